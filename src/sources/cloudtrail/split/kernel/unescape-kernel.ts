import { Buffer } from "node:buffer";
import { QUOTE } from "../json-bytes.ts";

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
