import { GateError, messageOf } from "../core/errors.ts";
import { commentOptions, readOptions, redactOption } from "../core/options/option-reading.ts";
import { redactorFor } from "../core/report/redact-report.ts";
import { entryReads, gate } from "../gate.ts";
import { pullRequestBase } from "../github/pull-request-base.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
import { pathInCheckout } from "../node/checkout.ts";
import { readDockerfile } from "../node/dockerfile.ts";
import { misplacedIgnoreFiles } from "../node/misplaced-ignore-files.ts";
import { checkOutputs, type Output, writeFiles } from "../node/report-files.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { enterWorkspace } from "../node/workspace.ts";
import { renderReportFile } from "../render/report-file.ts";
import { givenInputs, refuseCommandInputs } from "./inputs.ts";
import { ignoreClosedLog, log } from "./log.ts";
import { publish, publishError, publishVerdict } from "./publishing.ts";
import { waitingGroup } from "./waiting-group.ts";

/** Runs the step of this process. Whatever happens, the output `verdict` is set and the summary shows why. */
export async function action(): Promise<void> {
  ignoreClosedLog();
  alwaysVerifyTls(process.env);
  const startedIn = enterWorkspace(process.env);
  const given = givenInputs(process.env);
  // Inputs (INPUT_*) come from GitHub or from a compatible runner, which need not set GITHUB_ACTIONS.
  const auto = await autoRedaction({ ...process.env, GITHUB_ACTIONS: "true" });
  const redactor = redactorFor(redactOption(given) ?? "auto", auto);
  let isDecided = false;
  let isCancelled = false;
  const cancellation = () => {
    const own = NODE_RUNTIME.cancellation();
    own.signal.addEventListener("abort", () => (isCancelled = true));
    return own;
  };
  try {
    const options = readOptions(given, Date.now());
    refuseCommandInputs(options);
    const outputs = await checkOutputs(options, NODE_RUNTIME, entryReads);
    const dockerfile = await readDockerfile(options, NODE_RUNTIME);
    const base = await pullRequestBase(process.env, options.githubToken, pathInCheckout);
    const waiting = waitingGroup(redactor.text);
    const runtime = { ...NODE_RUNTIME, misplacedIgnoreFiles: () => misplacedIgnoreFiles(process.env, startedIn) };
    const result = await gate(options, { ...runtime, cancellation, base, progress: waiting.show }).finally(
      waiting.close,
    );
    isDecided = true;
    // First, so that later steps have it even where this one is ended while it renders and writes.
    publishVerdict(result, redactor.text);
    const { report, exitStatus, wasRead } = result;
    const shown = redactor.report(report);
    const contents = { report, shown, dockerfile, redactor, sha256: NODE_RUNTIME.sha256 };
    const render = (output: Output) => renderReportFile(output, contents);
    const files = await writeFiles(outputs, { render, wasRead }, NODE_RUNTIME);
    await publish({ shown, dockerfile, exitStatus, files, isCancelled }, options, redactor.text);
  } catch (thrown) {
    if (!(thrown instanceof GateError) && thrown instanceof Error) log.debug(redactor.text(thrown.stack ?? ""));
    const bug = thrown instanceof GateError ? "" : " This is a bug in ecr-findings-gate. Please report it.";
    const failed = { isDecided, isCancelled, comment: commentOptions(given, Date.now()) };
    await publishError(`${messageOf(thrown)}${bug}`, failed, redactor.text);
  }
}
