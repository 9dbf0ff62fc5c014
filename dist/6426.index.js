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

/***/ 6066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ combinedMembers),
/* harmony export */   cg: () => (/* binding */ MAX_ALTERNATIVES),
/* harmony export */   vj: () => (/* binding */ combinations)
/* harmony export */ });
/** The maximum number of alternative values of one text, row or record. */
const MAX_ALTERNATIVES = 32;
/**
 * Combines the alternative values of several members. Returns all combinations, or, if there are more than `max`, as many
 * rows as the member with most values has (at most `max`), so that each value is in at least one row.
 */
function combinations(members, max = MAX_ALTERNATIVES) {
    const total = members.reduce((product, { length }) => Math.min(product * length, max + 1), 1);
    let longest = 1;
    for (const { length } of members)
        longest = Math.max(longest, Math.min(length, max));
    const rows = total <= max ? total : longest;
    const row = (index) => {
        let rest = index;
        return members.map((values) => {
            if (total > max)
                return values[Math.min(index, values.length - 1)];
            const value = values[rest % values.length];
            rest = Math.floor(rest / values.length);
            return value;
        });
    };
    return {
        rows: [row(0), ...Array.from({ length: rows - 1 }, (_, index) => row(index + 1))],
        isPartial: total > max,
    };
}
/** All objects with one of the values of each member, within the limits of `combinations`. */
function combinedMembers(members) {
    const keys = [...members.keys()];
    const { rows, isPartial } = combinations([...members.values()]);
    const objectOf = (row) => Object.fromEntries(row.map((value, at) => [keys[at] ?? "", value]));
    const [first, ...rest] = rows;
    return { values: [objectOf(first), ...rest.map(objectOf)], isPartial };
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decodeRow),
/* harmony export */   e: () => (/* binding */ decodeRecord)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8934);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2080);





/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS = new Map([
    ["userIdentity", ["sessionContext", "onBehalfOf"]],
    ["requestParameters", ["imageId"]],
    ["responseElements", ["imageId", "imageScanStatus", "imageScanFindings"]],
]);
/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
function decodeRecord(record) {
    return decodeObjects(record, decodeText);
}
/** Decodes a row of a table, whose objects must be JSON text: Lake and Athena write it only if the query casts them. */
function decodeRow(row) {
    const problems = [];
    const decoded = decodeObjects(row, (name, value) => {
        const parsed = decodeCell(name, value);
        if (!("kind" in parsed))
            return parsed;
        problems.push(parsed);
        return only(value);
    });
    return problems[0] ?? decoded;
}
/** Decodes the objects of a record with `decode`, and then theirs. */
function decodeObjects(record, decode) {
    return decodeMembers(record, [...OBJECT_MEMBERS.keys()], (name, value) => {
        const parsed = decode(name, value);
        const nested = OBJECT_MEMBERS.get(name) ?? [];
        const all = parsed.values.map((each) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(each) ? decodeMembers(each, nested, decodeText) : only(each)));
        const [first, ...rest] = all.flatMap((each) => each.values);
        return {
            values: [first, ...rest],
            damage: parsed.damage ?? all.find(({ damage }) => damage !== null)?.damage ?? null,
            isPartial: [parsed, ...all].some(({ isPartial }) => isPartial === true),
        };
    });
}
function only(value) {
    return { values: [value], damage: null };
}
/** Decodes the members with these `names`. */
function decodeMembers(object, names, decode) {
    const decoded = new Map();
    let damage = null;
    let isPartial = false;
    for (const name of names) {
        if (!Object.hasOwn(object, name))
            continue;
        const parsed = decode(name, object[name]);
        damage ??= parsed.damage;
        if (parsed.isPartial === true)
            isPartial = true;
        if (parsed.values.length > 1 || parsed.values[0] !== object[name])
            decoded.set(name, parsed.values);
    }
    if (decoded.size === 0)
        return { values: [object], damage: null, isPartial: false };
    const combined = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .combinedMembers */ .bD)(decoded);
    const [first, ...rest] = combined.values;
    const values = [{ ...object, ...first }, ...rest.map((members) => ({ ...object, ...members }))];
    return { values, damage, isPartial: isPartial || combined.isPartial };
}
function decodeText(name, value) {
    const isJson = typeof value === "string" ? /^\s*\{/.test(value) : value instanceof _embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .EmbeddedText */ .yi;
    if (!isJson || !(0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(value))
        return only(value);
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(value, name);
    return parsed.kind === "problem" ? only(value.toString()) : parsed;
}
function decodeCell(name, value) {
    if (!(0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isText */ .KH)(value))
        return only(value);
    if (typeof value === "string" && /^\{\s*[\w.-]+=/.test(value)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_4__/* .shapeProblem */ .jn)("unsupported-shape", `expected JSON in the column ${name}, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(value)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`);
    }
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(value, `the column ${name}`);
    return parsed.kind === "problem"
        ? parsed
        : { values: parsed.values, damage: parsed.damage, isPartial: parsed.isPartial };
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseEmbeddedJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8491);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8934);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5610);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2080);





