export const id = 748;
export const ids = [748];
export const modules = {

/***/ 7301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Dn: () => (/* binding */ SEARCH),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   TI: () => (/* binding */ groupSeverity),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   o0: () => (/* binding */ detect)
/* harmony export */ });
/* unused harmony exports expand, match, group, mergeGroups */
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

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
function group(groups, result, finding) {
    const { image, call } = result;
    const columns = {
        awsRegion: image.awsRegion,
        eventName: call.eventName,
        eventSource: call.eventSource,
        imageDigest: image.imageDigest,
        repositoryName: image.repositoryName,
        user: call.user,
        userName: call.userName,
        src_ip: call.srcIp,
        finding: name(finding),
    };
    const row = {
        columns,
        registryId: image.registryId,
        firstTime: call.time,
        lastTime: call.time,
        name: finding.name,
        description: finding.description,
        uri: finding.uri,
        score: finding.score,
        fix: finding.fix,
        exploit: finding.exploit,
        imageTags: new Set(image.imageTags),
        platforms: new Set(image.platform === null ? [] : [image.platform]),
        occurrences: new Map(packagesOf(finding).map((found) => [packageKey(found), occurrence(finding, found)])),
    };
    mergeGroup(groups, groupKey(row), row);
}
/** The search, on one answer: its matched rows are added to `groups`. */
function detect(groups, result, wanted) {
    for (const finding of expand(result))
        if (match(finding, wanted))
            group(groups, result, finding);
}
/** Adds all of `share` to `groups`. Commutes: the order in which answers or shares come changes nothing. */
function mergeGroups(groups, share) {
    for (const [key, row] of share)
        mergeGroup(groups, key, row);
}
/** The packages of a finding; one nameless package where it names none, so that every finding occurs. */
function packagesOf(finding) {
    return finding.packages.length > 0 ? finding.packages : [NO_PACKAGE];
}
/** What makes an occurrence distinct within a finding and an image: name, version and path. */
function packageKey(found) {
    return JSON.stringify([found.name, found.version, found.path]);
}
/** A group's severity: the highest seen in it. */
function groupSeverity(row) {
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)([...row.occurrences.values()].map(({ severity }) => severity)) ?? "UNKNOWN";
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
function groupKey({ columns, registryId }) {
    return JSON.stringify([
        columns.awsRegion,
        columns.eventName?.toLowerCase(),
        columns.eventSource?.toLowerCase(),
        columns.imageDigest,
        columns.repositoryName,
        columns.user,
        columns.userName,
        columns.src_ip,
        columns.finding,
        registryId,
    ]);
}
function mergeGroup(groups, key, row) {
    const known = groups.get(key);
    if (known === undefined) {
        groups.set(key, row);
        return;
    }
    known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
    known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
    known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
    known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
    known.uri = first(known.uri, row.uri);
    known.score = extreme(Math.max, known.score, row.score);
    known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
    known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
    for (const tag of row.imageTags)
        known.imageTags.add(tag);
    for (const platform of row.platforms)
        known.platforms.add(platform);
    for (const [place, seen] of row.occurrences) {
        const before = known.occurrences.get(place);
        known.occurrences.set(place, before === undefined ? seen : mergeOccurrence(before, seen));
    }
}
/**
 * Two sights of one occurrence are merged towards gating (worst severity, active, a fix that exists, an age that is not
 * known), so that reading more never lets a finding go.
 */
function mergeOccurrence(a, b) {
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
function sameText(value, wanted) {
    return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ withoutAccountIds),
/* harmony export */   Mv: () => (/* binding */ withoutPrincipals)
/* harmony export */ });
/* unused harmony export WITHHELD */
/** Stands where something is known and not told, so that it cannot be taken for absent. */
const WITHHELD = "withheld";
/**
 * The report as a public place may show it: no principal (`user`, `userName`, `src_ip`) and no account id, in whatever
 * text they stand. What is absent stays null.
 */
function withoutPrincipals(report) {
    const withhold = withholder(report.groups);
    const shown = JSON.parse(JSON.stringify(report), (key, value) => {
        if (typeof value !== "string")
            return value;
        return WITHHELD_FIELDS.has(key) ? WITHHELD : withhold(value);
    });
    return shown;
}
/** One text as a public place may show it, a log line or an error. */
function withoutAccountIds(text) {
    return withholder([])(text);
}
const WITHHELD_FIELDS = new Set(["user", "userName", "src_ip"]);
/** A principal's ARN: what comes after the account is who it is. */
const PRINCIPAL_ARN = /\barn:(aws[a-z-]*):(iam|sts)::[^\s,;"'()<>]*/gi;
/** The unique ids of users, roles, groups and access keys, with the session's name where it follows. */
const PRINCIPAL_ID = /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?::[^\s,;"'()<>]+)?/g;
/** Digests and UUIDs, where twelve digits in a row are chance, or an account id as it is or as the console shows it. */
const HEX_OR_ACCOUNT_ID = /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
const WORD = /[^\s,;"'()<>=[\]]+/g;
/** What withholds from one text, given the principals that the groups name: an error's message may hold them too. */
function withholder(groups) {
    const principals = new Set();
    for (const { user, src_ip } of groups) {
        // A plain word may mean anything; one with a digit, a dot, a colon or an @ is a principal or an address.
        for (const text of [user, src_ip])
            if (text !== null && /[\d.:@]/.test(text))
                principals.add(text);
    }
    const unlessNamed = (word) => {
        const bare = word.replace(/[.:!?]+$/, "");
        return principals.has(bare) ? WITHHELD + word.slice(bare.length) : word;
    };
    return (text) => text
        .replaceAll(PRINCIPAL_ARN, (_arn, partition, service) => `arn:${partition}:${service}::${WITHHELD}`)
        .replaceAll(PRINCIPAL_ID, WITHHELD)
        .replaceAll(WORD, unlessNamed)
        .replaceAll(HEX_OR_ACCOUNT_ID, (found, account) => (account === undefined ? found : WITHHELD));
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

/***/ 5762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ recordResult),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   wf: () => (/* binding */ claimedBeyondListed)
/* harmony export */ });
/* unused harmony export mergeHistories */
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
            const key = `${JSON.stringify(id)}${(0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(found)}`;
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

/***/ 8039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageOverviewsOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);


/** Every image that was evaluated, at least in part: those that gate first, the worst of them first. */
function imageOverviewsOf(report) {
    const found = new Map();
    for (const group of report.groups) {
        const image = found.get((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(group)) ?? { gates: new Set(), excused: new Set(), worst: null };
        found.set((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(group), image);
        if (group.status !== "matched") {
            image.excused.add((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)(group));
            continue;
        }
        image.gates.add((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)(group));
        image.worst = (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(image.worst === null ? [group.severity] : [image.worst, group.severity]);
    }
    return report.scans
        .filter((scan) => scan.outcome === "evaluated" || found.has((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(scan)))
        .map((scan) => {
        const image = found.get((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(scan));
        return { scan, gates: image?.gates.size ?? 0, excused: image?.excused.size ?? 0, worst: image?.worst ?? null };
    })
        .sort((a, b) => compareWorst(a.worst, b.worst) || b.gates - a.gates);
}
function compareWorst(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a, b);
}


/***/ }),

/***/ 5211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dc: () => (/* binding */ distinctReferences),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   IO: () => (/* binding */ parseReferences),
/* harmony export */   ct: () => (/* binding */ pinnedReference)
/* harmony export */ });
/* unused harmony export registryHost */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);


const ACCEPTED = "ACCOUNT.dkr.ecr.REGION.amazonaws.com/repository:tag, .../repository@sha256:DIGEST, or repository:tag and repository@sha256:DIGEST with the option region";
const REPOSITORY = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/**
 * The references of the option `images`: one a line, or between commas. The same image named twice is given once.
 * Throws a GateError that names the option, what it got and what it takes.
 */
