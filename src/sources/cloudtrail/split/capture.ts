import { Buffer } from "node:buffer";

/** Bytes from a start to an end that may lie in a later chunk. Past the limit they are let go, and `take` gives null. */
export class Capture {
  #active = false;
  #from = -1;
  #parts: Buffer[] = [];
  #length = 0;

  /** Begins at `at` of the chunk in hand, or goes on there after a suspension. */
  start(at: number): void {
    this.#active = true;
    this.#from = at;
  }

  /** A new chunk begins; what is under way goes on with its first byte. */
  resume(): void {
    if (this.#active) this.#from = 0;
  }

  /** Keeps what there is up to `end`: the chunk is about to go, or the capture to pause. */
  suspend(chunk: Buffer, end: number, limit: number): void {
    if (!this.#active || this.#from < 0) return;
    this.#length += end - this.#from;
    if (this.#length > limit) this.#parts = [];
    else this.#parts.push(Buffer.from(chunk.subarray(this.#from, end)));
    this.#from = -1;
  }

  /** Where in the chunk in hand it began; null where that was in an earlier one. */
  within(): number | null {
    return this.#parts.length === 0 && this.#length === 0 ? this.#from : null;
  }

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

  /** What there is so far, and all of the chunk in hand behind it; none of what was let go. */
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
