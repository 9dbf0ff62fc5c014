import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../support/evaluate.ts";
import { EXPORTS, lake, lookup } from "../../support/exports.ts";
import { cleanCall, finding, logFile, otherCall, scanCall } from "../../support/records.ts";
import { blockingOf, repeatKey, UNFINISHED } from "../../support/repeated-keys.ts";
import { withCleanFile } from "../../support/with-clean-file.ts";

const json = (value: unknown) => JSON.stringify(value);

describe("a key that occurs twice in a record of ours is damage", () => {
  const text = logFile(cleanCall());
  const failing = logFile(scanCall());
  test.each([
    [
      "nextToken, the second empty",
      text.replace('"imageScanStatus"', '"nextToken":"p2","nextToken":null,"imageScanStatus"'),
    ],
    [
      "nextToken, spelt in another way",
      text.replace('"imageScanStatus"', '"nextToken":"p2","next\\u0054oken":null,"imageScanStatus"'),
    ],
    [
      "eventName, ours first",
      text.replace('"eventName"', '"eventName":"DescribeImageScanFindings","eventName":"Other","x"'),
    ],
    ["eventName, ours last", text.replace('"eventName"', '"eventName":"Other","eventName"')],
    ["eventSource, ours first", text.replace('"awsRegion"', '"eventSource":"s3.amazonaws.com","awsRegion"')],
    ["the same value twice", text.replace('"awsRegion"', '"awsRegion":"eu-west-1","awsRegion"')],
    ["errorCode, the second null", text.replace('"awsRegion"', '"errorCode":"X","errorCode":null,"awsRegion"')],
    [
      "the record in an event of lookup-events",
      json(lookup(cleanCall())).replace('"CloudTrailEvent"', '"CloudTrailEvent":"{}","CloudTrailEvent"'),
    ],
    [
      "a column of CloudTrail Lake, in another case",
      json(lake(cleanCall())).replace('{"awsRegion"', '{"RESPONSEELEMENTS":"{}"},{"awsRegion"'),
    ],
    [
      "a column of a CSV",
      EXPORTS["Splunk, CSV"](cleanCall()).replaceAll("trail,\n1", "{}").replace('"host"', '"_raw"'),
    ],
    [
      "a field of Logs Insights",
      EXPORTS["Logs Insights"](cleanCall())
        .replace('"@timestamp"', '"@message"')
        .replace('"2026-03-01 10:00:00.000"', '"{}"'),
    ],
  ])("%s", async (_what, content) => {
    const report = await withCleanFile(content);
    expect(report.inputs.problems.map(({ code }) => code)).toContain("damaged");
    expect(report.verdict).not.toBe("passed");
  });

  test.each([
    [
      "findings, empty behind them",
      failing.replace('"findingSeverityCounts"', '"findings":[],"findingSeverityCounts"'),
    ],
    [
      "findings, null behind them",
      failing.replace('"findingSeverityCounts"', '"findings":null,"findingSeverityCounts"'),
    ],
    ["findings, empty before them", failing.replace('"findings"', '"findings":[],"findings"')],
    ["imageScanFindings", failing.replace('"eventID"', '"responseElements":{},"eventID"')],
    [
      "a severity",
      failing
        .replaceAll('"severity":"HIGH"', '"severity":"HIGH","severity":"LOW"')
        .replaceAll('"severity":"CRITICAL"', '"severity":"LOW","severity":"CRITICAL"'),
    ],
  ])("what any reading of it holds still blocks: %s", async (_what, content) => {
    const report = await evaluateFile(content);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 }, inputs: { matchedEvents: 1 } });
    expect(codesOf(report)).toContain("damaged");
  });

  test("the message names the key, and where it is", async () => {
    const report = await evaluateFile(
      text.replace('"imageScanStatus"', '"nextToken":"a","nextToken":"b","imageScanStatus"'),
    );
    expect(report.inputs.problems[0]?.detail).toBe('the key "nextToken" occurs more than once in responseElements');
  });

  test("in another event it is skipped with it", async () => {
    const other = logFile(otherCall(), cleanCall()).replace('"awsRegion"', '"awsRegion":"x","awsRegion"');
    expect(await evaluateFile(other)).toMatchObject({ verdict: "passed", inputs: { skipped: 1, problems: [] } });
  });

  test("many of them are read in time that grows with the text", async () => {
    const twice = Array.from({ length: 4000 }, () => '"findings":[],"a":1,"a":2').join(",");
    const list = Array.from(
      { length: 4000 },
      (_, i) => `{"name":"CVE-2026-${i}","name":"CVE-2025-${i}","severity":"HIGH"}`,
    );
    const content = failing.replace('"findings":[', `${twice},"findings":[${list.join(",")},`);
    const report = await evaluateFile(content);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 8002 } });
  }, 20_000);

  test("any key, at any depth, in every shape, before or behind: never passed, and nothing less blocks", async () => {
    const originals = [scanCall(), cleanCall(), UNFINISHED()];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.entries(EXPORTS)),
        fc.constantFrom(...originals),
        fc.nat(200),
        fc.oneof(
          fc.constantFrom<unknown>(null, "", "LOW", [], {}, 7, [finding("CVE-2026-0001", "LOW", "x")]),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        fc.boolean(),
        async ([, write], record, which, other, isBehind) => {
          const before = await evaluateFile(write(record));
          const content = repeatKey(write, record, which, other, isBehind);
          fc.pre(content !== null);
          const after = await evaluateFile(content ?? "");
          expect(after.verdict).not.toBe("passed");
          expect(codesOf(after)).toContain("damaged");
          const still = new Set(blockingOf(after));
          expect(blockingOf(before).filter((each) => !still.has(each))).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
