import { stackOf } from "../core/errors.ts";
import { readOptions } from "../core/options/option-reading.ts";
import type { ReadCentralPolicies } from "../core/policy/exemptions/central-policy.ts";
import type { Redactor } from "../core/report/redact-report.ts";
import type { Report } from "../core/report/report.ts";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { entryReads, gate } from "../gate.ts";
import { readDockerfile } from "../node/dockerfile.ts";
import {
  checkOutputs,
  type Output,
  type WrittenFile,
  whyNotWritten,
  writeFiles,
  writtenPath,
} from "../node/report-files.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { exitReason } from "../render/exit-reason.ts";
import { renderJson } from "../render/json.ts";
import type { Format } from "../render/log-format.ts";
import { type ReportFileContents, renderReportFile } from "../render/report-file.ts";
import { type RunLine, refuseActionOptions } from "./arguments.ts";
import { isFile, isWorkflowLog, printGroups, printLog, printProblem, printResult, printStack } from "./output.ts";
import type { progressLine } from "./progress.ts";
import { tableOptionsOf } from "./terminal.ts";

/**
 * Evaluates what a command line names, and prints the result. Returns the exit status. Throws a GateError for an option or
 * a policy file that is wrong.
 */
export async function runLine(line: RunLine, redactor: Redactor): Promise<number> {
  const progress = await progressOf(redactor);
  const options = readOptions(line.given, Date.now());
  refuseActionOptions(line.given);
  if (line.explainQuery) {
    const { explainQueries } = await import("../sources/athena/explain-queries.ts");
    const { explainedQuery } = await import("../render/query-line.ts");
    const queries = await explainQueries(options, { ...NODE_RUNTIME, progress: progress.show }).finally(progress.clear);
    await printResult([redactor.text(queries.map(explainedQuery).join("\n"))], "table");
    return queries.some(({ sql }) => sql === null) ? 2 : 0;
  }
  const outputs = await checkOutputs(options, NODE_RUNTIME, entryReads);
  const dockerfile = await readDockerfile(options, NODE_RUNTIME);
  const base = { kind: "unsupported", why: NO_BASE } as const;
  const readCentralPolicies: ReadCentralPolicies = async (addresses) => {
    if (addresses.length === 0) return [];
    const { centralPolicyReader } = await import("../github/central-policies.ts");
    return centralPolicyReader(process.env, { external: options.externalRepoToken, own: null })(addresses);
  };
  const runtime = { ...NODE_RUNTIME, base, readCentralPolicies, progress: progress.show };
  const result = await gate(options, runtime).finally(progress.clear);
  const { report, images, exitStatus, wasRead } = result;
  const shown = redactor.report(report);
  const { warnOnly } = options;
  const contents = { report, shown, dockerfile, redactor, sha256: NODE_RUNTIME.sha256, warnOnly };
  const render = (output: Output) => renderReportFile(output, contents);
  const files = await writeFiles(outputs, { render, wasRead }, NODE_RUNTIME);
  if (line.explain === null) {
    const closing = exitReason(shown, exitStatus, options);
    if (line.format === "table") {
      await printTable(shown, { warnOnly, closing }, files);
    } else {
      await printResult(await renderResult(line.format, contents, files), line.format);
      const { resultLines } = await import("../render/result-lines.ts");
      printLog(redactor.text(resultLines(shown, { exitReason: closing, warnOnly })));
    }
  } else {
    const { explain } = await import("../core/view/explain.ts");
    const { renderExplanation } = await import("../render/explain.ts");
    // The histories of the images are not part of the report that was redacted.
    await printResult([redactor.text(renderExplanation(explain(line.explain, report, images, shown)))], "table");
  }
  for (const file of files) {
    if (file.problem === null) continue;
    printProblem(redactor.text(whyNotWritten(file, "command")));
    printStack(redactor.text(stackOf(file.problem)));
  }
  return exitStatus.exitCode;
}

/** What measures text for a terminal is loaded only where there is one. */
async function progressOf({ text }: Redactor): Promise<ReturnType<typeof progressLine>> {
  if (process.stderr.isTTY && process.env["NO_COLOR"] === undefined) {
    return (await import("./progress.ts")).progressLine(process.stderr, process.env, text);
  }
  return (await import("./progress-lines.ts")).progressLines(process.env, text);
}

const NO_BASE =
  "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";

/** Prints the table: for the terminal, for a log, or with a group for each section for the log of a GitHub workflow. */
async function printTable(
  shown: Report,
  { warnOnly, closing }: { warnOnly: boolean; closing: string },
  files: readonly WrittenFile[],
): Promise<void> {
  const { renderTable, tableParts } = await import("../render/table.ts");
  const written = writtenPath(files, "report-file");
  const allRows = written === null ? {} : { allRows: written };
  const options = { ...tableOptionsOf(process.stdout, process.env), ...allRows, warnOnly };
  if (isWorkflowLog(process.stdout, process.env)) return printGroups(tableParts(shown, options), closing);
  return printResult([renderTable(shown, { ...options, closing })], "table");
}

/** What is printed: the unredacted report only if standard output is a file. Only the renderers in use are loaded. */
async function renderResult(
  format: Exclude<Format, "table">,
  { report, shown, dockerfile, redactor, sha256, warnOnly }: ReportFileContents,
  files: readonly WrittenFile[],
): Promise<TextPieces> {
  switch (format) {
    case "json":
      return renderJson(isFile(process.stdout) ? redactor.file(report) : shown);
    case "markdown": {
      const { renderSummary, SUMMARY_BUDGET } = await import("../render/summary.ts");
      const fullReport = writtenPath(files, "report-file");
      return [renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport, warnOnly })];
    }
    case "sarif":
      return [(await import("../render/sarif.ts")).renderSarif(shown, { dockerfile, sha256 })];
    case "html":
      return [(await import("../render/html.ts")).renderHtml(shown, { sha256, warnOnly })];
  }
}
