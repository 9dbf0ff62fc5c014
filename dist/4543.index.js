export const id = 4543;
export const ids = [4543];
export const modules = {

/***/ 4543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: () => (/* binding */ publishComment)
/* harmony export */ });
/* unused harmony export COMMENT_TIMEOUTS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _core_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9461);



/** The timeouts for all requests together, in ms. GitHub kills a cancelled step 7.5 s after it was interrupted. */
const COMMENT_TIMEOUTS = { running: 30_000, cancelled: 5_000 };
/**
 * Publishes a comment on the pull request: updates our own comment of the same name, unless a later run wrote it, or
 * creates one. Of several, as two runs at the same time can create, only that of the latest run is kept. `cancelled`:
 * aborted when the run is cancelled. Throws nothing, because a comment does not affect the verdict.
 */
async function publishComment(octokit, { owner, repo, number }, comment, cancelled, timeouts = COMMENT_TIMEOUTS) {
    const limit = timeLimit(timeouts, cancelled);
    octokit.hook.before("request", (options) => {
        options.request = { ...options.request, signal: limit.signal };
    });
    let isWritten = false;
    const issue = { owner, repo, issue_number: number };
    try {
        return await publishOne(octokit, issue, comment, () => (isWritten = true));
    }
    catch (thrown) {
        const what = isWritten ? "an older comment of this run's name was not removed" : "the comment was not written";
        const why = limit.signal.aborted
            ? `GitHub did not respond within ${limit.timeout() / 1_000} s`
            : `${reasonOf(thrown)}${remediationOf(thrown)}`;
        return { kind: "not-written", why: `${what}: ${why}`, thrown };
    }
    finally {
        limit.release();
    }
}
/** Aborts `signal` when the time is over; from when the run is cancelled, it has the shorter time. */
function timeLimit(timeouts, cancelled) {
    const controller = new AbortController();
    let timeout = timeouts.running;
    let timer = setTimeout(() => controller.abort(), timeout);
    const shorten = () => {
        clearTimeout(timer);
        timeout = timeouts.cancelled;
        timer = setTimeout(() => controller.abort(), timeout);
    };
    if (cancelled.aborted)
        shorten();
    else
        cancelled.addEventListener("abort", shorten, { once: true });
    const release = () => {
        clearTimeout(timer);
        cancelled.removeEventListener("abort", shorten);
    };
    return { signal: controller.signal, timeout: () => timeout, release };
}
/** `onWritten`: called once the comment shows this run. */
async function publishOne(octokit, issue, { body, run, markedRun, canCreate }, onWritten) {
    const login = await loginOf(octokit);
    const comments = await ownComments(octokit, issue, { login, markedRun });
    const [known] = comments;
    if (known === undefined) {
        if (!canCreate)
            return { kind: "absent" };
        const created = await octokit.rest.issues.createComment({ ...issue, body });
        onWritten();
        const author = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(created.data) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(created.data, "user"), "login") : null;
        const now = await ownComments(octokit, issue, { login, markedRun });
        const later = await keepFirst(octokit, issue, now.filter((each) => each.author === author));
        return laterOutcome(later, run) ?? { kind: "created" };
    }
    const later = laterOutcome(known, run);
    if (later !== null)
        return later;
    // GitHub may change line endings, and removes trailing white space.
    const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    const isChanged = plain(known.body) !== plain(body);
    if (isChanged) {
        const { owner, repo } = issue;
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    }
    onWritten();
    await keepFirst(octokit, issue, comments.filter((each) => each.author === known.author));
    return { kind: isChanged ? "updated" : "unchanged" };
}
function laterOutcome(known, run) {
    if (known === null || known.run === null || run === null || !(0,_core_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isLaterRun */ .K)(known.run, run))
        return null;
    return { kind: "later", run: known.run };
}
/** Deletes all of these comments but the first, and returns that. The other run may have deleted one already. */
async function keepFirst(octokit, { owner, repo }, [first, ...others]) {
    for (const { id } of others) {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((thrown) => {
            if (statusOf(thrown) !== 404)
                throw thrown;
        });
    }
    return first ?? null;
}
/** The login of the token's user; null for a workflow's own token, which may not request it and is always a bot. */
function loginOf(octokit) {
    return octokit.rest.users.getAuthenticated().then(({ data }) => ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, "login") : null), () => null);
}
/** Our own comments of this name, that of the latest run first, then the oldest. */
async function ownComments(octokit, issue, { login, markedRun }) {
    const own = [];
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    for await (const { data } of pages) {
        const comments = data;
        if (!Array.isArray(comments))
            throw new Error("GitHub's response does not contain a list of comments");
        for (const comment of comments) {
            if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(comment) || typeof comment["id"] !== "number" || !isOwn(comment, login))
                continue;
            const body = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(comment, "body") ?? "";
            const run = markedRun(body);
            const author = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(comment, "user"), "login");
            if (run !== undefined)
                own.push({ id: comment["id"], body, run, author });
        }
    }
    return own.sort(latestFirst);
}
function latestFirst(a, b) {
    if (a.run === null || b.run === null)
        return Number(a.run === null) - Number(b.run === null) || a.id - b.id;
    if ((0,_core_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isLaterRun */ .K)(a.run, b.run))
        return -1;
    return (0,_core_workflow_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isLaterRun */ .K)(b.run, a.run) ? 1 : a.id - b.id;
}
/** The marker alone is not enough: anyone can write a comment that starts with it. */
function isOwn(comment, login) {
    const user = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(comment, "user");
    return login === null ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "type") === "Bot" : (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(user, "login") === login;
}
function reasonOf(thrown) {
    const status = statusOf(thrown);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown) || (typeof status === "number" ? `HTTP ${status}` : "unknown error");
}
function remediationOf(thrown) {
    const status = statusOf(thrown);
    if (status !== 403 && status !== 404)
        return "";
    return " (give the job pull-requests: write; the token of a fork or of Dependabot is read-only)";
}
function statusOf(thrown) {
    return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(thrown) ? thrown["status"] : null;
}


/***/ })

};
