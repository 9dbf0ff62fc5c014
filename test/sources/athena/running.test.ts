import { describe, expect, it } from "vitest";
import type { Fault } from "../../fakes/aws-server.ts";
import { ADDRESS, runFixed } from "../../support/athena/fixed-rows.ts";
import { scanCall } from "../../support/records.ts";

const RECORDS = [scanCall()];
const RUNNING = { state: "RUNNING" as const };
const DONE = { state: "SUCCEEDED" as const };
const failed = (ErrorCategory: number, ErrorType: number | undefined, reason: string, Retryable = false) => ({
  state: "FAILED" as const,
  reason,
  bytes: 20_000_000,
  error: { ErrorCategory, Retryable, ...(ErrorType === undefined ? {} : { ErrorType }) },
});

describe("a query is started once", () => {
  const starts = (run: Awaited<ReturnType<typeof runFixed>>) =>
    run.calls.filter(({ operation }) => operation === "StartQueryExecution").map(({ input }) => input);

  it("with a token, without result reuse, in the place of the address", async () => {
    const run = await runFixed(RECORDS, { address: `${ADDRESS}?workgroup=security&output=s3://answers/gate/` });
    expect(starts(run)).toEqual([
      {
        QueryString: run.executions[0]?.sql,
        ClientRequestToken: expect.stringMatching(/^[0-9a-f]{64}$/),
        QueryExecutionContext: { Catalog: "AwsDataCatalog", Database: "sec" },
        WorkGroup: "security",
        ResultConfiguration: { OutputLocation: "s3://answers/gate/" },
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
      },
    ]);
  });

  it.each<[string, Fault, number]>([
    ["throttled, by the SDK at once", { fault: "error", name: "ThrottlingException" }, 0],
    ["a lost answer, by the SDK at once", { fault: "truncated" }, 0],
    ["a reset, by the SDK at once", { fault: "reset" }, 0],
    ["500, by the SDK at once", { fault: "error", name: "InternalServerException", status: 500 }, 0],
  ])("and retried with the same token: %s", async (_name, fault, pauses) => {
    const run = await runFixed(RECORDS, {
      fault: ({ operation, number }) => (operation === "StartQueryExecution" && number === 1 ? fault : null),
    });
    const tokens = starts(run).map(({ ClientRequestToken }) => ClientRequestToken);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(1);
    expect(run.executions).toHaveLength(1);
    expect(run.slept.filter((ms) => ms === 30_000)).toHaveLength(pauses);
    expect([run.problems, run.verdict]).toEqual([[], "failed"]);
  });

  it("and retried once, half a minute later, if the account's quota is used up", async () => {
    const busy: Fault = { fault: "error", name: "TooManyRequestsException", message: "You have exceeded the limit" };
    const once = await runFixed(RECORDS, {
      fault: ({ operation, number }) => (operation === "StartQueryExecution" && number <= 4 ? busy : null),
    });
    expect(once.slept[0]).toBe(30_000);
    expect(new Set(starts(once).map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(1);
    expect([once.problems, once.verdict]).toEqual([[], "failed"]);

    const always = await runFixed(RECORDS, {
      fault: ({ operation }) => (operation === "StartQueryExecution" ? busy : null),
    });
    expect(starts(always)).toHaveLength(8);
    expect([always.executions, always.verdict]).toEqual([[], "inconclusive"]);
    expect(always.problem.detail).toContain("TooManyRequestsException");
    expect(always.problem.detail).toContain("request a higher quota of active DML queries");
  });

  it("and needs a location for its result", async () => {
    const run = await runFixed(RECORDS, { withoutOutput: true });
    expect(run.verdict).toBe("inconclusive");
    expect(run.problem.detail).toContain("No output location provided");
    expect(run.problem.detail).toContain("To fix: add output=s3://BUCKET/PREFIX/ to the address");
    const given = await runFixed(RECORDS, { withoutOutput: true, address: `${ADDRESS}?output=s3://answers/gate/` });
    expect([given.problems, given.verdict]).toEqual([[], "failed"]);
  });

  it("or fails, if the response does not identify it", async () => {
    const run = await runFixed(RECORDS, {
      fault: ({ operation }) =>
        operation === "StartQueryExecution"
          ? { fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "{}" }
          : null,
    });
    expect(run.problem).toMatchObject({
      code: "query-failed",
      detail: "Athena's response does not identify the query that it started",
    });
    expect(run.verdict).toBe("inconclusive");
  });
});

describe("a query that runs", () => {
  it("is polled at growing intervals, with progress", async () => {
    const run = await runFixed(RECORDS, {
      steps: () => [{ state: "QUEUED" }, ...Array.from({ length: 9 }, () => RUNNING), DONE],
    });
    expect(run.slept.map(Math.round)).toEqual([375, 563, 844, 1266, 1898, 2848, 3750, 3750, 3750, 3750]);
    expect(run.events.filter(({ kind }) => kind === "running")).toHaveLength(11);
    expect([run.problems, run.verdict]).toEqual([[], "failed"]);
  });

  it("in an unknown state is polled, and stopped at the timeout", async () => {
    const run = await runFixed(RECORDS, {
      address: `${ADDRESS}?timeout=90s`,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a state of tomorrow's
      steps: () => [{ state: "PONDERING" as "RUNNING" }],
    });
    expect(run.operations.at(-1)).toBe("StopQueryExecution");
    expect(run.problem).toMatchObject({ code: "query-failed" });
    expect(run.verdict).toBe("inconclusive");
  });

  it("is stopped at its timeout, and not started again", async () => {
    const run = await runFixed(RECORDS, {
      address: `${ADDRESS}?timeout=2m`,
      steps: () => [{ ...RUNNING, bytes: 5_000_000 }],
    });
    expect(run.executions.map(({ isStopped }) => isStopped)).toEqual([true]);
    expect(run.problem).toEqual({
      path: `${ADDRESS}?timeout=2m`,
      code: "query-failed",
      detail: "the query did not finish within the timeout of 2 minutes; it was stopped after it had read 5 MB",
    });
    expect(run.cost).toBe(`5 MB for ${ADDRESS}?timeout=2m, less than $0.01 at $5 per TB`);
    expect(run.verdict).toBe("inconclusive");
  });

  it.each(["QUEUED", "RUNNING"] as const)("is stopped if the run is cancelled while it is %s", async (state) => {
    const ending = new AbortController();
    const run = await runFixed(RECORDS, {
      steps: () => [{ state, bytes: 3_000_000 }],
      request: {
        signal: ending.signal,
        sleep: async () => ending.abort(),
      },
    });
    expect(run.operations.slice(-2)).toEqual(["GetQueryExecution", "StopQueryExecution"]);
    expect(run.executions.map(({ isStopped }) => isStopped)).toEqual([true]);
    expect(run.problem).toMatchObject({
      code: "cancelled",
      detail: "the run was cancelled before the query finished; it was stopped after it had read 3 MB",
    });
    expect(run.verdict).toBe("inconclusive");
  });

  it.each(["StartQueryExecution", "GetQueryExecution"])(
    "is stopped where the run is cancelled in %s",
    async (place) => {
      const ending = new AbortController();
      const run = await runFixed(RECORDS, {
        fault: ({ operation }) => {
          if (operation === place) ending.abort();
          return null;
        },
        request: { signal: ending.signal },
      });
      expect(run.operations.at(-1)).toBe("StopQueryExecution");
      expect(run.executions.map(({ isStopped }) => isStopped)).toEqual([true]);
      expect([run.problem.code, run.verdict]).toEqual(["cancelled", "inconclusive"]);
    },
  );

  it("is not started if the run is cancelled before", async () => {
    const ending = new AbortController();
    const run = await runFixed(RECORDS, {
      fault: () => {
        ending.abort();
        return null;
      },
      request: { signal: ending.signal },
    });
    expect(run.executions).toEqual([]);
    expect(run.problem).toMatchObject({ code: "cancelled", detail: "the run was cancelled before the query started" });
    expect(run.verdict).toBe("inconclusive");
  });

  it("that cannot be stopped is reported, with the command that stops it", async () => {
    const run = await runFixed(RECORDS, {
      address: `${ADDRESS}?timeout=60s`,
      steps: () => [RUNNING],
      denied: ["athena:StopQueryExecution"],
    });
    expect(run.problem.detail).toMatch(
      /^the query did not finish within the timeout of \d+ \w+; it had read 0 bytes, could not be stopped and may still be running\. Stop it with: aws athena stop-query-execution --query-execution-id 0{8}-0000/,
    );
  });

  it("that cannot be polled is stopped, and the missing permission is named", async () => {
    const run = await runFixed(RECORDS, { denied: ["athena:GetQueryExecution"] });
    expect(run.operations.at(-1)).toBe("StopQueryExecution");
    expect(run.problem.detail).toMatch(
      /^athena:GetQueryExecution on arn:.* is not allowed.*; the state of the query is unknown; it was stopped after/,
    );
    expect(run.verdict).toBe("inconclusive");
  });

  it("that was cancelled by somebody else has no result, and its cost is shown", async () => {
    const run = await runFixed(RECORDS, {
      steps: () => [RUNNING, { state: "CANCELLED", reason: "Query cancelled by user", bytes: 70_000_000 }],
    });
    expect(run.problem).toMatchObject({
      code: "query-failed",
      detail: "the query was cancelled: Query cancelled by user",
    });
    expect(run.cost).toBe(`70 MB for ${ADDRESS}, less than $0.01 at $5 per TB`);
    expect(run.verdict).toBe("inconclusive");
  });
});

describe("a query that fails is inconclusive, with Athena's reason and the fix", () => {
  it.each([
    [failed(2, 1401, "HIVE_CURSOR_ERROR: Please reduce your request rate"), "narrow `since`, `until` or `region`"],
    [failed(2, 213, "Query exhausted bytes scanned limit"), "raise the workgroup's limit"],
    [failed(2, 1500, "Insufficient permissions"), "glue:GetTable"],
    [failed(2, 1501, "no"), "s3:PutObject"],
    [failed(2, undefined, "User is not authorized to perform s3:GetObject"), "s3:GetObject"],
    [failed(1, 206, "Query timeout"), "a table with partition projection"],
    [failed(1, 210, "Query timeout"), "a table with partition projection"],
    [failed(2, 3, "Query exhausted resources at this scale factor"), "when the account runs fewer queries"],
    [failed(2, 1001, "HIVE_BAD_DATA: Error parsing field"), "move elsewhere the file"],
    [failed(2, undefined, "HIVE_CURSOR_ERROR: incorrect header check"), "is damaged or not a CloudTrail log file"],
    [failed(2, 1110, "TABLE_NOT_FOUND: no such table"), "check the catalog, the database and the table"],
    [failed(2, 1306, "The bucket does not exist"), "a bucket does not exist"],
    [failed(2, 1107, "INVALID_VIEW: stale"), "create the view again"],
    [failed(2, 401, "could not write"), "the result could not be written"],
    [failed(1, 99, "GENERIC_INTERNAL_ERROR"), "rerun the job: Athena had an internal error"],
  ])("%o", async (step, cure) => {
    const run = await runFixed(RECORDS, { steps: () => [RUNNING, step] });
    expect(run.problems).toHaveLength(1);
    expect(run.problem.code).toBe("query-failed");
    expect(run.problem.detail).toContain(`the query failed: ${step.reason}`);
    expect(run.problem.detail).toContain("To fix: ");
    expect(run.problem.detail).toContain(cure);
    expect(run.operations).not.toContain("GetQueryResults");
    expect([run.verdict, run.executions.length]).toEqual(["inconclusive", 1]);
  });

  it("without a reason", async () => {
    const run = await runFixed(RECORDS, { steps: () => [{ state: "FAILED" }] });
    expect([run.problem.detail, run.verdict]).toEqual(["the query failed: Athena gave no reason", "inconclusive"]);
  });

  it("shows whether Athena recommends a retry", async () => {
    const run = await runFixed(RECORDS, { steps: () => [failed(1, 99, "INTERNAL", true)] });
    expect(run.problem.detail).toContain("(according to Athena, a retry may succeed)");
  });

  it("with a hostile reason is shown on one line, and truncated", async () => {
    const reason = `\u001b[2J\n::error::x\r\n${"a".repeat(10_000)}`;
    const run = await runFixed(RECORDS, { steps: () => [failed(2, 5_000, reason)] });
    // oxlint-disable-next-line no-control-regex
    expect(run.problem.detail).not.toMatch(/[\u0000-\u001f]/);
    expect(run.problem.detail.length).toBeLessThan(700);
  });

  it("is polled further if S3 throttled it, because it may return to RUNNING", async () => {
    const slow = failed(1, 1401, "SlowDown: Please reduce your request rate");
    const back = await runFixed(RECORDS, { steps: () => [RUNNING, slow, slow, RUNNING, DONE] });
    expect([back.problems, back.verdict, back.executions.length]).toEqual([[], "failed", 1]);

    const stays = await runFixed(RECORDS, { steps: () => [RUNNING, slow] });
    expect(stays.slept.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(60_000);
    expect(stays.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(90_000);
    expect(stays.problem.detail).toContain("too many requests at once");
    expect([stays.verdict, stays.executions.length]).toEqual(["inconclusive", 1]);
  });
});
