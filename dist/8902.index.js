export const id = 8902;
export const ids = [8902];
export const modules = {

/***/ 8902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CSV_OPTIONS: () => (/* binding */ CSV_OPTIONS),
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(6070);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/cloudtrail/bytes/utf8-validator.js
var utf8_validator = __webpack_require__(5909);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/lake-row.js
var lake_row = __webpack_require__(1084);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/replaced-text.js
var replaced_text = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrap.js + 4 modules
var unwrap = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrapped.js
var unwrapped = __webpack_require__(2080);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/json-reader.js + 2 modules
var json_reader = __webpack_require__(1558);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/long-cells.js


const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const OPEN_OBJECT = 0x7b;
/** Far above any record. */
const MAX_CELL = 8 * 1024 * 1024;
const SCRATCH = 512 * 1024;
/**
 * Takes long cells of JSON out of a CSV before it is parsed, because the CSV parser is slow. Short texts take their place, and
 * `cellOf` returns the cells. Only quoted cells without a line break are taken out, so that rows and lines stay the same.
 */
class LongCells {
    #json;
    #maxCell;
    /** Cells of rows that were not read yet, by the text in their place. */
    #taken = new Map();
    #count = 0;
    #isUnclear = false;
    #state = "start";
    /** The content of cells, with one quote for two. */
    #scratch = external_node_buffer_.Buffer.allocUnsafeSlow(SCRATCH);
    /** The current cell in it. */
    #from = 0;
    #to = 0;
    /** `maxCell`: longer cells, in bytes, are left to the CSV parser. */
    constructor(json, { maxCell = MAX_CELL } = {}) {
        this.#json = json;
        this.#maxCell = maxCell;
    }
    /** A copy of the next bytes of the CSV, with short texts in place of long cells. */
    shorten(chunk) {
        const out = [];
        // What takes the place of a cell begins with U+0000, which must not occur otherwise.
        if (chunk.includes(0))
            this.#isUnclear = true;
        if (this.#isUnclear) {
            out.push(this.end());
            this.#state = "unclear";
        }
        for (let at = 0; at < chunk.length;) {
            if (this.#state === "long" || this.#state === "long quote") {
                at = this.#readLong(chunk, at, out);
            }
            else {
                const next = this.#skip(chunk, at);
                out.push(chunk.subarray(at, next));
                at = next;
            }
        }
        return external_node_buffer_.Buffer.concat(out);
    }
    /** The bytes that are left when the CSV ends, inside a cell. */
    end() {
        const isOpen = this.#state === "long" || this.#state === "long quote";
        const quote = this.#state === "long quote" ? [external_node_buffer_.Buffer.of(QUOTE)] : [];
        this.#state = "quoted";
        return isOpen ? external_node_buffer_.Buffer.concat([this.#giveBack(), ...quote]) : external_node_buffer_.Buffer.alloc(0);
    }
    /** Called when the parser drops a row, whose cells must not be found in another one. The rest of the CSV is left as it is. */
    dropRow() {
        this.#taken.clear();
        this.#isUnclear = true;
    }
    /** The cell that was taken out where the parser found `cell`; otherwise `cell`. */
    cellOf(cell) {
        const taken = cell.startsWith("\0") ? this.#taken.get(cell) : undefined;
        if (taken === undefined)
            return cell;
        this.#taken.delete(cell);
        return this.#json.textOf(taken);
    }
    /** Skips to the next cell that may be taken out; its index, or the end of the chunk. */
    #skip(chunk, from) {
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
                    if (byte === QUOTE)
                        this.#state = "quote";
                    break;
                case "quote":
                    if (byte === QUOTE)
                        this.#state = "quoted";
                    else
                        this.#state = isDelimiter(byte) ? "start" : "unclear";
                    break;
                case "start":
                case "unquoted":
                    if (isDelimiter(byte))
                        this.#state = "start";
                    else if (byte !== QUOTE)
                        this.#state = "unquoted";
                    else
                        this.#state = this.#state === "start" ? "opened" : "unclear";
                    break;
                default:
                    return chunk.length;
            }
        }
        return chunk.length;
    }
    #begin() {
        // Cells of a row that was not read yet are still referred to.
        if (this.#taken.size === 0)
            this.#to = 0;
        this.#from = this.#to;
        this.#state = "long";
    }
    /** Copies the content of a cell to the scratch, up to the end of the cell or the chunk. Returns where it stopped. */
    #readLong(chunk, from, out) {
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
                if (byte === undefined || isEnd || isAfterQuote)
                    break;
                scratch[to] = byte;
                to += 1;
            }
            if (isAfterQuote)
                at += 1;
        }
        this.#to = to;
        if (isEnd && isAfterQuote) {
            out.push(this.#takeOut(), external_node_buffer_.Buffer.of(QUOTE));
            this.#state = "quote";
        }
        else if (isEnd || to - this.#from > this.#maxCell) {
            out.push(this.#giveBack(), external_node_buffer_.Buffer.alloc(isAfterQuote ? 1 : 0, QUOTE));
            this.#state = isAfterQuote ? "quote" : "quoted";
        }
        else {
            this.#state = isAfterQuote ? "long quote" : "long";
        }
        return at;
    }
    /** Takes the current cell out. Returns what takes its place, or its content if it is short or not JSON. */
    #takeOut() {
        const content = this.#scratch.subarray(this.#from, this.#to);
        if (!(0,json_reader/* isLongJson */.N)(content))
            return this.#giveBack();
        const place = `\0${this.#count}`;
        this.#count += 1;
        this.#taken.set(place, content);
        return external_node_buffer_.Buffer.from(place);
    }
    /** The content of the current cell as it was in the CSV. */
    #giveBack() {
        const content = this.#scratch.toString("latin1", this.#from, this.#to);
        this.#to = this.#from;
        return external_node_buffer_.Buffer.from(content.replaceAll('"', '""'), "latin1");
    }
    #makeRoom(bytes) {
        const length = this.#to - this.#from;
        if (this.#to + bytes <= this.#scratch.length)
            return;
        const larger = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(SCRATCH, 2 * (length + bytes)));
        this.#scratch.copy(larger, 0, this.#from, this.#to);
        this.#scratch = larger;
        this.#from = 0;
        this.#to = length;
    }
}
function isDelimiter(byte) {
    return byte === COMMA || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/read-csv.js










/** Far above any row of an export: a record has at most 256 KB, or more if large events are enabled. */
const MAX_ROW_BYTES = 64 * 1024 * 1024;
/** How rows and cells are found. */
const CSV_OPTIONS = {
    max_record_size: MAX_ROW_BYTES,
    // Concatenated or edited files mix line breaks.
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
};
/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, which have the record in one column, and rows of CloudTrail
 * Lake. A malformed row is reported as a problem, and the rows after it are read. Throws an InputFault, after emitting
 * the rows before it, if the columns cannot contain records, a row is too large, or the file ends inside a row.
 */
async function readCsv(source, { emit, json }) {
    const long = new LongCells(json);
    let header = null;
    let rows = 0;
    let lastByte = 0;
    let fatal = null;
    const encoding = new utf8_validator/* Utf8Validator */.k();
    const report = ({ code, message }) => emit({ kind: "problem", code, detail: message });
    const read = (parsed) => {
        rows += 1;
        header ??= { cells: parsed, read: readerFor(parsed) };
        json.begin();
        const row = parsed.map((cell) => long.cellOf(cell));
        const { cells } = header;
        // Concatenated files repeat the header.
        if (row.length === cells.length && row.every((cell, at) => cell === cells[at]))
            return;
        let damage = null;
        if (row.length !== cells.length) {
            damage = `row ${rows} of the CSV has ${row.length} cells, expected ${cells.length} as in the header`;
            report(new input_fault/* InputFault */.H("damaged", damage));
        }
        else if (encoding.damage !== null && [...cells, ...row].some((cell) => (0,replaced_text/* isReplaced */.tc)(cell.toString()))) {
            damage = `row ${rows} of the CSV: ${encoding.damage}`;
        }
        for (const found of header.read(row)) {
            if (damage === null || found.kind !== "call")
                emit(found);
            else
                emit((0,unwrapped/* damagedCall */.ML)(found, damage, false));
        }
    };
    const parser = (0,lib/* parse */.qg)({
        ...CSV_OPTIONS,
        on_skip: (error) => {
            if (error === undefined)
                return undefined;
            rows += 1;
            long.dropRow();
            const fault = faultOf(error, rows);
            // The end of an oversized row is unknown, so the rows after it cannot be read.
            if (fault.code === "too-large")
                fatal ??= fault;
            else
                report(fault);
            return undefined;
        },
        // Rows are read here and not from the stream: rows in its buffer are lost when it fails.
        on_record: (row) => {
            read(row);
            return null;
        },
    });
    const validated = async function* () {
        for await (const chunk of source) {
            if (fatal !== null)
                throw fatal;
            lastByte = chunk.at(-1) ?? lastByte;
            encoding.push(chunk);
            yield long.shorten(chunk);
        }
        yield long.end();
    };
    try {
        await (0,promises_.pipeline)(validated, parser, async (none) => {
            for await (const row of none)
                void row;
        });
    }
    catch (thrown) {
        throw thrown instanceof lib/* CsvError */.J$ ? faultOf(thrown, rows + 1) : thrown;
    }
    // The last cell is known to be complete only if it is quoted or a line break follows it.
    const isComplete = LINE_BREAKS.has(lastByte) || (lastByte === read_csv_QUOTE && rows > 1);
    if (!isComplete)
        throw new input_fault/* InputFault */.H("truncated", `the CSV ends inside row ${rows}`);
}
const read_csv_QUOTE = 0x22;
const LINE_BREAKS = new Set([0x0a, 0x0d]);
function faultOf(error, number) {
    const row = `row ${number} of the CSV`;
    switch (error.code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return new input_fault/* InputFault */.H("truncated", `${row} has a quoted cell that is not closed`);
        case "CSV_MAX_RECORD_SIZE":
            return new input_fault/* InputFault */.H("too-large", `${row} is larger than ${MAX_ROW_BYTES} bytes`);
        default:
            return new input_fault/* InputFault */.H("damaged", `${row} is not valid CSV: ${error.message}`);
    }
}
/** Returns a reader for rows with these columns. Throws an InputFault if the columns cannot contain records. */
function readerFor(header) {
    const names = header.map((name) => name.trim());
    const readers = ["_raw", "@message"].flatMap((key) => recordColumnReader(names, key) ?? []);
    if (readers.length > 0)
        return (row) => (0,unwrap/* preferRecognized */.$u)(readers.flatMap((read) => [...read(row)]));
    const lake = new Set(names.map(lake_row/* columnName */.uS));
    if (lake_row/* NEEDED_COLUMNS */.EN.every((name) => lake.has(name)) || names.some(lake_row/* isWholeRecord */.Vw)) {
        return (row) => (0,unwrap/* unwrapElement */.CX)(names.map((name, at) => ({ [name]: row[at] ?? "" })), "QueryResultRows");
    }
    throw new input_fault/* InputFault */.H("unsupported-shape", unsupportedColumns(names));
}
/** Returns a reader for the column that contains whole records; null if there is no column of this name. */
function recordColumnReader(names, key) {
    const [at, ...others] = names.flatMap((name, index) => (name === key ? [index] : []));
    if (at === undefined)
        return null;
    const damage = others.length === 0 ? null : `the column ${key} occurs more than once`;
    return (row) => (0,unwrapped/* readAlternatives */.rB)({ values: [row[at] ?? "", ...others.map((other) => row[other] ?? "")], damage }, (cell) => (0,unwrap/* unwrap */.oA)({ [key]: cell }));
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
