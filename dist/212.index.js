export const id = 212;
export const ids = [212];
export const modules = {

/***/ 212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaselineReport: () => (/* binding */ readBaselineReport)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4098);


/** The baseline of an earlier report file. Throws a GateError where it cannot be read, or is not such a report. */
async function readBaselineReport(path, readOwnFile) {
    const { text, isQuotable } = await readOwnFile(path, "baseline").catch((thrown) => {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`baseline: the report file ${path} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}. Check the path; an image is written with its tag or digest.`);
    });
    return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBaselineReport */ .Xz)(text, path, isQuotable);
}


/***/ })

};
