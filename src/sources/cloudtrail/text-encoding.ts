import { Buffer } from "node:buffer";
import { ByteReader } from "./byte-reader.ts";
import { InputFault } from "./input-fault.ts";

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

async function* fromUtf16(reader: ByteReader, encoding: "utf-16le" | "utf-16be"): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (chunk?: Buffer) => {
    try {
      return Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
    } catch {
      throw new InputFault("damaged", `the text says that it is ${encoding.toUpperCase()}, and is not`);
    }
  };
  for await (const chunk of reader.rest()) yield decode(chunk);
  yield decode();
}
