// The tools that ours is compared with: how each is run, and whether it is installed.
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BENCH_FOLDER } from "./bench-folder.ts";
import type { Command } from "./measured-run.ts";
import type { Profile } from "./profiles.ts";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const DIST = here("../../dist");

const AS_IS = ["--ignore-file", "none", "--format", "json", "--warn-only"];

const JQ = ["jq", "--null-input", "--compact-output", "--from-file", here("query.jq")];

/** Our own command, on files, folders and addresses. */
export function ours(paths: readonly string[], output: string | null, dist = DIST): Command {
  return {
    file: process.execPath,
    args: [join(dist, "cli.js"), ...paths.flatMap((path) => ["--cloudtrail", path]), ...AS_IS],
    output,
  };
}

/** The keys that profiles use. */
export type ToolKey =
  | "zcat"
  | "inflate"
  | "disk"
  | "without-interning"
  | "jq"
  | "python"
  | "orjson"
  | "duckdb"
  | "node";

export type Shape = Profile["shape"];

/** What a tool reads: `threads` is how many threads or processes it may use. */
export type Work = { paths: readonly string[]; shape: Shape; threads: number };

export type Tool = {
  name: string;
  /** Null where the tool is not installed. */
  version: () => string | null;
  /** It writes the rows of the search, which are compared with ours. */
  answers: boolean;
  /** All files in every round, or a share of them. */
  reads: "whole" | "sample";
  /** As many processes as threads share the files; or one process uses that many threads. */
  processes: "many" | "one";
  run: (work: Work, output: string | null) => Command;
  /** The same process without input, which measures its start; null where that is not needed. */
  idle: ((work: Work) => Command) | null;
};

const FLOOR = { answers: false, reads: "whole", processes: "many", idle: null } as const;

export const TOOLS: Record<ToolKey, Tool> = {
  zcat: {
    ...FLOOR,
    name: "zcat",
    version: () => firstLine("gzip", ["--version"]),
    // What zcat is where gzip is GNU's; elsewhere it takes other files.
    run: ({ paths }) => ({ file: "gzip", args: ["-cd", ...paths], output: null }),
  },
  inflate: {
    ...FLOOR,
    name: "gunzip only",
    version: () => `node ${process.version}`,
    run: ({ paths }) => ({ file: process.execPath, args: [here("inflate-only.ts"), ...paths], output: null }),
  },
  disk: {
    ...FLOOR,
    name: "ours, from disk",
    version: () => `node ${process.version}`,
    processes: "one",
    run: ({ paths }) => ours(paths, null),
  },
  "without-interning": {
    name: "ours, not interning",
    version: () => (distWithoutInterning() === null ? null : `node ${process.version}`),
    answers: false,
    reads: "whole",
    processes: "one",
    run: ({ paths }) => ours(paths, null, distWithoutInterning() ?? undefined),
    idle: null,
  },
  jq: {
    name: "jq",
    version: () => firstLine("gzip", ["--version"]) && firstLine("jq", ["--version"]),
    answers: true,
    reads: "sample",
    processes: "many",
    run: ({ paths }, output) => shell(`gzip -cd "$@" | ${JQ.map((word) => `'${word}'`).join(" ")}`, paths, output),
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
    reads: "sample",
    processes: "one",
    run: (work, output) => duckdb(work, output),
    idle: (work) => duckdb({ ...work, paths: [] }, null),
  },
  node: {
    ...FLOOR,
    name: "bare Node",
    version: () => `node ${process.version}`,
    processes: "one",
    run: () => ({ file: process.execPath, args: ["-e", "0"], output: null }),
  },
};

/** Whether a tool gives the groups of the search: the others are floors, or ours in another way. */
export function isReader(key: ToolKey): boolean {
  return ["jq", "python", "orjson", "duckdb"].includes(key);
}

function duckdb({ paths, shape, threads }: Work, output: string | null): Command {
  return { file: process.execPath, args: [here("query-duckdb.ts"), String(threads), shape, ...paths], output };
}

function python(parser: "json" | "orjson"): Omit<Tool, "name" | "version"> {
  return {
    answers: true,
    reads: "sample",
    processes: "many",
    run: ({ paths, shape }, output) => ({
      file: interpreter(),
      args: [here("query.py"), parser, shape, ...paths],
      output,
    }),
    idle: ({ shape }) => ({ file: interpreter(), args: [here("query.py"), parser, shape], output: null }),
  };
}

/** Its name in a table, for a profile of that many files. */
export function toolName({ name, processes }: Tool, files: number, threads: number): string {
  return `${name}${processes === "many" && files > 1 ? ` x${threads}` : ""}`;
}

/** The limit of the table of equal findings, in the bundle. */
const TABLE_LIMIT = /\bmaxBytes = 64 \* 1024 \* 1024\b/g;

/**
 * A copy of dist/ whose table of equal findings holds nothing, so that no option is needed for this measurement alone; null
 * where the bundle does not have that limit once.
 */
function distWithoutInterning(): string | null {
  if (withoutInterning !== undefined) return withoutInterning;
  withoutInterning = null;
  const limits = readdirSync(DIST)
    .map((name) => ({ name, text: readFileSync(join(DIST, name), "utf8") }))
    .filter(({ text }) => text.match(TABLE_LIMIT));
  const [limited] = limits;
  if (limited === undefined || limits.length > 1 || limited.text.match(TABLE_LIMIT)?.length !== 1) return null;
  const folder = join(BENCH_FOLDER, "dist-without-interning");
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(join(folder, limited.name), limited.text.replace(TABLE_LIMIT, "maxBytes = 0"));
  withoutInterning = folder;
  return folder;
}

let withoutInterning: string | null | undefined;

/** The path of Python itself: a version manager's shim takes longer to start than a small file to read. */
function interpreter(): string {
  pythonPath ??= firstLine("python3", ["-c", "import sys; print(sys.executable)"]) ?? "python3";
  return pythonPath;
}

let pythonPath: string | undefined;

/** A pipeline fails where one of its programs does. */
function shell(script: string, args: readonly string[], output: string | null): Command {
  return { file: "bash", args: ["-o", "pipefail", "-c", script, "bash", ...args], output };
}

/** The first line of what a program writes; null where it fails or is not installed. */
export function firstLine(file: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(file, args, { encoding: "utf8" });
  return status === 0 ? (stdout.split("\n")[0] ?? "").trim() : null;
}
