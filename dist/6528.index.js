export const id = 6528;
export const ids = [6528];
export const modules = {

/***/ 2083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ delaysOf),
/* harmony export */   u: () => (/* binding */ repeat)
/* harmony export */ });
/** Starts a series of delays. */
function delaysOf({ first, growth, longest, jitter }, random) {
    let delay = first;
    return {
        next: () => {
            const jittered = delay * (jitter.least + random() * (jitter.most - jitter.least));
            delay = Math.min(longest, delay * growth);
            return jittered;
        },
        reset: () => {
            delay = first;
        },
    };
}
/**
 * Makes attempts until one is done, and waits between them, never beyond `deadline` (epoch ms; null: none). An aborted
 * signal and a deadline that has passed end the wait only: the next attempt has to check for them.
 */
async function repeat(attempt, { sleep, random, signal, clock }, { backoff, deadline }) {
    const delays = delaysOf(backoff, random);
    for (;;) {
        const made = await attempt();
        if (made.kind === "done")
            return made.value;
        const left = deadline === null ? Number.POSITIVE_INFINITY : Math.max(0, deadline - clock());
        const pause = Math.min(made.pause ?? delays.next(), left);
        if (pause > 0)
            await sleep(pause, signal);
    }
}


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ ORGANIZATION),
/* harmony export */   CS: () => (/* binding */ hasFolders),
/* harmony export */   Mv: () => (/* binding */ foldersAtEnd),
/* harmony export */   Nq: () => (/* binding */ deliveryWindow),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   pf: () => (/* binding */ AWS_LOGS_LAYOUT),
/* harmony export */   qz: () => (/* binding */ isDatedOutside),
/* harmony export */   u4: () => (/* binding */ ACCOUNT)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _core_search_time_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4075);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);



/** Where CloudTrail delivers log files, for messages. */
const AWS_LOGS_LAYOUT = "AWSLogs/[o-ORGANIZATION/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD";
const ORGANIZATION_PATTERN = "o-[a-z0-9]{10,32}";
const ACCOUNT_PATTERN = "[0-9]{12}";
/** What the folders of the layout are called. */
const ORGANIZATION = new RegExp(`^${ORGANIZATION_PATTERN}$`);
const ACCOUNT = new RegExp(`^${ACCOUNT_PATTERN}$`);
const REGION = new RegExp(`^${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY}$`);
/** CloudTrail-Digest and CloudTrail-Insight are laid out alike. */
const ABOVE_TRAIL = `AWSLogs/(?:${ORGANIZATION_PATTERN}/)?`;
const ABOVE_DATE = `${ABOVE_TRAIL}${ACCOUNT_PATTERN}/CloudTrail(?:-[A-Za-z]+)?/${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY}/`;
const MONTH = "(?:0[1-9]|1[0-2])";
/** A date, and one name at most below it. */
const DATED = new RegExp(`^${ABOVE_DATE}(\\d{4}(?:/${MONTH}(?:/\\d{2})?)?)/[^/]*$`);
const ENDS_ABOVE_REGION = new RegExp(`(?:^|/)${ABOVE_TRAIL}(?:${ACCOUNT_PATTERN}/(?:CloudTrail(?:-[A-Za-z]+)?/)?)?$`);
const ENDS_ABOVE_DAY = new RegExp(`(?:^|/)${ABOVE_DATE}(?:\\d{4}/(?:${MONTH}/)?)?$`);
/**
 * The whole days, UTC, on which events of the window may be delivered: an event is delivered after it happened, mostly
 * within minutes, so the day after the last one counts too.
 */
function deliveryWindow({ since, until }) {
    return {
        since: since === null ? null : Math.floor(since / _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) * _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_,
        until: until === null ? null : (Math.floor(until / _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) + 2) * _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_ - 1,
    };
}
/**
 * Whether a key, or a prefix that ends in `/`, follows the layout and its date is wholly outside of the window. A trail may
 * be copied into a folder of another one, so the last `AWSLogs/` of a key decides. What is deeper below a date than the
 * trail's own files may be of any day, so it is never outside.
 */
function isDatedOutside(key, window) {
    const span = dateOf(key);
    return span !== null && (0,_core_search_time_window_js__WEBPACK_IMPORTED_MODULE_2__/* .isOutsideWindow */ .k)(span, window);
}
/** The year, month or day in a key; null where the key does not follow the layout. */
function dateOf(key) {
    const start = `/${key}`.lastIndexOf("/AWSLogs/");
    if (start < 0)
        return null;
    const [year, month, day] = DATED.exec(key.slice(start))?.[1]?.split("/") ?? [];
    if (year === undefined)
        return null;
    const first = Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
    // The 30th of February is not a day, so what is below it may be of any. Nor does a trail have days before 1970.
    if (Number.isNaN(first) || first < 0)
        return null;
    if (day !== undefined && new Date(first).getUTCDate() !== Number(day))
        return null;
    const nextMonth = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
    return { first, last: (day === undefined ? nextMonth : first + _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_) - 1 };
}
/**
 * Whether it is worth listing what is below a prefix folder by folder: regions and accounts to be listed side by side, and
 * days to be left out.
 */
