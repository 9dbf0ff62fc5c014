export const id = 623;
export const ids = [623];
export const modules = {

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseEmbedded)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _json_readings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7697);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);




/**
 * A document that an export carries as text, in a string or a cell. `place` names where it stands, for messages. `value`
 * is the last of `values`, as JSON.parse gives it; `damage` is null where it is the only one.
 */
function parseEmbedded(text, place) {
    try {
        const { values, damage, isPartial } = (0,_json_readings_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReadings */ .h6)(text);
        return {
            kind: "value",
            value: values.at(-1),
            values,
            damage: damage === null ? null : `${place}: ${damage}`,
            isPartial,
        };
    }
    catch (thrown) {
        return faultOf(text, place, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown));
    }
}
/** An export that cuts long texts is the fault that users hit, so it is told apart from text that is no JSON at all. */
function faultOf(text, place, message) {
    const begins = /^\s*[[{]/.test(text);
    if (begins && !/[\]}]\s*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("cut-short", `${place} is cut after ${text.length} characters: export it without that limit`);
    }
    if (begins)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("damaged", `${place} is no valid JSON: ${message}`);
    if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("unsupported-shape", `${place} is in base64: decode it first (\`base64 -d\`)`);
    }
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignProblem */ .uR)("damaged", `${place} holds text that is no JSON: ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(text)}`);
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hiddenNames)
/* harmony export */ });
/* harmony import */ var _core_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7301);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);


/** Blanks, byte order marks, soft hyphens and the like, which nobody sees and a comparison of texts does. */
const UNSEEN = /[\p{C}\p{Z}]/gu;
/**
 * Why a record may be the search's although its names are not: they are once what nobody sees in them is left out, as
 * the carriage return that a tool left at a line's end. Null where they are the search's, or of another event.
 */
function hiddenNames(eventSource, eventName) {
    if ((0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName))
        return null;
    if (!(0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(withoutUnseen(eventSource), withoutUnseen(eventName)))
        return null;
    return (`the event's source and name are ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(eventSource)} and ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(eventName)}, which are those of this ` +
        "search but for blanks or characters that are not seen");
}
function withoutUnseen(name) {
    return typeof name === "string" ? name.replace(UNSEEN, "") : name;
}


/***/ }),

/***/ 7131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isOutside),
/* harmony export */   g: () => (/* binding */ eventTime)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

/** Ms. CloudTrail writes times to the second. */
const SECOND = 1_000;
/**
 * Epoch milliseconds of a record's eventTime. Null where it has none that can be read, and where it is less precise than a
 * second (a date alone, a minute): the order of two calls is then unknown.
 */
function eventTime(record) {
    const span = spanOf(record);
    return span === null || span.last - span.first >= SECOND ? null : span.first;
}
/** Whether a record is outside the bounds, whatever the rest of its time is. One without a readable time never is. */
function isOutside(record, { since, until }) {
    const span = spanOf(record);
    return span !== null && ((since !== null && span.last < since) || (until !== null && span.first > until));
}
function spanOf(record) {
    const time = record["eventTime"];
    return typeof time === "string" ? (0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoSpan */ .nl)(time) : null;
}


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ combinations),
  yX: () => (/* binding */ combined),
  h6: () => (/* binding */ parseReadings)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/scan/assembly.js
var assembly = __webpack_require__(4895);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan/member-count-code.js

/** Where the state is kept between calls, in bytes of memory. */
const COUNT_STATE = { inString: 0, escaped: 8, members: 16 };
const COUNT_DATA = 64;
const COUNT_DATA_BYTES = 256 * 1024;
const LOCALS = [];
const declare = (type) => {
    LOCALS.push(type);
    const index = 1 + LOCALS.length;
    return { get: assembly/* local */.sr.get(index), set: (value) => assembly/* local */.sr.set(index, value) };
};
const from = { get: assembly/* local */.sr.get(0), set: (value) => assembly/* local */.sr.set(0, value) };
const to = { get: assembly/* local */.sr.get(1) };
const members = declare("i32");
const v = declare("v128");
const quotes = declare("i64");
const backslashes = declare("i64");
const colons = declare("i64");
const escapedFirst = declare("i64");
const escaped = declare("i64");
const follows = declare("i64");
const sum = declare("i64");
const inString = declare("i64");
const word = (value) => assembly/* i64 */.cq.const(value);
const not = (mask) => assembly/* i64 */.cq.xor(mask, word(-1n));
const is = (letter) => assembly/* v128 */.iL.eq(v.get, assembly/* v128 */.iL.bytes(letter.charCodeAt(0)));
/** The bits of sixteen bytes, at their place among the 64. */
const placed = (mask, vector, quarter) => {
    const bits = assembly/* i64 */.cq.extend(assembly/* v128 */.iL.bitmask(vector));
    return mask.set(quarter === 0 ? bits : assembly/* i64 */.cq.or(mask.get, assembly/* i64 */.cq.shl(bits, word(BigInt(16 * quarter)))));
};
const EVEN = 0x5555555555555555n;
/**
 * Counts the colons outside strings, 64 bytes at a time, in the way of `value-scan-code.ts`: in a valid JSON text, each
 * one is a member of an object. The bytes from `from` to `to` are a multiple of 64.
 */
