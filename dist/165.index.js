export const id = 165;
export const ids = [165];
export const modules = {

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * An error the user can fix. Its message names the option, what was found, what was expected and the fix, in one or two
 * sentences. It ends the run without a verdict and is shown without a stack trace.
 */
class GateError extends Error {
    name = "GateError";
    code;
    /** The option that has to change; null where it is none of them alone. */
    option;
    constructor(message, about) {
        super(message, about.cause === undefined ? undefined : { cause: about.cause });
        this.code = about.code;
        this.option = about.option;
    }
}
/** The message of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The stack of whatever was thrown, or its text if it has none. Shown only with debug logging. */
function stackOf(thrown) {
    return (thrown instanceof Error && thrown.stack) || messageOf(thrown);
}
/** Text of unknown origin for a message: in quotes, escaped, on one line, of at most 300 characters. */
function quoted(text) {
    const escaped = JSON.stringify(text);
    return escaped.length > 300 ? `${escaped.slice(0, 296)}..."` : escaped;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   k: () => (/* binding */ success)
/* harmony export */ });
/** A result with a value. */
function success(value) {
    return { ok: true, value };
}
/** A result without a value. */
function failure(reason) {
    return { ok: false, reason };
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dn: () => (/* binding */ SEARCH),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   o0: () => (/* binding */ detect)
/* harmony export */ });
/* unused harmony exports match, group, answerOf */
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

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
    return finding.description === null ? finding.name : `${finding.name}, ${finding.description}`;
}
/** `stats min(_time) max(_time) by ...`: adds one row. A missing field is a value like any other, so no row is lost. */
function group(groups, answer, finding) {
    const text = name(finding);
    const { columns, registryId, time, seen } = answer;
    const { name: id, relatedIds, description, uri, score, fix, exploit } = finding;
    const update = {
        columns,
        relatedIds: relatedIds === undefined ? null : new Set(relatedIds),
        description,
        firstTime: time,
        lastTime: time,
        uri,
        score,
        fix,
        exploit,
        seen,
        seenAs: null,
        occurrences: packagesOf(finding).map((found) => [packageKey(found), occurrence(finding, found)]),
    };
    const rows = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAt */ .hO)(groups, answer.key);
    const key = rowKey(finding, text);
    const known = rows.get(key);
    if (known !== undefined) {
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRow */ .Dd)(known, update);
        return;
    }
    const row = {
        ...update,
        columns: { ...columns, finding: text },
        registryId,
        name: id,
        ownsSeen: false,
        occurrences: new Map(),
    };
    // A finding may list a package twice with different fields, for example for two architectures.
    (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .addOccurrences */ .ah)(row, update.occurrences);
    rows.set(key, row);
}
/**
 * One key for findings of one name and description. Their joined text is enough, unless a name contains the separator:
 * policy evaluates names, so findings of different names must not share a row.
 */
