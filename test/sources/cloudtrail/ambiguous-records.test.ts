import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../support/evaluate.ts";
import { check, clean, failing, json, lines, quoted, refuse } from "../../support/export-outcomes.ts";
import { EXPORTS, eventBridge, insights, lake, lookup, ocsf, sns } from "../../support/exports.ts";
import { type Call, cleanCall, logFile, otherCall, scanCall } from "../../support/records.ts";
import { withCleanFile } from "../../support/with-clean-file.ts";

describe("names with what nobody sees in them", () => {
  const changes: Record<string, (name: string) => string> = {
    "a blank": (name) => `${name} `,
    "a carriage return": (name) => `${name}\r`,
    "a line break before it": (name) => `\n${name}`,
    "a blank of no width": (name) => `${name}\u200b`,
    "a byte order mark": (name) => `\ufeff${name}`,
    "a soft hyphen": (name) => `${name.slice(0, 3)}\u00ad${name.slice(3)}`,
    "a soft hyphen in its last word": (name) => `${name.slice(0, -4)}\u00ad${name.slice(-4)}`,
    "a wide blank in its last word": (name) => `${name.slice(0, -4)}\u3000${name.slice(-4)}`,
    "a control character in its last word": (name) => `${name.slice(0, -4)}\u0085${name.slice(-4)}`,
    "a no-break space": (name) => `${name}\u00a0`,
  };
  const shapes = { "a log file": logFile, "lookup-events": EXPORTS["lookup-events"], OCSF: (r: Call) => json(ocsf(r)) };
  const escaped = (text: string) =>
    text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const rows = Object.entries(changes).flatMap(([what, change]) =>
    ["eventName", "eventSource"].flatMap((key) =>
      Object.entries(shapes).map(
        ([shape, write]) => [what, key, shape, write(scanCall((r) => (r[key] = change(r[key]))))] as const,
      ),
    ),
  );
  test.each(rows)("%s in %s, in %s", async (_what, _key, _shape, content) => {
    for (const text of [content, escaped(content)]) {
      const report = await withCleanFile(text);
      expect(report.verdict).not.toBe("passed");
      expect(codesOf(report)).toContain("damaged");
    }
  });

  test("other names with them are other names", async () => {
    const others = Object.values(changes).map((change) => otherCall((r) => (r.eventName = change(r.eventName))));
    expect(await evaluateFile(logFile(clean, ...others))).toMatchObject({
      verdict: "passed",
      inputs: { problems: [], skipped: others.length },
    });
  });
});

describe("keys that a tool before replaced", () => {
  const mark = "\ufffd";
  const changes: Record<string, (record: Call) => void> = {
    "the next page": (r) => (r.responseElements[`nextT${mark}ken`] = "page-2"),
    "the page asked for": (r) => (r.requestParameters[`nextT${mark}ken`] = "page-2"),
    "the error": (r) => (r[`errorC${mark}de`] = "AccessDenied"),
    "the findings": (r) => (r.responseElements.imageScanFindings[`find${mark}ngs`] = []),
    "a finding's severity": (r) => (r.responseElements.imageScanFindings.findings[0][`sever${mark}ty`] = "HIGH"),
    "the image": (r) => (r.responseElements.imageId[`imageD${mark}gest`] = "x"),
  };
  const shapes = {
    "a log file": logFile,
    "lookup-events": EXPORTS["lookup-events"],
    "Splunk, CSV": EXPORTS["Splunk, CSV"],
  };
  const rows = Object.entries(changes).flatMap(([what, change]) =>
    Object.entries(shapes).map(([shape, write]) => [what, shape, write(cleanCall(change))] as const),
  );
  test.each(rows)("%s, in %s", async (_what, _shape, content) => {
    for (const text of [content, content.replaceAll(mark, "\\ufffd")]) {
      const report = await withCleanFile(text);
      expect(report.verdict).toBe("inconclusive");
      expect(codesOf(report)).toEqual(["malformed-response", "damaged"]);
    }
  });

  test("in OCSF, and in a cell of Lake", async () => {
    const change = changes["the next page"];
    for (const write of [lake, ocsf]) {
      expect(codesOf(await withCleanFile(json(write(cleanCall(change)))))).toContain("damaged");
    }
  });

  test("in an event's name, as an escape", async () => {
    const content = logFile(failing).replace("Findings", "\\ufffdindings");
    expect(codesOf(await withCleanFile(content))).toContain("damaged");
  });

  test("but not a text, or a tag of a user's", async () => {
    const record = cleanCall((r) => {
      r.responseElements.imageScanFindings.findings[0].description = `A fl${mark}w.`;
      r.responseElements.imageScanFindings.findings[0].resources = [{ tags: { [`Stra${mark}e`]: "x" } }];
    });
    expect(await evaluateFile(logFile(record))).toMatchObject({ verdict: "passed", inputs: { problems: [] } });
  });
});

