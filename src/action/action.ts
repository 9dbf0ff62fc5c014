import * as core from "@actions/core";
import { GateError, messageOf } from "../core/errors.ts";
import { readOptions } from "../core/options/option-reading.ts";
import { disclosureTo } from "../core/report/disclosure.ts";
import { gate } from "../gate.ts";
import { MACHINE } from "../machine/machine.ts";
import { isPrivateRun } from "../machine/private-run.ts";
import { alwaysVerifyTls } from "../machine/verified-tls.ts";
import { givenInputs } from "./inputs.ts";
import { publish, publishError } from "./publishing.ts";
import { pullRequestBase } from "./pull-request-base.ts";
import { waitingGroup } from "./waiting-group.ts";

/** Runs the step of this process. Whatever happens, the output `verdict` and the summary say it. */
export async function action(): Promise<void> {
  alwaysVerifyTls(process.env);
  const disclosed = disclosureTo((await isPrivateRun(process.env)) ? "everything" : "public");
  try {
    const options = readOptions(givenInputs(process.env), Date.now());
    const base = await pullRequestBase(process.env, options.githubToken);
    const waiting = waitingGroup(disclosed.text);
    const passage = await gate(options, {
      ...MACHINE,
      base,
      disclose: disclosed.report,
      progress: waiting.show,
    }).finally(waiting.close);
    await publish(passage, options);
  } catch (thrown) {
    if (!(thrown instanceof GateError) && thrown instanceof Error) core.debug(disclosed.text(thrown.stack ?? ""));
    const fault = thrown instanceof GateError ? "" : " This is a fault of ecr-findings-gate: please report it.";
    await publishError(disclosed.text(`${messageOf(thrown)}${fault}`));
  }
}
