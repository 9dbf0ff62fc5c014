export const id = 5914;
export const ids = [5914];
export const modules = {

/***/ 5914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   centralPolicyReader: () => (/* binding */ centralPolicyReader)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_exemptions_central_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1154);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8491);
/* harmony import */ var _pull_request_base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6973);
/* harmony import */ var _repository_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5483);





/** The timeout for all requests about central policies, in ms. */
const TIMEOUT = 30_000;
/**
 * Reads central policies through the API of GITHUB_API_URL (default: github.com). Each ref is resolved to a commit once,
 * so that all files of one ref are of one commit. Without addresses, it makes no request.
 */
function centralPolicyReader(env, tokens) {
    return async (addresses) => {
        const [first] = addresses;
        if (first === undefined)
            return [];
        const unverified = (0,_pull_request_base_js__WEBPACK_IMPORTED_MODULE_2__/* .unverifiedApi */ .KT)(env);
        if (unverified !== null)
            throw cannotRead(first, `${unverified}.`, "environment");
        const own = await ownRepositories(env);
        for (const address of addresses) {
            if (own.has(nameOf(address)))
                throw namesOwnRepository(address);
        }
        const octokit = await connect(env, tokens);
        const client = { octokit, own, env, tokens, signal: AbortSignal.timeout(TIMEOUT) };
        return readEach(addresses, client);
    };
}
async function readEach(addresses, client) {
    const repositories = new Map();
    const commits = new Map();
    const policies = new Map();
    for (const address of addresses) {
        const name = nameOf(address);
        const id = repositories.get(name) ?? (await identify(address, client));
        repositories.set(name, id);
        const atRef = `${id}@${address.ref}`;
        const commit = commits.get(atRef) ?? (await resolveCommit(address, client));
        commits.set(atRef, commit);
        // Two addresses of one file would exempt twice.
        const key = JSON.stringify([id, commit, address.path]);
        if (policies.has(key))
            continue;
        policies.set(key, { address, commit, text: await readAt(address, commit, client) });
    }
    return [...policies.values()];
}
/** GitHub's client is loaded only when it is needed. Without a token, it reads public repositories. */
async function connect(env, tokens) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8665)]).then(__webpack_require__.bind(__webpack_require__, 8665));
    const token = tokenOf(tokens);
    const baseUrl = (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
    return new GitHub(token === null ? { baseUrl } : getOctokitOptions(token, { baseUrl }));
}
function tokenOf({ external, own }) {
    return external ?? own;
}
/** The id of a repository, which also shows that a former name is one of this repository. */
async function identify(address, client) {
    const { octokit, own, env, signal } = client;
    const { owner, repository: repo } = address;
    const response = await octokit.rest.repos
        .get({ owner, repo, request: { signal } })
        .catch((thrown) => {
        throw failed(address, thrown, client, `${owner}/${repo} does not exist, or the token cannot read it`);
    });
    const { data } = response;
    const id = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) ? data["id"] : null;
    const fullName = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(data) ? (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(data, "full_name") : null;
    if (!(0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromGitHub */ .m3)(response, octokit) || typeof id !== "number" || fullName === null) {
        throw cannotRead(address, "the response does not describe the repository: it may come from a proxy. Rerun the job.");
    }
    if (own.has(fullName.toLowerCase()) || String(id) === env["GITHUB_REPOSITORY_ID"])
        throw namesOwnRepository(address);
    return String(id);
}
async function resolveCommit(address, client) {
    const { octokit, signal } = client;
    const { owner, repository: repo, ref } = address;
    let sha;
    try {
        // The media type is the commit's id alone. An annotated tag is resolved to its commit.
        const response = await octokit.rest.repos.getCommit({
            owner,
            repo,
            ref,
            mediaType: { format: "sha" },
            request: { signal, parseSuccessResponseBody: false },
        });
        sha = (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromGitHub */ .m3)(response, octokit) ? (await (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bodyOf */ .EN)(response)).trim() : "";
    }
    catch (thrown) {
        throw failed(address, thrown, client, `${owner}/${repo} has no branch, tag or commit ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(ref)}`);
    }
    const isOther = (0,_core_policy_exemptions_central_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullCommit */ .f5)(ref) && sha !== ref.toLowerCase();
    if (!(0,_core_policy_exemptions_central_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullCommit */ .f5)(sha) || isOther) {
        throw cannotRead(address, `the response for ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(ref)} is not ${isOther ? "that commit" : "a commit"}: it may come from a proxy. Rerun the job.`);
    }
    return sha;
}
async function readAt(address, commit, client) {
    const { owner, repository: repo, path } = address;
    const file = await (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRepositoryFile */ .tz)(client.octokit, { owner, repo, ref: commit }, path, client.signal);
    switch (file.kind) {
        case "read":
            return file.text;
        case "absent":
            throw cannotRead(address, `${owner}/${repo} has no file ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} at commit ${commit}. Correct the path or the ref.`);
        case "unreadable":
            throw cannotRead(address, `${redactToken(file.why, client.tokens)} (commit ${commit}).`);
    }
}
/** `missing`: what 404 means for this request. GitHub also responds with 404 to a token that may not read. */
function failed(address, thrown, client, missing) {
    const status = (0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(thrown);
    if (status === 404 || status === 422)
        return cannotRead(address, `${missing}. ${tokenFix(address, client.tokens)}`);
    const why = redactToken((0,_repository_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(thrown, "contents: read").why, client.tokens);
    return cannotRead(address, status === 401 || status === 403 ? `${why}. ${tokenFix(address, client.tokens)}` : `${why}.`);
}
function tokenFix({ owner, repository }, tokens) {
    const needed = `a token with contents: read on ${owner}/${repository}`;
    if (tokens.external !== null)
        return `Check the address, and that external-repo-token is ${needed}.`;
    return `Check the address. If the repository is not public, set external-repo-token to ${needed}; a pull request from a fork gets no secrets.`;
}
function redactToken(text, tokens) {
    const token = tokenOf(tokens);
    return token === null ? text : text.replaceAll(token, "***");
}
/** The names, in lower case, of repositories whose content a pull request of this run can change. */
async function ownRepositories(env) {
    const payload = await (0,_pull_request_base_js__WEBPACK_IMPORTED_MODULE_2__/* .readPayload */ .rD)(env["GITHUB_EVENT_PATH"]);
    const head = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(payload ?? {}, "pull_request"), "head"), "repo");
    const names = [env["GITHUB_REPOSITORY"] ?? "", (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(head, "full_name") ?? ""];
    return new Set(names.filter((name) => name !== "").map((name) => name.toLowerCase()));
}
function nameOf({ owner, repository }) {
    return `${owner}/${repository}`.toLowerCase();
}
function namesOwnRepository(address) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${address.text} is a file of this repository or of the pull request's. A central policy is in another one. Write its path instead: ./${address.path}.`, { code: "contradiction", option: "ignore-file" });
}
function cannotRead(address, why, code = "unreadable-file") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${address.text} cannot be read: ${why}`, { code, option: "ignore-file" });
}


/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ eventBase),
/* harmony export */   p: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/** Events that are never about a pull request, as users expect. */
const WITHOUT_PULL_REQUEST = new Set(["push", "schedule", "workflow_dispatch"]);
const FIX = "Run this step on pull_request or merge_group, or remove refuse-pull-request-ignores.";
/**
 * The base of the change that the run is about, from the event's name and payload, which must agree. `payload`: the JSON
 * at GITHUB_EVENT_PATH; null where it could not be read.
 */
function eventBase(env, payload) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    if (event === "")
        return { kind: "unsupported", why: `the event is unknown because GITHUB_EVENT_NAME is empty. ${FIX}` };
    if (event === "workflow_run") {
        const why = "a workflow_run event does not contain the base of a pull request (its list of pull requests is empty for a fork).";
        return { kind: "unsupported", why: `${why} ${FIX}` };
    }
    if (event.startsWith("pull_request"))
        return fromPullRequest(event, env, payload);
    if (event === "merge_group")
        return fromMergeGroup(env, payload);
    if (event === "issue_comment")
        return fromComment(env, payload);
    const contradiction = contradictionIn(env, payload);
    if (contradiction !== null)
        return unknownBase(event, contradiction);
    if (env["GITHUB_REF"]?.startsWith("refs/heads/gh-readonly-queue/") === true) {
        return {
            kind: "none",
            notice: `the ${event} event is about a branch of the merge queue, and does not contain its base`,
        };
    }
    if (WITHOUT_PULL_REQUEST.has(event))
        return { kind: "none", notice: null };
    return { kind: "none", notice: `the ${event} event is not about a pull request` };
}
/**
 * The base branch, not `base.sha`: GitHub sets that when the pull request is opened or pushed to, and the rerun of an old
 * run still has it. An exemption that has been removed from the base since then would still apply.
 */
function fromPullRequest(event, env, payload) {
    const base = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "pull_request"), "base");
    const branch = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(base, "ref");
    const repository = repositoryOf((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(base, "repo"), "full_name"));
    if (branch === null || repository === null) {
        return unknownBase(event, "its payload (GITHUB_EVENT_PATH) does not contain the pull request's base");
    }
    const other = otherRepository(repository, env);
    if (other !== null)
        return unknownBase(event, other);
    const named = env["GITHUB_BASE_REF"] ?? "";
    if (named !== "" && named !== branch) {
        return unknownBase(event, `the base in its payload is ${branch}, and GITHUB_BASE_REF is ${named}`);
    }
    return { kind: "branch", ...repository, branch };
}
/** The commit that the merge group is based on: the base branch, or the preceding change in the queue. */
function fromMergeGroup(env, payload) {
    const sha = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "merge_group"), "base_sha");
    const repository = repositoryOf((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "repository"), "full_name"));
    if (sha === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || repository === null) {
        return unknownBase("merge_group", "its payload (GITHUB_EVENT_PATH) does not contain the group's base_sha");
    }
    const other = otherRepository(repository, env);
    return other === null ? { kind: "commit", ...repository, sha } : unknownBase("merge_group", other);
}
/** The payload of a comment contains the number of the pull request, but not its base. */
function fromComment(env, payload) {
    const event = "issue_comment";
    const issue = payload?.["issue"];
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(issue))
        return unknownBase(event, "its payload (GITHUB_EVENT_PATH) does not contain an issue");
    if (issue["pull_request"] === undefined) {
        return { kind: "none", notice: "the issue_comment event is about an issue, not a pull request" };
    }
    const { number } = issue;
    const repository = repositoryOf((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "repository"), "full_name"));
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || repository === null) {
        return unknownBase(event, "its payload (GITHUB_EVENT_PATH) does not contain the pull request's number and repository");
    }
    const other = otherRepository(repository, env);
    return other === null ? { kind: "pull-request", ...repository, number } : unknownBase(event, other);
}
/** Evidence of a pull request in an event that should not be about one; null where there is none. */
function contradictionIn(env, payload) {
    for (const key of ["pull_request", "merge_group"]) {
        if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(payload?.[key]))
            return `its payload (GITHUB_EVENT_PATH) contains a ${key}`;
    }
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "issue")["pull_request"])) {
        return "its payload (GITHUB_EVENT_PATH) contains a comment on a pull request";
    }
    const ref = env["GITHUB_REF"] ?? "";
    if (ref.startsWith("refs/pull/"))
        return `GITHUB_REF is ${ref}`;
    const base = env["GITHUB_BASE_REF"] ?? "";
    return base === "" ? null : `GITHUB_BASE_REF is ${base}`;
}
function otherRepository({ owner, repo }, env) {
    const ofRun = env["GITHUB_REPOSITORY"] ?? "";
    const ofPayload = `${owner}/${repo}`;
    if (ofRun === "" || ofRun.toLowerCase() === ofPayload.toLowerCase())
        return null;
    return `the repository in its payload is ${ofPayload}, and GITHUB_REPOSITORY is ${ofRun}`;
}
/** The base of a pull request in a response of GitHub's API; null if it is not the requested pull request. */
function baseOfPullRequest(response, { owner, repo, number }) {
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response) || response["number"] !== number)
        return null;
    const base = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(response, "base");
    const branch = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(base, "ref");
    const named = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(base, "repo"), "full_name");
    if (branch === null || named?.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
        return null;
    return { kind: "branch", owner, repo, branch };
}
function repositoryOf(fullName) {
    const match = /^([^/]+)\/([^/]+)$/.exec(fullName ?? "");
    const [, owner, repo] = match ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo };
}
function unknownBase(event, why) {
    return {
        kind: "unknown",
        why: `the event is ${event}, but ${why}. Make sure that no step changes the event's variables or file, then rerun the workflow.`,
    };
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ unverifiedApi),
/* harmony export */   M2: () => (/* binding */ pullRequestBase),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _event_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9870);



