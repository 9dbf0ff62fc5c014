import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../../support/evaluate.ts";
import { type Call, cleanCall, DIGEST, logFile } from "../../../support/records.ts";
import { withCleanFile } from "../../../support/with-clean-file.ts";

/** What leaves a call without an image of its own. */
const UNIDENTIFIED: Record<string, (record: Call) => void> = {
  "no imageId": (r) => {
    delete r.requestParameters.imageId;
    delete r.responseElements.imageId;
  },
  "an imageId without digest and tag": (r) => {
    r.requestParameters.imageId = {};
    r.responseElements.imageId = { imageDigest: "", imageTag: null };
  },
  "no repositoryName": (r) => {
    delete r.requestParameters.repositoryName;
    r.responseElements.repositoryName = null;
  },
};

/** Calls that are no whole answers about one image, and their codes. */
const CALLS: Record<string, { content: string; code: string }> = {
  ...Object.fromEntries(
    [
      { errorMessage: "User is not authorized" },
      { errorMessage: "User is not authorized", errorCode: "" },
      { errorMessage: { text: "denied" } },
      { errorcode: "AccessDenied" },
      { ERRORMESSAGE: "denied" },
      { errorCode: 0 },
    ].map((fields) => [
      `a call that failed, by ${JSON.stringify(fields)}`,
      { content: logFile(cleanCall((r) => Object.assign(r, fields))), code: "call-failed" },
    ]),
  ),
  ...Object.fromEntries(
    [
      ["requestParameters", "imageId"],
      ["responseElements", "imageId"],
      ["responseElements", "imageScanStatus"],
      ["responseElements", "imageScanFindings"],
    ].flatMap(([part = "", field = ""]) => [
      [
        `${part}.${field} omitted`,
        { content: logFile(cleanCall((r) => (r[part][field] = { omitted: true }))), code: "response-omitted" },
      ],
      [
        `${part}.${field} omitted beside what it holds`,
        {
          content: logFile(cleanCall((r) => Object.assign(r[part][field], { omitted: "true", originalSize: 150_000 }))),
          code: "response-omitted",
        },
      ],
    ]),
  ),
  "the record itself omitted": {
    content: logFile(cleanCall((r) => (r.omitted = true))),
    code: "response-omitted",
  },
  ...Object.fromEntries(
    ["requestParameters", "responseElements"].flatMap((part) =>
      [DIGEST, [{ imageDigest: DIGEST }], 7, true].map((imageId) => [
        `${part}.imageId ${JSON.stringify(imageId)}`,
        { content: logFile(cleanCall((r) => (r[part].imageId = imageId))), code: "malformed-response" },
      ]),
    ),
  ),
  ...Object.fromEntries(
    ["garbage", "sha256:ab", DIGEST.slice(7), DIGEST.toUpperCase(), `${DIGEST} `, `sha512:${DIGEST.slice(7)}`].map(
      (imageDigest) => [
        `the digest ${imageDigest}`,
        {
          content: logFile(
            cleanCall((r) => {
              r.requestParameters.imageId = { imageTag: "v1" };
              r.responseElements.imageId = { imageTag: "v1", imageDigest };
            }),
          ),
          code: "malformed-response",
        },
      ],
    ),
  ),
  ...Object.fromEntries(
    Object.entries(UNIDENTIFIED).map(([what, change]) => [
      what,
      { content: logFile(cleanCall(change)), code: "malformed-response" },
    ]),
  ),
  ...Object.fromEntries(
    [
      ["responseElements", "NextToken"],
      ["responseElements", "nexttoken"],
      ["requestParameters", "NEXTTOKEN"],
    ].map(([part = "", key = ""]) => [
      `a token under ${part}.${key}`,
      { content: logFile(cleanCall((r) => (r[part][key] = "page-2"))), code: "pages-missing" },
    ]),
  ),
  "a token among the findings": {
    content: logFile(cleanCall((r) => (r.responseElements.imageScanFindings.nextToken = "page-2"))),
    code: "pages-missing",
  },
  "a region that is no text": {
    content: logFile(cleanCall((r) => (r.awsRegion = ["eu-west-1"]))),
    code: "malformed-response",
  },
};

describe("a call that is no whole answer about one image", () => {
  test.each(Object.entries(CALLS))("is not evaluated: %s", async (_what, { content, code }) => {
    const report = await withCleanFile(content);
    expect([report.verdict, codesOf(report)]).toEqual(["inconclusive", [code]]);
  });

  test.each(Object.entries(UNIDENTIFIED))("a failed call is not resolved by a later one: %s", async (_what, change) => {
    const denied = cleanCall((r) => {
      r.errorCode = "AccessDenied";
      change(r);
      r.responseElements = null;
    });
    const later = cleanCall((r) => {
      change(r);
      r.eventTime = "2026-03-01T10:05:00Z";
    });
    expect((await withCleanFile(logFile(denied, later))).verdict).toBe("inconclusive");
  });

  test.each<[string, (record: Call) => void]>([
    ["no error, said as empty texts and null", (r) => Object.assign(r, { errorCode: "", errorMessage: null })],
    ["nothing omitted", (r) => (r.responseElements.imageScanFindings.omitted = false)],
    ["a tag that was asked for, and its digest", (r) => (r.requestParameters.imageId = { imageTag: "v1" })],
    ["the image in the request alone", (r) => delete r.responseElements.imageId],
    ["the image in the answer alone", (r) => delete r.requestParameters.imageId],
    ["the repository in the answer alone", (r) => delete r.requestParameters.repositoryName],
    [
      "a tag alone",
      (r) => (r.requestParameters.imageId = r.responseElements.imageId = { imageTag: "v1", imageDigest: null }),
    ],
  ])("honest, and evaluated: %s", async (_what, change) => {
    const report = await evaluateFile(logFile(cleanCall(change)));
    expect([report.verdict, codesOf(report)]).toEqual(["passed", []]);
  });
});
