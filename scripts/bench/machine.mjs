// What was measured with: a figure without its machine and versions is none.
import { availableParallelism, cpus, totalmem } from "node:os";

/** @param {readonly string[]} versions Of the tools. */
export function machine(versions) {
  const model = cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() || "unknown processor";
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  return [
    `${availableParallelism()} cores (${model}), ${gibibytes} GiB, ${process.platform} ${process.arch}`,
    [...new Set([`node ${process.version}`, ...versions])].join(", "),
  ];
}
