export const id = 3192;
export const ids = [3192];
export const modules = {

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ refuseActionOptions),
/* harmony export */   y: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _core_options_option_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8575);
/* harmony import */ var _core_options_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4864);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6963);





/** Boolean options of the command line alone. */
const OWN_BOOLEANS = new Set(["help", "version", "explain-query"]);
/** Every option of the command line alone. */
const OWN = new Set([...OWN_BOOLEANS, "format", "explain"]);
/** Parses the arguments. Throws a GateError that shows the argument, what it got and what it takes. */
function readCommandLine(args) {
    const known = new Map(Object.values(_core_options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l).map(({ name, kind }) => [name, kind]));
    const isBoolean = (name) => OWN_BOOLEANS.has(name) || known.get(name) === "boolean";
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
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
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${lastBoolean}: got the value ${token.value} after a space. Write --${lastBoolean}=${token.value}.`, {
                    code: "invalid-option",
                    option: lastBoolean,
                });
            }
            if (token.value.trim() === "")
                throw emptyValue("IMAGE", "images");
            if (!/[:@]/.test(token.value)) {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(token.value)} is not an image reference (repo:tag or repo@sha256:...). To read an export, use --cloudtrail PATH.`, { code: "invalid-option", option: "images" });
            }
            addLine(given, "images", token.value);
            lastBoolean = null;
            continue;
        }
        const { name } = token;
        if (token.rawName !== `--${name}` && token.rawName !== "-h") {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${token.rawName}: unknown option. Write options in full, as --help shows them.`, {
                code: "unknown-option",
                option: token.rawName,
            });
        }
        if (!OWN.has(name))
            (0,_core_options_option_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectUnknown */ .Yt)(name);
        lastBoolean = isBoolean(name) && token.value === undefined ? name : null;
        if (!isBoolean(name) && token.value === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${name}: a value is missing. Write --${name} VALUE.`, {
                code: "invalid-option",
                option: name,
            });
        }
        const value = token.value ?? "true";
        if (value.trim() === "" && !isBoolean(name) && !asksForNothing(name, value))
            throw emptyValue(`--${name}`, name);
        const before = given.get(name);
        if (before !== undefined && known.get(name) !== "list") {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${name}: set twice, to ${shown(name, before)} and to ${shown(name, value)}. Set it once.`, {
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${name}: got ${shown(name, given.get(name) ?? "")}, but ${why}. Remove --${name}.`, {
        code: "contradiction",
        option: name,
    });
}
/** The value of an option for a message, unless it is a secret. */
function shown(name, value) {
    const option = Object.values(_core_options_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .l).find((each) => each.name === name);
    return option?.isSecret === true ? "a secret" : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value);
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${argument}: the value is empty. Check whether a variable is empty, or remove the argument.`, {
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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`${name}: got ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}. Expected true or false.`, {
        code: "invalid-option",
        option: name,
    });
}
function formatOf(text) {
    const format = _render_log_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .hR.find((known) => known === text);
    if (format !== undefined)
        return format;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GateError */ .ue(`format: got ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}. Expected ${_render_log_format_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMATS */ .hR.join(", ")}.`, {
        code: "invalid-option",
        option: "format",
    });
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_options_option_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);
/* harmony import */ var _core_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9864);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8614);
/* harmony import */ var _node_auto_redaction_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1338);
/* harmony import */ var _node_verified_tls_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7369);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8213);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8288);








/** For a run without a verdict: an option or a policy file is wrong, or there is a bug. */
const ERROR_EXIT_CODE = 3;
/** Runs the command line of this process: the result goes to standard output, everything else to standard error. */
async function command() {
    (0,_node_verified_tls_js__WEBPACK_IMPORTED_MODULE_6__/* .alwaysVerifyTls */ .k)(process.env);
    (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .surviveFailedStreams */ .vR)();
    const args = process.argv.slice(2);
    let redactor = (0,_core_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactorFor */ .sD)("always", "principals-and-accounts");
    try {
        const auto = await (0,_node_auto_redaction_js__WEBPACK_IMPORTED_MODULE_3__/* .autoRedaction */ .P)(process.env);
        if (!askedToRedact(args))
            redactor = (0,_core_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactorFor */ .sD)("auto", auto);
        if (args[0] === "convert") {
            process.exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8016), __webpack_require__.e(3292), __webpack_require__.e(6935)]).then(__webpack_require__.bind(__webpack_require__, 6935))).convertLine(args.slice(1));
            return;
        }
        if (args[0] === "permissions") {
            process.exitCode = await (await Promise.all(/* import() */[__webpack_require__.e(5685), __webpack_require__.e(1441)]).then(__webpack_require__.bind(__webpack_require__, 1441))).permissionsCommand(args.slice(1), auto);
            return;
        }
        if (args.length === 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue(NOTHING_GIVEN, { code: "invalid-option", option: "images" });
        const line = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommandLine */ .y)(args);
        if (line.kind === "run")
            redactor = (0,_core_report_redact_report_js__WEBPACK_IMPORTED_MODULE_2__/* .redactorFor */ .sD)((0,_core_options_option_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .redactOption */ .z$)(line.given), auto);
        process.exitCode = await run(line, redactor);
    }
    catch (thrown) {
        process.exitCode = ERROR_EXIT_CODE;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printProblem */ .JN)(redactor.text((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)));
        if (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .ue)
            return;
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printLog */ .Ct)("This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.\n");
        (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printStack */ .ye)(redactor.text((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stackOf */ .US)(thrown)));
    }
}
/** For a first run without arguments: what to type. */
const NOTHING_GIVEN = "no image and no export was given. Run ecr-findings-gate ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG, or " +
    "ecr-findings-gate --cloudtrail FILE; --help lists all options.";
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
    switch (line.kind) {
        case "help":
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printResult */ .RS)([(await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 9654))).helpText()], "table");
            return 0;
        case "version":
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .printResult */ .RS)([`${_core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x}\n`], "table");
            return 0;
        case "run":
            return (await Promise.all(/* import() */[__webpack_require__.e(8016), __webpack_require__.e(5685), __webpack_require__.e(6579), __webpack_require__.e(2003)]).then(__webpack_require__.bind(__webpack_require__, 1434))).runLine(line, redactor);
    }
}


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ printLog),
/* harmony export */   JN: () => (/* binding */ printProblem),
/* harmony export */   RS: () => (/* binding */ printResult),
/* harmony export */   __: () => (/* binding */ printGroups),
/* harmony export */   cc: () => (/* binding */ isWorkflowLog),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   vR: () => (/* binding */ surviveFailedStreams),
/* harmony export */   ye: () => (/* binding */ printStack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _node_write_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(625);
/* harmony import */ var _node_write_piece_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(825);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _render_log_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6963);





/*
 * The only place that writes to standard output and standard error: no CI system that reads the log executes a command
 * that a text contains.
 */
/**
 * Writes a result to standard output, up to the first piece that cannot be written: `surviveFailedStreams` reports why. A
 * regular file gets it unchanged, because it is data and not a log.
 */
async function printResult(rendered, format) {
    await writePieces(isFile(process.stdout) ? rendered : (0,_render_log_format_js__WEBPACK_IMPORTED_MODULE_3__/* .piecesForLog */ .XX)(rendered, format));
}
async function writePieces(pieces) {
    for (const piece of pieces) {
        const isWritten = await (0,_node_write_piece_js__WEBPACK_IMPORTED_MODULE_4__/* .writePiece */ .W)(process.stdout, piece).then(() => true, () => false);
        if (!isWritten)
            return;
    }
}
/**
 * Writes a table to the log of a GitHub workflow, up to the first piece that cannot be written: each section is a group,
 * which the runner shows folded. These are the only commands that the command line writes.
 */
async function printGroups({ headline, sections }, closing) {
    const inLog = (lines) => lines.map((line) => `${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralizeCommands */ .Kw)(line)}\n`).join("");
    const groups = sections.map(([title = "", ...lines]) => `::group::${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(title)}\n${inLog(lines)}::endgroup::\n`);
    await writePieces([inLog(headline), ...groups, inLog([closing])]);
}
/** Writes one line to standard error, prefixed with the name of the command. */
function printProblem(text) {
    printLog(`ecr-findings-gate: ${(0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)}\n`);
}
/** Writes lines to standard error. */
function printLog(text) {
    process.stderr.write((0,_render_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(text));
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
        printProblem(`standard output was not written: ${(0,_node_write_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFailure */ .E)("standard output", error, "command")}`);
    });
    process.stderr.on("error", () => undefined);
}
/**
 * Whether a table on this stream is read in the log of a GitHub workflow. A pipe leads there too; a terminal and a regular
 * file do not.
 */
function isWorkflowLog(stream, env) {
    return env["GITHUB_ACTIONS"] === "true" && stream.isTTY !== true && !isFile(stream);
}
/** Whether a stream is written to a regular file. */
function isFile({ fd }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile();
    }
    catch {
        // The descriptor is closed, so nothing is written.
        return false;
    }
}


/***/ }),

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ writePiece)
/* harmony export */ });
/** Writes to a stream, and waits until the text is written: memory is taken by one piece at a time. Throws its error. */
function writePiece(stream, piece) {
    return new Promise((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
    });
}


/***/ })

};
