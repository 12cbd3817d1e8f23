// Signs in without leaving the page, so that a mistake keeps the user name and says what is wrong.
const element = (id) => document.getElementById(id);
const form = element("signin");
const renewal = element("renew");
const [username, password] = [element("username"), element("password")];
const [renewed, repeated] = [element("new-password"), element("repeated")];

// What is said where the answer has no words of its own.
const BY_STATUS = {
  400: "用户名或密码不正确",
  401: "用户名或密码不正确",
  403: "此账号不能登录，请联系管理员",
  429: "尝试次数过多，请稍后再试",
  503: "系统繁忙，请稍后再试",
};

function complain(place, message, field) {
  place.textContent = message;
  place.hidden = false;
  field?.setAttribute("aria-invalid", "true");
  field?.focus();
}

function forgive(place) {
  place.hidden = true;
  for (const input of place.closest("form").querySelectorAll("input")) input.removeAttribute("aria-invalid");
}

function busy(button, words) {
  const former = button.textContent;
  button.disabled = true;
  button.textContent = words;
  return () => {
    button.disabled = false;
    button.textContent = former;
  };
}

// The answer, and what is wrong: null where nothing is.
async function post(address, body, headers = {}) {
  let response;
  try {
    response = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers: { "content-type": "application/json", accept: "application/json", ...headers },
      body: JSON.stringify(body),
    });
  } catch {
    return [{}, "无法连接服务器，请检查网络后重试"];
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok && answer.ok) return [answer, null];
  const words = answer.errors?.[0]?.message ?? BY_STATUS[response.status];
  return [answer, words ?? `暂时无法完成（HTTP ${response.status}）`];
}

let csrf = "";

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const problem = element("problem");
  element("renewed").hidden = true;
  forgive(problem);
  if (!username.value.trim()) return complain(problem, "请输入用户名", username);
  if (!password.value) return complain(problem, "请输入密码", password);
  const done = busy(element("submit"), "正在登录……");
  const [answer, wrong] = await post(form.action, { username: username.value.trim(), password: password.value });
  done();
  if (wrong) {
    password.value = "";
    return complain(problem, wrong, password);
  }
  if (!answer.mustChangePassword) return location.assign(form.dataset.next);
  csrf = answer.csrf;
  form.hidden = true;
  renewal.hidden = false;
  renewed.focus();
});

renewal.addEventListener("submit", async (event) => {
  event.preventDefault();
  const problem = element("renew-problem");
  forgive(problem);
  if (!renewed.value) return complain(problem, "请输入新密码", renewed);
  if (renewed.value !== repeated.value) return complain(problem, "两次输入的新密码不一致", repeated);
  const done = busy(element("renew-submit"), "正在设置……");
  const body = { current: password.value, new: renewed.value };
  const [, wrong] = await post("/auth/password", body, { "x-csrf-token": csrf });
  done();
  if (wrong) return complain(problem, wrong, renewed);
  // The change ends every session, this one too.
  for (const input of [password, renewed, repeated]) input.value = "";
  renewal.hidden = true;
  form.hidden = element("renewed").hidden = false;
  password.focus();
});

element("reveal").addEventListener("click", ({ target }) => {
  const shown = password.type === "password";
  password.type = shown ? "text" : "password";
  target.textContent = shown ? "隐藏" : "显示";
  target.setAttribute("aria-pressed", String(shown));
  password.focus();
});

password.addEventListener("keyup", (event) => {
  element("capitals").hidden = !event.getModifierState?.("CapsLock");
});
