import { GateError, messageOf, quoted } from "../../core/errors.ts";
import { attemptsOf, noteAttempts } from "./attempts.ts";
import type { Environment } from "./runtime.ts";

/** The kinds of endpoints that the environment can select for all services, which not every region and service has. */
const OPTIONS = [
  {
    variable: "AWS_USE_FIPS_ENDPOINT",
    setting: "use_fips_endpoint",
    option: "fips",
    what: "FIPS endpoint",
    sign: /\bfips\b|-fips[.-]/i,
  },
  {
    variable: "AWS_USE_DUALSTACK_ENDPOINT",
    setting: "use_dualstack_endpoint",
    option: "dualStack",
    what: "dual-stack endpoint",
    sign: /\bdual-?stack\b|\.api\.aws\b/i,
  },
] as const;

/** A host that does not exist, or that the SDK rejects, because of the kind of endpoint that was selected. */
class UnusableEndpoint extends Error {
  override readonly name = "UnusableEndpoint";
}

/** Throws a GateError for a variable that is neither true nor false: the SDK would ignore it. */
export function checkEndpointOptions(env: Environment): void {
  for (const { variable } of OPTIONS) {
    const value = env[variable] ?? "";
    if (value === "" || value === "true" || value === "false") continue;
    throw new GateError(`${variable}: expected true or false, got ${quoted(value)}.`, {
      code: "environment",
      option: null,
    });
  }
}

/**
 * The error of a request, or, where the selected kind of endpoint is the likely cause, one that also names what selected
 * it. `asked`: the kinds that an image reference selects, for which there is nothing to add.
 */
export function explainedEndpoint(
  error: unknown,
  asked: { fips: boolean; dualStack: boolean },
  env: Environment,
): unknown {
  const message = messageOf(error);
  const isOfHost = /\bENOTFOUND\b|\bcustom endpoint\b|\bis enabled but\b|\bnot support\b/i.test(message);
  const found = isOfHost ? OPTIONS.find(({ option, sign }) => !asked[option] && sign.test(message)) : undefined;
  if (found === undefined) return error;
  const { variable, setting, what } = found;
  const source = env[variable] === "true" ? `${variable} is true` : `\`${setting}\` of the AWS profile is true`;
  const explained = new UnusableEndpoint(`${message} (${source}: unset it if there is no ${what} here)`, {
    cause: error,
  });
  noteAttempts(explained, attemptsOf(error));
  return explained;
}
