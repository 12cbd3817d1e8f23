// Exports and imports: progress that moves by itself, columns ticked together, a file sent as it is.
const { csrf, lang } = document.body.dataset;
const say = (zh, en) => (lang === "en" ? en : zh);
const tell = (text) => { document.querySelector("[data-live]").textContent = text; };
const PAUSE_MS = 2000;

const part = document.querySelector("[data-live-part]");
async function renew() {
  if (!document.hidden && !document.querySelector("dialog[open]") && !part.contains(document.activeElement)) {
    const response = await fetch(part.dataset.livePart, { credentials: "same-origin", headers: { "x-fragment": "1" } });
    if (response.ok) {
      part.innerHTML = await response.text();
      const next = part.querySelector("[data-then]");
      if (next) { location.assign(next.dataset.then); return; }
    }
  }
  if (part.querySelector("[data-running]")) setTimeout(renew, PAUSE_MS);
  else tell(say("处理完成", "Done"));
}
if (part?.querySelector("[data-running]")) setTimeout(renew, PAUSE_MS);

for (const button of document.querySelectorAll("[data-check]")) {
  button.addEventListener("click", () => {
    for (const box of document.querySelectorAll("[data-columns-of-export] input")) box.checked = button.dataset.check === "all";
  });
}

const upload = document.querySelector("[data-upload]");
if (upload) {
  const file = upload.querySelector("input[type=file]");
  const problem = upload.querySelector("[data-upload-problem]");
  const drop = upload.querySelector(".sheets-drop");
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("sheets-over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length) file.files = event.dataTransfer.files;
    });
  }
  upload.addEventListener("submit", async (event) => {
    if (upload.elements.file.value) return;
    event.preventDefault();
    const refuse = (text) => { problem.textContent = text; problem.hidden = false; upload.querySelector("button").disabled = false; };
    const [chosen] = file.files;
    if (!chosen) { refuse(say("请选择文件", "Choose a file")); return; }
    upload.querySelector("button").disabled = true;
    problem.hidden = true;
    tell(say("正在上传", "Uploading"));
    const headers = { "x-csrf-token": csrf, "x-file-name": encodeURIComponent(chosen.name), "content-type": chosen.type || "application/octet-stream" };
    try {
      const response = await fetch("/files", { method: "POST", credentials: "same-origin", headers, body: chosen });
      const told = await response.json();
      if (!response.ok) { refuse(told.errors?.[0]?.message ?? say("上传失败，请重试", "The upload failed")); return; }
      upload.elements.file.value = told.id;
      upload.submit();
    } catch {
      refuse(say("上传失败，请检查网络后重试", "The upload failed; try again"));
    }
  });
}
