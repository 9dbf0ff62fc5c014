export const id = 703;
export const ids = [703,981];
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
// EXTERNAL MODULE: ./build/gate.js + 17 modules
var gate = __webpack_require__(320);
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
    await writeSummary((0,summary.renderSummary)(shown, { budgetBytes: summary.SUMMARY_BUDGET, fullReport }));
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
    const disclosed = (0,disclosure/* disclosureTo */.l8)((await (0,private_run/* isPrivateRun */.N)(process.env)) ? "everything" : "public");
    try {
        const options = (0,option_reading/* readOptions */.T)(givenInputs(process.env), Date.now());
        const readBase = baseReader(process.env, options.githubToken);
        const waiting = waitingGroup(disclosed.text);
        const passage = await (0,gate/* gate */.Gj)(options, {
            ...machine/* MACHINE */.W,
            readBase,
            disclose: disclosed.report,
            progress: waiting.show,
        }).finally(waiting.close);
        await publish(passage, options);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue) && thrown instanceof Error)
            core/* debug */.Yz(disclosed.text(thrown.stack ?? ""));
        const fault = thrown instanceof errors/* GateError */.ue ? "" : " This is a fault of ecr-findings-gate: please report it.";
        await publishError(disclosed.text(`${(0,errors/* messageOf */.bD)(thrown)}${fault}`));
    }
}


/***/ }),

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ignoreSnippet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8998);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);



/** How long an entry that is copied holds, unless its author writes another date. */
const TERM = 90 * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/** Beyond so many entries nobody copies by hand. */
const MOST_ENTRIES = 100;
/**
 * Entries for the findings that gate now, to copy into an ignore file: each names its packages and repositories, so that
 * it excuses nothing else. Ends 90 days after the report.
 */
function ignoreSnippet(report) {
    const byFinding = new Map();
    const unnamed = new Set();
    for (const group of report.groups) {
        if (group.status !== "matched")
            continue;
        const packages = gatingPackages(group);
        const repository = globFor(group.repositoryName ?? "");
        const id = group.name ?? "";
        if (!isPlain(id) || id.includes("*") || packages === null || repository === null) {
            unnamed.add(group.finding ?? "");
            continue;
        }
        const key = JSON.stringify([id.toLowerCase(), packages]);
        const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
        byFinding.set(key, entry);
        entry.repositories.add(repository);
    }
    const entries = [...byFinding.values()];
    const expires = (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
    const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
        id,
        reason: "",
        expires,
        ...(packages.length === 0 ? {} : { packages }),
        repositories: [...repositories].sort(),
    }));
    const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
    if (ignore.length === 0)
        return { yaml: null, leftOut };
    return { yaml: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ ignore }, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}
/** Globs for the packages that gate; empty where one of them has no name, so that any is meant; null if that cannot be. */
function gatingPackages({ packages }) {
    const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
    if (names.includes(null))
        return [];
    const globs = names.map((name) => globFor(name ?? ""));
    const named = globs.filter((glob) => glob !== null);
    return named.length === globs.length ? [...new Set(named)].sort() : null;
}
/** A glob for this name: what is syntax in one becomes any one character. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .SO)(glob)(name) ? glob : null;
}
/** Text that an editor shows as it is, and that stays itself in a file. */
function isPlain(text) {
    return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   WK: () => (/* binding */ fitSections)
/* harmony export */ });
/** Bytes of `text` as it is written, in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The first `limit` UTF-16 units of `text`, an ellipsis as the last of them where it was cut, and never half a character. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
/** The sections in their order, with as many rows as fit into `budget`, as `measure` counts. Without rows a section is its head and foot. */
function fitSections(sections, budget, measure) {
    const frames = sections.map(({ head, foot, rows }) => measure(head) + measure(foot(rows.length)));
    let left = budget - frames.reduce((sum, frame) => sum + frame, 0);
    const shown = new Map();
    for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
        const rows = [];
        const kept = left * (1 - (section.share ?? 1));
        for (const row of section.rows.slice(0, section.atMost)) {
            const text = row();
            const size = measure(text);
            if (size > left - kept)
                break;
            left -= size;
            rows.push(text);
        }
        shown.set(section, rows);
    }
    return sections
        .map((section) => {
        const rows = shown.get(section) ?? [];
        return section.head + rows.join("") + section.foot(section.rows.length - rows.length);
    })
        .join("");
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exploitationLabels)
/* harmony export */ });
/** What is known of its exploitation: `known to be exploited (CISA, due 2026-02-14)`, `exploit available`, `EPSS 0.42`. */
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

