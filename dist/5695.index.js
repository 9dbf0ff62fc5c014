export const id = 5695;
export const ids = [5695];
export const modules = {

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ oncePerReport)
/* harmony export */ });
/**
 * `derive`, computed once for each report, because several renderers need the same. Callers share the result and must
 * not change it; nor may they change the report afterwards.
 */
function oncePerReport(derive) {
    const known = new WeakMap();
    return (report) => {
        const before = known.get(report);
        if (before !== undefined)
            return before.derived;
        const derived = derive(report);
        known.set(report, { derived });
        return derived;
    };
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unevaluatedOf)
/* harmony export */ });
/** What could not be evaluated: images, then inputs, and accepted ones last. */
function unevaluatedOf({ scans, inputs }) {
    const images = scans.flatMap((scan) => {
        if (scan.outcome === "evaluated")
            return [];
        return [{ kind: "image", scan, code: scan.code ?? "unknown-status", detail: scan.detail, accepted: scan.accepted }];
    });
    const paths = inputs.problems.map(({ path, code, detail }) => {
        return { kind: "input", path, code, detail, accepted: null };
    });
    const all = [...images, ...paths];
    return [...all.filter(({ accepted }) => accepted === null), ...all.filter(({ accepted }) => accepted !== null)];
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ mapSections),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/view/unevaluated.js
var view_unevaluated = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/core/view/once-per-report.js
var once_per_report = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var vulnerabilities = __webpack_require__(9504);
;// CONCATENATED MODULE: ./build/core/view/upgrades.js





/**
 * The upgrades for the blocking findings, most effective first: upgrades without a fix come last, then by the number of
 * findings that they fix, by the number of findings they are in, by severity, and those with a known version first.
 */
