export const id = 528;
export const ids = [528];
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

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ endsEntry),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   TJ: () => (/* binding */ archivedFault),
/* harmony export */   Zc: () => (/* binding */ s3Fault)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4461);
/* harmony import */ var _aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2936);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(144);
/* harmony import */ var _listing_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4910);
/* harmony import */ var _object_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6412);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8401);







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
    const message = oneLine((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
    const status = statusOf(error);
    const said = `${action} was answered with ${name === "" ? "an error" : name}: ${message}`;
    const fault = (kind, detail) => ({ kind, code: "unreadable", detail, denied: null });
    if (error instanceof _pace_js__WEBPACK_IMPORTED_MODULE_3__/* .TooSlow */ .yY)
        return fault("too-slow", `${action} had no answer, after retries: ${message}`);
    if (error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_0__/* .ListingTooLarge */ .gC)
        return { ...fault("too-large", tooLargeDetail(message)), code: "too-large" };
    if (error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_0__/* .EmptyFolder */ .oA)
        return fault("gone", `${message}: rerun the job`);
    if (error instanceof _listing_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidListing */ .Az)
        return fault("invalid-listing", invalidDetail(message));
    if (name === "InvalidObjectState")
        return fault("archived", archivedDetail(error, object));
    if (name === "NoSuchBucket")
        return fault("no-bucket", "there is no such bucket");
    if (name === "NoSuchKey" || (status === 404 && action === "s3:GetObject")) {
        return fault("gone", "it was there when the bucket was listed, and was deleted before it could be read: rerun the job");
    }
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectChanged */ .q3 || STALE_STATUSES.has(status ?? 0)) {
        const why = error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectChanged */ .q3 ? message : said;
        return fault("changed", `it was overwritten while it was read, or answers disagree (${why}): rerun the job`);
    }
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
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .BodyCut */ .Bn || message === "aborted") {
        return fault("network", `the line broke off, after retries: ${message}`);
    }
    const code = networkCode(error);
    if (code !== null && (0,_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .isTlsFailure */ .g)(code)) {
        return fault("network", `${action} had no answer: ${code}, ${message} (${_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .TLS_FIX */ .K})`);
    }
    if (code !== null)
        return fault("network", `${action} had no answer, after retries: ${code}, ${message}`);
    return fault("service", `${said}${status === null ? "" : ` (HTTP ${status}${status >= 500 ? ", after retries" : ""})`}`);
}
/** Not the listed version any more (RFC 9110): 304 and 412 of If-Match, 416 of a range past its end. */
const STALE_STATUSES = new Set([304, 412, 416]);
/** Whether an object is no longer as it was listed, so that listing it again may help. */
function isStale(error) {
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectChanged */ .q3)
        return true;
    const status = statusOf(error);
    const name = error instanceof Error ? error.name : "";
    return name === "NoSuchKey" || STALE_STATUSES.has(status ?? 0) || (status === 404 && name !== "NoSuchBucket");
}
function tooLargeDetail(message) {
    return `${message}: name a longer prefix, one for each part, or narrow since and until`;
}
function invalidDetail(message) {
    return (`the answer to s3:ListBucket is not a valid listing, after retries: ${message}. ` +
        "Check what answers between this step and S3 (a proxy, an endpoint of your own)");
}
/** Also for an object that is not asked for: others of its class were found archived. */
function archivedFault(object) {
    return { kind: "archived", code: "unreadable", detail: archivedDetail(null, object), denied: null };
}
function archivedDetail(error, object) {
    const said = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(error) ? error : {};
    const place = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(said, "AccessTier") ?? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$6)(said, "StorageClass") ?? object?.storageClass ?? "an archive tier";
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
        if (NETWORK.test(code) || (0,_aws_tls_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .isTlsFailure */ .g)(code))
            return code;
        if (cause.name === "TimeoutError")
            return "timeout";
    }
    return null;
}
function statusOf(error) {
    const status = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .isObject */ .Gv)(error) ? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_6__/* .objectAt */ .lJ)(error, "$metadata")["httpStatusCode"] : null;
    return typeof status === "number" ? status : null;
}
/** A service's own words, on one line and not without end. */
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex
    const line = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
    return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}


/***/ }),

/***/ 7392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ hasFolders),
/* harmony export */   _K: () => (/* binding */ isOutside),
/* harmony export */   hF: () => (/* binding */ daysOf)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/; CloudTrail-Digest and -Insight are laid out alike. */
const REGION = "AWSLogs/(?:o-[a-z0-9]+/)?\\d{12}/CloudTrail(?:-[A-Za-z]+)?/[a-z]{2,}(?:-[a-z]+)+-\\d{1,2}/";
const MONTH = "(?:0[1-9]|1[0-2])";
/** A date, and one name at most below it. */
const DATED = new RegExp(`^${REGION}(\\d{4}(?:/${MONTH}(?:/\\d{2})?)?)/[^/]*$`);
const ABOVE_REGION = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]+\/)?(?:\d{12}\/(?:CloudTrail(?:-[A-Za-z]+)?\/)?)?$/;
const ABOVE_DAY = new RegExp(`(?:^|/)${REGION}(?:\\d{4}/(?:${MONTH}/)?)?$`);
/**
 * The days of delivery that may hold events from `since` to `until` (epoch ms, null for no bound): an event is delivered
 * after it happened, mostly within minutes, so the day after the last is one of them.
 */
