import { type Buffer, isAscii, isUtf8 } from "node:buffer";
import type { InputCode } from "../../../core/search/scan-result.ts";
import { Capture } from "./capture.ts";
import { startsLikeRecord, ValueSkipper } from "./kernel/value-skipper.ts";

/**
 * Receives the parts of the input. `bytes` are only valid during the call. `offset` is their position in the input, null
 * if they are not contiguous in it.
 */
export type SplitSink = {
  /** One element of the array under the streamed key `key`, or of a top-level array if `key` is null. */
  item(bytes: Buffer, key: string | null, offset: number): void;
  /**
   * One complete top-level object, without the elements of its streamed arrays, which were passed to `item`; the arrays
   * themselves remain, empty. `streamedKeys` are their keys.
   */
  object(bytes: Buffer, streamedKeys: readonly string[], offset: number | null): void;
  /** Called instead of `item` or `object` for a record that is certainly of another event. */
  otherRecord(key: string | null): void;
  /** The rest of the input cannot be read, or one item is larger than the limit (`too-large`). */
  problem(code: InputCode, detail: string): void;
};

export type SplitLimits = {
  /** Maximum size in bytes of one item, or of an object without its streamed arrays. */
  itemBytes: number;
  depth: number;
};

/** A record has at most 256 KB, or more if the account enables large events. */
const SPLIT_LIMITS: SplitLimits = { itemBytes: 64 * 1024 * 1024, depth: 512 };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

type State =
  | "between documents"
  | "first key"
  | "next key"
  | "in key"
  | "colon"
  | "value"
  | "in value"
  | "in string"
  | "in scalar"
  | "in record"
  | "after value"
  | "first element"
  | "next element"
  | "after element"
  | "stopped";

/**
 * Splits a stream of concatenated JSON documents into records. It tracks strings and nesting from the start of each
 * document, so a bracket inside a string or a record is never mistaken for the end of one. Memory is bounded by the size
 * of one item, not of the document.
 */
export class DocumentSplitter {
  readonly #sink: SplitSink;
  readonly #streamed: ReadonlySet<string>;
  readonly #limits: SplitLimits;
  readonly #skipper: ValueSkipper;
  /** Whether an object that starts like a record is split by its keys anyway. */
  readonly #byKeys: boolean;
  /** Splits objects that started like a record but cannot be skipped as one. */
  #objectSplitter: DocumentSplitter | null = null;
  readonly #item = new Capture();
  readonly #object = new Capture();
  #state: State = "between documents";
  /** Whether the document is an object, and not an array. */
  #inObject = false;
  #inStreamed = false;
  #streamedKeys: string[] = [];
  #key = "";
  /** Whether the next byte of a string is escaped. */
  #escaped = false;
  #offset = 0;
  #documents = 0;
  /** Whether the current piece has no characters that could hide a name; then its records need no check for them. */
  #isPlain = true;
  /** The bytes that were not read when a problem stopped the splitter. */
  #unread: Buffer[] = [];

  /** `skipper` must not be used by others between two calls of `push`. */
  constructor(
    sink: SplitSink,
    streamedKeys: ReadonlySet<string>,
    { limits = SPLIT_LIMITS, skipper = new ValueSkipper(), byKeys = false } = {},
  ) {
    this.#sink = sink;
    this.#streamed = streamedKeys;
    this.#limits = limits;
    this.#skipper = skipper;
    this.#byKeys = byKeys;
  }

  /** Reads the next bytes. Does nothing but keep them for `takeUnread` once a problem has stopped the splitter. */
  push(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; from += ValueSkipper.PIECE) {
      if (this.isStopped()) {
        if (this.#unread.length > 0) this.#unread.push(bytes.subarray(from));
        return;
      }
      this.#pushPiece(bytes.subarray(from, from + ValueSkipper.PIECE));
    }
  }

  /**
   * Returns the unread bytes after a problem stopped the splitter: from the start of the value that contains the problem.
   * A second call returns nothing.
   */
  takeUnread(): Buffer[] {
    const unread = this.#unread;
    this.#unread = [];
    return unread;
  }

  /** Starts again between documents, at `offset` of the same input. */
  restart(offset: number): void {
    this.#state = "between documents";
    this.#item.drop();
    this.#object.drop();
    this.#inStreamed = false;
    this.#escaped = false;
    this.#offset = offset;
    this.#unread = [];
  }

  #pushPiece(chunk: Buffer): void {
    this.#skipper.load(chunk);
    this.#isPlain = isPlain(chunk);
    this.#item.resume();
    if (!this.#inStreamed) this.#object.resume();
    let at = 0;
    while (at < chunk.length && !this.isStopped()) at = this.#step(chunk, at);
    if (this.isStopped()) {
      // The byte before it is included, because it may be a line break.
      this.#unread = this.#activeCapture()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
      return;
    }
    this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
    this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
    this.#offset += chunk.length;
  }

  /** The innermost value that is being captured. */
  #activeCapture(): Capture | null {
    if (this.#item.isActive()) return this.#item;
    return this.#object.isActive() && !this.#inStreamed ? this.#object : null;
  }

