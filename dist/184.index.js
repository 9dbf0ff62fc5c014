export const id = 184;
export const ids = [184];
export const modules = {

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dn: () => (/* binding */ SEARCH),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   o0: () => (/* binding */ detect)
/* harmony export */ });
/* unused harmony exports match, group, answerOf, packageKey */
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2260);

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
/** `eventSource=ecr.amazonaws.com eventName=DescribeImageScanFindings`, case-blind as Splunk compares. */
function select(eventSource, eventName) {
    return sameText(eventSource, SEARCH.eventSource) && sameText(eventName, SEARCH.eventName);
}
/** `spath path=responseElements.imageScanFindings.findings{} | mvexpand findings`, never cut. */
function expand(result) {
    return result.findings;
}
/** `search severity=HIGH`, for whichever severities are wanted. */
function match(finding, wanted) {
    return finding.severity !== null && wanted(finding.severity);
}
/** `eval finding = finding_name.", ".finding_description`; the name alone where there is no description. */
function name(finding) {
    if (finding.name === null)
        return null;
    return finding.description === null ? finding.name : `${finding.name}, ${finding.description}`;
}
/** `stats min(_time) max(_time) by ...`: adds one row. A missing field is a value of its own, never a lost row. */
function group(groups, answer, finding) {
    const text = name(finding);
    const { columns, registryId, time, seen } = answer;
    const { name: id, description, uri, score, fix, exploit } = finding;
    const sight = {
        columns,
        firstTime: time,
        lastTime: time,
        uri,
        score,
        fix,
        exploit,
        seen,
        occurrences: packagesOf(finding).map((found) => [packageKey(found), occurrence(finding, found)]),
    };
    const rows = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAt */ .hO)(groups, answer.key);
    const known = rows.get(text);
    if (known !== undefined) {
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRow */ .Dd)(known, sight);
        return;
    }
    rows.set(text, {
        ...sight,
        columns: { ...columns, finding: text },
        registryId,
        name: id,
        description,
        ownsSeen: false,
        occurrences: new Map(sight.occurrences),
    });
}
function answerOf({ image, call }) {
    const columns = {
        awsRegion: image.awsRegion,
        eventName: call.eventName,
        eventSource: call.eventSource,
        imageDigest: image.imageDigest,
        repositoryName: image.repositoryName,
        user: call.user,
        userName: call.userName,
        src_ip: call.srcIp,
    };
    return {
        key: answerKey(columns, image.registryId),
        columns,
        registryId: image.registryId,
        time: call.time,
        seen: {
            imageTags: new Set(image.imageTags),
            indexDigests: new Set(image.indexDigest === null ? [] : [image.indexDigest]),
            platforms: new Set(image.platform === null ? [] : [image.platform]),
        },
    };
}
/** The search, on one answer: its matched rows are added to `groups`. */
function detect(groups, result, wanted) {
    let answer = null;
    for (const finding of expand(result)) {
        if (!match(finding, wanted))
            continue;
        answer ??= answerOf(result);
        group(groups, answer, finding);
    }
}
/** The packages of a finding; one nameless package where it names none, so that every finding occurs. */
function packagesOf(finding) {
    return finding.packages.length > 0 ? finding.packages : [NO_PACKAGE];
}
/** What makes an occurrence distinct within a finding and an image: name, version and path. */
function packageKey(found) {
    return JSON.stringify([found.name, found.version, found.path]);
}
const NO_PACKAGE = { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null };
function occurrence(finding, found) {
    return {
        package: found,
        severity: finding.severity,
        state: finding.state,
        publishedAt: finding.publishedAt,
        arn: finding.arn,
    };
}
function answerKey(columns, registryId) {
    return JSON.stringify([
        columns.awsRegion,
        columns.eventName?.toLowerCase(),
        columns.eventSource?.toLowerCase(),
        columns.imageDigest,
        columns.repositoryName,
        columns.user,
        columns.userName,
        columns.src_ip,
        registryId,
    ]);
}
function sameText(value, wanted) {
    return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Something that the user can mend: an option, a policy file. Its message names the cause and the cure in one or two
 * sentences; it is printed without a stack and ends the run with exit code 2.
 */
class GateError extends Error {
    name = "GateError";
}
/** What went wrong, in the words of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** Text of unknown origin for a message: in quotes, on one line, and not without end. */
function quoted(text) {
    const escaped = JSON.stringify(text);
    return escaped.length > 300 ? `${escaped.slice(0, 296)}..."` : escaped;
}


/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ joinGroups),
/* harmony export */   Dd: () => (/* binding */ mergeRow),
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TI: () => (/* binding */ groupSeverity),
/* harmony export */   hL: () => (/* binding */ mergeGroups),
/* harmony export */   hO: () => (/* binding */ rowsAt)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/** Every row. */
function* rowsOf(groups) {
    for (const rows of groups.values())
        yield* rows.values();
}
/** The groups that have such rows, with those alone. */
function rowsWhere(groups, holds) {
    const kept = new Map();
    for (const [key, rows] of groups) {
        const some = [...rows].filter(([, row]) => holds(row));
        if (some.length > 0)
            kept.set(key, new Map(some));
    }
    return kept;
}
/** The rows of the answers of one key, made where there are none. */
function rowsAt(groups, key) {
    const known = groups.get(key);
    if (known !== undefined)
        return known;
    const rows = new Map();
    groups.set(key, rows);
    return rows;
}
/** Adds all of `share` to `groups`. Commutes: the order in which answers or shares come changes nothing. */
function mergeGroups(groups, share) {
    for (const [key, rows] of share) {
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, rows);
        else
            for (const [text, row] of rows)
                addRow(known, text, row);
    }
}
/** `groups` and `share` in one, neither of them changed. */
function joinGroups(groups, share) {
    const joined = new Map(groups);
    for (const key of share.keys()) {
        const known = groups.get(key);
        if (known !== undefined)
            joined.set(key, structuredClone(known));
    }
    mergeGroups(joined, share);
    return joined;
}
/** A group's severity: the highest seen in it. */
function groupSeverity(row) {
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)([...row.occurrences.values()].map(({ severity }) => severity)) ?? "UNKNOWN";
}
function addRow(rows, text, row) {
    const known = rows.get(text);
    if (known === undefined)
        rows.set(text, row);
    else
        mergeRow(known, row);
}
/** Adds what else was seen of a row. Commutes. */
function mergeRow(known, row) {
    known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
    known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
    known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
    known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
    known.uri = first(known.uri, row.uri);
    known.score = extreme(Math.max, known.score, row.score);
    known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
    known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
    mergeSeen(known, row.seen);
    for (const [place, seen] of row.occurrences) {
        const before = known.occurrences.get(place);
        known.occurrences.set(place, before === undefined ? seen : mergeOccurrence(before, seen));
    }
}
const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"];
function mergeSeen(known, seen) {
    if (known.seen === seen || IMAGE_NAMES.every((kind) => isWithin(seen[kind], known.seen[kind])))
        return;
    if (!known.ownsSeen) {
        const { imageTags, indexDigests, platforms } = known.seen;
        known.seen = {
            imageTags: new Set(imageTags),
            indexDigests: new Set(indexDigests),
            platforms: new Set(platforms),
        };
        known.ownsSeen = true;
    }
    for (const kind of IMAGE_NAMES)
        for (const each of seen[kind])
            known.seen[kind].add(each);
}
function isWithin(few, many) {
    for (const each of few)
        if (!many.has(each))
            return false;
    return true;
}
/**
 * Two sights of one occurrence are merged towards gating (worst severity, active, a fix that exists, an age that is not
 * known), so that reading more never lets a finding go.
 */
