import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type GitHubOptions, startGitHub } from "../fakes/github-contents.ts";
import { inFolder } from "../support/evaluate.ts";
import { logFile } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { ROOT } from "./runner.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const POLICY = "ignore:\n  - {id: '*', packages: [lib*], reason: accepted centrally, expires: never}\n";
const TRAIL = logFile(largeCall());
const ADDRESS = "github:example/policy/ecr/ignore.yaml@v1";
const FORK = { pull_request: { number: 7, head: { repo: { full_name: "fork/app", fork: true } } } };

/** Runs an entry of dist beside a server that responds instead of GitHub, so not synchronously. */
async function runBeside(entry: string, github: GitHubOptions, args: string[], given: Record<string, string> = {}) {
  const server = await startGitHub(
    { [`${SHA}:ecr/ignore.yaml`]: POLICY, [`${SHA}:ecr/bad.yaml`]: "ignore:\n  - id: x\n" },
    { prefix: "/api/v3", repository: "example/policy", refs: { v1: SHA }, ...github },
  );
  const files = { "trail.json": TRAIL, "event.json": JSON.stringify(FORK), output: "", summary: "" };
  return inFolder(files, async (folder) => {
    const env: Record<string, string> = { PATH: process.env["PATH"] ?? "" };
    for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
    const child = spawn(process.execPath, [join(ROOT, entry), ...args], {
      cwd: folder,
      env: {
        ...env,
        GITHUB_API_URL: server.url,
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_REPOSITORY: "example/app",
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        GITHUB_WORKSPACE: folder,
      },
    });
    let log = "";
    child.stdout.on("data", (chunk) => (log += String(chunk)));
    child.stderr.on("data", (chunk) => (log += String(chunk)));
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    await server.close();
    const text = (name: string) => readFileSync(join(folder, name), "utf8");
    return { exitCode, log, summary: text("summary"), output: text("output"), headers: server.headers };
  });
}

const step = (inputs: Record<string, string>, github: GitHubOptions = {}) =>
  runBeside("dist/main.js", github, [], { cloudtrail: "trail.json", severity: "HIGH", redact: "never", ...inputs });
const command = (args: string[], github: GitHubOptions = {}) =>
  runBeside("dist/cli.js", github, ["--cloudtrail", "trail.json", "--severity", "HIGH", ...args]);

describe("a central policy", () => {
  test("applies in a step, and the summary shows where each entry is from", async () => {
    const { exitCode, summary, headers } = await step({
      "ignore-file": ADDRESS,
      "external-repo-token": "policy-token\n",
    });
    expect({ exitCode, tokens: headers.map(({ authorization }) => authorization) }).toEqual({
      exitCode: 0,
      tokens: Array(3).fill("token policy-token"),
    });
    // A mention is broken by a space of no width.
    const plain = summary.replaceAll("&#8203;", "");
    expect(plain).toContain(`${ADDRESS}:2`);
    expect(plain).toContain(`${ADDRESS} was read at commit ${SHA}`);
    expect(summary).not.toContain("added by this pull request");
  });

  test("applies on the command line", async () => {
    const { exitCode, log } = await command(["--ignore-file", ADDRESS, "--external-repo-token=policy-token"]);
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    const shown = await command(["--ignore-file", ADDRESS, "--format", "json"]);
    expect(shown.log).toContain(`"commit": "${SHA}"`);
    expect(shown.headers[0]?.["authorization"]).toBeUndefined();
  });

  test.each<[string, Record<string, string>, GitHubOptions, RegExp]>([
    [
      "of a pull request from a fork, which gets no secrets",
      { "external-repo-token": "" },
      { mayRead: false },
      /from a fork gets no secrets/,
    ],
    [
      "that is invalid",
      { "ignore-file": "github:example/policy/ecr/bad.yaml@v1" },
      {},
      /bad\.yaml@v1:2:5: reason is missing.* at commit 0123/,
    ],
    [
      "of this repository",
      { "ignore-file": "github:Example/App/ignore.yaml@v1" },
      {},
      /Write its path instead: \.\/ignore\.yaml\./,
    ],
    [
      "with a token that is refused",
      { "external-repo-token": "ghp_hidden" },
      { status: 401 },
      /external-repo-token is a token with contents: read/,
    ],
    [
      "with a token of two lines",
      { "external-repo-token": "ghp_hidden\nghp_hidden" },
      {},
      /external-repo-token: the value is not shown/,
    ],
  ])("%s is an error that hides the token", async (_what, inputs, github, message) => {
    const run = await step({ "ignore-file": ADDRESS, "github-token": "ghs_hidden", ...inputs }, github);
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/verdict<<.*\ninconclusive\n/);
    expect(run.log).toMatch(message);
    expect(run.log + run.summary).not.toContain("_hidden");
    const args = Object.entries({ "ignore-file": ADDRESS, ...inputs }).flatMap(([name, value]) =>
      value === "" ? [] : [`--${name}`, value],
    );
    const printed = await command(args, github);
    expect(printed.exitCode).toBe(3);
    expect(printed.log).toMatch(message);
    expect(printed.log).not.toContain("_hidden");
  });
});
