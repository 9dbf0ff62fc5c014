export const id = 430;
export const ids = [430,254];
export const modules = {

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(8016);
const utils = __webpack_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ noLocalReads),
/* harmony export */   wasRead: () => (/* binding */ wasRead)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function noLocalReads() {
    return { files: new Set(), folders: new Set() };
}
/** Whether a file was read: by itself, or with the folder that it is in. `targetOf` looks the folder up. */
async function wasRead({ files, folders }, { ids, path }, targetOf) {
    if (ids.some((id) => files.has(id)))
        return true;
    const folder = await targetOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    return folder.ids.some((id) => folders.has(id));
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrail: () => (/* binding */ readTrail)
});

// EXTERNAL MODULE: ./build/core/severity.js
var severity = __webpack_require__(6763);
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
// EXTERNAL MODULE: ./build/sources/cloudtrail/file-bytes.js
var file_bytes = __webpack_require__(7669);
// EXTERNAL MODULE: ./build/sources/cloudtrail/local-reads.js
var local_reads = __webpack_require__(8254);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/input-paths.js








/**
 * The files behind the entries of `cloudtrail`: files as they are, folders with all that is below them, globs, objects
 * in S3, and `-` for standard input. A file that several ways lead to is read once. Pipes and devices are read where an
 * entry names them, and are a problem in a folder and under a glob: they may never end. Throws a GateError where an entry
 * matches nothing. What is read of this machine is added to `reads`.
 */
