import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, finding, logFile, scanCall } from "../support/records.ts";
import { PUBLIC, ROOT, runCommand, runStep } from "./runner.ts";

const ACCOUNT = "111122223333";
const SESSION = "john,doe=x+y@example.com";
const PRINCIPALS = ["AROAEXAMPLEEXAMPLE123", "image-scanner", "192.0.2.17", SESSION];

const call = scanCall((record) => {
  record.userIdentity.principalId = `AROAEXAMPLEEXAMPLE123:${SESSION}`;
  record.userIdentity.arn = `arn:aws:sts::${ACCOUNT}:assumed-role/image-scanner/${SESSION}`;
});
const denied = scanCall((record) => {
  Object.assign(record, {
    errorCode: "AccessDenied",
    errorMessage: `User: arn:aws:sts::${ACCOUNT}:assumed-role/image-scanner/${SESSION} is not authorized to perform: ecr:DescribeImageScanFindings`,
    responseElements: null,
  });
  record.requestParameters.repositoryName = "team/denied";
});
const TRAIL = logFile(call, denied);

const FORMATS = ["table", "json", "markdown", "sarif", "html"];
const printed = (format: string, env: Record<string, string>, ...more: string[]) => {
  const { stdout, stderr } = runCommand(["--cloudtrail", "-", "--format", format, ...more], { input: TRAIL, env });
  return stdout + stderr;
};

describe("the command's log", () => {
  test.each([
    { CI: "true" },
    { JENKINS_URL: "https://ci.example/" },
    { TF_BUILD: "True" },
    { GITLAB_CI: "true", CI_PROJECT_VISIBILITY: "private" },
  ])("with %j names the account, and no principal", (env) => {
    for (const format of FORMATS) {
      const log = printed(format, env);
      for (const principal of PRINCIPALS) expect(log).not.toContain(principal);
    }
    expect(printed("json", env)).toContain(ACCOUNT);
  });

  test("of a public GitLab project names neither account nor principal", () => {
    for (const format of FORMATS) {
      const log = printed(format, { GITLAB_CI: "true", CI_PROJECT_VISIBILITY: "public" });
      for (const secret of [...PRINCIPALS, ACCOUNT]) expect(log).not.toContain(secret);
    }
  });

  test("outside CI, or with redact: never, names both", () => {
    for (const log of [printed("json", {}), printed("json", { CI: "true" }, "--redact", "never")]) {
      for (const secret of [...PRINCIPALS, ACCOUNT]) expect(log).toContain(secret);
    }
  });

  test("with redact: always names neither, also in the report file and in a report written to a file", async () => {
    await inFolder({ "trail.json": TRAIL }, (folder) => {
      const options = `--cloudtrail trail.json --redact always --report-file report.json --format json`;
      const line = `"${process.execPath}" "${join(ROOT, "dist/cli.js")}" ${options} > out.json 2> log || true`;
      execFileSync("sh", ["-c", line], { cwd: folder, env: {} });
      const all = ["out.json", "report.json", "log"].map((name) => readFileSync(join(folder, name), "utf8")).join("");
      expect(all).toContain('"user": "redacted"');
      for (const secret of [...PRINCIPALS, ACCOUNT]) expect(all).not.toContain(secret);
      return Promise.resolve();
    });
  });

  test("of an invalid command line with redact: always names neither", () => {
    for (const line of [["--redact", "always"], ["--redact=always"]]) {
      const { stderr } = runCommand([...line, "--format", `arn:aws:iam::${ACCOUNT}:user/alice`]);
      expect(stderr).toContain("redacted");
      expect(stderr).not.toMatch(/alice|111122223333/);
    }
    expect(runCommand(["--redact", "sometimes", "x:y"]).stderr).toContain('redact: got "sometimes"');
  });

  test.skipIf(process.platform !== "linux")("contains a report file that is written to it, redacted too", async () => {
    await inFolder({ "trail.json": TRAIL }, async (folder) => {
      // Not /dev/stderr itself: a fault would replace it.
      symlinkSync("/proc/self/fd/2", join(folder, "link"));
      for (const path of ["/proc/self/fd/2", "link"]) {
        const { stderr, stdout } = runCommand(["--cloudtrail", "trail.json", "--report-file", path], {
          cwd: folder,
          env: { CI: "true" },
        });
        const report: unknown = JSON.parse(stderr);
        expect(report).toMatchObject({ verdict: "failed", groups: [{ user: "redacted" }, { user: "redacted" }] });
        expect(stdout).toContain("CVE-2026-0001");
      }
      return Promise.resolve();
    });
  });
});

