export const id = 92;
export const ids = [92];
export const modules = {

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gD: () => (/* binding */ CANCELLED),
  xA: () => (/* binding */ UnexpectedResponse),
  MT: () => (/* binding */ awsFailure),
  Mf: () => (/* binding */ failedWith),
  Kc: () => (/* binding */ failureDetail),
  dg: () => (/* binding */ isTransient),
  TN: () => (/* binding */ oneLine)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var requests = __webpack_require__(5389);
;// CONCATENATED MODULE: ./build/sources/aws/tls-failures.js
/** Error codes of OpenSSL's verification and of Node's TLS. */
const CODES = /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(?:GET_ISSUER|VERIFY|DECODE)|^EPROTO$|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CRL_|CRL_|UNABLE_TO_GET_CRL|AKID_|SUBJECT_ISSUER_MISMATCH)/;
/** Whether the error code of a connection means that TLS could not be established, which a retry does not change. */
function isTlsFailure(code) {
    return CODES.test(code);
}
/** How to fix it. */
const TLS_FIX = "if your proxy or endpoint uses a private certificate authority, name the authority's file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE; certificates are always verified, even if NODE_TLS_REJECT_UNAUTHORIZED is 0";

;// CONCATENATED MODULE: ./build/sources/aws/aws-failure.js




