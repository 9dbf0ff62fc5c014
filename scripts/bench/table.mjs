// Tables in Markdown, their columns as wide as what stands in them.

/**
 * @param {readonly string[]} heads A head that begins with `>` stands above figures, which are set to the right.
 * @param {readonly (readonly string[])[]} rows
 * @returns {string} With a line end after each row.
 */
function table(heads, rows) {
  const titles = heads.map((head) => head.replace(/^>/, ""));
  const widths = titles.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column].length)));
  const right = (column) => heads[column].startsWith(">");
  const line = (cells) =>
    `| ${cells.map((cell, column) => (right(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(" | ")} |\n`;
  const rule = widths.map((width, column) => (right(column) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(titles), line(rule), ...rows.map(line)].join("");
}

/** @param {readonly import("./marks.mjs").Row[]} rows */
export function resultTable(rows) {
  const heads = ["profile", "against", ">ours", ">theirs", ">ours / theirs", "mark", "beyond", "holds"];
  return table(
    heads,
    rows.map((row) => [row.profile, row.reference, row.ours, row.theirs, row.ratio, row.mark, row.beyond, row.holds]),
  );
}

/** @param {Record<string, import("./profiles.mjs").Profile>} profiles */
export function trailTable(profiles, trails) {
  const heads = ["profile", "what is read", ">files", ">unpacked", ">gzip", ">records", ">ours", ">groups"];
  const rows = Object.entries(trails).map(([key, trail]) => [
    key,
    profiles[key].title,
    count(trail.files.length),
    trail.bytes < 1e6 ? `${Math.round(trail.bytes / 1e3)} kB` : `${count(Math.round(trail.bytes / 1e6))} MB`,
    `${(trail.bytes / trail.packed).toFixed(1)}:1`,
    count(profiles[key].records),
    count(trail.calls),
    count(trail.groups),
  ]);
  return table(heads, rows);
}

/** @param {readonly import("./marks.mjs").Row[]} rows */
export function markTable(rows) {
  return table(
    ["profile", "against", "mark", "beyond"],
    rows.map(({ profile, reference, mark, beyond }) => [profile, reference, mark, beyond]),
  );
}

function count(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