function parseReferences(text, defaults) {
    const lines = text.split(/\r?\n/);
    const references = lines.flatMap((line, index) => line
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .map((part) => parseReference(part, defaults, lines.length > 1 ? `images, line ${index + 1}` : "images")));
    return distinctReferences(references);
}
/** One reference. `option` is where it came from, for the GateError. */
function parseReference(text, defaults, option = "images") {
    const refuse = (why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${option}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} ${why}. Accepted: ${ACCEPTED}.`);
    };
    const slash = text.indexOf("/");
    const host = slash > 0 && /[.:]|^localhost$/.test(text.slice(0, slash)) ? text.slice(0, slash) : null;
    const registry = host === null ? null : parseHost(host);
    if (typeof registry === "string")
        return refuse(registry);
    const path = host === null ? text : text.slice(slash + 1);
    const [name = "", ...digests] = path.split("@");
    const [repositoryName = "", ...tags] = name.split(":");
    const [digest] = digests;
    const [tag] = tags;
    if (digest === "" || tag === "") {
        return refuse(`ends in an empty ${digest === "" ? "digest" : "tag"}, as an expression that came out empty leaves it`);
    }
    if (digests.length > 1 || tags.length > 1)
        return refuse("has more than one digest or tag");
    if (!REPOSITORY.test(repositoryName) || repositoryName.length > 256) {
        return refuse(`has no repository that ECR could have (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(repositoryName)}): lower case, digits and . _ - /`);
    }
    if (tag !== undefined && !TAG.test(tag))
        return refuse(`has a tag that cannot be one (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)})`);
    if (digest !== undefined && !isDigest(digest)) {
        return refuse(`has a digest that is not sha256: and 64 hexadecimal digits in lower case (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(digest)})`);
    }
    if (tag === undefined && digest === undefined) {
        return refuse("names neither a tag nor a digest, and latest is not assumed");
    }
    return {
        text,
        host,
        awsRegion: registry?.awsRegion ?? defaults.region,
        registryId: registry?.registryId ?? defaults.registryId,
        repositoryName,
        tag: tag ?? null,
        digest: digest ?? null,
        fips: registry?.fips ?? false,
        dualStack: registry?.dualStack ?? false,
    };
}
/** One of each image: a digest is the same image whatever its tag. */
function distinctReferences(references) {
    const byImage = new Map();
    for (const reference of references) {
        const { awsRegion, registryId, repositoryName, tag, digest } = reference;
        const key = JSON.stringify([awsRegion, registryId, repositoryName, digest ?? tag, digest === null]);
        if (!byImage.has(key))
            byImage.set(key, reference);
    }
    return [...byImage.values()];
}
/** The same image by digest alone, under the host it was named with: what is safe to deploy. */
function pinnedReference(reference, digest) {
    const host = reference.host === null ? "" : `${reference.host}/`;
    return `${host}${reference.repositoryName}@${digest}`;
}
/** The registry's host, as image references name it, by the suffix of the region's partition. */
function registryHost(registryId, awsRegion) {
    return `${registryId}.dkr.ecr.${awsRegion}.${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(awsRegion)?.registrySuffix ?? "amazonaws.com"}`;
}
/** `HOST/repo@sha256:...`, as far as it is known: the repository alone without a host, the tag where no digest is. */
function formatReference(image) {
    const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
    const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
    const [tag] = imageTags;
    const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
    return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}
/** What the host of a private ECR registry says, or why it is none. Every form is anchored at both ends. */
function parseHost(host) {
    if (/^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)) {
        return "is in ECR Public, which has no scan API: scan the private image that it was pushed from";
    }
    const [, registryId, fips, awsRegion, suffix] = HOST.exec(host) ?? [];
    if (registryId === undefined || awsRegion === undefined || suffix === undefined) {
        return `names the registry ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(host)}, which is no private ECR registry`;
    }
    const partition = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(awsRegion);
    if (partition === null)
        return `names a region that AWS cannot have (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(awsRegion)})`;
    const dualStack = suffix === partition.dualStackRegistrySuffix;
    if (!dualStack && suffix !== partition.registrySuffix) {
        return `names the registry ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(host)}; one in ${awsRegion} ends in ${partition.registrySuffix}`;
    }
    return { registryId, awsRegion, fips: fips !== undefined, dualStack };
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

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   Y: () => (/* binding */ rejectUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2574);


/**
 * The options as one typed value. Throws a GateError that names the option, what it got and what it takes; an option
 * that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
function readOptions(given, now) {
    for (const name of given.keys())
        rejectUnknown(name);
    const around = { now, defaults: { region: null, registryId: null } };
    const read = (option) => {
        const text = given.get(option.name) ?? option.default;
        const parsed = text.trim() === "" && option.default !== "" ? null : option.parse(text, around);
        if (parsed !== null)
            return parsed.value;
        const got = text.trim() === "" ? "is empty" : `got ${JSON.stringify(text)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${option.name}: ${got}. It takes ${option.takes}.${leaveOut(option.default, text)}`);
    };
    const region = read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.region);
    const registryId = read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.registryId);
    around.defaults = { region, registryId };
    const options = {
        images: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.images),
        buildMetadata: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.buildMetadata),
        region,
        registryId,
        waitTimeout: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.waitTimeout),
        startScan: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.startScan),
        cloudtrail: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.cloudtrail),
        since: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.since),
        until: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.until),
        name: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.name),
        severity: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.severity),
        maxScanAge: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.maxScanAge),
        inconclusive: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.inconclusive),
        warnOnly: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.warnOnly),
        annotations: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.annotations),
        reportFile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.reportFile),
    };
    rejectContradictions(options);
    return options;
}
function rejectContradictions({ images, buildMetadata, cloudtrail, since, until }) {
    if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue("images, build-metadata, cloudtrail: none is given, so there is nothing to evaluate. Give one.");
    }
    if (cloudtrail.length === 0 && (since !== null || until !== null)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${since === null ? "until" : "since"}: bounds the calls in cloudtrail, which is not given.`);
    }
    if (since !== null && until !== null && since > until) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue("since: is after until, so no call can lie between them. Swap them, or leave one out.");
    }
}
/** Throws a GateError for a name that is no option's, with the one that was probably meant. */
function rejectUnknown(name) {
    const names = Object.values(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l).map((option) => option.name);
    if (names.some((known) => known === name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${name}: there is no such option. ${nearest(name, names)}The options are ${names.join(", ")}.`);
}
/** The name that was probably meant: the one that shares the longest beginning, if it is long enough to be a slip. */
function nearest(name, names) {
    const shared = (other) => {
        let length = 0;
        while (length < other.length && other[length] === name[length])
            length += 1;
        return length;
    };
    const [best] = [...names].sort((a, b) => shared(b) - shared(a));
    return best !== undefined && shared(best) >= 3 ? `Did you mean ${best}? ` : "";
}
function leaveOut(defaultText, text) {
    return text.trim() === "" && defaultText !== "" ? ` Leave it out for ${defaultText}.` : "";
}


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS)
});

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/core/option-values.js


/** Null for an empty text, else what `parse` makes of it. */
function optional(text, parse) {
    return text.trim() === "" ? { value: null } : required(parse(text.trim()));
}
function required(value) {
    return value === null ? null : { value };
}
/** The lines that hold something. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function word(text, words) {
    return required(words.find((known) => known === text.trim()) ?? null);
}
function onOff(text) {
    const said = word(text.toLowerCase(), ["true", "false"]);
    return said === null ? null : { value: said.value === "true" };
}
/** Milliseconds of `90s`, `10m`, `1h`, `7d`, or of a bare number of seconds. */
function durationOrSeconds(text) {
    return (0,time/* parseDuration */.E9)(/^\d+$/.test(text.trim()) ? `${text.trim()}s` : text);
}
/** Epoch ms of a time, or of a duration back from now. */
function moment(text, now) {
    const ago = (0,time/* parseDuration */.E9)(text);
    return ago === null ? (0,time/* parseIsoTime */.sX)(text) : now - ago;
}
/** As `moment`, but a date alone is its last moment: `until` includes the day that it names. */
function lastMoment(text, now) {
    const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? (0,time/* parseIsoTime */.sX)(text) : null;
    return midnight === null ? moment(text, now) : midnight + time/* DAY */.d_ - 1;
}
/** The severities of a list with commas or by line, each once. */
function severities(text) {
    const found = new Set();
    for (const part of text.trim().split(/[,\n]/)) {
        const severity = (0,core_severity/* parseSeverity */.lv)(part);
        if (severity === null)
            return null;
        found.add(severity);
    }
    return { value: [...found] };
}

;// CONCATENATED MODULE: ./build/core/options.js




const TIME_FORMS = "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";
/** Every option, once: action.yml, --help and the README's table are held to this by a test. */
const OPTIONS = {
    images: {
        name: "images",
        kind: "list",
        default: "",
        meaning: "images in ECR, by tag or digest, by line or comma; a short `repo:tag` needs `region`",
        takes: "image references with a tag or a digest",
        placeholder: "IMAGE",
        parse: (text, { defaults }) => ({ value: (0,image_reference/* parseReferences */.IO)(text, defaults) }),
    },
    buildMetadata: {
        name: "build-metadata",
        kind: "text",
        default: "",
        meaning: "what a build step handed over (build-push-action, bake, jib), as JSON or a file's path",
        takes: "JSON, or the path of a file that holds it",
        placeholder: "JSON|PATH",
        parse: (text) => ({ value: text.trim() === "" ? null : text.trim() }),
    },
    region: {
        name: "region",
        kind: "text",
        default: "",
        meaning: "the AWS region of images that do not name it; else the AWS environment's",
        takes: "the name of an AWS region, such as eu-central-1",
        placeholder: "REGION",
        parse: (text) => optional(text, (given) => (/^[a-z]{2,4}(-[a-z]+)+-\d$/.test(given) ? given : null)),
    },
    registryId: {
        name: "registry-id",
        kind: "text",
        default: "",
        meaning: "the AWS account of images that do not name it; else the caller's own",
        takes: "an AWS account id of 12 digits",
        placeholder: "ACCOUNT",
        parse: (text) => optional(text, (given) => (/^\d{12}$/.test(given) ? given : null)),
    },
    waitTimeout: {
        name: "wait-timeout",
        kind: "text",
        default: "10m",
        meaning: "how long to wait for all scans together: `90s`, `10m`, `1h`, or seconds",
        takes: "a duration such as 90s, 10m or 1h, or a number of seconds",
        placeholder: "TIME",
        parse: (text) => required(durationOrSeconds(text)),
    },
    startScan: {
        name: "start-scan",
        kind: "choice",
        default: "auto",
        meaning: "`auto`: ask for a scan where a basic registry has none; `never`",
        takes: "auto or never",
        placeholder: "auto|never",
        parse: (text) => word(text, ["auto", "never"]),
    },
    cloudtrail: {
        name: "cloudtrail",
        kind: "list",
        default: "",
        meaning: "CloudTrail exports: files, folders, globs, `-` for standard input; one a line",
        takes: "files, folders, globs or -",
        placeholder: "PATH",
        parse: (text) => ({ value: lines(text) }),
    },
    since: {
        name: "since",
        kind: "text",
        default: "",
        meaning: "only calls at or after this time: `24h`, `7d`, or ISO 8601",
        takes: TIME_FORMS,
        placeholder: "TIME",
        parse: (text, { now }) => optional(text, (given) => moment(given, now)),
    },
    until: {
        name: "until",
        kind: "text",
        default: "",
        meaning: "only calls at or before this time: `24h`, `7d`, or ISO 8601",
        takes: TIME_FORMS,
        placeholder: "TIME",
        parse: (text, { now }) => optional(text, (given) => lastMoment(given, now)),
    },
    name: {
        name: "name",
        kind: "text",
        default: "ECR findings",
        meaning: "what this run is called in summaries; give each step or matrix leg its own",
        takes: "a text of at most 100 characters, on one line",
        placeholder: "TEXT",
        parse: (text) => (/^[^\p{Cc}]{1,100}$/u.test(text.trim()) ? { value: text.trim() } : null),
    },
    severity: {
        name: "severity",
        kind: "text",
        default: "CRITICAL,HIGH",
        meaning: "the severities that gate, exactly these; `HIGH` is the search to the letter",
        takes: `one or more of ${core_severity/* SEVERITIES */.oC.join(", ")}, with commas between`,
        placeholder: "LIST",
        parse: severities,
    },
    maxScanAge: {
        name: "max-scan-age",
        kind: "text",
        default: "",
        meaning: "a scan that completed longer ago than this (`24h`, `7d`) is inconclusive",
        takes: "a duration such as 24h or 7d",
        placeholder: "AGE",
        parse: (text) => optional(text, time/* parseDuration */.E9),
    },
    inconclusive: {
        name: "inconclusive",
        kind: "choice",
        default: "fail",
        meaning: "what an image or export that could not be evaluated does: `fail` or `warn`",
        takes: "fail or warn",
        placeholder: "fail|warn",
        parse: (text) => word(text, ["fail", "warn"]),
    },
    warnOnly: {
        name: "warn-only",
        kind: "switch",
        default: "false",
        meaning: "report everything, fail nothing; `verdict` still says what it is",
        takes: "true or false",
        placeholder: "",
        parse: onOff,
    },
    annotations: {
        name: "annotations",
        kind: "switch",
        default: "true",
        meaning: "annotate the run with the worst findings",
        takes: "true or false",
        placeholder: "",
        parse: onOff,
    },
    reportFile: {
        name: "report-file",
        kind: "text",
        default: "",
        meaning: "where to write the JSON report",
        takes: "a path",
        placeholder: "PATH",
        parse: (text) => ({ value: text.trim() === "" ? null : text.trim() }),
    },
};


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf),
/* harmony export */   q: () => (/* binding */ repositoryArn)
/* harmony export */ });
const COMMERCIAL = {
    name: "aws",
    regions: /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/,
    registrySuffix: "amazonaws.com",
    dualStackRegistrySuffix: "on.aws",
    endpointSuffixes: ["amazonaws.com", "api.aws"],
};
/** The narrower come first: commercial regions have no mark of their own. */
const PARTITIONS = [
    {
        name: "aws-cn",
        regions: /^cn-[a-z]+-\d{1,2}$/,
        registrySuffix: "amazonaws.com.cn",
        dualStackRegistrySuffix: "on.amazonwebservices.com.cn",
        endpointSuffixes: ["amazonaws.com.cn", "api.amazonwebservices.com.cn"],
    },
    { ...COMMERCIAL, name: "aws-us-gov", regions: /^us-gov-[a-z]+-\d{1,2}$/ },
    {
        name: "aws-eusc",
        regions: /^eusc-[a-z]+-[a-z]+-\d{1,2}$/,
        registrySuffix: "amazonaws.eu",
        dualStackRegistrySuffix: null,
        endpointSuffixes: ["amazonaws.eu", "api.amazonwebservices.eu"],
    },
    isolated("aws-iso", /^us-iso-[a-z]+-\d{1,2}$/, "c2s.ic.gov", "api.aws.ic.gov"),
    isolated("aws-iso-b", /^us-isob-[a-z]+-\d{1,2}$/, "sc2s.sgov.gov", "api.aws.scloud"),
    isolated("aws-iso-e", /^eu-isoe-[a-z]+-\d{1,2}$/, "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    isolated("aws-iso-f", /^us-isof-[a-z]+-\d{1,2}$/, "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    COMMERCIAL,
];
/** Null for what cannot be a region's name. */
function partitionOf(awsRegion) {
    return PARTITIONS.find(({ regions }) => regions.test(awsRegion)) ?? null;
}
/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME`, with `*` for what is not known. */
function repositoryArn(awsRegion, registryId, repositoryName) {
    const partition = awsRegion === null ? "*" : (partitionOf(awsRegion)?.name ?? "aws");
    return `arn:${partition}:ecr:${awsRegion ?? "*"}:${registryId ?? "*"}:repository/${repositoryName}`;
}
function isolated(name, regions, suffix, dualStackSuffix) {
    return {
        name,
        regions,
        registrySuffix: suffix,
        dualStackRegistrySuffix: null,
        endpointSuffixes: [suffix, dualStackSuffix],
    };
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
/* harmony export */   NW: () => (/* binding */ addResult)
/* harmony export */ });
/* unused harmony export mergeTally */
/* harmony import */ var _detection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7301);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5762);


