import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cleanCall, logFile, scanCall } from "../support/records.ts";
import { ROOT, runCommand, runStep, type StepSetting } from "./runner.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "failed-writes-"));
  chmodSync(folder, 0o755);
  writeFileSync(at("clean.json"), logFile(cleanCall()));
  writeFileSync(at("failed.json"), logFile(scanCall()));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const textOf = (path: string) => readFileSync(path, "utf8");
const IS_ROOT = process.getuid?.() === 0;
/** A file system that is always full. */
const FULL = "/dev/full";

/** Another user than the owner of the runner's files; whoever is not root makes the own files read-only instead. */
const otherUser = (...names: string[]): StepSetting => ({
  prepare: (temp) => {
    chmodSync(temp, 0o755);
    for (const name of ["output", "summary"]) chmodSync(join(temp, name), names.includes(name) ? 0o444 : 0o666);
  },
  ...(IS_ROOT ? { uid: 65_534 } : {}),
});
const OTHER_USER = IS_ROOT
  ? [/uid 65534\) may not write to .*, which belongs to uid 0/, /`container: options: --user 0`/]
  : [/may not write to /];

const asFolder = (name: string): StepSetting => ({
  prepare: (temp) => {
    rmSync(join(temp, name));
    mkdirSync(join(temp, name));
  },
});
const missing = (name: string): StepSetting => ({ prepare: (temp) => rmSync(join(temp, name)) });

const FILES = [
  { variable: "GITHUB_OUTPUT", name: "output", warning: /^Outputs were not set, .* do not have them: `verdict`, / },
  { variable: "GITHUB_STEP_SUMMARY", name: "summary", warning: /^The job summary was not written\. / },
] as const;

const PROBLEMS = (name: string, variable: string): [string, StepSetting, RegExp[]][] => [
  ["belongs to another user", otherUser(name), OTHER_USER],
  ["is missing", missing(name), [/does not exist\. Make sure that no step removes/]],
  ["is a folder", asFolder(name), [/is a folder\./]],
  ["is on a full disk", { env: { [variable]: FULL } }, [/the disk is full\. Free space/]],
];

describe.skipIf(process.platform !== "linux")("a file of the runner that cannot be written", () => {
  for (const { variable, name, warning } of FILES) {
    for (const [what, setting, words] of PROBLEMS(name, variable)) {
      for (const [input, exitCode] of [
        ["clean.json", 0],
        ["failed.json", 1],
      ] as const) {
        test(`${variable} ${what}, ${input}: the rest is published and the exit status is the verdict's`, () => {
          const step = runStep({ ...setting, with: { cloudtrail: at(input) } });
          const warnings = step.commands.filter((command) => command.name === "warning");
          expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(warning)]);
          for (const word of [...words, variable]) expect(warnings[0]?.message).toMatch(word);
          expect(step.log).not.toContain("    at ");
          expect(step.exitCode).toBe(exitCode);
          if (name === "output") expect(step.summary).toContain(exitCode === 0 ? "Passed" : "Failed");
          else expect(step.outputs["verdict"]).toBe(exitCode === 0 ? "passed" : "failed");
          expect(step.commands.some((command) => command.name === "error")).toBe(exitCode === 1);
        });
      }

      test(`${variable} ${what}: the error of a wrong option is shown`, () => {
        const step = runStep({ ...setting, with: { cloudtrail: at("clean.json"), severity: "HIHG" } });
        expect(step.exitCode).toBe(1);
        expect(step.commands.at(-1)).toMatchObject({ name: "error", message: expect.stringContaining("HIHG") });
        expect(step.commands).toContainEqual(
          expect.objectContaining({ name: "warning", message: expect.stringContaining(variable) }),
        );
        if (name === "output") expect(step.summary).toContain("HIHG");
        expect(step.log).not.toContain("    at ");
      });
    }
  }

  test("both belong to another user: two warnings, and the verdict in the log", () => {
    const step = runStep({ ...otherUser("output", "summary"), with: { cloudtrail: at("failed.json") } });
    expect(step.commands.filter(({ name }) => name === "warning")).toHaveLength(2);
    expect(step.commands.at(-1)).toMatchObject({ name: "error", message: expect.stringContaining("blocking finding") });
    expect(step.exitCode).toBe(1);
  });
});

