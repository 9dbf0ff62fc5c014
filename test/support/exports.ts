import { type Call, gzipped, logFile } from "./records.ts";

/** Writes records like a tool, a service or a console exports them. */
export type Write = (...records: Call[]) => string | Buffer;

const json = (value: unknown) => JSON.stringify(value);
const lines = (...values: string[]) => values.map((value) => `${value}\n`).join("");
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const table = (...rows: string[][]) => lines(...rows.map((row) => row.map(quoted).join(",")));

export const eventBridge = (record: Call) => ({
  version: "0",
  id: "7bf73129-1428-4cd3-a780-95db273d1602",
  "detail-type": "AWS API Call via CloudTrail",
  source: "aws.ecr",
  account: "111122223333",
  time: record.eventTime,
  region: record.awsRegion,
  resources: [],
  detail: record,
});

export const sns = (body: unknown) => ({
  Type: "Notification",
  MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
  TopicArn: "arn:aws:sns:eu-west-1:111122223333:trail",
  Message: json(body),
  Timestamp: "2026-03-01T10:00:01.000Z",
});

export const sqs = (...bodies: unknown[]) => ({
  Messages: bodies.map((body) => ({ MessageId: "5fea7756", ReceiptHandle: "AQEB", MD5OfBody: "", Body: json(body) })),
});

export const lookup = (...records: Call[]) => ({
  Events: records.map((record) => ({
    EventId: record.eventID,
    EventName: record.eventName,
    ReadOnly: "true",
    EventTime: "2026-03-01T11:00:00+01:00",
    EventSource: record.eventSource,
    Username: "scanner",
    Resources: [],
    CloudTrailEvent: json(record),
  })),
});

export const logEvents = (...records: Call[]) => ({
  events: records.map((record) => ({
    logStreamName: "111122223333_CloudTrail_eu-west-1",
    timestamp: 1772359200000,
    message: json(record),
    ingestionTime: 1772359201000,
    eventId: "1",
  })),
  searchedLogStreams: [],
});

const subscription = (...records: Call[]) => ({
  messageType: "DATA_MESSAGE",
  owner: "111122223333",
  logGroup: "trail",
  logStream: "111122223333_CloudTrail_eu-west-1",
  subscriptionFilters: ["all"],
  logEvents: records.map((record) => ({ id: "1", timestamp: 1772359200000, message: json(record) })),
});

export const insights = (...records: Call[]) => ({
  results: records.map((record) => [
    { field: "@timestamp", value: "2026-03-01 10:00:00.000" },
    { field: "@message", value: json(record) },
    { field: "@ptr", value: "CmEKJgoi" },
  ]),
  statistics: { recordsMatched: records.length, recordsScanned: 9000, bytesScanned: 1000000 },
  status: "Complete",
});

const LAKE_COLUMNS = [
  "eventTime",
  "eventName",
  "eventSource",
  "awsRegion",
  "sourceIPAddress",
  "recipientAccountId",
  "userIdentity",
  "requestParameters",
  "responseElements",
];

/** Cells are text; values nested in a map are JSON in a string. */
const lakeCells = (record: Call): [string, string][] =>
  LAKE_COLUMNS.map((name) => {
    const value = name === "eventTime" ? `${record.eventTime.replace("T", " ").replace("Z", "")}.000` : record[name];
    if (typeof value === "string") return [name, value];
    if (name !== "responseElements" || value === null) return [name, json(value)];
    const nested = Object.entries(value).map(([key, member]) => [
      key,
      typeof member === "string" ? member : json(member),
    ]);
    return [name, json(Object.fromEntries(nested))];
  });

export const lake = (...records: Call[]) => ({
  QueryStatus: "FINISHED",
  QueryStatistics: { ResultsCount: records.length, TotalResultsCount: records.length, BytesScanned: 1000 },
  QueryResultRows: records.map((record) => lakeCells(record).map(([name, cell]) => ({ [name]: cell }))),
});

export const splunkLine = (record: Call, preview = false) => ({
  preview,
  offset: 0,
  result: { _time: record.eventTime, host: "trail", eventName: record.eventName, _raw: json(record) },
});

const splunkRows = (records: readonly Call[]) => records.map((record) => ["1772359200", "trail,\n1", json(record)]);

export const ocsf = (record: Call, dataAs: (value: unknown) => unknown = json) => ({
  class_uid: 6003,
  class_name: "API Activity",
  metadata: { version: "1.1.0", product: { name: "CloudTrail", vendor_name: "AWS", version: record.eventVersion } },
  time: Date.parse(record.eventTime),
  cloud: { provider: "AWS", region: record.awsRegion, account: { uid: record.recipientAccountId } },
  api: {
    operation: record.eventName,
    service: { name: record.eventSource },
    request: { uid: "1c8a6220", data: dataAs(record.requestParameters) },
    response: {
      data: record.responseElements === null ? null : dataAs(record.responseElements),
      error: record.errorCode,
      message: record.errorMessage,
    },
  },
  actor: {
    user: {
      type: record.userIdentity.type,
      name: record.userIdentity.userName,
      uid_alt: record.userIdentity.principalId,
      uid: record.userIdentity.arn,
      account: { uid: record.userIdentity.accountId },
    },
    invoked_by: record.userIdentity.invokedBy,
    session: sessionOf(record),
  },
  src_endpoint: { ip: record.sourceIPAddress },
  message: "a field of OCSF, not an envelope",
  unmapped: { eventType: "AwsApiCall" },
});

