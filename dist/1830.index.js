export const id = 1830;
export const ids = [1830];
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
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);


const REQUESTER_PAYS = "?request-payer=requester";
/** Parses an entry. Throws a GateError if it does not name a bucket. */
function parseLocation(entry) {
    const requesterPays = entry.endsWith(REQUESTER_PAYS);
    const address = requesterPays ? entry.slice(0, -REQUESTER_PAYS.length) : entry;
    const [, bucket = "", prefix = ""] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(address) ?? [];
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]$/.test(bucket)) {
        throw (0,_input_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .entryError */ .P)("invalid-option", `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} does not name a bucket: expected s3://BUCKET or s3://BUCKET/PREFIX ` +
            "(for an access point, its alias as the bucket).");
    }
    return { entry, bucket, prefix, requesterPays, isCovered: false };
}
/**
 * The locations, each once, without folders inside of others. A possible key of an object stays, because its folder skips
 * objects of other days, and an object that the user names is always read. Consent to pay is kept: it counts for a
 * location that is named with and without it, and a location with it is not covered by one without.
 */
function distinctLocations(entries) {
    const locations = [];
    for (const location of entries.map(parseLocation)) {
        const known = locations.find(({ bucket, prefix }) => bucket === location.bucket && prefix === location.prefix);
        if (known === undefined)
            locations.push(location);
        else
            known.requesterPays ||= location.requesterPays;
    }
    const isFolder = ({ prefix }) => prefix === "" || prefix.endsWith("/");
    const covers = (outer, inner) => outer !== inner &&
        outer.bucket === inner.bucket &&
        isFolder(outer) &&
        inner.prefix.startsWith(outer.prefix) &&
        (outer.requesterPays || !inner.requesterPays);
    return locations
        .map((location) => ({ ...location, isCovered: locations.some((other) => covers(other, location)) }))
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

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Entries: () => (/* binding */ s3Entries)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/sources/cloudtrail/aws-logs-layout.js
var aws_logs_layout = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/sources/cloudtrail/empty-marker.js
var empty_marker = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input.js
var input = __webpack_require__(5821);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
// EXTERNAL MODULE: ./build/sources/cloudtrail/read-ahead.js
var read_ahead = __webpack_require__(8997);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/fault-log.js
/** The most objects with the same fault that are named. */
const NAMED = 5;
/** Faults in a row, with no object read in between: the cause is common to all. */
const GIVE_UP_AFTER = 200;
/** After one of these, no more of the entry can be read. */
const ENDS_ENTRY = {
    credentials: "the credentials cannot be used",
    "wrong-region": "the bucket is in another region",
};
/**
 * The faults of one entry of `cloudtrail`: of each kind the first ones by name, and the number of all. The result does not
 * depend on the order in which objects fail.
 */
class FaultLog {
    #kinds = new Map();
    #inARow = 0;
    /** Why the rest of the entry is not read, as a clause; null while it is. */
    end = null;
    /** The permissions that are missing, each once. */
    denied = new Map();
    /** Adds the fault of one object or prefix. */
    note(path, { kind, code, detail, denied }) {
        const key = `${kind} ${denied?.action ?? ""}`;
        const { count, named } = this.#kinds.get(key) ?? { count: 0, named: [] };
        const first = [...named, { path, code, detail }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
        this.#kinds.set(key, { count: count + 1, named: first });
        if (denied !== null)
            this.denied.set(JSON.stringify(denied), denied);
        this.end ??= ENDS_ENTRY[kind] ?? null;
        // An archived object does not mean that others cannot be read.
        if (kind !== "archived")
            this.#inARow += 1;
        if (this.#inARow >= GIVE_UP_AFTER)
            this.end ??= `${GIVE_UP_AFTER} objects in a row could not be read`;
    }
    /** An object was read. */
    success() {
        this.#inARow = 0;
    }
    /** The faults as problems of the report. */
    problems(entry) {
        return [...this.#kinds.values()].flatMap(({ count, named }) => {
            const [first] = named;
            if (first === undefined || count <= NAMED)
                return named;
            const detail = `${count} objects in total could not be read, for the same reason as ${first.path}`;
            return [...named, { path: entry, code: first.code, detail }];
        });
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/faults.js
var s3_faults = __webpack_require__(255);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/listing.js
var s3_listing = __webpack_require__(144);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/location.js
var s3_location = __webpack_require__(9973);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/object-bytes.js
var object_bytes = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/pace.js
var s3_pace = __webpack_require__(8401);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/permissions.js
var permissions = __webpack_require__(2316);
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
 * The `s3://` entries of a run. The result is called with each entry in turn, and yields the objects that no earlier entry
 * has read, listed and fetched ahead of being read. Each object that cannot be read is a problem, and so is a response of
 * a host that is neither S3's nor allowed. Throws a GateError for an entry that does not name a bucket; its result does if
 * the bucket does not exist, or if no key begins with the prefix.
 */
function s3Entries(entries, settings) {
    const waiting = new Map((0,s3_location/* distinctLocations */.J)(entries).map((location) => [location.entry, location]));
    const read = [];
    return async function* (entry) {
        const location = waiting.get(entry);
        waiting.delete(entry);
        if (location !== undefined)
            yield* s3Inputs(location, settings, read);
    };
}
/** Whether a key, or everything that begins with a prefix, was read, except for objects of other days. */
function isRead(read, address) {
    return read.some((each) => (each.isExact ? address === each.address : address.startsWith(each.address)));
}
/** The objects of one entry that are not in `read`. The entry is added to it. */
async function* s3Inputs(asked, settings, read) {
    const { env, random, answers, idleTimeout = IDLE_TIMEOUT } = settings;
    const location = { ...asked, isCovered: asked.isCovered || isRead(read, `s3://${asked.bucket}/${asked.prefix}`) };
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
    if (foreign.length > 0)
        yield (0,input/* problem */.C)(location.entry, "foreign-endpoint", (0,answer_log/* foreignDetail */.G)(foreign));
}
async function* entryInputs(location, settings, { api, pace, read }) {
    const { bucket, prefix, entry, isCovered } = location;
    const address = (key) => `s3://${bucket}/${key}`;
    const retrySettings = { sleep: settings.sleep, random: settings.random, signal: pace.signal };
    const faults = new FaultLog();
    /** Of what another entry reads, only the named object. */
    const namedObject = async (key) => {
        const object = await api.find(key);
        return { objects: object === null ? [] : [object], folders: [], next: null };
    };
    const list = isCovered ? namedObject : api.list;
    const listing = (0,s3_listing/* listObjects */.L)(prefix, (0,aws_logs_layout/* deliveryWindow */.Nq)(settings), (...request) => pace.run(() => (0,retries/* retried */.s)(() => list(...request), retrySettings)), (keyOrFolder) => isRead(read, address(keyOrFolder)));
    const bytesOf = (object) => (0,object_bytes/* objectBytes */.rh)(object, api.get, retrySettings);
    const faultOf = (error, object) => (0,s3_faults/* s3Fault */.Z)(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);
    /** Reads an object as it was listed. If it has changed since, it is listed again, so that its new version is not lost. */
    const readListed = (object, use) => pace.run(async () => {
        try {
            return await use(object);
        }
        catch (error) {
            const { kind } = faultOf(error, object);
            if (kind !== "gone" && kind !== "changed")
                throw error;
            const now = await (0,retries/* retried */.s)(() => api.find(object.key), retrySettings);
            // Named as S3 names it.
            if (now === null)
                throw Object.assign(new Error("S3 does not list it any more"), { name: "NoSuchKey" });
            return use(now);
        }
    });
    /** Once an archived object could not be read, others of its storage class are not requested. */
    let archiveIsReal = false;
    const fetchObject = async (object) => {
        const failed = (fault) => ({ path: address(object.key), fault, what: "object" });
        if (archiveIsReal && isArchived(object))
            return failed((0,s3_faults/* archivedFault */.T)(object));
        try {
            return await readListed(object, async (listed) => ({
                object: listed,
                bytes: listed.bytes > SMALL_BYTES ? null : await (0,object_bytes/* collected */.gd)(bytesOf(listed)),
            }));
        }
        catch (error) {
            const fault = faultOf(error, object);
            archiveIsReal ||= fault.kind === "archived";
            return failed(fault);
        }
    };
    /** Bytes that were passed on cannot be taken back, so a changed object is listed again only before the first byte. */
    const streamObject = async function* (object) {
        try {
            const { bytes, first } = await readListed(object, async (listed) => {
                const begun = bytesOf(listed);
                return { bytes: begun, first: await begun.next() };
            });
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
    const start = async (found) => {
        if (found.kind === "object") {
            settings.listed(found.object.bytes, listing.ahead());
            return fetchObject(found.object);
        }
        const { error, isFirst, prefix: below } = found;
        const fault = (0,s3_faults/* s3Fault */.Z)(error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
        // A requester-pays bucket only responds that access is denied, to every request. If the first one is denied, the
        // same request with payment shows whether that is the cause.
        const isPayersFault = isFirst &&
            fault.kind === "denied" &&
            !location.requesterPays &&
            (await pace.run(() => api.worksForPayer(below)).catch(() => false));
        return {
            path: address(below),
            fault: isPayersFault ? { ...fault, kind: "service", detail: REQUESTER_PAYS, denied: null } : fault,
            what: isFirst ? "first page" : "page",
        };
    };
    let untried = 0;
    /** What is useful to start. */
    const useful = async function* () {
        for await (const found of listing.found) {
            if (found.kind === "object" && (faults.end !== null || pace.isOver()))
                untried += 1;
            else
                yield found;
            if (pace.isOver())
                faults.end ??= TOO_SLOW;
            if (faults.end !== null)
                return;
        }
    };
    const costOf = (found) => found.kind === "object" && found.object.bytes <= SMALL_BYTES
        ? Math.max(found.object.bytes, LEAST_COST)
        : LEAST_COST;
    let objects = 0;
    let isListed = true;
    for await (const fetched of (0,read_ahead/* readAhead */.E)(useful(), start, costOf, AHEAD)) {
        if ("fault" in fetched) {
            const { path, fault, what } = fetched;
            // Later, it is a problem of one request: what was read before counts.
            if (fault.kind === "no-bucket" && what === "first page")
                throw (0,input_fault/* entryError */.P)("not-found", `${entry}: the bucket ${bucket} does not exist.`);
            faults.note(path, fault);
            isListed &&= what === "object";
            continue;
        }
        faults.success();
        objects += 1;
        const { object, bytes } = fetched;
        const open = () => (bytes === null ? streamObject(object) : [bytes]);
        yield { kind: "file", path: address(object.key), open, isSmall: bytes !== null };
    }
    if (faults.end === null && isListed && !isCovered)
        read.push({ address: address(prefix), isExact: listing.seen.isExact });
    const problems = faults.problems(entry);
    if (faults.end !== null) {
        const { objects: waiting, prefixes } = listing.rest();
        const detail = restDetail(waiting + untried, prefixes, faults.end);
        if (detail !== null)
            problems.push({ path: entry, code: "unreadable", detail });
    }
    for (const each of problems)
        yield { kind: "problem", problem: each };
    const policy = (0,permissions/* minimumS3Policy */.$)(location, api.region, [...faults.denied.values()]);
    if (policy !== null)
        settings.missingPolicy(policy);
    if (objects > 0 || problems.length > 0 || isCovered || listing.seen.isReadBefore)
        return;
    if (listing.seen.isEmpty)
        throw (0,input_fault/* entryError */.P)("not-found", nothingThere(location, listing.seen.markers));
    yield (0,input/* problem */.C)(entry, "no-matching-events", nothingInTime(settings));
}
const TOO_SLOW = "S3 was too slow: rerun the job, or use a longer prefix";
const REQUESTER_PAYS = "the requester pays for this bucket: if you agree to pay for requests and data transfer, " +
    "append ?request-payer=requester to the entry";
/** What was not read, and why, as a message; null for nothing. */
function restDetail(objects, prefixes, why) {
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
function nothingThere({ entry, bucket, prefix }, markers) {
    const only = (0,empty_marker/* markersShown */.x)(markers);
    if (only !== null)
        return `${entry}: it contains no log files, only empty objects that mark a folder or a finished job (${only}).`;
    const where = prefix === "" ? `the bucket ${bucket} is empty` : `no key in the bucket ${bucket} begins with ${prefix}`;
    return `${entry}: ${where}. Each entry must match at least one object; prefixes are not globs and are case-sensitive.`;
}
function nothingInTime({ since, until }) {
    const bounds = [since === null ? "" : ` from ${(0,time/* isoTime */.Ly)(since)}`, until === null ? "" : ` until ${(0,time/* isoTime */.Ly)(until)}`];
    return `no log files from the days${bounds.join("")} were found`;
}


/***/ })

};
