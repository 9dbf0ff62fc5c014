export const id = 984;
export const ids = [984];
export const modules = {

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestBase: () => (/* binding */ pullRequestBase),
/* harmony export */   readBaseFile: () => (/* binding */ readBaseFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);


/** The base of the pull request that the event is about; null where it is about none. */
function pullRequestBase({ payload }) {
    const pullRequest = payload.pull_request;
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(pullRequest))
        return null;
    const base = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(pullRequest, "base");
    const [owner, repo] = ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(base, "repo"), "full_name") ?? "").split("/");
    const branch = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(base, "ref");
    return owner && repo && branch !== null ? { owner, repo, branch } : null;
}
/**
 * What the base branch has under `path`, from the root of the repository. Throws nothing: what stands in the way (no
 * permission, no network) is the reason why it is unreadable. The octokit speaks to GitHub Enterprise where it is made
 * for it.
 */
async function readBaseFile(octokit, { owner, repo, branch }, path, signal) {
    const parts = path.replaceAll("\\", "/").split("/");
    if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..")) {
        return { kind: "unreadable", why: "the file lies outside of the repository" };
    }
    // The full name, so that a tag of the same name is not taken for the branch.
    const at = { owner, repo, ref: `refs/heads/${branch}`, request: { signal } };
    const inRepository = parts.filter((part) => part !== "" && part !== ".").join("/");
    try {
        const { data } = await octokit.rest.repos.getContent({
            ...at,
            path: inRepository,
            mediaType: { format: "raw" },
        });
        if (typeof data === "string")
            return { kind: "read", text: data };
        if (data instanceof ArrayBuffer)
            return { kind: "read", text: new TextDecoder().decode(data) };
        return { kind: "unreadable", why: "it is no file" };
    }
    catch (thrown) {
        if (statusOf(thrown) !== 404)
            return unreadable(thrown);
    }
    // GitHub answers 404 as well to a token that may not read contents; the root folder tells one from the other.
    return octokit.rest.repos.getContent({ ...at, path: "" }).then(() => ({ kind: "absent" }), unreadable);
}
function unreadable(thrown) {
    const status = statusOf(thrown);
    const cure = status === 401 || status === 403 || status === 404 ? " (the token needs contents: read)" : "";
    return { kind: "unreadable", why: `GitHub answered: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}${cure}` };
}
function statusOf(thrown) {
    return (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(thrown) ? thrown["status"] : undefined;
}


/***/ })

};
