export const id = 895;
export const ids = [895];
export const modules = {

/***/ 7053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);



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
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: READ_BYTES });
    }
    else if (bytes <= SMALL_BYTES) {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
        yield content;
        if (content.length < bytes)
            throw changed(bytes, content.length);
    }
    else {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
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
    return new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("unreadable", `the file changed from ${before} to ${after} bytes while it was being read. Rerun when nothing else writes to it`);
}


/***/ }),

/***/ 5909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Damage),
/* harmony export */   k: () => (/* binding */ Utf8Validator)
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
/** Validates UTF-8 chunk by chunk; a character may span chunks. */
class Utf8Validator {
    /** The first invalid byte, in words; null while there is none. */
    damage = null;
    #offset = 0;
    /** The bytes of a character that may continue in the next chunk. */
    #pending = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    push(chunk) {
        if (this.damage !== null)
            return;
        const bytes = this.#pending.length === 0 ? chunk : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([this.#pending, chunk]);
        const end = bytes.length - incompleteBytes(bytes);
        this.damage = utf8Damage(bytes.subarray(0, end), this.#offset);
        this.#pending = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.subarray(end));
        this.#offset += end;
    }
}
/** How many bytes at the end are an incomplete character: 0 to 3. */
function incompleteBytes(bytes) {
    for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
        const byte = bytes[bytes.length - length] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
    }
    return 0;
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InputFault)
/* harmony export */ });
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


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readInput)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
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
 * more output than MAX_INFLATED throw an InputFault, after the bytes before it were yielded.
 */
