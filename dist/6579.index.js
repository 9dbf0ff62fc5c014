export const id = 6579;
export const ids = [6579];
export const modules = {

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ baselineFromImage),
/* harmony export */   Xz: () => (/* binding */ parseBaselineReport),
/* harmony export */   _8: () => (/* binding */ ownDigests),
/* harmony export */   oL: () => (/* binding */ baselineRule),
/* harmony export */   wu: () => (/* binding */ severityInBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _search_image_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9447);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8491);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2246);






/**
 * The rule of `baseline`: exempts the findings that the baseline already has. In the baseline image itself it exempts
 * nothing, because it would exempt everything. `own`: see `ownDigests`.
 */
function baselineRule(baseline, own) {
    const { source } = baseline;
    return {
        name: "baseline",
        status: "baseline",
        evaluate: (occurrence, row) => {
            if (severityInBaseline(baseline, occurrence, row) === null)
                return null;
            return isOwn(own, row)
                ? { outcome: "not-exempt", reason: `this image is the baseline (${source})` }
                : { outcome: "exempt", reason: `already in the baseline ${source}` };
        },
    };
}
/** The severity of an occurrence in the baseline; null where the baseline does not have the finding in that package. */
function severityInBaseline({ known }, { package: found }, row) {
    const key = knownKey(findingOf(row), found.name);
    return key === null ? null : (known.get(key) ?? null);
}
/**
 * The digests of the images that count as the baseline itself: its own, those of each index that contains one of them,
 * and those of all images in such an index. `indexes`: the image indexes of the run.
 */
function ownDigests({ digests }, indexes) {
    const own = new Set(digests);
    for (const [index, images] of indexes) {
        if (!digests.has(index) && ![...images].some((image) => digests.has(image)))
            continue;
        for (const digest of [index, ...images])
            own.add(digest);
    }
    return own;
}
function isOwn(own, { columns, seen }) {
    if (columns.imageDigest !== null && own.has(columns.imageDigest))
        return true;
    return [...seen.indexDigests].some((digest) => own.has(digest));
}
/** Every active finding in a package, of any severity. */
function baselineOf(groups) {
    const known = new Map();
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(groups)) {
        for (const { package: found, state, severity } of row.occurrences) {
            const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
            if (key !== null)
                addKnown(known, key, severity);
        }
    }
    return known;
}
function addKnown(known, key, severity) {
    known.set(key, (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)([severity, known.get(key) ?? severity]) ?? severity);
}
/**
 * Builds the baseline from an image's scan results; `collected` holds findings of every severity. Throws a GateError where
 * any part of the image could not be evaluated, because findings that the baseline lacks would block without reason.
 */
function baselineFromImage(collected, reference) {
    const assessed = (0,_search_image_history_js__WEBPACK_IMPORTED_MODULE_2__/* .assess */ .no)(collected.images);
    const [failure] = assessed.flatMap(({ failures }) => failures);
    if (failure !== undefined || assessed.length === 0) {
        const why = failure === undefined ? "no scan was found" : `${failure.code}: ${failure.detail}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`, { code: "policy-file", option: "baseline" });
    }
    const digests = new Set(assessed.flatMap(({ history: { image, indexDigests } }) => digestsOf(image.imageDigest, ...indexDigests)));
    for (const [index, images] of collected.indexes)
        for (const digest of [index, ...images])
            digests.add(digest);
    return { source: reference, known: baselineOf(collected.groups), digests, notEvaluated: null };
}
/**
 * Reads the baseline from an earlier report file. Throws a GateError where the text is not a report, or a report in which
 * nothing was evaluated. Where `isQuotable` is false, the error does not quote the text.
 */
function parseBaselineReport(text, path, isQuotable = true) {
    // Descriptions of findings may contain U+FFFD.
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, { path, isQuotable, mayReplace: true });
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${parsed.reason}`, { code: "policy-file", option: "baseline" });
    const report = parsed.value;
    const show = isQuotable ? _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .preview */ .VH : _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .previewKind */ .xq;
    const error = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${path}: ${what}. Use a report file that an earlier run wrote, or an image reference`, {
        code: "policy-file",
        option: "baseline",
    });
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(report))
        throw error(`expected a JSON object, got ${show(report)}`);
    const tool = report["tool"];
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(tool) || tool["name"] !== "ecr-findings-gate")
        throw error("the file is not a report of ecr-findings-gate");
    if (report["schemaVersion"] !== 1)
        throw error(`schemaVersion is ${show(report["schemaVersion"])}: expected 1`);
    const { groups, scans } = report;
    if (!Array.isArray(groups))
        throw error(`groups is ${show(groups)}: expected a list`);
    if (!Array.isArray(scans))
        throw error(`scans is ${show(scans)}: expected a list`);
    // Findings that a host other than AWS's listed would be exempt from here on.
    const problems = (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)((0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(report, "inputs"), "problems");
    if ([...scans, ...problems].some((each) => (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(each) && each["code"] === "foreign-endpoint")) {
        throw error("some of its responses came from a host that is not AWS's (foreign-endpoint). Create a new report from AWS's responses");
    }
    const evaluated = scans.filter((scan) => (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan) && scan["outcome"] === "evaluated").length;
    if (evaluated === 0)
        throw error("nothing was evaluated in this report, so it contains no known findings");
    const known = new Map();
    const digests = new Set();
    for (const [index, scan] of scans.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan))
            throw error(`scans[${index}] is ${show(scan)}`);
        addDigests(digests, scan, ["imageDigest", "indexDigest"], show, (what) => error(`scans[${index}].${what}`));
    }
    for (const [index, group] of groups.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(group))
            throw error(`groups[${index}] is ${show(group)}`);
        addReported(known, group, show, (what) => error(`groups[${index}].${what}`));
        addDigests(digests, group, ["imageDigest"], show, (what) => error(`groups[${index}].${what}`));
    }
    const missing = scans.length - evaluated;
    return {
        source: path,
        known,
        digests,
        notEvaluated: missing === 0 ? null : `${missing} of its ${scans.length} scans`,
    };
}
function digestsOf(...digests) {
    return digests.filter((digest) => digest !== null);
}
function addDigests(digests, from, keys, show, error) {
    for (const key of keys) {
        const digest = from[key] ?? null;
        if (digest !== null && typeof digest !== "string")
            throw error(`${key} is ${show(digest)}`);
        if (digest !== null)
            digests.add(digest);
    }
}
function addReported(known, group, show, error) {
    const name = group["name"] ?? group["finding"] ?? null;
    const { packages, severity: given } = group;
    if (name !== null && typeof name !== "string")
        throw error(`name is ${show(name)}`);
    if (!Array.isArray(packages))
        throw error(`packages is ${show(packages)}: expected a list`);
    const severity = typeof given === "string" ? (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSeverity */ .lv)(given) : null;
    for (const [index, found] of packages.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(found))
            throw error(`packages[${index}] is ${show(found)}`);
        const packageName = found["name"] ?? null;
        if (packageName !== null && typeof packageName !== "string") {
            throw error(`packages[${index}].name is ${show(packageName)}`);
        }
        const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
        if (severity === null)
            throw error(`severity is ${show(given)}`);
        if (key !== null)
            addKnown(known, key, severity);
    }
}
function findingOf(row) {
    return row.name ?? row.columns.finding;
}
/** Null for a finding without a name, which cannot be distinguished from another one. */
function knownKey(finding, packageName) {
    return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   lq: () => (/* binding */ suppressedByRegistry)
/* harmony export */ });
/* harmony import */ var _search_occurrences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9529);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);


/** What policy decided on an occurrence, in the order of the rules. Only `matched` blocks. */
const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"];
/** Every rule, in the order of evaluation. */
const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"];
/** Grace is time to apply a fix before a vulnerability is exploited. */
const NOT_FOR_EXPLOITED = new Set(["grace"]);
/** Exempts findings that are suppressed or closed in Inspector. */
const suppressedByRegistry = {
    name: "suppressed",
    status: "suppressed",
    evaluate: ({ state }) => (state === "active" ? null : { outcome: "exempt", reason: `${state} in Amazon Inspector` }),
};
/**
 * Evaluates the rules on one occurrence, in their order; the first one that exempts it decides. An exemption for one
 * package never exempts another package of the same finding. Where responses differ about the occurrence, every
 * observation must be exempt, so that one more response can never exempt what another one leaves blocking.
 * `exploited`: the run blocks exploited vulnerabilities, and this is one.
 */
function decide(rules, occurrence, row, exploited = false) {
    const dependsOnNames = row.seenAs !== null && rules.some(({ name }) => name === "vex");
    if (occurrence.observations === null && !dependsOnNames)
        return decideOn(rules, occurrence, row, exploited);
    const observations = (0,_search_occurrences_js__WEBPACK_IMPORTED_MODULE_0__/* .observationsOf */ .bG)(occurrence);
    const names = [...((dependsOnNames ? row.seenAs : null) ?? [row.seen])];
    const isWithinLimit = observations.length * names.length <= MAX_COMBINATIONS;
    const applicable = isWithinLimit ? rules : rules.map((rule) => (rule.name === "vex" ? vexNotEvaluated : rule));
    let deciding = null;
    const exemptions = new Set();
    for (const observation of observations) {
        for (const seen of isWithinLimit ? names : [row.seen]) {
            const observed = { ...observation, observations: null };
            const decision = decideOn(applicable, observed, { ...row, seen, seenAs: null }, exploited);
            for (const exemption of decision.exemptions)
                exemptions.add(exemption);
            if (deciding === null || compareDecisions(decision, deciding) < 0)
                deciding = decision;
        }
    }
    if (deciding === null)
        return decideOn(rules, occurrence, row, exploited);
    return deciding.status === "matched" ? deciding : { ...deciding, exemptions: [...exemptions] };
}
/** Pairs of an observation and the image's names in one response. VEX is not evaluated on more of them than this. */
const MAX_COMBINATIONS = 10_000;
const vexNotEvaluated = {
    name: "vex",
    status: "ignored",
    evaluate: () => ({
        outcome: "unknown",
        reason: `VEX was not evaluated: AWS reported the finding and the image in more than ${MAX_COMBINATIONS} combinations`,
    }),
};
/**
 * Where the decisions on an occurrence's observations differ, the first of these statuses applies. `ignored` precedes
 * the rules that need no exemption, so that an exemption is always reported.
 */
const STATUS_PRECEDENCE = {
    matched: 0,
    ignored: 1,
    baseline: 2,
    unfixed: 3,
    grace: 4,
    suppressed: 5,
};
/** A total order, so that the order of the responses does not change the report. */
function compareDecisions(a, b) {
    const rank = STATUS_PRECEDENCE[a.status] - STATUS_PRECEDENCE[b.status];
    if (rank !== 0)
        return rank;
    for (const [index, result] of a.ruleResults.entries()) {
        const other = b.ruleResults[index];
        if (other === undefined)
            return 1;
        const order = (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.rule, other.rule) ||
            (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.outcome, other.outcome) ||
            (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.reason ?? "", other.reason ?? "");
        if (order !== 0)
            return order;
    }
    return a.ruleResults.length - b.ruleResults.length;
}
/** Decides on a single observation. */
function decideOn(rules, occurrence, group, exploited) {
    // The group's uri may come from another package or another response.
    const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
    const ruleResults = [];
    const ended = [];
    let isConcerned = false;
    for (const { name, status, evaluate } of rules) {
        if (exploited && NOT_FOR_EXPLOITED.has(name)) {
            ruleResults.push({ rule: name, outcome: "not-exempt", reason: "does not apply to an exploited vulnerability" });
            isConcerned = true;
            continue;
        }
        const result = evaluate(occurrence, row);
        const { outcome, reason } = result ?? { outcome: "not-exempt", reason: null };
        isConcerned ||= result !== null;
        ruleResults.push({ rule: name, outcome, reason });
        const exemptions = result?.exemptions ?? [];
        if (outcome === "exempt")
            return { status, reason, ruleResults, exemptions, ended };
        for (const exemption of exemptions)
            ended.push(exemption);
    }
    const decision = { status: "matched", reason: null, ruleResults, exemptions: [], ended };
    if (isConcerned)
        return decision;
    const shared = unconcerned.get(rules) ?? decision;
    unconcerned.set(rules, shared);
    return shared;
}
/** The decision on every occurrence that no rule concerns, by the rules: one object, because it is nearly all of them. */
const unconcerned = new WeakMap();


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Sz: () => (/* binding */ liesInImage),
/* harmony export */   YF: () => (/* binding */ ACCEPTABLE_CODES)
/* harmony export */ });
/* unused harmony export CODE_ACCEPTANCE */
/* harmony import */ var _search_scan_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);

/** Lists every code: a new one does not compile until someone decides whether it may be accepted. */
const CODE_ACCEPTANCE = {
    "scan-not-found": "accepted",
    "scan-pending": "accepted",
    "scan-failed": "accepted",
    "unsupported-image": "in-image",
    // An attacker who pushes an image writes its manifest. An entry that is meant for other manifests must not cover one
    // that a container runtime may run.
    "unclear-manifest": "refused",
    "eligibility-expired": "in-image",
    "findings-unavailable": "accepted",
    "limit-exceeded": "accepted",
    "image-archived": "in-image",
    "unknown-status": "accepted",
    "image-not-found": "accepted",
    "repository-not-found": "accepted",
    "access-denied": "refused",
    credentials: "refused",
    "service-error": "refused",
    network: "refused",
    "run-ended": "refused",
    cancelled: "refused",
    "foreign-endpoint": "refused",
    "empty-index": "accepted",
    "scan-too-old": "accepted",
    "call-failed": "accepted",
    "response-missing": "accepted",
    "response-omitted": "accepted",
    "findings-missing": "accepted",
    "pages-missing": "accepted",
    "counts-disagree": "accepted",
    "unknown-severity": "accepted",
    "malformed-finding": "accepted",
    "malformed-response": "accepted",
    "exploitation-unknown": "accepted",
};
function isAcceptable(code) {
    return CODE_ACCEPTANCE[code] !== "refused";
}
/** The codes that an `inconclusive` entry may name, in the order of `SCAN_CODES`. */
const ACCEPTABLE_CODES = _search_scan_result_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_CODES */ .Lh.filter(isAcceptable);
/** Whether the reasons for all of an image's codes lie in the image itself. False for no codes. */
function liesInImage(codes) {
    return codes.length > 0 && codes.every((code) => CODE_ACCEPTANCE[code] === "in-image");
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ remediationOf),
/* harmony export */   B_: () => (/* binding */ selectGroups),
/* harmony export */   G5: () => (/* binding */ groupsOfUnknownExploitation),
/* harmony export */   P6: () => (/* binding */ exploitationRequests),
/* harmony export */   Qx: () => (/* binding */ exploitedBy),
/* harmony export */   RY: () => (/* binding */ remediationKey),
/* harmony export */   Yv: () => (/* binding */ selectorsOf),
/* harmony export */   fN: () => (/* binding */ unknownExploitation),
/* harmony export */   jW: () => (/* binding */ worstFacts),
/* harmony export */   qX: () => (/* binding */ isKnownExploited),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zx: () => (/* binding */ NOTHING_REQUESTED)
/* harmony export */ });
/* harmony import */ var _search_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);
/* harmony import */ var _search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _search_occurrences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9529);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1472);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9531);





const NOTHING_REQUESTED = {
    facts: new Map(),
    unresolved: new Map(),
    notRequested: new Set(),
    remediations: new Map(),
    remediationError: null,
    foreign: null,
};
/** One key for all spellings of a vulnerability id; null for a finding without a name. */
function vulnerabilityKey(name) {
    return name === null ? null : name.trim().toUpperCase();
}
function remediationKey(arn, packageName) {
    return JSON.stringify([arn, packageName]);
}
/** The worst of two responses: the catalog entry if either has one, and the higher probability. Commutes. */
function worstFacts(a, b) {
    if (a === undefined)
        return b;
    const listed = [a.knownExploited, b.knownExploited].filter((entry) => entry !== null);
    const [knownExploited = null] = listed.sort((x, y) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(JSON.stringify(x), JSON.stringify(y)));
    const epss = a.epss === null || b.epss === null ? (a.epss ?? b.epss) : Math.max(a.epss, b.epss);
    return { knownExploited, epss };
}
/** The options that block a vulnerability with these facts. */
function exploitedBy(facts, policy) {
    if (facts === undefined || policy === null)
        return [];
    const isKnown = policy.knownExploited && facts.knownExploited !== null;
    const isLikely = policy.epss !== null && facts.epss !== null && facts.epss >= policy.epss;
    return [...(isKnown ? ["known-exploited"] : []), ...(isLikely ? ["epss"] : [])];
}
/** The facts about a group's vulnerability. */
function factsOf(row, exploitation) {
    const key = vulnerabilityKey(row.name);
    return key === null ? undefined : exploitation.facts.get(key);
}
/** Whether the catalog lists a group's vulnerability; null where a request about it returned nothing and none lists it. */
function isKnownExploited(row, exploitation) {
    const facts = factsOf(row, exploitation);
    if (facts === undefined)
        return null;
    if (facts.knownExploited !== null)
        return true;
    return exploitation.unresolved.has(vulnerabilityKey(row.name) ?? "") ? null : false;
}
/** Whether a request about a group's vulnerability returned nothing, and no other response shows that it is exploited. */
function isExploitationUnknown(row, policy, exploitation) {
    const key = vulnerabilityKey(row.name);
    if (key === null)
        return false;
    const facts = exploitation.facts.get(key);
    if (exploitedBy(facts, policy).length > 0)
        return false;
    return facts === undefined || exploitation.unresolved.has(key);
}
/**
 * The requests to Inspector, by `vulnerabilityKey`: the vulnerabilities that block, or would if they were exploited.
 * None is needed for what a rule exempts in either case.
 */
function exploitationRequests(collected, rules) {
    const requests = new Map();
    for (const row of allRowsOf(collected)) {
        const key = vulnerabilityKey(row.name);
        if (key === null || row.name === null)
            continue;
        for (const occurrence of row.occurrences) {
            if ((0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(rules, occurrence, row, true).status !== "matched")
                continue;
            const request = requests.get(key) ?? { vulnerability: row.name, found: new Map() };
            requests.set(key, request);
            const region = row.columns.awsRegion;
            const arns = request.found.get(region) ?? new Set();
            request.found.set(region, arns);
            for (const arn of (0,_search_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence))
                arns.add(arn);
        }
    }
    return requests;
}
/** Every row, of the selected severities and of the others. */
function* allRowsOf({ groups, others }) {
    yield* (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(groups);
    if (others !== null)
        yield* (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(others);
}
/** The groups to evaluate: those of the selected severities, and the exploited ones of other severities. */
function selectGroups(collected, policy, exploitation) {
    if (policy === null || collected.others === null)
        return collected.groups;
    const exploited = (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)(collected.others, (row) => exploitedBy(factsOf(row, exploitation), policy).length > 0);
    return (0,_search_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .joinGroups */ .BO)(collected.groups, exploited);
}
/** Groups of other severities of which it is unknown whether they are exploited, for example because they are exempt. */
function groupsOfUnknownExploitation(collected, policy, exploitation) {
    if (policy === null || collected.others === null)
        return new Map();
    return (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)(collected.others, (row) => isExploitationUnknown(row, policy, exploitation));
}
function selectorsOf(occurrence, row, severities, policy, exploitation) {
    const selected = severities.includes(occurrence.severity) ? BY_SEVERITY : [];
    const exploited = exploitedBy(factsOf(row, exploitation), policy);
    return exploited.length === 0 ? selected : [...selected, ...exploited];
}
/** One list for nearly all occurrences. */
const BY_SEVERITY = ["severity"];
/**
 * The groups that would block if they were exploited, and of which that is unknown. After a response from a foreign host
 * it is unknown for every group, including those that the response lists as exploited (they block nevertheless).
 */
function unknownExploitation(collected, rules, policy, exploitation) {
    if (policy === null)
        return [];
    const unknown = [];
    const { foreign } = exploitation;
    const check = (row, blocksAnyway) => {
        const key = vulnerabilityKey(row.name);
        if (key === null || (foreign === null && !isExploitationUnknown(row, policy, exploitation)))
            return;
        const wouldBlock = row.occurrences.some((occurrence) => (foreign !== null || !blocksAnyway(occurrence)) && (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(rules, occurrence, row, true).status === "matched");
        if (!wouldBlock)
            return;
        const vulnerability = row.name ?? key;
        if (foreign !== null)
            unknown.push({ row, vulnerability, code: "foreign-endpoint", why: foreign, wasRequested: false });
        else if (exploitation.isCancelled === true)
            unknown.push({
                row,
                vulnerability,
                code: "cancelled",
                why: "its exploitation was not read",
                wasRequested: false,
            });
        else {
            const why = exploitation.unresolved.get(key) ?? "no request was made";
            const wasRequested = exploitation.unresolved.has(key) && !exploitation.notRequested.has(key);
            unknown.push({ row, vulnerability, code: "exploitation-unknown", why, wasRequested });
        }
    };
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(collected.groups))
        check(row, (found) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(rules, found, row).status === "matched");
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(collected.others ?? new Map()))
        check(row, () => false);
    return unknown;
}
/** The command that fixes a package; null where Inspector returned none. */
function remediationOf(occurrence, exploitation) {
    const { name } = occurrence.package;
    const commands = (0,_search_occurrences_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence).flatMap((arn) => arn === null ? [] : (exploitation.remediations.get(remediationKey(arn, name)) ?? []));
    return commands.sort()[0] ?? null;
}


/***/ }),

/***/ 6853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ VEX_STATUSES),
/* harmony export */   U: () => (/* binding */ isBlocking)
/* harmony export */ });
/** The statuses of OpenVEX 0.2.0: those that exempt, and those that block exemptions. */
const VEX_STATUSES = {
    not_affected: "exempts",
    fixed: "exempts",
    affected: "blocks",
    under_investigation: "blocks",
};
/** Whether the statement blocks exemptions. */
function isBlocking({ status }) {
    return VEX_STATUSES[status] === "blocks";
}


/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ isInFuture),
/* harmony export */   eE: () => (/* binding */ orderingTime),
/* harmony export */   nq: () => (/* binding */ readStatementTime)
/* harmony export */ });
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);


/** How far a statement's time may be ahead of the run's clock. */
const CLOCK_TOLERANCE = 10 * 60_000;
const HOUR = 3_600_000;
/**
 * When a statement was made or last updated, whichever is later. An imprecise time is read as its first moment for an
 * exemption, and as its last for a blocking statement, so it never exempts more. A statement without a time has the
 * document's `timestamp`. The document's `last_updated` makes no exemption newer: it may be about another statement.
 */
function readStatementTime(raw, root, blocks) {
    const own = [readTime(raw, "timestamp"), readTime(raw, "last_updated")];
    const hasOwn = own.some((time) => time !== null);
    const inherited = [];
    if (!hasOwn || (blocks && own[0] === null))
        inherited.push(readTime(root, "timestamp"));
    if (!hasOwn && blocks)
        inherited.push(readTime(root, "last_updated"));
    const times = [];
    for (const time of [...own, ...inherited]) {
        if (typeof time === "string")
            return { at: null, error: time };
        if (time !== null)
            times.push(time);
    }
    if (times.length === 0)
        return { at: null, error: null };
    return { at: Math.max(...times.map(({ from, to }) => (blocks ? to : from))), error: null };
}
/**
 * The sort key of statements; the greatest decides. An exemption without a time is the oldest, and so is one that is
 * dated in the future (`now`: epoch ms), because it would override statements that are made later. A blocking statement
 * without a time is the newest.
 */
function orderingTime(at, blocks, now) {
    if (blocks)
        return at ?? Number.POSITIVE_INFINITY;
    return at === null || isInFuture(at, now) ? Number.NEGATIVE_INFINITY : at;
}
function isInFuture(at, now) {
    return at !== null && at > now + CLOCK_TOLERANCE;
}
/** A date without a time means any moment of that day; a time without a zone may be in any zone. */
function readTime(object, key) {
    if (!Object.hasOwn(object, key))
        return null;
    const value = object[key];
    const time = typeof value === "string" ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(value) : null;
    if (typeof value !== "string" || time === null) {
        return `${key} is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(value)}: expected a time such as 2026-01-31T12:00:00Z`;
    }
    if (/[Tt ].*(Z|[+-]\d\d:?\d\d)$/i.test(value.trim()))
        return { from: time, to: time };
    const length = /[Tt ]/.test(value.trim()) ? 0 : _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1;
    return { from: time - 14 * HOUR, to: time + length + 12 * HOUR };
}


/***/ }),

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   t: () => (/* binding */ readVulnerability)
/* harmony export */ });
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/** Vulnerability ids anywhere in an IRI, with a hyphen or an underscore. */
const WELL_KNOWN = /cve[-_]\d{4}[-_]\d{4,}|ghsa(?:[-_][0-9a-z]{4}){3}/g;
/**
 * Parses the field `vulnerability`. `blocks`: a blocking statement is also about the ids in its `@id`. For an exemption,
 * an `@id` that names another vulnerability is an error.
 */
