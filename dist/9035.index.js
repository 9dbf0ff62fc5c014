export const id = 9035;
export const ids = [9035];
export const modules = {

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ InternedFinding),
/* harmony export */   OX: () => (/* binding */ FindingTable)
/* harmony export */ });
/* unused harmony export hashOf */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _read_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5612);


/**
 * A finding without a fault that was read from a JSON text. A parsed list contains it in place of the value of the text.
 * Only a FindingTable makes instances, so no parsed JSON can be mistaken for one.
 */
class InternedFinding {
    /** Frozen, with everything in it, if the table keeps it. */
    finding;
    /** As the response has it, in upper case. */
    severity;
    /** Has its text from `from` to before `to`. */
    texts;
    from;
    to;
    /** Of the findings that the table keeps, the one that last came after this one in a list. */
    next = null;
    constructor({ finding, severity }, texts, from, to) {
        this.finding = finding;
        this.severity = severity;
        this.texts = texts;
        this.from = from;
        this.to = to;
    }
    /** The value of its text, as JSON.parse returns it. */
    toJSON() {
        return JSON.parse(this.texts.toString("utf8", this.from, this.to));
    }
}
/** Longer texts, which no finding of ECR has, are not kept. */
const MAX_TEXT = 64 * 1024;
/** Bytes of texts that are kept before there is room for all: few findings are worth no more. */
const FIRST_BYTES = 256 * 1024;
/** A full table is emptied before the next list if less than a quarter of this many look-ups found something. */
const LOOK_UPS = 262_144;
/**
 * The findings that were read before, by their list and their text: a finding recurs in every image that has it, and in
 * every call about one image. A cache: a miss costs a parse and changes no result.
 */
