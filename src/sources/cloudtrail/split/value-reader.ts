import type { Buffer } from "node:buffer";
import type { ByteRange } from "./capture.ts";
import { BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COLON, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "./json-bytes.ts";
import type { SkipPosition, ValueSkipper } from "./kernel/value-skipper.ts";

/** Finds the ends of JSON values piece by piece: of objects and arrays with `skipper`, of others byte by byte. */
export class ValueReader {
  readonly #skipper: ValueSkipper;
  readonly #maxDepth: number;
  #kind: "container" | "string" | "scalar" = "container";
  /** Whether the next byte of a string is escaped. */
  #isEscaped = false;

  constructor(skipper: ValueSkipper, maxDepth: number) {
    this.#skipper = skipper;
    this.#maxDepth = maxDepth;
  }

  /** Starts a value, by its first byte. Returns how many bytes were read; null if no value starts with this byte. */
  begin(byte: number): 0 | 1 | null {
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      this.#kind = "container";
      this.#skipper.begin(this.#maxDepth);
      return 0;
    }
    if (byte !== QUOTE && !startsScalar(byte)) return null;
    this.#kind = byte === QUOTE ? "string" : "scalar";
    this.#isEscaped = false;
    return 1;
  }

  /** Reads from index `from` of the current piece to the end of the value or of the piece. */
  read(piece: Buffer, from: number): SkipPosition {
    switch (this.#kind) {
      case "container":
        return this.#skipper.skip(from);
      case "string":
        return this.#readString(piece, from);
      case "scalar":
        return readScalar(piece, from);
    }
  }

  /** Whether the value that was read is certainly a record of another event. */
  isOtherRecord({ bytes, from, to }: ByteRange): boolean {
    return this.#kind === "container" && this.#skipper.isOtherRecord(bytes, from, to);
  }

  #readString(piece: Buffer, from: number): SkipPosition {
    for (let at = from; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0;
      if (byte < 0x20) return { kind: "unexpected", at };
      if (this.#isEscaped) this.#isEscaped = false;
      else if (byte === BACKSLASH) this.#isEscaped = true;
      else if (byte === QUOTE) return { kind: "closed", at: at + 1 };
    }
    return { kind: "open", at: piece.length };
  }
}

/** Whether a number, `true`, `false` or `null` may start with it. */
function startsScalar(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e;
}

function readScalar(piece: Buffer, from: number): SkipPosition {
  for (let at = from; at < piece.length; at += 1) {
    const byte = piece[at] ?? 0;
    const isEnd = byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte <= 0x20;
    if (isEnd) return { kind: "closed", at };
    if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === COLON)
      return { kind: "unexpected", at };
  }
  return { kind: "open", at: piece.length };
}
