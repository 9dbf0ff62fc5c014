export const id = 579;
export const ids = [579];
export const modules = {

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hE: () => (/* binding */ STREAMED_KEYS),
/* harmony export */   ln: () => (/* binding */ REFUSED),
/* harmony export */   wy: () => (/* binding */ ENVELOPES)
/* harmony export */ });
/** Every envelope that is opened, by its key. What stands under any other key is never looked into. */
const ENVELOPES = new Map([
    ["_raw", { holds: "text", of: "a Splunk export", alone: true }],
    ["@message", { holds: "text", of: "results of Logs Insights", alone: true }],
    ["Records", { holds: "values", of: "a trail's log file", streamed: true }],
    ["Events", { holds: "values", of: "`aws cloudtrail lookup-events`", streamed: true }],
    ["CloudTrailEvent", { holds: "text", of: "`aws cloudtrail lookup-events`" }],
    ["detail", { holds: "detail", of: "EventBridge" }],
    ["Messages", { holds: "values", of: "`aws sqs receive-message`" }],
    ["Body", { holds: "text", of: "SQS" }],
    ["Message", { holds: "text", of: "SNS" }],
    ["events", { holds: "values", of: "CloudWatch Logs", streamed: true }],
    // Not streamed: a subscription's message is small, and its messageType has to be known first.
    ["logEvents", { holds: "values", of: "a CloudWatch Logs subscription" }],
    ["message", { holds: "text", of: "CloudWatch Logs" }],
    ["results", { holds: "results", of: "Logs Insights or Splunk", streamed: true }],
    ["result", { holds: "value", of: "a Splunk export" }],
    ["QueryResultRows", { holds: "rows", of: "CloudTrail Lake", streamed: true }],
]);
/** Keys of a document under which stand lists that are read element by element. */
const STREAMED_KEYS = new Set([...ENVELOPES].filter(([, { streamed }]) => streamed).map(([key]) => key));
/** Shapes that are known by their keys and hold no record that can be read, with the way out. */
const REFUSED = [
    {
        keys: ["EventId", "EventName"],
        says: "an event of `aws cloudtrail lookup-events` without its CloudTrailEvent: export it with that",
    },
    {
        keys: ["s3Bucket", "s3ObjectKey"],
        says: "a notice that log files were delivered, not the files: read them from the bucket",
    },
    {
        keys: ["awslogs"],
        says: "a CloudWatch Logs subscription as a Lambda function gets it, in base64: " +
            "decode it first (`jq -r .awslogs.data | base64 -d`)",
    },
    { keys: ["kinesis"], says: "a Kinesis record in base64: decode it first (`jq -r .kinesis.data | base64 -d`)" },
    { keys: ["QueryId"], says: "a query's id, not its results: export the results" },
    { keys: ["queryId"], says: "a query's id, not its results: export the results" },
];


/***/ }),

/***/ 7669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;
/** Smaller files are read in one piece, without waiting in turn for each of opening, reading and closing. */
const SMALL_BYTES = 4 * 1024 * 1024;
/** A file's bytes, from the beginning; `bytes` is its size, null where it is not known. */
async function* fileBytes(path, bytes) {
    if (bytes !== null && bytes <= SMALL_BYTES)
        yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    else
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: READ_BYTES });
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ InputFault)
/* harmony export */ });
/**
 * Why reading an input cannot go on. It never leaves this room: `export-reader.ts` turns it into a problem of that
 * input, and what was read before it still counts.
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

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readInput)
});

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/byte-reader.js

/** Chunks of bytes, with a look at what comes next and a way to give back what was read too far. */
class ByteReader {
    #chunks;
    #ahead = [];
    #ended = false;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never an empty one; null at the end. */
    async next() {
        const ahead = this.#ahead.shift();
        if (ahead !== undefined)
            return ahead;
        while (!this.#ended) {
            const { done, value } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else if (value.length > 0)
                return value;
        }
        return null;
    }
    /** Gives bytes back: they are read next. */
    unread(bytes) {
        if (bytes.length > 0)
            this.#ahead.unshift(bytes);
    }
    /** Up to `length` of the next bytes, fewer only where the input ends; they stay to be read. */
    async peek(length) {
        const taken = [];
        let have = 0;
        while (have < length) {
            const chunk = await this.next();
            if (chunk === null)
                break;
            taken.push(chunk);
            have += chunk.length;
        }
        const bytes = taken.length === 1 && taken[0] !== undefined ? taken[0] : external_node_buffer_.Buffer.concat(taken);
        this.unread(bytes);
        return bytes.subarray(0, length);
    }
    /** All that is left, if that is no more than `most` bytes; null where it is, and then it stays to be read. */
    async whole(most) {
        const bytes = await this.peek(most + 1);
        if (bytes.length > most)
            return null;
        this.#ahead.length = 0;
        return bytes;
    }
    /** Passes over bytes of value `byte`. */
    async skip(byte) {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
            const other = chunk.findIndex((value) => value !== byte);
            if (other < 0)
                continue;
            this.unread(chunk.subarray(other));
            return;
        }
    }
    /** All that is left. */
    async *rest() {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next())
            yield chunk;
    }
    /** Lets go of whatever the bytes come from. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/containers.js
/** How much of an input is looked at to name what it is. */
const HEAD_BYTES = 1024;
const MAGIC = [
    { bytes: [0x50, 0x4b, 0x03, 0x04], says: "a zip archive: unzip it, and give the files in it" },
    { bytes: [0x50, 0x4b, 0x05, 0x06], says: "an empty zip archive" },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: "zstd: decompress it first (`zstd -d`)" },
    { bytes: [0x50, 0x41, 0x52, 0x31], says: "Parquet: export it as JSON (Security Lake: query it with Athena) first" },
    { bytes: [0x42, 0x5a, 0x68], says: "bzip2: decompress it first (`bunzip2`)" },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], says: "xz: decompress it first (`xz -d`)" },
    { bytes: [0x04, 0x22, 0x4d, 0x18], says: "lz4: decompress it first (`lz4 -d`)" },
    { bytes: [0x4f, 0x62, 0x6a, 0x01], says: "Avro: export it as JSON first" },
    { bytes: [0x4f, 0x52, 0x43], says: "ORC: export it as JSON first" },
];
/**
 * A line of CloudWatch Logs as text: the time before the record, as an export to S3 writes it, and the stream's name
 * after it, as `aws logs tail` does.
 */
