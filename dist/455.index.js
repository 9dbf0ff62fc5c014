export const id = 455;
export const ids = [455];
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

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ endsEntry),
/* harmony export */   TJ: () => (/* binding */ archivedFault),
/* harmony export */   Zc: () => (/* binding */ s3Fault)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4461);
/* harmony import */ var _object_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6412);



/** After one of these, nothing more of the entry can be read. */
const ENDS_ENTRY = new Set(["credentials", "no-bucket", "wrong-region"]);
function endsEntry({ kind }) {
    return ENDS_ENTRY.has(kind);
}
const CREDENTIALS = /^(CredentialsProviderError|TokenProviderError|ProviderError|ExpiredToken|TokenRefreshRequired|InvalidToken|InvalidAccessKeyId|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|MissingAuthenticationToken|MissingSecurityHeader|RequestTimeTooSkewed|InvalidSecurity|NotSignedUp)/;
const NETWORK = /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(TLS|SSL|HTTP|SOCKET|STREAM_PREMATURE|PROXY)\w*|HPE_\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;
/** What a call of S3 that failed comes to. `what` is the resource, for messages; `object` the object that was asked for. */
function s3Fault(error, action, what, object) {
    const name = error instanceof Error ? error.name : "";
    const message = oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error));
    const status = statusOf(error);
    const said = `${action} was answered with ${name === "" ? "an error" : name}: ${message}`;
    const fault = (kind, detail) => ({ kind, code: "unreadable", detail, denied: null });
    if (name === "InvalidObjectState")
        return fault("archived", archivedDetail(error, object));
    if (name === "NoSuchBucket")
        return fault("no-bucket", "there is no such bucket");
    if (name === "NoSuchKey" || (status === 404 && action === "s3:GetObject")) {
        return fault("gone", "it was there when the bucket was listed, and was deleted before it could be read");
    }
    if (status === 412)
        return fault("changed", "it was overwritten while it was read: run again");
    if (name.startsWith("KMS.") || (/\bKMS\b/.test(message) && status === 400)) {
        return fault("key-unusable", `its KMS key cannot be used: ${message}`);
    }
    if (status === 400 && /server side encryption/i.test(message)) {
        return fault("customer-key", "it is encrypted with a key of the customer's own (SSE-C), which is not supported");
    }
    if (status === 301 || /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint)/.test(name)) {
        return fault("wrong-region", `the bucket is in another region: set AWS_REGION to it (${said})`);
    }
    if (CREDENTIALS.test(name))
        return fault("credentials", credentialsDetail(name, said));
    if (name === "AccessDenied" || name === "AllAccessDisabled" || status === 403 || status === 401) {
        return deniedFault(message, action, what);
    }
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .BodyCut */ .B || message === "aborted") {
        return fault("network", `the line broke off, after retries: ${message}`);
    }
    const code = networkCode(error);
    if (code !== null)
        return fault("network", `${action} had no answer, after retries: ${code}, ${message}`);
    return fault("service", `${said}${status === null ? "" : ` (HTTP ${status}${status >= 500 ? ", after retries" : ""})`}`);
}
/** Also for an object that is not asked for: others of its class were found archived. */
function archivedFault(object) {
    return { kind: "archived", code: "unreadable", detail: archivedDetail(null, object), denied: null };
}
function archivedDetail(error, object) {
    const said = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error) ? error : {};
    const place = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, "AccessTier") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(said, "StorageClass") ?? object?.storageClass ?? "an archive tier";
    return object?.isBeingRestored === true
        ? `it is archived (${oneLine(place)}), and being restored: run again when that is done`
        : `it is archived (${oneLine(place)}): restore it first (aws s3api restore-object), or narrow since and until`;
}
function credentialsDetail(name, said) {
    if (/^(CredentialsProviderError|TokenProviderError|ProviderError)$/.test(name)) {
        return `no AWS credentials were found: run aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` (${said})`;
    }
    if (name.startsWith("ExpiredToken") || name === "TokenRefreshRequired") {
        return `the credentials have expired: run aws-actions/configure-aws-credentials right before this step, or raise its role-duration-seconds (${said})`;
    }
    return `the credentials are not valid, were cut short, or the machine's clock is wrong (${said})`;
}
/** AWS names the action, mostly the resource, and why; the principal it names is left out. */
function deniedFault(message, asked, what) {
    const parts = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on (?:the )?resource:? "?([^\s,"]+))?/i.exec(message);
    const action = parts?.[1] ?? asked;
    const why = /\b(because .*|with an explicit deny.*)$/.exec(message)?.[1];
    const resource = parts?.[2] ?? what;
    const detail = `${action} on ${resource} is not allowed${why === undefined ? "" : ` (${why})`}`;
    if (!action.startsWith("kms:"))
        return { kind: "denied", code: "unreadable", detail, denied: { action, keyArn: null } };
    const keyArn = /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/.exec(resource)?.[0] ?? null;
    return { kind: "key-denied", code: "unreadable", detail, denied: { action, keyArn } };
}
function networkCode(error) {
    for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
        const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
        if (NETWORK.test(code))
            return code;
        if (cause.name === "TimeoutError")
            return "timeout";
    }
    return null;
}
function statusOf(error) {
    const status = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error) ? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(error, "$metadata")["httpStatusCode"] : null;
    return typeof status === "number" ? status : null;
}
/** A service's own words, on one line and not without end. */
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex
    const line = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
    return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BodyCut),
