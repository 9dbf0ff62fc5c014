export const id = 28;
export const ids = [28];
export const modules = {

/***/ 3028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./build/core/policy/vex/vex-document.js
var vex_document = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/core/search/scan-result.js
var scan_result = __webpack_require__(2690);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/core/text/nearest-word.js
var nearest_word = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/core/policy/exemptions/code-acceptance.js
var code_acceptance = __webpack_require__(7477);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/policy/exemptions/strict-yaml.js


/** Far more than a person writes. The parser would need seconds for longer or deeper files. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 8;
/** An error in a policy file: `FILE:LINE:COLUMN: message`. */
function errorAt(path, at, message) {
    return new errors/* GateError */.ue(`${path}:${at.line}:${at.column}: ${message}`, { code: "policy-file", option: "ignore-file" });
}
/**
 * Parses one document of plain YAML. Throws a GateError for everything that could mean something else than a reviewer
 * sees (aliases, anchors, tags, a second document, duplicate keys), and for a file that is too long or nested too deeply.
 */
function readYaml(text, path) {
    if (text.length > MAX_CHARACTERS) {
        throw new errors/* GateError */.ue(`${path}: the file has ${text.length} characters, and the limit is ${MAX_CHARACTERS}. Split the file`, { code: "policy-file", option: "ignore-file" });
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    // The failsafe schema keeps every scalar as written. Duplicate keys are found below, in linear time: the parser's own
    // check is quadratic.
    const parsed = (0,dist/* parseDocument */.Tp)(text, {
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
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyAt = isNode(key) && key.range ? at(key.range[0]) : here;
                if (isNode(key))
                    rejectIndirection(key, path, keyAt);
                if (!(0,dist/* isScalar */.jn)(key))
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
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => convert(isNode(item) ? item : null, depth + 1, here));
            return { kind: "list", items, at: here };
        }
        return (0,dist/* isScalar */.jn)(node) ? scalar(node, here) : { kind: "absent", at: here };
    };
    return convert(parsed.contents, 0, { line: 1, column: 1 });
}
function scalar(node, at) {
    const text = String(node.value);
    const isAbsent = node.type === dist/* Scalar */.X5.PLAIN && /^(~|null|Null|NULL)?$/.test(text);
    return isAbsent ? { kind: "absent", at } : { kind: "text", text, at };
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isCollection */.P3)(value) || (0,dist/* isAlias */.Vj)(value);
}
/** Rejects aliases, anchors and tags: a reviewer does not see their effect where they are used. */
function rejectIndirection(node, path, at) {
    if ((0,dist/* isAlias */.Vj)(node)) {
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

;// CONCATENATED MODULE: ./build/core/policy/exemptions/ignore-file.js







const SECTIONS = ["ignore", "inconclusive"];
const IGNORE_KEYS = ["id", "reason", "expires", "until-fixed", "packages", "repositories", "owner"];
const INCONCLUSIVE_KEYS = ["codes", "repositories", "reason", "expires", "owner"];
/**
 * Parses an ignore file; `docs/ignore-file.schema.json` describes the format. Throws a GateError for the first mistake,
 * with file, line, column, what was found and what is accepted. A date in the past is not an error.
 */
function parseIgnoreFile(text, path) {
    const root = readYaml(text, path);
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
        throw errorAt(path, idAt, 'id "*" without packages would exempt every finding. Add the packages to exempt');
    }
    if (id === "*" && (0,glob/* matchAnything */.y2)(packages)) {
        const what = packages.map((pattern) => (0,json_values/* preview */.VH)(pattern)).join(", ");
        const fix = "Name the packages, and use wildcards only for a part of a name";
        throw errorAt(path, idAt, `id "*" with packages ${what} would exempt findings in any package. ${fix}`);
    }
    if (id !== "*" && id.includes("*")) {
        throw errorAt(path, idAt, `id is ${(0,json_values/* preview */.VH)(id)}: expected an exact id, or "*" together with packages`);
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
        throw errorAt(path, item.at, `codes is missing: expected a list of ${code_acceptance/* ACCEPTABLE_CODES */.YF.join(", ")}`);
    const known = codes.map(({ text, at }) => codeOf(text, at, path));
    const repositories = globsOf(fields.get("repositories"), path, "repositories");
    if (repositories.length === 0) {
        throw errorAt(path, item.at, "repositories is missing: expected a list of repository globs such as windows/*");
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
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || (0,time/* parseIsoTime */.sX)(text) === null) {
        throw errorAt(path, fields.get("expires")?.value.at ?? at, `expires is ${(0,json_values/* preview */.VH)(text)}: expected ${accepted}`);
    }
    return text;
}
function codeOf(text, at, path) {
    const code = scan_result/* SCAN_CODES */.Lh.find((known) => known === text);
    if (code !== undefined && (0,code_acceptance/* isAcceptable */.Lr)(code))
        return code;
    if (code !== undefined) {
        throw errorAt(path, at, `the code "${code}" cannot be accepted, because nothing certain is known about the image. Remove the code, and fix the cause`);
    }
    if (scan_result/* INPUT_CODES */.iR.some((known) => known === text)) {
        throw errorAt(path, at, `the code "${text}" is about an input, not an image, and cannot be accepted. Remove the code, and fix the input`);
    }
    throw errorAt(path, at, `unknown code ${(0,json_values/* preview */.VH)(text)}${hint(text, code_acceptance/* ACCEPTABLE_CODES */.YF)}: expected one of ${code_acceptance/* ACCEPTABLE_CODES */.YF.join(", ")}`);
}
function fieldsOf(value, path, known, what) {
    if (value.kind !== "map")
        throw errorAt(path, value.at, `expected ${what}, got ${describe(value)}`);
    for (const [key, { keyAt }] of value.entries) {
        if (known.includes(key))
            continue;
        throw errorAt(path, keyAt, `unknown key ${(0,json_values/* preview */.VH)(key)}${hint(key, known)}: expected one of ${known.join(", ")}`);
    }
    return value.entries;
}
function hint(word, known) {
    const near = (0,nearest_word/* nearestWord */.z)(word, known);
    return near === null ? "" : ` (did you mean "${near}"?)`;
}
function listOf(entry, path, key) {
    if (entry === undefined || entry.value.kind === "absent")
        return [];
    if (entry.value.kind === "list")
        return entry.value.items;
    throw errorAt(path, entry.value.at, `${key} is ${describe(entry.value)}: expected a list whose items start with "-"`);
}
/** The texts of a list. An empty list is an error, because it would mean everything. */
function textsOf(entry, path, key) {
    if (entry === undefined)
        return [];
    const items = listOf(entry, path, key);
    if (items.length === 0)
        throw errorAt(path, entry.keyAt, `${key} is empty. Add an item, or remove the key`);
    return items.map((item) => ({ text: textOf(item, path, key), at: item.at }));
}
function globsOf(entry, path, key) {
    return textsOf(entry, path, key).map(({ text, at }) => {
        const error = (0,glob/* globFault */.Hf)(text);
        if (error !== null)
            throw errorAt(path, at, `${key} contains ${(0,json_values/* preview */.VH)(text)}; ${error}`);
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
    throw errorAt(path, value.at, `${key} is ${describe(value)}: expected true or false`);
}
function requiredText(fields, key, at, path, accepted) {
    const entry = fields.get(key);
    if (entry === undefined)
        throw errorAt(path, at, `${key} is missing: expected ${accepted}`);
    if (entry.value.kind === "absent")
        throw errorAt(path, entry.keyAt, `${key} is empty: expected ${accepted}`);
    return textOf(entry.value, path, key, accepted);
}
function textOf(value, path, key, accepted = "text") {
    const text = value.kind === "text" ? value.text.trim() : null;
    if (text === null)
        throw errorAt(path, value.at, `${key} is ${describe(value)}: expected ${accepted}`);
    if (text === "")
        throw errorAt(path, value.at, `${key} is empty: expected ${accepted}`);
    return text;
}
function describe(value) {
    return value.kind === "text" ? (0,json_values/* preview */.VH)(value.text) : KIND_NAMES[value.kind];
}
const KIND_NAMES = { map: "a mapping", list: "a list", absent: "nothing" };

;// CONCATENATED MODULE: ./build/core/policy/exemptions/policy-files.js


/** Parses an OpenVEX document if the name ends in `.json`, and a YAML ignore file otherwise. Throws a GateError. */
function parsePolicyFile(text, path) {
    return /\.json$/i.test(path)
        ? { kind: "vex", document: (0,vex_document/* parseVex */.pB)(text, path) }
        : { kind: "ignore-file", file: parseIgnoreFile(text, path) };
}


/***/ })

};
