import { describe, expect, test } from "vitest";
import { deliveryWindow } from "../../../../src/sources/cloudtrail/aws-logs-layout.ts";
import { type ListPage, listObjects } from "../../../../src/sources/cloudtrail/s3/listing.ts";
import type { S3Fault, S3Request } from "../../../fakes/s3.ts";
import { cleanCall, gzipped, logFile, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const CLEAN = gzipped(logFile(cleanCall()));
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x/${index + 100}`, CLEAN]));
const lists = ({ kind }: S3Request) => kind === "list";

/** A generated listing. */
function listing(prefix: string, entries: string, more: string, count: number): S3Fault {
  const body = Buffer.from(
    `<ListBucketResult><Name>trail-bucket</Name><Prefix>${prefix}</Prefix><KeyCount>${count}</KeyCount>${more}${entries}</ListBucketResult>`,
  );
  return { fault: "answer", answer: { status: 200, headers: { "content-type": "application/xml" }, body } };
}
const next = (token: string) =>
  `<IsTruncated>true</IsTruncated><NextContinuationToken>${token}</NextContinuationToken>`;
const LAST = "<IsTruncated>false</IsTruncated>";
const object = (key: string) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;
const folder = (prefix: string) => `<CommonPrefixes><Prefix>${prefix}</Prefix></CommonPrefixes>`;

describe("an endless listing", () => {
  const rounds: Record<string, (token: string, page: number) => S3Fault> = {
    "repeats its page": () => listing("x/", object("x/a"), next("A"), 1),
    "repeats an empty page": () => listing("x/", "", next("A"), 0),
    "goes A, B, A, B over empty pages": (token) => listing("x/", "", next(token === "A" ? "B" : "A"), 0),
    "goes A, B, C, A": (token) =>
      listing("x/", "", next(String.fromCharCode(65 + (("ABC".indexOf(token) + 1) % 3))), 0),
    "goes A, B, A, B over the same objects": (token) =>
      listing("x/", object(token === "A" ? "x/b" : "x/a"), next(token === "A" ? "B" : "A"), 1),
    "has new tokens for the same objects": (_token, page) => listing("x/", object("x/a"), next(`T${page}`), 1),
    "has a token without end": () => listing("x/", "", next("T".repeat(100_000)), 0),
  };
  test.each(Object.entries(rounds))("%s", async (_name, answer) => {
    let page = 0;
    const run = await runS3({
      objects: many(1),
      prefixes: ["x/"],
      fault: (request) => (lists(request) && request.prefix === "x/" ? answer(request.token, (page += 1)) : null),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain("is not a valid listing, after retries");
    expect(run.requests.filter(lists).length).toBeLessThan(20);
  });

  const pages: [string, (token: string) => S3Fault][] = [
    ["one page", () => listing("x/sub/", "", LAST, 0)],
    [
      "an empty page before it",
      (token) => (token === "" ? listing("x/sub/", "", next("A"), 0) : listing("x/sub/", "", LAST, 0)),
    ],
    [
      "two empty pages before it",
      (token) => listing("x/sub/", "", token === "" ? next("A") : token === "A" ? next("B") : LAST, 0),
    ],
  ];
  test.each(pages)("has nothing in a listed folder: %s", async (_name, answer) => {
    const run = await runS3({
      objects: { ...many(1), "x/sub/b": "broken" },
      prefixes: ["x/"],
      fault: (request) => (lists(request) && request.prefix === "x/sub/" ? answer(request.token) : null),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(run.report.inputs.problems).toEqual([
      {
        path: "s3://trail-bucket/x/sub/",
        code: "unreadable",
        detail: expect.stringContaining("it is empty now"),
      },
    ]);
  });

  test.each([
    ["before", ["", "", "x/sub/b"]],
    ["after", ["x/sub/b", "", ""]],
    ["around", ["", "x/sub/b", ""]],
  ])("has empty pages %s an object, as in S3 after many deletions: it is read", async (_name, keys) => {
    const run = await runS3({
      objects: { "x/a": CLEAN, "x/sub/b": CLEAN },
      prefixes: ["x/"],
      fault: (request) => {
        if (!lists(request) || request.prefix !== "x/sub/") return null;
        const page = "0AB".indexOf(request.token || "0");
        const entry = keys[page] ?? "";
        const rest = ["A", "B"][page];
        const size = `<Contents><Key>${entry}</Key><Size>${CLEAN.length}</Size></Contents>`;
        return listing(
          "x/sub/",
          entry === "" ? "" : size,
          rest === undefined ? LAST : next(rest),
          entry === "" ? 0 : 1,
        );
      },
    });
    expect(run.report).toMatchObject({ verdict: "passed", inputs: { files: 2, problems: [] } });
  });

  test.each([
    ["the listed folder itself", "x/", 1],
    ["no name", "", 1],
    ["the folder above", "", 1],
    ["a folder beside it", "y/", 1],
    ["a part of its name", "x", 1],
    ["a name without a slash", "x/sub", 1],
    ["a folder two steps below", "x/a/b/", 1],
    ["the same folder twice", `x/a/</Prefix></CommonPrefixes><CommonPrefixes><Prefix>x/a/`, 2],
  ])("has as a folder: %s", async (_name, prefix, count) => {
    const run = await runS3({
      objects: many(1),
      prefixes: ["x/"],
      fault: (request) => (lists(request) ? listing("x/", folder(prefix), LAST, count) : null),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain("is not a valid listing, after retries");
    expect(run.requests.length).toBeLessThan(10);
  });

  test("has one more folder in every folder", async () => {
    const run = await runS3({
      objects: {},
      prefixes: [""],
      fault: ({ prefix }) => listing(prefix, folder(`${prefix}AWSLogs/`), LAST, 1),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain("longer than S3 allows");
    expect(run.requests.length).toBeLessThan(200);
  });

  test("has endless objects or pages: it ends at a limit, and few objects wait at any time", async () => {
    const call =
      (objects: number, folders: number) =>
      async (prefix: string): Promise<ListPage> => {
        page += 1;
        return {
          objects: Array.from({ length: objects }, (_, index) => ({
            key: `${prefix}${page}-${index}`,
            bytes: 1,
            etag: null,
            storageClass: null,
            isBeingRestored: null,
          })),
          folders: Array.from({ length: folders }, (_, index) => `${prefix}${page}-${index}/`),
          next: { token: String(page), last: Buffer.alloc(0), tokens: new Set(), repeatsTokens: false },
        };
      };
    let page = 0;
    for (const [objects, folders, says] of [
      [1000, 0, "more than 50000 objects"],
      [0, 10, "more than 500 pages of listings"],
      [0, 0, "more than 500 pages of listings"],
    ] as const) {
      page = 0;
      const faults: string[] = [];
      let taken = 0;
      const always = deliveryWindow({ since: null, until: null });
      const limits = { objects: 50_000, requests: 500 };
      const { found } = listObjects("x/", always, call(objects, folders), () => false, limits);
      for await (const each of found) {
        if (each.kind === "fault") faults.push(String(each.error));
        else taken += 1;
      }
      expect(faults).toEqual([expect.stringContaining(says)]);
      expect(page).toBeLessThanOrEqual(500);
      expect(taken).toBeLessThan(70_000);
    }
  });
});

describe("S3 that is too slow ends the whole entry", () => {
  const ours = gzipped(logFile(scanCall()));
  const large = Buffer.from(logFile(scanCall((call) => (call.additionalEventData = "z".repeat(9 * 1024 * 1024)))));

  test.each([2, 80, 300])("it accepts connections and never responds, with %i objects", async (count) => {
    const run = await runS3({
      objects: many(count),
      prefixes: ["x/"],
      request: { idleTimeout: 250 },
      fault: (request) => (lists(request) ? null : { fault: "hang" }),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain(
      "S3 was too slow for s3:GetObject: nothing arrived for",
    );
    // Only the requests in progress were sent.
    expect(new Set(run.keys).size).toBeLessThanOrEqual(33);
    expect(JSON.stringify(run.report.inputs.problems).includes("not read, because S3 was too slow")).toBe(count > 33);
  });

  test("it never responds to a listing", async () => {
    const run = await runS3({
      objects: many(2),
      prefixes: ["x/"],
      request: { idleTimeout: 60 },
      fault: () => ({ fault: "hang" }),
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(JSON.stringify(run.report.inputs.problems)).toContain(
      "S3 was too slow for s3:ListBucket: nothing arrived for",
    );
    expect(run.requests.length).toBeLessThan(6);
  });

  const trickles: Record<string, { body: Buffer; isSlow: (request: S3Request) => boolean }> = {
    "an object": { body: CLEAN, isSlow: ({ key }) => key === "x/slow" },
    "a large object": { body: large, isSlow: ({ key }) => key === "x/slow" },
    "a listing": { body: CLEAN, isSlow: ({ prefix, kind }) => kind === "list" && prefix === "x/sub/" },
    "the first listing": { body: CLEAN, isSlow: lists },
  };
  /** A small object arrives completely before the time is up. */
  const SLOW: Record<string, RegExp> = {
    "an object": /less than 16384 bytes per second arrived for 3 s/,
    "a large object": /less than 16384 bytes per second arrived for 3 s/,
    "a listing": /less than 16384 bytes per second arrived for 3 s/,
    "the first listing": /less than 16384 bytes per second arrived for 3 s/,
  };
  test.each(Object.entries(trickles))("it sends a byte now and then, of %s", async (name, { body, isSlow }) => {
    const run = await runS3({
      objects: { "x/ours": ours, "x/slow": body, "x/sub/a": CLEAN },
      prefixes: ["x/"],
      request: { idleTimeout: 100 },
      fault: (request) => (isSlow(request) ? { fault: "trickle", every: 20 } : null),
    });
    expect(run.report.verdict).toBe(name === "the first listing" ? "inconclusive" : "failed");
    expect(run.report.counts.inconclusive).toBeGreaterThan(0);
    expect(run.report.inputs.problems.map(({ detail }) => detail).join()).toMatch(SLOW[name] ?? "");
  });

  test("an error with an endless body", async () => {
    const run = await runS3({
      objects: many(1),
      prefixes: ["x/"],
      request: { idleTimeout: 200 },
      fault: ({ kind }) =>
        kind === "list"
          ? null
          : {
              fault: "answer",
              answer: { status: 500, headers: { "content-type": "text/html" }, body: Buffer.alloc(50_000_000, 32) },
            },
    });
    expect(run.report.verdict).toBe("inconclusive");
  });

  test("a slow object does not affect other objects", async () => {
    const run = await runS3({
      objects: { ...many(40), "x/999": ours },
      prefixes: ["x/"],
      request: { idleTimeout: 1_000 },
      fault: ({ key }) => (key === "x/120" ? { fault: "hang" } : null),
    });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 40 } });
    expect(run.report.inputs.problems.map(({ path }) => path)).toEqual(["s3://trail-bucket/x/120"]);
  });
});
