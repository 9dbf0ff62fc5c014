export const id = 2887;
export const ids = [2887];
export const modules = {

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parseIgnoreFile)
/* harmony export */ });
/* harmony import */ var _search_scan_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2690);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(196);
/* harmony import */ var _text_json_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8491);
/* harmony import */ var _text_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2007);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3687);
/* harmony import */ var _code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);
/* harmony import */ var _strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3277);







const SECTIONS = ["ignore", "inconclusive"];
const IGNORE_KEYS = ["id", "reason", "expires", "until-fixed", "packages", "repositories", "owner"];
const INCONCLUSIVE_KEYS = ["codes", "repositories", "reason", "expires", "owner"];
/**
 * Parses an ignore file; `docs/ignore-file.schema.json` describes the format. Throws a GateError for the first mistake,
 * with file, line, column, what was found and what is accepted. A date in the past is not an error.
 */
function parseIgnoreFile(text, path) {
    const root = (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, path);
    if (root.kind === "absent")
        return { path, ignore: [], inconclusive: [] };
    const sections = fieldsOf(root, path, SECTIONS, 'a mapping with "ignore" and "inconclusive"');
    return {
        path,
        ignore: listOf(sections.get("ignore"), path, "ignore").map((item) => readIgnore(item, path)),
        inconclusive: listOf(sections.get("inconclusive"), path, "inconclusive").map((item) => readAccept(item, path)),
    };
}
function readIgnore(item, path) {
    const fields = fieldsOf(item, path, IGNORE_KEYS, "an entry such as {id, reason, expires}");
    const id = requiredText(fields, "id", item.at, path, "a vulnerability such as CVE-2019-25013");
    const packages = globsOf(fields.get("packages"), path, "packages");
    const idAt = fields.get("id")?.value.at ?? item.at;
    if (id === "*" && packages.length === 0) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, idAt, 'id "*" without packages would exempt every finding. Add the packages to exempt');
    }
    if (id === "*" && (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAnything */ .y2)(packages)) {
        const what = packages.map((pattern) => (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(pattern)).join(", ");
        const fix = "Name the packages, and use wildcards only for a part of a name";
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, idAt, `id "*" with packages ${what} would exempt findings in any package. ${fix}`);
    }
    if (id !== "*" && id.includes("*")) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, idAt, `id is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(id)}: expected an exact id, or "*" together with packages`);
    }
    return {
        kind: "ignore",
        id,
        ...commonFields(fields, item.at, path),
        untilFixed: flagOf(fields.get("until-fixed"), path, "until-fixed"),
        packages,
        repositories: globsOf(fields.get("repositories"), path, "repositories"),
    };
}
function readAccept(item, path) {
    const fields = fieldsOf(item, path, INCONCLUSIVE_KEYS, "an entry such as {codes, repositories, reason, expires}");
    const codes = textsOf(fields.get("codes"), path, "codes");
    if (codes.length === 0)
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, item.at, `codes is missing: expected a list of ${_code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTABLE_CODES */ .YF.join(", ")}`);
    const known = codes.map(({ text, at }) => codeOf(text, at, path));
    const repositories = globsOf(fields.get("repositories"), path, "repositories");
    if (repositories.length === 0) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, item.at, "repositories is missing: expected a list of repository globs such as windows/*");
    }
    return {
        kind: "inconclusive",
        codes: known,
        ...commonFields(fields, item.at, path),
        repositories,
    };
}
function commonFields(fields, at, path) {
    const owner = fields.get("owner");
    return {
        file: path,
        line: at.line,
        reason: requiredText(fields, "reason", at, path, "a sentence that explains why this is exempt"),
        expires: expiryOf(fields, at, path),
        owner: owner === undefined || owner.value.kind === "absent" ? null : textOf(owner.value, path, "owner"),
    };
}
function expiryOf(fields, at, path) {
    const accepted = 'a date such as 2026-12-31 (the last day, UTC), or "never"';
    const text = requiredText(fields, "expires", at, path, accepted);
    if (text === "never")
        return null;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIsoTime */ .sX)(text) === null) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, fields.get("expires")?.value.at ?? at, `expires is ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(text)}: expected ${accepted}`);
    }
    return text;
}
function codeOf(text, at, path) {
    const code = _search_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .SCAN_CODES */ .Lh.find((known) => known === text);
    if (code !== undefined && (0,_code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .isAcceptable */ .Lr)(code))
        return code;
    if (code !== undefined) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, at, `the code "${code}" cannot be accepted, because nothing certain is known about the image. Remove the code, and fix the cause`);
    }
    if (_search_scan_result_js__WEBPACK_IMPORTED_MODULE_5__/* .INPUT_CODES */ .iR.some((known) => known === text)) {
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, at, `the code "${text}" is about an input, not an image, and cannot be accepted. Remove the code, and fix the input`);
    }
    throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, at, `unknown code ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(text)}${hint(text, _code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTABLE_CODES */ .YF)}: expected one of ${_code_acceptance_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCEPTABLE_CODES */ .YF.join(", ")}`);
}
function fieldsOf(value, path, known, what) {
    if (value.kind !== "map")
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, value.at, `expected ${what}, got ${describe(value)}`);
    for (const [key, { keyAt }] of value.entries) {
        if (known.includes(key))
            continue;
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, keyAt, `unknown key ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(key)}${hint(key, known)}: expected one of ${known.join(", ")}`);
    }
    return value.entries;
}
function hint(word, known) {
    const near = (0,_text_nearest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestWord */ .z)(word, known);
    return near === null ? "" : ` (did you mean "${near}"?)`;
}
function listOf(entry, path, key) {
    if (entry === undefined || entry.value.kind === "absent")
        return [];
    if (entry.value.kind === "list")
        return entry.value.items;
    throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, entry.value.at, `${key} is ${describe(entry.value)}: expected a list whose items start with "-"`);
}
/** The texts of a list. An empty list is an error, because it would mean everything. */
function textsOf(entry, path, key) {
    if (entry === undefined)
        return [];
    const items = listOf(entry, path, key);
    if (items.length === 0)
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, entry.keyAt, `${key} is empty. Add an item, or remove the key`);
    return items.map((item) => ({ text: textOf(item, path, key), at: item.at }));
}
function globsOf(entry, path, key) {
    return textsOf(entry, path, key).map(({ text, at }) => {
        const error = (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .globFault */ .Hf)(text);
        if (error !== null)
            throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, at, `${key} contains ${(0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(text)}; ${error}`);
        return text;
    });
}
function flagOf(entry, path, key) {
    if (entry === undefined)
        return false;
    const { value } = entry;
    const text = value.kind === "text" ? value.text : null;
    if (text === "true" || text === "false")
        return text === "true";
    throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, value.at, `${key} is ${describe(value)}: expected true or false`);
}
function requiredText(fields, key, at, path, accepted) {
    const entry = fields.get(key);
    if (entry === undefined)
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, at, `${key} is missing: expected ${accepted}`);
    if (entry.value.kind === "absent")
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, entry.keyAt, `${key} is empty: expected ${accepted}`);
    return textOf(entry.value, path, key, accepted);
}
function textOf(value, path, key, accepted = "text") {
    const text = value.kind === "text" ? value.text.trim() : null;
    if (text === null)
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, value.at, `${key} is ${describe(value)}: expected ${accepted}`);
    if (text === "")
        throw (0,_strict_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .errorAt */ .O)(path, value.at, `${key} is empty: expected ${accepted}`);
    return text;
}
function describe(value) {
    return value.kind === "text" ? (0,_text_json_values_js__WEBPACK_IMPORTED_MODULE_4__/* .preview */ .VH)(value.text) : KIND_NAMES[value.kind];
}
const KIND_NAMES = { map: "a mapping", list: "a list", absent: "nothing" };


