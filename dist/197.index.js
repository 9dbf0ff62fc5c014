export const id = 197;
export const ids = [197];
export const modules = {

/***/ 8197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/disclosure.js + 1 modules
var disclosure = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/gate.js + 19 modules
var gate = __webpack_require__(3997);
// EXTERNAL MODULE: ./build/machine/auto-redaction.js
var auto_redaction = __webpack_require__(459);
// EXTERNAL MODULE: ./build/machine/machine.js + 3 modules
var machine = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/machine/verified-tls.js
var verified_tls = __webpack_require__(548);
// EXTERNAL MODULE: ./build/core/options/options.js + 3 modules
var options = __webpack_require__(1618);
;// CONCATENATED MODULE: ./build/action/inputs.js


const PREFIX = "INPUT_";
/**
 * What the workflow gave, by option name: the runner sets `INPUT_<NAME>` in upper case, hyphens kept, for each input of
 * action.yml (its default where the workflow gives none) and for each that the workflow made up. Those of the latter
 * come in lower case, for the error about an option that does not exist. A variable in any other spelling is not the
 * runner's, whoever set it, and is no input. Only ASCII letters change case here: the Kelvin sign (U+212A) is an upper
 * case letter whose lower case is `k`, and a name with it must not become an option's name.
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
/** Throws a GateError for what only the command line can do. */
function refuseCommandInputs({ cloudtrail }) {
    if (!cloudtrail.includes("-"))
        return;
    throw new errors/* GateError */.ue("cloudtrail: got -, standard input, which a step of a workflow does not have. Name files, folders, globs, s3:// or athena://.");
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
;// CONCATENATED MODULE: ./build/action/log.js



const WRITE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** What the runner shows of a property. */
const TITLE_LIMIT = 255;
const log = {
    info: (text) => core/* info */.pq((0,render_escape/* logText */.kc)(text)),
    /** A text that was rendered for the log, colors and all. */
    rendered: (text) => core/* info */.pq((0,render_escape/* neutralizeCommands */.Kw)(text)),
    debug: (text) => core/* debug */.Yz((0,render_escape/* logText */.kc)(text)),
    startGroup: (title) => core/* startGroup */.Oh((0,render_escape/* oneLine */.TN)((0,render_escape/* logText */.kc)(title))),
    endGroup: () => core/* endGroup */.N4(),
    say: (level, text) => WRITE[level]((0,render_escape/* logText */.kc)(text)),
    annotate: (level, text, { title, path, line }) => {
        // A path cannot be changed and still lead somewhere, so one that holds a command is left out.
        const place = path === null || path !== (0,render_escape/* logText */.kc)(path) ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
        WRITE[level]((0,render_escape/* logText */.kc)(text), { title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)((0,render_escape/* logText */.kc)(title)), TITLE_LIMIT), ...place });
    },
    /** The step ends red, with this as its error. */
    fail: (text) => core/* setFailed */.C1((0,render_escape/* logText */.kc)(text)),
};

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/report/report-scans.js
var report_scans = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/core/report/evaluated-images.js


/** One image can be in several indexes; its scan in the report names one of them. */
function indexDigests(images) {
    return new Map([...images.values()].map((history) => [(0,report_scans/* imagePlace */.r9)(history.image), history.indexDigests]));
}
/**
 * The images that may be deployed, as `HOST/repository@sha256:...`, each once and in order: evaluated whole (accepted is
 * not evaluated), without a blocking finding. An index is named by its own digest, and only if that is true of each of
 * its images. What cannot be written as a reference is not named, nor what only a trail names that was not read whole.
 */
function evaluatedImages(report, indexes) {
    const isObjectedTo = objections(report);
    // What was lost of a trail may have been about any of its images; a live look is whole by itself.
    const isTrailWhole = report.inputs.problems.length === 0;
    const references = new Map();
    for (const scan of report.scans) {
        if (scan.imageDigest === null)
            continue;
        const isGood = scan.outcome === "evaluated" && !isObjectedTo(scan) && (isTrailWhole || scan.source === "ecr");
        const within = new Set(indexes.get((0,report_scans/* imagePlace */.r9)(scan)));
        if (scan.indexDigest !== null)
            within.add(scan.indexDigest);
        for (const imageDigest of within.size === 0 ? [scan.imageDigest] : within) {
            const reference = (0,image_reference/* digestReference */.O9)({ ...scan, imageDigest });
            if (reference !== null)
                references.set(reference, isGood && references.get(reference) !== false);
        }
    }
    return [...references].flatMap(([reference, isGood]) => (isGood ? [reference] : [])).sort();
}
/**
 * Whether something that was not evaluated, or a blocking finding, is about an image. A record need not say everything
 * about its image: what it leaves open could be this one, by its digest or, without one, by its repository and tags. A
 * failed call about another tag says nothing about an image that was named by its digest.
 */
