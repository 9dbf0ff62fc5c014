export const id = 924;
export const ids = [924];
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
/* harmony export */   M: () => (/* binding */ withoutPrincipals)
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
const WITHHELD_FIELDS = new Set(["user", "userName", "src_ip", "registryId"]);
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
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   u: () => (/* binding */ GateError)
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
/* harmony export */   F: () => (/* binding */ formatReference)
/* harmony export */ });
/* unused harmony export registryHost */
/** The registry's host, as image references name it; China's partition has a suffix of its own. */
function registryHost(registryId, awsRegion) {
    const suffix = awsRegion.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return `${registryId}.dkr.ecr.${awsRegion}.${suffix}`;
}
/** `HOST/repo@sha256:...`, as far as it is known: the repository alone without a host, the tag where no digest is. */
function formatReference(image) {
    const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
    const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
    const [tag] = imageTags;
    const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
    return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}


/***/ }),

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Yt: () => (/* binding */ rejectUnknown),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);



/** Every option, once: action.yml, --help and the README's table are held to this by a test. */
const OPTIONS = {
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
        takes: timeForms(),
        placeholder: "TIME",
        parse: (text, now) => optional(text, (given) => moment(given, now)),
    },
    until: {
        name: "until",
        kind: "text",
        default: "",
        meaning: "only calls at or before this time: `24h`, `7d`, or ISO 8601",
        takes: timeForms(),
        placeholder: "TIME",
        parse: (text, now) => optional(text, (given) => lastMoment(given) ?? moment(given, now)),
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
        takes: `one or more of ${_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.join(", ")}, with commas between`,
        placeholder: "LIST",
        parse: parseSeverities,
    },
    maxScanAge: {
        name: "max-scan-age",
        kind: "text",
        default: "",
        meaning: "a scan that completed longer ago than this (`24h`, `7d`) is inconclusive",
        takes: "a duration such as 24h or 7d",
        placeholder: "AGE",
        parse: (text) => optional(text, _time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9),
    },
    inconclusive: {
        name: "inconclusive",
        kind: "choice",
        default: "fail",
        meaning: "what an image or export that could not be evaluated does: `fail` or `warn`",
        takes: "fail or warn",
        placeholder: "fail|warn",
        parse: (text) => (text === "fail" || text === "warn" ? { value: text } : null),
    },
    warnOnly: {
        name: "warn-only",
        kind: "switch",
        default: "false",
        meaning: "report everything, fail nothing; `verdict` still says what it is",
        takes: "true or false",
        placeholder: "",
        parse: parseSwitch,
    },
    annotations: {
        name: "annotations",
        kind: "switch",
        default: "true",
        meaning: "annotate the run with the worst findings",
        takes: "true or false",
        placeholder: "",
        parse: parseSwitch,
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
/**
 * The options as one typed value. Throws a GateError that names the option, what it got and what it takes; an option
 * that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
function readOptions(given, now) {
    for (const name of given.keys())
        rejectUnknown(name);
    const read = (option) => {
        const text = given.get(option.name) ?? option.default;
        const parsed = text.trim() === "" && option.default !== "" ? null : option.parse(text, now);
        if (parsed !== null)
            return parsed.value;
        const got = text.trim() === "" ? "is empty" : `got ${JSON.stringify(text)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(`${option.name}: ${got}. It takes ${option.takes}.${leaveOut(option.default, text)}`);
    };
    const options = {
        cloudtrail: read(OPTIONS.cloudtrail),
        since: read(OPTIONS.since),
        until: read(OPTIONS.until),
        name: read(OPTIONS.name),
        severity: read(OPTIONS.severity),
        maxScanAge: read(OPTIONS.maxScanAge),
        inconclusive: read(OPTIONS.inconclusive),
        warnOnly: read(OPTIONS.warnOnly),
        annotations: read(OPTIONS.annotations),
        reportFile: read(OPTIONS.reportFile),
    };
    rejectContradictions(options);
    return options;
}
function rejectContradictions({ cloudtrail, since, until }) {
    if (cloudtrail.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u("cloudtrail: got nothing, so there is nothing to evaluate. It takes files, folders, globs or -.");
    }
    if (since !== null && until !== null && since > until) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u("since: is after until, so no call can lie between them. Swap them, or leave one out.");
    }
}
/** Throws a GateError for a name that is no option's, with the one that was probably meant. */
function rejectUnknown(name) {
    const names = Object.values(OPTIONS).map((option) => option.name);
    if (names.some((known) => known === name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .u(`${name}: there is no such option. ${nearest(name, names)}The options are ${names.join(", ")}.`);
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
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function optional(text, parse) {
    if (text.trim() === "")
        return { value: null };
    const value = parse(text);
    return value === null ? null : { value };
}
function moment(text, now) {
    const ago = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    return ago === null ? (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(text) : now - ago;
}
/** Of a date alone, the day's last moment: `until` includes the day it names. */
function lastMoment(text) {
    const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(text) : null;
    return midnight === null ? null : midnight + _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1;
}
function parseSeverities(text) {
    const severities = new Set();
    for (const part of text.trim().split(/[,\n]/)) {
        const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeverity */ .lv)(part);
        if (severity === null)
            return null;
        severities.add(severity);
    }
    return { value: [...severities] };
}
function parseSwitch(text) {
    const word = text.trim().toLowerCase();
    return word === "true" || word === "false" ? { value: word === "true" } : null;
}
function timeForms() {
    return "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";
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

/***/ 5220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ gate)
});

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
// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
;// CONCATENATED MODULE: ./build/core/image-history.js


/** Adds one answer. Commutes. */
function recordResult(histories, result) {
    mergeHistory(histories, imageKey(result.image), historyOf(result));
}
/** Adds all of `share` to `histories`. Commutes. */
function image_history_mergeHistories(histories, share) {
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
        const id = finding.name ?? (0,detection/* name */.UU)(finding) ?? finding.description;
        for (const found of (0,detection/* packagesOf */.DT)(finding)) {
            const key = `${JSON.stringify(id)}${(0,detection/* packageKey */.MO)(found)}`;
            history.occurrences.set(key, (0,core_severity/* worstSeverity */.Lc)([severity, history.occurrences.get(key) ?? severity]) ?? severity);
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
        known.occurrences.set(occurrence, before === undefined ? severity : ((0,core_severity/* worstSeverity */.Lc)([before, severity]) ?? severity));
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
    const counts = (0,core_severity/* noSeverityCounts */.dI)();
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

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/time.js
var core_time = __webpack_require__(3669);
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
const NOTICE_CODES = (/* unused pure expression or super */ null && (["other-severities", "old-scan"]));
/** A scan older than this is worth a notice where no `max-scan-age` is set. */
const OLD_SCAN = 30 * core_time/* DAY */.d_;
/** The same tally and settings give the same report to the byte, `generatedAt` aside. */
function buildReport(tally, settings) {
    const groups = [...tally.groups.values()].map((row) => reportGroup(row, settings.rules)).sort(compareGroups);
    const assessments = assess(tally.images);
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
        generatedAt: (0,core_time/* isoTime */.Ly)(settings.now) ?? "",
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
        notices: [...otherSeverities(severity, settings.severities), ...oldScans(scans, settings)],
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
        firstTime: (0,core_time/* searchTime */.qW)(row.firstTime),
        lastTime: (0,core_time/* searchTime */.qW)(row.lastTime),
        severity: (0,detection/* groupSeverity */.TI)(row),
        name: row.name,
        description: row.description,
        uri: row.uri,
        score: row.score,
        fix: row.fix,
        exploit: row.exploit,
        knownExploited: null,
        epss: null,
        publishedAt: (0,core_time/* isoTime */.Ly)(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
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
        reference: history.reference ?? (0,image_reference/* formatReference */.F)(image),
        awsRegion: image.awsRegion,
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageDigest: image.imageDigest,
        indexDigest: image.indexDigest,
        imageTags: [...image.imageTags].sort(),
        platform: image.platform,
        scanType: evaluated?.type ?? null,
        scanStatus: failure?.status ?? evaluated?.status ?? null,
        scannedAt: (0,core_time/* isoTime */.Ly)(completedAt),
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
    const detail = `scanned ${(0,core_time/* inWords */.r4)(now - completedAt)} ago, at ${(0,core_time/* isoTime */.Ly)(completedAt)}; max-scan-age is ${(0,core_time/* inWords */.r4)(maxScanAge)}`;
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
    const oldest = (0,core_time/* inWords */.r4)(Math.max(...old));
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

;// CONCATENATED MODULE: ./build/core/tally.js


function emptyTally() {
    return {
        groups: new Map(),
        images: new Map(),
        inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
    };
}
/** Adds one answer: its rows of a `wanted` severity to the groups, all of it to its image's history. */
function addResult(tally, result, wanted) {
    (0,detection/* detect */.o0)(tally.groups, result, wanted);
    recordResult(tally.images, result);
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

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/sources/json-values.js
var json_values = __webpack_require__(3834);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/byte-reader.js

/** Chunks of bytes, with a look at what comes next and a way to give back what was read too far. */
class ByteReader {
    #chunks;
    #ahead = [];
    #ended = false;
    constructor(source) {
        this.#chunks = source[Symbol.asyncIterator]();
    }
    /** The next chunk, never an empty one; null at the end. */
    async next() {
        const ahead = this.#ahead.shift();
        if (ahead !== undefined)
            return ahead;
        while (!this.#ended) {
            const { done, value } = await this.#chunks.next();
            if (done === true)
                this.#ended = true;
            else if (value.length > 0)
                return value;
        }
        return null;
    }
    /** Gives bytes back: they are read next. */
    unread(bytes) {
        if (bytes.length > 0)
            this.#ahead.unshift(bytes);
    }
    /** Up to `length` of the next bytes, fewer only where the input ends; they stay to be read. */
    async peek(length) {
        const taken = [];
        let have = 0;
        while (have < length) {
            const chunk = await this.next();
            if (chunk === null)
                break;
            taken.push(chunk);
            have += chunk.length;
        }
        const bytes = taken.length === 1 && taken[0] !== undefined ? taken[0] : external_node_buffer_.Buffer.concat(taken);
        this.unread(bytes);
        return bytes.subarray(0, length);
    }
    /** Passes over bytes of value `byte`. */
    async skip(byte) {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next()) {
            const other = chunk.findIndex((value) => value !== byte);
            if (other < 0)
                continue;
            this.unread(chunk.subarray(other));
            return;
        }
    }
    /** All that is left. */
    async *rest() {
        for (let chunk = await this.next(); chunk !== null; chunk = await this.next())
            yield chunk;
    }
    /** Lets go of whatever the bytes come from. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/containers.js
/** How much of an input is looked at to name what it is. */
const HEAD_BYTES = 512;
const MAGIC = [
    { bytes: [0x50, 0x4b, 0x03, 0x04], says: "a zip archive: unzip it, and give the files in it" },
    { bytes: [0x50, 0x4b, 0x05, 0x06], says: "an empty zip archive" },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: "zstd: decompress it first (`zstd -d`)" },
    { bytes: [0x50, 0x41, 0x52, 0x31], says: "Parquet: export it as JSON (Security Lake: query it with Athena) first" },
    { bytes: [0x42, 0x5a, 0x68], says: "bzip2: decompress it first (`bunzip2`)" },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], says: "xz: decompress it first (`xz -d`)" },
    { bytes: [0x04, 0x22, 0x4d, 0x18], says: "lz4: decompress it first (`lz4 -d`)" },
    { bytes: [0x4f, 0x62, 0x6a, 0x01], says: "Avro: export it as JSON first" },
    { bytes: [0x4f, 0x52, 0x43], says: "ORC: export it as JSON first" },
];
/** Text that begins no JSON document, by its first line. */
const FIRST_LINES = [
    {
        line: /^"?event ?(name|time|id)"?,|,"?(event name|resource type)"?(,|$)/i,
        says: "CSV of the console's Event history, which holds no responseElements, so no findings: " +
            "download the trail's log files from its S3 bucket instead",
    },
    { line: /(^|,)"?_raw"?(,|$)/, says: "CSV exported from Splunk, which cannot be read yet: export JSON" },
    { line: /^"?[\w.@ -]+"?(,"?[\w.@ -]+"?)+$/, says: "CSV, which cannot be read yet: export JSON" },
    {
        line: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z? *\{/,
        says: "a CloudWatch Logs export (a time before each record), which cannot be read yet: cut the times off",
    },
    { line: /^\s*</, says: "HTML or XML: a saved error page? Fetch the export again" },
];
/** What bytes that are no JSON are known to be, and the way out; null where they may be JSON, or are nothing known. */
function nameContainer(head) {
    const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
    if (binary !== undefined)
        return binary.says;
    const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
    if (line.startsWith("{") || line.startsWith("["))
        return null;
    return FIRST_LINES.find((text) => text.line.test(line))?.says ?? null;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/document-splitter.js

/** A record is at most 256 KB by default, and larger where an account turned large events on. */
const SPLIT_LIMITS = { itemBytes: 64 * 1024 * 1024, depth: 512 };
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/**
 * Splits JSON documents, one after another, into their records, over bytes as they come: strings and depth are followed
 * from the start of each document, so that nothing inside a string or inside a record is taken for a border. Memory is
 * bounded by one item, however long the document.
 */
class DocumentSplitter {
    #sink;
    #streamed;
    #limits;
    #stack;
    #item = new Capture();
    #object = new Capture();
    #state = "between documents";
    /** Whether the document is an object; its elements are then those of a streamed key. */
    #inObject = false;
    #inStreamed = false;
    #streamedKeys = [];
    #key = "";
    /** Inside the value that is being passed over. */
    #depth = 0;
    #quoted = false;
    #escaped = false;
    #offset = 0;
    #documents = 0;
    constructor(sink, streamedKeys, limits = SPLIT_LIMITS) {
        this.#sink = sink;
        this.#streamed = streamedKeys;
        this.#limits = limits;
        this.#stack = new Uint8Array(limits.depth);
    }
    /** Takes the next bytes. After a problem that ends the input, does nothing. */
    push(chunk) {
        if (this.#state === "stopped")
            return;
        this.#item.resume();
        if (!this.#inStreamed)
            this.#object.resume();
        let at = 0;
        while (at < chunk.length && !this.#stopped())
            at = this.#step(chunk, at);
        if (this.#stopped())
            return;
        this.#item.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#object.suspend(chunk, chunk.length, this.#limits.itemBytes);
        this.#offset += chunk.length;
    }
    /** The input has ended: a document that is still open was cut. */
    end() {
        if (this.#state === "stopped")
            return;
        if (this.#state !== "between documents") {
            this.#stop("cut-short", `the document is not closed at the end, after ${this.#offset} bytes`);
        }
        else if (this.#documents === 0) {
            this.#stop("cut-short", "there is nothing in it");
        }
    }
    #stopped() {
        return this.#state === "stopped";
    }
    #step(chunk, at) {
        if (this.#state === "in value")
            return this.#passValue(chunk, at);
        if (this.#state === "in key")
            return this.#passKey(chunk, at);
        if (this.#state === "in scalar")
            return this.#passScalar(chunk, at);
        const byte = chunk[at] ?? 0;
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
            return at + 1;
        switch (this.#state) {
            case "between documents":
                return this.#open(byte, at);
            case "first key":
            case "next key":
                if (byte === QUOTE) {
                    this.#state = "in key";
                    this.#key = "";
                    return at + 1;
                }
                return byte === CLOSE_OBJECT && this.#state === "first key"
                    ? this.#close(chunk, at)
                    : this.#unexpected(byte, at);
            case "colon":
                if (byte !== COLON)
                    return this.#unexpected(byte, at);
                this.#state = "value";
                return at + 1;
            case "value":
                if (byte !== OPEN_ARRAY || !this.#streamed.has(this.#key))
                    return this.#enterValue(byte, at);
                this.#inStreamed = true;
                this.#streamedKeys.push(this.#key);
                this.#object.suspend(chunk, at + 1, this.#limits.itemBytes);
                this.#state = "first element";
                return at + 1;
            case "after value":
                if (byte === CLOSE_OBJECT)
                    return this.#close(chunk, at);
                if (byte !== COMMA)
                    return this.#unexpected(byte, at);
                this.#state = "next key";
                return at + 1;
            case "first element":
            case "next element":
                if (byte === CLOSE_ARRAY && this.#state === "first element")
                    return this.#closeElements(at);
                this.#item.start(at);
                return this.#enterValue(byte, at);
            case "after element":
                if (byte === CLOSE_ARRAY)
                    return this.#closeElements(at);
                if (byte !== COMMA)
                    return this.#unexpected(byte, at);
                this.#state = "next element";
                return at + 1;
            default:
                return at;
        }
    }
    #open(byte, at) {
        if (byte !== OPEN_OBJECT && byte !== OPEN_ARRAY) {
            const detail = `byte ${this.#offset + at} begins no JSON document (${inHex(byte)})`;
            this.#stop(this.#documents === 0 ? "unsupported-shape" : "damaged", detail);
            return at;
        }
        this.#documents += 1;
        this.#inObject = byte === OPEN_OBJECT;
        if (this.#inObject) {
            this.#object.start(at);
            this.#streamedKeys = [];
            this.#state = "first key";
        }
        else {
            this.#state = "first element";
        }
        return at + 1;
    }
    /** The object's last brace. */
    #close(chunk, at) {
        this.#state = "between documents";
        const bytes = this.#object.take(chunk, at + 1, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            this.#sink.object(bytes, this.#streamedKeys);
        return at + 1;
    }
    #closeElements(at) {
        if (this.#inObject) {
            this.#inStreamed = false;
            this.#object.start(at);
            this.#state = "after value";
        }
        else {
            this.#state = "between documents";
        }
        return at + 1;
    }
    #enterValue(byte, at) {
        this.#depth = 0;
        if (byte === QUOTE) {
            this.#quoted = true;
            this.#state = "in value";
            return at + 1;
        }
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
            this.#state = "in value";
            return at;
        }
        if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x74 || byte === 0x66 || byte === 0x6e) {
            this.#state = "in scalar";
            return at + 1;
        }
        return this.#unexpected(byte, at);
    }
    /** Inside a string, an object or an array: the hot loop. */
    #passValue(chunk, from) {
        const { length } = chunk;
        let at = from;
        if (this.#escaped && at < length) {
            this.#escaped = false;
            at += 1;
        }
        while (at < length) {
            if (this.#quoted) {
                const byte = chunk[at] ?? 0;
                at += 1;
                if (byte === QUOTE) {
                    this.#quoted = false;
                    if (this.#depth === 0)
                        return this.#endValue(chunk, at);
                }
                else if (byte === BACKSLASH) {
                    if (at === length)
                        this.#escaped = true;
                    else
                        at += 1;
                }
                else if (byte < 0x20) {
                    return this.#unexpected(byte, at - 1);
                }
                continue;
            }
            const byte = chunk[at] ?? 0;
            at += 1;
            if (byte === QUOTE) {
                this.#quoted = true;
            }
            else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
                if (this.#depth === this.#limits.depth) {
                    this.#stop("too-large", `more than ${this.#limits.depth} levels deep at byte ${this.#offset + at - 1}`);
                    return at;
                }
                this.#stack[this.#depth] = byte;
                this.#depth += 1;
            }
            else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
                this.#depth -= 1;
                // In ASCII an opening bracket stands two before its closing one.
                if (this.#stack[this.#depth] !== byte - 2)
                    return this.#unexpected(byte, at - 1);
                if (this.#depth === 0)
                    return this.#endValue(chunk, at);
            }
        }
        return at;
    }
    #passKey(chunk, from) {
        let at = from;
        while (at < chunk.length) {
            const byte = chunk[at] ?? 0;
            if (this.#escaped)
                this.#escaped = false;
            else if (byte === BACKSLASH)
                this.#escaped = true;
            else if (byte === QUOTE)
                break;
            else if (byte < 0x20)
                return this.#unexpected(byte, at);
            at += 1;
        }
        // A key longer than this is none that is looked for.
        if (this.#key.length < LONGEST_KEY)
            this.#key += chunk.toString("latin1", from, Math.min(at, from + LONGEST_KEY));
        if (at === chunk.length)
            return at;
        if (this.#key.includes("\\"))
            this.#key = unescapeKey(this.#key);
        this.#state = "colon";
        return at + 1;
    }
    #passScalar(chunk, from) {
        let at = from;
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at] ?? 0;
            const ends = byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_ARRAY || byte <= 0x20;
            if (ends)
                return this.#endValue(chunk, at);
            if (byte === QUOTE || byte === OPEN_OBJECT || byte === OPEN_ARRAY || byte === COLON) {
                return this.#unexpected(byte, at);
            }
        }
        return at;
    }
    #endValue(chunk, end) {
        if (this.#inObject && !this.#inStreamed) {
            this.#state = "after value";
            return end;
        }
        this.#state = "after element";
        const bytes = this.#item.take(chunk, end, this.#limits.itemBytes);
        if (bytes === null)
            this.#tooLarge();
        else
            this.#sink.item(bytes);
        return end;
    }
    #tooLarge() {
        this.#sink.problem("too-large", `one record is larger than ${this.#limits.itemBytes} bytes`);
    }
    #unexpected(byte, at) {
        this.#stop("damaged", `the JSON breaks at byte ${this.#offset + at} (${inHex(byte)})`);
        return at;
    }
    #stop(code, detail) {
        this.#state = "stopped";
        this.#sink.problem(code, detail);
    }
}
const LONGEST_KEY = 64;
function unescapeKey(raw) {
    try {
        const key = JSON.parse(`"${raw}"`);
        return typeof key === "string" ? key : raw;
    }
    catch {
        // No valid JSON text: whoever parses the object will say so.
        return raw;
    }
}
function inHex(byte) {
    return `0x${byte.toString(16).padStart(2, "0")}`;
}
/** Bytes from a start to an end that may lie in a later chunk. Past the limit they are let go, and `take` gives null. */
class Capture {
    #active = false;
    #from = -1;
    #parts = [];
    #length = 0;
    /** Begins at `at` of the chunk in hand, or goes on there after a suspension. */
    start(at) {
        this.#active = true;
        this.#from = at;
    }
    /** A new chunk begins; what is under way goes on with its first byte. */
    resume() {
        if (this.#active)
            this.#from = 0;
    }
    /** Keeps what there is up to `end`: the chunk is about to go, or the capture to pause. */
    suspend(chunk, end, limit) {
        if (!this.#active || this.#from < 0)
            return;
        this.#length += end - this.#from;
        if (this.#length > limit)
            this.#parts = [];
        else
            this.#parts.push(external_node_buffer_.Buffer.from(chunk.subarray(this.#from, end)));
        this.#from = -1;
    }
    take(chunk, end, limit) {
        const last = chunk.subarray(this.#from, end);
        const length = this.#length + last.length;
        const bytes = length > limit ? null : this.#parts.length === 0 ? last : external_node_buffer_.Buffer.concat([...this.#parts, last]);
        this.#active = false;
        this.#from = -1;
        this.#parts = [];
        this.#length = 0;
        return bytes;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/input-fault.js
/**
 * Why reading an input cannot go on. It never leaves this room: `export-reader.ts` turns it into a problem of that
 * input, and what was read before it still counts.
 */
class InputFault extends Error {
    name = "InputFault";
    code;
    constructor(code, detail) {
        super(detail);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/inflate.js






/** Gzip inside gzip happens (an archived export is compressed again); more layers than this is an attack. */
const MOST_LAYERS = 4;
const CHUNK_BYTES = 512 * 1024;
/**
 * The bytes without their gzip layers, which are known by their first bytes (1f 8b), not by a name. All members of a
 * file are read; padding zeros after a member are passed over, anything else there is damage. A cut or a failed checksum
 * throws an InputFault, after the bytes before it.
 */
async function* inflate(source, layer = 0) {
    const reader = new ByteReader(source);
    try {
        if (!isGzip(await reader.peek(2)))
            yield* reader.rest();
        else if (layer === MOST_LAYERS)
            throw new InputFault("too-large", `gzip inside gzip, more than ${MOST_LAYERS} deep`);
        else
            yield* inflate(members(reader), layer + 1);
    }
    finally {
        await reader.close();
    }
}
async function* members(reader) {
    do {
        yield* gunzip(reader);
        await reader.skip(0);
        const next = await reader.peek(2);
        if (next.length === 0)
            return;
        if (!isGzip(next))
            throw new InputFault("damaged", "after a gzip member come bytes that are no gzip");
    } while (true);
}
/**
 * Reads members until zlib stops; Node's own stream takes one after another. What zlib did not take (it drops all that
 * comes after padding) is given back.
 */
async function* gunzip(reader) {
    const stream = (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES });
    const closed = (0,external_node_events_.once)(stream, "close");
    const feeding = feed(stream, reader, closed);
    try {
        for await (const chunk of stream)
            if (external_node_buffer_.Buffer.isBuffer(chunk))
                yield chunk;
    }
    catch (thrown) {
        const cut = thrown instanceof Error && "code" in thrown && thrown.code === "Z_BUF_ERROR";
        if (cut)
            throw new InputFault("cut-short", "the gzip data ends before its end");
        throw new InputFault("damaged", `the gzip data is damaged: ${(0,errors/* messageOf */.b)(thrown)}`);
    }
    finally {
        stream.destroy();
        await feeding;
    }
}
async function feed(stream, reader, closed) {
    const gone = closed.catch(() => undefined);
    let fed = [];
    let total = 0;
    for (;;) {
        const chunk = await reader.next();
        if (chunk === null)
            break;
        fed.push(chunk);
        total += chunk.length;
        if (stream.destroyed || stream.readableEnded)
            break;
        if (!stream.write(chunk))
            await Promise.race([(0,external_node_events_.once)(stream, "drain").catch(() => undefined), gone]);
        const taken = total - stream.bytesWritten;
        if (taken === 0)
            fed = [];
        if (stream.destroyed || stream.readableEnded)
            break;
    }
    if (!stream.destroyed)
        stream.end();
    await gone;
    const untaken = total - stream.bytesWritten;
    const tail = external_node_buffer_.Buffer.concat(fed);
    reader.unread(tail.subarray(tail.length - untaken));
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/shapes.js


/** Keys of a document under which its records stand as elements of an array. */
const STREAMED_KEYS = new Set(["Records"]);
/** Shapes that are known by their keys and cannot be read yet, with the way out. */
const NOT_READ_YET = [
    { keys: ["CloudTrailEvent"], says: "an event of `aws cloudtrail lookup-events`: unwrap its CloudTrailEvent" },
    { keys: ["Events"], says: "the answer of `aws cloudtrail lookup-events`: unwrap each CloudTrailEvent" },
    { keys: ["detail-type", "detail"], says: "EventBridge events: unwrap each `detail`" },
    { keys: ["messageType", "logEvents"], says: "a CloudWatch Logs subscription: unwrap each `message`" },
    { keys: ["events"], says: "CloudWatch Logs events: unwrap each `message`" },
    { keys: ["results"], says: "results of Logs Insights or Splunk: unwrap each record" },
    { keys: ["QueryResultRows"], says: "rows of CloudTrail Lake: unwrap each record" },
    { keys: ["result"], says: "a Splunk export: unwrap each `_raw`" },
    { keys: ["_raw"], says: "a Splunk export: unwrap each `_raw`" },
    { keys: ["class_uid", "api"], says: "OCSF of Security Lake" },
    { keys: ["Body"], says: "SQS messages: unwrap each `Body`" },
    { keys: ["Message", "TopicArn"], says: "SNS messages: unwrap each `Message`" },
];
/** Envelopes nest (an array of documents of records); deeper than this is no export. */
const DEEPEST = 8;
/** The records in a parsed value. Only keys of the known envelopes are entered, so an event quoted in another is none. */
function* unwrap(value, depth = 0) {
    if (depth > DEEPEST) {
        yield { kind: "unsupported", detail: `envelopes inside envelopes, more than ${DEEPEST} deep` };
    }
    else if (Array.isArray(value)) {
        for (const element of value)
            yield* unwrap(element, depth + 1);
    }
    else if (!(0,json_values/* isObject */.Gv)(value)) {
        yield { kind: "damaged", detail: `a record is ${(0,json_values/* inShort */.wZ)(value)}, not an object` };
    }
    else if (isRecord(value)) {
        yield recordKind(value);
    }
    else if (Array.isArray(value["Records"])) {
        yield* unwrap(value["Records"], depth + 1);
    }
    else if (isSkipped(value)) {
        yield { kind: "skipped" };
    }
    else {
        const known = NOT_READ_YET.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
        yield {
            kind: "unsupported",
            detail: known === undefined
                ? `JSON that is no CloudTrail export, with the keys ${(0,json_values/* inShort */.wZ)(Object.keys(value).slice(0, 5))}`
                : `this shape was recognised and cannot be read yet: ${known.says}`,
        };
    }
}
/** What is left of a document once the elements of its streamed arrays were handed on. */
function* unwrapRemainder(value, streamedKeys) {
    const twice = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index);
    if (twice !== undefined)
        yield { kind: "damaged", detail: `the key ${(0,json_values/* inShort */.wZ)(twice)} stands twice in one document` };
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !streamedKeys.includes(key)));
    if (isRecord(rest))
        yield* unwrap(rest);
}
function isRecord(value) {
    return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}
const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];
/** A record that does not say what it is of cannot be passed over: it may be the search's. */
function recordKind(record) {
    const { eventSource, eventName } = record;
    if ((0,detection/* select */.Lt)(eventSource, eventName))
        return { kind: "call", record };
    if (Object.hasOwn(record, "insightDetails"))
        return { kind: "skipped" };
    for (const [key, value] of Object.entries({ eventSource, eventName })) {
        if (typeof value !== "string")
            return { kind: "damaged", detail: `a record's ${key} is ${(0,json_values/* inShort */.wZ)(value)}, not text` };
    }
    return { kind: "skipped" };
}
/** Digest files and the sign files of CloudTrail Lake. */
function isSkipped(value) {
    return ["digestStartTime", "logFiles", "hashSignature"].some((key) => Object.hasOwn(value, key));
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/text-encoding.js



/** The bytes as UTF-8 without a byte order mark; UTF-16 (PowerShell's `>`) is known by its mark. */
async function* toUtf8(source) {
    const reader = new ByteReader(source);
    try {
        const [first, second, third] = await reader.peek(3);
        if (first === 0xff && second === 0xfe)
            yield* fromUtf16(reader, "utf-16le");
        else if (first === 0xfe && second === 0xff)
            yield* fromUtf16(reader, "utf-16be");
        else if (first === 0xef && second === 0xbb && third === 0xbf)
            yield* withoutMark(reader);
        else
            yield* reader.rest();
    }
    finally {
        await reader.close();
    }
}
async function* withoutMark(reader) {
    let left = 3;
    for await (const chunk of reader.rest()) {
        const from = Math.min(left, chunk.length);
        left -= from;
        yield chunk.subarray(from);
    }
}
async function* fromUtf16(reader, encoding) {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const decode = (chunk) => {
        try {
            return external_node_buffer_.Buffer.from(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }));
        }
        catch {
            throw new InputFault("damaged", `the text says that it is ${encoding.toUpperCase()}, and is not`);
        }
    };
    for await (const chunk of reader.rest())
        yield decode(chunk);
    yield decode();
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/export-reader.js









/**
 * Reads one export from its bytes: gzip layers, text encoding and shape are told by the content. Everything that can be
 * read is handed on; what cannot is a problem, never an exception.
 */
async function readExport(bytes, sink) {
    try {
        const reader = new ByteReader(toUtf8(inflate(bytes)));
        const container = nameContainer(await reader.peek(HEAD_BYTES));
        if (container !== null) {
            sink.problem("unsupported-shape", container);
            await reader.close();
            return;
        }
        await split(reader.rest(), sink);
    }
    catch (thrown) {
        if (thrown instanceof InputFault)
            sink.problem(thrown.code, thrown.message);
        else
            sink.problem("unreadable", (0,errors/* messageOf */.b)(thrown));
    }
}
async function split(bytes, sink) {
    const faults = new Set();
    let stopped = false;
    const report = (code, detail) => {
        // One problem of a kind is told for each input: the cure is the same for all.
        if (!faults.has(code))
            sink.problem(code, detail);
        faults.add(code);
    };
    const handOn = (found) => {
        if (found.kind === "call")
            sink.call(found.record);
        else if (found.kind === "skipped")
            sink.skipped();
        else
            report(found.kind === "damaged" ? "damaged" : "unsupported-shape", found.detail);
    };
    const parse = (text) => {
        try {
            return JSON.parse(text.toString("utf8"));
        }
        catch (thrown) {
            report("damaged", `a record is no valid JSON: ${(0,errors/* messageOf */.b)(thrown)}`);
            return undefined;
        }
    };
    const value = (text) => {
        if (isOtherRecord(text))
            return sink.skipped();
        const parsed = parse(text);
        if (parsed !== undefined)
            for (const found of unwrap(parsed))
                handOn(found);
    };
    const splitter = new DocumentSplitter({
        item: value,
        object: (text, streamedKeys) => {
            if (streamedKeys.length === 0)
                return value(text);
            const rest = parse(text);
            if ((0,json_values/* isObject */.Gv)(rest))
                for (const found of unwrapRemainder(rest, streamedKeys))
                    handOn(found);
        },
        problem: (code, detail) => {
            stopped ||= code !== "too-large";
            report(code, detail);
        },
    }, STREAMED_KEYS);
    for await (const chunk of bytes) {
        splitter.push(chunk);
        if (stopped)
            return;
    }
    splitter.end();
}
/**
 * Whether the bytes of one value are a record that cannot be the search's, told without parsing: it has a source and a
 * name, the event's name stands nowhere in it in any case, and no escape (\u00..) could spell it.
 */
function isOtherRecord(bytes) {
    return (bytes.includes('"eventSource"') &&
        bytes.includes('"eventName"') &&
        !bytes.includes('"Records"') &&
        !MAY_NAME_EVENT.test(bytes.toString("latin1")));
}
const MAY_NAME_EVENT = /describeimagescanfindings|\\u00/i;

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/input-paths.js





/** How much of a file is read at once. */
const READ_BYTES = 1024 * 1024;
/**
 * The files behind the entries of `cloudtrail`: files as they are, folders with all that is below them, globs, and `-`
 * for standard input. A file that several ways lead to is read once. Throws a GateError where an entry matches nothing.
 */
async function* listInputs(entries, standardInput) {
    const seen = new Set();
    for (const entry of entries) {
        if (entry === "-") {
            if (!seen.has("-"))
                yield { kind: "file", path: "-", bytes: null, open: standardInput };
            seen.add("-");
        }
        else {
            yield* entryInputs(entry, seen);
        }
    }
}
async function* entryInputs(entry, seen) {
    const remote = /^(s3|athena|https?):\/\//.exec(entry);
    if (remote !== null) {
        throw new errors/* GateError */.u(`cloudtrail: ${entry} cannot be read yet. It takes files, folders, globs and - for standard input; ` +
            `fetch it first (\`aws s3 cp --recursive\`).`);
    }
    if (await exists(entry)) {
        yield* pathInputs(entry, seen);
        return;
    }
    const { base, isGlob } = picomatch.scan(toPosix(entry));
    if (!isGlob || !(await exists(base === "" ? "." : base))) {
        throw new errors/* GateError */.u(`cloudtrail: there is no ${entry}. It takes files, folders, globs and - for standard input; ` +
            "check the path, and whether an earlier step has written it.");
    }
    const matches = picomatch(toPosix(entry).replace(/^\.\//, ""), { dot: true });
    let matched = false;
    for await (const below of pathsBelow(base === "" ? "." : base, new Set())) {
        if (typeof below !== "string") {
            yield below;
        }
        else if (matches(toPosix(below).replace(/^\.\//, ""))) {
            matched = true;
            yield* pathInputs(below, seen);
        }
    }
    if (!matched) {
        throw new errors/* GateError */.u(`cloudtrail: nothing matches ${entry}. Each path and glob must match something; * stops at /, ** does not.`);
    }
}
/** A path that is there: one file, or everything below a folder. */
async function* pathInputs(path, seen) {
    try {
        const real = await (0,promises_.realpath)(path);
        const found = await (0,promises_.stat)(real);
        if (seen.has(real))
            return;
        seen.add(real);
        if (!found.isDirectory()) {
            const bytes = found.isFile() ? found.size : null;
            yield { kind: "file", path, bytes, open: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: READ_BYTES }) };
            return;
        }
        let empty = true;
        for (const name of (await (0,promises_.readdir)(path)).sort()) {
            empty = false;
            if (await isReadable((0,external_node_path_.join)(path, name)))
                yield* pathInputs((0,external_node_path_.join)(path, name), seen);
        }
        if (empty)
            yield problem(path, "no-matching-events", "the folder is empty");
    }
    catch (thrown) {
        yield problem(path, "unreadable", (0,errors/* messageOf */.b)(thrown));
    }
}
/** In a folder: files and folders, and links, be they broken; not sockets, pipes or devices, which never end. */
async function isReadable(path) {
    const found = await (0,promises_.stat)(path).catch(() => (0,promises_.lstat)(path));
    return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}
/** Every path below a folder, for a glob to choose from; a folder that cannot be listed may hide some, so it is told. */
async function* pathsBelow(path, seen) {
    try {
        const real = await (0,promises_.realpath)(path);
        if (seen.has(real))
            return;
        seen.add(real);
        const names = await (0,promises_.readdir)(path);
        for (const name of names.sort()) {
            const below = path === "." ? name : (0,external_node_path_.join)(path, name);
            yield below;
            if (await isFolder(below))
                yield* pathsBelow(below, seen);
        }
    }
    catch (thrown) {
        yield problem(path, "unreadable", (0,errors/* messageOf */.b)(thrown));
    }
}
/** A link that leads nowhere is no folder. */
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}
function problem(path, code, detail) {
    return { kind: "problem", problem: { path, code, detail } };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, (thrown) => !(thrown instanceof Error && "code" in thrown && NOT_THERE.has(String(thrown.code))));
}
const NOT_THERE = new Set(["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"]);
function toPosix(path) {
    return external_node_path_.sep === "\\" ? path.replaceAll("\\", "/") : path;
}

;// CONCATENATED MODULE: ./build/core/scan-result.js
/** Why an answer about an image is no evaluation. Stable: ignore files name them. `render/reasons.ts` has the words. */
const SCAN_CODES = (/* unused pure expression or super */ null && ([
    "scan-not-found",
    "scan-pending",
    "scan-failed",
    "unsupported-image",
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
    "empty-index",
    "scan-too-old",
    "call-failed",
    "response-missing",
    "response-omitted",
    "findings-missing",
    "pages-missing",
    "counts-disagree",
    "unknown-severity",
    "malformed-finding",
]));
/** Why an input (a file, a prefix, a query) was not, or not wholly, read. */
const INPUT_CODES = (/* unused pure expression or super */ null && ([
    "unreadable",
    "damaged",
    "cut-short",
    "unsupported-shape",
    "no-matching-events",
    "too-large",
]));
function inconclusive(code, detail) {
    return { kind: "inconclusive", code, detail };
}

;// CONCATENATED MODULE: ./build/sources/scan-dates.js

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `Aug 11, 2021, 11:30:16 AM`, as CloudTrail writes dates inside responseElements; the last blank may be U+202F. */
const IN_WORDS = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/u;
/** Past this a number of seconds would lie beyond the year 5000, so it is milliseconds. */
const SECONDS_LIMIT = 1e11;
/** Epoch milliseconds of a date as the SDK (a Date), CloudTrail (words, UTC), ISO 8601 or an epoch gives it; else null. */
function parseScanDate(value) {
    if (value instanceof Date)
        return validTime(value.getTime());
    if (typeof value === "number")
        return validTime(Math.abs(value) < SECONDS_LIMIT ? value * 1_000 : value);
    if (typeof value !== "string")
        return null;
    if (/^\d{9,13}(\.\d+)?$/.test(value))
        return parseScanDate(Number(value));
    const parts = IN_WORDS.exec(value.trim());
    if (parts === null)
        return (0,core_time/* parseIsoTime */.sX)(value);
    const [, month = "", day, year, hour, minute, second, half] = parts;
    const index = MONTHS.indexOf(month.toLowerCase());
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return index < 0
        ? null
        : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}
/** What a Date can hold; anything beyond is no time. */
function validTime(epochMs) {
    const time = new Date(epochMs).getTime();
    return Number.isNaN(time) ? null : time;
}

;// CONCATENATED MODULE: ./build/sources/findings.js




/**
 * Reads `imageScanFindings` of DescribeImageScanFindings: `findings` of basic scans, `enhancedFindings` of Inspector's.
 * Everything that can be read is, and the first thing that cannot is the fault.
 */
function readFindings(imageScanFindings) {
    const from = (0,json_values/* isObject */.Gv)(imageScanFindings) ? imageScanFindings : {};
    const listed = {
        type: null,
        findings: [],
        listedCounts: new Map(),
        claimedCounts: null,
        completedAt: parseScanDate(from["imageScanCompletedAt"]),
        fault: (0,json_values/* isObject */.Gv)(imageScanFindings)
            ? null
            : inconclusive("findings-missing", `imageScanFindings is ${(0,json_values/* inShort */.wZ)(imageScanFindings)}`),
    };
    const blame = (fault) => {
        listed.fault ??= fault;
    };
    for (const [key, type, read] of LISTS) {
        const list = from[key];
        if (list === undefined || list === null)
            continue;
        if (!Array.isArray(list)) {
            blame(inconclusive("findings-missing", `${key} is ${(0,json_values/* inShort */.wZ)(list)}, not a list`));
            continue;
        }
        if (listed.type === null || list.length > 0)
            listed.type = type;
        for (const [index, raw] of list.entries())
            addFinding(listed, `${key}[${index}]`, raw, read, blame);
    }
    if (listed.type === null)
        blame(inconclusive("findings-missing", "neither findings nor enhancedFindings is a list"));
    listed.claimedCounts = readCounts(from["findingSeverityCounts"], blame);
    return listed;
}
const LISTS = [
    ["findings", "basic", readBasic],
    ["enhancedFindings", "enhanced", readEnhanced],
];
function addFinding(listed, place, raw, read, blame) {
    if (!(0,json_values/* isObject */.Gv)(raw)) {
        blame(inconclusive("malformed-finding", `${place} is ${(0,json_values/* inShort */.wZ)(raw)}, not a finding`));
        return;
    }
    const finding = read(raw);
    const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
    listed.findings.push(finding);
    listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
    if (finding.name === null)
        blame(inconclusive("malformed-finding", `${place} has no name`));
    if (finding.severity === null) {
        blame(inconclusive("unknown-severity", `severity of ${finding.name ?? place} is ${(0,json_values/* inShort */.wZ)(raw["severity"])}`));
    }
}
function readBasic(raw) {
    const attributes = new Map();
    for (const attribute of (0,json_values/* listAt */.gT)(raw, "attributes")) {
        if (!(0,json_values/* isObject */.Gv)(attribute))
            continue;
        const key = (0,json_values/* textAt */.$6)(attribute, "key");
        const value = (0,json_values/* textAt */.$6)(attribute, "value");
        if (key !== null && value !== null)
            attributes.set(key, value);
    }
    const name = attributes.get("package_name") ?? null;
    const version = attributes.get("package_version") ?? null;
    const found = { name, version, fixedVersion: null, fix: null, type: null, path: null };
    const score = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"].map((key) => attributes.get(key)).find(Boolean);
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,core_severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(raw["uri"]),
        score: scoreOf(score),
        fix: null,
        exploit: null,
        state: "active",
        publishedAt: null,
        arn: null,
        packages: name === null && version === null ? [] : [found],
    };
}
function readEnhanced(raw) {
    const details = (0,json_values/* objectAt */.lJ)(raw, "packageVulnerabilityDetails");
    const fix = FIXES.get(((0,json_values/* textAt */.$6)(raw, "fixAvailable") ?? "").toUpperCase()) ?? null;
    const exploit = ((0,json_values/* textAt */.$6)(raw, "exploitAvailable") ?? "").toUpperCase();
    const cvss = (0,json_values/* listAt */.gT)(details, "cvss").map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? scoreOf(entry["baseScore"]) : null));
    const known = cvss.filter((score) => score !== null);
    return {
        name: (0,json_values/* textAt */.$6)(details, "vulnerabilityId") ?? (0,json_values/* textAt */.$6)(raw, "title") ?? (0,json_values/* textAt */.$6)(raw, "findingArn"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,core_severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(details["sourceUrl"]),
        score: scoreOf(raw["score"]) ?? (known.length > 0 ? Math.max(...known) : null),
        fix,
        exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
        state: STATES.get(((0,json_values/* textAt */.$6)(raw, "status") ?? "").toUpperCase()) ?? "active",
        publishedAt: parseScanDate(details["vendorCreatedAt"]),
        arn: (0,json_values/* textAt */.$6)(raw, "findingArn"),
        packages: (0,json_values/* listAt */.gT)(details, "vulnerablePackages")
            .filter(json_values/* isObject */.Gv)
            .map((found) => readPackage(found, fix)),
    };
}
function readPackage(raw, fix) {
    const fixed = (0,json_values/* textAt */.$6)(raw, "fixedInVersion");
    const fixedVersion = fixed === null || /^not\s?available$/i.test(fixed) ? null : fixed;
    const saidNone = fixed !== null && fixedVersion === null;
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        version: packageVersion(raw),
        fixedVersion,
        fix: fixedVersion !== null ? "yes" : saidNone ? "no" : fix === "partial" ? null : fix,
        type: (0,json_values/* textAt */.$6)(raw, "packageManager"),
        path: (0,json_values/* textAt */.$6)(raw, "filePath"),
    };
}
/** `epoch:version-release`, as package managers write it; an epoch of 0 is left out. */
function packageVersion(raw) {
    const version = (0,json_values/* textAt */.$6)(raw, "version");
    if (version === null)
        return null;
    const epoch = raw["epoch"];
    const release = (0,json_values/* textAt */.$6)(raw, "release");
    const prefix = typeof epoch === "number" && epoch > 0 ? `${epoch}:` : "";
    return `${prefix}${version}${release === null ? "" : `-${release}`}`;
}
const FIXES = new Map([
    ["YES", "yes"],
    ["NO", "no"],
    ["PARTIAL", "partial"],
]);
const STATES = new Map([
    ["SUPPRESSED", "suppressed"],
    ["CLOSED", "closed"],
]);
function scoreOf(value) {
    const score = typeof value === "string" ? Number.parseFloat(value) : value;
    return typeof score === "number" && score >= 0 && score <= 10 ? score : null;
}
/** An http or https address in its normal form; ECR's `uri` may end in a space. */
function webAddress(value) {
    if (typeof value !== "string" || !URL.canParse(value.trim()))
        return null;
    const url = new URL(value.trim());
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
/** A count that is no whole number makes the answer one that cannot be held against its list. */
function readCounts(raw, blame) {
    if (raw === undefined || raw === null)
        return null;
    const counts = new Map();
    for (const [severity, count] of Object.entries((0,json_values/* isObject */.Gv)(raw) ? raw : {})) {
        if (typeof count === "number" && Number.isInteger(count) && count >= 0)
            counts.set(severity.toUpperCase(), count);
        else
            blame(inconclusive("counts-disagree", `findingSeverityCounts says ${(0,json_values/* inShort */.wZ)(count)} ${severity}`));
    }
    if (!(0,json_values/* isObject */.Gv)(raw))
        blame(inconclusive("counts-disagree", `findingSeverityCounts is ${(0,json_values/* inShort */.wZ)(raw)}`));
    return counts;
}

;// CONCATENATED MODULE: ./build/sources/scan-status.js


/** What each of ECR's scan statuses means: ready to be evaluated, or why it is not. */
const SCAN_STATUSES = {
    COMPLETE: "ready",
    ACTIVE: "ready",
    PENDING: "scan-pending",
    IN_PROGRESS: "scan-pending",
    FAILED: "scan-failed",
    UNSUPPORTED_IMAGE: "unsupported-image",
    SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
    FINDINGS_UNAVAILABLE: "findings-unavailable",
    LIMIT_EXCEEDED: "limit-exceeded",
    IMAGE_ARCHIVED: "image-archived",
};
const MEANINGS = new Map(Object.entries(SCAN_STATUSES));
/**
 * Why an answer with this `imageScanStatus` is no evaluation; null where the scan is done. ACTIVE (continuous scanning)
 * comes before the first results do, so it is done once imageScanCompletedAt is there.
 */
function statusOutcome(imageScanStatus, listed) {
    const status = (0,json_values/* textAt */.$6)(imageScanStatus, "status");
    const description = (0,json_values/* textAt */.$6)(imageScanStatus, "description");
    const detail = description === null ? `the status is ${status}` : `the status is ${status}: ${description}`;
    const meaning = MEANINGS.get(status ?? "");
    if (meaning === undefined)
        return inconclusive("unknown-status", `the status is ${(0,json_values/* inShort */.wZ)(imageScanStatus["status"])}`);
    if (meaning !== "ready") {
        const unsupported = meaning === "scan-failed" && (description ?? "").includes("UnsupportedImageError");
        return inconclusive(unsupported ? "unsupported-image" : meaning, detail);
    }
    if (status === "ACTIVE" && listed.completedAt === null) {
        return inconclusive("scan-pending", "the status is ACTIVE, and no scan has completed yet");
    }
    return null;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/user-identity.js

/**
 * `user` and `userName` of a record's `userIdentity`, as the Splunk Add-on for AWS 5.x derives them for the search:
 * principalId, and the first of userName, the session issuer's userName and the last segment of the arn.
 */
function callerOf(userIdentity) {
    if (!(0,json_values/* isObject */.Gv)(userIdentity))
        return { user: null, userName: null };
    const issuer = (0,json_values/* objectAt */.lJ)((0,json_values/* objectAt */.lJ)(userIdentity, "sessionContext"), "sessionIssuer");
    const caller = {
        user: (0,json_values/* textAt */.$6)(userIdentity, "principalId"),
        userName: (0,json_values/* textAt */.$6)(userIdentity, "userName") ?? (0,json_values/* textAt */.$6)(issuer, "userName") ?? lastSegment((0,json_values/* textAt */.$6)(userIdentity, "arn")),
    };
    switch ((0,json_values/* textAt */.$6)(userIdentity, "type")) {
        case "AWSService": {
            const service = (0,json_values/* textAt */.$6)(userIdentity, "invokedBy");
            return { user: caller.user ?? service, userName: caller.userName ?? service };
        }
        case "IdentityCenterUser":
            return { ...caller, user: caller.user ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(userIdentity, "onBehalfOf"), "userId") };
        default:
            return caller;
    }
}
/** `arn:aws:iam::111122223333:user/team/alice` names `alice`. */
function lastSegment(arn) {
    return arn?.split(":").at(-1)?.split("/").at(-1) || null;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/scan-call.js






/** Epoch milliseconds of a record's eventTime; null where it has none that can be read. */
function eventTime(record) {
    const time = record["eventTime"];
    return typeof time === "string" ? (0,core_time/* parseIsoTime */.sX)(time) : null;
}
/**
 * One recorded DescribeImageScanFindings call as an answer about an image. What CloudTrail left out of the record makes
 * it inconclusive, never clean; what findings it still lists are kept.
 */
function readScanCall(record) {
    const request = (0,json_values/* objectAt */.lJ)(record, "requestParameters");
    const response = (0,json_values/* objectAt */.lJ)(record, "responseElements");
    const asked = (0,json_values/* objectAt */.lJ)(request, "imageId");
    const answered = (0,json_values/* objectAt */.lJ)(response, "imageId");
    const status = (0,json_values/* objectAt */.lJ)(response, "imageScanStatus");
    const listed = readFindings(response["imageScanFindings"]);
    const tags = [(0,json_values/* textAt */.$6)(asked, "imageTag"), (0,json_values/* textAt */.$6)(answered, "imageTag")].filter((tag) => tag !== null);
    return {
        source: "cloudtrail",
        reference: null,
        image: {
            awsRegion: (0,json_values/* textAt */.$6)(record, "awsRegion"),
            registryId: (0,json_values/* textAt */.$6)(response, "registryId") ?? (0,json_values/* textAt */.$6)(request, "registryId") ?? accountOf(record),
            repositoryName: (0,json_values/* textAt */.$6)(request, "repositoryName") ?? (0,json_values/* textAt */.$6)(response, "repositoryName"),
            imageDigest: (0,json_values/* textAt */.$6)(asked, "imageDigest") ?? (0,json_values/* textAt */.$6)(answered, "imageDigest"),
            indexDigest: null,
            imageTags: [...new Set(tags)],
            platform: null,
        },
        call: {
            eventName: (0,json_values/* textAt */.$6)(record, "eventName"),
            eventSource: (0,json_values/* textAt */.$6)(record, "eventSource"),
            time: eventTime(record),
            ...callerOf(record["userIdentity"]),
            srcIp: (0,json_values/* textAt */.$6)(record, "sourceIPAddress"),
        },
        scan: { type: listed.type, status: (0,json_values/* textAt */.$6)(status, "status"), completedAt: listed.completedAt },
        page: { asked: (0,json_values/* textAt */.$6)(request, "nextToken"), offered: (0,json_values/* textAt */.$6)(response, "nextToken") },
        claimedCounts: listed.claimedCounts,
        listedCounts: listed.listedCounts,
        findings: listed.findings,
        outcome: missingParts(record) ?? statusOutcome(status, listed) ?? listed.fault ?? { kind: "evaluated" },
    };
}
/** A call without a registryId means the caller's own registry, and is recorded in its account. */
function accountOf(record) {
    return (0,json_values/* textAt */.$6)(record, "recipientAccountId") ?? (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(record, "userIdentity"), "accountId");
}
/** What of the record itself is missing; null where the answer is there. */
function missingParts(record) {
    const error = (0,json_values/* textAt */.$6)(record, "errorCode");
    if (error !== null) {
        const message = (0,json_values/* textAt */.$6)(record, "errorMessage");
        return inconclusive("call-failed", message === null ? error : `${error}: ${message}`);
    }
    for (const field of ["responseElements", "requestParameters"]) {
        const omitted = omission(record[field]);
        if (omitted !== null)
            return inconclusive("response-omitted", `${field} was left out${omitted}`);
    }
    const response = record["responseElements"];
    if (!(0,json_values/* isObject */.Gv)(response))
        return inconclusive("response-missing", `responseElements is ${(0,json_values/* inShort */.wZ)(response)}`);
    for (const [place, holder] of [
        ["requestParameters", record["requestParameters"]],
        ["responseElements", response],
    ]) {
        if (!(0,json_values/* isObject */.Gv)(holder))
            continue;
        const token = holder["nextToken"];
        if (token !== undefined && token !== null && typeof token !== "string") {
            return inconclusive("pages-missing", `${place}.nextToken is ${(0,json_values/* inShort */.wZ)(token)}`);
        }
    }
    return null;
}
/**
 * CloudTrail replaces a field past 100 KB by `{"omitted": true, "originalSize": ..., "reason": ...}`, its booleans
 * sometimes as text. Null where the field is itself; else what it says of why.
 */
function omission(field) {
    if (!(0,json_values/* isObject */.Gv)(field))
        return null;
    const { omitted, originalSize, reason } = field;
    if (omitted === undefined || omitted === false || omitted === "false")
        return null;
    const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` of ${originalSize} bytes` : "";
    return typeof reason === "string" ? `${size}: ${reason}` : size;
}

;// CONCATENATED MODULE: ./build/sources/cloudtrail/trail.js




/**
 * Reads CloudTrail exports into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. A call without a time that can be read is within any bounds. Throws a GateError for an entry that is not there.
 */
async function readTrail(request, tally, wanted) {
    const { inputs } = tally;
    const since = request.since ?? Number.NEGATIVE_INFINITY;
    const until = request.until ?? Number.POSITIVE_INFINITY;
    for await (const input of listInputs(request.entries, request.standardInput)) {
        if (input.kind === "problem") {
            inputs.problems.push(input.problem);
            continue;
        }
        const { path } = input;
        inputs.files += 1;
        const counted = count(input.open(), (bytes) => {
            inputs.bytes += bytes;
            request.progress(inputs);
        });
        await readExport(counted, {
            call: (record) => {
                inputs.records += 1;
                const time = eventTime(record);
                if (time !== null && (time < since || time > until)) {
                    inputs.skipped += 1;
                    return;
                }
                inputs.matchedEvents += 1;
                addResult(tally, readScanCall(record), wanted);
            },
            skipped: () => {
                inputs.records += 1;
                inputs.skipped += 1;
            },
            problem: (code, detail) => inputs.problems.push({ path, code, detail }),
        });
    }
}
async function* count(bytes, add) {
    for await (const chunk of bytes) {
        add(chunk.length);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./build/gate.js







/** The whole journey: sources, detection, policy, verdict, report. Throws a GateError for what the user can mend. */
async function gate(options, world) {
    const now = world.now();
    const wanted = (severity) => options.severity.includes(severity);
    const tally = emptyTally();
    const { cloudtrail: entries, since, until } = options;
    const { standardInput, progress } = world;
    await readTrail({ entries, since, until, standardInput, progress }, tally, wanted);
    const report = buildReport(tally, {
        name: options.name,
        version: version/* VERSION */.x,
        severities: options.severity,
        maxScanAge: options.maxScanAge,
        rules: [suppressedByRegistry],
        sources: entries,
        now,
    });
    const ending = endingOf(report.verdict, { ...options, scans: report.scans.length });
    return { report, ending, files: await writeFiles(options, report, world) };
}
async function writeFiles({ reportFile }, report, world) {
    if (reportFile === null)
        return [];
    const problem = await world.writeFile(reportFile, (0,json/* renderJson */.h)(report)).then(() => null, (thrown) => thrown);
    return [{ option: "report-file", path: reportFile, problem }];
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isPrivateRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _sources_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);


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
        const repository = (0,_sources_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)((0,_sources_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) ? payload : {}, "repository");
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
        rows: rows.map(({ packages, findings, worst, images: found }) => () => {
            const shown = packages.slice(0, 8);
            const more = packages.length > 8 ? `<br>and ${(0,words/* counted */.hS)(packages.length - 8)} more` : "";
            return tableRow([
                shown.map(({ name }) => (name === null ? "(no package named)" : code(name))).join("<br>") + more,
                shown.map(({ version }) => (version === null ? "" : code(version))).join("<br>"),
                shown.map(fixedIn).join("<br>"),
                (0,words/* counted */.hS)(findings),
                severityLabel(worst),
                summary_sections_images(found, found.length > 3 ? 1 : 3),
            ]);
        }),
        atMost: 50,
        foot: (leftOut) => ending(leftOut, "package", where),
    };
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
        return rows.reduce((widest, row) => Math.max(widest, (0,terminal_text/* columnsOf */.PL)(row[index]?.text ?? "")), (0,terminal_text/* columnsOf */.PL)(head));
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
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   eV: () => (/* binding */ pad)
/* harmony export */ });
/* unused harmony export cut */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
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
            const part = take(line, width) || firstOf(line);
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
/** A character wider than the whole line still has to go somewhere. */
function firstOf(text) {
    return graphemes.segment(text).containing(0)?.segment ?? text;
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


/***/ }),

/***/ 3834:
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

/***/ 1574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ writeWholeFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Writes a file that is either whole or as it was before: into a neighbour first, which then takes its place. Folders
 * on the way are made. Throws what the file system says.
 */
async function writeWholeFile(path, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (thrown) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
        throw thrown;
    }
}


/***/ })

};