  /** Ends the input. A document that is not closed is reported as truncated. */
  end(): void {
    if (this.#state === "stopped") return;
    this.#unread = this.#activeCapture()?.drain(null) ?? [];
    if (this.#state !== "between documents") {
      this.#stop("truncated", `the JSON document is not closed at the end of the file, after ${this.#offset} bytes`);
    } else if (this.#documents === 0) {
      this.#stop("truncated", "the file is empty");
    }
  }

  /** Whether a problem has stopped the splitter. */
  isStopped(): boolean {
    return this.#state === "stopped";
  }

  #step(chunk: Buffer, at: number): number {
    if (this.#state === "in value" || this.#state === "in record") return this.#skipValue(chunk, at);
    if (this.#state === "in string") return this.#skipString(chunk, at);
    if (this.#state === "in key") return this.#readKey(chunk, at);
    if (this.#state === "in scalar") return this.#skipScalar(chunk, at);
    const byte = chunk[at] ?? 0;
    if (isWhitespace(byte)) return skipWhitespace(chunk, at + 1);
    switch (this.#state) {
      case "between documents":
        return this.#open(chunk, byte, at);
      case "first key":
      case "next key":
        if (byte === QUOTE) {
          this.#state = "in key";
          this.#key = "";
          return at + 1;
        }
        return byte === CLOSE_OBJECT && this.#state === "first key"
          ? this.#close(chunk, at)
          : this.#unexpected(byte, at);
      case "colon":
        if (byte !== COLON) return this.#unexpected(byte, at);
        this.#state = "value";
        return at + 1;
      case "value":
        if (byte !== OPEN_ARRAY || !this.#streamed.has(this.#key)) return this.#enterValue(byte, at);
        this.#inStreamed = true;
        this.#streamedKeys.push(this.#key);
        this.#object.suspend(chunk, at + 1, this.#limits.itemBytes);
        this.#state = "first element";
        return at + 1;
      case "after value":
        if (byte === CLOSE_OBJECT) return this.#close(chunk, at);
        if (byte !== COMMA) return this.#unexpected(byte, at);
        this.#state = "next key";
        return at + 1;
      case "first element":
      case "next element":
        if (byte === CLOSE_ARRAY && this.#state === "first element") return this.#closeElements(at);
        this.#item.start(at);
        return this.#enterValue(byte, at);
      case "after element":
        if (byte === CLOSE_ARRAY) return this.#closeElements(at);
        if (byte !== COMMA) return this.#unexpected(byte, at);
        this.#state = "next element";
        return at + 1;
      default:
        return at;
    }
  }

  #open(chunk: Buffer, byte: number, at: number): number {
    if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY) {
      const detail = `expected a JSON document, got ${characterName(byte)} at byte ${this.#offset + at}`;
      this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
      return at;
    }
    this.#documents += 1;
    this.#inObject = byte === OPEN_OBJECT;
    if (this.#inObject && !this.#byKeys && startsLikeRecord(chunk, at)) {
      this.#item.start(at);
      this.#skipper.begin(this.#limits.depth);
      this.#state = "in record";
      return at;
    }
    if (this.#inObject) {
      this.#object.start(at);
      this.#streamedKeys = [];
      this.#state = "first key";
    } else {
      this.#state = "first element";
    }
    return at + 1;
  }

  /** Called at the closing brace of an object. */
  #close(chunk: Buffer, at: number): number {
    this.#state = "between documents";
    const bytes = this.#object.take(chunk, at + 1, this.#limits.itemBytes);
    const isContiguous = this.#streamedKeys.length === 0;
    if (bytes === null) this.#tooLarge();
    else this.#sink.object(bytes, this.#streamedKeys, isContiguous ? this.#offset + at + 1 - bytes.length : null);
    return at + 1;
  }

  #closeElements(at: number): number {
    if (this.#inObject) {
      this.#inStreamed = false;
      this.#object.start(at);
      this.#state = "after value";
    } else {
      this.#state = "between documents";
    }
    return at + 1;
  }

  #enterValue(byte: number, at: number): number {
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      this.#skipper.begin(this.#limits.depth);
      this.#state = "in value";
      return at;
    }
    if (byte === QUOTE) {
      this.#state = "in string";
      return at + 1;
    }
    if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e) {
      this.#state = "in scalar";
      return at + 1;
    }
    return this.#unexpected(byte, at);
  }

  /** Skips an object or an array. Nearly all bytes of an input are read here. */
  #skipValue(chunk: Buffer, from: number): number {
    const { kind, at } = this.#skipper.skip(from);
    switch (kind) {
      case "open":
        return chunk.length;
      case "closed":
        return this.#state === "in record" ? this.#endRecord(chunk, at) : this.#endValue(chunk, at);
      case "unexpected":
        return this.#unexpected(chunk[at] ?? 0, at);
      case "tooDeep":
        this.#stop(
          "too-large",
          `the JSON is nested more than ${this.#limits.depth} levels deep at byte ${this.#offset + at}`,
        );
        return at;
    }
  }

  #skipString(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x20) return this.#unexpected(byte, at);
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) return this.#endValue(chunk, at + 1);
    }
    return chunk.length;
  }

  #readKey(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) break;
      else if (byte < 0x20) return this.#unexpected(byte, at);
      at += 1;
    }
    // A longer key cannot be a streamed key.
    if (this.#key.length < MAX_KEY_LENGTH) {
      this.#key += chunk.toString("latin1", from, Math.min(at, from + MAX_KEY_LENGTH));
    }
    if (at === chunk.length) return at;
    if (this.#key.includes("\\")) this.#key = unescapeKey(this.#key);
    this.#state = "colon";
    return at + 1;
  }

  #skipScalar(chunk: Buffer, from: number): number {
    let at = from;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      const ends = byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte <= 0x20;
      if (ends) return this.#endValue(chunk, at);
      if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === COLON) {
        return this.#unexpected(byte, at);
      }
    }
    return at;
  }

  #endValue(chunk: Buffer, end: number): number {
    if (this.#inObject && !this.#inStreamed) {
      this.#state = "after value";
      return end;
    }
    const key = this.#inObject ? this.#key : null;
    const mayBeOther = this.#state === "in value";
    this.#state = "after element";
    if (mayBeOther && this.#dropOther(chunk, end)) this.#sink.otherRecord(key);
    else this.#takeItem(chunk, end, (bytes, offset) => this.#sink.item(bytes, key, offset));
    return end;
  }

  /** Called at the closing brace of an object that started like a record. */
  #endRecord(chunk: Buffer, end: number): number {
    this.#state = "between documents";
    if (this.#dropOther(chunk, end)) this.#sink.otherRecord(null);
    else this.#takeItem(chunk, end, (bytes, offset) => this.#splitByKeys(bytes, offset));
    return end;
  }

  /** Discards the current item if it is certainly a record of another event. */
  #dropOther(chunk: Buffer, end: number): boolean {
    const from = this.#item.startInChunk();
    if (from === null || !this.#skipper.isOtherRecord(chunk, from, end)) return false;
    if (!this.#isPlain && mayHideName(chunk.subarray(from, end))) return false;
    this.#item.drop();
    return true;
  }

  #takeItem(chunk: Buffer, end: number, use: (bytes: Buffer, offset: number) => void): void {
    const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
    if (bytes === null) this.#tooLarge();
    else use(bytes, this.#offset + end - bytes.length);
  }

  #splitByKeys(bytes: Buffer, offset: number): void {
    this.#objectSplitter ??= new DocumentSplitter(this.#sink, this.#streamed, { limits: this.#limits, byKeys: true });
    this.#objectSplitter.restart(offset);
    this.#objectSplitter.push(bytes);
    if (this.#objectSplitter.isStopped()) this.#state = "stopped";
  }

  #tooLarge(): void {
    this.#sink.problem("too-large", `a record is larger than ${this.#limits.itemBytes} bytes`);
  }

  #unexpected(byte: number, at: number): number {
    this.#stop("damaged", `the JSON is invalid: unexpected ${characterName(byte)} at byte ${this.#offset + at}`);
    return at;
  }

  #stop(code: InputCode, detail: string): void {
    this.#state = "stopped";
    this.#sink.problem(code, detail);
  }
}

