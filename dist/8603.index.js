export const id = 8603;
export const ids = [8603];
export const modules = {

/***/ 4386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ minimumPolicy)
/* harmony export */ });
/** An IAM policy that allows these statements and nothing else, as JSON to paste. */
function minimumPolicy(statements) {
    const policy = {
        Version: "2012-10-17",
        Statement: statements.map(({ sid, actions, resources, condition }) => ({
            Sid: sid,
            Effect: "Allow",
            Action: sorted(actions),
            Resource: sorted(resources),
            ...(condition === undefined ? {} : { Condition: condition }),
        })),
    };
    return JSON.stringify(policy, null, 2);
}
function sorted(values) {
    return typeof values === "string" ? values : [...new Set(values)].sort();
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ distinctLocations)
/* harmony export */ });
/* unused harmony export parseLocation */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const REQUESTER_PAYS = "?request-payer=requester";
/** Parses an entry. Throws a GateError if it does not name a bucket. */
function parseLocation(entry) {
    const requesterPays = entry.endsWith(REQUESTER_PAYS);
    const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} does not name a bucket: expected s3://BUCKET or s3://BUCKET/PREFIX ` +
            "(for an access point, its alias as the bucket).", { code: "invalid-option", option: "cloudtrail" });
    }
    return { entry, bucket, prefix, requesterPays, isCovered: false };
}
/**
 * The locations, each once, without folders inside of others. A possible key of an object stays, because its folder skips
 * objects of other days, and an object that the user names is always read. Consent to pay is kept: it counts for a
 * location that is named with and without it, and a location with it is not covered by one without.
 */
function distinctLocations(entries) {
    const locations = new Map();
    for (const entry of entries) {
        const location = parseLocation(entry);
        const key = JSON.stringify([location.bucket, location.prefix]);
        const known = locations.get(key);
        const requesterPays = location.requesterPays || known?.requesterPays === true;
        locations.set(key, { ...(known ?? location), requesterPays });
    }
    const isFolder = ({ prefix }) => prefix === "" || prefix.endsWith("/");
    const covers = (outer, inner) => outer !== inner &&
        outer.bucket === inner.bucket &&
        isFolder(outer) &&
        inner.prefix.startsWith(outer.prefix) &&
        (outer.requesterPays || !inner.requesterPays);
    const all = [...locations.values()];
    return all
        .map((location) => ({ ...location, isCovered: all.some((other) => covers(other, location)) }))
        .filter((location) => !location.isCovered || !isFolder(location));
}


/***/ }),

/***/ 2316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ minimumS3Policy),
/* harmony export */   s: () => (/* binding */ s3Statements)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4386);


/** What reading a location needs, without the key of an encrypted one. */
function s3Statements({ bucket, prefix }, partition) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    return [
        {
            sid: "ListTrail",
            actions: "s3:ListBucket",
            resources: arn,
            ...(prefix === "" ? {} : { condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
        },
        { sid: "ReadTrail", actions: "s3:GetObject", resources: `${arn}/${prefix}*` },
    ];
}
/** The minimum IAM policy to read a location, as JSON to paste; null if no permission was missing. */
function minimumS3Policy(location, region, denied) {
    if (denied.length === 0)
        return null;
    const keyArns = denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*");
    return (0,_aws_minimum_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .minimumPolicy */ .$)([
        ...s3Statements(location, (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.name ?? "aws"),
        ...(keyArns.length === 0 ? [] : [{ sid: "DecryptTrail", actions: "kms:Decrypt", resources: keyArns }]),
    ]);
}


/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Entries: () => (/* binding */ s3Entries)
});

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/location.js
var s3_location = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/read-prefixes.js
/**
 * What earlier locations of a run have read: prefixes that were listed completely, and keys of named objects. Entries may
 * overlap (`s3://BUCKET/AWSLogs` and `s3://BUCKET/AWSLogs/`), and each object is read once.
 */
