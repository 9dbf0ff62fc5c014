export const id = 703;
export const ids = [703];
export const modules = {

/***/ 8703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/disclosure.js
var disclosure = __webpack_require__(256);
// EXTERNAL MODULE: ./build/gate.js + 27 modules
var gate = __webpack_require__(9966);
// EXTERNAL MODULE: ./build/machine/machine.js + 2 modules
var machine = __webpack_require__(4651);
// EXTERNAL MODULE: ./build/machine/private-run.js
var private_run = __webpack_require__(9865);
// EXTERNAL MODULE: ./build/core/options/options.js + 1 modules
var options = __webpack_require__(4752);
;// CONCATENATED MODULE: ./build/action/inputs.js

const PREFIX = "INPUT_";
/**
 * What the workflow gave, by option name: the runner sets `INPUT_<NAME>` in upper case, hyphens kept, for each input
 * of action.yml (its default where the workflow gives none) and for each that the workflow made up.
 */
function givenInputs(env) {
    const names = new Map(Object.values(options/* OPTIONS */.l).map(({ name }) => [PREFIX + name.toUpperCase(), name]));
    const given = new Map();
    for (const [key, value] of Object.entries(env)) {
        if (!key.startsWith(PREFIX) || value === undefined)
            continue;
        given.set(names.get(key) ?? key.slice(PREFIX.length).toLowerCase(), value);
    }
    return given;
}

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/core/report/evaluated-images.js

/**
 * The images of which everything was evaluated, by digest, each once and in order: what may be deployed. An index is
 * named by its own digest, and only where all of its images were evaluated.
 */
function evaluatedImages(report) {
    const scans = new Map();
    for (const scan of report.scans) {
        const imageDigest = scan.indexDigest ?? scan.imageDigest;
        if (imageDigest === null)
            continue;
        const name = (0,image_reference/* formatReference */.FH)({ ...scan, imageDigest });
        scans.set(name, [...(scans.get(name) ?? []), scan]);
    }
    const whole = [...scans].filter(([, parts]) => parts.every(({ outcome }) => outcome === "evaluated"));
    return whole.map(([name]) => name).sort();
}

// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/report/unevaluated.js
var unevaluated = __webpack_require__(5061);
// EXTERNAL MODULE: ./build/core/report/vulnerabilities.js
var vulnerabilities = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
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
const TITLE_LIMIT = 255;
/**
 * What gates as errors, what was not evaluated as warnings, notices as such; the worst first, nine of each at most,
 * the last of which names the rest.
 */
function annotationsOf(report, { dockerfile }) {
    const told = [
        ...atMost((0,vulnerabilities/* vulnerabilitiesOf */.C_)(report).map(vulnerabilityAnnotation), "error", "findings gate"),
        ...atMost((0,unevaluated/* unevaluatedOf */.a)(report)
            .filter(({ accepted }) => accepted === null)
            .map(unevaluatedAnnotation), "warning", "images or inputs were not evaluated"),
        ...atMost(report.notices.map(({ code, detail }) => {
            return { title: reasons/* NOTICE_REASONS */.ZB[code].sentence, message: `${(0,render_escape/* oneLine */.TN)(detail)}. ${reasons/* NOTICE_REASONS */.ZB[code].cure}` };
        }), "notice", "notices"),
    ];
    return told.map(({ level, title, message }) => ({
        level,
        title: (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(title), TITLE_LIMIT),
        message: (0,budget/* clip */.$Q)((0,render_escape/* visible */.RK)(message), MESSAGE_LIMIT),
        path: dockerfile?.path ?? null,
        line: dockerfile?.line ?? null,
    }));
}
function atMost(texts, level, what) {
    const shown = texts.length > AT_MOST ? AT_MOST - 1 : texts.length;
    const rest = texts.slice(shown).map(({ title }) => (0,render_escape/* oneLine */.TN)(title));
    const more = rest.length === 0 ? [] : [{ title: `${(0,words/* counted */.hS)(rest.length)} more ${what}`, message: `${(0,words/* firstFew */.Dt)(rest, 50)}.` }];
    return [...texts.slice(0, shown), ...more].map(({ title, message }) => ({ level, title, message }));
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
        (0,summary/* opening */.zs)(report),
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
;// CONCATENATED MODULE: ./build/action/publishing.js











/** Everything that a run leaves behind in the workflow: the log, outputs, summary, annotations, and last the failure. */
async function publish({ report, shown, dockerfile, ending, files }, options) {
    core/* info */.pq((0,render_escape/* logText */.kc)((0,table/* renderTable */.b)(shown, { width: 120, colour: false, hyperlinks: false })));
    setOutputs(report, files);
    for (const { option, path, problem } of files) {
        if (problem !== null)
            core/* warning */.$e((0,render_escape/* logText */.kc)(`${option}: ${path} was not written: ${(0,errors/* messageOf */.bD)(problem)}`));
    }
    const fullReport = (0,gate/* writtenPath */.dR)(files, "report-file");
    await writeSummary((0,summary/* renderSummary */.Br)(shown, { budgetBytes: summary/* SUMMARY_BUDGET */.pm, fullReport }));
    if (wantsComment(options.commentSummaryInPr, ending))
        await comment(shown, fullReport, options.githubToken);
    if (options.annotations) {
        for (const { level, title, message, path, line } of annotationsOf(shown, { dockerfile })) {
            const place = path === null ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
            ANNOTATE[level](message, { title, ...place });
        }
    }
    const verdict = (0,render_escape/* logText */.kc)((0,headline/* headlineText */.u)(shown));
    if (ending.step === "failure")
        core/* setFailed */.C1(verdict);
    else if (ending.step === "warning")
        core/* warning */.$e(verdict);
}
const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** An option or a policy file is wrong: nothing was evaluated, and nothing downstream may read this as good. */
async function publishError(message) {
    core/* setOutput */.uH("verdict", "inconclusive");
    await writeSummary(`## Inconclusive: nothing was evaluated\n\n${(0,render_escape/* markdownText */.p7)(message)}\n`);
    core/* setFailed */.C1((0,render_escape/* logText */.kc)(message));
}
function setOutputs(report, files) {
    const { verdict, counts } = report;
    core/* setOutput */.uH("verdict", verdict);
    core/* setOutput */.uH("matched", counts.matched);
    core/* setOutput */.uH("ignored", counts.ignored);
    core/* setOutput */.uH("inconclusive", counts.inconclusive);
    for (const severity of core_severity/* SEVERITIES */.oC)
        core/* setOutput */.uH(severity.toLowerCase(), counts.severity[severity]);
    core/* setOutput */.uH("total", counts.total);
    core/* setOutput */.uH("images", evaluatedImages(report).join("\n"));
    for (const option of ["report-file", "sarif-file", "html-file"]) {
        core/* setOutput */.uH(option, (0,gate/* writtenPath */.dR)(files, option) ?? "");
    }
}
function wantsComment(when, { step }) {
    return when === "always" || (when === "on-failure" && step !== "success");
}
/** The comment on the pull request; GitHub's client is loaded only where one is wanted. It changes no verdict. */
async function comment(shown, fullReport, token) {
    if (token === null) {
        core/* warning */.$e("The pull request comment was not written: github-token is empty.");
        return;
    }
    const { context, getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { publishComment } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 4108));
    const { owner, repo } = context.repo;
    const runUrl = `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`;
    const body = renderComment(shown, { fullReport, runUrl });
    const outcome = await publishComment(getOctokit(token), context, { marker: commentMarker(shown.name), body });
    if (outcome.kind === "untold")
        ANNOTATE[outcome.level]((0,render_escape/* logText */.kc)(`comment-summary-in-pr: ${outcome.why}.`));
}
/** A summary that cannot be written changes no verdict. */
async function writeSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (thrown) {
        core/* warning */.$e((0,render_escape/* logText */.kc)(`The job summary was not written: ${(0,errors/* messageOf */.bD)(thrown)}`));
    }
}

