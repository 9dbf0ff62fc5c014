export const id = 7002;
export const ids = [7002];
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
  renderSummary: () => (/* binding */ renderSummary),
  qP: () => (/* binding */ sectionBlocks),
  Xb: () => (/* binding */ summaryBlocks),
  Qq: () => (/* binding */ summary_text)
});

// EXTERNAL MODULE: ./build/core/view/view.js
var view_view = __webpack_require__(3113);
// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
// EXTERNAL MODULE: ./build/render/summary/cells.js
var cells = __webpack_require__(6423);
;// CONCATENATED MODULE: ./build/render/summary/blocking.js






/** Every blocking finding by package. What does not fit is counted. */
function blocking_packages(section, links) {
    const all = section.packages();
    const isFixKnown = all.some(({ fixedVersions, unfixable }) => fixedVersions.length > 0 || unfixable);
    const table = (0,cells/* filledTable */.p3)(isFixKnown ? COLUMNS : COLUMNS.filter(({ cell }) => cell !== fixedIn), all);
    return {
        rank: 1,
        share: 0.7,
        head: table.head,
        rows: table.rows,
        foot: (leftOut) => notShown(leftOut === 0 ? [] : all.slice(-leftOut), links),
    };
}
const COLUMNS = [
    { head: "Blocking", cell: ({ severity }) => (0,cells/* severityCell */.kY)(severity) },
    { head: "Package", cell: ({ name }) => (name === null ? "(no package)" : (0,cells/* code */.aY)(name)) },
    { head: "Vulnerabilities", cell: vulnerabilityLinks },
    {
        head: "Installed",
        cell: ({ version }) => (version === null ? "" : (0,cells/* code */.aY)(version)),
        whole: ({ version }) => (version === null ? [] : [version]),
    },
    { head: "Fixed in", cell: fixedIn, whole: ({ fixedVersions }) => fixedVersions.slice(0, VERSIONS) },
    { head: "Image", cell: ({ images: found }) => (0,cells/* images */.zC)(found, found.length > 3 ? 1 : 3) },
];
/** Of a row. The folded list below the table has all of them. */
const NAMED = 3;
const VERSIONS = 3;
function vulnerabilityLinks({ vulnerabilities: all }) {
    const shown = all.slice(0, NAMED).map(({ name, uri, isExploited }) => {
        return `${(0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)(name), uri)}${isExploited ? " **exploited**" : ""}`;
    });
    const rest = all.length - shown.length;
    return shown.join("<br>") + (rest > 0 ? `<br>and ${(0,words/* formatNumber */.ZV)(rest)} more` : "");
}
function fixedIn({ fixedVersions, withFixedVersion, findings, unfixable }) {
    if (fixedVersions.length === 0)
        return unfixable ? "no fix yet" : "unknown";
    const share = `${(0,words/* formatNumber */.ZV)(withFixedVersion)} of ${(0,words/* formatNumber */.ZV)(findings)}`;
    return (0,cells/* codes */.F4)(fixedVersions, VERSIONS) + (withFixedVersion < findings ? ` (${share})` : "");
}
function notShown(rows, { fullReport }) {
    if (rows.length === 0)
        return "\n";
    const findings = rows.reduce((sum, row) => sum + row.findings, 0);
    const what = `${(0,words/* pluralize */.td)(findings, "more blocking finding")} in ${(0,words/* pluralize */.td)(rows.length, "package")}`;
    return `\n_${what} ${findings === 1 ? "is" : "are"} not shown; ${(0,cells/* fullReportPlace */.xA)(fullReport)}._\n\n`;
}
/** Blocking findings by vulnerability, with descriptions and links: folded. */
function vulnerabilities({ rows }, links) {
    const count = (0,words/* pluralize */.td)(rows.length, "vulnerability", "vulnerabilities");
    return {
        rank: 4,
        share: 0.6,
        head: `<details>\n<summary>Descriptions of ${count}</summary>\n\n`,
        rows: rows.map((row) => () => vulnerability(row)),
        foot: (leftOut) => `${(0,cells/* ending */.K1)(leftOut, "vulnerability", links)}</details>\n\n`,
    };
}
function vulnerability({ name, severity, groups, packages: affected, images: found }) {
    const first = groups.find(({ description }) => description !== null);
    const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
    const score = groups.find((group) => group.score !== null)?.score;
    const facts = [
        (0,cells/* severityLabel */.yi)(severity),
        ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
        ...(0,exploitation_label/* exploitationLabels */.O)(groups),
    ];
    const where = affected.slice(0, 10).map((place) => {
        const fix = (0,package_label/* fixLabel */.w)(place);
        return `${(0,cells/* code */.aY)((0,package_label/* packageLabel */.l)(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${(0,cells/* code */.aY)(fix)}`}`;
    });
    const description = first?.description ?? null;
    const remediations = [...new Set(affected.flatMap(({ remediation }) => remediation ?? []))];
    return [
        `**${(0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)(name), uri)}** ${facts.join(" · ")}  \n`,
        `in ${where.join("; ")}${affected.length > 10 ? ` and ${(0,words/* formatNumber */.ZV)(affected.length - 10)} more packages` : ""}, `,
        `image ${(0,cells/* images */.zC)(found, 5, ", ")}\n\n`,
        remediations.length === 0 ? "" : `Remediation: ${(0,cells/* codes */.F4)(remediations, 3)}\n\n`,
        description === null ? "" : `> ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(description, cells/* FIELD */.b_))}\n\n`,
    ].join("");
}

// EXTERNAL MODULE: ./build/render/summary/images.js
var summary_images = __webpack_require__(8102);
// EXTERNAL MODULE: ./build/render/summary/opening.js
var opening = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/core/policy/exemptions/default-ignore-file.js
var default_ignore_file = __webpack_require__(9789);
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
        head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>Exempt findings</b>: ${(0,words/* formatNumber */.ZV)(sumOf(rows))}</summary>\n\n`,
        rows: rows.map((row) => () => {
            const finding = (0,render_escape/* markdownLink */.iQ)((0,cells/* code */.aY)(row.name), row.uri);
            const place = `in ${(0,cells/* code */.aY)((0,package_label/* packageLabel */.l)(row.package))}, image ${(0,cells/* images */.zC)(row.images, 3, ", ")}`;
            const why = `**${row.status}**: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(row.reason, cells/* FIELD */.b_))}`;
            return `- ${(0,cells/* severityLabel */.yi)(row.severity)} ${finding} ${place}  \n  ${why}\n`;
        }),
        foot: (leftOut) => `${(0,cells/* ending */.K1)(leftOut === 0 ? 0 : sumOf(rows.slice(-leftOut)), "finding", links)}${docs}</details>\n\n`,
    };
}
function sumOf(rows) {
    return rows.reduce((sum, { findings }) => sum + findings, 0);
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
/** Ignore-file entries to copy, with reasons to fill in: folded. */
function snippet({ report }) {
    const { yaml, leftOut } = (0,ignore_snippet/* ignoreSnippet */.uw)(report);
    if (yaml === null)
        return null;
    const rest = leftOut === 0
        ? ""
        : `_${(0,words/* pluralize */.td)(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here._\n\n`;
    return {
        rank: 3,
        head: `<details>\n<summary>Entries for the ignore file</summary>\n\n`,
        rows: [
            () => `Copy what you accept into the ignore file (${(0,render_escape/* markdownCode */.D9)(default_ignore_file/* DEFAULT_IGNORE_FILE */.O)}, or the file of \`ignore-file\`), write a reason for each entry, and commit it.\n\n${(0,render_escape/* markdownBlock */.dI)(yaml, "yaml")}\n${rest}`,
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
        head: `<details>\n<summary>Rows of the original search: ${(0,words/* formatNumber */.ZV)(rows.length)} (the output <code>matched</code>)</summary>\n\n${about}\n\n<table>\n<tr>${search_columns/* SEARCH_COLUMNS */.H.map(columnHead).join("")}</tr>\n`,
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
    const links = { ...options, generatedAt: report.generatedAt };
    const blocks = [(0,opening/* opening */.z)(view.headline, options, report.generatedAt), ...sectionBlocks(view, summaryBlocks(links))];
    return (0,budget/* fitBlocks */.U8)(blocks, options.budgetBytes, budget/* bytesOf */.$$);
}
/** The blocks of the view's sections. Of a run that passed, everything after the notices is folded. */
function sectionBlocks(view, bySection) {
    const kinds = view.sections.map(({ kind }) => kind);
    const all = (0,view_view/* mapSections */.H)(view, bySection).map((block, index) => ({ block, isNotice: kinds[index] === "notices" }));
    const shown = all.flatMap(({ block, isNotice }) => (block === null ? [] : { block, isNotice }));
    if (view.headline.verdict.kind !== "passed")
        return shown.map(({ block }) => block);
    const visible = shown.filter(({ isNotice }) => isNotice).map(({ block }) => block);
    const folded = shown.filter(({ isNotice }) => !isNotice).map(({ block }) => block);
    if (folded.length === 0)
        return visible;
    const fold = summary_text("<details>\n<summary>Images, scans and exemptions</summary>\n\n");
    return [...visible, fold, ...folded, summary_text("\n</details>\n\n")];
}
/** How the summary shows each section; null where it does not. `links` lead to what it leaves out. */
function summaryBlocks(links) {
    return {
        unevaluated: (section) => unevaluated(section, links),
        "deciding-exemptions": (section) => decidingExemptions(section, links),
        upgrades: (section) => blocking_packages(section, links),
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
/** A block that is shown whole. */
function summary_text(head) {
    return { rank: 0, head, rows: [], foot: () => "" };
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ codes),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   b_: () => (/* binding */ FIELD),
/* harmony export */   kY: () => (/* binding */ severityCell),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p3: () => (/* binding */ filledTable),
/* harmony export */   xA: () => (/* binding */ fullReportPlace),
/* harmony export */   yi: () => (/* binding */ severityLabel),
/* harmony export */   zC: () => (/* binding */ images)
/* harmony export */ });
/* unused harmony exports tableHead, tableRow */
/* harmony import */ var _core_search_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8712);






/** UTF-16 units of one field: a row of a hostile report must not displace all others. */
const FIELD = 2000;
const NAME = 200;
/** After the rows: how many do not fit, and where they are. */
function ending(leftOut, thing, { fullReport }) {
    if (leftOut === 0)
        return "\n";
    const many = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .td)(leftOut, `more ${thing} is`, `more ${plural(thing)} are`);
    return `\n_${many} not shown; ${fullReportPlace(fullReport)}._\n\n`;
}
function fullReportPlace(fullReport) {
    return fullReport === null
        ? "set `report-file` to write the full report to a file"
        : `the full report is in ${code(fullReport)}`;
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
/** `🟣 1 critical · 6 high`, on one line: the severities that occur, highest first. */
function severityCell(counts) {
    const levels = _core_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.filter((level) => counts[level] > 0);
    const texts = levels.map((level) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(counts[level])}&nbsp;${level.toLowerCase()}`);
    const [worst] = levels;
    return worst === undefined ? "" : `${SEVERITY_MARKS[worst]}&nbsp;${texts.join("&nbsp;· ")}`;
}
/** Characters of a version that a column has room for; a longer one breaks. */
const WIDEST = 32;
/**
 * GitHub narrows columns and breaks code after hyphens, which cannot be turned off without changing the text that people
 * copy. A head never breaks, so figure spaces, each as wide as a digit, keep the column as wide as its longest version.
 */
function widened({ head, whole }, rows) {
    if (whole === undefined)
        return head;
    const longest = rows.flatMap(whole).reduce((most, { length }) => Math.max(most, length), 0);
    return head.replaceAll(" ", "&nbsp;") + "&#8199;".repeat(Math.max(0, Math.min(longest, WIDEST) + 2 - head.length));
}
/** Links to the scans of the images, at most `limit`. */
function images(found, limit, separator = "<br>") {
    const rest = found.length - limit;
    const shown = found.slice(0, limit).map((image) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(code((0,_image_label_js__WEBPACK_IMPORTED_MODULE_5__/* .placeLabel */ .sk)(image)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(image)));
    return shown.join(separator) + (rest > 0 ? `${separator}and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rest)} more` : "");
}
/** A table without the columns that are empty in every row: its head, and its rows, each rendered when it is needed. */
function filledTable(columns, rows) {
    const filled = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
    return {
        head: tableHead(filled.map((column) => widened(column, rows))),
        rows: rows.map((row) => () => tableRow(filled.map(({ cell }) => cell(row)))),
    };
}


/***/ }),

/***/ 8102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ images)
/* harmony export */ });
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5735);
/* harmony import */ var _scan_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);






/** By image and platform: its blocking and exempt findings, and its scan with a link and its age. */
function images({ rows }, links) {
    const table = (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .filledTable */ .p3)(columnsOf(links), rows);
    return {
        rank: 3,
        head: `#### Images\n\n${table.head}`,
        rows: table.rows,
        atMost: 100,
        foot: (leftOut) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .ending */ .K1)(leftOut, "image", links),
    };
}
function columnsOf({ generatedAt }) {
    return [
        { head: "Image", cell: ({ scan }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_4__/* .platformPlaceLabel */ .jz)(scan)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(scan)) },
        { head: "Scan", cell: ({ scan }) => scanKind(scan) },
        { head: "Scanned", cell: ({ scan }) => (0,_scan_time_js__WEBPACK_IMPORTED_MODULE_2__/* .scanTime */ .$)(scan.scannedAt, generatedAt) },
        { head: "Blocking", cell: ({ severity }) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCell */ .kY)(severity) },
        { head: ">Exempt", cell: ({ exempt }) => (exempt === 0 ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(exempt)) },
    ];
}
/** The type of scan, with its limit: basic scanning does not cover language packages. */
function scanKind({ scanType }) {
    return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8276);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2649);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4709);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5735);
