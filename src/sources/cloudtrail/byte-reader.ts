import { Buffer } from "node:buffer";

/** Chunks of bytes, with a look at what comes next and a way to give back what was read too far. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ahead: Buffer[] = [];
  #ended = false;

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next chunk, never an empty one; null at the end. */
  async next(): Promise<Buffer | null> {
    const ahead = this.#ahead.shift();
    if (ahead !== undefined) return ahead;
    while (!this.#ended) {
      const { done, value } = await this.#chunks.next();
      if (done === true) this.#ended = true;
      else if (value.length > 0) return value;
    }
    return null;
  }

  /** Gives bytes back: they are read next. */
  unread(bytes: Buffer): void {
    if (bytes.length > 0) this.#ahead.unshift(bytes);
  }

  /** Up to `length` of the next bytes, fewer only where the input ends; they stay to be read. */
  async peek(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    let have = 0;
    while (have < length) {
      const chunk = await this.next();
      if (chunk === null) break;
      taken.push(chunk);
      have += chunk.length;
    }
    const bytes = taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken);
    this.unread(bytes);
    return bytes.subarray(0, length);
  }

  /** All that is left, if that is no more than `most` bytes; null where it is, and then it stays to be read. */
  async whole(most: number): Promise<Buffer | null> {
    const bytes = await this.peek(most + 1);
    if (bytes.length > most) return null;
    this.#ahead.length = 0;
    return bytes;
  }

  /** Passes over bytes of value `byte`. */
  async skip(byte: number): Promise<void> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
      const other = chunk.findIndex((value) => value !== byte);
      if (other < 0) continue;
      this.unread(chunk.subarray(other));
      return;
    }
  }

  /** All that is left. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) yield chunk;
  }

  /** Lets go of whatever the bytes come from. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
