import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { foreignLines, withTracedWarnings } from "../../bundle/warnings.ts";
import { type ActLog, readActLog } from "./act-log.ts";
import { lingering } from "./linger.ts";
import type { LocalActions } from "./local-actions.ts";
import type { Environment } from "./stubs/registry.ts";

export type ActRun = ActLog & { exitCode: number };

export type Setting = {
  /** The text of the workflow. */
  workflow: string;
  /** Default: `push`. */
  event?: string;
  payload?: object;
  /** The files of the repository, by their path; the values are their content. */
  files?: Readonly<Record<string, string>>;
  /** Puts more into the repository before its commit. */
  prepare?: (repository: string) => void;
  env?: Environment;
  options?: readonly string[];
  /** Called before act starts, with the repository's commit, which is `github.sha`, and the variables of the run. */
  before?: (sha: string, env: Environment) => Promise<void>;
  /** Called when act has started. `printed` resolves when a step has printed this. */
  meanwhile?: (running: { scratch: string; printed: (text: string) => Promise<void> }) => Promise<void>;
};

/** How long a workflow may take, in ms. */
const LONGEST = 180_000;

const PRIVATE = { repository: { private: true, visibility: "private" } };

/** Runs workflows with act on this machine: without containers, and without a network but the loopback. */
export function actIn(folder: string, act: string, actions: LocalActions): (setting: Setting) => Promise<ActRun> {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  return async (setting) => {
    const scratch = mkdtempSync(join(folder, "run-"));
    const repository = join(scratch, "repository");
    const sha = createRepository(repository, setting);
    const event = join(scratch, "event.json");
    writeFileSync(event, JSON.stringify(setting.payload ?? PRIVATE));
    await setting.before?.(sha, setting.env ?? {});
    const options = {
      directory: repository,
      workflows: ".github/workflows/workflow.yml",
      eventpath: event,
      platform: "ubuntu-24.04=-self-hosted",
      "action-cache-path": join(scratch, "cache"),
    };
    const args = [
      setting.event ?? "push",
      ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
      "--json",
      "--no-cache-server",
      "--action-offline-mode",
      ...actions.optionsFor(setting.workflow),
      ...(setting.options ?? []),
    ];
    // The Node of this process runs the actions, since act takes the first on the PATH.
    const path = [actions.bin, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter);
    const env = withTracedWarnings({
      ...lingering(home),
      PATH: path,
      HOME: home,
      XDG_CONFIG_HOME: home,
      ...setting.env,
    });
    const child = spawn(act, args, { env, stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST });
    let output = "";
    child.stdout.on("data", (data) => (output += String(data)));
    child.stderr.on("data", (data) => (output += String(data)));
    const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
    const printed = async (text: string) => {
      while (!output.includes(text)) {
        if (child.exitCode !== null)
          throw new Error(`act ended before a step printed ${text}:\n${output.slice(-2_000)}`);
        await setTimeout(50);
      }
    };
    await setting.meanwhile?.({ scratch, printed }).catch(async (error: unknown) => {
      child.kill();
      await ended;
      throw error;
    });
    const exitCode = await ended;
    if (exitCode === null) throw new Error(`act did not end within ${LONGEST / 1_000} s:\n${output.slice(-2_000)}`);
    const log = readActLog(output);
    refuse(output, log);
    return { ...log, exitCode };
  };
}

function createRepository(folder: string, { workflow, files = {}, prepare }: Setting): string {
  for (const [path, content] of Object.entries({ ...files, ".github/workflows/workflow.yml": workflow })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  prepare?.(folder);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=engines", "-c", "user.email=engines@example.org", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
  git("init", "--quiet", "--initial-branch", "main");
  git("remote", "add", "origin", "https://github.com/example/shop.git");
  git("add", "--all", "--force");
  git("commit", "--quiet", "--message", "everything");
  return git("rev-parse", "HEAD").trim();
}

/** Throws where act ran nothing, fetched an action, or a step printed what is Node's or the SDK's. */
function refuse(output: string, { steps }: ActLog): void {
  if (steps.length === 0) throw new Error(`act ran no step:\n${output.slice(-2_000)}`);
  const fetched = /LocalRepositoryCache not matched[^"\n]*/.exec(output)?.[0];
  if (fetched !== undefined) throw new Error(`act was about to fetch an action: ${fetched}`);
  const [foreign] = steps.flatMap(({ lines }) => foreignLines(lines.join("\n")));
  if (foreign !== undefined) throw new Error(`a step printed a line that is not ours: ${foreign}`);
}
