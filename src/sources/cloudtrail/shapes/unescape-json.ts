import type { Buffer } from "node:buffer";
import { BACKSLASH, QUOTE } from "../split/json-bytes.ts";
import { Unescaper } from "../split/kernel/unescaper.ts";

/** An escape of another character than a quote or a backslash, which may be both halves of a surrogate pair. */
const ESCAPE =
  /^\\(?:[/bfnrt]|u(?![Dd][89A-Fa-f])[\dA-Fa-f]{4}|u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2})/;

let unescaper: Unescaper | null = null;

/**
 * Writes the content of a JSON string, unescaped, to `target` at `start`. `from` is the index after the opening quote in
 * `bytes`, which are valid UTF-8; the content never becomes longer. Returns the index of the closing quote, and the end
 * of what was written. Null if the string is invalid or not closed, or contains a surrogate without its other half,
 * which UTF-8 cannot represent.
 */
export function unescapeJson(
  bytes: Buffer,
  from: number,
  target: Buffer,
  start: number,
): { quote: number; end: number } | null {
  unescaper ??= new Unescaper(BACKSLASH, 0x20);
  for (let copied = unescaper.copy(bytes, from, bytes.length, target, start); ; ) {
    const { at, end } = copied;
    if (bytes[at] === QUOTE) return { quote: at, end };
    const [escape] = ESCAPE.exec(bytes.toString("latin1", at, at + 12)) ?? [];
    if (escape === undefined) return null;
    const character = String(JSON.parse(`"${escape}"`));
    copied = unescaper.copy(bytes, at + escape.length, bytes.length, target, end + target.write(character, end));
  }
}
