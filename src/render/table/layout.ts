import type { ReportGroup } from "../../core/report/report.ts";
import type { Severity } from "../../core/search/severity.ts";
import { alignColumns, type Cell, type Column } from "../columns.ts";
import { consoleLink } from "../console-link.ts";
import { imageLabel } from "../image-label.ts";
import { hyperlink, wrap } from "../terminal-text.ts";
import { formatNumber, pluralize } from "../words.ts";

export type TableOptions = {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Whether the terminal supports links (OSC 8). */
  hyperlinks: boolean;
  warnOnly?: boolean;
};

const SEVERITY_COLORS = {
  CRITICAL: "35;1",
  HIGH: "31",
  MEDIUM: "33",
  LOW: "36",
  INFORMATIONAL: "2",
  UNDEFINED: "2",
  UNTRIAGED: "2",
  UNKNOWN: "2",
} satisfies Record<Severity, string>;

/** A heading and a table, without the columns that are empty in every row. */
export function table(title: string, columns: readonly Column[], rows: readonly Cell[][], options: TableOptions) {
  const filled = columns.map((_, index) => rows.some((row) => row[index]?.text !== "" && row[index]?.text !== "-"));
  const only = <Item>(items: readonly Item[]) => items.filter((_, index) => filled[index]);
  return [heading(title, options), ...alignColumns(only(columns), rows.map(only), options.width)];
}

export function heading(text: string, options: TableOptions): string {
  return paint(text, "1", options);
}

/** Wrapped, each line after `indent`. */
export function indented(text: string, indent: string, { width }: TableOptions): string[] {
  return wrap(text, Math.max(10, width - indent.length)).map((line) => indent + line);
}

/** A label, and `text` wrapped beside it, from column `column` on. */
export function labeled(label: string, text: string, column: number, { width }: TableOptions): string[] {
  return wrap(text, Math.max(10, width - column)).map((line, index) => {
    return (index === 0 ? `  ${label}` : "").padEnd(column) + line;
  });
}

export function severityCell(severity: Severity, options: TableOptions): Cell {
  return { text: severity, style: (fitted) => paint(fitted, SEVERITY_COLORS[severity], options) };
}

export function linkCell(text: string, address: string | null, options: TableOptions): Cell {
  return options.hyperlinks ? { text, style: (fitted) => hyperlink(fitted, address) } : { text };
}

/** The image where it is one, else how many they are. */
export function imagesCell(found: readonly ReportGroup[], options: TableOptions): Cell {
  const [only] = found;
  if (only === undefined || found.length > 1) return { text: pluralize(found.length, "image") };
  return linkCell(imageLabel(only), consoleLink(only), options);
}

export function countCell(count: number): Cell {
  return { text: count === 0 ? "-" : formatNumber(count) };
}

/** `text` between the escape sequences of an SGR `code`, where the terminal shows colors. */
export function paint(text: string, code: string, { color }: TableOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
