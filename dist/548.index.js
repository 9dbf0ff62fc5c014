export const id = 548;
export const ids = [548];
export const modules = {

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/cloudtrail/bytes/utf8-damage.js
var utf8_damage = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/alternatives.js
var alternatives = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/json-reader.js + 1 modules
var json_reader = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/lake-row.js
var lake_row = __webpack_require__(1084);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrap.js + 2 modules
var unwrap = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrapped.js
var unwrapped = __webpack_require__(2080);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/json-bytes.js
var json_bytes = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/unescaper.js
var unescaper = __webpack_require__(7688);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/csv-rows.js




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
/**
 * Splits CSV (RFC 4180) into rows. Lines end with LF, CR or both, because concatenated or edited files mix them, and empty
 * lines are skipped. It is our own because long cells are JSON that must not become a string: other parsers make one of each.
 */
class CsvRows {
    #sink;
    #maxRow;
    #unescaper = new unescaper/* Unescaper */.R(json_bytes/* QUOTE */.jA, 0);
    #state = "start of cell";
    /** The cells of the current row, with a comma between them, up to `#used`. */
    #row = external_node_buffer_.Buffer.allocUnsafeSlow(2 * PIECE);
    #used = 0;
    /** The ends of the cells in it that are complete. */
    #ends = [];
    #isQuoted = false;
    #rows = 0;
    constructor(sink, { maxRow = MAX_ROW_BYTES } = {}) {
        this.#sink = sink;
        this.#maxRow = maxRow;
    }
    /** Reads the next bytes. Throws an InputFault (`too-large`) if a row is larger than the limits: its end is unknown. */
    push(bytes) {
        for (let from = 0; from < bytes.length; from += PIECE) {
            const piece = bytes.subarray(from, from + PIECE);
            this.#makeRoom(piece.length + 1);
            for (let at = 0; at < piece.length;)
                at = this.#step(piece, at);
        }
    }
    /** Ends the input. Throws an InputFault (`truncated`) if it ends inside a row. */
    end() {
        const state = this.#state;
        const number = state === "damaged" ? this.#rows : this.#rows + 1;
        if (state === "quoted") {
            throw new input_fault/* InputFault */.H("truncated", `row ${number} of the CSV has a quoted cell that is not closed`);
        }
        if (state === "start of cell" && this.#ends.length === 0 && this.#rows > 0)
            return;
        if (state !== "damaged")
            this.#endRow();
        // The last cell is known to be complete only if it is quoted.
        const isComplete = state === "after quote" && number > 1;
        if (!isComplete)
            throw new input_fault/* InputFault */.H("truncated", `the CSV ends inside row ${number}`);
    }
    /** Reads from `at` of a piece, and returns the index after what it read. */
    #step(piece, at) {
        const byte = piece[at];
        switch (this.#state) {
            case "start of cell":
                this.#isQuoted = byte === json_bytes/* QUOTE */.jA;
                this.#state = this.#isQuoted ? "quoted" : "unquoted";
                return this.#isQuoted ? at + 1 : at;
            case "unquoted":
                return this.#readUnquoted(piece, at);
            case "quoted":
                return this.#readQuoted(piece, at);
            case "after quote":
                if (isDelimiter(byte))
                    return this.#endCell(piece, at);
                if (byte !== json_bytes/* QUOTE */.jA)
                    return this.#damage("a closing quote is followed by text", at);
                this.#row[this.#used] = json_bytes/* QUOTE */.jA;
                this.#used += 1;
                this.#state = "quoted";
                return at + 1;
            case "damaged":
                if (byte === LINE_FEED || byte === CARRIAGE_RETURN)
                    this.#beginRow();
                return at + 1;
        }
    }
    #readUnquoted(piece, from) {
        let at = from;
        while (at < piece.length && !isDelimiter(piece[at]) && piece[at] !== json_bytes/* QUOTE */.jA)
            at += 1;
        this.#used += piece.copy(this.#row, this.#used, from, at);
        if (at === piece.length)
            return at;
        if (piece[at] === json_bytes/* QUOTE */.jA)
            return this.#damage("a cell has a quote, but does not begin with one", at);
        return this.#endCell(piece, at);
    }
    /** Nearly all bytes of a CSV are read here. */
    #readQuoted(piece, from) {
        const { at, end } = this.#unescaper.copy(piece, from, piece.length, this.#row, this.#used);
        this.#used = end;
        if (at === piece.length)
            return at;
        this.#state = "after quote";
        return at + 1;
    }
    /** Ends a cell at the delimiter at `at`, and with a line break its row. */
    #endCell(piece, at) {
        if (piece[at] !== json_bytes/* COMMA */.KE) {
            this.#endRow();
            return at + 1;
        }
        if (this.#ends.length === MAX_CELLS)
            this.#tooLarge(`has more than ${MAX_CELLS} cells`);
        this.#ends.push(this.#used);
        this.#row[this.#used] = json_bytes/* COMMA */.KE;
        this.#used += 1;
        this.#state = "start of cell";
        return at + 1;
    }
    #endRow() {
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
    #beginRow() {
        this.#state = "start of cell";
        this.#used = 0;
        this.#ends.length = 0;
        this.#isQuoted = false;
    }
    #damage(reason, at) {
        this.#rows += 1;
        this.#state = "damaged";
        this.#sink.damaged(`row ${this.#rows} of the CSV is not valid CSV: ${reason}`);
        return at;
    }
    #tooLarge(why) {
        throw new input_fault/* InputFault */.H("too-large", `row ${this.#rows + 1} of the CSV ${why}`);
    }
    /** Makes room for `bytes` more: no step writes more than it reads. */
    #makeRoom(bytes) {
        if (this.#used > this.#maxRow)
            this.#tooLarge(`is larger than ${this.#maxRow} bytes`);
        const isTooSmall = this.#used + bytes > this.#row.length;
        if (!isTooSmall && (this.#used > 0 || this.#row.length <= MAX_KEPT_BYTES))
            return;
        const other = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(2 * PIECE, 2 * (this.#used + bytes)));
        this.#row.copy(other, 0, 0, this.#used);
        this.#row = other;
    }
}
function isDelimiter(byte) {
    return byte === json_bytes/* COMMA */.KE || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/read-csv.js









/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, which have the record in one column, and rows of CloudTrail
 * Lake. A malformed row is reported as a problem, and the rows after it are read. Throws an InputFault, after emitting
 * the rows before it, if the columns cannot contain records, a row is too large, or the file ends inside a row.
 */
async function readCsv(source, { emit, json }) {
    let header = null;
    const rows = new CsvRows({
        damaged: (detail) => emit((0,unwrapped/* shapeProblem */.jn)("damaged", detail)),
        row: (cells, all, number) => {
            json.begin();
            const row = cells.map((cell) => ((0,json_reader/* isLongJson */.N)(cell) ? json.textOf(cell) : cell.toString()));
            const encoding = (0,utf8_damage/* utf8Damage */.H)(all, null);
            header ??= { cells: row, damage: encoding, read: readerFor(row.map(String)) };
            const expected = header.cells.length;
            // Concatenated files repeat the header.
            if (row.length === expected && row.every((cell, at) => cell === header?.cells[at]))
                return;
            let damage = encoding ?? header.damage;
            if (damage !== null)
                damage = `row ${number} of the CSV: ${damage}`;
            if (row.length !== expected) {
                damage = `row ${number} of the CSV has ${row.length} cells, expected ${expected} as in the header`;
                emit((0,unwrapped/* shapeProblem */.jn)("damaged", damage));
            }
            for (const found of header.read(row)) {
                emit(damage === null || found.kind !== "call" ? found : (0,unwrapped/* damagedCall */.ML)(found, damage, false));
            }
        },
    });
    for await (const chunk of source)
        rows.push(chunk);
    rows.end();
}
/** Returns a reader for rows with these columns. Throws an InputFault if the columns cannot contain records. */
function readerFor(header) {
    const names = header.map((name) => name.trim());
    const keys = ["_raw", "@message"].filter((key) => names.includes(key));
    if (keys.length > 0) {
        const readKey = (key, row) => {
            const values = names.flatMap((name, at) => (name === key ? [row[at] ?? ""] : []));
            const damage = `the column ${key} occurs more than once`;
            return (0,unwrapped/* readAlternatives */.rB)((0,alternatives/* alternativesOf */.c3)(values, damage), (cell) => (0,unwrap/* unwrap */.oA)({ [key]: cell }));
        };
        return (row) => (0,unwrap/* preferRecognized */.$u)(keys.flatMap((key) => [...readKey(key, row)]));
    }
    const lake = new Set(names.map(lake_row/* columnName */.uS));
    if (lake_row/* NEEDED_COLUMNS */.EN.every((name) => lake.has(name)) || names.some(lake_row/* isWholeRecord */.Vw)) {
        return (row) => (0,unwrap/* readLakeRow */.Iw)(names.map((name, at) => [name, row[at] ?? ""]));
    }
    throw new input_fault/* InputFault */.H("unsupported-shape", unsupportedColumns(names));
}
function unsupportedColumns(names) {
    const has = (...wanted) => wanted.every((name) => names.some((found) => found.toLowerCase() === name));
    if (has("event name", "event time")) {
        return ("it is a CSV of the console's Event history, which has no responseElements and therefore no findings. " +
            "Download the trail's log files from its S3 bucket instead");
    }
    if (has("eventname")) {
        return `expected the columns ${lake_row/* NEEDED_COLUMNS */.EN.join(", ")} in the CSV, got ${(0,json_values/* preview */.VH)(names)}. Select the missing ones`;
    }
    return `expected a column with records in the CSV (_raw, @message, eventJson or responseElements), got ${(0,json_values/* preview */.VH)(names)}`;
}


/***/ })

};