/** A response in a form that AWS does not document. */
class UnexpectedResponse extends Error {
    name = "UnexpectedResponse";
}
const DENIED = /^(AccessDenied|AllAccessDisabled|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
const EXPIRED = /^(ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const MISSING = /^(CredentialsProviderError|TokenProviderError|ProviderError)/;
const INVALID = /^(UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|MissingSecurityHeader|InvalidIdentityToken|InvalidToken|InvalidSecurity|RequestTimeTooSkewed|AuthFailure|OptInRequired|NotSignedUp)/;
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughput)/;
/** Codes of the system (ECONNRESET), of its resolver, and of Node's HTTP and proxy code. */
const NETWORK = /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(HTTP|SOCKET|STREAM_PREMATURE|PROXY)\w*|HPE_\w+)$/;
/** Classifies what a call to AWS threw. */
function awsFailure(error) {
    const name = error instanceof Error ? error.name : "";
    const message = oneLine((0,errors/* messageOf */.bD)(error));
    const status = httpStatus(error);
    return { ...kindOf(error, { name, message, status }), name, message, status };
}
function kindOf(error, { name, message, status }) {
    if (error instanceof requests/* Cancelled */.cJ)
        return { kind: "cancelled" };
    if (error instanceof requests/* OutOfTime */.fg)
        return { kind: "out-of-time" };
    if (EXPIRED.test(name))
        return { kind: "credentials-expired" };
    if (MISSING.test(name))
        return { kind: "credentials-missing" };
    if (INVALID.test(name))
        return { kind: "credentials-invalid" };
    if (DENIED.test(name))
        return denied(message);
    if (status === 429 || THROTTLED.test(name))
        return { kind: "throttled" };
    const noResponse = noResponseKind(error);
    if (noResponse !== null)
        return noResponse;
    const isUnreadable = error instanceof SyntaxError || error instanceof UnexpectedResponse;
    if (status === null && !isUnreadable)
        return { kind: "not-sent" };
    if (isUnreadable || status === 407 || (status ?? 0) < 400) {
        return { kind: "not-aws", isRefusal: status === 401 || status === 403 || status === 407 };
    }
    if (status === 401 || status === 403)
        return denied(message);
    return { kind: (status ?? 0) >= 500 ? "server-error" : "other" };
}
function denied(message) {
    const [, action = null, resource = null] = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on (?:the )?resource:? "?([^\s,"]+))?/i.exec(message) ??
        [];
    const [, reason = null] = /\b(because .*|with an explicit deny.*)$/.exec(message) ?? [];
    return { kind: "denied", action, resource, reason };
}
/** The SDK wraps errors of the connection, so their causes are searched as well. */
function noResponseKind(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
        if (cause instanceof requests/* RequestTimeout */.VG)
            return { kind: "timeout" };
        const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
        if (isTlsFailure(code))
            return { kind: "tls", code };
        if (NETWORK.test(code))
            return { kind: "network", code };
        // The SDK also gives this name to a connection that was reset, which has a code.
        if (cause.name === "TimeoutError")
            return { kind: "timeout" };
    }
    return null;
}
/** The HTTP status of an error response, as the SDK records it; null if there was none. */
function httpStatus(error) {
    const status = (0,json_values/* isObject */.Gv)(error) ? (0,json_values/* objectAt */.lJ)(error, "$metadata")["httpStatusCode"] : null;
    return typeof status === "number" ? status : null;
}
/** Whether the same call may succeed within a minute. */
function isTransient(failure) {
    switch (failure.kind) {
        case "throttled":
        case "timeout":
        case "network":
        case "server-error":
            return true;
        case "not-aws":
            return !failure.isRefusal;
        default:
            return false;
    }
}
/** What happened and, where the cause is known, how to fix it; on one line, and without the caller's identity. */
function failureDetail(failure, call) {
    const { message, status } = failure;
    const where = "region" in call ? ` in ${call.region}` : "";
    const action = `${call.action}${where}`;
    const failed = failedWith(failure, action);
    switch (failure.kind) {
        case "denied": {
            const resource = failure.resource ?? ("resource" in call ? call.resource : "*");
            const on = resource === "*" ? "" : ` on ${resource}`;
            const reason = failure.reason === null ? "" : ` (${failure.reason})`;
            return `${failure.action ?? call.action}${where}${on} is not allowed${reason}`;
        }
        case "credentials-missing":
            return `no AWS credentials were found: run aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` (${failed})`;
        case "credentials-expired":
            return `the AWS credentials have expired: run aws-actions/configure-aws-credentials right before this step, or increase its role-duration-seconds (${failed})`;
        case "credentials-invalid":
            return `the AWS credentials are not valid for this region or account, are incomplete, or the runner's clock is wrong (${failed})`;
        case "network":
            return `${action} got no response, after retries: ${failure.code}, ${message}`;
        case "timeout":
            return `${action} got no response, after retries: timeout, ${message}`;
        case "tls":
            return `${action} got no response: ${failure.code}, ${message} (${TLS_FIX})`;
        case "throttled":
            return `${failed} (throttled, after retries)`;
        case "server-error":
            return `${failed} (HTTP ${status ?? "?"}, after retries)`;
        case "not-aws": {
            const http = status === null ? "" : ` (HTTP ${status})`;
            return `the response to ${action}${http} is not from AWS: ${message} (a proxy, a firewall or another endpoint responded instead)`;
        }
        case "not-sent":
            return `${action} could not be called: ${message}`;
        case "cancelled":
            return CANCELLED;
        case "out-of-time":
            return `the timeout passed before ${action} could be called`;
        case "other":
            return `${failed}${status === null ? "" : ` (HTTP ${status})`}`;
    }
}
const CANCELLED = "the run was cancelled";
/** `ecr:BatchGetImage failed with ServerException: message` */
function failedWith({ name, message }, action) {
    return `${action} failed with ${name === "" ? "an error" : name}: ${message}`;
}
/** The SDK's advice to developers, at the end of some of its messages. */
const ADVICE = / *Deserialization error: to see the raw response.*$/;
const LONGEST_MESSAGE = 400;
/** A message of a service on one line, without control characters, and truncated. */
function oneLine(text, longest = LONGEST_MESSAGE) {
    const line = text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .replace(ADVICE, "")
        .trim();
    return line.length > longest ? `${line.slice(0, longest)}...` : line;
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dO: () => (/* binding */ addResponseStep),
  yO: () => (/* binding */ clientConfig),
  UH: () => (/* binding */ hasOwnEndpoint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/sources/aws/http-agents.js




const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"];
/**
 * Agents that honor the proxy of the environment, which the SDK's own do not, and that trust the certificates of
 * AWS_CA_BUNDLE in addition to Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even if
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. Throws a GateError for a bundle that cannot be read.
 */
async function httpAgents(env) {
    const tls = await tlsOptions(env);
    if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === ""))
        return { httpAgent: tls, httpsAgent: tls };
    const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(121), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 2703));
    const agent = new EnvironmentProxyAgent(tls);
    return { httpAgent: agent, httpsAgent: agent };
}
async function tlsOptions(env) {
    const bundle = env["AWS_CA_BUNDLE"];
    if (bundle === undefined || bundle === "")
        return { rejectUnauthorized: true };
    try {
        return { rejectUnauthorized: true, ca: [...external_node_tls_.rootCertificates, await readBundle(bundle)] };
    }
    catch (error) {
        throw new errors/* GateError */.ue(`AWS_CA_BUNDLE: the file cannot be read (${(0,errors/* messageOf */.bD)(error)}). Unset it, or name a PEM file.`, {
            code: "environment",
            option: null,
            cause: error,
        });
    }
}
/** All public certificate authorities together take less than a megabyte. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;
async function readBundle(path) {
    // Without blocking: a pipe that nobody writes to would block for ever.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error(`${path} is not a regular file`);
        if (stats.size > LARGEST_BUNDLE)
            throw new Error(`${path} is larger than 16 MiB`);
        return await file.readFile("utf8");
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/sources/aws/clients.js

const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;
/**
 * What the SDK's clients are created with: region, retries, timeouts, proxy and certificates. Throws a GateError for an
 * AWS_CA_BUNDLE that cannot be read.
 */
