import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { damaged, damages } from "../../support/damage.ts";
import { codesOf, evaluate, evaluateFile, inFolder } from "../../support/evaluate.ts";
import { EXPORTS } from "../../support/exports.ts";
import { type Call, cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";
import { blockingOf } from "../../support/repeated-keys.ts";

const line = (...records: Call[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
const failing = gzipped(logFile(scanCall()));
const random = (length: number) => {
  let state = 12_345;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48_271) % 2_147_483_647) & 0xff));
};
/** Incompressible records of other events, large enough that the file is read as a stream. */
const LARGE = gzipSync(
  line(
    ...Array.from({ length: 400 }, (_, at) => otherCall((r) => (r.userAgent = random(16_000 + at).toString("base64")))),
  ),
  { level: 1 },
);

/** Bytes after an intact gzip member. */
const TAILS: Record<string, Buffer> = {
  "a member truncated in its header": failing.subarray(0, 5),
  "a member truncated in its middle": gzipped(logFile(cleanCall())).subarray(0, 200),
  "a member without its checksum": failing.subarray(0, failing.length - 8),
  "a member with a wrong checksum": changed(failing, failing.length - 6),
  "a member with a wrong length": changed(failing, failing.length - 2),
  "a member with a changed byte": changed(gzipped(logFile(cleanCall())), 40),
  "a header with reserved flags": changed(failing, 3),
  text: Buffer.from("tail"),
  "padding, then text": Buffer.concat([Buffer.alloc(600), Buffer.from("tail")]),
  "one byte of a gzip": Buffer.from([0x1f]),
  "a header whose name does not end": Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3, 0x61, 0x62]),
  "random bytes": random(5_000),
};

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xa5;
  return copy;
}

describe("an intact gzip member counts, whatever follows it", () => {
  test.each(Object.entries(TAILS))("%s, in small and large files, in gzip or not", async (_what, tail) => {
    const small = Buffer.concat([failing, tail]);
    for (const bytes of [small, gzipped(small), Buffer.concat([LARGE, small])]) {
      const report = await evaluateFile(bytes);
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 }, inputs: { problems: [{}] } });
      expect(["damaged", "truncated"]).toContain(report.inputs.problems[0]?.code);
    }
  });

  test("many files", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at): [string, Buffer] => {
        const tail = Object.values(TAILS)[at % 12] ?? Buffer.alloc(0);
        const call = scanCall(
          (r) => (r.requestParameters.repositoryName = r.responseElements.repositoryName = `team/r${at}`),
        );
        return [`${at}.gz`, Buffer.concat([gzipped(logFile(call)), tail])];
      }),
    );
    await inFolder(files, async (folder) => {
      const alone = await evaluate([folder]);
      // Two findings per file, and those of one more image, which were read from a damaged member.
      expect(alone).toMatchObject({ verdict: "failed", counts: { matched: 602 } });
      expect(alone.inputs.problems.length).toBe(300);
    });
  });

  test("at any chunk size", async () => {
    const bytes = Buffer.concat([
      failing,
      gzipped(logFile(cleanCall())),
      TAILS["a member with a changed byte"] ?? failing,
    ]);
    const whole = await evaluateFile(bytes);
    for (const size of [1, 7, 64, 1000]) {
      const pieces = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const report = await evaluate(["-"], { request: { standardInput: pieces } });
      expect(report.groups).toEqual(whole.groups);
      expect(codesOf(report)).toEqual(codesOf(whole));
    }
  });

  test("with a name, a comment, more fields and a checksum in its header", async () => {
    const body = failing.subarray(10);
    const header = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 0x61, 0, 0x62, 0, 1, 2]);
    const report = await evaluateFile(Buffer.concat([header, body, Buffer.alloc(9), header, body]));
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 }, inputs: { problems: [] } });
  });
});

