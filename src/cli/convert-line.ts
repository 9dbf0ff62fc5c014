import { SOURCE_FORMATS } from "../convert/formats.ts";
import {
  type ConvertedFile,
  leftOutLines,
  type WrittenIgnoreFile,
  writeIgnoreFile,
} from "../convert/write-ignore-file.ts";
import { GateError, messageOf } from "../core/errors.ts";
import { parseIgnoreFile } from "../core/policy/exemptions/ignore-file.ts";
import { readCheckoutFile } from "../node/checkout-file.ts";
import { readConvertArguments } from "./convert-arguments.ts";
import { printProblem, printResult } from "./output.ts";

/** An entry lacks what the gate requires. */
const INCOMPLETE_EXIT_CODE = 3;

/**
 * Converts ignore files of other tools: the ignore file goes to standard output, what was left out to standard error.
 * Returns the exit status. Throws a GateError for wrong arguments and for a file that cannot be read or parsed.
 */
export async function convertLine(args: readonly string[]): Promise<number> {
  const line = readConvertArguments(args);
  if (line.kind === "help") {
    await printResult([HELP], "table");
    return 0;
  }
  const files: ConvertedFile[] = [];
  for (const { path, format } of line.files) {
    files.push({ path, ...SOURCE_FORMATS[format].read(await readSource(path), path) });
  }
  const written = writeIgnoreFile(files, line);
  const isComplete = written.withoutReason + written.withoutExpiry === 0;
  if (isComplete) parseIgnoreFile(written.text, "the converted file");
  await printResult([written.text], "table");
  for (const each of files.flatMap(leftOutLines)) printProblem(`not converted: ${each}`);
  if (isComplete) return 0;
  printProblem(incompleteness(written));
  return INCOMPLETE_EXIT_CODE;
}

async function readSource(path: string): Promise<string> {
  const { text } = await readCheckoutFile(path, "convert", process.env).catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    const why = `convert: ${path} cannot be read: ${messageOf(thrown)}. Check the path.`;
    throw new GateError(why, { code: "unreadable-file", option: null, cause: thrown });
  });
  if (/[\uFFFD\0]/.test(text)) {
    throw new GateError(`${path}: the text is not UTF-8. Save the file as UTF-8.`, {
      code: "policy-file",
      option: null,
    });
  }
  return text.replace(/^\uFEFF/, "");
}

function incompleteness({ entries, withoutReason, withoutExpiry }: WrittenIgnoreFile): string {
  const lacks = [
    ...(withoutReason === 0 ? [] : [`${withoutReason} of ${entries} without a reason (--reason TEXT)`]),
    ...(withoutExpiry === 0 ? [] : [`${withoutExpiry} of ${entries} without an expiry date (--expires DATE)`]),
  ];
  return `the output is incomplete, and ecr-findings-gate refuses it. Entries: ${lacks.join(", ")}. Add the options, or edit the entries marked INCOMPLETE.`;
}

const HELP = `ecr-findings-gate convert FILE... [OPTION]...

Convert ignore files of other tools to .ecr-findings-ignore.yaml, on standard
output. What cannot be converted is listed on standard error and in comments.

Options:
  --from FORMAT
      the format of each FILE: ${Object.keys(SOURCE_FORMATS).slice(0, 3).join(", ")},
      ${Object.keys(SOURCE_FORMATS).slice(3).join(", ")} (default: by the name of the file)
  --reason TEXT
      the reason of each entry whose source has none
  --expires DATE
      the last day, UTC, of each entry whose source has none, such as
      2026-12-31, or never
  -h, --help

Exit codes:
  0  converted, also where something is listed as not converted
  3  error, or the output is incomplete: an entry lacks a reason or an expiry
     date, and ecr-findings-gate refuses it

Example:
  ecr-findings-gate convert .trivyignore --reason "no fix yet" \\
    --expires 2026-12-31 > .ecr-findings-ignore.yaml
`;
