import { describe, expect, it } from "vitest";
import type { Call, Fault } from "../../fakes/aws-server.ts";
import { ADDRESS, fixedRows, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { columns, registeredTrail } from "../../support/athena/tables.ts";
import { cleanCall } from "../../support/records.ts";

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

/** A run with these pages of results, one after the other; the last one remains. */
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

describe("malformed pages of results are never an empty result", () => {
  const first = { columns: NAMES };
  it.each<[string, Fault[], string, number?]>([
    ["no names of the columns", [page({})], "does not name its columns"],
    ["no names, and rows", [page({ rows: [row(CLEAN)] })], "does not name its columns"],
    ["no names on any page", [page({ token: "A" }), page({})], "does not name its columns"],
    ["no names before the rows", [page({ token: "A" }), page({ rows: [row(CLEAN)] })], "does not name its columns"],
    [
      "the header after an empty page, twice",
      [page({ ...first, token: "A" }), page({ rows: [row(NAMES), row(NAMES)] })],
      "names of the columns are repeated",
    ],
    ["other names", [page({ columns: NAMES.slice(1) })], "the response has the columns"],
    ["one name that has two in it", [page({ columns: [NAMES.join("\n")] })], "the response has the columns"],
    ["one column more", [page({ ...first, rows: [row([...CLEAN, "x"])] })], "13 cells: expected 12"],
    ["one column less", [page({ ...first, rows: [row(CLEAN.slice(1))] })], "11 cells: expected 12"],
    ["a row of no cells", [page({ ...first, rows: [{}] })], "0 cells: expected 12"],
    ["the header twice", [page({ rows: [row(NAMES), row(NAMES)] })], "names of the columns are repeated"],
    [
      "the header on page 2",
      [page({ ...first, rows: [row(CLEAN)], token: "A" }), page({ rows: [row(NAMES)] })],
      "names of the columns are repeated",
      1,
    ],
    ["null in place of a row", [page({ ...first, rows: [row(CLEAN), null] })], "a row of the response is null"],
    ["a text in place of a row", [page({ ...first, rows: ["x"] })], 'a row of the response is "x"'],
    [
      "null in place of a row, on page 2",
      [page({ ...first, rows: [row(CLEAN)], token: "A" }), page({ rows: [null] })],
      "a row of the response is null",
      1,
    ],
    ["a row under another name", [page({ ...first, rows: [{ data: [] }] })], "a row of the response is"],
    [
      "null in place of a cell",
      [page({ ...first, rows: [{ Data: [null, ...row(CLEAN).Data.slice(1)] }] })],
      "a cell of the response is null",
    ],
    [
      "null beside all cells",
      [page({ ...first, rows: [{ Data: [...row(CLEAN).Data, null] }] })],
      "a cell of the response is null",
    ],
    [
      "a cell under another name",
      [
        page({
          ...first,
          rows: [{ Data: row(CLEAN).Data.map(({ VarCharValue: varCharValue }) => ({ varCharValue })) }],
        }),
      ],
      "a cell of the response is",
    ],
    [
      "a cell that is a number",
      [page({ ...first, rows: [{ Data: row(CLEAN).Data.map(() => ({ VarCharValue: 7 })) }] })],
      'a cell of the response is {"VarCharValue":7}',
    ],
    [
      "null among the columns",
      [
        answer({
          ResultSet: { Rows: [], ResultSetMetadata: { ColumnInfo: [...NAMES.map((Name) => ({ Name })), null] } },
        }),
      ],
      "a column of the response is null",
    ],
    ["rows that are no list", [page({ ...first, rows: { length: 0 } })], "no list of rows"],
    ["updated rows", [page({ ...first, updates: 7 })], "has 7 updated rows"],
    ["an empty token", [page({ ...first, rows: [row(CLEAN)], token: "" })], 'the pagination token is ""', 1],
    ["a token that is a number", [page({ ...first, rows: [row(CLEAN)], token: 7 })], "the pagination token is 7", 1],
    ["a token that is false", [page({ ...first, token: false })], "the pagination token is false"],
    ["the token A again", [page({ ...first, rows: [row(CLEAN)], token: "A" })], "pagination token repeated", 2],
    [
      "the tokens A, B, A",
      [page({ ...first, token: "A" }), page({ token: "B" }), page({ token: "A" })],
      "pagination token repeated",
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
      "a cell of null",
      [
        page({
          ...first,
          rows: [{ Data: row(CLEAN).Data.map((cell) => ("VarCharValue" in cell ? cell : { VarCharValue: null })) }],
        }),
      ],
    ],
    [
      "an empty first page, and the header on the second",
      [page({ token: "A" }), page({ rows: [row(NAMES), row(CLEAN)] })],
    ],
    [
      "an empty first page with the names beside it, and the header on the second",
      [page({ ...first, token: "A" }), page({ ...first, rows: [row(NAMES), row(CLEAN)] })],
    ],
    [
      "two empty pages, then the header, then the rows",
      [
        page({ ...first, token: "A" }),
        page({ ...first, token: "B" }),
        page({ ...first, rows: [row(NAMES)], token: "C" }),
        page({ rows: [row(CLEAN)] }),
      ],
    ],
    [
      "empty pages, and rows without a header, with the names beside them",
      [page({ token: "A" }), page({ ...first, rows: [row(CLEAN)] })],
    ],
    [
      "pages without rows between",
      [page({ rows: [row(NAMES)], token: "A" }), page({ token: "B" }), page({ rows: [row(CLEAN)] })],
    ],
  ])("%s is a result", async (_name, pages) => {
    const run = await runPages(...pages);
    expect([run.problems, run.verdict]).toEqual([[], "passed"]);
  });

  it("endless pages, each with its own token, end at the timeout", async () => {
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
    expect([run.problem.code, run.verdict]).toEqual(["truncated", "inconclusive"]);
    expect(pages).toBe(20);
  });
});

describe("a response about another query", () => {
  const about = (change: object, status: object = { State: "SUCCEEDED" }) => ({
    QueryExecution: { Status: status, Statistics: { DataScannedInBytes: 5_000_000 }, ...change },
  });
  const always = (body: unknown) => (call: Call) => (call.operation === "GetQueryExecution" ? answer(body) : null);

  it.each<[string, unknown, string]>([
    ["another query's", about({ QueryExecutionId: "00000000-0000-4000-8000-00000000000f" }), "describes another query"],
    ["no state", about({}, {}), "has no query state"],
    ["no status", about({ Status: null }), "has no query state"],
    ["a state that is a number", about({}, { State: 3 }), "has no query state"],
    ["bytes that are text", about({ Statistics: { DataScannedInBytes: "5 MB" } }), "expected a number"],
    ["bytes below zero", about({ Statistics: { DataScannedInBytes: -1 } }), "expected a number"],
    ["nothing at all", {}, "has no query state"],
    ["another text", about({ Query: "SELECT 1" }), "contains another query than the one that was sent"],
    ["a text that is a number", about({ Query: 1 }), "contains another query than the one that was sent"],
    ["a statement of another type", about({ StatementType: "DDL" }), 'the statement type "DDL"'],
    ["a statement of a type in small letters", about({ StatementType: "dml" }), 'the statement type "dml"'],
    [
      "a success with an error",
      about({}, { State: "SUCCEEDED", AthenaError: { ErrorCategory: 2, ErrorType: 1002, ErrorMessage: "partial" } }),
      "has the state SUCCEEDED and the error",
    ],
    [
      "a success with an error that says nothing",
      about({}, { State: "SUCCEEDED", AthenaError: {} }),
      "has the state SUCCEEDED and",
    ],
  ])("%s is retried for a minute, then the query is stopped", async (_name, body, words) => {
    const run = await runFixed([cleanCall()], { fault: always(body) });
    expect(run.problems.map(({ code }) => code)).toEqual(["unreadable"]);
    expect(run.problem.detail).toContain(words);
    expect(run.problem.detail).toMatch(/; the state of the query is unknown; it was stopped after it had read /);
    expect(run.operations).not.toContain("GetQueryResults");
    expect(run.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(90_000);
    expect([run.verdict, run.operations.at(-1)]).toEqual(["inconclusive", "StopQueryExecution"]);
    let looks = 0;
    const once = await runFixed([cleanCall()], {
      fault: (call) => (call.operation === "GetQueryExecution" && (looks += 1) === 1 ? answer(body) : null),
    });
    expect([once.problems, once.verdict]).toEqual([[], "passed"]);
  });

  it.each([
    ["the query with blanks around it, of the type DML", { Query: `\n ${probe?.sql ?? ""} \n`, StatementType: "DML" }],
    ["neither a query nor a type", {}],
    ["null for both, and for an error", { Query: null, StatementType: null }],
  ])("%s is about it", async (_name, change) => {
    const status = { State: "SUCCEEDED", AthenaError: null };
    const looks = always(about(change, status));
    const rows = page({ columns: NAMES, rows: [row(CLEAN)] });
    const run = await runFixed([], {
      fault: (call) => (call.operation === "GetQueryResults" ? rows : looks(call)),
    });
    expect([run.problems, run.verdict]).toEqual([[], "passed"]);
  });

  it("a stored result of an earlier query is not used", async () => {
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
    expect(run.problem.detail).toContain("did not finish within the timeout of 5 minutes; it was stopped");
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
