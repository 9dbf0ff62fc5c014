export const id = 907;
export const ids = [907];
export const modules = {

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/redact-report.js + 1 modules
var redact_report = __webpack_require__(9864);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/core/aws/image-reference.js
var image_reference = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/core/search/image-history.js + 1 modules
var image_history = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/core/text/shown-version.js
var shown_version = __webpack_require__(7388);
;// CONCATENATED MODULE: ./build/core/view/explain.js



/**
 * Why a finding blocks or not; `id` is its name, case-insensitive. In the report's order. `shown`: the same report as its
 * readers may see it. The histories of the images are not redacted, so only `report` has the same images as they have.
 */
function explain(id, report, images, shown = report) {
    const wanted = id.trim().toLowerCase();
    const known = new Set();
    const decided = [];
    for (const [index, group] of report.groups.entries()) {
        const shownGroup = shown.groups[index];
        if (shownGroup === undefined || group.name?.trim().toLowerCase() !== wanted)
            continue;
        for (const found of group.packages)
            known.add(placeOf((0,image_reference/* formatReference */.FH)(group), found));
        for (const found of shownGroup.packages)
            decided.push({ group: shownGroup, package: found });
    }
    const unselected = [];
    for (const history of images.values()) {
        const image = (0,image_reference/* formatReference */.FH)({ ...history.image, imageTags: [...history.imageTags].sort() });
        for (const { severity, package: raw } of (0,image_history/* occurrencesNamed */.qT)(history, wanted)) {
            const found = { ...raw, version: raw.version === null ? null : (0,shown_version/* withoutZeroEpoch */.C)(raw.version) };
            if (!known.has(placeOf(image, found)))
                unselected.push({ image, severity, package: found });
        }
    }
    const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
    return {
        id: id.trim(),
        severities: report.detection.severity,
        decided,
        unselected: unselected.sort((a, b) => (placeOf(a.image, a.package) < placeOf(b.image, b.package) ? -1 : 1)),
        scans: { evaluated, inconclusive: report.scans.length - evaluated },
    };
}
function placeOf(image, { name, version, path }) {
    return JSON.stringify([image, name, version, path]);
}

// EXTERNAL MODULE: ./build/gate.js + 26 modules
var gate = __webpack_require__(9692);
// EXTERNAL MODULE: ./build/node/auto-redaction.js
var auto_redaction = __webpack_require__(1338);
// EXTERNAL MODULE: ./build/node/dockerfile.js + 1 modules
var node_dockerfile = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/node/report-files.js
var report_files = __webpack_require__(6925);
// EXTERNAL MODULE: ./build/node/runtime.js + 2 modules
var runtime = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/node/verified-tls.js
var verified_tls = __webpack_require__(7369);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/explain.js




/** The output of `--explain`: plain text that is safe for a terminal, with a final line feed. */
function renderExplanation(explanation) {
    const { decided, unselected, severities } = explanation;
    const blocks = [
        summaryLine(explanation),
        ...decided.map(decidedBlock),
        ...unselected.map((occurrence) => unselectedBlock(occurrence, severities)),
    ];
    return (0,render_escape/* neutralizeCommands */.Kw)(`${blocks.join("\n\n")}\n`);
}
/** `CVE-2019-25013: 3 occurrences in 2 evaluated images; 1 image could not be evaluated.` */
function summaryLine({ id, decided, unselected, scans }) {
    const count = decided.length + unselected.length;
    const evaluated = (0,words/* pluralize */.td)(scans.evaluated, "evaluated image");
    const found = count === 0 ? `not found in ${evaluated}` : `${(0,words/* pluralize */.td)(count, "occurrence")} in ${evaluated}`;
    const result = scans.evaluated === 0 ? "unknown, because no image was evaluated" : found;
    const rest = scans.inconclusive === 0 ? "" : `; ${(0,words/* pluralize */.td)(scans.inconclusive, "image")} could not be evaluated`;
    return `${(0,render_escape/* oneLine */.TN)(id)}: ${result}${rest}.`;
}
function decidedBlock({ group, package: found }) {
    const lines = [
        packageText(found),
        `  in        ${(0,render_escape/* oneLine */.TN)((0,image_reference/* formatReference */.FH)(group))}${tagsText(group.imageTags)}`,
        `  seen      ${seenText(group)}`,
        `  severity  ${group.severity}: ${found.selectedBy.map((selector) => rule_words/* SELECTOR_WORDS */.kO[selector]).join("; ")}`,
    ];
    if (group.kev !== null) {
        const { dateAdded, dueDate, action } = group.kev;
        const due = dueDate === null ? "" : `, due ${dueDate}`;
        lines.push(`  exploited listed by CISA on ${dateAdded ?? "an unknown date"}${due}${then(action)}`);
    }
    if (group.epss !== null)
        lines.push(`  epss      ${group.epss}`);
    for (const { rule, outcome, reason } of found.ruleResults) {
        lines.push(`  rule      ${rule_words/* RULE_WORDS */.x4[rule]}: ${rule_words/* OUTCOME_WORDS */.nx[outcome]}${then(reason)}`);
    }
    lines.push(`  decision  ${rule_words/* DECISION_WORDS */.np[found.status]}`);
    if (found.remediation !== null)
        lines.push(`  fix       ${(0,render_escape/* oneLine */.TN)(found.remediation)}`);
    return lines.join("\n");
}
function unselectedBlock({ image, severity, package: found }, severities) {
    return [
        packageText(found),
        `  in        ${(0,render_escape/* oneLine */.TN)(image)}`,
        `  severity  ${severity}: not one of ${severities.join(", ")}`,
        "  decision  does not block: no rules were evaluated",
    ].join("\n");
}
function packageText({ name, version, path }) {
    const parts = [name ?? "(no package)", version ?? "", path === null ? "" : `at ${path}`];
    return (0,render_escape/* oneLine */.TN)(parts.filter((part) => part !== "").join(" "));
}
function tagsText(tags) {
    return tags.length === 0 ? "" : ` (${(0,render_escape/* oneLine */.TN)(tags.join(", "))})`;
}
/** When the finding was read, and by whom from where if the source is CloudTrail. */
function seenText({ firstTime, lastTime, userName, src_ip }) {
    const when = firstTime === lastTime ? firstTime : `${firstTime} to ${lastTime}`;
    const by = userName === null ? "" : ` by ${(0,render_escape/* oneLine */.TN)(userName)}`;
    const from = src_ip === null ? "" : ` from ${(0,render_escape/* oneLine */.TN)(src_ip)}`;
    return `${when ?? "time unknown"}${by}${from}`;
}
function then(text) {
    return text === null ? "" : `; ${(0,render_escape/* oneLine */.TN)(text)}`;
}

// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/render/query-line.js
var query_line = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/render/report-file.js
var report_file = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/render/table.js + 3 modules
var table = __webpack_require__(7148);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/options/options.js + 5 modules
var options_options = __webpack_require__(4864);
// EXTERNAL MODULE: ./build/render/log-format.js
var log_format = __webpack_require__(6963);
;// CONCATENATED MODULE: ./build/cli/arguments.js





/** Boolean options of the command line alone. */
const OWN_BOOLEANS = new Set(["help", "version", "explain-query"]);
/** Every option of the command line alone. */
const OWN = new Set([...OWN_BOOLEANS, "format", "explain"]);
/** Parses the arguments. Throws a GateError that shows the argument, what it got and what it takes. */
function readCommandLine(args) {
    const known = new Map(Object.values(options_options/* OPTIONS */.l).map(({ name, kind }) => [name, kind]));
    const isBoolean = (name) => OWN_BOOLEANS.has(name) || known.get(name) === "boolean";
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries([...known.keys(), "format", "explain"].map((name) => [name, { type: "string" }])),
            ...Object.fromEntries([...known.keys(), ...OWN_BOOLEANS].filter(isBoolean).map((name) => [name, { type: "boolean" }])),
            help: { type: "boolean", short: "h" },
        },
    });
    const given = new Map();
    let lastBoolean = null;
    for (const token of tokens) {
        if (token.kind === "option-terminator")
            continue;
        if (token.kind === "positional") {
            if (lastBoolean !== null && /^(true|false)$/i.test(token.value)) {
                throw new errors/* GateError */.ue(`${lastBoolean}: got the value ${token.value} after a space. Write --${lastBoolean}=${token.value}.`, {
                    code: "invalid-option",
                    option: lastBoolean,
                });
            }
            if (token.value.trim() === "")
                throw emptyValue("IMAGE", "images");
            if (!/[:@]/.test(token.value)) {
                throw new errors/* GateError */.ue(`${(0,errors/* quoted */.TL)(token.value)} is not an image reference (repo:tag or repo@sha256:...). To read an export, use --cloudtrail PATH.`, { code: "invalid-option", option: "images" });
            }
            addLine(given, "images", token.value);
            lastBoolean = null;
            continue;
        }
        const { name } = token;
        if (token.rawName !== `--${name}` && token.rawName !== "-h") {
            throw new errors/* GateError */.ue(`${token.rawName}: unknown option. Write options in full, as --help shows them.`, {
                code: "unknown-option",
                option: token.rawName,
            });
        }
        if (!OWN.has(name))
            (0,option_reading/* rejectUnknown */.Yt)(name);
        lastBoolean = isBoolean(name) && token.value === undefined ? name : null;
        if (!isBoolean(name) && token.value === undefined) {
            throw new errors/* GateError */.ue(`${name}: a value is missing. Write --${name} VALUE.`, {
                code: "invalid-option",
                option: name,
            });
        }
        const value = token.value ?? "true";
        if (value.trim() === "" && !isBoolean(name) && !asksForNothing(name, value))
            throw emptyValue(`--${name}`, name);
        const before = given.get(name);
        if (before !== undefined && known.get(name) !== "list") {
            throw new errors/* GateError */.ue(`${name}: set twice, to ${(0,errors/* quoted */.TL)(before)} and to ${(0,errors/* quoted */.TL)(value)}. Set it once.`, {
                code: "contradiction",
                option: name,
            });
        }
        addLine(given, name, value);
    }
    if (isOn(given, "help"))
        return { kind: "help" };
    if (isOn(given, "version"))
        return { kind: "version" };
    const format = formatOf(given.get("format") ?? "table");
    const explain = given.get("explain") ?? null;
    const explainQuery = isOn(given, "explain-query");
    for (const name of OWN)
        given.delete(name);
    return { kind: "run", format, explain, explainQuery, given };
}
/**
 * Throws a GateError for options that only the action can honor, unless their value asks for nothing: to ignore them
 * silently would be worse.
 */
