import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { describe, expect, test } from "vitest";
import { findMoto, REGION, startMoto } from "../../../fakes/moto-server.ts";
import { evaluateWithNotes } from "../../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, scanCall } from "../../../support/records.ts";
import { inAwsEnvironment } from "../../../support/s3-run.ts";

const moto = findMoto();

describe.skipIf(moto === null)("an S3 that others wrote (skipped where there is no moto_server)", () => {
  test("is listed by days, in pages, with any key, archived objects told apart", async () => {
    const server = await startMoto(moto ?? "");
    try {
      await inAwsEnvironment(server.env, async () => {
        const client = new S3Client({ forcePathStyle: true });
        const Bucket = "trail-bucket";
        await client.send(
          new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }),
        );
        const put = (Key: string, Body: Buffer, more = {}) =>
          client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
        const day = (name: string) => `AWSLogs/111122223333/CloudTrail/eu-west-1/${name}`;
        const clean = gzipped(logFile(cleanCall()));
        await put(day("2026/03/01/ours.json.gz"), gzipped(logFile(scanCall())));
        await put(day("2020/01/01/old.json.gz"), Buffer.from("not to be read"));
        await put("exports/a b+c/ü%20&.json", Buffer.from(logFile(cleanCall())));
        await put("archive/a.json.gz", clean, { StorageClass: "GLACIER" });
        for (let index = 0; index < 1100; index += 50) {
          await Promise.all(Array.from({ length: 50 }, (_, more) => put(`many/${index + more}`, clean)));
        }

        const request = { env: server.env, since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 2) };
        const read = (...prefixes: string[]) =>
          evaluateWithNotes(
            prefixes.map((prefix) => `s3://${Bucket}/${prefix}`),
            { request },
          );
        const { report, notes } = await read("AWSLogs/", "exports/", "many/");
        expect(report).toMatchObject({
          verdict: "failed",
          counts: { matched: 2 },
          inputs: { files: 1102, matchedEvents: 1102, problems: [] },
        });
        expect(notes).toMatchObject({ policies: [] });

        const archived = await read("archive/", "exports/");
        expect(archived.report.inputs.problems).toEqual([
          {
            path: "s3://trail-bucket/archive/a.json.gz",
            code: "unreadable",
            detail: expect.stringContaining("it is archived (GLACIER)"),
          },
        ]);
        await expect(read("nowhere/")).rejects.toThrow("begins with nowhere/");
        await expect(evaluateWithNotes(["s3://no-such-bucket/"], { request: { env: server.env } })).rejects.toThrow(
          "there is no bucket no-such-bucket",
        );
      });
    } finally {
      server.stop();
    }
  });
});
