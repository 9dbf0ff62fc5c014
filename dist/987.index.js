export const id = 987;
export const ids = [987];
export const modules = {

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Dc: () => (/* binding */ distinctReferences),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   IO: () => (/* binding */ parseReferences),
/* harmony export */   O9: () => (/* binding */ digestReference),
/* harmony export */   P4: () => (/* binding */ withAcceptedForms),
/* harmony export */   TZ: () => (/* binding */ parseRegistryHost),
/* harmony export */   U$: () => (/* binding */ registryHost),
/* harmony export */   ct: () => (/* binding */ pinnedReference),
/* harmony export */   gM: () => (/* binding */ namesSameImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4429);
/* harmony import */ var _text_list_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7569);




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
 * The references of the option `images`, one per line or comma-separated, each image once. The reason why a text was
 * refused is sentences that follow the option's name.
 */
function parseReferences(text, defaults) {
    const items = (0,_text_list_items_js__WEBPACK_IMPORTED_MODULE_1__/* .placedItems */ .U)(text, { item: "image", commas: true });
    if (!items.ok)
        return items;
    const references = [];
    for (const item of items.value) {
        const reference = parseReference(item.text, defaults);
        if (!reference.ok) {
            const why = withAcceptedForms(reference.reason);
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(item.line === null ? why : `line ${item.line}: ${why}`);
        }
        references.push(reference.value);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(distinctReferences(references));
}
/** One reference. The reason why a text was refused is a sentence without its period, whose subject is the text. */
function parseReference(text, defaults) {
    const refuse = (why) => (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)} ${why}`);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
        return refuse("is an address, not an image reference: expected the host first, without a scheme such as https://");
    }
    const slash = text.indexOf("/");
    const host = slash > 0 && /[.:]|^localhost$/.test(text.slice(0, slash)) ? text.slice(0, slash) : null;
    const registry = host === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)(null) : parseRegistryHost(host);
    if (!registry.ok)
        return refuse(registry.reason);
    const path = host === null ? text : text.slice(slash + 1);
    const [name = "", ...digests] = path.split("@");
    const [repositoryName = "", ...tags] = name.split(":");
    const [digest] = digests;
    const [tag] = tags;
    if (digest === "" || tag === "") {
        const what = digest === "" ? "digest" : "tag";
        return refuse(`ends in an empty ${what}: an expression probably evaluated to an empty string`);
    }
    if (digests.length > 1 || tags.length > 1)
        return refuse("has more than one digest or tag");
    if (!isRepositoryName(repositoryName)) {
        return refuse(`has an invalid repository name, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(repositoryName)}: expected lower-case letters, digits and . _ - /`);
    }
    if (tag !== undefined && !TAG.test(tag)) {
        return refuse(`has an invalid tag, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tag)}: expected at most 128 letters, digits and _ . -, and no . or - first`);
    }
    if (digest !== undefined && !isDigest(digest)) {
        return refuse(`has an invalid digest, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(digest)}: expected sha256: and 64 lower-case hexadecimal digits`);
    }
    if (tag === undefined && digest === undefined) {
        return refuse("has neither a tag nor a digest, and latest is not assumed");
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({
        text,
        host,
        awsRegion: registry.value?.awsRegion ?? defaults.region,
        registryId: registry.value?.registryId ?? defaults.registryId,
        repositoryName,
        tag: tag ?? null,
        digest: digest ?? null,
        fips: registry.value?.fips ?? false,
        dualStack: registry.value?.dualStack ?? false,
    });
}
/** The reason of `parseReference`, followed by the forms of references. */
function withAcceptedForms(reason) {
    return `${reason}. Accepted: ${ACCEPTED}.`;
}
/** Each image once: with a digest, the tag does not matter. */
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
 * Whether two references certainly name the same image: the same repository of the same registry, and the same digest, or
 * no digest and the same tag. A reference that lacks the registry or region is compared once the registry has responded.
 */
function namesSameImage(a, b) {
    const isOne = a.digest === null && b.digest === null ? a.tag === b.tag : a.digest === b.digest;
    return isOne && a.repositoryName === b.repositoryName && a.awsRegion === b.awsRegion && a.registryId === b.registryId;
}
/** The reference by digest alone, with the host that the user wrote: what is safe to deploy. */
function pinnedReference(reference, digest) {
    const host = reference.host === null ? "" : `${reference.host}/`;
    return `${host}${reference.repositoryName}@${digest}`;
}
/** The registry's standard host, with the suffix of the region's partition. */
function registryHost(registryId, awsRegion) {
    return `${registryId}.dkr.ecr.${awsRegion}.${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(awsRegion)?.registrySuffix ?? "amazonaws.com"}`;
}
/** `HOST/repo@sha256:...`, as far as it is known: without a digest, the first tag; without a registry, no host. */
function formatReference(image) {
    const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
    const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
    const [tag] = imageTags;
    const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
    return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}
/**
 * `HOST/repository@sha256:...` in a private registry; null where a part is missing or invalid: the fields of a record may
 * contain anything.
 */
function digestReference(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    const isPlace = ACCOUNT.test(registryId) && (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(awsRegion) !== null;
    if (!isPlace || !isRepositoryName(repositoryName) || !isDigest(imageDigest))
        return null;
    return `${registryHost(registryId, awsRegion)}/${repositoryName}@${imageDigest}`;
}
function isRepositoryName(text) {
    return text.length <= 256 && REPOSITORY.test(text);
}
/**
 * The parts of the host of a private ECR registry. The reason why a host was refused completes a sentence whose subject is
 * the image. Every form is anchored at both ends.
 */
function parseRegistryHost(host) {
    if (/^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)("is in ECR Public, which has no scan API: scan the private image that it was pushed from");
    }
    const [, registryId, fips, awsRegion, suffix] = HOST.exec(host) ?? [];
    if (registryId === undefined || awsRegion === undefined || suffix === undefined) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`is in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(host)}, which is not a private ECR registry`);
    }
    const partition = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(awsRegion);
    if (partition === null)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`has an invalid region, ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(awsRegion)}`);
    const dualStack = suffix === partition.dualStackRegistrySuffix;
    if (!dualStack && suffix !== partition.registrySuffix) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)(`is in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(host)}, which is not an ECR registry: in ${awsRegion}, expected a host that ends in ${partition.registrySuffix}`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .success */ .k)({ registryId, awsRegion, fips: fips !== undefined, dualStack });
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   Us: () => (/* binding */ isRegionName),
/* harmony export */   aY: () => (/* binding */ REGION_PATTERN),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   qM: () => (/* binding */ repositoryArn)
/* harmony export */ });
/**
 * What the name of an AWS region looks like, unanchored, for regular expressions in JavaScript and in Athena's SQL:
 * `eu-west-1`, `us-gov-east-1`, `ap-southeast-10`. It also matches names that no region has.
 */
const REGION_PATTERN = "[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}";
const REGION = new RegExp(`^${REGION_PATTERN}$`);
/** Whether a text could be the name of an AWS region. */
function isRegionName(text) {
    return REGION.test(text);
}
const COMMERCIAL = {
    name: "aws",
    regions: REGION,
    registrySuffix: "amazonaws.com",
    dualStackRegistrySuffix: "on.aws",
    endpointSuffixes: ["amazonaws.com", "api.aws"],
};
/** Every partition. The more specific come first: the pattern of commercial regions matches the others too. */
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
/** The partition of a region; null for text that could not be the name of a region. */
function partitionOf(awsRegion) {
    return PARTITIONS.find(({ regions }) => regions.test(awsRegion)) ?? null;
}
/** `arn:aws:ecr:REGION:ACCOUNT:repository/NAME`, with `*` for unknown parts. */
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

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf)
/* harmony export */ });
/** The ids of an existing file: its device and inode, or its path on file systems without inodes. */
function idsOf({ dev, ino }, path) {
    return ino === 0n ? [`path:${path}`] : [`file:${dev}:${ino}`];
}


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ commentOptions),
/* harmony export */   RH: () => (/* binding */ nameOption),
/* harmony export */   TT: () => (/* binding */ rejectOwnBaseline),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Yt: () => (/* binding */ rejectUnknown),
/* harmony export */   z$: () => (/* binding */ redactOption)
/* harmony export */ });
/* harmony import */ var _aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _text_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2007);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3687);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);





/**
 * The options as one typed value. `now`: epoch ms. Throws a GateError that shows the option, what it got and what it takes;
 * an option that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
function readOptions(given, now) {
    for (const name of given.keys())
        rejectUnknown(name);
    const context = { now, defaults: { region: null, registryId: null } };
    // Image references depend on these two.
    const region = readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.region, given, context);
    const registryId = readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.registryId, given, context);
    const defaults = { region, registryId };
    const options = readTable(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l, (option) => readOption(option, given, { now, defaults }));
    rejectContradictions(options);
    return options;
}
function readTable(table, read) {
    const values = {};
    for (const key in table)
        values[key] = read(table[key]);
    if (isComplete(values, table))
        return values;
    throw new Error("an option was not read");
}
function isComplete(values, table) {
    return Object.keys(table).every((key) => Object.hasOwn(values, key));
}
function readOption(option, given, context) {
    const { name, kind, takes } = option;
    const text = given.get(name) ?? option.default;
    const refuse = (why) => error("invalid-option", name, why);
    // A list refuses an empty item itself, and shows its line.
    if (isBlank(text) && kind !== "list") {
        throw refuse(`got ${JSON.stringify(text)}, which is empty except for white space. An expression probably evaluated to an empty string: fix it, or omit the option.`);
    }
    if (text === "" && option.default !== "") {
        throw refuse(`is empty. Expected ${takes}. To use the default, ${option.default}, omit the option.`);
    }
    const parsed = option.parse(text, context);
    if (parsed.ok)
        return parsed.value;
    throw refuse(parsed.reason ?? `got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. Expected ${takes}.`);
}
/** The value of `redact` before all options are read. An invalid value may have been meant to redact: `always`. */
function redactOption(given) {
    return valid(() => readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.redact, given, NO_CONTEXT)) ?? "always";
}
/** The value of `name` before all options are read; null where it is invalid. */
function nameOption(given) {
    return valid(() => readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.name, given, NO_CONTEXT));
}
/** The options of the pull request comment before all options are read; null where one of them is invalid. */
function commentOptions(given) {
    return valid(() => ({
        name: readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.name, given, NO_CONTEXT),
        githubToken: readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.githubToken, given, NO_CONTEXT),
        commentSummaryInPr: readOption(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l.commentSummaryInPr, given, NO_CONTEXT),
    }));
}
/** For options whose values depend neither on the time nor on a region. */
const NO_CONTEXT = { now: 0, defaults: { region: null, registryId: null } };
function valid(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue)
            return null;
        throw thrown;
    }
}
function isSamePath(a, b) {
    const plain = (path) => path.replace(/^(\.\/+)+/, "");
    return plain(a) === plain(b);
}
function rejectContradictions(options) {
    const { images, buildMetadata, cloudtrail, since, until, baseline, reportFile } = options;
    if (baseline?.kind === "report" && reportFile !== null && isSamePath(baseline.path, reportFile)) {
        throw error("contradiction", "baseline", `${baseline.path} is also the report-file. Write the report to another path.`);
    }
    rejectOwnBaseline(images, baseline);
    if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue("images, build-metadata, cloudtrail: none of them is set, so there is nothing to evaluate. Set at least one; an expression that evaluates to an empty string does not count.", { code: "nothing-to-evaluate", option: null });
    }
    const files = [reportFile, options.sarifFile, options.htmlFile].filter((path) => path !== null);
    const twice = files.find((path, index) => files.slice(0, index).some((other) => isSamePath(path, other)));
    if (twice !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`report-file, sarif-file, html-file: two of them are ${twice}. Give each its own path.`, {
            code: "contradiction",
            option: null,
        });
    }
    if (cloudtrail.length === 0 && (since !== null || until !== null)) {
        const name = since === null ? "until" : "since";
        throw error("contradiction", name, `only applies with cloudtrail, which is not set. Set cloudtrail, or remove ${name}.`);
    }
    if (since !== null && until !== null && since > until) {
        throw error("contradiction", "since", `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(since)} is later than until, ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(until)}. Swap them, or remove one.`);
    }
}
/** Throws a GateError where the baseline is one of the images: it would exempt every finding. */
function rejectOwnBaseline(images, baseline) {
    if (baseline?.kind !== "image")
        return;
    const { reference } = baseline;
    const own = images.find((image) => (0,_aws_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .namesSameImage */ .gM)(image, reference));
    if (own === undefined)
        return;
    throw error("contradiction", "baseline", `${reference.text} is the image that is evaluated (${own.text}), so every finding would be exempt. Name another image, such as the one in production.`);
}
/** Throws a GateError for a name that no option has, with the one that was probably meant. */
function rejectUnknown(name) {
    const names = Object.values(_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l).map((option) => option.name);
    if (names.includes(name))
        return;
    throw error("unknown-option", name, `unknown option.${(0,_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, names)} The options are ${names.join(", ")}.`);
}
/** White space only. `""` is not blank: action.yml sets it for an option that is not given. */
function isBlank(text) {
    return text !== "" && text.trim() === "";
}
function error(code, option, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${option}: ${why}`, { code, option });
}


/***/ }),

/***/ 4864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ OPTIONS)
});

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/aws/partitions.js
var partitions = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
;// CONCATENATED MODULE: ./build/core/redaction.js
/** The option `redact`: `auto` leaves it to who may read the log. */
const REDACT_OPTIONS = ["auto", "always", "never"];

// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/list-items.js
var list_items = __webpack_require__(5955);
;// CONCATENATED MODULE: ./build/core/options/allowed-endpoints.js



/** `scheme://host[:port]` and nothing else; a host is a name, an IPv4 address, or an IPv6 address in brackets. */
const ORIGIN = /^https?:\/\/(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
/**
 * The origins of the option `allowed-endpoints`, one per line, each once and as `new URL` writes it. The reason why a text
 * was refused is sentences that follow the option's name.
 */
function parseAllowedEndpoints(text) {
    const lines = (0,list_items/* listItems */.D)(text, { item: "origin", commas: false });
    if (!lines.ok)
        return lines;
    const origins = new Set();
    for (const line of lines.value) {
        const url = ORIGIN.test(line) && URL.canParse(line) ? new URL(line) : null;
        if (url === null) {
            return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(line)} is not an origin. Expected http://HOST[:PORT] or https://HOST[:PORT], one per line, without a path, query, user name or wildcard.`);
        }
        origins.add(url.origin);
    }
    return (0,result/* success */.k)([...origins]);
}

;// CONCATENATED MODULE: ./build/core/options/input-readings.js




/**
 * An image where the text contains ":" or "@" or begins with a registry's host, unless it begins as a path does (`./`,
 * `../`, `/`, `C:\`); otherwise the path of a report file. Invalid references and JSON are refused.
 */
function readBaselineOption(text, defaults) {
    if (isJson(text)) {
        return (0,result/* failure */.V)(`got JSON, ${(0,errors/* quoted */.TL)(text)}. Expected an image reference or the path of a report file.`);
    }
    if (beginsAsPath(text) || !looksLikeReference(text))
        return (0,result/* success */.k)({ kind: "report", path: text });
    const reference = (0,image_reference/* parseReference */.F2)(text, defaults);
    return reference.ok
        ? (0,result/* success */.k)({ kind: "image", reference: reference.value })
        : (0,result/* failure */.V)(`${(0,image_reference/* withAcceptedForms */.P4)(reference.reason)} ${forFile(text)}`);
}
/**
 * JSON where the text is valid JSON or begins as an object or a list does; otherwise a path. What looks like an image
 * reference or an address is refused.
 */
function readBuildMetadataOption(text) {
    if (isJson(text))
        return (0,result/* success */.k)({ kind: "json", text });
    if (beginsAsPath(text) || !looksLikeReference(text))
        return (0,result/* success */.k)({ kind: "file", path: text });
    return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(text)} is neither JSON nor a path. Pass the metadata output of the build step here, and image references in \`images\`. ${forFile(text)}`);
}
/** The entries of `cloudtrail`, each `-`, an `s3://` or `athena://` address, or a path. Others are refused. */
function readCloudtrailOption(text) {
    const entries = (0,list_items/* listItems */.D)(text, { item: "path or address", commas: false });
    if (!entries.ok)
        return entries;
    for (const entry of entries.value) {
        if (beginsAsPath(entry) || /^(s3|athena):\/\//.test(entry))
            continue;
        if (ADDRESS.test(entry)) {
            return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(entry)} is not a supported address. Expected s3://BUCKET/PREFIX, athena://DATABASE/TABLE (both in lower case), - or a path. ${forFile(entry)}`);
        }
        if (isImage(entry)) {
            return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(entry)} is an image, not a CloudTrail export. Pass it in \`images\`. ${forFile(entry)}`);
        }
    }
    return entries;
}
/** `none` alone, or paths, one per line. `none` beside a path, `none` in another case, and addresses are refused. */
function readIgnoreFileOption(text) {
    const paths = (0,list_items/* listItems */.D)(text, { item: "path", commas: false });
    if (!paths.ok)
        return paths;
    if (paths.value.length === 0)
        return (0,result/* success */.k)({ kind: "default" });
    if (paths.value.length === 1 && paths.value[0] === "none")
        return (0,result/* success */.k)({ kind: "none" });
    for (const path of paths.value) {
        if (/^none$/i.test(path)) {
            return (0,result/* failure */.V)(`got ${(0,errors/* quoted */.TL)(text)}. Expected paths of ignore files or OpenVEX documents, or none alone, in lower case. ${forFile(path)}`);
        }
        if (!beginsAsPath(path) && (ADDRESS.test(path) || isImage(path))) {
            return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(path)} is not a path. Expected paths of ignore files or OpenVEX documents. ${forFile(path)}`);
        }
    }
    return (0,result/* success */.k)({ kind: "named", paths: paths.value });
}
/** `./x`, `../x`, `/x`, `~/x`, `C:\x`, also with backslashes: no image reference and no address begins so. */
function beginsAsPath(text) {
    return /^(?:\.{1,2}|~)?[\\/]|^[a-z]:[\\/]/i.test(text);
}
/** Also an incomplete reference, as an expression that evaluated to an empty string leaves it: `HOST/shop:`. */
function looksLikeReference(text) {
    return /[:@]/.test(text) || REGISTRY.test(text);
}
/** A registry's host at the beginning. */
const REGISTRY = /^(?:\d{12}\.dkr[.-]ecr|public\.ecr\.aws(?:\/|$)|ecr-public\.)/i;
/** Text with a scheme, even if a slash is missing. */
const ADDRESS = /:\/\/|^(?:s3|athena|arn|file|https?|github):/i;
/** An image with a registry or a digest. A short `repo:tag` could also be the name of a file where no image is expected. */
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

// EXTERNAL MODULE: ./build/core/text/time.js
var text_time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/core/options/option-values.js




/** Reads an option without a default: an empty text is null, any other is trimmed and parsed. */
function optional(text, parse) {
    return text === "" ? (0,result/* success */.k)(null) : parse(text.trim());
}
/** Accepts text that matches the pattern. */
function matching(text, pattern) {
    return pattern.test(text) ? success(text) : failure(null);
}
/** Accepts any text. */
function anyText(text) {
    return success(text);
}
/** Accepts one of these words, in lower case. */
function parseWord(text, words) {
    const word = words.find((known) => known === text.trim());
    return word === undefined ? (0,result/* failure */.V)(null) : (0,result/* success */.k)(word);
}
/** Accepts `true` and `false`, in any case. */
function parseBoolean(text) {
    const word = parseWord(text.toLowerCase(), ["true", "false"]);
    return word.ok ? (0,result/* success */.k)(word.value === "true") : word;
}
/** Accepts `90s`, `10m`, `1h`, `7d`; returns ms. */
function durationOption(text) {
    const duration = (0,text_time/* parseDuration */.E9)(text);
    return duration.ok ? duration : (0,result/* failure */.V)(null);
}
/** As `durationOption`, or a number of seconds; returns ms. */
function durationOrSeconds(text) {
    return durationOption(/^\d+$/.test(text.trim()) ? `${text.trim()}s` : text);
}
/** Accepts an ISO 8601 time, or a duration back from `now`; takes and returns epoch ms. */
function parseMoment(text, now) {
    const ago = (0,text_time/* parseDuration */.E9)(text);
    if (ago.ok)
        return (0,result/* success */.k)(now - ago.value);
    const time = (0,text_time/* parseIsoTime */.sX)(text);
    return time === null ? (0,result/* failure */.V)(null) : (0,result/* success */.k)(time);
}
/** As `parseMoment`, but a date alone is its last millisecond: `until` includes the day that it names. */
function parseLastMoment(text, now) {
    const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? (0,text_time/* parseIsoTime */.sX)(text) : null;
    return midnight === null ? parseMoment(text, now) : (0,result/* success */.k)(midnight + text_time/* DAY */.d_ - 1);
}
/** Accepts severities, one per line or comma-separated; returns each once. */
function parseSeverities(text) {
    const items = (0,list_items/* listItems */.D)(text, { item: "severity", commas: true });
    if (!items.ok)
        return items;
    const found = new Set();
    for (const item of items.value) {
        const severity = (0,search_severity/* parseSeverity */.lv)(item);
        if (severity === null)
            return (0,result/* failure */.V)(null);
        found.add(severity);
    }
    return (0,result/* success */.k)([...found]);
}
/** Accepts a probability from 0 to 1. */
function parseProbability(text) {
    return /^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text) ? (0,result/* success */.k)(Number(text)) : (0,result/* failure */.V)(null);
}

;// CONCATENATED MODULE: ./build/core/options/option.js


/** The fields that every boolean option shares. */
const BOOLEAN = { kind: "boolean", takes: "true or false", placeholder: "", parse: parseBoolean };
/** The fields that every option shares that names a file to write. */
const OUTPUT_PATH = {
    kind: "text",
    default: "",
    takes: "a path",
    placeholder: "PATH",
    parse: (text) => optional(text, result/* success */.k),
};
/** The fields of an option that takes one of these words. */
function choice(...words) {
    return {
        kind: "choice",
        takes: words.join(", ").replace(/, ([^,]*)$/, " or $1"),
        placeholder: words.join("|"),
        parse: (text) => parseWord(text, words),
    };
}

;// CONCATENATED MODULE: ./build/core/options/options.js










const TIME_FORMS = "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";
/**
 * Every option, once. `Options`, action.yml, --help and the README's table derive from it; `npm run docs` writes the
 * files. Times are epoch ms, durations ms.
 */
const OPTIONS = {
    images: {
        name: "images",
        kind: "list",
        default: "",
        meaning: "ECR images, one per line or comma-separated: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/repo:tag`, `...@sha256:...`, or `repo:tag`, `repo@sha256:...` with `region` (and `registry-id`)",
        takes: "image references with a tag or a digest",
        placeholder: "IMAGE",
        parse: (text, { defaults }) => (0,image_reference/* parseReferences */.IO)(text, defaults),
    },
    buildMetadata: {
        name: "build-metadata",
        kind: "text",
        default: "",
        meaning: "output of a build step (build-push-action, bake, jib), as JSON or a file path; its images are added by digest",
        takes: "JSON or the path of a JSON file",
        placeholder: "JSON|PATH",
        parse: (text) => optional(text, readBuildMetadataOption),
    },
    cloudtrail: {
        name: "cloudtrail",
        kind: "list",
        default: "",
        meaning: "CloudTrail exports, one per line: files, folders, globs, `-` for standard input, `s3://bucket/prefix`, `athena://database/table`",
        takes: "files, folders, globs, s3://bucket/prefix, athena://database/table or -",
        placeholder: "PATH",
        parse: readCloudtrailOption,
    },
    since: {
        name: "since",
        kind: "text",
        default: "",
        meaning: "with `cloudtrail`: only calls at or after this time: `24h`, `7d`, or ISO 8601",
        takes: TIME_FORMS,
        placeholder: "TIME",
        parse: (text, { now }) => optional(text, (given) => parseMoment(given, now)),
    },
    until: {
        name: "until",
        kind: "text",
        default: "",
        meaning: "with `cloudtrail`: only calls at or before this time: `24h`, `7d`, or ISO 8601",
        takes: TIME_FORMS,
        placeholder: "TIME",
        parse: (text, { now }) => optional(text, (given) => parseLastMoment(given, now)),
    },
    region: {
        name: "region",
        kind: "text",
        default: "",
        meaning: "AWS region of images that do not name it; default: from the AWS environment",
        takes: "the name of an AWS region, such as eu-central-1",
        placeholder: "REGION",
        parse: (text) => optional(text, (given) => ((0,partitions/* isRegionName */.Us)(given) ? (0,result/* success */.k)(given) : (0,result/* failure */.V)(null))),
    },
    registryId: {
        name: "registry-id",
        kind: "text",
        default: "",
        meaning: "AWS account of images that do not name it; default: the caller's own",
        takes: "an AWS account id of 12 digits",
        placeholder: "ACCOUNT",
        parse: (text) => optional(text, (given) => (/^\d{12}$/.test(given) ? (0,result/* success */.k)(given) : (0,result/* failure */.V)(null))),
    },
    allowedEndpoints: {
        name: "allowed-endpoints",
        kind: "list",
        default: "",
        meaning: "origins, one per line, that may answer instead of AWS (a test server, an emulator), such as `http://localhost:4566`. It only permits: AWS_ENDPOINT_URL and the AWS configuration decide where requests go",
        takes: "origins, one per line, each http://HOST[:PORT] or https://HOST[:PORT]",
        placeholder: "ORIGIN",
        parse: parseAllowedEndpoints,
    },
    name: {
        name: "name",
        kind: "text",
        default: "ECR findings",
        meaning: "name of this run: summary title, comment marker, SARIF category. Give each step or matrix leg its own",
        takes: "a text of at most 100 characters, on one line",
        placeholder: "TEXT",
        parse: (text) => (/^[^\p{Cc}]{1,100}$/u.test(text.trim()) ? (0,result/* success */.k)(text.trim()) : (0,result/* failure */.V)(null)),
    },
    severity: {
        name: "severity",
        kind: "text",
        default: "CRITICAL,HIGH",
        meaning: `severities that block: an exact list, not a threshold. \`HIGH\` alone reproduces the original search. Known: ${search_severity/* SEVERITIES */.oC.join(" ")}`,
        takes: `one or more of ${search_severity/* SEVERITIES */.oC.join(", ")}, one per line or comma-separated`,
        placeholder: "LIST",
        parse: parseSeverities,
    },
    blockKnownExploited: {
        ...BOOLEAN,
        name: "block-known-exploited",
        default: "false",
        meaning: "findings in CISA's known-exploited catalog block at any severity",
    },
    blockEpss: {
        name: "block-epss",
        kind: "text",
        default: "",
        meaning: "findings with at least this EPSS probability (0 to 1) block at any severity",
        takes: "a number from 0 to 1, such as 0.5",
        placeholder: "NUMBER",
        parse: (text) => optional(text, parseProbability),
    },
    onlyFixed: {
        ...BOOLEAN,
        name: "only-fixed",
        default: "false",
        meaning: "a finding that is known to have no fix does not block; unknown blocks, with a notice",
    },
    grace: {
        name: "grace",
        kind: "text",
        default: "",
        meaning: "`CRITICAL=15d,HIGH=30d`: a finding does not block until its vulnerability has been public for this long; unknown age blocks",
        takes: "severities with durations, such as CRITICAL=15d,HIGH=30d",
        placeholder: "LIST",
        parse: (text) => (text === "" ? (0,result/* success */.k)(new Map()) : (0,grace/* parseGrace */.k)(text)),
    },
    ignoreFile: {
        name: "ignore-file",
        kind: "list",
        default: "",
        meaning: "exemptions: files, one per line, also OpenVEX `.json` files; `none` disables; default: `.ecr-findings-ignore.yaml`, if it exists where paths start",
        takes: "paths of ignore files or OpenVEX documents, or none alone",
        placeholder: "PATH",
        parse: readIgnoreFileOption,
    },
    refusePullRequestIgnores: {
        ...BOOLEAN,
        name: "refuse-pull-request-ignores",
        default: "false",
        meaning: "exemptions that the pull request itself adds do not apply",
    },
    baseline: {
        name: "baseline",
        kind: "text",
        default: "",
        meaning: "an image, or an earlier report file: findings it already has do not block, even if their severity rose (then with a notice). The run's own image is an error",
        takes: "an image reference or the path of a report file",
        placeholder: "IMAGE|PATH",
        parse: (text, { defaults }) => optional(text, (given) => readBaselineOption(given, defaults)),
    },
    maxScanAge: {
        name: "max-scan-age",
        kind: "text",
        default: "",
        meaning: "a scan that completed longer ago (`24h`, `7d`) is inconclusive; without it, older than 30 days is a notice",
        takes: "a duration such as 24h or 7d",
        placeholder: "AGE",
        parse: (text) => optional(text, durationOption),
    },
    waitTimeout: {
        name: "wait-timeout",
        kind: "text",
        default: "10m",
        meaning: "total time to wait for scans: `90s`, `10m`, `1h`, or seconds",
        takes: "a duration such as 90s, 10m or 1h, or a number of seconds",
        placeholder: "TIME",
        parse: durationOrSeconds,
    },
    startScan: {
        ...choice("auto", "never"),
        name: "start-scan",
        default: "auto",
        meaning: "`auto`: start a scan where a basic registry has none; `never`",
    },
    onInconclusive: {
        ...choice("fail", "warn"),
        name: "on-inconclusive",
        default: "fail",
        meaning: "`fail` or `warn`: what to do when an image or input could not be evaluated. `warn` never covers a run that named no image at all",
    },
    warnOnly: {
        ...BOOLEAN,
        name: "warn-only",
        default: "false",
        meaning: "report everything, fail nothing; `verdict` is unchanged. Errors stay errors",
    },
    annotations: {
        ...BOOLEAN,
        name: "annotations",
        default: "true",
        meaning: "annotate the run with the worst findings",
    },
    dockerfile: {
        ...OUTPUT_PATH,
        name: "dockerfile",
        meaning: "the Dockerfile that annotations and SARIF point at",
        takes: "the path of a Dockerfile",
    },
    reportFile: { ...OUTPUT_PATH, name: "report-file", meaning: "where to write the JSON report" },
    sarifFile: { ...OUTPUT_PATH, name: "sarif-file", meaning: "where to write SARIF for code scanning" },
    htmlFile: {
        ...OUTPUT_PATH,
        name: "html-file",
        meaning: "where to write the report as one self-contained HTML page",
    },
    redact: {
        ...choice(...REDACT_OPTIONS),
        name: "redact",
        default: "auto",
        meaning: "principals and account ids: `auto` redacts them in all but `report-file` where others may read the log; `always` redacts them everywhere; `never`",
    },
    commentSummaryInPr: {
        ...choice("never", "on-failure", "always"),
        name: "comment-summary-in-pr",
        default: "never",
        meaning: "comment on the pull request (action only): `never`, `on-failure`, `always`",
    },
    githubToken: {
        name: "github-token",
        kind: "text",
        default: "",
        actionDefault: "${{ github.token }}",
        meaning: "for the comment and the base branch's ignore file (action only)",
        takes: "a token",
        placeholder: "TOKEN",
        parse: (text) => optional(text, result/* success */.k),
    },
};


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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _search_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1819);
/* harmony import */ var _search_image_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4244);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4240);
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8491);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2246);






/**
 * The rule of `baseline`: exempts the findings that the baseline already has. In the baseline image itself it exempts
 * nothing, because it would exempt everything. `own`: see `ownDigests`.
 */
function baselineRule(baseline, own) {
    const { source } = baseline;
    return {
        name: "baseline",
        status: "baseline",
        evaluate: (occurrence, row) => {
            if (severityInBaseline(baseline, occurrence, row) === null)
                return null;
            return isOwn(own, row)
                ? { outcome: "not-exempt", reason: `this image is the baseline (${source})` }
                : { outcome: "exempt", reason: `already in the baseline ${source}` };
        },
    };
}
/** The severity of an occurrence in the baseline; null where the baseline does not have the finding in that package. */
function severityInBaseline({ known }, { package: found }, row) {
    const key = knownKey(findingOf(row), found.name);
    return key === null ? null : (known.get(key) ?? null);
}
/**
 * The digests of the images that count as the baseline itself: its own, those of each index that contains one of them,
 * and those of all images in such an index. `indexes`: the image indexes of the run.
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
/** Every active finding in a package, of any severity. */
function baselineOf(groups) {
    const known = new Map();
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(groups)) {
        for (const { package: found, state, severity } of row.occurrences.values()) {
            const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
            if (key !== null)
                addKnown(known, key, severity);
        }
    }
    return known;
}
function addKnown(known, key, severity) {
    known.set(key, (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)([severity, known.get(key) ?? severity]) ?? severity);
}
/**
 * Builds the baseline from an image's scan results; `collected` holds findings of every severity. Throws a GateError where
 * any part of the image could not be evaluated, because findings that the baseline lacks would block without reason.
 */
function baselineFromImage(collected, reference) {
    const assessed = (0,_search_image_history_js__WEBPACK_IMPORTED_MODULE_1__/* .assess */ .no)(collected.images);
    const [failure] = assessed.flatMap(({ failures }) => failures);
    if (failure !== undefined || assessed.length === 0) {
        const why = failure === undefined ? "no scan was found" : `${failure.code}: ${failure.detail}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`, { code: "policy-file", option: "baseline" });
    }
    const digests = new Set(assessed.flatMap(({ history: { image, indexDigests } }) => digestsOf(image.imageDigest, ...indexDigests)));
    for (const [index, images] of collected.indexes)
        for (const digest of [index, ...images])
            digests.add(digest);
    return { source: reference, known: baselineOf(collected.groups), digests, notEvaluated: null };
}
/**
 * Reads the baseline from an earlier report file. Throws a GateError where the text is not a report, or a report in which
 * nothing was evaluated. Where `isQuotable` is false, the error does not quote the text.
 */