describe("a report file that cannot be written", () => {
  const places: [string, () => string, RegExp][] = [
    [
      "is a folder",
      () => (mkdirSync(at("report/full"), { recursive: true }), at("report")),
      /is a folder\. Name a file\./,
    ],
    ["is below a file", () => at("clean.json/below/report.json"), /is a file, not a folder\. Choose another path\./],
    ["has too long a name", () => at("r".repeat(300)), /ENAMETOOLONG: name too long\.$/],
  ];
  if (process.platform === "linux") {
    places.push(
      ["is on a full disk", () => FULL, /the disk is full\. Free space/],
      [
        "is in a folder that cannot be created",
        () => "/proc/nowhere/report.json",
        /: the folder \/proc\/nowhere does not exist and could not be created\. Choose another path\.$/,
      ],
    );
  }
  for (const [what, place, words] of places) {
    test(`${what}: one warning, without the name of a draft, and the verdict's exit status`, () => {
      const path = place();
      const before = readdirSync(folder);
      for (const [input, exitCode] of [
        ["clean.json", 0],
        ["failed.json", 1],
      ] as const) {
        const step = runStep({ with: { cloudtrail: at(input), "report-file": path } });
        const warnings = step.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
        const command = runCommand(["--cloudtrail", at(input), "--report-file", path]);
        for (const text of [...warnings, command.stderr.trimEnd()]) {
          expect(text).toMatch(words);
          expect(text).toContain(`report-file: ${path} was not written: `);
          expect(text).not.toMatch(/\.tmp|\n/);
        }
        expect(warnings).toHaveLength(1);
        expect([step.exitCode, command.exitCode]).toEqual([exitCode, exitCode]);
        expect(step.outputs).toMatchObject({ "report-file": "", verdict: exitCode === 0 ? "passed" : "failed" });
      }
      expect(readdirSync(folder)).toEqual(before);
    });
  }

  test.skipIf(!IS_ROOT)("is in another user's folder: the folder, the user and the fix are named", () => {
    const step = runStep({
      ...otherUser(),
      with: { cloudtrail: at("clean.json"), "report-file": at("report.json") },
    });
    const warnings = step.commands.filter(({ name }) => name === "warning").map(({ message }) => message);
    expect(warnings).toEqual([
      `report-file: ${at("report.json")} was not written: the user of this process (uid 65534) may not write to the folder ${folder}, which belongs to uid 0. Choose another path, or allow the user to write to the folder. In a container job, run the container as root: \`container: options: --user 0\`.`,
    ]);
    expect(step.exitCode).toBe(0);
  });
});

/** Runs an entry of dist with standard output or standard error closed by its reader, or on a full disk. */
function runWith(entry: string, args: string[], env: NodeJS.ProcessEnv, broken: { stdout?: string; stderr?: string }) {
  const redirect = Object.entries(broken).map(([name, place]) => `${name === "stdout" ? 1 : 2}>${place}`);
  const child = spawn(
    "sh",
    [
      "-c",
      `exec "$@" ${redirect.filter((each) => !each.endsWith("closed")).join(" ")}`,
      "sh",
      process.execPath,
      join(ROOT, entry),
      ...args,
    ],
    { env: { PATH: process.env["PATH"], ...env }, cwd: folder },
  );
  if (broken.stdout === "closed") child.stdout.destroy();
  if (broken.stderr === "closed") child.stderr.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise<{ exitCode: number | null; stderr: string }>((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stderr }));
  });
}

describe.skipIf(process.platform !== "linux")("a stream that cannot be written", () => {
  for (const [what, broken, words] of [
    ["standard output closed by its reader", { stdout: "closed" }, /^$/],
    ["standard error closed by its reader", { stderr: "closed" }, /^$/],
    ["both closed", { stdout: "closed", stderr: "closed" }, /^$/],
    [
      "standard output on a full disk",
      { stdout: FULL },
      /^ecr-findings-gate: standard output was not written: the disk is full\. .*\n$/,
    ],
    ["standard error on a full disk", { stderr: FULL }, /^$/],
  ] as const) {
    test(`of the command, ${what}: the exit status is the verdict's, without a stack trace`, async () => {
      for (const [input, exitCode] of [
        ["clean.json", 0],
        ["failed.json", 1],
        ["nowhere.json", 3],
      ] as const) {
        const run = await runWith("dist/cli.js", ["--cloudtrail", at(input)], {}, broken);
        expect(run.exitCode, input).toBe(exitCode);
        if (exitCode !== 3) expect(run.stderr).toMatch(words);
        else if (!("stderr" in broken)) expect(run.stderr).toContain("nowhere.json");
      }
    });

    test(`of the action, ${what}: the summary is written and the exit status is the verdict's`, async () => {
      for (const [input, exitCode] of [
        ["clean.json", 0],
        ["failed.json", 1],
        ["nowhere.json", 1],
      ] as const) {
        writeFileSync(at("output"), "");
        writeFileSync(at("summary"), "");
        const env = { INPUT_CLOUDTRAIL: at(input), GITHUB_OUTPUT: at("output"), GITHUB_STEP_SUMMARY: at("summary") };
        const run = await runWith("dist/main.js", [], env, broken);
        expect(run.exitCode, input).toBe(exitCode);
        expect(run.stderr).not.toContain("    at ");
        expect(readdirSync(folder)).toContain("summary");
        expect(textOf(at("summary"))).toMatch(/Passed|Failed|nowhere\.json/);
        expect(textOf(at("output"))).toMatch(/verdict<</);
        if ("stdout" in broken && !("stderr" in broken)) expect(run.stderr).toMatch(/^The log was not written: .*\n$/);
      }
    });
  }
});
