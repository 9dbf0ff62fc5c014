import { oneLine } from "./escape.ts";
import { columnsOf, columnsUpTo, cut } from "./terminal-text.ts";

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

/** A cell on one line, with the columns that it takes, at most those of a line. */
type Measured = Cell & { columns: number };

/**
 * Rows under heads in aligned columns, no line wider than `width`; with a `width` of Infinity all are whole. Where they do not fit, the widest column shrinks
 * first, and firm columns shrink last.
 */
export function alignColumns(columns: readonly Column[], rows: readonly Cell[][], width: number): string[] {
  const room = width - GAP.length * (columns.length - 1);
  const heads = columns.map((column): Cell => ({ text: column.head.toUpperCase() }));
  // Measured once, and up to the width of a line only: a column wider than that shrinks first anyway.
  const measured = [heads, ...rows].map((row) =>
    row.map(({ text, ...cell }): Measured => {
      const shown = oneLine(text);
      return { ...cell, text: shown, columns: columnsUpTo(shown, width) };
    }),
  );
  const natural = columns.map((_, index) =>
    measured.reduce((most, row) => Math.max(most, row[index]?.columns ?? 0), 0),
  );
  const isWhole = width === Number.POSITIVE_INFINITY;
  const widths = isWhole ? natural.map(alignedWidth) : shrink(natural, columns, room);
  return measured.map((row) => line(row, columns, widths, isWhole));
}

function line(row: readonly Measured[], columns: readonly Column[], widths: readonly number[], isWhole: boolean) {
  const cells = row.map(({ text, columns: taken, style }, index) => {
    const width = widths[index] ?? 0;
    const fits = isWhole || taken <= width;
    const shown = fits ? text : cut(text, width);
    const blank = " ".repeat(Math.max(0, width - (fits ? taken : columnsOf(shown))));
    const styled = style === undefined || shown === "" ? shown : style(shown);
    if (columns[index]?.align === "right") return blank + styled;
    return index === row.length - 1 ? styled : styled + blank;
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
