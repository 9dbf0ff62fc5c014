import { describe, expect, it } from "vitest";
import type { Call } from "../../fakes/aws-server.ts";
import { FILE, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { securityLake, trail } from "../../support/athena/tables.ts";
import { codesOf } from "../../support/evaluate.ts";
import { cleanCall, otherCall, scanCall } from "../../support/records.ts";

const PAGE_TYPE = { status: 200, contentType: "application/x-amz-json-1.1" };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    scanCall((record) => {
      record.requestParameters.repositoryName = record.responseElements.repositoryName = `team/r${index}`;
      record.responseElements.repositoryName = `team/r${index}`;
    }),
  );

describe("a table is never clean by accident", () => {
  it("no rows and no bytes: nothing was read", async () => {
    const run = await runFixed([], { bytes: 0 });
    expect(run.problem).toMatchObject({ code: "not-covered", detail: expect.stringContaining("read 0 bytes") });
    expect([run.verdict, run.cost]).toEqual(["inconclusive", null]);
  });

  it("no rows in many bytes: there is nothing to evaluate", async () => {
    const run = await runFixed([], { bytes: 5_000_000 });
    expect([codesOf(run.report), run.verdict]).toEqual([["no-matching-events"], "inconclusive"]);
  });

  it("days that the projection does not cover", async () => {
    const run = await runFixed([cleanCall()], {
      request: { since: Date.UTC(2019, 11, 30), until: Date.UTC(2020, 0, 3) },
    });
    expect(run.problem).toMatchObject({
      code: "not-covered",
      detail: "projection.timestamp.range does not cover 2019-12-30 to 2019-12-31",
    });
    expect(run.verdict).toBe("inconclusive");
  });

  it.each([
    ["responseElements cut", { responseelements: '{"imageScanFindings":{"findings":[{"name":"CVE-1"' }, "truncated"],
    [
      "responseElements in a struct's own words",
      { responseelements: "{imageId={imageDigest=sha256:1}}" },
      "unsupported-shape",
    ],
    ["requestParameters that are no JSON", { requestparameters: "{repositoryName=a}" }, "unsupported-shape"],
    ["useridentity of engine 2", { useridentity: '["AssumedRole","AROA"]' }, "unsupported-shape"],
    ["no word of which event it is", { eventname: null }, "damaged"],
    ["a name with a soft hyphen in it", { eventname: "Describe\u00adImageScanFindings" }, "damaged"],
  ])("a row that cannot be read, next to a good one: %s", async (_name, change, code) => {
    const bad = { ...cellsOf(scanCall()), ...change };
    const run = await runFixed([cleanCall(), bad]);
    expect(run.problems.map((problem) => [problem.path, problem.code])).toEqual([[FILE, code]]);
    expect(run.problem.detail).toMatch(/^the row of 2026-03-01T10:00:00Z: /);
    expect(run.verdict).toBe("inconclusive");
    // The other findings block all the same.
    expect((await runFixed([scanCall(), bad])).verdict).toBe("failed");
  });

  it("a replaced key is damage, and blanks around a name are not", async () => {
    const replaced = cleanCall((record) => (record.responseElements["nextT\ufffdken"] = "page-2"));
    expect((await runFixed([replaced])).verdict).toBe("inconclusive");
    const blanks = { ...cellsOf(scanCall()), eventname: "DescribeImageScanFindings \r" };
    expect((await runFixed([cleanCall(), blanks])).verdict).toBe("failed");
  });

  it.each([
    "AWSLogs/1/CloudTrail-Digest/a.json.gz",
    "AWSLogs/o-exampleorg1/111122223333/CloudTrail-Insight/eu-west-1/2026/03/01/a.json.gz",
    "CloudTrail-Archive/AWSLogs/111122223333/CloudTrail-NetworkActivity/eu-west-1/2026/03/01/a.json.gz",
    "copy/CloudTrail-Digest/eu-west-1/2026/03/01/a.json.gz",
  ])("rows of %s next to a trail are skipped, and alone are nothing to evaluate", async (path) => {
    const run = await runFixed([{ path: `s3://trail-bucket/${path}`, eventname: null }]);
    expect(codesOf(run.report)).toEqual(["no-matching-events"]);
    expect([run.report.inputs.skipped, run.verdict]).toEqual([1, "inconclusive"]);
  });

  it.each([
    "CloudTrail-Archive/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/a.json.gz",
    "AWSLogs/111122223333/CloudTrail-Digest/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/a.json.gz",
    "AWSLogs/111122223333/CloudTrail/CloudTrail-Digest/2026/03/01/a.json.gz",
    "CloudTrail-Archive/CloudTrail/eu-west-1/2026/03/01/a.json.gz",
    "CloudTrail-Digest/CloudTrail/eu-west-1/2026/03/01/a.json.gz",
  ])("a row of %s without an event name is damaged", async (path) => {
    const run = await runFixed([cleanCall(), { path: `s3://trail-bucket/${path}`, eventname: null }]);
    expect([run.problems.map(({ code }) => code), run.verdict]).toEqual([["damaged"], "inconclusive"]);
  });

  it("bad rows are listed by file and kind, up to a limit", async () => {
    const bad = Array.from({ length: 60 }, (_, index) => ({
      ...cellsOf(scanCall()),
      responseelements: "{",
      path: `s3://trail-bucket/${index}.json.gz`,
    }));
    const run = await runFixed([...bad, ...bad]);
    expect(run.problems).toHaveLength(51);
    expect(run.problems.at(-1)?.detail).toMatch(/^\d+ more rows of other files cannot be read$/);
    expect(run.verdict).toBe("inconclusive");
  });

  it("engine 2 of Security Lake's structs", async () => {
    const row = { time_dt: "2026-03-01 10:00:00.000 UTC", api: '["x"]', actor: "{}", src_endpoint: "{}", cloud: "{}" };
    const run = await runFixed([row], { tables: { [PATH]: securityLake() } });
    expect([run.problem.code, run.verdict]).toEqual(["unsupported-shape", "inconclusive"]);
    expect(run.problem.detail).toContain("set the workgroup to version 3");
  });

  it("other events and events out of bounds are skipped", async () => {
    const early = { ...scanCall(), eventTime: "2026-02-27T23:59:59Z" };
    const run = await runFixed([otherCall(), early, cleanCall()]);
    expect([run.problems, run.report.inputs.skipped, run.report.inputs.matchedEvents]).toEqual([[], 2, 1]);
    expect(run.verdict).toBe("passed");
  });
});

