export const id = 9225;
export const ids = [9225];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Damage)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Describes the first byte that is not valid UTF-8. `from` is the offset of `bytes` in the file. Null if all are valid. */
function utf8Damage(bytes, from) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    const at = firstInvalid(bytes);
    const [byte = 0, next = 0, last = 0] = bytes.subarray(at, at + 3);
    if (byte === 0xed && next >= 0xa0 && next < 0xc0) {
        const unit = 0xd000 | ((next & 0x3f) << 6) | (last & 0x3f);
        return `the text contains an unpaired surrogate (U+${unit.toString(16).toUpperCase()}). Export it again`;
    }
    const place = from === null ? "" : ` at offset ${from + at}`;
    return (`byte 0x${byte.toString(16).padStart(2, "0")}${place} is not valid UTF-8. The file was probably saved in a Windows ` +
        "code page such as Windows-1252; export it again as UTF-8");
}
/** The index of the first byte that is not part of a character. */
function firstInvalid(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const lead = bytes[at] ?? 0;
        const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (length > 1 && !(at + length <= bytes.length && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length))))
            return at;
        at += length;
    }
    return at;
}


/***/ }),

/***/ 9225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudtrailSource: () => (/* binding */ cloudtrailSource)
});

// EXTERNAL MODULE: ./build/sources/findings/finding-table.js
var finding_table = __webpack_require__(6656);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/file-target.js
var file_target = __webpack_require__(986);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/file-bytes.js



const READ_BYTES = 1024 * 1024;
/** Files up to this size are read synchronously, which avoids one round trip each for open, read and close. */
const SMALL_BYTES = 4 * 1024 * 1024;
/**
 * Reads a file. `bytes` is its size when it was listed, null if it has none (a pipe). Throws an InputFault after the
 * last byte if the file shrank since then, or changed size while it was read: a file that is truncated at a line break,
 * or still being written, contains whole records only, so the JSON reader cannot detect it.
 */
