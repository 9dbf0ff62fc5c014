export const id = 4102;
export const ids = [4102];
export const modules = {

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   d: () => (/* binding */ noteAttempts)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

const NOTED = new WeakMap();
/** Records how often a request was sent until it failed with `error`, where the caller of the SDK retries. */
function noteAttempts(error, attempts) {
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error))
        NOTED.set(error, attempts);
}
/** How often a request was sent until it failed with `error`: as noted, or as the SDK counted; 1 if that is unknown. */
function attemptsOf(error) {
    const noted = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? NOTED.get(error) : undefined;
    const counted = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(error, "$metadata")["attempts"] : null;
    return noted ?? (typeof counted === "number" ? counted : 1);
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ED: () => (/* binding */ AFTER_RETRIES),
  gD: () => (/* binding */ CANCELLED),
  xA: () => (/* binding */ UnexpectedResponse),
  MT: () => (/* binding */ awsFailure),
  Mf: () => (/* binding */ failedWith),
  Kc: () => (/* binding */ failureDetail),
  _w: () => (/* binding */ failureWithFix),
  SD: () => (/* binding */ isOfCredentials),
  dg: () => (/* binding */ isTransient),
  TN: () => (/* binding */ oneLine)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/aws/attempts.js
var attempts = __webpack_require__(3845);
// EXTERNAL MODULE: ./build/sources/aws/credentials-failure.js
var credentials_failure = __webpack_require__(6130);
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
/** Codes of the system (ECONNRESET), of its resolver, and of Node's HTTP and proxy code; not an unusable proxy setting. */
const NETWORK = /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(HTTP|SOCKET|STREAM_PREMATURE|PROXY_TUNNEL)\w*|HPE_\w+)$/;
/** Classifies what a call to AWS threw. */
function awsFailure(error) {
    const name = error instanceof Error ? error.name : "";
    const message = oneLine((0,errors/* messageOf */.bD)(error));
    const status = httpStatus(error);
    const isRetried = (0,attempts/* attemptsOf */.O)(error) > 1;
    return { ...kindOf(error, { name, message, status }), name, message, status, isRetried };
}
/** How the SDK names an error response without a code. */
const UNNAMED = /^(?:Unknown|UnknownError|Error)?$/;
function kindOf(error, { name, message, status }) {
    if (error instanceof requests/* Cancelled */.cJ)
        return { kind: "cancelled" };
    if (error instanceof requests/* OutOfTime */.fg)
        return { kind: "out-of-time" };
    if (error instanceof credentials_failure/* UnusableCredentials */.am)
        return { kind: `credentials-${error.state}` };
    if (EXPIRED.test(name))
        return { kind: "credentials-expired" };
    if (MISSING.test(name))
        return { kind: /\bexpired\b/.test(message) ? "credentials-expired" : "credentials-missing" };
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
    const isRefusal = status === 401 || status === 403 || status === 407;
    // AWS names the cause of each refusal; a proxy that refuses need not.
    if (isUnreadable || status === 407 || (status ?? 0) < 400 || (isRefusal && UNNAMED.test(name))) {
        return { kind: "not-aws", isRefusal };
    }
    if (isRefusal)
        return denied(message);
    return { kind: (status ?? 0) >= 500 ? "server-error" : "other" };
}
function denied(message) {
    const [, action = null, resource = null] = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on (?:the )?resource:? "?([^\s,"]+))?/i.exec(message) ??
        [];
    const [, reason = null] = /\b(because .*|with an explicit deny.*)$/.exec(message) ?? [];
    const [, account = null] = /\barn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message) ?? [];
    return { kind: "denied", action, resource, reason, account };
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
/** As `failureDetail`, with the fix for credentials: for codes that also have other causes. */
function failureWithFix(failure, call) {
    const detail = failureDetail(failure, call);
    return isOfCredentials(failure) ? `${detail}. ${credentials_failure/* CREDENTIALS_FIX */.p8}` : detail;
}
/** Whether the credentials are the cause, and not a permission. */
function isOfCredentials({ kind }) {
    return kind === "credentials-missing" || kind === "credentials-expired" || kind === "credentials-invalid";
}
/**
 * What happened, on one line, and without the caller's identity. For credentials, the fix depends on where this runs, so
 * it is not included.
 */
