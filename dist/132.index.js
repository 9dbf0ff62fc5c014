export const id = 132;
export const ids = [132];
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
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRow */ .Dd)(known, sight);
        return;
    }
    const row = {
        ...sight,
        columns: { ...columns, finding: text },
        registryId,
        name: id,
        ownsSeen: false,
        occurrences: new Map(),
    };
    // One finding may name a package twice, for two architectures say, and not say the same of it.
    (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .addOccurrences */ .ah)(row, sight.occurrences);
    rows.set(key, row);
}
/**
 * One key for findings of one name and description. The text alone will do, unless a name could be taken for another
 * name and its description: policy goes by the name, so the two must not share a row.
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
/* harmony export */   ah: () => (/* binding */ addOccurrences),
/* harmony export */   bG: () => (/* binding */ observationsOf),
/* harmony export */   g3: () => (/* binding */ arnsOf),
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
    known.description = first(known.description, row.description);
    known.uri = first(known.uri, row.uri);
    known.score = extreme(Math.max, known.score, row.score);
    known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
    known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
    mergeSeen(known, row);
    addOccurrences(known, row.occurrences);
}
/** Adds occurrences to a row, those of one package merged: a finding may list a package twice. */
function addOccurrences({ occurrences }, added) {
    for (const [place, occurrence] of added) {
        const known = occurrences.get(place);
        occurrences.set(place, known === undefined ? occurrence : mergeOccurrence(known, occurrence));
    }
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
 * Where answers disagree, each distinct observation is kept, so that policy decides on every one of them. What is shown
 * of the occurrence is the worst: severity, active, a fix that exists, an age that is not known.
 */
function mergeOccurrence(a, b) {
    if (a.observations === null && b.observations === null && isSame(a, b))
        return a;
    const observations = a.observations ?? new Map([keyed(a)]);
    for (const observation of b.observations?.values() ?? [b])
        observations.set(...keyed(observation));
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
        uri: first(a.uri, b.uri),
        observations,
    };
}
/** An observation of an occurrence whose package's name, version and path are known, by the rest of it. */
function keyed({ package: found, severity, state, publishedAt, arn, uri }) {
    const { fix, fixedVersion, type, isTypeUnknown } = found;
    const key = JSON.stringify([severity, state, publishedAt, arn, uri, fix, fixedVersion, type, isTypeUnknown]);
    return [key, { package: found, severity, state, publishedAt, arn, uri }];
}
/** What was observed of an occurrence, as far as a rule can tell it apart: none reads the ARN of Inspector's finding. */
function observationsOf({ observations, ...occurrence }) {
    if (observations === null)
        return [occurrence];
    return [...new Map([...observations.values()].map((each) => keyed({ ...each, arn: null }))).values()];
}
/** Every ARN under which an occurrence was seen; null among them where it was seen without one. */
function arnsOf({ arn, observations }) {
    if (observations === null)
        return [arn];
    return [...new Set([...observations.values()].map((observation) => observation.arn))];
}
/** Of one name, version and path, as both are. Nearly all that is read was seen before. */
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
        a.isTypeUnknown === b.isTypeUnknown);
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

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  dk: () => (/* binding */ mergeHistories),
  Og: () => (/* binding */ occurrencesOf),
  Pr: () => (/* binding */ recordResult)
});

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/observations.js
var observations = __webpack_require__(1807);
;// CONCATENATED MODULE: ./build/core/page-chains.js

