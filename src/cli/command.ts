import { GateError, messageOf, stackOf } from "../core/errors.ts";
import { readOptions, redactOption } from "../core/options/option-reading.ts";
import { type Redactor, redactorFor } from "../core/report/redact-report.ts";
import { VERSION } from "../core/version.ts";
import { explain } from "../core/view/explain.ts";
import { entryReads, gate } from "../gate.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
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
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";
import type { Format } from "../render/log-format.ts";
import { explainedQuery } from "../render/query-line.ts";
import { type ReportFileContents, renderReportFile } from "../render/report-file.ts";
import { renderTable } from "../render/table.ts";
import { type CommandLine, readCommandLine, refuseActionOptions } from "./arguments.ts";
import { helpText } from "./help.ts";
import { isFile, printLog, printProblem, printResult, printStack, surviveFailedStreams } from "./output.ts";
import { progressLine } from "./progress.ts";
import { tableOptionsOf } from "./terminal.ts";

/** For a run without a verdict: an option or a policy file is wrong, or there is a bug. */
const ERROR_EXIT_CODE = 3;

/** Runs the command line of this process: the result goes to standard output, everything else to standard error. */
export async function command(): Promise<void> {
  alwaysVerifyTls(process.env);
  surviveFailedStreams();
  const args = process.argv.slice(2);
  let redactor = redactorFor("always", "principals-and-accounts");
  try {
    const auto = await autoRedaction(process.env);
    if (!askedToRedact(args)) redactor = redactorFor("auto", auto);
    const line = readCommandLine(args);
    if (line.kind === "run") redactor = redactorFor(redactOption(line.given), auto);
    process.exitCode = await run(line, redactor);
  } catch (thrown) {
    process.exitCode = ERROR_EXIT_CODE;
    printProblem(redactor.text(messageOf(thrown)));
    if (thrown instanceof GateError) return;
    printLog("This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.\n");
    printStack(redactor.text(stackOf(thrown)));
  }
}

/** Whether the arguments may ask to redact, for an error about arguments that cannot be parsed. */
function askedToRedact(args: readonly string[]): boolean {
  const values = args.flatMap((arg, index) => {
    if (arg === "--redact") return [args[index + 1] ?? ""];
    return arg.startsWith("--redact=") ? [arg.slice("--redact=".length)] : [];
  });
  return values.some((value) => !["auto", "never"].includes(value.trim()));
}

async function run(line: CommandLine, redactor: Redactor): Promise<number> {
  if (line.kind === "help") printResult(helpText(), "table");
  if (line.kind === "version") printResult(`${VERSION}\n`, "table");
  if (line.kind !== "run") return 0;
  const progress = progressLine(process.stderr, process.env, redactor.text);
  const options = readOptions(line.given, Date.now());
  refuseActionOptions(line.given);
  if (line.explainQuery) {
    const { explainQueries } = await import("../sources/athena/explain-queries.ts");
    const queries = await explainQueries(options, { ...NODE_RUNTIME, progress: progress.show }).finally(progress.clear);
    printResult(redactor.text(queries.map(explainedQuery).join("\n")), "table");
    return queries.some(({ sql }) => sql === null) ? 2 : 0;
  }
  const outputs = await checkOutputs(options, NODE_RUNTIME, entryReads);
  const dockerfile = await readDockerfile(options, NODE_RUNTIME);
  const base = { kind: "unsupported", why: NO_BASE } as const;
  const result = await gate(options, { ...NODE_RUNTIME, base, progress: progress.show }).finally(progress.clear);
  const { report, images, exitStatus, wasRead } = result;
  const shown = redactor.report(report);
  const contents = { report, shown, dockerfile, redactor, sha256: NODE_RUNTIME.sha256 };
  const render = (output: Output) => renderReportFile(output, contents);
  const files = await writeFiles(outputs, { render, wasRead }, NODE_RUNTIME);
  if (line.explain === null) {
    printResult(await renderResult(line.format, contents, files), line.format);
  } else {
    // The histories of the images are not part of the report that was redacted.
    printResult(redactor.text(renderExplanation(explain(line.explain, report, images, shown))), "table");
  }
  for (const file of files) {
    if (file.problem === null) continue;
    printProblem(redactor.text(whyNotWritten(file, "command")));
    printStack(redactor.text(stackOf(file.problem)));
  }
  return exitStatus.exitCode;
}

const NO_BASE =
  "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";

/** What is printed: the unredacted report only if standard output is a file. Only the renderers in use are loaded. */
async function renderResult(
  format: Format,
  { report, shown, dockerfile, redactor, sha256 }: ReportFileContents,
  files: readonly WrittenFile[],
): Promise<string> {
  switch (format) {
    case "json":
      return renderJson(isFile(process.stdout) ? redactor.file(report) : shown);
    case "markdown": {
      const { renderSummary, SUMMARY_BUDGET } = await import("../render/summary.ts");
      return renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: writtenPath(files, "report-file") });
    }
    case "sarif":
      return (await import("../render/sarif.ts")).renderSarif(shown, { dockerfile, sha256 });
    case "html":
      return (await import("../render/html.ts")).renderHtml(shown, { sha256 });
    case "table":
      return renderTable(shown, tableOptionsOf(process.stdout, process.env));
  }
}
