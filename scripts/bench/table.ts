// Tables in Markdown, with padded columns.
import type { Row } from "./marks.ts";
import type { Profile, ProfileKey } from "./profiles.ts";
import type { Trail } from "./trail-folder.ts";

/** A table, with a line end after each row. A head that begins with `>` is of a column of figures, aligned right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = heads.map((head, column) => {
    const title = head.replace(/^>/, "");
    const width = Math.max(3, title.length, ...rows.map((row) => (row[column] ?? "").length));
    return { title, width, right: head.startsWith(">") };
  });
  const line = (cells: readonly string[]) => {
    const padded = columns.map(({ width, right }, column) => {
      const cell = cells[column] ?? "";
      return right ? cell.padStart(width) : cell.padEnd(width);
    });
    return `| ${padded.join(" | ")} |\n`;
  };
  const rule = columns.map(({ width, right }) => (right ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(columns.map(({ title }) => title)), line(rule), ...rows.map(line)].join("");
}

export function resultTable(rows: readonly Row[]): string {
  const heads = [
    "profile",
    "against",
    ">ours",
    ">theirs",
    ">ours / theirs",
    ">their memory",
    "mark",
    "beyond",
    "holds",
  ];
  return table(
    heads,
    rows.map(({ profile, reference, ours, theirs, ratio, peak, mark, beyond, holds }) => {
      return [profile, reference, ours, theirs, ratio, peak, mark, beyond, holds];
    }),
  );
}

export function trailTable(measured: readonly { key: ProfileKey; profile: Profile; trail: Trail }[]): string {
  const heads = ["profile", "what is read", ">files", ">unpacked", ">gzip", ">records", ">ours", ">groups"];
  const rows = measured.map(({ key, profile, trail }) => [
    key,
    profile.title,
    count(trail.files.length),
    trail.bytes < 1e6 ? `${Math.round(trail.bytes / 1e3)} kB` : `${count(Math.round(trail.bytes / 1e6))} MB`,
    `${(trail.bytes / trail.packed).toFixed(1)}:1`,
    count(profile.records),
    count(trail.calls),
    count(trail.groups),
  ]);
  return table(heads, rows);
}

export function markTable(rows: readonly Row[]): string {
  return table(
    ["profile", "against", "mark", "beyond"],
    rows.map(({ profile, reference, mark, beyond }) => [profile, reference, mark, beyond]),
  );
}

function count(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