function emptyTally() {
    return {
        groups: new Map(),
        images: new Map(),
        inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
    };
}
/** Adds one answer: its rows of a `wanted` severity to the groups, all of it to its image's history. */
function addResult(tally, result, wanted) {
    (0,_detection_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)(tally.groups, result, wanted);
    (0,_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .recordResult */ .Pr)(tally.images, result);
}
/** Adds all of `share` to `tally`; `share` is not to be used afterwards. */
function mergeTally(tally, share) {
    mergeGroups(tally.groups, share.groups);
    mergeHistories(tally.images, share.images);
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


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unevaluatedOf)
/* harmony export */ });
/** What could not be evaluated: images, then inputs, and what is accepted as such last. */
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

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ upgradesOf),
/* harmony export */   o: () => (/* binding */ gatingOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);


/** How much gates: findings in images (not the rows of the search, of which each principal has its own), and images. */
function gatingOf(report) {
    const matched = report.groups.filter(({ status }) => status === "matched");
    return {
        findings: new Set(matched.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        images: new Set(matched.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)).size,
        worst: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(matched.map(({ severity }) => severity)),
    };
}
/**
 * What to do about what gates, the best first: an upgrade that can be had before one that cannot, then the one that
 * removes most findings, then the one that is in most, then the worst, then one whose fix is named.
 */
