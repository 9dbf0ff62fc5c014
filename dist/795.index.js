export const id = 795;
export const ids = [795,2];
export const modules = {

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/gate.js + 26 modules
var gate = __webpack_require__(9692);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/github/event-base.js
var event_base = __webpack_require__(9870);
;// CONCATENATED MODULE: ./build/github/pull-request-base.js



/** The timeout for all requests about the base, in ms. */
const TIMEOUT = 30_000;
/** The base of the change that the run is about, from the event. No request is made to GitHub until a file is read. */
async function pullRequestBase(env, token, locate) {
    const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
    const base = (0,event_base/* eventBase */.a)(env, payload);
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
    const head = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(payload ?? {}, "pull_request"), "head"), "repo");
    const own = [`${base.owner}/${base.repo}`, (0,json_values/* textAt */.$6)(head, "full_name")];
    return repository !== null && own.some((name) => name?.toLowerCase() === repository.toLowerCase());
}
/** GitHub's client is loaded only when it is needed. */
async function readFromGitHub(base, paths, { token, env }) {
    const unverified = unverifiedApi(env);
    if (token === null)
        return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
    if (unverified !== null)
        return paths.map(() => ({ kind: "unreadable", why: unverified }));
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { lookUpBase, readBaseFiles } = await __webpack_require__.e(/* import() */ 527).then(__webpack_require__.bind(__webpack_require__, 2527));
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
async function readPayload(path) {
    if (path === undefined || path === "")
        return null;
    try {
        const payload = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return (0,json_values/* isObject */.Gv)(payload) ? payload : null;
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

// EXTERNAL MODULE: ./build/node/auto-redaction.js
var auto_redaction = __webpack_require__(1338);
// EXTERNAL MODULE: ./build/node/cancellation.js
var node_cancellation = __webpack_require__(8566);
// EXTERNAL MODULE: ./build/node/checkout.js + 1 modules
var checkout = __webpack_require__(3719);
// EXTERNAL MODULE: ./build/node/dockerfile.js + 1 modules
var node_dockerfile = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/node/misplaced-ignore-files.js
var misplaced_ignore_files = __webpack_require__(9000);
// EXTERNAL MODULE: ./build/node/report-files.js
var report_files = __webpack_require__(6925);
// EXTERNAL MODULE: ./build/node/runtime.js + 2 modules
var node_runtime = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/node/verified-tls.js
var verified_tls = __webpack_require__(7369);
;// CONCATENATED MODULE: ./build/node/workspace.js
/**
 * Makes GITHUB_WORKSPACE the working directory, so that every path of the action starts there, whatever folder a runner
 * starts it in. Returns the folder in which the process was started. Without a workspace that can be entered, nothing
 * changes.
 */
function enterWorkspace({ GITHUB_WORKSPACE: workspace = "" }) {
    const startedIn = process.cwd();
    if (workspace === "")
        return startedIn;
    try {
        process.chdir(workspace);
    }
    catch {
        // A compatible runner need not have created it.
    }
    return startedIn;
}

// EXTERNAL MODULE: ./build/render/report-file.js
var report_file = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/core/options/options.js + 5 modules
var options = __webpack_require__(4864);
;// CONCATENATED MODULE: ./build/action/inputs.js


const PREFIX = "INPUT_";
/**
 * The inputs of the step, by option name: the runner sets `INPUT_<NAME>` in upper case, with hyphens, for each input of
 * action.yml (to its default, where the workflow does not set it) and for each unknown input in the workflow. Unknown
 * inputs are returned in lower case, so that an error can name them. A variable in another spelling was not set by the
 * runner and is not an input. Only ASCII letters change case: the Kelvin sign (U+212A) is an upper-case letter whose
 * lower case is `k`, and a name that contains it must not become an option's name.
 */
function givenInputs(env) {
    const names = new Map(Object.values(options/* OPTIONS */.l).map(({ name }) => [PREFIX + name.toUpperCase(), name]));
    const given = new Map();
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith(PREFIX) || key === PREFIX || key !== key.toUpperCase() || value === undefined)
            continue;
        given.set(names.get(key) ?? asciiLowerCase(key.slice(PREFIX.length)), value);
    }
    return given;
}
function asciiLowerCase(text) {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Throws a GateError for inputs that only the command line can honor. */
function refuseCommandInputs({ cloudtrail }) {
    if (!cloudtrail.includes("-"))
        return;
    throw new errors/* GateError */.ue("cloudtrail: got -, and a workflow step has no standard input. Name files, folders, globs, s3:// or athena:// addresses.", { code: "contradiction", option: "cloudtrail" });
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/node/write-failure.js
var write_failure = __webpack_require__(625);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
;// CONCATENATED MODULE: ./build/action/log.js




const WRITE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The runner shows at most this many characters of a property. */
const TITLE_LIMIT = 255;
const log = {
    info: (text) => core/* info */.pq((0,render_escape/* logText */.kc)(text)),
    /** A text that was already rendered for the log. */
    rendered: (text) => core/* info */.pq((0,render_escape/* neutralizeCommands */.Kw)(text)),
    debug: (text) => core/* debug */.Yz((0,render_escape/* logText */.kc)(text)),
    /** The stack of what was thrown, with debug logging only: not every runner hides the debug lines of a step. */
    stack: (text) => {
        if (core/* isDebug */._o())
            core/* debug */.Yz((0,render_escape/* logText */.kc)(text));
    },
    startGroup: (title) => core/* startGroup */.Oh((0,render_escape/* oneLine */.TN)((0,render_escape/* logText */.kc)(title))),
    endGroup: () => core/* endGroup */.N4(),
    write: (level, text) => WRITE[level]((0,render_escape/* logText */.kc)(text)),
    annotate: (level, text, { title, path, line }) => {
        // A path that contains a command cannot be neutralized and still be a path, so it is omitted.
        const place = path === null || path !== (0,render_escape/* logText */.kc)(path) ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
        WRITE[level]((0,render_escape/* logText */.kc)(text), { title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)((0,render_escape/* logText */.kc)(title)), TITLE_LIMIT), ...place });
    },
    /** Fails the step with this error. */
    fail: (text) => core/* setFailed */.C1((0,render_escape/* logText */.kc)(text)),
};
/**
 * Lets the run go on where the log cannot be written, for example because its reader closed the pipe. The first failure
 * is reported on standard error.
 */
function ignoreClosedLog() {
    let isReported = false;
    process.stdout.on("error", (error) => {
        if (isReported)
            return;
        isReported = true;
        process.stderr.write(`The log was not written: ${(0,render_escape/* logText */.kc)((0,write_failure/* writeFailure */.E)("standard output", error, "action"))}\n`);
    });
    process.stderr.on("error", () => undefined);
}
/** Resolves when everything that was logged is written, before the process exits. */
function endLog() {
    return new Promise((resolve) => process.stdout.write("", () => resolve()));
}

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
;// CONCATENATED MODULE: ./build/core/report/evaluated-images.js


/** An image can be in several indexes, and its scan in the report names only one of them. */
function indexDigests(images) {
    return new Map([...images.values()].map((history) => [(0,image_key/* imageKey */.p)(history.image), history.indexDigests]));
}
/**
 * The images that may be deployed, as sorted `HOST/repository@sha256:...`: fully evaluated (accepted is not evaluated) and
 * without a blocking finding. An index is listed by its own digest, and only if this is true of each of its images. An
 * image that cannot be written as such a reference is not listed, nor is one from CloudTrail if any input had a problem.
 */
function evaluatedImages(report, indexes) {
    const isBlocked = blockedImages(report);
    // A record that is missing from an export may be about any image. A live scan result does not depend on other input.
    const areInputsComplete = report.inputs.problems.length === 0;
    const references = new Map();
    for (const scan of report.scans) {
        if (scan.imageDigest === null)
            continue;
        const isDeployable = scan.outcome === "evaluated" && !isBlocked(scan) && (areInputsComplete || scan.source === "ecr");
        const indexesOfImage = new Set(indexes.get((0,image_key/* imageKey */.p)(scan)));
        if (scan.indexDigest !== null)
            indexesOfImage.add(scan.indexDigest);
        for (const imageDigest of indexesOfImage.size === 0 ? [scan.imageDigest] : indexesOfImage) {
            const reference = (0,image_reference/* digestReference */.O9)({ ...scan, imageDigest });
            if (reference !== null)
                references.set(reference, isDeployable && references.get(reference) !== false);
        }
    }
    return [...references].flatMap(([reference, isDeployable]) => (isDeployable ? [reference] : [])).sort();
}
/**
 * Returns whether a blocking finding, or an inconclusive scan, may be about an image. Records can lack fields of their
 * image: an absent field matches any image. They are compared by digest or, without one, by repository and tags. A failed
 * call about another tag does not affect an image with a digest.
 */
function blockedImages({ groups, scans }) {
    const byDigest = new ImageSet();
    const byTag = new ImageSet();
    /** Blocking findings of images without a digest, by repository; the second one: also without a tag. */
    const blocking = new ImageSet();
    const blockingUntagged = new ImageSet();
    const add = (named, isBlocking) => {
        const { repositoryName, imageDigest, imageTags } = named;
        if (imageDigest !== null)
            return byDigest.add(imageDigest, named);
        for (const tag of imageTags)
            byTag.add(tagKey(repositoryName, tag), named);
        if (isBlocking)
            blocking.add(repositoryName ?? "", named);
        if (isBlocking && imageTags.length === 0)
            blockingUntagged.add(repositoryName ?? "", named);
    };
    for (const group of groups)
        if (group.status === "matched")
            add(group, true);
    for (const scan of scans)
        if (scan.outcome === "inconclusive")
            add(scan, false);
    return (image) => {
        const { repositoryName, imageDigest, imageTags } = image;
        if (byDigest.mayContain(imageDigest ?? "", image))
            return true;
        if (imageTags.length === 0)
            return blocking.mayContain(repositoryName ?? "", image);
        return (blockingUntagged.mayContain(repositoryName ?? "", image) ||
            imageTags.some((tag) => byTag.mayContain(tagKey(repositoryName, tag), image)));
    };
}
/** Images by a key. Thousands of findings of one image are stored once. */
class ImageSet {
    #images = new Map();
    add(key, named) {
        const same = this.#images.get(key) ?? new Map();
        this.#images.set(key, same);
        same.set(JSON.stringify([named.registryId, named.awsRegion, named.repositoryName]), named);
    }
    mayContain(key, image) {
        for (const named of this.#images.get(key)?.values() ?? [])
            if (couldBeSame(named, image))
                return true;
        return false;
    }
}
function tagKey(repositoryName, tag) {
    return JSON.stringify([repositoryName, tag]);
}
function couldBeSame(a, b) {
    return ["registryId", "awsRegion", "repositoryName"].every((key) => a[key] === null || b[key] === null || a[key] === b[key]);
}

// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/view/view.js + 5 modules
var view_view = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/annotations.js








/** GitHub shows ten of each level per step, and the error of a failing step is one of them. */
const AT_MOST = 9;
const MESSAGE_LIMIT = 4096;
const annotations_TITLE_LIMIT = 255;
/**
 * Blocking findings as errors, images and inputs that were not evaluated as warnings, and notices; the most severe
 * first. At most nine of each level; where there are more, the ninth lists the others.
 */
function annotationsOf(report, { dockerfile }) {
    return (0,view_view/* mapSections */.H)((0,view_view/* viewOf */.d)(report), ANNOTATIONS)
        .flat()
        .map(({ level, title, message }) => ({
        level,
        title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(title), annotations_TITLE_LIMIT),
        message: (0,budget/* clip */.$Q)((0,render_escape/* visible */.RK)(message), MESSAGE_LIMIT),
        path: dockerfile?.path ?? null,
        line: dockerfile?.line ?? null,
    }));
}
const none = () => [];
/** Annotations are for what needs action; the rest is in the summary beside them. */
const ANNOTATIONS = {
    vulnerabilities: ({ rows }) => atMost(rows, vulnerabilityAnnotation, "error", "blocking findings"),
    unevaluated: ({ rows }) => {
        const unaccepted = rows.filter(({ accepted }) => accepted === null);
        return atMost(unaccepted, unevaluatedAnnotation, "warning", "images or inputs could not be evaluated");
    },
    notices: ({ rows }) => atMost(rows, noticeAnnotation, "notice", "notices"),
    "deciding-exemptions": none,
    upgrades: none,
    images: none,
    exempt: none,
    occurrences: none,
    search: none,
    "ignore-snippet": none,
};
/** How many others the last annotation lists. */
const NAMED = 50;
function atMost(items, textOf, level, what) {
    const shown = items.length > AT_MOST ? AT_MOST - 1 : items.length;
    const texts = items.slice(0, shown).map(textOf);
    const rest = items.length - shown;
    if (rest > 0) {
        const named = items.slice(shown, shown + NAMED).map((item) => (0,render_escape/* oneLine */.TN)(textOf(item).title));
        const more = rest > NAMED ? ` and ${(0,words/* formatNumber */.ZV)(rest - NAMED)} more` : "";
        texts.push({ title: `${(0,words/* formatNumber */.ZV)(rest)} more ${what}`, message: `${named.join(", ")}${more}.` });
    }
    return texts.map(({ title, message }) => ({ level, title, message }));
}
function vulnerabilityAnnotation({ name, severity, packages, images, groups }) {
    const description = groups.find((group) => group.description !== null)?.description;
    const address = (0,render_escape/* safeUrl */.Pl)(groups.find(({ uri }) => uri !== null)?.uri ?? null);
    const lines = [
        packages.length === 0 ? null : `Packages: ${(0,words/* joinFirst */.FS)(packages.map(package_label/* packageLabel */.l), 5)}.`,
        `Image${images.length === 1 ? "" : "s"}: ${(0,words/* joinFirst */.FS)(images.map(image_label/* imageLabel */.ec), 5)}.`,
        description === undefined || description === null ? null : (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(description), 1000),
        address,
    ];
    return {
        title: `${severity} ${name}`,
        message: lines
            .filter((line) => line !== null)
            .map(render_escape/* oneLine */.TN)
            .join("\n"),
    };
}
function unevaluatedAnnotation(what) {
    const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(what);
    const message = `${sentence}${joint}${(0,render_escape/* oneLine */.TN)(detail)}. ${remediation}`;
    return { title: `${(0,image_label/* unevaluatedLabel */.vu)(what)} could not be evaluated`, message };
}
function noticeAnnotation({ code, detail }) {
    const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[code];
    return { title: sentence, message: `${(0,words/* withoutPeriod */.Kx)((0,render_escape/* oneLine */.TN)(detail))}. ${remediation}` };
}

;// CONCATENATED MODULE: ./build/render/run-error.js


/** Characters of an error. Escaping makes at most six of one. */
const MESSAGE_BUDGET = 8_000;
/** The error as GitHub Markdown, under the same heading as a report: in the job summary and in the comment. */
function renderRunError({ name, message, isDecided }) {
    const title = isDecided
        ? "❌ The verdict is known, but the run failed afterwards"
        : "⚠️ Inconclusive: nothing was evaluated";
    const run = name === null ? "" : `<b>${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(name, 200))}</b>\n\n`;
    return `### ${title}\n\n${run}${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(message, MESSAGE_BUDGET))}\n`;
}

// EXTERNAL MODULE: ./build/render/summary/images.js
var summary_images = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/render/summary.js + 3 modules
var summary = __webpack_require__(7002);
;// CONCATENATED MODULE: ./build/render/comment.js






/** Characters: GitHub accepts 65,536, including the marker. */
const COMMENT_BUDGET = 60_000;
/**
 * The hidden first line by which a later run finds its own comment: each `name` has one comment. `run`: the run that
 * writes it; null where it is unknown.
 */
function commentMarker(name, run) {
    return `${markerStart(name)}${run === null ? "" : `run=${run.id} attempt=${run.attempt} `}-->`;
}
/** The run that wrote the comment of `name` (null where it is not marked); undefined for any other comment. */
function markedRun(body, name) {
    const start = markerStart(name);
    if (!body.startsWith(start))
        return undefined;
    const [, id, attempt] = /^run=(\d{1,15}) attempt=(\d{1,15}) -->/.exec(body.slice(start.length)) ?? [];
    return id === undefined || attempt === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}
function markerStart(name) {
    // `--` and `>` would end an HTML comment.
    const id = encodeURIComponent((0,render_escape/* oneLine */.TN)(name)).replaceAll(/[-!'()*.~_]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
    return `<!-- ecr-findings-gate ${id} `;
}
/** The comment of a run that ended with an error; its `name` is valid, because the comment is found by it. */
function renderErrorComment(error, { run, runUrl }) {
    const more = runUrl === null ? "" : `\n<sub>${(0,render_escape/* markdownLink */.iQ)("Workflow run", runUrl)}</sub>\n`;
    return `${commentMarker(error.name, run)}\n${renderRunError(error)}${more}`;
}
/**
 * The report as a pull request comment, its marker first. The text does not depend on the time, but on the run, whose
 * marker keeps an earlier run from replacing it.
 */
function renderComment(report, options) {
    const view = (0,view_view/* viewOf */.d)(report);
    const more = (0,render_escape/* markdownLink */.iQ)("Full summary with the rows of the search", options.runUrl);
    const blocks = [
        { rank: 0, head: `${commentMarker(report.name, options.run)}\n`, rows: [], foot: () => "" },
        (0,summary/* opening */.z)(view.headline),
        ...(0,view_view/* mapSections */.H)(view, commentBlocks(options)),
        options.runUrl === null ? null : { rank: 0, head: `<sub>${more}</sub>\n`, rows: [], foot: () => "" },
    ];
    return (0,budget/* fitBlocks */.U8)(blocks.filter((block) => block !== null), COMMENT_BUDGET, ({ length }) => length);
}
function commentBlocks(links) {
    return {
        ...(0,summary/* summaryBlocks */.X)(links),
        // With one image the table would repeat the headline.
        images: (section) => (section.scans > 1 ? (0,summary_images/* images */.z)(section, links) : null),
        // The summary that the last line links to contains both.
        search: () => null,
        "ignore-snippet": () => null,
    };
}

// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/table.js + 3 modules
var table = __webpack_require__(7148);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/action/runner-files.js





/**
 * Sets outputs of the step. Throws nothing: one warning names those that were not set. An empty output reads in a
 * workflow like one that was not set, so it is not named.
 */
function setOutputs(outputs, redact) {
    const lost = [];
    let why = null;
    for (const [name, value] of Object.entries(outputs)) {
        try {
            core/* setOutput */.uH(name, value);
        }
        catch (thrown) {
            if (value !== "")
                lost.push(`\`${name}\``);
            why = thrown;
        }
    }
    if (lost.length === 0)
        return;
    const [names, have] = [lost.join(", "), lost.length === 1 ? "it" : "them"];
    const noun = lost.length === 1 ? "The output was" : "Outputs were";
    log.write("warning", redact(`${noun} not set, so later steps do not have ${have}: ${names}. ${whyUnwritable("GITHUB_OUTPUT", why)}`));
    log.stack(redact((0,errors/* stackOf */.US)(why)));
}
/** Adds to the job summary. Throws nothing: a failure is a warning. */
async function writeSummary(render, redact) {
    let text;
    try {
        text = render();
    }
    catch (thrown) {
        log.write("warning", redact(`The job summary could not be rendered: ${(0,errors/* messageOf */.bD)(thrown)}`));
        log.stack(redact((0,errors/* stackOf */.US)(thrown)));
        return;
    }
    try {
        await core/* summary */.z.emptyBuffer().addRaw(text).write();
    }
    catch (thrown) {
        log.write("warning", redact(`The job summary was not written. ${whyUnwritable("GITHUB_STEP_SUMMARY", thrown)}`));
        log.stack(redact((0,errors/* stackOf */.US)(thrown)));
    }
}
/** The reason and the fix. The errors of @actions/core have no code, so the file is opened again for one. */
function whyUnwritable(variable, thrown) {
    const path = process.env[variable] ?? "";
    if (path === "")
        return `${variable} is not set. Make sure that the runner supports it and that no step removes it.`;
    const failure = `${variable}: ${(0,write_failure/* writeFailure */.E)(path, openingError(path) ?? thrown, "action")}`;
    return failure.endsWith(" does not exist.")
        ? `${failure} Make sure that no step removes the file or changes the variable and, in a container, that the runner's folder is mounted.`
        : failure;
}
function openingError(path) {
    try {
        // Without creating the file: the runner would not read one of ours.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND));
        return null;
    }
    catch (thrown) {
        return thrown;
    }
}

// EXTERNAL MODULE: ./build/core/workflow-run.js
var workflow_run = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/action/update-comment.js




/**
 * Makes the comment on the pull request that of this run, unless a later run wrote it. With `on-failure`, a run that
 * succeeds updates an existing comment and never creates one. GitHub's client is loaded only here.
 */
async function updateComment({ name, isSuccess, cancelled, render }, { githubToken, commentSummaryInPr }, redact) {
    if (commentSummaryInPr === "never")
        return;
    const canCreate = commentSummaryInPr === "always" || !isSuccess;
    if (githubToken === null) {
        log.write("warning", "The pull request comment was not written, because `github-token` is empty.");
        return;
    }
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { eventPullRequest } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 6032));
    const { publishComment } = await __webpack_require__.e(/* import() */ 543).then(__webpack_require__.bind(__webpack_require__, 4543));
    const pullRequest = eventPullRequest(context.eventName, context.payload);
    if (pullRequest.kind !== "found") {
        const level = pullRequest.kind === "several" ? "warning" : "notice";
        if (canCreate)
            log.write(level, `comment-summary-in-pr: no comment was written, because ${pullRequest.why}.`);
        return;
    }
    const { owner, repo } = context.repo;
    const run = (0,workflow_run/* workflowRun */.t)(process.env);
    const runUrl = run === null ? null : `${context.serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
    const outcome = await publishComment(getOctokit(githubToken), { owner, repo, number: pullRequest.number }, { body: render({ run, runUrl }), run, markedRun: (body) => markedRun(body, name), canCreate }, cancelled);
    if (outcome.kind === "not-written") {
        log.write("warning", redact(`comment-summary-in-pr: ${outcome.why}.`));
        log.stack(redact((0,errors/* stackOf */.US)(outcome.thrown)));
    }
    if (outcome.kind === "later") {
        log.info(`The pull request comment was not changed, because a later run wrote it: ${outcome.run.id}, attempt ${outcome.run.attempt}.`);
    }
}

;// CONCATENATED MODULE: ./build/action/publishing.js














/**
 * Sets the verdict, the counts and the images as outputs, and the exit code: what later steps read. Called before
 * anything is rendered or written, so that a run that is cancelled meanwhile still leaves them.
 */
function publishVerdict({ report, images, exitStatus }, redact) {
    if (exitStatus.step === "failure")
        process.exitCode = core/* ExitCode */.yU.Failure;
    const { verdict, counts } = report;
    const severities = severity/* SEVERITIES */.oC.map((severity) => [severity.toLowerCase(), counts.severity[severity]]);
    setOutputs({
        verdict,
        images: imagesOutput(evaluatedImages(report, indexDigests(images))),
        matched: counts.matched,
        ignored: counts.ignored,
        inconclusive: counts.inconclusive,
        ...Object.fromEntries(severities),
        total: counts.total,
    }, redact);
}
/** GitHub limits the outputs of a job to 1 MB, at two bytes per character; this leaves room for the other outputs. */
const IMAGES_LIMIT = 500_000;
/** All images or none: an incomplete list would be read as a complete one. */
function imagesOutput(images) {
    const text = images.join("\n");
    if (text.length <= IMAGES_LIMIT)
        return text;
    log.write("warning", `The output \`images\` is empty: its ${images.length} images take ${text.length} characters, and the limit is ${IMAGES_LIMIT}. Read the images from \`scans\` in \`report-file\`, or evaluate fewer images per step.`);
    return "";
}
/** Publishes the paths of the files, the log, the summary, the comment and the annotations, and last fails the step. */
async function publish({ shown, dockerfile, exitStatus, files, cancelled }, options, redact) {
    const attempt = (what, show) => attemptTo(what, show, redact);
    const paths = ["report-file", "sarif-file", "html-file"].map((option) => [option, (0,report_files/* writtenPath */.dR)(files, option) ?? ""]);
    setOutputs(Object.fromEntries(paths), redact);
    for (const file of files) {
        if (file.problem === null)
            continue;
        log.write("warning", redact((0,report_files/* whyNotWritten */.z5)(file, "action")));
        log.stack(redact((0,errors/* stackOf */.US)(file.problem)));
    }
    const fullReport = (0,report_files/* writtenPath */.dR)(files, "report-file");
    await attempt("The table was not written", () => {
        log.rendered((0,table/* renderTable */.b)(shown, { width: 120, color: false, hyperlinks: false }));
    });
    await writeSummary(() => (0,summary.renderSummary)(shown, { budgetBytes: summary.SUMMARY_BUDGET, fullReport }), redact);
    const isSuccess = exitStatus.step === "success";
    const render = (at) => renderComment(shown, { fullReport, ...at });
    await attempt("The pull request comment was not written", () => updateComment({ name: shown.name, isSuccess, cancelled, render }, options, redact));
    if (options.annotations) {
        await attempt("The annotations were not written", () => {
            for (const { level, message, ...place } of annotationsOf(shown, { dockerfile })) {
                log.annotate(level, message, place);
            }
        });
    }
    const verdict = (0,headline/* headlineText */.uh)(shown);
    if (exitStatus.step === "failure")
        log.fail(verdict);
    else if (exitStatus.step === "warning")
        log.write("warning", verdict);
}
/**
 * Fails the step with an error and explains it in the summary and the comment. Nothing was evaluated, so the verdict is
 * `inconclusive`; with `isDecided`, it was published before and does not change.
 */
