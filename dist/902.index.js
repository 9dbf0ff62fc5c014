export const id = 902;
export const ids = [902,1988,4668];
export const modules = {

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressLine: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
/* harmony import */ var _render_progress_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5969);
/* harmony import */ var _render_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3525);



/** How long a run reads before it shows progress, and how often it updates it, in ms. */
const FIRST_UPDATE = 1_000;
const INTERVAL = 200;
/** How often the time is updated while nothing happens, ms. */
const TICK = 1_000;
/** One line that is updated in place. `redact` is applied to every line. */
function progressLine(terminal, env, redact, clock = Date.now) {
    const status = (0,_render_progress_status_js__WEBPACK_IMPORTED_MODULE_1__/* .progressStatus */ .U)();
    let next = clock() + FIRST_UPDATE;
    let shown = false;
    const update = () => {
        next = clock() + INTERVAL;
        const line = status.line(clock());
        if (line === null)
            return;
        shown = true;
        terminal.write(`\r\x1b[K${(0,_render_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(redact(line.text))), (terminal.columns || 80) - 1)}`);
    };
    // It must not keep a finished run alive.
    const timer = setInterval(() => {
        if (shown)
            update();
    }, TICK).unref();
    return {
        show: (progress) => {
            if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
                terminal.write(`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(redact(progress.event.sql))}\n`);
            }
            status.add(progress, clock());
            if (progress.kind !== "reading" || clock() >= next)
                update();
        },
        clear: () => {
            clearInterval(timer);
            if (shown)
                terminal.write("\r\x1b[K");
        },
    };
}


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ paceParts)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);


/** A rate over less time than this, ms, is too uncertain for an estimate. */
const MEASURED = 5_000;
/** `12 MB/s` and `about 2 minutes left`, as far as they are known. `total`: null where it is not. `elapsed` in ms. */
function paceParts({ bytes, total, elapsed, }) {
    const rate = elapsed < MEASURED ? 0 : (bytes * 1_000) / elapsed;
    if (rate === 0)
        return [];
    const rest = total === null ? 0 : total - bytes;
    const left = rest > 0 ? [`about ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f)((rest * 1_000) / rate)} left`] : [];
    return [`${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(Math.round(rate))}/s`, ...left];
}


/***/ }),

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ progressStatus)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1394);
/* harmony import */ var _query_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);
/* harmony import */ var _wait_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);






