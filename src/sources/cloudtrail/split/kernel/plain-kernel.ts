import { Buffer } from "node:buffer";
import { BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "../json-bytes.ts";
import { FLAGS, type Kernel, MARGIN, PIECE_BYTES, SKIP_RESULTS, type SkipResult } from "./kernel.ts";

const SPACE = 0x20;

const TARGET = MARGIN + PIECE_BYTES + MARGIN;

/** The kernel byte by byte, for a runtime without WebAssembly or its SIMD. Tests compare the other one with it. */
export class PlainKernel implements Kernel {
  readonly memory = { buffer: new ArrayBuffer(TARGET + PIECE_BYTES) };
  readonly #bytes = Buffer.from(this.memory.buffer);
  readonly #open: number[] = [];
  #maxDepth = 0;
  #isInString = false;
  #isEscaped = false;
  #flags = 0;
  #result: SkipResult = "open";
  #written = 0;

  pieceAddress(): number {
    return MARGIN;
  }

  targetAddress(): number {
    return TARGET;
  }

  begin(maxDepth: number): void {
    this.#maxDepth = maxDepth;
    this.#open.length = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#flags = FLAGS.mayNameEvent | FLAGS.hasBackslash | FLAGS.hasNonAscii;
  }

  beginString(): void {
    this.begin(0);
    this.#isInString = true;
  }

  skip(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = this.#bytes[MARGIN + at] ?? 0;
      if (this.#isInString) {
        if (byte < SPACE) return this.#stop(at, "unexpected");
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
        if (!this.#isInString && this.#open.length === 0) return this.#stop(at + 1, "closed");
        continue;
      }
      switch (byte) {
        case QUOTE:
          this.#isInString = true;
          if (this.#open.length === 1) this.#noteKey(MARGIN + at);
          break;
        case BACKSLASH:
          return this.#stop(at, "unexpected");
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          if (this.#open.length === this.#maxDepth) return this.#stop(at, "tooDeep");
          this.#open.push(byte);
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          // In ASCII, the code of an opening bracket is that of the closing one minus 2.
          if (this.#open.pop() !== byte - 2) return this.#stop(at, "unexpected");
          if (this.#open.length === 0) return this.#stop(at + 1, "closed");
      }
    }
    return this.#stop(to, "open");
  }

  getResult(): number {
    return SKIP_RESULTS.indexOf(this.#result);
  }

  getFlags(): number {
    return this.#flags;
  }

  unescape(length: number, escape: number, least: number): number {
    this.#written = 0;
    for (let at = 0; at < length; at += 1) {
      const byte = this.#bytes[MARGIN + at] ?? 0;
      const next = at + 1 < length ? this.#bytes[MARGIN + at + 1] : undefined;
      const isEscaped = byte === escape && (next === QUOTE || next === escape);
      if (isEscaped) at += 1;
      else if (byte === QUOTE || byte === escape || byte < least) return at;
      this.#bytes[TARGET + this.#written] = isEscaped ? next : byte;
      this.#written += 1;
    }
    return length;
  }

  getWritten(): number {
    return this.#written;
  }

  /** Notes the key of the string that starts at `quote`. A space may be between them. */
  #noteKey(quote: number): void {
    const end = this.#bytes[quote - 1] === SPACE ? quote - 1 : quote;
    const before = this.#bytes.toString("latin1", end - MARGIN / 2, end);
    const key = /(?<!\\)"(eventName|eventSource)":$/.exec(before)?.[1];
    if (key === "eventName") this.#flags |= FLAGS.hasEventName;
    if (key === "eventSource") this.#flags |= FLAGS.hasEventSource;
  }

  #stop(at: number, result: SkipResult): number {
    this.#result = result;
    return at;
  }
}
