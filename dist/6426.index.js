export const id = 6426;
export const ids = [6426];
export const modules = {

/***/ 4075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ isOutsideWindow)
/* harmony export */ });
/** Whether every moment of a span is outside of the window. */
function isOutsideWindow({ first, last }, { since, until }) {
    return (since !== null && last < since) || (until !== null && first > until);
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isEmptyMarker),
/* harmony export */   x: () => (/* binding */ markersShown)
/* harmony export */ });
/**
 * The end of the key or path of an empty object that marks a folder or a finished job: `name/` of the S3 console,
 * `name_$folder$` of Hadoop, `_SUCCESS` of Hadoop and Spark.
 */
const MARKER = /\/$|_\$folder\$$|(?:^|\/)_SUCCESS$/;
/** Whether an object or a file is a known marker, which contains no records. Any other empty file is an empty log file. */
function isEmptyMarker(path, bytes) {
    return bytes === 0 && MARKER.test(path);
}
/** The first marker and the number of the others, for messages; null for none. */
function markersShown({ count, first }) {
    return first === null || count === 1 ? first : `${first} and ${count - 1} more of the kind`;
}


/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ combinedMembers),
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   cg: () => (/* binding */ MAX_ALTERNATIVES),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   ti: () => (/* binding */ damageOf),
/* harmony export */   vj: () => (/* binding */ combinations)
/* harmony export */ });
/** The maximum number of alternative values of one text, row or record. */
const MAX_ALTERNATIVES = 32;
/** A value without alternatives. */
function only(value) {
    return { values: [value], damage: null };
}
/** Values in the same place, of which the first `max` are read. `damage` describes that there are several. */
function alternativesOf([first, ...others], damage, max = Infinity) {
    const values = [first, ...others.slice(0, max - 1)];
    return { values, damage: others.length === 0 ? null : damage, isPartial: others.length >= max };
}
/** What is true of several together: the first damage, and whether any of them is partial. */
function damageOf(all) {
    const damage = all.find((each) => each.damage !== null)?.damage ?? null;
    return { damage, isPartial: all.some(({ isPartial }) => isPartial === true) };
}
/**
 * Combines the alternatives of several members, and converts each combination to a value. Returns all of them, or, if there
 * are more than `max`, as many as the member with most values has (at most `max`), so that each value is in at least one.
 */
function combinations(members, max, toValue) {
    const total = members.reduce((product, { values }) => Math.min(product * values.length, max + 1), 1);
    const isLimited = total > max;
    const longest = members.reduce((most, { values }) => Math.max(most, Math.min(values.length, max)), 1);
    const row = (index) => {
        let rest = index;
        const cells = members.map(({ values }) => {
            if (isLimited)
                return values[Math.min(index, values.length - 1)];
            const value = values[rest % values.length];
            rest = Math.floor(rest / values.length);
            return value;
        });
        return toValue(cells);
    };
    const others = Array.from({ length: (isLimited ? longest : total) - 1 }, (_, index) => row(index + 1));
    const { damage, isPartial } = damageOf(members);
    return { values: [row(0), ...others], damage, isPartial: isPartial || isLimited };
}
/** All objects with the members of `base` and one of the values of each of the `members`, within limits as above. */
function combinedMembers(members, { base = {}, max = MAX_ALTERNATIVES } = {}) {
    const keys = [...members.keys()];
    const shared = Object.entries(base);
    return combinations([...members.values()], max, (row) => Object.fromEntries([...shared, ...row.map((value, at) => [keys[at] ?? "", value])]));
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decodeRow),
/* harmony export */   e: () => (/* binding */ decodeRecord)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8934);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2080);





/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS = {
    userIdentity: { sessionContext: null, onBehalfOf: null },
    requestParameters: { imageId: null },
    responseElements: { imageId: null, imageScanStatus: null, imageScanFindings: null },
};
/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
function decodeRecord(record) {
    return decodeMembers(record, OBJECT_MEMBERS, decodeText);
}
/** Decodes a row of a table, whose objects must be JSON text: Lake and Athena write it only if the query casts them. */
function decodeRow(row) {
    const problems = [];
    const decoded = decodeMembers(row, OBJECT_MEMBERS, (name, value) => {
        const parsed = decodeCell(name, value);
        if (!("kind" in parsed))
            return parsed;
        problems.push(parsed);
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(value);
    });
    return problems[0] ?? decoded;
}
/** Decodes the members of an object with `decode`, and theirs as text. */
function decodeMembers(object, members, decode) {
    const decoded = new Map();
    for (const name of Object.keys(members)) {
        if (!Object.hasOwn(object, name))
            continue;
        const parsed = decodeEach(decode(name, object[name]), members[name] ?? null);
        if (parsed.values.length > 1 || parsed.values[0] !== object[name])
            decoded.set(name, parsed);
    }
    return decoded.size === 0 ? (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(object) : (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .combinedMembers */ .bD)(decoded, { base: object });
}
/** Decodes the members of each value that is an object. */
function decodeEach(parsed, members) {
    if (members === null)
        return parsed;
    const all = parsed.values.map((each) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(each) ? decodeMembers(each, members, decodeText) : (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(each)));
    const [first, ...rest] = all.flatMap(({ values }) => values);
    return { values: [first, ...rest], ...(0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .damageOf */ .ti)([parsed, ...all]) };
}
function decodeText(name, value) {
    const isJson = typeof value === "string" ? /^\s*\{/.test(value) : value instanceof _embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .EmbeddedText */ .yi;
    if (!isJson || !(0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(value))
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(value);
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(value, name);
    return "kind" in parsed ? (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(value.toString()) : parsed;
}
function decodeCell(name, value) {
    if (!(0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(value))
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(value);
    if (typeof value === "string" && /^\{\s*[\w.-]+=/.test(value)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeProblem */ .jn)("unsupported-shape", `expected JSON in the column ${name}, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)(value)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`);
    }
    return (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(value, `the column ${name}`);
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseEmbeddedJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8491);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2080);




/** Parses a JSON document that an export contains as text, in a string or a cell. `place` is its location, for messages. */
function parseEmbeddedJson(text, place) {
    try {
        const parsed = typeof text === "string" ? (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text) : text.parse();
        return parsed.damage === null ? parsed : { ...parsed, damage: `${place}: ${parsed.damage}` };
    }
    catch (thrown) {
        return invalidJson(text.toString(), place, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
    }
}
/** Exports that truncate long texts are a common fault, so truncated JSON gets a code of its own. */
function invalidJson(text, place, message) {
    const startsAsJson = /^\s*[[{]/.test(text);
    if (startsAsJson && !/[\]}]\s*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("truncated", `${place} is truncated after ${text.length} characters. Export it without that limit`);
    }
    if (startsAsJson)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("damaged", `${place} cannot be parsed as JSON: ${message}`);
    if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("unsupported-shape", `${place} is encoded in base64. Decode it first (\`base64 -d\`)`);
    }
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .unrecognizedProblem */ .Xv)("damaged", `expected JSON in ${place}, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(text)}`);
}


/***/ }),

/***/ 8934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   he: () => (/* binding */ withStrings),
/* harmony export */   yi: () => (/* binding */ EmbeddedText)
/* harmony export */ });
/**
 * A long JSON text in a string or a cell, in UTF-8 and not decoded: an object that begins with `{"` and ends with `}`. It
 * takes the place of the string in a parsed value, and is valid only while the document that contains it is read.
 */