/***/ 2981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_BUDGET: () => (/* binding */ SUMMARY_BUDGET),
  z: () => (/* binding */ opening),
  renderSummary: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/summary/gating.js
var gating = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/render/summary/images.js
var summary_images = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/render/summary/policy.js
var policy = __webpack_require__(9426);
// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/render/summary/cells.js
var cells = __webpack_require__(6423);
;// CONCATENATED MODULE: ./build/render/summary/search.js






/** The rows as the search has them, for the person who knows it: folded. */
function searchColumns(report, where) {
    const { riskScore, impact, confidence, technique, tactic, name } = report.detection;
    const gating = report.groups.filter(({ status }) => status === "matched");
    const attack = (0,render_escape/* linkTag */.jg)(`${technique} ${detection/* SEARCH */.Dn.techniqueName}`, `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`);
    const about = [
        `Reproduces the search <b>${(0,render_escape/* markdownText */.p7)(name)}</b>`,
        `MITRE ATT&amp;CK ${attack} (${(0,render_escape/* markdownText */.p7)(tactic)})`,
        `risk ${riskScore} = ${impact} × ${confidence} / 100`,
        (0,render_escape/* linkTag */.jg)("ECR image scanning", detection/* SEARCH */.Dn.reference),
    ].join(" · ");
    if (gating.length === 0)
        return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
    return {
        rank: 5,
        head: `<details>\n<summary>The search's own rows and columns</summary>\n\n${about}\n\n<table>\n<tr>${search_columns/* SEARCH_COLUMNS */.H.map(columnHead).join("")}</tr>\n`,
        rows: gating.map((group) => () => `<tr>${search_columns/* SEARCH_COLUMNS */.H.map((column) => columnCell(group[column])).join("")}</tr>\n`),
        foot: (leftOut) => `</table>\n\n${(0,cells/* ending */.K1)(leftOut, "row", where)}</details>\n`,
    };
}
function columnHead(column) {
    return `<th align="left">${column}</th>`;
}
/** GitHub squeezes what may wrap to a word a line, so the one column of sentences is wrapped here. */
function columnCell(value) {
    if (value === null)
        return "<td><i>absent</i></td>";
    return `<td nowrap>${(0,terminal_text/* wrap */.LV)((0,budget/* clip */.$Q)(value, cells/* FIELD */.b_), 100).map(render_escape/* markdownText */.p7).join("<br>")}</td>`;
}

// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/summary.js








/** What a job summary may take: well under GitHub's 1 MiB, so that other steps' lines fit beside it. */
const SUMMARY_BUDGET = 900 * 1024;
/** The report as GitHub Markdown (job summary, `--format markdown`): the answer on the first screen, details folded. */
function renderSummary(report, options) {
    const unevaluated = (0,policy/* notEvaluated */.JB)(report, options);
    const sections = [
        opening(report, [generatedOn(report)]),
        // What decides comes first.
        ...(report.verdict === "inconclusive" ? [unevaluated] : []),
        (0,policy/* exceptions */.z2)(report, options),
        (0,gating/* upgrades */.S)(report, options),
        (0,gating/* descriptions */.e)(report, options),
        (0,summary_images/* imagesAndPlatforms */.o)(report, options),
        (0,policy/* excused */._K)(report, options),
        ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
        (0,policy/* notices */.oE)(report),
        searchColumns(report, options),
        (0,policy/* snippet */.UA)(report),
    ].filter((section) => section !== null);
    return (0,budget/* fitSections */.WK)(sections, options.budgetBytes, budget/* bytesOf */.$$);
}
/** The headline with names as code, so that nothing in them formats or mentions. */
function markdownHeadline({ verdict, phrases }) {
    const text = phrases.map((phrase) => (phrase.kind === "name" ? (0,render_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(phrase.text, 200)) : phrase.text));
    return `${verdict}: ${text.join("")}`;
}
const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" };
/** The headline, and in a line what run this is; `facts` are added to that line. */
function opening(report, facts = []) {
    const { scans, detection, name } = report;
    const evaluated = scans.filter(({ outcome }) => outcome === "evaluated").length;
    const line = [
        `<b>${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(name, 200))}</b>`,
        `${(0,words/* counted */.hS)(evaluated, "image")} evaluated`,
        `gates on ${(0,words/* listed */.KE)(detection.severity, "and")}`,
        ...facts,
    ].join(" · ");
    const headline = `${VERDICT_MARKS[report.verdict]} ${markdownHeadline((0,render_headline/* headlineOf */.g)(report))}`;
    return { rank: 0, head: `### ${headline}\n\n${line}\n\n${seen(report)}`, rows: [], foot: () => "" };
}
function generatedOn({ generatedAt }) {
    return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}