function parseBaselineReport(text, path, isQuotable = true) {
    // Descriptions of findings may contain U+FFFD.
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text, { path, isQuotable, mayReplace: true });
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${parsed.reason}`, { code: "policy-file", option: "baseline" });
    const report = parsed.value;
    const show = isQuotable ? _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .preview */ .VH : _text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .previewKind */ .xq;
    const error = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`baseline: ${path}: ${what}. Use a report file that an earlier run wrote, or an image reference`, {
        code: "policy-file",
        option: "baseline",
    });
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(report))
        throw error(`expected a JSON object, got ${show(report)}`);
    const tool = report["tool"];
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(tool) || tool["name"] !== "ecr-findings-gate")
        throw error("the file is not a report of ecr-findings-gate");
    if (report["schemaVersion"] !== 1)
        throw error(`schemaVersion is ${show(report["schemaVersion"])}: expected 1`);
    const { groups, scans } = report;
    if (!Array.isArray(groups))
        throw error(`groups is ${show(groups)}: expected a list`);
    if (!Array.isArray(scans))
        throw error(`scans is ${show(scans)}: expected a list`);
    // Findings that a host other than AWS's listed would be exempt from here on.
    const problems = (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .listAt */ .gT)((0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(report, "inputs"), "problems");
    if ([...scans, ...problems].some((each) => (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(each) && each["code"] === "foreign-endpoint")) {
        throw error("some of its responses came from a host that is not AWS's (foreign-endpoint). Create a new report from AWS's responses");
    }
    const evaluated = scans.filter((scan) => (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan) && scan["outcome"] === "evaluated").length;
    if (evaluated === 0)
        throw error("nothing was evaluated in this report, so it contains no known findings");
    const known = new Map();
    const digests = new Set();
    for (const [index, scan] of scans.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(scan))
            throw error(`scans[${index}] is ${show(scan)}`);
        addDigests(digests, scan, ["imageDigest", "indexDigest"], show, (what) => error(`scans[${index}].${what}`));
    }
    for (const [index, group] of groups.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(group))
            throw error(`groups[${index}] is ${show(group)}`);
        addReported(known, group, show, (what) => error(`groups[${index}].${what}`));
        addDigests(digests, group, ["imageDigest"], show, (what) => error(`groups[${index}].${what}`));
    }
    const missing = scans.length - evaluated;
    return {
        source: path,
        known,
        digests,
        notEvaluated: missing === 0 ? null : `${missing} of its ${scans.length} scans`,
    };
}
function digestsOf(...digests) {
    return digests.filter((digest) => digest !== null);
}
function addDigests(digests, from, keys, show, error) {
    for (const key of keys) {
        const digest = from[key] ?? null;
        if (digest !== null && typeof digest !== "string")
            throw error(`${key} is ${show(digest)}`);
        if (digest !== null)
            digests.add(digest);
    }
}
function addReported(known, group, show, error) {
    const name = group["name"] ?? group["finding"] ?? null;
    const { packages, severity: given } = group;
    if (name !== null && typeof name !== "string")
        throw error(`name is ${show(name)}`);
    if (!Array.isArray(packages))
        throw error(`packages is ${show(packages)}: expected a list`);
    const severity = typeof given === "string" ? (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSeverity */ .lv)(given) : null;
    for (const [index, found] of packages.entries()) {
        if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(found))
            throw error(`packages[${index}] is ${show(found)}`);
        const packageName = found["name"] ?? null;
        if (packageName !== null && typeof packageName !== "string") {
            throw error(`packages[${index}].name is ${show(packageName)}`);
        }
        const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
        if (severity === null)
            throw error(`severity is ${show(given)}`);
        if (key !== null)
            addKnown(known, key, severity);
    }
}
function findingOf(row) {
    return row.name ?? row.columns.finding;
}
/** Null for a finding without a name, which cannot be distinguished from another one. */
function knownKey(finding, packageName) {
    return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   lq: () => (/* binding */ suppressedByRegistry)
/* harmony export */ });
/* harmony import */ var _search_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);


/** What policy decided on an occurrence, in the order of the rules. Only `matched` blocks. */
const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"];
/** Every rule, in the order of evaluation. */
const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"];
/** Grace is time to apply a fix before a vulnerability is exploited. */
const NOT_FOR_EXPLOITED = new Set(["grace"]);
/** Exempts findings that are suppressed or closed in Inspector. */
const suppressedByRegistry = {
    name: "suppressed",
    status: "suppressed",
    evaluate: ({ state }) => (state === "active" ? null : { outcome: "exempt", reason: `${state} in Amazon Inspector` }),
};
/**
 * Evaluates the rules on one occurrence, in their order; the first one that exempts it decides. An exemption for one
 * package never exempts another package of the same finding. Where responses differ about the occurrence, every
 * observation must be exempt, so that one more response can never exempt what another one leaves blocking.
 * `exploited`: the run blocks exploited vulnerabilities, and this is one.
 */
function decide(rules, occurrence, row, exploited = false) {
    const dependsOnNames = row.seenAs !== null && rules.some(({ name }) => name === "vex");
    if (occurrence.observations === null && !dependsOnNames)
        return decideOn(rules, occurrence, row, exploited);
    const observations = (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .observationsOf */ .bG)(occurrence);
    const names = [...((dependsOnNames ? row.seenAs?.values() : null) ?? [row.seen])];
    const isWithinLimit = observations.length * names.length <= MAX_COMBINATIONS;
    const applicable = isWithinLimit ? rules : rules.map((rule) => (rule.name === "vex" ? vexNotEvaluated : rule));
    let deciding = null;
    const exemptions = new Set();
    for (const observation of observations) {
        for (const seen of isWithinLimit ? names : [row.seen]) {
            const observed = { ...observation, observations: null };
            const decision = decideOn(applicable, observed, { ...row, seen, seenAs: null }, exploited);
            for (const exemption of decision.exemptions)
                exemptions.add(exemption);
            if (deciding === null || compareDecisions(decision, deciding) < 0)
                deciding = decision;
        }
    }
    if (deciding === null)
        return decideOn(rules, occurrence, row, exploited);
    return deciding.status === "matched" ? deciding : { ...deciding, exemptions: [...exemptions] };
}
/** Pairs of an observation and the image's names in one response. VEX is not evaluated on more of them than this. */
const MAX_COMBINATIONS = 10_000;
const vexNotEvaluated = {
    name: "vex",
    status: "ignored",
    evaluate: () => ({
        outcome: "unknown",
        reason: `VEX was not evaluated: AWS reported the finding and the image in more than ${MAX_COMBINATIONS} combinations`,
    }),
};
/**
 * Where the decisions on an occurrence's observations differ, the first of these statuses applies. `ignored` precedes
 * the rules that need no exemption, so that an exemption is always reported.
 */
const STATUS_PRECEDENCE = {
    matched: 0,
    ignored: 1,
    baseline: 2,
    unfixed: 3,
    grace: 4,
    suppressed: 5,
};
/** A total order, so that the order of the responses does not change the report. */
function compareDecisions(a, b) {
    const rank = STATUS_PRECEDENCE[a.status] - STATUS_PRECEDENCE[b.status];
    if (rank !== 0)
        return rank;
    for (const [index, result] of a.ruleResults.entries()) {
        const other = b.ruleResults[index];
        if (other === undefined)
            return 1;
        const order = (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.rule, other.rule) ||
            (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.outcome, other.outcome) ||
            (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(result.reason ?? "", other.reason ?? "");
        if (order !== 0)
            return order;
    }
    return a.ruleResults.length - b.ruleResults.length;
}
/** Decides on a single observation. */
function decideOn(rules, occurrence, group, exploited) {
    // The group's uri may come from another package or another response.
    const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
    const ruleResults = [];
    const ended = [];
    for (const { name, status, evaluate } of rules) {
        if (exploited && NOT_FOR_EXPLOITED.has(name)) {
            ruleResults.push({ rule: name, outcome: "not-exempt", reason: "does not apply to an exploited vulnerability" });
            continue;
        }
        const result = evaluate(occurrence, row);
        const { outcome, reason } = result ?? { outcome: "not-exempt", reason: null };
        ruleResults.push({ rule: name, outcome, reason });
        const exemptions = result?.exemptions ?? [];
        if (outcome === "exempt")
            return { status, reason, ruleResults, exemptions, ended };
        for (const exemption of exemptions)
            ended.push(exemption);
    }
    return { status: "matched", reason: null, ruleResults, exemptions: [], ended };
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   Sz: () => (/* binding */ liesInImage),
/* harmony export */   YF: () => (/* binding */ ACCEPTABLE_CODES)
/* harmony export */ });
/* unused harmony export CODE_ACCEPTANCE */
/* harmony import */ var _search_scan_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);

/** Lists every code: a new one does not compile until someone decides whether it may be accepted. */
const CODE_ACCEPTANCE = {
    "scan-not-found": "accepted",
    "scan-pending": "accepted",
    "scan-failed": "accepted",
    "unsupported-image": "in-image",
    // An attacker who pushes an image writes its manifest. An entry that is meant for other manifests must not cover one
    // that a container runtime may run.
    "unclear-manifest": "refused",
    "eligibility-expired": "in-image",
    "findings-unavailable": "accepted",
    "limit-exceeded": "accepted",
    "image-archived": "in-image",
    "unknown-status": "accepted",
    "image-not-found": "accepted",
    "repository-not-found": "accepted",
    "access-denied": "refused",
    credentials: "refused",
    "service-error": "refused",
    network: "refused",
    "run-ended": "refused",
    cancelled: "refused",
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
const ACCEPTABLE_CODES = _search_scan_result_js__WEBPACK_IMPORTED_MODULE_0__/* .SCAN_CODES */ .Lh.filter(isAcceptable);
/** Whether the reasons for all of an image's codes lie in the image itself. False for no codes. */
function liesInImage(codes) {
    return codes.length > 0 && codes.every((code) => CODE_ACCEPTANCE[code] === "in-image");
}


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DEFAULT_IGNORE_FILE)
/* harmony export */ });
/** The file that is read, if it exists, where `ignore-file` is not set. */
const DEFAULT_IGNORE_FILE = ".ecr-findings-ignore.yaml";


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ remediationOf),
/* harmony export */   B_: () => (/* binding */ selectGroups),
/* harmony export */   G5: () => (/* binding */ groupsOfUnknownExploitation),
/* harmony export */   P6: () => (/* binding */ exploitationRequests),
/* harmony export */   Qx: () => (/* binding */ exploitedBy),
/* harmony export */   RY: () => (/* binding */ remediationKey),
/* harmony export */   Yv: () => (/* binding */ selectorsOf),
/* harmony export */   fN: () => (/* binding */ unknownExploitation),
/* harmony export */   jW: () => (/* binding */ worstFacts),
/* harmony export */   qX: () => (/* binding */ isKnownExploited),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   zx: () => (/* binding */ NOTHING_REQUESTED)
/* harmony export */ });
/* harmony import */ var _search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1472);
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9531);



const NOTHING_REQUESTED = {
    facts: new Map(),
    unresolved: new Map(),
    notRequested: new Set(),
    remediations: new Map(),
    remediationError: null,
    foreign: null,
};
/** One key for all spellings of a vulnerability id; null for a finding without a name. */
function vulnerabilityKey(name) {
    return name === null ? null : name.trim().toUpperCase();
}
function remediationKey(arn, packageName) {
    return JSON.stringify([arn, packageName]);
}
/** The worst of two responses: the catalog entry if either has one, and the higher probability. Commutes. */
function worstFacts(a, b) {
    if (a === undefined)
        return b;
    const listed = [a.knownExploited, b.knownExploited].filter((entry) => entry !== null);
    const [knownExploited = null] = listed.sort((x, y) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(JSON.stringify(x), JSON.stringify(y)));
    const epss = a.epss === null || b.epss === null ? (a.epss ?? b.epss) : Math.max(a.epss, b.epss);
    return { knownExploited, epss };
}
/** The options that block a vulnerability with these facts. */
function exploitedBy(facts, policy) {
    if (facts === undefined || policy === null)
        return [];
    const isKnown = policy.knownExploited && facts.knownExploited !== null;
    const isLikely = policy.epss !== null && facts.epss !== null && facts.epss >= policy.epss;
    return [...(isKnown ? ["known-exploited"] : []), ...(isLikely ? ["epss"] : [])];
}
/** The facts about a group's vulnerability. */
function factsOf(row, exploitation) {
    const key = vulnerabilityKey(row.name);
    return key === null ? undefined : exploitation.facts.get(key);
}
/** Whether the catalog lists a group's vulnerability; null where a request about it returned nothing and none lists it. */
function isKnownExploited(row, exploitation) {
    const facts = factsOf(row, exploitation);
    if (facts === undefined)
        return null;
    if (facts.knownExploited !== null)
        return true;
    return exploitation.unresolved.has(vulnerabilityKey(row.name) ?? "") ? null : false;
}
/** Whether a request about a group's vulnerability returned nothing, and no other response shows that it is exploited. */
function isExploitationUnknown(row, policy, exploitation) {
    const key = vulnerabilityKey(row.name);
    if (key === null)
        return false;
    const facts = exploitation.facts.get(key);
    if (exploitedBy(facts, policy).length > 0)
        return false;
    return facts === undefined || exploitation.unresolved.has(key);
}
/**
 * The requests to Inspector, by `vulnerabilityKey`: the vulnerabilities that block, or would if they were exploited.
 * None is needed for what a rule exempts in either case.
 */
function exploitationRequests(collected, rules) {
    const requests = new Map();
    for (const row of [...(0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(collected.groups), ...(0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(collected.others ?? new Map())]) {
        const key = vulnerabilityKey(row.name);
        if (key === null || row.name === null)
            continue;
        for (const occurrence of row.occurrences.values()) {
            if ((0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status !== "matched")
                continue;
            const request = requests.get(key) ?? { vulnerability: row.name, found: new Map() };
            requests.set(key, request);
            const region = row.columns.awsRegion;
            const arns = request.found.get(region) ?? new Set();
            request.found.set(region, arns);
            for (const arn of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence))
                arns.add(arn);
        }
    }
    return requests;
}
/** The groups to evaluate: those of the selected severities, and the exploited ones of other severities. */
function selectGroups(collected, policy, exploitation) {
    if (policy === null || collected.others === null)
        return collected.groups;
    const exploited = (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)(collected.others, (row) => exploitedBy(factsOf(row, exploitation), policy).length > 0);
    return (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .joinGroups */ .BO)(collected.groups, exploited);
}
/** Groups of other severities of which it is unknown whether they are exploited, for example because they are exempt. */
function groupsOfUnknownExploitation(collected, policy, exploitation) {
    if (policy === null || collected.others === null)
        return new Map();
    return (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsWhere */ .Hu)(collected.others, (row) => isExploitationUnknown(row, policy, exploitation));
}
function selectorsOf(occurrence, row, severities, policy, exploitation) {
    const selected = severities.includes(occurrence.severity) ? ["severity"] : [];
    return [...selected, ...exploitedBy(factsOf(row, exploitation), policy)];
}
/**
 * The groups that would block if they were exploited, and of which that is unknown. After a response from a foreign host
 * it is unknown for every group, including those that the response lists as exploited (they block nevertheless).
 */
function unknownExploitation(collected, rules, policy, exploitation) {
    if (policy === null)
        return [];
    const unknown = [];
    const { foreign } = exploitation;
    const check = (row, blocksAnyway) => {
        const key = vulnerabilityKey(row.name);
        if (key === null || (foreign === null && !isExploitationUnknown(row, policy, exploitation)))
            return;
        const wouldBlock = [...row.occurrences.values()].some((occurrence) => (foreign !== null || !blocksAnyway(occurrence)) && (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, occurrence, row, true).status === "matched");
        if (!wouldBlock)
            return;
        const vulnerability = row.name ?? key;
        if (foreign !== null)
            unknown.push({ row, vulnerability, code: "foreign-endpoint", why: foreign, wasRequested: false });
        else if (exploitation.isCancelled === true)
            unknown.push({
                row,
                vulnerability,
                code: "cancelled",
                why: "its exploitation was not read",
                wasRequested: false,
            });
        else {
            const why = exploitation.unresolved.get(key) ?? "no request was made";
            const wasRequested = exploitation.unresolved.has(key) && !exploitation.notRequested.has(key);
            unknown.push({ row, vulnerability, code: "exploitation-unknown", why, wasRequested });
        }
    };
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(collected.groups))
        check(row, (found) => (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(rules, found, row).status === "matched");
    for (const row of (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(collected.others ?? new Map()))
        check(row, () => false);
    return unknown;
}
/** The command that fixes a package; null where Inspector returned none. */
function remediationOf(occurrence, exploitation) {
    const { name } = occurrence.package;
    const commands = (0,_search_finding_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .arnsOf */ .g3)(occurrence).flatMap((arn) => arn === null ? [] : (exploitation.remediations.get(remediationKey(arn, name)) ?? []));
    return commands.sort()[0] ?? null;
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ graceRule),
/* harmony export */   k: () => (/* binding */ parseGrace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4429);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4240);
/* harmony import */ var _text_list_items_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5955);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3687);





/** Ten years: anything longer is probably a typing error. */
const MAX_GRACE = 3_650 * _text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_;
/**
 * Reads `CRITICAL=15d,HIGH=30d`, one per line or comma-separated. The reason why a text was refused is sentences that
 * follow the option's name.
 */
function parseGrace(text) {
    const items = (0,_text_list_items_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .D)(text, { item: "SEVERITY=DURATION", commas: true });
    if (!items.ok)
        return items;
    const grace = new Map();
    for (const item of items.value) {
        const [name = "", age = "", ...rest] = item.split("=");
        const severity = (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSeverity */ .lv)(name);
        const duration = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(age);
        const isPair = severity !== null && duration.ok && rest.length === 0;
        if (!isPair)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(`got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(item)}. Expected SEVERITY=DURATION, such as CRITICAL=15d or HIGH=12h.`);
        if (duration.value > MAX_GRACE)
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(`got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(item)}. Expected at most ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(MAX_GRACE)}.`);
        if (grace.has(severity))
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)(`contains ${severity} twice. Remove one.`);
        grace.set(severity, duration.value);
    }
    return grace.size === 0 ? (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .failure */ .V)("is empty. Expected SEVERITY=DURATION.") : (0,_result_js__WEBPACK_IMPORTED_MODULE_4__/* .success */ .k)(grace);
}
/**
 * The rule of `grace`: a vulnerability that its vendor published more recently does not block yet; the reason names the
 * date from which it does. An unknown publication date, or one in the future, gives no grace. `now`: epoch ms.
 */
function graceRule(grace, now) {
    return {
        name: "grace",
        status: "grace",
        evaluate: ({ severity, publishedAt }) => {
            const allowed = grace.get(severity);
            if (allowed === undefined)
                return null;
            if (publishedAt === null)
                return { outcome: "unknown", reason: "the publication date is unknown" };
            const published = `published on ${day(publishedAt)}`;
            if (publishedAt > now + _text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .DAY */ .d_)
                return { outcome: "unknown", reason: `${published}, which is in the future` };
            const ends = publishedAt + allowed;
            const terms = `grace for ${severity} is ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(allowed)}`;
            return now < ends
                ? { outcome: "exempt", reason: `${published}; ${terms}: blocks from ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(ends)}` }
                : { outcome: "not-exempt", reason: `${published}; ${terms}, and ended at ${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(ends)}` };
        },
    };
}
function day(epochMs) {
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .isoTime */ .Ly)(epochMs)?.slice(0, 10) ?? "";
}


/***/ }),

/***/ 3521:
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
/** Architectures by their names in package URLs: those of image platforms, dpkg, rpm and apk. */
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
/** 32-bit architectures, and the 64-bit architecture whose images may contain their packages (multiarch). */
const MULTIARCH = new Map([
    ["386", "amd64"],
    ["arm", "arm64"],
]);
/** One key for all names of an architecture; null for an unknown one. */
function canonicalArchitecture(arch) {
    const known = ARCHITECTURES.get(arch);
    return known === undefined ? null : JSON.stringify(known);
}
/**
 * Whether an image with these platforms (`linux/arm64/v8`) has the architecture that a package URL names. An unknown
 * architecture on either side never matches.
 */
function imageArchitecture(arch, platforms) {
    const wanted = ARCHITECTURES.get(arch);
    if (wanted === undefined)
        return { unknown: `the architecture ${arch} is unknown` };
    const matches = [...platforms].map((platform) => compare(wanted, platform));
    const [first] = matches;
    if (first === undefined)
        return { unknown: "the image's architecture is unknown" };
    return matches.every((match) => match === first)
        ? first
        : { unknown: "responses give the image several architectures" };
}
/** Whether a package in such an image may have the architecture that a package URL names. */
function packageArchitecture(arch, platforms) {
    const match = imageArchitecture(arch, platforms);
    const host = MULTIARCH.get(ARCHITECTURES.get(arch)?.name ?? "");
    if (match !== "no" || host === undefined || ![...platforms].some((platform) => platform.split("/")[1] === host)) {
        return match;
    }
    return { unknown: `an image for ${host} may contain packages for ${arch}` };
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

/***/ 8044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ combineMatches)
/* harmony export */ });
/** `no` if one of the matches is; otherwise the first unknown one; otherwise `yes`. */
function combineMatches(matches) {
    if (matches.includes("no"))
        return "no";
    return matches.find((match) => match !== "yes") ?? "yes";
}


/***/ }),

/***/ 88:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S_: () => (/* binding */ lastPart),
  NN: () => (/* binding */ looseNameOf),
  IS: () => (/* binding */ looseNamesOf),
  fQ: () => (/* binding */ looseVersion),
  Vd: () => (/* binding */ matchImage),
  GB: () => (/* binding */ matchPackage),
  iI: () => (/* binding */ mismatchOfPackage)
});

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/policy/vex/architectures.js
var architectures = __webpack_require__(3521);
;// CONCATENATED MODULE: ./build/core/policy/vex/distributions.js
/** The distributions, with the hosts of their advisories and their names in Inspector's `source` (`UBUNTU_CVE`). */
const PUBLISHERS = [
    { hosts: ["debian.org"], source: "DEBIAN", type: "deb", namespaces: ["debian"] },
    { hosts: ["ubuntu.com"], source: "UBUNTU", type: "deb", namespaces: ["ubuntu"] },
    { hosts: ["echohq.com"], source: "ECHO", type: "deb", namespaces: ["echo"] },
    { hosts: ["alpinelinux.org"], source: "ALPINE", type: "apk", namespaces: ["alpine"] },
    { hosts: ["wolfi.dev"], source: "WOLFI", type: "apk", namespaces: ["wolfi"] },
    { hosts: ["chainguard.dev", "cgr.dev"], source: "CHAINGUARD", type: "apk", namespaces: ["chainguard", "wolfi"] },
    { hosts: ["minimus.io", "mini.dev"], source: "MINIMOS", type: "apk", namespaces: ["minimos"] },
    { hosts: ["minimus.io", "mini.dev"], source: "MINIMUS", type: "apk", namespaces: ["minimos"] },
    { hosts: ["alas.aws.amazon.com"], source: "AMAZON", type: "rpm", namespaces: ["amzn", "amazon"] },
    { hosts: ["redhat.com"], source: "REDHAT", type: "rpm", namespaces: ["redhat", "rhel"] },
    { hosts: ["fedoraproject.org"], source: "FEDORA", type: "rpm", namespaces: ["fedora"] },
    { hosts: ["oracle.com"], source: "ORACLE", type: "rpm", namespaces: ["oracle", "oraclelinux"] },
    { hosts: ["suse.com"], source: "SUSE", type: "rpm", namespaces: ["suse", "opensuse"] },
    { hosts: ["rockylinux.org"], source: "ROCKY", type: "rpm", namespaces: ["rocky"] },
    { hosts: ["almalinux.org"], source: "ALMA", type: "rpm", namespaces: ["almalinux"] },
];
/**
 * The distribution that published a finding's advisory, by the host of its URI and by `source`; null where neither names
 * one. `contradictory`: they name different ones.
 */
function distributionOf(uri, source) {
    const byHost = distributionOfHost(uri);
    const name = source === null ? null : (/^([A-Z]+)_CVE$/.exec(source.trim().toUpperCase())?.[1] ?? null);
    const bySource = PUBLISHERS.find((each) => each.source === name) ?? null;
    if (byHost === null || bySource === null)
        return byHost ?? bySource;
    return byHost.type === bySource.type && byHost.namespaces.some((each) => bySource.namespaces.includes(each))
        ? byHost
        : "contradictory";
}
function distributionOfHost(uri) {
    if (uri === null || !URL.canParse(uri))
        return null;
    const { hostname } = new URL(uri);
    return (PUBLISHERS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null);
}

// EXTERNAL MODULE: ./build/core/policy/vex/match.js
var vex_match = __webpack_require__(8044);
;// CONCATENATED MODULE: ./build/core/policy/vex/package-url-matching.js




/** Types of package URLs, and their package managers as Inspector names them, in its model and in its findings. */
const MANAGERS = new Map([
    ["deb", ["OS"]],
    ["rpm", ["OS"]],
    ["apk", ["OS"]],
    ["npm", ["NPM", "NODEPKG", "YARN"]],
    ["pypi", ["PIP", "PIPENV", "POETRY", "PYTHON", "PYTHONPKG"]],
    ["maven", ["JAR", "POM"]],
    ["golang", ["GOBINARY", "GOMOD"]],
    ["cargo", ["CARGO"]],
    ["composer", ["COMPOSER"]],
    ["nuget", ["NUGET", "DOTNET_CORE"]],
    ["gem", ["BUNDLER", "GEMSPEC"]],
]);
const KNOWN_MANAGERS = new Set([...MANAGERS.values()].flat());
/**
 * Whether the URL names the group's image. A field that the URL lacks matches any image, and a field that is unknown of
 * the image never matches. An image with the digest of the URL, and another name or tag, is unknown rather than `no`.
 */
function matchImage(url, row) {
    const { repositoryName, imageDigest } = row.columns;
    const isExact = url.version !== null && url.version === imageDigest;
    const differs = (what) => isExact ? { unknown: `the image has the digest in the package URL, and another ${what}` } : "no";
    return (0,vex_match/* combineMatches */.h)([
        url.version === null || isExact || row.seen.indexDigests.has(url.version) ? "yes" : missing(imageDigest, "digest"),
        repositoryName === null
            ? missing(null, "repository")
            : lastPart(repositoryName) === url.name
                ? "yes"
                : differs("name"),
        url.repositoryUrl === null ? "yes" : matchRepository(url.repositoryUrl, row, differs("repository_url")),
        url.tag === null || row.seen.imageTags.has(url.tag)
            ? "yes"
            : row.seen.imageTags.size === 0
                ? missing(null, "tag")
                : differs("tag"),
        url.arch === null ? "yes" : (0,architectures/* imageArchitecture */.lw)(url.arch, row.seen.platforms),
    ]);
}
function missing(known, what) {
    return known === null ? { unknown: `the image's ${what} is unknown` } : "no";
}
function lastPart(repositoryName) {
    return repositoryName.slice(repositoryName.lastIndexOf("/") + 1).toLowerCase();
}
function matchRepository(wanted, row, differs) {
    const { repositoryName, awsRegion } = row.columns;
    if (repositoryName === null)
        return missing(null, "repository");
    const name = repositoryName.toLowerCase();
    if (row.registryId === null || awsRegion === null) {
        const path = wanted.slice(wanted.indexOf("/") + 1);
        return path === name || name.startsWith(`${path}/`) ? { unknown: "the image's registry is unknown" } : differs;
    }
    const known = `${(0,image_reference/* registryHost */.U$)(row.registryId, awsRegion)}/${name}`;
    if (wanted === known)
        return "yes";
    return known.startsWith(`${wanted}/`) ? { unknown: "repository_url is a prefix of several repositories" } : differs;
}
/**
 * Whether the URL names a package. The distribution and the version must be equal. An image has one distribution, so an
 * image that is named by its own digest needs no other evidence of it.
 */
function matchPackage(url, found, row, scope) {
    const name = isGoStandardLibrary(url, found) ? "yes" : matchName(url, found.name);
    if (name === "no")
        return "no";
    const match = (0,vex_match/* combineMatches */.h)([
        matchManager(url, found),
        name,
        matchVersion(url, found.version),
        matchDistribution(url, found, row, scope),
        ...[...url.qualifiers].map(([key, value]) => matchQualifier(key, value, found, row, scope)),
    ]);
    return typeof match === "string" ? match : { unknown: `${url.text}: ${match.unknown}` };
}
/**
 * Why the URL does not name a package that it does not match, for a message. The higher `closeness`, the more of the
 * package matches.
 */
function mismatchOfPackage(url, found, row) {
    const isNamed = isGoStandardLibrary(url, found) || matchName(url, found.name) !== "no";
    if (!isNamed)
        return { closeness: 1, reason: `${url.text} is not the finding's package ${found.name}` };
    const what = `${url.text}: the finding's package ${found.name}`;
    if (matchManager(url, found) === "no") {
        const manager = found.type ?? "OS, which is the only one of a basic scan";
        return { closeness: 2, reason: `${what} has the package manager ${manager}` };
    }
    if (isOfDistribution(url.type)) {
        const distribution = distributionOf(row.uri, found.advisorySource ?? null);
        if (distribution !== null && distribution !== "contradictory" && !isIn(distribution, url)) {
            const expected = distribution.namespaces.map((each) => `pkg:${distribution.type}/${each}`).join(" or ");
            return { closeness: 3, reason: `${what} is of another distribution: expected ${expected}` };
        }
    }
    return matchVersion(url, found.version) === "no"
        ? { closeness: 4, reason: `${what} has the version ${found.version}` }
        : { closeness: 5, reason: `${what} is for another architecture` };
}
/** Basic scans show no package manager: they read only the packages of the operating system. */
function matchManager(url, found) {
    const { type } = url;
    const { type: manager, isTypeUnknown } = found;
    if (isGoStandardLibrary(url, found))
        return "yes";
    if (manager === null && isTypeUnknown === true)
        return { unknown: "the finding does not show the package manager" };
    if (MANAGERS.get(type)?.includes(manager ?? "OS") === true)
        return "yes";
    if (manager === null || KNOWN_MANAGERS.has(manager))
        return "no";
    return { unknown: `the finding's package manager ${manager} is not a known one` };
}
/**
 * Whether both are the standard library of Go, which Inspector names `go/stdlib` with the package manager GENERIC, and
 * package URLs `pkg:golang/stdlib`.
 */
function isGoStandardLibrary({ type, namespace, name }, found) {
    const isNamed = type === "golang" && namespace === null && name === GO_PACKAGE_URL_NAME;
    return isNamed && found.type === "GENERIC" && found.name === GO_FINDING_NAME;
}
const GO_PACKAGE_URL_NAME = "stdlib";
const GO_FINDING_NAME = "go/stdlib";
/** A `looseName` for each name under which package URLs may name a finding's package. */
function looseNamesOf(name) {
    return name === GO_FINDING_NAME ? [looseName(name), GO_PACKAGE_URL_NAME] : [looseName(name)];
}
/** The package's name as a finding shows it. */
function nameIn({ type, namespace, name }) {
    if (type === "maven")
        return `${namespace}:${name}`;
    return isOfDistribution(type) || namespace === null ? name : `${namespace}/${name}`;
}
function isOfDistribution(type) {
    return MANAGERS.get(type)?.includes("OS") === true;
}
/** A key that is equal for names that may be the same. */
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
    return url.type === "nuget" ? "yes" : { unknown: `the finding's package is ${found}, which differs in letter case` };
}
/** Versions are compared as text, except that an epoch of 0 may be left out. */
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
/** A key that is equal for versions that may be the same. */
function looseVersion(version) {
    return version.toLowerCase().replace(/^(\d+:|v(?=\d))+/, "");
}
function matchDistribution({ type, namespace }, { advisorySource }, row, scope) {
    if (!isOfDistribution(type))
        return "yes";
    const distribution = distributionOf(row.uri, advisorySource ?? null);
    if (distribution === "contradictory") {
        return { unknown: `the finding's address and its source, ${advisorySource}, name different distributions` };
    }
    if (distribution === null) {
        return scope === "exact-image" ? "yes" : { unknown: "the finding does not show the distribution" };
    }
    return isIn(distribution, { type, namespace }) ? "yes" : "no";
}
function isIn(distribution, { type, namespace }) {
    return type === distribution.type && distribution.namespaces.includes(namespace?.toLowerCase() ?? "");
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   pB: () => (/* binding */ parseVex)
/* harmony export */ });
/* unused harmony export VEX_STATUSES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8491);
/* harmony import */ var _text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2246);
/* harmony import */ var _vex_products_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3792);
/* harmony import */ var _vex_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3105);
/* harmony import */ var _vex_vulnerability_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6653);






/** The statuses of OpenVEX 0.2.0: those that exempt, and those that block exemptions. */
const VEX_STATUSES = {
    not_affected: "exempts",
    fixed: "exempts",
    affected: "blocks",
    under_investigation: "blocks",
};
const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;
/** Whether the statement blocks exemptions. */
function isBlocking({ status }) {
    return VEX_STATUSES[status] === "blocks";
}
/**
 * Parses an OpenVEX 0.2.0 document. Throws a GateError for any other file. What is not supported in a product or a
 * vulnerability never exempts more: an exemption with such a part is dropped, and a blocking statement covers everything
 * that it may be about. `notHonored` lists each. Fields that OpenVEX may add elsewhere are ignored.
 */
