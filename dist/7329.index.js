export const id = 7329;
export const ids = [7329];
export const modules = {

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaselineImage: () => (/* binding */ readBaselineImage)
/* harmony export */ });
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4098);
/* harmony import */ var _core_search_intake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3583);
/* harmony import */ var _core_search_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);
/* harmony import */ var _ecr_ecr_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7546);




/** The baseline of an image in ECR. Throws a GateError where the image could not be evaluated. */
async function readBaselineImage(reference, options, run) {
    const { results } = await (0,_ecr_ecr_source_js__WEBPACK_IMPORTED_MODULE_2__.readLive)([reference], options, run);
    const intake = (0,_core_search_intake_js__WEBPACK_IMPORTED_MODULE_1__/* .openIntake */ .L)({ severities: _core_search_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC, keepOthers: false }, run.clock);
    for (const result of results)
        intake.add(result);
    return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFromImage */ .Bj)(intake.collected, reference.text);
}


/***/ })

};