function sessionOf({ userIdentity }: Call): { issuer: string } | null {
  const name = userIdentity.sessionContext?.sessionIssuer.userName;
  return name === undefined ? null : { issuer: `arn:aws:iam::111122223333:role/${name}` };
}

/** All supported shapes, by what writes them. */
export const EXPORTS = {
  "a log file": logFile,
  "a log file, gzipped": (...records) => gzipped(logFile(...records)),
  "the console's Event history, as JSON": (...records) => JSON.stringify({ Records: records }, null, 4),
  "one record per line": (...records) => lines(...records.map(json)),
  "one Records document per line": (...records) => lines(...records.map((record) => logFile(record))),
  "an array": (...records) => json(records),
  "lookup-events": (...records) => JSON.stringify(lookup(...records), null, 4),
  "lookup-events --query Events[].CloudTrailEvent": (...records) => JSON.stringify(records.map(json), null, 4),
  "lookup-events --query Events[].CloudTrailEvent --output text": (...records) => `${records.map(json).join("\t")}\n`,
  "EventBridge, one per line": (...records) => lines(...records.map((record) => json(eventBridge(record)))),
  "EventBridge in SQS": (...records) => JSON.stringify(sqs(...records.map(eventBridge)), null, 4),
  "EventBridge in SNS": (...records) => lines(...records.map((record) => json(sns(eventBridge(record))))),
  "EventBridge in SNS in SQS": (...records) => json(sqs(...records.map((record) => sns(eventBridge(record))))),
  "filter-log-events": (...records) => JSON.stringify(logEvents(...records), null, 4),
  "get-log-events": (...records) =>
    json({ events: logEvents(...records).events, nextForwardToken: "f/1", nextBackwardToken: "b/1" }),
  "a CloudWatch Logs export": (...records) =>
    lines(...records.map((record) => `2026-03-01T10:00:00.000Z ${json(record)}`)),
  "aws logs tail": (...records) =>
    lines(
      ...records.map((record) => `2026-03-01T10:00:00.123000+00:00 111122223333_CloudTrail_eu-west-1 ${json(record)}`),
    ),
  "a subscription": (...records) => json(subscription(...records)),
  "a subscription in gzip in gzip": (...records) =>
    gzipped(Buffer.concat(records.map((record) => gzipped(json(subscription(record)))))),
  "Logs Insights": (...records) => JSON.stringify(insights(...records), null, 4),
  "Logs Insights, the console's JSON": (...records) =>
    json(records.map((record) => ({ "@timestamp": "2026-03-01 10:00:00.000", "@message": record }))),
  "Logs Insights, the console's CSV": (...records) =>
    table(["@timestamp", "@message"], ...records.map((record) => ["2026-03-01 10:00:00.000", json(record)])),
  "CloudTrail Lake": (...records) => JSON.stringify(lake(...records), null, 4),
  "CloudTrail Lake, CSV": (...records) =>
    table(LAKE_COLUMNS, ...records.map((record) => lakeCells(record).map(([, cell]) => cell))),
  "CloudTrail Lake, CSV in gzip, names in lower case": (...records) =>
    gzipped(
      table(
        LAKE_COLUMNS.map((name) => name.toLowerCase()),
        ...records.map((record) => lakeCells(record).map(([, cell]) => cell)),
      ),
    ),
  "CloudTrail Lake, eventJson": (...records) =>
    JSON.stringify({ ...lake(), QueryResultRows: records.map((each) => [{ eventJson: json(each) }]) }),
  "CloudTrail Lake, eventJson as CSV": (...records) => table(["eventJson"], ...records.map((record) => [json(record)])),
  "CloudTrail Lake, eventJson among others as CSV": (...records) =>
    table(
      ["eventTime", "EventJson"],
      ...records.map((record) => [String(record.eventTime), JSON.stringify(record, null, 2)]),
    ),
  "Splunk, one per line": (...records) => lines(...records.map((record) => json(splunkLine(record)))),
  "Splunk, previews first": (...records) =>
    lines(
      ...records.map((record) => json(splunkLine(record, true))),
      ...records.map((record) => json(splunkLine(record))),
      json({ preview: false, lastrow: true }),
    ),
  "Splunk, /results": (...records) =>
    json({
      preview: false,
      init_offset: 0,
      messages: [{ type: "INFO", text: "Your timerange was substituted" }],
      fields: [{ name: "_raw" }],
      results: records.map((record) => splunkLine(record).result),
      highlighted: {},
    }),
  "Splunk, CSV": (...records) => table(["_time", "host", "_raw"], ...splunkRows(records)),
  "Splunk, CSV with CRLF, _raw alone": (...records) =>
    table(["_raw"], ...records.map((record) => [JSON.stringify(record, null, 2)])).replaceAll("\n", "\r\n"),
  "Security Lake, data as text": (...records) => lines(...records.map((record) => json(ocsf(record)))),
  "Security Lake, data as objects": (...records) => json(records.map((record) => ocsf(record, (data) => data))),
} satisfies Record<string, Write>;
