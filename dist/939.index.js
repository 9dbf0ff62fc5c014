export const id = 939;
export const ids = [939];
export const modules = {

/***/ 159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ proxyIsIgnored),
/* harmony export */   _: () => (/* binding */ agentOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);




const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "NO_PROXY", "no_proxy"];
/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, which the SDK does not of itself, and that trust the
 * certificates of AWS_CA_BUNDLE beside Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even where
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. A bundle that cannot be read is a GateError.
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
        return { proxyEnv, rejectUnauthorized: true };
    try {
        return { proxyEnv, rejectUnauthorized: true, ca: [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, await readBundle(bundle)] };
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`AWS_CA_BUNDLE: the file cannot be read (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}). Unset it, or name a PEM file.`);
    }
}
/** All certificate authorities of the world take less than a megabyte. */
const LARGEST_BUNDLE = 16 * 1024 * 1024;
async function readBundle(path) {
    // Opened so, a pipe that nobody writes to is no wait without end.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new Error(`${path} is no regular file`);
        if (stats.size > LARGEST_BUNDLE)
            throw new Error(`${path} is larger than 16 MiB`);
        return await file.readFile("utf8");
    }
    finally {
        await file.close();
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

/***/ 2936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TLS_FIX),
/* harmony export */   g: () => (/* binding */ isTlsFailure)
/* harmony export */ });
/** Codes of OpenSSL's verification that do not have CERT in them, and of Node's own TLS. */
const CODES = /CERT|^ERR_TLS|^ERR_SSL|UNABLE_TO_(?:GET_ISSUER|VERIFY|DECODE)|^EPROTO$|^(?:INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERROR_IN_CRL_|CRL_|UNABLE_TO_GET_CRL|AKID_|SUBJECT_ISSUER_MISMATCH)/;
/** Whether a code of a failed connection says that TLS could not be set up. Another try does not change that. */
function isTlsFailure(code) {
    return CODES.test(code);
}
/** What to do about it. */
const TLS_FIX = "if a proxy or an endpoint of your own has a certificate of your own authority, name the authority's file in NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE; certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says";


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


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readImages: () => (/* binding */ readImages)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/sources/aws/http-agent.js
var http_agent = __webpack_require__(159);
// EXTERNAL MODULE: ./build/sources/aws/requests.js
var aws_requests = __webpack_require__(5389);
// EXTERNAL MODULE: ./build/core/partitions.js
var partitions = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/sources/ecr/permissions.js

const ON_REPOSITORY = [
    "ecr:BatchGetImage",
    "ecr:BatchGetRepositoryScanningConfiguration",
    "ecr:DescribeImageScanFindings",
];
/** Calls that know no resource. DescribeImageScanFindings itself needs ListFindings where scanning is enhanced. */
const ON_EVERYTHING = ["ecr:GetRegistryScanningConfiguration", "inspector2:ListCoverage", "inspector2:ListFindings"];
/** The least IAM policy to read these images' scans with, as JSON to paste. */
function leastPolicy(references, startScan) {
    const arns = references.map(({ awsRegion, registryId, repositoryName }) => (0,partitions/* repositoryArn */.qM)(awsRegion, registryId, repositoryName));
    const policy = {
        Version: "2012-10-17",
        Statement: [
            {
                Sid: "ReadImageScans",
                Effect: "Allow",
                Action: [...ON_REPOSITORY, ...(startScan === "auto" ? ["ecr:StartImageScan"] : [])],
                Resource: [...new Set(arns)].sort(),
            },
            { Sid: "KnowHowImagesAreScanned", Effect: "Allow", Action: ON_EVERYTHING, Resource: "*" },
        ],
    };
    return JSON.stringify(policy, null, 2);
}

// EXTERNAL MODULE: ./build/core/scan-result.js
var scan_result = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/sources/ecr/faults.js
var faults = __webpack_require__(2363);
;// CONCATENATED MODULE: ./build/sources/ecr/polling.js


/** Waits until the deadline; for the next look after `pause` ms, where it is given. */
function waitFor(reason, pause) {
    return { kind: "wait", reason, patience: "deadline", ...(pause === undefined ? {} : { pause }) };
}
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 30_000;
const GROWTH = 1.5;
/** How long something is retried that mends itself soon or never. */
const BRIEFLY = 60_000;
/**
 * Looks again and again, at growing intervals with jitter, until a look is done or it is not worth waiting any longer:
 * the deadline, a cancelled run, a short patience that has run out.
 */
async function poll(timing, look, waiting) {
    const { clock, signal, startedAt, deadline } = timing;
    let delay = FIRST_DELAY;
    let briefSince = null;
    for (;;) {
        const seen = await look();
        if (seen.kind === "done")
            return seen;
        const { reason, patience } = seen;
        const now = clock();
        briefSince = patience === "brief" ? (briefSince ?? now) : null;
        const isPatienceOver = briefSince !== null && now - briefSince >= BRIEFLY;
        // A look that follows at once is no waiting.
        const isTimeOver = now >= deadline && seen.pause !== 0;
        if (patience === "none")
            return { kind: "given-up", reason };
        if (signal.aborted)
            return { kind: "given-up", reason: cancelled(reason) };
        if (isPatienceOver || isTimeOver)
            return { kind: "given-up", reason: waitedFor(reason, now - startedAt) };
        waiting(reason);
        const pause = seen.pause ?? delay * (0.75 + timing.random() / 2);
        if (pause > 0)
            await timing.sleep(Math.min(pause, deadline - now), signal);
        if (signal.aborted)
            return { kind: "given-up", reason: cancelled(reason) };
        if (seen.pause === undefined)
            delay = Math.min(LONGEST_DELAY, delay * GROWTH);
    }
}
/** Whatever it waited for, it did not wait to the end: a reason that can be accepted would let a cancelled run pass. */
function cancelled({ detail }) {
    return { code: "run-ended", detail: detail === faults/* CANCELLED */.g ? detail : `${faults/* CANCELLED */.g}; until then: ${detail}` };
}
function waitedFor({ code, detail }, elapsed) {
    return { code, detail: elapsed < 1_000 ? detail : `${detail}, after ${(0,time/* inWords */.r4)(elapsed)} of waiting` };
}

;// CONCATENATED MODULE: ./build/sources/ecr/start-scan.js

async function startScan(api, image, asked) {
    try {
        const { imageScanStatus } = await api.startImageScan({
            ...(image.registryId === null ? {} : { registryId: image.registryId }),
            repositoryName: image.repositoryName,
            imageId: { imageDigest: image.imageDigest },
        });
        return imageScanStatus?.status === undefined ? { kind: "failed", fault: NO_STATUS } : { kind: "started" };
    }
    catch (error) {
        if (error instanceof Error && error.name === "LimitExceededException")
            return { kind: "already-scanned" };
        if (error instanceof Error && error.name === "ValidationException" && /feature is disabled/i.test(error.message)) {
            return { kind: "enhanced" };
        }
        return { kind: "failed", fault: (0,faults/* faultOf */.K)(error, asked) };
    }
}
/** An answer that says nothing was hardly ECR's. */
const NO_STATUS = {
    code: "service-error",
    detail: "ecr:StartImageScan was answered without a status",
    patience: "brief",
    deniedAction: null,
};

;// CONCATENATED MODULE: ./build/sources/ecr/absence.js



/** How long a scan on push is given to begin before one is asked for, ms. */
const ON_PUSH = 30_000;
/**
 * Judges ScanNotFound, one look after the other: just after a push it is normal; else nothing scans this image, and a
 * scan is asked for where `start-scan` allows it and the registry is, or may be, basic.
 */