function mergeOccurrence(a, b) {
    if (isSame(a, b))
        return a;
    const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
    return {
        package: {
            ...a.package,
            fix,
            fixedVersion: first(a.package.fixedVersion, b.package.fixedVersion),
            type: first(a.package.type, b.package.type),
        },
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)([a.severity, b.severity]) ?? a.severity,
        state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
        publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
        arn: first(a.arn, b.arn),
    };
}
/** Of one name, version and path, as both are. Nearly all that is read was seen before. */
function isSame(one, other) {
    const [a, b] = [one.package, other.package];
    return (one.severity === other.severity &&
        one.state === other.state &&
        one.publishedAt === other.publishedAt &&
        one.arn === other.arn &&
        a.fix === b.fix &&
        a.fixedVersion === b.fixedVersion &&
        a.type === b.type);
}
const STATES = ["active", "suppressed", "closed"];
function strongestFix(a, b) {
    return a === "yes" || b === "yes" ? "yes" : null;
}
function mixedFix(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return "partial";
}
function extreme(pick, a, b) {
    return a === null || b === null ? (a ?? b) : pick(a, b);
}
/** The lesser text of two, so that which came first does not matter. */
function first(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a <= b ? a : b;
}


/***/ }),

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ occurrencesOf),
/* harmony export */   Pr: () => (/* binding */ recordResult),
/* harmony export */   dk: () => (/* binding */ mergeHistories),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   wf: () => (/* binding */ claimedBeyondListed)
/* harmony export */ });
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7301);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);


