export const id = 981;
export const ids = [981];
export const modules = {

/***/ 992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ignoreSnippet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8998);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8545);




/** How long an entry that is copied holds, unless its author writes another date. */
const TERM = 90 * _time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/** Beyond so many entries nobody copies by hand. */
const MOST_ENTRIES = 100;
/**
 * Entries for the findings that gate now, to copy into an ignore file: each names its packages and repositories, so that
 * it excuses nothing else. Ends 90 days after the report.
 */
const ignoreSnippet = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerReport */ .N)(writeSnippet);
function writeSnippet(report) {
    const globs = new Map();
    const globOnce = (name) => {
        const known = globs.get(name);
        if (known !== undefined)
            return known;
        const glob = globFor(name);
        globs.set(name, glob);
        return glob;
    };
    const byFinding = new Map();
    const unnamed = new Set();
    for (const group of report.groups) {
        if (group.status !== "matched")
            continue;
        const packages = gatingPackages(group, globOnce);
        const repository = globOnce(group.repositoryName ?? "");
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
function gatingPackages({ packages }, globOf) {
    const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
    if (names.includes(null))
        return [];
    const globs = names.map((name) => globOf(name ?? ""));
    const named = globs.filter((glob) => glob !== null);
    return named.length === globs.length ? [...new Set(named)].sort() : null;
}
/** A glob for this name: what is syntax in one becomes any one character. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(glob)(name) ? glob : null;
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
/* harmony import */ var _core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(900);
/* harmony import */ var _core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5151);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _exploitation_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8986);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8234);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);








/** By package to upgrade, the first first. */
function upgrades(report, where) {
    const rows = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__/* .upgradesOf */ .N)(report);
    if (rows.length === 0)
        return null;
    return {
        rank: 1,
        head: `#### What to upgrade\n\n${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
        rows: rows.map((row) => () => upgrade(row)),
        atMost: 50,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(leftOut, "package", where),
    };
}
/** A line for each package; those that go together are counted once. */
function upgrade({ packages, findings, worst, images: found }) {
    const lines = packages.slice(0, 8).map((place, index) => {
        const name = place.name === null ? "(no package named)" : (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place.name);
        const version = place.version === null ? "" : (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(place.version);
        const gating = [(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(findings), (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .severityLabel */ .yi)(worst), (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .images */ .zC)(found, found.length > 3 ? 1 : 3)];
        return (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([name, version, fixedIn(place)].concat(index === 0 ? gating : ["", "", "goes with it"]));
    });
    const more = packages.length - lines.length;
    return lines.join("") + (more > 0 ? (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)([`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(more)} more with them`, "", "", "", "", ""]) : "");
}
function fixedIn({ fixedVersions, unfixable }) {
    if (fixedVersions.length > 0)
        return (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(fixedVersions, 3);
    return unfixable ? "no fix yet" : "not said";
}
/** What gates, by vulnerability, with its description and links: folded. */
function descriptions(report, where) {
    const rows = (0,_core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .vulnerabilitiesOf */ .C_)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "The vulnerability that gates" : `The ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rows.length)} vulnerabilities that gate`;
    return {
        rank: 4,
        share: 0.6,
        head: `<details>\n<summary>${what}, with descriptions and links</summary>\n\n`,
        rows: rows.map((row) => () => vulnerability(row)),
        foot: (leftOut) => `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(leftOut, "vulnerability", where)}</details>\n\n`,
    };
}
function vulnerability({ name, severity, groups, packages, images: found }) {
    const first = groups.find(({ description }) => description !== null);
    const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
    const score = groups.find((group) => group.score !== null)?.score;
    const facts = [
        (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .severityLabel */ .yi)(severity),
        ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
        ...(0,_exploitation_label_js__WEBPACK_IMPORTED_MODULE_5__/* .exploitationLabels */ .O)(groups),
    ];
    const places = packages.slice(0, 10).map((place) => {
        const fix = (0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .fixLabel */ .w)(place);
        return `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .packageLabel */ .l)(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(fix)}`}`;
    });
    const description = first?.description ?? null;
    const remedies = [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
    return [
        `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name), uri)}** ${facts.join(" · ")}  \n`,
        `in ${places.join("; ")}${packages.length > 10 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(packages.length - 10)} more packages` : ""}, `,
        `image ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .images */ .zC)(found, 5, ", ")}\n\n`,
        remedies.length === 0 ? "" : `mended by ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .codes */ .F4)(remedies, 3)}\n\n`,
        description === null ? "" : `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .clip */ .$Q)(description, _cells_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELD */ .b_))}\n\n`,
    ].join("");
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ imagesAndPlatforms)
/* harmony export */ });
/* harmony import */ var _core_report_image_overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5282);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);







/** By image and platform: what gates in each, how it was scanned, and where its scan is. */
function imagesAndPlatforms(report, where) {
    const rows = (0,_core_report_image_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOverviewsOf */ .F)(report);
    if (rows.length === 0)
        return null;
    const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
    return {
        rank: 3,
        head: `#### Images\n\n${(0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(columns.map(({ head }) => head))}`,
        rows: rows.map((row) => () => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .tableRow */ .jD)(columns.map(({ cell }) => cell(row)))),
        atMost: 100,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(leftOut, "image", where),
    };
}
const IMAGE_COLUMNS = [
    { head: "Image", cell: ({ scan }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_4__/* .imageLabel */ .ec)(scan)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleLink */ .i)(scan)) },
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
    return scan.platform === null ? "" : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .clip */ .$Q)(scan.platform, _cells_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_));
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
/* harmony import */ var _core_report_deciding_exceptions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9633);
/* harmony import */ var _core_report_ignore_snippet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(992);
/* harmony import */ var _core_report_unevaluated_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5061);
/* harmony import */ var _core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5151);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4152);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7311);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6423);













