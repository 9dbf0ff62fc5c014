// The options of src/core/options/options.ts in the reusable workflow, and on its page what it leaves out.
import type { Option } from "../../src/core/options/option.ts";
import { OPTIONS } from "../../src/core/options/options.ts";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

const FILE_IS_LOST = "the file is lost when the job ends, because no later step can upload it";

/** Options that a job of its own cannot use, with the reason. */
export const LEFT_OUT: Record<string, string> = {
  "report-file": FILE_IS_LOST,
  "sarif-file": FILE_IS_LOST,
  "html-file": FILE_IS_LOST,
  "comment-summary-in-pr":
    "the comment needs `pull-requests: write`, and a called job that asks for more than its caller grants fails the whole run when it starts",
};

const options: readonly Option<unknown>[] = Object.values(OPTIONS).filter(({ name }) => !Object.hasOwn(LEFT_OUT, name));

/** GitHub masks a secret in the log; an input is shown there. */
const isSecret = ({ name }: Option<unknown>) => name.endsWith("-token");

const WORKFLOW = ".github/workflows/gate.yml";

export const REUSABLE_WORKFLOW: GeneratedPage = {
  path: WORKFLOW,
  write: (text) => {
    const inputs = options
      .filter((option) => !isSecret(option))
      .flatMap(({ name, kind, meaning, default: preset }) => [
        `${name}:`,
        `  description: ${JSON.stringify(meaning)}`,
        `  type: ${kind === "boolean" ? "boolean" : "string"}`,
        `  default: ${kind === "boolean" ? preset : JSON.stringify(preset)}`,
      ]);
    const secrets = options
      .filter(isSecret)
      .flatMap(({ name, meaning }) => [`${name}:`, `  description: ${JSON.stringify(meaning)}`, "  required: false"]);
    const given = options.map((option) => `${option.name}: ${valueOf(option)}`);
    const place = (part: string) => ({ path: WORKFLOW, part });
    const lines = (list: readonly string[], indent: number) =>
      list.map((line) => `${" ".repeat(indent)}${line}\n`).join("");
    const head = "( {6}# npm run docs writes the lines below.\n)";
    let written = replacePart(
      place("the inputs"),
      text,
      new RegExp(`${head}(?: {6}[\\w ].*\n)*(?= {4}secrets:)`),
      (kept) => kept + lines(inputs, 6),
    );
    written = replacePart(
      place("the secrets"),
      written,
      /( {4}secrets:\n)(?: {6}.*\n)*/,
      (kept) => kept + lines(secrets, 6),
    );
    const step = /(- id: gate\n.*\n {8}with:\n)(?: {10}.*\n)*/;
    return replacePart(place("the step"), written, step, (kept) => kept + lines(given, 10));
  },
};

function valueOf(option: Option<unknown>): string {
  const { name, actionDefault } = option;
  if (!isSecret(option)) return `\${{ inputs.${name} }}`;
  const preset = /^\$\{\{ (.*) \}\}$/.exec(actionDefault ?? "")?.[1];
  return `\${{ secrets.${name}${preset === undefined ? "" : ` || ${preset}`} }}`;
}

export const LEFT_OUT_TABLE: GeneratedPage = {
  path: "docs/reusable-workflow.md",
  write: (text) => {
    const rows = Object.entries(LEFT_OUT).map(([name, reason]) => `| \`${name}\` | ${reason} |\n`);
    const table = /(\| not an input \| why \|\n\|[-|]+\|\n)(?:\|.*\n)*/;
    const place = { path: "docs/reusable-workflow.md", part: "what is left out" };
    return replacePart(place, text, table, (head) => head + rows.join(""));
  },
};