/** Everything that was seen, before any filter. */
function seen({ counts }) {
    if (counts.total === 0)
        return "";
    const parts = Object.entries(counts.severity).filter(([, count]) => count > 0);
    return `Seen in all, before any filter: ${(0,words/* counted */.hS)(counts.total, "finding")} (${parts.map(([level, count]) => `${(0,words/* counted */.hS)(count)} ${level}`).join(", ")}).\n\n`;
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





/** The longest text of one field: a row of a hostile report must not take the room of all others. */
const FIELD = 2000;
const NAME = 200;
/** After the rows: how many had no room, and where they are. */
function ending(leftOut, thing, { fullReport }) {
    if (leftOut === 0)
        return "\n";
    const many = leftOut === 1 ? `1 more ${thing} is` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(leftOut)} more ${plural(thing)} are`;
    const place = fullReport === null
        ? "set `report-file` to have the whole report in a file"
        : `the whole report is ${code(fullReport)}`;
    return `\n_${many} left out here; ${place}._\n\n`;
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
function codes(texts, few) {
    const rest = texts.length - few;
    return texts.slice(0, few).map(code).join(", ") + (rest > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest)} more` : "");
}
function images(found, few, joint = "<br>") {
    const rest = found.length - few;
    const shown = found.slice(0, few).map((group) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(code((0,_image_label_js__WEBPACK_IMPORTED_MODULE_4__/* .imageLabel */ .ec)(group)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(group)));
    return shown.join(joint) + (rest > 0 ? `${joint}and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rest)} more` : "");
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ upgrades),
/* harmony export */   e: () => (/* binding */ descriptions)
/* harmony export */ });
/* harmony import */ var _core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(900);
/* harmony import */ var _core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5151);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
/* harmony import */ var _exploitation_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8986);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8234);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);








