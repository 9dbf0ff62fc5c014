import { Buffer } from "node:buffer";
import { InputFault } from "../input-fault.ts";
import { ByteReader } from "./byte-reader.ts";

/** The bytes as UTF-8 without a byte order mark; UTF-16 (PowerShell's `>`) is known by its mark. */
export async function* toUtf8(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    const [first, second, third] = await reader.peek(3);
    if (first === 0xff && second === 0xfe) yield* fromUtf16(reader, "utf-16le");
    else if (first === 0xfe && second === 0xff) yield* fromUtf16(reader, "utf-16be");
    else if (first === 0xef && second === 0xbb && third === 0xbf) yield* withoutMark(reader);
    else yield* reader.rest();
  } finally {
    await reader.close();
  }
}

async function* withoutMark(reader: ByteReader): AsyncGenerator<Buffer> {
  let left = 3;
  for await (const chunk of reader.rest()) {
    const from = Math.min(left, chunk.length);
    left -= from;
    yield chunk.subarray(from);
  }
}

/**
 * Half of a surrogate pair is no character: it becomes the three bytes that it would have, which are not UTF-8, so that
 * a record that holds it is found damaged, and others are not lost. A last byte that is half of a unit is an InputFault.
 */
async function* fromUtf16(reader: ByteReader, encoding: "utf-16le" | "utf-16be"): AsyncGenerator<Buffer> {
  await reader.take(2);
  let left = Buffer.alloc(0);
  for await (const chunk of reader.rest()) {
    const bytes = Buffer.concat([left, chunk]);
    const whole = bytes.length - (bytes.length % 2);
    const end = whole >= 2 && isFirstHalf(bytes, whole - 2, encoding) ? whole - 2 : whole;
    left = Buffer.from(bytes.subarray(end));
    yield encoded(bytes.subarray(0, end), encoding);
  }
  yield encoded(left.subarray(0, left.length - (left.length % 2)), encoding);
  if (left.length % 2 === 1) {
    throw new InputFault("damaged", `the text is ${encoding.toUpperCase()} and ends inside a character`);
  }
}

function isFirstHalf(bytes: Buffer, at: number, encoding: "utf-16le" | "utf-16be"): boolean {
  const unit = encoding === "utf-16le" ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
  return unit >= 0xd800 && unit < 0xdc00;
}

/** An even number of bytes of UTF-16, which are changed, as UTF-8. */
function encoded(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Buffer {
  if (encoding === "utf-16be") bytes.swap16();
  const text = bytes.toString("utf16le");
  // In a text of whole pairs nothing is split off.
  const [first = "", ...rest] = text.split(/(\p{Cs})/u);
  if (rest.length === 0) return Buffer.from(first);
  const parts: Buffer[] = [Buffer.from(first)];
  for (const [index, part] of rest.entries()) parts.push(index % 2 === 0 ? halfPair(part) : Buffer.from(part));
  return Buffer.concat(parts);
}

function halfPair(text: string): Buffer {
  const unit = text.charCodeAt(0);
  return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
}
