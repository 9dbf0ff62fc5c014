import type { Buffer } from "node:buffer";
import { plainUnescape, type UnescapeKernel, WINDOW_BYTES } from "./unescape-kernel.ts";
import { newWasmUnescape } from "./wasm-kernel.ts";

/** Copies texts, with one quote in place of an escaped one. */
export class Unescaper {
  readonly #kernel: UnescapeKernel;
  readonly #escape: number;
  readonly #least: number;

  /** `escape`: the byte before an escaped quote, and before itself. `least`: lower bytes must not be in a text. */
  constructor(escape: number, least: number, kernel = newWasmUnescape() ?? plainUnescape()) {
    this.#escape = escape;
    this.#least = least;
    this.#kernel = kernel;
  }

  /**
   * Copies the text from `from` up to `to` of `bytes` to `target` at `start`; it never becomes longer. Returns the index
   * where it stopped, as a kernel does, and the end of what was written.
   */
  copy(bytes: Buffer, from: number, to: number, target: Buffer, start: number): { at: number; end: number } {
    const kernel = this.#kernel;
    let at = from;
    let end = start;
    for (;;) {
      const length = Math.min(WINDOW_BYTES, to - at);
      kernel.source.set(bytes.subarray(at, at + length));
      const read = kernel.unescape(length, this.#escape, this.#least);
      const written = kernel.written();
      target.set(kernel.target.subarray(0, written), end);
      at += read;
      end += written;
      // At the last byte of a window, the kernel does not know what follows.
      const isAtLast = read === length - 1 && at + 1 < to;
      if (at === to || (read < length && !isAtLast)) return { at, end };
    }
  }
}
