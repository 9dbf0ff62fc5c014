import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { autoRedaction } from "../../src/node/auto-redaction.ts";

const folder = mkdtempSync(join(tmpdir(), "auto-redaction-"));
afterAll(() => rmSync(folder, { recursive: true }));

const event = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const github = (name: string, payload: unknown) => ({
  GITHUB_ACTIONS: "true",
  CI: "true",
  GITHUB_EVENT_PATH: event(name, JSON.stringify(payload)),
});

describe("redact: auto redacts", () => {
  it.each([
    ["a private repository", github("private", { repository: { private: true, visibility: "private" } }), "nothing"],
    ["an internal one", github("internal", { repository: { private: true, visibility: "internal" } }), "nothing"],
    [
      "a private repository on a server without visibilities",
      github("old", { repository: { private: true } }),
      "nothing",
    ],
    ["a public one", github("public", { repository: { private: false } }), "principals-and-accounts"],
    [
      "one that says both",
      github("both", { repository: { private: true, visibility: "public" } }),
      "principals-and-accounts",
    ],
    ["an event without a repository", github("none", {}), "principals-and-accounts"],
    ["an event that is a list", github("list", []), "principals-and-accounts"],
    ["a text as the value of private", github("text", { repository: { private: "true" } }), "principals-and-accounts"],
    [
      "an event that is not JSON",
      { GITHUB_ACTIONS: "true", GITHUB_EVENT_PATH: event("damaged", "{") },
      "principals-and-accounts",
    ],
    ["no event", { GITHUB_ACTIONS: "true" }, "principals-and-accounts"],
    [
      "a missing event file",
      { GITHUB_ACTIONS: "true", GITHUB_EVENT_PATH: join(folder, "nowhere") },
      "principals-and-accounts",
    ],
  ])("on GitHub: %s", async (_, env, expected) => {
    expect(await autoRedaction(env)).toBe(expected);
  });

  it.each([
    ["public", "principals-and-accounts"],
    ["Public", "principals-and-accounts"],
    ["internal", "principals"],
    ["private", "principals"],
    [undefined, "principals"],
  ])("on GitLab: %s", async (visibility, expected) => {
    const env = { GITLAB_CI: "true", CI: "true", CI_PROJECT_VISIBILITY: visibility };
    expect(await autoRedaction(env)).toBe(expected);
  });

  it.each([
    { CI: "true" },
    { CI: "1" },
    { CI: "woodpecker" },
    { JENKINS_URL: "https://ci.example/" },
    { TF_BUILD: "True" },
    { CIRCLECI: "true" },
    { BUILDKITE: "true" },
    { BITBUCKET_BUILD_NUMBER: "7" },
    { TEAMCITY_VERSION: "2026.1" },
    { CODEBUILD_BUILD_ID: "x:1" },
    { DRONE: "true" },
    { TRAVIS: "true" },
    { CI: "false", JENKINS_URL: "https://ci.example/" },
    { bamboo_buildKey: "A-B" },
  ])("on another CI system: %j", async (env) => {
    expect(await autoRedaction(env)).toBe("principals");
  });

  it.each([{}, { CI: "" }, { CI: "false" }, { CI: "0" }, { HOME: "/root", TERM: "xterm" }, { GITHUB_ACTIONS: "" }])(
    "nothing outside CI: %j",
    async (env) => {
      expect(await autoRedaction(env)).toBe("nothing");
    },
  );
});