async function clientConfig(service, { awsRegion, fips, dualStack }, { env, random }, { attempts, connectionTimeout, responseTimeout }) {
    const { ConfiguredRetryStrategy } = await __webpack_require__.e(/* import() */ 609).then(__webpack_require__.t.bind(__webpack_require__, 3609, 19));
    // The SDK rejects FIPS and dual-stack together with a custom endpoint.
    const isOwn = hasOwnEndpoint(service, env);
    return {
        ...(awsRegion === null ? {} : { region: awsRegion }),
        ...(fips && !isOwn ? { useFipsEndpoint: true } : {}),
        ...(dualStack && !isOwn ? { useDualstackEndpoint: true } : {}),
        maxAttempts: attempts,
        retryStrategy: new ConfiguredRetryStrategy(attempts, (attempt) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt)),
        requestHandler: {
            connectionTimeout,
            requestTimeout: responseTimeout,
            throwOnRequestTimeout: true,
            ...(await httpAgents(env)),
        },
    };
}
const ENDPOINT_VARIABLES = {
    ecr: "AWS_ENDPOINT_URL_ECR",
    inspector2: "AWS_ENDPOINT_URL_INSPECTOR2",
    athena: "AWS_ENDPOINT_URL_ATHENA",
    s3: "AWS_ENDPOINT_URL_S3",
};
/** Whether the environment names a custom endpoint for this service. */
function hasOwnEndpoint(service, env) {
    return [ENDPOINT_VARIABLES[service], "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
}
/** Adds a step to every request of a client, or to the one of a command. */
function addResponseStep(target, name, step) {
    target.middlewareStack.add(step, { step: "deserialize", priority: "low", name });
    return target;
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ startRequests),
/* harmony export */   VG: () => (/* binding */ RequestTimeout),
/* harmony export */   cJ: () => (/* binding */ Cancelled),
/* harmony export */   fg: () => (/* binding */ OutOfTime)
/* harmony export */ });
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5181);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);


