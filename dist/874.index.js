export const id = 874;
export const ids = [874];
export const modules = {

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Inputs: () => (/* binding */ s3Inputs)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/fault-book.js
/** So many objects with the same fault are named one by one. */
const NAMED = 5;
/** In a row, with nothing read between: what is wrong is wrong with all of them. */
const HOPELESS = 200;
/**
 * The faults of one entry of `cloudtrail`: of each kind the first by name, and how many there are. However many objects
 * fail, and in whatever order, what is told is the same.
 */
class FaultBook {
    #entry;
    #kinds = new Map();
    #denied = new Map();
    #inARow = 0;
    constructor(entry) {
        this.#entry = entry;
    }
    note(path, fault) {
        const kind = `${fault.kind} ${fault.denied?.action ?? ""}`;
        const entry = this.#kinds.get(kind) ?? { count: 0, named: [] };
        entry.count += 1;
        entry.named = [...entry.named, { path, fault }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
        this.#kinds.set(kind, entry);
        if (fault.denied !== null)
            this.#denied.set(JSON.stringify(fault.denied), fault.denied);
        // What lies in the archive says nothing about what does not.
        if (fault.kind !== "archived")
            this.#inARow += 1;
    }
    /** Something could be read. */
    success() {
        this.#inARow = 0;
    }
    isHopeless() {
        return this.#inARow >= HOPELESS;
    }
    problems() {
        const told = [...this.#kinds.values()].flatMap(({ count, named }) => {
            const [first] = named;
            const byName = named.map(({ path, fault }) => ({ path, code: fault.code, detail: fault.detail }));
            if (first === undefined || count <= NAMED)
                return byName;
            const detail = `${count} objects in all could not be read, for the same reason as ${first.path}`;
            return [...byName, { path: this.#entry, code: first.fault.code, detail }];
        });
        if (!this.isHopeless())
            return told;
        const detail = `${HOPELESS} objects in a row could not be read, so the rest was not tried`;
        return [...told, { path: this.#entry, code: "unreadable", detail }];
    }
    /** What was not allowed. */
    denied() {
        return [...this.#denied.values()];
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/faults.js
var faults = __webpack_require__(255);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/layout.js

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/; CloudTrail-Digest and -Insight are laid out alike. */
const REGION = "AWSLogs/(?:o-[a-z0-9]+/)?\\d{12}/CloudTrail(?:-[A-Za-z]+)?/[a-z0-9-]+/";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY_OF_MONTH = "(?:0[1-9]|[12]\\d|3[01])";
const DATED = new RegExp(`(?:^|/)${REGION}(\\d{4}(?:/${MONTH}(?:/${DAY_OF_MONTH})?)?)/`);
const ABOVE_REGION = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]+\/)?(?:\d{12}\/(?:CloudTrail(?:-[A-Za-z]+)?\/)?)?$/;
const ABOVE_DAY = new RegExp(`(?:^|/)${REGION}(?:\\d{4}/(?:${MONTH}/)?)?$`);
/**
 * The days of delivery that may hold events from `since` to `until` (epoch ms, null for no bound): an event is delivered
 * after it happened, mostly within minutes, so the day after the last is one of them.
 */
function daysOf(since, until) {
    return {
        first: since === null ? null : written(since),
        last: until === null ? null : written(until + time/* DAY */.d_),
    };
}
/** Whether a key, or a prefix that ends in `/`, is one of the trail's and lies wholly outside of these days. */
function isOutside(key, { first, last }) {
    const date = DATED.exec(key)?.[1];
    if (date === undefined)
        return false;
    // A month is outside where all its days are: only as much of the bound is compared.
    return (first !== null && date < first.slice(0, date.length)) || (last !== null && date > last.slice(0, date.length));
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

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/listing.js

const SIDE_BY_SIDE = 16;
/** So many objects may wait to be taken before listing pauses: two pages of each request under way, about. */
const ENOUGH = 20_000;
/** How far a trail's AWSLogs is looked for below the prefix, through how few folders. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;
/**
 * Lists everything that begins with `prefix`, folder by folder and side by side where the layout of a trail allows it.
 * Days outside of `days` are left out; what does not look like the layout is listed whole.
 */
function listObjects(prefix, days, call) {
    let isEmpty = true;
    const tasks = [{ prefix, asFolders: true, depth: 0, token: null }];
    const ready = [];
    const running = new Set();
    const take = (task, page) => {
        const exact = task.depth === 0 && task.token === null ? page.objects.find(({ key }) => key === prefix) : undefined;
        if (exact !== undefined && !prefix.endsWith("/")) {
            // The user named one object: others that begin alike are not meant.
            isEmpty = false;
            ready.push({ kind: "object", object: exact });
            return;
        }
        for (const object of page.objects) {
            // A console's folder is an empty object whose key ends in a slash.
            if (object.key.endsWith("/") && object.bytes === 0)
                continue;
            isEmpty = false;
            if (!isOutside(object.key, days))
                ready.push({ kind: "object", object });
        }
        const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
        for (const folder of page.folders) {
            const asFolders = hasFolders(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
            if (isOutside(folder, days))
                isEmpty = false;
            else
                tasks.push({ prefix: folder, asFolders, depth: task.depth + 1, token: null });
        }
        if (page.next !== null && page.next === task.token)
            throw new Error("the listing repeats itself");
        if (page.next !== null)
            tasks.push({ ...task, token: page.next });
    };
    const run = async (task) => {
        try {
            take(task, await call(task.prefix, task.asFolders, task.token));
        }
        catch (error) {
            ready.push({ kind: "fault", prefix: task.prefix, error });
        }
    };
    const fill = () => {
        while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
            const task = tasks.pop();
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

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/object-bytes.js
var object_bytes = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/core/partitions.js
var partitions = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/permissions.js

/** The least IAM policy to read a location with, as JSON to paste; null where no permission was missing. */
function leastPolicy({ bucket, prefix }, region, denied) {
    if (denied.length === 0)
        return null;
    const partition = (0,partitions/* partitionOf */.i)(region)?.name ?? "aws";
    const keys = [
        ...new Set(denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*")),
    ];
    const policy = {
        Version: "2012-10-17",
        Statement: [
            {
                Sid: "ListTrail",
                Effect: "Allow",
                Action: "s3:ListBucket",
                Resource: `arn:${partition}:s3:::${bucket}`,
                ...(prefix === "" ? {} : { Condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
            },
            {
                Sid: "ReadTrail",
                Effect: "Allow",
                Action: "s3:GetObject",
                Resource: `arn:${partition}:s3:::${bucket}/${prefix}*`,
            },
            ...(keys.length === 0
                ? []
                : [{ Sid: "DecryptTrail", Effect: "Allow", Action: "kms:Decrypt", Resource: keys.sort() }]),
        ],
    };
    return JSON.stringify(policy, null, 2);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/read-ahead.js
/**
 * Starts on items before they are asked for, so many and so much at a time, and gives what becomes of them in order.
 * `start` must not reject. Nothing new is started while nobody takes what is there.
 */
async function* readAhead(source, start, costOf, limits) {
    const started = [];
    let cost = 0;
    let ended = false;
    let pulling = null;
    const pull = async () => {
        const { done, value } = await source.next();
        pulling = null;
        if (done === true) {
            ended = true;
            return;
        }
        const itemCost = costOf(value);
        cost += itemCost;
        started.push({ result: start(value), cost: itemCost });
    };
    try {
        for (;;) {
            const hasRoom = started.length === 0 || (started.length < limits.items && cost < limits.cost);
            if (hasRoom && !ended)
                pulling ??= pull();
            const [head] = started;
            if (head === undefined) {
                if (pulling === null)
                    return;
                await pulling;
            }
            else if (pulling === null || (await Promise.race([pulling.then(() => false), head.result.then(() => true)]))) {
                const result = await head.result;
                started.shift();
                cost -= head.cost;
                yield result;
            }
        }
    }
    finally {
        await source.return?.();
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/retries.js
var retries = __webpack_require__(7354);
// EXTERNAL MODULE: ./build/sources/cloudtrail/s3/s3-api.js
var s3_api = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/s3/s3-inputs.js













const IDLE_TIMEOUT = 60_000;
/** Objects up to this size are fetched whole before they are read; larger ones are read as they come. */
const SMALL_BYTES = 8 * 1024 * 1024;
/** What is fetched at the same time. An object costs something even where it is empty. */
const AHEAD = { items: 32, cost: 48 * 1024 * 1024 };
const LEAST_COST = 16 * 1024;
/**
 * The objects behind one `s3://` entry, listed and fetched ahead of whoever reads them. What cannot be read is a problem
 * of its own. Throws a GateError where there is no such bucket, or nothing in it begins with the prefix.
 */
async function* s3Inputs(location, settings) {
    const ending = new AbortController();
    const { env, foreignEndpoint, idleTimeout = IDLE_TIMEOUT } = settings;
    const api = await (0,s3_api/* openS3 */.D)(location, { env, foreignEndpoint, idleTimeout, signal: ending.signal });
    try {
        yield* entryInputs(location, settings, api, ending.signal);
    }
    finally {
        ending.abort();
        api.close();
    }
}
async function* entryInputs(location, settings, api, signal) {
    const { bucket, prefix, entry } = location;
    const address = (key) => `s3://${bucket}/${key}`;
    const retrySettings = { sleep: (ms) => settings.sleep(ms, signal), random: settings.random };
    const days = daysOf(settings.since, settings.until);
    const book = new FaultBook(entry);
    const { found, isEmpty } = listObjects(prefix, days, (below, asFolders, token) => (0,retries/* retried */.s)(() => api.list(below, asFolders, token), retrySettings));
    /** Once one was found that cannot be read, others of its class are not asked for. */
    let archiveIsReal = false;
    const bytesOf = (object) => (0,object_bytes/* objectBytes */.r)(object.key, (key, from, etag) => api.get(key, from, etag), retrySettings);
    const faultOf = (error, object) => (0,faults/* s3Fault */.Zc)(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);
    const fetchObject = async (object) => {
        if (archiveIsReal && isArchived(object))
            return { path: address(object.key), fault: (0,faults/* archivedFault */.TJ)(object) };
        if (object.bytes > SMALL_BYTES)
            return { object, bytes: "as it comes" };
        try {
            const bytes = [];
            for await (const chunk of bytesOf(object))
                bytes.push(chunk);
            return { object, bytes: external_node_buffer_.Buffer.concat(bytes) };
        }
        catch (error) {
            const fault = faultOf(error, object);
            archiveIsReal ||= fault.kind === "archived";
            return { path: address(object.key), fault };
        }
    };
    const start = (next) => {
        if (next.kind === "object") {
            settings.listed(next.object.bytes);
            return fetchObject(next.object);
        }
        return listFault(next, location, api).then((fault) => ({ path: address(next.prefix), fault }));
    };
    const costOf = (next) => next.kind === "object" && next.object.bytes <= SMALL_BYTES ? Math.max(next.object.bytes, LEAST_COST) : LEAST_COST;
    let objects = 0;
    for await (const fetched of readAhead(found, start, costOf, AHEAD)) {
        if ("fault" in fetched) {
            if (fetched.fault.kind === "no-bucket")
                throw new errors/* GateError */.ue(`cloudtrail: ${entry}: there is no bucket ${bucket}.`);
            book.note(fetched.path, fetched.fault);
            if ((0,faults/* endsEntry */.N8)(fetched.fault) || book.isHopeless())
                break;
            continue;
        }
        book.success();
        objects += 1;
        const { object, bytes } = fetched;
        const open = () => bytes === "as it comes" ? streamed(bytesOf(object), (error) => faultOf(error, object)) : single(bytes);
        const portable = bytes === "as it comes" ? null : { kind: "bytes", bytes };
        yield { kind: "file", path: address(object.key), bytes: object.bytes, open, portable };
    }
    const problems = book.problems();
    for (const problem of problems)
        yield { kind: "problem", problem };
    const policy = leastPolicy(location, api.region, book.denied());
    if (policy !== null)
        settings.missingPolicy(policy);
    if (objects > 0 || problems.length > 0)
        return;
    if (isEmpty())
        throw new errors/* GateError */.ue(nothingThere(location));
    yield { kind: "problem", problem: nothingInTime(entry, settings) };
}
function isArchived({ storageClass, isBeingRestored }) {
    // A restore that is done is told as one that is not under way.
    return (storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE") && isBeingRestored !== false;
}
/** A bucket that makes the requester pay says no more than that access is denied: one request as a payer tells. */
async function listFault(found, { bucket, requesterPays }, api) {
    const fault = (0,faults/* s3Fault */.Zc)(found.error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
    if (fault.kind !== "denied" || requesterPays || !(await api.worksForPayer()))
        return fault;
    const detail = "the bucket makes whoever reads it pay: if you agree to pay for requests and transfer, " +
        "append ?request-payer=requester to the entry";
    return { kind: "service", code: "unreadable", detail, denied: null };
}
async function* streamed(bytes, faultOf) {
    try {
        yield* bytes;
    }
    catch (error) {
        const { code, detail } = faultOf(error);
        throw new input_fault/* InputFault */.H(code, detail);
    }
}
async function* single(bytes) {
    yield bytes;
}
function nothingThere({ entry, bucket, prefix }) {
    const where = prefix === "" ? `the bucket ${bucket} is empty` : `nothing in the bucket ${bucket} begins with ${prefix}`;
    return `cloudtrail: ${entry}: ${where}. Each entry must match something; a prefix is no glob, and knows upper and lower case.`;
}
function nothingInTime(path, { since, until }) {
    const bounds = [since === null ? "" : ` from ${(0,time/* isoTime */.Ly)(since)}`, until === null ? "" : ` until ${(0,time/* isoTime */.Ly)(until)}`];
    return { path, code: "no-matching-events", detail: `there is no log file of the days${bounds.join("")}` };
}


/***/ })

};
