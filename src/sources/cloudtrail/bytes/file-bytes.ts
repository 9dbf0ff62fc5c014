import type { Buffer } from "node:buffer";
import { createReadStream, readFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { InputFault } from "../input-fault.ts";

const READ_BYTES = 1024 * 1024;

/** Files up to this size are read synchronously, which avoids one round trip each for open, read and close. */
export const SMALL_BYTES = 4 * 1024 * 1024;

/**
 * Reads a file. `bytes` is its size when it was listed, null if it has none (a pipe). Throws an InputFault after the
 * last byte if the file shrank since then, or changed size while it was read: a file that is truncated at a line break,
 * or still being written, contains whole records only, so the JSON reader cannot detect it.
 */
export async function* fileBytes(path: string, bytes: number | null): AsyncGenerator<Buffer> {
  if (bytes === null) {
    yield* createReadStream(path, { highWaterMark: READ_BYTES });
  } else if (bytes <= SMALL_BYTES) {
    const content = readFileSync(path);
    const { length } = content;
    yield content;
    if (length < bytes) throw changed(bytes, length);
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
    `the file changed from ${before} to ${after} bytes while it was being read. Rerun when nothing else writes to it`,
  );
}
