import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, expect } from "vitest";
import { commentMarker } from "../../src/render/comment.ts";
import { type GitHubComments, startGitHubComments } from "../fakes/github-comments.ts";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile, scanCall } from "../support/records.ts";

/*
 * A step that comments on a pull request, beside a fake of GitHub's API.
 */

const MAIN = join(import.meta.dirname, "../../src/main.ts");
export const NAME = "ECR findings";
/** The comment of an earlier run. */
export const OLD = `${commentMarker(NAME, { id: 41, attempt: 3 })}\nold`;

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

type Setting = { event?: string; payload?: unknown; env?: NodeJS.ProcessEnv };

/** `existing`: with the comment of an earlier run. */
export async function github(
  existing: boolean,
  setting: Parameters<typeof startGitHubComments>[0] = {},
): Promise<GitHubComments> {
  const comments = existing ? [{ id: 5, body: OLD, user: { login: "github-actions[bot]", type: "Bot" as const } }] : [];
  const fake = await startGitHubComments({ ...setting, comments });
  open.push(fake.close);
  return fake;
}

/** Runs the step with these inputs. `interruptBy`: resolves when the run is to be cancelled, with `signal`. */
export async function step(
  url: string,
  inputs: Record<string, string>,
  setting: Setting = {},
  interruptBy?: Promise<unknown>,
  signal: NodeJS.Signals = "SIGINT",
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
    let interruptedAt = Number.NaN;
    void interruptBy?.then(() => {
      interruptedAt = Date.now();
      return child.kill(signal);
    });
    const [log, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
    expect(errors).toBe("");
    return {
      exitCode: child.exitCode,
      log,
      summary: readFileSync(join(folder, "summary"), "utf8"),
      outputs: readFileSync(join(folder, "output"), "utf8"),
      /** From the interruption to the end of the run, in ms. */
      took: Date.now() - interruptedAt,
    };
  });
}

/** A server that never responds; `asked` resolves with the first request. */
export async function silent(): Promise<{ url: string; asked: Promise<unknown> }> {
  const server = createServer(() => {}).listen(0, "127.0.0.1");
  const asked = once(server, "request");
  await once(server, "listening");
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`, asked };
}
