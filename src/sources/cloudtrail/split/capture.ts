import { Buffer } from "node:buffer";

/**
 * Captures bytes from a start to an end that may be in a later chunk. Beyond the limit the bytes are discarded, and
 * `take` returns null.
 */
export class Capture {
  #active = false;
  #from = -1;
  #parts: Buffer[] = [];
  #length = 0;

  /** Starts at `at` of the current chunk, or resumes there after `suspend`. */
  start(at: number): void {
    this.#active = true;
    this.#from = at;
  }

  /** Continues an active capture at the first byte of a new chunk. */
  resume(): void {
    if (this.#active) this.#from = 0;
  }

  /** Copies the bytes up to `end`, because the chunk ends or the capture pauses. */
  suspend(chunk: Buffer, end: number, limit: number): void {
    if (!this.#active || this.#from < 0) return;
    this.#length += end - this.#from;
    if (this.#length > limit) this.#parts = [];
    else this.#parts.push(Buffer.from(chunk.subarray(this.#from, end)));
    this.#from = -1;
  }

  /** The index in the current chunk at which the capture started; null if it started in an earlier chunk. */
  startInChunk(): number | null {
    return this.#parts.length === 0 && this.#length === 0 ? this.#from : null;
  }

  /** Ends the capture at `end` of the current chunk. Null if it is longer than `limit` bytes. */
  take(chunk: Buffer, end: number, limit: number): Buffer | null {
    const last = chunk.subarray(this.#from, end);
    const length = this.#length + last.length;
    const bytes = length > limit ? null : this.#parts.length === 0 ? last : Buffer.concat([...this.#parts, last]);
    this.drop();
    return bytes;
  }

  isActive(): boolean {
    return this.#active;
  }

  /** Ends the capture: the bytes so far, and the rest of the current chunk; without those that were discarded. */
  drain(chunk: Buffer | null): Buffer[] {
    const parts = chunk === null || this.#from < 0 ? this.#parts : [...this.#parts, chunk.subarray(this.#from)];
    this.drop();
    return parts;
  }

  drop(): void {
    this.#active = false;
    this.#from = -1;
    this.#parts = [];
    this.#length = 0;
  }
}
