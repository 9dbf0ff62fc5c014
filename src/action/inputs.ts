import type { GivenOptions } from "../core/options/option-reading.ts";
import { OPTIONS } from "../core/options/options.ts";

const PREFIX = "INPUT_";

/**
 * What the workflow gave, by option name: the runner sets `INPUT_<NAME>` in upper case, hyphens kept, for each input
 * of action.yml (its default where the workflow gives none) and for each that the workflow made up.
 */
export function givenInputs(env: NodeJS.ProcessEnv): GivenOptions {
  const names = new Map(Object.values(OPTIONS).map(({ name }) => [PREFIX + name.toUpperCase(), name as string]));
  const given = new Map<string, string>();
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith(PREFIX) || value === undefined) continue;
    given.set(names.get(key) ?? key.slice(PREFIX.length).toLowerCase(), value);
  }
  return given;
}