/** By package to upgrade, the first first. */
function upgrades(report, where) {
    const rows = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .upgradesOf */ .N)(report);
    if (rows.length === 0)
        return null;
    return {
        rank: 1,
        head: `#### What to upgrade\n\n${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
        rows: rows.map((row) => () => upgrade(row)),
        atMost: 50,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(leftOut, "package", where),
    };
}
/** A line for each package; those that go together are counted once. */
function upgrade({ packages, findings, worst, images: found }) {
    const lines = packages.slice(0, 8).map((place, index) => {
        const name = place.name === null ? "(no package named)" : (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place.name);
        const version = place.version === null ? "" : (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place.version);
        const gating = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings), (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .severityLabel */ .yi)(worst), (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .images */ .zC)(found, found.length > 3 ? 1 : 3)];
        return (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([name, version, fixedIn(place)].concat(index === 0 ? gating : ["", "", "goes with it"]));
    });
    const more = packages.length - lines.length;
    return lines.join("") + (more > 0 ? (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .jD)([`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(more)} more with them`, "", "", "", "", ""]) : "");
}
function fixedIn({ fixedVersions, unfixable }) {
    if (fixedVersions.length > 0)
        return (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(fixedVersions, 3);
    return unfixable ? "no fix yet" : "not said";
}
/** What gates, by vulnerability, with its description and links: folded. */
function descriptions(report, where) {
    const rows = (0,_core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilitiesOf */ .C_)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "The vulnerability that gates" : `The ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(rows.length)} vulnerabilities that gate`;
    return {
        rank: 4,
        share: 0.6,
        head: `<details>\n<summary>${what}, with descriptions and links</summary>\n\n`,
        rows: rows.map((row) => () => vulnerability(row)),
        foot: (leftOut) => `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(leftOut, "vulnerability", where)}</details>\n\n`,
    };
}
function vulnerability({ name, severity, groups, packages, images: found }) {
    const first = groups.find(({ description }) => description !== null);
    const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
    const score = groups.find((group) => group.score !== null)?.score;
    const facts = [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .severityLabel */ .yi)(severity),
        ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
        ...(0,_exploitation_label_js__WEBPACK_IMPORTED_MODULE_5__/* .exploitationLabels */ .O)(groups),
    ];
    const places = packages.slice(0, 10).map((place) => {
        const fix = (0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .fixLabel */ .w)(place);
        return `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .packageLabel */ .l)(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(fix)}`}`;
    });
    const description = first?.description ?? null;
    const remedies = [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), uri)}** ${facts.join(" · ")}  \n`,
        `in ${places.join("; ")}${packages.length > 10 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(packages.length - 10)} more packages` : ""}, `,
        `image ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .images */ .zC)(found, 5, ", ")}\n\n`,
        remedies.length === 0 ? "" : `mended by ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .codes */ .F4)(remedies, 3)}\n\n`,
        description === null ? "" : `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(description, _cells_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELD */ .b_))}\n\n`,
    ].join("");
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesAndPlatforms)
/* harmony export */ });
/* harmony import */ var _core_report_image_overview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5282);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6423);







/** By image and platform: what gates in each, how it was scanned, and where its scan is. */
function imagesAndPlatforms(report, where) {
    const rows = (0,_core_report_image_overview_js__WEBPACK_IMPORTED_MODULE_3__/* .imageOverviewsOf */ .F)(report);
    if (rows.length === 0)
        return null;
    const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
    return {
        rank: 3,
        head: `#### Images\n\n${(0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(columns.map(({ head }) => head))}`,
        rows: rows.map((row) => () => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)(columns.map(({ cell }) => cell(row)))),
        atMost: 100,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(leftOut, "image", where),
    };
}
const IMAGE_COLUMNS = [
    { head: "Image", cell: ({ scan }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_4__/* .imageLabel */ .ec)(scan)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(scan)) },
    { head: "Platform", cell: ({ scan }) => platform(scan) },
    { head: "Scan", cell: ({ scan }) => scanKind(scan) },
    { head: ">Gating", cell: ({ gates }) => (gates === 0 ? "" : `**${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(gates)}**`) },
    { head: ">Excused", cell: (row) => number(row.excused) },
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
    return count === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count);
}
function platform(scan) {
    return scan.platform === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(scan.platform, _cells_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_));
}
/** The kind of scan, and its reach: basic scanning does not see language packages. */
function scanKind({ scanType }) {
    return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ notEvaluated),
/* harmony export */   UA: () => (/* binding */ snippet),
/* harmony export */   _K: () => (/* binding */ excused),
/* harmony export */   oE: () => (/* binding */ notices),
/* harmony export */   z2: () => (/* binding */ exceptions)
/* harmony export */ });
/* harmony import */ var _core_report_deciding_exceptions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9633);
/* harmony import */ var _core_report_ignore_snippet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);
/* harmony import */ var _core_report_unevaluated_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5061);
/* harmony import */ var _core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5151);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4152);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7311);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6423);













