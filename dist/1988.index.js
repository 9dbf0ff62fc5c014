export const id = 1988;
export const ids = [1988];
export const modules = {

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


/***/ })

};