class FindingTable {
    #maxBytes;
    #window;
    #lean;
    #kept = new Map();
    /** The first finding of the last list. */
    #first = new Map();
    /** By themselves: a vulnerability has the same description in every version of a package. */
    #descriptions = new Map();
    #bytes = 0;
    /** The texts that were added last, up to `#used`: outside V8's heap, and the system gives only what is written. */
    #texts = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    #used = 0;
    /** Since the table is full. */
    #lookUps = 0;
    #hits = 0;
    /** The list that is being read, its source, and the finding that was last found in it. */
    #list = "findings";
    #source = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    #previous = null;
    /**
     * `maxBytes`: how many bytes of texts it keeps. The findings take about as much memory again. `lookUps`: after how many
     * it is decided whether a full table is emptied. `lean`: what is kept of a finding.
     */
    constructor({ maxBytes = 64 * 1024 * 1024, lookUps = LOOK_UPS, lean = (finding) => finding, } = {}) {
        this.#lean = lean;
        this.#maxBytes = maxBytes;
        this.#window = lookUps;
        this.#clear();
    }
    /** The bytes of the texts that it keeps. */
    get bytes() {
        return this.#bytes;
    }
    /** Starts to read a list in `source`, which must not change until the list ends. */
    begin(list, source) {
        if (this.#lookUps >= this.#window) {
            if (this.#hits < this.#lookUps / 4)
                this.#clear();
            this.#lookUps = 0;
            this.#hits = 0;
        }
        this.#list = list;
        this.#source = source;
        this.#view = new DataView(source.buffer, source.byteOffset, source.length);
        this.#previous = null;
    }
    /**
     * The finding whose text is at `at`, with the end of the text, if it is the one that followed the last found finding
     * before: no hash is needed, and the end need not be known, because an object ends where an equal one does.
     */
    following(at) {
        const expected = this.#previous === null ? this.#first.get(this.#list) : this.#previous.next;
        if (expected === undefined || expected === null || !this.#isAt(expected, at))
            return null;
        this.#countLookUp(true);
        this.#previous = expected;
        return { interned: expected, to: at + expected.to - expected.from };
    }
    /**
     * The entry of a list for the text from `from` to `to`: the known finding of that text, otherwise what `parse` returns. A
     * finding is kept if there is room. Undefined if `parse` returns null.
     */
    intern(from, to, parse) {
        const hash = hashOf(this.#view, from, to);
        // The hash only finds a candidate. Of two findings with one hash, the first is kept.
        const candidate = this.#kept.get(this.#list)?.get(hash);
        const isKnown = candidate !== undefined && candidate.to - candidate.from === to - from && this.#isAt(candidate, from);
        this.#countLookUp(isKnown);
        if (isKnown)
            return this.#follow(candidate);
        const parsed = parse(from, to);
        if (parsed === null)
            return undefined;
        const { value, read } = parsed;
        if (read === null)
            return value;
        if (candidate !== undefined || to - from > MAX_TEXT || this.#isFull()) {
            return new InternedFinding(read, node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(this.#source.subarray(from, to)), 0, to - from);
        }
        const interned = this.#keep(read, from, to);
        this.#kept.get(this.#list)?.set(hash, interned);
        return this.#follow(interned);
    }
    /**
     * Empties the table, and frees the memory of its texts at once (where the runtime can): the garbage collector would do
     * it too late for what follows. Afterwards, no interned finding can be converted to JSON.
     */
    release() {
        const { buffer } = this.#texts;
        this.#clear();
        if (buffer instanceof ArrayBuffer && typeof buffer.transfer === "function")
            buffer.transfer(0);
    }
    #keep(read, from, to) {
        if (this.#texts.length - this.#used < to - from) {
            this.#texts = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(this.#bytes === 0 ? FIRST_BYTES : this.#maxBytes + MAX_TEXT);
            this.#used = 0;
        }
        const start = this.#used;
        this.#used += this.#source.copy(this.#texts, start, from, to);
        this.#bytes += to - from;
        const finding = this.#lean(read.finding);
        const description = finding.description === null ? null : this.#shared(finding.description);
        return new InternedFinding({ ...read, finding: frozenCopy({ ...finding, description }) }, this.#texts, start, this.#used);
    }
    #shared(description) {
        const known = this.#descriptions.get(description);
        if (known !== undefined)
            return known;
        this.#descriptions.set(description, description);
        return description;
    }
    #follow(found) {
        if (this.#previous === null)
            this.#first.set(this.#list, found);
        else
            this.#previous.next = found;
        this.#previous = found;
        return found;
    }
    /** Whether the source has exactly the text of this finding at `at`. */
    #isAt({ texts, from, to }, at) {
        const end = at + to - from;
        // Without making a string, which would take most of the time.
        return end <= this.#source.length && texts.compare(this.#source, at, end, from, to) === 0;
    }
    #isFull() {
        return this.#bytes >= this.#maxBytes;
    }
    #countLookUp(isHit) {
        if (!this.#isFull())
            return;
        this.#lookUps += 1;
        if (isHit)
            this.#hits += 1;
    }
    #clear() {
        for (const list of _read_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_LISTS */ .W)
            this.#kept.set(list, new Map());
        this.#first.clear();
        this.#descriptions.clear();
        this.#texts = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0);
        this.#used = 0;
        this.#bytes = 0;
    }
}
/**
 * A frozen copy of a finding. It is a copy because V8 would soon allocate all findings as it allocates those that live
 * long, and then collect the others late.
 */
function frozenCopy(finding) {
    const packages = finding.packages.map((found) => Object.freeze({ ...found }));
    Object.freeze(packages);
    const { relatedIds } = finding;
    const related = relatedIds === undefined ? {} : { relatedIds: Object.freeze([...relatedIds]) };
    return Object.freeze({ ...finding, ...related, packages });
}
/** A hash of the bytes from `from` to before `to`. Equal hashes do not make equal texts. */
function hashOf(bytes, from, to) {
    let hash = to - from;
    let at = from;
    for (; at + 4 <= to; at += 4) {
        hash = Math.imul(hash ^ bytes.getInt32(at, true), 0x9e37_79b1);
        hash ^= hash >>> 15;
    }
    for (; at < to; at += 1)
        hash = Math.imul(hash ^ bytes.getUint8(at), 0x9e37_79b1);
    return hash;
}


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFindings)
/* harmony export */ });
/* harmony import */ var _core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2690);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8491);
/* harmony import */ var _finding_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6656);
/* harmony import */ var _read_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5612);
/* harmony import */ var _scan_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3471);





/**
 * Reads `imageScanFindings` of a DescribeImageScanFindings response: `findings` of basic scans and `enhancedFindings` of
 * Amazon Inspector. Reads as much as possible; the first part that cannot be read is the `fault`.
 */