function absence(registry, image, { startScan: mayStart, clock }) {
    const { configuration } = registry;
    let since = null;
    let started = null;
    async function ask(frequency) {
        since ??= clock();
        const isComing = frequency === "SCAN_ON_PUSH" && clock() - since < ON_PUSH;
        const mayTryAgain = started?.kind === "failed" && started.fault.patience !== "none";
        if (mayStart === "never" || isComing || (started !== null && !mayTryAgain))
            return;
        started = await startScan(registry.api, image, registry.asked("StartImageScan", image.repositoryName));
        if (started.kind === "enhanced")
            configuration.noteEnhanced();
    }
    async function lookAtBasic(frequency) {
        await ask(frequency);
        if (started?.kind === "enhanced")
            return await lookAtEnhanced(frequency);
        if (started?.kind === "failed") {
            const { fault } = started;
            if (fault.patience !== "none")
                return { kind: "wait", reason: fault, patience: fault.patience };
            // Without the permission to ask for a scan, one that comes by itself is still worth waiting for.
            if (fault.deniedAction === null || frequency === "MANUAL")
                return done((0,scan_result/* inconclusive */.Ni)(fault.code, fault.detail));
        }
        if (mayStart === "never" && frequency === "MANUAL")
            return done((0,scan_result/* inconclusive */.Ni)("scan-not-found", NOBODY_SCANS));
        return waitFor({ code: "scan-not-found", detail: await detail() });
    }
    async function lookAtEnhanced(frequency) {
        if (frequency === "MANUAL")
            return done((0,scan_result/* inconclusive */.Ni)("scan-not-found", NO_RULE));
        const coverage = await registry.coverage(image);
        if (coverage.kind === "hopeless")
            return done((0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail));
        const said = coverage.kind === "waiting" ? `; ${coverage.detail}` : "";
        return waitFor({ code: "scan-not-found", detail: `${await detail()}${said}` });
    }
    async function detail() {
        const type = await configuration.registryType();
        const parts = ["ECR has no scan of this image"];
        if (mayStart === "never")
            parts.push("start-scan is never");
        if (started?.kind === "started")
            parts.push("one was asked for and has not begun");
        if (started?.kind === "already-scanned")
            parts.push("it was scanned in the last 24 hours, so no other can be started");
        if (started?.kind === "failed")
            parts.push(`none could be started: ${started.fault.detail}`);
        if (type === "ENHANCED")
            parts.push("scanning is enhanced, which hides what basic scanning found before");
        if (type === null)
            parts.push(TYPE_UNKNOWN);
        return parts.join("; ");
    }
    return {
        look: async () => {
            const type = await configuration.registryType();
            const frequency = type === null ? null : await configuration.frequency(image.repositoryName);
            return type === "ENHANCED" ? await lookAtEnhanced(frequency) : await lookAtBasic(frequency);
        },
        denied: () => (started?.kind === "failed" ? started.fault.deniedAction : null),
    };
}
function done(value) {
    return { kind: "done", value };
}
const NO_RULE = "scanning is enhanced, and no rule of the registry's scanning configuration covers this repository: add one that scans on push";
const NOBODY_SCANS = "the repository is not scanned on push, and start-scan is never: switch scan on push on, or set start-scan: auto";
const TYPE_UNKNOWN = "how the registry scans is not known: where it is another account's and enhanced, assume a role in that account";

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/sources/findings.js + 2 modules
var findings = __webpack_require__(332);
// EXTERNAL MODULE: ./build/sources/scan-status.js
var scan_status = __webpack_require__(4919);
;// CONCATENATED MODULE: ./build/sources/ecr/scan-answer.js