/** The timeout for all requests about the base, in ms. */
const TIMEOUT = 30_000;
/** The base of the change that the run is about, from the event. No request is made to GitHub until a file is read. */
async function pullRequestBase(env, token, locate) {
    const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
    const base = (0,_event_base_js__WEBPACK_IMPORTED_MODULE_1__/* .eventBase */ .a)(env, payload);
    if (base.kind === "none" || base.kind === "unknown" || base.kind === "unsupported")
        return base;
    const read = async (paths) => {
        const located = await Promise.all(paths.map((path) => locate(path, env)));
        const wanted = located.map((found) => requestFor(found, base, payload));
        const inBase = wanted.flatMap((request) => (request.kind === "path" ? [request.path] : []));
        const texts = inBase.length === 0 ? [] : await readFromGitHub(base, inBase, { token, env });
        const byPath = new Map(inBase.map((path, index) => [path, texts[index]]));
        return wanted.map((request) => {
            if (request.kind !== "path")
                return request;
            return byPath.get(request.path) ?? { kind: "unreadable", why: "it was not read" };
        });
    };
    return { kind: "base", label: labelOf(base), read };
}
/**
 * The path to request from the base, or the reason for requesting none. A workflow can check out several repositories
 * into folders: a path in one of them is not that of a file in the base of another.
 */
