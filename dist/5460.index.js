export const id = 5460;
export const ids = [5460];
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
    throw refuse(parsed.reason ?? `got ${option.isSecret === true ? "a value that is not valid" : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. Expected ${takes}.`);
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

// EXTERNAL MODULE: ./build/core/policy/exemptions/central-policy.js
var central_policy = __webpack_require__(1154);
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
/**
 * `none` alone, or paths and addresses of central policies, one per line. `none` beside a path, `none` in another case, and
 * other addresses are refused.
 */
function readIgnoreFileOption(text) {
    const entries = (0,list_items/* listItems */.D)(text, { item: "path", commas: false });
    if (!entries.ok)
        return entries;
    if (entries.value.length === 0)
        return (0,result/* success */.k)({ kind: "default" });
    if (entries.value.length === 1 && entries.value[0] === "none")
        return (0,result/* success */.k)({ kind: "none" });
    const paths = [];
    const central = [];
    for (const entry of entries.value) {
        if (/^none$/i.test(entry)) {
            return (0,result/* failure */.V)(`got ${(0,errors/* quoted */.TL)(text)}. Expected paths of ignore files or OpenVEX documents, or none alone, in lower case. ${forFile(entry)}`);
        }
        if ((0,central_policy/* isPolicyAddress */.Hj)(entry)) {
            const address = (0,central_policy/* parsePolicyAddress */.O7)(entry);
            if (!address.ok)
                return (0,result/* failure */.V)(`${address.reason} ${forFile(entry)}`);
            central.push(address.value);
        }
        else if (!beginsAsPath(entry) && (ADDRESS.test(entry) || isImage(entry))) {
            return (0,result/* failure */.V)(`${(0,errors/* quoted */.TL)(entry)} is not a path. Expected paths of ignore files or OpenVEX documents, or ${central_policy/* POLICY_ADDRESS_FORM */.Rt}. ${forFile(entry)}`);
        }
        else
            paths.push(entry);
    }
    return (0,result/* success */.k)({ kind: "named", paths, central });
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
/**
 * A token, without the white space around it, with which secrets are often stored. HTTP refuses a header that contains
 * other characters, with an error that shows the whole header.
 */
function parseToken(text) {
    const token = text.trim();
    if (/^[\x21-\x7e]+$/.test(token))
        return (0,result/* success */.k)(token);
    return (0,result/* failure */.V)("the value is not shown, because it is a secret, and it contains white space or a character that is not ASCII. Expected one token.");
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
/** The fields that every option shares that takes a token. Errors never show its value. */
const TOKEN = {
    kind: "text",
    default: "",
    takes: "a token",
    placeholder: "TOKEN",
    isSecret: true,
    parse: (text) => optional(text, parseToken),
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
        meaning: "exemptions: files, one per line, also OpenVEX `.json` files and central policies, `github:OWNER/REPOSITORY/PATH@REF`; `none` disables; default: `.ecr-findings-ignore.yaml`, if it exists where paths start",
        takes: "paths of ignore files or OpenVEX documents, github:OWNER/REPOSITORY/PATH@REF, or none alone",
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
        ...TOKEN,
        name: "github-token",
        actionDefault: "${{ github.token }}",
        meaning: "for the comment, the base branch's ignore file and a central policy (action only)",
    },
    externalRepoToken: {
        ...TOKEN,
        name: "external-repo-token",
        meaning: "token that can read the repository of a central policy (`contents: read`); default: `github-token`, which reads public repositories",
    },
};


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ isPolicyAddress),
/* harmony export */   O7: () => (/* binding */ parsePolicyAddress),
/* harmony export */   Rt: () => (/* binding */ POLICY_ADDRESS_FORM),
/* harmony export */   f5: () => (/* binding */ isFullCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4429);


