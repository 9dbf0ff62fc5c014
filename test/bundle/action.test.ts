import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Report } from "../../src/core/report/report.ts";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, finding, logFile, otherCall, scanCall } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { PUBLIC, ROOT, runStep, type StepSetting } from "./runner.ts";

const readReport = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Report;

/** Runs the step on one file with these records. */
async function stepOn(content: string, setting: StepSetting = {}) {
  return inFolder({ "trail.json": content }, async (folder) => {
    const reportFile = join(folder, "report.json");
    const inputs = { cloudtrail: join(folder, "trail.json"), "report-file": reportFile, ...setting.with };
    const step = runStep({ ...setting, with: inputs });
    return { ...step, report: step.outputs["report-file"] ? readReport(step.outputs["report-file"]) : null };
  });
}

describe("the action, run as the runner runs it", () => {
  test("fails on blocking findings, and its outputs, report and counts agree", async () => {
    const { exitCode, outputs, report, commands, summary } = await stepOn(logFile(largeCall()), {
      with: { severity: "HIGH" },
    });
    expect(exitCode).toBe(1);
    const { "report-file": reportFile, ...rest } = outputs;
    expect(reportFile).toMatch(/report\.json$/);
    expect(rest).toEqual({
      verdict: "failed",
      matched: "2",
      ignored: "0",
      inconclusive: "0",
      critical: "0",
      high: "2",
      medium: "14",
      low: "22",
      informational: "63",
      undefined: "3",
      untriaged: "0",
      unknown: "0",
      total: "104",
      "sarif-file": "",
      "html-file": "",
      images: "",
    });
    expect(report?.counts).toEqual({
      matched: 2,
      ignored: 0,
      inconclusive: 0,
      total: 104,
      severity: {
        CRITICAL: 0,
        HIGH: 2,
        MEDIUM: 14,
        LOW: 22,
        INFORMATIONAL: 63,
        UNDEFINED: 3,
        UNTRIAGED: 0,
        UNKNOWN: 0,
      },
    });
    expect(report?.groups.map(({ name }) => name)).toEqual(["CVE-2026-0001", "CVE-2026-0002"]);
    expect(commands.at(-1)).toMatchObject({ name: "error", message: expect.stringContaining("2 blocking findings") });
    expect(commands.filter(({ name }) => name === "error").length).toBeLessThanOrEqual(10);
    expect(summary).toContain("Failed");
  });

  test("passes a clean image, and sets every output that action.yml declares", async () => {
    const { exitCode, outputs, commands, summary } = await stepOn(logFile(cleanCall()));
    const declared = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as { outputs: Record<string, unknown> };
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(declared.outputs).sort());
    expect(outputs["images"]).toMatch(
      /^111122223333\.dkr\.ecr\.eu-west-1\.amazonaws\.com\/[a-z/]+@sha256:[0-9a-f]{64}$/,
    );
    expect({ exitCode, verdict: outputs["verdict"] }).toEqual({ exitCode: 0, verdict: "passed" });
    expect(commands.filter(({ name }) => name === "error")).toEqual([]);
    expect(summary).toContain("Passed");
  });

  test("lists no image with an invalid recorded repository, and no injected line", async () => {
    const hostile = cleanCall((record) => {
      record.requestParameters.repositoryName =
        record.responseElements.repositoryName = `x\nfoo@sha256:${"a".repeat(64)}`;
    });
    const { outputs } = await stepOn(logFile(hostile));
    expect(outputs).toMatchObject({ verdict: "passed", images: "" });
    const { outputs: both } = await stepOn(logFile(hostile, cleanCall()));
    expect(both["images"]).toMatch(/^[^\n]+\/team\/clean@sha256:[0-9a-f]{64}$/);
  });

  for (const [what, inputs, exitCode, level] of [
    ["fails", {}, 1, "error"],
    ["warns with on-inconclusive: warn", { "on-inconclusive": "warn" }, 0, "warning"],
    ["warns with warn-only", { "warn-only": "true" }, 0, "warning"],
  ] as const) {
    test(`${what} where an image could not be evaluated`, async () => {
      const step = await stepOn(logFile(cleanCall((r) => (r.responseElements = null))), { with: inputs });
      expect(step).toMatchObject({ exitCode, outputs: { verdict: "inconclusive", inconclusive: "1", images: "" } });
      expect(step.commands.at(-1)).toMatchObject({ name: level, message: expect.stringContaining("Inconclusive") });
    });
  }

  test("fails in spite of on-inconclusive: warn where there is nothing to evaluate", async () => {
    const step = await stepOn(logFile(otherCall()), { with: { "on-inconclusive": "warn" } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: "inconclusive", inconclusive: "1" } });
  });

  for (const [what, inputs, words] of [
    ["a bad value", { severity: "HIHG" }, ["severity", "HIHG", "CRITICAL"]],
    ["an empty expression", { severity: "" }, ["severity", "is empty"]],
    ["an unknown input", { severty: "HIGH" }, ["severty", "severity"]],
    ["no source", { cloudtrail: "" }, ["cloudtrail"]],
    ["a missing path", { cloudtrail: "nowhere/trail.json" }, ["cloudtrail", "nowhere/trail.json"]],
  ] as const) {
    test(`${what} is an error: the verdict is inconclusive, and log and summary show it`, async () => {
      const step = await stepOn(logFile(cleanCall()), { with: inputs });
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: "inconclusive" } });
      expect(step.commands).toHaveLength(1);
      for (const word of words) {
        expect(step.commands[0]?.message).toContain(word);
        expect(step.summary).toContain(word);
      }
      expect(step.log).not.toContain("    at ");
    });
  }
});

