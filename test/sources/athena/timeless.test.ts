import { describe, expect, it } from "vitest";
import { ADDRESS, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { lake, securityLake, view } from "../../support/athena/tables.ts";
import { cleanCall, scanCall } from "../../support/records.ts";

const MAX = `${ADDRESS}?max-scan=1GB`;

describe("a time column that cannot be compared is refused", () => {
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