const SCHEME = "github:";
const POLICY_ADDRESS_FORM = "github:OWNER/REPOSITORY/PATH@REF";
/** Whether a text is meant as the address of a central policy. */
function isPolicyAddress(text) {
    return text.startsWith(SCHEME);
}
/** Parses an address; the ref is everything after the last `@`. The reason of a failure is sentences. */
function parsePolicyAddress(text) {
    const refuse = (why) => (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V)(`got ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(text)}, ${why}. Expected ${POLICY_ADDRESS_FORM}.`);
    const at = text.lastIndexOf("@");
    if (at < 0)
        return refuse("which has no @REF: add the commit, tag or branch to read");
    const ref = text.slice(at + 1);
    if (ref === "") {
        return refuse("where the ref after @ is empty: check whether an expression evaluated to an empty string");
    }
    if (!isRef(ref))
        return refuse(`where ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(ref)} after the last @ is not a valid branch, tag or commit`);
    const [owner = "", repository = "", ...parts] = text.slice(SCHEME.length, at).split("/");
    if (!/^[a-z\d][\w-]{0,99}$/i.test(owner))
        return refuse(`where ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(owner)} is not a valid owner`);
    if (!/^[\w.-]{1,100}$/.test(repository) || /^\.{1,2}$/.test(repository)) {
        return refuse(`where ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(repository)} is not a valid repository`);
    }
    const path = parts.join("/");
    if (path === "")
        return refuse("which has no path of a file");
    if (/\p{Cc}/u.test(path) || parts.some((part) => part === "" || part === "." || part === "..")) {
        return refuse(`where ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(path)} is not a valid path of a file`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .success */ .k)({ text, owner, repository, path, ref });
}
/** Whether a ref can only ever be one commit. */
function isFullCommit(ref) {
    return /^[0-9a-f]{40}$/i.test(ref);
}
/** The rules of `git check-ref-format` that keep a ref one part of a URL and no expression such as `main~1`. */
function isRef(ref) {
    return !/[\s\p{Cc}~^:?*[\\]|\.\.|\/\/|^[/.-]|[/.]$/u.test(ref);
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


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The project's version, as package.json has it; a test holds the two together. */
const VERSION = "0.1.0";


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
/* harmony export */   wn: () => (/* binding */ jsonForLog),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   yp: () => (/* binding */ withoutCommandMarks)
/* harmony export */ });
/* unused harmony exports codeTag, commandProperty */
/*
 * All escaping. Every text of a report may come from an image, an export or a service, so it is hostile until it is
 * escaped by the function for its target: Markdown, HTML, a terminal, a log, a workflow command.
 */
/** Invisible characters and those that change how others are displayed: controls (including ESC), bidi, zero-width, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** They only select a variant of the character before. */
const VARIATION_SELECTORS = /[\ufe00-\ufe0f]/g;
/** More combining marks than any language stacks on one letter: they would cover other lines. */
const PILED_MARKS = /\p{M}(?<=\p{M}{5})/gu;
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
    return withoutCommandMarks(JSON.stringify(value, null, 2));
}
/** JSON text that parses to the same value, without commands. It may be a part that begins and ends outside of texts. */
function withoutCommandMarks(json) {
    // This is done for all of a report, which rarely contains one.
    return json.includes("##") ? json.replaceAll(COMMAND_MARK, jsonEscape) : json;
}
/** JSON text that parses to the same value, without commands, raw controls or bidirectional characters. */
function jsonForLog(json) {
    return withoutCommandMarks(json).replaceAll(UNSEEN, (character) => character === "\n" ? character : jsonEscape(character));
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
    return line.replaceAll(/@|#(?=\d)|(?<![a-z\d])GH(?=-\d)|(?<![a-z\d])www(?=\.|$)|:(?=\/\/)/gi, "$&\u200b");
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

/***/ 6963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ piecesForLog),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* unused harmony export forLog */
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
/** `forLog` for what a renderer returned: JSON in pieces that begin and end outside of texts, or another format in one. */
function* piecesForLog(pieces, format) {
    for (const piece of pieces)
        yield forLog(piece, format);
}


/***/ })

};
