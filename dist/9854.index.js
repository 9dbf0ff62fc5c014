export const id = 9854;
export const ids = [9854,1988];
export const modules = {

/***/ 9854:
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
// EXTERNAL MODULE: ./build/gate.js + 31 modules
var gate = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/github/central-policies.js
var central_policies = __webpack_require__(5914);
// EXTERNAL MODULE: ./build/github/pull-request-base.js
var pull_request_base = __webpack_require__(6973);
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
// EXTERNAL MODULE: ./build/node/runtime.js
var node_runtime = __webpack_require__(6521);
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
// EXTERNAL MODULE: ./build/core/view/view.js
var view_view = __webpack_require__(3113);
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
 * first. At most nine of each level; where there are more, the ninth lists the others. With `warnOnly`, blocking
 * findings are warnings.
 */
function annotationsOf(report, { dockerfile, warnOnly = false }) {
    const all = (0,view_view/* mapSections */.H)((0,view_view/* viewOf */.d)(report), ANNOTATIONS).flat();
    return (warnOnly ? withoutErrors(all) : all).map(({ level, title, message }) => ({
        level,
        title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(title), annotations_TITLE_LIMIT),
        message: (0,budget/* clip */.$Q)((0,render_escape/* visible */.RK)(message), MESSAGE_LIMIT),
        path: dockerfile?.path ?? null,
        line: dockerfile?.line ?? null,
    }));
}
/** Errors as warnings: the first nine of all, because GitHub shows no more. */
function withoutErrors(all) {
    const [serious, notices] = [all.filter(isSerious), all.filter((each) => !isSerious(each))];
    return [...serious.slice(0, AT_MOST).map((each) => ({ ...each, level: "warning" })), ...notices];
}
function isSerious({ level }) {
    return level !== "notice";
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
        `Image${images.length === 1 ? "" : "s"}: ${(0,words/* joinFirst */.FS)(images.map(image_label/* placeLabel */.sk), 5)}.`,
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
// EXTERNAL MODULE: ./build/render/summary/opening.js
var opening = __webpack_require__(5966);
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
    const links = { ...options, generatedAt: null };
    const blocks = [
        (0,summary/* text */.Qq)(`${commentMarker(report.name, options.run)}\n`),
        (0,opening/* opening */.z)(view.headline, options, null),
        ...(0,summary/* sectionBlocks */.qP)(view, commentBlocks(links)),
        ...(options.runUrl === null ? [] : [(0,summary/* text */.Qq)(`<sub>${more}</sub>\n`)]),
    ];
    return (0,budget/* fitBlocks */.U8)(blocks, COMMENT_BUDGET, ({ length }) => length);
}
function commentBlocks(links) {
    return {
        ...(0,summary/* summaryBlocks */.Xb)(links),
        // With one image the table would repeat the headline.
        images: (section) => (section.scans > 1 ? (0,summary_images/* images */.z)(section, links) : null),
        // The summary that the last line links to contains both.
        search: () => null,
        "ignore-snippet": () => null,
    };
}

// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/table.js + 4 modules
var table = __webpack_require__(855);
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
    const { context, getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8665), __webpack_require__.e(3732)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { eventPullRequest } = await __webpack_require__.e(/* import() */ 6032).then(__webpack_require__.bind(__webpack_require__, 6032));
    const { publishComment } = await __webpack_require__.e(/* import() */ 4543).then(__webpack_require__.bind(__webpack_require__, 4543));
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
    const { warnOnly } = options;
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
        logTable(shown, { fullReport, warnOnly });
    });
    await writeSummary(() => (0,summary.renderSummary)(shown, { budgetBytes: summary.SUMMARY_BUDGET, fullReport, warnOnly }), redact);
    const isSuccess = exitStatus.step === "success";
    const render = (at) => renderComment(shown, { fullReport, warnOnly, ...at });
    await attempt("The pull request comment was not written", () => updateComment({ name: shown.name, isSuccess, cancelled, render }, options, redact));
    if (options.annotations) {
        await attempt("The annotations were not written", () => {
            for (const { level, message, ...place } of annotationsOf(shown, { dockerfile, warnOnly })) {
                log.annotate(level, message, place);
            }
        });
    }
    const verdict = (0,headline/* headlineText */.uh)(shown, { warnOnly });
    if (exitStatus.step === "failure")
        log.fail(verdict);
    else if (exitStatus.step === "warning")
        log.write("warning", verdict);
}
/** The headline, then a group for each section. The runner shows lines of any length. */
function logTable(shown, { fullReport, warnOnly }) {
    const allRows = fullReport ?? "the report that `report-file` writes";
    const width = Number.POSITIVE_INFINITY;
    const { headline, sections } = (0,table.tableParts)(shown, { width, color: false, hyperlinks: false, allRows, warnOnly });
    log.rendered(headline.join("\n"));
    for (const [title = "", ...lines] of sections) {
        log.startGroup(title);
        log.rendered(lines.join("\n"));
        log.endGroup();
    }
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

// EXTERNAL MODULE: ./build/render/progress-log.js
var progress_log = __webpack_require__(7041);
;// CONCATENATED MODULE: ./build/action/waiting-group.js


/** Groups in the log with lines of progress, at the latest every 40 s. `redact` is applied to every line. */
function waitingGroup(redact) {
    let open = null;
    const write = (activity, line) => {
        if (open !== activity) {
            if (open !== null)
                log.endGroup();
            log.startGroup(activity);
        }
        open = activity;
        log.info(redact(line));
    };
    const lines = (0,progress_log/* progressLog */.m)(write, Date.now);
    // It must not keep a finished run alive.
    const timer = setInterval(lines.tick, progress_log/* TICK */.U).unref();
    return {
        show: (progress) => {
            if (progress.kind === "querying" && progress.event.kind === "planned")
                log.debug(redact(progress.event.sql));
            lines.show(progress);
        },
        close: () => {
            clearInterval(timer);
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
        const base = await (0,pull_request_base/* pullRequestBase */.M2)(process.env, options.githubToken, checkout/* pathInCheckout */.BQ);
        const waiting = waitingGroup(redactor.text);
        const runtime = {
            ...node_runtime/* NODE_RUNTIME */.m,
            misplacedIgnoreFiles: () => (0,misplaced_ignore_files/* misplacedIgnoreFiles */.m)(process.env, startedIn),
            cancellation: cancellation.ofSource,
            base,
            readCentralPolicies: (0,central_policies.centralPolicyReader)(process.env, {
                external: options.externalRepoToken,
                own: options.githubToken,
            }),
            progress: waiting.show,
        };
        const result = await cancellation.unlessAbandoned((0,gate/* gate */.G)(options, runtime)).finally(waiting.close);
        isDecided = true;
        // First, so that later steps have it even where this one is ended while it renders and writes.
        publishVerdict(result, redactor.text);
        const { report, exitStatus, wasRead } = result;
        const shown = redactor.report(report);
        const contents = { report, shown, dockerfile, redactor, sha256: node_runtime/* NODE_RUNTIME */.m.sha256, warnOnly: options.warnOnly };
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

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ paceParts)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);


/** A rate over less time than this, ms, is too uncertain for an estimate. */
const MEASURED = 5_000;
/** `12 MB/s` and `about 2 minutes left`, as far as they are known. `total`: null where it is not. `elapsed` in ms. */
function paceParts({ bytes, total, elapsed, }) {
    const rate = elapsed < MEASURED ? 0 : (bytes * 1_000) / elapsed;
    if (rate === 0)
        return [];
    const rest = total === null ? 0 : total - bytes;
    const left = rest > 0 ? [`about ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f)((rest * 1_000) / rate)} left`] : [];
    return [`${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(Math.round(rate))}/s`, ...left];
}


/***/ }),

/***/ 7041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ TICK),
/* harmony export */   m: () => (/* binding */ progressLog)
/* harmony export */ });
/* harmony import */ var _progress_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5969);
/* harmony import */ var _query_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1988);
/* harmony import */ var _wait_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3639);



/** A line is due after this many ms without one. */
const DUE = 30_000;
/** How often to call `tick`, ms. */
const TICK = 10_000;
/**
 * A line where an image begins or ends to wait or its reason changes and where a query changes its state, and at the
 * latest every 40 s as long as something is pending. Images that never waited are not listed. `write` must escape.
 */