function readFindings(imageScanFindings) {
    const from = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(imageScanFindings) ? imageScanFindings : {};
    const listed = {
        type: null,
        findings: [],
        listedCounts: new Map(),
        claimedCounts: null,
        completedAt: (0,_scan_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScanDate */ .N)(from["imageScanCompletedAt"]),
        fault: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(imageScanFindings)
            ? null
            : (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusive */ .Ni)("findings-missing", `imageScanFindings is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(imageScanFindings)}, not an object`),
    };
    const report = (fault) => {
        listed.fault ??= fault;
    };
    for (const list of _read_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .FINDING_LISTS */ .W) {
        const entries = from[list];
        if (entries === undefined || entries === null)
            continue;
        if (!Array.isArray(entries)) {
            report((0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusive */ .Ni)("findings-missing", `${list} is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(entries)}, not a list`));
            continue;
        }
        if (listed.type === null || entries.length > 0)
            listed.type = TYPES[list];
        for (let index = 0; index < entries.length; index += 1) {
            const entry = entries[index];
            const read = entry instanceof _finding_table_js__WEBPACK_IMPORTED_MODULE_0__/* .InternedFinding */ .JC ? entry : (0,_read_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .readFinding */ .G)(list, index, entry, report);
            if (read === null)
                continue;
            listed.findings.push(read.finding);
            listed.listedCounts.set(read.severity, (listed.listedCounts.get(read.severity) ?? 0) + 1);
        }
    }
    if (listed.type === null)
        report((0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusive */ .Ni)("findings-missing", "neither findings nor enhancedFindings is a list"));
    listed.claimedCounts = readCounts(from["findingSeverityCounts"], report);
    return listed;
}
const TYPES = { findings: "basic", enhancedFindings: "enhanced" };
/** Reads findingSeverityCounts. A count that is not a whole number is a fault, because the list cannot be compared with it. */
function readCounts(raw, report) {
    if (raw === undefined || raw === null)
        return null;
    const counts = new Map();
    for (const [severity, count] of Object.entries((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(raw) ? raw : {})) {
        if (typeof count === "number" && Number.isInteger(count) && count >= 0)
            counts.set(severity.toUpperCase(), count);
        else
            report((0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusive */ .Ni)("counts-disagree", `findingSeverityCounts.${severity} is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(count)}, not a count`));
    }
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(raw)) {
        report((0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_4__/* .inconclusive */ .Ni)("counts-disagree", `findingSeverityCounts is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .preview */ .VH)(raw)}, not an object`));
    }
    return counts;
}


/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ FINDING_LISTS),
  G: () => (/* binding */ readFinding)
});

// EXTERNAL MODULE: ./build/core/search/scan-result.js
var scan_result = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/search/severity.js
var severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/sources/findings/finding-fields.js

/** The list at `key`; empty if the field is missing, or is not a list, which is reported. */
function listAtOrMalformed(raw, key, malformed) {
    const value = raw[key] ?? null;
    if (value === null)
        return [];
    if (Array.isArray(value))
        return value;
    malformed(`${key} is ${(0,json_values/* preview */.VH)(value)}, not a list`);
    return [];
}
/** The highest score; null if there is none. */
function highest(scores) {
    return scores.reduce((most, score) => (most === null || (score !== null && score > most) ? score : most), null);
}
/** A CVSS score from 0 to 10, as a number or a text; null for anything else. */
function scoreOf(value) {
    const score = typeof value === "string" ? Number.parseFloat(value) : value;
    return typeof score === "number" && score >= 0 && score <= 10 ? score : null;
}
/** Matches addresses that are certainly in normal form, as nearly all are, without parsing them. */
const PLAIN_ADDRESS = /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;
/** An http or https address in normal form, else null. ECR's `uri` may end in a space. */
function webAddress(value) {
    if (typeof value !== "string")
        return null;
    if (PLAIN_ADDRESS.test(value))
        return value;
    if (!URL.canParse(value.trim()))
        return null;
    const url = new URL(value.trim());
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

;// CONCATENATED MODULE: ./build/sources/findings/basic-finding.js



/** Reads an entry of `findings`, of a basic scan. Reads as much as possible. */
function readBasic(raw, malformed) {
    const { values, hidesName } = attributesOf(raw, malformed);
    const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((each) => each.length > 0) ?? [];
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(raw["uri"]),
        score: highest(scores.map(scoreOf)),
        fix: null,
        exploit: null,
        state: "active",
        publishedAt: null,
        arn: null,
        packages: basicPackages([...(values.get("package_name") ?? [])], [...(values.get("package_version") ?? [])], hidesName),
    };
}
/**
 * The packages of a basic finding. A repeated name or version never hides another: each name is a package, whose version is
 * unknown unless it is clear which one belongs to it.
 */
