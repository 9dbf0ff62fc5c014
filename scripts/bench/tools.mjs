// What ours is held against: how each tool is run, and whether it is here.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const CLI = here("../../dist/cli.js");

const AS_IS = ["--ignore-file", "none", "--format", "json", "--warn-only"];

/** Ours, on files and folders. */
export const ours = (paths, output) => ({
  file: process.execPath,
  args: [CLI, ...paths.flatMap((path) => ["--cloudtrail", path]), ...AS_IS],
  output,
});

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {() => string | null} version Null: it is not here.
 * @property {boolean} answers It gives the rows of the search, which are compared with ours.
 * @property {"whole" | "sample"} reads All files in every round, or a share of them.
 * @property {2 | 1} processes Two share the files, where there is more than one; or one on two threads of its own.
 * @property {(paths: readonly string[], output: string | null, shape: string) => import("./measured-run.mjs").Command} run
 * @property {(() => import("./measured-run.mjs").Command) | null} idle What it costs to start it.
 */

/** @type {Record<string, Tool>} By the keys that profiles name. */
export const TOOLS = theTools();

function theTools() {
  const python = (parser) => ({
    answers: true,
    reads: "sample",
    processes: 2,
    run: (paths, output, shape) => ({ file: interpreter(), args: [here("query.py"), parser, shape, ...paths], output }),
    idle: () => ({ file: interpreter(), args: [here("query.py"), parser, "documents"], output: null }),
  });
  const jq = ["jq", "--null-input", "--compact-output", "--from-file", here("query.jq")];
  return {
    zcat: {
      name: "zcat",
      version: () => said("gzip", ["--version"]),
      answers: false,
      reads: "whole",
      processes: 2,
      // What zcat is where gzip is GNU's; elsewhere it takes other files.
      run: (paths) => ({ file: "gzip", args: ["-cd", ...paths], output: null }),
      idle: null,
    },
    jq: {
      name: "jq",
      version: () => said("gzip", ["--version"]) && said("jq", ["--version"]),
      answers: true,
      reads: "sample",
      processes: 2,
      run: (paths, output) => shell(`gzip -cd "$@" | ${jq.map((word) => `'${word}'`).join(" ")}`, paths, output),
      idle: () => ({ file: "jq", args: ["--null-input", "0"], output: null }),
    },
    python: { name: "Python json", version: () => said("python3", ["--version"]), ...python("json") },
    orjson: {
      name: "Python orjson",
      version: () => said("python3", ["-c", "import orjson; print('orjson', orjson.__version__)"]),
      ...python("orjson"),
    },
    duckdb: {
      name: "DuckDB",
      version: () => said(process.execPath, [here("query-duckdb.mjs"), "--version"]),
      answers: true,
      reads: "whole",
      processes: 1,
      run: (paths, output) => ({ file: process.execPath, args: [here("query-duckdb.mjs"), ...paths], output }),
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
}

/** What a table calls it, for a profile of so many files. */
export function toolName(tool, files) {
  return `${tool.name}${tool.processes === 2 && files > 1 ? " x2" : ""}`;
}

/** Python itself, not what stands before it on the path to choose one of several: that takes longer than a small file. */
function interpreter() {
  pythonPath ??= said("python3", ["-c", "import sys; print(sys.executable)"]) ?? "python3";
  return pythonPath;
}

let pythonPath;

function shell(script, args, output) {
  return { file: "sh", args: ["-c", script, "sh", ...args], output };
}

function said(file, args) {
  const { status, stdout } = spawnSync(file, args, { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] ?? "").trim() : null;
}