/** Adds one answer. Commutes. */
function recordResult(histories, result) {
    mergeHistory(histories, imageKey(result.image), historyOf(result));
}
/** Adds all of `share` to `histories`. Commutes. */
function mergeHistories(histories, share) {
    for (const [key, history] of share)
        mergeHistory(histories, key, history);
}
/** What each image comes to, once every answer is in. */
function assess(histories) {
    const evaluations = new Map();
    for (const history of histories.values()) {
        const joined = joinPages(history.pages);
        const evaluated = [history.evaluated, ...joined.evaluations].reduce(latest, null);
        evaluations.set(history, { evaluated, failures: [...history.failures.values(), ...joined.failures] });
    }
    const named = evaluatedTags(evaluations);
    return ([...evaluations]
        .map(([history, { evaluated, failures }]) => {
        const resolvedAt = Math.max(evaluated?.at ?? NEVER, named(history));
        return {
            history,
            evaluated,
            failures: failures
                .filter(({ at }) => at >= resolvedAt)
                .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1)),
            counts: countOccurrences(history),
        };
    })
        // A failure that named only a tag, and was answered later by digest, leaves nothing to tell.
        .filter(({ evaluated, failures }) => evaluated !== null || failures.length > 0));
}
/** Where a finding of this name was seen in an image, of whatever severity; `wanted` in lower case. */
function occurrencesOf({ occurrences }, wanted) {
    return [...occurrences].flatMap(([key, severity]) => {
        const [id = null, name = null, version = null, path = null] = JSON.parse(key);
        return id?.trim().toLowerCase() === wanted ? [{ severity, package: { name, version, path } }] : [];
    });
}
const NEVER = Number.NEGATIVE_INFINITY;
function imageKey(image) {
    const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = image;
    return JSON.stringify([registryId, awsRegion, repositoryName, imageDigest ?? imageTags]);
}
function historyOf(result) {
    const { call, scan, page, outcome } = result;
    const evaluation = { ...scan, at: call.time ?? NEVER };
    const history = {
        source: result.source,
        reference: result.reference,
        image: { ...result.image },
        evaluated: null,
        failures: new Map(),
        pages: new Map(),
        occurrences: new Map(),
    };
    const fail = (code, detail) => history.failures.set(code, { code, detail, at: call.time ?? Number.POSITIVE_INFINITY, status: scan.status });
    if (outcome.kind === "inconclusive") {
        fail(outcome.code, outcome.detail);
    }
    else if (page.asked !== null || page.offered !== null) {
        const { asked, offered } = page;
        const entry = { ...evaluation, asked, offered, claimed: result.claimedCounts, listed: result.listedCounts };
        history.pages.set(JSON.stringify([asked, offered, call.time]), entry);
    }
    else {
        const excess = claimedBeyondListed([{ claimed: result.claimedCounts, listed: result.listedCounts }]);
        if (excess === null)
            history.evaluated = evaluation;
        else
            fail("counts-disagree", excess);
    }
    for (const finding of result.findings) {
        const severity = finding.severity ?? "UNKNOWN";
        const id = finding.name ?? (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(finding) ?? finding.description;
        for (const found of (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesOf */ .DT)(finding)) {
            const key = JSON.stringify([id, found.name, found.version, found.path]);
            history.occurrences.set(key, (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)([severity, history.occurrences.get(key) ?? severity]) ?? severity);
        }
    }
    return history;
}
function mergeHistory(histories, key, other) {
    const known = histories.get(key);
    if (known === undefined) {
        histories.set(key, other);
        return;
    }
    if (other.source === "ecr")
        known.source = "ecr";
    known.reference = lesser(known.reference, other.reference);
    known.image.indexDigest = lesser(known.image.indexDigest, other.image.indexDigest);
    known.image.platform = lesser(known.image.platform, other.image.platform);
    known.image.imageTags = [...new Set([...known.image.imageTags, ...other.image.imageTags])];
    known.evaluated = latest(known.evaluated, other.evaluated);
    for (const [code, failure] of other.failures) {
        const before = known.failures.get(code);
        if (before === undefined || isNewer(failure, before))
            known.failures.set(code, failure);
    }
    for (const [page, entry] of other.pages)
        known.pages.set(page, entry);
    for (const [occurrence, severity] of other.occurrences) {
        const before = known.occurrences.get(occurrence);
        known.occurrences.set(occurrence, before === undefined ? severity : ((0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)([before, severity]) ?? severity));
    }
}
/** Follows the pages from each first one. A chain that ends is an evaluation at its last call; what is left is missing pages. */
function joinPages(pages) {
    const evaluations = [];
    const failures = [];
    const inOrder = [...pages].sort(([a, { at: atA }], [b, { at: atB }]) => (atA !== atB ? atA - atB : a < b ? -1 : 1));
    const byAsked = new Map();
    for (const [, page] of inOrder)
        byAsked.set(page.asked, [...(byAsked.get(page.asked) ?? []), page]);
    const reached = new Set();
    for (const start of byAsked.get(null) ?? []) {
        const chain = new Set([start]);
        let last = start;
        while (last.offered !== null) {
            const { offered, at } = last;
            const next = byAsked.get(offered)?.find((page) => page.at >= at && !chain.has(page));
            if (next === undefined)
                break;
            chain.add(next);
            last = next;
        }
        for (const page of chain)
            reached.add(page);
        const excess = last.offered === null ? claimedBeyondListed([...chain]) : null;
        if (last.offered !== null) {
            failures.push(pageFailure("pages-missing", `page ${chain.size + 1} was offered and is not here`, last));
        }
        else if (excess !== null) {
            failures.push(pageFailure("counts-disagree", excess, last));
        }
        else {
            evaluations.push({ at: last.at, type: last.type, status: last.status, completedAt: last.completedAt });
        }
    }
    for (const [, page] of inOrder) {
        if (!reached.has(page))
            failures.push(pageFailure("pages-missing", "a later page is here, not the one before it", page));
    }
    return { evaluations, failures };
}
function pageFailure(code, detail, { at, status }) {
    return { code, detail, at: at === NEVER ? Number.POSITIVE_INFINITY : at, status };
}
/** The counts that the answers claim beyond what they list, in words; null where the lists are whole. */
function claimedBeyondListed(pages) {
    const claimed = new Map();
    const listed = new Map();
    for (const page of pages) {
        for (const [severity, count] of page.claimed ?? []) {
            claimed.set(severity, Math.max(count, claimed.get(severity) ?? 0));
        }
        for (const [severity, count] of page.listed)
            listed.set(severity, count + (listed.get(severity) ?? 0));
    }
    for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const found = listed.get(severity) ?? 0;
        if (count > found)
            return `findingSeverityCounts says ${count} ${severity}, ${found} listed`;
    }
    return null;
}
/** When a tag was last evaluated under whatever digest, for failures that could name no digest. */
function evaluatedTags(evaluations) {
    const times = new Map();
    const tagKey = ({ registryId, awsRegion, repositoryName }, tag) => JSON.stringify([registryId, awsRegion, repositoryName, tag]);
    for (const [{ image }, { evaluated }] of evaluations) {
        if (evaluated === null || image.imageDigest === null)
            continue;
        for (const tag of image.imageTags) {
            const key = tagKey(image, tag);
            times.set(key, Math.max(evaluated.at, times.get(key) ?? NEVER));
        }
    }
    return ({ image }) => {
        if (image.imageDigest !== null || image.imageTags.length === 0)
            return NEVER;
        return Math.min(...image.imageTags.map((tag) => times.get(tagKey(image, tag)) ?? NEVER));
    };
}
function countOccurrences(history) {
    const counts = (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .noSeverityCounts */ .dI)();
    for (const severity of history.occurrences.values())
        counts[severity] += 1;
    return counts;
}
function latest(a, b) {
    if (a === null || b === null)
        return a ?? b;
    if (a.at !== b.at)
        return a.at > b.at ? a : b;
    return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
function isNewer(a, b) {
    return a.at !== b.at ? a.at > b.at : a.detail < b.detail;
}
function lesser(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a <= b ? a : b;
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   wZ: () => (/* binding */ inShort)
/* harmony export */ });
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The text at `key`; null where it is absent, empty or no text. */
function textAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === "string" && value !== "" ? value : null;
}
/** The object at `key`; an empty one where there is none. */
function objectAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return isObject(value) ? value : {};
}
/** The list at `key`; an empty one where there is none. */
function listAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return Array.isArray(value) ? value : [];
}
/** A value in a few words, for a message about one that was not expected. */
function inShort(value) {
    if (value === undefined)
        return "nothing";
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}


