import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../support/evaluate.ts";
import { EXPORTS, lake, logEvents, lookup, ocsf, splunkLine } from "../../support/exports.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";
import { withCleanFile } from "../../support/with-clean-file.ts";

const clean = JSON.stringify(cleanCall());
const json = (value: unknown) => JSON.stringify(value);

/** The text with the first of these replaced by bytes. */
function withBytes(text: string, replaced: string, bytes: readonly number[]): Buffer {
  const at = text.indexOf(replaced);
  if (at < 0) throw new Error(`${replaced} is not there`);
  return Buffer.concat([
    Buffer.from(text.slice(0, at)),
    Buffer.from(bytes),
    Buffer.from(text.slice(at + replaced.length)),
  ]);
}

const withByte = (text: string, at: number, bytes: readonly number[]) =>
  Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(bytes), Buffer.from(text.slice(at + 1))]);

describe("a byte that is not UTF-8 in a record of ours is damage", () => {
  const paged = logFile(cleanCall((record) => (record.responseElements.nextToken = "page-2")));
  test.each([
    [
      "in the key nextToken, so that the page looks like the last",
      withBytes(paged, "nextToken", [...Buffer.from("nextTo"), 0xeb, 0x65, 0x6e]),
    ],
    [
      "in the key errorCode",
      withBytes(logFile(cleanCall((r) => (r.errorCode = "X"))), "errorCode", [
        ...Buffer.from("error"),
        0xc3,
        ...Buffer.from("ode"),
      ]),
    ],
    ["in a description", withBytes(logFile(cleanCall()), "A flaw", [0x41, 0x92, 0x66])],
    ["in the name of a finding", withBytes(logFile(cleanCall()), "CVE-2026", [0x43, 0x56, 0xff])],
    ["in the digest", withBytes(logFile(cleanCall()), "ab12ab12", [0xe9])],
    [
      "in the event's name",
      withBytes(logFile(cleanCall()), "ScanFindings", [...Buffer.from("Scan"), 0xc6, ...Buffer.from("indings")]),
    ],
    [
      "in the event's source",
      withBytes(logFile(cleanCall()), "ecr.amazonaws", [...Buffer.from("ecr.am"), 0xe1, ...Buffer.from("zonaws")]),
    ],
    [
      "in the key eventName",
      withBytes(logFile(cleanCall()), '"eventName', [0x22, ...Buffer.from("eventN"), 0xe1, ...Buffer.from("me")]),
    ],
    [
      "in the event's name, in gzip",
      gzipped(withBytes(logFile(cleanCall()), "Findings", [0xc6, ...Buffer.from("indings")])),
    ],
    [
      "in the event's name, between characters of two bytes",
      withBytes(
        logFile(
          otherCall((r) => (r.userAgent = "é".repeat(99))),
          cleanCall(),
        ),
        "Findings",
        [0xc6],
      ),
    ],
    [
      "in the key over the record (lookup-events)",
      withBytes(json(lookup(cleanCall())), "CloudTrailEvent", [
        ...Buffer.from("CloudTr"),
        0xe1,
        ...Buffer.from("ilEvent"),
      ]),
    ],
    [
      "in the key result of Splunk",
      withBytes(json(splunkLine(cleanCall())), '"result"', [0x22, 0xf2, ...Buffer.from('esult"')]),
    ],
    [
      "in the key that says that there are more events",
      withBytes(json({ ...lookup(cleanCall()), NextToken: "t" }), "NextToken", [0xce, ...Buffer.from("extToken")]),
    ],
    [
      "in the name of an OCSF event",
      withBytes(json(ocsf(cleanCall())), "DescribeImage", [...Buffer.from("Describe"), 0xc9, ...Buffer.from("mage")]),
    ],
    ["in a cell of CloudTrail Lake", withBytes(json(lake(cleanCall())), "COMPLETE", [0x43, 0xff])],
    ["in a CSV", withBytes(EXPORTS["Splunk, CSV"](cleanCall()), "A flaw", [0x41, 0x92])],
    ["in the CSV's header", withBytes(EXPORTS["CloudTrail Lake, CSV"](cleanCall()), "awsRegion", [0x61, 0xff])],
    ["in a line of a log", withBytes(EXPORTS["a CloudWatch Logs export"](cleanCall()), "A flaw", [0x41, 0x92])],
    ["in a message of a log", withBytes(json(logEvents(cleanCall())), "A flaw", [0x41, 0x92])],
    ["that a tool before replaced, in the event's name", logFile(cleanCall()).replace("Findings", "\ufffdindings")],
    ["half of a surrogate pair as UTF-8", withBytes(logFile(cleanCall()), "A flaw", [0xed, 0xa0, 0x80])],
    [
      "half of a surrogate pair in UTF-16",
      Buffer.from(`\ufeff${logFile(cleanCall()).replace("A flaw", "A \ud83d flaw")}`, "utf16le"),
    ],
    [
      "half of a pair in the event's name in UTF-16",
      Buffer.from(`\ufeff${logFile(cleanCall()).replace("Findings", "\udc46indings")}`, "utf16le"),
    ],
  ])("%s", async (_where, content) => {
    const report = await withCleanFile(content);
    expect(report.verdict).toBe("inconclusive");
    expect(report.inputs.problems.map(({ code }) => code)).toContain("damaged");
  });

  test("its message has the byte, where it is, and the usual cause", async () => {
    const bytes = withBytes(logFile(otherCall(), cleanCall()), "A flaw", [0x92]);
    const { inputs } = await evaluateFile(gzipped(bytes));
    expect(inputs.problems[0]?.detail).toContain(`byte 0x92 at offset ${bytes.indexOf(0x92)} is not valid UTF-8`);
    expect(inputs.problems[0]?.detail).toContain("Windows code page");
    const line = withBytes(EXPORTS["aws logs tail"](otherCall(), cleanCall()), "A flaw", [0x92]);
    expect((await evaluateFile(line)).inputs.problems[0]?.detail).toContain(`at offset ${line.indexOf(0x92)} is`);
  });

  test("what can be read still blocks, and the image is not evaluated", async () => {
    const report = await evaluateFile(withBytes(logFile(scanCall()), "A flaw", [0x92]));
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
    expect(report.scans).toMatchObject([{ outcome: "inconclusive", code: "malformed-response" }]);
    expect(codesOf(report)).toContain("damaged");
  });

  test("escapes of half pairs, and characters of every length, are valid", async () => {
    const text = logFile(cleanCall((r) => (r.userAgent = "é€😀"))).replace("A flaw", "A \\ud800 flaw");
    expect((await evaluateFile(text)).verdict).toBe("passed");
    expect((await evaluateFile(Buffer.from(`\ufeff${text}`, "utf16le"))).verdict).toBe("passed");
    expect((await evaluateFile(Buffer.from(`\ufeff${text}`, "utf16le").swap16())).verdict).toBe("passed");
  });

  test("another event with such a byte is skipped, and ours beside it counts", async () => {
    for (const content of [
      withBytes(
        logFile(
          otherCall((r) => (r.userAgent = "agent")),
          cleanCall(),
        ),
        "agent",
        [0xff],
      ),
      Buffer.from(
        `\ufeff${logFile(
          otherCall((r) => (r.userAgent = "\ud83d")),
          cleanCall(),
        )}`,
        "utf16le",
      ),
      withBytes(
        EXPORTS["Splunk, CSV"](
          otherCall((r) => (r.userAgent = "agent")),
          cleanCall(),
        ),
        "agent",
        [0xff],
      ),
    ]) {
      expect(await evaluateFile(content)).toMatchObject({ verdict: "passed", inputs: { skipped: 1, problems: [] } });
    }
  });

  test("anywhere in the record, in every shape that holds it as JSON: never passed", async () => {
    const shapes = Object.values(EXPORTS).flatMap((write) => {
      const text = String(write(cleanCall()));
      const found = [clean, json(clean).slice(1, -1)].find((record) => text.includes(record));
      return found === undefined ? [] : [{ text, from: text.lastIndexOf(found), length: found.length }];
    });
    expect(shapes.length).toBeGreaterThan(12);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...shapes),
        fc.nat(9_999).map((at) => at / 10_000),
        fc.constantFrom([0xff], [0x80], [0xc3], [0xe9], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc0, 0xaf]),
        async ({ text, from, length }, at, bytes) => {
          expect((await withCleanFile(withByte(text, from + Math.floor(at * length), bytes))).verdict).not.toBe(
            "passed",
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});
