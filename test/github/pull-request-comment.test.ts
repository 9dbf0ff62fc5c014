import { once } from "node:events";
import { createServer } from "node:http";
import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, test } from "vitest";
import { publishComment, type RunComment } from "../../src/github/pull-request-comment.ts";
import { commentMarker, markedRun, renderComment } from "../../src/render/comment.ts";
import { type Comment, type GitHubComments, startGitHubComments } from "../fakes/github-comments.ts";
import { SCENES } from "../support/reports.ts";

let github: GitHubComments | null = null;
afterEach(() => github?.close());

const PULL_REQUEST = { owner: "example", repo: "shop", number: 7 };
const marker = commentMarker("ECR findings", null);
const byRun = (id: number, attempt: number) => commentMarker("ECR findings", { id, attempt });
const comment = (id: number, body: string, login = "github-actions[bot]"): Comment => ({
  id,
  body,
  user: { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
});

const published = (body: string, changed: Partial<RunComment> = {}): RunComment => ({
  body,
  run: null,
  markedRun: (text) => markedRun(text, "ECR findings"),
  canCreate: true,
  ...changed,
});

/** Publishes to a GitHub Enterprise server with these comments. */
async function publish(
  setting: Parameters<typeof startGitHubComments>[0],
  body = `${marker}\nnew`,
  changed: Partial<RunComment> = {},
) {
  const fake = await startGitHubComments(setting);
  github = fake;
  const octokit = getOctokit("token", { baseUrl: fake.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const outcome = await publishComment(octokit, PULL_REQUEST, published(body, changed), 30_000);
  return { outcome, comments: fake.comments.map(({ id, body: text }) => [id, text]), requests: fake.requests };
}

describe("the pull request comment", () => {
  test("is created if there is none, and if only someone else wrote the marker", async () => {
    const { outcome, comments } = await publish({
      comments: [comment(1, `${marker}\nforged`, "mallory"), comment(2, "hello")],
    });
    expect(outcome).toEqual({ kind: "created" });
    expect(comments.map(([, body]) => body)).toEqual([`${marker}\nforged`, "hello", `${marker}\nnew`]);
  });

  test("is updated in place, found on any page, and one with another name is not changed", async () => {
    const many = Array.from({ length: 150 }, (_, index) => comment(index + 1, "talk", "alice"));
    const { outcome, comments } = await publish({
      comments: [comment(900, `${commentMarker("other", null)}\nold`), ...many, comment(901, `${marker}\r\nold`)],
    });
    expect(outcome).toEqual({ kind: "updated" });
    expect(comments[0]).toEqual([900, `${commentMarker("other", null)}\nold`]);
    expect(comments.at(-1)).toEqual([901, `${marker}\nnew`]);
  });

  test("is not updated if nothing changed", async () => {
    const { outcome, requests } = await publish({ comments: [comment(5, `${marker}\r\nnew\n`)] });
    expect(outcome).toEqual({ kind: "unchanged" });
    expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
  });

  test("of a token whose user is known must be by that user", async () => {
    const own = {
      login: "gate-app[bot]",
      comments: [comment(5, `${marker}\nold`), comment(6, `${marker}\nold`, "gate-app[bot]")],
    };
    const { comments } = await publish(own);
    expect(comments).toEqual([
      [5, `${marker}\nold`],
      [6, `${marker}\nnew`],
    ]);
  });

  test("with a fork's read-only token is a warning that names the permission", async () => {
    const { outcome } = await publish({ readOnly: true });
    expect(outcome).toMatchObject({
      kind: "not-written",
      why: expect.stringContaining("pull-requests: write"),
    });
  });

  test("is not created where only an existing one is updated", async () => {
    const { outcome, requests } = await publish({ comments: [comment(2, "hello")] }, undefined, { canCreate: false });
    expect(outcome).toEqual({ kind: "absent" });
    expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
    await github?.close();
    const { comments } = await publish({ comments: [comment(5, `${marker}\nold`)] }, undefined, { canCreate: false });
    expect(comments).toEqual([[5, `${marker}\nnew`]]);
  });

  for (const [what, known, run, kind] of [
    ["of an earlier run is replaced", byRun(41, 9), { id: 42, attempt: 1 }, "updated"],
    ["of an earlier attempt is replaced", byRun(42, 1), { id: 42, attempt: 2 }, "updated"],
    ["of the same attempt is replaced", byRun(42, 2), { id: 42, attempt: 2 }, "updated"],
    ["of a later attempt is kept", byRun(42, 3), { id: 42, attempt: 2 }, "later"],
    ["of a later run is kept", byRun(43, 1), { id: 42, attempt: 2 }, "later"],
    ["of a later run with more digits is kept", byRun(100, 1), { id: 99, attempt: 2 }, "later"],
    ["without a run is replaced", marker, { id: 42, attempt: 1 }, "updated"],
    [
      "with an invalid run is replaced",
      marker.replace(" -->", " run=x attempt=1 -->"),
      { id: 42, attempt: 1 },
      "updated",
    ],
    ["of any run is replaced by a run that is unknown", byRun(43, 1), null, "updated"],
  ] as const) {
    test(what, async () => {
      const body = `${commentMarker("ECR findings", run)}\nnew`;
      const { outcome, comments } = await publish({ comments: [comment(5, `${known}\nold`)] }, body, { run });
      expect(outcome.kind).toBe(kind);
      expect(comments).toEqual([[5, kind === "later" ? `${known}\nold` : body]]);
    });
  }

  test("of 10,000 findings fits GitHub's limit", async () => {
    const body = renderComment(SCENES["failed-10000"](), { fullReport: "report.json", runUrl: null, run: null });
    const { outcome } = await publish({}, body);
    expect(outcome).toEqual({ kind: "created" });
  });
});

test("a GitHub that never responds fails with a timeout", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : null;
  const octokit = getOctokit("token", { baseUrl: `http://127.0.0.1:${port}` });
  const outcome = await publishComment(octokit, PULL_REQUEST, published(`${marker}\nnew`), 200);
  silent.closeAllConnections();
  silent.close();
  expect(outcome).toEqual({
    kind: "not-written",
    why: "the comment was not written: GitHub did not respond within 0.2 s",
  });
});
