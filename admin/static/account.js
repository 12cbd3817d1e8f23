// The password and the one-time code, changed through the same addresses as on the sign-in page.
const { csrf, lang } = document.body.dataset;

async function send(form, address) {
  const body = Object.fromEntries(new FormData(form));
  const response = await fetch(address, {
    method: "POST", credentials: "same-origin",
    headers: { "content-type": "application/json", "x-csrf-token": csrf },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  const told = form.querySelector("[data-told]");
  told.className = `pp-wide ${response.ok ? "text-success" : "text-danger"}`;
  told.textContent = response.ok ? "" : answer.errors?.[0]?.message ?? (lang === "en" ? "It did not work" : "未能完成，请重试");
  return response.ok ? answer : null;
}

const password = document.querySelector("[data-account]");
password.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await send(password, password.dataset.account)) location.assign("/admin/account");
});

const enrol = document.querySelector("[data-enrol]");
const confirm = document.querySelector("[data-confirm-code]");
enrol?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const made = await send(enrol, "/auth/enrolment");
  if (!made) return;
  confirm.hidden = false;
  confirm.querySelector("[data-qr]").src = made.qr;
  confirm.querySelector("[data-secret]").textContent = made.secret;
  confirm.querySelector("input").focus();
});
confirm?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await send(confirm, "/auth/enrolment/confirm")) location.assign("/admin/account");
});