function readVulnerability(raw, blocks) {
    // OpenVEX 0.0.1 had a string here. A blocking statement with one still blocks.
    if (typeof raw === "string" && idOf(raw) !== "") {
        return { name: raw, ids: [idOf(raw)], error: `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected an object with a name` };
    }
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw))
        return unknown(null, `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected an object with a name`);
    const name = typeof raw["name"] === "string" && idOf(raw["name"]) !== "" ? raw["name"] : null;
    if (name === null)
        return unknown(null, `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected a name`);
    const aliases = readAliases(raw);
    if (aliases === null)
        return unknown(name, `aliases is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw["aliases"])}: expected a list of names`);
    const ids = new Set([name, ...aliases].map(idOf));
    if (!Object.hasOwn(raw, "@id"))
        return { name, ids: [...ids], error: null };
    const iri = raw["@id"];
    if (typeof iri !== "string")
        return unknown(name, `the vulnerability's @id is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}: expected text`);
    const found = wellKnownIn(iri);
    if (found === null)
        return unknown(name, `the vulnerability's @id is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}, which is percent-encoded more than ${MAX_DECODINGS} times`);
    const other = found.find((id) => !ids.has(id));
    if (blocks)
        for (const id of [idOf(iri), lastPartOf(iri), ...found])
            if (id !== "")
                ids.add(id);
    const error = other === undefined
        ? null
        : `${name} has the @id ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}, which names ${other.toUpperCase()}; expected one of its own names`;
    return { name, ids: [...ids], error };
}
/** How many levels of percent-encoding are decoded: an address can contain another one. */
const MAX_DECODINGS = 5;
/** Every CVE and GHSA id in an IRI, in lower case, at each level of percent-encoding; null beyond `MAX_DECODINGS`. */
function wellKnownIn(iri) {
    const texts = [iri];
    let text = iri;
    while (percentDecoded(text) !== text) {
        if (texts.length > MAX_DECODINGS)
            return null;
        text = percentDecoded(text);
        texts.push(text);
    }
    return [...new Set(texts.flatMap((each) => plain(each).match(WELL_KNOWN) ?? []))].map((id) => id.replaceAll("_", "-"));
}
function percentDecoded(text) {
    return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
        try {
            return decodeURIComponent(encoded);
        }
        catch {
            // Not UTF-8, but its ASCII characters can still form an id.
            return encoded.replaceAll(/%([0-7][0-9a-f])/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        }
    });
}
/** In lower case, with other scripts' hyphens and digits replaced by ASCII, and without invisible characters. */
function plain(text) {
    return text
        .normalize("NFKC")
        .replaceAll(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, "")
        .replaceAll(/\p{Pd}/gu, "-")
        .toLowerCase();
}
function lastPartOf(iri) {
    const parts = iri.replace(/[/?#]+$/, "").split(/[/?#=]/);
    return idOf(parts.at(-1) ?? "");
}
/** The form in which ids are compared. */
function idOf(name) {
    return name.trim().toLowerCase();
}
function readAliases(raw) {
    if (!Object.hasOwn(raw, "aliases"))
        return [];
    const list = raw["aliases"];
    if (!Array.isArray(list))
        return null;
    const aliases = list.filter((alias) => typeof alias === "string").filter((alias) => idOf(alias) !== "");
    return aliases.length === list.length ? aliases : null;
}
function unknown(name, error) {
    return { name, ids: [], error };
}


/***/ }),

/***/ 2067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ joinGroups),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   Qx: () => (/* binding */ withRows),
/* harmony export */   Xd: () => (/* binding */ addFinding),
/* harmony export */   hO: () => (/* binding */ rowsAt)
/* harmony export */ });
/* unused harmony exports columnsOf, mergeGroups */
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9529);


/** The rows at the key of a result, to which its findings are added. */
function rowsAt(groups, key, result) {
    const { image, call } = result;
    const known = groups.get(key);
    if (known === undefined) {
        const { registryId } = image;
        const rows = {
            registryId,
            columns: columnsOf(result),
            names: namesOf(image),
            byName: new Map(),
            byDescription: null,
        };
        groups.set(key, rows);
        return rows;
    }
    // All other columns are in the key.
    const { eventName, eventSource } = known.columns;
    if (call.eventName !== eventName || call.eventSource !== eventSource)
        known.columns = columnsOf(result);
    if (!hasNames(image, known.names))
        known.names = namesOf(image);
    return known;
}
/** What all rows of one result have in common. */
function columnsOf({ image, call }) {
    return {
        awsRegion: image.awsRegion,
        eventName: call.eventName,
        eventSource: call.eventSource,
        imageDigest: image.imageDigest,
        repositoryName: image.repositoryName,
        user: call.user,
        userName: call.userName,
        src_ip: call.srcIp,
    };
}
function namesOf({ imageTags, indexDigest, platform }) {
    return {
        imageTags: new Set(imageTags),
        indexDigests: new Set(indexDigest === null ? [] : [indexDigest]),
        platforms: new Set(platform === null ? [] : [platform]),
    };
}
/** Whether `namesOf` would be equal, where no tag is repeated. Without it: nearly all results of a key have the same names. */
function hasNames({ imageTags, indexDigest, platform }, names) {
    return (imageTags.length === names.imageTags.size &&
        imageTags.every((tag) => names.imageTags.has(tag)) &&
        isOnly(indexDigest, names.indexDigests) &&
        isOnly(platform, names.platforms));
}
function isOnly(name, names) {
    return name === null ? names.size === 0 : names.size === 1 && names.has(name);
}
/** Adds a finding of the latest result of some rows. Commutes, and changes nothing the second time. */
function addFinding(rows, finding, time) {
    const { columns, names } = rows;
    const known = rowOf(rows, finding);
    if (known === undefined) {
        insertRow(rows, { findings: finding, columns, firstTime: time, lastTime: time, names });
        return;
    }
    known.findings = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .addDistinct */ .Yx)(known.findings, finding, SAME_FINDING);
    addCommon(known, columns, names);
    addTimes(known, time, time);
}
/** Every row of the results of one key. */
function* rowsIn({ byName, byDescription }) {
    yield* byName.values();
    if (byDescription !== null)
        yield* byDescription.values();
}
/** Adds all of `share` to `groups`; `share` must not be used afterwards. Commutes: their order changes nothing. */
function mergeGroups(groups, share) {
    for (const [key, other] of share) {
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, other);
        else
            for (const row of rowsIn(other))
                mergeRow(known, row);
    }
}
function mergeRow(rows, other) {
    const [finding] = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(other.findings);
    const known = finding === undefined ? undefined : rowOf(rows, finding);
    if (known === undefined) {
        insertRow(rows, other);
        return;
    }
    for (const each of (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(other.findings))
        known.findings = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .addDistinct */ .Yx)(known.findings, each, SAME_FINDING);
    for (const names of (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(other.names))
        addCommon(known, other.columns, names);
    addTimes(known, other.firstTime, other.lastTime);
}
/** `groups` and `share` joined; neither is changed. */
function joinGroups(groups, share) {
    const joined = new Map(groups);
    for (const key of share.keys()) {
        const known = groups.get(key);
        if (known !== undefined)
            joined.set(key, withRows(known, [...rowsIn(known)].map(copyRow)));
    }
    mergeGroups(joined, share);
    return joined;
}
function copyRow(row) {
    return { ...row, findings: (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(row.findings), names: (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .zP)(row.names) };
}
/** The same by-fields with other rows. */
function withRows(rows, all) {
    const made = { ...rows, byName: new Map(), byDescription: null };
    for (const row of all)
        insertRow(made, row);
    return made;
}
/**
 * The row of a finding: of its name and description. All findings without a name are one row. Policy evaluates names, so
 * findings of different names never share a row, whatever their joined texts are.
 */
function rowOf({ byName, byDescription }, finding) {
    const known = byName.get(finding.name);
    if (known === undefined || finding.name === null)
        return known;
    if (descriptionOf(known) === finding.description)
        return known;
    return byDescription?.get(descriptionKey(finding));
}
function insertRow(rows, row) {
    const [finding] = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(row.findings);
    if (finding === undefined)
        return;
    if (!rows.byName.has(finding.name)) {
        rows.byName.set(finding.name, row);
        return;
    }
    rows.byDescription ??= new Map();
    rows.byDescription.set(descriptionKey(finding), row);
}
function descriptionOf({ findings }) {
    return (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(findings)[0]?.description ?? null;
}
function descriptionKey({ name, description }) {
    return JSON.stringify([name, description]);
}
function addCommon(known, columns, names) {
    if (known.columns !== columns)
        known.columns = mergeColumns(known.columns, columns);
    if (known.names !== names)
        known.names = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .addDistinct */ .Yx)(known.names, names, SAME_NAMES);
}
/** The spellings of the event's name and source differ at most in case; the lesser is shown. */
function mergeColumns(a, b) {
    const eventName = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .lesser */ .Zh)(a.eventName, b.eventName);
    const eventSource = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .lesser */ .Zh)(a.eventSource, b.eventSource);
    if (a.eventName === eventName && a.eventSource === eventSource)
        return a;
    if (b.eventName === eventName && b.eventSource === eventSource)
        return b;
    return { ...a, eventName, eventSource };
}
function addTimes(known, first, last) {
    if (first !== null && (known.firstTime === null || first < known.firstTime))
        known.firstTime = first;
    if (last !== null && (known.lastTime === null || last > known.lastTime))
        known.lastTime = last;
}
const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"];
const SAME_NAMES = {
    isSame: isSameNames,
    keyOf: (names) => JSON.stringify(IMAGE_NAMES.map((kind) => [...names[kind]].sort())),
};
function isSameNames(a, b) {
    return IMAGE_NAMES.every((kind) => {
        if (a[kind].size !== b[kind].size)
            return false;
        for (const each of a[kind])
            if (!b[kind].has(each))
                return false;
        return true;
    });
}
const SAME_FINDING = { isSame: isSameFinding, keyOf: (finding) => JSON.stringify(finding) };
/** Whether two findings of one name are equal in all that a row shows. */
function isSameFinding(a, b) {
    return (a.severity === b.severity &&
        a.arn === b.arn &&
        a.uri === b.uri &&
        a.score === b.score &&
        a.fix === b.fix &&
        a.exploit === b.exploit &&
        a.state === b.state &&
        a.publishedAt === b.publishedAt &&
        a.description === b.description &&
        isSameList(a.packages, b.packages, isSamePackage) &&
        isSameList(a.relatedIds ?? [], b.relatedIds ?? [], (one, other) => one === other));
}
function isSamePackage(a, b) {
    return (a.name === b.name &&
        a.version === b.version &&
        a.path === b.path &&
        a.fixedVersion === b.fixedVersion &&
        a.fix === b.fix &&
        a.type === b.type &&
        a.isTypeUnknown === b.isTypeUnknown &&
        a.advisorySource === b.advisorySource);
}
function isSameList(a, b, isSame) {
    if (a.length !== b.length)
        return false;
    for (const [index, item] of a.entries()) {
        const other = b[index];
        if (other === undefined || !isSame(item, other))
            return false;
    }
    return true;
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ SEARCH),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   o0: () => (/* binding */ detect)
/* harmony export */ });
/* unused harmony exports match, answerKey */
/* harmony import */ var _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);

/** The search that this project reproduces: splunk/security_content, version 1, 2021-08-17. */
const SEARCH = {
    name: "AWS ECR Container Scanning Findings High",
    technique: "T1204.003",
    techniqueName: "Malicious Image",
    tactic: "Execution",
    riskScore: 49,
    impact: 70,
    confidence: 70,
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    reference: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
};
/** `eventSource=ecr.amazonaws.com eventName=DescribeImageScanFindings`; like Splunk, regardless of case. */
function select(eventSource, eventName) {
    return sameText(eventSource, SEARCH.eventSource) && sameText(eventName, SEARCH.eventName);
}
/** `spath path=responseElements.imageScanFindings.findings{} | mvexpand findings`, without Splunk's limits. */
function expand(result) {
    return result.findings;
}
/** `search severity=HIGH`, for the wanted severities. */
function match(finding, wanted) {
    return finding.severity !== null && wanted.has(finding.severity);
}
/** `eval finding = finding_name.", ".finding_description`; only the name where there is no description. */
function name(finding) {
    if (finding.name === null)
        return null;
    // V8 keeps a text that `+` or a template made as its parts, beside the whole once it is read. This makes only the whole.
    return finding.description === null ? finding.name : [finding.name, finding.description].join(", ");
}
/**
 * The search, on one result: the rows of its wanted findings are added to `groups`, by `stats min(_time) max(_time) by ...`.
 * A missing field is a value like any other, so no row is lost.
 */
function detect(groups, result, wanted) {
    let rows = null;
    for (const finding of expand(result)) {
        if (!match(finding, wanted))
            continue;
        rows ??= (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAt */ .hO)(groups, answerKey(result), result);
        (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addFinding */ .Xd)(rows, finding, result.call.time);
    }
}
/** One key for all results with the same by-fields. */
function answerKey({ image, call }) {
    return JSON.stringify([
        image.awsRegion,
        call.eventName?.toLowerCase(),
        call.eventSource?.toLowerCase(),
        image.imageDigest,
        image.repositoryName,
        call.user,
        call.userName,
        call.srcIp,
        image.registryId,
    ]);
}
function sameText(value, wanted) {
    return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yx: () => (/* binding */ addDistinct),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/** Lists longer than this are searched by their keys. */
const SEARCHED_LENGTH = 16;
/** The keys of long lists. Not part of the lists, which are plain data. */
const keysOfLists = new WeakMap();
/** `known` with one more value, unless it has that. Changes and returns `known` if it is a list. */
function addDistinct(known, value, { isSame, keyOf }) {
    if (!isList(known))
        return known === value || isSame(known, value) ? known : [known, value];
    if (known.length <= SEARCHED_LENGTH) {
        if (!known.includes(value) && !known.some((each) => isSame(each, value)))
            known.push(value);
        return known;
    }
    const keys = keysOfLists.get(known) ?? new Set(known.map(keyOf));
    keysOfLists.set(known, keys);
    const key = keyOf(value);
    if (!keys.has(key))
        known.push(value);
    keys.add(key);
    return known;
}
/** All of the values; at least one. */
function valuesOf(known) {
    return isList(known) ? known : [known];
}
/** The same values, to be changed by `addDistinct`. */
function copyOf(known) {
    return isList(known) ? [...known] : known;
}
function isList(known) {
    return Array.isArray(known);
}


/***/ }),

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TI: () => (/* binding */ groupSeverity)
/* harmony export */ });
/* harmony import */ var _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8539);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9529);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);





/** Every row. */
function* rowsOf(groups) {
    for (const rows of groups.values())
        for (const row of (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsIn */ .Nn)(rows))
            yield groupOf(rows, row);
}
/** The groups with only the rows for which `holds` is true, without empty groups. */
function rowsWhere(groups, holds) {
    const kept = new Map();
    for (const [key, rows] of groups) {
        const some = [...(0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsIn */ .Nn)(rows)].filter((row) => holds(groupOf(rows, row)));
        if (some.length > 0)
            kept.set(key, (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .withRows */ .Qx)(rows, some));
    }
    return kept;
}
/** The severity of a group: the worst of its occurrences. */
function groupSeverity(row) {
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)(row.occurrences.map(({ severity }) => severity)) ?? "UNKNOWN";
}
function groupOf({ registryId }, row) {
    const { findings, columns, firstTime, lastTime, names } = row;
    const all = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(names);
    const shown = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(findings).map(shownFields).reduce(worse);
    return {
        columns: { ...columns, finding: (0,_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(shown) },
        registryId,
        firstTime,
        lastTime,
        ...shown,
        seen: all.length === 1 ? (all[0] ?? unionOf(all)) : unionOf(all),
        seenAs: all.length === 1 ? null : all,
        occurrences: (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_3__/* .occurrencesOf */ .Og)(findings),
    };
}
function shownFields({ name: id, relatedIds, description, uri, score, fix, exploit }) {
    const related = relatedIds === undefined ? null : new Set(relatedIds);
    return { name: id, relatedIds: related, description, uri, score, fix, exploit };
}
function worse(a, b) {
    return {
        name: a.name,
        relatedIds: a.relatedIds === null || b.relatedIds === null
            ? (a.relatedIds ?? b.relatedIds)
            : new Set([...a.relatedIds, ...b.relatedIds]),
        description: (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_3__/* .lesser */ .Zh)(a.description, b.description),
        uri: (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_3__/* .lesser */ .Zh)(a.uri, b.uri),
        score: a.score === null || b.score === null ? (a.score ?? b.score) : Math.max(a.score, b.score),
        fix: a.fix === b.fix ? a.fix : mixedFix(a.fix, b.fix),
        exploit: a.exploit === "yes" || b.exploit === "yes" ? "yes" : (a.exploit ?? b.exploit),
    };
}
function mixedFix(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return "partial";
}
function unionOf(all) {
    const union = (kind) => new Set(all.flatMap((names) => [...names[kind]]));
    return { imageTags: union("imageTags"), indexDigests: union("indexDigests"), platforms: union("platforms") };
}


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  qT: () => (/* binding */ occurrencesNamed),
  Pr: () => (/* binding */ recordResult)
});

// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/search/observations.js
var observations = __webpack_require__(5628);
// EXTERNAL MODULE: ./build/core/search/occurrences.js
var occurrences = __webpack_require__(9529);
;// CONCATENATED MODULE: ./build/core/search/page-chains.js

/** Equal for pages of equal content: several exports may contain the same call. */
function pageKey({ claimedCounts, listedCounts, findings, ...page }) {
    const { asked, offered, at, type, status, completedAt, tags } = page;
    const counts = [claimedCounts, listedCounts].map((map) => map && [...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    const arns = findings.flatMap(({ arn }) => arn ?? []).sort();
    return JSON.stringify([asked, offered, at, type, status, completedAt, tags, arns, ...counts]);
}
/** The pages of one read are at most this far apart, ms: paging takes far less, and most scans recur less often. */
const LONGEST_READ = 3_600_000;
/** Far more than any image has, as for live results. */
const MOST_PAGES = 500;
/**
 * Follows the pages from each first page in the order of their times. A complete chain is an evaluation at the time of
 * its last call, of the tags that all pages name; every other page is a failure for missing pages.
 */
function joinPages(pages) {
    const evaluations = [];
    const failures = [];
    const inOrder = [...pages]
        .sort(([a, { at: atA }], [b, { at: atB }]) => (atA !== atB ? atA - atB : a < b ? -1 : 1))
        .map(([, page]) => page);
    const continuations = new Map();
    for (const page of inOrder) {
        const key = scanKey(page.asked, page);
        const known = continuations.get(key);
        if (known === undefined)
            continuations.set(key, [page]);
        else
            known.push(page);
    }
    const reached = new Set();
    for (const start of inOrder.filter(({ asked }) => asked === null)) {
        const chain = chainFrom(start, continuations);
        const last = chain.at(-1) ?? start;
        for (const page of chain)
            reached.add(page);
        const excess = last.offered === null ? (0,observations/* claimedBeyondListed */.w)(chain) : null;
        if (last.offered !== null) {
            const page = `page ${chain.length + 1}`;
            const detail = last.completedAt === null
                ? `${page} exists, but without imageScanCompletedAt no call can be matched to the same scan`
                : `${page} of the same scan is missing`;
            failures.push(pageFailure("pages-missing", detail, last));
        }
        else if (excess !== null) {
            failures.push(pageFailure("counts-disagree", excess, last));
        }
        else {
            const { at, type, status, completedAt } = last;
            const tags = start.tags.filter((tag) => chain.every((page) => page.tags.includes(tag)));
            evaluations.push({ evaluation: { at, type, status, completedAt }, tags });
        }
    }
    for (const page of inOrder) {
        if (reached.has(page))
            continue;
        failures.push(pageFailure("pages-missing", "a later page was found, but not the page before it", page));
    }
    return { evaluations, failures };
}
/** What the pages of one read have in common, with the token of the page. */
function scanKey(asked, { status, completedAt }) {
    return JSON.stringify([asked, status, completedAt]);
}
function chainFrom(start, continuations) {
    const chain = [start];
    const seen = new Set(chain);
    let last = start;
    while (last.offered !== null && chain.length < MOST_PAGES) {
        const next = nextPage(continuations.get(scanKey(last.offered, start)) ?? [], last, start, seen);
        if (next === null)
            break;
        chain.push(next);
        seen.add(next);
        last = next;
    }
    return chain;
}
/** The first of `candidates` (sorted by time) that can be the next page of a read. */
function nextPage(candidates, before, start, seen) {
    // Without times, it is unknown whether two calls are of one read and of one scan.
    if (before.at === observations/* NEVER */.t || before.completedAt === null)
        return null;
    for (let index = firstAt(candidates, before.at); index < candidates.length; index += 1) {
        const page = candidates[index];
        if (page === undefined || page.at - start.at > LONGEST_READ)
            return null;
        if (!seen.has(page) && (page.type === null || before.type === null || page.type === before.type))
            return page;
    }
    return null;
}
/** The index of the first page at `time` or later. */
function firstAt(pages, time) {
    let [low, high] = [0, pages.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((pages[middle]?.at ?? time) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function pageFailure(code, detail, { at, status }) {
    return { code, detail, at, status };
}

// EXTERNAL MODULE: ./build/core/search/distinct.js
var distinct = __webpack_require__(8539);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/core/search/seen-packages.js



/** Adds one of them. Commutes. `id`: the name of the finding. */
function addPackage(findings, id, found, severity) {
    let byId = findings.get(severity);
    if (byId === undefined) {
        byId = new Map();
        findings.set(severity, byId);
    }
    const known = byId.get(id);
    // Nearly always: an interned finding that was seen in an earlier call about the image.
    if (known === found)
        return;
    const all = known === undefined ? found : (0,distinct/* addDistinct */.Yx)(known, found, SAME_PLACE);
    if (all !== known)
        byId.set(id, all);
}
const SAME_PLACE = {
    isSame: (a, b) => a.name === b.name && a.version === b.version && a.path === b.path,
    keyOf: occurrences/* packageKey */.MO,
};
/** Each distinct package of each finding once, with the worst severity. */
function* occurrencesIn(findings) {
    const worse = [];
    for (const severity of search_severity/* SEVERITIES */.oC) {
        const byId = findings.get(severity);
        if (byId === undefined)
            continue;
        for (const [id, packages] of byId) {
            const seen = worse.flatMap((other) => other.get(id) ?? []);
            const places = seen.length === 0 ? null : new Set(seen.map(occurrences/* packageKey */.MO));
            for (const found of (0,distinct/* valuesOf */.sm)(packages)) {
                if (places === null || !places.has((0,occurrences/* packageKey */.MO)(found)))
                    yield { id, package: found, severity };
            }
        }
        worse.push(byId);
    }
}

;// CONCATENATED MODULE: ./build/core/search/image-history.js







/** Adds one result. Commutes. `now`: epoch ms; a result that was observed later has no credible time. */
function recordResult(histories, result, now) {
    const { image, reference, source, findings } = result;
    const history = historyAt(histories, historyKey(image), image);
    mergeNames(history, {
        reference,
        image,
        imageTags: image.imageTags,
        indexDigests: image.indexDigest === null ? [] : [image.indexDigest],
    });
    recordEvidence(evidenceOf(history, source), result, now);
    for (const finding of findings) {
        const severity = finding.severity ?? "UNKNOWN";
        for (const found of (0,occurrences/* packagesOf */.DT)(finding)) {
            addPackage(history.findings, finding.name ?? finding.description, found, severity);
        }
    }
}
/**
 * The state of each image after all results were added. A failure is resolved only by an evaluation of the same image
 * that was observed later; a live failure only by a live evaluation, whatever recorded calls contain.
 */
function assess(histories) {
    const joined = new Map([...histories.values()].map((history) => [history, joinEvidence(history)]));
    const lastEvaluation = tagEvaluations(joined);
    return ([...joined]
        .map(([history, { ecr, cloudtrail }]) => {
        const resolvedLive = Math.max(ecr?.evaluated?.at ?? observations/* NEVER */.t, lastEvaluation(history, ["ecr"]));
        const resolvedAny = Math.max(resolvedLive, cloudtrail?.evaluated?.at ?? observations/* NEVER */.t, lastEvaluation(history, SOURCES));
        return {
            history,
            source: ecr === null ? "cloudtrail" : "ecr",
            evaluated: ecr?.evaluated ?? cloudtrail?.evaluated ?? null,
            failures: [...unresolved(ecr, resolvedLive), ...unresolved(cloudtrail, resolvedAny)],
            counts: countOccurrences(history),
        };
    })
        // A failure that named only a tag is not shown after the tag was evaluated by digest.
        .filter(({ evaluated, failures }) => evaluated !== null || failures.length > 0));
}
/** Where a finding of this name was seen in an image, of any severity. `wanted`: in lower case. */
function occurrencesNamed({ findings }, wanted) {
    return [...occurrencesIn(findings)].flatMap(({ id, package: { name, version, path }, severity }) => {
        return id?.trim().toLowerCase() === wanted ? { severity, package: { name, version, path } } : [];
    });
}
const SOURCES = ["ecr", "cloudtrail"];
/** Without a digest, the tags distinguish images. */
function historyKey(image) {
    const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = image;
    if (imageDigest !== null)
        return (0,image_key/* imageKey */.p)(image);
    return JSON.stringify([registryId, awsRegion, repositoryName, [...imageTags].sort()]);
}
function historyAt(histories, key, image) {
    const known = histories.get(key);
    if (known !== undefined)
        return known;
    const { awsRegion, registryId, repositoryName, imageDigest, platform } = image;
    const history = {
        reference: null,
        image: { awsRegion, registryId, repositoryName, imageDigest, platform },
        imageTags: new Set(),
        indexDigests: new Set(),
        evidence: { ecr: null, cloudtrail: null },
        findings: new Map(),
    };
    histories.set(key, history);
    return history;
}
function mergeNames(known, { reference, image, imageTags, indexDigests }) {
    known.reference = (0,occurrences/* lesser */.Zh)(known.reference, reference);
    known.image.platform = (0,occurrences/* lesser */.Zh)(known.image.platform, image.platform);
    for (const tag of imageTags)
        known.imageTags.add(tag);
    for (const digest of indexDigests)
        known.indexDigests.add(digest);
}
function evidenceOf({ evidence }, source) {
    return (evidence[source] ??= {
        evaluated: null,
        tagEvaluations: new Map(),
        failures: new Map(),
        pages: new Map(),
    });
}
function recordEvidence(evidence, result, now) {
    const { observedAt, scan, page, outcome, image } = result;
    const observed = observedAt !== null && observedAt <= now + time/* CLOCK_TOLERANCE */.lO ? observedAt : null;
    const at = observed ?? observations/* NEVER */.t;
    if (outcome.kind === "inconclusive")
        return addFailure(evidence, { ...outcome, at: asFailure(at), status: scan.status });
    const { claimedCounts, listedCounts } = result;
    if (page.asked !== null || page.offered !== null) {
        const findings = result.findings.flatMap(({ arn, severity }) => (arn === null ? [] : [{ arn, severity }]));
        const counts = { claimedCounts, listedCounts, findings };
        const entry = { ...scan, ...page, ...counts, at, tags: [...image.imageTags].sort() };
        evidence.pages.set(pageKey(entry), entry);
        return;
    }
    const excess = (0,observations/* claimedBeyondListed */.w)([result]);
    if (excess === null)
        addEvaluation(evidence, { ...scan, at }, image.imageTags);
    else
        addFailure(evidence, { code: "counts-disagree", detail: excess, at: asFailure(at), status: scan.status });
}
function addEvaluation(evidence, evaluation, tags) {
    evidence.evaluated = latest(evidence.evaluated, evaluation);
    for (const tag of tags)
        addTagEvaluation(evidence, tag, evaluation.at);
}
function addTagEvaluation({ tagEvaluations: known }, tag, at) {
    known.set(tag, Math.max(at, known.get(tag) ?? observations/* NEVER */.t));
}
function addFailure({ failures }, { code, detail, at, status }) {
    const known = failures.get(code);
    const isFirst = known === undefined || (at === known.at ? detail < known.detail : at > known.at);
    if (isFirst)
        failures.set(code, { code, detail, at, status });
}
/** A failure without a credible time counts as the newest. */
function asFailure(at) {
    return at === observations/* NEVER */.t ? Number.POSITIVE_INFINITY : at;
}
/** The evidence of each source, with its pages joined into evaluations and failures. */
function joinEvidence({ evidence }) {
    const joined = (own) => {
        if (own === null || own.pages.size === 0)
            return own;
        const whole = {
            evaluated: own.evaluated,
            tagEvaluations: new Map(own.tagEvaluations),
            failures: new Map(own.failures),
            pages: new Map(),
        };
        const { evaluations, failures } = joinPages(own.pages);
        for (const { evaluation, tags } of evaluations)
            addEvaluation(whole, evaluation, tags);
        for (const failure of failures)
            addFailure(whole, { ...failure, at: asFailure(failure.at) });
        return whole;
    };
    return { ecr: joined(evidence.ecr), cloudtrail: joined(evidence.cloudtrail) };
}
/** The failures that no evaluation resolved, which are those at `resolvedAt` or later; newest first. */
function unresolved(evidence, resolvedAt) {
    return [...(evidence?.failures.values() ?? [])]
        .filter(({ at }) => at >= resolvedAt)
        .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1));
}
/**
 * When the tags of a history without a digest were last evaluated, whichever digest they pointed to: the earliest of
 * these times, because every tag has to be evaluated. Only calls that named the tag count, because tags move.
 */
function tagEvaluations(joined) {
    const times = { ecr: new Map(), cloudtrail: new Map() };
    const tagKey = ({ image: { registryId, awsRegion, repositoryName } }, tag) => JSON.stringify([registryId, awsRegion, repositoryName, tag]);
    for (const [history, evidence] of joined) {
        if (history.image.imageDigest === null)
            continue;
        for (const source of SOURCES) {
            for (const [tag, at] of evidence[source]?.tagEvaluations ?? []) {
                const key = tagKey(history, tag);
                times[source].set(key, Math.max(at, times[source].get(key) ?? observations/* NEVER */.t));
            }
        }
    }
    return (history, sources) => {
        if (history.image.imageDigest !== null || history.imageTags.size === 0)
            return observations/* NEVER */.t;
        let earliest = Number.POSITIVE_INFINITY;
        for (const tag of history.imageTags) {
            const key = tagKey(history, tag);
            earliest = Math.min(earliest, Math.max(...sources.map((source) => times[source].get(key) ?? observations/* NEVER */.t)));
        }
        return earliest;
    };
}
function countOccurrences({ findings }) {
    const counts = (0,search_severity/* noSeverityCounts */.dI)();
    for (const { severity } of occurrencesIn(findings))
        counts[severity] += 1;
    return counts;
}
/** The later of two. At the same time, the one whose scan is older or undated, so that no newer scan hides its age. */
function latest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    if (a.at !== b.at)
        return a.at > b.at ? a : b;
    const [ageOfA, ageOfB] = [a.completedAt ?? observations/* NEVER */.t, b.completedAt ?? observations/* NEVER */.t];
    if (ageOfA !== ageOfB)
        return ageOfA < ageOfB ? a : b;
    return JSON.stringify([a.type, a.status]) <= JSON.stringify([b.type, b.status]) ? a : b;
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ imageKeys),
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/** One key for an image in a scan, in the rows of its findings and in its history: its registry, region, repository and digest. */
function imageKey(image) {
    return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}
/** Returns `imageKey` for many rows of few images: it makes the key of an image once. */
function imageKeys() {
    const byDigest = new Map();
    return (image) => {
        const known = byDigest.get(image.imageDigest);
        if (known !== undefined && isSameImage(known.image, image))
            return known.key;
        const key = imageKey(image);
        byDigest.set(image.imageDigest, { image, key });
        return key;
    };
}
function isSameImage(a, b) {
    return (a.imageDigest === b.imageDigest &&
        a.repositoryName === b.repositoryName &&
        a.registryId === b.registryId &&
        a.awsRegion === b.awsRegion);
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openIntake)
/* harmony export */ });
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9447);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);



