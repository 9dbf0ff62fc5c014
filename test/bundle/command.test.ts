import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { VERSION } from "../../src/core/version.ts";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, finding, gzipped, logFile, otherCall, scanCall } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { ROOT, runCommand, runStep } from "./runner.ts";

const on = (content: string | Buffer, ...args: string[]) =>
  runCommand(["--cloudtrail", "-", ...args], { input: content });

describe("the command", () => {
  test("prints the rows of the search as JSON, with the same bytes in each run", () => {
    const run = () => on(gzipped(logFile(largeCall())), "--severity", "HIGH", "--format", "json");
    const { exitCode, stdout, stderr } = run();
    expect(exitCode).toBe(1);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^Failed: 2 blocking findings in 1 image/),
      expect.stringMatching(/^Notice: Not in `severity`: /),
      expect.stringMatching(/^Notice: Some scans are old/),
      "Exit code 1: 2 blocking findings.",
      "",
    ]);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2, total: 104, severity: { HIGH: 2 } } });
    const undated = (text: string) => text.replace(/"generatedAt": "[^"]+"/, "");
    expect(undated(run().stdout)).toBe(undated(stdout));
  });

  for (const [what, content, exitCode] of [
    ["passed", logFile(cleanCall()), 0],
    ["failed", logFile(scanCall()), 1],
    ["inconclusive", logFile(otherCall()), 2],
  ] as const) {
    test(`exits ${exitCode} when ${what}, and 0 with --warn-only`, () => {
      const run = on(content);
      expect({ ...run, stdout: "" }).toEqual({ exitCode, stdout: "", stderr: "" });
      expect(run.stdout.toLowerCase()).toContain(what);
      expect(on(content, "--warn-only").exitCode).toBe(0);
    });
  }

  test("prints whole values without colors where the output is not a terminal", () => {
    const long = "a-package-with-a-name-that-does-not-end-".repeat(4);
    const { stdout } = on(
      logFile(scanCall((r) => r.responseElements.imageScanFindings.findings.push(finding("CVE-1", "HIGH", long)))),
    );
    expect(stdout).toContain(long);
    expect(stdout).not.toContain("…");
    expect(stdout).not.toContain("\u001b");
  });

  test("prints Markdown", () => {
    expect(on(logFile(scanCall()), "--format", "markdown").stdout).toContain("<details>");
  });

  test("writes the file named by report-file", async () => {
    await inFolder({}, async (folder) => {
      const path = join(folder, "new/report.json");
      expect(on(logFile(scanCall()), "--report-file", path).exitCode).toBe(1);
      expect((JSON.parse(readFileSync(path, "utf8")) as Report).verdict).toBe("failed");
    });
  });

  test("prints no terminal escapes from the text of findings", () => {
    const attack = "\u001b[2J\u001b]8;;https://evil.example\u0007click\u009b31m\u202ereversed";
    const hostile = scanCall((r) =>
      r.responseElements.imageScanFindings.findings.push(finding(`CVE-1${attack}`, "HIGH", attack)),
    );
    const { stdout } = on(logFile(hostile));
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test("prints the version and the help", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(VERSION).toBe(version);
    expect(runCommand(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
    const help = runCommand(["--help"]);
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout).toContain("--cloudtrail PATH");
    expect(runCommand(["-h"])).toEqual(help);
  });
});

describe("a wrong command line exits 3 and prints one or two lines with the fix", () => {
  for (const [args, ...words] of [
    [["--severty", "HIGH"], "severty", "severity"],
    [["--severity", "HIHG"], "severity", "HIHG", "CRITICAL"],
    [["--severity"], "severity", "a value is missing"],
    [["--severity", "HIGH", "--severity", "LOW"], "severity", "set twice"],
    [["--format", "yaml"], "format", "yaml", "json"],
    [["--since", "soon"], "since", "soon", "24h"],
    [["--warn-only", "true"], "--warn-only=true"],
    [["--warn-only=maybe"], "warn-only", "maybe", "true or false"],
    [["--help=maybe"], "help", "maybe"],
    [["trail.json"], "trail.json", "--cloudtrail"],
    [["-x"], "-x"],
    [["--cloudtrail", "nowhere.json"], "cloudtrail", "nowhere.json"],
    [["--cloudtrail", "https://host.example/trail.json"], "https://host.example/trail.json"],
  ] as const) {
    test(args.join(" "), () => {
      const { exitCode, stdout, stderr } = on(logFile(cleanCall()), ...args);
      expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
      for (const word of words) expect(stderr).toContain(word);
      expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
      expect(stderr).not.toContain("    at ");
    });
  }

  test("without a source", () => {
    expect(runCommand([])).toEqual({
      exitCode: 3,
      stdout: "",
      stderr:
        "ecr-findings-gate: no image and no export was given. Run ecr-findings-gate ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG, or ecr-findings-gate --cloudtrail FILE; --help lists all options.\n",
    });
  });
});

test("npm run demo exits 0 and shows a HIGH finding", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: { demo: string } };
  const [node, cli, ...args] = scripts.demo.split(" ");
  expect([node, cli]).toEqual(["node", "dist/cli.js"]);
  const { exitCode, stdout } = runCommand(args);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("HIGH");
  const [, shown = "nothing is shown"] =
    /^\$ npm run demo\n\n([\s\S]*?)\n\.\.\.$/m.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
  expect(stdout.replaceAll("\r\n", "\n")).toContain(shown);
});

