import { distinctReferences } from "../core/aws/image-reference.ts";
import { GateError, quoted } from "../core/errors.ts";
import { readOptions, redactOption } from "../core/options/option-reading.ts";
import type { Redaction } from "../core/redaction.ts";
import { redactorFor } from "../core/report/redact-report.ts";
import { NODE_RUNTIME } from "../node/runtime.ts";
import { namedReferences } from "../sources/permissions/named-references.ts";
import { runPolicy } from "../sources/permissions/run-policy.ts";
import { trustPolicy } from "../sources/permissions/trust-policy.ts";
import { readCommandLine, refuseActionOptions } from "./arguments.ts";
import { printLog, printResult } from "./output.ts";

/**
 * Prints the minimum IAM policy for the options in `args`, or the role's trust policy with `--trust`, as one JSON document.
 * What it lacks goes to standard error. `auto`: the redaction for the CI system. Makes no request. Returns the exit status.
 */
export async function permissionsCommand(args: readonly string[], auto: Redaction): Promise<number> {
  const line = readCommandLine(args.filter((arg) => !isTrust(arg)));
  if (line.kind !== "run") {
    await printResult([USAGE], "table");
    return 0;
  }
  if (args.some((arg) => isTrust(arg) && arg !== "--trust=false")) {
    const trust = trustPolicy(process.env);
    // Without redaction: the account is a placeholder, and the provider is not a principal of anyone.
    await printResult([`${trust.json}\n`], "table");
    for (const note of trust.notes) printLog(`${note}\n`);
    return 0;
  }
  const options = readOptions(line.given, Date.now());
  refuseActionOptions(line.given);
  const references = distinctReferences(await namedReferences(options, NODE_RUNTIME.readOwnFile));
  const policy = runPolicy(options, references, process.env);
  const redactor = redactorFor(redactOption(line.given), auto);
  await printResult([redactor.text(`${policy.json}\n`)], "table");
  for (const note of policy.notes) printLog(`${note}\n`);
  return 0;
}

/** Throws a GateError for another value. */
function isTrust(arg: string): boolean {
  if (arg !== "--trust" && !arg.startsWith("--trust=")) return false;
  if (["--trust", "--trust=true", "--trust=false"].includes(arg)) return true;
  throw new GateError(`trust: got ${quoted(arg.slice("--trust=".length))}. Expected true or false.`, {
    code: "invalid-option",
    option: "trust",
  });
}

const USAGE = `ecr-findings-gate permissions [IMAGE]... [OPTION]... [--trust]

Print the minimum IAM policy for these options, as JSON. No request is made.
With --trust, print the trust policy of the role for GitHub's OIDC provider.
ecr-findings-gate --help lists the options.
`;
