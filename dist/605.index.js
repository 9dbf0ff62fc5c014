export const id = 605;
export const ids = [605];
export const modules = {

/***/ 8598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inBytes)
/* harmony export */ });
/** `1.2 GB`: in decimal units. */
function inBytes(bytes) {
    const units = ["bytes", "KB", "MB", "GB", "TB", "PB"];
    let index = 0;
    let value = bytes;
    while (value >= 999.95 && index < units.length - 1) {
        value /= 1_000;
        index += 1;
    }
    return `${index === 0 ? value : value.toFixed(1).replace(/\.0$/, "")} ${units[index] ?? ""}`;
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ matchesAnything),
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);

/** Wildcards try every way to split a name, so both are bounded: what is longer matches by its exact text only. */
const MOST_WILDCARDS = 3;
const LONGEST_NAME = 256;
/** In other globs these mean something; here they would be taken for letters, in silence. */
const OTHER_SYNTAX = /[[\]{}()\\]|^!/;
/** Why `pattern` is no glob that is accepted; null where it is. */
function globFault(pattern) {
    if (OTHER_SYNTAX.test(pattern))
        return 'a glob knows "*" (stops at "/"), "**" and "?", nothing else';
    const wildcards = pattern.match(/\*+/g)?.length ?? 0;
    return wildcards > MOST_WILDCARDS ? `a glob holds at most ${MOST_WILDCARDS} wildcards` : null;
}
/** Whether a glob names nothing in particular. */
function matchesAnything(pattern) {
    return /^[*?/]+$/.test(pattern);
}
/** A test for names by a glob: case-sensitive; `*` stops at `/`, `**` does not, `?` is one letter. */
function compileGlob(pattern) {
    if (!/[*?]/.test(pattern))
        return (name) => name === pattern;
    // Every other sign stands for itself: unescaped, the library reads `c++` as one or more plus signs.
    const literal = pattern.replaceAll(/[^\w./*?-]/gu, String.raw `\$&`);
    const matches = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(literal, { dot: true, strictSlashes: true });
    return (name) => name === pattern || (name.length <= LONGEST_NAME && matches(name));
}
/** A test for names by any of several globs; an empty list names everything. */
function compileGlobs(patterns) {
    if (patterns.length === 0)
        return () => true;
    const tests = patterns.map(compileGlob);
    return (name) => name !== null && tests.some((test) => test(name));
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
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   ct: () => (/* binding */ pinnedReference)
/* harmony export */ });
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
    return `${registryId}.dkr.ecr.${awsRegion}.${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion)?.registrySuffix ?? "amazonaws.com"}`;
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
    const partition = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion);
    if (partition === null)
        return `names a region that AWS cannot have (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(awsRegion)})`;
    const dualStack = suffix === partition.dualStackRegistrySuffix;
    if (!dualStack && suffix !== partition.registrySuffix) {
        return `names the registry ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(host)}; one in ${awsRegion} ends in ${partition.registrySuffix}`;
    }
    return { registryId, awsRegion, fips: fips !== undefined, dualStack };
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * The value of a JSON text. Throws a GateError that names the option, the file, what is wrong, and the line and column
 * where the engine tells them.
 */
function parseJson(text, path, option) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    try {
        return JSON.parse(plain);
    }
    catch (thrown) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
        const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
        const place = offset === null ? path : `${path}:${lineAndColumn(plain, Number(offset))}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${place}: not JSON: ${message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ")}`);
    }
}
function lineAndColumn(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** The one of `known` that `word` was most likely meant to be; null where none is near. */
function nearestWord(word, known) {
    const wanted = word.slice(0, 64).toLowerCase().replaceAll("_", "-");
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)) ? best.candidate : null;
}
/** How many letters must be changed, put in, left out or swapped with their neighbour to make `b` of `a`. */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(cost(last, j) + 1, cost(row, j - 1) + 1, cost(last, j - 1) + (same ? 0 : 1), swapped ? cost(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        beforeLast = last;
        last = row;
    }
    return cost(last, b.length);
}
function cost(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions),
/* harmony export */   Y: () => (/* binding */ rejectUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);


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
        allowedEndpoints: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.allowedEndpoints),
        waitTimeout: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.waitTimeout),
        startScan: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.startScan),
        cloudtrail: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.cloudtrail),
        since: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.since),
        until: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.until),
        name: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.name),
        severity: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.severity),
        gateKnownExploited: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.gateKnownExploited),
        gateEpss: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.gateEpss),
        onlyFixed: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.onlyFixed),
        grace: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.grace),
        ignoreFile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.ignoreFile),
        refusePullRequestIgnores: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.refusePullRequestIgnores),
        baseline: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.baseline),
        maxScanAge: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.maxScanAge),
        inconclusive: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.inconclusive),
        warnOnly: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.warnOnly),
        annotations: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.annotations),
        dockerfile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.dockerfile),
        reportFile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.reportFile),
        sarifFile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.sarifFile),
        htmlFile: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.htmlFile),
        commentSummaryInPr: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.commentSummaryInPr),
        githubToken: read(_options_js__WEBPACK_IMPORTED_MODULE_0__/* .OPTIONS */ .l.githubToken),
    };
    rejectContradictions(options);
    return options;
}
function samePath(a, b) {
    const plain = (path) => path.replace(/^(\.\/+)+/, "");
    return plain(a) === plain(b);
}
function rejectContradictions(options) {
    const { images, buildMetadata, cloudtrail, since, until, baseline, reportFile } = options;
    if (baseline !== null && reportFile !== null && samePath(baseline, reportFile)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`baseline: ${baseline} is also the report-file, which this run overwrites. Name another file.`);
    }
    if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue("images, build-metadata, cloudtrail: none is given, so there is nothing to evaluate. Give one.");
    }
    const files = [reportFile, options.sarifFile, options.htmlFile].filter((path) => path !== null);
    const twice = files.find((path, index) => files.slice(0, index).some((other) => samePath(path, other)));
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`report-file, sarif-file, html-file: two of them are ${twice}. Give each a path of its own.`);
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

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS)
});

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/core/severity.js
var core_severity = __webpack_require__(6763);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/options/allowed-endpoints.js

/** `scheme://host[:port]` and nothing else; a host is a name, an IPv4 address, or an IPv6 address in brackets. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
/**
 * The origins that `allowed-endpoints` names, one per line, each as `new URL` writes it. Throws a GateError that shows
 * the line that is not an origin, or that a line is empty.
 */
function allowedEndpoints(text) {
    if (text.trim() === "")
        return [];
    // YAML's `|` ends the last line.
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    return [...new Set(lines.map((line, index) => originIn(line.trim(), index + 1)))];
}
function originIn(given, line) {
    if (given === "") {
        throw new errors/* GateError */.ue(`allowed-endpoints: line ${line} is empty. An expression may have evaluated to an empty string; remove the line.`);
    }
    const url = ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : null;
    if (url !== null)
        return url.origin;
    throw new errors/* GateError */.ue(`allowed-endpoints: ${(0,errors/* quoted */.TL)(given)} is not an origin. Expected http://HOST[:PORT] or https://HOST[:PORT], ` +
        "one per line, without path, query, user name or wildcard.");
}

;// CONCATENATED MODULE: ./build/core/options/option-values.js


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
/** `none` stands alone: beside a path it is a contradiction. */
function ignoreFiles(text) {
    const paths = lines(text);
    if (paths.length === 0)
        return { value: { kind: "default" } };
    if (!paths.includes("none"))
        return { value: { kind: "named", paths } };
    return paths.length === 1 ? { value: { kind: "none" } } : null;
}
/** A probability from 0 to 1. */
function probability(text) {
    return /^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/core/options/options.js






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
    allowedEndpoints: {
        name: "allowed-endpoints",
        kind: "list",
        default: "",
        meaning: "origins that may answer instead of AWS (a test server, an emulator), such as `http://localhost:4566`, one per line; it only permits: `AWS_ENDPOINT_URL` and the AWS configuration decide where requests go",
        takes: "origins, one per line, each http://HOST[:PORT] or https://HOST[:PORT]",
        placeholder: "ORIGIN",
        parse: (text) => ({ value: allowedEndpoints(text) }),
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
        meaning: "CloudTrail exports: files, folders, globs, `s3://bucket/prefix`, `athena://database/table`, `-` for standard input; one a line",
        takes: "files, folders, globs, s3://bucket/prefix, athena://database/table or -",
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
    gateKnownExploited: {
        name: "gate-known-exploited",
        kind: "switch",
        default: "false",
        meaning: "findings in CISA's known-exploited catalogue gate at any severity",
        takes: "true or false",
        placeholder: "",
        parse: onOff,
    },
    gateEpss: {
        name: "gate-epss",
        kind: "text",
        default: "",
        meaning: "findings with at least this EPSS probability (0 to 1) gate at any severity",
        takes: "a number from 0 to 1, such as 0.5",
        placeholder: "NUMBER",
        parse: (text) => optional(text, probability),
    },
    onlyFixed: {
        name: "only-fixed",
        kind: "switch",
        default: "false",
        meaning: "a finding whose fix is known not to exist does not gate; unknown gates, with a notice",
        takes: "true or false",
        placeholder: "",
        parse: onOff,
    },
    grace: {
        name: "grace",
        kind: "text",
        default: "",
        meaning: "by severity, `CRITICAL=15d,HIGH=30d`: what was published less long ago does not gate yet",
        takes: "severities with durations, such as CRITICAL=15d,HIGH=30d",
        placeholder: "LIST",
        parse: (text) => (text.trim() === "" ? { value: new Map() } : required((0,grace/* parseGrace */.k)(text.trim()))),
    },
    ignoreFile: {
        name: "ignore-file",
        kind: "list",
        default: "",
        meaning: "files of exceptions, one a line; `none` for none; else `.ecr-findings-ignore.yaml`, if it is there",
        takes: "paths of ignore files or OpenVEX documents, or none alone",
        placeholder: "PATH",
        parse: ignoreFiles,
    },
    refusePullRequestIgnores: {
        name: "refuse-pull-request-ignores",
        kind: "switch",
        default: "false",
        meaning: "exceptions that the pull request itself adds do not apply",
        takes: "true or false",
        placeholder: "",
        parse: onOff,
    },
    baseline: {
        name: "baseline",
        kind: "text",
        default: "",
        meaning: "an image, or an earlier report file: what it has already does not gate",
        takes: "an image reference, or the path of a report file",
        placeholder: "IMAGE|PATH",
        parse: (text) => optional(text, (given) => given),
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
    dockerfile: {
        name: "dockerfile",
        kind: "text",
        default: "",
        meaning: "the Dockerfile that annotations and SARIF point at",
        takes: "the path of a Dockerfile",
        placeholder: "PATH",
        parse: (text) => optional(text, (given) => given),
    },
    reportFile: {
        name: "report-file",
        kind: "text",
        default: "",
        meaning: "where to write the JSON report",
        takes: "a path",
        placeholder: "PATH",
        parse: (text) => optional(text, (given) => given),
    },
    sarifFile: {
        name: "sarif-file",
        kind: "text",
        default: "",
        meaning: "where to write SARIF for code scanning",
        takes: "a path",
        placeholder: "PATH",
        parse: (text) => optional(text, (given) => given),
    },
    htmlFile: {
        name: "html-file",
        kind: "text",
        default: "",
        meaning: "where to write the report as one self-contained page",
        takes: "a path",
        placeholder: "PATH",
        parse: (text) => optional(text, (given) => given),
    },
    commentSummaryInPr: {
        name: "comment-summary-in-pr",
        kind: "choice",
        default: "never",
        meaning: "comment on the pull request: `never`, `on-failure`, `always`; in the action only",
        takes: "never, on-failure or always",
        placeholder: "never|on-failure|always",
        parse: (text) => word(text, ["never", "on-failure", "always"]),
    },
    githubToken: {
        name: "github-token",
        kind: "text",
        default: "",
        actionDefault: "${{ github.token }}",
        meaning: "for the comment, and to read the base branch's ignore file",
        takes: "a token",
        placeholder: "TOKEN",
        parse: (text) => optional(text, (given) => given),
    },
};


/***/ }),

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   qM: () => (/* binding */ repositoryArn)
/* harmony export */ });
const COMMERCIAL = {
    name: "aws",
    regions: /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/,
    registrySuffix: "amazonaws.com",
    dualStackRegistrySuffix: "on.aws",
    endpointSuffixes: ["amazonaws.com", "api.aws"],
};
/** Every partition. The narrower come first: commercial regions have no mark of their own. */
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

/***/ 4098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ baselineFromImage),
/* harmony export */   Xz: () => (/* binding */ parseBaselineReport),
/* harmony export */   oL: () => (/* binding */ baselineRule)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5762);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4432);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);





/** The rule of `baseline`: what the baseline has already does not gate. */
function baselineRule({ source, known }) {
    return {
        name: "baseline",
        status: "baseline",
        hold: ({ package: found }, row) => {
            const key = knownKey(findingOf(row), found.name);
            return key !== null && known.has(key)
                ? { outcome: "excused", reason: `in the baseline ${source} already` }
                : null;
        },
    };
}
/** Every finding in a package that the groups hold and the registry counts as open, of whatever severity. */
function baselineOf(groups) {
    const known = new Set();
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(groups)) {
        for (const { package: found, state } of row.occurrences.values()) {
            const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
            if (key !== null)
                known.add(key);
        }
    }
    return known;
}
/**
 * The baseline that an image gives, from what was read of it; `tally` holds findings of every severity. Throws a
 * GateError where any part of it could not be evaluated: a baseline that misses findings would gate for no reason.
 */