const BODY = [
    members.set(assembly/* i32 */.rT.load(assembly/* i32 */.rT.const(COUNT_STATE.members))),
    inString.set(assembly/* i64 */.cq.load(assembly/* i32 */.rT.const(COUNT_STATE.inString))),
    escapedFirst.set(assembly/* i64 */.cq.load(assembly/* i32 */.rT.const(COUNT_STATE.escaped))),
    (0,assembly/* loopWhile */.YB)(assembly/* i32 */.rT.lt(from.get, to.get), [
        ...[0, 1, 2, 3].flatMap((quarter) => [
            v.set(assembly/* v128 */.iL.load(from.get, 16 * quarter)),
            placed(quotes, is('"'), quarter),
            placed(backslashes, is("\\"), quarter),
            placed(colons, is(":"), quarter),
        ]),
        // Which bytes follow an odd number of backslashes.
        backslashes.set(assembly/* i64 */.cq.and(backslashes.get, not(escapedFirst.get))),
        follows.set(assembly/* i64 */.cq.or(assembly/* i64 */.cq.shl(backslashes.get, word(1n)), escapedFirst.get)),
        sum.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.and(backslashes.get, word(~EVEN)), not(follows.get))),
        sum.set(assembly/* i64 */.cq.add(sum.get, backslashes.get)),
        escapedFirst.set(assembly/* i64 */.cq.extend(assembly/* i64 */.cq.lt(sum.get, backslashes.get))),
        escaped.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.xor(word(EVEN), assembly/* i64 */.cq.shl(sum.get, word(1n))), follows.get)),
        quotes.set(assembly/* i64 */.cq.and(quotes.get, not(escaped.get))),
        ...[1n, 2n, 4n, 8n, 16n, 32n].map((shift) => quotes.set(assembly/* i64 */.cq.xor(quotes.get, assembly/* i64 */.cq.shl(quotes.get, word(shift))))),
        quotes.set(assembly/* i64 */.cq.xor(quotes.get, inString.get)),
        inString.set(assembly/* i64 */.cq.sar(quotes.get, word(63n))),
        members.set(assembly/* i32 */.rT.add(members.get, assembly/* i32 */.rT.wrap(assembly/* i64 */.cq.popcnt(assembly/* i64 */.cq.and(colons.get, not(quotes.get)))))),
        from.set(assembly/* i32 */.rT.add(from.get, assembly/* i32 */.rT.const(64))),
    ]),
    assembly/* i32 */.rT.store(assembly/* i32 */.rT.const(COUNT_STATE.members), members.get),
    assembly/* i64 */.cq.store(assembly/* i32 */.rT.const(COUNT_STATE.inString), inString.get),
    assembly/* i64 */.cq.store(assembly/* i32 */.rT.const(COUNT_STATE.escaped), escapedFirst.get),
    (0,assembly/* give */.qU)(members.get),
    assembly/* unreachable */.HB,
];
const PAGE = 65_536;
/** The module's bytes. */
function memberCountModule() {
    return (0,assembly/* moduleOf */.cD)(LOCALS, BODY, Math.ceil((COUNT_DATA + COUNT_DATA_BYTES + 64) / PAGE));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan/member-count.js


const WORD = 64;
const SPACE = 0x20;
let counter = null;
/**
 * How many members the objects of a valid JSON text have, those of one key counted each. The text is UTF-8 bytes or a
 * string; bytes that are not UTF-8 change nothing, as long as they stand in strings.
 */
function membersOf(text) {
    counter ??= newCounter();
    const { run, state, data } = counter;
    state.fill(0);
    /** Bytes at the beginning of the memory that do not fill a word yet. */
    let left = 0;
    for (let from = 0; from < text.length;) {
        const room = data.length - left;
        if (typeof text === "string") {
            // A piece that begins or ends inside a surrogate pair is written with U+FFFD, which changes no count.
            const piece = text.slice(from, from + Math.floor(room / 3));
            from += piece.length;
            left += data.write(piece, left);
        }
        else {
            const copied = text.copy(data, left, from, from + room);
            from += copied;
            left += copied;
        }
        const whole = left - (left % WORD);
        run(COUNT_DATA, COUNT_DATA + whole);
        data.copyWithin(0, whole, left);
        left -= whole;
    }
    data.fill(SPACE, left, WORD);
    return run(COUNT_DATA, COUNT_DATA + (left === 0 ? 0 : WORD));
}
/** How many members the objects of a parsed JSON value have; NaN where it is more than `deepest` levels deep. */
function keysOf(value, deepest) {
    if (!isContainer(value))
        return 0;
    if (deepest === 0)
        return Number.NaN;
    let count = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            if (isContainer(element))
                count += keysOf(element, deepest - 1);
        return count;
    }
    for (const key in value) {
        count += 1;
        const member = value[key];
        if (isContainer(member))
            count += keysOf(member, deepest - 1);
    }
    return count;
}
/** An object or an array. */
function isContainer(value) {
    return typeof value === "object" && value !== null;
}
function newCounter() {
    const { run, memory } = new WebAssembly.Instance(new WebAssembly.Module(memberCountModule())).exports;
    return {
        run,
        state: new Uint8Array(memory.buffer, 0, COUNT_STATE.members + 4),
        data: external_node_buffer_.Buffer.from(memory.buffer, COUNT_DATA, COUNT_DATA_BYTES),
    };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/json-readings.js

/** Deeper values are refused: code that walks them calls itself. */
const DEEPEST = 512;
/**
 * The most values of one text, fewer where it is long. Past it, each member of a repeated key is in one of them, not every
 * combination; members past it are left out, but for the last. The readings are then partial.
 */
const MOST_READINGS = { values: 32, characters: 4 * 1024 * 1024 };
/** Lists whose elements count one by one: the values of an element, or of the whole list, are more elements. */
const LISTS_OF_EVIDENCE = new Set(["findings", "enhancedFindings", "vulnerablePackages"]);
/** Parses a JSON text, given as it was decoded or as bytes. Throws what JSON.parse throws, and a SyntaxError where it is too deep. */
function parseReadings(text, bytes = null) {
    const value = JSON.parse(text);
    if (keysOf(value, DEEPEST) === membersOf(bytes ?? text))
        return { values: [value], damage: null };
    return new ReadingsParser(text).parse();
}
/** Reads a valid JSON text once more, and keeps each member of a repeated key. */
class ReadingsParser {
    #text;
    #most;
    #at = 0;
    #isPartial = false;
    #repeated = null;
    constructor(text) {
        const { values, characters } = MOST_READINGS;
        this.#text = text;
        this.#most = Math.max(2, Math.min(values, Math.floor(characters / text.length)));
    }
    parse() {
        const values = this.#value(null, 0);
        if (this.#repeated === null)
            return { values, damage: null };
        const { key, under } = this.#repeated;
        const place = under === null ? "in one object" : `in ${under}`;
        const damage = `the key ${JSON.stringify(key)} occurs more than once ${place}`;
        return { values, damage, isPartial: this.#isPartial };
    }
    /** The values of the text at hand, which stands under `key`. */
    #value(key, depth) {
        if (depth > DEEPEST)
            throw new SyntaxError(`more than ${DEEPEST} levels deep`);
        this.#skipBlanks();
        const first = this.#text[this.#at];
        if (first === "{")
            return this.#object(key, depth);
        if (first === "[")
            return this.#array(key, depth);
        const from = this.#at;
        if (first === '"')
            return [this.#string()];
        while (this.#at < this.#text.length && !ENDS_SCALAR.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
        return [JSON.parse(this.#text.slice(from, this.#at))];
    }
    #object(under, depth) {
        const members = new Map();
        this.#at += 1;
        for (this.#skipBlanks(); this.#text[this.#at] !== "}"; this.#skipBlanks()) {
            const key = this.#string();
            this.#skipBlanks();
            this.#at += 1;
            const values = this.#value(key, depth + 1);
            const before = members.get(key);
            if (before === undefined) {
                members.set(key, values);
            }
            else {
                this.#repeated ??= { key, under };
                if (!addRepeated(key, before, values, this.#most))
                    this.#isPartial = true;
            }
            this.#skipBlanks();
            if (this.#text[this.#at] === ",")
                this.#at += 1;
        }
        this.#at += 1;
        const keys = [...members.keys()];
        const { rows, isPartial } = combinations([...members.values()], this.#most);
        if (isPartial)
            this.#isPartial = true;
        const [first, ...rest] = rows.map((row) => Object.fromEntries(row.map((value, index) => [keys[index] ?? "", value])));
        return [first, ...rest];
    }
    #array(key, depth) {
        const elements = [];
        this.#at += 1;
        for (this.#skipBlanks(); this.#text[this.#at] !== "]"; this.#skipBlanks()) {
            elements.push(this.#value(null, depth + 1));
            this.#skipBlanks();
            if (this.#text[this.#at] === ",")
                this.#at += 1;
        }
        this.#at += 1;
        if (key !== null && LISTS_OF_EVIDENCE.has(key))
            return [elements.flat()];
        const { rows, isPartial } = combinations(elements, this.#most);
        if (isPartial)
            this.#isPartial = true;
        return rows;
    }
    #string() {
        const from = this.#at;
        for (;;) {
            this.#at = this.#text.indexOf('"', this.#at + 1);
            let backslashes = 0;
            while (this.#text[this.#at - 1 - backslashes] === "\\")
                backslashes += 1;
            if (backslashes % 2 === 0)
                break;
        }
        this.#at += 1;
        return String(JSON.parse(this.#text.slice(from, this.#at)));
    }
    #skipBlanks() {
        while (BLANKS.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
}
const BLANKS = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR = new Set([",", "]", "}", ...BLANKS]);
/**
 * Adds the values of a key that occurs again to those before. Two lists of findings are one with all of them. False where
 * one was left out.
 */
function addRepeated(key, known, values, most) {
    const isList = LISTS_OF_EVIDENCE.has(key);
    let isComplete = true;
    for (const value of values) {
        const [first] = known;
        if (isList && Array.isArray(first) && Array.isArray(value))
            for (const element of value)
                first.push(element);
        // A list is enough: what stands in its place beside it lists nothing.
        else if (isList && Array.isArray(value))
            known.splice(0, known.length, value);
        else if (!(isList && Array.isArray(first)) && !known.some((each) => isSame(each, value))) {
            if (known.length >= most)
                isComplete = false;
            known[Math.min(known.length, most - 1)] = value;
        }
    }
    return isComplete;
}
/** Whether it is for certain the same value once more. */
function isSame(a, b) {
    return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}
/**
 * Each way to take one value of each: all of them, or, where they are too many, as many as the longest has, so that each
 * value is in at least one.
 */
function combinations(members, most = MOST_READINGS.values) {
    const ways = members.reduce((product, { length }) => Math.min(product * length, most + 1), 1);
    let longest = 1;
    for (const { length } of members)
        longest = Math.max(longest, Math.min(length, most));
    const rows = ways <= most ? ways : longest;
    const row = (index) => {
        let rest = index;
        return members.map((values) => {
            if (ways > most)
                return values[Math.min(index, values.length - 1)];
            const value = values[rest % values.length];
            rest = Math.floor(rest / values.length);
            return value;
        });
    };
    return {
        rows: [row(0), ...Array.from({ length: rows - 1 }, (_, index) => row(index + 1))],
        isPartial: ways > most,
    };
}
/** The same where nothing is lost with those that are left out: each value is damaged, and is in one of them. */
function combined(members) {
    return combinations(members).rows;
}


/***/ }),

/***/ 7195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ NEEDED_COLUMNS),
/* harmony export */   HW: () => (/* binding */ lakeRecord),
/* harmony export */   Z3: () => (/* binding */ rowOfCells),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9978);
/* harmony import */ var _json_readings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4233);




/** The columns that are read, by CloudTrail's names; Athena and others write them in lower case. */
const COLUMNS = [
    "eventVersion",
    "userIdentity",
    "eventTime",
    "eventSource",
    "eventName",
    "awsRegion",
    "sourceIPAddress",
    "requestParameters",
    "responseElements",
    "errorCode",
    "errorMessage",
    "eventID",
    "recipientAccountId",
    "sharedEventID",
];
const BY_LOWER_CASE = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]));
/** Without these a row says nothing about an image. */
const NEEDED_COLUMNS = ["eventSource", "eventName", "requestParameters", "responseElements"];
const JSON_COLUMNS = ["userIdentity", "requestParameters", "responseElements"];
/** Columns and their cells: of a row of `get-query-results`, a list of objects with one column each. */
function rowOfCells(row) {
    if (!Array.isArray(row))
        return (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(row) ? Object.entries(row) : [];
    return row.flatMap((cell) => ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(cell) ? Object.entries(cell) : []));
}
/** CloudTrail's name for a column; null for one that is not read. */
function columnName(written) {
    return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}
/** Reads a row. Its cells are text: those that hold objects must be JSON, which Lake writes only where the query asks for it. */
function lakeRecord(row) {
    const cells = new Map();
    let damage = null;
    let isPartial = false;
    for (const [written, given] of row) {
        const name = columnName(written);
        // Tools that write tables put blanks around cells, and leave carriage returns in the last one.
        const cell = typeof given === "string" ? given.trim() : given;
        const before = name === null ? undefined : cells.get(name);
        if (before !== undefined)
            damage ??= `the column ${name} occurs more than once`;
        if (name !== null && before === undefined)
            cells.set(name, [cell]);
        else if (before !== undefined && before.length < MOST_CELLS)
            before.push(cell);
        else if (before !== undefined)
            isPartial = true;
    }
    const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
    if (missing.length > 0) {
        const seen = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(row.map(([name]) => name));
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("unsupported-shape", `rows without the columns ${missing.join(", ")}, with ${seen}: select those too`);
    }
    for (const name of JSON_COLUMNS) {
        const values = [];
        for (const cell of cells.get(name) ?? []) {
            const parsed = typeof cell === "string" ? parseCell(name, cell) : { values: [cell], damage: null };
            if ("kind" in parsed)
                return parsed;
            damage ??= parsed.damage;
            if (parsed.isPartial === true)
                isPartial = true;
            for (const value of parsed.values)
                values.push(value);
        }
        if (values.length > 0)
            cells.set(name, values);
    }
    const names = [...cells.keys()];
    const ways = (0,_json_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)([...cells.values()]);
    const [record, ...others] = ways.rows.map((values) => recordOf(names, values));
    return record === undefined
        ? (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("damaged", "a row without cells")
        : { kind: "record", record, others, damage, isPartial: isPartial || ways.isPartial };
}
/** More cells of one column are no table's. */
const MOST_CELLS = 8;
function recordOf(names, values) {
    const record = Object.fromEntries(names.map((name, index) => [name, values[index]]));
    const time = record["eventTime"];
    return typeof time === "string" ? { ...record, eventTime: isoForm(time) } : record;
}
function parseCell(name, cell) {
    const text = cell.trim();
    if (text === "" || text === "null")
        return { values: [null], damage: null };
    if (/^\{\s*[\w.-]+=/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("unsupported-shape", `the column ${name} is no JSON but ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(text)}: select json_format(CAST(${name} AS JSON)) AS ${name}`);
    }
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbedded */ .w)(text, `the column ${name}`);
    if (parsed.kind === "problem")
        return parsed;
    const nested = parsed.values.map((value) => ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? withNested(value) : { values: [value], damage: null }));
    const [first, ...rest] = nested.flatMap(({ values }) => values);
    const damage = parsed.damage ?? nested.find((each) => each.damage !== null)?.damage ?? null;
    const isPartial = [parsed, ...nested].some((each) => each.isPartial === true);
    return { values: [first, ...rest], damage, isPartial };
}
/** Lake keeps these two fields as maps of texts: what is nested in them is JSON in a string once more. */
function withNested(object) {
    const keys = Object.keys(object);
    let damage = null;
    let isPartial = false;
    const members = keys.map((key) => {
        const value = object[key];
        if (typeof value !== "string" || !/^\s*[[{]/.test(value))
            return [value];
        const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbedded */ .w)(value, key);
        if (parsed.kind === "problem")
            return [value];
        damage ??= parsed.damage;
        if (parsed.isPartial === true)
            isPartial = true;
        return parsed.values;
    });
    const ways = (0,_json_readings_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)(members);
    const [first, ...rest] = ways.rows.map((row) => Object.fromEntries(row.map((value, at) => [keys[at], value])));
    return { values: [first, ...rest], damage, isPartial: isPartial || ways.isPartial };
}
/** `2021-08-11 11:52:27.000`, as SQL writes a time, is UTC here. */
function isoForm(time) {
    return time.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
}


/***/ }),

/***/ 5078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readOcsf),
/* harmony export */   O: () => (/* binding */ isOcsf)
/* harmony export */ });
/* harmony import */ var _core_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7301);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4461);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _event_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4241);
/* harmony import */ var _json_readings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7697);
/* harmony import */ var _replaced_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2201);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4233);








