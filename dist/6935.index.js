export const id = 6935;
export const ids = [6935];
export const modules = {

/***/ 6935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertLine: () => (/* binding */ convertLine)
});

// EXTERNAL MODULE: ./build/core/policy/exemptions/strict-yaml.js
var strict_yaml = __webpack_require__(3277);
// EXTERNAL MODULE: ./build/core/result.js
var result = __webpack_require__(4429);
// EXTERNAL MODULE: ./build/core/text/glob.js
var glob = __webpack_require__(196);
// EXTERNAL MODULE: ./build/core/text/json-values.js
var json_values = __webpack_require__(8491);
;// CONCATENATED MODULE: ./build/convert/vulnerability-id.js
/**
 * In their usual case only: the other tools match ids exactly, so an id in another case exempts nothing there, and would
 * exempt findings here.
 */
const ID = /^(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})$/;
/** Why a text, which is shown before it, is not an id that can be converted; null where it is. */
function idFault(text) {
    if (ID.test(text))
        return null;
    return "expected an id such as CVE-2024-45491 or GHSA-jfh8-c2jp-5v3q, in this case. Add an entry for the id that ECR reports";
}

;// CONCATENATED MODULE: ./build/convert/yaml-fields.js

/** The fields of a mapping; an empty map for any other value. */
function fieldsOf(value) {
    return value?.kind === "map" ? value.entries : new Map();
}
/** The items of a list; an empty list for any other value. */
function itemsOf(value) {
    return value?.kind === "list" ? value.items : [];
}
/** The text at `key`; null where it is absent, empty or not a text. */
function textAt(fields, key) {
    const value = fields.get(key)?.value;
    return value?.kind === "text" && value.text.trim() !== "" ? value.text : null;
}
/** Why one of the fields is not understood: an unknown key, or a value that is not a text; null where all are. */
function fieldFault(fields, known) {
    for (const [key, { value }] of fields) {
        if (!known.includes(key))
            return `the key ${(0,json_values/* preview */.VH)(key)} is unknown: expected ${known.join(", ")}`;
        if (value.kind === "map" || value.kind === "list")
            return `${key} is a ${value.kind}: expected a text`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/convert/grype.js






/** Criteria that an entry of an ignore file does not have; without them, it would exempt more. */
const CRITERIA = {
    "fix-state": "an entry cannot require a fix state. Use the option only-fixed, or until-fixed: true in an entry",
    "vex-status": "it applies to VEX documents. List OpenVEX documents in the option ignore-file",
    "vex-justification": "it applies to VEX documents. List OpenVEX documents in the option ignore-file",
    namespace: "an entry cannot require a namespace",
    "match-type": "an entry cannot require a match type",
    "include-aliases": "an exemption of one id never applies to its aliases. Add an entry for each id",
};
/** Settings outside of the list that make Grype ignore findings. */
const SETTINGS = {
    "only-fixed": "use the option only-fixed",
    "only-notfixed": "an ignore file cannot exempt everything that has a fix",
    "ignore-wontfix": "use the option only-fixed",
    "ignore-states": "use the option only-fixed",
    exclude: "ECR decides which files it scans",
    "vex-documents": "list OpenVEX documents in the option ignore-file",
    "vex-add": "list OpenVEX documents in the option ignore-file",
};
/** What Grype reads as yes or no: `false` is the same as nothing. In other criteria, it is a text that must match. */
const YES_OR_NO = new Set(["include-aliases", "only-fixed", "only-notfixed"]);
/** What YAML makes a number, or yes or no, which Grype compares in another form: `1.10` as `1.1`, `true` as `1`. */
const NOT_TEXT = /^(?:[-+.]?\d[\d_.]*(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\.inf|\.nan|true|false)$/i;
/**
 * Reads the list `ignore` of Grype's `.grype.yaml`. A rule that requires more than an id and a package's exact name is left
 * out. Throws a GateError with file, line and column for what is not plain YAML, or whose `ignore` is not a list.
 */
function readGrype(text, path) {
    const found = { entries: [], leftOut: [] };
    const root = (0,strict_yaml/* readYaml */.g)(text, path);
    if (root.kind === "absent")
        return found;
    if (root.kind !== "map")
        throw (0,strict_yaml/* errorAt */.O)(path, root.at, 'expected a mapping with "ignore"');
    for (const [key, { value, keyAt }] of root.entries) {
        const name = key.toLowerCase();
        if (name !== key && (name === "ignore" || Object.hasOwn(SETTINGS, name)))
            throw (0,strict_yaml/* errorAt */.O)(path, keyAt, `unknown key ${(0,json_values/* preview */.VH)(key)}: Grype reads it as ${name}. Write it in lower case`);
        if (key === "ignore" && value.kind !== "absent") {
            if (value.kind !== "list")
                throw (0,strict_yaml/* errorAt */.O)(path, value.at, 'ignore is not a list: expected items that start with "-"');
            for (const item of value.items)
                readRule(item, found);
        }
        else if (Object.hasOwn(SETTINGS, key) && isSet(key, value)) {
            found.leftOut.push({ line: keyAt.line, what: key, why: SETTINGS[key] ?? "" });
        }
    }
    return found;
}
/** Whether Grype takes a value into account. A blank text is a text that nothing has. */
function isSet(key, value) {
    if (value.kind === "text")
        return value.text !== "" && !(value.text === "false" && YES_OR_NO.has(key));
    return value.kind === "list" ? value.items.length > 0 : value.kind === "map";
}
function readRule(item, found) {
    const fields = fieldsOf(item);
    const wanted = fields.get("vulnerability")?.value;
    const id = wanted?.kind === "text" && wanted.text !== "" ? wanted.text : null;
    const packages = packagesOf(fields.get("package")?.value);
    const criterion = Object.keys(CRITERIA).find((key) => {
        const value = fields.get(key)?.value;
        return value !== undefined && isSet(key, value);
    });
    const others = new Map([...fields].filter(([key]) => key !== "package" && !Object.hasOwn(CRITERIA, key)));
    const fault = (id === null ? null : idFault(id)) ??
        (criterion === undefined ? null : `${criterion}: ${CRITERIA[criterion]}`) ??
        fieldFault(others, ["vulnerability", "reason"]) ??
        (packages.ok ? null : packages.reason) ??
        (id === null && packages.ok && packages.value.length === 0
            ? "the rule has neither a vulnerability nor a package name, which an entry requires"
            : null);
    if (fault !== null || !packages.ok) {
        found.leftOut.push({
            line: item.at.line,
            what: id ?? textAt(fieldsOf(fields.get("package")?.value), "name") ?? "a rule",
            why: fault ?? "",
        });
        return;
    }
    const reason = textAt(fields, "reason");
    found.entries.push({ id: id ?? "*", packages: packages.value, reason, expires: null, untilFixed: false });
}
/** The name that a rule requires; an empty list where it requires none. */
function packagesOf(value) {
    if (value === undefined || value.kind === "absent")
        return (0,result/* success */.k)([]);
    if (value.kind !== "map")
        return (0,result/* failure */.V)("package is not a mapping: expected name");
    const limit = [...value.entries].find(([key, entry]) => key !== "name" && isSet(key, entry.value));
    if (limit !== undefined)
        return (0,result/* failure */.V)(`package.${limit[0]} limits the rule, and an entry selects packages by name alone`);
    const name = textAt(value.entries, "name");
    if (name === null)
        return isSet("name", value.entries.get("name")?.value ?? value) ? (0,result/* failure */.V)("package has no name") : (0,result/* success */.k)([]);
    return exactName(name);
}
/** The one name that Grype's regular expression matches. A `.` is read as itself, which matches less. */
function exactName(pattern) {
    if (NOT_TEXT.test(pattern))
        return (0,result/* failure */.V)(`the package name is ${pattern}, which Grype reads as another type than text`);
    const isExact = /^(?:[\w./@:~%-]|\\[-.+/@:~_])+$/.test(pattern);
    const name = pattern.replaceAll(/\\(.)/g, "$1");
    // The reader of ignore files refuses a few exact names, which no package has.
    if (isExact && !(0,glob/* matchAnything */.y2)([name]))
        return (0,result/* success */.k)([name]);
    return (0,result/* failure */.V)(`the package name is ${(0,json_values/* preview */.VH)(pattern)}, which is a regular expression or not specific: expected an exact name`);
}

// EXTERNAL MODULE: ./build/core/text/time.js
var time = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/convert/commented-lines.js
/** The words of a text. `\s` would also separate at U+FEFF, which the tools that read these files keep in an id. */
function splitFields(text) {
    return text.split(/\p{White_Space}+/u).filter((field) => field !== "");
}
/** The lines of a list with one id per line and `#` comments. A `#` starts a comment where white space precedes it. */
function commentedLines(text) {
    const found = [];
    let above = [];
    for (const [index, whole] of text.split(/\r?\n/).entries()) {
        const [, code = "", comment = ""] = /^((?:(?!(?:^|\p{White_Space})#).)*)(?:\p{White_Space}*#(.*))?$/su.exec(whole) ?? [];
        const fields = splitFields(code);
        if (fields.length > 0) {
            found.push({ line: index + 1, fields, comment: comment.trim(), above: above.join(" ") });
            above = [];
        }
        else if (comment === "") {
            above = [];
        }
        else if (isProse(comment)) {
            above.push(comment.replace(/^[#\s]+/, "").trim());
        }
    }
    return found;
}
/** Whether a comment can be a reason: not a line of dashes, and not an entry that is commented out. */
function isProse(comment) {
    return /\p{L}/u.test(comment) && !/^[#\s]*(?:CVE|GHSA)-[\w-]+\s*(?:(?:exp|SNOOZE):\S*\s*)?$/.test(comment);
}

;// CONCATENATED MODULE: ./build/convert/inspector-ignore.js





/**
 * Reads the `.inspector-ignore` of Amazon Inspector's action: one id per line, with `SNOOZE:2026-12-31,until-fixed`. The
 * date is the last day, UTC. An early version read the directive from the comment, and later ones ignore it there: it is
 * read in both places, because it only shortens an entry. The comment on the line, or directly above it, is the reason.
 */
function readInspectorIgnore(text) {
    const found = { entries: [], leftOut: [] };
    for (const { line, fields, comment, above } of commentedLines(text)) {
        const [id = "", ...others] = fields;
        const words = splitFields(comment);
        const directives = [...others, ...words.filter(isDirective)];
        const snooze = readSnooze(directives);
        const fault = idFault(id) ?? (snooze.ok ? null : snooze.reason);
        if (fault !== null || !snooze.ok) {
            found.leftOut.push({ line, what: id, why: fault ?? "" });
            continue;
        }
        const reason = words.filter((word) => !isDirective(word)).join(" ") || above || null;
        found.entries.push({ id, packages: [], reason, ...snooze.value });
    }
    return found;
}
function isDirective(word) {
    return word.startsWith("SNOOZE:");
}
function readSnooze(directives) {
    const accepted = "expected SNOOZE:2026-12-31, SNOOZE:until-fixed or SNOOZE:2026-12-31,until-fixed";
    const [directive, second] = directives;
    if (directive === undefined)
        return (0,result/* success */.k)({ expires: null, untilFixed: false });
    if (second !== undefined || !isDirective(directive)) {
        return (0,result/* failure */.V)(`the line contains ${(0,json_values/* preview */.VH)(directives.join(" "))} behind the id: ${accepted}`);
    }
    const parts = directive.slice("SNOOZE:".length).split(",");
    const dates = parts.filter((part) => part !== "until-fixed");
    const [expires = null] = dates;
    if (dates.length > 1 || parts.length > 2 || (expires !== null && !isDate(expires))) {
        return (0,result/* failure */.V)(`the directive is ${(0,json_values/* preview */.VH)(directive)}: ${accepted}`);
    }
    return (0,result/* success */.k)({ expires, untilFixed: parts.includes("until-fixed") });
}
function isDate(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && (0,time/* parseIsoTime */.sX)(text) !== null;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/convert/last-day.js

/**
 * The last day, UTC, that is over when an exemption ends at `end` (epoch ms), so that an entry that applies through that day
 * does not outlive it. Null outside of the years 0 to 9999.
 */
function lastDayBefore(end) {
    return (0,time/* isoTime */.Ly)(Math.floor(end / time/* DAY */.d_) * time/* DAY */.d_ - 1)?.slice(0, 10) ?? null;
}

;// CONCATENATED MODULE: ./build/convert/osv-scanner.js






const KEYS = ["id", "ignoreUntil", "reason"];
/** The clock that is furthest ahead of UTC, ms: where a time has no zone, OSV-Scanner reads it in that of its machine. */
const EARLIEST_ZONE = 14 * 3_600_000;
/**
 * Reads `IgnoredVulns` of an `osv-scanner.toml`. An entry ends at the instant `ignoreUntil`; without a zone, at the earliest
 * instant that it can be. Throws a GateError with file, line and column for what is not valid TOML.
 */
function readOsvScanner(text, path) {
    const found = { entries: [], leftOut: [] };
    const root = parseToml(text, path);
    const ignored = root["IgnoredVulns"] ?? [];
    if (!Array.isArray(ignored))
        throw invalid(path, "IgnoredVulns is not a list: expected [[IgnoredVulns]] tables");
    const lines = headerLines(text, ignored.length);
    const ids = new Set();
    for (const [index, entry] of ignored.entries()) {
        const at = { line: lines[index] ?? null, what: `entry ${index + 1} of IgnoredVulns` };
        if (!(0,json_values/* isObject */.Gv)(entry)) {
            found.leftOut.push({ ...at, why: "it is not a table: expected id, ignoreUntil and reason" });
            continue;
        }
        const id = (0,json_values/* textAt */.$6)(entry, "id") ?? "";
        const expires = lastDayOf(entry["ignoreUntil"]);
        const why = ids.has(id) ? "OSV-Scanner uses only the first entry of an id" : entryFault(entry, id, expires);
        ids.add(id);
        if (why === null)
            found.entries.push({ id, packages: [], reason: (0,json_values/* textAt */.$6)(entry, "reason"), expires, untilFixed: false });
        else
            found.leftOut.push({ ...at, what: id === "" ? at.what : id, why });
    }
    const overrides = root["PackageOverrides"];
    for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
        const name = (0,json_values/* isObject */.Gv)(override) ? (0,json_values/* textAt */.$6)(override, "name") : null;
        const why = "it exempts a package in the source tree, and an ignore file selects findings of an image";
        found.leftOut.push({
            line: null,
            what: `entry ${index + 1} of PackageOverrides${name === null ? "" : ` (${name})`}`,
            why,
        });
    }
    return found;
}
function entryFault(entry, id, expires) {
    const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
    const { reason, ignoreUntil } = entry;
    if (unknown !== undefined)
        return `the key ${(0,json_values/* preview */.VH)(unknown)} is unknown: expected ${KEYS.join(", ")}`;
    if (reason !== undefined && typeof reason !== "string")
        return `reason is ${(0,json_values/* preview */.VH)(reason)}: expected a text`;
    if (ignoreUntil !== undefined && expires === null) {
        return `ignoreUntil is ${(0,json_values/* preview */.VH)(ignoreUntil)}: expected a date such as 2026-12-31, without quotes`;
    }
    return idFault(id);
}
function lastDayOf(until) {
    if (!(until instanceof dist/* TomlDate */.PJ) || until.isTime())
        return null;
    const end = (0,time/* parseIsoTime */.sX)(until.toISOString());
    return end === null ? null : lastDayBefore(until.isLocal() ? end - EARLIEST_ZONE : end);
}
function parseToml(text, path) {
    try {
        return (0,dist/* parse */.qg)(text, { unsafeKeyBehaviour: "throw", maxDepth: 16, integersAsBigInt: "asNeeded" });
    }
    catch (thrown) {
        if (!(thrown instanceof dist/* TomlError */.zx))
            throw thrown;
        const [why = ""] = thrown.message.replace(/^Invalid TOML document: /, "").split("\n");
        throw invalid(`${path}:${thrown.line}:${thrown.column}`, `not valid TOML: ${why}`);
    }
}
function invalid(where, why) {
    return new errors/* GateError */.ue(`${where}: ${why}`, { code: "policy-file", option: null });
}
/** The lines of the tables' headers. The parser reports no positions, so they are unknown where their number differs. */
function headerLines(text, count) {
    const lines = text
        .split("\n")
        .flatMap((line, index) => (/^\s*\[\[\s*IgnoredVulns\s*\]\]/.test(line) ? [index + 1] : []));
    return lines.length === count ? lines : [];
}

;// CONCATENATED MODULE: ./build/convert/trivyignore.js





/**
 * Reads Trivy's `.trivyignore`: one id per line, `exp:2026-12-31` anywhere behind it (in a comment too, as Trivy reads it),
 * which ends at 00:00 UTC of that day. The comment on the line, or directly above it, is the reason.
 */
function readTrivyignore(text) {
    const found = { entries: [], leftOut: [] };
    for (const { line, fields, comment, above } of commentedLines(text)) {
        const [id = "", ...others] = fields;
        const leaveOut = (why) => found.leftOut.push({ line, what: id, why });
        const fault = idFault(id);
        const unknown = others.find((field) => !field.startsWith("exp:"));
        const expiry = [...others, ...splitFields(comment)].find((field) => field.startsWith("exp:"));
        const date = expiry?.slice("exp:".length) ?? null;
        const expires = date === null ? null : trivyignore_lastDayOf(date);
        if (fault !== null)
            leaveOut(fault);
        else if (unknown !== undefined)
            leaveOut(`the line contains ${(0,json_values/* preview */.VH)(unknown)}: expected exp:DATE or a # comment`);
        else if (date !== null && expires === null)
            leaveOut(`the expiry is ${(0,json_values/* preview */.VH)(expiry)}: expected a date such as exp:2026-12-31`);
        else {
            const words = splitFields(comment).filter((word) => !word.startsWith("exp:"));
            found.entries.push({ id, packages: [], reason: words.join(" ") || above || null, expires, untilFixed: false });
        }
    }
    return found;
}
function trivyignore_lastDayOf(date) {
    const end = /^\d{4}-\d{2}-\d{2}$/.test(date) ? (0,time/* parseIsoTime */.sX)(date) : null;
    return end === null ? null : lastDayBefore(end);
}

;// CONCATENATED MODULE: ./build/convert/trivyignore-yaml.js






/** Limits to a part of the findings that an ignore file cannot select; without them, an entry would exempt more. */
const LIMITS = {
    paths: "paths limits the entry to files, and an ignore file does not select files",
    purls: "purls limits the entry to package URLs, and an ignore file selects packages by name alone",
};
/** Sections about what ECR does not report. */
const OTHER_SECTIONS = ["misconfigurations", "secrets", "licenses"];
/**
 * Reads Trivy's `.trivyignore.yaml`. An entry ends at the instant `expired_at`: 00:00 UTC for a date. Throws a GateError with
 * file, line and column for what is not plain YAML, or does not have a list of `vulnerabilities` or another section.
 */
function readTrivyignoreYaml(text, path) {
    const found = { entries: [], leftOut: [] };
    const root = (0,strict_yaml/* readYaml */.g)(text, path);
    if (root.kind === "absent")
        return found;
    const sections = fieldsOf(root);
    for (const [name, { value, keyAt }] of sections) {
        if (value.kind === "absent")
            continue;
        if (name !== "vulnerabilities" && !OTHER_SECTIONS.includes(name)) {
            throw (0,strict_yaml/* errorAt */.O)(path, keyAt, `unknown key ${(0,json_values/* preview */.VH)(name)}: expected vulnerabilities, ${OTHER_SECTIONS.join(", ")}`);
        }
        if (value.kind !== "list")
            throw (0,strict_yaml/* errorAt */.O)(path, value.at, `${name} is not a list: expected items that start with "-"`);
        for (const item of value.items) {
            if (name === "vulnerabilities")
                readEntry(item, found);
            else
                found.leftOut.push({ line: item.at.line, what: whatOf(item), why: `${name} are not findings of ECR's scans` });
        }
    }
    if (root.kind !== "map")
        throw (0,strict_yaml/* errorAt */.O)(path, root.at, 'expected a mapping with "vulnerabilities"');
    return found;
}
function readEntry(item, found) {
    const fields = fieldsOf(item);
    const id = textAt(fields, "id");
    const limit = Object.keys(LIMITS).find((key) => {
        const value = fields.get(key)?.value;
        return value !== undefined && value.kind !== "absent" && !(value.kind === "list" && itemsOf(value).length === 0);
    });
    const others = new Map([...fields].filter(([key]) => !Object.hasOwn(LIMITS, key)));
    const expiry = textAt(fields, "expired_at");
    const expires = expiry === null ? null : trivyignore_yaml_lastDayOf(expiry);
    const why = item.kind !== "map" || id === null
        ? "the entry has no id: expected a mapping with id, statement and expired_at"
        : (idFault(id) ??
            (limit === undefined ? null : LIMITS[limit]) ??
            fieldFault(others, ["id", "statement", "expired_at"]) ??
            (expiry !== null && expires === null
                ? `expired_at is ${(0,json_values/* preview */.VH)(expiry)}: expected a date such as 2026-12-31`
                : null));
    if (why !== null || id === null)
        found.leftOut.push({ line: item.at.line, what: whatOf(item), why: why ?? "" });
    else
        found.entries.push({ id, packages: [], reason: textAt(fields, "statement"), expires, untilFixed: false });
}
function whatOf(item) {
    return textAt(fieldsOf(item), "id") ?? "an entry without an id";
}
function trivyignore_yaml_lastDayOf(text) {
    const end = (0,time/* parseIsoTime */.sX)(text);
    return end === null ? null : lastDayBefore(end);
}

;// CONCATENATED MODULE: ./build/convert/formats.js





/** The formats that `convert` reads, by the name that `--from` takes. */
const SOURCE_FORMATS = {
    trivyignore: { names: [".trivyignore"], read: readTrivyignore },
    "trivyignore-yaml": { names: [".trivyignore.yaml", ".trivyignore.yml"], read: readTrivyignoreYaml },
    grype: { names: [".grype.yaml", ".grype.yml"], read: readGrype },
    "inspector-ignore": { names: [".inspector-ignore"], read: readInspectorIgnore },
    "osv-scanner": { names: ["osv-scanner.toml"], read: readOsvScanner },
};
/** Whether `text` is a format that `--from` takes. */
function isSourceFormat(text) {
    return Object.hasOwn(SOURCE_FORMATS, text);
}
/** The format of a file by its name; null for a name that no format has. */
function formatOfFile(path) {
    const name = path.split(/[/\\]/).at(-1) ?? "";
    const formats = Object.entries(SOURCE_FORMATS);
    const [format] = formats.find(([, { names }]) => names.includes(name)) ?? [];
    return format !== undefined && isSourceFormat(format) ? format : null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
;// CONCATENATED MODULE: ./build/convert/write-ignore-file.js


/**
 * Writes an ignore file. Entries that lack a reason or an expiry date are marked, and what was left out is listed in
 * comments. The library writes all YAML, and every text is on one line without invisible characters.
 */
function writeIgnoreFile(files, fill) {
    const document = new yaml_dist/* Document */.yo();
    const list = new yaml_dist/* YAMLSeq */.Rw();
    const written = { entries: 0, withoutReason: 0, withoutExpiry: 0 };
    for (const entry of files.flatMap(({ entries }) => entries)) {
        const reason = textOrNull(entry.reason) ?? textOrNull(fill.reason);
        const expires = entry.expires ?? fill.expires;
        const missing = [...(reason === null ? ["reason"] : []), ...(expires === null ? ["expires"] : [])];
        const node = document.createNode(write_ignore_file_fieldsOf(entry, reason, expires));
        if (missing.length > 0)
            node.commentBefore = ` INCOMPLETE: add ${missing.join(" and ")}`;
        list.add(node);
        written.entries += 1;
        if (reason === null)
            written.withoutReason += 1;
        if (expires === null)
            written.withoutExpiry += 1;
    }
    list.flow = list.items.length === 0;
    document.contents = document.createNode({});
    document.set("ignore", list);
    document.commentBefore = headerOf(files, written.withoutReason + written.withoutExpiry > 0);
    return { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), ...written };
}
function textOrNull(text) {
    return text === null ? null : (0,render_escape/* oneLine */.TN)(text) || null;
}
function write_ignore_file_fieldsOf({ id, packages, untilFixed }, reason, expires) {
    return {
        id,
        ...(reason === null ? {} : { reason }),
        ...(expires === null ? {} : { expires }),
        ...(untilFixed ? { "until-fixed": true } : {}),
        ...(packages.length === 0 ? {} : { packages }),
    };
}
/** The comment at the top of the file. */
function headerOf(files, isIncomplete) {
    const leftOut = files.flatMap(leftOutLines);
    return [
        `Converted by ecr-findings-gate from ${files.map(({ path }) => path).join(", ")}`,
        ...(isIncomplete
            ? ["INCOMPLETE: ecr-findings-gate refuses this file until each entry has reason and expires."]
            : []),
        ...(leftOut.length === 0 ? [] : ["Not converted:", ...leftOut.map((line) => `- ${line}`)]),
    ]
        .map((line) => ` ${(0,render_escape/* oneLine */.TN)(line)}`)
        .join("\n");
}
/** What was left out of a file, one line each: `.trivyignore:3: AVD-DS-0013: why`. */
function leftOutLines({ path, leftOut }) {
    return leftOut.map(({ line, what, why }) => `${path}${line === null ? "" : `:${line}`}: ${shortened(what)}: ${why}.`);
}
function shortened(what) {
    return what.length > 100 ? `${what.slice(0, 97)}...` : what;
}

// EXTERNAL MODULE: ./build/core/policy/exemptions/ignore-file.js
var ignore_file = __webpack_require__(157);
// EXTERNAL MODULE: ./build/node/checkout-file.js
var checkout_file = __webpack_require__(5648);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/text/nearest-word.js
var nearest_word = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/cli/convert-arguments.js





const OPTIONS = ["from", "reason", "expires"];
/** Parses the arguments of `convert`. Throws a GateError that shows the argument, what it got and what it takes. */
function readConvertArguments(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries(OPTIONS.map((name) => [name, { type: "string" }])),
            help: { type: "boolean", short: "h" },
        },
    });
    const given = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === "option-terminator")
            continue;
        if (token.kind === "positional") {
            if (token.value.trim() === "")
                throw wrong("FILE: the value is empty. Check whether a variable is empty.", null);
            paths.push(token.value);
            continue;
        }
        const { name, rawName, value } = token;
        if (rawName === "-h" || rawName === "--help")
            return { kind: "help" };
        if (rawName !== `--${name}` || !OPTIONS.includes(name))
            throw unknown(rawName);
        if (value === undefined || value.trim() === "")
            throw wrong(`${name}: a value is missing. Write --${name} VALUE.`, name);
        if (given.has(name))
            throw wrong(`${name}: set twice. Set it once.`, name);
        given.set(name, value);
    }
    if (paths.length === 0)
        throw wrong(`convert: no file is named. Write convert FILE, such as ${fileNames()}.`, null);
    const from = readFormat(given.get("from") ?? null);
    const files = paths.map((path) => ({ path, format: from ?? formatOf(path) }));
    return {
        kind: "convert",
        files,
        reason: given.get("reason") ?? null,
        expires: readExpiry(given.get("expires") ?? null),
    };
}
function readFormat(text) {
    if (text === null || isSourceFormat(text))
        return text;
    throw wrong(`from: got ${(0,errors/* quoted */.TL)(text)}. Expected ${Object.keys(SOURCE_FORMATS).join(", ")}.`, "from");
}
function formatOf(path) {
    const format = formatOfFile(path);
    if (format !== null)
        return format;
    const accepted = Object.keys(SOURCE_FORMATS).join(", ");
    throw wrong(`convert: got ${(0,errors/* quoted */.TL)(path)}, whose name has no known format. Expected ${fileNames()}, or --from with one of ${accepted}.`, "from");
}
function readExpiry(text) {
    if (text === null || text === "never")
        return text;
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && (0,time/* parseIsoTime */.sX)(text) !== null)
        return text;
    throw wrong(`expires: got ${(0,errors/* quoted */.TL)(text)}. Expected a date such as 2026-12-31 (the last day, UTC), or never.`, "expires");
}
function fileNames() {
    return Object.values(SOURCE_FORMATS)
        .map(({ names: [name] }) => name)
        .join(", ");
}
function wrong(message, option) {
    return new errors/* GateError */.ue(message, { code: "invalid-option", option });
}
function unknown(rawName) {
    const known = [...OPTIONS, "help"].map((name) => `--${name}`);
    return new errors/* GateError */.ue(`${rawName}: convert has no such option.${(0,nearest_word/* didYouMean */.a)(rawName, known)} Expected ${known.join(", ")}.`, {
        code: "unknown-option",
        option: rawName,
    });
}

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/convert-line.js







/** An entry lacks what the gate requires. */
const INCOMPLETE_EXIT_CODE = 3;
/**
 * Converts ignore files of other tools: the ignore file goes to standard output, what was left out to standard error.
 * Returns the exit status. Throws a GateError for wrong arguments and for a file that cannot be read or parsed.
 */
async function convertLine(args) {
    const line = readConvertArguments(args);
    if (line.kind === "help") {
        await (0,output/* printResult */.RS)([HELP], "table");
        return 0;
    }
    const files = [];
    for (const { path, format } of line.files) {
        files.push({ path, ...SOURCE_FORMATS[format].read(await readSource(path), path) });
    }
    const written = writeIgnoreFile(files, line);
    const isComplete = written.withoutReason + written.withoutExpiry === 0;
    if (isComplete)
        (0,ignore_file/* parseIgnoreFile */.a)(written.text, "the converted file");
    await (0,output/* printResult */.RS)([written.text], "table");
    for (const each of files.flatMap(leftOutLines))
        (0,output/* printProblem */.JN)(`not converted: ${each}`);
    if (isComplete)
        return 0;
    (0,output/* printProblem */.JN)(incompleteness(written));
    return INCOMPLETE_EXIT_CODE;
}
async function readSource(path) {
    const { text } = await (0,checkout_file/* readCheckoutFile */.$)(path, "convert", process.env).catch((thrown) => {
        if (thrown instanceof errors/* GateError */.ue)
            throw thrown;
        const why = `convert: ${path} cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}. Check the path.`;
        throw new errors/* GateError */.ue(why, { code: "unreadable-file", option: null, cause: thrown });
    });
    if (/[\uFFFD\0]/.test(text)) {
        throw new errors/* GateError */.ue(`${path}: the text is not UTF-8. Save the file as UTF-8.`, {
            code: "policy-file",
            option: null,
        });
    }
    return text.replace(/^\uFEFF/, "");
}
function incompleteness({ entries, withoutReason, withoutExpiry }) {
    const lacks = [
        ...(withoutReason === 0 ? [] : [`${withoutReason} of ${entries} without a reason (--reason TEXT)`]),
        ...(withoutExpiry === 0 ? [] : [`${withoutExpiry} of ${entries} without an expiry date (--expires DATE)`]),
    ];
    return `the output is incomplete, and ecr-findings-gate refuses it. Entries: ${lacks.join(", ")}. Add the options, or edit the entries marked INCOMPLETE.`;
}
const HELP = `ecr-findings-gate convert FILE... [OPTION]...

Convert ignore files of other tools to .ecr-findings-ignore.yaml, on standard
output. What cannot be converted is listed on standard error and in comments.

Options:
  --from FORMAT
      the format of each FILE: ${Object.keys(SOURCE_FORMATS).slice(0, 3).join(", ")},
      ${Object.keys(SOURCE_FORMATS).slice(3).join(", ")} (default: by the name of the file)
  --reason TEXT
      the reason of each entry whose source has none
  --expires DATE
      the last day, UTC, of each entry whose source has none, such as
      2026-12-31, or never
  -h, --help

Exit codes:
  0  converted, also where something is listed as not converted
  3  error, or the output is incomplete: an entry lacks a reason or an expiry
     date, and ecr-findings-gate refuses it

Example:
  ecr-findings-gate convert .trivyignore --reason "no fix yet" \\
    --expires 2026-12-31 > .ecr-findings-ignore.yaml
`;


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


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ SCAN_CODES),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   iR: () => (/* binding */ INPUT_CODES)
/* harmony export */ });
/** Why a result is not an evaluation of its image. Stable, because ignore files name them. `render/reasons.ts` has the texts. */
const SCAN_CODES = [
    "scan-not-found",
    "scan-pending",
    "scan-failed",
    "unsupported-image",
    "unclear-manifest",
    "eligibility-expired",
    "findings-unavailable",
    "limit-exceeded",
    "image-archived",
    "unknown-status",
    "image-not-found",
    "repository-not-found",
    "access-denied",
    "credentials",
    "service-error",
    "network",
    "run-ended",
    "cancelled",
    "empty-index",
    "scan-too-old",
    "foreign-endpoint",
    "call-failed",
    "response-missing",
    "response-omitted",
    "findings-missing",
    "pages-missing",
    "counts-disagree",
    "unknown-severity",
    "malformed-finding",
    "malformed-response",
    "exploitation-unknown",
];
/** Why an input (a file, a prefix, a query) was not read, or not completely. */
const INPUT_CODES = [
    "unreadable",
    "damaged",
    "truncated",
    "unsupported-shape",
    "no-matching-events",
    "nothing-evaluated",
    "too-large",
    "query-failed",
    "query-too-large",
    "cancelled",
    "not-covered",
    "foreign-endpoint",
];
function inconclusive(code, detail) {
    return { kind: "inconclusive", code, detail };
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

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCheckoutFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3719);
/* harmony import */ var _checkout_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);