function requestFor(found, base, payload) {
    if (found === null)
        return { kind: "outside" };
    const { path, subfolder } = found;
    if (subfolder === null || isOfPullRequest(subfolder, base, payload))
        return { kind: "path", path };
    const { folder, repository } = subfolder;
    const what = repository === null ? "a repository without a known remote" : repository;
    return { kind: "unreadable", why: `the checkout in ${folder} is of ${what}, not of ${base.owner}/${base.repo}` };
}
/** The checkout of a pull request from a fork may be of the fork. */
function isOfPullRequest({ repository }, base, payload) {
    const head = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(payload ?? {}, "pull_request"), "head"), "repo");
    const own = [`${base.owner}/${base.repo}`, (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(head, "full_name")];
    return repository !== null && own.some((name) => name?.toLowerCase() === repository.toLowerCase());
}
/** GitHub's client is loaded only when it is needed. */
async function readFromGitHub(base, paths, { token, env }) {
    const unverified = unverifiedApi(env);
    if (token === null)
        return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
    if (unverified !== null)
        return paths.map(() => ({ kind: "unreadable", why: unverified }));
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8665), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { lookUpBase, readBaseFiles } = await __webpack_require__.e(/* import() */ 2527).then(__webpack_require__.bind(__webpack_require__, 2527));
    const octokit = getOctokit(token);
    const signal = AbortSignal.timeout(TIMEOUT);
    const found = base.kind === "pull-request" ? await lookUpBase(octokit, base, signal) : base;
    return found.kind === "unreadable" ? paths.map(() => found) : readBaseFiles(octokit, found, paths, signal);
}
function labelOf(base) {
    switch (base.kind) {
        case "branch":
            return `the base branch ${base.branch}`;
        case "commit":
            return `the merge group's base ${base.sha.slice(0, 12)}`;
        case "pull-request":
            return `the base of pull request ${base.number}`;
    }
}
/** The payload of the event; null where there is none. */
async function readPayload(path) {
    if (path === undefined || path === "")
        return null;
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(payload) ? payload : null;
    }
    catch {
        return null;
    }
}
/**
 * Why responses from GITHUB_API_URL cannot be trusted, in words; null where they can. Whoever responds there defines the
 * policy, and plain HTTP to another machine does not authenticate the server.
 */
