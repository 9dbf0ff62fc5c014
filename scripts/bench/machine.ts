// The machine and versions of a measurement.
import { availableParallelism, cpus, totalmem } from "node:os";

/** Two lines: the machine, and the versions of Node and of the tools. */
export function machine(versions: readonly string[]): string[] {
  const model = cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() || "unknown processor";
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return [
    `${availableParallelism()} cores (${model}), ${gibibytes} GiB, ${process.platform} ${process.arch}`,
    [...new Set([`node ${process.version}`, ...versions])].join(", "),
  ];
}
