import { getOctokit } from "@actions/github";
import { afterAll, describe, expect, it } from "vitest";
import { publishComment } from "../../src/github/pull-request-comment.ts";
import { commentMarker, markedRun } from "../../src/render/comment.ts";
import { type Comment, startGitHubComments } from "../fakes/github-comments.ts";

/** A failure at every call: the outcome explains why there is no comment, and nothing is thrown. */

const FAULTS = {
  "401": { status: 401, text: "{}" },
  "403": { status: 403, text: '{"message":"Resource not accessible by integration"}' },
  "404": { status: 404, text: "{}" },
  "422": { status: 422, text: "{}" },
  "429": { status: 429, text: "{}" },
  "500": { status: 500, text: "" },
  "502 of a proxy": { status: 502, text: "<html>Bad gateway</html>" },
  "a log-in page": { status: 200, text: "<html>Log in</html>" },
  "an empty body": { status: 200, text: "" },
  null: { status: 200, text: "null" },
  "an object": { status: 200, text: "{}" },
  "a reset": "reset",
} as const;

const marker = commentMarker("ECR findings", null);
const talk = Array.from({ length: 101 }, (_, index): Comment => {
  return { id: index + 1, body: "talk", user: { login: "alice", type: "User" } };
});
const own: Comment = { id: 900, body: `${marker}\nold`, user: { login: "github-actions[bot]", type: "Bot" } };

const PLACES = [
  {
    name: "who the token is",
    comments: [...talk, own],
    isHere: (request: string) => request.includes("/user"),
    required: false,
  },
  {
    name: "the comments",
    comments: [...talk, own],
    isHere: (request: string) => request.startsWith("GET") && request.endsWith("per_page=100"),
    required: true,
  },
  {
    name: "the comments, page 2",
    comments: [...talk, own],
    isHere: (request: string) => request.includes("page=2"),
    required: true,
  },
  { name: "making one", comments: talk, isHere: (request: string) => request.startsWith("POST"), required: true },
  {
    name: "changing it",
    comments: [...talk, own],
    isHere: (request: string) => request.startsWith("PATCH"),
    required: true,
  },
];

const table = new Map<string, string[]>();

describe.each(PLACES)("$name", ({ name, comments, isHere, required }) => {
  it.each(Object.entries(FAULTS))("%s", async (what, fault) => {
    let met = 0;
    const fake = await startGitHubComments({
      comments: comments.map((comment) => ({ ...comment })),
      fault: (request) => {
        if (!isHere(request)) return null;
        met += 1;
        return fault;
      },
    });
    const octokit = getOctokit("token", { baseUrl: fake.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
    const pull = { owner: "example", repo: "shop", number: 7 };
    const markedBy = (text: string) => markedRun(text, "ECR findings");
    const comment = { body: `${marker}\nnew`, run: null, markedRun: markedBy, canCreate: true };
    const outcome = await publishComment(octokit, pull, comment, new AbortController().signal);
    await fake.close();
    expect(met).toBeGreaterThan(0);
    if (outcome.kind === "not-written") {
      expect(outcome.why).toMatch(/^the comment was not written: ./);
      expect(outcome.why).not.toMatch(/\n\s+at |\[object/);
    } else {
      // With status 200 the comment was written, regardless of the body.
      expect(required && (fault === "reset" || fault.status >= 400)).toBe(false);
    }
    const row = `comment, ${name}: ${outcome.kind}`;
    table.set(row, [...(table.get(row) ?? []), what]);
  });
});

afterAll(() => {
  console.log([...table].map(([row, faults]) => `${row}\n    ${faults.join(", ")}`).join("\n"));
});
