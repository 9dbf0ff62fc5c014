/**
 * The script of the page: it filters the findings. All rows are in the page, so that it reads and prints without the
 * script. Of many rows, the script shows as many as a browser lays out quickly.
 */
export const SCRIPT = `
"use strict";
document.documentElement.classList.add("scripted");
addEventListener("DOMContentLoaded", () => {
  const PAGE = 500;
  const section = document.getElementById("findings");
  const rows = section === null ? [] : [...section.querySelectorAll("tbody tr")];
  if (rows.length === 0) return;
  const data = JSON.parse(document.getElementById("rows").textContent);
  const texts = data.map((row) => [row.finding, row.package, row.version, row.image, row.reason].join(" ").toLowerCase());
  const field = (name) => section.querySelector("[name=" + name + "]");
  const status = document.getElementById("shown");
  const more = document.getElementById("more");
  let limit = PAGE;

  const checked = (name) => new Set([...section.querySelectorAll("[name=" + name + "]:checked")].map((box) => box.value));
  const update = () => {
    const severities = checked("severity");
    const wanted = { status: field("status").value, fix: field("fix").value, image: field("image").value };
    const name = field("package").value.trim().toLowerCase();
    const words = field("text").value.toLowerCase().split(/\\s+/).filter(Boolean);
    let found = 0;
    for (let index = 0; index < rows.length; index++) {
      const row = data[index];
      const matches =
        severities.has(row.severity) &&
        (wanted.status === "" || row.status === wanted.status) &&
        (wanted.fix === "" || row.fix === wanted.fix) &&
        (wanted.image === "" || row.imageId === wanted.image) &&
        (name === "" || (row.package ?? "").toLowerCase().includes(name)) &&
        words.every((word) => texts[index].includes(word));
      if (matches) found += 1;
      const hidden = !matches || found > limit;
      if (rows[index].classList.contains("later") !== hidden) rows[index].classList.toggle("later", hidden);
    }
    const shown = Math.min(found, limit);
    status.textContent = found === 0 ? "No finding matches." : shown + " of " + found + " findings shown, " + rows.length + " in total.";
    more.hidden = found <= limit;
  };
  const restart = () => {
    limit = PAGE;
    update();
  };
  section.querySelector(".filters").addEventListener("input", restart);
  more.addEventListener("click", () => {
    limit += PAGE;
    update();
  });
  document.getElementById("reset").addEventListener("click", () => {
    for (const box of section.querySelectorAll("[name=severity]")) box.checked = true;
    for (const name of ["status", "fix", "image", "package", "text"]) field(name).value = "";
    restart();
  });
  addEventListener("beforeprint", () => {
    limit = Infinity;
    update();
  });
  update();
});
`;