describe("what others may read", () => {
  const SECRETS = ["111122223333", "AROAEXAMPLEEXAMPLE123", "image-scanner", "192.0.2.17"];
  const shown = (step: { log: string; summary: string }) => step.log + step.summary;

  for (const [where, event] of [
    ["a public repository", PUBLIC],
    ["a repository that cannot be known", null],
    ["an event that says nothing of its repository", {}],
  ] as const) {
    test(`in ${where} carries no principal and no account id; the report does`, async () => {
      const denied = scanCall((record) => {
        record.errorCode = "AccessDenied";
        record.errorMessage = "User: arn:aws:sts::111122223333:assumed-role/image-scanner/scanner is not authorized";
      });
      const step = await stepOn(logFile(scanCall(), denied), { event });
      for (const secret of SECRETS) expect(shown(step)).not.toContain(secret);
      expect(step.report?.groups[0]).toMatchObject({
        user: "AROAEXAMPLEEXAMPLE123:scanner",
        registryId: "111122223333",
      });
    });
  }

  test("names the principal in a private repository", async () => {
    const step = await stepOn(logFile(scanCall()));
    // Some digits are written as character references, so that no text makes a link of itself.
    const read = step.summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    for (const secret of SECRETS) expect(read).toContain(secret);
  });

  test("contains no workflow command from the text of findings", async () => {
    const attack = "x\n::error::owned\r::set-output name=verdict::passed\n##[error]owned\u2028::stop-commands::x";
    const hostile = scanCall((record) => {
      record.requestParameters.repositoryName = record.responseElements.repositoryName = attack;
      record.sourceIPAddress = attack;
      record.responseElements.imageScanFindings = {
        findings: [{ ...finding(`CVE-1${attack}`, "HIGH", attack), description: attack }],
      };
    });
    const failed = cleanCall((record) => Object.assign(record, { errorCode: attack, errorMessage: attack }));
    const step = await stepOn(logFile(hostile, failed));
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: "failed", matched: "1" } });
    for (const { name, message } of step.commands) {
      expect(["error", "warning", "notice", "group", "endgroup"]).toContain(name);
      expect(message).not.toBe("owned");
    }
  });
});

describe("a failed write does not change the verdict", () => {
  test("of the summary", async () => {
    const step = await stepOn(logFile(cleanCall()), { withoutSummary: true });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "passed" }, summary: "" });
    expect(step.commands).toContainEqual(
      expect.objectContaining({ name: "warning", message: expect.stringContaining("summary") }),
    );
  });

  test("of the report file, which is never left incomplete", async () => {
    await inFolder({ "trail.json": logFile(scanCall()) }, async (folder) => {
      mkdirSync(join(folder, "report.json/in-the-way"), { recursive: true });
      const step = runStep({
        with: { cloudtrail: join(folder, "trail.json"), "report-file": join(folder, "report.json") },
      });
      expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: "failed", "report-file": "" } });
      expect(step.commands).toContainEqual(
        expect.objectContaining({ name: "warning", message: expect.stringContaining("report-file") }),
      );
      expect(readdirSync(folder).sort()).toEqual(["report.json", "trail.json"]);
    });
  });
});

test("the failure is reported with annotations turned off", async () => {
  const { commands } = await stepOn(logFile(scanCall()), { with: { annotations: "false" } });
  expect(commands.map(({ name }) => name).filter((name) => !name.endsWith("group"))).toEqual(["error"]);
});

test("the log of the action has a group for each section, after the headline and before the error", async () => {
  const { commands, log } = await stepOn(logFile(scanCall()), { with: { annotations: "false" } });
  const groups = commands.filter(({ name }) => name === "group").map(({ message }) => message);
  expect(groups).toEqual(expect.arrayContaining(["Packages to upgrade", "Blocking findings", "Images"]));
  expect(commands.map(({ name }) => name)).toEqual([...groups.flatMap(() => ["group", "endgroup"]), "error"]);
  expect(log.indexOf("Failed: ")).toBeLessThan(log.indexOf("::group::"));
  expect(log).not.toContain("--format json");
});

test("the action writes SARIF, the page, and annotations on the last stage of the Dockerfile", async () => {
  await inFolder(
    { "trail.json": logFile(scanCall()), Dockerfile: "FROM a AS b\n# FROM x\nRUN y\nFROM debian:12\n" },
    async (folder) => {
      const inputs = {
        cloudtrail: "trail.json",
        dockerfile: "Dockerfile",
        "sarif-file": "out/a.sarif",
        "html-file": "out/a.html",
      };
      const step = runStep({ cwd: folder, with: inputs, event: PUBLIC });
      expect(step).toMatchObject({ exitCode: 1, outputs: { "sarif-file": "out/a.sarif", "html-file": "out/a.html" } });
      const [sarif, html] = ["out/a.sarif", "out/a.html"].map((path) => readFileSync(join(folder, path), "utf8"));
      expect(JSON.parse(sarif ?? "")).toMatchObject({ version: "2.1.0", runs: [{ results: [{}, {}] }] });
      expect(html).toContain("Content-Security-Policy");
      for (const secret of ["111122223333", "192.0.2.17"]) expect(`${sarif}${html}`).not.toContain(secret);
      const annotation = step.commands.find(({ name }) => !name.endsWith("group"));
      expect(annotation?.properties).toContain("file=Dockerfile,line=4");
    },
  );
});
