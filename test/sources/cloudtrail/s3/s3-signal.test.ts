import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { parseLocation } from "../../../../src/sources/cloudtrail/s3/location.ts";
import { collected } from "../../../../src/sources/cloudtrail/s3/object-bytes.ts";
import { openS3 } from "../../../../src/sources/cloudtrail/s3/s3-api.ts";
import { logAllowing } from "../../../fakes/allowed-endpoints.ts";
import { AWS_ENVIRONMENT } from "../../../fakes/live-run.ts";
import { type S3Fault, startS3 } from "../../../fakes/s3.ts";
import { inAwsEnvironment } from "../../../support/s3-run.ts";

describe("a request leaves nothing on the signal that all requests share", () => {
  const keys = Array.from({ length: 40 }, (_, index) => `x/${index}`);
  test.each<[string, S3Fault | null]>([
    ["after a response", null],
    ["after an error of S3", { fault: "error", status: 403, code: "AccessDenied" }],
    ["after a page of a proxy", { fault: "answer", answer: { status: 403, headers: {}, body: Buffer.from("<html>") } }],
    ["after a connection that dropped", { fault: "reset" }],
    ["after a body that was truncated", { fault: "cut", after: 1 }],
  ])("%s", async (_what, fault) => {
    const server = await startS3({ objects: Object.fromEntries(keys.map((key) => [key, "abc"])), fault: () => fault });
    const env = { ...AWS_ENVIRONMENT, AWS_REGION: "eu-west-1", AWS_ENDPOINT_URL_S3: server.url };
    const { signal } = new AbortController();
    try {
      await inAwsEnvironment(env, async () => {
        const api = await openS3(parseLocation("s3://trail-bucket/x/"), {
          env,
          signal,
          random: () => 0,
          answers: logAllowing(env),
          idleTimeout: 5_000,
          received: () => undefined,
        });
        const read = async (key: string) => {
          const { body } = await api.get(key, 0, null);
          await collected(body);
        };
        await Promise.allSettled(keys.flatMap((key) => [read(key), api.find(key)]));
        // The connections of the last requests are released a moment later.
        await expect.poll(() => getEventListeners(signal, "abort").length).toBe(0);
        api.close();
      });
    } finally {
      await server.close();
    }
  });
});
