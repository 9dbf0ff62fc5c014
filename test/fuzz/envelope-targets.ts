import assert from "node:assert/strict";
import { Readable } from "node:stream";
import fc from "fast-check";
import { SEARCH } from "../../src/core/search/detection.ts";
import { isObject } from "../../src/core/text/json-values.ts";
import { openExport, openReaders, readExport } from "../../src/sources/cloudtrail/read-export.ts";
import { ENVELOPES, STREAMED_KEYS } from "../../src/sources/cloudtrail/shapes/envelopes.ts";
import { unwrap } from "../../src/sources/cloudtrail/shapes/unwrap.ts";
import type { FoundCall } from "../../src/sources/cloudtrail/shapes/unwrapped.ts";
import { otherCall } from "../support/records.ts";

/** Without those where a record of another event, which is skipped, may be beside the raw text or in place of a row. */
const KEYS = [...ENVELOPES.keys()].filter((key) => !["QueryResultRows", "_raw", "@message"].includes(key));

/** Keys that decide what a document is, with what they decide by; under those of envelopes stands `nested`. */
const fields = (nested: fc.Arbitrary<unknown>): fc.Arbitrary<[string, unknown]> =>
  fc.oneof(
    fc.tuple(fc.constant("eventName"), fc.constantFrom<unknown>("DescribeImageScanFindings", "RunInstances", 7)),
    fc.tuple(fc.constant("eventSource"), fc.constantFrom<unknown>("ecr.amazonaws.com", "ec2.amazonaws.com", null)),
    fc.tuple(fc.constantFrom("eventVersion", "x"), fc.constantFrom<unknown>("1.08", "eventName", '"eventSource":')),
    fc.tuple(fc.constantFrom("NextToken", "nextToken", "QueryStatus", "messageType", "detail-type"), fc.constant("x")),
    fc.tuple(fc.constantFrom(...KEYS), fc.oneof(nested, fc.array(nested, { maxLength: 3 }))),
    fc.tuple(
      fc.constantFrom(...KEYS),
      nested.map((value) => JSON.stringify(value)),
    ),
  );
const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(
      { eventVersion: "1.08", eventName: "Other", eventSource: "s3.amazonaws.com" },
      otherCall(),
    ),
    fc.array(fields(tie("document")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

/** A record's own fields: lists of records that it has besides were read by themselves. */
const written = (record: object) =>
  JSON.stringify(Object.entries(record).filter(([key, value]) => !STREAMED_KEYS.has(key) || !Array.isArray(value)));

/** Whether a document is skipped as a record of another event, in which our event is not named. */
function isOtherRecord(value: unknown): boolean {
  if (!isObject(value) || JSON.stringify(value).includes(SEARCH.eventName)) return false;
  return typeof value["eventName"] === "string" && typeof value["eventSource"] === "string";
}

/** What an export of these bytes gives: the calls, and whether anything of it was told. */
async function readAll(text: string): Promise<{ calls: string[]; isTold: boolean }> {
  const found = { calls: [] as string[], isTold: false };
  const sink = {
    call: ({ record }: FoundCall) => found.calls.push(written(record)),
    skipped: () => undefined,
    problem: () => {
      found.isTold = true;
    },
  };
  await readExport(openExport(Readable.from([Buffer.from(text)])), sink, SCAN);
  return found;
}

const SCAN = openReaders();

/** What is passed over without being parsed, held against what a parse of the whole gives. */
export const ENVELOPE_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  "documents of envelopes: no less than of what JSON.parse reads": () =>
    fc.asyncProperty(
      fc.array(document, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(0, 1),
      async (documents, indent) => {
        const { calls: read, isTold } = await readAll(
          documents.map((each) => JSON.stringify(each, null, indent)).join("\n"),
        );
        for (const each of documents) {
          for (const found of unwrap(each)) {
            if (found.kind === "call") assert(read.includes(written(found.record)), "a call was lost");
            if (found.kind === "problem") assert(isTold || isOtherRecord(each), found.detail);
          }
        }
      },
    ) as fc.IRawProperty<unknown>,
};