function hasFolders(prefix, { since, until }) {
    return ENDS_ABOVE_REGION.test(prefix) || ((since !== null || until !== null) && ENDS_ABOVE_DAY.test(prefix));
}
const PREFIX = new RegExp(`(?:^|/)AWSLogs/(${ORGANIZATION_PATTERN}/)?(?:(${ACCOUNT_PATTERN})/(?:(CloudTrail)/(?:([a-z0-9-]+)/)?)?)?$`);
/** Which folders of the layout a location in S3 ends in; null where it ends in none. */
function foldersAtEnd(location) {
    const parts = PREFIX.exec(location.replace(/\/*$/, "/"));
    if (parts === null)
        return null;
    const has = (group) => parts[group] !== undefined;
    return { organization: has(1), account: has(2), trail: has(3), region: has(4) };
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ archivedFault),
/* harmony export */   Z: () => (/* binding */ s3Fault)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8491);
/* harmony import */ var _aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(144);
/* harmony import */ var _listing_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1011);
/* harmony import */ var _object_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8401);






/** What an error means for a listing or for `object`. `what`: the resource, for messages. */
function s3Fault(error, action, what, object) {
    const failure = (0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(error);
    const { name, message, status, isRetried } = failure;
    const after = isRetried ? _aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .AFTER_RETRIES */ .ED : "";
    const failed = (0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failedWith */ .Mf)(failure, action);
    const fault = (kind, detail) => ({ kind, code: "unreadable", detail, denied: null });
    if (error instanceof _pace_js__WEBPACK_IMPORTED_MODULE_4__/* .TooSlow */ .y)
        return fault("too-slow", `S3 was too slow for ${action}: ${message}`);
    if (error instanceof _aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedResponse */ .xA)
        return fault("service", (0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureWithFix */ ._w)(failure, { action, resource: what }));
    if (error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .ListingTooLarge */ .gC) {
        const detail = `${message}: use longer prefixes, one entry for each, or narrow since and until`;
        return { ...fault("too-large", detail), code: "too-large" };
    }
    if (error instanceof _listing_js__WEBPACK_IMPORTED_MODULE_1__/* .EmptyFolder */ .oA)
        return fault("gone", `${message}: rerun the job`);
    if (error instanceof _listing_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidListing */ .Az) {
        const fix = "Check what responds between this step and S3 (a proxy, your own endpoint)";
        return fault("invalid-listing", `the response to ${action} is not a valid listing${after}: ${message}. ${fix}`);
    }
    if (name === "InvalidObjectState")
        return archivedFault(object, error);
    if (name === "NoSuchBucket")
        return fault("no-bucket", "S3 responded that the bucket does not exist");
    if (name === "NoSuchKey" || (status === 404 && action === "s3:GetObject")) {
        return fault("gone", "it was deleted after the bucket was listed and before it could be read: rerun the job");
    }
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .ObjectChanged */ .q3 || STALE_STATUSES.has(status ?? 0)) {
        const why = error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .ObjectChanged */ .q3 ? message : failed;
        return fault("changed", `it was overwritten while it was read, or its responses disagree (${why}): rerun the job`);
    }
    if (name.startsWith("KMS.") || (/\bKMS\b/.test(message) && status === 400)) {
        return fault("key-unusable", `its KMS key cannot be used: ${message}`);
    }
    if (status === 400 && /server side encryption/i.test(message)) {
        return fault("customer-key", "it is encrypted with a customer-provided key (SSE-C), which is not supported");
    }
    if (status === 301 || /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint)/.test(name)) {
        return fault("wrong-region", `the bucket is in another region: set AWS_REGION to it (${failed})`);
    }
    if (error instanceof _object_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .BodyCut */ .Bn || message === "aborted") {
        return fault("network", `the connection dropped${after}: ${message}`);
    }
    const detail = (0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureWithFix */ ._w)(failure, { action, resource: what });
    if ((0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfCredentials */ .SD)(failure))
        return fault("credentials", detail);
    if (failure.kind !== "denied") {
        const isNetwork = failure.kind === "network" || failure.kind === "timeout" || failure.kind === "tls";
        return fault(isNetwork ? "network" : "service", detail);
    }
    const deniedAction = failure.action ?? action;
    const isOfKey = deniedAction.startsWith("kms:");
    const keyArn = isOfKey ? (KEY_ARN.exec(failure.resource ?? "")?.[0] ?? null) : null;
    return { ...fault(isOfKey ? "key-denied" : "denied", detail), denied: { action: deniedAction, keyArn } };
}
const KEY_ARN = /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;
/** No longer the listed version (RFC 9110): 304 and 412 for If-Match, 416 for a range beyond the end. */
const STALE_STATUSES = new Set([304, 412, 416]);
/**
 * Of an archived object: `error` is S3's response, null for one that is not requested because others of its storage class
 * are archived.
 */
function archivedFault(object, error = null) {
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(error) ? error : {};
    const tier = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(response, "AccessTier") ?? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(response, "StorageClass") ?? object?.storageClass ?? "an archive tier";
    const fix = object?.isBeingRestored === true
        ? " and is being restored: rerun the job when that is done"
        : ": restore it (aws s3api restore-object), or narrow since and until";
    return { kind: "archived", code: "unreadable", detail: `it is archived (${(0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(tier)})${fix}`, denied: null };
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bareEtag),
/* harmony export */   Az: () => (/* binding */ InvalidListing),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   yc: () => (/* binding */ LARGEST_LISTING)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3317);



