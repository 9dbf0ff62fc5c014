import { type Buffer, isAscii, isUtf8 } from "node:buffer";
import type { InputCode } from "../../../core/search/scan-result.ts";
import { Capture } from "./capture.ts";
import { beginsRecord, ValueSkipper } from "./kernel/value-skipper.ts";

/**
 * What the splitter hands on. Bytes are valid during the call only; `offset` is where they begin in the input, null
 * where they are not one piece of it.
 */
export type SplitSink = {
  /** One element of an array under one of the streamed keys, or of a top-level array: then `key` is null. */
  item(bytes: Buffer, key: string | null, offset: number): void;
  /**
   * One top-level object, once it is closed: the whole of it, or what is left of it once the elements of its streamed
   * arrays were handed on (their brackets stay), and the keys of those.
   */
  object(bytes: Buffer, streamedKeys: readonly string[], offset: number | null): void;
  /** In place of either: a record that is for certain of another event. */
  otherRecord(key: string | null): void;
  /** The rest of the input cannot be read, or (`too-large`) one item of it. */
  problem(code: InputCode, detail: string): void;
};

export type SplitLimits = {
  /** Bytes of one item, or of what is left of an object. */
  itemBytes: number;
  depth: number;
};

/** A record is at most 256 KB by default, and larger where an account turned large events on. */
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
  | "in text"
  | "in scalar"
  | "in record"
  | "after value"
  | "first element"
  | "next element"
  | "after element"
  | "stopped";

/**
 * Splits JSON documents, one after another, into their records, over bytes as they come: strings and depth are followed
 * from the start of each document, so that nothing inside a string or inside a record is taken for a border. Memory is
 * bounded by one item, however long the document.
 */
export class DocumentSplitter {
  readonly #sink: SplitSink;
  readonly #streamed: ReadonlySet<string>;
  readonly #limits: SplitLimits;
  readonly #scan: ValueSkipper;
  /** Whether an object that begins as a record does is taken apart by its keys all the same. */
  readonly #byKeys: boolean;
  /** Takes apart what began as a record and may be more than one of another event. */
  #again: DocumentSplitter | null = null;
  readonly #item = new Capture();
  readonly #object = new Capture();
  #state: State = "between documents";
  /** Whether the document is an object; its elements are then those of a streamed key. */
  #inObject = false;
  #inStreamed = false;
  #streamedKeys: string[] = [];
  #key = "";
  /** The next byte of a text is escaped. */
  #escaped = false;
  #offset = 0;
  #documents = 0;
  /** Whether no name can hide in the piece in hand: nearly always, and then no record in it is looked at for that. */
  #isPlain = true;
  /** What was taken and not read, once a problem has ended the input. */
  #unread: Buffer[] = [];

  /** `scan` is this splitter's alone for as long as it is pushed to. */
  constructor(
    sink: SplitSink,
    streamedKeys: ReadonlySet<string>,
    { limits = SPLIT_LIMITS, scan = new ValueSkipper(), byKeys = false } = {},
  ) {
    this.#sink = sink;
    this.#streamed = streamedKeys;
    this.#limits = limits;
    this.#scan = scan;
    this.#byKeys = byKeys;
  }

  /** Takes the next bytes. After a problem that ends the input, does nothing. */
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
   * After a problem that ended the input, the bytes that were taken and not handed on: those of the value in which it
   * was found, from its beginning, and those behind them. They are given once.
   */
  takeUnread(): Buffer[] {
    const unread = this.#unread;
    this.#unread = [];
    return unread;
  }

  /** Begins anew with other bytes of the same input, from `offset` on. */
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
    this.#scan.take(chunk);
    this.#isPlain = isPlain(chunk);
    this.#item.resume();
    if (!this.#inStreamed) this.#object.resume();
    let at = 0;
    while (at < chunk.length && !this.isStopped()) at = this.#step(chunk, at);
    if (this.isStopped()) {
      // With the byte before it, which may be a line break.
      this.#unread = this.#begun()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
      return;
    }
    this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
    this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
    this.#offset += chunk.length;
  }

  /** The value that is being captured, the innermost one. */
  #begun(): Capture | null {
    if (this.#item.isActive()) return this.#item;
    return this.#object.isActive() && !this.#inStreamed ? this.#object : null;
  }

