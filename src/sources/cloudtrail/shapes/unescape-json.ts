import type { Buffer } from "node:buffer";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** The bytes that an escaped byte stands for; 0 if it may not be escaped. */
const ESCAPES = new Uint8Array(256);
for (const [letter, meaning] of Object.entries({
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
})) {
  ESCAPES[letter.charCodeAt(0)] = meaning.charCodeAt(0);
}

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
  let end = start;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) return { quote: at, end };
    if (byte < 0x20) return null;
    if (byte !== BACKSLASH) {
      target[end] = byte;
      end += 1;
      continue;
    }
    at += 1;
    const escaped = bytes[at] ?? 0;
    const meaning = ESCAPES[escaped] ?? 0;
    if (meaning !== 0) {
      target[end] = meaning;
      end += 1;
      continue;
    }
    const unit = escaped === LETTER_U ? unitAt(bytes, at + 1) : -1;
    if (unit < 0) return null;
    at += 4;
    let point = unit;
    if (unit >= 0xd800 && unit < 0xe000) {
      const isEscaped = bytes[at + 1] === BACKSLASH && bytes[at + 2] === LETTER_U;
      const low = isEscaped ? unitAt(bytes, at + 3) : -1;
      if (unit >= 0xdc00 || low < 0xdc00 || low >= 0xe000) return null;
      point = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
      at += 6;
    }
    end = writePoint(target, end, point);
  }
  return null;
}

/** The UTF-16 unit of four hexadecimal digits; -1 if they are not. */
function unitAt(bytes: Buffer, at: number): number {
  let unit = 0;
  for (let index = at; index < at + 4; index += 1) {
    const byte = bytes[index] ?? 0;
    const letter = byte | 0x20;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

/** Writes a code point in UTF-8, and returns the end of it. */
function writePoint(target: Buffer, at: number, point: number): number {
  if (point < 0x80) {
    target[at] = point;
    return at + 1;
  }
  const more = point < 0x800 ? 1 : point < 0x1_0000 ? 2 : 3;
  const lead = more === 1 ? 0xc0 : more === 2 ? 0xe0 : 0xf0;
  target[at] = lead | (point >> (6 * more));
  for (let index = 1; index <= more; index += 1) target[at + index] = 0x80 | ((point >> (6 * (more - index))) & 0x3f);
  return at + more + 1;
}
