import { describe, expect, test } from "vitest";
import { commentMarker } from "../../src/render/comment.ts";
import { github, NAME, OLD, step } from "./comment-run.ts";

/** How each ending of a run changes its comment on the pull request. */

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
