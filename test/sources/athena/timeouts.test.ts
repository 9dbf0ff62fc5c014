import { describe, expect, it } from "vitest";
import type { Call } from "../../fakes/aws-server.ts";
import { ADDRESS, runFixed } from "../../support/athena/fixed-rows.ts";
import { cleanCall } from "../../support/records.ts";

describe("the timeout of the address, while Athena does not respond", () => {
  it.each<[string, (call: Call) => boolean, string, string]>([
    ["the first page", ({ number }) => number === 1, "truncated", "the timeout passed before all rows were read"],
    ["a later page", ({ number }) => number === 2, "truncated", "the timeout passed before all rows were read"],
  ])("%s that never arrives ends at the timeout, which is the cause", async (_what, isHere, code, detail) => {
    let late = 0;
    const run = await runFixed([cleanCall(), cleanCall(), cleanCall()], {
      pageSize: 2,
      address: `${ADDRESS}?timeout=60s`,
      request: { clock: () => Date.UTC(2026, 2, 2) + late },
      fault: (call) => {
        if (call.operation === "GetQueryExecution") late = 59_800;
        return call.operation === "GetQueryResults" && isHere(call) ? { fault: "hang" } : null;
      },
    });
    expect(run.problems).toEqual([{ path: `${ADDRESS}?timeout=60s`, code, detail }]);
    expect(run.verdict).toBe("inconclusive");
  });

  it("a description of the table that never arrives ends at the timeout, which is the cause", async () => {
    let late = 0;
    const run = await runFixed([cleanCall()], {
      address: `${ADDRESS}?timeout=60s`,
      request: { clock: () => Date.UTC(2026, 2, 2) + (late += 29_900) },
      fault: ({ operation }) => (operation === "GetTableMetadata" ? { fault: "hang" } : null),
    });
    expect(run.problem).toMatchObject({ code: "query-failed", detail: "the timeout passed before the query started" });
    expect(run.executions).toEqual([]);
  });
});
