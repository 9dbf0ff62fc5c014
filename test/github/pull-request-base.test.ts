// GitHub's client reads GITHUB_API_URL when it is loaded, so that this file needs a process in which no other loaded it. Files
// share a process only where they have the same options:
// @vitest-environment-options {"shared": false}
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pullRequestBase, unverifiedApi } from "../../src/github/pull-request-base.ts";
import { pathInCheckout } from "../../src/node/checkout.ts";
import { type GitHubFake, startGitHub } from "../fakes/github-contents.ts";
import { setEnvironment } from "../support/environment.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const REPOSITORY = { full_name: "example/app" };
const STALE = "f".repeat(40);
const EVENTS = {
  pull_request: { pull_request: { number: 7, base: { ref: "main", sha: STALE, repo: REPOSITORY } } },
  issue_comment: { issue: { number: 7, pull_request: {} }, repository: REPOSITORY },
  merge_group: { merge_group: { base_sha: SHA }, repository: REPOSITORY },
};

const before = process.cwd();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "event-")));
let github: GitHubFake;
let restoreEnvironment = () => {};

beforeAll(async () => {
  github = await startGitHub(
    {
      "main:a.yaml": "of the branch",
      "main:sub/b.yaml": "b",
      [`${SHA}:a.yaml`]: "of the commit",
      [`${STALE}:a.yaml`]: "old",
    },
    { pulls: { 7: { number: 7, base: { ref: "main", sha: STALE, repo: REPOSITORY } } } },
  );
  // Read by GitHub's client when it is loaded.
  restoreEnvironment = setEnvironment({ GITHUB_API_URL: github.url });
  process.chdir(folder);
});

afterAll(async () => {
  process.chdir(before);
  restoreEnvironment();
  rmSync(folder, { recursive: true, force: true });
  await github.close();
});

/** The base from an event of this name, with its payload in a file; null: no file. */
async function baseOf(event: string, payload: unknown, token: string | null = "a-token") {
  const path = join(folder, "event.json");
  rmSync(path, { force: true });
  if (payload !== null) writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_WORKSPACE: folder };
  return pullRequestBase({ ...env, GITHUB_REPOSITORY: "example/app" }, token, pathInCheckout);
}

async function read(event: keyof typeof EVENTS, paths: string[], token: string | null = "a-token") {
  const base = await baseOf(event, EVENTS[event], token);
  if (base.kind !== "base") throw new Error(`the base is ${base.kind}`);
  return { label: base.label, texts: await base.read(paths) };
}

describe("the base's files", () => {
  test("are read from the base branch, not from the commit in the event", async () => {
    const expected = { label: "the base branch main", texts: [{ kind: "read", text: "of the branch" }] };
    expect(await read("pull_request", ["a.yaml"])).toEqual(expected);
  });

  test("are read from the merge group's base in a merge queue", async () => {
    const expected = { label: "the merge group's base 0123456789ab", texts: [{ kind: "read", text: "of the commit" }] };
    expect(await read("merge_group", ["a.yaml"])).toEqual(expected);
  });

  test("are read from the pull request's base branch after a comment", async () => {
    const expected = { label: "the base of pull request 7", texts: [{ kind: "read", text: "of the branch" }] };
    expect(await read("issue_comment", ["a.yaml"])).toEqual(expected);
  });

  test("are requested by their paths in the repository, and never for a file outside of it", async () => {
    const { texts } = await read("pull_request", ["./sub//b.yaml", join(folder, "a.yaml"), "none.yaml", "/etc/passwd"]);
    expect(texts.map(({ kind }) => kind)).toEqual(["read", "read", "absent", "outside"]);
    expect(github.requests.join("\n")).not.toContain("passwd");
  });

  describe("in a checkout in a folder of the workspace", () => {
    const pullRequest = (head: string) => ({
      pull_request: { ...EVENTS.pull_request.pull_request, head: { repo: { full_name: head } } },
    });
    const inCheckoutOf = async (repository: string | null, payload: unknown, event = "pull_request") => {
      const path = join(folder, "event.json");
      writeFileSync(path, JSON.stringify(payload));
      const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: "example/app" };
      const locate = async () => ({ path: "a.yaml", subfolder: { folder: "src", repository } });
      const base = await pullRequestBase(env, "a-token", locate);
      if (base.kind !== "base") throw new Error(`the base is ${base.kind}`);
      return base.read(["src/a.yaml"]);
    };

    test("of this repository, or of the pull request's fork, are read", async () => {
      const text = [{ kind: "read", text: "of the branch" }];
      for (const repository of ["example/app", "Example/App", "someone/fork"]) {
        expect(await inCheckoutOf(repository, pullRequest("someone/fork")), repository).toEqual(text);
      }
    });

    test.each<[string | null, string, keyof typeof EVENTS]>([
      ["org/policies", "org/policies", "pull_request"],
      ["example/app2", "example/app2", "pull_request"],
      ["someone/fork", "someone/fork", "issue_comment"],
      [null, "a repository without a known remote", "pull_request"],
    ])("of %j are unreadable, and no request is made", async (repository, shown, event) => {
      const asked = github.requests.length;
      expect(await inCheckoutOf(repository, EVENTS[event], event)).toEqual([
        { kind: "unreadable", why: `the checkout in src is of ${shown}, not of example/app` },
      ]);
      expect(github.requests).toHaveLength(asked);
    });
  });

  test("are unreadable without a token, and no request is made", async () => {
    const asked = github.requests.length;
    expect((await read("pull_request", ["a.yaml"], null)).texts).toEqual([
      { kind: "unreadable", why: "github-token is empty" },
    ]);
    expect(github.requests).toHaveLength(asked);
  });

  test("are unreadable if the request for the pull request fails", async () => {
    const base = await baseOf("issue_comment", { ...EVENTS.issue_comment, issue: { number: 8, pull_request: {} } });
    if (base.kind !== "base") throw new Error(`the base is ${base.kind}`);
    expect(await base.read(["a.yaml"])).toEqual([
      { kind: "unreadable", why: expect.stringMatching(/Not Found.*pull-requests: read/) },
    ]);
  });
});

test.each([
  ["is missing", null],
  ["is invalid", '{"pull_request": {'],
  ["is a list", "[]"],
  ["is empty", ""],
])("a pull request event whose payload %s has an unknown base", async (_what, payload) => {
  expect(await baseOf("pull_request", payload)).toMatchObject({ kind: "unknown" });
});

describe("GitHub's API", () => {
  test.each([
    undefined,
    "",
    "https://api.github.com",
    "https://github.example/api/v3",
    "http://localhost:8080",
    "http://127.0.0.1:8080/api/v3",
    "http://[::1]:8080",
  ])("at %s can be trusted", (address) => {
    expect(unverifiedApi(address === undefined ? {} : { GITHUB_API_URL: address })).toBeNull();
  });

  test.each([
    "http://api.github.com",
    "http://github.example/api/v3",
    "http://localhost.evil.example",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1@evil.example",
    "http://10.0.0.1",
    "ftp://api.github.com",
    "api.github.com",
  ])("at %s cannot be trusted", async (address) => {
    const path = join(folder, "unverified.json");
    writeFileSync(path, JSON.stringify(EVENTS.pull_request));
    const env = { GITHUB_API_URL: address, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: path };
    const base = await pullRequestBase(env, "a-token", pathInCheckout);
    if (base.kind !== "base") throw new Error(base.kind);
    expect(await base.read(["a.yaml"])).toEqual([
      { kind: "unreadable", why: expect.stringContaining(`GITHUB_API_URL is ${address}`) },
    ]);
  });
});