/* harmony import */ var _opening_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2355);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8234);
/* harmony import */ var _scan_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2336);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8712);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6423);










const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" };
/**
 * The first screen: the verdict, the counts, the worst finding and what to do first, then the scope of the run. A run
 * that passed is two lines, and a third where it passed by exemptions. `generatedAt`: null where the text must not
 * depend on the time of the run.
 */
function opening(headline, enforcement, generatedAt) {
    const { run, verdict } = headline;
    const { verdict: word, title, lines, warning } = (0,_opening_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .openingOf */ .E)(headline, enforcement);
    const paragraphs = [
        `### ${VERDICT_MARKS[verdict.kind]} ${markdown(word)}: ${markdown(title)}`,
        ...lines.map(markdown),
        ...(verdict.kind === "failed" ? worstText(verdict) : []),
        ...(warning === null ? [] : [`⚠️ ${warning}`]),
        aboutRun(run, verdict.kind === "passed" ? exemptText(verdict) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .td)(run.evaluated, "image")} evaluated`, generatedAt),
    ];
    return { rank: 0, head: paragraphs.map((each) => `${each}\n\n`).join(""), rows: [], foot: () => "" };
}
/** The worst finding, unless it is the only one, which the table shows. */
function worstText({ worst, blocking }) {
    const found = blocking.vulnerabilities === 1 ? null : worst();
    return found === null ? [] : [`**Worst finding:** ${worstFinding(found)}`];
}
function worstFinding({ occurrence, name, image, otherImages }) {
    const { group, found } = occurrence;
    const others = otherImages === 0 ? "" : ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .td)(otherImages, "more image")}`;
    return [
        `${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .severityLabel */ .yi)(group.severity)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name), group.uri)}`,
        ...(group.score === null ? [] : [`CVSS ${group.score}`]),
        ...(group.knownExploited === true ? ["known to be exploited"] : []),
        `in ${(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_package_label_js__WEBPACK_IMPORTED_MODULE_7__/* .packageLabel */ .l)(found))} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_image_label_js__WEBPACK_IMPORTED_MODULE_8__/* .placeLabel */ .sk)(image)), (0,_console_link_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleLink */ .i)(image))}${others}`,
    ].join(", ");
}
/** `exempt: CVE-2026-0001, CVE-2026-0002 and 3 more`. */
function exemptText({ exemptNames }) {
    return `exempt: ${exemptNames.length === 0 ? "nothing" : (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .codes */ .F4)(exemptNames, 3)}`;
}
/** The name of the run, unless the headline has it, its scans and its options on one line. `fact`: what the headline lacks. */
function aboutRun(run, fact, generatedAt) {
    const { evaluated, oldestScanAt } = run;
    const kind = `${run.scanTypes.join(" and ")} scan${evaluated === 1 ? "" : "s"}`;
    const limit = !run.scanTypes.includes("basic")
        ? ""
        : ` (${run.scanTypes.length > 1 ? "basic scans cover " : ""}operating system packages only)`;
    const scanned = (0,_scan_time_js__WEBPACK_IMPORTED_MODULE_4__/* .scanTime */ .$)(oldestScanAt, generatedAt);
    return [
        ...((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .hasOwnName */ .Sb)(run) ? [] : [`<b>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_budget_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(run.name, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_))}</b>`]),
        ...(run.scanTypes.length === 0 ? [] : [kind + limit]),
        ...(scanned === "" ? [] : [`${evaluated === 1 ? "scanned" : "oldest scan"} ${scanned}`]),
        fact,
        `blocking severities: ${run.severities.join(", ")}`,
        ...(generatedAt === null ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .generationTime */ .sO)(run)]),
    ].join(" · ");
}
/** Names are code, so that nothing in them formats or mentions. */
function markdown(parts) {
    return parts.map(markdownPart).join("");
}
/** Stress must end at a letter to be one in Markdown. */
function markdownPart({ kind, text }) {
    if (kind === "name")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)((0,_budget_js__WEBPACK_IMPORTED_MODULE_9__/* .clip */ .$Q)(text, _cells_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME */ .o_));
    return kind === "strong" ? `**${text.trimEnd()}**${text.endsWith(" ") ? " " : ""}` : text;
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


/***/ })

};
