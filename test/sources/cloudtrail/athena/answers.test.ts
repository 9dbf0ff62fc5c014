import { describe, expect, it } from "vitest";
import type { Call, Fault } from "../../../fakes/aws-server.ts";
import { cleanCall, scanCall } from "../records.ts";
import { ADDRESS, fixedRows, PATH, runFixed } from "./fixed-rows.ts";
import { columns, lake, registeredTrail, securityLake, view } from "./tables.ts";

const JSON_TYPE = "application/x-amz-json-1.1";
const MAX = `${ADDRESS}?max-scan=1GB`;

function answer(body: unknown): Fault {
  return { fault: "answer", status: 200, contentType: JSON_TYPE, body: JSON.stringify(body) };
}

type Page = { rows?: unknown; columns?: string[] | undefined; token?: unknown; updates?: unknown };

/** A page of results. */
function page({ rows = [], columns: names, token, updates }: Page): Fault {
  return answer({
    ...(updates === undefined ? {} : { UpdateCount: updates }),
    ResultSet: {
      Rows: rows,
      ...(names === undefined ? {} : { ResultSetMetadata: { ColumnInfo: names.map((Name) => ({ Name })) } }),
    },
    ...(token === undefined ? {} : { NextToken: token }),
  });
}

const row = (cells: readonly (string | null)[]) => ({
  Data: cells.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
});

/** The columns that are selected. */
const {
  executions: [probe],
} = await runFixed([]);
const {
  columns: NAMES,
  rows: [CLEAN = []],
} = await fixedRows([cleanCall()])(probe?.sql ?? "");

/** A run whose pages of results are these, one after another; the last stays. */
function runPages(...pages: Fault[]) {
  let number = -1;
  return runFixed([], {
    fault: ({ operation }: Call) => {
      if (operation !== "GetQueryResults") return null;
      number += 1;
      return pages[Math.min(number, pages.length - 1)] ?? null;
    },
  });
}

describe("pages of results that are not Athena's are never an empty answer", () => {
  const first = { columns: NAMES };
  it.each<[string, Fault[], string, number?]>([
    ["no names of the columns", [page({})], "does not name its columns"],
    ["no names, and rows", [page({ rows: [row(CLEAN)] })], "does not name its columns"],
    ["other names", [page({ columns: NAMES.slice(1) })], "the answer has the columns"],
    ["one name that has two in it", [page({ columns: [NAMES.join("\n")] })], "the answer has the columns"],
    ["one column more", [page({ ...first, rows: [row([...CLEAN, "x"])] })], "13 cells where 12"],
    ["one column less", [page({ ...first, rows: [row(CLEAN.slice(1))] })], "11 cells where 12"],
    ["a row of no cells", [page({ ...first, rows: [{}] })], "0 cells where 12"],
    ["the header twice", [page({ rows: [row(NAMES), row(NAMES)] })], "names of the columns are repeated"],
    [
      "the header on page 2",
      [page({ ...first, rows: [row(CLEAN)], token: "A" }), page({ rows: [row(NAMES)] })],
      "names of the columns are repeated",
      1,
    ],
    ["rows that are no list", [page({ ...first, rows: { length: 0 } })], "no list of rows"],
    ["updated rows", [page({ ...first, updates: 7 })], "counts 7 updated rows"],
    ["an empty token", [page({ ...first, rows: [row(CLEAN)], token: "" })], 'the token of the next page is ""', 1],
    [
      "a token that is a number",
      [page({ ...first, rows: [row(CLEAN)], token: 7 })],
      "the token of the next page is 7",
      1,
    ],
    ["a token that is false", [page({ ...first, token: false })], "the token of the next page is false"],
    ["the token A again", [page({ ...first, rows: [row(CLEAN)], token: "A" })], "go round in a circle", 2],
    [
      "the tokens A, B, A",
      [page({ ...first, token: "A" }), page({ token: "B" }), page({ token: "A" })],
      "go round in a circle",
    ],
  ])("%s", async (_name, pages, words, rows = 0) => {
    const run = await runPages(...pages);
    expect(run.problems.map(({ code }) => code)).toEqual(["damaged"]);
    expect(run.problem.detail).toContain(words);
    expect([run.verdict, run.report.inputs.matchedEvents]).toEqual(["inconclusive", rows]);
  });

  it.each<[string, Fault[]]>([
    ["a header and a row", [page({ rows: [row(NAMES), row(CLEAN)] })]],
    ["a row without a header, with the names beside it", [page({ columns: NAMES, rows: [row(CLEAN)], updates: 0 })]],
    [
      "pages without rows between",
      [page({ rows: [row(NAMES)], token: "A" }), page({ token: "B" }), page({ rows: [row(CLEAN)] })],
    ],
  ])("%s is an answer", async (_name, pages) => {
    const run = await runPages(...pages);
    expect([run.problems, run.verdict]).toEqual([[], "passed"]);
  });

  it("pages without end, each with a token of its own, end at the timeout", async () => {
    let pages = 0;
    let late = 0;
    const run = await runFixed([], {
      request: { clock: () => Date.UTC(2026, 2, 2) + late },
      fault: ({ operation }) => {
        if (operation !== "GetQueryResults") return null;
        pages += 1;
        late += 60_000;
        return page({ columns: NAMES, token: `token ${pages}` });
      },
    });
    expect([run.problem.code, run.verdict]).toEqual(["cut-short", "inconclusive"]);
    expect(pages).toBe(20);
  });
});

