export const id = 1905;
export const ids = [1905];
export const modules = {

/***/ 9898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   tt: () => (/* binding */ globCache),
/* harmony export */   uw: () => (/* binding */ ignoreSnippet)
/* harmony export */ });
/* unused harmony export globFor */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _policy_exemptions_code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(196);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3687);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);





/** Milliseconds until a copied entry expires, unless its author changes the date. */
const TERM = 90 * _text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
/** Nobody reviews more entries by hand. */
const MOST_ENTRIES = 100;
/**
 * Ignore-file entries to copy, for the blocking findings and for the images that could not be evaluated: each names its
 * packages and repositories, so that it exempts nothing else. They expire 90 days after the report.
 */
const ignoreSnippet = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerReport */ .N)(writeSnippet);
function writeSnippet(report) {
    const globOnce = globCache();
    const byFinding = new Map();
    const unnamed = new Set();
    for (const group of report.groups) {
        if (group.status !== "matched")
            continue;
        const packages = blockingPackages(group, globOnce);
        const repository = globOnce(group.repositoryName ?? "");
        const id = group.name ?? "";
        if (!isNameable(id) || packages === null || repository === null) {
            unnamed.add(group.finding ?? "");
            continue;
        }
        const key = JSON.stringify([id.toLowerCase(), packages]);
        const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
        byFinding.set(key, entry);
        entry.repositories.add(repository);
    }
    const entries = [...byFinding.values()];
    const expires = expiryOf(report);
    const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
        id,
        reason: "",
        expires,
        ...(packages.length === 0 ? {} : { packages }),
        repositories: [...repositories].sort(),
    }));
    const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
    const inconclusive = acceptedCodes(report.scans, globOnce).map(({ code, repositories }) => {
        return { codes: [code], repositories, reason: "", expires };
    });
    if (ignore.length + inconclusive.length === 0)
        return { yaml: null, leftOut };
    const sections = {
        ...(ignore.length === 0 ? {} : { ignore }),
        ...(inconclusive.length === 0 ? {} : { inconclusive }),
    };
    return { yaml: new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(sections, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}
/** The codes of the images that were not evaluated and that an ignore file may accept, with the images' repositories. */
function acceptedCodes(scans, globOf) {
    const byCode = new Map();
    for (const { code, accepted, repositoryName, detail } of scans) {
        const repository = globOf(repositoryName ?? "");
        // An entry must name every code of an image, and the report has the others in the detail only.
        const hasOneCode = detail?.includes("; also ") !== true;
        if (code === null || accepted !== null || repository === null || !(0,_policy_exemptions_code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .isAcceptable */ .Lr)(code) || !hasOneCode)
            continue;
        byCode.set(code, (byCode.get(code) ?? new Set()).add(repository));
    }
    return [...byCode].map(([code, repositories]) => ({ code, repositories: [...repositories].sort() }));
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
/** The day, such as `2026-12-31`, on which a copied entry expires. */
function expiryOf({ generatedAt }) {
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(Date.parse(generatedAt) + TERM)?.slice(0, 10) ?? "";
}
/** Whether an ignore file can name this finding, and no other with it. */
function isNameable(id) {
    return isPlain(id) && !id.includes("*");
}
/** `globFor`, which evaluates each name once: the same few repositories and packages recur in thousands of findings. */
function globCache() {
    const globs = new Map();
    return (name) => {
        const known = globs.get(name);
        if (known !== undefined)
            return known;
        const glob = globFor(name);
        globs.set(name, glob);
        return glob;
    };
}
/** A glob for this name, with `?` for each character of glob syntax. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compileGlob */ .SO)(glob)(name) ? glob : null;
}
/** Whether editors show the text as it is, and files keep it. */
function isPlain(text) {
    return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageOverviewsOf)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3472);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);




/** Every image that was evaluated, at least in part: those with blocking findings first, by severity. */
const imageOverviewsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findOverviews);
function findOverviews(report) {
    const found = new Map();
    const keyOf = (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKeys */ .A)();
    for (const { group, found: place } of (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .occurrencesOf */ .O)(report)) {
        const key = keyOf(group);
        const image = found.get(key) ?? noFindings();
        found.set(key, image);
        if (place.status !== "matched") {
            image.exempt += 1;
            continue;
        }
        image.blocking += 1;
        image.severity[group.severity] += 1;
        image.worst = (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .worstSeverity */ .Lc)(image.worst === null ? [group.severity] : [image.worst, group.severity]);
    }
    return report.scans
        .filter((scan) => scan.outcome === "evaluated" || found.has((0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKey */ .p)(scan)))
        .map((scan) => ({ scan, ...(found.get((0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKey */ .p)(scan)) ?? noFindings()) }))
        .sort((a, b) => compareWorst(a.worst, b.worst) || b.blocking - a.blocking);
}
function noFindings() {
    return { blocking: 0, severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .noSeverityCounts */ .dI)(), exempt: 0, worst: null };
}
function compareWorst(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a, b);
}


/***/ }),

/***/ 3113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapSections),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6352);
/* harmony import */ var _image_overview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6068);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3472);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5634);
/* harmony import */ var _package_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7658);
/* harmony import */ var _unevaluated_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4130);
/* harmony import */ var _upgrades_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9504);








