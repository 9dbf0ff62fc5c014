export const id = 477;
export const ids = [477];
export const modules = {

/***/ 4546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ canonicalArchitecture),
/* harmony export */   QD: () => (/* binding */ packageArchitecture),
/* harmony export */   lw: () => (/* binding */ imageArchitecture)
/* harmony export */ });
const of = (name, ...variants) => ({
    name,
    variants: variants.length === 0 ? null : variants,
});
/** The names of architectures in package URLs: those of image platforms, dpkg, rpm and apk. */
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
/** What packages of another architecture an image may hold beside its own. */
const BESIDE = new Map([
    ["386", "amd64"],
    ["arm", "arm64"],
]);
/** The one name of an architecture that is known by several; null where it is not known at all. */
function canonicalArchitecture(arch) {
    const known = ARCHITECTURES.get(arch);
    return known === undefined ? null : JSON.stringify(known);
}
/**
 * Whether an image that was seen under these platforms (`linux/arm64/v8`) is of the architecture that a package URL
 * names. An architecture that is unknown on either side is never the same.
 */
function imageArchitecture(arch, platforms) {
    const wanted = ARCHITECTURES.get(arch);
    if (wanted === undefined)
        return { unknown: `the architecture ${arch} is unknown` };
    const answers = [...platforms].map((platform) => compare(wanted, platform));
    const [first] = answers;
    if (first === undefined)
        return { unknown: "the image's architecture is unknown" };
    return answers.every((answer) => answer === first)
        ? first
        : { unknown: "the image was seen under several architectures" };
}
/** The same of a package in such an image: a 64-bit image may hold packages of the 32-bit architecture. */
function packageArchitecture(arch, platforms) {
    const answer = imageArchitecture(arch, platforms);
    const beside = BESIDE.get(ARCHITECTURES.get(arch)?.name ?? "");
    if (answer !== "no" ||
        beside === undefined ||
        ![...platforms].some((platform) => platform.split("/")[1] === beside)) {
        return answer;
    }
    return { unknown: `an image for ${beside} may hold packages for ${arch}` };
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


/***/ }),

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

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf)
/* harmony export */ });
/** The ids of what is there: by its device and inode, or by its path on file systems that number no files. */
function idsOf({ dev, ino }, path) {
    return ino === 0n ? [`path:${path}`] : [`file:${dev}:${ino}`];
}


/***/ }),

/***/ 8998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   y2: () => (/* binding */ matchAnything)
/* harmony export */ });
/* unused harmony export matchesAnything */
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
/** Names that no package has, one for each depth that package names have: a glob that matches one was not written for a package. */
const PROBES = ["q0z", "q0z/q1z", "q0z/q1z/q2z"];
/** Whether globs name nothing in particular: one of them is made of wildcards alone, or they match a name that no package has. */
function matchAnything(patterns) {
    return patterns.some(matchesAnything) || (patterns.length > 0 && PROBES.some(compileGlobs(patterns)));
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
/* harmony export */   O9: () => (/* binding */ digestReference),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gM: () => (/* binding */ namesSameImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _list_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6521);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3027);



const ACCEPTED = "ACCOUNT.dkr.ecr.REGION.amazonaws.com/repository:tag, .../repository@sha256:DIGEST, or repository:tag and repository@sha256:DIGEST with the option region";
const REPOSITORY = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const ACCOUNT = /^\d{12}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/;
function isDigest(text) {
    return DIGEST.test(text);
}
/**
 * The references of the option `images`: one per line, or between commas. The same image named twice is given once.
 * Throws a GateError that names the option, what it got and what it takes, also for an empty item.
 */
function parseReferences(text, defaults) {
    const items = (0,_list_items_js__WEBPACK_IMPORTED_MODULE_1__/* .placedItems */ .U)(text, { option: "images", item: "image", commas: true });
    return distinctReferences(items.map((item) => parseReference(item.text, defaults, item.line === null ? "images" : `images, line ${item.line}`)));
}
/** One reference. `option` is where it came from, for the GateError. */
function parseReference(text, defaults, option = "images") {
    const refuse = (why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${option}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)} ${why}. Accepted: ${ACCEPTED}.`);
    };
    const slash = text.indexOf("/");
    const host = slash > 0 && /[.:]|^localhost$/.test(text.slice(0, slash)) ? text.slice(0, slash) : null;
    const registry = host === null ? null : parseRegistryHost(host);
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
    if (!isRepositoryName(repositoryName)) {
        return refuse(`has no repository that ECR could have (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repositoryName)}): lower case, digits and . _ - /`);
    }
    if (tag !== undefined && !TAG.test(tag))
        return refuse(`has a tag that cannot be one (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(tag)})`);
    if (digest !== undefined && !isDigest(digest)) {
        return refuse(`has a digest that is not sha256: and 64 hexadecimal digits in lower case (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(digest)})`);
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
/**
 * Whether two references certainly name one image: in one repository of one registry, by one digest, or both by one tag.
 * A registry or region that only one of them names is not compared: it is known once the registry answered.
 */
function namesSameImage(a, b) {
    const isOne = a.digest === null && b.digest === null ? a.tag === b.tag : a.digest === b.digest;
    return isOne && a.repositoryName === b.repositoryName && a.awsRegion === b.awsRegion && a.registryId === b.registryId;
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
/**
 * `HOST/repository@sha256:...` in an account's private registry; null where a part is missing, or could not be one: a
 * record's fields are whatever was recorded.
 */
function digestReference(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    const isPlace = ACCOUNT.test(registryId) && (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion) !== null;
    if (!isPlace || !isRepositoryName(repositoryName) || !isDigest(imageDigest))
        return null;
    return `${registryHost(registryId, awsRegion)}/${repositoryName}@${imageDigest}`;
}
function isRepositoryName(text) {
    return text.length <= 256 && REPOSITORY.test(text);
}
/** What the host of a private ECR registry says, or why it is none. Every form is anchored at both ends. */
function parseRegistryHost(host) {
    if (/^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)) {
        return "is in ECR Public, which has no scan API: scan the private image that it was pushed from";
    }
    const [, registryId, fips, awsRegion, suffix] = HOST.exec(host) ?? [];
    if (registryId === undefined || awsRegion === undefined || suffix === undefined) {
        return `names the registry ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(host)}, which is no private ECR registry`;
    }
    const partition = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion);
    if (partition === null)
        return `names a region that AWS cannot have (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(awsRegion)})`;
    const dualStack = suffix === partition.dualStackRegistrySuffix;
    if (!dualStack && suffix !== partition.registrySuffix) {
        return `names the registry ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(host)}; one in ${awsRegion} ends in ${partition.registrySuffix}`;
    }
    return { registryId, awsRegion, fips: fips !== undefined, dualStack };
}


/***/ }),

/***/ 4432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export NOT_SHOWN */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * The value of a JSON text. Throws a GateError that names the option, the file, what is wrong, and the line and column
 * where the engine tells them. What is wrong quotes the text, and is left out of a text that is not quotable.
 */
function parseJson(text, path, option, isQuotable = true) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    try {
        return JSON.parse(plain);
    }
    catch (thrown) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
        const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
        const place = offset === null ? path : `${path}:${placeIn(plain, Number(offset))}`;
        if (!isQuotable)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${place}: not JSON. ${NOT_SHOWN}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${place}: not JSON: ${message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ")}`);
    }
}
/** Why an error shows nothing of a file that is not quotable. */
const NOT_SHOWN = "The text is not shown, because the file is outside of the checkout or behind a symbolic link.";
/** `3:14`: line and column, both from 1, of an offset. */
function placeIn(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}