/** API Activity, the class of OCSF that Security Lake gives CloudTrail's records. */
const API_ACTIVITY = 6003;
/** An event of OCSF, of whatever class: its classes are numbers, and all carry metadata. */
function isOcsf(value) {
    return typeof value["class_uid"] === "number" && (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value["metadata"]);
}
/**
 * An OCSF event of Security Lake as a record of CloudTrail (ocsf/examples has the mapping, of 1.1.0 and 1.5.0). Version
 * 1.0 of the source flattens the response into `unmapped`, from which it cannot be put together again: refused.
 */
function* readOcsf(event) {
    const read = recordOf(event);
    if (read.kind !== "call")
        return yield read;
    const { request, answer, record } = read;
    // Each may have several readings, and the record is one of each.
    const damage = request.damage ?? answer.damage;
    for (const [index, [requestParameters, responseElements]] of (0,_json_readings_js__WEBPACK_IMPORTED_MODULE_4__/* .combined */ .yX)([request.values, answer.values]).entries()) {
        const call = { ...record, requestParameters, responseElements };
        yield { kind: "call", record: call, damage, isAlternative: index > 0 };
    }
}
function recordOf(event) {
    const api = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api");
    const eventName = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(api, "operation");
    const eventSource = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "service"), "name");
    if (!(0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName))
        return otherEvent(event);
    const response = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "response");
    const unmapped = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped");
    const flattened = Object.keys(unmapped).some((key) => key.startsWith("responseElements"));
    if (flattened && !Object.hasOwn(response, "data")) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("unsupported-shape", "OCSF of Security Lake's source version 1, which flattens the response into `unmapped`: " +
            "move the source to version 2, or hand over the trail's own log files");
    }
    const request = payload((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "request"), "api.request.data");
    const answer = payload(response, "api.response.data");
    if (request.kind === "problem")
        return request;
    if (answer.kind === "problem")
        return answer;
    return {
        kind: "call",
        request,
        answer,
        record: {
            eventVersion: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "metadata"), "product"), "version"),
            eventTime: timeOf(event),
            eventSource,
            eventName,
            awsRegion: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "cloud"), "region"),
            sourceIPAddress: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "src_endpoint"), "ip") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "src_endpoint"), "domain"),
            userIdentity: identityOf((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "actor")),
            ...errorOf(event),
            recipientAccountId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(unmapped, "recipientAccountId") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "cloud"), "account"), "uid"),
        },
    };
}
/** An event is passed over where its operation or its service is for certain another one. */
function otherEvent(event) {
    const { api: held, class_uid } = event;
    const api = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api");
    const eventName = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(api, "operation");
    const eventSource = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "service"), "name");
    const hidden = (0,_event_name_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenNames */ .j)(eventSource, eventName);
    if (hidden !== null)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", hidden);
    const unclear = [eventName, eventSource, (0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)(event), (0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)(api)].find(_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isReplaced */ .tc);
    if (unclear !== undefined)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", `an OCSF event's api holds ${(0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedText */ .gM)(unclear)}`);
    // Other classes tell of other things than calls, and may have no api.
    const isOther = class_uid === API_ACTIVITY
        ? eventName !== null && eventSource !== null
        : held === undefined ||
            held === null ||
            !(0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource ?? _core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventSource, eventName ?? _core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventName);
    if (isOther)
        return { kind: "skipped" };
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", `an OCSF event's api is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .inShort */ .wZ)(held)}, without operation and service`);
}
/** Where OCSF says that a call failed, in CloudTrail's fields: whatever is not known to be success is a failure. */
function errorOf(event) {
    const response = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api"), "response");
    const unmapped = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped");
    const said = (...values) => values.find((value) => !(value === undefined || value === null || value === ""));
    const { code } = response;
    return {
        errorCode: said(response["error"], unmapped["errorCode"]) ??
            (said(code) === undefined || SUCCESS.code.test(scalar(code))
                ? null
                : `the response's code is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .inShort */ .wZ)(code)}`) ??
            unsuccessful(event),
        errorMessage: said(response["message"], response["error_message"], unmapped["errorMessage"]) ?? null,
    };
}
/** `status_id` is 1 where it is success and 0 where it is not known: the answer tells then. 2 is failure, 99 another word. */
const SUCCESS = { code: /^(?:0|2\d\d)$/, statusId: /^[01]$/, status: /^(?:success|unknown)?$/i };
function scalar(value) {
    return typeof value === "string" || typeof value === "number" ? String(value) : (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .inShort */ .wZ)(value);
}
function unsuccessful({ status, status_id: statusId }) {
    if (!SUCCESS.statusId.test(scalar(statusId ?? 0)))
        return `the event's status_id is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .inShort */ .wZ)(statusId)}`;
    return SUCCESS.status.test(scalar(status ?? "")) ? null : `the event's status is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .inShort */ .wZ)(status)}`;
}
/** `data` is the parameters or the response as an object, or as JSON in a string. */
function payload(holder, place) {
    const { data } = holder;
    if (typeof data !== "string")
        return { kind: "value", values: [data ?? null], damage: null };
    return data === "" ? { kind: "value", values: [null], damage: null } : (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmbedded */ .w)(data, place);
}
/** `time` is in ms, and some writers add it as text. Null where the two disagree: neither can be believed then. */
function timeOf({ time, time_dt }) {
    const text = typeof time_dt === "string" ? time_dt.replace(" ", "T").replace(/ UTC$/, "Z") : null;
    if (time === undefined || time === null)
        return text;
    if (typeof time !== "number" || time < EARLIEST || time > 8.64e15)
        return null;
    const span = text === null ? null : (0,_core_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIsoSpan */ .nl)(text);
    if (span !== null && (time <= span.first - SECOND || time >= span.last + SECOND))
        return null;
    return new Date(time).toISOString();
}
/** In ms, of 1973: less is a time in seconds, or none. */
const EARLIEST = 1e11;
const SECOND = 1_000;
/** The search's user is the principalId, its userName the issuer's name: OCSF keeps that as an ARN alone. */
function identityOf(actor) {
    const user = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(actor, "user");
    const issuer = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(actor, "session"), "issuer");
    return {
        type: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "type"),
        principalId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "uid_alt"),
        arn: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "uid"),
        accountId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(user, "account"), "uid") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "account_uid"),
        userName: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "name"),
        invokedBy: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(actor, "invoked_by"),
        sessionContext: { sessionIssuer: { userName: issuer?.split("/").at(-1) ?? null } },
    };
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _v: () => (/* binding */ replacedOwnKey),
/* harmony export */   gM: () => (/* binding */ replacedText),
/* harmony export */   j9: () => (/* binding */ replacedKeyDamage),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* unused harmony export replacedKey */
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** What a decoder writes where bytes are no character. */
const REPLACEMENT = "\uFFFD";
/**
 * Whether bytes of a text could not be decoded, here or by the tool that wrote it. Where a name decides what a record
 * is, such a text may be any name.
 */