describe("the command in a workflow with a public log", () => {
  const SECRETS = ["111122223333", "AROAEXAMPLEEXAMPLE123", "image-scanner", "192.0.2.17"];
  const env = { GITHUB_ACTIONS: "true" };
  const printed = ({ stdout, stderr }: ReturnType<typeof runCommand>) => stdout + stderr;

  test.each(["table", "json", "markdown", "sarif", "html"])(
    "names no principal and no account in the format %s",
    (format) => {
      const run = runCommand(["--cloudtrail", "-", "--format", format], { input: logFile(scanCall()), env });
      expect(run.exitCode).toBe(1);
      for (const secret of SECRETS) expect(printed(run)).not.toContain(secret);
    },
  );

  test.each(["CRITICAL", "HIGH"])("names none of them with --explain where %s blocks", (severity) => {
    const args = ["--cloudtrail", "-", "--severity", severity, "--explain", "CVE-2026-0001"];
    const run = runCommand(args, { input: logFile(scanCall()), env });
    expect(run.stdout).toContain("redacted");
    for (const secret of SECRETS) expect(printed(run)).not.toContain(secret);
  });

  test("names no account in an error", () => {
    const run = runCommand(["111122223333.dkr.ecr.eu-west-1.amazonaws.com/Shop:v1"], { env });
    expect(run.exitCode).toBe(3);
    expect(printed(run)).not.toContain("111122223333");
    expect(printed(run)).toContain("redacted");
  });

  test("shows each section of the table as a group, and no text as a command", () => {
    const attack = "glibc\n::endgroup::\n::error::forged ##[error]forged";
    const hostile = scanCall((record) => {
      record.responseElements.imageScanFindings.findings.push(finding("CVE-2026-0007", "HIGH", attack));
      record.responseElements.imageScanFindings.findingSeverityCounts.HIGH = 2;
    });
    const { stdout } = runCommand(["--cloudtrail", "-"], { input: logFile(hostile), env });
    const lines = stdout.split("\n");
    const commands = lines.filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.slice(0, 4)).toEqual([
      "::group::Packages to upgrade",
      "::endgroup::",
      "::group::Blocking findings",
      "::endgroup::",
    ]);
    expect(commands.every((line, index) => line.startsWith(index % 2 === 0 ? "::group::" : "::endgroup::"))).toBe(true);
    expect(lines[0]).toMatch(/^Failed: 3 blocking findings/);
    expect(lines.slice(-2)).toEqual(["Exit code 1: 3 blocking findings.", ""]);
  });

  test.each(["json", "markdown", "sarif", "html"])("writes no group in the format %s", (format) => {
    const run = runCommand(["--cloudtrail", "-", "--format", format], { input: logFile(scanCall()), env });
    expect(printed(run)).not.toMatch(/^::/m);
  });

  test("writes no group where the table goes to a file", async () => {
    await inFolder({ "trail.json": logFile(scanCall()) }, async (folder) => {
      const path = join(folder, "table.txt");
      const out = openSync(path, "w");
      const args = [join(ROOT, "dist/cli.js"), "--cloudtrail", join(folder, "trail.json")];
      spawnSync(process.execPath, args, { env, stdio: ["ignore", out, "ignore"] });
      closeSync(out);
      expect(readFileSync(path, "utf8")).toContain("Blocking findings\n");
      expect(readFileSync(path, "utf8")).not.toContain("::");
    });
  });

  test("writes the whole report where JSON goes to a file", async () => {
    await inFolder({ "trail.json": logFile(scanCall()) }, async (folder) => {
      const path = join(folder, "report.json");
      const out = openSync(path, "w");
      const args = [join(ROOT, "dist/cli.js"), "--cloudtrail", join(folder, "trail.json"), "--format", "json"];
      spawnSync(process.execPath, args, { env, stdio: ["ignore", out, "ignore"] });
      closeSync(out);
      const written = readFileSync(path, "utf8");
      for (const secret of SECRETS) expect(written).toContain(secret);
    });
  });
});

test("no output contains a credential of the environment", () => {
  const secrets = {
    AWS_SECRET_ACCESS_KEY: "wJalrSECRETkey",
    AWS_SESSION_TOKEN: "FwoGZXtoken",
    GITHUB_TOKEN: "ghs_secret",
  };
  const env = {
    AWS_ACCESS_KEY_ID: "AKIASECRETID",
    AWS_REGION: "eu-west-1",
    AWS_EC2_METADATA_DISABLED: "true",
    // Nobody listens there.
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    DEBUG: "1",
    RUNNER_DEBUG: "1",
    ...secrets,
  };
  const images = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1";
  const run = runCommand([images, "--wait-timeout", "0", "--format", "json"], { env });
  const step = runStep({ with: { images, "wait-timeout": "0", "github-token": "ghs_secret" }, env });
  expect([run.exitCode, step.outputs["verdict"]]).toEqual([2, "inconclusive"]);
  const log = step.log.replaceAll(/^::add-mask::.*$/gm, "");
  for (const text of [run.stdout, run.stderr, log, step.summary, JSON.stringify(step.outputs)]) {
    for (const secret of [...Object.values(secrets), "AKIASECRETID"]) expect(text).not.toContain(secret);
  }
});

/** The machine's own Node, which is not the one that npm put into node_modules. */
const otherNode = (process.env["PATH"] ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
  .find((path) => existsSync(path));

test.skipIf(otherNode === undefined)("dist/ also runs on the Node of this machine", () => {
  const node = otherNode ?? "node";
  const version = execFileSync(node, ["--version"], { encoding: "utf8" });
  expect(Number(/^v(\d+)/.exec(version)?.[1])).toBeGreaterThanOrEqual(20);
  const run = runCommand(["--cloudtrail", "examples/trail", "--format", "json"], { node });
  expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/^Failed: .*\nExit code 1: .*\n$/) });
  expect(run.stdout).toContain('"verdict": "failed"');
});
