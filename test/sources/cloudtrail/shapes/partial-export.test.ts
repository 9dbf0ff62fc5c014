import { describe, expect, test } from "vitest";
import { insights, lake, logEvents, lookup, splunkLine } from "../../../support/exports.ts";
import { type Call, cleanCall } from "../../../support/records.ts";
import { withCleanFile } from "../../../support/with-clean-file.ts";

const json = (value: unknown) => JSON.stringify(value);

/** Documents with a sign that they are partial, and what the detail must contain. */
const PARTS: Record<string, { content: string; detail: string }> = {
  ...Object.fromEntries(
    ["Running", "Timeout", "", 7, ["Running"], ["Complete"]].map((status) => [
      `Logs Insights without statistics, its status ${json(status)}`,
      {
        content: json({ results: insights(cleanCall()).results, status }),
        detail: "Logs Insights query is ",
      },
    ]),
  ),
  ...Object.fromEntries(
    ["5", [5], {}].map((recordsMatched) => [
      `Logs Insights that matched ${json(recordsMatched)} records`,
      {
        content: json({ ...insights(cleanCall()), statistics: { recordsMatched } }),
        detail: "the export contains 1",
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      { QueryStatus: ["RUNNING"] },
      { QueryStatus: "" },
      { QueryStatistics: { ResultsCount: 1, TotalResultsCount: 5000 } },
      { QueryStatistics: { ResultsCount: 1, TotalResultsCount: "5000" } },
      { QueryStatistics: { TotalResultsCount: ["x"] } },
      { QueryStatistics: { ResultsCount: 2 } },
      { ErrorMessage: "the query was too large" },
      { ErrorMessage: { code: 1 } },
    ].map((change) => [
      `Lake with ${json(change)}`,
      { content: json({ ...lake(cleanCall()), ...change }), detail: "CloudTrail Lake" },
    ]),
  ),
  ...Object.fromEntries(
    [12345, { a: 1 }, ["x"], true].flatMap((token) => [
      [
        `lookup-events with the NextToken ${json(token)}`,
        { content: json({ ...lookup(cleanCall()), NextToken: token }), detail: "NextToken" },
      ],
      [
        `filter-log-events with the nextToken ${json(token)}`,
        { content: json({ ...logEvents(cleanCall()), nextToken: token }), detail: "nextToken" },
      ],
    ]),
  ),
  ...Object.fromEntries(
    [
      { preview: "true" },
      { preview: 1 },
      { preview: false, messages: { type: "FATAL", text: "Splunk says" } },
      { preview: false, messages: "the search failed" },
      { preview: false, messages: [{ type: "WARN", text: "Search was cancelled; only some results" }] },
      { messages: [{ type: "FATAL", text: "failed" }] },
    ].map((change) => [
      `Splunk with ${json(change)}`,
      { content: json({ ...change, results: [splunkLine(cleanCall()).result] }), detail: "search" },
    ]),
  ),
  "filter-log-events that did not search a stream completely": {
    content: json({
      ...logEvents(cleanCall()),
      searchedLogStreams: [
        { logStreamName: "a", searchedCompletely: true },
        { logStreamName: "b", searchedCompletely: false },
      ],
    }),
    detail: '"b"',
  },
};

describe("a document with a sign that it is partial is truncated", () => {
  test.each(Object.entries(PARTS))("%s", async (_what, { content, detail }) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toMatchObject([
      "inconclusive",
      [{ code: "truncated", detail: expect.stringContaining(detail) }],
    ]);
  });
});

const splunkPage = (init_offset: unknown, ...records: Call[]) => ({
  preview: false,
  init_offset,
  messages: [],
  results: records.map((record) => splunkLine(record).result),
});
const splunkPageWith = (message: object) => ({ ...splunkPage(0, cleanCall()), messages: [message] });
const splunkLines = (...offsets: unknown[]) =>
  offsets.map((offset) => `${json({ ...splunkLine(cleanCall()), offset })}\n`).join("");

describe("Splunk's row numbers have no gaps", () => {
  const clean = cleanCall();
  test.each([
    ["a page that is not the first", json(splunkPage(100, clean))],
    ["a page whose number is text", json(splunkPage("100", clean))],
    ["two pages with a gap", `${json(splunkPage(0, clean, clean))}\n${json(splunkPage(3, clean))}`],
    ["two pages in an array with a gap", json([splunkPage(0, clean), splunkPage(3, clean)])],
    ["pages in another order", json([splunkPage(1, clean), splunkPage(0, clean)])],
    ["lines that start at 5", splunkLines(5, 6)],
    ["lines with a gap", splunkLines(0, 7)],
    ["lines with a gap in an array", json([0, 7].map((offset) => ({ ...splunkLine(clean), offset })))],
    ["a line twice", splunkLines(0, 1, 1)],
    ["an offset that is not a number", splunkLines(0, "1")],
    ["a gap after a preview, whose rows do not count", json(splunkLine(clean, true)) + splunkLines(1)],
  ])("missing rows: %s", async (_what, content) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toMatchObject([
      "inconclusive",
      [{ code: "truncated", detail: expect.stringContaining("missing rows") }],
    ]);
  });

  test.each([
    ["a page", json(splunkPage(0, clean))],
    ["a page without a number", json(splunkPage(undefined, clean))],
    ["two pages", `${json(splunkPage(0, clean, clean))}\n${json(splunkPage(2, clean))}`],
    ["two pages in an array", json([splunkPage(0, clean, clean), splunkPage(2, clean)])],
    ["lines", splunkLines(0, 1, 2)],
    ["lines without numbers", splunkLines(undefined, undefined)],
    ["two concatenated exports", splunkLines(0, 1, 0, 1, 2)],
    ["previews first", json(splunkLine(clean, true)) + splunkLines(0, 1)],
    ["a line that ends the search", `${splunkLines(0)}${json({ preview: false, lastrow: true })}`],
  ])("no missing rows: %s", async (_what, content) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toEqual(["passed", []]);
  });
});

describe("a document without a sign that it is partial passes", () => {
  const stream = (logStreamName: string, searchedCompletely: boolean) => ({ logStreamName, searchedCompletely });
  test.each<[string, object]>([
    ["Logs Insights, without statistics", { ...insights(cleanCall()), statistics: undefined }],
    ["Logs Insights, complete in lower case", { ...insights(cleanCall()), status: "complete" }],
    ["Logs Insights, its number of records as text", { ...insights(cleanCall()), statistics: { recordsMatched: "1" } }],
    [
      "Splunk, a warning that is not about missing results",
      splunkPageWith({ type: "WARN", text: "The lookup table is large" }),
    ],
    ["Splunk, an empty list of messages", { preview: false, messages: [], results: [] }],
    ["Lake, numbers as text", { ...lake(cleanCall()), QueryStatistics: { TotalResultsCount: "1" } }],
    ["Lake, without statistics", { ...lake(cleanCall()), QueryStatistics: undefined, ErrorMessage: null }],
    ["Lake, an empty NextToken", { ...lake(cleanCall()), NextToken: "", ErrorMessage: "" }],
    ["lookup-events, a NextToken of null", { ...lookup(cleanCall()), NextToken: null }],
    [
      "filter-log-events, merged pages",
      { ...logEvents(cleanCall()), searchedLogStreams: [stream("a", false), stream("b", true), stream("a", true)] },
    ],
  ])("%s", async (_what, content) => {
    const report = await withCleanFile(json(content));
    expect([report.verdict, report.inputs.problems]).toEqual(["passed", []]);
  });
});
