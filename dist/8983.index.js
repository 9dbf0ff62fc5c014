export const id = 8983;
export const ids = [8983];
export const modules = {

/***/ 2067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ joinGroups),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   Qx: () => (/* binding */ withRows),
/* harmony export */   Xd: () => (/* binding */ addFinding),
/* harmony export */   hL: () => (/* binding */ mergeGroups),
/* harmony export */   hO: () => (/* binding */ rowsAt)
/* harmony export */ });
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);
/* harmony import */ var _occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9529);


/** The rows with an answer's by-fields, to which its findings are added. */
function rowsAt(groups, answer) {
    const { key, registryId, columns, names } = answer;
    const known = groups.get(key);
    if (known === undefined) {
        const rows = { registryId, columns, names, byName: new Map(), byDescription: null };
        groups.set(key, rows);
        return rows;
    }
    // All other columns are in the key.
    const { eventName, eventSource } = known.columns;
    if (columns.eventName !== eventName || columns.eventSource !== eventSource)
        known.columns = columns;
    if (!isSameNames(known.names, names))
        known.names = names;
    return known;
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
/* unused harmony exports match, answerOf */
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
    return finding.description === null ? finding.name : `${finding.name}, ${finding.description}`;
}
/** What all rows of one result have in common. */
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
        names: {
            imageTags: new Set(image.imageTags),
            indexDigests: new Set(image.indexDigest === null ? [] : [image.indexDigest]),
            platforms: new Set(image.platform === null ? [] : [image.platform]),
        },
    };
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
        rows ??= (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAt */ .hO)(groups, answerOf(result));
        (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addFinding */ .Xd)(rows, finding, result.call.time);
    }
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

/***/ 9447:
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
// EXTERNAL MODULE: ./build/core/search/distinct.js
var distinct = __webpack_require__(8539);
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

// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/core/search/seen-packages.js



/** Adds one of them. Commutes. `id`: the name of the finding. */
function addPackage(findings, id, seen) {
    const known = findings.get(id);
    if (known === undefined)
        findings.set(id, seen);
    else {
        const all = (0,distinct/* addDistinct */.Yx)(known, seen, SAME_PACKAGE);
        if (all !== known)
            findings.set(id, all);
    }
}
const SAME_PACKAGE = {
    isSame: (a, b) => a.severity === b.severity && isSamePlace(a.package, b.package),
    keyOf: ({ package: found, severity }) => `${severity} ${(0,occurrences/* packageKey */.MO)(found)}`,
};
function isSamePlace(a, b) {
    return a === b || (a.name === b.name && a.version === b.version && a.path === b.path);
}
/** Each distinct package once, with the worst severity. */
function occurrencesIn(packages) {
    const all = (0,distinct/* valuesOf */.sm)(packages);
    if (all.length === 1)
        return all;
    const worst = new Map();
    for (const each of all) {
        const place = (0,occurrences/* packageKey */.MO)(each.package);
        const known = worst.get(place);
        if (known === undefined || (0,severity/* compareSeverity */.zK)(each.severity, known.severity) < 0)
            worst.set(place, each);
    }
    return [...worst.values()];
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
            addPackage(history.findings, finding.name ?? finding.description, { package: found, severity });
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
        for (const [id, packages] of other.findings)
            for (const each of (0,distinct/* valuesOf */.sm)(packages))
                addPackage(known.findings, id, each);
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
    return [...findings].flatMap(([id, packages]) => {
        if (id?.trim().toLowerCase() !== wanted)
            return [];
        return occurrencesIn(packages).map(({ package: { name, version, path }, severity }) => {
            return { severity, package: { name, version, path } };
        });
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
function countOccurrences({ findings }) {
    const counts = (0,severity/* noSeverityCounts */.dI)();
    for (const packages of findings.values())
        for (const { severity } of occurrencesIn(packages))
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
/* harmony import */ var _answer_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2067);
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9447);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);




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
    const rest = new Set(_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => !wanted.has(severity)));
    return {
        settings,
        collected,
        add: (result) => {
            (0,_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o0)(collected.groups, result, wanted);
            if (collected.others !== null)
                (0,_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o0)(collected.others, result, rest);
            (0,_image_history_js__WEBPACK_IMPORTED_MODULE_2__/* .recordResult */ .Pr)(collected.images, result, clock());
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
    (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGroups */ .hL)(collected.groups, share.groups);
    if ((collected.others === null) !== (share.others === null)) {
        throw new Error("only one of two merged intakes keeps other severities");
    }
    if (collected.others !== null && share.others !== null)
        (0,_answer_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeGroups */ .hL)(collected.others, share.others);
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeHistories */ .dk)(collected.images, share.images);
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


/***/ })

};