/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listItems),
/* harmony export */   U: () => (/* binding */ placedItems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

/**
 * The items of an option that takes a list, one per line or (with `commas`) between commas. The final line break is
 * ignored, as YAML's `|` adds it; an empty text is an empty list. Throws a GateError for an empty item: an expression
 * that evaluated to an empty string leaves one, and what it should have named would be left out without a word.
 */
function placedItems(text, form) {
    if (text === "")
        return [];
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    return lines.flatMap((given, index) => {
        const items = (form.commas ? given.split(",") : [given]).map((item) => item.trim());
        const line = lines.length === 1 ? null : index + 1;
        const empty = items.indexOf("");
        if (empty >= 0) {
            const which = placeOf(empty, items.length, line);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${form.option}: got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}, where ${which} is empty. ${advice(form)}`);
        }
        return items.map((item) => ({ text: item, line }));
    });
}
/** The items alone: see `placedItems`. */
function listItems(text, form) {
    return placedItems(text, form).map((item) => item.text);
}
/** `item 2`, `line 3`, `item 2 of line 3`. */
function placeOf(index, count, line) {
    if (count === 1)
        return line === null ? "the only item" : `line ${line}`;
    return `item ${index + 1}${line === null ? "" : ` of line ${line}`}`;
}
function advice({ item, commas }) {
    const form = commas
        ? `Write one ${item} per line or between commas, with no comma at the end of a line and no blank line`
        : `Write one ${item} per line, with no blank line`;
    return `Check whether an expression evaluated to an empty string. ${form}.`;
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
/* harmony export */   TT: () => (/* binding */ rejectOwnBaseline),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Yt: () => (/* binding */ rejectUnknown),
/* harmony export */   z$: () => (/* binding */ redactOption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5211);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3471);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1618);




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
        // A list refuses an empty item itself, and says which line it is on.
        if (isBlank(text) && option.kind !== "list")
            throw blank(option.name, text, option.default);
        const parsed = text === "" && option.default !== "" ? null : option.parse(text, around);
        if (parsed !== null)
            return parsed.value;
        const got = text === "" ? "is empty" : `got ${JSON.stringify(text)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${option.name}: ${got}. It takes ${option.takes}.${leaveOut(option.default, text)}`);
    };
    const region = read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.region);
    const registryId = read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.registryId);
    around.defaults = { region, registryId };
    const options = {
        images: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.images),
        buildMetadata: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.buildMetadata),
        region,
        registryId,
        allowedEndpoints: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.allowedEndpoints),
        waitTimeout: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.waitTimeout),
        startScan: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.startScan),
        cloudtrail: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.cloudtrail),
        since: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.since),
        until: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.until),
        name: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.name),
        severity: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.severity),
        gateKnownExploited: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.gateKnownExploited),
        gateEpss: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.gateEpss),
        onlyFixed: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.onlyFixed),
        grace: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.grace),
        ignoreFile: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.ignoreFile),
        refusePullRequestIgnores: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.refusePullRequestIgnores),
        baseline: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.baseline),
        maxScanAge: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.maxScanAge),
        inconclusive: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.inconclusive),
        warnOnly: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.warnOnly),
        annotations: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.annotations),
        dockerfile: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.dockerfile),
        reportFile: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.reportFile),
        sarifFile: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.sarifFile),
        htmlFile: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.htmlFile),
        redact: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.redact),
        commentSummaryInPr: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.commentSummaryInPr),
        githubToken: read(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.githubToken),
    };
    rejectContradictions(options);
    return options;
}
/** What the user wants redacted, as far as that is known before all options are read; null where it says nothing valid. */
function redactOption(given) {
    const text = given.get(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l.redact.name)?.trim();
    return _redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .REDACT_OPTIONS */ .H.find((option) => option === text) ?? null;
}
function samePath(a, b) {
    const plain = (path) => path.replace(/^(\.\/+)+/, "");
    return plain(a) === plain(b);
}
function rejectContradictions(options) {
    const { images, buildMetadata, cloudtrail, since, until, baseline, reportFile } = options;
    if (baseline?.kind === "report" && reportFile !== null && samePath(baseline.path, reportFile)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`baseline: ${baseline.path} is also the report-file, which this run overwrites. Name another file.`);
    }
    rejectOwnBaseline(images, baseline);
    if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue("images, build-metadata, cloudtrail: none is given, so there is nothing to evaluate. Give one.");
    }
    const files = [reportFile, options.sarifFile, options.htmlFile].filter((path) => path !== null);
    const twice = files.find((path, index) => files.slice(0, index).some((other) => samePath(path, other)));
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`report-file, sarif-file, html-file: two of them are ${twice}. Give each a path of its own.`);
    }
    if (cloudtrail.length === 0 && (since !== null || until !== null)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${since === null ? "until" : "since"}: bounds the calls in cloudtrail, which is not given.`);
    }
    if (since !== null && until !== null && since > until) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue("since: is after until, so no call can lie between them. Swap them, or leave one out.");
    }
}
/** Throws a GateError where the baseline is one of the images: every finding would be one that it already has. */
function rejectOwnBaseline(images, baseline) {
    if (baseline?.kind !== "image")
        return;
    const { reference } = baseline;
    const own = images.find((image) => (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .namesSameImage */ .gM)(image, reference));
    if (own === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`baseline: ${reference.text} is the image that is evaluated (${own.text}), so every finding would be exempt. Name another image, such as the one in production.`);
}
/** Throws a GateError for a name that is no option's, with the one that was probably meant. */
function rejectUnknown(name) {
    const names = Object.values(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .l).map((option) => option.name);
    if (names.some((known) => known === name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${name}: there is no such option. ${nearest(name, names)}The options are ${names.join(", ")}.`);
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
/** White space and nothing else. `""` is not blank: action.yml gives it for an option that is not given. */
function isBlank(text) {
    return text !== "" && text.trim() === "";
}
/** YAML's `|` leaves a line break where its expression evaluates to an empty string. */
function blank(name, text, defaultText) {
    const otherwise = defaultText === "" ? "" : ` for ${defaultText}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${name}: got ${JSON.stringify(text)}, which is empty but for white space. Check whether an expression evaluated to an empty string; leave the option out${otherwise} if nothing is meant.`);
}
function leaveOut(defaultText, text) {
    return text === "" && defaultText !== "" ? ` Leave it out for ${defaultText}.` : "";
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS)
});

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/core/redaction.js
var redaction = __webpack_require__(3471);
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
    if (text === "")
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

// EXTERNAL MODULE: ./build/core/list-items.js
var list_items = __webpack_require__(6521);
;// CONCATENATED MODULE: ./build/core/options/input-readings.js



/**
 * An image where the text has a ":" or "@" or begins with a registry's host, unless it begins as a path does (`./`,
 * `../`, `/`, `C:\`); else a report file's path. Throws a GateError where such an image reference is not valid.
 */
function readBaselineOption(text, defaults) {
    if (isJson(text)) {
        throw new errors/* GateError */.ue(`baseline: got JSON, ${(0,errors/* quoted */.TL)(text)}. Expected an image reference or a report file's path.`);
    }
    if (beginsAsPath(text) || !looksLikeReference(text))
        return { kind: "report", path: text };
    try {
        return { kind: "image", reference: (0,image_reference/* parseReference */.F2)(text, defaults, "baseline") };
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue(`${(0,errors/* messageOf */.bD)(thrown)} ${forFile(text)}`);
    }
}
/**
 * JSON where the text is JSON, or begins as an object or a list does; else a path. Throws a GateError for what looks like
 * an image reference or an address.
 */
function readBuildMetadataOption(text) {
    if (isJson(text))
        return { kind: "json", text };
    if (!beginsAsPath(text) && looksLikeReference(text)) {
        throw new errors/* GateError */.ue(`build-metadata: ${(0,errors/* quoted */.TL)(text)} is neither JSON nor a path. Pass the build step's metadata output, and images in \`images\`. ${forFile(text)}`);
    }
    return { kind: "file", path: text };
}
/** The entries of `cloudtrail`, each `-`, an `s3://` or `athena://` address, or a path. Throws a GateError for others. */
function readCloudtrailOption(text) {
    const entries = (0,list_items/* listItems */.D)(text, { option: "cloudtrail", item: "path or address", commas: false });
    for (const entry of entries) {
        if (beginsAsPath(entry) || /^(s3|athena):\/\//.test(entry))
            continue;
        if (ADDRESS.test(entry)) {
            throw new errors/* GateError */.ue(`cloudtrail: ${(0,errors/* quoted */.TL)(entry)} is not an address that can be read. Expected s3://BUCKET/PREFIX, athena://DATABASE/TABLE (in lower case), - or a path. ${forFile(entry)}`);
        }
        if (isImage(entry)) {
            throw new errors/* GateError */.ue(`cloudtrail: ${(0,errors/* quoted */.TL)(entry)} is an image, not an export. Write it in \`images\`. ${forFile(entry)}`);
        }
    }
    return entries;
}
/**
 * `none` alone, or paths, one per line. Throws a GateError for `none` beside a path, for `none` in another case, and for
 * addresses.
 */
function readIgnoreFileOption(text) {
    const paths = (0,list_items/* listItems */.D)(text, { option: "ignore-file", item: "path", commas: false });
    if (paths.length === 0)
        return { kind: "default" };
    if (paths.length === 1 && paths[0] === "none")
        return { kind: "none" };
    for (const path of paths) {
        if (/^none$/i.test(path)) {
            throw new errors/* GateError */.ue(`ignore-file: got ${(0,errors/* quoted */.TL)(text)}. Expected paths of ignore files or OpenVEX documents, or none alone, in lower case. ${forFile(path)}`);
        }
        if (!beginsAsPath(path) && (ADDRESS.test(path) || isImage(path))) {
            throw new errors/* GateError */.ue(`ignore-file: ${(0,errors/* quoted */.TL)(path)} is not a path. Expected paths of ignore files or OpenVEX documents. ${forFile(path)}`);
        }
    }
    return { kind: "named", paths };
}
/** `./x`, `../x`, `/x`, `~/x`, `C:\x`, and with backslashes: what no image reference and no address begins with. */
function beginsAsPath(text) {
    return /^(?:\.{1,2}|~)?[\\/]|^[a-z]:[\\/]/i.test(text);
}
/** Also what was meant to be a reference and lacks something, as with an expression that is empty: `HOST/shop:`. */
function looksLikeReference(text) {
    return /[:@]/.test(text) || REGISTRY.test(text);
}
/** A registry's host at the beginning. */
const REGISTRY = /^(?:\d{12}\.dkr[.-]ecr|public\.ecr\.aws(?:\/|$)|ecr-public\.)/i;
/** What has a scheme, also with a slash too few. */
const ADDRESS = /:\/\/|^(?:s3|athena|arn|file|https?|github):/i;
/** An image by its registry, or by a digest. A short `repo:tag` may as well be a file's name where no image is expected. */
function isImage(text) {
    return REGISTRY.test(text) || /@sha256:/i.test(text);
}
function isJson(text) {
    if (/^[[{]/.test(text))
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function forFile(text) {
    return `If it is a file, write ./${text.length > 100 ? "PATH" : text}.`;
}

;// CONCATENATED MODULE: ./build/core/options/option-values.js



/**
 * Null for an empty text, which is an option that was not given, else what `parse` makes of it. White space alone is
 * neither: `readOptions` refuses it before.
 */
function optional(text, parse) {
    return text === "" ? { value: null } : required(parse(text.trim()));
}
function required(value) {
    return value === null ? null : { value };
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
/** The severities of a list with commas or by line, each once. Throws a GateError for an empty item. */
function severities(text) {
    const found = new Set();
    for (const part of (0,list_items/* listItems */.D)(text, { option: "severity", item: "severity", commas: true })) {
        const severity = (0,core_severity/* parseSeverity */.lv)(part);
        if (severity === null)
            return null;
        found.add(severity);
    }
    return { value: [...found] };
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
        parse: (text) => optional(text, readBuildMetadataOption),
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
        parse: (text) => ({ value: readCloudtrailOption(text) }),
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
        parse: (text) => (text === "" ? { value: new Map() } : required((0,grace/* parseGrace */.k)(text))),
    },
    ignoreFile: {
        name: "ignore-file",
        kind: "list",
        default: "",
        meaning: "files of exceptions, one a line; `none` for none; else `.ecr-findings-ignore.yaml`, if it is there",
        takes: "paths of ignore files or OpenVEX documents, or none alone",
        placeholder: "PATH",
        parse: (text) => ({ value: readIgnoreFileOption(text) }),
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
        meaning: "an image, or an earlier report file: findings it already has do not block, even if their severity rose (then a notice)",
        takes: "an image reference, or the path of a report file",
        placeholder: "IMAGE|PATH",
        parse: (text, { defaults }) => optional(text, (given) => readBaselineOption(given, defaults)),
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
    redact: {
        name: "redact",
        kind: "choice",
        default: "auto",
        meaning: "principals and account ids in all but the report file: `auto` redacts them by who may read the log; `always` everywhere; `never`",
        takes: "auto, always or never",
        placeholder: "auto|always|never",
        parse: (text) => word(text, redaction/* REDACT_OPTIONS */.H),
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

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareKeys),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
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


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S_: () => (/* binding */ lastPart),
  _V: () => (/* binding */ looseName),
  NN: () => (/* binding */ looseNameOf),
  fQ: () => (/* binding */ looseVersion),
  Vd: () => (/* binding */ matchImage),
  GB: () => (/* binding */ matchPackage)
});

// EXTERNAL MODULE: ./build/core/architectures.js
var architectures = __webpack_require__(4546);
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

// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/sameness.js
var sameness = __webpack_require__(6885);
;// CONCATENATED MODULE: ./build/core/package-url-matching.js




/** Types of package URLs, and the package managers in Inspector's words that they are of. */
const MANAGERS = new Map([
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
const KNOWN_MANAGERS = new Set([...MANAGERS.values()].flat());
/**
 * Whether the row's image is the one that is named. What the URL does not say, it leaves open; what is unknown of the
 * image is never what the URL says. An image of the very digest that is named is not another one, whatever else is.
 */
function matchImage(url, row) {
    const { repositoryName, imageDigest } = row.columns;
    const isExact = url.version !== null && url.version === imageDigest;
    const otherwise = (what) => isExact ? { unknown: `the image has the digest that is named, and another ${what}` } : "no";
    return (0,sameness/* allOf */.b)([
        url.version === null || isExact || row.seen.indexDigests.has(url.version) ? "yes" : missing(imageDigest, "digest"),
        repositoryName === null
            ? missing(null, "repository")
            : lastPart(repositoryName) === url.name
                ? "yes"
                : otherwise("name"),
        url.repositoryUrl === null ? "yes" : matchRepository(url.repositoryUrl, row, otherwise("repository_url")),
        url.tag === null || row.seen.imageTags.has(url.tag)
            ? "yes"
            : row.seen.imageTags.size === 0
                ? missing(null, "tag")
                : otherwise("tag"),
        url.arch === null ? "yes" : (0,architectures/* imageArchitecture */.lw)(url.arch, row.seen.platforms),
    ]);
}
function missing(known, what) {
    return known === null ? { unknown: `the image's ${what} is unknown` } : "no";
}
function lastPart(repositoryName) {
    return repositoryName.slice(repositoryName.lastIndexOf("/") + 1).toLowerCase();
}
function matchRepository(wanted, row, otherwise) {
    const { repositoryName, awsRegion } = row.columns;
    if (repositoryName === null)
        return missing(null, "repository");
    const name = repositoryName.toLowerCase();
    if (row.registryId === null || awsRegion === null) {
        const path = wanted.slice(wanted.indexOf("/") + 1);
        return path === name || name.startsWith(`${path}/`) ? { unknown: "the image's registry is unknown" } : otherwise;
    }
    const known = `${(0,image_reference/* registryHost */.U$)(row.registryId, awsRegion)}/${name}`;
    if (wanted === known)
        return "yes";
    return known.startsWith(`${wanted}/`) ? { unknown: "repository_url names a folder of repositories" } : otherwise;
}
/**
 * Whether a package is the one that is named. A distribution's package is the one of that distribution only, and a
 * version that is named must be the very same. An image has one distribution, so that one that is named by its own
 * digest needs no other proof of it.
 */
function matchPackage(url, found, row, scope) {
    const name = matchName(url, found.name);
    if (name === "no")
        return "no";
    const answer = (0,sameness/* allOf */.b)([
        matchManager(url, found),
        name,
        matchVersion(url, found.version),
        matchDistribution(url, row, scope),
        ...[...url.qualifiers].map(([key, value]) => matchQualifier(key, value, found, row, scope)),
    ]);
    return typeof answer === "string" ? answer : { unknown: `${url.text}: ${answer.unknown}` };
}
/** Basic scans name no package manager: they read the packages of the operating system only. */
function matchManager({ type }, { type: manager, isTypeUnknown }) {
    if (manager === null && isTypeUnknown === true)
        return { unknown: "the finding does not show the package manager" };
    if (MANAGERS.get(type)?.includes(manager ?? "OS") === true)
        return "yes";
    if (manager === null || KNOWN_MANAGERS.has(manager))
        return "no";
    return { unknown: `the finding's package manager, ${manager}, is unknown` };
}
/** A package's name as it is in a finding. */
function nameIn({ type, namespace, name }) {
    if (type === "maven")
        return `${namespace}:${name}`;
    return isOfDistribution(type) || namespace === null ? name : `${namespace}/${name}`;
}
function isOfDistribution(type) {
    return MANAGERS.get(type)?.includes("OS") === true;
}
/** What names that may be the same have in common. */
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
    return url.type === "nuget" ? "yes" : { unknown: `the finding names ${found}, in other letters` };
}
/** Versions are compared as text, the epoch of 0 that may be left out aside. */
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
/** What versions that may be the same have in common. */
function looseVersion(version) {
    return version.toLowerCase().replace(/^(\d+:|v(?=\d))+/, "");
}
function matchDistribution({ type, namespace }, row, scope) {
    if (!isOfDistribution(type))
        return "yes";
    const distribution = distributionOf(row.uri);
    if (distribution === null) {
        return scope === "exact-image" ? "yes" : { unknown: "the finding does not show which distribution it is of" };
    }
    return type === distribution.type && distribution.namespaces.includes(namespace?.toLowerCase() ?? "") ? "yes" : "no";
}
function matchQualifier(key, value, found, row, scope) {
    switch (key) {
        case "arch":
            return value === "all" || value === "noarch" ? "yes" : (0,architectures/* packageArchitecture */.QD)(value, row.seen.platforms);
        case "type":
            return value === "jar" && found.type === "JAR"
                ? "yes"
                : { unknown: `the finding does not show the type ${value}` };
        default:
            return scope === "exact-image" ? "yes" : { unknown: `the finding does not show the ${key}` };
    }
}


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
/* harmony export */   _8: () => (/* binding */ ownDigests),
/* harmony export */   oL: () => (/* binding */ baselineRule),
/* harmony export */   wu: () => (/* binding */ severityInBaseline)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _image_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9937);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4432);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4461);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6763);






/**
 * The rule of `baseline`: what the baseline has already does not gate. In an image that is the baseline itself it exempts
 * nothing, as it would exempt everything. `own`: see `ownDigests`.
 */
function baselineRule(baseline, own) {
    const { source } = baseline;
    return {
        name: "baseline",
        status: "baseline",
        hold: (occurrence, row) => {
            if (severityInBaseline(baseline, occurrence, row) === null)
                return null;
            return isOwn(own, row)
                ? { outcome: "not-excused", reason: `the baseline ${source} is this image itself` }
                : { outcome: "excused", reason: `in the baseline ${source} already` };
        },
    };
}
/** The severity that the baseline has for an occurrence; null where it does not have the finding in that package. */
function severityInBaseline({ known }, { package: found }, row) {
    const key = knownKey(findingOf(row), found.name);
    return key === null ? null : (known.get(key) ?? null);
}
/**
 * The digests of the images that are the baseline itself: its own, those of an index that holds one of them, and those of
 * all images in such an index. `indexes`: what the run saw.
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
/** Every finding in a package that the groups hold and the registry counts as open, of whatever severity. */
function baselineOf(groups) {
    const known = new Map();
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(groups)) {
        for (const { package: found, state, severity } of row.occurrences.values()) {
            const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
            if (key !== null)
                addKnown(known, key, severity);
        }
    }
    return known;
}
function addKnown(known, key, severity) {
    known.set(key, (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)([severity, known.get(key) ?? severity]) ?? severity);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`);
    }
    const digests = new Set(assessed.flatMap(({ history: { image, indexDigests } }) => digestsOf(image.imageDigest, ...indexDigests)));
    for (const [index, images] of tally.indexes)
        for (const digest of [index, ...images])
            digests.add(digest);
    return { source: reference, known: baselineOf(tally.groups), digests, gaps: null };
}
/**
 * The baseline that an earlier report file gives. Throws a GateError where it is none, or evaluated nothing; it shows
 * nothing of a text that is not quotable.
 */
function parseBaselineReport(text, path, isQuotable = true) {
    const report = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text, path, "baseline", isQuotable);
    const show = isQuotable ? _json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .inShort */ .wZ : _json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .kindInShort */ .UC;
    const fault = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`baseline: ${path}: ${what}; accepted is a report file that this tool wrote, or an image reference`);
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(report))
        throw fault(`the file holds ${show(report)}`);
    const tool = report["tool"];
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(tool) || tool["name"] !== "ecr-findings-gate")
        throw fault("it is no report of ecr-findings-gate");
    if (report["schemaVersion"] !== 1)
        throw fault(`schemaVersion is ${show(report["schemaVersion"])}, not 1`);
    const { groups, scans } = report;
    if (!Array.isArray(groups))
        throw fault(`groups is ${show(groups)}, not a list`);
    if (!Array.isArray(scans))
        throw fault(`scans is ${show(scans)}, not a list`);
    // What a stranger listed would be exempt from here on.
    const problems = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)((0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(report, "inputs"), "problems");
    if ([...scans, ...problems].some((each) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(each) && each["code"] === "foreign-endpoint")) {
        throw fault("a host that is not AWS's answered for some of it (foreign-endpoint). Write it anew from AWS's answers");
    }
    const evaluated = scans.filter((scan) => (0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan) && scan["outcome"] === "evaluated").length;
    if (evaluated === 0)
        throw fault("nothing was evaluated in it, so it says of nothing that it is there already");
    const known = new Map();
    const digests = new Set();
    for (const [index, scan] of scans.entries()) {
        if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan))
            throw fault(`scans[${index}] is ${show(scan)}`);
        addDigests(digests, scan, ["imageDigest", "indexDigest"], show, (what) => fault(`scans[${index}].${what}`));
    }
    for (const [index, group] of groups.entries()) {
        if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(group))
            throw fault(`groups[${index}] is ${show(group)}`);
        addReported(known, group, show, (what) => fault(`groups[${index}].${what}`));
        addDigests(digests, group, ["imageDigest"], show, (what) => fault(`groups[${index}].${what}`));
    }
    const missing = scans.length - evaluated;
    return { source: path, known, digests, gaps: missing === 0 ? null : `${missing} of its ${scans.length} scans` };
}
function digestsOf(...digests) {
    return digests.filter((digest) => digest !== null);
}
function addDigests(digests, from, keys, show, fault) {
    for (const key of keys) {
        const digest = from[key] ?? null;
        if (digest !== null && typeof digest !== "string")
            throw fault(`${key} is ${show(digest)}`);
        if (digest !== null)
            digests.add(digest);
    }
}
function addReported(known, group, show, fault) {
    const name = group["name"] ?? group["finding"] ?? null;
    const { packages, severity: given } = group;
    if (name !== null && typeof name !== "string")
        throw fault(`name is ${show(name)}`);
    if (!Array.isArray(packages))
        throw fault(`packages is ${show(packages)}, not a list`);
    const severity = typeof given === "string" ? (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSeverity */ .lv)(given) : null;
    for (const [index, found] of packages.entries()) {
        if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(found))
            throw fault(`packages[${index}] is ${show(found)}`);
        const packageName = found["name"] ?? null;
        if (packageName !== null && typeof packageName !== "string") {
            throw fault(`packages[${index}].name is ${show(packageName)}`);
        }
        const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
        if (severity === null)
            throw fault(`severity is ${show(given)}`);
        if (key !== null)
            addKnown(known, key, severity);
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

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Sz: () => (/* binding */ liesInImage),
/* harmony export */   YF: () => (/* binding */ ACCEPTABLE_CODES)
/* harmony export */ });
/* unused harmony export CODE_ACCEPTANCE */
/* harmony import */ var _scan_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5483);

/** Every code has to be here: a new one does not compile until somebody decides whether it may be accepted. */
const CODE_ACCEPTANCE = {
    "scan-not-found": "accepted",
    "scan-pending": "accepted",
    "scan-failed": "accepted",
    "unsupported-image": "in-image",
    // Whoever pushes an image writes its manifest: an entry meant for others must not cover one that a runtime may run.
    "unclear-manifest": "refused",
    "eligibility-expired": "in-image",
    "findings-unavailable": "accepted",
    "limit-exceeded": "accepted",
    "image-archived": "in-image",
    "unknown-status": "accepted",
    "image-not-found": "accepted",
    "repository-not-found": "accepted",
    "access-denied": "refused",
    "service-error": "refused",
    network: "refused",
    "run-ended": "refused",
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
const ACCEPTABLE_CODES = _scan_result_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_CODES */ .Lh.filter(isAcceptable);
/** Whether all of an image's codes lie in the image itself. False where there is none. */
function liesInImage(codes) {
    return codes.length > 0 && codes.every((code) => CODE_ACCEPTANCE[code] === "in-image");
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
/* harmony export */   jW: () => (/* binding */ worstFacts),
/* harmony export */   jp: () => (/* binding */ NOTHING_ASKED),
/* harmony export */   qX: () => (/* binding */ isKnownExploited),
/* harmony export */   qd: () => (/* binding */ openQuestions),
/* harmony export */   t3: () => (/* binding */ groupsAside),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2260);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1158);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(751);



const NOTHING_ASKED = {
    facts: new Map(),
    unanswered: new Map(),
    notAsked: new Set(),
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
/** The worst of two answers: listed where one of them says so, and the higher probability. Commutes. */
function worstFacts(a, b) {
    if (a === undefined)
        return b;
    const listed = [a.knownExploited, b.knownExploited].filter((entry) => entry !== null);
    const [knownExploited = null] = listed.sort((x, y) => (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(JSON.stringify(x), JSON.stringify(y)));
    const epss = a.epss === null || b.epss === null ? (a.epss ?? b.epss) : Math.max(a.epss, b.epss);
    return { knownExploited, epss };
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
    const key = vulnerabilityKey(row.name);
    return key === null ? undefined : exploitation.facts.get(key);
}
/** Whether the catalog lists a row's vulnerability; null where that is not known from everywhere it was asked. */
function isKnownExploited(row, exploitation) {
    const facts = factsOf(row, exploitation);
    if (facts === undefined)
        return null;
    if (facts.knownExploited !== null)
        return true;
    return exploitation.unanswered.has(vulnerabilityKey(row.name) ?? "") ? null : false;
}
/**
 * Whether it is not known if a row's vulnerability is exploited: there is no answer, or one is missing and none of the
 * others says that it is.
 */
function isOpen(row, gate, exploitation) {
    const key = vulnerabilityKey(row.name);
    if (key === null)
        return false;
    const facts = exploitation.facts.get(key);
    if (exploitedBy(facts, gate).length > 0)
        return false;
    return facts === undefined || exploitation.unanswered.has(key);
}
/**
 * What to ask Inspector: the vulnerabilities that gate, or would if they were exploited. What a rule excuses in any
 * case is not asked about. By `vulnerabilityKey`.
 */
function questionsOf(tally, rules) {
    const questions = new Map();
    for (const row of [...(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(tally.groups), ...(0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(tally.others ?? new Map())]) {
        const key = vulnerabilityKey(row.name);
        if (key === null || row.name === null)
            continue;
        for (const occurrence of row.occurrences.values()) {
            if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status !== "matched")
                continue;
            const question = questions.get(key) ?? { vulnerability: row.name, found: new Map() };
            questions.set(key, question);
            const region = row.columns.awsRegion;
            const known = question.found.get(region) ?? new Set();
            question.found.set(region, known);
            for (const arn of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence))
                known.add(arn);
        }
    }
    return questions;
}
/** The groups to judge: those of the selected severities, and the others that are exploited. */
function selectGroups(tally, gate, exploitation) {
    if (gate === null || tally.others === null)
        return tally.groups;
    const exploited = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)(tally.others, (row) => exploitedBy(factsOf(row, exploitation), gate).length > 0);
    return (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGroups */ .BO)(tally.groups, exploited);
}
/** Groups of other severities of which it is not known whether they are exploited: they are not judged, but exceptions keep them from being asked about. */
function groupsAside(tally, gate, exploitation) {
    if (gate === null || tally.others === null)
        return new Map();
    return (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)(tally.others, (row) => isOpen(row, gate, exploitation));
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
        if (key === null || (foreign === null && !isOpen(row, gate, exploitation)))
            return;
        const matters = [...row.occurrences.values()].some((occurrence) => (foreign !== null || !gatesAnyway(occurrence)) && (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status === "matched");
        if (!matters)
            return;
        const vulnerability = row.name ?? key;
        if (foreign !== null)
            open.push({ row, vulnerability, code: "foreign-endpoint", why: foreign, wasAsked: false });
        else {
            const why = exploitation.unanswered.get(key) ?? "it was not asked";
            const wasAsked = exploitation.unanswered.has(key) && !exploitation.notAsked.has(key);
            open.push({ row, vulnerability, code: "exploitation-unknown", why, wasAsked });
        }
    };
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(tally.groups))
        look(row, (found) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, found, row).status === "matched");
    for (const row of (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(tally.others ?? new Map()))
        look(row, () => false);
    return open;
}
/** The command that mends a package; null where Inspector gave none. */
function remediationOf(occurrence, exploitation) {
    const { name } = occurrence.package;
    const commands = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence).flatMap((arn) => arn === null ? [] : (exploitation.remediations.get(remediationKey(arn, name)) ?? []));
    return commands.sort()[0] ?? null;
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ graceRule),
/* harmony export */   k: () => (/* binding */ parseGrace)
/* harmony export */ });
/* harmony import */ var _list_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6521);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6763);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);



/** Ten years: beyond lies a slip of the keyboard. */
const LONGEST = 3_650 * _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
/** Reads `CRITICAL=15d,HIGH=30d`, by comma or line; null for anything else. Throws a GateError for an empty item. */
function parseGrace(text) {
    const grace = new Map();
    for (const part of (0,_list_items_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .D)(text, { option: "grace", item: "SEVERITY=DURATION", commas: true })) {
        const [name = "", age = "", ...rest] = part.split("=");
        const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSeverity */ .lv)(name);
        const duration = (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(age);
        if (severity === null || duration === null || duration > LONGEST)
            return null;
        if (rest.length > 0 || grace.has(severity))
            return null;
        grace.set(severity, duration);
    }
    return grace.size === 0 ? null : grace;
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
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2260);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1158);


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
 * Evaluates the rules on one occurrence, in their order; the first that exempts it decides. Policy decides on each
 * occurrence, so an exemption for one package never exempts another of the same finding. Where answers disagreed about
 * it, every observation must be exempt: what one more answer says can never exempt what another one left blocking.
 * `exploited`: the run blocks on exploitation, and this finding is exploited.
 */
function decide(rules, occurrence, row, exploited = false) {
    const namesMatter = row.seenAs !== null && rules.some(({ name }) => name === "vex");
    if (occurrence.observations === null && !namesMatter)
        return decideOn(rules, occurrence, row, exploited);
    const observations = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .observationsOf */ .bG)(occurrence);
    const names = [...((namesMatter ? row.seenAs?.values() : null) ?? [row.seen])];
    const isBounded = observations.length * names.length <= MOST_COMBINATIONS;
    const held = isBounded ? rules : rules.map((rule) => (rule.name === "vex" ? tooManyToTell : rule));
    let deciding = null;
    const exceptions = new Set();
    for (const observation of observations) {
        for (const seen of isBounded ? names : [row.seen]) {
            const observed = { ...observation, observations: null };
            const decision = decideOn(held, observed, { ...row, seen, seenAs: null }, exploited);
            for (const exception of decision.exceptions)
                exceptions.add(exception);
            if (deciding === null || compareDecisions(decision, deciding) < 0)
                deciding = decision;
        }
    }
    if (deciding === null)
        return decideOn(rules, occurrence, row, exploited);
    return deciding.status === "matched" ? deciding : { ...deciding, exceptions: [...exceptions] };
}
/** What was seen under so many pairs of an observation and an answer's names that each of them cannot be decided on. */
const MOST_COMBINATIONS = 10_000;
const tooManyToTell = {
    name: "vex",
    status: "ignored",
    hold: () => ({
        outcome: "unknown",
        reason: `seen in more than ${MOST_COMBINATIONS} combinations of what answers say and name`,
    }),
};
/**
 * Which of an occurrence's decisions stands for all: what blocks, then what an exception exempts (it must never hide
 * behind what the registry suppresses, or nobody would be told of it), and then the rules that need no exception.
 */
const STANDING = {
    matched: 0,
    ignored: 1,
    baseline: 2,
    unfixed: 3,
    grace: 4,
    suppressed: 5,
};
/** The order is total up to what is said, so that the order of the answers changes nothing. */
function compareDecisions(a, b) {
    const rank = STANDING[a.status] - STANDING[b.status];
    if (rank !== 0)
        return rank;
    for (const [index, step] of a.trail.entries()) {
        const other = b.trail[index];
        if (other === undefined)
            return 1;
        const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(step.rule, other.rule) ||
            (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(step.outcome, other.outcome) ||
            (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(step.reason ?? "", other.reason ?? "");
        if (order !== 0)
            return order;
    }
    return a.trail.length - b.trail.length;
}
/** The same for a single observation. */
function decideOn(rules, occurrence, group, exploited) {
    // What the row shows may be of another package or another answer.
    const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
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
        for (const exception of exceptions)
            lapsed.push(exception);
    }
    return { status: "matched", reason: null, trail, exceptions: [], lapsed };
}


/***/ }),

/***/ 4973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NO_EXCEPTIONS),
/* harmony export */   Yw: () => (/* binding */ exceptionsOf),
/* harmony export */   gc: () => (/* binding */ comparedExceptions)
/* harmony export */ });
const NO_EXCEPTIONS = { ignoreFiles: [], vex: [] };
function exceptionsOf(files) {
    return {
        ignoreFiles: files.flatMap((file) => (file.kind === "ignore-file" ? [file.file] : [])),
        vex: files.flatMap((file) => (file.kind === "vex" ? [file.document] : [])),
    };
}
/** What the exceptions that apply are compared with; null where there is nothing. */
function comparedExceptions(comparison) {
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


/***/ }),

/***/ 9708:
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
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
;// CONCATENATED MODULE: ./build/core/package-url.js




const OS_TYPE = { namespace: "required", qualifiers: ["arch", "distro", "upstream"] };
const TYPES = new Map([
    ["oci", { namespace: "never", qualifiers: ["repository_url", "tag", "arch"] }],
    ["deb", OS_TYPE],
    ["rpm", { ...OS_TYPE, qualifiers: [...OS_TYPE.qualifiers, "epoch"] }],
    ["apk", OS_TYPE],
    ["npm", { namespace: "optional", qualifiers: [] }],
    ["pypi", { namespace: "never", qualifiers: [] }],
    ["maven", { namespace: "required", qualifiers: ["type"] }],
    ["golang", { namespace: "optional", qualifiers: [] }],
    ["cargo", { namespace: "never", qualifiers: [] }],
    ["composer", { namespace: "optional", qualifiers: [] }],
    ["nuget", { namespace: "never", qualifiers: [] }],
    ["gem", { namespace: "never", qualifiers: [] }],
]);
const SHOWN = 300;
/**
 * Reads a package URL (purl); or says why it cannot be used, in a sentence that begins with it. Whatever it says that
 * is not understood is a reason: left out, it would name more than was written.
 */
function parsePackageUrl(text) {
    const parsed = read(text);
    return typeof parsed === "string" ? `${shown(text)} ${parsed}` : parsed;
}
/** Whether two package URLs name the same, however they are written. */
function isSamePackageUrl(a, b) {
    return canonicalUrl(a) === canonicalUrl(b);
}
function canonicalUrl(url) {
    const qualifiers = url.kind === "package" ? [...url.qualifiers].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)) : null;
    return JSON.stringify({ ...url, text: "", qualifiers });
}
function shown(text) {
    return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
}
function read(text) {
    const decoded = decode(text);
    if (decoded === null)
        return "is not a valid package URL: a % is not followed by an escaped character";
    if (/[\s\p{C}]/u.test(decoded))
        return "is not a valid package URL: it contains a space or a control character";
    if (text.includes("#"))
        return "names a path inside a package, which a scan result does not show";
    const [path = "", query, ...more] = text.split("?");
    if (more.length > 0)
        return 'is not a valid package URL: it contains more than one "?"';
    const qualifiers = readQualifiers(query ?? "");
    if (typeof qualifiers === "string")
        return qualifiers;
    let url;
    try {
        url = packageurl_js.PackageURL.fromString(path);
    }
    catch (thrown) {
        return `is not a valid package URL (${(0,errors/* messageOf */.bD)(thrown)})`;
    }
    const rules = TYPES.get(url.type);
    if (rules === undefined)
        return `has the type ${url.type}, which a scan does not find`;
    const unknown = [...qualifiers.keys()].find((key) => !rules.qualifiers.includes(key));
    if (unknown !== undefined)
        return `has the qualifier ${unknown}, which a scan result does not show`;
    const namespace = url.namespace === undefined || url.namespace === "" ? null : url.namespace;
    if (`${namespace ?? ""}/${url.name}`.split("/").some((part) => /^\.{1,2}$/.test(part))) {
        return 'is not a valid package URL: "." and ".." are not names';
    }
    if (rules.namespace === "required" && namespace === null)
        return `has no namespace, as in pkg:${url.type}/NAMESPACE/NAME`;
    if (rules.namespace === "never" && namespace !== null)
        return `has a namespace, and the type ${url.type} has none`;
    if (url.version === "")
        return "has an empty version";
    const version = url.version ?? null;
    if (version !== null && /[*<>|]|^vers:|^[\^~=]/.test(version))
        return "has a range of versions: expected one version";
    if (url.type === "oci")
        return readImage(text, url.name, version, qualifiers);
    const name = namespace === null ? url.name : `${namespace}/${url.name}`;
    if (url.type === "npm" && !decoded.includes(name)) {
        return "has capital letters, and npm has different packages whose names differ in them only";
    }
    return readPackage({ kind: "package", text, type: url.type, namespace, name: url.name, version, qualifiers });
}
/** By the rules of package URLs: a `+` is a plus, a key is there once, and says something. */
function readQualifiers(query) {
    const qualifiers = new Map();
    for (const part of query === "" ? [] : query.split("&")) {
        const [, key, value] = /^([A-Za-z][A-Za-z0-9._-]*)=(.*)$/.exec(part) ?? [];
        if (key === undefined || value === undefined)
            return `has the qualifier ${JSON.stringify(shown(part))}: expected KEY=VALUE`;
        if (value === "")
            return `has the qualifier ${key} without a value`;
        if (qualifiers.has(key.toLowerCase()))
            return `has the qualifier ${key.toLowerCase()} twice`;
        qualifiers.set(key.toLowerCase(), decode(value) ?? value);
    }
    return qualifiers;
}
function readImage(text, name, version, qualifiers) {
    if (name.includes("/"))
        return "has a name with a slash: the repository belongs into repository_url";
    if (version !== null && !/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(version)) {
        return "has a version that is not a digest: expected @sha256%3A and 64 hexadecimal digits";
    }
    const url = qualifiers.get("repository_url");
    const repositoryUrl = url === undefined ? null : repositoryOf(url);
    if (url !== undefined && repositoryUrl === null) {
        return `has the repository_url ${JSON.stringify(shown(url))}: expected HOST/REPOSITORY`;
    }
    const tag = qualifiers.get("tag") ?? null;
    return {
        kind: "image",
        text,
        name: name.toLowerCase(),
        version,
        repositoryUrl,
        tag,
        arch: qualifiers.get("arch") ?? null,
    };
}
/** The FIPS and dual-stack hosts of an ECR registry are other names of the same one. */
function repositoryOf(url) {
    const plain = url.replace(/^https:\/\//i, "").toLowerCase();
    const [, host, path] = /^([a-z0-9.-]+(?::\d+)?)\/([a-z0-9._-]+(?:\/[a-z0-9._-]+)*)$/.exec(plain) ?? [];
    if (host === undefined || path === undefined)
        return null;
    const registry = (0,image_reference/* parseRegistryHost */.TZ)(host);
    return typeof registry === "string" ? plain : `${(0,image_reference/* registryHost */.U$)(registry.registryId, registry.awsRegion)}/${path}`;
}
/** The package, an rpm's epoch moved into its version. */
function readPackage(url) {
    const epoch = url.qualifiers.get("epoch");
    if (epoch === undefined)
        return url;
    if (!/^\d+$/.test(epoch))
        return `has the epoch ${epoch}, which is not a number`;
    if (url.version === null)
        return "has an epoch and no version";
    if (url.version.includes(":"))
        return "has an epoch in its version and as a qualifier";
    const qualifiers = new Map([...url.qualifiers].filter(([key]) => key !== "epoch"));
    return { ...url, version: `${epoch.replace(/^0+(?=\d)/, "")}:${url.version}`, qualifiers };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/package-url-matching.js + 1 modules
var package_url_matching = __webpack_require__(8962);
// EXTERNAL MODULE: ./build/core/sameness.js
var sameness = __webpack_require__(6885);
;// CONCATENATED MODULE: ./build/core/policy/vex-products.js




const SUBCOMPONENT_FIELDS = ["@id", "identifiers", "hashes"];
const PRODUCT_FIELDS = [...SUBCOMPONENT_FIELDS, "subcomponents"];
/**
 * Reads one entry of `products`. `doubt` is null where all of it was understood; else the product is never less than
 * what was written, so that it may count against an exemption, and is none itself.
 */
function parseProduct(raw, status) {
    if (!(0,json_values/* isObject */.Gv)(raw))
        return { kind: "unclear", doubt: `the product ${(0,json_values/* inShort */.wZ)(raw)} is not an object` };
    const { url, hash, fault } = readComponent(raw, "product", PRODUCT_FIELDS);
    const parts = readSubcomponents(raw);
    const inside = typeof parts === "string" ? parts : null;
    const packages = typeof parts === "string" ? [] : parts;
    if (url === null)
        return { kind: "unclear", doubt: fault ?? "the product has no package URL" };
    if (url.kind === "package") {
        const doubt = fault ??
            inside ??
            (packages.length > 0
                ? `${shown(url.text)} has subcomponents, and a scan does not show what is inside a package`
                : null) ??
            (status === "fixed" && url.version === null ? `${shown(url.text)} is fixed, and no version is named` : null);
        return { kind: "package", package: url, doubt };
    }
    const versioned = url.version !== null || url.tag !== null || hash !== null;
    const named = versioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
    const unnamed = status === "fixed" && !named ? `${shown(url.text)} is fixed, and no version is named` : null;
    return { kind: "image", image: url, hash, packages, doubt: fault ?? inside ?? unnamed };
}
/** Whether an occurrence is in the product; of an image with subcomponents, in this one of them. */
function inProduct(product, part, occurrence, row) {
    const doubt = product.doubt === null ? "yes" : { unknown: product.doubt };
    if (product.kind === "unclear")
        return doubt;
    if (product.kind === "package") {
        return (0,sameness/* allOf */.b)([(0,package_url_matching/* matchPackage */.GB)(product.package, occurrence.package, row, "anywhere"), doubt]);
    }
    const image = (0,sameness/* allOf */.b)([(0,package_url_matching/* matchImage */.Vd)(product.image, row), matchHash(product.hash, row)]);
    if (image === "no" || part === null)
        return (0,sameness/* allOf */.b)([image, doubt]);
    const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
    return (0,sameness/* allOf */.b)([(0,package_url_matching/* matchPackage */.GB)(part, occurrence.package, row, isExact ? "exact-image" : "named-image"), image, doubt]);
}
/** A hash may be of something else than the manifest, so that one that differs proves nothing. */
function matchHash(hash, { columns, seen }) {
    if (hash === null || hash === columns.imageDigest || seen.indexDigests.has(hash))
        return "yes";
    return { unknown: `the hash ${hash} is not the image's digest` };
}
/** The packages of `subcomponents`; empty where there is no such field; or why it was not understood. */
function readSubcomponents(raw) {
    if (!Object.hasOwn(raw, "subcomponents"))
        return [];
    const list = raw["subcomponents"];
    if (!Array.isArray(list) || list.length === 0) {
        return `subcomponents is ${(0,json_values/* inShort */.wZ)(list)}: expected a list of packages. Without the field, the whole product is meant.`;
    }
    const packages = [];
    for (const part of list) {
        if (!(0,json_values/* isObject */.Gv)(part))
            return `the subcomponent ${(0,json_values/* inShort */.wZ)(part)} is not an object`;
        const { url, hash, fault } = readComponent(part, "subcomponent", SUBCOMPONENT_FIELDS);
        if (fault !== null || url === null)
            return fault ?? "a subcomponent has no package URL";
        if (url.kind === "image")
            return `the subcomponent ${shown(url.text)} is an image`;
        if (hash !== null)
            return hashFault(url);
        packages.push(url);
    }
    return packages;
}
/** What product and subcomponent have in common. Every field that they may have narrows them, so none is left out. */
function readComponent(raw, what, fields) {
    const faults = [];
    const urls = [];
    const add = (text) => {
        const url = parsePackageUrl(text);
        if (typeof url === "string")
            faults.push(url);
        else
            urls.push(url);
        return typeof url !== "string";
    };
    const areUsable = [
        Object.hasOwn(raw, "@id") ? readId(raw["@id"], what, add, faults) : true,
        Object.hasOwn(raw, "identifiers") ? readIdentifiers(raw["identifiers"], what, add, faults) : true,
    ];
    const [first, second] = urls;
    if (first !== undefined && second !== undefined && !isSamePackageUrl(first, second)) {
        faults.push(`the ${what} ${shown(first.text)} also has a different package URL, ${shown(second.text)}`);
        areUsable.push(false);
    }
    if (first === undefined && faults.length === 0)
        faults.push(`the ${what} ${(0,json_values/* inShort */.wZ)(raw)} has no package URL`);
    const unknown = Object.keys(raw).find((key) => !fields.includes(key));
    if (unknown !== undefined)
        faults.push(`the ${what} has the field ${(0,json_values/* inShort */.wZ)(unknown)}, which is not known`);
    const hash = Object.hasOwn(raw, "hashes") ? readHashes(raw["hashes"], first ?? null, what, faults) : null;
    return { url: areUsable.includes(false) ? null : (first ?? null), hash, fault: faults[0] ?? null };
}
/** Any other name than a package URL or a web address may say more than the package URL beside it. */
function readId(id, what, add, faults) {
    if (typeof id === "string" && /^pkg:/i.test(id))
        return add(id);
    if (typeof id === "string" && /^(https?:\/\/|urn:uuid:)\S+$/i.test(id))
        return true;
    faults.push(`the ${what}'s @id is ${(0,json_values/* inShort */.wZ)(id)}: expected a package URL or a web address`);
    return true;
}
function readIdentifiers(value, what, add, faults) {
    const keys = (0,json_values/* isObject */.Gv)(value) ? Object.keys(value) : [];
    if (!(0,json_values/* isObject */.Gv)(value) || keys.length === 0) {
        faults.push(`the ${what}'s identifiers is ${(0,json_values/* inShort */.wZ)(value)}: expected an object with a purl`);
        return true;
    }
    const other = keys.find((key) => key !== "purl");
    if (other !== undefined) {
        faults.push(`the ${what} is also named by ${shown(other)} ${(0,json_values/* inShort */.wZ)(value[other])}, which a scan result does not show`);
    }
    if (!Object.hasOwn(value, "purl"))
        return true;
    const { purl } = value;
    if (typeof purl === "string" && /^pkg:/i.test(purl))
        return add(purl);
    faults.push(`the ${what}'s purl is ${(0,json_values/* inShort */.wZ)(purl)}: expected a package URL`);
    return true;
}
/** The SHA-256 of an image, as a digest. */
function readHashes(value, url, what, faults) {
    const entries = (0,json_values/* isObject */.Gv)(value) ? Object.entries(value) : [];
    const [algorithm, hash] = entries[0] ?? [];
    if (!(0,json_values/* isObject */.Gv)(value) || entries.length === 0) {
        faults.push(`the ${what}'s hashes is ${(0,json_values/* inShort */.wZ)(value)}: expected an object with hashes`);
    }
    else if (url?.kind === "package") {
        faults.push(hashFault(url));
    }
    else if (entries.length > 1 ||
        algorithm !== "sha-256" ||
        typeof hash !== "string" ||
        !/^[0-9a-f]{64}$/i.test(hash)) {
        faults.push(`the ${what}'s hashes are ${(0,json_values/* inShort */.wZ)(value)}: a scan result shows the SHA-256 of an image only`);
    }
    else {
        return `sha256:${hash.toLowerCase()}`;
    }
    return null;
}
function hashFault(url) {
    return `${shown(url.text)} is also named by its hash, which a scan result does not show`;
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ isInFuture),
/* harmony export */   eE: () => (/* binding */ orderingTime),
/* harmony export */   nq: () => (/* binding */ readStatementTime)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);


/** A clock may be this much ahead of the run's, as those of machines are. */
const AHEAD = 10 * 60_000;
const HOUR = 3_600_000;
/**
 * When a statement was made or last changed, whichever is later, read so that it can only block: of an exemption the
 * first moment that may be meant, of what speaks against exemptions the last. The document's time holds where the
 * statement has none; that it was updated since may be for another statement, so it makes no exemption newer.
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
            return { at: null, fault: time };
        if (time !== null)
            times.push(time);
    }
    if (times.length === 0)
        return { at: null, fault: null };
    return { at: Math.max(...times.map(({ from, to }) => (blocks ? to : from))), fault: null };
}
/**
 * What orders statements, the greatest first. An exemption without a time is older than anything, and so is one that
 * is dated in the future (`now`: epoch ms): else it would outdo whatever is found out later. What blocks without a time
 * is newer.
 */
function orderingTime(at, blocks, now) {
    if (blocks)
        return at ?? Number.POSITIVE_INFINITY;
    return at === null || isInFuture(at, now) ? Number.NEGATIVE_INFINITY : at;
}
function isInFuture(at, now) {
    return at !== null && at > now + AHEAD;
}
/** A day alone lasts until its end; a time without a zone may be of any. */
function readTime(object, key) {
    if (!Object.hasOwn(object, key))
        return null;
    const value = object[key];
    const time = typeof value === "string" ? (0,_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(value) : null;
    if (typeof value !== "string" || time === null) {
        return `${key} is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .inShort */ .wZ)(value)}: expected a time such as 2026-01-31T12:00:00Z`;
    }
    if (/[Tt ].*(Z|[+-]\d\d:?\d\d)$/i.test(value.trim()))
        return { from: time, to: time };
    const length = /[Tt ]/.test(value.trim()) ? 0 : _time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1;
    return { from: time - 14 * HOUR, to: time + length + 12 * HOUR };
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   t: () => (/* binding */ readVulnerability)
/* harmony export */ });
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4461);

