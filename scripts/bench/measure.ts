// One profile, measured: ours and each tool in turn, round after round.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { difference, readReport, readRows } from "./answers.ts";
import { type Command, largest, type MeasuredRun, measuredRun } from "./measured-run.ts";
import type { Profile } from "./profiles.ts";
import { ours, type Tool, type ToolKey, toolName } from "./tools.ts";
import { BENCH_FOLDER, type Trail, type TrailFile } from "./trail-folder.ts";

/** A command that has taken this long is not run again: the first limit is for all files, the second for a sample. */
const LIMIT_SECONDS = { whole: 90, sample: 10 };
/** With fewer files, the start of a tool is too large a part of its time to be subtracted. */
const LEAST_FILES = 20;
/** Short runs are measured this many times as often. */
const SHORT_RUNS = 3;

export type MeasuredTool = {
  key: ToolKey;
  name: string;
  seconds: number;
  /** Of the bytes that it read: a time for less than 1 is extrapolated. */
  share: number;
  runs: number;
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
  share: number;
  times: number[];
  spent: number;
};

/** Measures ours and the tools that are installed, `runs` times each. */
export async function measure(
  profile: Profile,
  trail: Trail,
  tools: ReadonlyMap<ToolKey, Tool>,
  runs: number,
): Promise<Measured> {
  const work = mkdtempSync(join(BENCH_FOLDER, "answers-"));
  try {
    const report = join(work, "report.json");
    const whole = ours([trail.folder], report);
    const contenders = profile.tools.flatMap((key) => {
      const tool = tools.get(key);
      return tool === undefined ? [] : [contender(key, tool, profile, trail, work)];
    });

    // The first round warms the disk's cache, and its answers are compared.
    for (const { path } of trail.files) readFileSync(path);
    await measuredRun([whole]);
    const differences = await compare(report, contenders, trail, work);

    const mine: MeasuredRun[] = [];
    let spent = 0;
    for (let run = 0; run < (profile.shape === "small" ? runs * SHORT_RUNS : runs); run += 1) {
      if (spent <= LIMIT_SECONDS.whole) {
        const one = await measuredRun([whole]);
        mine.push(one);
        spent += one.seconds;
      }
      for (const one of contenders) {
        if (one.spent > LIMIT_SECONDS[one.tool.reads]) continue;
        const { seconds } = await measuredRun(one.commands);
        one.times.push(seconds);
        one.spent += seconds;
      }
    }
    return {
      seconds: median(mine.map(({ seconds }) => seconds)),
      peakMiB: largest(mine.map(({ peakMiB }) => peakMiB)),
      tools: await Promise.all(contenders.map(summed)),
      differences,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function contender(key: ToolKey, tool: Tool, profile: Profile, trail: Trail, work: string): Contender {
  const all = trail.files.length;
  const count = tool.reads === "whole" ? all : Math.min(all, Math.max(LEAST_FILES, Math.ceil(all * profile.sample)));
  const chosen = new Set(Array.from({ length: count }, (_, index) => Math.floor((index * all) / count)));
  const files = trail.files.filter((_, index) => chosen.has(index));
  const parts = Array.from({ length: Math.min(tool.processes, files.length) }, (_, part) =>
    files.filter((_file, index) => index % tool.processes === part).map(({ path }) => path),
  );
  const outputOf = (part: number) => join(work, `${key}-${part}`);
  const commands = parts.map((paths, part) =>
    tool.run(paths, tool.answers ? outputOf(part) : null, profile.shape === "lines" ? "lines" : "documents"),
  );
  const outputs = tool.answers ? parts.map((_, part) => outputOf(part)) : [];
  const share = files.reduce((sum, { bytes }) => sum + bytes, 0) / trail.bytes;
  const name = toolName(tool, trail.files.length);
  return { key, name, tool, files, outputs, commands, share, times: [], spent: 0 };
}

/** Compares ours with what was generated, and each tool's answer with ours on the same files. */
async function compare(
  report: string,
  contenders: readonly Contender[],
  trail: Trail,
  work: string,
): Promise<string[]> {
  const differences: string[] = [];
  const mine = readReport(report);
  if (mine.calls !== trail.calls)
    differences.push(`ours read ${mine.calls} calls of the ${trail.calls} that were made`);
  if (mine.rows.size !== trail.groups) differences.push(`ours has ${mine.rows.size} groups of ${trail.groups}`);
  const partial = new Map([[trail.files.length, mine]]);
  for (const one of contenders) {
    const { seconds } = await measuredRun(one.commands);
    // Too slow to run again: this is its only time.
    if (seconds > LIMIT_SECONDS[one.tool.reads]) {
      one.times.push(seconds);
      one.spent = seconds;
    }
    if (!one.tool.answers) continue;
    let same = partial.get(one.files.length);
    if (same === undefined) {
      const output = join(work, "partial.json");
      await measuredRun([
        ours(
          one.files.map(({ path }) => path),
          output,
        ),
      ]);
      same = readReport(output);
      partial.set(one.files.length, same);
    }
    const differs = difference(await readRows(one.outputs), same);
    if (differs !== null) differences.push(`${one.name} differs from ours: ${differs}`);
  }
  return differences;
}

async function summed({ key, name, tool, share, times }: Contender): Promise<MeasuredTool> {
  const seconds = median(times);
  if (share === 1) return { key, name, seconds, share, runs: times.length };
  // Only the time after its start grows with the files.
  const starts: number[] = [];
  for (let run = 0; tool.idle !== null && run < SHORT_RUNS; run += 1)
    starts.push((await measuredRun([tool.idle()])).seconds);
  const start = starts.length === 0 ? 0 : median(starts);
  return { key, name, seconds: start + Math.max(0, seconds - start) / share, share, runs: times.length };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}