async function publishError(message, { name, isDecided, cancelled, comment }, redact) {
    process.exitCode = core/* ExitCode */.yU.Failure;
    if (!isDecided)
        setOutputs({ verdict: "inconclusive" }, redact);
    const error = { name: name === null ? null : redact(name), message: redact(message), isDecided };
    await writeSummary(() => renderRunError(error), redact);
    if (comment !== null) {
        const shown = redact(comment.name);
        const render = (at) => renderErrorComment({ ...error, name: shown }, at);
        const write = () => updateComment({ name: shown, isSuccess: false, cancelled, render }, comment, redact);
        await attemptTo("The pull request comment was not written", write, redact);
    }
    log.fail(error.message);
}
/** A part that cannot be published is a warning: it changes neither the verdict nor the other parts. */
async function attemptTo(what, show, redact) {
    try {
        await show();
    }
    catch (thrown) {
        log.write("warning", redact(`${what}: ${(0,errors/* messageOf */.bD)(thrown)}`));
        log.stack(redact((0,errors/* stackOf */.US)(thrown)));
    }
}

// EXTERNAL MODULE: ./build/render/query-line.js
var query_line = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/render/wait-line.js
var wait_line = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/action/waiting-group.js



/**
 * Groups in the log, with a line for each image or query whose state changes. `redact` is applied to every line.
 */
