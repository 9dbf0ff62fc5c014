import { Buffer } from "node:buffer";
import type { EmbeddedText } from "../shapes/embedded-text.ts";
import { isLongJson, type JsonReader } from "../shapes/json-reader.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_OBJECT = 0x7b;

type State =
  /** At the start of a cell. */
  | "start"
  | "unquoted"
  /** After the opening quote of a cell. */
  | "opened"
  | "quoted"
  /** After a quote in a quoted cell, which closes the cell or is the first of two. */
  | "quote"
  /** In a cell that may be taken out, or after a quote in it. */
  | "long"
  | "long quote"
  /** Nothing more is taken out, because only the CSV parser knows where the next cell begins. */
  | "unclear";

/** Far above any record. */
const MAX_CELL = 8 * 1024 * 1024;

const SCRATCH = 512 * 1024;

/**
 * Takes long cells of JSON out of a CSV before it is parsed, because the CSV parser is slow. Short texts take their place, and
 * `cellOf` returns the cells. Only quoted cells without a line break are taken out, so that rows and lines stay the same.
 */
export class LongCells {
  readonly #json: Pick<JsonReader, "textOf">;
  readonly #maxCell: number;
  /** Cells of rows that were not read yet, by the text in their place. */
  readonly #taken = new Map<string, Buffer>();
  #count = 0;
  #isUnclear = false;
  #state: State = "start";
  /** The content of cells, with one quote for two. */
  #scratch = Buffer.allocUnsafeSlow(SCRATCH);
  /** The current cell in it. */
  #from = 0;
  #to = 0;

  /** `maxCell`: longer cells, in bytes, are left to the CSV parser. */
  constructor(json: Pick<JsonReader, "textOf">, { maxCell = MAX_CELL } = {}) {
    this.#json = json;
    this.#maxCell = maxCell;
  }

  /** A copy of the next bytes of the CSV, with short texts in place of long cells. */
  shorten(chunk: Buffer): Buffer {
    const out: Buffer[] = [];
    // What takes the place of a cell begins with U+0000, which must not occur otherwise.
    if (chunk.includes(0)) this.#isUnclear = true;
    if (this.#isUnclear) {
      out.push(this.end());
      this.#state = "unclear";
    }
    for (let at = 0; at < chunk.length; ) {
      if (this.#state === "long" || this.#state === "long quote") {
        at = this.#readLong(chunk, at, out);
      } else {
        const next = this.#skip(chunk, at);
        out.push(chunk.subarray(at, next));
        at = next;
      }
    }
    return Buffer.concat(out);
  }

  /** The bytes that are left when the CSV ends, inside a cell. */
  end(): Buffer {
    const isOpen = this.#state === "long" || this.#state === "long quote";
    const quote = this.#state === "long quote" ? [Buffer.of(QUOTE)] : [];
    this.#state = "quoted";
    return isOpen ? Buffer.concat([this.#giveBack(), ...quote]) : Buffer.alloc(0);
  }

  /** Called when the parser drops a row, whose cells must not be found in another one. The rest of the CSV is left as it is. */
  dropRow(): void {
    this.#taken.clear();
    this.#isUnclear = true;
  }

  /** The cell that was taken out where the parser found `cell`; otherwise `cell`. */
  cellOf(cell: string): string | EmbeddedText {
    const taken = cell.startsWith("\0") ? this.#taken.get(cell) : undefined;
    if (taken === undefined) return cell;
    this.#taken.delete(cell);
    return this.#json.textOf(taken);
  }

  /** Skips to the next cell that may be taken out; its index, or the end of the chunk. */
  #skip(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at];
      switch (this.#state) {
        case "opened":
          if (byte === OPEN_OBJECT) {
            this.#begin();
            return at;
          }
          this.#state = byte === QUOTE ? "quote" : "quoted";
          break;
        case "quoted":
          if (byte === QUOTE) this.#state = "quote";
          break;
        case "quote":
          if (byte === QUOTE) this.#state = "quoted";
          else this.#state = isDelimiter(byte) ? "start" : "unclear";
          break;
        case "start":
        case "unquoted":
          if (isDelimiter(byte)) this.#state = "start";
          else if (byte !== QUOTE) this.#state = "unquoted";
          else this.#state = this.#state === "start" ? "opened" : "unclear";
          break;
        default:
          return chunk.length;
      }
    }
    return chunk.length;
  }

  #begin(): void {
    // Cells of a row that was not read yet are still referred to.
    if (this.#taken.size === 0) this.#to = 0;
    this.#from = this.#to;
    this.#state = "long";
  }

  /** Copies the content of a cell to the scratch, up to the end of the cell or the chunk. Returns where it stopped. */
  #readLong(chunk: Buffer, from: number, out: Buffer[]): number {
    this.#makeRoom(chunk.length - from);
    const scratch = this.#scratch;
    let to = this.#to;
    const end = chunk.length;
    let at = from;
    let isAfterQuote = this.#state === "long quote";
    let isEnd = false;
    // Never reads beyond the end of the chunk, which would make the loop slow.
    while (at < end && !isEnd) {
      if (isAfterQuote && chunk[at] !== QUOTE) {
        isEnd = true;
        break;
      }
      if (isAfterQuote) {
        scratch[to] = QUOTE;
        to += 1;
        at += 1;
        isAfterQuote = false;
      }
      for (; at < end; at += 1) {
        const byte = chunk[at];
        isAfterQuote = byte === QUOTE;
        isEnd = byte === undefined || byte === LINE_FEED || byte === CARRIAGE_RETURN;
        if (byte === undefined || isEnd || isAfterQuote) break;
        scratch[to] = byte;
        to += 1;
      }
      if (isAfterQuote) at += 1;
    }
    this.#to = to;
    if (isEnd && isAfterQuote) {
      out.push(this.#takeOut(), Buffer.of(QUOTE));
      this.#state = "quote";
    } else if (isEnd || to - this.#from > this.#maxCell) {
      out.push(this.#giveBack(), Buffer.alloc(isAfterQuote ? 1 : 0, QUOTE));
      this.#state = isAfterQuote ? "quote" : "quoted";
    } else {
      this.#state = isAfterQuote ? "long quote" : "long";
    }
    return at;
  }

  /** Takes the current cell out. Returns what takes its place, or its content if it is short or not JSON. */
  #takeOut(): Buffer {
    const content = this.#scratch.subarray(this.#from, this.#to);
    if (!isLongJson(content)) return this.#giveBack();
    const place = `\0${this.#count}`;
    this.#count += 1;
    this.#taken.set(place, content);
    return Buffer.from(place);
  }

  /** The content of the current cell as it was in the CSV. */
  #giveBack(): Buffer {
    const content = this.#scratch.toString("latin1", this.#from, this.#to);
    this.#to = this.#from;
    return Buffer.from(content.replaceAll('"', '""'), "latin1");
  }

  #makeRoom(bytes: number): void {
    const length = this.#to - this.#from;
    if (this.#to + bytes <= this.#scratch.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(SCRATCH, 2 * (length + bytes)));
    this.#scratch.copy(larger, 0, this.#from, this.#to);
    this.#scratch = larger;
    this.#from = 0;
    this.#to = length;
  }
}

function isDelimiter(byte: number | undefined): boolean {
  return byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}