function basicPackages(names, versions, hidesName) {
    const [version, otherVersion] = versions;
    const isClear = names.length < 2 && otherVersion === undefined && !hidesName;
    const packageOf = (name) => ({
        name,
        version: isClear ? (version ?? null) : null,
        fixedVersion: null,
        fix: null,
        type: null,
        path: null,
    });
    const named = names.map(packageOf);
    return hidesName || (named.length === 0 && version !== undefined) ? [...named, packageOf(null)] : named;
}
/** The first of these attributes that is present counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES = new Set([...SCORES, ...PACKAGE]);
function attributesOf(raw, malformed) {
    const values = new Map();
    let hidesName = false;
    for (const attribute of listAtOrMalformed(raw, "attributes", malformed)) {
        const key = (0,json_values/* isObject */.Gv)(attribute) ? (0,json_values/* textAt */.$6)(attribute, "key") : null;
        if (!(0,json_values/* isObject */.Gv)(attribute) || key === null) {
            malformed(`an attribute has no key: ${(0,json_values/* preview */.VH)(attribute)}`);
            hidesName = true;
            continue;
        }
        if (!ATTRIBUTES.has(key))
            continue;
        const value = attribute["value"] ?? "";
        if (typeof value !== "string") {
            malformed(`${key} is ${(0,json_values/* preview */.VH)(value)}, not text`);
            hidesName ||= key === "package_name";
        }
        else if (value !== "") {
            const known = values.get(key) ?? new Set();
            values.set(key, known.add(value));
        }
    }
    for (const key of PACKAGE) {
        const found = [...(values.get(key) ?? [])];
        if (found.length > 1)
            malformed(`${key} has ${found.length} different values: ${(0,json_values/* preview */.VH)(found)}`);
    }
    return { values, hidesName };
}

// EXTERNAL MODULE: ./build/core/text/shown-version.js
var shown_version = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/sources/findings/package-fix.js


const FIX_AVAILABLE = new Map([
    ["YES", "yes"],
    ["NO", "no"],
    ["PARTIAL", "partial"],
]);
/** `fixAvailable` of a finding; null if it is missing or invalid. */
function findingFix(finding) {
    const overall = overallFix(finding);
    return overall === "missing" || overall === "invalid" ? null : overall;
}
/**
 * Whether each package of a finding has a fix, by its own `fixedInVersion` and the finding's `fixAvailable`. The result is
 * "no" only if nothing contradicts it, and null if unknown, which no rule treats as "no". An entry of `packages` that is not
 * an object has an invalid fix.
 */
function packageFixes(finding, packages) {
    const overall = overallFix(finding);
    const all = packages.map(ownFix);
    const others = {
        hasVersion: all.some(({ kind }) => kind === "version"),
        isAnyNotNone: all.some(({ kind }) => kind !== "none"),
    };
    return all.map((own) => ({
        fix: fixOf(own, overall, others),
        fixedVersion: own.kind === "version" ? own.version : null,
    }));
}
/** `others` is about all packages of the finding. */
function fixOf(own, overall, others) {
    switch (own.kind) {
        case "version":
            return "yes";
        case "none":
            if (overall === "no" || overall === "missing")
                return "no";
            // "partial" means that some package has a fix, so it must be possible that another one does.
            return overall === "partial" && others.isAnyNotNone ? "no" : null;
        case "missing":
            if (overall === "yes")
                return "yes";
            return overall === "no" && !others.hasVersion ? "no" : null;
        case "invalid":
            return overall === "yes" ? "yes" : null;
    }
}
function ownFix(entry) {
    if (!(0,json_values/* isObject */.Gv)(entry))
        return { kind: "invalid" };
    const fixedInVersion = entry["fixedInVersion"] ?? null;
    if (fixedInVersion === null)
        return { kind: "missing" };
    if (typeof fixedInVersion !== "string")
        return { kind: "invalid" };
    const version = fixedInVersion.trim();
    if (version === "")
        return { kind: "missing" };
    return /^not\s?available$/i.test(version)
        ? { kind: "none" }
        : { kind: "version", version: (0,shown_version/* withoutZeroEpoch */.C)(version) };
}
function overallFix(finding) {
    const fixAvailable = finding["fixAvailable"] ?? null;
    if (fixAvailable === null || fixAvailable === "")
        return "missing";
    return FIX_AVAILABLE.get(((0,json_values/* textAt */.$6)(finding, "fixAvailable") ?? "").trim().toUpperCase()) ?? "invalid";
}