/**
 * Parses a JSON document that an export contains as text, in a string or a cell. `place` is its location, for messages.
 * `value` is the last of `values`, which is what JSON.parse returns. `damage` is null if it is the only one.
 */
function parseEmbeddedJson(text, place) {
    try {
        const { values, damage, isPartial } = text instanceof _embedded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .EmbeddedText */ .yi ? text.parse() : (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
        return {
            kind: "value",
            value: values.at(-1),
            values,
            damage: damage === null ? null : `${place}: ${damage}`,
            isPartial,
        };
    }
    catch (thrown) {
        return invalidJson(text.toString(), place, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
    }
}
/** Exports that truncate long texts are a common fault, so truncated JSON gets a code of its own. */
function invalidJson(text, place, message) {
    const startsAsJson = /^\s*[[{]/.test(text);
    if (startsAsJson && !/[\]}]\s*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("truncated", `${place} is truncated after ${text.length} characters. Export it without that limit`);
    }
    if (startsAsJson)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("damaged", `${place} cannot be parsed as JSON: ${message}`);
    if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeProblem */ .jn)("unsupported-shape", `${place} is encoded in base64. Decode it first (\`base64 -d\`)`);
    }
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_3__/* .unrecognizedProblem */ .Xv)("damaged", `expected JSON in ${place}, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(text)}`);
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
/* harmony export */   Z3: () => (/* binding */ rowOfCells),
/* harmony export */   o2: () => (/* binding */ wholeRecords),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6066);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2080);



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
/** The columns and cells of a row, which is an object, or a list of objects with one column each (`get-query-results`). */
function rowOfCells(row) {
    if (!Array.isArray(row))
        return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(row) ? Object.entries(row) : [];
    return row.flatMap((cell) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cell) ? Object.entries(cell) : []));
}
/** The column in which CloudTrail Lake has the whole record as JSON text. */
const WHOLE_RECORD = "eventjson";
/**
 * The records of a row that has them in the column eventJson; null if it has no such column, or all columns of a record.
 * There are several if the column occurs more than once, and `damage` names it.
 */
function wholeRecords(row) {
    const names = new Set(row.map(([name]) => columnName(name)));
    if (NEEDED_COLUMNS.every((name) => names.has(name)))
        return null;
    const cells = row.filter(([name]) => isWholeRecord(name)).map(([, cell]) => cell);
    const [first, ...others] = cells.slice(0, MAX_CELLS);
    if (cells.length === 0)
        return null;
    const damage = cells.length === 1 ? null : "the column eventJson occurs more than once";
    return { values: [first, ...others], damage, isPartial: cells.length > MAX_CELLS };
}
/** Whether it is the name of the column eventJson, in any case. */
function isWholeRecord(column) {
    return column.trim().toLowerCase() === WHOLE_RECORD;
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
    const cells = new Map();
    let damage = null;
    let isPartial = false;
    for (const [column, cell] of row) {
        const name = columnName(column);
        if (name === null)
            continue;
        const before = cells.get(name);
        if (before === undefined) {
            cells.set(name, [valueOf(name, cell)]);
        }
        else {
            damage ??= `the column ${name} occurs more than once`;
            if (before.length < MAX_CELLS)
                before.push(valueOf(name, cell));
            else
                isPartial = true;
        }
    }
    const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
    if (missing.length > 0) {
        const found = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(row.map(([name]) => name));
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .jn)("unsupported-shape", `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`);
    }
    const combined = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_2__/* .combinedMembers */ .bD)(cells);
    return { values: combined.values, damage, isPartial: isPartial || combined.isPartial };
}
/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;
/** Some tools pad cells with spaces, or leave a carriage return in the last one. Tables have no null of JSON. */
function valueOf(name, cell) {
    if (typeof cell !== "string")
        return cell;
    const text = cell.trim();
    if (name === "eventTime")
        return isoForm(text);
    return JSON_COLUMNS.has(name) && (text === "" || text === "null") ? null : text;
}
/** Converts SQL's `2021-08-11 11:52:27.000`, which is in UTC here, to ISO 8601. */
function isoForm(time) {
    return time.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
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
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6066);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8045);
/* harmony import */ var _embedded_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8934);
/* harmony import */ var _event_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3364);
/* harmony import */ var _name_damage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3835);
/* harmony import */ var _replaced_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9556);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2080);










