import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, test } from "vitest";
import type { BaseFile } from "../../src/core/policy/exemptions/pull-request-exemptions.ts";
import { lookUpBase, readBaseFiles } from "../../src/github/base-files.ts";
import type { BaseRef } from "../../src/github/event-base.ts";
import { type Content, type GitHubFake, type GitHubOptions, startGitHub } from "../fakes/github-contents.ts";

const BRANCH: BaseRef = { kind: "branch", owner: "example", repo: "app", branch: "release/1.x" };
const SHA = "0123456789abcdef0123456789abcdef01234567";
const PATH = "policy/exemptions for all.yaml";
const TEXT = "ignore: []  # äöü\n";
const FILES: Record<string, Content> = {
  [`release/1.x:${PATH}`]: TEXT,
  "release/1.x:policy": { folder: true },
  "release/1.x:linked.yaml": { link: PATH },
  "release/1.x:leaving.yaml": { link: "../../etc/passwd" },
  "release/1.x:vendor": { submodule: true },
  "release/1.x:empty.yaml": "",
  [`${SHA}:${PATH}`]: "ignore: []  # of the commit\n",
};

const servers: GitHubFake[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: GitHubOptions = {}, files: Parameters<typeof startGitHub>[0] = FILES) {
  const server = await startGitHub(files, options);
  servers.push(server);
  return server;
}

async function readAll(paths: string[], server: GitHubFake, base: BaseRef = BRANCH): Promise<BaseFile[]> {
  const octokit = getOctokit("a-token", { baseUrl: server.url });
  return readBaseFiles(octokit, base, paths, AbortSignal.timeout(10_000));
}

async function read(path: string, options: GitHubOptions = {}, base: BaseRef = BRANCH) {
  const server = await start(options);
  const [text] = await readAll([path], server, base);
  return { text, ...server };
}

describe("the base branch's file", () => {
  test("is returned unchanged", async () => {
    const { text, requests, headers } = await read(PATH);
    expect(text).toEqual({ kind: "read", text: TEXT });
    expect(requests).toEqual([
      "GET /repos/example/app/contents/policy%2Fexemptions%20for%20all.yaml?ref=refs%2Fheads%2Frelease%2F1.x",
    ]);
    expect(headers[0]?.["authorization"]).toBe("token a-token");
  });

  test.each(["a?b#c%41.yaml", "ü &=+;.yaml", "..a/b..yaml", "[x]/{y}.yaml", "a\\b.yaml"])(
    "is requested by its own name: %s",
    async (path) => {
      const server = await start({}, { [`release/1.x:${path}`]: TEXT, "release/1.x:ac%41.yaml": "other" });
      expect(await readAll([path], server)).toEqual([{ kind: "read", text: TEXT }]);
    },
  );

  test("is read from its own branch, with any name", async () => {
    const branch = "feature/ü#1&ref=refs/heads/main?";
    const server = await start({}, { [`${branch}:a.yaml`]: TEXT, "main:a.yaml": "other" });
    expect(await readAll(["a.yaml"], server, { ...BRANCH, branch })).toEqual([{ kind: "read", text: TEXT }]);
  });

  test("is read from GitHub Enterprise, from a commit, empty, larger than 1 MB, and through a link inside the repository", async () => {
    expect((await read(PATH, { prefix: "/api/v3" })).text).toMatchObject({ kind: "read" });
    expect((await read(PATH, {}, { kind: "commit", owner: "example", repo: "app", sha: SHA })).text).toEqual({
      kind: "read",
      text: "ignore: []  # of the commit\n",
    });
    expect((await read("empty.yaml")).text).toEqual({ kind: "read", text: "" });
    expect((await read("linked.yaml")).text).toEqual({ kind: "read", text: TEXT });
    const large = `{"x":"${"y".repeat(3_000_000)}"}`;
    expect(await readAll(["large.json"], await start({}, { "release/1.x:large.json": large }))).toEqual([
      { kind: "read", text: large },
    ]);
  });

  test("is absent if the branch can be read and does not contain it", async () => {
    const { text, requests } = await read("other.yaml");
    expect(text).toEqual({ kind: "absent" });
    expect(requests).toHaveLength(2);
  });

  test.each<[string, GitHubOptions, RegExp]>([
    ["the token may not read, and GitHub responds with 404", { mayRead: false }, /Not Found.*contents: read/],
    ["the token is not valid", { status: 401 }, /the token needs contents: read/],
    ["the response is 403", { status: 403 }, /not accessible by integration.*the token needs contents: read/],
    ["the response is 500", { status: 500 }, /^the request to GitHub failed: /],
    [
      "the rate limit is exceeded",
      { odd: () => ({ status: 403, headers: { "x-ratelimit-remaining": "0" }, body: "rate limit exceeded" }) },
      /rate limit is used up: rerun the job later/,
    ],
    [
      "a secondary rate limit applies",
      { odd: () => ({ status: 429, body: "slow down" }) },
      /rate limit is used up: rerun the job later/,
    ],
    [
      "the response is a proxy's login page",
      { odd: () => ({ headers: { "content-type": "text/html; charset=utf-8" }, body: "<html>ignore: []</html>" }) },
      /^the response is text\/html, not the file: it may come from a proxy$/,
    ],
    [
      "the response is plain text",
      { odd: () => ({ headers: { "content-type": "text/plain" }, body: TEXT }) },
      /^the response is text\/plain/,
    ],
    ["the response has no content type", { odd: () => ({ body: TEXT }) }, /^the response is of unknown type/],
    [
      "the response is the file's description, not the file",
      { odd: () => ({ headers: { "content-type": "application/json" }, body: '{"type":"file","content":""}' }) },
      /^the response is application\/json/,
    ],
    [
      "the response is truncated",
      {
        odd: () => ({
          headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
          body: "ignore: []\n",
          breaksOff: true,
        }),
      },
      /^the request to GitHub failed: /,
    ],
    [
      "the 404 is a proxy's page, and so is the list",
      {
        odd: (_path, index) => (index === 0 ? { status: 404, body: "<html>" } : { body: "<html>" }),
      },
      /its list of the root folder is invalid or incomplete/,
    ],
  ])("is unreadable if %s", async (_what, options, why) => {
    expect((await read(PATH, options)).text).toEqual({ kind: "unreadable", why: expect.stringMatching(why) });
  });

  test("is unreadable if the root folder lists the file", async () => {
    const options: GitHubOptions = { odd: (_path, index) => (index === 0 ? { status: 404, body: "{}" } : null) };
    expect((await read("empty.yaml", options)).text).toMatchObject({ kind: "unreadable" });
  });

  test.each([
    ["policy", "it is a folder, not a file"],
    ["leaving.yaml", "it is a symbolic link, not a file"],
    ["vendor", "it is a submodule, not a file"],
  ])("is unreadable if it is not a file: %s", async (path, why) => {
    expect((await read(path)).text).toEqual({ kind: "unreadable", why });
  });

  test("of a renamed repository is read through a redirect, but not through one to another host", async () => {
    const moved = (to: string): GitHubOptions => ({
      odd: (path) => (path.includes("/old/") ? { status: 301, headers: { location: to } } : null),
    });
    const old: BaseRef = { ...BRANCH, repo: "old" };
    const target = `/repos/example/app/contents/${encodeURIComponent(PATH)}?ref=refs%2Fheads%2Frelease%2F1.x`;
    expect(await readAll([PATH], await start(moved(target)), old)).toEqual([{ kind: "read", text: TEXT }]);
    const elsewhere = await start();
    expect(await readAll([PATH], await start(moved(elsewhere.url + target)), old)).toEqual([
      { kind: "unreadable", why: "the request was redirected to a host that is not GitHub's API" },
    ]);
  });

  test("is unreadable if the connection fails", async () => {
    const octokit = getOctokit("a-token", { baseUrl: "http://127.0.0.1:1" });
    expect(await readBaseFiles(octokit, BRANCH, [PATH], AbortSignal.timeout(10_000))).toMatchObject([
      { kind: "unreadable" },
    ]);
  });
});