/** What is the name of a vulnerability in any place of an IRI, with whatever hyphen or underscore. */
const WELL_KNOWN = /cve[-_]\d{4}[-_]\d{4,}|ghsa(?:[-_][0-9a-z]{4}){3}/g;
/**
 * Reads it. `blocks`: the statement speaks against exemptions, so that it is also about what its `@id` names; one that
 * exempts must not be by two names.
 */
function readVulnerability(raw, blocks) {
    // As in OpenVEX 0.0.1: what it is about is known, if not in the words of this version.
    if (typeof raw === "string" && idOf(raw) !== "") {
        return { name: raw, ids: [idOf(raw)], fault: `vulnerability is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(raw)}: expected an object with a name` };
    }
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw))
        return unknown(null, `vulnerability is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(raw)}: expected an object with a name`);
    const name = typeof raw["name"] === "string" && idOf(raw["name"]) !== "" ? raw["name"] : null;
    if (name === null)
        return unknown(null, `vulnerability is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(raw)}, which has no name`);
    const aliases = readAliases(raw);
    if (aliases === null)
        return unknown(name, `aliases is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(raw["aliases"])}: expected a list of names`);
    const ids = new Set([name, ...aliases].map(idOf));
    if (!Object.hasOwn(raw, "@id"))
        return { name, ids: [...ids], fault: null };
    const iri = raw["@id"];
    if (typeof iri !== "string")
        return unknown(name, `the vulnerability's @id is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(iri)}: expected text`);
    const found = wellKnownIn(iri);
    if (found === null)
        return unknown(name, `the vulnerability's @id is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(iri)}, which is encoded too often`);
    const other = found.find((id) => !ids.has(id));
    if (blocks)
        for (const id of [idOf(iri), lastPartOf(iri), ...found])
            if (id !== "")
                ids.add(id);
    const fault = other === undefined
        ? null
        : `${name} has the @id ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .inShort */ .wZ)(iri)}, which names ${other.toUpperCase()}; expected one of its own names`;
    return { name, ids: [...ids], fault };
}
/** How often an address may stand inside of another one, encoded each time. */
const MOST_DECODED = 5;
/**
 * Every CVE and GHSA id in an IRI, in lower case, as it is written and without its percent-encoding. Null where it is
 * encoded too often to be read.
 */
function wellKnownIn(iri) {
    const texts = [iri];
    let text = iri;
    while (percentDecoded(text) !== text) {
        if (texts.length > MOST_DECODED)
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
            // Not UTF-8: the letters of ASCII in it are an id all the same.
            return encoded.replaceAll(/%([0-7][0-9a-f])/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        }
    });
}
/** In lower case, with the hyphens and digits of other scripts as those of ASCII, and without what is not visible. */
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
/** How ids are compared. */
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
function unknown(name, fault) {
    return { name, ids: [], fault };
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   pB: () => (/* binding */ parseVex)
/* harmony export */ });
/* unused harmony export VEX_STATUSES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2807);
/* harmony import */ var _json_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4461);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(964);
/* harmony import */ var _vex_products_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9708);
/* harmony import */ var _vex_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7569);
/* harmony import */ var _vex_vulnerability_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9277);






