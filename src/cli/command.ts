import { GateError, messageOf } from "../core/errors.ts";
import { readOptions } from "../core/options/option-reading.ts";
import { type Disclosure, disclosureTo } from "../core/report/disclosure.ts";
import { explain } from "../core/report/explain.ts";
import { VERSION } from "../core/version.ts";
import { explainQueries, gate, type Passage, writtenPath } from "../gate.ts";
import { MACHINE } from "../machine/machine.ts";
import { isPrivateRun } from "../machine/private-run.ts";
import { alwaysVerifyTls } from "../machine/verified-tls.ts";
import { oneLine, unobeyed } from "../render/escape.ts";
import { renderExplanation } from "../render/explain.ts";
import { renderJson } from "../render/json.ts";
import { explainedQuery } from "../render/query-line.ts";
import { renderTable } from "../render/table.ts";
import { type CommandLine, type RunLine, readCommandLine } from "./arguments.ts";
import { helpText } from "./help.ts";
import { progressLine } from "./progress.ts";
import { isFile, tableOptionsOf } from "./terminal.ts";

/** Runs the command line of this process: the answer on standard output, all else on standard error. */
export async function command(): Promise<void> {
  alwaysVerifyTls(process.env);
  // The SDK would tell every user of Node 20 of its own plans, on each run.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  process.stdout.on("error", ignoreClosedPipe);
  const disclosed = await disclosure();
  try {
    process.exitCode = await run(readCommandLine(process.argv.slice(2)), disclosed);
  } catch (thrown) {
    process.exitCode = 2;
    process.stderr.write(`ecr-findings-gate: ${unobeyed(oneLine(disclosed.text(messageOf(thrown))))}\n`);
    if (!(thrown instanceof GateError)) {
      const stack =
        thrown instanceof Error && process.env["DEBUG"] !== undefined ? `\n${disclosed.text(thrown.stack ?? "")}` : "";
      process.stderr.write(`This is a fault of ecr-findings-gate: please report it (DEBUG=1 shows where).${stack}\n`);
    }
  }
}

async function run(line: CommandLine, disclosed: Disclosure): Promise<number> {
  if (line.kind === "help") process.stdout.write(helpText());
  if (line.kind === "version") process.stdout.write(`${VERSION}\n`);
  if (line.kind !== "run") return 0;
  const progress = progressLine(process.stderr, process.env, disclosed.text);
  const options = readOptions(line.given, Date.now());
  if (line.explainQuery) {
    const queries = await explainQueries(options, { ...MACHINE, progress: progress.show }).finally(progress.clear);
    process.stdout.write(disclosed.text(queries.map(explainedQuery).join("\n")));
    return queries.some(({ sql }) => sql === null) ? 2 : 0;
  }
  const passage = await gate(options, {
    ...MACHINE,
    base: { kind: "unsupported", why: NO_BASE },
    disclose: disclosed.report,
    progress: progress.show,
  }).finally(progress.clear);
  process.stdout.write(await answer(passage, line, disclosed));
  for (const { option, path, problem } of passage.files) {
    if (problem === null) continue;
    process.stderr.write(
      `ecr-findings-gate: ${option}: ${unobeyed(oneLine(disclosed.text(`${path} was not written: ${messageOf(problem)}`)))}\n`,
    );
  }
  return passage.ending.exitCode;
}

const NO_BASE =
  "the command line does not know the base of a pull request. Remove the option, and name the base branch's files in ignore-file (`git show origin/main:FILE`), or use the action.";

/** What is printed; the whole report only where that goes to a file. Renderers that a run does not ask for are not loaded. */
async function answer(
  { report, shown, dockerfile, images, files }: Passage,
  { format, explain: id }: RunLine,
  disclosed: Disclosure,
): Promise<string> {
  // What was seen of each image is no part of the report that is shown.
  if (id !== null) return disclosed.text(renderExplanation(explain(id, shown, images)));
  switch (format) {
    case "json":
      return renderJson(isFile(process.stdout) ? report : shown);
    case "markdown": {
      const { renderSummary, SUMMARY_BUDGET } = await import("../render/summary.ts");
      return renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport: writtenPath(files, "report-file") });
    }
    case "sarif":
      return (await import("../render/sarif.ts")).renderSarif(shown, { dockerfile, sha256: MACHINE.sha256 });
    case "html":
      return (await import("../render/html.ts")).renderHtml(shown, { sha256: MACHINE.sha256 });
    case "table":
      return renderTable(shown, tableOptionsOf(process.stdout, process.env));
  }
}

/** What those may read who read what this prints: a workflow's log may be public; a terminal's is its user's. */
async function disclosure(): Promise<Disclosure> {
  const isPrivate = process.env["GITHUB_ACTIONS"] !== "true" || (await isPrivateRun(process.env));
  return disclosureTo(isPrivate ? "everything" : "public");
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}