/** `clock` (epoch ms) dates each result as it is added: an observation that is dated later is not believed. */
function openIntake(settings, clock) {
    return intakeOf(settings, clock, {
        groups: new Map(),
        others: settings.keepOthers ? new Map() : null,
        images: new Map(),
        indexes: new Map(),
        inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
    });
}
function intakeOf(settings, clock, collected) {
    const wanted = new Set(settings.severities);
    const rest = new Set(_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.filter((severity) => !wanted.has(severity)));
    return {
        collected,
        add: (result) => {
            (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(collected.groups, result, wanted);
            if (collected.others !== null)
                (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(collected.others, result, rest);
            (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .recordResult */ .Pr)(collected.images, result, clock());
            const { indexDigest, imageDigest } = result.image;
            if (indexDigest !== null && imageDigest !== null)
                addToIndex(collected.indexes, indexDigest, imageDigest);
        },
        problem: (problem) => {
            collected.inputs.problems.push(problem);
        },
        lean: (finding) => {
            const mayBlock = finding.severity === null || wanted.has(finding.severity) || collected.others !== null;
            return mayBlock || finding.name === null
                ? finding
                : { ...finding, description: null, uri: null, score: null, publishedAt: null };
        },
        asOf: (now) => intakeOf(settings, () => now, collected),
    };
}
function addToIndex(indexes, index, image) {
    const known = indexes.get(index) ?? new Set();
    indexes.set(index, known.add(image));
}


/***/ }),

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NEVER),
/* harmony export */   w: () => (/* binding */ claimedBeyondListed)
/* harmony export */ });
const NEVER = Number.NEGATIVE_INFINITY;
/**
 * A text about a severity of which the results claim more findings than they list; null where the lists are complete.
 * An Inspector finding that is listed twice counts once: a list that shifts between two pages repeats one finding and
 * omits another.
 */
function claimedBeyondListed(pages) {
    const claimed = new Map();
    const listed = new Map();
    for (const { claimedCounts, listedCounts } of pages) {
        for (const [severity, count] of claimedCounts ?? []) {
            claimed.set(severity, Math.max(count, claimed.get(severity) ?? 0));
        }
        for (const [severity, count] of listedCounts)
            listed.set(severity, count + (listed.get(severity) ?? 0));
    }
    const arns = new Set();
    for (const { findings } of pages) {
        for (const { arn, severity } of findings) {
            if (arn === null)
                continue;
            const known = listed.get(severity ?? "");
            if (arns.has(arn) && severity !== null && known !== undefined)
                listed.set(severity, known - 1);
            arns.add(arn);
        }
    }
    for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const found = listed.get(severity) ?? 0;
        if (count > found)
            return `findingSeverityCounts has ${count} ${severity}, but ${found} are listed`;
    }
    return null;
}


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Og: () => (/* binding */ occurrencesOf),
/* harmony export */   Zh: () => (/* binding */ lesser),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   g3: () => (/* binding */ arnsOf)
/* harmony export */ });
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);


/** The packages of a finding; one without a name where it has none, so that every finding has an occurrence. */
function packagesOf(finding) {
    return finding.packages.length > 0 ? finding.packages : NO_PACKAGES;
}
const NO_PACKAGES = [
    { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null },
];
/** What makes an occurrence distinct within a finding and an image: name, version and path. */
function packageKey(found) {
    return JSON.stringify([found.name, found.version, found.path]);
}
/** The occurrences of a finding in an image, one for each package. `findings`: all distinct ones of its name. */
function occurrencesOf(findings) {
    const all = (0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(findings).flatMap((finding) => packagesOf(finding).map((found) => occurrence(finding, found)));
    if (all.length === 1)
        return all;
    // A finding may list a package twice with different fields, for example for two architectures.
    const places = new Map();
    for (const each of all) {
        const place = packageKey(each.package);
        const observations = places.get(place) ?? new Map();
        places.set(place, observations.set(observationKey(each), each));
    }
    return [...places.values()].map(worstOf);
}
function occurrence(finding, found) {
    return {
        package: found,
        severity: finding.severity,
        state: finding.state,
        publishedAt: finding.publishedAt,
        arn: finding.arn,
        uri: finding.uri,
        observations: null,
    };
}
/**
 * The occurrence that shows the worst of some observations, by `observationKey`: the worst severity, active before
 * suppressed, an existing fix, an unknown age. Each distinct observation is kept, so that policy decides on every one.
 */
function worstOf(byKey) {
    const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
    return { ...all.reduce(worse), observations: all.length === 1 ? null : all };
}
function worse(a, b) {
    const advisorySource = lesser(a.package.advisorySource ?? null, b.package.advisorySource ?? null);
    const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
    return {
        package: {
            ...a.package,
            fix,
            fixedVersion: lesser(a.package.fixedVersion, b.package.fixedVersion),
            type: lesser(a.package.type, b.package.type),
            ...(advisorySource === null ? {} : { advisorySource }),
        },
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)([a.severity, b.severity]) ?? a.severity,
        state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
        publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
        arn: lesser(a.arn, b.arn),
        uri: lesser(a.uri, b.uri),
        observations: null,
    };
}
const STATES = ["active", "suppressed", "closed"];
function strongestFix(a, b) {
    return a === "yes" || b === "yes" ? "yes" : null;
}
/** All fields of an observation but the package's name, version and path, which the occurrence fixes. */
function observationKey({ package: found, severity, state, publishedAt, arn, uri }) {
    const { fix, fixedVersion, type, isTypeUnknown, advisorySource } = found;
    return JSON.stringify([
        severity,
        state,
        publishedAt,
        arn,
        uri,
        fix,
        fixedVersion,
        type,
        isTypeUnknown,
        advisorySource,
    ]);
}
/** The observations of an occurrence that rules can distinguish: no rule reads the ARN of a finding. */
function observationsOf({ observations, ...single }) {
    if (observations === null)
        return [single];
    const withoutArn = observations.map((observation) => ({ ...observation, arn: null }));
    return [...new Map(withoutArn.map((each) => [observationKey(each), each])).values()];
}
/** Every ARN under which an occurrence was seen; includes null where it was seen without one. */
function arnsOf({ arn, observations }) {
    if (observations === null)
        return [arn];
    return [...new Set(observations.map((observation) => observation.arn))];
}
/** The lesser of two texts, so that their order does not matter; null only if both are. */
function lesser(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a <= b ? a : b;
}


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ SCAN_CODES),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   iR: () => (/* binding */ INPUT_CODES)
/* harmony export */ });
/** Why a result is not an evaluation of its image. Stable, because ignore files name them. `render/reasons.ts` has the texts. */
const SCAN_CODES = [
    "scan-not-found",
    "scan-pending",
    "scan-failed",
    "unsupported-image",
    "unclear-manifest",
    "eligibility-expired",
    "findings-unavailable",
    "limit-exceeded",
    "image-archived",
    "unknown-status",
    "image-not-found",
    "repository-not-found",
    "access-denied",
    "credentials",
    "service-error",
    "network",
    "run-ended",
    "cancelled",
    "empty-index",
    "scan-too-old",
    "foreign-endpoint",
    "call-failed",
    "response-missing",
    "response-omitted",
    "findings-missing",
    "pages-missing",
    "counts-disagree",
    "unknown-severity",
    "malformed-finding",
    "malformed-response",
    "exploitation-unknown",
];
/** Why an input (a file, a prefix, a query) was not read, or not completely. */
const INPUT_CODES = [
    "unreadable",
    "damaged",
    "truncated",
    "unsupported-shape",
    "no-matching-events",
    "nothing-evaluated",
    "too-large",
    "query-failed",
    "query-too-large",
    "cancelled",
    "not-covered",
    "foreign-endpoint",
];
function inconclusive(code, detail) {
    return { kind: "inconclusive", code, detail };
}


/***/ }),

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   y2: () => (/* binding */ matchAnything)
/* harmony export */ });
/* unused harmony export matchesAnything */
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);

/** Matching tries every way to split a name among wildcards, so both are limited: a longer name matches exactly or not at all. */
const MAX_WILDCARDS = 3;
const MAX_NAME_LENGTH = 256;
/** Syntax of other globs, which would silently match as plain characters here. */
const OTHER_SYNTAX = /[[\]{}()\\]|^!/;
/** Why `pattern` is not an accepted glob; null where it is. */
function globFault(pattern) {
    if (OTHER_SYNTAX.test(pattern))
        return 'a glob supports only "*" (stops at "/"), "**" and "?"';
    const wildcards = pattern.match(/\*+/g)?.length ?? 0;
    return wildcards > MAX_WILDCARDS ? `a glob has at most ${MAX_WILDCARDS} wildcards` : null;
}
/** Whether a glob consists of wildcards alone. */
function matchesAnything(pattern) {
    return /^[*?/]+$/.test(pattern);
}
/** Names that no package has, one for each depth of package names: a glob that matches one is not specific to a package. */
const PROBES = ["q0z", "q0z/q1z", "q0z/q1z/q2z"];
/** Whether globs are not specific: one of them consists of wildcards alone, or one matches a name that no package has. */
function matchAnything(patterns) {
    return patterns.some(matchesAnything) || (patterns.length > 0 && PROBES.some(compileGlobs(patterns)));
}
/** Whether a name matches a glob: case-sensitive; `*` stops at `/`, `**` does not, `?` is one character. */
function compileGlob(pattern) {
    if (!/[*?]/.test(pattern))
        return (name) => name === pattern;
    // Every other character is literal: without escapes, the library reads `c++` as one or more plus signs.
    const literal = pattern.replaceAll(/[^\w./*?-]/gu, String.raw `\$&`);
    const matches = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(literal, { dot: true, strictSlashes: true });
    return (name) => name === pattern || (name.length <= MAX_NAME_LENGTH && matches(name));
}
/** Whether a name matches any of these globs; an empty list matches every name, and null. */
function compileGlobs(patterns) {
    if (patterns.length === 0)
        return () => true;
    const tests = patterns.map(compileGlob);
    return (name) => name !== null && tests.some((test) => test(name));
}


/***/ }),

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText),
/* harmony export */   z: () => (/* binding */ compareFields)
/* harmony export */ });
/** Compares two objects by fields, in the order of `keys`, null last. */
function compareFields(a, b, keys) {
    for (const key of keys) {
        const [left, right] = [a[key], b[key]];
        if (left === right)
            continue;
        if (left === null)
            return 1;
        if (right === null)
            return -1;
        return compareText(left, right);
    }
    return 0;
}
/** Compares texts by code unit, independent of the locale. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);


/** Deeper than any document that people write, and safe for code that recurses into it. */
const MAX_DEPTH = 100;
/**
 * The value of a JSON text that must have one meaning only: a key that an object contains twice, text that is not UTF-8
 * and more than 100 levels of nesting are refused. The reason begins with the path, the line and the column.
 */
function parseJson(text, { path, isQuotable, mayReplace }) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const refuse = (offset, why) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`${path}:${positionAt(plain, offset)}: ${why}`);
    const garbled = plain.search(mayReplace ? /^\0|^.\0/ : /\uFFFD|^\0|^.\0/);
    if (garbled !== -1)
        return refuse(garbled, "the text is not UTF-8. Save the file as UTF-8.");
    let value;
    try {
        value = JSON.parse(plain);
    }
    catch (thrown) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
        const why = isQuotable ? `not JSON: ${oneLine(message)}` : `not JSON. ${NOT_SHOWN}`;
        const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
        return offset === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`${path}: ${why}`) : refuse(Number(offset), why);
    }
    const fault = findFault(plain, isQuotable);
    return fault === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(value) : refuse(fault.offset, fault.why);
}
const NOT_SHOWN = "The text is not shown, because the file is outside of the checkout or behind a symbolic link.";
/** The engine's message without the position, which is already before it. */
function oneLine(message) {
    return message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ");
}
/** `3:14`: line and column, both from 1, of an offset. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
/** The first fault of a text that is known to be JSON. */
function findFault(text, isQuotable) {
    /** The keys of each object that is open; null for a list. */
    const open = [];
    let isKeyNext = false;
    for (let at = 0; at < text.length; at++) {
        switch (text[at]) {
            case "{":
            case "[":
                isKeyNext = text[at] === "{";
                open.push(isKeyNext ? new Set() : null);
                if (open.length > MAX_DEPTH)
                    return { offset: at, why: `nested more than ${MAX_DEPTH} levels deep` };
                break;
            case "}":
            case "]":
                open.pop();
                isKeyNext = false;
                break;
            case ",":
                isKeyNext = open.at(-1) != null;
                break;
            case '"': {
                const end = endOfString(text, at);
                const keys = open.at(-1);
                if (isKeyNext && keys != null) {
                    const key = unescaped(text.slice(at, end));
                    if (keys.has(key)) {
                        const shown = isQuotable ? `the key ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(key)}` : "a key";
                        return { offset: at, why: `${shown} appears twice in one object. Remove one.` };
                    }
                    keys.add(key);
                    isKeyNext = false;
                }
                at = end - 1;
                break;
            }
            default:
                break;
        }
    }
    return null;
}
/** Behind the closing quote. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === "\\" ? 2 : 1;
    return at + 1;
}
function unescaped(literal) {
    const value = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
    return typeof value === "string" ? value : literal;
}


/***/ }),

/***/ 7388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutZeroEpoch)
/* harmony export */ });
/**
 * A version as reports show it, or a list of them: without an epoch of 0, which package managers omit
 * (`0:5.10.234-1` is shown as `5.10.234-1`).
 */
function withoutZeroEpoch(version) {
    return version.replaceAll(/(?<![^\s,])0+:(?=[0-9A-Za-z])/g, "");
}


/***/ }),

/***/ 6352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4240);
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5634);
/* harmony import */ var _package_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7658);
/* harmony import */ var _unevaluated_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4130);
/* harmony import */ var _upgrades_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9504);









/** The headline of a report. It takes less time than the view, of which a data file needs nothing else. */
const headlineOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerReport */ .N)(buildHeadline);
function buildHeadline(report) {
    return { run: runOverview(report), verdict: VERDICTS[report.verdict](report) };
}
const VERDICTS = { failed, inconclusive, passed };
const SCAN_TYPES = ["basic", "enhanced"];
function runOverview({ name, generatedAt, scans, detection, counts }) {
    const evaluated = scans.filter(({ outcome }) => outcome === "evaluated");
    return {
        name,
        generatedAt,
        evaluated: evaluated.length,
        scanTypes: SCAN_TYPES.filter((type) => evaluated.some(({ scanType }) => scanType === type)),
        oldestScanAt: evaluated.flatMap(({ scannedAt }) => scannedAt ?? []).sort()[0] ?? null,
        severities: detection.severity,
        total: counts.total,
        severity: counts.severity,
    };
}
function failed(report) {
    const blocking = nothingBlocks(report);
    const images = new Set();
    const keyOf = (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_6__/* .imageKeys */ .A)();
    const best = { any: null, fixing: null, named: null };
    // One upgrade after another, because all of them may take as much memory as the report.
    for (const upgrade of (0,_upgrades_js__WEBPACK_IMPORTED_MODULE_3__/* .findUpgrades */ .p3)(report)) {
        for (const occurrence of upgrade.occurrences) {
            addOccurrence(blocking, occurrence);
            images.add(keyOf(occurrence.group));
        }
        best.any = better(best.any, upgrade);
        if (upgrade.packages.some(hasFixedVersion))
            best.fixing = better(best.fixing, upgrade);
        if (upgrade.packages.some(({ name }) => name !== null))
            best.named = better(best.named, upgrade);
    }
    blocking.images = images.size;
    if (blocking.baseline !== null) {
        blocking.baseline.exempt = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesOf */ .O)(report).filter(({ found }) => found.status === "baseline").length;
    }
    return {
        kind: "failed",
        blocking,
        worst: () => worstOf(report),
        firstStep: firstStepOf(best),
        unevaluated: countUnevaluated(unacceptedOf(report), images),
    };
}
function better(best, other) {
    return best === null || (0,_upgrades_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUpgrades */ .$n)(other, best) < 0 ? other : best;
}
function inconclusive(report) {
    const [first, ...rest] = unacceptedOf(report);
    const others = rest.filter((other) => first?.kind !== "input" || other.kind !== "input" || other.path !== first.path);
    return { kind: "inconclusive", first: first ?? null, others: countUnevaluated(others) };
}
function passed(report) {
    const { groups, scans, verdictWithoutExemptions } = report;
    const exempt = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesOf */ .O)(report).length;
    const accepted = scans.filter((scan) => scan.accepted !== null).length;
    return { kind: "passed", exempt, exemptNames: [...new Set(groups.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb))], accepted, verdictWithoutExemptions };
}
function nothingBlocks(report) {
    return {
        findings: 0,
        get vulnerabilities() {
            return (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilitiesOf */ .C_)(report).length;
        },
        images: 0,
        severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .noSeverityCounts */ .dI)(),
        exploited: 0,
        withoutFixedVersion: 0,
        baseline: null,
    };
}
function addOccurrence(counts, { group, found }) {
    counts.findings += 1;
    counts.severity[group.severity] += 1;
    if (group.knownExploited === true)
        counts.exploited += 1;
    if (found.fixedVersion === null)
        counts.withoutFixedVersion += 1;
    const isKnown = (0,_package_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isInBaseline */ .Z0)(found);
    if (isKnown === null)
        return;
    counts.baseline ??= { new: 0, exempt: 0 };
    if (!isKnown)
        counts.baseline.new += 1;
}
function worstOf(report) {
    const [worst] = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilitiesOf */ .C_)(report);
    if (worst === undefined)
        return null;
    const { name, severity, images } = worst;
    const occurrence = (0,_package_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingOccurrencesOf */ .fF)(report).find(({ group }) => {
        return group.severity === severity && (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(group) === name;
    });
    if (occurrence === undefined)
        return null;
    return { occurrence, name, image: (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(report)(occurrence.group), otherImages: images.length - 1 };
}
function firstStepOf({ any, fixing, named }) {
    if (fixing !== null) {
        const upgrade = { ...fixing, packages: fixing.packages.filter(hasFixedVersion) };
        return { kind: "upgrade", upgrade, commands: commandsOf(upgrade) };
    }
    // Upgrades for which no fix exists come last.
    if (any?.unfixable === true)
        return { kind: "no-fix-exists" };
    return named === null ? { kind: "no-package-named" } : { kind: "packages", upgrade: named };
}
function commandsOf({ packages, occurrences }) {
    const keyOf = ({ name, version }) => JSON.stringify([name, version]);
    const upgraded = new Set(packages.map(keyOf));
    const commands = occurrences
        .toSorted((a, b) => a.position - b.position)
        .flatMap(({ found }) => (found.remediation !== null && upgraded.has(keyOf(found)) ? found.remediation : []));
    return [...new Set(commands)];
}
function hasFixedVersion({ name, fixedVersions }) {
    return name !== null && fixedVersions.length > 0;
}
function unacceptedOf(report) {
    return (0,_unevaluated_js__WEBPACK_IMPORTED_MODULE_8__/* .unevaluatedOf */ .a)(report).filter(({ accepted }) => accepted === null);
}
function countUnevaluated(all, blocking = new Set()) {
    const scans = all.flatMap((each) => (each.kind === "image" ? each.scan : []));
    const partly = scans.filter((scan) => blocking.has((0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_6__/* .imageKey */ .p)(scan))).length;
    // An input may have several problems.
    const inputs = new Set(all.flatMap((each) => (each.kind === "input" ? [each.path] : []))).size;
    return { images: scans.length - partly, inputs, partly };
}


/***/ }),

/***/ 3972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4136);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);


/** Returns a function that finds the image of a group: only its scan has the name that the user gave. */
const placesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerReport */ .N)(({ scans }) => {
    const byKey = new Map(scans.map((scan) => [(0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKey */ .p)(scan), scan]));
    const keyOf = (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKeys */ .A)();
    return (group) => byKey.get(keyOf(group)) ?? placeOfGroup(group);
});
function placeOfGroup(group) {
    return { ...group, reference: "", indexDigest: null, platform: group.platforms[0] ?? null };
}


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ occurrencesOf),
/* harmony export */   k: () => (/* binding */ occurrenceKeys)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4136);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5634);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9504);