/** An empty status. */
function progressStatus() {
    const pending = new Map();
    let reading = null;
    let querying = null;
    let latest = null;
    return {
        add: (progress, now) => {
            latest = progress.kind;
            switch (progress.kind) {
                case "waiting": {
                    const key = JSON.stringify([progress.event.reference, progress.event.platform]);
                    if (progress.event.state === "waiting")
                        pending.set(key, { event: progress.event, at: now });
                    else
                        pending.delete(key);
                    return;
                }
                case "reading":
                    reading = { read: progress.read, startedAt: reading?.startedAt ?? now };
                    return;
                case "querying":
                    querying = { event: progress.event, at: now };
                    return;
            }
        },
        line: (now) => {
            switch (latest) {
                case "waiting": {
                    const text = pendingLine([...pending.values()], now);
                    return text === null ? null : { activity: "Waiting for scans", text };
                }
                case "reading":
                    return reading === null
                        ? null
                        : { activity: "Reading exports", text: readingLine(reading.read, now - reading.startedAt) };
                case "querying":
                    return querying === null
                        ? null
                        : { activity: "Athena queries", text: (0,_query_line_js__WEBPACK_IMPORTED_MODULE_3__/* .queryLine */ .P)(later(querying.event, now - querying.at)) };
                case null:
                    return null;
            }
        },
    };
}
/** More images than these do not fit into a line that people read. */
const MOST_NAMED = 3;
/** `3 scans pending, 1 minute so far, 9 minutes left: the scan is running: shop:v1, web:v2; the scan ...`; null without any. */
function pendingLine(pending, now) {
    const [first] = pending;
    if (first === undefined)
        return null;
    const since = Math.max(0, now - first.at);
    const elapsed = first.event.elapsed + since;
    const left = Math.max(0, first.event.left - since);
    if (pending.length === 1)
        return (0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .waitLine */ .Aw)({ ...first.event, elapsed, left });
    // Most scans are pending for the same reason.
    const byReason = new Map();
    for (const { event } of pending.slice(0, MOST_NAMED)) {
        const reason = event.detail === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(event.detail)}: `;
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingLabel */ .AE)({ ...event, detail: null }))]);
    }
    const named = [...byReason].map(([reason, images]) => reason + images.join(", ")).join("; ");
    const more = pending.length > MOST_NAMED ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(pending.length - MOST_NAMED)} more` : "";
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(pending.length, "scan")} pending, ${(0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .waitTime */ .zR)(elapsed, left)}: ${named}${more}`;
}
/**
 * `1,200 of 4,000 objects, 340 MB of about 1.2 GB, 5,600 records, 12 MB/s, about 2 minutes left`. S3 lists objects while
 * others are read, so before the listing is complete nothing is known of the end.
 */
function readingLine({ files, bytes, records, listed }, elapsed) {
    const total = listed?.isWhole === true ? listed.bytes + (listed.waiting * listed.bytes) / listed.files : null;
    const of = total === null ? "" : ` of about ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(Math.round(total))}`;
    const objects = listed === null
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(files, "file")
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(listed.files + listed.waiting, "object")}${listed.isWhole ? "" : " listed so far"}`;
    const parts = [
        objects,
        `${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytes)}${of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(records, "record"),
        ...(0,_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .paceParts */ .m)({ bytes, total, elapsed }),
    ];
    return `reading: ${parts.join(", ")}`;
}
function later(event, since) {
    if (event.kind === "planned")
        return event;
    const passed = Math.max(0, since);
    return { ...event, elapsed: event.elapsed + passed, left: event.left - passed };
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ queryLine),
/* harmony export */   explainedQuery: () => (/* binding */ explainedQuery)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5728);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);






/**
 * The progress on one line, what changes first. Where Athena reports too little for an estimate of the time left, the
 * line has the time until the timeout. The caller must escape it.
 */
function queryLine(event) {
    switch (event.kind) {
        case "planned":
            return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
        case "running": {
            const { state, bytesScanned, expectedBytes: total, running, address } = event;
            const pace = (0,_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .paceParts */ .m)({ bytes: bytesScanned, total, elapsed: running });
            const isEstimated = pace.length > 1;
            const of = total === null ? "" : ` of about ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(total)}`;
            const scanned = bytesScanned === 0 ? [] : [`${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytesScanned)}${of} scanned`, ...pace];
            const parts = [
                `query ${state.toLowerCase()}`,
                soFar(event),
                ...scanned,
                ...(isEstimated ? [] : [timeout(event)]),
            ];
            return `${parts.join(", ")}: ${address}`;
        }
        case "rows":
            return `reading results, ${soFar(event)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .td)(event.rows, "row")}, ${timeout(event)}: ${event.address}`;
    }
}
function soFar({ elapsed }) {
    return `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(elapsed)} so far`;
}
function timeout({ left }) {
    return `timeout in ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLeft */ .f)(left)}`;
}
/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
function explainedQuery(query) {
    const comments = [query.address, ...query.remarks].map((remark) => `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(remark)}`);
    const body = query.sql === null ? "-- No query." : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(query.sql)};`;
    return `${[...comments, body].join("\n")}\n`;
}


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ hyperlink),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ot: () => (/* binding */ columnsUpTo)
/* harmony export */ });
/* unused harmony exports SEPARATE, pad */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** Text measured and truncated in terminal columns, where a character takes none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Text that takes one column per character, and does not combine with the text before or after it. */
const PLAIN = /^[ -~]*$/;
/**
 * Letters, ideographs and signs that never combine with a neighbor: of these, each character is measured by itself.
 * Segmenting takes 20 times as long.
 */
