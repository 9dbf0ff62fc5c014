import { afterEach, describe, expect, test } from "vitest";
import { GateError } from "../../src/core/errors.ts";
import { type PolicyAddress, parsePolicyAddress } from "../../src/core/policy/exemptions/central-policy.ts";
import { centralPolicyReader, type PolicyTokens } from "../../src/github/central-policies.ts";
import {
  type Content,
  type GitHubFake,
  type GitHubOptions,
  REPOSITORY_ID,
  startGitHub,
} from "../fakes/github-contents.ts";
import { inFolder } from "../support/evaluate.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const TEXT = "ignore: []  # äöü\n";
const REFS = {
  main: SHA,
  "release/1.x": SHA,
  v1: SHA,
  "annotated-v2": SHA,
  "0123456": SHA,
};
const FILES: Record<string, Content> = {
  [`${SHA}:ignore.yaml`]: TEXT,
  [`${SHA}:team/all ignores.yaml`]: TEXT,
  [`${SHA}:at@home.yaml`]: TEXT,
  [`${SHA}:empty.yaml`]: "",
  [`${SHA}:large.json`]: `{"x":"${"y".repeat(3_000_000)}"}`,
  [`${SHA}:folder`]: { folder: true },
  [`${SHA}:linked.yaml`]: { link: "ignore.yaml" },
  [`${SHA}:leaving.yaml`]: { link: "../../etc/passwd" },
  [`${SHA}:vendor`]: { submodule: true },
};