/***/ }),

/***/ 6763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   dI: () => (/* binding */ noSeverityCounts),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Every severity that ECR and the sister searches know, worst first; what says nothing of danger comes last. */
const SEVERITIES = [
    "CRITICAL",
    "HIGH",
    "MEDIUM",
    "LOW",
    "INFORMATIONAL",
    "UNDEFINED",
    "UNTRIAGED",
    "UNKNOWN",
];
/** The severity that `text` names, without regard to case or outer blanks; null where it names none that is known. */
function parseSeverity(text) {
    const wanted = text.trim().toUpperCase();
    return SEVERITIES.find((severity) => severity === wanted) ?? null;
}
/** Orders worst first, for `sort`. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
function worstSeverity(severities) {
    let worst = null;
    for (const severity of severities)
        if (worst === null || compareSeverity(severity, worst) < 0)
            worst = severity;
    return worst;
}
function noSeverityCounts() {
    return {
        CRITICAL: 0,
        HIGH: 0,
        MEDIUM: 0,
        LOW: 0,
        INFORMATIONAL: 0,
        UNDEFINED: 0,
        UNTRIAGED: 0,
        UNKNOWN: 0,
    };
}


/***/ }),

/***/ 3540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ emptyTally),
/* harmony export */   NW: () => (/* binding */ addResult),
/* harmony export */   vc: () => (/* binding */ mergeTally)
/* harmony export */ });
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7301);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2260);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5762);



