import { Buffer } from "node:buffer";
import type { DocumentSplitter } from "./document-splitter.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_OBJECT = 0x7b;
const QUOTE = 0x22;

/** A line longer than this is passed over. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads what is whole behind damage, in an export of a document a line: no line break can stand inside a string of JSON,
 * so each line that begins with `{"` is read by itself, whatever became of the lines before it.
 */
export class LineRecovery {
  readonly #splitter: DocumentSplitter;
  /** The line in hand, in parts; what comes first is a part of the damage, up to its line break. */
  #parts: Buffer[] = [];
  #length = 0;
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
    if (line !== undefined && !this.#isDamaged && beginsDocument(line)) {
      this.#splitter.restart(0);
      this.#splitter.push(line);
      this.#splitter.end();
    }
    this.#parts = [];
    this.#length = 0;
    this.#isDamaged = false;
  }

  #add(part: Buffer): void {
    if (part.length === 0 || this.#isDamaged) return;
    this.#length += part.length;
    // Bytes of a chunk are valid as long as it is in hand.
    if (this.#length <= LONGEST_LINE) this.#parts.push(Buffer.from(part));
    else this.#isDamaged = true;
  }
}

/** Times before records were made carriage returns (log-lines.ts). */
function beginsDocument(line: Buffer): boolean {
  const at = line.findIndex((byte) => byte !== CARRIAGE_RETURN);
  return line[at] === OPEN_OBJECT && line[at + 1] === QUOTE;
}