function failureDetail(failure, call) {
    const { message, status, isRetried } = failure;
    const after = isRetried ? AFTER_RETRIES : "";
    const where = "region" in call ? ` in ${call.region}` : "";
    const action = `${call.action}${where}`;
    const failed = failedWith(failure, action);
    switch (failure.kind) {
        case "denied": {
            const resource = failure.resource ?? ("resource" in call ? call.resource : "*");
            const on = resource === "*" ? "" : ` on ${resource}`;
            const reason = failure.reason === null ? "" : ` (${failure.reason})`;
            return `${failure.action ?? call.action}${where}${on} is not allowed${reason}${otherAccount(failure.account, resource)}`;
        }
        case "credentials-missing":
            return failure.name === UNUSABLE ? message : `no AWS credentials were found (${failed})`;
        case "credentials-expired":
            return failure.name === UNUSABLE ? message : `the AWS credentials have expired (${failed})`;
        case "credentials-invalid":
            return failure.name === UNUSABLE
                ? message
                : `AWS does not accept these credentials: they are unknown, incomplete or of another partition, the region is not enabled, or the runner's clock is wrong (${failed})`;
        case "network":
            return `${action} got no response${after}: ${failure.code}, ${message}`;
        case "timeout":
            return `${action} got no response${after}: timeout, ${message}`;
        case "tls":
            return `${action} got no response: ${failure.code}, ${message} (${TLS_FIX})`;
        case "throttled":
            return `${failed} (throttled${after})`;
        case "server-error":
            return `${failed} (HTTP ${status ?? "?"}${after})`;
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
/** Where it is true. */
const AFTER_RETRIES = ", after retries";
const UNUSABLE = "UnusableCredentials";
function otherAccount(account, resource) {
    const [, owner = null] = /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(resource) ?? [];
    if (account === null || owner === null || account === owner)
        return "";
    return `: the credentials are of account ${account}, and the resource is in account ${owner}`;
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
  d: () => (/* binding */ addResponseStep),
  y: () => (/* binding */ clientConfig)
});

// EXTERNAL MODULE: ./build/sources/aws/configured-endpoint.js
var configured_endpoint = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/sources/aws/endpoint-options.js
var endpoint_options = __webpack_require__(3417);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/sources/aws/http-agents.js




/** ALL_PROXY is curl's: it counts where the variable of the protocol is not set. */
const PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
/**
 * Agents that honor the proxy of the environment, which the SDK's own do not, and that trust the certificates of
 * AWS_CA_BUNDLE in addition to Node's own (NODE_EXTRA_CA_CERTS is Node's). They verify certificates even if
 * NODE_TLS_REJECT_UNAUTHORIZED is 0. Throws a GateError for a bundle that cannot be read.
 */
async function httpAgents(env) {
    const tls = await tlsOptions(env);
    if (PROXY_VARIABLES.every((name) => (env[name] ?? "") === ""))
        return { httpAgent: tls, httpsAgent: tls };
    const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2121), __webpack_require__.e(5702)]).then(__webpack_require__.bind(__webpack_require__, 5702));
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

// EXTERNAL MODULE: ./build/sources/aws/sdk-log.js
var sdk_log = __webpack_require__(1180);
;// CONCATENATED MODULE: ./build/sources/aws/clients.js




const FIRST_RETRY = 200;
const LONGEST_RETRY = 3_000;
/**
 * What the SDK's clients are created with: region, retries, timeouts, proxy and certificates. Throws a GateError for an
 * AWS_CA_BUNDLE that cannot be read, for an endpoint that is not a URL, and for a kind of endpoint that is unknown.
 */
async function clientConfig(service, { awsRegion, fips, dualStack }, { env, random }, { attempts, connectionTimeout, responseTimeout }) {
    const { ConfiguredRetryStrategy } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3609)]).then(__webpack_require__.t.bind(__webpack_require__, 3609, 19));
    unsetEmptyVariables();
    // On Node 20, the SDK would otherwise print in every run when its support for that version ends.
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
    (0,endpoint_options/* checkEndpointOptions */.Q)(env);
    const isOwn = await (0,configured_endpoint/* hasOwnEndpoint */.U)(service, env);
    const region = awsRegion ?? environmentRegion(env);
    const logger = (0,sdk_log/* sdkLog */.B)(env, { fips, dualStack });
    return {
        ...(region === null ? {} : { region }),
        // The SDK rejects FIPS and dual-stack together with a custom endpoint.
        ...(fips && !isOwn ? { useFipsEndpoint: true } : {}),
        ...(dualStack && !isOwn ? { useDualstackEndpoint: true } : {}),
        maxAttempts: attempts,
        retryStrategy: new ConfiguredRetryStrategy(attempts, (attempt) => random() * Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** attempt)),
        logger,
        requestHandler: {
            logger,
            connectionTimeout,
            requestTimeout: responseTimeout,
            throwOnRequestTimeout: true,
            ...(await httpAgents(env)),
        },
    };
}
/** The SDK reads the variables itself, and takes an empty AWS_REGION for a region, instead of the profile's. */
function unsetEmptyVariables() {
    for (const name of Object.keys(process.env)) {
        if (name.startsWith("AWS_") && process.env[name] === "")
            delete process.env[name];
    }
}
/**
 * The region that the environment names; null: the SDK uses the profile's. The SDK for JavaScript ignores
 * AWS_DEFAULT_REGION, which the AWS CLI and other SDKs use.
 */
