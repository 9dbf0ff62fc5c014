import type { Buffer } from "node:buffer";
import type { InputCode } from "../../../core/search/scan-result.ts";
import { bytesOf, Capture } from "./capture.ts";
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  characterName,
  isWhitespace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  unescapeKey,
} from "./json-bytes.ts";
import { ValueSkipper } from "./kernel/value-skipper.ts";
import { startsLikeRecord } from "./record-text.ts";
import type { SplitSink } from "./split-sink.ts";

export type SplitLimits = {
  /** Maximum size in bytes of one item, or of an object without its streamed arrays. */
  itemBytes: number;
  depth: number;
};

/** A record has at most 256 KB, or more if the account enables large events. */
const SPLIT_LIMITS: SplitLimits = { itemBytes: 64 * 1024 * 1024, depth: 512 };

/** A longer key cannot be a streamed key. */
const MAX_KEY_LENGTH = 64;

type State =
  | "between documents"
  | "first key"
  | "next key"
  | "in key"
  | "colon"
  | "value"
  | "in value"
  | "in scalar"
  | "after value"
  | "first element"
  | "next element"
  | "after element"
  | "stopped";

/** What a value is: of a key of a document, an element of a list, or a document that starts like a record. */
type Place = "member" | "element" | "record";

const AFTER: Readonly<Record<Place, State>> = {
  member: "after value",
  element: "after element",
  record: "between documents",
};

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
  readonly #item: Capture;
  readonly #object: Capture;
  #state: State = "between documents";
  #place: Place = "member";
  #key = "";
  /** The key of the list whose elements are read; null in a document that is a list. */
  #listKey: string | null = null;
  #streamedKeys: string[] = [];
  #offset = 0;
  #documents = 0;
  /** The bytes that were not read when a problem stopped the splitter. */
  #unread: Buffer[] = [];

  /** `skipper` must not be used by others between two calls of `push`. */
  constructor(
    sink: SplitSink,
    streamedKeys: ReadonlySet<string>,
    { limits = SPLIT_LIMITS, skipper = new ValueSkipper() } = {},
  ) {
    this.#sink = sink;
    this.#streamed = streamedKeys;
    this.#limits = limits;
    this.#skipper = skipper;
    this.#item = new Capture(limits.itemBytes);
    this.#object = new Capture(limits.itemBytes);
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

  /** Ends the input. A document that is not closed is reported as truncated. */
  end(): void {
    if (this.isStopped()) return;
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
    this.#offset = offset;
    this.#unread = [];
  }

  #pushPiece(chunk: Buffer): void {
    this.#skipper.load(chunk);
    let at = 0;
    while (at < chunk.length && !this.isStopped()) at = this.#step(chunk, at);
    if (this.isStopped()) {
      // The byte before it is included, because it may be a line break.
      this.#unread = this.#activeCapture()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
      return;
    }
    this.#item.endChunk(chunk);
    this.#object.endChunk(chunk);
    this.#offset += chunk.length;
  }

  /** The innermost value that is being captured. */
  #activeCapture(): Capture | null {
    return [this.#item, this.#object].find((capture) => capture.isActive()) ?? null;
  }

  /** Reads from `at`, and returns the index after what it read. */
  #step(chunk: Buffer, at: number): number {
    if (this.#state === "in value") return this.#readValue(chunk, at);
    if (this.#state === "in key") return this.#readKey(chunk, at);
    if (this.#state === "in scalar") return this.#readScalar(chunk, at);
    const byte = chunk[at] ?? 0;
    if (isWhitespace(byte)) return at + 1;
    switch (this.#state) {
      case "between documents":
        return this.#openDocument(chunk, byte, at);
      case "first key":
        return byte === CLOSE_OBJECT ? this.#closeObject(chunk, at) : this.#openKey(byte, at);
      case "next key":
        return this.#openKey(byte, at);
      case "colon":
        return this.#expect(COLON, byte, at, "value");
      case "value":
        if (byte === OPEN_ARRAY && this.#streamed.has(this.#key)) return this.#openList(chunk, at);
        return this.#openValue(byte, at);
      case "after value":
        return byte === CLOSE_OBJECT ? this.#closeObject(chunk, at) : this.#expect(COMMA, byte, at, "next key");
      case "first element":
        return byte === CLOSE_ARRAY ? this.#closeList(at) : this.#openElement(byte, at);
      case "next element":
        return this.#openElement(byte, at);
      case "after element":
        return byte === CLOSE_ARRAY ? this.#closeList(at) : this.#expect(COMMA, byte, at, "next element");
      case "stopped":
        return at;
    }
  }

  #expect(expected: number, byte: number, at: number, next: State): number {
    if (byte !== expected) return this.#unexpected(byte, at);
    this.#state = next;
    return at + 1;
  }

  #openDocument(chunk: Buffer, byte: number, at: number): number {
    if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY) {
      const detail = `expected a JSON document, got ${characterName(byte)} at byte ${this.#offset + at}`;
      this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
      return at;
    }
    this.#documents += 1;
    if (byte === OPEN_ARRAY) {
      this.#place = "element";
      this.#listKey = null;
      this.#state = "first element";
      return at + 1;
    }
    if (startsLikeRecord(chunk, at)) {
      this.#place = "record";
      this.#item.start(at);
      return this.#openValue(byte, at);
    }
    this.#place = "member";
    this.#object.start(at);
    this.#streamedKeys = [];
    this.#state = "first key";
    return at + 1;
  }

  #closeObject(chunk: Buffer, at: number): number {
    this.#state = "between documents";
    const range = this.#object.take(chunk, at + 1);
    if (range === null) {
      this.#tooLarge();
    } else {
      const bytes = bytesOf(range);
      const isContiguous = this.#streamedKeys.length === 0;
      this.#sink.object(bytes, this.#streamedKeys, isContiguous ? this.#offset + at + 1 - bytes.length : null);
    }
    return at + 1;
  }

  /** Opens a list whose elements are read one by one, and are not part of the captured object. */
  #openList(chunk: Buffer, at: number): number {
    this.#object.pause(chunk, at + 1);
    this.#place = "element";
    this.#listKey = this.#key;
    this.#streamedKeys.push(this.#key);
    this.#state = "first element";
    return at + 1;
  }

  #closeList(at: number): number {
    if (this.#listKey === null) {
      this.#state = "between documents";
    } else {
      this.#place = "member";
      this.#object.start(at);
      this.#state = "after value";
    }
    return at + 1;
  }

  #openElement(byte: number, at: number): number {
    this.#item.start(at);
    return this.#openValue(byte, at);
  }

  /** Starts a value by its first byte, which the skipper reads of an object or an array. */
  #openValue(byte: number, at: number): number {
    const isContainer = byte === OPEN_OBJECT || byte === OPEN_ARRAY;
    if (byte === QUOTE) this.#skipper.beginString();
    else if (isContainer) this.#skipper.begin(this.#limits.depth);
    else if (!startsScalar(byte)) return this.#unexpected(byte, at);
    this.#state = isContainer || byte === QUOTE ? "in value" : "in scalar";
    return isContainer ? at : at + 1;
  }

  #openKey(byte: number, at: number): number {
    this.#key = "";
    this.#skipper.beginString();
    return this.#expect(QUOTE, byte, at, "in key");
  }

  #readKey(chunk: Buffer, from: number): number {
    const { kind, at } = this.#skipper.skip(from);
    if (kind === "unexpected") return this.#unexpected(chunk[at] ?? 0, at);
    const end = kind === "closed" ? at - 1 : at;
    if (this.#key.length < MAX_KEY_LENGTH) {
      this.#key += chunk.toString("latin1", from, Math.min(end, from + MAX_KEY_LENGTH));
    }
    if (kind === "closed") {
      this.#key = unescapeKey(this.#key);
      this.#state = "colon";
    }
    return at;
  }

  /** Skips an object, an array or a string. Nearly all bytes of an input are read here. */
  #readValue(chunk: Buffer, from: number): number {
    const { kind, at } = this.#skipper.skip(from);
    if (kind === "closed") this.#endValue(chunk, at);
    else if (kind === "unexpected") this.#unexpected(chunk[at] ?? 0, at);
    else if (kind === "tooDeep") {
      const { depth } = this.#limits;
      this.#stop("too-large", `the JSON is nested more than ${depth} levels deep at byte ${this.#offset + at}`);
    }
    return at;
  }

  #readScalar(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte <= 0x20) {
        this.#endValue(chunk, at);
        return at;
      }
      if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === COLON) {
        return this.#unexpected(byte, at);
      }
    }
    return chunk.length;
  }

  #endValue(chunk: Buffer, end: number): void {
    const place = this.#place;
    this.#state = AFTER[place];
    if (place === "member") return;
    const key = place === "element" ? this.#listKey : null;
    const range = this.#item.take(chunk, end);
    if (range === null) {
      this.#tooLarge();
    } else if (this.#skipper.isOtherRecord(range)) {
      this.#sink.otherRecord(key);
    } else {
      const bytes = bytesOf(range);
      const offset = this.#offset + end - bytes.length;
      if (place === "element") this.#sink.item(bytes, key, offset);
      else this.#sink.object(bytes, [], offset);
    }
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

/** Whether a number, `true`, `false` or `null` may start with it. */
function startsScalar(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e;
}