function waitingGroup(redact) {
    let open = null;
    let queryState = null;
    const write = (title, line) => {
        if (open !== title) {
            if (open !== null)
                log.endGroup();
            log.startGroup(title);
        }
        open = title;
        log.info(redact(line));
    };
    return {
        show: (progress) => {
            if (progress.kind === "waiting" && progress.event.changed) {
                write("Waiting for scans", (0,wait_line/* waitLine */.A)(progress.event));
            }
            if (progress.kind !== "querying")
                return;
            const { event } = progress;
            if (event.kind === "planned")
                log.debug(redact(event.sql));
            const state = event.kind === "running" ? event.state : event.kind;
            if (state !== queryState)
                write("Athena queries", (0,query_line/* queryLine */.P)(event));
            queryState = state;
        },
        close: () => {
            if (open !== null)
                log.endGroup();
            open = null;
        },
    };
}

;// CONCATENATED MODULE: ./build/action/action.js



















/** Runs the step of this process. Whatever happens, the output `verdict` is set and the summary shows why. */
async function action() {
    ignoreClosedLog();
    const startedIn = enterWorkspace(process.env);
    const cancellation = (0,node_cancellation/* runCancellation */.p)();
    const cancelled = cancellation.signal;
    const given = givenInputs(process.env);
    let redactor = (0,redact_report/* redactorFor */.sD)("always", "principals-and-accounts");
    let isDecided = false;
    try {
        (0,verified_tls/* alwaysVerifyTls */.k)(process.env);
        // Inputs (INPUT_*) come from GitHub or from a compatible runner, which need not set GITHUB_ACTIONS.
        const auto = await (0,auto_redaction/* autoRedaction */.P)({ ...process.env, GITHUB_ACTIONS: "true" });
        redactor = (0,redact_report/* redactorFor */.sD)((0,option_reading/* redactOption */.z$)(given), auto);
        const options = (0,option_reading/* readOptions */.Tt)(given, Date.now());
        refuseCommandInputs(options);
        const outputs = await (0,report_files/* checkOutputs */.n2)(options, node_runtime/* NODE_RUNTIME */.m, gate/* entryReads */.I);
        const dockerfile = await (0,node_dockerfile/* readDockerfile */.n)(options, node_runtime/* NODE_RUNTIME */.m);
        const base = await pullRequestBase(process.env, options.githubToken, checkout/* pathInCheckout */.BQ);
        const waiting = waitingGroup(redactor.text);
        const runtime = {
            ...node_runtime/* NODE_RUNTIME */.m,
            misplacedIgnoreFiles: () => (0,misplaced_ignore_files/* misplacedIgnoreFiles */.m)(process.env, startedIn),
            cancellation: cancellation.ofSource,
            base,
            progress: waiting.show,
        };
        const result = await cancellation.unlessAbandoned((0,gate/* gate */.G)(options, runtime)).finally(waiting.close);
        isDecided = true;
        // First, so that later steps have it even where this one is ended while it renders and writes.
        publishVerdict(result, redactor.text);
        const { report, exitStatus, wasRead } = result;
        const shown = redactor.report(report);
        const contents = { report, shown, dockerfile, redactor, sha256: node_runtime/* NODE_RUNTIME */.m.sha256 };
        const render = (output) => (0,report_file/* renderReportFile */.T)(output, contents);
        const files = await (0,report_files/* writeFiles */.hV)(outputs, { render, wasRead }, node_runtime/* NODE_RUNTIME */.m);
        await publish({ shown, dockerfile, exitStatus, files, cancelled }, options, redactor.text);
    }
    catch (thrown) {
        const isBug = !(thrown instanceof errors/* GateError */.ue);
        if (isBug)
            log.stack(redactor.text((0,errors/* stackOf */.US)(thrown)));
        const bug = isBug ? " This is a bug in ecr-findings-gate. Please report it." : "";
        const failed = { name: (0,option_reading/* nameOption */.RH)(given), isDecided, cancelled, comment: (0,option_reading/* commentOptions */.Aj)(given) };
        await publishError(`${(0,errors/* messageOf */.bD)(thrown)}${bug}`, failed, redactor.text);
    }
    cancellation.release();
    if (cancellation.isAbandoned())
        await endLog().then(() => process.exit());
}


