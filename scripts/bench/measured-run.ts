// Runs commands in parallel, and measures them from outside: wall time, and the peak of memory where Linux reports it.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const SAMPLE_EVERY_MS = 20;
const SHOWN_OF_ERRORS = 2000;

/** `output` is the file for its standard output; null discards it. `env` is added to the environment. */
export type Command = {
  file: string;
  args: readonly string[];
  output: string | null;
  env?: Readonly<Record<string, string>>;
};

/** `peakMiB` is null where this system does not report it. */
export type MeasuredRun = { seconds: number; peakMiB: number | null };

/**
 * Runs all commands at once, until the last one ends.
 * @returns The peak is the sum over the processes, those that they start included, of the most that each held at any moment.
 * @throws {Error} Where a process cannot be started or does not exit with 0; with the end of its standard error.
 */
export async function measuredRun(commands: readonly Command[]): Promise<MeasuredRun> {
  const began = performance.now();
  const ends = await Promise.allSettled(commands.map(ended));
  const seconds = (performance.now() - began) / 1000;
  const peaks = ends.map((end) => {
    if (end.status === "rejected") throw end.reason;
    return end.value;
  });
  return { seconds, peakMiB: peaks.reduce((sum, peak) => (sum === null || peak === null ? null : sum + peak), 0) };
}

/** The largest; null where one is null, so that a missing figure is never taken for a small one. */
export function largest(peaks: readonly (number | null)[]): number | null {
  return peaks.reduce((most, peak) => (most === null || peak === null ? null : Math.max(most, peak)), 0);
}

async function ended({ file, args, output, env }: Command): Promise<number | null> {
  const target = output === null ? "ignore" : openSync(output, "w");
  const child = spawn(file, args, { stdio: ["ignore", target, "pipe"], env: { ...process.env, ...env } });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-SHOWN_OF_ERRORS);
  });
  const peaks = new Map<number, number>();
  const sample = () => {
    if (child.pid !== undefined) addPeaks(child.pid, peaks);
  };
  sample();
  const sampling = setInterval(sample, SAMPLE_EVERY_MS);
  try {
    const exit = await new Promise<number | string>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(code ?? signal ?? "no status"));
    });
    if (exit !== 0) throw new Error(`${file} ${args[0]} ended with ${exit}: ${errors.trim()}`);
  } finally {
    clearInterval(sampling);
    if (target !== "ignore") closeSync(target);
  }
  return peaks.size === 0 ? null : [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
}

/**
 * Adds the peaks of a process and of those that it started. Linux keeps the high-water mark of a process itself, so
 * sampling misses its last moments only. The maximum that wait4 returns would count this process's own memory, which a
 * child shares until it executes its program.
 */
function addPeaks(pid: number, peaks: Map<number, number>): void {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    if (kibibytes === undefined) return;
    peaks.set(pid, Number(kibibytes) / 1024);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    for (const child of children.split(" ").filter((word) => word !== "")) addPeaks(Number(child), peaks);
  } catch {
    // The process has ended, or this system has no such files.
  }
}
