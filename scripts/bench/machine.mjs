// What was measured with: a figure without its machine and versions is none.
import { availableParallelism, cpus, totalmem } from "node:os";

/** @param {Record<string, import("./tools.mjs").Tool>} tools */
export function machine(tools) {
  const model = cpus()[0]?.model.replaceAll(/\s+/g, " ").trim() || "unknown processor";
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const versions = Object.entries(tools).flatMap(([key, { version }]) =>
    key === "node" || version === null ? [] : [version],
  );
  return [
    `${availableParallelism()} cores (${model}), ${gibibytes} GiB, ${process.platform} ${process.arch}`,
    [`node ${process.version}`, ...new Set(versions)].join(", "),
  ];
}