/** What `bySection` returns for each section of the view, in the view's order. */
function mapSections({ sections }, bySection) {
    return sections.map((section) => applySection(section, bySection));
}
function applySection(section, bySection) {
    return bySection[section.kind](section);
}
/** What is shown of a report: which sections, in which order, with which rows. Computed once per report. */
const viewOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerReport */ .N)(buildView);
function buildView(report) {
    const { verdict, verdictWithoutExemptions, detection, groups, scans, notices } = report;
    const unevaluated = { kind: "unevaluated", rows: (0,_unevaluated_js__WEBPACK_IMPORTED_MODULE_7__/* .unevaluatedOf */ .a)(report) };
    const matched = groups.filter(({ status }) => status === "matched");
    const decidesVerdict = verdict === "inconclusive";
    const noticed = { kind: "notices", rows: notices };
    const sections = [
        // What decides the verdict comes first; of a run that passed, only notices may need action.
        ...(verdict === "passed" ? [noticed] : []),
        ...(decidesVerdict ? [unevaluated] : []),
        { kind: "deciding-exemptions", rows: decidingExemptions(report), verdictWithoutExemptions },
        { kind: "upgrades", rows: (0,_upgrades_js__WEBPACK_IMPORTED_MODULE_4__/* .upgradesOf */ .Nq)(report), packages: () => (0,_package_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRowsOf */ .Vz)(report) },
        { kind: "vulnerabilities", rows: (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_5__/* .vulnerabilitiesOf */ .C_)(report) },
        { kind: "images", rows: (0,_image_overview_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOverviewsOf */ .F)(report), scans: scans.length },
        { kind: "exempt", rows: (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_5__/* .exemptFindingsOf */ .Tb)(report) },
        ...(decidesVerdict ? [] : [unevaluated]),
        ...(verdict === "passed" ? [] : [noticed]),
        ...(groups.length > 0 ? [{ kind: "occurrences", list: () => (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .occurrencesOf */ .O)(report) }] : []),
        { kind: "search", detection, rows: matched },
        ...(verdict === "passed" ? [] : [{ kind: "ignore-snippet", report }]),
    ];
    return { headline: (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(report), sections: sections.filter(isShown) };
}
function isShown(section) {
    return section.kind === "search" || !("rows" in section) || section.rows.length > 0;
}
function decidingExemptions({ verdict, verdictWithoutExemptions, exemptions }) {
    if (verdict === verdictWithoutExemptions)
        return [];
    return exemptions.filter(({ state }) => state === "applied");
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);

/** The image's scan in the ECR console; null where a part of its address is unknown or redacted. */
function consoleLink(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    const partition = (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion);
    const domain = partition === null ? undefined : CONSOLES.get(partition.name);
    if (domain === undefined || !/^\d{12}$/.test(registryId))
        return null;
    if (!/^[a-z0-9._/-]+$/.test(repositoryName) || !/^sha256:[0-9a-f]{64}$/.test(imageDigest))
        return null;
    const place = `${registryId}/${repositoryName}/_/image/${imageDigest}`;
    return `https://${awsRegion}.${domain}/ecr/repositories/private/${place}/scan-results?region=${awsRegion}`;
}
/** The partitions whose console has a known address. */
const CONSOLES = new Map([
    ["aws", "console.aws.amazon.com"],
    ["aws-cn", "console.amazonaws.cn"],
    ["aws-us-gov", "console.amazonaws-us-gov.com"],
]);


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exploitationLabels),
/* harmony export */   q: () => (/* binding */ isKnownExploited)
/* harmony export */ });
/** Whether CISA lists a finding as exploited. */
function isKnownExploited(groups) {
    return groups.some(isListed);
}
function isListed({ kev, knownExploited }) {
    return kev !== null || knownExploited === true;
}
/** The exploitation data of a finding: `known to be exploited (CISA, due 2026-02-14)`, `exploit available`, `EPSS 0.42`. */
function exploitationLabels(groups) {
    const listed = groups.find(isListed);
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

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/core/view/view.js
var view_view = __webpack_require__(3113);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var render_headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/view/ignore-snippet.js
var ignore_snippet = __webpack_require__(9898);
;// CONCATENATED MODULE: ./build/core/view/ignore-entry.js

/**
 * Returns a function that writes the ignore-file entry, in YAML, for one blocking finding in its package and repository.
 * The reason is empty, so the file is invalid until it is written. Null where the finding does not block, or an ignore
 * file cannot name it.
 */
function ignoreEntries(report) {
    const expires = (0,ignore_snippet/* expiryOf */.p1)(report);
    const globOnce = (0,ignore_snippet/* globCache */.tt)();
    return ({ group, found }) => {
        const id = group.name ?? "";
        const repository = globOnce(group.repositoryName ?? "");
        const name = found.name === null ? null : globOnce(found.name);
        if (found.status !== "matched" || !(0,ignore_snippet/* isNameable */.g0)(id) || repository === null)
            return null;
        if (found.name !== null && name === null)
            return null;
        // A string in JSON is the same string in YAML.
        const packages = name === null ? "" : `    packages: [${JSON.stringify(name)}]\n`;
        return `  - id: ${JSON.stringify(id)}\n    reason: ""\n    expires: ${expires}\n${packages}    repositories: [${JSON.stringify(repository)}]\n`;
    };
}

// EXTERNAL MODULE: ./build/core/view/image-places.js
var image_places = __webpack_require__(3972);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var vulnerabilities = __webpack_require__(9504);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/render/html/markup.js

/** HTML that was built here. A class, so that no text from outside can be mistaken for it. */
class Markup {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** HTML from a template: contents are escaped as text, unless they are `Markup`. Null is empty, lists are joined. */
function html(parts, ...contents) {
    let source = parts[0] ?? "";
    for (const [index, content] of contents.entries())
        source += sourceOf(content) + (parts[index + 1] ?? "");
    return new Markup(source);
}
/** A link to the web where the address is safe, otherwise the label alone. */
function webLink(label, address) {
    const url = (0,render_escape/* safeUrl */.Pl)(address);
    return url === null ? html `${label}` : html `<a href="${url}" rel="noopener noreferrer">${label}</a>`;
}
/** Characters of a name, and of a version, that stay on one line. Columns of versions are narrower. */
const WHOLE = { name: 20, version: 16 };
/**
 * A name or a version, which may break only at its spaces, before `@`, and where it is long after a slash or before
 * another sign. Browsers would break it after a hyphen, where one cannot see whether the hyphen is part of it.
 */
function whole(text, kind = "name") {
    const most = WHOLE[kind];
    const long = new RegExp(`[^]{1,${most}}(?:(?=[-+~.]|$)|(?<=/))|[^]{1,${most}}`, "gu");
    const parts = (0,render_escape/* visible */.RK)(text)
        .split(/(?<=\s)|(?=@)/)
        .flatMap((part) => (part.length <= most ? [part] : (part.match(long) ?? [])));
    return new Markup(parts.map(render_escape/* htmlText */.js).join("<wbr>"));
}
/** `whole`, as code. */
function code(text, kind = "name") {
    return html `<code>${whole(text, kind)}</code>`;
}
/** Our own words, with the option names between backticks as code. */
function plain(text) {
    return html `${text.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part))}`;
}
function sourceOf(content) {
    if (content === null)
        return "";
    if (content instanceof Markup)
        return content.source;
    if (typeof content === "string")
        return (0,render_escape/* htmlText */.js)(content);
    return typeof content === "number" ? String(content) : content.map(sourceOf).join("");
}

;// CONCATENATED MODULE: ./build/render/html/status-words.js
/** The status of a finding, in the table and in its filter. */
const STATUS_WORDS = {
    matched: "blocking",
    suppressed: "suppressed",
    ignored: "ignored",
    baseline: "in the baseline",
    unfixed: "no fix exists",
    grace: "in its grace period",
};

;// CONCATENATED MODULE: ./build/render/html/filters.js





/** The filters of the findings, each option with the number of its rows. They are shown where the script runs. */
function filters(rows, { images }) {
    const count = (matches) => rows.filter(matches).length;
    const byImage = new Map();
    for (const { imageId } of rows)
        byImage.set(imageId, (byImage.get(imageId) ?? 0) + 1);
    const levels = severity/* SEVERITIES */.oC.map((level) => ({ level, found: count(({ severity }) => severity === level) }));
    const boxes = levels.filter(({ found }) => found > 0).map((each) => severityBox(each));
    const statuses = [...new Set(rows.map(({ status }) => status))];
    const exempt = count(({ status }) => status !== "matched");
    const fix = (value, label) => filters_option(value, label, count((row) => row.fix === value));
    return html `<div class="filter-bar needs-script" role="search" aria-label="Filter the findings">
<details open><summary>Filters</summary><div class="filters">
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<label>Status <select name="status"><option value="">any</option>${exempt === 0 ? null : filters_option("exempt", "exempt, for any reason", exempt)}${statuses.map((status) => filters_option(status, STATUS_WORDS[status], count((row) => row.status === status)))}</select></label>
<label>Fix <select name="fix"><option value="">any</option>${[fix("yes", "exists"), fix("no", "does not exist yet"), fix("unknown", "unknown")]}</select></label>
<label>Image <select name="image"><option value="">any</option>${images.map(({ id, image }) => filters_option(id, (0,image_label/* platformPlaceLabel */.jz)(image), byImage.get(id) ?? 0))}</select></label>
<label>Package <input type="search" name="package" autocomplete="off" spellcheck="false"></label>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<button id="reset" type="button">Show all</button>
</div></details>
<p id="shown" role="status"></p>
</div>`;
}
function severityBox({ level, found }) {
    return html `<label><input type="checkbox" name="severity" value="${level}" checked> ${level} <span class="count">${(0,words/* formatNumber */.ZV)(found)}</span></label> `;
}
function filters_option(value, label, found) {
    return html `<option value="${value}">${label} (${(0,words/* formatNumber */.ZV)(found)})</option>`;
}

// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/render/html/references.js





/*
 * Policy decisions and descriptions, which many rows share and link to. Each is a term and its definition, which the
 * script clones into an open row.
 */
/** Occurrences with equal decisions share one reason. */
function reasonKey({ found }) {
    return JSON.stringify([found.status, found.reason, found.ruleResults, found.selectedBy]);
}
/** Why the finding blocks or is exempt, and the result of each rule. */
function reason(id, { found }) {
    const why = (0,words/* joinList */.D7)(found.selectedBy.map((selector) => rule_words/* SELECTOR_WORDS */.kO[selector]), "and");
    const ruleResults = found.ruleResults.map((step) => {
        return html `<li>${rule_words/* RULE_WORDS */.x4[step.rule]}: ${rule_words/* OUTCOME_WORDS */.nx[step.outcome]}${step.reason === null ? null : html `; ${step.reason}`}</li>`;
    });
    const rules = ruleResults.length === 0 ? null : html `<br>Rules, in order:<ol>${ruleResults}</ol>`;
    return html `<dt id="${id}" tabindex="-1">${sentence(rule_words/* DECISION_WORDS */.np[found.status])}</dt><dd>${found.reason === null ? null : html `${sentence(found.reason)}<br>`}Evaluated because ${why}.${rules}</dd>
`;
}
function sentence(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
/** Occurrences with equal descriptions, scores and remediations share one description. */
function descriptionKey({ group }) {
    const { uri, score, knownExploited, kev, epss, exploit, description: text } = group;
    return JSON.stringify([(0,vulnerabilities/* nameOf */.Vb)(group), uri, score, knownExploited, kev, epss, exploit, text, remediationsOf(group)]);
}
/** The finding with its link, its facts, its description and its remediations. */
function description(id, { group }) {
    const facts = [...(group.score === null ? [] : [`CVSS ${group.score}`]), ...(0,exploitation_label/* exploitationLabels */.O)([group])];
    const action = group.kev?.action ?? null;
    const remediation = remediationsOf(group).map((command) => html `<br>Remediation: <code>${command}</code>`);
    return html `<dt id="${id}" tabindex="-1">${[webLink((0,vulnerabilities/* nameOf */.Vb)(group), group.uri), ...facts.map((fact) => ` · ${fact}`)]}</dt><dd>${group.description ?? "No description."}${action === null ? null : html `<br>CISA: ${action}`}${remediation}</dd>
`;
}
function remediationsOf({ packages }) {
    return [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
}

;// CONCATENATED MODULE: ./build/render/html/findings.js











/** Browsers take seconds to lay out tens of thousands of rows; the script shows the rest on demand. */
const FIRST_ROWS = 200;
/** The rows of these occurrences. */
function findingsTable(occurrences) {
    const images = numbered(occurrences, ({ group }) => (0,image_key/* imageKey */.p)(group));
    return { occurrences, imageIds: new Map([...images].map(([key, { index }]) => [key, `i${index}`])) };
}
/** The findings with filters, the same rows as JSON, and the decisions and descriptions that they link to. */
function findings({ occurrences, imageIds }, report) {
    const descriptions = numbered(occurrences, descriptionKey);
    const reasons = numbered(occurrences, reasonKey);
    const images = numbered(occurrences, ({ group }) => (0,image_key/* imageKey */.p)(group));
    const entryOf = ignoreEntries(report);
    const placeOf = (0,image_places/* placesOf */.e)(report);
    const labelOf = (group) => (0,image_label/* platformPlaceLabel */.jz)(placeOf(group));
    const data = occurrences.map((each) => {
        const imageId = imageIds.get((0,image_key/* imageKey */.p)(each.group)) ?? "";
        return rowData(each, { image: labelOf(each.group), imageId, ignoreEntry: entryOf(each) });
    });
    const rows = occurrences.map((each, index) => row(each, index, labelOf(each.group), {
        description: `v${descriptions.get(descriptionKey(each))?.index}`,
        reason: `r${reasons.get(reasonKey(each))?.index}`,
    }));
    return html `${[
        html `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title" tabindex="-1">Findings</h2>
${filters(data, { images: [...images].map(([, { index, first }]) => ({ id: `i${index}`, image: placeOf(first.group) })) })}
<div class="scroll" role="region" aria-label="Findings, scrollable" tabindex="0"><table>
<caption>${(0,words/* pluralize */.td)(occurrences.length, "finding")}, by package and image: blocking findings first, then by severity</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col" class="number"><abbr title="Common Vulnerability Scoring System">CVSS</abbr></th><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col">Image</th><th scope="col">Status</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p><button id="more" class="needs-script" type="button" hidden>Show ${FIRST_ROWS} more</button></p>
<script type="application/json" id="rows">[
${new Markup(data.map(render_escape/* scriptJson */.eC).join(",\n"))}
]</script>
</section>`,
        html `<section class="reference" aria-labelledby="reasons-title">
<h2 id="reasons-title">Policy decisions</h2>
<dl>${[...reasons.values()].map(({ index, first }) => reason(`r${index}`, first))}</dl>
</section>`,
        html `<section class="reference" aria-labelledby="descriptions-title">
<h2 id="descriptions-title">Descriptions</h2>
<dl>${[...descriptions.values()].map(({ index, first }) => description(`v${index}`, first))}</dl>
</section>`,
    ]}`;
}
function row({ group, found }, index, image, links) {
    const version = found.version === null ? null : code(found.version, "version");
    const classes = [...(found.status === "matched" ? [] : ["exempt"]), ...(index < FIRST_ROWS ? [] : ["later"])];
    const attribute = new Markup(classes.length === 0 ? "" : ` class="${classes.join(" ")}"`);
    return html `<tr id="f${index + 1}"${attribute}><td><span class="severity ${group.severity}">${group.severity}</span></td><th scope="row"><a href="#${links.description}" class="whole">${whole((0,vulnerabilities/* nameOf */.Vb)(group))}</a>${group.knownExploited === true ? html ` <b>exploited</b>` : null}</th><td class="number">${group.score}</td><td>${code(packageName({ found }))}</td><td>${version}</td><td>${fixedIn({ found })}</td><td>${code(image)}</td><td><a href="#${links.reason}">${STATUS_WORDS[found.status]}</a></td></tr>
`;
}
function rowData({ group, found }, { image, imageId, ignoreEntry }) {
    return {
        severity: group.severity,
        finding: (0,vulnerabilities/* nameOf */.Vb)(group),
        score: group.score,
        package: found.name,
        version: found.version,
        fixedVersion: found.fixedVersion,
        fix: found.fixedVersion !== null ? "yes" : (found.fix ?? "unknown"),
        path: found.path,
        image,
        imageId,
        imageDigest: group.imageDigest,
        platforms: group.platforms,
        status: found.status,
        reason: found.reason,
        uri: group.uri,
        knownExploited: group.knownExploited,
        epss: group.epss,
        ignoreEntry,
    };
}
function packageName({ found }) {
    const name = found.name ?? "(no package)";
    return found.path === null || found.path === found.name ? name : `${name} at ${found.path}`;
}
function fixedIn({ found }) {
    if (found.fixedVersion !== null)
        return code(found.fixedVersion, "version");
    return html `${found.fix === "no" ? "no fix yet" : found.fix === "yes" ? "a fix exists" : "unknown"}`;
}
/** Each distinct key with a number, and its first occurrence. */
function numbered(occurrences, keyOf) {
    const known = new Map();
    for (const occurrence of occurrences) {
        const key = keyOf(occurrence);
        if (!known.has(key))
            known.set(key, { index: known.size + 1, first: occurrence });
    }
    return known;
}

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/opening-lines.js
var opening_lines = __webpack_require__(2355);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
;// CONCATENATED MODULE: ./build/render/html/opening.js







/** UTF-16 units of a name: none may displace what else belongs on the first screen. */
const NAME = 200;
/** The first screen: the verdict, its lines, the worst finding and the scope of the run, then what else belongs there. */
function opening(headline, { worstRow, rest, ...enforcement }) {
    const { run, verdict } = headline;
    const { verdict: word, title, lines, warning } = (0,opening_lines/* openingOf */.E)(headline, enforcement);
    const [label, ...about] = word;
    const paragraphs = lines.map((line) => html `<p>${phrases(line)}</p>
`);
    return html `<header>
<h1 class="verdict ${verdict.kind}"><b>${label?.text ?? null}</b>${phrases(about)}: ${phrases(title)}</h1>
${paragraphs}${verdict.kind === "failed" ? worst(verdict, worstRow) : null}
${warning === null
        ? null
        : html `<p class="warning">${warning}</p>
`}${rest}
<p class="quiet">${(0,render_headline/* hasOwnName */.Sb)(run) ? null : `${(0,budget/* clip */.$Q)(run.name, NAME)} · `}${(0,words/* pluralize */.td)(run.evaluated, "image")} evaluated · blocking severities: ${run.severities.join(", ")} · <time datetime="${run.generatedAt}">${(0,render_headline/* generationTime */.sO)(run)}</time>${run.total === 0 ? null : html `<br>${(0,render_headline/* totalText */.IW)(run)}`}</p>
</header>`;
}
function worst(verdict, row) {
    const found = verdict.worst();
    return found === null ? null : html `<p><b>Worst finding:</b> ${worstFinding(found, row)}</p>`;
}
function worstFinding({ occurrence, name, image, otherImages }, row) {
    const { group, found } = occurrence;
    const finding = whole((0,budget/* clip */.$Q)(name, NAME));
    return html `<span class="severity ${group.severity}">${group.severity}</span> ${row === null ? finding : html `<a href="#f${row + 1}" class="whole">${finding}</a>`}${group.score === null ? null : `, CVSS ${group.score}`}${group.knownExploited === true ? ", known to be exploited" : null}, in ${code((0,budget/* clip */.$Q)((0,package_label/* packageLabel */.l)(found), NAME))} of ${code((0,budget/* clip */.$Q)((0,image_label/* placeLabel */.sk)(image), NAME))}${otherImages === 0 ? null : ` and ${(0,words/* pluralize */.td)(otherImages, "more image")}`}`;
}
function phrases(parts) {
    return html `${parts.map(({ kind, text }) => {
        if (kind === "name")
            return code((0,budget/* clip */.$Q)(text, NAME));
        return kind === "strong" ? html `<b>${text}</b>` : plain(text);
    })}`;
}

;// CONCATENATED MODULE: ./build/render/html/page-script.js
/** `client/`, compiled by `npm run build`. */
const PAGE_SCRIPT = `
"use strict";
(() => {
function find(type, selector) {
    const found = document.querySelector(selector);
    if (found instanceof type)
        return found;
    throw new Error(\`The page has no \${selector}\`);
}
function all(type, selector) {
    return [...document.querySelectorAll(selector)].flatMap((found) => (found instanceof type ? [found] : []));
}
function element(tag, ...content) {
    const made = document.createElement(tag);
    made.append(...content);
    return made;
}
function clones(parent) {
    return [...(parent?.childNodes ?? [])].map((child) => child.cloneNode(true));
}
const collator = new Intl.Collator("en", { numeric: true });
function sortButton(header, sort) {
    const button = element("button", ...header.childNodes);
    header.append(button);
    button.addEventListener("click", sort);
}
function makeSortable(table) {
    const body = table.tBodies[0];
    if (body === undefined)
        return;
    const rows = [...body.rows];
    const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
    for (const [column, header] of headers.entries()) {
        const directions = ["ascending", "descending"];
        if (header.classList.contains("number"))
            directions.reverse();
        sortButton(header, () => {
            const direction = directions[header.ariaSort === null ? 0 : directions.indexOf(header.ariaSort) + 1] ?? null;
            for (const other of headers)
                other.ariaSort = other === header ? direction : null;
            body.append(...(direction === null ? rows : sorted(rows, column, direction === "ascending" ? 1 : -1)));
        });
    }
}
function sorted(rows, column, direction) {
    const keys = new Map(rows.map((row) => [row, valueOf(row.cells[column])]));
    return [...rows].sort((a, b) => {
        const [left, right] = [keys.get(a) ?? "", keys.get(b) ?? ""];
        if (left === "" || right === "")
            return Number(left === "") - Number(right === "");
        return collator.compare(left, right) * direction;
    });
}
function valueOf(cell) {
    return cell?.dataset["value"] ?? cell?.textContent.replaceAll(",", "") ?? "";
}
const FIRST_ROWS = 200;
const COLUMNS = ["severity", "finding", "score", "package", "version", "fixedVersion", "image", "status"];
const root = document.documentElement;
root.classList.add("scripted");
const withoutCount = (text) => text.replace(/ \\([\\d,]+\\)$/, "");
const format = (count) => count.toLocaleString("en");
addEventListener("DOMContentLoaded", () => {
    document.addEventListener("click", copyEntry);
    for (const table of all(HTMLTableElement, "table.sortable"))
        makeSortable(table);
    if (document.getElementById("rows") !== null)
        startFindings();
});
function startFindings() {
    const body = find(HTMLTableSectionElement, "#findings tbody");
    const bar = find(HTMLElement, ".filter-bar");
    const more = find(HTMLButtonElement, "#more");
    const status = find(HTMLElement, "#shown");
    const boxes = all(HTMLInputElement, "#findings [name=severity]");
    const selects = all(HTMLSelectElement, "#findings select");
    const searches = all(HTMLInputElement, "#findings [type=search]");
    const headers = all(HTMLTableCellElement, "#findings thead th");
    const labels = new Map(all(HTMLOptionElement, "#findings option").map((each) => [each, withoutCount(each.text)]));
    const ranks = new Map(boxes.map((box, index) => [box.value, -index]));
    const rows = readRows(body);
    const byElement = new Map(rows.map((row) => [row.element, row]));
    let shownAtMost = FIRST_ROWS;
    let sorting = "";
    let order = rows;
    let isMoved = false;
    function show(limit) {
        shownAtMost = limit;
        const severities = new Set(boxes.flatMap(({ checked, value }) => (checked ? [value] : [])));
        const wanted = selects.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]]));
        const [names = [], words = []] = searches.map(({ value }) => value.toLowerCase().split(/\\s+/));
        const counts = new Map();
        const shown = [];
        let found = 0;
        for (const row of order) {
            const packageName = row.package?.toLowerCase() ?? "";
            const isText = words.every((each) => row.text.includes(each)) && names.every((each) => packageName.includes(each));
            const misses = severities.has(row.severity) ? [] : ["severity"];
            for (const [facet = "", value] of wanted) {
                if (!row.facets.some(([name, own]) => name === facet && own === value))
                    misses.push(facet);
            }
            if (isText && misses.length < 2) {
                for (const [facet, value] of row.facets) {
                    const key = \`\${facet} \${value}\`;
                    if (misses.every((miss) => miss === facet))
                        counts.set(key, (counts.get(key) ?? 0) + 1);
                }
            }
            const isMatch = isText && misses.length === 0;
            if (isMatch)
                found += 1;
            const isShown = isMatch && found <= limit;
            if (isShown)
                shown.push(row);
            if (row.element.classList.contains("later") === isShown)
                row.element.classList.toggle("later", !isShown);
            if (row.detail !== null)
                row.detail.hidden = !isShown;
        }
        for (const { toggle } of shown)
            if (toggle.role === null)
                Object.assign(toggle, { role: "button", ariaExpanded: "false" });
        isMoved ||= sorting !== "";
        if (isMoved)
            body.prepend(...shown.flatMap(({ element: row, detail }) => (detail === null ? [row] : [row, detail])));
        for (const { parentElement, value } of boxes) {
            parentElement?.querySelector(".count")?.replaceChildren(format(counts.get(\`severity \${value}\`) ?? 0));
        }
        for (const [option, label] of labels) {
            const count = counts.get(\`\${option.closest("select")?.name} \${option.value}\`) ?? 0;
            const text = option.value === "" ? label : \`\${label} (\${format(count)})\`;
            if (option.text !== text)
                option.text = text;
        }
        const total = found === rows.length ? "" : \`, \${format(rows.length)} in total\`;
        const counted = \`\${format(shown.length)} of \${format(found)} findings shown\`;
        status.textContent = \`\${found === 0 ? "No finding matches" : counted}\${total}.\`;
        more.hidden = found <= limit;
    }
    function sort() {
        const column = COLUMNS.find((name) => name === sorting.replace("-", ""));
        const direction = sorting.startsWith("-") ? -1 : 1;
        const keyOf = (row) => (column === "severity" ? (ranks.get(row.severity) ?? null) : row[column ?? "index"]);
        const compare = (a, b) => {
            const [left, right] = [keyOf(a), keyOf(b)];
            if (left === null || right === null)
                return Number(left === null) - Number(right === null) || a.index - b.index;
            const isText = typeof left === "string" && typeof right === "string";
            const difference = isText ? collator.compare(left, right) : Number(left) - Number(right);
            return difference * direction || a.index - b.index;
        };
        if (column === undefined)
            sorting = "";
        order = column === undefined ? rows : [...rows].sort(compare);
        for (const header of headers)
            header.ariaSort = null;
        const sorted = headers[COLUMNS.findIndex((name) => name === column)];
        if (sorted !== undefined)
            sorted.ariaSort = direction === 1 ? "ascending" : "descending";
    }
    function apply() {
        show(FIRST_ROWS);
        const state = new URLSearchParams();
        const checked = boxes.filter((box) => box.checked);
        if (checked.length < boxes.length)
            state.set("severity", checked.map(({ value }) => value).join(","));
        for (const { name, value } of [...selects, ...searches])
            if (value !== "")
                state.set(name, value);
        if (sorting !== "")
            state.set("sort", sorting);
        try {
            history.replaceState(null, "", \`#\${state}\`);
        }
        catch {
        }
    }
    function read(address) {
        const row = /^#f\\d+$/.test(address) ? rows[Number(address.slice(2)) - 1] : undefined;
        if (row === undefined && !address.includes("="))
            return false;
        const state = new URLSearchParams(row === undefined ? address.slice(1) : "");
        const severities = state.get("severity")?.split(",");
        for (const box of boxes)
            box.checked = severities?.includes(box.value) ?? true;
        for (const input of searches)
            input.value = state.get(input.name) ?? "";
        for (const select of selects) {
            select.value = state.get(select.name) ?? "";
            if (select.selectedIndex < 0)
                select.selectedIndex = 0;
        }
        sorting = state.get("sort") ?? "";
        sort();
        show(Math.ceil(((row?.index ?? 0) + 1) / FIRST_ROWS) * FIRST_ROWS);
        if (row?.detail === null)
            toggleDetail(row, rows);
        (row?.toggle ?? find(HTMLElement, "#findings-title")).focus();
        return true;
    }
    for (const [index, header] of headers.entries()) {
        const column = COLUMNS[index] ?? "";
        sortButton(header, () => {
            const directions = [column, \`-\${column}\`];
            if (column === "severity" || column === "score")
                directions.reverse();
            sorting = directions[directions.indexOf(sorting) + 1] ?? "";
            sort();
            apply();
        });
    }
    for (const link of all(HTMLAnchorElement, "a[data-filter]")) {
        link.href = \`#\${link.dataset["filter"]}\`;
        link.addEventListener("click", () => read(link.hash));
    }
    body.addEventListener("click", (event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const parent = link?.closest("tr") ?? null;
        const row = parent === null ? undefined : byElement.get(parent);
        if (row === undefined)
            return;
        event.preventDefault();
        toggleDetail(row, rows);
    });
    body.addEventListener("keydown", (event) => {
        const { key, target } = event;
        if (key !== " " || !(target instanceof HTMLAnchorElement) || target.role !== "button")
            return;
        event.preventDefault();
        target.click();
    });
    bar.addEventListener("input", apply);
    more.addEventListener("click", () => show(shownAtMost + FIRST_ROWS));
    find(HTMLButtonElement, "#reset").addEventListener("click", () => {
        read("#=");
        apply();
    });
    addEventListener("hashchange", () => read(location.hash));
    addEventListener("beforeprint", () => show(rows.length));
    addEventListener("afterprint", () => show(FIRST_ROWS));
    if (innerWidth < 768)
        find(HTMLDetailsElement, ".filter-bar details").open = false;
    const measure = () => root.style.setProperty("--bar", \`\${bar.offsetHeight}px\`);
    new ResizeObserver(measure).observe(bar);
    measure();
    if (!read(location.hash))
        show(FIRST_ROWS);
    addEventListener("load", () => read(location.hash));
}
function readRows(body) {
    const data = JSON.parse(find(HTMLScriptElement, "#rows").text);
    const elements = [...body.rows];
    return data.flatMap((known, index) => {
        const row = elements[index];
        const toggle = row?.cells[1]?.querySelector("a");
        if (row === undefined || toggle == null)
            return [];
        const { finding, package: name, version, image, platforms, reason, status, severity, fix, imageId } = known;
        const text = [finding, name, version, image, ...platforms, reason].join(" ").toLowerCase();
        const facets = Object.entries({ severity, status, fix, image: imageId });
        if (status !== "matched")
            facets.push(["status", "exempt"]);
        return { ...known, element: row, toggle, detail: null, index, text, facets };
    });
}
function toggleDetail(row, rows) {
    row.toggle.ariaExpanded = String(row.detail === null);
    row.detail?.remove();
    row.detail = row.detail === null ? detailOf(row, rows) : null;
    if (row.detail !== null)
        row.element.after(row.detail);
}
function detailOf(row, rows) {
    const { cells, id } = row.element;
    const [title, description] = reference(row.toggle);
    const [decision, ruleResults] = reference(cells[7]?.querySelector("a"));
    const same = rows.filter(({ finding, imageId }) => finding === row.finding && imageId === row.imageId);
    const packages = same.map(({ element: other }) => {
        const [name = [], version = [], fixed = []] = [3, 4, 5].map((column) => clones(other.cells[column]));
        const decided = other.cells[7]?.textContent ?? "";
        return element("li", ...name, " ", ...version, ", fixed in: ", ...fixed, \`, \${decided}\`);
    });
    const link = element("a", "Link to this finding");
    link.href = \`#\${id}\`;
    const cell = element("td");
    cell.colSpan = cells.length;
    cell.append(part("Description", element("p", ...title), element("p", ...description)), part("Packages", element("p", ...clones(cells[6])), element("ul", ...packages)), part("Policy decision", element("p", ...decision), element("div", ...ruleResults)));
    if (row.ignoreEntry !== null) {
        const copy = element("button", "Copy");
        copy.className = "copy";
        const hint = element("p", "Write a reason, and add it to the list ignore of the ignore file.");
        cell.append(part("Ignore-file entry", hint, element("pre", row.ignoreEntry), copy));
    }
    cell.append(element("p", link));
    const detail = element("tr", cell);
    detail.className = "detail";
    return detail;
}
function reference(link) {
    const term = document.getElementById(link?.hash.slice(1) ?? "");
    return [clones(term), clones(term?.nextElementSibling)];
}
function part(title, ...content) {
    return element("div", element("h3", title), ...content);
}
async function copyEntry({ target }) {
    if (!(target instanceof HTMLButtonElement) || target.className !== "copy")
        return;
    const entry = target.parentElement?.querySelector("pre");
    if (entry == null)
        return;
    try {
        await navigator.clipboard.writeText(entry.textContent);
        target.textContent = "Copied";
    }
    catch {
        getSelection()?.selectAllChildren(entry);
    }
}
})();
`;

// EXTERNAL MODULE: ./build/core/policy/exemptions/default-ignore-file.js
var default_ignore_file = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/core/search/detection.js
var search_detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/scan-time.js
var scan_time = __webpack_require__(2336);
;// CONCATENATED MODULE: ./build/render/html/sections.js












/** Further upgrades are folded. */
const FIRST_UPGRADES = 10;
/** Most effective first. The order is what the table shows, so it does not sort; the same packages sort in the findings. */
function upgrades({ rows }) {
    const rest = rows.slice(FIRST_UPGRADES);
    const more = html `<details><summary>${(0,words/* formatNumber */.ZV)(rest.length)} more packages to upgrade</summary>${upgradeTable("More packages to upgrade", rest)}</details>`;
    return html `<section aria-labelledby="upgrades-title">
<h2 id="upgrades-title">Packages to upgrade</h2>
${upgradeTable("Packages to upgrade", rows.slice(0, FIRST_UPGRADES))}
${rest.length === 0 ? null : more}
</section>`;
}
function upgradeTable(name, rows) {
    return html `<div class="scroll" role="region" aria-label="${name}, scrollable" tabindex="0"><table class="upgrades">
<thead><tr><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col" class="number">Blocking</th><th scope="col">Worst</th><th scope="col">Images</th></tr></thead>
<tbody>${rows.map(upgrade)}</tbody>
</table></div>`;
}
function upgrade({ packages, findings, fixes, worst, images: found }) {
    const [first] = found;
    const where = found.length > 1 || first === undefined ? (0,words/* pluralize */.td)(found.length, "image") : code((0,image_label/* placeLabel */.sk)(first));
    const share = fixes === findings ? null : ` (${(0,words/* formatNumber */.ZV)(fixes)} of ${(0,words/* formatNumber */.ZV)(findings)})`;
    const lines = packages.map(({ name, version, fixedVersions, unfixable }, index) => {
        const versions = fixedVersions.map((fixed, each) => html `${each === 0 ? null : ", "}${code(fixed, "version")}`);
        const fix = fixedVersions.length > 0 ? html `${versions}${index === 0 ? share : null}` : unfixable ? "no fix yet" : "unknown";
        const counts = html `<td class="number">${(0,words/* formatNumber */.ZV)(findings)}</td><td><span class="severity ${worst}">${worst}</span></td><td>${where}</td>`;
        return html `<tr><th scope="row">${code(name ?? "(no package)")}</th><td>${version === null ? null : code(version, "version")}</td><td>${fix}</td>${index === 0 ? counts : html `<td colspan="3" class="quiet">upgraded together</td>`}</tr>
`;
    });
    return html `${lines}`;
}
function decidingExemptions({ rows, verdictWithoutExemptions }) {
    const items = rows.map((row) => html `<li>${code((0,rule_words/* exemptionLabel */.Ch)(row))}: ${row.reason}<br><span class="quiet">${(0,rule_words/* exemptionTerms */.Jd)(row)}</span></li>
`);
    return html `<section aria-labelledby="exemptions-title"><h2 id="exemptions-title">Exemptions that changed the verdict</h2><p>Without them, the verdict would be <b>${verdictWithoutExemptions}</b>.</p><ul>${items}</ul></section>`;
}
/** Severities by image, as bars and in numbers. Its columns sort. `generatedAt`: for the ages of the scans. */
function sections_images({ rows }, { imageIds }, generatedAt) {
    const most = rows.reduce((highest, { scan }) => Math.max(highest, totalOf(barsOf(scan.counts))), 1);
    return html `<section aria-labelledby="images-title">
<h2 id="images-title">Severity by image</h2>
<div class="scroll" role="region" aria-label="Severity by image, scrollable" tabindex="0"><table class="images${rows.length > 1 ? " sortable" : null}">
<thead><tr><th scope="col">Image</th><th scope="col" class="number">Blocking</th><th scope="col" class="number bars">Findings</th><th scope="col" class="number"><span class="severity CRITICAL">Critical</span></th><th scope="col" class="number"><span class="severity HIGH">High</span></th><th scope="col" class="number"><span class="severity MEDIUM">Medium</span></th><th scope="col" class="number"><span class="severity LOW">Low</span></th><th scope="col" class="number"><span class="severity">Other</span></th><th scope="col">Scan</th><th scope="col">Scanned</th></tr></thead>
<tbody>${rows.map((row) => sections_image(row, { most, generatedAt, imageId: imageIds.get((0,image_key/* imageKey */.p)(row.scan)) ?? null }))}</tbody>
</table></div>
</section>`;
}
function sections_image({ scan, blocking }, { most, generatedAt, imageId }) {
    const kind = scan.scanType === "basic" ? "basic, OS packages only" : scan.scanType;
    const label = (0,image_label/* platformPlaceLabel */.jz)(scan);
    const bars = barsOf(scan.counts);
    const number = (0,words/* formatNumber */.ZV)(blocking);
    // With the script, the number shows the findings that it counts.
    const link = html `<a href="#findings" data-filter="status=matched&amp;image=${imageId}" aria-label="${number} blocking findings in ${label}">${number}</a>`;
    return html `<tr><th scope="row">${webLink(code(label), (0,console_link/* consoleLink */.i)(scan))}</th><td class="number"><b>${blocking === 0 || imageId === null ? number : link}</b></td><td data-value="${totalOf(bars)}">${picture(bars, most)}</td>${bars.map(({ count }) => html `<td class="number">${(0,words/* formatNumber */.ZV)(count)}</td>`)}<td>${kind}</td><td data-value="${scan.scannedAt}">${(0,scan_time/* scanTime */.$)(scan.scannedAt, generatedAt)}</td></tr>
`;
}
function barsOf(counts) {
    const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = counts;
    return [
        { level: "CRITICAL", count: CRITICAL },
        { level: "HIGH", count: HIGH },
        { level: "MEDIUM", count: MEDIUM },
        { level: "LOW", count: LOW },
        { level: "OTHER", count: INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN },
    ];
}
function totalOf(bars) {
    return bars.reduce((sum, { count }) => sum + count, 0);
}
/** Hidden from screen readers: the cells beside it contain the same counts. */
function picture(bars, most) {
    let x = 0;
    const rects = bars.map(({ level, count }) => {
        const width = (count / most) * 100;
        const rect = html `<rect class="${level}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"/>`;
        x += width;
        return count === 0 ? null : rect;
    });
    return html `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
}
function unevaluated({ rows }) {
    const items = rows.map((row) => {
        const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(row);
        const what = code((0,image_label/* unevaluatedLabel */.vu)(row));
        const { accepted } = row;
        const next = accepted === null
            ? html `<b>Fix:</b> ${plain(remediation)}`
            : html `<b>Accepted:</b> ${accepted.reason} (${(0,image_label/* untilLabel */.D8)(accepted)})`;
        return html `<li>${webLink(what, row.kind === "image" ? (0,console_link/* consoleLink */.i)(row.scan) : null)}: ${plain(sentence)}${joint}${detail} (${code(row.code)})<br>${next}</li>
`;
    });
    return html `<section aria-labelledby="unevaluated-title"><h2 id="unevaluated-title">Not evaluated</h2><ul>${items}</ul></section>`;
}
function notices({ rows }) {
    const items = rows.map(({ code: notice, detail }) => {
        const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[notice];
        return html `<li>${plain(sentence)}: ${(0,words/* withoutPeriod */.Kx)(detail)}. ${plain(remediation)}</li>`;
    });
    return html `<section aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2><ul>${items}</ul></section>`;
}
/** Ignore-file entries to copy, for the blocking findings and for what was not evaluated. */
function snippet({ report }) {
    const { yaml, leftOut } = (0,ignore_snippet/* ignoreSnippet */.uw)(report);
    if (yaml === null)
        return null;
    return html `<details><summary>Entries for the ignore file</summary>
<p>Copy what you accept into the ignore file (${code(default_ignore_file/* DEFAULT_IGNORE_FILE */.O)}, or the file of ${code("ignore-file")}), write a reason for each entry, and commit it.${leftOut === 0 ? null : html ` ${(0,words/* pluralize */.td)(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here.`}</p>
<div class="scroll" role="region" aria-label="Entries for the ignore file, scrollable" tabindex="0"><pre>${yaml}</pre></div><p><button type="button" class="copy needs-script">Copy</button></p></details>`;
}
function closing({ detection, tool }) {
    const { name, technique, tactic, riskScore, impact, confidence } = detection;
    const attack = webLink(`${technique} ${search_detection/* SEARCH */.Dn.techniqueName}`, `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`);
    return html `<footer><p>Reproduces the search <b>${name}</b> · MITRE ATT&amp;CK ${attack} (${tactic}) · risk ${riskScore} = ${impact} × ${confidence} / 100 · ${webLink("ECR image scanning", search_detection/* SEARCH */.Dn.reference)} · ${tool.name} ${tool.version}</p></footer>`;
}

;// CONCATENATED MODULE: ./build/render/html/style.js
/** The page's style, light and dark, for screens and for paper. Contrast is at least 4.5 to 1 in both. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --failed: #b3151d; --inconclusive: #7d4e00; --passed: #116329;
  --critical: #8250df; --high: #cf222e; --medium: #e16f24; --low: #bf8700; --other: #818b98;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #e6edf3; --quiet: #9198a1; --link: #79b8ff;
    --failed: #ff7b72; --inconclusive: #e3b341; --passed: #56d364;
    --critical: #bc8cff; --high: #ff7b72; --medium: #f0883e; --low: #d8a21f; --other: #8b949e;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 110rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1.5rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3; text-wrap: balance; }
html { scroll-padding-top: calc(var(--bar, 0px) + 3rem); }
h2 { margin: 2.25rem 0 0.75rem; font-size: 1.2rem; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; }
a { color: var(--link); }
code { font: 0.875em ui-monospace, monospace; }
code, .whole { white-space: nowrap; } code wbr, .whole wbr { white-space: normal; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem; background: var(--page); }
.verdict { border-left: 0.5rem solid; padding-left: 0.75rem; }
.verdict.failed { border-color: var(--failed); } .verdict.failed b { color: var(--failed); }
.verdict.inconclusive { border-color: var(--inconclusive); } .verdict.inconclusive b { color: var(--inconclusive); }
.verdict.passed { border-color: var(--passed); } .verdict.passed b { color: var(--passed); }
header p { margin: 0.5rem 0; }
.warning { color: var(--inconclusive); font-weight: 600; }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; padding: 0.5rem 0.75rem; color: var(--quiet); }
th, td { padding: 0.4rem 0.75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--panel); white-space: nowrap; }
tbody th { font-weight: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.number.bars { text-align: left; } .upgrades td, .images td { white-space: nowrap; }
.severity { white-space: nowrap; font-weight: 600; }
.severity::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border-radius: 2px; background: var(--other); }
.severity.CRITICAL::before { background: var(--critical); } .severity.HIGH::before { background: var(--high); }
.severity.MEDIUM::before { background: var(--medium); } .severity.LOW::before { background: var(--low); }
details > summary { cursor: pointer; padding: 0.5rem 0; }
svg.bar { display: block; width: 100%; min-width: 8rem; height: 1.1rem; }
svg rect { stroke: var(--page); stroke-width: 0.4; }
svg .CRITICAL { fill: var(--critical); } svg .HIGH { fill: var(--high); } svg .MEDIUM { fill: var(--medium); }
svg .LOW { fill: var(--low); } svg .OTHER { fill: var(--other); }
tbody th { min-width: 10rem; }
#findings table { table-layout: fixed; min-width: 68rem; }
#findings th:nth-child(1) { width: 9.25rem; } #findings th:nth-child(2) { width: 11rem; } #findings th:nth-child(3) { width: 4.5rem; }
#findings th:nth-child(5), #findings th:nth-child(6) { width: 9rem; } #findings th:nth-child(7) { width: 21%; } #findings th:nth-child(8) { width: 7rem; }
#findings td, #findings th { overflow-wrap: anywhere; }
#findings tr.exempt { color: var(--quiet); }
thead button { width: 100%; min-height: 1.75rem; padding: 0; border: 0; background: none; font-weight: 600; text-align: inherit; }
thead button::after { content: " \\2195" / ""; color: var(--quiet); }
thead [aria-sort=ascending] button::after { content: " \\2191" / ""; color: inherit; }
thead [aria-sort=descending] button::after { content: " \\2193" / ""; color: inherit; }
abbr { text-decoration: none; }
[role=button]::before { content: "\\25b8" / ""; display: inline-block; width: 1em; }
[role=button][aria-expanded=true]::before { content: "\\25be" / ""; }
.detail > td { border-top: 0; padding: 0 0.75rem 1rem 1.75rem; background: var(--panel); }
.detail h3 { margin: 0.75rem 0 0.25rem; font-size: 0.875rem; }
.detail p, .detail ul, .detail ol { margin: 0.25rem 0; max-width: 75rem; }
.detail li { margin: 0; }
.detail pre { overflow-x: auto; background: var(--page); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 0.5rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1rem 0; }
.tile { flex: 1 1 11rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-top: 0.25rem solid var(--line); border-radius: 6px; background: var(--panel); font-size: 0.875rem; }
.tile.failed { border-top-color: var(--failed); } .tile.inconclusive { border-top-color: var(--inconclusive); }
.tile dd { margin: 0; color: var(--quiet); overflow-wrap: anywhere; } .tile b { font-size: 1.5rem; line-height: 1.3; color: var(--text); }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 1rem 0; padding: 0; list-style: none; }
nav li { margin: 0; }
.filter-bar { background: var(--page); padding: 0.5rem 0; }
.filter-bar p { margin: 0.25rem 0 0; font-size: 0.875rem; }
.filter-bar summary { padding: 0.25rem 0; font-size: 0.875rem; }
@media (min-height: 30rem) {
  .filter-bar { position: sticky; top: 0; z-index: 2; }
}
@media (min-width: 72rem) and (min-height: 30rem) {
  .scripted #findings .scroll { overflow: visible; }
  .scripted #findings table { border-collapse: separate; border-spacing: 0; }
  .scripted #findings thead th { position: sticky; top: var(--bar, 0px); z-index: 1; border-bottom: 1px solid var(--line); }
}
@media screen { .scripted .reference { display: none; } }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; padding: 0.5rem 0.75rem; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
.filters label { display: block; font-size: 0.875rem; }
.filters fieldset { margin: 0; padding: 0; border: 0; }
.filters legend { padding: 0; font-size: 0.875rem; }
.filters fieldset label { display: inline-block; margin-right: 0.75rem; }
.filters input[type=search], .filters select, button { display: block; min-height: 2.25rem; max-width: min(20rem, 75vw); padding: 0.25rem 0.5rem; font: inherit; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; }
.filters input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: -0.2rem; }
button { cursor: pointer; }
.needs-script { display: none; }
.scripted .needs-script { display: block; }
.scripted .later { display: none; }
pre { margin: 0; padding: 0.75rem; font: 0.875em/1.5 ui-monospace, monospace; }
dl { margin: 0; } dt { font-weight: 600; } dd { margin: 0 0 0.75rem; }
li { margin: 0.4rem 0; }
:target { background: color-mix(in srgb, var(--link) 15%, transparent); }
@media screen and (max-width: 48rem) {
  .scripted #findings table { min-width: 0; table-layout: auto; }
  .detail pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  .scripted #findings :is(thead th, tbody tr:not(.detail) > td):nth-child(n + 5) { display: none; }
  .scripted #findings :is(thead th, tbody tr:not(.detail) > td):nth-child(3) { display: none; }
  #findings tr.exempt th::after { content: " exempt"; display: block; }
  .scripted #findings th:nth-child(n) { width: auto; min-width: 0; }
  .scripted #findings tbody code { white-space: normal; overflow-wrap: anywhere; }
  .detail > td { padding-left: 0.75rem; }
}
@media (max-width: 30rem) { h1 { font-size: 1.25rem; } th, td { padding: 0.35rem; } .tile { flex-basis: 40%; } .filters { max-height: 60vh; overflow-y: auto; } }
@media print {
  body { font-size: 10pt; } .filter-bar, .skip, nav, .copy, #more { display: none !important; } #findings thead button { display: inline; } thead button::after, [role=button]::before { content: none; }
  .scroll { overflow: visible; border: 0; } #findings table { min-width: 0; }
  #findings th:nth-child(n) { width: auto; } #findings th:nth-child(1) { width: 6rem; } #findings th:nth-child(3) { width: 3rem; } #findings th:nth-child(7) { width: 25%; } .tile { flex-basis: 5rem; } .tile code { white-space: normal; overflow-wrap: anywhere; }
  thead { display: table-header-group; } tr { break-inside: avoid; } details > * { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; }
  table { font-size: 7.5pt; } th, td { padding: 0.25rem; } .severity { overflow-wrap: normal; } .severity::before { margin-right: 0.2em; } thead th, .upgrades td, .images td { white-space: normal; } thead th { overflow-wrap: anywhere; } tbody th, svg.bar { min-width: 3rem; } .tile b { font-size: 1.1rem; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;

// EXTERNAL MODULE: ./build/core/view/image-overview.js
var image_overview = __webpack_require__(6068);
;// CONCATENATED MODULE: ./build/render/html/tiles.js






/** The numbers of the first screen, each with a link to what it counts. */
function tiles(report) {
    const overviews = (0,image_overview/* imageOverviewsOf */.F)(report);
    const blocking = sum(overviews, (each) => each.blocking);
    const exempt = sum(overviews, (each) => each.exempt);
    const unevaluated = report.counts.inconclusive;
    const accepted = report.scans.filter((scan) => scan.accepted !== null).length;
    const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
    const oldest = oldestScan(report.scans);
    return html `<dl class="tiles">
${tile("Blocking", number(blocking, "#findings", "status=matched"), blocking === 0 ? "no finding blocks" : `${blocking === 1 ? "finding" : "findings"} in ${(0,words/* pluralize */.td)(overviews.filter((each) => each.blocking > 0).length, "image")}`, blocking === 0 ? "" : "failed")}
${tile("Exempt", number(exempt, "#findings", "status=exempt"), exempt === 0 ? "no finding is exempt" : `${exempt === 1 ? "finding" : "findings"} that would block otherwise`)}
${tile("Not evaluated", number(unevaluated, "#unevaluated-title"), `${unevaluated === 1 ? "image or input" : "images and inputs"}${accepted === 0 ? "" : `, and ${(0,words/* formatNumber */.ZV)(accepted)} accepted`}`, unevaluated === 0 ? "" : "inconclusive")}
${tile("Images", number(evaluated, "#images-title"), `evaluated, of ${(0,words/* formatNumber */.ZV)(report.scans.length)}`)}
${tile("Oldest scan", html `${oldest === null ? "unknown" : (0,scan_time/* scanTime */.$)(oldest.scannedAt, report.generatedAt)}`, oldest === null ? "no scan has a time" : evaluated === 1 ? "when this run started" : html `of ${code((0,budget/* clip */.$Q)((0,image_label/* placeLabel */.sk)(oldest), 200))}`)}
</dl>`;
}
function tile(title, value, about, kind = "") {
    return html `<div class="tile ${kind}"><dt>${title}</dt><dd><b>${value}</b><br>${about}</dd></div>`;
}
/** A link, where there is something to link to. With the script, it also sets the filter. */
function number(count, target, filter = null) {
    const text = (0,words/* formatNumber */.ZV)(count);
    if (count === 0)
        return html `${text}`;
    return filter === null
        ? html `<a href="${target}">${text}</a>`
        : html `<a href="${target}" data-filter="${filter}">${text}</a>`;
}
function sum(overviews, count) {
    return overviews.reduce((total, each) => total + count(each), 0);
}
function oldestScan(scans) {
    let oldest = null;
    for (const scan of scans) {
        const { scannedAt } = scan;
        if (scan.outcome !== "evaluated" || scannedAt === null)
            continue;
        if (oldest === null || scannedAt < oldest.scannedAt)
            oldest = { ...scan, scannedAt };
    }
    return oldest;
}

;// CONCATENATED MODULE: ./build/render/html.js










/**
 * The report as one page that loads nothing. Under its content security policy a browser runs and applies only the
 * script and the style below. It reads and prints without its script. `sha256` returns the hash of a text in hexadecimal.
 */
function renderHtml(report, { sha256, ...enforcement }) {
    const hash = (text) => `'sha256-${Buffer.from(sha256(text), "hex").toString("base64")}'`;
    const policy = [
        "default-src 'none'",
        `script-src ${hash(PAGE_SCRIPT)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join("; ");
    const view = (0,view_view/* viewOf */.d)(report);
    const table = findingsTable(view.sections.flatMap((each) => (each.kind === "occurrences" ? each.list() : [])));
    const page = html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,render_escape/* oneLine */.TN)(report.name)}: ${(0,render_headline/* headlineText */.uh)(report, enforcement)}</title>
<style>${new Markup(STYLE)}</style>
<script>${new Markup(PAGE_SCRIPT)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${opening(view.headline, { ...enforcement, worstRow: worstRow(view, table), rest: [tiles(report), contents(view)] })}
<main id="main" tabindex="-1">
${(0,view_view/* mapSections */.H)(view, pageSections(report, table)).map((section) => section === null
        ? null
        : html `${section}
`)}</main>
${closing(report)}
</body>
</html>
`;
    return page.source;
}
function worstRow({ headline: { verdict } }, { occurrences }) {
    const worst = verdict.kind === "failed" ? verdict.worst()?.occurrence : undefined;
    const index = occurrences.findIndex(({ found }) => found === worst?.found);
    return index < 0 ? null : index;
}
/** What each kind of section shows. Null where the page shows it elsewhere. */
function pageSections(report, table) {
    return {
        unevaluated: unevaluated,
        "deciding-exemptions": decidingExemptions,
        upgrades: upgrades,
        // The table of occurrences has a row for each package of these, with its status, reason and description.
        vulnerabilities: () => null,
        images: (section) => sections_images(section, table, report.generatedAt),
        exempt: () => null,
        notices: notices,
        occurrences: () => findings(table, report),
        // The footer names the search. Its eleven columns are too wide for a page; the report file contains them.
        search: () => null,
        "ignore-snippet": snippet,
    };
}
/** The ids of the headings that the sections have in the page, and their names in the table of contents. */
const HEADINGS = {
    unevaluated: { id: "unevaluated-title", name: "Not evaluated" },
    "deciding-exemptions": { id: "exemptions-title", name: "Exemptions that changed the verdict" },
    upgrades: { id: "upgrades-title", name: "Packages to upgrade" },
    images: { id: "images-title", name: "Severity by image" },
    notices: { id: "notices-title", name: "Notices" },
    occurrences: { id: "findings-title", name: "Findings" },
};
/** Links to the sections, so that the first screen shows where the rest is. */
function contents({ sections }) {
    const items = sections.flatMap(({ kind }) => {
        const heading = HEADINGS[kind];
        return heading === undefined ? [] : html `<li><a href="#${heading.id}">${heading.name}</a></li>`;
    });
    return items.length === 0 ? null : html `<nav aria-label="Sections of this report"><ul>${items}</ul></nav>`;
}


/***/ }),

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openingOf)
/* harmony export */ });
/* harmony import */ var _core_search_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4709);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8712);




/** The opening of a report. The sections below it have the details, so that it repeats none. */
function openingOf(headline, enforcement) {
    const { run, verdict } = headline;
    const opening = { verdict: (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictPhrases */ .e6)(headline, enforcement), lines: [], warning: null };
    switch (verdict.kind) {
        case "failed":
            return {
                ...opening,
                title: [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingTotal */ .kb)(verdict.blocking))],
                lines: failedLines(verdict),
                warning: (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .unevaluatedText */ .Kk)(verdict.unevaluated, "").trim() || null,
            };
        case "inconclusive":
            return { ...opening, title: inconclusiveTitle(run, verdict) };
        case "passed":
            return { ...opening, title: [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .passedText */ .qv)(run, verdict))], warning: (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .despiteText */ .ei)(verdict).join(" ") || null };
    }
}
function failedLines({ blocking, firstStep }) {
    const commands = firstStep.kind === "upgrade" ? firstStep.commands : [];
    return [
        ...(blocking.baseline === null ? [] : [baselineLine(blocking.baseline)]),
        countsLine(blocking),
        [strong("Do first: "), ...firstStepSentences(firstStep, blocking)],
        ...(commands.length === 0 ? [] : [[(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("Command from Amazon Inspector: "), ...named(commands)]]),
    ];
}
function baselineLine(counts) {
    const known = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(counts.exempt, "finding")} of the baseline ${counts.exempt === 1 ? "does" : "do"} not block`;
    return [strong("New against the baseline: "), (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(counts.new, "blocking finding")}. ${known}.`)];
}
/** `1 critical · 6 high · 5 vulnerabilities, counted once per package and image`: the unit of all numbers, where it matters. */
function countsLine({ severity, vulnerabilities, findings, exploited }) {
    const levels = _core_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.filter((level) => severity[level] > 0);
    const counts = levels.map((level) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(severity[level])} ${level.toLowerCase()}`);
    const distinct = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .td)(vulnerabilities, "vulnerability", "vulnerabilities");
    return [
        strong(counts.join(" · ")),
        ...(vulnerabilities === findings ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` · ${distinct}, counted once per package and image`)]),
        ...(exploited === 0 ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(" · "), strong(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(exploited)} known to be exploited`)]),
    ];
}
/** What to do, also where no fixed version is known. */
function firstStepSentences(step, blocking) {
    switch (step.kind) {
        case "upgrade":
            return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstStepPhrases */ .dp)(step, blocking);
        case "packages": {
            const { findings, packages } = step.upgrade;
            const them = packages.length === 1 ? "it" : "them";
            const some = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(findings)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(blocking.findings)}`;
            const share = findings === blocking.findings ? "" : ` ${some} ${findings === 1 ? "is" : "are"} in ${them}.`;
            const rest = `, or the base image that contains ${them}.${share} No fixed version is known.`;
            return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("Upgrade "), ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .packagePhrases */ .tp)(step.upgrade), (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rest)];
        }
        case "no-fix-exists":
            return [
                (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("No fix exists yet. Replace the package, or accept the findings in the ignore file until there is one."),
            ];
        case "no-package-named":
            return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("No package is known. Look up the finding to see what it affects.")];
    }
}
/** What could not be evaluated: its name where it is one, the numbers where there are several. */
function inconclusiveTitle({ evaluated }, { first, others }) {
    if (first === null)
        return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("nothing was evaluated. Specify at least one image or CloudTrail export.")];
    if (evaluated === 0)
        return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)("nothing was evaluated")];
    if (others.images + others.inputs === 0) {
        return [{ kind: "name", text: (0,_image_label_js__WEBPACK_IMPORTED_MODULE_3__/* .unevaluatedLabel */ .vu)(first) }, (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(" could not be evaluated")];
    }
    const counts = {
        images: others.images + (first.kind === "image" ? 1 : 0),
        inputs: others.inputs + (first.kind === "input" ? 1 : 0),
        partly: 0,
    };
    return [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .unevaluatedText */ .Kk)(counts, "").trim().replace(/\.$/, ""))];
}
function named(names) {
    const shown = names
        .slice(0, 3)
        .flatMap((text, index) => [...(index === 0 ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(", ")]), { kind: "name", text }]);
    return names.length <= 3 ? shown : [...shown, (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(names.length - 3)} more`)];
}
function strong(text) {
    return { kind: "strong", text };
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ exemptionLabel),
/* harmony export */   Jd: () => (/* binding */ exemptionTerms),
/* harmony export */   kO: () => (/* binding */ SELECTOR_WORDS),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   x4: () => (/* binding */ RULE_WORDS)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);


/** Words for the policy decision, shared by `--explain` and the page. */
/** Why a finding is evaluated against the policy. */
const SELECTOR_WORDS = {
    severity: "it has a blocking severity",
    "known-exploited": "it is known to be exploited (block-known-exploited)",
    epss: "its EPSS probability is at least block-epss",
};
const RULE_WORDS = {
    suppressed: "suppressed by the registry",
    vex: "VEX",
    ignore: "ignore file",
    baseline: "baseline",
    unfixed: "only-fixed",
    grace: "grace",
};
const OUTCOME_WORDS = {
    exempt: "applied",
    "not-exempt": "not applied",
    unknown: "unknown, not applied",
};
const DECISION_WORDS = {
    matched: "blocks: no rule exempts it",
    suppressed: "exempt: suppressed by the registry",
    ignored: "exempt: ignore file or VEX",
    baseline: "exempt: in the baseline",
    unfixed: "exempt: no fix exists",
    grace: "exempt for now: in its grace period",
};
/** The scope of an exemption: the finding or the codes of scans, then packages and repositories. */
function exemptionLabel({ kind, id, codes, packages, repositories }) {
    const where = [...packages, ...repositories].join(", ");
    return `${kind === "inconclusive" ? codes.join(", ") : (id ?? "")}${where === "" ? "" : ` in ${where}`}`;
}
/** Expiry, owner and place of an exemption: `through 2026-12-31, owner payments, .ignore.yaml:3`. */
function exemptionTerms(exemption) {
    const { kind, expires, owner, untilFixed, file, line, addedByPullRequest, count } = exemption;
    const exempt = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(count, kind === "inconclusive" ? "image" : "finding");
    return [
        (0,_image_label_js__WEBPACK_IMPORTED_MODULE_1__/* .untilLabel */ .D8)({ expires, owner }),
        ...(owner === null ? ["no owner"] : []),
        ...(untilFixed ? ["until fixed"] : []),
        line === null ? file : `${file}:${line}`,
        ...(addedByPullRequest === true ? ["added by this pull request"] : []),
        `exempts ${exempt}`,
    ].join(", ");
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scanTime)
/* harmony export */ });
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);

/** `2 hours ago`; the day, where the text must not depend on the time of the run. */
function scanTime(scannedAt, generatedAt) {
    if (scannedAt === null)
        return "";
    const age = generatedAt === null ? -1 : Date.parse(generatedAt) - Date.parse(scannedAt);
    // A scan that is dated after the run has no age.
    if (age < 0)
        return scannedAt.slice(0, 10);
    return age < 60_000 ? "just now" : `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(age)} ago`;
}


/***/ })

};
