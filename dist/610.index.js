export const id = 610;
export const ids = [610];
export const modules = {

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ startRequests),
/* harmony export */   VG: () => (/* binding */ RequestTimeout),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   fg: () => (/* binding */ OutOfTime)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);
/* harmony import */ var _http_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(159);


/** The run was cancelled while a request was under way. */
class Cancelled extends Error {
    name = "Cancelled";
}
/** A request that took longer than it may. */
class RequestTimeout extends Error {
    name = "RequestTimeout";
}
/** wait-timeout was over, and the time of one request more, before this one could begin. */
class OutOfTime extends Error {
    name = "OutOfTime";
}
const SIDE_BY_SIDE = 8;
const ATTEMPTS = 4;
const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;
const CONNECTION_TIMEOUT = 10_000;
function startRequests(settings) {
    const slots = limiter(SIDE_BY_SIDE);
    return {
        clientConfig: (place) => clientConfigOf(settings, place),
        run: (send) => slots(() => withinTime(settings, send)),
        watch: (service) => settings.answers.watch(service, (endpoint) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsEndpoint */ .DM)(service, endpoint)),
    };
}
async function clientConfigOf({ env, random, requestTimeout }, place) {
    const { ConfiguredRetryStrategy } = await __webpack_require__.e(/* import() */ 609).then(__webpack_require__.t.bind(__webpack_require__, 3609, 19));
    const agent = await (0,_http_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .agentOptions */ ._)(env);
    // The SDK refuses FIPS and dual-stack together with an endpoint of the user's own, which then speaks for itself.
    const ownEndpoint = ["AWS_ENDPOINT_URL_ECR", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
    return {
        ...(place.awsRegion === null ? {} : { region: place.awsRegion }),
        ...(place.fips && !ownEndpoint ? { useFipsEndpoint: true } : {}),
        ...(place.dualStack && !ownEndpoint ? { useDualstackEndpoint: true } : {}),
        maxAttempts: ATTEMPTS,
        retryStrategy: new ConfiguredRetryStrategy(ATTEMPTS, (attempt) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt)),
        requestHandler: {
            connectionTimeout: Math.min(CONNECTION_TIMEOUT, requestTimeout),
            requestTimeout: Math.ceil(requestTimeout / 2),
            throwOnRequestTimeout: true,
            httpAgent: agent,
            httpsAgent: agent,
        },
    };
}
async function withinTime({ clock, signal, requestTimeout, hardStop }, send) {
    if (signal.aborted)
        throw new Cancelled("cancelled");
    const left = Math.min(requestTimeout, hardStop - clock());
    if (left <= 0)
        throw new OutOfTime("wait-timeout is over");
    const ending = new AbortController();
    let stop = () => undefined;
    const stopped = new Promise((_resolve, reject) => {
        stop = reject;
    });
    const end = (error) => {
        stop(error);
        ending.abort(error);
    };
    const cancel = () => end(new Cancelled("cancelled"));
    const timer = setTimeout(() => end(new RequestTimeout(`no answer within ${(left / 1_000).toFixed(1)} s`)), left);
    signal.addEventListener("abort", cancel, { once: true });
    try {
        // The SDK cannot let go of credentials that do not come (a process, a metadata service), so the race does.
        return await Promise.race([send({ abortSignal: ending.signal }), stopped]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
    }
}
/** Lets so many run at a time; the others wait for their turn. */
function limiter(width) {
    let running = 0;
    const waiting = [];
    return async (task) => {
        if (running >= width)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainQuery: () => (/* binding */ explainQuery),
  readAthena: () => (/* binding */ readAthena)
});

// EXTERNAL MODULE: ./build/core/byte-size.js
var byte_size = __webpack_require__(8598);
// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/cloudtrail/event-time.js
var event_time = __webpack_require__(7131);
// EXTERNAL MODULE: ./build/sources/cloudtrail/scan-call.js + 2 modules
var scan_call = __webpack_require__(5900);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/cost.js
/** What Athena takes for a terabyte that a query reads, in US dollars: the list price in most regions. */
const PRICE = 5;
/** No query is billed for less. */
const LEAST_BYTES = 10_000_000;
/** `about $0.06 at $5 a TB`; nothing read costs nothing. */
function priceOf(bytes) {
    if (bytes === 0)
        return "free";
    const dollars = (Math.max(bytes, LEAST_BYTES) / 1e12) * PRICE;
    return `${dollars < 0.01 ? "less than $0.01" : `about $${dollars.toFixed(2)}`} at $${PRICE} a TB`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/time.js
var core_time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/sources/aws/http-agent.js
var http_agent = __webpack_require__(159);
// EXTERNAL MODULE: ./build/sources/ecr/faults.js
var faults = __webpack_require__(2363);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/result-fault.js
/** The answer is not in the form that Athena documents. */
class ResultFault extends Error {
    name = "ResultFault";
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/query-faults.js





/** What Athena's words, or its error types (its guide's error catalog), call for. The first that fits is told. */
const CURES = [
    {
        fits: ({ type, said }) => isBetween(type, 1400, 1406) || THROTTLED.test(said),
        cure: "too many requests at once: narrow `since`, `until` or `region` so that fewer files are read, and run it again later",
    },
    {
        fits: ({ said }) => /bytes? scanned (limit|cutoff)/i.test(said),
        cure: "the workgroup's own limit: narrow `since`, `until` or `region`, or raise the workgroup's limit",
    },
    {
        fits: ({ type, said }) => type === 1500 || type === 1501 || type === 234 || /access ?denied|not authorized/i.test(said),
        cure: "allow the role to read the table and its files (glue:GetTable, glue:GetPartitions, s3:ListBucket, s3:GetObject, kms:Decrypt), " +
            "and to write where the answer goes (s3:PutObject)",
    },
    {
        fits: ({ type }) => type === 206 || type === 210,
        cure: "use a table whose partitions are projected, or narrow `since`, `until` or `region`",
    },
    {
        fits: ({ type, said }) => isBetween(type, 0, 8) || /exhausted resources/i.test(said),
        cure: "narrow `since`, `until` or `region`, or run it again when the account runs fewer queries",
    },
    {
        fits: ({ type, said }) => [1001, 1002, 1005, 1007].includes(type ?? -1) || /HIVE_(CURSOR_ERROR|BAD_DATA)/.test(said),
        cure: "a file below the table's location is broken or no log of CloudTrail's: move it elsewhere (the reason, or the table's \"$path\", names it)",
    },
    {
        fits: ({ type, said }) => type === 1110 || /(TABLE|SCHEMA|CATALOG)_NOT_FOUND/.test(said),
        cure: "check the catalog, the database and the table, and that AWS_REGION is the region that they are in",
    },
    {
        fits: ({ type }) => type === 1306 || type === 1109,
        cure: "the bucket that the table, or the answer, lies in is not there: check the table's location and `output`",
    },
    {
        fits: ({ type, said }) => type === 1107 || /INVALID_VIEW|VIEW_IS_STALE/.test(said),
        cure: "the view no longer fits its table: create it again",
    },
    {
        fits: ({ type }) => type === 401 || type === 402 || type === 238,
        cure: "the answer could not be written: check `output`, or the workgroup's place for results, and s3:PutObject there",
    },
    { fits: ({ category }) => category === 1, cure: "a fault of Athena's own: run it again" },
];
const THROTTLED = /SlowDown|reduce your request rate|throttl|TooManyRequests/i;
/** A query that Athena says failed, or that somebody else cancelled, in its own words and with the cure. */
function queryFailure(status) {
    const said = reasonOf(status);
    const cure = CURES.find(({ fits }) => fits(failureOf(status)))?.cure;
    const retryable = status.AthenaError?.Retryable === true ? " (Athena says that it may succeed when run again)" : "";
    const ended = status.State === "CANCELLED" ? "the query was cancelled" : "the query failed";
    return {
        code: "query-failed",
        detail: `${ended}: ${said}${retryable}${cure === undefined ? "" : `. What to do: ${cure}`}`,
    };
}
/** S3 was asked too fast: such a query has been seen to go on. */
function isThrottled(status) {
    const { type, said } = failureOf(status);
    return isBetween(type, 1400, 1406) || THROTTLED.test(said);
}
/** What a call that threw comes to. `worthAnother` where the same call may succeed soon. */
function callFailure(error, action, resource, env) {
    const proxyIgnored = (0,http_agent/* proxyIsIgnored */.T)(env, process.versions.node);
    const { detail, patience } = (0,faults/* faultOf */.K)(error, { action, resource, proxyIgnored });
    const cure = CALL_CURES.find(([words]) => words.test(`${nameOf(error)} ${(0,errors/* messageOf */.bD)(error)}`))?.[1];
    return {
        code: "unreadable",
        detail: cure === undefined ? detail : `${detail}. What to do: ${cure}`,
        worthAnother: patience === "brief",
    };
}
/** Why what is asked before the query had no answer. */
function requestFailure(error, action, resource, env) {
    if (error instanceof aws_requests/* Cancelled */.cJ)
        return CANCELLED;
    if (error instanceof aws_requests/* OutOfTime */.fg)
        return { code: "query-failed", detail: "the timeout was over before the query began" };
    const { code, detail } = callFailure(error, action, resource, env);
    return { code, detail };
}
/** Why not all rows came. */
function resultProblem(error, resource, env) {
    if (error instanceof aws_requests/* Cancelled */.cJ)
        return cutShort("the run was cancelled while the rows were read");
    if (error instanceof aws_requests/* OutOfTime */.fg)
        return cutShort("the timeout was over before all rows were read");
    if (error instanceof ResultFault)
        return { code: "damaged", detail: error.message };
    const { code, detail } = callFailure(error, "athena:GetQueryResults", resource, env);
    return { code, detail };
}
const CANCELLED = { code: "query-failed", detail: "the run was cancelled before the query began" };
function cutShort(detail) {
    return { code: "cut-short", detail };
}
const CALL_CURES = [
    [
        /output location|OutputLocation|ResultConfiguration/i,
        "add output=s3://BUCKET/PREFIX/ to the address, or a workgroup that has a place for its results",
    ],
    [
        /work ?group.*(not found|does not exist|disabled)/i,
        "check `workgroup`, and that AWS_REGION is the region that it is in",
    ],
    [
        /EntityNotFound|MetadataException|(table|database|catalog).*(not found|does not exist)/i,
        "check the catalog, the database and the table, and that AWS_REGION is the region that they are in",
    ],
    [
        /TooManyRequests/,
        "the account runs or queues as many queries as it may: run it again later, or ask for a higher quota of active DML queries",
    ],
    [/region is missing/i, "set AWS_REGION to the region that the table is in"],
];
function nameOf(error) {
    return error instanceof Error ? error.name : "";
}
function failureOf(status) {
    const { ErrorType: type = null, ErrorCategory: category = null } = status.AthenaError ?? {};
    return { type, category, said: reasonOf(status) };
}
function reasonOf({ StateChangeReason, AthenaError }) {
    const said = StateChangeReason ?? AthenaError?.ErrorMessage ?? "Athena does not say why";
    // oxlint-disable-next-line no-control-regex
    const line = said.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
    return line.length > 500 ? `${line.slice(0, 500)}...` : line;
}
function isBetween(type, first, last) {
    return type !== null && type >= first && type <= last;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/execution.js






const FIRST_LOOK = 500;
const GROWTH = 1.5;
const LONGEST_PAUSE = 5_000;
/** A query that failed for requests that were too fast may go back to RUNNING; calls that fail may succeed again. */
const PATIENCE = 60_000;
/** After TooManyRequestsException, for which the SDK's own retries are too quick. */
const START_PAUSE = 30_000;
/**
 * Runs one query to its end and, whatever stands in the way of that, leaves none running: on a cancelled run, at the
 * deadline, and as soon as it has read more than `max-scan`, it is stopped.
 */
async function execute(session, sql) {
    const started = await start(session, sql);
    if (started.kind === "failed")
        return started;
    const { executionId } = started;
    const { api, address, clock, sleep, random, signal, deadline, startedAt } = session;
    let pause = FIRST_LOOK;
    let bytesScanned = 0;
    let failingSince = null;
    for (;;) {
        const end = (code, why) => stop(api, executionId, { code, detail: `${why}; it had read ${(0,byte_size/* inBytes */.H)(bytesScanned)}` }, bytesScanned);
        if (signal.aborted)
            return end("query-failed", "the run was cancelled, and the query was stopped");
        if (clock() >= deadline) {
            return end("query-failed", `the query did not end within the timeout of ${(0,core_time/* inWords */.r4)(address.timeout)}, and was stopped`);
        }
        const look = await lookAt(session, executionId, sql);
        if (look.kind === "answer") {
            bytesScanned = Math.max(bytesScanned, look.bytesScanned);
            const state = look.status.State ?? "unknown";
            session.progress({ kind: "running", address: address.entry, state, bytesScanned, elapsed: clock() - startedAt });
        }
        const verdict = look.kind === "answer" ? verdictOf(look) : look;
        if (verdict.kind === "succeeded")
            return { kind: "succeeded", executionId, bytesScanned };
        if (verdict.kind === "failed")
            return { kind: "failed", problem: verdict.problem, bytesScanned };
        if (verdict.kind === "running" && address.maxScan !== null && bytesScanned > address.maxScan) {
            return end("query-too-large", `the query was stopped at its max-scan of ${(0,byte_size/* inBytes */.H)(address.maxScan)}`);
        }
        if (verdict.kind === "failing") {
            failingSince ??= clock();
            if (clock() - failingSince >= PATIENCE) {
                return look.kind === "answer"
                    ? { kind: "failed", problem: verdict.problem, bytesScanned }
                    : end(verdict.problem.code, `${verdict.problem.detail}; the query was stopped`);
            }
        }
        else {
            failingSince = null;
        }
        await sleep(Math.min(pause * (0.75 + random() / 2), Math.max(0, deadline - clock())), signal);
        pause = Math.min(LONGEST_PAUSE, pause * GROWTH);
    }
}
async function lookAt({ api, address, env }, executionId, sql) {
    try {
        const { QueryExecution = {} } = await api.getQueryExecution({ QueryExecutionId: executionId });
        const { Status: status = {}, Statistics: statistics = {} } = QueryExecution;
        const fault = answerFault(QueryExecution, executionId, sql);
        if (fault !== null)
            return { kind: "failing", problem: { code: "unreadable", detail: fault } };
        const isReused = statistics.ResultReuseInformation?.ReusedPreviousResult === true;
        return { kind: "answer", status, bytesScanned: statistics.DataScannedInBytes ?? 0, isReused };
    }
    catch (error) {
        // What ended the call ends the query as well: the next turn sees it.
        if (error instanceof aws_requests/* Cancelled */.cJ || error instanceof aws_requests/* OutOfTime */.fg)
            return { kind: "running" };
        // Whatever it is, the query runs on, and is stopped if this stays.
        return { kind: "failing", problem: callFailure(error, "athena:GetQueryExecution", address.entry, env) };
    }
}
/** Why an answer does not describe the query that was asked about, in words; null where it does. */
function answerFault(execution, executionId, sql) {
    const { QueryExecutionId, Status, Statistics } = execution;
    const says = "athena:GetQueryExecution answered";
    if (QueryExecutionId !== undefined && QueryExecutionId !== executionId) {
        return `${says} about another query, ${(0,json_values/* inShort */.wZ)(QueryExecutionId)}, than ${executionId}`;
    }
    const query = execution.Query;
    if (query !== undefined && (typeof query !== "string" || words(query) !== words(sql))) {
        return `${says} about another query than was sent: ${(0,json_values/* inShort */.wZ)(query)}`;
    }
    const type = execution.StatementType;
    if (type !== undefined && type !== "DML") {
        return `${says} about a statement of the type ${(0,json_values/* inShort */.wZ)(type)}: expected DML, as a SELECT is`;
    }
    if (typeof Status?.State !== "string")
        return `${says} without the state of the query`;
    if (Status.State === "SUCCEEDED" && Status.AthenaError !== undefined) {
        return `${says} that the query succeeded, with the error ${(0,json_values/* inShort */.wZ)(Status.AthenaError)}`;
    }
    const bytes = Statistics?.DataScannedInBytes ?? 0;
    const isCount = typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes >= 0;
    return isCount ? null : `${says} that the query has read ${(0,json_values/* inShort */.wZ)(bytes)} bytes: expected a number`;
}
/** Nothing documents that Athena keeps the blanks of a query. */
function words(query) {
    return query.trim().replaceAll(/\s+/g, " ");
}
function verdictOf({ status, isReused }) {
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
    detail: "Athena answered with the stored result of an earlier query, which was not asked for: run it again",
};
/**
 * Starts the query once: every try has the same token, by which Athena knows it again. Without it a try whose answer
 * was lost would be a second query, and paid for.
 */
async function start({ api, address, clock, sleep, random, signal, env }, sql) {
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
        // An answer of yesterday's is no answer.
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
    };
    for (let attempt = 1;; attempt += 1) {
        if (signal.aborted)
            return failed({ code: "query-failed", detail: "the run was cancelled before the query began" });
        try {
            const { QueryExecutionId } = await api.startQueryExecution(input);
            if (isExecutionId(QueryExecutionId))
                return { kind: "started", executionId: QueryExecutionId };
            return failed({ code: "query-failed", detail: "Athena did not say which query it started" });
        }
        catch (error) {
            const problem = callFailure(error, "athena:StartQueryExecution", address.entry, env);
            if (attempt > 1 || !problem.worthAnother)
                return failed(problem);
            await sleep(START_PAUSE, signal);
        }
    }
}
/** The SDK hands over what stands in the answer; an identifier is asked with, and told in a command to copy. */
function isExecutionId(value) {
    return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}
function failed({ code, detail }) {
    return { kind: "failed", problem: { code, detail }, bytesScanned: 0 };
}
async function stop(api, executionId, problem, bytesScanned) {
    const outcome = await api.stopQueryExecution({ QueryExecutionId: executionId }).then(() => "", () => `; it could not be stopped, and may be running: aws athena stop-query-execution --query-execution-id ${executionId}`);
    return { kind: "failed", problem: { ...problem, detail: problem.detail + outcome }, bytesScanned };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/day-format.js

/** Null for a pattern of other fields than year, month and day, or one that is written in words. */
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
/** `2026-03-01T23:59:59Z` and its midnight, in epoch ms. */
function midnightOf(epochMs) {
    return Math.floor(epochMs / core_time/* DAY */.d_) * core_time/* DAY */.d_;
}
/** The midnights from `first` to `last`, both included. */
function daysBetween(first, last) {
    return Array.from({ length: Math.max(0, Math.round((last - first) / core_time/* DAY */.d_) + 1) }, (_, index) => first + index * core_time/* DAY */.d_);
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
    const next = day !== undefined ? first + core_time/* DAY */.d_ : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
    return { first, last: next - core_time/* DAY */.d_ };
}
const DIGITS = { 1: /^\d{1,2}/, 2: /^\d{2}/, 4: /^\d{4}/ };

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/projection.js


/** Where `projection.enabled` says so, the partitions are projected and what is registered does not count. */
function isProjected(parameters) {
    return parameters["projection.enabled"]?.trim().toLowerCase() === "true";
}
/** `projection.KEY.*`; the names of its settings are in the guide (partition-projection-supported-types). */
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
/** Whether the projection makes up this value of a key that is no date. */
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
    HOUR: core_time/* DAY */.d_ / 24,
    DAY: core_time/* DAY */.d_,
    WEEK: 7 * core_time/* DAY */.d_,
};
/**
 * The days, as epoch ms within them, that a date projection reaches from and to. Null where its range, or the steps it
 * goes by, cannot be told.
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
    // NOW in a pattern of months is the whole month that it lies in.
    const whole = (moment) => format.read(format.write(moment));
    return { first: whole(first)?.first ?? first, last: whole(last)?.last ?? last };
}
/** `NOW`, `NOW-3YEARS`, `NOW + 1 DAY`; null for anything else. */
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

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/sql-text.js

/**
 * Trino's quoting, which is all that stands between a name and the query: the quote itself is doubled, and nothing else
 * has a meaning inside, a backslash neither.
 */
/** A name of a catalog, a table or a column. */
function sqlName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text. */
function sqlText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** `TIMESTAMP '2026-11-23 12:00:00'` of epoch ms, to the second. */
function sqlTimestamp(epochMs, zone) {
    const written = (0,core_time/* isoTime */.Ly)(epochMs)?.replace("T", " ").replace("Z", "") ?? "";
    return `TIMESTAMP ${sqlText(written + zone)}`;
}
/** One condition where all of them hold, in brackets where they are several. */
function sqlAllOf(conditions) {
    return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}
/** One condition where any of them holds, in brackets. */
function sqlOr(conditions) {
    return conditions.length === 0 ? "FALSE" : `(${conditions.join(" OR ")})`;
}
/** `name = a`, or `name IN (a, b)`. */
function sqlIn(name, literals) {
    return literals.length === 1 ? `${name} = ${literals.join("")}` : `${name} IN (${literals.join(", ")})`;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/partition-keys.js



/**
 * A table's partition keys, their names being free: what a key means is told by its place in the location template,
 * else by how it is projected, else by its name, and last by the values of registered partitions, which must agree.
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
function isTimeKey(key) {
    return key.meaning.kind === "time";
}
/** The values of a key for one day, as SQL; empty where the projection makes up none of them. */
function dayLiterals({ column, projection, meaning }, midnight) {
    if (column === "date")
        return [`DATE ${sqlText(ISO_DAY.write(midnight))}`];
    const values = meaning.formats.map((format) => format.write(midnight));
    const made = projection === null ? values : values.filter((value) => projects(projection, value));
    return [...new Set(made.map((value) => literal(column, value)))];
}
/** One value as SQL. */
function literal(column, value) {
    return column === "integer" && /^\d{1,15}$/.test(value) ? String(Number(value)) : sqlText(value);
}
function knownFormat(pattern) {
    const known = dayFormat(pattern);
    if (known === null)
        throw new Error(`${pattern} is no pattern of days`);
    return known;
}
const ISO_DAY = knownFormat("yyyy-MM-dd");
const YEAR = { kind: "time", formats: [knownFormat("yyyy")] };
/** By hand a month is `3` or `03`, whatever the ones before it were. */
const MONTH = { kind: "time", formats: [knownFormat("M"), knownFormat("MM")] };
const DAY_OF_MONTH = { kind: "time", formats: [knownFormat("d"), knownFormat("dd")] };
/** `.../AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/Y/M/D`: which key stands where. */
function placesIn(template) {
    const segments = template.split("/").filter((segment) => segment !== "");
    // A prefix before AWSLogs may have any name, CloudTrail too.
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
    // A date says itself how it is written, wherever it stands.
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
            // A number has no slashes: alone below a region it is a year.
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
const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
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
        ["account", ACCOUNT],
        ["region", REGION],
        ["organization", ORGANIZATION],
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
/** Days, where all values are written in one form of them. */
function dateMeaning(values) {
    const written = DATES.find(([form, pattern]) => values.every((value) => form.test(value) && knownFormat(pattern).read(value) !== null));
    return written === undefined || values.length === 0 ? null : { kind: "time", formats: [knownFormat(written[1])] };
}
/** What registered partitions tell: `day` may hold whole dates, and a key of any name an account or a region. */
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
            ["account", ACCOUNT],
            ["region", REGION],
            ["organization", ORGANIZATION],
        ]) {
            if (values.every((value) => form.test(value)))
                return { ...key, meaning: { kind } };
        }
        return values.some(mayBeTime) ? { ...key, meaning: { kind: "unread-time" } } : key;
    });
}
/** `2026-3-8`, `8`, `08-Mar-26`, `dt2026`; not `team7`. */
function mayBeTime(value) {
    if (!/\d/.test(value))
        return false;
    return (!/[a-z]/i.test(value.replace(/[tz]/gi, "")) ||
        /(19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(value));
}
function columnKind({ Type = "" }) {
    if (/^(string|(var)?char(\(\d+\))?)$/i.test(Type))
        return "text";
    if (/^(tinyint|smallint|int|integer|bigint)$/i.test(Type))
        return "integer";
    return /^date$/i.test(Type) ? "date" : "other";
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/partition-predicate.js





/**
 * The conditions on a table's partition keys that leave out what is not wanted, and nothing else. `column` writes a key
 * in SQL. Keys whose meaning is not known have none.
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
/** Keys that could hold a wanted value and, by the table's projection, never will. */
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
    // A year alone is whole as well; with months beside it, it belongs to them.
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
    const isTold = parts.length < 2 && parts.every((key) => whole.includes(key));
    return isTold ? conditions : [...conditions, ...branches(days, parts, column)];
}
/**
 * Years with their months with their days, as conditions that all hold; none where every day is meant. A whole month or
 * year names no days.
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
    return days.length === (end - first.getTime()) / core_time/* DAY */.d_ && (days.at(-1) ?? 0) === end - core_time/* DAY */.d_;
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/column-type.js
/**
 * The fields of `struct<a:string,b:struct<...>>`, as Hive writes a type, or of `row(a varchar, b row(...))`, as Trino
 * does: types by name, in lower case. Empty for any other type.
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
/** The type at the end of a path of fields; null where there is none. */
function typeAt(type, path) {
    return path.reduce((outer, name) => fieldsOf(outer ?? "").get(name) ?? null, type ?? null);
}
/** Whether values are moments, not texts. */
function isTimestamp(type) {
    return type !== undefined && /^timestamp\b/i.test(type);
}
/** Whether values are moments of a time zone that they name, which may differ from value to value. */
function hasTimeZone(type) {
    return isTimestamp(type) && /\bwith (local )?time zone$/i.test(type?.trim() ?? "");
}
/** Whether values are texts. */
function isText(type) {
    return type !== undefined && /^(string|(var)?char(\(\d+\))?)$/i.test(type);
}
/** The parts between commas that are in no brackets. */
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

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/query.js





/** The name of the column that says which file a row is from, where that can be told. */
const PATH_COLUMN = "path";
/** Athena takes no longer ones, in bytes of UTF-8. */
const LONGEST_QUERY = 262_144;
/**
 * The one SELECT of a run: the search's events of a table, with what the detection reads of them, as texts. Conditions
 * keep a row rather than lose it where they cannot tell: what is left is decided by the reader of the rows.
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
/** Athena knows the account's own catalog in lower case. */
function tableName({ catalog, database, table }, suffix = "") {
    return [catalog.toLowerCase(), database, table + suffix].map(sqlName).join(".");
}
/** A column of the table, in SQL. */
function column(name) {
    return `t.${sqlName(name)}`;
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
/** A struct by itself would come as `{type=Root, ..}`, which nobody can read back. */
function asText(columns, name) {
    const type = columns.get(name);
    if (isText(type))
        return column(name);
    // In the zone of the value, a text of it could not be read back: zones have names.
    if (hasTimeZone(type))
        return `CAST(${column(name)} AT TIME ZONE 'UTC' AS VARCHAR)`;
    if (isTimestamp(type))
        return `CAST(${column(name)} AS VARCHAR)`;
    return /^(struct|row|map|array)\b/.test(type ?? "")
        ? `json_format(CAST(${column(name)} AS JSON))`
        : `CAST(${column(name)} AS VARCHAR)`;
}
/**
 * A time as CloudTrail writes it, on a day that each month has. Others are compared by the reader of the rows, who may
 * not be able to either.
 */
const TIME_FORM = "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)" +
    "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";
function trailConditions(columns, narrowing) {
    const { region, account } = narrowing;
    return [
        isOrIsNotSaid(column("eventsource"), detection/* SEARCH */.Dn.eventSource, "case-blind"),
        isOrIsNotSaid(column("eventname"), detection/* SEARCH */.Dn.eventName, "case-blind"),
        ...query_timeConditions("eventtime", columns.get("eventtime") ?? "", narrowing),
        ...(region === null ? [] : [isOrIsNotSaid(column("awsregion"), region)]),
        ...(account === null ? [] : [isOrIsNotSaid(column("recipientaccountid"), account)]),
    ];
}
function query_timeConditions(name, type, { since, until }) {
    if (since === null && until === null)
        return [];
    const time = column(name);
    if (isTimestamp(type)) {
        const zone = hasTimeZone(type) ? " UTC" : "";
        // Bounds have milliseconds, the literals have not.
        const bounds = [
            ...(since === null ? [] : [`${time} >= ${sqlTimestamp(since, zone)}`]),
            ...(until === null ? [] : [`${time} < ${sqlTimestamp(until + 1_000, zone)}`]),
        ];
        return [`(${time} IS NULL OR ${sqlAllOf(bounds)})`];
    }
    if (!isText(type))
        return [];
    const bounds = [
        ...(since === null ? [] : [`${time} >= ${sqlText((0,core_time/* isoTime */.Ly)(since) ?? "")}`]),
        ...(until === null ? [] : [`${time} <= ${sqlText((0,core_time/* isoTime */.Ly)(until) ?? "")}`]),
    ];
    return [`(${time} IS NULL OR NOT regexp_like(${time}, ${sqlText(TIME_FORM)}) OR ${sqlAllOf(bounds)})`];
}
/** What does not say may be what is looked for. */
function isOrIsNotSaid(what, value, how = "exact") {
    const is = how === "exact" ? `${what} = ${sqlText(value)}` : `lower(${what}) = ${sqlText(value.toLowerCase())}`;
    return `(${what} IS NULL OR ${is})`;
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
        isOrIsNotSaid(`${api}."service"."name"`, detection/* SEARCH */.Dn.eventSource, "case-blind"),
        isOrIsNotSaid(`${api}."operation"`, detection/* SEARCH */.Dn.eventName, "case-blind"),
        ...query_timeConditions("time_dt", columns.get("time_dt") ?? "", narrowing),
        // The table's own partitions, by names that Security Lake gives.
        ...(region === null ? [] : [isOrIsNotSaid(columns.has("region") ? column("region") : `${cloud}."region"`, region)]),
        ...(account === null || !columns.has("accountid") ? [] : [isOrIsNotSaid(column("accountid"), account)]),
    ];
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/plan.js




/** CloudTrail keeps nothing from before it was there. */
const FIRST_TRAIL = Date.UTC(2013, 10, 1);
/** What partitions are asked for: files are delivered after the events in them, some of them a day later. */
function narrowingOf({ since, until, region, registryId }, now) {
    const last = midnightOf(Math.min(until ?? now, now)) + core_time/* DAY */.d_;
    const first = since === null ? null : Math.min(Math.max(midnightOf(since), FIRST_TRAIL), last);
    return { since, until, region, account: registryId, days: first === null ? null : { first, last } };
}
/** Whether some key tells the year at least, so that a time is a part of the table. */
function hasTimeKey(keys) {
    return keys.some((key) => isTimeKey(key) && key.meaning.formats.every(({ units }) => units.has("year")));
}
/** Why `since` bounds nothing of what is read, in words; null where it does. */
function unboundedReason({ kind }, keys, { since }) {
    if (since === null)
        return "without `since` it reads all that the table has";
    switch (kind) {
        case "lake":
        case "security-lake":
            return null;
        case "view":
            return "what a view reads cannot be told, and `since` may bound nothing of it";
        case "trail": {
            if (hasTimeKey(keys))
                return null;
            const names = keys.map(({ name }) => name).join(", ");
            return keys.length === 0
                ? "the table has no partitions, so it reads every file of the trail, whatever `since` is"
                : `none of the table's partition keys (${names}) is known to be a day, a month or a year, so \`since\` bounds nothing of what it reads`;
        }
    }
}
/** Keys whose value no option names. */
const UNASKED = { organization: null, hour: null, unknown: null, "unread-time": null };
/** A projected key whose value the query must name, and cannot. */
function unnamedKey(keys, { since, region, registryId }) {
    const unnamed = keys.find(({ projection, meaning }) => {
        if (projection?.type !== "injected")
            return false;
        const given = { ...UNASKED, account: registryId, region, time: since }[meaning.kind];
        return given === null;
    });
    if (unnamed === undefined)
        return null;
    const option = { ...UNASKED, account: "`registry-id`", region: "`region`", time: "`since`" }[unnamed.meaning.kind];
    const cure = option === null ? "use a table that projects it as an enum" : `give ${option}`;
    return {
        code: "unsupported-shape",
        detail: `the partition key ${unnamed.name} is injected, so a query must name its value: ${cure}.`,
    };
}
/** The query, or why there can be none. */
function planQuery(address, table, keys, narrowing) {
    const query = buildQuery(address, table, keys, narrowing);
    const length = new TextEncoder().encode(query.sql).length;
    if (length <= LONGEST_QUERY)
        return { kind: "query", query };
    const detail = `the query has ${length} bytes, and Athena takes ${LONGEST_QUERY}: \`since\` is too long ago for partitions like these`;
    return { kind: "refused", problem: { code: "query-too-large", detail } };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/coverage.js






/** Days that have begun, of those that are wanted: the day after the last is only for what is delivered late. */
function daysToCover({ days }, now) {
    if (days === null)
        return [];
    return daysBetween(days.first, Math.min(days.last - core_time/* DAY */.d_, midnightOf(now)));
}
/**
 * What projected partitions leave out of what is wanted, in words; null where they reach all of it. Outside of what it
 * projects, Athena finds no rows and says nothing.
 */
function projectionGap(keys, wanted, now) {
    for (const { name, meaning } of unprojected(keys, wanted)) {
        const value = meaning.kind === "region" ? wanted.region : wanted.account;
        return `projection.${name} does not have ${value ?? "it"}`;
    }
    const days = daysToCover(wanted, now);
    const unread = days.length === 0 ? undefined : unreadTime(keys);
    if (unread !== undefined) {
        return `the partition key ${unread.name} may be a time, and its values cannot be read as days, so whether the projection reaches ${inDays(days)} is unknown`;
    }
    for (const key of keys.filter(isTimeKey)) {
        const { projection } = key;
        if (projection === null || days.length === 0)
            continue;
        if (projection.type !== "date") {
            const missing = days.filter((day) => dayLiterals(key, day).length === 0);
            if (missing.length > 0)
                return `projection.${key.name} does not have ${inDays(missing)}`;
            continue;
        }
        const reach = reachOf(projection, now);
        if (reach === null)
            return `how far projection.${key.name} reaches cannot be told from its range and interval`;
        const missing = days.filter((day) => day < midnightOf(reach.first) || day > midnightOf(reach.last));
        if (missing.length > 0)
            return `projection.${key.name}.range does not reach ${inDays(missing)}`;
    }
    return null;
}
/** A key that may decide which days are reached, and whose values cannot be read as days. */
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
    if ((last - first) / core_time/* DAY */.d_ === days.length - 1)
        return `${write(first)} to ${write(last)}`;
    return `${write(first)} and ${days.length - 1} other day${days.length === 2 ? "" : "s"}`;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/location-template.js



/**
 * The template that the table has, or that its location calls for: `KEY=VALUE/` for each projected key where none is
 * given, and CloudTrail's own folders where partitions are registered. Null where it cannot be told.
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
/** `AWSLogs/[o-ORG/]`, and as much as follows of ACCOUNT/CloudTrail/REGION. */
const LAYOUT = /(?:^|\/)AWSLogs\/(o-[a-z0-9]+\/)?(?:\d{12}\/(?:(CloudTrail)\/(?:([a-z0-9-]+)\/)?)?)?$/;
const ANY = {
    column: "text",
    projection: null,
    meaning: { kind: "unknown" },
};
/** CloudTrail's folders below a location, each as a key; of a kind that the table has no key of, any value is read. */
function foldersBelow(location, keys) {
    const layout = LAYOUT.exec(location.replace(/\/*$/, "/"));
    if (layout === null)
        return null;
    const [all, organization, trail, region] = layout;
    const hasAccount = /\/\d{12}\//.test(all);
    // Below AWSLogs alone there may be accounts or an organization.
    if (!hasAccount && organization === undefined)
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
        ...(hasAccount ? [] : [folder("account")]),
        ...(trail === undefined ? [{ ...ANY, name: TRAIL }] : []),
        ...(region === undefined ? [folder("region")] : []),
        ...days,
    ];
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/layout.js






/**
 * What keeps the folders that a table reads from being CloudTrail's, `AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD`,
 * in words; null where they are, and where the table follows a layout of its own. In a folder that CloudTrail never
 * writes (`2026/3/8`, `EU-WEST-1`) Athena finds no rows and reports no error. Ranges are not looked at. `days` are the
 * midnights that are wanted; empty for all of them.
 */
function layoutGap(parameters, keys, wanted, days) {
    const isRegistered = keys.length > 0 && !isProjected(parameters);
    // Registered partitions have places of their own, of which the table's is only the usual one.
    const template = isRegistered ? locationTemplate(parameters, []) : locationTemplate(parameters, keys);
    if (template === null)
        return isRegistered
            ? null
            : "where the table's files are is unknown: its location or storage.location.template cannot be read";
    const { segments } = template;
    const logs = segments.lastIndexOf("AWSLogs");
    const below = segments.slice(logs + 1);
    const other = below.find((segment) => (logs < 0 ? /^CloudTrail-(Digest|Insight)$/ : /^CloudTrail-/).test(segment));
    if (other !== undefined)
        return `the table's files are in ${other}, which has no calls: use the folder CloudTrail beside it`;
    if (isRegistered)
        return null;
    const trail = below.lastIndexOf("CloudTrail");
    const owners = trail < 0 ? below : below.slice(0, trail);
    const [region, ...times] = trail < 0 ? [] : below.slice(trail + 1);
    const isWhole = trail < 0 || owners.length > 0;
    // A copy may be anywhere, in folders of any names; one that keeps those from CloudTrail on is held to them.
    if (logs < 0) {
        if (trail < 0)
            return null;
    }
    else if (owners.length > 2 || !isWhole) {
        return `${placeOf(parameters)} does not follow CloudTrail's folders, ${layout_LAYOUT}`;
    }
    const account = owners.at(-1);
    const isOrganization = trail < 0 && owners.length === 1 && folderGap(template, account, ORGANIZATION, "an organization", null) === null;
    return ((logs >= 0 && owners.length === 2 ? folderGap(template, owners[0], ORGANIZATION, "an organization", null) : null) ??
        (account !== undefined && !isOrganization && (logs >= 0 || keysIn(account).length > 0 || ACCOUNT.test(account))
            ? folderGap(template, account, ACCOUNT, "an account", wanted.account)
            : null) ??
        (region === undefined ? null : folderGap(template, region, REGION, "a region", wanted.region)) ??
        timeGap(template, times, days));
}
const layout_LAYOUT = "AWSLogs/[o-ORGANIZATION/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD";
function placeOf(parameters) {
    return parameters["storage.location.template"] === undefined ? "the table's location" : "storage.location.template";
}
/** Why a folder is none of CloudTrail's, or not the wanted one; null where it is. */
function folderGap({ keys }, segment, form, what, value) {
    if (segment === undefined)
        return null;
    const [name, ...more] = keysIn(segment);
    if (name === undefined) {
        if (!form.test(segment))
            return `the table's location has ${(0,errors/* quoted */.TL)(segment)} where CloudTrail's folders have ${what} (${layout_LAYOUT})`;
        return value === null || value === segment ? null : `the table's files are those of ${segment}, not of ${value}`;
    }
    const key = keys.get(name);
    if (key === undefined || more.length > 0 || segment !== `\${${name}}`) {
        return `the table's location has ${(0,errors/* quoted */.TL)(segment)} where CloudTrail's folders have ${what} alone (${layout_LAYOUT})`;
    }
    const bad = foldersOf(key, value).find((folder) => !form.test(folder));
    return bad === undefined
        ? null
        : `the partition key ${name} has the value ${(0,errors/* quoted */.TL)(bad)}, and CloudTrail's folders have ${what} there (${layout_LAYOUT})`;
}
/** What a key puts into the location: the wanted value, or what the projection makes, if only the ends of a range. */
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
/** Days of which no folder of CloudTrail's is read, for the values are written in another way; null for none. */
function timeGap({ keys }, segments, wanted) {
    if (segments.length === 0)
        return null;
    const days = wanted.length > 0 ? wanted : LEAP_YEAR;
    const names = new Set(segments.flatMap(keysIn));
    const isFree = wanted.length === 0;
    const texts = (day) => {
        let made = [segments.join("/")];
        for (const name of names) {
            const values = timesOf(keys.get(name), day, isFree);
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
    return `the table does not read CloudTrail's folders of ${which}: CloudTrail writes ${path(first)}, and the table reads ${(0,errors/* quoted */.TL)(made)}`;
}
const LEAP_YEAR = daysBetween(Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31));
/** How a key may write a day into the location; whether the day is in its range is another question. */
function timesOf(key, day, isFree) {
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
            // Without bounds, the years that are not listed are not asked for.
            return listed.length === 0 && isFree ? values : listed;
        }
        case "injected":
            return column === "integer" ? values.map((value) => String(Number(value))) : values;
        default:
            return ["?"];
    }
}

// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/partition-holes.js




/** Keys whose values tell one part of a trail from another, each of which has days of its own. */
function placeKeys(keys) {
    return keys.filter(({ meaning }) => meaning.kind !== "time" && meaning.kind !== "unread-time");
}
/**
 * The holes that registered partitions leave in the wanted days: days that no partition has, and those that the
 * partitions of one combination of the other keys (an account, a region) lack while others have them. `partitions` are
 * those of the wanted days, and for each combination that exists around them one without the time keys. Their order
 * does not matter. `now` is epoch ms: hours of today that have not begun are not missing.
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
/** The most that are named. */
const MOST = 3;
/** The holes in words; null for none. */
function holesInWords(holes) {
    if (holes.length === 0)
        return null;
    const named = holes.slice(0, MOST).map(({ place, days }) => {
        const where = place.map(({ key, value }) => `${key} ${value ?? "NULL"}`).join(", ");
        return where === "" ? inDays(days) : `${inDays(days)} of ${where}`;
    });
    const rest = holes.length - named.length;
    const more = rest === 0 ? "" : `; and for days of ${rest} other combination${rest === 1 ? "" : "s"} of its keys`;
    return (`the table has no partition for ${named.join("; for ")}${more}: add it (ALTER TABLE ... ADD PARTITION; where ` +
        "CloudTrail wrote nothing, an empty folder will do), or project the partitions");
}
const HOUR = core_time/* DAY */.d_ / 24;
/** The hour that a combination is of; the first where it has none. */
function hourOf(keys, place) {
    const index = keys.findIndex(({ meaning }) => meaning.kind === "hour");
    const value = place[index]?.value ?? "";
    return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}
/** Every way in which the values of a day may be registered. */
function combinationsOf(keys, day) {
    const combinations = keys.reduce((outer, { column, meaning }) => {
        const values = column === "date"
            ? [new Date(day).toISOString().slice(0, 10)]
            : meaning.formats.map((format) => format.write(day));
        return outer.flatMap((before) => values.map((value) => [...before, plain(value)]));
    }, [[]]);
    return [...new Set(combinations.map((values) => JSON.stringify(values)))];
}
/** Numbers are registered with or without leading zeros, and of integer columns without. */
function plain(value) {
    return /^\d{1,3}$/.test(value) ? String(Number(value)) : value;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/odd-partitions.js






/** Keys that the run's own query asks for one value of. */
function askedKeys(keys, { region, account }) {
    return keys.filter(({ meaning: { kind } }) => (kind === "region" && region !== null) || (kind === "account" && account !== null));
}
/** Times that cannot be read as days, by each key whose values can; where none can, what may be a time at all. */
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
/** Places that may be the wanted one all the same: in other letters, or in no form of an account or a region. */
function oddPlaces(keys, wanted) {
    return askedKeys(keys, wanted).map((key) => {
        const value = (key.meaning.kind === "region" ? wanted.region : wanted.account) ?? "";
        const text = inText(key);
        const isOther = `${text} <> ${sqlText(key.column === "integer" && ACCOUNT.test(value) ? String(Number(value)) : value)}`;
        const form = key.meaning.kind === "region" ? REGION_FORM : key.column === "integer" ? "[0-9]{1,12}" : "[0-9]{12}";
        const isMeant = sqlOr([`lower(${text}) = ${sqlText(value.toLowerCase())}`, isNotOf(`lower(${text})`, form)]);
        return { name: key.name, condition: sqlAllOf([isOther, isMeant]) };
    });
}
/** Why a partition of these is not read for certain, in words; null where `column` names a key of none. */
function oddPartition(keys, partitions, column) {
    const named = partitions.flatMap((values) => {
        const key = keys.find(({ name }) => name === values.get(column));
        return key === undefined ? [] : [inWords(key, keys, values)];
    });
    return named.sort(order/* compareText */.n)[0] ?? null;
}
function inWords(key, keys, values) {
    const { name } = key;
    const place = placeKeys(keys).map((each) => `${each.name} ${values.get(each.name) ?? "NULL"}`);
    const of = place.length === 0 ? "" : ` of ${place.join(", ")}`;
    if (isTimeKey(key)) {
        const forms = key.meaning.formats.map(({ pattern }) => pattern).join(" or ");
        return `the ${name} of a partition${of} is not written as ${forms}, so of which day it is cannot be told: add it again in that form, and drop this one`;
    }
    if (key.meaning.kind === "unknown") {
        return `the partition key ${name} may be a time (${(0,errors/* quoted */.TL)(values.get(name) ?? "")}), and its values cannot be read as days`;
    }
    return `a partition${of} may be a wanted one, and its ${name} is not written as CloudTrail writes one: add it again in that form, and drop this one`;
}
const REGION_FORM = "[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}";
function inText({ name, column }) {
    return column === "text" ? sqlName(name) : `CAST(${sqlName(name)} AS VARCHAR)`;
}
function isNotOf(text, form) {
    return `NOT regexp_like(${text}, ${sqlText(`^(${form})$`)})`;
}
/** `2026-3-8`, `8`, `08-Mar-26`, `dt2026`; not `team7`. As of values that were read (`withSamples`). */
function odd_partitions_mayBeTime(text) {
    const months = "(19|20)[0-9][0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    const isWordless = `NOT regexp_like(${text}, '[a-su-yA-SU-Y]')`;
    return sqlAllOf([
        `regexp_like(${text}, '[0-9]')`,
        sqlOr([isWordless, `regexp_like(lower(${text}), ${sqlText(months)})`]),
    ]);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/results.js


/** Records reach 256 KB, so more rows than this make a page that is long under way. */
const ROWS_A_PAGE = 100;
/** The most that Athena has on a page, for rows that are short. */
const MOST_ROWS_A_PAGE = 1_000;
/**
 * The rows of a query that succeeded, page by page. `columns` are those that were selected, in order. What an empty
 * answer of Athena's would not be is never taken for one. Throws what the SDK throws, and a ResultFault.
 */
async function* readResults(api, executionId, columns, rowsAPage = ROWS_A_PAGE) {
    let token = null;
    const seen = new Set();
    do {
        const page = await api.getQueryResults({
            QueryExecutionId: executionId,
            MaxResults: rowsAPage,
            ...(token === null ? {} : { NextToken: token }),
        });
        const hasNames = checkColumns(page, columns);
        const rows = cellsOf(page);
        const isFirst = token === null;
        const hasHeader = isFirst && isHeader(rows[0], columns);
        if (isFirst && !hasNames && !hasHeader) {
            throw new ResultFault("the first page of the answer does not name its columns");
        }
        for (const cells of hasHeader ? rows.slice(1) : rows) {
            if (cells.length !== columns.length) {
                throw new ResultFault(`a row has ${cells.length} cells where ${columns.length} were selected`);
            }
            // One column may have its own name as a value.
            if (columns.length > 1 && isHeader(cells, columns)) {
                throw new ResultFault("the names of the columns are repeated among the rows of the answer");
            }
            yield new Map(columns.map((name, at) => [name, cells[at] ?? null]));
        }
        token = nextToken(page);
        if (token !== null && seen.has(token))
            throw new ResultFault("the pages of the answer go round in a circle");
        if (token !== null)
            seen.add(token);
    } while (token !== null);
}
function isHeader(cells, columns) {
    return cells?.length === columns.length && cells.every((cell, at) => cell === columns[at]);
}
/** The SDK passes on what is in the answer, whatever its type: only a missing token means the last page. */
function nextToken({ NextToken: token }) {
    if (token === undefined || token === null)
        return null;
    if (typeof token === "string" && token !== "")
        return token;
    throw new ResultFault(`the token of the next page is ${(0,json_values/* inShort */.wZ)(token)}: expected a text`);
}
/** NULL is a cell without a value. */
function cellsOf({ ResultSet, UpdateCount = 0 }) {
    // A page has a list, if an empty one: what has none is no page, and its rows are not known.
    if (!Array.isArray(ResultSet?.Rows))
        throw new ResultFault("a page of the answer has no list of rows");
    // A SELECT changes nothing.
    if (UpdateCount !== 0)
        throw new ResultFault(`the answer counts ${(0,json_values/* inShort */.wZ)(UpdateCount)} updated rows: expected none`);
    return ResultSet.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null));
}
/** Whether the page names its columns; a ResultFault where they are not those that were selected. */
function checkColumns({ ResultSet }, columns) {
    const info = ResultSet?.ResultSetMetadata?.ColumnInfo;
    if (info === undefined)
        return false;
    const names = info.map(({ Name }) => Name ?? "");
    if (names.length === columns.length && names.every((name, at) => name === columns[at]))
        return true;
    throw new ResultFault(`the answer has the columns ${(0,json_values/* inShort */.wZ)(names)}, not those that were selected`);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/registered-partitions.js













/**
 * Partitions that were added one by one, as Athena's own `TABLE$partitions` lists them. Reading that table is free; it
 * tells how values are written, and which days have none.
 */
/** The first and the last value of each key, in two rows: any one partition might be the odd one. */
function sampleQuery(address, keys) {
    const columns = keys.map(({ name }) => name);
    const rows = ["min", "max"].map((edge) => {
        const selected = columns.map((name) => `${edge}(${sqlName(name)}) AS ${sqlName(name)}`);
        return `SELECT ${selected.join(", ")} FROM ${tableName(address, "$partitions")}`;
    });
    return { sql: rows.join("\nUNION ALL\n"), columns };
}
/**
 * The wanted days that have partitions, by the other keys; and each combination of these that exists around those days,
 * with NULL for the time. By one key alone, a day that only one region lacks would not be missed. The last columns name
 * a key by which the run's own query may leave a partition out that is wanted: for its value is NULL, or is written in
 * another form.
 */
function daysQuery(address, keys, wanted) {
    const others = placeKeys(keys).map(({ name }) => name);
    const times = keys.filter(isTimeKey).map(({ name }) => name);
    const { days } = wanted;
    const timeConditions = (span) => {
        const conditions = partitionConditions(keys, { days: span, region: null, account: null });
        return conditions.length === 0 ? "TRUE" : sqlAllOf(conditions);
    };
    const isWanted = timeConditions(days);
    const margin = around(keys);
    const isAround = timeConditions(days === null ? null : { first: days.first - margin, last: days.last + margin });
    const nullable = [...(days === null ? [] : times), ...askedKeys(keys, wanted).map(({ name }) => name)];
    const isNull = nullable.map((name) => ({ name, condition: `${sqlName(name)} IS NULL` }));
    const odd = { time: days === null ? [] : oddTimes(keys), place: oddPlaces(keys, wanted) };
    const [nullColumn, oddColumn] = [nullColumnOf(keys), oddColumnOf(keys)];
    const selected = [
        ...others.map(sqlName),
        ...times.map((name) => `${days === null ? "NULL" : `CASE WHEN ${isWanted} THEN ${sqlName(name)} END`} AS ${sqlName(name)}`),
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
    return { sql, columns: [...others, ...times, nullColumn, oddColumn] };
}
/** The name of the first key whose condition holds, as SQL. */
function firstOf(leftOut) {
    const cases = leftOut.map(({ name, condition }) => `WHEN ${condition} THEN ${sqlText(name)}`);
    return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}
/** A name that no key has. */
function nullColumnOf(keys) {
    return `key of NULL${longerThan(keys)}`;
}
/** Another one. */
function oddColumnOf(keys) {
    return `key of another form${longerThan(keys)}`;
}
function longerThan(keys) {
    return "_".repeat(Math.max(0, ...keys.map(({ name }) => name.length)));
}
/** How far from the wanted days a combination of keys still counts: a month, or a year where days are in years alone. */
function around(keys) {
    const units = new Set(keys.filter(isTimeKey).flatMap(({ meaning }) => meaning.formats.flatMap((of) => [...of.units])));
    return (units.has("day") || units.has("month") ? 31 : 366) * core_time/* DAY */.d_;
}
/** Partitions with the first and the last values of each key; none where the table has no partition at all. */
async function samplePartitions(session, keys) {
    const answer = await partitionsOf(session, sampleQuery(session.address, keys));
    if (answer.kind === "failed")
        return answer;
    return { kind: "partitions", partitions: answer.partitions.filter(({ size }) => size > 0) };
}
/** What the registered partitions leave out, in words; null where each wanted day has one, whatever the other keys. */
async function registrationGap(session, keys, wanted) {
    const now = session.clock();
    const days = daysToCover(wanted, now);
    // A day or a month without a year may be of any.
    const unread = unreadTime(keys) ?? (hasTimeKey(keys) ? undefined : keys.find(isTimeKey));
    if (unread !== undefined && days.length > 0) {
        const gap = `the partition key ${unread.name} may be a time, and its values cannot be read as days, so whether each of ${inDays(days)} has a partition is unknown`;
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
    const execution = await execute(session, query.sql);
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
        return { kind: "failed", problem: resultProblem(error, session.address.entry, session.env) };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/faults.js
var s3_faults = __webpack_require__(255);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/pace.js
var s3_pace = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/retries.js
var retries = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/s3-api.js + 1 modules
var s3_api = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/estimate.js




const SIDE_BY_SIDE = 8;
/** Adds up the objects below the folders that the partitions leave. Throws what `list` throws. */
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
    // Alone, so that whoever answers for a bucket in another region is found once.
    await ask(fixedPrefix(template), true, null);
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    const { bytes, files } = sum;
    return { kind: isWhole && !isOver() ? "whole" : "at-least", bytes, files };
}
/** What all prefixes begin with. */
function fixedPrefix({ segments }) {
    const end = segments.findIndex((segment) => keysIn(segment).length > 0);
    return (end < 0 ? segments : segments.slice(0, end)).map((segment) => `${segment}/`).join("");
}
/** The folders that are read, as prefixes. */
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
        // Without days, what lies below the first of them is read whole.
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
/** Each text that a segment can be, with the days that it is for; null where some value in it is not known. */
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
/** Page by page: how many there are is not known. */
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

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/scan-size.js










/** Requests of one listing; without a limit to hold it against, the estimate is only for information. */
const REQUESTS = { withLimit: 20_000, without: 200 };
/**
 * What a query would read, in words, or the reason why that is more than `max-scan`. Null words where it cannot be told:
 * of a view, of Lake, of Security Lake, and of partitions that may lie anywhere. `max-scan` then holds while it runs.
 */
async function scanSize(session, { kind, metadata }, keys, narrowing) {
    const { maxScan } = session.address;
    const template = kind === "trail" ? locationTemplate(metadata.Parameters ?? {}, keys) : null;
    if (template === null)
        return { kind: "size", words: null };
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
        return { kind: "size", words: scan_size_inWords(found) };
    }
    catch (error) {
        if (session.signal.aborted)
            return { kind: "refused", problem: CANCELLED };
        if (maxScan === null)
            return { kind: "size", words: null };
        const { detail } = (0,s3_faults/* s3Fault */.Zc)(error, "s3:ListBucket", `s3://${template.bucket}`);
        const why = `what the query would read cannot be held against max-scan: ${detail}`;
        return { kind: "refused", problem: { code: "query-too-large", detail: why } };
    }
    finally {
        bucket.close();
    }
}
/** How long a line may be silent, ms. */
const IDLE_TIMEOUT = 20_000;
/** S3's client is loaded by this, for an estimate and for nothing else. */
async function openBucket(session, bucket) {
    const { env, answers, sleep, random } = session;
    const pace = (0,s3_pace/* startPace */.a)(IDLE_TIMEOUT);
    const signal = AbortSignal.any([session.signal, pace.signal]);
    (0,external_node_events_.setMaxListeners)(0, signal);
    const { received } = pace;
    const api = await (0,s3_api/* openS3 */.D)({ entry: `s3://${bucket}`, bucket, prefix: "", requesterPays: false, isCovered: false }, { env, answers, signal, idleTimeout: IDLE_TIMEOUT, received }).catch((error) => {
        pace.end();
        throw error;
    });
    const retrySettings = { sleep: (ms) => sleep(ms, signal), random };
    return {
        list: (prefix, asFolders, after) => pace.run(() => (0,retries/* retried */.s)(() => api.list(prefix, asFolders ? "folders" : "all", after), retrySettings)),
        close: () => {
            for (const answered of api.foreign())
                session.foreign.add(answered);
            pace.end();
            api.close();
        },
    };
}
function excessOf({ kind, bytes, files }, maxScan) {
    const limit = `max-scan is ${(0,byte_size/* inBytes */.H)(maxScan)}`;
    if (bytes > maxScan)
        return `it would read more than ${(0,byte_size/* inBytes */.H)(maxScan)} (${(0,byte_size/* inBytes */.H)(bytes)} in the first ${files} files that were listed)`;
    return kind === "whole" ? null : `it would read more than ${files} files, too many to add up, and ${limit}`;
}
function scan_size_inWords({ kind, bytes, files }) {
    const least = kind === "whole" ? "" : "at least ";
    return `it reads ${least}${(0,byte_size/* inBytes */.H)(bytes)} in ${files} files, ${priceOf(bytes)}`;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/table.js



/** The search's own columns; without one of them a row would be read as less than it is. */
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
/** What is read of OCSF's class API Activity. */
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
/** What kind of table it is, by what Athena says of it; refused where its rows could be wrong without a word. */
function readTable(metadata) {
    const columns = new Map([...(metadata.Columns ?? []), ...(metadata.PartitionKeys ?? [])].map(({ Name = "", Type = "" }) => [
        Name.toLowerCase(),
        Type.toLowerCase(),
    ]));
    if (columns.has("time_dt") || (columns.has("api") && columns.has("actor")))
        return securityLake(columns, metadata);
    const missing = TRAIL_COLUMNS.filter((name) => !columns.has(name));
    if (missing.length > 0) {
        return refused(`it has no column ${missing.join(", ")}, with ${(0,json_values/* inShort */.wZ)([...columns.keys()])}. ` +
            "Create it with every column of AWS's DDL for CloudTrail, or name them in the view");
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
/**
 * Why a column of times cannot be compared with `since` and `until`, or with other rows: a date has no time of day, and a
 * number could be of seconds or milliseconds. Null for texts and timestamps.
 */
function timelessReason(columns, name) {
    const type = columns.get(name) ?? "";
    if (isText(type) || isTimestamp(type))
        return null;
    return `its column ${name} has the type ${type}: expected a text or a timestamp, which have a date and a time of day`;
}
function storedTrail(columns, metadata) {
    const parameters = metadata.Parameters ?? {};
    const inputFormat = parameters["inputformat"] ?? "";
    const serde = parameters["serde.serialization.lib"] ?? "";
    if (serde === OPENX) {
        return refused(`it reads with ${OPENX}, whose number of rows AWS calls non-deterministic. Create another table over the same files: ${DDL}`);
    }
    if (inputFormat !== INPUT_FORMAT) {
        return refused(`its input format is ${(0,errors/* quoted */.TL)(inputFormat)}: over CloudTrail's log files, whose lines are {"Records":[...]}, it has ` +
            `null in every column and finds nothing. Create another table over the same files: ${DDL}`);
    }
    if (!SERDES.includes(serde)) {
        return refused(`its SerDe is ${(0,errors/* quoted */.TL)(serde)}, which is not known here. Create another table: ${DDL}`);
    }
    const texts = TRAIL_COLUMNS.filter((name) => name !== "useridentity" && !isText(columns.get(name)));
    if (texts.length === 0)
        return { kind: "table", table: { kind: "trail", columns, metadata } };
    const types = texts.map((name) => `${name} ${columns.get(name) ?? ""}`);
    return refused(`its columns ${types.join(", ")} are no STRING, as in AWS's DDL for CloudTrail. Create another table`);
}
/** The response is in one piece from version 2 of the source on. */
function securityLake(columns, metadata) {
    const missing = OCSF_FIELDS.filter(([column, ...path]) => typeAt(columns.get(column), path) === null);
    if (missing.length === 0) {
        const timeless = timelessReason(columns, "time_dt");
        if (timeless !== null)
            return refused(timeless);
        return { kind: "table", table: { kind: "security-lake", columns, metadata } };
    }
    if (columns.has("unmapped") && typeAt(columns.get("api"), ["response", "data"]) === null) {
        return refused("it is of Security Lake's source version 1, which takes the response apart into `unmapped`. Move the source to " +
            "version 2, and use the table whose name ends in `_cloud_trail_mgmt_2_0`");
    }
    const names = missing.map((path) => path.join("."));
    return refused(`it looks like one of Security Lake, and has no ${names.join(", ")}. Use its own table of CloudTrail`);
}
function refused(reason) {
    return { kind: "refused", reason: `the table cannot be trusted: ${reason}.` };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/preparation.js










/**
 * Gets to know the table and makes its query; refuses what could be wrong without a word, or cost more than it may.
 * Nothing that is paid for is run; where `mayQuery` is false, nothing at all.
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
        const cure = asked.since === null ? "Give `since`" : "Use a table that is partitioned by day (docs/athena.md)";
        const detail = `${unbounded}. ${cure}, or say with max-scan in the address how much it may read.`;
        return preparation_refused({ code: "query-too-large", detail }, query);
    }
    const size = await scanSize(session, table, keys, narrowing);
    if (size.kind === "refused")
        return preparation_refused(size.problem, query);
    const gap = await gapOf(session, table, keys, narrowing, mayQuery);
    if (gap.kind === "refused")
        return gap;
    const remarks = [...known.remarks, ...gap.remarks];
    return { kind: "prepared", table, query, gap: gap.gap, estimate: size.words, remarks };
}
function preparation_refused(problem, query = null) {
    return { kind: "refused", problem, query };
}
async function describeTable({ api, address, env, }) {
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
        return preparation_refused({ code: "unreadable", detail: "Athena's answer does not describe the table" });
    }
    catch (error) {
        return preparation_refused(requestFailure(error, "athena:GetTableMetadata", entry, env));
    }
}
/** Where names do not tell what the keys of registered partitions mean, their values may. */
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
                `a run first reads the partitions' first and last values, which is free, to see how they are written: ${sql}`,
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
        const remarks = ["a run first asks whether each day has a partition, which is free"];
        return { kind: "gap", gap: outside, remarks: narrowing.days !== null && hasTimeKey(keys) ? remarks : [] };
    }
    const answer = await registrationGap(session, keys, narrowing);
    return answer.kind === "failed" ? preparation_refused(answer.problem) : { ...answer, gap: outside ?? answer.gap, remarks: [] };
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/embedded-json.js
var embedded_json = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/sources/cloudtrail/event-name.js
var event_name = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/sources/cloudtrail/json-readings.js + 2 modules
var json_readings = __webpack_require__(7697);
// EXTERNAL MODULE: ./build/sources/cloudtrail/lake-row.js
var lake_row = __webpack_require__(7195);
// EXTERNAL MODULE: ./build/sources/cloudtrail/ocsf.js
var ocsf = __webpack_require__(5078);
// EXTERNAL MODULE: ./build/sources/cloudtrail/replaced-text.js
var replaced_text = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/sources/cloudtrail/unwrapped.js
var unwrapped = __webpack_require__(4233);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/rows.js










/** A row as the record that it was in the log file, for the same reader. */
function readRow(row, kind) {
    return kind === "security-lake" ? ocsfRecord(row) : trailRecord(row);
}
/** The log file that a row is from; null where the table does not say. */
function pathOf(row) {
    return row.get(PATH_COLUMN) ?? null;
}
function trailRecord(row) {
    // A SerDe may write null as a word; absent and null are one.
    const cells = [...row].map(([name, cell]) => [name, cell === "null" ? null : cell]);
    const read = (0,lake_row/* lakeRecord */.HW)(cells.filter(([name]) => name !== PATH_COLUMN));
    if (read.kind === "problem")
        return read;
    const { eventSource, eventName, userIdentity } = read.record;
    if (typeof eventSource !== "string" || typeof eventName !== "string") {
        // Digests and Insights lie beside the trail's own files, and a table may reach them.
        if (isBesideTrail(pathOf(row) ?? ""))
            return { kind: "skipped" };
        return (0,unwrapped/* shapeProblem */.jn)("damaged", "it does not say of which event it is, as rows of other files than CloudTrail's");
    }
    const { record, others, damage } = read;
    const hidden = (0,event_name/* hiddenNames */.j)(eventSource, eventName);
    if (hidden !== null)
        return (0,unwrapped/* shapeProblem */.jn)("damaged", hidden);
    if (!(0,detection/* select */.Lt)(eventSource, eventName))
        return { kind: "skipped" };
    if (Array.isArray(userIdentity))
        return (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", ENGINE_2);
    const named = (each) => ({ ...each, userIdentity: withOwnNames(each["userIdentity"]) });
    const alternatives = others.map(named);
    return { kind: "record", record: named(record), alternatives, damage: damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record) };
}
/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail-Digest/ and its like, by the last `AWSLogs/`: above it folders have any name. */
const BESIDE_TRAIL = /^AWSLogs\/(?:o-[a-z0-9]+\/)?\d+\/CloudTrail-[A-Za-z]+\//;
/** A copy that keeps the folders from CloudTrail-Digest on. */
const BESIDE_COPY = /\/CloudTrail-(?:Digest|Insight)\/[a-z0-9-]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/;
/** Whether a file lies where CloudTrail writes what is no log of calls. */
function isBesideTrail(path) {
    const start = path.lastIndexOf("/AWSLogs/");
    return start < 0 ? BESIDE_COPY.test(path) : BESIDE_TRAIL.test(path.slice(start + 1));
}
const ENGINE_2 = "the row's userIdentity is a list, as version 2 of Athena's engine writes it: set the workgroup to version 3, or name another";
/** CloudTrail's own names for the fields of userIdentity that are read: a table has them in lower case. */
const IDENTITY_NAMES = new Map(["principalId", "accountId", "userName", "invokedBy", "sessionContext", "sessionIssuer", "onBehalfOf", "userId"].map((name) => [name.toLowerCase(), name]));
function withOwnNames(value) {
    if (!(0,json_values/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => inner === null ? [] : [[IDENTITY_NAMES.get(name.toLowerCase()) ?? name, withOwnNames(inner)]]));
}
function ocsfRecord(row) {
    const names = [];
    const values = [];
    let damage = null;
    let isPartial = false;
    for (const [name, cell] of row) {
        if (cell === null || name === PATH_COLUMN)
            continue;
        if (name === "time_dt") {
            names.push(name);
            values.push([cell.replace(/ UTC$/, "Z")]);
            continue;
        }
        const parsed = (0,embedded_json/* parseEmbedded */.w)(cell, `the column ${name}`);
        if (parsed.kind === "problem")
            return parsed;
        if (Array.isArray(parsed.value))
            return (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", ENGINE_2);
        names.push(name);
        values.push(parsed.values);
        damage ??= parsed.damage;
        if (parsed.isPartial === true)
            isPartial = true;
    }
    const ways = (0,json_readings/* combinations */.vj)(values);
    const events = ways.rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at], cell])));
    const [first, ...rest] = events;
    const found = [
        ...(0,unwrapped/* allReadings */.By)({ values: [first, ...rest], damage }, (event) => ((0,json_values/* isObject */.Gv)(event) ? (0,ocsf/* readOcsf */.K)(event) : [])),
    ];
    const problem = found.find((each) => each.kind === "problem");
    const [call, ...others] = found.filter((each) => each.kind === "call");
    if (problem !== undefined)
        return problem;
    if (call === undefined) {
        const isAll = !isPartial && !ways.isPartial;
        return isAll ? { kind: "skipped" } : (0,unwrapped/* shapeProblem */.jn)("damaged", `${damage}, with more values than are read`);
    }
    return {
        kind: "record",
        record: call.record,
        alternatives: others.map(({ record }) => record),
        damage: call.damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(call.record),
    };
}
/** What tells a row from others, for a message about one that cannot be read. */
function rowName(row) {
    const time = row.get("eventtime") ?? row.get("time_dt");
    return time === null || time === undefined ? "a row without a time" : `the row of ${time}`;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/row-problems.js

/** The most that are told one by one. */
const row_problems_MOST = 50;
/** Rows that cannot be read: one of each file and kind is told, for the cure is the same for all. */
class RowProblems {
    #address;
    #problems = new Map();
    #untold = 0;
    constructor(address) {
        this.#address = address;
    }
    add(row, { code, detail }) {
        const path = pathOf(row) ?? this.#address;
        const key = JSON.stringify([path, code]);
        if (this.#problems.has(key))
            return;
        if (this.#problems.size >= row_problems_MOST) {
            this.#untold += 1;
            return;
        }
        this.#problems.set(key, { path, code, detail: `${rowName(row)}: ${detail}` });
    }
    told() {
        const detail = `${this.#untold} more rows, of other files, cannot be read either`;
        const rest = this.#untold === 0 ? [] : [{ path: this.#address, code: "damaged", detail }];
        return [...this.#problems.values(), ...rest];
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/raw-page.js



/** For one request: `take` reads the body of an answer that is no error, and leaves it to the SDK; `body` is its text. */
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
 * Throws a ResultFault where a page of results, as it was sent, has a row, a cell or a column that is none. The SDK's
 * parser drops null from a list and passes over what it does not know, and a row that is dropped is missed by nobody.
 */
function checkPage(body) {
    const set = (0,json_values/* objectAt */.lJ)(parsed(body), "ResultSet");
    for (const column of (0,json_values/* listAt */.gT)((0,json_values/* objectAt */.lJ)(set, "ResultSetMetadata"), "ColumnInfo")) {
        if (!(0,json_values/* isObject */.Gv)(column))
            throw new ResultFault(`a column of the answer is ${(0,json_values/* inShort */.wZ)(column)}: expected its name`);
    }
    for (const row of (0,json_values/* listAt */.gT)(set, "Rows")) {
        if (!(0,json_values/* isObject */.Gv)(row) || !hasOnly(row, "Data")) {
            throw new ResultFault(`a row of the answer is ${(0,json_values/* inShort */.wZ)(row)}: expected a list of cells, Data`);
        }
        for (const cell of (0,json_values/* listAt */.gT)(row, "Data")) {
            if (!(0,json_values/* isObject */.Gv)(cell) || !hasOnly(cell, "VarCharValue") || !isTextOrNull(cell["VarCharValue"])) {
                throw new ResultFault(`a cell of the answer is ${(0,json_values/* inShort */.wZ)(cell)}: expected a text, VarCharValue`);
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
        throw new ResultFault("a page of the answer is no JSON");
    }
    if ((0,json_values/* isObject */.Gv)(page))
        return page;
    throw new ResultFault(`a page of the answer is ${(0,json_values/* inShort */.wZ)(page)}: expected an object`);
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
            throw new ResultFault("the body of the answer is not bytes");
        chunks.push(chunk);
    }
    return external_node_buffer_.Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/athena-api.js


/**
 * Athena in the AWS environment's region. The SDK is loaded here, so that a run without a table loads nothing of it.
 * `steadfast` requests are not ended by a cancelled run: a query that was started must be known, and one that is known
 * must be stopped, for it is paid for.
 */
async function openAthena(requests, steadfast) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(204)]).then(__webpack_require__.t.bind(__webpack_require__, 2204, 19));
    const client = new sdk.AthenaClient(await requests.clientConfig({ awsRegion: null, fips: false, dualStack: false }));
    const answers = requests.watch("athena");
    client.middlewareStack.add((next) => answers.around(next), answer_log/* LAST */.xo);
    return {
        getTableMetadata: (input) => requests.run((options) => client.send(new sdk.GetTableMetadataCommand(input), options)),
        startQueryExecution: (input) => steadfast.run((options) => client.send(new sdk.StartQueryExecutionCommand(input), options)),
        getQueryExecution: (input) => requests.run((options) => client.send(new sdk.GetQueryExecutionCommand(input), options)),
        getQueryResults: (input) => requests.run(async (options) => {
            const command = new sdk.GetQueryResultsCommand(input);
            const { take, body } = bodyKeeper();
            command.middlewareStack.add(take, { step: "deserialize", priority: "low", name: "keepBody" });
            const page = await client.send(command, options);
            checkPage(body());
            return page;
        }),
        stopQueryExecution: (input) => steadfast.run((options) => client.send(new sdk.StopQueryExecutionCommand(input), options)),
        foreign: () => answers.foreign(),
        close: () => client.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/session.js


/** One request, its retries included; a page of results may have megabytes. */
const REQUEST_TIMEOUT = 60_000;
/** Throws a GateError for an environment that is wrong. To be closed by `session.api.close()`. */
async function openSession(address, world) {
    const startedAt = world.clock();
    const deadline = startedAt + address.timeout;
    const settings = { ...world, requestTimeout: REQUEST_TIMEOUT, hardStop: deadline };
    const requests = (0,aws_requests/* startRequests */.Tf)(settings);
    const steadfast = (0,aws_requests/* startRequests */.Tf)({
        ...settings,
        signal: new AbortController().signal,
        hardStop: deadline + REQUEST_TIMEOUT,
    });
    return {
        ...world,
        address,
        api: await openAthena(requests, steadfast),
        foreign: new Set(),
        startedAt,
        deadline,
    };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/read-athena.js













/** How often rows are told of. */
const ROWS_A_WORD = 100;
/**
 * Reads the search's calls of one table into `tally`, as `readTrail` does those of files. Whatever keeps a part of the
 * table from being read is a problem of the address, or of the file that a row is from, and so is an answer of a host
 * that is neither AWS's nor allowed. Throws a GateError for an environment that is wrong.
 */
async function readAthena(address, request, tally, wanted) {
    const { inputs } = tally;
    const { entry } = address;
    const problem = ({ code, detail }) => inputs.problems.push({ path: entry, code, detail });
    const session = await openSession(address, request);
    const notes = (cost) => {
        const foreign = foreignIn(session);
        if (foreign.length > 0)
            problem({ code: "foreign-endpoint", detail: (0,answer_log/* foreignDetail */.Gb)(foreign) });
        return { cost };
    };
    try {
        const prepared = await prepare(session, request, { mayQuery: true });
        if (prepared.kind === "refused") {
            problem(prepared.problem);
            return notes(null);
        }
        const { query, estimate, gap } = prepared;
        if (gap !== null)
            problem({ code: "not-covered", detail: gap });
        request.progress({ kind: "planned", address: entry, sql: query.sql, estimate });
        const execution = await execute(session, query.sql);
        const { bytesScanned } = execution;
        inputs.bytes += bytesScanned;
        if (execution.kind === "failed") {
            problem(execution.problem);
        }
        else {
            const rows = await addRows(session, execution.executionId, prepared, request, tally, wanted);
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
    detail: "the query succeeded and read no byte, so there was no file where it looked: check the table's location and partitions",
};
/** What `readAthena` would ask of a table, and what stands in its way. No query is run for it. */
async function explainQuery(address, request) {
    const session = await openSession(address, request);
    try {
        const prepared = await prepare(session, request, { mayQuery: false });
        const { query } = prepared;
        const remarks = prepared.kind === "refused"
            ? [prepared.problem.detail]
            : [prepared.gap, prepared.estimate, ...prepared.remarks].filter((remark) => remark !== null);
        const foreign = foreignIn(session);
        if (foreign.length > 0)
            remarks.unshift((0,answer_log/* foreignDetail */.Gb)(foreign));
        return { address: address.entry, sql: query?.sql ?? null, remarks };
    }
    finally {
        session.api.close();
    }
}
/** Who answered in AWS's place, for Athena and for S3, which the estimate asks. */
function foreignIn({ api, foreign }) {
    return [...new Set([...api.foreign(), ...foreign])].sort();
}
async function addRows(session, executionId, { query, table }, bounds, tally, wanted) {
    const { api, address, progress, env } = session;
    const { inputs } = tally;
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
        if (read.kind === "skipped" || (0,event_time/* isOutside */._)(read.record, bounds)) {
            inputs.skipped += 1;
            return;
        }
        inputs.matchedEvents += 1;
        if (read.damage !== null)
            problems.add(row, { kind: "problem", code: "damaged", detail: read.damage });
        for (const record of [read.record, ...read.alternatives]) {
            (0,core_tally/* addResult */.NW)(tally, (0,scan_call/* readScanCall */.S)(record, read.damage), wanted);
        }
    };
    let problem = null;
    try {
        for await (const row of readResults(api, executionId, query.columns)) {
            add(row);
            if (count % ROWS_A_WORD === 0)
                progress({ kind: "rows", address: address.entry, rows: count });
        }
    }
    catch (error) {
        // What came before it still counts.
        problem = resultProblem(error, address.entry, env);
    }
    inputs.files += Math.max(1, paths.size);
    inputs.problems.push(...problems.told());
    return { count, problem };
}


/***/ }),

/***/ 2363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   g: () => (/* binding */ CANCELLED)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _aws_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5389);
/* harmony import */ var _aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



/** Every error that the service model has for the calls of ecr-api.ts. */
const MODELLED = {
    ImageArchivedException: ["image-archived", "none"],
    ImageNotFoundException: ["image-not-found", "brief"],
    InvalidParameterException: ["service-error", "none"],
    LimitExceededException: ["limit-exceeded", "none"],
    RepositoryNotFoundException: ["repository-not-found", "none"],
    ScanNotFoundException: ["scan-not-found", "deadline"],
    ServerException: ["service-error", "brief"],
    UnableToGetUpstreamImageException: ["service-error", "brief"],
    UnsupportedImageTypeException: ["unsupported-image", "none"],
    ValidationException: ["service-error", "none"],
};
const MEANINGS = new Map(Object.entries(MODELLED));
const THROTTLING = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughput)/;
const DENIED = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
const EXPIRED = /^(ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NO_CREDENTIALS = /^(CredentialsProviderError|TokenProviderError|ProviderError)/;
const BAD_CREDENTIALS = /^(UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken|AuthFailure|OptInRequired)/;
/** Of the system (ECONNRESET), of Node's TLS, HTTP and proxy code, of OpenSSL (SELF_SIGNED_CERT_IN_CHAIN). */
const NETWORK = /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(TLS|SSL|HTTP|SOCKET|STREAM_PREMATURE|PROXY)\w*|HPE_\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;
/** What a call that threw comes to. */
function faultOf(error, asked) {
    const name = error instanceof Error ? error.name : "";
    const status = httpStatus(error);
    const said = `${asked.action} was answered with ${name === "" ? "an error" : name}: ${oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}`;
    const fault = (code, patience, detail) => ({
        code,
        patience,
        detail,
        deniedAction: null,
    });
    if (error instanceof _aws_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .cJ)
        return fault("run-ended", "none", CANCELLED);
    if (error instanceof _aws_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTime */ .fg)
        return fault("run-ended", "none", `wait-timeout was over before ${asked.action} could be asked`);
    const modelled = MEANINGS.get(name);
    if (modelled !== undefined)
        return fault(modelled[0], modelled[1], said);
    if (EXPIRED.test(name))
        return fault("access-denied", "none", `${said} (${EXPIRED_CURE})`);
    if (NO_CREDENTIALS.test(name))
        return fault("access-denied", "none", `${NO_CREDENTIALS_CURE} (${said})`);
    if (BAD_CREDENTIALS.test(name))
        return fault("access-denied", "none", `${said} (${BAD_CREDENTIALS_CURE})`);
    if (DENIED.test(name))
        return denied(error, asked);
    if (status === 429 || THROTTLING.test(name))
        return fault("service-error", "brief", `${said} (throttled, after retries)`);
    const code = networkCode(error);
    if (code !== null)
        return fault("network", (0,_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isTlsFailure */ .g)(code) ? "none" : "brief", networkDetail(code, asked, error));
    if (status === null && !(error instanceof SyntaxError))
        return fault("service-error", "none", `${asked.action} could not be called: ${oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}`);
    if (error instanceof SyntaxError || (status !== null && status < 400))
        return unreadable(error, status, asked);
    if (status === 403 || status === 401)
        return denied(error, asked);
    if (status !== null && status >= 500)
        return fault("service-error", "brief", `${said} (HTTP ${status}, after retries)`);
    return fault("service-error", "none", `${said} (HTTP ${status})`);
}
/** An answer that AWS did not write, most likely. A refusal of whatever stands in between is final. */
function unreadable(error, status, { action }) {
    const isRefusal = status === 401 || status === 403 || status === 407;
    return {
        code: isRefusal ? "network" : "service-error",
        patience: isRefusal ? "none" : "brief",
        detail: `the answer to ${action} (HTTP ${status ?? "?"}) is not AWS's: ${oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))} (a proxy, a firewall or another endpoint answered in its place)`,
        deniedAction: null,
    };
}
const CANCELLED = "the run was cancelled";
const EXPIRED_CURE = "the credentials have expired: run aws-actions/configure-aws-credentials right before this step, or raise its role-duration-seconds";
const NO_CREDENTIALS_CURE = "no AWS credentials were found: run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write`";
const BAD_CREDENTIALS_CURE = "the credentials are not valid for this region or account, were cut short, or the machine's clock is wrong";
/** AWS names the action and mostly the resource; the principal it names is left out. */
function denied(error, asked) {
    const message = oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    const parts = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on resource: ([^\s,]+))?/i.exec(message);
    const why = /\b(because .*|with an explicit deny.*)$/.exec(message)?.[1];
    const action = parts?.[1] ?? asked.action;
    const detail = `${action} on ${parts?.[2] ?? asked.resource} is not allowed${why === undefined ? "" : ` (${why})`}`;
    return { code: "access-denied", patience: "none", detail, deniedAction: action };
}
function networkDetail(code, { action, proxyIgnored }, error) {
    const hint = (0,_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isTlsFailure */ .g)(code)
        ? ` (${_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .TLS_FIX */ .K})`
        : proxyIgnored
            ? ` (a proxy is set in the environment, and Node ${process.versions.node} cannot use it: 24.5 or newer can)`
            : "";
    return `${action} had no answer: ${code}, ${oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))}${hint}`;
}
/** The code of a fault below HTTP, of the error or of what caused it. */
function networkCode(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
        if (cause instanceof _aws_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestTimeout */ .VG)
            return "timeout";
        if ("code" in cause && typeof cause.code === "string" && isOfNetwork(cause.code))
            return cause.code;
        if (cause.name === "TimeoutError")
            return "timeout";
    }
    return null;
}
function isOfNetwork(code) {
    return NETWORK.test(code) || (0,_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .isTlsFailure */ .g)(code);
}
/** The status of the answer that was an error, as the SDK notes it. */
function httpStatus(error) {
    if (typeof error !== "object" || error === null || !("$metadata" in error))
        return null;
    const { $metadata: metadata } = error;
    if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata))
        return null;
    return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : null;
}
/** The SDK's advice to developers, behind some of its messages. */
const ADVICE = / *Deserialization error: to see the raw response.*$/;
/** A service's own words, on one line and not without end. */
function oneLine(text) {
    const line = text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .replace(ADVICE, "")
        .trim();
    return line.length > 400 ? `${line.slice(0, 400)}...` : line;
}


/***/ })

};