/** Returns a function that makes the identity of an occurrence: the same for every principal that read it. */
function occurrenceKeys() {
    const imageOf = (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_1__/* .imageKeys */ .A)();
    return ({ group, found }) => {
        const { name, version, path, status, reason } = found;
        return JSON.stringify([name, version, path, status, reason, (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(group)]) + imageOf(group);
    };
}
/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
const occurrencesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePerReport */ .N)(({ groups }) => {
    const rows = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
    const all = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctBy */ .ey)(rows, occurrenceKeys());
    const blocks = ({ found }) => found.status === "matched";
    return [...all.filter(blocks), ...all.filter((occurrence) => !blocks(occurrence))];
});


/***/ }),

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

/***/ 7658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ packageRowsOf),
/* harmony export */   Z0: () => (/* binding */ isInBaseline),
/* harmony export */   fF: () => (/* binding */ blockingOccurrencesOf)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1472);
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9504);







/**
 * Every blocking finding by package: first packages with a known fixed version, then those without a fix or with an
 * unknown one, then findings without a package; within each, the worst first.
 */
const packageRowsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerReport */ .N)(findPackageRows);
function findPackageRows(report) {
    const byPackage = new Map();
    for (const occurrence of blockingOccurrencesOf(report)) {
        const { found, group } = occurrence;
        const isNamed = found.name !== null || found.path !== null;
        const key = isNamed ? [found.name ?? "", found.name ?? found.path, found.version] : [(0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(group)];
        (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(byPackage, JSON.stringify(key), occurrence);
    }
    const placeOf = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(report);
    return [...byPackage.values()].map((places) => toRow(places, placeOf)).sort(compareRows);
}
/** The blocking findings, each in one package of one image, whichever principal read it. */
const blockingOccurrencesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerReport */ .N)((report) => (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrencesOf */ .O)(report).filter(({ found }) => found.status === "matched"));
function toRow(places, placeOf) {
    const [first] = places;
    const severity = (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .noSeverityCounts */ .dI)();
    const byName = new Map();
    for (const { group } of places) {
        severity[group.severity] += 1;
        (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(byName, (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(group), group);
    }
    const fixed = places.flatMap(({ found }) => found.fixedVersion ?? []);
    return {
        name: first?.found.name ?? first?.found.path ?? null,
        version: first?.found.version ?? null,
        vulnerabilities: [...byName].map(([name, groups]) => toVulnerability(name, groups)).sort(compareVulnerabilities),
        severity,
        findings: places.length,
        fixedVersions: [...new Set(fixed)].sort(),
        withFixedVersion: fixed.length,
        unfixable: places.every(({ found }) => found.fix === "no"),
        images: (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctBy */ .ey)(places, ({ group }) => (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_5__/* .imageKey */ .p)(group)).map(({ group }) => placeOf(group)),
    };
}
function toVulnerability(name, groups) {
    return {
        name,
        severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        uri: groups.find(({ uri }) => uri !== null)?.uri ?? null,
        isExploited: groups.some(({ knownExploited }) => knownExploited === true),
    };
}
function compareVulnerabilities(a, b) {
    return ((0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(b.isExploited) - Number(a.isExploited) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.name, b.name));
}
function compareRows(a, b) {
    return (kindOf(a) - kindOf(b) ||
        (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(worstOf(a), worstOf(b)) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        compareCounts(a.severity, b.severity) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.name ?? a.vulnerabilities[0]?.name ?? "", b.name ?? b.vulnerabilities[0]?.name ?? "") ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.version ?? "", b.version ?? ""));
}
function kindOf({ name, fixedVersions }) {
    if (name === null)
        return 2;
    return fixedVersions.length > 0 ? 0 : 1;
}
function worstOf({ vulnerabilities }) {
    return vulnerabilities[0]?.severity ?? "UNKNOWN";
}
function isExploited({ vulnerabilities }) {
    return vulnerabilities.some((each) => each.isExploited);
}
/** More findings of the highest severity in which they differ come first. */
function compareCounts(a, b) {
    return _search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((level) => b[level] - a[level]).find((difference) => difference !== 0) ?? 0;
}
/** Whether the baseline has this finding in this package and does not exempt it; null without a baseline. */
function isInBaseline({ ruleResults }) {
    const result = ruleResults.find(({ rule }) => rule === "baseline");
    // A rule that does not concern a finding has no reason.
    return result === undefined ? null : result.reason !== null;
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

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ compareUpgrades),
/* harmony export */   Nq: () => (/* binding */ upgradesOf),
/* harmony export */   p3: () => (/* binding */ findUpgrades)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4240);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1472);
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5634);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9504);







/** The upgrades for the blocking findings, in the order of `compareUpgrades`. */
const upgradesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_3__/* .oncePerReport */ .N)((report) => {
    const texts = new Map();
    const textOf = (upgrade) => {
        const text = texts.get(upgrade) ?? textOfPackages(upgrade);
        texts.set(upgrade, text);
        return text;
    };
    const placeOf = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(report);
    const keyOf = (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_4__/* .imageKeys */ .A)();
    const imagesOf = (occurrences) => (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctBy */ .ey)(occurrences, ({ group }) => keyOf(group)).map(({ group }) => placeOf(group));
    return [...findUpgrades(report)]
        .sort((a, b) => compareUpgrades(a, b, textOf))
        .map(({ packages, unfixable, worst, findings, fixes, occurrences }) => {
        return { packages, unfixable, worst, findings, fixes, images: imagesOf(occurrences) };
    });
});
/**
 * Compares two upgrades, most effective first: upgrades without a fix come last, then by the number of findings that they
 * fix, by the number of findings they are in, by severity, and those with a known version first.
 */
function compareUpgrades(a, b, textOf = textOfPackages) {
    return (Number(a.unfixable) - Number(b.unfixable) ||
        b.fixes - a.fixes ||
        b.findings - a.findings ||
        (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareSeverity */ .zK)(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(textOf(a), textOf(b)));
}
function textOfPackages({ packages }) {
    return JSON.stringify(packages);
}
/**
 * The upgrades for the blocking findings, by their first groups. Each blocking finding is in one of them. A generator,
 * because there may be very many.
 */
function* findUpgrades(report) {
    const places = new Map();
    let position = 0;
    for (const [index, group] of report.groups.entries()) {
        for (const found of group.packages) {
            position += 1;
            if (found.status !== "matched")
                continue;
            (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(places, JSON.stringify([found.name, found.version]), { index, position, group, found });
        }
    }
    const keyOf = (0,_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrenceKeys */ .k)();
    for (const packages of byFirstGroup(places.values())) {
        for (const upgraded of inSameGroups(packages))
            yield toUpgrade(upgraded, keyOf);
    }
}
/** The packages with the same first group, from all packages in the order of their first groups. */
function* byFirstGroup(all) {
    let packages = [];
    for (const places of all) {
        if (packages.length > 0 && packages[0]?.[0]?.index !== places[0]?.index) {
            yield packages;
            packages = [];
        }
        packages.push(places);
    }
    if (packages.length > 0)
        yield packages;
}
/** The packages that are in exactly the same groups, from packages with the same first group. */
function inSameGroups(packages) {
    if (packages.length < 2)
        return [packages];
    const together = new Map();
    for (const occurrences of packages) {
        (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .DN)(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
    }
    return together.values();
}
function toUpgrade(packages, keyOf) {
    const upgraded = sortedByText(packages.map(toPackage));
    const places = packages.flat();
    const occurrences = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctBy */ .ey)(places, keyOf);
    return {
        packages: upgraded,
        unfixable: upgraded.every(({ unfixable }) => unfixable),
        worst: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .worstSeverity */ .Lc)(places.map(({ group }) => group.severity)) ?? "UNKNOWN",
        findings: occurrences.length,
        fixes: occurrences.filter(({ found }) => found.fixedVersion !== null).length,
        occurrences,
    };
}
/** Sorted by their JSON, which is computed once for each. */
function sortedByText(items) {
    if (items.length < 2)
        return items;
    return items
        .map((item) => ({ item, text: JSON.stringify(item) }))
        .sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_6__/* .compareText */ .n)(a.text, b.text))
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


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ vulnerabilitiesOf),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Tb: () => (/* binding */ exemptFindingsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ey: () => (/* binding */ distinctBy)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _image_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3972);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);




/** The display name of a finding. */
function nameOf({ name, finding, description }) {
    return name ?? finding ?? description ?? "(a finding without a name)";
}
/** Blocking findings by vulnerability, ordered by severity, known exploitation, CVSS score and name. */
const vulnerabilitiesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findVulnerabilities);
function findVulnerabilities(report) {
    const byName = new Map();
    const placeOf = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(report);
    for (const group of report.groups)
        if (group.status === "matched")
            addTo(byName, nameOf(group), group);
    return [...byName]
        .map(([name, groups]) => ({
        name,
        severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        groups,
        packages: distinctBy(groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")), (found) => JSON.stringify([found.name, found.version, found.fixedVersion])),
        images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p).map(placeOf),
    }))
        .sort((a, b) => (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1));
}
/** Exempt findings, in the report's order. */
const exemptFindingsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findExemptFindings);
function findExemptFindings(report) {
    const placeOf = (0,_image_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .e)(report);
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
            uri: first.group.uri,
            images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p).map(placeOf),
            findings: distinctBy(places, ({ group, found }) => JSON.stringify([(0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p)(group), found.path])).length,
        };
    });
}
function distinctBy(items, keyOf) {
    if (items.length < 2)
        return [...items];
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

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ entry_reads/* entryReads */.I),
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/search/finding-groups.js
var finding_groups = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var policy_decision = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var policy_exploitation = __webpack_require__(6129);
;// CONCATENATED MODULE: ./build/core/policy/evaluate-policy.js



const EXEMPTIONS = new Set(["vex", "ignore"]);
/** Decides on every occurrence of every group, group by group: a group and its decisions may be discarded before the next. */
function* evaluatePolicy(groups, context) {
    const { rules, comparedRules, severities, policy, exploitation } = context;
    const withoutExemptions = rules.filter(({ name }) => !EXEMPTIONS.has(name));
    const { exploitationPolicy } = policy;
    for (const row of (0,finding_groups/* rowsOf */.RO)(groups)) {
        const facts = (0,policy_exploitation/* factsOf */.xS)(row, exploitation);
        const exploited = (0,policy_exploitation/* exploitedBy */.Qx)(facts, exploitationPolicy).length > 0;
        // An exemption of the pull request can prevent the request to Inspector: the vulnerability may be exploited then,
        // so no grace applies.
        const maybeExploited = exploited || (policy.comparison.kind === "base" && exploitationPolicy !== null && facts === undefined);
        const occurrences = row.occurrences.map((occurrence) => {
            const decided = (0,policy_decision/* decide */.LD)(rules, occurrence, row, exploited);
            const compared = comparedRules === null ? null : (0,policy_decision/* decide */.LD)(comparedRules, occurrence, row, maybeExploited);
            const isAdded = policy.comparison.kind === "base" && isExemptedOnlyBy(decided, compared);
            const decision = isAdded ? markAdded(decided) : decided;
            const isExempted = decision.status === "ignored";
            return {
                occurrence,
                selectedBy: (0,policy_exploitation/* selectorsOf */.Yv)(occurrence, row, severities, exploitationPolicy, exploitation),
                decision,
                compared,
                statusWithoutExemptions: isExempted
                    ? (0,policy_decision/* decide */.LD)(withoutExemptions, occurrence, row, exploited).status
                    : decision.status,
            };
        });
        yield { row, occurrences };
    }
}
/** Whether an exemption exempts the occurrence under `decided`, and nothing does under `other`. */
function isExemptedOnlyBy(decided, other) {
    return decided.status === "ignored" && other?.status === "matched";
}
/** The decisions on what the pull request's own files exempt and the base's do not. */
function addedDecisions(decided, { kind }) {
    return decided.flatMap(({ occurrences }) => occurrences.flatMap(({ decision, compared }) => {
        if (compared === null)
            return [];
        const [own, base] = kind === "own" ? [compared, decision] : [decision, compared];
        return isExemptedOnlyBy(own, base) ? [own] : [];
    }));
}
/** Adds ", added by this pull request" to the terms in parentheses at the end of the decision's reason. */
function markAdded(decision) {
    const mark = (reason) => reason?.replace(/\)?$/, ", added by this pull request$&") ?? null;
    const ruleResults = decision.ruleResults.map((result) => result.outcome === "exempt" ? { ...result, reason: mark(result.reason) } : result);
    return { ...decision, reason: mark(decision.reason), ruleResults };
}
/** The number of occurrences that each exemption decided, or would have decided if it had not ended. */
function countByExemption(decisions, which) {
    const counts = new Map();
    for (const decision of decisions) {
        for (const exemption of decision[which])
            counts.set(exemption, (counts.get(exemption) ?? 0) + 1);
    }
    return counts;
}

// EXTERNAL MODULE: ./build/core/policy/exemptions/code-acceptance.js
var code_acceptance = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/pull-request-exemptions.js
const NO_EXEMPTIONS = { ignoreFiles: [], vex: [] };
function exemptionsOf(files) {
    return {
        ignoreFiles: files.flatMap((file) => (file.kind === "ignore-file" ? [file.file] : [])),
        vex: files.flatMap((file) => (file.kind === "vex" ? [file.document] : [])),
    };
}
/** The exemptions that the applied ones are compared with; null where there are none. */
function comparedExemptions(comparison) {
    switch (comparison.kind) {
        case "base":
            return comparison.base;
        case "own":
            return comparison.own;
        case "none":
        case "unknown":
            return null;
    }
}

// EXTERNAL MODULE: ./build/core/policy/baseline.js
var policy_baseline = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/exemption.js

/** The first moment at which the exemption no longer applies, epoch ms. */
function endOf({ expires }) {
    if (expires === null)
        return Number.POSITIVE_INFINITY;
    return ((0,time/* parseIsoTime */.sX)(expires) ?? Number.NEGATIVE_INFINITY) + time/* DAY */.d_;
}
function isExpired(exemption, now) {
    return now >= endOf(exemption);
}
/** `.ecr-findings-ignore.yaml:3`. */
function locationOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/core/policy/exemptions/ignore-rule.js


/**
 * The rule of ignore files. The order of entries and files does not matter: of several entries that apply, the one that
 * expires last provides the reason. `now`: epoch ms.
 */
function ignoreRule(entries, now) {
    const byId = new Map();
    for (const entry of [...entries].sort(compareEntries)) {
        const id = entry.id.toLowerCase();
        const matchers = byId.get(id) ?? [];
        byId.set(id, matchers);
        matchers.push({
            entry,
            inPackage: (0,glob/* compileGlobs */.tI)(entry.packages),
            inRepository: (0,glob/* compileGlobs */.tI)(entry.repositories),
        });
    }
    const entriesFor = ({ package: found }, { name, columns }) => [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
        .map(({ entry }) => entry);
    const endedBecause = (entry, { package: { fix, fixedVersion } }) => {
        if (isExpired(entry, now))
            return `expired after ${entry.expires}`;
        if (!entry.untilFixed || fix !== "yes")
            return null;
        return `ended because ${fixedVersion === null ? "a fix exists" : `the package is fixed in ${fixedVersion}`}`;
    };
    return {
        name: "ignore",
        status: "ignored",
        evaluate: (occurrence, row) => {
            const matching = entriesFor(occurrence, row).map((entry) => ({ entry, ended: endedBecause(entry, occurrence) }));
            const [first] = matching;
            if (first === undefined)
                return null;
            const active = matching.filter(({ ended }) => ended === null).map(({ entry }) => entry);
            const [deciding] = active;
            if (deciding !== undefined)
                return { outcome: "exempt", reason: reasonOf(deciding), exemptions: active };
            const { owner } = first.entry;
            return {
                outcome: "not-exempt",
                reason: `the exemption at ${locationOf(first.entry)} ${first.ended}${owner === null ? "" : ` (owner ${owner})`}`,
                exemptions: matching.map(({ entry }) => entry),
            };
        },
    };
}
function reasonOf(entry) {
    const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
    const sooner = entry.untilFixed ? ", until fixed" : "";
    const owner = entry.owner === null ? "" : `, owner ${entry.owner}`;
    return `${entry.reason} (${until}${sooner}${owner})`;
}
/** The entry that expires last comes first, then by text, so that the order in the file does not matter. */
function compareEntries(a, b) {
    const ends = endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a);
    const text = (entry) => JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
    return ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
}

// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
;// CONCATENATED MODULE: ./build/core/policy/only-fixed.js
/** The rule of `only-fixed`: exempts a package for which no fix exists. A package whose fix is unknown blocks. */
const onlyFixedRule = {
    name: "unfixed",
    status: "unfixed",
    evaluate: ({ package: { fix, fixedVersion } }) => {
        if (fix === "no")
            return { outcome: "exempt", reason: "no fix exists" };
        if (fix === null)
            return { outcome: "unknown", reason: "it is unknown whether a fix exists" };
        return { outcome: "not-exempt", reason: fixedVersion === null ? "a fix exists" : `fixed in ${fixedVersion}` };
    },
};

// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
;// CONCATENATED MODULE: ./build/core/policy/vex/match.js
/** `no` if one of the matches is; otherwise the first unknown one; otherwise `yes`. */
function combineMatches(matches) {
    if (matches.includes("no"))
        return "no";
    return matches.find((match) => match !== "yes") ?? "yes";
}

;// CONCATENATED MODULE: ./build/core/policy/vex/architectures.js
const of = (name, ...variants) => ({
    name,
    variants: variants.length === 0 ? null : variants,
});
/** Architectures by their names in package URLs: those of image platforms, dpkg, rpm and apk. */
const ARCHITECTURES = new Map([
    ...["amd64", "x86_64"].map((name) => [name, of("amd64")]),
    ...["arm64", "aarch64"].map((name) => [name, of("arm64")]),
    ...["386", "i386", "i486", "i586", "i686", "x86"].map((name) => [name, of("386")]),
    ["arm", of("arm")],
    ...["armel", "armv5", "armv5tel"].map((name) => [name, of("arm", "v5")]),
    ...["armv6", "armv6l", "armv6hl"].map((name) => [name, of("arm", "v6")]),
    ...["armv7", "armv7l", "armv7hl", "armv7hnl"].map((name) => [name, of("arm", "v7")]),
    // v7 on Debian, v6 on Alpine.
    ["armhf", of("arm", "v6", "v7")],
    ...["ppc64le", "ppc64el"].map((name) => [name, of("ppc64le")]),
    ["ppc64", of("ppc64")],
    ["s390x", of("s390x")],
    ["riscv64", of("riscv64")],
    ...["mips64le", "mips64el"].map((name) => [name, of("mips64le")]),
    ...["loong64", "loongarch64"].map((name) => [name, of("loong64")]),
]);
/** 32-bit architectures, and the 64-bit architecture whose images may contain their packages (multiarch). */
const MULTIARCH = new Map([
    ["386", "amd64"],
    ["arm", "arm64"],
]);
/** One key for all names of an architecture; null for an unknown one. */
function canonicalArchitecture(arch) {
    const known = ARCHITECTURES.get(arch);
    return known === undefined ? null : JSON.stringify(known);
}
/**
 * Whether an image with these platforms (`linux/arm64/v8`) has the architecture that a package URL names. An unknown
 * architecture on either side never matches.
 */
function imageArchitecture(arch, platforms) {
    const wanted = ARCHITECTURES.get(arch);
    if (wanted === undefined)
        return { unknown: `the architecture ${arch} is unknown` };
    const matches = [...platforms].map((platform) => compare(wanted, platform));
    const [first] = matches;
    if (first === undefined)
        return { unknown: "the image's architecture is unknown" };
    return matches.every((match) => match === first)
        ? first
        : { unknown: "responses give the image several architectures" };
}
/** Whether a package in such an image may have the architecture that a package URL names. */
function packageArchitecture(arch, platforms) {
    const match = imageArchitecture(arch, platforms);
    const host = MULTIARCH.get(ARCHITECTURES.get(arch)?.name ?? "");
    if (match !== "no" || host === undefined || ![...platforms].some((platform) => platform.split("/")[1] === host)) {
        return match;
    }
    return { unknown: `an image for ${host} may contain packages for ${arch}` };
}
const UNKNOWN = { unknown: "the image's architecture is unknown" };
const UNKNOWN_VARIANT = { unknown: "the variant of the image's architecture is unknown" };
function compare(wanted, platform) {
    const [, name, variant] = platform.split("/");
    if (name === undefined || ARCHITECTURES.get(name)?.name !== name)
        return UNKNOWN;
    if (name !== wanted.name)
        return "no";
    if (wanted.variants === null)
        return "yes";
    if (variant === undefined)
        return UNKNOWN_VARIANT;
    if (!wanted.variants.includes(variant))
        return "no";
    return wanted.variants.length === 1 ? "yes" : UNKNOWN_VARIANT;
}

;// CONCATENATED MODULE: ./build/core/policy/vex/distributions.js
/** The distributions, with the hosts of their advisories and their names in Inspector's `source` (`UBUNTU_CVE`). */
const PUBLISHERS = [
    { hosts: ["debian.org"], source: "DEBIAN", type: "deb", namespaces: ["debian"] },
    { hosts: ["ubuntu.com"], source: "UBUNTU", type: "deb", namespaces: ["ubuntu"] },
    { hosts: ["echohq.com"], source: "ECHO", type: "deb", namespaces: ["echo"] },
    { hosts: ["alpinelinux.org"], source: "ALPINE", type: "apk", namespaces: ["alpine"] },
    { hosts: ["wolfi.dev"], source: "WOLFI", type: "apk", namespaces: ["wolfi"] },
    { hosts: ["chainguard.dev", "cgr.dev"], source: "CHAINGUARD", type: "apk", namespaces: ["chainguard", "wolfi"] },
    { hosts: ["minimus.io", "mini.dev"], source: "MINIMOS", type: "apk", namespaces: ["minimos"] },
    { hosts: ["minimus.io", "mini.dev"], source: "MINIMUS", type: "apk", namespaces: ["minimos"] },
    { hosts: ["alas.aws.amazon.com"], source: "AMAZON", type: "rpm", namespaces: ["amzn", "amazon"] },
    { hosts: ["redhat.com"], source: "REDHAT", type: "rpm", namespaces: ["redhat", "rhel"] },
    { hosts: ["fedoraproject.org"], source: "FEDORA", type: "rpm", namespaces: ["fedora"] },
    { hosts: ["oracle.com"], source: "ORACLE", type: "rpm", namespaces: ["oracle", "oraclelinux"] },
    { hosts: ["suse.com"], source: "SUSE", type: "rpm", namespaces: ["suse", "opensuse"] },
    { hosts: ["rockylinux.org"], source: "ROCKY", type: "rpm", namespaces: ["rocky"] },
    { hosts: ["almalinux.org"], source: "ALMA", type: "rpm", namespaces: ["almalinux"] },
];
/**
 * The distribution that published a finding's advisory, by the host of its URI and by `source`; null where neither names
 * one. `contradictory`: they name different ones.
 */
function distributionOf(uri, source) {
    const byHost = distributionOfHost(uri);
    const name = source === null ? null : (/^([A-Z]+)_CVE$/.exec(source.trim().toUpperCase())?.[1] ?? null);
    const bySource = PUBLISHERS.find((each) => each.source === name) ?? null;
    if (byHost === null || bySource === null)
        return byHost ?? bySource;
    return byHost.type === bySource.type && byHost.namespaces.some((each) => bySource.namespaces.includes(each))
        ? byHost
        : "contradictory";
}
function distributionOfHost(uri) {
    if (uri === null || !URL.canParse(uri))
        return null;
    const { hostname } = new URL(uri);
    return (PUBLISHERS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null);
}

;// CONCATENATED MODULE: ./build/core/policy/vex/package-url-matching.js




/** Types of package URLs, and their package managers as Inspector names them, in its model and in its findings. */
const MANAGERS = new Map([
    ["deb", ["OS"]],
    ["rpm", ["OS"]],
    ["apk", ["OS"]],
    ["npm", ["NPM", "NODEPKG", "YARN"]],
    ["pypi", ["PIP", "PIPENV", "POETRY", "PYTHON", "PYTHONPKG"]],
    ["maven", ["JAR", "POM"]],
    ["golang", ["GOBINARY", "GOMOD"]],
    ["cargo", ["CARGO"]],
    ["composer", ["COMPOSER"]],
    ["nuget", ["NUGET", "DOTNET_CORE"]],
    ["gem", ["BUNDLER", "GEMSPEC"]],
]);
const KNOWN_MANAGERS = new Set([...MANAGERS.values()].flat());
/**
 * Whether the URL names the group's image. A field that the URL lacks matches any image, and a field that is unknown of
 * the image never matches. An image with the digest of the URL, and another name or tag, is unknown rather than `no`.
 */