/** The exceptions without which the verdict would be another: whose word it is, and that a pull request brings it. */
function exceptions(report, where) {
    const rows = (0,_core_report_deciding_exceptions_js__WEBPACK_IMPORTED_MODULE_7__/* .decidingExceptions */ .q)(report);
    if (rows.length === 0)
        return null;
    const otherwise = report.verdictWithoutExceptions;
    return {
        rank: 1,
        share: 0.5,
        head: `#### Exceptions that decide\n\nWithout them this run would be **${otherwise}**.\n\n`,
        rows: rows.map((row) => () => {
            const reason = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(row.reason, _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_));
            return `- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .exceptionLabel */ .sl)(row))}: ${reason} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_rule_words_js__WEBPACK_IMPORTED_MODULE_5__/* .exceptionTerms */ .Hv)(row), _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_))})\n`;
        }),
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .ending */ .K1)(leftOut, "exception", where),
    };
}
/** What does not gate, and why. */
function excused(report, where) {
    const rows = (0,_core_report_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_1__/* .excusedOf */ .Fy)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "1 finding is excused" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(rows.length)} findings are excused`;
    const docs = where.ignoreFileDocs === undefined ? "" : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)("How exceptions are written", where.ignoreFileDocs)}\n\n`;
    return {
        rank: 2,
        share: 0.5,
        head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>${what}</b>: seen, and not gating</summary>\n\n`,
        rows: rows.map((row) => () => {
            const finding = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(row.name), row.images[0]?.uri ?? null);
            const place = `in ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_package_label_js__WEBPACK_IMPORTED_MODULE_10__/* .packageLabel */ .l)(row.package))}, image ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .images */ .zC)(row.images, 3, ", ")}`;
            const why = `**${row.status}**: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(row.reason, _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_))}`;
            return `- ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .severityLabel */ .yi)(row.severity)} ${finding} ${place}  \n  ${why}\n`;
        }),
        foot: (leftOut) => `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .ending */ .K1)(leftOut, "finding", where)}${docs}</details>\n\n`,
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
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .ending */ .K1)(leftOut, "image or input", where),
    };
}
function unevaluated(row) {
    const { sentence, cure } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(row);
    const what = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_12__/* .unevaluatedLabel */ .vu)(row)), row.kind === "image" ? (0,_console_link_js__WEBPACK_IMPORTED_MODULE_2__/* .consoleLink */ .i)(row.scan) : null);
    const detail = row.detail === null ? "" : `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(row.detail, _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_))}`;
    return `- ${what}: ${sentence}${detail} (\`${row.code}\`)  \n  ${whatNext(row, cure)}\n`;
}
function whatNext({ accepted }, cure) {
    if (accepted === null)
        return `**To do:** ${cure}`;
    const until = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_12__/* .untilLabel */ .D8)(accepted), _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .NAME */ .o_));
    return `**Accepted:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(accepted.reason, _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_))} (${until})`;
}
function notices({ notices: told }) {
    if (told.length === 0)
        return null;
    return {
        rank: 2,
        share: 0.5,
        head: "#### Worth knowing\n\n",
        rows: told.map(({ code: notice, detail }) => () => {
            const { sentence, cure } = _reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTICE_REASONS */ .ZB[notice];
            return `- ${sentence}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(detail, _cells_js__WEBPACK_IMPORTED_MODULE_6__/* .FIELD */ .b_))}. ${cure}\n`;
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
            () => `Write a reason for each, take out what you mean to mend, and commit it.\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownBlock */ .dI)(yaml, "yaml")}\n${rest}`,
        ],
        foot: (noRoom) => `${noRoom === 0 ? "" : "_There is no room for them here._\n\n"}</details>\n`,
    };
}


/***/ })

};
