export const id = 329;
export const ids = [329];
export const modules = {

/***/ 7329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaselineImage: () => (/* binding */ readBaselineImage)
/* harmony export */ });
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4098);
/* harmony import */ var _core_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3540);
/* harmony import */ var _ecr_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);



/** The baseline of an image in ECR. Throws a GateError where it could not be evaluated. */
async function readBaselineImage(reference, live) {
    const tally = (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTally */ .CK)({ keepOthers: false, now: live.clock() });
    const { results } = await (0,_ecr_images_js__WEBPACK_IMPORTED_MODULE_2__.readImages)([reference], live);
    for (const result of results)
        (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .addResult */ .NW)(tally, result, () => true);
    return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFromImage */ .Bj)(tally, reference.text);
}


/***/ })

};
