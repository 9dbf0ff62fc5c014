export const id = 7830;
export const ids = [7830];
export const modules = {

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExplanation: () => (/* binding */ renderExplanation)
/* harmony export */ });
/* harmony import */ var _core_aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _rule_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7311);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);




/** The output of `--explain`: plain text that is safe for a terminal, with a final line feed. */
function renderExplanation(explanation) {
    const { decided, unselected, severities } = explanation;
    const blocks = [
        summaryLine(explanation),
        ...decided.map(decidedBlock),
        ...unselected.map((occurrence) => unselectedBlock(occurrence, severities)),
    ];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeCommands */ .Kw)(`${blocks.join("\n\n")}\n`);
}
/** `CVE-2019-25013: 3 occurrences in 2 evaluated images; 1 image could not be evaluated.` */
function summaryLine({ id, decided, unselected, scans }) {
    const count = decided.length + unselected.length;
    const evaluated = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(scans.evaluated, "evaluated image");
    const found = count === 0 ? `not found in ${evaluated}` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(count, "occurrence")} in ${evaluated}`;
    const result = scans.evaluated === 0 ? "unknown, because no image was evaluated" : found;
    const rest = scans.inconclusive === 0 ? "" : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(scans.inconclusive, "image")} could not be evaluated`;
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(id)}: ${result}${rest}.`;
}
function decidedBlock({ group, package: found }) {
    const lines = [
        packageText(found),
        `  in        ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)((0,_core_aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(group))}${tagsText(group.imageTags)}`,
        `  seen      ${seenText(group)}`,
        `  severity  ${group.severity}: ${found.selectedBy.map((selector) => _rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SELECTOR_WORDS */ .kO[selector]).join("; ")}`,
    ];
    if (group.kev !== null) {
        const { dateAdded, dueDate, action } = group.kev;
        const due = dueDate === null ? "" : `, due ${dueDate}`;
        lines.push(`  exploited listed by CISA on ${dateAdded ?? "an unknown date"}${due}${then(action)}`);
    }
    if (group.epss !== null)
        lines.push(`  epss      ${group.epss}`);
    for (const { rule, outcome, reason } of found.ruleResults) {
        lines.push(`  rule      ${_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_WORDS */ .x4[rule]}: ${_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_WORDS */ .nx[outcome]}${then(reason)}`);
    }
    lines.push(`  decision  ${_rule_words_js__WEBPACK_IMPORTED_MODULE_2__/* .DECISION_WORDS */ .np[found.status]}`);
    if (found.remediation !== null)
        lines.push(`  fix       ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(found.remediation)}`);
    return lines.join("\n");
}
function unselectedBlock({ image, severity, package: found }, severities) {
    return [
        packageText(found),
        `  in        ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(image)}`,
        `  severity  ${severity}: not one of ${severities.join(", ")}`,
        "  decision  does not block: no rules were evaluated",
    ].join("\n");
}
function packageText({ name, version, path }) {
    const parts = [name ?? "(no package)", version ?? "", path === null ? "" : `at ${path}`];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parts.filter((part) => part !== "").join(" "));
}
function tagsText(tags) {
    return tags.length === 0 ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(tags.join(", "))})`;
}
/** When the finding was read, and by whom from where if the source is CloudTrail. */
function seenText({ firstTime, lastTime, userName, src_ip }) {
    const when = firstTime === lastTime ? firstTime : `${firstTime} to ${lastTime}`;
    const by = userName === null ? "" : ` by ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(userName)}`;
    const from = src_ip === null ? "" : ` from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(src_ip)}`;
    return `${when ?? "time unknown"}${by}${from}`;
}
function then(text) {
    return text === null ? "" : `; ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text)}`;
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


/***/ })

};
