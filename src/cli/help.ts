import { OPTIONS } from "../core/options/options.ts";
import { SEARCH } from "../core/search/detection.ts";
import { FORMATS } from "../render/log-format.ts";

const WIDTH = 80;
const INDENT = 6;

/** The text of --help, in 80 columns. */
export function helpText(): string {
  const options = Object.values(OPTIONS).flatMap((option) => {
    const value = option.kind === "boolean" ? "" : ` ${option.placeholder}`;
    const preset = option.default === "" || option.kind === "boolean" ? "" : ` (default: ${option.default})`;
    const on = option.kind === "boolean" && option.default === "true" ? " (on by default)" : "";
    const again = option.kind === "list" ? " (repeatable)" : "";
    const meaning = option.meaning.replaceAll("`", "");
    return [`  --${option.name}${value}`, ...wrapped(`${meaning}${preset}${on}${again}`)];
  });
  return [
    "ecr-findings-gate [IMAGE]... [OPTION]...",
    "ecr-findings-gate convert FILE...    (convert --help)",
    "ecr-findings-gate permissions [IMAGE]... [OPTION]... [--trust]",
    "",
    "Gate a build on Amazon ECR scan findings, from ECR or from CloudTrail exports,",
    `as the search "${SEARCH.name}"`,
    `(${SEARCH.technique}) finds them. The exit code is the verdict.`,
    "",
    "permissions prints the minimum IAM policy for the options, and with --trust the",
    "role's trust policy for GitHub's OIDC provider.",
    "",
    "Options:",
    ...options,
    `  --format ${FORMATS.join("|")}`,
    ...wrapped("format of standard output (default: table)"),
    "  --explain ID",
    ...wrapped("show every occurrence of a finding instead, and which rule decided"),
    "  --explain-query",
    ...wrapped("show the SQL of each athena:// table instead, and what it would read; run nothing"),
    "  -h, --help",
    "  --version",
    "",
    "Boolean options: --flag or --flag=false.",
    "Paths start at the current folder.",
    "",
    "Exit codes:",
    "  0  passed: everything was evaluated, and there are no blocking findings",
    "  1  failed: there are blocking findings",
    "  2  inconclusive: something could not be evaluated, or there was nothing to",
    "     evaluate (0 with --on-inconclusive warn, where an image was named)",
    "  3  error: an option or a policy file is wrong, or there is a bug",
    "With --warn-only, the exit code of every verdict is 0.",
    "",
    "Examples:",
    "  ecr-findings-gate 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1",
    "  ecr-findings-gate --cloudtrail ./trail --severity HIGH --format json",
    "",
  ].join("\n");
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && INDENT + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((part) => " ".repeat(INDENT) + part);
}
