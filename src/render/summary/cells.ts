import type { ReportGroup } from "../../core/report/report.ts";
import type { Severity } from "../../core/search/severity.ts";
import { clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownCode, markdownLink } from "../escape.ts";
import { imageLabel } from "../image-label.ts";
import { formatNumber, pluralize } from "../words.ts";

/*
 * The parts of the sections of the job summary. Every text from outside passes markdownText, markdownCode or
 * markdownLink (linkTag in lines of HTML).
 */

/** Where readers find what is not in the summary. */
export type Links = { fullReport: string | null; ignoreFileDocs?: string };

/** UTF-16 units of one field: a row of a hostile report must not displace all others. */
export const FIELD = 2000;
export const NAME = 200;

/** After the rows: how many do not fit, and where they are. */
export function ending(leftOut: number, thing: string, { fullReport }: Links): string {
  if (leftOut === 0) return "\n";
  const many = pluralize(leftOut, `more ${thing} is`, `more ${plural(thing)} are`);
  const place =
    fullReport === null
      ? "set `report-file` to write the full report to a file"
      : `the full report is in ${code(fullReport)}`;
  return `\n_${many} not shown; ${place}._\n\n`;
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

export function images(found: readonly ReportGroup[], limit: number, separator = "<br>"): string {
  const rest = found.length - limit;
  const shown = found.slice(0, limit).map((group) => markdownLink(code(imageLabel(group)), consoleLink(group)));
  return shown.join(separator) + (rest > 0 ? `${separator}and ${formatNumber(rest)} more` : "");
}