class EmbeddedText {
    #bytes;
    #parse;
    constructor(bytes, parse) {
        this.#bytes = bytes;
        this.#parse = parse;
    }
    /** Parses it. Throws the SyntaxError of JSON.parse. */
    parse() {
        return this.#parse();
    }
    toString() {
        return this.#bytes.toString("utf8");
    }
    toJSON() {
        return this.toString();
    }
}
function isText(value) {
    return typeof value === "string" || value instanceof EmbeddedText;
}
/** A copy of a value with strings in place of embedded texts, at any depth. */
function withStrings(value) {
    if (value instanceof EmbeddedText)
        return value.toString();
    if (Array.isArray(value))
        return value.map(withStrings);
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withStrings(member)]));
}


/***/ }),

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z2: () => (/* binding */ SECOND),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   ej: () => (/* binding */ epochSpan),
/* harmony export */   gE: () => (/* binding */ eventTime)
/* harmony export */ });
/* harmony import */ var _core_search_time_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4075);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);


/** Ms. CloudTrail writes times to the second. */
const SECOND = 1_000;
/**
 * A record's eventTime in epoch milliseconds. Null if it is missing or invalid, or less precise than a second (only a
 * date, or no seconds), because then the order of two calls is unknown.
 */
function eventTime(record) {
    const span = spanOf(record);
    return span === null || span.last - span.first >= SECOND ? null : span.first;
}
/** Whether a record is outside of the window, however precise its time is. One without a readable time never is. */
function isOutside(record, window) {
    const span = spanOf(record);
    return span !== null && (0,_core_search_time_window_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutsideWindow */ .k)(span, window);
}
function spanOf(record) {
    const time = record["eventTime"];
    if (typeof time === "number")
        return epochSpan(time);
    if (typeof time !== "string")
        return null;
    const text = time.trim();
    // Tables write times in UTC as `2021-08-11 11:52:27.000 UTC`.
    return /^\d+(\.\d+)?$/.test(text)
        ? epochSpan(Number(text))
        : (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoSpan */ .nl)(text.replace(/(:\d{2}(?:\.\d+)?) UTC$/, "$1Z"));
}
/** The years 2001 to 2286 in seconds, and in milliseconds: no time in one unit is a time in the other. */
const EPOCH = { first: 1e9, last: 1e10 };
/** The first and last millisecond of a time in epoch seconds or milliseconds; null for any other number. */
function epochSpan(epoch) {
    if (epoch >= EPOCH.first * SECOND && epoch < EPOCH.last * SECOND) {
        const first = Math.floor(epoch);
        return { first, last: first };
    }
    if (!(epoch >= EPOCH.first && epoch < EPOCH.last))
        return null;
    const first = Math.floor(epoch * SECOND);
    return { first, last: Number.isInteger(epoch) ? first + SECOND - 1 : first };
}


/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jD: () => (/* binding */ countMembersInValue),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   v_: () => (/* binding */ countMembersInText)
/* harmony export */ });
/* harmony import */ var _split_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1236);

/** Counts the members of all objects in a valid JSON text; a repeated key counts each time. */
function countMembersInText(text) {
    let members = 0;
    let isInString = false;
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === _split_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTE */ .jA)
            isInString = !isInString;
        else if (unit === _split_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKSLASH */ .r_)
            at += 1;
        else if (unit === _split_json_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH && !isInString)
            members += 1;
    }
    return members;
}
/** The JSON text in place of the hole at `index`. */
function placeholder(index) {
    return `"\\u0000${index}"`;
}
/**
 * Counts the members of all objects in a parsed JSON value, and puts the values of `holes`, whose members do not count, in
 * place of the placeholders. NaN if it is nested more than `maxDepth` levels deep, or if not exactly one placeholder is
 * found for each hole: the text then has a string that is equal to one, or a repeated key, and must be parsed as a whole.
 */
function countMembersInValue(value, maxDepth, holes = []) {
    const places = new Map(holes.map((hole, index) => [`\0${index}`, hole]));
    let filled = 0;
    const count = (container, depth) => {
        if (!isContainer(container))
            return 0;
        if (depth === 0)
            return Number.NaN;
        let members = 0;
        if (Array.isArray(container)) {
            for (const element of container)
                members += count(element, depth - 1);
            return members;
        }
        for (const key in container) {
            members += 1;
            const member = container[key];
            const hole = typeof member === "string" && member.charCodeAt(0) === 0 ? places.get(member) : undefined;
            if (hole?.key !== key) {
                members += count(member, depth - 1);
            }
            else {
                container[key] = hole.value;
                filled += 1;
            }
        }
        return members;
    };
    const members = count(value, maxDepth);
    return filled === holes.length ? members : Number.NaN;
}
/** Whether it is an object or an array. */
function isContainer(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ recordsOfCells),
/* harmony export */   EN: () => (/* binding */ NEEDED_COLUMNS),
/* harmony export */   Vw: () => (/* binding */ isWholeRecord),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   o2: () => (/* binding */ wholeRecords),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2080);



