// The long run: npm run fuzz -- [--minutes 10] [--only WORDS] [--write]
// Each target in turn gets its share of the time, from a seed that is new each time. What fails is told, with the line for
// test/fuzz/finds.ts that keeps it. --write puts the table into docs/security.md; with --only, the other rows stay.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { TARGETS } from "./targets.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "10" }, only: { type: "string" }, write: { type: "boolean" } },
});
const COMMAND = `npm run fuzz -- --minutes ${values.minutes}${values.only === undefined ? "" : ` --only "${values.only}"`} --write`;
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error("--minutes takes a number above 0");
const names = Object.keys(TARGETS).filter((name) => values.only === undefined || name.includes(values.only));
const rows = new Map<string, string>();
let finds = 0;
for (const name of names) {
  const began = Date.now();
  const end = began + (minutes * 60_000) / names.length;
  let tries = 0;
  while (Date.now() < end) {
    const make = TARGETS[name];
    if (make === undefined) break;
    const property = make();
    const run = property.run.bind(property);
    const latest: { run: ReturnType<typeof run> } = { run: null };
    property.run = (value) => (latest.run = run(value));
    const result = await fc.check(property, {
      numRuns: 100_000,
      interruptAfterTimeLimit: Math.max(1, end - Date.now()),
    });
    // What is interrupted goes on by itself: the next target would meet its servers and its environment.
    await latest.run;
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
  rows.set(name, row);
  console.log(row);
}
console.log(`${finds} of ${names.length} targets failed`);
if (values.write === true) {
  const page = "docs/security.md";
  const text = readFileSync(page, "utf8");
  const [before = "", written = "", after = ""] = text.split(/(?<=<!-- fuzz -->\n)|(?=<!-- \/fuzz -->)/);
  const kept = new Map(written.split("\n").map((row) => [row.split(" | ")[0]?.slice(2), row]));
  const table = Object.keys(TARGETS).flatMap((name) => rows.get(name) ?? kept.get(name) ?? []);
  const ran = `${new Date().toISOString().slice(0, 10)}: \`${COMMAND}\`, ${finds} failures.`;
  const earlier = values.only === undefined ? [] : written.split("\n").filter((line) => /^\d{4}-/.test(line));
  const head = ["| target | minutes | tries |", "| --- | --: | --: |"];
  writeFileSync(page, `${before}\n${[...earlier, ran, "", ...head, ...table].join("\n")}\n\n${after}`);
}
process.exitCode = finds === 0 ? 0 : 1;
