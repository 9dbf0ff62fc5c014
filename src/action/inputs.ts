import { GateError } from "../core/errors.ts";
import type { GivenOptions } from "../core/options/option-reading.ts";
import { OPTIONS, type Options } from "../core/options/options.ts";

const PREFIX = "INPUT_";

/**
 * What the workflow gave, by option name: the runner sets `INPUT_<NAME>` in upper case, hyphens kept, for each input of
 * action.yml (its default where the workflow gives none) and for each that the workflow made up. Those of the latter
 * come in lower case, for the error about an option that does not exist. A variable in any other spelling is not the
 * runner's, whoever set it, and is no input. Only ASCII letters change case here: the Kelvin sign (U+212A) is an upper
 * case letter whose lower case is `k`, and a name with it must not become an option's name.
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

/** Throws a GateError for what only the command line can do. */
export function refuseCommandInputs({ cloudtrail }: Pick<Options, "cloudtrail">): void {
  if (!cloudtrail.includes("-")) return;
  throw new GateError(
    "cloudtrail: got -, standard input, which a step of a workflow does not have. Name files, folders, globs, s3:// or athena://.",
    { code: "contradiction", option: "cloudtrail" },
  );
}
