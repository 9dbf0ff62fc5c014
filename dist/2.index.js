export const id = 2;
export const ids = [2];
export const modules = {

/***/ 4002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/core/report/disclosure.js + 1 modules
var disclosure = __webpack_require__(9177);
// EXTERNAL MODULE: ./build/core/image-history.js + 1 modules
var image_history = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/core/image-reference.js
var image_reference = __webpack_require__(5211);
;// CONCATENATED MODULE: ./build/core/report/explain.js


/** Why a finding gates or does not; `id` is its name, whatever its case. In the report's order. */
function explain(id, report, images) {
    const wanted = id.trim().toLowerCase();
    const judged = report.groups
        .filter(({ name }) => name?.trim().toLowerCase() === wanted)
        .flatMap((group) => group.packages.map((found) => ({ group, package: found })));
    const known = new Set(judged.map(({ group, package: found }) => placeOf((0,image_reference/* formatReference */.FH)(group), found)));
    const unselected = [];
    for (const history of images.values()) {
        const image = (0,image_reference/* formatReference */.FH)({ ...history.image, imageTags: [...history.imageTags].sort() });
        for (const { severity, package: found } of (0,image_history/* occurrencesOf */.Og)(history, wanted)) {
            if (!known.has(placeOf(image, found)))
                unselected.push({ image, severity, package: found });
        }
    }
    const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
    return {
        id: id.trim(),
        severities: report.detection.severity,
        judged,
        unselected: unselected.sort((a, b) => (placeOf(a.image, a.package) < placeOf(b.image, b.package) ? -1 : 1)),
        scans: { evaluated, inconclusive: report.scans.length - evaluated },
    };
}
function placeOf(image, { name, version, path }) {
    return JSON.stringify([image, name, version, path]);
}

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/gate.js + 19 modules
var gate = __webpack_require__(3997);
// EXTERNAL MODULE: ./build/machine/auto-redaction.js
var auto_redaction = __webpack_require__(459);
// EXTERNAL MODULE: ./build/machine/machine.js + 3 modules
var machine = __webpack_require__(6114);
// EXTERNAL MODULE: ./build/machine/verified-tls.js
var verified_tls = __webpack_require__(548);
// EXTERNAL MODULE: ./build/render/escape.js
var render_escape = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/render/rule-words.js
var rule_words = __webpack_require__(7311);
;// CONCATENATED MODULE: ./build/render/explain.js



/** What `--explain` prints: plain text, safe for a terminal, ends in a line break. */
function renderExplanation(explanation) {
    const { judged, unselected, scans } = explanation;
    const id = (0,render_escape/* oneLine */.TN)(explanation.id);
    const images = (count) => (count === 1 ? "1 image" : `${count} images`);
    const unread = scans.inconclusive === 0 ? "" : `; ${images(scans.inconclusive)} could not be evaluated`;
    const seen = judged.length + unselected.length;
    const times = seen === 1 ? "one occurrence" : `${seen} occurrences`;
    const nowhere = scans.evaluated === 0
        ? "nothing is known of it: no image was evaluated"
        : `not seen in ${images(scans.evaluated)} that ${scans.evaluated === 1 ? "was" : "were"} evaluated`;
    const head = seen === 0
        ? `${id}: ${nowhere}${unread}.`
        : `${id}: ${times} in what was evaluated (${images(scans.evaluated)}${unread}).`;
    const blocks = [
        head,
        ...judged.map(judgedBlock),
        ...unselected.map((occurrence) => unselectedBlock(occurrence, explanation.severities)),
    ];
    return (0,render_escape/* neutralizeCommands */.Kw)(`${blocks.join("\n\n")}\n`);
}
function judgedBlock({ group, package: found }) {
    const lines = [
        packageInWords(found),
        `  in        ${(0,render_escape/* oneLine */.TN)((0,image_reference/* formatReference */.FH)(group))}${tagsInWords(group.imageTags)}`,
        `  seen      ${seenInWords(group)}`,
        `  severity  ${group.severity}: ${found.selectedBy.map((selector) => rule_words/* SELECTOR_WORDS */.kO[selector]).join("; ")}`,
    ];
    if (group.kev !== null) {
        const { dateAdded, dueDate, action } = group.kev;
        const due = dueDate === null ? "" : `, due ${dueDate}`;
        lines.push(`  exploited listed by CISA on ${dateAdded ?? "a day not said"}${due}${then(action)}`);
    }
    if (group.epss !== null)
        lines.push(`  epss      ${group.epss}`);
    for (const { rule, outcome, reason } of found.trail) {
        lines.push(`  rule      ${rule_words/* RULE_WORDS */.x4[rule]}: ${rule_words/* OUTCOME_WORDS */.nx[outcome]}${then(reason)}`);
    }
    lines.push(`  decision  ${rule_words/* DECISION_WORDS */.np[found.status]}`);
    if (found.remediation !== null)
        lines.push(`  remedy    ${(0,render_escape/* oneLine */.TN)(found.remediation)}`);
    return lines.join("\n");
}
function unselectedBlock({ image, severity, package: found }, severities) {
    return [
        packageInWords(found),
        `  in        ${(0,render_escape/* oneLine */.TN)(image)}`,
        `  severity  ${severity}: not one of ${severities.join(", ")}`,
        "  decision  does not gate: no rule was held against it",
    ].join("\n");
}
function packageInWords({ name, version, path }) {
    const parts = [name ?? "(no package named)", version ?? "", path === null ? "" : `at ${path}`];
    return (0,render_escape/* oneLine */.TN)(parts.filter((part) => part !== "").join(" "));
}
function tagsInWords(tags) {
    return tags.length === 0 ? "" : ` (${(0,render_escape/* oneLine */.TN)(tags.join(", "))})`;
}
/** Where a row comes from: the calls that named it. */
function seenInWords({ firstTime, lastTime, userName, src_ip }) {
    const when = firstTime === lastTime ? firstTime : `${firstTime} to ${lastTime}`;
    const by = userName === null ? "" : ` by ${(0,render_escape/* oneLine */.TN)(userName)}`;
    const from = src_ip === null ? "" : ` from ${(0,render_escape/* oneLine */.TN)(src_ip)}`;
    return `${when ?? "at a time not said"}${by}${from}`;
}
function then(text) {
    return text === null ? "" : `; ${(0,render_escape/* oneLine */.TN)(text)}`;
}

// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/render/query-line.js
var query_line = __webpack_require__(1988);
// EXTERNAL MODULE: ./build/render/table.js + 1 modules
var table = __webpack_require__(2932);
// EXTERNAL MODULE: ./build/report-files.js
var report_files = __webpack_require__(5118);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/options/options.js + 3 modules
var options_options = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/render/log-format.js
var log_format = __webpack_require__(6963);
;// CONCATENATED MODULE: ./build/cli/arguments.js





const SWITCHES = new Set(["help", "version", "explain-query"]);
/** What only the command line has. */
const OWN = new Set([...SWITCHES, "format", "explain"]);
/** Further options that, left empty, would evaluate less, evaluate other images, or let more pass. */
const NOT_EMPTY = new Set(["build-metadata", "max-scan-age", "gate-epss", "region", "registry-id"]);
/** What a command line asks for. Throws a GateError that names the argument, what it got and what it takes. */
function readCommandLine(args) {
    const known = new Map(Object.values(options_options/* OPTIONS */.l).map((option) => [option.name, option.kind]));
    const isSwitch = (name) => SWITCHES.has(name) || known.get(name) === "switch";
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries([...known.keys(), "format", "explain"].map((name) => [name, { type: "string" }])),
            ...Object.fromEntries([...known.keys(), ...SWITCHES].filter(isSwitch).map((name) => [name, { type: "boolean" }])),
            help: { type: "boolean", short: "h" },
        },
    });
    const given = new Map();
    let lastSwitch = null;
    for (const token of tokens) {
        if (token.kind === "option-terminator")
            continue;
        if (token.kind === "positional") {
            if (lastSwitch !== null && /^(true|false)$/i.test(token.value)) {
                throw new errors/* GateError */.ue(`${lastSwitch}: a switch takes its value with =. Write --${lastSwitch}=${token.value}.`);
            }
            if (token.value.trim() === "")
                throw emptyValue("IMAGE");
            if (!/[:@]/.test(token.value)) {
                throw new errors/* GateError */.ue(`${JSON.stringify(token.value)}: is no image, which has a tag or a digest. Exports are given with --cloudtrail PATH.`);
            }
            addLine(given, "images", token.value);
            lastSwitch = null;
            continue;
        }
        const { name } = token;
        if (token.rawName !== `--${name}` && token.rawName !== "-h") {
            throw new errors/* GateError */.ue(`${token.rawName}: there is no such option. Options are written in full: see --help.`);
        }
        if (!OWN.has(name))
            (0,option_reading/* rejectUnknown */.Yt)(name);
        lastSwitch = isSwitch(name) && token.value === undefined ? name : null;
        if (!isSwitch(name) && token.value === undefined) {
            throw new errors/* GateError */.ue(`${name}: a value is missing. Write --${name} VALUE: see --help.`);
        }
        const value = token.value ?? "true";
        if (value.trim() === "" && (known.get(name) === "list" || NOT_EMPTY.has(name)))
            throw emptyValue(`--${name}`);
        const before = given.get(name);
        if (before !== undefined && known.get(name) !== "list") {
            throw new errors/* GateError */.ue(`${name}: was given twice, ${JSON.stringify(before)} and ${JSON.stringify(value)}. Give it once.`);
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
 * Throws a GateError for options that only the action can honor, where they ask for something. It would be worse to
 * take them and do nothing.
 */
function refuseActionOptions(given) {
    const asked = Object.entries(ONLY_IN_ACTION).find(([name, { nothing }]) => {
        return given.has(name) && given.get(name)?.trim().toLowerCase() !== nothing;
    });
    if (asked === undefined)
        return;
    const [name, { why }] = asked;
    throw new errors/* GateError */.ue(`${name}: got ${JSON.stringify(given.get(name))}, but ${why}. Remove --${name}.`);
}
/** `nothing` is the value that asks for nothing. */
const ONLY_IN_ACTION = {
    "comment-summary-in-pr": { nothing: "never", why: "only the action comments on pull requests" },
    annotations: { nothing: "false", why: "only the action annotates a workflow run" },
    "github-token": { nothing: "", why: "only the action calls GitHub" },
};
/** An option that may be given several times holds a value a line; a final line break of one is not a blank line. */
function addLine(given, name, value) {
    const before = given.get(name);
    given.set(name, before === undefined ? value : `${before.replace(/\r?\n$/, "")}\n${value}`);
}
/** An option left empty would be one that was not given, and what it should have named would be left out. */
function emptyValue(argument) {
    return new errors/* GateError */.ue(`${argument}: the value is empty. Check whether a variable or expression is empty; leave the argument out if nothing is meant.`);
}
function isOn(given, name) {
    const value = given.get(name);
    if (value === undefined || value === "false")
        return false;
    if (value === "true")
        return true;
    throw new errors/* GateError */.ue(`${name}: got ${JSON.stringify(value)}. It takes true or false.`);
}
function formatOf(text) {
    const format = log_format/* FORMATS */.h.find((known) => known === text);
    if (format !== undefined)
        return format;
    throw new errors/* GateError */.ue(`format: got ${JSON.stringify(text)}. It takes ${log_format/* FORMATS */.h.join(", ")}.`);
}

// EXTERNAL MODULE: ./build/core/detection.js
var detection = __webpack_require__(7301);
;// CONCATENATED MODULE: ./build/cli/help.js



const WIDTH = 80;
const INDENT = 6;
/** The text of --help, in 80 columns. */
function helpText() {
    const options = Object.values(options_options/* OPTIONS */.l).flatMap((option) => {
        const value = option.kind === "switch" ? "" : ` ${option.placeholder}`;
        const preset = option.default === "" || option.kind === "switch" ? "" : ` (default: ${option.default})`;
        const on = option.kind === "switch" && option.default === "true" ? " (on by default)" : "";
        const again = option.kind === "list" ? " (may be given several times)" : "";
        const meaning = option.meaning.replaceAll("`", "").replace("; one a line", "");
        return [`  --${option.name}${value}`, ...wrapped(`${meaning}${preset}${on}${again}`)];
    });
    return [
        "ecr-findings-gate [IMAGE]... [OPTION]...",
        "",
        "Says no to what Amazon ECR's image scans found. Asks ECR, or reads CloudTrail",
        "exports, and exits with the verdict of the search",
        `"${detection/* SEARCH */.Dn.name}" (${detection/* SEARCH */.Dn.technique}).`,
        "",
        "Options:",
        ...options,
        `  --format ${log_format/* FORMATS */.h.join("|")}`,
        ...wrapped("what goes to standard output (default: table)"),
        "  --explain ID",
        ...wrapped("instead: every occurrence of a finding, and which rule decided on it"),
        "  --explain-query",
        ...wrapped("instead: the SQL of each athena:// table, and what it would read; nothing is run"),
        "  -h, --help",
        "  --version",
        "",
        "A switch stands alone or takes =false.",
        "",
        "Exit codes:",
        "  0  passed: everything was evaluated and nothing gates",
        "  1  failed: something gates",
        "  2  inconclusive: something could not be evaluated; or an option is wrong",
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
;// CONCATENATED MODULE: ./build/cli/output.js



/*
 * The one place that writes to standard output and standard error: whatever a text says, a CI system that reads the log
 * obeys no line of it.
 */
/** Writes an answer to standard output. A regular file gets it as it is: that is data, and no log. */
function printAnswer(rendered, format) {
    process.stdout.write(isFile(process.stdout) ? rendered : (0,log_format/* forLog */.I)(rendered, format));
}
/** Writes one line to standard error, after the name of the command. */
function printProblem(text) {
    printLog(`ecr-findings-gate: ${(0,render_escape/* oneLine */.TN)(text)}\n`);
}
/** Writes lines to standard error. */
function printLog(text) {
    process.stderr.write((0,render_escape/* logText */.kc)(text));
}
/** A closed pipe is the reader's own wish: `| head` ends nothing with an error. */
function ignoreClosedPipes() {
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
    });
}
/** Whether what is written there goes into a file, and into no log. */
function isFile({ fd }) {
    try {
        return (0,external_node_fs_.fstatSync)(fd).isFile();
    }
    catch {
        // Closed: nothing is read of it either.
        return false;
    }
}

// EXTERNAL MODULE: ./build/render/terminal-text.js
var terminal_text = __webpack_require__(3525);
// EXTERNAL MODULE: ./build/render/wait-line.js
var wait_line = __webpack_require__(3639);
;// CONCATENATED MODULE: ./build/cli/progress.js




/** How long a run reads before it shows progress, and how often it does, in ms. */
const PATIENCE = 1_000;
const PACE = 200;
/** One line that is rewritten, on a terminal only and never with NO_COLOR. `redact` takes out what readers may not see. */
function progressLine(terminal, env, redact, clock = Date.now) {
    const wanted = terminal.isTTY && env["NO_COLOR"] === undefined;
    let next = clock() + PATIENCE;
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
                next = clock() + PACE;
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
/** Terminals that show links (OSC 8), by what they say of themselves. */
const KNOW_LINKS = [
    ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
    ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
    ({ WT_SESSION }) => WT_SESSION !== undefined,
    ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];
/** How a table is to look there: colours and links on a terminal only, and never with NO_COLOR. */
function tableOptionsOf({ isTTY, columns }, env) {
    const colour = isTTY === true && env["NO_COLOR"] === undefined;
    return { width: columns || 80, colour, hyperlinks: colour && KNOW_LINKS.some((knows) => knows(env)) };
}

;// CONCATENATED MODULE: ./build/cli/command.js



















/** Runs the command line of this process: the answer on standard output, all else on standard error. */
async function command() {
    (0,verified_tls/* alwaysVerifyTls */.k)(process.env);
    // The SDK would tell every user of Node 20 of its own plans, on each run.
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
    ignoreClosedPipes();
    const args = process.argv.slice(2);
    const auto = await (0,auto_redaction/* autoRedaction */.P)(process.env);
    let disclosed = (0,disclosure/* disclosureTo */.l8)(askedToRedact(args) ? "always" : "auto", auto);
    try {
        const line = readCommandLine(args);
        if (line.kind === "run")
            disclosed = (0,disclosure/* disclosureTo */.l8)((0,option_reading/* redactOption */.z$)(line.given) ?? "auto", auto);
        process.exitCode = await run(line, disclosed);
    }
    catch (thrown) {
        process.exitCode = 2;
        printProblem(disclosed.text((0,errors/* messageOf */.bD)(thrown)));
        if (!(thrown instanceof errors/* GateError */.ue)) {
            const stack = thrown instanceof Error && process.env["DEBUG"] !== undefined ? `\n${disclosed.text(thrown.stack ?? "")}` : "";
            printLog(`This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.${stack}\n`);
        }
    }
}
/** Whether the command line seems to ask for `--redact always`, for an error about a line that cannot be read. */
function askedToRedact(args) {
    return args.some((arg, index) => arg === "--redact=always" || (arg === "--redact" && args[index + 1] === "always"));
}
async function run(line, disclosed) {
    if (line.kind === "help")
        printAnswer(helpText(), "table");
    if (line.kind === "version")
        printAnswer(`${version/* VERSION */.x}\n`, "table");
    if (line.kind !== "run")
        return 0;
    const progress = progressLine(process.stderr, process.env, disclosed.text);
    const options = (0,option_reading/* readOptions */.Tt)(line.given, Date.now());
    refuseActionOptions(line.given);
    if (line.explainQuery) {
        const queries = await (0,gate/* explainQueries */.w)(options, { ...machine/* MACHINE */.W, progress: progress.show }).finally(progress.clear);
        printAnswer(disclosed.text(queries.map(query_line/* explainedQuery */.h).join("\n")), "table");
        return queries.some(({ sql }) => sql === null) ? 2 : 0;
    }
    const passage = await (0,gate/* gate */.G)(options, {
        ...machine/* MACHINE */.W,
        base: { kind: "unsupported", why: NO_BASE },
        disclosed,
        progress: progress.show,
    }).finally(progress.clear);
    const format = line.explain === null ? line.format : "table";
    printAnswer(await answer(passage, line, disclosed), format);
    for (const file of passage.files) {
        if (file.problem !== null)
            printProblem(disclosed.text((0,report_files/* whyNotWritten */.z5)(file)));
    }
    return passage.ending.exitCode;
}
const NO_BASE = "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";
/** What is printed; the whole report only where that goes to a file. Renderers that a run does not ask for are not loaded. */
async function answer({ report, shown, dockerfile, images, files }, { format, explain: id }, disclosed) {
    // What was seen of each image is no part of the report that is shown.
    if (id !== null)
        return disclosed.text(renderExplanation(explain(id, shown, images)));
    switch (format) {
        case "json":
            return (0,json/* renderJson */.h)(isFile(process.stdout) ? disclosed.file(report) : shown);
        case "markdown": {
            const { renderSummary, SUMMARY_BUDGET } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 2981));
            return renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: (0,report_files/* writtenPath */.dR)(files, "report-file") });
        }
        case "sarif":
            return (await __webpack_require__.e(/* import() */ 793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256: machine/* MACHINE */.W.sha256 });
        case "html":
            return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(542)]).then(__webpack_require__.bind(__webpack_require__, 8542))).renderHtml(shown, { sha256: machine/* MACHINE */.W.sha256 });
        case "table":
            return (0,table/* renderTable */.b)(shown, tableOptionsOf(process.stdout, process.env));
    }
}


/***/ })

};