/***/ }),

/***/ 2887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/text/parse-json.js
var parse_json = __webpack_require__(2246);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
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
    const { hash, isUsable } = Object.hasOwn(raw, "hashes")
        ? readHashes(raw["hashes"], first ?? null, what, errors)
        : { hash: null, isUsable: true };
    areUsable.push(isUsable);
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
/** Reads the SHA-256 of an image, as a digest. Not usable: the hashes may name any image. */
function readHashes(value, url, what, errors) {
    const algorithms = (0,json_values/* isObject */.Gv)(value) ? Object.keys(value) : [];
    if (!(0,json_values/* isObject */.Gv)(value) || algorithms.length === 0) {
        errors.push(`the ${what}'s hashes is ${(0,json_values/* preview */.VH)(value)}: expected an object such as {"sha-256": "..."}`);
        return { hash: null, isUsable: url?.kind === "package" };
    }
    if (url?.kind === "package") {
        errors.push(hashError(url));
        return { hash: null, isUsable: true };
    }
    const sha256 = value["sha-256"] ?? null;
    const isDigest = typeof sha256 === "string" && /^[0-9a-f]{64}$/i.test(sha256);
    if (!isDigest || algorithms.length > 1) {
        errors.push(`the ${what}'s hashes are ${(0,json_values/* preview */.VH)(value)}: a scan result shows only the SHA-256 of an image`);
    }
    // Other algorithms alone do not identify an image, since a scan result shows only its SHA-256.
    return isDigest
        ? { hash: `sha256:${sha256.toLowerCase()}`, isUsable: true }
        : { hash: null, isUsable: !algorithms.includes("sha-256") };
}
function hashError(url) {
    return `${shown(url.text)} is also named by its hash, which a scan result does not show`;
}