  /** The input has ended: a document that is still open was cut. */
  end(): void {
    if (this.#state === "stopped") return;
    this.#unread = this.#begun()?.drain(null) ?? [];
    if (this.#state !== "between documents") {
      this.#stop("truncated", `the document is not closed at the end, after ${this.#offset} bytes`);
    } else if (this.#documents === 0) {
      this.#stop("truncated", "there is nothing in it");
    }
  }

  /** Whether a problem has ended the input. */
  isStopped(): boolean {
    return this.#state === "stopped";
  }

  #step(chunk: Buffer, at: number): number {
    if (this.#state === "in value" || this.#state === "in record") return this.#passValue(chunk, at);
    if (this.#state === "in text") return this.#passText(chunk, at);
    if (this.#state === "in key") return this.#passKey(chunk, at);
    if (this.#state === "in scalar") return this.#passScalar(chunk, at);
    const byte = chunk[at] ?? 0;
    if (isBlank(byte)) return passBlanks(chunk, at + 1);
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
      const detail = `byte ${this.#offset + at} begins no JSON document (${inHex(byte)})`;
      this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
      return at;
    }
    this.#documents += 1;
    this.#inObject = byte === OPEN_OBJECT;
    if (this.#inObject && !this.#byKeys && beginsRecord(chunk, at)) {
      this.#item.start(at);
      this.#scan.begin(this.#limits.depth);
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

  /** The object's last brace. */
  #close(chunk: Buffer, at: number): number {
    this.#state = "between documents";
    const bytes = this.#object.take(chunk, at + 1, this.#limits.itemBytes);
    const isWhole = this.#streamedKeys.length === 0;
    if (bytes === null) this.#tooLarge();
    else this.#sink.object(bytes, this.#streamedKeys, isWhole ? this.#offset + at + 1 - bytes.length : null);
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
      this.#scan.begin(this.#limits.depth);
      this.#state = "in value";
      return at;
    }
    if (byte === QUOTE) {
      this.#state = "in text";
      return at + 1;
    }
    if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e) {
      this.#state = "in scalar";
      return at + 1;
    }
    return this.#unexpected(byte, at);
  }

  /** Inside an object or an array: nearly all bytes are passed here. */
  #passValue(chunk: Buffer, from: number): number {
    const { kind, at } = this.#scan.pass(from);
    switch (kind) {
      case "open":
        return chunk.length;
      case "closed":
        return this.#state === "in record" ? this.#endRecord(chunk, at) : this.#endValue(chunk, at);
      case "unexpected":
        return this.#unexpected(chunk[at] ?? 0, at);
      case "tooDeep":
        this.#stop("too-large", `more than ${this.#limits.depth} levels deep at byte ${this.#offset + at}`);
        return at;
    }
  }

  #passText(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte < 0x20) return this.#unexpected(byte, at);
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) return this.#endValue(chunk, at + 1);
    }
    return chunk.length;
  }

  #passKey(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length) {
      const byte = chunk[at] ?? 0;
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) break;
      else if (byte < 0x20) return this.#unexpected(byte, at);
      at += 1;
    }
    // A key longer than this is none that is looked for.
    if (this.#key.length < LONGEST_KEY) this.#key += chunk.toString("latin1", from, Math.min(at, from + LONGEST_KEY));
    if (at === chunk.length) return at;
    if (this.#key.includes("\\")) this.#key = unescapeKey(this.#key);
    this.#state = "colon";
    return at + 1;
  }

  #passScalar(chunk: Buffer, from: number): number {
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
    else this.#emit(chunk, end, (bytes, offset) => this.#sink.item(bytes, key, offset));
    return end;
  }

  /** The last brace of an object that began as a record does. */
  #endRecord(chunk: Buffer, end: number): number {
    this.#state = "between documents";
    if (this.#dropOther(chunk, end)) this.#sink.otherRecord(null);
    else this.#emit(chunk, end, (bytes, offset) => this.#takeApart(bytes, offset));
    return end;
  }

  /** Lets go of the item in hand where it is for certain a record of another event. */
  #dropOther(chunk: Buffer, end: number): boolean {
    const from = this.#item.within();
    if (from === null || !this.#scan.isOtherRecord(chunk, from, end)) return false;
    if (!this.#isPlain && mayHideName(chunk.subarray(from, end))) return false;
    this.#item.drop();
    return true;
  }

  #emit(chunk: Buffer, end: number, give: (bytes: Buffer, offset: number) => void): void {
    const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
    if (bytes === null) this.#tooLarge();
    else give(bytes, this.#offset + end - bytes.length);
  }

  #takeApart(bytes: Buffer, offset: number): void {
    this.#again ??= new DocumentSplitter(this.#sink, this.#streamed, { limits: this.#limits, byKeys: true });
    this.#again.restart(offset);
    this.#again.push(bytes);
    if (this.#again.isStopped()) this.#state = "stopped";
  }

  #tooLarge(): void {
    this.#sink.problem("too-large", `one record is larger than ${this.#limits.itemBytes} bytes`);
  }

  #unexpected(byte: number, at: number): number {
    this.#stop("damaged", `the JSON breaks at byte ${this.#offset + at} (${inHex(byte)})`);
    return at;
  }

  #stop(code: InputCode, detail: string): void {
    this.#state = "stopped";
    this.#sink.problem(code, detail);
  }
}

/** Whether bytes are characters that are seen, without much work: where it is false, a closer look may say that they are. */
function isPlain(bytes: Buffer): boolean {
  return isAscii(bytes) || (isUtf8(bytes) && !MAY_HIDE.test(bytes.toString("latin1")));
}

/** In UTF-8: a few characters that nobody sees, and the first bytes of the blocks that have others, or have no meaning. */
const MAY_HIDE = /\xc2[\x80-\xa0\xad]|[\xd8-\xe1\xed-\xf4]|\xe2[\x80\x81]|\xe3\x80\x80/;

/** What a decoder wrote where bytes were no character, and characters that nobody sees. */
const HIDING = /[\uFFFD\u0080-\u00a0\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;

/** Whether the event's name may stand in bytes although it is not found: not decoded, or with what nobody sees in it. */
function mayHideName(bytes: Buffer): boolean {
  return !isAscii(bytes) && (!isUtf8(bytes) || HIDING.test(bytes.toString("utf8")));
}

function passBlanks(chunk: Buffer, from: number): number {
  let at = from;
  while (at < chunk.length && isBlank(chunk[at] ?? 0)) at += 1;
  return at;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

const LONGEST_KEY = 64;

function unescapeKey(raw: string): string {
  try {
    const key: unknown = JSON.parse(`"${raw}"`);
    return typeof key === "string" ? key : raw;
  } catch {
    // No valid JSON text: whoever parses the object will say so.
    return raw;
  }
}

function inHex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, "0")}`;
}