function isReplaced(text) {
    return typeof text === "string" && text.includes(REPLACEMENT);
}
/** Such a text, for a message. */
function replacedText(text) {
    return `${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(text)}, which has bytes that are not valid UTF-8, so it may be an event of this search`;
}
/** A key of the object itself whose bytes could not be decoded; null where there is none. */
function replacedOwnKey(object) {
    for (const key in object)
        if (key.includes(REPLACEMENT))
            return key;
    return null;
}
/**
 * A key of a record whose bytes could not be decoded, its own or one of its request and its answer at any depth; null
 * where there is none. It may be the one that says that a page, or the whole answer, is missing.
 */
function replacedKey(record) {
    return replacedOwnKey(record) ?? within(record["requestParameters"]) ?? within(record["responseElements"]);
}
/** Why a call with such a key is damaged, for a message; null where it has none. */
function replacedKeyDamage(record) {
    const key = replacedKey(record);
    return key === null ? null : `a key of the record is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(key)}, which has bytes that are not valid UTF-8`;
}
/** Keys that users give, over texts that are not read. */
const KEYS_OF_USERS = new Set(["tags"]);
function within(value) {
    if (Array.isArray(value)) {
        for (const element of value) {
            const key = within(element);
            if (key !== null)
                return key;
        }
        return null;
    }
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return null;
    for (const name in value) {
        if (name.includes(REPLACEMENT))
            return name;
        const key = KEYS_OF_USERS.has(name) ? null : within(value[name]);
        if (key !== null)
            return key;
    }
    return null;
}


/***/ }),

/***/ 5900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readScanCall)
});

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/scan-result.js
var scan_result = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/sources/findings.js + 2 modules
var findings = __webpack_require__(332);
// EXTERNAL MODULE: ./build/sources/scan-status.js
var scan_status = __webpack_require__(4919);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/call-faults.js


/**
 * Why a recorded call is no whole answer about one image: it failed, parts of it were left out, or it does not say which
 * image it is about. Null where it is one.
 */
function callFault(record) {
    return (failedCall(record) ??
        omittedPart(record) ??
        missingPart(record) ??
        unidentifiedImage(record) ??
        unclearToken(record));
}
/** Either of the two says that the call failed, in whatever case a table or a tool wrote its name. */
function failedCall(record) {
    const said = (name) => {
        const key = Object.keys(record).find((each) => name.test(each) && !isEmpty(record[each]));
        return key === undefined ? null : { key, value: record[key] };
    };
    const [code, message] = [said(/^errorcode$/i), said(/^errormessage$/i)];
    const texts = [code, message].flatMap((each) => {
        if (each === null)
            return [];
        return [typeof each.value === "string" ? each.value : `${each.key} is ${(0,json_values/* inShort */.wZ)(each.value)}`];
    });
    return texts.length === 0 ? null : (0,scan_result/* inconclusive */.Ni)("call-failed", texts.join(": "));
}
function isEmpty(value) {
    return value === undefined || value === null || value === "";
}
/** The objects of a call that its outcome is read from, the outermost first. */
function partsOf(record) {
    const request = (0,json_values/* objectAt */.lJ)(record, "requestParameters");
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    return [
        { place: "the record", value: record },
        { place: "responseElements", value: record["responseElements"] },
        { place: "requestParameters", value: record["requestParameters"] },
        { place: "requestParameters.imageId", value: request["imageId"] },
        ...["imageId", "imageScanStatus", "imageScanFindings"].map((name) => ({
            place: `responseElements.${name}`,
            value: response[name],
        })),
    ];
}
function omittedPart(record) {
    for (const { place, value } of partsOf(record)) {
        const omitted = omission(value);
        if (omitted !== null)
            return (0,scan_result/* inconclusive */.Ni)("response-omitted", `${place} was left out${omitted}`);
    }
    return null;
}
/**
 * CloudTrail replaces a field past 100 KB by `{"omitted": true, "originalSize": ..., "reason": ...}`, its booleans
 * sometimes as text. Null where the field is itself; else what it says of why.
 */
