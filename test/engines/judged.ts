import { deepEqual, equal, match } from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../../src/core/report/report.ts";
import { runCommand, runStep } from "../bundle/runner.ts";

export type Judged = { exitCode: number | null; report: Report; log: string };

export type Setting = { env?: Record<string, string>; options?: Record<string, string> };

/** What dist's command says of these entries. */
export function judgedByCommand(entries: readonly string[], { env = {}, options = {} }: Setting = {}): Judged {
  const named = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const args = [...entries.flatMap((entry) => ["--cloudtrail", entry]), ...named, "--format", "json"];
  const run = runCommand([...args, "--ignore-file", "none"], { env });
  if (run.stdout === "") throw new Error(`no report: ${run.stderr}`);
  return { exitCode: run.exitCode, report: JSON.parse(run.stdout), log: run.stderr };
}

/** What dist says of these entries, as the command and as the action, which must agree. */
export function judged(entries: readonly string[], setting: Setting = {}): Judged {
  const { env = {}, options = {} } = setting;
  const run = judgedByCommand(entries, setting);
  const step = runStep({ with: { cloudtrail: entries.join("\n"), "ignore-file": "none", ...options }, env });
  equal(step.outputs["verdict"], run.report.verdict, step.log);
  equal(step.exitCode, run.exitCode === 0 ? 0 : 1, step.log);
  return run;
}

/** Throws unless dist refuses an entry, as the command and as the action, with this message. */
export function expectRefused(entry: string, env: Record<string, string>, message: RegExp): void {
  const run = runCommand(["--cloudtrail", entry], { env });
  equal(run.exitCode, 3, run.stderr);
  match(run.stderr, message);
  const step = runStep({ with: { cloudtrail: entry }, env });
  equal(step.exitCode, 1, step.log);
  match(step.commands.map((command) => command.message).join("\n"), message);
}

/** The same for objects by key, as files on disk. */
export function judgedOnDisk(
  folder: string,
  objects: Readonly<Record<string, Buffer>>,
  options: Record<string, string> = {},
): Judged {
  for (const [key, content] of Object.entries(objects)) {
    mkdirSync(dirname(join(folder, key)), { recursive: true });
    writeFileSync(join(folder, key), content);
  }
  return judged([folder], { options });
}

/** Throws unless two runs gave the same report, whatever the inputs are called. */
export function expectSame(got: Judged, expected: Judged): void {
  equal(got.exitCode, expected.exitCode, got.log);
  deepEqual(comparable(got.report), comparable(expected.report));
}

function comparable(whole: Report) {
  const { generatedAt: _time, inputs, notices, ...report } = whole;
  const { problems, ...counts } = inputs;
  // A run without a program has no endpoint to allow.
  const own = notices.filter(({ code }) => code !== "allowed-endpoint");
  return { ...report, notices: own, inputs: counts, problems: problems.map(({ code, detail }) => ({ code, detail })) };
}