// EXTERNAL MODULE: ./build/sources/findings/scan-dates.js
var scan_dates = __webpack_require__(3471);
;// CONCATENATED MODULE: ./build/sources/findings/enhanced-finding.js





/** Reads an entry of `enhancedFindings`, of Amazon Inspector. Reads as much as possible. */
function readEnhanced(raw, malformed) {
    const details = (0,json_values/* objectAt */.lJ)(raw, "packageVulnerabilityDetails");
    const rawDetails = raw["packageVulnerabilityDetails"] ?? null;
    if (rawDetails !== null && !(0,json_values/* isObject */.Gv)(rawDetails)) {
        malformed(`packageVulnerabilityDetails is ${(0,json_values/* preview */.VH)(rawDetails)}, not an object`);
    }
    const listed = listAtOrMalformed(details, "vulnerablePackages", malformed);
    // A finding without a package gets one without a name, which may be of any package manager.
    const packages = listed.length > 0 ? listed : [{}];
    const fixes = packageFixes(raw, listed);
    const related = (0,json_values/* listAt */.gT)(details, "relatedVulnerabilities").filter((id) => typeof id === "string");
    const advisorySource = (0,json_values/* textAt */.$6)(details, "source");
    const exploit = ((0,json_values/* textAt */.$6)(raw, "exploitAvailable") ?? "").toUpperCase();
    const cvss = (0,json_values/* listAt */.gT)(details, "cvss").map((entry) => ((0,json_values/* isObject */.Gv)(entry) ? scoreOf(entry["baseScore"]) : null));
    return {
        name: (0,json_values/* textAt */.$6)(details, "vulnerabilityId") ?? (0,json_values/* textAt */.$6)(raw, "title") ?? (0,json_values/* textAt */.$6)(raw, "findingArn"),
        ...(related.length === 0 ? {} : { relatedIds: related }),
        description: (0,json_values/* textAt */.$6)(raw, "description"),
        severity: (0,severity/* parseSeverity */.lv)((0,json_values/* textAt */.$6)(raw, "severity") ?? ""),
        uri: webAddress(details["sourceUrl"]),
        score: scoreOf(raw["score"]) ?? highest(cvss),
        fix: findingFix(raw),
        exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
        state: STATES.get(((0,json_values/* textAt */.$6)(raw, "status") ?? "").toUpperCase()) ?? "active",
        publishedAt: (0,scan_dates/* parseScanDate */.N)(details["vendorCreatedAt"]),
        arn: (0,json_values/* textAt */.$6)(raw, "findingArn"),
        packages: packages.map((found, index) => ({
            ...readPackage(found, fixes[index] ?? NO_FIX_KNOWN, malformed),
            ...(advisorySource === null ? {} : { advisorySource }),
        })),
    };
}
const NO_FIX_KNOWN = { fix: null, fixedVersion: null };
/** The text fields of a package that policy uses. */
const PACKAGE_FIELDS = ["name", "version", "release", "filePath", "packageManager", "fixedInVersion"];
/** An entry that is not an object becomes a package without a name, so that policy for other packages cannot apply to it. */
function readPackage(entry, fix, malformed) {
    const raw = (0,json_values/* isObject */.Gv)(entry) ? entry : {};
    if (!(0,json_values/* isObject */.Gv)(entry))
        malformed(`a package is ${(0,json_values/* preview */.VH)(entry)}, not an object`);
    for (const field of PACKAGE_FIELDS) {
        const value = raw[field] ?? null;
        if (value !== null && typeof value !== "string")
            malformed(`${field} of a package is ${(0,json_values/* preview */.VH)(value)}, not text`);
    }
    const epoch = raw["epoch"] ?? null;
    if (epoch !== null && typeof epoch !== "number")
        malformed(`epoch of a package is ${(0,json_values/* preview */.VH)(epoch)}, not a number`);
    const type = (0,json_values/* textAt */.$6)(raw, "packageManager");
    return {
        name: (0,json_values/* textAt */.$6)(raw, "name"),
        version: packageVersion(raw),
        fixedVersion: fix.fixedVersion,
        fix: fix.fix,
        type,
        ...(type === null ? { isTypeUnknown: true } : {}),
        path: (0,json_values/* textAt */.$6)(raw, "filePath"),
    };
}
/** `epoch:version-release`, as package managers write it; an epoch of 0 is omitted. */
function packageVersion(raw) {
    const version = (0,json_values/* textAt */.$6)(raw, "version");
    if (version === null)
        return null;
    const epoch = raw["epoch"];
    const release = (0,json_values/* textAt */.$6)(raw, "release");
    const prefix = typeof epoch === "number" && epoch > 0 ? `${epoch}:` : "";
    return `${prefix}${version}${release === null ? "" : `-${release}`}`;
}
const STATES = new Map([
    ["SUPPRESSED", "suppressed"],
    ["CLOSED", "closed"],
]);