function rowKey({ name: id, description }, text) {
    const isPlain = id === null || (id !== "" && !id.includes(", "));
    return isPlain ? text : `, ${JSON.stringify([id, description])}`;
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
/** The search, on one result: the rows of its wanted findings are added to `groups`. */
function detect(groups, result, wanted) {
    let answer = null;
    for (const finding of expand(result)) {
        if (!match(finding, wanted))
            continue;
        answer ??= answerOf(result);
        group(groups, answer, finding);
    }
}
/** The packages of a finding; one without a name where it has none, so that every finding has an occurrence. */
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
        uri: finding.uri,
        observations: null,
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

/***/ 1819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ joinGroups),
/* harmony export */   Dd: () => (/* binding */ mergeRow),
/* harmony export */   Hu: () => (/* binding */ rowsWhere),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   TI: () => (/* binding */ groupSeverity),
/* harmony export */   ah: () => (/* binding */ addOccurrences),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   g3: () => (/* binding */ arnsOf),
/* harmony export */   hL: () => (/* binding */ mergeGroups),
/* harmony export */   hO: () => (/* binding */ rowsAt)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** Every row. */
function* rowsOf(groups) {
    for (const rows of groups.values())
        yield* rows.values();
}
/** The groups with only the rows for which `holds` is true, without empty groups. */
function rowsWhere(groups, holds) {
    const kept = new Map();
    for (const [key, rows] of groups) {
        const some = [...rows].filter(([, row]) => holds(row));
        if (some.length > 0)
            kept.set(key, new Map(some));
    }
    return kept;
}
/** The rows of the results of one key; added where there are none yet. */
function rowsAt(groups, key) {
    const known = groups.get(key);
    if (known !== undefined)
        return known;
    const rows = new Map();
    groups.set(key, rows);
    return rows;
}
/** Adds all of `share` to `groups`. Commutes: the order of results and shares changes nothing. */
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
/** `groups` and `share` joined; neither is changed. */
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
/** The severity of a group: the worst of its occurrences. */
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
/** Adds an update to a row. Commutes. */
function mergeRow(known, row) {
    known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
    known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
    known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
    known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
    known.relatedIds = unionOf(known.relatedIds, row.relatedIds);
    known.description = first(known.description, row.description);
    known.uri = first(known.uri, row.uri);
    known.score = extreme(Math.max, known.score, row.score);
    known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
    known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
    mergeSeen(known, row);
    addOccurrences(known, row.occurrences);
}
/** Adds occurrences to a row; those of one package are merged, because a finding may list a package twice. */
function addOccurrences({ occurrences }, added) {
    for (const [place, occurrence] of added) {
        const known = occurrences.get(place);
        occurrences.set(place, known === undefined ? occurrence : mergeOccurrence(known, occurrence));
    }
}
function unionOf(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return new Set([...a, ...b]);
}
const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"];
function mergeSeen(known, { seen, seenAs }) {
    if (known.seen === seen && known.seenAs === null && seenAs === null)
        return;
    if (seenAs === null && known.seenAs === null && isSameNames(known.seen, seen))
        return;
    known.seenAs ??= new Map([[namesKey(known.seen), known.seen]]);
    for (const names of seenAs?.values() ?? [seen])
        known.seenAs.set(namesKey(names), names);
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
function namesKey(names) {
    return JSON.stringify(IMAGE_NAMES.map((kind) => [...names[kind]].sort()));
}
/**
 * Where results differ, each distinct observation is kept, so that policy decides on every one. The occurrence itself
 * shows the worst: the worst severity, active before suppressed, an existing fix, an unknown age.
 */
function mergeOccurrence(a, b) {
    if (a.observations === null && b.observations === null && isSame(a, b))
        return a;
    const observations = a.observations ?? new Map([keyed(a)]);
    for (const observation of b.observations?.values() ?? [b])
        observations.set(...keyed(observation));
    const advisorySource = first(a.package.advisorySource ?? null, b.package.advisorySource ?? null);
    const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
    return {
        package: {
            ...a.package,
            fix,
            fixedVersion: first(a.package.fixedVersion, b.package.fixedVersion),
            type: first(a.package.type, b.package.type),
            ...(advisorySource === null ? {} : { advisorySource }),
        },
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)([a.severity, b.severity]) ?? a.severity,
        state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
        publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
        arn: first(a.arn, b.arn),
        uri: first(a.uri, b.uri),
        observations,
    };
}
/** An observation and its key: all of its fields but the package's name, version and path, which the occurrence fixes. */
function keyed({ package: found, severity, state, publishedAt, arn, uri }) {
    const { fix, fixedVersion, type, isTypeUnknown, advisorySource } = found;
    const key = JSON.stringify([
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
    return [key, { package: found, severity, state, publishedAt, arn, uri }];
}
/** The observations of an occurrence that rules can distinguish: no rule reads the ARN of a finding. */
function observationsOf({ observations, ...occurrence }) {
    if (observations === null)
        return [occurrence];
    return [...new Map([...observations.values()].map((each) => keyed({ ...each, arn: null }))).values()];
}
/** Every ARN under which an occurrence was seen; includes null where it was seen without one. */
function arnsOf({ arn, observations }) {
    if (observations === null)
        return [arn];
    return [...new Set([...observations.values()].map((observation) => observation.arn))];
}
/** Whether two observations of one name, version and path are equal, as nearly all are. */
function isSame(one, other) {
    const [a, b] = [one.package, other.package];
    return (one.severity === other.severity &&
        one.state === other.state &&
        one.publishedAt === other.publishedAt &&
        one.arn === other.arn &&
        one.uri === other.uri &&
        a.fix === b.fix &&
        a.fixedVersion === b.fixedVersion &&
        a.type === b.type &&
        a.isTypeUnknown === b.isTypeUnknown &&
        a.advisorySource === b.advisorySource);
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
/** The lesser of two texts, so that their order does not matter. */
function first(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a <= b ? a : b;
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  dk: () => (/* binding */ mergeHistories),
  qT: () => (/* binding */ occurrencesNamed),
  Pr: () => (/* binding */ recordResult)
});

// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/search/observations.js
var observations = __webpack_require__(5628);
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

// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
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
        const id = finding.name ?? (0,detection/* name */.UU)(finding) ?? finding.description;
        for (const found of (0,detection/* packagesOf */.DT)(finding)) {
            addOccurrence(history, JSON.stringify([id, found.name, found.version, found.path]), severity);
        }
    }
}
/** Adds all of `share` to `histories`; `share` must not be used afterwards. Commutes. */
function mergeHistories(histories, share) {
    for (const [key, other] of share) {
        const known = histories.get(key);
        if (known === undefined) {
            histories.set(key, other);
            continue;
        }
        mergeNames(known, other);
        for (const source of SOURCES) {
            const evidence = other.evidence[source];
            if (evidence !== null)
                mergeEvidence(evidenceOf(known, source), evidence);
        }
        for (const [occurrence, severity] of other.occurrences)
            addOccurrence(known, occurrence, severity);
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
function occurrencesNamed({ occurrences }, wanted) {
    return [...occurrences].flatMap(([key, severity]) => {
        const [id = null, name = null, version = null, path = null] = JSON.parse(key);
        return id?.trim().toLowerCase() === wanted ? [{ severity, package: { name, version, path } }] : [];
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
        occurrences: new Map(),
    };
    histories.set(key, history);
    return history;
}
function mergeNames(known, { reference, image, imageTags, indexDigests }) {
    known.reference = lesser(known.reference, reference);
    known.image.platform = lesser(known.image.platform, image.platform);
    for (const tag of imageTags)
        known.imageTags.add(tag);
    for (const digest of indexDigests)
        known.indexDigests.add(digest);
}
function evidenceOf({ evidence }, source) {
    const made = { evaluated: null, tagEvaluations: new Map(), failures: new Map(), pages: new Map() };
    return (evidence[source] ??= made);
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
function mergeEvidence(known, other) {
    known.evaluated = latest(known.evaluated, other.evaluated);
    for (const [tag, at] of other.tagEvaluations)
        addTagEvaluation(known, tag, at);
    for (const failure of other.failures.values())
        addFailure(known, failure);
    for (const [key, page] of other.pages)
        known.pages.set(key, page);
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
function addOccurrence({ occurrences }, key, severity) {
    const known = occurrences.get(key);
    occurrences.set(key, known === undefined ? severity : ((0,search_severity/* worstSeverity */.Lc)([known, severity]) ?? severity));
}
function countOccurrences(history) {
    const counts = (0,search_severity/* noSeverityCounts */.dI)();
    for (const severity of history.occurrences.values())
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
function lesser(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return a <= b ? a : b;
}


/***/ }),

/***/ 4136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/** One key for an image in a scan, in the rows of its findings and in its history: its registry, region, repository and digest. */
function imageKey(image) {
    return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openIntake)
/* harmony export */ });
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6156);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4244);
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
        settings,
        collected,
        add: (result) => {
            (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(collected.groups, result, wanted);
            if (collected.others !== null)
                (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(collected.others, result, rest);
            (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .recordResult */ .Pr)(collected.images, result, clock());
            const { indexDigest, imageDigest } = result.image;
            if (indexDigest !== null && imageDigest !== null)
                addToIndex(collected.indexes, indexDigest, [imageDigest]);
        },
        problem: (problem) => {
            collected.inputs.problems.push(problem);
        },
        merge: (share) => mergeCollected(collected, share),
        asOf: (now) => intakeOf(settings, () => now, collected),
    };
}
function mergeCollected(collected, share) {
    (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeGroups */ .hL)(collected.groups, share.groups);
    if ((collected.others === null) !== (share.others === null)) {
        throw new Error("only one of two merged intakes keeps other severities");
    }
    if (collected.others !== null && share.others !== null)
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeGroups */ .hL)(collected.others, share.others);
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHistories */ .dk)(collected.images, share.images);
    for (const [index, images] of share.indexes)
        addToIndex(collected.indexes, index, images);
    collected.inputs.files += share.inputs.files;
    collected.inputs.bytes += share.inputs.bytes;
    collected.inputs.records += share.inputs.records;
    collected.inputs.matchedEvents += share.inputs.matchedEvents;
    collected.inputs.skipped += share.inputs.skipped;
    for (const problem of share.inputs.problems)
        collected.inputs.problems.push(problem);
}
function addToIndex(indexes, index, images) {
    const known = indexes.get(index) ?? new Set();
    indexes.set(index, known);
    for (const image of images)
        known.add(image);
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
    for (const { arn, severity } of pages.flatMap(({ findings }) => findings)) {
        if (arn === null)
            continue;
        const known = listed.get(severity ?? "");
        if (arns.has(arn) && severity !== null && known !== undefined)
            listed.set(severity, known - 1);
        arns.add(arn);
    }
    for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const found = listed.get(severity) ?? 0;
        if (count > found)
            return `findingSeverityCounts has ${count} ${severity}, but ${found} are listed`;
    }
    return null;
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

