// Signs in step by step without leaving the page, so that a mistake keeps what was typed and says what
// is wrong beside the field: password, one-time code (or setting it up), a new password where it is due.
const element = (id) => document.getElementById(id);
const state = JSON.parse(element("signin-state").textContent);
const say = state.words;
const STEPS = { START: "start", SECOND_FACTOR: "verify", ENROLMENT: "enrol", PASSWORD: "renew" };
const FIRST_FIELD = { start: "username", verify: "code", enrol: "first-code", renew: "current" };

// What is said where the answer's own words are of no use: in English, or where it has none.
const BY_CODE = {
  UNAUTHENTICATED: say.refused,
  MFA_CODE_WRONG: say.codeWrong,
  WEAK_PASSWORD: say.weak,
  RATE_LIMITED: say.tooMany,
  UNAVAILABLE: say.busy,
};
const BY_STATUS = { 401: say.refused, 429: say.tooMany, 503: say.busy };

let csrf = state.csrf;
let typedPassword = "";

function faultOf(input) {
  return element(`${input.id}-problem`);
}

function complain(form, message, input) {
  const place = input ? faultOf(input) : form.querySelector(".problem");
  place.textContent = message;
  place.hidden = false;
  input?.setAttribute("aria-invalid", "true");
  (input ?? form.querySelector("input:not([hidden])")).focus();
}

function forgive(form) {
  for (const place of form.querySelectorAll(".problem, .signin-fault")) place.hidden = true;
  for (const input of form.querySelectorAll("input")) input.removeAttribute("aria-invalid");
}

function busy(form) {
  const button = form.querySelector(".primary");
  const former = button.textContent;
  button.disabled = true;
  button.textContent = say.working;
  return () => {
    button.disabled = false;
    button.textContent = former;
  };
}

// The answer, and what is wrong: null where nothing is.
async function post(address, body) {
  const headers = { "content-type": "application/json", accept: "application/json" };
  if (csrf) headers["x-csrf-token"] = csrf;
  let response;
  try {
    response = await fetch(address, {
      method: "POST",
      credentials: "same-origin",
      headers,
      body: JSON.stringify(body),
    });
  } catch {
    return [{}, { message: say.offline }];
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok && answer.ok) return [answer, null];
  const said = answer.errors?.[0];
  const code = said?.extensions?.code;
  const own = state.lang === "zh" && said?.message;
  return [
    answer,
    { code, message: own || BY_CODE[code] || BY_STATUS[response.status] || say.failed, status: response.status },
  ];
}

// Shows one step alone, and puts the cursor where it is needed.
async function show(step) {
  const name = STEPS[step] ?? "start";
  for (const each of Object.values(STEPS)) element(each).hidden = each !== name;
  if (name === "renew") {
    element("renew-username").value = element("username").value || state.username;
    element("current-part").hidden = Boolean(typedPassword);
  }
  if (name === "enrol" && !(await fetchSecret())) return;
  const field = name === "renew" && typedPassword ? "new-password" : FIRST_FIELD[name];
  element(field).focus();
}

// The secret is made when it is looked at; a reload makes another, and the one before is worth nothing.
async function fetchSecret() {
  const [made, wrong] = await post("/auth/enrolment", {});
  if (wrong) {
    leave(wrong);
    return false;
  }
  element("secret").textContent = made.secret.replace(/(.{4})(?=.)/g, "$1 ");
  element("qr").src = made.qr;
  element("qr").hidden = false;
  return true;
}

// Back to the first step: the session is over, or belongs to somebody else.
function leave(wrong) {
  csrf = "";
  show("START");
  const unknown = wrong.code === "UNAUTHENTICATED" || wrong.code === "CSRF_TOKEN_INVALID";
  complain(element("start"), unknown ? say.over : wrong.message);
}

function proceed(answer) {
  csrf = answer.csrf;
  if (answer.pending) return show(answer.pending);
  typedPassword = "";
  location.assign(state.next || answer.home);
}

async function submit(form, body, { onWrong }) {
  const done = busy(form);
  const [answer, wrong] = await post(form.getAttribute("action"), body);
  done();
  if (wrong) onWrong(wrong);
  else proceed(answer);
}

element("start").addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const [username, password] = [element("username"), element("password")];
  forgive(form);
  element("ended").textContent = "";
  if (!username.value.trim()) return complain(form, say.needUsername, username);
  if (!password.value) return complain(form, say.needPassword, password);
  typedPassword = password.value;
  csrf = "";
  submit(form, { username: username.value.trim(), password: password.value }, {
    onWrong: ({ message }) => {
      typedPassword = password.value = "";
      complain(form, message);
      password.focus();
    },
  });
});

function codeForm(id, field) {
  const form = element(id);
  const input = element(field);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    forgive(form);
    const code = input.value.replace(/\s/g, "");
    if (!/^[0-9]{6}$/.test(code)) return complain(form, say.needCode, input);
    submit(form, { code }, {
      onWrong: (wrong) => {
        if (wrong.code === "UNAUTHENTICATED") return leave(wrong);
        complain(form, wrong.message, wrong.code === "MFA_CODE_WRONG" ? input : undefined);
        input.focus();
        input.select();
      },
    });
  });
}
codeForm("verify", "code");
codeForm("enrol", "first-code");

element("renew").addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const [current, renewed, repeated] = [element("current"), element("new-password"), element("repeated")];
  forgive(form);
  const present = typedPassword || current.value;
  if (!present) return complain(form, say.needCurrent, current);
  if (!renewed.value) return complain(form, say.needNew, renewed);
  if (renewed.value !== repeated.value) return complain(form, say.notTheSame, repeated);
  submit(form, { current: present, new: renewed.value }, {
    onWrong: (wrong) => {
      if (wrong.code === "WEAK_PASSWORD") return complain(form, wrong.message, renewed);
      typedPassword = "";
      element("current-part").hidden = false;
      complain(form, wrong.message);
    },
  });
});

for (const button of document.querySelectorAll(".signin-back")) {
  button.addEventListener("click", async () => {
    await post("/auth/signout", {});
    csrf = typedPassword = element("password").value = "";
    show("START");
  });
}

element("reveal").addEventListener("click", ({ target }) => {
  const password = element("password");
  const shown = password.type === "password";
  password.type = shown ? "text" : "password";
  target.textContent = shown ? say.hide : say.show;
  target.setAttribute("aria-pressed", String(shown));
  password.focus();
});

element("password").addEventListener("keyup", (event) => {
  element("capitals").hidden = !event.getModifierState?.("CapsLock");
});

element("copy").addEventListener("click", async ({ target }) => {
  await navigator.clipboard.writeText(element("secret").textContent.replace(/\s/g, ""));
  target.textContent = say.copied;
});

show(state.step);
