import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf, evaluate, evaluateFile, inFolder } from "../../../support/evaluate.ts";
import { EXPORTS, eventBridge, sns, sqs } from "../../../support/exports.ts";
import { type Call, cleanCall, gzipped, logFile, otherCall, scanCall } from "../../../support/records.ts";

const plain = await evaluateFile(logFile(scanCall()));
const json = (value: unknown) => JSON.stringify(value);
const shapes = Object.entries(EXPORTS);

test("the plain log file gives two blocking findings", () => {
  expect(plain).toMatchObject({ verdict: "failed", counts: { matched: 2, total: 3, inconclusive: 0 } });
});

describe("every shape gives the same findings as the plain log file", () => {
  for (const [name, write] of shapes) {
    test(name, async () => {
      const report = await evaluateFile(write(otherCall(), scanCall(), otherCall()));
      expect(report.inputs.problems).toEqual([]);
      expect(report.groups).toEqual(plain.groups);
      expect(report.scans).toEqual(plain.scans);
      expect(report.inputs.matchedEvents).toBe(1);
      // Splunk's previews repeat the records.
      expect(report.inputs.skipped).toBe(name === "Splunk, previews first" ? 6 : 2);
    });
  }

  /** These write the objects and the time of a record in columns or fields of their own. */
  const whole = shapes.filter(([name]) => !/^(CloudTrail Lake(, CSV.*)?|Security Lake.*)$/.test(name));
  const NESTED = new Set(["imageId", "imageScanStatus", "imageScanFindings"]);
  const nestedAsText = (parts: Call) =>
    Object.fromEntries(Object.entries(parts).map(([key, each]) => [key, NESTED.has(key) ? json(each) : each]));
  const changes: Record<string, (record: Call) => void> = {
    "its objects as JSON text": (record) => {
      for (const part of ["userIdentity", "requestParameters", "responseElements", "resources"]) {
        if (record[part]) record[part] = json(record[part]);
      }
    },
    "nested objects as JSON text": (record) => {
      for (const part of ["requestParameters", "responseElements"]) {
        if (record[part]) record[part] = nestedAsText(record[part]);
      }
    },
    "nested objects as JSON text in JSON text": (record) => {
      for (const part of ["requestParameters", "responseElements"]) {
        if (record[part]) record[part] = JSON.stringify(nestedAsText(record[part]), null, 2);
      }
    },
    "its time in epoch seconds": (record) => (record.eventTime = Date.parse(record.eventTime) / 1_000),
    "its time in epoch milliseconds": (record) => (record.eventTime = Date.parse(record.eventTime)),
    "its time in epoch milliseconds, as text": (record) => (record.eventTime = String(Date.parse(record.eventTime))),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`and for a record with ${what}`, async () => {
      expect(whole.length).toBeGreaterThan(20);
      for (const [name, write] of whole) {
        const report = await evaluateFile(write(otherCall(change), scanCall(change)));
        expect(report.inputs.problems, name).toEqual([]);
        expect(report.groups, name).toEqual(plain.groups);
        expect(report.scans, name).toEqual(plain.scans);
      }
    });
  }

  test("all of them in one folder", async () => {
    const files = Object.fromEntries(shapes.map(([name, write]) => [name.replaceAll("/", "|"), write(scanCall())]));
    await inFolder(files, async (folder) => {
      const report = await evaluate([folder]);
      expect(report.inputs).toMatchObject({ problems: [], files: shapes.length, matchedEvents: shapes.length });
      expect(report.groups).toEqual(plain.groups);
      expect(report.scans).toEqual(plain.scans);
    });
  });

  test("with only other events, they are skipped and nothing is evaluated", async () => {
    for (const [name, write] of shapes) {
      const report = await evaluateFile(write(otherCall()));
      expect(codesOf(report), name).toEqual(["no-matching-events"]);
      expect(report.inputs.skipped, name).toBeGreaterThan(0);
    }
  });

  test("shapes inside shapes", async () => {
    type Wrap = (inner: unknown) => unknown;
    const wraps: Wrap[] = [
      (inner) => sns(inner),
      (inner) => sqs(inner),
      (inner) => [inner],
      (inner) => ({ Records: [inner] }),
      (inner) => ({ events: [{ message: json(inner) }] }),
      (inner) => ({ preview: false, result: { _raw: json(inner) } }),
      (inner) => ({ results: [[{ field: "@message", value: json(inner) }]] }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...wraps), { maxLength: 3 }), fc.boolean(), async (chosen, spaced) => {
        const nested = chosen.reduce<unknown>((inner, wrap) => wrap(inner), eventBridge(scanCall()));
        const text = JSON.stringify(nested, null, spaced ? 2 : 0);
        const report = await evaluateFile(chosen.length > 2 ? gzipped(text) : text);
        expect(report.inputs.problems).toEqual([]);
        expect(report.groups).toEqual(plain.groups);
      }),
      { numRuns: 100 },
    );
  });

  test("the nesting of envelopes is limited", async () => {
    let nested: unknown = scanCall();
    for (let depth = 0; depth < 17; depth += 1) nested = { Message: nested };
    expect(codesOf(await evaluateFile(json(nested)))).toContain("too-large");
    expect(codesOf(await evaluateFile(`[${'{"Message":'.repeat(400)}1${"}".repeat(400)}]`))).toContain("too-large");
  });
});