const upgradesOf = (0,once_per_report/* oncePerReport */.N)(findUpgrades);
function findUpgrades(report) {
    const places = new Map();
    const blockingPackages = new Map();
    for (const [index, group] of report.groups.entries()) {
        for (const found of group.packages) {
            if (found.status !== "matched")
                continue;
            const key = JSON.stringify([found.name, found.version]);
            (0,vulnerabilities/* addTo */.DN)(places, key, { index, group, found });
            const keys = blockingPackages.get(group) ?? new Set();
            blockingPackages.set(group, keys.add(key));
        }
    }
    const together = new Map();
    for (const occurrences of places.values()) {
        (0,vulnerabilities/* addTo */.DN)(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
    }
    const texts = new Map();
    const textOf = (upgrade) => {
        const text = texts.get(upgrade) ?? JSON.stringify(upgrade.packages);
        texts.set(upgrade, text);
        return text;
    };
    return [...together.values()]
        .map((packages) => toUpgrade(packages, blockingPackages))
        .sort((a, b) => Number(a.unfixable) - Number(b.unfixable) ||
        b.fixes - a.fixes ||
        b.findings - a.findings ||
        (0,search_severity/* compareSeverity */.zK)(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        (0,order/* compareText */.n)(textOf(a), textOf(b)));
}
function toUpgrade(packages, blockingPackages) {
    // All packages of an upgrade occur in the same groups.
    const groups = (0,vulnerabilities/* distinctBy */.ey)(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
    const upgraded = sortedByText(packages.map(toPackage));
    const fixed = groups.filter((group) => blockingPackages.get(group)?.size === packages.length);
    return {
        packages: upgraded,
        unfixable: upgraded.every(({ unfixable }) => unfixable),
        worst: (0,search_severity/* worstSeverity */.Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        findings: new Set(groups.map(vulnerabilities/* findingInImage */.Y8)).size,
        fixes: new Set(fixed.map(vulnerabilities/* findingInImage */.Y8)).size,
        images: (0,vulnerabilities/* distinctBy */.ey)(groups, image_key/* imageKey */.p),
    };
}
/** Sorted by their JSON, which is computed once for each. */
function sortedByText(items) {
    return items
        .map((item) => ({ item, text: JSON.stringify(item) }))
        .sort((a, b) => (0,order/* compareText */.n)(a.text, b.text))
        .map(({ item }) => item);
}
function toPackage(places) {
    const found = places.map((place) => place.found);
    const fixedVersions = found.map(({ fixedVersion }) => fixedVersion).filter((version) => version !== null);
    return {
        name: found[0]?.name ?? null,
        version: found[0]?.version ?? null,
        fixedVersions: [...new Set(fixedVersions)].sort(),
        unfixable: found.every(({ fix }) => fix === "no"),
    };
}
function isFixNamed({ packages }) {
    return packages.every(({ fixedVersions }) => fixedVersions.length > 0);
}

;// CONCATENATED MODULE: ./build/core/view/headline.js





/** The headline of a report. */
function headlineOf(report) {
    return { run: runOverview(report), verdict: VERDICTS[report.verdict](report) };
}
const VERDICTS = { failed, inconclusive, passed };
function runOverview({ name, generatedAt, scans, detection, counts }) {
    return {
        name,
        generatedAt,
        evaluated: scans.filter(({ outcome }) => outcome === "evaluated").length,
        severities: detection.severity,
        total: counts.total,
        severity: counts.severity,
    };
}
function failed(report) {
    return {
        kind: "failed",
        blocking: countBlocking(report.groups),
        firstStep: firstStepOf(upgradesOf(report)),
        unevaluated: countUnevaluated(unacceptedOf(report)),
    };
}
function inconclusive(report) {
    const [first, ...rest] = unacceptedOf(report);
    const others = rest.filter((other) => first?.kind !== "input" || other.kind !== "input" || other.path !== first.path);
    return { kind: "inconclusive", first: first ?? null, others: countUnevaluated(others) };
}
function passed({ groups, scans, verdictWithoutExemptions }) {
    const accepted = scans.filter((scan) => scan.accepted !== null).length;
    return { kind: "passed", exempt: groups.length, accepted, verdictWithoutExemptions };
}
function countBlocking(groups) {
    const matched = groups.filter(({ status }) => status === "matched");
    const highest = new Map();
    for (const group of matched) {
        const key = (0,vulnerabilities/* findingInImage */.Y8)(group);
        const before = highest.get(key);
        if (before === undefined || (0,search_severity/* compareSeverity */.zK)(group.severity, before) < 0)
            highest.set(key, group.severity);
    }
    const severity = (0,search_severity/* noSeverityCounts */.dI)();
    for (const level of highest.values())
        severity[level] += 1;
    const distinct = (some) => new Set(some.map(vulnerabilities/* findingInImage */.Y8)).size;
    return {
        findings: highest.size,
        images: new Set(matched.map(image_key/* imageKey */.p)).size,
        severity,
        exploited: distinct(matched.filter(({ knownExploited }) => knownExploited === true)),
        withoutFixedVersion: distinct(matched.filter(lacksFixedVersion)),
    };
}
function lacksFixedVersion({ packages }) {
    return packages.some(({ status, fixedVersion }) => status === "matched" && fixedVersion === null);
}
function firstStepOf(upgrades) {
    const fixed = upgrades.find(({ packages }) => packages.every(hasFixedVersion));
    if (fixed !== undefined)
        return { kind: "upgrade", upgrade: fixed };
    const [first] = upgrades;
    // Upgrades for which no fix exists are sorted last.
    if (first?.unfixable === true)
        return { kind: "no-fix-exists" };
    const named = upgrades.find(({ packages }) => packages.some(({ name }) => name !== null));
    return named === undefined ? { kind: "no-package-named" } : { kind: "packages", upgrade: named };
}
function hasFixedVersion({ name, fixedVersions }) {
    return name !== null && fixedVersions.length > 0;
}
function unacceptedOf(report) {
    return (0,view_unevaluated/* unevaluatedOf */.a)(report).filter(({ accepted }) => accepted === null);
}
function countUnevaluated(all) {
    const images = all.filter(({ kind }) => kind === "image").length;
    // An input may have several problems.
    const inputs = new Set(all.flatMap((each) => (each.kind === "input" ? [each.path] : []))).size;
    return { images, inputs };
}

;// CONCATENATED MODULE: ./build/core/view/image-overview.js




/** Every image that was evaluated, at least in part: those with blocking findings first, by severity. */
const imageOverviewsOf = (0,once_per_report/* oncePerReport */.N)(findOverviews);
function findOverviews(report) {
    const found = new Map();
    for (const group of report.groups) {
        const key = (0,image_key/* imageKey */.p)(group);
        const image = found.get(key) ?? { blocking: new Set(), exempt: new Set(), worst: null };
        found.set(key, image);
        if (group.status !== "matched") {
            image.exempt.add((0,vulnerabilities/* findingInImage */.Y8)(group));
            continue;
        }
        image.blocking.add((0,vulnerabilities/* findingInImage */.Y8)(group));
        image.worst = (0,search_severity/* worstSeverity */.Lc)(image.worst === null ? [group.severity] : [image.worst, group.severity]);
    }
    return report.scans
        .filter((scan) => scan.outcome === "evaluated" || found.has((0,image_key/* imageKey */.p)(scan)))
        .map((scan) => {
        const image = found.get((0,image_key/* imageKey */.p)(scan));
        return {
            scan,
            blocking: image?.blocking.size ?? 0,
            exempt: image?.exempt.size ?? 0,
            worst: image?.worst ?? null,
        };
    })
        .sort((a, b) => compareWorst(a.worst, b.worst) || b.blocking - a.blocking);
}
function compareWorst(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return (0,search_severity/* compareSeverity */.zK)(a, b);
}

;// CONCATENATED MODULE: ./build/core/view/occurrences.js

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
function occurrencesOf({ groups }) {
    const all = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
    const distinct = (0,vulnerabilities/* distinctBy */.ey)(all, ({ group, found }) => {
        return JSON.stringify([(0,vulnerabilities/* findingInImage */.Y8)(group), found.name, found.version, found.path, found.status, found.reason]);
    });
    const blocks = ({ found }) => found.status === "matched";
    return [...distinct.filter(blocks), ...distinct.filter((occurrence) => !blocks(occurrence))];
}

;// CONCATENATED MODULE: ./build/core/view/view.js







/** What `bySection` returns for each section of the view, in the view's order. */
function mapSections({ sections }, bySection) {
    return sections.map((section) => applySection(section, bySection));
}
function applySection(section, bySection) {
    return bySection[section.kind](section);
}
/** What is shown of a report: which sections, in which order, with which rows. Computed once per report. */
const viewOf = (0,once_per_report/* oncePerReport */.N)(buildView);
function buildView(report) {
    const { verdict, verdictWithoutExemptions, detection, groups, scans, notices } = report;
    const unevaluated = { kind: "unevaluated", rows: (0,view_unevaluated/* unevaluatedOf */.a)(report) };
    const matched = groups.filter(({ status }) => status === "matched");
    const decidesVerdict = verdict === "inconclusive";
    const sections = [
        // What decides the verdict comes first.
        ...(decidesVerdict ? [unevaluated] : []),
        { kind: "deciding-exemptions", rows: decidingExemptions(report), verdictWithoutExemptions },
        { kind: "upgrades", rows: upgradesOf(report) },
        { kind: "vulnerabilities", rows: (0,vulnerabilities/* vulnerabilitiesOf */.C_)(report) },
        { kind: "images", rows: imageOverviewsOf(report), scans: scans.length },
        { kind: "exempt", rows: (0,vulnerabilities/* exemptFindingsOf */.Tb)(report) },
        ...(decidesVerdict ? [] : [unevaluated]),
        { kind: "notices", rows: notices },
        ...(groups.length > 0 ? [{ kind: "occurrences", list: () => occurrencesOf(report) }] : []),
        { kind: "search", detection, rows: matched },
        ...(matched.length > 0 ? [{ kind: "ignore-snippet", report }] : []),
    ];
    return { headline: headlineOf(report), sections: sections.filter(isShown) };
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

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ vulnerabilitiesOf),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Tb: () => (/* binding */ exemptFindingsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Y8: () => (/* binding */ findingInImage),
/* harmony export */   ey: () => (/* binding */ distinctBy)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);



/** The display name of a finding. */
function nameOf({ name, finding, description }) {
    return name ?? finding ?? description ?? "(a finding without a name)";
}
/** The identity of a finding in an image: the same for every principal that read it. */
function findingInImage(group) {
    return (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p)(group) + nameOf(group);
}
/** Blocking findings by vulnerability, ordered by severity, known exploitation, CVSS score and name. */
const vulnerabilitiesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findVulnerabilities);
function findVulnerabilities(report) {
    const byName = new Map();
    for (const group of report.groups)
        if (group.status === "matched")
            addTo(byName, nameOf(group), group);
    return [...byName]
        .map(([name, groups]) => ({
        name,
        severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        groups,
        packages: distinctBy(groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")), (found) => JSON.stringify([found.name, found.version, found.fixedVersion])),
        images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p),
    }))
        .sort((a, b) => (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1));
}
/** Exempt findings, in the report's order. */
const exemptFindingsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findExemptFindings);
function findExemptFindings(report) {
    const byReason = new Map();
    for (const group of report.groups) {
        for (const found of group.packages) {
            const { status } = found;
            if (status === "matched")
                continue;
            const key = JSON.stringify([nameOf(group), found.name, found.version, status, found.reason]);
            addTo(byReason, key, { group, found, status });
        }
    }
    return [...byReason.values()].flatMap((places) => {
        const [first] = places;
        if (first === undefined)
            return [];
        const groups = places.map(({ group }) => group);
        return {
            name: nameOf(first.group),
            severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? first.group.severity,
            status: first.status,
            reason: first.found.reason ?? first.status,
            package: first.found,
            images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p),
        };
    });
}
function distinctBy(items, keyOf) {
    const byKey = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (!byKey.has(key))
            byKey.set(key, item);
    }
    return [...byKey.values()];
}
function addTo(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function isExploited({ groups }) {
    return groups.some(({ knownExploited }) => knownExploited === true);
}
function highestScore({ groups }) {
    return groups.reduce((highest, { score }) => Math.max(highest, score ?? -1), -1);
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

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ totalText),
/* harmony export */   sO: () => (/* binding */ generationTime),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   yl: () => (/* binding */ headlineWords)
/* harmony export */ });
/* harmony import */ var _core_view_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6514);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4152);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);