function daysOf(since, until) {
    return {
        first: since === null ? null : written(since),
        last: until === null ? null : written(until + _core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_),
    };
}
/**
 * Whether a key, or a prefix that ends in `/`, is one of the trail's and is dated wholly outside of these days. A trail
 * may be copied into a folder of another one, so the last `AWSLogs/` of a key decides; and what lies deeper below a date
 * than the trail's own files do may be of any day, so it is never outside.
 */
function isOutside(key, { first, last }) {
    if (first === null && last === null)
        return false;
    const date = dateOf(key);
    if (date === null)
        return false;
    // A month is outside where all its days are: only as much of the bound is compared.
    return (first !== null && date < first.slice(0, date.length)) || (last !== null && date > last.slice(0, date.length));
}
/** The year, month or day that a key is dated by, as it is written there; null where the layout does not tell. */
function dateOf(key) {
    const start = `/${key}`.lastIndexOf("/AWSLogs/");
    if (start < 0)
        return null;
    const date = DATED.exec(key.slice(start))?.[1];
    if (date === undefined)
        return null;
    const [year, month = "01", day = "01"] = date.split("/");
    const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
    // The 30th of February is not a day, so what is below it may be of any.
    const isReal = !Number.isNaN(real.getTime()) && written(real.getTime()).endsWith(`/${month}/${day}`);
    return isReal ? date : null;
}
/**
 * Whether what is below a prefix is worth listing folder by folder: regions and accounts to be listed side by side, and
 * days to be left out.
 */
function hasFolders(prefix, { first, last }) {
    return ABOVE_REGION.test(prefix) || ((first !== null || last !== null) && ABOVE_DAY.test(prefix));
}
/** Times that no trail has a folder for are the first or the last that one can have. */
function written(epochMs) {
    const bounded = Math.min(Math.max(epochMs, 0), Date.UTC(9999, 11, 31));
    return new Date(bounded).toISOString().slice(0, 10).replaceAll("-", "/");
}


/***/ }),

/***/ 4910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Az: () => (/* binding */ InvalidListing),
  A1: () => (/* binding */ bareEtag),
  ZZ: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/xml.js
