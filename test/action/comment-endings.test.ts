import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { commentMarker } from "../../src/render/comment.ts";
import { type GitHubComments, startGitHubComments } from "../fakes/github-comments.ts";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile, scanCall } from "../support/records.ts";

/** How each ending of a run changes its comment on the pull request. */

const MAIN = join(import.meta.dirname, "../../src/main.ts");
const NAME = "ECR findings";
const OLD = `${commentMarker(NAME, { id: 41, attempt: 3 })}\nold`;

let open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open) await close();
  open = [];
});

const FILES = {
  "clean.json": logFile(cleanCall()),
  "failed.json": logFile(scanCall()),
  "inconclusive.json": logFile(cleanCall((record) => (record.responseElements = null))),
};

type Setting = { existing?: boolean; event?: string; payload?: unknown; env?: NodeJS.ProcessEnv; github?: string };

async function github(existing: boolean): Promise<GitHubComments> {
  const comments = existing ? [{ id: 5, body: OLD, user: { login: "github-actions[bot]", type: "Bot" as const } }] : [];
  const fake = await startGitHubComments({ comments });
  open.push(fake.close);
  return fake;
}

/** Runs the step with these inputs. `interruptBy`: resolves when the run is to be cancelled. */
async function step(
  url: string,
  inputs: Record<string, string>,
  setting: Setting = {},
  interruptBy?: Promise<unknown>,
) {
  return inFolder({ ...FILES, output: "", summary: "" }, async (folder) => {
    const payload = setting.payload ?? { pull_request: { number: 7 }, repository: { private: true } };
    writeFileSync(join(folder, "event.json"), JSON.stringify(payload));
    const given = { "github-token": "token", "comment-summary-in-pr": "on-failure", ...inputs };
    const child = spawn(process.execPath, [MAIN], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        GITHUB_OUTPUT: join(folder, "output"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_EVENT_NAME: setting.event ?? "pull_request",
        GITHUB_REPOSITORY: "example/shop",
        GITHUB_RUN_ID: "42",
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_API_URL: url,
        ...setting.env,
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    void interruptBy?.then(() => child.kill("SIGINT"));
    const [log, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
    expect(errors).toBe("");
    return { exitCode: child.exitCode, log };
  });
}

const ENDINGS = [
  ["passed", { cloudtrail: "clean.json" }, 0, "Passed"],
  ["failed", { cloudtrail: "failed.json" }, 1, "Failed"],
  ["inconclusive", { cloudtrail: "inconclusive.json" }, 1, "Inconclusive"],
  ["a wrong option", { cloudtrail: "clean.json", severity: "HIHG" }, 1, "HIHG"],
  ["an unknown option", { cloudtrail: "clean.json", severty: "HIGH" }, 1, "severty"],
  ["a missing input", { cloudtrail: "nowhere.json" }, 1, "nowhere&#46;json|nowhere.json"],
] as const;

describe.each(ENDINGS)("the ending: %s", (what, inputs, exitCode, shown) => {
  test("updates the comment of an earlier run", async () => {
    const { url, comments } = await github(true);
    expect(await step(url, inputs)).toMatchObject({ exitCode });
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toMatch(new RegExp(`^${commentMarker(NAME, { id: 42, attempt: 1 })}\\n### `));
    expect(comments[0]?.body).toMatch(new RegExp(shown));
  });

  const creates = what !== "passed";
  test(`${creates ? "creates" : "creates no"} comment, on-failure`, async () => {
    const { url, comments } = await github(false);
    expect(await step(url, inputs)).toMatchObject({ exitCode });
    expect(comments).toHaveLength(creates ? 1 : 0);
  });

  // The other endings are published by the same code.
  if (!["passed", "failed", "a wrong option"].includes(what)) return;

  test("creates a comment, always", async () => {
    const { url, comments } = await github(false);
    await step(url, { ...inputs, "comment-summary-in-pr": "always" });
    expect(comments).toHaveLength(1);
  });

  test("does not change the comment of a later run", async () => {
    const { url, comments, requests } = await github(true);
    const { log } = await step(url, inputs, { env: { GITHUB_RUN_ID: "40" } });
    expect(comments[0]?.body).toBe(OLD);
    expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
    expect(log).toContain("was not changed, because a later run wrote it: 41, attempt 3.");
  });

  test("makes no request, never", async () => {
    const { url, requests } = await github(true);
    await step(url, { ...inputs, "comment-summary-in-pr": "never" });
    expect(requests).toEqual([]);
  });

  test("writes to no pull request where the event names none", async () => {
    const { url, requests } = await github(true);
    const { log } = await step(url, inputs, { event: "merge_group", payload: { repository: { private: true } } });
    expect(requests).toEqual([]);
    expect(log.includes("::notice::comment-summary-in-pr: no comment was written, because a merge group")).toBe(
      creates,
    );
  });
});

test.each([
  ["name", ""],
  ["comment-summary-in-pr", "sometimes"],
  ["github-token", " "],
])("no comment is written where %s is %j", async (name, value) => {
  const { url, requests } = await github(true);
  const { exitCode, log } = await step(url, { cloudtrail: "clean.json", [name]: value });
  expect(exitCode).toBe(1);
  expect(log).toContain(`::error::${name}: `);
  expect(requests).toEqual([]);
});

test("several pull requests of a workflow_run are a warning", async () => {
  const { url, requests } = await github(true);
  const pull = (number: number) => ({ number, base: { repo: { id: 1 } } });
  const payload = { repository: { id: 1, private: true }, workflow_run: { pull_requests: [pull(7), pull(8)] } };
  const { log } = await step(url, { cloudtrail: "failed.json" }, { event: "workflow_run", payload });
  expect(log).toContain("::warning::comment-summary-in-pr: no comment was written, because the workflow_run event");
  expect(requests).toEqual([]);
});

/** A server that never responds; `asked` resolves with the first request. */
async function silent(): Promise<{ url: string; asked: Promise<unknown> }> {
  const server: Server = createServer(() => {}).listen(0, "127.0.0.1");
  const asked = once(server, "request");
  await once(server, "listening");
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, asked };
}

describe.skipIf(process.platform === "win32")("a cancelled run", () => {
  const cancelled = async (url: string) => {
    const aws = await silent();
    const inputs = {
      images: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1",
      "allowed-endpoints": aws.url,
    };
    const env = {
      AWS_ENDPOINT_URL: aws.url,
      AWS_ACCESS_KEY_ID: "a",
      AWS_SECRET_ACCESS_KEY: "b",
      AWS_REGION: "eu-west-1",
    };
    return step(url, inputs, { env }, aws.asked);
  };

  test("updates the comment", async () => {
    const { url, comments } = await github(true);
    expect(await cancelled(url)).toMatchObject({ exitCode: 1 });
    expect(comments[0]?.body).toContain("run=42 attempt=1");
    expect(comments[0]?.body).toContain("Inconclusive");
  });

  test("waits at most 5 s for GitHub", async () => {
    const { url } = await silent();
    const { exitCode, log } = await cancelled(url);
    expect(exitCode).toBe(1);
    expect(log).toContain(
      "::warning::comment-summary-in-pr: the comment was not written: GitHub did not respond within 5 s.",
    );
  });
});