/** The statuses of OpenVEX 0.2.0, and whether they say that a vulnerability is of no concern. */
const VEX_STATUSES = {
    not_affected: "suppresses",
    fixed: "suppresses",
    affected: "gates",
    under_investigation: "gates",
};
const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;
/** Whether it speaks against exemptions. */
function isBlocking({ status }) {
    return VEX_STATUSES[status] === "gates";
}
/**
 * Reads an OpenVEX 0.2.0 document. A file that is not one is a GateError. What is not understood of a product or a
 * vulnerability never exempts more: an exemption is left out, and what speaks against one counts for all that it may
 * be about. Each is in `unhonoured`. Fields that OpenVEX may add elsewhere change nothing.
 */
function parseVex(text, path) {
    const root = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, path, "ignore-file");
    const accepted = 'expected an OpenVEX document, "@context": "https://openvex.dev/ns/v0.2.0", as in every .json file';
    if (!(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: the file contains ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(root)}; ${accepted}`);
    const context = Object.hasOwn(root, "@context") ? root["@context"] : undefined;
    if (typeof context !== "string" || !CONTEXT.test(context)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: @context is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(context)}; ${accepted}`);
    }
    const statements = Object.hasOwn(root, "statements") ? root["statements"] : undefined;
    if (!Array.isArray(statements)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GateError */ .ue(`ignore-file: ${path}: statements is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(statements)}; expected a list of statements`);
    }
    const document = { path, statements: [], unhonoured: [] };
    for (const [index, raw] of statements.entries())
        readStatement(raw, `statements[${index}]`, root, document);
    return document;
}
function readStatement(value, place, root, document) {
    const raw = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? value : {};
    const status = statusOf(raw["status"]);
    const blocks = status === null || isBlocking({ status });
    const { name, ids, fault } = (0,_vex_vulnerability_js__WEBPACK_IMPORTED_MODULE_5__/* .readVulnerability */ .t)(raw["vulnerability"], blocks);
    const note = (what, effect) => document.unhonoured.push(`${place}, ${name ?? "no name"}: ${what}; ${effect}`);
    const effect = blocks
        ? `it blocks exemptions of ${ids.length === 0 ? "every vulnerability" : "this vulnerability"} that are not newer`
        : "it exempts nothing";
    const faults = [
        (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? null : `the statement is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(value)}: expected an object`,
        status === null
            ? `status is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(raw["status"])}: expected one of ${Object.keys(VEX_STATUSES).join(", ")}`
            : null,
        fault,
        status === "not_affected" && !hasText(raw, "justification") && !hasText(raw, "impact_statement")
            ? "not_affected needs a justification or an impact_statement"
            : null,
        // OpenVEX 0.0.1 had the packages that are meant here: without them, the whole product would be.
        Object.hasOwn(raw, "subcomponents") ? "subcomponents belongs into a product, since OpenVEX 0.2.0" : null,
    ].filter((each) => each !== null);
    for (const each of faults)
        note(each, effect);
    const isVoid = !blocks && faults.length > 0;
    const list = isVoid ? [] : readProducts(raw["products"], status ?? "under_investigation");
    for (const { doubt } of list)
        if (doubt !== null)
            note(doubt, effect);
    if (isVoid)
        return;
    const time = (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? (0,_vex_times_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatementTime */ .nq)(raw, root, blocks) : { at: null, fault: null };
    if (time.fault !== null)
        note(time.fault, `the statement counts as the ${blocks ? "newest" : "oldest"}`);
    document.statements.push({
        kind: "vex",
        file: document.path,
        line: null,
        reason: reasonOf(raw, status),
        owner: (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "supplier") ?? (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(root, "author"),
        expires: null,
        vulnerability: name ?? "",
        ids,
        status: status ?? "under_investigation",
        products: blocks ? list : list.filter(({ doubt }) => doubt === null),
        at: time.at,
        written: JSON.stringify([time.at, value]),
    });
}
/** A letter, digit, sign or symbol: spaces and characters of no width give no reason. */
function hasText(raw, key) {
    return /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test((0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, key) ?? "");
}
function readProducts(value, status) {
    if (Array.isArray(value) && value.length > 0)
        return value.map((product) => (0,_vex_products_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProduct */ .F)(product, status));
    return [{ kind: "unclear", doubt: `products is ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(value)}: expected a list of products` }];
}
function reasonOf(raw, status) {
    const why = [(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "justification"), (0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(raw, "impact_statement")]
        .filter((part) => part !== null)
        .join(": ");
    const what = status ?? `the status ${(0,_json_values_js__WEBPACK_IMPORTED_MODULE_3__/* .inShort */ .wZ)(raw["status"])}`;
    return why === "" ? what : `${what}: ${why}`;
}
function statusOf(value) {
    if (value === "not_affected" || value === "fixed")
        return value;
    return value === "affected" || value === "under_investigation" ? value : null;
}


/***/ }),

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ REDACT_OPTIONS)
/* harmony export */ });
/** The option `redact`: `auto` leaves it to who may read the log. */
const REDACT_OPTIONS = ["auto", "always", "never"];


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

/***/ 9177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l8: () => (/* binding */ disclosureTo)
});

// UNUSED EXPORTS: redactReport, redactText

// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
;// CONCATENATED MODULE: ./build/core/report/text-search.js
/**
 * What replaces each of `texts` wherever it stands by itself in a longer text: not within a longer word, whatever its
 * case. The time it takes grows with the text, and hardly with how many `texts` there are.
 */
function findTexts(texts) {
    if (texts.size === 0)
        return (text) => text;
    const wanted = new Set([...texts].map(lowerCase));
    // By first character: the lengths of the texts that begin with it, the longest first.
    const lengths = new Map();
    for (const text of wanted) {
        const first = text.charCodeAt(0);
        const known = lengths.get(first) ?? [];
        if (!known.includes(text.length))
            lengths.set(first, [...known, text.length].sort((a, b) => b - a));
    }
    // Most texts hold none of them. Of few, one expression finds that out sooner than the walk.
    const escaped = [...wanted].map((text) => text.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `\\u{${hex(mark)}}`));
    const any = wanted.size > MOST_IN_EXPRESSION ? null : new RegExp(escaped.join("|"), "iu");
    return (text, replacement) => {
        if (any?.test(text) === false)
            return text;
        const lower = lowerCase(text);
        let replaced = "";
        let end = 0;
        for (let index = 0; index < lower.length; index += 1) {
            const length = lengths
                .get(lower.charCodeAt(index))
                ?.find((each) => isWhole(lower, index, index + each) && wanted.has(lower.slice(index, index + each)));
            if (length === undefined)
                continue;
            replaced += text.slice(end, index) + replacement;
            end = index + length;
            index = end - 1;
        }
        return end === 0 ? text : replaced + text.slice(end);
    };
}
const MOST_IN_EXPRESSION = 20;
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}
/** Of ASCII alone, so that every character keeps its place. */
function lowerCase(text) {
    return /[A-Z]/.test(text) ? text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
function isWhole(text, start, end) {
    if (end > text.length)
        return false;
    return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}
function isWord(text, index) {
    const code = text.charCodeAt(index);
    if (code < 128)
        return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return code >= 128 && /[\p{L}\p{N}]/u.test(text.charAt(index));
}

;// CONCATENATED MODULE: ./build/core/report/disclosure.js


/** Replaces what is redacted, so that it cannot be taken for absent. */
const REDACTED = "redacted";
/** `auto` is what the CI system asks for (`src/machine/auto-redaction.ts`); the report file is redacted under `always` only. */
function disclosureTo(option, auto) {
    const redaction = REDACTIONS[option] ?? auto;
    return {
        report: (report) => redactReport(report, redaction),
        file: (report) => (option === "always" ? redactReport(report, redaction) : report),
        text: (text) => redactText(text, redaction),
    };
}
const REDACTIONS = { always: "principals-and-accounts", never: "nothing", auto: null };
/** The report with everything that `redaction` names replaced, in whatever text it occurs. What is absent stays null. */
function redactReport(report, redaction) {
    if (redaction === "nothing")
        return report;
    const { telling, all } = principalsOf(report);
    const inNames = findTexts(telling);
    const inSentences = findTexts(all);
    return mapTexts(report, (text, key) => {
        if (PRINCIPAL_FIELDS.has(key))
            return REDACTED;
        if (OWN_WORDS.has(key))
            return text;
        // AWS's messages are sentences about whoever called; all other texts are names of images, findings and packages.
        const named = (key === "detail" ? inSentences : inNames)(text, REDACTED);
        return redactText(named, redaction);
    });
}
/** Text with each principal that its form gives away replaced, and where `redaction` asks for it each account id. */
function redactText(text, redaction) {
    if (redaction === "nothing" || !MAY_BE_REDACTED.test(text))
        return text;
    const withoutPrincipals = text
        .replaceAll(PRINCIPAL_ARN, (...match) => {
        const { partition, service, account = "" } = namedGroups(match);
        const shown = redaction === "principals" && /^\d{12}$/.test(account) ? `${account}:` : "";
        return `arn:${partition}:${service}::${shown}${REDACTED}`;
    })
        .replaceAll(ARN_END, (_, session, entity) => `${session ?? entity ?? ""}/${REDACTED}`)
        .replaceAll(PRINCIPAL_ID, REDACTED);
    if (redaction === "principals")
        return withoutPrincipals;
    return withoutPrincipals.replaceAll(HEX_OR_ACCOUNT_ID, (found, account) => {
        return account === undefined ? found : REDACTED;
    });
}
const PRINCIPAL_FIELDS = new Set(["user", "userName", "src_ip"]);
/** Fields whose values are words and times of ours, by which renderers decide. */
const OWN_WORDS = new Set([
    "verdict verdictWithoutExceptions outcome code severity status state kind source scanType rule selectedBy fix exploit",
    "generatedAt firstTime lastTime scannedAt publishedAt dateAdded dueDate expires",
].flatMap((keys) => keys.split(" ")));
/** One look that spares most texts the others. */
const MAY_BE_REDACTED = /arn(?::|%3A)|(?:assumed-role|federated-user)(?:\/|%2F)|A[A-Z]{3}[A-Z0-9]{12}|\d{12}|\d{4}-\d{4}-\d{4}/i;
/**
 * A principal's ARN, as it is or percent-encoded. Everything after the account is who it is, to the next blank: names
 * may contain `,=+@.-`, and paths every other printable character.
 */
const PRINCIPAL_ARN = /(?<![A-Za-z0-9])arn(?<colon>:|%3A)(?<partition>aws[a-z-]*)\k<colon>(?<service>iam|sts|identitystore)\k<colon>[a-z0-9-]*\k<colon>(?<account>\d{12}(?!\d))?\S*/gi;
/** The end of a principal's ARN, where a message leaves out its beginning. */
const ARN_END = /(?<![A-Za-z0-9])(assumed-role|federated-user)(?:\/|%2F)\S+|(?<=\d{12}(?::|%3A))(user|role|group)(?:\/|%2F)\S+/gi;
/** The unique ids of users, roles, groups and access keys, with the session's name where it follows. */
const PRINCIPAL_ID = /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?:(?::|%3A)\S+)?/g;
/** Digests and UUIDs, where twelve digits in a row are chance, or an account id as it is or as the console shows it. */
const HEX_OR_ACCOUNT_ID = /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
/** Callers that are nobody: AWS's own services. */
const SERVICE = /^(?:[a-z0-9-]+\.)+amazonaws\.com(?:\.cn)?$|^AWS Internal$/i;
/**
 * The principals that the report's groups name: a message may name them too. `telling` are those that mean nothing else
 * wherever they occur: a plain word may also be a package.
 */
function principalsOf({ groups }) {
    const telling = new Set();
    const all = new Set();
    const add = (text, isTelling) => {
        // An account id is no principal, though the root user has no other id; one character is in every text.
        if (text.length < 2 || SERVICE.test(text) || /^\d{12}$/.test(text))
            return;
        for (const spelling of new Set([text, encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))])) {
            all.add(spelling);
            if (isTelling)
                telling.add(spelling);
        }
    };
    const seen = new Set();
    for (const { user, userName, src_ip } of groups) {
        for (const text of [user, src_ip]) {
            if (text === null || seen.has(text))
                continue;
            seen.add(text);
            add(text, /[\d.:@]/.test(text));
            // `AROA...:session`, `123456789012:name`, `arn:aws:sts::123456789012:assumed-role/role/session`
            if (text === user)
                for (const part of partsOf(text))
                    add(part, part.includes("@"));
        }
        if (userName !== null && !seen.has(userName)) {
            seen.add(userName);
            add(userName, userName.includes("@"));
        }
    }
    return { telling, all };
}
function partsOf(user) {
    if (/^arn:/i.test(user))
        return user.split("/").slice(1);
    const colon = user.indexOf(":");
    return colon < 0 ? [] : [user.slice(colon + 1)];
}
function mapTexts(value, change) {
    const map = (each, key) => {
        if (typeof each === "string")
            return change(each, key);
        if (Array.isArray(each)) {
            const mapped = each.map((item) => map(item, key));
            return mapped.some((item, index) => item !== each[index]) ? mapped : each;
        }
        if (!(0,json_values/* isObject */.Gv)(each))
            return each;
        const mapped = {};
        let isChanged = false;
        for (const [name, held] of Object.entries(each)) {
            mapped[name] = map(held, name);
            isChanged ||= mapped[name] !== held;
        }
        return isChanged ? mapped : each;
    };
    return map(value, "");
}
/** The named groups of a match, which `replaceAll` hands over last. */
function namedGroups(match) {
    const groups = match.at(-1);
    const named = {};
    if ((0,json_values/* isObject */.Gv)(groups)) {
        for (const [name, text] of Object.entries(groups))
            if (typeof text === "string")
                named[name] = text;
    }
    return named;
}


/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ imageOverviewsOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6763);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8545);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);



/** Every image that was evaluated, at least in part: those that gate first, the worst of them first. */
const imageOverviewsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findOverviews);
function findOverviews(report) {
    const found = new Map();
    for (const group of report.groups) {
        const key = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(group);
        const image = found.get(key) ?? { gates: new Set(), excused: new Set(), worst: null };
        found.set(key, image);
        if (group.status !== "matched") {
            image.excused.add((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)(group));
            continue;
        }
        image.gates.add((0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)(group));
        image.worst = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(image.worst === null ? [group.severity] : [image.worst, group.severity]);
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
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a, b);
}


/***/ }),

/***/ 8545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ oncePerReport)
/* harmony export */ });
/**
 * `derive`, made once for each report: several renderers, and several sections of one, ask for the same. What it returns
 * is shared, and not to be changed.
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

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e3: () => (/* binding */ reportScan),
/* harmony export */   r9: () => (/* binding */ imagePlace),
/* harmony export */   sw: () => (/* binding */ compareScans),
/* harmony export */   zh: () => (/* binding */ countNamed)
/* harmony export */ });
/* harmony import */ var _image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5211);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1158);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3669);



function reportScan(assessment, settings) {
    const { history, source, evaluated, failures, counts } = assessment;
    const { image } = history;
    const imageTags = [...history.imageTags].sort();
    const completedAt = evaluated?.completedAt ?? null;
    // An accepted failure beside it does not make an old scan young.
    const problems = [...failures, ...tooOld(completedAt, evaluated !== null, settings)];
    const open = settings.open.get(imagePlace(image)) ?? [];
    problems.push(...exploitationUnknown(open));
    const codes = problems.map(({ code }) => code);
    // That Inspector does not know may be accepted, that nobody asked it never.
    const isAcceptable = codes.length > 0 && open.every(({ wasAsked }) => wasAsked);
    const acceptedBy = isAcceptable ? settings.accept(codes, image.repositoryName) : [];
    const [accepting] = acceptedBy;
    const scan = {
        source,
        reference: history.reference ?? (0,_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)({ ...image, imageTags }),
        awsRegion: image.awsRegion,
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageDigest: image.imageDigest,
        indexDigest: [...history.indexDigests].sort()[0] ?? null,
        imageTags,
        platform: image.platform,
        scanType: evaluated?.type ?? null,
        scanStatus: failures[0]?.status ?? evaluated?.status ?? null,
        scannedAt: (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(completedAt),
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
/** How many of the scans name an image: a repository, and a digest or a tag in it. */
function countNamed(scans) {
    return scans.filter(({ repositoryName, imageDigest, imageTags }) => repositoryName !== null && (imageDigest !== null || imageTags.length > 0)).length;
}
/** One key for an image in a scan and in the rows of its findings. */
function imagePlace(image) {
    return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}
/** The newest failure speaks; older ones that still matter are told after it. */
function allDetails(problems) {
    return problems.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}
function tooOld(completedAt, isEvaluated, { maxScanAge, now, readBy }) {
    if (maxScanAge === null || !isEvaluated)
        return [];
    if (completedAt === null) {
        return [{ code: "scan-too-old", detail: "the answer does not say when the scan completed" }];
    }
    if (completedAt > readBy + _time_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_TOLERANCE */ .lO) {
        const future = `the scan is dated ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(completedAt)}, ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(completedAt - readBy)} after this run, so its age is unknown`;
        return [{ code: "scan-too-old", detail: `${future}; max-scan-age is ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(maxScanAge)}` }];
    }
    if (now - completedAt <= maxScanAge)
        return [];
    const detail = `scanned ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(now - completedAt)} ago, at ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoTime */ .Ly)(completedAt)}; max-scan-age is ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(maxScanAge)}`;
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
    const why = `${reasons.slice(0, MOST_NAMED).join("; ")}${others}`;
    const detail = `${names.slice(0, MOST_NAMED).join(", ")}${more}: ${why}`;
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
        scan.imageTags.join(" "),
    ];
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareKeys */ .Y)(key(a), key(b));
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
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1158);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6763);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8545);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);




/** How much gates: findings in images (not the rows of the search, of which each principal has its own), and images. */
const gatingOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(countGating);
function countGating(report) {
    const matched = report.groups.filter(({ status }) => status === "matched");
    const exploited = matched.filter(({ knownExploited }) => knownExploited === true);
    return {
        findings: new Set(matched.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        exploited: new Set(exploited.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        images: new Set(matched.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)).size,
        worst: (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(matched.map(({ severity }) => severity)),
    };
}
/**
 * What to do about what gates, the best first: an upgrade that can be had before one that cannot, then the one that
 * removes most findings, then the one that is in most, then the worst, then one whose fix is named.
 */
const upgradesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findUpgrades);
function findUpgrades(report) {
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
    const texts = new Map();
    const textOf = (upgrade) => {
        const text = texts.get(upgrade) ?? JSON.stringify(upgrade.packages);
        texts.set(upgrade, text);
        return text;
    };
    return [...together.values()]
        .map((packages) => toUpgrade(packages, gatingPackages))
        .sort((a, b) => Number(a.unfixable) - Number(b.unfixable) ||
        b.removes - a.removes ||
        b.findings - a.findings ||
        (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(textOf(a), textOf(b)));
}
function toUpgrade(packages, gatingPackages) {
    // All of them occur in the same groups.
    const groups = (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctBy */ .ey)(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
    const upgraded = sortedByText(packages.map(toPackage));
    const removed = groups.filter((group) => gatingPackages.get(group)?.size === packages.length);
    return {
        packages: upgraded,
        unfixable: upgraded.every(({ unfixable }) => unfixable),
        worst: (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        findings: new Set(groups.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        removes: new Set(removed.map(_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .findingInImage */ .Y8)).size,
        images: (0,_vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctBy */ .ey)(groups, _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT),
    };
}
/** In the order of their JSON, each of which is made once. */
function sortedByText(items) {
    return items
        .map((item) => ({ item, text: JSON.stringify(item) }))
        .sort((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.text, b.text))
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
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6763);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8545);


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
const vulnerabilitiesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerReport */ .N)(findVulnerabilities);
function findVulnerabilities(report) {
    const byName = new Map();
    for (const group of report.groups)
        if (group.status === "matched")
            addTo(byName, nameOf(group), group);
    return [...byName]
        .map(([name, groups]) => ({
        name,
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        groups,
        packages: distinctBy(groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")), (found) => JSON.stringify([found.name, found.version, found.fixedVersion])),
        images: distinctBy(groups, imageOf),
    }))
        .sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1));
}
/** What does not gate, in the report's order. */
const excusedOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerReport */ .N)(findExcused);
function findExcused(report) {
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
            severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? first.group.severity,
            status: first.status,
            reason: first.found.reason ?? first.status,
            package: first.found,
            images: distinctBy(groups, imageOf),
        };
    });
}
function distinctBy(items, keyOf) {
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

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allOf)
/* harmony export */ });
/** Whether all of it holds: one `no` decides, and then one unknown. */
function allOf(answers) {
    if (answers.includes("no"))
        return "no";
    return answers.find((answer) => answer !== "yes") ?? "yes";
}


/***/ }),

/***/ 964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4432);


