import { describe, expect, test } from "vitest";
import { isObject } from "../../src/core/text/json-values.ts";
import { type EventBase, eventBase } from "../../src/github/event-base.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const REPOSITORY = { full_name: "example/app" };
const PULL = { number: 7, base: { ref: "release/1.x", sha: "f".repeat(40), repo: REPOSITORY } };
const pull = { pull_request: PULL, repository: REPOSITORY };
const group = { merge_group: { base_sha: SHA, base_ref: "refs/heads/main" }, repository: REPOSITORY };
const comment = { issue: { number: 7, pull_request: { url: "https://x" } }, repository: REPOSITORY };
const BRANCH = { kind: "branch", owner: "example", repo: "app", branch: "release/1.x" };

function baseOf(event: string, payload: unknown, env: Record<string, string> = {}): EventBase {
  const all = { GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: "example/app", ...env };
  return eventBase(all, isObject(payload) ? payload : null);
}

describe("an event with a base", () => {
  test.each(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])(
    "%s: the current base branch, not the commit in the payload",
    (event) => {
      expect(baseOf(event, pull)).toEqual(BRANCH);
    },
  );

  test("pull_request: GITHUB_BASE_REF and the case of the repository's name agree", () => {
    const env = { GITHUB_BASE_REF: "release/1.x", GITHUB_REPOSITORY: "Example/App", GITHUB_REF: "refs/pull/7/merge" };
    expect(baseOf("pull_request", pull, env)).toEqual(BRANCH);
  });

  test("merge_group: the commit that the group is based on", () => {
    expect(baseOf("merge_group", group)).toEqual({ kind: "commit", owner: "example", repo: "app", sha: SHA });
  });

  test("issue_comment: the pull request, to be looked up", () => {
    expect(baseOf("issue_comment", comment)).toEqual({
      kind: "pull-request",
      owner: "example",
      repo: "app",
      number: 7,
    });
  });
});

describe("an event that is not about a pull request", () => {
  test.each(["push", "schedule", "workflow_dispatch"])("%s: nothing to refuse, without a notice", (event) => {
    expect(baseOf(event, { repository: REPOSITORY })).toEqual({ kind: "none", notice: null });
    expect(baseOf(event, null)).toEqual({ kind: "none", notice: null });
  });

  test.each([
    ["release", {}],
    ["repository_dispatch", { client_payload: { pull_request: PULL } }],
    ["check_suite", { check_suite: { pull_requests: [PULL] } }],
    ["deployment", {}],
    ["issue_comment", { issue: { number: 7 }, repository: REPOSITORY }],
    ["anything_new", {}],
  ])("%s: nothing to refuse, with a notice", (event, payload) => {
    expect(baseOf(event, payload)).toEqual({ kind: "none", notice: expect.stringContaining(event) });
  });

  test("push to a merge queue's branch: a notice", () => {
    const env = { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-0123" };
    expect(baseOf("push", {}, env)).toEqual({ kind: "none", notice: expect.stringContaining("merge queue") });
  });
});

describe("an unknown base", () => {
  test.each([["workflow_run"], [""]])("the event %j is not supported, with the fix", (event) => {
    const payload = { workflow_run: { pull_requests: [PULL] }, ...pull };
    expect(baseOf(event, payload)).toEqual({ kind: "unsupported", why: expect.stringMatching(/pull_request.*remove/) });
  });

  test.each<[string, string, unknown, Record<string, string>?]>([
    ["the payload cannot be read", "pull_request", null],
    ["the payload has no pull request", "pull_request", { repository: REPOSITORY, after: SHA }],
    ["the payload is a merge group's", "pull_request_target", group],
    ["the base has no branch", "pull_request", { pull_request: { ...PULL, base: { repo: REPOSITORY } } }],
    ["the branch is not text", "pull_request", { pull_request: { ...PULL, base: { ref: 7, repo: REPOSITORY } } }],
    ["the base has no repository", "pull_request", { pull_request: { ...PULL, base: { ref: "main", repo: null } } }],
    [
      "the base is another repository's",
      "pull_request",
      { pull_request: { ...PULL, base: { ref: "main", repo: { full_name: "evil/app" } } } },
    ],
    ["GITHUB_BASE_REF is another", "pull_request", pull, { GITHUB_BASE_REF: "main" }],
    ["the payload cannot be read", "merge_group", null],
    ["the payload is a pull request's", "merge_group", pull],
    ["base_sha is a branch", "merge_group", { ...group, merge_group: { base_sha: "main" } }],
    ["base_sha is truncated", "merge_group", { ...group, merge_group: { base_sha: SHA.slice(1) } }],
    ["the group is another repository's", "merge_group", { ...group, repository: { full_name: "evil/app" } }],
    ["the payload cannot be read", "issue_comment", null],
    ["the payload is a pull request's", "issue_comment", pull],
    ["the number is not a number", "issue_comment", { ...comment, issue: { number: "7/../8", pull_request: {} } }],
    ["the number is missing", "issue_comment", { ...comment, issue: { pull_request: {} } }],
    ["pull_request is null, which GitHub never sends", "issue_comment", { issue: { number: "x", pull_request: null } }],
    ["the payload has a pull request", "push", pull],
    ["the payload has a pull request", "workflow_dispatch", pull],
    ["the payload has a merge group", "schedule", group],
    ["the payload has a comment on a pull request", "push", comment],
    ["GITHUB_REF is a pull request's", "push", {}, { GITHUB_REF: "refs/pull/7/merge" }],
    ["GITHUB_BASE_REF is set", "workflow_dispatch", {}, { GITHUB_BASE_REF: "main" }],
    ["GITHUB_REF is a pull request's", "release", {}, { GITHUB_REF: "refs/pull/7/head" }],
  ])("%s: %s is about a pull request without a known base", (_what, event, payload, env = {}) => {
    expect(baseOf(event, payload, env)).toEqual({ kind: "unknown", why: expect.stringContaining(event) });
  });
});