function environmentRegion(env) {
    return env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null;
}
/** Adds a step to every request of a client, or to the one of a command. */
function addResponseStep(target, name, step) {
    target.middlewareStack.add(step, { step: "deserialize", priority: "low", name });
    return target;
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hasOwnEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _credentials_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6130);


const VARIABLES = {
    ecr: "AWS_ENDPOINT_URL_ECR",
    inspector2: "AWS_ENDPOINT_URL_INSPECTOR2",
    athena: "AWS_ENDPOINT_URL_ATHENA",
    s3: "AWS_ENDPOINT_URL_S3",
};
/**
 * Whether the environment or the AWS configuration sets a custom endpoint for this service, as the SDK reads them. Throws
 * a GateError for one that is not a URL, for which the SDK's message does not name where it is set.
 */
async function hasOwnEndpoint(service, env) {
    if (env["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] === "true")
        return false;
    const setting = variableOf(service, env) ?? (await profileSetting(service, env));
    if (setting === null)
        return false;
    const { name, value } = setting;
    if (/^https?:\/\//i.test(value) && URL.canParse(value))
        return true;
    // Without a password in it.
    const got = value.includes("@") ? "" : `, got ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${name}: expected http://HOST:PORT or https://HOST:PORT${got}.`, {
        code: "environment",
        option: null,
    });
}
function variableOf(service, env) {
    for (const name of [VARIABLES[service], "AWS_ENDPOINT_URL"]) {
        const value = env[name] ?? "";
        if (value !== "")
            return { name, value };
    }
    return null;
}
async function profileSetting(service, env) {
    const { loadSharedConfigFiles } = await __webpack_require__.e(/* import() */ 7291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    const { configFile, credentialsFile } = await loadSharedConfigFiles();
    const profile = env["AWS_PROFILE"] || "default";
    const settings = { ...credentialsFile[profile], ...configFile[profile] };
    if (settings["ignore_configured_endpoint_urls"] === "true")
        return null;
    const { services = "", endpoint_url: general = "" } = settings;
    const specific = services === "" ? "" : (configFile[`services.${services}`]?.[`${service}.endpoint_url`] ?? "");
    if (specific !== "") {
        const section = `${service}.endpoint_url in the section \`services ${services}\` of ${(0,_credentials_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOf */ .dp)(env)}`;
        return { name: `${section} (${(0,_credentials_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .configFileOf */ .OY)(env)})`, value: specific };
    }
    return general === "" ? null : { name: `endpoint_url of ${(0,_credentials_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .profileOf */ .dp)(env)} (${(0,_credentials_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .configFileOf */ .OY)(env)})`, value: general };
}


/***/ }),

/***/ 6130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ configFileOf),
/* harmony export */   am: () => (/* binding */ UnusableCredentials),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   p8: () => (/* binding */ CREDENTIALS_FIX),
/* harmony export */   pk: () => (/* binding */ explainedError)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/** The credentials that the environment selects cannot be used. The message names the variable, the file or the profile. */
class UnusableCredentials extends Error {
    name = "UnusableCredentials";
    state;
    constructor(state, message, cause) {
        super(message, { cause });
        this.state = state;
    }
}
/** How to fix credentials, on one line, wherever this runs. */
const CREDENTIALS_FIX = "In a workflow, run aws-actions/configure-aws-credentials right before this step, with `permissions: id-token: write`; the workflow of a pull request from a fork cannot assume a role. On a terminal, sign in (`aws sso login`) or set AWS_PROFILE";
/** What the SDK ends with after it tried every source of credentials. The reason is in `tried` only. */
const NO_SOURCE = "Could not load credentials from any providers";
/**
 * The error of a request, or, where the SDK could not get credentials, an UnusableCredentials that names the reason.
 * `tried`: the SDK's messages about the sources that it tried.
 */