describe("several files", () => {
  const state = (name: string) => ({ "release/1.x:a.json": `a ${name}`, "release/1.x:b.json": `b ${name}` });

  test("are from one commit, even if the branch moves meanwhile", async () => {
    let asked = 0;
    const server = await start({}, () => state(asked++ < 1 ? "before" : "after"));
    expect(await readAll(["a.json", "b.json"], server)).toEqual([
      { kind: "read", text: "a after" },
      { kind: "read", text: "b after" },
    ]);
  });

  test("of a branch that keeps moving are unreadable", async () => {
    let asked = 0;
    const server = await start({}, () => state(String(asked++)));
    expect(await readAll(["a.json", "b.json"], server)).toMatchObject([
      { kind: "unreadable", why: expect.stringMatching(/^the branch changed/) },
      { kind: "unreadable" },
    ]);
  });
});

describe("the base of a pull request with a known number", () => {
  const described = { number: 7, base: { ref: "release/1.x", sha: SHA, repo: { full_name: "example/app" } } };
  const lookUp = async (options: GitHubOptions) => {
    const server = await start(options);
    const octokit = getOctokit("a-token", { baseUrl: server.url });
    return lookUpBase(octokit, { owner: "example", repo: "app", number: 7 }, AbortSignal.timeout(10_000));
  };

  test("is its base branch", async () => {
    expect(await lookUp({ pulls: { 7: described } })).toEqual(BRANCH);
  });

  test.each<[string, GitHubOptions, RegExp]>([
    ["the token may not read pull requests", { mayRead: false }, /Not Found.*pull-requests: read/],
    ["the response describes another one", { pulls: { 7: { ...described, number: 8 } } }, /does not describe/],
    [
      "the response describes one of another repository",
      { pulls: { 7: { ...described, base: { ref: "main", repo: { full_name: "evil/app" } } } } },
      /does not describe/,
    ],
    ["it has no base", { pulls: { 7: { number: 7 } } }, /does not describe/],
    ["the response is a page", { odd: () => ({ headers: { "content-type": "text/html" }, body: "<p>" }) }, /does not/],
  ])("is unreadable if %s", async (_what, options, why) => {
    expect(await lookUp(options)).toEqual({ kind: "unreadable", why: expect.stringMatching(why) });
  });
});