function baselineFromImage(tally, reference) {
    const assessed = (0,_image_history_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(tally.images);
    const [failure] = assessed.flatMap(({ failures }) => failures);
    if (failure !== undefined || assessed.length === 0) {
        const why = failure === undefined ? "no scan was found" : `${failure.code}: ${failure.detail}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`);
    }
    return { source: reference, known: baselineOf(tally.groups), gaps: null };
}
/** The baseline that an earlier report file gives. Throws a GateError where it is none, or evaluated nothing. */
function parseBaselineReport(text, path) {
    const report = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, path, "baseline");
    const fault = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`baseline: ${path}: ${what}; accepted is a report file that this tool wrote, or an image reference`);
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(report))
        throw fault(`the file holds ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(report)}`);
    const tool = report["tool"];
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(tool) || tool["name"] !== "ecr-findings-gate")
        throw fault("it is no report of ecr-findings-gate");
    if (report["schemaVersion"] !== 1)
        throw fault(`schemaVersion is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(report["schemaVersion"])}, not 1`);
    const { groups, scans } = report;
    if (!Array.isArray(groups))
        throw fault(`groups is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(groups)}, not a list`);
    if (!Array.isArray(scans))
        throw fault(`scans is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(scans)}, not a list`);
    // What a stranger listed would be exempt from here on.
    const problems = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .listAt */ .gT)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(report, "inputs"), "problems");
    if ([...scans, ...problems].some((each) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(each) && each["code"] === "foreign-endpoint")) {
        throw fault("a host that is not AWS's answered for some of it (foreign-endpoint). Write it anew from AWS's answers");
    }
    const evaluated = scans.filter((scan) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(scan) && scan["outcome"] === "evaluated").length;
    if (evaluated === 0)
        throw fault("nothing was evaluated in it, so it says of nothing that it is there already");
    const known = new Set();
    for (const [index, group] of groups.entries()) {
        if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(group))
            throw fault(`groups[${index}] is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(group)}`);
        addReported(known, group, (what) => fault(`groups[${index}].${what}`));
    }
    const missing = scans.length - evaluated;
    return { source: path, known, gaps: missing === 0 ? null : `${missing} of its ${scans.length} scans` };
}
function addReported(known, group, fault) {
    const name = group["name"] ?? group["finding"] ?? null;
    const { packages } = group;
    if (name !== null && typeof name !== "string")
        throw fault(`name is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(name)}`);
    if (!Array.isArray(packages))
        throw fault(`packages is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(packages)}, not a list`);
    for (const [index, found] of packages.entries()) {
        if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(found))
            throw fault(`packages[${index}] is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(found)}`);
        const packageName = found["name"] ?? null;
        if (packageName !== null && typeof packageName !== "string") {
            throw fault(`packages[${index}].name is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .inShort */ .wZ)(packageName)}`);
        }
        const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
        if (key !== null)
            known.add(key);
    }
}
function findingOf(row) {
    return row.name ?? row.columns.finding;
}
/** Null where the finding has no name: nothing tells it from another. */
function knownKey(finding, packageName) {
    return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);

/** The first moment at which it no longer applies, epoch ms. */
function endOf({ expires }) {
    if (expires === null)
        return Number.POSITIVE_INFINITY;
    return ((0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(expires) ?? Number.NEGATIVE_INFINITY) + _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
}
function isExpired(exception, now) {
    return now >= endOf(exception);
}
/** Those that a pull request must not bring along: added by it, or, where the base could not be read, perhaps so. */
function isRefused(exception, refuse) {
    return refuse && exception.addedByPullRequest !== false;
}
/** `.ecr-findings-ignore.yaml:3`. */
function placeOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ remediationOf),
/* harmony export */   B_: () => (/* binding */ selectGroups),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   Qx: () => (/* binding */ exploitedBy),
/* harmony export */   RY: () => (/* binding */ remediationKey),
/* harmony export */   Yv: () => (/* binding */ selectorsOf),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED),
/* harmony export */   qd: () => (/* binding */ openQuestions),
/* harmony export */   t3: () => (/* binding */ groupsAside),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(751);


const NOTHING_ASKED = {
    facts: new Map(),
    unanswered: new Map(),
    remediations: new Map(),
    remediationFault: null,
    foreign: null,
};
/** One key for all spellings of a vulnerability's id; null where a finding has no name. */
function vulnerabilityKey(name) {
    return name === null ? null : name.trim().toUpperCase();
}
function remediationKey(arn, packageName) {
    return JSON.stringify([arn, packageName]);
}
/** Which of the gates take hold of a vulnerability. */
function exploitedBy(facts, gate) {
    if (facts === undefined || gate === null)
        return [];
    const known = gate.knownExploited && facts.knownExploited !== null;
    const likely = gate.epss !== null && facts.epss !== null && facts.epss >= gate.epss;
    return [...(known ? ["known-exploited"] : []), ...(likely ? ["epss"] : [])];
}
/** What is known of a row's vulnerability. */
function factsOf(row, exploitation) {
    return exploitation.facts.get(vulnerabilityKey(row.name) ?? "");
}
/**
 * What to ask Inspector: the vulnerabilities that gate, or would if they were exploited. What a rule excuses in any
 * case is not asked about. By `vulnerabilityKey`.
 */
function questionsOf(tally, rules) {
    const questions = new Map();
    for (const row of [...(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(tally.groups), ...(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(tally.others ?? new Map())]) {
        const key = vulnerabilityKey(row.name);
        if (key === null || row.name === null)
            continue;
        for (const occurrence of row.occurrences.values()) {
            if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status !== "matched")
                continue;
            const question = questions.get(key) ?? { vulnerability: row.name, arns: new Set(), regions: new Set() };
            questions.set(key, question);
            if (row.columns.awsRegion !== null)
                question.regions.add(row.columns.awsRegion);
            if (occurrence.arn !== null)
                question.arns.add(occurrence.arn);
        }
    }
    return questions;
}
/** The groups to judge: those of the selected severities, and the others that are exploited. */
function selectGroups(tally, gate, exploitation) {
    if (gate === null || tally.others === null)
        return tally.groups;
    const exploited = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)(tally.others, (row) => exploitedBy(factsOf(row, exploitation), gate).length > 0);
    return (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .joinGroups */ .BO)(tally.groups, exploited);
}
/** Groups of other severities of which nothing is known: they are not judged, but exceptions keep them from being asked about. */
function groupsAside(tally, gate, exploitation) {
    if (gate === null || tally.others === null)
        return new Map();
    return (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsWhere */ .Hu)(tally.others, (row) => factsOf(row, exploitation) === undefined);
}
function selectorsOf(occurrence, row, severities, gate, exploitation) {
    const selected = severities.includes(occurrence.severity) ? ["severity"] : [];
    return [...selected, ...exploitedBy(factsOf(row, exploitation), gate)];
}
/**
 * What stays open, and would change what gates: once for each row. Of what somebody else answered in Inspector's place
 * everything stays open, even where it says that a vulnerability is exploited, for which it gates.
 */
function openQuestions(tally, rules, gate, exploitation) {
    if (gate === null)
        return [];
    const open = [];
    const { foreign } = exploitation;
    const look = (row, gatesAnyway) => {
        const key = vulnerabilityKey(row.name);
        if (key === null || (foreign === null && exploitation.facts.has(key)))
            return;
        const matters = [...row.occurrences.values()].some((occurrence) => (foreign !== null || !gatesAnyway(occurrence)) && (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status === "matched");
        if (!matters)
            return;
        const vulnerability = row.name ?? key;
        if (foreign !== null)
            open.push({ row, vulnerability, code: "foreign-endpoint", why: foreign });
        else {
            const why = exploitation.unanswered.get(key) ?? "it was not asked";
            open.push({ row, vulnerability, code: "exploitation-unknown", why });
        }
    };
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(tally.groups))
        look(row, (found) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, found, row).status === "matched");
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(tally.others ?? new Map()))
        look(row, () => false);
    return open;
}
/** The command that mends a package; null where Inspector gave none. */
function remediationOf(occurrence, exploitation) {
    const { arn, package: found } = occurrence;
    return arn === null ? null : (exploitation.remediations.get(remediationKey(arn, found.name)) ?? null);
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ graceRule),
/* harmony export */   k: () => (/* binding */ parseGrace)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);


/** Ten years: beyond lies a slip of the keyboard. */
const LONGEST = 3_650 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Reads `CRITICAL=15d,HIGH=30d`, by comma or line; null for anything else. */
function parseGrace(text) {
    const grace = new Map();
    for (const part of text.split(/[,\n]/).map((given) => given.trim())) {
        const [name = "", age = "", ...rest] = part.split("=");
        const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSeverity */ .lv)(name);
        const duration = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(age);
        if (severity === null || duration === null || duration > LONGEST)
            return null;
        if (rest.length > 0 || grace.has(severity))
            return null;
        grace.set(severity, duration);
    }
    return grace;
}
/**
 * The rule of `grace`: what its vendor published less long ago does not gate yet, and says when it will. An age that is
 * not known, or lies in the future, gives no grace. `now`: epoch ms.
 */
function graceRule(grace, now) {
    return {
        name: "grace",
        status: "grace",
        hold: ({ severity, publishedAt }) => {
            const allowed = grace.get(severity);
            if (allowed === undefined)
                return null;
            if (publishedAt === null)
                return { outcome: "unknown", reason: "when it was published is not said" };
            const published = `published on ${day(publishedAt)}`;
            if (publishedAt > now + _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)
                return { outcome: "unknown", reason: `${published}, which is still to come` };
            const ends = publishedAt + allowed;
            const terms = `the grace for ${severity} is ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(allowed)}`;
            return now < ends
                ? { outcome: "excused", reason: `${published}; ${terms}: gates from ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(ends)} on` }
                : { outcome: "not-excused", reason: `${published}; ${terms}, over since ${(0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(ends)}` };
        },
    };
}
function day(epochMs) {
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoTime */ .Ly)(epochMs)?.slice(0, 10) ?? "";
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   lq: () => (/* binding */ suppressedByRegistry)
/* harmony export */ });
/** What became of an occurrence. Only `matched` gates. In the order of the rules. */
const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"];
/** Every rule there is, in the order in which they are held against an occurrence. */
const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"];
/** Time to mend it is given to what is not exploited yet. */
const NOT_FOR_EXPLOITED = new Set(["grace"]);
/** Suppressed or closed in Inspector. */
const suppressedByRegistry = {
    name: "suppressed",
    status: "suppressed",
    hold: ({ state }) => (state === "active" ? null : { outcome: "excused", reason: `${state} in Amazon Inspector` }),
};
/**
 * Holds the rules against one occurrence, in their order; the first that excuses it decides. Policy decides on each
 * occurrence, so an exception for one package never excuses another of the same finding. `exploited`: it was asked to
 * gate on exploitation, and this one is.
 */
