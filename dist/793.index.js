export const id = 793;
export const ids = [793];
export const modules = {

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

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/view/unevaluated.js
var view_unevaluated = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var view_vulnerabilities = __webpack_require__(9504);
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
// EXTERNAL MODULE: ./build/render/exploitation-label.js
var exploitation_label = __webpack_require__(8986);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/sarif-rule.js






/** GitHub's limit for descriptions. */
const DESCRIPTION = 1024;
/** Validators disagree on these escapes in an address, and one invalid address fails the whole upload. */
const OTHER_SCRIPTS = /%[89A-F]/i;
/** The id of the rule, within GitHub's limit of 255 characters. */
function ruleId({ name }) {
    return (0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(name), 255);
}
/** A vulnerability as a SARIF rule, with the help text that GitHub shows beside its alerts. */
function ruleOf(vulnerability) {
    const { groups } = vulnerability;
    const id = ruleId(vulnerability);
    const description = (0,render_escape/* oneLine */.TN)(groups.find((group) => group.description !== null)?.description ?? "");
    const address = (0,render_escape/* safeUrl */.Pl)(groups.find(({ uri }) => uri !== null)?.uri ?? null);
    const summary = description === "" ? id : `${id}: ${description}`;
    return {
        id,
        name: "VulnerablePackage",
        shortDescription: { text: endedSentence((0,budget/* clip */.$Q)(summary, 160)) },
        fullDescription: { text: endedSentence((0,budget/* clip */.$Q)(description === "" ? id : description, DESCRIPTION)) },
        ...(address === null || OTHER_SCRIPTS.test(address) ? {} : { helpUri: address }),
        help: { text: helpText(vulnerability, address), markdown: helpMarkdown(vulnerability, address) },
        properties: {
            "security-severity": securitySeverity(vulnerability),
            precision: "high",
            tags: [
                "security",
                "vulnerability",
                "container",
                vulnerability.severity,
                ...(isExploited(groups) ? ["known-exploited"] : []),
            ],
        },
    };
}
/** Without a CVSS score: the middle of GitHub's range for the severity; a medium score for unrated findings. */
const SCORES = {
    CRITICAL: "9.5",
    HIGH: "8.0",
    MEDIUM: "5.5",
    LOW: "2.0",
    INFORMATIONAL: "0.1",
    UNDEFINED: "5.5",
    UNTRIAGED: "5.5",
    UNKNOWN: "5.5",
};
/** GitHub derives the severity of an alert from it: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
function securitySeverity({ severity, groups }) {
    const score = groups.reduce((highest, group) => Math.max(highest, group.score ?? 0), 0);
    return score >= 0.1 ? score.toFixed(1) : SCORES[severity];
}
function isExploited(groups) {
    return groups.some(({ knownExploited }) => knownExploited === true);
}
function helpText({ name, severity, packages, images, groups }, address) {
    const fixes = packages.slice(0, 20).map((found) => {
        const fix = (0,package_label/* fixLabel */.w)(found);
        return `${(0,package_label/* packageLabel */.l)(found)}${fix === null ? "" : found.fixedVersion === null ? ` (${fix})` : `, fixed in ${fix}`}`;
    });
    const lines = [
        [`${severity} ${name}`, ...(0,exploitation_label/* exploitationLabels */.O)(groups)].join(", "),
        groups.find(({ description }) => description !== null)?.description ?? null,
        `In ${fixes.join("; ")}.`,
        `Images: ${images.slice(0, 20).map(image_label/* imageLabel */.ec).join("; ")}.`,
        "Upgrade the package, or add an exemption to the ignore file.",
        address,
    ];
    return lines.flatMap((line) => (line === null ? [] : [(0,budget/* clip */.$Q)((0,render_escape/* oneLine */.TN)(line), 2000)])).join("\n");
}
function helpMarkdown({ name, severity, packages, images, groups }, address) {
    const description = groups.find((group) => group.description !== null)?.description ?? null;
    const rows = packages.slice(0, 20).map((found) => {
        const version = found.version === null ? "" : code(found.version);
        const fix = found.fixedVersion === null ? ((0,package_label/* fixLabel */.w)(found) ?? "unknown") : code(found.fixedVersion);
        return `| ${code(found.name ?? found.path ?? "(no package)")} | ${version} | ${fix} |`;
    });
    const more = images.length > 20 ? ` and ${(0,words/* formatNumber */.ZV)(images.length - 20)} more` : "";
    return [
        [`**${severity}** ${(0,render_escape/* markdownLink */.iQ)(code(name), address)}`, ...(0,exploitation_label/* exploitationLabels */.O)(groups)].join(" · "),
        ...(description === null ? [] : [(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(description, 2000))]),
        `| Package | Installed | Fixed in |\n| :-- | :-- | :-- |\n${rows.join("\n")}`,
        `In ${images
            .slice(0, 20)
            .map((image) => code((0,image_label/* imageLabel */.ec)(image)))
            .join(", ")}${more}.`,
        "Upgrade the package, or add an exemption to the ignore file.",
    ].join("\n\n");
}
function code(text) {
    return (0,render_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(text, 200));
}
function endedSentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/render/sarif.js











