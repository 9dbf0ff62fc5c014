import { GateError, messageOf, stackOf } from "../core/errors.ts";
import { commentOptions, nameOption, readOptions, redactOption } from "../core/options/option-reading.ts";
import { redactorFor } from "../core/report/redact-report.ts";
import { entryReads, gate } from "../gate.ts";
import { centralPolicyReader } from "../github/central-policies.ts";
import { pullRequestBase } from "../github/pull-request-base.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
import { runCancellation } from "../node/cancellation.ts";
import { pathInCheckout } from "../node/checkout.ts";
import { readDockerfile } from "../node/dockerfile.ts";
import { misplacedIgnoreFiles } from "../node/misplaced-ignore-files.ts";
import { checkOutputs, type Output, writeFiles } from "../node/report-files.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { enterWorkspace } from "../node/workspace.ts";
import { renderReportFile } from "../render/report-file.ts";
import { givenInputs, refuseCommandInputs } from "./inputs.ts";
import { endLog, ignoreClosedLog, log } from "./log.ts";
import { publish, publishError, publishVerdict } from "./publishing.ts";
import { waitingGroup } from "./waiting-group.ts";

/** Runs the step of this process. Whatever happens, the output `verdict` is set and the summary shows why. */
export async function action(): Promise<void> {
  ignoreClosedLog();
  const startedIn = enterWorkspace(process.env);
  const cancellation = runCancellation();
  const cancelled = cancellation.signal;
  const given = givenInputs(process.env);
  let redactor = redactorFor("always", "principals-and-accounts");
  let isDecided = false;
  try {
    alwaysVerifyTls(process.env);
    // Inputs (INPUT_*) come from GitHub or from a compatible runner, which need not set GITHUB_ACTIONS.
    const auto = await autoRedaction({ ...process.env, GITHUB_ACTIONS: "true" });
    redactor = redactorFor(redactOption(given), auto);
    const options = readOptions(given, Date.now());
    refuseCommandInputs(options);
    const outputs = await checkOutputs(options, NODE_RUNTIME, entryReads);
    const dockerfile = await readDockerfile(options, NODE_RUNTIME);
    const base = await pullRequestBase(process.env, options.githubToken, pathInCheckout);
    const waiting = waitingGroup(redactor.text);
    const runtime = {
      ...NODE_RUNTIME,
      misplacedIgnoreFiles: () => misplacedIgnoreFiles(process.env, startedIn),
      cancellation: cancellation.ofSource,
      base,
      readCentralPolicies: centralPolicyReader(process.env, {
        external: options.externalRepoToken,
        own: options.githubToken,
      }),
      progress: waiting.show,
    };
    const result = await cancellation.unlessAbandoned(gate(options, runtime)).finally(waiting.close);
    isDecided = true;
    // First, so that later steps have it even where this one is ended while it renders and writes.
    publishVerdict(result, redactor.text);
    const { report, exitStatus, wasRead } = result;
    const shown = redactor.report(report);
    const contents = { report, shown, dockerfile, redactor, sha256: NODE_RUNTIME.sha256, warnOnly: options.warnOnly };
    const render = (output: Output) => renderReportFile(output, contents);
    const files = await writeFiles(outputs, { render, wasRead }, NODE_RUNTIME);
    await publish({ shown, dockerfile, exitStatus, files, cancelled }, options, redactor.text);
  } catch (thrown) {
    const isBug = !(thrown instanceof GateError);
    if (isBug) log.stack(redactor.text(stackOf(thrown)));
    const bug = isBug ? " This is a bug in ecr-findings-gate. Please report it." : "";
    const failed = { name: nameOption(given), isDecided, cancelled, comment: commentOptions(given) };
    await publishError(`${messageOf(thrown)}${bug}`, failed, redactor.text);
  }
  cancellation.release();
  if (cancellation.isAbandoned()) await endLog().then(() => process.exit());
}