function objections({ groups, scans }) {
    const byDigest = new Objections();
    const byTag = new Objections();
    /** Blocking findings of images without a digest: all, and those without a tag too. */
    const blocking = new Objections();
    const blockingUntagged = new Objections();
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
        if (byDigest.areAbout(imageDigest ?? "", image))
            return true;
        if (imageTags.length === 0)
            return blocking.areAbout(repositoryName ?? "", image);
        return (blockingUntagged.areAbout(repositoryName ?? "", image) ||
            imageTags.some((tag) => byTag.areAbout(tagKey(repositoryName, tag), image)));
    };
}
/** By a key, each place once: thousands of findings of one image are one objection. */
class Objections {
    #known = new Map();
    add(key, named) {
        const same = this.#known.get(key) ?? new Map();
        this.#known.set(key, same);
        same.set(JSON.stringify([named.registryId, named.awsRegion, named.repositoryName]), named);
    }
    areAbout(key, image) {
        for (const named of this.#known.get(key)?.values() ?? [])
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

// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/report/unevaluated.js
var unevaluated = __webpack_require__(5061);
// EXTERNAL MODULE: ./build/core/report/vulnerabilities.js
var vulnerabilities = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/annotations.js








/** A step shows ten of each level, and the failing step's own message takes the place of one error. */
const AT_MOST = 9;
const MESSAGE_LIMIT = 4096;
const annotations_TITLE_LIMIT = 255;
/**
 * What gates as errors, what was not evaluated as warnings, notices as such; the worst first, nine of each at most,
 * the last of which names the rest.
 */
function annotationsOf(report, { dockerfile }) {
    const told = [
        ...atMost((0,vulnerabilities/* vulnerabilitiesOf */.C_)(report), vulnerabilityAnnotation, "error", "findings gate"),
        ...atMost((0,unevaluated/* unevaluatedOf */.a)(report).filter(({ accepted }) => accepted === null), unevaluatedAnnotation, "warning", "images or inputs were not evaluated"),
        ...atMost(report.notices, ({ code, detail }) => {
            return { title: reasons/* NOTICE_REASONS */.ZB[code].sentence, message: `${(0,render_escape/* oneLine */.TN)(detail)}. ${reasons/* NOTICE_REASONS */.ZB[code].cure}` };
        }, "notice", "notices"),
    ];
    return told.map(({ level, title, message }) => ({
        level,
        title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(title), annotations_TITLE_LIMIT),
        message: (0,budget/* clip */.$Q)((0,render_escape/* visible */.RK)(message), MESSAGE_LIMIT),
        path: dockerfile?.path ?? null,
        line: dockerfile?.line ?? null,
    }));
}
/** How many are named by the last one. */
const NAMED = 50;
function atMost(items, textOf, level, what) {
    const shown = items.length > AT_MOST ? AT_MOST - 1 : items.length;
    const texts = items.slice(0, shown).map(textOf);
    const rest = items.length - shown;
    if (rest > 0) {
        const named = items.slice(shown, shown + NAMED).map((item) => (0,render_escape/* oneLine */.TN)(textOf(item).title));
        const more = rest > NAMED ? ` and ${(0,words/* counted */.hS)(rest - NAMED)} more` : "";
        texts.push({ title: `${(0,words/* counted */.hS)(rest)} more ${what}`, message: `${named.join(", ")}${more}.` });
    }
    return texts.map(({ title, message }) => ({ level, title, message }));
}
function vulnerabilityAnnotation({ name, severity, packages, images, groups }) {
    const description = groups.find((group) => group.description !== null)?.description;
    const address = (0,render_escape/* safeUrl */.Pl)(groups.find(({ uri }) => uri !== null)?.uri ?? null);
    const lines = [
        packages.length === 0 ? null : `In ${(0,words/* firstFew */.Dt)(packages.map(package_label/* packageLabel */.l), 5)}.`,
        `Image${images.length === 1 ? "" : "s"}: ${(0,words/* firstFew */.Dt)(images.map(image_label/* imageLabel */.ec), 5)}.`,
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
    const { sentence, cure } = (0,reasons/* reasonOf */.A3)(what);
    const detail = what.detail === null ? "" : ` (${(0,render_escape/* oneLine */.TN)(what.detail)})`;
    return { title: `${(0,image_label/* unevaluatedLabel */.vu)(what)} was not evaluated`, message: `${sentence}${detail}. ${cure}` };
}

// EXTERNAL MODULE: ./build/render/summary/gating.js
var gating = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/render/summary/images.js
var summary_images = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/render/summary/policy.js
var policy = __webpack_require__(9426);
// EXTERNAL MODULE: ./build/render/summary.js + 1 modules
var summary = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/render/comment.js






/** GitHub takes 65,536 characters, and the marker counts. */
const COMMENT_BUDGET = 60_000;
/** The hidden first line by which a run finds its own comment again: two names are two comments. */
function commentMarker(name) {
    // Within a comment of HTML, `--` and `>` would end it.
    const id = encodeURIComponent((0,render_escape/* oneLine */.TN)(name)).replaceAll(/[-!'()*.~_]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    });
    return `<!-- ecr-findings-gate ${id} -->`;
}
/**
 * The report as a pull request comment, its marker first. The same findings give the same text, whenever it is made,
 * so that a comment is only written where something changed.
 */
function renderComment(report, options) {
    const unevaluated = (0,policy/* notEvaluated */.JB)(report, options);
    const more = (0,render_escape/* markdownLink */.iQ)("The whole summary, with the rows of the search", options.runUrl);
    const sections = [
        { rank: 0, head: `${commentMarker(report.name)}\n`, rows: [], foot: () => "" },
        (0,summary/* opening */.z)(report),
        ...(report.verdict === "inconclusive" ? [unevaluated] : []),
        (0,policy/* exceptions */.z2)(report, options),
        (0,gating/* upgrades */.S)(report, options),
        (0,gating/* descriptions */.e)(report, options),
        ...(report.scans.length > 1 ? [(0,summary_images/* imagesAndPlatforms */.o)(report, options)] : []),
        (0,policy/* excused */._K)(report, options),
        ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
        (0,policy/* notices */.oE)(report),
        options.runUrl === null ? null : { rank: 0, head: `<sub>${more}</sub>\n`, rows: [], foot: () => "" },
    ].filter((section) => section !== null);
    return (0,budget/* fitSections */.WK)(sections, COMMENT_BUDGET, ({ length }) => length);
}

// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/table.js + 1 modules
var table = __webpack_require__(2932);
// EXTERNAL MODULE: ./build/report-files.js
var report_files = __webpack_require__(5118);
;// CONCATENATED MODULE: ./build/action/publishing.js












/**
 * The verdict, the counts and the images as outputs, and the exit code: what later steps act on. They come before
 * anything long is rendered, so that a run that is ended meanwhile leaves them.
 */
function publishVerdict({ report, images, ending }) {
    if (ending.step === "failure")
        process.exitCode = core/* ExitCode */.yU.Failure;
    const { verdict, counts } = report;
    core/* setOutput */.uH("verdict", verdict);
    core/* setOutput */.uH("matched", counts.matched);
    core/* setOutput */.uH("ignored", counts.ignored);
    core/* setOutput */.uH("inconclusive", counts.inconclusive);
    for (const severity of core_severity/* SEVERITIES */.oC)
        core/* setOutput */.uH(severity.toLowerCase(), counts.severity[severity]);
    core/* setOutput */.uH("total", counts.total);
    core/* setOutput */.uH("images", imagesOutput(evaluatedImages(report, indexDigests(images))));
}
/** GitHub takes 1 MB of outputs from a job, two bytes a character; this leaves room for the others. */
const IMAGES_LIMIT = 500_000;
/** All images or none: a part of them would be taken for all. */
function imagesOutput(images) {
    const text = images.join("\n");
    if (text.length <= IMAGES_LIMIT)
        return text;
    log.say("warning", `The output \`images\` is empty: its ${images.length} images take ${text.length} characters, and GitHub takes about ${IMAGES_LIMIT}. Read them from \`scans\` in the report file (\`report-file\`), or evaluate fewer images in a step.`);
    return "";
}
/** Everything else that a run leaves in the workflow: files, log, summary, comment, annotations, and last the failure. */
async function publish({ shown, dockerfile, ending, files }, options, redact) {
    const attempt = (what, show) => attemptTo(what, show, redact);
    for (const option of ["report-file", "sarif-file", "html-file"]) {
        core/* setOutput */.uH(option, (0,report_files/* writtenPath */.dR)(files, option) ?? "");
    }
    for (const file of files)
        if (file.problem !== null)
            log.say("warning", redact((0,report_files/* whyNotWritten */.z5)(file)));
    const fullReport = (0,report_files/* writtenPath */.dR)(files, "report-file");
    await attempt("The table was not written", () => {
        log.rendered((0,table/* renderTable */.b)(shown, { width: 120, colour: false, hyperlinks: false }));
    });
    await writeSummary(() => (0,summary.renderSummary)(shown, { budgetBytes: summary.SUMMARY_BUDGET, fullReport }), redact);
    if (wantsComment(options.commentSummaryInPr, ending)) {
        await attempt("The pull request comment was not written", () => comment(shown, fullReport, options.githubToken, redact));
    }
    if (options.annotations) {
        await attempt("The annotations were not written", () => {
            for (const { level, message, ...place } of annotationsOf(shown, { dockerfile })) {
                log.annotate(level, message, place);
            }
        });
    }
    const verdict = (0,headline/* headlineText */.u)(shown);
    if (ending.step === "failure")
        log.fail(verdict);
    else if (ending.step === "warning")
        log.say("warning", verdict);
}
/**
 * An option or a policy file is wrong: nothing was evaluated, and nothing downstream may read this as good. `isDecided`:
 * the verdict is known and published, and stays.
 */
async function publishError(message, { isDecided, redact }) {
    if (!isDecided)
        core/* setOutput */.uH("verdict", "inconclusive");
    const title = isDecided ? "The run did not end as it should" : "Inconclusive: nothing was evaluated";
    await writeSummary(() => `## ${title}\n\n${(0,render_escape/* markdownText */.p7)(redact(message))}\n`, redact);
    log.fail(redact(message));
}
/** What cannot be shown changes no verdict, and hides nothing else. */
async function attemptTo(what, show, redact) {
    try {
        await show();
    }
    catch (thrown) {
        log.say("warning", redact(`${what}: ${(0,errors/* messageOf */.bD)(thrown)}`));
    }
}
function wantsComment(when, { step }) {
    return when === "always" || (when === "on-failure" && step !== "success");
}
/** The comment on the pull request; GitHub's client is loaded only where one is wanted. It changes no verdict. */
async function comment(shown, fullReport, token, redact) {
    if (token === null) {
        log.say("warning", "The pull request comment was not written: github-token is empty.");
        return;
    }
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { publishComment } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 4108));
    const { owner, repo } = context.repo;
    const runUrl = `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`;
    const body = renderComment(shown, { fullReport, runUrl });
    const outcome = await publishComment(getOctokit(token), context, { marker: commentMarker(shown.name), body });
    if (outcome.kind === "untold")
        log.say(outcome.level, redact(`comment-summary-in-pr: ${outcome.why}.`));
}
function writeSummary(render, redact) {
    const write = async () => void (await core/* summary */.z.addRaw(render()).write());
    return attemptTo("The job summary was not written", write, redact);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/machine/checkout-file.js
var checkout_file = __webpack_require__(2231);
// EXTERNAL MODULE: ./build/action/event-base.js
var event_base = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/action/pull-request-base.js




/** How long GitHub may take to answer all questions about the base, in ms. */
const PATIENCE = 30_000;
/** The base of the change that the run is about, by the event. Nothing is asked of GitHub before a file is read. */
async function pullRequestBase(env, token) {
    const base = (0,event_base/* eventBase */.a)(env, await readPayload(env["GITHUB_EVENT_PATH"]));
    if (base.kind === "none" || base.kind === "unnamed" || base.kind === "unsupported")
        return base;
    const read = async (paths) => {
        const inside = await Promise.all(paths.map((path) => (0,checkout_file/* pathInCheckout */.B)(path, env)));
        const wanted = inside.filter((path) => path !== null);
        const texts = wanted.length === 0 ? [] : await askGitHub(base, wanted, { token, env });
        const byPath = new Map(wanted.map((path, index) => [path, texts[index]]));
        return inside.map((path) => {
            if (path === null)
                return { kind: "outside" };
            return byPath.get(path) ?? { kind: "unreadable", why: "it was not read" };
        });
    };
    return { kind: "base", label: labelOf(base), read };
}
/** GitHub's client is loaded only where there is something to ask. */
async function askGitHub(base, paths, { token, env }) {
    const unverified = unverifiedApi(env);
    if (token === null)
        return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
    if (unverified !== null)
        return paths.map(() => ({ kind: "unreadable", why: unverified }));
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { lookUpBase, readBaseFiles } = await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 1984));
    const octokit = getOctokit(token);
    const signal = AbortSignal.timeout(PATIENCE);
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
 * Why GitHub's API cannot be believed where it is called, in words; null where it can. Whoever answers there writes the
 * policy, and nothing vouches for an answer over plain HTTP from beyond this machine.
 */
function unverifiedApi(env) {
    const address = env["GITHUB_API_URL"] ?? "";
    const url = URL.canParse(address) ? new URL(address) : null;
    if (address === "" || url?.protocol === "https:")
        return null;
    if (url?.protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname))
        return null;
    return `GITHUB_API_URL is ${address}: the policy is read over HTTPS only, since anyone on the way could change it`;
}

// EXTERNAL MODULE: ./build/render/query-line.js
var query_line = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/render/wait-line.js
var wait_line = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/action/waiting-group.js



/**
 * Groups of the log with a line for each image, and each query, that changes its state. `redact` takes out what
 * readers may not see.
 */
function waitingGroup(redact) {
    let open = null;
    let queryState = null;
    const tell = (title, line) => {
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
                tell("Scans that are waited for", (0,wait_line/* waitLine */.A)(progress.event));
            }
            if (progress.kind !== "querying")
                return;
            const { event } = progress;
            if (event.kind === "planned")
                log.debug(redact(event.sql));
            const state = event.kind === "running" ? event.state : event.kind;
            if (state !== queryState)
                tell("Queries of Athena", (0,query_line/* queryLine */.P)(event));
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












/** Runs the step of this process. Whatever happens, the output `verdict` and the summary say it. */
async function action() {
    (0,verified_tls/* alwaysVerifyTls */.k)(process.env);
    const given = givenInputs(process.env);
    // Whoever runs a step is GitHub, or something that takes its place.
    const auto = await (0,auto_redaction/* autoRedaction */.P)({ ...process.env, GITHUB_ACTIONS: "true" });
    const disclosed = (0,disclosure/* disclosureTo */.l8)((0,option_reading/* redactOption */.z$)(given) ?? "auto", auto);
    let isDecided = false;
    try {
        const options = (0,option_reading/* readOptions */.Tt)(given, Date.now());
        refuseCommandInputs(options);
        const base = await pullRequestBase(process.env, options.githubToken);
        const waiting = waitingGroup(disclosed.text);
        const passage = await (0,gate/* gate */.G)(options, {
            ...machine/* MACHINE */.W,
            base,
            disclosed,
            progress: waiting.show,
            decided: (result) => {
                waiting.close();
                isDecided = true;
                publishVerdict(result);
            },
        }).finally(waiting.close);
        await publish(passage, options, disclosed.text);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue) && thrown instanceof Error)
            log.debug(disclosed.text(thrown.stack ?? ""));
        const bug = thrown instanceof errors/* GateError */.ue ? "" : " This is a bug in ecr-findings-gate. Please report it.";
        await publishError(`${(0,errors/* messageOf */.bD)(thrown)}${bug}`, { isDecided, redact: disclosed.text });
    }
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ eventBase),
/* harmony export */   p: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** What starts by itself or by hand, and never on behalf of a pull request. */
const WITHOUT_PULL_REQUEST = new Set(["push", "schedule", "workflow_dispatch"]);
const FIX = "Run this step on pull_request or merge_group, or remove refuse-pull-request-ignores.";
/**
 * The base of the change that the run is about, by the name of the event and its payload, which must agree. `payload`:
 * the JSON at GITHUB_EVENT_PATH; null where it could not be read.
 */
function eventBase(env, payload) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    if (event === "")
        return { kind: "unsupported", why: `GITHUB_EVENT_NAME is empty, so the event is unknown. ${FIX}` };
    if (event === "workflow_run") {
        const why = "a workflow_run event does not name the base of a pull request (its list is empty for a fork).";
        return { kind: "unsupported", why: `${why} ${FIX}` };
    }
    if (event.startsWith("pull_request"))
        return ofPullRequest(event, env, payload);
    if (event === "merge_group")
        return ofMergeGroup(env, payload);
    if (event === "issue_comment")
        return ofComment(env, payload);
    const contradiction = contradictionIn(env, payload);
    if (contradiction !== null)
        return unnamed(event, contradiction);
    if (env["GITHUB_REF"]?.startsWith("refs/heads/gh-readonly-queue/") === true) {
        return { kind: "none", notice: `the ${event} event is about a merge queue's branch, and does not name its base` };
    }
    if (WITHOUT_PULL_REQUEST.has(event))
        return { kind: "none", notice: null };
    return { kind: "none", notice: `the ${event} event is about no pull request` };
}
/**
 * The base branch, not `base.sha`: GitHub sets that when the pull request is opened or pushed to, and a rerun of an old
 * run has it from then. An exemption that was taken out of the base since would still apply.
 */
