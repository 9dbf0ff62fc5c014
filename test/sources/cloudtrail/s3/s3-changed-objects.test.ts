import { describe, expect, test } from "vitest";
import { etagOf, type FakeAnswer, type S3Fault, type S3Request } from "../../../fakes/s3.ts";
import { cleanCall, scanCall } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

const line = (record: object) => `${JSON.stringify(record)}\n`;
/** Each line is a whole export, so that what is missing at its end does not show in what is there. */
const CLEAN = line(cleanCall());
const OURS = Buffer.from(`${CLEAN.repeat(3)}${line(scanCall())}`);
/** More than is fetched ahead. */
const LARGE = Buffer.concat([Buffer.from(CLEAN.repeat(Math.ceil((9 * 1024 * 1024) / CLEAN.length))), OURS]);
const CUT = 2 * CLEAN.length;

const changed = (change: (answer: FakeAnswer) => Partial<FakeAnswer>): S3Fault => ({
  fault: "changed",
  change: (answer) => ({ ...answer, ...change(answer) }),
});
const framed = ({ headers }: FakeAnswer, body: Buffer, more: FakeAnswer["headers"] = {}) => ({
  body,
  headers: { ...headers, "content-length": body.length, ...more },
});
const status = (code: number): S3Fault => ({ fault: "error", status: code, code: "Changed" });

/** Answers to the first request that are not the object that was listed. */
const FIRST: Record<string, S3Fault> = {
  "a body shorter than its Size": changed((answer) => framed(answer, answer.body.subarray(0, CUT))),
  "an empty body": changed((answer) => framed(answer, Buffer.alloc(0))),
  "a body longer than its Size": changed((answer) => framed(answer, Buffer.concat([answer.body, Buffer.from(CLEAN)]))),
  "another version of the same size": changed((answer) => ({
    body: Buffer.from(answer.body.toString().replaceAll("HIGH", "LOW ")),
    headers: { ...answer.headers, etag: '"another"' },
  })),
  "a smaller version with its own ETag": changed((answer) =>
    framed(answer, Buffer.from(CLEAN), { etag: etagOf(Buffer.from(CLEAN)) }),
  ),
  "no ETag": changed(({ headers }) => ({ headers: { ...headers, etag: null } })),
  "no length": changed(({ headers, body }) => ({
    body: body.subarray(0, CUT),
    headers: { ...headers, "content-length": null },
  })),
  "a part that was not requested": changed((answer) => ({
    status: 206,
    ...framed(answer, answer.body.subarray(0, CUT), { "content-range": `bytes 0-${CUT - 1}/${answer.body.length}` }),
  })),
  "a part that says it is all": changed((answer) => ({
    status: 206,
    ...framed(answer, answer.body.subarray(0, CUT), { "content-range": `bytes 0-${CUT - 1}/${CUT}` }),
  })),
  "a range of unknown total": changed((answer) => ({
    status: 206,
    ...framed(answer, answer.body.subarray(0, CUT), { "content-range": `bytes 0-${CUT - 1}/*` }),
  })),
  "304 Not Modified": status(304),
  "412 Precondition Failed": status(412),
  "416 Range Not Satisfiable": status(416),
  "404 Not Found": { fault: "error", status: 404, code: "NoSuchKey" },
  "an HTML page": {
    fault: "answer",
    answer: { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from("<html></html>") },
  },
  "204 No Content": { fault: "answer", answer: { status: 204, headers: {}, body: Buffer.alloc(0) } },
};

/** Answers to a request to go on that do not go on with the same version. */
const RESUMED: Record<string, S3Fault> = {
  "another ETag": changed(({ headers }) => ({ headers: { ...headers, etag: '"another"' } })),
  "no ETag": changed(({ headers }) => ({ headers: { ...headers, etag: null } })),
  "another total": changed((answer) =>
    framed(answer, answer.body, {
      "content-range": `bytes ${CUT}-${CUT + answer.body.length - 1}/${CUT + answer.body.length + 1}`,
    }),
  ),
  "a later range": changed((answer) => {
    const body = answer.body.subarray(CLEAN.length);
    const from = CUT + CLEAN.length;
    return framed(answer, body, { "content-range": `bytes ${from}-${from + body.length - 1}/${from + body.length}` });
  }),
  "a range that ends early": changed((answer) => {
    const body = answer.body.subarray(0, CLEAN.length);
    return framed(answer, body, {
      "content-range": `bytes ${CUT}-${CUT + body.length - 1}/${CUT + answer.body.length}`,
    });
  }),
  "a range longer than its body": changed((answer) => framed(answer, answer.body.subarray(0, CLEAN.length))),
  "a range without its numbers": changed(({ headers }) => ({ headers: { ...headers, "content-range": "bytes */*" } })),
  "the whole of another version": changed((answer) => ({
    status: 200,
    ...framed(answer, Buffer.from(CLEAN.repeat(4)), { etag: '"another"', "content-range": null }),
  })),
  "the rest, as if it were the whole": changed((answer) => ({
    status: 200,
    ...framed(answer, answer.body, { "content-range": null }),
  })),
};

const gets = ({ kind }: S3Request) => kind === "get";

