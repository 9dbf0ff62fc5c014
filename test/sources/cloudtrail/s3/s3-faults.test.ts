import { describe, expect, test } from "vitest";
import type { S3Fault, S3Request } from "../../../fakes/s3.ts";
import { codesOf } from "../../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const ours = gzipped(logFile(scanCall(), otherCall()));
const clean = gzipped(logFile(cleanCall()));
const gets = (request: S3Request) => request.kind === "get";
const error = (status: number, code: string, message?: string): S3Fault => ({
  fault: "error",
  status,
  code,
  ...(message === undefined ? {} : { message }),
});

const NOT_ALLOWED = "User: arn:aws:sts::111122223333:assumed-role/gate/s is not authorized to perform: ";

describe("a permanent failure is reported, and hides nothing else", () => {
  const told: Record<string, { fault: S3Fault; says: string; policy?: string }> = {
    "a deleted object": { fault: error(404, "NoSuchKey"), says: "before it could be read" },
    "an object that may not be read": {
      fault: error(
        403,
        "AccessDenied",
        `${NOT_ALLOWED}s3:GetObject on resource: "arn:aws:s3:::trail-bucket/x/bad" because no identity-based policy allows the s3:GetObject action`,
      ),
      says: "s3:GetObject on arn:aws:s3:::trail-bucket/x/bad is not allowed (because no identity-based policy allows",
      policy: '"Resource": "arn:aws:s3:::trail-bucket/x/*"',
    },
    "an object that may not be read, in few words": {
      fault: error(403, "AccessDenied", "Access Denied"),
      says: "s3:GetObject on arn:aws:s3:::trail-bucket/x/bad is not allowed",
      policy: '"s3:prefix": "x/*"',
    },
    "a key that may not be used": {
      fault: error(
        403,
        "AccessDenied",
        `${NOT_ALLOWED}kms:Decrypt on resource: arn:aws:kms:eu-west-1:111122223333:key/0e0e0e0e-0000-4000-8000-000000000001 because no resource-based policy allows the kms:Decrypt action`,
      ),
      says: "kms:Decrypt on arn:aws:kms:eu-west-1:111122223333:key/0e0e0e0e-0000-4000-8000-000000000001 is not allowed",
      policy: '"arn:aws:kms:eu-west-1:111122223333:key/0e0e0e0e-0000-4000-8000-000000000001"',
    },
    "a key that is disabled": {
      fault: error(400, "KMS.DisabledException", "arn:aws:kms:eu-west-1:111122223333:key/1 is disabled."),
      says: "its KMS key cannot be used: arn:aws:kms",
    },
    "a key of the customer's own": {
      fault: error(
        400,
        "InvalidRequest",
        "The object was stored using a form of Server Side Encryption. The correct parameters must be provided.",
      ),
      says: "SSE-C",
    },
    "an archived object": { fault: archived("GLACIER"), says: "it is archived (GLACIER): restore it" },
    "an object in an archive tier": {
      fault: archived("INTELLIGENT_TIERING", "DEEP_ARCHIVE_ACCESS"),
      says: "it is archived (DEEP_ARCHIVE_ACCESS)",
    },
    "a server that is not well": { fault: error(503, "SlowDown"), says: "SlowDown (throttled, after retries)" },
    "a line that always breaks": { fault: { fault: "reset" }, says: "got no response, after retries: ECONNRESET" },
    "a body that always breaks": {
      fault: { fault: "cut", after: 0 },
      says: "the connection dropped, after retries",
    },
    "a server that never answers": {
      fault: { fault: "hang" },
      says: "S3 was too slow for s3:GetObject: nothing arrived for",
    },
    "an answer nobody knows": {
      fault: error(418, "Teapot", "short and stout"),
      says: "Teapot: short and stout (HTTP 418)",
    },
  };
  for (const [name, { fault, says, policy }] of Object.entries(told)) {
    test(name, async () => {
      const run = await runS3({
        objects: { "x/bad": clean, "x/ours": ours },
        prefixes: ["x/"],
        request: fault.fault === "hang" ? { idleTimeout: 300 } : {},
        fault: ({ key }) => (key === "x/bad" ? fault : null),
      });
      expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 1 } });
      expect(run.report.inputs.problems).toEqual([
        { path: "s3://trail-bucket/x/bad", code: "unreadable", detail: expect.stringContaining(says) },
      ]);
      expect(run.notes.policies.length).toBe(policy === undefined ? 0 : 1);
      expect(run.notes.policies.join()).toContain(policy ?? "");
      expect(JSON.stringify(run.report.inputs)).not.toContain("assumed-role");
    });
  }

  test("an object that is overwritten while it is read", async () => {
    const run = await runS3({
      objects: { "x/a": ours },
      prefixes: ["x/"],
      fault: ({ kind, attempt }) =>
        kind !== "get" ? null : attempt === 1 ? { fault: "cut", after: 9 } : error(412, "PreconditionFailed"),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain("overwritten while it was read");
  });

  test("many archived objects: one is requested, five are named, all are counted", async () => {
    const objects = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`x/${index + 100}`, { body: clean, storageClass: "DEEP_ARCHIVE" }]),
    );
    const run = await runS3({
      objects: {
        ...objects,
        "x/ours": ours,
        "x/restored": { body: clean, storageClass: "GLACIER", restore: "done" },
        "x/restoring": { body: clean, storageClass: "GLACIER", restore: "in progress" },
      },
      prefixes: ["x/"],
      pageSize: 100,
    });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 2 } });
    expect(run.keys.length).toBeLessThan(50);
    expect(run.report.inputs.problems.length).toBe(6);
    expect(run.report.inputs.problems[0]).toMatchObject({ path: "s3://trail-bucket/x/" });
    expect(run.report.inputs.problems[0]?.detail).toBe(
      "301 objects in total could not be read, for the same reason as s3://trail-bucket/x/100",
    );
  });

  test("an object that is being restored is reported so", async () => {
    const run = await runS3({
      objects: { "x/a": { body: clean, storageClass: "GLACIER", restore: "in progress" } },
      prefixes: ["x/"],
    });
    expect(run.report.inputs.problems[0]?.detail).toBe(
      "it is archived (GLACIER) and is being restored: rerun the job when that is done",
    );
  });

  test("if nothing can be read, the entry is given up", async () => {
    const objects = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`x/${index}`, clean]));
    const run = await runS3({
      objects,
      prefixes: ["x/"],
      fault: (request) => (gets(request) ? error(403, "AccessDenied") : null),
    });
    expect(run.keys.length).toBeLessThan(300);
    expect(run.report.inputs.problems.length).toBeLessThan(10);
    expect(JSON.stringify(run.report.inputs.problems)).toMatch(
      /\d{4} listed objects were not read, because 200 objects in a row could not be read/,
    );
  });

  test("the same faults yield the same problems in any order", async () => {
    const objects = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`x/${index + 100}`, clean]));
    const reports: string[] = [];
    for (const delay of [0, 3, 20]) {
      const { report } = await runS3({
        objects,
        prefixes: ["x/"],
        pageSize: 7 + delay,
        delay,
        fault: ({ key }) => (/[1357]$/.test(key) ? error(404, "NoSuchKey") : null),
      });
      reports.push(JSON.stringify(report));
    }
    const [first, ...others] = reports;
    for (const other of others) expect(other).toBe(first);
  });
});