function omission(field) {
    if (!(0,json_values/* isObject */.Gv)(field))
        return null;
    const { omitted, originalSize, reason } = field;
    if (omitted === undefined || omitted === false || omitted === "false")
        return null;
    const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` of ${originalSize} bytes` : "";
    return typeof reason === "string" ? `${size}: ${reason}` : size;
}
function missingPart({ requestParameters: request, responseElements: response }) {
    if (!(0,json_values/* isObject */.Gv)(response))
        return (0,scan_result/* inconclusive */.Ni)("response-missing", `responseElements is ${(0,json_values/* inShort */.wZ)(response)}`);
    // It would name the page that was asked for.
    return (0,json_values/* isObject */.Gv)(request) ? null : (0,scan_result/* inconclusive */.Ni)("malformed-response", `requestParameters is ${(0,json_values/* inShort */.wZ)(request)}`);
}
/** An answer counts for the image that it names, so it has to name one, and the call has to have asked about that. */
function unidentifiedImage(record) {
    const request = (0,json_values/* objectAt */.lJ)(record, "requestParameters");
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    for (const [place, holder] of [
        ["requestParameters", request],
        ["responseElements", response],
    ]) {
        const { imageId } = holder;
        if (imageId === undefined || imageId === null || (0,json_values/* isObject */.Gv)(imageId))
            continue;
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `${place}.imageId is ${(0,json_values/* inShort */.wZ)(imageId)}, not an object`);
    }
    const contradiction = contradictionBetween(request, response);
    if (contradiction !== null)
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", contradiction);
    const ids = [(0,json_values/* objectAt */.lJ)(request, "imageId"), (0,json_values/* objectAt */.lJ)(response, "imageId")];
    for (const digest of ids.map((id) => (0,json_values/* textAt */.$6)(id, "imageDigest"))) {
        if (digest === null || DIGEST.test(digest))
            continue;
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `the imageDigest ${(0,json_values/* inShort */.wZ)(digest)} is not \`sha256:\` and 64 hex digits`);
    }
    const { awsRegion } = record;
    if (awsRegion !== undefined && awsRegion !== null && typeof awsRegion !== "string") {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `awsRegion is ${(0,json_values/* inShort */.wZ)(awsRegion)}`);
    }
    if ((0,json_values/* textAt */.$6)(request, "repositoryName") === null && (0,json_values/* textAt */.$6)(response, "repositoryName") === null) {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", "neither the call nor its answer has a repositoryName");
    }
    if (ids.every((id) => (0,json_values/* textAt */.$6)(id, "imageDigest") === null && (0,json_values/* textAt */.$6)(id, "imageTag") === null)) {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", "neither the call nor its answer has an imageDigest or imageTag");
    }
    return null;
}
/** ECR has no others. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** What the call asked about and what its answer is about, where the two disagree; null where they agree. */
function contradictionBetween(request, response) {
    const places = [
        ["registryId", request["registryId"], response["registryId"]],
        ["repositoryName", request["repositoryName"], response["repositoryName"]],
        ["imageDigest", (0,json_values/* objectAt */.lJ)(request, "imageId")["imageDigest"], (0,json_values/* objectAt */.lJ)(response, "imageId")["imageDigest"]],
        ["imageTag", (0,json_values/* objectAt */.lJ)(request, "imageId")["imageTag"], (0,json_values/* objectAt */.lJ)(response, "imageId")["imageTag"]],
    ];
    for (const [name, asked, answered] of places) {
        for (const value of [asked, answered]) {
            if (value !== undefined && value !== null && typeof value !== "string")
                return `${name} is ${(0,json_values/* inShort */.wZ)(value)}`;
        }
        if (typeof asked !== "string" || typeof answered !== "string" || asked === answered)
            continue;
        return `the call asked about the ${name} ${(0,json_values/* inShort */.wZ)(asked)}, and the answer is about ${(0,json_values/* inShort */.wZ)(answered)}`;
    }
    return null;
}
/** ECR writes its tokens as text under `nextToken`: those are joined to pages. Any other has a page that nobody reads. */
function unclearToken(record) {
    for (const { place, value } of partsOf(record)) {
        if (!(0,json_values/* isObject */.Gv)(value))
            continue;
        const isJoined = (key) => key === "nextToken" && (place === "requestParameters" || place === "responseElements");
        const key = Object.keys(value).find((each) => {
            if (!/^nexttoken$/i.test(each) || isEmpty(value[each]))
                return false;
            return !isJoined(each) || typeof value[each] !== "string";
        });
        if (key !== undefined)
            return (0,scan_result/* inconclusive */.Ni)("pages-missing", `${place}.${key} is ${(0,json_values/* inShort */.wZ)(value[key])}`);
    }
    return null;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/event-time.js
var event_time = __webpack_require__(7131);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/user-identity.js

/**
 * `user` and `userName` of a record's `userIdentity`, as the Splunk Add-on for AWS 5.x derives them for the search:
 * principalId, and the first of userName, the session issuer's userName and the last segment of the arn.
 */
function callerOf(userIdentity) {
    if (!(0,json_values/* isObject */.Gv)(userIdentity))
        return { user: null, userName: null };
    const issuer = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(userIdentity, "sessionContext"), "sessionIssuer");
    const caller = {
        user: (0,json_values/* textAt */.$6)(userIdentity, "principalId"),
        userName: (0,json_values/* textAt */.$6)(userIdentity, "userName") ?? (0,json_values/* textAt */.$6)(issuer, "userName") ?? lastSegment((0,json_values/* textAt */.$6)(userIdentity, "arn")),
    };
    switch ((0,json_values/* textAt */.$6)(userIdentity, "type")) {
        case "AWSService": {
            const service = (0,json_values/* textAt */.$6)(userIdentity, "invokedBy");
            return { user: caller.user ?? service, userName: caller.userName ?? service };
        }
        case "IdentityCenterUser":
            return { ...caller, user: caller.user ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(userIdentity, "onBehalfOf"), "userId") };
        default:
            return caller;
    }
}
/** `arn:aws:iam::111122223333:user/team/alice` names `alice`. */
function lastSegment(arn) {
    return arn?.split(":").at(-1)?.split("/").at(-1) || null;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan-call.js







/**
 * One recorded DescribeImageScanFindings call as an answer about an image. What CloudTrail left out of the record makes
 * it inconclusive, never clean; what findings it still lists are kept. So does damage, in words; null where there is none.
 */
function readScanCall(record, damage = null) {
    const request = (0,json_values/* objectAt */.lJ)(record, "requestParameters");
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    const asked = (0,json_values/* objectAt */.lJ)(request, "imageId");
    const answered = (0,json_values/* objectAt */.lJ)(response, "imageId");
    const status = (0,json_values/* objectAt */.lJ)(response, "imageScanStatus");
    const listed = (0,findings/* readFindings */.R)(response["imageScanFindings"]);
    const tags = [(0,json_values/* textAt */.$6)(asked, "imageTag"), (0,json_values/* textAt */.$6)(answered, "imageTag")].filter((tag) => tag !== null);
    return {
        source: "cloudtrail",
        reference: null,
        observedAt: (0,event_time/* eventTime */.g)(record),
        image: {
            awsRegion: (0,json_values/* textAt */.$6)(record, "awsRegion"),
            registryId: (0,json_values/* textAt */.$6)(response, "registryId") ?? (0,json_values/* textAt */.$6)(request, "registryId") ?? accountOf(record),
            repositoryName: (0,json_values/* textAt */.$6)(request, "repositoryName") ?? (0,json_values/* textAt */.$6)(response, "repositoryName"),
            imageDigest: (0,json_values/* textAt */.$6)(asked, "imageDigest") ?? (0,json_values/* textAt */.$6)(answered, "imageDigest"),
            indexDigest: null,
            imageTags: [...new Set(tags)],
            platform: null,
        },
        call: {
            eventName: (0,json_values/* textAt */.$6)(record, "eventName"),
            eventSource: (0,json_values/* textAt */.$6)(record, "eventSource"),
            time: (0,event_time/* eventTime */.g)(record),
            ...callerOf(record["userIdentity"]),
            srcIp: (0,json_values/* textAt */.$6)(record, "sourceIPAddress"),
        },
        scan: { type: listed.type, status: (0,json_values/* textAt */.$6)(status, "status"), completedAt: listed.completedAt },
        page: { asked: (0,json_values/* textAt */.$6)(request, "nextToken"), offered: (0,json_values/* textAt */.$6)(response, "nextToken") },
        claimedCounts: listed.claimedCounts,
        listedCounts: listed.listedCounts,
        findings: listed.findings,
        outcome: damaged(damage) ??
            callFault(record) ??
            (0,scan_status/* statusOutcome */.N)(status, listed) ??
            listed.fault ?? { kind: "evaluated" },
    };
}
function damaged(damage) {
    return damage === null ? null : (0,scan_result/* inconclusive */.Ni)("malformed-response", `the record is damaged: ${damage}`);
}
/** A call without a registryId means the caller's own registry, and is recorded in its account. */
function accountOf(record) {
    return (0,json_values/* textAt */.$6)(record, "recipientAccountId") ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(record, "userIdentity"), "accountId");
}


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   YB: () => (/* binding */ loopWhile),
/* harmony export */   cD: () => (/* binding */ moduleOf),
/* harmony export */   cq: () => (/* binding */ i64),
/* harmony export */   iL: () => (/* binding */ v128),
/* harmony export */   qU: () => (/* binding */ give),
/* harmony export */   rT: () => (/* binding */ i32),
/* harmony export */   sr: () => (/* binding */ local),
/* harmony export */   z7: () => (/* binding */ when)
/* harmony export */ });
const join = (...parts) => parts.flat();
function unsigned(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
function signed(value) {
    const [low, rest] = [Number(value & 0x7fn), value >> 7n];
    const isLast = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
    return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
const unary = (...opcode) => (a) => join(a, opcode);
const binary = (...opcode) => (a, b) => join(a, b, opcode);
/** `offset` bytes after the address. Nothing is said of alignment. */
const load = (...opcode) => (address, offset = 0) => join(address, opcode, [0], unsigned(offset));
const store = (...opcode) => (address, value, offset = 0) => join(address, value, opcode, [0], unsigned(offset));
const i32 = {
    const: (value) => [0x41, ...signed(BigInt(value))],
    load: load(0x28),
    load8: load(0x2d),
    load16: load(0x2f),
    store: store(0x36),
    store8: store(0x3a),
    eqz: unary(0x45),
    eq: binary(0x46),
    ne: binary(0x47),
    lt: binary(0x49),
    ge: binary(0x4f),
    add: binary(0x6a),
    sub: binary(0x6b),
    and: binary(0x71),
    or: binary(0x72),
    wrap: unary(0xa7),
};
const i64 = {
    const: (value) => [0x42, ...signed(BigInt.asIntN(64, value))],
    load: load(0x29),
    store: store(0x37),
    eqz: unary(0x50),
    eq: binary(0x51),
    ne: binary(0x52),
    lt: binary(0x54),
    ctz: unary(0x7a),
    popcnt: unary(0x7b),
    add: binary(0x7c),
    sub: binary(0x7d),
    and: binary(0x83),
    or: binary(0x84),
    xor: binary(0x85),
    shl: binary(0x86),
    shr: binary(0x88),
    /** Fills up with the sign. */
    sar: binary(0x87),
    extend: unary(0xad),
};
const v128 = {
    load: load(0xfd, 0x00),
    /** Sixteen times the same byte. */
    bytes: (byte) => [0xfd, 0x0c, ...Array.from({ length: 16 }, () => byte)],
    eq: binary(0xfd, 0x23),
    lt: binary(0xfd, 0x26),
    and: binary(0xfd, 0x4e),
    or: binary(0xfd, 0x50),
    /** The highest bit of each byte, the first byte's lowest. */
    bitmask: unary(0xfd, 0x64),
};
const local = {
    get: (index) => [0x20, ...unsigned(index)],
    set: (index, value) => join(value, [0x21], unsigned(index)),
};
const VOID = 0x40;
function when(condition, then, otherwise = []) {
    const tail = otherwise.length === 0 ? [] : join([0x05], ...otherwise);
    return join(condition, [0x04, VOID], ...then, tail, [0x0b]);
}
/** Repeats the body for as long as the condition holds. */
function loopWhile(condition, body) {
    return join([0x03, VOID], condition, [0x04, VOID], ...body, [0x0c, 1], [0x0b], [0x0b]);
}
const give = (value) => join(value, [0x0f]);
/** Ends a function that has returned before. */
const unreachable = [0x00];
const TYPES = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const section = (id, content) => [id, ...unsigned(content.length), ...content];
const named = (text) => [...unsigned(text.length), ...new TextEncoder().encode(text)];
/** A module of one function `(i32, i32) -> i32`, exported as `run`, and of one memory of so many pages, as `memory`. */
function moduleOf(locals, body, pages) {
    const declared = locals.flatMap((type) => [1, TYPES[type]]);
    const code = join([...unsigned(locals.length), ...declared], ...body, [0x0b]);
    return Uint8Array.from([
        ...HEADER,
        ...section(1, [1, 0x60, 2, TYPES.i32, TYPES.i32, 1, TYPES.i32]),
        ...section(3, [1, 0]),
        ...section(5, [1, 0, ...unsigned(pages)]),
        ...section(7, [2, ...named("run"), 0, 0, ...named("memory"), 2, 0]),
        ...section(10, [1, ...unsigned(code.length), ...code]),
    ]);
}


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ allReadings),
/* harmony export */   ML: () => (/* binding */ damagedCall),
/* harmony export */   jn: () => (/* binding */ shapeProblem),
/* harmony export */   uR: () => (/* binding */ foreignProblem)
/* harmony export */ });
function shapeProblem(code, detail) {
    return { kind: "problem", code, detail };
}
/** A problem of what may be something else than an export. */
function foreignProblem(code, detail) {
    return { kind: "problem", code, detail, isForeign: true };
}
/**
 * What a text holds of which there are several readings: all that any of them holds. Calls are counted in the one that
 * has most of them; in the others they are alternatives. Damage is no one's where the text holds no call, unless there
 * are readings that are not here: those may hold one.
 */
