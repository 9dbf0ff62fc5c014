export const id = 7918;
export const ids = [7918];
export const modules = {

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultLines: () => (/* binding */ resultLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4709);
/* harmony import */ var _notice_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);




/** The headline, the notices and the reason of the exit code, one per line: what people see beside a format for machines. */
function resultLines(report, { exitReason, warnOnly }) {
    const lines = report.notices.map(({ code, detail }) => {
        const { sentence, remediation } = _notice_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTICE_REASONS */ .Z[code];
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`Notice: ${sentence}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPeriod */ .Kx)(detail)}. ${remediation}`);
    });
    return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineText */ .uh)(report, { warnOnly }), ...lines, exitReason].map((line) => `${line}\n`).join("");
}


/***/ })

};
