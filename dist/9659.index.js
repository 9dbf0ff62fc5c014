export const id = 9659;
export const ids = [9659];
export const modules = {

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainQueries: () => (/* binding */ explainQueries)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _aws_answer_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2038);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(589);
/* harmony import */ var _athena_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9013);
/* harmony import */ var _read_athena_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(608);





/**
 * The queries that a run would make of the tables in `cloudtrail`, in their order; none of them is run. Throws a
 * GateError where no table is named.
 */
async function explainQueries(options, runtime) {
    const tables = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .athenaAddresses */ ._1)(options.cloudtrail);
    if (tables.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue("explain-query: expected an Athena table in `cloudtrail`, got none. Add athena://DATABASE/TABLE.", {
            code: "contradiction",
            option: "cloudtrail",
        });
    }
    return (0,_athena_source_js__WEBPACK_IMPORTED_MODULE_3__.querying)(options, { ...runtime, answers: (0,_aws_answer_log_js__WEBPACK_IMPORTED_MODULE_1__/* .answerLog */ .D)(options.allowedEndpoints) }, async (request) => {
        const explanations = [];
        for (const table of tables)
            explanations.push(await (0,_read_athena_js__WEBPACK_IMPORTED_MODULE_4__/* .explainQuery */ .a)(table, request));
        return explanations;
    });
}


/***/ })

};
