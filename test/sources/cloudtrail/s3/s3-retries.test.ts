import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { S3Fault, S3Request } from "../../../fakes/s3.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const ours = gzipped(logFile(scanCall(), otherCall()));
const clean = gzipped(logFile(cleanCall()));
const gets = (request: S3Request) => request.kind === "get";
const error = (status: number, code: string, message = code): S3Fault => ({ fault: "error", status, code, message });

describe("transient failures are retried, and objects counted once", () => {
  const passing: Record<string, S3Fault> = {
    "503 SlowDown": error(503, "SlowDown", "Please reduce your request rate."),
    "500 InternalError": error(500, "InternalError"),
    "an answer of a proxy": { fault: "error", status: 502, code: "x", message: "Bad gateway" },
    "a line that is reset": { fault: "reset" },
    "a server that says nothing": { fault: "hang" },
  };
  for (const [name, fault] of Object.entries(passing)) {
    test(`${name}, of every request, twice`, async () => {
      const run = await runS3({
        objects: { "x/a.json.gz": ours, "x/b.json.gz": clean },
        prefixes: ["x/"],
        request: fault.fault === "hang" ? { idleTimeout: 500 } : {},
        fault: ({ attempt }) => (attempt <= 2 ? fault : null),
      });
      expect(run.report).toMatchObject({
        verdict: "failed",
        counts: { matched: 2, inconclusive: 0 },
        inputs: { files: 2, records: 3, matchedEvents: 2, bytes: ours.length + clean.length, problems: [] },
      });
      expect(run.keys).toEqual([
        "x/a.json.gz",
        "x/a.json.gz",
        "x/a.json.gz",
        "x/b.json.gz",
        "x/b.json.gz",
        "x/b.json.gz",
      ]);
      expect(run.slept.length).toBeGreaterThanOrEqual(6);
    });
  }

  test("a burst of SlowDown over many objects loses none", async () => {
    const objects = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`x/${index}`, clean]));
    const run = await runS3({
      objects: { ...objects, "x/ours": ours },
      prefixes: ["x/"],
      fault: ({ attempt }) => (attempt <= 5 ? error(503, "SlowDown") : null),
    });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 61, problems: [] } });
    // Longer each time, and never at once.
    expect(Math.min(...run.slept)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...run.slept)).toBe(2400);
  });

  test("a body that is truncated anywhere, repeatedly, small and large", async () => {
    const large = Buffer.from(
      logFile(scanCall((r) => (r.additionalEventData = randomBytes(4_500_000).toString("hex")))),
    );
    for (const body of [ours, large]) {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom("cut", "stall"), fc.nat(body.length - 1)), { maxLength: 4 }),
          async (cuts) => {
            const run = await runS3({
              objects: { "x/a": body },
              prefixes: ["x/"],
              request: { idleTimeout: 400 },
              fault: ({ kind, attempt }): S3Fault | null => {
                const [fault, after] = cuts[attempt - 1] ?? [];
                return kind !== "get" || fault === undefined
                  ? null
                  : { fault: fault === "cut" ? "cut" : "stall", after: after ?? 0 };
              },
            });
            expect(run.report).toMatchObject({
              verdict: "failed",
              counts: { matched: 2 },
              inputs: { files: 1, matchedEvents: 1, bytes: body.length, problems: [] },
            });
          },
        ),
        { numRuns: body === ours ? 25 : 6 },
      );
    }
  });

  test("a server without ranges sends the object again, and bytes that were read are skipped", async () => {
    const run = await runS3({
      objects: { "x/a": ours },
      prefixes: ["x/"],
      fault: ({ kind, attempt }) =>
        kind !== "get" ? null : attempt === 1 ? { fault: "cut", after: 100 } : { fault: "whole" },
    });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { bytes: ours.length, problems: [] } });
    expect(run.requests.filter(gets).map(({ range, ifMatch }) => [range, ifMatch !== null])).toEqual([
      [null, true],
      ["bytes=100-", true],
    ]);
  });

  test("a bucket in another region is found there", async () => {
    const run = await runS3({ objects: { "x/a": ours, "x/b": clean }, prefixes: ["x/"], region: "ap-south-1" });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 2, problems: [] } });
    expect(run.requests.map(({ region }) => region)).toEqual(["eu-west-1", "ap-south-1", "ap-south-1", "ap-south-1"]);
  });

  test("and so is an object there that is named beside its folder, which leaves out its day", async () => {
    const old = "AWSLogs/111122223333/CloudTrail/eu-west-1/2020/01/01/a.json.gz";
    const run = await runS3({
      objects: { [old]: clean, "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/b.json.gz": ours },
      prefixes: ["AWSLogs/", old],
      region: "ap-south-1",
      request: { since: Date.UTC(2026, 2, 1) },
    });
    expect(run.report.inputs.problems).toEqual([]);
    expect(run.keys).toContain(old);
  });

  test("also if no region is set", async () => {
    const run = await runS3({
      objects: { "x/a": ours },
      prefixes: ["x/"],
      region: "ap-south-1",
      env: { AWS_REGION: "" },
    });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 1, problems: [] } });
  });
});
