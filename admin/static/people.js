// Copies what an element says: a first password, to be told to its owner.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
  const said = button.textContent;
  button.textContent = document.body.dataset.lang === "en" ? "Copied" : "已复制";
  setTimeout(() => { button.textContent = said; }, 2000);
});