/** The run was cancelled while a request was under way. */
class Cancelled extends Error {
    name = "Cancelled";
}
/** A request that took longer than requestTimeout. */
class RequestTimeout extends Error {
    name = "RequestTimeout";
}
/** The time for all requests had passed before this one could be sent. */
class OutOfTime extends Error {
    name = "OutOfTime";
}
const SIDE_BY_SIDE = 8;
const ATTEMPTS = 4;
const CONNECTION_TIMEOUT = 10_000;
/** Sends requests under one set of limits. */
function startRequests(settings) {
    const slots = limiter(SIDE_BY_SIDE);
    return {
        clientConfig: (service, location) => (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .yO)(service, location, settings, {
            attempts: ATTEMPTS,
            connectionTimeout: Math.min(CONNECTION_TIMEOUT, settings.requestTimeout),
            responseTimeout: Math.ceil(settings.requestTimeout / 2),
        }),
        run: (send) => slots(() => withinTime(settings, send)),
        watch: (service) => settings.answers.watch(service, (endpoint) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsEndpoint */ .DM)(service, endpoint)),
    };
}
async function withinTime({ clock, signal, requestTimeout, hardStop }, send) {
    if (signal.aborted)
        throw new Cancelled("cancelled");
    const left = Math.min(requestTimeout, hardStop - clock());
    if (left <= 0)
        throw new OutOfTime("the time for all requests has passed");
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
    const timer = setTimeout(() => end(new RequestTimeout(`no response within ${(left / 1_000).toFixed(1)} s`)), left);
    signal.addEventListener("abort", cancel, { once: true });
    try {
        // The SDK does not abort a wait for credentials (from a process or a metadata service), so the race ends it.
        return await Promise.race([send({ abortSignal: ending.signal }), stopped]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", cancel);
    }
}
/** Runs at most `width` tasks at a time. */
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

/***/ 6711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readExploitation: () => (/* binding */ readExploitation)
});

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
;// CONCATENATED MODULE: ./build/sources/inspector/exploitation-answers.js


/** Reads the response to BatchGetFindingDetails about one ARN. Null if it has only an error, or nothing, about it. */
function readDetails(answer, arn, gate) {
    const from = (0,json_values/* isObject */.Gv)(answer) ? answer : {};
    const isAsked = (entry) => (0,json_values/* isObject */.Gv)(entry) && (0,json_values/* textAt */.$6)(entry, "findingArn") === arn;
    const details = (0,json_values/* listAt */.gT)(from, "findingDetails").filter(isAsked);
    if (details.length === 0)
        return null;
    const reading = joinReadings(details.map((entry) => readFacts(entry["cisaData"], entry["epssScore"], gate)));
    const isDenied = (0,json_values/* listAt */.gT)(from, "errors").some(isAsked);
    return { ...reading, fault: reading.fault ?? (isDenied ? "the response has both details and an error" : null) };
}
/** Why a response to BatchGetFindingDetails has no details for an ARN. */
function detailsError(answer, arn) {
    const errors = (0,json_values/* listAt */.gT)((0,json_values/* isObject */.Gv)(answer) ? answer : {}, "errors").filter(json_values/* isObject */.Gv);
    const error = errors.find((entry) => (0,json_values/* textAt */.$6)(entry, "findingArn") === arn);
    if (error === undefined)
        return "the response does not contain this finding";
    return [(0,json_values/* textAt */.$6)(error, "errorCode"), (0,json_values/* textAt */.$6)(error, "errorMessage")].filter((part) => part !== null).join(": ");
}
/**
 * Reads the vulnerabilities in the responses to SearchVulnerabilities, all pages together. Several sources may list one
 * id; the worst of their facts count. `key`: the id in upper case.
 */