/** Whatever a text of a trail may say to whoever reads the log. */
const HOSTILE = [
  "##[error]forged",
  "x\n::error::forged",
  "##vso[task.complete]",
  "\u202e\u009b2J##teamcity[x]",
  "\r::add-mask::x",
];

const hostile = logFile(
  ...HOSTILE.map((text, index) =>
    scanCall((record) => {
      record.requestParameters.imageId.imageDigest = `sha256:${String(index).repeat(64)}`;
      record.responseElements.imageId.imageDigest = `sha256:${String(index).repeat(64)}`;
      record.responseElements.imageId.imageTag = text;
      const found = finding(text, "HIGH", text);
      found.description = text;
      record.responseElements.imageScanFindings.findings = [found];
      record.responseElements.imageScanFindings.findingSeverityCounts = { HIGH: 1 };
      record.responseElements.imageScanStatus.description = text;
    }),
  ),
  scanCall((record) => {
    Object.assign(record, { errorCode: "##[error]x", errorMessage: "##[error]y\n::error::z", responseElements: null });
    record.requestParameters.repositoryName = "##[group]r";
  }),
);

const COMMAND = /##\w*\[|^\s*::/m;

describe("the text of a trail is never a workflow command", () => {
  test.each(FORMATS)("in the output of the command in the format %s", (format) => {
    for (const more of [[], ["--explain", HOSTILE[0] ?? ""], ["--annotations=maybe ##[x]"], ["##[error]x:y"]]) {
      const { stdout, stderr } = runCommand(["--cloudtrail", "-", "--format", format, ...more], {
        input: hostile,
        env: { DEBUG: "1" },
      });
      expect(stdout).not.toMatch(COMMAND);
      expect(stderr).not.toMatch(COMMAND);
      expect(stdout + stderr).not.toMatch(/[\u202e\u009b\r]/);
    }
  });

  test("in the log of the action, which contains only its own commands", async () => {
    await inFolder({ "trail.json": hostile }, (folder) => {
      const step = runStep({
        with: { cloudtrail: join(folder, "trail.json"), "report-file": join(folder, "trail.json/x ##[error]y") },
        env: { RUNNER_DEBUG: "1" },
      });
      expect(step.exitCode).toBe(1);
      expect(step.log).not.toMatch(/##\w*\[/);
      const names = new Set([...step.log.matchAll(/^\s*::([\w-]+)/gm)].map(([, name]) => name));
      const own = new Set(["error", "warning", "notice", "debug", "group", "endgroup"]);
      expect([...names].filter((name) => !own.has(name ?? ""))).toEqual([]);
      // Titles of groups are our own words, and each group that begins also ends.
      const titles = step.commands.flatMap(({ name, message }) => (name === "group" ? [message] : []));
      for (const title of titles) expect(title).toMatch(/^[A-Z][a-z]+( [a-z]+)*$/);
      expect(step.commands.filter(({ name }) => name === "endgroup")).toHaveLength(titles.length);
      expect(step.commands.map(({ message }) => message).join("\n")).toContain("forged");
      return Promise.resolve();
    });
  });

  test("in an error of the action", () => {
    const step = runStep({ with: { images: "##[error]x\n ::error::y" } });
    expect(step.log).not.toMatch(/##\w*\[/);
    expect(step.commands.map(({ name }) => name)).toEqual(["error"]);
  });
});

describe("options that a shell cannot honor", () => {
  test.each([
    ["comment-summary-in-pr", "always"],
    ["comment-summary-in-pr", "on-failure"],
    ["annotations", "true"],
    ["github-token", "ghs_x"],
  ])("--%s=%s is an error of the command", (name, value) => {
    const run = runCommand(["--cloudtrail", "-", `--${name}=${value}`], { input: logFile(cleanCall()) });
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toEqual({ exitCode: 3, stdout: "" });
    expect(run.stderr).toContain(`${name}: got`);
    expect(run.stderr).toContain("only the action");
  });

  test.each([
    ["comment-summary-in-pr", "never"],
    ["annotations", "false"],
    ["refuse-pull-request-ignores", "false"],
  ])("--%s=%s is accepted by the command", (name, value) => {
    const run = runCommand(["--cloudtrail", "-", `--${name}=${value}`], { input: logFile(cleanCall()) });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("standard input is an error of the action", () => {
    for (const cloudtrail of ["-", "trail.json\n-"]) {
      const step = runStep({ with: { cloudtrail } });
      expect(step.outputs["verdict"]).toBe("inconclusive");
      expect(step.log).toContain("cloudtrail: got -, and a workflow step has no standard input");
    }
  });
});

test("the action ignores INPUT_ variables that the runner did not set", async () => {
  await inFolder({ "trail.json": logFile(cleanCall()) }, (folder) => {
    const given = { cloudtrail: join(folder, "trail.json") };
    const others = {
      INPUT_severity: "LOW",
      Input_SEVERITY: "LOW",
      input_severity: "LOW",
      INPUT_Severity: "LOW",
      INPUT_nonsense: "x",
      INPUT_: "x",
      XINPUT_SEVERITY: "LOW",
    };
    expect(runStep({ with: given, env: others }).outputs["verdict"]).toBe("passed");
    for (const name of ["INPUT_SEVERITIES", "INPUT_WARN_ONLY", "INPUT_SEVERITY "]) {
      const step = runStep({ with: given, env: { [name]: "LOW" } });
      expect(step.outputs["verdict"]).toBe("inconclusive");
      expect(step.log).toContain("unknown option");
    }
    return Promise.resolve();
  });
});

test("a list of images above GitHub's limit is not set as an output, and the step warns", async () => {
  const trailOf = (count: number) =>
    logFile(
      ...Array.from({ length: count }, (_, index) =>
        cleanCall((record) => {
          const imageId = { imageDigest: `sha256:${index.toString(16).padStart(64, "0")}` };
          record.requestParameters.imageId = imageId;
          record.responseElements.imageId = imageId;
        }),
      ),
    );
  await inFolder({ "few.json": trailOf(3_000), "many.json": trailOf(5_000) }, (folder) => {
    const few = runStep({ with: { cloudtrail: join(folder, "few.json") } });
    expect(few.outputs["images"]?.split("\n")).toHaveLength(3_000);
    expect(few.log).not.toContain("`images`");
    const many = runStep({ with: { cloudtrail: join(folder, "many.json") } });
    expect(many.outputs).toMatchObject({ verdict: "passed", images: "" });
    expect(many.commands).toContainEqual(
      expect.objectContaining({ name: "warning", message: expect.stringContaining("its 5000 images") }),
    );
    return Promise.resolve();
  });
});

test("an output file that is also an input is an error of command and action, and the input is kept", async () => {
  await inFolder({ "trail.json": TRAIL }, (folder) => {
    const path = join(folder, "trail.json");
    symlinkSync("trail.json", join(folder, "report.json"));
    const command = runCommand(["--cloudtrail", path, "--report-file", "report.json"], { cwd: folder });
    expect(command).toMatchObject({ exitCode: 3, stdout: "" });
    expect(command.stderr).toContain("report-file: report.json is the same file as cloudtrail");
    const step = runStep({ with: { cloudtrail: path, "html-file": "report.json" }, cwd: folder, event: PUBLIC });
    expect(step.outputs["verdict"]).toBe("inconclusive");
    expect(step.log).toContain("html-file: report.json is the same file as cloudtrail");
    writeFileSync(join(folder, "event.json"), JSON.stringify(PUBLIC));
    const event = runStep({
      with: { cloudtrail: path, "sarif-file": "event.json" },
      cwd: folder,
      env: { GITHUB_EVENT_PATH: join(folder, "event.json") },
    });
    expect(event.log).toContain("GITHUB_EVENT_PATH");
    expect(readFileSync(path, "utf8")).toBe(TRAIL);
    expect(readFileSync(join(folder, "event.json"), "utf8")).toBe(JSON.stringify(PUBLIC));
    return Promise.resolve();
  });
});
