import type { Buffer } from "node:buffer";
import zlib from "node:zlib";

/** The CRC-32 of gzip (RFC 1952), continued: `before` is the checksum of the bytes before `bytes`, 0 at the start. */
export function crc32(bytes: Buffer, before: number): number {
  return NATIVE === null ? crc32ByTable(bytes, before) : NATIVE(bytes, before);
}

/** `zlib.crc32` exists since Node 20.15 and 22.2. */
const NATIVE: ((bytes: Buffer, before: number) => number) | null = "crc32" in zlib ? zlib.crc32 : null;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
  return value;
});

/** The same in JavaScript, for older versions of Node. */
export function crc32ByTable(bytes: Buffer, before: number): number {
  let value = ~before;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
