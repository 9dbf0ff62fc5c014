import type { Buffer } from "node:buffer";
import { type Kernel, PIECE_BYTES } from "./kernel.ts";
import { newKernel } from "./new-kernel.ts";

/** Copies texts, with one quote in place of an escaped one. */
export class Unescaper {
  readonly #kernel: Kernel;
  readonly #source: Uint8Array;
  readonly #target: Uint8Array;
  readonly #escape: number;
  readonly #least: number;

  /** `escape`: the byte before an escaped quote, and before itself. `least`: lower bytes must not be in a text. */
  constructor(escape: number, least: number, kernel = newKernel()) {
    this.#kernel = kernel;
    this.#source = new Uint8Array(kernel.memory.buffer, kernel.pieceAddress(), PIECE_BYTES);
    this.#target = new Uint8Array(kernel.memory.buffer, kernel.targetAddress(), PIECE_BYTES);
    this.#escape = escape;
    this.#least = least;
  }

  /**
   * Copies the text from `from` up to `to` of `bytes` to `target` at `start`; it never becomes longer. Returns the index
   * where it stopped, as a kernel does, and the end of what was written.
   */
  copy(bytes: Buffer, from: number, to: number, target: Buffer, start: number): { at: number; end: number } {
    let at = from;
    let end = start;
    for (;;) {
      const length = Math.min(PIECE_BYTES, to - at);
      this.#source.set(bytes.subarray(at, at + length));
      const read = this.#kernel.unescape(length, this.#escape, this.#least);
      const written = this.#kernel.getWritten();
      target.set(this.#target.subarray(0, written), end);
      at += read;
      end += written;
      // At the last byte of a piece, the kernel does not know what follows.
      const isAtLast = read === length - 1 && at + 1 < to;
      if (at === to || (read < length && !isAtLast)) return { at, end };
    }
  }
}