function unverifiedApi(env) {
    const address = env["GITHUB_API_URL"] ?? "";
    const url = URL.canParse(address) ? new URL(address) : null;
    if (address === "" || url?.protocol === "https:")
        return null;
    if (url?.protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname))
        return null;
    return `GITHUB_API_URL is ${address}: expected HTTPS, because a policy that is read over plain HTTP could be changed in transit`;
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   m3: () => (/* binding */ isFromGitHub),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/**
 * Reads one file at `ref`. The raw media type has no limit of 1 MB. Throws nothing: a failure (no permission, no network)
 * makes the file unreadable, with the reason.
 */
async function readRepositoryFile(octokit, { owner, repo, ref }, path, signal) {
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
        return { kind: "unreadable", why: `GitHub responded with 404, and ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(path)} is not a valid path of a file` };
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
                const why = `GitHub responded with 404, and ${[...parts.slice(0, index), part].join("/")} is of type ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(other)} there, not a folder`;
                return { kind: "unreadable", why };
            }
        }
        return { kind: "unreadable", why: "GitHub responded with 404, although it lists the file. Rerun the job" };
    }
    catch (thrown) {
        return unreadable(thrown, "contents: read");
    }
}
const RAW = /^application\/vnd\.github(\.v3)?\.raw(\+json)?\s*(;|$)/i;
function contentTypeOf({ headers }) {
    const type = headers["content-type"];
    return typeof type === "string" ? type : "";
}
/** The size of the largest file that GitHub's API returns, in bytes. */
const MAX_BYTES = 100_000_000;
/** The text of a response that was requested with `parseSuccessResponseBody: false`. Throws where it is truncated. */
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
        return "it is a folder, not a file";
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(described) && described["type"] === "symlink")
        return "it is a symbolic link, not a file";
    if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(described) && described["type"] === "submodule")
        return "it is a submodule, not a file";
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
        const path = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? entry["path"] : undefined;
        const type = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(entry) ? entry["type"] : undefined;
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
/** Why a request failed, with the fix. `permission`: what the token needs. */
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
    const response = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(thrown) && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(thrown["response"]) ? thrown["response"] : {};
    const headers = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(response["headers"]) ? response["headers"] : {};
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
/** The HTTP status of an error of Octokit. */
function statusOf(thrown) {
    return (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(thrown) ? thrown["status"] : undefined;
}


/***/ })

};
