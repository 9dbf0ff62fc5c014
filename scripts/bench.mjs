// `npm run bench`: reading CloudTrail exports of several kinds, held against zcat, jq, Python and DuckDB in the same run.
// It measures dist/ as it stands. docs/performance.md says how to read what it prints.
import { HELP, readArguments } from "./bench/arguments.mjs";
import { machine } from "./bench/machine.mjs";
import { rowsOf } from "./bench/marks.mjs";
import { measure } from "./bench/measure.mjs";
import { writePage } from "./bench/page.mjs";
import { PROFILES, scaled } from "./bench/profiles.mjs";
import { markTable, resultTable, trailTable } from "./bench/table.mjs";
import { TOOLS, toolName } from "./bench/tools.mjs";
import { BENCH_FOLDER, trailsOf } from "./bench/trail-folder.mjs";

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.kind === "help") process.stdout.write(HELP);
  if (asked.kind === "list") list(asked.keys);
  if (asked.kind === "run") process.exitCode = await run(asked);
} catch (error) {
  say(`bench: ${error.message}`);
  process.exitCode = 2;
}

function list(keys) {
  const rows = keys.flatMap((key) => rowsOf(key, PROFILES[key], null, named(PROFILES[key])));
  process.stdout.write(markTable(rows));
}

/** @returns {Promise<0 | 1>} 1 where answers differ; a mark that is missed is told, and fails nothing. */
async function run({ scale, runs, keys, write, words }) {
  const wanted = [...new Set(keys.flatMap((key) => PROFILES[key].tools))];
  const versions = new Map(wanted.map((key) => [key, TOOLS[key].version()]));
  const absent = wanted.filter((key) => versions.get(key) === null);
  for (const key of absent) say(`${TOOLS[key].name} is not here: its rows are left out`);
  const needed = absent.filter((key) => keys.some((one) => PROFILES[one].marks.some(({ tool }) => tool === key)));
  if (write && needed.length > 0) throw new Error(`--write needs ${needed.map((key) => TOOLS[key].name).join(", ")}`);
  const here = Object.fromEntries(wanted.filter((key) => !absent.includes(key)).map((key) => [key, TOOLS[key]]));

  const profiles = Object.fromEntries(keys.map((key) => [key, scaled(PROFILES[key], scale)]));
  const trails = await trailsOf(profiles, scale, say);

  const rows = [];
  const differences = [];
  for (const [key, profile] of Object.entries(profiles)) {
    say(`measuring ${key}`);
    const measured = await measure(profile, trails[key], here, runs);
    rows.push(...rowsOf(key, profile, measured, named(profile)));
    differences.push(...measured.differences.map((text) => `${key}: ${text}`));
  }

  const missed = rows.filter(({ holds }) => holds === "MISSED");
  const text = [
    `${new Date().toISOString().slice(0, 10)}, scale ${scale}, ${runs === 1 ? "one run" : `medians of ${runs} runs`}: \`npm run bench${words === "" ? "" : ` -- ${words}`}\`\n`,
    `${machine([...versions.values()].filter((version) => version !== null)).join("\n")}\n`,
    trailTable(profiles, trails),
    resultTable(rows),
    `${missedLine(missed, scale)}\n`,
  ].join("\n");
  process.stdout.write(`${text}\n`);
  say(`The exports are kept in ${BENCH_FOLDER}`);
  for (const difference of differences) say(`DIFFERS ${difference}`);
  if (differences.length > 0) return 1;
  process.stdout.write("Every tool gave the same groups, and nothing was inconclusive.\n");
  if (write) writePage(text);
  return 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function named(profile) {
  return (key) => toolName(TOOLS[key], profile.files);
}

function missedLine(missed, scale) {
  const which = missed.map(({ profile, reference, mark }) => `${profile} (${reference}: ${mark})`);
  const line = which.length === 0 ? "Every mark that was measured holds." : `Missed: ${which.join("; ")}.`;
  return scale === 1 ? line : `${line} The marks are for scale 1.`;
}
