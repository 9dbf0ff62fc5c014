import { oneLine } from "./escape.ts";
import { columnsOf, columnsUpTo, pad } from "./terminal-text.ts";

export type Column = {
  head: string;
  align?: "right";
  /** Keeps its width as long as other columns can shrink. */
  firm?: true;
};

/**
 * Without a limit of the line, a column is at most as wide as a repository, a tag and a whole digest; longer values move
 * the columns after them in their own line only.
 */
const MOST_ALIGNED = 160;

const alignedWidth = (natural: number) => Math.min(natural, MOST_ALIGNED);

/** `style` is applied after the text was fitted, so that escape sequences take no columns. */
export type Cell = { text: string; style?: (fitted: string) => string };

const GAP = "  ";

/**
 * Rows under heads in aligned columns, no line wider than `width`; with a `width` of Infinity all are whole. Where they do not fit, the widest column shrinks
 * first, and firm columns shrink last.
 */
export function alignColumns(columns: readonly Column[], rows: readonly Cell[][], width: number): string[] {
  const room = width - GAP.length * (columns.length - 1);
  // Measured up to the width of a line only: a column wider than that shrinks first anyway.
  const natural = columns.map(({ head }, index) => {
    const widest = (most: number, row: readonly Cell[]) =>
      Math.max(most, columnsUpTo(oneLine(row[index]?.text ?? ""), width));
    return rows.reduce(widest, columnsOf(head));
  });
  const isWhole = width === Number.POSITIVE_INFINITY;
  const widths = isWhole ? natural.map(alignedWidth) : shrink(natural, columns, room);
  const head = columns.map((column) => ({ text: column.head.toUpperCase() }));
  return [head, ...rows].map((row) => line(row, columns, widths, isWhole));
}

function line(row: readonly Cell[], columns: readonly Column[], widths: readonly number[], isWhole: boolean): string {
  const cells = row.map(({ text, style }, index) => {
    const last = index === row.length - 1 && columns[index]?.align !== "right";
    const columnWidth = widths[index] ?? 0;
    const fitted = pad(
      text,
      isWhole ? Math.max(columnWidth, columnsOf(oneLine(text))) : columnWidth,
      columns[index]?.align === "right" ? "left" : "right",
    );
    const shown = fitted.trim();
    const styled = style === undefined || shown === "" ? fitted : fitted.replace(shown, () => style(shown));
    return last ? styled.trimEnd() : styled;
  });
  return cells.join(GAP).trimEnd();
}

/** No column shrinks below this width. */
const NARROWEST = 6;

function shrink(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, each) => sum + each, 0);
  for (const firm of [undefined, true]) {
    while (total() > width) {
      const widest = widths.reduce(
        (best, each, index) => (columns[index]?.firm === firm && each > (widths[best] ?? 0) ? index : best),
        widths.findIndex((_, index) => columns[index]?.firm === firm),
      );
      const each = widths[widest] ?? 0;
      if (widest < 0 || each <= NARROWEST) break;
      widths[widest] = each - 1;
    }
  }
  return widths;
}
