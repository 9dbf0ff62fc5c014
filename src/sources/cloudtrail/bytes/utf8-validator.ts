import { Buffer, isUtf8 } from "node:buffer";

/** Why bytes are not UTF-8: the first byte that is not, and where it is, counted from `from`. Null where they are. */
export function utf8Damage(bytes: Buffer, from: number | null): string | null {
  if (isUtf8(bytes)) return null;
  const at = firstInvalid(bytes);
  const [byte = 0, next = 0, last = 0] = bytes.subarray(at, at + 3);
  if (byte === 0xed && next >= 0xa0 && next < 0xc0) {
    const unit = 0xd000 | ((next & 0x3f) << 6) | (last & 0x3f);
    return `U+${unit.toString(16).toUpperCase()} is half of a surrogate pair, so the text is damaged: export it again`;
  }
  const place = from === null ? "" : ` at offset ${from + at}`;
  return (
    `byte 0x${byte.toString(16).padStart(2, "0")}${place} is not valid UTF-8. The usual cause is a tool that writes a Windows ` +
    "code page (such as Windows-1252): export it again as UTF-8"
  );
}

/** Where the first byte is that belongs to no character. */
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

/** Watches bytes as they pass, in whatever chunks, for the first that are not UTF-8. */
export class Utf8Validator {
  /** In words; null as long as there is none. */
  damage: string | null = null;
  #offset = 0;
  /** A character that may go on in the next chunk. */
  #begun: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    if (this.damage !== null) return;
    const bytes = this.#begun.length === 0 ? chunk : Buffer.concat([this.#begun, chunk]);
    const end = bytes.length - begunCharacter(bytes);
    this.damage = utf8Damage(bytes.subarray(0, end), this.#offset);
    this.#begun = Buffer.from(bytes.subarray(end));
    this.#offset += end;
  }
}

/** How many bytes at the end are the beginning of a character: up to 3. */
function begunCharacter(bytes: Buffer): number {
  for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
  }
  return 0;
}