function refuseActionOptions(given) {
    const refused = Object.entries(ONLY_IN_ACTION).find(([name]) => {
        const value = given.get(name);
        return value !== undefined && !asksForNothing(name, value);
    });
    if (refused === undefined)
        return;
    const [name, { why }] = refused;
    throw new errors/* GateError */.ue(`${name}: got ${(0,errors/* quoted */.TL)(given.get(name) ?? "")}, but ${why}. Remove --${name}.`, {
        code: "contradiction",
        option: name,
    });
}
/** Whether this value disables an option that only the action can honor. */
function asksForNothing(name, value) {
    return ONLY_IN_ACTION[name]?.disabled === value.trim().toLowerCase();
}
/** `disabled`: the value that disables the option. */
const ONLY_IN_ACTION = {
    "comment-summary-in-pr": { disabled: "never", why: "only the action comments on pull requests" },
    annotations: { disabled: "false", why: "only the action annotates a workflow run" },
    "github-token": { disabled: "", why: "only the action calls GitHub" },
};
/** A repeated option holds one value per line. The final line break of a value does not make a blank line. */
function addLine(given, name, value) {
    const before = given.get(name);
    given.set(name, before === undefined ? value : `${before.replace(/\r?\n$/, "")}\n${value}`);
}
/**
 * On a command line, an empty value is most likely a variable that is not set. It would count as an option that was not
 * given. In a workflow it is not an error: GitHub sets an input that is not given to an empty text.
 */