/** A response that is not the requested listing. A retry may succeed. */
class InvalidListing extends Error {
    name = "InvalidListing";
}
function reject(reason) {
    throw new InvalidListing(reason);
}
/** A page of 1,000 keys of the maximum length, URL-encoded, has about 4 MiB. */
const LARGEST_LISTING = 16 * 1024 * 1024;
/** S3's longest key, in bytes of UTF-8. */
const LONGEST_KEY = 1024;
/** S3's own tokens have a few hundred characters. */
const LONGEST_TOKEN = 8192;
/** S3's largest object: 50 TiB. */
const LARGEST_OBJECT = 50 * 1024 ** 4;
/**
 * Parses a response to ListObjectsV2. Throws an InvalidListing for anything but S3's response to this request: a proxy's
 * page or an empty body would otherwise look like a folder without objects.
 */
function pageOf({ status, body }, request) {
    if (body.length > LARGEST_LISTING)
        reject(`its body has more than ${LARGEST_LISTING} bytes`);
    if (status !== 200)
        reject(`it has HTTP status ${status}`);
    const root = rootOf(body);
    if (root.name === "Error")
        reject(`it is the error ${textOf(root, "Code") ?? "without a code"}`);
    if (root.name !== "ListBucketResult")
        reject(`its root element is <${root.name}>, not <ListBucketResult>`);
    if (root.text.trim() !== "")
        reject("there is text between its elements");
    const decode = decoderOf(textOf(root, "EncodingType") ?? "");
    checkEcho(root, request, decode);
    const objects = root.children.filter(({ name }) => name === "Contents").map((entry) => objectOf(entry, decode));
    const folders = root.children
        .filter(({ name }) => name === "CommonPrefixes")
        .flatMap((entry) => {
        const prefixes = entry.children.filter(({ name }) => name === "Prefix").map(({ text }) => decode(text));
        if (prefixes.length === 0)
            reject("a CommonPrefixes entry has no Prefix");
        return prefixes;
    });
    const count = wholeNumber(root, "KeyCount");
    const entries = objects.length + folders.length;
    if (count !== entries)
        reject(`its KeyCount is ${count}, but it has ${entries} entries`);
    if (textOf(root, "MaxKeys") !== null && wholeNumber(root, "MaxKeys") < Math.max(count, 1))
        reject("it has more entries than its MaxKeys");
    for (const { key } of objects)
        checkBelow(key, request.prefix);
    for (const folder of folders)
        checkFolder(folder, request);
    const last = lastOf(objects, folders, request);
    return { objects, folders, next: nextOf(root, request.after, last) };
}
function rootOf(body) {
    try {
        return (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .N)(new TextDecoder("utf-8", { fatal: true }).decode(body));
    }
    catch (error) {
        if (error instanceof _xml_js__WEBPACK_IMPORTED_MODULE_2__/* .XmlError */ .G)
            reject(error.message);
        if (error instanceof TypeError)
            reject("it is not UTF-8 text");
        throw error;
    }
}
/** The text of the only child of this name; null if there is none. */
function textOf(parent, name) {
    const [first, second] = parent.children.filter((child) => child.name === name);
    if (second !== undefined)
        reject(`it has more than one ${name}`);
    return first?.text ?? null;
}
function wholeNumber(parent, name) {
    const text = textOf(parent, name);
    if (text === null || !/^\d{1,15}$/.test(text))
        reject(`its ${name} is ${shown(text)}: expected a number`);
    return Number(text);
}
function decoderOf(encoding) {
    if (encoding === "")
        return (text) => text;
    if (encoding !== "url")
        reject(`its EncodingType is ${shown(encoding)}: expected url`);
    return (text) => {
        try {
            return decodeURIComponent(text.replaceAll("+", " "));
        }
        catch {
            reject(`${shown(text)} is not URL-encoded`);
        }
    };
}
/** S3 repeats the request in its response: a cache or a proxy may have sent the response to another one. */
function checkEcho(root, request, decode) {
    const { bucket, prefix, delimiter, after } = request;
    const name = textOf(root, "Name");
    // For an access point, the name may be that of its bucket.
    if (name !== bucket && !/-s3alias$|--ol-s3$|\.mrap$/.test(bucket))
        reject(`it is of the bucket ${shown(name)}`);
    const echoed = textOf(root, "Prefix") ?? "";
    if (echoed !== prefix && decode(echoed) !== prefix)
        reject(`it is of the prefix ${shown(echoed)}`);
    const separator = textOf(root, "Delimiter") ?? "";
    if (separator !== "" && separator !== delimiter && decode(separator) !== delimiter)
        reject(`it has the delimiter ${shown(separator)}`);
    const token = textOf(root, "ContinuationToken") ?? "";
    if (token !== "" && token !== after?.token)
        reject("it is another page than the one requested");
    // For an Object Lambda access point, a function of the user writes the response.
    const repeats = after?.repeatsTokens === true || (request.isS3 && !bucket.endsWith("--ol-s3"));
    if (after !== null && token === "" && repeats)
        reject("its ContinuationToken is missing, so it may be another page");
    if ((textOf(root, "StartAfter") ?? "") !== "")
        reject("it does not start at the first key");
}
function objectOf(entry, decode) {
    const key = decode(textOf(entry, "Key") ?? "");
    if (key === "")
        reject("it has an object without a key");
    const bytes = wholeNumber(entry, "Size");
    if (bytes > LARGEST_OBJECT)
        reject(`its object ${shown(key)} is larger than S3 allows`);
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
/** An ETag without its quotes and without the `W/` that some proxies add; null if there is none. */
function bareEtag(etag) {
    const [, quoted, bare] = /^(?:W\/)?(?:"(.*)"|(.*))$/s.exec(etag?.trim() ?? "") ?? [];
    return quoted || bare || null;
}
function checkBelow(key, prefix) {
    if (!key.startsWith(prefix))
        reject(`its entry ${shown(key)} is not below ${shown(prefix)}`);
    if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(key) > LONGEST_KEY)
        reject(`its entry ${shown(key)} is longer than S3 allows`);
}
/** A folder is directly below the listed prefix: others could make the listing endless. */
function checkFolder(folder, { prefix, delimiter }) {
    checkBelow(folder, prefix);
    if (delimiter === null)
        reject("it has folders, which were not requested");
    const below = folder.slice(prefix.length);
    if (below.indexOf(delimiter) !== below.length - delimiter.length || below.length < delimiter.length)
        reject(`its folder ${shown(folder)} is not one directly below ${shown(prefix)}`);
}
/** Only directory buckets list without an order. */
const UNORDERED = /--x-s3$/;
/** The last entry. Entries must ascend across pages: a repeated entry may replace another one. */
function lastOf(objects, folders, { bucket, after }) {
    const before = after?.last ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    const keys = objects.map(({ key }) => key);
    if (UNORDERED.test(bucket)) {
        if (new Set([...keys, ...folders]).size < keys.length + folders.length)
            reject("an entry repeats");
        return before;
    }
    const lastKey = ascending(keys, before);
    const lastFolder = ascending(folders, before);
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(lastKey, lastFolder) < 0 ? lastFolder : lastKey;
}
function ascending(entries, after) {
    let last = after;
    for (const entry of entries) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(entry);
        if (node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.compare(last, bytes) >= 0)
            reject(`its entry ${shown(entry)} repeats or is out of order`);
        last = bytes;
    }
    return last;
}
function nextOf(root, after, last) {
    const truncated = textOf(root, "IsTruncated");
    const token = textOf(root, "NextContinuationToken") ?? "";
    if (truncated !== "true" && truncated !== "false")
        reject(`its IsTruncated is ${shown(truncated)}: expected true or false`);
    if (truncated === "false" && token !== "")
        reject("it is the last page, but has a NextContinuationToken");
    if (truncated === "false")
        return null;
    if (token === "")
        reject("it is not the last page, but has no NextContinuationToken");
    if (token.length > LONGEST_TOKEN)
        reject("its NextContinuationToken is longer than S3's");
    const tokens = after?.tokens ?? new Set();
    // A digest, so that the size of what is kept does not depend on the response.
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(token).digest("base64");
    if (tokens.has(digest))
        reject("its NextContinuationToken is that of an earlier page");
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
/* harmony import */ var _aws_logs_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8585);
/* harmony import */ var _empty_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3943);


