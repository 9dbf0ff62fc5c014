export const id = 435;
export const ids = [435];
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
    { keys: ["dynamodb"], says: "a record of a DynamoDB stream, not of CloudTrail: hand over the trail's log files" },
    {
        keys: ["s3", "eventSource"],
        says: "a notice of S3 about an object, not the object: read the trail's log files from the bucket",
    },
    {
        keys: ["body", "eventSource"],
        says: "a message of SQS as a Lambda function gets it: extract its body first (`jq -r '.Records[].body'`)",
    },
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1204);



/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;
/** Smaller files are read in one piece, without waiting in turn for each of opening, reading and closing. */
const SMALL_BYTES = 4 * 1024 * 1024;
/**
 * A file's bytes, from the beginning; `bytes` is its size when it was found, null where it has none. Throws an
 * InputFault behind them where the file lost bytes since, or changed its size while it was read: a cut at a line break
 * leaves whole records, and so does a file that is still being written.
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
    return new _input_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .InputFault */ .H("unreadable", `the file changed while it was read, from ${before} to ${after} bytes: run this once nothing writes to it any more`);
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

/***/ 6191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readInput)
});

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/sources/cloudtrail/event-time.js
var event_time = __webpack_require__(7131);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    /** What reading ended with, once what came before it is read. */
    #failure = null;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never an empty one; null at the end. */
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
    /** Gives bytes back: they are read next. */
    unread(bytes) {
        if (bytes.length > 0)
            this.#ahead.unshift(bytes);
    }
    /** Up to `length` of the next bytes, fewer only where the input ends or fails; they stay to be read. */
    async peek(length) {
        const bytes = await this.#gather(length);
        this.unread(bytes);
        return bytes.subarray(0, length);
    }
    /** The next `length` bytes, fewer only where the input ends or fails. */
    async take(length) {
        const bytes = await this.#gather(length);
        this.unread(bytes.subarray(length));
        return bytes.subarray(0, length);
    }
    /** All that is left, if that is no more than `most` bytes; null where it is, or fails, and then it stays to be read. */
    async whole(most) {
        const bytes = await this.peek(most + 1);
        if (bytes.length > most || this.#failure !== null)
            return null;
        this.#ahead.length = 0;
        return bytes;
    }
    /** At least `length` bytes, fewer only where the input ends or fails. What came before a failure is not lost with it. */
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
];
/** CloudWatch Logs tries with a file of these words whether it may write to a bucket. */
const PERMISSION_CHECK = "Permission Check Successful";
function permissionCheck(head) {
    const isAll = head.length < HEAD_BYTES && head.toString("utf8").trim() === PERMISSION_CHECK;
    if (isAll)
        return { kind: "skipped" };
    const says = `${PERMISSION_CHECK}, the test file of CloudWatch Logs, with more behind it: remove that line`;
    return { kind: "unsupported", says };
}
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
    if (line.trim() === PERMISSION_CHECK)
        return permissionCheck(head);
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
    isActive() {
        return this.#active;
    }
    /** What there is so far, and all of the chunk in hand behind it; none of what was let go. */
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