// EXTERNAL MODULE: ./build/core/policy/vex/vex-status.js
var vex_status = __webpack_require__(6853);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-times.js
var vex_times = __webpack_require__(3105);
// EXTERNAL MODULE: ./build/core/policy/vex/vex-vulnerability.js
var vex_vulnerability = __webpack_require__(6653);
;// CONCATENATED MODULE: ./build/core/policy/vex/vex-document.js







const CONTEXT = /^https:\/\/openvex\.dev\/ns\/v0\.2\.\d+$/;
/**
 * Parses an OpenVEX 0.2.0 document. Throws a GateError for any other file. What is not supported in a product or a
 * vulnerability never exempts more: an exemption with such a part is dropped, and a blocking statement covers everything
 * that it may be about. `notHonored` lists each. Fields that OpenVEX may add elsewhere are ignored.
 */
function parseVex(text, path) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { path, isQuotable: true, mayReplace: false });
    if (!parsed.ok)
        throw new errors/* GateError */.ue(`ignore-file: ${parsed.reason}`, { code: "policy-file", option: "ignore-file" });
    const root = parsed.value;
    const accepted = 'a .json file must be an OpenVEX document with "@context": "https://openvex.dev/ns/v0.2.0"';
    if (!(0,json_values/* isObject */.Gv)(root))
        throw new errors/* GateError */.ue(`ignore-file: ${path}: expected a JSON object, got ${(0,json_values/* preview */.VH)(root)}; ${accepted}`, {
            code: "policy-file",
            option: "ignore-file",
        });
    const context = Object.hasOwn(root, "@context") ? root["@context"] : undefined;
    if (typeof context !== "string" || !CONTEXT.test(context)) {
        throw new errors/* GateError */.ue(`ignore-file: ${path}: @context is ${(0,json_values/* preview */.VH)(context)}; ${accepted}`, {
            code: "policy-file",
            option: "ignore-file",
        });
    }
    const statements = Object.hasOwn(root, "statements") ? root["statements"] : undefined;
    if (!Array.isArray(statements)) {
        throw new errors/* GateError */.ue(`ignore-file: ${path}: statements is ${(0,json_values/* preview */.VH)(statements)}: expected a list of statements`, {
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
    const raw = (0,json_values/* isObject */.Gv)(value) ? value : {};
    const status = statusOf(raw["status"]);
    const blocks = status === null || (0,vex_status/* isBlocking */.U)({ status });
    const { name, ids, error: vulnerabilityError } = (0,vex_vulnerability/* readVulnerability */.t)(raw["vulnerability"], blocks);
    const addNotHonored = (what, effect) => document.notHonored.push(`${location}, ${name ?? "no name"}: ${what}; ${effect}`);
    const effect = blocks
        ? `it blocks exemptions of ${ids.length === 0 ? "every vulnerability" : "this vulnerability"} that are not newer`
        : "it exempts nothing";
    const errors = [
        (0,json_values/* isObject */.Gv)(value) ? null : `the statement is ${(0,json_values/* preview */.VH)(value)}: expected an object`,
        status === null
            ? `status is ${(0,json_values/* preview */.VH)(raw["status"])}: expected one of ${Object.keys(vex_status/* VEX_STATUSES */.H).join(", ")}`
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
    const time = (0,json_values/* isObject */.Gv)(value) ? (0,vex_times/* readStatementTime */.nq)(raw, root, blocks) : { at: null, error: null };
    if (time.error !== null)
        addNotHonored(time.error, `the statement counts as the ${blocks ? "newest" : "oldest"}`);
    document.statements.push({
        kind: "vex",
        file: document.path,
        line: null,
        reason: reasonOf(raw, status),
        owner: (0,json_values/* textAt */.$6)(raw, "supplier") ?? (0,json_values/* textAt */.$6)(root, "author"),
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
    return /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u.test((0,json_values/* textAt */.$6)(raw, key) ?? "");
}
function readProducts(value, status) {
    if (Array.isArray(value) && value.length > 0)
        return value.map((product) => parseProduct(product, status));
    return [{ kind: "unknown", error: `products is ${(0,json_values/* preview */.VH)(value)}: expected a list of products` }];
}
function reasonOf(raw, status) {
    const why = [(0,json_values/* textAt */.$6)(raw, "justification"), (0,json_values/* textAt */.$6)(raw, "impact_statement")]
        .filter((part) => part !== null)
        .join(": ");
    const what = status ?? `the status ${(0,json_values/* preview */.VH)(raw["status"])}`;
    return why === "" ? what : `${what}: ${why}`;
}
function statusOf(value) {
    if (value === "not_affected" || value === "fixed")
        return value;
    return value === "affected" || value === "under_investigation" ? value : null;
}

// EXTERNAL MODULE: ./build/core/policy/exemptions/ignore-file.js
var ignore_file = __webpack_require__(157);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/policy-files.js


/**
 * Parses an OpenVEX document if the name of `path` ends in `.json`, and a YAML ignore file otherwise. `shown`: the file in
 * messages and the report. Throws a GateError.
 */
function parsePolicyFile(text, path, shown = path) {
    return /\.json$/i.test(path)
        ? { kind: "vex", document: parseVex(text, shown) }
        : { kind: "ignore-file", file: (0,ignore_file/* parseIgnoreFile */.a)(text, shown) };
}


/***/ }),

/***/ 3277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ errorAt),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);


/** Far more than a person writes. The parser would need seconds for longer or deeper files. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 8;
/** An error in a policy file: `FILE:LINE:COLUMN: message`. */
function errorAt(path, at, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${path}:${at.line}:${at.column}: ${message}`, { code: "policy-file", option: "ignore-file" });
}
/**
 * Parses one document of plain YAML. Throws a GateError for everything that could mean something else than a reviewer
 * sees (aliases, anchors, tags, a second document, duplicate keys), and for a file that is too long or nested too deeply.
 */
function readYaml(text, path) {
    if (text.length > MAX_CHARACTERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${path}: the file has ${text.length} characters, and the limit is ${MAX_CHARACTERS}. Split the file`, { code: "policy-file", option: "ignore-file" });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    // The failsafe schema keeps every scalar as written. Duplicate keys are found below, in linear time: the parser's own
    // check is quadratic.
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        schema: "failsafe",
        version: "1.2",
        logLevel: "error",
        prettyErrors: false,
        uniqueKeys: false,
    });
    const [error] = parsed.errors;
    if (error !== undefined)
        throw errorAt(path, at(error.pos[0]), syntaxMessage(error.code, error.message));
    const convert = (node, depth, fallback) => {
        const start = node?.range?.[0];
        const here = start === undefined ? fallback : at(start);
        if (node === null)
            return { kind: "absent", at: here };
        rejectIndirection(node, path, here);
        if (depth > MAX_DEPTH)
            throw errorAt(path, here, `nested more than ${MAX_DEPTH} levels deep`);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyAt = isNode(key) && key.range ? at(key.range[0]) : here;
                if (isNode(key))
                    rejectIndirection(key, path, keyAt);
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    throw errorAt(path, keyAt, "a key must be plain text, not a list or a mapping");
                const name = String(key.value);
                const first = entries.get(name);
                if (first !== undefined) {
                    throw errorAt(path, keyAt, `duplicate key "${name}": it is already on line ${first.keyAt.line}. Remove one of them`);
                }
                entries.set(name, { keyAt, value: convert(isNode(value) ? value : null, depth + 1, keyAt) });
            }
            return { kind: "map", entries, at: here };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => convert(isNode(item) ? item : null, depth + 1, here));
            return { kind: "list", items, at: here };
        }
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node, here) : { kind: "absent", at: here };
    };
    return convert(parsed.contents, 0, { line: 1, column: 1 });
}
function scalar(node, at) {
    const text = String(node.value);
    const isAbsent = node.type === yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5.PLAIN && /^(~|null|Null|NULL)?$/.test(text);
    return isAbsent ? { kind: "absent", at } : { kind: "text", text, at };
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value);
}
/** Rejects aliases, anchors and tags: a reviewer does not see their effect where they are used. */
function rejectIndirection(node, path, at) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        throw errorAt(path, at, `"*${node.source}" is an alias, which is not supported. Quote a text that starts with "*"`);
    }
    if (node.anchor !== undefined) {
        throw errorAt(path, at, `"&${node.anchor}" is an anchor, which is not supported. Quote a text that starts with "&"`);
    }
    if (node.tag !== undefined) {
        throw errorAt(path, at, `the tag ${node.tag} is not supported. Quote a text that starts with "!"`);
    }
}
function syntaxMessage(code, message) {
    switch (code) {
        case "BAD_ALIAS":
            return 'an unquoted "*" starts an alias, which is not supported. Quote it: "*"';
        case "RESOURCE_EXHAUSTION":
            return "nested too deeply";
        case "MULTIPLE_DOCS":
            return "a second document starts here, and only one is supported";
        case "TAB_AS_INDENT":
            return "a tab indents this line. Indent with spaces";
        default:
            return `not valid YAML: ${message}`;
    }
}


/***/ })

};
