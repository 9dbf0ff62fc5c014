export const id = 108;
export const ids = [108];
export const modules = {

/***/ 4108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);


/** How long GitHub may take over all of it, in ms. */
const PATIENCE = 30_000;
/**
 * Writes `body` as the pull request's comment of this name: the one that begins with `marker` and is our own is
 * updated, and only where something changed; else a new one is made. Throws nothing: a comment changes no verdict.
 */
async function publishComment(octokit, { payload, repo }, { marker, body }, patience = PATIENCE) {
    const number = payload.pull_request?.number;
    if (number === undefined) {
        return { kind: "untold", level: "notice", why: "the event has no pull request, so there is no comment" };
    }
    const signal = AbortSignal.timeout(patience);
    octokit.hook.before("request", (options) => {
        options.request = { ...options.request, signal };
    });
    try {
        const known = await ownComment(octokit, { ...repo, issue_number: number }, marker);
        if (known === null) {
            await octokit.rest.issues.createComment({ ...repo, issue_number: number, body });
            return { kind: "created" };
        }
        // GitHub keeps line ends as it likes, and no blanks at the end.
        const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
        if (plain(known.body) === plain(body))
            return { kind: "unchanged" };
        await octokit.rest.issues.updateComment({ ...repo, comment_id: known.id, body });
        return { kind: "updated" };
    }
    catch (thrown) {
        return {
            kind: "untold",
            level: "warning",
            why: `the comment was not written: ${signal.aborted ? `GitHub did not answer within ${patience / 1_000} s` : `${reasonOf(thrown)}${cureOf(thrown)}`}`,
        };
    }
}
async function ownComment(octokit, place, marker) {
    const login = await octokit.rest.users.getAuthenticated().then(({ data }) => data.login, 
    // A workflow's own token may not ask who it is; whoever it is, it is a bot.
    () => null);
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...place, per_page: 100 });
    for await (const { data } of pages) {
        const comments = data;
        if (!Array.isArray(comments))
            throw new Error("GitHub's answer has no list of comments");
        for (const comment of comments) {
            if ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(comment) && isOwn(comment, marker, login) && typeof comment["id"] === "number") {
                return { id: comment["id"], body: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(comment, "body") ?? "" };
            }
        }
    }
    return null;
}
/** A marker alone proves nothing: anyone can write it. */
function isOwn(comment, marker, login) {
    if ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(comment, "body")?.startsWith(marker) !== true)
        return false;
    const user = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(comment, "user");
    return login === null ? (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(user, "type") === "Bot" : (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(user, "login") === login;
}
function reasonOf(thrown) {
    const status = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) && typeof thrown["status"] === "number" ? `HTTP ${thrown["status"]}` : "no reason was given";
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown) || status;
}
function cureOf(thrown) {
    const status = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) ? thrown["status"] : null;
    if (status !== 403 && status !== 404)
        return "";
    return " (give the job pull-requests: write; a fork's and Dependabot's token can only read)";
}


/***/ })

};