async function* fileBytes(path, bytes) {
    if (bytes === null) {
        yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: READ_BYTES });
    }
    else if (bytes <= SMALL_BYTES) {
        const content = (0,external_node_fs_.readFileSync)(path);
        const { length } = content;
        yield content;
        if (length < bytes)
            throw changed(bytes, length);
    }
    else {
        const file = await (0,promises_.open)(path);
        try {
            yield* wholeFile(file, bytes);
        }
        finally {
            await file.close();
        }
    }
}
async function* wholeFile(file, bytes) {
    const { size: atOpen } = await file.stat();
    let read = 0;
    for await (const chunk of file.createReadStream({ highWaterMark: READ_BYTES, autoClose: false })) {
        read += chunk.length;
        yield chunk;
    }
    const { size: atEnd } = await file.stat();
    if (read < bytes)
        throw changed(bytes, read);
    if (atEnd !== atOpen || read < atEnd)
        throw changed(atOpen, atEnd);
}
function changed(before, after) {
    return new input_fault/* InputFault */.H("unreadable", `the file changed from ${before} to ${after} bytes while it was being read. Rerun when nothing else writes to it`);
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/empty-marker.js
var empty_marker = __webpack_require__(3943);
// EXTERNAL MODULE: ./build/sources/cloudtrail/entry-reads.js
var entry_reads = __webpack_require__(1841);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input.js
var input = __webpack_require__(5821);
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
    const seen = { identities: new Set(), reads };
    const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
    // Before anything is read, because an address can be wrong. S3's client is not loaded without one.
    const inputsOf = inS3.length === 0 ? null : (await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(4102), __webpack_require__.e(6528), __webpack_require__.e(1830)]).then(__webpack_require__.bind(__webpack_require__, 1830))).s3Entries(inS3, settings);
    for (const entry of entries) {
        if (entry === "-") {
            if (isNew(standardInputIdentity(), seen))
                yield { kind: "file", path: "-", open: settings.standardInput, isSmall: false };
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
function isNew(identity, { identities }) {
    const { size } = identities;
    return identities.add(identity).size > size;
}
/** The identity of standard input, which `/dev/stdin` names too; `-` if it is unknown. */
function standardInputIdentity() {
    try {
        return identityOf((0,external_node_fs_.fstatSync)(0, { bigint: true }));
    }
    catch {
        return "-";
    }
}
function identityOf({ dev, ino }) {
    return `${dev}:${ino}`;
}
async function* entryInputs(entry, seen) {
    if (/^(athena|https?):\/\//.test(entry))
        throw (0,input_fault/* entryError */.P)("unreadable-file", `${(0,errors/* quoted */.TL)(entry)} cannot be read. Expected ${TAKES}.`);
    const isPath = await exists(entry);
    if (isPath)
        yield* pathInputs(entry, seen, "named");
    const glob = (0,entry_reads/* globOf */.k)(entry);
    // A file whose name is the glob itself is read besides the matches, not instead of them.
    if (isPath && glob === null)
        return;
    if (glob === null || !(await exists(glob.base))) {
        const fix = `Expected ${TAKES}. Check the path, and whether an earlier step created it.`;
        throw (0,input_fault/* entryError */.P)("not-found", `${entry} does not exist${inFolder(entry)}. ${fix}`);
    }
    let matched = isPath;
    for await (const below of pathsBelow(glob.base)) {
        if (typeof below !== "string") {
            yield below;
        }
        else if (glob.matches(below)) {
            matched = true;
            yield* pathInputs(below, seen, "found");
        }
    }
    if (!matched) {
        const fix = "Each path and glob must match something; * stops at /, ** does not.";
        throw (0,input_fault/* entryError */.P)("not-found", `nothing matches ${entry}${inFolder(entry)}. ${fix}`);
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
                yield (0,input/* problem */.C)(path, "unreadable", notRead(stats));
            return;
        }
        const real = await (0,promises_.realpath)(path);
        const isFolder = stats.isDirectory();
        for (const id of (0,file_target/* idsOf */.U)(stats, real))
            seen.reads[isFolder ? "folders" : "files"].add(id);
        // Files in a folder that is read are read with it.
        if ((!isFolder && seen.identities.has((0,external_node_path_.dirname)(real))) || !isNew(real, seen))
            return;
        if (isFolder)
            yield* folderInputs(path, real, seen);
        else
            yield fileInput(path, Number(stats.size));
    }
    catch (thrown) {
        yield (0,input/* problem */.C)(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
/** Why a path that is neither a file nor a folder is read only where an entry names it. */
function notRead(stats) {
    const kind = stats.isFIFO() ? "named pipe" : stats.isSocket() ? "socket" : "device";
    return `it is a ${kind}, which is read only where an entry names it: remove it, or add an entry for it`;
}
/** One directory entry at a time: a folder can have a million, and neither they nor their names are kept. */
async function* folderInputs(path, real, seen) {
    let isEmpty = true;
    const markers = { count: 0, first: null };
    for await (const entry of await (0,promises_.opendir)(path)) {
        const below = (0,external_node_path_.join)(path, entry.name);
        const input = entry.isFile() ? listedInput(below, entry.name) : pathInputs(below, seen, "found");
        if (input === null) {
            markers.count += 1;
            markers.first ??= entry.name;
            continue;
        }
        isEmpty = false;
        if (!("kind" in input))
            yield* input;
        else if (!seen.identities.has((0,external_node_path_.join)(real, entry.name)))
            yield input;
    }
    const only = (0,empty_marker/* markersShown */.x)(markers);
    const why = only === null
        ? "the folder is empty"
        : `the folder contains no log files, only empty files that mark a finished job (${only})`;
    if (isEmpty)
        yield (0,input/* problem */.C)(path, "no-matching-events", why);
}
/** A file in a folder; null if it only marks a finished job. Not asynchronous, because inflating keeps the pool busy. */
function listedInput(path, name) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        return (0,empty_marker/* isEmptyMarker */.Y)(name, size) ? null : fileInput(path, size);
    }
    catch (thrown) {
        return (0,input/* problem */.C)(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
/** `bytes`: null where the size is unknown, as for a pipe. */
function fileInput(path, bytes) {
    const isSmall = bytes !== null && bytes <= SMALL_BYTES;
    return { kind: "file", path, open: () => fileBytes(path, bytes), isSmall };
}
/** A folder is listed under at most this many of the names that links give it: a glob may match only one of them. */
const MOST_NAMES = 8;
/**
 * Every path below a path if it is a folder, for a glob to choose from; a folder that cannot be listed may hide some, so
 * it is a problem. `above`: the real paths of the folders around it, to which links may lead back; `names` counts listed
 * names.
 */
async function* pathsBelow(path, above = new Set(), names = new Map()) {
    try {
        // A broken or circular link is not a folder.
        const stats = await (0,promises_.stat)(path).catch((thrown) => {
            if (hasCode(thrown, ["ENOENT", "ENOTDIR", "ELOOP"]))
                return null;
            throw thrown;
        });
        if (stats?.isDirectory() !== true)
            return;
        const real = await (0,promises_.realpath)(path);
        const listed = names.get(real) ?? 0;
        if (above.has(real))
            return;
        if (listed === MOST_NAMES) {
            yield (0,input/* problem */.C)(path, "unreadable", `links lead to this folder under more than ${MOST_NAMES} names`);
            return;
        }
        names.set(real, listed + 1);
        const inside = new Set([...above, real]);
        for (const name of (await (0,promises_.readdir)(path)).sort()) {
            const below = path === "." ? name : (0,external_node_path_.join)(path, name);
            yield below;
            yield* pathsBelow(below, inside, names);
        }
    }
    catch (thrown) {
        yield (0,input/* problem */.C)(path, "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, (thrown) => !hasCode(thrown, ["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"]));
}
function hasCode(thrown, codes) {
    return thrown instanceof Error && "code" in thrown && codes.includes(String(thrown.code));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/new-space.js
/** Bytes of V8's heap from which on its parts are looked at. The module for that takes some milliseconds to load. */
const LARGE_HEAP = 24 * 1024 * 1024;
/** Bytes of V8's space for new objects. A larger one took more memory and no less time on any export that was measured. */
const ENOUGH = 16 * 1024 * 1024;
let isLimited = false;
/**
 * Stops the growth of V8's space for new objects, which otherwise takes up to 128 MB and is never given back. To be called
 * now and then while exports are read. V8 takes its maximum only at the start of the process, but the factor of its growth
 * at any time. Node before 20.16 has no way to load the module at once, and lets it grow.
 */
function limitNewSpace() {
    if (isLimited || process.memoryUsage().heapTotal < LARGE_HEAP)
        return;
    const v8 = "getBuiltinModule" in process ? process.getBuiltinModule("node:v8") : null;
    const space = v8?.getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
    isLimited = space === undefined || space.space_size >= ENOUGH;
    if (isLimited)
        v8?.setFlagsFromString("--semi-space-growth-factor=1");
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/read-ahead.js
var read_ahead = __webpack_require__(8997);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/byte-reader.js

/** Reads a stream of chunks, with lookahead (`peek`) and pushback (`unread`). */
class ByteReader {
    #chunks;
    #ahead = [];
    #ended = false;
    /** A read error, thrown once the bytes before it have been read. */
    #failure = null;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never empty; null at the end of the input. Throws the read error of the source. */
    async next() {
        const ahead = this.#ahead.shift();
        if (ahead !== undefined)
            return ahead;
        if (this.#failure !== null)
            throw this.#failure.thrown;
        while (!this.#ended) {
            const { done, value } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else if (value.length > 0)
                return value;
        }
        return null;
    }
    /** Waits until there are bytes to read, or the source has ended or failed. */
    async fill() {
        if (this.#ahead.length > 0 || this.#failure !== null)
            return;
        try {
            const chunk = await this.next();
            if (chunk !== null)
                this.unread(chunk);
        }
        catch (thrown) {
            this.#failure = { thrown };
        }
    }
    /** Pushes bytes back: they are read next. */
    unread(bytes) {
        if (bytes.length > 0)
            this.#ahead.unshift(bytes);
    }
    /** The next `length` bytes without consuming them; fewer only if the input ends or fails. */
    async peek(length) {
        const bytes = await this.#gather(length);
        this.unread(bytes);
        return bytes.subarray(0, length);
    }
    /** The next `length` bytes; fewer only if the input ends or fails. */
    async take(length) {
        const bytes = await this.#gather(length);
        this.unread(bytes.subarray(length));
        return bytes.subarray(0, length);
    }
    /** The rest of the input, if it has at most `max` bytes. Null if it is longer or fails; then nothing is consumed. */
    async readAll(max) {
        const bytes = await this.peek(max + 1);
        if (bytes.length > max || this.#failure !== null)
            return null;
        this.#ahead.length = 0;
        return bytes;
    }
    /** At least `length` bytes; fewer only if the input ends or fails. Bytes before a failure are returned, not lost. */
    async #gather(length) {
        const taken = [];
        let have = 0;
        while (have < length) {
            let chunk;
            try {
                chunk = await this.next();
            }
            catch (thrown) {
                this.#failure = { thrown };
                if (have === 0)
                    throw thrown;
                break;
            }
            if (chunk === null)
                break;
            taken.push(chunk);
            have += chunk.length;
        }
        return taken.length === 1 && taken[0] !== undefined ? taken[0] : external_node_buffer_.Buffer.concat(taken);
    }
    /** Skips bytes that equal `byte`. */
    async skip(byte) {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
            const other = chunk.findIndex((value) => value !== byte);
            if (other < 0)
                continue;
            this.unread(chunk.subarray(other));
            return;
        }
    }
    /** The rest of the input, chunk by chunk. */
    async *rest() {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next())
            yield chunk;
    }
    /** Releases the source, for example its file handle. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/crc32.js

/** The CRC-32 of gzip (RFC 1952), continued: `before` is the checksum of the bytes before `bytes`, 0 at the start. */
function crc32(bytes, before) {
    return NATIVE === null ? crc32ByTable(bytes, before) : NATIVE(bytes, before);
}
/** `zlib.crc32` exists since Node 20.15 and 22.2. */
const NATIVE = "crc32" in external_node_zlib_ ? external_node_zlib_.crc32 : null;
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
        value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
});
/** The same in JavaScript, for older versions of Node. */
function crc32ByTable(bytes, before) {
    let value = ~before;
    for (const byte of bytes)
        value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/inflate-member.js






/** Compressed bytes per write to zlib. If one of them is damaged, zlib drops the output of the whole write. */
const SLICE_BYTES = 64 * 1024;
const CHUNK_BYTES = 512 * 1024;
/** Limit for the file name and the comment in the header, far above what tools write. */
const MAX_NAME_BYTES = 64 * 1024;
const TRAILER_BYTES = 8;
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/**
 * Inflates the next gzip member (RFC 1952) and leaves the bytes after it unread. Each member gets its own zlib stream,
 * written in slices that are counted from the start of the member: zlib's multi-member mode drops the end of an intact
 * member when the next one is damaged, and how much it drops depends on the chunk sizes. Throws an InputFault if the
 * member is truncated or damaged, after yielding the bytes before the damage.
 */
async function* inflateMember(reader) {
    await skipHeader(reader);
    const small = inflateSmall(await reader.peek(SLICE_BYTES));
    if (small !== null) {
        await reader.take(small.taken);
        yield small.bytes;
        return checkTrailer(await takeAll(reader, TRAILER_BYTES), crc32(small.bytes, 0), small.bytes.length);
    }
    const stream = new RawStream();
    try {
        let slice = await reader.take(SLICE_BYTES);
        let work = stream.write(slice);
        for (;;) {
            const { chunks, end } = await work;
            if (end === null) {
                // Inflates the next slice while the caller consumes the output of this one.
                const next = await takeOrNothing(reader);
                if (next.bytes.length > 0)
                    work = stream.write(next.bytes);
                yield* chunks;
                if (next.fault !== null)
                    throw next.fault.thrown;
                if (next.bytes.length === 0)
                    throw truncated();
                slice = next.bytes;
                continue;
            }
            yield* chunks;
            if (end.kind === "damaged")
                throw new input_fault/* InputFault */.H("damaged", `the gzip data is damaged: ${end.message}`);
            reader.unread(slice.subarray(slice.length - end.unused));
            break;
        }
    }
    finally {
        stream.close();
    }
    checkTrailer(await takeAll(reader, TRAILER_BYTES), stream.checksum, stream.bytes);
}
/**
 * Inflates a small member that ends within `bytes` in one call: creating a zlib stream costs more than inflating it. Null
 * if the member is longer or damaged; the stream then finds out which.
 */
function inflateSmall(bytes) {
    try {
        const inflated = (0,external_node_zlib_.inflateRawSync)(bytes, { info: true, maxOutputLength: CHUNK_BYTES });
        if (!(0,json_values/* isObject */.Gv)(inflated) || !external_node_buffer_.Buffer.isBuffer(inflated["buffer"]) || !(0,json_values/* isObject */.Gv)(inflated["engine"]))
            return null;
        const taken = inflated["engine"]["bytesWritten"];
        return typeof taken === "number" ? { bytes: inflated["buffer"], taken } : null;
    }
    catch {
        return null;
    }
}
function checkTrailer(trailer, checksum, bytes) {
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== bytes % 2 ** 32) {
        throw new input_fault/* InputFault */.H("damaged", "the gzip data does not match its checksum or length");
    }
}
async function takeOrNothing(reader) {
    try {
        return { bytes: await reader.take(SLICE_BYTES), fault: null };
    }
    catch (thrown) {
        return { bytes: external_node_buffer_.Buffer.alloc(0), fault: { thrown } };
    }
}
/** Exactly `length` bytes. Throws the read error, or an InputFault (`truncated`), if there are fewer. */
async function takeAll(reader, length) {
    const bytes = await reader.take(length);
    if (bytes.length === length)
        return bytes;
    // Throws if the source failed: a read error is not a truncated file.
    await reader.next();
    throw truncated();
}
function truncated() {
    return new input_fault/* InputFault */.H("truncated", "the gzip stream is truncated");
}
async function skipHeader(reader) {
    const header = await takeAll(reader, 10);
    const flags = header[3] ?? 0;
    if (header[2] !== 8 || (flags & FLAGS.reserved) !== 0) {
        throw new input_fault/* InputFault */.H("damaged", "the gzip header is invalid: expected compression method 8 and no reserved flags");
    }
    if (flags & FLAGS.extra)
        await takeAll(reader, (await takeAll(reader, 2)).readUInt16LE(0));
    for (const flag of [FLAGS.name, FLAGS.comment])
        if (flags & flag)
            await skipName(reader);
    if (flags & FLAGS.headerChecksum)
        await takeAll(reader, 2);
}
async function skipName(reader) {
    const bytes = await reader.peek(MAX_NAME_BYTES);
    const end = bytes.indexOf(0);
    if (end < 0 && bytes.length === MAX_NAME_BYTES) {
        throw new input_fault/* InputFault */.H("damaged", `the gzip header is invalid: its name or comment is longer than ${MAX_NAME_BYTES} bytes`);
    }
    await takeAll(reader, end < 0 ? MAX_NAME_BYTES : end + 1);
}
/** Inflates raw deflate data write by write, and computes the checksum of the output. */
class RawStream {
    #stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES });
    #chunks = [];
    #written = 0;
    #settle = () => { };
    checksum = 0;
    bytes = 0;
    constructor() {
        this.#stream.on("data", (chunk) => {
            this.#chunks.push(chunk);
            this.checksum = crc32(chunk, this.checksum);
            this.bytes += chunk.length;
        });
        this.#stream.on("end", () => this.#settle({ kind: "ended", unused: this.#written - this.#stream.bytesWritten }));
        this.#stream.on("error", (error) => this.#settle({ kind: "damaged", message: (0,errors/* messageOf */.bD)(error) }));
    }
    /** Inflates `bytes`. Must not be called again before the promise settles. */
    async write(bytes) {
        this.#written += bytes.length;
        const end = await new Promise((resolve) => {
            this.#settle = resolve;
            // "end" and "error" are emitted before this callback, or instead of it.
            this.#stream.write(bytes, () => setImmediate(resolve, null));
        });
        const chunks = this.#chunks;
        this.#chunks = [];
        return { chunks, end };
    }
    close() {
        this.#stream.destroy();
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/inflate.js







/** Gzip inside gzip occurs when an archived export is compressed again; more layers than this are an attack. */
const MAX_LAYERS = 4;
/** Files as small as CloudTrail's log files are inflated in one call, which takes zlib about half the time. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };
/** Limit for the output of all layers together: `bytes`, plus `times` the size of the input. */
const MAX_INFLATED = { bytes: 256 * 1024 * 1024, times: 200 };
/**
 * Removes all gzip layers, which are detected by their first bytes (1f 8b), not by the file name. All members are read;
 * zero padding after a member is skipped, and anything else there is damage. A truncated stream, a wrong checksum and
 * more output than MAX_INFLATED throw an InputFault, after the bytes before it were yielded. The memory of a chunk, of the
 * source too, may be freed once the next one is asked for: what reads ahead must need less than WORTH_RELEASING bytes.
 */
function inflate(source) {
    const budget = new InflationBudget();
    return inflateLayer(budget.countInput(source), budget, 0);
}
async function* inflateLayer(source, budget, layer) {
    const reader = new ByteReader(source);
    try {
        if (!isGzip(await reader.peek(2))) {
            for await (const chunk of reader.rest()) {
                yield chunk;
                // Only here: another layer may still need a chunk when it asks for the next one.
                if (layer > 0)
                    release(chunk);
            }
        }
        else if (layer === MAX_LAYERS)
            throw new input_fault/* InputFault */.H("too-large", `the data has more than ${MAX_LAYERS} layers of gzip`);
        else
            yield* inflateLayer(members(reader, budget), budget, layer + 1);
    }
    finally {
        await reader.close();
    }
}
/** Compares the sizes of input and output, so that a small file cannot inflate forever. */
class InflationBudget {
    #input = 0;
    #inflated = 0;
    async *countInput(source) {
        for await (const chunk of source) {
            this.#input += chunk.length;
            yield chunk;
        }
    }
    /** Adds inflated bytes. Throws an InputFault (`too-large`) beyond the limit. */
    spend(inflated) {
        this.#inflated += inflated;
        const { bytes, times } = MAX_INFLATED;
        if (this.#inflated <= bytes + times * this.#input)
            return;
        throw new input_fault/* InputFault */.H("too-large", `the gzip data inflates to more than ${times} times its size (${this.#inflated} bytes from ${this.#input}). ` +
            "If you trust the file, decompress it first");
    }
}
async function* members(reader, budget) {
    const all = await reader.readAll(SMALL.compressed);
    const inflated = all === null ? null : await inflateWhole(all);
    if (inflated !== null) {
        if (all !== null && all.length === all.buffer.byteLength)
            release(all);
        budget.spend(inflated.length);
        finished.add(inflated.buffer);
        yield inflated;
        return;
    }
    if (all !== null)
        reader.unread(all);
    do {
        for await (const chunk of inflateMember(reader)) {
            budget.spend(chunk.length);
            yield chunk;
        }
        await reader.skip(0);
        const next = await reader.peek(2);
        if (next.length === 0)
            return;
        if (!isGzip(next))
            throw new input_fault/* InputFault */.H("damaged", "the bytes after a gzip member are neither gzip nor padding");
    } while (true);
}
/**
 * Inflates a whole file in one call. Null if it is too large, damaged, or has bytes after its last member; the stream
 * then finds out which. The last four bytes of a member are its length, but they may be wrong, so they only size the
 * output buffer.
 */
async function inflateWhole(bytes) {
    const hint = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    if (hint === 0 || hint > SMALL.inflated)
        return null;
    try {
        const options = { info: true, chunkSize: hint + 64, maxOutputLength: SMALL.inflated };
        const inflated = await inflateAsync(bytes, options);
        if (!(0,json_values/* isObject */.Gv)(inflated) || !external_node_buffer_.Buffer.isBuffer(inflated["buffer"]) || !(0,json_values/* isObject */.Gv)(inflated["engine"]))
            return null;
        return inflated["engine"]["bytesWritten"] === bytes.length ? inflated["buffer"] : null;
    }
    catch {
        return null;
    }
}
const inflateAsync = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Smaller buffers may share Node's pool, and cost nothing. */
const WORTH_RELEASING = 128 * 1024;
/**
 * Frees the memory of a chunk at once: the garbage collector frees it late, and is started by it again and again. Without
 * ArrayBuffer.prototype.transfer (Node 20), the collector does it.
 */
function release({ buffer, byteOffset, length }) {
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < WORTH_RELEASING)
        return;
    const isFinished = finished.has(buffer) || byteOffset + length === buffer.byteLength;
    if (isFinished && typeof buffer.transfer === "function")
        buffer.transfer(0);
}
/** Memory that zlib does not write to any more, although there is room at its end. */
const finished = new WeakSet();
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/bytes/to-utf8.js



/** Removes a byte order mark, and converts UTF-16 (which PowerShell's `>` writes, with a mark) to UTF-8. */
async function* toUtf8(source) {
    const reader = new ByteReader(source);
    try {
        const [first, second, third] = await reader.peek(3);
        if (first === 0xff && second === 0xfe)
            yield* fromUtf16(reader, "utf-16le");
        else if (first === 0xfe && second === 0xff)
            yield* fromUtf16(reader, "utf-16be");
        else if (first === 0xef && second === 0xbb && third === 0xbf)
            yield* withoutMark(reader);
        else
            yield* reader.rest();
    }
    finally {
        await reader.close();
    }
}
async function* withoutMark(reader) {
    let left = 3;
    for await (const chunk of reader.rest()) {
        const from = Math.min(left, chunk.length);
        left -= from;
        yield chunk.subarray(from);
    }
}
/**
 * An unpaired surrogate is converted to the three bytes that UTF-8 forbids for it, so that only the record that contains
 * it is reported as damaged. Throws an InputFault if the input has an odd number of bytes.
 */
async function* fromUtf16(reader, encoding) {
    await reader.take(2);
    let left = external_node_buffer_.Buffer.alloc(0);
    for await (const chunk of reader.rest()) {
        const bytes = external_node_buffer_.Buffer.concat([left, chunk]);
        const whole = bytes.length - (bytes.length % 2);
        const end = whole >= 2 && isHighSurrogate(bytes, whole - 2, encoding) ? whole - 2 : whole;
        left = external_node_buffer_.Buffer.from(bytes.subarray(end));
        yield encoded(bytes.subarray(0, end), encoding);
    }
    yield encoded(left.subarray(0, left.length - (left.length % 2)), encoding);
    if (left.length % 2 === 1) {
        throw new input_fault/* InputFault */.H("damaged", `the text is ${encoding.toUpperCase()} and ends in the middle of a character`);
    }
}
function isHighSurrogate(bytes, at, encoding) {
    const unit = encoding === "utf-16le" ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    return unit >= 0xd800 && unit < 0xdc00;
}
/** Converts an even number of UTF-16 bytes to UTF-8. Overwrites `bytes`. */
function encoded(bytes, encoding) {
    if (encoding === "utf-16be")
        bytes.swap16();
    const text = bytes.toString("utf16le");
    // Splits at unpaired surrogates; nearly every text has none.
    const [first = "", ...rest] = text.split(/(\p{Cs})/u);
    if (rest.length === 0)
        return external_node_buffer_.Buffer.from(first);
    const parts = [external_node_buffer_.Buffer.from(first)];
    for (const [index, part] of rest.entries())
        parts.push(index % 2 === 0 ? surrogateBytes(part) : external_node_buffer_.Buffer.from(part));
    return external_node_buffer_.Buffer.concat(parts);
}
function surrogateBytes(text) {
    const unit = text.charCodeAt(0);
    return external_node_buffer_.Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/bytes/utf8-damage.js
var utf8_damage = __webpack_require__(2086);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/envelopes.js
var envelopes = __webpack_require__(178);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/json-reader.js + 1 modules
var json_reader = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrap.js + 2 modules
var unwrap = __webpack_require__(7893);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrapped.js
var unwrapped = __webpack_require__(2080);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/container.js
/** How many bytes at the start of an input decide its container. */
const HEAD_BYTES = 1024;
const MAGIC = [
    { bytes: [0x50, 0x4b, 0x03, 0x04], detail: "it is a zip archive. Unzip it, and pass the files in it" },
    { bytes: [0x50, 0x4b, 0x05, 0x06], detail: "it is an empty zip archive" },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], detail: "it is compressed with zstd. Decompress it first (`zstd -d`)" },
    {
        bytes: [0x50, 0x41, 0x52, 0x31],
        detail: "it is a Parquet file. Export it as JSON, or query Security Lake with Athena",
    },
    { bytes: [0x42, 0x5a, 0x68], detail: "it is compressed with bzip2. Decompress it first (`bunzip2`)" },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], detail: "it is compressed with xz. Decompress it first (`xz -d`)" },
    { bytes: [0x04, 0x22, 0x4d, 0x18], detail: "it is compressed with lz4. Decompress it first (`lz4 -d`)" },
    { bytes: [0x4f, 0x62, 0x6a, 0x01], detail: "it is an Avro file. Export it as JSON" },
    { bytes: [0x4f, 0x52, 0x43], detail: "it is an ORC file. Export it as JSON" },
];
/**
 * The start of a line of CloudWatch Logs as text: a timestamp, as in an export to S3, then the name of the log stream if
 * `aws logs tail` wrote it. The record follows.
 */
const LOG_LINE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?[ \t]+(?:[^\s{]+[ \t]+)?(?=\{)/;
/** Text other than JSON, by its first line. */
const FIRST_LINES = [
    { line: LOG_LINE, container: { kind: "log lines" } },
    // At least two cells, or a single column that is known to contain whole records.
    { line: /^("[^"]*"|[^",<{[]+),|^"?(_raw|@message|[Ee]vent[Jj]son)"?$/, container: { kind: "csv" } },
    {
        line: /^</,
        container: {
            kind: "unsupported",
            detail: "it is HTML or XML, possibly the error page of a failed download. Download the export again",
        },
    },
];
/** CloudWatch Logs writes a file with this text to test whether it may write to a bucket. */
const PERMISSION_CHECK = "Permission Check Successful";
function permissionCheck(head) {
    const isAll = head.length < HEAD_BYTES && head.toString("utf8").trim() === PERMISSION_CHECK;
    if (isAll)
        return { kind: "skipped" };
    const detail = `the file has more data after \`${PERMISSION_CHECK}\`, a line that CloudWatch Logs writes. Remove the line`;
    return { kind: "unsupported", detail };
}
/** Detects the container from the first HEAD_BYTES bytes; JSON if nothing else matches. */
function detectContainer(head) {
    const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (binary !== undefined)
        return { kind: "unsupported", detail: binary.detail };
    const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
    if (line.startsWith("{") || line.startsWith("["))
        return { kind: "json" };
    // Control characters mean binary data, which the JSON reader reports by its first byte.
    if (/[^\P{Cc}\t]/u.test(line))
        return { kind: "json" };
    if (line.trim() === PERMISSION_CHECK)
        return permissionCheck(head);
    return FIRST_LINES.find((text) => text.line.test(line.trimEnd()))?.container ?? { kind: "json" };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/capture.js

/** A larger buffer is not kept for the next value. */
const MAX_KEPT_BYTES = 1024 * 1024;
function bytesOf({ bytes, from, to }) {
    return bytes.subarray(from, to);
}
/**
 * Captures a value that may continue in later chunks. Only a value that does is copied, to a buffer that grows and is
 * used for the next value too. The bytes of a value that is longer than the limit are discarded.
 */
class Capture {
    #limit;
    #isActive = false;
    /** Where the value starts or continues in the current chunk; -1 if it does not. */
    #from = -1;
    #buffer = external_node_buffer_.Buffer.alloc(0);
    #length = 0;
    /** `limit` is in bytes. */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Starts at `at` of the current chunk, or resumes there after `pause`. */
    start(at) {
        this.#isActive = true;
        this.#from = at;
    }
    /** Leaves out what follows, until `start`. */
    pause(chunk, end) {
        this.#copy(chunk, end);
        this.#isActive = false;
    }
    /** Must be called at the end of each chunk, whose memory may be reused. */
    endChunk(chunk) {
        this.#copy(chunk, chunk.length);
        this.#from = this.#isActive ? 0 : -1;
    }
    /** Ends the capture at `end` of the current chunk. Null if it is longer than the limit. Valid until the next chunk. */
    take(chunk, end) {
        const isWhole = this.#length === 0;
        const range = { bytes: chunk, from: this.#from, to: end };
        if (!isWhole)
            this.#copy(chunk, end);
        const length = isWhole ? end - range.from : this.#length;
        const bytes = this.#buffer;
        this.drop();
        if (length > this.#limit)
            return null;
        return isWhole ? range : { bytes, from: 0, to: length };
    }
    isActive() {
        return this.#isActive;
    }
    /** Ends the capture: the bytes so far, and the rest of the current chunk; without those that were discarded. */
    drain(chunk) {
        const rest = chunk === null || this.#from < 0 ? [] : [chunk.subarray(this.#from)];
        const copied = this.#length > this.#limit ? [] : [this.#buffer.subarray(0, this.#length)];
        this.drop();
        this.#buffer = external_node_buffer_.Buffer.alloc(0);
        return [...copied, ...rest];
    }
    drop() {
        this.#isActive = false;
        this.#from = -1;
        this.#length = 0;
        if (this.#buffer.length > MAX_KEPT_BYTES)
            this.#buffer = external_node_buffer_.Buffer.alloc(0);
    }
    #copy(chunk, end) {
        if (this.#from < 0)
            return;
        const before = this.#length;
        this.#length += end - this.#from;
        if (this.#length > this.#buffer.length && this.#length <= this.#limit) {
            const grown = external_node_buffer_.Buffer.allocUnsafe(2 * this.#length);
            this.#buffer.copy(grown, 0, 0, before);
            this.#buffer = grown;
        }
        if (this.#length <= this.#limit)
            chunk.copy(this.#buffer, before, this.#from, end);
        this.#from = -1;
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/split/json-bytes.js
var json_bytes = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/record-text.js



/** The event's name, with whitespace, non-ASCII bytes (invisible characters) and escapes allowed between its letters. */
const EVENT = new RegExp(detection/* SEARCH */.Dn.eventName.toLowerCase().split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");
/** Whether bytes contain the event's name in any case, or with something between its letters. */
function namesEvent(bytes, from, to) {
    // As CloudTrail writes it, in nearly all of our records: without making a string of the whole record.
    return bytes.subarray(from, to).includes(EVENT_NAME) || EVENT.test(bytes.toString("latin1", from, to));
}
const EVENT_NAME = external_node_buffer_.Buffer.from(detection/* SEARCH */.Dn.eventName);
/** What tools write in place of characters that they cannot decode. */
const REPLACEMENT = external_node_buffer_.Buffer.from("\uFFFD");
/** Whether letters of the event's name may be lost: the bytes are invalid UTF-8, or contain a replacement character. */
function mayLackLetters(bytes) {
    return !(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(REPLACEMENT);
}
const RECORD_START = external_node_buffer_.Buffer.from('{"eventVersion"');
const TRAIL_START = external_node_buffer_.Buffer.from('{"eventVersion":"1.');
/** Whether the bytes at `at` start like nearly every record. False if there are too few bytes. */
function startsLikeRecord(bytes, at) {
    return startsWith(bytes, at, RECORD_START);
}
function startsWith(bytes, at, start) {
    for (let index = 0; index < start.length; index += 1)
        if (bytes[at + index] !== start[index])
            return false;
    return true;
}
/**
 * Whether the object `bytes` from `from` to `to` starts like a CloudTrail record: with an eventVersion that CloudTrail uses
 * (1.xx) and notifications of other services do not, or with another key of a record and without their source.
 */
function isRecordStart(bytes, from, to) {
    if (startsWithTrailVersion(bytes, from))
        return true;
    const start = bytes.toString("latin1", from, from + 64);
    if (STARTS_WITH_TRAIL_VERSION.test(start))
        return true;
    return STARTS_WITH_EVENT_KEY.test(start) && !NOTIFICATION_SOURCE.test(bytes.toString("latin1", from, to));
}
/** The same as STARTS_WITH_TRAIL_VERSION for records without whitespace, which is faster. */
function startsWithTrailVersion(bytes, at) {
    const minor = at + TRAIL_START.length;
    const isVersion = isDigit(bytes[minor]) && isDigit(bytes[minor + 1]) && bytes[minor + 2] === json_bytes/* QUOTE */.jA;
    return isVersion && startsWith(bytes, at, TRAIL_START);
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
const STARTS_WITH_TRAIL_VERSION = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;
const STARTS_WITH_EVENT_KEY = /^\{\s*"event(?:Version|Source|Name)"/;
/** The source of notifications (of S3, Kinesis and others); sources in CloudTrail are host names. */
const NOTIFICATION_SOURCE = /"\s*aws:/i;

// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/kernel.js
var kernel_kernel = __webpack_require__(2057);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/new-kernel.js + 2 modules
var new_kernel = __webpack_require__(9673);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/value-skipper.js



const SPACE = 0x20;
/**
 * Skips JSON objects, arrays and strings piece by piece: it tracks strings and brackets, and notes whether the value may
 * be a DescribeImageScanFindings record. Can be used for one input at a time.
 */
class ValueSkipper {
    /** The maximum number of bytes for `load`. */
    static PIECE = kernel_kernel/* PIECE_BYTES */.ts;
    #kernel;
    #memory;
    #length = 0;
    constructor(kernel = (0,new_kernel/* newKernel */.g)()) {
        this.#kernel = kernel;
        const length = kernel_kernel/* MARGIN */.jS + kernel_kernel/* PIECE_BYTES */.ts + kernel_kernel/* MARGIN */.jS;
        this.#memory = new Uint8Array(kernel.memory.buffer, kernel.pieceAddress() - kernel_kernel/* MARGIN */.jS, length);
    }
    /** Loads the next piece of an input, in which a value that is still open continues. */
    load(piece) {
        if (piece.length > kernel_kernel/* PIECE_BYTES */.ts)
            throw new Error(`a piece of ${piece.length} bytes is too long`);
        this.#memory.copyWithin(0, this.#length, this.#length + kernel_kernel/* MARGIN */.jS);
        this.#memory.set(piece, kernel_kernel/* MARGIN */.jS);
        this.#memory.fill(SPACE, kernel_kernel/* MARGIN */.jS + piece.length, kernel_kernel/* MARGIN */.jS + piece.length + kernel_kernel/* MARGIN */.jS);
        this.#length = piece.length;
    }
    /** Starts an object or an array, whose opening bracket is the first byte to skip. */
    begin(maxDepth) {
        this.#kernel.begin(maxDepth);
    }
    /** Starts a string; the byte after its opening quote is the first one to skip. */
    beginString() {
        this.#kernel.beginString();
    }
    /** Skips the value from index `from` of the piece, to its end or to the end of the piece. */
    skip(from) {
        const at = this.#kernel.skip(from, this.#length);
        return { kind: kernel_kernel/* SKIP_RESULTS */.Te[this.#kernel.getResult()] ?? "unexpected", at };
    }
    /**
     * Whether the value that was skipped is certainly a record of another event. It must start like a CloudTrail record
     * (other keys of an envelope, and notifications of other services, have to be read), have its own eventSource and
     * eventName, not contain the searched name in any case, and have no \u escapes that could spell it and no damaged
     * characters that could be letters of it.
     */
    isOtherRecord({ bytes, from, to }) {
        const flags = this.#kernel.getFlags();
        const has = (flag) => (flags & flag) !== 0;
        return (has(kernel_kernel/* FLAGS */.Wg.hasEventName) &&
            has(kernel_kernel/* FLAGS */.Wg.hasEventSource) &&
            isRecordStart(bytes, from, to) &&
            !(has(kernel_kernel/* FLAGS */.Wg.hasBackslash) && bytes.subarray(from, to).includes("\\u")) &&
            !(has(kernel_kernel/* FLAGS */.Wg.mayNameEvent | kernel_kernel/* FLAGS */.Wg.hasNonAscii) && namesEvent(bytes, from, to)) &&
            !(has(kernel_kernel/* FLAGS */.Wg.hasNonAscii) && mayLackLetters(bytes.subarray(from, to))));
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/document-splitter.js




/** A record has at most 256 KB, or more if the account enables large events. */
const SPLIT_LIMITS = { itemBytes: 64 * 1024 * 1024, depth: 512 };
/** A longer key cannot be a streamed key. */
const MAX_KEY_LENGTH = 64;
const AFTER = {
    member: "after value",
    element: "after element",
    record: "between documents",
};
/**
 * Splits a stream of concatenated JSON documents into records. It tracks strings and nesting from the start of each
 * document, so a bracket inside a string or a record is never mistaken for the end of one. Memory is bounded by the size
 * of one item, not of the document.
 */
class DocumentSplitter {
    #sink;
    #streamed;
    #limits;
    #skipper;
    #item;
    #object;
    #state = "between documents";
    #place = "member";
    #key = "";
    /** The key of the list whose elements are read; null in a document that is a list. */
    #listKey = null;
    #streamedKeys = [];
    #offset = 0;
    #documents = 0;
    /** The bytes that were not read when a problem stopped the splitter. */
    #unread = [];
    /** `skipper` must not be used by others between two calls of `push`. */
    constructor(sink, streamedKeys, { limits = SPLIT_LIMITS, skipper = new ValueSkipper() } = {}) {
        this.#sink = sink;
        this.#streamed = streamedKeys;
        this.#limits = limits;
        this.#skipper = skipper;
        this.#item = new Capture(limits.itemBytes);
        this.#object = new Capture(limits.itemBytes);
    }
    /** Reads the next bytes. Does nothing but keep them for `takeUnread` once a problem has stopped the splitter. */
    push(bytes) {
        for (let from = 0; from < bytes.length; from += ValueSkipper.PIECE) {
            if (this.isStopped()) {
                if (this.#unread.length > 0)
                    this.#unread.push(bytes.subarray(from));
                return;
            }
            this.#pushPiece(bytes.subarray(from, from + ValueSkipper.PIECE));
        }
    }
    /** Ends the input. A document that is not closed is reported as truncated. */
    end() {
        if (this.isStopped())
            return;
        this.#unread = this.#activeCapture()?.drain(null) ?? [];
        if (this.#state !== "between documents") {
            this.#stop("truncated", `the JSON document is not closed at the end of the file, after ${this.#offset} bytes`);
        }
        else if (this.#documents === 0) {
            this.#stop("truncated", "the file is empty");
        }
    }
    /** Whether a problem has stopped the splitter. */
    isStopped() {
        return this.#state === "stopped";
    }
    /**
     * Returns the unread bytes after a problem stopped the splitter: from the start of the value that contains the problem.
     * A second call returns nothing.
     */
    takeUnread() {
        const unread = this.#unread;
        this.#unread = [];
        return unread;
    }
    /** Starts again between documents, at `offset` of the same input. */
    restart(offset) {
        this.#state = "between documents";
        this.#item.drop();
        this.#object.drop();
        this.#offset = offset;
        this.#unread = [];
    }
    #pushPiece(chunk) {
        this.#skipper.load(chunk);
        let at = 0;
        while (at < chunk.length && !this.isStopped())
            at = this.#step(chunk, at);
        if (this.isStopped()) {
            // The byte before it is included, because it may be a line break.
            this.#unread = this.#activeCapture()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
            return;
        }
        this.#item.endChunk(chunk);
        this.#object.endChunk(chunk);
        this.#offset += chunk.length;
    }
    /** The innermost value that is being captured. */
    #activeCapture() {
        return [this.#item, this.#object].find((capture) => capture.isActive()) ?? null;
    }
    /** Reads from `at`, and returns the index after what it read. */
    #step(chunk, at) {
        if (this.#state === "in value")
            return this.#readValue(chunk, at);
        if (this.#state === "in key")
            return this.#readKey(chunk, at);
        if (this.#state === "in scalar")
            return this.#readScalar(chunk, at);
        const byte = chunk[at] ?? 0;
        if ((0,json_bytes/* isWhitespace */.Yv)(byte))
            return at + 1;
        switch (this.#state) {
            case "between documents":
                return this.#openDocument(chunk, byte, at);
            case "first key":
                return byte === json_bytes/* CLOSE_OBJECT */.tX ? this.#closeObject(chunk, at) : this.#openKey(byte, at);
            case "next key":
                return this.#openKey(byte, at);
            case "colon":
                return this.#expect(json_bytes/* COLON */.oH, byte, at, "value");
            case "value":
                if (byte === json_bytes/* OPEN_ARRAY */.rK && this.#streamed.has(this.#key))
                    return this.#openList(chunk, at);
                return this.#openValue(byte, at);
            case "after value":
                return byte === json_bytes/* CLOSE_OBJECT */.tX ? this.#closeObject(chunk, at) : this.#expect(json_bytes/* COMMA */.KE, byte, at, "next key");
            case "first element":
                return byte === json_bytes/* CLOSE_ARRAY */.$z ? this.#closeList(at) : this.#openElement(byte, at);
            case "next element":
                return this.#openElement(byte, at);
            case "after element":
                return byte === json_bytes/* CLOSE_ARRAY */.$z ? this.#closeList(at) : this.#expect(json_bytes/* COMMA */.KE, byte, at, "next element");
            case "stopped":
                return at;
        }
    }
    #expect(expected, byte, at, next) {
        if (byte !== expected)
            return this.#unexpected(byte, at);
        this.#state = next;
        return at + 1;
    }
    #openDocument(chunk, byte, at) {
        if (byte !== json_bytes/* OPEN_OBJECT */.bV && byte !== json_bytes/* OPEN_ARRAY */.rK) {
            const detail = `expected a JSON document, got ${(0,json_bytes/* characterName */.pp)(byte)} at byte ${this.#offset + at}`;
            this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
            return at;
        }
        this.#documents += 1;
        if (byte === json_bytes/* OPEN_ARRAY */.rK) {
            this.#place = "element";
            this.#listKey = null;
            this.#state = "first element";
            return at + 1;
        }
        if (startsLikeRecord(chunk, at)) {
            this.#place = "record";
            this.#item.start(at);
            return this.#openValue(byte, at);
        }
        this.#place = "member";
        this.#object.start(at);
        this.#streamedKeys = [];
        this.#state = "first key";
        return at + 1;
    }
    #closeObject(chunk, at) {
        this.#state = "between documents";
        const range = this.#object.take(chunk, at + 1);
        if (range === null) {
            this.#tooLarge();
        }
        else {
            const bytes = bytesOf(range);
            const isContiguous = this.#streamedKeys.length === 0;
            this.#sink.object(bytes, this.#streamedKeys, isContiguous ? this.#offset + at + 1 - bytes.length : null);
        }
        return at + 1;
    }
    /** Opens a list whose elements are read one by one, and are not part of the captured object. */
    #openList(chunk, at) {
        this.#object.pause(chunk, at + 1);
        this.#place = "element";
        this.#listKey = this.#key;
        this.#streamedKeys.push(this.#key);
        this.#state = "first element";
        return at + 1;
    }
    #closeList(at) {
        if (this.#listKey === null) {
            this.#state = "between documents";
        }
        else {
            this.#place = "member";
            this.#object.start(at);
            this.#state = "after value";
        }
        return at + 1;
    }
    #openElement(byte, at) {
        this.#item.start(at);
        return this.#openValue(byte, at);
    }
    /** Starts a value by its first byte, which the skipper reads of an object or an array. */
    #openValue(byte, at) {
        const isContainer = byte === json_bytes/* OPEN_OBJECT */.bV || byte === json_bytes/* OPEN_ARRAY */.rK;
        if (byte === json_bytes/* QUOTE */.jA)
            this.#skipper.beginString();
        else if (isContainer)
            this.#skipper.begin(this.#limits.depth);
        else if (!startsScalar(byte))
            return this.#unexpected(byte, at);
        this.#state = isContainer || byte === json_bytes/* QUOTE */.jA ? "in value" : "in scalar";
        return isContainer ? at : at + 1;
    }
    #openKey(byte, at) {
        this.#key = "";
        this.#skipper.beginString();
        return this.#expect(json_bytes/* QUOTE */.jA, byte, at, "in key");
    }
    #readKey(chunk, from) {
        const { kind, at } = this.#skipper.skip(from);
        if (kind === "unexpected")
            return this.#unexpected(chunk[at] ?? 0, at);
        const end = kind === "closed" ? at - 1 : at;
        if (this.#key.length < MAX_KEY_LENGTH) {
            this.#key += chunk.toString("latin1", from, Math.min(end, from + MAX_KEY_LENGTH));
        }
        if (kind === "closed") {
            this.#key = (0,json_bytes/* unescapeKey */.iE)(this.#key);
            this.#state = "colon";
        }
        return at;
    }
    /** Skips an object, an array or a string. Nearly all bytes of an input are read here. */
    #readValue(chunk, from) {
        const { kind, at } = this.#skipper.skip(from);
        if (kind === "closed")
            this.#endValue(chunk, at);
        else if (kind === "unexpected")
            this.#unexpected(chunk[at] ?? 0, at);
        else if (kind === "tooDeep") {
            const { depth } = this.#limits;
            this.#stop("too-large", `the JSON is nested more than ${depth} levels deep at byte ${this.#offset + at}`);
        }
        return at;
    }
    #readScalar(chunk, from) {
        for (let at = from; at < chunk.length; at += 1) {
            const byte = chunk[at] ?? 0;
            if (byte === json_bytes/* COMMA */.KE || byte === json_bytes/* CLOSE_OBJECT */.tX || byte === json_bytes/* CLOSE_ARRAY */.$z || byte <= 0x20) {
                this.#endValue(chunk, at);
                return at;
            }
            if (byte === json_bytes/* QUOTE */.jA || byte === json_bytes/* OPEN_OBJECT */.bV || byte === json_bytes/* OPEN_ARRAY */.rK || byte === json_bytes/* COLON */.oH) {
                return this.#unexpected(byte, at);
            }
        }
        return chunk.length;
    }
    #endValue(chunk, end) {
        const place = this.#place;
        this.#state = AFTER[place];
        if (place === "member")
            return;
        const key = place === "element" ? this.#listKey : null;
        const range = this.#item.take(chunk, end);
        if (range === null) {
            this.#tooLarge();
        }
        else if (this.#skipper.isOtherRecord(range)) {
            this.#sink.otherRecord(key);
        }
        else {
            const bytes = bytesOf(range);
            const offset = this.#offset + end - bytes.length;
            if (place === "element")
                this.#sink.item(bytes, key, offset);
            else
                this.#sink.object(bytes, [], offset);
        }
    }
    #tooLarge() {
        this.#sink.problem("too-large", `a record is larger than ${this.#limits.itemBytes} bytes`);
    }
    #unexpected(byte, at) {
        this.#stop("damaged", `the JSON is invalid: unexpected ${(0,json_bytes/* characterName */.pp)(byte)} at byte ${this.#offset + at}`);
        return at;
    }
    #stop(code, detail) {
        this.#state = "stopped";
        this.#sink.problem(code, detail);
    }
}
/** Whether a number, `true`, `false` or `null` may start with it. */
function startsScalar(byte) {
    return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/line-recovery.js

const LINE_FEED = 0x0a;
/**
 * What is before a document in its line, as Latin-1: whitespace, which replaced a timestamp, and the byte order mark that
 * concatenated files have in the middle. A document is nested at most 512 levels deep.
 */
const DOCUMENT = /^(?:\xEF\xBB\xBF)?[ \t\r]*(?=(?:\[[ \t\r]*){0,512}\{[ \t\r]*")/;
/** The start of a record. Inside a string, the quotes would be escaped; an object after a colon is nested, not a record. */
const RECORD = /(?<!:[ \t\r]*)\{[ \t\r]*"eventVersion"/g;
/** A longer line is ignored. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/**
 * Reads the intact records after damage. A JSON string cannot contain a line break, so each line that starts a document
 * is read independently of the lines before it; in a damaged line, each record is read independently.
 */
class LineRecovery {
    #splitter;
    /** The current line, in parts. */
    #parts = [];
    #length = 0;
    /** The first line is damaged up to its line break. */
    #isDamaged = true;
    /** Takes over a `splitter` that has stopped. */
    constructor(splitter) {
        this.#splitter = splitter;
    }
    /** Reads the next bytes. Their records are passed to the splitter's sink. */
    push(bytes) {
        let from = 0;
        for (;;) {
            const end = bytes.indexOf(LINE_FEED, from);
            if (end < 0)
                break;
            this.#add(bytes.subarray(from, end));
            this.end();
            from = end + 1;
        }
        this.#add(bytes.subarray(from));
    }
    /** Reads the current line, which has ended. */
    end() {
        const line = this.#parts.length === 1 ? this.#parts[0] : external_node_buffer_.Buffer.concat(this.#parts);
        const isDamaged = this.#isDamaged;
        const isTooLong = this.#length > MAX_LINE_BYTES;
        this.#parts = [];
        this.#length = 0;
        this.#isDamaged = false;
        if (line === undefined || isTooLong)
            return;
        const start = isDamaged ? undefined : DOCUMENT.exec(line.toString("latin1"))?.[0].length;
        const damagedFrom = start === undefined ? 0 : this.#read(line.subarray(start));
        if (damagedFrom !== null)
            this.#readRecords(line.subarray((start ?? 0) + damagedFrom));
    }
    /** Reads a text on its own. Returns the index from which it is damaged; null if it is intact. */
    #read(text) {
        this.#splitter.restart(0);
        this.#splitter.push(text);
        this.#splitter.end();
        if (!this.#splitter.isStopped())
            return null;
        const unread = this.#splitter.takeUnread().reduce((sum, { length }) => sum + length, 0);
        return text.length - unread;
    }
    /** Reads each record of a damaged text on its own, up to the start of the next one. */
    #readRecords(text) {
        const starts = Array.from(text.toString("latin1").matchAll(RECORD), ({ index }) => index);
        for (const [index, start] of starts.entries())
            this.#read(text.subarray(start, starts[index + 1]));
    }
    #add(part) {
        if (part.length === 0 || this.#length > MAX_LINE_BYTES)
            return;
        this.#length += part.length;
        // The memory of a chunk may be reused for the next one.
        if (this.#length <= MAX_LINE_BYTES)
            this.#parts.push(external_node_buffer_.Buffer.from(part));
        else
            this.#parts = [];
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/splunk-offsets.js

/**
 * Checks the row numbers of Splunk searches in one input: `offset` of each line of an export, and `init_offset` of each
 * page of `/results`. They start at 0 and have no gaps; another 0 starts the next search.
 */
class SplunkOffsets {
    /** The expected number of the next row. */
    #next = 0;
    /**
     * Describes a gap before this document; null if there is none. `rows` is how many results were already streamed out
     * of the document.
     */
    gapBefore(document, rows) {
        // The final results repeat the rows of a preview.
        if (!(0,json_values/* isObject */.Gv)(document) || !Object.hasOwn(document, "preview") || document["preview"] === true)
            return null;
        const isPage = Object.hasOwn(document, "results");
        if (!isPage && !Object.hasOwn(document, "result"))
            return null;
        const key = isPage ? "init_offset" : "offset";
        const offset = document[key] ?? null;
        const length = isPage ? rows + (0,json_values/* listAt */.gT)(document, "results").length : 1;
        if (offset === null)
            return null;
        const expected = this.#next;
        const first = typeof offset === "number" && Number.isInteger(offset) ? offset : null;
        this.#next = (first ?? expected) + length;
        if (first === 0 || first === expected)
            return null;
        return (`Splunk's results are missing rows: expected ${key} ${expected}, got ${(0,json_values/* preview */.VH)(offset)}. Export all pages again ` +
            "(`count=0`), in order and into one file");
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/strip-timestamps.js


/** Longer than any timestamp with the name of a log stream, which has at most 512 characters. */
const MAX_PREFIX_BYTES = 1024;
const strip_timestamps_LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;
/** Replaces each byte of a timestamp, so that offsets in messages stay right. JSON ignores it, and no line starts with it. */
const FILLER = "\r";
/**
 * Overwrites the timestamp before each record of CloudWatch Logs with whitespace. Lines without one are not changed. A
 * JSON string cannot contain a line break, so a timestamp at the start of a line is never part of a record.
 */
async function* stripTimestamps(source) {
    /** The start of a line that is too short to decide yet. */
    let pending = external_node_buffer_.Buffer.alloc(0);
    let atLineStart = true;
    for await (const next of source) {
        const chunk = pending.length === 0 ? next : external_node_buffer_.Buffer.concat([pending, next]);
        pending = external_node_buffer_.Buffer.alloc(0);
        const parts = [];
        let from = 0;
        while (from < chunk.length) {
            if (atLineStart) {
                const head = headOf(chunk, from);
                if (head === null) {
                    pending = external_node_buffer_.Buffer.from(chunk.subarray(from));
                    break;
                }
                const { length } = LOG_LINE.exec(head)?.[0] ?? "";
                if (length > 0)
                    parts.push(external_node_buffer_.Buffer.alloc(length, FILLER));
                from += length;
            }
            const end = chunk.indexOf(strip_timestamps_LINE_FEED, from);
            const to = end < 0 ? chunk.length : end + 1;
            parts.push(chunk.subarray(from, to));
            atLineStart = end >= 0;
            from = to;
        }
        if (parts.length > 0)
            yield external_node_buffer_.Buffer.concat(parts);
    }
    // A last line without a record is truncated; the JSON reader reports it.
    if (pending.length > 0)
        yield pending;
}
/** The line from `from` through its first brace, as Latin-1; "" if it has none, null if more bytes are needed. */
function headOf(chunk, from) {
    const window = chunk.subarray(from, from + MAX_PREFIX_BYTES);
    const brace = window.indexOf(OPEN_OBJECT);
    const end = window.indexOf(strip_timestamps_LINE_FEED);
    if (end >= 0 && (brace < 0 || end < brace))
        return "";
    if (brace >= 0)
        return window.toString("latin1", 0, brace + 1);
    return window.length < MAX_PREFIX_BYTES ? null : "";
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/read-export.js



















/** Readers for one thread. `findings`: the findings that are known. */
function openReaders(findings = new finding_table/* FindingTable */.OX()) {
    return { skipper: new ValueSkipper(), json: new json_reader/* JsonReader */.O(findings) };
}
/**
 * The content of an export from its start, without gzip layers and in UTF-8. Nothing is read before the content is: `fill`
 * reads ahead.
 */
function openExport(bytes) {
    return new ByteReader(toUtf8(inflate(bytes)));
}
/**
 * Reads one export, whose shape is detected from the content. Passes everything that can be read to `sink`, and reports
 * everything else as a problem; it does not throw for faults of the input.
 */
async function readExport(content, sink, { skipper, json }) {
    const reported = new Set();
    /** Reports only the first problem of each code, since the remediation is the same for all of one code. */
    const report = (code, detail) => {
        if (!reported.has(code))
            sink.problem(code, detail);
        reported.add(code);
    };
    let lastFound = null;
    /** Digests of the calls in Splunk's previews that were not repeated yet. The calls may be many and large. */
    const previewed = new Set();
    const emit = (found) => {
        lastFound = found.kind;
        switch (found.kind) {
            case "call":
                if (previewed.size > 0)
                    previewed.delete(digestOf(found));
                if (found.damage !== null)
                    report("damaged", found.damage);
                sink.call(found);
                break;
            case "problem":
                report(found.code, found.detail);
                break;
            case "preview":
                for (const call of found.calls)
                    previewed.add(digestOf(call));
                sink.skipped();
                break;
            case "skipped":
                sink.skipped();
        }
    };
    try {
        // A file whose shape is not supported is not read to its end.
        await readContainer(content, { emit, report, skipper, json }).finally(() => content.close());
        if (lastFound === "preview")
            report("truncated", "the Splunk export does not contain the final results");
        else if (previewed.size > 0)
            report("truncated", "Splunk's final results lack calls that its previews contain");
    }
    catch (thrown) {
        report(thrown instanceof input_fault/* InputFault */.H ? thrown.code : "unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
function digestOf({ record }) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record)).digest("base64");
}
async function readContainer(reader, context) {
    const container = detectContainer(await reader.peek(HEAD_BYTES));
    switch (container.kind) {
        case "json":
            return readJson(reader.rest(), context);
        case "log lines":
            return readJson(stripTimestamps(reader.rest()), context);
        case "csv":
            // Loaded on demand, since most runs read no CSV.
            return (await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 548))).readCsv(reader.rest(), context);
        case "skipped":
            return context.emit({ kind: "skipped" });
        case "unsupported":
            return context.report("unsupported-shape", container.detail);
    }
}
async function readJson(bytes, { emit, report, skipper, json }) {
    let recovery = null;
    /** The damage was reported; further problems after it belong to it. */
    let isAfterDamage = false;
    let isUnsupported = false;
    /** The number of elements of the current document that were read from its lists. */
    let elements = 0;
    const offsets = new SplunkOffsets();
    const readText = (text, offset, read, rows = 0) => {
        let parsed;
        try {
            const { values, damage, isPartial } = json.parse(text);
            parsed = { values, damage: (0,utf8_damage/* utf8Damage */.H)(text, offset) ?? damage, isPartial };
        }
        catch (thrown) {
            report("damaged", `a record cannot be parsed as JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return;
        }
        // After damage, rows are missing anyway.
        const gap = isAfterDamage ? null : offsets.gapBefore(parsed.values.at(-1), rows);
        if (gap !== null)
            report("truncated", gap);
        for (const found of (0,unwrapped/* readAlternatives */.rB)(parsed, read))
            emit(found);
    };
    const splitter = new DocumentSplitter({
        item: (text, key, offset) => {
            if (key !== null)
                elements += 1;
            readText(text, offset, (parsed) => (0,unwrap/* unwrapElement */.CX)(parsed, key));
        },
        object: (text, streamedKeys, offset) => {
            if (streamedKeys.length === 0)
                return readText(text, offset, unwrap/* unwrap */.oA);
            const read = (rest) => ((0,json_values/* isObject */.Gv)(rest) ? (0,unwrap/* unwrapRemainder */.pW)(rest, streamedKeys, elements) : []);
            readText(text, null, read, elements);
            elements = 0;
        },
        otherRecord: (key) => {
            if (key !== null)
                elements += 1;
            emit({ kind: "skipped" });
        },
        problem: (code, detail) => {
            isUnsupported ||= code === "unsupported-shape";
            if (!isAfterDamage)
                report(code, detail);
        },
    }, envelopes/* STREAMED_KEYS */.hE, { skipper });
    /** Continues line by line after the splitter stopped. */
    const startRecovery = () => {
        isAfterDamage = true;
        const started = new LineRecovery(splitter);
        for (const unread of splitter.takeUnread())
            started.push(unread);
        return started;
    };
    for await (const chunk of bytes) {
        if (recovery !== null)
            recovery.push(chunk);
        else
            splitter.push(chunk);
        if (isUnsupported)
            return;
        if (splitter.isStopped())
            recovery ??= startRecovery();
    }
    splitter.end();
    if (splitter.isStopped())
        recovery ??= startRecovery();
    recovery?.end();
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/event-time.js
var event_time = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/scan-call.js + 2 modules
var scan_call = __webpack_require__(4124);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/trail.js







/**
 * How many inputs are opened while one is read. Each is inflated in a thread of libuv's pool, which has four: one is left
 * for DNS and for reading files.
 */
const OPEN_AHEAD = { items: 3, cost: 3 };
/** Looking at the heap takes about as long as reading a small call. */
const CALLS_PER_CHECK = 32;
/**
 * Reads CloudTrail exports into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Returns least-privilege IAM policies to paste, where a permission was missing. Throws a GateError for an entry
 * that does not exist.
 */
async function readTrail(request, intake) {
    const policies = [];
    // One time for all inputs, so that the pace of reading changes nothing.
    const here = intake.asOf(request.clock());
    const { inputs } = intake.collected;
    const read = { files: 0, bytes: 0, records: 0, listed: null };
    const settings = {
        ...request,
        listed: (bytes, { waiting, isWhole }) => {
            const before = read.listed ?? { files: 0, bytes: 0 };
            // The next entry is listed once this one is read.
            const ahead = { waiting, isWhole: isWhole && request.entries.length === 1 };
            read.listed = { files: before.files + 1, bytes: before.bytes + bytes, ...ahead };
        },
        missingPolicy: (policy) => policies.push(policy),
    };
    const counted = async function* (bytes) {
        for await (const chunk of bytes) {
            inputs.bytes += chunk.length;
            read.bytes += chunk.length;
            request.progress({ ...read });
            yield chunk;
        }
    };
    const open = async (input) => {
        if (input.kind === "problem")
            return input;
        read.files += 1;
        const content = openExport(counted(input.open()));
        if (input.isSmall)
            await content.fill();
        return { kind: input.kind, path: input.path, content };
    };
    const findings = new finding_table/* FindingTable */.OX({ lean: intake.lean });
    const readers = openReaders(findings);
    const listed = listInputs(request.entries, settings, request.reads);
    // A large input is read before the next one is listed: S3's connections are closed with the entry.
    const costOf = (input) => (input.kind === "file" && !input.isSmall ? OPEN_AHEAD.cost : 1);
    for await (const opened of (0,read_ahead/* readAhead */.E)(listed, open, costOf, OPEN_AHEAD)) {
        if (opened.kind === "problem") {
            intake.problem(opened.problem);
            continue;
        }
        const before = inputs.records;
        await readInput(opened, here, request, readers);
        read.records += inputs.records - before;
        request.progress({ ...read });
    }
    findings.release();
    return policies;
}
/**
 * Reads one input into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a readable time is within any bounds.
 */
async function readInput({ path, content }, intake, bounds, readers) {
    const { inputs } = intake.collected;
    inputs.files += 1;
    await readExport(content, {
        call: ({ record, damage, isAlternative }) => {
            const calls = isAlternative ? 0 : 1;
            inputs.records += calls;
            if ((0,event_time/* isOutside */._K)(record, bounds)) {
                inputs.skipped += calls;
                return;
            }
            inputs.matchedEvents += calls;
            intake.add((0,scan_call/* readScanCall */.S)(record, damage));
            if (inputs.matchedEvents % CALLS_PER_CHECK === 0)
                limitNewSpace();
        },
        skipped: () => {
            inputs.records += 1;
            inputs.skipped += 1;
        },
        problem: (code, detail) => intake.problem({ path, code, detail }),
    }, readers);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/cloudtrail-source.js

/** The calls in `entries` of `cloudtrail` (files, folders, globs, `s3://bucket/prefix`, `-`) within the bounds. */
function cloudtrailSource(entries, { since, until }) {
    return {
        read: async (intake, run) => {
            const progress = (read) => run.progress({ kind: "reading", read });
            const policies = await readTrail({ ...run, entries, since, until, progress }, intake);
            return policies.map((detail) => ({ code: "missing-permission", detail }));
        },
    };
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InputFault),
/* harmony export */   P: () => (/* binding */ entryError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * Why the rest of an input cannot be read. `read-export.ts` converts it to a problem of that input; the records before it
 * still count.
 */
class InputFault extends Error {
    name = "InputFault";
    code;
    constructor(code, detail) {
        super(detail);
        this.code = code;
    }
}
/** What is wrong with an entry of `cloudtrail`, which the user can fix. */
function entryError(code, message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${message}`, { code, option: "cloudtrail" });
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem)
/* harmony export */ });
function problem(path, code, detail) {
    return { kind: "problem", problem: { path, code, detail } };
}


/***/ }),

/***/ 8997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead)
/* harmony export */ });
/**
 * Starts items before they are needed, and yields their results in order. `limits`: how much may be started at the same
 * time, with `cost` in the unit of `costOf`. `start` must not reject. Nothing new is started while no result is taken.
 */
async function* readAhead(source, start, costOf, limits) {
    const started = [];
    let cost = 0;
    let ended = false;
    let pulling = null;
    const pull = async () => {
        const { done, value } = await source.next();
        pulling = null;
        ended = done === true;
        if (done === true)
            return;
        const item = { result: start(value), cost: costOf(value) };
        cost += item.cost;
        started.push(item);
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


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ UNSUPPORTED_SHAPES),
/* harmony export */   hE: () => (/* binding */ STREAMED_KEYS),
/* harmony export */   wy: () => (/* binding */ ENVELOPES)
/* harmony export */ });
/** All envelopes, by their key. Values under other keys are never searched for records. */
const ENVELOPES = new Map([
    ["_raw", { content: "text", shape: "a Splunk export", complete: true }],
    ["@message", { content: "text", shape: "results of Logs Insights", complete: true }],
    ["Records", { content: "values", shape: "a trail's log file", streamed: true }],
    ["Events", { content: "values", shape: "`aws cloudtrail lookup-events`", streamed: true }],
    ["CloudTrailEvent", { content: "text", shape: "`aws cloudtrail lookup-events`" }],
    ["detail", { content: "detail", shape: "EventBridge" }],
    ["Messages", { content: "values", shape: "`aws sqs receive-message`" }],
    ["Body", { content: "text", shape: "SQS" }],
    ["Message", { content: "text", shape: "SNS" }],
    ["events", { content: "values", shape: "CloudWatch Logs", streamed: true }],
    // Not streamed: a subscription's message is small, and its messageType has to be known first.
    ["logEvents", { content: "values", shape: "a CloudWatch Logs subscription" }],
    ["message", { content: "text", shape: "CloudWatch Logs" }],
    ["results", { content: "results", shape: "Logs Insights or Splunk", streamed: true }],
    ["result", { content: "value", shape: "a Splunk export" }],
    ["QueryResultRows", { content: "rows", shape: "CloudTrail Lake", streamed: true }],
]);
/** The keys whose lists are read element by element. */
const STREAMED_KEYS = new Set([...ENVELOPES].filter(([, { streamed }]) => streamed).map(([key]) => key));
/** Known shapes that contain no readable record: their keys, separated by spaces, and what to export instead. */
const UNSUPPORTED_SHAPES = {
    "EventId EventName": "an event of `aws cloudtrail lookup-events` has no CloudTrailEvent. Include that field in the export (`--query`)",
    "s3Bucket s3ObjectKey": "it is a notification that log files were delivered, not the log files. Read them from the bucket",
    awslogs: "it is a CloudWatch Logs subscription as AWS Lambda receives it, encoded in base64. " +
        "Decode it first (`jq -r .awslogs.data | base64 -d`)",
    kinesis: "it is a Kinesis record, encoded in base64. Decode it first (`jq -r .kinesis.data | base64 -d`)",
    dynamodb: "it is a record of a DynamoDB stream, not of CloudTrail. Pass the trail's log files",
    "s3 eventSource": "it is a notification about an S3 object, not the object. Read the trail's log files from the bucket",
    "body eventSource": "it is an SQS message as AWS Lambda receives it. Extract its body first (`jq -r '.Records[].body'`)",
    QueryId: "it is the ID of a query, not its results. Export the results",
    queryId: "it is the ID of a query, not its results. Export the results",
};


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ JsonReader),
  N: () => (/* binding */ isLongJson)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/findings/read-finding.js + 4 modules
var read_finding = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/json-bytes.js
var json_bytes = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/embedded-text.js
var embedded_text = __webpack_require__(8934);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/json-members.js
var json_members = __webpack_require__(414);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/parse-json.js
var parse_json = __webpack_require__(5610);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/replaced-text.js
var replaced_text = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/unescaper.js
var unescaper = __webpack_require__(7688);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/unescape-json.js


/** An escape of another character than a quote or a backslash, which may be both halves of a surrogate pair. */
const ESCAPE = /^\\(?:[/bfnrt]|u(?![Dd][89A-Fa-f])[\dA-Fa-f]{4}|u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2})/;
let unescape_json_unescaper = null;
/**
 * Writes the content of a JSON string, unescaped, to `target` at `start`. `from` is the index after the opening quote in
 * `bytes`, which are valid UTF-8; the content never becomes longer. Returns the index of the closing quote, and the end
 * of what was written. Null if the string is invalid or not closed, or contains a surrogate without its other half,
 * which UTF-8 cannot represent.
 */
function unescapeJson(bytes, from, target, start) {
    unescape_json_unescaper ??= new unescaper/* Unescaper */.R(json_bytes/* BACKSLASH */.r_, 0x20);
    for (let copied = unescape_json_unescaper.copy(bytes, from, bytes.length, target, start);;) {
        const { at, end } = copied;
        if (bytes[at] === json_bytes/* QUOTE */.jA)
            return { quote: at, end };
        const [escape] = ESCAPE.exec(bytes.toString("latin1", at, at + 12)) ?? [];
        if (escape === undefined)
            return null;
        const character = String(JSON.parse(`"${escape}"`));
        copied = unescape_json_unescaper.copy(bytes, at + escape.length, bytes.length, target, end + target.write(character, end));
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/json-reader.js








/** Findings that are nested deeper, and lists at a greater depth, are parsed with the rest of the text. */
const MAX_LIST_DEPTH = 64;
/** Shorter texts are strings, which is faster. */
const MIN_EMBEDDED = 512;
/** The keys, in lower case, under which exports have JSON as text. */
const TEXT_KEYS = new Set([
    "_raw",
    "@message",
    "body",
    "cloudtrailevent",
    "data",
    "eventjson",
    "imagescanfindings",
    "message",
    "responseelements",
    "value",
]);
/** The longest key of them has fewer bytes. */
const MAX_KEY = 32;
/** Bytes that are kept for unescaped texts: a record has at most 256 KB, or more if large events are enabled. */
const SCRATCH = { least: 512 * 1024, most: 4 * 1024 * 1024 };
/** In every text that lists findings. */
const LISTS_FINDINGS = external_node_buffer_.Buffer.from('indings"');
/**
 * Parses JSON documents with lists of findings. Only the findings that the table does not know are parsed, each by itself;
 * the rest of a document is parsed without its lists. A document with anything unusual is parsed as a whole.
 */
class JsonReader {
    #table;
    /** Unescaped texts of the current document, reused for the next one. */
    #scratch = external_node_buffer_.Buffer.allocUnsafeSlow(SCRATCH.least);
    #used = 0;
    constructor(table) {
        this.#table = table;
    }
    /**
     * Parses a JSON text in UTF-8. The values are valid until the next call or until `bytes` change: embedded JSON in them
     * may be an EmbeddedText. Throws the SyntaxError of JSON.parse, and one if the text is nested too deeply.
     */
    parse(bytes) {
        this.begin();
        return this.#parse(bytes);
    }
    /** Ends the current document: its values are not used any more. */
    begin() {
        this.#used = 0;
        if (this.#scratch.length > SCRATCH.most)
            this.#scratch = external_node_buffer_.Buffer.allocUnsafeSlow(SCRATCH.least);
    }
    /** A long JSON text that is a part of the current document. */
    textOf(bytes) {
        return new embedded_text/* EmbeddedText */.yi(bytes, () => this.#parse(bytes));
    }
    #parse(bytes) {
        const encoding = (0,external_node_buffer_.isAscii)(bytes) ? "latin1" : "utf8";
        const reduced = encoding === "latin1" || (0,external_node_buffer_.isUtf8)(bytes) ? this.#reduce(bytes, encoding) : null;
        if (reduced !== null) {
            const { text, members, holes } = reduced;
            const value = parseValid(text);
            if (value !== undefined && (0,json_members/* countMembersInValue */.jD)(value, parse_json/* MAX_DEPTH */.l, holes) === members)
                return { values: [value], damage: null };
        }
        return (0,parse_json/* parseJson */.q)(bytes.toString(encoding));
    }
    /**
     * The text with short strings in place of lists of findings and embedded JSON. `members`: how many members the objects
     * in the text have, where a repeated key counts each time. Null if the text must be parsed as a whole.
     */
    #reduce(bytes, encoding) {
        const holes = [];
        let text = "";
        /** The start of what was not added to `text` yet. */
        let rest = 0;
        let members = 0;
        let depth = 0;
        /** The last string, which is the key of a value after a colon. */
        let keyFrom = 0;
        let keyTo = 0;
        let isAfterColon = false;
        const addHole = (key, value, from, to) => {
            text += bytes.toString(encoding, rest, from) + (0,json_members/* placeholder */.qf)(holes.length);
            rest = to;
            holes.push({ key, value });
        };
        let at = 0;
        while (at < bytes.length) {
            const byte = bytes[at];
            if (byte === json_bytes/* QUOTE */.jA) {
                const embedded = isAfterColon ? this.#embeddedText(bytes, at, keyFrom, keyTo) : null;
                isAfterColon = false;
                if (embedded !== null) {
                    addHole(embedded.key, embedded.text, at, embedded.to);
                    at = embedded.to;
                    continue;
                }
                keyFrom = at + 1;
                keyTo = endOfString(bytes, keyFrom);
                if (keyTo < 0)
                    return null;
                at = keyTo + 1;
            }
            else if (byte === json_bytes/* COLON */.oH) {
                members += 1;
                isAfterColon = true;
                at += 1;
            }
            else {
                const isValue = isAfterColon && byte === json_bytes/* OPEN_ARRAY */.rK && depth < MAX_LIST_DEPTH;
                const list = isValue ? listNamed(bytes, keyFrom, keyTo) : null;
                if (!(0,json_bytes/* isWhitespace */.Yv)(byte))
                    isAfterColon = false;
                if (list !== null) {
                    const read = this.#readList(list, bytes, at + 1, encoding);
                    if (read === null)
                        return null;
                    addHole(list, read.entries, at, read.to);
                    at = read.to;
                    continue;
                }
                if (byte === json_bytes/* OPEN_OBJECT */.bV || byte === json_bytes/* OPEN_ARRAY */.rK)
                    depth += 1;
                else if (byte === json_bytes/* CLOSE_OBJECT */.tX || byte === json_bytes/* CLOSE_ARRAY */.$z)
                    depth -= 1;
                at += 1;
            }
        }
        return { text: text + bytes.toString(encoding, rest), members, holes };
    }
    /** The entries of a list, and the end of it. `from` is after its opening bracket. Null if an entry is not plain. */
    #readList(list, bytes, from, encoding) {
        const entries = [];
        this.#table.begin(list, bytes);
        let at = skipWhitespace(bytes, from);
        if (bytes[at] === json_bytes/* CLOSE_ARRAY */.$z)
            return { entries, to: at + 1 };
        for (;;) {
            const known = this.#table.following(at);
            if (known === null) {
                const extent = extentOf(bytes, at);
                if (extent === null)
                    return null;
                const { to, members } = extent;
                const parse = (start, end) => parseFinding(list, bytes.toString(encoding, start, end), members);
                const entry = this.#table.intern(at, to, parse);
                if (entry === undefined)
                    return null;
                entries.push(entry);
                at = to;
            }
            else {
                entries.push(known.interned);
                at = known.to;
            }
            at = skipWhitespace(bytes, at);
            if (bytes[at] === json_bytes/* CLOSE_ARRAY */.$z)
                return { entries, to: at + 1 };
            if (bytes[at] !== json_bytes/* COMMA */.KE)
                return null;
            at = skipWhitespace(bytes, at + 1);
        }
    }
    /** The JSON text in the string whose opening quote is at `from`, and the end of the string; null if it has none. */
    #embeddedText(bytes, from, keyFrom, keyTo) {
        if (bytes.length - from < MIN_EMBEDDED || bytes[from + 1] !== json_bytes/* OPEN_OBJECT */.bV || keyTo - keyFrom > MAX_KEY)
            return null;
        const key = bytes.toString("latin1", keyFrom, keyTo);
        if (!TEXT_KEYS.has(key.toLowerCase()))
            return null;
        if (this.#scratch.length - this.#used < bytes.length - from) {
            // What was unescaped before is still referred to.
            this.#scratch = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(SCRATCH.least, 2 * (bytes.length - from)));
            this.#used = 0;
        }
        const read = unescapeJson(bytes, from + 1, this.#scratch, this.#used);
        if (read === null)
            return null;
        const content = this.#scratch.subarray(this.#used, read.end);
        if (!isLongJson(content))
            return null;
        this.#used = read.end;
        return { key, text: this.textOf(content), to: read.quote + 1 };
    }
}
/** Whether a text is worth being an EmbeddedText: a long object, which lists findings and has no space around it. */
function isLongJson(text) {
    const isObject = text[0] === json_bytes/* OPEN_OBJECT */.bV && text[1] === json_bytes/* QUOTE */.jA && text.at(-1) === json_bytes/* CLOSE_OBJECT */.tX;
    return isObject && text.length >= MIN_EMBEDDED && text.includes(LISTS_FINDINGS);
}
/** The value of a JSON text; undefined if it is invalid. */
function parseValid(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Parses a finding. Null if the text is invalid, or a key is repeated in it. */
function parseFinding(list, text, members) {
    const value = parseValid(text);
    if (value === undefined || (0,json_members/* countMembersInValue */.jD)(value, MAX_LIST_DEPTH) !== members)
        return null;
    const mayBeReplaced = text.includes("\uFFFD") || text.includes("\\u");
    let hasFault = mayBeReplaced && (0,replaced_text/* replacedNestedKey */.HJ)(value) !== null;
    const read = (0,read_finding/* readFinding */.G)(list, 0, value, () => {
        hasFault = true;
    });
    return { value, read: hasFault ? null : read };
}
/** The end of the object at `from`, and how many members the objects in it have. Null if it is not closed, or no object. */
function extentOf(bytes, from) {
    if (bytes[from] !== json_bytes/* OPEN_OBJECT */.bV)
        return null;
    const end = bytes.length;
    let depth = 0;
    let members = 0;
    let at = from;
    while (at < end) {
        let byte = bytes[at];
        at += 1;
        if (byte === json_bytes/* QUOTE */.jA) {
            while (at < end) {
                byte = bytes[at];
                at += 1;
                if (byte === json_bytes/* QUOTE */.jA)
                    break;
                if (byte === json_bytes/* BACKSLASH */.r_)
                    at += 1;
            }
        }
        else if (byte === json_bytes/* COLON */.oH) {
            members += 1;
        }
        else if (byte === json_bytes/* OPEN_OBJECT */.bV || byte === json_bytes/* OPEN_ARRAY */.rK) {
            depth += 1;
        }
        else if (byte === json_bytes/* CLOSE_OBJECT */.tX || byte === json_bytes/* CLOSE_ARRAY */.$z) {
            depth -= 1;
            if (depth === 0)
                return { to: at, members };
        }
    }
    return null;
}
/** The index of the quote that closes the string whose content is at `from`; -1 if it is not closed. */
function endOfString(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === json_bytes/* QUOTE */.jA)
            return at;
        if (byte === json_bytes/* BACKSLASH */.r_)
            at += 1;
    }
    return -1;
}
const LIST_KEYS = { findings: external_node_buffer_.Buffer.from("findings"), enhancedFindings: external_node_buffer_.Buffer.from("enhancedFindings") };
/** The list of this key, if the key is written without escapes; null if it is another key. */
function listNamed(bytes, from, to) {
    for (const list of read_finding/* FINDING_LISTS */.W) {
        if (to - from === list.length && bytes.compare(LIST_KEYS[list], 0, list.length, from, to) === 0)
            return list;
    }
    return null;
}
function skipWhitespace(bytes, from) {
    let at = from;
    while ((0,json_bytes/* isWhitespace */.Yv)(bytes[at]))
        at += 1;
    return at;
}


/***/ }),

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $u: () => (/* binding */ preferRecognized),
  Iw: () => (/* binding */ readLakeRow),
  oA: () => (/* binding */ unwrap),
  CX: () => (/* binding */ unwrapElement),
  pW: () => (/* binding */ unwrapRemainder)
});

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/alternatives.js
var alternatives = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/decode-record.js
var decode_record = __webpack_require__(9384);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/embedded-json.js
var embedded_json = __webpack_require__(8045);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/embedded-text.js
var embedded_text = __webpack_require__(8934);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/envelopes.js
var envelopes = __webpack_require__(178);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/lake-row.js
var lake_row = __webpack_require__(1084);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/non-records.js


// Documents without records that services write next to their exports. They are recognized by all of their keys: a
// document with any other key may contain records under it.
const SPLUNK_KEYS = new Set([
    "preview",
    "offset",
    "lastrow",
    "init_offset",
    "messages",
    "fields",
    "highlighted",
    "post_process_count",
]);
/** Describes the first key of a Splunk document that is not known, and may contain rows; null if there is none. */
function unknownSplunkRows(document) {
    if (!Object.hasOwn(document, "preview"))
        return null;
    const isKnown = (key) => SPLUNK_KEYS.has(key) || envelopes/* ENVELOPES */.wy.has(key) || isEmptyList(document[key]);
    const key = Object.keys(document).find((each) => !isKnown(each));
    return key === undefined
        ? null
        : `expected \`result\` or \`results\` in a Splunk export, got ${JSON.stringify(key)}. ` +
            "Export with `output_mode=json`, not json_rows or json_cols";
}
/** The keys of digest files, and of the sign files of CloudTrail Lake. */
const DIGEST_KEYS = ["digestStartTime", "logFiles", "hashSignature"];
const SIGNED_LISTS = new Set(["logFiles", "files"]);
const SIGNED_FILE_KEYS = new Set([
    "s3Bucket",
    "s3Object",
    "hashValue",
    "hashAlgorithm",
    "newestEventTime",
    "oldestEventTime",
    "fileHashValue",
    "fileName",
]);
/** Whether it is a digest or sign file: besides its lists of files it has only plain values, which contain no record. */
function isDigestFile(value) {
    return (DIGEST_KEYS.some((key) => Object.hasOwn(value, key)) &&
        Object.entries(value).every(([key, member]) => SIGNED_LISTS.has(key) ? Array.isArray(member) && member.every(isSignedFile) : isPlain(member)));
}
function isSignedFile(file) {
    return (0,json_values/* isObject */.Gv)(file) && Object.entries(file).every(([key, member]) => SIGNED_FILE_KEYS.has(key) && isPlain(member));
}
/** Whether it is a scalar, and not JSON in a string. */
function isPlain(value) {
    return typeof value === "string" ? !/^\s*[[{"]/.test(value) : typeof value !== "object" || value === null;
}
/**
 * Whether it is a notification of S3, SQS, Kinesis or DynamoDB, which contains or names data that was not read. The
 * eventSource of a CloudTrail record is a host name.
 */
function isServiceNotification({ eventSource }) {
    return typeof eventSource === "string" && /^aws:/i.test(eventSource.trim());
}
/** Whether it is an EventBridge event about a new S3 object that may be a CloudTrail log file. */
function announcesLogFile(event) {
    if (event["source"] !== "aws.s3")
        return false;
    const key = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(event, "detail"), "object"), "key");
    if (key === null)
        return false;
    return /cloud_?trail/i.test(key) || (/AWSLogs\//.test(key) && !OTHER_LOGS.test(key));
}
/** The paths of other services' logs, which have the same structure. */
const OTHER_LOGS = /AWSLogs\/(?:[^/]+\/)?\d{12}\/[A-Za-z]/;
/** Whether it is a test message or a confirmation, which contains a text for people. */
function isConnectionCheck(value) {
    const { messageType, Type } = value;
    return messageType === "CONTROL_MESSAGE" || Type === "SubscriptionConfirmation" || Type === "UnsubscribeConfirmation";
}
/**
 * Whether an object that contains its record as text is also a record itself. Fields that were extracted from the text have
 * dotted names, such as `responseElements.registryId`, or are the text "null".
 */
function hasOwnResponse(value) {
    const { responseElements } = value;
    return (0,json_values/* isObject */.Gv)(responseElements) || (typeof responseElements === "string" && /^\s*\{/.test(responseElements));
}
/** Whether it is a list without elements, which contains no record. */
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/ocsf.js
var ocsf = __webpack_require__(73);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/partial-export.js
var partial_export = __webpack_require__(2168);
// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/name-damage.js
var name_damage = __webpack_require__(3835);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/replaced-text.js
var replaced_text = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrapped.js
var unwrapped = __webpack_require__(2080);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/read-record.js








/** Whether an object is a CloudTrail record. */
function isRecord(value) {
    return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}
const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];
/**
 * Reads a record, in which SIEM and tables may have written the request and the response as JSON text. `decode`: how it is
 * decoded, if it is a searched event.
 */
function readRecord(record, decode = decode_record/* decodeRecord */.e) {
    const read = readUndecoded(record);
    return read.kind === "call" ? (0,unwrapped/* readAlternatives */.rB)(decode(record), (each) => [readUndecoded(each)]) : [read];
}
/**
 * Reads a record as it is written. One without a readable name or source is a problem and not skipped, because it may be a
 * searched event.
 */
function readUndecoded(record) {
    const { eventSource, eventName } = record;
    const damage = (0,name_damage/* nameDamage */.j)(eventSource, eventName);
    if (damage !== null || (0,detection/* select */.Lt)(eventSource, eventName)) {
        return { kind: "call", record, damage: damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record), isAlternative: false };
    }
    if (isServiceNotification(record)) {
        return unsupportedShape(record) ?? (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", SERVICE_NOTIFICATION);
    }
    // An Insight is about calls of an API, and has no eventName or eventSource of its own.
    const isInsight = (0,json_values/* isObject */.Gv)(record["insightDetails"]) && (0,replaced_text/* replacedOwnKey */._v)(record) === null;
    for (const [key, value] of Object.entries({ eventSource, eventName })) {
        if (value === undefined && isInsight)
            continue;
        if (typeof value !== "string") {
            return (0,unwrapped/* shapeProblem */.jn)("damaged", `expected text in ${key} of a record, got ${(0,json_values/* preview */.VH)(value)}`);
        }
        if ((0,replaced_text/* isReplaced */.tc)(value))
            return (0,unwrapped/* shapeProblem */.jn)("damaged", `${key} of a record is ${(0,replaced_text/* replacedTextDetail */.jE)(value)}`);
    }
    return { kind: "skipped" };
}
const SERVICE_NOTIFICATION = "it is a notification of another AWS service, about data that was not read. Pass the trail's log files";
/** Why a known shape cannot be read; null if the shape is not in UNSUPPORTED_SHAPES. */
function unsupportedShape(value) {
    const hasKeys = (keys) => keys.split(" ").every((key) => Object.hasOwn(value, key));
    const shape = Object.entries(envelopes/* UNSUPPORTED_SHAPES */.LW).find(([keys]) => hasKeys(keys));
    return shape === undefined ? null : (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", shape[1]);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/unwrap.js













/** Envelopes are nested (EventBridge in SNS in SQS in an array), but never deeper than this in an export. */
const MAX_DEPTH = 16;
/**
 * Yields the records in a parsed value. Only the keys in ENVELOPES are opened, so an event that is quoted inside another is
 * not read. A value that is not an export, or only part of one, yields a problem.
 */
function* unwrap(value, depth = 0) {
    if (depth > MAX_DEPTH) {
        yield (0,unwrapped/* shapeProblem */.jn)("too-large", `envelopes are nested more than ${MAX_DEPTH} levels deep`);
    }
    else if (Array.isArray(value)) {
        // A document may be an empty list, but a record may not.
        if (value.length === 0 && depth > 0) {
            yield (0,unwrapped/* unrecognizedProblem */.Xv)("unsupported-shape", "expected a record, got an empty list");
        }
        for (const element of value)
            yield* unwrap(element, depth + 1);
    }
    else if ((0,embedded_text/* isText */.KH)(value)) {
        yield* (0,unwrapped/* readAlternatives */.rB)((0,embedded_json/* parseEmbeddedJson */.o)(value, "a record in a string"), (each) => unwrap(each, depth + 1));
    }
    else if ((0,json_values/* isObject */.Gv)(value)) {
        yield* unwrapObject(value, depth);
    }
    else {
        yield (0,unwrapped/* unrecognizedProblem */.Xv)("damaged", `expected a record, got ${(0,json_values/* preview */.VH)(value)}`);
    }
}
/** Yields the records in one element of a list. `key` is the key of the list; null for a top-level array. */
function* unwrapElement(element, key, depth = 0) {
    const content = key === null ? undefined : envelopes/* ENVELOPES */.wy.get(key)?.content;
    if (content === "rows")
        yield* readLakeRow((0,lake_row/* cellsOf */.nc)(element));
    else if (content === "results" && Array.isArray(element))
        yield* unwrapCells(element, depth);
    else
        yield* unwrap(element, key === null ? depth : Math.max(1, depth));
}
/**
 * Yields the records and problems of a document without the elements of its streamed lists, which were read before:
 * `elements` of them, under `streamedKeys`.
 */
function* unwrapRemainder(document, streamedKeys, elements) {
    const repeated = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index || !isEmptyList(document[key]));
    if (repeated !== undefined) {
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `the key ${(0,json_values/* preview */.VH)(repeated)} occurs more than once in one document`);
    }
    const partial = (0,partial_export/* partialExport */.i)(document, elements);
    if (partial !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("truncated", partial);
    yield* unreadKeys(document);
    const streamed = new Set(streamedKeys);
    const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamed.has(key)));
    const isKnown = isRecord(rest) || (0,ocsf/* isOcsf */.O)(rest) || envelopesOf(rest).length > 0;
    if (isKnown)
        yield* unwrapObject(rest, 0);
}
function* unwrapObject(value, depth) {
    const envelopes = envelopesOf(value);
    if (envelopes.some(([, { complete }]) => complete))
        return yield* unwrapComplete(value, envelopes, depth);
    if (isRecord(value) || (0,ocsf/* isOcsf */.O)(value)) {
        // A document that begins like a record may be a log file.
        const lists = envelopes.filter(([key, { streamed }]) => streamed && depth === 0 && Array.isArray(value[key]));
        yield* openAll(value, lists, depth);
        return yield* isRecord(value) ? readRecord(value) : readOcsfEvent(value);
    }
    yield* unreadKeys(value);
    if (isConnectionCheck(value))
        return yield* preferRecognized(openAll(value, envelopes, depth), SKIPPED);
    if (value["preview"] === true && envelopes.every(([key]) => key === "result")) {
        // A row of a running Splunk search: the final results must repeat its calls, and its problems are reported.
        const found = [...openAll(value, envelopes, depth)];
        yield* found.filter(({ kind }) => kind === "problem");
        return yield { kind: "preview", calls: found.filter((each) => each.kind === "call") };
    }
    if (envelopes.length === 0 && isDigestFile(value))
        return yield* SKIPPED;
    yield* openAll(value, envelopes, depth);
    const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
    const elements = envelopes.reduce((sum, [key]) => sum + (0,json_values/* listAt */.gT)(value, key).length, 0);
    const partial = isExport ? (0,partial_export/* partialExport */.i)(value, elements) : null;
    if (partial !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("truncated", partial);
    else if (envelopes.length === 0)
        yield unknownObject(value);
}
function* openAll(value, envelopes, depth) {
    for (const [key, { content, shape }] of envelopes) {
        const inner = value[key];
        if (content === "detail") {
            yield* unwrapDetail(value, depth);
        }
        else if (content === "text" && (0,embedded_text/* isText */.KH)(inner)) {
            yield* (0,unwrapped/* readAlternatives */.rB)((0,embedded_json/* parseEmbeddedJson */.o)(inner, `${key} (${shape})`), (each) => unwrap(each, depth + 1));
        }
        else if (content === "text" || content === "value") {
            yield* unwrap(inner, depth + 1);
        }
        else if (Array.isArray(inner)) {
            for (const element of inner)
                yield* unwrapElement(element, key, depth + 1);
        }
        else {
            yield (0,unwrapped/* unrecognizedProblem */.Xv)("unsupported-shape", `expected a list in ${key} (${shape}), got ${(0,json_values/* preview */.VH)(inner)}`);
        }
    }
}
/**
 * An object that contains its complete record as text (Splunk, Logs Insights), and fields that were extracted from it, with
 * any names. Those are read as well if they can be a record.
 */
function* unwrapComplete(value, envelopes, depth) {
    const withRecord = envelopes.filter(([, { complete }]) => complete);
    const others = envelopes.filter(([, { complete }]) => !complete);
    const found = openAll(value, withRecord, depth);
    yield* withRecord.length === 1 ? found : preferRecognized(found);
    yield* preferRecognized(openAll(value, others, depth), []);
    if (hasOwnResponse(value)) {
        const text = (0,embedded_text/* withStrings */.he)(value);
        const record = readUndecoded((0,json_values/* isObject */.Gv)(text) ? text : value);
        if (record.kind !== "skipped")
            yield record;
    }
}
/**
 * What was found in values that may not be part of an export, or of which only one may be: without unrecognized problems,
 * unless there is nothing else. `otherwise` then replaces them.
 */
function preferRecognized(values, otherwise) {
    const found = [...values];
    const recognized = found.filter((each) => each.kind !== "problem" || each.isUnrecognized !== true);
    return recognized.length > 0 ? recognized : (otherwise ?? found);
}
const SKIPPED = [{ kind: "skipped" }];
/** Problems of the keys of a document without a record, which may be those of records or of marks that records are missing. */
function* unreadKeys(document) {
    const key = (0,replaced_text/* replacedOwnKey */._v)(document);
    if (key !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `an object has the key ${(0,replaced_text/* replacedTextDetail */.jE)(key)}`);
    const rows = unknownSplunkRows(document);
    if (rows !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", rows);
}
/** EventBridge forwards CloudTrail's records, also under custom detail types, and events of other services. */
function* unwrapDetail(event, depth) {
    const { detail: inner, "detail-type": type } = event;
    if (typeof type !== "string" || / via CloudTrail$/i.test(type) || ((0,json_values/* isObject */.Gv)(inner) && isRecord(inner))) {
        yield* unwrap(inner, depth + 1);
    }
    else if (/^inspector2? finding$/i.test(type)) {
        const fix = "Pass CloudTrail log files, or name the images in `images`";
        const detail = `Amazon Inspector findings in EventBridge events are not supported. ${fix}`;
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", detail);
    }
    else if (announcesLogFile(event)) {
        const fix = "Read the trail's log files from the bucket";
        const detail = `it is an EventBridge event about a log file in S3, not the log file. ${fix}`;
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", detail);
    }
    else {
        yield* preferRecognized(unwrap(inner, depth + 1), SKIPPED);
    }
}
/** A row of Logs Insights, whose record is in the field @message. */
function unwrapCells(row, depth) {
    const messages = row.filter((cell) => (0,json_values/* isObject */.Gv)(cell)).filter((cell) => cell["field"] === "@message");
    if (messages.length === 0) {
        const detail = "a row of Logs Insights has no @message. Add `fields @message` to the query";
        return [(0,unwrapped/* shapeProblem */.jn)("unsupported-shape", detail)];
    }
    const values = messages.map((cell) => cell["value"]);
    const damage = "the field @message occurs more than once in a row of Logs Insights";
    return (0,unwrapped/* readAlternatives */.rB)((0,alternatives/* alternativesOf */.c3)(values, damage), (value) => unwrapObject({ "@message": value }, depth + 1));
}
/** Yields the record in a row of CloudTrail Lake. */
function readLakeRow(cells) {
    const whole = (0,lake_row/* wholeRecords */.o2)(cells);
    return whole === null
        ? (0,unwrapped/* readAlternatives */.rB)((0,lake_row/* recordsOfCells */.$R)(cells), (record) => readRecord(record, decode_record/* decodeRow */.X))
        : (0,unwrapped/* readAlternatives */.rB)(whole, (cell) => unwrap(cell, 1));
}
function readOcsfEvent(event) {
    const records = (0,ocsf/* readOcsf */.K)(event);
    const damage = "kind" in records ? null : records.damage;
    const call = (record) => ({
        kind: "call",
        record,
        damage: damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record),
        isAlternative: false,
    });
    return (0,unwrapped/* readAlternatives */.rB)(records, (each) => (0,unwrapped/* readAlternatives */.rB)((0,decode_record/* decodeRecord */.e)(each), (record) => [call(record)]));
}
function envelopesOf(value) {
    return [...envelopes/* ENVELOPES */.wy].filter(([key]) => Object.hasOwn(value, key));
}
function unknownObject(value) {
    // The last line of a Splunk export, which is the only one if the search found nothing.
    if (Object.hasOwn(value, "preview"))
        return { kind: "skipped" };
    const keys = (0,json_values/* preview */.VH)(Object.keys(value).slice(0, 5));
    return (unsupportedShape(value) ??
        (0,unwrapped/* unrecognizedProblem */.Xv)("unsupported-shape", `expected a CloudTrail export, got JSON with the keys ${keys}`));
}


/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ SKIP_RESULTS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   jS: () => (/* binding */ MARGIN),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/** The maximum number of bytes that a kernel reads at once. The kernel in AssemblyScript has the same numbers. */
const PIECE_BYTES = 65_536;
/** How many bytes before the piece and after it are in a kernel's memory. */
const MARGIN = 64;
/** How far a value was skipped: to the end of the piece, to its own end, or to a byte that ends it. */
const SKIP_RESULTS = ["open", "closed", "unexpected", "tooDeep"];
/**
 * What a value may contain. The first three are set if a kernel cannot exclude it. `hasEventName` and `hasEventSource`
 * are set only for keys of the value itself, not of nested objects, with a string as value.
 */
const FLAGS = {
    mayNameEvent: 1,
    hasBackslash: 2,
    hasNonAscii: 4,
    hasEventName: 8,
    hasEventSource: 16,
};


/***/ }),

/***/ 9673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ newKernel)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/kernel-wasm.js
/** `assembly/`, compiled by `npm run build`. */
const KERNEL_WASM = "AGFzbQEAAAABGQVgAAF/YAAAYAN/f38Bf2ACf38Bf2ABfwADCwoBAgADAAAAAAEEBQMBAAMGJAd/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIACwd1CgxwaWVjZUFkZHJlc3MABA10YXJnZXRBZGRyZXNzAAIKZ2V0V3JpdHRlbgAFCGdldEZsYWdzAAcJZ2V0UmVzdWx0AAYFYmVnaW4ACQtiZWdpblN0cmluZwAIBHNraXAAAwh1bmVzY2FwZQABBm1lbW9yeQIACAEADAEPCtURCgYAQQAkAwv7AwMJfwJ+BXtBgAgtAAAhCyAAQdAYaiEIQdAYIQdBkJkEIQVB0BghAwNAIAMgCEkEQCAD/QAEACIPIAL9DyIO/Sb9ZKwgA/0ABBAiECAO/Sb9ZKxCEIaEIAP9AAQgIhEgDv0m/WSsQiCGhCAD/QAEMCISIA79Jv1krEIwhoQgD0GACP0HAAAiDv0j/WSsIBAgDv0j/WSsQhCGhCARIA79I/1krEIghoQgEiAO/SP9ZKxCMIaEIA8gAf0PIg79I/1krCAQIA79I/1krEIQhoQgESAO/SP9ZKxCIIaEIBIgDv0j/WSsQjCGhISEIQwgA0FAayIEIAhLBEAgDEIBIAggA2uthkIBfYMhDAsDQCAMQgBSBEAgAyAMeiINp2oiCS0AASEKIAUgCSAHa2oDQCAHIAlJBEAgBSAH/QAEAP0LBAAgBUEQaiEFIAdBEGohBwwBCwshBSAJQQFqIAhPBH9BAQUgCS0AACABQf8BcUcLBH9BAQUgCiABQf8BcUcgCiALR3ELBEAgBUGQmQRrJAQgCUHQGGsPCyAMQgMgDYZCf4WDIQwgBEEBaiAEIAQgCUEBaiIHRhshBAwBCwsgBCEDDAELCyAFIAggB2tqA0AgByAISQRAIAUgB/0ABAD9CwQAIAVBEGohBSAHQRBqIQcMAQsLQZCZBGskBCAACwYAQZCZBAv2DAMFfgN/CXsgAUHQGGohCSAAQdAYaiEAA0AgACAJSQRAIAD9AAQAIgpBgAj9BwAAIgv9I/1krCAA/QAEECIMIAv9I/1krEIQhoQgAP0ABCAiDSAL/SP9ZKxCIIaEIAD9AAQwIg4gC/0j/WSsQjCGhCEDIApBgQj9BwAAIgr9I/1krCAMIAr9I/1krEIQhoQgDSAK/SP9ZKxCIIaEIA4gCv0j/WSsQjCGhCIEIwaEQgBSBEAjAkECciQCIwYgBCMGQn+FgyICQgGGhCEFIAIgAkKq1arVqtWq1ap/gyAFQn+FgyACfCICVq0kBiADIAJCAYZC1arVqtWq1arVAIUgBYMiAkJ/hYMhAyAJIABrIgFBwABJBEAgAiABrYhCAYMkBgsLIwUgA0IBhiADhSICQgKGIAKFIgJCBIYgAoUiAkIIhiAChSICQhCGIAKFIgJCIIYgAoWFIgVCf4UiBiAA/QAEACIOQYQI/QcAACIP/VAiEEGFCP0HAAAiEf0j/WSsIAD9AAQQIhIgD/1QIgogEf0j/WSsQhCGhCAA/QAEICILIA/9UCIMIBH9I/1krEIghoQgAP0ABDAiDSAP/VAiDyAR/SP9ZKxCMIaEIBBBhgj9BwAAIhD9I/1krCAKIBD9I/1krEIQhoQgDCAQ/SP9ZKxCIIaEIA8gEP0j/WSsQjCGhISDIgIgAyAGg4QgAiMARSMFQgBScRshAiAFQj+HJAUjAkEQcUUjAkEIcUVyBEAgAiADIAWDIA5Bggj9BwAAIgr9I/1krCASIAr9I/1krEIQhoQgCyAK/SP9ZKxCIIaEIA0gCv0j/WSsQjCGhCICQgGGIAJCAoaEQgOEg4QhAgsgAP0ABABBhAj9BwAAIgr9UEGICP0HAAAiC/0j/WSsIAD9AAQQIAr9UCAL/SP9ZKxCEIaEIAD9AAQgIAr9UCAL/SP9ZKxCIIaEIAD9AAQwIAr9UCAL/SP9ZKxCMIaEIABBAWsiAf0ABAAgCv1QQYcI/QcAACIL/SP9ZKwgAf0ABBAgCv1QIAv9I/1krEIQhoQgAf0ABCAgCv1QIAv9I/1krEIghoQgAf0ABDAgCv1QIAv9I/1krEIwhoSDIQMDQCADQgBSBEACfyAAIAN6p2ohCEG8mQgoAgBBAXZBAWshAQNAIAFBAE4EQEEAIAFBvJkIKAIAQQF2TwR/QX8FIAFBAXRBwJkIai8BAAtB/wFxIAgtAABBIHJHDQIaIAhBAWshCCABQQFrIQEMAQsLQQELBEAjAkEBciQCCyADIANCAX2DIQMMAQsLIAD9AAQAIAD9AAQQ/VAgAP0ABCAgAP0ABDD9UP1Q/WQEQCMCQQRyJAILIAUgAP0ABABBgwj9BwAAIgr9Kv1krCAA/QAEECAK/Sr9ZKxCEIaEIAD9AAQgIAr9Kv1krEIghoQgAP0ABDAgCv0q/WSsQjCGhIMgBCAFQn+Fg4QiA0IAUgRAIAIgA0IAIAN9g0IBfYMhAgsCQANAIAJCAFIEQCAAIAJ6p2oiAS0AACIHQYAILQAARgRAIwBFBEBBASQDIAFBAWohAQwECyMAQQFGBEACfyABQQJrIAFBAWsiASABLQAAQSBGGyIHIQFB7JkIKAIAQQF2QQFrIQgDQCAIQQBOBEBBACABLQAAIAhB7JkIKAIAQQF2TwR/QX8FIAhBAXRB8JkIai8BAAtB/wFxRw0CGiABQQFrIQEgCEEBayEIDAELC0EBCwR/IAdB7JkIKAIAQQF2ay0AAEGBCC0AAEcFQQALBEAjAkEIciQCCwJ/IAchAUGcmggoAgBBAXZBAWshCANAIAhBAE4EQEEAIAEtAAAgCEGcmggoAgBBAXZPBH9BfwUgCEEBdEGgmghqLwEAC0H/AXFHDQIaIAFBAWshASAIQQFrIQgMAQsLQQELBH8gB0GcmggoAgBBAXZrLQAAQYEILQAARwVBAAsEQCMCQRByJAILCwVBhQgtAAAgB0EgckYEQCMAIwFGBEBBAyQDDAULIwBBkAhqIAc6AAAjAEEBaiQABSMAQQFrJAAjAEGQCGotAAAgB0ECa0H/AXFHBEBBAiQDDAULIwBFBEBBASQDIAFBAWohAQwFCwsLIAIgAkIBfYMhAgwBCwtBACEBCyABBEAgAUHQGGsPCyADQgBSBEBBAiQDIAAgA3qnakHQGGsPCyAAQUBrIQAMAQsLQQAkAyAJQdAYawsFAEHQGAsEACMECwQAIwMLBAAjAgsaAEEAJAFBACQAQQAkAkIAJAVCACQGQn8kBQsgAEGAECAAIABBgBBOGyQBQQAkAEEAJAJCACQFQgAkBgsLxgEPAEGACAsBIgBBgQgLAVwAQYIICwE6AEGDCAsBHwBBhAgLASAAQYUICwF7AEGGCAsBfQBBhwgLAWcAQYgICwFzAEGsmQgLASwAQbiZCAsXAgAAABAAAABmAGkAbgBkAGkAbgBnAHMAQdyZCAsBLABB6JkICx8CAAAAGAAAACIAZQB2AGUAbgB0AE4AYQBtAGUAIgA6AEGMmggLASwAQZiaCAsjAgAAABwAAAAiAGUAdgBlAG4AdABTAG8AdQByAGMAZQAiADo=";

// EXTERNAL MODULE: ./build/sources/cloudtrail/split/json-bytes.js
var json_bytes = __webpack_require__(1236);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/kernel.js
var kernel = __webpack_require__(2057);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/plain-kernel.js



const SPACE = 0x20;
const TARGET = kernel/* MARGIN */.jS + kernel/* PIECE_BYTES */.ts + kernel/* MARGIN */.jS;
/** The kernel byte by byte, for a runtime without WebAssembly or its SIMD. Tests compare the other one with it. */
class PlainKernel {
    memory = { buffer: new ArrayBuffer(TARGET + kernel/* PIECE_BYTES */.ts) };
    #bytes = external_node_buffer_.Buffer.from(this.memory.buffer);
    #open = [];
    #maxDepth = 0;
    #isInString = false;
    #isEscaped = false;
    #flags = 0;
    #result = "open";
    #written = 0;
    pieceAddress() {
        return kernel/* MARGIN */.jS;
    }
    targetAddress() {
        return TARGET;
    }
    begin(maxDepth) {
        this.#maxDepth = maxDepth;
        this.#open.length = 0;
        this.#isInString = false;
        this.#isEscaped = false;
        this.#flags = kernel/* FLAGS */.Wg.mayNameEvent | kernel/* FLAGS */.Wg.hasBackslash | kernel/* FLAGS */.Wg.hasNonAscii;
    }
    beginString() {
        this.begin(0);
        this.#isInString = true;
    }
    skip(from, to) {
        for (let at = from; at < to; at += 1) {
            const byte = this.#bytes[kernel/* MARGIN */.jS + at] ?? 0;
            if (this.#isInString) {
                if (byte < SPACE)
                    return this.#stop(at, "unexpected");
                if (this.#isEscaped)
                    this.#isEscaped = false;
                else if (byte === json_bytes/* BACKSLASH */.r_)
                    this.#isEscaped = true;
                else if (byte === json_bytes/* QUOTE */.jA)
                    this.#isInString = false;
                if (!this.#isInString && this.#open.length === 0)
                    return this.#stop(at + 1, "closed");
                continue;
            }
            switch (byte) {
                case json_bytes/* QUOTE */.jA:
                    this.#isInString = true;
                    if (this.#open.length === 1)
                        this.#noteKey(kernel/* MARGIN */.jS + at);
                    break;
                case json_bytes/* BACKSLASH */.r_:
                    return this.#stop(at, "unexpected");
                case json_bytes/* OPEN_OBJECT */.bV:
                case json_bytes/* OPEN_ARRAY */.rK:
                    if (this.#open.length === this.#maxDepth)
                        return this.#stop(at, "tooDeep");
                    this.#open.push(byte);
                    break;
                case json_bytes/* CLOSE_OBJECT */.tX:
                case json_bytes/* CLOSE_ARRAY */.$z:
                    // In ASCII, the code of an opening bracket is that of the closing one minus 2.
                    if (this.#open.pop() !== byte - 2)
                        return this.#stop(at, "unexpected");
                    if (this.#open.length === 0)
                        return this.#stop(at + 1, "closed");
            }
        }
        return this.#stop(to, "open");
    }
    getResult() {
        return kernel/* SKIP_RESULTS */.Te.indexOf(this.#result);
    }
    getFlags() {
        return this.#flags;
    }
    unescape(length, escape, least) {
        this.#written = 0;
        for (let at = 0; at < length; at += 1) {
            const byte = this.#bytes[kernel/* MARGIN */.jS + at] ?? 0;
            const next = at + 1 < length ? this.#bytes[kernel/* MARGIN */.jS + at + 1] : undefined;
            const isEscaped = byte === escape && (next === json_bytes/* QUOTE */.jA || next === escape);
            if (isEscaped)
                at += 1;
            else if (byte === json_bytes/* QUOTE */.jA || byte === escape || byte < least)
                return at;
            this.#bytes[TARGET + this.#written] = isEscaped ? next : byte;
            this.#written += 1;
        }
        return length;
    }
    getWritten() {
        return this.#written;
    }
    /** Notes the key of the string that starts at `quote`. A space may be between them. */
    #noteKey(quote) {
        const end = this.#bytes[quote - 1] === SPACE ? quote - 1 : quote;
        const before = this.#bytes.toString("latin1", end - kernel/* MARGIN */.jS / 2, end);
        const key = /(?<!\\)"(eventName|eventSource)":$/.exec(before)?.[1];
        if (key === "eventName")
            this.#flags |= kernel/* FLAGS */.Wg.hasEventName;
        if (key === "eventSource")
            this.#flags |= kernel/* FLAGS */.Wg.hasEventSource;
    }
    #stop(at, result) {
        this.#result = result;
        return at;
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/new-kernel.js



let compiled = null;
/** A new kernel: in WebAssembly, or the plain one if the runtime lacks that (`node --jitless`) or its SIMD instructions. */
function newKernel() {
    try {
        compiled ??= new WebAssembly.Module(external_node_buffer_.Buffer.from(KERNEL_WASM, "base64"));
        return new WebAssembly.Instance(compiled).exports;
    }
    catch {
        return new PlainKernel();
    }
}


/***/ }),

/***/ 7688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Unescaper)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2057);
/* harmony import */ var _new_kernel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9673);


/** Copies texts, with one quote in place of an escaped one. */
class Unescaper {
    #kernel;
    #source;
    #target;
    #escape;
    #least;
    /** `escape`: the byte before an escaped quote, and before itself. `least`: lower bytes must not be in a text. */
    constructor(escape, least, kernel = (0,_new_kernel_js__WEBPACK_IMPORTED_MODULE_1__/* .newKernel */ .g)()) {
        this.#kernel = kernel;
        this.#source = new Uint8Array(kernel.memory.buffer, kernel.pieceAddress(), _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_BYTES */ .ts);
        this.#target = new Uint8Array(kernel.memory.buffer, kernel.targetAddress(), _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_BYTES */ .ts);
        this.#escape = escape;
        this.#least = least;
    }
    /**
     * Copies the text from `from` up to `to` of `bytes` to `target` at `start`; it never becomes longer. Returns the index
     * where it stopped, as a kernel does, and the end of what was written.
     */
    copy(bytes, from, to, target, start) {
        let at = from;
        let end = start;
        for (;;) {
            const length = Math.min(_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .PIECE_BYTES */ .ts, to - at);
            this.#source.set(bytes.subarray(at, at + length));
            const read = this.#kernel.unescape(length, this.#escape, this.#least);
            const written = this.#kernel.getWritten();
            target.set(this.#target.subarray(0, written), end);
            at += read;
            end += written;
            // At the last byte of a piece, the kernel does not know what follows.
            const isAtLast = read === length - 1 && at + 1 < to;
            if (at === to || (read < length && !isAtLast))
                return { at, end };
        }
    }
}


/***/ })

};