function parseVex(text, path) {
    const parsed = (0,_text_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text, { path, isQuotable: true, mayReplace: false });
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${parsed.reason}`, { code: "policy-file", option: "ignore-file" });
    const root = parsed.value;
    const accepted = 'a .json file must be an OpenVEX document with "@context": "https://openvex.dev/ns/v0.2.0"';
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(root))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${path}: expected a JSON object, got ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(root)}; ${accepted}`, {
            code: "policy-file",
            option: "ignore-file",
        });
    const context = Object.hasOwn(root, "@context") ? root["@context"] : undefined;
    if (typeof context !== "string" || !CONTEXT.test(context)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${path}: @context is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(context)}; ${accepted}`, {
            code: "policy-file",
            option: "ignore-file",
        });
    }
    const statements = Object.hasOwn(root, "statements") ? root["statements"] : undefined;
    if (!Array.isArray(statements)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`ignore-file: ${path}: statements is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(statements)}: expected a list of statements`, {
            code: "policy-file",
            option: "ignore-file",
        });
    }
    const document = { path, statements: [], notHonored: [] };
    for (const [index, raw] of statements.entries())
        readStatement(raw, `statements[${index}]`, root, document);
    return document;
}
function readStatement(value, location, root, document) {
    const raw = (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value : {};
    const status = statusOf(raw["status"]);
    const blocks = status === null || isBlocking({ status });
    const { name, ids, error: vulnerabilityError } = (0,_vex_vulnerability_js__WEBPACK_IMPORTED_MODULE_5__/* .readVulnerability */ .t)(raw["vulnerability"], blocks);
    const addNotHonored = (what, effect) => document.notHonored.push(`${location}, ${name ?? "no name"}: ${what}; ${effect}`);
    const effect = blocks
        ? `it blocks exemptions of ${ids.length === 0 ? "every vulnerability" : "this vulnerability"} that are not newer`
        : "it exempts nothing";
    const errors = [
        (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? null : `the statement is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(value)}: expected an object`,
        status === null
            ? `status is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(raw["status"])}: expected one of ${Object.keys(VEX_STATUSES).join(", ")}`
            : null,
        vulnerabilityError,
        status === "not_affected" && !hasText(raw, "justification") && !hasText(raw, "impact_statement")
            ? "not_affected needs a justification or an impact_statement"
            : null,
        // OpenVEX 0.0.1 listed the affected packages here. Ignoring them would extend the statement to the whole product.
        Object.hasOwn(raw, "subcomponents") ? "since OpenVEX 0.2.0, subcomponents must be inside a product" : null,
    ].filter((each) => each !== null);
    for (const each of errors)
        addNotHonored(each, effect);
    const isDropped = !blocks && errors.length > 0;
    const list = isDropped ? [] : readProducts(raw["products"], status ?? "under_investigation");
    for (const { error } of list)
        if (error !== null)
            addNotHonored(error, effect);
    if (isDropped)
        return;
    const time = (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? (0,_vex_times_js__WEBPACK_IMPORTED_MODULE_3__/* .readStatementTime */ .nq)(raw, root, blocks) : { at: null, error: null };
    if (time.error !== null)
        addNotHonored(time.error, `the statement counts as the ${blocks ? "newest" : "oldest"}`);
    document.statements.push({
        kind: "vex",
        file: document.path,
        line: null,
        reason: reasonOf(raw, status),
        owner: (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(raw, "supplier") ?? (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(root, "author"),
        expires: null,
        vulnerability: name ?? "",
        ids,
        status: status ?? "under_investigation",
        products: blocks ? list : list.filter(({ error }) => error === null),
        at: time.at,
        sortKey: JSON.stringify([time.at, value]),
    });
}
/** Whether the field has a visible character: spaces and zero-width characters are not a reason. */
function hasText(raw, key) {
    return /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test((0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(raw, key) ?? "");
}
function readProducts(value, status) {
    if (Array.isArray(value) && value.length > 0)
        return value.map((product) => (0,_vex_products_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProduct */ .F)(product, status));
    return [{ kind: "unknown", error: `products is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(value)}: expected a list of products` }];
}
function reasonOf(raw, status) {
    const why = [(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(raw, "justification"), (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(raw, "impact_statement")]
        .filter((part) => part !== null)
        .join(": ");
    const what = status ?? `the status ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(raw["status"])}`;
    return why === "" ? what : `${what}: ${why}`;
}
function statusOf(value) {
    if (value === "not_affected" || value === "fixed")
        return value;
    return value === "affected" || value === "under_investigation" ? value : null;
}


/***/ }),

/***/ 3792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inProduct),
  F: () => (/* binding */ parseProduct)
});

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/policy/vex/match.js
var match = __webpack_require__(8044);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
;// CONCATENATED MODULE: ./build/core/policy/vex/package-url.js





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
const MAX_SHOWN = 300;
/**
 * Reads a package URL (purl). The reason why one was refused is a sentence without its period, whose subject is the URL. A
 * part that is not understood is such a reason: without that part, the URL would match more than what was written.
 */
function parsePackageUrl(text) {
    const parsed = readUrl(text);
    return parsed.ok ? parsed : (0,result/* failure */.V)(`${shown(text)} ${parsed.reason}`);
}
/** Whether two package URLs are equal, regardless of their spelling. */
function isSamePackageUrl(a, b) {
    return canonicalUrl(a) === canonicalUrl(b);
}
function canonicalUrl(url) {
    const qualifiers = url.kind === "package" ? [...url.qualifiers].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)) : null;
    return JSON.stringify({ ...url, text: "", qualifiers });
}
/** Shortens a package URL for a message. */
function shown(text) {
    return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 3)}...` : text;
}
function readUrl(text) {
    const decoded = decode(text);
    if (decoded === null)
        return (0,result/* failure */.V)("is not a valid package URL: a % is not followed by an escaped character");
    if (/[\s\p{C}]/u.test(decoded))
        return (0,result/* failure */.V)("is not a valid package URL: it contains a space or a control character");
    if (text.includes("#"))
        return (0,result/* failure */.V)("contains a path inside a package, which a scan result does not show");
    const [path = "", query, ...more] = text.split("?");
    if (more.length > 0)
        return (0,result/* failure */.V)('is not a valid package URL: it contains more than one "?"');
    const read = readQualifiers(query ?? "");
    if (!read.ok)
        return read;
    const qualifiers = read.value;
    let url;
    try {
        url = packageurl_js.PackageURL.fromString(path);
    }
    catch (thrown) {
        return (0,result/* failure */.V)(`is not a valid package URL (${(0,errors/* messageOf */.bD)(thrown)})`);
    }
    const rules = TYPES.get(url.type);
    if (rules === undefined)
        return (0,result/* failure */.V)(`has the type ${url.type}, which scans do not report`);
    const unknown = [...qualifiers.keys()].find((key) => !rules.qualifiers.includes(key));
    if (unknown !== undefined)
        return (0,result/* failure */.V)(`has the qualifier ${unknown}, which a scan result does not show`);
    const namespace = url.namespace === undefined || url.namespace === "" ? null : url.namespace;
    if (`${namespace ?? ""}/${url.name}`.split("/").some((part) => /^\.{1,2}$/.test(part))) {
        return (0,result/* failure */.V)('is not a valid package URL: "." and ".." are not names');
    }
    if (rules.namespace === "required" && namespace === null)
        return (0,result/* failure */.V)(`has no namespace: expected pkg:${url.type}/NAMESPACE/NAME`);
    if (rules.namespace === "never" && namespace !== null)
        return (0,result/* failure */.V)(`has a namespace, which the type ${url.type} does not have: expected pkg:${url.type}/NAME`);
    if (url.version === "")
        return (0,result/* failure */.V)("has an empty version");
    const version = url.version ?? null;
    if (version !== null && /[*<>|]|^vers:|^[\^~=]/.test(version))
        return (0,result/* failure */.V)("has a range of versions: expected one version");
    if (url.type === "oci")
        return readImage(text, url.name, version, qualifiers);
    const name = namespace === null ? url.name : `${namespace}/${url.name}`;
    if (url.type === "npm" && !decoded.includes(name)) {
        return (0,result/* failure */.V)("contains capital letters, and different npm packages can have names that differ only in letter case");
    }
    return readPackage({ kind: "package", text, type: url.type, namespace, name: url.name, version, qualifiers });
}
/** By the rules of package URLs, a `+` is a plus, every key is unique, and every value is non-empty. */
function readQualifiers(query) {
    const qualifiers = new Map();
    for (const part of query === "" ? [] : query.split("&")) {
        const [, key, value] = /^([A-Za-z][A-Za-z0-9._-]*)=(.*)$/.exec(part) ?? [];
        if (key === undefined || value === undefined)
            return (0,result/* failure */.V)(`has the qualifier ${JSON.stringify(shown(part))}: expected KEY=VALUE`);
        if (value === "")
            return (0,result/* failure */.V)(`has the qualifier ${key} without a value`);
        if (qualifiers.has(key.toLowerCase()))
            return (0,result/* failure */.V)(`has the qualifier ${key.toLowerCase()} twice`);
        qualifiers.set(key.toLowerCase(), decode(value) ?? value);
    }
    return (0,result/* success */.k)(qualifiers);
}
function readImage(text, name, version, qualifiers) {
    if (name.includes("/"))
        return (0,result/* failure */.V)("has a name with a slash: put the repository into repository_url");
    if (version !== null && !/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(version)) {
        return (0,result/* failure */.V)("has a version that is not a digest: expected @sha256%3A and 64 hexadecimal digits");
    }
    const url = qualifiers.get("repository_url");
    const repositoryUrl = url === undefined ? null : repositoryOf(url);
    if (url !== undefined && repositoryUrl === null) {
        return (0,result/* failure */.V)(`has the repository_url ${JSON.stringify(shown(url))}: expected HOST/REPOSITORY`);
    }
    const tag = qualifiers.get("tag") ?? null;
    return (0,result/* success */.k)({
        kind: "image",
        text,
        name: name.toLowerCase(),
        version,
        repositoryUrl,
        tag,
        arch: qualifiers.get("arch") ?? null,
    });
}
/** In lower case, with an ECR registry's FIPS or dual-stack host replaced by its standard one; null where invalid. */
function repositoryOf(url) {
    const plain = url.replace(/^https:\/\//i, "").toLowerCase();
    const [, host, path] = /^([a-z0-9.-]+(?::\d+)?)\/([a-z0-9._-]+(?:\/[a-z0-9._-]+)*)$/.exec(plain) ?? [];
    if (host === undefined || path === undefined)
        return null;
    const registry = (0,image_reference/* parseRegistryHost */.TZ)(host);
    return registry.ok ? `${(0,image_reference/* registryHost */.U$)(registry.value.registryId, registry.value.awsRegion)}/${path}` : plain;
}
/** Moves the epoch of an rpm into its version. */
function readPackage(url) {
    const epoch = url.qualifiers.get("epoch");
    if (epoch === undefined)
        return (0,result/* success */.k)(url);
    if (!/^\d+$/.test(epoch))
        return (0,result/* failure */.V)(`has the epoch ${epoch}: expected a number`);
    if (url.version === null)
        return (0,result/* failure */.V)("has an epoch but no version");
    if (url.version.includes(":"))
        return (0,result/* failure */.V)("has an epoch both in its version and as a qualifier");
    const qualifiers = new Map([...url.qualifiers].filter(([key]) => key !== "epoch"));
    return (0,result/* success */.k)({ ...url, version: `${epoch.replace(/^0+(?=\d)/, "")}:${url.version}`, qualifiers });
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/core/policy/vex/package-url-matching.js + 1 modules
var package_url_matching = __webpack_require__(88);
;// CONCATENATED MODULE: ./build/core/policy/vex/vex-products.js




const SUBCOMPONENT_FIELDS = ["@id", "identifiers", "hashes"];
const PRODUCT_FIELDS = [...SUBCOMPONENT_FIELDS, "subcomponents"];
/**
 * Parses one entry of `products`. `error` is null where all of it is supported. Otherwise the product covers at least what
 * its author meant: the statement can block exemptions, and must not exempt anything.
 */
function parseProduct(raw, status) {
    if (!(0,json_values/* isObject */.Gv)(raw))
        return { kind: "unknown", error: `the product ${(0,json_values/* preview */.VH)(raw)} is not an object` };
    const { url, hash, error: componentError } = readComponent(raw, "product", PRODUCT_FIELDS);
    const subcomponents = readSubcomponents(raw);
    const subcomponentError = typeof subcomponents === "string" ? subcomponents : null;
    const packages = typeof subcomponents === "string" ? [] : subcomponents;
    if (url === null)
        return { kind: "unknown", error: componentError ?? "the product has no package URL" };
    if (url.kind === "package") {
        const error = componentError ??
            subcomponentError ??
            (packages.length > 0
                ? `${shown(url.text)} has subcomponents, and a scan does not show what is inside a package`
                : null) ??
            (status === "fixed" && url.version === null ? `${shown(url.text)} is fixed, but no version is named` : null);
        return { kind: "package", package: url, error };
    }
    const isVersioned = url.version !== null || url.tag !== null || hash !== null;
    const hasVersions = isVersioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
    const versionError = status === "fixed" && !hasVersions ? `${shown(url.text)} is fixed, but no version is named` : null;
    return { kind: "image", image: url, hash, packages, error: componentError ?? subcomponentError ?? versionError };
}
/** Whether an occurrence is in the product, or in the subcomponent of it if one is given. */
function inProduct(product, subcomponent, occurrence, row) {
    const supported = product.error === null ? "yes" : { unknown: product.error };
    if (product.kind === "unknown")
        return supported;
    if (product.kind === "package") {
        return (0,match/* combineMatches */.h)([(0,package_url_matching/* matchPackage */.GB)(product.package, occurrence.package, row, "anywhere"), supported]);
    }
    const image = (0,match/* combineMatches */.h)([(0,package_url_matching/* matchImage */.Vd)(product.image, row), matchHash(product.hash, row)]);
    if (image === "no" || subcomponent === null)
        return (0,match/* combineMatches */.h)([image, supported]);
    const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
    const scope = isExact ? "exact-image" : "named-image";
    return (0,match/* combineMatches */.h)([(0,package_url_matching/* matchPackage */.GB)(subcomponent, occurrence.package, row, scope), image, supported]);
}
/** A different hash is unknown rather than `no`: it may be the hash of something other than the manifest. */
function matchHash(hash, { columns, seen }) {
    if (hash === null || hash === columns.imageDigest || seen.indexDigests.has(hash))
        return "yes";
    return { unknown: `the hash ${hash} is not the image's digest` };
}
/** The packages of `subcomponents`, empty where there is no such field; or why the field is not supported. */
function readSubcomponents(raw) {
    if (!Object.hasOwn(raw, "subcomponents"))
        return [];
    const list = raw["subcomponents"];
    if (!Array.isArray(list) || list.length === 0) {
        return `subcomponents is ${(0,json_values/* preview */.VH)(list)}: expected a list of packages; without the field, the statement is about the whole product`;
    }
    const packages = [];
    for (const subcomponent of list) {
        if (!(0,json_values/* isObject */.Gv)(subcomponent))
            return `the subcomponent ${(0,json_values/* preview */.VH)(subcomponent)} is not an object`;
        const { url, hash, error } = readComponent(subcomponent, "subcomponent", SUBCOMPONENT_FIELDS);
        if (error !== null || url === null)
            return error ?? "a subcomponent has no package URL";
        if (url.kind === "image")
            return `the subcomponent ${shown(url.text)} is an image: expected a package`;
        if (hash !== null)
            return hashError(url);
        packages.push(url);
    }
    return packages;
}
/** Reads a product or subcomponent. Every field narrows it, so an unknown field is an error. */
function readComponent(raw, what, fields) {
    const errors = [];
    const urls = [];
    const add = (text) => {
        const url = parsePackageUrl(text);
        if (url.ok)
            urls.push(url.value);
        else
            errors.push(url.reason);
        return url.ok;
    };
    const areUsable = [
        Object.hasOwn(raw, "@id") ? readId(raw["@id"], what, add, errors) : true,
        Object.hasOwn(raw, "identifiers") ? readIdentifiers(raw["identifiers"], what, add, errors) : true,
    ];
    const [first, second] = urls;
    if (first !== undefined && second !== undefined && !isSamePackageUrl(first, second)) {
        errors.push(`the ${what} ${shown(first.text)} also has a different package URL, ${shown(second.text)}`);
        areUsable.push(false);
    }
    if (first === undefined && errors.length === 0)
        errors.push(`the ${what} ${(0,json_values/* preview */.VH)(raw)} has no package URL`);
    const unknown = Object.keys(raw).find((key) => !fields.includes(key));
    if (unknown !== undefined)
        errors.push(`the ${what} has the field ${(0,json_values/* preview */.VH)(unknown)}, which is not supported`);
    const hash = Object.hasOwn(raw, "hashes") ? readHashes(raw["hashes"], first ?? null, what, errors) : null;
    return { url: areUsable.includes(false) ? null : (first ?? null), hash, error: errors[0] ?? null };
}
/** Any @id other than a package URL or a web address may narrow the component further than its package URL. */
function readId(id, what, add, errors) {
    if (typeof id === "string" && /^pkg:/i.test(id))
        return add(id);
    if (typeof id === "string" && /^(https?:\/\/|urn:uuid:)\S+$/i.test(id))
        return true;
    errors.push(`the ${what}'s @id is ${(0,json_values/* preview */.VH)(id)}: expected a package URL or a web address`);
    return true;
}
function readIdentifiers(value, what, add, errors) {
    const keys = (0,json_values/* isObject */.Gv)(value) ? Object.keys(value) : [];
    if (!(0,json_values/* isObject */.Gv)(value) || keys.length === 0) {
        errors.push(`the ${what}'s identifiers is ${(0,json_values/* preview */.VH)(value)}: expected an object with a purl`);
        return true;
    }
    const other = keys.find((key) => key !== "purl");
    if (other !== undefined) {
        errors.push(`the ${what} is also named by ${shown(other)} ${(0,json_values/* preview */.VH)(value[other])}, which a scan result does not show`);
    }
    if (!Object.hasOwn(value, "purl"))
        return true;
    const { purl } = value;
    if (typeof purl === "string" && /^pkg:/i.test(purl))
        return add(purl);
    errors.push(`the ${what}'s purl is ${(0,json_values/* preview */.VH)(purl)}: expected a package URL`);
    return true;
}
/** Reads the SHA-256 of an image, as a digest. */
function readHashes(value, url, what, errors) {
    const entries = (0,json_values/* isObject */.Gv)(value) ? Object.entries(value) : [];
    const [algorithm, hash] = entries[0] ?? [];
    if (!(0,json_values/* isObject */.Gv)(value) || entries.length === 0) {
        errors.push(`the ${what}'s hashes is ${(0,json_values/* preview */.VH)(value)}: expected an object such as {"sha-256": "..."}`);
    }
    else if (url?.kind === "package") {
        errors.push(hashError(url));
    }
    else if (entries.length > 1 ||
        algorithm !== "sha-256" ||
        typeof hash !== "string" ||
        !/^[0-9a-f]{64}$/i.test(hash)) {
        errors.push(`the ${what}'s hashes are ${(0,json_values/* preview */.VH)(value)}: a scan result shows only the SHA-256 of an image`);
    }
    else {
        return `sha256:${hash.toLowerCase()}`;
    }
    return null;
}
function hashError(url) {
    return `${shown(url.text)} is also named by its hash, which a scan result does not show`;
}


/***/ }),

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ isInFuture),
/* harmony export */   eE: () => (/* binding */ orderingTime),
/* harmony export */   nq: () => (/* binding */ readStatementTime)
/* harmony export */ });
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);


/** How far a statement's time may be ahead of the run's clock. */
const CLOCK_TOLERANCE = 10 * 60_000;
const HOUR = 3_600_000;
/**
 * When a statement was made or last updated, whichever is later. An imprecise time is read as its first moment for an
 * exemption, and as its last for a blocking statement, so it never exempts more. A statement without a time has the
 * document's `timestamp`. The document's `last_updated` makes no exemption newer: it may be about another statement.
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
            return { at: null, error: time };
        if (time !== null)
            times.push(time);
    }
    if (times.length === 0)
        return { at: null, error: null };
    return { at: Math.max(...times.map(({ from, to }) => (blocks ? to : from))), error: null };
}
/**
 * The sort key of statements; the greatest decides. An exemption without a time is the oldest, and so is one that is
 * dated in the future (`now`: epoch ms), because it would override statements that are made later. A blocking statement
 * without a time is the newest.
 */
function orderingTime(at, blocks, now) {
    if (blocks)
        return at ?? Number.POSITIVE_INFINITY;
    return at === null || isInFuture(at, now) ? Number.NEGATIVE_INFINITY : at;
}
function isInFuture(at, now) {
    return at !== null && at > now + CLOCK_TOLERANCE;
}
/** A date without a time means any moment of that day; a time without a zone may be in any zone. */
function readTime(object, key) {
    if (!Object.hasOwn(object, key))
        return null;
    const value = object[key];
    const time = typeof value === "string" ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(value) : null;
    if (typeof value !== "string" || time === null) {
        return `${key} is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .preview */ .VH)(value)}: expected a time such as 2026-01-31T12:00:00Z`;
    }
    if (/[Tt ].*(Z|[+-]\d\d:?\d\d)$/i.test(value.trim()))
        return { from: time, to: time };
    const length = /[Tt ]/.test(value.trim()) ? 0 : _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1;
    return { from: time - 14 * HOUR, to: time + length + 12 * HOUR };
}


/***/ }),

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ idOf),
/* harmony export */   t: () => (/* binding */ readVulnerability)
/* harmony export */ });
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8491);

/** Vulnerability ids anywhere in an IRI, with a hyphen or an underscore. */
const WELL_KNOWN = /cve[-_]\d{4}[-_]\d{4,}|ghsa(?:[-_][0-9a-z]{4}){3}/g;
/**
 * Parses the field `vulnerability`. `blocks`: a blocking statement is also about the ids in its `@id`. For an exemption,
 * an `@id` that names another vulnerability is an error.
 */
function readVulnerability(raw, blocks) {
    // OpenVEX 0.0.1 had a string here. A blocking statement with one still blocks.
    if (typeof raw === "string" && idOf(raw) !== "") {
        return { name: raw, ids: [idOf(raw)], error: `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected an object with a name` };
    }
    if (!(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(raw))
        return unknown(null, `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected an object with a name`);
    const name = typeof raw["name"] === "string" && idOf(raw["name"]) !== "" ? raw["name"] : null;
    if (name === null)
        return unknown(null, `vulnerability is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw)}: expected a name`);
    const aliases = readAliases(raw);
    if (aliases === null)
        return unknown(name, `aliases is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(raw["aliases"])}: expected a list of names`);
    const ids = new Set([name, ...aliases].map(idOf));
    if (!Object.hasOwn(raw, "@id"))
        return { name, ids: [...ids], error: null };
    const iri = raw["@id"];
    if (typeof iri !== "string")
        return unknown(name, `the vulnerability's @id is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}: expected text`);
    const found = wellKnownIn(iri);
    if (found === null)
        return unknown(name, `the vulnerability's @id is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}, which is percent-encoded more than ${MAX_DECODINGS} times`);
    const other = found.find((id) => !ids.has(id));
    if (blocks)
        for (const id of [idOf(iri), lastPartOf(iri), ...found])
            if (id !== "")
                ids.add(id);
    const error = other === undefined
        ? null
        : `${name} has the @id ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_0__/* .preview */ .VH)(iri)}, which names ${other.toUpperCase()}; expected one of its own names`;
    return { name, ids: [...ids], error };
}
/** How many levels of percent-encoding are decoded: an address can contain another one. */
const MAX_DECODINGS = 5;
/** Every CVE and GHSA id in an IRI, in lower case, at each level of percent-encoding; null beyond `MAX_DECODINGS`. */
function wellKnownIn(iri) {
    const texts = [iri];
    let text = iri;
    while (percentDecoded(text) !== text) {
        if (texts.length > MAX_DECODINGS)
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
            // Not UTF-8, but its ASCII characters can still form an id.
            return encoded.replaceAll(/%([0-7][0-9a-f])/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
        }
    });
}
/** In lower case, with other scripts' hyphens and digits replaced by ASCII, and without invisible characters. */
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
/** The form in which ids are compared. */
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
function unknown(name, error) {
    return { name, ids: [], error };
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sD: () => (/* binding */ redactorFor)
});

// UNUSED EXPORTS: redactReport, redactText

// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
;// CONCATENATED MODULE: ./build/core/report/text-replacer.js
/**
 * Returns a function that replaces each of `texts` in a longer text, ignoring ASCII case, except within a longer word. Its
 * run time depends on the length of the text, and hardly on the number of `texts`.
 */
function textReplacer(texts) {
    if (texts.size === 0)
        return (text) => text;
    const wanted = new Set([...texts].map(lowerCase));
    // By first character: the lengths of the texts that start with it, the longest first.
    const lengths = new Map();
    for (const text of wanted) {
        const first = text.charCodeAt(0);
        const known = lengths.get(first) ?? [];
        if (!known.includes(text.length))
            lengths.set(first, [...known, text.length].sort((a, b) => b - a));
    }
    // Most texts contain none of them. For a few, one regular expression finds that out faster than the loop.
    const escaped = [...wanted].map((text) => text.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `\\u{${hex(mark)}}`));
    const any = wanted.size > MAX_IN_EXPRESSION ? null : new RegExp(escaped.join("|"), "iu");
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
const MAX_IN_EXPRESSION = 20;
function hex(character) {
    return (character.codePointAt(0) ?? 0).toString(16);
}
/** Changes only ASCII letters, so that every character keeps its index. */
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

;// CONCATENATED MODULE: ./build/core/report/redact-report.js


/** The replacement for redacted text, to distinguish it from an absent value. */
const REDACTED = "redacted";
/** `auto`: the redaction for the CI system (`src/node/auto-redaction.ts`). The report file is redacted only with `always`. */
function redactorFor(option, auto) {
    const redaction = REDACTIONS[option] ?? auto;
    return {
        report: (report) => redactReport(report, redaction),
        file: (report) => (option === "always" ? redactReport(report, redaction) : report),
        text: (text) => redactText(text, redaction),
    };
}
const REDACTIONS = { always: "principals-and-accounts", never: "nothing", auto: null };
/** The report with principals and account ids redacted in every text, as far as `redaction` asks for it. Null stays null. */
function redactReport(report, redaction) {
    if (redaction === "nothing")
        return report;
    const { unambiguous, all } = principalsOf(report);
    const inNames = textReplacer(unambiguous);
    const inSentences = textReplacer(all);
    return mapTexts(report, (text, key) => {
        if (PRINCIPAL_FIELDS.has(key))
            return REDACTED;
        if (KEPT_FIELDS.has(key))
            return text;
        // AWS's messages contain the caller's name; all other texts are names of images, findings and packages.
        const replaced = (key === "detail" ? inSentences : inNames)(text, REDACTED);
        return redactText(replaced, redaction);
    });
}
/** Redacts each principal that is recognizable by its form, and each account id as far as `redaction` asks for it. */
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
/** Fields whose values are our own codes and times, which renderers depend on. */
const KEPT_FIELDS = new Set([
    "verdict verdictWithoutExemptions outcome code severity status state kind source scanType rule selectedBy fix exploit",
    "generatedAt firstTime lastTime scannedAt publishedAt dateAdded dueDate expires",
].flatMap((keys) => keys.split(" ")));
/** A fast test: most texts need no further search. */
const MAY_BE_REDACTED = /arn(?::|%3A)|(?:assumed-role|federated-user)(?:\/|%2F)|A[A-Z]{3}[A-Z0-9]{12}|\d{12}|\d{4}-\d{4}-\d{4}/i;
/**
 * A principal's ARN, plain or percent-encoded. Everything after the account is its name, up to the next space: names may
 * contain `,=+@.-`, and paths every other printable character.
 */
const PRINCIPAL_ARN = /(?<![A-Za-z0-9])arn(?<colon>:|%3A)(?<partition>aws[a-z-]*)\k<colon>(?<service>iam|sts|identitystore)\k<colon>[a-z0-9-]*\k<colon>(?<account>\d{12}(?!\d))?\S*/gi;
/** The end of a principal's ARN, in messages that omit its start. */
const ARN_END = /(?<![A-Za-z0-9])(assumed-role|federated-user)(?:\/|%2F)\S+|(?<=\d{12}(?::|%3A))(user|role|group)(?:\/|%2F)\S+/gi;
/** The unique ids of users, roles, groups and access keys, with the session name if one follows. */
const PRINCIPAL_ID = /(?<![A-Za-z0-9])A(?:IDA|ROA|SIA|KIA|GPA|NPA|NVA|PKA|SCA|BIA|CCA|IPA)[A-Z0-9]{12,}(?:(?::|%3A)\S+)?/g;
/** Digests and UUIDs, in which twelve digits are not an account id; or an account id, plain or as the console shows it. */
const HEX_OR_ACCOUNT_ID = /(?<![0-9a-z])(?:[0-9a-f]{32,128}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])|(?<!\d)(?<account>\d{12}|\d{4}-\d{4}-\d{4})(?!\d)/gi;
/** AWS's own services as callers: they identify nobody. */
const SERVICE = /^(?:[a-z0-9-]+\.)+amazonaws\.com(?:\.cn)?$|^AWS Internal$/i;
/**
 * The principals in the report's groups, which messages can contain too. `unambiguous`: those that cannot be anything
 * else, such as a package with the same name.
 */
function principalsOf({ groups }) {
    const unambiguous = new Set();
    const all = new Set();
    const add = (text, isUnambiguous) => {
        // An account id is not a principal, although it is the id of the root user. A single character is in every text.
        if (text.length < 2 || SERVICE.test(text) || /^\d{12}$/.test(text))
            return;
        for (const spelling of new Set([text, encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))])) {
            all.add(spelling);
            if (isUnambiguous)
                unambiguous.add(spelling);
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
    return { unambiguous, all };
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
        for (const [name, field] of Object.entries(each)) {
            mapped[name] = map(field, name);
            isChanged ||= mapped[name] !== field;
        }
        return isChanged ? mapped : each;
    };
    return map(value, "");
}
/** The named groups of a match, which `replaceAll` passes as the last argument. */
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

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inBytes),
/* harmony export */   n: () => (/* binding */ parseByteSize)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 };
/** Accepts `500MB`, `1.5 GB`, `2tb`, in decimal units; returns bytes. */
function parseByteSize(text) {
    const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
    const factor = Object.entries(UNITS).find(([name]) => name === unit?.toUpperCase())?.[1];
    if (factor === undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)("expected a size, such as 500MB, 100GB or 2TB");
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .success */ .k)(Math.round(Number(count) * factor));
}
/** Bytes for people, in decimal units: `1.2 GB`. */
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

/***/ 196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ globFault),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   tI: () => (/* binding */ compileGlobs),
/* harmony export */   y2: () => (/* binding */ matchAnything)
/* harmony export */ });
/* unused harmony export matchesAnything */
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8016);

