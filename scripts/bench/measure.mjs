// One profile, measured: ours and each tool in turn, round after round.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { difference, readReport, readRows } from "./answers.mjs";
import { measuredRun } from "./measured-run.mjs";
import { ours, toolName } from "./tools.mjs";
import { BENCH_FOLDER } from "./trail-folder.mjs";

/** Nothing is run again once it has taken so long: where it reads all of the files, or may read a share of them. */
const PATIENCE_SECONDS = { whole: 90, sample: 10 };
/** Of fewer files the start of a tool is too large a part to be taken off. */
const LEAST_FILES = 20;
/** What takes a blink is measured more often. */
const BLINKS = 3;

/**
 * @typedef {object} Measured
 * @property {number} seconds Ours: the median.
 * @property {number | null} peakMiB Ours: the largest; null where this system does not tell.
 * @property {readonly { key: string, name: string, seconds: number, share: number, runs: number }[]} tools
 *   `share` of the bytes that it read: what is less than 1 is extrapolated.
 * @property {string[]} differences Where an answer is not the one that it must be.
 */

/**
 * @param {import("./profiles.mjs").Profile} profile
 * @param {import("./trail-folder.mjs").Trail} trail
 * @param {Record<string, import("./tools.mjs").Tool>} tools Those that are here.
 * @param {number} runs
 * @returns {Promise<Measured>}
 */
export async function measure(profile, trail, tools, runs) {
  const work = mkdtempSync(join(BENCH_FOLDER, "answers-"));
  try {
    const report = join(work, "report.json");
    const whole = ours([trail.folder], report);
    const contenders = profile.tools
      .filter((key) => tools[key] !== undefined)
      .map((key) => contender(key, tools[key], profile, trail, work));

    // The first round warms the disk's cache, and its answers are compared.
    for (const { path } of trail.files) readFileSync(path);
    await measuredRun([whole]);
    const differences = await compare(report, contenders, trail, work);

    const mine = [];
    let spent = 0;
    for (let run = 0; run < (profile.shape === "small" ? runs * BLINKS : runs); run += 1) {
      if (spent <= PATIENCE_SECONDS.whole) {
        const one = await measuredRun([whole]);
        mine.push(one);
        spent += one.seconds;
      }
      for (const one of contenders) {
        if (one.spent > PATIENCE_SECONDS[one.tool.reads]) continue;
        const { seconds } = await measuredRun(one.commands);
        one.times.push(seconds);
        one.spent += seconds;
      }
    }
    const peaks = mine.map(({ peakMiB }) => peakMiB);
    return {
      seconds: median(mine.map(({ seconds }) => seconds)),
      peakMiB: peaks.includes(null) ? null : Math.max(...peaks),
      tools: await Promise.all(contenders.map(summed)),
      differences,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function contender(key, tool, profile, trail, work) {
  const all = trail.files.length;
  const count = tool.reads === "whole" ? all : Math.min(all, Math.max(LEAST_FILES, Math.ceil(all * profile.sample)));
  const files = Array.from({ length: count }, (_, index) => trail.files[Math.floor((index * all) / count)]);
  const parts = Array.from({ length: Math.min(tool.processes, files.length) }, (_, part) =>
    files.filter((_file, index) => index % tool.processes === part).map(({ path }) => path),
  );
  const outputs = parts.map((_, part) => (tool.answers ? join(work, `${key}-${part}`) : null));
  const commands = parts.map((paths, part) =>
    tool.run(paths, outputs[part], profile.shape === "lines" ? "lines" : "documents"),
  );
  const share = files.reduce((sum, { bytes }) => sum + bytes, 0) / trail.bytes;
  const name = toolName(tool, trail.files.length);
  return { key, name, tool, files, outputs, commands, share, times: [], spent: 0 };
}

/** Holds ours against what was made, and each tool's answer against ours on the same files. */
async function compare(report, contenders, trail, work) {
  const differences = [];
  const mine = readReport(report);
  if (mine.calls !== trail.calls)
    differences.push(`ours read ${mine.calls} calls of the ${trail.calls} that were made`);
  if (mine.rows.size !== trail.groups) differences.push(`ours has ${mine.rows.size} groups of ${trail.groups}`);
  const partial = new Map([[trail.files.length, mine]]);
  for (const one of contenders) {
    const { seconds } = await measuredRun(one.commands);
    // A time that is the only one is better than to wait for a second.
    if (seconds > PATIENCE_SECONDS[one.tool.reads]) {
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

async function summed({ key, name, tool, share, times }) {
  const seconds = median(times);
  if (share === 1) return { key, name, seconds, share, runs: times.length };
  // Starting it is no part of what grows with the files.
  const starts = [];
  for (let run = 0; tool.idle !== null && run < BLINKS; run += 1)
    starts.push((await measuredRun([tool.idle()])).seconds);
  const start = starts.length === 0 ? 0 : median(starts);
  return { key, name, seconds: start + Math.max(0, seconds - start) / share, share, runs: times.length };
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
