import { GateError } from "../core/errors.ts";
import type { GivenOptions } from "../core/options/option-reading.ts";
import { OPTIONS, type Options } from "../core/options/options.ts";

const PREFIX = "INPUT_";

/**
 * The inputs of the workflow, by option name. The runner sets `INPUT_<NAME>` in upper case, with hyphens, for each input
 * of action.yml (its default where the workflow has none) and for each unknown input; unknown names are returned in lower
 * case, for the error about them. A variable in any other spelling was not set by the runner, and is not an input. Only
 * ASCII letters change case here: the Kelvin sign (U+212A) is an upper case letter whose lower case is `k`, and a name
 * with it must not match an option.
 */
export function givenInputs(env: NodeJS.ProcessEnv): GivenOptions {
  const names = new Map(Object.values(OPTIONS).map(({ name }) => [PREFIX + name.toUpperCase(), name as string]));
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith(PREFIX) || key === PREFIX || key !== key.toUpperCase() || value === undefined) continue;
    given.set(names.get(key) ?? asciiLowerCase(key.slice(PREFIX.length)), value);
  }
  return given;
}

function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Throws a GateError for inputs that exist on the command line only. */
export function refuseCommandInputs({ cloudtrail }: Pick<Options, "cloudtrail">): void {
  if (!cloudtrail.includes("-")) return;
  throw new GateError(
    "cloudtrail: got - (standard input), which a workflow step does not have. Name files, folders, globs, s3:// or athena:// addresses.",
    { code: "contradiction", option: "cloudtrail" },
  );
}