function decide(rules, occurrence, row, exploited = false) {
    const trail = [];
    const lapsed = [];
    for (const { name, status, hold } of rules) {
        if (exploited && NOT_FOR_EXPLOITED.has(name)) {
            trail.push({ rule: name, outcome: "not-excused", reason: "not for a vulnerability that is exploited" });
            continue;
        }
        const ruling = hold(occurrence, row);
        const { outcome, reason } = ruling ?? { outcome: "not-excused", reason: null };
        trail.push({ rule: name, outcome, reason });
        const exceptions = ruling?.exceptions ?? [];
        if (outcome === "excused")
            return { status, reason, trail, exceptions, lapsed };
        lapsed.push(...exceptions);
    }
    return { status: "matched", reason: null, trail, exceptions: [], lapsed };
}


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inProduct),
  F: () => (/* binding */ parseProduct)
});

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./build/core/distributions.js
/** The hosts on which distributions publish their advisories. */
const ADVISORIES = [
    { host: "debian.org", type: "deb", namespaces: ["debian"] },
    { host: "ubuntu.com", type: "deb", namespaces: ["ubuntu"] },
    { host: "alpinelinux.org", type: "apk", namespaces: ["alpine"] },
    { host: "wolfi.dev", type: "apk", namespaces: ["wolfi"] },
    { host: "chainguard.dev", type: "apk", namespaces: ["chainguard", "wolfi"] },
    { host: "alas.aws.amazon.com", type: "rpm", namespaces: ["amzn", "amazon"] },
    { host: "redhat.com", type: "rpm", namespaces: ["redhat", "rhel"] },
    { host: "fedoraproject.org", type: "rpm", namespaces: ["fedora"] },
    { host: "oracle.com", type: "rpm", namespaces: ["oracle", "oraclelinux"] },
    { host: "suse.com", type: "rpm", namespaces: ["suse", "opensuse"] },
    { host: "rockylinux.org", type: "rpm", namespaces: ["rocky"] },
    { host: "almalinux.org", type: "rpm", namespaces: ["almalinux"] },
];
/** The distribution on whose advisory a finding rests, by its address; null where that is none, or another's. */
function distributionOf(uri) {
    if (uri === null || !URL.canParse(uri))
        return null;
    const { hostname } = new URL(uri);
    return ADVISORIES.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/core/package-url.js




/** Reads a package URL (purl); or says why it cannot be honoured. */
function parsePackageUrl(text) {
    let url;
    try {
        url = packageurl_js.PackageURL.fromString(text);
    }
    catch (thrown) {
        return `${text} is no package URL (${(0,errors/* messageOf */.bD)(thrown)})`;
    }
    const qualifiers = new Map(Object.entries(url.qualifiers ?? {}));
    if (url.subpath !== undefined)
        return `${text} names a path inside of a package`;
    const version = url.version ?? null;
    if (url.type !== "oci") {
        if (!PACKAGE_TYPES.has(url.type))
            return `${text} is of the type ${url.type}, which a scan does not know`;
        const unknown = [...qualifiers.keys()].find((key) => !QUALIFIERS.has(key));
        if (unknown !== undefined)
            return `${text} has the qualifier ${unknown}, which a scan does not tell`;
        const { type, name } = url;
        return { kind: "package", text, type, namespace: url.namespace ?? null, name, version, qualifiers };
    }
    const unknown = [...qualifiers.keys()].find((key) => !["repository_url", "tag", "arch"].includes(key));
    if (unknown !== undefined)
        return `${text} has the qualifier ${unknown}, which a scan does not tell`;
    if (version !== null && !/^sha\d+:[0-9a-f]+$/.test(version))
        return `${text} has a version that is no digest`;
    return {
        kind: "image",
        text,
        name: url.name.toLowerCase(),
        version,
        repositoryUrl: qualifiers.get("repository_url") ?? null,
        tag: qualifiers.get("tag") ?? null,
        arch: qualifiers.get("arch") ?? null,
    };
}
/** Whether the row's image is the one that is named. What the URL does not say, it leaves open. */
function matchImage(url, row) {
    const { repositoryName, imageDigest, awsRegion } = row.columns;
    if (repositoryName?.split("/").at(-1)?.toLowerCase() !== url.name)
        return "no";
    if (url.version !== null && url.version !== imageDigest && !row.seen.indexDigests.has(url.version))
        return "no";
    if (url.repositoryUrl !== null) {
        if (row.registryId === null || awsRegion === null)
            return { unknown: "the registry is not known" };
        const known = `${(0,image_reference/* registryHost */.U$)(row.registryId, awsRegion)}/${repositoryName}`;
        if (url.repositoryUrl.replace(/^https:\/\//, "").toLowerCase() !== known.toLowerCase())
            return "no";
    }
    if (url.tag !== null && !row.seen.imageTags.has(url.tag))
        return "no";
    return url.arch === null ? "yes" : sameArchitecture(url.arch, row);
}
/**
 * Whether a package is the one that is named, `anywhere`, in a `named-image` or in an `exact-image` (by digest). A
 * distribution's package is the one of that distribution only, and a version that is named must be the very same.
 */
function matchPackage(url, found, row, scope) {
    const managers = PACKAGE_TYPES.get(url.type) ?? [];
    // Basic scans name no package manager: they read the packages of the operating system only.
    if (!managers.includes(found.type ?? "OS") || !sameName(url, found.name))
        return "no";
    if (url.version !== null && !sameVersion(url, found.version))
        return "no";
    const doubts = [];
    if (managers.includes("OS")) {
        const distribution = distributionOf(row.uri);
        if (distribution === null) {
            if (scope === "anywhere")
                doubts.push("the finding does not say which distribution it is of");
        }
        else if (url.type !== distribution.type)
            return "no";
        else if (url.namespace !== null && !distribution.namespaces.includes(url.namespace.toLowerCase()))
            return "no";
    }
    const settled = url.version !== null || scope === "exact-image";
    for (const [key, value] of url.qualifiers) {
        if (key === "arch" && value !== "all" && value !== "noarch") {
            const same = sameArchitecture(value, row);
            if (same === "no")
                return "no";
            if (same !== "yes" && !settled)
                doubts.push(same.unknown);
        }
        else if (key !== "arch" && !settled)
            doubts.push(`the finding does not say the ${key}`);
    }
    const [doubt] = doubts;
    return doubt === undefined ? "yes" : { unknown: `${url.text}: ${doubt}` };
}
/** Types of package URLs, and the package managers in Inspector's words that they are of. */
const PACKAGE_TYPES = new Map([
    ["deb", ["OS"]],
    ["rpm", ["OS"]],
    ["apk", ["OS"]],
    ["npm", ["NPM", "NODEPKG", "YARN"]],
    ["pypi", ["PIP", "PIPENV", "POETRY", "PYTHONPKG"]],
    ["maven", ["JAR", "POM"]],
    ["golang", ["GOBINARY", "GOMOD"]],
    ["cargo", ["CARGO"]],
    ["composer", ["COMPOSER"]],
    ["nuget", ["NUGET", "DOTNET_CORE"]],
    ["gem", ["BUNDLER", "GEMSPEC"]],
]);
/** What says the same as an exact version does, or where the package came from. */
const QUALIFIERS = new Set(["arch", "distro", "epoch", "upstream", "type", "package-id"]);
function sameName({ type, namespace, name }, found) {
    if (found === null)
        return false;
    switch (type) {
        case "deb":
        case "rpm":
        case "apk":
            return found === name;
        case "pypi":
            return found.toLowerCase().replaceAll(/[-_.]+/g, "-") === name.toLowerCase().replaceAll(/[-_.]+/g, "-");
        case "nuget":
            return found.toLowerCase() === name.toLowerCase();
        case "maven":
            return found === `${namespace}:${name}`;
        default:
            return found === (namespace === null ? name : `${namespace}/${name}`);
    }
}
/** Versions are compared as text, the epoch of 0 that may be left out aside. */
function sameVersion({ type, version, qualifiers }, found) {
    if (found === null || version === null)
        return false;
    const plain = (text) => text.replace(/^0:/, "").replace(type === "golang" ? /^v/ : "", "");
    const epoch = qualifiers.get("epoch");
    const wanted = epoch === undefined || version.includes(":") ? version : `${epoch}:${version}`;
    return plain(found) === plain(wanted);
}
const ARCHITECTURES = new Map([
    ["x86_64", "amd64"],
    ["aarch64", "arm64"],
]);
function sameArchitecture(arch, { seen: { platforms } }) {
    if (platforms.size === 0)
        return { unknown: "the image's architecture is not known" };
    const wanted = ARCHITECTURES.get(arch) ?? arch;
    return [...platforms].every((platform) => platform.split("/")[1] === wanted) ? "yes" : "no";
}

;// CONCATENATED MODULE: ./build/core/policy/vex-products.js


/** Reads one entry of `products`; or says why it cannot be honoured. */
function parseProduct(raw, status) {
    if (!(0,json_values/* isObject */.Gv)(raw))
        return `the product ${(0,json_values/* inShort */.wZ)(raw)} is no object with an @id`;
    const url = packageUrlOf(raw);
    if (typeof url === "string")
        return url;
    const subcomponents = (0,json_values/* listAt */.gT)(raw, "subcomponents").map((part) => (0,json_values/* isObject */.Gv)(part) ? packageUrlOf(part) : `the subcomponent ${(0,json_values/* inShort */.wZ)(part)} is no object with an @id`);
    const packages = [];
    for (const part of subcomponents) {
        if (typeof part === "string")
            return part;
        if (part.kind === "image")
            return `the subcomponent ${part.text} is an image`;
        packages.push(part);
    }
    if (url.kind === "package") {
        if (packages.length > 0)
            return `${url.text} has subcomponents, and a scan does not say what is inside of a package`;
        if (status === "fixed" && url.version === null)
            return `${url.text} is fixed, and no version is named`;
        return { kind: "package", package: url };
    }
    const versioned = url.version !== null || url.tag !== null;
    const named = versioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
    if (status === "fixed" && !named)
        return `${url.text} is fixed, and no version is named`;
    return { kind: "image", image: url, packages };
}
/** Whether an occurrence is in the product. */
function inProduct(product, occurrence, row) {
    if (product.kind === "package")
        return matchPackage(product.package, occurrence.package, row, "anywhere");
    const image = matchImage(product.image, row);
    if (image === "no" || product.packages.length === 0)
        return image;
    const scope = product.image.version === null ? "named-image" : "exact-image";
    const parts = product.packages.map((part) => matchPackage(part, occurrence.package, row, scope));
    const part = parts.includes("yes") ? "yes" : (parts.find((answer) => answer !== "no") ?? "no");
    return image === "yes" || part === "no" ? part : image;
}
/** The package URL of a product or subcomponent: its `@id`, and `identifiers.purl`, which must not contradict it. */
function packageUrlOf(raw) {
    const id = (0,json_values/* textAt */.$6)(raw, "@id");
    const given = (0,json_values/* textAt */.$6)((0,json_values/* objectAt */.lJ)(raw, "identifiers"), "purl");
    const text = id?.startsWith("pkg:") === true ? id : given;
    if (text === null)
        return `the product ${id === null ? "without @id" : (0,json_values/* inShort */.wZ)(id)} is named by no package URL`;
    if (given !== null && given !== text)
        return `the product ${text} has the package URL ${given} besides`;
    return parsePackageUrl(text);
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ VEX_STATUSES),
/* harmony export */   p: () => (/* binding */ parseVex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4432);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _vex_products_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4714);





/** The statuses of OpenVEX 0.2.0, and whether they say that a vulnerability is of no concern. */
const VEX_STATUSES = {
    not_affected: "suppresses",
    fixed: "suppresses",
    affected: "gates",
    under_investigation: "gates",
};
const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;
/**
 * Reads an OpenVEX 0.2.0 document. A file that is none is a GateError; a statement that cannot be honoured to the
 * letter is left out and told.
 */
function parseVex(text, path) {
    const root = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, path, "ignore-file");
    const accepted = 'a .json file is accepted as an OpenVEX document, "@context": "https://openvex.dev/ns/v0.2.0"';
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: the file holds ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(root)}; ${accepted}`);
    const context = root["@context"];
    if (typeof context !== "string" || !CONTEXT.test(context)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: @context is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(context)}; ${accepted}`);
    }
    const { statements } = root;
    if (!Array.isArray(statements)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: statements is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(statements)}; accepted is a list of statements`);
    }
    const document = { path, statements: [], unhonoured: [] };
    for (const [index, raw] of statements.entries()) {
        const read = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(raw) ? readStatement(raw, root, document) : `it is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(raw)}`;
        if (typeof read === "string")
            document.unhonoured.push(`statements[${index}]: ${read}`);
        else
            document.statements.push(read);
    }
    return document;
}
/** The statement; or why it cannot be honoured. Products of it that cannot are told by themselves. */
function readStatement(raw, root, document) {
    const status = statusOf(raw["status"]);
    if (status === null)
        return `status is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(raw["status"])}`;
    const vulnerability = raw["vulnerability"];
    const name = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(vulnerability) ? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(vulnerability, "name") : null;
    if (name === null || !(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(vulnerability))
        return `vulnerability is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(vulnerability)}, which has no name`;
    const justification = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "justification");
    const impact = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "impact_statement");
    if (status === "not_affected" && justification === null && impact === null) {
        return `${name} is not_affected without justification or impact_statement`;
    }
    const products = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(raw, "products").map((product) => (0,_vex_products_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProduct */ .F)(product, status));
    if (products.length === 0)
        return `${name} is ${status}, and no product is named`;
    for (const product of products) {
        if (typeof product === "string")
            document.unhonoured.push(`${name}: ${product}`);
    }
    const aliases = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .listAt */ .gT)(vulnerability, "aliases").filter((alias) => typeof alias === "string");
    const at = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "timestamp") ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(root, "timestamp") ?? "");
    const why = [justification, impact].filter((part) => part !== null).join(": ");
    return {
        kind: "vex",
        file: document.path,
        line: null,
        reason: why === "" ? status : `${status}: ${why}`,
        owner: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "supplier") ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(root, "author"),
        expires: null,
        addedByPullRequest: false,
        vulnerability: name,
        ids: [name, ...aliases].map((id) => id.trim().toLowerCase()),
        status,
        products: products.filter((product) => typeof product !== "string"),
        at,
        written: JSON.stringify([at, raw]),
    };
}
function statusOf(value) {
    if (value === "not_affected" || value === "fixed")
        return value;
    return value === "affected" || value === "under_investigation" ? value : null;
}


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ decidingExceptions)
/* harmony export */ });
/** The exceptions without which the verdict would be another; none where it would be the same. */
function decidingExceptions({ verdict, verdictWithoutExceptions, exceptions }) {
    if (verdict === verdictWithoutExceptions)
        return [];
    return exceptions.filter(({ state }) => state === "applied");
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l8: () => (/* binding */ disclosureTo)
/* harmony export */ });
/* unused harmony exports withoutPrincipals, withoutAccountIds */
/** Stands where something is known and not told, so that it cannot be taken for absent. */
const WITHHELD = "withheld";
/** All of it, where they may know everything; else what a public place may show. */
function disclosureTo(mayKnow) {
    return mayKnow === "everything"
        ? { report: (report) => report, text: (text) => text }
        : { report: withoutPrincipals, text: withoutAccountIds };
}
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

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageOverviewsOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);


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

/***/ 5061:
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

/***/ 900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ upgradesOf),
/* harmony export */   o: () => (/* binding */ gatingOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);


/** How much gates: findings in images (not the rows of the search, of which each principal has its own), and images. */
function gatingOf(report) {
    const matched = report.groups.filter(({ status }) => status === "matched");
    const exploited = matched.filter(({ knownExploited }) => knownExploited === true);
    return {
        findings: new Set(matched.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        exploited: new Set(exploited.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
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

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ vulnerabilitiesOf),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Fy: () => (/* binding */ excusedOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Y8: () => (/* binding */ findingInImage),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   ey: () => (/* binding */ distinctBy)
/* harmony export */ });
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

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The project's version, as package.json has it; a test holds the two together. */
const VERSION = "0.1.0";


/***/ }),

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w9: () => (/* binding */ explainQueries),
  Gj: () => (/* binding */ gate),
  dR: () => (/* binding */ writtenPath)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/core/options/build-metadata.js



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
    return (0,json_values/* isObject */.Gv)(parsed) ? parsed : refuse(`the JSON is no object, but ${(0,errors/* quoted */.TL)(JSON.stringify(parsed))}`);
}
function builtImages(metadata) {
    if (isBuildx(metadata))
        return [buildxImage("the metadata", metadata)];
    if (valueAt(metadata, "image") !== undefined || valueAt(metadata, "imageDigest") !== undefined)
        return [jibImage(metadata)];
    const targets = Object.entries(metadata).filter(([key]) => !key.startsWith("buildx."));
    const images = targets.flatMap(([target, fields]) => {
        const place = `target ${(0,errors/* quoted */.TL)(target)}`;
        if (!(0,json_values/* isObject */.Gv)(fields))
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
    const name = valueAt(fields, "image.name");
    const names = typeof name === "string" ? name.split(",") : [];
    return { place, names: present(names), digest: valueAt(fields, "containerimage.digest") };
}
function jibImage(fields) {
    const image = valueAt(fields, "image");
    return { place: "Jib's metadata", names: present([image]), digest: valueAt(fields, "imageDigest") };
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
function valueAt(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}

;// CONCATENATED MODULE: ./build/core/options/dockerfile.js

/**
 * The FROM of a Dockerfile's last stage: what the image is built on. Lines that go on (`\` at the end) and comments
 * begin none. Throws a GateError where there is no FROM.
 */
function lastStage(text, path) {
    let found = null;
    let goesOn = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*#/.test(line))
            continue;
        if (!goesOn && /^\s*FROM\s/i.test(line))
            found = index + 1;
        goesOn = /\\\s*$/.test(line);
    }
    if (found !== null)
        return { path, line: found };
    throw new errors/* GateError */.ue(`dockerfile: ${path} has no FROM line, so annotations have nothing to point at. Name a Dockerfile.`);
}

// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var policy_exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/core/policy/baseline.js
var baseline = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/policy/exception.js
var exception = __webpack_require__(2916);
;// CONCATENATED MODULE: ./build/core/policy/ignore-rule.js


/**
 * The rule of ignore files. Which entries there are decides, not where they stand: of several that apply, the one that
 * holds longest gives the reason. `now`: epoch ms. `refuse`: entries that a pull request adds do not apply.
 */
function ignoreRule(entries, now, refuse) {
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
    const applicable = ({ package: found }, { name, columns }) => [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
        .map(({ entry }) => entry);
    const whyNot = (entry, { package: { fix, fixedVersion } }) => {
        if ((0,exception/* isExpired */._d)(entry, now))
            return `expired after ${entry.expires}`;
        if (entry.untilFixed && fix === "yes")
            return `ended: fixed in ${fixedVersion ?? "a later version"}`;
        return (0,exception/* isRefused */.H0)(entry, refuse) ? "is refused: this pull request adds it" : null;
    };
    return {
        name: "ignore",
        status: "ignored",
        hold: (occurrence, row) => {
            const named = applicable(occurrence, row).map((entry) => ({ entry, not: whyNot(entry, occurrence) }));
            const [ended] = named;
            if (ended === undefined)
                return null;
            const holding = named.filter(({ not }) => not === null).map(({ entry }) => entry);
            const [deciding] = holding;
            if (deciding !== undefined)
                return { outcome: "excused", reason: reasonOf(deciding), exceptions: holding };
            return {
                outcome: "not-excused",
                reason: `the exception at ${(0,exception/* placeOf */.$t)(ended.entry)}${ownedBy(ended.entry)} ${ended.not}`,
                exceptions: named.map(({ entry }) => entry),
            };
        },
    };
}
function reasonOf(entry) {
    const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
    const sooner = entry.untilFixed ? ", until fixed" : "";
    const added = entry.addedByPullRequest === true ? ", added by this pull request" : "";
    return `${entry.reason} (${until}${sooner}${ownedBy(entry)}${added})`;
}
function ownedBy({ owner }) {
    return owner === null ? "" : `, owner ${owner}`;
}
/** First what the base branch has, then what holds longest, then by its text: an order without regard to the file's. */
function compareEntries(a, b) {
    const rank = ({ addedByPullRequest }) => (addedByPullRequest === false ? 0 : 1);
    const ends = (0,exception/* endOf */.pJ)(a) === (0,exception/* endOf */.pJ)(b) ? 0 : (0,exception/* endOf */.pJ)(b) - (0,exception/* endOf */.pJ)(a);
    const text = (entry) => JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
    return rank(a) - rank(b) || ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/core/policy/only-fixed.js
/** The rule of `only-fixed`: a package for which no fix exists does not gate. One of which that is not known does. */
const onlyFixedRule = {
    name: "unfixed",
    status: "unfixed",
    hold: ({ package: { fix, fixedVersion } }) => {
        if (fix === "no")
            return { outcome: "excused", reason: "no fix exists yet" };
        if (fix === null)
            return { outcome: "unknown", reason: "whether a fix exists is not said" };
        return { outcome: "not-excused", reason: fixedVersion === null ? "a fix exists" : `fixed in ${fixedVersion}` };
    },
};

// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __webpack_require__(751);
// EXTERNAL MODULE: ./build/core/policy/vex.js
var vex = __webpack_require__(6326);
// EXTERNAL MODULE: ./build/core/policy/vex-products.js + 2 modules
var vex_products = __webpack_require__(4714);
;// CONCATENATED MODULE: ./build/core/policy/vex-rule.js



/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides, and one that
 * suppresses does not outdo another of the same time. What cannot be told to be about it suppresses nothing.
 */
function vexRule(statements, refuse) {
    const byId = new Map();
    for (const statement of [...statements].sort(newestFirst)) {
        for (const id of new Set(statement.ids)) {
            const known = byId.get(id) ?? [];
            byId.set(id, known);
            known.push(statement);
        }
    }
    return {
        name: "vex",
        status: "ignored",
        hold: (occurrence, row) => {
            const about = byId.get(row.name?.trim().toLowerCase() ?? "") ?? [];
            return about.length === 0 ? null : rule(about, occurrence, row, refuse);
        },
    };
}
function rule(about, occurrence, row, refuse) {
    let otherwise = null;
    for (const statement of about) {
        const answers = statement.products.map((product) => (0,vex_products/* inProduct */.R)(product, occurrence, row));
        const doubt = answers.find((answer) => typeof answer !== "string");
        const reason = `${statement.reason} (${statement.owner ?? "no author"}, ${statement.file})`;
        if (vex/* VEX_STATUSES */.H[statement.status] === "gates") {
            if (answers.includes("yes") || doubt !== undefined)
                return otherwise ?? { outcome: "not-excused", reason };
        }
        else if (answers.includes("yes")) {
            if (!(0,exception/* isRefused */.H0)(statement, refuse))
                return { outcome: "excused", reason, exceptions: [statement] };
            const refusal = `${reason} is refused: this pull request adds it`;
            otherwise ??= { outcome: "not-excused", reason: refusal, exceptions: [statement] };
        }
        else if (doubt !== undefined) {
            otherwise ??= { outcome: "unknown", reason: `${statement.status}, but ${doubt.unknown} (${statement.file})` };
        }
    }
    return otherwise;
}
/** A statement without a time is the oldest where it suppresses, else the newest. */
function newestFirst(a, b) {
    const gates = ({ status }) => vex/* VEX_STATUSES */.H[status] === "gates";
    const time = (statement) => statement.at ?? (gates(statement) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
    if (time(a) !== time(b))
        return time(b) - time(a);
    if (gates(a) !== gates(b))
        return gates(a) ? -1 : 1;
    return a.written === b.written ? 0 : a.written < b.written ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/policy/rules.js






/** Every finding of the selected severities gates, unless the registry suppresses it. */
const NO_POLICY = {
    ignoreFiles: [],
    vex: [],
    refusePullRequestIgnores: false,
    baseFault: null,
    baseline: null,
    onlyFixed: false,
    grace: new Map(),
    exploitationGate: null,
};
/** The rules that the policy asks for, in their one order. `now`: epoch ms. */
function rulesFor(policy, now) {
    const refuse = policy.refusePullRequestIgnores;
    const entries = policy.ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = policy.vex.flatMap((document) => document.statements);
    const rules = {
        suppressed: policy_policy/* suppressedByRegistry */.lq,
        vex: statements.length === 0 ? null : vexRule(statements, refuse),
        ignore: entries.length === 0 ? null : ignoreRule(entries, now, refuse),
        baseline: policy.baseline === null ? null : (0,baseline/* baselineRule */.oL)(policy.baseline),
        unfixed: policy.onlyFixed ? onlyFixedRule : null,
        grace: policy.grace.size === 0 ? null : (0,grace/* graceRule */.j)(policy.grace, now),
    };
    return policy_policy/* RULE_NAMES */.iU.map((name) => rules[name]).filter((rule) => rule !== null);
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/image-history.js
var image_history = __webpack_require__(5762);
;// CONCATENATED MODULE: ./build/core/order.js
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

;// CONCATENATED MODULE: ./build/core/policy/accepted-scans.js



/**
 * Every code that still matters must be known for the repository: an image that is unsupported, and known to be, is not
 * thereby one that may be denied. The entry that holds longest comes first. `now`: epoch ms.
 */
function acceptance(entries, now, refuse) {
    const holding = entries
        .filter((entry) => !(0,exception/* isExpired */._d)(entry, now) && !(0,exception/* isRefused */.H0)(entry, refuse))
        .sort((a, b) => ((0,exception/* endOf */.pJ)(a) === (0,exception/* endOf */.pJ)(b) ? compareText(JSON.stringify(a), JSON.stringify(b)) : (0,exception/* endOf */.pJ)(b) - (0,exception/* endOf */.pJ)(a)))
        .map((entry) => ({ entry, inRepository: (0,glob/* compileGlobs */.tI)(entry.repositories) }));
    return (codes, repositoryName) => {
        const named = holding.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
        const covering = named.filter((entry) => codes.some((code) => entry.codes.includes(code)));
        return codes.every((code) => covering.some((entry) => entry.codes.includes(code))) ? covering : [];
    };
}

// EXTERNAL MODULE: ./build/core/finding-groups.js
var finding_groups = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/core/policy/judgement.js



const EXCEPTIONS = new Set(["vex", "ignore"]);
/** Decides on every occurrence of every group. */
function judge(groups, { rules, severities, policy, exploitation }) {
    const withoutExceptions = rules.filter(({ name }) => !EXCEPTIONS.has(name));
    const gate = policy.exploitationGate;
    return [...(0,finding_groups/* rowsOf */.RO)(groups)].map((row) => {
        const exploited = (0,policy_exploitation/* exploitedBy */.Qx)((0,policy_exploitation/* factsOf */.xS)(row, exploitation), gate).length > 0;
        const occurrences = [...row.occurrences.values()].map((occurrence) => {
            const decision = (0,policy_policy/* decide */.LD)(rules, occurrence, row, exploited);
            const isExcepted = decision.status === "ignored";
            return {
                occurrence,
                selectedBy: (0,policy_exploitation/* selectorsOf */.Yv)(occurrence, row, severities, gate, exploitation),
                decision,
                statusWithoutExceptions: isExcepted
                    ? (0,policy_policy/* decide */.LD)(withoutExceptions, occurrence, row, exploited).status
                    : decision.status,
            };
        });
        return { row, occurrences };
    });
}
/** How many occurrences each exception decided, or would have had it not ended. */
function countUses(judged, which) {
    const uses = new Map();
    for (const { decision } of judged.flatMap(({ occurrences }) => occurrences)) {
        for (const exception of decision[which])
            uses.set(exception, (uses.get(exception) ?? 0) + 1);
    }
    return uses;
}
/** How many occurrences gate of which a rule could not tell whether it holds. */
function countUnknown(judged, rule) {
    return judged
        .flatMap(({ occurrences }) => occurrences)
        .filter(({ decision: { status, trail } }) => status === "matched" && trail.some((step) => step.rule === rule && step.outcome === "unknown")).length;
}

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

;// CONCATENATED MODULE: ./build/core/report/report-exceptions.js



/**
 * What became of an exception: it excuses something; it matched nothing; its last day is over; what it named is fixed
 * and it was to hold until then; or it is refused, because a pull request adds it.
 */
const EXCEPTION_STATES = (/* unused pure expression or super */ null && (["applied", "unused", "expired", "fixed", "refused"]));
/** Every entry of the ignore files, and what applies of the VEX documents, by file and line. `now`: epoch ms. */
function reportExceptions(policy, judged, scans, now) {
    const uses = countUses(judged, "exceptions");
    const lapses = countUses(judged, "lapsed");
    for (const entry of scans.flatMap(({ acceptedBy }) => acceptedBy))
        uses.set(entry, (uses.get(entry) ?? 0) + 1);
    const entries = [
        ...policy.ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
        ...policy.vex.flatMap(({ statements }) => statements).filter((said) => uses.has(said) || lapses.has(said)),
    ];
    return entries
        .map((entry) => reportException(entry, policy, uses.get(entry) ?? 0, lapses.get(entry) ?? 0, now))
        .sort(compareExceptions);
}
function reportException(entry, policy, used, lapsed, now) {
    const { kind, file, line, reason, owner, expires, addedByPullRequest } = entry;
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
        state: stateOf(entry, policy, used, lapsed, now),
        count: used > 0 ? used : lapsed,
    };
}
function stateOf(entry, policy, used, lapsed, now) {
    if ((0,exception/* isExpired */._d)(entry, now))
        return "expired";
    if ((0,exception/* isRefused */.H0)(entry, policy.refusePullRequestIgnores))
        return "refused";
    if (used > 0)
        return "applied";
    return lapsed > 0 ? "fixed" : "unused";
}
/** Milliseconds until an entry no longer applies; infinite where it does not expire. */
function timeLeft({ expires }, now) {
    return (0,exception/* endOf */.pJ)({ expires: expires === "never" ? null : expires }) - now;
}
/** By file and line; two at one place by all that they say, so that the order is total. */
function compareExceptions(a, b) {
    return (compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(JSON.stringify(a), JSON.stringify(b)));
}

;// CONCATENATED MODULE: ./build/core/report/notices.js




/** Worth knowing, without a say in the verdict. `render/reasons.ts` has what to do about each. */
const NOTICE_CODES = [
    "other-severities",
    "old-scan",
    "allowed-endpoint",
    "extra-ca",
    "missing-permission",
    "exception-expired",
    "exception-fixed",
    "exception-refused",
    "exception-added",
    "exception-expiring",
    "exception-unused",
    "base-unreadable",
    "vex-not-honoured",
    "baseline-partial",
    "fix-unknown",
    "age-unknown",
    "epss-unknown",
    "remediation-unknown",
    "query-cost",
];
/** A scan older than this is worth a notice where no `max-scan-age` is set. */
const OLD_SCAN = 30 * time/* DAY */.d_;
/** An exception that ends sooner is worth one. */
const SOON = 14 * time/* DAY */.d_;
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
function oldScans(scans, maxScanAge, now) {
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
/** What is to be known of each exception. */
function exceptionNotices(exceptions, now) {
    const notices = exceptions.flatMap((exception) => {
        const told = [];
        const what = nameOf(exception);
        const tell = (code, detail) => told.push({ code, detail: `${what} ${detail}` });
        const left = timeLeft(exception, now);
        switch (exception.state) {
            case "expired":
                tell("exception-expired", `ended after ${exception.expires}${againstCount(exception)}`);
                break;
            case "fixed":
                tell("exception-fixed", `was to hold until fixed, and a fix exists${againstCount(exception)}`);
                break;
            case "refused":
                tell("exception-refused", addedInWords(exception));
                break;
            case "unused":
                tell("exception-unused", "excuses nothing");
                break;
            case "applied":
                if (exception.addedByPullRequest === true)
                    tell("exception-added", addedInWords(exception));
                break;
        }
        if (exception.state !== "expired" && left <= SOON) {
            tell("exception-expiring", `ends after ${exception.expires}, in ${(0,time/* inWords */.r4)(left)}`);
        }
        return told;
    });
    return notices.sort((a, b) => NOTICE_CODES.indexOf(a.code) - NOTICE_CODES.indexOf(b.code));
}
/** What policy could not do to the letter. */
function policyNotices(policy, judged, groups) {
    const notices = [];
    if (policy.baseFault !== null)
        notices.push({ code: "base-unreadable", detail: policy.baseFault });
    for (const { path, unhonoured } of policy.vex) {
        const [first] = unhonoured;
        if (first === undefined)
            continue;
        const more = unhonoured.length > 1 ? `, and ${unhonoured.length - 1} more` : "";
        notices.push({ code: "vex-not-honoured", detail: `${path}: ${first}${more}` });
    }
    const doubtful = firstDoubt(groups);
    if (doubtful !== null) {
        const count = countUnknown(judged, "vex");
        notices.push({ code: "vex-not-honoured", detail: `${findings(count)} not suppressed, the first: ${doubtful}` });
    }
    if (policy.baseline?.gaps != null) {
        const detail = `${policy.baseline.source}: ${policy.baseline.gaps} not evaluated, whose findings gate`;
        notices.push({ code: "baseline-partial", detail });
    }
    const fix = countUnknown(judged, "unfixed");
    if (fix > 0)
        notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
    const age = countUnknown(judged, "grace");
    if (age > 0)
        notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
    return notices;
}
/** What Inspector had no answer to, where that leaves the verdict as it is. */
function exploitationNotices(policy, { facts, remediationFault }) {
    const notices = [];
    const unscored = [...facts].filter(([, { epss }]) => epss === null).map(([key]) => key);
    if (policy.exploitationGate?.epss != null && unscored.length > 0) {
        const vulnerabilities = unscored.length === 1 ? "1 vulnerability has" : `${unscored.length} vulnerabilities have`;
        const detail = `${vulnerabilities} no EPSS score, such as ${unscored.sort()[0]}`;
        notices.push({ code: "epss-unknown", detail });
    }
    if (remediationFault !== null)
        notices.push({ code: "remediation-unknown", detail: remediationFault });
    return notices;
}
function firstDoubt(groups) {
    for (const { packages, name } of groups) {
        for (const { status, trail } of packages) {
            const step = trail.find(({ rule, outcome }) => rule === "vex" && outcome === "unknown");
            if (status === "matched" && step !== undefined)
                return `${name}: ${step.reason}`;
        }
    }
    return null;
}
function nameOf({ kind, id, codes, packages, repositories, file, line, owner }) {
    const where = [...packages, ...repositories].join(", ");
    const what = `${kind === "inconclusive" ? codes.join(", ") : id}${where === "" ? "" : ` in ${where}`}`;
    return `${what} (${file}${line === null ? "" : `:${line}`}, ${owner === null ? "no owner" : `owner ${owner}`})`;
}
function addedInWords({ addedByPullRequest }) {
    return addedByPullRequest === true ? "is added by this pull request" : "is perhaps added by this pull request";
}
function againstCount({ count }) {
    return count === 0 ? "" : `; ${findings(count)} no longer excused by it`;
}
function findings(count) {
    return count === 1 ? "1 finding" : `${count} findings`;
}
function whyNoFix(groups) {
    const partial = groups.some(({ fix }) => fix === "partial");
    return partial
        ? "only some of their packages have a fix, and it is not said which"
        : "whether a fix exists is not said, as in basic scanning";
}
function whyNoAge(groups) {
    return groups.some(({ publishedAt }) => publishedAt !== null)
        ? "when they were published is not said, or lies in the future"
        : "when they were published is not said, as in basic scanning";
}

;// CONCATENATED MODULE: ./build/core/report/report-groups.js






function reportGroup({ row, occurrences }, exploitation) {
    const judged = [...occurrences].sort(compareOccurrences);
    const deciding = policy_policy/* STATUSES */.f.map((status) => judged.find(({ decision }) => decision.status === status)).find(Boolean);
    const ages = judged.map(({ occurrence }) => occurrence.publishedAt);
    const facts = (0,policy_exploitation/* factsOf */.xS)(row, exploitation);
    const kev = facts?.knownExploited ?? null;
    return {
        ...row.columns,
        firstTime: (0,time/* searchTime */.qW)(row.firstTime),
        lastTime: (0,time/* searchTime */.qW)(row.lastTime),
        severity: (0,finding_groups/* groupSeverity */.TI)(row),
        name: row.name,
        description: row.description,
        uri: row.uri,
        score: row.score,
        fix: row.fix,
        exploit: row.exploit,
        knownExploited: facts === undefined ? null : kev !== null,
        kev: kev === null ? null : { dateAdded: day(kev.addedAt), dueDate: day(kev.dueAt), action: kev.action },
        epss: facts?.epss ?? null,
        publishedAt: (0,time/* isoTime */.Ly)(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
        packages: judged.map((found) => reportPackage(found, exploitation)),
        registryId: row.registryId,
        imageTags: [...row.seen.imageTags].sort(),
        platforms: [...row.seen.platforms].sort(),
        count: judged.length,
        status: deciding?.decision.status ?? "matched",
        reason: deciding?.decision.reason ?? null,
    };
}
function reportPackage({ occurrence, selectedBy, decision }, facts) {
    const { name, version, fixedVersion, fix, type, path } = occurrence.package;
    const { status, reason, trail } = decision;
    const remediation = (0,policy_exploitation/* remediationOf */.BV)(occurrence, facts);
    return { name, version, fixedVersion, fix, type, path, remediation, selectedBy, status, reason, trail };
}
function day(epochMs) {
    return (0,time/* isoTime */.Ly)(epochMs)?.slice(0, 10) ?? null;
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
function compareOccurrences(a, b) {
    const key = ({ occurrence: { package: found } }) => [found.name, found.version, found.path];
    return compareKeys(key(a), key(b));
}

;// CONCATENATED MODULE: ./build/core/report/report-scans.js



function reportScan({ history, evaluated, failures, counts }, settings) {
    const { image } = history;
    const completedAt = evaluated?.completedAt ?? null;
    const problems = [...failures, ...tooOld(completedAt, failures.length === 0, settings)];
    problems.push(...exploitationUnknown(settings.open.get(imagePlace(image)) ?? []));
    const codes = problems.map(({ code }) => code);
    const acceptedBy = codes.length === 0 ? [] : settings.accept(codes, image.repositoryName);
    const [accepting] = acceptedBy;
    const scan = {
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
    return { scan, acceptedBy };
}
/** One key for an image in a scan and in the rows of its findings. */
function imagePlace(image) {
    return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}
/** The newest failure speaks; older ones that still matter are told after it. */
function allDetails(problems) {
    return problems.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}
function tooOld(completedAt, isEvaluated, { maxScanAge, now }) {
    if (maxScanAge === null || !isEvaluated)
        return [];
    if (completedAt === null) {
        return [{ code: "scan-too-old", detail: "the answer does not say when the scan completed" }];
    }
    if (now - completedAt <= maxScanAge)
        return [];
    const detail = `scanned ${(0,time/* inWords */.r4)(now - completedAt)} ago, at ${(0,time/* isoTime */.Ly)(completedAt)}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}`;
    return [{ code: "scan-too-old", detail }];
}
const MOST_NAMED = 3;
/** It was asked to gate on exploitation, and of these vulnerabilities it is not known. */
function exploitationUnknown(open) {
    const names = [...new Set(open.map(({ vulnerability }) => vulnerability))].sort();
    const code = open.find((question) => question.code === "foreign-endpoint")?.code ?? "exploitation-unknown";
    if (names.length === 0)
        return [];
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
    const reasons = [...new Set(open.map(({ why }) => why))].sort();
    const others = reasons.length > MOST_NAMED ? "; ..." : "";
    const detail = `${names.slice(0, MOST_NAMED).join(", ")}${more}: ${reasons.slice(0, MOST_NAMED).join("; ")}${others}`;
    return [{ code, detail }];
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

;// CONCATENATED MODULE: ./build/core/report/report.js















/** The same tally and settings give the same report to the byte, `generatedAt` aside. */
function buildReport(tally, settings) {
    const { policy, severities, maxScanAge, now, exploitation = policy_exploitation/* NOTHING_ASKED */.jp } = settings;
    const gate = policy.exploitationGate;
    const rules = rulesFor(policy, now);
    const bench = { rules, severities, policy, exploitation };
    const judged = judge((0,policy_exploitation/* selectGroups */.B_)(tally, gate, exploitation), bench);
    const aside = judge((0,policy_exploitation/* groupsAside */.t3)(tally, gate, exploitation), bench);
    const groups = judged.map((group) => reportGroup(group, exploitation)).sort(compareGroups);
    const entries = policy.ignoreFiles.flatMap(({ inconclusive }) => inconclusive);
    const accept = acceptance(entries, now, policy.refusePullRequestIgnores);
    const open = byImage((0,policy_exploitation/* openQuestions */.qd)(tally, rules, gate, exploitation));
    const assessments = (0,image_history/* assess */.no)(tally.images);
    const assessed = assessments.map((assessment) => reportScan(assessment, { maxScanAge, now, accept, open }));
    const scans = assessed.map(({ scan }) => scan).sort(compareScans);
    const problems = inputProblems(tally.inputs.problems, scans, settings.sources);
    const severity = (0,core_severity/* noSeverityCounts */.dI)();
    for (const { counts } of assessments)
        for (const level of core_severity/* SEVERITIES */.oC)
            severity[level] += counts[level];
    const matched = groups.filter(({ status }) => status === "matched").length;
    const unevaluated = scans.filter(({ outcome }) => outcome === "inconclusive");
    const unaccepted = unevaluated.filter(({ accepted }) => accepted === null);
    const inconclusive = unaccepted.length + problems.length;
    const exceptions = reportExceptions(policy, [...judged, ...aside], assessed, now);
    return {
        schemaVersion: 1,
        tool: { name: "ecr-findings-gate", version: settings.version },
        generatedAt: (0,time/* isoTime */.Ly)(now) ?? "",
        name: settings.name,
        verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
        verdictWithoutExceptions: verdictOf({
            matched: judged.filter(gatesWithoutExceptions).length,
            inconclusive: unevaluated.length + problems.length + aside.filter(isKeptFromQuestions).length,
            scans: scans.length,
        }),
        detection: {
            name: detection/* SEARCH */.Dn.name,
            technique: detection/* SEARCH */.Dn.technique,
            tactic: detection/* SEARCH */.Dn.tactic,
            riskScore: detection/* SEARCH */.Dn.riskScore,
            impact: detection/* SEARCH */.Dn.impact,
            confidence: detection/* SEARCH */.Dn.confidence,
            severity: [...severities].sort(core_severity/* compareSeverity */.zK),
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
        exceptions,
        notices: [
            ...settings.notices,
            ...otherSeverities(severity, severities),
            ...oldScans(scans, maxScanAge, now),
            ...exceptionNotices(exceptions, now),
            ...policyNotices(policy, judged, groups),
            ...exploitationNotices(policy, exploitation),
        ],
    };
}
function gatesWithoutExceptions({ occurrences }) {
    return occurrences.some(({ statusWithoutExceptions }) => statusWithoutExceptions === "matched");
}
/** It would be asked whether it is exploited, were it not for an exception. */
function isKeptFromQuestions({ occurrences }) {
    return occurrences.some(({ decision, statusWithoutExceptions }) => decision.status === "ignored" && statusWithoutExceptions === "matched");
}
function byImage(questions) {
    const places = new Map();
    for (const question of questions) {
        const { columns, registryId } = question.row;
        const place = imagePlace({ ...columns, registryId });
        const known = places.get(place) ?? [];
        places.set(place, known);
        known.push(question);
    }
    return places;
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

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/sources/aws/extra-authorities.js
/** Switches of Node that have it trust more than its own list of authorities. */
const SWITCHES = ["--use-openssl-ca", "--use-system-ca"];
/** Where OpenSSL looks for authorities, once Node is told to ask it. */
const OPENSSL = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
/**
 * What has calls to AWS trust certificate authorities beside Node's own list, each in words (`AWS_CA_BUNDLE
 * (/etc/ssl/proxy.pem)`); empty where nothing does. `execArgv`: the switches that this Node was started with.
 */
function extraAuthorities(env, execArgv) {
    const named = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => inWords(name, env[name]));
    const asked = [
        ...switchesIn("NODE_OPTIONS", (env["NODE_OPTIONS"] ?? "").split(/\s+/)),
        ...switchesIn("node", execArgv),
        ...(env["NODE_USE_SYSTEM_CA"] === "1" ? ["NODE_USE_SYSTEM_CA (1)"] : []),
    ];
    const isOpenssl = asked.some((words) => words.includes("--use-openssl-ca"));
    return [...named, ...asked, ...(isOpenssl ? OPENSSL.flatMap((name) => inWords(name, env[name])) : [])];
}
function inWords(name, value) {
    return value === undefined || value === "" ? [] : [`${name} (${value})`];
}
/** Node takes `_` for `-` in its switches, and quotes around them. */
function switchesIn(where, given) {
    const written = given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-"));
    return SWITCHES.filter((name) => written.includes(name)).map((name) => `${where} (${name})`);
}

// EXTERNAL MODULE: ./build/core/nearest-word.js
var nearest_word = __webpack_require__(8621);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/athena/address.js



const SCHEME = "athena://";
const FORM = "athena://[CATALOG/]DATABASE/TABLE?workgroup=W&output=s3://...&max-scan=100GB&timeout=20m";
/** The account's Glue catalog, by the name that Athena gives it. */
const OWN_CATALOG = "AwsDataCatalog";
const SETTINGS = ["workgroup", "output", "max-scan", "timeout"];
const DEFAULT_TIMEOUT = "20m";
const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 };
/** Athena bills no query for less. */
const LEAST_SCAN = 10 * UNITS.MB;
function isAthenaAddress(entry) {
    return entry.startsWith(SCHEME);
}
/** The tables among the entries of `cloudtrail`, each once. Throws a GateError for an address that is wrong. */
function athenaAddresses(entries) {
    return [...new Set(entries.filter(isAthenaAddress))].map(parseAddress);
}
/** Throws a GateError that names the part that is wrong and what it takes. */
function parseAddress(entry) {
    const [place = "", ...questions] = entry.slice(SCHEME.length).split("?");
    const names = place.split("/").map((part) => decoded(entry, part));
    if (names.length < 2 || names.length > 3 || names.some((name) => name === "")) {
        fault(entry, "names no table: it has a database and a table, and before them a catalog where it is not Glue's own");
    }
    for (const name of names) {
        if (/\p{Cc}/u.test(name))
            fault(entry, "has a control character in a name");
        if (name.length > 255)
            fault(entry, "has a name of more than 255 characters");
    }
    const [table = "", database = "", catalog = OWN_CATALOG] = names.toReversed();
    const settings = readSettings(entry, questions.join("?"));
    const workgroup = settings.get("workgroup") ?? null;
    if (workgroup !== null && !/^[\w.-]{1,128}$/.test(workgroup)) {
        fault(entry, `has the workgroup ${(0,errors/* quoted */.TL)(workgroup)}: it takes letters, digits, dots, hyphens and underscores`);
    }
    return {
        entry,
        catalog,
        database,
        table,
        workgroup,
        output: outputOf(entry, settings.get("output") ?? null),
        maxScan: maxScanOf(entry, settings.get("max-scan") ?? null),
        timeout: timeoutOf(entry, settings.get("timeout") ?? DEFAULT_TIMEOUT),
    };
}
function readSettings(entry, text) {
    const settings = new Map();
    for (const part of text.split("&")) {
        if (part === "")
            continue;
        const equals = part.indexOf("=");
        const name = decoded(entry, equals < 0 ? part : part.slice(0, equals));
        const value = equals < 0 ? "" : decoded(entry, part.slice(equals + 1));
        const setting = SETTINGS.find((known) => known === name);
        if (setting === undefined) {
            const near = (0,nearest_word/* nearestWord */.z)(name, SETTINGS);
            const meant = near === null ? "" : ` Did you mean ${near}?`;
            fault(entry, `has the unknown setting ${(0,errors/* quoted */.TL)(name)}: the settings are ${SETTINGS.join(", ")}.${meant}`);
        }
        if (settings.has(setting))
            fault(entry, `gives ${setting} twice`);
        if (value === "")
            fault(entry, `gives ${setting} no value`);
        settings.set(setting, value);
    }
    return settings;
}
function outputOf(entry, text) {
    if (text === null || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\p{Cc}]*)?$/u.test(text))
        return text;
    return fault(entry, `has the output ${(0,errors/* quoted */.TL)(text)}: it takes a place in S3, s3://BUCKET/PREFIX/`);
}
function maxScanOf(entry, text) {
    if (text === null)
        return null;
    const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
    const factor = Object.entries(UNITS).find(([name]) => name === unit?.toUpperCase())?.[1];
    const bytes = factor === undefined ? 0 : Math.round(Number(count) * factor);
    if (bytes >= LEAST_SCAN)
        return bytes;
    return fault(entry, `has the max-scan ${(0,errors/* quoted */.TL)(text)}: it takes a size of at least 10MB, such as 500MB, 100GB or 2TB`);
}
function timeoutOf(entry, text) {
    const duration = (0,time/* parseDuration */.E9)(text);
    if (duration !== null && duration > 0)
        return duration;
    return fault(entry, `has the timeout ${(0,errors/* quoted */.TL)(text)}: it takes a duration, such as 90s, 20m or 1h`);
}
function decoded(entry, part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return fault(entry, `has a % that encodes nothing: write %25 for %, %2F for /`);
    }
}
function fault(entry, what) {
    throw new errors/* GateError */.ue(`cloudtrail: ${(0,errors/* quoted */.TL)(entry)} ${what.replace(/\.?$/, ".").replace("?.", "?")} It takes ${FORM}.`);
}