/** One key for pages that say the same: a call may be recorded in several exports. */
function pageKey({ claimedCounts, listedCounts, findings, ...page }) {
    const { asked, offered, at, type, status, completedAt, tags } = page;
    const counts = [claimedCounts, listedCounts].map((map) => map && [...map].sort(([a], [b]) => (a < b ? -1 : 1)));
    const arns = findings.flatMap(({ arn }) => arn ?? []).sort();
    return JSON.stringify([asked, offered, at, type, status, completedAt, tags, arns, ...counts]);
}
/** Pages of one read come within this time, ms: far longer than paging takes, shorter than most scans recur. */
const LONGEST_READ = 3_600_000;
/** Far beyond what any image has, as for a live look. */
const MOST_PAGES = 500;
/**
 * Follows the pages from each first one, in the order of their times. A chain that ends is an evaluation at its last
 * call, of the tags that every page named; everything else is missing pages.
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
                ? `${page} was offered, and without imageScanCompletedAt nothing shows which call is of the same scan`
                : `${page} of the same scan was offered and is not here`;
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
        failures.push(pageFailure("pages-missing", "a later page is here, not the one before it", page));
    }
    return { evaluations, failures };
}
/** What pages of one read have in common, and the token that leads to the page. */
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
/** The first of `candidates`, which are in the order of their times, that can go on with a read. */
function nextPage(candidates, before, start, seen) {
    // Without a time nobody knows whether two calls belong to one read, nor of what scan it was.
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

// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/core/image-history.js





/** Adds one answer. Commutes. `now`: the clock when reading began, epoch ms; a later time is not believed. */
function recordResult(histories, result, now) {
    const { image, reference, source, findings } = result;
    const history = historyAt(histories, imageKey(image), image);
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
/** Adds all of `share` to `histories`; `share` is not to be used afterwards. Commutes. */
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
 * The state of each image, once every answer is in. A failure is resolved only by an evaluation of the same image that
 * was observed later; one of a live look only by another live look, whatever a trail says.
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
        // Nothing is left to show of a failure that named only a tag, once the tag was evaluated by digest.
        .filter(({ evaluated, failures }) => evaluated !== null || failures.length > 0));
}
/** Where a finding of this name was seen in an image, of whatever severity; `wanted` in lower case. */
function occurrencesOf({ occurrences }, wanted) {
    return [...occurrences].flatMap(([key, severity]) => {
        const [id = null, name = null, version = null, path = null] = JSON.parse(key);
        return id?.trim().toLowerCase() === wanted ? [{ severity, package: { name, version, path } }] : [];
    });
}
const SOURCES = ["ecr", "cloudtrail"];
function imageKey(image) {
    const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = image;
    return JSON.stringify([registryId, awsRegion, repositoryName, imageDigest ?? [...imageTags].sort()]);
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
/** A failure without a time counts as the newest. */
function asFailure(at) {
    return at === observations/* NEVER */.t ? Number.POSITIVE_INFINITY : at;
}
/** The evidence of each source with its pages joined to whole reads, or to failures. */
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
/** The failures that no evaluation resolved: those at `resolvedAt` or later. Newest first. */
function unresolved(evidence, resolvedAt) {
    return [...(evidence?.failures.values() ?? [])]
        .filter(({ at }) => at >= resolvedAt)
        .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1));
}
/**
 * When the tags of a history that has no digest were last evaluated, under whatever digest they stood for then: the
 * earliest of them, for each has to be. Only calls that named the tag count: a tag moves.
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
    occurrences.set(key, known === undefined ? severity : ((0,core_severity/* worstSeverity */.Lc)([known, severity]) ?? severity));
}
function countOccurrences(history) {
    const counts = (0,core_severity/* noSeverityCounts */.dI)();
    for (const severity of history.occurrences.values())
        counts[severity] += 1;
    return counts;
}
/** The later of two; of one moment the one whose scan is older or does not say, so that neither hides the other's age. */
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

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   UC: () => (/* binding */ kindInShort),
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
/** The kind of a value, for a message that must not show the value itself. */
function kindInShort(value) {
    if (value === undefined)
        return "nothing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ NEVER),
/* harmony export */   w: () => (/* binding */ claimedBeyondListed)
/* harmony export */ });
const NEVER = Number.NEGATIVE_INFINITY;
/**
 * The counts that the answers claim beyond what they list, in words; null where the lists are whole. A finding of
 * Inspector's that is listed twice counts once: a list that shifts between two pages repeats one and leaves one out.
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
            return `findingSeverityCounts says ${count} ${severity}, ${found} listed`;
    }
    return null;
}


/***/ }),