/** Without limits, a server could make a listing endless. An organization's trail has about 500,000 objects per day. */
const LIST_LIMITS = { objects: 10_000_000, requests: 1_000_000 };
/** A prefix has more objects than the limit. */
class ListingTooLarge extends Error {
    name = "ListingTooLarge";
}
/** A listed folder contains at least one object, so an empty one was deleted, or never existed. */
class EmptyFolder extends Error {
    name = "EmptyFolder";
}
const SIDE_BY_SIDE = 16;
/** Listing pauses when so many objects wait to be read: about two pages of each request in progress. */
const ENOUGH = 20_000;
/** So many folders of other days may wait to be listed. */
const MANY = 10_000;
/** How deep below the prefix, and through how many folders, to search for a trail's AWSLogs. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;
/**
 * Lists all keys that begin with `prefix`, folder by folder and in parallel where the layout of a trail allows it. Skips
 * files of a trail that are dated outside of `days`; keys without the layout are all listed. `isRead`: whether another
 * listing of the run yields this key, or everything in this folder.
 */
function listObjects(prefix, days, call, isRead = () => false, limits = LIST_LIMITS) {
    const seen = { isEmpty: true, isExact: false, isReadBefore: false, markers: { count: 0, first: null } };
    /** A stack, so that the folders of a page are listed before the next page and few tasks wait. */
    let tasks = [{ prefix, mode: "folders", depth: 0, after: null, isBare: true }];
    /** Folders of other days, which may contain a copied trail: listed last, or when there are many. */
    let later = [];
    const listed = { objects: 0, requests: 0 };
    let isTooLarge = false;
    const ready = [];
    const running = new Map();
    const add = (task) => (task.mode === "trails" ? later : tasks).push(task);
    const take = (task, page) => {
        const exact = task.depth === 0 && task.after === null ? page.objects.find(({ key }) => key === prefix) : undefined;
        if (exact !== undefined && !prefix.endsWith("/")) {
            // The user named this object, not all keys that begin with its name.
            seen.isEmpty = false;
            seen.isExact = true;
            ready.push({ kind: "object", object: exact });
            return;
        }
        const isBare = task.isBare && page.objects.length + page.folders.length === 0;
        // A page may be empty, but not all pages.
        if (task.depth > 0 && isBare && page.next === null)
            throw new EmptyFolder("the folder was listed, but it is empty now");
        if (page.next !== null)
            add({ ...task, after: page.next, isBare });
        for (const object of page.objects) {
            if ((0,_empty_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyMarker */ .Y)(object.key, object.bytes)) {
                seen.markers.count += 1;
                seen.markers.first ??= object.key;
                continue;
            }
            seen.isEmpty = false;
            const isKnown = isRead(object.key);
            seen.isReadBefore ||= isKnown;
            if (isKnown || (0,_aws_logs_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedOutside */ .qz)(object.key, days))
                continue;
            listed.objects += 1;
            ready.push({ kind: "object", object });
        }
        const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
        for (const folder of page.folders) {
            const isOutside = (0,_aws_logs_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .isDatedOutside */ .qz)(folder, days);
            const isKnown = isRead(folder);
            seen.isReadBefore ||= isKnown;
            if (isKnown || isOutside)
                seen.isEmpty = false;
            if (isKnown)
                continue;
            const asFolders = (0,_aws_logs_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFolders */ .CS)(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
            const mode = isOutside ? "trails" : asFolders ? "folders" : "all";
            add({ prefix: folder, mode, depth: task.depth + 1, after: null, isBare: true });
        }
    };
    const run = async (task) => {
        try {
            take(task, await call(task.prefix, task.mode, task.after));
        }
        catch (error) {
            ready.push({ kind: "fault", prefix: task.prefix, error, isFirst: task.depth === 0 && task.after === null });
        }
    };
    const fill = () => {
        while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
            const task = later.length > MANY ? later.pop() : (tasks.pop() ?? later.pop());
            if (task === undefined)
                return;
            const hasManyObjects = listed.objects > limits.objects;
            if (hasManyObjects || listed.requests >= limits.requests) {
                // One fault instead of all remaining tasks.
                tasks = [];
                later = [];
                const what = hasManyObjects ? `${limits.objects} objects` : `${limits.requests} pages of listings`;
                const error = new ListingTooLarge(`it has more than ${what}`);
                if (!isTooLarge)
                    ready.push({ kind: "fault", prefix, error, isFirst: false });
                isTooLarge = true;
                return;
            }
            listed.requests += 1;
            const done = run(task).finally(() => running.delete(done));
            running.set(done, task);
        }
    };
    async function* found() {
        for (;;) {
            fill();
            const next = ready.pop();
            if (next !== undefined)
                yield next;
            else if (running.size > 0)
                await Promise.race(running.keys());
            else
                return;
        }
    }
    return {
        found: found(),
        seen,
        rest: () => ({
            objects: ready.filter(({ kind }) => kind === "object").length,
            prefixes: new Set([...tasks, ...later, ...running.values()].map(({ prefix: each }) => each)).size,
        }),
        ahead: () => ({ waiting: ready.length, isWhole: tasks.length + later.length + running.size === 0 }),
    };
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


/** A body that is truncated. */
class BodyCut extends Error {
    name = "BodyCut";
}
/** The response is not the object that was listed, or not the same version as before. */
class ObjectChanged extends Error {
    name = "ObjectChanged";
}
/** After so many bytes, an attempt counts as progress. */
const WORTHWHILE = 256 * 1024;
/**
 * The bytes of one object as it was listed, each once: if the connection drops, reading resumes at the same byte of the
 * same version. Throws ObjectChanged if a response has another version, size or range; otherwise what the last attempt
 * threw.
 */
async function* objectBytes(object, call, waiting) {
    const budget = (0,_retries_js__WEBPACK_IMPORTED_MODULE_1__/* .retryBudget */ .k)(waiting);
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
            // A server without ranges sends the whole object again: bytes that were read are skipped.
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
                throw new BodyCut(`the body was truncated after ${at} of ${object.bytes} bytes`);
        }
        catch (error) {
            await budget.after(error);
        }
    }
}
/** How a response to a request from the byte `at` on differs from the listed object; null if it does not. */
function mismatchOf(answer, object, etag, at) {
    const { range, length } = answer;
    if (etag !== null && answer.etag !== etag)
        return `its ETag is ${answer.etag ?? "missing"}, but was ${etag} before`;
    const total = range?.total ?? length;
    if (total !== object.bytes)
        return `it has ${total} bytes, but ${object.bytes} in the listing`;
    if (range === null)
        return null;
    const isWanted = range.from <= at && range.to === total - 1 && length === total - range.from;
    return isWanted
        ? null
        : `the response has bytes ${range.from} to ${range.to} (${length}) instead of all from ${at} on`;
}
/** The bytes in one buffer: all of them, or somewhat more than `most`. Throws what reading them throws. */
async function collected(bytes, most = Number.POSITIVE_INFINITY) {
    const chunks = [];
    let length = 0;
    for await (const chunk of bytes) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > most)
            break;
    }
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(chunks);
}