describe("pages of rows", () => {
  const isPage = (number: number) => (call: Call) => call.operation === "GetQueryResults" && call.number === number;

  it("are read to the last, each row once, without the header", async () => {
    for (const withoutHeader of [false, true]) {
      const run = await runFixed(many(9), { pageSize: 2, withoutHeader });
      expect(run.operations.filter((name) => name === "GetQueryResults")).toHaveLength(5);
      expect([run.problems, run.report.inputs.matchedEvents, run.report.groups.length]).toEqual([[], 9, 18]);
    }
  });

  it("are requested with 100 rows each", async () => {
    const run = await runFixed(many(101));
    const asked = run.calls.filter(({ operation }) => operation === "GetQueryResults").map(({ input }) => input);
    expect(asked.map(({ MaxResults }) => MaxResults)).toEqual([100, 100]);
    expect(run.report.inputs.records).toBe(101);
  });

  it.each([
    ["denied", { fault: "error", name: "AccessDeniedException", message: "no" } as const, "unreadable"],
    ["without a body", { fault: "answer", body: "", ...PAGE_TYPE } as const, "damaged"],
    ["that is empty", { fault: "answer", body: "{}", ...PAGE_TYPE } as const, "damaged"],
    ["of other columns", pageOf({ columns: ["a"], rows: [] }), "damaged", "the response has the columns"],
    ["with a row of another length", pageOf({ rows: [["1"]] }), "damaged", "a row has 1 cells: expected 12"],
    ["that is no JSON", { fault: "answer", body: "<html>", ...PAGE_TYPE } as const, "unreadable"],
  ])("one %s makes the run inconclusive, and the rows before it count", async (_name, fault, code, words = "") => {
    const rows = [cleanCall(), cleanCall(), cleanCall(), cleanCall()];
    const isHere = isPage(2);
    const fail = (call: Call) =>
      isHere(call) || (call.operation === "GetQueryResults" && call.number > 2) ? fault : null;
    const clean = await runFixed(rows, { pageSize: 3, fault: fail });
    expect(clean.problems.map((problem) => problem.code)).toEqual([code]);
    expect(clean.problem.detail).toContain(words);
    expect([clean.verdict, clean.report.inputs.matchedEvents]).toEqual(["inconclusive", 2]);
    const gating = await runFixed([scanCall(), ...rows], { pageSize: 3, fault: fail });
    expect([gating.verdict, gating.problems.length]).toEqual(["failed", 1]);
  });

  it("with a repeated pagination token end", async () => {
    const circle = pageOf({ rows: [], next: "again" });
    const run = await runFixed([cleanCall(), cleanCall()], {
      pageSize: 2,
      fault: ({ operation, input }) => (operation === "GetQueryResults" && "NextToken" in input ? circle : null),
    });
    expect(run.operations.filter((name) => name === "GetQueryResults")).toHaveLength(3);
    expect(run.problem).toMatchObject({ code: "damaged", detail: "the pagination token repeated" });
    expect(run.verdict).toBe("inconclusive");
  });

  it("that a cancelled run does not read are reported as missing", async () => {
    const ending = new AbortController();
    const run = await runFixed(many(9), {
      pageSize: 2,
      fault: (call) => {
        if (isPage(2)(call)) ending.abort();
        return null;
      },
      request: { signal: ending.signal },
    });
    expect(run.problem).toMatchObject({ code: "cancelled", detail: "the run was cancelled while the rows were read" });
  });

  it("that come after the timeout are reported as missing", async () => {
    let late = 0;
    const run = await runFixed(many(9), {
      pageSize: 2,
      fault: (call) => {
        if (isPage(2)(call)) late = 30 * 60_000;
        return null;
      },
      request: { clock: () => Date.UTC(2026, 2, 2) + late },
    });
    expect(run.problem).toMatchObject({ code: "truncated", detail: "the timeout passed before all rows were read" });
  });

  /** A page of the trail's columns, as Athena writes it. */
  function pageOf({ columns, rows, next }: { columns?: string[]; rows: string[][]; next?: string }) {
    const body = JSON.stringify({
      ResultSet: {
        Rows: rows.map((cells) => ({ Data: cells.map((cell) => ({ VarCharValue: cell })) })),
        ...(columns === undefined
          ? {}
          : { ResultSetMetadata: { ColumnInfo: columns.map((Name) => ({ Name, Type: "varchar" })) } }),
      },
      ...(next === undefined ? {} : { NextToken: next }),
    });
    return { fault: "answer" as const, body, ...PAGE_TYPE };
  }
});

describe("the names of a table", () => {
  it("that are hostile are quoted in the query, and found", async () => {
    const name = `lo"gs'; DROP TABLE x; --`;
    const run = await runFixed([scanCall()], {
      address: `athena://s%22ec/${encodeURIComponent(name)}?max-scan=1GB`,
      tables: { [`AwsDataCatalog/s"ec/${name}`]: trail() },
    });
    expect(run.problems).toEqual([]);
    expect(run.executions[0]?.sql).toContain(`FROM "awsdatacatalog"."s""ec"."lo""gs'; DROP TABLE x; --" AS t`);
  });
});

function cellsOf(record: ReturnType<typeof scanCall>): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name.toLowerCase(),
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}