describe("a listing that fails", () => {
  const lists = (fault: S3Fault) => (request: S3Request) => (request.kind === "list" ? fault : null);

  test("because of a missing permission", async () => {
    const run = await runS3({
      objects: { "x/a": ours },
      prefixes: ["x/"],
      fault: lists(
        error(
          403,
          "AccessDenied",
          `${NOT_ALLOWED}s3:ListBucket on resource: "arn:aws:s3:::trail-bucket" because no policy`,
        ),
      ),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(run.report.inputs.problems[0]).toEqual({
      path: "s3://trail-bucket/x/",
      code: "unreadable",
      detail: "s3:ListBucket on arn:aws:s3:::trail-bucket is not allowed (because no policy)",
    });
    expect(JSON.parse(run.notes.policies[0] ?? "")).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "ListTrail",
          Effect: "Allow",
          Action: "s3:ListBucket",
          Resource: "arn:aws:s3:::trail-bucket",
          Condition: { StringLike: { "s3:prefix": "x/*" } },
        },
        { Sid: "ReadTrail", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::trail-bucket/x/*" },
      ],
    });
  });

  test("because the requester pays, which is reported, and done if the user agrees", async () => {
    const objects = { "x/a": ours };
    const refused = await runS3({ objects, prefixes: ["x/"], requesterPays: true });
    expect(refused.report.inputs.problems[0]?.detail).toContain("append ?request-payer=requester");
    expect(refused.keys).toEqual([]);
    expect(refused.notes.policies).toEqual([]);
    const agreed = await runS3({ objects, prefixes: ["x/?request-payer=requester"], requesterPays: true });
    expect(agreed.report).toMatchObject({ verdict: "failed", inputs: { problems: [] } });
  });

  test("midway: what was listed before counts, and the rest is reported", async () => {
    const objects = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x/${index + 10}`, clean]));
    let pages = 0;
    const run = await runS3({
      objects: { "x/0": ours, ...objects },
      prefixes: ["x/"],
      pageSize: 5,
      fault: ({ kind }) => (kind === "list" && (pages += 1) > 2 ? error(500, "InternalError") : null),
    });
    expect(run.report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 1 } });
    expect(run.report.inputs.problems[0]).toMatchObject({ path: "s3://trail-bucket/x/", code: "unreadable" });
  });

  for (const [name, fault, says] of [
    ["with credentials that have expired", error(400, "ExpiredToken"), "the AWS credentials have expired"],
    ["with a key that AWS does not know", error(403, "InvalidAccessKeyId"), "AWS does not accept these credentials"],
    ["with a wrong signature", error(403, "SignatureDoesNotMatch"), "the runner's clock is wrong"],
    ["with an answer that is no XML", { fault: "error", status: 200, code: "x" } as S3Fault, "s3:ListBucket"],
  ] as const) {
    test(name, async () => {
      const run = await runS3({ objects: { "x/a": ours }, prefixes: ["x/"], fault: lists(fault) });
      expect(run.report.verdict).toBe("inconclusive");
      expect(JSON.stringify(run.report.inputs.problems)).toContain(says);
    });
  }

  test("without credentials", async () => {
    const run = await runS3({
      objects: { "x/a": ours },
      prefixes: ["x/"],
      env: { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" },
    });
    expect(codesOf(run.report)).toContain("unreadable");
    expect(JSON.stringify(run.report.inputs.problems)).toContain(
      "no AWS credentials were found. In a workflow, run aws-actions/configure-aws-credentials",
    );
    expect(run.requests).toEqual([]);
  });
});

function archived(storageClass: string, tier?: string): S3Fault {
  const xml = `<StorageClass>${storageClass}</StorageClass>${tier === undefined ? "" : `<AccessTier>${tier}</AccessTier>`}`;
  return {
    fault: "error",
    status: 403,
    code: "InvalidObjectState",
    message: "not valid for the object's storage class",
    xml,
  };
}
