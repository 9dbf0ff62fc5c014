// The options of src/core/options/options.ts, in action.yml and README.md.
import type { Option } from "../../src/core/options/option.ts";
import { OPTIONS } from "../../src/core/options/options.ts";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

const options: readonly Option<unknown>[] = Object.values(OPTIONS);

const rows = options.map(({ name, meaning, default: general, actionDefault }) => ({
  name,
  meaning,
  // Only action.yml can use an expression, such as the workflow's token.
  preset: actionDefault ?? general,
}));

export const ACTION_INPUTS: GeneratedPage = {
  path: "action.yml",
  write: (text) => {
    const inputs = rows.flatMap(({ name, meaning, preset }) => [
      `  ${name}:`,
      `    description: ${JSON.stringify(meaning)}`,
      "    required: false",
      `    default: ${JSON.stringify(preset)}`,
    ]);
    const place = { path: "action.yml", part: "the options" };
    return replacePart(place, text, /^inputs:\n(?: .*\n)*/m, () => `inputs:\n${inputs.join("\n")}\n`);
  },
};

export const OPTIONS_TABLE: GeneratedPage = {
  path: "README.md",
  write: (text) => {
    const lines = rows.map(({ name, meaning, preset }) => {
      return `| \`${name}\` | ${preset === "" ? "" : `\`${preset}\``} | ${meaning.replaceAll("|", "\\|")} |`;
    });
    const table = /(\| option \| default \| meaning \|\n\|[-|]+\|\n)(?:\|.*\n)*/;
    const place = { path: "README.md", part: "the options" };
    return replacePart(place, text, table, (head) => `${head}${lines.join("\n")}\n`);
  },
};
