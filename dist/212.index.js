export const id = 212;
export const ids = [212];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaselineReport: () => (/* binding */ readBaselineReport)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);


/** The baseline in an earlier report file. Throws a GateError where the file cannot be read or is not a report. */
async function readBaselineReport(path, readOwnFile) {
    const { text, isQuotable } = await readOwnFile(path, "baseline").catch((thrown) => {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: the report file ${path} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}. Check the path; to name an image, add its tag or digest.`, { code: "unreadable-file", option: "baseline", cause: thrown });
    });
    return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaselineReport */ .Xz)(text, path, isQuotable);
}


/***/ })

};
