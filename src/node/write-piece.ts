import type { Writable } from "node:stream";

/** Writes to a stream, and waits until the text is written: memory is taken by one piece at a time. Throws its error. */
export function writePiece(stream: Writable, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}
