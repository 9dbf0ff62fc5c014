// `npm run bench`: reading CloudTrail exports of several kinds, compared with zcat, jq, Python and DuckDB in the same run.
// It measures the dist/ that exists. docs/performance.md explains the output.
import { availableParallelism } from "node:os";
import { type BenchRun, HELP, readArguments } from "./bench/arguments.ts";
import { BENCH_FOLDER } from "./bench/bench-folder.ts";
import { machine } from "./bench/machine.ts";
import { type Row, rowsOf } from "./bench/marks.ts";
import { measure } from "./bench/measure.ts";
import { writePage } from "./bench/page.ts";
import { PROFILES, type Profile, type ProfileKey, scaled } from "./bench/profiles.ts";
import { findMinio, serveTrail, WITHOUT_MINIO } from "./bench/served-trail.ts";
import { markTable, resultTable, trailTable } from "./bench/table.ts";
import { TOOLS, type ToolKey, toolName } from "./bench/tools.ts";
import { trailsOf } from "./bench/trail-folder.ts";

/** Every tool may use so many threads or processes. */
const THREADS = 2;
/** And where the machine has them, so many, for the profiles of many files. */
const MORE_THREADS: { threads: number; keys: readonly ProfileKey[] } = {
  threads: 4,
  keys: ["sparse", "a", "b", "groups"],
};

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
  const rows = keys.flatMap((key) => rowsOf(key, PROFILES[key], null, namesFor(PROFILES[key], THREADS)));
  process.stdout.write(markTable(rows));
}

/** @returns 1 where answers differ. A missed mark is reported, and does not fail the run. */
async function run({ scale, runs, keys: all, write, words }: BenchRun): Promise<0 | 1> {
  const wanted = [...new Set(all.flatMap((key) => PROFILES[key].tools))];
  const versions = new Map(wanted.map((key) => [key, TOOLS[key].version()]));
  const absent = wanted.filter((key) => versions.get(key) === null);
  for (const key of absent) log(`${TOOLS[key].name} is not installed: it is not measured`);
  const needed = absent.filter((key) => all.some((one) => hasMarkFor(PROFILES[one], key)));
  if (write && needed.length > 0) throw new Error(`--write needs ${needed.map((key) => TOOLS[key].name).join(", ")}`);
  const installed = new Map(wanted.filter((key) => !absent.includes(key)).map((key) => [key, TOOLS[key]]));

  const minio = findMinio();
  const skipped = minio === null ? all.filter((key) => PROFILES[key].fromS3) : [];
  for (const key of skipped) log(`${key} is skipped: ${WITHOUT_MINIO}`);
  if (write && skipped.length > 0) throw new Error(`--write needs MinIO: ${WITHOUT_MINIO}`);
  const keys = all.filter((key) => !skipped.includes(key));

  const profiles = new Map(keys.map((key) => [key, scaled(PROFILES[key], scale)]));
  const trails = await trailsOf(profiles, scale, log);

  const differences: string[] = [];
  const read = [...trails].flatMap(([key, trail]) => {
    const profile = profiles.get(key);
    return profile === undefined ? [] : [{ key, profile, trail }];
  });
  const rowsWith = async (threads: number, only: readonly ProfileKey[]): Promise<Row[]> => {
    const rows: Row[] = [];
    for (const { key, profile, trail } of read.filter((each) => only.includes(each.key))) {
      log(`measuring ${key}, ${threads} threads`);
      const served = profile.fromS3 && minio !== null ? await serveTrail(minio, trail) : null;
      const setting = { runs, threads, served };
      const measured = await measure(profile, trail, installed, setting).finally(() => served?.stop());
      rows.push(...rowsOf(key, profile, measured, namesFor(profile, threads)));
      differences.push(...measured.differences.map((text) => `${key}, ${threads} threads: ${text}`));
    }
    return rows;
  };
  const rows = await rowsWith(THREADS, keys);
  const hasMore = availableParallelism() >= MORE_THREADS.threads;
  const more = hasMore ? await rowsWith(MORE_THREADS.threads, MORE_THREADS.keys) : [];

  const text = [
    `${new Date().toISOString().slice(0, 10)}, scale ${scale}, ${runs === 1 ? "one run" : `medians of ${runs} runs`}: \`npm run bench${words === "" ? "" : ` -- ${words}`}\`\n`,
    `${machine([...versions.values()].filter((version) => version !== null)).join("\n")}\n`,
    trailTable(read),
    `With ${THREADS} threads or processes each:\n`,
    resultTable(rows),
    ...(hasMore
      ? [`With ${MORE_THREADS.threads}:\n`, resultTable(more.map(withoutMark))]
      : [`Not measured with ${MORE_THREADS.threads}: this machine has ${availableParallelism()}.\n`]),
    `${missedLine(rows, scale)}\n`,
    ...(skipped.length === 0 ? [] : [`Skipped: ${skipped.join(", ")}. ${WITHOUT_MINIO}.\n`]),
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

function namesFor(profile: Profile, threads: number): (key: ToolKey) => string {
  return (key) => toolName(TOOLS[key], profile.files, threads);
}

/** The marks are for two threads. */
function withoutMark(row: Row): Row {
  return { ...row, mark: "", beyond: "", holds: "" };
}

function missedLine(rows: readonly Row[], scale: number): string {
  const missed = rows.filter(({ holds }) => holds === "MISSED");
  const which = missed.map(({ profile, reference, mark }) => `${profile} (${reference}: ${mark})`);
  const line = which.length === 0 ? "Every mark that was measured holds." : `Missed: ${which.join("; ")}.`;
  return scale === 1 ? line : `${line} The marks are for scale 1.`;
}
