import { type Buffer, isUtf8 } from "node:buffer";

/** Describes the first byte that is not valid UTF-8. `from` is the offset of `bytes` in the file. Null if all are valid. */
export function utf8Damage(bytes: Buffer, from: number | null): string | null {
  if (isUtf8(bytes)) return null;
  const at = firstInvalid(bytes);
  const [byte = 0, next = 0, last = 0] = bytes.subarray(at, at + 3);
  if (byte === 0xed && next >= 0xa0 && next < 0xc0) {
    const unit = 0xd000 | ((next & 0x3f) << 6) | (last & 0x3f);
    return `the text contains an unpaired surrogate (U+${unit.toString(16).toUpperCase()}). Export it again`;
  }
  const place = from === null ? "" : ` at offset ${from + at}`;
  return (
    `byte 0x${byte.toString(16).padStart(2, "0")}${place} is not valid UTF-8. The file was probably saved in a Windows ` +
    "code page such as Windows-1252; export it again as UTF-8"
  );
}

/** The index of the first byte that is not part of a character. */
function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length > 1 && !(at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)))) return at;
    at += length;
  }
  return at;
}
