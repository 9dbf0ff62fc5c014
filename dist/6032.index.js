export const id = 6032;
export const ids = [6032];
export const modules = {

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventPullRequest: () => (/* binding */ eventPullRequest)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/**
 * The pull request in the payload of an event: that of `pull_request`, `pull_request_target` and `pull_request_review`,
 * that of a comment (`issue_comment`), or the only one of a `workflow_run`.
 */
function eventPullRequest(event, payload) {
    if (event === "workflow_run")
        return ofWorkflowRun(payload);
    if (event === "merge_group")
        return none("a merge group is not a pull request");
    const issue = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload, "issue");
    const about = event === "issue_comment" ? issue : (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload, "pull_request");
    if (event === "issue_comment" && !(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(issue["pull_request"])) {
        return none("the comment of the event is on an issue, not on a pull request");
    }
    const number = numberOf(about);
    return number === null ? none("the event is not about a pull request") : { kind: "found", number };
}
/** In a fork, the list can contain a pull request of the upstream repository, whose number means another one here. */
function ofWorkflowRun(payload) {
    const listed = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload, "workflow_run")["pull_requests"];
    const repository = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload, "repository")["id"];
    const own = (Array.isArray(listed) ? listed : []).flatMap((each) => {
        const base = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(each, "base"), "repo")["id"] : null;
        const number = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each) && base === repository ? numberOf(each) : null;
        return number === null ? [] : [number];
    });
    const [number, ...others] = own;
    if (number === undefined) {
        return none("the workflow_run event lists no pull request of this repository, as for a pull request from a fork");
    }
    if (others.length === 0)
        return { kind: "found", number };
    const names = own.map((each) => `#${each}`).join(", ");
    return { kind: "several", why: `the workflow_run event lists more than one pull request (${names})` };
}
function numberOf(object) {
    const { number } = object;
    return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}
function none(why) {
    return { kind: "none", why };
}


/***/ })

};
