import type { Buffer } from "node:buffer";
import { isRecordStart, mayLackLetters, namesEvent } from "../record-text.ts";
import { PlainKernel } from "./plain-kernel.ts";
import { FLAGS, MARGIN, PIECE_BYTES, SKIP_RESULTS, type SkipKernel, type SkipResult } from "./skip-kernel.ts";
import { newWasmKernel } from "./wasm-kernel.ts";

/** How far a value was skipped: `at` is an index in the current piece. */
export type SkipPosition = { kind: SkipResult; at: number };

const SPACE = 0x20;

/**
 * Skips JSON objects and arrays piece by piece: it tracks strings and brackets, and notes whether the value may be a
 * DescribeImageScanFindings record. Can be used for one input at a time.
 */
export class ValueSkipper {
  /** The maximum number of bytes for `load`. */
  static readonly PIECE = PIECE_BYTES;

  readonly #kernel: SkipKernel;
  #length = 0;

  constructor(kernel: SkipKernel = newWasmKernel() ?? new PlainKernel()) {
    this.#kernel = kernel;
  }

  /** Loads the next piece of an input, in which a value that is still open continues. */
  load(piece: Uint8Array): void {
    if (piece.length > PIECE_BYTES) throw new Error(`a piece of ${piece.length} bytes is too long`);
    const { memory } = this.#kernel;
    memory.copyWithin(0, this.#length, this.#length + MARGIN);
    memory.set(piece, MARGIN);
    memory.fill(SPACE, MARGIN + piece.length, MARGIN + piece.length + MARGIN);
    this.#length = piece.length;
  }

  /** Starts a value, whose opening bracket is the first byte to skip. */
  begin(maxDepth: number): void {
    this.#kernel.begin(maxDepth);
  }

  /** Skips the value from index `from` of the piece, to its end or to the end of the piece. */
  skip(from: number): SkipPosition {
    const at = this.#kernel.skip(from, this.#length);
    return { kind: SKIP_RESULTS[this.#kernel.result()] ?? "unexpected", at };
  }

  /**
   * Whether the skipped value, `bytes` from `from` to `to`, is certainly a record of another event. It must start like a
   * CloudTrail record (other keys of an envelope, and notifications of other services, have to be read), have its own
   * eventSource and eventName, not contain the searched name in any case, and have no \u escapes that could spell it and no
   * damaged characters that could be letters of it.
   */
  isOtherRecord(bytes: Buffer, from: number, to: number): boolean {
    const flags = this.#kernel.flags();
    const has = (flag: number) => (flags & flag) !== 0;
    return (
      has(FLAGS.hasEventName) &&
      has(FLAGS.hasEventSource) &&
      isRecordStart(bytes, from, to) &&
      !(has(FLAGS.hasBackslash) && bytes.subarray(from, to).includes("\\u")) &&
      !(has(FLAGS.mayNameEvent | FLAGS.hasNonAscii) && namesEvent(bytes, from, to)) &&
      !(has(FLAGS.hasNonAscii) && mayLackLetters(bytes.subarray(from, to)))
    );
  }
}
