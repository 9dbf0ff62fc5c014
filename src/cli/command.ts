import { GateError, messageOf } from "../core/errors.ts";
import { readOptions, redactOption } from "../core/options/option-reading.ts";
import { type Redactor, redactorFor } from "../core/report/redact-report.ts";
import { VERSION } from "../core/version.ts";
import { explain } from "../core/view/explain.ts";
import { explainQueries, type GateResult, gate } from "../gate.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";
import { explainedQuery } from "../render/query-line.ts";
import { renderTable } from "../render/table.ts";
import { whyNotWritten, writtenPath } from "../report-files.ts";
import { type CommandLine, type RunLine, readCommandLine, refuseActionOptions } from "./arguments.ts";
import { helpText } from "./help.ts";
import { ignoreClosedPipes, isFile, printAnswer, printLog, printProblem } from "./output.ts";
import { progressLine } from "./progress.ts";
import { tableOptionsOf } from "./terminal.ts";

/** For a run without a verdict: an option or a policy file is wrong, or there is a bug. */
const ERROR_EXIT_CODE = 3;

/** Runs the command line of this process: the answer on standard output, all else on standard error. */
export async function command(): Promise<void> {
  alwaysVerifyTls(process.env);
  // The SDK would tell every user of Node 20 of its own plans, on each run.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  ignoreClosedPipes();
  const args = process.argv.slice(2);
  const auto = await autoRedaction(process.env);
  let redactor = redactorFor(askedToRedact(args) ? "always" : "auto", auto);
  try {
    const line = readCommandLine(args);
    if (line.kind === "run") redactor = redactorFor(redactOption(line.given) ?? "auto", auto);
    process.exitCode = await run(line, redactor);
  } catch (thrown) {
    process.exitCode = ERROR_EXIT_CODE;
    printProblem(redactor.text(messageOf(thrown)));
    if (!(thrown instanceof GateError)) {
      const stack =
        thrown instanceof Error && process.env["DEBUG"] !== undefined ? `\n${redactor.text(thrown.stack ?? "")}` : "";
      printLog(`This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.${stack}\n`);
    }
  }
}

/** Whether the command line seems to ask for `--redact always`, for an error about a line that cannot be read. */
function askedToRedact(args: readonly string[]): boolean {
  return args.some((arg, index) => arg === "--redact=always" || (arg === "--redact" && args[index + 1] === "always"));
}

async function run(line: CommandLine, redactor: Redactor): Promise<number> {
  if (line.kind === "help") printAnswer(helpText(), "table");
  if (line.kind === "version") printAnswer(`${VERSION}\n`, "table");
  if (line.kind !== "run") return 0;
  const progress = progressLine(process.stderr, process.env, redactor.text);
  const options = readOptions(line.given, Date.now());
  refuseActionOptions(line.given);
  if (line.explainQuery) {
    const queries = await explainQueries(options, { ...NODE_RUNTIME, progress: progress.show }).finally(progress.clear);
    printAnswer(redactor.text(queries.map(explainedQuery).join("\n")), "table");
    return queries.some(({ sql }) => sql === null) ? 2 : 0;
  }
  const result = await gate(options, {
    ...NODE_RUNTIME,
    base: { kind: "unsupported", why: NO_BASE },
    redactor,
    progress: progress.show,
  }).finally(progress.clear);
  const format = line.explain === null ? line.format : "table";
  printAnswer(await answer(result, line, redactor), format);
  for (const file of result.files) {
    if (file.problem !== null) printProblem(redactor.text(whyNotWritten(file)));
  }
  return result.exitStatus.exitCode;
}

const NO_BASE =
  "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";

/** What is printed; the whole report only where that goes to a file. Renderers that a run does not ask for are not loaded. */
async function answer(
  { report, shown, dockerfile, images, files }: GateResult,
  { format, explain: id }: RunLine,
  redactor: Redactor,
): Promise<string> {
  // What was seen of each image is no part of the report that is shown.
  if (id !== null) return redactor.text(renderExplanation(explain(id, shown, images)));
  switch (format) {
    case "json":
      return renderJson(isFile(process.stdout) ? redactor.file(report) : shown);
    case "markdown": {
      const { renderSummary, SUMMARY_BUDGET } = await import("../render/summary.ts");
      return renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: writtenPath(files, "report-file") });
    }
    case "sarif":
      return (await import("../render/sarif.ts")).renderSarif(shown, { dockerfile, sha256: NODE_RUNTIME.sha256 });
    case "html":
      return (await import("../render/html.ts")).renderHtml(shown, { sha256: NODE_RUNTIME.sha256 });
    case "table":
      return renderTable(shown, tableOptionsOf(process.stdout, process.env));
  }
}