function* allReadings({ values, damage, isPartial }, read) {
    if (damage === null)
        return yield* read(values[0]);
    const readings = values.map((value) => [...read(value)]);
    const calls = (reading) => reading.filter(({ kind }) => kind === "call").length;
    const counted = readings.reduce((most, each) => (calls(each) >= calls(most) ? each : most));
    for (const reading of readings) {
        for (const found of reading) {
            const isAlternative = reading !== counted;
            if (found.kind === "call")
                yield damagedCall(found, damage, isAlternative);
            else if (found.kind === "problem" || !isAlternative)
                yield found;
        }
    }
    if (isPartial === true)
        yield shapeProblem("damaged", `${damage}, with more values than are read`);
}
/** The same call, as one that is damaged. */
function damagedCall(call, damage, isAlternative) {
    return { ...call, damage: call.damage ?? damage, isAlternative: call.isAlternative || isAlternative };
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readFindings)
});

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/scan-result.js
var scan_result = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/core/severity.js
var severity = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/sources/package-fix.js

const OVERALL = new Map([
    ["YES", "yes"],
    ["NO", "no"],
    ["PARTIAL", "partial"],
]);
/** `fixAvailable` of a finding; null where it is not there or not understood. */
function findingFix(finding) {
    const overall = overallOf(finding);
    return overall === "silent" || overall === "odd" ? null : overall;
}
/**
 * Whether each package of a finding has a fix, by what it says itself (`fixedInVersion`) and what the finding says of all
 * (`fixAvailable`). "no" only where nothing contradicts it: what is not known is null, which no rule takes for "no". An
 * entry of `packages` that is not an object is a package of which nothing was understood.
 */
