import { Buffer } from "node:buffer";

/** Reads a stream of chunks, with lookahead (`peek`) and pushback (`unread`). */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #ahead: Buffer[] = [];
  #ended = false;
  /** A read error, thrown once the bytes before it have been read. */
  #failure: { thrown: unknown } | null = null;

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** The next chunk, never empty; null at the end of the input. Throws the read error of the source. */
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

  /** Waits until there are bytes to read, or the source has ended or failed. */
  async fill(): Promise<void> {
    if (this.#ahead.length > 0 || this.#failure !== null) return;
    try {
      const chunk = await this.next();
      if (chunk !== null) this.unread(chunk);
    } catch (thrown) {
      this.#failure = { thrown };
    }
  }

  /** Pushes bytes back: they are read next. */
  unread(bytes: Buffer): void {
    if (bytes.length > 0) this.#ahead.unshift(bytes);
  }

  /** The next `length` bytes without consuming them; fewer only if the input ends or fails. */
  async peek(length: number): Promise<Buffer> {
    const bytes = await this.#gather(length);
    this.unread(bytes);
    return bytes.subarray(0, length);
  }

  /** The next `length` bytes; fewer only if the input ends or fails. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.#gather(length);
    this.unread(bytes.subarray(length));
    return bytes.subarray(0, length);
  }

  /** The rest of the input, if it has at most `max` bytes. Null if it is longer or fails; then nothing is consumed. */
  async readAll(max: number): Promise<Buffer | null> {
    const bytes = await this.peek(max + 1);
    if (bytes.length > max || this.#failure !== null) return null;
    this.#ahead.length = 0;
    return bytes;
  }

  /** At least `length` bytes; fewer only if the input ends or fails. Bytes before a failure are returned, not lost. */
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

  /** Skips bytes that equal `byte`. */
  async skip(byte: number): Promise<void> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
      const other = chunk.findIndex((value) => value !== byte);
      if (other < 0) continue;
      this.unread(chunk.subarray(other));
      return;
    }
  }

  /** The rest of the input, chunk by chunk. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) yield chunk;
  }

  /** Releases the source, for example its file handle. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#chunks.return?.();
  }
}
