import { Buffer } from "node:buffer";
import type { DocumentSplitter } from "./document-splitter.ts";

const LINE_FEED = 0x0a;

/**
 * What is before a document in its line, as Latin-1: whitespace, which replaced a timestamp, and the byte order mark that
 * concatenated files have in the middle. A document is nested at most 512 levels deep.
 */
const DOCUMENT = /^(?:\xEF\xBB\xBF)?[ \t\r]*(?=(?:\[[ \t\r]*){0,512}\{[ \t\r]*")/;

/** The start of a record. Inside a string, the quotes would be escaped; an object after a colon is nested, not a record. */
const RECORD = /(?<!:[ \t\r]*)\{[ \t\r]*"eventVersion"/g;

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
    const start = isDamaged ? undefined : DOCUMENT.exec(line.toString("latin1"))?.[0].length;
    const damagedFrom = start === undefined ? 0 : this.#read(line.subarray(start));
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
    const starts = Array.from(text.toString("latin1").matchAll(RECORD), ({ index }) => index);
    for (const [index, start] of starts.entries()) this.#read(text.subarray(start, starts[index + 1]));
  }

  #add(part: Buffer): void {
    if (part.length === 0 || this.#length > MAX_LINE_BYTES) return;
    this.#length += part.length;
    // The memory of a chunk may be reused for the next one.
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(Buffer.from(part));
    else this.#parts = [];
  }
}
