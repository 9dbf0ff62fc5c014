import { Buffer } from "node:buffer";
import { InputFault } from "../input-fault.ts";
import { COMMA, QUOTE } from "./json-bytes.ts";
import { Unescaper } from "./kernel/unescaper.ts";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Far above any row of an export: a record has at most 256 KB, or more if large events are enabled. */
const MAX_ROW_BYTES = 64 * 1024 * 1024;

/** Far above the columns of any export. */
const MAX_CELLS = 10_000;

/** Bytes are read in pieces, so that no more memory is needed than for one row. */
const PIECE = 64 * 1024;

/** A larger buffer is not kept for the next row. */
const MAX_KEPT_BYTES = 4 * 1024 * 1024;

export type CsvSink = {
  /** The cells of a row, unquoted, and all of them with a comma between them. Valid until the call returns. */
  row: (cells: readonly Buffer[], all: Buffer, number: number) => void;
  /** A row that is not valid CSV, and is not read. */
  damaged: (detail: string) => void;
};

type State =
  | "start of cell"
  | "unquoted"
  | "quoted"
  /** After a quote in a quoted cell, which closes the cell or is the first of two. */
  | "after quote"
  /** In a row that is not valid, up to its line break. */
  | "damaged";

/**
 * Splits CSV (RFC 4180) into rows. Lines end with LF, CR or both, because concatenated or edited files mix them, and empty
 * lines are skipped. It is our own because long cells are JSON that must not become a string: other parsers make one of each.
 */
export class CsvRows {
  readonly #sink: CsvSink;
  readonly #maxRow: number;
  readonly #unescaper = new Unescaper(QUOTE, 0);
  #state: State = "start of cell";
  /** The cells of the current row, with a comma between them, up to `#used`. */
  #row: Buffer = Buffer.allocUnsafeSlow(2 * PIECE);
  #used = 0;
  /** The ends of the cells in it that are complete. */
  readonly #ends: number[] = [];
  #isQuoted = false;
  #rows = 0;

  constructor(sink: CsvSink, { maxRow = MAX_ROW_BYTES } = {}) {
    this.#sink = sink;
    this.#maxRow = maxRow;
  }

  /** Reads the next bytes. Throws an InputFault (`too-large`) if a row is larger than the limits: its end is unknown. */
  push(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; from += PIECE) {
      const piece = bytes.subarray(from, from + PIECE);
      this.#makeRoom(piece.length + 1);
      for (let at = 0; at < piece.length; ) at = this.#step(piece, at);
    }
  }

  /** Ends the input. Throws an InputFault (`truncated`) if it ends inside a row. */
  end(): void {
    const state = this.#state;
    const number = state === "damaged" ? this.#rows : this.#rows + 1;
    if (state === "quoted") {
      throw new InputFault("truncated", `row ${number} of the CSV has a quoted cell that is not closed`);
    }
    if (state === "start of cell" && this.#ends.length === 0 && this.#rows > 0) return;
    if (state !== "damaged") this.#endRow();
    // The last cell is known to be complete only if it is quoted.
    const isComplete = state === "after quote" && number > 1;
    if (!isComplete) throw new InputFault("truncated", `the CSV ends inside row ${number}`);
  }

  /** Reads from `at` of a piece, and returns the index after what it read. */
  #step(piece: Buffer, at: number): number {
    const byte = piece[at];
    switch (this.#state) {
      case "start of cell":
        this.#isQuoted = byte === QUOTE;
        this.#state = this.#isQuoted ? "quoted" : "unquoted";
        return this.#isQuoted ? at + 1 : at;
      case "unquoted":
        return this.#readUnquoted(piece, at);
      case "quoted":
        return this.#readQuoted(piece, at);
      case "after quote":
        if (isDelimiter(byte)) return this.#endCell(piece, at);
        if (byte !== QUOTE) return this.#damage("a closing quote is followed by text", at);
        this.#row[this.#used] = QUOTE;
        this.#used += 1;
        this.#state = "quoted";
        return at + 1;
      case "damaged":
        if (byte === LINE_FEED || byte === CARRIAGE_RETURN) this.#beginRow();
        return at + 1;
    }
  }

  #readUnquoted(piece: Buffer, from: number): number {
    let at = from;
    while (at < piece.length && !isDelimiter(piece[at]) && piece[at] !== QUOTE) at += 1;
    this.#used += piece.copy(this.#row, this.#used, from, at);
    if (at === piece.length) return at;
    if (piece[at] === QUOTE) return this.#damage("a cell has a quote, but does not begin with one", at);
    return this.#endCell(piece, at);
  }

  /** Nearly all bytes of a CSV are read here. */
  #readQuoted(piece: Buffer, from: number): number {
    const { at, end } = this.#unescaper.copy(piece, from, piece.length, this.#row, this.#used);
    this.#used = end;
    if (at === piece.length) return at;
    this.#state = "after quote";
    return at + 1;
  }

  /** Ends a cell at the delimiter at `at`, and with a line break its row. */
  #endCell(piece: Buffer, at: number): number {
    if (piece[at] !== COMMA) {
      this.#endRow();
      return at + 1;
    }
    if (this.#ends.length === MAX_CELLS) this.#tooLarge(`has more than ${MAX_CELLS} cells`);
    this.#ends.push(this.#used);
    this.#row[this.#used] = COMMA;
    this.#used += 1;
    this.#state = "start of cell";
    return at + 1;
  }

  #endRow(): void {
    const isEmptyLine = this.#used === 0 && !this.#isQuoted;
    if (!isEmptyLine) {
      this.#rows += 1;
      let from = 0;
      const cells = [...this.#ends, this.#used].map((end) => {
        const cell = this.#row.subarray(from, end);
        from = end + 1;
        return cell;
      });
      this.#sink.row(cells, this.#row.subarray(0, this.#used), this.#rows);
    }
    this.#beginRow();
  }

  #beginRow(): void {
    this.#state = "start of cell";
    this.#used = 0;
    this.#ends.length = 0;
    this.#isQuoted = false;
  }

  #damage(reason: string, at: number): number {
    this.#rows += 1;
    this.#state = "damaged";
    this.#sink.damaged(`row ${this.#rows} of the CSV is not valid CSV: ${reason}`);
    return at;
  }

  #tooLarge(why: string): never {
    throw new InputFault("too-large", `row ${this.#rows + 1} of the CSV ${why}`);
  }

  /** Makes room for `bytes` more: no step writes more than it reads. */
  #makeRoom(bytes: number): void {
    if (this.#used > this.#maxRow) this.#tooLarge(`is larger than ${this.#maxRow} bytes`);
    const isTooSmall = this.#used + bytes > this.#row.length;
    if (!isTooSmall && (this.#used > 0 || this.#row.length <= MAX_KEPT_BYTES)) return;
    const other = Buffer.allocUnsafeSlow(Math.max(2 * PIECE, 2 * (this.#used + bytes)));
    this.#row.copy(other, 0, 0, this.#used);
    this.#row = other;
  }
}

function isDelimiter(byte: number | undefined): boolean {
  return byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}
