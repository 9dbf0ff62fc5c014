import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { viewOf } from "../../src/core/view/view.ts";
import { ADDRESS, runFixed } from "../support/athena/fixed-rows.ts";
import { evaluate, inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile } from "../support/records.ts";
import { runS3 } from "../support/s3-run.ts";

const objects = { "x/a.json": logFile(cleanCall()) };
const s3 = async (status: number, code: string) => {
  const fault = () => ({ fault: "error", status, code }) as const;
  return (await runS3({ objects, prefixes: ["x/"], fault })).report;
};
const athena = async (change: Parameters<typeof runFixed>[1]) => (await runFixed([cleanCall()], change)).report;
const file = (name: string, content: string | Buffer) => inFolder({ [name]: content }, (folder) => evaluate([folder]));

describe("an input that fails with nothing read is one problem: its cause, and no missing event", () => {
  test.each<[string, () => Promise<Report>, string, RegExp]>([
    ["a Parquet file", () => file("a.parquet", Buffer.from("PAR1....PAR1")), "unsupported-shape", /Parquet/],
    ["a truncated file", () => file("a.json", '{"Records":[{"eventName":'), "truncated", /./],
    ["an empty archive", () => file("a.json.gz", ""), "truncated", /./],
    [
      "S3: a wrong secret",
      () => s3(403, "SignatureDoesNotMatch"),
      "unreadable",
      /^AWS does not accept these credentials/,
    ],
    ["S3: an expired session", () => s3(400, "ExpiredToken"), "unreadable", /^the AWS credentials have expired/],
    ["S3: a missing permission", () => s3(403, "AccessDenied"), "unreadable", /^s3:ListBucket on \S+ is not allowed$/],
    [
      "Athena: a missing permission",
      () => athena({ denied: ["athena:GetTableMetadata"] }),
      "unreadable",
      /^athena:GetTableMetadata on \S+ is not allowed/,
    ],
    [
      "Athena: a canceled query",
      () => athena({ steps: () => [{ state: "CANCELLED", reason: "by user" }] }),
      "query-failed",
      /^the query was cancelled: by user/,
    ],
    [
      "Athena: a query that takes too long",
      () => athena({ address: `${ADDRESS}?timeout=60s`, steps: () => [{ state: "RUNNING" }] }),
      "query-failed",
      /^the query did not finish within the timeout/,
    ],
  ])("%s", async (_what, run, code, detail) => {
    const report = await run();
    expect(report.inputs.problems).toEqual([expect.objectContaining({ code, detail: expect.stringMatching(detail) })]);
    expect([report.verdict, report.counts.inconclusive]).toEqual(["inconclusive", 1]);
    expect(viewOf(report).headline.verdict).toMatchObject({ first: { code }, others: { images: 0, inputs: 0 } });
  });
});