/** GitHub keeps the 5,000 most severe results of a run and rejects files that are too large. */
const MOST_RESULTS = 5000;
/**
 * The blocking findings as SARIF 2.1.0 for GitHub code scanning: one run, its category from the report's name, the
 * most severe first. GitHub shows suppressed results as open alerts, so exempt findings are left out. Without blocking
 * findings the run is empty, which closes the open alerts.
 */
function renderSarif(report, options) {
    const vulnerabilities = (0,view_vulnerabilities/* vulnerabilitiesOf */.C_)(report);
    const all = vulnerabilities.flatMap(alertsOf);
    const alerts = all.slice(0, MOST_RESULTS);
    const rules = new Map();
    for (const { vulnerability } of alerts) {
        const id = ruleId(vulnerability);
        if (!rules.has(id))
            rules.set(id, { index: rules.size, vulnerability });
    }
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: detection/* SEARCH */.Dn.reference,
                        rules: [...rules.values()].map(({ vulnerability }) => ruleOf(vulnerability)),
                    },
                },
                // The text before the last slash is the category.
                automationDetails: { id: `${(0,render_escape/* oneLine */.TN)(report.name)}/` },
                columnKind: "utf16CodeUnits",
                invocations: [
                    {
                        executionSuccessful: report.counts.inconclusive === 0 && report.verdict !== "inconclusive",
                        toolExecutionNotifications: notifications(report, all.length - alerts.length),
                    },
                ],
                results: alerts.map((alert) => resultOf(alert, rules.get(ruleId(alert.vulnerability))?.index ?? 0, options)),
            },
        ],
    };
    return `${(0,render_escape/* jsonText */.s$)(log)}\n`;
}
function alertsOf(vulnerability) {
    const alerts = new Map();
    for (const group of vulnerability.groups) {
        const platforms = group.platforms.length > 0 ? group.platforms : [null];
        for (const found of group.packages.filter(({ status }) => status === "matched")) {
            for (const platform of platforms) {
                const place = { repository: group.repositoryName, platform, package: found.name ?? found.path };
                const key = fingerprintText(vulnerability.name, place);
                const { severity } = group;
                const alert = alerts.get(key) ?? { vulnerability, severity, place, packages: [], images: [] };
                alerts.set(key, alert);
                if ((0,search_severity/* compareSeverity */.zK)(severity, alert.severity) < 0)
                    alert.severity = severity;
                alert.packages.push(found);
                alert.images.push(group);
            }
        }
    }
    return [...alerts.values()];
}
/** Unchanged when the image is rebuilt, so without the digest, the tags and the version of the package. */
function fingerprintText(finding, { repository, platform, package: name }) {
    return JSON.stringify([repository, platform, name, finding]);
}
const LEVELS = {
    CRITICAL: "error",
    HIGH: "error",
    MEDIUM: "warning",
    LOW: "note",
    INFORMATIONAL: "note",
    UNDEFINED: "warning",
    UNTRIAGED: "warning",
    UNKNOWN: "warning",
};
function resultOf(alert, ruleIndex, { dockerfile, sha256 }) {
    const { vulnerability, severity, place } = alert;
    return {
        ruleId: ruleId(vulnerability),
        ruleIndex,
        level: LEVELS[severity],
        message: { text: messageOf(alert) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: dockerfile === null ? repositoryUri(place.repository) : uriOf(dockerfile.path) },
                    region: { startLine: dockerfile?.line ?? 1, startColumn: 1, endLine: dockerfile?.line ?? 1, endColumn: 2 },
                },
            },
        ],
        partialFingerprints: {
            primaryLocationLineHash: `${sha256(fingerprintText(vulnerability.name, place)).slice(0, 32)}:1`,
        },
    };
}
function messageOf({ vulnerability, severity, place, packages, images }) {
    const labels = [...new Set(packages.map(package_label/* packageLabel */.l))];
    const fixes = [...new Set(packages.flatMap(({ fixedVersion }) => fixedVersion ?? []))];
    const unfixable = packages.every(({ fix }) => fix === "no");
    const fix = fixes.length > 0 ? `, fixed in ${(0,words/* joinFirst */.FS)(fixes, 5)}` : unfixable ? ", no fix yet" : "";
    const platform = place.platform === null ? "" : `, ${place.platform}`;
    const text = [
        `${severity} ${vulnerability.name} in ${(0,words/* joinFirst */.FS)(labels, 5)}${fix}.`,
        `Image ${(0,words/* joinFirst */.FS)([...new Set(images.map(image_label/* imageLabel */.ec))], 5)}${platform}.`,
    ].join(" ");
    return (0,budget/* clip */.$Q)(withoutLinks((0,render_escape/* oneLine */.TN)(text)), 1000);
}
/** `[label](target)` is a link in a SARIF message. */
function withoutLinks(text) {
    return text.replaceAll("](", "] (");
}
/** The repository's name as a relative path. GitHub rejects the upload where a colon makes the first part a scheme. */
function repositoryUri(repository) {
    const parts = (0,render_escape/* oneLine */.TN)(repository ?? "")
        .split(/[/\\]/)
        .filter((part) => part !== "" && part !== "." && part !== "..");
    return parts.length === 0 ? "unnamed-repository" : uriOf(parts.join("/"));
}
/** A path in the repository as a relative URI, which GitHub relates to the root of the repository. */
function uriOf(path) {
    return (0,render_escape/* oneLine */.TN)(path).split("/").map(encodeURIComponent).join("/");
}
/** For GitHub's tool status page: an empty run does not mean a clean image where something was not evaluated. */
function notifications(report, leftOut) {
    const unevaluated = (0,view_unevaluated/* unevaluatedOf */.a)(report)
        .filter(({ accepted }) => accepted === null)
        .slice(0, 100)
        .map((what) => {
        const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(what);
        return {
            level: "error",
            text: `${(0,image_label/* unevaluatedLabel */.vu)(what)} could not be evaluated. ${sentence}${joint}${detail}. ${remediation}`,
        };
    });
    const more = leftOut === 0 ? [] : [{ level: "warning", text: `${(0,words/* formatNumber */.ZV)(leftOut)} more results are not included.` }];
    return [...unevaluated, ...more].map(({ level, text }) => ({
        level,
        message: { text: (0,budget/* clip */.$Q)(withoutLinks((0,render_escape/* oneLine */.TN)(text)), 1000) },
    }));
}


/***/ })

};