/** A fast check that all characters are visible. If false, `mayHideName` decides. */
function isPlain(bytes: Buffer): boolean {
  return isAscii(bytes) || (isUtf8(bytes) && !MAY_HIDE.test(bytes.toString("latin1")));
}

/** UTF-8 bytes of some invisible characters, and the lead bytes of all blocks that contain invisible or unassigned ones. */
const MAY_HIDE = /\xc2[\x80-\xa0\xad]|[\xd8-\xe1\xed-\xf4]|\xe2[\x80\x81]|\xe3\x80\x80/;

/** The replacement character, and characters that are invisible or unassigned. */
const HIDING = /[\uFFFD\u0080-\u00a0\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;

/** Whether bytes may contain the event's name although it was not found: invalid UTF-8, or invisible characters in it. */
function mayHideName(bytes: Buffer): boolean {
  return !isAscii(bytes) && (!isUtf8(bytes) || HIDING.test(bytes.toString("utf8")));
}

function skipWhitespace(chunk: Buffer, from: number): number {
  let at = from;
  while (at < chunk.length && isWhitespace(chunk[at] ?? 0)) at += 1;
  return at;
}

function isWhitespace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

const MAX_KEY_LENGTH = 64;

function unescapeKey(raw: string): string {
  try {
    const key: unknown = JSON.parse(`"${raw}"`);
    return typeof key === "string" ? key : raw;
  } catch {
    // Invalid JSON, which is reported when the object is parsed.
    return raw;
  }
}

/** A byte for a message: the character if it is visible ASCII, else its value in hexadecimal. */
function characterName(byte: number): string {
  const isVisible = byte > 0x20 && byte < 0x7f && byte !== 0x60;
  return isVisible ? `\`${String.fromCharCode(byte)}\`` : `0x${byte.toString(16).padStart(2, "0")}`;
}
