// What the panel's pages do beyond links and forms. Every page works without it, but for relation pickers.
const { base, csrf, lang } = document.body.dataset;
const say = (zh, en) => (lang === "en" ? en : zh);
const live = (text) => { document.querySelector("[data-live]").textContent = text; };

async function fetched(url, options = {}) {
  const headers = { "x-fragment": "1", "x-csrf-token": csrf, ...options.headers };
  const response = await fetch(url, { credentials: "same-origin", ...options, headers });
  if (response.status === 401) {
    location.assign(`/signin?next=${encodeURIComponent(location.pathname + location.search)}`);
    return new Promise(() => {}); // the page is being left: nothing of what follows is to be done
  }
  return response;
}

// --- menu, drop-downs, tabs -----------------------------------------------------------------------

const menu = document.getElementById("menu");
document.querySelector("[data-menu-toggle]")?.addEventListener("click", (event) => {
  const open = menu.classList.toggle("pp-open");
  event.currentTarget.setAttribute("aria-expanded", String(open));
});
const remembered = JSON.parse(sessionStorage.getItem("pp-menu") || "{}");
for (const section of menu?.querySelectorAll("[data-section]") ?? []) {
  if (remembered[section.dataset.section]) section.open = true;
  section.addEventListener("toggle", () => {
    remembered[section.dataset.section] = section.open;
    sessionStorage.setItem("pp-menu", JSON.stringify(remembered));
  });
}
menu?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
document.addEventListener("click", (event) => {
  for (const open of document.querySelectorAll("details.pp-drop[open]")) if (!open.contains(event.target)) open.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const open of document.querySelectorAll("details.pp-drop[open]")) { open.open = false; open.querySelector("summary").focus(); }
});

async function load(panel, url) {
  const response = await fetched(url);
  panel.innerHTML = await response.text();
}
function choose(tab) {
  for (const other of tab.parentElement.querySelectorAll("[role=tab]")) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
  }
  if (tab.dataset.load) { load(document.getElementById(tab.getAttribute("aria-controls")), tab.dataset.load); delete tab.dataset.load; }
}
for (const list of document.querySelectorAll("[role=tablist]")) {
  const tabs = [...list.querySelectorAll("[role=tab]")];
  list.addEventListener("click", (event) => { const tab = event.target.closest("[role=tab]"); if (tab) choose(tab); });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length];
    next.focus(); choose(next);
  });
}

// --- the dialog of a workflow action --------------------------------------------------------------

const dialog = document.querySelector("[data-dialog]");
async function openDialog(url) {
  const response = await fetched(url);
  dialog.innerHTML = await response.text();
  prepare(dialog);
  dialog.showModal();
  dialog.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
}
document.addEventListener("click", async (event) => {
  const act = event.target.closest("[data-act]");
  if (act) { event.preventDefault(); openDialog(act.dataset.act); return; }
  if (event.target.closest("[data-close]")) dialog.close();
  if (event.target.closest("[data-back]")) history.back();
  const here = event.target.closest("[data-load-here]");
  if (here) load(here.closest("[role=tabpanel]"), here.dataset.loadHere);
  if (event.target.closest("[data-sign-out]")) {
    await fetched("/auth/signout", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" });
    location.assign("/signin");
  }
  const reveal = event.target.closest("[data-reveal]");
  if (reveal) askToReveal(reveal);
  const take = event.target.closest("[data-take]");
  if (take) {
    const control = take.closest("[data-control]");
    const box = control.querySelector(`[name="${control.dataset.control}"]`);
    if (box) box.value = take.dataset.take;
    take.closest(".pp-theirs").remove();
  }
});
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const confirmed = event.submitter?.dataset.confirm;
  if (confirmed && !confirm(confirmed)) { event.preventDefault(); return; }
  if (!form.matches("[data-in-dialog]")) return;
  event.preventDefault();
  form.classList.add("pp-busy");
  try {
    const response = await fetched(form.action, { method: "POST", body: new FormData(form) });
    if (response.headers.get("content-type")?.includes("json")) {
      const done = await response.json();
      live(done.message);
      sessionStorage.setItem("pp-done", done.message);
      const stays = document.querySelector("[data-batch], .pp-desk") !== null;
      location.assign(stays ? location.href : done.url);
      if (stays) location.reload();
      return;
    }
    dialog.innerHTML = await response.text();
    prepare(dialog);
    dialog.querySelector("[aria-invalid], [role=alert]")?.focus?.();
  } finally { form.classList.remove("pp-busy"); }
});
const done = sessionStorage.getItem("pp-done");
if (done) {
  sessionStorage.removeItem("pp-done");
  const told = document.createElement("div");
  told.className = "alert alert-success pp-flash";
  told.setAttribute("role", "status");
  told.textContent = done;
  document.querySelector(".pp-flash") || document.getElementById("content").prepend(told);
}

