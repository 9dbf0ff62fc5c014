export const id = 301;
export const ids = [301];
export const modules = {

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ SCAN_CODES),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   iR: () => (/* binding */ INPUT_CODES)
/* harmony export */ });
/** Why an answer about an image is no evaluation. Stable: ignore files name them. `render/reasons.ts` has the words. */
const SCAN_CODES = [
    "scan-not-found",
    "scan-pending",
    "scan-failed",
    "unsupported-image",
    "eligibility-expired",
    "findings-unavailable",
    "limit-exceeded",
    "image-archived",
    "unknown-status",
    "image-not-found",
    "repository-not-found",
    "access-denied",
    "service-error",
    "network",
    "empty-index",
    "scan-too-old",
    "call-failed",
    "response-missing",
    "response-omitted",
    "findings-missing",
    "pages-missing",
    "counts-disagree",
    "unknown-severity",
    "malformed-finding",
    "exploitation-unknown",
];
/** Why an input (a file, a prefix, a query) was not, or not wholly, read. */
const INPUT_CODES = [
    "unreadable",
    "damaged",
    "cut-short",
    "unsupported-shape",
    "no-matching-events",
    "too-large",
    "query-failed",
    "query-too-large",
    "not-covered",
];
function inconclusive(code, detail) {
    return { kind: "inconclusive", code, detail };
}


/***/ }),

/***/ 9978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseEmbedded)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);



/** A document that an export carries as text, in a string or a cell. `place` names where it stands, for messages. */
function parseEmbedded(text, place) {
    try {
        const value = JSON.parse(text);
        return { kind: "value", value };
    }
    catch (thrown) {
        return faultOf(text, place, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
    }
}
/** An export that cuts long texts is the fault that users hit, so it is told apart from text that is no JSON at all. */
function faultOf(text, place, message) {
    const begins = /^\s*[[{]/.test(text);
    if (begins && !/[\]}]\s*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("cut-short", `${place} is cut after ${text.length} characters: export it without that limit`);
    }
    if (begins)
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("damaged", `${place} is no valid JSON: ${message}`);
    if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("unsupported-shape", `${place} is in base64: decode it first (\`base64 -d\`)`);
    }
    return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("damaged", `${place} holds text that is no JSON: ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .inShort */ .wZ)(text)}`);
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
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9978);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4233);



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
        return (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(row) ? Object.entries(row) : [];
    return row.flatMap((cell) => ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(cell) ? Object.entries(cell) : []));
}
/** CloudTrail's name for a column; null for one that is not read. */
function columnName(written) {
    return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}
/**
 * A row of CloudTrail Lake as a record. Its cells are text: those that hold objects must be JSON, which Lake writes only
 * where the query asks for it.
 */