/** ECR's largest page. Enhanced answers come 100 a page whatever is asked. */
const PAGE_SIZE = 1_000;
/** Far beyond what any image has: a service that pages for ever is stopped here. */
const MOST_PAGES = 500;
/** Reads every page. What fails on the way is the answer's problem, and what was read before it is kept. */
async function readScan(api, image, asked) {
    const answer = { ...nothingListed(), registryId: null, status: null, problem: null };
    const tokens = new Set();
    let nextToken;
    for (let page = 1; answer.problem === null; page += 1) {
        let response;
        try {
            response = await api.describeImageScanFindings({
                ...(image.registryId === null ? {} : { registryId: image.registryId }),
                repositoryName: image.repositoryName,
                imageId: { imageDigest: image.imageDigest },
                maxResults: PAGE_SIZE,
                ...(nextToken === undefined ? {} : { nextToken }),
            });
        }
        catch (error) {
            const fault = (0,faults/* faultOf */.K)(error, asked);
            answer.problem = { outcome: because(fault.code, fault.detail), patience: fault.patience, fault };
            break;
        }
        answer.problem = pageProblem(answer, response, image, page) ?? addPage(answer, response, page);
        nextToken = response.nextToken === "" ? undefined : response.nextToken;
        if (nextToken === undefined || answer.problem !== null)
            break;
        if (tokens.has(nextToken) || page >= MOST_PAGES) {
            const why = page >= MOST_PAGES ? "there was no end to the pages" : "ECR offered the same next page twice";
            answer.problem = brief("pages-missing", `${why}, after page ${page}`);
        }
        tokens.add(nextToken);
    }
    return answer;
}
function nothingListed() {
    return { type: null, findings: [], listedCounts: new Map(), claimedCounts: null, completedAt: null, fault: null };
}
/** What makes a page one that does not belong here. */
function pageProblem(answer, response, image, page) {
    const { imageScanStatus, imageScanFindings } = response;
    const other = subjectBeside(response, { ...image, registryId: image.registryId ?? answer.registryId });
    if (other !== null) {
        return brief("service-error", `ECR was asked about ${image.imageDigest} and answered about ${other}`);
    }
    if (page === 1)
        return null;
    const completedAt = imageScanFindings?.imageScanCompletedAt?.getTime() ?? answer.completedAt;
    const same = (imageScanStatus?.status ?? answer.status) === answer.status && completedAt === answer.completedAt;
    return same ? null : brief("pages-missing", `the scan changed while its pages were read, at page ${page}`);
}
/** What an answer says it is about, where that is not `image`; it need not say all of it. A tag alone was never asked for. */
function subjectBeside({ registryId, repositoryName, imageId }, image) {
    const digest = imageId?.imageDigest ?? null;
    const tag = imageId?.imageTag ?? null;
    if (digest !== null && digest !== image.imageDigest)
        return digest;
    if (digest === null && tag !== null)
        return `the tag ${tag}`;
    const repository = repositoryName ?? image.repositoryName;
    if (repository !== image.repositoryName)
        return `repository ${repository}`;
    const registry = registryId ?? image.registryId;
    return image.registryId === null || registry === image.registryId ? null : `registry ${registry}`;
}
/** Adds a page's findings. What is amiss with them, or with the scan's status, is returned. */
function addPage(answer, response, page) {
    const status = response.imageScanStatus;
    const listed = (0,findings/* readFindings */.R)(response.imageScanFindings);
    answer.registryId ??= response.registryId ?? null;
    answer.status ??= (0,json_values/* isObject */.Gv)(status) ? (0,json_values/* textAt */.$6)(status, "status") : null;
    answer.completedAt ??= listed.completedAt;
    if (answer.type === null || listed.findings.length > 0)
        answer.type = listed.type ?? answer.type;
    for (const finding of listed.findings)
        answer.findings.push(finding);
    for (const [severity, count] of listed.listedCounts) {
        answer.listedCounts.set(severity, count + (answer.listedCounts.get(severity) ?? 0));
    }
    // Each page repeats the whole scan's counts, or says its own: the largest holds for the sum of the lists either way.
    for (const [severity, count] of listed.claimedCounts ?? []) {
        answer.claimedCounts ??= new Map();
        answer.claimedCounts.set(severity, Math.max(count, answer.claimedCounts.get(severity) ?? 0));
    }
    answer.claimedCounts ??= listed.claimedCounts;
    const notDone = page === 1 ? (0,scan_status/* statusOutcome */.N)((0,json_values/* isObject */.Gv)(status) ? status : {}, listed) : null;
    if (notDone?.kind === "inconclusive")
        return problemOf(notDone);
    answer.fault ??= listed.fault;
    // Only a list that is missing ends the reading: one odd finding does not hide the pages after it.
    return listed.fault?.kind === "inconclusive" && listed.fault.code === "findings-missing"
        ? problemOf(listed.fault)
        : null;
}
const PATIENCE = new Map([
    ["scan-pending", "deadline"],
    ["findings-unavailable", "brief"],
    ["unknown-status", "brief"],
    ["findings-missing", "brief"],
]);
function problemOf(outcome) {
    return { outcome, patience: PATIENCE.get(outcome.code) ?? "none", fault: null };
}
function brief(code, detail) {
    return { outcome: because(code, detail), patience: "brief", fault: null };
}
function because(code, detail) {
    return { kind: "inconclusive", code, detail };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/observations.js
var observations = __webpack_require__(1807);
;// CONCATENATED MODULE: ./build/sources/ecr/settling.js




/** Between two full reads that have to agree, ms; longer where they agree on nothing, which is what comes too early. */
const SETTLING = 5_000;
const SETTLING_EMPTY = 15_000;
/** How far apart Inspector and ECR may date one scan, ms. */
const SAME_SCAN = 60_000;
/**
 * Judges one image's whole answers, one after the other. Basic findings count at once. Where scanning is, or may be,
 * enhanced, COMPLETE and ACTIVE come before the findings do: Inspector says when they are in. Without it, or where
 * its last scan is not the one that ECR shows, two reads some seconds apart have to agree.
 */
function settling(registry, image, clock) {
    let previous = null;
    let lastScannedAt = null;
    async function settle(answer) {
        const wasCovered = lastScannedAt !== null;
        if (!isScanOf(answer, lastScannedAt)) {
            const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? answer.registryId });
            if (coverage.kind === "hopeless")
                return settling_done((0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail));
            if (coverage.kind === "waiting")
                return waitFor({ code: "scan-pending", detail: coverage.detail });
            const isOurs = (await registry.configuration.registryType()) === "ENHANCED";
            if (coverage.kind === "unlisted" && isOurs && answer.findings.length === 0) {
                return waitFor({ code: "scan-pending", detail: "Inspector does not know of this image yet" });
            }
            lastScannedAt = coverage.kind === "ready" ? coverage.lastScannedAt : null;
        }
        const isCovered = isScanOf(answer, lastScannedAt);
        const print = fingerprint(answer);
        const now = clock();
        const gap = answer.findings.length === 0 ? SETTLING_EMPTY : SETTLING;
        if (previous?.print === print && (isCovered || now - previous.at >= gap))
            return evaluated(answer);
        if (previous?.print !== print)
            previous = { print, at: now };
        const detail = `findings listed: ${answer.findings.length}; a second read has to agree before they count`;
        return waitFor({ code: "scan-pending", detail }, isCovered && !wasCovered ? 0 : gap);
    }
    return async (answer) => {
        const mayBeEnhanced = await isUnsettled(registry, answer);
        const excess = (0,observations/* claimedBeyondListed */.w)([answer]);
        if (excess === null)
            return mayBeEnhanced ? await settle(answer) : evaluated(answer);
        const reason = { code: "counts-disagree", detail: excess };
        return { kind: "wait", reason, patience: mayBeEnhanced ? "deadline" : "brief" };
    };
}
/** Findings of basic scanning come whole; an empty answer could be one that enhanced scanning has yet to fill. */
async function isUnsettled(registry, answer) {
    if (isEnhancedAnswer(answer))
        return true;
    return answer.findings.length === 0 && (await registry.configuration.registryType()) !== "BASIC";
}
function isEnhancedAnswer({ type, status }) {
    return type === "enhanced" || status === "ACTIVE";
}
/** Whether ECR's answer is of the scan that Inspector last made; one that does not say when it completed is not. */
function isScanOf({ completedAt }, lastScannedAt) {
    return completedAt !== null && lastScannedAt !== null && Math.abs(completedAt - lastScannedAt) <= SAME_SCAN;
}
function evaluated(answer) {
    return settling_done(answer.fault ?? { kind: "evaluated" });
}
function settling_done(value) {
    return { kind: "done", value };
}
/** What an answer lists, in whatever order, and of which scan. */
function fingerprint({ status, completedAt, findings }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${status} ${completedAt}\n`);
    for (const text of findings.map((finding) => JSON.stringify(finding)).sort())
        hash.update(text).update("\n");
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/sources/ecr/awaited-scan.js





/** Reads one manifest's scan until it can be evaluated. */
async function awaitScan(registry, image, { startScan, timing }, waiting) {
    const asked = registry.asked("DescribeImageScanFindings", image.repositoryName);
    const absent = absence(registry, image, { startScan, clock: timing.clock });
    const settle = settling(registry, image, timing.clock);
    let latest = await readScan(registry.api, image, asked);
    let listing = latest;
    let isRead = true;
    async function look() {
        if (!isRead)
            latest = await readScan(registry.api, image, asked);
        isRead = false;
        if (latest.findings.length > 0 || listing.findings.length === 0)
            listing = latest;
        if (latest.problem === null)
            return await settle(latest);
        const { outcome, patience } = latest.problem;
        if (outcome.code === "scan-not-found")
            return await absent.look();
        return (await whatInspectorKnows(latest)) ?? { kind: "wait", reason: outcome, patience };
    }
    /** ACTIVE and PENDING may go on for ever where scanning is enhanced; Inspector knows whether it is in vain. */
    async function whatInspectorKnows({ status, problem, registryId }) {
        if (problem?.outcome.code !== "scan-pending" || (status !== "ACTIVE" && status !== "PENDING"))
            return null;
        if (status === "PENDING" && (await registry.configuration.registryType()) !== "ENHANCED")
            return null;
        const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? registryId });
        if (coverage.kind === "hopeless") {
            return { kind: "done", value: (0,scan_result/* inconclusive */.Ni)(coverage.code, coverage.detail) };
        }
        if (coverage.kind !== "waiting")
            return null;
        return waitFor({ code: "scan-pending", detail: `${problem.outcome.detail}; ${coverage.detail}` });
    }
    const polled = await poll(timing, look, waiting);
    const isEnhanced = isEnhancedAnswer(listing) || (await isEmptyAndEnhanced(registry, listing));
    return {
        answer: listing,
        status: latest.status,
        type: isEnhanced ? "enhanced" : listing.type,
        observedAt: timing.clock(),
        outcome: polled.kind === "done" ? polled.value : (0,scan_result/* inconclusive */.Ni)(polled.reason.code, polled.reason.detail),
        isDenied: (latest.problem?.fault?.deniedAction ?? absent.denied()) !== null,
    };
}
/** An empty list does not say what scanned; the registry's configuration, which was asked by then, does. */
async function isEmptyAndEnhanced(registry, { type, findings }) {
    if (type === null || findings.length > 0)
        return false;
    return (await registry.configuration.registryType()) === "ENHANCED";
}

;// CONCATENATED MODULE: ./build/sources/ecr/artifacts.js

/** The one manifest type for artifacts. Under Docker's type, some runtimes do not look at the config's type. */
const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
/** Attestations (in-toto, DSSE), signatures (cosign, Sigstore bundles) and bills of materials. */
const DOCUMENT = /^(?:application\/(?:vnd\.in-toto(?:[.+][a-z0-9.+-]+)?|vnd\.dsse\.envelope\.v1\+json|vnd\.dev\.(?:cosign|sigstore)\.[a-z0-9.+-]+|spdx(?:\+[a-z]+)?|vnd\.cyclonedx(?:\+[a-z]+)?|vnd\.syft(?:\+[a-z]+)?)|text\/spdx(?:\+[a-z]+)?)$/;
/**
 * Config and layer types of what is known. None of these configs is one that Docker, containerd, Podman or CRI-O runs:
 * Docker takes `vnd.oci.image.*` and `vnd.docker.*` in any case, `application/octet-stream`, `application/json`,
 * `text/html` and nothing at all for an image's, and the same for layers; the others want an image's config.
 */
const FORMATS = [
    {
        kind: "soci-index",
        config: /^application\/vnd\.amazon\.soci\.index\.v\d+\+json$/,
        layer: /^application\/octet-stream$/,
    },
    {
        kind: "helm-chart",
        config: /^application\/vnd\.cncf\.helm\.config\.v1\+json$/,
        layer: /^application\/(?:vnd\.cncf\.helm\.chart\.(?:content\.v1\.tar\+gzip|provenance\.v1\.prov)|tar\+gzip)$/,
    },
    {
        kind: "signature",
        config: /^application\/(?:vnd\.cncf\.notary\.signature|vnd\.oci\.empty\.v1\+json)$/,
        layer: /^application\/(?:jose\+json|cose)$/,
    },
    {
        kind: "document",
        config: /^application\/(?:vnd\.oci\.empty\.v1\+json|vnd\.docker\.attestation\.config\.v1\+json|vnd\.unknown\.config\.v1\+json)$/,
        layer: DOCUMENT,
    },
    { kind: "document", config: DOCUMENT, layer: DOCUMENT },
];
/** What `manifest`, of the type `mediaType`, is known to be; null for an image and for whatever is not known. */
function artifactIn(manifest, mediaType) {
    if (mediaType !== OCI_MANIFEST)
        return null;
    const config = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(manifest, "config"), "mediaType") ?? "";
    const layers = (0,json_values/* listAt */.gT)(manifest, "layers").map((layer) => ((0,json_values/* isObject */.Gv)(layer) ? ((0,json_values/* textAt */.$6)(layer, "mediaType") ?? "") : ""));
    if (layers.length === 0)
        return null;
    const isOf = (format) => layers.every((layer) => format.test(layer));
    const known = FORMATS.find((format) => format.config.test(config) && isOf(format.layer));
    if (known !== undefined)
        return { kind: known.kind, hasImageConfig: false };
    return config === IMAGE_CONFIG && isOf(DOCUMENT) ? { kind: "document", hasImageConfig: true } : null;
}
/**
 * Whether an entry of an index is positively known not to be an image. What names a platform is run on it, except for a
 * SOCI index, which names its image's platform and says which image that is. An entry without a platform is what Podman
 * and CRI-O run where no platform fits, so under an image's config it may be left out only as unknown/unknown.
 */
function isKnownArtifact(claims, { kind, hasImageConfig }, subject) {
    const { platform, marks, isSociOfSibling } = claims;
    if (kind === "soci-index")
        return isSociOfSibling;
    if (platform === "named" || marks.state === "broken")
        return false;
    if (marks.state === "whole" && (kind !== "document" || (subject !== null && subject !== marks.about)))
        return false;
    return !hasImageConfig || platform === "unknown";
}

;// CONCATENATED MODULE: ./build/sources/ecr/manifest-text.js

/** The names of everything that a manifest, an index, a descriptor or a platform can have. */
const NAMES = new Set([
    "schemaVersion",
    "mediaType",
    "artifactType",
    "config",
    "layers",
    "fsLayers",
    "blobs",
    "manifests",
    "subject",
    "annotations",
    "digest",
    "size",
    "data",
    "urls",
    "platform",
    "architecture",
    "os",
    "os.version",
    "os.features",
    "variant",
]);
const SPELLINGS = new Map([...NAMES].map((name) => [folded(name), name]));
/**
 * Parses a manifest. Container runtimes decode JSON without regard to the case of names and let the last of two equal
 * ones win, so `layers` beside `Layers` is one list to them and another to a scanner: such a text is unclear.
 */
function readManifestText(text) {
    let manifest;
    try {
        manifest = JSON.parse(text);
    }
    catch {
        return { kind: "unclear", why: "its manifest is not JSON" };
    }
    if (!(0,json_values/* isObject */.Gv)(manifest))
        return { kind: "unclear", why: `its manifest is ${(0,json_values/* inShort */.wZ)(manifest)}` };
    const why = ambiguousName(text);
    return why === null ? { kind: "read", manifest } : { kind: "unclear", why };
}
/** As Go's encoding/json compares names: it also takes the long s for an s, and the Kelvin sign for a k. */
function folded(name) {
    return name.toUpperCase().toLowerCase();
}
/** The first name that stands twice in one object, or in another spelling than the specification's. `text` is valid JSON. */
function ambiguousName(text) {
    const open = [];
    let name = "";
    let isNameNext = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        const container = open.at(-1);
        if (character === '"') {
            const end = stringEnd(text, at);
            if (isNameNext && container !== undefined) {
                name = String(JSON.parse(text.slice(at, end + 1)));
                const why = nameProblem(name, container);
                if (why !== null)
                    return why;
                isNameNext = false;
            }
            at = end;
        }
        else if (character === "{") {
            open.push({ names: new Set(), isAnnotations: name === "annotations" && container?.names != null });
            isNameNext = true;
        }
        else if (character === "[") {
            open.push({ names: null, isAnnotations: false });
        }
        else if (character === "}" || character === "]") {
            open.pop();
            isNameNext = false;
        }
        else if (character === ",") {
            isNameNext = container?.names != null;
        }
    }
    return null;
}
/** Annotations are names of the user's own, which runtimes compare as they are. */
function nameProblem(name, { names, isAnnotations }) {
    const key = isAnnotations ? name : folded(name);
    if (names?.has(key) === true)
        return `its manifest names ${(0,json_values/* inShort */.wZ)(name)} twice in one object`;
    names?.add(key);
    const expected = isAnnotations ? undefined : SPELLINGS.get(key);
    if (expected === undefined || expected === name)
        return null;
    return `its manifest spells ${(0,json_values/* inShort */.wZ)(expected)} as ${(0,json_values/* inShort */.wZ)(name)}`;
}
/** Where the string that begins at `start` ends: the place of its closing quote. */
function stringEnd(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === "\\")
            backslashes += 1;
        if (backslashes % 2 === 0)
            return end;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/sources/ecr/manifests.js




const INDEX_TYPES = [
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const IMAGE_TYPES = [OCI_MANIFEST, "application/vnd.docker.distribution.manifest.v2+json"];
/** What BatchGetImage is asked to give as it is, rather than to convert. */
const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES];
/** Reads a manifest; `mediaType` is the one that ECR has for it. Whatever it is, it was written by whoever pushed it. */
function readManifest(text, mediaType) {
    const read = readManifestText(text ?? "");
    if (read.kind === "unclear")
        return malformed(read.why);
    const { manifest } = read;
    const has = (name) => Object.hasOwn(manifest, name);
    const own = has("mediaType") ? manifest["mediaType"] : undefined;
    if (own !== undefined && typeof own !== "string")
        return malformed(`its mediaType is ${(0,json_values/* inShort */.wZ)(own)}`);
    if (own !== undefined && mediaType !== undefined && own !== mediaType) {
        return malformed(`its manifest says it is ${(0,json_values/* inShort */.wZ)(own)}, and ECR has it as ${(0,json_values/* inShort */.wZ)(mediaType)}`);
    }
    const type = own ?? mediaType ?? null;
    if (has("fsLayers") || manifest["schemaVersion"] === 1) {
        return malformed("it is a schema 1 manifest, which current runtimes refuse: push the image again");
    }
    const isImage = has("config") || has("layers") || IMAGE_TYPES.includes(type ?? "");
    const isIndex = has("manifests") || INDEX_TYPES.includes(type ?? "");
    if (isImage && isIndex)
        return malformed("its manifest is both an image's and an index's, so runtimes may differ");
    if (isIndex)
        return readIndex(manifest, type);
    const config = manifest["config"];
    if (!(0,json_values/* isObject */.Gv)(config))
        return malformed("its manifest has neither a config nor manifests");
    const layers = manifest["layers"] ?? [];
    if (!Array.isArray(layers))
        return malformed(`its list of layers is ${(0,json_values/* inShort */.wZ)(layers)}`);
    const [first] = layers;
    const what = (0,json_values/* textAt */.$6)(manifest, "artifactType") ?? ((0,json_values/* isObject */.Gv)(first) ? (0,json_values/* textAt */.$6)(first, "mediaType") : null) ?? "of unknown type";
    const subject = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(manifest, "subject"), "digest");
    return { kind: "image", mediaType: type, artifact: artifactIn(manifest, type), subject, what };
}
function malformed(why) {
    return { kind: "malformed", why };
}
function readIndex(manifest, mediaType) {
    const entries = manifest["manifests"];
    if (!Array.isArray(entries))
        return malformed("its index has no list of manifests");
    const digests = new Set(entries.map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "digest") : null)));
    const children = [];
    for (const [index, entry] of entries.entries()) {
        const digest = (0,json_values/* isObject */.Gv)(entry) ? (0,json_values/* textAt */.$6)(entry, "digest") : null;
        if (!(0,json_values/* isObject */.Gv)(entry) || digest === null || !(0,image_reference/* isDigest */.Bc)(digest)) {
            return malformed(`entry ${index} of its index has no digest`);
        }
        const claims = claimsOf(entry, (named) => named !== digest && digests.has(named));
        children.push({ digest, mediaType: (0,json_values/* textAt */.$6)(entry, "mediaType"), platform: platformOf(entry), claims });
    }
    return { kind: "index", mediaType, children };
}
function claimsOf(entry, isSibling) {
    const annotations = (0,json_values/* objectAt */.lJ)(entry, "annotations");
    const about = (0,json_values/* textAt */.$6)(annotations, "vnd.docker.reference.digest");
    const type = (0,json_values/* textAt */.$6)(annotations, "vnd.docker.reference.type");
    const sociImage = (0,json_values/* textAt */.$6)(annotations, "com.amazon.soci.image-manifest-digest");
    const platform = platformClaim(entry);
    const isWhole = about !== null && isSibling(about) && type === "attestation-manifest" && platform === "unknown";
    return {
        platform,
        marks: isWhole ? { state: "whole", about } : { state: about === null && type === null ? "none" : "broken" },
        isSociOfSibling: sociImage !== null && isSibling(sociImage),
    };
}
function platformClaim(entry) {
    const given = Object.hasOwn(entry, "platform") ? entry["platform"] : null;
    if (given === null)
        return "none";
    const { os, architecture } = (0,json_values/* objectAt */.lJ)(entry, "platform");
    return os === "unknown" && architecture === "unknown" ? "unknown" : "named";
}
function platformOf(entry) {
    const platform = (0,json_values/* objectAt */.lJ)(entry, "platform");
    const os = (0,json_values/* textAt */.$6)(platform, "os");
    const architecture = (0,json_values/* textAt */.$6)(platform, "architecture");
    if (os === null || architecture === null || (os === "unknown" && architecture === "unknown"))
        return null;
    const variant = (0,json_values/* textAt */.$6)(platform, "variant");
    return `${os}/${architecture}${variant === null ? "" : `/${variant}`}`;
}

;// CONCATENATED MODULE: ./build/sources/ecr/located-image.js





/**
 * Finds a reference's digest and manifest. A tag is resolved once, here. The manifest of a digest is read as well, even
 * where ECR has findings of it: a manifest can be an image to ECR's scanner and an index to a runtime.
 */
async function locate(registry, reference, timing, waiting) {
    const { registryId, repositoryName, digest, tag } = reference;
    let isDenied = false;
    async function look() {
        const imageId = digest === null ? { imageTag: tag ?? "" } : { imageDigest: digest };
        const [found] = await readManifests(registry, { registryId, repositoryName }, [imageId]);
        if (found?.kind === "found")
            return { kind: "done", value: found };
        const fault = found?.fault ?? NO_ANSWER;
        isDenied = fault.deniedAction !== null;
        return { kind: "wait", reason: fault, patience: fault.patience };
    }
    return { ...(await poll(timing, look, waiting)), isDenied };
}
/** BatchGetImage takes no more at a time. */
const BATCH = 100;
/** The manifests of `imageIds`, in their order; what cannot be had is missing, with the reason. */
async function readManifests(registry, { registryId, repositoryName }, imageIds) {
    const found = [];
    for (let start = 0; start < imageIds.length; start += BATCH) {
        const batch = imageIds.slice(start, start + BATCH);
        let answer;
        try {
            answer = await registry.api.batchGetImage({
                ...(registryId === null ? {} : { registryId }),
                repositoryName,
                imageIds: batch,
                acceptedMediaTypes: MANIFEST_TYPES,
            });
        }
        catch (error) {
            const fault = (0,faults/* faultOf */.K)(error, registry.asked("BatchGetImage", repositoryName));
            found.push(...batch.map(() => ({ kind: "missing", fault, isWholeCall: true })));
            continue;
        }
        for (const imageId of batch)
            found.push(manifestIn(answer, imageId, { registryId, repositoryName }));
    }
    return found;
}
function manifestIn(answer, asked, { registryId, repositoryName }) {
    const isAsked = (imageId) => asked.imageDigest === undefined ? imageId?.imageTag === asked.imageTag : imageId?.imageDigest === asked.imageDigest;
    const images = Array.isArray(answer.images) ? answer.images : [];
    const [image, ...others] = images.filter((found) => isAsked(found?.imageId));
    const digest = image?.imageId?.imageDigest;
    if (image !== undefined && digest !== undefined && (0,image_reference/* isDigest */.Bc)(digest)) {
        if (others.some((other) => !isSameManifest(other, image)))
            return notBelieved("two answers for it that differ");
        const repository = image.repositoryName ?? repositoryName;
        if (repository !== repositoryName)
            return notBelieved(`an image of ${repository}, for one of ${repositoryName}`);
        const registry = image.registryId ?? registryId;
        if (registryId !== null && registry !== registryId) {
            return notBelieved(`an image of registry ${registry}, for one of ${registryId}`);
        }
        const manifest = readManifest(image.imageManifest, image.imageManifestMediaType);
        // An image is scanned by its digest whatever its manifest says, so only what replaces or refuses it has to match.
        if (manifest.kind !== "image" || manifest.artifact !== null) {
            if (digestOf(image.imageManifest) !== digest)
                return notBelieved(`a manifest that is not ${digest}'s`);
        }
        return { kind: "found", registryId: image.registryId ?? null, digest, manifest };
    }
    const failures = Array.isArray(answer.failures) ? answer.failures : [];
    const failure = failures.find((found) => isAsked(found?.imageId)) ?? failures[0];
    if (failure === undefined)
        return { kind: "missing", fault: NO_ANSWER, isWholeCall: false };
    const code = failure.failureCode ?? "";
    const [meaning, patience] = FAILURES.get(code) ?? ["service-error", "none"];
    const reason = failure.failureReason ?? "";
    const detail = `ecr:BatchGetImage says ${code}${reason === "" ? "" : `: ${reason}`}`;
    return { kind: "missing", fault: { code: meaning, detail, patience, deniedAction: null }, isWholeCall: false };
}
function isSameManifest(a, b) {
    return (a.imageId?.imageDigest === b.imageId?.imageDigest &&
        a.imageManifest === b.imageManifest &&
        a.imageManifestMediaType === b.imageManifestMediaType);
}
function digestOf(manifest) {
    return `sha256:${(0,external_node_crypto_.createHash)("sha256")
        .update(manifest ?? "")
        .digest("hex")}`;
}
function notBelieved(what) {
    const detail = `ecr:BatchGetImage was answered with ${what}`;
    const fault = { code: "service-error", detail, patience: "brief", deniedAction: null };
    return { kind: "missing", fault, isWholeCall: false };
}
/** Every failure that the model has for one image of a batch. */
const FAILURE_CODES = {
    ImageNotFound: ["image-not-found", "brief"],
    InvalidImageDigest: ["image-not-found", "none"],
    InvalidImageTag: ["image-not-found", "none"],
    ImageTagDoesNotMatchDigest: ["image-not-found", "none"],
    MissingDigestAndTag: ["image-not-found", "none"],
    ImageReferencedByManifestList: ["service-error", "none"],
    ImageInaccessible: ["access-denied", "none"],
    KmsError: ["access-denied", "none"],
    UpstreamAccessDenied: ["access-denied", "none"],
    UpstreamTooManyRequests: ["service-error", "brief"],
    UpstreamUnavailable: ["service-error", "brief"],
};
const FAILURES = new Map(Object.entries(FAILURE_CODES));
const NO_ANSWER = {
    code: "service-error",
    detail: "ecr:BatchGetImage was answered with neither the image nor a reason",
    patience: "brief",
    deniedAction: null,
};

