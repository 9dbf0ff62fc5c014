import type { ReportGroup } from "../../core/report/report.ts";
import type { Severity } from "../../core/search/severity.ts";
import { clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownCode, markdownLink } from "../escape.ts";
import { imageLabel } from "../image-label.ts";
import { counted } from "../words.ts";

/*
 * What the sections of the job summary are made of. Every text from outside passes markdownText, markdownCode or
 * markdownLink (linkTag in lines of HTML).
 */

/** Where a reader finds what is not in the summary. */
export type Links = { fullReport: string | null; ignoreFileDocs?: string };

/** The longest text of one field: a row of a hostile report must not take the room of all others. */
export const FIELD = 2000;
export const NAME = 200;

/** After the rows: how many had no room, and where they are. */
export function ending(leftOut: number, thing: string, { fullReport }: Links): string {
  if (leftOut === 0) return "\n";
  const many = leftOut === 1 ? `1 more ${thing} is` : `${counted(leftOut)} more ${plural(thing)} are`;
  const place =
    fullReport === null
      ? "set `report-file` to have the whole report in a file"
      : `the whole report is ${code(fullReport)}`;
  return `\n_${many} left out here; ${place}._\n\n`;
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

export function codes(texts: readonly string[], few: number): string {
  const rest = texts.length - few;
  return texts.slice(0, few).map(code).join(", ") + (rest > 0 ? ` and ${counted(rest)} more` : "");
}

export function images(found: readonly ReportGroup[], few: number, joint = "<br>"): string {
  const rest = found.length - few;
  const shown = found.slice(0, few).map((group) => markdownLink(code(imageLabel(group)), consoleLink(group)));
  return shown.join(joint) + (rest > 0 ? `${joint}and ${counted(rest)} more` : "");
}