function progressLog(write, clock) {
    const status = (0,_progress_status_js__WEBPACK_IMPORTED_MODULE_0__/* .progressStatus */ .U)();
    const waited = new Set();
    let lastLine = clock();
    let queryState = null;
    const put = (activity, line) => {
        lastLine = clock();
        write(activity, line);
    };
    const tick = () => {
        if (clock() - lastLine < DUE)
            return;
        const now = status.line(clock());
        if (now !== null)
            put(now.activity, now.text);
    };
    return {
        show: (progress) => {
            status.add(progress, clock());
            if (progress.kind === "waiting") {
                const { event } = progress;
                const key = JSON.stringify([event.reference, event.platform]);
                const isFirst = event.state === "waiting" && !waited.has(key);
                if (event.state === "waiting")
                    waited.add(key);
                if (waited.has(key) && (isFirst || event.changed))
                    put("Waiting for scans", (0,_wait_line_js__WEBPACK_IMPORTED_MODULE_2__/* .waitLine */ .Aw)(event));
            }
            if (progress.kind === "querying") {
                const { event } = progress;
                const state = event.kind === "running" ? event.state : event.kind;
                if (state !== queryState)
                    put("Athena queries", (0,_query_line_js__WEBPACK_IMPORTED_MODULE_1__/* .queryLine */ .P)(event));
                queryState = state;
            }
            tick();
        },
        tick,
    };
}


/***/ }),

/***/ 5969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ progressStatus)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1394);
/* harmony import */ var _query_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);
/* harmony import */ var _wait_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);






/** An empty status. */
function progressStatus() {
    const pending = new Map();
    let reading = null;
    let querying = null;
    let latest = null;
    return {
        add: (progress, now) => {
            latest = progress.kind;
            switch (progress.kind) {
                case "waiting": {
                    const key = JSON.stringify([progress.event.reference, progress.event.platform]);
                    if (progress.event.state === "waiting")
                        pending.set(key, { event: progress.event, at: now });
                    else
                        pending.delete(key);
                    return;
                }
                case "reading":
                    reading = { read: progress.read, startedAt: reading?.startedAt ?? now };
                    return;
                case "querying":
                    querying = { event: progress.event, at: now };
                    return;
            }
        },
        line: (now) => {
            switch (latest) {
                case "waiting": {
                    const text = pendingLine([...pending.values()], now);
                    return text === null ? null : { activity: "Waiting for scans", text };
                }
                case "reading":
                    return reading === null
                        ? null
                        : { activity: "Reading exports", text: readingLine(reading.read, now - reading.startedAt) };
                case "querying":
                    return querying === null
                        ? null
                        : { activity: "Athena queries", text: (0,_query_line_js__WEBPACK_IMPORTED_MODULE_3__/* .queryLine */ .P)(later(querying.event, now - querying.at)) };
                case null:
                    return null;
            }
        },
    };
}
/** More images than these do not fit into a line that people read. */
const MOST_NAMED = 3;
/** `3 scans pending, 1 minute so far, 9 minutes left: the scan is running: shop:v1, web:v2; the scan ...`; null without any. */
function pendingLine(pending, now) {
    const [first] = pending;
    if (first === undefined)
        return null;
    const since = Math.max(0, now - first.at);
    const elapsed = first.event.elapsed + since;
    const left = Math.max(0, first.event.left - since);
    if (pending.length === 1)
        return (0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .waitLine */ .Aw)({ ...first.event, elapsed, left });
    // Most scans are pending for the same reason.
    const byReason = new Map();
    for (const { event } of pending.slice(0, MOST_NAMED)) {
        const reason = event.detail === null ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(event.detail)}: `;
        byReason.set(reason, [...(byReason.get(reason) ?? []), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .pendingLabel */ .AE)({ ...event, detail: null }))]);
    }
    const named = [...byReason].map(([reason, images]) => reason + images.join(", ")).join("; ");
    const more = pending.length > MOST_NAMED ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(pending.length - MOST_NAMED)} more` : "";
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(pending.length, "scan")} pending, ${(0,_wait_line_js__WEBPACK_IMPORTED_MODULE_4__/* .waitTime */ .zR)(elapsed, left)}: ${named}${more}`;
}
/**
 * `1,200 of 4,000 objects, 340 MB of about 1.2 GB, 5,600 records, 12 MB/s, about 2 minutes left`. S3 lists objects while
 * others are read, so before the listing is complete nothing is known of the end.
 */
function readingLine({ files, bytes, records, listed }, elapsed) {
    const total = listed?.isWhole === true ? listed.bytes + (listed.waiting * listed.bytes) / listed.files : null;
    const of = total === null ? "" : ` of about ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(Math.round(total))}`;
    const objects = listed === null
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(files, "file")
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(files)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(listed.files + listed.waiting, "object")}${listed.isWhole ? "" : " listed so far"}`;
    const parts = [
        objects,
        `${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytes)}${of}`,
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(records, "record"),
        ...(0,_pace_js__WEBPACK_IMPORTED_MODULE_2__/* .paceParts */ .m)({ bytes, total, elapsed }),
    ];
    return `reading: ${parts.join(", ")}`;
}
function later(event, since) {
    if (event.kind === "planned")
        return event;
    const passed = Math.max(0, since);
    return { ...event, elapsed: event.elapsed + passed, left: event.left - passed };
}


