/** Bytes of `text` in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** The first `limit` UTF-16 units of `text`, an ellipsis as the last of them where it is truncated, and never half a character. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}

/** A part of a document whose rows may be omitted. */
export type Block = {
  /** Blocks of a lower rank get their rows first when space is scarce. */
  rank: number;
  head: string;
  /** Rendered only as far as they fit, so that ten thousand rows cost what is shown of them. */
  rows: readonly (() => string)[];
  /** The end of the block, given how many rows do not fit. */
  foot: (leftOut: number) => string;
  /** The maximum number of rows, even where more fit. */
  atMost?: number;
  /** The part of the remaining budget that it may use, 0 to 1, so that later blocks get rows too. */
  share?: number;
};

/** The blocks in their order, with as many rows as fit into `budget`, as `measure` counts. Without rows a block is its head and foot. */
export function fitBlocks(blocks: readonly Block[], budget: number, measure: (text: string) => number): string {
  const frames = blocks.map(({ head, foot, rows }) => measure(head) + measure(foot(rows.length)));
  let left = budget - frames.reduce((sum, frame) => sum + frame, 0);
  const shown = new Map<Block, string[]>();
  for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
    const rows: string[] = [];
    const kept = left * (1 - (block.share ?? 1));
    for (const row of block.rows.slice(0, block.atMost)) {
      const text = row();
      const size = measure(text);
      if (size > left - kept) break;
      left -= size;
      rows.push(text);
    }
    shown.set(block, rows);
  }
  return blocks
    .map((block) => {
      const rows = shown.get(block) ?? [];
      return block.head + rows.join("") + block.foot(block.rows.length - rows.length);
    })
    .join("");
}
