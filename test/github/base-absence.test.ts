import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, test } from "vitest";
import { readBaseFiles } from "../../src/github/base-files.ts";
import type { BaseRef } from "../../src/github/event-base.ts";
import { type Content, type GitHubFake, type GitHubOptions, startGitHub } from "../fakes/github-contents.ts";

const BRANCH: BaseRef = { kind: "branch", owner: "example", repo: "app", branch: "release/1.x" };
const TEXT = "ignore: []\n";

const servers: GitHubFake[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: GitHubOptions, files: Record<string, Content>) {
  const server = await startGitHub(files, options);
  servers.push(server);
  return server;
}

async function readAll(paths: string[], server: GitHubFake) {
  const octokit = getOctokit("a-token", { baseUrl: server.url });
  return readBaseFiles(octokit, BRANCH, paths, AbortSignal.timeout(10_000));
}

describe("a file that GitHub does not find in the base", () => {
  const NESTED: Record<string, Content> = {
    "release/1.x:real/deep/a.yaml": TEXT,
    "release/1.x:real/link": { link: "deep" },
    "release/1.x:real/deep/module": { submodule: true },
    "release/1.x:link": { link: "real" },
    "release/1.x:module": { submodule: true },
    "release/1.x:file": "x",
  };

  test.each([
    ["b.yaml", 2],
    ["folder/b.yaml", 2],
    ["folder/deep/deeper/b.yaml", 2],
    ["real/b.yaml", 3],
    ["real/other/b.yaml", 3],
    ["real/deep/b.yaml", 4],
    ["real/deep/other/b.yaml", 4],
    ["rea/l.yaml", 2],
  ])("is absent where the list of a real folder proves it: %s", async (path, count) => {
    const server = await start({}, NESTED);
    expect(await readAll([path], server)).toEqual([{ kind: "absent" }]);
    expect(server.requests).toHaveLength(count);
  });

  test.each([
    "link/deep/a.yaml",
    "link/b.yaml",
    "module/a.yaml",
    "module/deep/a.yaml",
    "file/a.yaml",
    "real/link/a.yaml",
    "real/link/deep/b.yaml",
    "real/deep/module/a.yaml",
    "real/deep/a.yaml/b.yaml",
    "real//b.yaml",
    "real/./b.yaml",
  ])("is unreadable behind what is not a folder, which a checkout may follow: %s", async (path) => {
    for (const listsAsFiles of [false, true]) {
      const server = await start({ listsAsFiles }, NESTED);
      expect(await readAll([path], server)).toEqual([
        {
          kind: "unreadable",
          why: expect.stringMatching(/^GitHub did not find it, and .* is not (a folder there, but "|the path)/),
        },
      ]);
    }
  });

  const entry = (path: string, type: unknown = "dir") => ({ name: path, path, type });

  test.each<[string, unknown]>([
    ["empty", []],
    ["not a list", entry("other")],
    ["a list of something else", ["other"]],
    ["without paths", [{ name: "other", type: "file" }]],
    ["of another folder", [entry("elsewhere/other")]],
    ["as long as GitHub's longest", Array.from({ length: 1_000 }, (_, index) => entry(`f${index}`))],
    ["without types", [{ path: "real" }]],
    ["with a type that is unknown", [entry("real", "tree")]],
    ["with the name twice, once as a link", [entry("real"), entry("real", "symlink")]],
  ])("is unreadable where the list of the root folder is %s", async (_what, listing) => {
    const odd = (path: string) =>
      path.endsWith("/contents/") || path.endsWith("/contents") ? { body: JSON.stringify(listing) } : null;
    const server = await start({ odd }, NESTED);
    expect(await readAll(["real/b.yaml"], server)).toMatchObject([{ kind: "unreadable" }]);
  });

  test("is unreadable where the list of a folder below is empty, of another folder, or an error", async () => {
    for (const answer of [
      { body: "[]" },
      { body: JSON.stringify([entry("a.yaml")]) },
      { status: 404 },
      { status: 500 },
    ]) {
      const odd = (path: string) => (path.endsWith("/contents/real") ? answer : null);
      const server = await start({ odd }, NESTED);
      expect(await readAll(["real/b.yaml"], server)).toMatchObject([{ kind: "unreadable" }]);
    }
  });
});