/** The headline in words: the verdict, then the phrases to join. */
function headlineWords({ run, verdict }) {
    switch (verdict.kind) {
        case "failed":
            return { verdict: "Failed", phrases: failedPhrases(verdict) };
        case "inconclusive":
            return { verdict: "Inconclusive", phrases: inconclusivePhrases(run, verdict) };
        case "passed":
            return { verdict: "Passed", phrases: [words(passedText(run, verdict))] };
    }
}
/** The headline of a report as plain text on one line: `Failed: 2 blocking findings in 1 image (2 high). Upgrade ...`. */
function headlineText(report) {
    const { verdict, phrases } = headlineWords((0,_core_view_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .d)(report).headline);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}
/** `2026-01-31 12:00 UTC`. */
function generationTime({ generatedAt }) {
    return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}
/** `Findings before any filter: 34 (4 critical, 30 low).` */
function totalText({ total, severity }) {
    return `Findings before any filter: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(total)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(severity)}).`;
}
function failedPhrases({ blocking, firstStep, unevaluated }) {
    return [
        words(`${blockingText(blocking)}. `),
        ...firstStepPhrases(firstStep, blocking),
        words(unevaluatedText(unevaluated, "")),
    ];
}
/** `7 blocking findings in 3 images (1 critical, 6 high)`. */
function blockingText({ findings, images, severity, exploited }) {
    const levels = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(severity)].concat(exploited === 0 ? [] : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(exploited)} known to be exploited`);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(findings, "blocking finding")} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(images, "image")} (${levels.join(", ")})`;
}
function firstStepPhrases(step, { findings, withoutFixedVersion }) {
    switch (step.kind) {
        case "upgrade": {
            const unfixed = withoutFixedVersion === 0 ? "" : `; no fixed version is known for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(withoutFixedVersion)}`;
            const effect = effectText(step.upgrade, findings);
            return [words("Upgrade "), ...upgradePhrases(step.upgrade), words(`${effect}${unfixed}.`)];
        }
        case "packages": {
            const place = step.upgrade.findings === 1 ? " is in " : " are in ";
            const share = findings === 1 ? "it" : shareText(step.upgrade.findings, findings);
            const subject = share.charAt(0).toUpperCase() + share.slice(1);
            return [words(subject + place), ...packagePhrases(step.upgrade), words("; no fixed version is known.")];
        }
        case "no-fix-exists":
            return [words("No fix exists yet.")];
        case "no-package-named":
            return [words("The scan results contain no package name.")];
    }
}
/** `glibc 2.28-10 to 2.28-11 and libc6 2.28-10 to 2.28-11`; of more than two packages the first. */
function upgradePhrases({ packages }) {
    return joined(packages.map((found) => {
        const [fixed, ...otherFixes] = found.fixedVersions;
        const label = name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLabel */ .l)({ ...found, path: null }));
        // Findings that name different versions leave open which of them fixes all.
        return fixed === undefined || otherFixes.length > 0 ? [label] : [label, words(" to "), name(fixed)];
    }));
}
function packagePhrases({ packages }) {
    return joined(packages.map((found) => [name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLabel */ .l)({ ...found, path: null }))]));
}
function joined([first, second, ...others]) {
    if (first === undefined)
        return [];
    if (second === undefined)
        return first;
    if (others.length === 0)
        return [...first, words(" and "), ...second];
    return [...first, words(` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(others.length + 1)} other packages`)];
}
/** A finding in other packages too is not fixed by one of them. */
function effectText({ fixes, findings }, all) {
    if (fixes === 0)
        return `: ${shareText(findings, all)} ${findings === 1 ? "is" : "are"} in it, and in other packages`;
    if (all === 1)
        return " to fix it";
    return ` to fix ${shareText(fixes, all)}`;
}
/** `2 of them`, `both` or `all 3`. */
function shareText(some, all) {
    if (some < all)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(some)} of them`;
    return all === 2 ? "both" : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(all)}`;
}
/** ` 1 image and 2 inputs could not be evaluated.`, with `kind` before each noun; empty where there are none. */
function unevaluatedText({ images, inputs }, kind) {
    const parts = [
        ...(images === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(images, `${kind}image`)]),
        ...(inputs === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(inputs, `${kind}input`)]),
    ];
    return parts.length === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinList */ .D7)(parts, "and")} could not be evaluated.`;
}
function inconclusivePhrases({ evaluated }, { first, others }) {
    if (first === null)
        return [words("nothing was evaluated. Specify at least one image or CloudTrail export.")];
    const { sentence, remediation } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(first);
    const why = `${sentence}. ${remediation}${unevaluatedText(others, "more ")}`;
    const label = name((0,_image_label_js__WEBPACK_IMPORTED_MODULE_5__/* .unevaluatedLabel */ .vu)(first));
    if (evaluated === 0)
        return [words("nothing was evaluated. "), label, words(`: ${why}`)];
    return [label, words(` could not be evaluated. ${why}`)];
}
function passedText(run, { exempt, accepted, verdictWithoutExemptions }) {
    const findings = run.total === 0 ? "no findings" : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(run.total, "finding");
    const also = accepted === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(accepted, "accepted image")} could not be evaluated.`;
    const why = whyNoneBlocks(run, exempt);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(run.evaluated, "image")} evaluated, ${findings}${why}.${also}${WITHOUT_EXEMPTIONS[verdictWithoutExemptions]}`;
}
const WITHOUT_EXEMPTIONS = {
    failed: " Without exemptions the verdict would be failed.",
    inconclusive: " Without exemptions the verdict would be inconclusive.",
    passed: "",
};
function whyNoneBlocks({ total, severities }, exempt) {
    if (exempt === 1)
        return "; the only one that would block is exempt";
    if (exempt > 1)
        return `; ${shareText(exempt, exempt)} that would block are exempt`;
    return total === 0 ? "" : `, none ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinList */ .D7)(severities, "or").toLowerCase()}`;
}
function words(text) {
    return { kind: "words", text };
}
function name(text) {
    return { kind: "name", text };
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ untilLabel),
/* harmony export */   G8: () => (/* binding */ platformLabel),
/* harmony export */   ec: () => (/* binding */ imageLabel),
/* harmony export */   vu: () => (/* binding */ unevaluatedLabel)
/* harmony export */ });
/** `team/app:1.4@sha256:0f3c8e21d9ab`: repository and tag, and enough of the digest to find the image. */
function imageLabel({ repositoryName, imageDigest, imageTags }) {
    const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
    return `${repositoryName ?? "(no repository)"}${tag}${imageDigest === null ? "" : `@${shortDigest(imageDigest)}`}`;
}
/** The reference without the registry's host, which is the same for most, and with a shortened digest. */
function shortReference(scan) {
    return scan.repositoryName === null
        ? scan.reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "")
        : imageLabel(scan);
}
/** `sha256:` and 12 digits, as container tools show it; anything else unchanged. */
function shortDigest(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}
/** `linux/amd64, linux/arm64`; null where the platform is unknown. */
function platformLabel(platforms) {
    return platforms.length === 0 ? null : platforms.join(", ");
}
/** The image, with its platform, or the input. */
function unevaluatedLabel(what) {
    if (what.kind === "input")
        return what.path === "" ? "(the input)" : what.path;
    return [shortReference(what.scan), what.scan.platform].filter((part) => part !== null).join(" ");
}
/** `through 2026-12-31, owner payments`: the expiry and the owner of an exemption. */
function untilLabel({ expires, owner }) {
    const until = expires === "never" ? "no expiry" : `through ${expires}`;
    return owner === null ? until : `${until}, owner ${owner}`;
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NOTICE_REASONS)
/* harmony export */ });
/** Notices do not change the verdict. The detail follows `sentence`. */
const NOTICE_REASONS = {
    "other-severities": {
        sentence: "Findings of severities that are not in `severity` do not block",
        remediation: "Add these severities to `severity` to block on them.",
    },
    "old-scan": {
        sentence: "Some scans are old",
        remediation: "Scan the images again, or set `max-scan-age` so that old scans do not pass.",
    },
    "future-scan": {
        sentence: "Some scans are dated in the future, so their age is unknown",
        remediation: "Check the clocks of this runner and of the system that recorded the scans. `max-scan-age` rejects such scans.",
    },
    "allowed-endpoint": {
        sentence: "An endpoint from `allowed-endpoints` responded instead of AWS",
        remediation: "Remove it from `allowed-endpoints` if this run must use AWS.",
    },
    "extra-ca": {
        sentence: "Certificate authorities other than the public ones were trusted for requests to AWS",
        remediation: "Check that you set this variable yourself: whoever has the key of the authority can impersonate AWS.",
    },
    "missing-permission": {
        sentence: "Minimum IAM policy for this step",
        remediation: "Attach it to the role that this step assumes.",
    },
    "exemption-expired": {
        sentence: "An exemption has expired and no longer applies",
        remediation: "Fix the finding, or ask the exemption's owner to renew it.",
    },
    "exemption-fixed": {
        sentence: "An exemption has ended because a fix exists",
        remediation: "Upgrade the package, and remove the entry.",
    },
    "exemption-refused": {
        sentence: "An exemption in this pull request does not apply because `refuse-pull-request-ignores` is set",
        remediation: "Merge the exemption into the base branch first, in a pull request of its own.",
    },
    "exemption-added": {
        sentence: "This pull request adds exemptions, and they apply",
        remediation: "Review them as part of the pull request, or set `refuse-pull-request-ignores` so that only the exemptions of the base branch apply.",
    },
    "exemption-expiring": {
        sentence: "An exemption expires soon",
        remediation: "Fix the finding before then, or ask the exemption's owner to renew it.",
    },
    "exemption-unused": {
        sentence: "An exemption matches nothing",
        remediation: "Remove it, or compare its id, packages and repositories with those in the report.",
    },
    "exemption-related": {
        sentence: "A finding blocks although a related id is exempt",
        remediation: "Check that both are the same vulnerability, and add an exemption with the id of the finding.",
    },
    "base-unreadable": {
        sentence: "The ignore files of the base branch could not be read, so what this pull request adds is unknown",
        remediation: "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
    },
    "own-files-invalid": {
        sentence: "An ignore file in this pull request is invalid, so the files of the base branch apply",
        remediation: "Fix it before merging: in the base branch it is an error.",
    },
    "nothing-to-refuse": {
        sentence: "`refuse-pull-request-ignores` has no effect in this run",
        remediation: "Run this step on pull_request or merge_group events, or remove the option.",
    },
    "ignore-file-elsewhere": {
        sentence: "An ignore file was found, but not at the default path, so it is not read",
        remediation: "Set `ignore-file` to its path to use it, or to `none` to hide this notice.",
    },
    "vex-not-honored": {
        sentence: "Part of a VEX document is unsupported or cannot be matched with certainty, so it exempts nothing",
        remediation: "Identify the image by its OCI package URL and the package by its own package URL with the version. A statement that may contradict an exemption prevents that exemption.",
    },
    "vex-not-matched": {
        sentence: "A VEX statement is about a vulnerability of this run, and its products match none of its findings",
        remediation: "Compare the statement's package URLs with the images and packages in the report.",
    },
    "baseline-partial": {
        sentence: "The baseline was not evaluated completely",
        remediation: "Create the baseline report again once all of its images can be evaluated.",
    },
    "baseline-own-image": {
        sentence: "The baseline is an image of this run, so it exempts no finding of that image",
        remediation: "Use another image as the baseline, such as the one in production. To accept the findings of this image, use the ignore file.",
    },
    "baseline-severity-rose": {
        sentence: "The baseline exempts findings whose severity has increased",
        remediation: "Review them. To block them, create a new baseline without them, or remove `baseline`.",
    },
    "fix-unknown": {
        sentence: "`only-fixed` does not exempt these findings because it is unknown whether a fix exists",
        remediation: "Turn on enhanced scanning, which reports fixes for each package, or exempt them in the ignore file with `until-fixed`.",
    },
    "age-unknown": {
        sentence: "`grace` does not exempt these findings because their age is unknown",
        remediation: "Turn on enhanced scanning, which reports when a vulnerability was published, or exempt them in the ignore file.",
    },
    "epss-unknown": {
        sentence: "Some vulnerabilities have no EPSS score, so `block-epss` does not apply to them",
        remediation: "New vulnerabilities receive a score within days; until then only their severity can block.",
    },
    "remediation-unknown": {
        sentence: "The remediation of exploited packages could not be read",
        remediation: "Allow `inspector2:ListFindings` in the policy of the role that this step assumes.",
    },
    "query-cost": {
        sentence: "Data scanned by the Athena query",
        remediation: "To scan less, narrow `since`, `until`, `region` and `registry-id`, and partition the table by them.",
    },
};


/***/ }),

/***/ 8234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ packageLabel),
/* harmony export */   w: () => (/* binding */ fixLabel)
/* harmony export */ });
/** `glibc 2.28-10`; the path where the package has no name. */
function packageLabel({ name, version, path }) {
    const label = [name ?? path, version].filter((part) => part !== null).join(" ");
    return label === "" ? "(no package)" : label;
}
/** The fixed version, or `no fix yet`; null where it is unknown. */
function fixLabel({ fixedVersion, fix }) {
    if (fixedVersion !== null)
        return fixedVersion;
    return fix === "no" ? "no fix yet" : null;
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf)
/* harmony export */ });
/* unused harmony exports SCAN_REASONS, INPUT_REASONS */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);

const FOREIGN_ENDPOINT = {
    sentence: "A non-AWS endpoint responded instead of AWS",
    remediation: "Find which step sets AWS_ENDPOINT_URL, or `endpoint_url` in the AWS configuration. If it was not you, do not trust this run. If it is your own test server or emulator, add its origin to `allowed-endpoints`.",
};
/** AWS charges for the data that a stopped query scanned: its detail shows how much. */
const CANCELLED = { sentence: "The run was cancelled", remediation: "Rerun the job and let it finish." };
const CREDENTIALS = {
    sentence: "The AWS credentials are missing, expired or invalid",
    remediation: "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, with `permissions: id-token: write`; if they have expired, increase its `role-duration-seconds`. The workflow of a pull request from a fork gets neither that permission nor secrets, so it cannot assume a role. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
};
/** In which of these ways the credentials cannot be used, by the beginning of the detail. */
const CREDENTIALS_STATES = [
    {
        sentence: "No AWS credentials were found",
        remediation: "In a workflow, run `aws-actions/configure-aws-credentials` before this step, with `permissions: id-token: write`. The workflow of a pull request from a fork gets neither that permission nor secrets: evaluate its image in the merge queue. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
    },
    {
        sentence: "The AWS credentials have expired",
        remediation: "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, or increase its `role-duration-seconds`. On a terminal, sign in again (`aws sso login`).",
    },
];
/** Why an image was not evaluated. */
const SCAN_REASONS = {
    "scan-not-found": {
        sentence: "ECR has no scan of this image",
        remediation: "Turn on scan on push or enhanced scanning for the repository, or set `start-scan: auto`. If enhanced scanning runs in another account, assume a role in that account. Switching from basic to enhanced scanning hides earlier scans.",
    },
    "scan-pending": {
        sentence: "The scan has not finished",
        remediation: "Raise `wait-timeout`, or rerun the job later. In a CloudTrail export, include the calls made after the scan completed.",
    },
    "scan-failed": {
        sentence: "The scan failed",
        remediation: "Start a new scan or push the image again. If it persists, check the reason in the ECR console: a scan fails where ECR does not support the operating system of the base image.",
    },
    "unsupported-image": {
        sentence: "ECR cannot scan this kind of image",
        remediation: "Scan it with another tool, build it on a supported base image, or accept it in the `inconclusive` section of the ignore file.",
    },
    "unclear-manifest": {
        sentence: "The manifest does not identify with certainty the images that run",
        remediation: "Build and push the image again with a current tool. Split an index that is too large or nested too deep, or list its images one by one.",
    },
    "eligibility-expired": {
        sentence: "The scan eligibility has expired, so the findings are no longer updated",
        remediation: "Push the image again, or extend the rescan duration in the ECR settings of Amazon Inspector.",
    },
    "findings-unavailable": {
        sentence: "ECR returned no findings for the scan",
        remediation: "Rerun the job in a few minutes. If it persists, start a new scan or push the image again.",
    },
    "limit-exceeded": {
        sentence: "A scan quota of the account is exhausted",
        remediation: "Wait until the quota resets, or request an increase from AWS. Basic scanning scans an image at most once in 24 hours.",
    },
    "image-archived": {
        sentence: "The image is archived, and ECR does not scan archived images",
        remediation: "Restore the image in ECR, then rerun the job.",
    },
    "unknown-status": {
        sentence: "The scan has a status that this version does not support",
        remediation: "Check the scan in the ECR console, and update ecr-findings-gate.",
    },
    "image-not-found": {
        sentence: "The repository contains no such image",
        remediation: "Check the tag or digest, and that the image is pushed before this step runs.",
    },
    "repository-not-found": {
        sentence: "The repository does not exist in this account and region",
        remediation: "Check the name of the repository, `region` and `registry-id`.",
    },
    "access-denied": {
        sentence: "AWS denied access",
        remediation: "Allow the action in the policy of the role that this step assumes. If the credentials are of another account than the image, assume a role in its account, or allow the action in the policy of the repository. Enhanced scanning also requires `inspector2:ListFindings`.",
    },
    credentials: CREDENTIALS,
    "service-error": {
        sentence: "AWS returned an error",
        remediation: "Rerun the job. If it persists, check the AWS Health Dashboard for the region.",
    },
    network: {
        sentence: "AWS could not be reached",
        remediation: "Check the runner's network, its proxy settings (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then rerun the job. If a certificate could not be verified, set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS to the file of your certificate authority.",
    },
    "run-ended": {
        sentence: "The time ran out before the image was evaluated",
        remediation: "Raise `wait-timeout`, or evaluate fewer images per step.",
    },
    cancelled: CANCELLED,
    "empty-index": {
        sentence: "The image index contains no image that can be scanned",
        remediation: "Push an index with at least one image manifest, or use the digest of the image itself.",
    },
    "scan-too-old": {
        sentence: "The scan is older than `max-scan-age`, or its age is unknown",
        remediation: "Start a new scan, push the image again, or raise `max-scan-age`. If the scan is dated in the future, check the runner's clock.",
    },
    "foreign-endpoint": FOREIGN_ENDPOINT,
    "call-failed": {
        sentence: "The recorded call failed, so it contains no result for the image",
        remediation: "Export a call that succeeded. The error code shows why this one failed.",
    },
    "response-missing": {
        sentence: "CloudTrail did not record the response, as for many read-only calls",
        remediation: "Evaluate the image live with `images`.",
    },
    "response-omitted": {
        sentence: "CloudTrail omitted the response because it was too large, which is common for images with many findings",
        remediation: "Evaluate the image live with `images`, or have the caller request smaller pages (maxResults).",
    },
    "findings-missing": {
        sentence: "The response contains no list of findings",
        remediation: "Include a call made after the scan completed, or evaluate the image live with `images`.",
    },
    "pages-missing": {
        sentence: "The findings span several pages, and not every page is in the input",
        remediation: "Export the time range with all pages, or evaluate the image live with `images`.",
    },
    "counts-disagree": {
        sentence: "The response counts more findings than it lists",
        remediation: "Export the call again without filters, or evaluate the image live with `images`.",
    },
    "unknown-severity": {
        sentence: "A finding has no severity, or one that this version does not support",
        remediation: "Check the finding in the ECR console, and update ecr-findings-gate.",
    },
    "malformed-finding": {
        sentence: "A finding does not have the form that ECR documents",
        remediation: "Export the call again. If it persists, report it with the record, without the names in it.",
    },
    "malformed-response": {
        sentence: "The record of the call is damaged or contradicts itself",
        remediation: "Export the call again from CloudTrail's own log files, or evaluate the image live with `images`.",
    },
    "exploitation-unknown": {
        sentence: "It is unknown whether some of the findings are exploited",
        remediation: "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` in the policy of the role that this step assumes, and turn on Amazon Inspector in this account and region. If Inspector has no record of a vulnerability, exempt it by its id in the ignore file, or remove `block-known-exploited` and `block-epss`.",
    },
};
/** Why an input was not read, or not completely. */
const INPUT_REASONS = {
    unreadable: {
        sentence: "The input could not be read",
        remediation: "Check that it exists and that this step has permission to read it.",
    },
    damaged: {
        sentence: "The input is damaged",
        remediation: "Download or export it again in binary mode, and compare its size with the original.",
    },
    truncated: {
        sentence: "The input is truncated",
        remediation: "Wait until it is completely written, then download or export it again.",
    },
    "unsupported-shape": {
        sentence: "The input has an unsupported format",
        remediation: "Use CloudTrail's own log files (JSON, gzipped or not), or another format from the documentation.",
    },
    "no-matching-events": {
        sentence: "The input contains no DescribeImageScanFindings event",
        remediation: "Check the path, `since` and `until`, and that DescribeImageScanFindings is called in this account and region. Without such calls, evaluate the images live with `images`.",
    },
    "nothing-evaluated": {
        sentence: "No image of this run was evaluated, and at least one is accepted for a reason outside the image itself",
        remediation: "Evaluate at least one image. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
    },
    "too-large": {
        sentence: "The input exceeds the size limit",
        remediation: "Split it, or use CloudTrail's own log files one by one.",
    },
    "query-failed": {
        sentence: "The Athena query did not finish",
        remediation: "See the reason, then rerun the job. AWS charges for the data that a stopped or failed query scanned.",
    },
    "query-too-large": {
        sentence: "The Athena query would scan more than `max-scan` allows",
        remediation: "Narrow `since`, `until`, `region` or `registry-id`, use a table with daily partitions, or raise `max-scan` in the address.",
    },
    cancelled: CANCELLED,
    "not-covered": {
        sentence: "The table does not cover the requested time range, regions and accounts",
        remediation: "Add the missing partitions or widen the partition projection, or narrow `since`, `until`, `region` and `registry-id` to what the table covers.",
    },
    "foreign-endpoint": FOREIGN_ENDPOINT,
};
/**
 * Why an image or an input was not evaluated, and what to do about it. `joint` and `detail` follow the sentence: `: ` and
 * what it does not contain, which is of unknown origin. Both are empty where there is no more.
 */
