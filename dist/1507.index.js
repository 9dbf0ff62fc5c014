export const id = 1507;
export const ids = [1507];
export const modules = {

/***/ 1507:
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
var gate = __webpack_require__(4971);
// EXTERNAL MODULE: ./build/node/dockerfile.js + 1 modules
var node_dockerfile = __webpack_require__(1081);
// EXTERNAL MODULE: ./build/node/report-files.js
var report_files = __webpack_require__(6925);
// EXTERNAL MODULE: ./build/node/runtime.js + 1 modules
var runtime = __webpack_require__(875);
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
/** How a table is rendered for a stream: colors and links on a terminal only, and never with NO_COLOR. */
function tableOptionsOf({ isTTY, columns }, env) {
    const color = isTTY === true && env["NO_COLOR"] === undefined;
    return { width: columns || 80, color, hyperlinks: color && SHOW_LINKS.some((shows) => shows(env)) };
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
        const { explainQueries } = await Promise.all(/* import() */[__webpack_require__.e(4102), __webpack_require__.e(9035), __webpack_require__.e(6528), __webpack_require__.e(6579), __webpack_require__.e(1394), __webpack_require__.e(9659)]).then(__webpack_require__.bind(__webpack_require__, 2040));
        const { explainedQuery } = await __webpack_require__.e(/* import() */ 1988).then(__webpack_require__.bind(__webpack_require__, 1988));
        const queries = await explainQueries(options, { ...runtime/* NODE_RUNTIME */.m, progress: progress.show }).finally(progress.clear);
        await (0,output/* printResult */.RS)([redactor.text(queries.map(explainedQuery).join("\n"))], "table");
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
        await (0,output/* printResult */.RS)(await renderResult(line.format, contents, files), line.format);
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
/** A log shows progress only with DEBUG. What measures text for a terminal is loaded only where something is shown. */
async function progressOf({ text }) {
    if (!process.stderr.isTTY && process.env["DEBUG"] === undefined)
        return NO_PROGRESS;
    return (await __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 902))).progressLine(process.stderr, process.env, text);
}
const NO_PROGRESS = { show: () => undefined, clear: () => undefined };
const NO_BASE = "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";
/** What is printed: the unredacted report only if standard output is a file. Only the renderers in use are loaded. */
async function renderResult(format, { report, shown, dockerfile, redactor, sha256 }, files) {
    switch (format) {
        case "json":
            return (0,json/* renderJson */.h)((0,output/* isFile */.fo)(process.stdout) ? redactor.file(report) : shown);
        case "markdown": {
            const { renderSummary, SUMMARY_BUDGET } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5695), __webpack_require__.e(7002), __webpack_require__.e(4668)]).then(__webpack_require__.bind(__webpack_require__, 7002));
            return [renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: (0,report_files/* writtenPath */.dR)(files, "report-file") })];
        }
        case "sarif":
            return [(await __webpack_require__.e(/* import() */ 6793).then(__webpack_require__.bind(__webpack_require__, 6793))).renderSarif(shown, { dockerfile, sha256 })];
        case "html":
            return [(await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5695), __webpack_require__.e(4956)]).then(__webpack_require__.bind(__webpack_require__, 4956))).renderHtml(shown, { sha256 })];
        case "table":
            return [(await Promise.all(/* import() */[__webpack_require__.e(5695), __webpack_require__.e(7148)]).then(__webpack_require__.bind(__webpack_require__, 7148))).renderTable(shown, tableOptionsOf(process.stdout, process.env))];
    }
}


/***/ })

};