function lakeRecord(row) {
    const cells = new Map();
    for (const [written, cell] of row) {
        const name = columnName(written);
        if (name !== null)
            cells.set(name, cell);
    }
    const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
    if (missing.length > 0) {
        const seen = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(row.map(([name]) => name));
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("unsupported-shape", `rows without the columns ${missing.join(", ")}, with ${seen}: select those too`);
    }
    for (const name of JSON_COLUMNS) {
        const cell = cells.get(name);
        if (typeof cell !== "string")
            continue;
        const parsed = parseCell(name, cell);
        if (parsed.kind === "problem")
            return parsed;
        cells.set(name, parsed.value);
    }
    const time = cells.get("eventTime");
    if (typeof time === "string")
        cells.set("eventTime", isoForm(time));
    return { kind: "record", record: Object.fromEntries(cells) };
}
function parseCell(name, cell) {
    const text = cell.trim();
    if (text === "" || text === "null")
        return { kind: "value", value: null };
    if (/^\{\s*[\w.-]+=/.test(text)) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeProblem */ .j)("unsupported-shape", `the column ${name} is no JSON but ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(text)}: select json_format(CAST(${name} AS JSON)) AS ${name}`);
    }
    const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmbedded */ .w)(text, `the column ${name}`);
    if (parsed.kind === "problem" || !(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(parsed.value))
        return parsed;
    return { kind: "value", value: withNested(parsed.value) };
}
/** Lake keeps these two fields as maps of texts: what is nested in them is JSON in a string once more. */
function withNested(object) {
    const entries = Object.entries(object).map(([key, value]) => {
        if (typeof value !== "string" || !/^\s*[[{]/.test(value))
            return [key, value];
        const parsed = (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEmbedded */ .w)(value, key);
        return [key, parsed.kind === "value" ? parsed.value : value];
    });
    return Object.fromEntries(entries);
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
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _embedded_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9978);
/* harmony import */ var _unwrapped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);




/** API Activity, the class of OCSF that Security Lake gives CloudTrail's records. */
const API_ACTIVITY = 6003;
/** An event of OCSF, of whatever class: its classes are numbers, and all carry metadata. */
function isOcsf(value) {
    return typeof value["class_uid"] === "number" && (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value["metadata"]);
}
/**
 * An OCSF event of Security Lake as a record of CloudTrail (ocsf/examples has the mapping, of 1.1.0 and 1.5.0). Version
 * 1.0 of the source flattens the response into `unmapped`, from which it cannot be put together again: refused.
 */
function readOcsf(event) {
    const api = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "api");
    const eventName = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(api, "operation");
    const eventSource = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(api, "service"), "name");
    if (!(0,_core_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)(eventSource, eventName)) {
        if (event["class_uid"] !== API_ACTIVITY || (eventName !== null && eventSource !== null))
            return { kind: "skipped" };
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .j)("damaged", `an OCSF event's api is ${(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(event["api"])}, without operation and service`);
    }
    const response = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(api, "response");
    const unmapped = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "unmapped");
    const flattened = Object.keys(unmapped).some((key) => key.startsWith("responseElements"));
    if (flattened && !Object.hasOwn(response, "data")) {
        return (0,_unwrapped_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeProblem */ .j)("unsupported-shape", "OCSF of Security Lake's source version 1, which flattens the response into `unmapped`: " +
            "move the source to version 2, or hand over the trail's own log files");
    }
    const request = payload((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(api, "request"), "api.request.data");
    const answer = payload(response, "api.response.data");
    if (request.kind === "problem")
        return request;
    if (answer.kind === "problem")
        return answer;
    return {
        kind: "call",
        record: {
            eventVersion: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "metadata"), "product"), "version"),
            eventTime: timeOf(event),
            eventSource,
            eventName,
            awsRegion: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "cloud"), "region"),
            sourceIPAddress: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "src_endpoint"), "ip") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "src_endpoint"), "domain"),
            userIdentity: identityOf((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "actor")),
            requestParameters: request.value,
            responseElements: answer.value,
            errorCode: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(response, "error"),
            errorMessage: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(response, "message"),
            recipientAccountId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(unmapped, "recipientAccountId") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(event, "cloud"), "account"), "uid"),
        },
    };
}
/** `data` is the parameters or the response as an object, or as JSON in a string. */
function payload(holder, place) {
    const { data } = holder;
    if (typeof data !== "string")
        return { kind: "value", value: data ?? null };
    return data === "" ? { kind: "value", value: null } : (0,_embedded_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEmbedded */ .w)(data, place);
}
function timeOf(event) {
    const { time, time_dt } = event;
    if (typeof time === "number" && Math.abs(time) <= 8.64e15)
        return new Date(time).toISOString();
    return typeof time_dt === "string" ? time_dt.replace(" ", "T") : null;
}
/** The search's user is the principalId, its userName the issuer's name: OCSF keeps that as an ARN alone. */
function identityOf(actor) {
    const user = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(actor, "user");
    const issuer = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(actor, "session"), "issuer");
    return {
        type: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "type"),
        principalId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "uid_alt"),
        arn: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "uid"),
        accountId: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(user, "account"), "uid") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "account_uid"),
        userName: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "name"),
        invokedBy: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(actor, "invoked_by"),
        sessionContext: { sessionIssuer: { userName: issuer?.split("/").at(-1) ?? null } },
    };
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ eventTime),
  S: () => (/* binding */ readScanCall)
});

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/scan-result.js
var scan_result = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/core/time.js
var core_time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/sources/findings.js + 1 modules
var findings = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/sources/scan-status.js
var scan_status = __webpack_require__(4919);
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






