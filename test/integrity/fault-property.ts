import assert from "node:assert/strict";
import fc from "fast-check";
import { isObject, textAt } from "../../src/core/text/json-values.ts";
import type { Call, Fault } from "../fakes/aws-server.ts";
import type { S3Fault, S3Request } from "../fakes/s3.ts";
import { type Faults, runInputs, runOn } from "./sources.ts";

/** Permanent faults: they occur again with every retry. */
const PAGES: readonly Fault[] = [
  { fault: "answer", status: 200, contentType: "text/html", body: "<html><body>Log in</body></html>" },
  { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "{}" },
  { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "" },
  { fault: "error", name: "AccessDeniedException" },
  { fault: "truncated" },
];
const LISTINGS = ["<html></html>", "", "<ListBucketResult/>", "<Empty/>", '{"Contents":[]}'];

const OPERATIONS = [
  "DescribeImageScanFindings",
  "BatchGetImage",
  "GetQueryResults",
  "BatchGetFindingDetails",
  "SearchVulnerabilities",
] as const;

type Planned = { name: string; faults: Faults };

const faults: fc.Arbitrary<Planned> = fc.oneof(
  fc
    .record({ operation: fc.constantFrom(...OPERATIONS), isLater: fc.boolean(), fault: fc.constantFrom(...PAGES) })
    .map(({ operation, isLater, fault }) => ({
      name: `${operation}${isLater ? ", later pages" : ""}: ${JSON.stringify(fault)}`,
      faults: { aws: (call: Call) => (call.operation === operation && isLaterPage(call) === isLater ? fault : null) },
    })),
  fc.record({ body: fc.constantFrom(...LISTINGS), isLater: fc.boolean() }).map(({ body, isLater }) => ({
    name: `S3, ${isLater ? "a later listing" : "a listing"}: ${body}`,
    faults: { s3: listed(isLater, { fault: "answer", answer: { status: 200, headers: {}, body: Buffer.from(body) } }) },
  })),
  fc.constantFrom<Planned>(
    {
      name: "S3: a body that is well framed and shorter than was listed",
      faults: { s3: (request) => (request.kind === "get" ? SHORT : null) },
    },
    { name: "S3: an empty body", faults: { s3: (request) => (request.kind === "get" ? EMPTY : null) } },
  ),
  fc.record({ at: fc.nat(), byte: fc.constantFrom(0x80, 0xff, 0xc3) }).map(({ at, byte }) => ({
    name: `a byte that is not UTF-8, at ${at}`,
    faults: {
      bytes: (bytes: Buffer) => {
        const damaged = Buffer.from(bytes);
        damaged[at % damaged.length] = byte;
        return damaged;
      },
    },
  })),
  fc.nat().map((at) => ({
    name: `cut at ${at}`,
    // A file that is cut between two lines looks complete.
    faults: { bytes: (bytes: Buffer) => bytes.subarray(0, isGzip(bytes) ? at % bytes.length : bytes.length - 2) },
  })),
);

const SHORT: S3Fault = {
  fault: "changed",
  change: ({ body, ...rest }) => ({ ...rest, headers: {}, body: body.slice(0, Math.floor(body.length / 2)) }),
};
const EMPTY: S3Fault = { fault: "changed", change: (answer) => ({ ...answer, headers: {}, body: Buffer.alloc(0) }) };

/** No wrong response and no visible damage turns a run into passed. */
export const faultsInSources = () =>
  fc.asyncProperty(runInputs, faults, async (input, { faults: planned }) => {
    const { report: whole } = await runOn(input);
    if (whole.verdict === "passed") return;
    const { report } = await runOn(input, planned);
    assert.notEqual(report.verdict, "passed", `${whole.verdict} without the fault`);
  });

function isLaterPage({ input }: Call): boolean {
  return textAt(input, "nextToken") !== null || textAt(input, "NextToken") !== null || isSecondBatch(input);
}

function isSecondBatch(input: unknown): boolean {
  return isObject(input) && textAt(input, "NextToken") !== null;
}

function listed(isLater: boolean, fault: S3Fault): (request: S3Request) => S3Fault | null {
  let count = 0;
  return ({ kind, attempt }) => {
    if (kind !== "list") return null;
    if (attempt === 1) count += 1;
    return isLater === count > 1 ? fault : null;
  };
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
