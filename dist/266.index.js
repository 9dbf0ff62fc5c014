export const id = 266;
export const ids = [266];
export const modules = {

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./build/core/glob.js
var glob = __webpack_require__(8998);
// EXTERNAL MODULE: ./build/core/json-values.js
var json_values = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/core/nearest-word.js
var nearest_word = __webpack_require__(8621);
// EXTERNAL MODULE: ./build/core/scan-result.js
var scan_result = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/core/time.js
var time = __webpack_require__(3669);
// EXTERNAL MODULE: ./build/core/policy/code-acceptance.js
var code_acceptance = __webpack_require__(9846);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/core/policy/strict-yaml.js


/** What a person writes stays far below; what is beyond would take the parser seconds. */
const MOST_CHARACTERS = 256 * 1024;
const DEEPEST = 8;
/** An error of a policy file: which file, line and column, then what is wrong. */
function faultAt(path, at, message) {
    return new errors/* GateError */.ue(`${path}:${at.line}:${at.column}: ${message}`);
}
/**
 * Reads one document of plain YAML. Whatever could make it mean something other than what a reviewer sees (aliases,
 * anchors, tags, a second document, a key written twice) is a GateError, as is what is too long or nested too deeply.
 */
function readYaml(text, path) {
    if (text.length > MOST_CHARACTERS) {
        throw new errors/* GateError */.ue(`${path}: the file has ${text.length} characters; at most ${MOST_CHARACTERS} are accepted: split it`);
    }
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    // The failsafe schema leaves every scalar the text that was written. Keys are compared here, in linear time.
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
        throw faultAt(path, at(error.pos[0]), syntaxMessage(error.code, error.message));
    const convert = (node, depth, fallback) => {
        const start = node?.range?.[0];
        const here = start === undefined ? fallback : at(start);
        if (node === null)
            return { kind: "absent", at: here };
        refuseSurprises(node, path, here);
        if (depth > DEEPEST)
            throw faultAt(path, here, `nested more than ${DEEPEST} levels deep`);
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = new Map();
            for (const { key, value } of node.items) {
                const keyAt = isNode(key) && key.range ? at(key.range[0]) : here;
                if (isNode(key))
                    refuseSurprises(key, path, keyAt);
                if (!(0,dist/* isScalar */.jn)(key))
                    throw faultAt(path, keyAt, "a key must be a plain word");
                const name = String(key.value);
                const first = entries.get(name);
                if (first !== undefined) {
                    throw faultAt(path, keyAt, `the key "${name}" is here twice; it is on line ${first.keyAt.line} already`);
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
    const unwritten = node.type === dist/* Scalar */.X5.PLAIN && /^(~|null|Null|NULL)?$/.test(text);
    return unwritten ? { kind: "absent", at } : { kind: "text", text, at };
}
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isCollection */.P3)(value) || (0,dist/* isAlias */.Vj)(value);
}
/** Aliases, anchors and tags: what a reviewer does not see at the place where it counts. */
function refuseSurprises(node, path, at) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        throw faultAt(path, at, `"*${node.source}" is an alias, which is not accepted; quote a text that begins with "*"`);
    }
    if (node.anchor !== undefined) {
        throw faultAt(path, at, `"&${node.anchor}" is an anchor, which is not accepted; quote a text that begins with "&"`);
    }
    if (node.tag !== undefined) {
        throw faultAt(path, at, `the tag ${node.tag} is not accepted; quote a text that begins with "!"`);
    }
}
function syntaxMessage(code, message) {
    switch (code) {
        case "BAD_ALIAS":
            return 'a bare "*" begins an alias, which is not accepted; write it in quotes: "*"';
        case "RESOURCE_EXHAUSTION":
            return "nested too deeply";
        case "MULTIPLE_DOCS":
            return "a second document begins here; one is accepted";
        case "TAB_AS_INDENT":
            return "a tab indents this line; YAML wants blanks";
        default:
            return `not YAML: ${message}`;
    }
}

;// CONCATENATED MODULE: ./build/core/policy/ignore-file.js