;// CONCATENATED MODULE: ./build/sources/findings/read-finding.js




/** The lists of `imageScanFindings`: `findings` of basic scans and `enhancedFindings` of Amazon Inspector. */
const FINDING_LISTS = ["findings", "enhancedFindings"];
/**
 * Reads the entry at `index` of a list, as much of it as possible; null if it is not an object. Each part that cannot be
 * read is reported.
 */
function readFinding(list, index, raw, report) {
    const malformed = (detail) => report((0,scan_result/* inconclusive */.Ni)("malformed-finding", `${list}[${index}]${detail}`));
    if (!(0,json_values/* isObject */.Gv)(raw)) {
        malformed(` is ${(0,json_values/* preview */.VH)(raw)}, not an object`);
        return null;
    }
    const read = list === "findings" ? readBasic : readEnhanced;
    const finding = read(raw, (detail) => malformed(`: ${detail}`));
    const { severity } = raw;
    if (finding.name === null)
        malformed(" has no name");
    if (finding.severity === null) {
        const name = finding.name ?? `${list}[${index}]`;
        report((0,scan_result/* inconclusive */.Ni)("unknown-severity", `the severity of ${name} is ${(0,json_values/* preview */.VH)(severity)}`));
    }
    return { finding, severity: typeof severity === "string" ? severity.trim().toUpperCase() : "" };
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseScanDate)
/* harmony export */ });
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `Aug 11, 2021, 11:30:16 AM`, as CloudTrail writes dates in responseElements; the last space may be U+202F. */
const ENGLISH_DATE = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/u;
/** A larger number is in milliseconds: in seconds it would be after the year 5000. */
const SECONDS_LIMIT = 1e11;
/**
 * Parses a date to epoch milliseconds: a Date of the SDK, CloudTrail's English format (in UTC), ISO 8601, or an epoch in
 * seconds or milliseconds. Null for anything else.
 */
function parseScanDate(value) {
    if (value instanceof Date)
        return validTime(value.getTime());
    if (typeof value === "number")
        return validTime(Math.abs(value) < SECONDS_LIMIT ? value * 1_000 : value);
    if (typeof value !== "string")
        return null;
    if (/^\d{9,13}(\.\d+)?$/.test(value))
        return parseScanDate(Number(value));
    const parts = ENGLISH_DATE.exec(value.trim());
    if (parts === null)
        return (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(value);
    const [, month = "", day, year, hour, minute, second, half] = parts;
    const index = MONTHS.indexOf(month.toLowerCase());
    const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
    return index < 0
        ? null
        : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}
/** A time after the year 9999 is most likely milliseconds that were read as seconds, so it is unknown. */
function validTime(epochMs) {
    const time = new Date(epochMs).getTime();
    return (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarTime */ .M2)(time) ? time : null;
}


/***/ }),

/***/ 6786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ statusOutcome)
/* harmony export */ });
/* harmony import */ var _core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2690);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);


/** Whether an image with this scan status can be evaluated, or why not. Does not compile if the SDK adds a status. */
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
 * Why a response with this `imageScanStatus` cannot be evaluated; null if the scan is complete. ACTIVE (continuous scanning)
 * is set before the first scan completes, so it also needs `completedAt`.
 */
function statusOutcome(imageScanStatus, listed) {
    const status = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "status");
    const description = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(imageScanStatus, "description");
    const detail = description === null ? `the status is ${status}` : `the status is ${status}: ${description}`;
    const meaning = MEANINGS.get(status ?? "");
    if (meaning === undefined)
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("unknown-status", `the status is ${(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(imageScanStatus["status"])}`);
    if (meaning !== "ready") {
        const unsupported = meaning === "scan-failed" && (description ?? "").includes("UnsupportedImageError");
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)(unsupported ? "unsupported-image" : meaning, detail);
    }
    if (status === "ACTIVE" && listed.completedAt === null) {
        return (0,_core_search_scan_result_js__WEBPACK_IMPORTED_MODULE_1__/* .inconclusive */ .Ni)("scan-pending", "the status is ACTIVE, but no scan has completed yet");
    }
    return null;
}


/***/ })

};