describe("a truncated export never passes", () => {
  /** Whether the rest is a valid export of fewer records, which cannot be detected: if it is truncated after a line. */
  const looksWhole = (content: string | Buffer, length: number) =>
    length > 0 &&
    typeof content === "string" &&
    "\r\n".includes(content[length - 1] ?? "") &&
    !/^\s*[[{]\s*\n/.test(content);

  for (const [name, write] of shapes) {
    const content = write(scanCall());
    test(name, async () => {
      const lengths = fc.oneof(
        fc.nat(content.length - 1),
        fc.integer({ min: content.length - 9, max: content.length - 1 }),
      );
      await fc.assert(
        fc.asyncProperty(lengths, async (length) => {
          if (looksWhole(content, length)) return;
          await inFolder({ "a.json": content.slice(0, length), "b.json": logFile(cleanCall()) }, async (folder) => {
            expect((await evaluate([folder])).verdict, `${length} of ${content.length}`).not.toBe("passed");
          });
        }),
        { numRuns: 40 },
      );
    });
  }
});

describe("data without records in exports is skipped", () => {
  const noise: Record<string, string> = {
    "a subscription's test message": json({
      messageType: "CONTROL_MESSAGE",
      logEvents: [{ id: "", timestamp: 1, message: "CWL CONTROL MESSAGE: Checking health of destination Firehose." }],
    }),
    "a subscription's test message in an array": json([
      { messageType: "CONTROL_MESSAGE", logEvents: [{ message: "CWL" }] },
    ]),
    "an SNS confirmation": json({ Type: "SubscriptionConfirmation", TopicArn: "arn", Message: "You have chosen" }),
    "an EventBridge event of ECR": json({
      ...eventBridge({}),
      "detail-type": "ECR Image Scan",
      detail: { x: 1 },
    }),
    "a Splunk search that found nothing": json({ preview: false, lastrow: true }),
    "the test file of CloudWatch Logs": "Permission Check Successful",
    "a sign file of Lake": json({ version: "1.0", files: [], hashAlgorithm: "SHA-256", hashSignature: "ab" }),
    "OCSF of another class": json({ class_uid: 3002, metadata: {}, api: { operation: "AssumeRole" } }),
    "a repeated header": EXPORTS["Splunk, CSV"]() + EXPORTS["Splunk, CSV"](otherCall()),
  };
  for (const [name, content] of Object.entries(noise)) {
    test(name, async () => {
      await inFolder({ "a.json": content, "b.json": logFile(cleanCall()) }, async (folder) => {
        expect(await evaluate([folder])).toMatchObject({
          verdict: "passed",
          inputs: { problems: [], skipped: 1, matchedEvents: 1 },
        });
      });
    });
  }

  test("but not records in such data", async () => {
    for (const around of [{ messageType: "CONTROL_MESSAGE" }, { preview: true }, { digestStartTime: "x" }]) {
      for (const document of [{ ...around, Records: [scanCall()] }, [{ ...around, Records: [scanCall()] }]]) {
        expect((await evaluateFile(json(document))).groups).toEqual(plain.groups);
      }
    }
  });

  test("an event quoted under any other key is not read", async () => {
    const quoting = (key: string, quoted: unknown) => otherCall((record) => (record[key] = quoted));
    const records = ["detail", "message", "Records", "_raw_", "requestParameters"].flatMap((key) => [
      quoting(key, scanCall()),
      quoting(key, json(scanCall())),
    ]);
    const report = await evaluateFile(logFile(...records, cleanCall()));
    expect(report).toMatchObject({ verdict: "passed", inputs: { skipped: records.length, matchedEvents: 1 } });
  });
});

test("the records of a log file are read although it begins like a record of another event", async () => {
  for (const list of ["Records", "events", "results"]) {
    const report = await evaluateFile(json({ ...otherCall(), [list]: [scanCall()] }));
    expect(report.groups, list).toEqual(plain.groups);
  }
});

test("the members of a record that are read are decoded where a table has them as JSON text", async () => {
  const nested = (change: (value: object) => unknown) =>
    scanCall((record) => {
      const onBehalfOf = { userId: "1a2b", identityStoreArn: "arn:aws:identitystore::111122223333:identitystore/d-1" };
      Object.assign(record, { userIdentity: { type: "IdentityCenterUser", onBehalfOf: change(onBehalfOf) } });
    });
  const expected = await evaluateFile(logFile(nested((value) => value)));
  expect(expected.groups[0]).toMatchObject({ user: "1a2b" });
  const report = await evaluateFile(EXPORTS["CloudTrail Lake, CSV"](nested(json)));
  expect(report.groups).toEqual(expected.groups);
});

test("a file of many records is read one by one, in every envelope", async () => {
  const names = ["lookup-events", "Logs Insights", "CloudTrail Lake", "Splunk, /results", "filter-log-events"] as const;
  for (const name of names) {
    const calls = Array.from({ length: 300 }, () => scanCall((record) => (record.eventID = randomUUID())));
    const report = await evaluateFile(EXPORTS[name](...calls));
    expect(report.inputs, name).toMatchObject({ matchedEvents: 300, problems: [] });
    expect(report.groups, name).toEqual(plain.groups);
  }
});