/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isLaterRun),
/* harmony export */   t: () => (/* binding */ workflowRun)
/* harmony export */ });
/** Whether `run` was started after `other`. */
function isLaterRun(run, other) {
    return run.id === other.id ? run.attempt > other.attempt : run.id > other.id;
}
/** The run that the variables of the runner name; null where they name none. */
function workflowRun(env) {
    const [id, attempt] = [number(env["GITHUB_RUN_ID"]), number(env["GITHUB_RUN_ATTEMPT"] ?? "1")];
    return id === null || attempt === null ? null : { id, attempt };
}
function number(text) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
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

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   U8: () => (/* binding */ fitBlocks)
/* harmony export */ });
/** Bytes of `text` in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The first `limit` UTF-16 units of `text`, an ellipsis as the last of them where it is truncated, and never half a character. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
/** The blocks in their order, with as many rows as fit into `budget`, as `measure` counts. Without rows a block is its head and foot. */
function fitBlocks(blocks, budget, measure) {
    const frames = blocks.map(({ head, foot, rows }) => measure(head) + measure(foot(rows.length)));
    let left = budget - frames.reduce((sum, frame) => sum + frame, 0);
    const shown = new Map();
    for (const block of [...blocks].sort((a, b) => a.rank - b.rank)) {
        const rows = [];
        const kept = left * (1 - (block.share ?? 1));
        for (const row of block.rows.slice(0, block.atMost)) {
            const text = row();
            const size = measure(text);
            if (size > left - kept)
                break;
            left -= size;
            rows.push(text);
        }
        shown.set(block, rows);
    }
    return blocks
        .map((block) => {
        const rows = shown.get(block) ?? [];
        return block.head + rows.join("") + block.foot(block.rows.length - rows.length);
    })
        .join("");
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exploitationLabels)
/* harmony export */ });
/** The exploitation data of a finding: `known to be exploited (CISA, due 2026-02-14)`, `exploit available`, `EPSS 0.42`. */
function exploitationLabels(groups) {
    const listed = groups.find(({ kev, knownExploited }) => kev !== null || knownExploited === true);
    const epss = groups.reduce((highest, group) => Math.max(highest, group.epss ?? -1), -1);
    const labels = [];
    if (listed !== undefined) {
        const due = listed.kev?.dueDate;
        labels.push(`known to be exploited (CISA${due === undefined || due === null ? "" : `, due ${due}`})`);
    }
    else if (groups.some(({ exploit }) => exploit === "yes")) {
        labels.push("exploit available");
    }
    if (epss >= 0)
        labels.push(`EPSS ${epss}`);
    return labels;
}