;// CONCATENATED MODULE: ./build/sources/policy/exceptions.js

/** Read where `ignore-file` names none, if it is there. */
const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";
/**
 * The exceptions of the files that `ignore-file` names, each marked by whether a pull request adds it. Throws a
 * GateError for a named file that is not there, and for what a file says wrong.
 */
async function readExceptions(option, files) {
    const read = await Promise.all((await textsOf(option, files)).map(({ path, text }) => readFile(path, text, files)));
    const faults = read.map(({ fault }) => fault).filter((fault) => fault !== null);
    return {
        ignoreFiles: read.flatMap(({ file }) => (file.kind === "ignore-file" ? [file.file] : [])),
        vex: read.flatMap(({ file }) => (file.kind === "vex" ? [file.document] : [])),
        baseFault: faults.length === 0 ? null : faults.join("; "),
    };
}
async function textsOf(option, { readText }) {
    switch (option.kind) {
        case "none":
            return [];
        case "default":
            try {
                return [{ path: DEFAULT_IGNORE_FILE, text: await readText(DEFAULT_IGNORE_FILE) }];
            }
            catch (thrown) {
                if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT")
                    return [];
                throw unreadable(DEFAULT_IGNORE_FILE, thrown);
            }
        case "named":
            return Promise.all([...new Set(option.paths)].map(async (path) => {
                const text = await readText(path).catch((thrown) => {
                    throw unreadable(path, thrown);
                });
                return { path, text };
            }));
    }
}
function unreadable(path, thrown) {
    return new errors/* GateError */.ue(`ignore-file: ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path, and that the repository is checked out.`);
}
async function readFile(path, text, { readBase }) {
    // YAML and VEX are loaded where there is a file of them.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 3266));
    const file = parsePolicyFile(text, path);
    if (readBase === null)
        return { file, fault: null };
    const { holdAgainstBase } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(973)]).then(__webpack_require__.bind(__webpack_require__, 4973));
    return holdAgainstBase(file, await readBase(path));
}

