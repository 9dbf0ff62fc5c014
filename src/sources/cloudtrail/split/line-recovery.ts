import { Buffer } from "node:buffer";
import type { DocumentSplitter } from "./document-splitter.ts";
import { COLON, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from "./json-bytes.ts";

const LINE_FEED = 0x0a;

/** The byte order mark. Concatenated files have it in the middle. */
const BYTE_ORDER_MARK = Buffer.from("\uFEFF");

/** The first key of a record. Inside a JSON string its quotes would be escaped. */
const FIRST_KEY = Buffer.from('"eventVersion"');

/** A longer line is ignored. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * Reads the intact records after damage. A JSON string cannot contain a line break, so each line that starts a document
 * is read independently of the lines before it; in a damaged line, each record is read independently.
 */
export class LineRecovery {
  readonly #splitter: DocumentSplitter;
  /** The current line, in parts. */
  #parts: Buffer[] = [];
  #length = 0;
  /** The first line is damaged up to its line break. */
  #isDamaged = true;

  /** Takes over a `splitter` that has stopped. */
  constructor(splitter: DocumentSplitter) {
    this.#splitter = splitter;
  }

  /** Reads the next bytes. Their records are passed to the splitter's sink. */
  push(bytes: Buffer): void {
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(LINE_FEED, from);
      if (end < 0) break;
      this.#add(bytes.subarray(from, end));
      this.end();
      from = end + 1;
    }
    this.#add(bytes.subarray(from));
  }

  /** Reads the current line, which has ended. */
  end(): void {
    const line = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const isDamaged = this.#isDamaged;
    const isTooLong = this.#length > MAX_LINE_BYTES;
    this.#parts = [];
    this.#length = 0;
    this.#isDamaged = false;
    if (line === undefined || isTooLong) return;
    const start = isDamaged ? null : documentStart(line);
    const damagedFrom = start === null ? 0 : this.#read(line.subarray(start));
    if (damagedFrom !== null) this.#readRecords(line.subarray((start ?? 0) + damagedFrom));
  }

  /** Reads a text on its own. Returns the index from which it is damaged; null if it is intact. */
  #read(text: Buffer): number | null {
    this.#splitter.restart(0);
    this.#splitter.push(text);
    this.#splitter.end();
    if (!this.#splitter.isStopped()) return null;
    const unread = this.#splitter.takeUnread().reduce((sum, { length }) => sum + length, 0);
    return text.length - unread;
  }

  /** Reads each record of a damaged text on its own, up to the start of the next one. */
  #readRecords(text: Buffer): void {
    let from = nextRecord(text, 0);
    while (from !== null) {
      const next = nextRecord(text, from.afterKey);
      this.#read(text.subarray(from.at, next?.at));
      from = next;
    }
  }

  #add(part: Buffer): void {
    if (part.length === 0 || this.#length > MAX_LINE_BYTES) return;
    this.#length += part.length;
    // The memory of a chunk may be reused for the next one.
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(Buffer.from(part));
    else this.#parts = [];
  }
}

/** The start of the document at the beginning of a line; null if there is none. Timestamps were replaced by whitespace. */
function documentStart(line: Buffer): number | null {
  const start = afterWhitespace(line, line.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0);
  let at = start;
  while (line[at] === OPEN_ARRAY) at = afterWhitespace(line, at + 1);
  return line[at] === OPEN_OBJECT && line[afterWhitespace(line, at + 1)] === QUOTE ? start : null;
}

/** The start of the next record of a text, and the end of its first key. An object after a colon is nested, not a record. */
function nextRecord(text: Buffer, from: number): { at: number; afterKey: number } | null {
  for (let key = text.indexOf(FIRST_KEY, from); key >= 0; key = text.indexOf(FIRST_KEY, key + 1)) {
    const at = beforeWhitespace(text, key, from);
    if (text[at] !== OPEN_OBJECT || text[beforeWhitespace(text, at, from)] === COLON) continue;
    return { at, afterKey: key + FIRST_KEY.length };
  }
  return null;
}

function afterWhitespace(bytes: Buffer, from: number): number {
  let at = from;
  while (WHITESPACE.has(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The index of the last byte before `end`, and not before `from`, that is not whitespace; -1 if there is none. */
function beforeWhitespace(bytes: Buffer, end: number, from: number): number {
  let at = end - 1;
  while (at >= from && WHITESPACE.has(bytes[at] ?? 0)) at -= 1;
  return at < from ? -1 : at;
}

/** JSON's whitespace, without the line feed. */
const WHITESPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d]);
