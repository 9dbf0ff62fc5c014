import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { allowedEndpointsOf } from "../fakes/allowed-endpoints.ts";
import { refuseForeignLines, withTracedWarnings } from "./warnings.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export type StepResult = {
  exitCode: number | null;
  outputs: Record<string, string>;
  summary: string;
  /** Workflow commands that the runner would act on, in order: `error`, `warning`, ... */
  commands: { name: string; properties: string; message: string }[];
  log: string;
};

export type StepSetting = {
  with?: Record<string, string>;
  env?: Record<string, string>;
  /** The event's payload; null: GITHUB_EVENT_PATH leads nowhere. */
  event?: unknown;
  /** The node that runs dist; the one of this process by default. */
  node?: string;
  /** What the step finds in its folder. */
  cwd?: string;
  withoutSummary?: boolean;
  /** Changes the folder with the runner's files before the step starts. */
  prepare?: (folder: string) => void;
  /** The user that runs the step, as in a container job; only root can choose one. */
  uid?: number;
};

/**
 * Runs dist/main.js as the runner runs a step: INPUT_* with action.yml's defaults filled in, and the GITHUB_* files. Throws
 * where a line of stderr is Node's or the SDK's.
 */
export function runStep(setting: StepSetting): StepResult {
  const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const temp = mkdtempSync(join(tmpdir(), "step-"));
  const file = (name: string, content = "") => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const env: Record<string, string> = { PATH: process.env["PATH"] ?? "", CI: "true", GITHUB_ACTIONS: "true" };
  for (const [name, { default: preset }] of Object.entries(action.inputs)) {
    if (preset !== undefined && !preset.includes("${{")) env[`INPUT_${name.toUpperCase()}`] = preset;
  }
  // Fakes have to be allowed by name, as whoever uses an emulator has to.
  env["INPUT_ALLOWED-ENDPOINTS"] = allowedEndpointsOf(setting.env ?? {});
  for (const [name, value] of Object.entries(setting.with ?? {})) env[`INPUT_${name.toUpperCase()}`] = value;
  env["GITHUB_OUTPUT"] = file("output");
  env["GITHUB_STATE"] = file("state");
  env["GITHUB_ENV"] = file("env");
  env["GITHUB_STEP_SUMMARY"] = setting.withoutSummary === true ? join(temp, "nowhere") : file("summary");
  env["GITHUB_EVENT_PATH"] =
    setting.event === null ? join(temp, "nowhere") : file("event", JSON.stringify(setting.event ?? PRIVATE));
  env["GITHUB_REPOSITORY"] = "example/shop";
  setting.prepare?.(temp);
  const run = spawnSync(setting.node ?? process.execPath, [join(ROOT, action.runs.main)], {
    cwd: setting.cwd ?? temp,
    ...(setting.uid === undefined ? {} : { uid: setting.uid }),
    env: withTracedWarnings({ ...env, ...setting.env }),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  refuseForeignLines(run.stderr);
  const result: StepResult = {
    exitCode: run.status,
    outputs: readOutputs(textOf(join(temp, "output"))),
    summary: textOf(join(temp, "summary")),
    commands: run.stdout.split(/\r?\n/).flatMap(readCommand),
    log: run.stdout + run.stderr,
  };
  rmSync(temp, { recursive: true, force: true });
  return result;
}

/** The text of a file; empty where there is none. */
function textOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, "utf8") : "";
}

const PRIVATE = { repository: { private: true, visibility: "private" } };
export const PUBLIC = { repository: { private: false, visibility: "public" } };

/** `name<<delimiter`, the value's lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    if (name !== undefined) outputs[name] = value ?? "";
  }
  return outputs;
}

/** The runner takes a line that begins with `::name` or holds `##[name]` for a command. */
function readCommand(line: string): StepResult["commands"] {
  const match = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? /##\[([\w-]+)()\](.*)/.exec(line);
  if (match === null) return [];
  const [, name = "", properties = "", message = ""] = match;
  return [{ name, properties, message: message.replaceAll("%0A", "\n").replaceAll("%25", "%") }];
}

type CommandSetting = {
  env?: Record<string, string>;
  input?: string | Buffer;
  cwd?: string;
  node?: string;
  entry?: string;
};

type CommandResult = { exitCode: number | null; stdout: string; stderr: string };

/**
 * Runs dist/cli.js, or another entry of dist. Fakes that `env` names are allowed. Throws where a line of stderr is Node's
 * or the SDK's.
 */
export function runCommand(args: readonly string[], setting: CommandSetting = {}): CommandResult {
  const { command, options } = commandOf(args, setting);
  const run = spawnSync(setting.node ?? process.execPath, command, {
    ...options,
    input: setting.input ?? "",
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  refuseForeignLines(run.stderr);
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** The same, while this process goes on, so that fakes in it can respond. */
export async function runCommandMeanwhile(
  args: readonly string[],
  setting: CommandSetting = {},
): Promise<CommandResult> {
  const { command, options } = commandOf(args, setting);
  const child = spawn(setting.node ?? process.execPath, command, options);
  const exited = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  child.stdin.end(setting.input ?? "");
  const [stdout, stderr, exitCode] = await Promise.all([readText(child.stdout), readText(child.stderr), exited]);
  refuseForeignLines(stderr);
  return { exitCode, stdout, stderr };
}

function commandOf(args: readonly string[], { env = {}, cwd = ROOT, entry = "dist/cli.js" }: CommandSetting) {
  const allowed = allowedEndpointsOf(env);
  const allowing = allowed === "" || args.includes("--allowed-endpoints") ? [] : ["--allowed-endpoints", allowed];
  return {
    command: [join(ROOT, entry), ...args, ...allowing],
    options: { cwd, env: withTracedWarnings({ PATH: process.env["PATH"] ?? "", ...env }) },
  };
}
