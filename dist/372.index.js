export const id = 372;
export const ids = [372];
export const modules = {

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * An error the user can fix. Its message names the option, what was found, what was expected and the fix, in one or two
 * sentences. It ends the run without a verdict and is shown without a stack trace.
 */
class GateError extends Error {
    name = "GateError";
    code;
    /** The option that has to change; null where it is none of them alone. */
    option;
    constructor(message, about) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.code = about.code;
        this.option = about.option;
    }
}
/** The message of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The stack of whatever was thrown, or its text if it has none. Shown only with debug logging. */
function stackOf(thrown) {
    return (thrown instanceof Error && thrown.stack) || messageOf(thrown);
}
/** Text of unknown origin for a message: in quotes, escaped, on one line, of at most 300 characters. */
function quoted(text) {
    const escaped = JSON.stringify(text);
    return escaped.length > 300 ? `${escaped.slice(0, 296)}..."` : escaped;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
/** A result with a value. */
function success(value) {
    return { ok: true, value };
}
/** A result without a value. */
function failure(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   dI: () => (/* binding */ noSeverityCounts),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Every severity of ECR and of the related searches, worst first; those that do not rate a finding come last. */
const SEVERITIES = [
    "CRITICAL",
    "HIGH",
    "MEDIUM",
    "LOW",
    "INFORMATIONAL",
    "UNDEFINED",
    "UNTRIAGED",
    "UNKNOWN",
];
/** The severity named by `text`, regardless of case and of spaces around it; null for any other text. */
function parseSeverity(text) {
    const wanted = text.trim().toUpperCase();
    return SEVERITIES.find((severity) => severity === wanted) ?? null;
}
/** Compares two severities for `sort`: worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function worstSeverity(severities) {
    let worst = null;
    for (const severity of severities)
        if (worst === null || compareSeverity(severity, worst) < 0)
            worst = severity;
    return worst;
}
function noSeverityCounts() {
    return {
        CRITICAL: 0,
        HIGH: 0,
        MEDIUM: 0,
        LOW: 0,
        INFORMATIONAL: 0,
        UNDEFINED: 0,
        UNTRIAGED: 0,
        UNKNOWN: 0,
    };
}


/***/ }),

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   xq: () => (/* binding */ previewKind)
/* harmony export */ });
/** Whether a value is a JSON object: not null and not a list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The text at `key`; null where it is absent, empty or not a text. */
function textAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === "string" && value !== "" ? value : null;
}
/** The object at `key`; an empty object where there is none. */
function objectAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return isObject(value) ? value : {};
}
/** The list at `key`; an empty list where there is none. */
function listAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return Array.isArray(value) ? value : [];
}
/** A value in at most 60 characters, for a message about an unexpected value. */
function preview(value) {
    if (value === undefined)
        return "nothing";
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** The kind of a value, for a message that must not show the value itself. */
function previewKind(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   M2: () => (/* binding */ isCalendarTime),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   lO: () => (/* binding */ CLOCK_TOLERANCE),
/* harmony export */   nl: () => (/* binding */ parseIsoSpan),
/* harmony export */   qW: () => (/* binding */ searchTime),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   sX: () => (/* binding */ parseIsoTime)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** One day, ms. */
const DAY = UNITS.d;
/** How far clocks may differ, ms: a time further in the future than this is not believed. */
const CLOCK_TOLERANCE = 10 * UNITS.m;
/** Accepts `90s`, `10m`, `24h`, `7d`; returns ms. */
function parseDuration(text) {
    const parts = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const unit = parts?.[2];
    if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d") {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)("expected a duration, such as 90s, 10m, 24h or 7d");
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(Number(parts?.[1]) * UNITS[unit]);
}
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Epoch ms of an ISO 8601 date or time; a date alone is its first millisecond, a time without a zone is UTC. Null for
 * anything else, and for days that do not exist.
 */
function parseIsoTime(text) {
    const parts = ISO.exec(text.trim());
    if (parts === null)
        return null;
    const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "0", zone = "Z"] = parts;
    const date = `${year}-${month}-${day}`;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const time = Date.parse(`${date}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
    const midnight = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(time) || Number.isNaN(midnight))
        return null;
    return new Date(midnight).toISOString().startsWith(date) ? time : null;
}
/**
 * The first and the last millisecond of an ISO 8601 date or time: a date alone spans its day, a time without a fraction its
 * second. Null for what `parseIsoTime` does not accept.
 */
function parseIsoSpan(text) {
    const first = parseIsoTime(text);
    if (first === null)
        return null;
    const [, , , , hour, , second, fraction] = ISO.exec(text.trim()) ?? [];
    const span = hour === undefined ? DAY : second === undefined ? UNITS.m : UNITS.s / 10 ** Math.min(3, fraction?.length ?? 0);
    return { first, last: first + span - 1 };
}
/** `2021-08-11T11:52:27`: UTC in the search's own form (its ctime macro); null for null. */
function searchTime(epochMs) {
    return isoTime(epochMs)?.slice(0, 19) ?? null;
}
/** `2021-08-11T11:52:27Z`; null for null, and outside of the years 0 to 9999. */
function isoTime(epochMs) {
    return epochMs === null || !isCalendarTime(epochMs) ? null : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/** Whether epoch ms are in the years 0 to 9999, which ISO 8601 writes with four digits. */
function isCalendarTime(epochMs) {
    return epochMs >= Date.UTC(-1, 12) && epochMs < Date.UTC(10_000, 0);
}
/** A duration for people, rounded down to its largest unit: `1 day`, `30 days`, `5 hours`. */
function inWords(durationMs) {
    const count = (n, unit) => `${n} ${unit}${n === 1 ? "" : "s"}`;
    if (durationMs >= DAY)
        return count(Math.floor(durationMs / DAY), "day");
    if (durationMs >= UNITS.h)
        return count(Math.floor(durationMs / UNITS.h), "hour");
    if (durationMs >= UNITS.m)
        return count(Math.floor(durationMs / UNITS.m), "minute");
    return count(Math.floor(durationMs / UNITS.s), "second");
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveWorker: () => (/* binding */ serveWorker)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _core_search_intake_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3583);
/* harmony import */ var _bytes_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7053);
/* harmony import */ var _read_export_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6025);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3340);






/** Bytes between two progress messages. */
const PROGRESS_BYTES = 4 * 1024 * 1024;
/** Serves the requests that this worker is sent, one after the other, until it is terminated. */
function serveWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort;
    if (port === null)
        throw new Error("worker.js must be started as a worker of ecr-findings-gate");
    let queue = Promise.resolve();
    let handle = null;
    port.on("message", (request) => {
        if (request.kind === "start") {
            handle = handler(request.assignment, (response) => port.postMessage(response));
            return;
        }
        const current = handle;
        if (current === null)
            throw new Error("the worker was sent a request before its assignment");
        queue = queue.then(() => current(request));
    });
}
function handler({ intake: settings, now, since, until }, respond) {
    const readers = (0,_read_export_js__WEBPACK_IMPORTED_MODULE_4__/* .openReaders */ .J)();
    const open = () => (0,_core_search_intake_js__WEBPACK_IMPORTED_MODULE_2__/* .openIntake */ .L)(settings, () => now);
    let intake = open();
    let reported = { bytes: 0, records: 0 };
    const reportProgress = () => {
        const { bytes, records } = intake.collected.inputs;
        respond({ kind: "progress", bytes: bytes - reported.bytes, records: records - reported.records });
        reported = { bytes, records };
    };
    return async (request) => {
        if (request.kind === "flush") {
            respond({ kind: "share", share: intake.collected });
            intake = open();
            reported = { bytes: 0, records: 0 };
            return;
        }
        const { path, from } = request;
        await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)({ path, open: () => bytesOf(from) }, intake, {
            since,
            until,
            readers,
            read: () => {
                if (intake.collected.inputs.bytes - reported.bytes >= PROGRESS_BYTES)
                    reportProgress();
            },
        });
        reportProgress();
        respond({ kind: "done" });
    };
}
function bytesOf(from) {
    switch (from.kind) {
        case "path":
            return (0,_bytes_file_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBytes */ .s)(from.path, from.bytes);
        case "bytes":
            return single(from.bytes);
    }
}
async function* single({ buffer, byteOffset, byteLength }) {
    yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer, byteOffset, byteLength);
}


/***/ })

};