const SEPARATE = /^[ -~¡-¬®-ʯ\u0370-\u0373\u0390-\u03ff\u0400-\u0482\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
/** The characters of `text` as people see them, each whole. */
function* charactersOf(text) {
    if (SEPARATE.test(text))
        yield* text;
    else
        for (const { segment } of graphemes.segment(text))
            yield segment;
}
/** Measured columns by character: text repeats few characters. Cleared at a limit to bound its memory. */
const measured = new Map();
const MOST_MEASURED = 10_000;
function columnsOfCharacter(character) {
    const known = measured.get(character);
    if (known !== undefined)
        return known;
    const columns = (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
    if (character.length > 16)
        return columns;
    if (measured.size >= MOST_MEASURED)
        measured.clear();
    measured.set(character, columns);
    return columns;
}
/** Columns that `text` takes. */
function columnsOf(text) {
    return columnsUpTo(text, Number.POSITIVE_INFINITY);
}
/** Columns that `text` takes, at most `most`: text wider than any line is not measured to its end. */
function columnsUpTo(text, most) {
    if (PLAIN.test(text))
        return Math.min(text.length, most);
    let used = 0;
    for (const character of charactersOf(text)) {
        used += columnsOfCharacter(character);
        if (used >= most)
            return most;
    }
    return used;
}
/** `text` on one line, truncated with an ellipsis where it is wider than `width`. */
function cut(text, width) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (columnsUpTo(line, width + 1) <= width)
        return line;
    if (width < 1)
        return "";
    const first = pieces(line, width - 1).next().value;
    // One character can be wider than the columns left beside the ellipsis.
    return `${first !== undefined && first.columns < width ? first.text : ""}…`;
}
/** Truncated or padded to `width`. */
function pad(text, width, side = "right") {
    const line = cut(text, width);
    const blank = " ".repeat(Math.max(0, width - columnsOf(line)));
    return side === "right" ? line + blank : blank + line;
}
/** `text` over as many lines as it takes, none wider than `width`; words stay whole where they fit at all. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).split(" ")) {
        const joined = line === "" ? word : `${line} ${word}`;
        if (columnsUpTo(joined, width + 1) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = word;
        if (columnsUpTo(word, width + 1) <= width)
            continue;
        line = "";
        for (const { text: piece } of pieces(word, width)) {
            if (line !== "")
                lines.push(line);
            line = piece;
        }
    }
    if (line !== "" || lines.length === 0)
        lines.push(line);
    return lines;
}
/** A terminal link (OSC 8) around text that is escaped already; the text alone where the address is not safe. */
function hyperlink(text, address) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(address);
    return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** `text` in pieces of as many whole characters as fit into `width`, each with its columns. One pass over the text. */
function* pieces(text, width) {
    if (PLAIN.test(text)) {
        const step = Math.max(1, width);
        for (let start = 0; start < text.length; start += step) {
            const piece = text.slice(start, start + step);
            yield { text: width < 1 ? "" : piece, columns: piece.length };
        }
        return;
    }
    let piece = "";
    let columns = 0;
    for (const character of charactersOf(text)) {
        // A grapheme cluster can be wider than any line; then it breaks inside.
        const wide = columnsOfCharacter(character) > width;
        for (const part of wide ? character : [character]) {
            const added = columnsOfCharacter(part);
            if (columns + added > width && piece !== "") {
                yield { text: piece, columns };
                piece = "";
                columns = 0;
            }
            piece += part;
            columns += added;
        }
    }
    if (piece !== "")
        yield { text: piece, columns };
}


/***/ }),

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timeLeft)
/* harmony export */ });
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
/**
 * The time left, ms, rounded to the nearest unit: `10 minutes` a moment after a wait of ten minutes began. From 90 of a
 * unit on, the next larger one is used.
 */
function timeLeft(ms) {
    const count = (unit, name) => {
        const whole = Math.round(Math.max(0, ms) / unit);
        return `${whole} ${name}${whole === 1 ? "" : "s"}`;
    };
    if (ms < 90 * SECOND)
        return count(SECOND, "second");
    return ms < 90 * MINUTE ? count(MINUTE, "minute") : count(HOUR, "hour");
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ pendingLabel),
/* harmony export */   Aw: () => (/* binding */ waitLine),
/* harmony export */   zR: () => (/* binding */ waitTime)
/* harmony export */ });
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);


/**
 * The state, the time elapsed and left, the image and the detail on one line; state and time first, because terminals
 * truncate long lines. The caller must escape it.
 */
function waitLine(waiting) {
    const { state, elapsed, left } = waiting;
    const time = state === "waiting" ? waitTime(elapsed, left) : `after ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)}`;
    return `${state}, ${time}: ${pendingLabel(waiting)}`;
}
/** `2 minutes so far, 8 minutes left`. */
function waitTime(elapsed, left) {
    return `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far, ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f)(left)} left`;
}
/** `team/shop:v1 (linux/arm64): the scan is running`. */
function pendingLabel({ reference, platform, detail, }) {
    const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
    return `${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