function packageFixes(finding, packages) {
    const overall = overallOf(finding);
    const all = packages.map(ownOf);
    const others = {
        hasVersion: all.some(({ kind }) => kind === "version"),
        isAnyNotNone: all.some(({ kind }) => kind !== "none"),
    };
    return all.map((own) => ({
        fix: fixOf(own, overall, others),
        fixedVersion: own.kind === "version" ? own.version : null,
    }));
}
/** `others`: what is so of any package of the finding. */
function fixOf(own, overall, others) {
    switch (own.kind) {
        case "version":
            return "yes";
        case "none":
            if (overall === "no" || overall === "silent")
                return "no";
            // Of a fix for some of the packages, one of the others has to be able to be the one.
            return overall === "partial" && others.isAnyNotNone ? "no" : null;
        case "silent":
            if (overall === "yes")
                return "yes";
            return overall === "no" && !others.hasVersion ? "no" : null;
        case "odd":
            return overall === "yes" ? "yes" : null;
    }
}
function ownOf(found) {
    if (!(0,json_values/* isObject */.Gv)(found))
        return { kind: "odd" };
    const given = found["fixedInVersion"] ?? null;
    if (given === null)
        return { kind: "silent" };
    if (typeof given !== "string")
        return { kind: "odd" };
    const version = given.trim();
    if (version === "")
        return { kind: "silent" };
    return /^not\s?available$/i.test(version) ? { kind: "none" } : { kind: "version", version };
}
function overallOf(finding) {
    const given = finding["fixAvailable"] ?? null;
    if (given === null || given === "")
        return "silent";
    return OVERALL.get(((0,json_values/* textAt */.$6)(finding, "fixAvailable") ?? "").trim().toUpperCase()) ?? "odd";
}

// EXTERNAL MODULE: ./build/core/time.js
var core_time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/sources/scan-dates.js

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `Aug 11, 2021, 11:30:16 AM`, as CloudTrail writes dates inside responseElements; the last blank may be U+202F. */
const IN_WORDS = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/u;
/** Past this a number of seconds would lie beyond the year 5000, so it is milliseconds. */
const SECONDS_LIMIT = 1e11;
/** Epoch milliseconds of a date as the SDK (a Date), CloudTrail (words, UTC), ISO 8601 or an epoch gives it; else null. */
function parseScanDate(value) {
    if (value instanceof Date)
        return validTime(value.getTime());
    if (typeof value === "number")
        return validTime(Math.abs(value) < SECONDS_LIMIT ? value * 1_000 : value);
    if (typeof value !== "string")
        return null;
    if (/^\d{9,13}(\.\d+)?$/.test(value))
        return parseScanDate(Number(value));
    const parts = IN_WORDS.exec(value.trim());
    if (parts === null)
        return (0,core_time/* parseIsoTime */.sX)(value);
    const [, month = "", day, year, hour, minute, second, half] = parts;
    const index = MONTHS.indexOf(month.toLowerCase());
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return index < 0
        ? null
        : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}
/** A time beyond the year 9999 is most likely milliseconds that were taken for seconds: unknown, not far away. */
function validTime(epochMs) {
    const time = new Date(epochMs).getTime();
    return (0,core_time/* isCalendarTime */.M2)(time) ? time : null;
}

;// CONCATENATED MODULE: ./build/sources/findings.js





/**
 * Reads `imageScanFindings` of DescribeImageScanFindings: `findings` of basic scans, `enhancedFindings` of Inspector's.
 * Everything that can be read is, and the first thing that cannot is the fault.
 */
