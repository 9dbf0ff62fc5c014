import type { ByteRange } from "../capture.ts";
import { isRecordStart, mayLackLetters, namesEvent } from "../record-text.ts";
import { FLAGS, type Kernel, MARGIN, PIECE_BYTES, SKIP_RESULTS, type SkipResult } from "./kernel.ts";
import { newKernel } from "./new-kernel.ts";

/** How far a value was skipped: `at` is an index in the current piece. */
export type SkipPosition = { kind: SkipResult; at: number };

const SPACE = 0x20;

/**
 * Skips JSON objects, arrays and strings piece by piece: it tracks strings and brackets, and notes whether the value may
 * be a DescribeImageScanFindings record. Can be used for one input at a time.
 */
export class ValueSkipper {
  /** The maximum number of bytes for `load`. */
  static readonly PIECE = PIECE_BYTES;

  readonly #kernel: Kernel;
  readonly #memory: Uint8Array;
  #length = 0;

  constructor(kernel: Kernel = newKernel()) {
    this.#kernel = kernel;
    const length = MARGIN + PIECE_BYTES + MARGIN;
    this.#memory = new Uint8Array(kernel.memory.buffer, kernel.pieceAddress() - MARGIN, length);
  }

  /** Loads the next piece of an input, in which a value that is still open continues. */
  load(piece: Uint8Array): void {
    if (piece.length > PIECE_BYTES) throw new Error(`a piece of ${piece.length} bytes is too long`);
    this.#memory.copyWithin(0, this.#length, this.#length + MARGIN);
    this.#memory.set(piece, MARGIN);
    this.#memory.fill(SPACE, MARGIN + piece.length, MARGIN + piece.length + MARGIN);
    this.#length = piece.length;
  }

  /** Starts an object or an array, whose opening bracket is the first byte to skip. */
  begin(maxDepth: number): void {
    this.#kernel.begin(maxDepth);
  }

  /** Starts a string; the byte after its opening quote is the first one to skip. */
  beginString(): void {
    this.#kernel.beginString();
  }

  /** Skips the value from index `from` of the piece, to its end or to the end of the piece. */
  skip(from: number): SkipPosition {
    const at = this.#kernel.skip(from, this.#length);
    return { kind: SKIP_RESULTS[this.#kernel.getResult()] ?? "unexpected", at };
  }

  /**
   * Whether the value that was skipped is certainly a record of another event. It must start like a CloudTrail record
   * (other keys of an envelope, and notifications of other services, have to be read), have its own eventSource and
   * eventName, not contain the searched name in any case, and have no \u escapes that could spell it and no damaged
   * characters that could be letters of it.
   */
  isOtherRecord({ bytes, from, to }: ByteRange): boolean {
    const flags = this.#kernel.getFlags();
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
