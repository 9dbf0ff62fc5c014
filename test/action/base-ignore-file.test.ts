import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, test } from "vitest";
import { pullRequestBase, readBaseFile } from "../../src/action/base-ignore-file.ts";
import type { BaseText } from "../../src/core/policy/pull-request-exceptions.ts";
import { type GitHubFake, startGitHub } from "../fakes/github-contents.ts";

const BASE = { owner: "example", repo: "app", branch: "release/1.x" };
const PATH = "policy/exceptions for all.yaml";
const FILES = { [`release/1.x:${PATH}`]: "ignore: []  # äöü\n", "release/1.x:policy": { folder: true as const } };

let github: GitHubFake | null = null;

afterEach(async () => {
  await github?.close();
  github = null;
});

async function read(path: string, options: Parameters<typeof startGitHub>[1] = {}): Promise<BaseText> {
  github = await startGitHub(FILES, options);
  const octokit = getOctokit("a-token", { baseUrl: github.url });
  return readBaseFile(octokit, BASE, path, AbortSignal.timeout(10_000));
}

describe("the base branch's file", () => {
  test.each([PATH, `./${PATH}`])("is read as it is: %s", async (path) => {
    expect(await read(path)).toEqual({ kind: "read", text: "ignore: []  # äöü\n" });
    expect(github?.requests).toEqual([
      "GET /repos/example/app/contents/policy%2Fexceptions%20for%20all.yaml?ref=refs%2Fheads%2Frelease%2F1.x",
    ]);
    expect(github?.headers[0]?.["authorization"]).toBe("token a-token");
  });

  test("is read from GitHub Enterprise", async () => {
    expect(await read(PATH, { prefix: "/api/v3" })).toMatchObject({ kind: "read" });
    expect(github?.requests[0]).toMatch(/^GET \/api\/v3\/repos\//);
  });

  test("is absent where the branch can be read, and does not have it", async () => {
    expect(await read("other.yaml")).toEqual({ kind: "absent" });
    expect(github?.requests).toHaveLength(2);
  });

  test("is unreadable where the token may not read, though GitHub calls it not found", async () => {
    expect(await read(PATH, { mayRead: false })).toEqual({
      kind: "unreadable",
      why: expect.stringMatching(/^GitHub answered: Not Found.* \(the token needs contents: read\)$/),
    });
  });

  test.each([
    [401, /the token needs contents: read/],
    [403, /Resource not accessible by integration.*the token needs contents: read/],
    [500, /^GitHub answered: /],
  ])("is unreadable after an answer of %i", async (status, why) => {
    expect(await read(PATH, { status })).toEqual({ kind: "unreadable", why: expect.stringMatching(why) });
  });

  test("is unreadable where nobody answers", async () => {
    const octokit = getOctokit("a-token", { baseUrl: "http://127.0.0.1:1" });
    expect(await readBaseFile(octokit, BASE, PATH, AbortSignal.timeout(10_000))).toMatchObject({ kind: "unreadable" });
  });

  test("is unreadable where it is a folder", async () => {
    expect(await read("policy")).toEqual({ kind: "unreadable", why: "it is no file" });
  });

  test.each(["/etc/passwd", "../other/policy.yaml", String.raw`C:\policy.yaml`, String.raw`a\..\..\b`])(
    "is not looked for outside of the repository: %s",
    async (path) => {
      expect(await read(path)).toEqual({ kind: "unreadable", why: "the file lies outside of the repository" });
      expect(github?.requests).toEqual([]);
    },
  );
});

describe("the base of a pull request", () => {
  const payload = { pull_request: { number: 7, base: { ref: "main", repo: { full_name: "example/app" } } } };

  test("is its branch, in the repository that it goes into", () => {
    expect(pullRequestBase({ payload })).toEqual({ owner: "example", repo: "app", branch: "main" });
  });

  test.each([
    ["a push", {}],
    ["a merge queue", { merge_group: { base_ref: "refs/heads/main" } }],
    ["an event of another shape", { pull_request: { number: 7, base: {} } }],
  ])("%s has none", (_what, other) => {
    expect(pullRequestBase({ payload: other })).toBeNull();
  });
});