function explainedError(error, tried, env) {
    const unreadable = unreadableFile(error, env);
    if (unreadable !== null)
        return new UnusableCredentials("missing", unreadable, error);
    if (!(error instanceof Error) || error.name !== "CredentialsProviderError" || error.message !== NO_SOURCE) {
        return error;
    }
    for (const message of tried) {
        const [state, text] = profileFailure(message, env) ?? [];
        if (state !== undefined && text !== undefined)
            return new UnusableCredentials(state, text, error);
    }
    const incomplete = incompletePair(env);
    return incomplete === null
        ? new UnusableCredentials("missing", `no AWS credentials were found${withoutToken(env)}`, error)
        : new UnusableCredentials("invalid", incomplete, error);
}
/** The runner sets this variable with the permission only, which a pull request from a fork never has. */
function withoutToken(env) {
    if (env["GITHUB_ACTIONS"] !== "true" || (env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "") !== "")
        return "";
    return ", and this job lacks the permission `id-token: write`";
}
const FILE_VARIABLES = ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"];
/** A file that the SDK reads for credentials; no other file is read while a request is sent. */
function unreadableFile(error, env) {
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error["code"] !== "string")
        return null;
    const { code, syscall, path } = error;
    if (syscall !== "open" && !(syscall === "read" && code === "EISDIR"))
        return null;
    const set = FILE_VARIABLES.filter((name) => (env[name] ?? "") !== "");
    const name = set.find((each) => env[each] === path) ?? (typeof path === "string" ? undefined : set[0]);
    const file = name === undefined ? String(path) : `${name} (${env[name]})`;
    return `the file of ${file} ${FILE_FAULTS[code] ?? "cannot be read"} (${code})`;
}
const FILE_FAULTS = {
    ENOENT: "does not exist",
    EISDIR: "is a folder",
    EACCES: "is not readable for this user",
};
function profileFailure(message, env) {
    const profile = env["AWS_PROFILE"] ?? "";
    const named = profileOf(env);
    if (profile !== "" && / could not be found in shared credentials file/.test(message)) {
        return [
            "missing",
            `${named} does not exist in ${fileOf("config", env)} or ${fileOf("credentials", env)}${beside(env)}`,
        ];
    }
    if (/credential_process returned expired credentials/.test(message)) {
        return ["expired", `the credential_process of ${named} returned expired credentials`];
    }
    if (/credential_process (?:returned invalid|did not return Version 1)/.test(message)) {
        return ["invalid", `the credential_process of ${named} returned something other than credentials`];
    }
    // The rest of the message is the command and its output, which may contain secrets.
    if (/Command failed:/.test(message))
        return ["missing", `the credential_process of ${named} failed`];
    return null;
}
/** The selected profile, for messages. */
function profileOf(env) {
    const profile = env["AWS_PROFILE"] ?? "";
    return profile === "" ? "the profile `default`" : `the profile \`${profile}\` (AWS_PROFILE)`;
}
/** The path of the AWS configuration, for messages. */
function configFileOf(env) {
    return fileOf("config", env);
}
const FILES = {
    config: ["AWS_CONFIG_FILE", "~/.aws/config"],
    credentials: ["AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"],
};
function fileOf(file, env) {
    const [variable, standard] = FILES[file];
    return env[variable] || standard;
}
/** A leftover AWS_PROFILE hides the keys that a step exported. */
function beside(env) {
    return (env["AWS_ACCESS_KEY_ID"] ?? "") === ""
        ? ""
        : ", and AWS_PROFILE takes precedence over AWS_ACCESS_KEY_ID: unset one of them";
}
const PAIRS = [
    ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
    ["AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID"],
    ["AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN"],
];
function incompletePair(env) {
    const pair = PAIRS.find(([present, absent]) => (env[present] ?? "") !== "" && (env[absent] ?? "") === "");
    return pair === undefined ? null : `${pair[0]} is set, but ${pair[1]} is not`;
}


/***/ }),

/***/ 3417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkEndpointOptions),
/* harmony export */   u: () => (/* binding */ explainedEndpoint)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3845);