const SECTIONS = ["ignore", "inconclusive"];
const IGNORE_KEYS = ["id", "reason", "expires", "until-fixed", "packages", "repositories", "owner"];
const INCONCLUSIVE_KEYS = ["codes", "repositories", "reason", "expires", "owner"];
/**
 * Reads an ignore file; `docs/ignore-file.schema.json` describes it. Throws a GateError that says where (file, line,
 * column), what was found and what is accepted, on the first thing that is wrong. Dates that have passed are no error.
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
        throw faultAt(path, idAt, 'id "*" without packages would exempt every finding; add the packages that you mean');
    }
    if (id === "*" && (0,glob/* matchAnything */.y2)(packages)) {
        const what = packages.map((pattern) => (0,json_values/* inShort */.wZ)(pattern)).join(", ");
        const fix = "write the names of the packages, with wildcards for a part of a name only";
        throw faultAt(path, idAt, `id "*" with packages ${what} would exempt findings in any package; ${fix}`);
    }
    if (id !== "*" && id.includes("*")) {
        throw faultAt(path, idAt, `id is ${(0,json_values/* inShort */.wZ)(id)}; ids are exact, or "*" alone beside packages`);
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
        throw faultAt(path, item.at, `codes is missing; accepted are ${code_acceptance/* ACCEPTABLE_CODES */.YF.join(", ")}`);
    const known = codes.map(({ text, at }) => codeOf(text, at, path));
    const repositories = globsOf(fields.get("repositories"), path, "repositories");
    if (repositories.length === 0) {
        throw faultAt(path, item.at, "repositories is missing; name those in which this is known, by globs");
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
        reason: requiredText(fields, "reason", at, path, "why this is accepted, in a sentence"),
        expires: expiryOf(fields, at, path),
        owner: owner === undefined || owner.value.kind === "absent" ? null : textOf(owner.value, path, "owner"),
    };
}
function expiryOf(fields, at, path) {
    const accepted = 'a date such as 2026-12-31 (it applies through that day, UTC), or "never"';
    const text = requiredText(fields, "expires", at, path, accepted);
    if (text === "never")
        return null;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || (0,time/* parseIsoTime */.sX)(text) === null) {
        throw faultAt(path, fields.get("expires")?.value.at ?? at, `expires is ${(0,json_values/* inShort */.wZ)(text)}; accepted is ${accepted}`);
    }
    return text;
}
function codeOf(text, at, path) {
    const code = scan_result/* SCAN_CODES */.Lh.find((known) => known === text);
    if (code !== undefined && (0,code_acceptance/* isAcceptable */.Lr)(code))
        return code;
    if (code !== undefined) {
        throw faultAt(path, at, `the code "${code}" cannot be accepted, because nothing certain is known about the image then; remove it, and fix the cause`);
    }
    if (scan_result/* INPUT_CODES */.iR.some((known) => known === text)) {
        throw faultAt(path, at, `"${text}" is about an input, not an image, and cannot be accepted; mend the input`);
    }
    throw faultAt(path, at, `unknown code ${(0,json_values/* inShort */.wZ)(text)}${hint(text, code_acceptance/* ACCEPTABLE_CODES */.YF)}; accepted are ${code_acceptance/* ACCEPTABLE_CODES */.YF.join(", ")}`);
}
function fieldsOf(value, path, known, what) {
    if (value.kind !== "map")
        throw faultAt(path, value.at, `${described(value)} is here; accepted is ${what}`);
    for (const [key, { keyAt }] of value.entries) {
        if (known.includes(key))
            continue;
        throw faultAt(path, keyAt, `unknown key ${(0,json_values/* inShort */.wZ)(key)}${hint(key, known)}; accepted are ${known.join(", ")}`);
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
    throw faultAt(path, entry.value.at, `${key} is ${described(entry.value)}; accepted is a list, each entry behind "-"`);
}
/** The texts of a list. One that is there and empty would name everything, which nobody means: an error. */
function textsOf(entry, path, key) {
    if (entry === undefined)
        return [];
    const items = listOf(entry, path, key);
    if (items.length === 0)
        throw faultAt(path, entry.keyAt, `${key} is empty; name something, or leave the key out`);
    return items.map((item) => ({ text: textOf(item, path, key), at: item.at }));
}
function globsOf(entry, path, key) {
    return textsOf(entry, path, key).map(({ text, at }) => {
        const fault = (0,glob/* globFault */.Hf)(text);
        if (fault !== null)
            throw faultAt(path, at, `${key} has ${(0,json_values/* inShort */.wZ)(text)}; ${fault}`);
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
    throw faultAt(path, value.at, `${key} is ${described(value)}; accepted are true and false`);
}
function requiredText(fields, key, at, path, accepted) {
    const entry = fields.get(key);
    if (entry === undefined)
        throw faultAt(path, at, `${key} is missing; accepted is ${accepted}`);
    if (entry.value.kind === "absent")
        throw faultAt(path, entry.keyAt, `${key} is empty; accepted is ${accepted}`);
    return textOf(entry.value, path, key, accepted);
}
function textOf(value, path, key, accepted = "text") {
    const text = value.kind === "text" ? value.text.trim() : null;
    if (text === null)
        throw faultAt(path, value.at, `${key} has ${described(value)}; accepted is ${accepted}`);
    if (text === "")
        throw faultAt(path, value.at, `${key} is empty; accepted is ${accepted}`);
    return text;
}
function described(value) {
    return value.kind === "text" ? (0,json_values/* inShort */.wZ)(value.text) : KINDS_IN_WORDS[value.kind];
}
const KINDS_IN_WORDS = { map: "a mapping", list: "a list", absent: "nothing" };

// EXTERNAL MODULE: ./build/core/policy/vex.js
var vex = __webpack_require__(6326);
;// CONCATENATED MODULE: ./build/core/policy/policy-files.js


/** Reads a file of exceptions: an OpenVEX document where its name ends in `.json`, else YAML. Throws a GateError. */
function parsePolicyFile(text, path) {
    return /\.json$/i.test(path)
        ? { kind: "vex", document: (0,vex/* parseVex */.pB)(text, path) }
        : { kind: "ignore-file", file: parseIgnoreFile(text, path) };
}


/***/ })

};