// EXTERNAL MODULE: ./build/sources/cloudtrail/scan/value-scan.js + 1 modules
var value_scan = __webpack_require__(1268);
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
    /** Whether no name can hide in the piece in hand: nearly always, and then no record in it is looked at for that. */
    #isPlain = true;
    /** What was taken and not read, once a problem has ended the input. */
    #unread = [];
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
        for (let from = 0; from < bytes.length; from += value_scan/* ValueScan */.r.PIECE) {
            if (this.isStopped()) {
                if (this.#unread.length > 0)
                    this.#unread.push(bytes.subarray(from));
                return;
            }
            this.#pushPiece(bytes.subarray(from, from + value_scan/* ValueScan */.r.PIECE));
        }
    }
    /**
     * After a problem that ended the input, the bytes that were taken and not handed on: those of the value in which it
     * was found, from its beginning, and those behind them. They are given once.
     */
    takeUnread() {
        const unread = this.#unread;
        this.#unread = [];
        return unread;
    }
    /** Begins anew with other bytes of the same input, from `offset` on. */
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
        this.#scan.take(chunk);
        this.#isPlain = isPlain(chunk);
        this.#item.resume();
        if (!this.#inStreamed)
            this.#object.resume();
        let at = 0;
        while (at < chunk.length && !this.isStopped())
            at = this.#step(chunk, at);
        if (this.isStopped()) {
            // With the byte before it, which may be a line break.
            this.#unread = this.#begun()?.drain(chunk) ?? [chunk.subarray(Math.max(0, at - 1))];
            return;
        }
        this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#offset += chunk.length;
    }
    /** The value that is being captured, the innermost one. */
    #begun() {
        if (this.#item.isActive())
            return this.#item;
        return this.#object.isActive() && !this.#inStreamed ? this.#object : null;
    }
    /** The input has ended: a document that is still open was cut. */
    end() {
        if (this.#state === "stopped")
            return;
        this.#unread = this.#begun()?.drain(null) ?? [];
        if (this.#state !== "between documents") {
            this.#stop("cut-short", `the document is not closed at the end, after ${this.#offset} bytes`);
        }
        else if (this.#documents === 0) {
            this.#stop("cut-short", "there is nothing in it");
        }
    }
    /** Whether a problem has ended the input. */
    isStopped() {
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
        if (isBlank(byte))
            return passBlanks(chunk, at + 1);
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
        const isWhole = this.#streamedKeys.length === 0;
        if (bytes === null)
            this.#tooLarge();
        else
            this.#sink.object(bytes, this.#streamedKeys, isWhole ? this.#offset + at + 1 - bytes.length : null);
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
            this.#handOn(chunk, end, (bytes, offset) => this.#sink.item(bytes, key, offset));
        return end;
    }
    /** The last brace of an object that began as a record does. */
    #endRecord(chunk, end) {
        this.#state = "between documents";
        if (this.#dropOther(chunk, end))
            this.#sink.otherRecord(null);
        else
            this.#handOn(chunk, end, (bytes, offset) => this.#takeApart(bytes, offset));
        return end;
    }
    /** Lets go of the item in hand where it is for certain a record of another event. */
    #dropOther(chunk, end) {
        const from = this.#item.within();
        if (from === null || !this.#scan.isOtherRecord(chunk, from, end))
            return false;
        if (!this.#isPlain && mayHideName(chunk.subarray(from, end)))
            return false;
        this.#item.drop();
        return true;
    }
    #handOn(chunk, end, give) {
        const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            give(bytes, this.#offset + end - bytes.length);
    }
    #takeApart(bytes, offset) {
        this.#again ??= new _a(this.#sink, this.#streamed, { limits: this.#limits, byKeys: true });
        this.#again.restart(offset);
        this.#again.push(bytes);
        if (this.#again.isStopped())
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
/** Whether bytes are characters that are seen, without much work: where it is false, a closer look may say that they are. */
function isPlain(bytes) {
    return (0,external_node_buffer_.isAscii)(bytes) || ((0,external_node_buffer_.isUtf8)(bytes) && !MAY_HIDE.test(bytes.toString("latin1")));
}
/** In UTF-8: a few characters that nobody sees, and the first bytes of the blocks that have others, or have no meaning. */
const MAY_HIDE = /\xc2[\x80-\xa0\xad]|[\xd8-\xe1\xed-\xf4]|\xe2[\x80\x81]|\xe3\x80\x80/;
/** What a decoder wrote where bytes were no character, and characters that nobody sees. */
const HIDING = /[\uFFFD\u0080-\u00a0\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;
/** Whether the event's name may stand in bytes although it is not found: not decoded, or with what nobody sees in it. */
function mayHideName(bytes) {
    return !(0,external_node_buffer_.isAscii)(bytes) && (!(0,external_node_buffer_.isUtf8)(bytes) || HIDING.test(bytes.toString("utf8")));
}
function passBlanks(chunk, from) {
    let at = from;
    while (at < chunk.length && isBlank(chunk[at] ?? 0))
        at += 1;
    return at;
}
function isBlank(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/crc32.js

/** The CRC-32 of gzip, of `bytes` behind those of which it is `before`. */
function crc32(bytes, before) {
    return NATIVE === null ? crc32ByTable(bytes, before) : NATIVE(bytes, before);
}
/** Node has one since 20.15 and 22.2. */
const NATIVE = "crc32" in external_node_zlib_ ? external_node_zlib_.crc32 : null;
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
        value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
});
/** The same without Node's. */
function crc32ByTable(bytes, before) {
    let value = ~before;
    for (const byte of bytes)
        value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/input-fault.js
var input_fault = __webpack_require__(1204);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/gzip-member.js






/** Bytes that zlib is given at once. Where one of them is damaged, what it made of the others with it is lost. */
const SLICE_BYTES = 64 * 1024;
const CHUNK_BYTES = 512 * 1024;
/** A name or a comment longer than this is none that a tool writes. */
const LONGEST_NAME = 64 * 1024;
const TRAILER_BYTES = 8;
const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };
/**
 * Inflates the gzip member (RFC 1952) that is read next, and leaves what is behind it to be read. Each member is a
 * stream of its own, in slices counted from its beginning: zlib's reader of all members at once loses the end of a whole
 * one with the damage behind it, and how much depends on how the bytes arrive. Throws an InputFault where it is cut or
 * damaged, after the bytes before that.
 */
async function* inflateMember(reader) {
    await passHeader(reader);
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
                // The next slice is inflated while this one's bytes are read.
                const next = await takeOrNothing(reader);
                if (next.bytes.length > 0)
                    work = stream.write(next.bytes);
                yield* chunks;
                if (next.fault !== null)
                    throw next.fault.thrown;
                if (next.bytes.length === 0)
                    throw cutShort();
                slice = next.bytes;
                continue;
            }
            yield* chunks;
            if (end.kind === "damaged")
                throw new input_fault/* InputFault */.H("damaged", `the gzip data is damaged: ${end.message}`);
            reader.unread(slice.subarray(slice.length - end.untaken));
            break;
        }
    }
    finally {
        stream.close();
    }
    checkTrailer(await takeAll(reader, TRAILER_BYTES), stream.checksum, stream.bytes);
}
/**
 * A member that ends within `bytes` and is not large, in one piece: a stream costs as much as thousands of such members
 * hold. Null where it is none, or damaged: then the stream says what is amiss.
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
        throw new input_fault/* InputFault */.H("damaged", "the gzip data is damaged: its checksum or its length does not match");
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
/** Throws where there are fewer: what reading failed with, or that the data is cut. */
async function takeAll(reader, length) {
    const bytes = await reader.take(length);
    if (bytes.length === length)
        return bytes;
    // Where reading has failed, this throws it.
    await reader.next();
    throw cutShort();
}
function cutShort() {
    return new input_fault/* InputFault */.H("cut-short", "the gzip data ends before its end");
}
async function passHeader(reader) {
    const header = await takeAll(reader, 10);
    const flags = header[3] ?? 0;
    if (header[2] !== 8 || (flags & FLAGS.reserved) !== 0) {
        throw new input_fault/* InputFault */.H("damaged", "the gzip data is damaged: its header is not that of deflated data");
    }
    if (flags & FLAGS.extra)
        await takeAll(reader, (await takeAll(reader, 2)).readUInt16LE(0));
    for (const flag of [FLAGS.name, FLAGS.comment])
        if (flags & flag)
            await passName(reader);
    if (flags & FLAGS.headerChecksum)
        await takeAll(reader, 2);
}
async function passName(reader) {
    const bytes = await reader.peek(LONGEST_NAME);
    const end = bytes.indexOf(0);
    if (end < 0 && bytes.length === LONGEST_NAME) {
        throw new input_fault/* InputFault */.H("damaged", "the gzip data is damaged: the name in its header does not end");
    }
    await takeAll(reader, end < 0 ? LONGEST_NAME : end + 1);
}
/** Raw deflate in steps, with the checksum of what came out. */
class RawStream {
    #stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: CHUNK_BYTES });
    #chunks = [];
    #given = 0;
    #settle = () => { };
    checksum = 0;
    bytes = 0;
    constructor() {
        this.#stream.on("data", (chunk) => {
            this.#chunks.push(chunk);
            this.checksum = crc32(chunk, this.checksum);
            this.bytes += chunk.length;
        });
        this.#stream.on("end", () => this.#settle({ kind: "ended", untaken: this.#given - this.#stream.bytesWritten }));
        this.#stream.on("error", (error) => this.#settle({ kind: "damaged", message: (0,errors/* messageOf */.bD)(error) }));
    }
    /** Takes bytes, and gives what came out of them. Not to be called again before that. */
    async write(bytes) {
        this.#given += bytes.length;
        const end = await new Promise((resolve) => {
            this.#settle = resolve;
            // The end and an error come before it, or in place of it.
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

;// CONCATENATED MODULE: ./build/sources/cloudtrail/inflate.js






/** Gzip inside gzip happens (an archived export is compressed again); more layers than this is an attack. */
const MOST_LAYERS = 4;
/** What is as small as a trail's log files is inflated in one piece: zlib takes about half the time for it. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };
/** What an input may inflate to, all layers together: so much, and so many times as many bytes as it has. */
const MOST_INFLATED = { bytes: 256 * 1024 * 1024, times: 200 };
/**
 * The bytes without their gzip layers, which are known by their first bytes (1f 8b), not by a name. All members of a
 * file are read; padding zeros after a member are passed over, anything else there is damage. A cut, a failed checksum,
 * and more bytes than MOST_INFLATED throw an InputFault, after the bytes before it.
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
        else if (layer === MOST_LAYERS)
            throw new input_fault/* InputFault */.H("too-large", `gzip inside gzip, more than ${MOST_LAYERS} deep`);
        else
            yield* inflateLayer(members(reader, budget), budget, layer + 1);
    }
    finally {
        await reader.close();
    }
}
/** Counts what is read and what comes out of it, so that a small file cannot keep the run busy without end. */
class InflationBudget {
    #input = 0;
    #inflated = 0;
    async *countInput(source) {
        for await (const chunk of source) {
            this.#input += chunk.length;
            yield chunk;
        }
    }
    /** Throws an InputFault where these are too many. */
    spend(inflated) {
        this.#inflated += inflated;
        const { bytes, times } = MOST_INFLATED;
        if (this.#inflated <= bytes + times * this.#input)
            return;
        throw new input_fault/* InputFault */.H("too-large", `the gzip data inflates to more than ${times} times its size (${this.#inflated} bytes from ${this.#input}): ` +
            "decompress it first if you trust it");
    }
}
async function* members(reader, budget) {
    const all = await reader.whole(SMALL.compressed);
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
            throw new input_fault/* InputFault */.H("damaged", "the bytes behind a gzip member are not gzip");
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
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/json-readings.js + 2 modules
var json_readings = __webpack_require__(7697);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/line-recovery.js

const LINE_FEED = 0x0a;
const line_recovery_OPEN_OBJECT = 0x7b;
const line_recovery_OPEN_ARRAY = 0x5b;
const line_recovery_COLON = 0x3a;
const line_recovery_QUOTE = 0x22;
/** A byte order mark, which tools that join files leave between them. */
const MARK = external_node_buffer_.Buffer.from("\uFEFF");
/** The key that records begin with. Inside a text its quotes would be escaped. */
const FIRST_KEY = external_node_buffer_.Buffer.from('"eventVersion"');
/** A line longer than this is passed over. */
const LONGEST_LINE = 64 * 1024 * 1024;
/**
 * Reads what is whole behind damage. No line break can stand inside a string of JSON, so each line that begins a document
 * is read by itself, whatever became of the lines before it; and in a line with damage, each record by itself.
 */
class LineRecovery {
    #splitter;
    /** The line in hand, in parts. */
    #parts = [];
    #length = 0;
    /** What comes first is a part of the damage, up to its line break. */
    #isDamaged = true;
    /** `splitter` has stopped, and is this one's from now on. */
    constructor(splitter) {
        this.#splitter = splitter;
    }
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
    /** The line in hand has ended. */
    end() {
        const line = this.#parts.length === 1 ? this.#parts[0] : external_node_buffer_.Buffer.concat(this.#parts);
        const isDamaged = this.#isDamaged;
        const isTooLong = this.#length > LONGEST_LINE;
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
    /** Reads a text by itself. From where on it is damaged; null where it is not. */
    #read(text) {
        this.#splitter.restart(0);
        this.#splitter.push(text);
        this.#splitter.end();
        if (!this.#splitter.isStopped())
            return null;
        const unread = this.#splitter.takeUnread().reduce((sum, { length }) => sum + length, 0);
        return text.length - unread;
    }
    /** Reads each record of a damaged text by itself, up to the next: those that are whole. */
    #readRecords(text) {
        let from = nextRecord(text, 0);
        while (from !== null) {
            const next = nextRecord(text, from.behind);
            this.#read(text.subarray(from.at, next?.at));
            from = next;
        }
    }
    #add(part) {
        if (part.length === 0 || this.#length > LONGEST_LINE)
            return;
        this.#length += part.length;
        // Bytes of a chunk are valid as long as it is in hand.
        if (this.#length <= LONGEST_LINE)
            this.#parts.push(external_node_buffer_.Buffer.from(part));
        else
            this.#parts = [];
    }
}
/** Where the document begins that a line begins with; null where it begins otherwise. Times before records are blanks. */
function documentStart(line) {
    const start = afterBlanks(line, line.indexOf(MARK) === 0 ? MARK.length : 0);
    let at = start;
    while (line[at] === line_recovery_OPEN_ARRAY)
        at = afterBlanks(line, at + 1);
    return line[at] === line_recovery_OPEN_OBJECT && line[afterBlanks(line, at + 1)] === line_recovery_QUOTE ? start : null;
}
/** The next record of a text, and where its first key ends. What stands under a key is a part of something else. */
function nextRecord(text, from) {
    for (let key = text.indexOf(FIRST_KEY, from); key >= 0; key = text.indexOf(FIRST_KEY, key + 1)) {
        const at = beforeBlanks(text, key, from);
        if (text[at] !== line_recovery_OPEN_OBJECT || text[beforeBlanks(text, at, from)] === line_recovery_COLON)
            continue;
        return { at, behind: key + FIRST_KEY.length };
    }
    return null;
}
function afterBlanks(bytes, from) {
    let at = from;
    while (BLANKS.has(bytes[at] ?? 0))
        at += 1;
    return at;
}
/** The last byte before `end` that is no blank, not before `from`; -1 where there is none. */
function beforeBlanks(bytes, end, from) {
    let at = end - 1;
    while (at >= from && BLANKS.has(bytes[at] ?? 0))
        at -= 1;
    return at < from ? -1 : at;
}
/** Of JSON, within a line. */
const BLANKS = new Set([0x20, 0x09, 0x0d]);

;// CONCATENATED MODULE: ./build/sources/cloudtrail/log-lines.js


/** A time and a stream's name (512 characters at most) are shorter than this. */
const LONGEST_PREFIX = 1024;
const log_lines_LINE_FEED = 0x0a;
const log_lines_OPEN_OBJECT = 0x7b;
/** In place of what is taken off, so that each byte stays where it is: a blank of JSON that begins no line elsewhere. */
const BLANK = "\r";
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
                const { length } = LOG_LINE.exec(head)?.[0] ?? "";
                if (length > 0)
                    parts.push(external_node_buffer_.Buffer.alloc(length, BLANK));
                from += length;
            }
            const end = chunk.indexOf(log_lines_LINE_FEED, from);
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
    const end = window.indexOf(log_lines_LINE_FEED);
    if (end >= 0 && (brace < 0 || end < brace))
        return "";
    if (brace >= 0)
        return window.toString("latin1", 0, brace + 1);
    return window.length < LONGEST_PREFIX ? null : "";
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/shapes.js + 2 modules
var shapes = __webpack_require__(4276);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/splunk-offsets.js

/**
 * Follows the numbers that Splunk gives the rows of a search, through one input: `offset` of each line of an export, and
 * `init_offset` of a page of `/results`. They begin at 0 and leave none out; at 0 another search begins.
 */
class SplunkOffsets {
    /** The number that the next row has, unless it is of another search. */
    #next = 0;
    /** Why rows are missing before this document; null where none are. `rows` is how many results were taken out of it. */
    gapBefore(document, rows) {
        // A preview's rows come again in the final results.
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
        return (`the results of Splunk go on with ${key} ${(0,json_values/* inShort */.wZ)(offset)} where ${expected} is next, so rows are missing: ` +
            "export again from the first, with `count=0`, all pages in one file and in their order");
    }
}

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
/**
 * Half of a surrogate pair is no character: it becomes the three bytes that it would have, which are not UTF-8, so that
 * a record that holds it is found damaged, and others are not lost. A last byte that is half of a unit is an InputFault.
 */
async function* fromUtf16(reader, encoding) {
    await reader.take(2);
    let left = external_node_buffer_.Buffer.alloc(0);
    for await (const chunk of reader.rest()) {
        const bytes = external_node_buffer_.Buffer.concat([left, chunk]);
        const whole = bytes.length - (bytes.length % 2);
        const end = whole >= 2 && isFirstHalf(bytes, whole - 2, encoding) ? whole - 2 : whole;
        left = external_node_buffer_.Buffer.from(bytes.subarray(end));
        yield encoded(bytes.subarray(0, end), encoding);
    }
    yield encoded(left.subarray(0, left.length - (left.length % 2)), encoding);
    if (left.length % 2 === 1) {
        throw new input_fault/* InputFault */.H("damaged", `the text is ${encoding.toUpperCase()} and ends inside a character`);
    }
}
function isFirstHalf(bytes, at, encoding) {
    const unit = encoding === "utf-16le" ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at);
    return unit >= 0xd800 && unit < 0xdc00;
}
/** An even number of bytes of UTF-16, which are changed, as UTF-8. */
function encoded(bytes, encoding) {
    if (encoding === "utf-16be")
        bytes.swap16();
    const text = bytes.toString("utf16le");
    // In a text of whole pairs nothing is split off.
    const [first = "", ...rest] = text.split(/(\p{Cs})/u);
    if (rest.length === 0)
        return external_node_buffer_.Buffer.from(first);
    const parts = [external_node_buffer_.Buffer.from(first)];
    for (const [index, part] of rest.entries())
        parts.push(index % 2 === 0 ? halfPair(part) : external_node_buffer_.Buffer.from(part));
    return external_node_buffer_.Buffer.concat(parts);
}
function halfPair(text) {
    const unit = text.charCodeAt(0);
    return external_node_buffer_.Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/unwrapped.js
var unwrapped = __webpack_require__(4233);
// EXTERNAL MODULE: ./build/sources/cloudtrail/utf8-watch.js
var utf8_watch = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/export-reader.js


















/**
 * Reads one export from its bytes: gzip layers, text encoding and shape are told by the content. Everything that can be
 * read is handed on; what cannot is a problem, never an exception.
 */
async function readExport(bytes, sink, scan) {
    const report = tellOnce(sink);
    let lastFound = null;
    /** Calls of Splunk's previews that did not come again, as digests: there may be many, and they may be large. */
    const previewed = new Set();
    const handOn = (found) => {
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
        await readContainer(bytes, handOn, report, scan);
        if (lastFound === "preview")
            report("cut-short", "the Splunk export ends before its final results");
        else if (previewed.size > 0)
            report("cut-short", "Splunk's final results lack calls that its previews have");
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
    let lines = null;
    /** It was reported, and what is not whole there is a part of it. */
    let isBehindDamage = false;
    let isForeign = false;
    /** Of the document in hand, handed on already. */
    let elements = 0;
    const offsets = new SplunkOffsets();
    const parse = (text, offset) => {
        try {
            // Text of one byte a character is made at twice the speed.
            if ((0,external_node_buffer_.isAscii)(text))
                return (0,json_readings/* parseReadings */.h6)(text.toString("latin1"), text);
            const { values, damage, isPartial } = (0,json_readings/* parseReadings */.h6)(text.toString("utf8"), text);
            return { values, damage: (0,utf8_watch/* encodingDamage */.h)(text, offset) ?? damage, isPartial };
        }
        catch (thrown) {
            report("damaged", `a record is no valid JSON: ${(0,errors/* messageOf */.bD)(thrown)}`);
            return null;
        }
    };
    const value = (text, offset, read, rows = 0) => {
        const parsed = parse(text, offset);
        // Behind damage, the rows that it took are missing for certain.
        const gap = parsed === null || isBehindDamage ? null : offsets.gapBefore(parsed.values.at(-1), rows);
        if (gap !== null)
            report("cut-short", gap);
        if (parsed !== null)
            for (const found of (0,unwrapped/* allReadings */.By)(parsed, read))
                handOn(found);
    };
    const splitter = new DocumentSplitter({
        item: (text, key, offset) => {
            if (key !== null)
                elements += 1;
            value(text, offset, (parsed) => (0,shapes/* unwrapElement */.CX)(parsed, key));
        },
        object: (text, streamedKeys, offset) => {
            if (streamedKeys.length === 0)
                return value(text, offset, shapes/* unwrap */.oA);
            const read = (rest) => ((0,json_values/* isObject */.Gv)(rest) ? (0,shapes/* unwrapRemainder */.pW)(rest, streamedKeys, elements) : []);
            value(text, null, read, elements);
            elements = 0;
        },
        otherRecord: (key) => {
            if (key !== null)
                elements += 1;
            handOn({ kind: "skipped" });
        },
        problem: (code, detail) => {
            isForeign ||= code === "unsupported-shape";
            if (!isBehindDamage)
                report(code, detail);
        },
    }, envelopes/* STREAMED_KEYS */.hE, { scan });
    /** Goes on line by line where the splitter has stopped. */
    const recoverLines = () => {
        isBehindDamage = true;
        const recovery = new LineRecovery(splitter);
        for (const unread of splitter.takeUnread())
            recovery.push(unread);
        return recovery;
    };
    for await (const chunk of bytes) {
        if (lines !== null)
            lines.push(chunk);
        else
            splitter.push(chunk);
        if (isForeign)
            return;
        if (splitter.isStopped())
            lines ??= recoverLines();
    }
    splitter.end();
    if (splitter.isStopped())
        lines ??= recoverLines();
    lines?.end();
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/scan-call.js + 2 modules
var scan_call = __webpack_require__(5900);
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
        call: ({ record, damage, isAlternative }) => {
            const calls = isAlternative ? 0 : 1;
            inputs.records += calls;
            if ((0,event_time/* isOutside */._)(record, { since, until })) {
                inputs.skipped += calls;
                return;
            }
            inputs.matchedEvents += calls;
            (0,core_tally/* addResult */.NW)(tally, (0,scan_call/* readScanCall */.S)(record, damage), wanted);
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

/***/ 1268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ValueScan),
  A: () => (/* binding */ beginsRecord)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/sources/cloudtrail/scan/assembly.js
var assembly = __webpack_require__(4895);
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
    return { get: assembly/* local */.sr.get(index), set: (value) => assembly/* local */.sr.set(index, value) };
};
const from = { get: assembly/* local */.sr.get(0), set: (value) => assembly/* local */.sr.set(0, value) };
const to = { get: assembly/* local */.sr.get(1) };
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
const word = (value) => assembly/* i64 */.cq.const(value);
const none = word(0n);
const not = (mask) => assembly/* i64 */.cq.xor(mask, word(-1n));
const isSet = (mask) => assembly/* i64 */.cq.ne(mask, none);
const state = (name) => assembly/* i32 */.rT.const(STATE[name]);
const flag = (name) => flags.set(assembly/* i32 */.rT.or(flags.get, assembly/* i32 */.rT.const(FLAGS[name])));
/** Text as the number that its bytes are in memory. */
const value_scan_code_text = (letters) => letters.split("").reduce((value, letter, index) => value | (BigInt(letter.charCodeAt(0)) << BigInt(8 * index)), 0n);
const is = (vector, letter) => assembly/* v128 */.iL.eq(vector, assembly/* v128 */.iL.bytes(letter.charCodeAt(0)));
const end = (position, status) => [
    assembly/* i32 */.rT.store(state("depth"), depth.get),
    assembly/* i32 */.rT.store(state("flags"), flags.get),
    assembly/* i32 */.rT.store(state("status"), assembly/* i32 */.rT.const(STATUS[status])),
    assembly/* i64 */.cq.store(state("inString"), inString.get),
    assembly/* i64 */.cq.store(state("escaped"), escapedFirst.get),
    (0,assembly/* give */.qU)(position),
];
/** The bits of sixteen bytes, at their place among the 64. */
const placed = (mask, vector, quarter) => {
    const bits = assembly/* i64 */.cq.extend(assembly/* v128 */.iL.bitmask(vector));
    return mask.set(quarter === 0 ? bits : assembly/* i64 */.cq.or(mask.get, assembly/* i64 */.cq.shl(bits, word(BigInt(16 * quarter)))));
};
/** Letters of a name are looked for at its last one, so that a name may begin in the bytes before. */
const back = (offset, letters) => assembly/* v128 */.iL.load(assembly/* i32 */.rT.sub(from.get, assembly/* i32 */.rT.const(letters)), offset);
const lowerBack = (offset, letters) => assembly/* v128 */.iL.or(back(offset, letters), assembly/* v128 */.iL.bytes(0x20));
const classify = [0, 1, 2, 3].flatMap((quarter) => {
    const offset = 16 * quarter;
    return [
        v.set(assembly/* v128 */.iL.load(from.get, offset)),
        lower.set(assembly/* v128 */.iL.or(v.get, assembly/* v128 */.iL.bytes(0x20))),
        placed(quotes, is(v.get, '"'), quarter),
        placed(backslashes, is(v.get, "\\"), quarter),
        // `[` and `{`, `]` and `}` differ in this one bit.
        placed(opening, is(lower.get, "{"), quarter),
        placed(closing, is(lower.get, "}"), quarter),
        placed(control, assembly/* v128 */.iL.lt(v.get, assembly/* v128 */.iL.bytes(0x20)), quarter),
        // ...Findings: the last letter, the one before it, and the first of the word.
        placed(names, assembly/* v128 */.iL.and(assembly/* v128 */.iL.and(is(lower.get, "s"), is(lowerBack(offset, 1), "g")), is(lowerBack(offset, 7), "f")), quarter),
    ];
});
/** Quotes that may begin the text of a key, `"...e":"` or `"...e": "`. Once both keys were seen, no more are looked for. */
const NAMED = FLAGS.eventName | FLAGS.eventSource;
const findKeys = (0,assembly/* when */.z7)(assembly/* i32 */.rT.ne(assembly/* i32 */.rT.and(flags.get, assembly/* i32 */.rT.const(NAMED)), assembly/* i32 */.rT.const(NAMED)), [0, 1, 2, 3].map((quarter) => {
    const offset = 16 * quarter;
    const isBehind = (space) => assembly/* v128 */.iL.and(is(back(offset, 1 + space), ":"), is(back(offset, 3 + space), "e"));
    return placed(keys, assembly/* v128 */.iL.and(is(assembly/* v128 */.iL.load(from.get, offset), '"'), assembly/* v128 */.iL.or(isBehind(0), isBehind(1))), quarter);
}), [keys.set(none)]);
/** Which bytes follow an odd number of backslashes, those of the 64 bytes before included. */
const EVEN = 0x5555555555555555n;
const findEscaped = [
    (0,assembly/* when */.z7)(isSet(assembly/* i64 */.cq.or(backslashes.get, escapedFirst.get)), [
        backslashes.set(assembly/* i64 */.cq.and(backslashes.get, not(escapedFirst.get))),
        follows.set(assembly/* i64 */.cq.or(assembly/* i64 */.cq.shl(backslashes.get, word(1n)), escapedFirst.get)),
        sum.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.and(backslashes.get, word(~EVEN)), not(follows.get))),
        sum.set(assembly/* i64 */.cq.add(sum.get, backslashes.get)),
        escapedFirst.set(assembly/* i64 */.cq.extend(assembly/* i64 */.cq.lt(sum.get, backslashes.get))),
        escaped.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.xor(word(EVEN), assembly/* i64 */.cq.shl(sum.get, word(1n))), follows.get)),
    ], [escaped.set(none)]),
];
/** Each bit becomes the parity of those up to it: set from an opening quote to before the closing one. */
const prefixParity = (mask) => [1n, 2n, 4n, 8n, 16n, 32n].map((shift) => mask.set(assembly/* i64 */.cq.xor(mask.get, assembly/* i64 */.cq.shl(mask.get, word(shift)))));
const position = assembly/* i32 */.rT.add(from.get, assembly/* i32 */.rT.wrap(bit.get));
const SPACE = 0x20;
const COLON = 0x3a;
/** How deep the byte stands that those of `below` are before; known once it is known what stands in a string. */
const outside = (mask) => assembly/* i32 */.rT.wrap(assembly/* i64 */.cq.popcnt(assembly/* i64 */.cq.and(assembly/* i64 */.cq.and(mask, not(quotes.get)), below.get)));
const depthThere = assembly/* i32 */.rT.sub(assembly/* i32 */.rT.add(depthBefore.get, outside(opening.get)), outside(closing.get));
/** Whether the key before the colon at `at` is this one, and its first quote is no escaped one. */
const isKey = (key) => {
    const [head, tail] = [`"${key.slice(0, -8)}`, key.slice(-8)];
    const begins = head.length === 2 ? assembly/* i32 */.rT.load16 : assembly/* i32 */.rT.load;
    return assembly/* i32 */.rT.and(assembly/* i32 */.rT.and(assembly/* i64 */.cq.eq(assembly/* i64 */.cq.load(assembly/* i32 */.rT.sub(at.get, assembly/* i32 */.rT.const(9))), word(value_scan_code_text(tail))), assembly/* i32 */.rT.eq(begins(assembly/* i32 */.rT.sub(at.get, assembly/* i32 */.rT.const(9 + head.length))), assembly/* i32 */.rT.const(Number(value_scan_code_text(head))))), assembly/* i32 */.rT.ne(assembly/* i32 */.rT.load8(assembly/* i32 */.rT.sub(at.get, assembly/* i32 */.rT.const(10 + head.length))), assembly/* i32 */.rT.const("\\".charCodeAt(0))));
};
/** What the bytes up to the bits of `upTo` are flagged for. */
const note = (upTo) => [
    (0,assembly/* when */.z7)(isSet(assembly/* i64 */.cq.and(names.get, upTo)), [flag("mayNameEvent")]),
    (0,assembly/* when */.z7)(isSet(assembly/* i64 */.cq.and(backslashes.get, upTo)), [flag("backslash")]),
    keys.set(assembly/* i64 */.cq.and(keys.get, upTo)),
    (0,assembly/* loopWhile */.YB)(isSet(keys.get), [
        at.set(assembly/* i32 */.rT.add(from.get, assembly/* i32 */.rT.wrap(assembly/* i64 */.cq.ctz(keys.get)))),
        // All bits below the lowest one.
        below.set(assembly/* i64 */.cq.and(not(keys.get), assembly/* i64 */.cq.sub(keys.get, word(1n)))),
        keys.set(assembly/* i64 */.cq.and(keys.get, assembly/* i64 */.cq.sub(keys.get, word(1n)))),
        value_scan_code_byte.set(assembly/* i32 */.rT.load8(assembly/* i32 */.rT.sub(at.get, assembly/* i32 */.rT.const(1)))),
        at.set(assembly/* i32 */.rT.sub(at.get, assembly/* i32 */.rT.add(assembly/* i32 */.rT.const(1), assembly/* i32 */.rT.eq(value_scan_code_byte.get, assembly/* i32 */.rT.const(SPACE))))),
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.and(assembly/* i32 */.rT.eq(assembly/* i32 */.rT.load8(at.get), assembly/* i32 */.rT.const(COLON)), assembly/* i32 */.rT.eq(depthThere, assembly/* i32 */.rT.const(1))), [
            (0,assembly/* when */.z7)(isKey("eventName"), [flag("eventName")]),
            (0,assembly/* when */.z7)(isKey("eventSource"), [flag("eventSource")]),
        ]),
    ]),
];
const walkBrackets = (0,assembly/* loopWhile */.YB)(isSet(brackets.get), [
    bit.set(assembly/* i64 */.cq.ctz(brackets.get)),
    brackets.set(assembly/* i64 */.cq.and(brackets.get, assembly/* i64 */.cq.sub(brackets.get, word(1n)))),
    value_scan_code_byte.set(assembly/* i32 */.rT.load8(position)),
    (0,assembly/* when */.z7)(isSet(assembly/* i64 */.cq.and(assembly/* i64 */.cq.shr(opening.get, bit.get), word(1n))), [
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.eq(depth.get, assembly/* i32 */.rT.load(state("limit"))), end(position, "tooDeep")),
        assembly/* i32 */.rT.store8(depth.get, value_scan_code_byte.get, STACK),
        depth.set(assembly/* i32 */.rT.add(depth.get, assembly/* i32 */.rT.const(1))),
    ], [
        depth.set(assembly/* i32 */.rT.sub(depth.get, assembly/* i32 */.rT.const(1))),
        // In ASCII an opening bracket stands two before its closing one.
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.ne(assembly/* i32 */.rT.load8(depth.get, STACK), assembly/* i32 */.rT.sub(value_scan_code_byte.get, assembly/* i32 */.rT.const(2))), end(position, "unexpected")),
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.eqz(depth.get), [
            ...note(assembly/* i64 */.cq.sub(assembly/* i64 */.cq.shl(word(2n), bit.get), word(1n))),
            ...end(assembly/* i32 */.rT.add(position, assembly/* i32 */.rT.const(1)), "closed"),
        ]),
    ]),
]);
const BODY = [
    depth.set(assembly/* i32 */.rT.load(state("depth"))),
    flags.set(assembly/* i32 */.rT.load(state("flags"))),
    inString.set(assembly/* i64 */.cq.load(state("inString"))),
    escapedFirst.set(assembly/* i64 */.cq.load(state("escaped"))),
    (0,assembly/* loopWhile */.YB)(assembly/* i32 */.rT.lt(from.get, to.get), [
        depthBefore.set(depth.get),
        ...classify,
        findKeys,
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.lt(assembly/* i32 */.rT.sub(to.get, from.get), assembly/* i32 */.rT.const(64)), [
            bit.set(assembly/* i64 */.cq.extend(assembly/* i32 */.rT.sub(to.get, from.get))),
            valid.set(assembly/* i64 */.cq.sub(assembly/* i64 */.cq.shl(word(1n), bit.get), word(1n))),
            ...[quotes, backslashes, opening, closing, control, names, keys].map((mask) => mask.set(assembly/* i64 */.cq.and(mask.get, valid.get))),
        ]),
        ...findEscaped,
        // Of fewer than 64 bytes, the next one is escaped where the bit after the last is.
        (0,assembly/* when */.z7)(assembly/* i32 */.rT.lt(assembly/* i32 */.rT.sub(to.get, from.get), assembly/* i32 */.rT.const(64)), [
            escapedFirst.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.shr(escaped.get, bit.get), word(1n))),
        ]),
        quotes.set(assembly/* i64 */.cq.and(quotes.get, not(escaped.get))),
        ...prefixParity(quotes),
        quotes.set(assembly/* i64 */.cq.xor(quotes.get, inString.get)),
        inString.set(assembly/* i64 */.cq.sar(quotes.get, word(63n))),
        // A control character in a string, a backslash outside of one.
        wrong.set(assembly/* i64 */.cq.or(assembly/* i64 */.cq.and(control.get, quotes.get), assembly/* i64 */.cq.and(backslashes.get, not(quotes.get)))),
        brackets.set(assembly/* i64 */.cq.and(assembly/* i64 */.cq.or(opening.get, closing.get), not(quotes.get))),
        (0,assembly/* when */.z7)(isSet(wrong.get), [
            brackets.set(assembly/* i64 */.cq.and(brackets.get, assembly/* i64 */.cq.sub(assembly/* i64 */.cq.and(wrong.get, assembly/* i64 */.cq.sub(none, wrong.get)), word(1n)))),
        ]),
        walkBrackets,
        (0,assembly/* when */.z7)(isSet(wrong.get), end(assembly/* i32 */.rT.add(from.get, assembly/* i32 */.rT.wrap(assembly/* i64 */.cq.ctz(wrong.get))), "unexpected")),
        ...note(word(-1n)),
        from.set(assembly/* i32 */.rT.add(from.get, assembly/* i32 */.rT.const(64))),
    ]),
    ...end(to.get, "open"),
    assembly/* unreachable */.HB,
];
const PAGE = 65_536;
/** The module's bytes. */
function valueScanModule() {
    return (0,assembly/* moduleOf */.cD)(LOCALS, BODY, Math.ceil((DATA + DATA_BYTES + 64) / PAGE));
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
     * as a record of CloudTrail's does (an envelope may have something to tell beside its records, a notice of another
     * service is refused), it has a source and a name of its own, the event's name stands nowhere in it in any case, and no
     * escape (\u....) could spell it or hide in it.
     */
    isOtherRecord(bytes, from, to) {
        const flags = this.#state[STATE.flags / 4] ?? 0;
        return ((flags & value_scan_NAMED) === value_scan_NAMED &&
            ((flags & FLAGS.backslash) === 0 || !bytes.subarray(from, to).includes("\\u")) &&
            ((flags & FLAGS.mayNameEvent) === 0 || !EVENT.test(bytes.toString("latin1", from, to))) &&
            (beginsTrailRecord(bytes, from) || beginsOtherwise(bytes, from, to)));
    }
}
const value_scan_NAMED = FLAGS.eventName | FLAGS.eventSource;
/** With blanks anywhere, and with bytes of characters that nobody sees. */
const EVENT = new RegExp("describeimagescanfindings".split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");
const RECORD = external_node_buffer_.Buffer.from('{"eventVersion"');
/** Whether the bytes at `at` are as nearly every record begins. Where too few are here to tell, they are not. */
function beginsRecord(bytes, at) {
    for (let index = 0; index < RECORD.length; index += 1)
        if (bytes[at + index] !== RECORD[index])
            return false;
    return true;
}
/** Whether they are as a record of CloudTrail's begins, of versions that no notice of another service has. */
function beginsTrailRecord(bytes, at) {
    const version = at + RECORD.length;
    return (bytes[version] === 0x3a &&
        bytes[version + 1] === 0x22 &&
        bytes[version + 2] === 0x31 &&
        bytes[version + 3] === 0x2e &&
        isDigit(bytes[version + 4]) &&
        isDigit(bytes[version + 5]) &&
        bytes[version + 6] === 0x22 &&
        beginsRecord(bytes, at));
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
/** The same for records with blanks, or with their keys in another order: then nothing in them may be a notice's. */
function beginsOtherwise(bytes, from, to) {
    const begin = bytes.toString("latin1", from, from + 64);
    if (BEGINS_TRAIL_RECORD.test(begin))
        return true;
    return BEGINS_RECORD.test(begin) && !NOTICE.test(bytes.toString("latin1", from, to));
}
const BEGINS_TRAIL_RECORD = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;
const BEGINS_RECORD = /^\{\s*"event(?:Version|Source|Name)"/;
/** A source of notices (of S3, Kinesis and others), not of CloudTrail's records. */
const NOTICE = /"\s*aws:/i;


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qe: () => (/* binding */ unlessAllForeign),
  oA: () => (/* binding */ unwrap),
  CX: () => (/* binding */ unwrapElement),
  pW: () => (/* binding */ unwrapRemainder)
});

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/sources/cloudtrail/envelopes.js
var envelopes = __webpack_require__(4196);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/beside-records.js


/** What services write beside records, told by all of its keys: what has others may hold records under them. */
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
/** A key of a document of Splunk's that it does not write beside `result` and `results`; null where there is none. */
function foreignSplunkKey(document) {
    const isKnown = (key) => SPLUNK_KEYS.has(key) || envelopes/* ENVELOPES */.wy.has(key) || isEmptyList(document[key]);
    return Object.keys(document).find((key) => !isKnown(key)) ?? null;
}
/** Where such a key is, for a message. */
function refusedSplunk(key) {
    return (`a Splunk export with ${JSON.stringify(key)}, not the \`result\` or \`results\` that hold events: ` +
        "export with `output_mode=json`, not json_rows or json_cols");
}
/** The keys of digest files, and of the sign files of CloudTrail Lake, over texts and over lists of files. */
const SIGNING_MARKS = ["digestStartTime", "logFiles", "hashSignature"];
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
/** Whether it is a digest or sign file: beside its lists of files it has nothing but words, in which no record can be. */
function isSigning(value) {
    return (SIGNING_MARKS.some((key) => Object.hasOwn(value, key)) &&
        Object.entries(value).every(([key, held]) => SIGNED_LISTS.has(key) ? Array.isArray(held) && held.every(isSignedFile) : isPlain(held)));
}
function isSignedFile(file) {
    return (0,json_values/* isObject */.Gv)(file) && Object.entries(file).every(([key, held]) => SIGNED_FILE_KEYS.has(key) && isPlain(held));
}
/** A value that holds no other. */
function isPlain(value) {
    return typeof value === "string" ? !/^\s*[[{"]/.test(value) : typeof value !== "object" || value === null;
}
/**
 * Whether it is a notice of S3, SQS, Kinesis or DynamoDB, which carries or names data that was not read. CloudTrail has
 * a host name for its source.
 */
function isNotice({ eventSource }) {
    return typeof eventSource === "string" && /^aws:/i.test(eventSource.trim());
}
/** Whether an EventBridge event of S3's says that an object was written that CloudTrail may have written. */
function namesLogFile(event) {
    if (event["source"] !== "aws.s3")
        return false;
    const key = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(event, "detail"), "object"), "key");
    if (key === null)
        return false;
    return /cloud_?trail/i.test(key) || (/AWSLogs\//.test(key) && !OTHER_LOGS.test(key));
}
/** Logs of other services that lie in folders of the same form. */
const OTHER_LOGS = /AWSLogs\/(?:[^/]+\/)?\d{12}\/[A-Za-z]/;
/** Checks of a connection, which carry a text for people. */
function isCheck(value) {
    const { messageType, Type } = value;
    return messageType === "CONTROL_MESSAGE" || Type === "SubscriptionConfirmation" || Type === "UnsubscribeConfirmation";
}
/** Whether, beside a text that it was pulled out of, the object is a record of its own: with an answer, not with dots. */
function hasOwnAnswer(value) {
    const { responseElements } = value;
    return (0,json_values/* isObject */.Gv)(responseElements) || (typeof responseElements === "string" && /^\s*\{/.test(responseElements));
}
/** How many elements the lists of a document hold. */
function elementsUnder(value, keys) {
    return keys.reduce((sum, key) => sum + (0,json_values/* listAt */.gT)(value, key).length, 0);
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/embedded-json.js
var embedded_json = __webpack_require__(9978);
// EXTERNAL MODULE: ./build/sources/cloudtrail/event-name.js
var event_name = __webpack_require__(4241);
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
    return (morePages(document) ??
        lakePart(document, elements) ??
        insightsPart(document, elements) ??
        logsPart(document) ??
        splunkPart(document));
}
/** Whatever its type, a token says that there is another page. */
function morePages(document) {
    // `get-log-events` always has nextForwardToken and nextBackwardToken: those say nothing.
    const key = Object.keys(document).find((each) => /^nexttoken$/i.test(each) && isSaid(document[each]));
    return key === undefined
        ? null
        : `the answer has a ${key}, so there are more events than these: export again without a limit on their number`;
}
function isSaid(value) {
    return value !== undefined && value !== null && value !== "";
}
/** What `key` of the document says, where that is not the one text that is expected; null where it is, or is not said. */
function otherThan(expected, document, key) {
    const value = document[key];
    if (value === undefined || value === null)
        return null;
    if (typeof value !== "string" || value === "")
        return (0,json_values/* inShort */.wZ)(value);
    return value.toLowerCase() === expected.toLowerCase() ? null : value;
}
/** A count as a number or as text; null where none is said, NaN for what is no count. */
function countAt(holder, key) {
    const value = holder[key];
    if (!isSaid(value))
        return null;
    const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    return typeof count === "number" ? count : Number.NaN;
}
function lakePart(document, elements) {
    const status = otherThan("FINISHED", document, "QueryStatus");
    if (status !== null)
        return `the query of CloudTrail Lake is ${status}: wait until it is FINISHED, and export again`;
    if (!Object.hasOwn(document, "QueryResultRows"))
        return null;
    const error = document["ErrorMessage"];
    if (isSaid(error))
        return `the query of CloudTrail Lake failed, with ${(0,json_values/* inShort */.wZ)(error)}: query again`;
    for (const key of ["TotalResultsCount", "ResultsCount"]) {
        const count = countAt((0,json_values/* objectAt */.lJ)(document, "QueryStatistics"), key);
        if (count === null || count <= elements)
            continue;
        return (`CloudTrail Lake has ${Number.isNaN(count) ? `a ${key} that is no number` : `${count} rows`} and gave ${elements}: ` +
            "export all pages of the results");
    }
    return null;
}
function insightsPart(document, elements) {
    if (!Object.hasOwn(document, "results"))
        return null;
    const status = otherThan("Complete", document, "status");
    if (status !== null) {
        return `the query of Logs Insights is ${status}: wait until it is Complete, and export again`;
    }
    const matched = countAt((0,json_values/* objectAt */.lJ)(document, "statistics"), "recordsMatched");
    if (matched === null || matched <= elements)
        return null;
    const records = Number.isNaN(matched) ? "an unknown number of records" : `${matched} records`;
    return `Logs Insights matched ${records} and gave ${elements}: raise \`limit\` in the query, or split the time`;
}
/** `filter-log-events` names each stream that it searched, on several pages where it has to; the last says that it is done. */
function logsPart(document) {
    if (!Object.hasOwn(document, "events"))
        return null;
    const complete = new Map();
    for (const stream of (0,json_values/* listAt */.gT)(document, "searchedLogStreams")) {
        const { logStreamName, searchedCompletely } = (0,json_values/* isObject */.Gv)(stream) ? stream : {};
        const name = (0,json_values/* inShort */.wZ)(logStreamName);
        complete.set(name, complete.get(name) === true || searchedCompletely === true);
    }
    const partial = [...complete].find(([, isComplete]) => !isComplete);
    return partial === undefined
        ? null
        : `CloudWatch Logs did not search all of the stream ${partial[0]}: export again, with all pages`;
}
/** Splunk says in `messages` that a search failed, or that peers or limits left something out. */
function splunkPart(document) {
    const { preview, messages } = document;
    // A line that is a preview comes again in the final results.
    const isPreview = preview === true ? Object.hasOwn(document, "results") : (preview ?? false) !== false;
    if (isPreview)
        return "the results are a preview of a search that was still running: export again when it is done";
    if (preview === undefined && !Object.hasOwn(document, "results"))
        return null;
    const told = Array.isArray(messages) ? messages : isSaid(messages) ? [messages] : [];
    const message = told.find((each) => !(0,json_values/* isObject */.Gv)(each) || tellsLoss(each));
    return message === undefined
        ? null
        : `Splunk says ${(0,json_values/* inShort */.wZ)((0,json_values/* isObject */.Gv)(message) ? message["text"] : message)}: search again`;
}
function tellsLoss(message) {
    const type = (0,json_values/* textAt */.$6)(message, "type") ?? "";
    if (/^(FATAL|ERROR)$/i.test(type))
        return true;
    return /^WARN/i.test(type) && LOSS.test((0,json_values/* textAt */.$6)(message, "text") ?? "");
}
const LOSS = /incomplete|truncat|limit|partial|timed out|did not|cancel|finaliz|only some/i;

// EXTERNAL MODULE: ./build/sources/cloudtrail/replaced-text.js
var replaced_text = __webpack_require__(2201);
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
        yield (0,unwrapped/* shapeProblem */.jn)("too-large", `envelopes inside envelopes, more than ${DEEPEST} deep`);
    }
    else if (Array.isArray(value)) {
        // A document may be an empty list; where a record is due, it is none.
        if (value.length === 0 && depth > 0)
            yield (0,unwrapped/* foreignProblem */.uR)("unsupported-shape", "an empty list in place of a record");
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
        yield (0,unwrapped/* foreignProblem */.uR)("damaged", `a record is ${(0,json_values/* inShort */.wZ)(value)}, not an object`);
    }
}
/** One element of a streamed list: what it is depends on the key over it; null where that is an array of the document. */
function* unwrapElement(element, key, depth = 0) {
    const holds = key === null ? undefined : envelopes/* ENVELOPES */.wy.get(key)?.holds;
    if (holds === "rows")
        yield* readLakeRow(element);
    else if (holds === "results" && Array.isArray(element))
        yield* unwrapCells(element, depth);
    else
        yield* unwrap(element, key === null ? depth : Math.max(1, depth));
}
/**
 * What is left of a document once the elements of its streamed lists were handed on: `elements` of them, under
 * `streamedKeys`.
 */
function* unwrapRemainder(document, streamedKeys, elements) {
    const twice = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index || !shapes_isEmptyList(document[key]));
    if (twice !== undefined)
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `the key ${(0,json_values/* inShort */.wZ)(twice)} stands twice in one document`);
    const part = partOf(document, elements);
    if (part !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("cut-short", part);
    yield* unclearKey(document);
    yield* unreadRows(document);
    const streamed = new Set(streamedKeys);
    const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamed.has(key)));
    const known = isRecord(rest) || (0,ocsf/* isOcsf */.O)(rest) || envelopesOf(rest).length > 0;
    if (known)
        yield* unwrapObject(rest, 0);
}
function* unwrapObject(value, depth) {
    const envelopes = envelopesOf(value);
    if (envelopes.some(([, { alone }]) => alone))
        return yield* unwrapWhole(value, envelopes, depth);
    if (isRecord(value))
        return yield recordKind(value);
    if ((0,ocsf/* isOcsf */.O)(value))
        return yield* readOcsfEvent(value);
    yield* unclearKey(value);
    yield* unreadRows(value);
    if (isCheck(value))
        return yield* unlessForeign(openAll(value, envelopes, depth));
    if (value["preview"] === true && envelopes.every(([key]) => key === "result")) {
        return yield* readPreview([...openAll(value, envelopes, depth)]);
    }
    if (envelopes.length === 0 && isSigning(value))
        return yield { kind: "skipped" };
    yield* openAll(value, envelopes, depth);
    const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
    const lists = envelopes.map(([key]) => key);
    const part = isExport ? partOf(value, elementsUnder(value, lists)) : null;
    if (part !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("cut-short", part);
    else if (envelopes.length === 0)
        yield unknownKind(value);
}
function* openAll(value, envelopes, depth) {
    for (const [key, envelope] of envelopes)
        yield* shapes_open(value, key, envelope, depth);
}
/**
 * An object that holds its record as a text (Splunk, Logs Insights), and beside it fields that were pulled out of it, by
 * any name. What else it has of a record is read as well, where it can be one.
 */
function* unwrapWhole(value, envelopes, depth) {
    const whole = envelopes.filter(([, { alone }]) => alone);
    const others = envelopes.filter(([, { alone }]) => !alone);
    const [first] = whole;
    if (first !== undefined && whole.length === 1)
        yield* shapes_open(value, first[0], first[1], depth);
    else
        yield* unlessAllForeign([...openAll(value, whole, depth)]);
    yield* notForeign(openAll(value, others, depth));
    if (hasOwnAnswer(value)) {
        const read = recordKind(value);
        if (read.kind !== "skipped")
            yield read;
    }
}
/** What a search that is still running gives: its calls come again in the final results, and what is wrong is told. */
function* readPreview(found) {
    yield* found.filter(({ kind }) => kind === "problem");
    yield { kind: "preview", calls: found.filter((each) => each.kind === "call") };
}
/** All but what may be something else than an export. */
function* notForeign(found) {
    for (const each of found)
        if (each.kind !== "problem" || each.isForeign !== true)
            yield each;
}
/** What an object holds that may hold something else than an export: then it is skipped. */
function* unlessForeign(found) {
    const read = [...notForeign(found)];
    if (read.length === 0)
        yield { kind: "skipped" };
    yield* read;
}
/** What several places hold of which one is enough. */
function unlessAllForeign(found) {
    const read = [...notForeign(found)];
    return read.length === 0 ? found : read;
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
                yield (0,unwrapped/* foreignProblem */.uR)("unsupported-shape", `${key} (${envelope.of}) is ${(0,json_values/* inShort */.wZ)(held)}, not a list`);
    }
}
function* unwrapText(text, place, depth) {
    const parsed = (0,embedded_json/* parseEmbedded */.w)(text, place);
    if (parsed.kind === "problem")
        yield parsed;
    else
        yield* (0,unwrapped/* allReadings */.By)(parsed, (value) => unwrap(value, depth + 1));
}
/** A key of an envelope that cannot be decoded may be the one over the records, or one that says that some are missing. */
function* unclearKey(value) {
    const key = (0,replaced_text/* replacedOwnKey */._v)(value);
    if (key !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("damaged", `a key is ${(0,replaced_text/* replacedText */.gM)(key)}`);
}
/** Rows of Splunk under keys that are not opened. */
function* unreadRows(document) {
    const key = Object.hasOwn(document, "preview") ? foreignSplunkKey(document) : null;
    if (key !== null)
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", refusedSplunk(key));
}
/** EventBridge carries CloudTrail's records, whatever forwarded them, and events of other services that are none. */
function* unwrapDetail(event, depth) {
    const { detail } = event;
    const type = event["detail-type"];
    if (typeof type !== "string" || / via CloudTrail$/i.test(type) || ((0,json_values/* isObject */.Gv)(detail) && isRecord(detail))) {
        yield* unwrap(detail, depth + 1);
    }
    else if (/^inspector2? finding$/i.test(type)) {
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", INSPECTOR_FINDINGS);
    }
    else if (namesLogFile(event)) {
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", LOG_FILE_NOTICE);
    }
    else {
        yield* unlessForeign(unwrap(detail, depth + 1));
    }
}
const LOG_FILE_NOTICE = "an EventBridge event of S3 about a log file, not the file: read the trail's log files from the bucket";
const INSPECTOR_FINDINGS = "findings of Amazon Inspector as EventBridge events, which this search does not read: " +
    "hand over the trail, or gate the images live with `images`";
/** A row of Logs Insights: the record is its @message. */
function* unwrapCells(row, depth) {
    const messages = row.filter((cell) => (0,json_values/* isObject */.Gv)(cell)).filter((cell) => cell["field"] === "@message");
    const [first, ...rest] = messages.map((cell) => cell["value"]);
    if (messages.length === 0) {
        yield (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", "a row of Logs Insights without @message: query with `fields @message`");
        return;
    }
    const damage = messages.length === 1 ? null : "the field @message occurs more than once in a row of Logs Insights";
    yield* (0,unwrapped/* allReadings */.By)({ values: [first, ...rest], damage }, (value) => unwrapObject({ "@message": value }, depth + 1));
}
function readLakeRow(row) {
    const read = (0,lake_row/* lakeRecord */.HW)((0,lake_row/* rowOfCells */.Z3)(row));
    if (read.kind === "problem")
        return [read];
    const { record, others, damage, isPartial } = read;
    return (0,unwrapped/* allReadings */.By)({ values: [record, ...others], damage, isPartial }, (each) => (0,json_values/* isObject */.Gv)(each) ? [recordKind(each)] : []);
}
function* readOcsfEvent(event) {
    for (const found of (0,ocsf/* readOcsf */.K)(event)) {
        const damage = found.kind === "call" ? (0,replaced_text/* replacedKeyDamage */.j9)(found.record) : null;
        yield found.kind === "call" && damage !== null ? (0,unwrapped/* damagedCall */.ML)(found, damage, false) : found;
    }
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
    const hidden = (0,event_name/* hiddenNames */.j)(eventSource, eventName);
    if (hidden !== null || (0,detection/* select */.Lt)(eventSource, eventName)) {
        return { kind: "call", record, damage: hidden ?? (0,replaced_text/* replacedKeyDamage */.j9)(record), isAlternative: false };
    }
    if (isNotice(record))
        return refusal(record) ?? (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", NOTICE);
    // An Insight is about the calls of a name, and has none of its own.
    const isInsight = (0,json_values/* isObject */.Gv)(record["insightDetails"]) && (0,replaced_text/* replacedOwnKey */._v)(record) === null;
    for (const [key, value] of Object.entries({ eventSource, eventName })) {
        if (value === undefined && isInsight)
            continue;
        if (typeof value !== "string")
            return (0,unwrapped/* shapeProblem */.jn)("damaged", `a record's ${key} is ${(0,json_values/* inShort */.wZ)(value)}, not text`);
        if ((0,replaced_text/* isReplaced */.tc)(value))
            return (0,unwrapped/* shapeProblem */.jn)("damaged", `a record's ${key} is ${(0,replaced_text/* replacedText */.gM)(value)}`);
    }
    return { kind: "skipped" };
}
const NOTICE = "a notice of another AWS service, which carries or names data that was not read: hand over the trail's log files";
function unknownKind(value) {
    // The end of a Splunk export, or all of one that found nothing.
    if (Object.hasOwn(value, "preview"))
        return { kind: "skipped" };
    const keys = (0,json_values/* inShort */.wZ)(Object.keys(value).slice(0, 5));
    return (refusal(value) ?? (0,unwrapped/* foreignProblem */.uR)("unsupported-shape", `JSON that is no CloudTrail export, with the keys ${keys}`));
}
/** Why a shape that is known cannot be read; null for one that is not known. */
function refusal(value) {
    const refused = envelopes/* REFUSED */.ln.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
    return refused === undefined ? null : (0,unwrapped/* shapeProblem */.jn)("unsupported-shape", refused.says);
}
function shapes_isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ encodingDamage),
/* harmony export */   x: () => (/* binding */ Utf8Watch)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Why bytes are not UTF-8: the first byte that is not, and where it is, counted from `from`. Null where they are. */
function encodingDamage(bytes, from) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    const at = firstInvalid(bytes);
    const [byte = 0, next = 0, last = 0] = bytes.subarray(at, at + 3);
    if (byte === 0xed && next >= 0xa0 && next < 0xc0) {
        const unit = 0xd000 | ((next & 0x3f) << 6) | (last & 0x3f);
        return `U+${unit.toString(16).toUpperCase()} is half of a surrogate pair, so the text is damaged: export it again`;
    }
    const place = from === null ? "" : ` at offset ${from + at}`;
    return (`byte 0x${byte.toString(16).padStart(2, "0")}${place} is not valid UTF-8. The usual cause is a tool that writes a Windows ` +
        "code page (such as Windows-1252): export it again as UTF-8");
}
/** Where the first byte is that belongs to no character. */
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
/** Watches bytes as they pass, in whatever chunks, for the first that are not UTF-8. */
class Utf8Watch {
    /** In words; null as long as there is none. */
    damage = null;
    #offset = 0;
    /** A character that may go on in the next chunk. */
    #begun = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    push(chunk) {
        if (this.damage !== null)
            return;
        const bytes = this.#begun.length === 0 ? chunk : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([this.#begun, chunk]);
        const end = bytes.length - begunCharacter(bytes);
        this.damage = encodingDamage(bytes.subarray(0, end), this.#offset);
        this.#begun = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.subarray(end));
        this.#offset += end;
    }
}
/** How many bytes at the end are the beginning of a character: up to 3. */
function begunCharacter(bytes) {
    for (let length = 1; length <= Math.min(3, bytes.length); length += 1) {
        const byte = bytes[bytes.length - length] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return length < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length : 0;
    }
    return 0;
}


/***/ })

};
