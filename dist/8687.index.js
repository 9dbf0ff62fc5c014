export const id = 8687;
export const ids = [8687];
export const modules = {

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudtrailSource: () => (/* binding */ cloudtrailSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-target.js
var file_target = __webpack_require__(986);
// EXTERNAL MODULE: ./build/sources/cloudtrail/bytes/file-bytes.js
var file_bytes = __webpack_require__(7053);
// EXTERNAL MODULE: ./build/sources/cloudtrail/empty-marker.js
var empty_marker = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/sources/cloudtrail/local-reads.js
var local_reads = __webpack_require__(8254);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/input-paths.js









/**
 * The files that the entries of `cloudtrail` name: files, folders with everything below them, globs, objects in S3, and
 * `-` for standard input. A file that is named in several ways is read once. Pipes and devices are read where an entry
 * names them; in a folder and under a glob they are a problem, because they may never end. Throws a GateError where an
 * entry matches nothing. What is read of this machine is added to `reads`.
 */
async function* listInputs(entries, settings, reads = (0,local_reads/* noLocalReads */.c)()) {
    const seen = { folders: new Set(), files: new Set(), identities: new Set(), reads };
    const others = new Set();
    const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
    // Before anything is read, because an address can be wrong. S3's client is not loaded without one.
    const inputsOf = inS3.length === 0 ? null : (await Promise.all(/* import() */[__webpack_require__.e(4102), __webpack_require__.e(6528), __webpack_require__.e(3143)]).then(__webpack_require__.bind(__webpack_require__, 3143))).s3Entries(inS3, settings);
    for (const entry of entries) {
        if (entry === "-") {
            if (!others.has("-") && isNew(standardInputIdentity(), seen))
                yield { kind: "file", path: "-", bytes: null, open: settings.standardInput, portable: null };
            others.add("-");
        }
        else if (entry.startsWith("s3://")) {
            if (inputsOf !== null)
                yield* inputsOf(entry);
        }
        else {
            yield* entryInputs(entry, seen);
        }
    }
}
/** Whether this identity is new; null (no identity) always is. */
function isNew(identity, { identities }) {
    if (identity === null)
        return true;
    const isFirst = !identities.has(identity);
    identities.add(identity);
    return isFirst;
}
/** The identity of standard input, which `/dev/stdin` names too. */
function standardInputIdentity() {
    try {
        return identityOf((0,external_node_fs_.fstatSync)(0, { bigint: true }));
    }
    catch {
        return null;
    }
}
function identityOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
async function* entryInputs(entry, seen) {
    if (/^(athena|https?):\/\//.test(entry)) {
        throw new errors/* GateError */.ue(`cloudtrail: ${(0,errors/* quoted */.TL)(entry)} cannot be read. Expected ${TAKES}.`, {
            code: "unreadable-file",
            option: "cloudtrail",
        });
    }
    const isPath = await exists(entry);
    if (isPath)
        yield* pathInputs(entry, seen, "named");
    const { base, isGlob } = picomatch.scan(toPosix(entry));
    // A file whose name is the glob itself is read besides the matches, not instead of them.
    if (isPath && !isGlob)
        return;
    if (!isGlob || !(await exists(base === "" ? "." : base))) {
        throw new errors/* GateError */.ue(`cloudtrail: ${entry} does not exist${inFolder(entry)}. Expected ${TAKES}. ` +
            "Check the path, and whether an earlier step created it.", { code: "not-found", option: "cloudtrail" });
    }
    const matches = picomatch(toPosix(entry).replace(/^\.\//, ""), { dot: true });
    let matched = isPath;
    for await (const below of pathsBelow(base === "" ? "." : base)) {
        if (typeof below !== "string") {
            yield below;
        }
        else if (matches(toPosix(below).replace(/^\.\//, ""))) {
            matched = true;
            yield* pathInputs(below, seen, "found");
        }
    }
    if (!matched) {
        throw new errors/* GateError */.ue(`cloudtrail: nothing matches ${entry}${inFolder(entry)}. Each path and glob must match something; * stops at /, ** does not.`, { code: "not-found", option: "cloudtrail" });
    }
}
/** The folder in which a relative entry was looked for. */
function inFolder(entry) {
    return (0,external_node_path_.isAbsolute)(entry) ? "" : ` in ${(0,external_node_path_.resolve)()}`;
}
const TAKES = "files, folders, globs, s3://BUCKET/PREFIX and - for standard input";
/** An existing path: one file, or everything below a folder. `found`: in a folder or by a glob. */
async function* pathInputs(path, seen, how) {
    try {
        const stats = await (0,promises_.stat)(path, { bigint: true });
        if (!stats.isDirectory() && !stats.isFile()) {
            const identity = identityOf(stats);
            if (how === "named" && isNew(identity, seen))
                yield fileInput(path, null);
            if (how === "found" && isNew(`${identity} not read`, seen))
                yield problem(path, "unreadable", notRead(stats));
            return;
        }
        const real = await (0,promises_.realpath)(path);
        for (const id of (0,file_target/* idsOf */.U)(stats, real))
            seen.reads[stats.isDirectory() ? "folders" : "files"].add(id);
        if (stats.isDirectory()) {
            if (seen.folders.has(real))
                return;
            seen.folders.add(real);
            yield* folderInputs(path, real, seen);
            return;
        }
        // Files in a folder that is read are read with it.
        if (seen.files.has(real) || seen.folders.has((0,external_node_path_.dirname)(real)))
            return;
        seen.files.add(real);
        yield fileInput(path, Number(stats.size));
    }
    catch (thrown) {
        yield problem(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
/** Why a path that is neither a file nor a folder is read only where an entry names it. */
function notRead(stats) {
    const kind = stats.isFIFO() ? "named pipe" : stats.isSocket() ? "socket" : "device";
    return `it is a ${kind}, which is read only where an entry names it: remove it, or add an entry for it`;
}
/** One directory entry at a time: a folder can have a million, and neither they nor their names are kept. */
async function* folderInputs(path, real, seen) {
    let empty = true;
    const markers = [];
    for await (const entry of await (0,promises_.opendir)(path)) {
        const below = (0,external_node_path_.join)(path, entry.name);
        if (entry.isFile()) {
            const input = await (0,promises_.stat)(below).then(({ size }) => ((0,empty_marker/* isEmptyMarker */.Y)(entry.name, size) ? null : fileInput(below, size)), (thrown) => problem(below, "unreadable", (0,errors/* messageOf */.bD)(thrown)));
            if (input === null) {
                markers.push(entry.name);
                continue;
            }
            empty = false;
            if (seen.files.size > 0 && seen.files.has((0,external_node_path_.join)(real, entry.name)))
                continue;
            yield input;
        }
        else {
            empty = false;
            yield* pathInputs(below, seen, "found");
        }
    }
    if (empty)
        yield problem(path, "no-matching-events", emptyFolder(markers));
}
function emptyFolder([first, ...others]) {
    if (first === undefined)
        return "the folder is empty";
    const more = others.length === 0 ? "" : ` and ${others.length} more of the kind`;
    return `the folder contains no log files, only empty files that mark a finished job (${first}${more})`;
}
/** `bytes`: null where the size is unknown, as for a pipe. */
function fileInput(path, bytes) {
    const portable = bytes === null ? null : { kind: "path", path, bytes };
    return { kind: "file", path, bytes, open: () => (0,file_bytes/* fileBytes */.s)(path, bytes), portable };
}
/** A folder is listed under at most this many of the names that links give it: a glob may match only one of them. */
const MOST_NAMES = 8;
/**
 * Every path below a folder, for a glob to choose from; a folder that cannot be listed may hide some, so it is a problem.
 * `above`: the real paths of the folders around it, to which links may lead back; `names` counts listed names.
 */
async function* pathsBelow(path, above = new Set(), names = new Map()) {
    try {
        const real = await (0,promises_.realpath)(path);
        const listed = names.get(real) ?? 0;
        if (above.has(real))
            return;
        if (listed === MOST_NAMES) {
            yield problem(path, "unreadable", `links lead to this folder under more than ${MOST_NAMES} names`);
            return;
        }
        names.set(real, listed + 1);
        const inside = new Set([...above, real]);
        for (const name of (await (0,promises_.readdir)(path)).sort()) {
            const below = path === "." ? name : (0,external_node_path_.join)(path, name);
            yield below;
            const kind = await folderAt(below);
            if (kind === "folder")
                yield* pathsBelow(below, inside, names);
            else if (kind !== "none")
                yield kind;
        }
    }
    catch (thrown) {
        yield problem(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
/** Whether a path is a folder; a broken or circular link is none. Returns a problem where it is unknown. */
async function folderAt(path) {
    return (0,promises_.stat)(path).then((found) => (found.isDirectory() ? "folder" : "none"), (thrown) => {
        const leadsNowhere = thrown instanceof Error && "code" in thrown && LEADS_NOWHERE.has(String(thrown.code));
        return leadsNowhere ? "none" : problem(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    });
}
const LEADS_NOWHERE = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
function problem(path, code, detail) {
    return { kind: "problem", problem: { path, code, detail } };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, (thrown) => !(thrown instanceof Error && "code" in thrown && NOT_THERE.has(String(thrown.code))));
}
const NOT_THERE = new Set(["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"]);
function toPosix(path) {
    return external_node_path_.sep === "\\" ? path.replaceAll("\\", "/") : path;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/read-export.js + 19 modules
var read_export = __webpack_require__(6025);
// EXTERNAL MODULE: ./build/sources/cloudtrail/read-input.js
var read_input = __webpack_require__(3340);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/workers/worker-pool.js

/** Inputs per worker that are sent and not done: one that is being read, and one so that the worker is never idle. */
const IN_FLIGHT = 2;
/**
 * A worker is asked for its share after this many inputs, or bytes that were sent to it: until then they are kept, so
 * that they can be read again if it crashes.
 */
const SHARE = { inputs: 4096, bytes: 32 * 1024 * 1024 };
/**
 * Workers that read inputs side by side, each into an intake of its own; these shares are merged into `intake`, and
 * neither the number of workers nor their pace changes the result. When a worker crashes, the input that it was reading
 * becomes a problem, and everything else that it had is read on this thread.
 */
class WorkerPool {
    #settings;
    #intake;
    #workers;
    #unread = [];
    #wake = () => { };
    constructor(intake, settings) {
        this.#intake = intake;
        this.#settings = settings;
        this.#workers = Array.from({ length: settings.width }, () => this.#spawn());
    }
    /** Sends the input to a worker, as soon as one has room. */
    async read(input) {
        for (;;) {
            await this.#readUnread();
            const alive = this.#workers.filter(({ isAlive }) => isAlive);
            if (alive.length === 0)
                return this.#settings.readHere(input);
            const worker = alive.reduce((least, each) => (each.given.length < least.given.length ? each : least));
            if (worker.given.length < IN_FLIGHT) {
                worker.given.push(input);
                worker.thread.postMessage({ kind: "read", path: input.path, from: input.portable });
                return;
            }
            await this.#change();
        }
    }
    /** Waits for all inputs, and merges the last shares one after the other: each is in memory twice meanwhile. */
    async finish() {
        while (this.#workers.some(({ isAlive, given }) => isAlive && given.length > 0))
            await this.#change();
        for (const worker of this.#workers) {
            if (worker.isAlive)
                this.#askForShare(worker);
            while (worker.isAlive && worker.sharesDue > 0)
                await this.#change();
            worker.isAlive = false;
            await worker.thread.terminate();
        }
        await this.#readUnread();
    }
    /** Terminates the workers, whatever they are doing. */
    async end() {
        for (const worker of this.#workers)
            worker.isAlive = false;
        await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
    }
    #spawn() {
        const thread = this.#settings.start();
        const worker = { thread, isAlive: true, given: [], read: [], bytes: 0, sharesDue: 0 };
        thread.on("message", (response) => this.#onMessage(worker, response));
        thread.on("error", (error) => this.#onExit(worker, (0,errors/* messageOf */.bD)(error)));
        thread.on("messageerror", (error) => this.#onExit(worker, (0,errors/* messageOf */.bD)(error)));
        thread.on("exit", () => this.#onExit(worker, "it exited by itself"));
        thread.postMessage({ kind: "start", assignment: this.#settings.assignment });
        return worker;
    }
    #onMessage(worker, response) {
        if (!worker.isAlive)
            return;
        switch (response.kind) {
            case "progress":
                this.#settings.progress(response.bytes, response.records);
                return;
            case "done": {
                const input = worker.given.shift();
                if (input === undefined)
                    break;
                worker.read.push(input);
                worker.bytes += input.portable.kind === "bytes" ? input.portable.bytes.length : 0;
                if (worker.sharesDue === 0 && (worker.read.length >= SHARE.inputs || worker.bytes >= SHARE.bytes)) {
                    this.#askForShare(worker);
                }
                break;
            }
            case "share":
                // A worker answers in order: the share has every input sent before the flush, and none sent after it.
                this.#intake.merge(response.share);
                worker.read = [];
                worker.bytes = 0;
                worker.sharesDue -= 1;
                break;
        }
        this.#wake();
    }
    #askForShare(worker) {
        worker.sharesDue += 1;
        worker.thread.postMessage({ kind: "flush" });
    }
    #onExit(worker, why) {
        if (!worker.isAlive)
            return;
        worker.isAlive = false;
        const [inFlight, ...waiting] = worker.given;
        if (inFlight !== undefined) {
            this.#intake.collected.inputs.files += 1;
            this.#intake.problem({
                path: inFlight.path,
                code: "unreadable",
                detail: `the worker reading this file crashed: ${why}`,
            });
        }
        for (const input of [...worker.read, ...waiting])
            this.#unread.push(input);
        this.#wake();
    }
    async #readUnread() {
        for (let input = this.#unread.shift(); input !== undefined; input = this.#unread.shift()) {
            await this.#settings.readHere(input);
        }
    }
    #change() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/trail.js




/** With fewer stored bytes and inputs than these, starting workers takes longer than they save. */
const WORTH_WORKERS = { bytes: 4 * 1024 * 1024, inputs: 256 };
/**
 * Reads CloudTrail exports into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Throws a GateError for an entry that does not exist.
 */
async function readTrail(request, intake) {
    const policies = [];
    // One time for all workers and for what is read here, so that their pace changes nothing.
    const now = request.clock();
    const here = intake.asOf(now);
    const { inputs } = intake.collected;
    const progress = progressOf(request.progress);
    const settings = {
        ...request,
        listed: progress.listed,
        missingPolicy: (policy) => policies.push(policy),
    };
    const { since, until } = request;
    const readers = (0,read_export/* openReaders */.J)();
    const readHere = async (input) => {
        const before = inputs.records;
        await (0,read_input/* readInput */.R)(input, here, { since, until, readers, read: (bytes) => progress.read(bytes, 0) });
        progress.read(0, inputs.records - before);
    };
    const assignment = { intake: intake.settings, now, since, until };
    const startWorkers = () => new WorkerPool(intake, { ...request.workers, assignment, readHere, progress: progress.read });
    let workers = null;
    /** Held back until it is known whether there are enough of them for workers. */
    let waiting = [];
    let bytesWaiting = 0;
    try {
        for await (const input of listInputs(request.entries, settings, request.reads)) {
            if (input.kind === "problem") {
                intake.problem(input.problem);
                continue;
            }
            progress.file();
            if (!isShareable(input) || request.workers.width < 2) {
                await readHere(input);
            }
            else if (workers !== null) {
                await workers.read(input);
            }
            else {
                waiting.push(input);
                bytesWaiting += input.bytes ?? 0;
                if (waiting.length < 2)
                    continue;
                if (bytesWaiting < WORTH_WORKERS.bytes && waiting.length < WORTH_WORKERS.inputs)
                    continue;
                workers = startWorkers();
                for (const each of waiting)
                    await workers.read(each);
                waiting = [];
            }
        }
        for (const each of waiting)
            await readHere(each);
        await workers?.finish();
    }
    finally {
        await workers?.end();
    }
    return { policies };
}
function isShareable(input) {
    return input.portable !== null;
}
/** Adds up what is read, here and by workers. */
function progressOf(show) {
    const read = { files: 0, bytes: 0, records: 0, listed: null };
    return {
        file: () => {
            read.files += 1;
        },
        listed: (bytes) => {
            read.listed = { files: (read.listed?.files ?? 0) + 1, bytes: (read.listed?.bytes ?? 0) + bytes };
        },
        read: (bytes, records) => {
            read.bytes += bytes;
            read.records += records;
            show({ ...read });
        },
    };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/cloudtrail-source.js

/** The calls in `entries` of `cloudtrail` (files, folders, globs, `s3://bucket/prefix`, `-`) within the bounds. */
function cloudtrailSource(entries, { since, until }) {
    return {
        read: async (intake, run) => {
            const progress = (read) => run.progress({ kind: "reading", read });
            const { policies } = await readTrail({ ...run, entries, since, until, progress }, intake);
            return policies.map((detail) => ({ code: "missing-permission", detail }));
        },
    };
}


/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isEmptyMarker)
/* harmony export */ });
/**
 * The end of the key or path of an empty object that marks a folder or a finished job: `name/` of the S3 console,
 * `name_$folder$` of Hadoop, `_SUCCESS` of Hadoop and Spark.
 */
const MARKER = /\/$|_\$folder\$$|(?:^|\/)_SUCCESS$/;
/** Whether an object or a file is a known marker, which contains no records. Any other empty file is an empty log file. */
function isEmptyMarker(path, bytes) {
    return bytes === 0 && MARKER.test(path);
}


/***/ })

};
