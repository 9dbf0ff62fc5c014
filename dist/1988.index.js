export const id = 1988;
export const ids = [1988];
export const modules = {

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ queryLine),
/* harmony export */   explainedQuery: () => (/* binding */ explainedQuery)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);



/** The progress on one line, what changes first. The caller must escape it. */
function queryLine(event) {
    switch (event.kind) {
        case "planned":
            return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
        case "running": {
            const { state, elapsed, bytesScanned, address } = event;
            const scanned = bytesScanned === 0 ? "" : `, ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytesScanned)} scanned`;
            return `query ${state.toLowerCase()}, ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(elapsed)} so far${scanned}: ${address}`;
        }
        case "rows":
            return `${event.rows} rows from ${event.address}`;
    }
}
/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
function explainedQuery(query) {
    const comments = [query.address, ...query.remarks].map((remark) => `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(remark)}`);
    const body = query.sql === null ? "-- No query." : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(query.sql)};`;
    return `${[...comments, body].join("\n")}\n`;
}


/***/ })

};
