export const id = 2527;
export const ids = [2527];
export const modules = {

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUpBase: () => (/* binding */ lookUpBase),
/* harmony export */   readBaseFiles: () => (/* binding */ readBaseFiles)
/* harmony export */ });
/* harmony import */ var _event_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9870);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5483);


/** How often files are read again if the branch moves meanwhile. */
const MAX_RETRIES = 3;
/**
 * Reads the base's files at these paths, which are relative to the root of the repository. Throws nothing: a failure (no
 * permission, no network) makes a file unreadable, with the reason.
 */
async function readBaseFiles(octokit, base, paths, signal) {
    const { owner, repo } = base;
    // The full name, because a tag can have the same name as the branch.
    const ref = base.kind === "branch" ? `refs/heads/${base.branch}` : base.sha;
    const readAll = () => Promise.all(paths.map((path) => (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRepositoryFile */ .tz)(octokit, { owner, repo, ref }, path, signal)));
    let texts = await readAll();
    if (base.kind === "commit" || paths.length < 2)
        return texts;
    // A branch can move between two requests, and files of two commits are a policy that nobody approved. So two
    // consecutive reads must be equal.
    for (let retries = 0; retries < MAX_RETRIES; retries++) {
        const again = await readAll();
        if (JSON.stringify(again) === JSON.stringify(texts))
            return again;
        texts = again;
    }
    return paths.map(() => ({ kind: "unreadable", why: "the branch changed while its files were read. Rerun the job" }));
}
/** Requests the base of a pull request by its number; returns why it is unknown otherwise. Throws nothing. */
async function lookUpBase(octokit, pullRequest, signal) {
    const { owner, repo, number: pull_number } = pullRequest;
    try {
        const response = await octokit.rest.pulls.get({ owner, repo, pull_number, request: { signal } });
        const base = (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isFromGitHub */ .m3)(response, octokit) ? (0,_event_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOfPullRequest */ .p)(response.data, pullRequest) : null;
        return base ?? { kind: "unreadable", why: "GitHub's response does not describe the pull request" };
    }
    catch (thrown) {
        return (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(thrown, "pull-requests: read");
    }
}


/***/ })

};