/** Epoch milliseconds of a record's eventTime; null where it has none that can be read. */
function eventTime(record) {
    const time = record["eventTime"];
    return typeof time === "string" ? (0,core_time/* parseIsoTime */.sX)(time) : null;
}
/**
 * One recorded DescribeImageScanFindings call as an answer about an image. What CloudTrail left out of the record makes
 * it inconclusive, never clean; what findings it still lists are kept.
 */
function readScanCall(record) {
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
            time: eventTime(record),
            ...callerOf(record["userIdentity"]),
            srcIp: (0,json_values/* textAt */.$6)(record, "sourceIPAddress"),
        },
        scan: { type: listed.type, status: (0,json_values/* textAt */.$6)(status, "status"), completedAt: listed.completedAt },
        page: { asked: (0,json_values/* textAt */.$6)(request, "nextToken"), offered: (0,json_values/* textAt */.$6)(response, "nextToken") },
        claimedCounts: listed.claimedCounts,
        listedCounts: listed.listedCounts,
        findings: listed.findings,
        outcome: missingParts(record) ?? (0,scan_status/* statusOutcome */.N)(status, listed) ?? listed.fault ?? { kind: "evaluated" },
    };
}
/** A call without a registryId means the caller's own registry, and is recorded in its account. */
function accountOf(record) {
    return (0,json_values/* textAt */.$6)(record, "recipientAccountId") ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(record, "userIdentity"), "accountId");
}
/** What of the record itself is missing; null where the answer is there. */
function missingParts(record) {
    const error = (0,json_values/* textAt */.$6)(record, "errorCode");
    if (error !== null) {
        const message = (0,json_values/* textAt */.$6)(record, "errorMessage");
        return (0,scan_result/* inconclusive */.Ni)("call-failed", message === null ? error : `${error}: ${message}`);
    }
    for (const field of ["responseElements", "requestParameters"]) {
        const omitted = omission(record[field]);
        if (omitted !== null)
            return (0,scan_result/* inconclusive */.Ni)("response-omitted", `${field} was left out${omitted}`);
    }
    const response = record["responseElements"];
    if (!(0,json_values/* isObject */.Gv)(response))
        return (0,scan_result/* inconclusive */.Ni)("response-missing", `responseElements is ${(0,json_values/* inShort */.wZ)(response)}`);
    for (const [place, holder] of [
        ["requestParameters", record["requestParameters"]],
        ["responseElements", response],
    ]) {
        if (!(0,json_values/* isObject */.Gv)(holder))
            continue;
        const token = holder["nextToken"];
        if (token !== undefined && token !== null && typeof token !== "string") {
            return (0,scan_result/* inconclusive */.Ni)("pages-missing", `${place}.nextToken is ${(0,json_values/* inShort */.wZ)(token)}`);
        }
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


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ shapeProblem)
/* harmony export */ });
function shapeProblem(code, detail) {
    return { kind: "problem", code, detail };
}


/***/ }),

/***/ 5178:
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
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
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
        return (0,time/* parseIsoTime */.sX)(value);
    const [, month = "", day, year, hour, minute, second, half] = parts;
    const index = MONTHS.indexOf(month.toLowerCase());
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return index < 0
        ? null
        : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}
