export const id = 855;
export const ids = [855,4668];
export const modules = {

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

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ hyperlink),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   ot: () => (/* binding */ columnsUpTo)
/* harmony export */ });
/* unused harmony exports SEPARATE, pad */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** Text measured and truncated in terminal columns, where a character takes none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Text that takes one column per character, and does not combine with the text before or after it. */
const PLAIN = /^[ -~]*$/;
/**
 * Letters, ideographs and signs that never combine with a neighbor: of these, each character is measured by itself.
 * Segmenting takes 20 times as long.
 */
const SEPARATE = /^[ -~¡-¬®-ʯ\u0370-\u0373\u0390-\u03ff\u0400-\u0482\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
/** The characters of `text` as people see them, each whole. */
function* charactersOf(text) {
    if (SEPARATE.test(text))
        yield* text;
    else
        for (const { segment } of graphemes.segment(text))
            yield segment;
}
/** Measured columns by character: text repeats few characters. Cleared at a limit to bound its memory. */
const measured = new Map();
const MOST_MEASURED = 10_000;
function columnsOfCharacter(character) {
    const known = measured.get(character);
    if (known !== undefined)
        return known;
    const columns = (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(character);
    if (character.length > 16)
        return columns;
    if (measured.size >= MOST_MEASURED)
        measured.clear();
    measured.set(character, columns);
    return columns;
}
/** Columns that `text` takes. */
function columnsOf(text) {
    return columnsUpTo(text, Number.POSITIVE_INFINITY);
}
/** Columns that `text` takes, at most `most`: text wider than any line is not measured to its end. */
function columnsUpTo(text, most) {
    if (PLAIN.test(text))
        return Math.min(text.length, most);
    let used = 0;
    for (const character of charactersOf(text)) {
        used += columnsOfCharacter(character);
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
    for (const character of charactersOf(text)) {
        // A grapheme cluster can be wider than any line; then it breaks inside.
        const wide = columnsOfCharacter(character) > width;
        for (const part of wide ? character : [character]) {
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


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