;// CONCATENATED MODULE: ./build/action/pull-request-base.js
/** How long GitHub may take to show one file, in ms. */
const PATIENCE = 30_000;
/**
 * Reads files of the pull request's base branch; null where the event is about no pull request. GitHub's client is
 * loaded only where there is one, and an exception to hold against its base.
 */
function baseReader(env, token) {
    if (env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") !== true)
        return null;
    return async (path) => {
        if (token === null)
            return { kind: "unreadable", why: "github-token is empty" };
        const { context, getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
        const { pullRequestBase, readBaseFile } = await __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 1984));
        const base = pullRequestBase(context);
        if (base === null)
            return { kind: "unreadable", why: "the event does not name the pull request's base" };
        return readBaseFile(getOctokit(token), base, path, AbortSignal.timeout(PATIENCE));
    };
}

// EXTERNAL MODULE: ./build/render/query-line.js
var query_line = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/render/wait-line.js
var wait_line = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/action/waiting-group.js




/**
 * Groups of the log with a line for each image, and each query, that changes its state. `withhold` takes out what must
 * not be read.
 */
function waitingGroup(withhold) {
    let open = null;
    let queryState = null;
    const tell = (title, line) => {
        if (open !== title) {
            if (open !== null)
                core/* endGroup */.N4();
            core/* startGroup */.Oh(title);
        }
        open = title;
        core/* info */.pq((0,render_escape/* logText */.kc)(withhold(line)));
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
                core/* debug */.Yz(withhold(event.sql));
            const state = event.kind === "running" ? event.state : event.kind;
            if (state !== queryState)
                tell("Queries of Athena", (0,query_line/* queryLine */.P)(event));
            queryState = state;
        },
        close: () => {
            if (open !== null)
                core/* endGroup */.N4();
        },
    };
}

;// CONCATENATED MODULE: ./build/action/action.js











/** Runs the step of this process. Whatever happens, the output `verdict` and the summary say it. */
async function action() {
    const mayTell = await (0,private_run/* isPrivateRun */.N)(process.env);
    const withhold = mayTell ? (text) => text : disclosure/* withoutAccountIds */.IX;
    try {
        const options = (0,option_reading/* readOptions */.T)(givenInputs(process.env), Date.now());
        const disclose = mayTell ? (report) => report : disclosure/* withoutPrincipals */.Mv;
        const readBase = baseReader(process.env, options.githubToken);
        const waiting = waitingGroup(withhold);
        const passage = await (0,gate/* gate */.Gj)(options, { ...machine/* MACHINE */.W, readBase, disclose, progress: waiting.show }).finally(waiting.close);
        await publish(passage, options);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue) && thrown instanceof Error)
            core/* debug */.Yz(thrown.stack ?? "");
        const fault = thrown instanceof errors/* GateError */.ue ? "" : " This is a fault of ecr-findings-gate: please report it.";
        await publishError(withhold(`${(0,errors/* messageOf */.bD)(thrown)}${fault}`));
    }
}


/***/ })

};