;// CONCATENATED MODULE: ./build/gate.js















/** Where a file that was asked for is; null where it was not asked for, or not written. */
function writtenPath(files, option) {
    return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}
/** The whole journey: policy, sources, detection, verdict, report. Throws a GateError for what the user can mend. */
async function gate(options, given) {
    const world = { ...given, answers: (0,answer_log/* answerLog */.Dy)(options.allowedEndpoints) };
    const now = world.clock();
    const tables = athenaAddresses(options.cloudtrail);
    const dockerfile = await findLastStage(options, world);
    const policy = await readPolicy(options, world);
    const tally = (0,core_tally/* emptyTally */.CK)(policy.exploitationGate !== null);
    const wanted = (severity) => options.severity.includes(severity);
    const notices = await addImages(options, world, tally, wanted);
    notices.push(...(await addTrail(options, world, tally, wanted)));
    notices.push(...(await addTables(tables, options, world, tally, wanted)));
    const exploitation = await askExploitation(policy, tally, world, now);
    const report = buildReport(tally, {
        name: options.name,
        version: version/* VERSION */.x,
        severities: options.severity,
        maxScanAge: options.maxScanAge,
        policy,
        exploitation,
        sources: options.cloudtrail,
        notices: [...transportNotices(world), ...notices],
        now,
    });
    const ending = endingOf(report.verdict, { ...options, scans: report.scans.length });
    const shown = world.disclose(report);
    const files = await writeFiles(options, { report, shown, dockerfile }, world);
    return { report, shown, dockerfile, images: tally.images, ending, files };
}
/** What the user says about what gates; a baseline in ECR is read here, and nothing of its client is loaded without. */
async function readPolicy(options, world) {
    const { baseline: given, gateKnownExploited: knownExploited, gateEpss: epss } = options;
    const exceptions = await readExceptions(options.ignoreFile, world);
    const baseline = given === null
        ? null
        : await live(options, world, async (settings) => {
            const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(271), __webpack_require__.e(924)]).then(__webpack_require__.bind(__webpack_require__, 3924));
            return readBaseline(given, options, world.readText, settings);
        });
    return {
        ...exceptions,
        refusePullRequestIgnores: options.refusePullRequestIgnores,
        baseline,
        onlyFixed: options.onlyFixed,
        grace: options.grace,
        exploitationGate: knownExploited || epss !== null ? { knownExploited, epss } : null,
    };
}
/** Asks ECR. Nothing of its client is loaded where no image is named. */
async function addImages(options, world, tally, wanted) {
    const references = (0,image_reference/* distinctReferences */.Dc)([...options.images, ...(await gate_builtImages(options, world))]);
    if (references.length === 0)
        return [];
    const { readImages } = await __webpack_require__.e(/* import() */ 271).then(__webpack_require__.bind(__webpack_require__, 271));
    const { results, policy } = await live(options, world, (settings) => readImages(references, settings));
    for (const result of results)
        (0,core_tally/* addResult */.NW)(tally, result, wanted);
    return policy === null ? [] : [{ code: "missing-permission", detail: policy }];
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
    const { since, until } = options;
    const entries = options.cloudtrail.filter((entry) => !isAthenaAddress(entry));
    if (entries.length === 0)
        return [];
    const { readTrail } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(579), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 9430));
    const progress = (read) => world.progress({ kind: "reading", read });
    const notes = await readTrail({ ...world, entries, since, until, progress }, tally, wanted);
    return notes.policies.map((detail) => ({ code: "missing-permission", detail }));
}
/** Asks Athena, one table after the other. Nothing of its client is loaded where no table is named. */
async function addTables(tables, options, world, tally, wanted) {
    if (tables.length === 0)
        return [];
    const { readAthena } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 9876));
    return querying(options, world, async (request) => {
        const notices = [];
        for (const table of tables) {
            const { cost } = await readAthena(table, request, tally, wanted);
            if (cost !== null)
                notices.push({ code: "query-cost", detail: cost });
        }
        return notices;
    });
}
/** The queries that a run would make of the tables in `cloudtrail`; none is run. Throws a GateError where none is given. */
async function explainQueries(options, world) {
    const tables = athenaAddresses(options.cloudtrail);
    if (tables.length === 0) {
        throw new errors/* GateError */.ue("explain-query: cloudtrail names no table. Give one: athena://DATABASE/TABLE.");
    }
    const { explainQuery } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 9876));
    const answers = (0,answer_log/* answerLog */.Dy)(options.allowedEndpoints);
    return querying(options, { ...world, answers }, async (request) => {
        const explanations = [];
        for (const table of tables)
            explanations.push(await explainQuery(table, request));
        return explanations;
    });
}
/** Asks under the options' bounds, and under a wish to end. */
async function querying({ since, until, region, registryId }, { cancellation, ...world }, ask) {
    const { signal, release } = cancellation();
    const progress = (event) => world.progress({ kind: "querying", event });
    return ask({ ...world, since, until, region, registryId, signal, progress }).finally(release);
}
/** How long Inspector may take for all questions, and for one, in ms. */
const EXPLOITATION_TIMEOUT = 120_000;
const EXPLOITATION_REQUEST_TIMEOUT = 20_000;
/** Asks Inspector what is exploited, where an option gates on it. What it does not answer is inconclusive. */
async function askExploitation(policy, tally, world, now) {
    const { exploitationGate } = policy;
    if (exploitationGate === null)
        return policy_exploitation/* NOTHING_ASKED */.jp;
    const questions = (0,policy_exploitation/* questionsOf */.PW)(tally, rulesFor(policy, now));
    if (questions.size === 0)
        return policy_exploitation/* NOTHING_ASKED */.jp;
    const { readExploitation } = await __webpack_require__.e(/* import() */ 682).then(__webpack_require__.bind(__webpack_require__, 2682));
    const { signal, release } = world.cancellation();
    const [requestTimeout, timeout] = [EXPLOITATION_REQUEST_TIMEOUT, EXPLOITATION_TIMEOUT];
    try {
        return await readExploitation(questions, { ...world, gate: exploitationGate, signal, requestTimeout, timeout });
    }
    catch (thrown) {
        if (signal.aborted)
            return policy_exploitation/* NOTHING_ASKED */.jp;
        throw thrown;
    }
    finally {
        release();
    }
}
/** Reads from ECR under the options' bounds, and under a wish to end. */
async function live(options, world, read) {
    const { waitTimeout, startScan } = options;
    const { signal, release } = world.cancellation();
    const progress = (event) => world.progress({ kind: "waiting", event });
    return read({ ...world, waitTimeout, startScan, signal, progress }).finally(release);
}
/** What a reader of the report has to know of who answered: not AWS itself, or with an authority beside the public ones. */
function transportNotices({ answers, env }) {
    const authorities = answers.hasCalled() ? extraAuthorities(env, process.execArgv) : [];
    return [
        ...answers.allowed().map((detail) => ({ code: "allowed-endpoint", detail })),
        ...(authorities.length === 0 ? [] : [{ code: "extra-ca", detail: authorities.join(", ") }]),
    ];
}
async function findLastStage({ dockerfile: path }, { readText }) {
    if (path === null)
        return null;
    const text = await readText(path).catch((thrown) => {
        throw new errors/* GateError */.ue(`dockerfile: ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`);
    });
    return lastStage(text, path);
}
async function writeFiles(options, { report, shown, dockerfile }, { sha256, writeFile }) {
    const wanted = [
        { option: "report-file", path: options.reportFile, render: async () => (0,json/* renderJson */.h)(report) },
        {
            option: "sarif-file",
            path: options.sarifFile,
            render: async () => (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 }),
        },
        {
            option: "html-file",
            path: options.htmlFile,
            render: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 8542))).renderHtml(shown, { sha256 }),
        },
    ];
    const files = [];
    for (const { option, path, render } of wanted) {
        if (path === null)
            continue;
        const problem = await writeFile(path, await render()).then(() => null, (thrown) => thrown);
        files.push({ option, path, problem });
    }
    return files;
}


