import stringWidth from "string-width";
import { oneLine, safeUrl } from "./escape.ts";

/** Text measured and cut in terminal columns, where one character may take none, one or two of them. */

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that `text` takes. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** `text` on one line, cut with an ellipsis where it is wider than `width`. */
export function cut(text: string, width: number): string {
  const line = oneLine(text);
  if (columnsOf(line) <= width) return line;
  return width < 1 ? "" : `${take(line, width - 1)}…`;
}

/** Cut to `width`, or filled up to it. */
export function pad(text: string, width: number, side: "left" | "right" = "right"): string {
  const line = cut(text, width);
  const blank = " ".repeat(Math.max(0, width - columnsOf(line)));
  return side === "right" ? line + blank : blank + line;
}

/** `text` over as many lines as it takes, none wider than `width`; words stay whole where they fit at all. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of oneLine(text).split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (columnsOf(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (columnsOf(line) > width) {
      const part = take(line, width) || firstOf(line, width);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** A link where the terminal knows them (OSC 8), around text that was made safe already. */
export function hyperlink(text: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** A cluster can be built wider than any line; then it has to break inside. */
function firstOf(text: string, width: number): string {
  let taken = "";
  for (const character of text) {
    if (taken !== "" && columnsOf(taken + character) > width) break;
    taken += character;
  }
  return taken;
}

/** As many whole characters as fit into `width`. */
function take(text: string, width: number): string {
  let used = 0;
  let taken = "";
  for (const { segment } of graphemes.segment(text)) {
    used += columnsOf(segment);
    if (used > width) break;
    taken += segment;
  }
  return taken;
}