/**
 * Reads a file that the user named in `option`. A pull request can commit a symbolic link, and an error could quote what
 * it points to: a link that leaves the checkout, or enters `.git`, is a GateError, and a file behind any other link (for
 * example one with a token that an earlier step wrote) is not quoted. Where the file cannot be read, throws an error with
 * the code of the file system, and the folder in its message.
 */
async function readCheckoutFile(given, option, env) {
    const start = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .startFolder */ .hh)(env);
    const absolute = (0,_checkout_path_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(given, process.cwd(), node_path__WEBPACK_IMPORTED_MODULE_1__);
    const named = isFilesystemRoot(start.root) ? null : await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInFolder */ .$X)(start, absolute);
    try {
        if (named === null)
            return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, "utf8"), isQuotable: false };
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(absolute);
        const inside = (0,_checkout_path_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(start.root, real, node_path__WEBPACK_IMPORTED_MODULE_1__);
        if (inside === null || (entersGit(inside) && !entersGit(named)))
            throw leavesCheckout(given, option);
        // By its resolved path, so that a link that changes meanwhile is not followed.
        return { text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real, "utf8"), isQuotable: inside === named };
    }
    catch (thrown) {
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue)
            throw thrown;
        throw await withFolder(thrown, absolute, env);
    }
}
/** In `/` there is no checkout: devices and the files of other processes would be part of it. */
function isFilesystemRoot(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder;
}
function entersGit(inside) {
    return inside.toLowerCase().split("/").includes(".git");
}
function leavesCheckout(given, option) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GateError */ .ue(`${option}: ${given} is a symbolic link that leads out of the checkout, or is behind one. Replace the link with the file itself.`, { code: "unreadable-file", option });
}
/** The error of the file system in words, with its code. Node's own message shows a call and no folder. */
async function withFolder(thrown, absolute, env) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
    const reason = (await reasonOf(code, absolute, env)) ?? (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown);
    return Object.assign(new Error(reason, { cause: thrown }), { code });
}
async function reasonOf(code, at, { GITHUB_WORKSPACE: workspace = "" }) {
    switch (code) {
        case "ENOENT":
            if (await exists((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at)))
                return "it is a symbolic link to a file that does not exist";
            if (isOfHost(at, workspace)) {
                return `${at} does not exist in this container, because \`github.workspace\` is a path of its host; use a path relative to the workspace`;
            }
            return (await exists((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))))
                ? `there is no such file in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)}`
                : `there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)}`;
        case "ENOTDIR":
            return `a part of the path ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)} is a file, not a folder`;
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


/***/ })

};
