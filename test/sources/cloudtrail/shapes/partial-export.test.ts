import { describe, expect, test } from "vitest";
import { insights, lake, logEvents, lookup, splunkLine } from "../../../support/exports.ts";
import { type Call, cleanCall } from "../../../support/records.ts";
import { withCleanFile } from "../../../support/with-clean-file.ts";

const json = (value: unknown) => JSON.stringify(value);

/** Answers that say of themselves, in whatever form, that they are parts; and what the detail must name. */
const PARTS: Record<string, { content: string; says: string }> = {
  ...Object.fromEntries(
    ["Running", "Timeout", "", 7, ["Running"], ["Complete"]].map((status) => [
      `Logs Insights without statistics, its status ${json(status)}`,
      {
        content: json({ results: insights(cleanCall()).results, status }),

        says: "Logs Insights is ",
      },
    ]),
  ),
  ...Object.fromEntries(
    ["5", [5], {}].map((recordsMatched) => [
      `Logs Insights that matched ${json(recordsMatched)} records`,
      {
        content: json({ ...insights(cleanCall()), statistics: { recordsMatched } }),

        says: "and gave 1",
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
      { content: json({ ...lake(cleanCall()), ...change }), says: "CloudTrail Lake" },
    ]),
  ),
  ...Object.fromEntries(
    [12345, { a: 1 }, ["x"], true].flatMap((token) => [
      [
        `lookup-events with the NextToken ${json(token)}`,
        { content: json({ ...lookup(cleanCall()), NextToken: token }), says: "NextToken" },
      ],
      [
        `filter-log-events with the nextToken ${json(token)}`,
        { content: json({ ...logEvents(cleanCall()), nextToken: token }), says: "nextToken" },
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
      { content: json({ ...change, results: [splunkLine(cleanCall()).result] }), says: "search" },
    ]),
  ),
  "filter-log-events that did not search all of a stream": {
    content: json({
      ...logEvents(cleanCall()),
      searchedLogStreams: [
        { logStreamName: "a", searchedCompletely: true },
        { logStreamName: "b", searchedCompletely: false },
      ],
    }),

    says: '"b"',
  },
};

describe("an answer that says of itself that it is a part is told", () => {
  test.each(Object.entries(PARTS))("%s", async (_what, { content, says }) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toMatchObject([
      "inconclusive",
      [{ code: "truncated", detail: expect.stringContaining(says) }],
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

describe("Splunk's numbers of rows leave none out", () => {
  const clean = cleanCall();
  test.each([
    ["a page that is not the first", json(splunkPage(100, clean))],
    ["a page whose number is text", json(splunkPage("100", clean))],
    ["two pages with a gap", `${json(splunkPage(0, clean, clean))}\n${json(splunkPage(3, clean))}`],
    ["two pages in an array with a gap", json([splunkPage(0, clean), splunkPage(3, clean)])],
    ["pages in another order", json([splunkPage(1, clean), splunkPage(0, clean)])],
    ["lines that begin at 5", splunkLines(5, 6)],
    ["lines with a gap", splunkLines(0, 7)],
    ["lines with a gap in an array", json([0, 7].map((offset) => ({ ...splunkLine(clean), offset })))],
    ["a line twice", splunkLines(0, 1, 1)],
    ["a number that is none", splunkLines(0, "1")],
    ["the previews' rows do not count", json(splunkLine(clean, true)) + splunkLines(1)],
  ])("%s is a part", async (_what, content) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toMatchObject([
      "inconclusive",
      [{ code: "truncated", detail: expect.stringContaining("rows are missing") }],
    ]);
  });

  test.each([
    ["a page", json(splunkPage(0, clean))],
    ["a page without a number", json(splunkPage(undefined, clean))],
    ["two pages", `${json(splunkPage(0, clean, clean))}\n${json(splunkPage(2, clean))}`],
    ["two pages in an array", json([splunkPage(0, clean, clean), splunkPage(2, clean)])],
    ["lines", splunkLines(0, 1, 2)],
    ["lines without numbers", splunkLines(undefined, undefined)],
    ["two exports that were joined", splunkLines(0, 1, 0, 1, 2)],
    ["previews first", json(splunkLine(clean, true)) + splunkLines(0, 1)],
    ["a line that ends the search", `${splunkLines(0)}${json({ preview: false, lastrow: true })}`],
  ])("%s is whole", async (_what, content) => {
    const report = await withCleanFile(content);
    expect([report.verdict, report.inputs.problems]).toEqual(["passed", []]);
  });
});

describe("an answer that says of itself that it is whole passes", () => {
  const stream = (logStreamName: string, searchedCompletely: boolean) => ({ logStreamName, searchedCompletely });
  test.each<[string, object]>([
    ["Logs Insights, without statistics", { ...insights(cleanCall()), statistics: undefined }],
    ["Logs Insights, complete in lower case", { ...insights(cleanCall()), status: "complete" }],
    ["Logs Insights, its number of records as text", { ...insights(cleanCall()), statistics: { recordsMatched: "1" } }],
    ["Splunk, a warning that loses nothing", splunkPageWith({ type: "WARN", text: "The lookup table is large" })],
    ["Splunk, an empty list of messages", { preview: false, messages: [], results: [] }],
    ["Lake, numbers as text", { ...lake(cleanCall()), QueryStatistics: { TotalResultsCount: "1" } }],
    ["Lake, without statistics", { ...lake(cleanCall()), QueryStatistics: undefined, ErrorMessage: null }],
    ["Lake, an empty NextToken", { ...lake(cleanCall()), NextToken: "", ErrorMessage: "" }],
    ["lookup-events, a NextToken of null", { ...lookup(cleanCall()), NextToken: null }],
    [
      "filter-log-events, pages that were joined",
      { ...logEvents(cleanCall()), searchedLogStreams: [stream("a", false), stream("b", true), stream("a", true)] },
    ],
  ])("%s", async (_what, content) => {
    const report = await withCleanFile(json(content));
    expect([report.verdict, report.inputs.problems]).toEqual(["passed", []]);
  });
});