/** Matching tries every way to split a name among wildcards, so both are limited: a longer name matches exactly or not at all. */
const MAX_WILDCARDS = 3;
const MAX_NAME_LENGTH = 256;
/** Syntax of other globs, which would silently match as plain characters here. */
const OTHER_SYNTAX = /[[\]{}()\\]|^!/;
/** Why `pattern` is not an accepted glob; null where it is. */
function globFault(pattern) {
    if (OTHER_SYNTAX.test(pattern))
        return 'a glob supports only "*" (stops at "/"), "**" and "?"';
    const wildcards = pattern.match(/\*+/g)?.length ?? 0;
    return wildcards > MAX_WILDCARDS ? `a glob has at most ${MAX_WILDCARDS} wildcards` : null;
}
/** Whether a glob consists of wildcards alone. */
function matchesAnything(pattern) {
    return /^[*?/]+$/.test(pattern);
}
/** Names that no package has, one for each depth of package names: a glob that matches one is not specific to a package. */
const PROBES = ["q0z", "q0z/q1z", "q0z/q1z/q2z"];
/** Whether globs are not specific: one of them consists of wildcards alone, or one matches a name that no package has. */
function matchAnything(patterns) {
    return patterns.some(matchesAnything) || (patterns.length > 0 && PROBES.some(compileGlobs(patterns)));
}
/** Whether a name matches a glob: case-sensitive; `*` stops at `/`, `**` does not, `?` is one character. */
function compileGlob(pattern) {
    if (!/[*?]/.test(pattern))
        return (name) => name === pattern;
    // Every other character is literal: without escapes, the library reads `c++` as one or more plus signs.
    const literal = pattern.replaceAll(/[^\w./*?-]/gu, String.raw `\$&`);
    const matches = picomatch_posix_js__WEBPACK_IMPORTED_MODULE_0__(literal, { dot: true, strictSlashes: true });
    return (name) => name === pattern || (name.length <= MAX_NAME_LENGTH && matches(name));
}
/** Whether a name matches any of these globs; an empty list matches every name, and null. */
function compileGlobs(patterns) {
    if (patterns.length === 0)
        return () => true;
    const tests = patterns.map(compileGlob);
    return (name) => name !== null && tests.some((test) => test(name));
}


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listItems),
/* harmony export */   U: () => (/* binding */ placedItems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);


/**
 * The items of an option that takes a list, one per line or (with `commas`) comma-separated. The final line break is
 * ignored, as YAML's `|` adds it; an empty text is an empty list. An empty item is refused: an expression that evaluated
 * to an empty string leaves one, and what it should have named would be silently left out.
 */
function placedItems(text, form) {
    if (text === "")
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)([]);
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const placed = [];
    for (const [index, given] of lines.entries()) {
        const items = (form.commas ? given.split(",") : [given]).map((item) => item.trim());
        const line = lines.length === 1 ? null : index + 1;
        const empty = items.indexOf("");
        if (empty >= 0) {
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}, where ${placeOf(empty, items.length, line)} is empty. ${advice(form)}`);
        }
        placed.push(...items.map((item) => ({ text: item, line })));
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(placed);
}
/** The items alone: see `placedItems`. */
function listItems(text, form) {
    const placed = placedItems(text, form);
    return placed.ok ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(placed.value.map((item) => item.text)) : placed;
}
/** `item 2`, `line 3`, `item 2 of line 3`. */
function placeOf(index, count, line) {
    if (count === 1)
        return line === null ? "the only item" : `line ${line}`;
    return `item ${index + 1}${line === null ? "" : ` of line ${line}`}`;
}
function advice({ item, commas }) {
    const form = commas
        ? `Write one ${item} per line, or separate them by commas, without a comma at the end of a line and without blank lines`
        : `Write one ${item} per line, without blank lines`;
    return `Check whether an expression evaluated to an empty string. ${form}.`;
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/** ` Did you mean severity?`, to follow a sentence that names an unknown word; empty where no known word is near. */
function didYouMean(word, known) {
    const near = nearestWord(word, known);
    return near === null ? "" : ` Did you mean ${near}?`;
}
/**
 * The known word that `word` was most likely meant to be: the one that takes the fewest edits, or the only one that goes on
 * where `word` ends at a hyphen (`report` for `report-file`). Null where none is near.
 */
function nearestWord(word, known) {
    const wanted = word.slice(0, 64).toLowerCase().replaceAll("_", "-");
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    if (best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3)))
        return best.candidate;
    const [longer, ...others] = known.filter((candidate) => candidate.startsWith(`${wanted}-`));
    return others.length === 0 ? (longer ?? null) : null;
}
/** How many letters must be changed, inserted, deleted or swapped with their neighbor to turn `a` into `b`. */
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

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compareKeys),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** Compares keys field by field, null last. */
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
/** Compares texts by code unit, independent of the locale. */
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 2246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);


/** Deeper than any document that people write, and safe for code that recurses into it. */
const MAX_DEPTH = 100;
/**
 * The value of a JSON text that must have one meaning only: a key that an object contains twice, text that is not UTF-8
 * and more than 100 levels of nesting are refused. The reason begins with the path, the line and the column.
 */
function parseJson(text, { path, isQuotable, mayReplace }) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const refuse = (offset, why) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`${path}:${positionAt(plain, offset)}: ${why}`);
    const garbled = plain.search(mayReplace ? /^\0|^.\0/ : /\uFFFD|^\0|^.\0/);
    if (garbled !== -1)
        return refuse(garbled, "the text is not UTF-8. Save the file as UTF-8.");
    let value;
    try {
        value = JSON.parse(plain);
    }
    catch (thrown) {
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown);
        const why = isQuotable ? `not JSON: ${oneLine(message)}` : `not JSON. ${NOT_SHOWN}`;
        const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
        return offset === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`${path}: ${why}`) : refuse(Number(offset), why);
    }
    const fault = findFault(plain, isQuotable);
    return fault === null ? (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)(value) : refuse(fault.offset, fault.why);
}
const NOT_SHOWN = "The text is not shown, because the file is outside of the checkout or behind a symbolic link.";
/** The engine's message without the position, which is already before it. */
function oneLine(message) {
    return message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ");
}
/** `3:14`: line and column, both from 1, of an offset. */
function positionAt(text, offset) {
    const before = text.slice(0, offset).split("\n");
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
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
                if (open.length > MAX_DEPTH)
                    return { offset: at, why: `nested more than ${MAX_DEPTH} levels deep` };
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

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ oncePerReport)
/* harmony export */ });
/**
 * `derive`, computed once for each report, because several renderers need the same. Callers share the result and must
 * not change it; nor may they change the report afterwards.
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

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unevaluatedOf)
/* harmony export */ });
/** What could not be evaluated: images, then inputs, and accepted ones last. */
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

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ mapSections),
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/core/view/unevaluated.js
var view_unevaluated = __webpack_require__(4130);
// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/core/view/once-per-report.js
var once_per_report = __webpack_require__(5634);
// EXTERNAL MODULE: ./build/core/view/vulnerabilities.js
var vulnerabilities = __webpack_require__(9504);
;// CONCATENATED MODULE: ./build/core/view/upgrades.js





/**
 * The upgrades for the blocking findings, most effective first: upgrades without a fix come last, then by the number of
 * findings that they fix, by the number of findings they are in, by severity, and those with a known version first.
 */
const upgradesOf = (0,once_per_report/* oncePerReport */.N)(findUpgrades);
function findUpgrades(report) {
    const places = new Map();
    const blockingPackages = new Map();
    for (const [index, group] of report.groups.entries()) {
        for (const found of group.packages) {
            if (found.status !== "matched")
                continue;
            const key = JSON.stringify([found.name, found.version]);
            (0,vulnerabilities/* addTo */.DN)(places, key, { index, group, found });
            const keys = blockingPackages.get(group) ?? new Set();
            blockingPackages.set(group, keys.add(key));
        }
    }
    const together = new Map();
    for (const occurrences of places.values()) {
        (0,vulnerabilities/* addTo */.DN)(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
    }
    const texts = new Map();
    const textOf = (upgrade) => {
        const text = texts.get(upgrade) ?? JSON.stringify(upgrade.packages);
        texts.set(upgrade, text);
        return text;
    };
    return [...together.values()]
        .map((packages) => toUpgrade(packages, blockingPackages))
        .sort((a, b) => Number(a.unfixable) - Number(b.unfixable) ||
        b.fixes - a.fixes ||
        b.findings - a.findings ||
        (0,search_severity/* compareSeverity */.zK)(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        (0,order/* compareText */.n)(textOf(a), textOf(b)));
}
function toUpgrade(packages, blockingPackages) {
    // All packages of an upgrade occur in the same groups.
    const groups = (0,vulnerabilities/* distinctBy */.ey)(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
    const upgraded = sortedByText(packages.map(toPackage));
    const fixed = groups.filter((group) => blockingPackages.get(group)?.size === packages.length);
    return {
        packages: upgraded,
        unfixable: upgraded.every(({ unfixable }) => unfixable),
        worst: (0,search_severity/* worstSeverity */.Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        findings: new Set(groups.map(vulnerabilities/* findingInImage */.Y8)).size,
        fixes: new Set(fixed.map(vulnerabilities/* findingInImage */.Y8)).size,
        images: (0,vulnerabilities/* distinctBy */.ey)(groups, image_key/* imageKey */.p),
    };
}
/** Sorted by their JSON, which is computed once for each. */
function sortedByText(items) {
    return items
        .map((item) => ({ item, text: JSON.stringify(item) }))
        .sort((a, b) => (0,order/* compareText */.n)(a.text, b.text))
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

;// CONCATENATED MODULE: ./build/core/view/headline.js





/** The headline of a report. */
function headlineOf(report) {
    return { run: runOverview(report), verdict: VERDICTS[report.verdict](report) };
}
const VERDICTS = { failed, inconclusive, passed };
function runOverview({ name, generatedAt, scans, detection, counts }) {
    return {
        name,
        generatedAt,
        evaluated: scans.filter(({ outcome }) => outcome === "evaluated").length,
        severities: detection.severity,
        total: counts.total,
        severity: counts.severity,
    };
}
function failed(report) {
    return {
        kind: "failed",
        blocking: countBlocking(report.groups),
        firstStep: firstStepOf(upgradesOf(report)),
        unevaluated: countUnevaluated(unacceptedOf(report)),
    };
}
function inconclusive(report) {
    const [first, ...rest] = unacceptedOf(report);
    const others = rest.filter((other) => first?.kind !== "input" || other.kind !== "input" || other.path !== first.path);
    return { kind: "inconclusive", first: first ?? null, others: countUnevaluated(others) };
}
function passed({ groups, scans, verdictWithoutExemptions }) {
    const accepted = scans.filter((scan) => scan.accepted !== null).length;
    return { kind: "passed", exempt: groups.length, accepted, verdictWithoutExemptions };
}
function countBlocking(groups) {
    const matched = groups.filter(({ status }) => status === "matched");
    const highest = new Map();
    for (const group of matched) {
        const key = (0,vulnerabilities/* findingInImage */.Y8)(group);
        const before = highest.get(key);
        if (before === undefined || (0,search_severity/* compareSeverity */.zK)(group.severity, before) < 0)
            highest.set(key, group.severity);
    }
    const severity = (0,search_severity/* noSeverityCounts */.dI)();
    for (const level of highest.values())
        severity[level] += 1;
    const distinct = (some) => new Set(some.map(vulnerabilities/* findingInImage */.Y8)).size;
    return {
        findings: highest.size,
        images: new Set(matched.map(image_key/* imageKey */.p)).size,
        severity,
        exploited: distinct(matched.filter(({ knownExploited }) => knownExploited === true)),
        withoutFixedVersion: distinct(matched.filter(lacksFixedVersion)),
    };
}
function lacksFixedVersion({ packages }) {
    return packages.some(({ status, fixedVersion }) => status === "matched" && fixedVersion === null);
}
function firstStepOf(upgrades) {
    const fixed = upgrades.find(({ packages }) => packages.every(hasFixedVersion));
    if (fixed !== undefined)
        return { kind: "upgrade", upgrade: fixed };
    const [first] = upgrades;
    // Upgrades for which no fix exists are sorted last.
    if (first?.unfixable === true)
        return { kind: "no-fix-exists" };
    const named = upgrades.find(({ packages }) => packages.some(({ name }) => name !== null));
    return named === undefined ? { kind: "no-package-named" } : { kind: "packages", upgrade: named };
}
function hasFixedVersion({ name, fixedVersions }) {
    return name !== null && fixedVersions.length > 0;
}
function unacceptedOf(report) {
    return (0,view_unevaluated/* unevaluatedOf */.a)(report).filter(({ accepted }) => accepted === null);
}
function countUnevaluated(all) {
    const images = all.filter(({ kind }) => kind === "image").length;
    // An input may have several problems.
    const inputs = new Set(all.flatMap((each) => (each.kind === "input" ? [each.path] : []))).size;
    return { images, inputs };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/text/glob.js
var text_glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/core/view/ignore-snippet.js




/** Milliseconds until a copied entry expires, unless its author changes the date. */
const TERM = 90 * time/* DAY */.d_;
/** Nobody reviews more entries by hand. */
const MOST_ENTRIES = 100;
/**
 * Ignore-file entries for the blocking findings, to copy: each names its packages and repositories, so that it exempts
 * nothing else. They expire 90 days after the report.
 */
const ignoreSnippet = (0,once_per_report/* oncePerReport */.N)(writeSnippet);
function writeSnippet(report) {
    const globs = new Map();
    const globOnce = (name) => {
        const known = globs.get(name);
        if (known !== undefined)
            return known;
        const glob = globFor(name);
        globs.set(name, glob);
        return glob;
    };
    const byFinding = new Map();
    const unnamed = new Set();
    for (const group of report.groups) {
        if (group.status !== "matched")
            continue;
        const packages = blockingPackages(group, globOnce);
        const repository = globOnce(group.repositoryName ?? "");
        const id = group.name ?? "";
        if (!isPlain(id) || id.includes("*") || packages === null || repository === null) {
            unnamed.add(group.finding ?? "");
            continue;
        }
        const key = JSON.stringify([id.toLowerCase(), packages]);
        const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
        byFinding.set(key, entry);
        entry.repositories.add(repository);
    }
    const entries = [...byFinding.values()];
    const expires = (0,time/* isoTime */.Ly)(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
    const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
        id,
        reason: "",
        expires,
        ...(packages.length === 0 ? {} : { packages }),
        repositories: [...repositories].sort(),
    }));
    const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
    if (ignore.length === 0)
        return { yaml: null, leftOut };
    return { yaml: new dist/* Document */.yo({ ignore }, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}
/** Globs for the blocking packages. Empty, which matches any package, where one has no name; null where one cannot be named. */
function blockingPackages({ packages }, globOf) {
    const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
    if (names.includes(null))
        return [];
    const globs = names.map((name) => globOf(name ?? ""));
    const named = globs.filter((glob) => glob !== null);
    return named.length === globs.length ? [...new Set(named)].sort() : null;
}
/** A glob for this name, with `?` for each character of glob syntax. Null where an ignore file cannot name it. */
function globFor(name) {
    if (!isPlain(name))
        return null;
    const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
    return (0,text_glob/* compileGlob */.SO)(glob)(name) ? glob : null;
}
/** Whether editors show the text as it is, and files keep it. */
function isPlain(text) {
    return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

;// CONCATENATED MODULE: ./build/core/view/image-overview.js




/** Every image that was evaluated, at least in part: those with blocking findings first, by severity. */
const imageOverviewsOf = (0,once_per_report/* oncePerReport */.N)(findOverviews);
function findOverviews(report) {
    const found = new Map();
    for (const group of report.groups) {
        const key = (0,image_key/* imageKey */.p)(group);
        const image = found.get(key) ?? { blocking: new Set(), exempt: new Set(), worst: null };
        found.set(key, image);
        if (group.status !== "matched") {
            image.exempt.add((0,vulnerabilities/* findingInImage */.Y8)(group));
            continue;
        }
        image.blocking.add((0,vulnerabilities/* findingInImage */.Y8)(group));
        image.worst = (0,search_severity/* worstSeverity */.Lc)(image.worst === null ? [group.severity] : [image.worst, group.severity]);
    }
    return report.scans
        .filter((scan) => scan.outcome === "evaluated" || found.has((0,image_key/* imageKey */.p)(scan)))
        .map((scan) => {
        const image = found.get((0,image_key/* imageKey */.p)(scan));
        return {
            scan,
            blocking: image?.blocking.size ?? 0,
            exempt: image?.exempt.size ?? 0,
            worst: image?.worst ?? null,
        };
    })
        .sort((a, b) => compareWorst(a.worst, b.worst) || b.blocking - a.blocking);
}
function compareWorst(a, b) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return (0,search_severity/* compareSeverity */.zK)(a, b);
}

;// CONCATENATED MODULE: ./build/core/view/occurrences.js

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
function occurrencesOf({ groups }) {
    const all = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
    const distinct = (0,vulnerabilities/* distinctBy */.ey)(all, ({ group, found }) => {
        return JSON.stringify([(0,vulnerabilities/* findingInImage */.Y8)(group), found.name, found.version, found.path, found.status, found.reason]);
    });
    const blocks = ({ found }) => found.status === "matched";
    return [...distinct.filter(blocks), ...distinct.filter((occurrence) => !blocks(occurrence))];
}

;// CONCATENATED MODULE: ./build/core/view/view.js








/** What `bySection` returns for each section of the view, in the view's order. */
function mapSections({ sections }, bySection) {
    return sections.map((section) => applySection(section, bySection));
}
function applySection(section, bySection) {
    return bySection[section.kind](section);
}
/** What is shown of a report: which sections, in which order, with which rows. Computed once per report. */
const viewOf = (0,once_per_report/* oncePerReport */.N)(buildView);
function buildView(report) {
    const { verdict, verdictWithoutExemptions, detection, groups, scans, notices } = report;
    const unevaluated = { kind: "unevaluated", rows: (0,view_unevaluated/* unevaluatedOf */.a)(report) };
    const matched = groups.filter(({ status }) => status === "matched");
    const decidesVerdict = verdict === "inconclusive";
    const sections = [
        // What decides the verdict comes first.
        ...(decidesVerdict ? [unevaluated] : []),
        { kind: "deciding-exemptions", rows: decidingExemptions(report), verdictWithoutExemptions },
        { kind: "upgrades", rows: upgradesOf(report) },
        { kind: "vulnerabilities", rows: (0,vulnerabilities/* vulnerabilitiesOf */.C_)(report) },
        { kind: "images", rows: imageOverviewsOf(report), scans: scans.length },
        { kind: "exempt", rows: (0,vulnerabilities/* exemptFindingsOf */.Tb)(report) },
        ...(decidesVerdict ? [] : [unevaluated]),
        { kind: "notices", rows: notices },
        ...(groups.length > 0 ? [{ kind: "occurrences", list: () => occurrencesOf(report) }] : []),
        { kind: "search", detection, rows: matched },
        ...(matched.length > 0 ? [{ kind: "ignore-snippet", snippet: () => ignoreSnippet(report) }] : []),
    ];
    return { headline: headlineOf(report), sections: sections.filter(isShown) };
}
function isShown(section) {
    return section.kind === "search" || !("rows" in section) || section.rows.length > 0;
}
function decidingExemptions({ verdict, verdictWithoutExemptions, exemptions }) {
    if (verdict === verdictWithoutExemptions)
        return [];
    return exemptions.filter(({ state }) => state === "applied");
}


/***/ }),

/***/ 9504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ vulnerabilitiesOf),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Tb: () => (/* binding */ exemptFindingsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Y8: () => (/* binding */ findingInImage),
/* harmony export */   ey: () => (/* binding */ distinctBy)
/* harmony export */ });
/* harmony import */ var _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4136);
/* harmony import */ var _search_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4240);
/* harmony import */ var _once_per_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);



/** The display name of a finding. */
function nameOf({ name, finding, description }) {
    return name ?? finding ?? description ?? "(a finding without a name)";
}
/** The identity of a finding in an image: the same for every principal that read it. */
function findingInImage(group) {
    return (0,_search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p)(group) + nameOf(group);
}
/** Blocking findings by vulnerability, ordered by severity, known exploitation, CVSS score and name. */
const vulnerabilitiesOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findVulnerabilities);
function findVulnerabilities(report) {
    const byName = new Map();
    for (const group of report.groups)
        if (group.status === "matched")
            addTo(byName, nameOf(group), group);
    return [...byName]
        .map(([name, groups]) => ({
        name,
        severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
        groups,
        packages: distinctBy(groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")), (found) => JSON.stringify([found.name, found.version, found.fixedVersion])),
        images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p),
    }))
        .sort((a, b) => (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1));
}
/** Exempt findings, in the report's order. */
const exemptFindingsOf = (0,_once_per_report_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePerReport */ .N)(findExemptFindings);
function findExemptFindings(report) {
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
            severity: (0,_search_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(groups.map(({ severity }) => severity)) ?? first.group.severity,
            status: first.status,
            reason: first.found.reason ?? first.status,
            package: first.found,
            images: distinctBy(groups, _search_image_key_js__WEBPACK_IMPORTED_MODULE_0__/* .imageKey */ .p),
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

/***/ 9692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ entryReads),
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/search/finding-groups.js
var finding_groups = __webpack_require__(1819);
// EXTERNAL MODULE: ./build/core/policy/decision.js
var policy_decision = __webpack_require__(9531);
// EXTERNAL MODULE: ./build/core/policy/exploitation.js
var policy_exploitation = __webpack_require__(6129);
;// CONCATENATED MODULE: ./build/core/policy/evaluate-policy.js



const EXEMPTIONS = new Set(["vex", "ignore"]);
/** Decides on every occurrence of every group. */
function evaluatePolicy(groups, context) {
    const { rules, comparedRules, severities, policy, exploitation } = context;
    const withoutExemptions = rules.filter(({ name }) => !EXEMPTIONS.has(name));
    const { exploitationPolicy } = policy;
    return [...(0,finding_groups/* rowsOf */.RO)(groups)].map((row) => {
        const facts = (0,policy_exploitation/* factsOf */.xS)(row, exploitation);
        const exploited = (0,policy_exploitation/* exploitedBy */.Qx)(facts, exploitationPolicy).length > 0;
        // An exemption of the pull request can prevent the request to Inspector: the vulnerability may be exploited then,
        // so no grace applies.
        const maybeExploited = exploited || (policy.comparison.kind === "base" && exploitationPolicy !== null && facts === undefined);
        const occurrences = [...row.occurrences.values()].map((occurrence) => {
            const decided = (0,policy_decision/* decide */.LD)(rules, occurrence, row, exploited);
            const compared = comparedRules === null ? null : (0,policy_decision/* decide */.LD)(comparedRules, occurrence, row, maybeExploited);
            const isAdded = policy.comparison.kind === "base" && isExemptedOnlyBy(decided, compared);
            const decision = isAdded ? markAdded(decided) : decided;
            const isExempted = decision.status === "ignored";
            return {
                occurrence,
                selectedBy: (0,policy_exploitation/* selectorsOf */.Yv)(occurrence, row, severities, exploitationPolicy, exploitation),
                decision,
                compared,
                statusWithoutExemptions: isExempted
                    ? (0,policy_decision/* decide */.LD)(withoutExemptions, occurrence, row, exploited).status
                    : decision.status,
            };
        });
        return { row, occurrences };
    });
}
/** Whether an exemption exempts the occurrence under `decided`, and nothing does under `other`. */
function isExemptedOnlyBy(decided, other) {
    return decided.status === "ignored" && other?.status === "matched";
}
/** The decisions on what the pull request's own files exempt and the base's do not. */
function addedDecisions(decided, { kind }) {
    return decided.flatMap(({ occurrences }) => occurrences.flatMap(({ decision, compared }) => {
        if (compared === null)
            return [];
        const [own, base] = kind === "own" ? [compared, decision] : [decision, compared];
        return isExemptedOnlyBy(own, base) ? [own] : [];
    }));
}
/** Adds ", added by this pull request" to the terms in parentheses at the end of the decision's reason. */
function markAdded(decision) {
    const mark = (reason) => reason?.replace(/\)?$/, ", added by this pull request$&") ?? null;
    const ruleResults = decision.ruleResults.map((result) => result.outcome === "exempt" ? { ...result, reason: mark(result.reason) } : result);
    return { ...decision, reason: mark(decision.reason), ruleResults };
}
/** The number of occurrences that each exemption decided, or would have decided if it had not ended. */
function countByExemption(decisions, which) {
    const counts = new Map();
    for (const decision of decisions) {
        for (const exemption of decision[which])
            counts.set(exemption, (counts.get(exemption) ?? 0) + 1);
    }
    return counts;
}
/** The number of blocking occurrences on which the outcome of a rule is unknown. */
function countUnknown(decided, rule) {
    return decided
        .flatMap(({ occurrences }) => occurrences)
        .filter(({ decision: { status, ruleResults } }) => status === "matched" && ruleResults.some((result) => result.rule === rule && result.outcome === "unknown")).length;
}

// EXTERNAL MODULE: ./build/core/policy/exemptions/code-acceptance.js
var code_acceptance = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/pull-request-exemptions.js
const NO_EXEMPTIONS = { ignoreFiles: [], vex: [] };
function exemptionsOf(files) {
    return {
        ignoreFiles: files.flatMap((file) => (file.kind === "ignore-file" ? [file.file] : [])),
        vex: files.flatMap((file) => (file.kind === "vex" ? [file.document] : [])),
    };
}
/** The exemptions that the applied ones are compared with; null where there are none. */
function comparedExemptions(comparison) {
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

// EXTERNAL MODULE: ./build/core/policy/baseline.js
var policy_baseline = __webpack_require__(4098);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/exemption.js

/** The first moment at which the exemption no longer applies, epoch ms. */
function endOf({ expires }) {
    if (expires === null)
        return Number.POSITIVE_INFINITY;
    return ((0,time/* parseIsoTime */.sX)(expires) ?? Number.NEGATIVE_INFINITY) + time/* DAY */.d_;
}
function isExpired(exemption, now) {
    return now >= endOf(exemption);
}
/** `.ecr-findings-ignore.yaml:3`. */
function locationOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}

;// CONCATENATED MODULE: ./build/core/policy/exemptions/ignore-rule.js


/**
 * The rule of ignore files. The order of entries and files does not matter: of several entries that apply, the one that
 * expires last provides the reason. `now`: epoch ms.
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
    const entriesFor = ({ package: found }, { name, columns }) => [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
        .flatMap((id) => byId.get(id) ?? [])
        .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
        .map(({ entry }) => entry);
    const endedBecause = (entry, { package: { fix, fixedVersion } }) => {
        if (isExpired(entry, now))
            return `expired after ${entry.expires}`;
        if (!entry.untilFixed || fix !== "yes")
            return null;
        return `ended because ${fixedVersion === null ? "a fix exists" : `the package is fixed in ${fixedVersion}`}`;
    };
    return {
        name: "ignore",
        status: "ignored",
        evaluate: (occurrence, row) => {
            const matching = entriesFor(occurrence, row).map((entry) => ({ entry, ended: endedBecause(entry, occurrence) }));
            const [first] = matching;
            if (first === undefined)
                return null;
            const active = matching.filter(({ ended }) => ended === null).map(({ entry }) => entry);
            const [deciding] = active;
            if (deciding !== undefined)
                return { outcome: "exempt", reason: reasonOf(deciding), exemptions: active };
            const { owner } = first.entry;
            return {
                outcome: "not-exempt",
                reason: `the exemption at ${locationOf(first.entry)} ${first.ended}${owner === null ? "" : ` (owner ${owner})`}`,
                exemptions: matching.map(({ entry }) => entry),
            };
        },
    };
}
function reasonOf(entry) {
    const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
    const sooner = entry.untilFixed ? ", until fixed" : "";
    const owner = entry.owner === null ? "" : `, owner ${entry.owner}`;
    return `${entry.reason} (${until}${sooner}${owner})`;
}
/** The entry that expires last comes first, then by text, so that the order in the file does not matter. */
function compareEntries(a, b) {
    const ends = endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a);
    const text = (entry) => JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
    return ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
}

// EXTERNAL MODULE: ./build/core/policy/grace.js
var grace = __webpack_require__(3961);
;// CONCATENATED MODULE: ./build/core/policy/only-fixed.js
/** The rule of `only-fixed`: exempts a package for which no fix exists. A package whose fix is unknown blocks. */
const onlyFixedRule = {
    name: "unfixed",
    status: "unfixed",
    evaluate: ({ package: { fix, fixedVersion } }) => {
        if (fix === "no")
            return { outcome: "exempt", reason: "no fix exists" };
        if (fix === null)
            return { outcome: "unknown", reason: "it is unknown whether a fix exists" };
        return { outcome: "not-exempt", reason: fixedVersion === null ? "a fix exists" : `fixed in ${fixedVersion}` };
    },
};

// EXTERNAL MODULE: ./build/core/text/order.js
var order = __webpack_require__(1472);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-document.js
var vex_document = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/core/policy/vex/architectures.js
var architectures = __webpack_require__(3521);
// EXTERNAL MODULE: ./build/core/policy/vex/package-url-matching.js + 1 modules
var package_url_matching = __webpack_require__(88);
;// CONCATENATED MODULE: ./build/core/policy/vex/vex-index.js




/** The kind of buckets for products without an image; the others are the kinds of `leadingField`, and `untagged`. */
const ANY_IMAGE = "any";
/** Finds the entries about one vulnerability by image and package, so that an occurrence is not compared with all of them. */
class VexIndex {
    #buckets = new Map();
    /** The buckets of kind `tag`, by the last part of the repository's name. */
    #tags = new Map();
    /** All buckets of a kind, for groups of which that field is unknown. */
    #byField = new Map();
    constructor(entries) {
        for (const entry of entries)
            this.#add(entry);
    }
    /** All entries that may be about a package in a group's image, by rank. */
    entriesFor(found, row) {
        const entries = [];
        for (const bucket of this.#bucketsOf(row)) {
            for (const entrySet of entrySetsOf(bucket, found))
                for (const entry of entrySet.values())
                    entries.push(entry);
        }
        return entries.sort((a, b) => a.rank - b.rank);
    }
    #add(entry) {
        const { product, subcomponent } = entry;
        const named = product.kind === "package" ? product.package : subcomponent;
        if (product.kind !== "image") {
            put(this.#bucket(ANY_IMAGE, ""), named, entry, equivalenceKey(entry, ""));
            return;
        }
        const { image } = product;
        const kind = leadingField(image);
        const key = keyOf(image);
        put(this.#bucket(kind, key), named, entry, equivalenceKey(entry, ""));
        if (kind !== "tag")
            return;
        const tags = this.#tags.get(image.name) ?? new Map();
        this.#tags.set(image.name, tags);
        tags.set(key, this.#bucket(kind, key));
        // For an image without known tags, entries that differ only in the tag are equivalent.
        put(this.#bucket("untagged", image.name), named, entry, equivalenceKey(entry, "tag"));
    }
    #bucket(kind, key) {
        const name = `${kind} ${key}`;
        const known = this.#buckets.get(name);
        if (known !== undefined)
            return known;
        const bucket = { anyPackage: new Map(), byPackage: new Map() };
        this.#buckets.set(name, bucket);
        const others = this.#byField.get(kind) ?? [];
        this.#byField.set(kind, others);
        others.push(bucket);
        return bucket;
    }
    *#bucketsOf(row) {
        const { imageDigest, repositoryName } = row.columns;
        const names = [`${ANY_IMAGE} `];
        if (imageDigest === null)
            yield* this.#byField.get("digest") ?? [];
        else
            for (const digest of new Set([imageDigest, ...row.seen.indexDigests]))
                names.push(`digest ${digest}`);
        const locations = locationsOf(row);
        if (locations === null)
            yield* this.#byField.get("repository") ?? [];
        else
            names.push(...locations.map((location) => `repository ${location}`));
        if (repositoryName === null) {
            yield* this.#byField.get("name") ?? [];
            yield* this.#byField.get("tag") ?? [];
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
            const bucket = this.#buckets.get(name);
            if (bucket !== undefined)
                yield bucket;
        }
    }
    /** Iterates over the smaller of the two sets. */
    *#tagged(name, tags) {
        const known = this.#tags.get(name);
        if (known === undefined)
            return;
        if (known.size < tags.size) {
            for (const [key, bucket] of known)
                if (tags.has(key.slice(name.length + 1)))
                    yield bucket;
            return;
        }
        for (const tag of tags) {
            const bucket = known.get(`${name} ${tag}`);
            if (bucket !== undefined)
                yield bucket;
        }
    }
}
function leadingField({ version, repositoryUrl, tag }) {
    if (version !== null)
        return "digest";
    if (repositoryUrl !== null)
        return "repository";
    return tag === null ? "name" : "tag";
}
function keyOf({ version, repositoryUrl, tag, name }) {
    return version ?? repositoryUrl ?? (tag === null ? name : `${name} ${tag}`);
}
/** The group's repository as package URLs name it, and its prefixes; null where the registry is unknown. */
function locationsOf({ columns: { repositoryName, awsRegion }, registryId }) {
    if (repositoryName === null || awsRegion === null || registryId === null)
        return null;
    const byPackage = `${(0,image_reference/* registryHost */.U$)(registryId, awsRegion)}/${repositoryName.toLowerCase()}`.split("/");
    return byPackage.map((_, index) => byPackage.slice(0, index + 1).join("/"));
}
function put({ anyPackage, byPackage }, named, entry, equivalent) {
    let entrySet = anyPackage;
    if (named !== null) {
        const name = (0,package_url_matching/* looseNameOf */.NN)(named);
        const versions = byPackage.get(name) ?? new Map();
        byPackage.set(name, versions);
        const version = named.version === null ? "" : (0,package_url_matching/* looseVersion */.fQ)(named.version);
        entrySet = versions.get(version) ?? new Map();
        versions.set(version, entrySet);
    }
    const known = entrySet.get(equivalent);
    if (known === undefined || entry.rank < known.rank)
        entrySet.set(equivalent, entry);
}
function* entrySetsOf({ anyPackage, byPackage }, { name, version }) {
    yield anyPackage;
    if (name === null) {
        for (const versions of byPackage.values())
            yield* versions.values();
        return;
    }
    for (const versions of (0,package_url_matching/* looseNamesOf */.IS)(name).flatMap((each) => byPackage.get(each) ?? [])) {
        if (version === null) {
            yield* versions.values();
            continue;
        }
        for (const key of new Set(["", (0,package_url_matching/* looseVersion */.fQ)(version)])) {
            const entrySet = versions.get(key);
            if (entrySet !== undefined)
                yield entrySet;
        }
    }
}
/** Equal for entries that match the same occurrences; `without`: a field to ignore. */
function equivalenceKey({ role, links, product, subcomponent }, without) {
    const image = product.kind === "image" ? product.image : null;
    const tag = without === "tag" ? null : (image?.tag ?? null);
    const named = product.kind === "package" ? product.package : subcomponent;
    const hash = product.kind === "image" ? product.hash : null;
    return JSON.stringify([
        role,
        links,
        product.kind,
        product.error === null,
        hash,
        image === null ? null : [image.name, image.version, image.repositoryUrl, tag, architectureOf(image.arch)],
        named === null ? null : packageKey(named),
    ]);
}
/** Qualifiers that a finding never shows are equivalent, regardless of their values. */
function packageKey({ type, namespace, name, version, qualifiers }) {
    const keys = [...qualifiers]
        .sort(([a], [b]) => (0,order/* compareText */.n)(a, b))
        .map(([key, value]) => {
        if (key === "arch")
            return [key, value === "all" || value === "noarch" ? "all" : architectureOf(value)];
        return [key, key === "type" && value === "jar"];
    });
    return [type, namespace, name, version, keys];
}
function architectureOf(arch) {
    return arch === null ? null : ((0,architectures/* canonicalArchitecture */.CN)(arch) ?? "unknown");
}

// EXTERNAL MODULE: ./build/core/policy/vex/vex-products.js + 1 modules
var vex_products = __webpack_require__(3792);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-times.js
var vex_times = __webpack_require__(3105);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-vulnerability.js
var vex_vulnerability = __webpack_require__(6653);
;// CONCATENATED MODULE: ./build/core/policy/vex/vex-rule.js






/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides; of two with the same
 * time, the blocking one. A statement that may or may not be about the finding can block an exemption, but exempts
 * nothing. `now`: epoch ms.
 */
function vexRule(statements, now) {
    const lookup = new StatementLookup(statements, now);
    return {
        name: "vex",
        status: "ignored",
        evaluate: (occurrence, row) => {
            const id = (0,vex_vulnerability/* idOf */.T)(row.name ?? "");
            return id === "" ? null : evaluateStatements(lookup, id, occurrence, row);
        },
    };
}
function evaluateStatements(lookup, id, occurrence, row) {
    let fallback = null;
    for (const entry of lookup.entriesFor(id, occurrence, row)) {
        const match = (0,vex_products/* inProduct */.R)(entry.product, entry.subcomponent, occurrence, row);
        if (match === "no")
            continue;
        const { statement, role } = entry;
        const reason = vex_rule_reasonOf(statement);
        if (role === "blocks")
            return fallback ?? notExempt(entry, match);
        if (match !== "yes") {
            fallback ??= { outcome: "unknown", reason: `${statement.status}, but ${match.unknown} (${statement.file})` };
            continue;
        }
        const conflict = lookup.findConflict(entry, id, occurrence, row);
        if (conflict === null)
            return { outcome: "exempt", reason, exemptions: [statement] };
        fallback ??= conflict;
    }
    return fallback;
}
function notExempt({ statement }, match) {
    const uncertainty = typeof match === "string" ? "" : `; it may be about this finding: ${match.unknown}`;
    return { outcome: "not-exempt", reason: `${vex_rule_reasonOf(statement)}${uncertainty}` };
}
function vex_rule_reasonOf({ reason, owner, file }) {
    return `${reason} (${owner ?? "no author"}, ${file})`;
}
/** All statements, by vulnerability. */
class StatementLookup {
    #byId = new Map();
    /** Blocking statements that may be about any vulnerability. */
    #anyId;
    /** One for each vulnerability that was looked up. */
    #indexes = new Map();
    /** The ids with a blocking statement. */
    #blockedIds = new Set();
    #linked = new Map();
    constructor(statements, now) {
        const ranked = statements
            .map((statement) => {
            const blocks = (0,vex_document/* isBlocking */.Us)(statement);
            const role = blocks ? "blocks" : "exempts";
            return { statement, role, time: (0,vex_times/* orderingTime */.eE)(statement.at, blocks, now) };
        })
            .sort(compareStatements)
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
    /** The entries that may be about an occurrence; the first one decides. */
    entriesFor(id, { package: found }, row) {
        const named = this.#index(id).entriesFor(found, row);
        const any = this.#anyId.entriesFor(found, row);
        return any.length === 0 ? named : [...named, ...any].sort((a, b) => a.rank - b.rank);
    }
    /** The result of a statement that blocks the exemption under another of its ids, where one of the two has that name. */
    findConflict({ statement, rank }, id, occurrence, row) {
        const own = (0,vex_vulnerability/* idOf */.T)(statement.vulnerability);
        for (const other of this.#linkedTo(statement)) {
            if (other === id)
                continue;
            for (const entry of this.#index(other).entriesFor(occurrence.package, row)) {
                if (entry.rank > rank)
                    break;
                if (entry.role !== "blocks" || (other !== own && (0,vex_vulnerability/* idOf */.T)(entry.statement.vulnerability) !== other))
                    continue;
                const match = (0,vex_products/* inProduct */.R)(entry.product, entry.subcomponent, occurrence, row);
                if (match !== "no")
                    return notExempt(entry, match);
            }
        }
        return null;
    }
    /** The ids of a statement that have a blocking statement. */
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
            const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
            return subcomponents.map((subcomponent) => ({ statement, rank, role, links, product, subcomponent }));
        });
    }
}
function isAboutAny({ statement, role }) {
    return statement.ids.length === 0 && role === "blocks";
}
/** The newest first; at the same time, blocking statements first; then by text, regardless of the order of the files. */
function compareStatements(a, b) {
    if (a.time !== b.time)
        return b.time - a.time;
    if (a.role !== b.role)
        return a.role === "blocks" ? -1 : 1;
    return (0,order/* compareText */.n)(a.statement.sortKey, b.statement.sortKey) || (0,order/* compareText */.n)(a.statement.file, b.statement.file);
}

;// CONCATENATED MODULE: ./build/core/policy/rules.js







/** Every finding of the selected severities blocks, unless the registry suppresses it. */
const NO_POLICY = {
    ...NO_EXEMPTIONS,
    comparison: { kind: "none" },
    baseline: null,
    onlyFixed: false,
    grace: new Map(),
    exploitationPolicy: null,
};
/** The rules of a policy, in the order of evaluation. `now`: epoch ms. `indexes`: the image indexes of the run. */
function rulesFor(policy, now, indexes) {
    const entries = policy.ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = policy.vex.flatMap((document) => document.statements);
    const rules = {
        suppressed: policy_decision/* suppressedByRegistry */.lq,
        vex: statements.length === 0 ? null : vexRule(statements, now),
        ignore: entries.length === 0 ? null : ignoreRule(entries, now),
        baseline: policy.baseline === null ? null : (0,policy_baseline/* baselineRule */.oL)(policy.baseline, (0,policy_baseline/* ownDigests */._8)(policy.baseline, indexes)),
        unfixed: policy.onlyFixed ? onlyFixedRule : null,
        grace: policy.grace.size === 0 ? null : (0,grace/* graceRule */.j)(policy.grace, now),
    };
    return policy_decision/* RULE_NAMES */.iU.map((name) => rules[name]).filter((rule) => rule !== null);
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/core/search/image-history.js + 1 modules
var image_history = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/core/search/severity.js
var search_severity = __webpack_require__(4240);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/acceptance.js



/**
 * Every code of a scan must be accepted for its repository: accepting `unsupported-image` does not accept another
 * problem of the same image. Expired entries do not apply. The entry that expires last comes first. `now`: epoch ms.
 */
function acceptance(entries, now) {
    const applicable = entries
        .filter((entry) => !isExpired(entry, now))
        .sort((a, b) => (endOf(a) === endOf(b) ? (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)) : endOf(b) - endOf(a)))
        .map((entry) => ({ entry, inRepository: (0,glob/* compileGlobs */.tI)(entry.repositories) }));
    return (codes, repositoryName) => {
        const accepted = (code) => (entry) => entry.codes.some((known) => known === code);
        const named = applicable.filter(({ inRepository }) => inRepository(repositoryName)).map(({ entry }) => entry);
        const covering = named.filter((entry) => codes.some((code) => accepted(code)(entry)));
        return codes.every((code) => covering.some(accepted(code))) ? covering : [];
    };
}

// EXTERNAL MODULE: ./build/core/search/image-key.js
var image_key = __webpack_require__(4136);
;// CONCATENATED MODULE: ./build/core/report/report-scans.js




function reportScan(assessment, settings) {
    const { history, source, evaluated, failures, counts } = assessment;
    const { image } = history;
    const imageTags = [...history.imageTags].sort();
    const completedAt = evaluated?.completedAt ?? null;
    // Accepting another failure of the image does not accept an old scan.
    const problems = [...failures, ...tooOld(completedAt, evaluated !== null, settings)];
    const unknown = settings.unknownExploitation.get((0,image_key/* imageKey */.p)(image)) ?? [];
    problems.push(...exploitationProblems(unknown));
    const codes = problems.map(({ code }) => code);
    // An ignore file can accept that Inspector has no facts, but not that a request failed.
    const isAcceptable = codes.length > 0 && unknown.every(({ wasRequested }) => wasRequested);
    const acceptedBy = isAcceptable ? settings.accept(codes, image.repositoryName) : [];
    const [accepting] = acceptedBy;
    const scan = {
        source,
        reference: history.reference ?? (0,image_reference/* formatReference */.FH)({ ...image, imageTags }),
        awsRegion: image.awsRegion,
        registryId: image.registryId,
        repositoryName: image.repositoryName,
        imageDigest: image.imageDigest,
        indexDigest: [...history.indexDigests].sort()[0] ?? null,
        imageTags,
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
    return { scan, codes, acceptedBy };
}
/** The number of scans that name an image: a repository, and a digest or a tag in it. */
function countNamed(scans) {
    return scans.filter(({ repositoryName, imageDigest, imageTags }) => repositoryName !== null && (imageDigest !== null || imageTags.length > 0)).length;
}
/** The first problem, then the others with their codes. */
function allDetails(problems) {
    return problems.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}
function tooOld(completedAt, isEvaluated, { maxScanAge, now, readBy }) {
    if (maxScanAge === null || !isEvaluated)
        return [];
    if (completedAt === null) {
        return [{ code: "scan-too-old", detail: "the response does not contain the time at which the scan completed" }];
    }
    if (completedAt > readBy + time/* CLOCK_TOLERANCE */.lO) {
        const future = `the scan is dated ${(0,time/* isoTime */.Ly)(completedAt)}, ${(0,time/* inWords */.r4)(completedAt - readBy)} after this run, so its age is unknown`;
        return [{ code: "scan-too-old", detail: `${future}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}` }];
    }
    if (now - completedAt <= maxScanAge)
        return [];
    const detail = `scanned ${(0,time/* inWords */.r4)(now - completedAt)} ago, at ${(0,time/* isoTime */.Ly)(completedAt)}; max-scan-age is ${(0,time/* inWords */.r4)(maxScanAge)}`;
    return [{ code: "scan-too-old", detail }];
}
const MAX_NAMED = 3;
function exploitationProblems(unknown) {
    const names = [...new Set(unknown.map(({ vulnerability }) => vulnerability))].sort();
    const code = unknown.find((each) => each.code !== "exploitation-unknown")?.code ?? "exploitation-unknown";
    if (names.length === 0)
        return [];
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
    const reasons = [...new Set(unknown.map(({ why }) => why))].sort();
    const others = reasons.length > MAX_NAMED ? "; ..." : "";
    const why = `${reasons.slice(0, MAX_NAMED).join("; ")}${others}`;
    const detail = `${names.slice(0, MAX_NAMED).join(", ")}${more}: ${why}`;
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
    return (0,order/* compareKeys */.Y)(key(a), key(b));
}

;// CONCATENATED MODULE: ./build/core/report/assess-scans.js





/**
 * The outcome of each image, in the order of the assessments. The outcomes under the compared exemptions show which
 * acceptances a pull request adds.
 */
function assessScans(collected, assessments, settings) {
    const { policy, rules, comparedRules } = settings;
    const compared = comparedExemptions(policy.comparison);
    const applied = scansWith(policy, rules, collected, assessments, settings);
    if (compared === null || comparedRules === null) {
        return applied.map((scan) => Object.assign(scan, { acceptanceAddedBy: [] }));
    }
    const comparedScans = scansWith(compared, comparedRules, collected, assessments, settings);
    return applied.map((scan, index) => {
        const [own, base] = policy.comparison.kind === "own" ? [comparedScans[index], scan] : [scan, comparedScans[index]];
        const isNotAcceptedByBase = base?.scan.outcome === "inconclusive" && base.scan.accepted === null;
        return { ...scan, acceptanceAddedBy: isNotAcceptedByBase ? (own?.acceptedBy ?? []) : [] };
    });
}
function scansWith({ ignoreFiles }, rules, collected, assessments, { policy, exploitation, maxScanAge, now, readBy }) {
    const entries = ignoreFiles.flatMap(({ inconclusive }) => inconclusive);
    const accept = acceptance(entries, now);
    const unknown = byImage((0,policy_exploitation/* unknownExploitation */.fN)(collected, rules, policy.exploitationPolicy, exploitation));
    return assessments.map((assessment) => reportScan(assessment, { maxScanAge, now, readBy, accept, unknownExploitation: unknown }));
}
function byImage(groups) {
    const images = new Map();
    for (const group of groups) {
        const { columns, registryId } = group.row;
        const key = (0,image_key/* imageKey */.p)({ ...columns, registryId });
        const known = images.get(key) ?? [];
        images.set(key, known);
        known.push(group);
    }
    return images;
}

;// CONCATENATED MODULE: ./build/core/report/baseline-notices.js


/** Notices about a baseline that is incomplete, that is one of the run's own images, or in which a finding was less severe. */
function baselineNotices(baseline, decided, scans, indexes) {
    if (baseline === null)
        return [];
    const { source, notEvaluated } = baseline;
    const partial = notEvaluated === null
        ? []
        : [
            {
                code: "baseline-partial",
                detail: `${source}: ${notEvaluated} could not be evaluated; their findings block`,
            },
        ];
    return [...partial, ...ownImages(baseline, scans, indexes), ...severityIncreases(baseline, decided)];
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
    return [
        {
            code: "baseline-own-image",
            detail: `${baseline.source} is the same image as, or shares one with, ${first}${more}`,
        },
    ];
}
function severityIncreases(baseline, decided) {
    const found = decided.flatMap(({ row, occurrences }) => occurrences.flatMap(({ occurrence, decision }) => {
        const from = decision.status === "baseline" ? (0,policy_baseline/* severityInBaseline */.wu)(baseline, occurrence, row) : null;
        const to = occurrence.severity;
        if (from === null || (0,search_severity/* compareSeverity */.zK)(to, from) >= 0)
            return [];
        const { name } = occurrence.package;
        return [{ label: `${row.name ?? row.columns.finding}${name === null ? "" : ` in ${name}`}`, from, to }];
    }));
    const [worst] = found.sort((a, b) => (0,search_severity/* compareSeverity */.zK)(a.to, b.to) || (0,search_severity/* compareSeverity */.zK)(b.from, a.from) || (a.label < b.label ? -1 : 1));
    if (worst === undefined)
        return [];
    const { label, from, to } = worst;
    const count = found.length === 1 ? "" : `${found.length} findings, the worst: `;
    return [
        {
            code: "baseline-severity-rose",
            detail: `${baseline.source}: ${count}${label} was ${from} in the baseline and is ${to} now`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/core/policy/related-exemptions.js







/** The maximum number of pairs of an occurrence and a related id that are evaluated. */
const MAX_PAIRS = 20_000;
/** The blocking findings whose related ids are exempt: one for each name and id, by text. `now`: epoch ms. */
function relatedExemptions({ ignoreFiles, vex }, decided, now) {
    const related = relatedIdsOf(decided.map(({ row }) => row));
    const entries = ignoreFiles.flatMap(({ ignore }) => ignore);
    const statements = vex.flatMap((document) => document.statements);
    if (related.size === 0 || entries.length + statements.length === 0)
        return [];
    const rules = [vexRule(statements, now), ignoreRule(entries, now)];
    const found = new Map();
    for (const { name, relatedId, row, occurrence } of pairsOf(decided, related).slice(0, MAX_PAIRS)) {
        for (const exemption of (0,policy_decision/* decide */.LD)(rules, occurrence, { ...row, name: relatedId }).exemptions) {
            const one = { name, relatedId, exemption };
            const key = JSON.stringify([name, (0,vex_vulnerability/* idOf */.T)(relatedId)]);
            const other = found.get(key);
            // Packages can be exempt by different entries: which scan was read first must not matter.
            if (other === undefined || (0,order/* compareText */.n)(relatedExemptionInWords(one), relatedExemptionInWords(other)) < 0) {
                found.set(key, one);
            }
        }
    }
    return [...found].sort(([a], [b]) => (0,order/* compareText */.n)(a, b)).map(([, each]) => each);
}
/** Each blocking occurrence with each related id, in an order that does not depend on that of the scans. */
function pairsOf(decided, related) {
    const pairs = [];
    for (const { row, occurrences } of decided) {
        const { name, columns, registryId } = row;
        if (name === null)
            continue;
        for (const [id, relatedId] of related.get((0,vex_vulnerability/* idOf */.T)(name)) ?? []) {
            for (const { occurrence, decision } of occurrences) {
                if (decision.status !== "matched")
                    continue;
                const key = JSON.stringify([name, id, registryId, columns, (0,detection/* packageKey */.MO)(occurrence.package)]);
                pairs.push({ name, relatedId, row, occurrence, key });
            }
        }
    }
    return pairs.sort((a, b) => (0,order/* compareText */.n)(a.key, b.key));
}
/** Describes it, for a notice. */
function relatedExemptionInWords({ name, relatedId, exemption }) {
    return `${name} blocks; the related ${relatedId} is exempt (${locationOf(exemption)})`;
}
/** By the id of a finding: each related id, and how the scan writes it. In both directions. */
function relatedIdsOf(rows) {
    const related = new Map();
    const add = (name, other) => {
        const [id, otherId] = [(0,vex_vulnerability/* idOf */.T)(name), (0,vex_vulnerability/* idOf */.T)(other)];
        if (id === otherId || otherId === "")
            return;
        const known = related.get(id) ?? new Map();
        related.set(id, known);
        const written = known.get(otherId);
        if (written === undefined || (0,order/* compareText */.n)(other, written) < 0)
            known.set(otherId, other);
    };
    for (const { name, relatedIds } of rows) {
        for (const other of name === null ? [] : (relatedIds ?? [])) {
            add(name ?? "", other);
            add(other, name ?? "");
        }
    }
    return related;
}

;// CONCATENATED MODULE: ./build/core/policy/vex/vex-mismatch.js






/** The maximum number of comparisons of a product with an occurrence for all documents. */
const MAX_COMPARISONS = 200_000;
/**
 * Describes each exempting statement that is about a blocking finding's vulnerability, and whose products certainly match
 * no occurrence of it, with the reason of the product that matches best.
 */
function unmatchedStatements(documents, decided) {
    const byId = vulnerabilitiesOf(decided);
    const unmatched = new Map();
    const budget = { left: MAX_COMPARISONS };
    for (const document of documents.toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path))) {
        for (const statement of document.statements) {
            if ((0,vex_document/* isBlocking */.Us)(statement))
                continue;
            const known = statement.ids.flatMap((id) => byId.get(id) ?? []);
            if (!known.some((each) => each.isBlocking))
                continue;
            const mismatch = mismatchOf(statement, known, budget);
            if (mismatch === null)
                continue;
            const details = unmatched.get(document) ?? [];
            unmatched.set(document, details);
            details.push(`${statement.vulnerability} is ${statement.status}, but ${mismatch.reason}`);
        }
    }
    return unmatched;
}
function vulnerabilitiesOf(decided) {
    const byId = new Map();
    for (const { row, occurrences } of decided) {
        const id = (0,vex_vulnerability/* idOf */.T)(row.name ?? "");
        if (id === "")
            continue;
        const known = byId.get(id) ?? { isBlocking: false, found: [] };
        byId.set(id, known);
        for (const { occurrence, decision } of occurrences) {
            if (decision.status === "matched")
                known.isBlocking = true;
            known.found.push({ occurrence, row });
        }
    }
    return byId;
}
/**
 * Null if a product matches or may match, or if the budget does not suffice. All comparisons are charged, also those
 * that an early match spares, so that the order of the scans does not decide which statements are compared.
 */
function mismatchOf(statement, known, budget) {
    const named = statement.products.flatMap((product) => {
        const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
        return subcomponents.map((subcomponent) => ({ product, subcomponent }));
    });
    const observed = known
        .flatMap(({ found }) => found)
        .flatMap(({ occurrence, row }) => (0,finding_groups/* observationsOf */.bG)(occurrence).map((observation) => ({
        occurrence: { ...observation, observations: null },
        row: { ...row, uri: observation.uri },
    })));
    budget.left -= named.length * observed.length;
    if (budget.left < 0)
        return null;
    let closest = null;
    for (const { product, subcomponent } of named) {
        for (const { occurrence, row } of observed) {
            if ((0,vex_products/* inProduct */.R)(product, subcomponent, occurrence, row) !== "no")
                return null;
            const mismatch = describeMismatch(product, subcomponent, occurrence, row);
            if (closest === null || compareMismatches(mismatch, closest) < 0)
                closest = mismatch;
        }
    }
    return closest;
}
/** The closest first, then by text, so that the order of the scans does not matter. */
function compareMismatches(a, b) {
    return b.closeness - a.closeness || (0,order/* compareText */.n)(a.reason, b.reason);
}
function describeMismatch(product, subcomponent, { package: found }, row) {
    if (product.kind === "unknown")
        return { closeness: 0, reason: product.error };
    if (product.kind === "image" && (0,package_url_matching/* matchImage */.Vd)(product.image, row) === "no") {
        const { repositoryName, imageDigest } = row.columns;
        const image = `${repositoryName ?? "an unknown repository"}@${imageDigest ?? "an unknown digest"}`;
        return { closeness: 0, reason: `${product.image.text} is not the image ${image}` };
    }
    const named = product.kind === "package" ? product.package : subcomponent;
    return named === null
        ? { closeness: 1, reason: "the product is another image" }
        : (0,package_url_matching/* mismatchOfPackage */.iI)(named, found, row);
}

;// CONCATENATED MODULE: ./build/core/report/report-exemptions.js



/**
 * `applied`: it exempts something. `unused`: it matches nothing. `expired`: its last day is over. `fixed`: it has
 * `until-fixed`, and a fix exists.
 */
const EXEMPTION_STATES = (/* unused pure expression or super */ null && (["applied", "unused", "expired", "fixed"]));
/** Every entry of the ignore files, and the VEX statements that apply, by file and line. `now`: epoch ms. */
function reportExemptions(policy, decided, scans, now) {
    const decisions = decided.flatMap(({ occurrences }) => occurrences.map(({ decision }) => decision));
    const applied = countByExemption(decisions, "exemptions");
    const ended = countByExemption(decisions, "ended");
    addAcceptances(applied, scans.map(({ acceptedBy }) => acceptedBy));
    const { kind } = policy.comparison;
    const added = kind === "base" ? addedCounts(policy, decided, scans) : null;
    return entriesOf(policy, (statement) => applied.has(statement) || ended.has(statement))
        .map((entry) => {
        const isAdded = kind === "unknown" ? null : (added?.has(entry) ?? false);
        return reportExemption(entry, isAdded, { applied: applied.get(entry) ?? 0, ended: ended.get(entry) ?? 0, now });
    })
        .sort(compareExemptions);
}
/** With `refuse-pull-request-ignores`: the pull request's own entries that would exempt what the base's do not. */
function refusedExemptions(policy, decided, scans, now) {
    if (policy.comparison.kind !== "own")
        return [];
    const added = addedCounts(policy, decided, scans);
    return entriesOf(policy.comparison.own, () => true)
        .filter((entry) => added.has(entry))
        .map((entry) => reportExemption(entry, true, { applied: added.get(entry) ?? 0, ended: 0, now }))
        .sort(compareExemptions);
}
/** The number of occurrences or images that each exemption of the pull request exempts, and the base's files do not. */
function addedCounts(policy, decided, scans) {
    const counts = countByExemption(addedDecisions(decided, policy.comparison), "exemptions");
    addAcceptances(counts, scans.map(({ acceptanceAddedBy }) => acceptanceAddedBy));
    return counts;
}
function addAcceptances(counts, acceptances) {
    for (const entry of acceptances.flat())
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
}
/** Every entry of ignore files, and the VEX statements that pass the filter. */
function entriesOf({ ignoreFiles, vex }, isWanted) {
    return [
        ...ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
        ...vex.flatMap(({ statements }) => statements).filter(isWanted),
    ];
}
function reportExemption(entry, addedByPullRequest, { applied, ended, now }) {
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
        state: stateOf(entry, applied, ended, now),
        count: applied > 0 ? applied : ended,
    };
}
function stateOf(entry, applied, ended, now) {
    if (isExpired(entry, now))
        return "expired";
    if (applied > 0)
        return "applied";
    return ended > 0 ? "fixed" : "unused";
}
/** Milliseconds until an entry expires; infinite where it does not. */
function timeLeft({ expires }, now) {
    return endOf({ expires: expires === "never" ? null : expires }) - now;
}
/** By file and line, then by all fields, so that the order is total. */
function compareExemptions(a, b) {
    return ((0,order/* compareText */.n)(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (0,order/* compareText */.n)(JSON.stringify(a), JSON.stringify(b)));
}

;// CONCATENATED MODULE: ./build/core/report/notices.js









/** Notices do not affect the verdict. `render/notice-reasons.ts` has the explanation and remediation of each. */
const NOTICE_CODES = [
    "other-severities",
    "old-scan",
    "future-scan",
    "allowed-endpoint",
    "extra-ca",
    "missing-permission",
    "exemption-expired",
    "exemption-fixed",
    "exemption-refused",
    "exemption-added",
    "exemption-expiring",
    "exemption-unused",
    "exemption-related",
    "base-unreadable",
    "own-files-invalid",
    "nothing-to-refuse",
    "ignore-file-elsewhere",
    "vex-not-honored",
    "vex-not-matched",
    "baseline-partial",
    "baseline-own-image",
    "baseline-severity-rose",
    "fix-unknown",
    "age-unknown",
    "epss-unknown",
    "remediation-unknown",
    "query-cost",
];
/** Without `max-scan-age`, a scan that is older is a notice. */
const OLD_SCAN_AGE = 30 * time/* DAY */.d_;
/** An exemption that expires within this time is a notice. */
const EXPIRES_SOON = 14 * time/* DAY */.d_;
/** Severities without a rating: such a finding may be of any severity. */
const UNRATED = ["UNDEFINED", "UNTRIAGED", "UNKNOWN"];
function otherSeverities(counts, selected) {
    const worst = [...selected].sort(search_severity/* compareSeverity */.zK)[0] ?? "CRITICAL";
    const worse = search_severity/* SEVERITIES */.oC.filter((level) => (0,search_severity/* compareSeverity */.zK)(level, worst) < 0 && counts[level] > 0);
    const unrated = UNRATED.filter((level) => !selected.includes(level) && counts[level] > 0);
    return [...worse, ...unrated].map((level) => ({
        code: "other-severities",
        detail: `${counts[level]} ${level} found; severity is set to ${[...selected].sort(search_severity/* compareSeverity */.zK).join(",")}`,
    }));
}
/** Notices about old scans, and scans dated in the future, if `max-scan-age` is not set. Times: see `ReportSettings`. */
function scanAges(scans, maxScanAge, { now, readBy }) {
    if (maxScanAge !== null)
        return [];
    const ages = scans.flatMap(({ scannedAt }) => (scannedAt === null ? [] : [now - Date.parse(scannedAt)]));
    const count = (n) => (n === 1 ? "1 scan is" : `${n} scans are`);
    const oldest = ages.reduce((a, b) => Math.max(a, b), 0);
    const untilRead = readBy - now;
    const newest = ages.reduce((a, b) => Math.min(a, b), 0) + untilRead;
    const old = ages.filter((age) => age > OLD_SCAN_AGE).length;
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
/** Notices about exemptions that ended, expire soon, are unused, or are added by the pull request. */
function exemptionNotices(exemptions, now) {
    const notices = exemptions.flatMap((exemption) => {
        const found = [];
        const what = nameOf(exemption);
        const add = (code, detail) => found.push({ code, detail: `${what} ${detail}` });
        const left = timeLeft(exemption, now);
        switch (exemption.state) {
            case "expired":
                add("exemption-expired", `expired after ${exemption.expires}${noLongerExempt(exemption)}`);
                break;
            case "fixed":
                add("exemption-fixed", `has until-fixed${noLongerExempt(exemption)}`);
                break;
            case "unused":
                add("exemption-unused", "matches nothing");
                break;
            case "applied":
                if (exemption.addedByPullRequest === true)
                    add("exemption-added", additionInWords(exemption));
                break;
        }
        if (exemption.state !== "expired" && left <= EXPIRES_SOON) {
            add("exemption-expiring", `expires after ${exemption.expires}, in ${(0,time/* inWords */.r4)(left)}`);
        }
        return found;
    });
    return notices.sort((a, b) => NOTICE_CODES.indexOf(a.code) - NOTICE_CODES.indexOf(b.code));
}
/** Notices about what the pull request's own files would exempt, where only the base's files apply. */
function refusedExemptionNotices(refused) {
    return refused.map((exemption) => {
        const what = exemption.kind === "inconclusive" ? notices_images(exemption.count) : findings(exemption.count);
        const verb = exemption.kind === "inconclusive" ? "accept" : "exempt";
        return { code: "exemption-refused", detail: `${nameOf(exemption)} would ${verb} ${what}` };
    });
}
/** Notices about what policy could not decide, or did not honor. `now`: epoch ms. */
function policyNotices(policy, decided, groups, now) {
    const notices = [];
    for (const document of policy.vex.toSorted((a, b) => (0,order/* compareText */.n)(a.path, b.path))) {
        const notHonored = [...document.notHonored, ...futureExemptions(document, now)];
        if (notHonored.length === 0)
            continue;
        notices.push({ code: "vex-not-honored", detail: `${document.path}: ${firstOf(notHonored)}` });
    }
    const firstUnknown = firstUnknownVex(groups);
    if (firstUnknown !== null) {
        const count = countUnknown(decided, "vex");
        notices.push({ code: "vex-not-honored", detail: `${findings(count)} not exempt, the first: ${firstUnknown}` });
    }
    for (const [{ path }, details] of unmatchedStatements(policy.vex, decided)) {
        notices.push({ code: "vex-not-matched", detail: `${path}: ${firstOf(details)}` });
    }
    const related = relatedExemptions(policy, decided, now).map(relatedExemptionInWords);
    if (related.length > 0)
        notices.push({ code: "exemption-related", detail: firstOf(related) });
    const fix = countUnknown(decided, "unfixed");
    if (fix > 0)
        notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
    const age = countUnknown(decided, "grace");
    if (age > 0)
        notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
    return notices;
}
/** The first detail, and the number of the others. */
function firstOf([first = "", ...others]) {
    return others.length === 0 ? first : `${first}, and ${others.length} more`;
}
/** Describes the exemptions of a document that are dated in the future. */
function futureExemptions({ statements }, now) {
    return statements
        .filter((statement) => !(0,vex_document/* isBlocking */.Us)(statement) && (0,vex_times/* isInFuture */.LV)(statement.at, now))
        .map(({ at, vulnerability, status }) => {
        const what = `${vulnerability} is ${status} as of ${(0,time/* isoTime */.Ly)(at)}, which is in the future`;
        return `${what}; the statement counts as the oldest`;
    });
}
/** Notices about facts that Inspector did not return, and that do not affect the verdict. */
function exploitationNotices(policy, { facts, unresolved, remediationError }) {
    const notices = [];
    const unscored = [...facts].filter(([key, { epss }]) => epss === null && !unresolved.has(key)).map(([key]) => key);
    if (policy.exploitationPolicy?.epss != null && unscored.length > 0) {
        const vulnerabilities = unscored.length === 1 ? "1 vulnerability has" : `${unscored.length} vulnerabilities have`;
        const detail = `${vulnerabilities} no EPSS score, such as ${unscored.sort()[0]}`;
        notices.push({ code: "epss-unknown", detail });
    }
    if (remediationError !== null)
        notices.push({ code: "remediation-unknown", detail: remediationError });
    return notices;
}
function firstUnknownVex(groups) {
    for (const { packages, name } of groups) {
        for (const { status, ruleResults } of packages) {
            const result = ruleResults.find(({ rule, outcome }) => rule === "vex" && outcome === "unknown");
            if (status === "matched" && result !== undefined)
                return `${name}: ${result.reason}`;
        }
    }
    return null;
}
function nameOf({ kind, id, codes, packages, repositories, file, line, owner }) {
    const where = [...packages, ...repositories].join(", ");
    const what = `${kind === "inconclusive" ? codes.join(", ") : id}${where === "" ? "" : ` in ${where}`}`;
    return `${what} (${file}${line === null ? "" : `:${line}`}, ${owner === null ? "no owner" : `owner ${owner}`})`;
}
function additionInWords({ kind }) {
    return kind === "inconclusive"
        ? "accepts images that the base's files do not accept"
        : "exempts findings that the base's files do not exempt";
}
function noLongerExempt({ count }) {
    return count === 0 ? "" : `; it no longer exempts ${findings(count)}`;
}
function notices_images(count) {
    return count === 1 ? "1 image" : `${count} images`;
}
function findings(count) {
    return count === 1 ? "1 finding" : `${count} findings`;
}
function whyNoFix(groups) {
    const isUnknown = ({ status, ruleResults }) => status === "matched" && ruleResults.some(({ rule, outcome }) => rule === "unfixed" && outcome === "unknown");
    const contradicts = ({ fix, packages }) => (fix === "yes" || fix === "no") && packages.some(isUnknown);
    if (groups.some(contradicts))
        return "a finding and one of its packages contradict each other about the fix";
    const partial = groups.some(({ fix }) => fix === "partial");
    return partial
        ? "only some of their packages have a fix, and the scan does not show which ones"
        : "fix availability is unknown (basic scanning does not report it)";
}
function whyNoAge(groups) {
    return groups.some(({ publishedAt }) => publishedAt !== null)
        ? "the publication date is unknown or in the future"
        : "the publication date is unknown (basic scanning does not report it)";
}

// EXTERNAL MODULE: ./build/core/text/shown-version.js
var shown_version = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/core/report/report-groups.js







/** The group as the report shows it. */
function reportGroup({ row, occurrences }, exploitation) {
    const decided = [...occurrences].sort(compareOccurrences);
    const deciding = policy_decision/* STATUSES */.f.map((status) => decided.find(({ decision }) => decision.status === status)).find(Boolean);
    const ages = decided.map(({ occurrence }) => occurrence.publishedAt);
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
        packages: decided.map((found) => reportPackage(found, exploitation)),
        registryId: row.registryId,
        imageTags: [...row.seen.imageTags].sort(),
        platforms: [...row.seen.platforms].sort(),
        count: decided.length,
        status: deciding?.decision.status ?? "matched",
        reason: deciding?.decision.reason ?? null,
    };
}
function reportPackage({ occurrence, selectedBy, decision }, facts) {
    const { name, fixedVersion, fix, type, path } = occurrence.package;
    const version = occurrence.package.version === null ? null : (0,shown_version/* withoutZeroEpoch */.C)(occurrence.package.version);
    const { status, reason, ruleResults } = decision;
    const remediation = (0,policy_exploitation/* remediationOf */.BV)(occurrence, facts);
    return { name, version, fixedVersion, fix, type, path, remediation, selectedBy, status, reason, ruleResults };
}
function day(epochMs) {
    return (0,time/* isoTime */.Ly)(epochMs)?.slice(0, 10) ?? null;
}
/** Most severe first, then by repository, finding and digest, then by all other columns, so that the order is total. */
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
    return (0,search_severity/* compareSeverity */.zK)(a.severity, b.severity) || (0,order/* compareKeys */.Y)(key(a), key(b));
}
function compareOccurrences(a, b) {
    const key = ({ occurrence: { package: found } }) => [found.name, found.version, found.path];
    return (0,order/* compareKeys */.Y)(key(a), key(b));
}

;// CONCATENATED MODULE: ./build/core/report/verdict.js
/** `passed` only if nothing blocks, everything was evaluated, and there was at least one image. */
function verdictOf(found) {
    if (found.matched > 0)
        return "failed";
    return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}
/**
 * The exit status of a verdict. `on-inconclusive: warn` turns an inconclusive run into a warning, except one that named
 * no image; `warn-only` turns every run into one. `images`: the number of scans that name an image.
 */
function exitStatusOf(verdict, run) {
    if (verdict === "passed")
        return { exitCode: 0, step: "success" };
    if (run.warnOnly)
        return { exitCode: 0, step: "warning" };
    if (verdict === "failed")
        return { exitCode: 1, step: "failure" };
    return run.onInconclusive === "warn" && run.images > 0
        ? { exitCode: 0, step: "warning" }
        : { exitCode: 2, step: "failure" };
}

;// CONCATENATED MODULE: ./build/core/report/report.js


















/** What was collected and the settings determine every byte of the report, `generatedAt` aside. */
function buildReport(collected, settings) {
    const { policy, severities, maxScanAge, now, readBy = now, exploitation = policy_exploitation/* NOTHING_REQUESTED */.zx } = settings;
    const gate = policy.exploitationPolicy;
    const rules = rulesFor(policy, now, collected.indexes);
    const compared = comparedExemptions(policy.comparison);
    const comparedRules = compared === null ? null : rulesFor({ ...policy, ...compared }, now, collected.indexes);
    const context = { rules, comparedRules, severities, policy, exploitation };
    const decided = evaluatePolicy((0,policy_exploitation/* selectGroups */.B_)(collected, gate, exploitation), context);
    const unselected = evaluatePolicy((0,policy_exploitation/* groupsOfUnknownExploitation */.G5)(collected, gate, exploitation), context);
    const groups = decided.map((group) => reportGroup(group, exploitation)).sort(compareGroups);
    const assessments = (0,image_history/* assess */.no)(collected.images);
    const assessed = assessScans(collected, assessments, { ...context, maxScanAge, now, readBy });
    const scans = assessed.map(({ scan }) => scan).sort(compareScans);
    const problems = inputProblems(collected.inputs.problems, assessed, settings.sources);
    const severity = (0,search_severity/* noSeverityCounts */.dI)();
    for (const { counts } of assessments)
        for (const level of search_severity/* SEVERITIES */.oC)
            severity[level] += counts[level];
    const matched = groups.filter(({ status }) => status === "matched").length;
    const unevaluated = scans.filter(({ outcome }) => outcome === "inconclusive");
    const unaccepted = unevaluated.filter(({ accepted }) => accepted === null);
    const inputsWithProblems = new Set(problems.map(({ path }) => path)).size;
    const inconclusive = unaccepted.length + inputsWithProblems;
    const exemptions = reportExemptions(policy, [...decided, ...unselected], assessed, now);
    const refused = refusedExemptions(policy, [...decided, ...unselected], assessed, now);
    return {
        schemaVersion: 1,
        tool: { name: "ecr-findings-gate", version: settings.version },
        generatedAt: (0,time/* isoTime */.Ly)(now) ?? "",
        name: settings.name,
        verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
        verdictWithoutExemptions: verdictOf({
            matched: decided.filter(blocksWithoutExemptions).length,
            inconclusive: unevaluated.length + inputsWithProblems + unselected.filter(needsFactsWithoutExemptions).length,
            scans: scans.length,
        }),
        detection: {
            name: detection/* SEARCH */.Dn.name,
            technique: detection/* SEARCH */.Dn.technique,
            tactic: detection/* SEARCH */.Dn.tactic,
            riskScore: detection/* SEARCH */.Dn.riskScore,
            impact: detection/* SEARCH */.Dn.impact,
            confidence: detection/* SEARCH */.Dn.confidence,
            severity: [...severities].sort(search_severity/* compareSeverity */.zK),
        },
        counts: {
            matched,
            ignored: groups.filter(({ status }) => status === "ignored").length,
            inconclusive,
            total: search_severity/* SEVERITIES */.oC.reduce((sum, level) => sum + severity[level], 0),
            severity,
        },
        groups,
        scans,
        inputs: { ...collected.inputs, problems },
        exemptions,
        notices: [
            ...settings.notices,
            ...otherSeverities(severity, severities),
            ...scanAges(scans, maxScanAge, { now, readBy }),
            ...exemptionNotices(exemptions, now),
            ...refusedExemptionNotices(refused),
            ...policyNotices(policy, decided, groups, now),
            ...baselineNotices(policy.baseline, decided, scans, collected.indexes),
            ...exploitationNotices(policy, exploitation),
        ],
    };
}
function blocksWithoutExemptions({ occurrences }) {
    return occurrences.some(({ statusWithoutExemptions }) => statusWithoutExemptions === "matched");
}
/** Whether, without exemptions, the verdict would depend on whether the group's vulnerability is exploited. */
function needsFactsWithoutExemptions({ occurrences }) {
    return occurrences.some(({ decision, statusWithoutExemptions }) => decision.status === "ignored" && statusWithoutExemptions === "matched");
}
/**
 * The problems of the inputs, causes first. If nothing was evaluated, that is a problem of its own only where no other
 * problem explains it: an input that was not read completely may contain events.
 */
function inputProblems(problems, assessed, sources) {
    const incomplete = new Set(problems.flatMap(({ path, code }) => (code === "no-matching-events" ? [] : [path])));
    const all = problems.filter(({ path, code }) => code !== "no-matching-events" || !incomplete.has(path));
    if (assessed.length === 0 && all.length === 0) {
        all.push({ path: sources.join(", "), code: "no-matching-events", detail: "nothing was evaluated" });
    }
    if (isNothingEvaluated(assessed))
        all.push(nothingEvaluated(assessed.map(({ scan }) => scan)));
    const key = ({ path, code, detail }) => JSON.stringify([path, code, detail]);
    return all.sort((a, b) => rank(a.code) - rank(b.code) || (0,order/* compareText */.n)(key(a), key(b)));
}
/** A response of another host may be the cause of other problems, and missing events may be the result of them. */
function rank(code) {
    if (code === "foreign-endpoint")
        return 0;
    return code === "no-matching-events" ? 2 : 1;
}
/** Whether every image is accepted, and at least one of them for a reason that does not lie in the image. */
function isNothingEvaluated(assessed) {
    return (assessed.length > 0 &&
        assessed.every(({ scan }) => scan.accepted !== null) &&
        !assessed.every(({ codes }) => (0,code_acceptance/* liesInImage */.Sz)(codes)));
}
const report_MAX_NAMED = 3;
function nothingEvaluated(scans) {
    const names = [...new Set(scans.map(({ reference }) => reference))].sort();
    const more = names.length > report_MAX_NAMED ? ` and ${names.length - report_MAX_NAMED} more` : "";
    const codes = [...new Set(scans.map(({ code }) => code ?? ""))].sort();
    return {
        path: `${names.slice(0, report_MAX_NAMED).join(", ")}${more}`,
        code: "nothing-evaluated",
        detail: `${scans.length} accepted (${codes.join(", ")}), 0 evaluated`,
    };
}

// EXTERNAL MODULE: ./build/core/search/intake.js
var search_intake = __webpack_require__(3583);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/sources/aws/answer-log.js
var answer_log = __webpack_require__(2038);
;// CONCATENATED MODULE: ./build/sources/aws/extra-authorities.js
/** Options with which Node trusts more than its own list of certificate authorities. */
const SWITCHES = ["--use-openssl-ca", "--use-system-ca"];
/** Where OpenSSL looks for authorities, if Node uses its list. */
const OPENSSL = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
/**
 * The settings that make calls to AWS trust certificate authorities in addition to Node's own list, for example
 * `AWS_CA_BUNDLE (/etc/ssl/proxy.pem)`. `execArgv`: the options that this Node was started with.
 */
function extraAuthorities(env, execArgv) {
    const named = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"].flatMap((name) => settingOf(name, env[name]));
    const asked = [
        ...switchesIn("NODE_OPTIONS", (env["NODE_OPTIONS"] ?? "").split(/\s+/)),
        ...switchesIn("node", execArgv),
        ...(env["NODE_USE_SYSTEM_CA"] === "1" ? ["NODE_USE_SYSTEM_CA (1)"] : []),
    ];
    const isOpenssl = asked.some((words) => words.includes("--use-openssl-ca"));
    return [...named, ...asked, ...(isOpenssl ? OPENSSL.flatMap((name) => settingOf(name, env[name])) : [])];
}
function settingOf(name, value) {
    return value === undefined || value === "" ? [] : [`${name} (${value})`];
}
/** Node accepts `_` for `-` in its options, and quotes around them. */
function switchesIn(where, given) {
    const written = new Set(given.map((word) => word.replaceAll(/["']/g, "").replaceAll("_", "-")));
    return SWITCHES.filter((name) => written.has(name)).map((name) => `${where} (${name})`);
}

;// CONCATENATED MODULE: ./build/sources/aws/transport-notices.js

/**
 * Who else answered than AWS itself, as `allowed-endpoints` permits, and which certificate authorities were trusted
 * beside the public ones. `execArgv`: the switches that Node was started with.
 */
function transportNotices(answers, env, execArgv) {
    const authorities = answers.hasCalled() ? extraAuthorities(env, execArgv) : [];
    const notices = answers.allowed().map((detail) => ({ code: "allowed-endpoint", detail }));
    if (authorities.length > 0)
        notices.push({ code: "extra-ca", detail: authorities.join(", ") });
    return notices;
}

// EXTERNAL MODULE: ./build/sources/cloudtrail/local-reads.js
var local_reads = __webpack_require__(8254);
// EXTERNAL MODULE: ./build/sources/source.js
var source = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/sources/inspector/ask-exploitation.js



/** How long all requests to Inspector together may take, and how long one may take, in ms. */
const TIMEOUT = 120_000;
const REQUEST_TIMEOUT = 20_000;
/**
 * Asks Inspector which of the collected vulnerabilities are exploited, where an option blocks on it; its client is
 * loaded only then. What remains unknown, also after a cancellation, is inconclusive in the report. `now`: epoch ms.
 */
async function askExploitation(policy, collected, now, run) {
    const { exploitationPolicy: gate } = policy;
    if (gate === null)
        return policy_exploitation/* NOTHING_REQUESTED */.zx;
    const questions = (0,policy_exploitation/* exploitationRequests */.P6)(collected, rulesFor(policy, now, collected.indexes));
    if (questions.size === 0)
        return policy_exploitation/* NOTHING_REQUESTED */.zx;
    const { readExploitation } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 6711));
    return (0,source/* cancellable */.n)(run, async (signal) => {
        try {
            return await readExploitation(questions, {
                ...run,
                gate,
                signal,
                requestTimeout: REQUEST_TIMEOUT,
                timeout: TIMEOUT,
            });
        }
        catch (thrown) {
            if (signal.aborted)
                return { ...policy_exploitation/* NOTHING_REQUESTED */.zx, isCancelled: true };
            throw thrown;
        }
    });
}

// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/policy/exemptions/default-ignore-file.js
var default_ignore_file = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/sources/policy/exemptions.js



/**
 * Reads the files that `ignore-file` names. With `refuse`, on a pull request, only the base's files apply; if one of
 * them cannot be read none applies, because the missing VEX document may contradict another. Throws a GateError for a
 * named file that does not exist, for an error in a file that applies, and where `refuse` cannot be honored.
 */
async function readExemptions(option, refuse, files) {
    const { base } = files;
    if (refuse && (base.kind === "unknown" || base.kind === "unsupported")) {
        throw new errors/* GateError */.ue(`refuse-pull-request-ignores: ${base.why}`, {
            code: "contradiction",
            option: "refuse-pull-request-ignores",
        });
    }
    const notices = refuse && base.kind === "none" && base.notice !== null ? [{ code: "nothing-to-refuse", detail: base.notice }] : [];
    const paths = await distinctPaths(pathsOf(option), files);
    const isOptional = option.kind === "default";
    if (refuse && base.kind === "base")
        return onlyOfBase(paths, isOptional, base, files);
    const own = await Promise.all(paths.map((path) => readOwn(path, isOptional, files)));
    const present = own.filter((read) => read !== null);
    const applied = exemptionsOf(present.map(({ file }) => file));
    if (isOptional && present.length === 0)
        notices.push(...(await misplacedFiles(files)));
    if (present.length === 0 || base.kind === "none" || base.kind === "unsupported") {
        return { applied, comparison: { kind: "none" }, notices };
    }
    if (base.kind === "unknown") {
        notices.push({ code: "base-unreadable", detail: base.why });
        return { applied, comparison: { kind: "unknown" }, notices };
    }
    const known = await readBase(paths, base);
    if (known.faults.length > 0) {
        notices.push(unreadable(base, known));
        return { applied, comparison: { kind: "unknown" }, notices };
    }
    // The pull request does not change a file outside the repository.
    const outside = present.filter(({ path }) => known.outside.includes(path)).map(({ file }) => file);
    return { applied, comparison: { kind: "base", base: exemptionsOf([...known.files, ...outside]) }, notices };
}
async function onlyOfBase(paths, isOptional, base, files) {
    if (paths.length === 0)
        return { applied: NO_EXEMPTIONS, comparison: { kind: "none" }, notices: [] };
    const known = await readBase(paths, base);
    const [outside] = known.outside;
    if (outside !== undefined) {
        throw new errors/* GateError */.ue(`refuse-pull-request-ignores: the ignore file ${outside.given} is outside the repository, so the base branch cannot contain it. Commit it to the repository, or remove refuse-pull-request-ignores.`, { code: "contradiction", option: "refuse-pull-request-ignores" });
    }
    const notices = [];
    const own = [];
    for (const path of paths) {
        // A named file that the base lacks too is an error, as without a pull request.
        const isMissing = !isOptional && known.absent.includes(path);
        try {
            const read = await readOwn(path, !isMissing, files);
            if (read !== null)
                own.push(read.file);
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* GateError */.ue))
                throw thrown;
            if (isMissing && isAbsent(thrown.cause))
                throw thrown;
            notices.push({ code: "own-files-invalid", detail: thrown.message.replace(/^ignore-file: |\.$/g, "") });
        }
    }
    if (isOptional && own.length === 0 && known.absent.length > 0)
        notices.push(...(await misplacedFiles(files)));
    const isReadable = known.faults.length === 0;
    if (!isReadable)
        notices.push(unreadable(base, known, "; no exemption applies"));
    return {
        applied: isReadable ? exemptionsOf(known.files) : NO_EXEMPTIONS,
        comparison: { kind: "own", own: exemptionsOf(own) },
        notices,
    };
}
/** A default file that lies elsewhere is not read, which nobody would notice otherwise. */
async function misplacedFiles({ misplacedIgnoreFiles }) {
    const found = await misplacedIgnoreFiles();
    return found.length === 0 ? [] : [{ code: "ignore-file-elsewhere", detail: joinFirst(found) }];
}
/** How many paths a notice lists. */
const NAMED = 3;
function joinFirst(paths) {
    const more = paths.length > NAMED ? `, and ${paths.length - NAMED} more` : "";
    return `${paths.slice(0, NAMED).join(", ")}${more}`;
}
function unreadable({ label }, { faults }, effect = "") {
    return { code: "base-unreadable", detail: `in ${label}, ${faults.join("; ")}${effect}` };
}
async function readBase(paths, base) {
    const { parsePolicyFile } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 3028));
    const texts = await base.read(paths.map(({ given }) => given));
    const known = { files: [], absent: [], outside: [], faults: [] };
    for (const [index, path] of paths.entries()) {
        const text = texts[index] ?? { kind: "unreadable", why: "it was not read" };
        if (text.kind === "absent")
            known.absent.push(path);
        else if (text.kind === "outside")
            known.outside.push(path);
        else if (text.kind === "unreadable")
            known.faults.push(`${path.shown}: ${text.why}`);
        else {
            try {
                known.files.push(parsePolicyFile(text.text, path.shown));
            }
            catch (thrown) {
                if (!(thrown instanceof errors/* GateError */.ue))
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
            return [default_ignore_file/* DEFAULT_IGNORE_FILE */.O];
        case "named":
            return option.paths;
    }
}
/** Two spellings of one path are one file, which would otherwise exempt twice. */
async function distinctPaths(paths, { resolvePath }) {
    const named = new Map();
    const shownPaths = new Set();
    for (const given of paths) {
        const { absolute, shown } = await resolvePath(given);
        if (named.has(absolute))
            continue;
        // Two checkouts of the repository can have a file at one path.
        named.set(absolute, { given, shown: shownPaths.has(shown) ? given : shown });
        shownPaths.add(shown);
    }
    return [...named.values()];
}
/** The file as in the checkout; null where it does not exist and is optional. */
async function readOwn(path, isOptional, { readOwnFile }) {
    const { given, shown } = path;
    const read = await readOwnFile(given, "ignore-file").catch((thrown) => {
        if (isOptional && isAbsent(thrown))
            return null;
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw new errors/* GateError */.ue(`ignore-file: ${given} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path, and that the repository is checked out.`, { code: "unreadable-file", option: "ignore-file", cause: thrown });
    });
    if (read === null)
        return null;
    const { text, isQuotable } = read;
    // The parsers of YAML and VEX are loaded only if there is a file.
    const { parsePolicyFile } = await __webpack_require__.e(/* import() */ 28).then(__webpack_require__.bind(__webpack_require__, 3028));
    try {
        return { file: parsePolicyFile(text, shown), path };
    }
    catch (thrown) {
        if (isQuotable || !(thrown instanceof errors/* GateError */.ue))
            throw thrown;
        throw new errors/* GateError */.ue(`ignore-file: ${shown}${positionIn(thrown.message, shown)} is not valid. The reason is not shown, because it can quote the file, and the file is outside the checkout or behind a symbolic link. Copy the file into the checkout to see the reason.`, { code: "policy-file", option: "ignore-file" });
    }
}
/** The position after the path in a message, such as `:3:5`, or an empty text. */
function positionIn(message, path) {
    return /^:\d+:\d+/.exec(message.slice(message.indexOf(path) + path.length))?.[0] ?? "";
}
function isAbsent(thrown) {
    return thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT";
}

;// CONCATENATED MODULE: ./build/sources/policy/read-policy.js


/**
 * Which findings block: the options, the ignore files and VEX documents, and the baseline, which is one of
 * `references` by mistake only. Throws a GateError for a policy file that is missing or invalid, and for a baseline that
 * could not be evaluated.
 */
async function readPolicy(options, references, run) {
    const { blockKnownExploited: knownExploited, blockEpss: epss, onlyFixed, grace } = options;
    (0,option_reading/* rejectOwnBaseline */.TT)(references, options.baseline);
    const read = await readExemptions(options.ignoreFile, options.refusePullRequestIgnores, run);
    const policy = {
        ...read.applied,
        comparison: read.comparison,
        baseline: await readBaseline(options, run),
        onlyFixed,
        grace,
        exploitationPolicy: knownExploited || epss !== null ? { knownExploited, epss } : null,
    };
    return { policy, notices: read.notices };
}
/** Loads ECR's client only for a baseline that is an image. */
async function readBaseline(options, run) {
    const { baseline } = options;
    if (baseline === null)
        return null;
    if (baseline.kind === "report") {
        const { readBaselineReport } = await __webpack_require__.e(/* import() */ 212).then(__webpack_require__.bind(__webpack_require__, 212));
        return readBaselineReport(baseline.path, run.readOwnFile);
    }
    const { readBaselineImage } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(995), __webpack_require__.e(329)]).then(__webpack_require__.bind(__webpack_require__, 7329));
    return readBaselineImage(baseline.reference, options, run);
}

// EXTERNAL MODULE: ./build/sources/athena/address.js
var address = __webpack_require__(589);
;// CONCATENATED MODULE: ./build/sources/requested-sources.js

const REQUESTED_SOURCES = {
    references: (options) => {
        const { images, buildMetadata } = options;
        const loads = [async () => ({ read: async () => images })];
        if (buildMetadata !== null) {
            loads.push(async () => {
                const { buildMetadataSource } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 7399));
                return buildMetadataSource(buildMetadata, options);
            });
        }
        return loads;
    },
    results: (options, references) => {
        const tables = (0,address/* athenaAddresses */._1)(options.cloudtrail);
        const exports = options.cloudtrail.filter((entry) => !(0,address/* isAthenaAddress */.ok)(entry));
        const loads = [];
        if (references.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 8995))).ecrSource(references, options));
        }
        if (exports.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(753), __webpack_require__.e(895), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 8687))).cloudtrailSource(exports, options));
        }
        if (tables.length > 0) {
            loads.push(async () => (await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(753), __webpack_require__.e(528), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 1394))).athenaSource(tables, options));
        }
        return loads;
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/sources/cloudtrail/entry-reads.js



/**
 * Whether an entry of `cloudtrail` that is a folder or a glob reads the file at `path`, which is without links. False for
 * other entries, and for those that do not exist.
 */
function entryReads(entry, path) {
    if (entry === "-" || /^[a-z0-9]+:\/\//i.test(entry))
        return false;
    const folder = realPath(entry);
    if (folder !== null)
        return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
    const { base, isGlob } = picomatch.scan(toPosix(entry));
    const realBase = isGlob ? realPath(base === "" ? "." : base) : null;
    if (realBase === null)
        return false;
    const pattern = toPosix(entry).slice(base.length).replace(/^\//, "");
    const below = (0,external_node_path_.relative)(realBase, path);
    return below !== "" && !below.startsWith("..") && picomatch(pattern, { dot: true })(toPosix(below));
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(path));
    }
    catch {
        return null;
    }
}
function toPosix(path) {
    return external_node_path_.sep === "\\" ? path.replaceAll("\\", "/") : path;
}

;// CONCATENATED MODULE: ./build/gate.js













/**
 * Evaluates what the options name: policy, sources, exploitability, report, exit status. Whatever goes wrong with one
 * image or input makes that one inconclusive. Throws a GateError for what the user can fix before anything is
 * evaluated; anything else that is thrown is a bug.
 */
async function gate(options, runtime, requested = REQUESTED_SOURCES) {
    const run = { ...runtime, answers: (0,answer_log/* answerLog */.D)(options.allowedEndpoints), reads: (0,local_reads/* noLocalReads */.c)() };
    const now = run.clock();
    const named = [];
    for (const load of requested.references(options))
        named.push(...(await (await load()).read(run)));
    const references = (0,image_reference/* distinctReferences */.Dc)(named);
    const sources = requested.results(options, references);
    const { policy, notices } = await readPolicy(options, references, run);
    const keepOthers = policy.exploitationPolicy !== null;
    const intake = (0,search_intake/* openIntake */.L)({ severities: options.severity, keepOthers }, run.clock);
    for (const load of sources)
        notices.push(...(await (await load()).read(intake, run)));
    const { collected } = intake;
    const exploitation = await askExploitation(policy, collected, now, run);
    const report = buildReport(collected, {
        name: options.name,
        version: version/* VERSION */.x,
        severities: options.severity,
        maxScanAge: options.maxScanAge,
        policy,
        exploitation,
        sources: options.cloudtrail,
        notices: [...transportNotices(run.answers, run.env, process.execArgv), ...notices],
        now,
        readBy: run.clock(),
    });
    return {
        report,
        images: collected.images,
        exitStatus: exitStatusOf(report.verdict, { ...options, images: countNamed(report.scans) }),
        wasRead: (target, targetOf) => (0,local_reads/* wasRead */.G)(run.reads, target, targetOf),
    };
}


/***/ }),

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ autoRedaction)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/**
 * What `redact: auto` redacts, by who can read the log of this run: on GitHub by the visibility of the repository, on
 * GitLab by that of the project, on every other CI system principals. Outside CI (a terminal, cron) nothing.
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
/** Variables of CI systems that do not set CI, or allow it to be unset. */
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
 * Whether the event (GITHUB_EVENT_PATH) shows that the repository is not public. An unknown visibility counts as public,
 * where anyone can read summaries and logs.
 */
async function isPrivateRepository(env) {
    const path = env["GITHUB_EVENT_PATH"];
    if (path === undefined || path === "")
        return false;
    try {
        const payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
        const repository = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) ? payload : {}, "repository");
        return repository["private"] === true && repository["visibility"] !== "public";
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation),
/* harmony export */   p: () => (/* binding */ runCancellation)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);

const SIGNALS = ["SIGINT", "SIGTERM"];
/**
 * Aborts `signal` on the first SIGINT or SIGTERM, so that what is known by then can be reported. A second one ends the
 * process at once, as by default, and so does the first after `release`.
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
/** How long a cancelled run may take to report what it knows while no source does so, in ms. */
const GRACE = 1_000;
/** As `cancellation`, for all of a run: its first signal lets it publish its end. */
function runCancellation() {
    const { signal, release } = cancellation();
    let sources = 0;
    let isAbandoned = false;
    let abandon = () => { };
    const abandonLater = () => {
        if (signal.aborted && sources === 0)
            setTimeout(() => sources === 0 && abandon(), GRACE).unref();
    };
    signal.addEventListener("abort", abandonLater, { once: true });
    return {
        signal,
        release,
        ofSource: () => {
            sources += 1;
            const end = () => {
                sources -= 1;
                abandonLater();
            };
            return { signal, release: end };
        },
        unlessAbandoned: (work) => new Promise((resolve, reject) => {
            abandon = () => {
                isAbandoned = true;
                reject(new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue("The run was cancelled.", { code: "cancelled", option: null }));
            };
            abandonLater();
            work.then(resolve, reject).finally(() => (abandon = () => { }));
        }),
        isAbandoned: () => isAbandoned,
    };
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   pT: () => (/* binding */ normalizedPath)
/* harmony export */ });
/*
 * How a path that the user wrote relates to a folder, on Windows and elsewhere. Pure: the folder and the rules of the
 * platform (`path.win32`, `path.posix`) are arguments, and no link is followed.
 */
/**
 * The absolute form of `given`, without `.`, `..` and repeated or trailing separators. `folder`: the absolute path of the
 * folder at which relative paths start.
 */
function absolutePath(given, folder, platform) {
    return platform.resolve(withoutPrefix(folder, platform), withoutPrefix(given, platform));
}
/**
 * `path` relative to `root`, both absolute, with `/` on every platform; null where it is `root` itself or outside it. On
 * Windows letter case does not matter, and the result has that of `path`.
 */
function pathBelow(root, path, platform) {
    const { sep } = platform;
    const way = platform.relative(withoutPrefix(root, platform), withoutPrefix(path, platform));
    if (way === "" || way === ".." || way.startsWith(`..${sep}`) || platform.isAbsolute(way))
        return null;
    return way.split(sep).join("/");
}
/** `given` in its shortest form, with `/` on every platform, for messages about a file outside every checkout. */
function normalizedPath(given, platform) {
    return platform.normalize(given).split(platform.sep).join("/");
}
/** The folders around an absolute path, the outermost first. */
function foldersAround(path, platform) {
    const above = platform.dirname(path);
    return above === path ? [] : [...foldersAround(above, platform), above];
}
/** Windows has a second form of absolute paths, `\\?\C:\x` and `\\?\UNC\server\share`, which `relative` compares as text. */
function withoutPrefix(path, { sep }) {
    if (sep !== "\\")
        return path;
    return path.replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\\?\\(?=[a-z]:)/i, "");
}


/***/ }),

/***/ 3719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aG: () => (/* binding */ checkoutAround),
  BQ: () => (/* binding */ pathInCheckout),
  $X: () => (/* binding */ pathInFolder),
  zB: () => (/* binding */ pathInRepository),
  o1: () => (/* binding */ resolvePath),
  hh: () => (/* binding */ startFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/node/checkout-path.js
var checkout_path = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/node/file-target.js
var file_target = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/node/git-folder.js


/** Whether a folder is the root of a checkout: it has `.git`, which is a file in worktrees and submodules. */
async function isCheckoutRoot(folder) {
    return (0,promises_.stat)((0,external_node_path_.join)(folder, ".git")).then((found) => found.isDirectory() || found.isFile(), () => false);
}
/** The repository of the remote `origin` of the checkout at `root`, as `OWNER/NAME`; null where it is unknown. */
async function remoteRepository(root) {
    const folder = await gitFolder((0,external_node_path_.join)(root, ".git"));
    const config = folder === null ? null : await git_folder_text((0,external_node_path_.join)(folder, "config"));
    return config === null ? null : repositoryOf(config);
}
/** The folder with the configuration. That of a worktree is in the repository that it was added to. */
async function gitFolder(path) {
    const link = await git_folder_text(path);
    // `.git` is a folder.
    if (link === null)
        return path;
    const named = /^gitdir: (.+)$/m.exec(link)?.[1];
    if (named === undefined)
        return null;
    const folder = (0,external_node_path_.resolve)(path, "..", named.trim());
    const common = await git_folder_text((0,external_node_path_.join)(folder, "commondir"));
    return common === null ? folder : (0,external_node_path_.resolve)(folder, common.trim());
}
function repositoryOf(config) {
    let isOrigin = false;
    for (const line of config.split(/\r?\n/)) {
        if (/^\s*\[/.test(line))
            isOrigin = /^\s*\[remote "origin"\]/.test(line);
        const url = isOrigin ? /^\s*url\s*=\s*(.*\S)/.exec(line)?.[1] : undefined;
        if (url === undefined)
            continue;
        const [, owner, name] = /([^/:\s]+)\/([^/\s]+?)(?:\.git)?\/*$/.exec(url) ?? [];
        return owner === undefined || name === undefined ? null : `${owner}/${name}`;
    }
    return null;
}
async function git_folder_text(path) {
    return (0,promises_.readFile)(path, "utf8").catch(() => null);
}

;// CONCATENATED MODULE: ./build/node/checkout.js





/** GITHUB_WORKSPACE if the process runs inside it, otherwise the working directory. */
async function startFolder({ GITHUB_WORKSPACE: workspace }) {
    const folder = await (0,promises_.realpath)(process.cwd());
    if (workspace !== undefined && workspace !== "") {
        const root = await (0,promises_.realpath)(workspace).catch(() => null);
        if (root !== null && (root === folder || (0,checkout_path/* pathBelow */.Br)(root, folder, external_node_path_) !== null)) {
            return { root, names: [(0,checkout_path/* absolutePath */.Hi)(workspace, folder, external_node_path_)], isWorkspace: true };
        }
    }
    return { root: folder, names: [process.cwd()], isWorkspace: false };
}
/**
 * An absolute path relative to a folder, with `/`; null for one outside it. Follows no link inside the folder: a pull
 * request can commit one. Links above it give the folder other names.
 */
async function pathInFolder({ root, names }, given) {
    for (const name of [root, ...names]) {
        const inside = (0,checkout_path/* pathBelow */.Br)(name, given, external_node_path_);
        if (inside !== null)
            return inside;
    }
    const { ids } = await (0,file_target/* fileTarget */.a)(root);
    for (const folder of (0,checkout_path/* foldersAround */.bQ)(given, external_node_path_)) {
        const target = await (0,file_target/* fileTarget */.a)(folder).catch(() => null);
        if (target?.ids.some((id) => ids.includes(id)))
            return (0,checkout_path/* pathBelow */.Br)(folder, given, external_node_path_);
    }
    return null;
}
/**
 * Where a path of the user is in the checkout around it; null for a path outside. Follows no link inside the checkout.
 *
 * In a workflow, the checkout is the outermost folder with `.git` from the workspace down: a submodule belongs to the
 * checkout around it, and its content to no commit of the repository. Without `.git` (actions/checkout without Git) it is
 * the workspace. Elsewhere it is the next folder with `.git` from the working directory up, as for Git itself.
 */
async function pathInCheckout(given, env) {
    const start = await startFolder(env);
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    if (!start.isWorkspace) {
        const above = await checkoutAround(start.root, null);
        const inside = await pathInFolder(above === null ? start : { root: above, names: [] }, absolute);
        return inside === null ? null : { path: inside, subfolder: null };
    }
    const inside = await pathInFolder(start, absolute);
    if (inside === null)
        return null;
    const parts = inside.split("/");
    for (let depth = 0; depth < parts.length; depth += 1) {
        const folder = parts.slice(0, depth).join("/");
        const root = (0,external_node_path_.join)(start.root, folder);
        if (!(await isCheckoutRoot(root)))
            continue;
        if (depth === 0)
            break;
        const repository = await remoteRepository(root);
        return { path: parts.slice(depth).join("/"), subfolder: { folder, repository } };
    }
    return { path: inside, subfolder: null };
}
/** The next folder with `.git` from `folder` up, at most up to `top`; null where there is none. */
async function checkoutAround(folder, top) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if (await isCheckoutRoot(at))
            return at;
        if (at === top || (0,external_node_path_.dirname)(at) === at)
            return null;
    }
}
/**
 * The path of a file in the repository of this run, for what GitHub shows at a file; null for a file outside. A link is
 * resolved, because GitHub shows a link as its target's path. A file in the checkout of another repository keeps its
 * path in the workspace, which no file of the repository has.
 */
async function pathInRepository(given, env) {
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    const found = await pathInCheckout(await (0,promises_.realpath)(absolute).catch(() => absolute), env);
    if (found === null)
        return null;
    return isOfAnother(found, env) ? inWorkspace(found) : found.path;
}
/** A path of the user, resolved, and as messages show it: as in the repository, or as it was given for a file outside. */
async function resolvePath(given, env) {
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    const found = await pathInCheckout(absolute, env);
    if (found === null)
        return { absolute, shown: (0,checkout_path/* normalizedPath */.pT)(given, external_node_path_) };
    return { absolute, shown: isOfAnother(found, env) ? inWorkspace(found) : found.path };
}
function inWorkspace({ path: inside, subfolder }) {
    return subfolder === null ? inside : `${subfolder.folder}/${inside}`;
}
function isOfAnother({ subfolder }, { GITHUB_REPOSITORY: own }) {
    if (subfolder === null || subfolder.repository === null || own === undefined || own === "")
        return false;
    return subfolder.repository.toLowerCase() !== own.toLowerCase();
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDockerfile)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
;// CONCATENATED MODULE: ./build/core/options/dockerfile.js

/**
 * The line with the FROM of a Dockerfile's last stage: what the image is built on. Lines that go on (`\\` at the end) and
 * comments begin none. Without a FROM it returns the reason, which follows the path of the file.
 */
function lastStage(text) {
    let found = null;
    let goesOn = false;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*#/.test(line))
            continue;
        if (!goesOn && /^\s*FROM\s/i.test(line))
            found = index + 1;
        goesOn = /\\\s*$/.test(line);
    }
    return found === null
        ? (0,result/* failure */.V)("has no FROM line, so annotations have nothing to point at. Name a Dockerfile.")
        : (0,result/* success */.k)(found);
}

;// CONCATENATED MODULE: ./build/node/dockerfile.js


/**
 * The line of `dockerfile` that annotations and SARIF point at, with the file's path in the repository, which GitHub
 * expects in both; null where the option is not given. Throws a GateError where the file cannot be read, has no FROM, or
 * is outside the repository.
 */
async function readDockerfile({ dockerfile: path }, { readOwnFile, pathInRepository }) {
    if (path === null)
        return null;
    const { text } = await readOwnFile(path, "dockerfile").catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw refusal(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`, "unreadable-file", thrown);
    });
    const line = lastStage(text);
    if (!line.ok)
        throw refusal(`${path} ${line.reason}`);
    const inside = await pathInRepository(path);
    if (inside === null) {
        throw refusal(`${path} is outside the repository, so annotations and SARIF cannot point at it. Name a Dockerfile of the repository.`);
    }
    return { path: inside, line: line.value };
}
function refusal(why, code = "invalid-option", cause) {
    return new errors/* GateError */.ue(`dockerfile: ${why}`, { code, option: "dockerfile", cause });
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ descriptorTarget),
/* harmony export */   a: () => (/* binding */ fileTarget)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_file_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(986);




