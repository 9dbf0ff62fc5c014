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
    const again = option.kind === "list" ? " (may be given several times)" : "";
    const meaning = option.meaning.replaceAll("`", "").replace("; one a line", "");
    return [`  --${option.name}${value}`, ...wrapped(`${meaning}${preset}${on}${again}`)];
  });
  return [
    "ecr-findings-gate [IMAGE]... [OPTION]...",
    "",
    "Says no to what Amazon ECR's image scans found. Asks ECR, or reads CloudTrail",
    "exports, and exits with the verdict of the search",
    `"${SEARCH.name}" (${SEARCH.technique}).`,
    "",
    "Options:",
    ...options,
    `  --format ${FORMATS.join("|")}`,
    ...wrapped("what goes to standard output (default: table)"),
    "  --explain ID",
    ...wrapped("instead: every occurrence of a finding, and which rule decided on it"),
    "  --explain-query",
    ...wrapped("instead: the SQL of each athena:// table, and what it would read; nothing is run"),
    "  -h, --help",
    "  --version",
    "",
    "A switch stands alone or takes =false.",
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