function emptyValue(argument, option) {
    return new errors/* GateError */.ue(`${argument}: the value is empty. Check whether a variable is empty, or remove the argument.`, {
        code: "invalid-option",
        option,
    });
}
function isOn(given, name) {
    const value = given.get(name);
    if (value === undefined || value === "false")
        return false;
    if (value === "true")
        return true;
    throw new errors/* GateError */.ue(`${name}: got ${(0,errors/* quoted */.TL)(value)}. Expected true or false.`, {
        code: "invalid-option",
        option: name,
    });
}
function formatOf(text) {
    const format = log_format/* FORMATS */.h.find((known) => known === text);
    if (format !== undefined)
        return format;
    throw new errors/* GateError */.ue(`format: got ${(0,errors/* quoted */.TL)(text)}. Expected ${log_format/* FORMATS */.h.join(", ")}.`, {
        code: "invalid-option",
        option: "format",
    });
}

// EXTERNAL MODULE: ./build/core/search/detection.js
var detection = __webpack_require__(6156);
;// CONCATENATED MODULE: ./build/cli/help.js



const WIDTH = 80;
const INDENT = 6;
/** The text of --help, in 80 columns. */
function helpText() {
    const options = Object.values(options_options/* OPTIONS */.l).flatMap((option) => {
        const value = option.kind === "boolean" ? "" : ` ${option.placeholder}`;
        const preset = option.default === "" || option.kind === "boolean" ? "" : ` (default: ${option.default})`;
        const on = option.kind === "boolean" && option.default === "true" ? " (on by default)" : "";
        const again = option.kind === "list" ? " (repeatable)" : "";
        const meaning = option.meaning.replaceAll("`", "");
        return [`  --${option.name}${value}`, ...wrapped(`${meaning}${preset}${on}${again}`)];
    });
    return [
        "ecr-findings-gate [IMAGE]... [OPTION]...",
        "",
        "Gate a build on Amazon ECR scan findings, from ECR or from CloudTrail exports,",
        `as the search "${detection/* SEARCH */.Dn.name}"`,
        `(${detection/* SEARCH */.Dn.technique}) finds them. The exit code is the verdict.`,
        "",
        "Options:",
        ...options,
        `  --format ${log_format/* FORMATS */.h.join("|")}`,
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/node/write-failure.js
var write_failure = __webpack_require__(625);
;// CONCATENATED MODULE: ./build/cli/output.js




/*
 * The only place that writes to standard output and standard error: no CI system that reads the log executes a command
 * that a text contains.
 */
/** Writes a result to standard output. A regular file gets it unchanged, because it is data and not a log. */
function printResult(rendered, format) {
    process.stdout.write(isFile(process.stdout) ? rendered : (0,log_format/* forLog */.I)(rendered, format));
}
/** Writes one line to standard error, prefixed with the name of the command. */
function printProblem(text) {
    printLog(`ecr-findings-gate: ${(0,render_escape/* oneLine */.TN)(text)}\n`);
}
/** Writes lines to standard error. */
function printLog(text) {
    process.stderr.write((0,render_escape/* logText */.kc)(text));
}
/** Writes a stack to standard error, with DEBUG only. */
function printStack(stack) {
    if (process.env["DEBUG"] !== undefined)
        printLog(`${stack}\n`);
}
/**
 * Lets the run go on where standard output or standard error cannot be written; the exit status stays the verdict's. A
 * reader may close the pipe (`| head`), so only another failure of standard output is a problem.
 */
function surviveFailedStreams() {
    let isReported = false;
    process.stdout.on("error", (error) => {
        if (error.code === "EPIPE" || isReported)
            return;
        isReported = true;
        printProblem(`standard output was not written: ${(0,write_failure/* writeFailure */.E)("standard output", error, "command")}`);
    });
    process.stderr.on("error", () => undefined);
}
/** Whether a stream is written to a regular file. */
function isFile({ fd }) {
    try {
        return (0,external_node_fs_.fstatSync)(fd).isFile();
    }
    catch {
        // The descriptor is closed, so nothing is written.
        return false;
    }
}

// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/render/wait-line.js
var wait_line = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/cli/progress.js




/** How long a run reads before it shows progress, and how often it updates it, in ms. */
const FIRST_UPDATE = 1_000;
const INTERVAL = 200;
/** One line that is updated in place, on a terminal only and never with NO_COLOR. `redact` is applied to every line. */
function progressLine(terminal, env, redact, clock = Date.now) {
    const wanted = terminal.isTTY && env["NO_COLOR"] === undefined;
    let next = clock() + FIRST_UPDATE;
    let shown = false;
    const write = (line) => {
        shown = true;
        terminal.write(`\r\x1b[K${(0,terminal_text/* cut */.Jj)((0,render_escape/* oneLine */.TN)((0,render_escape/* logText */.kc)(redact(line))), (terminal.columns || 80) - 1)}`);
    };
    return {
        show: (progress) => {
            if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
                terminal.write(`${(0,render_escape/* logText */.kc)(redact(progress.event.sql))}\n`);
            }
            if (!wanted)
                return;
            if (progress.kind === "querying") {
                write((0,query_line/* queryLine */.P)(progress.event));
            }
            else if (progress.kind === "waiting") {
                write((0,wait_line/* waitLine */.A)(progress.event));
            }
            else if (clock() >= next) {
                next = clock() + INTERVAL;
                const { files, bytes, records, listed } = progress.read;
                const all = listed === null ? "" : ` of ${listed.files} files, ${megabytes(listed.bytes)} MB, listed so far`;
                write(`reading: ${files} files, ${megabytes(bytes)} MB${all}, ${records} records`);
            }
        },
        clear: () => {
            if (shown)
                terminal.write("\r\x1b[K");
        },
    };
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(0);
}

;// CONCATENATED MODULE: ./build/cli/terminal.js
/** Terminals that show links (OSC 8), by the variables that they set. */
const SHOW_LINKS = [
    ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
    ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
    ({ WT_SESSION }) => WT_SESSION !== undefined,
    ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];
/** How a table is rendered for a stream: colors and links on a terminal only, and never with NO_COLOR. */
function tableOptionsOf({ isTTY, columns }, env) {
    const color = isTTY === true && env["NO_COLOR"] === undefined;
    return { width: columns || 80, color, hyperlinks: color && SHOW_LINKS.some((shows) => shows(env)) };
}

;// CONCATENATED MODULE: ./build/cli/command.js





















/** For a run without a verdict: an option or a policy file is wrong, or there is a bug. */
const ERROR_EXIT_CODE = 3;
/** Runs the command line of this process: the result goes to standard output, everything else to standard error. */
async function command() {
    (0,verified_tls/* alwaysVerifyTls */.k)(process.env);
    surviveFailedStreams();
    const args = process.argv.slice(2);
    let redactor = (0,redact_report/* redactorFor */.sD)("always", "principals-and-accounts");
    try {
        const auto = await (0,auto_redaction/* autoRedaction */.P)(process.env);
        if (!askedToRedact(args))
            redactor = (0,redact_report/* redactorFor */.sD)("auto", auto);
        const line = readCommandLine(args);
        if (line.kind === "run")
            redactor = (0,redact_report/* redactorFor */.sD)((0,option_reading/* redactOption */.z$)(line.given), auto);
        process.exitCode = await run(line, redactor);
    }
    catch (thrown) {
        process.exitCode = ERROR_EXIT_CODE;
        printProblem(redactor.text((0,errors/* messageOf */.bD)(thrown)));
        if (thrown instanceof errors/* GateError */.ue)
            return;
        printLog("This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.\n");
        printStack(redactor.text((0,errors/* stackOf */.US)(thrown)));
    }
}
/** Whether the arguments may ask to redact, for an error about arguments that cannot be parsed. */
function askedToRedact(args) {
    const values = args.flatMap((arg, index) => {
        if (arg === "--redact")
            return [args[index + 1] ?? ""];
        return arg.startsWith("--redact=") ? [arg.slice("--redact=".length)] : [];
    });
    return values.some((value) => !["auto", "never"].includes(value.trim()));
}
async function run(line, redactor) {
    if (line.kind === "help")
        printResult(helpText(), "table");
    if (line.kind === "version")
        printResult(`${version/* VERSION */.x}\n`, "table");
    if (line.kind !== "run")
        return 0;
    const progress = progressLine(process.stderr, process.env, redactor.text);
    const options = (0,option_reading/* readOptions */.Tt)(line.given, Date.now());
    refuseActionOptions(line.given);
    if (line.explainQuery) {
        const { explainQueries } = await Promise.all(/* import() */[__webpack_require__.e(102), __webpack_require__.e(753), __webpack_require__.e(528), __webpack_require__.e(742), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 2040));
        const queries = await explainQueries(options, { ...runtime/* NODE_RUNTIME */.m, progress: progress.show }).finally(progress.clear);
        printResult(redactor.text(queries.map(query_line/* explainedQuery */.h).join("\n")), "table");
        return queries.some(({ sql }) => sql === null) ? 2 : 0;
    }
    const outputs = await (0,report_files/* checkOutputs */.n2)(options, runtime/* NODE_RUNTIME */.m, gate/* entryReads */.I);
    const dockerfile = await (0,node_dockerfile/* readDockerfile */.n)(options, runtime/* NODE_RUNTIME */.m);
    const base = { kind: "unsupported", why: NO_BASE };
    const result = await (0,gate/* gate */.G)(options, { ...runtime/* NODE_RUNTIME */.m, base, progress: progress.show }).finally(progress.clear);
    const { report, images, exitStatus, wasRead } = result;
    const shown = redactor.report(report);
    const contents = { report, shown, dockerfile, redactor, sha256: runtime/* NODE_RUNTIME */.m.sha256 };
    const render = (output) => (0,report_file/* renderReportFile */.T)(output, contents);
    const files = await (0,report_files/* writeFiles */.hV)(outputs, { render, wasRead }, runtime/* NODE_RUNTIME */.m);
    if (line.explain === null) {
        printResult(await renderResult(line.format, contents, files), line.format);
    }
    else {
        // The histories of the images are not part of the report that was redacted.
        printResult(redactor.text(renderExplanation(explain(line.explain, report, images, shown))), "table");
    }
    for (const file of files) {
        if (file.problem === null)
            continue;
        printProblem(redactor.text((0,report_files/* whyNotWritten */.z5)(file, "command")));
        printStack(redactor.text((0,errors/* stackOf */.US)(file.problem)));
    }
    return exitStatus.exitCode;
}
const NO_BASE = "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";
/** What is printed: the unredacted report only if standard output is a file. Only the renderers in use are loaded. */
async function renderResult(format, { report, shown, dockerfile, redactor, sha256 }, files) {
    switch (format) {
        case "json":
            return (0,json/* renderJson */.h)(isFile(process.stdout) ? redactor.file(report) : shown);
        case "markdown": {
            const { renderSummary, SUMMARY_BUDGET } = await __webpack_require__.e(/* import() */ 2).then(__webpack_require__.bind(__webpack_require__, 7002));
            return renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: (0,report_files/* writtenPath */.dR)(files, "report-file") });
        }
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 });
        case "html":
            return (await __webpack_require__.e(/* import() */ 956).then(__webpack_require__.bind(__webpack_require__, 4956))).renderHtml(shown, { sha256 });
        case "table":
            return (0,table/* renderTable */.b)(shown, tableOptionsOf(process.stdout, process.env));
    }
}


/***/ })

};