function upgradesOf(report) {
    const places = new Map();
    const gatingPackages = new Map();
    for (const [index, group] of report.groups.entries()) {
        for (const found of group.packages) {
            if (found.status !== "matched")
                continue;
            const key = JSON.stringify([found.name, found.version]);
            (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(places, key, { index, group, found });
            const keys = gatingPackages.get(group) ?? new Set();
            gatingPackages.set(group, keys.add(key));
        }
    }
    const together = new Map();
    for (const occurrences of places.values()) {
        (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .DN)(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
    }
    return [...together.values()]
        .map((packages) => toUpgrade(packages, gatingPackages))
        .sort((a, b) => Number(a.unfixable) - Number(b.unfixable) ||
        b.removes - a.removes ||
        b.findings - a.findings ||
        (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        (JSON.stringify(a.packages) < JSON.stringify(b.packages) ? -1 : 1));
}
function toUpgrade(packages, gatingPackages) {
    // All of them occur in the same groups.
    const groups = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctBy */ .ey)(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
    const upgraded = packages.map(toPackage);
    const removed = groups.filter((group) => gatingPackages.get(group)?.size === packages.length);
    return {
        packages: upgraded.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
        unfixable: upgraded.every(({ unfixable }) => unfixable),
        worst: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        findings: new Set(groups.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        removes: new Set(removed.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        images: (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctBy */ .ey)(groups, _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT),
    };
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

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The project's version, as package.json has it; a test holds the two together. */
const VERSION = "0.1.0";


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ vulnerabilitiesOf),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Fy: () => (/* binding */ excusedOf),
/* harmony export */   Y8: () => (/* binding */ findingInImage),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ey: () => (/* binding */ distinctBy)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6763);

/** What makes an image one image, whoever asked about it. */
function imageOf(image) {
    return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}
/** What a finding is called. */
function nameOf({ name, finding, description }) {
    return name ?? finding ?? description ?? "(a finding without a name)";
}
/** One finding in one image is one, by however many principals a trail says that it was read. */
function findingInImage(group) {
    return imageOf(group) + nameOf(group);
}
/** What gates, the worst first: severity, known to be exploited, CVSS, name. */
function vulnerabilitiesOf(report) {
    const byName = new Map();
    for (const group of report.groups)
        if (group.status === "matched")
            addTo(byName, nameOf(group), group);
    return [...byName]
        .map(([name, groups]) => ({
        name,
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        groups,
        packages: distinctBy(groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")), (found) => JSON.stringify([found.name, found.version, found.fixedVersion])),
        images: distinctBy(groups, imageOf),
    }))
        .sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1));
}
/** What does not gate, in the report's order. */
function excusedOf(report) {
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
            severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? first.group.severity,
            status: first.status,
            reason: first.found.reason ?? first.status,
            package: first.found,
            images: distinctBy(groups, imageOf),
        };
    });
}
function distinctBy(items, keyOf) {
    const byKey = new Map();
    for (const item of items)
        if (!byKey.has(keyOf(item)))
            byKey.set(keyOf(item), item);
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

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/core/build-metadata.js


const ACCEPTED = "docker/build-push-action's metadata output, the file of docker buildx --metadata-file (build or bake), and Jib's jib-image.json";
/**
 * The images that a build step handed over, by digest. Takes JSON text of build-push-action, of buildx and bake, and of
 * Jib. An image that was pushed to other registries as well is read from ECR: the digest is the same. Throws a GateError
 * where a digest or a name is missing; a tag is never taken in a digest's place.
 */
function parseBuildMetadata(text, defaults) {
    const images = builtImages(parseJson(text));
    return (0,image_reference/* distinctReferences */.Dc)(images.flatMap((image) => references(image, defaults)));
}
function parseJson(text) {
    let parsed;
    try {
        parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        return refuse(`the text is not JSON (${(0,errors/* quoted */.TL)((0,errors/* messageOf */.bD)(error))})`);
    }
    return isFields(parsed) ? parsed : refuse(`the JSON is no object, but ${(0,errors/* quoted */.TL)(JSON.stringify(parsed))}`);
}
function builtImages(metadata) {
    if (isBuildx(metadata))
        return [buildxImage("the metadata", metadata)];
    if (own(metadata, "image") !== undefined || own(metadata, "imageDigest") !== undefined)
        return [jibImage(metadata)];
    const targets = Object.entries(metadata).filter(([key]) => !key.startsWith("buildx."));
    const images = targets.flatMap(([target, fields]) => {
        const place = `target ${(0,errors/* quoted */.TL)(target)}`;
        if (!isFields(fields))
            return refuse(`${place} is no object, so this is no metadata of a build`);
        // A target that makes no image (a test, a linter) has nothing but its build reference.
        return Object.keys(fields).every((key) => key.startsWith("buildx.")) ? [] : [buildxImage(place, fields)];
    });
    return images.length > 0 ? images : refuse("it holds no image");
}
function isBuildx(fields) {
    return Object.keys(fields).some((key) => key === "image.name" || key.startsWith("containerimage."));
}
function buildxImage(place, fields) {
    if (!isBuildx(fields))
        return refuse(`${place} has neither containerimage.digest nor image.name`);
    const name = own(fields, "image.name");
    const names = typeof name === "string" ? name.split(",") : [];
    return { place, names: present(names), digest: own(fields, "containerimage.digest") };
}
function jibImage(fields) {
    const image = own(fields, "image");
    return { place: "Jib's metadata", names: present([image]), digest: own(fields, "imageDigest") };
}
function references({ place, names, digest }, defaults) {
    if (typeof digest !== "string" || digest === "") {
        return refuse(`${place} has no digest, so the image was not pushed (push: true), and a tag is not taken for it`);
    }
    if (names.length === 0)
        return refuse(`${place} has a digest and no image name`);
    const inEcr = [];
    const refused = [];
    for (const name of names) {
        try {
            inEcr.push((0,image_reference/* parseReference */.F2)(`${name.replace(/@.*$/, "")}@${digest}`, defaults, `build-metadata, ${place}`));
        }
        catch (error) {
            if (!(error instanceof errors/* GateError */.ue))
                throw error;
            refused.push(error);
        }
    }
    if (inEcr.length === 0 && refused[0] !== undefined)
        throw refused[0];
    return inEcr;
}
function present(names) {
    return names.flatMap((name) => (typeof name === "string" && name.trim() !== "" ? [name.trim()] : []));
}
function refuse(why) {
    throw new errors/* GateError */.ue(`build-metadata: ${why}. Accepted: ${ACCEPTED}.`);
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

;// CONCATENATED MODULE: ./build/core/policy.js
/** What became of an occurrence. Only `matched` gates. In the order of the rules. */
const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"];
/** Suppressed or closed in Inspector. */
const suppressedByRegistry = {
    status: "suppressed",
    excuse: ({ state }) => {
        if (state === "suppressed")
            return "suppressed in Amazon Inspector";
        return state === "closed" ? "closed in Amazon Inspector" : null;
    },
};
/**
 * Holds the rules against one occurrence, in their order; the first that excuses it decides. Policy decides on each
 * occurrence, so an exception for one package never excuses another of the same finding.
 */
function decide(rules, occurrence, row) {
    const trail = [];
    for (const { status, excuse } of rules) {
        const reason = excuse(occurrence, row);
        trail.push({ rule: status, reason });
        if (reason !== null)
            return { status, reason, trail };
    }
    return { status: "matched", reason: null, trail };
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/image-history.js
var image_history = __webpack_require__(5762);
// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/core/verdict.js
/** Not evaluated is not clean: `passed` only where nothing gates and everything was evaluated, something at least. */
function verdictOf(found) {
    if (found.matched > 0)
        return "failed";
    return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}
/**
 * What the verdict does. `inconclusive: warn` lets an inconclusive run go with a warning, though never one that found
 * no scan at all; `warn-only` lets everything go.
 */
function endingOf(verdict, run) {
    if (verdict === "passed")
        return { exitCode: 0, step: "success" };
    if (run.warnOnly)
        return { exitCode: 0, step: "warning" };
    if (verdict === "failed")
        return { exitCode: 1, step: "failure" };
    return run.inconclusive === "warn" && run.scans > 0
        ? { exitCode: 0, step: "warning" }
        : { exitCode: 2, step: "failure" };
}

;// CONCATENATED MODULE: ./build/core/report.js







/** Worth knowing, without a say in the verdict. `render/reasons.ts` has what to do about each. */
const NOTICE_CODES = (/* unused pure expression or super */ null && (["other-severities", "old-scan", "foreign-endpoint", "missing-permission"]));
/** A scan older than this is worth a notice where no `max-scan-age` is set. */
const OLD_SCAN = 30 * time/* DAY */.d_;
/** The same tally and settings give the same report to the byte, `generatedAt` aside. */
function buildReport(tally, settings) {
    const groups = [...tally.groups.values()].map((row) => reportGroup(row, settings.rules)).sort(compareGroups);
    const assessments = (0,image_history/* assess */.no)(tally.images);
    const scans = assessments.map((assessment) => reportScan(assessment, settings)).sort(compareScans);
    const problems = inputProblems(tally.inputs.problems, scans, settings.sources);
    const severity = (0,core_severity/* noSeverityCounts */.dI)();
    for (const { counts } of assessments)
        for (const level of core_severity/* SEVERITIES */.oC)
            severity[level] += counts[level];
    const matched = groups.filter(({ status }) => status === "matched").length;
    const unevaluated = scans.filter(({ outcome, accepted }) => outcome === "inconclusive" && accepted === null).length;
    const inconclusive = unevaluated + problems.length;
    return {
        schemaVersion: 1,
        tool: { name: "ecr-findings-gate", version: settings.version },
        generatedAt: (0,time/* isoTime */.Ly)(settings.now) ?? "",
        name: settings.name,
        verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
        detection: {
            name: detection/* SEARCH */.Dn.name,
            technique: detection/* SEARCH */.Dn.technique,
            tactic: detection/* SEARCH */.Dn.tactic,
            riskScore: detection/* SEARCH */.Dn.riskScore,
            impact: detection/* SEARCH */.Dn.impact,
            confidence: detection/* SEARCH */.Dn.confidence,
            severity: [...settings.severities].sort(core_severity/* compareSeverity */.zK),
        },
        counts: {
            matched,
            ignored: groups.filter(({ status }) => status === "ignored").length,
            inconclusive,
            total: core_severity/* SEVERITIES */.oC.reduce((sum, level) => sum + severity[level], 0),
            severity,
        },
        groups,
        scans,
        inputs: { ...tally.inputs, problems },
        notices: [...settings.notices, ...otherSeverities(severity, settings.severities), ...oldScans(scans, settings)],
    };
}
function reportGroup(row, rules) {
    const judged = [...row.occurrences.values()]
        .map((occurrence) => ({ occurrence, decision: decide(rules, occurrence, row) }))
        .sort((a, b) => comparePackages(a.occurrence, b.occurrence));
    const deciding = STATUSES.map((status) => judged.find(({ decision }) => decision.status === status)).find(Boolean);
    const ages = [...row.occurrences.values()].map(({ publishedAt }) => publishedAt);
    return {
        ...row.columns,
        firstTime: (0,time/* searchTime */.qW)(row.firstTime),
        lastTime: (0,time/* searchTime */.qW)(row.lastTime),
        severity: (0,detection/* groupSeverity */.TI)(row),
        name: row.name,
        description: row.description,
        uri: row.uri,
        score: row.score,
        fix: row.fix,
        exploit: row.exploit,
        knownExploited: null,
        epss: null,
        publishedAt: (0,time/* isoTime */.Ly)(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
        packages: judged.map(({ occurrence, decision }) => reportPackage(occurrence, decision)),
        registryId: row.registryId,
        imageTags: [...row.imageTags].sort(),
        platforms: [...row.platforms].sort(),
        count: row.occurrences.size,
        status: deciding?.decision.status ?? "matched",
        reason: deciding?.decision.reason ?? null,
    };
}
function reportPackage({ package: found }, { status, reason, trail }) {
    const { name, version, fixedVersion, fix, type, path } = found;
    return { name, version, fixedVersion, fix, type, path, status, reason, trail };
}
function reportScan({ history, evaluated, failures, counts }, settings) {
    const { image } = history;
    const completedAt = evaluated?.completedAt ?? null;
    const [failure] = failures;
    const problem = failure === undefined ? tooOld(completedAt, settings) : { ...failure, detail: allDetails(failures) };
    return {
        source: history.source,
        reference: history.reference ?? (0,image_reference/* formatReference */.FH)(image),
        awsRegion: image.awsRegion,
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageDigest: image.imageDigest,
        indexDigest: image.indexDigest,
        imageTags: [...image.imageTags].sort(),
        platform: image.platform,
        scanType: evaluated?.type ?? null,
        scanStatus: failure?.status ?? evaluated?.status ?? null,
        scannedAt: (0,time/* isoTime */.Ly)(completedAt),
        outcome: problem === null ? "evaluated" : "inconclusive",
        code: problem?.code ?? null,
        detail: problem?.detail ?? null,
        accepted: null,
        counts,
    };
}
/** The newest failure speaks; older ones that still matter are told after it. */
function allDetails(failures) {
    return failures.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}
function tooOld(completedAt, { maxScanAge, now }) {
    if (maxScanAge === null)
        return null;
    if (completedAt === null)
        return { code: "scan-too-old", detail: "the answer does not say when the scan completed" };
    if (now - completedAt <= maxScanAge)
        return null;
    const detail = `scanned ${(0,time/* inWords */.r4)(now - completedAt)} ago, at ${(0,time/* isoTime */.Ly)(completedAt)}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}`;
    return { code: "scan-too-old", detail };
}
/** Nothing to evaluate is a problem of its own, whatever else went wrong. */
function inputProblems(problems, scans, sources) {
    const told = [...problems];
    if (scans.length === 0) {
        const detail = "no DescribeImageScanFindings event was found, so nothing was evaluated";
        told.push({ path: sources.join(", "), code: "no-matching-events", detail });
    }
    const key = ({ path, code, detail }) => JSON.stringify([path, code, detail]);
    return told.sort((a, b) => compareText(key(a), key(b)));
}
function otherSeverities(counts, selected) {
    const worst = [...selected].sort(core_severity/* compareSeverity */.zK)[0] ?? "CRITICAL";
    const worse = core_severity/* SEVERITIES */.oC.filter((level) => (0,core_severity/* compareSeverity */.zK)(level, worst) < 0 && counts[level] > 0);
    const unknown = ["UNTRIAGED"];
    const unsure = unknown.filter((level) => !selected.includes(level) && counts[level] > 0);
    return [...worse, ...unsure].map((level) => ({
        code: "other-severities",
        detail: `${counts[level]} ${level} seen; severity is ${[...selected].sort(core_severity/* compareSeverity */.zK).join(",")}`,
    }));
}
function oldScans(scans, { maxScanAge, now }) {
    if (maxScanAge !== null)
        return [];
    const old = scans.flatMap(({ scannedAt }) => {
        const age = scannedAt === null ? 0 : now - Date.parse(scannedAt);
        return age > OLD_SCAN ? [age] : [];
    });
    if (old.length === 0)
        return [];
    const oldest = (0,time/* inWords */.r4)(Math.max(...old));
    const scan = old.length === 1 ? "1 scan is" : `${old.length} scans are`;
    return [{ code: "old-scan", detail: `${scan} older than 30 days, the oldest ${oldest}` }];
}
/** Most severe first, then by repository, finding and digest, and by all the rest, so that the order is total. */
function compareGroups(a, b) {
    const key = (row) => [
        row.repositoryName,
        row.finding,
        row.imageDigest,
        row.awsRegion,
        row.registryId,
        row.user,
        row.userName,
        row.src_ip,
        row.eventName,
        row.eventSource,
    ];
    return (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) || compareKeys(key(a), key(b));
}
function compareScans(a, b) {
    const key = (scan) => [
        scan.repositoryName,
        scan.registryId,
        scan.awsRegion,
        scan.imageDigest,
        scan.reference,
        scan.platform,
    ];
    return compareKeys(key(a), key(b));
}
function comparePackages({ package: a }, { package: b }) {
    return compareKeys([a.name, a.version, a.path], [b.name, b.version, b.path]);
}
/** Field by field, null last. */
function compareKeys(a, b) {
    for (const [index, left] of a.entries()) {
        const right = b[index] ?? null;
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
/** By code unit, whatever the machine's locale. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
;// CONCATENATED MODULE: ./build/gate.js









/** The whole journey: sources, detection, policy, verdict, report. Throws a GateError for what the user can mend. */
async function gate(options, world) {
    const now = world.clock();
    const wanted = (severity) => options.severity.includes(severity);
    const tally = (0,core_tally/* emptyTally */.CK)();
    const notices = [...(await addImages(options, world, tally, wanted))];
    await addTrail(options, world, tally, wanted);
    const report = buildReport(tally, {
        name: options.name,
        version: version/* VERSION */.x,
        severities: options.severity,
        maxScanAge: options.maxScanAge,
        rules: [suppressedByRegistry],
        sources: options.cloudtrail,
        notices,
        now,
    });
    const ending = endingOf(report.verdict, { ...options, scans: report.scans.length });
    return { report, ending, files: await writeFiles(options, report, world) };
}
/** Asks ECR. Nothing of its client is loaded where no image is named. */
async function addImages(options, world, tally, wanted) {
    const references = (0,image_reference/* distinctReferences */.Dc)([...options.images, ...(await gate_builtImages(options, world))]);
    if (references.length === 0)
        return [];
    const { readImages } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 8028));
    const { signal, release } = world.cancellation();
    try {
        const progress = (event) => world.progress({ kind: "waiting", event });
        const { waitTimeout, startScan } = options;
        const live = await readImages(references, { ...world, waitTimeout, startScan, signal, progress });
        for (const result of live.results)
            (0,core_tally/* addResult */.NW)(tally, result, wanted);
        return [
            ...live.foreignEndpoints.map((detail) => ({ code: "foreign-endpoint", detail })),
            ...(live.policy === null ? [] : [{ code: "missing-permission", detail: live.policy }]),
        ];
    }
    finally {
        release();
    }
}
async function gate_builtImages(options, { readText }) {
    const { buildMetadata: given } = options;
    if (given === null)
        return [];
    if (/^[[{]/.test(given))
        return parseBuildMetadata(given, options);
    const text = await readText(given).catch((thrown) => {
        throw new errors/* GateError */.ue(`build-metadata: ${given} is no JSON, and no file that can be read: ${(0,errors/* messageOf */.bD)(thrown)}.`);
    });
    return parseBuildMetadata(text, options);
}
async function addTrail(options, world, tally, wanted) {
    const { cloudtrail: entries, since, until } = options;
    if (entries.length === 0)
        return;
    const { readTrail } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 1481));
    const { standardInput } = world;
    const progress = (read) => world.progress({ kind: "reading", read });
    await readTrail({ entries, since, until, standardInput, progress }, tally, wanted);
}
async function writeFiles({ reportFile }, report, world) {
    if (reportFile === null)
        return [];
    const problem = await world.writeFile(reportFile, (0,json/* renderJson */.h)(report)).then(() => null, (thrown) => thrown);
    return [{ option: "report-file", path: reportFile, problem }];
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ MACHINE)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/machine/cancellation.js
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * Notes the first wish to end, so that what is known by then can be written out; a second one ends the process at once,
 * as it would have without this. `release` gives the signals back.
 */
function cancellation() {
    const controller = new AbortController();
    const release = () => {
        for (const name of SIGNALS)
            process.removeListener(name, cancel);
    };
    const cancel = () => {
        release();
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, cancel);
    return { signal: controller.signal, release };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/machine/whole-file.js



/**
 * Writes a file that is either whole or as it was before: into a neighbour first, which then takes its place. Folders
 * on the way are made. Throws what the file system says.
 */
async function writeWholeFile(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(folder, { recursive: true });
    const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,promises_.writeFile)(draft, text, { flag: "wx" });
        await (0,promises_.rename)(draft, path);
    }
    catch (thrown) {
        await (0,promises_.rm)(draft, { force: true });
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/machine/machine.js




/** This machine, as the journey needs it: its clock, files, standard input and signals. Progress is each shell's own. */
const MACHINE = {
    clock: Date.now,
    random: Math.random,
    env: process.env,
    sleep: (ms, signal) => (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
    standardInput: () => process.stdin,
    readText: (path) => (0,promises_.readFile)(path, "utf8"),
    writeFile: writeWholeFile,
    cancellation: cancellation,
};


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isPrivateRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);


/**
 * Whether the workflow runs in a repository that is known not to be public, by the event's payload
 * (GITHUB_EVENT_PATH). Where it cannot be known it is taken for public: summaries and logs there are read by anyone.
 */
async function isPrivateRun(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return false;
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        const repository = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) ? payload : {}, "repository");
        return repository["private"] === true && repository["visibility"] !== "public";
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   WK: () => (/* binding */ fitSections)
/* harmony export */ });
/** Bytes of `text` as it is written, in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}
/** The first `limit` UTF-16 units of `text`, an ellipsis as the last of them where it was cut, and never half a character. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1)) && /[\udc00-\udfff]/.test(text.charAt(end));
    return `${text.slice(0, splits ? end - 1 : end)}…`;
}
/** The sections in their order, with as many rows as fit into `budget`, as `measure` counts. Without rows a section is its head and foot. */
function fitSections(sections, budget, measure) {
    const frames = sections.map(({ head, foot, rows }) => measure(head) + measure(foot(rows.length)));
    let left = budget - frames.reduce((sum, frame) => sum + frame, 0);
    const shown = new Map();
    for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
        const rows = [];
        const kept = left * (1 - (section.share ?? 1));
        for (const row of section.rows.slice(0, section.atMost)) {
            const text = row();
            const size = measure(text);
            if (size > left - kept)
                break;
            left -= size;
            rows.push(text);
        }
        shown.set(section, rows);
    }
    return sections
        .map((section) => {
        const rows = shown.get(section) ?? [];
        return section.head + rows.join("") + section.foot(section.rows.length - rows.length);
    })
        .join("");
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/** The image's scan in the ECR console; null where a part of its address is not known, or withheld. */
function consoleLink(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    if (!/^[a-z]{2}(?:-[a-z]+)+-\d+$/.test(awsRegion) || !/^\d{12}$/.test(registryId))
        return null;
    if (!/^[a-z0-9._/-]+$/.test(repositoryName) || !/^sha256:[0-9a-f]{64}$/.test(imageDigest))
        return null;
    const place = `${registryId}/${repositoryName}/_/image/${imageDigest}`;
    return `https://${consoleHost(awsRegion)}/ecr/repositories/private/${place}/scan-results?region=${awsRegion}`;
}
/** The console of the region's partition. */
function consoleHost(region) {
    if (region.startsWith("cn-"))
        return `${region}.console.amazonaws.cn`;
    if (region.startsWith("us-gov-"))
        return `${region}.console.amazonaws-us-gov.com`;
    return `${region}.console.aws.amazon.com`;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   jg: () => (/* binding */ linkTag),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports codeTag, htmlText, scriptJson, commandData, commandProperty */
/*
 * The one room for escaping. Every text of a report may come from an image, an export or a service, so it is hostile
 * until it went through the function for the place it is put in: Markdown, HTML, a terminal, a log, a workflow command.
 */
/** Characters that are not seen, or that change how others are: controls (ANSI's ESC too), bidi, zero-width, half a pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** They only choose between two looks of the character before. */
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/g;
/** More marks than any language stacks on one letter: they would paint over other lines. */
const PILED_MARKS = /(?<=\p{M}{4})\p{M}/gu;
/** Shows what would not be seen as `\u{202e}`, and leaves nothing that a terminal or a browser would obey. Keeps `\n`. */
function visible(text) {
    if (/^[ -~\n]*$/.test(text))
        return text;
    return text
        .replaceAll(/\r\n?/g, "\n")
        .replaceAll("\t", " ")
        .replaceAll(VARIATION_SELECTORS, "")
        .replaceAll(PILED_MARKS, shown)
        .replaceAll(UNSEEN, (character) => (character === "\n" ? character : shown(character)));
}
/** `visible`, on one line: every run of blanks is one space. For terminals it is all that is needed. */
function oneLine(text) {
    return visible(text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu, " ")).trim();
}
/** Text in a Markdown paragraph, table cell or the HTML between Markdown. Formats nothing, links nothing, mentions nobody. */
function markdownText(text) {
    return unlinked(oneLine(text))
        .replaceAll(/[&<>"'\\`*_~|[\]$\u200b]/g, entity)
        .replace(/^(?:[#+\-=:]|\d+(?=[.)]))/, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}
/** A Markdown code span, also good in a table cell. In it GitHub mentions nobody and links nothing. */
function markdownCode(text) {
    const line = oneLine(text);
    return line === "" || /[`|\\]/.test(line) ? codeTag(line) : `\`${line}\``;
}
/** `<code>`, for the HTML between Markdown, where a code span means nothing; as Markdown it reads the same. */
function codeTag(text) {
    return `<code>${unlinked(oneLine(text)).replaceAll(/[!-/:-@[-`{-~\u200b]/g, entity)}</code>`;
}
/** `[label](address)` where the address is safe, else the label alone. `label` is Markdown already. */
function markdownLink(label, address) {
    const url = safeUrl(address);
    return url === null ? label : `[${label}](${url.replaceAll("&", "&amp;")})`;
}
/** `<a href>` for the HTML between Markdown, where the address is safe; else the label alone. `label` is HTML already. */
function linkTag(label, address) {
    const url = safeUrl(address);
    return url === null ? label : `<a href="${htmlText(url)}">${label}</a>`;
}
/** Text or a quoted attribute's value in an HTML page. Keeps `\n`. */
function htmlText(text) {
    return visible(text).replaceAll(/[&<>"'`]/g, entity);
}
/** JSON inside a `<script type="application/json">`: nothing in it can close the element. */
function scriptJson(value) {
    return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}
/**
 * The address if it is http or https, names no user and is of a sane length; null for all others. Percent-encoded so
 * that no character in it means anything in HTML, in Markdown or to a terminal.
 */
function safeUrl(address) {
    if (address === null || address.length > 2048)
        return null;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        return null;
    return url.href.replaceAll(/["'<>()[\]{}|\\^`*$]/g, percent);
}
/** The message of a workflow command, as the runner reads it back. */
function commandData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A property of a workflow command, as the runner reads it back. */
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
 * Text for a log that somebody obeys: no line of it is a command to a GitHub runner (`::error::`, `##[error]`), Azure
 * Pipelines or TeamCity (`##vso[`, `##teamcity[`).
 */
function logText(text) {
    return visible(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, "\n"))
        .split("\n")
        .map((line) => line.replace(/^(\s*):(?=:)/, "$1: ").replaceAll(/##(?=\w*\[)/g, "## "))
        .join("\n");
}
/**
 * Breaks what GitHub links by itself (mentions, issues, addresses) with a zero-width space, as dependency bots do. It is
 * written as an entity, so that the source shows it; the text itself has none left.
 */
function unlinked(line) {
    return line.replaceAll(/@|#(?=\d)|\bGH(?=-\d)|\bwww(?=\.)|:(?=\/\/)/gi, "$&\u200b");
}
function shown(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function entity(character) {
    return NAMED.get(character) ?? `&#${character.charCodeAt(0)};`;
}
const NAMED = new Map([
    ["&", "&amp;"],
    ["<", "&lt;"],
    [">", "&gt;"],
    ['"', "&quot;"],
]);
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf),
/* harmony export */   u: () => (/* binding */ headlineText)
/* harmony export */ });
/* harmony import */ var _core_unevaluated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1554);
/* harmony import */ var _core_upgrades_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6041);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4152);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);







/** What happened, how many, the worst, and what to do next. */
function headlineOf(report) {
    const { verdict, tell } = VERDICTS[report.verdict];
    return { verdict, phrases: tell(report) };
}
const VERDICTS = {
    failed: {
        verdict: "Failed",
        tell: (report) => [...whatGates(report), ...whatToDo(report), ...alsoInconclusive(report)],
    },
    inconclusive: { verdict: "Inconclusive", tell: whatWasNotEvaluated },
    passed: { verdict: "Passed", tell: whatPassed },
};
/** The headline as plain text on one line: `Failed: 2 findings gate in 1 image, the worst HIGH. Upgrade ...`. */
function headlineText(report) {
    const { verdict, phrases } = headlineOf(report);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}
function whatGates(report) {
    const { findings, images, worst } = (0,_core_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .gatingOf */ .o)(report);
    const gate = findings === 1 ? "1 finding gates" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings, "finding")} gate`;
    const which = findings === 1 ? `, ${worst}.` : `, the worst ${worst}.`;
    return [words(`${gate} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(images, "image")}${which}`)];
}
function whatToDo(report) {
    const [first] = (0,_core_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .upgradesOf */ .N)(report);
    if (first === undefined)
        return [];
    if (first.unfixable)
        return [words(" None of them has a fix yet.")];
    if (first.packages.every((found) => found.name === null))
        return [words(" No package is named; see each finding.")];
    return [words(" Upgrade "), ...packagesOf(first), words(`: ${effect(first, (0,_core_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .gatingOf */ .o)(report).findings)}.`)];
}
/** `glibc 2.28-10 to 2.28-11 first, libc6 2.28-10 with it`. */
function packagesOf({ packages }) {
    const [first, second] = packages.map((found) => name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLabel */ .l)({ ...found, path: null })));
    const [fixed, ...otherFixes] = packages[0]?.fixedVersions ?? [];
    if (first === undefined)
        return [];
    const to = fixed === undefined || otherFixes.length > 0 ? [] : [words(" to "), name(fixed)];
    const others = packages.length - 1;
    const and = others === 1 && second !== undefined ? [words(", "), second, words(" with it")] : [];
    return [first, ...to, words(" first"), ...and, words(others > 1 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others)} others with it` : "")];
}
/** Only what it alone makes gate is gone with it. */
function effect({ removes, findings }, all) {
    if (removes < findings)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings)} of them are in it`;
    if (removes < all)
        return `that removes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(removes)} of them`;
    return all === 1 ? "that removes it" : all === 2 ? "that removes both" : `that removes all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(all)}`;
}
function alsoInconclusive(report) {
    const count = report.counts.inconclusive;
    if (count === 0)
        return [];
    return [
        words(` ${count === 1 ? "1 more image or input was" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count)} more images or inputs were`} not evaluated.`),
    ];
}
function whatWasNotEvaluated(report) {
    const [first, ...others] = (0,_core_unevaluated_js__WEBPACK_IMPORTED_MODULE_5__/* .unevaluatedOf */ .a)(report).filter(({ accepted }) => accepted === null);
    if (first === undefined)
        return [words("nothing was evaluated. Name at least one image or export.")];
    const { sentence, cure } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(first);
    const told = [name((0,_image_label_js__WEBPACK_IMPORTED_MODULE_6__/* .unevaluatedLabel */ .vu)(first)), words(` was not evaluated: ${sentence}. ${cure}`)];
    if (others.length === 0)
        return told;
    const more = others.length === 1 ? "1 other image or input was" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others.length)} other images or inputs were`;
    return [...told, words(` ${more} not evaluated either.`)];
}
function whatPassed({ scans, counts, detection, groups }) {
    const evaluated = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(scans.filter(({ outcome }) => outcome === "evaluated").length, "image");
    const seen = counts.total === 0 ? "no findings seen" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts.total, "finding")} seen`;
    const why = whyNoneGates(counts.total, groups.length, detection.severity);
    const accepted = scans.filter((scan) => scan.accepted !== null).length;
    const also = accepted === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(accepted, "image")} not evaluated, and accepted as such.`;
    return [words(`${evaluated} evaluated, ${seen}${why}.${also}`)];
}
function whyNoneGates(seen, excused, severities) {
    if (excused === 1)
        return "; the 1 that would gate is excused";
    if (excused > 1)
        return `; all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(excused)} that would gate are excused`;
    return seen === 0 ? "" : `, none ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(severities, "or")}`;
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
/* harmony export */   ec: () => (/* binding */ imageLabel),
/* harmony export */   vu: () => (/* binding */ unevaluatedLabel)
/* harmony export */ });
/* unused harmony exports shortReference, shortDigest */
/** `team/app:1.4@sha256:0f3c8e21d9ab`: what people call an image, and enough of its digest to find it. */
function imageLabel({ repositoryName, imageDigest, imageTags }) {
    const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
    return `${repositoryName ?? "(no repository named)"}${tag}${imageDigest === null ? "" : `@${shortDigest(imageDigest)}`}`;
}
/** The image as the user named it, its digest shortened; without the registry's host, which is the same for most. */
function shortReference(scan) {
    return scan.repositoryName === null
        ? scan.reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "")
        : imageLabel(scan);
}
/** `sha256:` and 12 digits, as container tools show it; anything else as it is. */
function shortDigest(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}
/** The image, with its platform, or the input. */
function unevaluatedLabel(what) {
    if (what.kind === "input")
        return what.path === "" ? "(the input)" : what.path;
    return [shortReference(what.scan), what.scan.platform].filter((part) => part !== null).join(" ");
}
/** `2026-12-31, payments`: until when something is accepted, and by whom. */
function untilLabel({ expires, owner }) {
    return owner === null ? expires : `${expires}, ${owner}`;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/** The report as JSON: two blanks of indent, a line feed at the end, the fields in the order of the type. */
function renderJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
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
    return label === "" ? "(no package named)" : label;
}
/** `glibc 2.28-10 -> 2.28-11`, `(no fix yet)`, or the package alone where nothing is said of a fix. */
function fixLabel({ fixedVersion, fix }) {
    if (fixedVersion !== null)
        return fixedVersion;
    return fix === "no" ? "no fix yet" : null;
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ZB: () => (/* binding */ NOTICE_REASONS)
/* harmony export */ });
/* unused harmony exports SCAN_REASONS, INPUT_REASONS */
/** Words for each reason why an image was not evaluated. */
const SCAN_REASONS = {
    "scan-not-found": {
        sentence: "there is no scan of it",
        cure: "Turn on scan on push (or enhanced scanning) for the repository, or let `start-scan` ask for one. With enhanced scanning in another account, assume a role in that account. A switch from basic to enhanced scanning hides earlier scans.",
    },
    "scan-pending": {
        sentence: "its scan had not finished",
        cure: "Raise `wait-timeout`, or run the gate later. In an export, include the calls that were made after the scan completed.",
    },
    "scan-failed": {
        sentence: "its scan failed",
        cure: "Push the image again or start a new scan, and read the reason that ECR gives. A base image whose operating system ECR does not know fails like this.",
    },
    "unsupported-image": {
        sentence: "ECR cannot scan this kind of image",
        cure: "Scan it with another tool, build it on a supported base, or accept it by name in the `inconclusive` section of the ignore file.",
    },
    "eligibility-expired": {
        sentence: "its scan eligibility has expired, so its findings are no longer kept up to date",
        cure: "Push the image again, or lengthen the rescan duration in Amazon Inspector's ECR settings.",
    },
    "findings-unavailable": {
        sentence: "ECR had no findings to give for its scan",
        cure: "Run the gate again in a few minutes; if it stays, start a new scan or push the image again.",
    },
    "limit-exceeded": {
        sentence: "a scan quota of the account was reached",
        cure: "Wait until the quota is renewed, or ask AWS to raise it. Basic scanning scans an image once in 24 hours.",
    },
    "image-archived": {
        sentence: "the image is archived, and archived images are not scanned",
        cure: "Restore the image in ECR, then run the gate again.",
    },
    "unknown-status": {
        sentence: "its scan has a status that this version does not know",
        cure: "Look at the scan in the ECR console, and update ecr-findings-gate.",
    },
    "image-not-found": {
        sentence: "there is no such image in the repository",
        cure: "Check the tag or digest, and that the push came before this step.",
    },
    "repository-not-found": {
        sentence: "there is no such repository in that account and region",
        cure: "Check the repository's name, `region` and `registry-id`.",
    },
    "access-denied": {
        sentence: "AWS denied access",
        cure: "Allow the named action to the role that runs this step. Enhanced scanning needs `inspector2:ListFindings` too.",
    },
    "service-error": {
        sentence: "AWS answered with an error",
        cure: "Run the step again; if it stays, look at the AWS Health Dashboard for the region.",
    },
    network: {
        sentence: "AWS could not be reached",
        cure: "Check the runner's network, proxy (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then run the step again.",
    },
    "empty-index": {
        sentence: "the image index holds no image that can be scanned",
        cure: "Push an index with at least one image manifest, or name the image's own digest.",
    },
    "scan-too-old": {
        sentence: "its scan is older than `max-scan-age` allows",
        cure: "Start a new scan (or push the image again), or raise `max-scan-age`.",
    },
    "call-failed": {
        sentence: "the recorded call failed, which says nothing about the image",
        cure: "Make a call that succeeds, and export that one; the error code says what stood in its way.",
    },
    "response-missing": {
        sentence: "CloudTrail kept no answer of the call, as it does for many read-only calls",
        cure: "Gate the image live with `images`, which asks ECR itself.",
    },
    "response-omitted": {
        sentence: "CloudTrail left the answer out because it was too large, which happens to the images with most findings",
        cure: "Gate the image live with `images`, or have the caller ask for smaller pages (maxResults).",
    },
    "findings-missing": {
        sentence: "the answer holds no list of findings",
        cure: "Include a call that was made after the scan completed, or gate the image live with `images`.",
    },
    "pages-missing": {
        sentence: "the findings are spread over several pages, and not every page is in the input",
        cure: "Export the time span with all pages, or gate the image live with `images`.",
    },
    "counts-disagree": {
        sentence: "the answer counts more findings than it lists",
        cure: "Export again without a cut, or gate the image live with `images`.",
    },
    "unknown-severity": {
        sentence: "a finding has no severity, or one that this version does not know",
        cure: "Look at the finding in the ECR console, and update ecr-findings-gate.",
    },
    "malformed-finding": {
        sentence: "a finding does not have the form that ECR documents",
        cure: "Export again; if it stays, report it with the record, its names removed.",
    },
};
/** Words for each reason why an input was not, or not wholly, read. */
const INPUT_REASONS = {
    unreadable: {
        sentence: "it could not be read",
        cure: "Check that it exists and that this step may read it.",
    },
    damaged: {
        sentence: "it is damaged",
        cure: "Download or export it again, in binary mode, and compare its size with the original's.",
    },
    "cut-short": {
        sentence: "it ends before its end",
        cure: "Wait until it is written, then download or export it again.",
    },
    "unsupported-shape": {
        sentence: "it is in a form that is not read here",
        cure: "Hand over CloudTrail's own log files (JSON, gzipped or not), or another of the shapes in the documentation.",
    },
    "no-matching-events": {
        sentence: "it holds no DescribeImageScanFindings call",
        cure: "Check the path, `since` and `until`, and that something calls DescribeImageScanFindings in that account and region; or gate the images live with `images`.",
    },
    "too-large": {
        sentence: "it is larger than can be read",
        cure: "Split it, or hand over CloudTrail's own log files one by one.",
    },
};
/** Words for what is worth knowing without a say in the verdict. `sentence` stands by itself, before the detail. */
const NOTICE_REASONS = {
    "other-severities": {
        sentence: "Findings of severities that `severity` does not list were seen",
        cure: "Add them to `severity` if they should gate.",
    },
    "old-scan": {
        sentence: "Old scans",
        cure: "Scan again, or set `max-scan-age` so that an old scan does not pass.",
    },
    "foreign-endpoint": {
        sentence: "An endpoint that is not AWS's answered",
        cure: "If no step of yours set AWS_ENDPOINT_URL, an earlier step did, and its answer is not ECR's: find it.",
    },
    "missing-permission": {
        sentence: "The least policy for these images",
        cure: "Attach it to the role that this step assumes.",
    },
};
/** Why an image or an input was not evaluated, and what to do about it. */
function reasonOf(what) {
    return what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SEARCH_COLUMNS)
/* harmony export */ });
/** The eleven columns of the search, by its own names and in its own order. */
const SEARCH_COLUMNS = [
    "awsRegion",
    "eventName",
    "eventSource",
    "imageDigest",
    "repositoryName",
    "user",
    "userName",
    "src_ip",
    "finding",
    "firstTime",
    "lastTime",
];


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pm: () => (/* binding */ SUMMARY_BUDGET),
  Br: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: VERDICT_MARKS, markdownHeadline, renderMarkdown

// EXTERNAL MODULE: ./build/render/budget.js
var budget = __webpack_require__(8276);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/image-overview.js
var image_overview = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/core/unevaluated.js
var unevaluated = __webpack_require__(1554);
// EXTERNAL MODULE: ./build/core/upgrades.js
var upgrades = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/core/vulnerabilities.js
var vulnerabilities = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/summary-sections.js














/** The longest text of one field: a row of a hostile report must not take the room of all others. */
const FIELD = 2000;
const NAME = 200;
/** By package to upgrade, the first first. */
function summary_sections_upgrades(report, where) {
    const rows = (0,upgrades/* upgradesOf */.N)(report);
    if (rows.length === 0)
        return null;
    return {
        rank: 1,
        head: `#### What to upgrade\n\n${tableHead(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
        rows: rows.map((row) => () => upgrade(row)),
        atMost: 50,
        foot: (leftOut) => ending(leftOut, "package", where),
    };
}
/** A line for each package; those that go together are counted once. */
function upgrade({ packages, findings, worst, images: found }) {
    const lines = packages.slice(0, 8).map((place, index) => {
        const name = place.name === null ? "(no package named)" : code(place.name);
        const version = place.version === null ? "" : code(place.version);
        const gating = [(0,words/* counted */.hS)(findings), severityLabel(worst), summary_sections_images(found, found.length > 3 ? 1 : 3)];
        return tableRow([name, version, fixedIn(place)].concat(index === 0 ? gating : ["", "", ""]));
    });
    const more = packages.length - lines.length;
    return lines.join("") + (more > 0 ? tableRow([`and ${(0,words/* counted */.hS)(more)} more with them`, "", "", "", "", ""]) : "");
}
function fixedIn({ fixedVersions, unfixable }) {
    if (fixedVersions.length > 0)
        return codes(fixedVersions, 3);
    return unfixable ? "no fix yet" : "not said";
}
/** What gates, by vulnerability, with its description and links: folded. */
function descriptions(report, where) {
    const rows = (0,vulnerabilities/* vulnerabilitiesOf */.C_)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "The vulnerability that gates" : `The ${(0,words/* counted */.hS)(rows.length)} vulnerabilities that gate`;
    return {
        rank: 4,
        share: 0.6,
        head: `<details>\n<summary>${what}, with descriptions and links</summary>\n\n`,
        rows: rows.map((row) => () => vulnerability(row)),
        foot: (leftOut) => `${ending(leftOut, "vulnerability", where)}</details>\n\n`,
    };
}
function vulnerability({ name, severity, groups, packages, images: found }) {
    const first = groups.find(({ description }) => description !== null);
    const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
    const score = groups.find((group) => group.score !== null)?.score;
    const exploited = groups.some(({ knownExploited }) => knownExploited === true);
    const facts = [
        severityLabel(severity),
        ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
        ...(exploited
            ? ["known to be exploited"]
            : groups.some(({ exploit }) => exploit === "yes")
                ? ["exploit available"]
                : []),
    ];
    const places = packages.slice(0, 10).map((place) => {
        const fix = (0,package_label/* fixLabel */.w)(place);
        return `${code((0,package_label/* packageLabel */.l)(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${code(fix)}`}`;
    });
    const description = first?.description ?? null;
    return [
        `**${(0,render_escape/* markdownLink */.iQ)(code(name), uri)}** ${facts.join(" · ")}  \n`,
        `in ${places.join("; ")}${packages.length > 10 ? ` and ${(0,words/* counted */.hS)(packages.length - 10)} more packages` : ""}, `,
        `image ${summary_sections_images(found, 5, ", ")}\n\n`,
        description === null ? "" : `> ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(description, FIELD))}\n\n`,
    ].join("");
}
/** By image and platform: what gates in each, how it was scanned, and where its scan is. */
function imagesAndPlatforms(report, where) {
    const rows = (0,image_overview/* imageOverviewsOf */.F)(report);
    if (rows.length === 0)
        return null;
    const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
    return {
        rank: 3,
        head: `#### Images\n\n${tableHead(columns.map(({ head }) => head))}`,
        rows: rows.map((row) => () => tableRow(columns.map(({ cell }) => cell(row)))),
        atMost: 100,
        foot: (leftOut) => ending(leftOut, "image", where),
    };
}
const IMAGE_COLUMNS = [
    { head: "Image", cell: ({ scan }) => (0,render_escape/* markdownLink */.iQ)(code((0,image_label/* imageLabel */.ec)(scan)), (0,console_link/* consoleLink */.i)(scan)) },
    { head: "Platform", cell: ({ scan }) => platform(scan) },
    { head: "Scan", cell: ({ scan }) => scanKind(scan) },
    { head: ">Gating", cell: ({ gates }) => (gates === 0 ? "" : `**${(0,words/* counted */.hS)(gates)}**`) },
    { head: ">Excused", cell: (row) => number(row.excused) },
    { head: ">Critical", cell: ({ scan }) => number(scan.counts.CRITICAL) },
    { head: ">High", cell: ({ scan }) => number(scan.counts.HIGH) },
    { head: ">Medium", cell: ({ scan }) => number(scan.counts.MEDIUM) },
    { head: ">Low", cell: ({ scan }) => number(scan.counts.LOW) },
    {
        head: ">Other",
        cell: ({ scan: { counts } }) => number(counts.INFORMATIONAL + counts.UNDEFINED + counts.UNTRIAGED + counts.UNKNOWN),
    },
];
function number(count) {
    return count === 0 ? "" : (0,words/* counted */.hS)(count);
}
function platform(scan) {
    return scan.platform === null ? "" : (0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(scan.platform, NAME));
}
/** The kind of scan, and its reach: basic scanning does not see language packages. */
function scanKind({ scanType }) {
    return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}