/** Deeper than any document that people write, and well within what can be walked. */
const MOST_LEVELS = 100;
/**
 * The value of a JSON text that somebody relies on to mean one thing: text that is not UTF-8, a key that an object has
 * twice, and nesting without end are GateErrors that name the option, the file and the place, as what is not JSON is.
 * They show nothing of a text that is not quotable.
 */
function parseStrictJson(text, path, option, isQuotable = true) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const refuse = (offset, why) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${path}:${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .VV)(plain, offset)}: ${why}`);
    };
    const garbled = plain.search(/\uFFFD|^\0|^.\0/);
    if (garbled !== -1)
        refuse(garbled, "the text is not UTF-8. Save the file as UTF-8.");
    const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, path, option, isQuotable);
    const fault = findFault(plain, isQuotable);
    return fault === null ? value : refuse(fault.offset, fault.why);
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
                if (open.length > MOST_LEVELS)
                    return { offset: at, why: `nested more than ${MOST_LEVELS} levels deep` };
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

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The project's version, as package.json has it; a test holds the two together. */
const VERSION = "0.1.0";


/***/ }),

/***/ 3997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ explainQueries),
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/strict-json.js
var strict_json = __webpack_require__(964);
;// CONCATENATED MODULE: ./build/core/options/build-metadata.js




const ACCEPTED = "docker/build-push-action's metadata output, the file of docker buildx --metadata-file (build or bake), and Jib's jib-image.json";
/** JSON that was written in the option itself. */
const OPTION_TEXT = { path: "the text", isQuotable: true };
/**
 * The images that a build step handed over, by digest. Takes JSON text of build-push-action, of buildx and bake, and of
 * Jib. An image that was pushed to other registries as well is read from ECR: the digest is the same. Throws a GateError
 * where a digest or a name is missing, where two digests contradict each other, and where the document has more than one
 * of these shapes, because the images of the other shape would be left out; a tag is never taken in a digest's place.
 */
function parseBuildMetadata(text, defaults, source = OPTION_TEXT) {
    const images = builtImages(parseObject(text, source), source);
    return (0,image_reference/* distinctReferences */.Dc)(images.flatMap((image) => references(image, defaults, source)));
}
function parseObject(text, { path, isQuotable }) {
    let parsed;
    try {
        parsed = (0,strict_json/* parseStrictJson */.R)(text, path, "build-metadata", isQuotable);
    }
    catch (thrown) {
        if (!(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue(`${(0,errors/* messageOf */.bD)(thrown).replace(/\.$/, "")}. Accepted: ${ACCEPTED}.`);
    }
    if ((0,json_values/* isObject */.Gv)(parsed))
        return parsed;
    return refuse(`the JSON is not an object${isQuotable ? `, but ${(0,errors/* quoted */.TL)(JSON.stringify(parsed))}` : ""}`);
}
function builtImages(metadata, { isQuotable }) {
    const targets = Object.entries(metadata).map(([key, fields], index) => {
        return { key, fields, place: isQuotable ? `target ${(0,errors/* quoted */.TL)(key)}` : `the target at position ${index + 1}` };
    });
    const buildx = isBuildx(metadata) ? buildxImage("the metadata", metadata) : null;
    const jib = isJib(metadata) ? jibImage(metadata) : null;
    const top = buildx ?? jib;
    if (top !== null) {
        const other = targets.find(({ fields }) => holdsImage(fields));
        if (buildx !== null && jib !== null)
            return refuse("it has the fields of buildx and those of Jib. Pass each alone");
        if (other === undefined)
            return [top];
        return refuse(`${other.place} holds an image, and so does the document itself (${top.place}). Pass each alone`);
    }
    const images = targets.flatMap(({ key, fields, place }) => {
        if (key.startsWith("buildx.") && !holdsImage(fields))
            return [];
        if (!(0,json_values/* isObject */.Gv)(fields))
            return refuse(`${place} is not an object, so this is not metadata of a build`);
        return isWithoutImage(fields) ? [] : [buildxImage(place, fields)];
    });
    return images.length > 0 ? images : refuse("it holds no image");
}
function isBuildx(fields) {
    return Object.keys(fields).some((key) => key === "image.name" || key.startsWith("containerimage."));
}
/** A target of bake can be called `image` or `imageDigest` too; its value is an object. */
function isJib(fields) {
    return typeof valueAt(fields, "image") === "string" || typeof valueAt(fields, "imageDigest") === "string";
}
function holdsImage(fields) {
    return (0,json_values/* isObject */.Gv)(fields) && (isBuildx(fields) || isJib(fields));
}
/** A target that makes no image (a test, a linter) has its build reference and nothing else of the build. */
function isWithoutImage(fields) {
    const entries = Object.entries(fields);
    return entries.length > 0 && entries.every(([key, value]) => key.startsWith("buildx.") && !holdsImage(value));
}
function buildxImage(place, fields) {
    if (!isBuildx(fields))
        return refuse(`${place} has neither containerimage.digest nor image.name`);
    const name = valueAt(fields, "image.name");
    const names = typeof name === "string" && name.trim() !== "" ? name.split(",").map((each) => each.trim()) : [];
    const empty = names.indexOf("");
    if (empty >= 0) {
        return refuse(`${place}: item ${empty + 1} of image.name is empty. Check whether an expression evaluated to nothing`);
    }
    return { place, names, digest: valueAt(fields, "containerimage.digest") };
}
function jibImage(fields) {
    const image = valueAt(fields, "image");
    const names = typeof image === "string" && image.trim() !== "" ? [image.trim()] : [];
    return { place: "Jib's metadata", names, digest: valueAt(fields, "imageDigest") };
}
function references({ place, names, digest }, defaults, { isQuotable }) {
    if (typeof digest !== "string" || digest === "") {
        return refuse(`${place} has no digest, so the image was not pushed (push: true), and a tag is not taken for it`);
    }
    if (names.length === 0)
        return refuse(`${place} has a digest and no image name`);
    const inEcr = [];
    const elsewhere = [];
    for (const [index, given] of names.entries()) {
        const [name = "", ...own] = given.split("@");
        const shown = isQuotable ? (0,errors/* quoted */.TL)(given) : `name ${index + 1}`;
        if (own.some((each) => each !== digest)) {
            return refuse(`${place}: ${shown} has another digest than the image${isQuotable ? `, ${(0,errors/* quoted */.TL)(digest)}` : ""}`);
        }
        try {
            inEcr.push((0,image_reference/* parseReference */.F2)(`${name}@${digest}`, defaults, `build-metadata, ${place}`));
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* GateError */.ue))
                throw thrown;
            const fault = isQuotable ? thrown : notValid(`${place}: ${shown} with its digest is not an image in private ECR`);
            if (!isElsewhere(name))
                throw fault;
            elsewhere.push(fault);
        }
    }
    if (inEcr.length === 0 && elsewhere[0] !== undefined)
        throw elsewhere[0];
    return inEcr;
}
/**
 * Whether a name is in a registry that is not in private ECR. A fault in the rest of a name, or in a host that was meant
 * to be ECR's, does not make it so: its repository would be left out.
 */
function isElsewhere(name) {
    const host = name.slice(0, Math.max(0, name.indexOf("/")));
    return /[.:]|^localhost$/.test(host) && !/\.dkr[.-]ecr/i.test(host) && typeof (0,image_reference/* parseRegistryHost */.TZ)(host) === "string";
}
function refuse(why) {
    throw notValid(why);
}
function notValid(why) {
    return new errors/* GateError */.ue(`build-metadata: ${why}. Accepted: ${ACCEPTED}.`);
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

// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var policy_exploitation = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/core/policy/baseline.js
var policy_baseline = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
;// CONCATENATED MODULE: ./build/core/policy/exception.js

/** The first moment at which it no longer applies, epoch ms. */
function endOf({ expires }) {
    if (expires === null)
        return Number.POSITIVE_INFINITY;
    return ((0,time/* parseIsoTime */.sX)(expires) ?? Number.NEGATIVE_INFINITY) + time/* DAY */.d_;
}
function isExpired(exception, now) {
    return now >= endOf(exception);
}
/** `.ecr-findings-ignore.yaml:3`. */
function placeOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/core/policy/ignore-rule.js


/**
 * The rule of ignore files. Which entries there are decides, not where they stand: of several that apply, the one that
 * holds longest gives the reason. `now`: epoch ms.
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
    const applicable = ({ package: found }, { name, columns }) => [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
        .map(({ entry }) => entry);
    const whyNot = (entry, { package: { fix, fixedVersion } }) => {
        if (isExpired(entry, now))
            return `expired after ${entry.expires}`;
        return entry.untilFixed && fix === "yes" ? `ended: fixed in ${fixedVersion ?? "a later version"}` : null;
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
                reason: `the exception at ${placeOf(ended.entry)}${ownedBy(ended.entry)} ${ended.not}`,
                exceptions: named.map(({ entry }) => entry),
            };
        },
    };
}
function reasonOf(entry) {
    const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
    const sooner = entry.untilFixed ? ", until fixed" : "";
    return `${entry.reason} (${until}${sooner}${ownedBy(entry)})`;
}
function ownedBy({ owner }) {
    return owner === null ? "" : `, owner ${owner}`;
}
/** First what holds longest, then by its text: an order without regard to the file's. */
function compareEntries(a, b) {
    const ends = endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a);
    const text = (entry) => JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
    return ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
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
// EXTERNAL MODULE: ./build/core/policy/pull-request-exceptions.js
var pull_request_exceptions = __webpack_require__(4973);
// EXTERNAL MODULE: ./build/core/order.js
var order = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/core/policy/vex.js
var vex = __webpack_require__(6326);
// EXTERNAL MODULE: ./build/core/architectures.js
var architectures = __webpack_require__(4546);
// EXTERNAL MODULE: ./build/core/package-url-matching.js + 1 modules
var package_url_matching = __webpack_require__(8962);
;// CONCATENATED MODULE: ./build/core/policy/vex-index.js




/** By what of an image a product names first: its digest, its repository, its tag or its name. */
const ANYTHING = "anything";
/**
 * The entries about one vulnerability, found by what is known of an occurrence: so that many statements about many
 * images cost each occurrence no more than those that may be about it.
 */
class VexIndex {
    #sections = new Map();
    /** Those of a repository's tags, by the repository's last part, where it matters which there are. */
    #tags = new Map();
    /** Those that need what is unknown of this row: by `digest`, `repository` and `name`. */
    #where = new Map();
    constructor(entries) {
        for (const entry of entries)
            this.#add(entry);
    }
    /** What may be about it, the first to decide first. Of those that are left out, none is. */
    about(found, row) {
        const entries = [];
        for (const section of this.#sectionsOf(row)) {
            for (const shelf of shelvesOf(section, found))
                for (const entry of shelf.values())
                    entries.push(entry);
        }
        return entries.sort((a, b) => a.rank - b.rank);
    }
    #add(entry) {
        const { product, part } = entry;
        const named = product.kind === "package" ? product.package : part;
        if (product.kind !== "image") {
            put(this.#section(ANYTHING, ""), named, entry, meaningOf(entry, ""));
            return;
        }
        const { image } = product;
        const kind = leadOf(image);
        const key = keyOf(image);
        put(this.#section(kind, key), named, entry, meaningOf(entry, ""));
        if (kind !== "tag")
            return;
        const tags = this.#tags.get(image.name) ?? new Map();
        this.#tags.set(image.name, tags);
        tags.set(key, this.#section(kind, key));
        // Where no tag is known, each of them is unknown alike.
        put(this.#section("untagged", image.name), named, entry, meaningOf(entry, "tag"));
    }
    #section(kind, key) {
        const name = `${kind} ${key}`;
        const known = this.#sections.get(name);
        if (known !== undefined)
            return known;
        const section = { whole: new Map(), parts: new Map() };
        this.#sections.set(name, section);
        const others = this.#where.get(kind) ?? [];
        this.#where.set(kind, others);
        others.push(section);
        return section;
    }
    *#sectionsOf(row) {
        const { imageDigest, repositoryName } = row.columns;
        const names = [`${ANYTHING} `];
        if (imageDigest === null)
            yield* this.#where.get("digest") ?? [];
        else
            for (const digest of new Set([imageDigest, ...row.seen.indexDigests]))
                names.push(`digest ${digest}`);
        const locations = locationsOf(row);
        if (locations === null)
            yield* this.#where.get("repository") ?? [];
        else
            names.push(...locations.map((location) => `repository ${location}`));
        if (repositoryName === null) {
            yield* this.#where.get("name") ?? [];
            yield* this.#where.get("tag") ?? [];
        }
        else {
            const name = (0,package_url_matching/* lastPart */.S_)(repositoryName);
            names.push(`name ${name}`);
            if (row.seen.imageTags.size === 0)
                names.push(`untagged ${name}`);
            else
                yield* this.#tagged(name, row.seen.imageTags);
        }
        for (const name of names) {
            const section = this.#sections.get(name);
            if (section !== undefined)
                yield section;
        }
    }
    /** By whichever of the two there are fewer of. */
    *#tagged(name, tags) {
        const known = this.#tags.get(name);
        if (known === undefined)
            return;
        if (known.size < tags.size) {
            for (const [key, section] of known)
                if (tags.has(key.slice(name.length + 1)))
                    yield section;
            return;
        }
        for (const tag of tags) {
            const section = known.get(`${name} ${tag}`);
            if (section !== undefined)
                yield section;
        }
    }
}
function leadOf({ version, repositoryUrl, tag }) {
    if (version !== null)
        return "digest";
    if (repositoryUrl !== null)
        return "repository";
    return tag === null ? "name" : "tag";
}
function keyOf({ version, repositoryUrl, tag, name }) {
    return version ?? repositoryUrl ?? (tag === null ? name : `${name} ${tag}`);
}
/** The row's repository as package URLs name it, and the folders that it is in; null where the registry is unknown. */
function locationsOf({ columns: { repositoryName, awsRegion }, registryId }) {
    if (repositoryName === null || awsRegion === null || registryId === null)
        return null;
    const parts = `${(0,image_reference/* registryHost */.U$)(registryId, awsRegion)}/${repositoryName.toLowerCase()}`.split("/");
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function put({ whole, parts }, named, entry, meaning) {
    let shelf = whole;
    if (named !== null) {
        const name = (0,package_url_matching/* looseNameOf */.NN)(named);
        const versions = parts.get(name) ?? new Map();
        parts.set(name, versions);
        const version = named.version === null ? "" : (0,package_url_matching/* looseVersion */.fQ)(named.version);
        shelf = versions.get(version) ?? new Map();
        versions.set(version, shelf);
    }
    const known = shelf.get(meaning);
    if (known === undefined || entry.rank < known.rank)
        shelf.set(meaning, entry);
}
function* shelvesOf({ whole, parts }, { name, version }) {
    yield whole;
    if (name === null) {
        for (const versions of parts.values())
            yield* versions.values();
        return;
    }
    const versions = parts.get((0,package_url_matching/* looseName */._V)(name));
    if (versions === undefined)
        return;
    if (version === null) {
        yield* versions.values();
        return;
    }
    for (const key of new Set(["", (0,package_url_matching/* looseVersion */.fQ)(version)])) {
        const shelf = versions.get(key);
        if (shelf !== undefined)
            yield shelf;
    }
}
/** Equal for entries of which the answer is the same for every occurrence; `without`: a field that is left aside. */
function meaningOf({ role, links, product, part }, without) {
    const image = product.kind === "image" ? product.image : null;
    const tag = without === "tag" ? null : (image?.tag ?? null);
    const named = product.kind === "package" ? product.package : part;
    const hash = product.kind === "image" ? product.hash : null;
    return JSON.stringify([
        role,
        links,
        product.kind,
        product.doubt === null,
        hash,
        image === null ? null : [image.name, image.version, image.repositoryUrl, tag, architectureOf(image.arch)],
        named === null ? null : packageMeaning(named),
    ]);
}
/** Qualifiers that a finding never shows are unknown alike, whatever they say. */
function packageMeaning({ type, namespace, name, version, qualifiers }) {
    const said = [...qualifiers]
        .sort(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .map(([key, value]) => {
        if (key === "arch")
            return [key, value === "all" || value === "noarch" ? "all" : architectureOf(value)];
        return [key, key === "type" && value === "jar"];
    });
    return [type, namespace, name, version, said];
}
function architectureOf(arch) {
    return arch === null ? null : ((0,architectures/* canonicalArchitecture */.CN)(arch) ?? "unknown");
}

// EXTERNAL MODULE: ./build/core/policy/vex-products.js + 1 modules
var vex_products = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/core/policy/vex-times.js
var vex_times = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/policy/vex-vulnerability.js
var vex_vulnerability = __webpack_require__(9277);
;// CONCATENATED MODULE: ./build/core/policy/vex-rule.js






/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides, and an exemption
 * does not outdo what speaks against it at the same time. What may be about the finding blocks and does not exempt.
 * `now`: epoch ms.
 */
function vexRule(statements, now) {
    const lookup = new StatementLookup(statements, now);
    return {
        name: "vex",
        status: "ignored",
        hold: (occurrence, row) => {
            const id = (0,vex_vulnerability/* idOf */.T)(row.name ?? "");
            return id === "" ? null : rule(lookup, id, occurrence, row);
        },
    };
}
function rule(lookup, id, occurrence, row) {
    let otherwise = null;
    for (const entry of lookup.about(id, occurrence, row)) {
        const answer = (0,vex_products/* inProduct */.R)(entry.product, entry.part, occurrence, row);
        if (answer === "no")
            continue;
        const { statement, role } = entry;
        const reason = vex_rule_reasonOf(statement);
        if (role === "blocks")
            return otherwise ?? against(entry, answer);
        if (answer !== "yes") {
            otherwise ??= { outcome: "unknown", reason: `${statement.status}, but ${answer.unknown} (${statement.file})` };
            continue;
        }
        const opposed = lookup.oppositionTo(entry, id, occurrence, row);
        if (opposed === null)
            return { outcome: "excused", reason, exceptions: [statement] };
        otherwise ??= opposed;
    }
    return otherwise;
}
function against({ statement }, answer) {
    const doubt = typeof answer === "string" ? "" : `; perhaps about this finding: ${answer.unknown}`;
    return { outcome: "not-excused", reason: `${vex_rule_reasonOf(statement)}${doubt}` };
}
function vex_rule_reasonOf({ reason, owner, file }) {
    return `${reason} (${owner ?? "no author"}, ${file})`;
}
/** All statements, found by the vulnerability that they are about. */
class StatementLookup {
    #byId = new Map();
    /** Those that may be about any vulnerability. */
    #anyId;
    /** One for each vulnerability that was asked for. */
    #indexes = new Map();
    /** The ids under which something blocks. */
    #blockedIds = new Set();
    #linked = new Map();
    constructor(statements, now) {
        const ranked = statements
            .map((statement) => {
            const blocks = (0,vex/* isBlocking */.Us)(statement);
            const role = blocks ? "blocks" : "exempts";
            return { statement, role, time: (0,vex_times/* orderingTime */.eE)(statement.at, blocks, now) };
        })
            .sort(firstToDecide)
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
    /** What may be about an occurrence, the first to decide first. */
    about(id, { package: found }, row) {
        const named = this.#index(id).about(found, row);
        const any = this.#anyId.about(found, row);
        return any.length === 0 ? named : [...named, ...any].sort((a, b) => a.rank - b.rank);
    }
    /** What blocks an exemption of a vulnerability under another name that the exemption gives it, or that is its own. */
    oppositionTo({ statement, rank }, id, occurrence, row) {
        const own = (0,vex_vulnerability/* idOf */.T)(statement.vulnerability);
        for (const other of this.#linkedTo(statement)) {
            if (other === id)
                continue;
            for (const entry of this.#index(other).about(occurrence.package, row)) {
                if (entry.rank > rank)
                    break;
                if (entry.role !== "blocks" || (other !== own && (0,vex_vulnerability/* idOf */.T)(entry.statement.vulnerability) !== other))
                    continue;
                const answer = (0,vex_products/* inProduct */.R)(entry.product, entry.part, occurrence, row);
                if (answer !== "no")
                    return against(entry, answer);
            }
        }
        return null;
    }
    /** The ids of a statement under which something blocks. */
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
            const parts = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
            return parts.map((part) => ({ statement, rank, role, links, product, part }));
        });
    }
}
function isAboutAny({ statement, role }) {
    return statement.ids.length === 0 && role === "blocks";
}
/** The newest first; of the same time what blocks; and then in an order that is not the order of the files. */
function firstToDecide(a, b) {
    if (a.time !== b.time)
        return b.time - a.time;
    if (a.role !== b.role)
        return a.role === "blocks" ? -1 : 1;
    return (0,order/* compareText */.n)(a.statement.written, b.statement.written) || (0,order/* compareText */.n)(a.statement.file, b.statement.file);
}

;// CONCATENATED MODULE: ./build/core/policy/rules.js







/** Every finding of the selected severities gates, unless the registry suppresses it. */
const NO_POLICY = {
    ...pull_request_exceptions/* NO_EXCEPTIONS */.JW,
    comparison: { kind: "none" },
    baseline: null,
    onlyFixed: false,
    grace: new Map(),
    exploitationGate: null,
};
/** The rules that the policy asks for, in their one order. `now`: epoch ms. `indexes`: the image indexes that the run saw. */
function rulesFor(policy, now, indexes) {
    const entries = policy.ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = policy.vex.flatMap((document) => document.statements);
    const rules = {
        suppressed: policy_policy/* suppressedByRegistry */.lq,
        vex: statements.length === 0 ? null : vexRule(statements, now),
        ignore: entries.length === 0 ? null : ignoreRule(entries, now),
        baseline: policy.baseline === null ? null : (0,policy_baseline/* baselineRule */.oL)(policy.baseline, (0,policy_baseline/* ownDigests */._8)(policy.baseline, indexes)),
        unfixed: policy.onlyFixed ? onlyFixedRule : null,
        grace: policy.grace.size === 0 ? null : (0,grace/* graceRule */.j)(policy.grace, now),
    };
    return policy_policy/* RULE_NAMES */.iU.map((name) => rules[name]).filter((rule) => rule !== null);
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/core/image-history.js + 1 modules
var image_history = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/core/policy/code-acceptance.js
var code_acceptance = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/core/finding-groups.js
var finding_groups = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/core/policy/judgement.js



const EXCEPTIONS = new Set(["vex", "ignore"]);
/** Decides on every occurrence of every group. */
function judge(groups, bench) {
    const { rules, comparedRules, severities, policy, exploitation } = bench;
    const withoutExceptions = rules.filter(({ name }) => !EXCEPTIONS.has(name));
    const gate = policy.exploitationGate;
    return [...(0,finding_groups/* rowsOf */.RO)(groups)].map((row) => {
        const facts = (0,policy_exploitation/* factsOf */.xS)(row, exploitation);
        const exploited = (0,policy_exploitation/* exploitedBy */.Qx)(facts, gate).length > 0;
        // What an exception of the pull request keeps from being asked about may be exploited, so that no grace applies.
        const perhapsExploited = exploited || (policy.comparison.kind === "base" && gate !== null && facts === undefined);
        const occurrences = [...row.occurrences.values()].map((occurrence) => {
            const decided = (0,policy_policy/* decide */.LD)(rules, occurrence, row, exploited);
            const compared = comparedRules === null ? null : (0,policy_policy/* decide */.LD)(comparedRules, occurrence, row, perhapsExploited);
            const isAdded = policy.comparison.kind === "base" && isExemptedOnlyBy(decided, compared);
            const decision = isAdded ? markAdded(decided) : decided;
            const isExcepted = decision.status === "ignored";
            return {
                occurrence,
                selectedBy: (0,policy_exploitation/* selectorsOf */.Yv)(occurrence, row, severities, gate, exploitation),
                decision,
                compared,
                statusWithoutExceptions: isExcepted
                    ? (0,policy_policy/* decide */.LD)(withoutExceptions, occurrence, row, exploited).status
                    : decision.status,
            };
        });
        return { row, occurrences };
    });
}
/** An exception exempts it under `decided`, and nothing does under `other`. */
function isExemptedOnlyBy(decided, other) {
    return decided.status === "ignored" && other?.status === "matched";
}
/** What the pull request's own files exempt and the base's do not: what is added, or, where that is refused, would be. */
function addedDecisions(judged, { kind }) {
    return judged.flatMap(({ occurrences }) => occurrences.flatMap(({ decision, compared }) => {
        if (compared === null)
            return [];
        const [own, base] = kind === "own" ? [compared, decision] : [decision, compared];
        return isExemptedOnlyBy(own, base) ? [own] : [];
    }));
}
/** The decision, with the word for who adds it among the terms in parentheses that end a reason. */
function markAdded(decision) {
    const mark = (reason) => reason?.replace(/\)?$/, ", added by this pull request$&") ?? null;
    const trail = decision.trail.map((step) => step.outcome === "excused" ? { ...step, reason: mark(step.reason) } : step);
    return { ...decision, reason: mark(decision.reason), trail };
}
/** How many occurrences each exception decided, or would have had it not ended. */
function countUses(decisions, which) {
    const uses = new Map();
    for (const decision of decisions) {
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
;// CONCATENATED MODULE: ./build/core/verdict.js
/** Not evaluated is not clean: `passed` only where nothing gates and everything was evaluated, something at least. */
function verdictOf(found) {
    if (found.matched > 0)
        return "failed";
    return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}
/**
 * What the verdict does. `inconclusive: warn` lets an inconclusive run go with a warning, though never one that named
 * no image at all; `warn-only` lets everything go. `images`: how many scans name an image.
 */
function endingOf(verdict, run) {
    if (verdict === "passed")
        return { exitCode: 0, step: "success" };
    if (run.warnOnly)
        return { exitCode: 0, step: "warning" };
    if (verdict === "failed")
        return { exitCode: 1, step: "failure" };
    return run.inconclusive === "warn" && run.images > 0
        ? { exitCode: 0, step: "warning" }
        : { exitCode: 2, step: "failure" };
}

;// CONCATENATED MODULE: ./build/core/policy/accepted-scans.js



/**
 * Every code that still matters must be known for the repository: an image that is unsupported, and known to be, is not
 * thereby one that may be denied. The entry that holds longest comes first. `now`: epoch ms.
 */
function acceptance(entries, now) {
    const holding = entries
        .filter((entry) => !isExpired(entry, now))
        .sort((a, b) => (endOf(a) === endOf(b) ? (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)) : endOf(b) - endOf(a)))
        .map((entry) => ({ entry, inRepository: (0,glob/* compileGlobs */.tI)(entry.repositories) }));
    return (codes, repositoryName) => {
        const accepted = (code) => (entry) => entry.codes.some((known) => known === code);
        const named = holding.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
        const covering = named.filter((entry) => codes.some((code) => accepted(code)(entry)));
        return codes.every((code) => covering.some(accepted(code))) ? covering : [];
    };
}

// EXTERNAL MODULE: ./build/core/report/report-scans.js
var report_scans = __webpack_require__(912);
;// CONCATENATED MODULE: ./build/core/report/assessed-scans.js




/**
 * What each image comes to, in the order of the assessments: with the exceptions that apply, and, to see what a pull
 * request adds, with those that they are compared with.
 */
function assessScans(tally, assessments, settings) {
    const { policy, rules, comparedRules } = settings;
    const compared = (0,pull_request_exceptions/* comparedExceptions */.gc)(policy.comparison);
    const applied = scansWith(policy, rules, tally, assessments, settings);
    if (compared === null || comparedRules === null) {
        return applied.map((scan) => Object.assign(scan, { acceptanceAddedBy: [] }));
    }
    const others = scansWith(compared, comparedRules, tally, assessments, settings);
    return applied.map((scan, index) => {
        const [own, base] = policy.comparison.kind === "own" ? [others[index], scan] : [scan, others[index]];
        const isRefusedByBase = base?.scan.outcome === "inconclusive" && base.scan.accepted === null;
        return { ...scan, acceptanceAddedBy: isRefusedByBase ? (own?.acceptedBy ?? []) : [] };
    });
}
function scansWith({ ignoreFiles }, rules, tally, assessments, { policy, exploitation, maxScanAge, now, readBy }) {
    const entries = ignoreFiles.flatMap(({ inconclusive }) => inconclusive);
    const accept = acceptance(entries, now);
    const open = byImage((0,policy_exploitation/* openQuestions */.qd)(tally, rules, policy.exploitationGate, exploitation));
    return assessments.map((assessment) => (0,report_scans/* reportScan */.e3)(assessment, { maxScanAge, now, readBy, accept, open }));
}
function byImage(questions) {
    const places = new Map();
    for (const question of questions) {
        const { columns, registryId } = question.row;
        const place = (0,report_scans/* imagePlace */.r9)({ ...columns, registryId });
        const known = places.get(place) ?? [];
        places.set(place, known);
        known.push(question);
    }
    return places;
}

;// CONCATENATED MODULE: ./build/core/report/baseline-notices.js


/** What to know about the baseline: what of it is missing, where it is the image itself, and what became worse since. */
function baselineNotices(baseline, judged, scans, indexes) {
    if (baseline === null)
        return [];
    const { source, gaps } = baseline;
    const partial = gaps === null
        ? []
        : [{ code: "baseline-partial", detail: `${source}: ${gaps} not evaluated, whose findings gate` }];
    return [...partial, ...ownImages(baseline, scans, indexes), ...risen(baseline, judged)];
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
    return [{ code: "baseline-own-image", detail: `${baseline.source} is, or shares an image with, ${first}${more}` }];
}
function risen(baseline, judged) {
    const found = judged.flatMap(({ row, occurrences }) => occurrences.flatMap(({ occurrence, decision }) => {
        const from = decision.status === "baseline" ? (0,policy_baseline/* severityInBaseline */.wu)(baseline, occurrence, row) : null;
        const to = occurrence.severity;
        if (from === null || (0,core_severity/* compareSeverity */.zK)(to, from) >= 0)
            return [];
        const { name } = occurrence.package;
        return [{ label: `${row.name ?? row.columns.finding}${name === null ? "" : ` in ${name}`}`, from, to }];
    }));
    const [worst] = found.sort((a, b) => (0,core_severity/* compareSeverity */.zK)(a.to, b.to) || (0,core_severity/* compareSeverity */.zK)(b.from, a.from) || (a.label < b.label ? -1 : 1));
    if (worst === undefined)
        return [];
    const { label, from, to } = worst;
    const count = found.length === 1 ? "1 finding" : `${found.length} findings, the worst`;
    return [
        { code: "baseline-severity-rose", detail: `${baseline.source}: ${count} ${label}, ${from} there and ${to} now` },
    ];
}

;// CONCATENATED MODULE: ./build/core/report/report-exceptions.js



/**
 * What became of an exception: it excuses something; it matched nothing; its last day is over; or what it named is fixed
 * and it was to hold until then.
 */
const EXCEPTION_STATES = (/* unused pure expression or super */ null && (["applied", "unused", "expired", "fixed"]));
/** Every entry of the ignore files, and what applies of the VEX documents, by file and line. `now`: epoch ms. */
function reportExceptions(policy, judged, scans, now) {
    const decisions = judged.flatMap(({ occurrences }) => occurrences.map(({ decision }) => decision));
    const uses = countUses(decisions, "exceptions");
    const lapses = countUses(decisions, "lapsed");
    addAccepting(uses, scans.map(({ acceptedBy }) => acceptedBy));
    const { kind } = policy.comparison;
    const added = kind === "base" ? addedUses(policy, judged, scans) : null;
    const used = (statement) => uses.has(statement) || lapses.has(statement);
    return entriesOf(policy, used)
        .map((entry) => {
        const isAdded = kind === "unknown" ? null : (added?.has(entry) ?? false);
        return reportException(entry, isAdded, { used: uses.get(entry) ?? 0, lapsed: lapses.get(entry) ?? 0, now });
    })
        .sort(compareExceptions);
}
/** The entries of the pull request's own files that exempt what the base's do not, where that is refused. */
function refusedExceptions(policy, judged, scans, now) {
    if (policy.comparison.kind !== "own")
        return [];
    const uses = addedUses(policy, judged, scans);
    return entriesOf(policy.comparison.own, () => true)
        .filter((entry) => uses.has(entry))
        .map((entry) => reportException(entry, true, { used: uses.get(entry) ?? 0, lapsed: 0, now }))
        .sort(compareExceptions);
}
/** For how many occurrences or images each exception is one that the pull request adds. */
function addedUses(policy, judged, scans) {
    const uses = countUses(addedDecisions(judged, policy.comparison), "exceptions");
    addAccepting(uses, scans.map(({ acceptanceAddedBy }) => acceptanceAddedBy));
    return uses;
}
function addAccepting(uses, accepting) {
    for (const entry of accepting.flat())
        uses.set(entry, (uses.get(entry) ?? 0) + 1);
}
/** Every entry of ignore files, and those statements that are wanted. */
function entriesOf({ ignoreFiles, vex }, isWanted) {
    return [
        ...ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
        ...vex.flatMap(({ statements }) => statements).filter(isWanted),
    ];
}
function reportException(entry, addedByPullRequest, { used, lapsed, now }) {
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
        state: stateOf(entry, used, lapsed, now),
        count: used > 0 ? used : lapsed,
    };
}
function stateOf(entry, used, lapsed, now) {
    if (isExpired(entry, now))
        return "expired";
    if (used > 0)
        return "applied";
    return lapsed > 0 ? "fixed" : "unused";
}
/** Milliseconds until an entry no longer applies; infinite where it does not expire. */
function timeLeft({ expires }, now) {
    return endOf({ expires: expires === "never" ? null : expires }) - now;
}
/** By file and line; two at one place by all that they say, so that the order is total. */
function compareExceptions(a, b) {
    return ((0,order/* compareText */.n)(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)));
}

;// CONCATENATED MODULE: ./build/core/report/notices.js







/** Worth knowing, without a say in the verdict. `render/reasons.ts` has what to do about each. */
const NOTICE_CODES = [
    "other-severities",
    "old-scan",
    "future-scan",
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
    "own-files-invalid",
    "nothing-to-refuse",
    "vex-not-honoured",
    "baseline-partial",
    "baseline-own-image",
    "baseline-severity-rose",
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
/** Severities that say nothing about the danger: such a finding may be as bad as any. */
const UNRATED = ["UNDEFINED", "UNTRIAGED", "UNKNOWN"];
function otherSeverities(counts, selected) {
    const worst = [...selected].sort(core_severity/* compareSeverity */.zK)[0] ?? "CRITICAL";
    const worse = core_severity/* SEVERITIES */.oC.filter((level) => (0,core_severity/* compareSeverity */.zK)(level, worst) < 0 && counts[level] > 0);
    const unsure = UNRATED.filter((level) => !selected.includes(level) && counts[level] > 0);
    return [...worse, ...unsure].map((level) => ({
        code: "other-severities",
        detail: `${counts[level]} ${level} seen; severity is ${[...selected].sort(core_severity/* compareSeverity */.zK).join(",")}`,
    }));
}
/** Scans whose age is worth a notice where no `max-scan-age` is set; the times as in `ReportSettings`. */
function scanAges(scans, maxScanAge, { now, readBy }) {
    if (maxScanAge !== null)
        return [];
    const ages = scans.flatMap(({ scannedAt }) => (scannedAt === null ? [] : [now - Date.parse(scannedAt)]));
    const count = (n) => (n === 1 ? "1 scan is" : `${n} scans are`);
    const oldest = ages.reduce((a, b) => Math.max(a, b), 0);
    const untilRead = readBy - now;
    const newest = ages.reduce((a, b) => Math.min(a, b), 0) + untilRead;
    const old = ages.filter((age) => age > OLD_SCAN).length;
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
/** What the pull request's own files would exempt, where only the base's apply. */
function refusalNotices(refused) {
    return refused.map((exception) => {
        const what = exception.kind === "inconclusive" ? notices_images(exception.count) : findings(exception.count);
        const verb = exception.kind === "inconclusive" ? "accept" : "exempt";
        return { code: "exception-refused", detail: `${nameOf(exception)} would ${verb} ${what}` };
    });
}
/** What policy could not do to the letter. `now`: epoch ms. */
function policyNotices(policy, judged, groups, now) {
    const notices = [];
    for (const document of policy.vex.toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path))) {
        const faults = [...document.unhonoured, ...futureExemptions(document, now)];
        const [first] = faults;
        if (first === undefined)
            continue;
        const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
        notices.push({ code: "vex-not-honoured", detail: `${document.path}: ${first}${more}` });
    }
    const doubtful = firstDoubt(groups);
    if (doubtful !== null) {
        const count = countUnknown(judged, "vex");
        notices.push({ code: "vex-not-honoured", detail: `${findings(count)} not suppressed, the first: ${doubtful}` });
    }
    const fix = countUnknown(judged, "unfixed");
    if (fix > 0)
        notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
    const age = countUnknown(judged, "grace");
    if (age > 0)
        notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
    return notices;
}
/** The exemptions of a document that are dated in the future. */
function futureExemptions({ statements }, now) {
    return statements
        .filter((statement) => !(0,vex/* isBlocking */.Us)(statement) && (0,vex_times/* isInFuture */.LV)(statement.at, now))
        .map(({ at, vulnerability, status }) => {
        const what = `${vulnerability} is ${status} as of ${(0,time/* isoTime */.Ly)(at)}, which is in the future`;
        return `${what}; the statement counts as the oldest`;
    });
}
/** What Inspector had no answer to, where that leaves the verdict as it is. */
function exploitationNotices(policy, { facts, unanswered, remediationFault }) {
    const notices = [];
    const unscored = [...facts].filter(([key, { epss }]) => epss === null && !unanswered.has(key)).map(([key]) => key);
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
function addedInWords({ kind }) {
    return kind === "inconclusive"
        ? "accepts images that the base's files do not accept"
        : "exempts findings that the base's files do not exempt";
}
function againstCount({ count }) {
    return count === 0 ? "" : `; ${findings(count)} no longer excused by it`;
}
function notices_images(count) {
    return count === 1 ? "1 image" : `${count} images`;
}
function findings(count) {
    return count === 1 ? "1 finding" : `${count} findings`;
}
function whyNoFix(groups) {
    const isUnknown = ({ status, trail }) => status === "matched" && trail.some(({ rule, outcome }) => rule === "unfixed" && outcome === "unknown");
    const contradicts = ({ fix, packages }) => (fix === "yes" || fix === "no") && packages.some(isUnknown);
    if (groups.some(contradicts))
        return "a finding and one of its packages contradict each other about it";
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
        knownExploited: (0,policy_exploitation/* isKnownExploited */.qX)(row, exploitation),
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
        row.name,
    ];
    return (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,order/* compareKeys */.Y)(key(a), key(b));
}
function compareOccurrences(a, b) {
    const key = ({ occurrence: { package: found } }) => [found.name, found.version, found.path];
    return (0,order/* compareKeys */.Y)(key(a), key(b));
}

;// CONCATENATED MODULE: ./build/core/report/report.js


















/** The same tally and settings give the same report to the byte, `generatedAt` aside. */
function buildReport(tally, settings) {
    const { policy, severities, maxScanAge, now, readBy = now, exploitation = policy_exploitation/* NOTHING_ASKED */.jp } = settings;
    const gate = policy.exploitationGate;
    const rules = rulesFor(policy, now, tally.indexes);
    const compared = (0,pull_request_exceptions/* comparedExceptions */.gc)(policy.comparison);
    const comparedRules = compared === null ? null : rulesFor({ ...policy, ...compared }, now, tally.indexes);
    const bench = { rules, comparedRules, severities, policy, exploitation };
    const judged = judge((0,policy_exploitation/* selectGroups */.B_)(tally, gate, exploitation), bench);
    const aside = judge((0,policy_exploitation/* groupsAside */.t3)(tally, gate, exploitation), bench);
    const groups = judged.map((group) => reportGroup(group, exploitation)).sort(compareGroups);
    const assessments = (0,image_history/* assess */.no)(tally.images);
    const assessed = assessScans(tally, assessments, { ...bench, maxScanAge, now, readBy });
    const scans = assessed.map(({ scan }) => scan).sort(report_scans/* compareScans */.sw);
    const problems = inputProblems(tally.inputs.problems, assessed, settings.sources);
    const severity = (0,core_severity/* noSeverityCounts */.dI)();
    for (const { counts } of assessments)
        for (const level of core_severity/* SEVERITIES */.oC)
            severity[level] += counts[level];
    const matched = groups.filter(({ status }) => status === "matched").length;
    const unevaluated = scans.filter(({ outcome }) => outcome === "inconclusive");
    const unaccepted = unevaluated.filter(({ accepted }) => accepted === null);
    const inconclusive = unaccepted.length + problems.length;
    const exceptions = reportExceptions(policy, [...judged, ...aside], assessed, now);
    const refused = refusedExceptions(policy, [...judged, ...aside], assessed, now);
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
            ...scanAges(scans, maxScanAge, { now, readBy }),
            ...exceptionNotices(exceptions, now),
            ...refusalNotices(refused),
            ...policyNotices(policy, judged, groups, now),
            ...baselineNotices(policy.baseline, judged, scans, tally.indexes),
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
/** Nothing to evaluate is a problem of its own, whatever else went wrong. */
function inputProblems(problems, assessed, sources) {
    const all = [...problems];
    if (assessed.length === 0) {
        const detail = "no DescribeImageScanFindings event was found, so nothing was evaluated";
        all.push({ path: sources.join(", "), code: "no-matching-events", detail });
    }
    if (isAcceptedWhole(assessed))
        all.push(nothingEvaluated(assessed.map(({ scan }) => scan)));
    const key = ({ path, code, detail }) => JSON.stringify([path, code, detail]);
    return all.sort((a, b) => (0,order/* compareText */.n)(key(a), key(b)));
}
/** Every image is accepted, and at least one of them for a reason that a later run may not find. */
function isAcceptedWhole(assessed) {
    return (assessed.length > 0 &&
        assessed.every(({ scan }) => scan.accepted !== null) &&
        !assessed.every(({ codes }) => (0,code_acceptance/* liesInImage */.Sz)(codes)));
}
const MOST_NAMED = 3;
function nothingEvaluated(scans) {
    const names = [...new Set(scans.map(({ reference }) => reference))].sort();
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
    const codes = [...new Set(scans.map(({ code }) => code ?? ""))].sort();
    return {
        path: `${names.slice(0, MOST_NAMED).join(", ")}${more}`,
        code: "nothing-evaluated",
        detail: `${scans.length} accepted (${codes.join(", ")}), 0 evaluated`,
    };
}

// EXTERNAL MODULE: ./build/core/tally.js
var core_tally = __webpack_require__(3540);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/report-files.js
var report_files = __webpack_require__(5118);
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
    const written = new Set(given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-")));
    return SWITCHES.filter((name) => written.has(name)).map((name) => `${where} (${name})`);
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

// EXTERNAL MODULE: ./build/sources/policy/exceptions.js
var exceptions = __webpack_require__(3912);
;// CONCATENATED MODULE: ./build/gate.js

















/** The whole journey: policy, sources, detection, verdict, report. Throws a GateError for what the user can mend. */
async function gate(options, given) {
    const world = { ...given, answers: (0,answer_log/* answerLog */.Dy)(options.allowedEndpoints) };
    const now = world.clock();
    const tables = athenaAddresses(options.cloudtrail);
    const outputs = await (0,report_files/* checkOutputs */.n2)(options, world);
    const dockerfile = await findLastStage(options, world);
    const references = (0,image_reference/* distinctReferences */.Dc)([...options.images, ...(await gate_builtImages(options, world))]);
    (0,option_reading/* rejectOwnBaseline */.TT)(references, options.baseline);
    const { policy, notices: policyNotices } = await readPolicy(options, world);
    const wanted = (severity) => options.severity.includes(severity);
    const looks = await readLive(references, options, world);
    const tally = (0,core_tally/* emptyTally */.CK)({ keepOthers: policy.exploitationGate !== null, now: world.clock() });
    for (const result of looks.results)
        (0,core_tally/* addResult */.NW)(tally, result, wanted);
    const notices = [...policyNotices, ...looks.notices];
    const trail = await addTrail(options, world, tally, wanted);
    notices.push(...trail.notices);
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
        readBy: world.clock(),
    });
    const ending = endingOf(report.verdict, { ...options, images: (0,report_scans/* countNamed */.zh)(report.scans) });
    world.decided?.({ report, images: tally.images, ending });
    const shown = world.disclosed.report(report);
    const files = await (0,report_files/* writeFiles */.hV)(outputs, { report, shown, dockerfile, reads: trail.reads }, world);
    return { report, shown, dockerfile, images: tally.images, ending, files };
}
/** What the user says about what gates; a baseline in ECR is read here, and nothing of its client is loaded without. */
async function readPolicy(options, world) {
    const { gateKnownExploited: knownExploited, gateEpss: epss } = options;
    const read = await (0,exceptions/* readExceptions */.r)(options.ignoreFile, options.refusePullRequestIgnores, world);
    const policy = {
        ...read.applied,
        comparison: read.comparison,
        baseline: await readBaseline(options, world),
        onlyFixed: options.onlyFixed,
        grace: options.grace,
        exploitationGate: knownExploited || epss !== null ? { knownExploited, epss } : null,
    };
    return { policy, notices: read.notices };
}
async function readBaseline(options, world) {
    const { baseline } = options;
    if (baseline === null)
        return null;
    if (baseline.kind === "report") {
        const { readBaselineReport } = await __webpack_require__.e(/* import() */ 212).then(__webpack_require__.bind(__webpack_require__, 212));
        return readBaselineReport(baseline.path, world.readOwnFile);
    }
    const { readBaselineImage } = await Promise.all(/* import() */[__webpack_require__.e(939), __webpack_require__.e(329)]).then(__webpack_require__.bind(__webpack_require__, 7329));
    return live(options, world, (settings) => readBaselineImage(baseline.reference, settings));
}
/** Asks ECR. Nothing of its client is loaded where no image is named. */
async function readLive(references, options, world) {
    if (references.length === 0)
        return { results: [], notices: [] };
    const { readImages } = await __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 7939));
    const { results, policy } = await live(options, world, (settings) => readImages(references, settings));
    return { results, notices: policy === null ? [] : [{ code: "missing-permission", detail: policy }] };
}
async function gate_builtImages(options, { readOwnFile }) {
    const { buildMetadata: given } = options;
    if (given === null)
        return [];
    if (given.kind === "json")
        return parseBuildMetadata(given.text, options);
    const { path } = given;
    const { text, isQuotable } = await readOwnFile(path, "build-metadata").catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw new errors/* GateError */.ue(`build-metadata: ${path} is not JSON, and cannot be read as a file: ${(0,errors/* messageOf */.bD)(thrown)}.`);
    });
    return parseBuildMetadata(text, options, { path, isQuotable });
}
async function addTrail(options, world, tally, wanted) {
    const { since, until } = options;
    const entries = options.cloudtrail.filter((entry) => !isAthenaAddress(entry));
    if (entries.length === 0)
        return { notices: [], reads: null };
    const { readTrail } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(435), __webpack_require__.e(430)]).then(__webpack_require__.bind(__webpack_require__, 9430));
    const progress = (read) => world.progress({ kind: "reading", read });
    const notes = await readTrail({ ...world, entries, since, until, progress }, tally, wanted);
    const notices = notes.policies.map((detail) => ({ code: "missing-permission", detail }));
    return { notices, reads: notes.reads };
}
/** Asks Athena, one table after the other. Nothing of its client is loaded where no table is named. */
async function addTables(tables, options, world, tally, wanted) {
    if (tables.length === 0)
        return [];
    const { readAthena } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(528), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 1610));
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
    const { explainQuery } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(528), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 1610));
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
    const questions = (0,policy_exploitation/* questionsOf */.PW)(tally, rulesFor(policy, now, tally.indexes));
    if (questions.size === 0)
        return policy_exploitation/* NOTHING_ASKED */.jp;
    const { readExploitation } = await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.bind(__webpack_require__, 6711));
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
async function findLastStage({ dockerfile: path }, { readOwnFile }) {
    if (path === null)
        return null;
    const { text } = await readOwnFile(path, "dockerfile").catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw new errors/* GateError */.ue(`dockerfile: ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`);
    });
    return lastStage(text, path);
}


/***/ }),

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ autoRedaction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4461);


/**
 * What `redact: auto` redacts here, by who may read this run's log: on GitHub by the repository's visibility, on GitLab
 * by the project's, on every other CI system principals. At a terminal, or in cron, nothing.
 */
async function autoRedaction(env) {
    if (env["GITHUB_ACTIONS"] === "true") {
        return (await isPrivateRepository(env)) ? "nothing" : "principals-and-accounts";
    }
    if (isSet(env["GITLAB_CI"])) {
        return env["CI_PROJECT_VISIBILITY"]?.toLowerCase() === "public" ? "principals-and-accounts" : "principals";
    }
    return isSet(env["CI"]) || CI_SYSTEMS.some((name) => isSet(env[name])) ? "principals" : "nothing";
}
/** Variables that CI systems set, for those that do not set CI, or let it be unset. */
const CI_SYSTEMS = [
    "CONTINUOUS_INTEGRATION BUILD_NUMBER CI_NAME",
    "JENKINS_URL JENKINS_HOME HUDSON_URL TF_BUILD CIRCLECI BUILDKITE BITBUCKET_BUILD_NUMBER TEAMCITY_VERSION",
    "CODEBUILD_BUILD_ID CODEBUILD_BUILD_ARN DRONE TRAVIS WOODPECKER APPVEYOR SEMAPHORE CIRRUS_CI CF_BUILD_ID",
    "GO_PIPELINE_NAME bamboo_buildKey bamboo_planKey HARNESS_BUILD_ID SCREWDRIVER BUILDER_OUTPUT PROW_JOB_ID",
    "BITRISE_IO BUDDY_WORKSPACE_ID CM_BUILD_ID CI_XCODE_PROJECT VELA AGOLA_GIT_REF EARTHLY_CI GERRIT_PROJECT",
    "GITEA_ACTIONS FORGEJO_ACTIONS ARGO_WORKFLOW_NAME CDS_VERSION SPACE_EXECUTION_ID OCTOPUS_RELEASE_ID",
].flatMap((names) => names.split(" "));
function isSet(value) {
    return value !== undefined && !/^(?:|0|false|no)$/i.test(value);
}
/**
 * Whether the event (GITHUB_EVENT_PATH) says that the repository is not public. Where that cannot be known it counts as
 * public: anyone may read its summaries and logs.
 */
async function isPrivateRepository(env) {
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

/***/ 2231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCheckoutFile),
/* harmony export */   B: () => (/* binding */ pathInCheckout)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



/**
 * Reads a file as the user named it in `option`. What a pull request commits can be a symbolic link, and an error may quote what it
 * leads to: a link that leaves the checkout, or leads into `.git`, is a GateError, and what another one leads to (a file
 * with a token that an earlier step wrote) is not quoted. Throws what the file system says where the file cannot be read.
 */
async function readCheckoutFile(path, option, env) {
    const [root, ...names] = await checkoutRoots(env);
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    // A process that runs in `/` has no checkout: devices and other processes' files would be part of it.
    const folders = [root, ...names].filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder);
    const named = folders.map((folder) => within(folder, given)).find((inside) => inside !== null);
    if (named === undefined)
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), isQuotable: false };
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(given);
    const inside = within(root, real);
    const entersGit = (parts) => parts?.toLowerCase().split("/").includes(".git") === true;
    if (inside === null || (entersGit(inside) && !entersGit(named))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${option}: ${path} is a symbolic link, or lies behind one, that leads out of the checkout. Replace the link with the file itself.`);
    }
    // The path that was looked at, so that a link which changes meanwhile is not followed.
    return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, "utf8"), isQuotable: inside === named };
}
/** The path from the root of the checkout, its parts joined by `/`; null for one outside of it. Follows no link. */
async function pathInCheckout(path, env) {
    const given = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    for (const root of await checkoutRoots(env)) {
        const inside = within(root, given);
        if (inside !== null)
            return inside;
    }
    return null;
}
/**
 * GITHUB_WORKSPACE where the process runs inside of it, otherwise the working directory: first without links, then by
 * its other names.
 */
