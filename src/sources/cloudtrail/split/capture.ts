import { Buffer } from "node:buffer";

/** A larger buffer is not kept for the next value. */
const MAX_KEPT_BYTES = 1024 * 1024;

/** The part of `bytes` from `from` to `to`. */
export type ByteRange = { bytes: Buffer; from: number; to: number };

export function bytesOf({ bytes, from, to }: ByteRange): Buffer {
  return bytes.subarray(from, to);
}

/**
 * Captures a value that may continue in later chunks. Only a value that does is copied, to a buffer that grows and is
 * used for the next value too. The bytes of a value that is longer than the limit are discarded.
 */
export class Capture {
  readonly #limit: number;
  #isActive = false;
  /** Where the value starts or continues in the current chunk; -1 if it does not. */
  #from = -1;
  #buffer: Buffer = Buffer.alloc(0);
  #length = 0;

  /** `limit` is in bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Starts at `at` of the current chunk, or resumes there after `pause`. */
  start(at: number): void {
    this.#isActive = true;
    this.#from = at;
  }

  /** Leaves out what follows, until `start`. */
  pause(chunk: Buffer, end: number): void {
    this.#copy(chunk, end);
    this.#isActive = false;
  }

  /** Must be called at the end of each chunk, whose memory may be reused. */
  endChunk(chunk: Buffer): void {
    this.#copy(chunk, chunk.length);
    this.#from = this.#isActive ? 0 : -1;
  }

  /** Ends the capture at `end` of the current chunk. Null if it is longer than the limit. Valid until the next chunk. */
  take(chunk: Buffer, end: number): ByteRange | null {
    const isWhole = this.#length === 0;
    const range = { bytes: chunk, from: this.#from, to: end };
    if (!isWhole) this.#copy(chunk, end);
    const length = isWhole ? end - range.from : this.#length;
    const bytes = this.#buffer;
    this.drop();
    if (length > this.#limit) return null;
    return isWhole ? range : { bytes, from: 0, to: length };
  }

  isActive(): boolean {
    return this.#isActive;
  }

  /** Ends the capture: the bytes so far, and the rest of the current chunk; without those that were discarded. */
  drain(chunk: Buffer | null): Buffer[] {
    const rest = chunk === null || this.#from < 0 ? [] : [chunk.subarray(this.#from)];
    const copied = this.#length > this.#limit ? [] : [this.#buffer.subarray(0, this.#length)];
    this.drop();
    this.#buffer = Buffer.alloc(0);
    return [...copied, ...rest];
  }

  drop(): void {
    this.#isActive = false;
    this.#from = -1;
    this.#length = 0;
    if (this.#buffer.length > MAX_KEPT_BYTES) this.#buffer = Buffer.alloc(0);
  }

  #copy(chunk: Buffer, end: number): void {
    if (this.#from < 0) return;
    const before = this.#length;
    this.#length += end - this.#from;
    if (this.#length > this.#buffer.length && this.#length <= this.#limit) {
      const grown = Buffer.allocUnsafe(2 * this.#length);
      this.#buffer.copy(grown, 0, 0, before);
      this.#buffer = grown;
    }
    if (this.#length <= this.#limit) chunk.copy(this.#buffer, before, this.#from, end);
    this.#from = -1;
  }
}
