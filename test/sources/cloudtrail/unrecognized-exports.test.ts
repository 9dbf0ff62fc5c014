import { describe, expect, test } from "vitest";
import { evaluateFile } from "../../support/evaluate.ts";
import { base64, check, clean, failing, json, lines, quoted, refuse } from "../../support/export-outcomes.ts";
import { EXPORTS, eventBridge, lake, ocsf, sns, splunkLine, sqs } from "../../support/exports.ts";
import { type Call, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";
import { withCleanFile } from "../../support/with-clean-file.ts";

describe("rows of Splunk under other keys", () => {
  const head = { preview: false, init_offset: 0, messages: [], fields: ["_time", "_raw"] };
  check(
    refuse("unsupported-shape", {
      json_rows: json({ ...head, rows: [["1", json(failing)]] }),
      json_cols: json({ ...head, columns: [["1"], [json(failing)]] }),
      "a row in a line": lines({ preview: false, offset: 0, row: ["1", json(failing)] }),
      "a result in another case": lines({ preview: false, Result: { _raw: json(failing) } }),
      "rows of a preview": lines({ preview: true, offset: 0, row: ["1", json(failing)] }, splunkLine(clean)),
      "rows beside results": json({ ...head, results: [splunkLine(clean).result], rows: [["1", json(failing)]] }),
      "rows beside results, in a list": json([{ ...head, results: [], rows: [["1", json(failing)]] }]),
    }),
    {
      "json_rows of a search that found nothing": json({ ...head, fields: [], rows: [] }),
      "json_cols of a search that found nothing": json({ ...head, fields: [], columns: [] }),
      "what Splunk writes beside its rows": json({ ...head, results: [], highlighted: {}, post_process_count: 0 }),
      "the end of an export": lines(splunkLine(clean), { preview: false, offset: 1, lastrow: true }),
    },
  );
});

describe("Splunk's previews are not forgotten", () => {
  const preview = splunkLine(failing, true);
  const later: Record<string, unknown[]> = {
    nothing: [],
    "the last row": [{ preview: false, lastrow: true }],
    "another final row": [splunkLine(clean)],
    "another final row, and the last": [splunkLine(clean), { preview: false, lastrow: true }],
    "another preview that comes again": [splunkLine(clean, true), splunkLine(clean)],
    "a log file": [{ Records: [clean] }],
  };
  test.each(Object.entries(later))("whatever comes behind them: %s", async (_what, rest) => {
    const after = await withCleanFile(lines(preview, ...rest));
    expect(after.verdict).toBe("inconclusive");
    expect(after.inputs.problems).toMatchObject([{ code: "truncated" }]);
  });

  test("but they count once where they come again", async () => {
    const content = lines(preview, preview, splunkLine(clean, true), splunkLine(clean), splunkLine(failing));
    expect(await evaluateFile(content)).toMatchObject({
      verdict: "failed",
      counts: { matched: 2 },
      inputs: { problems: [], matchedEvents: 2, skipped: 3 },
    });
  });
});

describe("notices of other services, which carry or name what was not read", () => {
  const s3 = (key: string) => ({
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: "eu-west-1",
    eventName: "ObjectCreated:Put",
    s3: { bucket: { name: "trail" }, object: { key } },
  });
  const created = (key: string) => ({
    ...eventBridge(otherCall()),
    "detail-type": "Object Created",
    source: "aws.s3",
    detail: { version: "0", bucket: { name: "trail" }, object: { key, size: 1 }, reason: "PutObject" },
  });
  const trailKey = "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/a.json.gz";
  check(
    refuse("unsupported-shape", {
      "a Kinesis event of Lambda": json({
        Records: [
          {
            kinesis: { data: base64(failing) },
            eventSource: "aws:kinesis",
            eventVersion: "1.0",
            eventName: "aws:kinesis:record",
          },
        ],
      }),
      "the same with its version first": json({
        Records: [
          {
            eventVersion: "1.0",
            eventSource: "aws:kinesis",
            eventName: "aws:kinesis:record",
            kinesis: { data: base64(failing) },
          },
        ],
      }),
      "a DynamoDB stream": json({
        Records: [
          {
            eventID: "1",
            eventVersion: "1.1",
            dynamodb: { NewImage: { record: { S: json(failing) } } },
            eventName: "INSERT",
            eventSource: "aws:dynamodb",
          },
        ],
      }),
      "the same with its name first": json({
        Records: [{ eventName: "INSERT", eventSource: "aws:dynamodb", dynamodb: { NewImage: {} } }],
      }),
      "a stream's record without a source": json([{ eventID: "1", dynamodb: { NewImage: {} } }]),
      "a message of SQS as Lambda gets it": json({
        Records: [{ messageId: "1", body: json(failing), eventSource: "aws:sqs", eventName: "x" }],
      }),
      "a notice of S3": json({ Records: [s3(trailKey)] }),
      "a notice of S3, a line": lines(s3(trailKey)),
      "a notice of S3 beside many records": json({ Records: [otherCall(), s3("x"), otherCall(), clean] }),
      "a notice of S3 in SQS": json(sqs({ Records: [s3(trailKey)] })),
      "a notice of S3 with its source first": json({
        Records: [{ eventSource: "aws:s3", eventName: "ObjectCreated:Put", s3: {} }],
      }),
      "an EventBridge event of S3 about a log file": json(created(trailKey)),
      "an EventBridge event of S3 about Security Lake": json(created("aws/CLOUD_TRAIL_MGMT/2.0/a.gz.parquet")),
    }),
    {
      "an EventBridge event of S3 about another object": json(created("uploads/cat.png")),
      "an EventBridge event of S3 about another service's logs": json(
        created("AWSLogs/111122223333/elasticloadbalancing/eu-west-1/2026/03/01/a.log.gz"),
      ),
      "records of CloudTrail's of S3": logFile(
        otherCall((r) => Object.assign(r, { eventSource: "s3.amazonaws.com", eventName: "PutObject" })),
        otherCall((r) => Object.assign(r, { eventVersion: "1.0", eventName: "GetObject" })),
      ),
      "a record of CloudTrail's that quotes one": logFile(otherCall((r) => (r.requestParameters = s3(trailKey)))),
    },
  );
});

describe("the test file of CloudWatch Logs", () => {
  const words = "Permission Check Successful";
  const logs = EXPORTS["a CloudWatch Logs export"](failing);
  check(
    refuse("unsupported-shape", {
      "before records": `${words}\n${lines(failing)}`,
      "before log lines": `${words}\r\n${logs}`,
      "before log lines, in gzip": Buffer.concat([gzipped(`${words}\n`), gzipped(logs)]),
      "before many blanks": `${words}${" ".repeat(2000)}\n${lines(failing)}`,
    }),
    { alone: words, "alone in gzip, with a line break": gzipped(`${words}\r\n`) },
  );
});

describe("what EventBridge forwards", () => {
  const forwarded = (detail: unknown, type: unknown = "forwarded") => ({
    ...eventBridge(failing),
    "detail-type": type,
    detail,
  });
  test.each([
    ["records under another type", forwarded({ Records: [failing] })],
    ["an event of EventBridge", forwarded(eventBridge(failing))],
    ["a record in a text", forwarded(json(failing))],
    ["a log message", forwarded({ logGroup: "trail", message: json(failing) })],
    ["a notice of SNS", forwarded(sns(eventBridge(failing)))],
    ["an event of OCSF", forwarded(ocsf(failing))],
  ])("is read: %s", async (_what, content) => {
    expect(await evaluateFile(json(content))).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
  });
  check(
    {
      ...refuse("truncated", { "a record in a text that is cut": json(forwarded(json(failing).slice(0, 300))) }),
      ...refuse("unsupported-shape", {
        "a subscription as Lambda gets it": json(forwarded({ awslogs: { data: base64({}) } })),
      }),
    },
    {
      "a Glue job with its message": json(forwarded({ jobName: "x", message: "Job run succeeded" }, "Glue Job State")),
      "a push to ECR with its result": json(
        forwarded({ result: "SUCCESS", "action-type": "PUSH" }, "ECR Image Action"),
      ),
      "an event with events of its own": json(forwarded({ events: ["a", { b: 1 }], results: {} }, "Custom")),
      "a text": json(forwarded("hello", "Custom")),
      nothing: json(forwarded(null, "Custom")),
    },
  );
});

describe("a table whose cells have blanks", () => {
  const columns = ["requestParameters", "responseElements", "eventTime", "awsRegion", "eventSource", "eventName"];
  const cells = (record: Call) =>
    columns.map((name) => (typeof record[name] === "string" ? record[name] : quoted(json(record[name]))));
  const table = (head: string, between: string, end: string) =>
    `${columns.join(between)}${head}${cells(failing).join(between)}${end}`;
  test.each([
    ["LF behind the header, CRLF behind rows", table("\n", ",", "\r\n")],
    ["CRLF behind the header, LF behind rows", table("\r\n", ",", "\n")],
    ["blanks at the end", table("\n", ",", "  \n")],
    [
      "blanks before the names",
      `${columns.join(", ")}\n${cells(failing).join(",").replace(",Describe", ", Describe")}\n`,
    ],
    ["blanks in rows of JSON", json(lake(scanCall((r) => (r.eventName = ` ${r.eventName}\r`))))],
    ["CRLF throughout", table("\r\n", ",", "\r\n")],
  ])("is read: %s", async (_what, content) => {
    expect(await evaluateFile(content)).toMatchObject({
      verdict: "failed",
      counts: { matched: 2 },
      inputs: { matchedEvents: 1, problems: [] },
    });
  });

  test("with quoted cells of several lines", async () => {
    const content = EXPORTS["Splunk, CSV with CRLF, _raw alone"](failing).replace("\r\n", "\n");
    expect(await evaluateFile(content)).toMatchObject({ verdict: "failed", inputs: { problems: [] } });
  });
});