describe("intact records count next to damaged ones", () => {
  const bad = JSON.stringify(cleanCall());
  const good = line(scanCall());
  /** A log file as CloudTrail writes it, with a damaged record and an intact one. */
  const oneLine = (damagedRecord: string) => `{"Records":[${damagedRecord},${JSON.stringify(scanCall())}]}`;
  const array = JSON.stringify({ Records: [scanCall(), cleanCall()] });
  test.each([
    ["a line truncated in a string", `${bad.slice(0, 30)}\n${good}`],
    ["a line truncated in an object", `${bad.slice(0, bad.indexOf('{"type"') + 1)}\n${good}`],
    ["a line truncated after a key", `${bad.slice(0, bad.indexOf('"userIdentity"') + 15)}\n${good}`],
    ["a line of something else", `${line(otherCall())}oops\n${good}`],
    ["a line with an extra bracket", `${bad}}\n${good}`],
    ["a line with an invalid value", `${bad.replace('"1.08"', "tru")}\n${good}`],
    ["many such lines", `${`${bad.slice(0, 90)}\n`.repeat(500)}${good}${bad.slice(0, 99)}`],
    ["lines of Records, one truncated in a record", `{"Records":[${bad.slice(0, 200)}\n${logFile(scanCall())}\n`],
    [
      "lines of EventBridge, one truncated",
      `${EXPORTS["EventBridge, one per line"](cleanCall()).slice(0, 300)}\n${EXPORTS["EventBridge, one per line"](scanCall())}`,
    ],
    [
      "lines of Splunk, one truncated",
      `${EXPORTS["Splunk, one per line"](cleanCall()).slice(0, 300)}\n${EXPORTS["Splunk, one per line"](scanCall())}`,
    ],
    [
      "lines of a log, one truncated",
      `${EXPORTS["aws logs tail"](cleanCall()).slice(0, 300)}\n${EXPORTS["aws logs tail"](scanCall())}`,
    ],
    ["a list, truncated after the first record", array.slice(0, array.indexOf("team/clean"))],
    ["a list, the first record damaged", array.replace('{"Records":[', '{"Records":[{"eventVersion":tru},')],
    ["clean lines, then a byte order mark", `${line(cleanCall()).replace("\n", "\r\n")}\uFEFF${good}`],
    ["a line that is indented", `${line(otherCall())}oops\n\t ${good}`],
    ["a line with a space after its brace", `${line(otherCall())}oops\n${good.replace("{", "{ ")}`],
    ["a line that is a list", `${line(otherCall())}oops\n[${good.trim()}]\n`],
    ["a line that is a list of lists", `${line(otherCall())}oops\n [ [ ${good.trim()} ] ]\n`],
    ["a list with an extra comma", array.replace("[{", `[${bad},,{`)],
    ["a list with text between records", array.replace("[{", `[${bad},oops,{`)],
    ["one line, a record with an extra quote", oneLine(bad.replace('"1.08"', '"1."08"'))],
    ["one line, a record with a missing quote", oneLine(bad.replace('"1.08"', '"1.08'))],
    ["one line, a record with a control character", oneLine(bad.replace('"1.08"', '"1.\u000108"'))],
    ["one line, a record with an extra brace", oneLine(bad.replace('"1.08"', '"1.08"}'))],
    ["one line, a record with a missing brace", oneLine(bad.slice(0, -1))],
    ["one line, a record with a mismatched bracket", oneLine(bad.replace('"findings":[', '"findings":[}'))],
    [
      "one line, a record with whitespace",
      oneLine(bad.slice(0, -1)).replace(',{"eventVersion"', ' , { "eventVersion"'),
    ],
    ["one line after another", `${line(otherCall())}oops\n${oneLine(bad.slice(0, -1))}`],
    ["a list with one record per line, a comma missing", `{"Records":[\n${bad}\n${JSON.stringify(scanCall())}\n]}`],
    ["CSV, a row with more cells", `"_time","_raw"\n"1","2","3"\n${csvRow(scanCall())}`],
    ["CSV, a row with fewer cells", `"_time","_raw"\n"1"\n${csvRow(scanCall())}`],
    ["CSV, a row with text after a quote", `"_time","_raw"\n"1"x,"2"\n${csvRow(scanCall())}`],
    ["CSV, truncated in the last row", `"_time","_raw"\n${csvRow(scanCall())}"1","{`],
  ])("%s", async (_what, text) => {
    for (const content of [text, gzipped(text), Buffer.from(`\ufeff${text}`, "utf16le")]) {
      const report = await evaluateFile(content);
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
      expect(["damaged", "truncated"]).toContain(report.inputs.problems[0]?.code);
    }
  });

  test("an event that is quoted on its own line is not read", async () => {
    const quoting = JSON.stringify(
      { Records: [otherCall((r) => (r.requestParameters = { quoted: scanCall() }))] },
      null,
      2,
    );
    expect((await evaluateFile(`${quoting.slice(0, -1)}oops`)).groups).toEqual([]);
  });

  test.each([
    ["under a key", otherCall((r) => (r.requestParameters = { quoted: scanCall() }))],
    ["in a string", otherCall((r) => (r.requestParameters = { quoted: `,${JSON.stringify(scanCall())},` }))],
  ])("an event that is quoted %s of a damaged record is not read", async (_where, record) => {
    const quoting = JSON.stringify({ Records: [record, cleanCall()] });
    const report = await evaluateFile(quoting.replace('"1.08"', '"1."08"'));
    expect([report.groups, report.scans.map(({ outcome }) => outcome)]).toEqual([[], ["evaluated"]]);
  });

  test("many damaged records in one line are read in linear time", async () => {
    const started = performance.now();
    const damagedRecords = '{"eventVersion":"1"."'.repeat(200_000);
    const report = await evaluateFile(oneLine(damagedRecords));
    expect([report.verdict, report.counts.matched]).toEqual(["failed", 2]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

function csvRow(record: Call): string {
  return `"1","${JSON.stringify(record).replaceAll('"', '""')}"\n`;
}

describe("appending never removes a blocking occurrence", () => {
  const records = [otherCall(), scanCall(), cleanCall()];
  const files = {
    lines: Buffer.from(line(...records)),
    "a log file": Buffer.from(logFile(...records)),
    "lines of Records": Buffer.from(records.map((record) => `${logFile(record)}\n`).join("")),
    gzip: gzipped(logFile(...records)),
    "gzip of lines": gzipped(line(...records)),
    "two members": Buffer.concat([gzipped(logFile(otherCall())), gzipped(logFile(...records))]),
    "gzip in gzip": gzipped(gzipped(line(...records))),
    "a large gzip": Buffer.concat([LARGE, gzipped(line(...records))]),
  };
  const tail = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string().map((text) => Buffer.from(text)),
    fc
      .tuple(fc.constantFrom(...Object.values(files).slice(0, 7)), damages)
      .map(([bytes, damage]) => damaged(bytes, damage)),
    fc.constantFrom(...Object.values(TAILS)),
  );

  test("to a gzip, to lines, to a document", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.entries(files)), tail, async ([, bytes], more) => {
        const before = await evaluateFile(bytes);
        expect(before.verdict).toBe("failed");
        const after = await evaluateFile(Buffer.concat([bytes, more]));
        const still = new Set(blockingOf(after));
        expect(blockingOf(before).filter((each) => !still.has(each))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  }, 60_000);
});
