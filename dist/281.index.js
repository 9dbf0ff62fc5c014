export const id = 281;
export const ids = [281];
export const modules = {

/***/ 7281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8491);
/* harmony import */ var _bytes_utf8_validator_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5909);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1204);
/* harmony import */ var _shapes_lake_row_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1084);
/* harmony import */ var _shapes_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9556);
/* harmony import */ var _shapes_unwrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1279);
/* harmony import */ var _shapes_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2080);









/** Far above any row of an export: a record has at most 256 KB, or more if large events are enabled. */
const MAX_ROW_BYTES = 64 * 1024 * 1024;
/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, which have the record in one column, and rows of CloudTrail
 * Lake. A malformed row is reported as a problem, and the rows after it are read. Throws an InputFault, after emitting
 * the rows before it, if the columns cannot contain records, a row is too large, or the file ends inside a row.
 */
async function readCsv(source, emit) {
    let header = null;
    let rows = 0;
    let lastByte = 0;
    let fatal = null;
    const encoding = new _bytes_utf8_validator_js__WEBPACK_IMPORTED_MODULE_2__/* .Utf8Validator */ .k();
    const report = ({ code, message }) => emit({ kind: "problem", code, detail: message });
    const read = (row) => {
        rows += 1;
        header ??= { cells: row, read: readerFor(row) };
        const { cells } = header;
        // Concatenated files repeat the header.
        if (row.length === cells.length && row.every((cell, at) => cell === cells[at]))
            return;
        let damage = null;
        if (row.length !== cells.length) {
            damage = `row ${rows} of the CSV has ${row.length} cells, expected ${cells.length} as in the header`;
            report(new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("damaged", damage));
        }
        else if (encoding.damage !== null && [...cells, ...row].some(_shapes_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isReplaced */ .tc)) {
            damage = `row ${rows} of the CSV: ${encoding.damage}`;
        }
        for (const found of header.read(row)) {
            if (damage === null || found.kind !== "call")
                emit(found);
            else
                emit((0,_shapes_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .damagedCall */ .ML)(found, damage, false));
        }
    };
    const parser = (0,csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)({
        max_record_size: MAX_ROW_BYTES,
        // Concatenated or edited files mix line breaks.
        record_delimiter: ["\r\n", "\n", "\r"],
        skip_empty_lines: true,
        relax_column_count: true,
        skip_records_with_error: true,
        on_skip: (error) => {
            if (error === undefined)
                return undefined;
            rows += 1;
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
            yield chunk;
        }
    };
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(validated, parser, async (none) => {
            for await (const row of none)
                void row;
        });
    }
    catch (thrown) {
        throw thrown instanceof csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .CsvError */ .J$ ? faultOf(thrown, rows + 1) : thrown;
    }
    // The last cell is known to be complete only if it is quoted or a line break follows it.
    const isComplete = LINE_BREAKS.has(lastByte) || (lastByte === QUOTE && rows > 1);
    if (!isComplete)
        throw new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("truncated", `the CSV ends inside row ${rows}`);
}
const QUOTE = 0x22;
const LINE_BREAKS = new Set([0x0a, 0x0d]);
function faultOf(error, number) {
    const row = `row ${number} of the CSV`;
    switch (error.code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("truncated", `${row} has a quoted cell that is not closed`);
        case "CSV_MAX_RECORD_SIZE":
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("too-large", `${row} is larger than ${MAX_ROW_BYTES} bytes`);
        default:
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("damaged", `${row} is not valid CSV: ${error.message}`);
    }
}
/** Returns a reader for rows with these columns. Throws an InputFault if the columns cannot contain records. */
function readerFor(header) {
    const names = header.map((name) => name.trim());
    const readers = ["_raw", "@message"].flatMap((key) => recordColumnReader(names, key) ?? []);
    if (readers.length > 0)
        return (row) => (0,_shapes_unwrap_js__WEBPACK_IMPORTED_MODULE_6__/* .preferRecognized */ .$u)(readers.flatMap((read) => [...read(row)]));
    const lake = new Set(names.map(_shapes_lake_row_js__WEBPACK_IMPORTED_MODULE_4__/* .columnName */ .uS));
    if (_shapes_lake_row_js__WEBPACK_IMPORTED_MODULE_4__/* .NEEDED_COLUMNS */ .EN.every((name) => lake.has(name)) || names.some(_shapes_lake_row_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeRecord */ .Vw)) {
        return (row) => (0,_shapes_unwrap_js__WEBPACK_IMPORTED_MODULE_6__/* .unwrapElement */ .CX)(names.map((name, at) => ({ [name]: row[at] ?? "" })), "QueryResultRows");
    }
    throw new _input_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .InputFault */ .H("unsupported-shape", unsupportedColumns(names));
}
/** Returns a reader for the column that contains whole records; null if there is no column of this name. */
function recordColumnReader(names, key) {
    const [at, ...others] = names.flatMap((name, index) => (name === key ? [index] : []));
    if (at === undefined)
        return null;
    const damage = others.length === 0 ? null : `the column ${key} occurs more than once`;
    return (row) => (0,_shapes_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .readAlternatives */ .rB)({ values: [row[at] ?? "", ...others.map((other) => row[other] ?? "")], damage }, (cell) => (0,_shapes_unwrap_js__WEBPACK_IMPORTED_MODULE_6__/* .unwrap */ .oA)({ [key]: cell }));
}
function unsupportedColumns(names) {
    const has = (...wanted) => wanted.every((name) => names.some((found) => found.toLowerCase() === name));
    if (has("event name", "event time")) {
        return ("it is a CSV of the console's Event history, which has no responseElements and therefore no findings. " +
            "Download the trail's log files from its S3 bucket instead");
    }
    if (has("eventname")) {
        return `expected the columns ${_shapes_lake_row_js__WEBPACK_IMPORTED_MODULE_4__/* .NEEDED_COLUMNS */ .EN.join(", ")} in the CSV, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_8__/* .preview */ .VH)(names)}. Select the missing ones`;
    }
    return `expected a column with records in the CSV (_raw, @message, eventJson or responseElements), got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_8__/* .preview */ .VH)(names)}`;
}


/***/ })

};