/** What a Date can hold; anything beyond is no time. */
function validTime(epochMs) {
    const time = new Date(epochMs).getTime();
    return Number.isNaN(time) ? null : time;
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
    const finding = read(raw);
    const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
    listed.findings.push(finding);
    listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
    if (finding.name === null)
        blame((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${place} has no name`));
    if (finding.severity === null) {
        blame((0,scan_result/* inconclusive */.Ni)("unknown-severity", `severity of ${finding.name ?? place} is ${(0,json_values/* inShort */.wZ)(raw["severity"])}`));
    }
}
function readBasic(raw) {
    const { package_name: name, package_version: version, CVSS4_SCORE, CVSS3_SCORE, CVSS2_SCORE } = attributesOf(raw);
    const found = { name, version, fixedVersion: null, fix: null, type: null, path: null };
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(raw["uri"]),
        score: scoreOf(CVSS4_SCORE ?? CVSS3_SCORE ?? CVSS2_SCORE),
        fix: null,
        exploit: null,
        state: "active",
        publishedAt: null,
        arn: null,
        packages: name === null && version === null ? [] : [found],
    };
}
const ATTRIBUTES = {
    package_name: null,
    package_version: null,
    CVSS4_SCORE: null,
    CVSS3_SCORE: null,
    CVSS2_SCORE: null,
};
/** A basic finding's attributes, as far as they are read; the last of one key counts. */
function attributesOf(raw) {
    const attributes = { ...ATTRIBUTES };
    for (const attribute of (0,json_values/* listAt */.gT)(raw, "attributes")) {
        if (!(0,json_values/* isObject */.Gv)(attribute))
            continue;
        const { key } = attribute;
        const value = isAttribute(key) ? (0,json_values/* textAt */.$6)(attribute, "value") : null;
        if (isAttribute(key) && value !== null)
            attributes[key] = value;
    }
    return attributes;
}
function isAttribute(key) {
    return typeof key === "string" && Object.hasOwn(ATTRIBUTES, key);
}
function readEnhanced(raw) {
    const details = (0,json_values/* objectAt */.lJ)(raw, "packageVulnerabilityDetails");
    const fix = FIXES.get(((0,json_values/* textAt */.$6)(raw, "fixAvailable") ?? "").toUpperCase()) ?? null;
    const exploit = ((0,json_values/* textAt */.$6)(raw, "exploitAvailable") ?? "").toUpperCase();
    const cvss = (0,json_values/* listAt */.gT)(details, "cvss").map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? scoreOf(entry["baseScore"]) : null));
    const known = cvss.filter((score) => score !== null);
    return {
        name: (0,json_values/* textAt */.$6)(details, "vulnerabilityId") ?? (0,json_values/* textAt */.$6)(raw, "title") ?? (0,json_values/* textAt */.$6)(raw, "findingArn"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(details["sourceUrl"]),
        score: scoreOf(raw["score"]) ?? (known.length > 0 ? Math.max(...known) : null),
        fix,
        exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
        state: STATES.get(((0,json_values/* textAt */.$6)(raw, "status") ?? "").toUpperCase()) ?? "active",
        publishedAt: parseScanDate(details["vendorCreatedAt"]),
        arn: (0,json_values/* textAt */.$6)(raw, "findingArn"),
        packages: (0,json_values/* listAt */.gT)(details, "vulnerablePackages")
            .filter(json_values/* isObject */.Gv)
            .map((found) => readPackage(found, fix)),
    };
}
function readPackage(raw, fix) {
    const fixed = (0,json_values/* textAt */.$6)(raw, "fixedInVersion");
    const fixedVersion = fixed === null || /^not\s?available$/i.test(fixed) ? null : fixed;
    const saidNone = fixed !== null && fixedVersion === null;
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        version: packageVersion(raw),
        fixedVersion,
        fix: fixedVersion !== null ? "yes" : saidNone ? "no" : fix === "partial" ? null : fix,
        type: (0,json_values/* textAt */.$6)(raw, "packageManager"),
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
const FIXES = new Map([
    ["YES", "yes"],
    ["NO", "no"],
    ["PARTIAL", "partial"],
]);
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