function inflate(source) {
    const budget = new InflationBudget();
    return inflateLayer(budget.countInput(source), budget, 0);
}
async function* inflateLayer(source, budget, layer) {
    const reader = new ByteReader(source);
    try {
        if (!isGzip(await reader.peek(2)))
            yield* reader.rest();
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
    const inflated = all === null ? null : inflateWhole(all);
    if (inflated !== null) {
        budget.spend(inflated.length);
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
function inflateWhole(bytes) {
    const hint = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
    if (hint === 0 || hint > SMALL.inflated)
        return null;
    try {
        const inflated = (0,external_node_zlib_.gunzipSync)(bytes, {
            info: true,
            chunkSize: hint + 64,
            maxOutputLength: SMALL.inflated,
        });
        if (!(0,json_values/* isObject */.Gv)(inflated) || !external_node_buffer_.Buffer.isBuffer(inflated["buffer"]) || !(0,json_values/* isObject */.Gv)(inflated["engine"]))
            return null;
        return inflated["engine"]["bytesWritten"] === bytes.length ? inflated["buffer"] : null;
    }
    catch {
        return null;
    }
}
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

// EXTERNAL MODULE: ./build/sources/cloudtrail/bytes/utf8-validator.js
var utf8_validator = __webpack_require__(5909);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/envelopes.js
var envelopes = __webpack_require__(178);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/parse-json.js + 2 modules
var parse_json = __webpack_require__(3255);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/unwrap.js + 4 modules
var unwrap = __webpack_require__(1279);
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

/**
 * Captures bytes from a start to an end that may be in a later chunk. Beyond the limit the bytes are discarded, and
 * `take` returns null.
 */
class Capture {
    #active = false;
    #from = -1;
    #parts = [];
    #length = 0;
    /** Starts at `at` of the current chunk, or resumes there after `suspend`. */
    start(at) {
        this.#active = true;
        this.#from = at;
    }
    /** Continues an active capture at the first byte of a new chunk. */
    resume() {
        if (this.#active)
            this.#from = 0;
    }
    /** Copies the bytes up to `end`, because the chunk ends or the capture pauses. */
    suspend(chunk, end, limit) {
        if (!this.#active || this.#from < 0)
            return;
        this.#length += end - this.#from;
        if (this.#length > limit)
            this.#parts = [];
        else
            this.#parts.push(external_node_buffer_.Buffer.from(chunk.subarray(this.#from, end)));
        this.#from = -1;
    }
    /** The index in the current chunk at which the capture started; null if it started in an earlier chunk. */
    startInChunk() {
        return this.#parts.length === 0 && this.#length === 0 ? this.#from : null;
    }
    /** Ends the capture at `end` of the current chunk. Null if it is longer than `limit` bytes. */
    take(chunk, end, limit) {
        const last = chunk.subarray(this.#from, end);
        const length = this.#length + last.length;
        const bytes = length > limit ? null : this.#parts.length === 0 ? last : external_node_buffer_.Buffer.concat([...this.#parts, last]);
        this.drop();
        return bytes;
    }
    isActive() {
        return this.#active;
    }
    /** Ends the capture: the bytes so far, and the rest of the current chunk; without those that were discarded. */
    drain(chunk) {
        const parts = chunk === null || this.#from < 0 ? this.#parts : [...this.#parts, chunk.subarray(this.#from)];
        this.drop();
        return parts;
    }
    drop() {
        this.#active = false;
        this.#from = -1;
        this.#parts = [];
        this.#length = 0;
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/value-skipper.js + 1 modules
var value_skipper = __webpack_require__(7802);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/document-splitter.js
var _a;



/** A record has at most 256 KB, or more if the account enables large events. */
const SPLIT_LIMITS = { itemBytes: 64 * 1024 * 1024, depth: 512 };
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
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
    /** Whether an object that starts like a record is split by its keys anyway. */
    #byKeys;
    /** Splits objects that started like a record but cannot be skipped as one. */
    #objectSplitter = null;
    #item = new Capture();
    #object = new Capture();
    #state = "between documents";
    /** Whether the document is an object, and not an array. */
    #inObject = false;
    #inStreamed = false;
    #streamedKeys = [];
    #key = "";
    /** Whether the next byte of a string is escaped. */
    #escaped = false;
    #offset = 0;
    #documents = 0;
    /** Whether the current piece has no characters that could hide a name; then its records need no check for them. */
    #isPlain = true;
    /** The bytes that were not read when a problem stopped the splitter. */
    #unread = [];
    /** `skipper` must not be used by others between two calls of `push`. */
    constructor(sink, streamedKeys, { limits = SPLIT_LIMITS, skipper = new value_skipper/* ValueSkipper */.c(), byKeys = false } = {}) {
        this.#sink = sink;
        this.#streamed = streamedKeys;
        this.#limits = limits;
        this.#skipper = skipper;
        this.#byKeys = byKeys;
    }
    /** Reads the next bytes. Does nothing but keep them for `takeUnread` once a problem has stopped the splitter. */
    push(bytes) {
        for (let from = 0; from < bytes.length; from += value_skipper/* ValueSkipper */.c.PIECE) {
            if (this.isStopped()) {
                if (this.#unread.length > 0)
                    this.#unread.push(bytes.subarray(from));
                return;
            }
            this.#pushPiece(bytes.subarray(from, from + value_skipper/* ValueSkipper */.c.PIECE));
        }
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
        this.#inStreamed = false;
        this.#escaped = false;
        this.#offset = offset;
        this.#unread = [];
    }
    #pushPiece(chunk) {
        this.#skipper.load(chunk);
        this.#isPlain = isPlain(chunk);
        this.#item.resume();
        if (!this.#inStreamed)
            this.#object.resume();
        let at = 0;
        while (at < chunk.length && !this.isStopped())
            at = this.#step(chunk, at);
        if (this.isStopped()) {
            // The byte before it is included, because it may be a line break.
            this.#unread = this.#activeCapture()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
            return;
        }
        this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#offset += chunk.length;
    }
    /** The innermost value that is being captured. */
    #activeCapture() {
        if (this.#item.isActive())
            return this.#item;
        return this.#object.isActive() && !this.#inStreamed ? this.#object : null;
    }
    /** Ends the input. A document that is not closed is reported as truncated. */
    end() {
        if (this.#state === "stopped")
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
    #step(chunk, at) {
        if (this.#state === "in value" || this.#state === "in record")
            return this.#skipValue(chunk, at);
        if (this.#state === "in string")
            return this.#skipString(chunk, at);
        if (this.#state === "in key")
            return this.#readKey(chunk, at);
        if (this.#state === "in scalar")
            return this.#skipScalar(chunk, at);
        const byte = chunk[at] ?? 0;
        if (isWhitespace(byte))
            return skipWhitespace(chunk, at + 1);
        switch (this.#state) {
            case "between documents":
                return this.#open(chunk, byte, at);
            case "first key":
            case "next key":
                if (byte === QUOTE) {
                    this.#state = "in key";
                    this.#key = "";
                    return at + 1;
                }
                return byte === CLOSE_OBJECT && this.#state === "first key"
                    ? this.#close(chunk, at)
                    : this.#unexpected(byte, at);
            case "colon":
                if (byte !== COLON)
                    return this.#unexpected(byte, at);
                this.#state = "value";
                return at + 1;
            case "value":
                if (byte !== OPEN_ARRAY || !this.#streamed.has(this.#key))
                    return this.#enterValue(byte, at);
                this.#inStreamed = true;
                this.#streamedKeys.push(this.#key);
                this.#object.suspend(chunk, at + 1, this.#limits.itemBytes);
                this.#state = "first element";
                return at + 1;
            case "after value":
                if (byte === CLOSE_OBJECT)
                    return this.#close(chunk, at);
                if (byte !== COMMA)
                    return this.#unexpected(byte, at);
                this.#state = "next key";
                return at + 1;
            case "first element":
            case "next element":
                if (byte === CLOSE_ARRAY && this.#state === "first element")
                    return this.#closeElements(at);
                this.#item.start(at);
                return this.#enterValue(byte, at);
            case "after element":
                if (byte === CLOSE_ARRAY)
                    return this.#closeElements(at);
                if (byte !== COMMA)
                    return this.#unexpected(byte, at);
                this.#state = "next element";
                return at + 1;
            default:
                return at;
        }
    }
    #open(chunk, byte, at) {
        if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY) {
            const detail = `expected a JSON document, got ${characterName(byte)} at byte ${this.#offset + at}`;
            this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
            return at;
        }
        this.#documents += 1;
        this.#inObject = byte === OPEN_OBJECT;
        if (this.#inObject && !this.#byKeys && (0,value_skipper/* startsLikeRecord */.i)(chunk, at)) {
            this.#item.start(at);
            this.#skipper.begin(this.#limits.depth);
            this.#state = "in record";
            return at;
        }
        if (this.#inObject) {
            this.#object.start(at);
            this.#streamedKeys = [];
            this.#state = "first key";
        }
        else {
            this.#state = "first element";
        }
        return at + 1;
    }
    /** Called at the closing brace of an object. */
    #close(chunk, at) {
        this.#state = "between documents";
        const bytes = this.#object.take(chunk, at + 1, this.#limits.itemBytes);
        const isContiguous = this.#streamedKeys.length === 0;
        if (bytes === null)
            this.#tooLarge();
        else
            this.#sink.object(bytes, this.#streamedKeys, isContiguous ? this.#offset + at + 1 - bytes.length : null);
        return at + 1;
    }
    #closeElements(at) {
        if (this.#inObject) {
            this.#inStreamed = false;
            this.#object.start(at);
            this.#state = "after value";
        }
        else {
            this.#state = "between documents";
        }
        return at + 1;
    }
    #enterValue(byte, at) {
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            this.#skipper.begin(this.#limits.depth);
            this.#state = "in value";
            return at;
        }
        if (byte === QUOTE) {
            this.#state = "in string";
            return at + 1;
        }
        if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e) {
            this.#state = "in scalar";
            return at + 1;
        }
        return this.#unexpected(byte, at);
    }
    /** Skips an object or an array. Nearly all bytes of an input are read here. */
    #skipValue(chunk, from) {
        const { kind, at } = this.#skipper.skip(from);
        switch (kind) {
            case "open":
                return chunk.length;
            case "closed":
                return this.#state === "in record" ? this.#endRecord(chunk, at) : this.#endValue(chunk, at);
            case "unexpected":
                return this.#unexpected(chunk[at] ?? 0, at);
            case "tooDeep":
                this.#stop("too-large", `the JSON is nested more than ${this.#limits.depth} levels deep at byte ${this.#offset + at}`);
                return at;
        }
    }
    #skipString(chunk, from) {
        for (let at = from; at < chunk.length; at += 1) {
            const byte = chunk[at] ?? 0;
            if (byte < 0x20)
                return this.#unexpected(byte, at);
            if (this.#escaped)
                this.#escaped = false;
            else if (byte === BACKSLASH)
                this.#escaped = true;
            else if (byte === QUOTE)
                return this.#endValue(chunk, at + 1);
        }
        return chunk.length;
    }
    #readKey(chunk, from) {
        let at = from;
        while (at < chunk.length) {
            const byte = chunk[at] ?? 0;
            if (this.#escaped)
                this.#escaped = false;
            else if (byte === BACKSLASH)
                this.#escaped = true;
            else if (byte === QUOTE)
                break;
            else if (byte < 0x20)
                return this.#unexpected(byte, at);
            at += 1;
        }
        // A longer key cannot be a streamed key.
        if (this.#key.length < MAX_KEY_LENGTH) {
            this.#key += chunk.toString("latin1", from, Math.min(at, from + MAX_KEY_LENGTH));
        }
        if (at === chunk.length)
            return at;
        if (this.#key.includes("\\"))
            this.#key = unescapeKey(this.#key);
        this.#state = "colon";
        return at + 1;
    }
    #skipScalar(chunk, from) {
        let at = from;
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at] ?? 0;
            const ends = byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte <= 0x20;
            if (ends)
                return this.#endValue(chunk, at);
            if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === COLON) {
                return this.#unexpected(byte, at);
            }
        }
        return at;
    }
    #endValue(chunk, end) {
        if (this.#inObject && !this.#inStreamed) {
            this.#state = "after value";
            return end;
        }
        const key = this.#inObject ? this.#key : null;
        const mayBeOther = this.#state === "in value";
        this.#state = "after element";
        if (mayBeOther && this.#dropOther(chunk, end))
            this.#sink.otherRecord(key);
        else
            this.#takeItem(chunk, end, (bytes, offset) => this.#sink.item(bytes, key, offset));
        return end;
    }
    /** Called at the closing brace of an object that started like a record. */
    #endRecord(chunk, end) {
        this.#state = "between documents";
        if (this.#dropOther(chunk, end))
            this.#sink.otherRecord(null);
        else
            this.#takeItem(chunk, end, (bytes, offset) => this.#splitByKeys(bytes, offset));
        return end;
    }
    /** Discards the current item if it is certainly a record of another event. */
    #dropOther(chunk, end) {
        const from = this.#item.startInChunk();
        if (from === null || !this.#skipper.isOtherRecord(chunk, from, end))
            return false;
        if (!this.#isPlain && mayHideName(chunk.subarray(from, end)))
            return false;
        this.#item.drop();
        return true;
    }
    #takeItem(chunk, end, use) {
        const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            use(bytes, this.#offset + end - bytes.length);
    }
    #splitByKeys(bytes, offset) {
        this.#objectSplitter ??= new _a(this.#sink, this.#streamed, { limits: this.#limits, byKeys: true });
        this.#objectSplitter.restart(offset);
        this.#objectSplitter.push(bytes);
        if (this.#objectSplitter.isStopped())
            this.#state = "stopped";
    }
    #tooLarge() {
        this.#sink.problem("too-large", `a record is larger than ${this.#limits.itemBytes} bytes`);
    }
    #unexpected(byte, at) {
        this.#stop("damaged", `the JSON is invalid: unexpected ${characterName(byte)} at byte ${this.#offset + at}`);
        return at;
    }
    #stop(code, detail) {
        this.#state = "stopped";
        this.#sink.problem(code, detail);
    }
}
_a = DocumentSplitter;
/** A fast check that all characters are visible. If false, `mayHideName` decides. */
function isPlain(bytes) {
    return (0,external_node_buffer_.isAscii)(bytes) || ((0,external_node_buffer_.isUtf8)(bytes) && !MAY_HIDE.test(bytes.toString("latin1")));
}
/** UTF-8 bytes of some invisible characters, and the lead bytes of all blocks that contain invisible or unassigned ones. */
const MAY_HIDE = /\xc2[\x80-\xa0\xad]|[\xd8-\xe1\xed-\xf4]|\xe2[\x80\x81]|\xe3\x80\x80/;
/** The replacement character, and characters that are invisible or unassigned. */
const HIDING = /[\uFFFD\u0080-\u00a0\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;
/** Whether bytes may contain the event's name although it was not found: invalid UTF-8, or invisible characters in it. */
function mayHideName(bytes) {
    return !(0,external_node_buffer_.isAscii)(bytes) && (!(0,external_node_buffer_.isUtf8)(bytes) || HIDING.test(bytes.toString("utf8")));
}
function skipWhitespace(chunk, from) {
    let at = from;
    while (at < chunk.length && isWhitespace(chunk[at] ?? 0))
        at += 1;
    return at;
}
function isWhitespace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
const MAX_KEY_LENGTH = 64;
function unescapeKey(raw) {
    try {
        const key = JSON.parse(`"${raw}"`);
        return typeof key === "string" ? key : raw;
    }
    catch {
        // Invalid JSON, which is reported when the object is parsed.
        return raw;
    }
}
/** A byte for a message: the character if it is visible ASCII, else its value in hexadecimal. */
function characterName(byte) {
    const isVisible = byte > 0x20 && byte < 0x7f && byte !== 0x60;
    return isVisible ? `\`${String.fromCharCode(byte)}\`` : `0x${byte.toString(16).padStart(2, "0")}`;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/line-recovery.js

const LINE_FEED = 0x0a;
const line_recovery_OPEN_OBJECT = 0x7b;
const line_recovery_OPEN_ARRAY = 0x5b;
const line_recovery_COLON = 0x3a;
const line_recovery_QUOTE = 0x22;
/** The byte order mark. Concatenated files have it in the middle. */
const BYTE_ORDER_MARK = external_node_buffer_.Buffer.from("\uFEFF");
/** The first key of a record. Inside a JSON string its quotes would be escaped. */
const FIRST_KEY = external_node_buffer_.Buffer.from('"eventVersion"');
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
        const start = isDamaged ? null : documentStart(line);
        const damagedFrom = start === null ? 0 : this.#read(line.subarray(start));
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
        let from = nextRecord(text, 0);
        while (from !== null) {
            const next = nextRecord(text, from.afterKey);
            this.#read(text.subarray(from.at, next?.at));
            from = next;
        }
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
/** The start of the document at the beginning of a line; null if there is none. Timestamps were replaced by whitespace. */
function documentStart(line) {
    const start = afterWhitespace(line, line.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0);
    let at = start;
    while (line[at] === line_recovery_OPEN_ARRAY)
        at = afterWhitespace(line, at + 1);
    return line[at] === line_recovery_OPEN_OBJECT && line[afterWhitespace(line, at + 1)] === line_recovery_QUOTE ? start : null;
}
/** The start of the next record of a text, and the end of its first key. An object after a colon is nested, not a record. */
function nextRecord(text, from) {
    for (let key = text.indexOf(FIRST_KEY, from); key >= 0; key = text.indexOf(FIRST_KEY, key + 1)) {
        const at = beforeWhitespace(text, key, from);
        if (text[at] !== line_recovery_OPEN_OBJECT || text[beforeWhitespace(text, at, from)] === line_recovery_COLON)
            continue;
        return { at, afterKey: key + FIRST_KEY.length };
    }
    return null;
}
function afterWhitespace(bytes, from) {
    let at = from;
    while (WHITESPACE.has(bytes[at] ?? 0))
        at += 1;
    return at;
}
/** The index of the last byte before `end`, and not before `from`, that is not whitespace; -1 if there is none. */
function beforeWhitespace(bytes, end, from) {
    let at = end - 1;
    while (at >= from && WHITESPACE.has(bytes[at] ?? 0))
        at -= 1;
    return at < from ? -1 : at;
}
/** JSON's whitespace, without the line feed. */
const WHITESPACE = new Set([0x20, 0x09, 0x0d]);

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
const strip_timestamps_OPEN_OBJECT = 0x7b;
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
    const brace = window.indexOf(strip_timestamps_OPEN_OBJECT);
    const end = window.indexOf(strip_timestamps_LINE_FEED);
    if (end >= 0 && (brace < 0 || end < brace))
        return "";
    if (brace >= 0)
        return window.toString("latin1", 0, brace + 1);
    return window.length < MAX_PREFIX_BYTES ? null : "";
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/read-export.js


















/**
 * Reads one export. Gzip layers, text encoding and shape are detected from the content. Passes everything that can be read
 * to `sink`, and reports everything else as a problem; it does not throw for faults of the input.
 */
async function readExport(bytes, sink, skipper) {
    const report = reportOncePerCode(sink);
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
        await readContainer(bytes, { emit, report, skipper });
        if (lastFound === "preview")
            report("truncated", "the Splunk export does not contain the final results");
        else if (previewed.size > 0)
            report("truncated", "Splunk's final results lack calls that its previews contain");
    }
    catch (thrown) {
        if (thrown instanceof input_fault/* InputFault */.H)
            report(thrown.code, thrown.message);
        else
            report("unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
function digestOf({ record }) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(record)).digest("base64");
}
async function readContainer(bytes, context) {
    const reader = new ByteReader(toUtf8(inflate(bytes)));
    const container = detectContainer(await reader.peek(HEAD_BYTES));
    switch (container.kind) {
        case "json":
            return readJson(reader.rest(), context);
        case "log lines":
            return readJson(stripTimestamps(reader.rest()), context);
        case "csv":
            // Loaded on demand, since most runs read no CSV.
            return (await Promise.all(/* import() */[__webpack_require__.e(70), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 7281))).readCsv(reader.rest(), context.emit);
        case "skipped":
            context.emit({ kind: "skipped" });
            return reader.close();
        case "unsupported":
            context.report("unsupported-shape", container.detail);
            return reader.close();
    }
}
/** Reports only the first problem of each code, since the remediation is the same for all of one code. */
function reportOncePerCode(sink) {
    const reported = new Set();
    return (code, detail) => {
        if (!reported.has(code))
            sink.problem(code, detail);
        reported.add(code);
    };
}
async function readJson(bytes, { emit, report, skipper }) {
    let recovery = null;
    /** The damage was reported; further problems after it belong to it. */
    let isAfterDamage = false;
    let isUnsupported = false;
    /** The number of elements of the current document that were read from its lists. */
    let elements = 0;
    const offsets = new SplunkOffsets();
    const parse = (text, offset) => {
        try {
            // Decoding ASCII as Latin-1 is twice as fast.
            if ((0,external_node_buffer_.isAscii)(text))
                return (0,parse_json/* parseJson */.q)(text.toString("latin1"), text);
            const { values, damage, isPartial } = (0,parse_json/* parseJson */.q)(text.toString("utf8"), text);
            return { values, damage: (0,utf8_validator/* utf8Damage */.H)(text, offset) ?? damage, isPartial };
        }
        catch (thrown) {
            report("damaged", `a record cannot be parsed as JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return null;
        }
    };
    const readText = (text, offset, read, rows = 0) => {
        const parsed = parse(text, offset);
        // After damage, rows are missing anyway.
        const gap = parsed === null || isAfterDamage ? null : offsets.gapBefore(parsed.values.at(-1), rows);
        if (gap !== null)
            report("truncated", gap);
        if (parsed !== null)
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
;// CONCATENATED MODULE: ./build/sources/cloudtrail/read-input.js



/**
 * Reads one input into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a readable time is within any bounds.
 */
async function readInput({ path, open }, intake, { since, until, skipper, read }) {
    const { inputs } = intake.collected;
    inputs.files += 1;
    const counted = count(open(), (bytes) => {
        inputs.bytes += bytes;
        read(bytes);
    });
    await readExport(counted, {
        call: ({ record, damage, isAlternative }) => {
            const calls = isAlternative ? 0 : 1;
            inputs.records += calls;
            if ((0,event_time/* isOutside */._K)(record, { since, until })) {
                inputs.skipped += calls;
                return;
            }
            inputs.matchedEvents += calls;
            intake.add((0,scan_call/* readScanCall */.S)(record, damage));
        },
        skipped: () => {
            inputs.records += 1;
            inputs.skipped += 1;
        },
        problem: (code, detail) => intake.problem({ path, code, detail }),
    }, skipper);
}
async function* count(bytes, add) {
    for await (const chunk of bytes) {
        add(chunk.length);
        yield chunk;
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
/** Known shapes that contain no readable record, by their keys, with what to export instead. */
const UNSUPPORTED_SHAPES = [
    {
        keys: ["EventId", "EventName"],
        detail: "an event of `aws cloudtrail lookup-events` has no CloudTrailEvent. Include that field in the export (`--query`)",
    },
    {
        keys: ["s3Bucket", "s3ObjectKey"],
        detail: "it is a notification that log files were delivered, not the log files. Read them from the bucket",
    },
    {
        keys: ["awslogs"],
        detail: "it is a CloudWatch Logs subscription as AWS Lambda receives it, encoded in base64. " +
            "Decode it first (`jq -r .awslogs.data | base64 -d`)",
    },
    {
        keys: ["kinesis"],
        detail: "it is a Kinesis record, encoded in base64. Decode it first (`jq -r .kinesis.data | base64 -d`)",
    },
    {
        keys: ["dynamodb"],
        detail: "it is a record of a DynamoDB stream, not of CloudTrail. Pass the trail's log files",
    },
    {
        keys: ["s3", "eventSource"],
        detail: "it is a notification about an S3 object, not the object. Read the trail's log files from the bucket",
    },
    {
        keys: ["body", "eventSource"],
        detail: "it is an SQS message as AWS Lambda receives it. Extract its body first (`jq -r '.Records[].body'`)",
    },
    { keys: ["QueryId"], detail: "it is the ID of a query, not its results. Export the results" },
    { keys: ["queryId"], detail: "it is the ID of a query, not its results. Export the results" },
];


/***/ }),

/***/ 1279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $u: () => (/* binding */ preferRecognized),
  oA: () => (/* binding */ unwrap),
  CX: () => (/* binding */ unwrapElement),
  pW: () => (/* binding */ unwrapRemainder)
});

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/combinations.js
var combinations = __webpack_require__(6066);
// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/embedded-json.js
var embedded_json = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/decode-record.js



/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS = new Map([
    ["userIdentity", ["sessionContext"]],
    ["requestParameters", ["imageId"]],
    ["responseElements", ["imageId", "imageScanStatus", "imageScanFindings"]],
]);
/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
function decodeRecord(record) {
    return decodeMembers(record, [...OBJECT_MEMBERS.keys()], (key, value) => {
        const nested = OBJECT_MEMBERS.get(key) ?? [];
        return (0,json_values/* isObject */.Gv)(value) ? decodeMembers(value, nested, (_, each) => only(each)) : only(value);
    });
}
function only(value) {
    return { values: [value], damage: null };
}
/** Decodes the members with these `names`, and then passes each value through `next`. */
function decodeMembers(object, names, next) {
    const decoded = new Map();
    let damage = null;
    let isPartial = false;
    for (const name of names) {
        if (!Object.hasOwn(object, name))
            continue;
        const parsed = decodeText(name, object[name]);
        const all = parsed.values.map((value) => next(name, value));
        for (const each of [parsed, ...all]) {
            damage ??= each.damage;
            if (each.isPartial === true)
                isPartial = true;
        }
        const values = all.flatMap((each) => each.values);
        if (values.length > 1 || values[0] !== object[name])
            decoded.set(name, values);
    }
    if (decoded.size === 0)
        return only(object);
    const keys = [...decoded.keys()];
    const combined = (0,combinations/* combinations */.v)([...decoded.values()]);
    const [first, ...rest] = combined.rows.map((row) => ({
        ...object,
        ...Object.fromEntries(row.map((value, at) => [keys[at] ?? "", value])),
    }));
    return { values: [first, ...rest], damage, isPartial: isPartial || combined.isPartial };
}
function decodeText(name, value) {
    if (typeof value !== "string" || !/^\s*\{/.test(value))
        return only(value);
    const parsed = (0,embedded_json/* parseEmbeddedJson */.o)(value, name);
    return parsed.kind === "problem" ? only(value) : parsed;
}

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
/** The first key of a Splunk document that is not known, and may contain rows that are not read; null if there is none. */
function unknownSplunkKey(document) {
    const isKnown = (key) => SPLUNK_KEYS.has(key) || envelopes/* ENVELOPES */.wy.has(key) || isEmptyList(document[key]);
    return Object.keys(document).find((key) => !isKnown(key)) ?? null;
}
/** Describes such a key, for a message. */
function unknownSplunkKeyDetail(key) {
    return (`expected \`result\` or \`results\` in a Splunk export, got ${JSON.stringify(key)}. ` +
        "Export with `output_mode=json`, not json_rows or json_cols");
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
/** The number of elements in the lists under `keys`. */
function countElements(value, keys) {
    return keys.reduce((sum, key) => sum + (0,json_values/* listAt */.gT)(value, key).length, 0);
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes/ocsf.js
var ocsf = __webpack_require__(73);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes/partial-export.js

/**
 * Why a document is only part of a result, by its own tokens, counts, status or messages; null if it has no sign of that.
 * `elements` is the number of elements in its lists.
 */
function partialExport(document, elements) {
    return (morePages(document) ??
        partialLake(document, elements) ??
        partialInsights(document, elements) ??
        partialLogs(document) ??
        partialSplunk(document));
}
/** A token of any type means that there is another page. */
function morePages(document) {
    // `get-log-events` always returns nextForwardToken and nextBackwardToken, so those are not a sign.
    const key = Object.keys(document).find((each) => /^nexttoken$/i.test(each) && isPresent(document[each]));
    return key === undefined
        ? null
        : `the response has a ${key}, so there are more events. Export again without a limit on their number`;
}
function isPresent(value) {
    return value !== undefined && value !== null && value !== "";
}
/** The value under `key`, for a message, if it is not the `expected` text in any case; null if it is, or is missing. */
function unexpectedText(expected, document, key) {
    const value = document[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== "string" || value === "")
        return (0,json_values/* preview */.VH)(value);
    return value.toLowerCase() === expected.toLowerCase() ? null : value;
}
/** A count that is a number or text; null if it is missing, NaN if it is not a count. */
function countAt(holder, key) {
    const value = holder[key];
    if (!isPresent(value))
        return null;
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === "number" ? count : Number.NaN;
}
function partialLake(document, elements) {
    const status = unexpectedText("FINISHED", document, "QueryStatus");
    if (status !== null) {
        return `the status of the CloudTrail Lake query is ${status}. Wait until it is FINISHED, then export again`;
    }
    if (!Object.hasOwn(document, "QueryResultRows"))
        return null;
    const error = document["ErrorMessage"];
    if (isPresent(error))
        return `the CloudTrail Lake query failed with ${(0,json_values/* preview */.VH)(error)}. Run it again`;
    for (const key of ["TotalResultsCount", "ResultsCount"]) {
        const count = countAt((0,json_values/* objectAt */.lJ)(document, "QueryStatistics"), key);
        if (count === null || count <= elements)
            continue;
        const expected = Number.isNaN(count) ? `an unknown number of rows (${key} is not a number)` : `${count} rows`;
        return `the CloudTrail Lake query returned ${expected}, and the export contains ${elements}. Export all pages`;
    }
    return null;
}
function partialInsights(document, elements) {
    if (!Object.hasOwn(document, "results"))
        return null;
    const status = unexpectedText("Complete", document, "status");
    if (status !== null) {
        return `the status of the Logs Insights query is ${status}. Wait until it is Complete, then export again`;
    }
    const matched = countAt((0,json_values/* objectAt */.lJ)(document, "statistics"), "recordsMatched");
    if (matched === null || matched <= elements)
        return null;
    const records = Number.isNaN(matched) ? "an unknown number of records" : `${matched} records`;
    return (`the Logs Insights query matched ${records}, and the export contains ${elements}. ` +
        "Raise `limit` in the query, or split the time range");
}
/** `filter-log-events` lists the streams that it searched, on each page; a later page may complete a stream. */
function partialLogs(document) {
    if (!Object.hasOwn(document, "events"))
        return null;
    const complete = new Map();
    for (const stream of (0,json_values/* listAt */.gT)(document, "searchedLogStreams")) {
        const { logStreamName, searchedCompletely } = (0,json_values/* isObject */.Gv)(stream) ? stream : {};
        const name = (0,json_values/* preview */.VH)(logStreamName);
        complete.set(name, complete.get(name) === true || searchedCompletely === true);
    }
    const partial = [...complete].find(([, isComplete]) => !isComplete);
    return partial === undefined
        ? null
        : `CloudWatch Logs did not search all of the stream ${partial[0]}. Export again with all pages`;
}
/** Splunk's `messages` contain errors of a search, and warnings that peers or limits dropped results. */
function partialSplunk(document) {
    const { preview: isPreviewed, messages } = document;
    // The final results repeat a line that is a preview, but not a whole document.
    const isPreview = isPreviewed === true ? Object.hasOwn(document, "results") : (isPreviewed ?? false) !== false;
    if (isPreview)
        return "the results are a preview of a Splunk search that was still running. Export again when it is done";
    if (isPreviewed === undefined && !Object.hasOwn(document, "results"))
        return null;
    const all = Array.isArray(messages) ? messages : isPresent(messages) ? [messages] : [];
    const message = all.find((each) => !(0,json_values/* isObject */.Gv)(each) || reportsLoss(each));
    return message === undefined
        ? null
        : `the Splunk search reported ${(0,json_values/* preview */.VH)((0,json_values/* isObject */.Gv)(message) ? message["text"] : message)}. Run it again`;
}
function reportsLoss(message) {
    const type = (0,json_values/* textAt */.$6)(message, "type") ?? "";
    if (/^(FATAL|ERROR)$/i.test(type))
        return true;
    return /^WARN/i.test(type) && LOSS.test((0,json_values/* textAt */.$6)(message, "text") ?? "");
}
const LOSS = /incomplete|truncat|limit|partial|timed out|did not|cancel|finaliz|only some/i;

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
/** Reads a record, in which SIEM and tables may have written the request and the response as JSON text. */
function readRecord(record) {
    const read = readUndecoded(record);
    if (read.kind !== "call")
        return [read];
    return (0,unwrapped/* readAlternatives */.rB)(decodeRecord(record), (each) => ((0,json_values/* isObject */.Gv)(each) ? [readUndecoded(each)] : []));
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
    const shape = envelopes/* UNSUPPORTED_SHAPES */.LW.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
    return shape === undefined ? null : (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", shape.detail);
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
    else if (typeof value === "string") {
        yield* unwrapText(value, "a record in a string", depth);
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
        yield* readLakeRow(element);
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
    const repeated = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index || !unwrap_isEmptyList(document[key]));
    if (repeated !== undefined) {
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `the key ${(0,json_values/* preview */.VH)(repeated)} occurs more than once in one document`);
    }
    const partial = partialExport(document, elements);
    if (partial !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("truncated", partial);
    yield* replacedKeyProblem(document);
    yield* unknownSplunkRows(document);
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
    if (isRecord(value))
        return yield* readRecord(value);
    if ((0,ocsf/* isOcsf */.O)(value))
        return yield* readOcsfEvent(value);
    yield* replacedKeyProblem(value);
    yield* unknownSplunkRows(value);
    if (isConnectionCheck(value))
        return yield* skipUnrecognized(openAll(value, envelopes, depth));
    if (value["preview"] === true && envelopes.every(([key]) => key === "result")) {
        return yield* readPreview([...openAll(value, envelopes, depth)]);
    }
    if (envelopes.length === 0 && isDigestFile(value))
        return yield { kind: "skipped" };
    yield* openAll(value, envelopes, depth);
    const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
    const keys = envelopes.map(([key]) => key);
    const partial = isExport ? partialExport(value, countElements(value, keys)) : null;
    if (partial !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("truncated", partial);
    else if (envelopes.length === 0)
        yield unknownObject(value);
}
function* openAll(value, envelopes, depth) {
    for (const [key, envelope] of envelopes)
        yield* unwrap_open(value, key, envelope, depth);
}
/**
 * An object that contains its complete record as text (Splunk, Logs Insights), and fields that were extracted from it, with
 * any names. Those are read as well if they can be a record.
 */
function* unwrapComplete(value, envelopes, depth) {
    const withRecord = envelopes.filter(([, { complete }]) => complete);
    const others = envelopes.filter(([, { complete }]) => !complete);
    const [first] = withRecord;
    if (first !== undefined && withRecord.length === 1)
        yield* unwrap_open(value, first[0], first[1], depth);
    else
        yield* preferRecognized([...openAll(value, withRecord, depth)]);
    yield* dropUnrecognized(openAll(value, others, depth));
    if (hasOwnResponse(value)) {
        const record = readUndecoded(value);
        if (record.kind !== "skipped")
            yield record;
    }
}
/** A row of a running Splunk search: the final results must repeat its calls, and its problems are reported. */
function* readPreview(found) {
    yield* found.filter(({ kind }) => kind === "problem");
    yield { kind: "preview", calls: found.filter((each) => each.kind === "call") };
}
/** Drops the problems of values that may not be part of an export. */
function* dropUnrecognized(found) {
    for (const each of found)
        if (each.kind !== "problem" || each.isUnrecognized !== true)
            yield each;
}
/** Reads values that may not be part of an export. If nothing is recognized, they are skipped. */
function* skipUnrecognized(found) {
    const recognized = [...dropUnrecognized(found)];
    if (recognized.length === 0)
        yield { kind: "skipped" };
    yield* recognized;
}
/** For a record that is in one of several places: problems of the other places count only if no place is recognized. */
function preferRecognized(found) {
    const recognized = [...dropUnrecognized(found)];
    return recognized.length === 0 ? found : recognized;
}
function* unwrap_open(value, key, envelope, depth) {
    const content = value[key];
    switch (envelope.content) {
        case "value":
            return yield* unwrap(content, depth + 1);
        case "text":
            return yield* typeof content === "string"
                ? unwrapText(content, `${key} (${envelope.shape})`, depth)
                : unwrap(content, depth + 1);
        case "detail":
            return yield* unwrapDetail(value, depth);
        case "values":
        case "rows":
        case "results":
            if (Array.isArray(content))
                for (const element of content)
                    yield* unwrapElement(element, key, depth + 1);
            else {
                const detail = `expected a list in ${key} (${envelope.shape}), got ${(0,json_values/* preview */.VH)(content)}`;
                yield (0,unwrapped/* unrecognizedProblem */.Xv)("unsupported-shape", detail);
            }
    }
}
function* unwrapText(text, place, depth) {
    const parsed = (0,embedded_json/* parseEmbeddedJson */.o)(text, place);
    if (parsed.kind === "problem")
        yield parsed;
    else
        yield* (0,unwrapped/* readAlternatives */.rB)(parsed, (value) => unwrap(value, depth + 1));
}
/** A key of an envelope that cannot be decoded may be that of the records, or one that marks missing records. */
function* replacedKeyProblem(value) {
    const key = (0,replaced_text/* replacedOwnKey */._v)(value);
    if (key !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `an object has the key ${(0,replaced_text/* replacedTextDetail */.jE)(key)}`);
}
/** Splunk documents may contain rows under keys that are not read. */
function* unknownSplunkRows(document) {
    const key = Object.hasOwn(document, "preview") ? unknownSplunkKey(document) : null;
    if (key !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", unknownSplunkKeyDetail(key));
}
/** EventBridge forwards CloudTrail's records, also under custom detail types, and events of other services. */
function* unwrapDetail(event, depth) {
    const { detail } = event;
    const type = event["detail-type"];
    if (typeof type !== "string" || / via CloudTrail$/i.test(type) || ((0,json_values/* isObject */.Gv)(detail) && isRecord(detail))) {
        yield* unwrap(detail, depth + 1);
    }
    else if (/^inspector2? finding$/i.test(type)) {
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", INSPECTOR_FINDINGS);
    }
    else if (announcesLogFile(event)) {
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", LOG_FILE_EVENT);
    }
    else {
        yield* skipUnrecognized(unwrap(detail, depth + 1));
    }
}
const LOG_FILE_EVENT = "it is an EventBridge event about a log file in S3, not the log file. Read the trail's log files from the bucket";
const INSPECTOR_FINDINGS = "Amazon Inspector findings in EventBridge events are not supported. " +
    "Pass CloudTrail log files, or name the images in `images`";
/** A row of Logs Insights, whose record is in the field @message. */
function* unwrapCells(row, depth) {
    const messages = row.filter((cell) => (0,json_values/* isObject */.Gv)(cell)).filter((cell) => cell["field"] === "@message");
    const [first, ...rest] = messages.map((cell) => cell["value"]);
    if (messages.length === 0) {
        const detail = "a row of Logs Insights has no @message. Add `fields @message` to the query";
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", detail);
        return;
    }
    const damage = messages.length === 1 ? null : "the field @message occurs more than once in a row of Logs Insights";
    yield* (0,unwrapped/* readAlternatives */.rB)({ values: [first, ...rest], damage }, (value) => unwrapObject({ "@message": value }, depth + 1));
}
function readLakeRow(row) {
    const cells = (0,lake_row/* rowOfCells */.Z3)(row);
    const whole = (0,lake_row/* wholeRecords */.o2)(cells);
    if (whole !== null)
        return (0,unwrapped/* readAlternatives */.rB)(whole, (cell) => unwrap(cell, 1));
    const read = (0,lake_row/* lakeRecord */.HW)(cells);
    if (read.kind === "problem")
        return [read];
    const { record, alternatives, damage, isPartial } = read;
    return (0,unwrapped/* readAlternatives */.rB)({ values: [record, ...alternatives], damage, isPartial }, (each) => (0,json_values/* isObject */.Gv)(each) ? readRecord(each) : []);
}
function* readOcsfEvent(event) {
    for (const found of (0,ocsf/* readOcsf */.K)(event)) {
        if (found.kind !== "call")
            yield found;
        else
            yield* (0,unwrapped/* readAlternatives */.rB)(decodeRecord(found.record), (each) => (0,json_values/* isObject */.Gv)(each) ? [recordedCall(found, each)] : []);
    }
}
function recordedCall(found, record) {
    return { ...found, record, damage: found.damage ?? (0,replaced_text/* replacedKeyDamage */.j9)(record) };
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
function unwrap_isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}


/***/ }),

/***/ 7802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ ValueSkipper),
  i: () => (/* binding */ startsLikeRecord)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/split/kernel/wasm-assembler.js
var wasm_assembler = __webpack_require__(7567);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/value-skipper-code.js

/*
 * Skips one JSON object or array, 64 bytes at a time. Each class of bytes (quotes, backslashes, brackets) is a mask with
 * one bit per byte, from which bitwise operations on 64-bit words compute the bytes inside strings, as in the first stage
 * of simdjson (Langdale and Lemire, arXiv:1902.08318). The brackets outside strings are then matched one by one.
 */
/** Addresses of the state that is kept between calls. */
const STATE = { depth: 0, limit: 4, flags: 8, status: 12, inString: 16, escaped: 24 };
/** The address of the stack of open brackets. */
const STACK = 64;
const MAX_DEPTH = 2048;
/** How many bytes of the previous piece are kept before the current one, because a name may span both. */
const BACK = 64;
const DATA = STACK + MAX_DEPTH + BACK;
const DATA_BYTES = 1024 * 1024;
/** How a call ended: at the end of the bytes, after the value, at an invalid byte, or at a bracket beyond the depth limit. */
const STATUS = { open: 0, closed: 1, unexpected: 2, tooDeep: 3 };
/**
 * What the value contains. `mayNameEvent` compares three letters of the event's name only, so it can be a false alarm.
 * `eventName` and `eventSource` are set for keys of the value itself, not of nested objects, with a string as value.
 */
const FLAGS = { mayNameEvent: 1, backslash: 2, eventName: 4, eventSource: 8 };
const LOCALS = [];
const declare = (type) => {
    LOCALS.push(type);
    const index = 1 + LOCALS.length;
    return { get: wasm_assembler/* local */.sr.get(index), set: (value) => wasm_assembler/* local */.sr.set(index, value) };
};
const from = { get: wasm_assembler/* local */.sr.get(0), set: (value) => wasm_assembler/* local */.sr.set(0, value) };
const to = { get: wasm_assembler/* local */.sr.get(1) };
const depth = declare("i32");
/** The depth before the current 64 bytes. */
const depthBefore = declare("i32");
const flags = declare("i32");
const at = declare("i32");
const value_skipper_code_byte = declare("i32");
const v = declare("v128");
const lower = declare("v128");
const quotes = declare("i64");
const backslashes = declare("i64");
const opening = declare("i64");
const closing = declare("i64");
const control = declare("i64");
const names = declare("i64");
const keys = declare("i64");
const valid = declare("i64");
const escapedFirst = declare("i64");
const inString = declare("i64");
const below = declare("i64");
const escaped = declare("i64");
const follows = declare("i64");
const sum = declare("i64");
const brackets = declare("i64");
const wrong = declare("i64");
const bit = declare("i64");
const word = (value) => wasm_assembler/* i64 */.cq.const(value);
const none = word(0n);
const not = (mask) => wasm_assembler/* i64 */.cq.xor(mask, word(-1n));
const isSet = (mask) => wasm_assembler/* i64 */.cq.ne(mask, none);
const state = (name) => wasm_assembler/* i32 */.rT.const(STATE[name]);
const flag = (name) => flags.set(wasm_assembler/* i32 */.rT.or(flags.get, wasm_assembler/* i32 */.rT.const(FLAGS[name])));
/** ASCII text as the integer that its bytes represent in memory (little-endian). */
const value_skipper_code_text = (letters) => letters.split("").reduce((value, letter, index) => value | (BigInt(letter.charCodeAt(0)) << BigInt(8 * index)), 0n);
const is = (vector, letter) => wasm_assembler/* v128 */.iL.eq(vector, wasm_assembler/* v128 */.iL.bytes(letter.charCodeAt(0)));
const end = (position, status) => [
    wasm_assembler/* i32 */.rT.store(state("depth"), depth.get),
    wasm_assembler/* i32 */.rT.store(state("flags"), flags.get),
    wasm_assembler/* i32 */.rT.store(state("status"), wasm_assembler/* i32 */.rT.const(STATUS[status])),
    wasm_assembler/* i64 */.cq.store(state("inString"), inString.get),
    wasm_assembler/* i64 */.cq.store(state("escaped"), escapedFirst.get),
    (0,wasm_assembler/* returnValue */._u)(position),
];
/** Adds the mask of sixteen bytes, at quarter `quarter` of 64 bytes, to `mask`. */
const placed = (mask, vector, quarter) => {
    const bits = wasm_assembler/* i64 */.cq.extend(wasm_assembler/* v128 */.iL.bitmask(vector));
    return mask.set(quarter === 0 ? bits : wasm_assembler/* i64 */.cq.or(mask.get, wasm_assembler/* i64 */.cq.shl(bits, word(BigInt(16 * quarter)))));
};
/** The bytes `letters` positions earlier: names are matched at their last letter, so they may start in earlier bytes. */
const back = (offset, letters) => wasm_assembler/* v128 */.iL.load(wasm_assembler/* i32 */.rT.sub(from.get, wasm_assembler/* i32 */.rT.const(letters)), offset);
const lowerBack = (offset, letters) => wasm_assembler/* v128 */.iL.or(back(offset, letters), wasm_assembler/* v128 */.iL.bytes(0x20));
const classify = [0, 1, 2, 3].flatMap((quarter) => {
    const offset = 16 * quarter;
    return [
        v.set(wasm_assembler/* v128 */.iL.load(from.get, offset)),
        lower.set(wasm_assembler/* v128 */.iL.or(v.get, wasm_assembler/* v128 */.iL.bytes(0x20))),
        placed(quotes, is(v.get, '"'), quarter),
        placed(backslashes, is(v.get, "\\"), quarter),
        // `[` and `{`, `]` and `}` differ only in the bit 0x20.
        placed(opening, is(lower.get, "{"), quarter),
        placed(closing, is(lower.get, "}"), quarter),
        placed(control, wasm_assembler/* v128 */.iL.lt(v.get, wasm_assembler/* v128 */.iL.bytes(0x20)), quarter),
        // "...Findings" has "s" at the end, "g" before it, and "f" seven letters earlier.
        placed(names, wasm_assembler/* v128 */.iL.and(wasm_assembler/* v128 */.iL.and(is(lower.get, "s"), is(lowerBack(offset, 1), "g")), is(lowerBack(offset, 7), "f")), quarter),
    ];
});
/** Finds quotes that may open the value of a key, as in `"...e":"` or `"...e": "`, until both keys were found. */
const NAMED = FLAGS.eventName | FLAGS.eventSource;
const findKeys = (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.ne(wasm_assembler/* i32 */.rT.and(flags.get, wasm_assembler/* i32 */.rT.const(NAMED)), wasm_assembler/* i32 */.rT.const(NAMED)), [0, 1, 2, 3].map((quarter) => {
    const offset = 16 * quarter;
    const isBehind = (space) => wasm_assembler/* v128 */.iL.and(is(back(offset, 1 + space), ":"), is(back(offset, 3 + space), "e"));
    return placed(keys, wasm_assembler/* v128 */.iL.and(is(wasm_assembler/* v128 */.iL.load(from.get, offset), '"'), wasm_assembler/* v128 */.iL.or(isBehind(0), isBehind(1))), quarter);
}), [keys.set(none)]);
/** Finds the bytes after an odd number of backslashes, which may start in the previous 64 bytes. */
const EVEN = 0x5555555555555555n;
const findEscaped = [
    (0,wasm_assembler/* when */.z7)(isSet(wasm_assembler/* i64 */.cq.or(backslashes.get, escapedFirst.get)), [
        backslashes.set(wasm_assembler/* i64 */.cq.and(backslashes.get, not(escapedFirst.get))),
        follows.set(wasm_assembler/* i64 */.cq.or(wasm_assembler/* i64 */.cq.shl(backslashes.get, word(1n)), escapedFirst.get)),
        sum.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.and(backslashes.get, word(~EVEN)), not(follows.get))),
        sum.set(wasm_assembler/* i64 */.cq.add(sum.get, backslashes.get)),
        escapedFirst.set(wasm_assembler/* i64 */.cq.extend(wasm_assembler/* i64 */.cq.lt(sum.get, backslashes.get))),
        escaped.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.xor(word(EVEN), wasm_assembler/* i64 */.cq.shl(sum.get, word(1n))), follows.get)),
    ], [escaped.set(none)]),
];
/** Replaces each bit by the parity of the bits up to it: set from an opening quote to just before the closing one. */
const prefixParity = (mask) => [1n, 2n, 4n, 8n, 16n, 32n].map((shift) => mask.set(wasm_assembler/* i64 */.cq.xor(mask.get, wasm_assembler/* i64 */.cq.shl(mask.get, word(shift)))));
const position = wasm_assembler/* i32 */.rT.add(from.get, wasm_assembler/* i32 */.rT.wrap(bit.get));
const SPACE = 0x20;
const COLON = 0x3a;
/** The depth at the byte after those of `below`. `quotes` must already mark the bytes inside strings. */
const outside = (mask) => wasm_assembler/* i32 */.rT.wrap(wasm_assembler/* i64 */.cq.popcnt(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.and(mask, not(quotes.get)), below.get)));
const depthAtKey = wasm_assembler/* i32 */.rT.sub(wasm_assembler/* i32 */.rT.add(depthBefore.get, outside(opening.get)), outside(closing.get));
/** Whether `key` precedes the colon at `at`, with an opening quote that is not escaped. */
const isKey = (key) => {
    const [head, tail] = [`"${key.slice(0, -8)}`, key.slice(-8)];
    const begins = head.length === 2 ? wasm_assembler/* i32 */.rT.load16 : wasm_assembler/* i32 */.rT.load;
    return wasm_assembler/* i32 */.rT.and(wasm_assembler/* i32 */.rT.and(wasm_assembler/* i64 */.cq.eq(wasm_assembler/* i64 */.cq.load(wasm_assembler/* i32 */.rT.sub(at.get, wasm_assembler/* i32 */.rT.const(9))), word(value_skipper_code_text(tail))), wasm_assembler/* i32 */.rT.eq(begins(wasm_assembler/* i32 */.rT.sub(at.get, wasm_assembler/* i32 */.rT.const(9 + head.length))), wasm_assembler/* i32 */.rT.const(Number(value_skipper_code_text(head))))), wasm_assembler/* i32 */.rT.ne(wasm_assembler/* i32 */.rT.load8(wasm_assembler/* i32 */.rT.sub(at.get, wasm_assembler/* i32 */.rT.const(10 + head.length))), wasm_assembler/* i32 */.rT.const("\\".charCodeAt(0))));
};
/** Sets the flags for the bytes whose bits are in `upTo`. */
const note = (upTo) => [
    (0,wasm_assembler/* when */.z7)(isSet(wasm_assembler/* i64 */.cq.and(names.get, upTo)), [flag("mayNameEvent")]),
    (0,wasm_assembler/* when */.z7)(isSet(wasm_assembler/* i64 */.cq.and(backslashes.get, upTo)), [flag("backslash")]),
    keys.set(wasm_assembler/* i64 */.cq.and(keys.get, upTo)),
    (0,wasm_assembler/* loopWhile */.YB)(isSet(keys.get), [
        at.set(wasm_assembler/* i32 */.rT.add(from.get, wasm_assembler/* i32 */.rT.wrap(wasm_assembler/* i64 */.cq.ctz(keys.get)))),
        // Keeps the bits below the lowest one.
        below.set(wasm_assembler/* i64 */.cq.and(not(keys.get), wasm_assembler/* i64 */.cq.sub(keys.get, word(1n)))),
        keys.set(wasm_assembler/* i64 */.cq.and(keys.get, wasm_assembler/* i64 */.cq.sub(keys.get, word(1n)))),
        value_skipper_code_byte.set(wasm_assembler/* i32 */.rT.load8(wasm_assembler/* i32 */.rT.sub(at.get, wasm_assembler/* i32 */.rT.const(1)))),
        at.set(wasm_assembler/* i32 */.rT.sub(at.get, wasm_assembler/* i32 */.rT.add(wasm_assembler/* i32 */.rT.const(1), wasm_assembler/* i32 */.rT.eq(value_skipper_code_byte.get, wasm_assembler/* i32 */.rT.const(SPACE))))),
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.and(wasm_assembler/* i32 */.rT.eq(wasm_assembler/* i32 */.rT.load8(at.get), wasm_assembler/* i32 */.rT.const(COLON)), wasm_assembler/* i32 */.rT.eq(depthAtKey, wasm_assembler/* i32 */.rT.const(1))), [
            (0,wasm_assembler/* when */.z7)(isKey("eventName"), [flag("eventName")]),
            (0,wasm_assembler/* when */.z7)(isKey("eventSource"), [flag("eventSource")]),
        ]),
    ]),
];
const walkBrackets = (0,wasm_assembler/* loopWhile */.YB)(isSet(brackets.get), [
    bit.set(wasm_assembler/* i64 */.cq.ctz(brackets.get)),
    brackets.set(wasm_assembler/* i64 */.cq.and(brackets.get, wasm_assembler/* i64 */.cq.sub(brackets.get, word(1n)))),
    value_skipper_code_byte.set(wasm_assembler/* i32 */.rT.load8(position)),
    (0,wasm_assembler/* when */.z7)(isSet(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.shr(opening.get, bit.get), word(1n))), [
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.eq(depth.get, wasm_assembler/* i32 */.rT.load(state("limit"))), end(position, "tooDeep")),
        wasm_assembler/* i32 */.rT.store8(depth.get, value_skipper_code_byte.get, STACK),
        depth.set(wasm_assembler/* i32 */.rT.add(depth.get, wasm_assembler/* i32 */.rT.const(1))),
    ], [
        depth.set(wasm_assembler/* i32 */.rT.sub(depth.get, wasm_assembler/* i32 */.rT.const(1))),
        // In ASCII the code of an opening bracket is that of the closing one minus 2.
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.ne(wasm_assembler/* i32 */.rT.load8(depth.get, STACK), wasm_assembler/* i32 */.rT.sub(value_skipper_code_byte.get, wasm_assembler/* i32 */.rT.const(2))), end(position, "unexpected")),
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.eqz(depth.get), [
            ...note(wasm_assembler/* i64 */.cq.sub(wasm_assembler/* i64 */.cq.shl(word(2n), bit.get), word(1n))),
            ...end(wasm_assembler/* i32 */.rT.add(position, wasm_assembler/* i32 */.rT.const(1)), "closed"),
        ]),
    ]),
]);
const BODY = [
    depth.set(wasm_assembler/* i32 */.rT.load(state("depth"))),
    flags.set(wasm_assembler/* i32 */.rT.load(state("flags"))),
    inString.set(wasm_assembler/* i64 */.cq.load(state("inString"))),
    escapedFirst.set(wasm_assembler/* i64 */.cq.load(state("escaped"))),
    (0,wasm_assembler/* loopWhile */.YB)(wasm_assembler/* i32 */.rT.lt(from.get, to.get), [
        depthBefore.set(depth.get),
        ...classify,
        findKeys,
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.lt(wasm_assembler/* i32 */.rT.sub(to.get, from.get), wasm_assembler/* i32 */.rT.const(64)), [
            bit.set(wasm_assembler/* i64 */.cq.extend(wasm_assembler/* i32 */.rT.sub(to.get, from.get))),
            valid.set(wasm_assembler/* i64 */.cq.sub(wasm_assembler/* i64 */.cq.shl(word(1n), bit.get), word(1n))),
            ...[quotes, backslashes, opening, closing, control, names, keys].map((mask) => mask.set(wasm_assembler/* i64 */.cq.and(mask.get, valid.get))),
        ]),
        ...findEscaped,
        // With fewer than 64 bytes, the bit after the last one shows whether the next byte is escaped.
        (0,wasm_assembler/* when */.z7)(wasm_assembler/* i32 */.rT.lt(wasm_assembler/* i32 */.rT.sub(to.get, from.get), wasm_assembler/* i32 */.rT.const(64)), [
            escapedFirst.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.shr(escaped.get, bit.get), word(1n))),
        ]),
        quotes.set(wasm_assembler/* i64 */.cq.and(quotes.get, not(escaped.get))),
        ...prefixParity(quotes),
        quotes.set(wasm_assembler/* i64 */.cq.xor(quotes.get, inString.get)),
        inString.set(wasm_assembler/* i64 */.cq.sar(quotes.get, word(63n))),
        // A control character in a string, or a backslash outside of one.
        wrong.set(wasm_assembler/* i64 */.cq.or(wasm_assembler/* i64 */.cq.and(control.get, quotes.get), wasm_assembler/* i64 */.cq.and(backslashes.get, not(quotes.get)))),
        brackets.set(wasm_assembler/* i64 */.cq.and(wasm_assembler/* i64 */.cq.or(opening.get, closing.get), not(quotes.get))),
        (0,wasm_assembler/* when */.z7)(isSet(wrong.get), [
            brackets.set(wasm_assembler/* i64 */.cq.and(brackets.get, wasm_assembler/* i64 */.cq.sub(wasm_assembler/* i64 */.cq.and(wrong.get, wasm_assembler/* i64 */.cq.sub(none, wrong.get)), word(1n)))),
        ]),
        walkBrackets,
        (0,wasm_assembler/* when */.z7)(isSet(wrong.get), end(wasm_assembler/* i32 */.rT.add(from.get, wasm_assembler/* i32 */.rT.wrap(wasm_assembler/* i64 */.cq.ctz(wrong.get))), "unexpected")),
        ...note(word(-1n)),
        from.set(wasm_assembler/* i32 */.rT.add(from.get, wasm_assembler/* i32 */.rT.const(64))),
    ]),
    ...end(to.get, "open"),
    wasm_assembler/* unreachable */.HB,
];
const PAGE = 65_536;
/** The WebAssembly module, as bytes. */
function valueSkipperModule() {
    return (0,wasm_assembler/* assembleModule */.xU)(LOCALS, BODY, Math.ceil((DATA + DATA_BYTES + 64) / PAGE));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/split/kernel/value-skipper.js


let compiled = null;
/**
 * Skips JSON objects and arrays piece by piece: it tracks strings and brackets, and notes whether the value may be a
 * DescribeImageScanFindings record. Can be used for one input at a time.
 */
class ValueSkipper {
    /** The maximum number of bytes for `load`. */
    static PIECE = DATA_BYTES;
    #run;
    #bytes;
    #state;
    #length = 0;
    constructor() {
        compiled ??= new WebAssembly.Module(valueSkipperModule());
        const { run, memory } = new WebAssembly.Instance(compiled).exports;
        this.#run = run;
        this.#bytes = new Uint8Array(memory.buffer);
        this.#state = new Int32Array(memory.buffer, 0, DATA / 4);
    }
    /** Loads the next piece of an input, in which a value that is still open continues. */
    load(piece) {
        if (piece.length > DATA_BYTES)
            throw new Error(`a piece of ${piece.length} bytes is too long`);
        this.#bytes.copyWithin(DATA - BACK, DATA + this.#length - BACK, DATA + this.#length);
        this.#bytes.set(piece, DATA);
        this.#length = piece.length;
    }
    /** Starts a value, whose opening bracket is the first byte to skip. */
    begin(maxDepth) {
        const state = this.#state;
        state.fill(0, 0, 8);
        state[STATE.limit / 4] = Math.min(maxDepth, MAX_DEPTH);
    }
    /** Skips the value from index `from` of the piece, to its end or to the end of the piece. */
    skip(from) {
        const at = this.#run(DATA + from, DATA + this.#length) - DATA;
        switch (this.#state[STATE.status / 4]) {
            case STATUS.closed:
                return { kind: "closed", at };
            case STATUS.unexpected:
                return { kind: "unexpected", at };
            case STATUS.tooDeep:
                return { kind: "tooDeep", at };
            default:
                return { kind: "open", at };
        }
    }
    /**
     * Whether the skipped value, `bytes` from `from` to `to`, is certainly a record of another event. It must start like a
     * CloudTrail record (other keys of an envelope, and notifications of other services, have to be read), have its own
     * eventSource and eventName, not contain the searched name in any case, and have no \u escapes that could spell it.
     */
    isOtherRecord(bytes, from, to) {
        const flags = this.#state[STATE.flags / 4] ?? 0;
        return ((flags & value_skipper_NAMED) === value_skipper_NAMED &&
            ((flags & FLAGS.backslash) === 0 || !bytes.subarray(from, to).includes("\\u")) &&
            ((flags & FLAGS.mayNameEvent) === 0 || !EVENT.test(bytes.toString("latin1", from, to))) &&
            (startsWithTrailVersion(bytes, from) || startsOtherwise(bytes, from, to)));
    }
}
const value_skipper_NAMED = FLAGS.eventName | FLAGS.eventSource;
/** The event's name, with whitespace, non-ASCII bytes (invisible characters) and escapes allowed between its letters. */
const EVENT = new RegExp("describeimagescanfindings".split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");
const RECORD_START = external_node_buffer_.Buffer.from('{"eventVersion"');
/** Whether the bytes at `at` start like nearly every record. False if there are too few bytes. */
function startsLikeRecord(bytes, at) {
    for (let index = 0; index < RECORD_START.length; index += 1) {
        if (bytes[at + index] !== RECORD_START[index])
            return false;
    }
    return true;
}
/** Whether it starts with an eventVersion that CloudTrail uses (1.xx) and notifications of other services do not. */
function startsWithTrailVersion(bytes, at) {
    const version = at + RECORD_START.length;
    return (bytes[version] === 0x3a &&
        bytes[version + 1] === 0x22 &&
        bytes[version + 2] === 0x31 &&
        bytes[version + 3] === 0x2e &&
        isDigit(bytes[version + 4]) &&
        isDigit(bytes[version + 5]) &&
        bytes[version + 6] === 0x22 &&
        startsLikeRecord(bytes, at));
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
/** The same for records with whitespace or another order of keys. They must not contain the source of a notification. */
function startsOtherwise(bytes, from, to) {
    const start = bytes.toString("latin1", from, from + 64);
    if (STARTS_WITH_TRAIL_VERSION.test(start))
        return true;
    return STARTS_WITH_EVENT_KEY.test(start) && !NOTIFICATION_SOURCE.test(bytes.toString("latin1", from, to));
}
const STARTS_WITH_TRAIL_VERSION = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;
const STARTS_WITH_EVENT_KEY = /^\{\s*"event(?:Version|Source|Name)"/;
/** The source of notifications (of S3, Kinesis and others); sources in CloudTrail are host names. */
const NOTIFICATION_SOURCE = /"\s*aws:/i;


/***/ })

};