/***/ }),

/***/ 8401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ startPace),
/* harmony export */   y: () => (/* binding */ TooSlow)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** S3 sends nothing, or too slowly for the run to finish. Ends the whole entry. */
class TooSlow extends Error {
    name = "TooSlow";
}
/** S3 sends far more over any connection. */
const LEAST_BYTES_PER_SECOND = 16 * 1024;
/** Limits in idle timeouts: how long nothing may arrive, and how long less than the least rate. */
const SILENT = 3;
const SLOW = 30;
const TICKS_PER_TIMEOUT = 2;
/**
 * One limit for everything in one entry that waits for S3. Time counts only while something waits. It is exceeded if
 * nothing arrives for three idle timeouts, or if a budget of thirty idle timeouts is used up; arriving bytes refill the
 * budget at the least rate. This ends servers that never respond and servers that send a byte now and then, while an
 * entry of any size may take as long as its bytes need at that rate.
 *
 * @param idleTimeout the longest time without a byte on one connection, ms.
 */
function startPace(idleTimeout) {
    const ending = new AbortController();
    // Each request in progress adds a listener.
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, ending.signal);
    const waiting = new Set();
    const most = SLOW * idleTimeout;
    const tick = idleTimeout / TICKS_PER_TIMEOUT;
    let left = most;
    let silent = 0;
    let over = null;
    const end = () => {
        clearInterval(timer);
        ending.abort();
    };
    const stop = (message) => {
        over = new TooSlow(message);
        end();
        for (const reject of waiting)
            reject(over);
    };
    // Counted in ticks, not by the clock: no tick passes while this process itself is busy or suspended.
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
        end,
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
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8491);
/* harmony import */ var _aws_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3845);
/* harmony import */ var _aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4102);
/* harmony import */ var _aws_backoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2083);




