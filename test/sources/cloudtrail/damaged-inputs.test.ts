import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codesOf, evaluate, inFolder } from "../../support/evaluate.ts";
import { type Call, cleanCall, DIGEST, finding, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const clean = logFile(cleanCall());
const response = (change: (response: Call) => void) => logFile(cleanCall((record) => change(record.responseElements)));
const findings = (...list: Call[]) =>
  response(({ imageScanFindings }) =>
    Object.assign(imageScanFindings, { findings: list, findingSeverityCounts: undefined }),
  );
const status = (name: unknown, description?: string) =>
  response((returned) => Object.assign(returned, { imageScanStatus: { status: name, description } }));
const truncated = (text: string | Buffer, at: number) => text.slice(0, at);
const damagedAt = (bytes: Buffer, at: number) => {
  const damaged = Buffer.from(bytes);
  damaged[at] = (damaged[at] ?? 0) ^ 0x55;
  return damaged;
};
const zipped = gzipped(clean);

/** Inputs that must never pass, and the code of each. */
const INPUTS: Record<string, { content: string | Buffer; code: string }> = {
  "an empty file": { content: "", code: "truncated" },
  "only whitespace": { content: " \n\n", code: "truncated" },
  "an empty gzip": { content: gzipped(""), code: "truncated" },
  "binary data": { content: Buffer.from([0xff, 0x00, 0x81, 0x2c, 0x03, 0x0a]), code: "unsupported-shape" },
  "binary data with a comma in its first line": {
    content: Buffer.from('\u0001a,b"c\n\u0002,d\n'),
    code: "unsupported-shape",
  },
  "plain text": { content: "no findings today\n", code: "unsupported-shape" },
  "a gzip truncated in its header": { content: truncated(zipped, 5), code: "truncated" },
  "a gzip truncated in its middle": { content: truncated(zipped, zipped.length / 2), code: "truncated" },
  "a gzip without its last byte": { content: truncated(zipped, zipped.length - 1), code: "truncated" },
  "a gzip with a changed byte": { content: damagedAt(zipped, zipped.length - 30), code: "damaged" },
  "a gzip with a wrong checksum": { content: damagedAt(zipped, zipped.length - 7), code: "damaged" },
  "a gzip with bytes after it": { content: Buffer.concat([zipped, Buffer.from("tail")]), code: "damaged" },
  "a gzip with padding and then bytes after it": {
    content: Buffer.concat([zipped, Buffer.alloc(600), Buffer.from("tail")]),
    code: "damaged",
  },
  "a truncated second gzip member": {
    content: Buffer.concat([zipped, truncated(zipped, 40) as Buffer]),
    code: "truncated",
  },
  "a gzip inside a truncated gzip": {
    content: truncated(gzipped(Buffer.concat([zipped, zipped])), zipped.length),
    code: "truncated",
  },
  "a truncated gzip inside a gzip": { content: gzipped(truncated(zipped, zipped.length - 9)), code: "truncated" },
  "a gzip bomb of layers": {
    content: [1, 2, 3, 4, 5].reduce<string | Buffer>((inner) => gzipped(inner), clean),
    code: "too-large",
  },
  "a record truncated in its middle": { content: truncated(clean, clean.indexOf("CVE-2026")), code: "truncated" },
  "a record truncated before its eventName": {
    content: truncated(clean, clean.indexOf("eventName")),
    code: "truncated",
  },
  "a document without its last brace": { content: truncated(clean, clean.length - 1), code: "truncated" },
  "lines, the last one truncated": {
    content: `${JSON.stringify(cleanCall())}\n{"eventVersion":"1.08","use`,
    code: "truncated",
  },
  "text after a document": { content: `${clean} and more`, code: "damaged" },
  "an extra comma": { content: clean.replace("]}", ",]}"), code: "damaged" },
  "mismatched brackets": { content: '{"Records":[{"eventName":[}]}]}', code: "damaged" },
  "a line break inside a string": { content: '{"Records":[{"eventName":"Describe\nImage"}]}', code: "damaged" },
  "a record that is not an object": { content: '{"Records":[7]}', code: "damaged" },
  "a record without eventSource": { content: logFile(cleanCall((r) => delete r.eventSource)), code: "damaged" },
  "a record without eventName": { content: logFile(cleanCall((r) => delete r.eventName)), code: "damaged" },
  "a repeated Records key": { content: `{"Records":[],${clean.slice(1)}`, code: "damaged" },
  "deep nesting": { content: `{"Records":[${"[".repeat(2000)}`, code: "too-large" },
  "JSON that is not an export": { content: '{"hello":"world"}', code: "unsupported-shape" },
  "Records that is not a list": { content: '{"Records":{}}', code: "unsupported-shape" },
  zip: { content: Buffer.from("PK\x03\x04 and so on"), code: "unsupported-shape" },
  zstd: { content: Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]), code: "unsupported-shape" },
  Parquet: { content: "PAR1....", code: "unsupported-shape" },
  "responseElements null": {
    content: logFile(cleanCall((r) => (r.responseElements = null))),
    code: "response-missing",
  },
  "responseElements absent": {
    content: logFile(cleanCall((r) => delete r.responseElements)),
    code: "response-missing",
  },
  "responseElements a text": {
    content: logFile(cleanCall((r) => (r.responseElements = "{registryId=111122223333}"))),
    code: "response-missing",
  },
  "responseElements omitted": {
    content: logFile(
      cleanCall((r) => (r.responseElements = { omitted: true, originalSize: 104000, reason: "too large" })),
    ),
    code: "response-omitted",
  },
  "responseElements omitted, as text": {
    content: logFile(cleanCall((r) => (r.responseElements = { omitted: "true" }))),
    code: "response-omitted",
  },
  "requestParameters omitted": {
    content: logFile(cleanCall((r) => (r.requestParameters = { omitted: true }))),
    code: "response-omitted",
  },
  "a call that failed": {
    content: logFile(cleanCall((r) => Object.assign(r, { errorCode: "AccessDenied", responseElements: null }))),
    code: "call-failed",
  },
  "an error that is not text": { content: logFile(cleanCall((r) => (r.errorCode = { code: 1 }))), code: "call-failed" },
  "no requestParameters": {
    content: logFile(cleanCall((r) => (r.requestParameters = null))),
    code: "malformed-response",
  },
  "a response about another digest": {
    content: logFile(cleanCall((r) => (r.responseElements.imageId.imageDigest = `sha256:${"0".repeat(64)}`))),
    code: "malformed-response",
  },
  "a response about another repository": {
    content: logFile(cleanCall((r) => (r.responseElements.repositoryName = "team/elsewhere"))),
    code: "malformed-response",
  },
  "a response about another registry": {
    content: logFile(cleanCall((r) => (r.responseElements.registryId = "444455556666"))),
    code: "malformed-response",
  },
  "a response about another tag": {
    content: logFile(
      cleanCall((r) => {
        r.requestParameters.imageId = { imageTag: "v1" };
        r.responseElements.imageId.imageTag = "v2";
      }),
    ),
    code: "malformed-response",
  },
  "a digest that is not text": {
    content: logFile(cleanCall((r) => (r.requestParameters.imageId.imageDigest = 7))),
    code: "malformed-response",
  },
  "an error in addition to a response": {
    content: logFile(cleanCall((r) => (r.errorCode = "X"))),
    code: "call-failed",
  },
  "imageScanFindings null": {
    content: response((returned) => (returned.imageScanFindings = null)),
    code: "findings-missing",
  },
  "findings absent": { content: response((a) => delete a.imageScanFindings.findings), code: "findings-missing" },
  "findings not a list": { content: response((a) => (a.imageScanFindings.findings = {})), code: "findings-missing" },
  "enhancedFindings not a list": {
    content: response((a) => (a.imageScanFindings.enhancedFindings = "none")),
    code: "findings-missing",
  },
  "the next page missing": { content: response((returned) => (returned.nextToken = "page-2")), code: "pages-missing" },
  "the first page missing": {
    content: logFile(cleanCall((r) => (r.requestParameters.nextToken = "page-2"))),
    code: "pages-missing",
  },
  "a token that is not text": { content: response((returned) => (returned.nextToken = 7)), code: "pages-missing" },
  "more findings counted than listed": {
    content: response((a) => (a.imageScanFindings.findingSeverityCounts = { LOW: 1, HIGH: 1 })),
    code: "counts-disagree",
  },
  "counts that are not numbers": {
    content: response((a) => (a.imageScanFindings.findingSeverityCounts = { LOW: "1" })),
    code: "counts-disagree",
  },
  "status PENDING": { content: status("PENDING"), code: "scan-pending" },
  "status IN_PROGRESS": { content: status("IN_PROGRESS"), code: "scan-pending" },
  "status FAILED": { content: status("FAILED", "internal"), code: "scan-failed" },
  "status FAILED, unsupported": {
    content: status("FAILED", "UnsupportedImageError: The operating system 'scratch' is not supported."),
    code: "unsupported-image",
  },
  "status UNSUPPORTED_IMAGE": { content: status("UNSUPPORTED_IMAGE"), code: "unsupported-image" },
  "status SCAN_ELIGIBILITY_EXPIRED": { content: status("SCAN_ELIGIBILITY_EXPIRED"), code: "eligibility-expired" },
  "status FINDINGS_UNAVAILABLE": { content: status("FINDINGS_UNAVAILABLE"), code: "findings-unavailable" },
  "status LIMIT_EXCEEDED": { content: status("LIMIT_EXCEEDED"), code: "limit-exceeded" },
  "status IMAGE_ARCHIVED": { content: status("IMAGE_ARCHIVED"), code: "image-archived" },
  "an unknown status": { content: status("SHINY"), code: "unknown-status" },
  "a status named constructor": { content: status("constructor"), code: "unknown-status" },
  "no status": { content: response((returned) => delete returned.imageScanStatus), code: "unknown-status" },
  "ACTIVE before the first scan": {
    content: response((returned) => {
      returned.imageScanStatus = { status: "ACTIVE" };
      returned.imageScanFindings = { enhancedFindings: [] };
    }),
    code: "scan-pending",
  },
  "a finding without severity": {
    content: findings({ name: "CVE-2026-0001", description: "x" }),
    code: "unknown-severity",
  },
  "severity constructor": { content: findings(finding("CVE-2026-0001", "constructor", "x")), code: "unknown-severity" },
  "severity __proto__": { content: findings(finding("CVE-2026-0001", "__proto__", "x")), code: "unknown-severity" },
  "severity 7": {
    content: findings({ ...finding("CVE-2026-0001", "LOW", "x"), severity: 7 }),
    code: "unknown-severity",
  },
  "a finding without a name": { content: findings({ description: "x", severity: "LOW" }), code: "malformed-finding" },
  "a finding that is text": { content: findings("CVE-2026-0001"), code: "malformed-finding" },
  "a finding that is null": { content: findings(null), code: "malformed-finding" },
};