/***/ 5483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ SCAN_CODES),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   iR: () => (/* binding */ INPUT_CODES)
/* harmony export */ });
/** Why an answer about an image is no evaluation. Stable: ignore files name them. `render/reasons.ts` has the words. */
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
    "service-error",
    "network",
    "run-ended",
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
/** Why an input (a file, a prefix, a query) was not, or not wholly, read. */
const INPUT_CODES = [
    "unreadable",
    "damaged",
    "cut-short",
    "unsupported-shape",
    "no-matching-events",
    "nothing-evaluated",
    "too-large",
    "query-failed",
    "query-too-large",
    "not-covered",
    "foreign-endpoint",
];
function inconclusive(code, detail) {
    return { kind: "inconclusive", code, detail };
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
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9937);



/**
 * `keepOthers`: findings of other severities may block as well, by `gate-known-exploited` or `gate-epss`. `now`: the
 * clock, epoch ms.
 */
function emptyTally({ keepOthers, now }) {
    return {
        now,
        groups: new Map(),
        others: keepOthers ? new Map() : null,
        images: new Map(),
        indexes: new Map(),
        inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
    };
}
/** Adds one answer: its rows to the groups, by whether their severity is `wanted`; all of it to its image's history. */
function addResult(tally, result, wanted) {
    (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(tally.groups, result, wanted);
    if (tally.others !== null)
        (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(tally.others, result, (severity) => !wanted(severity));
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .recordResult */ .Pr)(tally.images, result, tally.now);
    const { indexDigest, imageDigest } = result.image;
    if (indexDigest !== null && imageDigest !== null)
        addToIndex(tally.indexes, indexDigest, [imageDigest]);
}
/** Adds all of `share` to `tally`; `share` is not to be used afterwards. */
function mergeTally(tally, share) {
    (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeGroups */ .hL)(tally.groups, share.groups);
    if ((tally.others === null) !== (share.others === null))
        throw new Error("one share keeps others, one does not");
    if (tally.others !== null && share.others !== null)
        (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeGroups */ .hL)(tally.others, share.others);
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeHistories */ .dk)(tally.images, share.images);
    for (const [index, images] of share.indexes)
        addToIndex(tally.indexes, index, images);
    tally.inputs.files += share.inputs.files;
    tally.inputs.bytes += share.inputs.bytes;
    tally.inputs.records += share.inputs.records;
    tally.inputs.matchedEvents += share.inputs.matchedEvents;
    tally.inputs.skipped += share.inputs.skipped;
    for (const problem of share.inputs.problems)
        tally.inputs.problems.push(problem);
}
function addToIndex(indexes, index, images) {
    const known = indexes.get(index) ?? new Set();
    indexes.set(index, known);
    for (const image of images)
        known.add(image);
}


/***/ }),

/***/ 3669:
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
const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const DAY = UNITS.d;
/** How far clocks may differ, ms: what lies further in the future than this has not happened. */
const CLOCK_TOLERANCE = 10 * UNITS.m;
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
/**
 * The first and the last millisecond that an ISO 8601 date or time stands for: a date alone spans its day, a time to the
 * second its second. Null for what `parseIsoTime` does not read.
 */
function parseIsoSpan(text) {
    const first = parseIsoTime(text);
    if (first === null)
        return null;
    const [, , , , hour, , second, fraction] = ISO.exec(text.trim()) ?? [];
    const span = hour === undefined ? DAY : second === undefined ? UNITS.m : UNITS.s / 10 ** Math.min(3, fraction?.length ?? 0);
    return { first, last: first + span - 1 };
}
/** `2021-08-11T11:52:27`: UTC in the search's own form (its ctime macro), null kept. */
function searchTime(epochMs) {
    return isoTime(epochMs)?.slice(0, 19) ?? null;
}
/** `2021-08-11T11:52:27Z`; null for null, and for what is not a time of the years 0 to 9999. */
function isoTime(epochMs) {
    return epochMs === null || !isCalendarTime(epochMs) ? null : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}
/** Whether epoch ms lie in the years 0 to 9999, the only ones that ISO 8601 and every reader write with four digits. */
function isCalendarTime(epochMs) {
    return epochMs >= Date.UTC(-1, 12) && epochMs < Date.UTC(10_000, 0);
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
