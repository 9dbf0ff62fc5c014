export const id = 1977;
export const ids = [1977];
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

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ totalText),
/* harmony export */   Kk: () => (/* binding */ unevaluatedText),
/* harmony export */   Sb: () => (/* binding */ hasOwnName),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dp: () => (/* binding */ firstStepPhrases),
/* harmony export */   e6: () => (/* binding */ verdictPhrases),
/* harmony export */   ei: () => (/* binding */ despiteText),
/* harmony export */   kb: () => (/* binding */ blockingTotal),
/* harmony export */   qv: () => (/* binding */ passedText),
/* harmony export */   sO: () => (/* binding */ generationTime),
/* harmony export */   tp: () => (/* binding */ packagePhrases),
/* harmony export */   uh: () => (/* binding */ headlineText)
/* harmony export */ });
/* unused harmony export headlineWords */
/* harmony import */ var _core_options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4864);
/* harmony import */ var _core_view_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6352);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8276);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4152);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);








/** The headline in words: the verdict, then the phrases to join. */
function headlineWords({ run, verdict }) {
    switch (verdict.kind) {
        case "failed":
            return { verdict: "Failed", phrases: failedPhrases(verdict) };
        case "inconclusive":
            return { verdict: "Inconclusive", phrases: inconclusivePhrases(run, verdict) };
        case "passed":
            return { verdict: "Passed", phrases: [words(passedPhrase(run, verdict))] };
    }
}
/** `Failed`, then the name of the run where it has one of its own, and whether the verdict is not enforced. */
function verdictPhrases(headline, { warnOnly = false } = {}) {
    const { run, verdict } = headline;
    return [
        words(headlineWords(headline).verdict),
        ...(hasOwnName(run) ? [words(" for "), name(run.name)] : []),
        ...(warnOnly && verdict.kind !== "passed" ? [words(" (not enforced: `warn-only`)")] : []),
    ];
}
/** Several runs in one job have names of their own; the default distinguishes nothing. */
function hasOwnName({ name: given }) {
    return given !== _core_options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.name.default;
}
/** Characters of the run's name in the headline. */
const NAME_LIMIT = 100;
/**
 * The headline of a report as plain text on one line:
 * `Failed for web: 2 blocking findings in 1 image (2 high). Upgrade ...`.
 */
