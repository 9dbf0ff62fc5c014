// Writes the options of src/core/options/options.ts into action.yml and README.md, between their markers. Run it after a change there.
import { readFileSync, writeFileSync } from "node:fs";
import { OPTIONS } from "../src/core/options/options.ts";

const options = Object.values(OPTIONS);
/** action.yml may say more than a text: the token of the workflow. */
const inWorkflow = (option) => option.actionDefault ?? option.default;

const quoted = (text) => JSON.stringify(text);

const inputs = options.flatMap((option) => [
  `  ${option.name}:`,
  `    description: ${quoted(option.meaning)}`,
  "    required: false",
  `    default: ${quoted(inWorkflow(option))}`,
]);
const rows = options.map((option) => {
  const { name, meaning } = option;
  const preset = inWorkflow(option);
  return `| \`${name}\` | ${preset === "" ? "" : `\`${preset}\``} | ${meaning.replaceAll("|", "\\|")} |`;
});

replace("action.yml", /^inputs:\n(?: .*\n)*/m, `inputs:\n${inputs.join("\n")}\n`);
replace(
  "README.md",
  /(\| option \| default \| meaning \|\n\|[-|]+\|\n)(?:\|.*\n)*/,
  (_, head) => `${head}${rows.join("\n")}\n`,
);

function replace(file, pattern, by) {
  const url = new URL(`../${file}`, import.meta.url);
  const text = readFileSync(url, "utf8");
  if (!pattern.test(text)) throw new Error(`${file} has no place for the options`);
  writeFileSync(url, text.replace(pattern, by));
}