function askToReveal(button) {
  dialog.innerHTML = `<form class="pp-form"><h2 id="dialog-title"></h2><div class="pp-control"><label class="form-label" for="reveal-reason"></label><textarea id="reveal-reason" class="form-control" rows="3" maxlength="200" required></textarea></div><p class="text-danger" data-told role="alert"></p><div class="pp-form-foot"><button class="btn btn-primary"></button><button type="button" class="btn" data-close></button></div></form>`;
  dialog.querySelector("h2").textContent = say(`查看${button.dataset.label}`, `Show ${button.dataset.label}`);
  dialog.querySelector("label").textContent = say("查看理由（将记入审计日志）", "Reason (it goes on record)");
  const [ok, cancel] = dialog.querySelectorAll("button");
  ok.textContent = say("查看", "Show"); cancel.textContent = say("取消", "Cancel");
  dialog.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new URLSearchParams({ pk: button.dataset.pk, field: button.dataset.field, reason: dialog.querySelector("textarea").value });
    const response = await fetched(button.dataset.reveal, { method: "POST", body });
    if (!response.ok) { dialog.querySelector("[data-told]").textContent = say("未能查看：请填写理由，或您无权查看。", "Not shown: give a reason, or you may not see it."); return; }
    const { values } = await response.json();
    const shown = document.createElement("strong");
    shown.textContent = values[button.dataset.field] ?? "—";
    button.replaceWith(shown);
    dialog.close();
  });
  dialog.showModal();
}

// --- forms ----------------------------------------------------------------------------------------

function prepare(root) {
  for (const picker of root.querySelectorAll("[data-picker]")) preparePicker(picker);
  for (const file of root.querySelectorAll("[data-file]")) prepareFile(file);
  for (const box of root.querySelectorAll("[data-count]")) {
    const count = document.createElement("span");
    count.className = "pp-count";
    const tell = () => { count.textContent = `${box.value.length} / ${box.maxLength}`; };
    box.after(count); box.addEventListener("input", tell); tell();
  }
  for (const box of root.querySelectorAll("[data-money]")) {
    const hint = document.createElement("span");
    hint.className = "pp-count";
    const tell = () => {
      const amount = Number(box.value.replaceAll(/[,，]/g, ""));
      hint.textContent = box.value && Number.isFinite(amount) ? say(`= ${amount / 10000} 万元`, `= ${amount / 10000} × 10k CNY`) : "";
    };
    box.after(hint); box.addEventListener("input", tell); tell();
  }
  for (const rows of root.querySelectorAll("[data-rows]")) {
    const body = rows.querySelector("[data-rows-body]");
    let next = body.children.length;
    rows.querySelector("[data-row-add]").addEventListener("click", () => {
      const made = document.createElement("div");
      made.innerHTML = rows.querySelector("template").innerHTML.replaceAll("__row__", String(next++));
      const row = made.firstElementChild;
      body.append(row); prepare(row);
      row.querySelector("input, select, textarea")?.focus();
    });
    body.addEventListener("click", (event) => event.target.closest("[data-row-remove]")?.closest("[data-row]").remove());
  }
  root.querySelector("[aria-invalid]")?.focus();
}

// A file goes up as soon as it is chosen; the form then names it by its id.
function prepareFile(part) {
  const box = part.querySelector("input[type=file]");
  const chosen = part.querySelector("[data-chosen]");
  const told = part.querySelector("[data-told]");
  box.addEventListener("change", async () => {
    const [file] = box.files;
    if (!file) return;
    told.textContent = say("正在上传……", "Uploading…");
    const response = await fetched("/files", { method: "POST", body: file, headers: { "content-type": file.type || "application/octet-stream", "x-file-name": encodeURIComponent(file.name) } });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) { told.textContent = answer.errors?.[0]?.message ?? say("未能上传，请重试", "Not uploaded, try again"); return; }
    const chip = document.createElement("span");
    chip.className = "pp-chip";
    const value = Object.assign(document.createElement("input"), { type: "hidden", name: part.dataset.name, value: answer.id });
    const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
    remove.setAttribute("aria-label", say("移除", "Remove")); remove.dataset.remove = "";
    chip.append(value, file.name, remove);
    chosen.replaceChildren(chip);
    box.value = ""; told.textContent = say("已上传", "Uploaded");
  });
  chosen.addEventListener("click", (event) => event.target.closest("[data-remove]")?.closest(".pp-chip").remove());
}