/** `keepOthers`: findings of other severities may gate as well, by `gate-known-exploited` or `gate-epss`. */
function emptyTally(keepOthers = false) {
    return {
        groups: new Map(),
        others: keepOthers ? new Map() : null,
        images: new Map(),
        inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
    };
}
/** Adds one answer: its rows to the groups, by whether their severity is `wanted`; all of it to its image's history. */
function addResult(tally, result, wanted) {
    (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(tally.groups, result, wanted);
    if (tally.others !== null)
        (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(tally.others, result, (severity) => !wanted(severity));
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .recordResult */ .Pr)(tally.images, result);
}
/** Adds all of `share` to `tally`; `share` is not to be used afterwards. */
function mergeTally(tally, share) {
    (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeGroups */ .hL)(tally.groups, share.groups);
    if ((tally.others === null) !== (share.others === null))
        throw new Error("one share keeps others, one does not");
    if (tally.others !== null && share.others !== null)
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeGroups */ .hL)(tally.others, share.others);
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHistories */ .dk)(tally.images, share.images);
    tally.inputs.files += share.inputs.files;
    tally.inputs.bytes += share.inputs.bytes;
    tally.inputs.records += share.inputs.records;
    tally.inputs.matchedEvents += share.inputs.matchedEvents;
    tally.inputs.skipped += share.inputs.skipped;
    tally.inputs.problems.push(...share.inputs.problems);
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   qW: () => (/* binding */ searchTime),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   sX: () => (/* binding */ parseIsoTime)
/* harmony export */ });
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DAY = UNITS.d;
/** Milliseconds of `90s`, `10m`, `24h`, `7d`; null for anything else. */
function parseDuration(text) {
    const parts = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const unit = parts?.[2];
    if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d")
        return null;
    return Number(parts?.[1]) * UNITS[unit];
}
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Epoch milliseconds of an ISO 8601 date or time; a date alone is its first moment, a time without a zone is UTC.
 * Null for anything else, and for days that no month has.
 */
function parseIsoTime(text) {
    const parts = ISO.exec(text.trim());
    if (parts === null)
        return null;
    const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "0", zone = "Z"] = parts;
    const date = `${year}-${month}-${day}`;
    const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
    const time = Date.parse(`${date}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
    const midnight = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(time) || Number.isNaN(midnight))
        return null;
    return new Date(midnight).toISOString().startsWith(date) ? time : null;
}
/** `2021-08-11T11:52:27`: UTC in the search's own form (its ctime macro), null kept. */
function searchTime(epochMs) {
    return isoTime(epochMs)?.slice(0, 19) ?? null;
}
/** `2021-08-11T11:52:27Z`, null kept. */
function isoTime(epochMs) {
    return epochMs === null ? null : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/** Whole days, for people: `1 day`, `30 days`; under a day, hours. */
function inWords(durationMs) {
    const count = (n, unit) => `${n} ${unit}${n === 1 ? "" : "s"}`;
    if (durationMs >= DAY)
        return count(Math.floor(durationMs / DAY), "day");
    if (durationMs >= UNITS.h)
        return count(Math.floor(durationMs / UNITS.h), "hour");
    if (durationMs >= UNITS.m)
        return count(Math.floor(durationMs / UNITS.m), "minute");
    return count(Math.floor(durationMs / UNITS.s), "second");
}


/***/ })

};
