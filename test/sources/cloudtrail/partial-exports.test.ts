import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate, inFolder } from "../../support/evaluate.ts";
import { eventBridge, insights, lake, logEvents, lookup, ocsf, sns, splunkLine, sqs } from "../../support/exports.ts";
import { type Call, cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const json = (value: unknown) => JSON.stringify(value);

/** What a document says that makes it a part of an export, or none: the code, and what the detail must name. */
const TOLD: Record<string, { content: string | Buffer; code: string; says: string }> = {
  "lookup-events with a NextToken": {
    content: json({ ...lookup(cleanCall()), NextToken: "eyJ" }),
    code: "truncated",
    says: "NextToken",
  },
  "filter-log-events with a nextToken": {
    content: json({ nextToken: "Bxk", ...logEvents(cleanCall()) }),
    code: "truncated",
    says: "nextToken",
  },
  "Lake with a NextToken": {
    content: json({ ...lake(cleanCall()), NextToken: "x" }),
    code: "truncated",
    says: "NextToken",
  },
  "an envelope that begins as a record does": {
    content: json({ eventVersion: "1.08", Records: [otherCall()] }),
    code: "damaged",
    says: "a record's eventSource is nothing",
  },
  "pages of Lake in one array, one with a NextToken": {
    content: json([{ ...lake(otherCall()), NextToken: "x" }, lake(cleanCall())]),
    code: "truncated",
    says: "NextToken",
  },
  "pages of lookup-events in one array": {
    content: json([{ ...lookup(otherCall()), NextToken: "x" }, lookup(cleanCall())]),
    code: "truncated",
    says: "NextToken",
  },
  "a query of Lake that is still running": {
    content: json({ ...lake(cleanCall()), QueryStatus: "RUNNING" }),
    code: "truncated",
    says: "RUNNING",
  },
  "a query of Logs Insights that is still running": {
    content: json({ ...insights(cleanCall()), status: "Running" }),
    code: "truncated",
    says: "Running",
  },
  "Logs Insights with a limit": {
    content: json({ ...insights(cleanCall()), statistics: { recordsMatched: 3 } }),
    code: "truncated",
    says: "matched 3 records and gave 1",
  },
  "Splunk's preview of results": {
    content: json({ preview: true, results: [splunkLine(cleanCall()).result] }),
    code: "truncated",
    says: "preview",
  },
  "Splunk previews without an end": {
    content: `${json(splunkLine(cleanCall()))}\n${json(splunkLine(scanCall(), true))}\n`,
    code: "truncated",
    says: "final results",
  },
  "Splunk's error beside results": {
    content: json({ preview: false, messages: [{ type: "ERROR", text: "peer idx1 is down" }], results: [] }),
    code: "truncated",
    says: "peer idx1",
  },
  "Splunk's warning of a limit, a line": {
    content: `${json({ preview: false, messages: [{ type: "WARN", text: "Search results might be incomplete" }] })}\n`,
    code: "truncated",
    says: "incomplete",
  },
  "a row of Logs Insights without @message": {
    content: json({ results: [[{ field: "eventName", value: "DescribeImageScanFindings" }]], status: "Complete" }),
    code: "unsupported-shape",
    says: "fields @message",
  },
  "a row of Lake without responseElements": {
    content: json({
      QueryResultRows: [[{ eventName: "DescribeImageScanFindings" }, { eventSource: "ecr.amazonaws.com" }]],
    }),
    code: "unsupported-shape",
    says: "requestParameters, responseElements",
  },
  "a row of Lake with a map in its own words": {
    content: json({
      QueryResultRows: [
        lake(cleanCall()).QueryResultRows[0]?.map((cell) =>
          "responseElements" in cell ? { responseElements: "{registryId=111122223333, imageId={}}" } : cell,
        ),
      ],
    }),
    code: "unsupported-shape",
    says: "json_format(CAST(responseElements AS JSON))",
  },
  "a cell of Lake that is cut": {
    content: json({
      QueryResultRows: [
        lake(cleanCall()).QueryResultRows[0]?.map((cell) =>
          "responseElements" in cell ? { responseElements: cell["responseElements"]?.slice(0, 50) } : cell,
        ),
      ],
    }),
    code: "truncated",
    says: "cut after 50 characters",
  },
  "a CSV of Lake without responseElements": {
    content: "eventTime,eventName,eventSource\n2026-03-01,DescribeImageScanFindings,ecr.amazonaws.com\n",
    code: "unsupported-shape",
    says: "requestParameters, responseElements",
  },
  "a CSV of Splunk whose column is cut": {
    content: `_time,_raw\n1,"${json(scanCall()).slice(0, 400).replaceAll('"', '""')}"\n`,
    code: "truncated",
    says: "cut after 400 characters",
  },
  "a CSV of Splunk that is cut after its header": { content: "_time,_raw", code: "truncated", says: "row 1" },
  "a CSV of Splunk that is cut inside a row": {
    content: `_time,_raw\n1,"${json(scanCall()).slice(0, 400).replaceAll('"', '""')}`,
    code: "truncated",
    says: "row 2",
  },
  "a CSV that is cut in its last, unquoted cell": {
    content: `requestParameters,responseElements,eventSource,eventName\n{},{},ecr.amazonaws.com,DescribeImageSca`,
    code: "truncated",
    says: "row 2",
  },
  "a CSV with a cell too few": { content: '_time,_raw\n"{}"\n', code: "damaged", says: "row 2" },
  "a CSV of something else": { content: "name,price\nshoe,7\n", code: "unsupported-shape", says: '"name"' },
  "the console's CSV": {
    content: `"Event name","Event time","User name","Event source"\n"DescribeImageScanFindings","2026","x","ecr"\n`,
    code: "unsupported-shape",
    says: "holds no responseElements",
  },
  "the console's older CSV": {
    content: "Event ID,Event time,User name,Event name\n1,2,3,4\n",
    code: "unsupported-shape",
    says: "S3 bucket",
  },
  "a _raw that is no JSON": {
    content: `${json({ preview: false, result: { _raw: 'Dec 11 sshd[1]: "eventName"' } })}\n`,
    code: "damaged",
    says: "_raw (a Splunk export)",
  },
  "a Splunk export without _raw": {
    content: `${json({ preview: false, result: { count: "7" } })}\n`,
    code: "unsupported-shape",
    says: '"count"',
  },
  "a body in base64 of gzip": {
    content: json(sqs("x")).replace('\\"x\\"', gzipped("{}").toString("base64")),
    code: "unsupported-shape",
    says: "base64",
  },
  "a subscription as Lambda gets it": {
    content: json({ awslogs: { data: gzipped("{}").toString("base64") } }),
    code: "unsupported-shape",
    says: "base64 -d",
  },
  "findings of Inspector in EventBridge": {
    content: `${json({ ...eventBridge({}), "detail-type": "Inspector2 Finding", detail: { severity: "HIGH" } })}\n${logFile(cleanCall())}`,
    code: "unsupported-shape",
    says: "Amazon Inspector",
  },
  "a notice of delivered log files": {
    content: json(sns({ s3Bucket: "trail", s3ObjectKey: ["AWSLogs/x.json.gz"] })),
    code: "unsupported-shape",
    says: "not the files",
  },
  "OCSF with a flattened response": {
    content: json(flattened(ocsf(scanCall()))),
    code: "unsupported-shape",
    says: "source version 1",
  },
  "OCSF whose response is no JSON": {
    content: json(ocsf(scanCall(), () => "{registryId=1}")),
    code: "damaged",
    says: "api.request.data",
  },
  "OCSF without an operation": {
    content: json({ ...ocsf(cleanCall()), api: {} }),
    code: "damaged",
    says: "operation",
  },
  "an event of lookup-events without its record": {
    content: json({ Events: [{ EventId: "1", EventName: "DescribeImageScanFindings" }] }),
    code: "unsupported-shape",
    says: "CloudTrailEvent",
  },
  "events that are no list": { content: '{"events":{}}', code: "unsupported-shape", says: "not a list" },
  "a list and a text under one key": {
    content: `{"Events":[],"Events":${json("text")}}`,
    code: "damaged",
    says: "stands twice",
  },
  "records beside an envelope that is damaged": {
    content: json({ Records: [cleanCall()], Message: '{"eventName":"Descr' }),
    code: "truncated",
    says: "Message (SNS)",
  },
};

describe("what is a part, or no export, is told", () => {
  for (const [name, { content, code, says }] of Object.entries(TOLD)) {
    test(name, async () => {
      const other = logFile(cleanCall((record) => (record.recipientAccountId = "444455556666")));
      await inFolder({ "a.json": content, "b.json": other }, async (folder) => {
        const report = await evaluate([folder]);
        expect(report.verdict).toBe("inconclusive");
        expect(report.inputs.problems).toEqual([
          { path: join(folder, "a.json"), code, detail: expect.stringContaining(says) },
        ]);
      });
    });
  }
});

/** As source version 1 of Security Lake has it: the response in dotted keys. */
function flattened(event: Call): Call {
  const { response, ...api } = event.api;
  return { ...event, api, unmapped: { "responseElements.imageId.imageDigest": "sha256:ab", ...response.none } };
}