/***/ }),

/***/ 4651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ MACHINE)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/machine/whole-file.js




/**
 * Writes a file that is either whole or as it was before: into a draft beside it, which then takes its place. Folders on
 * the way are made. A draft goes with a run that is ended by a signal; that of a run that was killed goes with the next
 * one that writes the same file. Throws what the file system says.
 */
async function writeWholeFile(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await makeFolder(folder);
    await removeLeftDrafts(folder, (0,external_node_path_.basename)(path));
    const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${process.pid}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    const release = onEndingSignal(() => (0,external_node_fs_.rmSync)(draft, { force: true }));
    try {
        await (0,promises_.writeFile)(draft, text, { flag: "wx" });
        await (0,promises_.rename)(draft, path);
    }
    catch (thrown) {
        await (0,promises_.rm)(draft, { force: true });
        throw thrown;
    }
    finally {
        release();
    }
}
/** Folder by folder: Node's own way of making all of them never ends where a file system lets none be made (/proc). */
async function makeFolder(folder) {
    const made = () => (0,promises_.mkdir)(folder).catch((thrown) => {
        if (codeOf(thrown) !== "EEXIST")
            throw thrown;
    });
    const isThere = await (0,promises_.stat)(folder).then(() => true, () => false);
    if (isThere || (0,external_node_path_.dirname)(folder) === folder)
        return;
    await makeFolder((0,external_node_path_.dirname)(folder));
    await made();
}
/** A minute is more than any draft takes, of whichever machine that writes to the same disk. */
const ABANDONED = 60_000;
async function removeLeftDrafts(folder, name) {
    const drafts = (await (0,promises_.readdir)(folder).catch(() => [])).filter((each) => isDraftOf(each, name));
    for (const draft of drafts) {
        const written = await (0,promises_.stat)((0,external_node_path_.join)(folder, draft)).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY);
        if (Date.now() - written > ABANDONED)
            await (0,promises_.rm)((0,external_node_path_.join)(folder, draft), { force: true }).catch(() => undefined);
    }
}
function isDraftOf(draft, name) {
    return draft.startsWith(`.${name}.`) && /^\d+\.[0-9a-f-]{36}\.tmp$/.test(draft.slice(name.length + 2));
}
/** Runs `clean` where a signal ends this process, until the release. Whoever listens to signals already decides what they do. */
function onEndingSignal(clean) {
    const listeners = ["SIGINT", "SIGTERM"]
        .filter((signal) => process.listenerCount(signal) === 0)
        .map((signal) => {
        const listener = () => {
            clean();
            process.removeListener(signal, listener);
            process.kill(process.pid, signal);
        };
        process.on(signal, listener);
        return { signal, listener };
    });
    return () => {
        for (const { signal, listener } of listeners)
            process.removeListener(signal, listener);
    };
}
function codeOf(thrown) {
    return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
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
    threads: {
        // More than these wait for the disk, or for S3.
        width: Math.min(4, (0,external_node_os_.availableParallelism)()),
        start: () => new external_node_worker_threads_.Worker(__webpack_require__.ab + "worker.js"),
    },
    sha256: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
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

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alwaysVerifyTls)
/* harmony export */ });
/**
 * Makes every TLS connection of this process verify certificates, whatever an earlier step has set. Node reads
 * NODE_TLS_REJECT_UNAUTHORIZED anew for each connection, so without it GitHub's client and the credential providers of
 * the AWS SDK, whose connections are made out of our reach, verify as well. AWS's own clients get agents that verify in
 * any case. A private authority is trusted by NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.
 */
