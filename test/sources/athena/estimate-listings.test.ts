import { describe, expect, test } from "vitest";
import { BAD_LISTINGS } from "../../fakes/bad-listings.ts";
import type { S3Request } from "../../fakes/s3.ts";
import { ADDRESS, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { projectedTrail } from "../../support/athena/tables.ts";
import { scanCall } from "../../support/records.ts";

const TRAIL = "AWSLogs/111122223333/CloudTrail";
const DAY = `${TRAIL}/eu-west-1/2026/03/01/`;
const OBJECTS = Object.fromEntries(
  [`${TRAIL}/a`, `${TRAIL}/b`, `${DAY}a`, `${DAY}b`, `${DAY}c`, `${DAY}d`].map((key) => [key, Buffer.alloc(1000)]),
);
const bounds = { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 1, 12), region: "eu-west-1" };
const tables = { [PATH]: projectedTrail() };

const POSITIONS: Record<string, (request: S3Request) => boolean> = {
  "of what all begin with": ({ prefix }) => prefix === `${TRAIL}/`,
  "the first page of a day": ({ prefix, token }) => prefix === DAY && token === "",
  "the last page of a day": ({ prefix, token }) => prefix === DAY && token === "2",
};

describe.each(Object.entries(POSITIONS))(
  "max-scan is not checked against a listing that is not S3's: %s",
  (_name, isHere) => {
    test.each(Object.entries(BAD_LISTINGS))("%s", async (_what, fault) => {
      const address = `${ADDRESS}?max-scan=12MB`;
      const ask = (isFaulty: (request: S3Request) => boolean) =>
        runFixed([scanCall()], {
          address,
          tables,
          request: bounds,
          s3: { objects: OBJECTS, pageSize: 2, fault: (request) => (isFaulty(request) ? fault : null) },
        });
      const always = await ask(isHere);
      expect(always.operations).not.toContain("StartQueryExecution");
      expect([always.verdict, always.problem.code]).toEqual(["inconclusive", "unreadable"]);
      expect(always.problem.detail).toContain("s3:ListBucket is not a valid listing, after retries: ");

      const once = await ask((request) => isHere(request) && request.attempt === 1);
      expect([once.problems, once.verdict]).toEqual([[], "failed"]);
      expect(once.s3.some(isHere)).toBe(true);
    });
  },
);

test("a repeated pagination token ends the estimate", async () => {
  const run = await runFixed([scanCall()], {
    address: `${ADDRESS}?max-scan=12MB`,
    tables,
    request: bounds,
    s3: {
      objects: OBJECTS,
      pageSize: 2,
      fault: ({ token }) => ({
        fault: "changed",
        change: (answer) => ({
          ...answer,
          body: Buffer.from(
            answer.body
              .toString()
              .replace(
                /<NextContinuationToken>.*?<\/NextContinuationToken>|(?=<KeyCount>)/,
                `<NextContinuationToken>${token === "0" ? "2" : "0"}</NextContinuationToken>`,
              )
              .replace(/<IsTruncated>.*?</, "<IsTruncated>true<"),
          ),
        }),
      }),
    },
  });
  expect(run.problem.code).toBe("unreadable");
  expect(run.s3.length).toBeLessThan(40);
});
