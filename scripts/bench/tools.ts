// The tools that ours is compared with: how each is run, and whether it is installed.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "./measured-run.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const CLI = here("../../dist/cli.js");

const AS_IS = ["--ignore-file", "none", "--format", "json", "--warn-only"];

const JQ = ["jq", "--null-input", "--compact-output", "--from-file", here("query.jq")];

/** Our own command, on files and folders. */
export function ours(paths: readonly string[], output: string): Command {
  return {
    file: process.execPath,
    args: [CLI, ...paths.flatMap((path) => ["--cloudtrail", path]), ...AS_IS],
    output,
  };
}

/** The keys that profiles use. */
export type ToolKey = "zcat" | "jq" | "python" | "orjson" | "duckdb" | "node";

export type Tool = {
  name: string;
  /** Null where the tool is not installed. */
  version: () => string | null;
  /** It writes the rows of the search, which are compared with ours. */
  answers: boolean;
  /** All files in every round, or a share of them. */
  reads: "whole" | "sample";
  /** Two processes share the files, where there is more than one; or one process uses two threads. */
  processes: 2 | 1;
  run: (paths: readonly string[], output: string | null, shape: "documents" | "lines") => Command;
  /** The same process without input, which measures its start; null where that is not needed. */
  idle: (() => Command) | null;
};

export const TOOLS: Record<ToolKey, Tool> = {
  zcat: {
    name: "zcat",
    version: () => firstLine("gzip", ["--version"]),
    answers: false,
    reads: "whole",
    processes: 2,
    // What zcat is where gzip is GNU's; elsewhere it takes other files.
    run: (paths) => ({ file: "gzip", args: ["-cd", ...paths], output: null }),
    idle: null,
  },
  jq: {
    name: "jq",
    version: () => firstLine("gzip", ["--version"]) && firstLine("jq", ["--version"]),
    answers: true,
    reads: "sample",
    processes: 2,
    run: (paths, output) => shell(`gzip -cd "$@" | ${JQ.map((word) => `'${word}'`).join(" ")}`, paths, output),
    idle: () => ({ file: "jq", args: ["--null-input", "0"], output: null }),
  },
  python: { name: "Python json", version: () => firstLine("python3", ["--version"]), ...python("json") },
  orjson: {
    name: "Python orjson",
    version: () => firstLine("python3", ["-c", "import orjson; print('orjson', orjson.__version__)"]),
    ...python("orjson"),
  },
  duckdb: {
    name: "DuckDB",
    version: () => firstLine(process.execPath, [here("query-duckdb.ts"), "--version"]),
    answers: true,
    reads: "whole",
    processes: 1,
    run: (paths, output) => ({ file: process.execPath, args: [here("query-duckdb.ts"), ...paths], output }),
    idle: null,
  },
  node: {
    name: "bare Node",
    version: () => `node ${process.version}`,
    answers: false,
    reads: "whole",
    processes: 1,
    run: () => ({ file: process.execPath, args: ["-e", "0"], output: null }),
    idle: null,
  },
};

function python(parser: "json" | "orjson"): Omit<Tool, "name" | "version"> {
  return {
    answers: true,
    reads: "sample",
    processes: 2,
    run: (paths, output, shape) => ({ file: interpreter(), args: [here("query.py"), parser, shape, ...paths], output }),
    idle: () => ({ file: interpreter(), args: [here("query.py"), parser, "documents"], output: null }),
  };
}

/** Its name in a table, for a profile of that many files. */
export function toolName(tool: Tool, files: number): string {
  return `${tool.name}${tool.processes === 2 && files > 1 ? " x2" : ""}`;
}

/** The path of Python itself: a version manager's shim takes longer to start than a small file to read. */
function interpreter(): string {
  pythonPath ??= firstLine("python3", ["-c", "import sys; print(sys.executable)"]) ?? "python3";
  return pythonPath;
}

let pythonPath: string | undefined;

function shell(script: string, args: readonly string[], output: string | null): Command {
  return { file: "sh", args: ["-c", script, "sh", ...args], output };
}

/** The first line of what a program writes; null where it fails or is not installed. */
function firstLine(file: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(file, args, { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] ?? "").trim() : null;
}
