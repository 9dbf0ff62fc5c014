import { GateError, messageOf, stackOf } from "../core/errors.ts";
import { redactOption } from "../core/options/option-reading.ts";
import { type Redactor, redactorFor } from "../core/report/redact-report.ts";
import { VERSION } from "../core/version.ts";
import { autoRedaction } from "../node/auto-redaction.ts";
import { alwaysVerifyTls } from "../node/verified-tls.ts";
import { type CommandLine, readCommandLine } from "./arguments.ts";
import { printLog, printProblem, printResult, printStack, surviveFailedStreams } from "./output.ts";

/** For a run without a verdict: an option or a policy file is wrong, or there is a bug. */
const ERROR_EXIT_CODE = 3;

/** Runs the command line of this process: the result goes to standard output, everything else to standard error. */
export async function command(): Promise<void> {
  alwaysVerifyTls(process.env);
  surviveFailedStreams();
  const args = process.argv.slice(2);
  let redactor = redactorFor("always", "principals-and-accounts");
  try {
    const auto = await autoRedaction(process.env);
    if (!askedToRedact(args)) redactor = redactorFor("auto", auto);
    if (args[0] === "convert") {
      process.exitCode = await (await import("./convert-line.ts")).convertLine(args.slice(1));
      return;
    }
    if (args[0] === "permissions") {
      process.exitCode = await (await import("./permissions.ts")).permissionsCommand(args.slice(1), auto);
      return;
    }
    if (args.length === 0) throw new GateError(NOTHING_GIVEN, { code: "invalid-option", option: "images" });
    const line = readCommandLine(args);
    if (line.kind === "run") redactor = redactorFor(redactOption(line.given), auto);
    process.exitCode = await run(line, redactor);
  } catch (thrown) {
    process.exitCode = ERROR_EXIT_CODE;
    printProblem(redactor.text(messageOf(thrown)));
    if (thrown instanceof GateError) return;
    printLog("This is a bug in ecr-findings-gate. Please report it; DEBUG=1 shows the stack.\n");
    printStack(redactor.text(stackOf(thrown)));
  }
}

/** For a first run without arguments: what to type. */
const NOTHING_GIVEN =
  "no image and no export was given. Run ecr-findings-gate ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG, or " +
  "ecr-findings-gate --cloudtrail FILE; --help lists all options.";

/** Whether the arguments may ask to redact, for an error about arguments that cannot be parsed. */
function askedToRedact(args: readonly string[]): boolean {
  const values = args.flatMap((arg, index) => {
    if (arg === "--redact") return [args[index + 1] ?? ""];
    return arg.startsWith("--redact=") ? [arg.slice("--redact=".length)] : [];
  });
  return values.some((value) => !["auto", "never"].includes(value.trim()));
}

async function run(line: CommandLine, redactor: Redactor): Promise<number> {
  switch (line.kind) {
    case "help":
      await printResult([(await import("./help.ts")).helpText()], "table");
      return 0;
    case "version":
      await printResult([`${VERSION}\n`], "table");
      return 0;
    case "run":
      return (await import("./run-line.ts")).runLine(line, redactor);
  }
}
