import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, inFolder } from "../../support/evaluate.ts";
import { eventBridge, insights, lake, logEvents, lookup, ocsf, sns, splunkLine, sqs } from "../../support/exports.ts";
import { type Call, cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const json = (value: unknown) => JSON.stringify(value);

/** Documents that are part of an export, or no export: the code of the problem, and what its detail must contain. */
const PROBLEMS: Record<string, { content: string | Buffer; code: string; detail: string }> = {
  "lookup-events with a NextToken": {
    content: json({ ...lookup(cleanCall()), NextToken: "eyJ" }),
    code: "truncated",
    detail: "NextToken",
  },
  "filter-log-events with a nextToken": {
    content: json({ nextToken: "Bxk", ...logEvents(cleanCall()) }),
    code: "truncated",
    detail: "nextToken",
  },
  "Lake with a NextToken": {
    content: json({ ...lake(cleanCall()), NextToken: "x" }),
    code: "truncated",
    detail: "NextToken",
  },
  "an envelope that starts like a record": {
    content: json({ eventVersion: "1.08", Records: [otherCall()] }),
    code: "damaged",
    detail: "expected text in eventSource of a record, got nothing",
  },
  "pages of Lake in one array, one with a NextToken": {
    content: json([{ ...lake(otherCall()), NextToken: "x" }, lake(cleanCall())]),
    code: "truncated",
    detail: "NextToken",
  },
  "pages of lookup-events in one array": {
    content: json([{ ...lookup(otherCall()), NextToken: "x" }, lookup(cleanCall())]),
    code: "truncated",
    detail: "NextToken",
  },
  "a query of Lake that is still running": {
    content: json({ ...lake(cleanCall()), QueryStatus: "RUNNING" }),
    code: "truncated",
    detail: "RUNNING",
  },
  "a query of Logs Insights that is still running": {
    content: json({ ...insights(cleanCall()), status: "Running" }),
    code: "truncated",
    detail: "Running",
  },
  "Logs Insights with a limit": {
    content: json({ ...insights(cleanCall()), statistics: { recordsMatched: 3 } }),
    code: "truncated",
    detail: "matched 3 records, and the export contains 1",
  },
  "Splunk's preview of results": {
    content: json({ preview: true, results: [splunkLine(cleanCall()).result] }),
    code: "truncated",
    detail: "preview",
  },
  "Splunk previews without final results": {
    content: `${json(splunkLine(cleanCall()))}\n${json(splunkLine(scanCall(), true))}\n`,
    code: "truncated",
    detail: "final results",
  },
  "Splunk's error next to results": {
    content: json({ preview: false, messages: [{ type: "ERROR", text: "peer idx1 is down" }], results: [] }),
    code: "truncated",
    detail: "peer idx1",
  },
  "Splunk's warning about a limit, on a line": {
    content: `${json({ preview: false, messages: [{ type: "WARN", text: "Search results might be incomplete" }] })}\n`,
    code: "truncated",
    detail: "incomplete",
  },
  "a row of Logs Insights without @message": {
    content: json({ results: [[{ field: "eventName", value: "DescribeImageScanFindings" }]], status: "Complete" }),
    code: "unsupported-shape",
    detail: "fields @message",
  },
  "a row of Lake without responseElements": {
    content: json({
      QueryResultRows: [[{ eventName: "DescribeImageScanFindings" }, { eventSource: "ecr.amazonaws.com" }]],
    }),
    code: "unsupported-shape",
    detail: "requestParameters, responseElements",
  },
  "a row of Lake with a map that is not JSON": {
    content: json({
      QueryResultRows: [
        lake(cleanCall()).QueryResultRows[0]?.map((cell) =>
          "responseElements" in cell ? { responseElements: "{registryId=111122223333, imageId={}}" } : cell,
        ),
      ],
    }),
    code: "unsupported-shape",
    detail: "json_format(CAST(responseElements AS JSON))",
  },
  "a truncated cell of Lake": {
    content: json({
      QueryResultRows: [
        lake(cleanCall()).QueryResultRows[0]?.map((cell) =>
          "responseElements" in cell ? { responseElements: cell["responseElements"]?.slice(0, 50) } : cell,
        ),
      ],
    }),
    code: "truncated",
    detail: "truncated after 50 characters",
  },
  "a CSV of Lake without responseElements": {
    content: "eventTime,eventName,eventSource\n2026-03-01,DescribeImageScanFindings,ecr.amazonaws.com\n",
    code: "unsupported-shape",
    detail: "requestParameters, responseElements",
  },
  "a CSV of Splunk with a truncated cell": {
    content: `_time,_raw\n1,"${json(scanCall()).slice(0, 400).replaceAll('"', '""')}"\n`,
    code: "truncated",
    detail: "truncated after 400 characters",
  },
  "a CSV of Splunk, truncated after its header": { content: "_time,_raw", code: "truncated", detail: "row 1" },
  "a CSV of Splunk, truncated inside a row": {
    content: `_time,_raw\n1,"${json(scanCall()).slice(0, 400).replaceAll('"', '""')}`,
    code: "truncated",
    detail: "row 2",
  },
  "a CSV, truncated in its last, unquoted cell": {
    content: `requestParameters,responseElements,eventSource,eventName\n{},{},ecr.amazonaws.com,DescribeImageSca`,
    code: "truncated",
    detail: "row 2",
  },
  "a CSV with a missing cell": { content: '_time,_raw\n"{}"\n', code: "damaged", detail: "row 2" },
  "a CSV of something else": { content: "name,price\nshoe,7\n", code: "unsupported-shape", detail: '"name"' },
  "the console's CSV": {
    content: `"Event name","Event time","User name","Event source"\n"DescribeImageScanFindings","2026","x","ecr"\n`,
    code: "unsupported-shape",
    detail: "has no responseElements",
  },
  "the console's older CSV": {
    content: "Event ID,Event time,User name,Event name\n1,2,3,4\n",
    code: "unsupported-shape",
    detail: "S3 bucket",
  },
  "a _raw that is not JSON": {
    content: `${json({ preview: false, result: { _raw: 'Dec 11 sshd[1]: "eventName"' } })}\n`,
    code: "damaged",
    detail: "_raw (a Splunk export)",
  },
  "a Splunk export without _raw": {
    content: `${json({ preview: false, result: { count: "7" } })}\n`,
    code: "unsupported-shape",
    detail: '"count"',
  },
  "a body in base64 of gzip": {
    content: json(sqs("x")).replace('\\"x\\"', gzipped("{}").toString("base64")),
    code: "unsupported-shape",
    detail: "base64",
  },
  "a subscription as AWS Lambda receives it": {
    content: json({ awslogs: { data: gzipped("{}").toString("base64") } }),
    code: "unsupported-shape",
    detail: "base64 -d",
  },
  "findings of Inspector in EventBridge": {
    content: `${json({ ...eventBridge({}), "detail-type": "Inspector2 Finding", detail: { severity: "HIGH" } })}\n${logFile(cleanCall())}`,
    code: "unsupported-shape",
    detail: "Amazon Inspector",
  },
  "a notification about delivered log files": {
    content: json(sns({ s3Bucket: "trail", s3ObjectKey: ["AWSLogs/x.json.gz"] })),
    code: "unsupported-shape",
    detail: "not the log files",
  },
  "OCSF with a flattened response": {
    content: json(flattened(ocsf(scanCall()))),
    code: "unsupported-shape",
    detail: "source version 1",
  },
  "OCSF whose response is not JSON": {
    content: json(ocsf(scanCall(), () => "{registryId=1}")),
    code: "damaged",
    detail: "api.request.data",
  },
  "OCSF without an operation": {
    content: json({ ...ocsf(cleanCall()), api: {} }),
    code: "damaged",
    detail: "operation",
  },
  "an event of lookup-events without its record": {
    content: json({ Events: [{ EventId: "1", EventName: "DescribeImageScanFindings" }] }),
    code: "unsupported-shape",
    detail: "CloudTrailEvent",
  },
  "events that are not a list": {
    content: '{"events":{}}',
    code: "unsupported-shape",
    detail: "expected a list in events",
  },
  "a list and a text under one key": {
    content: `{"Events":[],"Events":${json("text")}}`,
    code: "damaged",
    detail: "occurs more than once",
  },
  "records next to a damaged envelope": {
    content: json({ Records: [cleanCall()], Message: '{"eventName":"Descr' }),
    code: "truncated",
    detail: "Message (SNS)",
  },
};

describe("a partial or unsupported export is a problem", () => {
  for (const [name, { content, code, detail }] of Object.entries(PROBLEMS)) {
    test(name, async () => {
      const other = logFile(cleanCall((record) => (record.recipientAccountId = "444455556666")));
      await inFolder({ "a.json": content, "b.json": other }, async (folder) => {
        const report = await evaluate([folder]);
        expect(report.verdict).toBe("inconclusive");
        expect(report.inputs.problems).toEqual([
          { path: join(folder, "a.json"), code, detail: expect.stringContaining(detail) },
        ]);
      });
    });
  }
});

/** An event of Security Lake's source version 1, which has the response in dotted keys. */
function flattened(event: Call): Call {
  const { response, ...api } = event.api;
  return { ...event, api, unmapped: { "responseElements.imageId.imageDigest": "sha256:ab", ...response.none } };
}
