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

const RUNNING = new AbortController().signal;
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
  const outcome = await publishComment(octokit, PULL_REQUEST, published(body, changed), RUNNING);
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

  const other = (id: number, attempt: number, login = "github-actions[bot]") =>
    comment(2000 + id, `${byRun(id, attempt)}\nother`, login);
  const unmarked = comment(2000, `${marker}\nother`);
  const own = `${byRun(42, 2)}\nnew`;

  /** What another run creates after this run saw that there is none, and what is kept. */
  for (const [what, others, kind, kept] of [
    ["an earlier run's is removed", [other(41, 9)], "created", [own]],
    ["an earlier attempt's is removed", [other(42, 1)], "created", [own]],
    ["that of an unknown run is removed", [unmarked], "created", [own]],
    ["a later attempt's is kept", [other(42, 3)], "later", [other(42, 3).body]],
    ["a later run's is kept", [other(43, 1)], "later", [other(43, 1).body]],
    ["of several only the latest is kept", [other(41, 1), other(100, 1), other(99, 1)], "later", [other(100, 1).body]],
    ["of the same attempt the first is kept", [other(42, 2)], "created", [own]],
    ["another user's is not touched", [other(41, 1, "mallory")], "created", [own, other(41, 1).body]],
    ["another bot's is not touched", [other(41, 1, "other[bot]")], "created", [own, other(41, 1).body]],
    ["another bot's of a later run is not touched", [other(43, 1, "other[bot]")], "created", [own, other(43, 1).body]],
    [
      "that of another name is not touched",
      [comment(9, `${commentMarker("other", { id: 41, attempt: 1 })}\nother`)],
      "created",
      [own, `${commentMarker("other", { id: 41, attempt: 1 })}\nother`],
    ],
  ] as const) {
    test(`created at the same time as another run's: ${what}`, async () => {
      const { outcome, comments } = await publish({ onCreated: (all) => all.push(...others) }, own, {
        run: { id: 42, attempt: 2 },
      });
      expect(outcome.kind).toBe(kind);
      expect(comments.map(([, body]) => body)).toEqual(kept);
    });
  }

  test("of two runs at the same moment, whichever is faster, is that of the later run alone", async () => {
    const runs = [41, 42].map((id) => ({ id, attempt: 1 }));
    for (const order of [runs, runs.toReversed()]) {
      const fake = await startGitHubComments({});
      const publishAs = (run: { id: number; attempt: number }) => {
        const octokit = getOctokit("token", { baseUrl: fake.url });
        return publishComment(octokit, PULL_REQUEST, published(`${byRun(run.id, 1)}\nnew`, { run }), RUNNING);
      };
      const outcomes = await Promise.all(order.map(publishAs));
      expect(outcomes.every(({ kind }) => kind !== "not-written")).toBe(true);
      expect(fake.comments.map(({ body }) => body)).toEqual([`${byRun(42, 1)}\nnew`]);
      await fake.close();
    }
  });

  test("that is there twice is updated once, and the other is removed", async () => {
    const { outcome, comments } = await publish(
      { comments: [other(40, 1), comment(1, "talk", "alice"), other(41, 1), other(39, 1, "other[bot]")] },
      own,
      { run: { id: 42, attempt: 2 } },
    );
    expect(outcome).toEqual({ kind: "updated" });
    expect(comments).toEqual([
      [1, "talk"],
      [2041, own],
      [2039, other(39, 1).body],
    ]);
  });

  test("of which an older one cannot be removed is written, with a warning", async () => {
    const { outcome, comments } = await publish(
      {
        comments: [other(40, 1), other(41, 1)],
        fault: (request) => (request.startsWith("DELETE ") ? { status: 403, text: "no" } : null),
      },
      own,
      { run: { id: 42, attempt: 2 } },
    );
    expect(outcome).toMatchObject({
      kind: "not-written",
      why: expect.stringMatching(/^an older comment of this run's name was not removed: .*pull-requests: write/),
    });
    expect(comments.at(-1)).toEqual([2041, own]);
  });

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
  const outcome = await publishComment(octokit, PULL_REQUEST, published(`${marker}\nnew`), RUNNING, {
    running: 200,
    cancelled: 100,
  });
  silent.closeAllConnections();
  silent.close();
  expect(outcome).toMatchObject({
    kind: "not-written",
    why: "the comment was not written: GitHub did not respond within 0.2 s",
  });
});

describe("a run that is cancelled while GitHub does not respond", () => {
  for (const [what, wait] of [
    ["before", 0],
    ["meanwhile", 150],
  ] as const) {
    test(`${what}: has the shorter timeout from then`, async () => {
      const silent = createServer(() => {}).listen(0, "127.0.0.1");
      await once(silent, "listening");
      const address = silent.address();
      const port = typeof address === "object" ? address?.port : null;
      const octokit = getOctokit("token", { baseUrl: `http://127.0.0.1:${port}` });
      const controller = new AbortController();
      if (wait === 0) controller.abort();
      else setTimeout(() => controller.abort(), wait);
      const outcome = await publishComment(octokit, PULL_REQUEST, published(`${marker}\nnew`), controller.signal, {
        running: 600_000,
        cancelled: 100,
      });
      silent.closeAllConnections();
      silent.close();
      expect(outcome).toMatchObject({ why: "the comment was not written: GitHub did not respond within 0.1 s" });
    });
  }
});