/** What does not gate, and why. */
function excused(report, where) {
    const rows = (0,vulnerabilities/* excusedOf */.Fy)(report);
    if (rows.length === 0)
        return null;
    const what = rows.length === 1 ? "1 finding is excused" : `${(0,words/* counted */.hS)(rows.length)} findings are excused`;
    const docs = where.ignoreFileDocs === undefined ? "" : `${(0,render_escape/* markdownLink */.iQ)("How exceptions are written", where.ignoreFileDocs)}\n\n`;
    return {
        rank: 2,
        share: 0.5,
        head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>${what}</b>: seen, and not gating</summary>\n\n`,
        rows: rows.map((row) => () => {
            const finding = (0,render_escape/* markdownLink */.iQ)(code(row.name), row.images[0]?.uri ?? null);
            const place = `in ${code((0,package_label/* packageLabel */.l)(row.package))}, image ${summary_sections_images(row.images, 3, ", ")}`;
            const why = `**${row.status}**: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(row.reason, FIELD))}`;
            return `- ${severityLabel(row.severity)} ${finding} ${place}  \n  ${why}\n`;
        }),
        foot: (leftOut) => `${ending(leftOut, "finding", where)}${docs}</details>\n\n`,
    };
}
/** What could not be evaluated, why, and the cure; and what is accepted as such. */
function notEvaluated(report, where) {
    const rows = (0,unevaluated/* unevaluatedOf */.a)(report);
    if (rows.length === 0)
        return null;
    return {
        rank: 1,
        share: 0.5,
        head: "#### Not evaluated\n\n",
        rows: rows.map((row) => () => summary_sections_unevaluated(row)),
        foot: (leftOut) => ending(leftOut, "image or input", where),
    };
}
function summary_sections_unevaluated(row) {
    const { sentence, cure } = (0,reasons/* reasonOf */.A3)(row);
    const what = (0,render_escape/* markdownLink */.iQ)(code((0,image_label/* unevaluatedLabel */.vu)(row)), row.kind === "image" ? (0,console_link/* consoleLink */.i)(row.scan) : null);
    const detail = row.detail === null ? "" : `: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(row.detail, FIELD))}`;
    return `- ${what}: ${sentence}${detail} (\`${row.code}\`)  \n  ${whatNext(row, cure)}\n`;
}
function whatNext({ accepted }, cure) {
    if (accepted === null)
        return `**To do:** ${cure}`;
    const until = (0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)((0,image_label/* untilLabel */.D8)(accepted), NAME));
    return `**Accepted:** ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(accepted.reason, FIELD))} (until ${until})`;
}
function notices({ notices: told }) {
    if (told.length === 0)
        return null;
    return {
        rank: 2,
        share: 0.5,
        head: "#### Worth knowing\n\n",
        rows: told.map(({ code: notice, detail }) => () => {
            const { sentence, cure } = reasons/* NOTICE_REASONS */.ZB[notice];
            return `- ${sentence}: ${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(detail, FIELD))}. ${cure}\n`;
        }),
        foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${(0,words/* counted */.hS)(leftOut)} more.\n`}\n`,
    };
}
/** The rows as the search has them, for the person who knows it: folded. */
function searchColumns(report, where) {
    const { riskScore, impact, confidence, technique, tactic, name } = report.detection;
    const gating = report.groups.filter(({ status }) => status === "matched");
    const attack = (0,render_escape/* linkTag */.jg)(`${technique} ${detection/* SEARCH */.Dn.techniqueName}`, `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`);
    const about = [
        `Reproduces the search <b>${(0,render_escape/* markdownText */.p7)(name)}</b>`,
        `MITRE ATT&amp;CK ${attack} (${(0,render_escape/* markdownText */.p7)(tactic)})`,
        `risk ${riskScore} = ${impact} × ${confidence} / 100`,
        (0,render_escape/* linkTag */.jg)("ECR image scanning", detection/* SEARCH */.Dn.reference),
    ].join(" · ");
    if (gating.length === 0)
        return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
    return {
        rank: 5,
        head: `<details>\n<summary>The search's own rows and columns</summary>\n\n${about}\n\n<table>\n<tr>${search_columns/* SEARCH_COLUMNS */.H.map(columnHead).join("")}</tr>\n`,
        rows: gating.map((group) => () => `<tr>${search_columns/* SEARCH_COLUMNS */.H.map((column) => columnCell(group[column])).join("")}</tr>\n`),
        foot: (leftOut) => `</table>\n\n${ending(leftOut, "row", where)}</details>\n`,
    };
}
function columnHead(column) {
    return `<th align="left">${column}</th>`;
}
/** GitHub squeezes what may wrap to a word a line, so the one column of sentences is wrapped here. */
function columnCell(value) {
    if (value === null)
        return "<td><i>absent</i></td>";
    return `<td nowrap>${(0,terminal_text/* wrap */.LV)((0,budget/* clip */.$Q)(value, FIELD), 100).map(render_escape/* markdownText */.p7).join("<br>")}</td>`;
}
/** After the rows: how many had no room, and where they are. */
function ending(leftOut, thing, { fullReport }) {
    if (leftOut === 0)
        return "\n";
    const many = leftOut === 1 ? `1 more ${thing} is` : `${(0,words/* counted */.hS)(leftOut)} more ${plural(thing)} are`;
    const place = fullReport === null
        ? "set `report-file` to have the whole report in a file"
        : `the whole report is ${code(fullReport)}`;
    return `\n_${many} left out here; ${place}._\n\n`;
}
function plural(thing) {
    return thing === "image or input"
        ? "images or inputs"
        : thing.endsWith("y")
            ? `${thing.slice(0, -1)}ies`
            : `${thing}s`;
}
/** `>Count` is aligned to the right. */
function tableHead(columns) {
    const names = columns.map((column) => column.replace(/^>/, ""));
    const rules = columns.map((column) => (column.startsWith(">") ? "--:" : ":--"));
    return `| ${names.join(" | ")} |\n| ${rules.join(" | ")} |\n`;
}
function tableRow(cells) {
    return `| ${cells.join(" | ")} |\n`;
}
const SEVERITY_MARKS = {
    CRITICAL: "🟣",
    HIGH: "🔴",
    MEDIUM: "🟠",
    LOW: "🟡",
    INFORMATIONAL: "🔵",
    UNDEFINED: "⚪",
    UNTRIAGED: "⚪",
    UNKNOWN: "⚪",
};
function severityLabel(severity) {
    return `${SEVERITY_MARKS[severity]}&nbsp;${severity}`;
}
function code(text) {
    return (0,render_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(text, NAME));
}
function codes(texts, few) {
    const rest = texts.length - few;
    return texts.slice(0, few).map(code).join(", ") + (rest > 0 ? ` and ${(0,words/* counted */.hS)(rest)} more` : "");
}
function summary_sections_images(found, few, joint = "<br>") {
    const rest = found.length - few;
    const shown = found.slice(0, few).map((group) => (0,render_escape/* markdownLink */.iQ)(code((0,image_label/* imageLabel */.ec)(group)), (0,console_link/* consoleLink */.i)(group)));
    return shown.join(joint) + (rest > 0 ? `${joint}and ${(0,words/* counted */.hS)(rest)} more` : "");
}