/** API Activity, the OCSF class that Security Lake uses for CloudTrail's records. */
const API_ACTIVITY = 6003;
/** Whether it is an OCSF event of any class: all have a numeric class and metadata. */
function isOcsf(value) {
    return typeof value["class_uid"] === "number" && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(value["metadata"]);
}
/**
 * Converts an OCSF event of Security Lake to a CloudTrail record, by the mappings of OCSF 1.1.0 and 1.5.0 in the repository
 * ocsf/examples. Source version 1 flattens the response into `unmapped`, from which it cannot be restored; such events are
 * a problem.
 */
function* readOcsf(event) {
    const read = recordOf(event);
    if (read.kind !== "call")
        return yield read;
    const { request, response, record } = read;
    const damage = request.damage ?? response.damage;
    // Dropped combinations lose nothing: all are damaged, and each value is in one of them.
    const { rows } = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_7__/* .combinations */ .vj)([request.values, response.values]);
    for (const [index, [requestParameters, responseElements]] of rows.entries()) {
        const call = { ...record, requestParameters, responseElements };
        yield { kind: "call", record: call, damage, isAlternative: index > 0 };
    }
}
function recordOf(event) {
    const api = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api");
    const eventName = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(api, "operation");
    const eventSource = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "service"), "name");
    if (!(0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName))
        return otherEvent(event);
    const responseObject = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "response");
    const unmapped = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped");
    const isFlattened = Object.keys(unmapped).some((key) => key.startsWith("responseElements"));
    if (isFlattened && !Object.hasOwn(responseObject, "data")) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeProblem */ .jn)("unsupported-shape", "it is OCSF of Security Lake's source version 1, which flattens the response into `unmapped`. " +
            "Update the source to version 2, or pass the trail's own log files");
    }
    const request = payload((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "request"), "api.request.data");
    const response = payload(responseObject, "api.response.data");
    if (request.kind === "problem")
        return request;
    if (response.kind === "problem")
        return response;
    return {
        kind: "call",
        request,
        response,
        record: {
            eventVersion: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "metadata"), "product"), "version"),
            eventTime: timeOf(event),
            eventSource,
            eventName,
            awsRegion: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "cloud"), "region"),
            sourceIPAddress: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "src_endpoint"), "ip") ?? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "src_endpoint"), "domain"),
            userIdentity: identityOf((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "actor")),
            ...errorOf(event),
            recipientAccountId: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(unmapped, "recipientAccountId") ?? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "cloud"), "account"), "uid"),
        },
    };
}
/** Skips an event only if its operation or its service is certainly another one; otherwise it is a problem. */
function otherEvent(event) {
    const { api: rawApi, class_uid } = event;
    const api = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api");
    const eventName = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(api, "operation");
    const eventSource = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(api, "service"), "name");
    const damage = (0,_name_damage_js__WEBPACK_IMPORTED_MODULE_4__/* .nameDamage */ .j)(eventSource, eventName);
    if (damage !== null)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeProblem */ .jn)("damaged", damage);
    const replaced = [eventName, eventSource, (0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)(event), (0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedOwnKey */ ._v)(api)].find(_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isReplaced */ .tc);
    if (replaced !== undefined) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeProblem */ .jn)("damaged", `an OCSF event contains ${(0,_replaced_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replacedTextDetail */ .jE)(replaced)}`);
    }
    // Events of other classes are not always about API calls, and may have no api.
    const isOther = class_uid === API_ACTIVITY
        ? eventName !== null && eventSource !== null
        : rawApi === undefined ||
            rawApi === null ||
            !(0,_core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource ?? _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventSource, eventName ?? _core_search_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH */ .Dn.eventName);
    if (isOther)
        return { kind: "skipped" };
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_8__/* .shapeProblem */ .jn)("damaged", `expected operation and service in the api of an OCSF event, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(rawApi)}`);
}
/** The error of a failed call, in CloudTrail's fields. A call that is not known to have succeeded counts as failed. */
function errorOf(event) {
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "api"), "response");
    const unmapped = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(event, "unmapped");
    const firstPresent = (...values) => values.find((value) => !(value === undefined || value === null || value === ""));
    const { code } = response;
    return {
        errorCode: firstPresent(response["error"], unmapped["errorCode"]) ??
            (firstPresent(code) === undefined || SUCCESS.code.test(scalar(code))
                ? null
                : `the response's code is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .preview */ .VH)(code)}`) ??
            unsuccessful(event),
        errorMessage: (0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_9__/* .withStrings */ .he)(firstPresent(response["message"], response["error_message"], unmapped["errorMessage"])) ?? null,
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
function payload(holder, place) {
    const { data } = holder;
    if (!(0,_embedded_text_js__WEBPACK_IMPORTED_MODULE_9__/* .isText */ .KH)(data))
        return { kind: "value", values: [data ?? null], damage: null };
    return data === "" ? { kind: "value", values: [null], damage: null } : (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmbeddedJson */ .o)(data, place);
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
    if (span !== null && (at.first <= span.first - SECOND || at.first >= span.last + SECOND))
        return null;
    return new Date(at.first).toISOString();
}
const SECOND = 1_000;
/** The search needs the name of the session issuer, which OCSF has only as an ARN. */
function identityOf(actor) {
    const user = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(actor, "user");
    const issuer = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(actor, "session"), "issuer");
    return {
        type: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "type"),
        principalId: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "uid_alt"),
        arn: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "uid"),
        accountId: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(user, "account"), "uid") ?? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "account_uid"),
        userName: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(user, "name"),
        invokedBy: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(actor, "invoked_by"),
        sessionContext: { sessionIssuer: { userName: issuer?.split("/").at(-1) ?? null } },
    };
}