function headlineText(report, enforcement = {}) {
    const headline = (0,_core_view_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .g)(report);
    const verdict = verdictPhrases(headline, enforcement).map(({ kind, text }) => kind === "name" ? (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text), NAME_LIMIT) : text);
    const { phrases } = headlineWords(headline);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${verdict.join("")}: ${phrases.map(({ text }) => text).join("")}`);
}
/** `2026-01-31 12:00 UTC`. */
function generationTime({ generatedAt }) {
    return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}
/** `Findings before any filter: 34 (4 critical, 30 low).` */
function totalText({ total, severity }) {
    return `Findings before any filter: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(total)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityCounts */ .ur)(severity)}).`;
}
function failedPhrases({ blocking, firstStep, unevaluated }) {
    return [
        words(`${blockingText(blocking)}. `),
        ...firstStepPhrases(firstStep, blocking),
        words(unevaluatedText(unevaluated, "")),
    ];
}
/** `7 blocking findings in 3 images (1 critical, 6 high)`. */
function blockingText(counts) {
    const { severity, exploited } = counts;
    const levels = [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityCounts */ .ur)(severity)].concat(exploited === 0 ? [] : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(exploited)} known to be exploited`);
    return `${blockingTotal(counts)} (${levels.join(", ")})`;
}
/** `7 blocking findings in 3 images`. */
function blockingTotal({ findings, images }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(findings, "blocking finding")} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(images, "image")}`;
}
/** What to do first, in full sentences. */
function firstStepPhrases(step, { findings, withoutFixedVersion }) {
    switch (step.kind) {
        case "upgrade": {
            const unfixed = withoutFixedVersion === 0 ? "" : `; no fixed version is known for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(withoutFixedVersion)}`;
            const effect = effectText(step.upgrade, findings);
            return [words("Upgrade "), ...upgradePhrases(step.upgrade), words(` to fix ${effect}${unfixed}.`)];
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
        const label = name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .packageLabel */ .l)({ ...found, path: null }));
        // Findings that name different versions leave open which of them fixes all.
        return fixed === undefined || otherFixes.length > 0 ? [label] : [label, words(" to "), name(fixed)];
    }));
}
/** The packages of an upgrade whose fixed version is unknown. */
function packagePhrases({ packages }) {
    return joined(packages.map((found) => [name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_6__/* .packageLabel */ .l)({ ...found, path: null }))]));
}
function joined([first, second, ...others]) {
    if (first === undefined)
        return [];
    if (second === undefined)
        return first;
    if (others.length === 0)
        return [...first, words(" and "), ...second];
    return [...first, words(` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(others.length + 1)} other packages`)];
}
/** `it`, `all 3` or `1 of 2`. */
function effectText({ fixes }, all) {
    return all === 1 ? "it" : shareText(fixes, all);
}
/** `2 of 3`, `both` or `all 3`. */
function shareText(some, all) {
    if (some < all)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(some)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(all)}`;
    return all === 2 ? "both" : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(all)}`;
}
/**
 * ` 1 image and 2 inputs could not be evaluated.`, with `kind` before each noun, and which of the images with blocking
 * findings were evaluated in part; empty where there are none.
 */
function unevaluatedText({ images, inputs, partly }, kind) {
    const incomplete = partly === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(partly)} of these images could not be evaluated completely.`;
    const parts = [
        ...(images === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(images, `${kind}image`)]),
        ...(inputs === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(inputs, `${kind}input`)]),
    ];
    return parts.length === 0 ? incomplete : `${incomplete} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .joinList */ .D7)(parts, "and")} could not be evaluated.`;
}
function inconclusivePhrases({ evaluated }, { first, others }) {
    if (first === null)
        return [words("nothing was evaluated. Specify at least one image or CloudTrail export.")];
    const { sentence, remediation } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(first);
    const why = `${sentence}. ${remediation}${unevaluatedText(others, "more ")}`;
    const label = name((0,_image_label_js__WEBPACK_IMPORTED_MODULE_7__/* .unevaluatedLabel */ .vu)(first));
    if (evaluated === 0)
        return [words("nothing was evaluated. "), label, words(`: ${why}`)];
    return [label, words(` could not be evaluated. ${why}`)];
}
function passedPhrase(run, verdict) {
    return [`${passedText(run, verdict)}.`, ...despiteText(verdict)].join(" ");
}
/** `1 image evaluated, 102 findings, none critical or high`. */
function passedText(run, { exempt }) {
    const findings = run.total === 0 ? "no findings" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(run.total, "finding");
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(run.evaluated, "image")} evaluated, ${findings}${whyNoneBlocks(run, exempt)}`;
}
/** What a run passes in spite of, in full sentences: accepted images, and the verdict without exemptions. */
function despiteText({ accepted, verdictWithoutExemptions }) {
    return [
        ...(accepted === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .td)(accepted, "accepted image")} could not be evaluated.`]),
        ...(verdictWithoutExemptions === "passed"
            ? []
            : [`Without exemptions the verdict would be ${verdictWithoutExemptions}.`]),
    ];
}
function whyNoneBlocks({ total, severities }, exempt) {
    if (exempt === 1)
        return "; the only one that would block is exempt";
    if (exempt > 1)
        return `; ${shareText(exempt, exempt)} that would block are exempt`;
    return total === 0 ? "" : `, none ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .joinList */ .D7)(severities, "or").toLowerCase()}`;
}
/** Our own words. */
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

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NOTICE_REASONS)
/* harmony export */ });
/** Notices do not change the verdict. The detail follows `sentence`. */
const NOTICE_REASONS = {
    "other-severities": {
        sentence: "Not in `severity`",
        remediation: "These findings do not block. Add their severities to `severity` to block on them.",
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
    "policy-not-pinned": {
        sentence: "A central policy is named by a ref that can move, so another run may read another version",
        remediation: "Replace the ref in `ignore-file` with the full commit.",
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


/***/ })

};