;// CONCATENATED MODULE: ./build/render/summary.js





/** What a job summary may take: well under GitHub's 1 MiB, so that other steps' lines fit beside it. */
const SUMMARY_BUDGET = 900 * 1024;
/** The report as GitHub Markdown, for the job summary: the answer on the first screen, the details folded. */
function renderSummary(report, options) {
    const unevaluated = notEvaluated(report, options);
    const sections = [
        { rank: 0, head: opening(report), rows: [], foot: () => "" },
        // What decides comes first.
        ...(report.verdict === "inconclusive" ? [unevaluated] : []),
        summary_sections_upgrades(report, options),
        descriptions(report, options),
        imagesAndPlatforms(report, options),
        excused(report, options),
        ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
        notices(report),
        searchColumns(report, options),
    ].filter((section) => section !== null);
    return (0,budget/* fitSections */.WK)(sections, options.budgetBytes, budget/* bytesOf */.$$);
}
/** `--format markdown`: the summary, for wherever Markdown is read. */
function renderMarkdown(report) {
    return renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null });
}
/** The headline with names as code, so that nothing in them formats or mentions. */
function markdownHeadline({ verdict, phrases }) {
    const text = phrases.map((phrase) => (phrase.kind === "name" ? (0,render_escape/* markdownCode */.D9)((0,budget/* clip */.$Q)(phrase.text, 200)) : phrase.text));
    return `${verdict}: ${text.join("")}`;
}
const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" };
function opening(report) {
    const { scans, detection, name, generatedAt } = report;
    const evaluated = scans.filter(({ outcome }) => outcome === "evaluated").length;
    const facts = [
        `<b>${(0,render_escape/* markdownText */.p7)((0,budget/* clip */.$Q)(name, 200))}</b>`,
        `${(0,words/* counted */.hS)(evaluated, "image")} evaluated`,
        `gates on ${(0,words/* listed */.KE)(detection.severity, "and")}`,
        generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC"),
    ];
    return `### ${VERDICT_MARKS[report.verdict]} ${markdownHeadline((0,headline/* headlineOf */.g)(report))}\n\n${facts.join(" · ")}\n\n${seen(report)}`;
}
/** Everything that was seen, before any filter. */
function seen({ counts }) {
    if (counts.total === 0)
        return "";
    const parts = Object.entries(counts.severity).filter(([, count]) => count > 0);
    return `Seen in all, before any filter: ${(0,words/* counted */.hS)(counts.total, "finding")} (${parts.map(([level, count]) => `${(0,words/* counted */.hS)(count)} ${level}`).join(", ")}).\n\n`;
}


