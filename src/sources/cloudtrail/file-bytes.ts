import type { Buffer } from "node:buffer";
import { createReadStream, readFileSync } from "node:fs";

/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;

/** Smaller files are read in one piece, without waiting in turn for each of opening, reading and closing. */
const SMALL_BYTES = 4 * 1024 * 1024;

/** A file's bytes, from the beginning; `bytes` is its size, null where it is not known. */
export async function* fileBytes(path: string, bytes: number | null): AsyncGenerator<Buffer> {
  if (bytes !== null && bytes <= SMALL_BYTES) yield readFileSync(path);
  else yield* createReadStream(path, { highWaterMark: READ_BYTES });
}
