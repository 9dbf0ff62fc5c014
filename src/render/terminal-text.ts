import stringWidth from "string-width";
import { oneLine, safeUrl } from "./escape.ts";

/** Text measured and truncated in terminal columns, where a character takes none, one or two of them. */

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Text that takes one column per character, and does not combine with the text before or after it. */
const PLAIN = /^[ -~]*$/;

/**
 * Letters, ideographs and signs that never combine with a neighbor: of these, each character is measured by itself.
 * Segmenting takes 20 times as long.
 */
export const SEPARATE =
  /^[ -~¡-¬®-ʯ\u0370-\u0373\u0390-\u03ff\u0400-\u0482\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;

/** The characters of `text` as people see them, each whole. */
function* charactersOf(text: string): Generator<string> {
  if (SEPARATE.test(text)) yield* text;
  else for (const { segment } of graphemes.segment(text)) yield segment;
}

/** Measured columns by character: text repeats few characters. Cleared at a limit to bound its memory. */
const measured = new Map<string, number>();
const MOST_MEASURED = 10_000;

function columnsOfCharacter(character: string): number {
  const known = measured.get(character);
  if (known !== undefined) return known;
  const columns = stringWidth(character);
  if (character.length > 16) return columns;
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(character, columns);
  return columns;
}

/** Columns that `text` takes. */
export function columnsOf(text: string): number {
  return columnsUpTo(text, Number.POSITIVE_INFINITY);
}

/** Columns that `text` takes, at most `most`: text wider than any line is not measured to its end. */
export function columnsUpTo(text: string, most: number): number {
  if (PLAIN.test(text)) return Math.min(text.length, most);
  let used = 0;
  for (const character of charactersOf(text)) {
    used += columnsOfCharacter(character);
    if (used >= most) return most;
  }
  return used;
}

/** `text` on one line, truncated with an ellipsis where it is wider than `width`. */
export function cut(text: string, width: number): string {
  const line = oneLine(text);
  if (columnsUpTo(line, width + 1) <= width) return line;
  if (width < 1) return "";
  const first = pieces(line, width - 1).next().value;
  // One character can be wider than the columns left beside the ellipsis.
  return `${first !== undefined && first.columns < width ? first.text : ""}…`;
}

/** Truncated or padded to `width`. */
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
    if (columnsUpTo(joined, width + 1) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    if (columnsUpTo(word, width + 1) <= width) continue;
    line = "";
    for (const { text: piece } of pieces(word, width)) {
      if (line !== "") lines.push(line);
      line = piece;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** A terminal link (OSC 8) around text that is escaped already; the text alone where the address is not safe. */
export function hyperlink(text: string, address: string | null): string {
  const url = safeUrl(address);
  return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** `text` in pieces of as many whole characters as fit into `width`, each with its columns. One pass over the text. */
function* pieces(text: string, width: number): Generator<{ text: string; columns: number }> {
  if (PLAIN.test(text)) {
    const step = Math.max(1, width);
    for (let start = 0; start < text.length; start += step) {
      const piece = text.slice(start, start + step);
      yield { text: width < 1 ? "" : piece, columns: piece.length };
    }
    return;
  }
  let piece = "";
  let columns = 0;
  for (const character of charactersOf(text)) {
    // A grapheme cluster can be wider than any line; then it breaks inside.
    const wide = columnsOfCharacter(character) > width;
    for (const part of wide ? character : [character]) {
      const added = columnsOfCharacter(part);
      if (columns + added > width && piece !== "") {
        yield { text: piece, columns };
        piece = "";
        columns = 0;
      }
      piece += part;
      columns += added;
    }
  }
  if (piece !== "") yield { text: piece, columns };
}