function preparePicker(picker) {
  const box = picker.querySelector("[role=combobox]");
  const options = picker.querySelector("[role=listbox]");
  const chosen = picker.querySelector("[data-chosen]");
  let timer = 0, current = -1;
  const close = () => { options.hidden = true; box.setAttribute("aria-expanded", "false"); current = -1; };
  const pick = (row) => {
    if (!("many" in picker.dataset)) chosen.replaceChildren();
    if ([...chosen.querySelectorAll("input")].some((each) => each.value === row.id)) { close(); return; }
    const chip = document.createElement("span");
    chip.className = "pp-chip";
    const value = Object.assign(document.createElement("input"), { type: "hidden", name: picker.dataset.name, value: row.id });
    const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
    remove.setAttribute("aria-label", say("移除", "Remove")); remove.dataset.remove = "";
    chip.append(value, row.text, remove);
    chosen.append(chip);
    box.value = ""; close(); box.focus();
    picker.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const find = async () => {
    const response = await fetched(`${picker.dataset.picker}?q=${encodeURIComponent(box.value)}`);
    const { rows, total } = response.ok ? await response.json() : { rows: [], total: 0 };
    options.replaceChildren(...rows.map((row, place) => {
      const option = Object.assign(document.createElement("li"), { id: `${options.id}-${place}`, textContent: row.text });
      option.setAttribute("role", "option");
      if (row.more) { const more = document.createElement("small"); more.textContent = row.more; option.append(more); }
      option.addEventListener("mousedown", (event) => { event.preventDefault(); pick(row); });
      option.pick = () => pick(row);
      return option;
    }));
    if (!rows.length || total > rows.length) {
      const note = Object.assign(document.createElement("li"), { className: "pp-note", textContent: rows.length ? say(`共 ${total} 条，请继续输入`, `${total} in all: type more`) : say("没有找到", "Nothing found") });
      note.setAttribute("role", "presentation");
      options.append(note);
    }
    options.hidden = false; box.setAttribute("aria-expanded", "true"); current = -1;
  };
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(find, 200); });
  // Not on focus: a dialog gives its first box the focus, and the list would lie over the dialog's buttons.
  box.addEventListener("click", () => { if (options.hidden) find(); });
  box.addEventListener("blur", () => setTimeout(close, 150));
  box.addEventListener("keydown", (event) => {
    const all = [...options.querySelectorAll("[role=option]")];
    if (event.key === "Escape") { close(); event.stopPropagation(); return; }
    if (event.key === "Enter" && current >= 0) { event.preventDefault(); all[current].pick(); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    if (options.hidden) { event.preventDefault(); find(); return; }
    if (!all.length) return;
    event.preventDefault();
    current = (current + step + all.length) % all.length;
    all.forEach((each, place) => each.setAttribute("aria-selected", String(place === current)));
    box.setAttribute("aria-activedescendant", all[current].id);
    all[current].scrollIntoView({ block: "nearest" });
  });
  chosen.addEventListener("click", (event) => {
    if (!event.target.closest("[data-remove]")) return;
    event.target.closest(".pp-chip").remove();
    box.focus();
  });
}
prepare(document);

// What was typed into a page's form outlives a session that ends meanwhile: the server leads to the sign-in
// page and back here, where it is filled in again. Any other page means that it was taken.
const address = location.pathname + location.search;
const draft = JSON.parse(sessionStorage.getItem("pp-draft") || "null");
sessionStorage.removeItem("pp-draft");
const pageForm = document.querySelector("form[data-form]:not([data-in-dialog])");
if (pageForm && draft?.address === address && !pageForm.querySelector("[aria-invalid]") && !document.querySelector("main [role=alert]")) {
  for (const [name, value] of draft.typed) {
    const box = pageForm.elements[name];
    if (box instanceof HTMLElement && box.type !== "hidden" && box.type !== "file") box.value = value;
  }
  live(say("已恢复登录前填写的内容", "What you had typed is filled in again"));
}
pageForm?.addEventListener("submit", () => {
  const typed = [...new FormData(pageForm)].filter(([, value]) => typeof value === "string");
  sessionStorage.setItem("pp-draft", JSON.stringify({ address, typed }));
});

// --- lists ----------------------------------------------------------------------------------------

for (const unfold of document.querySelectorAll("[data-unfold]")) {
  unfold.addEventListener("click", () => {
    const fields = unfold.closest("form").querySelector(".pp-query-fields");
    const folded = fields.toggleAttribute("data-folded");
    unfold.setAttribute("aria-expanded", String(!folded));
    unfold.firstChild.textContent = folded ? say("展开", "More") : say("收起", "Less");
  });
}
for (const form of document.querySelectorAll(".pp-query")) {
  // An address that says only what is asked for can be read, and shared.
  form.addEventListener("submit", () => { for (const box of form.querySelectorAll("input, select")) if (!box.value) box.disabled = true; });
}
for (const form of document.querySelectorAll("[data-columns]")) {
  form.addEventListener("change", () => {
    form.elements.cols.value = [...form.querySelectorAll("input[type=checkbox]:checked")].map((box) => box.value).join(",");
  });
}
for (const select of document.querySelectorAll("[data-submit]")) select.addEventListener("change", () => select.form.submit());
for (const form of document.querySelectorAll("[data-batch]")) {
  const bar = form.querySelector("[data-batch-bar]");
  if (!bar) continue;
  const boxes = [...form.querySelectorAll("input[name=pk]")];
  const tell = () => {
    const chosen = boxes.filter((box) => box.checked);
    bar.hidden = !chosen.length;
    bar.querySelector("[data-batch-count]").textContent = String(chosen.length);
    for (const button of bar.querySelectorAll("[data-batch-action]")) {
      button.hidden = !chosen.some((box) => box.dataset.actions.split(" ").includes(button.dataset.batchAction));
    }
  };
  form.addEventListener("change", (event) => {
    if (event.target.matches("[data-check-all]")) for (const box of boxes) box.checked = event.target.checked;
    tell();
  });
}