function matchImage(url, row) {
    const { repositoryName, imageDigest } = row.columns;
    const isExact = url.version !== null && url.version === imageDigest;
    const differs = (what) => isExact ? { unknown: `the image has the digest in the package URL, and another ${what}` } : "no";
    return combineMatches([
        url.version === null || isExact || row.seen.indexDigests.has(url.version) ? "yes" : missing(imageDigest, "digest"),
        repositoryName === null
            ? missing(null, "repository")
            : lastPart(repositoryName) === url.name
                ? "yes"
                : differs("name"),
        url.repositoryUrl === null ? "yes" : matchRepository(url.repositoryUrl, row, differs("repository_url")),
        url.tag === null || row.seen.imageTags.has(url.tag)
            ? "yes"
            : row.seen.imageTags.size === 0
                ? missing(null, "tag")
                : differs("tag"),
        url.arch === null ? "yes" : imageArchitecture(url.arch, row.seen.platforms),
    ]);
}
function missing(known, what) {
    return known === null ? { unknown: `the image's ${what} is unknown` } : "no";
}
function lastPart(repositoryName) {
    return repositoryName.slice(repositoryName.lastIndexOf("/") + 1).toLowerCase();
}
function matchRepository(wanted, row, differs) {
    const { repositoryName, awsRegion } = row.columns;
    if (repositoryName === null)
        return missing(null, "repository");
    const name = repositoryName.toLowerCase();
    if (row.registryId === null || awsRegion === null) {
        const path = wanted.slice(wanted.indexOf("/") + 1);
        return path === name || name.startsWith(`${path}/`) ? { unknown: "the image's registry is unknown" } : differs;
    }
    const known = `${(0,image_reference/* registryHost */.U$)(row.registryId, awsRegion)}/${name}`;
    if (wanted === known)
        return "yes";
    return known.startsWith(`${wanted}/`) ? { unknown: "repository_url is a prefix of several repositories" } : differs;
}
/**
 * Whether the URL names a package. The distribution and the version must be equal. An image has one distribution, so an
 * image that is named by its own digest needs no other evidence of it.
 */
function matchPackage(url, found, row, scope) {
    const name = isGoStandardLibrary(url, found) ? "yes" : matchName(url, found.name);
    if (name === "no")
        return "no";
    const match = combineMatches([
        matchManager(url, found),
        name,
        matchVersion(url, found.version),
        matchDistribution(url, found, row, scope),
        ...[...url.qualifiers].map(([key, value]) => matchQualifier(key, value, found, row, scope)),
    ]);
    return typeof match === "string" ? match : { unknown: `${url.text}: ${match.unknown}` };
}
/**
 * Why the URL does not name a package that it does not match, for a message. The higher `closeness`, the more of the
 * package matches.
 */
function mismatchOfPackage(url, found, row) {
    const isNamed = isGoStandardLibrary(url, found) || matchName(url, found.name) !== "no";
    if (!isNamed)
        return { closeness: 1, reason: `${url.text} is not the finding's package ${found.name}` };
    const what = `${url.text}: the finding's package ${found.name}`;
    if (matchManager(url, found) === "no") {
        const manager = found.type ?? "OS, which is the only one of a basic scan";
        return { closeness: 2, reason: `${what} has the package manager ${manager}` };
    }
    if (isOfDistribution(url.type)) {
        const distribution = distributionOf(row.uri, found.advisorySource ?? null);
        if (distribution !== null && distribution !== "contradictory" && !isIn(distribution, url)) {
            const expected = distribution.namespaces.map((each) => `pkg:${distribution.type}/${each}`).join(" or ");
            return { closeness: 3, reason: `${what} is of another distribution: expected ${expected}` };
        }
    }
    return matchVersion(url, found.version) === "no"
        ? { closeness: 4, reason: `${what} has the version ${found.version}` }
        : { closeness: 5, reason: `${what} is for another architecture` };
}
/** Basic scans show no package manager: they read only the packages of the operating system. */
function matchManager(url, found) {
    const { type } = url;
    const { type: manager, isTypeUnknown } = found;
    if (isGoStandardLibrary(url, found))
        return "yes";
    if (manager === null && isTypeUnknown === true)
        return { unknown: "the finding does not show the package manager" };
    if (MANAGERS.get(type)?.includes(manager ?? "OS") === true)
        return "yes";
    if (manager === null || KNOWN_MANAGERS.has(manager))
        return "no";
    return { unknown: `the finding's package manager ${manager} is not a known one` };
}
/**
 * Whether both are the standard library of Go, which Inspector names `go/stdlib` with the package manager GENERIC, and
 * package URLs `pkg:golang/stdlib`.
 */
function isGoStandardLibrary({ type, namespace, name }, found) {
    const isNamed = type === "golang" && namespace === null && name === GO_PACKAGE_URL_NAME;
    return isNamed && found.type === "GENERIC" && found.name === GO_FINDING_NAME;
}
const GO_PACKAGE_URL_NAME = "stdlib";
const GO_FINDING_NAME = "go/stdlib";
/** A `looseName` for each name under which package URLs may name a finding's package. */
function looseNamesOf(name) {
    return name === GO_FINDING_NAME ? [looseName(name), GO_PACKAGE_URL_NAME] : [looseName(name)];
}
/** The package's name as a finding shows it. */
function nameIn({ type, namespace, name }) {
    if (type === "maven")
        return `${namespace}:${name}`;
    return isOfDistribution(type) || namespace === null ? name : `${namespace}/${name}`;
}
function isOfDistribution(type) {
    return MANAGERS.get(type)?.includes("OS") === true;
}
/** A key that is equal for names that may be the same. */
function looseName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** `looseName` of a package URL. */
function looseNameOf(url) {
    return looseName(nameIn(url));
}
function matchName(url, found) {
    if (found === null)
        return { unknown: "the finding does not name the package" };
    const wanted = nameIn(url);
    if (found === wanted)
        return "yes";
    if (url.type === "pypi" && looseName(found) === looseName(wanted))
        return "yes";
    if (found.toLowerCase() !== wanted.toLowerCase())
        return "no";
    return url.type === "nuget" ? "yes" : { unknown: `the finding's package is ${found}, which differs in letter case` };
}
/** Versions are compared as text, except that an epoch of 0 may be left out. */
function matchVersion({ type, version }, found) {
    if (version === null)
        return "yes";
    if (found === null)
        return { unknown: "the finding does not show the version" };
    const plain = (text) => type === "golang" ? text.replace(/^v(?=\d)/, "") : isOfDistribution(type) ? text.replace(/^0:/, "") : text;
    const [a, b] = [plain(version), plain(found)];
    if (a === b)
        return "yes";
    if (looseVersion(a) !== looseVersion(b))
        return "no";
    const areEpochsKnown = [a, b].every((text) => EPOCH.test(text));
    return areEpochsKnown && a.toLowerCase() !== b.toLowerCase()
        ? "no"
        : { unknown: `the finding has the version ${found}` };
}
const EPOCH = /^\d+:/;
/** A key that is equal for versions that may be the same. */
function looseVersion(version) {
    return version.toLowerCase().replace(/^(\d+:|v(?=\d))+/, "");
}
function matchDistribution({ type, namespace }, { advisorySource }, row, scope) {
    if (!isOfDistribution(type))
        return "yes";
    const distribution = distributionOf(row.uri, advisorySource ?? null);
    if (distribution === "contradictory") {
        return { unknown: `the finding's address and its source, ${advisorySource}, name different distributions` };
    }
    if (distribution === null) {
        return scope === "exact-image" ? "yes" : { unknown: "the finding does not show the distribution" };
    }
    return isIn(distribution, { type, namespace }) ? "yes" : "no";
}
function isIn(distribution, { type, namespace }) {
    return type === distribution.type && distribution.namespaces.includes(namespace?.toLowerCase() ?? "");
}
function matchQualifier(key, value, found, row, scope) {
    switch (key) {
        case "arch":
            return value === "all" || value === "noarch" ? "yes" : packageArchitecture(value, row.seen.platforms);
        case "type":
            return value === "jar" && found.type === "JAR"
                ? "yes"
                : { unknown: `the finding does not show the type ${value}` };
        default:
            return scope === "exact-image" ? "yes" : { unknown: `the finding does not show the ${key}` };
    }
}

;// CONCATENATED MODULE: ./build/core/policy/vex/in-product.js


/** Whether an occurrence is in the product, or in the subcomponent of it if one is given. */
function inProduct(product, subcomponent, occurrence, row) {
    const supported = product.error === null ? "yes" : { unknown: product.error };
    if (product.kind === "unknown")
        return supported;
    if (product.kind === "package") {
        return combineMatches([matchPackage(product.package, occurrence.package, row, "anywhere"), supported]);
    }
    const image = matchHashedImage(product.image, product.hash, row);
    if (image === "no" || subcomponent === null)
        return combineMatches([image, supported]);
    const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
    const scope = isExact ? "exact-image" : "named-image";
    return combineMatches([matchPackage(subcomponent, occurrence.package, row, scope), image, supported]);
}
/**
 * The hash names the image as a digest in the URL does. A different hash is unknown rather than `no`, because it may be the
 * hash of something other than the manifest, and so is the image's hash beside another image's URL.
 */
function matchHashedImage(url, hash, row) {
    const image = matchImage(url, row);
    if (hash === null)
        return image;
    if (hash !== row.columns.imageDigest && !row.seen.indexDigests.has(hash)) {
        return combineMatches([image, { unknown: `the hash ${hash} is not the image's digest` }]);
    }
    return image === "no" ? { unknown: `the image has the hash ${hash}, and ${url.text} is another image` } : image;
}

;// CONCATENATED MODULE: ./build/core/policy/vex/vex-index.js




/** The kind of buckets for products without an image; the others are the kinds of `leadingField`, and `untagged`. */
const ANY_IMAGE = "any";
/** Finds the entries about one vulnerability by image and package, so that an occurrence is not compared with all of them. */
class VexIndex {
    #buckets = new Map();
    /** The buckets of kind `tag`, by the last part of the repository's name. */
    #tags = new Map();
    /** All buckets of a kind, for groups of which that field is unknown. */
    #byField = new Map();
    constructor(entries) {
        for (const entry of entries)
            this.#add(entry);
    }
    /** All entries that may be about a package in a group's image, by rank. */
    entriesFor(found, row) {
        const entries = [];
        for (const bucket of this.#bucketsOf(row)) {
            for (const entrySet of entrySetsOf(bucket, found))
                for (const entry of entrySet.values())
                    entries.push(entry);
        }
        return entries.sort((a, b) => a.rank - b.rank);
    }
    #add(entry) {
        const { product, subcomponent } = entry;
        const named = product.kind === "package" ? product.package : subcomponent;
        if (product.kind !== "image") {
            put(this.#bucket(ANY_IMAGE, ""), named, entry, equivalenceKey(entry, ""));
            return;
        }
        const { image, hash } = product;
        // The hash alone may name the image, whatever the URL is.
        if (hash !== null)
            put(this.#bucket("digest", hash), named, entry, equivalenceKey(entry, ""));
        const kind = leadingField(image);
        const key = keyOf(image);
        put(this.#bucket(kind, key), named, entry, equivalenceKey(entry, ""));
        if (kind !== "tag")
            return;
        const tags = this.#tags.get(image.name) ?? new Map();
        this.#tags.set(image.name, tags);
        tags.set(key, this.#bucket(kind, key));
        // For an image without known tags, entries that differ only in the tag are equivalent.
        put(this.#bucket("untagged", image.name), named, entry, equivalenceKey(entry, "tag"));
    }
    #bucket(kind, key) {
        const name = `${kind} ${key}`;
        const known = this.#buckets.get(name);
        if (known !== undefined)
            return known;
        const bucket = { anyPackage: new Map(), byPackage: new Map() };
        this.#buckets.set(name, bucket);
        const others = this.#byField.get(kind) ?? [];
        this.#byField.set(kind, others);
        others.push(bucket);
        return bucket;
    }
    *#bucketsOf(row) {
        const { imageDigest, repositoryName } = row.columns;
        const names = [`${ANY_IMAGE} `];
        if (imageDigest === null)
            yield* this.#byField.get("digest") ?? [];
        else
            for (const digest of new Set([imageDigest, ...row.seen.indexDigests]))
                names.push(`digest ${digest}`);
        const locations = locationsOf(row);
        if (locations === null)
            yield* this.#byField.get("repository") ?? [];
        else
            names.push(...locations.map((location) => `repository ${location}`));
        if (repositoryName === null) {
            yield* this.#byField.get("name") ?? [];
            yield* this.#byField.get("tag") ?? [];
        }
        else {
            const name = lastPart(repositoryName);
            names.push(`name ${name}`);
            if (row.seen.imageTags.size === 0)
                names.push(`untagged ${name}`);
            else
                yield* this.#tagged(name, row.seen.imageTags);
        }
        for (const name of names) {
            const bucket = this.#buckets.get(name);
            if (bucket !== undefined)
                yield bucket;
        }
    }
    /** Iterates over the smaller of the two sets. */
    *#tagged(name, tags) {
        const known = this.#tags.get(name);
        if (known === undefined)
            return;
        if (known.size < tags.size) {
            for (const [key, bucket] of known)
                if (tags.has(key.slice(name.length + 1)))
                    yield bucket;
            return;
        }
        for (const tag of tags) {
            const bucket = known.get(`${name} ${tag}`);
            if (bucket !== undefined)
                yield bucket;
        }
    }
}
function leadingField({ version, repositoryUrl, tag }) {
    if (version !== null)
        return "digest";
    if (repositoryUrl !== null)
        return "repository";
    return tag === null ? "name" : "tag";
}
function keyOf({ version, repositoryUrl, tag, name }) {
    return version ?? repositoryUrl ?? (tag === null ? name : `${name} ${tag}`);
}
/** The group's repository as package URLs name it, and its prefixes; null where the registry is unknown. */
function locationsOf({ columns: { repositoryName, awsRegion }, registryId }) {
    if (repositoryName === null || awsRegion === null || registryId === null)
        return null;
    const byPackage = `${(0,image_reference/* registryHost */.U$)(registryId, awsRegion)}/${repositoryName.toLowerCase()}`.split("/");
    return byPackage.map((_, index) => byPackage.slice(0, index + 1).join("/"));
}
function put({ anyPackage, byPackage }, named, entry, equivalent) {
    let entrySet = anyPackage;
    if (named !== null) {
        const name = looseNameOf(named);
        const versions = byPackage.get(name) ?? new Map();
        byPackage.set(name, versions);
        const version = named.version === null ? "" : looseVersion(named.version);
        entrySet = versions.get(version) ?? new Map();
        versions.set(version, entrySet);
    }
    const known = entrySet.get(equivalent);
    if (known === undefined || entry.rank < known.rank)
        entrySet.set(equivalent, entry);
}
function* entrySetsOf({ anyPackage, byPackage }, { name, version }) {
    yield anyPackage;
    if (name === null) {
        for (const versions of byPackage.values())
            yield* versions.values();
        return;
    }
    for (const versions of looseNamesOf(name).flatMap((each) => byPackage.get(each) ?? [])) {
        if (version === null) {
            yield* versions.values();
            continue;
        }
        for (const key of new Set(["", looseVersion(version)])) {
            const entrySet = versions.get(key);
            if (entrySet !== undefined)
                yield entrySet;
        }
    }
}
/** Equal for entries that match the same occurrences; `without`: a field to ignore. */
function equivalenceKey({ role, links, product, subcomponent }, without) {
    const image = product.kind === "image" ? product.image : null;
    const tag = without === "tag" ? null : (image?.tag ?? null);
    const named = product.kind === "package" ? product.package : subcomponent;
    const hash = product.kind === "image" ? product.hash : null;
    return JSON.stringify([
        role,
        links,
        product.kind,
        product.error === null,
        hash,
        image === null ? null : [image.name, image.version, image.repositoryUrl, tag, architectureOf(image.arch)],
        named === null ? null : packageKey(named),
    ]);
}
/** Qualifiers that a finding never shows are equivalent, regardless of their values. */
function packageKey({ type, namespace, name, version, qualifiers }) {
    const keys = [...qualifiers]
        .sort(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .map(([key, value]) => {
        if (key === "arch")
            return [key, value === "all" || value === "noarch" ? "all" : architectureOf(value)];
        return [key, key === "type" && value === "jar"];
    });
    return [type, namespace, name, version, keys];
}
function architectureOf(arch) {
    return arch === null ? null : (canonicalArchitecture(arch) ?? "unknown");
}

// EXTERNAL MODULE: ./build/core/policy/vex/vex-status.js
var vex_status = __webpack_require__(6853);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-times.js
var vex_times = __webpack_require__(3105);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-vulnerability.js
var vex_vulnerability = __webpack_require__(6653);
;// CONCATENATED MODULE: ./build/core/policy/vex/vex-rule.js






/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides; of two with the same
 * time, the blocking one. A statement that may or may not be about the finding can block an exemption, but exempts
 * nothing. `now`: epoch ms.
 */
function vexRule(statements, now) {
    const lookup = new StatementLookup(statements, now);
    return {
        name: "vex",
        status: "ignored",
        evaluate: (occurrence, row) => {
            const id = (0,vex_vulnerability/* idOf */.T)(row.name ?? "");
            return id === "" ? null : evaluateStatements(lookup, id, occurrence, row);
        },
    };
}
function evaluateStatements(lookup, id, occurrence, row) {
    let fallback = null;
    for (const entry of lookup.entriesFor(id, occurrence, row)) {
        const match = inProduct(entry.product, entry.subcomponent, occurrence, row);
        if (match === "no")
            continue;
        const { statement, role } = entry;
        const reason = vex_rule_reasonOf(statement);
        if (role === "blocks")
            return fallback ?? notExempt(entry, match);
        if (match !== "yes") {
            fallback ??= { outcome: "unknown", reason: `${statement.status}, but ${match.unknown} (${statement.file})` };
            continue;
        }
        const conflict = lookup.findConflict(entry, id, occurrence, row);
        if (conflict === null)
            return { outcome: "exempt", reason, exemptions: [statement] };
        fallback ??= conflict;
    }
    return fallback;
}
function notExempt({ statement }, match) {
    const uncertainty = typeof match === "string" ? "" : `; it may be about this finding: ${match.unknown}`;
    return { outcome: "not-exempt", reason: `${vex_rule_reasonOf(statement)}${uncertainty}` };
}
function vex_rule_reasonOf({ reason, owner, file }) {
    return `${reason} (${owner ?? "no author"}, ${file})`;
}
/** All statements, by vulnerability. */
class StatementLookup {
    #byId = new Map();
    /** Blocking statements that may be about any vulnerability. */
    #anyId;
    /** One for each vulnerability that was looked up. */
    #indexes = new Map();
    /** The ids with a blocking statement. */
    #blockedIds = new Set();
    #linked = new Map();
    constructor(statements, now) {
        const ranked = statements
            .map((statement) => {
            const blocks = (0,vex_status/* isBlocking */.U)(statement);
            const role = blocks ? "blocks" : "exempts";
            return { statement, role, time: (0,vex_times/* orderingTime */.eE)(statement.at, blocks, now) };
        })
            .sort(compareStatements)
            .map((timed, rank) => ({ ...timed, rank }));
        for (const each of ranked) {
            for (const id of each.statement.ids) {
                if (each.role === "blocks")
                    this.#blockedIds.add(id);
                const known = this.#byId.get(id) ?? [];
                this.#byId.set(id, known);
                known.push(each);
            }
        }
        this.#anyId = new VexIndex(ranked.filter(isAboutAny).flatMap((each) => this.#entriesOf(each)));
    }
    /** The entries that may be about an occurrence; the first one decides. */
    entriesFor(id, { package: found }, row) {
        const named = this.#index(id).entriesFor(found, row);
        const any = this.#anyId.entriesFor(found, row);
        return any.length === 0 ? named : [...named, ...any].sort((a, b) => a.rank - b.rank);
    }
    /** The result of a statement that blocks the exemption under another of its ids, where one of the two has that name. */
    findConflict({ statement, rank }, id, occurrence, row) {
        const own = (0,vex_vulnerability/* idOf */.T)(statement.vulnerability);
        for (const other of this.#linkedTo(statement)) {
            if (other === id)
                continue;
            for (const entry of this.#index(other).entriesFor(occurrence.package, row)) {
                if (entry.rank > rank)
                    break;
                if (entry.role !== "blocks" || (other !== own && (0,vex_vulnerability/* idOf */.T)(entry.statement.vulnerability) !== other))
                    continue;
                const match = inProduct(entry.product, entry.subcomponent, occurrence, row);
                if (match !== "no")
                    return notExempt(entry, match);
            }
        }
        return null;
    }
    /** The ids of a statement that have a blocking statement. */
    #linkedTo(statement) {
        const known = this.#linked.get(statement);
        if (known !== undefined)
            return known;
        const linked = statement.ids.filter((id) => this.#blockedIds.has(id));
        this.#linked.set(statement, linked);
        return linked;
    }
    #index(id) {
        const known = this.#indexes.get(id);
        if (known !== undefined)
            return known;
        const index = new VexIndex((this.#byId.get(id) ?? []).flatMap((each) => this.#entriesOf(each)));
        this.#indexes.set(id, index);
        return index;
    }
    #entriesOf({ statement, rank, role }) {
        const linked = role === "blocks" ? [] : this.#linkedTo(statement);
        const links = linked.length === 0 ? "" : JSON.stringify([(0,vex_vulnerability/* idOf */.T)(statement.vulnerability), ...linked]);
        return statement.products.flatMap((product) => {
            const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
            return subcomponents.map((subcomponent) => ({ statement, rank, role, links, product, subcomponent }));
        });
    }
}
function isAboutAny({ statement, role }) {
    return statement.ids.length === 0 && role === "blocks";
}
/** The newest first; at the same time, blocking statements first; then by text, regardless of the order of the files. */
function compareStatements(a, b) {
    if (a.time !== b.time)
        return b.time - a.time;
    if (a.role !== b.role)
        return a.role === "blocks" ? -1 : 1;
    return (0,order/* compareText */.n)(a.statement.sortKey, b.statement.sortKey) || (0,order/* compareText */.n)(a.statement.file, b.statement.file);
}

;// CONCATENATED MODULE: ./build/core/policy/rules.js







/** Every finding of the selected severities blocks, unless the registry suppresses it. */
const NO_POLICY = {
    ...NO_EXEMPTIONS,
    comparison: { kind: "none" },
    baseline: null,
    onlyFixed: false,
    grace: new Map(),
    exploitationPolicy: null,
};
/** The rules of a policy, in the order of evaluation. `now`: epoch ms. `indexes`: the image indexes of the run. */
function rulesFor(policy, now, indexes) {
    const entries = policy.ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = policy.vex.flatMap((document) => document.statements);
    const rules = {
        suppressed: policy_decision/* suppressedByRegistry */.lq,
        vex: statements.length === 0 ? null : vexRule(statements, now),
        ignore: entries.length === 0 ? null : ignoreRule(entries, now),
        baseline: policy.baseline === null ? null : (0,policy_baseline/* baselineRule */.oL)(policy.baseline, (0,policy_baseline/* ownDigests */._8)(policy.baseline, indexes)),
        unfixed: policy.onlyFixed ? onlyFixedRule : null,
        grace: policy.grace.size === 0 ? null : (0,grace/* graceRule */.j)(policy.grace, now),
    };
    return policy_decision/* RULE_NAMES */.iU.map((name) => rules[name]).filter((rule) => rule !== null);
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/search/image-history.js + 2 modules
var image_history = __webpack_require__(9447);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/acceptance.js



/**
 * Every code of a scan must be accepted for its repository: accepting `unsupported-image` does not accept another
 * problem of the same image. Expired entries do not apply. The entry that expires last comes first. `now`: epoch ms.
 */
function acceptance(entries, now) {
    const applicable = entries
        .filter((entry) => !isExpired(entry, now))
        .sort((a, b) => (endOf(a) === endOf(b) ? (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)) : endOf(b) - endOf(a)))
        .map((entry) => ({ entry, inRepository: (0,glob/* compileGlobs */.tI)(entry.repositories) }));
    return (codes, repositoryName) => {
        const accepted = (code) => (entry) => entry.codes.some((known) => known === code);
        const named = applicable.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
        const covering = named.filter((entry) => codes.some((code) => accepted(code)(entry)));
        return codes.every((code) => covering.some(accepted(code))) ? covering : [];
    };
}

// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
;// CONCATENATED MODULE: ./build/core/report/report-scans.js




function reportScan(assessment, settings) {
    const { history, source, evaluated, failures, counts } = assessment;
    const { image } = history;
    const imageTags = [...history.imageTags].sort();
    const completedAt = evaluated?.completedAt ?? null;
    // Accepting another failure of the image does not accept an old scan.
    const problems = [...failures, ...tooOld(completedAt, evaluated !== null, settings)];
    const unknown = settings.unknownExploitation.get((0,image_key/* imageKey */.p)(image)) ?? [];
    problems.push(...exploitationProblems(unknown));
    const codes = problems.map(({ code }) => code);
    // An ignore file can accept that Inspector has no facts, but not that a request failed.
    const isAcceptable = codes.length > 0 && unknown.every(({ wasRequested }) => wasRequested);
    const acceptedBy = isAcceptable ? settings.accept(codes, image.repositoryName) : [];
    const [accepting] = acceptedBy;
    const scan = {
        source,
        reference: history.reference ?? (0,image_reference/* formatReference */.FH)({ ...image, imageTags }),
        awsRegion: image.awsRegion,
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageDigest: image.imageDigest,
        indexDigest: [...history.indexDigests].sort()[0] ?? null,
        imageTags,
        platform: image.platform,
        scanType: evaluated?.type ?? null,
        scanStatus: failures[0]?.status ?? evaluated?.status ?? null,
        scannedAt: (0,time/* isoTime */.Ly)(completedAt),
        outcome: problems.length === 0 ? "evaluated" : "inconclusive",
        code: problems[0]?.code ?? null,
        detail: problems.length === 0 ? null : allDetails(problems),
        accepted: accepting === undefined
            ? null
            : { reason: accepting.reason, expires: accepting.expires ?? "never", owner: accepting.owner },
        counts,
    };
    return { scan, codes, acceptedBy };
}
/** The number of scans that name an image: a repository, and a digest or a tag in it. */
function countNamed(scans) {
    return scans.filter(({ repositoryName, imageDigest, imageTags }) => repositoryName !== null && (imageDigest !== null || imageTags.length > 0)).length;
}
/** The first problem, then the others with their codes. */
function allDetails(problems) {
    return problems.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}
function tooOld(completedAt, isEvaluated, { maxScanAge, now, readBy }) {
    if (maxScanAge === null || !isEvaluated)
        return [];
    if (completedAt === null) {
        return [{ code: "scan-too-old", detail: "the response does not contain the time at which the scan completed" }];
    }
    if (completedAt > readBy + time/* CLOCK_TOLERANCE */.lO) {
        const future = `the scan is dated ${(0,time/* isoTime */.Ly)(completedAt)}, ${(0,time/* inWords */.r4)(completedAt - readBy)} after this run, so its age is unknown`;
        return [{ code: "scan-too-old", detail: `${future}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}` }];
    }
    if (now - completedAt <= maxScanAge)
        return [];
    const detail = `scanned ${(0,time/* inWords */.r4)(now - completedAt)} ago, at ${(0,time/* isoTime */.Ly)(completedAt)}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}`;
    return [{ code: "scan-too-old", detail }];
}
const MAX_NAMED = 3;
function exploitationProblems(unknown) {
    const names = [...new Set(unknown.map(({ vulnerability }) => vulnerability))].sort();
    const code = unknown.find((each) => each.code !== "exploitation-unknown")?.code ?? "exploitation-unknown";
    if (names.length === 0)
        return [];
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
    const reasons = [...new Set(unknown.map(({ why }) => why))].sort();
    const others = reasons.length > MAX_NAMED ? "; ..." : "";
    const why = `${reasons.slice(0, MAX_NAMED).join("; ")}${others}`;
    const detail = `${names.slice(0, MAX_NAMED).join(", ")}${more}: ${why}`;
    return [{ code, detail }];
}
function compareScans(a, b) {
    return (0,order/* compareFields */.z)(a, b, SORTED_BY) || (0,order/* compareText */.n)(a.imageTags.join(" "), b.imageTags.join(" "));
}
const SORTED_BY = ["repositoryName", "registryId", "awsRegion", "imageDigest", "reference", "platform"];

;// CONCATENATED MODULE: ./build/core/report/assess-scans.js





/**
 * The outcome of each image, in the order of the assessments. The outcomes under the compared exemptions show which
 * acceptances a pull request adds.
 */
function assessScans(collected, assessments, settings) {
    const { policy, rules, comparedRules } = settings;
    const compared = comparedExemptions(policy.comparison);
    const applied = scansWith(policy, rules, collected, assessments, settings);
    if (compared === null || comparedRules === null) {
        return applied.map((scan) => Object.assign(scan, { acceptanceAddedBy: [] }));
    }
    const comparedScans = scansWith(compared, comparedRules, collected, assessments, settings);
    return applied.map((scan, index) => {
        const [own, base] = policy.comparison.kind === "own" ? [comparedScans[index], scan] : [scan, comparedScans[index]];
        const isNotAcceptedByBase = base?.scan.outcome === "inconclusive" && base.scan.accepted === null;
        return { ...scan, acceptanceAddedBy: isNotAcceptedByBase ? (own?.acceptedBy ?? []) : [] };
    });
}
function scansWith({ ignoreFiles }, rules, collected, assessments, { policy, exploitation, maxScanAge, now, readBy }) {
    const entries = ignoreFiles.flatMap(({ inconclusive }) => inconclusive);
    const accept = acceptance(entries, now);
    const unknown = byImage((0,policy_exploitation/* unknownExploitation */.fN)(collected, rules, policy.exploitationPolicy, exploitation));
    return assessments.map((assessment) => reportScan(assessment, { maxScanAge, now, readBy, accept, unknownExploitation: unknown }));
}
function byImage(groups) {
    const images = new Map();
    for (const group of groups) {
        const { columns, registryId } = group.row;
        const key = (0,image_key/* imageKey */.p)({ ...columns, registryId });
        const known = images.get(key) ?? [];
        images.set(key, known);
        known.push(group);
    }
    return images;
}

;// CONCATENATED MODULE: ./build/core/report/baseline-notices.js


/** Notices about a baseline that is incomplete, that is one of the run's own images, or in which a finding was less severe. */
function baselineNotices(baseline, decided, scans, indexes) {
    if (baseline === null)
        return [];
    const { source, notEvaluated } = baseline;
    const partial = notEvaluated === null
        ? []
        : [
            {
                code: "baseline-partial",
                detail: `${source}: ${notEvaluated} could not be evaluated; their findings block`,
            },
        ];
    return [...partial, ...ownImages(baseline, scans, indexes), ...severityIncreases(baseline, decided)];
}
function ownImages(baseline, scans, indexes) {
    const own = (0,policy_baseline/* ownDigests */._8)(baseline, indexes);
    const isOwn = ({ imageDigest, indexDigest }) => [imageDigest, indexDigest].some((digest) => digest !== null && own.has(digest));
    const references = [...new Set(scans.filter(isOwn).map(({ reference }) => reference))].sort();
    const [first] = references;
    if (first === undefined)
        return [];
    const others = references.length - 1;
    const more = others === 0 ? "" : ` and ${others} ${others === 1 ? "other image" : "other images"} of this run`;
    return [
        {
            code: "baseline-own-image",
            detail: `${baseline.source} is the same image as, or shares one with, ${first}${more}`,
        },
    ];
}
function severityIncreases(baseline, decided) {
    const found = decided.flatMap(({ row, occurrences }) => occurrences.flatMap(({ occurrence, decision }) => {
        const from = decision.status === "baseline" ? (0,policy_baseline/* severityInBaseline */.wu)(baseline, occurrence, row) : null;
        const to = occurrence.severity;
        if (from === null || (0,search_severity/* compareSeverity */.zK)(to, from) >= 0)
            return [];
        const { name } = occurrence.package;
        return [{ label: `${row.name ?? row.columns.finding}${name === null ? "" : ` in ${name}`}`, from, to }];
    }));
    const [worst] = found.sort((a, b) => (0,search_severity/* compareSeverity */.zK)(a.to, b.to) || (0,search_severity/* compareSeverity */.zK)(b.from, a.from) || (a.label < b.label ? -1 : 1));
    if (worst === undefined)
        return [];
    const { label, from, to } = worst;
    const count = found.length === 1 ? "" : `${found.length} findings, the worst: `;
    return [
        {
            code: "baseline-severity-rose",
            detail: `${baseline.source}: ${count}${label} was ${from} in the baseline and is ${to} now`,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/search/occurrences.js
var search_occurrences = __webpack_require__(9529);
;// CONCATENATED MODULE: ./build/core/policy/related-exemptions.js







/** The maximum number of pairs of an occurrence and a related id that are evaluated. */
const MAX_PAIRS = 20_000;
/** The blocking findings whose related ids are exempt: one for each name and id, by text. `now`: epoch ms. */
function relatedExemptions({ ignoreFiles, vex }, decided, now) {
    const related = relatedIdsOf(decided.map(({ row }) => row));
    const entries = ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = vex.flatMap((document) => document.statements);
    if (related.size === 0 || entries.length + statements.length === 0)
        return [];
    const rules = [vexRule(statements, now), ignoreRule(entries, now)];
    const found = new Map();
    for (const { name, relatedId, row, occurrence } of pairsOf(decided, related).slice(0, MAX_PAIRS)) {
        for (const exemption of (0,policy_decision/* decide */.LD)(rules, occurrence, { ...row, name: relatedId }).exemptions) {
            const one = { name, relatedId, exemption };
            const key = JSON.stringify([name, (0,vex_vulnerability/* idOf */.T)(relatedId)]);
            const other = found.get(key);
            // Packages can be exempt by different entries: which scan was read first must not matter.
            if (other === undefined || (0,order/* compareText */.n)(relatedExemptionInWords(one), relatedExemptionInWords(other)) < 0) {
                found.set(key, one);
            }
        }
    }
    return [...found].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)).map(([, each]) => each);
}
/** Each blocking occurrence with each related id, in an order that does not depend on that of the scans. */
function pairsOf(decided, related) {
    const pairs = [];
    for (const { row, occurrences } of decided) {
        const { name, columns, registryId } = row;
        if (name === null)
            continue;
        for (const [id, relatedId] of related.get((0,vex_vulnerability/* idOf */.T)(name)) ?? []) {
            for (const { occurrence, decision } of occurrences) {
                if (decision.status !== "matched")
                    continue;
                const key = JSON.stringify([name, id, registryId, columns, (0,search_occurrences/* packageKey */.MO)(occurrence.package)]);
                pairs.push({ name, relatedId, row, occurrence, key });
            }
        }
    }
    return pairs.sort((a, b) => (0,order/* compareText */.n)(a.key, b.key));
}
/** Describes it, for a notice. */
function relatedExemptionInWords({ name, relatedId, exemption }) {
    return `${name} blocks; the related ${relatedId} is exempt (${locationOf(exemption)})`;
}
/** By the id of a finding: each related id, and how the scan writes it. In both directions. */
function relatedIdsOf(rows) {
    const related = new Map();
    const add = (name, other) => {
        const [id, otherId] = [(0,vex_vulnerability/* idOf */.T)(name), (0,vex_vulnerability/* idOf */.T)(other)];
        if (id === otherId || otherId === "")
            return;
        const known = related.get(id) ?? new Map();
        related.set(id, known);
        const written = known.get(otherId);
        if (written === undefined || (0,order/* compareText */.n)(other, written) < 0)
            known.set(otherId, other);
    };
    for (const { name, relatedIds } of rows) {
        for (const other of name === null ? [] : (relatedIds ?? [])) {
            add(name ?? "", other);
            add(other, name ?? "");
        }
    }
    return related;
}

;// CONCATENATED MODULE: ./build/core/policy/vex/vex-mismatch.js






/** The maximum number of comparisons of a product with an occurrence for all documents. */
const MAX_COMPARISONS = 200_000;
/**
 * Describes each exempting statement that is about a blocking finding's vulnerability, and whose products certainly match
 * no occurrence of it, with the reason of the product that matches best.
 */
function unmatchedStatements(documents, decided) {
    const byId = vulnerabilitiesOf(decided);
    const unmatched = new Map();
    const budget = { left: MAX_COMPARISONS };
    for (const document of documents.toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path))) {
        for (const statement of document.statements) {
            if ((0,vex_status/* isBlocking */.U)(statement))
                continue;
            const known = statement.ids.flatMap((id) => byId.get(id) ?? []);
            if (!known.some((each) => each.isBlocking))
                continue;
            const mismatch = mismatchOf(statement, known, budget);
            if (mismatch === null)
                continue;
            const details = unmatched.get(document) ?? [];
            unmatched.set(document, details);
            details.push(`${statement.vulnerability} is ${statement.status}, but ${mismatch.reason}`);
        }
    }
    return unmatched;
}
function vulnerabilitiesOf(decided) {
    const byId = new Map();
    for (const { row, occurrences } of decided) {
        const id = (0,vex_vulnerability/* idOf */.T)(row.name ?? "");
        if (id === "")
            continue;
        const known = byId.get(id) ?? { isBlocking: false, found: [] };
        byId.set(id, known);
        for (const { occurrence, decision } of occurrences) {
            if (decision.status === "matched")
                known.isBlocking = true;
            known.found.push({ occurrence, row });
        }
    }
    return byId;
}
/**
 * Null if a product matches or may match, or if the budget does not suffice. All comparisons are charged, also those
 * that an early match spares, so that the order of the scans does not decide which statements are compared.
 */
function mismatchOf(statement, known, budget) {
    const named = statement.products.flatMap((product) => {
        const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
        return subcomponents.map((subcomponent) => ({ product, subcomponent }));
    });
    const observed = known
        .flatMap(({ found }) => found)
        .flatMap(({ occurrence, row }) => (0,search_occurrences/* observationsOf */.bG)(occurrence).map((observation) => ({
        occurrence: { ...observation, observations: null },
        row: { ...row, uri: observation.uri },
    })));
    budget.left -= named.length * observed.length;
    if (budget.left < 0)
        return null;
    let closest = null;
    for (const { product, subcomponent } of named) {
        for (const { occurrence, row } of observed) {
            if (inProduct(product, subcomponent, occurrence, row) !== "no")
                return null;
            const mismatch = describeMismatch(product, subcomponent, occurrence, row);
            if (closest === null || compareMismatches(mismatch, closest) < 0)
                closest = mismatch;
        }
    }
    return closest;
}
/** The closest first, then by text, so that the order of the scans does not matter. */
function compareMismatches(a, b) {
    return b.closeness - a.closeness || (0,order/* compareText */.n)(a.reason, b.reason);
}
function describeMismatch(product, subcomponent, { package: found }, row) {
    if (product.kind === "unknown")
        return { closeness: 0, reason: product.error };
    if (product.kind === "image" && matchImage(product.image, row) === "no") {
        const { repositoryName, imageDigest } = row.columns;
        const image = `${repositoryName ?? "an unknown repository"}@${imageDigest ?? "an unknown digest"}`;
        return { closeness: 0, reason: `${product.image.text} is not the image ${image}` };
    }
    const named = product.kind === "package" ? product.package : subcomponent;
    return named === null
        ? { closeness: 1, reason: "the product is another image" }
        : mismatchOfPackage(named, found, row);
}

;// CONCATENATED MODULE: ./build/core/report/report-exemptions.js




/**
 * `applied`: it exempts something. `unused`: it matches nothing. `expired`: its last day is over. `fixed`: it has
 * `until-fixed`, and a fix exists.
 */
const EXEMPTION_STATES = (/* unused pure expression or super */ null && (["applied", "unused", "expired", "fixed"]));
/** Every entry of the ignore files, and the VEX statements that apply, by file and line. `now`: epoch ms. */
function reportExemptions(policy, decided, scans, now) {
    const decisions = decided.flatMap(({ occurrences }) => occurrences.map(({ decision }) => decision));
    const applied = countByExemption(decisions, "exemptions");
    const ended = countByExemption(decisions, "ended");
    addAcceptances(applied, scans.map(({ acceptedBy }) => acceptedBy));
    const { comparison } = policy;
    const added = comparison.kind === "base" ? addedCounts(policy, decided, scans) : null;
    const isUnknown = comparison.kind === "unknown";
    const central = new Set(isUnknown ? entriesOf(comparison.central ?? NO_EXEMPTIONS, () => true) : []);
    return entriesOf(policy, (statement) => applied.has(statement) || ended.has(statement))
        .map((entry) => {
        const isAdded = isUnknown && !central.has(entry) ? null : (added?.has(entry) ?? false);
        return reportExemption(entry, isAdded, { applied: applied.get(entry) ?? 0, ended: ended.get(entry) ?? 0, now });
    })
        .sort(compareExemptions);
}
/** With `refuse-pull-request-ignores`: the pull request's own entries that would exempt what the base's do not. */
function refusedExemptions(policy, decided, scans, now) {
    if (policy.comparison.kind !== "own")
        return [];
    const added = addedCounts(policy, decided, scans);
    return entriesOf(policy.comparison.own, () => true)
        .filter((entry) => added.has(entry))
        .map((entry) => reportExemption(entry, true, { applied: added.get(entry) ?? 0, ended: 0, now }))
        .sort(compareExemptions);
}
/** The number of occurrences or images that each exemption of the pull request exempts, and the base's files do not. */
function addedCounts(policy, decided, scans) {
    const counts = countByExemption(addedDecisions(decided, policy.comparison), "exemptions");
    addAcceptances(counts, scans.map(({ acceptanceAddedBy }) => acceptanceAddedBy));
    return counts;
}
function addAcceptances(counts, acceptances) {
    for (const entry of acceptances.flat())
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
}
/** Every entry of ignore files, and the VEX statements that pass the filter. */
function entriesOf({ ignoreFiles, vex }, isWanted) {
    return [
        ...ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
        ...vex.flatMap(({ statements }) => statements).filter(isWanted),
    ];
}
function reportExemption(entry, addedByPullRequest, { applied, ended, now }) {
    const { kind, file, line, reason, owner, expires } = entry;
    return {
        kind,
        file,
        line,
        id: entry.kind === "ignore" ? entry.id : entry.kind === "vex" ? entry.vulnerability : null,
        packages: entry.kind === "ignore" ? [...entry.packages] : [],
        repositories: entry.kind === "vex" ? [] : [...entry.repositories],
        codes: entry.kind === "inconclusive" ? [...entry.codes] : [],
        reason,
        owner,
        expires: expires ?? "never",
        untilFixed: entry.kind === "ignore" && entry.untilFixed,
        addedByPullRequest,
        state: stateOf(entry, applied, ended, now),
        count: applied > 0 ? applied : ended,
    };
}
function stateOf(entry, applied, ended, now) {
    if (isExpired(entry, now))
        return "expired";
    if (applied > 0)
        return "applied";
    return ended > 0 ? "fixed" : "unused";
}
/** Milliseconds until an entry expires; infinite where it does not. */
function timeLeft({ expires }, now) {
    return endOf({ expires: expires === "never" ? null : expires }) - now;
}
/** By file and line, then by all fields, so that the order is total. */
function compareExemptions(a, b) {
    return ((0,order/* compareText */.n)(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)));
}

