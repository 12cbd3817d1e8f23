// The work desks: keys to move in a list, boxes that narrow a choice down, deadlines tried while one types,
// cards that are dragged, and the map on the whole screen. Every desk works without this.

const TYPING = "input, select, textarea, [contenteditable]";

// --- j, k and Enter in the list -----------------------------------------------------------------

const links = [...document.querySelectorAll("[data-row-link]")];

function move(by) {
  const at = links.indexOf(document.activeElement);
  const chosen = at >= 0 ? at : links.findIndex((link) => link.getAttribute("aria-current"));
  const next = links[Math.min(Math.max(chosen + by, 0), links.length - 1)];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(TYPING) || !links.length) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "j" || event.key === "k") {
    event.preventDefault();
    move(event.key === "j" ? 1 : -1);
  }
});

document.querySelector("[data-row-link][aria-current]")?.scrollIntoView({ block: "nearest" });

// --- boxes that narrow a choice down ------------------------------------------------------------

for (const box of document.querySelectorAll("[data-filter-options]")) {
  const select = document.getElementById(box.dataset.filterOptions);
  const groups = [...select.querySelectorAll("optgroup")].map((group) => ({ group, options: [...group.children] }));
  box.hidden = false;
  box.addEventListener("input", () => {
    const words = box.value.trim();
    for (const { group, options } of groups) {
      const kept = options.filter((option) => option.selected || !words || option.text.includes(words));
      group.replaceChildren(...kept);
      group.hidden = !kept.length;
    }
    const found = groups.flatMap(({ group }) => [...group.children]);
    if (words && found.length === 1 && !found[0].selected) {
      found[0].selected = true;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      select.focus();
    }
  });
}

for (const box of document.querySelectorAll("[data-filter-checks]")) {
  const labels = [...box.parentElement.querySelectorAll("label")];
  box.hidden = false;
  box.addEventListener("input", () => {
    const words = box.value.trim();
    for (const label of labels) {
      label.hidden = Boolean(words) && !label.textContent.includes(words) && !label.querySelector(":checked");
    }
  });
}

// --- a deadline tried while one types -----------------------------------------------------------

for (const form of document.querySelectorAll("form[data-preview]")) {
  const out = form.querySelector("[data-preview-out]");
  let asked = 0;
  form.addEventListener("change", async (event) => {
    const unit = form.elements.responsibleUnit;
    if (!unit?.value || event.target.type === "search") return;
    const turn = ++asked;
    const body = new FormData(form);
    body.set("preview", "1");
    // form.action is the box of that name.
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
    if (turn !== asked) return;
    if (answer.status === 401) return location.reload();
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const tried = page.querySelector("[data-preview-out]");
    const wrong = [...page.querySelectorAll(".desk-fields .invalid-feedback, .desk-alert li")];
    if (wrong.length) out.replaceChildren(...wrong.map((each) => line(each.textContent, "text-red")));
    else if (tried) out.replaceChildren(...tried.childNodes);
  });
}

function line(text, kind) {
  const made = document.createElement("span");
  made.className = kind;
  made.textContent = text;
  return made;
}

// --- the board ----------------------------------------------------------------------------------

const board = document.querySelector("[data-board]");
const live = document.querySelector("[data-live]");

function say(text) {
  if (live) live.textContent = text;
}

if (board) {
  let held = null;
  const columns = [...board.querySelectorAll("[data-stage]")];
  if (board.scrollWidth > board.clientWidth && matchMedia("(max-width: 767px)").matches) {
    const first = columns.find((column) => column.querySelector("[data-card]"));
    if (first) board.scrollLeft = first.offsetLeft - board.offsetLeft;
  }
  for (const link of document.querySelectorAll(".board-switch a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const column = document.querySelector(link.hash);
      board.scrollTo({ left: column.offsetLeft - board.offsetLeft, behavior: "smooth" });
      column.querySelector("[data-card]")?.focus({ preventScroll: true });
    });
  }
  const moveTo = (card, stage) => card.querySelector(`[data-move="${stage}"]`);

  board.addEventListener("dragstart", (event) => {
    held = event.target.closest("[data-card]");
    if (!held) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", held.getAttribute("aria-label"));
    held.classList.add("board-held");
    board.classList.add("board-moving");
    for (const column of columns) {
      column.classList.toggle("board-may", moveTo(held, column.dataset.stage)?.dataset.allowed === "yes");
    }
  });
  board.addEventListener("dragover", (event) => {
    const column = event.target.closest("[data-stage]");
    for (const each of columns) each.classList.toggle("board-over", each === column);
    if (held && column?.classList.contains("board-may")) event.preventDefault();
  });
  board.addEventListener("drop", (event) => {
    const column = event.target.closest("[data-stage]");
    const move = held && column && moveTo(held, column.dataset.stage);
    if (!move) return;
    event.preventDefault();
    move.querySelector("[data-act]")?.click();
  });
  board.addEventListener("dragend", () => {
    held?.classList.remove("board-held");
    held = null;
    board.classList.remove("board-moving");
    for (const column of columns) column.classList.remove("board-may", "board-over");
  });

  board.addEventListener("keydown", (event) => {
    const card = event.target.closest("[data-card]");
    if (event.target !== card || event.ctrlKey || event.metaKey || event.altKey) return;
    const column = card.closest("[data-stage]");
    const cards = [...column.querySelectorAll("[data-card]")];
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    let next = null;
    if (step) next = cards[cards.indexOf(card) + step];
    if (side) {
      const ahead = columns.filter((each) => each.querySelector("[data-card]"));
      next = ahead[ahead.indexOf(column) + side]?.querySelector("[data-card]");
    }
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    if (event.key === "m" || event.key === "Enter") {
      const menu = card.querySelector("details");
      if (!menu) return say(card.getAttribute("aria-label"));
      event.preventDefault();
      menu.open = true;
      (menu.querySelector("[data-act]") ?? menu.querySelector("summary")).focus();
    }
  });
}

// --- the wall map -------------------------------------------------------------------------------

for (const button of document.querySelectorAll("[data-full-screen]")) {
  const shown = document.getElementById(button.dataset.fullScreen);
  button.hidden = !shown.requestFullscreen;
  button.addEventListener("click", () => shown.requestFullscreen());
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
