export const id = 561;
export const ids = [561];
export const modules = {

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6466);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6070);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4461);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);
/* harmony import */ var _lake_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7195);
/* harmony import */ var _replaced_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2201);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4276);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4233);
/* harmony import */ var _utf8_watch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9876);









/** A row larger than this is none of an export: a record is at most 256 KB, and larger with large events on. */
const LARGEST_ROW = 64 * 1024 * 1024;
/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, whose records stand in one column, and rows of CloudTrail
 * Lake. A row that breaks the form is a problem, and those behind it are read. What the columns cannot carry, and a file
 * that ends inside a row, is an InputFault, after the rows before it.
 */
async function readCsv(source, handOn) {
    let header = null;
    let rows = 0;
    let lastByte = 0;
    let fatal = null;
    const encoding = new _utf8_watch_js__WEBPACK_IMPORTED_MODULE_6__/* .Utf8Watch */ .x();
    const report = ({ code, message }) => handOn({ kind: "problem", code, detail: message });
    const read = (row) => {
        rows += 1;
        header ??= { cells: row, read: readerFor(row) };
        const { cells } = header;
        // Files that were joined have the header again.
        if (row.length === cells.length && row.every((cell, at) => cell === cells[at]))
            return;
        let damage = null;
        if (row.length !== cells.length) {
            damage = `row ${rows} of the CSV has another number of cells than the first (${row.length}, not ${cells.length})`;
            report(new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("damaged", damage));
        }
        else if (encoding.damage !== null && [...cells, ...row].some(_replaced_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isReplaced */ .tc)) {
            damage = `row ${rows} of the CSV is not valid UTF-8: ${encoding.damage}`;
        }
        for (const found of header.read(row)) {
            if (damage === null || found.kind !== "call")
                handOn(found);
            else
                handOn((0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .damagedCall */ .ML)(found, damage, false));
        }
    };
    const parser = (0,csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)({
        max_record_size: LARGEST_ROW,
        // Files that were joined, or edited, have several.
        record_delimiter: ["\r\n", "\n", "\r"],
        skip_empty_lines: true,
        relax_column_count: true,
        skip_records_with_error: true,
        on_skip: (error) => {
            if (error === undefined)
                return undefined;
            rows += 1;
            const fault = faultOf(error, rows);
            // The row goes on, and nobody knows for how long.
            if (fault.code === "too-large")
                fatal ??= fault;
            else
                report(fault);
            return undefined;
        },
        // Rows are taken as they are parsed: those that a stream holds back are lost once it breaks.
        on_record: (row) => {
            read(row);
            return null;
        },
    });
    const watched = async function* () {
        for await (const chunk of source) {
            if (fatal !== null)
                throw fatal;
            lastByte = chunk.at(-1) ?? lastByte;
            encoding.push(chunk);
            yield chunk;
        }
    };
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(watched, parser, async (none) => {
            for await (const row of none)
                void row;
        });
    }
    catch (thrown) {
        throw thrown instanceof csv_parse__WEBPACK_IMPORTED_MODULE_1__/* .CsvError */ .J$ ? faultOf(thrown, rows + 1) : thrown;
    }
    // The last cell may be a part of itself: one that is quoted, or has its line's end behind it, is whole.
    const isWhole = LINE_BREAKS.has(lastByte) || (lastByte === QUOTE && rows > 1);
    if (!isWhole)
        throw new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("cut-short", `the CSV ends inside row ${rows}`);
}
const QUOTE = 0x22;
const LINE_BREAKS = new Set([0x0a, 0x0d]);
function faultOf(error, number) {
    const row = `row ${number} of the CSV`;
    switch (error.code) {
        case "CSV_QUOTE_NOT_CLOSED":
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("cut-short", `${row} has a quoted cell that is not closed`);
        case "CSV_MAX_RECORD_SIZE":
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("too-large", `${row} is larger than ${LARGEST_ROW} bytes`);
        default:
            return new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("damaged", `${row} breaks the form of CSV: ${error.message}`);
    }
}
/** How rows under these columns are read. Throws an InputFault where they hold no records. */
function readerFor(header) {
    const names = header.map((name) => name.trim());
    const readers = ["_raw", "@message"].flatMap((key) => recordsUnder(names, key) ?? []);
    if (readers.length > 0)
        return (row) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessAllForeign */ .Qe)(readers.flatMap((read) => [...read(row)]));
    const lake = new Set(names.map(_lake_row_js__WEBPACK_IMPORTED_MODULE_3__/* .columnName */ .uS));
    if (_lake_row_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDED_COLUMNS */ .EN.every((name) => lake.has(name))) {
        return (row) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .unwrapElement */ .CX)(names.map((name, at) => ({ [name]: row[at] ?? "" })), "QueryResultRows");
    }
    throw new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("unsupported-shape", refusalOf(names));
}
/** How the column of whole records is read; null where there is none of this name. */
function recordsUnder(names, key) {
    const [at, ...others] = names.flatMap((name, index) => (name === key ? [index] : []));
    if (at === undefined)
        return null;
    const damage = others.length === 0 ? null : `the column ${key} occurs more than once`;
    return (row) => (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .allReadings */ .By)({ values: [row[at] ?? "", ...others.map((other) => row[other] ?? "")], damage }, (cell) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .unwrap */ .oA)({ [key]: cell }));
}
function refusalOf(names) {
    const has = (...wanted) => wanted.every((name) => names.some((found) => found.toLowerCase() === name));
    if (has("event name", "event time")) {
        return ("CSV of the console's Event history, which holds no responseElements, so no findings: " +
            "download the trail's log files from its S3 bucket instead");
    }
    if (has("eventname")) {
        return `CSV without the columns ${_lake_row_js__WEBPACK_IMPORTED_MODULE_3__/* .NEEDED_COLUMNS */ .EN.join(", ")}, with ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_8__/* .inShort */ .wZ)(names)}: select those too`;
    }
    return `CSV, or text, without a column that holds records (_raw, @message, responseElements), with ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_8__/* .inShort */ .wZ)(names)}`;
}


/***/ })

};
