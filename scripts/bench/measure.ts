// One profile, measured: ours and each tool in turn, round after round.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { difference, readReport, readRows } from "./answers.ts";
import { BENCH_FOLDER } from "./bench-folder.ts";
import { type Command, largest, type MeasuredRun, measuredRun } from "./measured-run.ts";
import { pinned } from "./pinned.ts";
import type { Profile } from "./profiles.ts";
import type { ServedTrail } from "./served-trail.ts";
import { isReader, ours, type Tool, type ToolKey, toolName } from "./tools.ts";
import type { Trail, TrailFile } from "./trail-folder.ts";

/** A command that has taken this long is not run again: the first limit is for all files, the second for a sample. */
const LIMIT_SECONDS = { whole: 90, sample: 10 };
/** With fewer files, the start of a tool is too large a part of its time to be subtracted. */
const LEAST_FILES = 20;
const SHOWN_OF_FAILURE = 200;
/** Short runs are measured this many times as often. */
const SHORT_RUNS = 3;

export type MeasuredTool = {
  key: ToolKey;
  name: string;
  /** Null where the tool failed: `failure` is its error. */
  seconds: number | null;
  /** The largest, over all its processes; null where this system does not report it. */
  peakMiB: number | null;
  /** Of the bytes that it read: a time for less than 1 is extrapolated. */
  share: number;
  failure: string | null;
};

export type Measured = {
  /** Ours: the median. */
  seconds: number;
  /** Ours: the largest; null where this system does not report it. */
  peakMiB: number | null;
  tools: readonly MeasuredTool[];
  /** One sentence for each answer that is not the expected one. */
  differences: string[];
};

type Contender = {
  key: ToolKey;
  name: string;
  tool: Tool;
  files: readonly TrailFile[];
  outputs: readonly string[];
  commands: readonly Command[];
  idle: Command | null;
  share: number;
  runs: MeasuredRun[];
  spent: number;
  failure: string | null;
};

/**
 * How a profile is measured: how often, with how many threads or processes, and from where ours reads it, if not from disk.
 */
export type Setting = { runs: number; threads: number; served: ServedTrail | null };