/* harmony export */   r: () => (/* binding */ objectBytes)
/* harmony export */ });
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7354);

/** A body that ended before its end. */
class BodyCut extends Error {
    name = "BodyCut";
}
/** A try that got this far counts as none of the failed ones. */
const WORTHWHILE = 256 * 1024;
/**
 * The bytes of one object, each once: where the line goes dead inside it, reading goes on from the same byte of the same
 * version. Throws what the last try threw.
 */
async function* objectBytes(key, call, settings) {
    const budget = (0,_retries_js__WEBPACK_IMPORTED_MODULE_0__/* .retryBudget */ .k)(settings);
    let at = 0;
    let etag = null;
    let total = null;
    while (total === null || at < total) {
        const startedAt = at;
        try {
            const answer = await call(key, at, etag);
            if (total !== null && answer.bytes !== total)
                throw new Error("it has another size than before");
            total = answer.bytes;
            etag = answer.etag;
            // A server that knows no ranges begins anew: what is there already is passed over.
            let skip = at - answer.from;
            if (skip < 0)
                throw new Error(`asked from byte ${at}, answered from ${answer.from}`);
            for await (const chunk of answer.body) {
                const fresh = chunk.subarray(Math.min(skip, chunk.length));
                skip -= chunk.length - fresh.length;
                if (fresh.length === 0)
                    continue;
                at += fresh.length;
                if (at - startedAt >= WORTHWHILE)
                    budget.reset();
                yield fresh;
            }
            if (at < total)
                throw new BodyCut(`the body ended after ${at} of ${total} bytes`);
        }
        catch (error) {
            await budget.after(error);
        }
    }
}


/***/ }),

/***/ 7354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ retryBudget),
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** S3 asks for patience when a prefix gets busy (503 SlowDown): some twenty seconds of it in all. */
const TRIES = 7;
const FIRST_WAIT = 300;
const LONGEST_WAIT = 10_000;
/** Runs `attempt` until it succeeds, fails for good, or has failed too often. `tries` starts anew with each call. */
async function retried(attempt, settings) {
    const waiting = retryBudget(settings);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            await waiting.after(error);
        }
    }
}
function retryBudget({ sleep, random }) {
    let tries = 1;
    return {
        after: async (error) => {
            if (tries === TRIES || !isPassing(error))
                throw error;
            const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
            tries += 1;
            // Not all at once again, and never at once.
            await sleep(wait * (0.5 + random() / 2));
        },
        reset: () => {
            tries = 1;
        },
    };
}
const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);
const PASSING_NAMES = /^(SlowDown|InternalError|ServiceUnavailable|RequestTimeout|TimeoutError|Throttl|OperationAborted|BodyCut)/;
/** Of the system, of Node's HTTP and of its streams; not of certificates, which do not mend themselves. */
const PASSING_CODES = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|HPE_|ERR_STREAM_PREMATURE_CLOSE)/;
/** Whether trying again may help. */
function isPassing(error) {
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error))
        return false;
    const metadata = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(error, "$metadata");
    const status = metadata["httpStatusCode"];
    if (typeof status === "number" && PASSING_STATUSES.has(status))
        return true;
    // The SDK has set its clock by the answer's.
    if (metadata["clockSkewCorrected"] === true)
        return true;
    if (error instanceof SyntaxError)
        return true;
    const name = error instanceof Error ? error.name : "";
    return PASSING_NAMES.test(name) || PASSING_CODES.test((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(error, "code") ?? "") || isAborted(error);
}
/** How Node says that the line went dead inside a body. */
function isAborted(error) {
    return error instanceof Error && error.message === "aborted";
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openS3)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);
/* harmony import */ var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);
/* harmony import */ var _aws_http_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
/* harmony import */ var _aws_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5389);





const CONNECTION_TIMEOUT = 10_000;
/** Where no region is set: every region of the partition answers with the one that a bucket is in. */
const ANY_REGION = "us-east-1";
/**
 * S3 as this location's bucket is reached, in its own region. The SDK is loaded here, so that a run without S3 loads
 * nothing of it. Throws a GateError for an AWS_CA_BUNDLE that cannot be read.
 */
