import type { Buffer } from "node:buffer";
import { BACKSLASH, QUOTE } from "../split/json-bytes.ts";
import { Unescaper } from "../split/kernel/unescaper.ts";

const LETTER_U = 0x75;

/** What an escaped byte stands for, besides quotes and backslashes. */
const ESCAPES: ReadonlyMap<number, number> = new Map(
  ["//", "b\b", "f\f", "n\n", "r\r", "t\t"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

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
    // The end, or a control character.
    if (bytes[at] !== BACKSLASH) return null;
    const isPoint = bytes[at + 1] === LETTER_U;
    const point = isPoint ? pointAt(bytes, at) : (ESCAPES.get(bytes[at + 1] ?? 0) ?? null);
    if (point === null) return null;
    const length = isPoint ? (point < 0x1_0000 ? 6 : 12) : 2;
    copied = unescaper.copy(bytes, at + length, bytes.length, target, writePoint(target, end, point));
  }
}

/** The code point of the `\uXXXX` at `at`, or of two for both surrogates. Null if it is invalid or a single surrogate. */
function pointAt(bytes: Buffer, at: number): number | null {
  const unit = unitAt(bytes, at + 2);
  if (unit < 0xd800 || unit > 0xdfff) return unit < 0 ? null : unit;
  const isEscaped = bytes[at + 6] === BACKSLASH && bytes[at + 7] === LETTER_U;
  const low = isEscaped ? unitAt(bytes, at + 8) : -1;
  return unit > 0xdbff || low < 0xdc00 || low > 0xdfff ? null : 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
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
