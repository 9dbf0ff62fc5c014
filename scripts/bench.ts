// `npm run bench`: reading CloudTrail exports of several kinds, compared with zcat, jq, Python and DuckDB in the same run.
// It measures the dist/ that exists. docs/performance.md explains the output.
import { type BenchRun, HELP, readArguments } from "./bench/arguments.ts";
import { machine } from "./bench/machine.ts";
import { type Row, rowsOf } from "./bench/marks.ts";
import { measure } from "./bench/measure.ts";
import { writePage } from "./bench/page.ts";
import { PROFILES, type Profile, type ProfileKey, scaled } from "./bench/profiles.ts";
import { markTable, resultTable, trailTable } from "./bench/table.ts";
import { TOOLS, type ToolKey, toolName } from "./bench/tools.ts";
import { BENCH_FOLDER, trailsOf } from "./bench/trail-folder.ts";

try {
  const request = readArguments(process.argv.slice(2));
  if (request.kind === "help") process.stdout.write(HELP);
  if (request.kind === "list") list(request.keys);
  if (request.kind === "run") process.exitCode = await run(request);
} catch (error) {
  log(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

function list(keys: readonly ProfileKey[]): void {
  const rows = keys.flatMap((key) => rowsOf(key, PROFILES[key], null, namesFor(PROFILES[key])));
  process.stdout.write(markTable(rows));
}

/** @returns 1 where answers differ. A missed mark is reported, and does not fail the run. */
async function run({ scale, runs, keys, write, words }: BenchRun): Promise<0 | 1> {
  const wanted = [...new Set(keys.flatMap((key) => PROFILES[key].tools))];
  const versions = new Map(wanted.map((key) => [key, TOOLS[key].version()]));
  const absent = wanted.filter((key) => versions.get(key) === null);
  for (const key of absent) log(`${TOOLS[key].name} is not installed: its rows are left out`);
  const needed = absent.filter((key) => keys.some((one) => hasMarkFor(PROFILES[one], key)));
  if (write && needed.length > 0) throw new Error(`--write needs ${needed.map((key) => TOOLS[key].name).join(", ")}`);
  const installed = new Map(wanted.filter((key) => !absent.includes(key)).map((key) => [key, TOOLS[key]]));

  const profiles = new Map(keys.map((key) => [key, scaled(PROFILES[key], scale)]));
  const trails = await trailsOf(profiles, scale, log);

  const rows: Row[] = [];
  const differences: string[] = [];
  const read = [...trails].flatMap(([key, trail]) => {
    const profile = profiles.get(key);
    return profile === undefined ? [] : [{ key, profile, trail }];
  });
  for (const { key, profile, trail } of read) {
    log(`measuring ${key}`);
    const measured = await measure(profile, trail, installed, runs);
    rows.push(...rowsOf(key, profile, measured, namesFor(profile)));
    differences.push(...measured.differences.map((text) => `${key}: ${text}`));
  }

  const text = [
    `${new Date().toISOString().slice(0, 10)}, scale ${scale}, ${runs === 1 ? "one run" : `medians of ${runs} runs`}: \`npm run bench${words === "" ? "" : ` -- ${words}`}\`\n`,
    `${machine([...versions.values()].filter((version) => version !== null)).join("\n")}\n`,
    trailTable(read),
    resultTable(rows),
    `${missedLine(rows, scale)}\n`,
  ].join("\n");
  process.stdout.write(`${text}\n`);
  log(`The exports are kept in ${BENCH_FOLDER}`);
  for (const difference of differences) log(`DIFFERS ${difference}`);
  if (differences.length > 0) return 1;
  process.stdout.write("Every tool gave the same groups, and nothing was inconclusive.\n");
  if (write) writePage(text);
  return 0;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function hasMarkFor({ marks }: Profile, tool: ToolKey): boolean {
  return marks.some((mark) => mark.kind !== "memory" && mark.tool === tool);
}

function namesFor(profile: Profile): (key: ToolKey) => string {
  return (key) => toolName(TOOLS[key], profile.files);
}

function missedLine(rows: readonly Row[], scale: number): string {
  const missed = rows.filter(({ holds }) => holds === "MISSED");
  const which = missed.map(({ profile, reference, mark }) => `${profile} (${reference}: ${mark})`);
  const line = which.length === 0 ? "Every mark that was measured holds." : `Missed: ${which.join("; ")}.`;
  return scale === 1 ? line : `${line} The marks are for scale 1.`;
}