describe("no damaged input passes", () => {
  for (const [name, { content, code }] of Object.entries(INPUTS)) {
    test(name, async () => {
      await inFolder({ "a.json": content, "clean/b.json": logFile(cleanCall(atAnotherImage)) }, async (folder) => {
        const alone = await evaluate([join(folder, "a.json")]);
        expect({ verdict: alone.verdict, codes: codesOf(alone) }).toMatchObject({ verdict: "inconclusive" });
        expect(codesOf(alone)).toContain(code);
        const withClean = await evaluate([folder]);
        expect({ verdict: withClean.verdict, codes: codesOf(withClean) }).toEqual({
          verdict: "inconclusive",
          codes: [code],
        });
        expect(withClean.scans.some(({ outcome }) => outcome === "evaluated")).toBe(true);
      });
    });
  }

  test("with only other events, nothing is evaluated", async () => {
    await inFolder({ "a.json": logFile(otherCall()), "b.json": logFile(cleanCall()) }, async (folder) => {
      const alone = await evaluate([join(folder, "a.json")]);
      expect(alone).toMatchObject({ verdict: "inconclusive", inputs: { skipped: 1, matchedEvents: 0 } });
      expect(codesOf(alone)).toEqual(["no-matching-events"]);
      expect(await evaluate([folder])).toMatchObject({ verdict: "passed", inputs: { skipped: 1, matchedEvents: 1 } });
    });
  });

  test("with an empty folder, nothing is evaluated", async () => {
    await inFolder({ "b.json": clean }, async (folder) => {
      mkdirSync(join(folder, "empty"));
      expect(codesOf(await evaluate([join(folder, "empty")]))).toContain("no-matching-events");
      expect(await evaluate([folder])).toMatchObject({ verdict: "inconclusive" });
    });
  });

  test("findings in an incomplete response still fail the build", async () => {
    const partial = scanCall((record) => (record.responseElements.nextToken = "page-2"));
    await inFolder({ "a.json": logFile(partial) }, async (folder) => {
      const report = await evaluate([folder]);
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2, inconclusive: 1 } });
    });
  });
});

function atAnotherImage(record: Call): void {
  const digest = DIGEST.replace("ab12", "cd34");
  record.requestParameters.imageId.imageDigest = digest;
  record.responseElements.imageId.imageDigest = digest;
  record.requestParameters.repositoryName = record.responseElements.repositoryName = "team/other";
}
