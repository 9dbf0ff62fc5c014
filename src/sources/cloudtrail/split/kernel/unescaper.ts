import { Buffer } from "node:buffer";
import { QUOTE } from "../json-bytes.ts";
import { newWasmUnescape } from "./wasm-kernel.ts";

/** The maximum number of bytes that a kernel reads at once. The kernel in AssemblyScript has the same number. */
export const WINDOW_BYTES = 65_536;

/** Unescapes the text in `source` to `target`. */
export type UnescapeKernel = {
  readonly source: Uint8Array;
  readonly target: Uint8Array;
  /**
   * Reads `length` bytes. Stops at a quote, at an escape of anything but a quote or the escape itself, and at bytes below
   * `least`; also at any of these at the end. Returns the index where it stopped.
   */
  unescape(length: number, escape: number, least: number): number;
  /** How many bytes it wrote. */
  written(): number;
};

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
      if (read < length - 1 || to - at <= 1) return { at, end };
    }
  }
}

/** The kernel byte by byte, for a runtime without WebAssembly or its SIMD. Tests compare the other one with it. */
export function plainUnescape(): UnescapeKernel {
  const source = Buffer.alloc(WINDOW_BYTES);
  const target = Buffer.alloc(WINDOW_BYTES);
  let to = 0;
  return {
    source,
    target,
    unescape: (length, escape, least) => {
      to = 0;
      for (let at = 0; at < length; at += 1) {
        const byte = source[at] ?? 0;
        const next = at + 1 < length ? source[at + 1] : undefined;
        const isEscaped = byte === escape && (next === QUOTE || next === escape);
        if (isEscaped) at += 1;
        else if (byte === QUOTE || byte === escape || byte < least) return at;
        target[to] = isEscaped ? next : byte;
        to += 1;
      }
      return length;
    },
    written: () => to,
  };
}