describe("members of a repeated key that are too many to read", () => {
  const members = (key: string, ...values: string[]) => values.map((value) => `${json(key)}:${json(value)}`).join(",");
  const many = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const name = members("eventName", failing.eventName);
  const source = members("eventSource", failing.eventSource);
  const [row = []] = lake(failing).QueryResultRows;
  const cells = (names: readonly string[]) => [
    ...names.map((each) => ({ eventName: each })),
    ...row.filter((cell) => !("eventName" in cell)),
  ];
  const ten = [...many("x", 8), failing.eventName, "y"];
  const event = lookup(failing).Events[0]?.CloudTrailEvent ?? "";
  const other = (letter: string) => many(letter, 40).map((each) => json({ eventName: each, eventSource: "s" }));
  check(
    refuse("damaged", {
      "40 names, ours, and 40 names": logFile(failing).replace(
        name,
        members("eventName", ...many("x", 40), failing.eventName, ...many("y", 40)),
      ),
      "81 events of lookup-events": `{"Events":[{${members("CloudTrailEvent", ...other("x"), event, ...other("y"))}}]}`,
      "three names in a large record": logFile(
        scanCall((r) => (r.additionalEventData = { pad: "x".repeat(2_200_000) })),
      ).replace(name, members("eventName", "x", failing.eventName, "y")),
      "six names and six sources": logFile(failing)
        .replace(source, members("eventSource", failing.eventSource, ...many("s", 5)))
        .replace(name, members("eventName", ...many("x", 5), failing.eventName)),
      "the same in OCSF": json(ocsf(failing))
        .replace(members("operation", failing.eventName), members("operation", ...many("x", 5), failing.eventName))
        .replace(members("name", failing.eventSource), members("name", failing.eventSource, ...many("s", 5))),
      "ten columns of Lake": json({ ...lake(failing), QueryResultRows: [cells(ten)] }),
      "ten columns of Lake, CSV": `${[...ten.map(() => "eventName"), "eventSource", "requestParameters", "responseElements"].join(",")}\n${[...ten, failing.eventSource, quoted(json(failing.requestParameters)), quoted(json(failing.responseElements))].join(",")}\n`,
    }),
    {
      "a few of another event": logFile(otherCall(), clean).replace(
        members("eventName", "DescribeRepositories"),
        members("eventName", "x", "y", "z"),
      ),
    },
  );
});

describe("an empty list where a record is due", () => {
  const [row] = insights(clean).results;
  check(
    refuse("unsupported-shape", {
      "in CloudTrailEvent": json({ Events: [{ EventId: "1", EventName: failing.eventName, CloudTrailEvent: "[]" }] }),
      "in detail": json({ ...eventBridge(failing), detail: [] }),
      "in _raw": json({ _raw: [] }),
      "in _raw, CSV": "_time,_raw\n1,[]\n",
      "in @message": json({ ...insights(), results: [row?.map((cell) => ({ ...cell, value: "[]" }))] }),
      "in Records": json({ Records: [[]] }),
      "in Records, not streamed": json([{ Records: [[]] }]),
    }),
    {
      "lists of records, one of them empty": json([[], [otherCall()]]),
      "no records": json({ Records: [] }),
      "no events": json({ Events: [] }),
      "no messages": json({ Messages: [] }),
    },
  );
});