async function* listInputs(entries, settings, reads = (0,local_reads/* noLocalReads */.c)()) {
    const seen = { folders: new Set(), files: new Set(), identities: new Set(), reads };
    const others = new Set();
    const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
    // Nothing is read where one of these is wrong; nothing of S3 is loaded where none is given.
    const locations = inS3.length === 0 ? [] : (await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 9973))).distinctLocations(inS3);
    for (const entry of entries) {
        if (entry === "-") {
            if (!others.has("-") && isNew(standardInputIdentity(), seen))
                yield { kind: "file", path: "-", bytes: null, open: settings.standardInput, portable: null };
            others.add("-");
        }
        else if (entry.startsWith("s3://")) {
            const location = locations.find((each) => each.entry === entry);
            if (location === undefined || others.has(entry))
                continue;
            others.add(entry);
            yield* (await Promise.all(/* import() */[__webpack_require__.e(528), __webpack_require__.e(827)]).then(__webpack_require__.bind(__webpack_require__, 1827))).s3Inputs(location, settings);
        }
        else {
            yield* entryInputs(entry, seen);
        }
    }
}
/** Whether this is read for the first time; null is what cannot be known again. */
function isNew(identity, { identities }) {
    if (identity === null)
        return true;
    const isFirst = !identities.has(identity);
    identities.add(identity);
    return isFirst;
}
/** Of standard input, which `/dev/stdin` names as well. */
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
        throw new errors/* GateError */.ue(`cloudtrail: ${(0,errors/* quoted */.TL)(entry)} cannot be read. It takes ${TAKES}.`);
    }
    const isPath = await exists(entry);
    if (isPath)
        yield* pathInputs(entry, seen, "named");
    const { base, isGlob } = picomatch.scan(toPosix(entry));
    // A glob stays one where a file is called like it: that file is read beside what the glob matches, not instead.
    if (isPath && !isGlob)
        return;
    if (!isGlob || !(await exists(base === "" ? "." : base))) {
        throw new errors/* GateError */.ue(`cloudtrail: there is no ${entry}. It takes ${TAKES}; ` +
            "check the path, and whether an earlier step has written it.");
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
        throw new errors/* GateError */.ue(`cloudtrail: nothing matches ${entry}. Each path and glob must match something; * stops at /, ** does not.`);
    }
}
const TAKES = "files, folders, globs, s3://BUCKET/PREFIX and - for standard input";
/** A path that is there: one file, or everything below a folder. `found`: in a folder, or by a glob. */
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
        // What lies in a folder that is read is read with it.
        if (seen.files.has(real) || seen.folders.has((0,external_node_path_.dirname)(real)))
            return;
        seen.files.add(real);
        yield fileInput(path, Number(stats.size));
    }
    catch (thrown) {
        yield problem(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
/** Why what is neither a file nor a folder is not read where nobody named it. */
function notRead(stats) {
    const kind = stats.isFIFO() ? "named pipe" : stats.isSocket() ? "socket" : "device";
    return `it is a ${kind}, which is not read in a folder or under a glob: remove it, or name it as an entry of its own`;
}
/** Entry by entry: a folder may have a million, and neither they nor their names are kept. */
async function* folderInputs(path, real, seen) {
    let empty = true;
    for await (const entry of await (0,promises_.opendir)(path)) {
        empty = false;
        const below = (0,external_node_path_.join)(path, entry.name);
        if (entry.isFile()) {
            if (seen.files.size > 0 && seen.files.has((0,external_node_path_.join)(real, entry.name)))
                continue;
            yield await (0,promises_.stat)(below).then(({ size }) => fileInput(below, size), (thrown) => problem(below, "unreadable", (0,errors/* messageOf */.bD)(thrown)));
        }
        else {
            yield* pathInputs(below, seen, "found");
        }
    }
    if (empty)
        yield problem(path, "no-matching-events", "the folder is empty");
}
/** `bytes`: null for what is no file of a size, as a pipe. */
function fileInput(path, bytes) {
    const portable = bytes === null ? null : { kind: "path", path, bytes };
    return { kind: "file", path, bytes, open: () => (0,file_bytes/* fileBytes */.s)(path, bytes), portable };
}
/** A folder is listed under so many of the names that links give it: a pattern may match under one of them alone. */
const MOST_NAMES = 8;
/**
 * Every path below a folder, for a glob to choose from; a folder that cannot be listed may hide some, so it is a problem.
 * `above` are the real paths of the folders that it is in, where links may lead back; `names` counts those listed.
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
/** Whether there is a folder; a link that leads nowhere, or in a circle, is none. A problem where it cannot be known. */
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

// EXTERNAL MODULE: ./build/sources/cloudtrail/read-input.js + 12 modules
var read_input = __webpack_require__(6191);
// EXTERNAL MODULE: ./build/sources/cloudtrail/scan/value-scan.js + 1 modules
var value_scan = __webpack_require__(1268);
// EXTERNAL MODULE: ./build/core/tally.js
var tally = __webpack_require__(3540);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/threads/reading-threads.js


/** What a thread has been given and is not done with: one in hand, and one that waits so that it never does. */
const IN_HAND = 2;
/** A thread hands its share over after so many inputs, or bytes: what is lost with it can be read once more. */
const SHARE = { inputs: 4096, bytes: 32 * 1024 * 1024 };
/**
 * Threads that read inputs side by side, each into a share of its own; the shares are merged into `tally`, and neither
 * the number of threads nor their pace changes what comes of it. Of a thread that dies, the input in hand is told as a
 * problem, and all else that it had is read here.
 */
class ReadingThreads {
    #settings;
    #tally;
    #hands;
    #orphans = [];
    #wake = () => { };
    constructor(tally, settings) {
        this.#tally = tally;
        this.#settings = settings;
        this.#hands = Array.from({ length: settings.width }, () => this.#hire());
    }
    /** Gives the input to a thread, as soon as one has room. */
    async read(input) {
        for (;;) {
            await this.#readOrphans();
            const alive = this.#hands.filter(({ isAlive }) => isAlive);
            if (alive.length === 0)
                return this.#settings.readHere(input);
            const hand = alive.reduce((least, each) => (each.given.length < least.given.length ? each : least));
            if (hand.given.length < IN_HAND) {
                hand.given.push(input);
                hand.thread.postMessage({ kind: "read", path: input.path, from: input.portable });
                return;
            }
            await this.#change();
        }
    }
    /** Waits for all that was given, and merges the last shares: one after the other, for each is in memory twice meanwhile. */
    async finish() {
        while (this.#hands.some(({ isAlive, given }) => isAlive && given.length > 0))
            await this.#change();
        for (const hand of this.#hands) {
            if (hand.isAlive)
                this.#askForShare(hand);
            while (hand.isAlive && hand.sharesDue > 0)
                await this.#change();
            hand.isAlive = false;
            await hand.thread.terminate();
        }
        await this.#readOrphans();
    }
    /** Ends the threads, whatever they are doing. */
    async end() {
        for (const hand of this.#hands)
            hand.isAlive = false;
        await Promise.all(this.#hands.map(({ thread }) => thread.terminate()));
    }
    #hire() {
        const thread = this.#settings.start();
        const hand = { thread, isAlive: true, given: [], read: [], bytes: 0, sharesDue: 0 };
        thread.on("message", (word) => this.#hear(hand, word));
        thread.on("error", (error) => this.#lose(hand, (0,errors/* messageOf */.bD)(error)));
        thread.on("messageerror", (error) => this.#lose(hand, (0,errors/* messageOf */.bD)(error)));
        thread.on("exit", () => this.#lose(hand, "it ended by itself"));
        thread.postMessage(this.#settings.assignment);
        return hand;
    }
    #hear(hand, word) {
        if (!hand.isAlive)
            return;
        switch (word.kind) {
            case "progress":
                this.#settings.progress(word.bytes, word.records);
                return;
            case "done": {
                const input = hand.given.shift();
                if (input === undefined)
                    break;
                hand.read.push(input);
                hand.bytes += input.portable.kind === "bytes" ? input.portable.bytes.length : 0;
                if (hand.sharesDue === 0 && (hand.read.length >= SHARE.inputs || hand.bytes >= SHARE.bytes)) {
                    this.#askForShare(hand);
                }
                break;
            }
            case "share":
                // All that was given before it was asked for is in it, and so is nothing that was given later.
                (0,tally/* mergeTally */.vc)(this.#tally, word.share);
                hand.read = [];
                hand.bytes = 0;
                hand.sharesDue -= 1;
                break;
        }
        this.#wake();
    }
    #askForShare(hand) {
        hand.sharesDue += 1;
        hand.thread.postMessage({ kind: "hand over" });
    }
    #lose(hand, why) {
        if (!hand.isAlive)
            return;
        hand.isAlive = false;
        const [inHand, ...waiting] = hand.given;
        if (inHand !== undefined) {
            this.#tally.inputs.files += 1;
            this.#tally.inputs.problems.push({
                path: inHand.path,
                code: "unreadable",
                detail: `the thread that read it died: ${why}`,
            });
        }
        for (const input of [...hand.read, ...waiting])
            this.#orphans.push(input);
        this.#wake();
    }
    async #readOrphans() {
        for (let input = this.#orphans.shift(); input !== undefined; input = this.#orphans.shift()) {
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






/** Threads are worth their start from so many bytes on, as they lie there, or so many inputs; one input is read here. */
const WORTH_THREADS = { bytes: 4 * 1024 * 1024, inputs: 256 };
/**
 * Reads CloudTrail exports into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Throws a GateError for an entry that is not there.
 */
async function readTrail(request, tally, wanted) {
    const policies = [];
    const reads = (0,local_reads/* noLocalReads */.c)();
    const progress = progressOf(request.progress);
    const settings = {
        ...request,
        listed: progress.listed,
        missingPolicy: (policy) => policies.push(policy),
    };
    const { since, until } = request;
    const scan = new value_scan/* ValueScan */.r();
    const readHere = async (input) => {
        const before = tally.inputs.records;
        await (0,read_input/* readInput */.R)(input, tally, { since, until, wanted, scan, read: (bytes) => progress.read(bytes, 0) });
        progress.read(0, tally.inputs.records - before);
    };
    const keepOthers = tally.others !== null;
    const assignment = { severities: severity/* SEVERITIES */.oC.filter(wanted), keepOthers, now: tally.now, since, until };
    const startThreads = () => new ReadingThreads(tally, { ...request.threads, assignment, readHere, progress: progress.read });
    let threads = null;
    /** Until it is known whether they are enough for threads. */
    let waiting = [];
    let bytesWaiting = 0;
    try {
        for await (const input of listInputs(request.entries, settings, reads)) {
            if (input.kind === "problem") {
                tally.inputs.problems.push(input.problem);
                continue;
            }
            progress.file();
            if (!isPortable(input) || request.threads.width < 2) {
                await readHere(input);
            }
            else if (threads !== null) {
                await threads.read(input);
            }
            else {
                waiting.push(input);
                bytesWaiting += input.bytes ?? 0;
                if (waiting.length < 2)
                    continue;
                if (bytesWaiting < WORTH_THREADS.bytes && waiting.length < WORTH_THREADS.inputs)
                    continue;
                threads = startThreads();
                for (const each of waiting)
                    await threads.read(each);
                waiting = [];
            }
        }
        for (const each of waiting)
            await readHere(each);
        await threads?.finish();
    }
    finally {
        await threads?.end();
    }
    return { policies, reads };
}
function isPortable(input) {
    return input.portable !== null;
}
/** Adds up what is read, wherever that is. */
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


/***/ })

};
