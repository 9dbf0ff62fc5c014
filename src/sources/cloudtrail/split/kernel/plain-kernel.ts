import { Buffer } from "node:buffer";
import { BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "../json-bytes.ts";
import { FLAGS, MARGIN, PIECE_BYTES, SKIP_RESULTS, type SkipKernel, type SkipResult } from "./skip-kernel.ts";

const SPACE = 0x20;

/** The kernel byte by byte, for a runtime without WebAssembly or its SIMD. Tests compare the other one with it. */
export class PlainKernel implements SkipKernel {
  readonly memory = Buffer.alloc(MARGIN + PIECE_BYTES + MARGIN);
  readonly #open: number[] = [];
  #maxDepth = 0;
  #isInString = false;
  #isEscaped = false;
  #flags = 0;
  #result: SkipResult = "open";

  begin(maxDepth: number): void {
    this.#maxDepth = maxDepth;
    this.#open.length = 0;
    this.#isInString = false;
    this.#isEscaped = false;
    this.#flags = FLAGS.mayNameEvent | FLAGS.hasBackslash | FLAGS.hasNonAscii;
  }

  skip(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = this.memory[MARGIN + at] ?? 0;
      if (this.#isInString) {
        if (byte < SPACE) return this.#stop(at, "unexpected");
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#isInString = false;
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

  result(): number {
    return SKIP_RESULTS.indexOf(this.#result);
  }

  flags(): number {
    return this.#flags;
  }

  /** Notes the key of the string that starts at `quote`. A space may be between them. */
  #noteKey(quote: number): void {
    const end = this.memory[quote - 1] === SPACE ? quote - 1 : quote;
    const before = this.memory.toString("latin1", end - MARGIN / 2, end);
    const key = /(?<!\\)"(eventName|eventSource)":$/.exec(before)?.[1];
    if (key === "eventName") this.#flags |= FLAGS.hasEventName;
    if (key === "eventSource") this.#flags |= FLAGS.hasEventSource;
  }

  #stop(at: number, result: SkipResult): number {
    this.#result = result;
    return at;
  }
}
