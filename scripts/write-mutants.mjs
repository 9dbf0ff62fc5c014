// Writes the table of docs/security.md from the last run of `npm run mutants`.
import { readFileSync, writeFileSync } from "node:fs";

const { files } = JSON.parse(readFileSync(".tmp/mutants.json", "utf8"));
const rows = Object.entries(files).map(([file, { mutants }]) => {
  const count = (...wanted) => mutants.filter(({ status }) => wanted.includes(status)).length;
  return { file, killed: count("Killed", "Timeout"), left: count("Survived", "NoCoverage") };
});
const total = rows.reduce((sum, { killed, left }) => ({ killed: sum.killed + killed, left: sum.left + left }), {
  killed: 0,
  left: 0,
});
const score = ({ killed, left }) => (killed + left === 0 ? "" : `${((100 * killed) / (killed + left)).toFixed(1)} %`);
const row = (name, counts) => `| ${name} | ${counts.killed + counts.left} | ${counts.left} | ${score(counts)} |`;
const table = [
  "| file | mutants | survive | score |",
  "| --- | --: | --: | --: |",
  ...rows.filter(({ killed, left }) => killed + left > 0).map((each) => row(`\`${each.file}\``, each)),
  row("all", total),
];
const page = "docs/security.md";
const date = new Date().toISOString().slice(0, 10);
const text = `\n${date}: \`npm run mutants\`.\n\n${table.join("\n")}\n\n`;
writeFileSync(
  page,
  readFileSync(page, "utf8").replace(
    /(<!-- mutants -->\n)[\s\S]*?(<!-- \/mutants -->)/,
    (_, before, after) => `${before}${text}${after}`,
  ),
);
