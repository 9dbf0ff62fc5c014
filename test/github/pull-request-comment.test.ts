import { once } from "node:events";
import { createServer } from "node:http";
import { getOctokit } from "@actions/github";
import { afterEach, describe, expect, test } from "vitest";
import { publishComment } from "../../src/github/pull-request-comment.ts";
import { commentMarker, renderComment } from "../../src/render/comment.ts";
import { type Comment, type GitHubComments, startGitHubComments } from "../fakes/github-comments.ts";
import { SCENES } from "../support/reports.ts";

let github: GitHubComments | null = null;
afterEach(() => github?.close());

const PULL_REQUEST = { payload: { pull_request: { number: 7 } }, repo: { owner: "example", repo: "shop" } };
const marker = commentMarker("ECR findings");
const comment = (id: number, body: string, login = "github-actions[bot]"): Comment => ({
  id,
  body,
  user: { login, type: login.endsWith("[bot]") ? "Bot" : "User" },
});

/** Publishes against a GitHub Enterprise with these comments. */
async function publish(setting: Parameters<typeof startGitHubComments>[0], body = `${marker}\nnew`, at = PULL_REQUEST) {
  const fake = await startGitHubComments(setting);
  github = fake;
  const octokit = getOctokit("token", { baseUrl: fake.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
  const outcome = await publishComment(octokit, at, { marker, body });
  return { outcome, comments: fake.comments.map(({ id, body: text }) => [id, text]), requests: fake.requests };
}

describe("the pull request comment", () => {
  test("is created where there is none, and where only somebody else wrote the marker", async () => {
    const { outcome, comments } = await publish({
      comments: [comment(1, `${marker}\nforged`, "mallory"), comment(2, "hello")],
    });
    expect(outcome).toEqual({ kind: "created" });
    expect(comments.map(([, body]) => body)).toEqual([`${marker}\nforged`, "hello", `${marker}\nnew`]);
  });

  test("is updated in place, found over pages, and another name's is left alone", async () => {
    const many = Array.from({ length: 150 }, (_, index) => comment(index + 1, "talk", "alice"));
    const { outcome, comments } = await publish({
      comments: [comment(900, `${commentMarker("other")}\nold`), ...many, comment(901, `${marker}\r\nold`)],
    });
    expect(outcome).toEqual({ kind: "updated" });
    expect(comments[0]).toEqual([900, `${commentMarker("other")}\nold`]);
    expect(comments.at(-1)).toEqual([901, `${marker}\nnew`]);
  });

  test("is left as it is where nothing changed", async () => {
    const { outcome, requests } = await publish({ comments: [comment(5, `${marker}\r\nnew\n`)] });
    expect(outcome).toEqual({ kind: "unchanged" });
    expect(requests.every((request) => request.startsWith("GET "))).toBe(true);
  });

  test("of a token that knows who it is belongs to that login only", async () => {
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
      level: "warning",
      why: expect.stringContaining("pull-requests: write"),
    });
  });

  test("of a merge_group event, which has no pull request, is a notice", async () => {
    const { outcome, requests } = await publish({}, "x", { ...PULL_REQUEST, payload: {} } as typeof PULL_REQUEST);
    expect(outcome).toMatchObject({ kind: "not-written", level: "notice" });
    expect(requests).toEqual([]);
  });

  test("of 10,000 findings fits GitHub's limit", async () => {
    const body = renderComment(SCENES["failed-10000"](), { fullReport: "report.json", runUrl: null });
    const { outcome } = await publish({}, body);
    expect(outcome).toEqual({ kind: "created" });
  });
});

test("a GitHub that accepts and never answers holds no step for longer than its patience", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : null;
  const octokit = getOctokit("token", { baseUrl: `http://127.0.0.1:${port}` });
  const outcome = await publishComment(octokit, PULL_REQUEST, { marker, body: `${marker}\nnew` }, 200);
  silent.closeAllConnections();
  silent.close();
  expect(outcome).toEqual({
    kind: "not-written",
    level: "warning",
    why: "the comment was not written: GitHub did not answer within 0.2 s",
  });
});
