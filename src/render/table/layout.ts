import type { Severity } from "../../core/search/severity.ts";
import { alignColumns, type Cell, type Column } from "../columns.ts";
import { oneLine } from "../escape.ts";
import { hyperlink, wrap } from "../terminal-text.ts";
import { formatNumber, pluralize } from "../words.ts";

export type TableOptions = {
  /** Columns of the terminal; Infinity where there is none: a log shows every value whole. */
  width: number;
  color: boolean;
  /** Whether the terminal supports links (OSC 8). */
  hyperlinks: boolean;
  /** Where all rows are, as the subject of a sentence: `findings.json`. Default: `--format json`. */
  allRows?: string;
  /** The last line: why the exit code is what it is. */
  closing?: string;
  /** Whether the verdict does not fail the step. */
  warnOnly?: boolean;
};

/** Whether the table is for a log or a file, which nothing needs to fit. */
export function isLog({ width }: TableOptions): boolean {
  return width === Number.POSITIVE_INFINITY;
}

/** A log shows at most this many rows of a table. */
const MOST_LOG_ROWS = 200;

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
  const shown = shownRows(rows, options);
  const lines = [heading(title, options), ...alignColumns(only(columns), shown.map(only), options.width)];
  return lines.concat(moreRows(rows, options));
}

/** The rows of a table or a list that are shown: a log shows at most 200. */
export function shownRows<Row>(rows: readonly Row[], options: TableOptions): readonly Row[] {
  return isLog(options) ? rows.slice(0, MOST_LOG_ROWS) : rows;
}

/** `12 more rows: findings.json contains all of them.`; no line where all rows are shown. */
export function moreRows(rows: readonly unknown[], options: TableOptions): string[] {
  const more = rows.length - shownRows(rows, options).length;
  return more === 0 ? [] : [`${pluralize(more, "more row")}: ${oneLine(allRows(options))} contains all of them.`];
}

/** What contains all rows, as the subject of a sentence. */
export function allRows({ allRows: subject = "`--format json`" }: TableOptions): string {
  return subject;
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

export function countCell(count: number): Cell {
  return { text: count === 0 ? "-" : formatNumber(count) };
}

/** `text` between the escape sequences of an SGR `code`, where the terminal shows colors. */
export function paint(text: string, code: string, { color }: TableOptions): string {
  return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}