describe("an answer about the query that is not about it", () => {
  const about = (change: object, status: object = { State: "SUCCEEDED" }) => ({
    QueryExecution: { Status: status, Statistics: { DataScannedInBytes: 5_000_000 }, ...change },
  });
  const always = (body: unknown) => (call: Call) => (call.operation === "GetQueryExecution" ? answer(body) : null);

  it.each<[string, unknown, string]>([
    [
      "another query's",
      about({ QueryExecutionId: "00000000-0000-4000-8000-00000000000f" }),
      "answered about another query",
    ],
    ["no state", about({}, {}), "answered without the state of the query"],
    ["no status", about({ Status: null }), "answered without the state of the query"],
    ["a state that is a number", about({}, { State: 3 }), "answered without the state of the query"],
    ["bytes that are text", about({ Statistics: { DataScannedInBytes: "5 MB" } }), "expected a number"],
    ["bytes below zero", about({ Statistics: { DataScannedInBytes: -1 } }), "expected a number"],
    ["nothing at all", {}, "answered without the state of the query"],
  ])("%s is asked for again for a minute, then the query is stopped", async (_name, body, words) => {
    const run = await runFixed([cleanCall()], { fault: always(body) });
    expect(run.problems.map(({ code }) => code)).toEqual(["unreadable"]);
    expect(run.problem.detail).toContain(words);
    expect(run.problem.detail).toContain("the query was stopped");
    expect(run.operations).not.toContain("GetQueryResults");
    expect(run.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(90_000);
    expect([run.verdict, run.operations.at(-1)]).toEqual(["inconclusive", "StopQueryExecution"]);
    let looks = 0;
    const once = await runFixed([cleanCall()], {
      fault: (call) => (call.operation === "GetQueryExecution" && (looks += 1) === 1 ? answer(body) : null),
    });
    expect([once.problems, once.verdict]).toEqual([[], "passed"]);
  });

  it("a stored result of an earlier query is no answer", async () => {
    const statistics = { DataScannedInBytes: 0, ResultReuseInformation: { ReusedPreviousResult: true } };
    const run = await runFixed([cleanCall()], { fault: always(about({ Statistics: statistics })) });
    expect(run.problem).toMatchObject({ code: "query-failed", detail: expect.stringContaining("an earlier query") });
    expect([run.verdict, run.operations.includes("GetQueryResults")]).toEqual(["inconclusive", false]);
  });

  it.each(["QUEUED", "RUNNING", "SOMETHING_NEW"])("%s for ever ends at the timeout", async (state) => {
    const run = await runFixed([cleanCall()], {
      address: `${ADDRESS}?timeout=5m`,
      fault: always(about({}, { State: state })),
    });
    const slept = run.slept.reduce((sum, ms) => sum + ms, 0);
    expect([slept >= 290_000, slept <= 300_000]).toEqual([true, true]);
    expect(run.problem.detail).toContain("did not end within the timeout of 5 minutes, and was stopped");
    expect([run.verdict, run.operations.at(-1)]).toEqual(["inconclusive", "StopQueryExecution"]);
  });

  it("of the partitions keeps the table from being read", async () => {
    const run = await runFixed([cleanCall()], {
      address: MAX,
      tables: { [PATH]: registeredTrail(columns("region", "year", "month", "day")) },
      fault: (call) => (call.operation === "GetQueryResults" && call.number === 1 ? page({ rows: [] }) : null),
    });
    expect([run.problem.code, run.verdict, run.report.inputs.matchedEvents]).toEqual(["damaged", "inconclusive", 0]);
  });
});

describe("a column of times that cannot be compared is refused", () => {
  const ocsf = (type: string) => ({
    ...securityLake(),
    Columns: (securityLake().Columns ?? []).map((of) => (of.Name === "time_dt" ? { ...of, Type: type } : of)),
  });
  const lakeOf = (type: string) => ({
    ...lake(),
    Columns: (lake().Columns ?? []).map((of) => (of.Name === "eventtime" ? { ...of, Type: type } : of)),
  });
  it.each([
    ["a view's date", view({ eventtime: "date" })],
    ["a view's time", view({ eventtime: "time(3)" })],
    ["a view's bigint", view({ eventtime: "bigint" })],
    ["a view's double", view({ eventtime: "double" })],
    ["a view's struct", view({ eventtime: "row(a varchar)" })],
    ["a view's unknown type", view({ eventtime: "" })],
    ["Lake's date", lakeOf("date")],
    ["Security Lake's date", ocsf("date")],
    ["Security Lake's bigint", ocsf("bigint")],
  ])("%s", async (_name, metadata) => {
    const run = await runFixed([cleanCall()], { address: MAX, tables: { [PATH]: metadata } });
    expect(run.problem).toMatchObject({
      code: "unsupported-shape",
      detail: expect.stringMatching(/column (eventtime|time_dt) has the type .*expected a text or a timestamp/),
    });
    expect([run.verdict, run.operations]).toEqual(["inconclusive", ["GetTableMetadata"]]);
  });

  it.each([
    "2026-03-01",
    "2026-03-01 12:00",
    "2026-03-01 14:00:00.000 Europe/Berlin",
    "1772366400",
    "March 1, 2026",
    "null",
    null,
  ])("a row of %j is not skipped as outside of the bounds", async (eventtime) => {
    const since = Date.UTC(2026, 2, 1, 11, 59);
    for (const type of ["varchar", "timestamp(3)", "timestamp(3) with time zone"]) {
      const { eventTime: _time, ...rest } = scanCall();
      const run = await runFixed([{ ...rest, eventtime }], {
        address: MAX,
        tables: { [PATH]: view({ eventtime: type }) },
        request: { since, until: Date.UTC(2026, 2, 1, 12) },
      });
      expect([run.problems, run.report.inputs.skipped, run.verdict]).toEqual([[], 0, "failed"]);
      expect(run.executions[0]?.sql.includes("AT TIME ZONE 'UTC'")).toBe(type.endsWith("zone"));
    }
  });
});