function reasonOf(what) {
    const detail = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPeriod */ .Kx)(what.detail ?? "");
    const begins = ({ sentence }) => detail.toLowerCase().startsWith(sentence.toLowerCase());
    const general = what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
    const reason = what.code === "credentials" ? (CREDENTIALS_STATES.find(begins) ?? general) : general;
    if (!begins(reason))
        return { ...reason, joint: detail === "" ? "" : ": ", detail };
    const [joint = ""] = /^[ ,;:(]*/.exec(detail.slice(reason.sentence.length)) ?? [];
    return { ...reason, joint, detail: detail.slice(reason.sentence.length + joint.length) };
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

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   FS: () => (/* binding */ joinFirst),
/* harmony export */   Kx: () => (/* binding */ withoutPeriod),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   td: () => (/* binding */ pluralize),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _core_search_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** `10,000`. */
function formatNumber(count) {
    return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 image`, `10,000 images`. `plural` is for nouns that do not take an s. */
function pluralize(count, singular, plural = `${singular}s`) {
    return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
/** `a`, `a or b`, `a, b or c`. */
function joinList(items, conjunction) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** At most `limit` items, and how many more there are: `a, b and 3 more`. */
function joinFirst(items, limit) {
    const rest = items.length - limit;
    return rest > 0 ? `${items.slice(0, limit).join(", ")} and ${formatNumber(rest)} more` : items.join(", ");
}
/** `1 critical, 6 high`: the severities that occur, highest first. */
function severityCounts(counts) {
    return _core_search_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((level) => counts[level] > 0)
        .map((level) => `${formatNumber(counts[level])} ${level.toLowerCase()}`)
        .join(", ");
}
/** The text without a final period, for a sentence that goes on. */
function withoutPeriod(text) {
    return text.replace(/\.$/, "");
}


/***/ })

};
