import { afterAll, describe, expect, it } from "vitest";
import type { Call, Fault } from "../../fakes/aws-server.ts";
import { ADDRESS, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { columns, projectedTrail, registeredTrail } from "../../support/athena/tables.ts";
import { cleanCall } from "../../support/records.ts";

/** A fault at every call, once and permanently: a run never passes without having read everything. */

const JSON_TYPE = "application/x-amz-json-1.1";

const FAULTS: Record<string, Fault> = {
  AccessDeniedException: { fault: "error", name: "AccessDeniedException", message: "no" },
  ExpiredTokenException: { fault: "error", name: "ExpiredTokenException" },
  InvalidRequestException: { fault: "error", name: "InvalidRequestException" },
  MetadataException: { fault: "error", name: "MetadataException" },
  ThrottlingException: { fault: "error", name: "ThrottlingException" },
  TooManyRequestsException: { fault: "error", name: "TooManyRequestsException" },
  SomethingNewException: { fault: "error", name: "SomethingNewException" },
  "500": { fault: "error", name: "InternalServerException", status: 500 },
  "503 of a proxy": { fault: "answer", status: 503, contentType: "text/html", body: "<html>Later</html>" },
  "407 of a proxy": { fault: "answer", status: 407, contentType: "text/html", body: "<html>Who are you?</html>" },
  "a log-in page": { fault: "answer", status: 200, contentType: "text/html", body: "<html>Log in</html>" },
  "an empty body": { fault: "answer", status: 200, contentType: JSON_TYPE, body: "" },
  "an empty object": { fault: "answer", status: 200, contentType: JSON_TYPE, body: "{}" },
  "a list": { fault: "answer", status: 200, contentType: JSON_TYPE, body: "[]" },
  null: { fault: "answer", status: 200, contentType: JSON_TYPE, body: "null" },
  "members of wrong types": {
    fault: "answer",
    status: 200,
    contentType: JSON_TYPE,
    body: JSON.stringify({ TableMetadata: 7, QueryExecutionId: {}, QueryExecution: [], ResultSet: "none" }),
  },
  "a body cut short": { fault: "truncated" },
  "a reset": { fault: "reset" },
};

/** A retry of the SDK, or another poll, fixes these. */
const PASSING = /^(Throttling|TooMany|5|a body cut|a reset)/;

type Place = { name: string; isHere: (call: Call) => boolean; change?: Parameters<typeof runFixed>[1] };

const operation = (name: string) => (call: Call) => call.operation === name;

const PLACES: Place[] = [
  { name: "GetTableMetadata", isHere: operation("GetTableMetadata") },
  { name: "StartQueryExecution", isHere: operation("StartQueryExecution") },
  { name: "GetQueryExecution", isHere: operation("GetQueryExecution") },
  {
    name: "GetQueryResults",
    isHere: (call) => operation("GetQueryResults")(call) && call.input["NextToken"] === undefined,
  },
  {
    name: "GetQueryResults, page 2",
    isHere: (call) => operation("GetQueryResults")(call) && call.input["NextToken"] !== undefined,
  },
  {
    name: "StartQueryExecution, of the partitions",
    isHere: (call) =>
      operation("StartQueryExecution")(call) && String(call.input["QueryString"]).includes('$partitions"'),
    change: { tables: { [PATH]: registeredTrail(columns("team", "day")) }, address: `${ADDRESS}?max-scan=1GB` },
  },
];

const ROWS = Array.from({ length: 4 }, () => cleanCall());

/** By place and outcome: the faults that led there. */
const table = new Map<string, string[]>();

describe.each(PLACES)("$name", ({ name, isHere, change }) => {
  it.each(Object.entries(FAULTS))("%s", async (what, fault) => {
    let met = 0;
    const once = await run((call) => isHere(call) && (met += 1) === 1);
    const always = await run(isHere);
    expect(met).toBeGreaterThan(0);
    expect(always.verdict).toBe("inconclusive");
    if (PASSING.test(what)) expect(once.operations.length).toBeGreaterThan(3);
    // At most the one query of the table, and the one of its partitions.
    for (const { executions } of [once, always]) expect(executions.length).toBeLessThanOrEqual(2);
    const row = `${name}: ${once.code} after one, ${always.code} if it persists`;
    table.set(row, [...(table.get(row) ?? []), what]);

    async function run(isFaulty: (call: Call) => boolean) {
      const ran = await runFixed(ROWS, {
        pageSize: 3,
        ...change,
        fault: (call) => (isFaulty(call) ? fault : null),
      });
      const { problems, verdict, report, problem } = ran;
      const isWhole = report.inputs.matchedEvents === ROWS.length && problems.length === 0;
      expect(verdict).toBe(isWhole ? "passed" : "inconclusive");
      for (const { detail } of problems) {
        expect(detail.length).toBeGreaterThan(10);
        expect(detail).not.toMatch(/\n|\s at .*:\d+:\d+|undefined|\[object/);
      }
      return { ...ran, code: problems.length === 0 ? verdict : problem.code };
    }
  });
});

describe("StopQueryExecution", () => {
  it.each(Object.entries(FAULTS))("%s", async (what, fault) => {
    const ran = await runFixed(ROWS, {
      address: `${ADDRESS}?timeout=60s`,
      tables: { [PATH]: projectedTrail() },
      steps: () => [{ state: "RUNNING" }],
      fault: (call) => (call.operation === "StopQueryExecution" ? fault : null),
    });
    expect([ran.verdict, ran.problem.code]).toEqual(["inconclusive", "query-failed"]);
    expect(ran.problem.detail).toContain("did not finish within the timeout");
    const isTold = ran.problem.detail.includes(
      "could not be stopped and may still be running. Stop it with: aws athena stop-query",
    );
    // One sentence: it was stopped, or it was not.
    expect(ran.problem.detail.includes("was stopped")).toBe(!isTold);
    const row = `StopQueryExecution: ${isTold ? "reported as running" : "treated as stopped"}`;
    table.set(row, [...(table.get(row) ?? []), what]);
  });
});

afterAll(() => {
  console.log([...table].map(([row, faults]) => `${row}\n    ${faults.join(", ")}`).join("\n"));
});