/***/ 4240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   dI: () => (/* binding */ noSeverityCounts),
/* harmony export */   lv: () => (/* binding */ parseSeverity),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Every severity of ECR and of the related searches, worst first; those that do not rate a finding come last. */
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
/** The severity named by `text`, regardless of case and of spaces around it; null for any other text. */
function parseSeverity(text) {
    const wanted = text.trim().toUpperCase();
    return SEVERITIES.find((severity) => severity === wanted) ?? null;
}
/** Compares two severities for `sort`: worst first. */
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

/***/ 8491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   VH: () => (/* binding */ preview),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   xq: () => (/* binding */ previewKind)
/* harmony export */ });
/** Whether a value is a JSON object: not null and not a list. */
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The text at `key`; null where it is absent, empty or not a text. */
function textAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof value === "string" && value !== "" ? value : null;
}
/** The object at `key`; an empty object where there is none. */
function objectAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return isObject(value) ? value : {};
}
/** The list at `key`; an empty list where there is none. */
function listAt(object, key) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    return Array.isArray(value) ? value : [];
}
/** A value in at most 60 characters, for a message about an unexpected value. */
function preview(value) {
    if (value === undefined)
        return "nothing";
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** The kind of a value, for a message that must not show the value itself. */
function previewKind(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
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

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ly: () => (/* binding */ isoTime),
/* harmony export */   M2: () => (/* binding */ isCalendarTime),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   lO: () => (/* binding */ CLOCK_TOLERANCE),
/* harmony export */   nl: () => (/* binding */ parseIsoSpan),
/* harmony export */   qW: () => (/* binding */ searchTime),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   sX: () => (/* binding */ parseIsoTime)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** One day, ms. */
const DAY = UNITS.d;
/** How far clocks may differ, ms: a time further in the future than this is not believed. */
const CLOCK_TOLERANCE = 10 * UNITS.m;
/** Accepts `90s`, `10m`, `24h`, `7d`; returns ms. */
function parseDuration(text) {
    const parts = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const unit = parts?.[2];
    if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d") {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)("expected a duration, such as 90s, 10m, 24h or 7d");
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(Number(parts?.[1]) * UNITS[unit]);
}
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * Epoch ms of an ISO 8601 date or time; a date alone is its first millisecond, a time without a zone is UTC. Null for
 * anything else, and for days that do not exist.
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
/**
 * The first and the last millisecond of an ISO 8601 date or time: a date alone spans its day, a time without a fraction its
 * second. Null for what `parseIsoTime` does not accept.
 */
function parseIsoSpan(text) {
    const first = parseIsoTime(text);
    if (first === null)
        return null;
    const [, , , , hour, , second, fraction] = ISO.exec(text.trim()) ?? [];
    const span = hour === undefined ? DAY : second === undefined ? UNITS.m : UNITS.s / 10 ** Math.min(3, fraction?.length ?? 0);
    return { first, last: first + span - 1 };
}
/** `2021-08-11T11:52:27`: UTC in the search's own form (its ctime macro); null for null. */
function searchTime(epochMs) {
    return isoTime(epochMs)?.slice(0, 19) ?? null;
}
/** `2021-08-11T11:52:27Z`; null for null, and outside of the years 0 to 9999. */
function isoTime(epochMs) {
    return epochMs === null || !isCalendarTime(epochMs) ? null : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/** Whether epoch ms are in the years 0 to 9999, which ISO 8601 writes with four digits. */
function isCalendarTime(epochMs) {
    return epochMs >= Date.UTC(-1, 12) && epochMs < Date.UTC(10_000, 0);
}
/** A duration for people, rounded down to its largest unit: `1 day`, `30 days`, `5 hours`. */
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