/***/ }),

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/image-overview.js
var image_overview = __webpack_require__(8039);
// EXTERNAL MODULE: ./build/core/severity.js
var severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/unevaluated.js
var unevaluated = __webpack_require__(1554);
// EXTERNAL MODULE: ./build/core/upgrades.js
var upgrades = __webpack_require__(6041);
// EXTERNAL MODULE: ./build/core/vulnerabilities.js
var vulnerabilities = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/render/columns.js


const GAP = "  ";
/**
 * Rows under heads in aligned columns, no line wider than `width`. Where they do not fit, the widest column gives way
 * first, those that are not firm before those that are.
 */
function alignColumns(columns, rows, width) {
    const natural = columns.map(({ head }, index) => {
        return rows.reduce((widest, row) => Math.max(widest, (0,terminal_text/* columnsOf */.PL)((0,render_escape/* oneLine */.TN)(row[index]?.text ?? ""))), (0,terminal_text/* columnsOf */.PL)(head));
    });
    const widths = shrink(natural, columns, width - GAP.length * (columns.length - 1));
    const head = columns.map((column) => ({ text: column.head.toUpperCase() }));
    return [head, ...rows].map((row) => line(row, columns, widths));
}
function line(row, columns, widths) {
    const cells = row.map(({ text, style }, index) => {
        const last = index === row.length - 1 && columns[index]?.align !== "right";
        const fitted = (0,terminal_text/* pad */.eV)(text, widths[index] ?? 0, columns[index]?.align === "right" ? "left" : "right");
        const shown = fitted.trim();
        const styled = style === undefined || shown === "" ? fitted : fitted.replace(shown, () => style(shown));
        return last ? styled.trimEnd() : styled;
    });
    return cells.join(GAP).trimEnd();
}
/** The narrowest that a column becomes, unless it is narrower by itself. */
const NARROWEST = 6;
function shrink(natural, columns, width) {
    const widths = [...natural];
    const total = () => widths.reduce((sum, each) => sum + each, 0);
    for (const firm of [undefined, true]) {
        while (total() > width) {
            const widest = widths.reduce((best, each, index) => (columns[index]?.firm === firm && each > (widths[best] ?? 0) ? index : best), widths.findIndex((_, index) => columns[index]?.firm === firm));
            const each = widths[widest] ?? 0;
            if (widest < 0 || each <= NARROWEST)
                break;
            widths[widest] = each - 1;
        }
    }
    return widths;
}