const LOG_LINE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?[ \t]+(?:[^\s{]+[ \t]+)?(?=\{)/;
/** Text that begins no JSON document, by its first line. */
const FIRST_LINES = [
    { line: LOG_LINE, container: { kind: "log lines" } },
    // Two cells, or one that is known to stand alone.
    { line: /^("[^"]*"|[^",<{[]+),|^"?(_raw|@message)"?$/, container: { kind: "csv" } },
    { line: /^</, container: { kind: "unsupported", says: "HTML or XML: a saved error page? Fetch the export again" } },
    // CloudWatch Logs tries with this file whether it may write to a bucket.
    { line: /^Permission Check Successful$/, container: { kind: "skipped" } },
];
/** What bytes are, by their first HEAD_BYTES: JSON where nothing else is known. */
function nameContainer(head) {
    const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (binary !== undefined)
        return { kind: "unsupported", says: binary.says };
    const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
    if (line.startsWith("{") || line.startsWith("["))
        return { kind: "json" };
    // No text has other control characters; the JSON reader says of these bytes that they begin no document.
    if (/[^\P{Cc}\t]/u.test(line))
        return { kind: "json" };
    return FIRST_LINES.find((text) => text.line.test(line.trimEnd()))?.container ?? { kind: "json" };
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/capture.js

/** Bytes from a start to an end that may lie in a later chunk. Past the limit they are let go, and `take` gives null. */
class Capture {
    #active = false;
    #from = -1;
    #parts = [];
    #length = 0;
    /** Begins at `at` of the chunk in hand, or goes on there after a suspension. */
    start(at) {
        this.#active = true;
        this.#from = at;
    }
    /** A new chunk begins; what is under way goes on with its first byte. */
    resume() {
        if (this.#active)
            this.#from = 0;
    }
    /** Keeps what there is up to `end`: the chunk is about to go, or the capture to pause. */
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
    /** Where in the chunk in hand it began; null where that was in an earlier one. */
    within() {
        return this.#parts.length === 0 && this.#length === 0 ? this.#from : null;
    }
    take(chunk, end, limit) {
        const last = chunk.subarray(this.#from, end);
        const length = this.#length + last.length;
        const bytes = length > limit ? null : this.#parts.length === 0 ? last : external_node_buffer_.Buffer.concat([...this.#parts, last]);
        this.drop();
        return bytes;
    }
    drop() {
        this.#active = false;
        this.#from = -1;
        this.#parts = [];
        this.#length = 0;
    }
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/scan/value-scan.js + 2 modules
var value_scan = __webpack_require__(1345);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/document-splitter.js
var _a;


/** A record is at most 256 KB by default, and larger where an account turned large events on. */
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
 * Splits JSON documents, one after another, into their records, over bytes as they come: strings and depth are followed
 * from the start of each document, so that nothing inside a string or inside a record is taken for a border. Memory is
 * bounded by one item, however long the document.
 */
class DocumentSplitter {
    #sink;
    #streamed;
    #limits;
    #scan;
    /** Whether an object that begins as a record does is taken apart by its keys all the same. */
    #byKeys;
    /** Takes apart what began as a record and may be more than one of another event. */
    #again = null;
    #item = new Capture();
    #object = new Capture();
    #state = "between documents";
    /** Whether the document is an object; its elements are then those of a streamed key. */
    #inObject = false;
    #inStreamed = false;
    #streamedKeys = [];
    #key = "";
    /** The next byte of a text is escaped. */
    #escaped = false;
    #offset = 0;
    #documents = 0;
    /** `scan` is this splitter's alone for as long as it is pushed to. */
    constructor(sink, streamedKeys, { limits = SPLIT_LIMITS, scan = new value_scan/* ValueScan */.r(), byKeys = false } = {}) {
        this.#sink = sink;
        this.#streamed = streamedKeys;
        this.#limits = limits;
        this.#scan = scan;
        this.#byKeys = byKeys;
    }
    /** Takes the next bytes. After a problem that ends the input, does nothing. */
    push(bytes) {
        for (let from = 0; from < bytes.length && !this.#stopped(); from += value_scan/* ValueScan */.r.PIECE) {
            this.#pushPiece(bytes.subarray(from, from + value_scan/* ValueScan */.r.PIECE));
        }
    }
    #pushPiece(chunk) {
        this.#scan.take(chunk);
        this.#item.resume();
        if (!this.#inStreamed)
            this.#object.resume();
        let at = 0;
        while (at < chunk.length && !this.#stopped())
            at = this.#step(chunk, at);
        if (this.#stopped())
            return;
        this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#offset += chunk.length;
    }
    /** The input has ended: a document that is still open was cut. */
    end() {
        if (this.#state === "stopped")
            return;
        if (this.#state !== "between documents") {
            this.#stop("cut-short", `the document is not closed at the end, after ${this.#offset} bytes`);
        }
        else if (this.#documents === 0) {
            this.#stop("cut-short", "there is nothing in it");
        }
    }
    #stopped() {
        return this.#state === "stopped";
    }
    #step(chunk, at) {
        if (this.#state === "in value" || this.#state === "in record")
            return this.#passValue(chunk, at);
        if (this.#state === "in text")
            return this.#passText(chunk, at);
        if (this.#state === "in key")
            return this.#passKey(chunk, at);
        if (this.#state === "in scalar")
            return this.#passScalar(chunk, at);
        const byte = chunk[at] ?? 0;
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
            return at + 1;
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
            const detail = `byte ${this.#offset + at} begins no JSON document (${inHex(byte)})`;
            this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
            return at;
        }
        this.#documents += 1;
        this.#inObject = byte === OPEN_OBJECT;
        if (this.#inObject && !this.#byKeys && (0,value_scan/* beginsRecord */.A)(chunk, at)) {
            this.#item.start(at);
            this.#scan.begin(this.#limits.depth);
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
    /** The object's last brace. */
    #close(chunk, at) {
        this.#state = "between documents";
        const bytes = this.#object.take(chunk, at + 1, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            this.#sink.object(bytes, this.#streamedKeys);
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
            this.#scan.begin(this.#limits.depth);
            this.#state = "in value";
            return at;
        }
        if (byte === QUOTE) {
            this.#state = "in text";
            return at + 1;
        }
        if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e) {
            this.#state = "in scalar";
            return at + 1;
        }
        return this.#unexpected(byte, at);
    }
    /** Inside an object or an array: nearly all bytes are passed here. */
    #passValue(chunk, from) {
        const { kind, at } = this.#scan.pass(from);
        switch (kind) {
            case "open":
                return chunk.length;
            case "closed":
                return this.#state === "in record" ? this.#endRecord(chunk, at) : this.#endValue(chunk, at);
            case "unexpected":
                return this.#unexpected(chunk[at] ?? 0, at);
            case "tooDeep":
                this.#stop("too-large", `more than ${this.#limits.depth} levels deep at byte ${this.#offset + at}`);
                return at;
        }
    }
    #passText(chunk, from) {
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
    #passKey(chunk, from) {
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
        // A key longer than this is none that is looked for.
        if (this.#key.length < LONGEST_KEY)
            this.#key += chunk.toString("latin1", from, Math.min(at, from + LONGEST_KEY));
        if (at === chunk.length)
            return at;
        if (this.#key.includes("\\"))
            this.#key = unescapeKey(this.#key);
        this.#state = "colon";
        return at + 1;
    }
    #passScalar(chunk, from) {
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
            this.#handOn(chunk, end, (bytes) => this.#sink.item(bytes, key));
        return end;
    }
    /** The last brace of an object that began as a record does. */
    #endRecord(chunk, end) {
        this.#state = "between documents";
        if (this.#dropOther(chunk, end))
            this.#sink.otherRecord(null);
        else
            this.#handOn(chunk, end, (bytes) => this.#takeApart(bytes, this.#offset + end - bytes.length));
        return end;
    }
    /** Lets go of the item in hand where it is for certain a record of another event. */
    #dropOther(chunk, end) {
        const from = this.#item.within();
        if (from === null || !this.#scan.isOtherRecord(chunk, from, end))
            return false;
        this.#item.drop();
        return true;
    }
    #handOn(chunk, end, give) {
        const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            give(bytes);
    }
    #takeApart(bytes, offset) {
        this.#again ??= new _a(this.#sink, this.#streamed, { limits: this.#limits, byKeys: true });
        this.#again.#offset = offset;
        this.#again.push(bytes);
        if (this.#again.#stopped())
            this.#state = "stopped";
    }
    #tooLarge() {
        this.#sink.problem("too-large", `one record is larger than ${this.#limits.itemBytes} bytes`);
    }
    #unexpected(byte, at) {
        this.#stop("damaged", `the JSON breaks at byte ${this.#offset + at} (${inHex(byte)})`);
        return at;
    }
    #stop(code, detail) {
        this.#state = "stopped";
        this.#sink.problem(code, detail);
    }
}
_a = DocumentSplitter;
const LONGEST_KEY = 64;
function unescapeKey(raw) {
    try {
        const key = JSON.parse(`"${raw}"`);
        return typeof key === "string" ? key : raw;
    }
    catch {
        // No valid JSON text: whoever parses the object will say so.
        return raw;
    }
}
function inHex(byte) {
    return `0x${byte.toString(16).padStart(2, "0")}`;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/envelopes.js
var envelopes = __webpack_require__(4196);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/inflate.js







/** Gzip inside gzip happens (an archived export is compressed again); more layers than this is an attack. */
const MOST_LAYERS = 4;
const CHUNK_BYTES = 512 * 1024;
/** What is as small as a trail's log files is inflated in one piece: zlib takes about half the time for it. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };
/**
 * The bytes without their gzip layers, which are known by their first bytes (1f 8b), not by a name. All members of a
 * file are read; padding zeros after a member are passed over, anything else there is damage. A cut or a failed checksum
 * throws an InputFault, after the bytes before it.
 */
async function* inflate(source, layer = 0) {
    const reader = new ByteReader(source);
    try {
        if (!isGzip(await reader.peek(2)))
            yield* reader.rest();
        else if (layer === MOST_LAYERS)
            throw new input_fault/* InputFault */.H("too-large", `gzip inside gzip, more than ${MOST_LAYERS} deep`);
        else
            yield* inflate(members(reader), layer + 1);
    }
    finally {
        await reader.close();
    }
}
async function* members(reader) {
    const all = await reader.whole(SMALL.compressed);
    const inflated = all === null ? null : inflateWhole(all);
    if (inflated !== null) {
        yield inflated;
        return;
    }
    if (all !== null)
        reader.unread(all);
    do {
        yield* gunzip(reader);
        await reader.skip(0);
        const next = await reader.peek(2);
        if (next.length === 0)
            return;
        if (!isGzip(next))
            throw new input_fault/* InputFault */.H("damaged", "after a gzip member come bytes that are no gzip");
    } while (true);
}
/**
 * A whole file in one piece; null where it is larger, damaged, or has bytes behind its last member, for the stream to say
 * which. A member's last four bytes are its length, or a lie: they only say how much room to make.
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
/**
 * Reads members until zlib stops; Node's own stream takes one after another. What zlib did not take (it drops all that
 * comes after padding) is given back.
 */
async function* gunzip(reader) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    const closed = (0,external_node_events_.once)(stream, "close");
    let fault = null;
    // Where the bytes end in a fault (gzip in gzip, a network), the stream must end too, or it is waited for without end.
    const feeding = feed(stream, reader, closed).catch((thrown) => {
        fault = thrown;
        stream.end();
    });
    try {
        for await (const chunk of stream)
            if (external_node_buffer_.Buffer.isBuffer(chunk))
                yield chunk;
        if (fault !== null)
            throw fault;
    }
    catch (thrown) {
        if (fault !== null)
            throw fault;
        const cut = thrown instanceof Error && "code" in thrown && thrown.code === "Z_BUF_ERROR";
        if (cut)
            throw new input_fault/* InputFault */.H("cut-short", "the gzip data ends before its end");
        throw new input_fault/* InputFault */.H("damaged", `the gzip data is damaged: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    finally {
        stream.destroy();
        await feeding;
    }
}
async function feed(stream, reader, closed) {
    const gone = closed.catch(() => undefined);
    let fed = [];
    let total = 0;
    for (;;) {
        const chunk = await reader.next();
        if (chunk === null)
            break;
        fed.push(chunk);
        total += chunk.length;
        if (stream.destroyed || stream.readableEnded)
            break;
        if (!stream.write(chunk))
            await Promise.race([(0,external_node_events_.once)(stream, "drain").catch(() => undefined), gone]);
        const taken = total - stream.bytesWritten;
        if (taken === 0)
            fed = [];
        if (stream.destroyed || stream.readableEnded)
            break;
    }
    if (!stream.destroyed)
        stream.end();
    await gone;
    const untaken = total - stream.bytesWritten;
    const tail = external_node_buffer_.Buffer.concat(fed);
    reader.unread(tail.subarray(tail.length - untaken));
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/log-lines.js


/** A time and a stream's name (512 characters at most) are shorter than this. */
const LONGEST_PREFIX = 1024;
const LINE_FEED = 0x0a;
const log_lines_OPEN_OBJECT = 0x7b;
/**
 * Lines of CloudWatch Logs without the time before each record. A line that begins otherwise stays as it is: no line
 * break can stand inside a string of JSON, so what is taken off is never a part of a record.
 */
async function* withoutTimes(source) {
    /** The beginning of a line of which too little is here to decide. */
    let begun = external_node_buffer_.Buffer.alloc(0);
    let atLineStart = true;
    for await (const next of source) {
        const chunk = begun.length === 0 ? next : external_node_buffer_.Buffer.concat([begun, next]);
        begun = external_node_buffer_.Buffer.alloc(0);
        const parts = [];
        let from = 0;
        while (from < chunk.length) {
            if (atLineStart) {
                const head = headOf(chunk, from);
                if (head === null) {
                    begun = external_node_buffer_.Buffer.from(chunk.subarray(from));
                    break;
                }
                from += LOG_LINE.exec(head)?.[0].length ?? 0;
            }
            const end = chunk.indexOf(LINE_FEED, from);
            const to = end < 0 ? chunk.length : end + 1;
            parts.push(chunk.subarray(from, to));
            atLineStart = end >= 0;
            from = to;
        }
        if (parts.length > 0)
            yield external_node_buffer_.Buffer.concat(parts);
    }
    // A line that ends here without a record was cut, and is left for the reader of JSON to refuse.
    if (begun.length > 0)
        yield begun;
}
/** The line from `from` up to and with its first brace, byte by character; null where more of it is needed. */
function headOf(chunk, from) {
    const window = chunk.subarray(from, from + LONGEST_PREFIX);
    const brace = window.indexOf(log_lines_OPEN_OBJECT);
    const end = window.indexOf(LINE_FEED);
    if (end >= 0 && (brace < 0 || end < brace))
        return "";
    if (brace >= 0)
        return window.toString("latin1", 0, brace + 1);
    return window.length < LONGEST_PREFIX ? null : "";
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes.js + 1 modules
var shapes = __webpack_require__(3692);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/text-encoding.js



/** The bytes as UTF-8 without a byte order mark; UTF-16 (PowerShell's `>`) is known by its mark. */
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
async function* fromUtf16(reader, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const decode = (chunk) => {
        try {
            return external_node_buffer_.Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
        }
        catch {
            throw new input_fault/* InputFault */.H("damaged", `the text says that it is ${encoding.toUpperCase()}, and is not`);
        }
    };
    for await (const chunk of reader.rest())
        yield decode(chunk);
    yield decode();
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/export-reader.js












/**
 * Reads one export from its bytes: gzip layers, text encoding and shape are told by the content. Everything that can be
 * read is handed on; what cannot is a problem, never an exception.
 */
async function readExport(bytes, sink, scan) {
    const report = tellOnce(sink);
    let lastFound = null;
    const handOn = (found) => {
        lastFound = found.kind;
        if (found.kind === "call")
            sink.call(found.record);
        else if (found.kind === "problem")
            report(found.code, found.detail);
        else
            sink.skipped();
    };
    try {
        await readContainer(bytes, handOn, report, scan);
        if (lastFound === "preview")
            report("cut-short", "the Splunk export ends before its final results");
    }
    catch (thrown) {
        if (thrown instanceof input_fault/* InputFault */.H)
            report(thrown.code, thrown.message);
        else
            report("unreadable", (0,errors/* messageOf */.bD)(thrown));
    }
}
async function readContainer(bytes, handOn, report, scan) {
    const reader = new ByteReader(toUtf8(inflate(bytes)));
    const container = nameContainer(await reader.peek(HEAD_BYTES));
    switch (container.kind) {
        case "json":
            return split(reader.rest(), handOn, report, scan);
        case "log lines":
            return split(withoutTimes(reader.rest()), handOn, report, scan);
        case "csv":
            // Loaded where it is needed: most runs meet no CSV.
            return (await Promise.all(/* import() */[__webpack_require__.e(70), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 8561))).readCsv(reader.rest(), handOn);
        case "skipped":
            handOn({ kind: "skipped" });
            return reader.close();
        case "unsupported":
            report("unsupported-shape", container.says);
            return reader.close();
    }
}
/** One problem of a kind is told for each input: the cure is the same for all. */
function tellOnce(sink) {
    const told = new Set();
    return (code, detail) => {
        if (!told.has(code))
            sink.problem(code, detail);
        told.add(code);
    };
}
async function split(bytes, handOn, report, scan) {
    let stopped = false;
    /** Of the document in hand, handed on already. */
    let elements = 0;
    const parse = (text) => {
        try {
            // Text of one byte a character is made at twice the speed.
            return JSON.parse((0,external_node_buffer_.isAscii)(text) ? text.toString("latin1") : text.toString("utf8"));
        }
        catch (thrown) {
            report("damaged", `a record is no valid JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return undefined;
        }
    };
    const value = (text, read) => {
        const parsed = parse(text);
        if (parsed !== undefined)
            for (const found of read(parsed))
                handOn(found);
    };
    const splitter = new DocumentSplitter({
        item: (text, key) => {
            if (key !== null)
                elements += 1;
            value(text, (parsed) => (0,shapes/* unwrapElement */.CX)(parsed, key));
        },
        object: (text, streamedKeys) => {
            if (streamedKeys.length === 0)
                return value(text, shapes/* unwrap */.oA);
            const rest = parse(text);
            if ((0,json_values/* isObject */.Gv)(rest))
                for (const found of (0,shapes/* unwrapRemainder */.pW)(rest, streamedKeys, elements))
                    handOn(found);
            elements = 0;
        },
        otherRecord: (key) => {
            if (key !== null)
                elements += 1;
            handOn({ kind: "skipped" });
        },
        problem: (code, detail) => {
            stopped ||= code !== "too-large";
            report(code, detail);
        },
    }, envelopes/* STREAMED_KEYS */.hE, { scan });
    for await (const chunk of bytes) {
        splitter.push(chunk);
        if (stopped)
            return;
    }
    splitter.end();
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/scan-call.js + 1 modules
var scan_call = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/read-input.js



/**
 * Reads one input into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a time that can be read is within any bounds.
 */
async function readInput({ path, open }, tally, { since, until, wanted, scan, read }) {
    const { inputs } = tally;
    inputs.files += 1;
    const counted = count(open(), (bytes) => {
        inputs.bytes += bytes;
        read(bytes);
    });
    await readExport(counted, {
        call: (record) => {
            inputs.records += 1;
            const time = (0,scan_call/* eventTime */.g)(record);
            if (time !== null && ((since !== null && time < since) || (until !== null && time > until))) {
                inputs.skipped += 1;
                return;
            }
            inputs.matchedEvents += 1;
            (0,core_tally/* addResult */.NW)(tally, (0,scan_call/* readScanCall */.S)(record), wanted);
        },
        skipped: () => {
            inputs.records += 1;
            inputs.skipped += 1;
        },
        problem: (code, detail) => inputs.problems.push({ path, code, detail }),
    }, scan);
}
async function* count(bytes, add) {
    for await (const chunk of bytes) {
        add(chunk.length);
        yield chunk;
    }
}


/***/ }),

/***/ 1345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ValueScan),
  A: () => (/* binding */ beginsRecord)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan/assembly.js
const join = (...parts) => parts.flat();
function unsigned(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
function signed(value) {
    const [low, rest] = [Number(value & 0x7fn), value >> 7n];
    const isLast = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
    return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
const unary = (...opcode) => (a) => join(a, opcode);
const binary = (...opcode) => (a, b) => join(a, b, opcode);
/** `offset` bytes after the address. Nothing is said of alignment. */
const load = (...opcode) => (address, offset = 0) => join(address, opcode, [0], unsigned(offset));
const store = (...opcode) => (address, value, offset = 0) => join(address, value, opcode, [0], unsigned(offset));
const i32 = {
    const: (value) => [0x41, ...signed(BigInt(value))],
    load: load(0x28),
    load8: load(0x2d),
    load16: load(0x2f),
    store: store(0x36),
    store8: store(0x3a),
    eqz: unary(0x45),
    eq: binary(0x46),
    ne: binary(0x47),
    lt: binary(0x49),
    ge: binary(0x4f),
    add: binary(0x6a),
    sub: binary(0x6b),
    and: binary(0x71),
    or: binary(0x72),
    wrap: unary(0xa7),
};
const i64 = {
    const: (value) => [0x42, ...signed(BigInt.asIntN(64, value))],
    load: load(0x29),
    store: store(0x37),
    eqz: unary(0x50),
    eq: binary(0x51),
    ne: binary(0x52),
    lt: binary(0x54),
    ctz: unary(0x7a),
    popcnt: unary(0x7b),
    add: binary(0x7c),
    sub: binary(0x7d),
    and: binary(0x83),
    or: binary(0x84),
    xor: binary(0x85),
    shl: binary(0x86),
    shr: binary(0x88),
    /** Fills up with the sign. */
    sar: binary(0x87),
    extend: unary(0xad),
};
const v128 = {
    load: load(0xfd, 0x00),
    /** Sixteen times the same byte. */
    bytes: (byte) => [0xfd, 0x0c, ...Array.from({ length: 16 }, () => byte)],
    eq: binary(0xfd, 0x23),
    lt: binary(0xfd, 0x26),
    and: binary(0xfd, 0x4e),
    or: binary(0xfd, 0x50),
    /** The highest bit of each byte, the first byte's lowest. */
    bitmask: unary(0xfd, 0x64),
};
const local = {
    get: (index) => [0x20, ...unsigned(index)],
    set: (index, value) => join(value, [0x21], unsigned(index)),
};
const VOID = 0x40;
function when(condition, then, otherwise = []) {
    const tail = otherwise.length === 0 ? [] : join([0x05], ...otherwise);
    return join(condition, [0x04, VOID], ...then, tail, [0x0b]);
}
/** Repeats the body for as long as the condition holds. */
function loopWhile(condition, body) {
    return join([0x03, VOID], condition, [0x04, VOID], ...body, [0x0c, 1], [0x0b], [0x0b]);
}
const give = (value) => join(value, [0x0f]);
/** Ends a function that has returned before. */
const unreachable = [0x00];
const TYPES = { i32: 0x7f, i64: 0x7e, v128: 0x7b };
const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const section = (id, content) => [id, ...unsigned(content.length), ...content];
const named = (text) => [...unsigned(text.length), ...new TextEncoder().encode(text)];
/** A module of one function `(i32, i32) -> i32`, exported as `run`, and of one memory of so many pages, as `memory`. */
function moduleOf(locals, body, pages) {
    const declared = locals.flatMap((type) => [1, TYPES[type]]);
    const code = join([...unsigned(locals.length), ...declared], ...body, [0x0b]);
    return Uint8Array.from([
        ...HEADER,
        ...section(1, [1, 0x60, 2, TYPES.i32, TYPES.i32, 1, TYPES.i32]),
        ...section(3, [1, 0]),
        ...section(5, [1, 0, ...unsigned(pages)]),
        ...section(7, [2, ...named("run"), 0, 0, ...named("memory"), 2, 0]),
        ...section(10, [1, ...unsigned(code.length), ...code]),
    ]);
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan/value-scan-code.js

/**
 * What passes over one JSON object or array, 64 bytes at a time: a bit for each byte says what it is, and whole words of
 * bits say which bytes stand in a string. The way of simdjson's first stage (Langdale and Lemire, arXiv:1902.08318),
 * followed by a walk over the brackets outside of strings.
 */
/** Where the state is kept between calls, in bytes of memory. */
const STATE = { depth: 0, limit: 4, flags: 8, status: 12, inString: 16, escaped: 24 };
/** The open brackets, innermost last. */
const STACK = 64;
const DEEPEST = 2048;
/** The bytes before those in hand are kept before them, as many as a name may reach back. */
const BACK = 64;
const DATA = STACK + DEEPEST + BACK;
const DATA_BYTES = 1024 * 1024;
/** How a call ended: at the end of the bytes, behind the value, or at a byte that cannot stand where it does. */
const STATUS = { open: 0, closed: 1, unexpected: 2, tooDeep: 3 };
/**
 * What was seen in the value. `mayNameEvent` is of three letters of the event's name, so it may be in vain; `eventName`
 * and `eventSource` are keys of the value itself, not of what is inside it, over a text.
 */
const FLAGS = { mayNameEvent: 1, backslash: 2, eventName: 4, eventSource: 8 };
const LOCALS = [];
const declare = (type) => {
    LOCALS.push(type);
    const index = 1 + LOCALS.length;
    return { get: local.get(index), set: (value) => local.set(index, value) };
};
const from = { get: local.get(0), set: (value) => local.set(0, value) };
const to = { get: local.get(1) };
const depth = declare("i32");
/** The depth before the 64 bytes in hand. */
const depthBefore = declare("i32");
const flags = declare("i32");
const at = declare("i32");
const value_scan_code_byte = declare("i32");
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
const word = (value) => i64.const(value);
const none = word(0n);
const not = (mask) => i64.xor(mask, word(-1n));
const isSet = (mask) => i64.ne(mask, none);
const state = (name) => i32.const(STATE[name]);
const flag = (name) => flags.set(i32.or(flags.get, i32.const(FLAGS[name])));
/** Text as the number that its bytes are in memory. */
const value_scan_code_text = (letters) => letters.split("").reduce((value, letter, index) => value | (BigInt(letter.charCodeAt(0)) << BigInt(8 * index)), 0n);
const is = (vector, letter) => v128.eq(vector, v128.bytes(letter.charCodeAt(0)));
const end = (position, status) => [
    i32.store(state("depth"), depth.get),
    i32.store(state("flags"), flags.get),
    i32.store(state("status"), i32.const(STATUS[status])),
    i64.store(state("inString"), inString.get),
    i64.store(state("escaped"), escapedFirst.get),
    give(position),
];
/** The bits of sixteen bytes, at their place among the 64. */
const placed = (mask, vector, quarter) => {
    const bits = i64.extend(v128.bitmask(vector));
    return mask.set(quarter === 0 ? bits : i64.or(mask.get, i64.shl(bits, word(BigInt(16 * quarter)))));
};
/** Letters of a name are looked for at its last one, so that a name may begin in the bytes before. */
const back = (offset, letters) => v128.load(i32.sub(from.get, i32.const(letters)), offset);
const lowerBack = (offset, letters) => v128.or(back(offset, letters), v128.bytes(0x20));
const classify = [0, 1, 2, 3].flatMap((quarter) => {
    const offset = 16 * quarter;
    return [
        v.set(v128.load(from.get, offset)),
        lower.set(v128.or(v.get, v128.bytes(0x20))),
        placed(quotes, is(v.get, '"'), quarter),
        placed(backslashes, is(v.get, "\\"), quarter),
        // `[` and `{`, `]` and `}` differ in this one bit.
        placed(opening, is(lower.get, "{"), quarter),
        placed(closing, is(lower.get, "}"), quarter),
        placed(control, v128.lt(v.get, v128.bytes(0x20)), quarter),
        // ...Findings: the last letter, the one before it, and the first of the word.
        placed(names, v128.and(v128.and(is(lower.get, "s"), is(lowerBack(offset, 1), "g")), is(lowerBack(offset, 7), "f")), quarter),
    ];
});
/** Quotes that may begin the text of a key, `"...e":"` or `"...e": "`. Once both keys were seen, no more are looked for. */
const NAMED = FLAGS.eventName | FLAGS.eventSource;
const findKeys = when(i32.ne(i32.and(flags.get, i32.const(NAMED)), i32.const(NAMED)), [0, 1, 2, 3].map((quarter) => {
    const offset = 16 * quarter;
    const isBehind = (space) => v128.and(is(back(offset, 1 + space), ":"), is(back(offset, 3 + space), "e"));
    return placed(keys, v128.and(is(v128.load(from.get, offset), '"'), v128.or(isBehind(0), isBehind(1))), quarter);
}), [keys.set(none)]);
/** Which bytes follow an odd number of backslashes, those of the 64 bytes before included. */
const EVEN = 0x5555555555555555n;
const findEscaped = [
    when(isSet(i64.or(backslashes.get, escapedFirst.get)), [
        backslashes.set(i64.and(backslashes.get, not(escapedFirst.get))),
        follows.set(i64.or(i64.shl(backslashes.get, word(1n)), escapedFirst.get)),
        sum.set(i64.and(i64.and(backslashes.get, word(~EVEN)), not(follows.get))),
        sum.set(i64.add(sum.get, backslashes.get)),
        escapedFirst.set(i64.extend(i64.lt(sum.get, backslashes.get))),
        escaped.set(i64.and(i64.xor(word(EVEN), i64.shl(sum.get, word(1n))), follows.get)),
    ], [escaped.set(none)]),
];
/** Each bit becomes the parity of those up to it: set from an opening quote to before the closing one. */
const prefixParity = (mask) => [1n, 2n, 4n, 8n, 16n, 32n].map((shift) => mask.set(i64.xor(mask.get, i64.shl(mask.get, word(shift)))));
const position = i32.add(from.get, i32.wrap(bit.get));
const SPACE = 0x20;
const COLON = 0x3a;
/** How deep the byte stands that those of `below` are before; known once it is known what stands in a string. */
const outside = (mask) => i32.wrap(i64.popcnt(i64.and(i64.and(mask, not(quotes.get)), below.get)));
const depthThere = i32.sub(i32.add(depthBefore.get, outside(opening.get)), outside(closing.get));
/** Whether the key before the colon at `at` is this one, and its first quote is no escaped one. */
const isKey = (key) => {
    const [head, tail] = [`"${key.slice(0, -8)}`, key.slice(-8)];
    const begins = head.length === 2 ? i32.load16 : i32.load;
    return i32.and(i32.and(i64.eq(i64.load(i32.sub(at.get, i32.const(9))), word(value_scan_code_text(tail))), i32.eq(begins(i32.sub(at.get, i32.const(9 + head.length))), i32.const(Number(value_scan_code_text(head))))), i32.ne(i32.load8(i32.sub(at.get, i32.const(10 + head.length))), i32.const("\\".charCodeAt(0))));
};
/** What the bytes up to the bits of `upTo` are flagged for. */
const note = (upTo) => [
    when(isSet(i64.and(names.get, upTo)), [flag("mayNameEvent")]),
    when(isSet(i64.and(backslashes.get, upTo)), [flag("backslash")]),
    keys.set(i64.and(keys.get, upTo)),
    loopWhile(isSet(keys.get), [
        at.set(i32.add(from.get, i32.wrap(i64.ctz(keys.get)))),
        // All bits below the lowest one.
        below.set(i64.and(not(keys.get), i64.sub(keys.get, word(1n)))),
        keys.set(i64.and(keys.get, i64.sub(keys.get, word(1n)))),
        value_scan_code_byte.set(i32.load8(i32.sub(at.get, i32.const(1)))),
        at.set(i32.sub(at.get, i32.add(i32.const(1), i32.eq(value_scan_code_byte.get, i32.const(SPACE))))),
        when(i32.and(i32.eq(i32.load8(at.get), i32.const(COLON)), i32.eq(depthThere, i32.const(1))), [
            when(isKey("eventName"), [flag("eventName")]),
            when(isKey("eventSource"), [flag("eventSource")]),
        ]),
    ]),
];
const walkBrackets = loopWhile(isSet(brackets.get), [
    bit.set(i64.ctz(brackets.get)),
    brackets.set(i64.and(brackets.get, i64.sub(brackets.get, word(1n)))),
    value_scan_code_byte.set(i32.load8(position)),
    when(isSet(i64.and(i64.shr(opening.get, bit.get), word(1n))), [
        when(i32.eq(depth.get, i32.load(state("limit"))), end(position, "tooDeep")),
        i32.store8(depth.get, value_scan_code_byte.get, STACK),
        depth.set(i32.add(depth.get, i32.const(1))),
    ], [
        depth.set(i32.sub(depth.get, i32.const(1))),
        // In ASCII an opening bracket stands two before its closing one.
        when(i32.ne(i32.load8(depth.get, STACK), i32.sub(value_scan_code_byte.get, i32.const(2))), end(position, "unexpected")),
        when(i32.eqz(depth.get), [
            ...note(i64.sub(i64.shl(word(2n), bit.get), word(1n))),
            ...end(i32.add(position, i32.const(1)), "closed"),
        ]),
    ]),
]);
const BODY = [
    depth.set(i32.load(state("depth"))),
    flags.set(i32.load(state("flags"))),
    inString.set(i64.load(state("inString"))),
    escapedFirst.set(i64.load(state("escaped"))),
    loopWhile(i32.lt(from.get, to.get), [
        depthBefore.set(depth.get),
        ...classify,
        findKeys,
        when(i32.lt(i32.sub(to.get, from.get), i32.const(64)), [
            bit.set(i64.extend(i32.sub(to.get, from.get))),
            valid.set(i64.sub(i64.shl(word(1n), bit.get), word(1n))),
            ...[quotes, backslashes, opening, closing, control, names, keys].map((mask) => mask.set(i64.and(mask.get, valid.get))),
        ]),
        ...findEscaped,
        // Of fewer than 64 bytes, the next one is escaped where the bit after the last is.
        when(i32.lt(i32.sub(to.get, from.get), i32.const(64)), [
            escapedFirst.set(i64.and(i64.shr(escaped.get, bit.get), word(1n))),
        ]),
        quotes.set(i64.and(quotes.get, not(escaped.get))),
        ...prefixParity(quotes),
        quotes.set(i64.xor(quotes.get, inString.get)),
        inString.set(i64.sar(quotes.get, word(63n))),
        // A control character in a string, a backslash outside of one.
        wrong.set(i64.or(i64.and(control.get, quotes.get), i64.and(backslashes.get, not(quotes.get)))),
        brackets.set(i64.and(i64.or(opening.get, closing.get), not(quotes.get))),
        when(isSet(wrong.get), [
            brackets.set(i64.and(brackets.get, i64.sub(i64.and(wrong.get, i64.sub(none, wrong.get)), word(1n)))),
        ]),
        walkBrackets,
        when(isSet(wrong.get), end(i32.add(from.get, i32.wrap(i64.ctz(wrong.get))), "unexpected")),
        ...note(word(-1n)),
        from.set(i32.add(from.get, i32.const(64))),
    ]),
    ...end(to.get, "open"),
    unreachable,
];
const PAGE = 65_536;
/** The module's bytes. */
function valueScanModule() {
    return moduleOf(LOCALS, BODY, Math.ceil((DATA + DATA_BYTES + 64) / PAGE));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan/value-scan.js


let compiled = null;
/**
 * Passes over JSON objects and arrays, in pieces of bytes as they come: strings and brackets are followed, and what a
 * value holds is noted. One reader at a time.
 */
class ValueScan {
    /** The most bytes that `take` takes. */
    static PIECE = DATA_BYTES;
    #run;
    #bytes;
    #state;
    #length = 0;
    constructor() {
        compiled ??= new WebAssembly.Module(valueScanModule());
        const { run, memory } = new WebAssembly.Instance(compiled).exports;
        this.#run = run;
        this.#bytes = new Uint8Array(memory.buffer);
        this.#state = new Int32Array(memory.buffer, 0, DATA / 4);
    }
    /** The next piece of an input. What is passed over goes on in it. */
    take(piece) {
        if (piece.length > DATA_BYTES)
            throw new Error(`a piece of ${piece.length} bytes is too long`);
        this.#bytes.copyWithin(DATA - BACK, DATA + this.#length - BACK, DATA + this.#length);
        this.#bytes.set(piece, DATA);
        this.#length = piece.length;
    }
    /** A value begins with the bracket that is passed next. */
    begin(deepest) {
        const state = this.#state;
        state.fill(0, 0, 8);
        state[STATE.limit / 4] = Math.min(deepest, DEEPEST);
    }
    /** Goes on from the byte `from` of the piece. */
    pass(from) {
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
     * Whether the value that was passed, the bytes from `from` to `to`, is for certain a record of another event: it begins
     * as a record does (an envelope may have something to tell beside its records), it has a source and a name of its own,
     * the event's name stands nowhere in it in any case, and no escape (\u00..) could spell it.
     */
    isOtherRecord(bytes, from, to) {
        const flags = this.#state[STATE.flags / 4] ?? 0;
        return ((flags & value_scan_NAMED) === value_scan_NAMED &&
            ((flags & FLAGS.backslash) === 0 || !bytes.subarray(from, to).includes("\\u00")) &&
            ((flags & FLAGS.mayNameEvent) === 0 || !EVENT.test(bytes.toString("latin1", from, to))) &&
            (beginsRecord(bytes, from) || BEGINS_RECORD.test(bytes.toString("latin1", from, from + 64))));
    }
}
const value_scan_NAMED = FLAGS.eventName | FLAGS.eventSource;
const EVENT = /describeimagescanfindings/i;
const RECORD = external_node_buffer_.Buffer.from('{"eventVersion"');
/** Whether the bytes at `at` are as nearly every record begins. Where too few are here to tell, they are not. */
function beginsRecord(bytes, at) {
    for (let index = 0; index < RECORD.length; index += 1)
        if (bytes[at + index] !== RECORD[index])
            return false;
    return true;
}
const BEGINS_RECORD = /^\{\s*"event(?:Version|Source|Name)"/;


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oA: () => (/* binding */ unwrap),
  CX: () => (/* binding */ unwrapElement),
  pW: () => (/* binding */ unwrapRemainder)
});

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/sources/cloudtrail/embedded-json.js
var embedded_json = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/sources/cloudtrail/envelopes.js
var envelopes = __webpack_require__(4196);
// EXTERNAL MODULE: ./build/sources/cloudtrail/lake-row.js
var lake_row = __webpack_require__(7195);
// EXTERNAL MODULE: ./build/sources/cloudtrail/ocsf.js
var ocsf = __webpack_require__(5078);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/partial-answers.js

/**
 * Why a document says of itself that it is only a part of the answer; null where it says no such thing. `elements` is
 * how many its lists hold.
 */
function partOf(document, elements) {
    for (const key of ["NextToken", "nextToken"]) {
        // `get-log-events` always has nextForwardToken and nextBackwardToken: those say nothing.
        if ((0,json_values/* textAt */.$6)(document, key) !== null) {
            return `the answer has a ${key}, so there are more events than these: export again without a limit on their number`;
        }
    }
    return lakePart(document) ?? insightsPart(document, elements) ?? splunkPart(document);
}
function lakePart(document) {
    const status = (0,json_values/* textAt */.$6)(document, "QueryStatus");
    if (status === null || status === "FINISHED")
        return null;
    return `the query of CloudTrail Lake is ${status}: wait until it is FINISHED, and export again`;
}
function insightsPart(document, elements) {
    if (!Object.hasOwn(document, "statistics") || !Object.hasOwn(document, "results"))
        return null;
    const status = (0,json_values/* textAt */.$6)(document, "status");
    if (status !== null && status !== "Complete") {
        return `the query of Logs Insights is ${status}: wait until it is Complete, and export again`;
    }
    const matched = (0,json_values/* objectAt */.lJ)(document, "statistics")["recordsMatched"];
    if (typeof matched !== "number" || matched <= elements)
        return null;
    return `Logs Insights matched ${matched} records and gave ${elements}: raise \`limit\` in the query, or split the time`;
}
/** Splunk says in `messages` that a search failed, or that peers or limits left something out. */
function splunkPart(document) {
    if (!Object.hasOwn(document, "preview"))
        return null;
    if (document["preview"] === true && Object.hasOwn(document, "results")) {
        return "the results are a preview of a search that was still running: export again when it is done";
    }
    const message = (0,json_values/* listAt */.gT)(document, "messages").find((each) => (0,json_values/* isObject */.Gv)(each) && tellsLoss(each));
    return (0,json_values/* isObject */.Gv)(message) ? `Splunk says ${(0,json_values/* inShort */.wZ)(message["text"])}: search again` : null;
}
function tellsLoss(message) {
    const type = (0,json_values/* textAt */.$6)(message, "type") ?? "";
    if (/^(FATAL|ERROR)$/i.test(type))
        return true;
    return (/^WARN/i.test(type) && /incomplete|truncat|limit|partial|timed out|did not/i.test((0,json_values/* textAt */.$6)(message, "text") ?? ""));
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/unwrapped.js
var unwrapped = __webpack_require__(4233);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes.js








/** Envelopes nest (EventBridge in SNS in SQS in an array); deeper than this is no export. */
const DEEPEST = 16;
/**
 * The records in a parsed value. Only keys of the table of envelopes are opened, so an event quoted in another is none.
 * What is no export, or only a part of one, is told.
 */
function* unwrap(value, depth = 0) {
    if (depth > DEEPEST) {
        yield (0,unwrapped/* shapeProblem */.j)("too-large", `envelopes inside envelopes, more than ${DEEPEST} deep`);
    }
    else if (Array.isArray(value)) {
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
        yield (0,unwrapped/* shapeProblem */.j)("damaged", `a record is ${(0,json_values/* inShort */.wZ)(value)}, not an object`);
    }
}
/** One element of a streamed list: what it is depends on the key over it; null where that is an array of the document. */
function* unwrapElement(element, key, depth = 0) {
    const holds = key === null ? undefined : envelopes/* ENVELOPES */.wy.get(key)?.holds;
    if (holds === "rows")
        yield readLakeRow(element);
    else if (holds === "results" && Array.isArray(element))
        yield* unwrapCells(element, depth);
    else
        yield* unwrap(element, depth);
}
/**
 * What is left of a document once the elements of its streamed lists were handed on: `elements` of them, under
 * `streamedKeys`.
 */
function* unwrapRemainder(document, streamedKeys, elements) {
    const twice = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index || !isEmptyList(document[key]));
    if (twice !== undefined)
        yield (0,unwrapped/* shapeProblem */.j)("damaged", `the key ${(0,json_values/* inShort */.wZ)(twice)} stands twice in one document`);
    const part = partOf(document, elements);
    if (part !== null)
        yield (0,unwrapped/* shapeProblem */.j)("cut-short", part);
    const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamedKeys.includes(key)));
    const known = isRecord(rest) || (0,ocsf/* isOcsf */.O)(rest) || envelopesOf(rest).length > 0;
    if (known)
        yield* unwrapObject(rest, 0);
}
function* unwrapObject(value, depth) {
    const envelopes = envelopesOf(value);
    const raw = envelopes.find(([, { alone }]) => alone);
    if (raw !== undefined)
        return yield* shapes_open(value, raw[0], raw[1], depth);
    if (isRecord(value))
        return yield recordKind(value);
    if ((0,ocsf/* isOcsf */.O)(value))
        return yield (0,ocsf/* readOcsf */.K)(value);
    if (isNoise(value, envelopes))
        return yield { kind: value["preview"] === true ? "preview" : "skipped" };
    let elements = 0;
    for (const [key, envelope] of envelopes) {
        const held = value[key];
        if (Array.isArray(held))
            elements += held.length;
        yield* shapes_open(value, key, envelope, depth);
    }
    const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
    const part = isExport ? partOf(value, elements) : null;
    if (part !== null)
        yield (0,unwrapped/* shapeProblem */.j)("cut-short", part);
    else if (envelopes.length === 0)
        yield unknownKind(value);
}
/** Opens one envelope of `value`. */
function* shapes_open(value, key, envelope, depth) {
    const held = value[key];
    switch (envelope.holds) {
        case "value":
            return yield* unwrap(held, depth + 1);
        case "text":
            return yield* typeof held === "string"
                ? unwrapText(held, `${key} (${envelope.of})`, depth)
                : unwrap(held, depth + 1);
        case "detail":
            return yield* unwrapDetail(value, depth);
        case "values":
        case "rows":
        case "results":
            if (Array.isArray(held))
                for (const element of held)
                    yield* unwrapElement(element, key, depth + 1);
            else
                yield (0,unwrapped/* shapeProblem */.j)("unsupported-shape", `${key} (${envelope.of}) is ${(0,json_values/* inShort */.wZ)(held)}, not a list`);
    }
}
function* unwrapText(text, place, depth) {
    const parsed = (0,embedded_json/* parseEmbedded */.w)(text, place);
    if (parsed.kind === "problem")
        yield parsed;
    else
        yield* unwrap(parsed.value, depth + 1);
}
/** EventBridge carries CloudTrail's records, and events of other services that are none. */
function* unwrapDetail(event, depth) {
    const { detail } = event;
    const type = event["detail-type"];
    if (typeof type !== "string" || / via CloudTrail$/i.test(type) || ((0,json_values/* isObject */.Gv)(detail) && isRecord(detail))) {
        yield* unwrap(detail, depth + 1);
    }
    else if (/^inspector2? finding$/i.test(type)) {
        yield (0,unwrapped/* shapeProblem */.j)("unsupported-shape", INSPECTOR_FINDINGS);
    }
    else {
        yield { kind: "skipped" };
    }
}
const INSPECTOR_FINDINGS = "findings of Amazon Inspector as EventBridge events, which this search does not read: " +
    "hand over the trail, or gate the images live with `images`";
/** A row of Logs Insights: the record is its @message. */
function* unwrapCells(row, depth) {
    const message = row.find((cell) => (0,json_values/* isObject */.Gv)(cell) && cell["field"] === "@message");
    if ((0,json_values/* isObject */.Gv)(message))
        yield* unwrapObject({ "@message": message["value"] }, depth + 1);
    else
        yield (0,unwrapped/* shapeProblem */.j)("unsupported-shape", "a row of Logs Insights without @message: query with `fields @message`");
}
function readLakeRow(row) {
    const read = (0,lake_row/* lakeRecord */.HW)((0,lake_row/* rowOfCells */.Z3)(row));
    return read.kind === "record" ? recordKind(read.record) : read;
}
function envelopesOf(value) {
    return [...envelopes/* ENVELOPES */.wy].filter(([key]) => Object.hasOwn(value, key));
}
function isRecord(value) {
    return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}
const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];
/** A record that does not say what it is of cannot be passed over: it may be the search's. */
function recordKind(record) {
    const { eventSource, eventName } = record;
    if ((0,detection/* select */.Lt)(eventSource, eventName))
        return { kind: "call", record };
    if (Object.hasOwn(record, "insightDetails"))
        return { kind: "skipped" };
    for (const [key, value] of Object.entries({ eventSource, eventName })) {
        if (typeof value !== "string")
            return (0,unwrapped/* shapeProblem */.j)("damaged", `a record's ${key} is ${(0,json_values/* inShort */.wZ)(value)}, not text`);
    }
    return { kind: "skipped" };
}
/** What exports carry beside their records: checks of a connection, previews of Splunk, digest and sign files. */
function isNoise(value, envelopes) {
    const opens = (key) => envelopes.every(([found]) => found === key);
    if (value["messageType"] === "CONTROL_MESSAGE")
        return opens("logEvents");
    if (value["Type"] === "SubscriptionConfirmation" || value["Type"] === "UnsubscribeConfirmation")
        return opens("Message");
    if (value["preview"] === true)
        return opens("result");
    return opens(null) && NOISE_KEYS.some((key) => Object.hasOwn(value, key));
}
/** Of digest files, and of the sign files of CloudTrail Lake. */
const NOISE_KEYS = ["digestStartTime", "logFiles", "hashSignature"];
function unknownKind(value) {
    // The end of a Splunk export, or all of one that found nothing.
    if (Object.hasOwn(value, "preview"))
        return { kind: "skipped" };
    const refused = envelopes/* REFUSED */.ln.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
    const keys = (0,json_values/* inShort */.wZ)(Object.keys(value).slice(0, 5));
    return (0,unwrapped/* shapeProblem */.j)("unsupported-shape", refused?.says ?? `JSON that is no CloudTrail export, with the keys ${keys}`);
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}


/***/ })

};
