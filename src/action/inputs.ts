import { GateError } from "../core/errors.ts";
import type { GivenOptions } from "../core/options/option-reading.ts";
import { OPTIONS, type Options } from "../core/options/options.ts";

const PREFIX = "INPUT_";

/**
 * The inputs of the step, by option name: the runner sets `INPUT_<NAME>` in upper case, with hyphens, for each input of
 * action.yml (to its default, where the workflow does not set it) and for each unknown input in the workflow. Unknown
 * inputs are returned in lower case, so that an error can name them. A variable in another spelling was not set by the
 * runner and is not an input. Only ASCII letters change case: the Kelvin sign (U+212A) is an upper-case letter whose
 * lower case is `k`, and a name that contains it must not become an option's name.
 */
export function givenInputs(env: NodeJS.ProcessEnv): GivenOptions {
  const names = new Map<string, string>(Object.values(OPTIONS).map(({ name }) => [PREFIX + name.toUpperCase(), name]));
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

/** Throws a GateError for inputs that only the command line can honor. */
export function refuseCommandInputs({ cloudtrail }: Pick<Options, "cloudtrail">): void {
  if (!cloudtrail.includes("-")) return;
  throw new GateError(
    "cloudtrail: got -, and a workflow step has no standard input. Name files, folders, globs, s3:// or athena:// addresses.",
    { code: "contradiction", option: "cloudtrail" },
  );
}
