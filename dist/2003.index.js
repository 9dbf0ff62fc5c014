export const id = 2003;
export const ids = [2003];
export const modules = {

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const pico = __webpack_require__(8016);
const utils = __webpack_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLine: () => (/* binding */ runLine)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/options/option-reading.js
var option_reading = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/gate.js + 31 modules
var gate = __webpack_require__(4682);
// EXTERNAL MODULE: ./build/node/dockerfile.js + 1 modules
var node_dockerfile = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/node/report-files.js
var report_files = __webpack_require__(6925);
// EXTERNAL MODULE: ./build/node/runtime.js
var node_runtime = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/core/view/headline.js
var headline = __webpack_require__(6352);
// EXTERNAL MODULE: ./build/render/words.js
var words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./build/render/exit-reason.js


/** Why the command exits as it does, on one line: `Exit code 1: 7 blocking findings.` */
function exitReason(report, { exitCode }, { warnOnly }) {
    const why = verdictReason(report);
    // An inconclusive run that exits with 0 has one of two reasons, and `warn-only` covers every run.
    const option = warnOnly ? "warn-only" : "on-inconclusive: warn";
    const tolerated = exitCode === 0 && report.verdict !== "passed" ? ` Not enforced: \`${option}\`.` : "";
    return `Exit code ${exitCode}: ${why}.${tolerated}`;
}
function verdictReason(report) {
    const { verdict } = (0,headline/* headlineOf */.g)(report);
    switch (verdict.kind) {
        case "failed":
            return (0,words/* pluralize */.td)(verdict.blocking.findings, "blocking finding");
        case "inconclusive": {
            const { first, others } = verdict;
            if (first === null)
                return "nothing was evaluated";
            const images = others.images + (first.kind === "image" ? 1 : 0);
            const inputs = others.inputs + (first.kind === "input" ? 1 : 0);
            const parts = [
                ...(images === 0 ? [] : [(0,words/* pluralize */.td)(images, "image")]),
                ...(inputs === 0 ? [] : [(0,words/* pluralize */.td)(inputs, "input")]),
            ];
            return `${(0,words/* joinList */.D7)(parts, "and")} could not be evaluated`;
        }
        case "passed":
            return verdict.accepted === 0
                ? "everything was evaluated, and nothing blocks"
                : `nothing blocks, and ${(0,words/* pluralize */.td)(verdict.accepted, "image")} that could not be evaluated ${verdict.accepted === 1 ? "is" : "are"} accepted`;
    }
}

// EXTERNAL MODULE: ./build/render/json.js
var json = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/render/report-file.js
var report_file = __webpack_require__(4966);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/terminal.js
/** Terminals that show links (OSC 8), by the variables that they set. */
const SHOW_LINKS = [
    ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
    ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
    ({ WT_SESSION }) => WT_SESSION !== undefined,
    ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];
/**
 * How a table is rendered for a stream: colors and links on a terminal only, and never with NO_COLOR. Where there is no
 * terminal, nothing has to fit.
 */
function tableOptionsOf({ isTTY, columns }, env) {
    const color = isTTY === true && env["NO_COLOR"] === undefined;
    const width = isTTY === true ? columns || 80 : Number.POSITIVE_INFINITY;
    return { width, color, hyperlinks: color && SHOW_LINKS.some((shows) => shows(env)) };
}

;// CONCATENATED MODULE: ./build/cli/run-line.js












/**
 * Evaluates what a command line names, and prints the result. Returns the exit status. Throws a GateError for an option or
 * a policy file that is wrong.
 */
async function runLine(line, redactor) {
    const progress = await progressOf(redactor);
    const options = (0,option_reading/* readOptions */.Tt)(line.given, Date.now());
    (0,cli_arguments/* refuseActionOptions */.d)(line.given);
    if (line.explainQuery) {
        const { explainQueries } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(4102), __webpack_require__.e(9035), __webpack_require__.e(6426), __webpack_require__.e(6528), __webpack_require__.e(1394), __webpack_require__.e(9659)]).then(__webpack_require__.bind(__webpack_require__, 2040));
        const { explainedQuery } = await __webpack_require__.e(/* import() */ 1988).then(__webpack_require__.bind(__webpack_require__, 1988));
        const queries = await explainQueries(options, { ...node_runtime/* NODE_RUNTIME */.m, progress: progress.show }).finally(progress.clear);
        await (0,output/* printResult */.RS)([redactor.text(queries.map(explainedQuery).join("\n"))], "table");
        return queries.some(({ sql }) => sql === null) ? 2 : 0;
    }
    const outputs = await (0,report_files/* checkOutputs */.n2)(options, node_runtime/* NODE_RUNTIME */.m, gate/* entryReads */.I);
    const dockerfile = await (0,node_dockerfile/* readDockerfile */.n)(options, node_runtime/* NODE_RUNTIME */.m);
    const base = { kind: "unsupported", why: NO_BASE };
    const readCentralPolicies = async (addresses) => {
        if (addresses.length === 0)
            return [];
        const { centralPolicyReader } = await __webpack_require__.e(/* import() */ 5914).then(__webpack_require__.bind(__webpack_require__, 5914));
        return centralPolicyReader(process.env, { external: options.externalRepoToken, own: null })(addresses);
    };
    const runtime = { ...node_runtime/* NODE_RUNTIME */.m, base, readCentralPolicies, progress: progress.show };
    const result = await (0,gate/* gate */.G)(options, runtime).finally(progress.clear);
    const { report, images, exitStatus, wasRead } = result;
    const shown = redactor.report(report);
    const { warnOnly } = options;
    const contents = { report, shown, dockerfile, redactor, sha256: node_runtime/* NODE_RUNTIME */.m.sha256, warnOnly };
    const render = (output) => (0,report_file/* renderReportFile */.T)(output, contents);
    const files = await (0,report_files/* writeFiles */.hV)(outputs, { render, wasRead }, node_runtime/* NODE_RUNTIME */.m);
    if (line.explain === null) {
        const closing = exitReason(shown, exitStatus, options);
        if (line.format === "table") {
            await printTable(shown, { warnOnly, closing }, files);
        }
        else {
            await (0,output/* printResult */.RS)(await renderResult(line.format, contents, files), line.format);
            const { resultLines } = await Promise.all(/* import() */[__webpack_require__.e(1977), __webpack_require__.e(7918)]).then(__webpack_require__.bind(__webpack_require__, 7918));
            (0,output/* printLog */.Ct)(redactor.text(resultLines(shown, { exitReason: closing, warnOnly })));
        }
    }
    else {
        const { explain } = await __webpack_require__.e(/* import() */ 8541).then(__webpack_require__.bind(__webpack_require__, 8541));
        const { renderExplanation } = await __webpack_require__.e(/* import() */ 7830).then(__webpack_require__.bind(__webpack_require__, 7830));
        // The histories of the images are not part of the report that was redacted.
        await (0,output/* printResult */.RS)([redactor.text(renderExplanation(explain(line.explain, report, images, shown)))], "table");
    }
    for (const file of files) {
        if (file.problem === null)
            continue;
        (0,output/* printProblem */.JN)(redactor.text((0,report_files/* whyNotWritten */.z5)(file, "command")));
        (0,output/* printStack */.ye)(redactor.text((0,errors/* stackOf */.US)(file.problem)));
    }
    return exitStatus.exitCode;
}
/** What measures text for a terminal is loaded only where there is one. */
async function progressOf({ text }) {
    if (process.stderr.isTTY && process.env["NO_COLOR"] === undefined) {
        return (await __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 902))).progressLine(process.stderr, process.env, text);
    }
    return (await __webpack_require__.e(/* import() */ 9192).then(__webpack_require__.bind(__webpack_require__, 9192))).progressLines(process.env, text);
}
const NO_BASE = "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";
/** Prints the table: for the terminal, for a log, or with a group for each section for the log of a GitHub workflow. */
async function printTable(shown, { warnOnly, closing }, files) {
    const { renderTable, tableParts } = await Promise.all(/* import() */[__webpack_require__.e(1977), __webpack_require__.e(855)]).then(__webpack_require__.bind(__webpack_require__, 855));
    const written = (0,report_files/* writtenPath */.dR)(files, "report-file");
    const allRows = written === null ? {} : { allRows: written };
    const options = { ...tableOptionsOf(process.stdout, process.env), ...allRows, warnOnly };
    if ((0,output/* isWorkflowLog */.cc)(process.stdout, process.env))
        return (0,output/* printGroups */.__)(tableParts(shown, options), closing);
    return (0,output/* printResult */.RS)([renderTable(shown, { ...options, closing })], "table");
}
/** What is printed: the unredacted report only if standard output is a file. Only the renderers in use are loaded. */
async function renderResult(format, { report, shown, dockerfile, redactor, sha256, warnOnly }, files) {
    switch (format) {
        case "json":
            return (0,json/* renderJson */.h)((0,output/* isFile */.fo)(process.stdout) ? redactor.file(report) : shown);
        case "markdown": {
            const { renderSummary, SUMMARY_BUDGET } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1977), __webpack_require__.e(7002), __webpack_require__.e(4668)]).then(__webpack_require__.bind(__webpack_require__, 7002));
            const fullReport = (0,report_files/* writtenPath */.dR)(files, "report-file");
            return [renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport, warnOnly })];
        }
        case "sarif":
            return [(await __webpack_require__.e(/* import() */ 6793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 })];
        case "html":
            return [(await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1977), __webpack_require__.e(1905)]).then(__webpack_require__.bind(__webpack_require__, 1905))).renderHtml(shown, { sha256, warnOnly })];
    }
}


/***/ })

};