/** The exceptions without which the verdict would be another: whose word it is, and that a pull request brings it. */
function exceptions(report, where) {
    const rows = (0,_core_report_deciding_exceptions_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingExceptions */ .q)(report);
    if (rows.length === 0)
        return null;
    const otherwise = report.verdictWithoutExceptions;
    return {
        rank: 1,
        share: 0.5,
        head: `#### Exceptions that decide\n\nWithout them this run would be **${otherwise}**.\n\n`,
        rows: rows.map((row) => () => {
            const reason = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(row.reason, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_));
            return `- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionLabel */ .sl)(row))}: ${reason} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionTerms */ .Hv)(row), _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_))})\n`;
        }),
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(leftOut, "exception", where),
    };
}
/** What does not gate, and why. */
function excused(report, where) {
    const rows = (0,_core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_8__/* .excusedOf */ .Fy)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "1 finding is excused" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rows.length)} findings are excused`;
    const docs = where.ignoreFileDocs === undefined ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)("How exceptions are written", where.ignoreFileDocs)}\n\n`;
    return {
        rank: 2,
        share: 0.5,
        head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>${what}</b>: seen, and not gating</summary>\n\n`,
        rows: rows.map((row) => () => {
            const finding = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(row.name), row.images[0]?.uri ?? null);
            const place = `in ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_package_label_js__WEBPACK_IMPORTED_MODULE_10__/* .packageLabel */ .l)(row.package))}, image ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .images */ .zC)(row.images, 3, ", ")}`;
            const why = `**${row.status}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(row.reason, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_))}`;
            return `- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .severityLabel */ .yi)(row.severity)} ${finding} ${place}  \n  ${why}\n`;
        }),
        foot: (leftOut) => `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(leftOut, "finding", where)}${docs}</details>\n\n`,
    };
}
/** What could not be evaluated, why, and the cure; and what is accepted as such. */
function notEvaluated(report, where) {
    const rows = (0,_core_report_unevaluated_js__WEBPACK_IMPORTED_MODULE_11__/* .unevaluatedOf */ .a)(report);
    if (rows.length === 0)
        return null;
    return {
        rank: 1,
        share: 0.5,
        head: "#### Not evaluated\n\n",
        rows: rows.map((row) => () => unevaluated(row)),
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .ending */ .K1)(leftOut, "image or input", where),
    };
}
function unevaluated(row) {
    const { sentence, cure } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(row);
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_12__/* .unevaluatedLabel */ .vu)(row)), row.kind === "image" ? (0,_console_link_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLink */ .i)(row.scan) : null);
    const detail = row.detail === null ? "" : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(row.detail, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_))}`;
    return `- ${what}: ${sentence}${detail} (\`${row.code}\`)  \n  ${whatNext(row, cure)}\n`;
}
function whatNext({ accepted }, cure) {
    if (accepted === null)
        return `**To do:** ${cure}`;
    const until = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_12__/* .untilLabel */ .D8)(accepted), _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_));
    return `**Accepted:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(accepted.reason, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_))} (${until})`;
}
function notices({ notices: told }) {
    if (told.length === 0)
        return null;
    return {
        rank: 2,
        share: 0.5,
        head: "#### Worth knowing\n\n",
        rows: told.map(({ code: notice, detail }) => () => {
            const { sentence, cure } = _reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTICE_REASONS */ .ZB[notice];
            return `- ${sentence}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(detail, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD */ .b_))}. ${cure}\n`;
        }),
        foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(leftOut)} more.\n`}\n`,
    };
}
/** What gates now as entries to copy into an ignore file, the reason left to write: folded. */
function snippet(report) {
    const { yaml, leftOut } = (0,_core_report_ignore_snippet_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreSnippet */ .u)(report);
    if (yaml === null)
        return null;
    const rest = leftOut === 0 ? "" : `_${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(leftOut)} more cannot be named here._\n\n`;
    return {
        rank: 3,
        head: "<details>\n<summary>To except what gates: entries for the ignore file</summary>\n\n",
        rows: [
            () => `Write a reason for each, take out what you mean to mend, and commit it.\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownBlock */ .dI)(yaml, "yaml")}\n${rest}`,
        ],
        foot: (noRoom) => `${noRoom === 0 ? "" : "_There is no room for them here._\n\n"}</details>\n`,
    };
}


/***/ })

};