function alwaysVerifyTls(env) {
    delete env["NODE_TLS_REJECT_UNAUTHORIZED"];
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/* harmony import */ var _core_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);

/** The image's scan in the ECR console; null where a part of its address is not known, or withheld. */
function consoleLink(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    const partition = (0,_core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion);
    const domain = partition === null ? undefined : CONSOLES.get(partition.name);
    if (domain === undefined || !/^\d{12}$/.test(registryId))
        return null;
    if (!/^[a-z0-9._/-]+$/.test(repositoryName) || !/^sha256:[0-9a-f]{64}$/.test(imageDigest))
        return null;
    const place = `${registryId}/${repositoryName}/_/image/${imageDigest}`;
    return `https://${awsRegion}.${domain}/ecr/repositories/private/${place}/scan-results?region=${awsRegion}`;
}
/** The partitions whose console has a known address. */
const CONSOLES = new Map([
    ["aws", "console.aws.amazon.com"],
    ["aws-cn", "console.amazonaws.cn"],
    ["aws-us-gov", "console.amazonaws-us-gov.com"],
]);


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Uv: () => (/* binding */ unobeyed),
/* harmony export */   dF: () => (/* binding */ logJson),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   jg: () => (/* binding */ linkTag),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports codeTag, commandData, commandProperty */
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
        .replaceAll(/[&<>"'\\`*~|[\]$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/^(?:[#+\-=:]|\d+(?=[.)](?: |$)))/, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}
/** A Markdown code span, also good in a table cell. In it GitHub mentions nobody and links nothing. */
function markdownCode(text) {
    const line = oneLine(text);
    return line === "" || /[`|\\]/.test(line) ? codeTag(line) : `\`${line}\``;
}
/** A fenced block of several lines; nothing in it ends it. Its language is one of ours. */
function markdownBlock(text, language) {
    const lines = visible(text).trimEnd();
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}\n`;
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
    // A second # is no part of any address, though browsers take it.
    return url.href.replaceAll(/["'<>()[\]{}|\\^`*$]|(?<=#.*)#/g, percent);
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
    return unobeyed(visible(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, "\n")));
}
/**
 * Lines as wide as they were, none of which a runner obeys, wherever a long text was broken: in place of the first colon
 * and the second sharp stand characters that look like them.
 */
function unobeyed(lines) {
    // oxlint-disable-next-line no-control-regex -- colours may stand before
    return lines.replaceAll(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/gm, "$1\u2236").replaceAll(/##(?=\w*\[)/g, "#\u266f");
}
/** JSON of a value, indented, that says the same and has nothing in it that a runner obeys where it is printed to a log. */
function logJson(value) {
    return JSON.stringify(value, null, 2).replaceAll(/##(?=\w*\[)/g, "#\\u0023");
}
/**
 * Breaks what GitHub links by itself (mentions, issues, addresses) with a zero-width space, as dependency bots do. It is
 * written as an entity, so that the source shows it; the text itself has none left.
 */
function unlinked(line) {
    return line.replaceAll(/@|#(?=\d)|(?<![a-z\d])GH(?=-\d)|(?<![a-z\d])www(?=\.)|:(?=\/\/)/gi, "$&\u200b");
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
/* harmony import */ var _core_report_unevaluated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5061);
/* harmony import */ var _core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(900);
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
    const { findings, exploited, images, worst } = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .gatingOf */ .o)(report);
    const gate = findings === 1 ? "1 finding gates" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings)} findings gate`;
    const which = findings === 1 ? `, ${worst}` : `, the worst ${worst}`;
    const count = findings === 1 ? "" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(exploited)} `;
    const known = exploited === 0 ? "" : `, ${count}known to be exploited`;
    return [words(`${gate} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(images, "image")}${which}${known}.`)];
}
function whatToDo(report) {
    const [first] = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .upgradesOf */ .N)(report);
    if (first === undefined)
        return [];
    if (first.unfixable)
        return [words(" None of them has a fix yet.")];
    if (first.packages.every((found) => found.name === null))
        return [words(" No package is named; see each finding.")];
    return [words(" Upgrade "), ...packagesOf(first), words(`: ${effect(first, (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_2__/* .gatingOf */ .o)(report).findings)}.`)];
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
    const [first, ...others] = (0,_core_report_unevaluated_js__WEBPACK_IMPORTED_MODULE_5__/* .unevaluatedOf */ .a)(report).filter(({ accepted }) => accepted === null);
    if (first === undefined)
        return [words("nothing was evaluated. Name at least one image or export.")];
    const { sentence, cure } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(first);
    const told = [name((0,_image_label_js__WEBPACK_IMPORTED_MODULE_6__/* .unevaluatedLabel */ .vu)(first)), words(` was not evaluated: ${sentence}. ${cure}`)];
    if (others.length === 0)
        return told;
    const more = others.length === 1 ? "1 other image or input was" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(others.length)} other images or inputs were`;
    return [...told, words(` ${more} not evaluated either.`)];
}
function whatPassed({ scans, counts, detection, groups, verdictWithoutExceptions }) {
    const evaluated = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(scans.filter(({ outcome }) => outcome === "evaluated").length, "image");
    const seen = counts.total === 0 ? "no findings seen" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(counts.total, "finding")} seen`;
    const why = whyNoneGates(counts.total, groups.length, detection.severity);
    const accepted = scans.filter((scan) => scan.accepted !== null).length;
    const also = accepted === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(accepted, "image")} not evaluated, and accepted as such.`;
    return [words(`${evaluated} evaluated, ${seen}${why}.${also}${WITHOUT_EXCEPTIONS[verdictWithoutExceptions]}`)];
}
const WITHOUT_EXCEPTIONS = {
    failed: " Without its exceptions it would have failed.",
    inconclusive: " Without its exceptions it would be inconclusive.",
    passed: "",
};
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
/* harmony export */   G8: () => (/* binding */ platformLabel),
/* harmony export */   ec: () => (/* binding */ imageLabel),
/* harmony export */   vu: () => (/* binding */ unevaluatedLabel)
/* harmony export */ });
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
/** `linux/amd64, linux/arm64`; null where none is said. */
function platformLabel(platforms) {
    return platforms.length === 0 ? null : platforms.join(", ");
}
/** The image, with its platform, or the input. */
function unevaluatedLabel(what) {
    if (what.kind === "input")
        return what.path === "" ? "(the input)" : what.path;
    return [shortReference(what.scan), what.scan.platform].filter((part) => part !== null).join(" ");
}
/** `through 2026-12-31, owner payments`: until when something is accepted, and by whom. */
function untilLabel({ expires, owner }) {
    const until = expires === "never" ? "without end" : `through ${expires}`;
    return owner === null ? until : `${until}, owner ${owner}`;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);

/** The report as JSON: two blanks of indent, a line feed at the end, the fields in the order of the type. */
function renderJson(report) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logJson */ .dF)(report)}\n`;
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

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ queryLine),
/* harmony export */   h: () => (/* binding */ explainedQuery)
/* harmony export */ });
/* harmony import */ var _core_byte_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8598);
/* harmony import */ var _core_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);