;// CONCATENATED MODULE: ./build/sources/ecr/index-children.js



/** An index of indexes of indexes: nothing builds more. */
const DEEPEST = 3;
/** Far beyond any build; past it an index is made to keep a gate busy. */
const MOST_CHILDREN = 500;
/**
 * The images of an index, and of the indexes within it, each once. A problem with an index is kept under the index's own
 * digest: under that of one of its images, an evaluation of that image would settle what is about others. All manifests
 * are read, in one BatchGetImage for a hundred: an entry is left out only if it is positively known not to be an image,
 * and each image is what it is by its own manifest, so that another entry about it changes nothing.
 */
async function childImages(registry, repository, index, timing) {
    const images = new Map();
    const manifests = new Map();
    const leftOut = new Map();
    const followed = new Set();
    let entries = 0;
    await collect(index, 1);
    const counts = new Map();
    for (const [digest, kind] of leftOut)
        if (!images.has(digest))
            counts.set(kind, 1 + (counts.get(kind) ?? 0));
    return { images: [...images.values()], leftOut: counts };
    async function collect({ digest, children }, depth) {
        const known = children.slice(0, Math.max(0, MOST_CHILDREN - entries));
        entries += known.length;
        await read(known.map((child) => child.digest));
        for (const child of known)
            await settle(child, digest, depth);
        if (known.length < children.length)
            addIndex(digest, `the index has more than ${MOST_CHILDREN} manifests`);
    }
    async function settle(child, within, depth) {
        const { digest, claims } = child;
        const found = manifests.get(digest);
        if (found?.kind !== "found") {
            // What names a platform has its scan asked for all the same: ECR may know that much.
            if (claims.platform === "named")
                return add(child, null, true);
            return add(child, found?.fault ?? { code: "service-error", detail: "no manifest" }, false);
        }
        const { manifest } = found;
        if (manifest.kind === "malformed")
            return add(child, unclear(manifest.why), true);
        const isOther = child.mediaType !== null && manifest.mediaType !== null && child.mediaType !== manifest.mediaType;
        if (isOther) {
            addIndex(within, `the index says ${digest} is ${child.mediaType}, and its manifest that it is ${manifest.mediaType}`);
        }
        if (manifest.kind === "index")
            return await follow(child, manifest, depth);
        const { artifact, subject } = manifest;
        if (!isOther && artifact !== null && isKnownArtifact(claims, artifact, subject))
            leftOut.set(digest, artifact.kind);
        else
            add(child, null, true);
    }
    async function follow({ digest }, { children }, depth) {
        if (depth >= DEEPEST)
            return addIndex(digest, `indexes are nested more than ${DEEPEST} deep`);
        if (followed.has(digest))
            return;
        followed.add(digest);
        await collect({ digest, children }, depth + 1);
    }
    /** A call that failed as a whole is tried again for a short while; what ECR says of one manifest stands. */
    async function read(digests) {
        await poll(timing, async () => {
            const open = [...new Set(digests)].filter((digest) => manifests.get(digest)?.kind !== "found");
            const answers = await readManifests(registry, repository, open.map((imageDigest) => ({ imageDigest })));
            let failed = null;
            for (const [at, answer] of answers.entries()) {
                manifests.set(open[at] ?? "", answer);
                if (answer.kind === "missing" && answer.isWholeCall && answer.fault.patience === "brief")
                    failed = answer.fault;
            }
            if (failed === null)
                return { kind: "done", value: null };
            return { ...waitFor(failed), patience: "brief" };
        }, () => undefined);
    }
    function addIndex(digest, detail) {
        add({ digest, platform: null }, unclear(detail), false);
    }
    function add({ digest, platform }, problem, isScanned) {
        const before = images.get(digest);
        images.set(digest, {
            digest,
            platform: before?.platform ?? platform,
            problem: before?.problem ?? problem,
            isScanned: isScanned || before?.isScanned === true,
        });
    }
}
/** Why it is not certain what a runtime makes of a manifest. Not to be accepted: it is as whoever pushed it wants it. */
function unclear(detail) {
    return { code: "unclear-manifest", detail };
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
;// CONCATENATED MODULE: ./build/sources/ecr/live-result.js


/** An image as its reference names it, and as far as it is known by now. */
function imageOf({ repositoryName, tag, digest }, known) {
    return {
        repositoryName,
        imageDigest: digest,
        indexDigest: null,
        // A tag beside a digest was not looked up, so nothing is known of it.
        imageTags: tag === null || digest !== null ? [] : [tag],
        platform: null,
        ...known,
    };
}
/** The search's own call, as if it had been recorded; nobody made it but this run. */
const CALL = {
    eventName: detection/* SEARCH */.Dn.eventName,
    eventSource: detection/* SEARCH */.Dn.eventSource,
    user: null,
    userName: null,
    srcIp: null,
};
function scannedResult(reference, image, scan) {
    const { answer, status, type, outcome, observedAt } = scan;
    const { completedAt, findings, claimedCounts, listedCounts } = answer;
    // A stranger's time is not the scan's.
    const isForeign = outcome.kind === "inconclusive" && outcome.code === "foreign-endpoint";
    return {
        source: "ecr",
        reference,
        observedAt,
        image,
        call: { ...CALL, time: isForeign ? null : completedAt },
        scan: { type, status, completedAt },
        page: { asked: null, offered: null },
        claimedCounts,
        listedCounts,
        findings,
        outcome,
    };
}
/** An image whose scan could not so much as be asked for. `observedAt`: when that was known, epoch ms. */
function unreadResult(reference, image, { code, detail }, observedAt) {
    return {
        source: "ecr",
        reference,
        observedAt,
        image,
        call: { ...CALL, time: null },
        scan: { type: null, status: null, completedAt: null },
        page: { asked: null, offered: null },
        claimedCounts: null,
        listedCounts: new Map(),
        findings: [],
        outcome: (0,scan_result/* inconclusive */.Ni)(code, detail),
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/referenced-scans.js






/** Reads one reference to its end. Never throws for what AWS says: that is the result. */
async function readReference(registry, reference, run) {
    const { awsRegion } = registry;
    const located = await locate(registry, reference, run.timing, ({ detail }) => run.tell(reference, null, { state: "waiting", detail }));
    if (located.kind === "given-up") {
        const { isDenied } = located;
        const reason = vouchedReason(registry, located.reason);
        run.tell(reference, null, { state: "inconclusive", detail: reason.detail });
        const image = imageOf(reference, { awsRegion, registryId: reference.registryId });
        const results = [unreadResult(reference.text, image, reason, run.timing.clock())];
        return { reference, digest: reference.digest, results, isDenied };
    }
    const { manifest, digest } = located.value;
    const registryId = reference.registryId ?? located.value.registryId;
    const known = { ...reference, registryId };
    const images = await imagesAt(registry, known, located.value, run.timing);
    const scanned = await Promise.all(images.map(async ({ digest: imageDigest, platform, problem, isScanned }) => {
        const indexDigest = manifest.kind === "index" ? digest : null;
        const image = imageOf(reference, { awsRegion, registryId, imageDigest, indexDigest, platform });
        const reason = problem === null ? null : vouchedReason(registry, problem);
        const refuse = ({ detail }) => run.tell(reference, platform, { state: "inconclusive", detail });
        if (reason !== null && !isScanned) {
            refuse(reason);
            return { result: unreadResult(reference.text, image, reason, run.timing.clock()), isDenied: false };
        }
        const scan = await scanOf(registry, known, { digest: imageDigest, platform }, run);
        if (reason === null)
            return { result: scannedResult(reference.text, image, scan), isDenied: scan.isDenied };
        refuse(reason);
        const outcome = (0,scan_result/* inconclusive */.Ni)(reason.code, reason.detail);
        return { result: scannedResult(reference.text, image, { ...scan, outcome }), isDenied: scan.isDenied };
    }));
    return {
        reference: known,
        digest,
        results: scanned.map(({ result }) => result),
        isDenied: scanned.some(({ isDenied }) => isDenied),
    };
}
/** The images to evaluate at a located manifest; one with a problem where there are none. */
async function imagesAt(registry, { registryId, repositoryName }, { digest, manifest }, timing) {
    const only = (problem, isScanned = problem === null) => [
        { digest, platform: null, problem, isScanned },
    ];
    if (manifest.kind === "malformed")
        return only(unclear(manifest.why), true);
    if (manifest.kind === "image") {
        const { artifact, what } = manifest;
        if (artifact === null || artifact.hasImageConfig)
            return only(null);
        return only({ code: "unsupported-image", detail: `this is not a container image, but ${what}` });
    }
    const index = { digest, children: manifest.children };
    const { images, leftOut } = await childImages(registry, { registryId, repositoryName }, index, timing);
    return images.length > 0
        ? images
        : only({ code: "empty-index", detail: emptyIndex(manifest.children.length, leftOut) });
}
const ARTIFACT_NAMES = {
    document: "attestations, signatures or SBOMs",
    signature: "signatures",
    "soci-index": "SOCI indexes",
    "helm-chart": "Helm charts",
};
function emptyIndex(entries, leftOut) {
    if (entries === 0)
        return "the image index lists no manifests";
    const kinds = [...leftOut].map(([kind, count]) => `${ARTIFACT_NAMES[kind]} (${count})`).sort();
    const why = kinds.length === 0 ? "" : `; left out: ${kinds.join(", ")}`;
    return `the image index lists no image that can be scanned${why}`;
}
async function scanOf(registry, reference, { digest, platform }, run) {
    const { registryId, repositoryName } = reference;
    const id = { registryId, repositoryName, imageDigest: digest };
    const key = JSON.stringify([registry.awsRegion, registryId, repositoryName, digest]);
    const waiting = ({ detail }) => run.tell(reference, platform, { state: "waiting", detail });
    const scan = run.scans.get(key) ?? vouchedScan(registry, awaitScan(registry, id, run, waiting));
    run.scans.set(key, scan);
    const awaited = await scan;
    const { outcome } = awaited;
    run.tell(reference, platform, outcome.kind === "evaluated"
        ? { state: "evaluated", detail: null }
        : { state: "inconclusive", detail: outcome.detail });
    return awaited;
}
async function vouchedScan(registry, awaited) {
    const scan = await awaited;
    return { ...scan, outcome: vouchedOutcome(registry, scan.outcome) };
}
/**
 * What an image comes to, unless somebody else answered for AWS: that is then the reason, whatever was answered, since
 * other reasons can be accepted in the ignore file.
 */
function vouchedOutcome(registry, outcome) {
    if (outcome.kind === "inconclusive") {
        const { code, detail } = vouchedReason(registry, outcome);
        return (0,scan_result/* inconclusive */.Ni)(code, detail);
    }
    const foreign = registry.foreign();
    return foreign.length === 0 ? outcome : (0,scan_result/* inconclusive */.Ni)("foreign-endpoint", (0,answer_log/* foreignDetail */.Gb)(foreign));
}
function vouchedReason(registry, { code, detail }) {
    const foreign = registry.foreign();
    if (foreign.length === 0)
        return { code, detail };
    return { code: "foreign-endpoint", detail: `${(0,answer_log/* foreignDetail */.Gb)(foreign)}; its answer: ${code}, ${detail}` };
}

;// CONCATENATED MODULE: ./build/sources/inspector/coverage.js
/** One image has one page. An answer that goes on beyond these is not whole, whatever it says until then. */
const coverage_MOST_PAGES = 5;
/** Throws what listCoverage throws. `imageArn` is `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:...`. */
async function imageCoverage(api, imageArn) {
    const filterCriteria = {
        resourceId: [{ comparison: "EQUALS", value: imageArn }],
        resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }],
    };
    const said = [];
    let nextToken;
    for (let page = 0; page < coverage_MOST_PAGES; page += 1) {
        const answer = await api.listCoverage({ filterCriteria, ...(nextToken === undefined ? {} : { nextToken }) });
        for (const resource of answer.coveredResources ?? []) {
            const { resourceId, scanType = "PACKAGE" } = resource;
            if (resourceId === imageArn && scanType === "PACKAGE")
                said.push(coverageOf(resource));
        }
        nextToken = answer.nextToken === "" ? undefined : answer.nextToken;
        if (nextToken === undefined)
            break;
    }
    if (said.length === 0)
        return { kind: "unlisted" };
    if (nextToken !== undefined)
        said.push({ kind: "unknown" });
    const kinds = ["hopeless", "waiting", "unknown"];
    const worst = kinds.map((kind) => said.find((coverage) => coverage.kind === kind)).find(Boolean);
    return worst ?? latestOf(said) ?? { kind: "unknown" };
}
/** Of several scans that are ready, the latest is the one whose findings are to be there. */
function latestOf(said) {
    return said.reduce((latest, coverage) => {
        if (coverage.kind !== "ready")
            return latest;
        return latest?.kind === "ready" && latest.lastScannedAt >= coverage.lastScannedAt ? latest : coverage;
    }, null);
}
function coverageOf({ scanStatus, lastScannedAt }) {
    const reason = scanStatus?.reason ?? "";
    const meaning = MEANINGS.get(reason);
    if (meaning === undefined || meaning === "not-of-images")
        return { kind: "unknown" };
    if (meaning === "ready") {
        // Before there was a scan, no state is one to read results in.
        const scannedAt = lastScannedAt?.getTime() ?? Number.NaN;
        return Number.isNaN(scannedAt) ? { kind: "unknown" } : { kind: "ready", lastScannedAt: scannedAt };
    }
    if (meaning === "waiting")
        return { kind: "waiting", detail: `Inspector says ${reason}` };
    const [code, cure] = meaning;
    return { kind: "hopeless", code, detail: `Inspector says ${reason}: ${cure}` };
}
const UNSUPPORTED = ["unsupported-image", "it cannot scan an image of this kind"];
/** Every reason that Inspector2's model has: a new one does not compile until it is given its meaning. */
const REASONS = {
    SUCCESSFUL: "ready",
    SCAN_FREQUENCY_SCAN_ON_PUSH: "ready",
    PENDING_INITIAL_SCAN: "waiting",
    PENDING_REVIVAL_SCAN: "waiting",
    SCAN_IN_PROGRESS: "waiting",
    INTERNAL_ERROR: "waiting",
    SCAN_FREQUENCY_MANUAL: [
        "scan-not-found",
        "no rule of the registry's scanning configuration covers this repository; add one that scans on push",
    ],
    EXCLUDED_BY_TAG: ["scan-not-found", "a tag keeps this resource from being scanned; remove it"],
    PENDING_DISABLE: ["scan-not-found", "Inspector is being switched off in this account; switch it on"],
    SCAN_ELIGIBILITY_EXPIRED: [
        "eligibility-expired",
        "the image is too old to be scanned again; push it anew, or lengthen Inspector's re-scan duration",
    ],
    IMAGE_ARCHIVED: ["image-archived", "archived images are not scanned; restore it"],
    IMAGE_SIZE_EXCEEDED: ["limit-exceeded", "the image is larger than Inspector scans"],
    UNSUPPORTED_OS: UNSUPPORTED,
    UNSUPPORTED_MEDIA_TYPE: UNSUPPORTED,
    UNSUPPORTED_LANGUAGE: UNSUPPORTED,
    UNSUPPORTED_RUNTIME: UNSUPPORTED,
    UNSUPPORTED_CONFIG_FILE: UNSUPPORTED,
    UNSUPPORTED_CODE_ARTIFACTS: UNSUPPORTED,
    ACCESS_DENIED: ["scan-failed", "it may not read the image; look at the registry's and the repository's policy"],
    ACCESS_DENIED_TO_ENCRYPTION_KEY: [
        "scan-failed",
        "it may not use the repository's KMS key; let Inspector's service-linked role decrypt with it",
    ],
    AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
    AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED: "not-of-images",
    DEEP_INSPECTION_NO_INVENTORY: "not-of-images",
    DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED: "not-of-images",
    EC2_INSTANCE_STOPPED: "not-of-images",
    INTEGRATION_CONNECTION_LOST: "not-of-images",
    NO_INVENTORY: "not-of-images",
    NO_RESOURCES_FOUND: "not-of-images",
    NO_SCAN_CONFIGURATION_ASSOCIATED: "not-of-images",
    RESOURCE_STOPPED: "not-of-images",
    RESOURCE_TERMINATED: "not-of-images",
    RESOURCE_UNMANAGED: "not-of-images",
    STALE_INVENTORY: "not-of-images",
    UNMANAGED_EC2_INSTANCE: "not-of-images",
};
const MEANINGS = new Map(Object.entries(REASONS));

// EXTERNAL MODULE: ./build/sources/inspector/inspector-api.js
var inspector_api = __webpack_require__(6671);
;// CONCATENATED MODULE: ./build/sources/ecr/ecr-api.js

/** ECR in one region. The SDK is loaded here, so that a run without live images loads nothing of it. */
async function openEcr(requests, place) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
    const config = await requests.clientConfig(place);
    const answers = requests.watch("ecr");
    const open = (how) => {
        const client = new sdk.ECRClient(how);
        client.middlewareStack.add((next) => answers.around(next), answer_log/* LAST */.xo);
        return client;
    };
    const client = open(config);
    // StartImageScan says LimitExceededException for "already scanned today", which the SDK would retry as throttling.
    const { retryStrategy: _retries, ...unretried } = config;
    const once = open({ ...unretried, maxAttempts: 1 });
    return {
        describeImageScanFindings: (input) => requests.run((options) => client.send(new sdk.DescribeImageScanFindingsCommand(input), options)),
        batchGetImage: (input) => requests.run((options) => client.send(new sdk.BatchGetImageCommand(input), options)),
        startImageScan: (input) => requests.run((options) => once.send(new sdk.StartImageScanCommand(input), options)),
        getRegistryScanningConfiguration: () => requests.run((options) => client.send(new sdk.GetRegistryScanningConfigurationCommand({}), options)),
        batchGetRepositoryScanningConfiguration: (input) => requests.run((options) => client.send(new sdk.BatchGetRepositoryScanningConfigurationCommand(input), options)),
        region: () => client.config.region(),
        foreign: () => answers.foreign(),
        close: () => {
            client.destroy();
            once.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/scanning-configuration.js
/**
 * Asks each thing once. Both calls answer for the caller's own registry only, and both permissions may be missing: for
 * another account's registry, and after any fault, the answer is null.
 */
function scanningConfiguration(api, registryId) {
    let type = null;
    const frequencies = new Map();
    return {
        noteEnhanced: () => {
            type = Promise.resolve("ENHANCED");
        },
        registryType: () => (type ??= readType(api, registryId).catch(() => null)),
        frequency: (repositoryName) => {
            const asked = frequencies.get(repositoryName) ?? readFrequency(api, registryId, repositoryName).catch(() => null);
            frequencies.set(repositoryName, asked);
            return asked;
        },
    };
}
async function readType(api, registryId) {
    const answer = await api.getRegistryScanningConfiguration();
    const type = answer.scanningConfiguration?.scanType;
    const isOwn = registryId === null || answer.registryId === registryId;
    return isOwn && (type === "BASIC" || type === "ENHANCED") ? type : null;
}
async function readFrequency(api, registryId, repositoryName) {
    const { scanningConfigurations = [] } = await api.batchGetRepositoryScanningConfiguration({
        repositoryNames: [repositoryName],
    });
    const own = scanningConfigurations.find((found) => found.repositoryName === repositoryName && isIn(registryId, found.repositoryArn));
    return own?.scanFrequency ?? null;
}
/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME` */
function isIn(registryId, repositoryArn) {
    return registryId === null || repositoryArn?.split(":")[4] === registryId;
}

;// CONCATENATED MODULE: ./build/sources/ecr/registry.js





/** Throws what the SDK throws where neither `place` nor the environment names a region. */
async function openRegistry(requests, place, { registryId, proxyIgnored }) {
    const api = await openEcr(requests, place);
    const awsRegion = await api.region();
    let inspector = null;
    let opened = null;
    let isInspectorOpen = true;
    return {
        api,
        awsRegion,
        configuration: scanningConfiguration(api, registryId),
        coverage: async (image) => {
            if (!isInspectorOpen || image.registryId === null)
                return { kind: "unknown" };
            const arn = `${(0,partitions/* repositoryArn */.qM)(awsRegion, image.registryId, image.repositoryName)}/${image.imageDigest}`;
            try {
                inspector ??= (0,inspector_api/* openInspector */.O)(requests, { ...place, awsRegion });
                opened = await inspector;
                const coverage = await imageCoverage(opened, arn);
                // Whoever else answers says nothing about readiness; the image is inconclusive for having been answered so.
                return opened.foreign().length === 0 ? coverage : { kind: "unknown" };
            }
            catch {
                isInspectorOpen = false;
                return { kind: "unknown" };
            }
        },
        asked: (action, repositoryName) => ({
            action: `ecr:${action}`,
            resource: (0,partitions/* repositoryArn */.qM)(awsRegion, registryId, repositoryName),
            proxyIgnored,
        }),
        foreign: () => [...api.foreign(), ...(opened?.foreign() ?? [])],
        close: () => {
            api.close();
            void inspector?.then((client) => client.close()).catch(() => undefined);
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/ecr/images.js








const REQUEST_TIMEOUT = 30_000;
/**
 * Reads the scans of `references` side by side, waiting where they are not ready, for waitTimeout and one request at
 * most. What goes wrong with one image is its result, inconclusive, and hides no other's. Throws a GateError only where
 * a reference's region is not to be had, or AWS_CA_BUNDLE cannot be read.
 */
async function readImages(references, settings) {
    const { clock, sleep, random, signal, startScan, waitTimeout, requestTimeout = REQUEST_TIMEOUT } = settings;
    // Every image that waits listens to it: that is no leak, and no reason for a warning.
    (0,external_node_events_.setMaxListeners)(0, signal);
    const startedAt = clock();
    const timing = { clock, sleep, random, signal, startedAt, deadline: startedAt + waitTimeout };
    const requests = (0,aws_requests/* startRequests */.Tf)({ ...settings, requestTimeout, hardStop: timing.deadline + requestTimeout });
    const run = { startScan, timing, scans: new Map(), tell: teller(settings.progress, timing) };
    const opened = [];
    try {
        const open = registries(requests, settings.env, opened);
        const distinct = (0,image_reference/* distinctReferences */.Dc)(references);
        const places = await Promise.all(distinct.map(async (reference) => ({ reference, registry: await open(reference) })));
        const read = await Promise.all(places.map(({ reference, registry }) => readReference(registry, reference, run)));
        return {
            results: read.flatMap(({ results }) => results),
            images: read.map(({ reference, digest, results }) => ({
                reference: reference.text,
                pinned: digest === null ? null : (0,image_reference/* pinnedReference */.ct)(reference, digest),
                evaluated: results.every(({ outcome }) => outcome.kind === "evaluated"),
            })),
            policy: read.some(({ isDenied }) => isDenied)
                ? leastPolicy(read.map(({ reference }) => reference), startScan)
                : null,
        };
    }
    finally {
        for (const registry of opened)
            registry.close();
    }
}
/** Opens each registry once, and notes it in `opened`. */
function registries(requests, env, opened) {
    const known = new Map();
    const proxyIgnored = (0,http_agent/* proxyIsIgnored */.T)(env, process.versions.node);
    const open = async ({ text, awsRegion, registryId, fips, dualStack }) => {
        const registry = await openRegistry(requests, { awsRegion, fips, dualStack }, { registryId, proxyIgnored }).catch((error) => {
            if (awsRegion !== null || error instanceof errors/* GateError */.ue)
                throw error;
            const cure = "Set region, or AWS_REGION, or name the image by its registry's host";
            throw new errors/* GateError */.ue(`images: ${text} names no region, and neither does anything else (${(0,errors/* messageOf */.bD)(error)}). ${cure}.`);
        });
        opened.push(registry);
        return registry;
    };
    return (reference) => {
        const { awsRegion, registryId, fips, dualStack } = reference;
        const key = JSON.stringify([awsRegion, registryId, fips, dualStack]);
        const registry = known.get(key) ?? open(reference);
        known.set(key, registry);
        return registry;
    };
}
/** Tells each look at an image, and whether it brought something new. */
function teller(progress, { clock, startedAt, deadline }) {
    const last = new Map();
    return ({ text }, platform, state) => {
        const key = JSON.stringify([text, platform]);
        const told = JSON.stringify(state);
        const changed = last.get(key) !== told;
        last.set(key, told);
        const now = clock();
        const left = Math.max(0, deadline - now);
        progress({ reference: text, platform, ...state, changed, elapsed: now - startedAt, left });
    };
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

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openInspector)
/* harmony export */ });
/* harmony import */ var _aws_answer_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2038);

/** Inspector2 in one region. The SDK is loaded here, and only where somebody asks it. */
async function openInspector(requests, place) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19));
    // Inspector has endpoints of its own names; the registry's FIPS and dual-stack forms do not carry over to them.
    const client = new sdk.Inspector2Client(await requests.clientConfig({ ...place, dualStack: false }));
    const answers = requests.watch("inspector2");
    client.middlewareStack.add((next) => answers.around(next), _aws_answer_log_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST */ .xo);
    return {
        listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
        listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
        batchGetFindingDetails: (input) => requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
        searchVulnerabilities: (input) => requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
        foreign: () => answers.foreign(),
        close: () => client.destroy(),
    };
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
