import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../support/evaluate.ts";
import { cleanCall, logFile } from "../../support/records.ts";

/** Records and parts of records as JSON text, with a fault; and a code of the report. */
const DAMAGED: Record<string, { content: string; code: string }> = {
  "responseElements a truncated JSON text": {
    content: logFile(cleanCall((r) => (r.responseElements = JSON.stringify(r.responseElements).slice(0, -1)))),
    code: "response-missing",
  },
  "responseElements a JSON text with more after it": {
    content: logFile(cleanCall((r) => (r.responseElements = `${JSON.stringify(r.responseElements)} {}`))),
    code: "response-missing",
  },
  "responseElements a JSON text in a JSON text": {
    content: logFile(cleanCall((r) => (r.responseElements = JSON.stringify(JSON.stringify(r.responseElements))))),
    code: "response-missing",
  },
  "responseElements a map as Java writes it": {
    content: logFile(cleanCall((r) => (r.responseElements = "{registryId=111122223333, imageId={}}"))),
    code: "response-missing",
  },
  "responseElements omitted, in a JSON text": {
    content: logFile(cleanCall((r) => (r.responseElements = JSON.stringify({ omitted: true })))),
    code: "response-omitted",
  },
  "responseElements a JSON text with a repeated key": {
    content: logFile(
      cleanCall((r) => (r.responseElements = JSON.stringify(r.responseElements).replace("{", '{"registryId":"1",'))),
    ),
    code: "malformed-response",
  },
  "imageScanFindings a truncated JSON text": {
    content: logFile(
      cleanCall((r) => (r.responseElements.imageScanFindings = JSON.stringify({ findings: [] }).slice(0, -1))),
    ),
    code: "findings-missing",
  },
  "requestParameters a truncated JSON text": {
    content: logFile(cleanCall((r) => (r.requestParameters = '{"repositoryName":"team/clean"'))),
    code: "malformed-response",
  },
  "eventJson truncated": {
    content: JSON.stringify({ QueryResultRows: [[{ eventJson: JSON.stringify(cleanCall()).slice(0, -1) }]] }),
    code: "truncated",
  },
  "eventJson empty": { content: JSON.stringify({ QueryResultRows: [[{ eventJson: "" }]] }), code: "damaged" },
  "eventJson null": { content: JSON.stringify({ QueryResultRows: [[{ eventJson: null }]] }), code: "damaged" },
  "eventJson twice in a row, with different records": {
    content: JSON.stringify({
      QueryResultRows: [
        [
          { eventJson: JSON.stringify(cleanCall()) },
          { eventJson: JSON.stringify(cleanCall((r) => (r.eventID = "2"))) },
        ],
      ],
    }),
    code: "damaged",
  },
  "eventJson in a CSV, empty": { content: '"eventJson"\n""\n', code: "damaged" },
  "eventJson in a query that still runs": {
    content: JSON.stringify({
      QueryStatus: "RUNNING",
      QueryResultRows: [[{ eventJson: JSON.stringify(cleanCall()) }]],
    }),
    code: "truncated",
  },
};

describe("no damaged JSON text of a record passes", () => {
  for (const [name, { content, code }] of Object.entries(DAMAGED)) {
    test(name, async () => {
      const report = await evaluateFile(content);
      expect(report.verdict).toBe("inconclusive");
      expect(codesOf(report)).toContain(code);
    });
  }
});
