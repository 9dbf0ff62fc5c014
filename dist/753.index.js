export const id = 753;
export const ids = [753];
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

/***/ 6066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MAX_ALTERNATIVES),
/* harmony export */   v: () => (/* binding */ combinations)
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


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseEmbeddedJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8491);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2080);




/**
 * Parses a JSON document that an export contains as text, in a string or a cell. `place` is its location, for messages.
 * `value` is the last of `values`, which is what JSON.parse returns. `damage` is null if it is the only one.
 */
function parseEmbeddedJson(text, place) {
    try {
        const { values, damage, isPartial } = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
        return {
            kind: "value",
            value: values.at(-1),
            values,
            damage: damage === null ? null : `${place}: ${damage}`,
            isPartial,
        };
    }
    catch (thrown) {
        return invalidJson(text, place, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
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

/***/ 1084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ NEEDED_COLUMNS),
/* harmony export */   HW: () => (/* binding */ lakeRecord),
/* harmony export */   Vw: () => (/* binding */ isWholeRecord),
/* harmony export */   Z3: () => (/* binding */ rowOfCells),
/* harmony export */   o2: () => (/* binding */ wholeRecords),
/* harmony export */   uS: () => (/* binding */ columnName)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _combinations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6066);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8045);
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
const JSON_COLUMNS = ["userIdentity", "requestParameters", "responseElements"];
/** The columns and cells of a row, which is an object, or a list of objects with one column each (`get-query-results`). */
function rowOfCells(row) {
    if (!Array.isArray(row))
        return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(row) ? Object.entries(row) : [];
    return row.flatMap((cell) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(cell) ? Object.entries(cell) : []));
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
/** Converts a row to a record. Cells with objects must be JSON text, which Lake writes only if the query casts them. */
function lakeRecord(row) {
    const cells = new Map();
    let damage = null;
    let isPartial = false;
    for (const [column, rawCell] of row) {
        const name = columnName(column);
        // Some tools pad cells with spaces, or leave a carriage return in the last one.
        const cell = typeof rawCell === "string" ? rawCell.trim() : rawCell;
        const before = name === null ? undefined : cells.get(name);
        if (before !== undefined)
            damage ??= `the column ${name} occurs more than once`;
        if (name !== null && before === undefined)
            cells.set(name, [cell]);
        else if (before !== undefined && before.length < MAX_CELLS)
            before.push(cell);
        else if (before !== undefined)
            isPartial = true;
    }
    const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
    if (missing.length > 0) {
        const found = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(row.map(([name]) => name));
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("unsupported-shape", `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`);
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
    const combined = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_3__/* .combinations */ .v)([...cells.values()]);
    const [record, ...alternatives] = combined.rows.map((values) => recordOf(names, values));
    return record === undefined
        ? (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("damaged", "a row has no cells")
        : { kind: "record", record, alternatives, damage, isPartial: isPartial || combined.isPartial };
}
/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;
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
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .jn)("unsupported-shape", `expected JSON in the column ${name}, got ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(text)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`);
    }
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(text, `the column ${name}`);
    if (parsed.kind === "problem")
        return parsed;
    const nested = parsed.values.map((value) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? withNested(value) : { values: [value], damage: null }));
    const [first, ...rest] = nested.flatMap(({ values }) => values);
    const damage = parsed.damage ?? nested.find((each) => each.damage !== null)?.damage ?? null;
    const isPartial = [parsed, ...nested].some((each) => each.isPartial === true);
    return { values: [first, ...rest], damage, isPartial };
}
/** Parses the nested values, which are JSON in strings, because Lake stores these fields as maps of text. */
function withNested(object) {
    const keys = Object.keys(object);
    let damage = null;
    let isPartial = false;
    const members = keys.map((key) => {
        const value = object[key];
        if (typeof value !== "string" || !/^\s*[[{]/.test(value))
            return [value];
        const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEmbeddedJson */ .o)(value, key);
        if (parsed.kind === "problem")
            return [value];
        damage ??= parsed.damage;
        if (parsed.isPartial === true)
            isPartial = true;
        return parsed.values;
    });
    const combined = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_3__/* .combinations */ .v)(members);
    const [first, ...rest] = combined.rows.map((row) => Object.fromEntries(row.map((value, at) => [keys[at], value])));
    return { values: [first, ...rest], damage, isPartial: isPartial || combined.isPartial };
}
/** Converts SQL's `2021-08-11 11:52:27.000`, which is in UTC here, to ISO 8601. */
function isoForm(time) {
    return time.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
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
    const { rows } = (0,_combinations_js__WEBPACK_IMPORTED_MODULE_7__/* .combinations */ .v)([request.values, response.values]);
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
        errorMessage: firstPresent(response["message"], response["error_message"], unmapped["errorMessage"]) ?? null,
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
    if (typeof data !== "string")
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

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/wasm-assembler.js
var wasm_assembler = __webpack_require__(7567);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/member-count-code.js

/** Addresses of the state that is kept between calls. */
const COUNT_STATE = { inString: 0, escaped: 8, members: 16 };
const COUNT_DATA = 64;
const COUNT_DATA_BYTES = 256 * 1024;
const LOCALS = [];
const declare = (type) => {
    LOCALS.push(type);
    const index = 1 + LOCALS.length;
    return { get: wasm_assembler/* local */.sr.get(index), set: (value) => wasm_assembler/* local */.sr.set(index, value) };
};
const from = { get: wasm_assembler/* local */.sr.get(0), set: (value) => wasm_assembler/* local */.sr.set(0, value) };
const to = { get: wasm_assembler/* local */.sr.get(1) };
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
const word = (value) => wasm_assembler/* i64 */.cq.const(value);
const not = (mask) => wasm_assembler/* i64 */.cq.xor(mask, word(-1n));
const is = (letter) => wasm_assembler/* v128 */.iL.eq(v.get, wasm_assembler/* v128 */.iL.bytes(letter.charCodeAt(0)));
/** Adds the mask of sixteen bytes, at quarter `quarter` of 64 bytes, to `mask`. */
const placed = (mask, vector, quarter) => {
    const bits = wasm_assembler/* i64 */.cq.extend(wasm_assembler/* v128 */.iL.bitmask(vector));
    return mask.set(quarter === 0 ? bits : wasm_assembler/* i64 */.cq.or(mask.get, wasm_assembler/* i64 */.cq.shl(bits, word(BigInt(16 * quarter)))));
};
const EVEN = 0x5555555555555555n;
/**
 * Counts the colons outside strings, 64 bytes at a time, with the method of `value-skipper-code.ts`: in valid JSON, each
 * one belongs to a member of an object. The number of bytes from `from` to `to` must be a multiple of 64.
 */
const BODY = [
    members.set(wasm_assembler/* i32 */.rT.load(wasm_assembler/* i32 */.rT.const(COUNT_STATE.members))),
    inString.set(wasm_assembler/* i64 */.cq.load(wasm_assembler/* i32 */.rT.const(COUNT_STATE.inString))),
    escapedFirst.set(wasm_assembler/* i64 */.cq.load(wasm_assembler/* i32 */.rT.const(COUNT_STATE.escaped))),
    (0,wasm_assembler/* loopWhile */.YB)(wasm_assembler/* i32 */.rT.lt(from.get, to.get), [
        ...[0, 1, 2, 3].flatMap((quarter) => [
            v.set(wasm_assembler/* v128 */.iL.load(from.get, 16 * quarter)),
            placed(quotes, is('"'), quarter),
            placed(backslashes, is("\\"), quarter),
            placed(colons, is(":"), quarter),
        ]),
        // Finds the bytes after an odd number of backslashes.
        backslashes.set(wasm_assembler/* i64 */.cq.and(backslashes.get, not(escapedFirst.get))),
        follows.set(wasm_assembler/* i64 */.cq.or(wasm_assembler/* i64 */.cq.shl(backslashes.get, word(1n)), escapedFirst.get)),
        sum.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.and(backslashes.get, word(~EVEN)), not(follows.get))),
        sum.set(wasm_assembler/* i64 */.cq.add(sum.get, backslashes.get)),
        escapedFirst.set(wasm_assembler/* i64 */.cq.extend(wasm_assembler/* i64 */.cq.lt(sum.get, backslashes.get))),
        escaped.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.xor(word(EVEN), wasm_assembler/* i64 */.cq.shl(sum.get, word(1n))), follows.get)),
        quotes.set(wasm_assembler/* i64 */.cq.and(quotes.get, not(escaped.get))),
        ...[1n, 2n, 4n, 8n, 16n, 32n].map((shift) => quotes.set(wasm_assembler/* i64 */.cq.xor(quotes.get, wasm_assembler/* i64 */.cq.shl(quotes.get, word(shift))))),
        quotes.set(wasm_assembler/* i64 */.cq.xor(quotes.get, inString.get)),
        inString.set(wasm_assembler/* i64 */.cq.sar(quotes.get, word(63n))),
        members.set(wasm_assembler/* i32 */.rT.add(members.get, wasm_assembler/* i32 */.rT.wrap(wasm_assembler/* i64 */.cq.popcnt(wasm_assembler/* i64 */.cq.and(colons.get, not(quotes.get)))))),
        from.set(wasm_assembler/* i32 */.rT.add(from.get, wasm_assembler/* i32 */.rT.const(64))),
    ]),
    wasm_assembler/* i32 */.rT.store(wasm_assembler/* i32 */.rT.const(COUNT_STATE.members), members.get),
    wasm_assembler/* i64 */.cq.store(wasm_assembler/* i32 */.rT.const(COUNT_STATE.inString), inString.get),
    wasm_assembler/* i64 */.cq.store(wasm_assembler/* i32 */.rT.const(COUNT_STATE.escaped), escapedFirst.get),
    (0,wasm_assembler/* returnValue */._u)(members.get),
    wasm_assembler/* unreachable */.HB,
];
const PAGE = 65_536;
/** The WebAssembly module, as bytes. */
function memberCountModule() {
    return (0,wasm_assembler/* assembleModule */.xU)(LOCALS, BODY, Math.ceil((COUNT_DATA + COUNT_DATA_BYTES + 64) / PAGE));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/member-count.js


const WORD = 64;
const SPACE = 0x20;
let counter = null;
/**
 * Counts the members of all objects in a valid JSON text (UTF-8 bytes or a string); a repeated key counts each time.
 * Invalid UTF-8 inside JSON strings does not change the count.
 */
function countMembersInText(text) {
    counter ??= newCounter();
    const { run, state, data } = counter;
    state.fill(0);
    /** Bytes at the start of the memory that do not fill a block of 64 bytes yet. */
    let left = 0;
    for (let from = 0; from < text.length;) {
        const room = data.length - left;
        if (typeof text === "string") {
            // Splitting a surrogate pair writes U+FFFD, which does not change the count.
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
/** Counts the members of all objects in a parsed JSON value; NaN if it is nested more than `maxDepth` levels deep. */
function countMembersInValue(value, maxDepth) {
    if (!isContainer(value))
        return 0;
    if (maxDepth === 0)
        return Number.NaN;
    let count = 0;
    if (Array.isArray(value)) {
        for (const element of value)
            if (isContainer(element))
                count += countMembersInValue(element, maxDepth - 1);
        return count;
    }
    for (const key in value) {
        count += 1;
        const member = value[key];
        if (isContainer(member))
            count += countMembersInValue(member, maxDepth - 1);
    }
    return count;
}
/** Whether it is an object or an array. */
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

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/combinations.js
var combinations = __webpack_require__(6066);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/parse-json.js


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
/**
 * Parses a JSON text. `bytes` is the same text in UTF-8, if the caller has it. Throws the SyntaxError of JSON.parse, and one
 * if the text is nested too deeply.
 */
function parseJson(text, bytes = null) {
    const value = JSON.parse(text);
    if (countMembersInValue(value, MAX_DEPTH) === countMembersInText(bytes ?? text))
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
        this.#max = Math.max(2, Math.min(combinations/* MAX_ALTERNATIVES */.c, Math.floor(MAX_CHARACTERS / text.length)));
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
        const { rows, isPartial } = (0,combinations/* combinations */.v)([...members.values()], this.#max);
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
        const { rows, isPartial } = (0,combinations/* combinations */.v)(elements, this.#max);
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
/* harmony export */   _v: () => (/* binding */ replacedOwnKey),
/* harmony export */   j9: () => (/* binding */ replacedKeyDamage),
/* harmony export */   jE: () => (/* binding */ replacedTextDetail),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* unused harmony export replacedKey */
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

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
    return `${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(text)}, which is not valid UTF-8, so it may be a DescribeImageScanFindings call`;
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
    return key === null ? null : `the record has the key ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(key)}, which is not valid UTF-8`;
}
/** Objects whose keys users choose and whose values are not read. */
const KEYS_OF_USERS = new Set(["tags"]);
function replacedNestedKey(value) {
    if (Array.isArray(value)) {
        for (const element of value) {
            const key = replacedNestedKey(element);
            if (key !== null)
                return key;
        }
        return null;
    }
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
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
// EXTERNAL MODULE: ./build/sources/findings/findings.js + 2 modules
var findings = __webpack_require__(7737);
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

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   YB: () => (/* binding */ loopWhile),
/* harmony export */   _u: () => (/* binding */ returnValue),
/* harmony export */   cq: () => (/* binding */ i64),
/* harmony export */   iL: () => (/* binding */ v128),
/* harmony export */   rT: () => (/* binding */ i32),
/* harmony export */   sr: () => (/* binding */ local),
/* harmony export */   xU: () => (/* binding */ assembleModule),
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
/** Loads from `address` plus `offset`. The alignment hint is 0, so no alignment is assumed. */
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
    /** Arithmetic shift right: copies the sign bit. */
    sar: binary(0x87),
    extend: unary(0xad),
};
const v128 = {
    load: load(0xfd, 0x00),
    /** A vector of sixteen equal bytes. */
    bytes: (byte) => [0xfd, 0x0c, ...Array.from({ length: 16 }, () => byte)],
    eq: binary(0xfd, 0x23),
    lt: binary(0xfd, 0x26),
    and: binary(0xfd, 0x4e),
    or: binary(0xfd, 0x50),
    /** The top bit of each byte, as a 16-bit mask; the first byte gives the lowest bit. */
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
/** Repeats the body while the condition is true. */
function loopWhile(condition, body) {
    return join([0x03, VOID], condition, [0x04, VOID], ...body, [0x0c, 1], [0x0b], [0x0b]);
}
const returnValue = (value) => join(value, [0x0f]);
/** The end of a function body that always returns earlier. */
const unreachable = [0x00];
const TYPES = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const section = (id, content) => [id, ...unsigned(content.length), ...content];
const named = (text) => [...unsigned(text.length), ...new TextEncoder().encode(text)];
/** Assembles a module with one function `(i32, i32) -> i32`, exported as `run`, and one memory of `pages` pages, `memory`. */
function assembleModule(locals, body, pages) {
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

/***/ 7737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readFindings)
});

// EXTERNAL MODULE: ./build/core/search/scan-result.js
var scan_result = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/text/shown-version.js
var shown_version = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/sources/findings/package-fix.js


const FIX_AVAILABLE = new Map([
    ["YES", "yes"],
    ["NO", "no"],
    ["PARTIAL", "partial"],
]);
/** `fixAvailable` of a finding; null if it is missing or invalid. */
function findingFix(finding) {
    const overall = overallFix(finding);
    return overall === "missing" || overall === "invalid" ? null : overall;
}
/**
 * Whether each package of a finding has a fix, by its own `fixedInVersion` and the finding's `fixAvailable`. The result is
 * "no" only if nothing contradicts it, and null if unknown, which no rule treats as "no". An entry of `packages` that is not
 * an object has an invalid fix.
 */
function packageFixes(finding, packages) {
    const overall = overallFix(finding);
    const all = packages.map(ownFix);
    const others = {
        hasVersion: all.some(({ kind }) => kind === "version"),
        isAnyNotNone: all.some(({ kind }) => kind !== "none"),
    };
    return all.map((own) => ({
        fix: fixOf(own, overall, others),
        fixedVersion: own.kind === "version" ? own.version : null,
    }));
}
/** `others` is about all packages of the finding. */
function fixOf(own, overall, others) {
    switch (own.kind) {
        case "version":
            return "yes";
        case "none":
            if (overall === "no" || overall === "missing")
                return "no";
            // "partial" means that some package has a fix, so it must be possible that another one does.
            return overall === "partial" && others.isAnyNotNone ? "no" : null;
        case "missing":
            if (overall === "yes")
                return "yes";
            return overall === "no" && !others.hasVersion ? "no" : null;
        case "invalid":
            return overall === "yes" ? "yes" : null;
    }
}
function ownFix(entry) {
    if (!(0,json_values/* isObject */.Gv)(entry))
        return { kind: "invalid" };
    const fixedInVersion = entry["fixedInVersion"] ?? null;
    if (fixedInVersion === null)
        return { kind: "missing" };
    if (typeof fixedInVersion !== "string")
        return { kind: "invalid" };
    const version = fixedInVersion.trim();
    if (version === "")
        return { kind: "missing" };
    return /^not\s?available$/i.test(version)
        ? { kind: "none" }
        : { kind: "version", version: (0,shown_version/* withoutZeroEpoch */.C)(version) };
}
function overallFix(finding) {
    const fixAvailable = finding["fixAvailable"] ?? null;
    if (fixAvailable === null || fixAvailable === "")
        return "missing";
    return FIX_AVAILABLE.get(((0,json_values/* textAt */.$6)(finding, "fixAvailable") ?? "").trim().toUpperCase()) ?? "invalid";
}

// EXTERNAL MODULE: ./build/core/text/time.js
var text_time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/sources/findings/scan-dates.js

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `Aug 11, 2021, 11:30:16 AM`, as CloudTrail writes dates in responseElements; the last space may be U+202F. */
const ENGLISH_DATE = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/u;
/** A larger number is in milliseconds: in seconds it would be after the year 5000. */
const SECONDS_LIMIT = 1e11;
/**
 * Parses a date to epoch milliseconds: a Date of the SDK, CloudTrail's English format (in UTC), ISO 8601, or an epoch in
 * seconds or milliseconds. Null for anything else.
 */
function parseScanDate(value) {
    if (value instanceof Date)
        return validTime(value.getTime());
    if (typeof value === "number")
        return validTime(Math.abs(value) < SECONDS_LIMIT ? value * 1_000 : value);
    if (typeof value !== "string")
        return null;
    if (/^\d{9,13}(\.\d+)?$/.test(value))
        return parseScanDate(Number(value));
    const parts = ENGLISH_DATE.exec(value.trim());
    if (parts === null)
        return (0,text_time/* parseIsoTime */.sX)(value);
    const [, month = "", day, year, hour, minute, second, half] = parts;
    const index = MONTHS.indexOf(month.toLowerCase());
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return index < 0
        ? null
        : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}
/** A time after the year 9999 is most likely milliseconds that were read as seconds, so it is unknown. */
function validTime(epochMs) {
    const time = new Date(epochMs).getTime();
    return (0,text_time/* isCalendarTime */.M2)(time) ? time : null;
}

;// CONCATENATED MODULE: ./build/sources/findings/findings.js





/**
 * Reads `imageScanFindings` of a DescribeImageScanFindings response: `findings` of basic scans and `enhancedFindings` of
 * Amazon Inspector. Reads as much as possible; the first part that cannot be read is the `fault`.
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
            : (0,scan_result/* inconclusive */.Ni)("findings-missing", `imageScanFindings is ${(0,json_values/* preview */.VH)(imageScanFindings)}, not an object`),
    };
    const report = (fault) => {
        listed.fault ??= fault;
    };
    for (const [key, type, read] of LISTS) {
        const list = from[key];
        if (list === undefined || list === null)
            continue;
        if (!Array.isArray(list)) {
            report((0,scan_result/* inconclusive */.Ni)("findings-missing", `${key} is ${(0,json_values/* preview */.VH)(list)}, not a list`));
            continue;
        }
        if (listed.type === null || list.length > 0)
            listed.type = type;
        for (const [index, raw] of list.entries())
            addFinding(listed, raw, { place: `${key}[${index}]`, read, report });
    }
    if (listed.type === null)
        report((0,scan_result/* inconclusive */.Ni)("findings-missing", "neither findings nor enhancedFindings is a list"));
    listed.claimedCounts = readCounts(from["findingSeverityCounts"], report);
    return listed;
}
const LISTS = [
    ["findings", "basic", readBasic],
    ["enhancedFindings", "enhanced", readEnhanced],
];
function addFinding(listed, raw, { place, read, report }) {
    if (!(0,json_values/* isObject */.Gv)(raw)) {
        report((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place} is ${(0,json_values/* preview */.VH)(raw)}, not an object`));
        return;
    }
    const finding = read(raw, (detail) => report((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place}: ${detail}`)));
    const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
    listed.findings.push(finding);
    listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
    if (finding.name === null)
        report((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place} has no name`));
    if (finding.severity === null) {
        report((0,scan_result/* inconclusive */.Ni)("unknown-severity", `the severity of ${finding.name ?? place} is ${(0,json_values/* preview */.VH)(raw["severity"])}`));
    }
}
function readBasic(raw, malformed) {
    const { values, hidesName } = attributesOf(raw, malformed);
    const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((each) => each.length > 0) ?? [];
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
 * The packages of a basic finding. A repeated name or version never hides another: each name is a package, whose version is
 * unknown unless it is clear which one belongs to it.
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
/** The first of these attributes that is present counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES = new Set([...SCORES, ...PACKAGE]);
function attributesOf(raw, malformed) {
    const values = new Map();
    let hidesName = false;
    for (const attribute of listAtOrMalformed(raw, "attributes", malformed)) {
        const key = (0,json_values/* isObject */.Gv)(attribute) ? (0,json_values/* textAt */.$6)(attribute, "key") : null;
        if (!(0,json_values/* isObject */.Gv)(attribute) || key === null) {
            malformed(`an attribute has no key: ${(0,json_values/* preview */.VH)(attribute)}`);
            hidesName = true;
            continue;
        }
        if (!ATTRIBUTES.has(key))
            continue;
        const value = attribute["value"] ?? "";
        if (typeof value !== "string") {
            malformed(`${key} is ${(0,json_values/* preview */.VH)(value)}, not text`);
            hidesName ||= key === "package_name";
        }
        else if (value !== "") {
            const known = values.get(key) ?? new Set();
            values.set(key, known.add(value));
        }
    }
    for (const key of PACKAGE) {
        const found = [...(values.get(key) ?? [])];
        if (found.length > 1)
            malformed(`${key} has ${found.length} different values: ${(0,json_values/* preview */.VH)(found)}`);
    }
    return { values, hidesName };
}
/** The list at `key`; empty if the field is missing, or is not a list, which is reported. */
function listAtOrMalformed(raw, key, malformed) {
    const value = raw[key] ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    malformed(`${key} is ${(0,json_values/* preview */.VH)(value)}, not a list`);
    return [];
}
function highest(scores) {
    return scores.reduce((most, score) => (most === null || (score !== null && score > most) ? score : most), null);
}
function readEnhanced(raw, malformed) {
    const details = (0,json_values/* objectAt */.lJ)(raw, "packageVulnerabilityDetails");
    const rawDetails = raw["packageVulnerabilityDetails"] ?? null;
    if (rawDetails !== null && !(0,json_values/* isObject */.Gv)(rawDetails)) {
        malformed(`packageVulnerabilityDetails is ${(0,json_values/* preview */.VH)(rawDetails)}, not an object`);
    }
    const listed = listAtOrMalformed(details, "vulnerablePackages", malformed);
    // A finding without a package gets one without a name, which may be of any package manager.
    const packages = listed.length > 0 ? listed : [{}];
    const fixes = packageFixes(raw, listed);
    const related = (0,json_values/* listAt */.gT)(details, "relatedVulnerabilities").filter((id) => typeof id === "string");
    const advisorySource = (0,json_values/* textAt */.$6)(details, "source");
    const exploit = ((0,json_values/* textAt */.$6)(raw, "exploitAvailable") ?? "").toUpperCase();
    const cvss = (0,json_values/* listAt */.gT)(details, "cvss").map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? scoreOf(entry["baseScore"]) : null));
    return {
        name: (0,json_values/* textAt */.$6)(details, "vulnerabilityId") ?? (0,json_values/* textAt */.$6)(raw, "title") ?? (0,json_values/* textAt */.$6)(raw, "findingArn"),
        ...(related.length === 0 ? {} : { relatedIds: related }),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(details["sourceUrl"]),
        score: scoreOf(raw["score"]) ?? highest(cvss),
        fix: findingFix(raw),
        exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
        state: STATES.get(((0,json_values/* textAt */.$6)(raw, "status") ?? "").toUpperCase()) ?? "active",
        publishedAt: parseScanDate(details["vendorCreatedAt"]),
        arn: (0,json_values/* textAt */.$6)(raw, "findingArn"),
        packages: packages.map((found, index) => ({
            ...readPackage(found, fixes[index] ?? NO_FIX_KNOWN, malformed),
            ...(advisorySource === null ? {} : { advisorySource }),
        })),
    };
}
const NO_FIX_KNOWN = { fix: null, fixedVersion: null };
/** The text fields of a package that policy uses. */
const PACKAGE_FIELDS = ["name", "version", "release", "filePath", "packageManager", "fixedInVersion"];
/** An entry that is not an object becomes a package without a name, so that policy for other packages cannot apply to it. */
function readPackage(entry, fix, malformed) {
    const raw = (0,json_values/* isObject */.Gv)(entry) ? entry : {};
    if (!(0,json_values/* isObject */.Gv)(entry))
        malformed(`a package is ${(0,json_values/* preview */.VH)(entry)}, not an object`);
    for (const field of PACKAGE_FIELDS) {
        const value = raw[field] ?? null;
        if (value !== null && typeof value !== "string")
            malformed(`${field} of a package is ${(0,json_values/* preview */.VH)(value)}, not text`);
    }
    const epoch = raw["epoch"] ?? null;
    if (epoch !== null && typeof epoch !== "number")
        malformed(`epoch of a package is ${(0,json_values/* preview */.VH)(epoch)}, not a number`);
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
/** `epoch:version-release`, as package managers write it; an epoch of 0 is omitted. */
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
/** Matches addresses that are certainly in normal form, as nearly all are, without parsing them. */
const PLAIN_ADDRESS = /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;
/** An http or https address in normal form, else null. ECR's `uri` may end in a space. */
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
/** Reads findingSeverityCounts. A count that is not a whole number is a fault, because the list cannot be compared with it. */
function readCounts(raw, report) {
    if (raw === undefined || raw === null)
        return null;
    const counts = new Map();
    for (const [severity, count] of Object.entries((0,json_values/* isObject */.Gv)(raw) ? raw : {})) {
        if (typeof count === "number" && Number.isInteger(count) && count >= 0)
            counts.set(severity.toUpperCase(), count);
        else
            report((0,scan_result/* inconclusive */.Ni)("counts-disagree", `findingSeverityCounts.${severity} is ${(0,json_values/* preview */.VH)(count)}, not a count`));
    }
    if (!(0,json_values/* isObject */.Gv)(raw)) {
        report((0,scan_result/* inconclusive */.Ni)("counts-disagree", `findingSeverityCounts is ${(0,json_values/* preview */.VH)(raw)}, not an object`));
    }
    return counts;
}


/***/ }),

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ statusOutcome)
/* harmony export */ });
/* harmony import */ var _core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2690);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);


/** Whether an image with this scan status can be evaluated, or why not. Does not compile if the SDK adds a status. */
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
 * Why a response with this `imageScanStatus` cannot be evaluated; null if the scan is complete. ACTIVE (continuous scanning)
 * is set before the first scan completes, so it also needs `completedAt`.
 */
function statusOutcome(imageScanStatus, listed) {
    const status = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "status");
    const description = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "description");
    const detail = description === null ? `the status is ${status}` : `the status is ${status}: ${description}`;
    const meaning = MEANINGS.get(status ?? "");
    if (meaning === undefined)
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("unknown-status", `the status is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(imageScanStatus["status"])}`);
    if (meaning !== "ready") {
        const unsupported = meaning === "scan-failed" && (description ?? "").includes("UnsupportedImageError");
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)(unsupported ? "unsupported-image" : meaning, detail);
    }
    if (status === "ACTIVE" && listed.completedAt === null) {
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("scan-pending", "the status is ACTIVE, but no scan has completed yet");
    }
    return null;
}


/***/ })

};
