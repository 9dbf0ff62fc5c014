import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BAD_LISTINGS } from "../../../fakes/bad-listings.ts";
import type { FakeAnswer, S3Request } from "../../../fakes/s3.ts";
import { cleanCall, gzipped, logFile } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const CLEAN = gzipped(logFile(cleanCall()));
const KEYS = ["x/a", "x/b", "x/c", "x/d", "x/sub/e", "x/sub/f"];
const OBJECTS = Object.fromEntries(KEYS.map((key) => [key, CLEAN]));
const PLACE = { objects: OBJECTS, prefixes: ["x/"], pageSize: 2 };

const POSITIONS: Record<string, (request: S3Request) => boolean> = {
  "the first page": ({ prefix, token }) => prefix === "x/" && token === "",
  "a later page": ({ prefix, token }) => prefix === "x/" && token === "2",
  "a folder": ({ prefix }) => prefix === "x/sub/",
};

describe.each(Object.entries(POSITIONS))(
  "a listing is believed only where it answers the request: %s",
  (_name, isHere) => {
    test.each(Object.entries(BAD_LISTINGS))("%s", async (_what, fault) => {
      const always = await runS3({
        ...PLACE,
        fault: (request) => (request.kind === "list" && isHere(request) ? fault : null),
      });
      expect(always.report.verdict).toBe("inconclusive");
      for (const { path, code, detail } of always.report.inputs.problems.filter(
        ({ code: each }) => each !== "no-matching-events",
      )) {
        expect([path, code]).toEqual([expect.stringMatching(/^s3:\/\/trail-bucket\/x\/(sub\/)?$/), "unreadable"]);
        expect(detail).toMatch(/s3:ListBucket is not a valid listing, after retries: /);
      }
      expect(always.slept.length).toBe(6);

      const once = await runS3({
        ...PLACE,
        fault: (request) => (request.kind === "list" && isHere(request) && request.attempt === 1 ? fault : null),
      });
      expect(once.report).toMatchObject({ verdict: "passed", inputs: { files: 6, matchedEvents: 6, problems: [] } });
    });
  },
);

/** Damage that is always detected, even in a single response. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("cut out" as const), from: fc.nat(1500), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("twice" as const), from: fc.nat(1500), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("truncated" as const), from: fc.nat(1500), length: fc.constant(0) }),
  fc.record({ kind: fc.constant("other" as const), from: fc.nat(60), length: fc.nat(9) }),
);

test("if responses are truncated, doubled or replaced, a run that passes has read every object completely", async () => {
  const objects = Object.fromEntries(
    KEYS.map((key, index) => [key, Buffer.from(`${JSON.stringify(cleanCall())}\n`.repeat(index + 1))]),
  );
  const verdicts = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(14), damage), { minLength: 1, maxLength: 3 }), async (plan) => {
      let request = 0;
      const run = await runS3({
        ...PLACE,
        objects,
        fault: () => {
          const [, planned] = plan.find(([at]) => at === request) ?? [];
          request += 1;
          return planned === undefined ? null : { fault: "changed", change: (answer) => damaged(answer, planned) };
        },
      }).then(
        ({ report }) => report,
        (error: unknown) => ({ verdict: String(error), inputs: { files: 0, matchedEvents: 0 } }),
      );
      verdicts.set(run.verdict, (verdicts.get(run.verdict) ?? 0) + 1);
      if (run.verdict !== "passed") return;
      expect(run.inputs).toMatchObject({ files: 6, matchedEvents: 21 });
    }),
    { numRuns: 150 },
  );
  // A retry fixes most damage, but not all.
  expect(verdicts.get("passed")).toBeGreaterThan(15);
});

function damaged(
  answer: FakeAnswer,
  { kind, from, length }: { kind: string; from: number; length: number },
): FakeAnswer {
  const text = answer.body.toString("latin1");
  const isListing = answer.headers["content-type"] === "application/xml";
  const at = isListing ? from : from % Math.max(1, text.length);
  const changes: Record<string, string> = {
    "cut out": text.slice(0, at) + text.slice(at + length),
    twice: text.slice(0, at + length) + text.slice(at),
    truncated: text.slice(0, at),
    other: isListing ? otherText(text, from, String(length)) : text.slice(0, -1 - length),
  };
  const body = Buffer.from(changes[kind] ?? text, "latin1");
  const framed = answer.headers["content-length"] === null ? null : body.length;
  return { ...answer, headers: { ...answer.headers, "content-length": framed }, body };
}

/** Another text in one of the elements, except tokens, which only the server can interpret. */
function otherText(xml: string, which: number, value: string): string {
  const texts = [...xml.matchAll(/(?<=<(?!NextC|xml)[A-Za-z]+>)[^<]+(?=<)/g)];
  const chosen = texts[which % Math.max(1, texts.length)];
  if (chosen === undefined) return xml;
  return xml.slice(0, chosen.index) + value + xml.slice(chosen.index + chosen[0].length);
}
