export const id = 1394;
export const ids = [1394];
export const modules = {

/***/ 9013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   athenaSource: () => (/* binding */ athenaSource),
/* harmony export */   querying: () => (/* binding */ querying)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2364);
/* harmony import */ var _read_athena_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(608);


/** The calls in `tables`, which are queried one after the other. */
function athenaSource(tables, options) {
    return {
        read: (intake, run) => querying(options, run, async (request) => {
            const notices = [];
            for (const table of tables) {
                const { cost } = await (0,_read_athena_js__WEBPACK_IMPORTED_MODULE_0__/* .readAthena */ .Y)(table, request, intake);
                if (cost !== null)
                    notices.push({ code: "query-cost", detail: cost });
            }
            return notices;
        }),
    };
}
/** Runs `query` with the settings of the options; a query that runs when the user cancels is stopped. */
function querying({ since, until, region, registryId }, run, query) {
    const progress = (event) => run.progress({ kind: "querying", event });
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellable */ .n)(run, (signal) => query({ ...run, since, until, region, registryId, signal, progress }));
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ explainQuery),
  Y: () => (/* binding */ readAthena)
});

// EXTERNAL MODULE: ./build/core/text/byte-size.js
var byte_size = __webpack_require__(2992);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/event-time.js
var event_time = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/scan-call.js + 2 modules
var scan_call = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/sources/athena/cost.js
/** Athena's list price in most regions, in US dollars per terabyte read. */
const PRICE = 5;
/** The least that a query is billed for. */
const LEAST_BYTES = 10_000_000;
/** What reading so many bytes costs: `about $0.06 at $5 per TB`. */
function priceOf(bytes) {
    if (bytes === 0)
        return "free";
    const dollars = (Math.max(bytes, LEAST_BYTES) / 1e12) * PRICE;
    return `${dollars < 0.01 ? "less than $0.01" : `about $${dollars.toFixed(2)}`} at $${PRICE} per TB`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/text/time.js
var text_time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/sources/aws/backoff.js
var backoff = __webpack_require__(2083);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/sources/aws/aws-failure.js + 1 modules
var aws_failure = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/sources/athena/result-fault.js
/** A response that is not in the form that Athena documents. */
class ResultFault extends Error {
    name = "ResultFault";
}

;// CONCATENATED MODULE: ./build/sources/athena/query-faults.js



/** Fixes by Athena's reason or its error type (the error catalog of its guide). The first that applies is shown. */
const QUERY_FIXES = [
    {
        applies: ({ type, reason }) => isBetween(type, 1400, 1406) || THROTTLED.test(reason),
        fix: "narrow `since`, `until` or `region` to read fewer files, and rerun the job later: there were too many requests at once",
    },
    {
        applies: ({ reason }) => /bytes? scanned (limit|cutoff)/i.test(reason),
        fix: "narrow `since`, `until` or `region`, or raise the workgroup's limit",
    },
    {
        applies: ({ type, reason }) => type === 1500 || type === 1501 || type === 234 || /access ?denied|not authorized/i.test(reason),
        fix: "allow the role to read the table and its files (glue:GetTable, glue:GetPartitions, s3:ListBucket, s3:GetObject, kms:Decrypt), " +
            "and to write its result (s3:PutObject)",
    },
    {
        applies: ({ type }) => type === 206 || type === 210,
        fix: "use a table with partition projection, or narrow `since`, `until` or `region`",
    },
    {
        applies: ({ type, reason }) => isBetween(type, 0, 8) || /exhausted resources/i.test(reason),
        fix: "narrow `since`, `until` or `region`, or rerun the job when the account runs fewer queries",
    },
    {
        applies: ({ type, reason }) => [1001, 1002, 1005, 1007].includes(type ?? -1) || /HIVE_(CURSOR_ERROR|BAD_DATA)/.test(reason),
        fix: "move elsewhere the file below the table's location that is damaged or not a CloudTrail log file (the reason, or the table's \"$path\", names it)",
    },
    {
        applies: ({ type, reason }) => type === 1110 || /(TABLE|SCHEMA|CATALOG)_NOT_FOUND/.test(reason),
        fix: "check the catalog, the database and the table, and that AWS_REGION is their region",
    },
    {
        applies: ({ type }) => type === 1306 || type === 1109,
        fix: "check the table's location and `output`: a bucket does not exist",
    },
    {
        applies: ({ type, reason }) => type === 1107 || /INVALID_VIEW|VIEW_IS_STALE/.test(reason),
        fix: "create the view again: it no longer matches its table",
    },
    {
        applies: ({ type }) => type === 401 || type === 402 || type === 238,
        fix: "check `output` or the workgroup's result location, and s3:PutObject there: the result could not be written",
    },
    { applies: ({ category }) => category === 1, fix: "rerun the job: Athena had an internal error" },
];
const THROTTLED = /SlowDown|reduce your request rate|throttl|TooManyRequests/i;
/** Why a query failed or was cancelled by somebody else: Athena's reason, and the fix if it is known. */
function queryFailure(status) {
    const reason = reasonOf(status);
    const fix = QUERY_FIXES.find(({ applies }) => applies(failureOf(status)))?.fix;
    const retryable = status.AthenaError?.Retryable === true ? " (according to Athena, a retry may succeed)" : "";
    const ended = status.State === "CANCELLED" ? "the query was cancelled" : "the query failed";
    return {
        code: "query-failed",
        detail: `${ended}: ${reason}${retryable}${fix === undefined ? "" : `. To fix: ${fix}`}`,
    };
}
/** Whether S3 throttled the query. Such queries have been seen to recover. */
function isThrottled(status) {
    const { type, reason } = failureOf(status);
    return isBetween(type, 1400, 1406) || THROTTLED.test(reason);
}
/** What an error that a call threw means for the table. `mayRecover`: the same call may succeed soon. */
function callFailure(error, action, resource) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error);
    const detail = (0,aws_failure/* failureWithFix */._w)(failure, { action, resource });
    const fix = CALL_FIXES.find(([pattern]) => pattern.test(`${failure.name} ${failure.message}`))?.[1];
    return {
        code: "unreadable",
        detail: fix === undefined ? detail : `${detail}. To fix: ${fix}`,
        mayRecover: (0,aws_failure/* isTransient */.dg)(failure),
    };
}
/** What an error of a call before the query means. */
function requestFailure(error, action, resource) {
    if (error instanceof aws_requests/* Cancelled */.cJ)
        return CANCELLED;
    if (error instanceof aws_requests/* OutOfTime */.fg)
        return { code: "query-failed", detail: "the timeout passed before the query started" };
    const { code, detail } = callFailure(error, action, resource);
    return { code, detail };
}
/** Why rows are missing. */
function resultProblem(error, resource) {
    if (error instanceof aws_requests/* Cancelled */.cJ)
        return { code: "cancelled", detail: "the run was cancelled while the rows were read" };
    if (error instanceof aws_requests/* OutOfTime */.fg)
        return truncated("the timeout passed before all rows were read");
    if (error instanceof ResultFault)
        return { code: "damaged", detail: error.message };
    const { code, detail } = callFailure(error, "athena:GetQueryResults", resource);
    return { code, detail };
}
const CANCELLED = {
    code: "cancelled",
    detail: "the run was cancelled before the query started",
};
function truncated(detail) {
    return { code: "truncated", detail };
}
const CALL_FIXES = [
    [
        /output location|OutputLocation|ResultConfiguration/i,
        "add output=s3://BUCKET/PREFIX/ to the address, or use a workgroup that has a result location",
    ],
    [/work ?group.*(not found|does not exist|disabled)/i, "check `workgroup`, and that AWS_REGION is its region"],
    [
        /EntityNotFound|MetadataException|(table|database|catalog).*(not found|does not exist)/i,
        "check the catalog, the database and the table, and that AWS_REGION is their region",
    ],
    [/TooManyRequests/, "rerun the job later, or request a higher quota of active DML queries"],
    [/region is missing/i, "set AWS_REGION to the region of the table"],
];
function failureOf(status) {
    const { ErrorType: type = null, ErrorCategory: category = null } = status.AthenaError ?? {};
    return { type, category, reason: reasonOf(status) };
}
/** Athena's reasons name files and columns, and their end is the most specific. */
const LONGEST_REASON = 500;
function reasonOf({ StateChangeReason, AthenaError }) {
    return (0,aws_failure/* oneLine */.TN)(StateChangeReason ?? AthenaError?.ErrorMessage ?? "Athena gave no reason", LONGEST_REASON);
}
function isBetween(type, first, last) {
    return type !== null && type >= first && type <= last;
}

// EXTERNAL MODULE: ./build/sources/aws/clients.js + 1 modules
var clients = __webpack_require__(5181);
// EXTERNAL MODULE: ./build/sources/aws/sdk-log.js
var sdk_log = __webpack_require__(1180);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/athena/raw-page.js



/** For one request: `take` keeps a copy of a successful response's body, and `body` returns its text. */
function bodyKeeper() {
    let kept = "";
    return {
        take: (next) => async (args) => {
            const result = await next(args);
            const { response } = result;
            if (!(0,json_values/* isObject */.Gv)(response))
                return result;
            const { statusCode: status, body } = response;
            if (typeof status !== "number" || status >= 300 || !isByteSource(body))
                return result;
            const bytes = await bytesOf(body);
            kept = bytes.toString();
            Object.assign(response, { body: new Uint8Array(bytes) });
            return result;
        },
        body: () => kept,
    };
}
/**
 * Throws a ResultFault if a page of results, as it was sent, has a malformed row, cell or column. The SDK's parser drops
 * null from lists and ignores unknown fields, so a lost row would not be noticed.
 */