/** Resolves `path`. Throws the error of the file system where it cannot be resolved. */
async function fileTarget(path) {
    const { path: real, descriptor } = await followLinks((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (descriptor !== null)
        return descriptorTarget(descriptor);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real, { bigint: true }).catch(absent);
    if (found !== null)
        return { kind: kindOf(found), ids: (0,_core_file_target_js__WEBPACK_IMPORTED_MODULE_3__/* .idsOf */ .U)(found, real), path: real, descriptor: null };
    return { kind: "absent", ids: [`path:${await spelling(real)}`], path: real, descriptor: null };
}
/** What an open file descriptor of this process refers to. */
function descriptorTarget(descriptor) {
    const path = `/dev/fd/${descriptor}`;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true });
        return { kind: kindOf(found), ids: (0,_core_file_target_js__WEBPACK_IMPORTED_MODULE_3__/* .idsOf */ .U)(found, path), path, descriptor };
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
/** Follows links, also a last one to nothing; stops at a file descriptor, whose link is not a path. */
async function followLinks(path) {
    let at = path;
    for (let links = 0; links < MOST_LINKS; links += 1) {
        const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(at);
        if (standard >= 0)
            return { path: at, descriptor: standard };
        const folder = await realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at));
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(at));
        const [, own, descriptor] = /^\/(?:proc\/(\d+)(?:\/task\/\d+)?|dev)\/fd\/(\d+)$/.exec(at) ?? [];
        if (descriptor !== undefined && (own === undefined || own === String(process.pid))) {
            return { path: at, descriptor: Number(descriptor) };
        }
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(at).catch(() => null);
        if (target === null)
            return { path: at, descriptor: null };
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, target);
    }
    throw new Error(`${path} is a symbolic link to itself`);
}
/** The path of a folder without links, as far as it exists. */
async function realFolder(folder) {
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(absent);
    if (real !== null)
        return real;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return above === folder ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await realFolder(above), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder));
}
/** One spelling for a path that does not exist yet, also on file systems that ignore case. */
async function spelling(path) {
    return (await ignoresCase((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) ? path.normalize("NFC").toLowerCase() : path;
}
async function ignoresCase(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder, { bigint: true }).catch(absent);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    if (found === null)
        return above === folder ? false : ignoresCase(above);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder);
    const swapped = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    if (swapped === name)
        return above === folder ? process.platform === "win32" : ignoresCase(above);
    const other = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(above, swapped), { bigint: true }).catch(() => null);
    return other !== null && other.dev === found.dev && other.ino === found.ino;
}
function absent(thrown) {
    const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw thrown;
}


