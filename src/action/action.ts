import { GateError, messageOf } from "../core/errors.ts";
import { readOptions, redactOption } from "../core/options/option-reading.ts";
import { redactorFor } from "../core/report/redact-report.ts";
import { gate } from "../gate.ts";
import { pullRequestBase } from "../github/pull-request-base.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
import { pathInCheckout } from "../node/checkout-file.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { givenInputs, refuseCommandInputs } from "./inputs.ts";
import { log } from "./log.ts";
import { publish, publishError, publishVerdict } from "./publishing.ts";
import { waitingGroup } from "./waiting-group.ts";

/** Runs the step of this process. Whatever happens, the output `verdict` and the summary say it. */
export async function action(): Promise<void> {
  alwaysVerifyTls(process.env);
  const given = givenInputs(process.env);
  // Whoever runs a step is GitHub, or something that takes its place.
  const auto = await autoRedaction({ ...process.env, GITHUB_ACTIONS: "true" });
  const redactor = redactorFor(redactOption(given) ?? "auto", auto);
  let isDecided = false;
  try {
    const options = readOptions(given, Date.now());
    refuseCommandInputs(options);
    const base = await pullRequestBase(process.env, options.githubToken, pathInCheckout);
    const waiting = waitingGroup(redactor.text);
    const result = await gate(options, {
      ...NODE_RUNTIME,
      base,
      redactor,
      progress: waiting.show,
      decided: (result) => {
        waiting.close();
        isDecided = true;
        publishVerdict(result);
      },
    }).finally(waiting.close);
    await publish(result, options, redactor.text);
  } catch (thrown) {
    if (!(thrown instanceof GateError) && thrown instanceof Error) log.debug(redactor.text(thrown.stack ?? ""));
    const bug = thrown instanceof GateError ? "" : " This is a bug in ecr-findings-gate. Please report it.";
    await publishError(`${messageOf(thrown)}${bug}`, { isDecided, redact: redactor.text });
  }
}