;// CONCATENATED MODULE: ./build/core/report/notices.js








/** Notices do not affect the verdict. `render/notice-reasons.ts` has the explanation and remediation of each. */
const NOTICE_CODES = [
    "other-severities",
    "old-scan",
    "future-scan",
    "allowed-endpoint",
    "extra-ca",
    "missing-permission",
    "exemption-expired",
    "exemption-fixed",
    "exemption-refused",
    "exemption-added",
    "exemption-expiring",
    "exemption-unused",
    "exemption-related",
    "policy-not-pinned",
    "base-unreadable",
    "own-files-invalid",
    "nothing-to-refuse",
    "ignore-file-elsewhere",
    "vex-not-honored",
    "vex-not-matched",
    "baseline-partial",
    "baseline-own-image",
    "baseline-severity-rose",
    "fix-unknown",
    "age-unknown",
    "epss-unknown",
    "remediation-unknown",
    "query-cost",
];
/** Without `max-scan-age`, a scan that is older is a notice. */
const OLD_SCAN_AGE = 30 * time/* DAY */.d_;
/** An exemption that expires within this time is a notice. */
const EXPIRES_SOON = 14 * time/* DAY */.d_;
/** Severities without a rating: such a finding may be of any severity. */
const UNRATED = ["UNDEFINED", "UNTRIAGED", "UNKNOWN"];
function otherSeverities(counts, selected) {
    const worst = [...selected].sort(search_severity/* compareSeverity */.zK)[0] ?? "CRITICAL";
    const worse = search_severity/* SEVERITIES */.oC.filter((level) => (0,search_severity/* compareSeverity */.zK)(level, worst) < 0 && counts[level] > 0);
    const unrated = UNRATED.filter((level) => !selected.includes(level) && counts[level] > 0);
    const found = [...worse, ...unrated].map((level) => `${counts[level]} ${level.toLowerCase()}`);
    return found.length === 0 ? [] : [{ code: "other-severities", detail: found.join(", ") }];
}
/** Notices about old scans, and scans dated in the future, if `max-scan-age` is not set. Times: see `ReportSettings`. */
function scanAges(scans, maxScanAge, { now, readBy }) {
    if (maxScanAge !== null)
        return [];
    const ages = scans.flatMap(({ scannedAt }) => (scannedAt === null ? [] : [now - Date.parse(scannedAt)]));
    const count = (n) => (n === 1 ? "1 scan is" : `${n} scans are`);
    const oldest = ages.reduce((a, b) => Math.max(a, b), 0);
    const untilRead = readBy - now;
    const newest = ages.reduce((a, b) => Math.min(a, b), 0) + untilRead;
    const old = ages.filter((age) => age > OLD_SCAN_AGE).length;
    const future = ages.filter((age) => -age - untilRead > time/* CLOCK_TOLERANCE */.lO).length;
    const notices = [];
    if (old > 0) {
        notices.push({ code: "old-scan", detail: `${count(old)} older than 30 days, the oldest ${(0,time/* inWords */.r4)(oldest)}` });
    }
    if (future > 0) {
        const detail = `${count(future)} dated after this run, the furthest by ${(0,time/* inWords */.r4)(-newest)}`;
        notices.push({ code: "future-scan", detail });
    }
    return notices;
}
/** Notices about exemptions that ended, expire soon, are unused, or are added by the pull request. */
function exemptionNotices(exemptions, now) {
    const notices = exemptions.flatMap((exemption) => {
        const found = [];
        const what = nameOf(exemption);
        const add = (code, detail) => found.push({ code, detail: `${what} ${detail}` });
        const left = timeLeft(exemption, now);
        switch (exemption.state) {
            case "expired":
                add("exemption-expired", `expired after ${exemption.expires}${noLongerExempt(exemption)}`);
                break;
            case "fixed":
                add("exemption-fixed", `has until-fixed${noLongerExempt(exemption)}`);
                break;
            case "unused":
                add("exemption-unused", "matches nothing");
                break;
            case "applied":
                if (exemption.addedByPullRequest === true)
                    add("exemption-added", additionInWords(exemption));
                break;
        }
        if (exemption.state !== "expired" && left <= EXPIRES_SOON) {
            add("exemption-expiring", `expires after ${exemption.expires}, in ${(0,time/* inWords */.r4)(left)}`);
        }
        return found;
    });
    return notices.sort((a, b) => NOTICE_CODES.indexOf(a.code) - NOTICE_CODES.indexOf(b.code));
}
/** Notices about what the pull request's own files would exempt, where only the base's files apply. */
function refusedExemptionNotices(refused) {
    return refused.map((exemption) => {
        const what = exemption.kind === "inconclusive" ? notices_images(exemption.count) : findings(exemption.count);
        const verb = exemption.kind === "inconclusive" ? "accept" : "exempt";
        return { code: "exemption-refused", detail: `${nameOf(exemption)} would ${verb} ${what}` };
    });
}
/** Notices about what policy could not decide, or did not honor. `now`: epoch ms. */
function policyNotices(policy, decided, groups, now) {
    const notices = [];
    for (const document of policy.vex.toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path))) {
        const notHonored = [...document.notHonored, ...futureExemptions(document, now)];
        if (notHonored.length === 0)
            continue;
        notices.push({ code: "vex-not-honored", detail: `${document.path}: ${firstOf(notHonored)}` });
    }
    // Without a rule, none of very many results is searched for.
    const firstUnknown = policy.vex.length === 0 ? null : firstUnknownVex(groups);
    if (firstUnknown !== null) {
        const count = countUnknown(groups, "vex");
        notices.push({ code: "vex-not-honored", detail: `${findings(count)} not exempt, the first: ${firstUnknown}` });
    }
    for (const [{ path }, details] of unmatchedStatements(policy.vex, decided)) {
        notices.push({ code: "vex-not-matched", detail: `${path}: ${firstOf(details)}` });
    }
    const related = relatedExemptions(policy, decided, now).map(relatedExemptionInWords);
    if (related.length > 0)
        notices.push({ code: "exemption-related", detail: firstOf(related) });
    const fix = policy.onlyFixed ? countUnknown(groups, "unfixed") : 0;
    if (fix > 0)
        notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
    const age = policy.grace.size === 0 ? 0 : countUnknown(groups, "grace");
    if (age > 0)
        notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
    return notices;
}
/** The first detail, and the number of the others. */
function firstOf([first = "", ...others]) {
    return others.length === 0 ? first : `${first}, and ${others.length} more`;
}
/** Describes the exemptions of a document that are dated in the future. */
function futureExemptions({ statements }, now) {
    return statements
        .filter((statement) => !(0,vex_status/* isBlocking */.U)(statement) && (0,vex_times/* isInFuture */.LV)(statement.at, now))
        .map(({ at, vulnerability, status }) => {
        const what = `${vulnerability} is ${status} as of ${(0,time/* isoTime */.Ly)(at)}, which is in the future`;
        return `${what}; the statement counts as the oldest`;
    });
}
/** Notices about facts that Inspector did not return, and that do not affect the verdict. */
function exploitationNotices(policy, { facts, unresolved, remediationError }) {
    const notices = [];
    const unscored = [...facts].filter(([key, { epss }]) => epss === null && !unresolved.has(key)).map(([key]) => key);
    if (policy.exploitationPolicy?.epss != null && unscored.length > 0) {
        const vulnerabilities = unscored.length === 1 ? "1 vulnerability has" : `${unscored.length} vulnerabilities have`;
        const detail = `${vulnerabilities} no EPSS score, such as ${unscored.sort()[0]}`;
        notices.push({ code: "epss-unknown", detail });
    }
    if (remediationError !== null)
        notices.push({ code: "remediation-unknown", detail: remediationError });
    return notices;
}
function firstUnknownVex(groups) {
    for (const { packages, name } of groups) {
        for (const found of packages) {
            const result = unknownResult(found, "vex");
            if (result !== null)
                return `${name}: ${result.reason}`;
        }
    }
    return null;
}
/** The number of blocking occurrences on which the outcome of a rule is unknown. */
function countUnknown(groups, rule) {
    let count = 0;
    for (const { packages } of groups)
        for (const found of packages)
            if (unknownResult(found, rule) !== null)
                count += 1;
    return count;
}
/** The result of a rule on a blocking occurrence, if it is unknown. */
function unknownResult({ status, ruleResults }, name) {
    if (status !== "matched")
        return null;
    return ruleResults.find(({ rule, outcome }) => rule === name && outcome === "unknown") ?? null;
}
function nameOf({ kind, id, codes, packages, repositories, file, line, owner }) {
    const where = [...packages, ...repositories].join(", ");
    const what = `${kind === "inconclusive" ? codes.join(", ") : id}${where === "" ? "" : ` in ${where}`}`;
    return `${what} (${file}${line === null ? "" : `:${line}`}, ${owner === null ? "no owner" : `owner ${owner}`})`;
}
function additionInWords({ kind }) {
    return kind === "inconclusive"
        ? "accepts images that the base's files do not accept"
        : "exempts findings that the base's files do not exempt";
}
function noLongerExempt({ count }) {
    return count === 0 ? "" : `; it no longer exempts ${findings(count)}`;
}
function notices_images(count) {
    return count === 1 ? "1 image" : `${count} images`;
}
function findings(count) {
    return count === 1 ? "1 finding" : `${count} findings`;
}
function whyNoFix(groups) {
    const isUnknown = (found) => unknownResult(found, "unfixed") !== null;
    const contradicts = ({ fix, packages }) => (fix === "yes" || fix === "no") && packages.some(isUnknown);
    if (groups.some(contradicts))
        return "a finding and one of its packages contradict each other about the fix";
    const partial = groups.some(({ fix }) => fix === "partial");
    return partial
        ? "only some of their packages have a fix, and the scan does not show which ones"
        : "fix availability is unknown (basic scanning does not report it)";
}
function whyNoAge(groups) {
    return groups.some(({ publishedAt }) => publishedAt !== null)
        ? "the publication date is unknown or in the future"
        : "the publication date is unknown (basic scanning does not report it)";
}