const servers: GitHubFake[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

type Setting = { github?: GitHubOptions; tokens?: Partial<PolicyTokens>; env?: NodeJS.ProcessEnv };

const addressOf = (text: string): PolicyAddress => {
  const parsed = parsePolicyAddress(text);
  if (!parsed.ok) throw new Error(parsed.reason ?? "");
  return parsed.value;
};

async function read(texts: string | string[], { github = {}, tokens = {}, env = {} }: Setting = {}) {
  const server = await startGitHub(FILES, { repository: "example/policy", refs: REFS, ...github });
  servers.push(server);
  const readPolicies = centralPolicyReader(
    { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: "example/shop", ...env },
    { external: "external-token", own: "own-token", ...tokens },
  );
  const policies = readPolicies([texts].flat().map(addressOf)).catch((thrown: unknown) => {
    if (!(thrown instanceof GateError)) throw thrown;
    expect(thrown.option).toBe("ignore-file");
    return thrown.message;
  });
  return { result: await policies, ...server };
}

describe("a central policy", () => {
  test("is read at the commit that its ref was resolved to", async () => {
    const { result, requests, headers } = await read("github:Example/policy/team/all ignores.yaml@release/1.x");
    expect(result).toMatchObject([{ commit: SHA, text: TEXT }]);
    expect(requests).toEqual([
      "GET /repos/Example/policy",
      "GET /repos/Example/policy/commits/release%2F1.x",
      `GET /repos/Example/policy/contents/team%2Fall%20ignores.yaml?ref=${SHA}`,
    ]);
    expect(headers.map(({ authorization }) => authorization)).toEqual(Array(3).fill("token external-token"));
  });

  test.each(["main", "v1", "annotated-v2", "0123456", SHA, SHA.toUpperCase()])("is read by the ref %s", async (ref) => {
    expect((await read(`github:example/policy/ignore.yaml@${ref}`)).result).toMatchObject([
      { commit: SHA, text: TEXT },
    ]);
  });

  test.each([
    ["at@home.yaml", TEXT],
    ["empty.yaml", ""],
    ["linked.yaml", TEXT],
    ["large.json", FILES[`${SHA}:large.json`]],
  ])("is read completely: %s", async (path, text) => {
    expect((await read(`github:example/policy/${path}@main`)).result).toMatchObject([{ text }]);
  });

  test.each<[string, Setting, string | undefined]>([
    ["of GitHub Enterprise, at a path", { github: { prefix: "/api/v3" } }, "token external-token"],
    ["with github-token", { tokens: { external: null } }, "token own-token"],
    ["without a token", { tokens: { external: null, own: null } }, undefined],
    ["under its former name", { github: { formerName: "example/old" } }, "token external-token"],
  ])("is read %s", async (what, setting, authorization) => {
    const name = what.includes("former") ? "old" : "policy";
    const { result, headers } = await read(`github:example/${name}/ignore.yaml@main`, setting);
    expect(result).toMatchObject([{ commit: SHA, text: TEXT }]);
    expect(headers[0]?.["authorization"]).toBe(authorization);
  });

  test("is read once under several addresses, and each ref is resolved once", async () => {
    const { result, requests } = await read(
      [
        "example/policy/ignore.yaml@main",
        "EXAMPLE/Policy/ignore.yaml@main",
        "example/policy/empty.yaml@main",
        `example/policy/ignore.yaml@${SHA}`,
      ].map((text) => `github:${text}`),
    );
    expect(result).toMatchObject([{ text: TEXT }, { text: "" }]);
    expect(requests.filter((request) => request.endsWith("/commits/main"))).toHaveLength(1);
    expect(requests.filter((request) => request.includes("/contents/ignore.yaml"))).toHaveLength(1);
  });

  test("needs no request where no address is given", async () => {
    expect(await read([])).toMatchObject({ result: [], requests: [] });
  });
});

const odd = (when: RegExp, answer: ReturnType<NonNullable<GitHubOptions["odd"]>>): Setting => ({
  github: { odd: (path) => (when.test(path) ? answer : null) },
});
const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const LIMIT = {
  status: 403,
  headers: { ...JSON_TYPE, "x-ratelimit-remaining": "0" },
  body: '{"message":"rate limit"}',
};
const HTML = { headers: { "content-type": "text/html" }, body: "<html>" };

describe("a central policy that cannot be read is an error", () => {
  test.each<[string, string, Setting, RegExp]>([
    ["its file does not exist", "none.yaml@v1", {}, new RegExp(`has no file "none.yaml" at commit ${SHA}`)],
    ["its ref does not exist", "ignore.yaml@v9", {}, /no branch, tag or commit "v9".*external-repo-token is a token/],
    ["its commit does not exist", `ignore.yaml@${"f".repeat(40)}`, {}, /no branch, tag or commit "ffff/],
    ["it is a folder", "folder@v1", {}, /it is a folder, not a file \(commit 0123/],
    ["it is a link out of the repository", "leaving.yaml@v1", {}, /it is a symbolic link, not a file/],
    ["it is a submodule", "vendor@v1", {}, /it is a submodule, not a file/],
    ["it is behind a link", "linked.yaml/x.yaml@v1", {}, /linked.yaml is of type "symlink" there/],
    [
      "the repository cannot be read",
      "ignore.yaml@v1",
      { github: { mayRead: false } },
      /does not exist, or the token cannot read it/,
    ],
    [
      "only external-repo-token could read it",
      "ignore.yaml@v1",
      { github: { mayRead: false }, tokens: { external: null } },
      /set external-repo-token to a token with contents: read on example\/policy; a pull request from a fork gets no secrets/,
    ],
    [
      "the response is 403 without a token",
      "ignore.yaml@v1",
      { github: { status: 403 }, tokens: { external: null, own: null } },
      /not accessible.*set external-repo-token/,
    ],
    [
      "the token is invalid",
      "ignore.yaml@v1",
      { github: { status: 401 } },
      /Check the address, and that external-repo-token/,
    ],
    [
      "the rate limit is used up",
      "ignore.yaml@v1",
      odd(/policy$/, LIMIT),
      /rate limit is used up: rerun the job later/,
    ],
    ["the rate limit is used up for the ref", "ignore.yaml@v1", odd(/commits/, LIMIT), /rate limit is used up/],
    ["the rate limit is used up for the file", "ignore.yaml@v1", odd(/contents/, LIMIT), /rate limit is used up/],
    ["GitHub fails", "ignore.yaml@v1", { github: { status: 500 } }, /the request to GitHub failed: /],
    ["a proxy responds for the repository", "ignore.yaml@v1", odd(/policy$/, HTML), /may come from a proxy/],
    ["a proxy responds for the ref", "ignore.yaml@v1", odd(/commits/, HTML), /the response for "v1" is not a commit/],
    ["a proxy responds for the file", "ignore.yaml@v1", odd(/contents/, HTML), /it may come from a proxy/],
    ["the ref is empty in the response", "ignore.yaml@v1", odd(/commits/, { body: "" }), /is not a commit/],
    [
      "the file is truncated",
      "ignore.yaml@v1",
      odd(/contents/, {
        headers: { "content-type": "application/vnd.github.raw" },
        body: "ignore: []\n",
        breaksOff: true,
      }),
      /the request to GitHub failed/,
    ],
    [
      "another commit is returned",
      `ignore.yaml@${SHA}`,
      odd(/commits/, { body: "f".repeat(40) }),
      /is not that commit/,
    ],
    [
      "GITHUB_API_URL is plain HTTP",
      "ignore.yaml@v1",
      { env: { GITHUB_API_URL: "http://ghe.example/api/v3" } },
      /expected HTTPS/,
    ],
    [
      "nothing listens",
      "ignore.yaml@v1",
      { env: { GITHUB_API_URL: "http://127.0.0.1:1" } },
      /the request to GitHub failed/,
    ],
  ])("if %s", async (_what, file, setting, why) => {
    const { result } = await read(`github:example/policy/${file}`, setting);
    expect(result).toMatch(why);
    expect(result).toContain(`ignore-file: github:example/policy/${file} cannot be read: `);
    expect(result).not.toContain('-token"');
  });

  test("after a redirect to another host", async () => {
    const other = await startGitHub(FILES, { repository: "example/policy", refs: REFS });
    servers.push(other);
    const answer = { status: 302, headers: { location: `${other.url}/repos/example/policy` } };
    expect((await read("github:example/policy/ignore.yaml@v1", odd(/policy$/, answer))).result).toMatch(/proxy/);
  });

  test("and the error never shows the token", async () => {
    const body = '{"message":"bad credentials secret-token-1"}';
    for (const when of [/policy$/, /commits/, /contents/]) {
      const setting = odd(when, { status: 401, headers: JSON_TYPE, body });
      const { result } = await read("github:example/policy/ignore.yaml@v1", {
        ...setting,
        tokens: { external: "secret-token-1" },
      });
      expect(result).toContain("bad credentials ***");
      expect(result).not.toContain("secret-token-1");
    }
  });
});

describe("this repository is not a central policy", () => {
  test.each(["example/shop", "EXAMPLE/Shop"])("by its name %s, without a request", async (name) => {
    const { result, requests } = await read(`github:${name}/ignore.yaml@main`);
    expect(result).toMatch(/is a file of this repository .*\.\/ignore\.yaml\.$/);
    expect(requests).toEqual([]);
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ["by its former name", { GITHUB_REPOSITORY: "example/policy" }],
    ["by its id", { GITHUB_REPOSITORY_ID: String(REPOSITORY_ID) }],
  ])("%s", async (_how, env) => {
    const github = { formerName: "example/old" };
    expect((await read("github:example/old/ignore.yaml@main", { github, env })).result).toMatch(/of this repository/);
  });

  test("and neither is the fork that a pull request comes from", async () => {
    const event = JSON.stringify({ pull_request: { head: { repo: { full_name: "Fork/Shop" } } } });
    await inFolder({ "event.json": event }, async (folder) => {
      const env = { GITHUB_EVENT_PATH: `${folder}/event.json` };
      expect((await read("github:fork/shop/ignore.yaml@main", { env })).result).toMatch(/or of the pull request's/);
    });
  });
});
