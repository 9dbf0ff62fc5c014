export const id = 543;
export const ids = [543];
export const modules = {

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _core_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9461);



/**
 * Publishes a comment on the pull request: updates our own comment of the same name, unless a later run wrote it, or
 * creates one. `timeout`: for all requests together, in ms. Throws nothing, because a comment does not affect the verdict.
 */
async function publishComment(octokit, { owner, repo, number }, { body, run, markedRun, canCreate }, timeout) {
    const signal = AbortSignal.timeout(timeout);
    octokit.hook.before("request", (options) => {
        options.request = { ...options.request, signal };
    });
    const issue = { owner, repo, issue_number: number };
    try {
        const known = await ownComment(octokit, issue, markedRun);
        if (known === null) {
            if (!canCreate)
                return { kind: "absent" };
            await octokit.rest.issues.createComment({ ...issue, body });
            return { kind: "created" };
        }
        if (known.run !== null && run !== null && (0,_core_workflow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .isLaterRun */ .K)(known.run, run))
            return { kind: "later", run: known.run };
        // GitHub may change line endings, and removes trailing white space.
        const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
        if (plain(known.body) === plain(body))
            return { kind: "unchanged" };
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
        return { kind: "updated" };
    }
    catch (thrown) {
        return {
            kind: "not-written",
            why: `the comment was not written: ${signal.aborted ? `GitHub did not respond within ${timeout / 1_000} s` : `${reasonOf(thrown)}${remediationOf(thrown)}`}`,
        };
    }
}
async function ownComment(octokit, issue, markedRun) {
    const login = await octokit.rest.users.getAuthenticated().then(({ data }) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(data) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(data, "login") : null), 
    // A workflow's own token may not request its user, which is always a bot.
    () => null);
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    for await (const { data } of pages) {
        const comments = data;
        if (!Array.isArray(comments))
            throw new Error("GitHub's response does not contain a list of comments");
        for (const comment of comments) {
            if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(comment) || typeof comment["id"] !== "number" || !isOwn(comment, login))
                continue;
            const body = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(comment, "body") ?? "";
            const run = markedRun(body);
            if (run !== undefined)
                return { id: comment["id"], body, run };
        }
    }
    return null;
}
/** The marker alone is not enough: anyone can write a comment that starts with it. */
function isOwn(comment, login) {
    const user = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(comment, "user");
    return login === null ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(user, "type") === "Bot" : (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(user, "login") === login;
}
function reasonOf(thrown) {
    const status = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(thrown) && typeof thrown["status"] === "number" ? `HTTP ${thrown["status"]}` : "unknown error";
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) || status;
}
function remediationOf(thrown) {
    const status = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(thrown) ? thrown["status"] : null;
    if (status !== 403 && status !== 404)
        return "";
    return " (give the job pull-requests: write; the token of a fork or of Dependabot is read-only)";
}


/***/ })

};