async function openS3(location, settings) {
    let api = await openIn(null, location, settings);
    return {
        list: async (prefix, asFolders, token) => {
            try {
                return await api.list(prefix, asFolders, token);
            }
            catch (error) {
                const region = bucketRegion(error);
                if (region === null || region === api.region)
                    throw error;
                api.close();
                api = await openIn(region, location, settings);
                return api.list(prefix, asFolders, token);
            }
        },
        get: (key, from, etag) => api.get(key, from, etag),
        worksForPayer: () => api.worksForPayer(),
        get region() {
            return api.region;
        },
        close: () => api.close(),
    };
}
async function openIn(region, location, settings) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const { env, signal, idleTimeout, foreignEndpoint } = settings;
    const given = region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null);
    const agent = await (0,_aws_http_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .agentOptions */ ._)(env);
    const ownEndpoint = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
    const config = {
        // Tries are counted by whoever calls: a cut body is one of them, which the SDK does not see.
        maxAttempts: 1,
        // What stands behind an endpoint of the user's own seldom has a host for each bucket.
        forcePathStyle: ownEndpoint,
        // Gzip has checksums of its own, and the line has TLS.
        responseChecksumValidation: "WHEN_REQUIRED",
        requestHandler: {
            connectionTimeout: CONNECTION_TIMEOUT,
            requestTimeout: idleTimeout,
            throwOnRequestTimeout: true,
            socketTimeout: idleTimeout,
            httpAgent: agent,
            httpsAgent: agent,
        },
    };
    let client = new sdk.S3Client(given === null ? config : { ...config, region: given });
    const known = await client.config.region().catch(() => null);
    if (known === null)
        client = new sdk.S3Client({ ...config, region: ANY_REGION });
    client.middlewareStack.add((next) => (args) => {
        const endpoint = (0,_aws_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)(args.request);
        if (endpoint !== null && !isOfS3(endpoint, location.bucket))
            foreignEndpoint(endpoint.origin);
        return next(args);
    }, { step: "finalizeRequest", name: "noteEndpoint" });
    const { bucket, prefix, requesterPays } = location;
    const payer = requesterPays ? { RequestPayer: "requester" } : {};
    return {
        region: known ?? ANY_REGION,
        list: async (below, asFolders, token) => pageOf(await client.send(new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: below,
            // Keys may hold what XML may not.
            EncodingType: "url",
            OptionalObjectAttributes: ["RestoreStatus"],
            ...(asFolders ? { Delimiter: "/" } : {}),
            ...(token === null ? {} : { ContinuationToken: token }),
            ...payer,
        }), { abortSignal: signal })),
        get: async (key, from, etag) => {
            const answer = await client.send(new sdk.GetObjectCommand({
                Bucket: bucket,
                Key: key,
                ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
                ...(from > 0 && etag !== null ? { IfMatch: etag } : {}),
                ...payer,
            }), { abortSignal: signal });
            return answerOf(answer);
        },
        worksForPayer: () => client
            .send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1, RequestPayer: "requester" }), {
            abortSignal: signal,
        })
            .then(() => true, () => false),
        close: () => client.destroy(),
    };
}
/** S3 puts the bucket before its name, `dualstack` after it, and `bucket` before that of an interface endpoint. */
function isOfS3({ protocol, hostname }, bucket) {
    const service = hostname.startsWith(`${bucket}.`) ? hostname.slice(bucket.length + 1) : hostname;
    const plain = service.replace(/^bucket\.(?=vpce-)/, "").replace(/^(s3(?:-fips)?)\.dualstack\./, "$1.");
    return (0,_aws_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsEndpoint */ .D)("s3", { protocol, hostname: plain });
}
function pageOf(answer) {
    const decode = (text) => answer.EncodingType === "url" ? decodeURIComponent(text.replaceAll("+", " ")) : text;
    const objects = (answer.Contents ?? []).map((found) => {
        if (found.Key === undefined)
            throw new Error("the listing has an object without a key");
        return {
            key: decode(found.Key),
            bytes: found.Size ?? 0,
            storageClass: found.StorageClass ?? null,
            isBeingRestored: found.RestoreStatus?.IsRestoreInProgress ?? null,
        };
    });
    const folders = (answer.CommonPrefixes ?? []).flatMap(({ Prefix }) => (Prefix === undefined ? [] : [decode(Prefix)]));
    const next = answer.NextContinuationToken ?? null;
    if (answer.IsTruncated === true && next === null)
        throw new Error("the listing breaks off without saying where");
    return { objects, folders, next: answer.IsTruncated === true ? next : null };
}
function answerOf({ ETag, ContentLength, ContentRange, Body }) {
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(ContentRange ?? "") ?? [];
    const bytes = total === undefined ? ContentLength : Number(total);
    if (bytes === undefined || !isByteStream(Body))
        throw new Error("the answer has no body of a known length");
    return { etag: ETag ?? null, bytes, from: Number(from ?? 0), body: buffers(Body) };
}
function isByteStream(body) {
    return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
async function* buffers(body) {
    for await (const chunk of body)
        if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.isBuffer(chunk))
            yield chunk;
}
/** The region that an error says the bucket is in; null where it does not. */
function bucketRegion(error) {
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(error))
        return null;
    const headers = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(error, "$response"), "headers");
    return (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(headers, "x-amz-bucket-region") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(error, "Region");
}


/***/ })

};
