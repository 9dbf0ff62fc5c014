export const id = 7002;
export const ids = [7002];
export const modules = {

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ignoreSnippet)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(196);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);




/** Milliseconds until a copied entry expires, unless its author changes the date. */
const TERM = 90 * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
/** Nobody reviews more entries by hand. */
const MOST_ENTRIES = 100;
/**
 * Ignore-file entries for the blocking findings, to copy: each names its packages and repositories, so that it exempts
 * nothing else. They expire 90 days after the report.
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
        const packages = blockingPackages(group, globOnce);
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
    const expires = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
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
/** Globs for the blocking packages. Empty, which matches any package, where one has no name; null where one cannot be named. */
function blockingPackages({ packages }, globOf) {
    const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
    if (names.includes(null))
        return [];
    const globs = names.map((name) => globOf(name ?? ""));
    const named = globs.filter((glob) => glob !== null);
    return named.length === globs.length ? [...new Set(named)].sort() : null;
}
/** A glob for this name, with `?` for each character of glob syntax. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .SO)(glob)(name) ? glob : null;
}
/** Whether editors show the text as it is, and files keep it. */
function isPlain(text) {
    return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
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

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SEARCH_COLUMNS)
/* harmony export */ });
/** The eleven columns of the search, by its own names and in its own order. */
const SEARCH_COLUMNS = [
    "awsRegion",
    "eventName",
    "eventSource",
    "imageDigest",
    "repositoryName",
    "user",
    "userName",
    "src_ip",
    "finding",
    "firstTime",
    "lastTime",
];


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

// EXTERNAL MODULE: ./build/core/view/view.js + 4 modules
var view_view = __webpack_require__(6514);
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
// EXTERNAL MODULE: ./build/core/view/ignore-snippet.js
var ignore_snippet = __webpack_require__(9898);
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
function snippet({ report }) {
    const { yaml, leftOut } = (0,ignore_snippet/* ignoreSnippet */.u)(report);
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


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ hyperlink),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ot: () => (/* binding */ columnsUpTo)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** Text measured and truncated in terminal columns, where a character takes none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Text that takes one column per character, and does not combine with the text before or after it. */
const PLAIN = /^[ -~]*$/;
/** Columns that `text` takes. */
function columnsOf(text) {
    return PLAIN.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
/** Measured columns by character: text repeats few characters. Cleared at a limit to bound its memory. */
const measured = new Map();
const MOST_MEASURED = 10_000;
function columnsOfCharacter(character) {
    const known = measured.get(character);
    if (known !== undefined)
        return known;
    const columns = columnsOf(character);
    if (character.length > 16)
        return columns;
    if (measured.size >= MOST_MEASURED)
        measured.clear();
    measured.set(character, columns);
    return columns;
}
/** Columns that `text` takes, at most `most`: text wider than any line is not measured to its end. */
function columnsUpTo(text, most) {
    if (PLAIN.test(text))
        return Math.min(text.length, most);
    let used = 0;
    for (const { segment } of graphemes.segment(text)) {
        used += columnsOfCharacter(segment);
        if (used >= most)
            return most;
    }
    return used;
}
/** `text` on one line, truncated with an ellipsis where it is wider than `width`. */
function cut(text, width) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (columnsUpTo(line, width + 1) <= width)
        return line;
    if (width < 1)
        return "";
    const first = pieces(line, width - 1).next().value;
    // One character can be wider than the columns left beside the ellipsis.
    return `${first !== undefined && first.columns < width ? first.text : ""}…`;
}
/** Truncated or padded to `width`. */
function pad(text, width, side = "right") {
    const line = cut(text, width);
    const blank = " ".repeat(Math.max(0, width - columnsOf(line)));
    return side === "right" ? line + blank : blank + line;
}
/** `text` over as many lines as it takes, none wider than `width`; words stay whole where they fit at all. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).split(" ")) {
        const joined = line === "" ? word : `${line} ${word}`;
        if (columnsUpTo(joined, width + 1) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = word;
        if (columnsUpTo(word, width + 1) <= width)
            continue;
        line = "";
        for (const { text: piece } of pieces(word, width)) {
            if (line !== "")
                lines.push(line);
            line = piece;
        }
    }
    if (line !== "" || lines.length === 0)
        lines.push(line);
    return lines;
}
/** A terminal link (OSC 8) around text that is escaped already; the text alone where the address is not safe. */
function hyperlink(text, address) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(address);
    return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** `text` in pieces of as many whole characters as fit into `width`, each with its columns. One pass over the text. */
function* pieces(text, width) {
    if (PLAIN.test(text)) {
        const step = Math.max(1, width);
        for (let start = 0; start < text.length; start += step) {
            const piece = text.slice(start, start + step);
            yield { text: width < 1 ? "" : piece, columns: piece.length };
        }
        return;
    }
    let piece = "";
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        // A grapheme cluster can be wider than any line; then it breaks inside.
        const wide = columnsUpTo(segment, width + 1) > width;
        for (const part of wide ? segment : [segment]) {
            const added = columnsOfCharacter(part);
            if (columns + added > width && piece !== "") {
                yield { text: piece, columns };
                piece = "";
                columns = 0;
            }
            piece += part;
            columns += added;
        }
    }
    if (piece !== "")
        yield { text: piece, columns };
}


/***/ })

};