/** S3 asks clients to slow down when a prefix gets busy (503 SlowDown): these waits add up to some twenty seconds. */
const BACKOFF = { first: 300, growth: 2, longest: 10_000, jitter: { least: 0.5, most: 1 } };
const ATTEMPTS = 7;
/** Repeats `attempt` until it succeeds, fails permanently, or has failed too often. Throws its last error. */
async function retried(attempt, waiting) {
    const budget = retryBudget(waiting);
    for (;;) {
        try {
            return await attempt();
        }
        catch (error) {
            await budget.after(error);
        }
    }
}
/** A budget of some attempts without progress. */
function retryBudget({ sleep, random, signal }) {
    const delays = (0,_aws_backoff_js__WEBPACK_IMPORTED_MODULE_2__/* .delaysOf */ ._)(BACKOFF, random);
    let attempts = 1;
    return {
        after: async (error) => {
            if (attempts === ATTEMPTS || !mayRecover(error)) {
                (0,_aws_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .noteAttempts */ .d)(error, attempts);
                throw error;
            }
            attempts += 1;
            await sleep(delays.next(), signal);
        },
        reset: () => {
            attempts = 1;
            delays.reset();
        },
    };
}
/** Error codes of S3 for failures that S3 itself recovers from, whatever their HTTP status. */
const RETRYABLE_NAMES = /^(InternalError|ServiceUnavailable|RequestTimeout|OperationAborted|BodyCut|InvalidListing)/;
/** Of the system, of Node's HTTP and of its streams; not of names that cannot be resolved. */
const DROPPED = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|HPE_|ERR_STREAM_PREMATURE_CLOSE)/;
/** Whether another attempt may succeed. */
function mayRecover(error) {
    const failure = (0,_aws_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .MT)(error);
    if (RETRYABLE_NAMES.test(failure.name) || failure.status === 408)
        return true;
    // Node's error for a connection that dropped inside a response body.
    if (failure.message === "aborted")
        return true;
    // The SDK has corrected its clock by the response's.
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(error) && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(error, "$metadata")["clockSkewCorrected"] === true)
        return true;
    if (failure.kind === "network")
        return DROPPED.test(failure.code);
    // What is between this step and S3 may recover, but not from rejecting requests.
    if (failure.kind === "not-aws")
        return error instanceof SyntaxError || (failure.status ?? 0) >= 500;
    return failure.kind === "throttled" || failure.kind === "timeout" || failure.kind === "server-error";
}


/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openS3)
});

// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/aws/aws-failure.js + 1 modules
var aws_failure = __webpack_require__(4102);
// EXTERNAL MODULE: ./build/sources/aws/clients.js + 1 modules
var clients = __webpack_require__(5181);
// EXTERNAL MODULE: ./build/sources/aws/configured-endpoint.js
var configured_endpoint = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/sources/aws/endpoints.js
var endpoints = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/sources/aws/sdk-log.js
var sdk_log = __webpack_require__(1180);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/listing-answer.js
var listing_answer = __webpack_require__(1011);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/object-bytes.js
var object_bytes = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/xml.js
var xml = __webpack_require__(3317);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/answer-reader.js







/** S3's errors have about 1 KiB. */
const LARGEST_ERROR = 256 * 1024;
/** The approximate size of a response's headers. */
const HEADER_BYTES = 512;
/**
 * A step that sees every response before the SDK's parser, which hides a response that is not S3's. It throws an
 * UnexpectedResponse for an error that S3 did not write. `received`: called with the number of bytes that arrived.
 * `keep`: takes a successful response before the SDK parses it.
 */