/** Measures ours and the tools that are installed, `runs` times each. */
export async function measure(
  profile: Profile,
  trail: Trail,
  tools: ReadonlyMap<ToolKey, Tool>,
  { runs, threads, served }: Setting,
): Promise<Measured> {
  const work = mkdtempSync(join(BENCH_FOLDER, "answers-"));
  try {
    const report = join(work, "report.json");
    const run = (commands: readonly Command[]) => measuredRun(commands.map((command) => pinned(command, threads)));
    const whole = served === null ? ours([trail.folder], report) : served.read(report);
    const contenders = profile.tools.flatMap((key) => {
      const tool = tools.get(key);
      return tool === undefined ? [] : [contender(key, tool, profile, trail, { work, threads })];
    });

    // The first round warms the disk's cache, and its answers are compared. Its times count where no other is wanted.
    const isCounted = runs === 1;
    for (const { path } of trail.files) readFileSync(path);
    const first = await run([whole]);
    const differences = await compare(profile, report, contenders, trail, { work, run, isCounted });

    const mine: MeasuredRun[] = isCounted ? [first] : [];
    let spent = 0;
    for (let round = isCounted ? 1 : 0; round < roundsOf(profile, runs); round += 1) {
      if (spent <= LIMIT_SECONDS.whole) {
        const one = await run([whole]);
        mine.push(one);
        spent += one.seconds;
      }
      for (const one of contenders) {
        if (one.failure !== null || one.spent > LIMIT_SECONDS[one.tool.reads]) continue;
        const measured = await run(one.commands);
        one.runs.push(measured);
        one.spent += measured.seconds;
      }
    }
    return {
      seconds: median(mine.map(({ seconds }) => seconds)),
      peakMiB: largest(mine.map(({ peakMiB }) => peakMiB)),
      tools: await Promise.all(contenders.map((one) => summed(one, run))),
      differences,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function roundsOf({ shape, long }: Profile, runs: number): number {
  if (long) return 1;
  return shape === "small" ? runs * SHORT_RUNS : runs;
}

type Run = (commands: readonly Command[]) => Promise<MeasuredRun>;

function contender(
  key: ToolKey,
  tool: Tool,
  profile: Profile,
  trail: Trail,
  { work, threads }: { work: string; threads: number },
): Contender {
  const all = trail.files.length;
  const count = tool.reads === "whole" ? all : Math.min(all, Math.max(LEAST_FILES, Math.ceil(all * profile.sample)));
  const chosen = new Set(Array.from({ length: count }, (_, index) => Math.floor((index * all) / count)));
  const files = trail.files.filter((_, index) => chosen.has(index));
  const processes = tool.processes === "one" ? 1 : Math.min(threads, files.length);
  const { shape } = profile;
  const parts = Array.from({ length: processes }, (_, part) => ({
    paths: files.filter((_file, index) => index % processes === part).map(({ path }) => path),
    shape,
    threads,
  }));
  const outputOf = (part: number) => join(work, `${key}-${part}`);
  return {
    key,
    name: toolName(tool, all, threads),
    tool,
    files,
    outputs: tool.answers ? parts.map((_, part) => outputOf(part)) : [],
    commands: parts.map((part, index) => tool.run(part, tool.answers ? outputOf(index) : null)),
    idle: tool.idle?.({ paths: [], shape, threads }) ?? null,
    share: files.reduce((sum, { bytes }) => sum + bytes, 0) / trail.bytes,
    runs: [],
    spent: 0,
    failure: null,
  };
}

/** Compares ours with what was generated, and each tool's answer with ours on the same files. */
async function compare(
  { fails }: Profile,
  report: string,
  contenders: readonly Contender[],
  trail: Trail,
  { work, run, isCounted }: { work: string; run: Run; isCounted: boolean },
): Promise<string[]> {
  const differences: string[] = [];
  const mine = readReport(report);
  if (mine.calls !== trail.calls)
    differences.push(`ours read ${mine.calls} calls of the ${trail.calls} that were made`);
  if (mine.rows.size !== trail.groups) differences.push(`ours has ${mine.rows.size} groups of ${trail.groups}`);
  const partial = new Map([[trail.files.length, mine]]);
  for (const one of contenders) {
    try {
      const first = await run(one.commands);
      // Or too slow to run again: this is its only time.
      if (isCounted || first.seconds > LIMIT_SECONDS[one.tool.reads]) {
        one.runs.push(first);
        one.spent = first.seconds;
      }
    } catch (error) {
      one.failure = reasonOf(error);
      if (!fails.includes(one.key)) differences.push(`${one.name} failed: ${one.failure}`);
    }
    if (!isReader(one.key) || one.failure !== null) continue;
    let same = partial.get(one.files.length);
    if (same === undefined) {
      const output = join(work, "partial.json");
      const paths = one.files.map(({ path }) => path);
      await run([ours(paths, output)]);
      same = readReport(output);
      partial.set(one.files.length, same);
    }
    const differs = difference(await readRows(one.outputs), same);
    if (differs !== null) differences.push(`${one.name} differs from ours: ${differs}`);
  }
  return differences;
}

/** The error of a tool, without the lines that show where in the tool it occurred. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [, status = "", output = ""] = /^\S+ \S+ ended with (\S+): ?(.*)$/s.exec(text) ?? [];
  const lines = output.split("\n").map((line) => line.trim());
  const message = lines.findLast((line) => /error|cannot|exceed|memory|killed/i.test(line)) ?? lines.at(-1) ?? "";
  return message === "" ? `it ended with ${status === "" ? text : status}` : message.slice(0, SHOWN_OF_FAILURE);
}

async function summed({ key, name, tool, idle, share, runs, failure }: Contender, run: Run): Promise<MeasuredTool> {
  const peakMiB = runs.length === 0 ? null : largest(runs.map((one) => one.peakMiB));
  if (failure !== null) return { key, name, seconds: null, peakMiB: null, share, failure };
  const seconds = median(runs.map((one) => one.seconds));
  if (share === 1 || tool.reads === "whole") return { key, name, seconds, peakMiB, share, failure };
  // Only the time after its start grows with the files.
  const starts: number[] = [];
  if (idle !== null) {
    for (let round = 0; round < SHORT_RUNS; round += 1) starts.push((await run([idle])).seconds);
  }
  const start = starts.length === 0 ? 0 : median(starts);
  return { key, name, seconds: start + Math.max(0, seconds - start) / share, peakMiB, share, failure };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