// EXTERNAL MODULE: ./build/core/text/shown-version.js
var shown_version = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/core/report/report-groups.js







/** Returns a function that makes a group the row of the report. Texts and lists that repeat in many rows are shared. */
function groupReporter(exploitation) {
    const timeOf = memoized(time/* searchTime */.qW);
    const namesOf = memoized(sortedNames);
    return (group) => reportGroup(group, exploitation, timeOf, namesOf);
}
function memoized(derive) {
    const known = new Map();
    return (from) => {
        const before = known.get(from);
        if (before !== undefined)
            return before;
        const derived = derive(from);
        known.set(from, derived);
        return derived;
    };
}
function sortedNames({ imageTags, platforms }) {
    return { imageTags: [...imageTags].sort(), platforms: [...platforms].sort() };
}
function reportGroup({ row, occurrences }, exploitation, timeOf, namesOf) {
    const { columns } = row;
    const { imageTags, platforms } = namesOf(row.seen);
    const decided = occurrences.length > 1 ? occurrences.toSorted(compareOccurrences) : occurrences;
    const deciding = policy_decision/* STATUSES */.f.map((status) => decided.find(({ decision }) => decision.status === status)).find(Boolean);
    const ages = decided.map(({ occurrence }) => occurrence.publishedAt);
    const facts = (0,policy_exploitation/* factsOf */.xS)(row, exploitation);
    const kev = facts?.knownExploited ?? null;
    return {
        awsRegion: columns.awsRegion,
        eventName: columns.eventName,
        eventSource: columns.eventSource,
        imageDigest: columns.imageDigest,
        repositoryName: columns.repositoryName,
        user: columns.user,
        userName: columns.userName,
        src_ip: columns.src_ip,
        finding: columns.finding,
        firstTime: timeOf(row.firstTime),
        lastTime: timeOf(row.lastTime),
        severity: (0,finding_groups/* groupSeverity */.TI)(row),
        name: row.name,
        description: row.description,
        uri: row.uri,
        score: row.score,
        fix: row.fix,
        exploit: row.exploit,
        knownExploited: (0,policy_exploitation/* isKnownExploited */.qX)(row, exploitation),
        kev: kev === null ? null : { dateAdded: day(kev.addedAt), dueDate: day(kev.dueAt), action: kev.action },
        epss: facts?.epss ?? null,
        publishedAt: (0,time/* isoTime */.Ly)(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
        packages: decided.map((found) => reportPackage(found, exploitation)),
        registryId: row.registryId,
        imageTags,
        platforms,
        count: decided.length,
        status: deciding?.decision.status ?? "matched",
        reason: deciding?.decision.reason ?? null,
    };
}
function reportPackage({ occurrence, selectedBy, decision }, facts) {
    const { name, fixedVersion, fix, type, path } = occurrence.package;
    const version = occurrence.package.version === null ? null : (0,shown_version/* withoutZeroEpoch */.C)(occurrence.package.version);
    const { status, reason, ruleResults } = decision;
    const remediation = (0,policy_exploitation/* remediationOf */.BV)(occurrence, facts);
    return { name, version, fixedVersion, fix, type, path, remediation, selectedBy, status, reason, ruleResults };
}
function day(epochMs) {
    return (0,time/* isoTime */.Ly)(epochMs)?.slice(0, 10) ?? null;
}
/** Most severe first, then by repository, finding and digest, then by all other columns, so that the order is total. */
function compareGroups(a, b) {
    return (0,search_severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,order/* compareFields */.z)(a, b, report_groups_SORTED_BY);
}
const report_groups_SORTED_BY = [
    "repositoryName",
    "finding",
    "imageDigest",
    "awsRegion",
    "registryId",
    "user",
    "userName",
    "src_ip",
    "eventName",
    "eventSource",
    "name",
];
function compareOccurrences({ occurrence: a }, { occurrence: b }) {
    return (0,order/* compareFields */.z)(a.package, b.package, ["name", "version", "path"]);
}

;// CONCATENATED MODULE: ./build/core/report/verdict.js
/** `passed` only if nothing blocks, everything was evaluated, and there was at least one image. */
function verdictOf(found) {
    if (found.matched > 0)
        return "failed";
    return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}
/**
 * The exit status of a verdict. `on-inconclusive: warn` turns an inconclusive run into a warning, except one that named
 * no image; `warn-only` turns every run into one. `images`: the number of scans that name an image.
 */
function exitStatusOf(verdict, run) {
    if (verdict === "passed")
        return { exitCode: 0, step: "success" };
    if (run.warnOnly)
        return { exitCode: 0, step: "warning" };
    if (verdict === "failed")
        return { exitCode: 1, step: "failure" };
    return run.onInconclusive === "warn" && run.images > 0
        ? { exitCode: 0, step: "warning" }
        : { exitCode: 2, step: "failure" };
}

;// CONCATENATED MODULE: ./build/core/report/report.js


















/** What was collected and the settings determine every byte of the report, `generatedAt` aside. */
function buildReport(collected, settings) {
    const { policy, severities, maxScanAge, now, readBy = now, exploitation = policy_exploitation/* NOTHING_REQUESTED */.zx } = settings;
    const gate = policy.exploitationPolicy;
    const rules = rulesFor(policy, now, collected.indexes);
    const compared = comparedExemptions(policy.comparison);
    const comparedRules = compared === null ? null : rulesFor({ ...policy, ...compared }, now, collected.indexes);
    const context = { rules, comparedRules, severities, policy, exploitation };
    const groups = [];
    // Without exemptions and a baseline, the report's rows contain all that is needed of the decisions.
    const isReadAgain = comparedRules !== null || rules.some(({ name }) => READ_AGAIN.has(name));
    const decided = [];
    let blockingWithoutExemptions = 0;
    const report = groupReporter(exploitation);
    for (const group of evaluatePolicy((0,policy_exploitation/* selectGroups */.B_)(collected, gate, exploitation), context)) {
        groups.push(report(group));
        if (blocksWithoutExemptions(group))
            blockingWithoutExemptions += 1;
        if (isReadAgain)
            decided.push(group);
    }
    groups.sort(compareGroups);
    const unselected = [...evaluatePolicy((0,policy_exploitation/* groupsOfUnknownExploitation */.G5)(collected, gate, exploitation), context)];
    const assessments = (0,image_history/* assess */.no)(collected.images);
    const assessed = assessScans(collected, assessments, { ...context, maxScanAge, now, readBy });
    const scans = assessed.map(({ scan }) => scan).sort(compareScans);
    const problems = inputProblems(collected.inputs.problems, assessed, settings.sources);
    const severity = (0,search_severity/* noSeverityCounts */.dI)();
    for (const { counts } of assessments)
        for (const level of search_severity/* SEVERITIES */.oC)
            severity[level] += counts[level];
    const matched = groups.filter(({ status }) => status === "matched").length;
    const unevaluated = scans.filter(({ outcome }) => outcome === "inconclusive");
    const unaccepted = unevaluated.filter(({ accepted }) => accepted === null);
    const inputsWithProblems = new Set(problems.map(({ path }) => path)).size;
    const inconclusive = unaccepted.length + inputsWithProblems;
    const exemptions = reportExemptions(policy, [...decided, ...unselected], assessed, now);
    const refused = refusedExemptions(policy, [...decided, ...unselected], assessed, now);
    return {
        schemaVersion: 1,
        tool: { name: "ecr-findings-gate", version: settings.version },
        generatedAt: (0,time/* isoTime */.Ly)(now) ?? "",
        name: settings.name,
        verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
        verdictWithoutExemptions: verdictOf({
            matched: blockingWithoutExemptions,
            inconclusive: unevaluated.length + inputsWithProblems + unselected.filter(needsFactsWithoutExemptions).length,
            scans: scans.length,
        }),
        detection: {
            name: detection/* SEARCH */.Dn.name,
            technique: detection/* SEARCH */.Dn.technique,
            tactic: detection/* SEARCH */.Dn.tactic,
            riskScore: detection/* SEARCH */.Dn.riskScore,
            impact: detection/* SEARCH */.Dn.impact,
            confidence: detection/* SEARCH */.Dn.confidence,
            severity: [...severities].sort(search_severity/* compareSeverity */.zK),
        },
        counts: {
            matched,
            ignored: groups.filter(({ status }) => status === "ignored").length,
            inconclusive,
            total: search_severity/* SEVERITIES */.oC.reduce((sum, level) => sum + severity[level], 0),
            severity,
        },
        groups,
        scans,
        inputs: { ...collected.inputs, problems },
        exemptions,
        policyFiles: [...(settings.policyFiles ?? [])],
        notices: [
            ...settings.notices,
            ...otherSeverities(severity, severities),
            ...scanAges(scans, maxScanAge, { now, readBy }),
            ...exemptionNotices(exemptions, now),
            ...refusedExemptionNotices(refused),
            ...policyNotices(policy, decided, groups, now),
            ...baselineNotices(policy.baseline, decided, scans, collected.indexes),
            ...exploitationNotices(policy, exploitation),
        ],
    };
}
/** Rules whose decisions are compared with the entries of policy files again, for the exemptions and notices. */
const READ_AGAIN = new Set(["vex", "ignore", "baseline"]);
function blocksWithoutExemptions({ occurrences }) {
    return occurrences.some(({ statusWithoutExemptions }) => statusWithoutExemptions === "matched");
}
/** Whether, without exemptions, the verdict would depend on whether the group's vulnerability is exploited. */
function needsFactsWithoutExemptions({ occurrences }) {
    return occurrences.some(({ decision, statusWithoutExemptions }) => decision.status === "ignored" && statusWithoutExemptions === "matched");
}
/**
 * The problems of the inputs, causes first. If nothing was evaluated, that is a problem of its own only where no other
 * problem explains it: an input that was not read completely may contain events.
 */
function inputProblems(problems, assessed, sources) {
    const incomplete = new Set(problems.flatMap(({ path, code }) => (code === "no-matching-events" ? [] : [path])));
    const all = problems.filter(({ path, code }) => code !== "no-matching-events" || !incomplete.has(path));
    if (assessed.length === 0 && all.length === 0) {
        all.push({ path: sources.join(", "), code: "no-matching-events", detail: "nothing was evaluated" });
    }
    if (isNothingEvaluated(assessed))
        all.push(nothingEvaluated(assessed.map(({ scan }) => scan)));
    const key = ({ path, code, detail }) => JSON.stringify([path, code, detail]);
    return all.sort((a, b) => rank(a.code) - rank(b.code) || (0,order/* compareText */.n)(key(a), key(b)));
}
/** A response of another host may be the cause of other problems, and missing events may be the result of them. */
function rank(code) {
    if (code === "foreign-endpoint")
        return 0;
    return code === "no-matching-events" ? 2 : 1;
}
/** Whether every image is accepted, and at least one of them for a reason that does not lie in the image. */
function isNothingEvaluated(assessed) {
    return (assessed.length > 0 &&
        assessed.every(({ scan }) => scan.accepted !== null) &&
        !assessed.every(({ codes }) => (0,code_acceptance/* liesInImage */.Sz)(codes)));
}
const report_MAX_NAMED = 3;
function nothingEvaluated(scans) {
    const names = [...new Set(scans.map(({ reference }) => reference))].sort();
    const more = names.length > report_MAX_NAMED ? ` and ${names.length - report_MAX_NAMED} more` : "";
    const codes = [...new Set(scans.map(({ code }) => code ?? ""))].sort();
    return {
        path: `${names.slice(0, report_MAX_NAMED).join(", ")}${more}`,
        code: "nothing-evaluated",
        detail: `${scans.length} accepted (${codes.join(", ")}), 0 evaluated`,
    };
}

// EXTERNAL MODULE: ./build/core/search/intake.js
var search_intake = __webpack_require__(3583);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/sources/aws/extra-authorities.js
/** Options with which Node trusts more than its own list of certificate authorities. */
const SWITCHES = ["--use-openssl-ca", "--use-system-ca"];
/** Where OpenSSL looks for authorities, if Node uses its list. */
const OPENSSL = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
/**
 * The settings that make calls to AWS trust certificate authorities in addition to Node's own list, for example
 * `AWS_CA_BUNDLE (/etc/ssl/proxy.pem)`. `execArgv`: the options that this Node was started with.
 */
function extraAuthorities(env, execArgv) {
    const named = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => settingOf(name, env[name]));
    const asked = [
        ...switchesIn("NODE_OPTIONS", (env["NODE_OPTIONS"] ?? "").split(/\s+/)),
        ...switchesIn("node", execArgv),
        ...(env["NODE_USE_SYSTEM_CA"] === "1" ? ["NODE_USE_SYSTEM_CA (1)"] : []),
    ];
    const isOpenssl = asked.some((words) => words.includes("--use-openssl-ca"));
    return [...named, ...asked, ...(isOpenssl ? OPENSSL.flatMap((name) => settingOf(name, env[name])) : [])];
}
function settingOf(name, value) {
    return value === undefined || value === "" ? [] : [`${name} (${value})`];
}
/** Node accepts `_` for `-` in its options, and quotes around them. */
function switchesIn(where, given) {
    const written = new Set(given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-")));
    return SWITCHES.filter((name) => written.has(name)).map((name) => `${where} (${name})`);
}

;// CONCATENATED MODULE: ./build/sources/aws/transport-notices.js

/**
 * Who else answered than AWS itself, as `allowed-endpoints` permits, and which certificate authorities were trusted
 * beside the public ones. `execArgv`: the switches that Node was started with.
 */
function transportNotices(answers, env, execArgv) {
    const authorities = answers.hasCalled() ? extraAuthorities(env, execArgv) : [];
    const notices = answers.allowed().map((detail) => ({ code: "allowed-endpoint", detail }));
    if (authorities.length > 0)
        notices.push({ code: "extra-ca", detail: authorities.join(", ") });
    return notices;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/local-reads.js
var local_reads = __webpack_require__(8254);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/inspector/ask-exploitation.js



/** How long all requests to Inspector together may take, and how long one may take, in ms. */
const TIMEOUT = 120_000;
const REQUEST_TIMEOUT = 20_000;
/**
 * Asks Inspector which of the collected vulnerabilities are exploited, where an option blocks on it; its client is
 * loaded only then. What remains unknown, also after a cancellation, is inconclusive in the report. `now`: epoch ms.
 */
async function askExploitation(policy, collected, now, run) {
    const { exploitationPolicy: gate } = policy;
    if (gate === null)
        return policy_exploitation/* NOTHING_REQUESTED */.zx;
    const questions = (0,policy_exploitation/* exploitationRequests */.P6)(collected, rulesFor(policy, now, collected.indexes));
    if (questions.size === 0)
        return policy_exploitation/* NOTHING_REQUESTED */.zx;
    const { readExploitation } = await Promise.all(/* import() */[__webpack_require__.e(4102), __webpack_require__.e(6711)]).then(__webpack_require__.bind(__webpack_require__, 6711));
    return (0,source/* cancellable */.n)(run, async (signal) => {
        try {
            return await readExploitation(questions, {
                ...run,
                gate,
                signal,
                requestTimeout: REQUEST_TIMEOUT,
                timeout: TIMEOUT,
            });
        }
        catch (thrown) {
            if (signal.aborted)
                return { ...policy_exploitation/* NOTHING_REQUESTED */.zx, isCancelled: true };
            throw thrown;
        }
    });
}

// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/policy/exemptions/default-ignore-file.js
var default_ignore_file = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/core/policy/exemptions/central-policy.js
var central_policy = __webpack_require__(1154);
;// CONCATENATED MODULE: ./build/sources/policy/central-policies.js



const NO_CENTRAL = { exemptions: NO_EXEMPTIONS, policyFiles: [], notices: [] };
/** Reads and parses central policies. Throws a GateError for one that cannot be read, or is invalid. */
async function readCentral(addresses, { readCentralPolicies }) {
    const policies = await readCentralPolicies(addresses);
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 2887));
    const files = [];
    const read = { policyFiles: [], notices: [] };
    for (const { address, commit, text } of policies) {
        try {
            files.push(parsePolicyFile(text, address.path, address.text));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* GateError */.ue))
                throw thrown;
            throw new errors/* GateError */.ue(`${thrown.message.replace(/\.$/, "")}. It was read at commit ${commit}.`, {
                code: "policy-file",
                option: "ignore-file",
                cause: thrown,
            });
        }
        read.policyFiles.push({ path: address.text, commit });
        if ((0,central_policy/* isFullCommit */.f5)(address.ref))
            continue;
        read.notices.push({ code: "policy-not-pinned", detail: `${address.text} was read at commit ${commit}` });
    }
    return { exemptions: exemptionsOf(files), ...read };
}
/**
 * Adds central policies to the files of this repository. Where the base's files could not be read, none of them applies,
 * and no central VEX document either: one of the missing documents may contradict it.
 */
function withCentral(local, central) {
    const { ignoreFiles, vex } = central.exemptions;
    const certain = local.isComplete ? central.exemptions : { ignoreFiles, vex: [] };
    const applied = joined(local.applied, certain);
    const shown = new Set([...applied.ignoreFiles, ...applied.vex].map(({ path }) => path));
    const own = [...local.applied.ignoreFiles, ...local.applied.vex].map(({ path }) => ({ path, commit: null }));
    return {
        applied,
        comparison: withCentralSides(local.comparison, certain),
        notices: [...local.notices, ...(certain.vex.length < vex.length ? [NO_VEX] : []), ...central.notices],
        policyFiles: [...own, ...central.policyFiles.filter(({ path }) => shown.has(path))],
    };
}
const NO_VEX = {
    code: "base-unreadable",
    detail: "the VEX documents of central policies do not apply either, because an unread document may contradict them",
};
/** A pull request cannot change central policies, so both sides of the comparison have them. */
function withCentralSides(comparison, central) {
    switch (comparison.kind) {
        case "base":
            return { kind: "base", base: joined(comparison.base, central) };
        case "own":
            return { kind: "own", own: joined(comparison.own, central) };
        case "unknown":
            return { kind: "unknown", central };
        case "none":
            return comparison;
    }
}
function joined(a, b) {
    return { ignoreFiles: [...a.ignoreFiles, ...b.ignoreFiles], vex: [...a.vex, ...b.vex] };
}

;// CONCATENATED MODULE: ./build/sources/policy/exemptions.js




/**
 * Reads the files and central policies that `ignore-file` names. A pull request cannot change a central policy, so it
 * applies with and without `refuse`, and to both sides of the comparison with the base. Throws a GateError for a central
 * policy that cannot be read, and as for the other files.
 */
async function readExemptions(option, refuse, files) {
    const addresses = option.kind === "named" ? option.central : [];
    const central = addresses.length === 0 ? NO_CENTRAL : await readCentral(addresses, files);
    return withCentral(await readLocal(option, refuse, files), central);
}
/**
 * Reads the files of this repository that `ignore-file` names. With `refuse`, on a pull request, only the base's files apply; if one of
 * them cannot be read none applies, because the missing VEX document may contradict another. Throws a GateError for a
 * named file that does not exist, for an error in a file that applies, and where `refuse` cannot be honored.
 */
async function readLocal(option, refuse, files) {
    const { base } = files;
    if (refuse && (base.kind === "unknown" || base.kind === "unsupported")) {
        throw new errors/* GateError */.ue(`refuse-pull-request-ignores: ${base.why}`, {
            code: "contradiction",
            option: "refuse-pull-request-ignores",
        });
    }
    const notices = refuse && base.kind === "none" && base.notice !== null ? [{ code: "nothing-to-refuse", detail: base.notice }] : [];
    const paths = await distinctPaths(pathsOf(option), files);
    const isOptional = option.kind === "default";
    if (refuse && base.kind === "base")
        return onlyOfBase(paths, isOptional, base, files);
    const own = await Promise.all(paths.map((path) => readOwn(path, isOptional, files)));
    const present = own.filter((read) => read !== null);
    const applied = exemptionsOf(present.map(({ file }) => file));
    if (isOptional && present.length === 0)
        notices.push(...(await misplacedFiles(files)));
    if (present.length === 0 || base.kind === "none" || base.kind === "unsupported") {
        return { applied, comparison: { kind: "none" }, notices, isComplete: true };
    }
    if (base.kind === "unknown") {
        notices.push({ code: "base-unreadable", detail: base.why });
        return { applied, comparison: { kind: "unknown" }, notices, isComplete: true };
    }
    const known = await readBase(paths, base);
    if (known.faults.length > 0) {
        notices.push(unreadable(base, known));
        return { applied, comparison: { kind: "unknown" }, notices, isComplete: true };
    }
    // The pull request does not change a file outside the repository.
    const outside = present.filter(({ path }) => known.outside.includes(path)).map(({ file }) => file);
    return {
        applied,
        comparison: { kind: "base", base: exemptionsOf([...known.files, ...outside]) },
        notices,
        isComplete: true,
    };
}
async function onlyOfBase(paths, isOptional, base, files) {
    if (paths.length === 0)
        return { applied: NO_EXEMPTIONS, comparison: { kind: "none" }, notices: [], isComplete: true };
    const known = await readBase(paths, base);
    const [outside] = known.outside;
    if (outside !== undefined) {
        throw new errors/* GateError */.ue(`refuse-pull-request-ignores: the ignore file ${outside.given} is outside the repository, so the base branch cannot contain it. Commit it to the repository, or remove refuse-pull-request-ignores.`, { code: "contradiction", option: "refuse-pull-request-ignores" });
    }
    const notices = [];
    const own = [];
    for (const path of paths) {
        // A named file that the base lacks too is an error, as without a pull request.
        const isMissing = !isOptional && known.absent.includes(path);
        try {
            const read = await readOwn(path, !isMissing, files);
            if (read !== null)
                own.push(read.file);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* GateError */.ue))
                throw thrown;
            if (isMissing && isAbsent(thrown.cause))
                throw thrown;
            notices.push({ code: "own-files-invalid", detail: thrown.message.replace(/^ignore-file: |\.$/g, "") });
        }
    }
    if (isOptional && own.length === 0 && known.absent.length > 0)
        notices.push(...(await misplacedFiles(files)));
    const isReadable = known.faults.length === 0;
    if (!isReadable)
        notices.push(unreadable(base, known, "; no exemption of these files applies"));
    return {
        applied: isReadable ? exemptionsOf(known.files) : NO_EXEMPTIONS,
        comparison: { kind: "own", own: exemptionsOf(own) },
        notices,
        isComplete: isReadable,
    };
}
/** A default file that lies elsewhere is not read, which nobody would notice otherwise. */
async function misplacedFiles({ misplacedIgnoreFiles }) {
    const found = await misplacedIgnoreFiles();
    return found.length === 0 ? [] : [{ code: "ignore-file-elsewhere", detail: joinFirst(found) }];
}
/** How many paths a notice lists. */
const NAMED = 3;
function joinFirst(paths) {
    const more = paths.length > NAMED ? `, and ${paths.length - NAMED} more` : "";
    return `${paths.slice(0, NAMED).join(", ")}${more}`;
}
function unreadable({ label }, { faults }, effect = "") {
    return { code: "base-unreadable", detail: `in ${label}, ${faults.join("; ")}${effect}` };
}
async function readBase(paths, base) {
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 2887));
    const texts = await base.read(paths.map(({ given }) => given));
    const known = { files: [], absent: [], outside: [], faults: [] };
    for (const [index, path] of paths.entries()) {
        const text = texts[index] ?? { kind: "unreadable", why: "it was not read" };
        if (text.kind === "absent")
            known.absent.push(path);
        else if (text.kind === "outside")
            known.outside.push(path);
        else if (text.kind === "unreadable")
            known.faults.push(`${path.shown}: ${text.why}`);
        else {
            try {
                known.files.push(parsePolicyFile(text.text, path.shown));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* GateError */.ue))
                    throw thrown;
                known.faults.push(thrown.message);
            }
        }
    }
    return known;
}
function pathsOf(option) {
    switch (option.kind) {
        case "none":
            return [];
        case "default":
            return [default_ignore_file/* DEFAULT_IGNORE_FILE */.O];
        case "named":
            return option.paths;
    }
}
/** Two spellings of one path are one file, which would otherwise exempt twice. */
async function distinctPaths(paths, { resolvePath }) {
    const named = new Map();
    const shownPaths = new Set();
    for (const given of paths) {
        const { absolute, shown } = await resolvePath(given);
        if (named.has(absolute))
            continue;
        // Two checkouts of the repository can have a file at one path.
        named.set(absolute, { given, shown: shownPaths.has(shown) ? given : shown });
        shownPaths.add(shown);
    }
    return [...named.values()];
}
/** The file as in the checkout; null where it does not exist and is optional. */
async function readOwn(path, isOptional, { readOwnFile }) {
    const { given, shown } = path;
    const read = await readOwnFile(given, "ignore-file").catch((thrown) => {
        if (isOptional && isAbsent(thrown))
            return null;
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw new errors/* GateError */.ue(`ignore-file: ${given} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path, and that the repository is checked out.`, { code: "unreadable-file", option: "ignore-file", cause: thrown });
    });
    if (read === null)
        return null;
    const { text, isQuotable } = read;
    // The parsers of YAML and VEX are loaded only if there is a file.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7091), __webpack_require__.e(2887)]).then(__webpack_require__.bind(__webpack_require__, 2887));
    try {
        return { file: parsePolicyFile(text, shown), path };
    }
    catch (thrown) {
        if (isQuotable || !(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue(`ignore-file: ${shown}${positionIn(thrown.message, shown)} is not valid. The reason is not shown, because it can quote the file, and the file is outside the checkout or behind a symbolic link. Copy the file into the checkout to see the reason.`, { code: "policy-file", option: "ignore-file" });
    }
}
/** The position after the path in a message, such as `:3:5`, or an empty text. */
function positionIn(message, path) {
    return /^:\d+:\d+/.exec(message.slice(message.indexOf(path) + path.length))?.[0] ?? "";
}
function isAbsent(thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}

;// CONCATENATED MODULE: ./build/sources/policy/read-policy.js


/**
 * Which findings block: the options, the ignore files and VEX documents, and the baseline, which is one of
 * `references` by mistake only. Throws a GateError for a policy file that is missing or invalid, and for a baseline that
 * could not be evaluated.
 */
async function readPolicy(options, references, run) {
    const { blockKnownExploited: knownExploited, blockEpss: epss, onlyFixed, grace } = options;
    (0,option_reading/* rejectOwnBaseline */.TT)(references, options.baseline);
    const read = await readExemptions(options.ignoreFile, options.refusePullRequestIgnores, run);
    const policy = {
        ...read.applied,
        comparison: read.comparison,
        baseline: await readBaseline(options, run),
        onlyFixed,
        grace,
        exploitationPolicy: knownExploited || epss !== null ? { knownExploited, epss } : null,
    };
    return { policy, policyFiles: read.policyFiles, notices: read.notices };
}
/** Loads ECR's client only for a baseline that is an image. */
async function readBaseline(options, run) {
    const { baseline } = options;
    if (baseline === null)
        return null;
    if (baseline.kind === "report") {
        const { readBaselineReport } = await __webpack_require__.e(/* import() */ 212).then(__webpack_require__.bind(__webpack_require__, 212));
        return readBaselineReport(baseline.path, run.readOwnFile);
    }
    const { readBaselineImage } = await Promise.all(/* import() */[__webpack_require__.e(4102), __webpack_require__.e(9035), __webpack_require__.e(7546), __webpack_require__.e(7329)]).then(__webpack_require__.bind(__webpack_require__, 7329));
    return readBaselineImage(baseline.reference, options, run);
}

// EXTERNAL MODULE: ./build/sources/athena/address.js
var address = __webpack_require__(589);
;// CONCATENATED MODULE: ./build/sources/requested-sources.js

const REQUESTED_SOURCES = {
    references: (options) => {
        const { images, buildMetadata } = options;
        const loads = [async () => ({ read: async () => images })];
        if (buildMetadata !== null) {
            loads.push(async () => {
                const { buildMetadataSource } = await __webpack_require__.e(/* import() */ 9780).then(__webpack_require__.bind(__webpack_require__, 7399));
                return buildMetadataSource(buildMetadata, options);
            });
        }
        return loads;
    },
    results: (options, references) => {
        const tables = (0,address/* athenaAddresses */._1)(options.cloudtrail);
        const exports = options.cloudtrail.filter((entry) => !(0,address/* isAthenaAddress */.ok)(entry));
        const loads = [];
        if (references.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(4102), __webpack_require__.e(9035), __webpack_require__.e(7546)]).then(__webpack_require__.bind(__webpack_require__, 7546))).ecrSource(references, options));
        }
        if (exports.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(9035), __webpack_require__.e(6426), __webpack_require__.e(9225)]).then(__webpack_require__.bind(__webpack_require__, 9225))).cloudtrailSource(exports, options));
        }
        if (tables.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(4102), __webpack_require__.e(9035), __webpack_require__.e(6426), __webpack_require__.e(6528), __webpack_require__.e(1394)]).then(__webpack_require__.bind(__webpack_require__, 9013))).athenaSource(tables, options));
        }
        return loads;
    },
};

