export const id = 2527;
export const ids = [2527];
export const modules = {

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lookUpBase: () => (/* binding */ lookUpBase),
/* harmony export */   readBaseFiles: () => (/* binding */ readBaseFiles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _event_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);



/** How often files are read again if the branch moves meanwhile. */
const MAX_RETRIES = 3;
/**
 * Reads the base's files at these paths, which are relative to the root of the repository. Throws nothing: a failure (no
 * permission, no network) makes a file unreadable, with the reason.
 */
async function readBaseFiles(octokit, base, paths, signal) {
    const readAll = () => Promise.all(paths.map((path) => readBaseFile(octokit, base, path, signal)));
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
async function readBaseFile(octokit, base, path, signal) {
    const { owner, repo } = base;
    // The full name, because a tag can have the same name as the branch.
    const ref = base.kind === "branch" ? `refs/heads/${base.branch}` : base.sha;
    // Octokit returns a truncated body as an empty one, so the body is read here.
    const at = { owner, repo, ref, request: { signal, parseSuccessResponseBody: false } };
    try {
        const response = await octokit.rest.repos.getContent({ ...at, path, mediaType: { format: "raw" } });
        const text = await bodyOf(response);
        // Only the response for a file is raw text. It is JSON for a folder, a submodule, and a link that GitHub does not
        // follow; a proxy's login page is HTML.
        if (RAW.test(contentTypeOf(response)) && isFromGitHub(response, octokit))
            return { kind: "read", text };
        return { kind: "unreadable", why: describeOther(response, text, octokit) };
    }
    catch (thrown) {
        if (statusOf(thrown) !== 404)
            return unreadable(thrown, "contents: read");
    }
    return confirmAbsence(octokit, at, path);
}
/**
 * GitHub also responds with 404 to a token that may not read contents, and for a path behind a symbolic link or in a
 * submodule, which exists in a checkout. So the folders are listed from the root down: a path is absent if the list of an
 * existing folder lacks its next part.
 */
async function confirmAbsence(octokit, at, path) {
    const parts = path.split("/");
    if (parts.some((part) => part === "" || part === "." || part === "..")) {
        return { kind: "unreadable", why: `GitHub responded with 404, and ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)(path)} is not a valid path of a file` };
    }
    try {
        for (const [index, part] of parts.entries()) {
            const folder = parts.slice(0, index).join("/");
            const where = index === 0 ? "the root folder" : `the folder ${folder}`;
            const response = await octokit.rest.repos.getContent({ ...at, path: folder });
            const text = await bodyOf(response);
            const entries = isFromGitHub(response, octokit) ? parseListing(text, folder) : null;
            if (entries === null) {
                return {
                    kind: "unreadable",
                    why: `GitHub responded with 404, and its list of ${where} is invalid or incomplete`,
                };
            }
            const types = entries.filter(({ name }) => name === part).map(({ type }) => type);
            if (types.length === 0)
                return { kind: "absent" };
            if (index === parts.length - 1)
                break;
            const other = types.find((type) => type !== "dir");
            if (other !== undefined) {
                const why = `GitHub responded with 404, and ${[...parts.slice(0, index), part].join("/")} is of type ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .preview */ .VH)(other)} there, not a folder`;
                return { kind: "unreadable", why };
            }
        }
        return { kind: "unreadable", why: "GitHub responded with 404, although it lists the file. Rerun the job" };
    }
    catch (thrown) {
        return unreadable(thrown, "contents: read");
    }
}
/** Requests the base of a pull request by its number; returns why it is unknown otherwise. Throws nothing. */
async function lookUpBase(octokit, pullRequest, signal) {
    const { owner, repo, number: pull_number } = pullRequest;
    try {
        const response = await octokit.rest.pulls.get({ owner, repo, pull_number, request: { signal } });
        const base = isFromGitHub(response, octokit) ? (0,_event_base_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOfPullRequest */ .p)(response.data, pullRequest) : null;
        return base ?? { kind: "unreadable", why: "GitHub's response does not describe the pull request" };
    }
    catch (thrown) {
        return unreadable(thrown, "pull-requests: read");
    }
}
const RAW = /^application\/vnd\.github(\.v3)?\.raw(\+json)?\s*(;|$)/i;
function contentTypeOf({ headers }) {
    const type = headers["content-type"];
    return typeof type === "string" ? type : "";
}
/** The size of the largest file that GitHub's API returns, in bytes. */
const MAX_BYTES = 100_000_000;
async function bodyOf({ data }) {
    if (!(data instanceof ReadableStream))
        return "";
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for await (const chunk of data) {
        if (!(chunk instanceof Uint8Array))
            throw new Error("the response does not consist of bytes");
        bytes += chunk.byteLength;
        if (bytes > MAX_BYTES)
            throw new Error(`the response has more than ${MAX_BYTES} bytes`);
        text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
}
/** GitHub redirects to the same host for a renamed repository. A redirect to another host is not GitHub's. */
function isFromGitHub({ url }, octokit) {
    return URL.canParse(url) && new URL(url).origin === new URL(octokit.request.endpoint.DEFAULTS.baseUrl).origin;
}
function describeOther(response, text, octokit) {
    if (!isFromGitHub(response, octokit))
        return "the request was redirected to a host that is not GitHub's API";
    const described = parsed(text);
    if (Array.isArray(described))
        return "it is a folder in the base, not a file";
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(described) && described["type"] === "symlink")
        return "it is a symbolic link in the base, not a file";
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(described) && described["type"] === "submodule")
        return "it is a submodule in the base, not a file";
    const type = contentTypeOf(response).split(";")[0]?.trim().slice(0, 60) ?? "";
    return `the response is ${type === "" ? "of unknown type" : type}, not the file: it may come from a proxy`;
}
/** GitHub lists at most this many entries of a folder, so such a list may be incomplete. */
const MAX_ENTRIES = 1_000;
/** The entries of a folder; null if the list is not complete and valid. Git has no empty folders, so none is valid. */
function parseListing(text, folder) {
    const listing = parsed(text);
    if (!Array.isArray(listing) || listing.length === 0 || listing.length >= MAX_ENTRIES)
        return null;
    const prefix = folder === "" ? "" : `${folder}/`;
    const entries = [];
    for (const entry of listing) {
        const path = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? entry["path"] : undefined;
        const type = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry) ? entry["type"] : undefined;
        if (typeof type !== "string" || typeof path !== "string" || !path.startsWith(prefix))
            return null;
        const name = path.slice(prefix.length);
        if (name === "" || name.includes("/"))
            return null;
        entries.push({ name, type });
    }
    return entries;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function unreadable(thrown, permission) {
    const status = statusOf(thrown);
    const isDenied = status === 401 || status === 403 || status === 404;
    const fix = isRateLimit(thrown)
        ? " (the token's rate limit is used up: rerun the job later)"
        : isDenied
            ? ` (the token needs ${permission})`
            : "";
    if (isCertificateFailure(thrown)) {
        return { kind: "unreadable", why: `GitHub's API could not be verified: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)} (${CERTIFICATE_FIX})` };
    }
    // The error's message can be an HTML page of a proxy.
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown).replaceAll(/\s+/g, " ").slice(0, 200);
    return { kind: "unreadable", why: `the request to GitHub failed: ${message}${fix}` };
}
function isRateLimit(thrown) {
    const status = statusOf(thrown);
    if (status === 429)
        return true;
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(thrown) && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(thrown["response"]) ? thrown["response"] : {};
    const headers = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(response["headers"]) ? response["headers"] : {};
    return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}
/** Octokit throws an error whose cause, at some depth, is the connection's error. */
function isCertificateFailure(thrown) {
    for (let cause = thrown, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
        if (/certificate/i.test(cause.message))
            return true;
        if ("code" in cause && /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_/.test(String(cause.code)))
            return true;
    }
    return false;
}
const CERTIFICATE_FIX = "set NODE_EXTRA_CA_CERTS to the file of your certificate authority; certificates are verified even if NODE_TLS_REJECT_UNAUTHORIZED is 0";
function statusOf(thrown) {
    return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(thrown) ? thrown["status"] : undefined;
}


/***/ })

};
