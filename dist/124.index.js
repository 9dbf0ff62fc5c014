export const id = 124;
export const ids = [124];
export const modules = {

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isAwsEndpoint)
/* harmony export */ });
/* harmony import */ var _core_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);

/** The name each service has in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
    ecr: /^(?:api\.)?ecr(?:-fips)?$/,
    inspector2: /^inspector2(?:-fips)?$/,
    s3: /^s3(?:-fips)?$/,
    athena: /^athena(?:-fips)?$/,
};
/** `NAME.REGION.SUFFIX`, or that behind an interface endpoint (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = /^((?:api\.)?[a-z0-9-]+)\.([a-z]+(?:-[a-z]+)+-\d{1,2})\.([a-z0-9.-]+)$/;
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;
/**
 * Whether a request went to AWS itself. Anchored and whole: a load balancer, a bucket or an API that somebody else runs
 * ends in amazonaws.com as well, and an earlier step could have pointed AWS_ENDPOINT_URL at it.
 */
function isAwsEndpoint(service, endpoint) {
    if (endpoint.protocol !== "https:")
        return false;
    const behind = PRIVATE.exec(endpoint.hostname)?.[1];
    const [, name, region, suffix] = PUBLIC.exec(behind ?? endpoint.hostname) ?? [];
    if (name === undefined || region === undefined || suffix === undefined || !NAMES[service].test(name))
        return false;
    const suffixes = (0,_core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)?.endpointSuffixes ?? [];
    return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}


/***/ }),

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ proxyIsIgnored),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"];
/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, which the SDK does not of itself, and that trust the
 * certificates of AWS_CA_BUNDLE beside Node's own (NODE_EXTRA_CA_CERTS is Node's). A bundle that cannot be read is a
 * GateError.
 */
async function agentOptions(env) {
    const proxyEnv = {};
    for (const name of PROXY_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value !== "")
            proxyEnv[name] = value;
    }
    const bundle = env["AWS_CA_BUNDLE"];
    if (bundle === undefined || bundle === "")
        return { proxyEnv };
    try {
        return { proxyEnv, ca: [...node_tls__WEBPACK_IMPORTED_MODULE_1__.rootCertificates, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(bundle, "utf8")] };
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`AWS_CA_BUNDLE: the file cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}). Unset it, or name a PEM file.`);
    }
}
/** A proxy is set that this Node cannot use: agents know `proxyEnv` from 24.5 on. */
function proxyIsIgnored(env, nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
    const isOld = major < 24 || (major === 24 && minor < 5);
    return isOld && PROXY_VARIABLES.slice(0, 4).some((name) => (env[name] ?? "") !== "");
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ startRequests),
/* harmony export */   VG: () => (/* binding */ RequestTimeout),
/* harmony export */   X5: () => (/* binding */ endpointOf),
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
    const foreign = new Set();
    return {
        clientConfig: (place) => clientConfigOf(settings, place),
        run: (send) => slots(() => withinTime(settings, send)),
        sentTo: (service, request) => {
            const endpoint = endpointOf(request);
            if (endpoint !== null && !(0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsEndpoint */ .D)(service, endpoint))
                foreign.add(endpoint.origin);
        },
        foreignEndpoints: () => [...foreign].sort(),
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
/** Where a request of the SDK goes; null for what is no such request. */
function endpointOf(request) {
    if (typeof request !== "object" || request === null)
        return null;
    if (!("protocol" in request) || !("hostname" in request))
        return null;
    const { protocol, hostname } = request;
    if (typeof protocol !== "string" || typeof hostname !== "string")
        return null;
    const port = "port" in request && typeof request.port === "number" ? `:${request.port}` : "";
    return { protocol, hostname, origin: `${protocol}//${hostname}${port}` };
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
const CERTIFICATE = /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(GET_ISSUER|VERIFY)|^EPROTO$/;
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
        return fault("scan-pending", "none", CANCELLED);
    if (error instanceof _aws_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .OutOfTime */ .fg)
        return fault("scan-pending", "none", `wait-timeout was over before ${asked.action} could be asked`);
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
        return fault("network", CERTIFICATE.test(code) ? "none" : "brief", networkDetail(code, asked, error));
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
    const hint = CERTIFICATE.test(code)
        ? " (a proxy of your own certificate authority: name its file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE)"
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
        if ("code" in cause && typeof cause.code === "string" && NETWORK.test(cause.code))
            return cause.code;
        if (cause.name === "TimeoutError")
            return "timeout";
    }
    return null;
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
    const attributes = new Map();
    for (const attribute of (0,json_values/* listAt */.gT)(raw, "attributes")) {
        if (!(0,json_values/* isObject */.Gv)(attribute))
            continue;
        const key = (0,json_values/* textAt */.$6)(attribute, "key");
        const value = (0,json_values/* textAt */.$6)(attribute, "value");
        if (key !== null && value !== null)
            attributes.set(key, value);
    }
    const name = attributes.get("package_name") ?? null;
    const version = attributes.get("package_version") ?? null;
    const found = { name, version, fixedVersion: null, fix: null, type: null, path: null };
    const score = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"].map((key) => attributes.get(key)).find(Boolean);
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(raw["uri"]),
        score: scoreOf(score),
        fix: null,
        exploit: null,
        state: "active",
        publishedAt: null,
        arn: null,
        packages: name === null && version === null ? [] : [found],
    };
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
/** An http or https address in its normal form; ECR's `uri` may end in a space. */
function webAddress(value) {
    if (typeof value !== "string" || !URL.canParse(value.trim()))
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
/* unused harmony export SCAN_STATUSES */
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);
/* harmony import */ var _core_scan_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);


/** What each of ECR's scan statuses means: ready to be evaluated, or why it is not. A new one does not compile. */
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