/***/ }),

/***/ 5610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6066);
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
        return { values: [value], damage: null };
    return new AlternativesParser(text).parse();
}
/** Parses a valid JSON text again, and keeps every member of a repeated key. */
class AlternativesParser {
    #text;
    #max;
    #at = 0;
    #isPartial = false;
    #repeated = null;
    constructor(text) {
        this.#text = text;
        this.#max = Math.max(2, Math.min(_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ALTERNATIVES */ .cg, Math.floor(MAX_CHARACTERS / text.length)));
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
            return [this.#string()];
        while (this.#at < this.#text.length && !ENDS_SCALAR.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
        return [JSON.parse(this.#text.slice(from, this.#at))];
    }
    #object(under, depth) {
        const members = new Map();
        this.#at += 1;
        for (this.#skipWhitespace(); this.#text[this.#at] !== "}"; this.#skipWhitespace()) {
            const key = this.#string();
            this.#skipWhitespace();
            this.#at += 1;
            const values = this.#value(key, depth + 1);
            const before = members.get(key);
            if (before === undefined) {
                members.set(key, values);
            }
            else {
                this.#repeated ??= { key, under };
                if (!addRepeated(key, before, values, this.#max))
                    this.#isPartial = true;
            }
            this.#skipWhitespace();
            if (this.#text[this.#at] === ",")
                this.#at += 1;
        }
        this.#at += 1;
        const keys = [...members.keys()];
        const { rows, isPartial } = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)([...members.values()], this.#max);
        if (isPartial)
            this.#isPartial = true;
        const [first, ...rest] = rows.map((row) => Object.fromEntries(row.map((value, index) => [keys[index] ?? "", value])));
        return [first, ...rest];
    }
    #array(key, depth) {
        const elements = [];
        this.#at += 1;
        for (this.#skipWhitespace(); this.#text[this.#at] !== "]"; this.#skipWhitespace()) {
            elements.push(this.#value(null, depth + 1));
            this.#skipWhitespace();
            if (this.#text[this.#at] === ",")
                this.#at += 1;
        }
        this.#at += 1;
        if (key !== null && UNION_LISTS.has(key))
            return [elements.flat()];
        const { rows, isPartial } = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .combinations */ .vj)(elements, this.#max);
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
    #skipWhitespace() {
        while (WHITESPACE.has(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
}
const WHITESPACE = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR = new Set([",", "]", "}", ...WHITESPACE]);
/**
 * Adds the alternatives of a repeated key to the `known` ones. Lists in UNION_LISTS are merged. False if an alternative was
 * dropped because there are more than `max`.
 */
function addRepeated(key, known, values, max) {
    const isList = UNION_LISTS.has(key);
    let isComplete = true;
    for (const value of values) {
        const [first] = known;
        if (isList && Array.isArray(first) && Array.isArray(value))
            for (const element of value)
                first.push(element);
        // A list replaces alternatives that are not lists, since those contain no elements.
        else if (isList && Array.isArray(value))
            known.splice(0, known.length, value);
        else if (!(isList && Array.isArray(first)) && !known.some((each) => isSame(each, value))) {
            if (known.length >= max)
                isComplete = false;
            known[Math.min(known.length, max - 1)] = value;
        }
    }
    return isComplete;
}
/** Whether both are certainly the same value: equal scalars, or two empty lists. */
function isSame(a, b) {
    return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}


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
/* unused harmony export replacedKey */
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
 * The first key that could not be decoded, of a record or of its request and response at any depth; null if there is none.
 * Such a key may be one that marks a missing page or a failed call.
 */
function replacedKey(record) {
    return (replacedOwnKey(record) ??
        replacedNestedKey(record["requestParameters"]) ??
        replacedNestedKey(record["responseElements"]));
}
/** Describes the damage of a record with such a key; null if it has none. */
function replacedKeyDamage(record) {
    const key = replacedKey(record);
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
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/call-fault.js


/**
 * Why a recorded call is not a complete response about one image: it failed, CloudTrail omitted part of it, or it does
 * not identify the image. Null if it is complete.
 */
function callFault(record) {
    return (failedCall(record) ??
        omittedPart(record) ??
        missingPart(record) ??
        unidentifiedImage(record) ??
        unclearToken(record));
}
/** Checks errorCode and errorMessage: either means that the call failed. Tables and tools change the case of the names. */
function failedCall(record) {
    const memberNamed = (name) => {
        const key = Object.keys(record).find((each) => name.test(each) && !isEmpty(record[each]));
        return key === undefined ? null : { key, value: record[key] };
    };
    const [code, message] = [memberNamed(/^errorcode$/i), memberNamed(/^errormessage$/i)];
    const texts = [code, message].flatMap((each) => {
        if (each === null)
            return [];
        return [typeof each.value === "string" ? each.value : `${each.key} is ${(0,json_values/* preview */.VH)(each.value)}`];
    });
    return texts.length === 0 ? null : (0,scan_result/* inconclusive */.Ni)("call-failed", texts.join(": "));
}
function isEmpty(value) {
    return value === undefined || value === null || value === "";
}
/** The objects that determine the outcome of a call, outermost first. */
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
            return (0,scan_result/* inconclusive */.Ni)("response-omitted", `CloudTrail omitted ${place}${omitted}`);
    }
    return null;
}
/**
 * CloudTrail replaces a field beyond 100 KB with `{"omitted": true, "originalSize": ..., "reason": ...}`, in which the
 * boolean may be text. Returns the size and the reason for a message; null if the field is not omitted.
 */
function omission(field) {
    if (!(0,json_values/* isObject */.Gv)(field))
        return null;
    const { omitted, originalSize, reason } = field;
    if (omitted === undefined || omitted === false || omitted === "false")
        return null;
    const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` (${originalSize} bytes)` : "";
    return typeof reason === "string" ? `${size}: ${reason}` : size;
}
function missingPart({ requestParameters: request, responseElements: response }) {
    if (!(0,json_values/* isObject */.Gv)(response)) {
        return (0,scan_result/* inconclusive */.Ni)("response-missing", `responseElements is ${(0,json_values/* preview */.VH)(response)}, not an object`);
    }
    // Without the request it is unknown which page this is.
    return (0,json_values/* isObject */.Gv)(request)
        ? null
        : (0,scan_result/* inconclusive */.Ni)("malformed-response", `requestParameters is ${(0,json_values/* preview */.VH)(request)}, not an object`);
}
/** A result is attributed to the image in the response, so the response must name one, and the request the same one. */
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
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `${place}.imageId is ${(0,json_values/* preview */.VH)(imageId)}, not an object`);
    }
    const contradiction = contradictionBetween(request, response);
    if (contradiction !== null)
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", contradiction);
    const ids = [(0,json_values/* objectAt */.lJ)(request, "imageId"), (0,json_values/* objectAt */.lJ)(response, "imageId")];
    for (const digest of ids.map((id) => (0,json_values/* textAt */.$6)(id, "imageDigest"))) {
        if (digest === null || DIGEST.test(digest))
            continue;
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `imageDigest is ${(0,json_values/* preview */.VH)(digest)}, expected \`sha256:\` and 64 lower-case hexadecimal digits`);
    }
    const { awsRegion } = record;
    if (awsRegion !== undefined && awsRegion !== null && typeof awsRegion !== "string") {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", `awsRegion is ${(0,json_values/* preview */.VH)(awsRegion)}, not text`);
    }
    if ((0,json_values/* textAt */.$6)(request, "repositoryName") === null && (0,json_values/* textAt */.$6)(response, "repositoryName") === null) {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", "neither the request nor the response has a repositoryName");
    }
    if (ids.every((id) => (0,json_values/* textAt */.$6)(id, "imageDigest") === null && (0,json_values/* textAt */.$6)(id, "imageTag") === null)) {
        return (0,scan_result/* inconclusive */.Ni)("malformed-response", "neither the request nor the response has an imageDigest or imageTag");
    }
    return null;
}
/** ECR has no other kind of digest. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Describes the first field that differs between the request and the response; null if they agree. */
function contradictionBetween(request, response) {
    const fields = [
        ["registryId", request["registryId"], response["registryId"]],
        ["repositoryName", request["repositoryName"], response["repositoryName"]],
        ["imageDigest", (0,json_values/* objectAt */.lJ)(request, "imageId")["imageDigest"], (0,json_values/* objectAt */.lJ)(response, "imageId")["imageDigest"]],
        ["imageTag", (0,json_values/* objectAt */.lJ)(request, "imageId")["imageTag"], (0,json_values/* objectAt */.lJ)(response, "imageId")["imageTag"]],
    ];
    for (const [name, requested, returned] of fields) {
        for (const value of [requested, returned]) {
            if (value !== undefined && value !== null && typeof value !== "string") {
                return `${name} is ${(0,json_values/* preview */.VH)(value)}, not text`;
            }
        }
        if (typeof requested !== "string" || typeof returned !== "string" || requested === returned)
            continue;
        return `${name} is ${(0,json_values/* preview */.VH)(requested)} in the request and ${(0,json_values/* preview */.VH)(returned)} in the response`;
    }
    return null;
}
/**
 * Pages are joined by the text under `nextToken` in the request and the response. A token of another type, or anywhere
 * else, means a page that cannot be joined.
 */
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
        if (key !== undefined) {
            return (0,scan_result/* inconclusive */.Ni)("pages-missing", `cannot join pages by ${place}.${key}, which is ${(0,json_values/* preview */.VH)(value[key])}`);
        }
    }
    return null;
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
        outcome: damagedOutcome(damage) ??
            callFault(record) ??
            (0,scan_status/* statusOutcome */.N)(status, listed) ??
            listed.fault ?? { kind: "evaluated" },
    };
}
function damagedOutcome(damage) {
    return damage === null ? null : (0,scan_result/* inconclusive */.Ni)("malformed-response", damage);
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
 * Reads all alternative values of a text, and yields everything that any of them contains. Records are counted in the value
 * with most calls; calls of the others are marked as alternatives. Every call gets the damage of the text. If the
 * alternatives are partial, that is a problem of its own, because a dropped one may contain a call.
 */
function* readAlternatives({ values, damage, isPartial }, read) {
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