async function checkoutRoots({ GITHUB_WORKSPACE: workspace }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(process.cwd());
    if (workspace !== undefined && workspace !== "") {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => null);
        if (root !== null && (root === folder || within(root, folder) !== null))
            return [root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace)];
    }
    return [folder, process.cwd()];
}
function within(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    if (way === "" || way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return null;
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
}


/***/ }),

/***/ 6114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ MACHINE)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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

// EXTERNAL MODULE: ./build/machine/checkout-file.js
var checkout_file = __webpack_require__(2231);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/file-target.js
var file_target = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/machine/file-target.js




/** Where `path` leads to. Throws what the file system says where that cannot be found out. */
async function fileTarget(path) {
    const { path: real, descriptor } = await followLinks((0,external_node_path_.resolve)(path));
    if (descriptor !== null)
        return descriptorTarget(descriptor);
    const found = await (0,external_node_fs_promises_.stat)(real, { bigint: true }).catch(absent);
    if (found !== null)
        return { kind: kindOf(found), ids: (0,file_target/* idsOf */.U)(found, real), path: real, descriptor: null };
    return { kind: "absent", ids: [`path:${await spelling(real)}`], path: real, descriptor: null };
}
/** What an open file descriptor of this process leads to. */
function descriptorTarget(descriptor) {
    const path = `/dev/fd/${descriptor}`;
    try {
        const found = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
        return { kind: kindOf(found), ids: (0,file_target/* idsOf */.U)(found, path), path, descriptor };
    }
    catch {
        return { kind: "absent", ids: [], path, descriptor };
    }
}
function kindOf(found) {
    if (found.isFile())
        return "file";
    return found.isDirectory() ? "other" : "stream";
}
const MOST_LINKS = 40;
/** Follows links also where the last leads to nothing yet, and stops at a descriptor, whose link is no path. */
async function followLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links += 1) {
        const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(at);
        if (standard >= 0)
            return { path: at, descriptor: standard };
        const folder = await realFolder((0,external_node_path_.dirname)(at));
        at = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(at));
        const [, own, descriptor] = /^\/(?:proc\/(\d+)(?:\/task\/\d+)?|dev)\/fd\/(\d+)$/.exec(at) ?? [];
        if (descriptor !== undefined && (own === undefined || own === String(process.pid))) {
            return { path: at, descriptor: Number(descriptor) };
        }
        const target = await (0,external_node_fs_promises_.readlink)(at).catch(() => null);
        if (target === null)
            return { path: at, descriptor: null };
        at = (0,external_node_path_.resolve)(folder, target);
    }
    throw new Error(`${path} is a symbolic link that leads to itself`);
}
/** A folder without links, as far as it exists. */
async function realFolder(folder) {
    const real = await (0,external_node_fs_promises_.realpath)(folder).catch(absent);
    if (real !== null)
        return real;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? folder : (0,external_node_path_.join)(await realFolder(above), (0,external_node_path_.basename)(folder));
}
/** One spelling for a path that is not there yet, on file systems that do not tell upper case from lower case too. */
async function spelling(path) {
    return (await isCaseBlind((0,external_node_path_.dirname)(path))) ? path.normalize("NFC").toLowerCase() : path;
}
async function isCaseBlind(folder) {
    const found = await (0,external_node_fs_promises_.stat)(folder, { bigint: true }).catch(absent);
    const above = (0,external_node_path_.dirname)(folder);
    if (found === null)
        return above === folder ? false : isCaseBlind(above);
    const name = (0,external_node_path_.basename)(folder);
    const swapped = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    if (swapped === name)
        return above === folder ? process.platform === "win32" : isCaseBlind(above);
    const other = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(above, swapped), { bigint: true }).catch(() => null);
    return other !== null && other.dev === found.dev && other.ino === found.ino;
}
function absent(thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw thrown;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/machine/whole-file.js







/**
 * Writes a file that is either whole or as it was before: into a draft beside it, which then takes its place, with the
 * mode (and where this process may, the owner) of the file before. Links stay, and lead to the new file. Folders on the
 * way are made. A draft goes with a run that is ended by a signal; that of a run that was killed goes with the next one
 * that writes the same file.
 *
 * What is no file is written through and never replaced: a device, a socket, a pipe, an open file descriptor
 * (`/dev/stdout`). Throws what the file system says.
 */
async function writeWholeFile(path, text) {
    const target = await fileTarget(path);
    if (target.descriptor !== null)
        return writeToDescriptor(target.descriptor, text);
    if (target.kind === "stream")
        return writeThrough(target.path, text);
    return replaceFile(target.path, text);
}
async function replaceFile(path, text) {
    const folder = (0,external_node_path_.dirname)(path);
    await makeFolder(folder);
    const name = draftName((0,external_node_path_.basename)(path));
    await removeLeftDrafts(folder, name);
    const before = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
    const draft = (0,external_node_path_.join)(folder, `.${name}.${process.pid}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    const release = onEndingSignal(() => (0,external_node_fs_.rmSync)(draft, { force: true }));
    try {
        const file = await (0,external_node_fs_promises_.open)(draft, "wx", before === null ? 0o666 : 0o600);
        try {
            await file.writeFile(text);
            if (before !== null)
                await takeAfter(file, before);
        }
        finally {
            await file.close();
        }
        await (0,external_node_fs_promises_.rename)(draft, path);
    }
    catch (thrown) {
        await (0,external_node_fs_promises_.rm)(draft, { force: true });
        throw thrown;
    }
    finally {
        release();
    }
}
/** The owner first: a change of it takes bits from the mode. */
async function takeAfter(file, { uid, gid, mode }) {
    const own = await file.stat();
    if (own.uid !== uid || own.gid !== gid)
        await file.chown(uid, gid).catch(() => undefined);
    await file.chmod(mode & 0o7777);
}
/** Longer names leave no room for what a draft's own name adds, in the 255 bytes that a name may take. */
const NAME_BYTES = 180;
function draftName(name) {
    let kept = "";
    let bytes = 0;
    for (const character of name) {
        bytes += Buffer.byteLength(character);
        if (bytes > NAME_BYTES)
            break;
        kept += character;
    }
    return kept;
}
function writeToDescriptor(descriptor, text) {
    return new Promise((resolve, reject) => {
        const standard = descriptor === 1 ? process.stdout : descriptor === 2 ? process.stderr : null;
        if (standard !== null) {
            standard.write(text, (error) => (error ? reject(error) : resolve()));
            return;
        }
        (0,external_node_fs_.createWriteStream)("", { fd: descriptor, autoClose: false })
            .on("error", reject)
            .end(text, () => resolve());
    });
}
/** How often a pipe is opened that nobody reads yet, and how long is waited in between, in ms. */
const PIPE_ATTEMPTS = 50;
const PIPE_PAUSE = 100;
async function writeThrough(path, text) {
    const found = await (0,external_node_fs_promises_.stat)(path);
    if (found.isSocket())
        return writeToSocket(path, text);
    // Opened so, a pipe that nobody reads is an error instead of a wait without end.
    const probe = found.isFIFO() ? await openPipe(path) : null;
    try {
        const file = await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_WRONLY);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    finally {
        await probe?.close();
    }
}
async function openPipe(path) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
        }
        catch (thrown) {
            if (codeOf(thrown) !== "ENXIO" || attempt >= PIPE_ATTEMPTS)
                throw thrown;
        }
        await (0,promises_.setTimeout)(PIPE_PAUSE);
    }
}
function writeToSocket(path, text) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.createConnection)(path, () => socket.end(text));
        socket.on("error", reject).on("finish", () => resolve());
        // Whatever is answered is nothing to us, but has to be read for the connection to end.
        socket.resume();
    });
}
/** Folder by folder: Node's own way of making all of them never ends where a file system lets none be made (/proc). */
async function makeFolder(folder) {
    const made = () => (0,external_node_fs_promises_.mkdir)(folder).catch((thrown) => {
        if (codeOf(thrown) !== "EEXIST")
            throw thrown;
    });
    const isThere = await (0,external_node_fs_promises_.stat)(folder).then(() => true, () => false);
    if (isThere || (0,external_node_path_.dirname)(folder) === folder)
        return;
    await makeFolder((0,external_node_path_.dirname)(folder));
    await made();
}
/** A minute is more than any draft takes, of whichever machine that writes to the same disk. */
const ABANDONED = 60_000;
async function removeLeftDrafts(folder, name) {
    const drafts = (await (0,external_node_fs_promises_.readdir)(folder).catch(() => [])).filter((each) => isDraftOf(each, name));
    for (const draft of drafts) {
        const written = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, draft)).then(({ mtimeMs }) => mtimeMs, () => Number.POSITIVE_INFINITY);
        if (Date.now() - written > ABANDONED)
            await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(folder, draft), { force: true }).catch(() => undefined);
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
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
    standardInput: () => process.stdin,
    readOwnFile: (path, option) => (0,checkout_file/* readCheckoutFile */.$)(path, option, process.env),
    writeFile: writeWholeFile,
    fileTarget: fileTarget,
    descriptorTarget: descriptorTarget,
    cancellation: cancellation,
    threads: {
        // More than these wait for the disk, or for S3.
        width: Math.min(4, (0,external_node_os_.availableParallelism)()),
        start: () => new external_node_worker_threads_.Worker(__webpack_require__.ab + "worker.js"),
    },
    sha256: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
};


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
/* harmony export */   Kw: () => (/* binding */ neutralizeCommands),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   dV: () => (/* binding */ htmlForLog),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   jg: () => (/* binding */ linkTag),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wn: () => (/* binding */ jsonForLog)
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
    return line === "" || /[`|\\]/.test(line) || isCommand(line) ? codeTag(line) : `\`${line}\``;
}
/** A fenced block of several lines; nothing in it ends it. Its language is one of ours. */
function markdownBlock(text, language) {
    const lines = visible(text).trimEnd();
    // In a fenced block nothing can be escaped; in this element everything can, and it is shown alike.
    if (isCommand(lines))
        return `<pre lang="${language}"><code>${punctuationEscaped(lines)}</code></pre>\n`;
    const longest = (lines.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}\n`;
}
/** `<code>`, for the HTML between Markdown, where a code span means nothing; as Markdown it reads the same. */
function codeTag(text) {
    return `<code>${punctuationEscaped(unlinked(oneLine(text)))}</code>`;
}
function punctuationEscaped(text) {
    return text.replaceAll(/[!-/:-@[-`{-~\u200b]/g, entity);
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
/** JSON inside a `<script type="application/json">`: nothing in it can close the element, or command a log it is printed to. */
function scriptJson(value) {
    return jsonForLog(JSON.stringify(value)).replaceAll(/[<>&]/g, jsonEscape);
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
/*
 * A log is read by a machine too. GitHub's runner obeys a line that begins with `::command::` (after blanks) and, in any
 * other line, `##[command]` wherever it is; Azure Pipelines obeys `##vso[` and TeamCity `##teamcity[` anywhere. The
 * section markers of GitLab and Travis need a carriage return, which `visible` and JSON never let through.
 */
/** The second sharp of `##[`, `##vso[`, `##teamcity[`. */
const COMMAND_MARK = /(?<=#)#(?=\w*\[)/g;
/** The first colon of a line that begins with `::`; blanks and colors may be before it. */
// oxlint-disable-next-line no-control-regex -- the escape character of colors
const COMMAND_COLON = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;
function isCommand(text) {
    return /##\w*\[|^\s*::/m.test(text);
}
/** Text for a log: safe to show, and no line of it is a command. */
function logText(text) {
    return neutralizeCommands(visible(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, "\n")));
}
/**
 * Lines as wide as they were, none of which is a command: characters that look the same replace the first colon and the
 * second sharp. For text; JSON and HTML can be escaped instead (`jsonForLog`, `htmlForLog`).
 */
function neutralizeCommands(lines) {
    return lines.replaceAll(COMMAND_COLON, "$1\u2236").replaceAll(COMMAND_MARK, "\u266f");
}
/** JSON of a value, indented. It has no commands in a file either: people print files to logs. */
function jsonText(value) {
    return JSON.stringify(value, null, 2).replaceAll(COMMAND_MARK, jsonEscape);
}
/** JSON text that parses to the same value, without commands, raw controls or bidirectional characters. */
function jsonForLog(json) {
    return json
        .replaceAll(COMMAND_MARK, jsonEscape)
        .replaceAll(UNSEEN, (character) => (character === "\n" ? character : jsonEscape(character)));
}
/** An HTML page of ours that a browser reads as the same page, without commands. Its scripts and styles contain none. */
function htmlForLog(page) {
    return page.replaceAll(COMMAND_COLON, "$1&#58;").replaceAll(COMMAND_MARK, "&#35;");
}
/** Each UTF-16 unit as `\u0023`. */
function jsonEscape(text) {
    return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
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
/* harmony import */ var _core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(900);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4152);
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}
function whatGates(report) {
    const { findings, exploited, images, worst } = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingOf */ .o)(report);
    const gate = findings === 1 ? "1 finding gates" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings)} findings gate`;
    const which = findings === 1 ? `, ${worst}` : `, the worst ${worst}`;
    const count = findings === 1 ? "" : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(exploited)} `;
    const known = exploited === 0 ? "" : `, ${count}known to be exploited`;
    return [words(`${gate} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(images, "image")}${which}${known}.`)];
}
function whatToDo(report) {
    const [first] = (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__/* .upgradesOf */ .N)(report);
    if (first === undefined)
        return [];
    if (first.unfixable)
        return [words(" None of them has a fix yet.")];
    if (first.packages.every((found) => found.name === null))
        return [words(" No package is named; see each finding.")];
    return [words(" Upgrade "), ...packagesOf(first), words(`: ${effect(first, (0,_core_report_upgrades_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingOf */ .o)(report).findings)}.`)];
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
    const { sentence, cure } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(first);
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
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(report)}\n`;
}


/***/ }),

/***/ 6963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forLog),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);

/** The formats of `--format` and of the files that a run writes. */
const FORMATS = ["table", "json", "markdown", "sarif", "html"];
const FOR_LOG = {
    table: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw,
    // Names in it are escaped where it is rendered; this is for what only the whole of it makes a command.
    markdown: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw,
    json: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonForLog */ .wn,
    sarif: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonForLog */ .wn,
    html: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlForLog */ .dV,
};
/** What was rendered as `format`, for a log or a terminal: no CI system obeys a line of it. JSON and HTML still say the same. */
function forLog(rendered, format) {
    return FOR_LOG[format](rendered);
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
    "unclear-manifest": {
        sentence: "its manifest does not say for certain what runs",
        cure: "Build and push it again with a current tool. Split an index that is too large or nested too deep, or name its images one by one.",
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
    "run-ended": {
        sentence: "the run ended before AWS had said enough about it",
        cure: "Let the run come to its end; where the time was over, raise `wait-timeout`.",
    },
    "empty-index": {
        sentence: "the image index holds no image that can be scanned",
        cure: "Push an index with at least one image manifest, or name the image's own digest.",
    },
    "scan-too-old": {
        sentence: "its scan is older than `max-scan-age` allows, or its age is unknown",
        cure: "Start a new scan (or push the image again), or raise `max-scan-age`. Where the scan is dated in the future, check the runner's clock.",
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
    "malformed-response": {
        sentence: "the record of the call is damaged or contradicts itself",
        cure: "Export the call again from CloudTrail's own log files, or name the image in `images`, so that ECR itself is asked.",
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
    "nothing-evaluated": {
        sentence: "no image of this run was evaluated, and at least one is accepted for a reason that does not lie in the image itself",
        cure: "Make sure that at least one image is evaluated. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
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
    "future-scan": {
        sentence: "Scans are dated in the future, so their age is unknown",
        cure: "Check the clock of this runner and of whatever recorded the scan. `max-scan-age` refuses such scans.",
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
        sentence: "An exception of this pull request does not apply, because `refuse-pull-request-ignores` is on",
        cure: "Merge it into the base branch first, in a pull request of its own.",
    },
    "exception-added": {
        sentence: "This pull request adds exceptions, and they apply",
        cure: "Review it as part of the pull request, or set `refuse-pull-request-ignores` so that only the base's exceptions apply.",
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
        sentence: "The base's ignore files could not be read, so what this pull request adds is unknown",
        cure: "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
    },
    "own-files-invalid": {
        sentence: "An ignore file of this pull request is not valid; the base's files apply",
        cure: "Fix it before you merge: it will be an error in the base branch.",
    },
    "nothing-to-refuse": {
        sentence: "`refuse-pull-request-ignores` has no effect in this run",
        cure: "Run this step on pull_request or merge_group to refuse what a pull request adds, or remove the option.",
    },
    "vex-not-honoured": {
        sentence: "Part of a VEX document was not understood or cannot be matched for certain, so it exempts nothing",
        cure: "Name the image by its OCI package URL and the package by its own, with the version. Where such a statement may speak against an exemption, it blocks it.",
    },
    "baseline-partial": {
        sentence: "The baseline was not evaluated as a whole",
        cure: "Make the baseline's report again once all of its images can be evaluated.",
    },
    "baseline-own-image": {
        sentence: "The baseline is an image of this run itself, so it exempts no finding of that image",
        cure: "Name another image as the baseline, such as the one in production. To accept what this image has, use the ignore file.",
    },
    "baseline-severity-rose": {
        sentence: "Findings are exempt by the baseline although their severity is higher now",
        cure: "Review them. To let them block, make a new baseline without them, or remove `baseline`.",
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
    const room = width - GAP.length * (columns.length - 1);
    // What is wider than the whole line gives way to all others: by how much it is wider changes nothing.
    const natural = columns.map(({ head }, index) => {
        const widest = (most, row) => Math.max(most, (0,terminal_text/* columnsUpTo */.ot)((0,render_escape/* oneLine */.TN)(row[index]?.text ?? ""), width));
        return rows.reduce(widest, (0,terminal_text/* columnsOf */.PL)(head));
    });
    const widths = shrink(natural, columns, room);
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
    return (0,render_escape/* neutralizeCommands */.Kw)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
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
    const column = search_columns/* SEARCH_COLUMNS */.H.reduce((widest, { length }) => Math.max(widest, length), 0) + 4;
    const blocks = [];
    for (const row of rows) {
        blocks.push([""], ...search_columns/* SEARCH_COLUMNS */.H.map((key) => labelled(key, row[key] ?? "(absent)", column, options)));
    }
    return lines.concat(...blocks);
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
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ot: () => (/* binding */ columnsUpTo)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4668);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** Text measured and cut in terminal columns, where one character may take none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Text that takes a column for each character, and cannot be joined to what is before or after it. */
const PLAIN = /^[ -~]*$/;
/** Columns that `text` takes. */
function columnsOf(text) {
    return PLAIN.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
/** Columns of characters that were measured: text is made of few. Emptied before it takes much memory. */
const measured = new Map();
const MOST_MEASURED = 10_000;
function columnsOfCharacter(character) {
    const known = measured.get(character);
    if (known !== undefined)
        return known;
    const columns = columnsOf(character);
    if (character.length > 16)
        return columns;
    if (measured.size >= MOST_MEASURED)
        measured.clear();
    measured.set(character, columns);
    return columns;
}
/** Columns that `text` takes, but no more than `most`: what is wider than any line need not be measured to its end. */
function columnsUpTo(text, most) {
    if (PLAIN.test(text))
        return Math.min(text.length, most);
    let used = 0;
    for (const { segment } of graphemes.segment(text)) {
        used += columnsOfCharacter(segment);
        if (used >= most)
            return most;
    }
    return used;
}
/** `text` on one line, cut with an ellipsis where it is wider than `width`. */
function cut(text, width) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (columnsUpTo(line, width + 1) <= width)
        return line;
    if (width < 1)
        return "";
    const first = pieces(line, width - 1).next().value;
    // One character can be wider than what is left beside the ellipsis.
    return `${first !== undefined && first.columns < width ? first.text : ""}…`;
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
        if (columnsUpTo(joined, width + 1) <= width) {
            line = joined;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = word;
        if (columnsUpTo(word, width + 1) <= width)
            continue;
        line = "";
        for (const { text: piece } of pieces(word, width)) {
            if (line !== "")
                lines.push(line);
            line = piece;
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
/** `text` in pieces of as many whole characters as fit into `width`, each with its columns. It is walked through once. */
function* pieces(text, width) {
    if (PLAIN.test(text)) {
        const step = Math.max(1, width);
        for (let start = 0; start < text.length; start += step) {
            const piece = text.slice(start, start + step);
            yield { text: width < 1 ? "" : piece, columns: piece.length };
        }
        return;
    }
    let piece = "";
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        // A cluster can be built wider than any line; then it has to break inside.
        const wide = columnsUpTo(segment, width + 1) > width;
        for (const part of wide ? segment : [segment]) {
            const added = columnsOfCharacter(part);
            if (columns + added > width && piece !== "") {
                yield { text: piece, columns };
                piece = "";
                columns = 0;
            }
            piece += part;
            columns += added;
        }
    }
    if (piece !== "")
        yield { text: piece, columns };
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

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ writtenPath),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);
/* harmony import */ var _sources_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3912);




/** Where a file that was asked for is; null where it was not asked for, or not written. */
function writtenPath(files, option) {
    return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}
/**
 * The files that the options ask for. Throws a GateError where one of them is a file that this run reads or writes
 * otherwise, whatever its path looks like: nothing has been evaluated by then, and nothing is overwritten.
 */
async function checkOutputs(options, files) {
    const asked = [
        { option: "report-file", path: options.reportFile },
        { option: "sarif-file", path: options.sarifFile },
        { option: "html-file", path: options.htmlFile },
    ];
    const targets = [];
    for (const { option, path } of asked) {
        if (path === null)
            continue;
        // What cannot be looked at is not written either, which is a problem of that file alone.
        const target = await files.fileTarget(path).catch(() => null);
        targets.push({ option, path, isLog: target?.kind === "stream", target: target ?? UNKNOWN_TARGET });
    }
    if (targets.length === 0)
        return [];
    const others = await otherFiles(options, files);
    const { entryReads } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 4222));
    for (const [index, { option, path, target }] of targets.entries()) {
        const isOutput = targets.slice(0, index).find((other) => isSame(target, other.target));
        if (isOutput !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`${option}: ${path} is the same file as ${isOutput.option} ${isOutput.path}. Give each a path of its own.`);
        }
        const other = others.find((each) => isSame(target, each.target));
        const entry = target.kind === "file" ? options.cloudtrail.find((each) => entryReads(each, target.path)) : undefined;
        const name = other?.name ?? (entry === undefined ? null : `one of the files of cloudtrail ${entry}`);
        if (name === null)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue(`${option}: ${path} is ${name}, which it would overwrite. Write to another path.`);
    }
    return targets.map(({ option, path, isLog }) => ({ option, path, isLog }));
}
const UNKNOWN_TARGET = { kind: "other", ids: [], path: "", descriptor: null };
/** Devices and pipes may be read and written by many; an open file that is named as such is written on. */
function isSame(a, b) {
    if (a.kind === "stream" || b.kind === "stream" || a.descriptor !== null)
        return false;
    return a.ids.some((id) => b.ids.includes(id));
}
/** Files of the runner's and of AWS's clients, by the variable that names each. */
const FILES_OF_THE_ENVIRONMENT = [
    "GITHUB_EVENT_PATH GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY",
    "AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AWS_CA_BUNDLE NODE_EXTRA_CA_CERTS",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
].flatMap((names) => names.split(" "));
/** Every file that this run reads by its path, or that others write for it. `name` completes "PATH is ...". */
async function otherFiles(options, files) {
    const { ignoreFile, buildMetadata, baseline, dockerfile, cloudtrail } = options;
    const ignored = {
        default: [_sources_policy_exceptions_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_IGNORE_FILE */ .O],
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
        ...FILES_OF_THE_ENVIRONMENT.flatMap((variable) => {
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
/** Writes each of them; one that cannot be rendered, or must not be written, is a problem of its own. */
async function writeFiles(outputs, { report, shown, dockerfile, reads }, { sha256, writeFile, fileTarget, disclosed }) {
    const render = {
        // A report that goes to a device or a pipe is one that people read.
        "report-file": async (isLog) => (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(isLog ? shown : disclosed.file(report)),
        "sarif-file": async () => (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 }),
        "html-file": async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 8542))).renderHtml(shown, { sha256 }),
    };
    const files = [];
    for (const { option, path, isLog } of outputs) {
        const problem = await refuseInput(path, reads, fileTarget)
            .then(() => render[option](isLog))
            .then((text) => writeFile(path, isLog ? (0,_render_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .I)(text, FORMATS[option]) : text))
            .then(() => null, (thrown) => thrown ?? new Error("nobody said why"));
        files.push({ option, path, problem });
    }
    return files;
}
/**
 * Throws a GateError where the file at `path` was read as an input: a link in a folder of `cloudtrail` can lead to any
 * file, which is known once the folder was read.
 */
async function refuseInput(path, reads, fileTarget) {
    if (reads === null)
        return;
    // A path that cannot be looked at is an error when it is written.
    const target = await fileTarget(path).catch(() => null);
    if (target?.kind !== "file" || target.descriptor !== null)
        return;
    const { wasRead } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 8254));
    if (!(await wasRead(reads, target, fileTarget)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .GateError */ .ue("this run read it as an input of cloudtrail, which it would overwrite. Write to another path");
}
const FORMATS = { "report-file": "json", "sarif-file": "sarif", "html-file": "html" };
/** Why a file was not written, for a warning that names it. */
function whyNotWritten({ option, path, problem }) {
    return `${option}: ${path} was not written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(problem)}`;
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


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DEFAULT_IGNORE_FILE),
/* harmony export */   r: () => (/* binding */ readExceptions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4973);


/** Read where `ignore-file` names none, if it is there. */
const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";
/**
 * Reads the files that `ignore-file` names. With `refuse`, and on a pull request, those of its base are all that
 * applies; where one of them cannot be read nothing applies, because a VEX document that is missing can have spoken
 * against another. Throws a GateError for a named file that is not there, for what a file that applies says wrong, and
 * where `refuse` cannot be honored.
 */
async function readExceptions(option, refuse, files) {
    const { base } = files;
    if (refuse && (base.kind === "unnamed" || base.kind === "unsupported")) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`refuse-pull-request-ignores: ${base.why}`);
    }
    const notices = refuse && base.kind === "none" && base.notice !== null ? [{ code: "nothing-to-refuse", detail: base.notice }] : [];
    const paths = pathsOf(option);
    const isOptional = option.kind === "default";
    if (refuse && base.kind === "base")
        return onlyOfBase(paths, isOptional, base, files);
    const own = await Promise.all(paths.map((path) => readOwn(path, isOptional, files)));
    const present = own.filter((read) => read !== null);
    const applied = (0,_core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionsOf */ .Yw)(present.map(({ file }) => file));
    if (present.length === 0 || base.kind === "none" || base.kind === "unsupported") {
        return { applied, comparison: { kind: "none" }, notices };
    }
    if (base.kind === "unnamed") {
        return { applied, comparison: { kind: "unknown" }, notices: [{ code: "base-unreadable", detail: base.why }] };
    }
    const known = await readBase(paths, base);
    if (known.faults.length > 0)
        return { applied, comparison: { kind: "unknown" }, notices: [unreadable(base, known)] };
    // A file outside of the repository is the same with and without the pull request.
    const outside = present.filter(({ path }) => known.outside.includes(path)).map(({ file }) => file);
    return { applied, comparison: { kind: "base", base: (0,_core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionsOf */ .Yw)([...known.files, ...outside]) }, notices };
}
async function onlyOfBase(paths, isOptional, base, files) {
    if (paths.length === 0)
        return { applied: _core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_EXCEPTIONS */ .JW, comparison: { kind: "none" }, notices: [] };
    const known = await readBase(paths, base);
    const [outside] = known.outside;
    if (outside !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`refuse-pull-request-ignores: the ignore file ${outside} is outside of the repository, so the base branch cannot have it. Commit it to the repository, or remove refuse-pull-request-ignores.`);
    }
    const notices = [];
    const own = [];
    for (const path of paths) {
        // That the base has no such file either is an error, as it is without a pull request.
        const isMissed = !isOptional && known.absent.includes(path);
        try {
            const read = await readOwn(path, !isMissed, files);
            if (read !== null)
                own.push(read.file);
        }
        catch (thrown) {
            if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
                throw thrown;
            if (isMissed && isNotThere(thrown.cause))
                throw thrown;
            notices.push({ code: "own-files-invalid", detail: thrown.message.replace(/^ignore-file: |\.$/g, "") });
        }
    }
    const isReadable = known.faults.length === 0;
    if (!isReadable)
        notices.push(unreadable(base, known, "; no exception applies"));
    return {
        applied: isReadable ? (0,_core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionsOf */ .Yw)(known.files) : _core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_EXCEPTIONS */ .JW,
        comparison: { kind: "own", own: (0,_core_policy_pull_request_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .exceptionsOf */ .Yw)(own) },
        notices,
    };
}
function unreadable({ label }, { faults }, effect = "") {
    return { code: "base-unreadable", detail: `in ${label}, ${faults.join("; ")}${effect}` };
}
async function readBase(paths, base) {
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 3266));
    const texts = await base.read(paths);
    const known = { files: [], absent: [], outside: [], faults: [] };
    for (const [index, path] of paths.entries()) {
        const text = texts[index] ?? { kind: "unreadable", why: "it was not read" };
        if (text.kind === "absent")
            known.absent.push(path);
        else if (text.kind === "outside")
            known.outside.push(path);
        else if (text.kind === "unreadable")
            known.faults.push(`${path}: ${text.why}`);
        else {
            try {
                known.files.push(parsePolicyFile(text.text, path));
            }
            catch (thrown) {
                if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
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
            return [DEFAULT_IGNORE_FILE];
        case "named":
            return [...new Set(option.paths)];
    }
}
/** The file as this run has it; null where it is not there and need not be. */
async function readOwn(path, isOptional, { readOwnFile }) {
    const read = await readOwnFile(path, "ignore-file").catch((thrown) => {
        if (isOptional && isNotThere(thrown))
            return null;
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`ignore-file: ${path} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}. Check the path, and that the repository is checked out.`, { cause: thrown });
    });
    if (read === null)
        return null;
    const { text, isQuotable } = read;
    // YAML and VEX are loaded where there is a file of them.
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(266)]).then(__webpack_require__.bind(__webpack_require__, 3266));
    try {
        return { file: parsePolicyFile(text, path), path };
    }
    catch (thrown) {
        if (isQuotable || !(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue))
            throw thrown;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`ignore-file: ${path}${positionIn(thrown.message, path)} is not valid. The reason is not shown, because it can quote the file, which is outside of the checkout or behind a symbolic link. Copy the file into the checkout to see it.`);
    }
}
/** `:3:5` behind the path, or nothing. */
function positionIn(message, path) {
    return /^:\d+:\d+/.exec(message.slice(message.indexOf(path) + path.length))?.[0] ?? "";
}
function isNotThere(thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}


/***/ })

};