/** One line about it, what changes first. Not yet made safe for where it goes. */
function queryLine(event) {
    switch (event.kind) {
        case "planned":
            return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
        case "running": {
            const { state, elapsed, bytesScanned, address } = event;
            const read = bytesScanned === 0 ? "" : `, ${(0,_core_byte_size_js__WEBPACK_IMPORTED_MODULE_2__/* .inBytes */ .H)(bytesScanned)} read`;
            return `query ${state.toLowerCase()}, ${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far${read}: ${address}`;
        }
        case "rows":
            return `${event.rows} rows of ${event.address}`;
    }
}
/** A query as SQL for a terminal, with what there is to say of it in comments, which nothing in it can leave. */
function explainedQuery(query) {
    const comments = [query.address, ...query.remarks].map((remark) => `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(remark)}`);
    const body = query.sql === null ? "-- There is no query." : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(query.sql)};`;
    return `${[...comments, body].join("\n")}\n`;
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ZB: () => (/* binding */ NOTICE_REASONS)
/* harmony export */ });
/* unused harmony exports SCAN_REASONS, INPUT_REASONS */
const FOREIGN_CURE = "If you did not set AWS_ENDPOINT_URL (or `endpoint_url` in the AWS configuration) yourself, find the step that did: the answers are not AWS's. If it is a test server or an emulator of yours, name its origin in `allowed-endpoints`.";
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
        cure: "Check the runner's network, proxy (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then run the step again. If a certificate could not be verified, name your certificate authority's file in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.",
    },
    "empty-index": {
        sentence: "the image index holds no image that can be scanned",
        cure: "Push an index with at least one image manifest, or name the image's own digest.",
    },
    "scan-too-old": {
        sentence: "its scan is older than `max-scan-age` allows",
        cure: "Start a new scan (or push the image again), or raise `max-scan-age`.",
    },
    "foreign-endpoint": {
        sentence: "a host that is not AWS's answered about it",
        cure: FOREIGN_CURE,
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
    "exploitation-unknown": {
        sentence: "whether some of its findings are exploited could not be asked",
        cure: "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` to the role that runs this step, and turn on Amazon Inspector in that account and region. Where Inspector does not know a vulnerability, decide on it by its id in the ignore file; or leave out `gate-known-exploited` and `gate-epss`.",
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
    "query-failed": {
        sentence: "its query did not come to an end",
        cure: "Do what the reason calls for, and run the gate again. A query that was stopped or failed is paid for as far as it read.",
    },
    "query-too-large": {
        sentence: "its query would read more than it may",
        cure: "Narrow `since`, `until`, `region` or `registry-id`, use a table whose partitions are days, or raise `max-scan` in the address.",
    },
    "not-covered": {
        sentence: "the table does not reach all of the time or place that was asked for",
        cure: "Add the missing partitions or widen the projection, or narrow `since`, `until`, `region` and `registry-id` to what the table reaches.",
    },
    "foreign-endpoint": {
        sentence: "a host that is not AWS's answered for it",
        cure: FOREIGN_CURE,
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
    "allowed-endpoint": {
        sentence: "An endpoint that `allowed-endpoints` names answered instead of AWS",
        cure: "Remove it from `allowed-endpoints` where this run is meant to ask AWS itself.",
    },
    "extra-ca": {
        sentence: "Certificate authorities beside the public ones were trusted for calls to AWS",
        cure: "Check that you set this variable yourself: whoever holds the authority's key can answer as AWS.",
    },
    "missing-permission": {
        sentence: "The least policy for what this step reads",
        cure: "Attach it to the role that this step assumes.",
    },
    "exception-expired": {
        sentence: "An exception has expired and no longer applies",
        cure: "Mend what it named, or have its owner review it and give it a new date.",
    },
    "exception-fixed": {
        sentence: "An exception has ended, because a fix exists",
        cure: "Upgrade the package, and take the entry out.",
    },
    "exception-refused": {
        sentence: "An exception does not apply, because `refuse-pull-request-ignores` is on",
        cure: "Have it reviewed and merged into the base branch by itself first.",
    },
    "exception-added": {
        sentence: "An exception is new with this pull request, and applies",
        cure: "Review it as a part of the pull request; `refuse-pull-request-ignores` makes such exceptions wait for the base branch.",
    },
    "exception-expiring": {
        sentence: "An exception ends soon",
        cure: "Mend what it names before that day, or have its owner review it.",
    },
    "exception-unused": {
        sentence: "An exception excuses nothing",
        cure: "Take it out, or compare its id, packages and repositories letter by letter with the report's.",
    },
    "base-unreadable": {
        sentence: "Whether this pull request adds exceptions could not be told",
        cure: "Give the job `contents: read`, and pass `github-token`.",
    },
    "vex-not-honoured": {
        sentence: "A VEX document says something that cannot be honoured to the letter, so it suppresses nothing",
        cure: "Name the image by its OCI package URL, and the package with its version.",
    },
    "baseline-partial": {
        sentence: "The baseline was not evaluated as a whole",
        cure: "Make the baseline's report again once all of its images can be evaluated.",
    },
    "fix-unknown": {
        sentence: "`only-fixed` cannot tell whether a fix exists, so these gate",
        cure: "Turn on enhanced scanning, which says it for each package; or decide on them in the ignore file, `until-fixed`.",
    },
    "age-unknown": {
        sentence: "`grace` cannot tell how old these are, so they gate",
        cure: "Turn on enhanced scanning, which says when a vulnerability was published; or decide on them in the ignore file.",
    },
    "epss-unknown": {
        sentence: "`gate-epss` has no probability to go by for some vulnerabilities, so it does not hold them",
        cure: "New vulnerabilities are scored within days; `severity` gates them meanwhile.",
    },
    "remediation-unknown": {
        sentence: "The commands that mend exploited packages could not be read",
        cure: "Allow `inspector2:ListFindings` to the role that runs this step.",
    },
    "query-cost": {
        sentence: "What the query read",
        cure: "Less is read where `since`, `until`, `region` and `registry-id` meet the table's partitions.",
    },
};
/** Why an image or an input was not evaluated, and what to do about it. */
function reasonOf(what) {
    return what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ exceptionTerms),
/* harmony export */   kO: () => (/* binding */ SELECTOR_WORDS),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   sl: () => (/* binding */ exceptionLabel),
/* harmony export */   x4: () => (/* binding */ RULE_WORDS)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);


/** Words for how policy decided, the same in `--explain` and on the page. */
/** Why a finding may gate at all. */
const SELECTOR_WORDS = {
    severity: "its severity is selected",
    "known-exploited": "it is known to be exploited (gate-known-exploited)",
    epss: "its EPSS probability is at or above gate-epss",
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
    excused: "yes, this decides",
    "not-excused": "no",
    unknown: "cannot be told, so no",
};
const DECISION_WORDS = {
    matched: "gates: no rule excuses it",
    suppressed: "does not gate: suppressed by the registry",
    ignored: "does not gate: ignored",
    baseline: "does not gate: in the baseline",
    unfixed: "does not gate: no fix exists",
    grace: "does not gate yet: in grace",
};
/** What an exception is about: the finding, or the codes of scans, and where. */
function exceptionLabel({ kind, id, codes, packages, repositories }) {
    const where = [...packages, ...repositories].join(", ");
    return `${kind === "inconclusive" ? codes.join(", ") : (id ?? "")}${where === "" ? "" : ` in ${where}`}`;
}
/** Until when, whose word it is and where it is written: `through 2026-12-31, owner payments, .ignore.yaml:3`. */
function exceptionTerms(exception) {
    const { kind, expires, owner, untilFixed, file, line, addedByPullRequest, count } = exception;
    const excused = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, kind === "inconclusive" ? "image" : "finding");
    return [
        (0,_image_label_js__WEBPACK_IMPORTED_MODULE_1__/* .untilLabel */ .D8)({ expires, owner }),
        ...(owner === null ? ["no owner"] : []),
        ...(untilFixed ? ["until fixed"] : []),
        line === null ? file : `${file}:${line}`,
        ...(addedByPullRequest === true ? ["added by this pull request"] : []),
        `excuses ${excused}`,
    ].join(", ");
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

/***/ 2932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/report/deciding-exceptions.js
var deciding_exceptions = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/core/report/image-overview.js
var image_overview = __webpack_require__(5282);
// EXTERNAL MODULE: ./build/core/report/unevaluated.js
var unevaluated = __webpack_require__(5061);
// EXTERNAL MODULE: ./build/core/report/upgrades.js
var upgrades = __webpack_require__(900);
// EXTERNAL MODULE: ./build/core/report/vulnerabilities.js
var vulnerabilities = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/core/severity.js
var severity = __webpack_require__(6763);
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
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
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
        exceptions(report, options),
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
    return (0,render_escape/* unobeyed */.Uv)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
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
/** The exceptions without which the verdict would be another. */
function exceptions(report, options) {
    const rows = (0,deciding_exceptions/* decidingExceptions */.q)(report);
    if (rows.length === 0)
        return [];
    const lines = rows.flatMap((row) => {
        const what = hanging(`${(0,rule_words/* exceptionLabel */.sl)(row)}: ${row.reason}`, "  ", options);
        return what.concat(hanging((0,rule_words/* exceptionTerms */.Hv)(row), "    ", options));
    });
    return [heading(`Exceptions that decide: without them ${report.verdictWithoutExceptions}`, options), ...lines];
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
        const next = accepted === null ? `To do: ${cure}` : `Accepted: ${accepted.reason} (${(0,image_label/* untilLabel */.D8)(accepted)})`;
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

/**
 * One line about it, the state and the time first, so that they are seen where a terminal cuts the rest: what is waited
 * for, how long already and how long still. Not yet made safe for where it goes.
 */
function waitLine({ reference, platform, state, detail, elapsed, left }) {
    const time = state === "waiting" ? `${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far, ${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(left)} left` : `after ${(0,_core_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)}`;
    const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
    return `${state}, ${time}: ${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
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

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ answerLog),
/* harmony export */   Gb: () => (/* binding */ foreignDetail),
/* harmony export */   xo: () => (/* binding */ LAST)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);

/** Where a middleware has to be to see each request as it is sent, and only those that were answered. */
const LAST = { step: "deserialize", priority: "low", name: "watchAnswers" };
/** `allowedEndpoints`: origins as `new URL` writes them. */
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
                const answered = `${origin} answered instead of ${_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]}`;
                (allowedEndpoints.includes(origin) ? allowed : foreign).add(answered);
            };
            return {
                around: (next) => async (args) => {
                    hasCalled = true;
                    const answer = await next(args);
                    note(args.request);
                    return answer;
                },
                foreign: () => [...foreign].sort(),
            };
        },
        allowed: () => [...allowed].sort(),
        hasCalled: () => hasCalled,
    };
}
/** Why answers do not count, in words. `foreign`: as `Answers` lists them. */
function foreignDetail(foreign) {
    return `${foreign.join(", ")}, and \`allowed-endpoints\` does not name ${foreign.length === 1 ? "it" : "them"}`;
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
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _core_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);


/** The name each service has in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
    ecr: /^(?:api\.)?ecr(?:-fips)?$/,
    inspector2: /^inspector2(?:-fips)?$/,
    athena: /^athena(?:-fips)?$/,
};
/** For people. */
const SERVICE_NAMES = {
    ecr: "Amazon ECR",
    inspector2: "Amazon Inspector",
    s3: "Amazon S3",
    athena: "Amazon Athena",
};
const REGION = "[a-z]+(?:-[a-z]+)+-\\d{1,2}";
/** `NAME.REGION.SUFFIX`, or that behind an interface endpoint (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = new RegExp(`^((?:api\\.)?[a-z0-9-]+)\\.(${REGION})\\.([a-z0-9.-]+)$`);
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;
/**
 * Whether a request goes to AWS itself. Anchored and whole: a load balancer, a bucket or an API that somebody else runs
 * ends in amazonaws.com as well, and an earlier step could have pointed AWS_ENDPOINT_URL at it.
 */
function isAwsEndpoint(service, endpoint) {
    return isVerified(endpoint) && isRegionalHost(endpoint.hostname, (name) => NAMES[service].test(name));
}
/**
 * Whether a request about `bucket` goes to S3 itself, and to that bucket. If AWS_ENDPOINT_URL_S3 names another bucket's
 * host, or S3 with another bucket or a folder as its path, S3 itself answers, with objects that somebody else wrote.
 */
function isS3Endpoint(bucket, endpoint) {
    if (!isVerified(endpoint))
        return false;
    const { hostname, path, query } = endpoint;
    const isListing = query.includes("list-type");
    // A listing shows the whole path before the key: a folder in front of the bucket, or behind it, is not the bucket.
    const inPath = path === `/${bucket}` || path === `/${bucket}/` || (!isListing && path.startsWith(`/${bucket}/`));
    if (inPath && isS3Host(hostname))
        return true;
    if (!hostname.startsWith(`${bucket}.`) || (isListing && path !== "/" && path !== ""))
        return false;
    const service = hostname.slice(bucket.length + 1);
    return isS3Host(service) || isBucketOnlyHost(service);
}
/** What vouches for a host's name: TLS, on the port that AWS uses. */
function isVerified({ protocol, port, hasUserInfo }) {
    return protocol === "https:" && (port === null || port === 443) && !hasUserInfo;
}
function isRegionalHost(hostname, isName) {
    const behind = PRIVATE.exec(hostname)?.[1];
    const [, name, region, suffix] = PUBLIC.exec(behind ?? hostname) ?? [];
    if (name === undefined || region === undefined || suffix === undefined || !isName(name))
        return false;
    const suffixes = (0,_core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.endpointSuffixes ?? [];
    return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}
/** S3's hosts of every kind, without the bucket that can come before them. */
function isS3Host(hostname) {
    // An interface endpoint has `bucket.` before its name, other hosts of both IP versions `.dualstack` behind S3's.
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
const LEGACY_S3 = new RegExp(`^s3(?:-external-1|-(?:fips-)?(${REGION}))?\\.([a-z0-9.-]+)$`);
/** Hosts that S3 has only behind a bucket's name: accelerated ones, directory buckets, Outposts. */
function isBucketOnlyHost(hostname) {
    const [, accelerated] = ACCELERATED.exec(hostname) ?? [];
    if (accelerated !== undefined)
        return isClassicSuffix(accelerated, undefined);
    const [, region, suffix] = BUCKET_ONLY.exec(hostname) ?? [];
    return region !== undefined && isClassicSuffix(suffix, region);
}
/** The suffix of S3's hosts in this region; without a region, in any partition. */
function isClassicSuffix(suffix, region) {
    const partitions = region === undefined ? _core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1 : [(0,_core_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)];
    return partitions.some((partition) => partition !== null && partition.endpointSuffixes[0] === suffix);
}
/** The SDK's rules name a region in one of them. */
const ACCELERATED = /^s3-accelerate(?:\.dualstack(?:\.us-east-1)?)?\.([a-z0-9.-]+)$/;
const BUCKET_ONLY = new RegExp(`^(?:s3express(?:-fips)?-[a-z0-9]+-az\\d+(?:\\.dualstack)?|(?:ec2|op-[a-z0-9]+)\\.s3-outposts)\\.(${REGION})\\.([a-z0-9.-]+)$`);
/** Where a request of the SDK goes; null for a value that is not such a request. */
function endpointOf(request) {
    if (!(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(request))
        return null;
    const [protocol, hostname] = [(0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "protocol"), (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "hostname")];
    if (protocol === null || hostname === null)
        return null;
    const port = typeof request["port"] === "number" ? request["port"] : null;
    const hasUserInfo = (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "username") !== null || (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "password") !== null;
    const written = `${protocol}//${hostname}${port === null ? "" : `:${port}`}`;
    const origin = URL.canParse(written) ? new URL(written).origin : written;
    const query = Object.keys((0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(request, "query"));
    return { protocol, hostname, port, path: (0,_core_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "path") ?? "", query, hasUserInfo, origin };
}


/***/ })

};