function readVulnerabilities(found, key, gate) {
    const bySource = new Map();
    let unreadable = null;
    for (const entry of found) {
        const id = (0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "id") : null;
        if (!(0,json_values/* isObject */.Gv)(entry) || id === null) {
            unreadable ??= `an entry of the response has no id: ${(0,json_values/* preview */.VH)(entry)}`;
            continue;
        }
        if (id.trim().toUpperCase() !== key)
            continue;
        const { epss = null } = entry;
        const score = epss === null || (0,json_values/* isObject */.Gv)(epss) ? (0,json_values/* objectAt */.lJ)(entry, "epss")["score"] : epss;
        const source = (0,json_values/* textAt */.$6)(entry, "source");
        bySource.set(source, [...(bySource.get(source) ?? []), readFacts(entry["cisaData"], score, gate)]);
    }
    const readings = [...bySource.values()].map(joinReadings);
    let facts = null;
    for (const reading of readings)
        if (reading.facts !== null)
            facts = (0,exploitation/* worstFacts */.jW)(facts ?? undefined, reading.facts);
    const fault = readings.find((reading) => reading.fault !== null)?.fault ?? unreadable;
    return { facts, fault: fault ?? (facts === null ? "Amazon Inspector does not list it" : null) };
}
/** Joins several readings of one vulnerability. The worst facts count; if the readings differ, that is a fault. */
function joinReadings(readings) {
    let facts = null;
    for (const reading of readings)
        if (reading.facts !== null)
            facts = (0,exploitation/* worstFacts */.jW)(facts ?? undefined, reading.facts);
    const fault = readings.find((reading) => reading.fault !== null)?.fault ?? null;
    const distinct = new Set(readings.map((reading) => JSON.stringify(reading.facts)));
    return {
        facts,
        fault: fault ?? (distinct.size > 1 ? "the response contains it more than once, with different facts" : null),
    };
}
/** Only facts that an option asks for can have a fault. */
function readFacts(cisaData, score, gate) {
    const isAbsent = (value) => value === undefined || value === null;
    const isProbability = typeof score === "number" && score >= 0 && score <= 1;
    const facts = {
        knownExploited: (0,json_values/* isObject */.Gv)(cisaData) ? catalogued(cisaData) : null,
        epss: isProbability ? score : null,
    };
    if (gate.knownExploited && !(0,json_values/* isObject */.Gv)(cisaData) && !isAbsent(cisaData)) {
        return { facts, fault: `cisaData is ${(0,json_values/* preview */.VH)(cisaData)}: expected an object` };
    }
    if (gate.epss !== null && !isProbability && !isAbsent(score)) {
        return { facts, fault: `the EPSS score is ${typeof score === "number" ? score : (0,json_values/* preview */.VH)(score)}: expected 0 to 1` };
    }
    return { facts, fault: null };
}
function catalogued(cisaData) {
    const { dateAdded, dateDue } = cisaData;
    return { addedAt: timeOf(dateAdded), dueAt: timeOf(dateDue), action: (0,json_values/* textAt */.$6)(cisaData, "action") };
}
function timeOf(value) {
    const time = value instanceof Date ? value.getTime() : Number.NaN;
    return Number.isFinite(time) ? time : null;
}

// EXTERNAL MODULE: ./build/sources/inspector/inspector-api.js
var inspector_api = __webpack_require__(6671);
;// CONCATENATED MODULE: ./build/sources/inspector/pages.js
/** The pages of one vulnerability, and of the findings of ten ARNs, are few. */
const MOST_PAGES = 20;
/**
 * Requests page after page and passes each to `add`. Returns why pages are missing; null if all of them were read.
 * Throws what `request` throws, after the pages before it were added.
 */
async function eachPage(request, add) {
    const tokens = new Set();
    let nextToken;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const response = await request(nextToken === undefined ? {} : { nextToken });
        add(response);
        nextToken = response.nextToken ?? undefined;
        if (nextToken === undefined || nextToken === "")
            return null;
        if (typeof nextToken !== "string")
            return "the pagination token is not text";
        if (tokens.has(nextToken))
            return "the pagination token repeated";
        tokens.add(nextToken);
    }
    return `there are more than ${MOST_PAGES} pages`;
}

// EXTERNAL MODULE: ./build/sources/aws/aws-failure.js + 1 modules
var aws_failure = __webpack_require__(4102);
;// CONCATENATED MODULE: ./build/sources/inspector/region-calls.js

/** Makes a call in a region; `action` is `inspector2:...`, for the message of a fault. */
async function attempt({ apiFor, signal }, { action, region }, call) {
    try {
        return { fault: null, value: await call(await apiFor(region)) };
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        const fault = (0,aws_failure/* failureDetail */.Kc)((0,aws_failure/* awsFailure */.MT)(thrown), { action, region });
        return { fault, isRefusal: isRefusal(thrown) };
    }
}
function isRefusal(error) {
    const failure = (0,aws_failure/* awsFailure */.MT)(error);
    switch (failure.kind) {
        case "denied":
        case "credentials-missing":
        case "credentials-expired":
        case "credentials-invalid":
        case "not-sent":
        case "tls":
            return true;
        case "network":
            return failure.code === "ENOTFOUND" || failure.code === "ECONNREFUSED";
        case "not-aws":
            return failure.isRefusal;
        default:
            return false;
    }
}
/**
 * Calls for the first item alone. If that is refused, the fault holds for all items; if not, calls for the others in
 * parallel. `call` returns its fault, if any; `notify` gets each item that has one.
 */