function answerReader(received, keep) {
    return (next) => async (args) => {
        const result = await next(args);
        received(HEADER_BYTES);
        const { response } = result;
        if (!(0,json_values/* isObject */.Gv)(response))
            return result;
        const { statusCode: status, body } = response;
        if (typeof status !== "number" || !isByteSource(body))
            return result;
        if (status >= 300) {
            // The SDK reads the whole body of an error, however long it is.
            const error = await (0,object_bytes/* collected */.gd)(buffers(body, received), LARGEST_ERROR);
            if (!isFromS3(response, status, error))
                throw foreignError(status, error);
            Object.assign(response, { body: error });
        }
        else if (keep !== undefined) {
            keep({ status, body: await (0,object_bytes/* collected */.gd)(buffers(body, received), listing_answer/* LARGEST_LISTING */.yc) }, args.request);
            Object.assign(response, { body: new Uint8Array(0) });
        }
        return result;
    };
}
/** Whether S3 wrote an error response: a proxy or a firewall sends a page, or nothing. */
function isFromS3(response, status, body) {
    // Only S3 sends the region of a bucket. 304 has no body.
    if (status === 304 || (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(response, "headers"), "x-amz-bucket-region") !== null)
        return true;
    try {
        const root = (0,xml/* parseXml */.N)(body.toString("utf8"));
        return root.name === "Error" && root.children.some(({ name }) => name === "Code");
    }
    catch (error) {
        if (error instanceof xml/* XmlError */.G)
            return false;
        throw error;
    }
}
/** How much of a page is shown: enough to recognize who sent it. */
const SHOWN = 60;
function foreignError(status, body) {
    const text = body.toString("utf8").trim();
    const got = text === "" ? "an empty body" : (0,errors/* quoted */.TL)(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);
    // As the SDK records the status.
    const $metadata = { httpStatusCode: status };
    return Object.assign(new aws_failure/* UnexpectedResponse */.xA(`expected an XML error of S3, got ${got}`), { $metadata });
}
function isByteSource(body) {
    return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}
