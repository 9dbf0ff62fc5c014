import { describe, expect, it } from "vitest";
import { isObject, listAt } from "../../../src/core/text/json-values.ts";
import { evaluateFile } from "../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const json = (value: unknown) => JSON.stringify(value);

/** The groups of the records that JSON.parse of the whole document returns. */
async function byParse(text: string) {
  const document: unknown = JSON.parse(text);
  const records = isObject(document) ? listAt(document, "Records") : [];
  return (await evaluateFile(logFile(...records))).groups;
}

const inner = logFile(scanCall()).replaceAll("team/shop", "team/quoted");

/** Log files that are hard to split into records. */
const DOCUMENTS: Record<string, string> = {
  "escapes in a key": json({ Records: [scanCall()] }).replace('"eventName"', '"event\\u004eame"'),
  "escapes in the event's name": json({ Records: [scanCall()] }).replace(
    '"DescribeImage',
    '"\\u0044escribe\\u0049mage',
  ),
  "escapes in the key of the list": json({ Records: [scanCall()] }).replace('"Records"', '"\\u0052ecords"'),
  "an event inside another": json({ Records: [otherCall((record) => (record.requestParameters = scanCall()))] }),
  "a log file inside another event": json({
    Records: [otherCall((record) => (record.additional = { Records: [scanCall()] }))],
  }),
  "an escaped event in a string": json({
    Records: [otherCall((record) => (record.requestParameters = { body: inner })), scanCall()],
  }),
  "backslashes before quotes": json({
    Records: [otherCall((record) => (record.userAgent = '\\\\\\"},{"eventVersion":"')), scanCall()],
  }),
  "brackets in strings": json({ Records: [otherCall((record) => (record.userAgent = '}]}{"Records":[')), scanCall()] }),
  "keys in another order": json({ Records: [Object.fromEntries(Object.entries(scanCall()).toReversed())] }),
  "the name last": json({ Records: [{ ...otherCall(), eventName: undefined, ...scanCall() }] }),
  "Records before the list": json({ about: { Records: "none" }, "Records ": [1], Records: [scanCall()] }),
  "Records after the list": json({ Records: [scanCall()], about: ["Records", { Records: [] }] }),
  "a string that contains the key of the list": json({ about: '"Records":[', Records: [scanCall()] }),
  "a searched event among records of other events": json({
    Records: [...Array.from({ length: 700 }, () => otherCall()), scanCall(), otherCall()],
  }),
  "lower case": json({ Records: [{ ...scanCall(), eventName: "describeimagescanfindings" }] }),
  whitespace: JSON.stringify({ Records: [otherCall(), scanCall()] }, null, "\t").replaceAll("\n", "\r\n"),
  "a byte order mark": `\u{feff}${logFile(scanCall())}`,
};

describe("the groups equal those of JSON.parse of the whole document", () => {
  it.each(Object.entries(DOCUMENTS))("%s", async (_name, text) => {
    const report = await evaluateFile(text);
    expect(report.groups).toEqual(await byParse(text.replace(/^\u{feff}/u, "")));
    expect(report.inputs.problems.map(({ code }) => code)).not.toContain("damaged");
  });

  it("nearly all documents contain a searched event", async () => {
    const found = await Promise.all(Object.values(DOCUMENTS).map((text) => evaluateFile(text)));
    expect(found.filter(({ groups }) => groups.length > 0).length).toBeGreaterThan(12);
  });
});

describe("the same file in other layouts of gzip members", () => {
  const plain = logFile(otherCall(), scanCall());
  const half = Buffer.from(plain);
  const records = (bytes: Buffer) =>
    evaluateFile(bytes).then(({ groups, inputs }) => ({ groups, problems: inputs.problems }));

  it.each([
    ["two members", Buffer.concat([gzipped(half.subarray(0, 900)), gzipped(half.subarray(900))])],
    [
      "two members, the second one with the searched event",
      Buffer.concat([gzipped(logFile(otherCall())), gzipped(plain)]),
    ],
    ["zeros after it", Buffer.concat([gzipped(half), Buffer.alloc(512)])],
    ["zeros between members", Buffer.concat([gzipped(logFile(otherCall())), Buffer.alloc(100), gzipped(half)])],
    ["gzip in gzip", gzipped(gzipped(half))],
    ["an empty member before it", Buffer.concat([gzipped(""), gzipped(half)])],
    ["an empty member after it", Buffer.concat([gzipped(half), gzipped("")])],
  ])("%s", async (_name, bytes) => {
    expect(await records(bytes)).toEqual({ groups: (await evaluateFile(plain)).groups, problems: [] });
  });

  it("a member after one with a wrong length is not lost", async () => {
    // The last four bytes only size the output buffer.
    const clean = gzipped(logFile(cleanCall()));
    const both = Buffer.concat([clean, Buffer.alloc(8), gzipped(half)]);
    expect((await evaluateFile(both)).verdict).toBe("failed");
    const lying = Buffer.concat([clean, gzipped(half)]);
    lying.writeUInt32LE(5, lying.length - 4);
    expect((await evaluateFile(lying)).verdict).not.toBe("passed");
  });

  it("bytes after the last member are damage", async () => {
    const { inputs, verdict } = await evaluateFile(
      Buffer.concat([gzipped(logFile(cleanCall(), otherCall())), Buffer.from("more")]),
    );
    expect(inputs.problems.map(({ code }) => code)).toContain("damaged");
    expect(verdict).toBe("inconclusive");
  });
});
