import { SEVERITIES, type Severity, type SeverityCounts } from "../../core/search/severity.ts";
import type { ImagePlace } from "../../core/view/image-places.ts";
import { clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownCode, markdownLink } from "../escape.ts";
import { placeLabel } from "../image-label.ts";
import { formatNumber, pluralize } from "../words.ts";

/*
 * The parts of the sections of the job summary. Every text from outside passes markdownText, markdownCode or
 * markdownLink (linkTag in lines of HTML).
 */

/** Where readers find what is not in the summary. */
export type Links = {
  fullReport: string | null;
  ignoreFileDocs?: string;
  /** The time of the run (ISO 8601, UTC), for the ages of scans; null where the text must not depend on it. */
  generatedAt: string | null;
};

/** UTF-16 units of one field: a row of a hostile report must not displace all others. */
export const FIELD = 2000;
export const NAME = 200;

/** After the rows: how many do not fit, and where they are. */
export function ending(leftOut: number, thing: string, { fullReport }: Pick<Links, "fullReport">): string {
  if (leftOut === 0) return "\n";
  const many = pluralize(leftOut, `more ${thing} is`, `more ${plural(thing)} are`);
  return `\n_${many} not shown; ${fullReportPlace(fullReport)}._\n\n`;
}

export function fullReportPlace(fullReport: string | null): string {
  return fullReport === null
    ? "set `report-file` to write the full report to a file"
    : `the full report is in ${code(fullReport)}`;
}

function plural(thing: string): string {
  return thing === "image or input"
    ? "images or inputs"
    : thing.endsWith("y")
      ? `${thing.slice(0, -1)}ies`
      : `${thing}s`;
}

/** `>Count` is aligned to the right. */
export function tableHead(columns: readonly string[]): string {
  const names = columns.map((column) => column.replace(/^>/, ""));
  const rules = columns.map((column) => (column.startsWith(">") ? "--:" : ":--"));
  return `| ${names.join(" | ")} |\n| ${rules.join(" | ")} |\n`;
}

export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

const SEVERITY_MARKS = {
  CRITICAL: "🟣",
  HIGH: "🔴",
  MEDIUM: "🟠",
  LOW: "🟡",
  INFORMATIONAL: "🔵",
  UNDEFINED: "⚪",
  UNTRIAGED: "⚪",
  UNKNOWN: "⚪",
} satisfies Record<Severity, string>;

export function severityLabel(severity: Severity): string {
  return `${SEVERITY_MARKS[severity]}&nbsp;${severity}`;
}

export function code(text: string): string {
  return markdownCode(clip(text, NAME));
}

export function codes(texts: readonly string[], limit: number): string {
  const rest = texts.length - limit;
  return texts.slice(0, limit).map(code).join(", ") + (rest > 0 ? ` and ${formatNumber(rest)} more` : "");
}

/** `🟣 1 critical · 6 high`, on one line: the severities that occur, highest first. */
export function severityCell(counts: SeverityCounts): string {
  const levels = SEVERITIES.filter((level) => counts[level] > 0);
  const texts = levels.map((level) => `${formatNumber(counts[level])}&nbsp;${level.toLowerCase()}`);
  const [worst] = levels;
  return worst === undefined ? "" : `${SEVERITY_MARKS[worst]}&nbsp;${texts.join("&nbsp;· ")}`;
}

/** Characters of a version that a column has room for; a longer one breaks. */
const WIDEST = 32;

/**
 * GitHub narrows columns and breaks code after hyphens, which cannot be turned off without changing the text that people
 * copy. A head never breaks, so figure spaces, each as wide as a digit, keep the column as wide as its longest version.
 */
function widened<Row>({ head, whole }: TableColumn<Row>, rows: readonly Row[]): string {
  if (whole === undefined) return head;
  const longest = rows.flatMap(whole).reduce((most, { length }) => Math.max(most, length), 0);
  return head.replaceAll(" ", "&nbsp;") + "&#8199;".repeat(Math.max(0, Math.min(longest, WIDEST) + 2 - head.length));
}

/** Links to the scans of the images, at most `limit`. */
export function images(found: readonly ImagePlace[], limit: number, separator = "<br>"): string {
  const rest = found.length - limit;
  const shown = found.slice(0, limit).map((image) => markdownLink(code(placeLabel(image)), consoleLink(image)));
  return shown.join(separator) + (rest > 0 ? `${separator}and ${formatNumber(rest)} more` : "");
}

/** `whole`: the versions in a cell, which are to stay on one line each. */
export type TableColumn<Row> = { head: string; cell: (row: Row) => string; whole?: (row: Row) => readonly string[] };

/** A table without the columns that are empty in every row: its head, and its rows, each rendered when it is needed. */
export function filledTable<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): { head: string; rows: (() => string)[] } {
  const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  return {
    head: tableHead(filled.map((column) => widened(column, rows))),
    rows: rows.map((row) => () => tableRow(filled.map(({ cell }) => cell(row)))),
  };
}