/***/ }),

/***/ 9000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ misplacedIgnoreFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3719);




const NAMES = [_core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORE_FILE */ .O, _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_IGNORE_FILE */ .O.replace(/\.yaml$/, ".yml")];
/** How many entries of a folder are considered, so that a large one costs no time. */
const MOST_ENTRIES = 1000;
const MOST_FOLDERS = 200;
/** Folders whose content is not the user's own. */
const SKIPPED = new Set([".git", "node_modules"]);
/**
 * Files with the name of the default ignore file, or with `.yml`, that are not where it is read: in the folder where
 * paths start, in its folders (one level), in the root of the checkout around it, and in `startedIn`, the folder in which
 * the process was started. Their paths are as `ignore-file` takes them. Meant for a run without a default ignore file.
 */
async function misplacedIgnoreFiles(env, startedIn) {
    const here = process.cwd();
    const { root, isWorkspace } = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .startFolder */ .hh)(env);
    const around = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutAround */ .aG)(here, isWorkspace ? root : null);
    const folders = [here, ...(await foldersIn(here)), ...(around === null ? [] : [around]), startedIn];
    const found = [];
    for (const folder of new Set(folders)) {
        for (const name of NAMES) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (await isFile(path))
                found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
        }
    }
    return found;
}
async function foldersIn(folder) {
    const names = [];
    let entries = 0;
    try {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(folder)) {
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                names.push(entry.name);
            entries += 1;
            if (entries >= MOST_ENTRIES)
                break;
        }
    }
    catch {
        // A folder that cannot be listed has no file that could be read.
    }
    return names
        .sort()
        .slice(0, MOST_FOLDERS)
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
async function isFile(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dR: () => (/* binding */ writtenPath),
/* harmony export */   hV: () => (/* binding */ writeFiles),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   z5: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(625);



/** The path of a requested file; null where it was not requested or not written. */
function writtenPath(files, option) {
    return files.find((file) => file.option === option && file.problem === null)?.path ?? null;
}
/**
 * The files that the options request, to be checked before anything is evaluated. `entryReads`: whether an entry of
 * `cloudtrail` reads the file at a path without links. Throws a GateError where a requested file is one that this run
 * reads or writes for another purpose, however its path is written.
 */
async function checkOutputs(options, files, entryReads) {
    const requested = [
        { option: "report-file", path: options.reportFile },
        { option: "sarif-file", path: options.sarifFile },
        { option: "html-file", path: options.htmlFile },
    ];
    const targets = [];
    for (const { option, path } of requested) {
        if (path === null)
            continue;
        // A path that cannot be resolved cannot be written either: that will be a problem of this file alone.
        const target = await files.fileTarget(path).catch(() => null);
        targets.push({ option, path, isLog: target?.kind === "stream", target: target ?? UNKNOWN_TARGET });
    }
    if (targets.length === 0)
        return [];
    const others = await otherFiles(options, files);
    for (const [index, { option, path, target }] of targets.entries()) {
        const duplicate = targets.slice(0, index).find((other) => isSame(target, other.target));
        if (duplicate !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${path} is the same file as ${duplicate.option} ${duplicate.path}. Give each a path of its own.`, { code: "contradiction", option });
        }
        const other = others.find((each) => isSame(target, each.target));
        const entry = target.kind === "file" ? options.cloudtrail.find((each) => entryReads(each, target.path)) : undefined;
        const name = other?.name ?? (entry === undefined ? null : `one of the files of cloudtrail ${entry}`);
        if (name === null)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`${option}: ${path} is ${name}, which it would overwrite. Write to another path.`, {
            code: "contradiction",
            option,
        });
    }
    return targets.map(({ option, path, isLog }) => ({ option, path, isLog }));
}
const UNKNOWN_TARGET = { kind: "other", ids: [], path: "", descriptor: null };
/** Devices and pipes can be read and written at once, and output to an open file descriptor is appended. */
function isSame(a, b) {
    if (a.kind === "stream" || b.kind === "stream" || a.descriptor !== null)
        return false;
    return a.ids.some((id) => b.ids.includes(id));
}
/** The variables that name files of the GitHub runner and of the AWS clients. */
const FILE_VARIABLES = [
    "GITHUB_EVENT_PATH GITHUB_OUTPUT GITHUB_ENV GITHUB_PATH GITHUB_STATE GITHUB_STEP_SUMMARY",
    "AWS_WEB_IDENTITY_TOKEN_FILE AWS_SHARED_CREDENTIALS_FILE AWS_CONFIG_FILE AWS_CA_BUNDLE NODE_EXTRA_CA_CERTS",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
].flatMap((names) => names.split(" "));
/** Every file that this run reads by its path, or writes besides the outputs. `name` completes "PATH is ...". */
async function otherFiles(options, files) {
    const { ignoreFile, buildMetadata, baseline, dockerfile, cloudtrail } = options;
    const ignored = {
        default: [_core_policy_exemptions_default_ignore_file_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_IGNORE_FILE */ .O],
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
        ...FILE_VARIABLES.flatMap((variable) => {
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
/**
 * Writes each output that `checkOutputs` returned. One that cannot be rendered, or must not be written, is a problem of
 * that output alone.
 */
async function writeFiles(outputs, { render, wasRead }, { writeFile, fileTarget }) {
    const files = [];
    for (const output of outputs) {
        const { option, path } = output;
        const problem = await refuseInput(path, wasRead, fileTarget)
            .then(() => render(output))
            .then((text) => writeFile(path, text))
            .then(() => null, (thrown) => thrown ?? new Error("unknown error"));
        files.push({ option, path, problem });
    }
    return files;
}
/**
 * Throws a GateError where the file at `path` was read as an input: a link in a folder of `cloudtrail` can lead to any
 * file, which is known only after the folder was read.
 */
async function refuseInput(path, wasRead, fileTarget) {
    // Writing to a path that cannot be resolved fails by itself.
    const target = await fileTarget(path).catch(() => null);
    if (target?.kind !== "file" || target.descriptor !== null)
        return;
    if (!(await wasRead(target, fileTarget)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue("this run read the file as an input of cloudtrail, and would overwrite it. Write to another path", { code: "contradiction", option: null });
}
/** Why a file was not written, and the fix, for a warning that names it. */
function whyNotWritten({ option, path, problem }, where) {
    return `${option}: ${path} was not written: ${(0,_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFailure */ .E)(path, problem, where)}`;
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ NODE_RUNTIME)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/node/cancellation.js
var cancellation = __webpack_require__(8566);
// EXTERNAL MODULE: ./build/node/checkout.js + 1 modules
var checkout = __webpack_require__(3719);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/node/checkout-path.js
var checkout_path = __webpack_require__(4393);
;// CONCATENATED MODULE: ./build/node/checkout-file.js





/**
 * Reads a file that the user named in `option`. A pull request can commit a symbolic link, and an error could quote what
 * it points to: a link that leaves the checkout, or enters `.git`, is a GateError, and a file behind any other link (for
 * example one with a token that an earlier step wrote) is not quoted. Where the file cannot be read, throws an error with
 * the code of the file system, and the folder in its message.
 */
async function readCheckoutFile(given, option, env) {
    const start = await (0,checkout/* startFolder */.hh)(env);
    const absolute = (0,checkout_path/* absolutePath */.Hi)(given, process.cwd(), external_node_path_);
    const named = isFilesystemRoot(start.root) ? null : await (0,checkout/* pathInFolder */.$X)(start, absolute);
    try {
        if (named === null)
            return { text: await (0,external_node_fs_promises_.readFile)(absolute, "utf8"), isQuotable: false };
        const real = await (0,external_node_fs_promises_.realpath)(absolute);
        const inside = (0,checkout_path/* pathBelow */.Br)(start.root, real, external_node_path_);
        if (inside === null || (entersGit(inside) && !entersGit(named)))
            throw leavesCheckout(given, option);
        // By its resolved path, so that a link that changes meanwhile is not followed.
        return { text: await (0,external_node_fs_promises_.readFile)(real, "utf8"), isQuotable: inside === named };
    }
    catch (thrown) {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        throw await withFolder(thrown, absolute, env);
    }
}
/** In `/` there is no checkout: devices and the files of other processes would be part of it. */
function isFilesystemRoot(folder) {
    return (0,external_node_path_.dirname)(folder) === folder;
}
function entersGit(inside) {
    return inside.toLowerCase().split("/").includes(".git");
}
function leavesCheckout(given, option) {
    return new errors/* GateError */.ue(`${option}: ${given} is a symbolic link that leads out of the checkout, or is behind one. Replace the link with the file itself.`, { code: "unreadable-file", option });
}
/** The error of the file system in words, with its code. Node's own message shows a call and no folder. */
async function withFolder(thrown, absolute, env) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    const reason = (await reasonOf(code, absolute, env)) ?? (0,errors/* messageOf */.bD)(thrown);
    return Object.assign(new Error(reason, { cause: thrown }), { code });
}
async function reasonOf(code, at, { GITHUB_WORKSPACE: workspace = "" }) {
    switch (code) {
        case "ENOENT":
            if (await exists((0,external_node_fs_promises_.lstat)(at)))
                return "it is a symbolic link to a file that does not exist";
            if (isOfHost(at, workspace)) {
                return `${at} does not exist in this container, because \`github.workspace\` is a path of its host; use a path relative to the workspace`;
            }
            return (await exists((0,external_node_fs_promises_.stat)((0,external_node_path_.dirname)(at))))
                ? `there is no such file in ${(0,external_node_path_.dirname)(at)}`
                : `there is no folder ${(0,external_node_path_.dirname)(at)}`;
        case "ENOTDIR":
            return `a part of the path ${(0,external_node_path_.dirname)(at)} is a file, not a folder`;
        case "EISDIR":
            return `${at} is a folder, not a file`;
        case "ELOOP":
            return "it is a symbolic link to itself";
        case "EACCES":
        case "EPERM":
            return `the user of this process may not read ${at}`;
        default:
            return null;
    }
}
/**
 * Whether a path is in the workspace as the host of a container job has it: `github.workspace` is
 * `/home/runner/work/shop/shop` where GITHUB_WORKSPACE is `/__w/shop/shop` (actions/runner#2058).
 */
function isOfHost(at, workspace) {
    return /^\/__w\/./.test(workspace) && at.includes(`${workspace.replace("/__w", "")}/`) && !at.startsWith(workspace);
}
async function exists(found) {
    return found.then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/node/file-target.js
var file_target = __webpack_require__(2965);
// EXTERNAL MODULE: ./build/node/misplaced-ignore-files.js
var misplaced_ignore_files = __webpack_require__(9000);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/node/whole-file.js







/**
 * Writes the whole file or leaves it as it was: into a draft beside it, which then replaces it, with the mode (and where
 * permitted, the owner) of the previous file. Links are kept and refer to the new file. Missing folders are created. A
 * draft is removed when a signal ends the run; the draft of a killed run is removed by the next run that writes the file.
 *
 * A device, a socket, a pipe and an open file descriptor (`/dev/stdout`) are written to, and never replaced. Throws the
 * error of the file system.
 */
async function writeWholeFile(path, text) {
    const target = await (0,file_target/* fileTarget */.a)(path);
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
/** The owner first, because changing it clears bits of the mode. */
async function takeAfter(file, { uid, gid, mode }) {
    const own = await file.stat();
    if (own.uid !== uid || own.gid !== gid)
        await file.chown(uid, gid).catch(() => undefined);
    await file.chmod(mode & 0o7777);
}
/** A file name has at most 255 bytes, and that of a draft is longer than that of its file. */
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
/** How often to try to open a pipe without a reader, and the delay between two attempts, in ms. */
const PIPE_ATTEMPTS = 50;
const PIPE_PAUSE = 100;
async function writeThrough(path, text) {
    const found = await (0,external_node_fs_promises_.stat)(path);
    if (found.isSocket())
        return writeToSocket(path, text);
    // Non-blocking, so that a pipe without a reader is an error, not an endless wait.
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
        // Any response has to be read before the connection can close.
        socket.resume();
    });
}
/** Folder by folder: `recursive` of Node's mkdir never ends on a file system without new folders (/proc). */
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
/** No draft takes longer than this, ms, also on another machine that writes to the same disk. */
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
/** Runs `clean` when a signal ends this process, until it is released. Signals with other listeners are left to them. */
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

;// CONCATENATED MODULE: ./build/node/runtime.js










/** The clock, files, standard input, workers and signals of this process; each shell adds its own progress. */
const NODE_RUNTIME = {
    clock: Date.now,
    random: Math.random,
    env: process.env,
    sleep: (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined),
    standardInput: () => process.stdin,
    readOwnFile: (path, option) => readCheckoutFile(path, option, process.env),
    pathInRepository: (path) => (0,checkout/* pathInRepository */.zB)(path, process.env),
    resolvePath: (path) => (0,checkout/* resolvePath */.o1)(path, process.env),
    misplacedIgnoreFiles: () => (0,misplaced_ignore_files/* misplacedIgnoreFiles */.m)(process.env, process.cwd()),
    writeFile: writeWholeFile,
    fileTarget: file_target/* fileTarget */.a,
    descriptorTarget: file_target/* descriptorTarget */.F,
    cancellation: cancellation/* cancellation */.W,
    workers: {
        // More workers would wait for the disk or for S3.
        width: Math.min(4, (0,external_node_os_.availableParallelism)()),
        start: () => new external_node_worker_threads_.Worker(__webpack_require__.ab + "worker.js"),
    },
    sha256: (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
};


/***/ }),