/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_BUDGET: () => (/* binding */ SUMMARY_BUDGET),
  z: () => (/* binding */ opening),
  renderSummary: () => (/* binding */ renderSummary),
  X: () => (/* binding */ summaryBlocks)
});

// EXTERNAL MODULE: ./build/core/view/view.js + 5 modules
var view_view = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
// EXTERNAL MODULE: ./build/render/summary/cells.js
var cells = __webpack_require__(6423);
;// CONCATENATED MODULE: ./build/render/summary/blocking.js






/** The packages to upgrade. */
function upgrades({ rows }, links) {
    return {
        rank: 1,
        head: `#### Packages to upgrade\n\n${(0,cells/* tableHead */.PP)(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
        rows: rows.map((row) => () => upgrade(row)),
        atMost: 50,
        foot: (leftOut) => (0,cells/* ending */.K1)(leftOut, "package", links),
    };
}
/** A line for each package. Packages that are upgraded together are counted once. */
function upgrade({ packages, findings, worst, images: found }) {
    const lines = packages.slice(0, 8).map((place, index) => {
        const name = place.name === null ? "(no package)" : (0,cells/* code */.aY)(place.name);
        const version = place.version === null ? "" : (0,cells/* code */.aY)(place.version);
        const counts = [(0,words/* formatNumber */.ZV)(findings), (0,cells/* severityLabel */.yi)(worst), (0,cells/* images */.zC)(found, found.length > 3 ? 1 : 3)];
        return (0,cells/* tableRow */.jD)([name, version, fixedIn(place)].concat(index === 0 ? counts : ["", "", "upgraded together"]));
    });
    const more = packages.length - lines.length;
    return lines.join("") + (more > 0 ? (0,cells/* tableRow */.jD)([`and ${(0,words/* formatNumber */.ZV)(more)} more packages`, "", "", "", "", ""]) : "");
}
function fixedIn({ fixedVersions, unfixable }) {
    if (fixedVersions.length > 0)
        return (0,cells/* codes */.F4)(fixedVersions, 3);
    return unfixable ? "no fix yet" : "unknown";
}
/** Blocking findings by vulnerability, with descriptions and links: folded. */
function vulnerabilities({ rows }, links) {
    const count = (0,words/* pluralize */.td)(rows.length, "vulnerability", "vulnerabilities");
    return {
        rank: 4,
        share: 0.6,
        head: `<details>\n<summary><b>Blocking findings</b>: ${count}, with descriptions and links</summary>\n\n`,
        rows: rows.map((row) => () => vulnerability(row)),
        foot: (leftOut) => `${(0,cells/* ending */.K1)(leftOut, "vulnerability", links)}</details>\n\n`,
    };
}
function vulnerability({ name, severity, groups, packages, images: found }) {
    const first = groups.find(({ description }) => description !== null);
    const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
    const score = groups.find((group) => group.score !== null)?.score;
    const facts = [
        (0,cells/* severityLabel */.yi)(severity),
        ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
        ...(0,exploitation_label/* exploitationLabels */.O)(groups),
    ];
    const places = packages.slice(0, 10).map((place) => {
        const fix = (0,package_label/* fixLabel */.w)(place);
        return `${(0,cells/* code */.aY)((0,package_label/* packageLabel */.l)(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${(0,cells/* code */.aY)(fix)}`}`;
    });
    const description = first?.description ?? null;
    const remediations = [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
    return [
        `**${(0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)(name), uri)}** ${facts.join(" · ")}  \n`,
        `in ${places.join("; ")}${packages.length > 10 ? ` and ${(0,words/* formatNumber */.ZV)(packages.length - 10)} more packages` : ""}, `,
        `image ${(0,cells/* images */.zC)(found, 5, ", ")}\n\n`,
        remediations.length === 0 ? "" : `Remediation: ${(0,cells/* codes */.F4)(remediations, 3)}\n\n`,
        description === null ? "" : `> ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(description, cells/* FIELD */.b_))}\n\n`,
    ].join("");
}

// EXTERNAL MODULE: ./build/render/summary/images.js
var summary_images = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/render/summary/policy.js










/** The exemptions that changed the verdict: with their reason, owner and expiry, and whether a pull request adds them. */
function decidingExemptions(section, links) {
    return {
        rank: 1,
        share: 0.5,
        head: `#### Exemptions that changed the verdict\n\nWithout them, the verdict would be **${section.verdictWithoutExemptions}**.\n\n`,
        rows: section.rows.map((row) => () => {
            const reason = (0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(row.reason, cells/* FIELD */.b_));
            return `- ${(0,cells/* code */.aY)((0,rule_words/* exemptionLabel */.Ch)(row))}: ${reason} (${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,rule_words/* exemptionTerms */.Jd)(row), cells/* FIELD */.b_))})\n`;
        }),
        foot: (leftOut) => (0,cells/* ending */.K1)(leftOut, "exemption", links),
    };
}
/** The exempt findings and their reasons. */
function exempt({ rows }, links) {
    const docs = links.ignoreFileDocs === undefined ? "" : `${(0,render_escape/* markdownLink */.iQ)("How to write exemptions", links.ignoreFileDocs)}\n\n`;
    return {
        rank: 2,
        share: 0.5,
        head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>Exempt findings</b>: ${(0,words/* formatNumber */.ZV)(rows.length)}</summary>\n\n`,
        rows: rows.map((row) => () => {
            const finding = (0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)(row.name), row.images[0]?.uri ?? null);
            const place = `in ${(0,cells/* code */.aY)((0,package_label/* packageLabel */.l)(row.package))}, image ${(0,cells/* images */.zC)(row.images, 3, ", ")}`;
            const why = `**${row.status}**: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(row.reason, cells/* FIELD */.b_))}`;
            return `- ${(0,cells/* severityLabel */.yi)(row.severity)} ${finding} ${place}  \n  ${why}\n`;
        }),
        foot: (leftOut) => `${(0,cells/* ending */.K1)(leftOut, "finding", links)}${docs}</details>\n\n`,
    };
}
/** The images and inputs that could not be evaluated, why, and the fix or the reason why they are accepted. */
function unevaluated({ rows }, links) {
    return {
        rank: 1,
        share: 0.5,
        head: "#### Not evaluated\n\n",
        rows: rows.map((row) => () => unevaluatedItem(row)),
        foot: (leftOut) => (0,cells/* ending */.K1)(leftOut, "image or input", links),
    };
}
function unevaluatedItem(row) {
    const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(row);
    const label = (0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)((0,image_label/* unevaluatedLabel */.vu)(row)), row.kind === "image" ? (0,console_link/* consoleLink */.i)(row.scan) : null);
    return `- ${label}: ${sentence}${joint}${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(detail, cells/* FIELD */.b_))} (\`${row.code}\`)  \n  ${fixOrAcceptance(row, remediation)}\n`;
}
function fixOrAcceptance({ accepted }, remediation) {
    if (accepted === null)
        return `**Fix:** ${remediation}`;
    const until = (0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,image_label/* untilLabel */.D8)(accepted), cells/* NAME */.o_));
    return `**Accepted:** ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(accepted.reason, cells/* FIELD */.b_))} (${until})`;
}
function notices({ rows }) {
    return {
        rank: 2,
        share: 0.5,
        head: "#### Notices\n\n",
        rows: rows.map(({ code: notice, detail }) => () => {
            const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[notice];
            return `- ${sentence}: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,words/* withoutPeriod */.Kx)(detail), cells/* FIELD */.b_))}. ${remediation}\n`;
        }),
        foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${(0,words/* formatNumber */.ZV)(leftOut)} more.\n`}\n`,
    };
}
/** Ignore-file entries for the blocking findings, to copy, with reasons to fill in: folded. */
function snippet(section) {
    const { yaml, leftOut } = section.snippet();
    if (yaml === null)
        return null;
    const rest = leftOut === 0
        ? ""
        : `_${(0,words/* pluralize */.td)(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here._\n\n`;
    return {
        rank: 3,
        head: "<details>\n<summary>Ignore-file entries for the blocking findings</summary>\n\n",
        rows: [
            () => `Write a reason for each, remove the entries that you plan to fix, then commit.\n\n${(0,render_escape/* markdownBlock */.dI)(yaml, "yaml")}\n${rest}`,
        ],
        foot: (noRoom) => `${noRoom === 0 ? "" : "_The entries do not fit here._\n\n"}</details>\n`,
    };
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var search_detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/render/summary/search.js






/** The blocking rows in the columns of the original search, for readers who know it: folded. */
function search({ detection, rows }, links) {
    const { riskScore, impact, confidence, technique, tactic, name } = detection;
    const attack = (0,render_escape/* linkTag */.jg)(`${technique} ${search_detection/* SEARCH */.Dn.techniqueName}`, `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`);
    const about = [
        `Reproduces the search <b>${(0,render_escape/* markdownText */.p7)(name)}</b>`,
        `MITRE ATT&amp;CK ${attack} (${(0,render_escape/* markdownText */.p7)(tactic)})`,
        `risk ${riskScore} = ${impact} × ${confidence} / 100`,
        (0,render_escape/* linkTag */.jg)("ECR image scanning", search_detection/* SEARCH */.Dn.reference),
    ].join(" · ");
    if (rows.length === 0)
        return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
    return {
        rank: 5,
        head: `<details>\n<summary>Rows and columns of the original search</summary>\n\n${about}\n\n<table>\n<tr>${search_columns/* SEARCH_COLUMNS */.H.map(columnHead).join("")}</tr>\n`,
        rows: rows.map((group) => () => `<tr>${search_columns/* SEARCH_COLUMNS */.H.map((column) => columnCell(group[column])).join("")}</tr>\n`),
        foot: (leftOut) => `</table>\n\n${(0,cells/* ending */.K1)(leftOut, "row", links)}</details>\n`,
    };
}
function columnHead(column) {
    return `<th align="left">${column}</th>`;
}
/** GitHub shrinks a cell that may wrap to one word per line, so the one column of sentences is wrapped here. */
function columnCell(value) {
    if (value === null)
        return "<td><i>absent</i></td>";
    return `<td nowrap>${(0,terminal_text/* wrap */.LV)((0,budget/* clip */.$Q)(value, cells/* FIELD */.b_), 100).map(render_escape/* markdownText */.p7).join("<br>")}</td>`;
}

;// CONCATENATED MODULE: ./build/render/summary.js









/** Bytes of a job summary: below GitHub's limit of 1 MiB per step, so that the step can add lines of its own. */
const SUMMARY_BUDGET = 900 * 1024;
/** The report as GitHub Markdown (job summary, `--format markdown`): the verdict and the fix on the first screen, details folded. */
function renderSummary(report, options) {
    const view = (0,view_view/* viewOf */.d)(report);
    const blocks = [
        opening(view.headline, [(0,render_headline/* generationTime */.sO)(view.headline.run)]),
        ...(0,view_view/* mapSections */.H)(view, summaryBlocks(options)),
    ];
    return (0,budget/* fitBlocks */.U8)(blocks.filter((block) => block !== null), options.budgetBytes, budget/* bytesOf */.$$);
}
/** How the summary shows each section; null where it does not. `links` lead to what it leaves out. */
function summaryBlocks(links) {
    return {
        unevaluated: (section) => unevaluated(section, links),
        "deciding-exemptions": (section) => decidingExemptions(section, links),
        upgrades: (section) => upgrades(section, links),
        vulnerabilities: (section) => vulnerabilities(section, links),
        images: (section) => (0,summary_images/* images */.z)(section, links),
        exempt: (section) => exempt(section, links),
        notices: notices,
        // Tens of thousands of rows exceed GitHub's limit; the page lists them, with filters.
        occurrences: () => null,
        search: (section) => search(section, links),
        "ignore-snippet": snippet,
    };
}
const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" };
/** The headline, then the name and the scope of the run on one line, with `facts` at its end. */
function opening(headline, facts = []) {
    const { run, verdict } = headline;
    const { verdict: word, phrases } = (0,render_headline/* headlineWords */.yl)(headline);
    // Names are code, so that nothing in them formats or mentions.
    const text = phrases.map((phrase) => (phrase.kind === "name" ? (0,render_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(phrase.text, 200)) : phrase.text));
    const about = [
        `<b>${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(run.name, 200))}</b>`,
        `${(0,words/* pluralize */.td)(run.evaluated, "image")} evaluated`,
        `blocking severities: ${run.severities.join(", ")}`,
        ...facts,
    ].join(" · ");
    const found = run.total === 0 ? "" : `${(0,render_headline/* totalText */.IW)(run)}\n\n`;
    return {
        rank: 0,
        head: `### ${VERDICT_MARKS[verdict.kind]} ${word}: ${text.join("")}\n\n${about}\n\n${found}`,
        rows: [],
        foot: () => "",
    };
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b_: () => (/* binding */ FIELD),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   yi: () => (/* binding */ severityLabel),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8712);





/** UTF-16 units of one field: a row of a hostile report must not displace all others. */
const FIELD = 2000;
const NAME = 200;
/** After the rows: how many do not fit, and where they are. */
function ending(leftOut, thing, { fullReport }) {
    if (leftOut === 0)
        return "\n";
    const many = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .td)(leftOut, `more ${thing} is`, `more ${plural(thing)} are`);
    const place = fullReport === null
        ? "set `report-file` to write the full report to a file"
        : `the full report is in ${code(fullReport)}`;
    return `\n_${many} not shown; ${place}._\n\n`;
}
function plural(thing) {
    return thing === "image or input"
        ? "images or inputs"
        : thing.endsWith("y")
            ? `${thing.slice(0, -1)}ies`
            : `${thing}s`;
}
/** `>Count` is aligned to the right. */
function tableHead(columns) {
    const names = columns.map((column) => column.replace(/^>/, ""));
    const rules = columns.map((column) => (column.startsWith(">") ? "--:" : ":--"));
    return `| ${names.join(" | ")} |\n| ${rules.join(" | ")} |\n`;
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |\n`;
}
const SEVERITY_MARKS = {
    CRITICAL: "🟣",
    HIGH: "🔴",
    MEDIUM: "🟠",
    LOW: "🟡",
    INFORMATIONAL: "🔵",
    UNDEFINED: "⚪",
    UNTRIAGED: "⚪",
    UNKNOWN: "⚪",
};
function severityLabel(severity) {
    return `${SEVERITY_MARKS[severity]}&nbsp;${severity}`;
}
function code(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text, NAME));
}
function codes(texts, limit) {
    const rest = texts.length - limit;
    return texts.slice(0, limit).map(code).join(", ") + (rest > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more` : "");
}
function images(found, limit, separator = "<br>") {
    const rest = found.length - limit;
    const shown = found.slice(0, limit).map((group) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(code((0,_image_label_js__WEBPACK_IMPORTED_MODULE_4__/* .imageLabel */ .ec)(group)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(group)));
    return shown.join(separator) + (rest > 0 ? `${separator}and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more` : "");
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6423);






/** By image and platform: its blocking and exempt findings, and its scan with a link. */
function images({ rows }, links) {
    const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
    return {
        rank: 3,
        head: `#### Images\n\n${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(columns.map(({ head }) => head))}`,
        rows: rows.map((row) => () => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns.map(({ cell }) => cell(row)))),
        atMost: 100,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(leftOut, "image", links),
    };
}
const IMAGE_COLUMNS = [
    { head: "Image", cell: ({ scan }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_3__/* .imageLabel */ .ec)(scan)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(scan)) },
    { head: "Platform", cell: ({ scan }) => platform(scan) },
    { head: "Scan", cell: ({ scan }) => scanKind(scan) },
    { head: ">Blocking", cell: ({ blocking }) => (blocking === 0 ? "" : `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(blocking)}**`) },
    { head: ">Exempt", cell: (row) => number(row.exempt) },
    { head: ">Critical", cell: ({ scan }) => number(scan.counts.CRITICAL) },
    { head: ">High", cell: ({ scan }) => number(scan.counts.HIGH) },
    { head: ">Medium", cell: ({ scan }) => number(scan.counts.MEDIUM) },
    { head: ">Low", cell: ({ scan }) => number(scan.counts.LOW) },
    {
        head: ">Other",
        cell: ({ scan: { counts } }) => number(counts.INFORMATIONAL + counts.UNDEFINED + counts.UNTRIAGED + counts.UNKNOWN),
    },
];
function number(count) {
    return count === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formatNumber */ .ZV)(count);
}
function platform(scan) {
    return scan.platform === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(scan.platform, _cells_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_));
}
/** The type of scan, with its limit: basic scanning does not cover language packages. */
function scanKind({ scanType }) {
    return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}


/***/ })

};
