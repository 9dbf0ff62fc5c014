// The table of mutants in docs/security.md, from the last `npm run mutants`.
import { existsSync, readFileSync } from "node:fs";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

/** What Stryker writes; the parts that are read here. */
type MutationReport = { files: Record<string, { mutants: { status: string }[] }> };

type Counts = { killed: number; survived: number };

const PATH = "docs/security.md";
const REPORT = ".tmp/mutants.json";

export const MUTANTS: GeneratedPage = {
  path: PATH,
  // Without a report, the figures of an earlier run are kept: a run takes an hour.
  write: (text) => (existsSync(REPORT) ? withTable(text, JSON.parse(readFileSync(REPORT, "utf8"))) : text),
  isCurrent: (text) => {
    const files = [...generatedPart(text).matchAll(/^\| `([^`]+)` \|/gm)].map(([, file = ""]) => file);
    return files.length > 0 && files.every((file) => existsSync(file));
  },
};

function generatedPart(text: string): string {
  return text.split("<!-- mutants -->")[1]?.split("<!-- /mutants -->")[0] ?? "";
}

function withTable(text: string, { files }: MutationReport): string {
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    const count = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status)).length;
    return { file, killed: count("Killed", "Timeout"), survived: count("Survived", "NoCoverage") };
  });
  const total = { killed: sum(rows.map(({ killed }) => killed)), survived: sum(rows.map(({ survived }) => survived)) };
  const lines = [
    "| file | mutants | survive | score |",
    "| --- | --: | --: | --: |",
    ...rows.filter(({ killed, survived }) => killed + survived > 0).map((row) => line(`\`${row.file}\``, row)),
    line("all", total),
  ];
  const date = new Date().toISOString().slice(0, 10);
  const marks = /(<!-- mutants -->\n)[\s\S]*?(<!-- \/mutants -->)/;
  return replacePart({ path: PATH, part: "the mutants" }, text, marks, (before, after) => {
    return `${before}\n${date}: \`npm run mutants\`.\n\n${lines.join("\n")}\n\n${after}`;
  });
}

function line(name: string, { killed, survived }: Counts): string {
  const all = killed + survived;
  const score = all === 0 ? "" : `${((100 * killed) / all).toFixed(1)} %`;
  return `| ${name} | ${all} | ${survived} | ${score} |`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
