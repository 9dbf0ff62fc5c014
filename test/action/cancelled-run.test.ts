import { describe, expect, test } from "vitest";
import { commentMarker } from "../../src/render/comment.ts";
import { github, NAME, silent, step } from "./comment-run.ts";

/*
 * GitHub interrupts a cancelled step and kills it 7.5 s later. By then, the summary and the comment show how it ended.
 */

const LIVE = { images: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1" };
const S3 = { cloudtrail: "s3://bucket/AWSLogs/" };
const ATHENA = { cloudtrail: "athena://database/table", since: "2d" };
const SOON = 7_000;

/** A step that asks this server, which never responds, instead of AWS. */
const asking = (url: string) => ({
  AWS_ENDPOINT_URL: url,
  AWS_ACCESS_KEY_ID: "a",
  AWS_SECRET_ACCESS_KEY: "b",
  AWS_REGION: "eu-west-1",
});

async function cancelledRun(url: string, inputs: Record<string, string>, signal: NodeJS.Signals = "SIGINT") {
  const aws = await silent();
  return step(url, { ...inputs, "allowed-endpoints": aws.url }, { env: asking(aws.url) }, aws.asked, signal);
}

describe.skipIf(process.platform === "win32")("a run that is cancelled while it evaluates", () => {
  describe.each([
    ["an image", LIVE],
    ["an export in S3", S3],
    ["a table of Athena", ATHENA],
    ["an image and an export in S3", { ...LIVE, ...S3 }],
  ] as const)("%s", (_what, inputs) => {
    test.each(["SIGINT", "SIGTERM"] as const)("shows that it was cancelled everywhere: %s", async (signal) => {
      const { url, comments } = await github(true);
      const run = await cancelledRun(url, inputs, signal);
      expect(run.exitCode).toBe(1);
      expect(run.took).toBeLessThan(SOON);
      expect(run.outputs).toMatch(/^verdict<<.*\ninconclusive\n/m);
      const error = run.log.split("\n").find((line) => line.startsWith("::error::"));
      for (const text of [error, run.summary, comments[0]?.body]) {
        expect(text).toContain("The run was cancelled");
        expect(text).not.toMatch(/wait-timeout|[Ee]xport/);
      }
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain(commentMarker(NAME, { id: 42, attempt: 1 }));
      expect(run.summary).toMatch(/^### ⚠️ Inconclusive: /);
    });
  });

  test("waits at most 5 s for GitHub", async () => {
    const { url } = await silent();
    const { exitCode, log, took } = await cancelledRun(url, LIVE);
    expect([exitCode, took < SOON]).toEqual([1, true]);
    expect(log).toContain(
      "::warning::comment-summary-in-pr: the comment was not written: GitHub did not respond within 5 s.",
    );
  });
});

describe.skipIf(process.platform === "win32")("a run that is cancelled while it publishes", () => {
  test.each([
    ["passed", { cloudtrail: "clean.json" }, 0, "Passed"],
    ["failed", { cloudtrail: "failed.json" }, 1, "Failed"],
    ["inconclusive", { cloudtrail: "inconclusive.json" }, 1, "Inconclusive"],
    ["a wrong option", { cloudtrail: "clean.json", severity: "HIHG" }, 1, "HIHG"],
  ] as const)("leaves the comment of its verdict, updated once: %s", async (_what, inputs, exitCode, shown) => {
    let onRequest = () => {};
    const asked = new Promise<void>((resolve) => (onRequest = resolve));
    const { url, comments, requests } = await github(true, { delay: 200, onRequest: () => onRequest() });
    const run = await step(url, inputs, {}, asked);
    expect(run.exitCode).toBe(exitCode);
    expect(run.took).toBeLessThan(SOON);
    expect(requests.filter((request) => !request.startsWith("GET "))).toEqual([
      "PATCH /repos/example/shop/issues/comments/5",
    ]);
    expect(comments[0]?.body).toContain(commentMarker(NAME, { id: 42, attempt: 1 }));
    for (const text of [comments[0]?.body, run.summary]) expect(text).toContain(shown);
  });

  test("waits at most 5 s for GitHub, from when it is cancelled", async () => {
    const { url, asked } = await silent();
    const { exitCode, log, took } = await step(url, { cloudtrail: "failed.json" }, {}, asked);
    expect([exitCode, took < SOON]).toEqual([1, true]);
    expect(log).toContain("the comment was not written: GitHub did not respond within 5 s.");
    expect(log).toContain("::error::Failed: ");
  });
});
