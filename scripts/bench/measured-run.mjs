// Runs commands side by side, and measures them from outside: wall time, and the peak of memory where Linux tells it.
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

const LOOK_EVERY_MS = 20;
const TOLD_OF_ERRORS = 2000;

/**
 * @typedef {{ file: string, args: readonly string[], output: string | null }} Command `output`: the file for its standard output; null: nowhere.
 *
 * Runs all of them at once, to the end of the last.
 * @param {readonly Command[]} commands
 * @returns {Promise<{ seconds: number, peakMiB: number | null }>} The peak is the largest of them, all threads of a process together.
 * @throws {Error} Where one cannot be started or does not exit with 0; with what it said.
 */
export async function measuredRun(commands) {
  const began = performance.now();
  const peaks = await Promise.all(commands.map(ended));
  const seconds = (performance.now() - began) / 1000;
  return { seconds, peakMiB: peaks.includes(null) ? null : Math.max(...peaks) };
}

async function ended({ file, args, output }) {
  const target = output === null ? "ignore" : openSync(output, "w");
  const child = spawn(file, args, { stdio: ["ignore", target, "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-TOLD_OF_ERRORS);
  });
  let peak = peakOf(child.pid);
  const look = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, LOOK_EVERY_MS);
  try {
    const [code, signal] = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (...how) => resolve(how));
    });
    if (code !== 0) throw new Error(`${file} ${args[0]} ended with ${code ?? signal}: ${said.trim()}`);
  } finally {
    clearInterval(look);
    if (target !== "ignore") closeSync(target);
  }
  return peak;
}

/**
 * Linux keeps the high-water mark of a process itself, so looking now and then loses its last moments only. The maximum that
 * wait4 tells would count this process's own memory, which a child shares before it becomes its program.
 */
function peakOf(pid) {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}