/***/ 7369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ alwaysVerifyTls)
/* harmony export */ });
/**
 * Makes every TLS connection of this process verify certificates, even if an earlier step disabled that. Node reads
 * NODE_TLS_REJECT_UNAUTHORIZED for each connection, so removing it covers the connections that we do not make ourselves:
 * those of GitHub's client and of the SDK's credential providers. AWS clients have agents that always verify. For a
 * private authority there are NODE_EXTRA_CA_CERTS and AWS_CA_BUNDLE.
 */
function alwaysVerifyTls(env) {
    delete env["NODE_TLS_REJECT_UNAUTHORIZED"];
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ writeFailure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);



/** Why `path` could not be written, and the fix, in sentences. The name of a draft is never shown. */
function writeFailure(path, thrown, where) {
    const code = codeOf(thrown);
    if (code === null)
        return sentence((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown));
    const { at, isFolder } = blamed(path, thrown);
    switch (code) {
        case "EACCES":
        case "EPERM":
            return denied(at, { isFolder, where });
        case "EROFS":
            return `${at} is on a read-only file system. Choose a path on a writable one.`;
        case "EISDIR":
        case "ENOTEMPTY":
            return `${path} is a folder. Name a file.`;
        case "ENOTDIR":
        case "EEXIST":
            return `a part of the path ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} is a file, not a folder. Choose another path.`;
        case "ENOENT":
            return isFolder
                ? `the folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)} does not exist and could not be created. Choose another path.`
                : `${at} does not exist.`;
        case "ENOSPC":
            return "the disk is full. Free space on it, then rerun the job.";
        case "EDQUOT":
            return "the disk quota of the user is exhausted. Free space, then rerun the job.";
        case "EPIPE":
            return "its reader closed it before everything was written.";
        case "ENXIO":
            return "no process reads the pipe. Start its reader first.";
        case "ECONNREFUSED":
            return "no process listens on the socket. Start its reader first.";
        default:
            return sentence(systemMessage(thrown, code));
    }
}
function denied(at, { isFolder, where }) {
    const user = process.getuid?.();
    const owner = ownerOf(at);
    const who = user === undefined ? "the user of this process" : `the user of this process (uid ${user})`;
    const whose = owner === null || owner === user ? "" : `, which belongs to uid ${owner}`;
    const permit = isFolder ? "Choose another path, or allow the user to write to the folder." : "Make it writable.";
    const container = where === "action" && owner !== user
        ? ` In a container job, run the container as ${owner === null || owner === 0 ? "root" : "the owner"}: \`container: options: --user ${owner ?? 0}\`.`
        : "";
    return `${who} may not write to ${isFolder ? "the folder " : ""}${at}${whose}.${container === "" || isFolder ? ` ${permit}` : ""}${container}`;
}
function ownerOf(path) {
    try {
        return process.getuid === undefined ? null : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).uid;
    }
    catch {
        return null;
    }
}
/** What the error is about: the file itself, or a folder. A new file is written into a draft in its folder. */
function blamed(path, thrown) {
    const at = thrown instanceof Error && "path" in thrown && typeof thrown.path === "string" ? thrown.path : path;
    const isOpened = thrown instanceof Error && "syscall" in thrown && thrown.syscall === "open";
    return isOpened && !at.endsWith(".tmp") ? { at, isFolder: false } : { at: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), isFolder: true };
}
/** Node's message without the call and its paths: `EMFILE: too many open files`. */
function systemMessage(thrown, code) {
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown);
    return message.startsWith(`${code}: `) ? (message.split(", ")[0] ?? message) : message;
}
function sentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
function codeOf(thrown) {
    return thrown instanceof Error &&
        "code" in thrown &&
        typeof thrown.code === "string" &&
        /^E[A-Z0-9]+$/.test(thrown.code)
        ? thrown.code
        : null;
}


/***/ }),

/***/ 2649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);

/** The image's scan in the ECR console; null where a part of its address is unknown or redacted. */
function consoleLink(image) {
    const { awsRegion, registryId, repositoryName, imageDigest } = image;
    if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null)
        return null;
    const partition = (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(awsRegion);
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
 * All escaping. Every text of a report may come from an image, an export or a service, so it is hostile until it is
 * escaped by the function for its target: Markdown, HTML, a terminal, a log, a workflow command.
 */
/** Invisible characters and those that change how others are displayed: controls (including ESC), bidi, zero-width, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** They only select a variant of the character before. */
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/g;
/** More combining marks than any language stacks on one letter: they would cover other lines. */
const PILED_MARKS = /(?<=\p{M}{4})\p{M}/gu;
/** Shows invisible characters as `\u{202e}`, so that no terminal or browser acts on them. Keeps `\n`. */
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
/** `visible`, on one line: every run of whitespace becomes one space. Sufficient for terminals. */
function oneLine(text) {
    return visible(text.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]+/gu, " ")).trim();
}
/** Text in a Markdown paragraph, table cell or the HTML between Markdown. No formatting, links or mentions. */
function markdownText(text) {
    return unlinked(oneLine(text))
        .replaceAll(/[&<>"'\\`*~|[\]$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
        .replace(/^(?:[#+\-=:]|\d+(?=[.)](?: |$)))/, (start) => start.slice(0, -1) + entity(start.slice(-1)));
}
/** A Markdown code span, also valid in a table cell. GitHub renders no mentions or links in it. */
function markdownCode(text) {
    const line = oneLine(text);
    return line === "" || /[`|\\]/.test(line) || isCommand(line) ? codeTag(line) : `\`${line}\``;
}
/** A fenced block of several lines that its content cannot end. `language` is one of our own. */
function markdownBlock(text, language) {
    const lines = visible(text).trimEnd();
    // Nothing can be escaped in a fenced block. Everything can in this element, and GitHub shows both alike.
    if (isCommand(lines))
        return `<pre lang="${language}"><code>${punctuationEscaped(lines)}</code></pre>\n`;
    const longest = (lines.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}\n`;
}
/** `<code>`, for the HTML between Markdown, where code spans are not parsed. */
function codeTag(text) {
    return `<code>${punctuationEscaped(unlinked(oneLine(text)))}</code>`;
}
function punctuationEscaped(text) {
    return text.replaceAll(/[!-/:-@[-`{-~\u200b]/g, entity);
}
/** `[label](address)` where the address is safe, otherwise the label alone. `label` is Markdown already. */
function markdownLink(label, address) {
    const url = safeUrl(address);
    return url === null ? label : `[${label}](${url.replaceAll("&", "&amp;")})`;
}
/** `<a href>` for the HTML between Markdown, where the address is safe; otherwise the label alone. `label` is HTML already. */
function linkTag(label, address) {
    const url = safeUrl(address);
    return url === null ? label : `<a href="${htmlText(url)}">${label}</a>`;
}
/** Text or a quoted attribute's value in an HTML page. Keeps `\n`. */
function htmlText(text) {
    return visible(text).replaceAll(/[&<>"'`]/g, entity);
}
/** JSON inside a `<script type="application/json">`: it cannot close the element, and cannot be a command in a log. */
function scriptJson(value) {
    return jsonForLog(JSON.stringify(value)).replaceAll(/[<>&]/g, jsonEscape);
}
/**
 * The address if it is http or https, without a user and at most 2,048 characters long; null otherwise. Percent-encoded
 * so that no character in it is special in HTML, in Markdown or in a terminal.
 */
function safeUrl(address) {
    if (address === null || address.length > 2048)
        return null;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        return null;
    // A second # is invalid in an address, though browsers accept it.
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
 * CI systems parse logs for commands. GitHub's runner executes a line that begins with `::command::` (after whitespace)
 * and, in any other line, `##[command]` anywhere; Azure Pipelines executes `##vso[` and TeamCity `##teamcity[` anywhere.
 * The section markers of GitLab and Travis need a carriage return, which `visible` and JSON never contain.
 */
/** The second sharp of `##[`, `##vso[`, `##teamcity[`. */
const COMMAND_MARK = /(?<=#)#(?=\w*\[)/g;
/** The first colon of a line that begins with `::`; whitespace and colors may precede it. */
// oxlint-disable-next-line no-control-regex -- the escape character of colors
const COMMAND_COLON = /^((?:[^\S\n]|\u001b\[[\d;]*m)*):(?=:)/gm;
function isCommand(text) {
    return /##\w*\[|^\s*::/m.test(text);
}
/** Text for a log: without invisible characters, and no line of it is a command. */
function logText(text) {
    return neutralizeCommands(visible(text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, "\n")));
}
/**
 * The same lines at the same width, none of which is a command: lookalikes replace the first colon and the second sharp.
 * For text; JSON and HTML can be escaped instead (`jsonForLog`, `htmlForLog`).
 */
function neutralizeCommands(lines) {
    return lines.replaceAll(COMMAND_COLON, "$1\u2236").replaceAll(COMMAND_MARK, "\u266f");
}
/** JSON of a value, indented. Without commands in files too: people print files to logs. */
function jsonText(value) {
    return JSON.stringify(value, null, 2).replaceAll(COMMAND_MARK, jsonEscape);
}
/** JSON text that parses to the same value, without commands, raw controls or bidirectional characters. */
function jsonForLog(json) {
    return json
        .replaceAll(COMMAND_MARK, jsonEscape)
        .replaceAll(UNSEEN, (character) => (character === "\n" ? character : jsonEscape(character)));
}
/** An HTML page that a browser reads as the same page, without commands. Our scripts and styles contain none. */
function htmlForLog(page) {
    return page.replaceAll(COMMAND_COLON, "$1&#58;").replaceAll(COMMAND_MARK, "&#35;");
}
/** Each UTF-16 unit as `\u0023`. */
function jsonEscape(text) {
    return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
 * Prevents GitHub's automatic links (mentions, issues, addresses) with a zero-width space, as dependency bots do. It is
 * written as an entity, so that the source shows it; `oneLine` has removed any in the text itself.
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
/* harmony export */   IW: () => (/* binding */ totalText),
/* harmony export */   sO: () => (/* binding */ generationTime),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   yl: () => (/* binding */ headlineWords)
/* harmony export */ });
/* harmony import */ var _core_view_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1787);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5735);
/* harmony import */ var _package_label_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8234);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4152);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8712);






/** The headline in words: the verdict, then the phrases to join. */
function headlineWords({ run, verdict }) {
    switch (verdict.kind) {
        case "failed":
            return { verdict: "Failed", phrases: failedPhrases(verdict) };
        case "inconclusive":
            return { verdict: "Inconclusive", phrases: inconclusivePhrases(run, verdict) };
        case "passed":
            return { verdict: "Passed", phrases: [words(passedText(run, verdict))] };
    }
}
/** The headline of a report as plain text on one line: `Failed: 2 blocking findings in 1 image (2 high). Upgrade ...`. */
function headlineText(report) {
    const { verdict, phrases } = headlineWords((0,_core_view_view_js__WEBPACK_IMPORTED_MODULE_0__/* .viewOf */ .d)(report).headline);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}
/** `2026-01-31 12:00 UTC`. */
function generationTime({ generatedAt }) {
    return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}
/** `Findings before any filter: 34 (4 critical, 30 low).` */
function totalText({ total, severity }) {
    return `Findings before any filter: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(total)} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(severity)}).`;
}
function failedPhrases({ blocking, firstStep, unevaluated }) {
    return [
        words(`${blockingText(blocking)}. `),
        ...firstStepPhrases(firstStep, blocking),
        words(unevaluatedText(unevaluated, "")),
    ];
}
/** `7 blocking findings in 3 images (1 critical, 6 high)`. */
function blockingText({ findings, images, severity, exploited }) {
    const levels = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityCounts */ .ur)(severity)].concat(exploited === 0 ? [] : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(exploited)} known to be exploited`);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(findings, "blocking finding")} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(images, "image")} (${levels.join(", ")})`;
}
function firstStepPhrases(step, { findings, withoutFixedVersion }) {
    switch (step.kind) {
        case "upgrade": {
            const unfixed = withoutFixedVersion === 0 ? "" : `; no fixed version is known for ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(withoutFixedVersion)}`;
            const effect = effectText(step.upgrade, findings);
            return [words("Upgrade "), ...upgradePhrases(step.upgrade), words(`${effect}${unfixed}.`)];
        }
        case "packages": {
            const place = step.upgrade.findings === 1 ? " is in " : " are in ";
            const share = findings === 1 ? "it" : shareText(step.upgrade.findings, findings);
            const subject = share.charAt(0).toUpperCase() + share.slice(1);
            return [words(subject + place), ...packagePhrases(step.upgrade), words("; no fixed version is known.")];
        }
        case "no-fix-exists":
            return [words("No fix exists yet.")];
        case "no-package-named":
            return [words("The scan results contain no package name.")];
    }
}
/** `glibc 2.28-10 to 2.28-11 and libc6 2.28-10 to 2.28-11`; of more than two packages the first. */
function upgradePhrases({ packages }) {
    return joined(packages.map((found) => {
        const [fixed, ...otherFixes] = found.fixedVersions;
        const label = name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLabel */ .l)({ ...found, path: null }));
        // Findings that name different versions leave open which of them fixes all.
        return fixed === undefined || otherFixes.length > 0 ? [label] : [label, words(" to "), name(fixed)];
    }));
}
function packagePhrases({ packages }) {
    return joined(packages.map((found) => [name((0,_package_label_js__WEBPACK_IMPORTED_MODULE_4__/* .packageLabel */ .l)({ ...found, path: null }))]));
}
function joined([first, second, ...others]) {
    if (first === undefined)
        return [];
    if (second === undefined)
        return first;
    if (others.length === 0)
        return [...first, words(" and "), ...second];
    return [...first, words(` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(others.length + 1)} other packages`)];
}
/** A finding in other packages too is not fixed by one of them. */
function effectText({ fixes, findings }, all) {
    if (fixes === 0)
        return `: ${shareText(findings, all)} ${findings === 1 ? "is" : "are"} in it, and in other packages`;
    if (all === 1)
        return " to fix it";
    return ` to fix ${shareText(fixes, all)}`;
}
/** `2 of them`, `both` or `all 3`. */
function shareText(some, all) {
    if (some < all)
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(some)} of them`;
    return all === 2 ? "both" : `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(all)}`;
}
/** ` 1 image and 2 inputs could not be evaluated.`, with `kind` before each noun; empty where there are none. */
function unevaluatedText({ images, inputs }, kind) {
    const parts = [
        ...(images === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(images, `${kind}image`)]),
        ...(inputs === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(inputs, `${kind}input`)]),
    ];
    return parts.length === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinList */ .D7)(parts, "and")} could not be evaluated.`;
}
function inconclusivePhrases({ evaluated }, { first, others }) {
    if (first === null)
        return [words("nothing was evaluated. Specify at least one image or CloudTrail export.")];
    const { sentence, remediation } = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(first);
    const why = `${sentence}. ${remediation}${unevaluatedText(others, "more ")}`;
    const label = name((0,_image_label_js__WEBPACK_IMPORTED_MODULE_5__/* .unevaluatedLabel */ .vu)(first));
    if (evaluated === 0)
        return [words("nothing was evaluated. "), label, words(`: ${why}`)];
    return [label, words(` could not be evaluated. ${why}`)];
}
function passedText(run, { exempt, accepted, verdictWithoutExemptions }) {
    const findings = run.total === 0 ? "no findings" : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(run.total, "finding");
    const also = accepted === 0 ? "" : ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(accepted, "accepted image")} could not be evaluated.`;
    const why = whyNoneBlocks(run, exempt);
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .td)(run.evaluated, "image")} evaluated, ${findings}${why}.${also}${WITHOUT_EXEMPTIONS[verdictWithoutExemptions]}`;
}
const WITHOUT_EXEMPTIONS = {
    failed: " Without exemptions the verdict would be failed.",
    inconclusive: " Without exemptions the verdict would be inconclusive.",
    passed: "",
};
function whyNoneBlocks({ total, severities }, exempt) {
    if (exempt === 1)
        return "; the only one that would block is exempt";
    if (exempt > 1)
        return `; ${shareText(exempt, exempt)} that would block are exempt`;
    return total === 0 ? "" : `, none ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .joinList */ .D7)(severities, "or").toLowerCase()}`;
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
/** `team/app:1.4@sha256:0f3c8e21d9ab`: repository and tag, and enough of the digest to find the image. */
function imageLabel({ repositoryName, imageDigest, imageTags }) {
    const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
    return `${repositoryName ?? "(no repository)"}${tag}${imageDigest === null ? "" : `@${shortDigest(imageDigest)}`}`;
}
/** The reference without the registry's host, which is the same for most, and with a shortened digest. */
function shortReference(scan) {
    return scan.repositoryName === null
        ? scan.reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "")
        : imageLabel(scan);
}
/** `sha256:` and 12 digits, as container tools show it; anything else unchanged. */
function shortDigest(digest) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}
/** `linux/amd64, linux/arm64`; null where the platform is unknown. */
function platformLabel(platforms) {
    return platforms.length === 0 ? null : platforms.join(", ");
}
/** The image, with its platform, or the input. */
function unevaluatedLabel(what) {
    if (what.kind === "input")
        return what.path === "" ? "(the input)" : what.path;
    return [shortReference(what.scan), what.scan.platform].filter((part) => part !== null).join(" ");
}
/** `through 2026-12-31, owner payments`: the expiry and the owner of an exemption. */
function untilLabel({ expires, owner }) {
    const until = expires === "never" ? "no expiry" : `through ${expires}`;
    return owner === null ? until : `${until}, owner ${owner}`;
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);

/** The report as JSON: indented by two spaces, with a final line feed, the fields in the order of the type. */
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
    // Names are escaped where they are rendered. Commands may still arise from the text around them.
    markdown: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw,
    json: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonForLog */ .wn,
    sarif: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonForLog */ .wn,
    html: _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlForLog */ .dV,
};
/** `rendered` as `format`, for a log or a terminal: no line of it is a command of a CI system. JSON and HTML keep their meaning. */
function forLog(rendered, format) {
    return FOR_LOG[format](rendered);
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NOTICE_REASONS)
/* harmony export */ });
/** Notices do not change the verdict. The detail follows `sentence`. */
const NOTICE_REASONS = {
    "other-severities": {
        sentence: "Findings of severities that are not in `severity` do not block",
        remediation: "Add these severities to `severity` to block on them.",
    },
    "old-scan": {
        sentence: "Some scans are old",
        remediation: "Scan the images again, or set `max-scan-age` so that old scans do not pass.",
    },
    "future-scan": {
        sentence: "Some scans are dated in the future, so their age is unknown",
        remediation: "Check the clocks of this runner and of the system that recorded the scans. `max-scan-age` rejects such scans.",
    },
    "allowed-endpoint": {
        sentence: "An endpoint from `allowed-endpoints` responded instead of AWS",
        remediation: "Remove it from `allowed-endpoints` if this run must use AWS.",
    },
    "extra-ca": {
        sentence: "Certificate authorities other than the public ones were trusted for requests to AWS",
        remediation: "Check that you set this variable yourself: whoever has the key of the authority can impersonate AWS.",
    },
    "missing-permission": {
        sentence: "Minimum IAM policy for this step",
        remediation: "Attach it to the role that this step assumes.",
    },
    "exemption-expired": {
        sentence: "An exemption has expired and no longer applies",
        remediation: "Fix the finding, or ask the exemption's owner to renew it.",
    },
    "exemption-fixed": {
        sentence: "An exemption has ended because a fix exists",
        remediation: "Upgrade the package, and remove the entry.",
    },
    "exemption-refused": {
        sentence: "An exemption in this pull request does not apply because `refuse-pull-request-ignores` is set",
        remediation: "Merge the exemption into the base branch first, in a pull request of its own.",
    },
    "exemption-added": {
        sentence: "This pull request adds exemptions, and they apply",
        remediation: "Review them as part of the pull request, or set `refuse-pull-request-ignores` so that only the exemptions of the base branch apply.",
    },
    "exemption-expiring": {
        sentence: "An exemption expires soon",
        remediation: "Fix the finding before then, or ask the exemption's owner to renew it.",
    },
    "exemption-unused": {
        sentence: "An exemption matches nothing",
        remediation: "Remove it, or compare its id, packages and repositories with those in the report.",
    },
    "exemption-related": {
        sentence: "A finding blocks although a related id is exempt",
        remediation: "Check that both are the same vulnerability, and add an exemption with the id of the finding.",
    },
    "base-unreadable": {
        sentence: "The ignore files of the base branch could not be read, so what this pull request adds is unknown",
        remediation: "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
    },
    "own-files-invalid": {
        sentence: "An ignore file in this pull request is invalid, so the files of the base branch apply",
        remediation: "Fix it before merging: in the base branch it is an error.",
    },
    "nothing-to-refuse": {
        sentence: "`refuse-pull-request-ignores` has no effect in this run",
        remediation: "Run this step on pull_request or merge_group events, or remove the option.",
    },
    "ignore-file-elsewhere": {
        sentence: "An ignore file was found, but not at the default path, so it is not read",
        remediation: "Set `ignore-file` to its path to use it, or to `none` to hide this notice.",
    },
    "vex-not-honored": {
        sentence: "Part of a VEX document is unsupported or cannot be matched with certainty, so it exempts nothing",
        remediation: "Identify the image by its OCI package URL and the package by its own package URL with the version. A statement that may contradict an exemption prevents that exemption.",
    },
    "vex-not-matched": {
        sentence: "A VEX statement is about a vulnerability of this run, and its products match none of its findings",
        remediation: "Compare the statement's package URLs with the images and packages in the report.",
    },
    "baseline-partial": {
        sentence: "The baseline was not evaluated completely",
        remediation: "Create the baseline report again once all of its images can be evaluated.",
    },
    "baseline-own-image": {
        sentence: "The baseline is an image of this run, so it exempts no finding of that image",
        remediation: "Use another image as the baseline, such as the one in production. To accept the findings of this image, use the ignore file.",
    },
    "baseline-severity-rose": {
        sentence: "The baseline exempts findings whose severity has increased",
        remediation: "Review them. To block them, create a new baseline without them, or remove `baseline`.",
    },
    "fix-unknown": {
        sentence: "`only-fixed` does not exempt these findings because it is unknown whether a fix exists",
        remediation: "Turn on enhanced scanning, which reports fixes for each package, or exempt them in the ignore file with `until-fixed`.",
    },
    "age-unknown": {
        sentence: "`grace` does not exempt these findings because their age is unknown",
        remediation: "Turn on enhanced scanning, which reports when a vulnerability was published, or exempt them in the ignore file.",
    },
    "epss-unknown": {
        sentence: "Some vulnerabilities have no EPSS score, so `block-epss` does not apply to them",
        remediation: "New vulnerabilities receive a score within days; until then only their severity can block.",
    },
    "remediation-unknown": {
        sentence: "The remediation of exploited packages could not be read",
        remediation: "Allow `inspector2:ListFindings` in the policy of the role that this step assumes.",
    },
    "query-cost": {
        sentence: "Data scanned by the Athena query",
        remediation: "To scan less, narrow `since`, `until`, `region` and `registry-id`, and partition the table by them.",
    },
};


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
    return label === "" ? "(no package)" : label;
}
/** The fixed version, or `no fix yet`; null where it is unknown. */
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
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3687);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);



