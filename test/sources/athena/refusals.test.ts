import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/sources/athena/table.ts";
import type { S3Fault } from "../../fakes/s3.ts";
import { ADDRESS, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import {
  columns,
  lake,
  projectedTrail,
  registeredTrail,
  securityLake,
  trail,
  view,
} from "../../support/athena/tables.ts";
import { scanCall } from "../../support/records.ts";

const RECORDS = [scanCall()];

/** A refused run has no query and no cost, and never passes. */
function expectRefused(run: Awaited<ReturnType<typeof runFixed>>) {
  expect(run.operations).not.toContain("StartQueryExecution");
  expect([run.verdict, run.cost, run.report.inputs.matchedEvents]).toEqual(["inconclusive", null, 0]);
  expect(run.problems).toHaveLength(1);
}

describe("a table that cannot be used is not queried", () => {
  it.each([
    ["another InputFormat", trail({ parameters: { inputformat: "TextInputFormat" } })],
    ["OpenX", trail({ parameters: { "serde.serialization.lib": "org.openx.data.jsonserde.JsonSerDe" } })],
    ["a missing column", trail({ Columns: columns("eventtime", "eventname") })],
    ["Security Lake 1.0", securityLake(columns("time_dt", "api struct<operation:string>", "unmapped"))],
  ])("%s", async (_name, metadata) => {
    const run = await runFixed(RECORDS, { tables: { [PATH]: metadata } });
    expectRefused(run);
    const reading = readTable(metadata);
    expect(run.problem).toEqual({
      path: ADDRESS,
      code: "unsupported-shape",
      detail: reading.kind === "refused" ? reading.reason : "it was trusted",
    });
  });

  it("that does not exist, with what to check", async () => {
    const run = await runFixed(RECORDS, { tables: {} });
    expectRefused(run);
    expect(run.problem).toMatchObject({ code: "unreadable", detail: expect.stringContaining("Entity Not Found") });
    expect(run.problem.detail).toContain("check the catalog, the database and the table");
  });

  it("that may not be read, with the missing permission", async () => {
    const run = await runFixed(RECORDS, { denied: ["athena:GetTableMetadata"] });
    expectRefused(run);
    expect(run.problem.detail).toMatch(/^athena:GetTableMetadata on arn:.* is not allowed/);
  });

  it("that Athena does not describe", async () => {
    const run = await runFixed(RECORDS, {
      fault: () => ({ fault: "answer", status: 200, contentType: "application/x-amz-json-1.1", body: "{}" }),
    });
    expectRefused(run);
    expect(run.problem.detail).toBe("Athena's response does not describe the table");
  });

  it("whose injected partition key has no value", async () => {
    const injected = projectedTrail({ "projection.region.type": "injected" });
    const run = await runFixed(RECORDS, { tables: { [PATH]: injected } });
    expectRefused(run);
    expect(run.problem.detail).toBe(
      "the partition key region is injected, so a query must name its value: set `region`.",
    );
    const named = await runFixed(RECORDS, { tables: { [PATH]: injected }, request: { region: "eu-west-1" } });
    expect([named.problems, named.verdict]).toEqual([[], "failed"]);
  });
});

describe("the cost of a query", () => {
  const day = (number: number) => `AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/0${number}/a.json.gz`;
  const objects = { [day(1)]: Buffer.alloc(6_000_000), [day(2)]: Buffer.alloc(6_000_000) };
  const bounds = { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 1, 12) };

  it("is shown before the query starts, and the actual cost at its end", async () => {
    const run = await runFixed(RECORDS, { s3: { objects }, request: bounds, bytes: 12_000_000 });
    expect(run.problems).toEqual([]);
    expect(run.events.find(({ kind }) => kind === "planned")).toMatchObject({
      estimate: "it reads 12 MB in 2 files, less than $0.01 at $5 per TB",
    });
    // The progress of the query is compared with it.
    expect(run.events.find(({ kind }) => kind === "running")).toMatchObject({ expectedBytes: 12_000_000 });
    expect(run.cost).toBe(`12 MB for ${ADDRESS}, less than $0.01 at $5 per TB`);
    expect(run.report.inputs.bytes).toBe(12_000_000);
  });

  it("is refused above max-scan", async () => {
    const run = await runFixed(RECORDS, { address: `${ADDRESS}?max-scan=10MB`, s3: { objects }, request: bounds });
    expectRefused(run);
    expect(run.problem).toMatchObject({
      code: "query-too-large",
      detail: expect.stringContaining("more than its max-scan of 10 MB (12 MB in the first 2 files"),
    });
  });

  it("is allowed at max-scan", async () => {
    const run = await runFixed(RECORDS, { address: `${ADDRESS}?max-scan=12MB`, s3: { objects }, request: bounds });
    expect([run.problems, run.verdict]).toEqual([[], "failed"]);
  });

  it.each<[string, S3Fault, RegExp]>([
    [
      "a missing permission",
      { fault: "error", code: "AccessDenied", status: 403 },
      /max-scan: s3:ListBucket on s3:\/\/trail-bucket is not allowed$/,
    ],
    [
      "an expired session",
      { fault: "error", code: "ExpiredToken", status: 400 },
      /max-scan: the AWS credentials have expired/,
    ],
    ["no such bucket", { fault: "error", code: "NoSuchBucket", status: 404 }, /max-scan: .*the bucket does not exist$/],
    [
      "a page of a proxy",
      { fault: "answer", answer: { status: 403, headers: {}, body: Buffer.from("<html>") } },
      /max-scan: the response to s3:ListBucket \(HTTP 403\) is not from AWS/,
    ],
    [
      "a connection that drops",
      { fault: "reset" },
      /max-scan: s3:ListBucket got no response, after retries: ECONNRESET/,
    ],
  ])("is refused if max-scan is set and the bucket cannot be listed: %s is the cause", async (_what, fault, detail) => {
    const s3 = { objects, fault: () => fault };
    const run = await runFixed(RECORDS, { address: `${ADDRESS}?max-scan=12MB`, s3, request: bounds });
    expectRefused(run);
    // Not `query-too-large`: nothing shows that the query exceeds the limit.
    expect(run.problem).toMatchObject({ code: "unreadable", detail: expect.stringMatching(detail) });
    // Without max-scan it is only for information, and is left out.
    const without = await runFixed(RECORDS, { s3, request: bounds });
    expect([without.problems, without.verdict]).toEqual([[], "failed"]);
    expect(without.events.find(({ kind }) => kind === "planned")).toMatchObject({ estimate: null });
  });

  it.each([
    [
      "without `since`",
      projectedTrail(),
      { since: null },
      "without `since`, the query reads the whole table",
      "Set `since`",
    ],
    ["of a table without partitions", trail(), bounds, "the table has no partitions", "partitioned by day"],
    ["of keys that are no time", registeredTrail(columns("team")), bounds, "none of the table's partition keys (team)"],
    ["of a view", view(), bounds, "it is unknown what a view reads"],
  ])("is refused without a limit %s", async (_name, metadata, request, ...words) => {
    const run = await runFixed(RECORDS, { tables: { [PATH]: metadata }, request });
    // The values of the keys are read first, which is free.
    expect(run.executions.every(({ sql }) => sql.includes('$partitions"'))).toBe(true);
    expect([run.verdict, run.problem.code]).toEqual(["inconclusive", "query-too-large"]);
    for (const word of [...words, "max-scan"]) expect(run.problem.detail).toContain(word);
  });

  it("needs no limit for Lake, which is read by time", async () => {
    const run = await runFixed(RECORDS, { tables: { [PATH]: lake() }, request: bounds });
    expect([run.problems, run.verdict]).toEqual([[], "failed"]);
  });

  it("stops a running query that exceeds max-scan", async () => {
    const run = await runFixed(RECORDS, {
      address: `${ADDRESS}?max-scan=50MB`,
      tables: { [PATH]: view() },
      steps: () => [
        { state: "RUNNING", bytes: 40_000_000 },
        { state: "RUNNING", bytes: 60_000_000 },
        { state: "SUCCEEDED" },
      ],
      request: bounds,
    });
    expect(run.operations.at(-1)).toBe("StopQueryExecution");
    expect(run.executions.map(({ isStopped }) => isStopped)).toEqual([true]);
    expect(run.problem).toEqual({
      path: `${ADDRESS}?max-scan=50MB`,
      code: "query-too-large",
      detail: "the query exceeded its max-scan of 50 MB; it was stopped after it had read 60 MB",
    });
    expect(run.cost).toBe(`60 MB for ${ADDRESS}?max-scan=50MB, less than $0.01 at $5 per TB`);
    expect(run.verdict).toBe("inconclusive");
  });

  it("is refused for a query that is too long for Athena", async () => {
    const run = await runFixed(RECORDS, {
      tables: {
        [PATH]: trail({
          PartitionKeys: columns("day"),
          parameters: {
            "projection.enabled": "true",
            "projection.day.type": "date",
            "projection.day.format": `dd'${"x".repeat(200)}'MM-yyyy`,
            "projection.day.range": `01${"x".repeat(200)}01-2013,NOW`,
          },
        }),
      },
      request: { since: Date.UTC(2014, 0), until: null },
    });
    expectRefused(run);
    expect(run.problem.detail).toMatch(
      /^the query has \d+ bytes, but Athena accepts at most 262144: `since` is too long ago/,
    );
  });
});
