import type { Buffer } from "node:buffer";
import { createReadStream, readFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { InputFault } from "../input-fault.ts";

/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;

/** Smaller files are read in one piece, without waiting in turn for each of opening, reading and closing. */
const SMALL_BYTES = 4 * 1024 * 1024;

/**
 * A file's bytes, from the beginning; `bytes` is its size when it was found, null where it has none. Throws an
 * InputFault behind them where the file lost bytes since, or changed its size while it was read: a cut at a line break
 * leaves whole records, and so does a file that is still being written.
 */
export async function* fileBytes(path: string, bytes: number | null): AsyncGenerator<Buffer> {
  if (bytes === null) {
    yield* createReadStream(path, { highWaterMark: READ_BYTES });
  } else if (bytes <= SMALL_BYTES) {
    const content = readFileSync(path);
    yield content;
    if (content.length < bytes) throw changed(bytes, content.length);
  } else {
    const file = await open(path);
    try {
      yield* wholeFile(file, bytes);
    } finally {
      await file.close();
    }
  }
}

async function* wholeFile(file: FileHandle, bytes: number): AsyncGenerator<Buffer> {
  const { size: atOpen } = await file.stat();
  let read = 0;
  for await (const chunk of file.createReadStream({ highWaterMark: READ_BYTES, autoClose: false })) {
    read += chunk.length;
    yield chunk;
  }
  const { size: atEnd } = await file.stat();
  if (read < bytes) throw changed(bytes, read);
  if (atEnd !== atOpen || read < atEnd) throw changed(atOpen, atEnd);
}

function changed(before: number, after: number): InputFault {
  return new InputFault(
    "unreadable",
    `the file changed while it was read, from ${before} to ${after} bytes: run this once nothing writes to it any more`,
  );
}
