import { Buffer } from "node:buffer";
import type { DocumentSplitter } from "./document-splitter.ts";

const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
const COLON = 0x3a;
const QUOTE = 0x22;

/** A byte order mark, which tools that join files leave between them. */
const MARK = Buffer.from("\uFEFF");

/** The key that records begin with. Inside a text its quotes would be escaped. */
const FIRST_KEY = Buffer.from('"eventVersion"');

/** A line longer than this is passed over. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads what is whole behind damage. No line break can stand inside a string of JSON, so each line that begins a document
 * is read by itself, whatever became of the lines before it; and in a line with damage, each record by itself.
 */
export class LineRecovery {
  readonly #splitter: DocumentSplitter;
  /** The line in hand, in parts. */
  #parts: Buffer[] = [];
  #length = 0;
  /** What comes first is a part of the damage, up to its line break. */
  #isDamaged = true;

  /** `splitter` has stopped, and is this one's from now on. */
  constructor(splitter: DocumentSplitter) {
    this.#splitter = splitter;
  }

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

  /** The line in hand has ended. */
  end(): void {
    const line = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    const isDamaged = this.#isDamaged;
    const isTooLong = this.#length > LONGEST_LINE;
    this.#parts = [];
    this.#length = 0;
    this.#isDamaged = false;
    if (line === undefined || isTooLong) return;
    const start = isDamaged ? null : documentStart(line);
    const damagedFrom = start === null ? 0 : this.#read(line.subarray(start));
    if (damagedFrom !== null) this.#readRecords(line.subarray((start ?? 0) + damagedFrom));
  }

  /** Reads a text by itself. From where on it is damaged; null where it is not. */
  #read(text: Buffer): number | null {
    this.#splitter.restart(0);
    this.#splitter.push(text);
    this.#splitter.end();
    if (!this.#splitter.isStopped()) return null;
    const unread = this.#splitter.takeUnread().reduce((sum, { length }) => sum + length, 0);
    return text.length - unread;
  }

  /** Reads each record of a damaged text by itself, up to the next: those that are whole. */
  #readRecords(text: Buffer): void {
    let from = nextRecord(text, 0);
    while (from !== null) {
      const next = nextRecord(text, from.behind);
      this.#read(text.subarray(from.at, next?.at));
      from = next;
    }
  }

  #add(part: Buffer): void {
    if (part.length === 0 || this.#length > LONGEST_LINE) return;
    this.#length += part.length;
    // Bytes of a chunk are valid as long as it is in hand.
    if (this.#length <= LONGEST_LINE) this.#parts.push(Buffer.from(part));
    else this.#parts = [];
  }
}

/** Where the document begins that a line begins with; null where it begins otherwise. Times before records are blanks. */
function documentStart(line: Buffer): number | null {
  const start = afterBlanks(line, line.indexOf(MARK) === 0 ? MARK.length : 0);
  let at = start;
  while (line[at] === OPEN_ARRAY) at = afterBlanks(line, at + 1);
  return line[at] === OPEN_OBJECT && line[afterBlanks(line, at + 1)] === QUOTE ? start : null;
}

/** The next record of a text, and where its first key ends. What stands under a key is a part of something else. */
function nextRecord(text: Buffer, from: number): { at: number; behind: number } | null {
  for (let key = text.indexOf(FIRST_KEY, from); key >= 0; key = text.indexOf(FIRST_KEY, key + 1)) {
    const at = beforeBlanks(text, key, from);
    if (text[at] !== OPEN_OBJECT || text[beforeBlanks(text, at, from)] === COLON) continue;
    return { at, behind: key + FIRST_KEY.length };
  }
  return null;
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (BLANKS.has(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The last byte before `end` that is no blank, not before `from`; -1 where there is none. */
function beforeBlanks(bytes: Buffer, end: number, from: number): number {
  let at = end - 1;
  while (at >= from && BLANKS.has(bytes[at] ?? 0)) at -= 1;
  return at < from ? -1 : at;
}

/** Of JSON, within a line. */
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d]);