/** The columns that are read, by their names in CloudTrail. Athena and other tools write them in lower case. */
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
/** The columns that a row must have. */
const NEEDED_COLUMNS = ["eventSource", "eventName", "requestParameters", "responseElements"];
const JSON_COLUMNS = new Set(["userIdentity", "requestParameters", "responseElements"]);
/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;
/** The cells of a row that is an object, or a list of objects with one column each (`get-query-results`). */
function cellsOf(row) {
    return [row].flat().flatMap((cell) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cell) ? Object.entries(cell) : []));
}
/**
 * The records of a row that has them in the column eventJson; null if it has no such column, or all columns of a record.
 * There are several if the column occurs more than once, and `damage` names it.
 */
function wholeRecords(row) {
    const names = new Set(row.map(([column]) => columnName(column)));
    const cells = row.filter(([column]) => isWholeRecord(column)).map(([, cell]) => cell);
    if (cells.length === 0 || NEEDED_COLUMNS.every((name) => names.has(name)))
        return null;
    return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .alternativesOf */ .c3)(cells, "the column eventJson occurs more than once", MAX_CELLS);
}
/** Whether it is the name of the column in which CloudTrail Lake has the whole record as JSON text, in any case. */
function isWholeRecord(column) {
    return column.trim().toLowerCase() === "eventjson";
}
/** CloudTrail's name for a column; null if the column is not read. */
function columnName(written) {
    return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}
/**
 * The record of a row with a column for each member, whose objects are JSON text. There are several values if a column occurs
 * more than once, and `damage` names it.
 */
function recordsOfCells(row) {
    const names = row.map(([column]) => columnName(column));
    const repeatedName = names.find((name, at) => name !== null && names.indexOf(name) < at);
    const members = new Map();
    for (const name of new Set(names)) {
        if (name === null)
            continue;
        const cells = row.filter((_, at) => names[at] === name).map(([, cell]) => valueOf(name, cell));
        members.set(name, (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .alternativesOf */ .c3)(cells, `the column ${repeatedName} occurs more than once`, MAX_CELLS));
    }
    const missing = NEEDED_COLUMNS.filter((name) => !members.has(name));
    if (missing.length === 0)
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .combinedMembers */ .bD)(members);
    const found = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(row.map(([name]) => name));
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("unsupported-shape", `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`);
}
/** Some tools pad cells with spaces, or leave a carriage return in the last one. Tables have no null of JSON. */
function valueOf(name, cell) {
    if (typeof cell !== "string")
        return cell;
    const text = cell.trim();
    return JSON_COLUMNS.has(name) && (text === "" || text === "null") ? null : text;
}


/***/ }),

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ nameDamage)
/* harmony export */ });
/* harmony import */ var _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/** Whitespace and invisible characters, such as byte order marks and soft hyphens. */
const INVISIBLE = /[\p{C}\p{Z}]/gu;
/**
 * Detects names that only match the search once whitespace and invisible characters are removed, such as a carriage
 * return that a tool left at the end of a line. Returns a description; null if the names match as they are, or do not
 * match at all.
 */
function nameDamage(eventSource, eventName) {
    if ((0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName))
        return null;
    if (!(0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(withoutInvisible(eventSource), withoutInvisible(eventName)))
        return null;
    return (`eventSource ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(eventSource)} and eventName ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(eventName)} contain whitespace or invisible characters ` +
        "and match the search without them");
}
function withoutInvisible(name) {
    return typeof name === "string" ? name.replace(INVISIBLE, "") : name;
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readOcsf),
/* harmony export */   O: () => (/* binding */ isOcsf)
/* harmony export */ });
/* harmony import */ var _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8491);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7298);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8045);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8934);
/* harmony import */ var _event_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3364);
/* harmony import */ var _name_damage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3835);
/* harmony import */ var _partial_export_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2168);
/* harmony import */ var _replaced_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9556);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2080);











/** API Activity, the OCSF class that Security Lake uses for CloudTrail's records. */
const API_ACTIVITY = 6003;
/** Whether it is an OCSF event of any class: all have a numeric class and metadata. */
function isOcsf(value) {
    return typeof value["class_uid"] === "number" && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value["metadata"]);
}
/**
 * Converts an OCSF event of Security Lake to CloudTrail records, by the mappings of OCSF 1.1.0 and 1.5.0 in the repository
 * ocsf/examples. There are several if a key occurs more than once in its request or response. Source version 1 flattens the
 * response into `unmapped`, from which it cannot be restored; such events are a problem.
 */