/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ queryLine),
/* harmony export */   explainedQuery: () => (/* binding */ explainedQuery)
/* harmony export */ });
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1394);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5728);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);






/**
 * The progress on one line, what changes first. Where Athena reports too little for an estimate of the time left, the
 * line has the time until the timeout. The caller must escape it.
 */
function queryLine(event) {
    switch (event.kind) {
        case "planned":
            return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
        case "running": {
            const { state, bytesScanned, expectedBytes: total, running, address } = event;
            const pace = (0,_pace_js__WEBPACK_IMPORTED_MODULE_3__/* .paceParts */ .m)({ bytes: bytesScanned, total, elapsed: running });
            const isEstimated = pace.length > 1;
            const of = total === null ? "" : ` of about ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(total)}`;
            const scanned = bytesScanned === 0 ? [] : [`${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytesScanned)}${of} scanned`, ...pace];
            const parts = [
                `query ${state.toLowerCase()}`,
                soFar(event),
                ...scanned,
                ...(isEstimated ? [] : [timeout(event)]),
            ];
            return `${parts.join(", ")}: ${address}`;
        }
        case "rows":
            return `reading results, ${soFar(event)}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .td)(event.rows, "row")}, ${timeout(event)}: ${event.address}`;
    }
}
function soFar({ elapsed }) {
    return `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(elapsed)} so far`;
}
function timeout({ left }) {
    return `timeout in ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_5__/* .timeLeft */ .f)(left)}`;
}
/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
function explainedQuery(query) {
    const comments = [query.address, ...query.remarks].map((remark) => `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(remark)}`);
    const body = query.sql === null ? "-- No query." : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(query.sql)};`;
    return `${[...comments, body].join("\n")}\n`;
}


/***/ }),

/***/ 855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTable: () => (/* binding */ renderTable),
  tableParts: () => (/* binding */ tableParts)
});

// EXTERNAL MODULE: ./build/core/view/view.js
var view = __webpack_require__(3113);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/render/columns.js


/**
 * Without a limit of the line, a column is at most as wide as a repository, a tag and a whole digest; longer values move
 * the columns after them in their own line only.
 */
const MOST_ALIGNED = 160;
const alignedWidth = (natural) => Math.min(natural, MOST_ALIGNED);
const GAP = "  ";
/**
 * Rows under heads in aligned columns, no line wider than `width`; with a `width` of Infinity all are whole. Where they do not fit, the widest column shrinks
 * first, and firm columns shrink last.
 */
function alignColumns(columns, rows, width) {
    const room = width - GAP.length * (columns.length - 1);
    const heads = columns.map((column) => ({ text: column.head.toUpperCase() }));
    // Measured once, and up to the width of a line only: a column wider than that shrinks first anyway.
    const measured = [heads, ...rows].map((row) => row.map(({ text, ...cell }) => {
        const shown = (0,render_escape/* oneLine */.TN)(text);
        return { ...cell, text: shown, columns: (0,terminal_text/* columnsUpTo */.ot)(shown, width) };
    }));
    const natural = columns.map((_, index) => measured.reduce((most, row) => Math.max(most, row[index]?.columns ?? 0), 0));
    const isWhole = width === Number.POSITIVE_INFINITY;
    const widths = isWhole ? natural.map(alignedWidth) : shrink(natural, columns, room);
    return measured.map((row) => line(row, columns, widths, isWhole));
}
function line(row, columns, widths, isWhole) {
    const cells = row.map(({ text, columns: taken, style }, index) => {
        const width = widths[index] ?? 0;
        const fits = isWhole || taken <= width;
        const shown = fits ? text : (0,terminal_text/* cut */.Jj)(text, width);
        const blank = " ".repeat(Math.max(0, width - (fits ? taken : (0,terminal_text/* columnsOf */.PL)(shown))));
        const styled = style === undefined || shown === "" ? shown : style(shown);
        if (columns[index]?.align === "right")
            return blank + styled;
        return index === row.length - 1 ? styled : styled + blank;
    });
    return cells.join(GAP).trimEnd();
}
/** No column shrinks below this width. */
const NARROWEST = 6;
function shrink(natural, columns, width) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, each) => sum + each, 0);
    for (const firm of [undefined, true]) {
        while (total() > width) {
            const widest = widths.reduce((best, each, index) => (columns[index]?.firm === firm && each > (widths[best] ?? 0) ? index : best), widths.findIndex((_, index) => columns[index]?.firm === firm));
            const each = widths[widest] ?? 0;
            if (widest < 0 || each <= NARROWEST)
                break;
            widths[widest] = each - 1;
        }
    }
    return widths;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/table/layout.js




/** Whether the table is for a log or a file, which nothing needs to fit. */
function isLog({ width }) {
    return width === Number.POSITIVE_INFINITY;
}
/** A log shows at most this many rows of a table. */
const MOST_LOG_ROWS = 200;
const SEVERITY_COLORS = {
    CRITICAL: "35;1",
    HIGH: "31",
    MEDIUM: "33",
    LOW: "36",
    INFORMATIONAL: "2",
    UNDEFINED: "2",
    UNTRIAGED: "2",
    UNKNOWN: "2",
};
/** A heading and a table, without the columns that are empty in every row. */
function table(title, columns, rows, options) {
    const filled = columns.map((_, index) => rows.some((row) => row[index]?.text !== "" && row[index]?.text !== "-"));
    const only = (items) => items.filter((_, index) => filled[index]);
    const shown = shownRows(rows, options);
    const lines = [heading(title, options), ...alignColumns(only(columns), shown.map(only), options.width)];
    return lines.concat(moreRows(rows, options));
}
/** The rows of a table or a list that are shown: a log shows at most 200. */
function shownRows(rows, options) {
    return isLog(options) ? rows.slice(0, MOST_LOG_ROWS) : rows;
}
/** `12 more rows: findings.json contains all of them.`; no line where all rows are shown. */
function moreRows(rows, options) {
    const more = rows.length - shownRows(rows, options).length;
    return more === 0 ? [] : [`${(0,words/* pluralize */.td)(more, "more row")}: ${(0,render_escape/* oneLine */.TN)(allRows(options))} contains all of them.`];
}
/** What contains all rows, as the subject of a sentence. */
function allRows({ allRows: subject = "`--format json`" }) {
    return subject;
}
function heading(text, options) {
    return paint(text, "1", options);
}
/** Wrapped, each line after `indent`. */
function indented(text, indent, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - indent.length)).map((line) => indent + line);
}
/** A label, and `text` wrapped beside it, from column `column` on. */
function labeled(label, text, column, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - column)).map((line, index) => {
        return (index === 0 ? `  ${label}` : "").padEnd(column) + line;
    });
}
function severityCell(severity, options) {
    return { text: severity, style: (fitted) => paint(fitted, SEVERITY_COLORS[severity], options) };
}
function linkCell(text, address, options) {
    return options.hyperlinks ? { text, style: (fitted) => (0,terminal_text/* hyperlink */.JM)(fitted, address) } : { text };
}
function countCell(count) {
    return { text: count === 0 ? "-" : (0,words/* formatNumber */.ZV)(count) };
}
/** `text` between the escape sequences of an SGR `code`, where the terminal shows colors. */
function paint(text, code, { color }) {
    return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var search_detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var vulnerabilities = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
;// CONCATENATED MODULE: ./build/render/table/image-names.js




/**
 * `team/app:1.4` on a terminal, or `team/app@0f3c8e21d9ab` where the image has no tag: the digits that differ fit; `team/app:1.4@sha256:...` with the
 * whole digest in a log, where it is searched for and copied.
 */
function imageName(image, options) {
    const { repositoryName, imageDigest, imageTags } = image;
    const [tag] = imageTags;
    const name = `${repositoryName ?? "(no repository)"}${tag === undefined ? "" : `:${tag}`}`;
    if (imageDigest === null || (tag !== undefined && !isLog(options)))
        return name;
    return `${name}@${isLog(options) ? imageDigest : shortHex(imageDigest)}`;
}
function shortHex(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(7, 19) : digest;
}
/** The image, with its platform, or the input. */
function unevaluatedName(what, options) {
    if (what.kind === "input" || what.scan.repositoryName === null)
        return fullLabel(what, options);
    return withPlatform(imageName(what.scan, options), what.scan);
}
function fullLabel(what, options) {
    return what.kind === "image" && isLog(options)
        ? withPlatform(what.scan.reference, what.scan)
        : (0,image_label/* unevaluatedLabel */.vu)(what);
}
function withPlatform(name, { platform }) {
    return platform === null ? name : `${name} ${platform}`;
}
/** The image where it is one, else how many they are. */
function imagesCell(found, options) {
    const [only] = found;
    if (only === undefined || found.length > 1)
        return { text: (0,words/* pluralize */.td)(found.length, "image") };
    return linkCell(imageName(only, options), (0,console_link/* consoleLink */.i)(only), options);
}

;// CONCATENATED MODULE: ./build/render/table/sections.js














function decidingExemptions(section, options) {
    const lines = section.rows.flatMap((row) => {
        const what = indented(`${(0,rule_words/* exemptionLabel */.Ch)(row)}: ${row.reason}`, "  ", options);
        return what.concat(indented((0,rule_words/* exemptionTerms */.Jd)(row), "    ", options));
    });
    return [
        heading(`Exemptions that changed the verdict (without them: ${section.verdictWithoutExemptions})`, options),
        ...lines,
    ];
}
function upgrades(section, options) {
    const columns = [
        { head: "Package" },
        { head: "Installed" },
        { head: "Fixed in" },
        { head: "Findings", align: "right", firm: true },
        { head: "Fixes", align: "right", firm: true },
        { head: "Worst", firm: true },
        { head: "Images" },
    ];
    // An upgrade that fixes only some of its findings is the exception.
    const isPartial = section.rows.some(({ findings: count, fixes }) => fixes > 0 && fixes < count);
    const rows = section.rows.flatMap(({ packages, findings: count, fixes, worst, images: found }) => packages.map((place, index) => [
        { text: place.name ?? "(no package)" },
        { text: place.version ?? "" },
        { text: place.fixedVersions.join(", ") || (place.unfixable ? "no fix yet" : "unknown") },
        // Packages that are upgraded together are counted once.
        { text: index === 0 ? (0,words/* formatNumber */.ZV)(count) : "" },
        { text: index === 0 && isPartial ? (0,words/* formatNumber */.ZV)(fixes) : "" },
        index === 0 ? severityCell(worst, options) : { text: "" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return table("Packages to upgrade", columns, rows, options);
}
/** By vulnerability on a terminal; in a log, one line for each package in each image. */
function sections_vulnerabilities(section, options) {
    if (isLog(options))
        return blockingOccurrences(section, options);
    const columns = [
        { head: "Severity", firm: true },
        { head: "Finding", firm: true },
        { head: "Package" },
        { head: "Fixed in" },
        { head: "Images" },
    ];
    const rows = section.rows.flatMap(({ name, severity, packages, images: found, groups }) => packages.map((place, index) => [
        index === 0 ? severityCell(severity, options) : { text: "" },
        index === 0 ? linkCell(marked(name, groups), addressOf(groups), options) : { text: "" },
        { text: (0,package_label/* packageLabel */.l)(place) },
        { text: (0,package_label/* fixLabel */.w)(place) ?? "unknown" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return table("Blocking findings", columns, rows, options);
}
/** With what makes a finding block at any severity: `CVE-2026-2000 exploited`, `CVE-2026-2000 EPSS 0.97`. */
function marked(name, groups) {
    if ((0,exploitation_label/* isKnownExploited */.q)(groups))
        return `${name} exploited`;
    const probable = groups.find(({ packages }) => packages.some(({ selectedBy }) => selectedBy.includes("epss")));
    return probable === undefined ? name : `${name} EPSS ${probable.epss}`;
}
function addressOf(groups) {
    return groups.find(({ uri }) => uri !== null)?.uri ?? null;
}
function blockingOccurrences(section, options) {
    const columns = [
        "Severity",
        "Finding",
        "Package",
        "Installed",
        "Fixed in",
        "Path",
        "Exploitation",
        "Image",
    ].map((head) => ({
        head,
    }));
    const rows = section.rows.flatMap(({ name, groups }) => {
        // One group for each principal that read the image: its packages are the same.
        const lines = groups.flatMap((group) => group.packages
            .filter(({ status }) => status === "matched")
            .map((found) => {
            const where = found.name === null ? null : found.path;
            const label = found.name ?? found.path ?? "(no package)";
            const fixed = (0,package_label/* fixLabel */.w)(found) ?? "unknown";
            const exploitation = (0,exploitation_label/* exploitationLabels */.O)([group]).join(", ");
            const image = imageName(group, options);
            return [group.severity, name, label, found.version ?? "", fixed, where ?? "", exploitation, image];
        }));
        return (0,vulnerabilities/* distinctBy */.ey)(lines, (line) => JSON.stringify(line)).map((line) => line.map((text) => ({ text })));
    });
    return table("Blocking findings", columns, rows, options);
}
function sections_images(section, options) {
    const columns = [
        { head: "Image" },
        { head: "Platform" },
        { head: "Scan", firm: true },
        { head: "Blocking", align: "right", firm: true },
        { head: "Crit", align: "right", firm: true },
        { head: "High", align: "right", firm: true },
        { head: "Med", align: "right", firm: true },
        { head: "Low", align: "right", firm: true },
        { head: "Other", align: "right", firm: true },
    ];
    const rows = section.rows.map(({ scan, blocking }) => {
        const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = scan.counts;
        const other = INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN;
        const counts = [blocking, CRITICAL, HIGH, MEDIUM, LOW, other];
        const image = linkCell(imageName(scan, options), (0,console_link/* consoleLink */.i)(scan), options);
        const kind = scan.scanType === "basic" ? "basic, OS only" : (scan.scanType ?? "");
        return [image, { text: scan.platform ?? "" }, { text: kind }].concat(counts.map(countCell));
    });
    return table("Images", columns, rows, options);
}
function exempt(section, options) {
    const lines = shownRows(section.rows, options).flatMap(({ name, severity, status, reason, package: found, images: places }) => {
        const where = places.length === 1
            ? places.map((place) => imageName(place, options)).join("")
            : (0,words/* pluralize */.td)(places.length, "image");
        const what = indented(`${severity} ${name} in ${(0,package_label/* packageLabel */.l)(found)}, ${where}`, "  ", options);
        return what.concat(indented(`${status}: ${reason}`, "    ", options));
    });
    return [heading("Exempt findings", options), ...lines, ...moreRows(section.rows, options)];
}
function unevaluated(section, options) {
    const lines = shownRows(section.rows, options).flatMap((row) => {
        const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(row);
        const { accepted } = row;
        const next = accepted === null ? `Fix: ${remediation}` : `Accepted: ${accepted.reason} (${(0,image_label/* untilLabel */.D8)(accepted)})`;
        const label = indented(unevaluatedName(row, options), "  ", options);
        const why = indented(`${sentence}${joint}${detail} (${row.code})`, "    ", options);
        return label.concat(why, indented(next, "    ", options));
    });
    return [heading("Not evaluated", options), ...lines, ...moreRows(section.rows, options)];
}
function notices(section, options) {
    return [
        heading("Notices", options),
        ...section.rows.flatMap(({ code, detail }) => {
            const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[code];
            return indented(`${sentence}: ${(0,words/* withoutPeriod */.Kx)(detail)}. ${remediation}`, "  ", options);
        }),
    ];
}
/** More rows of eleven lines each would hide the rest of the table. */
const MOST_ROWS = 3;
/** Rows of recorded calls only: a live row repeats the findings above, without a caller, an address and a time of a call. */
function search({ detection, rows: all }, options) {
    const rows = all.filter(({ user, userName, src_ip: address }) => user !== null || userName !== null || address !== null);
    if (rows.length === 0)
        return [];
    const { name, technique, riskScore, impact, confidence } = detection;
    const about = `${name}: ${technique} ${search_detection/* SEARCH */.Dn.techniqueName}, risk ${riskScore} = ${impact} x ${confidence} / 100`;
    const lines = [heading("Rows of the original search", options), ...indented(about, "  ", options)];
    if (rows.length > MOST_ROWS) {
        const more = `${(0,render_escape/* oneLine */.TN)(allRows(options))} contains the ${(0,words/* formatNumber */.ZV)(all.length)} rows with all 11 columns.`;
        return [...lines, ...indented(more, "  ", options)];
    }
    const column = search_columns/* SEARCH_COLUMNS */.H.reduce((widest, { length }) => Math.max(widest, length), 0) + 4;
    const blocks = [];
    for (const row of rows) {
        blocks.push([""], ...search_columns/* SEARCH_COLUMNS */.H.map((key) => labeled(key, row[key] ?? "(absent)", column, options)));
    }
    return lines.concat(...blocks);
}

;// CONCATENATED MODULE: ./build/render/table.js






/** Every table fits this; a narrower terminal wraps it. */
const table_NARROWEST = 80;
/**
 * The report for a terminal or a log. On a terminal no line is wider than `width`, or than 80 columns; a log shows all
 * values whole, and at most 200 rows of each table.
 */
function renderTable(report, options) {
    const { headline, sections } = tableParts(report, options);
    const parts = [headline, ...sections];
    // After a long table the first headline has scrolled out of view.
    const length = parts.reduce((sum, lines) => sum + lines.length, 0);
    if (length > 40)
        parts.push(headline);
    if (options.closing !== undefined)
        parts.push((0,terminal_text/* wrap */.LV)(options.closing, Math.max(options.width, table_NARROWEST)));
    return (0,render_escape/* neutralizeCommands */.Kw)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
/** The parts of `renderTable`, for a log that folds sections. */
function tableParts(report, given) {
    const options = { ...given, width: Math.max(given.width, table_NARROWEST) };
    const sections = (0,view/* mapSections */.H)((0,view/* viewOf */.d)(report), tableLines(options)).filter((lines) => lines.length > 0);
    const neutral = (lines) => lines.map(render_escape/* neutralizeCommands */.Kw);
    return { headline: neutral(headlineLines(report, options)), sections: sections.map(neutral) };
}
function tableLines(options) {
    return {
        unevaluated: (section) => unevaluated(section, options),
        "deciding-exemptions": (section) => decidingExemptions(section, options),
        upgrades: (section) => upgrades(section, options),
        vulnerabilities: (section) => sections_vulnerabilities(section, options),
        images: (section) => sections_images(section, options),
        exempt: (section) => exempt(section, options),
        notices: (section) => notices(section, options),
        // The lists of vulnerabilities and exempt findings are short enough to read; every occurrence of them is not.
        occurrences: () => [],
        search: (section) => search(section, options),
        // YAML is not safe to copy where a terminal wraps it; the summary and the page contain it.
        "ignore-snippet": () => [],
    };
}
const VERDICT_COLORS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" };
function headlineLines(report, options) {
    const { run, verdict } = (0,view/* viewOf */.d)(report).headline;
    const lines = (0,terminal_text/* wrap */.LV)((0,headline/* headlineText */.uh)(report, options), options.width);
    const word = lines[0]?.split(" ")[0] ?? "";
    const marked = lines.map((line, index) => index === 0 ? paint(word, VERDICT_COLORS[verdict.kind], options) + line.slice(word.length) : line);
    return run.total === 0 ? marked : [...marked, ...(0,terminal_text/* wrap */.LV)((0,headline/* totalText */.IW)(run), options.width)];
}


/***/ }),

/***/ 5728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timeLeft)
/* harmony export */ });
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];
/**
 * The time left, ms, rounded to the nearest unit: `10 minutes` a moment after a wait of ten minutes began. From 90 of a
 * unit on, the next larger one is used.
 */
function timeLeft(ms) {
    const count = (unit, name) => {
        const whole = Math.round(Math.max(0, ms) / unit);
        return `${whole} ${name}${whole === 1 ? "" : "s"}`;
    };
    if (ms < 90 * SECOND)
        return count(SECOND, "second");
    return ms < 90 * MINUTE ? count(MINUTE, "minute") : count(HOUR, "hour");
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ pendingLabel),
/* harmony export */   Aw: () => (/* binding */ waitLine),
/* harmony export */   zR: () => (/* binding */ waitTime)
/* harmony export */ });
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);
/* harmony import */ var _time_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5728);


/**
 * The state, the time elapsed and left, the image and the detail on one line; state and time first, because terminals
 * truncate long lines. The caller must escape it.
 */
function waitLine(waiting) {
    const { state, elapsed, left } = waiting;
    const time = state === "waiting" ? waitTime(elapsed, left) : `after ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)}`;
    return `${state}, ${time}: ${pendingLabel(waiting)}`;
}
/** `2 minutes so far, 8 minutes left`. */
function waitTime(elapsed, left) {
    return `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far, ${(0,_time_left_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLeft */ .f)(left)} left`;
}
/** `team/shop:v1 (linux/arm64): the scan is running`. */
function pendingLabel({ reference, platform, detail, }) {
    const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
    return `${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}


/***/ })

};