class ReadPrefixes {
    #read = [];
    /** A location was listed completely. `isExact`: its prefix is the key of an object, which is all that was read. */
    add({ bucket, prefix }, isExact) {
        this.#read.push({ bucket, prefix, isExact });
    }
    /** Whether a key, or everything that begins with a prefix, was read, except for objects of other days. */
    includes(bucket, prefix) {
        return this.#read.some((each) => each.bucket === bucket && (each.isExact ? prefix === each.prefix : prefix.startsWith(each.prefix)));
    }
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/cloudtrail/aws-logs-layout.js
var aws_logs_layout = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/sources/cloudtrail/read-ahead.js
var read_ahead = __webpack_require__(8997);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/fault-log.js
/** The most objects with the same fault that are named. */
const NAMED = 5;
/** Faults in a row, with no object read in between: the cause is common to all. */
const GIVE_UP_AFTER = 200;
/**
 * The faults of one entry of `cloudtrail`: of each kind the first ones by name, and the number of all. The result does not
 * depend on the order in which objects fail.
 */
class FaultLog {
    #entry;
    #kinds = new Map();
    #denied = new Map();
    #inARow = 0;
    constructor(entry) {
        this.#entry = entry;
    }
    /** Adds the fault of one object or prefix. */
    note(path, fault) {
        const kind = `${fault.kind} ${fault.denied?.action ?? ""}`;
        const entry = this.#kinds.get(kind) ?? { count: 0, named: [] };
        entry.count += 1;
        entry.named = [...entry.named, { path, fault }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
        this.#kinds.set(kind, entry);
        if (fault.denied !== null)
            this.#denied.set(JSON.stringify(fault.denied), fault.denied);
        // An archived object does not mean that others cannot be read.
        if (fault.kind !== "archived")
            this.#inARow += 1;
    }
    /** An object was read. */
    success() {
        this.#inARow = 0;
    }
    /** Whether to give up on the rest of the entry. */
    isPermanent() {
        return this.#inARow >= GIVE_UP_AFTER;
    }
    /** The faults as problems of the report. */
    problems() {
        return [...this.#kinds.values()].flatMap(({ count, named }) => {
            const [first] = named;
            const byName = named.map(({ path, fault }) => ({ path, code: fault.code, detail: fault.detail }));
            if (first === undefined || count <= NAMED)
                return byName;
            const detail = `${count} objects in total could not be read, for the same reason as ${first.path}`;
            return [...byName, { path: this.#entry, code: first.fault.code, detail }];
        });
    }
    /** The permissions that are missing. */
    denied() {
        return [...this.#denied.values()];
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/faults.js
var faults = __webpack_require__(255);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/listing.js
var s3_listing = __webpack_require__(144);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/object-bytes.js
var object_bytes = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/pace.js
var s3_pace = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/permissions.js
var permissions = __webpack_require__(2316);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/read-again.js

/** An object that was listed no longer exists. */
class NoSuchKey extends Error {
    name = "NoSuchKey";
}
/**
 * Reads an object as it was listed. If it has changed, lists it again and reads the new version, so that an object that is
 * replaced between listing and reading is not lost. Throws what `read` throws, and NoSuchKey.
 */
async function readAgainIfStale(object, read, find) {
    try {
        return await read(object);
    }
    catch (error) {
        if (!(0,faults/* isStale */.QO)(error))
            throw error;
        const now = await find(object.key);
        if (now === null)
            throw new NoSuchKey("it is no longer listed");
        return read(now);
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/retries.js
var retries = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/s3-api.js + 1 modules
var s3_api = __webpack_require__(318);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/s3-inputs.js















const IDLE_TIMEOUT = 30_000;
/** Objects up to this size are fetched completely before they are read; larger ones are streamed. */
const SMALL_BYTES = 8 * 1024 * 1024;
/** What is fetched at the same time, cost in bytes. Even an empty object has a cost. */
const AHEAD = { items: 32, cost: 48 * 1024 * 1024 };
const LEAST_COST = 16 * 1024;
/**
 * The objects of one `s3://` entry, listed and fetched ahead of being read, without those that `read` includes; the entry
 * is added to it. Each object that cannot be read is a problem, and so is a response of a host that is neither S3's nor
 * allowed. Throws a GateError if the bucket does not exist, or if no key begins with the prefix.
 */
async function* s3Inputs(asked, settings, read) {
    const { env, random, answers, idleTimeout = IDLE_TIMEOUT } = settings;
    const location = { ...asked, isCovered: asked.isCovered || read.includes(asked.bucket, asked.prefix) };
    // An object of the wanted days is read with its folder, by another entry.
    if (location.isCovered && !(0,aws_logs_layout/* isDatedOutside */.qz)(location.prefix, (0,aws_logs_layout/* deliveryWindow */.Nq)(settings)))
        return;
    const pace = (0,s3_pace/* startPace */.a)(idleTimeout);
    const { signal, received } = pace;
    let api = null;
    try {
        api = await (0,s3_api/* openS3 */.D)(location, { env, random, answers, idleTimeout, signal, received });
        yield* entryInputs(location, settings, { api, pace, read });
    }
    catch (error) {
        // If another host responded, that is the problem, not the missing bucket.
        if (!(error instanceof errors/* GateError */.ue) || api === null || api.foreign().length === 0)
            throw error;
    }
    finally {
        pace.end();
        api?.close();
    }
    const foreign = api.foreign();
    if (foreign.length === 0)
        return;
    const detail = (0,answer_log/* foreignDetail */.G)(foreign);
    yield { kind: "problem", problem: { path: location.entry, code: "foreign-endpoint", detail } };
}
async function* entryInputs(location, settings, { api, pace, read }) {
    const { bucket, prefix, entry } = location;
    const address = (key) => `s3://${bucket}/${key}`;
    const retrySettings = { sleep: settings.sleep, random: settings.random, signal: pace.signal };
    const book = new FaultLog(entry);
    const find = (key) => (0,retries/* retried */.s)(() => api.find(key), retrySettings);
    /** Of what another entry reads, only the named object. */
    const namedObject = async (key) => {
        const object = await api.find(key);
        return { objects: object === null ? [] : [object], folders: [], next: null };
    };
    const list = location.isCovered ? namedObject : api.list;
    const listing = (0,s3_listing/* listObjects */.L)(prefix, (0,aws_logs_layout/* deliveryWindow */.Nq)(settings), (...request) => pace.run(() => (0,retries/* retried */.s)(() => list(...request), retrySettings)), { isRead: (keyOrFolder) => read.includes(bucket, keyOrFolder) });
    /** Once an archived object could not be read, others of its storage class are not requested. */
    let archiveIsReal = false;
    const bytesOf = (object) => (0,object_bytes/* objectBytes */.rh)(object, api.get, retrySettings);
    const faultOf = (error, object) => (0,faults/* s3Fault */.Zc)(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);
    const fetchObject = async (object) => {
        const failed = (fault) => ({ path: address(object.key), fault, what: "object" });
        if (archiveIsReal && isArchived(object))
            return failed((0,faults/* archivedFault */.TJ)(object));
        const fetchListed = async (listed) => ({
            object: listed,
            bytes: listed.bytes > SMALL_BYTES ? "as it comes" : await (0,object_bytes/* collected */.gd)(bytesOf(listed)),
        });
        try {
            return await pace.run(() => readAgainIfStale(object, fetchListed, find));
        }
        catch (error) {
            const fault = faultOf(error, object);
            archiveIsReal ||= fault.kind === "archived";
            return failed(fault);
        }
    };
    /** Bytes that were passed on cannot be taken back, so a changed object is listed again only before the first byte. */
    const streamObject = async function* (object) {
        const begin = async (listed) => {
            const bytes = bytesOf(listed);
            return { bytes, first: await bytes.next() };
        };
        try {
            const { bytes, first } = await pace.run(() => readAgainIfStale(object, begin, find));
            try {
                for (let next = first; next.done !== true; next = await pace.run(() => bytes.next()))
                    yield next.value;
            }
            finally {
                // Not awaited: if S3 is too slow, this ends only with its request.
                bytes.return(undefined).catch(() => undefined);
            }
        }
        catch (error) {
            const { code, detail } = faultOf(error, object);
            throw new input_fault/* InputFault */.H(code, detail);
        }
    };
    const start = (next) => {
        if (next.kind === "object") {
            settings.listed(next.object.bytes, listing.ahead());
            return fetchObject(next.object);
        }
        const worksForPayer = () => pace.run(() => api.worksForPayer(next.prefix)).catch(() => false);
        const what = next.isFirst ? "first page" : "page";
        return listFault(next, location, worksForPayer).then((fault) => ({
            path: address(next.prefix),
            fault,
            what,
        }));
    };
    /** Why the rest of the entry is not read, as a clause; null while it is. */
    let end = null;
    let untried = 0;
    /** What is useful to start. */
    const useful = async function* () {
        for (;;) {
            if (pace.isOver())
                end ??= TOO_SLOW;
            const next = end === null ? await listing.found.next() : null;
            if (next === null || next.done === true)
                return;
            if (next.value.kind === "object" && (end !== null || pace.isOver()))
                untried += 1;
            else
                yield next.value;
        }
    };
    const costOf = (next) => next.kind === "object" && next.object.bytes <= SMALL_BYTES ? Math.max(next.object.bytes, LEAST_COST) : LEAST_COST;
    let objects = 0;
    let isListed = true;
    for await (const fetched of (0,read_ahead/* readAhead */.E)(useful(), start, costOf, AHEAD)) {
        if ("fault" in fetched) {
            // Later, it is a problem of one request: what was read before counts.
            if (fetched.fault.kind === "no-bucket" && fetched.what === "first page")
                throw new errors/* GateError */.ue(`cloudtrail: ${entry}: the bucket ${bucket} does not exist.`, {
                    code: "not-found",
                    option: "cloudtrail",
                });
            book.note(fetched.path, fetched.fault);
            isListed &&= fetched.what === "object";
            end ??= (0,faults/* endOfEntry */.j5)(fetched.fault) ?? (book.isPermanent() ? PERMANENT : null);
            continue;
        }
        book.success();
        objects += 1;
        const { object, bytes } = fetched;
        const open = () => (bytes === "as it comes" ? streamObject(object) : single(bytes));
        yield { kind: "file", path: address(object.key), open, isSmall: bytes !== "as it comes" };
    }
    if (end === null && isListed && !location.isCovered)
        read.add(location, listing.isExact());
    const { objects: waiting, prefixes } = listing.rest();
    const rest = end === null ? null : restDetail({ objects: waiting + untried, prefixes }, end);
    const problems = book.problems();
    if (rest !== null)
        problems.push({ path: entry, code: "unreadable", detail: rest });
    for (const problem of problems)
        yield { kind: "problem", problem };
    const policy = (0,permissions/* minimumS3Policy */.$)(location, api.region, book.denied());
    if (policy !== null)
        settings.missingPolicy(policy);
    if (objects > 0 || problems.length > 0 || location.isCovered)
        return;
    if (listing.isEmpty()) {
        const detail = nothingThere(location, listing.markers());
        throw new errors/* GateError */.ue(detail, { code: "not-found", option: "cloudtrail" });
    }
    yield { kind: "problem", problem: nothingInTime(entry, settings) };
}
const TOO_SLOW = "S3 was too slow: rerun the job, or use a longer prefix";
const PERMANENT = `${GIVE_UP_AFTER} objects in a row could not be read`;
/** What was not read, and why, as a message; null for nothing. */
function restDetail({ objects, prefixes }, why) {
    const parts = [
        objects === 0 ? "" : `${objects} listed ${objects === 1 ? "object was" : "objects were"} not read`,
        prefixes === 0 ? "" : `${prefixes} ${prefixes === 1 ? "prefix was" : "prefixes were"} not listed completely`,
    ].filter((part) => part !== "");
    return parts.length === 0 ? null : `${parts.join(", and ")}, because ${why}`;
}
function isArchived({ storageClass, isBeingRestored }) {
    // A restore that is complete is listed as one that is not in progress.
    return (storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE") && isBeingRestored !== false;
}
/**
 * A requester-pays bucket only responds that access is denied, to every request. If the first one is denied, the same
 * request with payment shows whether that is the cause.
 */
async function listFault(found, { bucket, requesterPays }, worksForPayer) {
    const fault = (0,faults/* s3Fault */.Zc)(found.error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
    if (fault.kind !== "denied" || !found.isFirst || requesterPays || !(await worksForPayer()))
        return fault;
    const detail = "the requester pays for this bucket: if you agree to pay for requests and data transfer, " +
        "append ?request-payer=requester to the entry";
    return { kind: "service", code: "unreadable", detail, denied: null };
}
async function* single(bytes) {
    yield bytes;
}
function nothingThere({ entry, bucket, prefix }, { count, first }) {
    if (first !== null) {
        const others = count === 1 ? "" : ` and ${count - 1} more of the kind`;
        return `cloudtrail: ${entry}: it contains no log files, only empty objects that mark a folder or a finished job (${first}${others}).`;
    }
    const where = prefix === "" ? `the bucket ${bucket} is empty` : `no key in the bucket ${bucket} begins with ${prefix}`;
    return `cloudtrail: ${entry}: ${where}. Each entry must match at least one object; prefixes are not globs and are case-sensitive.`;
}
function nothingInTime(path, { since, until }) {
    const bounds = [since === null ? "" : ` from ${(0,time/* isoTime */.Ly)(since)}`, until === null ? "" : ` until ${(0,time/* isoTime */.Ly)(until)}`];
    return { path, code: "no-matching-events", detail: `no log files from the days${bounds.join("")} were found` };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/s3-entries.js



/**
 * The `s3://` entries of a run. The result is called with each entry in turn, and yields the objects that no earlier entry
 * has read. Throws a GateError for an entry that does not name a bucket.
 */
function s3Entries(entries, settings) {
    const waiting = new Map((0,s3_location/* distinctLocations */.J)(entries).map((location) => [location.entry, location]));
    const read = new ReadPrefixes();
    return async function* (entry) {
        const location = waiting.get(entry);
        waiting.delete(entry);
        if (location !== undefined)
            yield* s3Inputs(location, settings, read);
    };
}


/***/ })

};
