import { describe, expect, it } from "vitest";
import { eventPullRequest } from "../../src/github/event-pull-request.ts";

const repository = { id: 1, full_name: "example/shop" };
const pull = (number: number, id = 1) => ({ number, base: { ref: "main", repo: { id } } });
const ofRun = (...pulls: unknown[]) => ({ repository, workflow_run: { pull_requests: pulls } });

describe("eventPullRequest", () => {
  it.each([
    ["pull_request", { pull_request: pull(7) }],
    ["pull_request_target", { pull_request: pull(7) }],
    ["pull_request_review", { pull_request: pull(7), review: {} }],
    ["pull_request_review_comment", { pull_request: pull(7), comment: {} }],
    ["issue_comment", { issue: { number: 7, pull_request: { url: "x" } } }],
    ["workflow_run", ofRun(pull(7))],
    ["workflow_run", ofRun(pull(3, 2), pull(7))],
  ])("finds the pull request of %s", (event, payload) => {
    expect(eventPullRequest(event, { repository, ...payload })).toEqual({ kind: "found", number: 7 });
  });

  it.each([
    ["issue_comment", { issue: { number: 7 } }, "none", "on an issue"],
    ["workflow_run", ofRun(), "none", "no pull request of this repository"],
    ["workflow_run", ofRun(pull(3, 2)), "none", "no pull request of this repository"],
    ["workflow_run", {}, "none", "no pull request of this repository"],
    ["workflow_run", ofRun(null, 7, { number: "7", base: { repo: { id: 1 } } }), "none", "no pull request"],
    ["workflow_run", ofRun(pull(7), pull(8)), "several", "(#7, #8)"],
    ["merge_group", { merge_group: {} }, "none", "merge group"],
    ["push", {}, "none", "not about a pull request"],
    ["pull_request", { pull_request: { number: "7" } }, "none", "not about a pull request"],
    ["pull_request", { pull_request: { number: 0 } }, "none", "not about a pull request"],
  ])("finds none in %s %j", (event, payload, kind, why) => {
    expect(eventPullRequest(event, payload)).toEqual({ kind, why: expect.stringContaining(why) });
  });
});