function checkPage(body) {
    const set = (0,json_values/* objectAt */.lJ)(parsed(body), "ResultSet");
    for (const column of (0,json_values/* listAt */.gT)((0,json_values/* objectAt */.lJ)(set, "ResultSetMetadata"), "ColumnInfo")) {
        if (!(0,json_values/* isObject */.Gv)(column))
            throw new ResultFault(`a column of the response is ${(0,json_values/* preview */.VH)(column)}: expected an object with its name`);
    }
    for (const row of (0,json_values/* listAt */.gT)(set, "Rows")) {
        if (!(0,json_values/* isObject */.Gv)(row) || !hasOnly(row, "Data")) {
            throw new ResultFault(`a row of the response is ${(0,json_values/* preview */.VH)(row)}: expected a list of cells, Data`);
        }
        for (const cell of (0,json_values/* listAt */.gT)(row, "Data")) {
            if (!(0,json_values/* isObject */.Gv)(cell) || !hasOnly(cell, "VarCharValue") || !isTextOrNull(cell["VarCharValue"])) {
                throw new ResultFault(`a cell of the response is ${(0,json_values/* preview */.VH)(cell)}: expected a text, VarCharValue`);
            }
        }
    }
}
function parsed(body) {
    let page;
    try {
        page = JSON.parse(body);
    }
    catch {
        throw new ResultFault("a page of the response is not JSON");
    }
    if ((0,json_values/* isObject */.Gv)(page))
        return page;
    throw new ResultFault(`a page of the response is ${(0,json_values/* preview */.VH)(page)}: expected an object`);
}
function hasOnly(value, name) {
    return Object.keys(value).every((key) => key === name);
}
function isTextOrNull(value) {
    return value === undefined || value === null || typeof value === "string";
}
function isByteSource(body) {
    return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
async function bytesOf(body) {
    const chunks = [];
    for await (const chunk of body) {
        if (!external_node_buffer_.Buffer.isBuffer(chunk))
            throw new ResultFault("the body of the response is not bytes");
        chunks.push(chunk);
    }
    return external_node_buffer_.Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/sources/athena/athena-api.js



/**
 * Athena in the AWS environment's region. The SDK is loaded here, so that a run without a table does not load it.
 * `steadfast` requests are not aborted when the run is cancelled: a query that was started is paid for, so its id must
 * be received, and it must be stopped.
 */
async function openAthena(requests, steadfast) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(2204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
    const answers = requests.watch("athena");
    const config = await requests.clientConfig("athena", { awsRegion: null, fips: false, dualStack: false });
    const watched = (0,clients/* addResponseStep */.d)(new sdk.AthenaClient(config), "watchAnswers", answers.step);
    const client = (0,sdk_log/* explainErrors */.$)(watched, config.logger);
    return {
        getTableMetadata: (input) => requests.run((options) => client.send(new sdk.GetTableMetadataCommand(input), options)),
        startQueryExecution: (input) => steadfast.run((options) => client.send(new sdk.StartQueryExecutionCommand(input), options)),
        getQueryExecution: (input) => requests.run((options) => client.send(new sdk.GetQueryExecutionCommand(input), options)),
        getQueryResults: (input) => requests.run(async (options) => {
            const { take, body } = bodyKeeper();
            const command = (0,clients/* addResponseStep */.d)(new sdk.GetQueryResultsCommand(input), "keepBody", take);
            const page = await client.send(command, options);
            checkPage(body());
            return page;
        }),
        stopQueryExecution: (input) => steadfast.run((options) => client.send(new sdk.StopQueryExecutionCommand(input), options)),
        foreign: () => answers.foreign(),
        close: () => client.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/sources/athena/session.js


/** The times of a session now. */
function timesOf({ clock, startedAt, deadline }) {
    const now = clock();
    return { elapsed: now - startedAt, left: deadline - now };
}
/** For one request, its retries included, in ms; a page of results may have megabytes. */
const REQUEST_TIMEOUT = 60_000;
/** Opens a session, to be closed with `session.api.close()`. Throws a GateError for an invalid environment. */
async function openSession(address, runtime) {
    const startedAt = runtime.clock();
    const deadline = startedAt + address.timeout;
    const settings = { ...runtime, requestTimeout: REQUEST_TIMEOUT, hardStop: deadline, isUserTimeout: true };
    const requests = (0,aws_requests/* startRequests */.Tf)(settings);
    const steadfast = (0,aws_requests/* startRequests */.Tf)({
        ...settings,
        signal: new AbortController().signal,
        hardStop: deadline + REQUEST_TIMEOUT,
        isUserTimeout: false,
    });
    return {
        ...runtime,
        address,
        api: await openAthena(requests, steadfast),
        foreign: new Set(),
        startedAt,
        deadline,
    };
}

;// CONCATENATED MODULE: ./build/sources/athena/execution.js








const BACKOFF = { first: 500, growth: 1.5, longest: 5_000, jitter: { least: 0.75, most: 1.25 } };
/** A query that failed because S3 throttled it may return to RUNNING, and calls that fail may recover. In ms. */
const FAILING_TIMEOUT = 60_000;
/** After TooManyRequestsException, for which the SDK's own retries are too quick. In ms. */
const START_PAUSE = 30_000;
/**
 * Runs one query until it ends and leaves none running: the query is stopped when the run is cancelled, at the deadline,
 * and as soon as it has read more than `max-scan`. `expectedBytes`: what it will scan, for its progress; null where that is
 * unknown.
 */
async function execute(session, sql, expectedBytes) {
    const started = await start(session, sql);
    if (started.kind === "failed")
        return started;
    const { executionId } = started;
    const { api, address, clock, signal, deadline } = session;
    let bytesScanned = 0;
    let failingSince = null;
    let runningSince = null;
    const done = (value) => ({ kind: "done", value });
    const stopped = async (code, why) => {
        const detail = `${why}; ${await stop(api, executionId, (0,byte_size/* inBytes */.H)(bytesScanned))}`;
        return done({ kind: "failed", problem: { code, detail }, bytesScanned });
    };
    const attempt = async () => {
        if (signal.aborted)
            return stopped("cancelled", "the run was cancelled before the query finished");
        if (clock() >= deadline) {
            const timeout = (0,text_time/* inWords */.r4)(address.timeout);
            return stopped("query-failed", `the query did not finish within the timeout of ${timeout}`);
        }
        const polled = await pollQuery(session, executionId, sql);
        if (polled.kind === "status") {
            bytesScanned = Math.max(bytesScanned, polled.bytesScanned);
            const state = polled.status.State ?? "unknown";
            if (state === "RUNNING")
                runningSince ??= clock();
            const running = runningSince === null ? 0 : clock() - runningSince;
            const scan = { state, bytesScanned, expectedBytes, running };
            session.progress({ kind: "running", address: address.entry, ...scan, ...timesOf(session) });
        }
        const state = polled.kind === "status" ? stateOf(polled) : polled;
        if (state.kind === "succeeded")
            return done({ kind: "succeeded", executionId, bytesScanned });
        if (state.kind === "failed")
            return done({ kind: "failed", problem: state.problem, bytesScanned });
        if (state.kind === "running") {
            failingSince = null;
            if (address.maxScan === null || bytesScanned <= address.maxScan)
                return { kind: "again" };
            return stopped("query-too-large", `the query exceeded its max-scan of ${(0,byte_size/* inBytes */.H)(address.maxScan)}`);
        }
        const { problem } = state;
        failingSince ??= clock();
        if (clock() - failingSince < FAILING_TIMEOUT)
            return { kind: "again" };
        return polled.kind === "status"
            ? done({ kind: "failed", problem, bytesScanned })
            : stopped(problem.code, `${problem.detail}; the state of the query is unknown`);
    };
    return await (0,backoff/* repeat */.u)(attempt, session, { backoff: BACKOFF, deadline });
}
async function pollQuery({ api, address }, executionId, sql) {
    try {
        const { QueryExecution = {} } = await api.getQueryExecution({ QueryExecutionId: executionId });
        const { Status: status = {}, Statistics: statistics = {} } = QueryExecution;
        const fault = responseFault(QueryExecution, executionId, sql);
        if (fault !== null)
            return { kind: "failing", problem: { code: "unreadable", detail: fault } };
        const isReused = statistics.ResultReuseInformation?.ReusedPreviousResult === true;
        return { kind: "status", status, bytesScanned: statistics.DataScannedInBytes ?? 0, isReused };
    }
    catch (error) {
        // The next attempt sees what ended the call, and stops the query.
        if (error instanceof aws_requests/* Cancelled */.cJ || error instanceof aws_requests/* OutOfTime */.fg)
            return { kind: "running" };
        // Whatever it is, the query is still running. It is stopped if this persists.
        return { kind: "failing", problem: callFailure(error, "athena:GetQueryExecution", address.entry) };
    }
}
/** Why a response does not describe this query, as a message; null if it does. */
function responseFault(execution, executionId, sql) {
    const { QueryExecutionId, Status, Statistics } = execution;
    if (QueryExecutionId !== undefined && QueryExecutionId !== executionId) {
        return `${RESPONSE} describes another query, ${(0,json_values/* preview */.VH)(QueryExecutionId)}, not ${executionId}`;
    }
    const query = execution.Query;
    if (query !== undefined && (typeof query !== "string" || words(query) !== words(sql))) {
        return `${RESPONSE} contains another query than the one that was sent: ${(0,json_values/* preview */.VH)(query)}`;
    }
    const type = execution.StatementType;
    if (type !== undefined && type !== "DML") {
        return `${RESPONSE} has the statement type ${(0,json_values/* preview */.VH)(type)}: expected DML`;
    }
    if (typeof Status?.State !== "string")
        return `${RESPONSE} has no query state`;
    if (Status.State === "SUCCEEDED" && Status.AthenaError !== undefined) {
        return `${RESPONSE} has the state SUCCEEDED and the error ${(0,json_values/* preview */.VH)(Status.AthenaError)}`;
    }
    const bytes = Statistics?.DataScannedInBytes ?? 0;
    const isCount = typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes >= 0;
    return isCount ? null : `${RESPONSE} has ${(0,json_values/* preview */.VH)(bytes)} as the number of bytes read: expected a number`;
}
const RESPONSE = "the response to athena:GetQueryExecution";
/** It is not documented that Athena preserves the white space of a query. */
function words(query) {
    return query.trim().replaceAll(/\s+/g, " ");
}
function stateOf({ status, isReused }) {
    switch (status.State) {
        case "SUCCEEDED":
            return isReused ? { kind: "failed", problem: REUSED } : { kind: "succeeded" };
        case "FAILED":
            return { kind: isThrottled(status) ? "failing" : "failed", problem: queryFailure(status) };
        case "CANCELLED":
            return { kind: "failed", problem: queryFailure(status) };
        default:
            return { kind: "running" };
    }
}
const REUSED = {
    code: "query-failed",
    detail: "Athena returned the stored result of an earlier query, although reuse was disabled: rerun the job",
};
/**
 * Starts the query once: every attempt has the same token, by which Athena recognizes it. Without it, an attempt after a
 * lost response would start, and bill, a second query.
 */
async function start(session, sql) {
    const { api, address, clock, random, signal } = session;
    const token = (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([address.entry, sql, clock(), random()]))
        .digest("hex");
    const { catalog, database, workgroup, output } = address;
    const input = {
        QueryString: sql,
        ClientRequestToken: token,
        QueryExecutionContext: { Catalog: catalog, Database: database },
        ...(workgroup === null ? {} : { WorkGroup: workgroup }),
        ...(output === null ? {} : { ResultConfiguration: { OutputLocation: output } }),
        // A stored result could be older than the newest events.
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
    };
    let attempts = 0;
    const attempt = async () => {
        attempts += 1;
        if (signal.aborted)
            return { kind: "done", value: failed(CANCELLED) };
        try {
            const { QueryExecutionId } = await api.startQueryExecution(input);
            if (isExecutionId(QueryExecutionId)) {
                return { kind: "done", value: { kind: "started", executionId: QueryExecutionId } };
            }
            const detail = "Athena's response does not identify the query that it started";
            return { kind: "done", value: failed({ code: "query-failed", detail }) };
        }
        catch (error) {
            const problem = callFailure(error, "athena:StartQueryExecution", address.entry);
            if (attempts > 1 || !problem.mayRecover)
                return { kind: "done", value: failed(problem) };
            return { kind: "again", pause: START_PAUSE };
        }
    };
    return await (0,backoff/* repeat */.u)(attempt, session, { backoff: BACKOFF, deadline: null });
}
/** The SDK does not validate it, and it is shown in a command to copy. */
function isExecutionId(value) {
    return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}
function failed({ code, detail }) {
    return { kind: "failed", problem: { code, detail }, bytesScanned: 0 };
}
/** Stops a query. Returns what became of it, as a clause about it. `read`: how much it had read. */
async function stop(api, executionId, read) {
    try {
        await api.stopQueryExecution({ QueryExecutionId: executionId });
        return `it was stopped after it had read ${read}`;
    }
    catch {
        const command = `aws athena stop-query-execution --query-execution-id ${executionId}`;
        return `it had read ${read}, could not be stopped and may still be running. Stop it with: ${command}`;
    }
}

;// CONCATENATED MODULE: ./build/sources/athena/day-format.js

/** Parses a pattern; null if it has other fields than year, month and day, or names of months. */
function dayFormat(pattern) {
    const parts = partsOf(pattern);
    if (parts === null)
        return null;
    const fields = parts.flatMap((part) => ("unit" in part ? [part] : []));
    const units = new Set(fields.map(({ unit }) => unit));
    if (fields.length === 0 || units.size !== fields.length)
        return null;
    return {
        pattern,
        units,
        write: (midnight) => parts.map((part) => written(part, midnight)).join(""),
        read: (text) => read(parts, units, text),
        sorts: fields.every(({ unit, digits }, index) => unit === ORDER[index] && (unit === "year" || digits === 2)),
        form: parts.map(formOf).join(""),
    };
}
function formOf(part) {
    if ("literal" in part)
        return part.literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const zero = part.digits === 1 ? "" : "0";
    switch (part.unit) {
        case "year":
            return "[0-9]{4}";
        case "month":
            return `(${zero}[1-9]|1[0-2])`;
        case "day":
            return `(${zero}[1-9]|[12][0-9]|3[01])`;
    }
}
const ORDER = ["year", "month", "day"];
/** The midnight (UTC) at the start of a moment's day, both epoch ms. */
function midnightOf(epochMs) {
    return Math.floor(epochMs / text_time/* DAY */.d_) * text_time/* DAY */.d_;
}
/** The midnights from `first` to `last`, both included. */
function daysBetween(first, last) {
    return Array.from({ length: Math.max(0, Math.round((last - first) / text_time/* DAY */.d_) + 1) }, (_, index) => first + index * text_time/* DAY */.d_);
}
function partsOf(pattern) {
    const parts = [];
    for (const [token] of pattern.matchAll(/([A-Za-z])\1*|'(?:[^']|'')*'|[^A-Za-z']+|'/g)) {
        const field = FIELDS.get(token);
        if (field !== undefined)
            parts.push(field);
        else if (/^[A-Za-z]|^'$/.test(token))
            return null;
        else
            parts.push({ literal: token === "''" ? "'" : token.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'") });
    }
    return parts;
}
const FIELDS = new Map([
    ["yyyy", { unit: "year", digits: 4 }],
    ["uuuu", { unit: "year", digits: 4 }],
    ["MM", { unit: "month", digits: 2 }],
    ["M", { unit: "month", digits: 1 }],
    ["dd", { unit: "day", digits: 2 }],
    ["d", { unit: "day", digits: 1 }],
]);
function written(part, midnight) {
    if ("literal" in part)
        return part.literal;
    const date = new Date(midnight);
    const values = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    return String(values[part.unit]).padStart(part.digits, "0");
}
function read(parts, units, text) {
    const found = {};
    let at = 0;
    for (const part of parts) {
        const rest = text.slice(at);
        const length = "literal" in part
            ? rest.startsWith(part.literal)
                ? part.literal.length
                : -1
            : (DIGITS[part.digits].exec(rest)?.[0].length ?? -1);
        if (length < 0)
            return null;
        if ("unit" in part)
            found[part.unit] = Number(rest.slice(0, length));
        at += length;
    }
    if (at !== text.length || !units.has("year"))
        return null;
    const { year = 0, month, day } = found;
    const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
    if (new Date(first).getUTCMonth() !== (month ?? 1) - 1)
        return null;
    const next = day !== undefined ? first + text_time/* DAY */.d_ : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
    return { first, last: next - text_time/* DAY */.d_ };
}
const DIGITS = { 1: /^\d{1,2}/, 2: /^\d{2}/, 4: /^\d{4}/ };

// EXTERNAL MODULE: ./build/sources/cloudtrail/aws-logs-layout.js
var aws_logs_layout = __webpack_require__(8585);
;// CONCATENATED MODULE: ./build/sources/athena/column-type.js
/**
 * The fields of a type: types by name, in lower case. Hive writes `struct<a:string,b:struct<...>>`, and Trino
 * `row(a varchar, b row(...))`. Empty for any other type.
 */
function fieldsOf(type) {
    const inside = /^\s*(?:struct\s*<(.*)>|row\s*\((.*)\))\s*$/is.exec(type);
    const fields = new Map();
    for (const field of splitOutside(inside?.[1] ?? inside?.[2] ?? "")) {
        const [, name = "", fieldType = ""] = /^\s*"?([^":\s]+)"?\s*[:\s]\s*(.*?)\s*$/s.exec(field) ?? [];
        if (name !== "")
            fields.set(name.toLowerCase(), fieldType.toLowerCase());
    }
    return fields;
}
/** The type at the end of a path of fields; null if there is none. */
function typeAt(type, path) {
    return path.reduce((outer, name) => fieldsOf(outer ?? "").get(name) ?? null, type ?? null);
}
/** Whether a type is a timestamp. */
function isTimestamp(type) {
    return type !== undefined && /^timestamp\b/i.test(type);
}
/** Whether a type is a timestamp with a time zone, which may differ from value to value. */
function hasTimeZone(type) {
    return isTimestamp(type) && /\bwith (local )?time zone$/i.test(type?.trim() ?? "");
}
/** Whether a type is a text. */
function isText(type) {
    return type !== undefined && /^(string|(var)?char(\(\d+\))?)$/i.test(type);
}
/** Whether a type is a text of fixed length, whose values are padded with spaces. */
function isChar(type) {
    return type !== undefined && /^char(\(\d+\))?$/i.test(type);
}
/** The parts between commas outside of brackets. */
function splitOutside(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "<" || character === "(")
            depth += 1;
        if (character === ">" || character === ")")
            depth -= 1;
        if (character === "," && depth === 0) {
            parts.push(text.slice(start, index));
            start = index + 1;
        }
    }
    return [...parts, text.slice(start)];
}

;// CONCATENATED MODULE: ./build/sources/athena/projection.js


/** Whether `projection.enabled` is true: registered partitions are then ignored. */
function isProjected(parameters) {
    return parameters["projection.enabled"]?.trim().toLowerCase() === "true";
}
/** Reads `projection.KEY.*`; AWS documents the settings as partition-projection-supported-types. */
function projectionOf(parameters, key) {
    const setting = (name) => parameters[`projection.${key}.${name}`];
    const type = setting("type")?.trim().toLowerCase() ?? "";
    const interval = setting("interval")?.trim() ?? null;
    switch (type) {
        case "enum":
            // White space is part of a value.
            return { type, values: (setting("values") ?? "").split(",") };
        case "integer": {
            const [first = "", last = ""] = (setting("range") ?? "").split(",").map((bound) => bound.trim());
            const isRange = [first, last].every((bound) => /^-?\d{1,15}$/.test(bound));
            const range = isRange ? { first: Number(first), last: Number(last) } : null;
            return { type, range, digits: Number(setting("digits")?.trim() ?? 0) || 0, interval };
        }
        case "date": {
            const pattern = setting("format") ?? "";
            const unit = setting("interval.unit")?.trim().toUpperCase() ?? null;
            return { type, pattern, format: dayFormat(pattern), range: setting("range") ?? "", interval, unit };
        }
        case "injected":
            return { type };
        default:
            return { type: "unknown", named: type };
    }
}
/** Whether the projection includes this value. Dates are not checked. */
function projects(projection, value) {
    switch (projection.type) {
        case "enum":
            return projection.values.includes(value);
        case "integer": {
            const { range, digits, interval } = projection;
            const number = Number(value);
            const isWritten = value === String(number).padStart(digits, "0");
            const isStep = interval === null || Number(interval) === 1;
            return isWritten && isStep && range !== null && number >= range.first && number <= range.last;
        }
        case "date":
        case "injected":
            return true;
        case "unknown":
            return false;
    }
}
const SPANS = {
    SECOND: 1_000,
    MINUTE: 60_000,
    HOUR: text_time/* DAY */.d_ / 24,
    DAY: text_time/* DAY */.d_,
    WEEK: 7 * text_time/* DAY */.d_,
};
/**
 * The first and the last day of a date projection, as moments in epoch ms within them. Null if its range or interval
 * cannot be read.
 */
function reachOf(projection, now) {
    const { format, range, interval, unit } = projection;
    if (format === null)
        return null;
    const finest = format.units.has("day") ? "day" : format.units.has("month") ? "month" : "year";
    if (interval !== null && Number(interval) !== 1)
        return null;
    if (unit !== null && unit.replace(/S$/, "") !== finest.toUpperCase())
        return null;
    const [from, to, ...more] = range.split(",");
    if (from === undefined || to === undefined || more.length > 0)
        return null;
    const first = relative(from, now) ?? format.read(from)?.first ?? null;
    const last = relative(to, now) ?? format.read(to)?.last ?? null;
    if (first === null || last === null)
        return null;
    // NOW in a pattern of months means the whole month.
    const whole = (moment) => format.read(format.write(moment));
    return { first: whole(first)?.first ?? first, last: whole(last)?.last ?? last };
}
/** The moment (epoch ms) of `NOW`, `NOW-3YEARS` or `NOW + 1 DAY`; null for anything else. */
function relative(text, now) {
    const parts = /^\s*NOW\s*(?:([+-])\s*(\d{1,9})\s*(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND)S?\s*)?$/.exec(text);
    if (parts === null)
        return null;
    const [, sign, count = "0", unit = "DAY"] = parts;
    const steps = Number(count) * (sign === "-" ? -1 : 1);
    const span = SPANS[unit];
    if (span !== undefined)
        return now + steps * span;
    const date = new Date(now);
    const months = steps * (unit === "YEAR" ? 12 : 1);
    const sameDay = date.getUTCDate();
    // A month before March 31 is February 28, as Java counts: not March 3.
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    return date.setUTCDate(Math.min(sameDay, lastDay));
}

;// CONCATENATED MODULE: ./build/sources/athena/sql-text.js

/**
 * Trino's quoting, which keeps names and texts from being read as SQL: the quote itself is doubled, and nothing else has
 * a special meaning, not even a backslash.
 */
/** The name of a catalog, a table or a column. */
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text literal. */
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A text of fixed length without its padding. `regexp_like` accepts no `char`. */
function sqlUnpadded(char) {
    return `rtrim(CAST(${char} AS VARCHAR))`;
}
/** Epoch ms as `TIMESTAMP '2026-11-23 12:00:00'`, rounded down to seconds. */
function sqlTimestamp(epochMs, zone) {
    const written = (0,text_time/* isoTime */.Ly)(epochMs)?.replace("T", " ").replace("Z", "") ?? "";
    return `TIMESTAMP ${sqlText(written + zone)}`;
}
/** Conditions joined with AND, in brackets if there are several. */
function sqlAllOf(conditions) {
    return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}
/** Conditions joined with OR, in brackets; FALSE for none. */
function sqlOr(conditions) {
    return conditions.length === 0 ? "FALSE" : `(${conditions.join(" OR ")})`;
}
/** `name = a`, or `name IN (a, b)`. */
function sqlIn(name, literals) {
    return literals.length === 1 ? `${name} = ${literals.join("")}` : `${name} IN (${literals.join(", ")})`;
}

;// CONCATENATED MODULE: ./build/sources/athena/partition-keys.js





/**
 * A table's partition keys. Their names are free, so the meaning of a key follows from its place in the location
 * template, then from its projection, then from its name, and last from the values of registered partitions
 * (`samples`), which must agree.
 */
function partitionKeys(metadata, samples) {
    const parameters = metadata.Parameters ?? {};
    const isRegistered = !isProjected(parameters);
    const places = isRegistered ? new Map() : placesIn(parameters["storage.location.template"] ?? "");
    const keys = (metadata.PartitionKeys ?? []).map((key) => {
        const name = key.Name ?? "";
        const column = columnKind(key);
        const projection = isRegistered ? null : projectionOf(parameters, name);
        const meaning = column === "other"
            ? { kind: /^timestamp\b/i.test(key.Type ?? "") ? "unread-time" : "unknown" }
            : (placed(places.get(name) ?? null, projection) ??
                projected(projection) ??
                named(name, column) ?? { kind: projection?.type === "integer" ? "unread-time" : "unknown" });
        return { name, column, projection, meaning };
    });
    return samples === null ? keys : withSamples(keys, samples);
}
/** Whether the values of a key are times that can be read. */
function isTimeKey(key) {
    return key.meaning.kind === "time";
}
/** The values of a key for one day, as SQL; empty if the projection includes none of them. */
function dayLiterals({ column, projection, meaning }, midnight) {
    if (column === "date")
        return [`DATE ${sqlText(ISO_DAY.write(midnight))}`];
    const values = meaning.formats.map((format) => format.write(midnight));
    const made = projection === null ? values : values.filter((value) => projects(projection, value));
    return [...new Set(made.map((value) => literal(column, value)))];
}
/** The value of a key as it was written, in SQL. */
function partition_keys_valueOf({ name, column }) {
    return column === "char" ? sqlUnpadded(sqlName(name)) : sqlName(name);
}
/** One value as SQL. */
function literal(column, value) {
    return column === "integer" && /^\d{1,15}$/.test(value) ? String(Number(value)) : sqlText(value);
}
function knownFormat(pattern) {
    const known = dayFormat(pattern);
    if (known === null)
        throw new Error(`${pattern} is not a pattern of days`);
    return known;
}
const ISO_DAY = knownFormat("yyyy-MM-dd");
const YEAR = { kind: "time", formats: [knownFormat("yyyy")] };
/** Typed by hand, a month may be `3` or `03`. */
const MONTH = { kind: "time", formats: [knownFormat("M"), knownFormat("MM")] };
const DAY_OF_MONTH = { kind: "time", formats: [knownFormat("d"), knownFormat("dd")] };
/** The place of each key in `.../AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/Y/M/D`. */
function placesIn(template) {
    const segments = template.split("/").filter((segment) => segment !== "");
    // A prefix before AWSLogs may have any name, even CloudTrail.
    const trail = segments.lastIndexOf("CloudTrail");
    const places = new Map();
    const place = (segment, what) => {
        const key = /^\$\{([^${}]+)\}$/.exec(segment ?? "")?.[1];
        if (key !== undefined && what !== undefined)
            places.set(key, what);
    };
    if (trail < 1 || trail < segments.lastIndexOf("AWSLogs"))
        return places;
    place(segments[trail - 2], "organization");
    place(segments[trail - 1], "account");
    place(segments[trail + 1], "region");
    const days = segments.slice(trail + 2);
    if (days.length === 1)
        place(days[0], "date");
    else
        for (const [index, segment] of days.entries())
            place(segment, ["year", "month", "day"][index]);
    return places;
}
function placed(place, projection) {
    // A date has its own format, wherever it is.
    if (projection?.type === "date")
        return null;
    switch (place) {
        case "year":
            return YEAR;
        case "month":
            return MONTH;
        case "day":
            return DAY_OF_MONTH;
        case "date":
            // A number has no slashes: directly below a region and alone, it is a year.
            if (projection?.type === "integer" || (projection?.type === "enum" && projection.values.every(isYear)))
                return YEAR;
            return { kind: "time", formats: [knownFormat("yyyy/MM/dd")] };
        case null:
            return null;
        default:
            return { kind: place };
    }
}
function isYear(value) {
    return /^\d{4}$/.test(value);
}
function projected(projection) {
    if (projection?.type === "date") {
        return projection.format === null ? { kind: "unread-time" } : { kind: "time", formats: [projection.format] };
    }
    if (projection?.type === "integer" && projection.range !== null) {
        const { first, last } = projection.range;
        return dateMeaning([String(first), String(last)]);
    }
    if (projection?.type !== "enum")
        return null;
    for (const [kind, form] of [
        ["account", aws_logs_layout/* ACCOUNT */.u4],
        ["region", aws_logs_layout/* REGION */.Zg],
        ["organization", aws_logs_layout/* ORGANIZATION */.A_],
    ]) {
        if (projection.values.every((value) => form.test(value)))
            return { kind };
    }
    return dateMeaning(projection.values);
}
const NAMES = [
    [/^(aws_?)?(recipient_?)?acc(oun)?t(_?id)?(_?partition)?$/, { kind: "account" }],
    [/^(aws_?)?region(_?(name|partition))?$/, { kind: "region" }],
    [/^org(ani[sz]ation)?(_?id)?(_?partition)?$/, { kind: "organization" }],
    [/^(year|yyyy)$/, YEAR],
    [/^(month|mm)$/, MONTH],
    [/^(day|dd)$/, DAY_OF_MONTH],
    [/^(hour|hh|hr)$/, { kind: "hour" }],
];
function named(name, column) {
    if (column === "date")
        return { kind: "time", formats: [ISO_DAY] };
    return NAMES.find(([form]) => form.test(name.toLowerCase()))?.[1] ?? null;
}
const DATES = [
    [/^\d{4}\/\d{2}\/\d{2}$/, "yyyy/MM/dd"],
    [/^\d{4}-\d{2}-\d{2}$/, "yyyy-MM-dd"],
    [/^\d{8}$/, "yyyyMMdd"],
    [/^\d{4}\/\d{2}$/, "yyyy/MM"],
    [/^\d{4}-\d{2}$/, "yyyy-MM"],
];
/** A time, if all values are dates in the same format. */
function dateMeaning(values) {
    const written = DATES.find(([form, pattern]) => values.every((value) => form.test(value) && knownFormat(pattern).read(value) !== null));
    return written === undefined || values.length === 0 ? null : { kind: "time", formats: [knownFormat(written[1])] };
}
/** Uses the values of registered partitions: `day` may contain whole dates, and any key an account or a region. */
function withSamples(keys, samples) {
    return keys.map((key) => {
        const values = samples.flatMap((sample) => sample.get(key.name) ?? []);
        const isDateColumn = key.column === "date" || key.column === "other";
        const date = isDateColumn ? null : dateMeaning(values);
        if (date !== null)
            return { ...key, meaning: date };
        if (key.meaning.kind !== "unknown" || key.column === "other" || values.length === 0)
            return key;
        for (const [kind, form] of [
            ["account", aws_logs_layout/* ACCOUNT */.u4],
            ["region", aws_logs_layout/* REGION */.Zg],
            ["organization", aws_logs_layout/* ORGANIZATION */.A_],
        ]) {
            if (values.every((value) => form.test(value)))
                return { ...key, meaning: { kind } };
        }
        return values.some(mayBeTime) ? { ...key, meaning: { kind: "unread-time" } } : key;
    });
}
/** True for `2026-3-8`, `8`, `08-Mar-26` and `dt2026`; not for `team7`. */
function mayBeTime(value) {
    if (!/\d/.test(value))
        return false;
    return (!/[a-z]/i.test(value.replace(/[tz]/gi, "")) ||
        /(19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(value));
}
function columnKind({ Type = "" }) {
    if (isChar(Type))
        return "char";
    if (isText(Type))
        return "text";
    if (/^(tinyint|smallint|int|integer|bigint)$/i.test(Type))
        return "integer";
    return /^date$/i.test(Type) ? "date" : "other";
}

;// CONCATENATED MODULE: ./build/sources/athena/partition-predicate.js





/**
 * SQL conditions on partition keys that exclude only what is not wanted. `column` writes a key in SQL. Keys with an
 * unknown meaning have no condition.
 */
function partitionConditions(keys, { days, region, account }, column = sqlName) {
    const conditions = [];
    for (const { name, column: kind, meaning } of keys) {
        if (meaning.kind === "region" && region !== null)
            conditions.push(sqlIn(column(name), [literal(kind, region)]));
        if (meaning.kind === "account" && account !== null)
            conditions.push(sqlIn(column(name), [literal(kind, account)]));
    }
    return days === null ? conditions : [...conditions, ...timeConditions(keys.filter(isTimeKey), days, column)];
}
/** Keys for which the projection does not include the wanted value. */
function unprojected(keys, { region, account }) {
    return keys.filter(({ meaning, projection }) => {
        const value = meaning.kind === "region" ? region : meaning.kind === "account" ? account : null;
        return value !== null && projection !== null && !projects(projection, value);
    });
}
function timeConditions(keys, { first, last }, column) {
    const days = daysBetween(first, last);
    const whole = keys.filter(({ meaning }) => meaning.formats.every(({ units }) => units.has("year")));
    const parts = keys
        .filter(({ meaning }) => meaning.formats.every(({ units }) => units.size === 1))
        .sort((a, b) => rank(a) - rank(b));
    const conditions = [];
    // A year alone is a whole date too; together with months it is a part.
    for (const key of whole.filter((each) => parts.length < 2 || !parts.includes(each))) {
        const [format] = key.meaning.formats;
        const [from, to] = [dayLiterals(key, first)[0], dayLiterals(key, last)[0]];
        const isRange = key.meaning.formats.length === 1 && (format?.sorts === true || key.column === "date");
        if (isRange && key.projection?.type !== "injected" && from !== undefined && to !== undefined) {
            conditions.push(from === to ? sqlIn(column(key.name), [from]) : `${column(key.name)} BETWEEN ${from} AND ${to}`);
        }
        else {
            const values = new Set(days.flatMap((day) => dayLiterals(key, day)));
            conditions.push(values.size === 0 ? "FALSE" : sqlIn(column(key.name), [...values]));
        }
    }
    const isComplete = parts.length < 2 && parts.every((key) => whole.includes(key));
    return isComplete ? conditions : [...conditions, ...branches(days, parts, column)];
}
/**
 * Conditions for years with their months and days, which must all hold; none if every day is wanted. A whole month or
 * year needs no condition on days.
 */
function branches(days, keys, column) {
    const [key, ...rest] = keys;
    if (key === undefined || isWhole(rank(key), days))
        return [];
    const byLabel = new Map();
    for (const day of days) {
        const literals = dayLiterals(key, day);
        const branch = byLabel.get(literals.join()) ?? { literals, days: [] };
        branch.days.push(day);
        byLabel.set(literals.join(), branch);
    }
    const byRest = new Map();
    for (const branch of byLabel.values()) {
        const below = branches(branch.days, rest, column);
        const same = byRest.get(below.join()) ?? { below, literals: [] };
        same.literals.push(...branch.literals);
        byRest.set(below.join(), same);
    }
    const choices = [...byRest.values()].map(({ below, literals }) => literals.length === 0 ? ["FALSE"] : [sqlIn(column(key.name), literals), ...below]);
    const [only, ...others] = choices;
    return only !== undefined && others.length === 0 ? only : [sqlOr(choices.map(sqlAllOf))];
}
/** 0 for a year, 1 for a month, 2 for a day. */
function rank({ meaning }) {
    const units = meaning.formats[0]?.units;
    return units?.has("day") === true ? 2 : units?.has("month") === true ? 1 : 0;
}
/** Whether the days are all of one month, or of one year. */
function isWhole(unit, days) {
    const first = new Date(days[0] ?? 0);
    const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
    if (unit === 0 || first.getUTCDate() !== 1 || (unit === 1 && month !== 0))
        return false;
    const end = unit === 2 ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
    return days.length === (end - first.getTime()) / text_time/* DAY */.d_ && (days.at(-1) ?? 0) === end - text_time/* DAY */.d_;
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
;// CONCATENATED MODULE: ./build/sources/athena/query.js





/** The column with the file of a row, if the table has one. */
const PATH_COLUMN = "path";
/** The longest query that Athena accepts, in bytes of UTF-8. */
const LONGEST_QUERY = 262_144;
/**
 * The one SELECT of a run: the search's events in a table, with the fields that the detection needs, as texts. If a
 * condition cannot decide, it keeps the row, and the reader of the rows decides.
 */
function buildQuery(address, table, keys, narrowing) {
    const isOcsf = table.kind === "security-lake";
    const selected = isOcsf ? ocsfColumns(table.columns) : trailColumns(table);
    const conditions = [
        ...(isOcsf ? ocsfConditions(table.columns, narrowing) : trailConditions(table.columns, narrowing)),
        ...partitionConditions(keys, narrowing, column),
    ];
    const sql = [
        `SELECT ${selected.map(([name, expression]) => `${expression} AS ${sqlName(name)}`).join(",\n  ")}`,
        `FROM ${tableName(address)} AS t`,
        `WHERE ${conditions.join("\n  AND ")}`,
    ].join("\n");
    return { sql, columns: selected.map(([name]) => name) };
}
/** A table in SQL. Athena's name of the account's own catalog is in lower case there. */
function tableName({ catalog, database, table }, suffix = "") {
    return [catalog.toLowerCase(), database, table + suffix].map(sqlName).join(".");
}
/** A column of the table, in SQL. */
function column(name) {
    return `t.${sqlName(name)}`;
}
/** A column of texts, in SQL. */
function textColumn(columns, name) {
    return isChar(columns.get(name)) ? sqlUnpadded(column(name)) : column(name);
}
const TEXTS = ["eventsource", "eventname", "awsregion", "sourceipaddress", "errorcode", "errormessage"];
function trailColumns({ kind, columns }) {
    return [
        ["useridentity", asText(columns, "useridentity")],
        ["eventtime", asText(columns, "eventtime")],
        ...TEXTS.map((name) => [name, asText(columns, name)]),
        ["requestparameters", asText(columns, "requestparameters")],
        ["responseelements", asText(columns, "responseelements")],
        ["recipientaccountid", asText(columns, "recipientaccountid")],
        ...(kind === "trail" ? [[PATH_COLUMN, '"$path"']] : []),
    ];
}
/** A column as text. A struct without conversion is returned as `{type=Root, ..}`, which cannot be parsed. */
function asText(columns, name) {
    const type = columns.get(name);
    if (isText(type))
        return textColumn(columns, name);
    // Without this, the text has the value's own time zone by name, which cannot be parsed.
    if (hasTimeZone(type))
        return `CAST(${column(name)} AT TIME ZONE 'UTC' AS VARCHAR)`;
    if (isTimestamp(type))
        return `CAST(${column(name)} AS VARCHAR)`;
    return /^(struct|row|map|array)\b/.test(type ?? "")
        ? `json_format(CAST(${column(name)} AS JSON))`
        : `CAST(${column(name)} AS VARCHAR)`;
}
/**
 * A time as CloudTrail writes it, on a day that exists in every year. The reader of the rows compares other times, if it
 * can.
 */
const TIME_FORM = "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)" +
    "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";
/** A SerDe may write null as this text, which the reader of the rows takes for null. */
const NULL_TEXT = "null";
function trailConditions(columns, narrowing) {
    const { region, account } = narrowing;
    return [
        isOrIsNull(textColumn(columns, "eventsource"), [detection/* SEARCH */.Dn.eventSource, NULL_TEXT], "case-blind"),
        isOrIsNull(textColumn(columns, "eventname"), [detection/* SEARCH */.Dn.eventName, NULL_TEXT], "case-blind"),
        ...query_timeConditions(columns, "eventtime", narrowing),
        ...(region === null ? [] : [isOrIsNull(textColumn(columns, "awsregion"), [region, NULL_TEXT])]),
        ...(account === null ? [] : [isOrIsNull(textColumn(columns, "recipientaccountid"), [account, NULL_TEXT])]),
    ];
}
function query_timeConditions(columns, name, { since, until }) {
    if (since === null && until === null)
        return [];
    const type = columns.get(name);
    const time = textColumn(columns, name);
    if (isTimestamp(type)) {
        const zone = hasTimeZone(type) ? " UTC" : "";
        // Bounds have milliseconds, but the literals do not.
        const bounds = [
            ...(since === null ? [] : [`${time} >= ${sqlTimestamp(since, zone)}`]),
            ...(until === null ? [] : [`${time} < ${sqlTimestamp(until + 1_000, zone)}`]),
        ];
        return [`(${time} IS NULL OR ${sqlAllOf(bounds)})`];
    }
    if (!isText(type))
        return [];
    const bounds = [
        ...(since === null ? [] : [`${time} >= ${sqlText((0,text_time/* isoTime */.Ly)(since) ?? "")}`]),
        ...(until === null ? [] : [`${time} <= ${sqlText((0,text_time/* isoTime */.Ly)(until) ?? "")}`]),
    ];
    return [`(${time} IS NULL OR NOT regexp_like(${time}, ${sqlText(TIME_FORM)}) OR ${sqlAllOf(bounds)})`];
}
/** A null value may be the wanted one. */
function isOrIsNull(what, values, how = "exact") {
    const [read, wanted] = how === "exact" ? [what, values] : [`lower(${what})`, values.map((value) => value.toLowerCase())];
    return `(${what} IS NULL OR ${sqlIn(read, wanted.map(sqlText))})`;
}
const OCSF_COLUMNS = ["api", "actor", "src_endpoint", "cloud", "unmapped"];
function ocsfColumns(columns) {
    return [
        ["time_dt", asText(columns, "time_dt")],
        ...OCSF_COLUMNS.filter((name) => columns.has(name)).map((name) => [name, asText(columns, name)]),
    ];
}
function ocsfConditions(columns, narrowing) {
    const { region, account } = narrowing;
    const [api, cloud] = [column("api"), column("cloud")];
    return [
        isOrIsNull(`${api}."service"."name"`, [detection/* SEARCH */.Dn.eventSource], "case-blind"),
        isOrIsNull(`${api}."operation"`, [detection/* SEARCH */.Dn.eventName], "case-blind"),
        ...query_timeConditions(columns, "time_dt", narrowing),
        // The partitions of the table, by the names that Security Lake gives them.
        ...(region === null ? [] : [isOrIsNull(columns.has("region") ? column("region") : `${cloud}."region"`, [region])]),
        ...(account === null || !columns.has("accountid") ? [] : [isOrIsNull(column("accountid"), [account])]),
    ];
}

;// CONCATENATED MODULE: ./build/sources/athena/plan.js




/** CloudTrail's launch: there are no older events. */
const FIRST_TRAIL = Date.UTC(2013, 10, 1);
/** The wanted rows and partitions: files are delivered after their events, sometimes a day later. */
function narrowingOf({ since, until, region, registryId }, now) {
    const last = midnightOf(Math.min(until ?? now, now)) + text_time/* DAY */.d_;
    const first = since === null ? null : Math.min(Math.max(midnightOf(since), FIRST_TRAIL), last);
    return { since, until, region, account: registryId, days: first === null ? null : { first, last } };
}
/** Whether a key contains at least the year, so that the table is partitioned by time. */
function hasTimeKey(keys) {
    return keys.some((key) => isTimeKey(key) && key.meaning.formats.every(({ units }) => units.has("year")));
}
/** Why `since` does not limit what is read, as a message; null if it does. */
function unboundedReason({ kind }, keys, { since }) {
    if (since === null)
        return "without `since`, the query reads the whole table";
    switch (kind) {
        case "lake":
        case "security-lake":
            return null;
        case "view":
            return "it is unknown what a view reads, and `since` may not limit it";
        case "trail": {
            if (hasTimeKey(keys))
                return null;
            const names = keys.map(({ name }) => name).join(", ");
            return keys.length === 0
                ? "the table has no partitions, so the query reads every file of the trail, whatever `since` is"
                : `none of the table's partition keys (${names}) is known to be a day, a month or a year, so \`since\` does not limit what the query reads`;
        }
    }
}
/** Kinds of keys without an option for their value. */
const WITHOUT_OPTION = { organization: null, hour: null, unknown: null, "unread-time": null };
/** The problem of a projected key whose value the query must name, but does not know; null for none. */
function unnamedKey(keys, { since, region, registryId }) {
    const unnamed = keys.find(({ projection, meaning }) => {
        if (projection?.type !== "injected")
            return false;
        const given = { ...WITHOUT_OPTION, account: registryId, region, time: since }[meaning.kind];
        return given === null;
    });
    if (unnamed === undefined)
        return null;
    const option = { ...WITHOUT_OPTION, account: "`registry-id`", region: "`region`", time: "`since`" }[unnamed.meaning.kind];
    const remediation = option === null ? "use a table that projects it as an enum" : `set ${option}`;
    return {
        code: "unsupported-shape",
        detail: `the partition key ${unnamed.name} is injected, so a query must name its value: ${remediation}.`,
    };
}
/** The query, or why it is too long. */
function planQuery(address, table, keys, narrowing) {
    const query = buildQuery(address, table, keys, narrowing);
    const length = new TextEncoder().encode(query.sql).length;
    if (length <= LONGEST_QUERY)
        return { kind: "query", query };
    const detail = `the query has ${length} bytes, but Athena accepts at most ${LONGEST_QUERY}: \`since\` is too long ago for these partitions`;
    return { kind: "refused", problem: { code: "query-too-large", detail } };
}

;// CONCATENATED MODULE: ./build/sources/athena/coverage.js






/** The wanted days that have started. The day after the last is only for files that are delivered late. */
function daysToCover({ days }, now) {
    if (days === null)
        return [];
    return daysBetween(days.first, Math.min(days.last - text_time/* DAY */.d_, midnightOf(now)));
}
/**
 * What the projected partitions do not cover, as a message; null if they cover everything that is wanted. Outside of
 * its projection, Athena finds no rows and reports no error.
 */
function projectionGap(keys, wanted, now) {
    for (const { name, meaning } of unprojected(keys, wanted)) {
        const value = meaning.kind === "region" ? wanted.region : wanted.account;
        return `projection.${name} does not include ${value ?? "it"}`;
    }
    const days = daysToCover(wanted, now);
    const unread = days.length === 0 ? undefined : unreadTime(keys);
    if (unread !== undefined) {
        return `the partition key ${unread.name} may be a time, but its values cannot be read as days, so it is unknown whether the projection covers ${inDays(days)}`;
    }
    for (const key of keys.filter(isTimeKey)) {
        const { projection } = key;
        if (projection === null || days.length === 0)
            continue;
        if (projection.type !== "date") {
            const missing = days.filter((day) => dayLiterals(key, day).length === 0);
            if (missing.length > 0)
                return `projection.${key.name} does not include ${inDays(missing)}`;
            continue;
        }
        const reach = reachOf(projection, now);
        if (reach === null)
            return `the days that projection.${key.name} covers are unknown: its range or interval cannot be read`;
        const missing = days.filter((day) => day < midnightOf(reach.first) || day > midnightOf(reach.last));
        if (missing.length > 0)
            return `projection.${key.name}.range does not cover ${inDays(missing)}`;
    }
    return null;
}
/** A key that may decide which days are covered, and whose values cannot be read as days. */
function unreadTime(keys) {
    return keys.find(({ meaning, projection }) => meaning.kind === "unread-time" && (projection?.type === "date" || !hasTimeKey(keys)));
}
/** `2026-11-23`, `2026-11-23 to 2026-11-25`, `2026-11-23 and 4 other days`. */
function inDays(days) {
    const [first = 0] = days;
    const last = days.at(-1) ?? first;
    const write = (day) => new Date(day).toISOString().slice(0, 10);
    if (days.length === 1)
        return write(first);
    if ((last - first) / text_time/* DAY */.d_ === days.length - 1)
        return `${write(first)} to ${write(last)}`;
    return `${write(first)} and ${days.length - 1} other day${days.length === 2 ? "" : "s"}`;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/sources/athena/location-template.js




/**
 * The table's template, or the one that follows from its location: `KEY=VALUE/` for each projected key without a
 * template, and CloudTrail's own folders for registered partitions. Null if it is unknown.
 */
function locationTemplate(parameters, keys) {
    const location = parameters["location"] ?? "";
    const byName = new Map(keys.map((key) => [key.name, key]));
    if (keys.length === 0)
        return templateOf(location, byName);
    if (isProjected(parameters)) {
        const own = parameters["storage.location.template"];
        const folders = keys.map(({ name }) => `${name}=\${${name}}`).join("/");
        return templateOf(own ?? `${location.replace(/\/*$/, "/")}${folders}`, byName);
    }
    const below = foldersBelow(location, keys);
    if (below === null)
        return null;
    const own = new Map(below.map((key) => [key.name, key]));
    const folders = below.map(({ name }) => (name === TRAIL ? TRAIL : `\${${name}}`)).join("/");
    return templateOf(`${location.replace(/\/*$/, "/")}${folders}`, own);
}
/** The names of the keys in a segment. */
function keysIn(segment) {
    return [...segment.matchAll(/\$\{([^${}]+)\}/g)].map(([, name = ""]) => name);
}
function templateOf(address, keys) {
    const [, bucket, path] = /^s3[an]?:\/\/([^/$]+)\/?(.*)$/s.exec(address) ?? [];
    if (bucket === undefined || path === undefined)
        return null;
    const segments = path.split("/").filter((segment) => segment !== "");
    return segments.flatMap(keysIn).every((name) => keys.has(name)) ? { bucket, segments, keys } : null;
}
const TRAIL = "CloudTrail";
const ANY = {
    column: "text",
    projection: null,
    meaning: { kind: "unknown" },
};
/** CloudTrail's folders below a location, each as a key. Without a key of its kind in the table, any value is read. */
function foldersBelow(location, keys) {
    const given = (0,aws_logs_layout/* foldersAtEnd */.Mv)(location);
    if (given === null)
        return null;
    // Directly below AWSLogs there may be accounts or an organization.
    if (!given.account && !given.organization)
        return null;
    const has = (kind) => keys.some(({ meaning }) => meaning.kind === kind);
    const folder = (kind) => ({
        ...ANY,
        name: kind,
        ...(has(kind) ? { meaning: { kind } } : {}),
    });
    const units = new Set(keys.filter(isTimeKey).flatMap(({ meaning }) => meaning.formats.flatMap(({ units: of }) => [...of])));
    const days = ["year", "month", "day"].map((unit, index) => {
        const format = dayFormat(["yyyy", "MM", "dd"][index] ?? "");
        const known = format !== null && units.has(unit);
        return { ...ANY, name: unit, ...(known ? { meaning: { kind: "time", formats: [format] } } : {}) };
    });
    return [
        ...(given.account ? [] : [folder("account")]),
        ...(given.trail ? [] : [{ ...ANY, name: TRAIL }]),
        ...(given.region ? [] : [folder("region")]),
        ...days,
    ];
}

;// CONCATENATED MODULE: ./build/sources/athena/layout.js







/**
 * Why the folders that a table reads are not those that CloudTrail writes,
 * `AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD`, as a message; null if they are, or if the table has a layout of
 * its own. In a folder that CloudTrail never writes (`2026/3/8`, `EU-WEST-1`), Athena finds no rows and reports no
 * error. Ranges are not checked here. `days`: the wanted midnights; empty for all.
 */
function layoutGap(parameters, keys, wanted, days) {
    const isRegistered = keys.length > 0 && !isProjected(parameters);
    // Each registered partition has its own location; the table's is only the usual one.
    const template = isRegistered ? locationTemplate(parameters, []) : locationTemplate(parameters, keys);
    if (template === null)
        return isRegistered
            ? null
            : "the location of the table's files is unknown: its location or storage.location.template cannot be read";
    const { segments } = template;
    const logs = segments.lastIndexOf("AWSLogs");
    const below = segments.slice(logs + 1);
    const other = below.find((segment) => (logs < 0 ? /^CloudTrail-(Digest|Insight)$/ : /^CloudTrail-/).test(segment));
    if (other !== undefined)
        return `the table's files are in ${other}, which contains no API calls: use the folder CloudTrail next to it`;
    if (isRegistered)
        return null;
    const trail = below.lastIndexOf("CloudTrail");
    const owners = trail < 0 ? below : below.slice(0, trail);
    const [region, ...times] = trail < 0 ? [] : below.slice(trail + 1);
    const isWhole = trail < 0 || owners.length > 0;
    // A copy may be anywhere, in folders of any names; if it keeps the names from CloudTrail on, they are checked.
    if (logs < 0) {
        if (trail < 0)
            return null;
    }
    else if (owners.length > 2 || !isWhole) {
        return `${settingOf(parameters)} does not follow CloudTrail's folders, ${aws_logs_layout/* AWS_LOGS_LAYOUT */.pf}`;
    }
    const account = owners.at(-1);
    const isOrganization = trail < 0 && owners.length === 1 && folderGap(template, account, aws_logs_layout/* ORGANIZATION */.A_, "an organization", null) === null;
    return ((logs >= 0 && owners.length === 2 ? folderGap(template, owners[0], aws_logs_layout/* ORGANIZATION */.A_, "an organization", null) : null) ??
        (account !== undefined && !isOrganization && (logs >= 0 || keysIn(account).length > 0 || aws_logs_layout/* ACCOUNT */.u4.test(account))
            ? folderGap(template, account, aws_logs_layout/* ACCOUNT */.u4, "an account", wanted.account)
            : null) ??
        (region === undefined ? null : folderGap(template, region, aws_logs_layout/* REGION */.Zg, "a region", wanted.region)) ??
        timeGap(template, times, days));
}
function settingOf(parameters) {
    return parameters["storage.location.template"] === undefined ? "the table's location" : "storage.location.template";
}
/** Why a folder is not one of CloudTrail's, or not the wanted one; null if it is. */
function folderGap({ keys }, segment, form, what, value) {
    if (segment === undefined)
        return null;
    const [name, ...more] = keysIn(segment);
    if (name === undefined) {
        if (!form.test(segment))
            return `the table's location has ${(0,errors/* quoted */.TL)(segment)}, but CloudTrail's folders have ${what} there (${aws_logs_layout/* AWS_LOGS_LAYOUT */.pf})`;
        return value === null || value === segment ? null : `the table's files are of ${segment}, not of ${value}`;
    }
    const key = keys.get(name);
    if (key === undefined || more.length > 0 || segment !== `\${${name}}`) {
        return `the table's location has ${(0,errors/* quoted */.TL)(segment)}, but CloudTrail's folders have only ${what} there (${aws_logs_layout/* AWS_LOGS_LAYOUT */.pf})`;
    }
    const bad = foldersOf(key, value).find((folder) => !form.test(folder));
    return bad === undefined
        ? null
        : `the partition key ${name} has the value ${(0,errors/* quoted */.TL)(bad)}, but CloudTrail's folders have ${what} there (${aws_logs_layout/* AWS_LOGS_LAYOUT */.pf})`;
}
/** What a key puts into the location: the wanted value, or the values of the projection (of a range, both ends). */
function foldersOf({ column, projection, meaning }, value) {
    switch (projection?.type) {
        case "enum":
            return value === null ? [...projection.values] : projection.values.filter((each) => each === value);
        case "integer": {
            const { range, digits } = projection;
            if (range === null)
                return [""];
            return [range.first, range.last].map((number) => String(number).padStart(digits, "0"));
        }
        case "injected":
            if (value === null)
                return [];
            return [column === "integer" && /^\d+$/.test(value) ? String(Number(value)) : value];
        case "date":
            return [projection.pattern];
        default:
            return [meaning.kind];
    }
}
/** The days whose folders are not read, because the values are written differently, as a message; null for none. */
function timeGap({ keys }, segments, wanted) {
    if (segments.length === 0)
        return null;
    const days = wanted.length > 0 ? wanted : LEAP_YEAR;
    const names = new Set(segments.flatMap(keysIn));
    const isFree = wanted.length === 0;
    const texts = (day) => {
        let made = [segments.join("/")];
        for (const name of names) {
            const values = layout_timesOf(keys.get(name), day, isFree);
            made = made.flatMap((text) => values.map((value) => text.replaceAll(`\${${name}}`, () => value)));
        }
        return made.map((text) => text.replace(/\/$/, ""));
    };
    const path = (day) => new Date(day).toISOString().slice(0, 10).replaceAll("-", "/");
    const isRead = (day) => texts(day).some((text) => `${path(day)}/`.startsWith(`${text}/`));
    const missing = isFree && names.size === 0 ? [] : days.filter((day) => !isRead(day));
    const [first] = missing;
    if (first === undefined)
        return null;
    const [made = "none"] = texts(first);
    const which = isFree ? `days such as ${inDays(missing.slice(0, 1))}` : inDays(missing);
    return `the table does not read CloudTrail's folders of ${which}: CloudTrail writes ${path(first)}, but the table reads ${(0,errors/* quoted */.TL)(made)}`;
}
const LEAP_YEAR = daysBetween(Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31));
/** How a key may write a day into the location, whether or not the day is in its range. */
function layout_timesOf(key, day, isFree) {
    if (key === undefined || !isTimeKey(key))
        return ["?"];
    const { column, projection, meaning } = key;
    const values = meaning.formats.map((format) => format.write(day));
    switch (projection?.type) {
        case "date":
            return values;
        case "integer":
            return [...new Set(values.map((value) => String(Number(value)).padStart(projection.digits, "0")))];
        case "enum": {
            const listed = projection.values.filter((value) => values.includes(value));
            // Without bounds, years that are not listed are not wanted.
            return listed.length === 0 && isFree ? values : listed;
        }
        case "injected":
            return column === "integer" ? values.map((value) => String(Number(value))) : values;
        default:
            return ["?"];
    }
}

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
;// CONCATENATED MODULE: ./build/sources/athena/partition-holes.js




/** Keys that divide a trail into parts, each with days of its own: accounts, regions and so on. */
function placeKeys(keys) {
    return keys.filter(({ meaning }) => meaning.kind !== "time" && meaning.kind !== "unread-time");
}
/**
 * The holes in the wanted days: days that no registered partition has, and days that one combination of the other keys
 * (an account, a region) lacks while others have them. `partitions`: those of the wanted days and, for each combination
 * that exists around them, one without the time keys; in any order. `now` is epoch ms: hours of today that have not
 * started are not missing.
 */
function partitionHoles(keys, days, partitions, now) {
    const others = placeKeys(keys);
    const times = keys.filter(isTimeKey);
    const places = new Map();
    for (const values of partitions) {
        const place = others.map(({ name }) => ({ key: name, value: values.get(name) ?? null }));
        const id = JSON.stringify(place.map(({ value }) => value));
        const entry = places.get(id) ?? { place, known: new Set() };
        entry.known.add(JSON.stringify(times.map(({ name }) => plain(values.get(name) ?? ""))));
        places.set(id, entry);
    }
    const written = new Map(days.map((day) => [day, combinationsOf(times, day)]));
    const missingIn = (known, from) => days.filter((day) => from(day) && written.get(day)?.some((values) => known.has(values)) !== true);
    const all = new Set([...places.values()].flatMap(({ known }) => [...known]));
    const nowhere = missingIn(all, () => true);
    const somewhere = new Set(days.filter((day) => !nowhere.includes(day)));
    const holes = [...places]
        .sort(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .map(([, { place, known }]) => {
        const hour = hourOf(others, place);
        return { place, days: missingIn(known, (day) => somewhere.has(day) && day + hour * HOUR <= now) };
    });
    return [{ place: [], days: nowhere }, ...holes].filter(({ days: missing }) => missing.length > 0);
}
/** The most holes that are named. */
const MOST = 3;
/** The holes as a message; null for none. */
function holesInWords(holes) {
    if (holes.length === 0)
        return null;
    const named = holes.slice(0, MOST).map(({ place, days }) => {
        const where = place.map(({ key, value }) => `${key} ${value ?? "NULL"}`).join(", ");
        return where === "" ? inDays(days) : `${inDays(days)} of ${where}`;
    });
    const rest = holes.length - named.length;
    const more = rest === 0 ? "" : `; and for days of ${rest} other combination${rest === 1 ? "" : "s"} of its keys`;
    return (`the table has no partition for ${named.join("; for ")}${more}: add it (ALTER TABLE ... ADD PARTITION; if ` +
        "CloudTrail wrote nothing, with an empty folder), or use partition projection");
}
const HOUR = text_time/* DAY */.d_ / 24;
/** The hour of a combination; 0 without an hour key. */
function hourOf(keys, place) {
    const index = keys.findIndex(({ meaning }) => meaning.kind === "hour");
    const value = place[index]?.value ?? "";
    return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}
/** Every way in which a day may be registered. */
function combinationsOf(keys, day) {
    const combinations = keys.reduce((outer, { column, meaning }) => {
        const values = column === "date"
            ? [new Date(day).toISOString().slice(0, 10)]
            : meaning.formats.map((format) => format.write(day));
        return outer.flatMap((before) => values.map((value) => [...before, plain(value)]));
    }, [[]]);
    return [...new Set(combinations.map((values) => JSON.stringify(values)))];
}
/** Numbers may be registered with leading zeros, but not in integer columns. */
function plain(value) {
    return /^\d{1,3}$/.test(value) ? String(Number(value)) : value;
}

;// CONCATENATED MODULE: ./build/sources/athena/odd-partitions.js








/** Keys for which the query wants one value. */
function askedKeys(keys, { region, account }) {
    return keys.filter(({ meaning: { kind } }) => (kind === "region" && region !== null) || (kind === "account" && account !== null));
}
/** Values of time keys that cannot be read as days; without a time key, values of any key that may be times. */
function oddTimes(keys) {
    if (!hasTimeKey(keys)) {
        const unknown = keys.filter(({ meaning, column }) => meaning.kind === "unknown" && column !== "other");
        return unknown.map((key) => ({ name: key.name, condition: odd_partitions_mayBeTime(inText(key)) }));
    }
    return keys.flatMap((key) => {
        if (!isTimeKey(key) || key.column === "date")
            return [];
        const forms = key.meaning.formats.map(({ form }) => form);
        return [{ name: key.name, condition: isNotOf(inText(key), forms.join("|")) }];
    });
}
/** Accounts and regions that may be the wanted one: in another letter case, or not in the usual form. */
function oddPlaces(keys, wanted) {
    return askedKeys(keys, wanted).map((key) => {
        const value = (key.meaning.kind === "region" ? wanted.region : wanted.account) ?? "";
        const text = inText(key);
        const isOther = `${text} <> ${sqlText(key.column === "integer" && aws_logs_layout/* ACCOUNT */.u4.test(value) ? String(Number(value)) : value)}`;
        const form = key.meaning.kind === "region" ? partitions/* REGION_PATTERN */.aY : key.column === "integer" ? "[0-9]{1,12}" : "[0-9]{12}";
        const isMeant = sqlOr([`lower(${text}) = ${sqlText(value.toLowerCase())}`, isNotOf(`lower(${text})`, form)]);
        return { name: key.name, condition: sqlAllOf([isOther, isMeant]) };
    });
}
/** Why one of these partitions may be left out, as a message; null if none of them has a key that `column` names. */
function oddPartition(keys, partitions, column) {
    const named = partitions.flatMap((values) => {
        const key = keys.find(({ name }) => name === values.get(column));
        return key === undefined ? [] : [describe(key, keys, values)];
    });
    return named.sort(order/* compareText */.n)[0] ?? null;
}
function describe(key, keys, values) {
    const { name } = key;
    const place = placeKeys(keys).map((each) => `${each.name} ${values.get(each.name) ?? "NULL"}`);
    const of = place.length === 0 ? "" : ` of ${place.join(", ")}`;
    if (isTimeKey(key)) {
        const forms = key.meaning.formats.map(({ pattern }) => pattern).join(" or ");
        return `the ${name} of a partition${of} is not written as ${forms}, so its day is unknown: add the partition again in that form, and drop this one`;
    }
    if (key.meaning.kind === "unknown") {
        return `the partition key ${name} may be a time (${(0,errors/* quoted */.TL)(values.get(name) ?? "")}), but its values cannot be read as days`;
    }
    return `a partition${of} may be a wanted one, but its ${name} is not written as CloudTrail writes it: add the partition again in that form, and drop this one`;
}
function inText(key) {
    const isText = key.column === "text" || key.column === "char";
    return isText ? partition_keys_valueOf(key) : `CAST(${partition_keys_valueOf(key)} AS VARCHAR)`;
}
function isNotOf(text, form) {
    return `NOT regexp_like(${text}, ${sqlText(`^(${form})$`)})`;
}
/** True for `2026-3-8`, `8`, `08-Mar-26` and `dt2026`; not for `team7`. The same as for samples (`withSamples`). */
function odd_partitions_mayBeTime(text) {
    const months = "(19|20)[0-9][0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    const isWordless = `NOT regexp_like(${text}, '[a-su-yA-SU-Y]')`;
    return sqlAllOf([
        `regexp_like(${text}, '[0-9]')`,
        sqlOr([isWordless, `regexp_like(lower(${text}), ${sqlText(months)})`]),
    ]);
}

;// CONCATENATED MODULE: ./build/sources/athena/results.js


/** Records have up to 256 KB, so larger pages would take long to arrive. */
const ROWS_A_PAGE = 100;
/** Athena's largest page, for short rows. */
const MOST_ROWS_A_PAGE = 1_000;
/**
 * The rows of a query that succeeded, page by page. `columns`: the selected ones, in order. Only a well-formed response is
 * treated as having no rows. Throws what the SDK throws, and a ResultFault.
 */
async function* readResults(api, executionId, columns, rowsAPage = ROWS_A_PAGE) {
    let token = null;
    let areNamed = false;
    let isFirstRow = true;
    const seen = new Set();
    do {
        const page = await api.getQueryResults({
            QueryExecutionId: executionId,
            MaxResults: rowsAPage,
            ...(token === null ? {} : { NextToken: token }),
        });
        if (checkColumns(page, columns))
            areNamed = true;
        const rows = cellsOf(page);
        // The header is the first row of all, and the first page may be empty.
        const hasHeader = isFirstRow && isHeader(rows[0], columns);
        if (hasHeader)
            areNamed = true;
        if (!areNamed && rows.length > 0)
            throw new ResultFault(UNNAMED);
        isFirstRow &&= rows.length === 0;
        for (const cells of hasHeader ? rows.slice(1) : rows) {
            if (cells.length !== columns.length) {
                throw new ResultFault(`a row has ${cells.length} cells: expected ${columns.length}`);
            }
            // A single column may contain its own name as a value.
            if (columns.length > 1 && isHeader(cells, columns)) {
                throw new ResultFault("the names of the columns are repeated among the rows of the response");
            }
            yield new Map(columns.map((name, at) => [name, cells[at] ?? null]));
        }
        token = nextToken(page);
        if (!areNamed && token === null)
            throw new ResultFault(UNNAMED);
        if (token !== null && seen.has(token))
            throw new ResultFault("the pagination token repeated");
        if (token !== null)
            seen.add(token);
    } while (token !== null);
}
const UNNAMED = "the response does not name its columns";
function isHeader(cells, columns) {
    return cells?.length === columns.length && cells.every((cell, at) => cell === columns[at]);
}
/** The SDK does not validate the token: only a missing one means the last page. */
function nextToken({ NextToken: token }) {
    if (token === undefined || token === null)
        return null;
    if (typeof token === "string" && token !== "")
        return token;
    throw new ResultFault(`the pagination token is ${(0,json_values/* preview */.VH)(token)}: expected a text`);
}
/** The cells of each row; a cell without a value is NULL. */
function cellsOf({ ResultSet, UpdateCount = 0 }) {
    // Even an empty page has a list: without one, its rows are unknown.
    if (!Array.isArray(ResultSet?.Rows))
        throw new ResultFault("a page of the response has no list of rows");
    // A SELECT updates nothing.
    if (UpdateCount !== 0)
        throw new ResultFault(`the response has ${(0,json_values/* preview */.VH)(UpdateCount)} updated rows: expected none`);
    return ResultSet.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null));
}
/** Whether the page names its columns. Throws a ResultFault if they are not the selected ones. */
function checkColumns({ ResultSet }, columns) {
    const info = ResultSet?.ResultSetMetadata?.ColumnInfo;
    if (info === undefined)
        return false;
    const names = info.map(({ Name }) => Name ?? "");
    if (names.length === columns.length && names.every((name, at) => name === columns[at]))
        return true;
    throw new ResultFault(`the response has the columns ${(0,json_values/* preview */.VH)(names)}: expected those that were selected`);
}

;// CONCATENATED MODULE: ./build/sources/athena/registered-partitions.js













/**
 * Partitions that were added one by one, as Athena's `TABLE$partitions` lists them. Reading that table is free; it shows
 * how values are written, and which days have no partition.
 */
/** Selects the first and the last value of each key, in two rows: a single partition might not be typical. */
function sampleQuery(address, keys) {
    const columns = keys.map(({ name }) => name);
    const rows = ["min", "max"].map((edge) => {
        const selected = keys.map((key) => `${edge}(${partition_keys_valueOf(key)}) AS ${sqlName(key.name)}`);
        return `SELECT ${selected.join(", ")} FROM ${tableName(address, "$partitions")}`;
    });
    return { sql: rows.join("\nUNION ALL\n"), columns };
}
/**
 * Selects the wanted days that have partitions, per combination of the other keys, and each combination that exists around
 * those days, with NULL for the time. Grouped by one key alone, a day that only one region lacks would not be noticed. The
 * last columns name a key because of which the run's own query may leave out a wanted partition: its value is NULL, or
 * is written in another form.
 */
function daysQuery(address, keys, wanted) {
    const others = placeKeys(keys);
    const times = keys.filter(isTimeKey);
    const { days } = wanted;
    const timeConditions = (span) => {
        const conditions = partitionConditions(keys, { days: span, region: null, account: null });
        return conditions.length === 0 ? "TRUE" : sqlAllOf(conditions);
    };
    const isWanted = timeConditions(days);
    const margin = around(keys);
    const isAround = timeConditions(days === null ? null : { first: days.first - margin, last: days.last + margin });
    const nullable = [...(days === null ? [] : times), ...askedKeys(keys, wanted)];
    const isNull = nullable.map(({ name }) => ({ name, condition: `${sqlName(name)} IS NULL` }));
    const odd = { time: days === null ? [] : oddTimes(keys), place: oddPlaces(keys, wanted) };
    const [nullColumn, oddColumn] = [nullColumnOf(keys), oddColumnOf(keys)];
    const selected = [
        ...others.map((key) => (key.column === "char" ? `${partition_keys_valueOf(key)} AS ${sqlName(key.name)}` : sqlName(key.name))),
        ...times.map((key) => {
            const value = days === null ? "NULL" : `CASE WHEN ${isWanted} THEN ${partition_keys_valueOf(key)} END`;
            return `${value} AS ${sqlName(key.name)}`;
        }),
        `${firstOf(isNull)} AS ${sqlName(nullColumn)}`,
        `${firstOf([...odd.time, ...odd.place])} AS ${sqlName(oddColumn)}`,
    ];
    const orLeftOut = (condition, leftOut) => sqlOr([condition, ...[...isNull, ...leftOut].map((each) => each.condition)]);
    const conditions = [
        ...partitionConditions(keys, { ...wanted, days: null }).map((condition) => orLeftOut(condition, odd.place)),
        orLeftOut(isAround, odd.time),
    ];
    const sql = [
        `SELECT DISTINCT ${selected.join(",\n  ")}`,
        `FROM ${tableName(address, "$partitions")}`,
        `WHERE ${conditions.join("\n  AND ")}`,
    ].join("\n");
    return { sql, columns: [...[...others, ...times].map(({ name }) => name), nullColumn, oddColumn] };
}
/** The name of the first key whose condition holds, as SQL. */
function firstOf(leftOut) {
    const cases = leftOut.map(({ name, condition }) => `WHEN ${condition} THEN ${sqlText(name)}`);
    return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}
/** The column for keys that are NULL: a name that no key has. */
function nullColumnOf(keys) {
    return `key of NULL${longerThan(keys)}`;
}
/** The column for keys in another form: a name that no key has. */
function oddColumnOf(keys) {
    return `key of another form${longerThan(keys)}`;
}
function longerThan(keys) {
    return "_".repeat(Math.max(0, ...keys.map(({ name }) => name.length)));
}
/** How far from the wanted days a combination of keys counts: a month; a year if only years are partitioned. */
function around(keys) {
    const units = new Set(keys.filter(isTimeKey).flatMap(({ meaning }) => meaning.formats.flatMap((of) => [...of.units])));
    return (units.has("day") || units.has("month") ? 31 : 366) * text_time/* DAY */.d_;
}
/** The first and the last values of each key, as partitions; empty if the table has no partition. */
async function samplePartitions(session, keys) {
    const answer = await partitionsOf(session, sampleQuery(session.address, keys));
    if (answer.kind === "failed")
        return answer;
    return { kind: "partitions", partitions: answer.partitions.filter(({ size }) => size > 0) };
}
/** What the registered partitions do not cover, as a message; null if every wanted day has one for every other key. */
async function registrationGap(session, keys, wanted) {
    const now = session.clock();
    const days = daysToCover(wanted, now);
    // A day or a month without a year may be of any year.
    const unread = unreadTime(keys) ?? (hasTimeKey(keys) ? undefined : keys.find(isTimeKey));
    if (unread !== undefined && days.length > 0) {
        const gap = `the partition key ${unread.name} may be a time, but its values cannot be read as days, so it is unknown whether each of ${inDays(days)} has a partition`;
        return { kind: "gap", gap };
    }
    const answer = await partitionsOf(session, daysQuery(session.address, keys, wanted));
    if (answer.kind === "failed")
        return answer;
    const [nullKey] = answer.partitions.flatMap((values) => values.get(nullColumnOf(keys)) ?? []).sort(order/* compareText */.n);
    if (nullKey !== undefined) {
        const gap = `a partition whose ${nullKey} is NULL (__HIVE_DEFAULT_PARTITION__) is not read: drop it, or add it again with its value`;
        return { kind: "gap", gap };
    }
    const odd = oddPartition(keys, answer.partitions, oddColumnOf(keys));
    if (odd !== null)
        return { kind: "gap", gap: odd };
    return { kind: "gap", gap: holesInWords(partitionHoles(keys, days, answer.partitions, now)) };
}
async function partitionsOf(session, query) {
    const execution = await execute(session, query.sql, null);
    if (execution.kind === "failed")
        return execution;
    const partitions = [];
    try {
        for await (const row of readResults(session.api, execution.executionId, query.columns, MOST_ROWS_A_PAGE)) {
            partitions.push(new Map([...row].flatMap(([name, value]) => (value === null ? [] : [[name, value]]))));
        }
        return { kind: "partitions", partitions };
    }
    catch (error) {
        return { kind: "failed", problem: resultProblem(error, session.address.entry) };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/faults.js
var faults = __webpack_require__(255);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/pace.js
var s3_pace = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/retries.js
var retries = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/s3-api.js + 1 modules
var s3_api = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/sources/athena/estimate.js




const SIDE_BY_SIDE = 8;
/** Adds up the objects in the folders of the wanted partitions. Throws what `list` throws. */
async function estimate(template, wanted, list, limits) {
    const sum = { bytes: 0, files: 0, requests: 0 };
    const isOver = () => sum.requests >= limits.requests || limits.isLate() || (limits.bytes !== null && sum.bytes > limits.bytes);
    let isWhole = true;
    const ask = (prefix, asFolders, after) => {
        sum.requests += 1;
        return list(prefix, asFolders, after);
    };
    const prefixes = prefixesOf(template, wanted, ask, isOver);
    const work = async () => {
        for (;;) {
            const { value: prefix, done } = await prefixes.next();
            if (done === true)
                return;
            let after = null;
            do {
                if (isOver()) {
                    isWhole = false;
                    return;
                }
                const page = await ask(prefix, false, after);
                for (const { bytes } of page.objects)
                    sum.bytes += bytes;
                sum.files += page.objects.length;
                after = page.next;
            } while (after !== null);
        }
    };
    // Alone first, so that the redirect to the bucket's region is followed only once.
    await ask(fixedPrefix(template), true, null);
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    const { bytes, files } = sum;
    return { kind: isWhole && !isOver() ? "whole" : "at-least", bytes, files };
}
/** The part that all prefixes have in common. */
function fixedPrefix({ segments }) {
    const end = segments.findIndex((segment) => keysIn(segment).length > 0);
    return (end < 0 ? segments : segments.slice(0, end)).map((segment) => `${segment}/`).join("");
}
/** The folders that the query reads, as prefixes. */
async function* prefixesOf({ segments, keys }, wanted, list, isOver) {
    const { days } = wanted;
    yield* walk("", segments, days === null ? null : daysBetween(days.first, days.last));
    async function* walk(prefix, rest, left) {
        const [segment, ...below] = rest;
        if (segment === undefined) {
            yield prefix;
            return;
        }
        const choices = keysIn(segment)
            .map((name) => keys.get(name))
            .filter((key) => key !== undefined);
        if (choices.length === 0) {
            yield* walk(`${prefix}${segment}/`, below, left);
            return;
        }
        // Without days, everything below the first time key is read.
        if (left === null && choices.some(isTimeKey)) {
            yield prefix;
            return;
        }
        const fillings = fill(segment, choices, wanted, left);
        if (fillings === null) {
            for await (const folder of foldersIn(prefix, list, isOver))
                yield* walk(folder, below, left);
            return;
        }
        for (const [text, daysOfText] of fillings)
            yield* walk(`${prefix}${text}/`, below, daysOfText);
    }
}
/** Each text that a segment can be, with its days; null if a value in it is unknown. */
function fill(segment, keys, wanted, days) {
    let texts = new Map([[segment, days]]);
    for (const key of keys) {
        const filled = new Map();
        for (const [text, daysOfText] of texts) {
            const values = valuesOf(key, wanted, daysOfText);
            if (values === null)
                return null;
            for (const [value, daysOfValue] of values)
                filled.set(text.replaceAll(`\${${key.name}}`, () => value), daysOfValue);
        }
        texts = filled;
    }
    return texts;
}
function valuesOf(key, { region, account }, days) {
    const { meaning, projection } = key;
    if (isTimeKey(key)) {
        const byValue = new Map();
        for (const day of days ?? []) {
            for (const format of key.meaning.formats) {
                const value = format.write(day);
                if (projection !== null && !projects(projection, value))
                    continue;
                byValue.set(value, [...new Set([...(byValue.get(value) ?? []), day])]);
            }
        }
        return byValue;
    }
    const value = meaning.kind === "region" ? region : meaning.kind === "account" ? account : null;
    if (value !== null)
        return new Map([[value, days]]);
    return projection?.type === "enum" ? new Map(projection.values.map((each) => [each, days])) : null;
}
/** Lists page by page, because the number of folders is unknown. */
async function* foldersIn(prefix, list, isOver) {
    let after = null;
    do {
        if (isOver())
            break;
        const page = await list(prefix, true, after);
        yield* page.folders;
        after = page.next;
    } while (after !== null);
}

;// CONCATENATED MODULE: ./build/sources/athena/scan-size.js










/** The most requests of one listing; without max-scan, the estimate is only for information. */
const REQUESTS = { withLimit: 20_000, without: 200 };
/**
 * How much a query would read, or why it is refused because of `max-scan`. A null size: it is
 * unknown, for a view, for Lake, for Security Lake, and for partitions that may be anywhere. `max-scan` is then checked
 * while the query runs.
 */
async function scanSize(session, { kind, metadata }, keys, narrowing) {
    const { maxScan } = session.address;
    const template = kind === "trail" ? locationTemplate(metadata.Parameters ?? {}, keys) : null;
    if (template === null)
        return { kind: "size", size: null };
    const limits = {
        bytes: maxScan,
        requests: maxScan === null ? REQUESTS.without : REQUESTS.withLimit,
        isLate: () => session.clock() >= session.deadline,
    };
    const bucket = await openBucket(session, template.bucket);
    try {
        const found = await estimate(template, narrowing, bucket.list, limits);
        const excess = maxScan === null ? null : excessOf(found, maxScan);
        if (excess !== null)
            return { kind: "refused", problem: { code: "query-too-large", detail: excess } };
        return { kind: "size", size: sizeOf(found) };
    }
    catch (error) {
        if (session.signal.aborted)
            return { kind: "refused", problem: CANCELLED };
        if (maxScan === null)
            return { kind: "size", size: null };
        const { detail } = (0,faults/* s3Fault */.Z)(error, "s3:ListBucket", `s3://${template.bucket}`);
        // The size is unknown: it is not known to exceed the limit.
        const why = `the query was not run, because its size cannot be checked against max-scan: ${detail}`;
        return { kind: "refused", problem: { code: "unreadable", detail: why } };
    }
    finally {
        bucket.close();
    }
}
/** The longest time without a byte on a connection, ms. */
const IDLE_TIMEOUT = 20_000;
/** Opens the bucket. S3's client is loaded here, only for an estimate. */
async function openBucket(session, bucket) {
    const { env, answers, sleep, random } = session;
    const pace = (0,s3_pace/* startPace */.a)(IDLE_TIMEOUT);
    const signal = AbortSignal.any([session.signal, pace.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    const { received } = pace;
    const api = await (0,s3_api/* openS3 */.D)({ bucket, requesterPays: false }, { env, random, answers, signal, idleTimeout: IDLE_TIMEOUT, received }).catch((error) => {
        pace.end();
        throw error;
    });
    const retrySettings = { sleep, random, signal };
    return {
        list: (prefix, asFolders, after) => pace.run(() => (0,retries/* retried */.s)(() => api.list(prefix, asFolders ? "folders" : "all", after), retrySettings)),
        close: () => {
            for (const origin of api.foreign())
                session.foreign.add(origin);
            pace.end();
            api.close();
        },
    };
}
function excessOf({ kind, bytes, files }, maxScan) {
    if (bytes > maxScan)
        return `the query would read more than its max-scan of ${(0,byte_size/* inBytes */.H)(maxScan)} (${(0,byte_size/* inBytes */.H)(bytes)} in the first ${files} files listed)`;
    return kind === "whole"
        ? null
        : `the query would read more than ${files} files, too many to check against its max-scan of ${(0,byte_size/* inBytes */.H)(maxScan)}`;
}
function sizeOf({ kind, bytes, files }) {
    const isWhole = kind === "whole";
    const message = `it reads ${isWhole ? "" : "at least "}${(0,byte_size/* inBytes */.H)(bytes)} in ${files} files, ${priceOf(bytes)}`;
    return { message, bytes: isWhole ? bytes : null };
}

;// CONCATENATED MODULE: ./build/sources/athena/table.js



/** The columns that the search uses; without one of them, a row is incomplete. */
const TRAIL_COLUMNS = [
    "useridentity",
    "eventtime",
    "eventsource",
    "eventname",
    "awsregion",
    "sourceipaddress",
    "errorcode",
    "errormessage",
    "requestparameters",
    "responseelements",
    "recipientaccountid",
];
/** The fields that are read of OCSF's class API Activity. */
const OCSF_FIELDS = [
    ["time_dt"],
    ["api", "operation"],
    ["api", "service", "name"],
    ["api", "request", "data"],
    ["api", "response", "data"],
    ["actor", "user"],
    ["src_endpoint", "ip"],
    ["cloud", "region"],
];
const INPUT_FORMAT = "com.amazon.emr.cloudtrail.CloudTrailInputFormat";
const SERDES = ["org.apache.hive.hcatalog.data.JsonSerDe", "com.amazon.emr.hive.serde.CloudTrailSerde"];
const OPENX = "org.openx.data.jsonserde.JsonSerDe";
const DDL = `ROW FORMAT SERDE '${SERDES[0]}' STORED AS INPUTFORMAT '${INPUT_FORMAT}' ` +
    "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'";
/** The kind of a table, from Athena's metadata. Refused if rows could be missing or wrong without an error. */
function readTable(metadata) {
    const columns = new Map([...(metadata.Columns ?? []), ...(metadata.PartitionKeys ?? [])].map(({ Name = "", Type = "" }) => [
        Name.toLowerCase(),
        Type.toLowerCase(),
    ]));
    if (columns.has("time_dt") || (columns.has("api") && columns.has("actor")))
        return securityLake(columns, metadata);
    const missing = TRAIL_COLUMNS.filter((name) => !columns.has(name));
    if (missing.length > 0 && columns.has("eventjson"))
        return refused(wholeRecords(missing));
    if (missing.length > 0) {
        return refused(`it lacks the columns ${missing.join(", ")}; it has ${(0,json_values/* preview */.VH)([...columns.keys()])}. ` +
            "Create it with all columns of AWS's DDL for CloudTrail, or add them to the view");
    }
    const timeless = timelessReason(columns, "eventtime");
    if (timeless !== null)
        return refused(timeless);
    if (metadata.TableType === "VIRTUAL_VIEW")
        return { kind: "table", table: { kind: "view", columns, metadata } };
    if (isTimestamp(columns.get("eventtime")))
        return { kind: "table", table: { kind: "lake", columns, metadata } };
    return storedTrail(columns, metadata);
}
/** The columns that are JSON in a record, not texts. */
const NESTED_COLUMNS = new Set(["useridentity", "requestparameters", "responseelements"]);
/** CloudTrail's names for the columns whose lower case differs from them. */
const RECORD_NAMES = {
    useridentity: "userIdentity",
    eventtime: "eventTime",
    eventsource: "eventSource",
    eventname: "eventName",
    awsregion: "awsRegion",
    sourceipaddress: "sourceIPAddress",
    errorcode: "errorCode",
    errormessage: "errorMessage",
    requestparameters: "requestParameters",
    responseelements: "responseElements",
    recipientaccountid: "recipientAccountId",
};
/** A table with each record as JSON text in one column, as CloudTrail Lake exports it. */
function wholeRecords(missing) {
    const selected = missing.map((name) => {
        const path = `eventjson, '$.${RECORD_NAMES[name]}'`;
        return NESTED_COLUMNS.has(name)
            ? `json_format(json_extract(${path})) AS ${name}`
            : `json_extract_scalar(${path}) AS ${name}`;
    });
    return (`it has whole records in the column eventjson, and lacks the columns ${missing.join(", ")}. ` +
        `Create a view with SELECT ${selected.join(", ")}, and name the view in the address, ` +
        "or save the rows as CSV and name the file in `cloudtrail`");
}
/**
 * Why a time column cannot be compared with `since` and `until`, or between rows: a date has no time of day, and a number
 * may be seconds or milliseconds. Null for texts and timestamps.
 */
function timelessReason(columns, name) {
    const type = columns.get(name) ?? "";
    if (isText(type) || isTimestamp(type))
        return null;
    return `its column ${name} has the type ${type}: expected a text or a timestamp`;
}
function storedTrail(columns, metadata) {
    const parameters = metadata.Parameters ?? {};
    const inputFormat = parameters["inputformat"] ?? "";
    const serde = parameters["serde.serialization.lib"] ?? "";
    if (serde === OPENX) {
        return refused(`its SerDe is ${OPENX}, which returns a non-deterministic number of rows, according to AWS. Create another table over the same files: ${DDL}`);
    }
    if (inputFormat !== INPUT_FORMAT) {
        return refused(`its input format is ${(0,errors/* quoted */.TL)(inputFormat)}, which reads CloudTrail's log files ({"Records":[...]}) as rows of nulls. ` +
            `Create another table over the same files: ${DDL}`);
    }
    if (!SERDES.includes(serde)) {
        return refused(`its SerDe is ${(0,errors/* quoted */.TL)(serde)}, which is not supported. Create another table: ${DDL}`);
    }
    const texts = TRAIL_COLUMNS.filter((name) => name !== "useridentity" && !isText(columns.get(name)));
    if (texts.length === 0)
        return { kind: "table", table: { kind: "trail", columns, metadata } };
    const types = texts.map((name) => `${name} ${columns.get(name) ?? ""}`);
    return refused(`its columns ${types.join(", ")} must be STRING, as in AWS's DDL for CloudTrail. Create another table`);
}
/** From version 2 of the source on, the response is one field. */
function securityLake(columns, metadata) {
    const missing = OCSF_FIELDS.filter(([column, ...path]) => typeAt(columns.get(column), path) === null);
    if (missing.length === 0) {
        const timeless = timelessReason(columns, "time_dt");
        if (timeless !== null)
            return refused(timeless);
        return { kind: "table", table: { kind: "security-lake", columns, metadata } };
    }
    if (columns.has("unmapped") && typeAt(columns.get("api"), ["response", "data"]) === null) {
        return refused("it is of Security Lake's source version 1, which splits the response into `unmapped`. Upgrade the source to " +
            "version 2, and use the table whose name ends in `_cloud_trail_mgmt_2_0`");
    }
    const names = missing.map((path) => path.join("."));
    return refused(`it looks like a table of Security Lake, but has no ${names.join(", ")}. Use Security Lake's own table of CloudTrail`);
}
function refused(reason) {
    return { kind: "refused", reason: `the table cannot be used: ${reason}.` };
}

;// CONCATENATED MODULE: ./build/sources/athena/preparation.js










/**
 * Reads the table's definition and builds its query. Refuses a query that could miss rows without an error, or cost more
 * than allowed. Runs only queries that are free; if `mayQuery` is false, none at all.
 */
async function prepare(session, asked, { mayQuery }) {
    const { address, clock } = session;
    const described = await describeTable(session);
    if (described.kind === "refused")
        return described;
    const reading = readTable(described.metadata);
    if (reading.kind === "refused")
        return preparation_refused({ code: "unsupported-shape", detail: reading.reason });
    const { table } = reading;
    const narrowing = narrowingOf(asked, clock());
    const known = await knownKeys(session, table, narrowing, mayQuery);
    if (known.kind === "refused")
        return known;
    const { keys } = known;
    const unnamed = unnamedKey(keys, asked);
    if (unnamed !== null)
        return preparation_refused(unnamed);
    const planned = planQuery(address, table, keys, narrowing);
    if (planned.kind === "refused")
        return preparation_refused(planned.problem);
    const { query } = planned;
    const unbounded = unboundedReason(table, keys, asked);
    if (unbounded !== null && address.maxScan === null) {
        const remediation = asked.since === null ? "Set `since`" : "Use a table that is partitioned by day (docs/athena.md)";
        const detail = `${unbounded}. ${remediation}, or set a limit with max-scan in the address.`;
        return preparation_refused({ code: "query-too-large", detail }, query);
    }
    const size = await scanSize(session, table, keys, narrowing);
    if (size.kind === "refused")
        return preparation_refused(size.problem, query);
    const gap = await gapOf(session, table, keys, narrowing, mayQuery);
    if (gap.kind === "refused")
        return gap;
    const remarks = [...known.remarks, ...gap.remarks];
    return { kind: "prepared", table, query, gap: gap.gap, size: size.size, remarks };
}
function preparation_refused(problem, query = null) {
    return { kind: "refused", problem, query };
}
async function describeTable({ api, address, }) {
    const { catalog, database, table, workgroup, entry } = address;
    try {
        const { TableMetadata: metadata } = await api.getTableMetadata({
            CatalogName: catalog,
            DatabaseName: database,
            TableName: table,
            ...(workgroup === null ? {} : { WorkGroup: workgroup }),
        });
        if (metadata !== undefined)
            return { kind: "metadata", metadata };
        return preparation_refused({ code: "unreadable", detail: "Athena's response does not describe the table" });
    }
    catch (error) {
        return preparation_refused(requestFailure(error, "athena:GetTableMetadata", entry));
    }
}
/** If the names of registered partition keys do not show their meaning, their values may. */
async function knownKeys(session, table, { days }, mayQuery) {
    const keys = table.kind === "trail" ? partitionKeys(table.metadata, null) : [];
    const isKnown = hasTimeKey(keys) && keys.every(({ meaning }) => meaning.kind !== "unknown");
    if (keys.length === 0 || days === null || isKnown || isProjected(table.metadata.Parameters ?? {})) {
        return { kind: "keys", keys, remarks: [] };
    }
    if (!mayQuery) {
        const { sql } = sampleQuery(session.address, keys);
        return {
            kind: "keys",
            keys,
            remarks: [
                `a run first reads the first and last values of the partitions, which is free, to detect their format: ${sql}`,
            ],
        };
    }
    const samples = await samplePartitions(session, keys);
    if (samples.kind === "failed")
        return preparation_refused(samples.problem);
    return { kind: "keys", keys: partitionKeys(table.metadata, samples.partitions), remarks: [] };
}
async function gapOf(session, { kind, metadata }, keys, narrowing, mayQuery) {
    if (kind !== "trail")
        return { kind: "gap", gap: null, remarks: [] };
    const parameters = metadata.Parameters ?? {};
    const days = daysToCover(narrowing, session.clock());
    const outside = layoutGap(parameters, keys, narrowing, days);
    if (isProjected(parameters) || keys.length === 0) {
        const gap = projectionGap(keys, narrowing, session.clock()) ?? outside;
        return { kind: "gap", gap, remarks: [] };
    }
    if (narrowing.days === null && askedKeys(keys, narrowing).length === 0) {
        return { kind: "gap", gap: outside, remarks: [] };
    }
    if (!mayQuery) {
        const remarks = ["a run first checks whether each day has a partition, which is free"];
        return { kind: "gap", gap: outside, remarks: narrowing.days !== null && hasTimeKey(keys) ? remarks : [] };
    }
    const answer = await registrationGap(session, keys, narrowing);
    return answer.kind === "failed" ? preparation_refused(answer.problem) : { ...answer, gap: outside ?? answer.gap, remarks: [] };
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/alternatives.js
var alternatives = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/decode-record.js
var decode_record = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/embedded-json.js
var embedded_json = __webpack_require__(8045);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/lake-row.js
var lake_row = __webpack_require__(1084);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/name-damage.js
var name_damage = __webpack_require__(3835);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/ocsf.js
var ocsf = __webpack_require__(73);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/replaced-text.js
var replaced_text = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrapped.js
var unwrapped = __webpack_require__(2080);
;// CONCATENATED MODULE: ./build/sources/athena/rows.js











/** Reads a row as the record that it was in the log file. */
function readRow(row, kind) {
    return kind === "security-lake" ? ocsfRecord(row) : trailRecord(row);
}
/** The log file that a row is from; null if the table has no such column. */
function pathOf(row) {
    return row.get(PATH_COLUMN) ?? null;
}
function trailRecord(row) {
    // Absent and null are the same.
    const cells = [...row].map(([name, cell]) => [name, cell === NULL_TEXT ? null : cell]);
    const records = (0,lake_row/* recordsOfCells */.$R)(cells.filter(([name]) => name !== PATH_COLUMN));
    if ("kind" in records)
        return records;
    const [{ eventSource, eventName }] = records.values;
    if (typeof eventSource !== "string" || typeof eventName !== "string") {
        // Digests and Insights are next to the trail's own files, and a table may include them.
        if (isBesideTrail(pathOf(row) ?? ""))
            return { kind: "skipped" };
        return (0,unwrapped/* shapeProblem */.jn)("damaged", "it has no event source and name, so it is probably from a file that CloudTrail did not write");
    }
    const hidden = (0,name_damage/* nameDamage */.j)(eventSource, eventName);
    if (hidden !== null)
        return (0,unwrapped/* shapeProblem */.jn)("damaged", hidden);
    if (!(0,detection/* select */.Lt)(eventSource, eventName))
        return { kind: "skipped" };
    const decoded = (0,decode_record/* decodeRow */.X)(records.values[0]);
    if ("kind" in decoded)
        return decoded;
    const [record, ...others] = decoded.values;
    if (Array.isArray(record["userIdentity"]))
        return (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", ENGINE_2);
    const named = (each) => ({ ...each, userIdentity: withOwnNames(each["userIdentity"]) });
    const damage = decoded.damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record);
    return { kind: "record", record: named(record), alternatives: others.map(named), damage };
}
/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail-Digest/ and similar, from the last `AWSLogs/` on: folders above have any name. */
const BESIDE_TRAIL = /^AWSLogs\/(?:o-[a-z0-9]+\/)?\d+\/CloudTrail-[A-Za-z]+\//;
/** A copy that keeps the folders from CloudTrail-Digest on. */
const BESIDE_COPY = /\/CloudTrail-(?:Digest|Insight)\/[a-z0-9-]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/;
/** Whether a file is in a folder where CloudTrail writes something else than events. */
function isBesideTrail(path) {
    const start = path.lastIndexOf("/AWSLogs/");
    return start < 0 ? BESIDE_COPY.test(path) : BESIDE_TRAIL.test(path.slice(start + 1));
}
const ENGINE_2 = "the row's userIdentity is a list, as version 2 of Athena's engine writes it: set the workgroup to version 3, or use another workgroup";
/** CloudTrail's own names for the fields of userIdentity that are read: a table has them in lower case. */
const IDENTITY_NAMES = new Map(["principalId", "accountId", "userName", "invokedBy", "sessionContext", "sessionIssuer", "onBehalfOf", "userId"].map((name) => [name.toLowerCase(), name]));
function withOwnNames(value) {
    if (!(0,json_values/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => inner === null ? [] : [[IDENTITY_NAMES.get(name.toLowerCase()) ?? name, withOwnNames(inner)]]));
}
function ocsfRecord(row) {
    const members = new Map();
    for (const [name, cell] of row) {
        if (cell === null || name === PATH_COLUMN)
            continue;
        const isTime = name === "time_dt";
        const parsed = isTime ? (0,alternatives/* only */.j6)(cell.replace(/ UTC$/, "Z")) : (0,embedded_json/* parseEmbeddedJson */.o)(cell, `the column ${name}`);
        if ("kind" in parsed)
            return parsed;
        if (Array.isArray(parsed.values.at(-1)))
            return (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", ENGINE_2);
        members.set(name, parsed);
    }
    const { values: events, damage, isPartial } = (0,alternatives/* combinedMembers */.bD)(members);
    const found = events.map(ocsf/* readOcsf */.K);
    const problem = found.find((each) => "kind" in each && each.kind === "problem");
    if (problem !== undefined)
        return problem;
    const calls = found.flatMap((each) => ("kind" in each ? [] : each));
    const [first] = calls;
    if (first === undefined) {
        return isPartial === true
            ? (0,unwrapped/* shapeProblem */.jn)("damaged", `${damage}, with more values than can be read`)
            : { kind: "skipped" };
    }
    const [record] = first.values;
    return {
        kind: "record",
        record,
        alternatives: calls.flatMap(({ values }) => values).slice(1),
        damage: first.damage ?? damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record),
    };
}
/** Identifies a row, for a message about one that cannot be read. */
function rowName(row) {
    const time = row.get("eventtime") ?? row.get("time_dt");
    return time === null || time === undefined ? "a row without a time" : `the row of ${time}`;
}

;// CONCATENATED MODULE: ./build/sources/athena/row-problems.js

/** The most problems that are listed one by one. */
const row_problems_MOST = 50;
/** Rows that cannot be read. One per file and kind is listed, because the fix is the same for all. */
class RowProblems {
    #address;
    #problems = new Map();
    #unlisted = 0;
    constructor(address) {
        this.#address = address;
    }
    add(row, { code, detail }) {
        const path = pathOf(row) ?? this.#address;
        const key = JSON.stringify([path, code]);
        if (this.#problems.has(key))
            return;
        if (this.#problems.size >= row_problems_MOST) {
            this.#unlisted += 1;
            return;
        }
        this.#problems.set(key, { path, code, detail: `${rowName(row)}: ${detail}` });
    }
    list() {
        const detail = `${this.#unlisted} more rows of other files cannot be read`;
        const rest = this.#unlisted === 0 ? [] : [{ path: this.#address, code: "damaged", detail }];
        return [...this.#problems.values(), ...rest];
    }
}

;// CONCATENATED MODULE: ./build/sources/athena/read-athena.js












/** Progress is reported once per so many rows. */
const ROWS_PER_EVENT = 100;
/**
 * Reads the recorded calls in one table into `intake`, as `readTrail` does for files. A part of the table that cannot be
 * read is a problem of the address, or of the file that a row is from. So is a response of a host that is neither AWS's
 * nor allowed. Throws a GateError for an invalid environment.
 */
async function readAthena(address, request, intake) {
    const { inputs } = intake.collected;
    const { entry } = address;
    const problem = ({ code, detail }) => intake.problem({ path: entry, code, detail });
    const session = await openSession(address, request);
    const notes = (cost) => {
        const foreign = foreignIn(session);
        if (foreign.length > 0)
            problem({ code: "foreign-endpoint", detail: (0,answer_log/* foreignDetail */.G)(foreign) });
        return { cost };
    };
    try {
        const prepared = await prepare(session, request, { mayQuery: true });
        if (prepared.kind === "refused") {
            problem(prepared.problem);
            return notes(null);
        }
        const { query, size, gap } = prepared;
        if (gap !== null)
            problem({ code: "not-covered", detail: gap });
        request.progress({ kind: "planned", address: entry, sql: query.sql, estimate: size?.message ?? null });
        const execution = await execute(session, query.sql, size?.bytes ?? null);
        const { bytesScanned } = execution;
        inputs.bytes += bytesScanned;
        if (execution.kind === "failed") {
            problem(execution.problem);
        }
        else {
            const rows = await addRows(session, execution.executionId, prepared, request, intake);
            if (rows.problem !== null)
                problem(rows.problem);
            else if (rows.count === 0 && bytesScanned === 0 && gap === null)
                problem(NOTHING_READ);
        }
        return notes(bytesScanned === 0 ? null : `${(0,byte_size/* inBytes */.H)(bytesScanned)} for ${entry}, ${priceOf(bytesScanned)}`);
    }
    finally {
        session.api.close();
    }
}
const NOTHING_READ = {
    code: "not-covered",
    detail: "the query succeeded but read 0 bytes, so it found no files: check the table's location and partitions",
};
/** The query that `readAthena` would run on a table, and what would prevent it. Runs no query. */
async function explainQuery(address, request) {
    const session = await openSession(address, request);
    try {
        const prepared = await prepare(session, request, { mayQuery: false });
        const { query } = prepared;
        const remarks = prepared.kind === "refused"
            ? [prepared.problem.detail]
            : [prepared.gap, prepared.size?.message ?? null, ...prepared.remarks].filter((remark) => remark !== null);
        const foreign = foreignIn(session);
        if (foreign.length > 0)
            remarks.unshift((0,answer_log/* foreignDetail */.G)(foreign));
        return { address: address.entry, sql: query?.sql ?? null, remarks };
    }
    finally {
        session.api.close();
    }
}
/** Hosts that responded instead of AWS, for Athena and for S3 (which the estimate lists). */
function foreignIn({ api, foreign }) {
    return [...new Set([...api.foreign(), ...foreign])].sort();
}
async function addRows(session, executionId, { query, table }, bounds, intake) {
    const { api, address, progress } = session;
    const { inputs } = intake.collected;
    const problems = new RowProblems(address.entry);
    const paths = new Set();
    let count = 0;
    const add = (row) => {
        count += 1;
        inputs.records += 1;
        const path = pathOf(row);
        if (path !== null)
            paths.add(path);
        const read = readRow(row, table.kind);
        if (read.kind === "problem") {
            problems.add(row, read);
            return;
        }
        if (read.kind === "skipped" || (0,event_time/* isOutside */._K)(read.record, bounds)) {
            inputs.skipped += 1;
            return;
        }
        inputs.matchedEvents += 1;
        if (read.damage !== null)
            problems.add(row, { kind: "problem", code: "damaged", detail: read.damage });
        for (const record of [read.record, ...read.alternatives]) {
            intake.add((0,scan_call/* readScanCall */.S)(record, read.damage));
        }
    };
    let problem = null;
    try {
        for await (const row of readResults(api, executionId, query.columns)) {
            add(row);
            if (count % ROWS_PER_EVENT === 0)
                progress({ kind: "rows", address: address.entry, rows: count, ...timesOf(session) });
        }
    }
    catch (error) {
        // The rows before the error count.
        problem = resultProblem(error, address.entry);
    }
    inputs.files += Math.max(1, paths.size);
    for (const found of problems.list())
        intake.problem(found);
    return { count, problem };
}


/***/ })

};