/** Why a text is not one whole XML document. */
class XmlError extends Error {
    name = "XmlError";
}
/** S3's answers are four deep. */
const DEEPEST = 16;
const OPENING = /<([A-Za-z_][\w.:-]*)(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const CLOSING = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
/** What may be beside elements, each with its end. Document types are not read: S3 sends none. */
const ASIDES = [
    ["<!--", "-->"],
    ["<?", "?>"],
];
/**
 * Parses one whole XML document: one root element, closed at its end, and nothing but white space and comments around
 * it. The SDK's own parser also accepts HTML, an empty text, and a document that is truncated. Attributes are dropped.
 * Throws an XmlError.
 */
function parseXml(document) {
    const open = [];
    let root = null;
    let at = 0;
    while (at < document.length) {
        const current = open.at(-1);
        if (document[at] !== "<") {
            const end = indexOrEnd(document, "<", at);
            const text = document.slice(at, end);
            if (current !== undefined)
                current.text += unescaped(text);
            else if (text.trim() !== "")
                throw new XmlError("there is text outside of the root element");
            at = end;
            continue;
        }
        const aside = ASIDES.find(([begin]) => document.startsWith(begin, at));
        if (aside !== undefined) {
            at = endOf(document, aside[1], at);
        }
        else if (document.startsWith("<![CDATA[", at) && current !== undefined) {
            const end = endOf(document, "]]>", at);
            current.text += document.slice(at + "<![CDATA[".length, end - "]]>".length);
            at = end;
        }
        else if (document.startsWith("</", at)) {
            const [tag, name] = tagAt(CLOSING, document, at);
            if (current === undefined || current.name !== name)
                throw new XmlError(`</${name}> closes nothing`);
            open.pop();
            at += tag.length;
        }
        else {
            const [tag, name, slash] = tagAt(OPENING, document, at);
            if (root !== null && current === undefined)
                throw new XmlError(`a second root element, <${name}>, follows`);
            if (open.length === DEEPEST)
                throw new XmlError("its elements are nested too deep");
            const element = { name, children: [], text: "" };
            current?.children.push(element);
            root ??= element;
            if (slash === "")
                open.push(element);
            at += tag.length;
        }
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        throw new XmlError(`it is truncated inside <${unclosed.name}>`);
    if (root === null)
        throw new XmlError(document === "" ? "it is empty" : "it has no root element");
    return root;
}
function tagAt(pattern, document, at) {
    pattern.lastIndex = at;
    const [tag, name, slash = ""] = pattern.exec(document) ?? [];
    if (tag === undefined || name === undefined)
        throw new XmlError(`it is not XML at character ${at}`);
    return [tag, name, slash];
}
/** Where what begins at `at` ends, after its last character. */
function endOf(document, end, at) {
    const index = document.indexOf(end, at);
    if (index < 0)
        throw new XmlError(`it is truncated: ${end} is missing`);
    return index + end.length;
}
function indexOrEnd(document, text, at) {
    const index = document.indexOf(text, at);
    return index < 0 ? document.length : index;
}
const NAMED = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
]);
function unescaped(text) {
    if (!text.includes("&"))
        return text;
    return text.replaceAll(/&([^;&]*)(;?)/g, (entity, name, semicolon) => {
        const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
        const code = hex === undefined ? Number(decimal ?? "NaN") : Number.parseInt(hex, 16);
        const known = code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(name);
        if (known === undefined || semicolon === "")
            throw new XmlError(`${entity.slice(0, 12)} is not an XML entity`);
        return known;
    });
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/listing-answer.js



/** An answer that is not the listing that was asked for. Another try may get it. */
class InvalidListing extends Error {
    name = "InvalidListing";
}
/** S3 allows no longer keys, in bytes of UTF-8. */
const LONGEST_KEY = 1024;
/** S3's own have a few hundred characters. */
const LONGEST_TOKEN = 8192;
/** S3 allows no larger objects: 50 TiB. */
const LARGEST_OBJECT = 50 * 1024 ** 4;
/**
 * The page that an answer of ListObjectsV2 holds. Whatever is not S3's own answer to this very request is an
 * InvalidListing: a proxy's page or an empty body would otherwise look like a folder without objects.
 */
function pageOf({ status, body }, request) {
    if (status !== 200)
        throw new InvalidListing(`it has HTTP status ${status}`);
    const root = rootOf(body);
    if (root.name === "Error")
        throw new InvalidListing(`it is the error ${textOf(root, "Code") ?? "without a code"}`);
    if (root.name !== "ListBucketResult")
        throw new InvalidListing(`its root element is <${root.name}>, not <ListBucketResult>`);
    if (root.text.trim() !== "")
        throw new InvalidListing("there is text between its elements");
    const decode = decoderOf(textOf(root, "EncodingType") ?? "");
    checkEcho(root, request, decode);
    const objects = root.children.filter(({ name }) => name === "Contents").map((entry) => objectOf(entry, decode));
    const folders = root.children
        .filter(({ name }) => name === "CommonPrefixes")
        .flatMap((entry) => {
        const prefixes = entry.children.filter(({ name }) => name === "Prefix").map(({ text }) => decode(text));
        if (prefixes.length === 0)
            throw new InvalidListing("a CommonPrefixes entry has no Prefix");
        return prefixes;
    });
    checkCount(root, objects.length + folders.length);
    for (const { key } of objects)
        checkBelow(key, request.prefix);
    for (const folder of folders)
        checkFolder(folder, request);
    const last = lastOf(objects, folders, request);
    return { objects, folders, next: nextOf(root, request.after, last) };
}
function rootOf(body) {
    try {
        return parseXml(new TextDecoder("utf-8", { fatal: true }).decode(body));
    }
    catch (error) {
        if (error instanceof XmlError)
            throw new InvalidListing(error.message);
        if (error instanceof TypeError)
            throw new InvalidListing("it is not UTF-8 text");
        throw error;
    }
}
/** The text of the one child of this name; null where there is none. */
function textOf(parent, name) {
    const [first, second] = parent.children.filter((child) => child.name === name);
    if (second !== undefined)
        throw new InvalidListing(`it has more than one ${name}`);
    return first?.text ?? null;
}
function wholeNumber(parent, name) {
    const text = textOf(parent, name);
    const number = text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
    if (number === null)
        throw new InvalidListing(`its ${name} is ${shown(text)}, not a number of 0 or more`);
    return number;
}
function decoderOf(encoding) {
    if (encoding === "")
        return (text) => text;
    if (encoding !== "url")
        throw new InvalidListing(`its EncodingType is ${shown(encoding)}, not url`);
    return (text) => {
        try {
            return decodeURIComponent(text.replaceAll("+", " "));
        }
        catch {
            throw new InvalidListing(`${shown(text)} is not URL-encoded`);
        }
    };
}
/** S3 repeats the request in its answer: a cache or a proxy may have sent the answer to another one. */
function checkEcho(root, request, decode) {
    const { bucket, prefix, delimiter, after } = request;
    const name = textOf(root, "Name");
    // Of an access point, the name may be that of the bucket behind it.
    if (name !== bucket && !/-s3alias$|--ol-s3$|\.mrap$/.test(bucket))
        throw new InvalidListing(`it is of the bucket ${shown(name)}`);
    const echoed = textOf(root, "Prefix") ?? "";
    if (echoed !== prefix && decode(echoed) !== prefix)
        throw new InvalidListing(`it is of the prefix ${shown(echoed)}`);
    const separator = textOf(root, "Delimiter") ?? "";
    if (separator !== "" && separator !== delimiter && decode(separator) !== delimiter)
        throw new InvalidListing(`it is by the delimiter ${shown(separator)}`);
    const token = textOf(root, "ContinuationToken") ?? "";
    if (token !== "" && token !== after?.token)
        throw new InvalidListing("it is another page than the one requested");
    // Behind an access point for Object Lambda, a function of the user's writes the answer.
    const repeats = after?.repeatsTokens === true || (request.isS3 && !bucket.endsWith("--ol-s3"));
    if (after !== null && token === "" && repeats)
        throw new InvalidListing("it does not say which page it is: its ContinuationToken is missing");
    if ((textOf(root, "StartAfter") ?? "") !== "")
        throw new InvalidListing("it does not start at the first key");
}
function checkCount(root, entries) {
    const count = wholeNumber(root, "KeyCount");
    if (count !== entries)
        throw new InvalidListing(`its KeyCount is ${count}, and it has ${entries} entries`);
    if (textOf(root, "MaxKeys") !== null && wholeNumber(root, "MaxKeys") < Math.max(count, 1))
        throw new InvalidListing("it has more entries than its MaxKeys");
}
function objectOf(entry, decode) {
    const key = decode(textOf(entry, "Key") ?? "");
    if (key === "")
        throw new InvalidListing("it has an object without a key");
    const bytes = wholeNumber(entry, "Size");
    if (bytes > LARGEST_OBJECT)
        throw new InvalidListing(`its object ${shown(key)} is larger than S3 allows`);
    const restore = entry.children.find(({ name }) => name === "RestoreStatus");
    const isBeingRestored = restore === undefined ? null : textOf(restore, "IsRestoreInProgress");
    return {
        key,
        bytes,
        etag: bareEtag(textOf(entry, "ETag")),
        storageClass: textOf(entry, "StorageClass"),
        isBeingRestored: isBeingRestored === null ? null : isBeingRestored === "true",
    };
}
/** An ETag without its quotes, and without the mark of proxies that call it weak; null where there is none. */
function bareEtag(etag) {
    const bare = etag === null
        ? ""
        : etag
            .trim()
            .replace(/^W\//, "")
            .replace(/^"(.*)"$/s, "$1");
    return bare === "" ? null : bare;
}
function checkBelow(key, prefix) {
    if (!key.startsWith(prefix))
        throw new InvalidListing(`its entry ${shown(key)} is not below ${shown(prefix)}`);
    if (external_node_buffer_.Buffer.byteLength(key) > LONGEST_KEY)
        throw new InvalidListing(`its entry ${shown(key)} is longer than S3 allows`);
}
/** A folder is one step below what was listed: anything else could be walked without end. */
function checkFolder(folder, { prefix, delimiter }) {
    checkBelow(folder, prefix);
    if (delimiter === null)
        throw new InvalidListing("it has folders, which were not requested");
    const below = folder.slice(prefix.length);
    if (below.indexOf(delimiter) !== below.length - delimiter.length || below.length < delimiter.length)
        throw new InvalidListing(`its folder ${shown(folder)} is not one directly below ${shown(prefix)}`);
}
/** Directory buckets alone list in no order. */
const UNORDERED = /--x-s3$/;
/** The last entry, after it was seen that entries ascend, from the page before on: one that repeats may hide another. */
function lastOf(objects, folders, { bucket, after }) {
    const before = after?.last ?? external_node_buffer_.Buffer.alloc(0);
    if (UNORDERED.test(bucket)) {
        const entries = [...objects.map(({ key }) => key), ...folders];
        if (new Set(entries).size < entries.length)
            throw new InvalidListing("an entry repeats");
        return before;
    }
    const lastKey = ascending(objects.map(({ key }) => key), before);
    const lastFolder = ascending(folders, before);
    return external_node_buffer_.Buffer.compare(lastKey, lastFolder) < 0 ? lastFolder : lastKey;
}
function ascending(entries, after) {
    let last = after;
    for (const entry of entries) {
        const bytes = external_node_buffer_.Buffer.from(entry);
        if (external_node_buffer_.Buffer.compare(last, bytes) >= 0)
            throw new InvalidListing(`its entry ${shown(entry)} repeats or is out of order`);
        last = bytes;
    }
    return last;
}
function nextOf(root, after, last) {
    const truncated = textOf(root, "IsTruncated");
    const token = textOf(root, "NextContinuationToken") ?? "";
    if (truncated !== "true" && truncated !== "false")
        throw new InvalidListing(`its IsTruncated is ${shown(truncated)}, not true or false`);
    if (truncated === "false" && token !== "")
        throw new InvalidListing("it is the last page, and names a next one");
    if (truncated === "false")
        return null;
    if (token === "")
        throw new InvalidListing("it is not the last page, and does not name the next one");
    if (token.length > LONGEST_TOKEN)
        throw new InvalidListing("its NextContinuationToken is longer than S3's");
    const tokens = after?.tokens ?? new Set();
    // A digest, so that what is kept of a page does not depend on who answers.
    const digest = (0,external_node_crypto_.createHash)("sha256").update(token).digest("base64");
    if (tokens.has(digest))
        throw new InvalidListing("its NextContinuationToken is that of an earlier page");
    tokens.add(digest);
    const repeatsTokens = after?.repeatsTokens === true || (textOf(root, "ContinuationToken") ?? "") !== "";
    return { token, last, tokens, repeatsTokens };
}
function shown(text) {
    if (text === null)
        return "missing";
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}...` : text);
}


/***/ }),

/***/ 144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   gC: () => (/* binding */ ListingTooLarge),
/* harmony export */   oA: () => (/* binding */ EmptyFolder)
/* harmony export */ });
/* unused harmony export LIST_LIMITS */
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7392);

/** An organization's trail has some 500,000 objects a day. */
const LIST_LIMITS = { objects: 10_000_000, requests: 1_000_000 };
/** More is below a prefix than is listed. */
class ListingTooLarge extends Error {
    name = "ListingTooLarge";
}
/** A folder has at least the object that it was listed for, so one that is empty was deleted, or never was there. */
class EmptyFolder extends Error {
    name = "EmptyFolder";
}
const SIDE_BY_SIDE = 16;
/** So many objects may wait to be taken before listing pauses: two pages of each request under way, about. */
const ENOUGH = 20_000;
/** So many folders of other days may wait. */
const MANY = 10_000;
/** How far a trail's AWSLogs is looked for below the prefix, through how few folders. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;
/**
 * Lists everything that begins with `prefix`, folder by folder and side by side where the layout of a trail allows it.
 * The trail's own files of days outside of `days` are left out; what does not look like the layout is listed whole.
 */
function listObjects(prefix, days, call, limits = LIST_LIMITS) {
    let isEmpty = true;
    /** The last one is next, so that the folders of a page come before the page that follows: few wait at any time. */
    let tasks = [{ prefix, mode: "folders", depth: 0, after: null, isBare: true }];
    /** Folders of other days, which may hide a copied trail: looked through last, or once there are many. */
    let later = [];
    const listed = { objects: 0, requests: 0 };
    let isTooLarge = false;
    const ready = [];
    const running = new Set();
    const take = (task, page) => {
        const exact = task.depth === 0 && task.after === null ? page.objects.find(({ key }) => key === prefix) : undefined;
        if (exact !== undefined && !prefix.endsWith("/")) {
            // The user named one object: others that begin alike are not meant.
            isEmpty = false;
            ready.push({ kind: "object", object: exact });
            return;
        }
        const isBare = task.isBare && page.objects.length + page.folders.length === 0;
        // Pages may be empty on the way to others, but not all of them.
        if (task.depth > 0 && isBare && page.next === null)
            throw new EmptyFolder("the folder was listed, and nothing is below it now");
        const waiting = task.mode === "trails" ? later : tasks;
        if (page.next !== null)
            waiting.push({ ...task, after: page.next, isBare });
        for (const object of page.objects) {
            // A console's folder is an empty object whose key ends in a slash.
            if (object.key.endsWith("/") && object.bytes === 0)
                continue;
            isEmpty = false;
            if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(object.key, days))
                continue;
            listed.objects += 1;
            ready.push({ kind: "object", object });
        }
        const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
        for (const folder of page.folders) {
            const depth = task.depth + 1;
            if ((0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutside */ ._K)(folder, days)) {
                isEmpty = false;
                later.push({ prefix: folder, mode: "trails", depth, after: null, isBare: true });
            }
            else {
                const asFolders = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFolders */ .CS)(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
                tasks.push({ prefix: folder, mode: asFolders ? "folders" : "all", depth, after: null, isBare: true });
            }
        }
    };
    const run = async (task) => {
        try {
            take(task, await call(task.prefix, task.mode, task.after));
        }
        catch (error) {
            ready.push({ kind: "fault", prefix: task.prefix, error });
        }
    };
    /** The next task; where there is more to list than may be, a fault in place of all that are left. */
    const nextTask = () => {
        const task = later.length > MANY ? later.pop() : (tasks.pop() ?? later.pop());
        if (task === undefined)
            return undefined;
        if (listed.objects <= limits.objects && listed.requests < limits.requests) {
            listed.requests += 1;
            return task;
        }
        tasks = [];
        later = [];
        if (isTooLarge)
            return undefined;
        isTooLarge = true;
        const what = listed.objects > limits.objects ? `${limits.objects} objects` : `${limits.requests} pages of listings`;
        ready.push({ kind: "fault", prefix, error: new ListingTooLarge(`it has more than ${what}`) });
        return undefined;
    };
    const fill = () => {
        while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
            const task = nextTask();
            if (task === undefined)
                return;
            const done = run(task).finally(() => running.delete(done));
            running.add(done);
        }
    };
    async function* found() {
        for (;;) {
            fill();
            const next = ready.pop();
            if (next !== undefined)
                yield next;
            else if (running.size > 0)
                await Promise.race(running);
            else
                return;
        }
    }
    return { found: found(), isEmpty: () => isEmpty };
}


/***/ }),

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ BodyCut),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   q3: () => (/* binding */ ObjectChanged),
/* harmony export */   rh: () => (/* binding */ objectBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7354);


/** A body that ended before its end. */
class BodyCut extends Error {
    name = "BodyCut";
}
/** What was answered is not the object that was listed, or not the same one as before. */
class ObjectChanged extends Error {
    name = "ObjectChanged";
}
/** A try that got this far counts as none of the failed ones. */
const WORTHWHILE = 256 * 1024;
/**
 * The bytes of one object as it was listed, each once: where the line goes dead inside it, reading goes on from the same
 * byte of the same version. Throws ObjectChanged where an answer has another version, size or range, and else what the
 * last try threw.
 */
async function* objectBytes(object, call, settings) {
    const budget = (0,_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .retryBudget */ .k)(settings);
    let at = 0;
    let { etag } = object;
    let isAnswered = false;
    while (!isAnswered || at < object.bytes) {
        const startedAt = at;
        try {
            if (at > 0 && etag === null)
                throw new ObjectChanged("the connection dropped, and without an ETag it cannot be resumed");
            const answer = await call(object.key, at, etag);
            const mismatch = mismatchOf(answer, object, etag, at);
            if (mismatch !== null) {
                answer.close();
                throw new ObjectChanged(mismatch);
            }
            isAnswered = true;
            etag = answer.etag;
            // A server that knows no ranges begins anew: what is there already is passed over.
            let skip = at - (answer.range?.from ?? 0);
            for await (const chunk of answer.body) {
                const fresh = chunk.subarray(Math.min(skip, chunk.length));
                skip -= chunk.length - fresh.length;
                if (fresh.length === 0)
                    continue;
                at += fresh.length;
                if (at > object.bytes)
                    throw new ObjectChanged(`its body has more than the ${object.bytes} bytes listed`);
                if (at - startedAt >= WORTHWHILE)
                    budget.reset();
                yield fresh;
            }
            if (at < object.bytes)
                throw new BodyCut(`the body ended after ${at} of ${object.bytes} bytes`);
        }
        catch (error) {
            await budget.after(error);
        }
    }
}
/** What an answer to a request from the byte `at` on has that the listed object has not; null where they agree. */
function mismatchOf(answer, object, etag, at) {
    const { range, length } = answer;
    if (etag !== null && answer.etag !== etag)
        return `its ETag is ${answer.etag ?? "missing"}, and was ${etag} before`;
    const total = range?.total ?? length;
    if (total !== object.bytes)
        return `it has ${total} bytes, and ${object.bytes} in the listing`;
    if (range === null)
        return null;
    const isWanted = range.from <= at && range.to === total - 1 && length === total - range.from;
    return isWanted ? null : `bytes ${range.from} to ${range.to} (${length}) came instead of all from ${at} on`;
}
/** The bytes in one piece. Throws what reading them throws. */
async function collected(bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ startPace),
/* harmony export */   yY: () => (/* binding */ TooSlow)
/* harmony export */ });
/* unused harmony export LEAST_BYTES_PER_SECOND */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** Why a whole input came to an end: S3 fell silent, or sends too slowly for a run to end. */
class TooSlow extends Error {
    name = "TooSlow";
}
/** S3 sends far more over any line. */
const LEAST_BYTES_PER_SECOND = 16 * 1024;
/** In idle timeouts: nothing at all arrives for so long, or less than the least rate for so long. */
const SILENT = 3;
const SLOW = 30;
const TICKS_PER_TIMEOUT = 2;
/**
 * One limit for everything that waits for S3 on behalf of one input. Time counts only while something waits. Nothing may
 * arrive for three idle timeouts; and the time that S3 has, thirty of them to begin with, is used up unless bytes arrive
 * at the least rate. So a server that never answers, and one that sends a byte now and then, both come to an end, while
 * an input of any size may take as long as its bytes need at that rate.
 *
 * @param idleTimeout how long one request may be silent, ms.
 */
function startPace(idleTimeout) {
    const ending = new AbortController();
    // Each request under way listens.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, ending.signal);
    const waiting = new Set();
    const most = SLOW * idleTimeout;
    const tick = idleTimeout / TICKS_PER_TIMEOUT;
    let left = most;
    let silent = 0;
    let over = null;
    const stop = (message) => {
        over = new TooSlow(message);
        clearInterval(timer);
        ending.abort();
        for (const reject of waiting)
            reject(over);
    };
    // Counted in ticks, not by the clock: while this process itself is busy, or asleep, none passes.
    const timer = setInterval(() => {
        if (waiting.size === 0)
            return;
        silent += tick;
        left -= tick;
        if (silent >= SILENT * idleTimeout)
            stop(`nothing arrived for ${inSeconds(silent)}`);
        else if (left <= 0)
            stop(`less than ${LEAST_BYTES_PER_SECOND} bytes per second arrived for ${inSeconds(most)}`);
    }, tick);
    return {
        signal: ending.signal,
        run: (wait) => new Promise((resolve, reject) => {
            if (over !== null) {
                reject(over);
                return;
            }
            waiting.add(reject);
            wait()
                .then(resolve, reject)
                .finally(() => waiting.delete(reject));
        }),
        received: (bytes) => {
            silent = 0;
            left = Math.min(most, left + (bytes / LEAST_BYTES_PER_SECOND) * 1000);
        },
        isOver: () => over !== null,
        end: () => {
            clearInterval(timer);
            ending.abort();
        },
    };
}
function inSeconds(ms) {
    return `${Number((ms / 1000).toFixed(1))} s`;
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
const PASSING_NAMES = /^(SlowDown|InternalError|ServiceUnavailable|RequestTimeout|TimeoutError|Throttl|OperationAborted|BodyCut|InvalidListing)/;
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

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/partitions.js
var partitions = __webpack_require__(3027);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/aws/endpoints.js
var endpoints = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/sources/aws/http-agent.js
var http_agent = __webpack_require__(159);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/listing-answer.js + 1 modules
var listing_answer = __webpack_require__(4910);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/answer-reader.js



/** A page of 1,000 keys of the greatest length, URL-encoded, has some 4 MiB. */
const LARGEST_LISTING = 16 * 1024 * 1024;
/** S3's errors have some 1 KiB. */
const LARGEST_ERROR = 256 * 1024;
/** An answer without a body still arrived: about what its headers take. */
const HEADER_BYTES = 512;
/** Steps that see every answer before the SDK's parser does, which hides what was not S3's. */
function answerReader(received) {
    return {
        count: (next) => async (args) => {
            const result = await next(args);
            received(HEADER_BYTES);
            const { response } = result;
            if (!(0,json_values/* isObject */.Gv)(response) || !isByteSource(response["body"]))
                return result;
            const { statusCode: status } = response;
            // The SDK collects the body of an error whole, however long it is.
            if (typeof status === "number" && status >= 300)
                Object.assign(response, { body: await beginningOf(response["body"], received) });
            return result;
        },
        keep: () => {
            let kept = null;
            return {
                take: (next) => async (args) => {
                    const result = await next(args);
                    const { response } = result;
                    if (!(0,json_values/* isObject */.Gv)(response))
                        return result;
                    const { statusCode: status, body } = response;
                    if (typeof status !== "number" || status >= 300 || !isByteSource(body))
                        return result;
                    kept = { status, body: await bytesOf(body, received) };
                    Object.assign(response, { body: new Uint8Array(0) });
                    return result;
                },
                answer: () => {
                    if (kept === null)
                        throw new listing_answer/* InvalidListing */.Az("it has no body");
                    return kept;
                },
            };
        },
    };
}
function isByteSource(body) {
    return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
async function bytesOf(body, received) {
    const bytes = await beginningOf(body, received, LARGEST_LISTING);
    if (bytes.length > LARGEST_LISTING)
        throw new listing_answer/* InvalidListing */.Az(`its body has more than ${LARGEST_LISTING} bytes`);
    return bytes;
}
/** The body; where it is longer than `most`, no more of it is read. */
async function beginningOf(body, received, most = LARGEST_ERROR) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        if (!external_node_buffer_.Buffer.isBuffer(chunk))
            throw new listing_answer/* InvalidListing */.Az("its body is not bytes");
        received(chunk.length);
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            break;
    }
    return external_node_buffer_.Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/s3-api.js









const CONNECTION_TIMEOUT = 10_000;
/** What groups keys into folders. S3 takes any text; directory buckets take no other than a slash. */
const DELIMITERS = { all: null, folders: "/", trails: "AWSLogs/" };
/** Where no region is set: every region of the partition answers with the one that a bucket is in. */
const ANY_REGION = "us-east-1";
/**
 * S3 as this location's bucket is reached, in its own region. The SDK is loaded here, so that a run without S3 loads
 * nothing of it. Throws a GateError for an AWS_CA_BUNDLE that cannot be read.
 */
async function openS3(location, settings) {
    // One for every region, so that what answered before a redirect is not forgotten with its client.
    const answers = settings.answers.watch("s3", (endpoint) => (0,endpoints/* isS3Endpoint */.CX)(location.bucket, endpoint));
    let api = await openIn(null, location, settings, answers);
    return {
        list: async (prefix, mode, after) => {
            try {
                return await api.list(prefix, mode, after);
            }
            catch (error) {
                const region = bucketRegion(error);
                // What is not a region's name could lead to another host.
                if (region === null || region === api.region || (0,partitions/* partitionOf */.iQ)(region) === null)
                    throw error;
                api.close();
                api = await openIn(region, location, settings, answers);
                return api.list(prefix, mode, after);
            }
        },
        find: (key) => api.find(key),
        get: (key, from, etag) => api.get(key, from, etag),
        worksForPayer: () => api.worksForPayer(),
        foreign: () => answers.foreign(),
        get region() {
            return api.region;
        },
        close: () => api.close(),
    };
}
async function openIn(region, location, settings, answers) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(92)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const { env, signal, idleTimeout, received } = settings;
    const given = region ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || null);
    const agent = await (0,http_agent/* agentOptions */._)(env);
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
    client.middlewareStack.add((next) => answers.around(next), answer_log/* LAST */.xo);
    const reader = answerReader(received);
    client.middlewareStack.add(reader.count, { step: "deserialize", priority: "low", name: "countAnswer" });
    const { bucket, prefix, requesterPays } = location;
    const payer = requesterPays ? { RequestPayer: "requester" } : {};
    const list = async (below, mode, after, change) => {
        const delimiter = mode === "trails" && bucket.endsWith("--x-s3") ? null : DELIMITERS[mode];
        const command = new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: below,
            // Keys may hold what XML may not.
            EncodingType: "url",
            OptionalObjectAttributes: ["RestoreStatus"],
            ...(delimiter === null ? {} : { Delimiter: delimiter }),
            ...(after === null ? {} : { ContinuationToken: after.token }),
            ...payer,
            ...change,
        });
        const { take, answer } = reader.keep();
        command.middlewareStack.add(take, { step: "deserialize", priority: "low", name: "keepAnswer" });
        let isS3 = false;
        command.middlewareStack.add((next) => (args) => {
            const endpoint = (0,endpoints/* endpointOf */.X5)(args.request);
            isS3 = endpoint !== null && (0,endpoints/* isS3Endpoint */.CX)(bucket, endpoint);
            return next(args);
        }, { step: "deserialize", priority: "low", name: "noteEndpoint" });
        await client.send(command, { abortSignal: signal });
        return (0,listing_answer/* pageOf */.ZZ)(answer(), { bucket, prefix: below, delimiter, after, isS3 });
    };
    return {
        region: known ?? ANY_REGION,
        foreign: () => answers.foreign(),
        list: (below, mode, after) => list(below, mode, after, {}),
        find: async (key) => {
            const { objects } = await list(key, "all", null, { MaxKeys: 1 });
            return objects.find((object) => object.key === key) ?? null;
        },
        get: async (key, from, etag) => {
            const answer = await client.send(new sdk.GetObjectCommand({
                Bucket: bucket,
                Key: key,
                ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
                ...(etag === null ? {} : { IfMatch: `"${etag}"` }),
                ...payer,
            }), { abortSignal: signal });
            return answerOf(answer, received);
        },
        worksForPayer: () => list(prefix, "all", null, { MaxKeys: 1, RequestPayer: "requester" }).then(() => true, () => false),
        close: () => client.destroy(),
    };
}
function answerOf({ ETag, ContentLength, ContentRange, Body }, received) {
    if (!isByteStream(Body))
        throw new Error("the answer has no body");
    const close = () => Body.destroy();
    const range = rangeOf(ContentRange);
    if (ContentLength === undefined || range === undefined) {
        close();
        throw new Error(`the answer has no known length (Content-Range: ${(0,errors/* quoted */.TL)(ContentRange ?? "none")})`);
    }
    return { etag: (0,listing_answer/* bareEtag */.A1)(ETag ?? null), length: ContentLength, range, body: buffers(Body, received), close };
}
/** Null without a header, undefined for one that does not say which part it is of how much. */
function rangeOf(header) {
    if (header === undefined)
        return null;
    const [, from, to, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header) ?? [];
    return total === undefined ? undefined : { from: Number(from), to: Number(to), total: Number(total) };
}
function isByteStream(body) {
    if (typeof body !== "object" || body === null || !(Symbol.asyncIterator in body))
        return false;
    return "destroy" in body && typeof body.destroy === "function";
}
async function* buffers(body, received) {
    for await (const chunk of body) {
        if (!external_node_buffer_.Buffer.isBuffer(chunk))
            throw new Error("the body is not bytes");
        received(chunk.length);
        yield chunk;
    }
}
/** The region that an error says the bucket is in; null where it does not. */
function bucketRegion(error) {
    if (!(0,json_values/* isObject */.Gv)(error))
        return null;
    const headers = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(error, "$response"), "headers");
    return (0,json_values/* textAt */.$6)(headers, "x-amz-bucket-region") ?? (0,json_values/* textAt */.$6)(error, "Region");
}


/***/ })

};