function ofPullRequest(event, env, payload) {
    const base = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "pull_request"), "base");
    const branch = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(base, "ref");
    const repository = repositoryOf((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(base, "repo"), "full_name"));
    if (branch === null || repository === null) {
        return unnamed(event, "its payload (GITHUB_EVENT_PATH) does not name the pull request's base");
    }
    const other = otherRepository(repository, env);
    if (other !== null)
        return unnamed(event, other);
    const named = env["GITHUB_BASE_REF"] ?? "";
    if (named !== "" && named !== branch) {
        return unnamed(event, `its payload names the base ${branch}, and GITHUB_BASE_REF names ${named}`);
    }
    return { kind: "branch", ...repository, branch };
}
/** The commit that the group was made on: the base branch, or the change before it in the queue. */
function ofMergeGroup(env, payload) {
    const sha = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "merge_group"), "base_sha");
    const repository = repositoryOf((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "repository"), "full_name"));
    if (sha === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || repository === null) {
        return unnamed("merge_group", "its payload (GITHUB_EVENT_PATH) does not name the group's base_sha");
    }
    const other = otherRepository(repository, env);
    return other === null ? { kind: "commit", ...repository, sha } : unnamed("merge_group", other);
}
/** The payload of a comment names the pull request, but not its base. */
function ofComment(env, payload) {
    const event = "issue_comment";
    const issue = payload?.["issue"];
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(issue))
        return unnamed(event, "its payload (GITHUB_EVENT_PATH) has no issue");
    if (issue["pull_request"] === undefined) {
        return { kind: "none", notice: "the issue_comment event is about an issue, not a pull request" };
    }
    const { number } = issue;
    const repository = repositoryOf((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "repository"), "full_name"));
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || repository === null) {
        return unnamed(event, "its payload (GITHUB_EVENT_PATH) does not name the pull request's number and repository");
    }
    const other = otherRepository(repository, env);
    return other === null ? { kind: "pull-request", ...repository, number } : unnamed(event, other);
}
/** What speaks of a change under an event that is about none. */
function contradictionIn(env, payload) {
    for (const key of ["pull_request", "merge_group"]) {
        if ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(payload?.[key]))
            return `its payload (GITHUB_EVENT_PATH) has a ${key}`;
    }
    if ((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(payload ?? {}, "issue")["pull_request"])) {
        return "its payload (GITHUB_EVENT_PATH) has a comment on a pull request";
    }
    const ref = env["GITHUB_REF"] ?? "";
    if (ref.startsWith("refs/pull/"))
        return `GITHUB_REF is ${ref}`;
    const base = env["GITHUB_BASE_REF"] ?? "";
    return base === "" ? null : `GITHUB_BASE_REF is ${base}`;
}
function otherRepository({ owner, repo }, env) {
    const own = env["GITHUB_REPOSITORY"] ?? "";
    const named = `${owner}/${repo}`;
    if (own === "" || own.toLowerCase() === named.toLowerCase())
        return null;
    return `its payload is about ${named}, and the run about ${own}`;
}
/** The base of a pull request as GitHub's API describes it; null where that is no pull request of this number there. */
function baseOfPullRequest(answer, { owner, repo, number }) {
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer) || answer["number"] !== number)
        return null;
    const base = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(answer, "base");
    const branch = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(base, "ref");
    const named = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(base, "repo"), "full_name");
    if (branch === null || named?.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
        return null;
    return { kind: "branch", owner, repo, branch };
}
function repositoryOf(fullName) {
    const match = /^([^/]+)\/([^/]+)$/.exec(fullName ?? "");
    const [, owner, repo] = match ?? [];
    return owner === undefined || repo === undefined ? null : { owner, repo };
}
function unnamed(event, why) {
    return {
        kind: "unnamed",
        why: `the event is ${event}, but ${why}. Rerun the workflow, and let no step change the event's variables or file.`,
    };
}


/***/ })

};