describe("checks and digests with more in them", () => {
  const control = (message: unknown) => json({ messageType: "CONTROL_MESSAGE", logEvents: [{ id: "", message }] });
  const confirmation = (message: string) => json({ ...sns({}), Type: "SubscriptionConfirmation", Message: message });
  const digest = {
    awsAccountId: "111122223333",
    digestStartTime: "2026-03-01T10:00:00Z",
    digestEndTime: "2026-03-01T11:00:00Z",
    digestS3Bucket: "trail",
    digestS3Object: "AWSLogs/111122223333/CloudTrail-Digest/a.json.gz",
    digestPublicKeyFingerprint: "ab",
    digestSignatureAlgorithm: "SHA256withRSA",
    newestEventTime: "2026-03-01T10:59:00Z",
    oldestEventTime: "2026-03-01T10:00:00Z",
    previousDigestS3Bucket: null,
    previousDigestSignature: null,
    logFiles: [
      {
        s3Bucket: "trail",
        s3Object: "AWSLogs/111122223333/CloudTrail/a.json.gz",
        hashValue: "ab",
        hashAlgorithm: "SHA-256",
        newestEventTime: "2026-03-01T10:59:00Z",
        oldestEventTime: "2026-03-01T10:00:00Z",
      },
    ],
  };
  const sign = {
    version: "1.0",
    region: "eu-west-1",
    files: [{ fileHashValue: "ab", hashAlgorithm: "SHA-256", fileName: "result_1.csv.gz" }],
    hashAlgorithm: "SHA-256",
    signatureAlgorithm: "SHA256withRSA",
    queryCompleteTime: "2026-03-01T10:00:00Z",
    hashSignature: "ab",
    publicKeyFingerprint: "ab",
  };
  test.each([
    ["a subscription's check", control(json(failing))],
    ["a subscription's check, not in a text", control(failing)],
    ["a confirmation", confirmation(json(failing))],
    ["a confirmation of an event", confirmation(json(eventBridge(failing)))],
  ])("a record in it is read: %s", async (_what, content) => {
    expect((await evaluateFile(content)).verdict).toBe("failed");
  });
  check(
    {
      ...refuse("truncated", { "a record that is cut, in a check": control(json(failing).slice(0, 300)) }),
      ...refuse("unsupported-shape", {
        "a digest's list of records": json({ ...digest, logFiles: [failing] }),
        "a digest beside a record": json({ ...digest, record: failing }),
        "a digest beside a record in a text": json({ ...digest, record: json(failing) }),
        "a list of log files alone, of records": json({ logFiles: [[failing]] }),
        "a signature beside a record": json({ ...sign, record: [failing] }),
      }),
    },
    {
      "a digest": json(digest),
      "a digest with a word more": json({ ...digest, digestVersion: "2" }),
      "a sign file of Lake": json(sign),
      "a subscription's check of words": control("CWL CONTROL MESSAGE: Checking health of destination Kinesis stream."),
      "a confirmation's words": confirmation("You have chosen to subscribe to the topic arn:aws:sns:x."),
    },
  );
});

describe("an Insight that says that it is of an event", () => {
  const list = { eventName: [failing.eventName] };
  check(
    refuse("damaged", {
      "with a list for its name": json({ Records: [{ ...failing, ...list, insightDetails: {} }] }),
      "with a list, and null for details": json({ Records: [{ ...failing, ...list, insightDetails: null }] }),
      "with a name that was replaced": json({
        Records: [{ ...failing, eventName: "Describe\ufffdmageScanFindings", insightDetails: {} }],
      }),
      "with no name, and null for details": json({
        Records: [{ ...failing, eventName: undefined, insightDetails: null }],
      }),
      "with a key that was replaced": json({
        Records: [{ ...failing, eventName: undefined, "eventN\ufffdme": failing.eventName, insightDetails: {} }],
      }),
    }),
    {
      "an Insight": json({
        Records: [
          {
            eventVersion: "1.07",
            eventType: "AwsCloudTrailInsight",
            insightDetails: { state: "Start", eventName: "x" },
          },
        ],
      }),
    },
  );
});

describe("a record as a text, beside another one", () => {
  const raw = json(clean);
  const row = (...cells: string[]) => `${cells.map(quoted).join(",")}\n`;
  test.each([
    ["_raw and @message", json({ _raw: raw, "@message": json(failing) })],
    ["@message and _raw", json({ _raw: json(failing), "@message": raw })],
    ["_raw and @message, CSV", row("_raw", "@message") + row(raw, json(failing))],
    ["@message and _raw, CSV", row("@message", "_raw") + row(raw, json(failing))],
    ["_raw in a record", json({ ...failing, _raw: raw })],
    ["_raw beside Records, in a list", json([{ _raw: raw, Records: [failing] }])],
    ["@message beside a message", json([{ "@message": clean, message: json(failing) }])],
  ])("both are read: %s", async (_what, content) => {
    expect((await evaluateFile(content)).verdict).toBe("failed");
  });
  check(
    {},
    {
      "fields that were pulled out of it": lines({
        preview: false,
        result: {
          _raw: raw,
          eventName: clean.eventName,
          eventSource: clean.eventSource,
          responseElements: "null",
          message: "a text",
          result: "success",
          detail: "7",
          "responseElements.registryId": "111122223333",
        },
      }),
      "a column of the other that is empty": row("_raw", "@message") + row(raw, ""),
      "a column of the other that is a text": row("@message", "_raw") + row("a text", raw),
    },
  );
});
