import * as core from "@actions/core";
import { withoutPrincipals } from "../core/disclosure.ts";
import { GateError, messageOf } from "../core/errors.ts";
import { readOptions } from "../core/options.ts";
import { gate } from "../gate.ts";
import { isPrivateRun } from "../private-run.ts";
import { writeWholeFile } from "../whole-file.ts";
import { givenInputs } from "./inputs.ts";
import { publish, publishError } from "./publishing.ts";

/** Runs the step of this process. Whatever happens, the output `verdict` and the summary say it. */
export async function action(): Promise<void> {
  try {
    const options = readOptions(givenInputs(process.env), Date.now());
    const passage = await gate(options, {
      now: () => Date.now(),
      standardInput: () => process.stdin,
      writeFile: writeWholeFile,
      progress: () => {},
    });
    const shown = (await isPrivateRun(process.env)) ? passage.report : withoutPrincipals(passage.report);
    await publish({ ...passage, shown, annotations: options.annotations });
  } catch (thrown) {
    if (!(thrown instanceof GateError) && thrown instanceof Error) core.debug(thrown.stack ?? "");
    const fault = thrown instanceof GateError ? "" : " This is a fault of ecr-findings-gate: please report it.";
    await publishError(`${messageOf(thrown)}${fault}`);
  }
}