// EXTERNAL MODULE: ./build/sources/cloudtrail/entry-reads.js
var entry_reads = __webpack_require__(1841);
;// CONCATENATED MODULE: ./build/gate.js













/**
 * Evaluates what the options name: policy, sources, exploitability, report, exit status. Whatever goes wrong with one
 * image or input makes that one inconclusive. Throws a GateError for what the user can fix before anything is
 * evaluated; anything else that is thrown is a bug.
 */
async function gate(options, runtime, requested = REQUESTED_SOURCES) {
    const run = { ...runtime, answers: (0,answer_log/* answerLog */.D)(options.allowedEndpoints), reads: (0,local_reads/* noLocalReads */.c)() };
    const now = run.clock();
    const named = [];
    for (const load of requested.references(options))
        named.push(...(await (await load()).read(run)));
    const references = (0,image_reference/* distinctReferences */.Dc)(named);
    const sources = requested.results(options, references);
    const { policy, policyFiles, notices } = await readPolicy(options, references, run);
    const keepOthers = policy.exploitationPolicy !== null;
    const intake = (0,search_intake/* openIntake */.L)({ severities: options.severity, keepOthers }, run.clock);
    for (const load of sources)
        notices.push(...(await (await load()).read(intake, run)));
    const { collected } = intake;
    const exploitation = await askExploitation(policy, collected, now, run);
    const report = buildReport(collected, {
        name: options.name,
        version: version/* VERSION */.x,
        severities: options.severity,
        maxScanAge: options.maxScanAge,
        policy,
        policyFiles,
        exploitation,
        sources: options.cloudtrail,
        notices: [...transportNotices(run.answers, run.env, process.execArgv), ...notices],
        now,
        readBy: run.clock(),
    });
    return {
        report,
        images: collected.images,
        exitStatus: exitStatusOf(report.verdict, { ...options, images: countNamed(report.scans) }),
        wasRead: (target, targetOf) => (0,local_reads/* wasRead */.G)(run.reads, target, targetOf),
    };
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/core/options/dockerfile.js

/**
 * The line with the FROM of a Dockerfile's last stage: what the image is built on. Lines that go on (`\\` at the end) and
 * comments begin none. Without a FROM it returns the reason, which follows the path of the file.
 */
function lastStage(text) {
    let found = null;
    let goesOn = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*#/.test(line))
            continue;
        if (!goesOn && /^\s*FROM\s/i.test(line))
            found = index + 1;
        goesOn = /\\\s*$/.test(line);
    }
    return found === null
        ? (0,result/* failure */.V)("has no FROM line, so annotations have nothing to point at. Name a Dockerfile.")
        : (0,result/* success */.k)(found);
}

;// CONCATENATED MODULE: ./build/node/dockerfile.js


/**
 * The line of `dockerfile` that annotations and SARIF point at, with the file's path in the repository, which GitHub
 * expects in both; null where the option is not given. Throws a GateError where the file cannot be read, has no FROM, or
 * is outside the repository.
 */
async function readDockerfile({ dockerfile: path }, { readOwnFile, pathInRepository }) {
    if (path === null)
        return null;
    const { text } = await readOwnFile(path, "dockerfile").catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw refusal(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`, "unreadable-file", thrown);
    });
    const line = lastStage(text);
    if (!line.ok)
        throw refusal(`${path} ${line.reason}`);
    const inside = await pathInRepository(path);
    if (inside === null) {
        throw refusal(`${path} is outside the repository, so annotations and SARIF cannot point at it. Name a Dockerfile of the repository.`);
    }
    return { path: inside, line: line.value };
}
function refusal(why, code = "invalid-option", cause) {
    return new errors/* GateError */.ue(`dockerfile: ${why}`, { code, option: "dockerfile", cause });
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ writtenPath),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(625);



/** The path of a requested file; null where it was not requested or not written. */
function writtenPath(files, option) {
    return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}
/**
 * The files that the options request, to be checked before anything is evaluated. `entryReads`: whether an entry of
 * `cloudtrail` reads the file at a path without links. Throws a GateError where a requested file is one that this run
 * reads or writes for another purpose, however its path is written.
 */
async function checkOutputs(options, files, entryReads) {
    const requested = [
        { option: "report-file", path: options.reportFile },
        { option: "sarif-file", path: options.sarifFile },
        { option: "html-file", path: options.htmlFile },
    ];
    const targets = [];
    for (const { option, path } of requested) {
        if (path === null)
            continue;
        // A path that cannot be resolved cannot be written either: that will be a problem of this file alone.
        const target = await files.fileTarget(path).catch(() => null);
        targets.push({ option, path, isLog: target?.kind === "stream", target: target ?? UNKNOWN_TARGET });
    }
    if (targets.length === 0)
        return [];
    const others = await otherFiles(options, files);
    for (const [index, { option, path, target }] of targets.entries()) {
        const duplicate = targets.slice(0, index).find((other) => isSame(target, other.target));
        if (duplicate !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${path} is the same file as ${duplicate.option} ${duplicate.path}. Give each a path of its own.`, { code: "contradiction", option });
        }
        const other = others.find((each) => isSame(target, each.target));
        const entry = target.kind === "file" ? options.cloudtrail.find((each) => entryReads(each, target.path)) : undefined;
        const name = other?.name ?? (entry === undefined ? null : `one of the files of cloudtrail ${entry}`);
        if (name === null)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${path} is ${name}, which it would overwrite. Write to another path.`, {
            code: "contradiction",
            option,
        });
    }
    return targets.map(({ option, path, isLog }) => ({ option, path, isLog }));
}
const UNKNOWN_TARGET = { kind: "other", ids: [], path: "", descriptor: null };
/** Devices and pipes can be read and written at once, and output to an open file descriptor is appended. */
function isSame(a, b) {
    if (a.kind === "stream" || b.kind === "stream" || a.descriptor !== null)
        return false;
    return a.ids.some((id) => b.ids.includes(id));
}
/** The variables that name files of the GitHub runner and of the AWS clients. */
const FILE_VARIABLES = [
    "GITHUB_EVENT_PATH GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY",
    "AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AWS_CA_BUNDLE NODE_EXTRA_CA_CERTS",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
].flatMap((names) => names.split(" "));
/** Every file that this run reads by its path, or writes besides the outputs. `name` completes "PATH is ...". */
async function otherFiles(options, files) {
    const { ignoreFile, buildMetadata, baseline, dockerfile, cloudtrail } = options;
    const ignored = {
        default: [_core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_IGNORE_FILE */ .O],
        none: [],
        named: ignoreFile.kind === "named" ? ignoreFile.paths : [],
    };
    const read = (option, path) => ({ name: `the same file as ${option} ${path}`, path });
    const paths = [
        ...cloudtrail.filter((entry) => entry !== "-").map((path) => read("cloudtrail", path)),
        ...ignored[ignoreFile.kind].map((path) => read("ignore-file", path)),
        ...(baseline?.kind === "report" ? [read("baseline", baseline.path)] : []),
        ...(dockerfile === null ? [] : [read("dockerfile", dockerfile)]),
        ...(buildMetadata?.kind === "file" ? [read("build-metadata", buildMetadata.path)] : []),
        ...FILE_VARIABLES.flatMap((variable) => {
            const path = files.env[variable];
            return path === undefined || path === "" ? [] : [{ name: `the file that ${variable} names`, path }];
        }),
    ];
    const targets = [];
    for (const { name, path } of paths) {
        const target = await files.fileTarget(path).catch(() => null);
        if (target !== null)
            targets.push({ name, target });
    }
    const descriptors = [
        ...(cloudtrail.includes("-") ? [{ name: "the same file as cloudtrail -, standard input", descriptor: 0 }] : []),
        { name: "where standard output is written", descriptor: 1 },
        { name: "where standard error is written", descriptor: 2 },
    ];
    for (const { name, descriptor } of descriptors)
        targets.push({ name, target: files.descriptorTarget(descriptor) });
    return targets;
}
/**
 * Writes each output that `checkOutputs` returned. One that cannot be rendered, or must not be written, is a problem of
 * that output alone.
 */
async function writeFiles(outputs, { render, wasRead }, { writeFile, fileTarget }) {
    const files = [];
    for (const output of outputs) {
        const { option, path } = output;
        const problem = await refuseInput(path, wasRead, fileTarget)
            .then(() => render(output))
            .then((text) => writeFile(path, text))
            .then(() => null, (thrown) => thrown ?? new Error("unknown error"));
        files.push({ option, path, problem });
    }
    return files;
}
/**
 * Throws a GateError where the file at `path` was read as an input: a link in a folder of `cloudtrail` can lead to any
 * file, which is known only after the folder was read.
 */
async function refuseInput(path, wasRead, fileTarget) {
    // Writing to a path that cannot be resolved fails by itself.
    const target = await fileTarget(path).catch(() => null);
    if (target?.kind !== "file" || target.descriptor !== null)
        return;
    if (!(await wasRead(target, fileTarget)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue("this run read the file as an input of cloudtrail, and would overwrite it. Write to another path", { code: "contradiction", option: null });
}
/** Why a file was not written, and the fix, for a warning that names it. */
function whyNotWritten({ option, path, problem }, where) {
    return `${option}: ${path} was not written: ${(0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFailure */ .E)(path, problem, where)}`;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export PIECE_LENGTH */
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** The length at which a piece is complete, in characters. */
const PIECE_LENGTH = 64 * 1024;
/**
 * The report as JSON: indented by two spaces, with a final line feed, the fields in the order of the type. In pieces, of
 * which none begins or ends within a text: each is about `PIECE_LENGTH` long, or contains one longer text.
 */
function* renderJson(report) {
    let piece = "";
    for (const part of partsOf(report, 0)) {
        piece += part;
        if (piece.length < PIECE_LENGTH)
            continue;
        yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommandMarks */ .yp)(piece);
        piece = "";
    }
    yield (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommandMarks */ .yp)(`${piece}\n`);
}
/** `JSON.stringify(value, null, 2)` in parts, of a value within `depth` others: a value whose JSON is short is one part. */
function* partsOf(value, depth) {
    const isLong = lengthLeft(value, PIECE_LENGTH / 4) < 0;
    const newline = `\n${"  ".repeat(depth)}`;
    let separator = "";
    if (isLong && Array.isArray(value)) {
        yield "[";
        for (const item of value) {
            yield `${separator}${newline}  `;
            yield* partsOf(item, depth + 1);
            separator = ",";
        }
        yield `${newline}]`;
    }
    else if (isLong && (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        yield "{";
        for (const [name, item] of Object.entries(value)) {
            yield `${separator}${newline}  ${JSON.stringify(name)}: `;
            yield* partsOf(item, depth + 1);
            separator = ",";
        }
        yield `${newline}}`;
    }
    else {
        yield indented(value, depth);
    }
}
/** The JSON of a value within `depth` others: that of lists around it without them, which is faster than indenting text. */
function indented(value, depth) {
    let nested = value;
    for (let level = 0; level < depth; level += 1)
        nested = [nested];
    const json = JSON.stringify(nested, null, 2);
    // Each list is a bracket and a line feed before and after its item, which is one level deeper than the list.
    return json.slice(depth * (depth + 3), json.length - depth * (depth + 1));
}
/** What an indented line takes besides its text, about. */
const LINE_LENGTH = 24;
/** `length` without about what the JSON of the value takes. Once that is negative, the rest of the value is not counted. */
function lengthLeft(value, length) {
    let left = length - LINE_LENGTH;
    if (typeof value === "string")
        return left - value.length;
    if (Array.isArray(value)) {
        for (const item of value) {
            if (left < 0)
                break;
            left = lengthLeft(item, left);
        }
    }
    else if ((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) {
        // Without a list of the values: this is done for every object of the report.
        for (const key in value) {
            if (left < 0)
                break;
            left = lengthLeft(value[key], left);
        }
    }
    return left;
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderReportFile)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);


const FORMATS = { "report-file": "json", "sarif-file": "sarif", "html-file": "html" };
/** The text of a requested file. Only the renderers that a run needs are loaded. */
async function renderReportFile(file, contents) {
    const pieces = await rendered(file, contents);
    return file.isLog ? (0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .piecesForLog */ .XX)(pieces, FORMATS[file.option]) : pieces;
}
async function rendered({ option, isLog }, { report, shown, dockerfile, redactor, sha256, warnOnly }) {
    switch (option) {
        case "report-file":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(isLog ? shown : redactor.file(report));
        case "sarif-file":
            return [(await __webpack_require__.e(/* import() */ 6793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 })];
        case "html-file":
            return [(await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1977), __webpack_require__.e(1905)]).then(__webpack_require__.bind(__webpack_require__, 1905))).renderHtml(shown, { sha256, warnOnly })];
    }
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


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ answerLog),
/* harmony export */   G: () => (/* binding */ foreignDetail)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);

/** An empty log. `allowedEndpoints`: origins as `new URL` writes them. */
function answerLog(allowedEndpoints) {
    const allowed = new Set();
    let hasCalled = false;
    return {
        watch: (service, isAws) => {
            const foreign = new Set();
            const note = (request) => {
                const endpoint = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(request);
                if (endpoint !== null && isAws(endpoint))
                    return;
                const origin = endpoint?.origin ?? "an unknown address";
                const responded = `${origin} responded instead of ${_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]}`;
                (allowedEndpoints.includes(origin) ? allowed : foreign).add(responded);
            };
            return {
                step: (next) => async (args) => {
                    hasCalled = true;
                    const response = await next(args);
                    note(args.request);
                    return response;
                },
                foreign: () => [...foreign].sort(),
            };
        },
        allowed: () => [...allowed].sort(),
        hasCalled: () => hasCalled,
    };
}
/** Why the responses are not used, as a message. `foreign`: as `Answers` lists them. */
function foreignDetail(foreign) {
    return `${foreign.join(", ")}, but \`allowed-endpoints\` does not include ${foreign.length === 1 ? "it" : "them"}`;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ isS3Endpoint),
/* harmony export */   DM: () => (/* binding */ isAwsEndpoint),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Z1: () => (/* binding */ SERVICE_NAMES)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/** The name of each service in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
    ecr: /^(?:api\.)?ecr(?:-fips)?$/,
    inspector2: /^inspector2(?:-fips)?$/,
    athena: /^athena(?:-fips)?$/,
};
/** Names for messages. */
const SERVICE_NAMES = {
    ecr: "Amazon ECR",
    inspector2: "Amazon Inspector",
    s3: "Amazon S3",
    athena: "Amazon Athena",
};
/** `NAME.REGION.SUFFIX`, or the same after an interface endpoint's id (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = new RegExp(`^((?:api\\.)?[a-z0-9-]+)\\.(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY})\\.([a-z0-9.-]+)$`);
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;
/**
 * Whether a request goes to AWS itself. The whole hostname must match: load balancers, buckets and APIs of other people
 * end in amazonaws.com too, and an earlier step could have set AWS_ENDPOINT_URL to one of them.
 */
function isAwsEndpoint(service, endpoint) {
    return isVerified(endpoint) && isRegionalHost(endpoint.hostname, (name) => NAMES[service].test(name));
}
/**
 * Whether a request for `bucket` goes to S3 itself and to that bucket. If AWS_ENDPOINT_URL_S3 names the host of another
 * bucket, or S3 with another bucket or a folder as its path, S3 responds with objects that somebody else wrote.
 */
function isS3Endpoint(bucket, endpoint) {
    if (!isVerified(endpoint))
        return false;
    const { hostname, path, query } = endpoint;
    const isListing = query.includes("list-type");
    // In a listing, the path must be the bucket alone: a folder before or after it is a different location.
    const inPath = path === `/${bucket}` || path === `/${bucket}/` || (!isListing && path.startsWith(`/${bucket}/`));
    if (inPath && isS3Host(hostname))
        return true;
    if (!hostname.startsWith(`${bucket}.`) || (isListing && path !== "/" && path !== ""))
        return false;
    const service = hostname.slice(bucket.length + 1);
    return isS3Host(service) || isBucketOnlyHost(service);
}
/** Whether TLS verifies the hostname, on AWS's port. */
function isVerified({ protocol, port, hasUserInfo }) {
    return protocol === "https:" && (port === null || port === 443) && !hasUserInfo;
}
function isRegionalHost(hostname, isName) {
    const behind = PRIVATE.exec(hostname)?.[1];
    const [, name, region, suffix] = PUBLIC.exec(behind ?? hostname) ?? [];
    if (name === undefined || region === undefined || suffix === undefined || !isName(name))
        return false;
    const suffixes = (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.endpointSuffixes ?? [];
    return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}
/** Whether this is a host of S3 of any kind, without a bucket's name before it. */
function isS3Host(hostname) {
    // Interface endpoints start with `bucket.`; dual-stack hosts have `.dualstack` after `s3`.
    const plain = hostname.replace(/^bucket\.(?=vpce-)/, "").replace(/^(s3(?:-fips)?)\.dualstack\./, "$1.");
    if (isRegionalHost(plain, (name) => /^s3(?:-fips)?$/.test(name)))
        return true;
    // The oldest hosts: `s3.amazonaws.com`, `s3-eu-west-1.amazonaws.com`.
    const legacy = LEGACY_S3.exec(hostname);
    if (legacy === null)
        return false;
    const [, region, suffix] = legacy;
    return isClassicSuffix(suffix, region);
}
const LEGACY_S3 = new RegExp(`^s3(?:-external-1|-(?:fips-)?(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY}))?\\.([a-z0-9.-]+)$`);
/** Whether this is a host of S3 that always has a bucket's name before it: acceleration, directory buckets, Outposts. */
function isBucketOnlyHost(hostname) {
    const [, accelerated] = ACCELERATED.exec(hostname) ?? [];
    if (accelerated !== undefined)
        return isClassicSuffix(accelerated, undefined);
    const [, region, suffix] = BUCKET_ONLY.exec(hostname) ?? [];
    return region !== undefined && isClassicSuffix(suffix, region);
}
/** Whether S3's hosts in this region have this suffix; without a region, in any partition. */
function isClassicSuffix(suffix, region) {
    const partitions = region === undefined ? _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1 : [(0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)];
    return partitions.some((partition) => partition !== null && partition.endpointSuffixes[0] === suffix);
}
/** The SDK's endpoint rules put a region into one of them. */
const ACCELERATED = /^s3-accelerate(?:\.dualstack(?:\.us-east-1)?)?\.([a-z0-9.-]+)$/;
const BUCKET_ONLY = new RegExp(`^(?:s3express(?:-fips)?-[a-z0-9]+-az\\d+(?:\\.dualstack)?|(?:ec2|op-[a-z0-9]+)\\.s3-outposts)\\.(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY})\\.([a-z0-9.-]+)$`);
/** Where the SDK sends a request; null for a value that is not a request. */
function endpointOf(request) {
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(request))
        return null;
    const [protocol, hostname] = [(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "protocol"), (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "hostname")];
    if (protocol === null || hostname === null)
        return null;
    const port = typeof request["port"] === "number" ? request["port"] : null;
    const hasUserInfo = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "username") !== null || (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "password") !== null;
    const written = `${protocol}//${hostname}${port === null ? "" : `:${port}`}`;
    const origin = URL.canParse(written) ? new URL(written).origin : written;
    const query = Object.keys((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(request, "query"));
    return { protocol, hostname, port, path: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "path") ?? "", query, hasUserInfo, origin };
}


/***/ }),

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ entryReads),
/* harmony export */   k: () => (/* binding */ globOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);



/** An entry of `cloudtrail` as a glob; null if it is none. */
function globOf(entry) {
    const glob = toPosix(entry);
    const { base, isGlob } = picomatch__WEBPACK_IMPORTED_MODULE_2__.scan(glob);
    if (!isGlob)
        return null;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(glob.replace(/^\.\//, ""), { dot: true });
    return { base: base === "" ? "." : base, matches: (path) => matches(toPosix(path).replace(/^\.\//, "")) };
}
/**
 * Whether an entry of `cloudtrail` that is a folder or a glob reads the file at `path`, which is without links. False for
 * other entries, and for those that do not exist.
 */
function entryReads(entry, path) {
    if (entry === "-" || /^[a-z0-9]+:\/\//i.test(entry))
        return false;
    const folder = realPath(entry);
    if (folder !== null)
        return path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const glob = globOf(entry);
    const realBase = glob === null ? null : realPath(glob.base);
    if (glob === null || realBase === null)
        return false;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realBase, path);
    return below !== "" && !below.startsWith("..") && glob.matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(glob.base, below));
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    }
    catch {
        return null;
    }
}
function toPosix(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "\\" ? path.replaceAll("\\", "/") : path;
}


/***/ }),

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wasRead),
/* harmony export */   c: () => (/* binding */ noLocalReads)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function noLocalReads() {
    return { files: new Set(), folders: new Set() };
}
/** Whether a file was read: by itself, or with the folder that contains it. `targetOf` resolves the folder. */
async function wasRead({ files, folders }, { ids, path }, targetOf) {
    if (ids.some((id) => files.has(id)))
        return true;
    const folder = await targetOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    return folder.ids.some((id) => folders.has(id));
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/** Runs `use` with a signal that SIGINT and SIGTERM abort. What is known by then can still be reported. */
async function cancellable({ cancellation }, use) {
    const { signal, release } = cancellation();
    try {
        return await use(signal);
    }
    finally {
        release();
    }
}


/***/ })

};