/** Whether it is a body that can also be closed before its end. */
function isByteStream(body) {
    return isByteSource(body) && "destroy" in body && typeof body.destroy === "function";
}
/** The chunks of a body, counted. */
async function* buffers(body, received) {
    for await (const chunk of body) {
        if (!external_node_buffer_.Buffer.isBuffer(chunk))
            throw new aws_failure/* UnexpectedResponse */.xA("its body is not bytes");
        received(chunk.length);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/s3-api.js










const CONNECTION_TIMEOUT = 10_000;
/** What groups keys into folders. S3 accepts any text; directory buckets accept only a slash. */
const DELIMITERS = { all: null, folders: "/", trails: "AWSLogs/" };
/** If no region is set: S3 in any region of the partition responds with the region of a bucket. */
const ANY_REGION = "us-east-1";
/**
 * S3 in the region of the bucket. The SDK is loaded here, so that a run without S3 does not load it. Throws a
 * GateError for an AWS_CA_BUNDLE that cannot be read.
 */
async function openS3({ bucket, requesterPays }, settings) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
    const { env, signal: abortSignal, idleTimeout, received } = settings;
    // One for all regions, so that a host that responded before a redirect is not forgotten with its client.
    const answers = settings.answers.watch("s3", (endpoint) => (0,endpoints/* isS3Endpoint */.CX)(bucket, endpoint));
    const clientIn = async (awsRegion) => {
        // The caller retries: a body that ends early is a failure too, and the SDK does not see it.
        const limits = { attempts: 1, connectionTimeout: CONNECTION_TIMEOUT, responseTimeout: idleTimeout };
        const shared = await (0,clients/* clientConfig */.y)("s3", { awsRegion, fips: false, dualStack: false }, settings, limits);
        const config = {
            ...shared,
            // A custom endpoint seldom has a host for each bucket.
            forcePathStyle: await (0,configured_endpoint/* hasOwnEndpoint */.U)("s3", env),
            // Gzip has its own checksums, and the connection has TLS.
            responseChecksumValidation: "WHEN_REQUIRED",
            requestHandler: { ...shared.requestHandler, socketTimeout: idleTimeout },
        };
        let client = new sdk.S3Client(config);
        const known = await client.config.region().catch(() => null);
        if (known === null)
            client = new sdk.S3Client({ ...config, region: ANY_REGION });
        (0,sdk_log/* explainErrors */.$)((0,clients/* addResponseStep */.d)(client, "watchAnswers", answers.step), shared.logger);
        return { client, region: known ?? ANY_REGION };
    };
    let api = await clientIn(null);
    const payer = requesterPays ? { RequestPayer: "requester" } : {};
    const listPage = async (below, mode, after, change = {}) => {
        const delimiter = mode === "trails" && bucket.endsWith("--x-s3") ? null : DELIMITERS[mode];
        const command = new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: below,
            // Keys may contain characters that XML may not.
            EncodingType: "url",
            OptionalObjectAttributes: ["RestoreStatus"],
            ...(delimiter === null ? {} : { Delimiter: delimiter }),
            ...(after === null ? {} : { ContinuationToken: after.token }),
            ...payer,
            ...change,
        });
        const kept = [];
        const keep = (answer, request) => kept.push({ answer, endpoint: (0,endpoints/* endpointOf */.X5)(request) });
        await api.client.send((0,clients/* addResponseStep */.d)(command, "readAnswer", answerReader(received, keep)), { abortSignal });
        const [got] = kept;
        if (got === undefined)
            throw new listing_answer/* InvalidListing */.Az("it has no body");
        const isS3 = got.endpoint !== null && (0,endpoints/* isS3Endpoint */.CX)(bucket, got.endpoint);
        return (0,listing_answer/* pageOf */.ZZ)(got.answer, { bucket, prefix: below, delimiter, after, isS3 });
    };
    /** Repeats a call in the region of the bucket, if its error shows that it is another one. */
    const redirected = async (call) => {
        try {
            return await call();
        }
        catch (error) {
            const region = bucketRegion(error);
            // A text that is not a region's name could lead to another host.
            if (region === null || region === api.region || (0,partitions/* partitionOf */.iQ)(region) === null)
                throw error;
            api.client.destroy();
            api = await clientIn(region);
            return call();
        }
    };
    return {
        get region() {
            return api.region;
        },
        foreign: () => answers.foreign(),
        list: (below, mode, after) => redirected(() => listPage(below, mode, after)),
        find: async (key) => {
            const { objects } = await redirected(() => listPage(key, "all", null, { MaxKeys: 1 }));
            return objects.find((object) => object.key === key) ?? null;
        },
        get: async (key, from, etag) => {
            const command = new sdk.GetObjectCommand({
                Bucket: bucket,
                Key: key,
                ...(from > 0 ? { Range: `bytes=${from}-` } : {}),
                ...(etag === null ? {} : { IfMatch: `"${etag}"` }),
                ...payer,
            });
            (0,clients/* addResponseStep */.d)(command, "readAnswer", answerReader(received));
            return answerOf(await api.client.send(command, { abortSignal }), received);
        },
        worksForPayer: (below) => listPage(below, "all", null, { MaxKeys: 1, RequestPayer: "requester" }).then(() => true),
        close: () => api.client.destroy(),
    };
}
function answerOf({ ETag, ContentLength, ContentRange, Body }, received) {
    if (!isByteStream(Body))
        throw new aws_failure/* UnexpectedResponse */.xA("it has no body");
    const range = rangeOf(ContentRange);
    if (ContentLength === undefined || range === undefined) {
        Body.destroy();
        const fault = range === undefined ? `its Content-Range is ${(0,errors/* quoted */.TL)(ContentRange ?? "")}` : "it has no Content-Length";
        throw new aws_failure/* UnexpectedResponse */.xA(`${fault}, so its length is unknown`);
    }
    return {
        etag: (0,listing_answer/* bareEtag */.A1)(ETag ?? null),
        length: ContentLength,
        range,
        body: buffers(Body, received),
        close: () => Body.destroy(),
    };
}
/** Parses Content-Range: null without a header, undefined for one without numbers. */
function rangeOf(header) {
    if (header === undefined)
        return null;
    const [, from, to, total] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(header) ?? [];
    return total === undefined ? undefined : { from: Number(from), to: Number(to), total: Number(total) };
}
/** The region of the bucket according to an error; null if it has none. */
function bucketRegion(error) {
    if (!(0,json_values/* isObject */.Gv)(error))
        return null;
    const headers = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(error, "$response"), "headers");
    return (0,json_values/* textAt */.$6)(headers, "x-amz-bucket-region") ?? (0,json_values/* textAt */.$6)(error, "Region");
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XmlError),
/* harmony export */   N: () => (/* binding */ parseXml)
/* harmony export */ });
/* harmony import */ var sax__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2560);

/** Why a text is not a complete XML document. */
class XmlError extends Error {
    name = "XmlError";
}
/** The deepest nesting; S3's responses have four levels. */
const DEEPEST = 16;
/**
 * Parses a complete XML document: one closed root element with only white space and comments around it. The SDK's own
 * parser also accepts HTML, an empty text and a truncated document. Attributes and comments are dropped; a document type,
 * which S3 does not send, is an error. Throws an XmlError.
 */
function parseXml(document) {
    const parser = sax__WEBPACK_IMPORTED_MODULE_0__.parser(true);
    const open = [];
    let root = null;
    const fail = (reason) => {
        throw new XmlError(reason);
    };
    const addText = (text) => {
        const current = open.at(-1);
        if (current !== undefined)
            current.text += text;
    };
    Object.assign(parser, {
        onerror: ({ message }) => fail(`it is not XML: ${message.split("\n", 1)[0]} at character ${parser.position}`),
        ondoctype: () => fail("it is not XML of S3: it has a document type"),
        ontext: addText,
        oncdata: addText,
        onopentag: ({ name }) => {
            if (open.length === DEEPEST)
                fail("its elements are nested too deeply");
            const element = { name, children: [], text: "" };
            open.at(-1)?.children.push(element);
            root ??= element;
            open.push(element);
        },
        onclosetag: () => open.pop(),
    });
    parser.write(document);
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        fail(`it is truncated inside <${unclosed.name}>`);
    parser.close();
    return root ?? fail(document === "" ? "it is empty" : "it has no root element");
}


/***/ })

};