// EXTERNAL MODULE: ./build/render/console-link.js
var console_link = __webpack_require__(2649);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/table.js















/** Every table fits this; a narrower terminal wraps it. */
const table_NARROWEST = 80;
/** The report for a terminal, in the order of the summary; no line is wider than `width`, or than 80 columns. */
function renderTable(report, { width, colour, hyperlinks }) {
    const options = { width: Math.max(width, table_NARROWEST), colour, hyperlinks };
    const headline = verdictLines(report, options);
    const unevaluated = notEvaluated(report, options);
    const parts = [
        headline,
        ...(report.verdict === "inconclusive" ? [unevaluated] : []),
        table_upgrades(report, options),
        findings(report, options),
        table_images(report, options),
        excused(report, options),
        ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
        notices(report, options),
        searchRows(report, options),
    ].filter((lines) => lines.length > 0);
    // After a long table the verdict would have scrolled away.
    const length = parts.reduce((sum, lines) => sum + lines.length, 0);
    if (length > 40)
        parts.push(headline);
    return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const VERDICT_COLOURS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" };
const SEVERITY_COLOURS = {
    CRITICAL: "35;1",
    HIGH: "31",
    MEDIUM: "33",
    LOW: "36",
    INFORMATIONAL: "2",
    UNDEFINED: "2",
    UNTRIAGED: "2",
    UNKNOWN: "2",
};
function verdictLines(report, options) {
    const lines = (0,terminal_text/* wrap */.LV)((0,headline/* headlineText */.u)(report), options.width);
    const word = lines[0]?.split(" ")[0] ?? "";
    const marked = lines.map((line, index) => index === 0 ? paint(word, VERDICT_COLOURS[report.verdict], options) + line.slice(word.length) : line);
    const { counts } = report;
    if (counts.total === 0)
        return marked;
    const seen = severity/* SEVERITIES */.oC.filter((level) => counts.severity[level] > 0).map((level) => `${(0,words/* counted */.hS)(counts.severity[level])} ${level}`);
    return [
        ...marked,
        ...(0,terminal_text/* wrap */.LV)(`Seen before any filter: ${(0,words/* counted */.hS)(counts.total, "finding")} (${seen.join(", ")}).`, options.width),
    ];
}
function table_upgrades(report, options) {
    const columns = [
        { head: "Package" },
        { head: "Installed" },
        { head: "Fixed in" },
        { head: "Findings", align: "right", firm: true },
        { head: "Worst", firm: true },
        { head: "Images" },
    ];
    const rows = (0,upgrades/* upgradesOf */.N)(report).flatMap(({ packages, findings: count, worst, images: found }) => packages.map((place, index) => [
        { text: place.name ?? "(no package named)" },
        { text: place.version ?? "" },
        { text: place.fixedVersions.join(", ") || (place.unfixable ? "no fix yet" : "not said") },
        // Packages that go together are counted once.
        { text: index === 0 ? (0,words/* counted */.hS)(count) : "" },
        index === 0 ? severityCell(worst, options) : { text: "" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return section("What to upgrade", columns, rows, options);
}
function findings(report, options) {
    const columns = [
        { head: "Severity", firm: true },
        { head: "Finding", firm: true },
        { head: "Package" },
        { head: "Fixed in" },
        { head: "Images" },
    ];
    const rows = (0,vulnerabilities/* vulnerabilitiesOf */.C_)(report).flatMap(({ name, severity, packages, images: found, groups }) => packages.map((place, index) => [
        index === 0 ? severityCell(severity, options) : { text: "" },
        index === 0 ? linkCell(name, groups.find(({ uri }) => uri !== null)?.uri ?? null, options) : { text: "" },
        { text: (0,package_label/* packageLabel */.l)(place) },
        { text: (0,package_label/* fixLabel */.w)(place) ?? "not said" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return section("What gates", columns, rows, options);
}
function table_images(report, options) {
    const columns = [
        { head: "Image" },
        { head: "Platform" },
        { head: "Scan", firm: true },
        { head: "Gating", align: "right", firm: true },
        { head: "Crit", align: "right", firm: true },
        { head: "High", align: "right", firm: true },
        { head: "Med", align: "right", firm: true },
        { head: "Low", align: "right", firm: true },
        { head: "Other", align: "right", firm: true },
    ];
    const rows = (0,image_overview/* imageOverviewsOf */.F)(report).map(({ scan, gates }) => {
        const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = scan.counts;
        const other = INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN;
        const counts = [gates, CRITICAL, HIGH, MEDIUM, LOW, other];
        const image = linkCell((0,image_label/* imageLabel */.ec)(scan), (0,console_link/* consoleLink */.i)(scan), options);
        const kind = scan.scanType === "basic" ? "basic, OS only" : (scan.scanType ?? "");
        return [image, { text: scan.platform ?? "" }, { text: kind }].concat(counts.map(countCell));
    });
    return section("Images", columns, rows, options);
}
function countCell(count) {
    return { text: count === 0 ? "-" : (0,words/* counted */.hS)(count) };
}
function excused(report, options) {
    const rows = (0,vulnerabilities/* excusedOf */.Fy)(report);
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap(({ name, severity, status, reason, package: found, images: places }) => {
        const where = places.length === 1 ? places.map(image_label/* imageLabel */.ec).join("") : (0,words/* counted */.hS)(places.length, "image");
        const what = hanging(`${severity} ${name} in ${(0,package_label/* packageLabel */.l)(found)}, ${where}`, "  ", options);
        return what.concat(hanging(`${status}: ${reason}`, "    ", options));
    });
    return [heading("Excused: seen, and not gating", options), ...lines];
}
function notEvaluated(report, options) {
    const rows = (0,unevaluated/* unevaluatedOf */.a)(report);
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap((row) => {
        const { sentence, cure } = (0,reasons/* reasonOf */.A3)(row);
        const detail = row.detail === null ? "" : `: ${row.detail}`;
        const { accepted } = row;
        const next = accepted === null ? `To do: ${cure}` : `Accepted: ${accepted.reason} (until ${(0,image_label/* untilLabel */.D8)(accepted)})`;
        const what = hanging((0,image_label/* unevaluatedLabel */.vu)(row), "  ", options);
        const why = hanging(`${sentence}${detail} (${row.code})`, "    ", options);
        return what.concat(why, hanging(next, "    ", options));
    });
    return [heading("Not evaluated", options), ...lines];
}
function notices({ notices: told }, options) {
    if (told.length === 0)
        return [];
    return [
        heading("Worth knowing", options),
        ...told.flatMap(({ code, detail }) => {
            const { sentence, cure } = reasons/* NOTICE_REASONS */.ZB[code];
            return hanging(`${sentence}: ${detail}. ${cure}`, "  ", options);
        }),
    ];
}
/** More rows than these would bury the rest of the table. */
const FEW_ROWS = 3;
/** The rows as the search has them, for the person who knows it. */
function searchRows(report, options) {
    const rows = report.groups.filter(({ status }) => status === "matched");
    if (rows.length === 0)
        return [];
    const { name, technique, riskScore, impact, confidence } = report.detection;
    const about = `${name}: ${technique} ${detection/* SEARCH */.Dn.techniqueName}, risk ${riskScore} = ${impact} x ${confidence} / 100`;
    const lines = [heading("Rows of the search", options), ...hanging(about, "  ", options)];
    if (rows.length > FEW_ROWS) {
        return [
            ...lines,
            ...hanging(`--format json has all eleven columns of its ${(0,words/* counted */.hS)(rows.length)} rows.`, "  ", options),
        ];
    }
    const column = Math.max(...search_columns/* SEARCH_COLUMNS */.H.map(({ length }) => length)) + 4;
    for (const row of rows) {
        lines.push("", ...search_columns/* SEARCH_COLUMNS */.H.flatMap((key) => labelled(key, row[key] ?? "(absent)", column, options)));
    }
    return lines;
}
function labelled(label, text, column, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - column)).map((line, index) => {
        return (index === 0 ? `  ${label}` : "").padEnd(column) + line;
    });
}
function section(title, columns, rows, options) {
    if (rows.length === 0)
        return [];
    const filled = columns.map((_, index) => rows.some((row) => row[index]?.text !== "" && row[index]?.text !== "-"));
    const only = (items) => items.filter((_, index) => filled[index]);
    return [heading(title, options), ...alignColumns(only(columns), rows.map(only), options.width)];
}
function heading(text, options) {
    return paint(text, "1", options);
}
/** Wrapped, each line after `indent`. */
function hanging(text, indent, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - indent.length)).map((line) => indent + line);
}
function severityCell(severity, options) {
    return { text: severity, style: (fitted) => paint(fitted, SEVERITY_COLOURS[severity], options) };
}
function linkCell(text, address, options) {
    return options.hyperlinks ? { text, style: (fitted) => (0,terminal_text/* hyperlink */.JM)(fitted, address) } : { text };
}
function imagesCell(found, options) {
    const [only] = found;
    if (only === undefined || found.length > 1)
        return { text: (0,words/* counted */.hS)(found.length, "image") };
    return linkCell((0,image_label/* imageLabel */.ec)(only), (0,console_link/* consoleLink */.i)(only), options);
}
function paint(text, code, { colour }) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 3525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ hyperlink),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2287);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** Text measured and cut in terminal columns, where one character may take none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Columns that `text` takes. */
function columnsOf(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
/** `text` on one line, cut with an ellipsis where it is wider than `width`. */
function cut(text, width) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (columnsOf(line) <= width)
        return line;
    return width < 1 ? "" : `${take(line, width - 1)}…`;
}
/** Cut to `width`, or filled up to it. */
function pad(text, width, side = "right") {
    const line = cut(text, width);
    const blank = " ".repeat(Math.max(0, width - columnsOf(line)));
    return side === "right" ? line + blank : blank + line;
}
/** `text` over as many lines as it takes, none wider than `width`; words stay whole where they fit at all. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).split(" ")) {
        const joined = line === "" ? word : `${line} ${word}`;
        if (columnsOf(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = word;
        while (columnsOf(line) > width) {
            const part = take(line, width) || firstOf(line, width);
            lines.push(part);
            line = line.slice(part.length);
        }
    }
    if (line !== "" || lines.length === 0)
        lines.push(line);
    return lines;
}
/** A link where the terminal knows them (OSC 8), around text that was made safe already. */
function hyperlink(text, address) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(address);
    return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** A cluster can be built wider than any line; then it has to break inside. */
function firstOf(text, width) {
    let taken = "";
    for (const character of text) {
        if (taken !== "" && columnsOf(taken + character) > width)
            break;
        taken += character;
    }
    return taken;
}
/** As many whole characters as fit into `width`. */
function take(text, width) {
    let used = 0;
    let taken = "";
    for (const { segment } of graphemes.segment(text)) {
        used += columnsOf(segment);
        if (used > width)
            break;
        taken += segment;
    }
    return taken;
}


/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ waitLine)
/* harmony export */ });
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

/** One line about it: what is waited for, how long already and how long still. Not yet made safe for where it goes. */
function waitLine({ reference, platform, state, detail, elapsed, left }) {
    const image = platform === null ? reference : `${reference} (${platform})`;
    const why = detail === null ? "" : `: ${detail}`;
    const time = state === "waiting" ? `${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far, ${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(left)} left` : `after ${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)}`;
    return `${image}: ${state}${why} (${time})`;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** `1 image`, `2 images`, `10,000 images`; the number alone where no thing is named. */
function counted(count, thing) {
    const number = String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
    return thing === undefined ? number : `${number} ${thing}${count === 1 ? "" : "s"}`;
}
/** `a`, `a or b`, `a, b or c`. */
function listed(items, joint) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joint} ${last}`;
}
/** The first few, and how many more there are: `a, b and 3 more`. */
function firstFew(items, few) {
    const rest = items.length - few;
    return rest > 0 ? `${items.slice(0, few).join(", ")} and ${counted(rest)} more` : items.join(", ");
}


/***/ })

};
