// Keeps a command on as many processors as a measurement is about, on a machine that has more.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Command } from "./measured-run.ts";

/** The command on the first `threads` processors of this process, by `taskset`. Node counts those alone. */
export function pinned(command: Command, threads: number): Command {
  if (availableParallelism() <= threads) return command;
  const processors = allowedProcessors().slice(0, threads);
  return { ...command, file: "taskset", args: ["-c", processors.join(","), command.file, ...command.args] };
}

/** `0-3,8` as 0, 1, 2, 3, 8. */
function allowedProcessors(): number[] {
  const [, ranges = ""] = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return ranges.split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}
