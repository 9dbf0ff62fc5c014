import { spawn } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type OddAnswer, startGitHub } from "../fakes/github-contents.ts";
import { inFolder } from "../support/evaluate.ts";
import { logFile } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { ROOT, runCommand, runStep } from "./runner.ts";

const TRAIL = logFile(largeCall());

const entry = (id: string) => `  - id: ${id}\n    reason: never called\n    expires: never\n`;
const ignoring = (...entries: string[]) => ({ ".ecr-findings-ignore.yaml": `ignore:\n${entries.join("")}` });

describe("a link that a pull request commits", () => {
  const secret = "password: hunter2";

  test("out of the folder is an error that shows nothing of what it leads to", async () => {
    await inFolder({ "trail.json": TRAIL, "checkout/trail.json": TRAIL, secret }, async (folder) => {
      symlinkSync("../secret", join(folder, "checkout", ".ecr-findings-ignore.yaml"));
      symlinkSync("../secret", join(folder, "checkout", "named.json"));
      for (const args of [[], ["--ignore-file", "named.json"]]) {
        const { exitCode, stdout, stderr } = runCommand(["--cloudtrail", "trail.json", ...args], {
          cwd: join(folder, "checkout"),
        });
        expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: "" });
        expect(stderr).toContain("symbolic link");
        expect(stderr).not.toContain("hunter2");
        expect(stderr).not.toContain("password");
      }
    });
  });
});

describe("refuse-pull-request-ignores", () => {
  test("is an error on the command line, with the fix", async () => {
    const run = (option: string) =>
      inFolder({ "trail.json": TRAIL }, async (cwd) => runCommand(["--cloudtrail", "trail.json", option], { cwd }));
    const { exitCode, stderr } = await run("--refuse-pull-request-ignores");
    expect({ exitCode, lines: stderr.trim().split("\n").length }).toEqual({ exitCode: 3, lines: 1 });
    expect(stderr).toMatch(/refuse-pull-request-ignores: the command line does not know .*ignore-file/);
    expect(await run("--refuse-pull-request-ignores=false")).toMatchObject({ exitCode: 1 });
  });

  const step = (event: string, payload: unknown) =>
    inFolder({ "trail.json": TRAIL, ...ignoring(entry("CVE-2026-0001"), entry("CVE-2026-0002")) }, (folder) =>
      Promise.resolve(
        runStep({
          cwd: folder,
          with: { cloudtrail: "trail.json", severity: "HIGH", "refuse-pull-request-ignores": "true" },
          event: payload,
          env: { GITHUB_EVENT_NAME: event, GITHUB_WORKSPACE: folder },
        }),
      ),
    );

  test.each([
    ["workflow_run", { workflow_run: {} }],
    ["", {}],
    ["pull_request", null],
    ["pull_request", { repository: { full_name: "example/shop" } }],
    ["merge_group", { merge_group: { base_sha: "main" } }],
    ["issue_comment", {}],
    ["push", { pull_request: { number: 7 } }],
  ])("is an error where the base is unknown: event %j with %j", async (event, payload) => {
    const { exitCode, outputs, commands } = await step(event, payload);
    expect({ exitCode, verdict: outputs["verdict"] }).toEqual({ exitCode: 1, verdict: "inconclusive" });
    expect(commands.find(({ name }) => name === "error")?.message).toMatch(/^refuse-pull-request-ignores: /);
  });

  test.each(["push", "schedule", "workflow_dispatch"])("has no effect on %s", async (event) => {
    const { exitCode, outputs, summary } = await step(event, {});
    expect({ exitCode, verdict: outputs["verdict"] }).toEqual({ exitCode: 0, verdict: "passed" });
    expect(summary).not.toContain("refuse-pull-request-ignores");
  });

  test("has no effect on other events, and shows a notice", async () => {
    const { exitCode, summary } = await step("release", {});
    expect(exitCode).toBe(0);
    expect(summary).toContain("`refuse-pull-request-ignores` has no effect in this run");
  });
});

describe("a pull request's step", () => {
  const not = (status: string, timestamp: string) => ({
    vulnerability: { name: "CVE-2026-0001" },
    products: [{ "@id": "pkg:oci/large" }],
    status,
    timestamp,
    impact_statement: "never called",
  });
  const document = (...statements: unknown[]) =>
    JSON.stringify({ "@context": "https://openvex.dev/ns/v0.2.0", author: "us", statements });
  const names = { "ignore-file": "old.json\nnew.json\n.ecr-findings-ignore.yaml" };
  const second = ignoring(entry("CVE-2026-0002"))[".ecr-findings-ignore.yaml"];
  const old = document(not("not_affected", "2026-01-01T00:00:00Z"));
  const base = {
    "main:old.json": old,
    "main:new.json": document(not("affected", "2026-01-02T00:00:00Z")),
    "main:.ecr-findings-ignore.yaml": second,
  };
  const own = { "old.json": old, "new.json": document(), ".ecr-findings-ignore.yaml": second };

  /** Runs the step beside a server that answers in GitHub's place, so not synchronously. */
  async function step(inputs: Record<string, string>, odd?: () => OddAnswer) {
    const github = await startGitHub(base, odd === undefined ? {} : { odd });
    const event = { pull_request: { number: 7, base: { ref: "main", repo: { full_name: "example/app" } } } };
    const files = { "trail.json": TRAIL, "event.json": JSON.stringify(event), output: "", summary: "", ...own };
    return inFolder(files, async (folder) => {
      const env: Record<string, string> = { PATH: process.env["PATH"] ?? "", GITHUB_ACTIONS: "true" };
      const given = { cloudtrail: "trail.json", severity: "HIGH", "github-token": "a-token", ...names, ...inputs };
      for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
      const child = spawn(process.execPath, [join(ROOT, "dist/main.js")], {
        cwd: folder,
        env: {
          ...env,
          GITHUB_API_URL: github.url,
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: join(folder, "event.json"),
          GITHUB_OUTPUT: join(folder, "output"),
          GITHUB_REPOSITORY: "example/app",
          GITHUB_STEP_SUMMARY: join(folder, "summary"),
          GITHUB_WORKSPACE: folder,
        },
      });
      const exitCode = await new Promise((resolve) => child.on("close", resolve));
      await github.close();
      return { exitCode, summary: readFileSync(join(folder, "summary"), "utf8") };
    });
  }

  test("that empties the newer of two VEX documents does not make the older one apply again", async () => {
    const refused = await step({ "refuse-pull-request-ignores": "true" });
    expect(refused.exitCode).toBe(1);
    expect(refused.summary).toContain("An exemption in this pull request does not apply");
    expect(refused.summary).toMatch(/CVE-2026-0001.* would exempt 1 finding/);
    const shown = await step({});
    expect(shown.exitCode).toBe(0);
    expect(shown.summary).toMatch(/This pull request adds exemptions, and they apply: CVE-2026-0001/);
    expect(shown.summary).toMatch(/never called.*added by this pull request/);
  });

  test("applies the exemptions of the base branch, and none where a proxy responds", async () => {
    const files = { "ignore-file": ".ecr-findings-ignore.yaml", "refuse-pull-request-ignores": "true" };
    const one = await step({ ...files, severity: "HIGH" });
    expect(one.summary).toMatch(/\*\*ignored\*\*: never called/);
    const page = () => ({ headers: { "content-type": "text/html" }, body: "<html>Log in</html>" });
    const none = await step(files, page);
    expect(none.exitCode).toBe(1);
    expect(none.summary).not.toMatch(/\*\*ignored\*\*/);
    expect(none.summary).toMatch(/proxy.*; no exemption of these files applies/);
  });
});