async function untilRefused(items, notify, call) {
    const [first, ...others] = items;
    if (first === undefined)
        return;
    const refusal = await call(first);
    if (refusal !== null)
        notify(first, refusal.fault);
    await Promise.all(others.map(async (item) => {
        const fault = refusal?.isRefusal === true ? refusal : await call(item);
        if (fault !== null)
            notify(item, fault.fault);
    }));
}
/** Calls all regions in parallel. */
async function eachRegion(byRegion, call) {
    await Promise.all([...byRegion].map(([region, items]) => call(region, items)));
}
/** The items in lists of at most `size`. */
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./build/sources/inspector/remediations.js




const LIST_FINDINGS = "inspector2:ListFindings";
/** The ARNs of one ListFindings call. */
const ARNS_A_CALL = 10;
/**
 * The commands that fix packages, for the findings of each region. They do not change the verdict: a failed request is a
 * fault to notify, and the commands that were read remain.
 */
async function askRemediations(byRegion, asking) {
    const remediations = new Map();
    const faults = new Set();
    await eachRegion(byRegion, async (region, arns) => {
        const notify = (_arns, fault) => faults.add(fault);
        await untilRefused(chunks([...arns].sort(), ARNS_A_CALL), notify, async (some) => {
            const findingArn = some.map((value) => ({ comparison: "EQUALS", value }));
            const answer = await attempt(asking, { action: LIST_FINDINGS, region }, (api) => eachPage((next) => api.listFindings({ filterCriteria: { findingArn }, maxResults: 100, ...next }), (page) => addCommands(remediations, page, some)));
            if (answer.fault === null && answer.value !== null)
                faults.add(`${LIST_FINDINGS} in ${region}: ${answer.value}`);
            return answer.fault === null ? null : answer;
        });
    });
    return { remediations, remediationError: [...faults].sort()[0] ?? null };
}
/** Of two commands for one package, the first in text order is kept, so that the order of responses changes nothing. */
function addCommands(remediations, page, arns) {
    for (const finding of (0,json_values/* listAt */.gT)((0,json_values/* isObject */.Gv)(page) ? page : {}, "findings")) {
        const arn = (0,json_values/* isObject */.Gv)(finding) ? (0,json_values/* textAt */.$6)(finding, "findingArn") : null;
        if (!(0,json_values/* isObject */.Gv)(finding) || arn === null || !arns.includes(arn))
            continue;
        for (const found of (0,json_values/* listAt */.gT)((0,json_values/* objectAt */.lJ)(finding, "packageVulnerabilityDetails"), "vulnerablePackages")) {
            const command = (0,json_values/* isObject */.Gv)(found) ? (0,json_values/* textAt */.$6)(found, "remediation") : null;
            if (!(0,json_values/* isObject */.Gv)(found) || command === null)
                continue;
            const key = (0,exploitation/* remediationKey */.RY)(arn, (0,json_values/* textAt */.$6)(found, "name"));
            const known = remediations.get(key);
            if (known === undefined || command < known)
                remediations.set(key, command);
        }
    }
}

;// CONCATENATED MODULE: ./build/sources/inspector/exploitation.js









/** The most ARNs that BatchGetFindingDetails accepts. */
const exploitation_ARNS_A_CALL = 10;
const FINDING_DETAILS = "inspector2:BatchGetFindingDetails";
const SEARCH_VULNERABILITIES = "inspector2:SearchVulnerabilities";
const FINDING_ARN = /^arn:aws[a-z-]*:inspector2:([a-z0-9-]+):\d{12}:finding\/[0-9a-f]{32}$/;
const CVE = /^CVE-[12]\d{3}-\d{1,10}$/;
/**
 * Reads from Inspector whether vulnerabilities are exploited: for its own findings by their ARN, ten per call; for the
 * others, and for those without details, by their CVE id in the image's region, one per call. All findings and regions
 * are requested, and the worst facts count. A failed request is in `unresolved` and not thrown; only an abort is thrown.
 * Remediation commands of a host that is neither Inspector's nor allowed are dropped.
 */