function readOcsf(event) {
    const text = (path) => textUnder(event, path);
    const eventName = text("api.operation");
    const eventSource = text("api.service.name");
    if (!(0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName))
        return otherEvent(event, eventSource, eventName);
    const api = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api");
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "response");
    const isFlattened = Object.keys((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped")).some((key) => key.startsWith("responseElements"));
    if (isFlattened && !Object.hasOwn(response, "data")) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("unsupported-shape", "it is OCSF of Security Lake's source version 1, which flattens the response into `unmapped`. " +
            "Update the source to version 2, or pass the trail's own log files");
    }
    const requestParameters = payload((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "request"), "api.request.data");
    if ("kind" in requestParameters)
        return requestParameters;
    const responseElements = payload(response, "api.response.data");
    if ("kind" in responseElements)
        return responseElements;
    const base = {
        eventVersion: text("metadata.product.version"),
        eventTime: timeOf(event),
        eventSource,
        eventName,
        awsRegion: text("cloud.region"),
        sourceIPAddress: text("src_endpoint.ip") ?? text("src_endpoint.domain"),
        userIdentity: {
            type: text("actor.user.type"),
            principalId: text("actor.user.uid_alt"),
            arn: text("actor.user.uid"),
            accountId: text("actor.user.account.uid") ?? text("actor.user.account_uid"),
            userName: text("actor.user.name"),
            invokedBy: text("actor.invoked_by"),
            // The search needs the name of the session issuer, which OCSF has only as an ARN.
            sessionContext: { sessionIssuer: { userName: text("actor.session.issuer")?.split("/").at(-1) ?? null } },
        },
        ...errorOf(event),
        recipientAccountId: text("unmapped.recipientAccountId") ?? text("cloud.account.uid"),
    };
    const { values, damage } = (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_8__/* .combinedMembers */ .bD)(new Map(Object.entries({ requestParameters, responseElements })), {
        base,
    });
    // Dropped combinations lose nothing: all are damaged, and each value is in one of them.
    return { values, damage };
}
/** The text under a path of keys, such as `api.service.name`; null if there is none. */
function textUnder(object, path) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(keys.reduce(_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ, object), last);
}
/** Skips an event only if its operation or its service is certainly another one; otherwise it is a problem. */
function otherEvent(event, eventSource, eventName) {
    const { api, class_uid } = event;
    const damage = (0,_name_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .nameDamage */ .j)(eventSource, eventName);
    if (damage !== null)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", damage);
    const keys = [(0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)(event), (0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api"))];
    const replaced = [eventName, eventSource, ...keys].find(_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isReplaced */ .tc);
    if (replaced !== undefined) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", `an OCSF event contains ${(0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedTextDetail */ .jE)(replaced)}`);
    }
    // Events of other classes are not always about API calls, and may have no api.
    const isOther = class_uid === API_ACTIVITY
        ? eventName !== null && eventSource !== null
        : api === undefined || api === null || !(0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource ?? _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventSource, eventName ?? _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventName);
    if (isOther)
        return { kind: "skipped" };
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_7__/* .shapeProblem */ .jn)("damaged", `expected operation and service in the api of an OCSF event, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(api)}`);
}
/** The error of a failed call, in CloudTrail's fields. A call that is not known to have succeeded counts as failed. */
function errorOf(event) {
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api"), "response");
    const unmapped = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped");
    const firstPresent = (...values) => values.find(_partial_export_js__WEBPACK_IMPORTED_MODULE_9__/* .isPresent */ .W);
    const { code } = response;
    return {
        errorCode: firstPresent(response["error"], unmapped["errorCode"]) ??
            (!(0,_partial_export_js__WEBPACK_IMPORTED_MODULE_9__/* .isPresent */ .W)(code) || SUCCESS.code.test(scalar(code)) ? null : `the response's code is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(code)}`) ??
            unsuccessful(event),
        errorMessage: (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_10__/* .withStrings */ .he)(firstPresent(response["message"], response["error_message"], unmapped["errorMessage"])) ?? null,
    };
}
/** `status_id` is 1 for success, 0 for unknown (the response then decides), 2 for failure, and 99 for another status. */
const SUCCESS = { code: /^(?:0|2\d\d)$/, statusId: /^[01]$/, status: /^(?:success|unknown)?$/i };
function scalar(value) {
    return typeof value === "string" || typeof value === "number" ? String(value) : (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(value);
}
function unsuccessful({ status, status_id: statusId }) {
    if (!SUCCESS.statusId.test(scalar(statusId ?? 0)))
        return `the event's status_id is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(statusId)}`;
    return SUCCESS.status.test(scalar(status ?? "")) ? null : `the event's status is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(status)}`;
}
/** Reads `data`: the parameters or the response, as an object or as JSON in a string. */
function payload({ data }, place) {
    return (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_10__/* .isText */ .KH)(data) && data !== "" ? (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmbeddedJson */ .o)(data, place) : (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_8__/* .only */ .j6)((0,_partial_export_js__WEBPACK_IMPORTED_MODULE_9__/* .isPresent */ .W)(data) ? data : null);
}
/** `time` is in milliseconds, or seconds as some tools write it; some writers add `time_dt`, a text. Null if the two disagree, since either may be wrong. */
function timeOf({ time, time_dt }) {
    const text = typeof time_dt === "string" ? time_dt.replace(" ", "T").replace(/ UTC$/, "Z") : null;
    if (time === undefined || time === null)
        return text;
    const at = typeof time === "number" ? (0,_event_time_js__WEBPACK_IMPORTED_MODULE_3__/* .epochSpan */ .ej)(time) : null;
    if (at === null)
        return null;
    const span = text === null ? null : (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseIsoSpan */ .nl)(text);
    if (span !== null && (at.first <= span.first - _event_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECOND */ .Z2 || at.first >= span.last + _event_time_js__WEBPACK_IMPORTED_MODULE_3__/* .SECOND */ .Z2))
        return null;
    return new Date(at.first).toISOString();
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7298);
/* harmony import */ var _json_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(414);


/** The maximum nesting depth, because recursive functions walk the values. */
const MAX_DEPTH = 512;
/**
 * Limits the alternatives of one text: at most MAX_ALTERNATIVES and this many characters in all, but at least 2. Beyond
 * the limit, members of a repeated key are still in at least one alternative, but not in every combination; if one key has
 * too many members, some are dropped, but never the last. The result is then partial.
 */
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** Lists that union their alternatives: whatever any alternative lists is an element, so no finding can be hidden. */
const UNION_LISTS = new Set(["findings", "enhancedFindings", "vulnerablePackages"]);
/** Parses a JSON text. Throws the SyntaxError of JSON.parse, and one if the text is nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if ((0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .countMembersInValue */ .jD)(value, MAX_DEPTH) === (0,_json_members_js__WEBPACK_IMPORTED_MODULE_0__/* .countMembersInText */ .v_)(text))
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(value);
    return new AlternativesParser(text).parse();
}
/** Parses a valid JSON text again, and keeps every member of a repeated key. */
class AlternativesParser {
    #text;
    #max;
    #at = 0;
    #repeated = null;
    constructor(text) {
        this.#text = text;
        this.#max = Math.max(2, Math.min(_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALTERNATIVES */ .cg, Math.floor(MAX_CHARACTERS / text.length)));
    }
    parse() {
        const { values, isPartial } = this.#value(null, 0);
        if (this.#repeated === null)
            return { values, damage: null };
        const { key, under } = this.#repeated;
        const place = under === null ? "in one object" : `in ${under}`;
        return { values, damage: `the key ${JSON.stringify(key)} occurs more than once ${place}`, isPartial };
    }
    /** The alternatives of the value at the current position. `key` is the key that it belongs to; null in an array. */
    #value(key, depth) {
        if (depth > MAX_DEPTH)
            throw new SyntaxError(`it is nested more than ${MAX_DEPTH} levels deep`);
        this.#skipWhitespace();
        const first = this.#text[this.#at];
        if (first === "{")
            return this.#object(key, depth);
        if (first === "[")
            return this.#array(key, depth);
        const from = this.#at;
        if (first === '"')
            return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(this.#string());
        while (this.#at < this.#text.length && !ENDS_SCALAR.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(JSON.parse(this.#text.slice(from, this.#at)));
    }
    #object(under, depth) {
        const members = new Map();
        this.#readItems("}", () => {
            const key = this.#string();
            this.#skipWhitespace();
            this.#at += 1;
            const value = this.#value(key, depth + 1);
            const known = members.get(key);
            known?.push(value);
            if (known === undefined)
                members.set(key, [value]);
            else
                this.#repeated ??= { key, under };
        });
        const merged = [...members].map(([key, all]) => [key, mergeRepeated(key, all, this.#max)]);
        return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .combinedMembers */ .bD)(new Map(merged), { max: this.#max });
    }
    #array(key, depth) {
        const elements = [];
        this.#readItems("]", () => elements.push(this.#value(null, depth + 1)));
        if (key === null || !UNION_LISTS.has(key))
            return (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)(elements, this.#max, (row) => row);
        return { ...(0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .damageOf */ .ti)(elements), values: [elements.flatMap(({ values }) => values)] };
    }
    /** Reads the members or elements up to the `end` of an object or a list, whose opening bracket is at the position. */
    #readItems(end, read) {
        this.#at += 1;
        for (this.#skipWhitespace(); this.#text[this.#at] !== end; this.#skipWhitespace()) {
            read();
            this.#skipWhitespace();
            if (this.#text[this.#at] === ",")
                this.#at += 1;
        }
        this.#at += 1;
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
    #skipWhitespace() {
        while (WHITESPACE.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
}
const WHITESPACE = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR = new Set([",", "]", "}", ...WHITESPACE]);
/**
 * The alternatives of a key that occurs several times. Those that are lists in UNION_LISTS are merged, and replace others,
 * which contain no elements. Partial if an alternative was dropped because there are more than `max`.
 */
function mergeRepeated(key, members, max) {
    if (members.length === 1)
        return members[0];
    const [first, ...others] = members.flatMap(({ values }) => values);
    const lists = UNION_LISTS.has(key) ? [first, ...others].filter((value) => Array.isArray(value)) : [];
    let { isPartial } = (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .damageOf */ .ti)(members);
    if (lists.length > 0)
        return { values: [lists.flat()], damage: null, isPartial };
    const values = [first];
    for (const value of others) {
        if (values.some((each) => isSame(each, value)))
            continue;
        if (values.length >= max)
            isPartial = true;
        values[Math.min(values.length, max - 1)] = value;
    }
    return { values, damage: null, isPartial };
}
/** Whether both are certainly the same value: equal scalars, or two empty lists. */
function isSame(a, b) {
    return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPresent),
/* harmony export */   i: () => (/* binding */ partialExport)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/**
 * Why a document is only part of a result, by its own tokens, counts, status or messages; null if it has no sign of that.
 * `elements` is the number of elements in its lists.
 */
function partialExport(document, elements) {
    return (morePages(document) ??
        partialLake(document, elements) ??
        partialInsights(document, elements) ??
        partialLogs(document) ??
        partialSplunk(document));
}
/** A token of any type means that there is another page. */
function morePages(document) {
    // `get-log-events` always returns nextForwardToken and nextBackwardToken, so those are not a sign.
    const key = Object.keys(document).find((each) => /^nexttoken$/i.test(each) && isPresent(document[each]));
    return key === undefined
        ? null
        : `the response has a ${key}, so there are more events. Export again without a limit on their number`;
}
/** Whether a field has a value: tables and tools write null or an empty text for a missing one. */
function isPresent(value) {
    return value !== undefined && value !== null && value !== "";
}
/** Describes a query whose status is not the text `done`, in any case; null if it is, or is missing. */
function unfinishedQuery(query, status, done) {
    if (status === undefined || status === null)
        return null;
    const isText = typeof status === "string" && status !== "";
    if (isText && status.toLowerCase() === done.toLowerCase())
        return null;
    const found = isText ? status : (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(status);
    return `the status of the ${query} query is ${found}. Wait until it is ${done}, then export again`;
}
/** How many there are by a count, which is a number or text, if it is more than `elements` or unknown; else null. */
function moreThan(elements, count, unit, note = "") {
    const isNumber = typeof count === "number" || (typeof count === "string" && /^\d+$/.test(count));
    if (!isPresent(count))
        return null;
    if (!isNumber)
        return `an unknown number of ${unit}${note}`;
    return Number(count) <= elements ? null : `${Number(count)} ${unit}`;
}
function partialLake(document, elements) {
    const unfinished = unfinishedQuery("CloudTrail Lake", document["QueryStatus"], "FINISHED");
    if (unfinished !== null || !Object.hasOwn(document, "QueryResultRows"))
        return unfinished;
    const error = document["ErrorMessage"];
    if (isPresent(error))
        return `the CloudTrail Lake query failed with ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(error)}. Run it again`;
    for (const key of ["TotalResultsCount", "ResultsCount"]) {
        const count = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(document, "QueryStatistics")[key];
        const rows = moreThan(elements, count, "rows", ` (${key} is not a number)`);
        if (rows === null)
            continue;
        return `the CloudTrail Lake query returned ${rows}, and the export contains ${elements}. Export all pages`;
    }
    return null;
}
function partialInsights(document, elements) {
    if (!Object.hasOwn(document, "results"))
        return null;
    const unfinished = unfinishedQuery("Logs Insights", document["status"], "Complete");
    const records = moreThan(elements, (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(document, "statistics")["recordsMatched"], "records");
    if (unfinished !== null || records === null)
        return unfinished;
    return (`the Logs Insights query matched ${records}, and the export contains ${elements}. ` +
        "Raise `limit` in the query, or split the time range");
}
/** `filter-log-events` lists the streams that it searched, on each page; a later page may complete a stream. */
function partialLogs(document) {
    if (!Object.hasOwn(document, "events"))
        return null;
    const complete = new Map();
    for (const stream of (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(document, "searchedLogStreams")) {
        const { logStreamName, searchedCompletely } = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(stream) ? stream : {};
        const name = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(logStreamName);
        complete.set(name, complete.get(name) === true || searchedCompletely === true);
    }
    const partial = [...complete].find(([, isComplete]) => !isComplete);
    return partial === undefined
        ? null
        : `CloudWatch Logs did not search all of the stream ${partial[0]}. Export again with all pages`;
}
/** Splunk's `messages` contain errors of a search, and warnings that peers or limits dropped results. */
function partialSplunk(document) {
    const { preview: isPreviewed, messages } = document;
    // The final results repeat a line that is a preview, but not a whole document.
    const isPreview = isPreviewed === true ? Object.hasOwn(document, "results") : (isPreviewed ?? false) !== false;
    if (isPreview)
        return "the results are a preview of a Splunk search that was still running. Export again when it is done";
    if (isPreviewed === undefined && !Object.hasOwn(document, "results"))
        return null;
    const all = Array.isArray(messages) ? messages : isPresent(messages) ? [messages] : [];
    const message = all.find((each) => !(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each) || reportsLoss(each));
    return message === undefined
        ? null
        : `the Splunk search reported ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(message) ? message["text"] : message)}. Run it again`;
}
function reportsLoss(message) {
    const type = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(message, "type") ?? "";
    if (/^(FATAL|ERROR)$/i.test(type))
        return true;
    return /^WARN/i.test(type) && LOSS.test((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(message, "text") ?? "");
}
const LOSS = /incomplete|truncat|limit|partial|timed out|did not|cancel|finaliz|only some/i;


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ replacedNestedKey),
/* harmony export */   _v: () => (/* binding */ replacedOwnKey),
/* harmony export */   j9: () => (/* binding */ replacedKeyDamage),
/* harmony export */   jE: () => (/* binding */ replacedTextDetail),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _findings_finding_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8934);



/** The replacement character, which decoders write for bytes that are not valid UTF-8. */
const REPLACEMENT = "\uFFFD";
/**
 * Whether some bytes of a text could not be decoded, here or by the tool that wrote the file. Such a text may stand for
 * any name.
 */
function isReplaced(text) {
    return typeof text === "string" && text.includes(REPLACEMENT);
}
/** Describes such a text, for a message about a record that may be a searched event. */
function replacedTextDetail(text) {
    return `${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(text)}, which is not valid UTF-8, so it may be a DescribeImageScanFindings call`;
}
/** The first key of the object itself that could not be decoded; null if there is none. */
function replacedOwnKey(object) {
    for (const key in object)
        if (key.includes(REPLACEMENT))
            return key;
    return null;
}
/**
 * Describes the first key that could not be decoded, of a record or of its request and response at any depth; null if there
 * is none. Such a key may be one that marks a missing page or a failed call.
 */
function replacedKeyDamage(record) {
    const { requestParameters, responseElements } = record;
    const key = replacedOwnKey(record) ?? replacedNestedKey(requestParameters) ?? replacedNestedKey(responseElements);
    return key === null ? null : `the record has the key ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(key)}, which is not valid UTF-8`;
}
/** Objects whose keys users choose and whose values are not read. */
const KEYS_OF_USERS = new Set(["tags"]);
/** The first key that could not be decoded, in a value at any depth; null if there is none. */
function replacedNestedKey(value) {
    // Findings are interned only without such a key, and the keys of embedded JSON are not keys of this value.
    if (value instanceof _findings_finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .InternedFinding */ .JC || value instanceof _embedded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .EmbeddedText */ .yi)
        return null;
    if (Array.isArray(value)) {
        for (const element of value) {
            const key = replacedNestedKey(element);
            if (key !== null)
                return key;
        }
        return null;
    }
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return null;
    for (const name in value) {
        if (name.includes(REPLACEMENT))
            return name;
        const key = KEYS_OF_USERS.has(name) ? null : replacedNestedKey(value[name]);
        if (key !== null)
            return key;
    }
    return null;
}


/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readScanCall)
});

// EXTERNAL MODULE: ./build/core/search/scan-result.js
var scan_result = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/findings/findings.js
var findings = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/sources/findings/scan-status.js
var scan_status = __webpack_require__(6786);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/partial-export.js
var partial_export = __webpack_require__(2168);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/call-fault.js



/**
 * Why a recorded call is not a complete response about one image: it failed, CloudTrail omitted part of it, or it does
 * not identify the image. Null if it is complete.
 */
function callFault(record) {
    const { requestParameters, responseElements } = record;
    const parts = partsOf(record);
    const checks = [
        ["call-failed", [errorOf(record)]],
        ["response-omitted", parts.map(omission)],
        ["response-missing", [mistyped("responseElements", responseElements, "an object")]],
        // Without the request it is unknown which page this is.
        ["malformed-response", [mistyped("requestParameters", requestParameters, "an object")]],
        ["malformed-response", identityFaults(record)],
        ["pages-missing", parts.map(unclearToken)],
    ];
    for (const [code, details] of checks) {
        const detail = details.find((each) => each !== null) ?? null;
        if (detail !== null)
            return (0,scan_result/* inconclusive */.Ni)(code, detail);
    }
    return null;
}
/** Checks errorCode and errorMessage: either means that the call failed. Tables and tools change the case of the names. */
function errorOf(record) {
    const texts = [/^errorcode$/i, /^errormessage$/i].flatMap((name) => {
        const key = Object.keys(record).find((each) => name.test(each) && (0,partial_export/* isPresent */.W)(record[each]));
        if (key === undefined)
            return [];
        const value = record[key];
        return [typeof value === "string" ? value : `${key} is ${(0,json_values/* preview */.VH)(value)}`];
    });
    return texts.length === 0 ? null : texts.join(": ");
}
/** The objects that determine the outcome of a call, outermost first. */
function partsOf(record) {
    const { requestParameters, responseElements } = record;
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    return [
        { place: "the record", value: record },
        { place: "responseElements", value: responseElements },
        { place: "requestParameters", value: requestParameters },
        { place: "requestParameters.imageId", value: (0,json_values/* objectAt */.lJ)(record, "requestParameters")["imageId"] },
        ...["imageId", "imageScanStatus", "imageScanFindings"].map((name) => ({
            place: `responseElements.${name}`,
            value: response[name],
        })),
    ];
}
/**
 * CloudTrail replaces a field beyond 100 KB with `{"omitted": true, "originalSize": ..., "reason": ...}`, in which the
 * boolean may be text.
 */
function omission({ place, value }) {
    const { omitted = false, originalSize, reason } = (0,json_values/* isObject */.Gv)(value) ? value : {};
    if (omitted === false || omitted === "false")
        return null;
    const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` (${originalSize} bytes)` : "";
    return `CloudTrail omitted ${place}${size}${typeof reason === "string" ? `: ${reason}` : ""}`;
}
/** Describes a value that is not of the expected type; null if it is. */
function mistyped(name, value, type) {
    const isExpected = type === "text" ? typeof value === "string" : (0,json_values/* isObject */.Gv)(value);
    return isExpected ? null : `${name} is ${(0,json_values/* preview */.VH)(value)}, not ${type}`;
}
/** A result is attributed to the image in the response, so the response must name one, and the request the same one. */
function identityFaults(record) {
    const both = [(0,json_values/* objectAt */.lJ)(record, "requestParameters"), (0,json_values/* objectAt */.lJ)(record, "responseElements")];
    const [request, response] = both;
    const ids = [(0,json_values/* objectAt */.lJ)(request, "imageId"), (0,json_values/* objectAt */.lJ)(response, "imageId")];
    const hasNone = (holders, key) => holders.every((each) => (0,json_values/* textAt */.$6)(each, key) === null);
    return [
        mistyped("requestParameters.imageId", request["imageId"] ?? {}, "an object"),
        mistyped("responseElements.imageId", response["imageId"] ?? {}, "an object"),
        contradiction("registryId", both),
        contradiction("repositoryName", both),
        contradiction("imageDigest", ids),
        contradiction("imageTag", ids),
        ...ids.map((id) => malformedDigest((0,json_values/* textAt */.$6)(id, "imageDigest"))),
        mistyped("awsRegion", record["awsRegion"] ?? "", "text"),
        hasNone(both, "repositoryName") ? "neither the request nor the response has a repositoryName" : null,
        hasNone(ids, "imageDigest") && hasNone(ids, "imageTag")
            ? "neither the request nor the response has an imageDigest or imageTag"
            : null,
    ];
}
/** Describes a field that is not text, or differs between the request and the response; null if they agree. */
function contradiction(name, [request, response]) {
    const [requested, returned] = [request[name] ?? null, response[name] ?? null];
    const fault = mistyped(name, requested ?? "", "text") ?? mistyped(name, returned ?? "", "text");
    if (fault !== null || requested === null || returned === null || requested === returned)
        return fault;
    return `${name} is ${(0,json_values/* preview */.VH)(requested)} in the request and ${(0,json_values/* preview */.VH)(returned)} in the response`;
}
/** ECR has no other kind of digest. */
function malformedDigest(digest) {
    if (digest === null || /^sha256:[0-9a-f]{64}$/.test(digest))
        return null;
    return `imageDigest is ${(0,json_values/* preview */.VH)(digest)}, expected \`sha256:\` and 64 lower-case hexadecimal digits`;
}
const JOINED_PARTS = new Set(["requestParameters", "responseElements"]);
/**
 * Pages are joined by the text under `nextToken` in the request and the response. A token of another type, or anywhere
 * else, means a page that cannot be joined.
 */
function unclearToken({ place, value }) {
    if (!(0,json_values/* isObject */.Gv)(value))
        return null;
    const isJoined = (key) => key === "nextToken" && typeof value[key] === "string" && JOINED_PARTS.has(place);
    const key = Object.keys(value).find((each) => /^nexttoken$/i.test(each) && (0,partial_export/* isPresent */.W)(value[each]) && !isJoined(each));
    return key === undefined ? null : `cannot join pages by ${place}.${key}, which is ${(0,json_values/* preview */.VH)(value[key])}`;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/event-time.js
var event_time = __webpack_require__(3364);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/user-identity.js

/**
 * Derives `user` and `userName` from a record's `userIdentity` like the Splunk Add-on for AWS 5.x: `user` is the
 * principalId; `userName` is the first of: userName, the session issuer's userName, the last segment of the ARN.
 */
function callerOf(userIdentity) {
    if (!(0,json_values/* isObject */.Gv)(userIdentity))
        return { user: null, userName: null };
    const issuer = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(userIdentity, "sessionContext"), "sessionIssuer");
    const type = (0,json_values/* textAt */.$6)(userIdentity, "type");
    const service = type === "AWSService" ? (0,json_values/* textAt */.$6)(userIdentity, "invokedBy") : null;
    const onBehalfOf = type === "IdentityCenterUser" ? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(userIdentity, "onBehalfOf"), "userId") : null;
    const name = (0,json_values/* textAt */.$6)(userIdentity, "userName") ?? (0,json_values/* textAt */.$6)(issuer, "userName");
    return {
        user: (0,json_values/* textAt */.$6)(userIdentity, "principalId") ?? service ?? onBehalfOf,
        userName: name ?? lastSegment((0,json_values/* textAt */.$6)(userIdentity, "arn")) ?? service,
    };
}
/** `alice` for `arn:aws:iam::111122223333:user/team/alice`. */
function lastSegment(arn) {
    return arn?.split(":").at(-1)?.split("/").at(-1) || null;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/scan-call.js







/**
 * Converts a recorded DescribeImageScanFindings call to a scan result. If CloudTrail omitted part of the record, or if
 * `damage` describes why the record is damaged, the result is inconclusive, but the findings that it lists are kept.
 */
function readScanCall(record, damage = null) {
    const request = (0,json_values/* objectAt */.lJ)(record, "requestParameters");
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    const requestedId = (0,json_values/* objectAt */.lJ)(request, "imageId");
    const responseId = (0,json_values/* objectAt */.lJ)(response, "imageId");
    const status = (0,json_values/* objectAt */.lJ)(response, "imageScanStatus");
    const listed = (0,findings/* readFindings */.R)(response["imageScanFindings"]);
    const tags = [(0,json_values/* textAt */.$6)(requestedId, "imageTag"), (0,json_values/* textAt */.$6)(responseId, "imageTag")].filter((tag) => tag !== null);
    return {
        source: "cloudtrail",
        reference: null,
        observedAt: (0,event_time/* eventTime */.gE)(record),
        image: {
            awsRegion: (0,json_values/* textAt */.$6)(record, "awsRegion"),
            registryId: (0,json_values/* textAt */.$6)(response, "registryId") ?? (0,json_values/* textAt */.$6)(request, "registryId") ?? accountOf(record),
            repositoryName: (0,json_values/* textAt */.$6)(request, "repositoryName") ?? (0,json_values/* textAt */.$6)(response, "repositoryName"),
            imageDigest: (0,json_values/* textAt */.$6)(requestedId, "imageDigest") ?? (0,json_values/* textAt */.$6)(responseId, "imageDigest"),
            indexDigest: null,
            imageTags: [...new Set(tags)],
            platform: null,
        },
        call: {
            eventName: (0,json_values/* textAt */.$6)(record, "eventName"),
            eventSource: (0,json_values/* textAt */.$6)(record, "eventSource"),
            time: (0,event_time/* eventTime */.gE)(record),
            ...callerOf(record["userIdentity"]),
            srcIp: (0,json_values/* textAt */.$6)(record, "sourceIPAddress"),
        },
        scan: { type: listed.type, status: (0,json_values/* textAt */.$6)(status, "status"), completedAt: listed.completedAt },
        page: { asked: (0,json_values/* textAt */.$6)(request, "nextToken"), offered: (0,json_values/* textAt */.$6)(response, "nextToken") },
        claimedCounts: listed.claimedCounts,
        listedCounts: listed.listedCounts,
        findings: listed.findings,
        outcome: damage === null
            ? (callFault(record) ?? (0,scan_status/* statusOutcome */.N)(status, listed) ?? listed.fault ?? { kind: "evaluated" })
            : (0,scan_result/* inconclusive */.Ni)("malformed-response", damage),
    };
}
/** A request without a registryId is for the caller's own registry, and is recorded in the account of the caller. */
function accountOf(record) {
    return (0,json_values/* textAt */.$6)(record, "recipientAccountId") ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(record, "userIdentity"), "accountId");
}


/***/ }),

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ damagedCall),
/* harmony export */   Xv: () => (/* binding */ unrecognizedProblem),
/* harmony export */   jn: () => (/* binding */ shapeProblem),
/* harmony export */   rB: () => (/* binding */ readAlternatives)
/* harmony export */ });
/** A problem of a value that belongs to an export. */
function shapeProblem(code, detail) {
    return { kind: "problem", code, detail };
}
/** A problem of a value that may not be part of an export. */
function unrecognizedProblem(code, detail) {
    return { kind: "problem", code, detail, isUnrecognized: true };
}
/**
 * Reads all alternative values of a text or a row, and yields everything that any of them contains, or why there are none.
 * Records are counted in the value with most calls; calls of the others are marked as alternatives. Every call gets the
 * damage of the text. If the alternatives are partial, that is a problem of its own, because a dropped one may contain a
 * call.
 */
