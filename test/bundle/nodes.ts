import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The machine's own Node, which may be older than the one that runs the tests. */
const machineNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((path) => !path.includes("node_modules"))
  .map((path) => join(path, "node"))
  .find((path) => existsSync(path));

/** The Node that runs the tests, and the machine's own where it is of another version. */
export const NODES = [process.execPath, ...(machineNode === undefined ? [] : [machineNode])]
  .map((node) => ({ node, version: execFileSync(node, ["--version"], { encoding: "utf8" }).trim() }))
  .filter(({ version }, index, all) => all.findIndex((other) => other.version === version) === index);