async function readExploitation(questions, settings) {
    const { gate, signal, clock, timeout } = settings;
    const requests = (0,aws_requests/* startRequests */.Tf)({ ...settings, hardStop: clock() + timeout });
    const opened = new Map();
    const apiFor = (awsRegion) => {
        const api = opened.get(awsRegion) ?? (0,inspector_api/* openInspector */.O)(requests, { awsRegion, fips: false, dualStack: false });
        opened.set(awsRegion, api);
        return api;
    };
    try {
        const exploitation = await askAll(questions, { gate, signal, apiFor });
        const apis = (await Promise.allSettled(opened.values())).filter((api) => api.status === "fulfilled");
        const foreign = [...new Set(apis.flatMap(({ value }) => value.foreign()))].sort();
        if (foreign.length === 0)
            return exploitation;
        return { ...exploitation, remediations: new Map(), foreign: (0,answer_log/* foreignDetail */.G)(foreign) };
    }
    finally {
        for (const api of await Promise.allSettled(opened.values()))
            if (api.status === "fulfilled")
                api.value.close();
    }
}
async function askAll(questions, asking) {
    const results = new Results();
    const { byArn, byName } = placesOf(questions, results);
    await askByArn(byArn, asking, results, byName);
    await askByName(byName, asking, results);
    const exploited = new Map();
    for (const { region, arn, keys } of byArn.values()) {
        if (keys.every(({ key }) => (0,exploitation/* exploitedBy */.Qx)(results.facts.get(key), asking.gate).length === 0))
            continue;
        exploited.set(region, (exploited.get(region) ?? new Set()).add(arn));
    }
    return {
        facts: results.facts,
        unresolved: results.unresolved(),
        notRequested: results.notRequested,
        foreign: null,
        ...(await askRemediations(exploited, asking)),
    };
}
function placesOf(questions, results) {
    const byArn = new Map();
    const byName = new Map();
    for (const [key, { found }] of questions) {
        for (const [imageRegion, arns] of found) {
            const isRegion = imageRegion !== null && (0,partitions/* isRegionName */.Us)(imageRegion);
            for (const arn of arns) {
                const region = arn === null ? undefined : FINDING_ARN.exec(arn)?.[1];
                if (arn !== null && region !== undefined) {
                    const asked = byArn.get(arn) ?? { region, arn, keys: [] };
                    byArn.set(arn, asked);
                    asked.keys.push({ key, imageRegion: isRegion ? imageRegion : region });
                }
                else if (isRegion) {
                    lookUp(byName, imageRegion, key);
                }
                else {
                    results.addFault(key, "the region is unknown");
                }
            }
        }
    }
    return { byArn, byName };
}
/** Vulnerabilities without details by ARN are looked up by name as well. */
async function askByArn(findings, asking, results, byName) {
    const byRegion = new Map();
    for (const finding of findings.values()) {
        const known = byRegion.get(finding.region) ?? [];
        byRegion.set(finding.region, known);
        known.push(finding);
    }
    await eachRegion(byRegion, async (region, all) => {
        const place = `${FINDING_DETAILS} in ${region}`;
        const missing = (some, fault, wasAsked) => {
            for (const { key, imageRegion } of some.flatMap(({ keys }) => keys)) {
                results.addMissing(key, imageRegion, { fault, wasAsked });
                lookUp(byName, imageRegion, key);
            }
        };
        const refused = (some, fault) => missing(some, fault, false);
        const inOrder = all.sort((a, b) => (a.arn < b.arn ? -1 : 1));
        await untilRefused(chunks(inOrder, exploitation_ARNS_A_CALL), refused, async (some) => {
            const findingArns = some.map(({ arn }) => arn);
            const answer = await attempt(asking, { action: FINDING_DETAILS, region }, (api) => api.batchGetFindingDetails({ findingArns }));
            if (answer.fault !== null)
                return answer;
            for (const finding of some) {
                const reading = readDetails(answer.value, finding.arn, asking.gate);
                if (reading === null)
                    missing([finding], `${place}: ${detailsError(answer.value, finding.arn)}`, true);
                else
                    for (const { key } of finding.keys)
                        results.add(key, reading, place);
            }
            return null;
        });
    });
}
async function askByName(byName, asking, results) {
    await eachRegion(byName, async (region, keys) => {
        const place = `${SEARCH_VULNERABILITIES} in ${region}`;
        const refused = (key, fault) => results.addFault(key, fault, false);
        for (const key of keys) {
            // If its finding was requested, the reason is the fault of that request.
            if (!CVE.test(key) && !results.isMissing(key, region))
                results.addFault(key, "Amazon Inspector can look up CVE ids only");
        }
        const known = [...keys].filter((key) => CVE.test(key)).sort();
        await untilRefused(known, refused, async (key) => {
            const found = [];
            const answer = await attempt(asking, { action: SEARCH_VULNERABILITIES, region }, (api) => eachPage((next) => api.searchVulnerabilities({ filterCriteria: { vulnerabilityIds: [key] }, ...next }), ({ vulnerabilities }) => addEntries(found, vulnerabilities)));
            const reading = readVulnerabilities(found, key, asking.gate);
            const incomplete = answer.fault ?? answer.value;
            results.add(key, { facts: reading.facts, fault: incomplete === null ? reading.fault : null }, place);
            if (answer.fault !== null)
                return answer;
            if (answer.value !== null)
                results.addFault(key, `${place}: ${answer.value}`);
            else if (reading.fault === null)
                results.found(key, region);
            return null;
        });
    });
}
/** A value that is not a list is kept as one entry, which is then malformed. */
function addEntries(found, entries) {
    if (Array.isArray(entries))
        for (const entry of entries)
            found.push(entry);
    else if (entries !== undefined && entries !== null)
        found.push(entries);
}
function lookUp(byName, region, key) {
    byName.set(region, (byName.get(region) ?? new Set()).add(key));
}
const MOST_FAULTS = 3;
/** What all requests returned about each vulnerability, regardless of their order. */
class Results {
    facts = new Map();
    #faults = new Map();
    /** Faults that are resolved if the vulnerability is found by a look-up in the region. */
    #missing = new Map();
    /** The vulnerabilities for which a request got no usable response: it was refused, or failed. */
    notRequested = new Set();
    add(key, { facts, fault }, place) {
        if (facts !== null)
            this.facts.set(key, (0,exploitation/* worstFacts */.jW)(this.facts.get(key), facts));
        if (fault !== null)
            this.addFault(key, `${place}: ${fault}`);
    }
    addFault(key, fault, wasAsked = true) {
        if (!wasAsked)
            this.notRequested.add(key);
        this.#faults.set(key, (this.#faults.get(key) ?? new Set()).add(fault));
    }
    addMissing(key, region, { fault, wasAsked }) {
        const place = JSON.stringify([key, region]);
        const known = this.#missing.get(place) ?? { key, faults: new Set(), wasAsked: true };
        this.#missing.set(place, known);
        if (!wasAsked)
            known.wasAsked = false;
        known.faults.add(fault);
    }
    isMissing(key, region) {
        return this.#missing.has(JSON.stringify([key, region]));
    }
    found(key, region) {
        this.#missing.delete(JSON.stringify([key, region]));
    }
    unresolved() {
        for (const { key, faults, wasAsked } of this.#missing.values()) {
            for (const fault of faults)
                this.addFault(key, fault, wasAsked);
        }
        return new Map([...this.#faults].map(([key, faults]) => {
            const more = faults.size > MOST_FAULTS ? `; and ${faults.size - MOST_FAULTS} more` : "";
            return [key, `${[...faults].sort().slice(0, MOST_FAULTS).join("; ")}${more}`];
        }));
    }
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openInspector)
/* harmony export */ });
/* harmony import */ var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5181);

/** Inspector2 in one region. The SDK is loaded here, so that a run that does not need it does not load it. */
async function openInspector(requests, location) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19));
    const answers = requests.watch("inspector2");
    // Inspector has no dual-stack endpoints.
    const config = await requests.clientConfig("inspector2", { ...location, dualStack: false });
    const client = (0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .addResponseStep */ .dO)(new sdk.Inspector2Client(config), "watchAnswers", answers.step);
    return {
        listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
        listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
        batchGetFindingDetails: (input) => requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
        searchVulnerabilities: (input) => requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
        foreign: () => answers.foreign(),
        close: () => client.destroy(),
    };
}


/***/ })

};