/** The kinds of endpoints that the environment can select for all services, which not every region and service has. */
const OPTIONS = [
    {
        variable: "AWS_USE_FIPS_ENDPOINT",
        setting: "use_fips_endpoint",
        option: "fips",
        what: "FIPS endpoint",
        sign: /\bfips\b|-fips[.-]/i,
    },
    {
        variable: "AWS_USE_DUALSTACK_ENDPOINT",
        setting: "use_dualstack_endpoint",
        option: "dualStack",
        what: "dual-stack endpoint",
        sign: /\bdual-?stack\b|\.api\.aws\b/i,
    },
];
/** A host that does not exist, or that the SDK rejects, because of the kind of endpoint that was selected. */
class UnusableEndpoint extends Error {
    name = "UnusableEndpoint";
}
/** Throws a GateError for a variable that is neither true nor false: the SDK would ignore it. */
function checkEndpointOptions(env) {
    for (const { variable } of OPTIONS) {
        const value = env[variable] ?? "";
        if (value === "" || value === "true" || value === "false")
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${variable}: expected true or false, got ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(value)}.`, {
            code: "environment",
            option: null,
        });
    }
}
/**
 * The error of a request, or, where the selected kind of endpoint is the likely cause, one that also names what selected
 * it. `asked`: the kinds that an image reference selects, for which there is nothing to add.
 */
function explainedEndpoint(error, asked, env) {
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
    const isOfHost = /\bENOTFOUND\b|\bcustom endpoint\b|\bis enabled but\b|\bnot support\b/i.test(message);
    const found = isOfHost ? OPTIONS.find(({ option, sign }) => !asked[option] && sign.test(message)) : undefined;
    if (found === undefined)
        return error;
    const { variable, setting, what } = found;
    const source = env[variable] === "true" ? `${variable} is true` : `\`${setting}\` of the AWS profile is true`;
    const explained = new UnusableEndpoint(`${message} (${source}: unset it if there is no ${what} here)`, {
        cause: error,
    });
    (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .noteAttempts */ .d)(explained, (0,_attempts_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptsOf */ .O)(error));
    return explained;
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
/** The time for all requests passed before this one was sent, or before its response arrived. */
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
        clientConfig: (service, location) => (0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(service, location, settings, {
            attempts: ATTEMPTS,
            connectionTimeout: Math.min(CONNECTION_TIMEOUT, settings.requestTimeout),
            responseTimeout: Math.ceil(settings.requestTimeout / 2),
        }),
        run: (send) => slots(() => withinTime(settings, send)),
        watch: (service) => settings.answers.watch(service, (endpoint) => (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsEndpoint */ .DM)(service, endpoint)),
    };
}
async function withinTime({ clock, signal, requestTimeout, hardStop, isUserTimeout = false }, send) {
    if (signal.aborted)
        throw new Cancelled("cancelled");
    const untilStop = hardStop - clock();
    if (untilStop <= 0)
        throw new OutOfTime("the time for all requests has passed");
    const left = Math.min(requestTimeout, untilStop);
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
    const timer = setTimeout(() => {
        const isOutOfTime = isUserTimeout && untilStop < requestTimeout;
        end(isOutOfTime
            ? new OutOfTime("the timeout passed before the response arrived")
            : new RequestTimeout(`no response within ${(left / 1_000).toFixed(1)} s`));
    }, left);
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

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explainErrors),
/* harmony export */   B: () => (/* binding */ sdkLog)
/* harmony export */ });
/* harmony import */ var _credentials_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6130);
/* harmony import */ var _endpoint_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3417);


/** How the SDK starts its messages about a source of credentials that it could not use. */
const PROVIDER_MESSAGE = /^@smithy\/property-provider (?:->|\(!\)) /;
/** The log of one client. `asked`: the kinds of endpoints that the client was asked to use. */
function sdkLog(env, asked) {
    const tried = new Set();
    const drop = () => undefined;
    return {
        debug: (...[message]) => {
            if (typeof message === "string" && PROVIDER_MESSAGE.test(message))
                tried.add(message);
        },
        info: drop,
        warn: drop,
        error: drop,
        explained: (error) => (0,_endpoint_options_js__WEBPACK_IMPORTED_MODULE_1__/* .explainedEndpoint */ .u)((0,_credentials_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainedError */ .pk)(error, tried, env), asked, env),
    };
}
/** Makes each request of a client throw the explained error. */
function explainErrors(client, log) {
    client.middlewareStack.add((next) => async (args) => {
        try {
            return await next(args);
        }
        catch (error) {
            throw log.explained(error);
        }
    }, { step: "initialize", priority: "high", name: "explainErrors" });
    return client;
}


/***/ })

};
