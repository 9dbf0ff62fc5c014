export const id = 9654;
export const ids = [9654];
export const modules = {

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _core_options_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4864);
/* harmony import */ var _core_search_detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6963);



const WIDTH = 80;
const INDENT = 6;
/** The text of --help, in 80 columns. */
function helpText() {
    const options = Object.values(_core_options_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l).flatMap((option) => {
        const value = option.kind === "boolean" ? "" : ` ${option.placeholder}`;
        const preset = option.default === "" || option.kind === "boolean" ? "" : ` (default: ${option.default})`;
        const on = option.kind === "boolean" && option.default === "true" ? " (on by default)" : "";
        const again = option.kind === "list" ? " (repeatable)" : "";
        const meaning = option.meaning.replaceAll("`", "");
        return [`  --${option.name}${value}`, ...wrapped(`${meaning}${preset}${on}${again}`)];
    });
    return [
        "ecr-findings-gate [IMAGE]... [OPTION]...",
        "ecr-findings-gate convert FILE...    (convert --help)",
        "ecr-findings-gate permissions [IMAGE]... [OPTION]... [--trust]",
        "",
        "Gate a build on Amazon ECR scan findings, from ECR or from CloudTrail exports,",
        `as the search "${_core_search_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .SEARCH */ .Dn.name}"`,
        `(${_core_search_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .SEARCH */ .Dn.technique}) finds them. The exit code is the verdict.`,
        "",
        "permissions prints the minimum IAM policy for the options, and with --trust the",
        "role's trust policy for GitHub's OIDC provider.",
        "",
        "Options:",
        ...options,
        `  --format ${_render_log_format_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .hR.join("|")}`,
        ...wrapped("format of standard output (default: table)"),
        "  --explain ID",
        ...wrapped("show every occurrence of a finding instead, and which rule decided"),
        "  --explain-query",
        ...wrapped("show the SQL of each athena:// table instead, and what it would read; run nothing"),
        "  -h, --help",
        "  --version",
        "",
        "Boolean options: --flag or --flag=false.",
        "Paths start at the current folder.",
        "",
        "Exit codes:",
        "  0  passed: everything was evaluated, and there are no blocking findings",
        "  1  failed: there are blocking findings",
        "  2  inconclusive: something could not be evaluated, or there was nothing to",
        "     evaluate (0 with --on-inconclusive warn, where an image was named)",
        "  3  error: an option or a policy file is wrong, or there is a bug",
        "With --warn-only, the exit code of every verdict is 0.",
        "",
        "Examples:",
        "  ecr-findings-gate 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1",
        "  ecr-findings-gate --cloudtrail ./trail --severity HIGH --format json",
        "",
    ].join("\n");
}
function wrapped(text) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && INDENT + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === "" ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((part) => " ".repeat(INDENT) + part);
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


/***/ })

};
