export const id = 9192;
export const ids = [9192,1988];
export const modules = {

/***/ 9192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   progressLines: () => (/* binding */ progressLines)
/* harmony export */ });
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
/* harmony import */ var _render_progress_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7041);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8288);



/**
 * Lines of progress on standard error, at the latest every 40 s, without a terminal or with NO_COLOR: nothing is
 * updated in place. `redact` is applied to every line.
 */
function progressLines(env, redact, clock = Date.now) {
    const lines = (0,_render_progress_log_js__WEBPACK_IMPORTED_MODULE_1__/* .progressLog */ .m)((_, line) => (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printLog */ .Ct)(`${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(redact(line))}\n`), clock);
    // It must not keep a finished run alive.
    const timer = setInterval(lines.tick, _render_progress_log_js__WEBPACK_IMPORTED_MODULE_1__/* .TICK */ .U).unref();
    return {
        show: (progress) => {
            if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
                (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .printLog */ .Ct)(`${redact(progress.event.sql)}\n`);
            }
            lines.show(progress);
        },
        clear: () => clearInterval(timer),
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

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ TICK),
/* harmony export */   m: () => (/* binding */ progressLog)
/* harmony export */ });
/* harmony import */ var _progress_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5969);
/* harmony import */ var _query_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1988);
/* harmony import */ var _wait_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3639);



/** A line is due after this many ms without one. */
const DUE = 30_000;
/** How often to call `tick`, ms. */
const TICK = 10_000;
/**
 * A line where an image begins or ends to wait or its reason changes and where a query changes its state, and at the
 * latest every 40 s as long as something is pending. Images that never waited are not listed. `write` must escape.
 */
function progressLog(write, clock) {
    const status = (0,_progress_status_js__WEBPACK_IMPORTED_MODULE_0__/* .progressStatus */ .U)();
    const waited = new Set();
    let lastLine = clock();
    let queryState = null;
    const put = (activity, line) => {
        lastLine = clock();
        write(activity, line);
    };
    const tick = () => {
        if (clock() - lastLine < DUE)
            return;
        const now = status.line(clock());
        if (now !== null)
            put(now.activity, now.text);
    };
    return {
        show: (progress) => {
            status.add(progress, clock());
            if (progress.kind === "waiting") {
                const { event } = progress;
                const key = JSON.stringify([event.reference, event.platform]);
                const isFirst = event.state === "waiting" && !waited.has(key);
                if (event.state === "waiting")
                    waited.add(key);
                if (waited.has(key) && (isFirst || event.changed))
                    put("Waiting for scans", (0,_wait_line_js__WEBPACK_IMPORTED_MODULE_2__/* .waitLine */ .Aw)(event));
            }
            if (progress.kind === "querying") {
                const { event } = progress;
                const state = event.kind === "running" ? event.state : event.kind;
                if (state !== queryState)
                    put("Athena queries", (0,_query_line_js__WEBPACK_IMPORTED_MODULE_1__/* .queryLine */ .P)(event));
                queryState = state;
            }
            tick();
        },
        tick,
    };
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


/***/ })

};