describe.each([
  ["small", OURS],
  ["large", LARGE],
] as const)("only the bytes that were listed are read: %s", (size, body) => {
  const read = (fault: (request: S3Request) => S3Fault | null) =>
    runS3({ objects: { "x/ours": body, "x/clean": CLEAN }, prefixes: ["x/"], fault });
  const isOurs = (request: S3Request) => request.key === "x/ours";

  test.each(Object.entries(FIRST))("%s", async (_what, fault) => {
    const always = await read((request) => (isOurs(request) ? fault : null));
    expect(always.report.verdict).toBe("inconclusive");
    expect(always.report.inputs.problems.map(({ path, code }) => [path, code])).toEqual([
      ["s3://trail-bucket/x/ours", "unreadable"],
    ]);

    const lists = always.requests.filter(({ kind, prefix }) => kind === "list" && prefix === "x/ours");
    // What is not an answer of S3 at all is not worth another listing.
    const isMismatch = !always.report.inputs.problems[0]?.detail.includes("length is unknown");
    expect(lists.length).toBe(isMismatch ? 1 : 0);

    const once = await read((request) => (isOurs(request) && request.attempt === 1 ? fault : null));
    expect(once.report.verdict).toBe(isMismatch ? "failed" : "inconclusive");
    if (isMismatch) expect(once.report.inputs.problems).toEqual([]);
  });

  test.each(Object.entries(RESUMED))("after the connection dropped: %s", async (_what, fault) => {
    const first: S3Fault = { fault: "cut", after: CUT };
    const always = await read((request) => (!isOurs(request) ? null : request.range === null ? first : fault));
    expect(always.report.verdict).toBe("inconclusive");
    expect(always.report.inputs.problems.map(({ path, code }) => [path, code])).toEqual([
      ["s3://trail-bucket/x/ours", "unreadable"],
    ]);

    const once = await read((request) =>
      !isOurs(request) ? null : request.attempt === 1 ? first : request.attempt === 2 ? fault : null,
    );
    // What was read of a large one cannot be taken back.
    const isKept = size === "small" && !JSON.stringify(once.report.inputs.problems).includes("length is unknown");
    expect(once.report.verdict).toBe(isKept ? "failed" : "inconclusive");
  });

  test("every request names the version that was listed", async () => {
    const run = await read((request) =>
      isOurs(request) && request.attempt === 1 ? { fault: "cut", after: CUT } : null,
    );
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { problems: [] } });
    expect(
      run.requests
        .filter(gets)
        .filter(isOurs)
        .map(({ ifMatch }) => ifMatch),
    ).toEqual([etagOf(body), etagOf(body)]);
  });
});

describe("between the listing and the first request", () => {
  const swap = (now: Buffer | null) => (request: S3Request, objects: Map<string, { body: Buffer }>) => {
    if (request.kind === "get" && request.key === "x/a" && request.attempt === 1) {
      if (now === null) objects.delete("x/a");
      else objects.set("x/a", { body: now });
    }
    return null;
  };
  const objects = { "x/a": CLEAN, "x/b": CLEAN };

  test("an object is overwritten: what is there now is read", async () => {
    const run = await runS3({ objects, prefixes: ["x/"], fault: swap(OURS) });
    expect(run.report).toMatchObject({ verdict: "failed", inputs: { files: 2, matchedEvents: 5, problems: [] } });
  });

  test("by a large one, which is then read as it comes", async () => {
    const run = await runS3({ objects, prefixes: ["x/"], fault: swap(LARGE) });
    expect(run.report).toMatchObject({
      verdict: "failed",
      inputs: { files: 2, bytes: LARGE.length + CLEAN.length, problems: [] },
    });
  });

  test("an object is deleted: what it held was not read", async () => {
    const run = await runS3({ objects, prefixes: ["x/"], fault: swap(null) });
    expect(run.report.verdict).toBe("inconclusive");
    expect(run.report.inputs.problems).toEqual([
      {
        path: "s3://trail-bucket/x/a",
        code: "unreadable",
        detail: expect.stringContaining("before it could be read"),
      },
    ]);
  });

  test("an object is overwritten again and again", async () => {
    let version = 0;
    const run = await runS3({
      objects,
      prefixes: ["x/"],
      fault: ({ kind, key }, all) => {
        if (kind === "get" && key === "x/a") all.set("x/a", { body: Buffer.from(CLEAN.repeat((version += 1) + 1)) });
        return null;
      },
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(run.report.inputs.problems[0]?.detail).toContain("overwritten while it was read");
  });

  test("a folder that was listed, and is empty", async () => {
    const run = await runS3({
      objects: { "x/a": CLEAN, "x/sub/b": OURS },
      prefixes: ["x/"],
      fault: ({ prefix }, all) => {
        if (prefix === "x/sub/") all.delete("x/sub/b");
        return null;
      },
    });
    expect(run.report.verdict).toBe("inconclusive");
    expect(run.report.inputs.problems).toEqual([
      {
        path: "s3://trail-bucket/x/sub/",
        code: "unreadable",
        detail: expect.stringContaining("nothing is below it now"),
      },
    ]);
  });
});
