import { closeSync, constants, openSync } from "node:fs";
import * as core from "@actions/core";
import { messageOf, stackOf } from "../core/errors.ts";
import { writeFailure } from "../node/write-failure.ts";
import { log } from "./log.ts";

/*
 * The files in which the runner expects outputs and the job summary. They belong to the runner's user, and a container
 * job may run as another one.
 */

type RunnerFile = "GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY";

type Redact = (text: string) => string;

/**
 * Sets outputs of the step. Throws nothing: one warning names those that were not set. An empty output reads in a
 * workflow like one that was not set, so it is not named.
 */
export function setOutputs(outputs: Readonly<Record<string, string | number>>, redact: Redact): void {
  const lost: string[] = [];
  let why: unknown = null;
  for (const [name, value] of Object.entries(outputs)) {
    try {
      core.setOutput(name, value);
    } catch (thrown) {
      if (value !== "") lost.push(`\`${name}\``);
      why = thrown;
    }
  }
  if (lost.length === 0) return;
  const [names, have] = [lost.join(", "), lost.length === 1 ? "it" : "them"];
  const noun = lost.length === 1 ? "The output was" : "Outputs were";
  log.write(
    "warning",
    redact(`${noun} not set, so later steps do not have ${have}: ${names}. ${whyUnwritable("GITHUB_OUTPUT", why)}`),
  );
  log.stack(redact(stackOf(why)));
}

/** Adds to the job summary. Throws nothing: a failure is a warning. */
export async function writeSummary(render: () => string, redact: Redact): Promise<void> {
  let text: string;
  try {
    text = render();
  } catch (thrown) {
    log.write("warning", redact(`The job summary could not be rendered: ${messageOf(thrown)}`));
    log.stack(redact(stackOf(thrown)));
    return;
  }
  try {
    await core.summary.emptyBuffer().addRaw(text).write();
  } catch (thrown) {
    log.write("warning", redact(`The job summary was not written. ${whyUnwritable("GITHUB_STEP_SUMMARY", thrown)}`));
    log.stack(redact(stackOf(thrown)));
  }
}

/** The reason and the fix. The errors of @actions/core have no code, so the file is opened again for one. */
function whyUnwritable(variable: RunnerFile, thrown: unknown): string {
  const path = process.env[variable] ?? "";
  if (path === "") return `${variable} is not set. Make sure that the runner supports it and that no step removes it.`;
  const failure = `${variable}: ${writeFailure(path, openingError(path) ?? thrown, "action")}`;
  return failure.endsWith(" does not exist.")
    ? `${failure} Make sure that no step removes the file or changes the variable and, in a container, that the runner's folder is mounted.`
    : failure;
}

function openingError(path: string): unknown {
  try {
    // Without creating the file: the runner would not read one of ours.
    closeSync(openSync(path, constants.O_WRONLY | constants.O_APPEND));
    return null;
  } catch (thrown) {
    return thrown;
  }
}
