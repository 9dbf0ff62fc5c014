// The long run: npm run fuzz -- [--minutes 10] [--only WORDS] [--write]
// Each target in turn gets its share of the time, from a seed that is new each time. What fails is told, with the line for
// test/fuzz/finds.ts that keeps it. --write puts the table into docs/security.md.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { TARGETS } from "./targets.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, only: { type: "string" }, write: { type: "boolean" } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error("--minutes takes a number above 0");
const names = Object.keys(TARGETS).filter((name) => values.only === undefined || name.includes(values.only));
const rows: string[] = [];
let finds = 0;
for (const name of names) {
  const began = Date.now();
  const end = began + (minutes * 60_000) / names.length;
  let tries = 0;
  while (Date.now() < end) {
    const make = TARGETS[name];
    if (make === undefined) break;
    const result = await fc.check(make(), { numRuns: 100_000, interruptAfterTimeLimit: Math.max(1, end - Date.now()) });
    tries += result.numRuns;
    // One whose shrinking was interrupted is a find; a run that was interrupted before its first try is none.
    if (!result.failed || result.counterexample === null) continue;
    finds += 1;
    console.log(`\n${fc.defaultReportMessage(result)}`);
    console.log(
      `\n  ${JSON.stringify({ target: name, seed: result.seed, path: result.counterexamplePath, what: "" })},`,
    );
    break;
  }
  const row = `| ${name} | ${((Date.now() - began) / 60_000).toFixed(1)} | ${tries.toLocaleString("en")} |`;
  rows.push(row);
  console.log(row);
}
console.log(`${finds} of ${names.length} targets failed`);
if (values.write === true) {
  const page = "docs/security.md";
  const date = new Date().toISOString().slice(0, 10);
  const table = ["| target | minutes | tries |", "| --- | --: | --: |", ...rows].join("\n");
  const text = `\n${date}: \`npm run fuzz -- --minutes ${values.minutes} --write\`, ${finds} failures.\n\n${table}\n\n`;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(
      /(<!-- fuzz -->\n)[\s\S]*?(<!-- \/fuzz -->)/,
      (_all, before: string, after: string) => `${before}${text}${after}`,
    ),
  );
}
process.exitCode = finds === 0 ? 0 : 1;