function* readAlternatives(parsed, read) {
    if ("kind" in parsed)
        return yield parsed;
    const { values, damage, isPartial } = parsed;
    if (damage === null)
        return yield* read(values[0]);
    const alternatives = values.map((value) => [...read(value)]);
    const callsIn = (contents) => contents.filter(({ kind }) => kind === "call").length;
    const counted = alternatives.reduce((most, each) => (callsIn(each) >= callsIn(most) ? each : most));
    for (const contents of alternatives) {
        for (const found of contents) {
            const isAlternative = contents !== counted;
            if (found.kind === "call")
                yield damagedCall(found, damage, isAlternative);
            else if (found.kind === "problem" || !isAlternative)
                yield found;
        }
    }
    if (isPartial === true)
        yield shapeProblem("damaged", `${damage} (too many values to read all of them)`);
}
/** Marks a call as damaged, unless it already is, and as an alternative if `isAlternative`. */
function damagedCall(call, damage, isAlternative) {
    return { ...call, damage: call.damage ?? damage, isAlternative: call.isAlternative || isAlternative };
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ CLOSE_ARRAY),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Yv: () => (/* binding */ isWhitespace),
/* harmony export */   bV: () => (/* binding */ OPEN_OBJECT),
/* harmony export */   iE: () => (/* binding */ unescapeKey),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   pp: () => (/* binding */ characterName),
/* harmony export */   rK: () => (/* binding */ OPEN_ARRAY),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   tX: () => (/* binding */ CLOSE_OBJECT)
/* harmony export */ });
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
function isWhitespace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** A byte for a message: the character if it is visible ASCII, else its value in hexadecimal. */
function characterName(byte) {
    const isVisible = byte > 0x20 && byte < 0x7f && byte !== 0x60;
    return isVisible ? `\`${String.fromCharCode(byte)}\`` : `0x${byte.toString(16).padStart(2, "0")}`;
}
/** The key of an object, from the bytes between its quotes, as Latin-1. Other keys than ASCII ones are not decoded. */
function unescapeKey(raw) {
    if (!raw.includes("\\"))
        return raw;
    try {
        const key = JSON.parse(`"${raw}"`);
        return typeof key === "string" ? key : raw;
    }
    catch {
        // Invalid JSON, which is reported when the object is parsed.
        return raw;
    }
}


/***/ })

};