/** The progress on one line, what changes first. The caller must escape it. */
function queryLine(event) {
    switch (event.kind) {
        case "planned":
            return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
        case "running": {
            const { state, elapsed, bytesScanned, address } = event;
            const scanned = bytesScanned === 0 ? "" : `, ${(0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_0__/* .inBytes */ .H)(bytesScanned)} scanned`;
            return `query ${state.toLowerCase()}, ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(elapsed)} so far${scanned}: ${address}`;
        }
        case "rows":
            return `${event.rows} rows from ${event.address}`;
    }
}
/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
function explainedQuery(query) {
    const comments = [query.address, ...query.remarks].map((remark) => `-- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(remark)}`);
    const body = query.sql === null ? "-- No query." : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(query.sql)};`;
    return `${[...comments, body].join("\n")}\n`;
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf)
/* harmony export */ });
/* unused harmony exports SCAN_REASONS, INPUT_REASONS */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);

const FOREIGN_ENDPOINT = {
    sentence: "A non-AWS endpoint responded instead of AWS",
    remediation: "Find which step sets AWS_ENDPOINT_URL, or `endpoint_url` in the AWS configuration. If it was not you, do not trust this run. If it is your own test server or emulator, add its origin to `allowed-endpoints`.",
};
/** AWS charges for the data that a stopped query scanned: its detail shows how much. */
const CANCELLED = { sentence: "The run was cancelled", remediation: "Rerun the job and let it finish." };
const CREDENTIALS = {
    sentence: "The AWS credentials are missing, expired or invalid",
    remediation: "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, with `permissions: id-token: write`; if they have expired, increase its `role-duration-seconds`. The workflow of a pull request from a fork gets neither that permission nor secrets, so it cannot assume a role. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
};
/** In which of these ways the credentials cannot be used, by the beginning of the detail. */
const CREDENTIALS_STATES = [
    {
        sentence: "No AWS credentials were found",
        remediation: "In a workflow, run `aws-actions/configure-aws-credentials` before this step, with `permissions: id-token: write`. The workflow of a pull request from a fork gets neither that permission nor secrets: evaluate its image in the merge queue. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
    },
    {
        sentence: "The AWS credentials have expired",
        remediation: "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, or increase its `role-duration-seconds`. On a terminal, sign in again (`aws sso login`).",
    },
];
/** Why an image was not evaluated. */
const SCAN_REASONS = {
    "scan-not-found": {
        sentence: "ECR has no scan of this image",
        remediation: "Turn on scan on push or enhanced scanning for the repository, or set `start-scan: auto`. If enhanced scanning runs in another account, assume a role in that account. Switching from basic to enhanced scanning hides earlier scans.",
    },
    "scan-pending": {
        sentence: "The scan has not finished",
        remediation: "Raise `wait-timeout`, or rerun the job later. In a CloudTrail export, include the calls made after the scan completed.",
    },
    "scan-failed": {
        sentence: "The scan failed",
        remediation: "Start a new scan or push the image again. If it persists, check the reason in the ECR console: a scan fails where ECR does not support the operating system of the base image.",
    },
    "unsupported-image": {
        sentence: "ECR cannot scan this kind of image",
        remediation: "Scan it with another tool, build it on a supported base image, or accept it in the `inconclusive` section of the ignore file.",
    },
    "unclear-manifest": {
        sentence: "The manifest does not identify with certainty the images that run",
        remediation: "Build and push the image again with a current tool. Split an index that is too large or nested too deep, or list its images one by one.",
    },
    "eligibility-expired": {
        sentence: "The scan eligibility has expired, so the findings are no longer updated",
        remediation: "Push the image again, or extend the rescan duration in the ECR settings of Amazon Inspector.",
    },
    "findings-unavailable": {
        sentence: "ECR returned no findings for the scan",
        remediation: "Rerun the job in a few minutes. If it persists, start a new scan or push the image again.",
    },
    "limit-exceeded": {
        sentence: "A scan quota of the account is exhausted",
        remediation: "Wait until the quota resets, or request an increase from AWS. Basic scanning scans an image at most once in 24 hours.",
    },
    "image-archived": {
        sentence: "The image is archived, and ECR does not scan archived images",
        remediation: "Restore the image in ECR, then rerun the job.",
    },
    "unknown-status": {
        sentence: "The scan has a status that this version does not support",
        remediation: "Check the scan in the ECR console, and update ecr-findings-gate.",
    },
    "image-not-found": {
        sentence: "The repository contains no such image",
        remediation: "Check the tag or digest, and that the image is pushed before this step runs.",
    },
    "repository-not-found": {
        sentence: "The repository does not exist in this account and region",
        remediation: "Check the name of the repository, `region` and `registry-id`.",
    },
    "access-denied": {
        sentence: "AWS denied access",
        remediation: "Allow the action in the policy of the role that this step assumes. If the credentials are of another account than the image, assume a role in its account, or allow the action in the policy of the repository. Enhanced scanning also requires `inspector2:ListFindings`.",
    },
    credentials: CREDENTIALS,
    "service-error": {
        sentence: "AWS returned an error",
        remediation: "Rerun the job. If it persists, check the AWS Health Dashboard for the region.",
    },
    network: {
        sentence: "AWS could not be reached",
        remediation: "Check the runner's network, its proxy settings (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then rerun the job. If a certificate could not be verified, set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS to the file of your certificate authority.",
    },
    "run-ended": {
        sentence: "The time ran out before the image was evaluated",
        remediation: "Raise `wait-timeout`, or evaluate fewer images per step.",
    },
    cancelled: CANCELLED,
    "empty-index": {
        sentence: "The image index contains no image that can be scanned",
        remediation: "Push an index with at least one image manifest, or use the digest of the image itself.",
    },
    "scan-too-old": {
        sentence: "The scan is older than `max-scan-age`, or its age is unknown",
        remediation: "Start a new scan, push the image again, or raise `max-scan-age`. If the scan is dated in the future, check the runner's clock.",
    },
    "foreign-endpoint": FOREIGN_ENDPOINT,
    "call-failed": {
        sentence: "The recorded call failed, so it contains no result for the image",
        remediation: "Export a call that succeeded. The error code shows why this one failed.",
    },
    "response-missing": {
        sentence: "CloudTrail did not record the response, as for many read-only calls",
        remediation: "Evaluate the image live with `images`.",
    },
    "response-omitted": {
        sentence: "CloudTrail omitted the response because it was too large, which is common for images with many findings",
        remediation: "Evaluate the image live with `images`, or have the caller request smaller pages (maxResults).",
    },
    "findings-missing": {
        sentence: "The response contains no list of findings",
        remediation: "Include a call made after the scan completed, or evaluate the image live with `images`.",
    },
    "pages-missing": {
        sentence: "The findings span several pages, and not every page is in the input",
        remediation: "Export the time range with all pages, or evaluate the image live with `images`.",
    },
    "counts-disagree": {
        sentence: "The response counts more findings than it lists",
        remediation: "Export the call again without filters, or evaluate the image live with `images`.",
    },
    "unknown-severity": {
        sentence: "A finding has no severity, or one that this version does not support",
        remediation: "Check the finding in the ECR console, and update ecr-findings-gate.",
    },
    "malformed-finding": {
        sentence: "A finding does not have the form that ECR documents",
        remediation: "Export the call again. If it persists, report it with the record, without the names in it.",
    },
    "malformed-response": {
        sentence: "The record of the call is damaged or contradicts itself",
        remediation: "Export the call again from CloudTrail's own log files, or evaluate the image live with `images`.",
    },
    "exploitation-unknown": {
        sentence: "It is unknown whether some of the findings are exploited",
        remediation: "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` in the policy of the role that this step assumes, and turn on Amazon Inspector in this account and region. If Inspector has no record of a vulnerability, exempt it by its id in the ignore file, or remove `block-known-exploited` and `block-epss`.",
    },
};
/** Why an input was not read, or not completely. */
const INPUT_REASONS = {
    unreadable: {
        sentence: "The input could not be read",
        remediation: "Check that it exists and that this step has permission to read it.",
    },
    damaged: {
        sentence: "The input is damaged",
        remediation: "Download or export it again in binary mode, and compare its size with the original.",
    },
    truncated: {
        sentence: "The input is truncated",
        remediation: "Wait until it is completely written, then download or export it again.",
    },
    "unsupported-shape": {
        sentence: "The input has an unsupported format",
        remediation: "Use CloudTrail's own log files (JSON, gzipped or not), or another format from the documentation.",
    },
    "no-matching-events": {
        sentence: "The input contains no DescribeImageScanFindings event",
        remediation: "Check the path, `since` and `until`, and that DescribeImageScanFindings is called in this account and region. Without such calls, evaluate the images live with `images`.",
    },
    "nothing-evaluated": {
        sentence: "No image of this run was evaluated, and at least one is accepted for a reason outside the image itself",
        remediation: "Evaluate at least one image. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
    },
    "too-large": {
        sentence: "The input exceeds the size limit",
        remediation: "Split it, or use CloudTrail's own log files one by one.",
    },
    "query-failed": {
        sentence: "The Athena query did not finish",
        remediation: "See the reason, then rerun the job. AWS charges for the data that a stopped or failed query scanned.",
    },
    "query-too-large": {
        sentence: "The Athena query would scan more than `max-scan` allows",
        remediation: "Narrow `since`, `until`, `region` or `registry-id`, use a table with daily partitions, or raise `max-scan` in the address.",
    },
    cancelled: CANCELLED,
    "not-covered": {
        sentence: "The table does not cover the requested time range, regions and accounts",
        remediation: "Add the missing partitions or widen the partition projection, or narrow `since`, `until`, `region` and `registry-id` to what the table covers.",
    },
    "foreign-endpoint": FOREIGN_ENDPOINT,
};
/**
 * Why an image or an input was not evaluated, and what to do about it. `joint` and `detail` follow the sentence: `: ` and
 * what it does not contain, which is of unknown origin. Both are empty where there is no more.
 */
function reasonOf(what) {
    const detail = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutPeriod */ .Kx)(what.detail ?? "");
    const begins = ({ sentence }) => detail.toLowerCase().startsWith(sentence.toLowerCase());
    const general = what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
    const reason = what.code === "credentials" ? (CREDENTIALS_STATES.find(begins) ?? general) : general;
    if (!begins(reason))
        return { ...reason, joint: detail === "" ? "" : ": ", detail };
    const [joint = ""] = /^[ ,;:(]*/.exec(detail.slice(reason.sentence.length)) ?? [];
    return { ...reason, joint, detail: detail.slice(reason.sentence.length + joint.length) };
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ renderReportFile)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _log_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6963);


const FORMATS = { "report-file": "json", "sarif-file": "sarif", "html-file": "html" };
/** The text of a requested file. Only the renderers that a run needs are loaded. */
async function renderReportFile(file, contents) {
    const text = await rendered(file, contents);
    return file.isLog ? (0,_log_format_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .I)(text, FORMATS[file.option]) : text;
}
async function rendered({ option, isLog }, { report, shown, dockerfile, redactor, sha256 }) {
    switch (option) {
        case "report-file":
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .renderJson */ .h)(isLog ? shown : redactor.file(report));
        case "sarif-file":
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 });
        case "html-file":
            return (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 4956))).renderHtml(shown, { sha256 });
    }
}


/***/ }),

/***/ 7311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ exemptionLabel),
/* harmony export */   Jd: () => (/* binding */ exemptionTerms),
/* harmony export */   kO: () => (/* binding */ SELECTOR_WORDS),
/* harmony export */   np: () => (/* binding */ DECISION_WORDS),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   x4: () => (/* binding */ RULE_WORDS)
/* harmony export */ });
/* harmony import */ var _image_label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);


/** Words for the policy decision, shared by `--explain` and the page. */
/** Why a finding is evaluated against the policy. */
const SELECTOR_WORDS = {
    severity: "it has a blocking severity",
    "known-exploited": "it is known to be exploited (block-known-exploited)",
    epss: "its EPSS probability is at least block-epss",
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
    exempt: "applied",
    "not-exempt": "not applied",
    unknown: "unknown, not applied",
};
const DECISION_WORDS = {
    matched: "blocks: no rule exempts it",
    suppressed: "exempt: suppressed by the registry",
    ignored: "exempt: ignore file or VEX",
    baseline: "exempt: in the baseline",
    unfixed: "exempt: no fix exists",
    grace: "exempt for now: in its grace period",
};
/** The scope of an exemption: the finding or the codes of scans, then packages and repositories. */
function exemptionLabel({ kind, id, codes, packages, repositories }) {
    const where = [...packages, ...repositories].join(", ");
    return `${kind === "inconclusive" ? codes.join(", ") : (id ?? "")}${where === "" ? "" : ` in ${where}`}`;
}
/** Expiry, owner and place of an exemption: `through 2026-12-31, owner payments, .ignore.yaml:3`. */
function exemptionTerms(exemption) {
    const { kind, expires, owner, untilFixed, file, line, addedByPullRequest, count } = exemption;
    const exempt = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .td)(count, kind === "inconclusive" ? "image" : "finding");
    return [
        (0,_image_label_js__WEBPACK_IMPORTED_MODULE_1__/* .untilLabel */ .D8)({ expires, owner }),
        ...(owner === null ? ["no owner"] : []),
        ...(untilFixed ? ["until fixed"] : []),
        line === null ? file : `${file}:${line}`,
        ...(addedByPullRequest === true ? ["added by this pull request"] : []),
        `exempts ${exempt}`,
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

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ renderTable)
});

// EXTERNAL MODULE: ./build/core/view/view.js + 5 modules
var view = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
;// CONCATENATED MODULE: ./build/render/columns.js


const GAP = "  ";
/**
 * Rows under heads in aligned columns, no line wider than `width`. Where they do not fit, the widest column shrinks
 * first, and firm columns shrink last.
 */
function alignColumns(columns, rows, width) {
    const room = width - GAP.length * (columns.length - 1);
    // Measured up to the width of a line only: a column wider than that shrinks first anyway.
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
/** No column shrinks below this width. */
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
// EXTERNAL MODULE: ./build/render/image-label.js
var image_label = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/table/layout.js





const SEVERITY_COLORS = {
    CRITICAL: "35;1",
    HIGH: "31",
    MEDIUM: "33",
    LOW: "36",
    INFORMATIONAL: "2",
    UNDEFINED: "2",
    UNTRIAGED: "2",
    UNKNOWN: "2",
};
/** A heading and a table, without the columns that are empty in every row. */
function table(title, columns, rows, options) {
    const filled = columns.map((_, index) => rows.some((row) => row[index]?.text !== "" && row[index]?.text !== "-"));
    const only = (items) => items.filter((_, index) => filled[index]);
    return [heading(title, options), ...alignColumns(only(columns), rows.map(only), options.width)];
}
function heading(text, options) {
    return paint(text, "1", options);
}
/** Wrapped, each line after `indent`. */
function indented(text, indent, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - indent.length)).map((line) => indent + line);
}
/** A label, and `text` wrapped beside it, from column `column` on. */
function labeled(label, text, column, { width }) {
    return (0,terminal_text/* wrap */.LV)(text, Math.max(10, width - column)).map((line, index) => {
        return (index === 0 ? `  ${label}` : "").padEnd(column) + line;
    });
}
function severityCell(severity, options) {
    return { text: severity, style: (fitted) => paint(fitted, SEVERITY_COLORS[severity], options) };
}
function linkCell(text, address, options) {
    return options.hyperlinks ? { text, style: (fitted) => (0,terminal_text/* hyperlink */.JM)(fitted, address) } : { text };
}
/** The image where it is one, else how many they are. */
function imagesCell(found, options) {
    const [only] = found;
    if (only === undefined || found.length > 1)
        return { text: (0,words/* pluralize */.td)(found.length, "image") };
    return linkCell((0,image_label/* imageLabel */.ec)(only), (0,console_link/* consoleLink */.i)(only), options);
}
function countCell(count) {
    return { text: count === 0 ? "-" : (0,words/* formatNumber */.ZV)(count) };
}
/** `text` between the escape sequences of an SGR `code`, where the terminal shows colors. */
function paint(text, code, { color }) {
    return color ? `\u001b[${code}m${text}\u001b[0m` : text;
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var search_detection = __webpack_require__(6156);
// EXTERNAL MODULE: ./build/render/notice-reasons.js
var notice_reasons = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/render/package-label.js
var package_label = __webpack_require__(8234);
// EXTERNAL MODULE: ./build/render/reasons.js
var reasons = __webpack_require__(4152);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
// EXTERNAL MODULE: ./build/render/search-columns.js
var search_columns = __webpack_require__(4735);
;// CONCATENATED MODULE: ./build/render/table/sections.js










function decidingExemptions(section, options) {
    const lines = section.rows.flatMap((row) => {
        const what = indented(`${(0,rule_words/* exemptionLabel */.Ch)(row)}: ${row.reason}`, "  ", options);
        return what.concat(indented((0,rule_words/* exemptionTerms */.Jd)(row), "    ", options));
    });
    return [
        heading(`Exemptions that changed the verdict (without them: ${section.verdictWithoutExemptions})`, options),
        ...lines,
    ];
}
function upgrades(section, options) {
    const columns = [
        { head: "Package" },
        { head: "Installed" },
        { head: "Fixed in" },
        { head: "Findings", align: "right", firm: true },
        { head: "Worst", firm: true },
        { head: "Images" },
    ];
    const rows = section.rows.flatMap(({ packages, findings: count, worst, images: found }) => packages.map((place, index) => [
        { text: place.name ?? "(no package)" },
        { text: place.version ?? "" },
        { text: place.fixedVersions.join(", ") || (place.unfixable ? "no fix yet" : "unknown") },
        // Packages that are upgraded together are counted once.
        { text: index === 0 ? (0,words/* formatNumber */.ZV)(count) : "" },
        index === 0 ? severityCell(worst, options) : { text: "" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return table("Packages to upgrade", columns, rows, options);
}
function vulnerabilities(section, options) {
    const columns = [
        { head: "Severity", firm: true },
        { head: "Finding", firm: true },
        { head: "Package" },
        { head: "Fixed in" },
        { head: "Images" },
    ];
    const rows = section.rows.flatMap(({ name, severity, packages, images: found, groups }) => packages.map((place, index) => [
        index === 0 ? severityCell(severity, options) : { text: "" },
        index === 0 ? linkCell(name, groups.find(({ uri }) => uri !== null)?.uri ?? null, options) : { text: "" },
        { text: (0,package_label/* packageLabel */.l)(place) },
        { text: (0,package_label/* fixLabel */.w)(place) ?? "unknown" },
        index === 0 ? imagesCell(found, options) : { text: "" },
    ]));
    return table("Blocking findings", columns, rows, options);
}
function sections_images(section, options) {
    const columns = [
        { head: "Image" },
        { head: "Platform" },
        { head: "Scan", firm: true },
        { head: "Blocking", align: "right", firm: true },
        { head: "Crit", align: "right", firm: true },
        { head: "High", align: "right", firm: true },
        { head: "Med", align: "right", firm: true },
        { head: "Low", align: "right", firm: true },
        { head: "Other", align: "right", firm: true },
    ];
    const rows = section.rows.map(({ scan, blocking }) => {
        const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = scan.counts;
        const other = INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN;
        const counts = [blocking, CRITICAL, HIGH, MEDIUM, LOW, other];
        const image = linkCell((0,image_label/* imageLabel */.ec)(scan), (0,console_link/* consoleLink */.i)(scan), options);
        const kind = scan.scanType === "basic" ? "basic, OS only" : (scan.scanType ?? "");
        return [image, { text: scan.platform ?? "" }, { text: kind }].concat(counts.map(countCell));
    });
    return table("Images", columns, rows, options);
}
function exempt(section, options) {
    const lines = section.rows.flatMap(({ name, severity, status, reason, package: found, images: places }) => {
        const where = places.length === 1 ? places.map(image_label/* imageLabel */.ec).join("") : (0,words/* pluralize */.td)(places.length, "image");
        const what = indented(`${severity} ${name} in ${(0,package_label/* packageLabel */.l)(found)}, ${where}`, "  ", options);
        return what.concat(indented(`${status}: ${reason}`, "    ", options));
    });
    return [heading("Exempt findings", options), ...lines];
}
function unevaluated(section, options) {
    const lines = section.rows.flatMap((row) => {
        const { sentence, joint, detail, remediation } = (0,reasons/* reasonOf */.A3)(row);
        const { accepted } = row;
        const next = accepted === null ? `Fix: ${remediation}` : `Accepted: ${accepted.reason} (${(0,image_label/* untilLabel */.D8)(accepted)})`;
        const label = indented((0,image_label/* unevaluatedLabel */.vu)(row), "  ", options);
        const why = indented(`${sentence}${joint}${detail} (${row.code})`, "    ", options);
        return label.concat(why, indented(next, "    ", options));
    });
    return [heading("Not evaluated", options), ...lines];
}
function notices(section, options) {
    return [
        heading("Notices", options),
        ...section.rows.flatMap(({ code, detail }) => {
            const { sentence, remediation } = notice_reasons/* NOTICE_REASONS */.Z[code];
            return indented(`${sentence}: ${(0,words/* withoutPeriod */.Kx)(detail)}. ${remediation}`, "  ", options);
        }),
    ];
}
/** More rows of eleven lines each would hide the rest of the table. */
const MOST_ROWS = 3;
function search({ detection, rows }, options) {
    if (rows.length === 0)
        return [];
    const { name, technique, riskScore, impact, confidence } = detection;
    const about = `${name}: ${technique} ${search_detection/* SEARCH */.Dn.techniqueName}, risk ${riskScore} = ${impact} x ${confidence} / 100`;
    const lines = [heading("Rows of the original search", options), ...indented(about, "  ", options)];
    if (rows.length > MOST_ROWS) {
        return [
            ...lines,
            ...indented(`The JSON report contains the ${(0,words/* formatNumber */.ZV)(rows.length)} rows with all 11 columns.`, "  ", options),
        ];
    }
    const column = search_columns/* SEARCH_COLUMNS */.H.reduce((widest, { length }) => Math.max(widest, length), 0) + 4;
    const blocks = [];
    for (const row of rows) {
        blocks.push([""], ...search_columns/* SEARCH_COLUMNS */.H.map((key) => labeled(key, row[key] ?? "(absent)", column, options)));
    }
    return lines.concat(...blocks);
}

;// CONCATENATED MODULE: ./build/render/table.js






/** Every table fits this; a narrower terminal wraps it. */
const table_NARROWEST = 80;
/** The report for a terminal; no line is wider than `width`, or than 80 columns. */
function renderTable(report, { width, color, hyperlinks }) {
    const options = { width: Math.max(width, table_NARROWEST), color, hyperlinks };
    const headline = headlineLines(report, options);
    const parts = [headline, ...(0,view/* mapSections */.H)((0,view/* viewOf */.d)(report), tableLines(options))].filter((lines) => lines.length > 0);
    // After a long table the first headline has scrolled out of view.
    const length = parts.reduce((sum, lines) => sum + lines.length, 0);
    if (length > 40)
        parts.push(headline);
    return (0,render_escape/* neutralizeCommands */.Kw)(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}
function tableLines(options) {
    return {
        unevaluated: (section) => unevaluated(section, options),
        "deciding-exemptions": (section) => decidingExemptions(section, options),
        upgrades: (section) => upgrades(section, options),
        vulnerabilities: (section) => vulnerabilities(section, options),
        images: (section) => sections_images(section, options),
        exempt: (section) => exempt(section, options),
        notices: (section) => notices(section, options),
        // The lists of vulnerabilities and exempt findings are short enough to read; every occurrence of them is not.
        occurrences: () => [],
        search: (section) => search(section, options),
        // YAML is not safe to copy where a terminal wraps it; the summary and the page contain it.
        "ignore-snippet": () => [],
    };
}
const VERDICT_COLORS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" };
function headlineLines(report, options) {
    const { run, verdict } = (0,view/* viewOf */.d)(report).headline;
    const lines = (0,terminal_text/* wrap */.LV)((0,headline/* headlineText */.uh)(report), options.width);
    const word = lines[0]?.split(" ")[0] ?? "";
    const marked = lines.map((line, index) => index === 0 ? paint(word, VERDICT_COLORS[verdict.kind], options) + line.slice(word.length) : line);
    return run.total === 0 ? marked : [...marked, ...(0,terminal_text/* wrap */.LV)((0,headline/* totalText */.IW)(run), options.width)];
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


/** Text measured and truncated in terminal columns, where a character takes none, one or two of them. */
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Text that takes one column per character, and does not combine with the text before or after it. */
const PLAIN = /^[ -~]*$/;
/** Columns that `text` takes. */
function columnsOf(text) {
    return PLAIN.test(text) ? text.length : (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text);
}
/** Measured columns by character: text repeats few characters. Cleared at a limit to bound its memory. */
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
/** Columns that `text` takes, at most `most`: text wider than any line is not measured to its end. */
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
/** `text` on one line, truncated with an ellipsis where it is wider than `width`. */
function cut(text, width) {
    const line = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text);
    if (columnsUpTo(line, width + 1) <= width)
        return line;
    if (width < 1)
        return "";
    const first = pieces(line, width - 1).next().value;
    // One character can be wider than the columns left beside the ellipsis.
    return `${first !== undefined && first.columns < width ? first.text : ""}…`;
}
/** Truncated or padded to `width`. */
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
/** A terminal link (OSC 8) around text that is escaped already; the text alone where the address is not safe. */
function hyperlink(text, address) {
    const url = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(address);
    return url === null ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`;
}
/** `text` in pieces of as many whole characters as fit into `width`, each with its columns. One pass over the text. */
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
        // A grapheme cluster can be wider than any line; then it breaks inside.
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
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);

/**
 * The state, the time elapsed and left, the image and the detail on one line; state and time first, because terminals
 * truncate long lines. The caller must escape it.
 */
function waitLine({ reference, platform, state, detail, elapsed, left }) {
    const time = state === "waiting" ? `${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)} so far, ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(left)} left` : `after ${(0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(elapsed)}`;
    const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
    return `${state}, ${time}: ${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ joinList),
/* harmony export */   FS: () => (/* binding */ joinFirst),
/* harmony export */   Kx: () => (/* binding */ withoutPeriod),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   td: () => (/* binding */ pluralize),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/* harmony import */ var _core_search_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** `10,000`. */
function formatNumber(count) {
    return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `1 image`, `10,000 images`. `plural` is for nouns that do not take an s. */
function pluralize(count, singular, plural = `${singular}s`) {
    return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
/** `a`, `a or b`, `a, b or c`. */
function joinList(items, conjunction) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
/** At most `limit` items, and how many more there are: `a, b and 3 more`. */
function joinFirst(items, limit) {
    const rest = items.length - limit;
    return rest > 0 ? `${items.slice(0, limit).join(", ")} and ${formatNumber(rest)} more` : items.join(", ");
}
/** `1 critical, 6 high`: the severities that occur, highest first. */
function severityCounts(counts) {
    return _core_search_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((level) => counts[level] > 0)
        .map((level) => `${formatNumber(counts[level])} ${level.toLowerCase()}`)
        .join(", ");
}
/** The text without a final period, for a sentence that goes on. */
function withoutPeriod(text) {
    return text.replace(/\.$/, "");
}


/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _1: () => (/* binding */ athenaAddresses),
/* harmony export */   ok: () => (/* binding */ isAthenaAddress)
/* harmony export */ });
/* unused harmony export parseAddress */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);
/* harmony import */ var _core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2007);
/* harmony import */ var _core_text_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3687);




const SCHEME = "athena://";
const FORM = "athena://[CATALOG/]DATABASE/TABLE?workgroup=W&output=s3://...&max-scan=100GB&timeout=20m";
/** Athena's name for the account's Glue catalog. */
const OWN_CATALOG = "AwsDataCatalog";
const SETTINGS = ["workgroup", "output", "max-scan", "timeout"];
const DEFAULT_TIMEOUT = "20m";
/** Athena bills every query for at least this, in bytes. */
const LEAST_SCAN = 10_000_000;
/** Whether an entry of `cloudtrail` is an Athena table. */
function isAthenaAddress(entry) {
    return entry.startsWith(SCHEME);
}
/** The tables among the entries of `cloudtrail`, each once. Throws a GateError for an invalid address. */
function athenaAddresses(entries) {
    return [...new Set(entries.filter(isAthenaAddress))].map(parseAddress);
}
/** Parses an address. Throws a GateError that names the invalid part and what was expected. */
function parseAddress(entry) {
    const [place = "", ...afterPlace] = entry.slice(SCHEME.length).split("?");
    const names = place.split("/").map((part) => decoded(entry, part));
    if (names.length < 2 || names.length > 3 || names.some((name) => name === "")) {
        fault(entry, "does not name a table: expected DATABASE/TABLE, or CATALOG/DATABASE/TABLE for a catalog other than Glue's");
    }
    for (const name of names) {
        if (/\p{Cc}/u.test(name))
            fault(entry, "has a control character in a name");
        if (name.length > 255)
            fault(entry, "has a name of more than 255 characters");
    }
    const [table = "", database = "", catalog = OWN_CATALOG] = names.toReversed();
    const settings = readSettings(entry, afterPlace.join("?"));
    const workgroup = settings.get("workgroup") ?? null;
    if (workgroup !== null && !/^[\w.-]{1,128}$/.test(workgroup)) {
        fault(entry, `has the workgroup ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(workgroup)}: expected letters, digits, dots, hyphens and underscores`);
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
            const meant = (0,_core_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, SETTINGS);
            fault(entry, `has the unknown setting ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(name)}: expected one of ${SETTINGS.join(", ")}.${meant}`);
        }
        if (settings.has(setting))
            fault(entry, `has ${setting} twice`);
        if (value === "")
            fault(entry, `has no value for ${setting}`);
        settings.set(setting, value);
    }
    return settings;
}
function outputOf(entry, text) {
    if (text === null || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\p{Cc}]*)?$/u.test(text))
        return text;
    return fault(entry, `has the output ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a location in S3, s3://BUCKET/PREFIX/`);
}
function maxScanOf(entry, text) {
    if (text === null)
        return null;
    const bytes = (0,_core_text_byte_size_js__WEBPACK_IMPORTED_MODULE_1__/* .parseByteSize */ .n)(text);
    if (bytes.ok && bytes.value >= LEAST_SCAN)
        return bytes.value;
    return fault(entry, `has the max-scan ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a size of at least 10MB, such as 500MB, 100GB or 2TB`);
}
function timeoutOf(entry, text) {
    const duration = (0,_core_text_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
    if (duration.ok && duration.value > 0)
        return duration.value;
    return fault(entry, `has the timeout ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}: expected a duration, such as 90s, 20m or 1h`);
}
function decoded(entry, part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return fault(entry, `has an invalid percent-encoding: write %25 for %, and %2F for /`);
    }
}
function fault(entry, what) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(`cloudtrail: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(entry)} ${what.replace(/\.?$/, ".").replace("?.", "?")} Expected ${FORM}.`, { code: "invalid-option", option: "cloudtrail" });
}


/***/ }),

/***/ 2038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ answerLog),
/* harmony export */   G: () => (/* binding */ foreignDetail)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9517);

/** An empty log. `allowedEndpoints`: origins as `new URL` writes them. */
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
                const responded = `${origin} responded instead of ${_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_NAMES */ .Z1[service]}`;
                (allowedEndpoints.includes(origin) ? allowed : foreign).add(responded);
            };
            return {
                step: (next) => async (args) => {
                    hasCalled = true;
                    const response = await next(args);
                    note(args.request);
                    return response;
                },
                foreign: () => [...foreign].sort(),
            };
        },
        allowed: () => [...allowed].sort(),
        hasCalled: () => hasCalled,
    };
}
/** Why the responses are not used, as a message. `foreign`: as `Answers` lists them. */
function foreignDetail(foreign) {
    return `${foreign.join(", ")}, but \`allowed-endpoints\` does not include ${foreign.length === 1 ? "it" : "them"}`;
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
/* harmony import */ var _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);
/* harmony import */ var _core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8491);


/** The name of each service in its endpoints: `api.ecr` in the classic ones, `ecr` in the dual-stack ones. */
const NAMES = {
    ecr: /^(?:api\.)?ecr(?:-fips)?$/,
    inspector2: /^inspector2(?:-fips)?$/,
    athena: /^athena(?:-fips)?$/,
};
/** Names for messages. */
const SERVICE_NAMES = {
    ecr: "Amazon ECR",
    inspector2: "Amazon Inspector",
    s3: "Amazon S3",
    athena: "Amazon Athena",
};
/** `NAME.REGION.SUFFIX`, or the same after an interface endpoint's id (`vpce-....NAME.REGION.vpce.SUFFIX`). */
const PUBLIC = new RegExp(`^((?:api\\.)?[a-z0-9-]+)\\.(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY})\\.([a-z0-9.-]+)$`);
const PRIVATE = /^vpce-[a-z0-9-]+\.(.+)$/;
/**
 * Whether a request goes to AWS itself. The whole hostname must match: load balancers, buckets and APIs of other people
 * end in amazonaws.com too, and an earlier step could have set AWS_ENDPOINT_URL to one of them.
 */
function isAwsEndpoint(service, endpoint) {
    return isVerified(endpoint) && isRegionalHost(endpoint.hostname, (name) => NAMES[service].test(name));
}
/**
 * Whether a request for `bucket` goes to S3 itself and to that bucket. If AWS_ENDPOINT_URL_S3 names the host of another
 * bucket, or S3 with another bucket or a folder as its path, S3 responds with objects that somebody else wrote.
 */
function isS3Endpoint(bucket, endpoint) {
    if (!isVerified(endpoint))
        return false;
    const { hostname, path, query } = endpoint;
    const isListing = query.includes("list-type");
    // In a listing, the path must be the bucket alone: a folder before or after it is a different location.
    const inPath = path === `/${bucket}` || path === `/${bucket}/` || (!isListing && path.startsWith(`/${bucket}/`));
    if (inPath && isS3Host(hostname))
        return true;
    if (!hostname.startsWith(`${bucket}.`) || (isListing && path !== "/" && path !== ""))
        return false;
    const service = hostname.slice(bucket.length + 1);
    return isS3Host(service) || isBucketOnlyHost(service);
}
/** Whether TLS verifies the hostname, on AWS's port. */
function isVerified({ protocol, port, hasUserInfo }) {
    return protocol === "https:" && (port === null || port === 443) && !hasUserInfo;
}
function isRegionalHost(hostname, isName) {
    const behind = PRIVATE.exec(hostname)?.[1];
    const [, name, region, suffix] = PUBLIC.exec(behind ?? hostname) ?? [];
    if (name === undefined || region === undefined || suffix === undefined || !isName(name))
        return false;
    const suffixes = (0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)?.endpointSuffixes ?? [];
    return suffixes.some((known) => suffix === (behind === undefined ? known : `vpce.${known}`));
}
/** Whether this is a host of S3 of any kind, without a bucket's name before it. */
function isS3Host(hostname) {
    // Interface endpoints start with `bucket.`; dual-stack hosts have `.dualstack` after `s3`.
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
const LEGACY_S3 = new RegExp(`^s3(?:-external-1|-(?:fips-)?(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY}))?\\.([a-z0-9.-]+)$`);
/** Whether this is a host of S3 that always has a bucket's name before it: acceleration, directory buckets, Outposts. */
function isBucketOnlyHost(hostname) {
    const [, accelerated] = ACCELERATED.exec(hostname) ?? [];
    if (accelerated !== undefined)
        return isClassicSuffix(accelerated, undefined);
    const [, region, suffix] = BUCKET_ONLY.exec(hostname) ?? [];
    return region !== undefined && isClassicSuffix(suffix, region);
}
/** Whether S3's hosts in this region have this suffix; without a region, in any partition. */
function isClassicSuffix(suffix, region) {
    const partitions = region === undefined ? _core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1 : [(0,_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region)];
    return partitions.some((partition) => partition !== null && partition.endpointSuffixes[0] === suffix);
}
/** The SDK's endpoint rules put a region into one of them. */
const ACCELERATED = /^s3-accelerate(?:\.dualstack(?:\.us-east-1)?)?\.([a-z0-9.-]+)$/;
const BUCKET_ONLY = new RegExp(`^(?:s3express(?:-fips)?-[a-z0-9]+-az\\d+(?:\\.dualstack)?|(?:ec2|op-[a-z0-9]+)\\.s3-outposts)\\.(${_core_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION_PATTERN */ .aY})\\.([a-z0-9.-]+)$`);
/** Where the SDK sends a request; null for a value that is not a request. */
function endpointOf(request) {
    if (!(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(request))
        return null;
    const [protocol, hostname] = [(0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "protocol"), (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "hostname")];
    if (protocol === null || hostname === null)
        return null;
    const port = typeof request["port"] === "number" ? request["port"] : null;
    const hasUserInfo = (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "username") !== null || (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "password") !== null;
    const written = `${protocol}//${hostname}${port === null ? "" : `:${port}`}`;
    const origin = URL.canParse(written) ? new URL(written).origin : written;
    const query = Object.keys((0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(request, "query"));
    return { protocol, hostname, port, path: (0,_core_text_json_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(request, "path") ?? "", query, hasUserInfo, origin };
}


/***/ }),

/***/ 8254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ wasRead),
/* harmony export */   c: () => (/* binding */ noLocalReads)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function noLocalReads() {
    return { files: new Set(), folders: new Set() };
}
/** Whether a file was read: by itself, or with the folder that contains it. `targetOf` resolves the folder. */
async function wasRead({ files, folders }, { ids, path }, targetOf) {
    if (ids.some((id) => files.has(id)))
        return true;
    const folder = await targetOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    return folder.ids.some((id) => folders.has(id));
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cancellable)
/* harmony export */ });
/** Runs `use` with a signal that SIGINT and SIGTERM abort. What is known by then can still be reported. */
async function cancellable({ cancellation }, use) {
    const { signal, release } = cancellation();
    try {
        return await use(signal);
    }
    finally {
        release();
    }
}


/***/ })

};
