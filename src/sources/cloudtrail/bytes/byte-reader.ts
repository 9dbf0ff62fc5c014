import { Buffer } from "node:buffer";

/** Chunks of bytes, with a look at what comes next and a way to give back what was read too far. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ahead: Buffer[] = [];
  #ended = false;
  /** What reading ended with, once what came before it is read. */
  #failure: { thrown: unknown } | null = null;

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next chunk, never an empty one; null at the end. */
  async next(): Promise<Buffer | null> {
    const ahead = this.#ahead.shift();
    if (ahead !== undefined) return ahead;
    if (this.#failure !== null) throw this.#failure.thrown;
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

  /** Up to `length` of the next bytes, fewer only where the input ends or fails; they stay to be read. */
  async peek(length: number): Promise<Buffer> {
    const bytes = await this.#gather(length);
    this.unread(bytes);
    return bytes.subarray(0, length);
  }

  /** The next `length` bytes, fewer only where the input ends or fails. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.#gather(length);
    this.unread(bytes.subarray(length));
    return bytes.subarray(0, length);
  }

  /** All that is left, if that is no more than `most` bytes; null where it is, or fails, and then it stays to be read. */
  async whole(most: number): Promise<Buffer | null> {
    const bytes = await this.peek(most + 1);
    if (bytes.length > most || this.#failure !== null) return null;
    this.#ahead.length = 0;
    return bytes;
  }

  /** At least `length` bytes, fewer only where the input ends or fails. What came before a failure is not lost with it. */
  async #gather(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    let have = 0;
    while (have < length) {
      let chunk: Buffer | null;
      try {
        chunk = await this.next();
      } catch (thrown) {
        this.#failure = { thrown };
        if (have === 0) throw thrown;
        break;
      }
      if (chunk === null) break;
      taken.push(chunk);
      have += chunk.length;
    }
    return taken.length === 1 && taken[0] !== undefined ? taken[0] : Buffer.concat(taken);
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