function readFindings(imageScanFindings) {
    const from = (0,json_values/* isObject */.Gv)(imageScanFindings) ? imageScanFindings : {};
    const listed = {
        type: null,
        findings: [],
        listedCounts: new Map(),
        claimedCounts: null,
        completedAt: parseScanDate(from["imageScanCompletedAt"]),
        fault: (0,json_values/* isObject */.Gv)(imageScanFindings)
            ? null
            : (0,scan_result/* inconclusive */.Ni)("findings-missing", `imageScanFindings is ${(0,json_values/* inShort */.wZ)(imageScanFindings)}`),
    };
    const blame = (fault) => {
        listed.fault ??= fault;
    };
    for (const [key, type, read] of LISTS) {
        const list = from[key];
        if (list === undefined || list === null)
            continue;
        if (!Array.isArray(list)) {
            blame((0,scan_result/* inconclusive */.Ni)("findings-missing", `${key} is ${(0,json_values/* inShort */.wZ)(list)}, not a list`));
            continue;
        }
        if (listed.type === null || list.length > 0)
            listed.type = type;
        for (const [index, raw] of list.entries())
            addFinding(listed, `${key}[${index}]`, raw, read, blame);
    }
    if (listed.type === null)
        blame((0,scan_result/* inconclusive */.Ni)("findings-missing", "neither findings nor enhancedFindings is a list"));
    listed.claimedCounts = readCounts(from["findingSeverityCounts"], blame);
    return listed;
}
const LISTS = [
    ["findings", "basic", readBasic],
    ["enhancedFindings", "enhanced", readEnhanced],
];
function addFinding(listed, place, raw, read, blame) {
    if (!(0,json_values/* isObject */.Gv)(raw)) {
        blame((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place} is ${(0,json_values/* inShort */.wZ)(raw)}, not a finding`));
        return;
    }
    const finding = read(raw, (what) => blame((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place}: ${what}`)));
    const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
    listed.findings.push(finding);
    listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
    if (finding.name === null)
        blame((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place} has no name`));
    if (finding.severity === null) {
        blame((0,scan_result/* inconclusive */.Ni)("unknown-severity", `severity of ${finding.name ?? place} is ${(0,json_values/* inShort */.wZ)(raw["severity"])}`));
    }
}
function readBasic(raw, isOdd) {
    const { values, hidesName } = attributesOf(raw, isOdd);
    const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((given) => given.length > 0) ?? [];
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(raw["uri"]),
        score: highest(scores.map(scoreOf)),
        fix: null,
        exploit: null,
        state: "active",
        publishedAt: null,
        arn: null,
        packages: basicPackages([...(values.get("package_name") ?? [])], [...(values.get("package_version") ?? [])], hidesName),
    };
}
/**
 * The packages of a basic finding. A name or version that is given twice never hides another: each name is a package,
 * of an unknown version where it is not clear which one belongs to it.
 */
function basicPackages(names, versions, hidesName) {
    const [version, otherVersion] = versions;
    const isClear = names.length < 2 && otherVersion === undefined && !hidesName;
    const packageOf = (name) => ({
        name,
        version: isClear ? (version ?? null) : null,
        fixedVersion: null,
        fix: null,
        type: null,
        path: null,
    });
    const named = names.map(packageOf);
    return hidesName || (named.length === 0 && version !== undefined) ? [...named, packageOf(null)] : named;
}
/** The first that is given counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES = new Set([...SCORES, ...PACKAGE]);
function attributesOf(raw, isOdd) {
    const values = new Map();
    let hidesName = false;
    for (const attribute of listOrOdd(raw, "attributes", isOdd)) {
        const key = (0,json_values/* isObject */.Gv)(attribute) ? (0,json_values/* textAt */.$6)(attribute, "key") : null;
        if (!(0,json_values/* isObject */.Gv)(attribute) || key === null) {
            isOdd(`an attribute is ${(0,json_values/* inShort */.wZ)(attribute)}, which has no key`);
            hidesName = true;
            continue;
        }
        if (!ATTRIBUTES.has(key))
            continue;
        const given = attribute["value"] ?? "";
        if (typeof given !== "string") {
            isOdd(`${key} is ${(0,json_values/* inShort */.wZ)(given)}, not text`);
            hidesName ||= key === "package_name";
        }
        else if (given !== "") {
            const known = values.get(key) ?? new Set();
            values.set(key, known.add(given));
        }
    }
    for (const key of PACKAGE) {
        const given = [...(values.get(key) ?? [])];
        if (given.length > 1)
            isOdd(`${key} is given ${given.length} times, as ${(0,json_values/* inShort */.wZ)(given)}`);
    }
    return { values, hidesName };
}
/** The list at `key`; empty where the field is missing, and where it is something else, which is odd. */
function listOrOdd(raw, key, isOdd) {
    const value = raw[key] ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    isOdd(`${key} is ${(0,json_values/* inShort */.wZ)(value)}, not a list`);
    return [];
}
function highest(scores) {
    return scores.reduce((most, score) => (most === null || (score !== null && score > most) ? score : most), null);
}
function readEnhanced(raw, isOdd) {
    const details = (0,json_values/* objectAt */.lJ)(raw, "packageVulnerabilityDetails");
    const given = raw["packageVulnerabilityDetails"] ?? null;
    if (given !== null && !(0,json_values/* isObject */.Gv)(given))
        isOdd(`packageVulnerabilityDetails is ${(0,json_values/* inShort */.wZ)(given)}, not an object`);
    const listed = listOrOdd(details, "vulnerablePackages", isOdd);
    // One that is not listed has no name, and may be of any package manager.
    const packages = listed.length > 0 ? listed : [{}];
    const fixes = packageFixes(raw, listed);
    const exploit = ((0,json_values/* textAt */.$6)(raw, "exploitAvailable") ?? "").toUpperCase();
    const cvss = (0,json_values/* listAt */.gT)(details, "cvss").map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? scoreOf(entry["baseScore"]) : null));
    return {
        name: (0,json_values/* textAt */.$6)(details, "vulnerabilityId") ?? (0,json_values/* textAt */.$6)(raw, "title") ?? (0,json_values/* textAt */.$6)(raw, "findingArn"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(details["sourceUrl"]),
        score: scoreOf(raw["score"]) ?? highest(cvss),
        fix: findingFix(raw),
        exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
        state: STATES.get(((0,json_values/* textAt */.$6)(raw, "status") ?? "").toUpperCase()) ?? "active",
        publishedAt: parseScanDate(details["vendorCreatedAt"]),
        arn: (0,json_values/* textAt */.$6)(raw, "findingArn"),
        packages: packages.map((found, index) => readPackage(found, fixes[index] ?? NO_FIX_KNOWN, isOdd)),
    };
}
const NO_FIX_KNOWN = { fix: null, fixedVersion: null };
/** What policy reads of a package. */
const PACKAGE_FIELDS = ["name", "version", "release", "filePath", "packageManager", "fixedInVersion"];
/** An entry that is not an object is a package without a name, so that no other package speaks for it. */
function readPackage(given, fix, isOdd) {
    const raw = (0,json_values/* isObject */.Gv)(given) ? given : {};
    if (!(0,json_values/* isObject */.Gv)(given))
        isOdd(`a package is ${(0,json_values/* inShort */.wZ)(given)}, not an object`);
    for (const field of PACKAGE_FIELDS) {
        const value = raw[field] ?? null;
        if (value !== null && typeof value !== "string")
            isOdd(`${field} of a package is ${(0,json_values/* inShort */.wZ)(value)}, not text`);
    }
    const epoch = raw["epoch"] ?? null;
    if (epoch !== null && typeof epoch !== "number")
        isOdd(`epoch of a package is ${(0,json_values/* inShort */.wZ)(epoch)}, not a number`);
    const type = (0,json_values/* textAt */.$6)(raw, "packageManager");
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        version: packageVersion(raw),
        fixedVersion: fix.fixedVersion,
        fix: fix.fix,
        type,
        ...(type === null ? { isTypeUnknown: true } : {}),
        path: (0,json_values/* textAt */.$6)(raw, "filePath"),
    };
}
/** `epoch:version-release`, as package managers write it; an epoch of 0 is left out. */
function packageVersion(raw) {
    const version = (0,json_values/* textAt */.$6)(raw, "version");
    if (version === null)
        return null;
    const epoch = raw["epoch"];
    const release = (0,json_values/* textAt */.$6)(raw, "release");
    const prefix = typeof epoch === "number" && epoch > 0 ? `${epoch}:` : "";
    return `${prefix}${version}${release === null ? "" : `-${release}`}`;
}
const STATES = new Map([
    ["SUPPRESSED", "suppressed"],
    ["CLOSED", "closed"],
]);
function scoreOf(value) {
    const score = typeof value === "string" ? Number.parseFloat(value) : value;
    return typeof score === "number" && score >= 0 && score <= 10 ? score : null;
}
/** An address of letters, digits and hyphens is in its normal form already, as nearly all are. */
const PLAIN_ADDRESS = /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;
/** An http or https address in its normal form; ECR's `uri` may end in a space. */
function webAddress(value) {
    if (typeof value !== "string")
        return null;
    if (PLAIN_ADDRESS.test(value))
        return value;
    if (!URL.canParse(value.trim()))
        return null;
    const url = new URL(value.trim());
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
/** A count that is no whole number makes the answer one that cannot be held against its list. */
function readCounts(raw, blame) {
    if (raw === undefined || raw === null)
        return null;
    const counts = new Map();
    for (const [severity, count] of Object.entries((0,json_values/* isObject */.Gv)(raw) ? raw : {})) {
        if (typeof count === "number" && Number.isInteger(count) && count >= 0)
            counts.set(severity.toUpperCase(), count);
        else
            blame((0,scan_result/* inconclusive */.Ni)("counts-disagree", `findingSeverityCounts says ${(0,json_values/* inShort */.wZ)(count)} ${severity}`));
    }
    if (!(0,json_values/* isObject */.Gv)(raw))
        blame((0,scan_result/* inconclusive */.Ni)("counts-disagree", `findingSeverityCounts is ${(0,json_values/* inShort */.wZ)(raw)}`));
    return counts;
}


/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ statusOutcome)
/* harmony export */ });
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _core_scan_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);


/** What each of ECR's scan statuses means: ready to be evaluated, or why it is not. A new one of the SDK does not compile. */
const SCAN_STATUSES = {
    COMPLETE: "ready",
    ACTIVE: "ready",
    PENDING: "scan-pending",
    IN_PROGRESS: "scan-pending",
    FAILED: "scan-failed",
    UNSUPPORTED_IMAGE: "unsupported-image",
    SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
    FINDINGS_UNAVAILABLE: "findings-unavailable",
    LIMIT_EXCEEDED: "limit-exceeded",
    IMAGE_ARCHIVED: "image-archived",
};
const MEANINGS = new Map(Object.entries(SCAN_STATUSES));
/**
 * Why an answer with this `imageScanStatus` is no evaluation; null where the scan is done. ACTIVE (continuous scanning)
 * comes before the first results do, so it is done once imageScanCompletedAt is there.
 */
function statusOutcome(imageScanStatus, listed) {
    const status = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "status");
    const description = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "description");
    const detail = description === null ? `the status is ${status}` : `the status is ${status}: ${description}`;
    const meaning = MEANINGS.get(status ?? "");
    if (meaning === undefined)
        return (0,_core_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("unknown-status", `the status is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(imageScanStatus["status"])}`);
    if (meaning !== "ready") {
        const unsupported = meaning === "scan-failed" && (description ?? "").includes("UnsupportedImageError");
        return (0,_core_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)(unsupported ? "unsupported-image" : meaning, detail);
    }
    if (status === "ACTIVE" && listed.completedAt === null) {
        return (0,_core_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("scan-pending", "the status is ACTIVE, and no scan has completed yet");
    }
    return null;
}


/***/ })

};
