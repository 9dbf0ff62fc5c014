export const id = 6793;
export const ids = [6793];
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

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ untilLabel),
/* harmony export */   jz: () => (/* binding */ platformPlaceLabel),
/* harmony export */   sk: () => (/* binding */ placeLabel),
/* harmony export */   vu: () => (/* binding */ unevaluatedLabel)
/* harmony export */ });
/* unused harmony export imageLabel */
/** `team/app:1.4@sha256:0f3c8e21d9ab`: repository and tag, and enough of the digest to find the image. */
function imageLabel({ repositoryName, imageDigest, imageTags }) {
    const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
    return `${repositoryName ?? "(no repository)"}${tag}${imageDigest === null ? "" : `@${shortDigest(imageDigest)}`}`;
}
/**
 * An image of an index as the user named it, then the manifest that was scanned: `shop/api:2.0 linux/amd64
 * sha256:0f3c8e21d9ab`. Any other image: see `imageLabel`.
 */
function placeLabel(image) {
    const { reference, repositoryName, imageDigest, indexDigest, imageTags, platform } = image;
    if (indexDigest === null || imageDigest === null)
        return imageLabel(image);
    // Without a tag, the digest of the index is its only name.
    const isByDigest = reference.includes("@") || imageTags.length === 0;
    const named = imageLabel({ repositoryName, imageTags, imageDigest: isByDigest ? indexDigest : null });
    return [named, platform, shortDigest(imageDigest)].filter((part) => part !== null).join(" ");
}
/** `placeLabel`, with the platform of every image: `shop/web:2.0@sha256:0f3c8e21d9ab linux/amd64`. */
function platformPlaceLabel(image) {
    const { indexDigest, imageDigest, platform } = image;
    const isInLabel = indexDigest !== null && imageDigest !== null;
    return isInLabel || platform === null ? placeLabel(image) : `${placeLabel(image)} ${platform}`;
}
/** `sha256:` and 12 digits, as container tools show it; anything else unchanged. */
function shortDigest(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}
/** The image, with its platform, or the input. */
function unevaluatedLabel(what) {
    if (what.kind === "input")
        return what.path === "" ? "(the input)" : what.path;
    return what.scan.repositoryName === null ? unreadReference(what.scan) : platformPlaceLabel(what.scan);
}
/** A reference that could not be resolved, as the user wrote it, with a shortened digest. */
function unreadReference({ reference, platform }) {
    const short = reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "");
    return platform === null ? short : `${short} ${platform}`;
}
/** `through 2026-12-31, owner payments`: the expiry and the owner of an exemption. */
function untilLabel({ expires, owner }) {
    const until = expires === "never" ? "no expiry" : `through ${expires}`;
    return owner === null ? until : `${until}, owner ${owner}`;
}


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
// EXTERNAL MODULE: ./build/core/view/image-places.js
var image_places = __webpack_require__(3972);
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
                ...((0,exploitation_label/* isKnownExploited */.q)(groups) ? ["known-exploited"] : []),
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
function helpText({ name, severity, packages, images, groups }, address) {
    const fixes = packages.slice(0, 20).map((found) => {
        const fix = (0,package_label/* fixLabel */.w)(found);
        return `${(0,package_label/* packageLabel */.l)(found)}${fix === null ? "" : found.fixedVersion === null ? ` (${fix})` : `, fixed in ${fix}`}`;
    });
    const lines = [
        [`${severity} ${name}`, ...(0,exploitation_label/* exploitationLabels */.O)(groups)].join(", "),
        groups.find(({ description }) => description !== null)?.description ?? null,
        `In ${fixes.join("; ")}.`,
        `Images: ${images.slice(0, 20).map(image_label/* placeLabel */.sk).join("; ")}.`,
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
            .map((image) => code((0,image_label/* placeLabel */.sk)(image)))
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
    const all = vulnerabilities.flatMap((each) => alertsOf(each, (0,image_places/* placesOf */.e)(report)));
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
function alertsOf(vulnerability, placeOf) {
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
                alert.images.push({ ...placeOf(group), platform });
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
function messageOf({ vulnerability, severity, packages, images }) {
    const labels = [...new Set(packages.map(package_label/* packageLabel */.l))];
    const fixes = [...new Set(packages.flatMap(({ fixedVersion }) => fixedVersion ?? []))];
    const unfixable = packages.every(({ fix }) => fix === "no");
    const fix = fixes.length > 0 ? `, fixed in ${(0,words/* joinFirst */.FS)(fixes, 5)}` : unfixable ? ", no fix yet" : "";
    const text = [
        `${severity} ${vulnerability.name} in ${(0,words/* joinFirst */.FS)(labels, 5)}${fix}.`,
        `Image ${(0,words/* joinFirst */.FS)([...new Set(images.map(image_label/* platformPlaceLabel */.jz))], 5)}.`,
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
