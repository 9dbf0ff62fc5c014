export const id = 924;
export const ids = [924];
export const modules = {

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5211);
/* harmony import */ var _core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4098);
/* harmony import */ var _core_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3540);
/* harmony import */ var _ecr_images_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(271);




/**
 * The baseline that `baseline` names: an earlier report file where there is one of that name, else an image that is
 * read from ECR. Throws a GateError where it is neither, or could not be evaluated.
 */
async function readBaseline(given, defaults, readText, live) {
    const text = await readText(given).catch(() => null);
    if (text !== null)
        return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaselineReport */ .Xz)(text, given);
    const reference = (0,_core_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(given, defaults, "baseline");
    const tally = (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTally */ .CK)();
    const { results } = await (0,_ecr_images_js__WEBPACK_IMPORTED_MODULE_3__.readImages)([reference], live);
    for (const result of results)
        (0,_core_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .addResult */ .NW)(tally, result, () => true);
    return (0,_core_policy_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineFromImage */ .Bj)(tally, given);
}


/***/ })

};
