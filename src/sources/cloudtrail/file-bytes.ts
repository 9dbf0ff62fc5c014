import type { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";

/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;

/** A file's bytes, from the beginning. */
export function fileBytes(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: READ_BYTES });
}
