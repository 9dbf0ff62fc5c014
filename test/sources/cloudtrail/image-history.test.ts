import { describe, expect, test } from "vitest";
import { evaluateFile } from "../../support/evaluate.ts";
import { type Call, cleanCall, logFile } from "../../support/records.ts";

const at = (eventTime: string, change: (record: Call) => void = () => {}) =>
  cleanCall((record) => {
    record.eventTime = eventTime;
    change(record);
  });
const pending = (time: string) => at(time, (r) => (r.responseElements.imageScanStatus.status = "IN_PROGRESS"));
const failedByTag = (time: string, tag = "v1") =>
  at(time, (record) => {
    record.requestParameters.imageId = { imageTag: tag };
    record.responseElements = null;
    record.errorCode = "ScanNotFoundException";
  });
const tagged = (time: string, tag: string) => at(time, (r) => (r.requestParameters.imageId.imageTag = tag));

describe("an inconclusive call about an image", () => {
  for (const [what, records, code] of [
    [
      "stops mattering once a later one was evaluated",
      [pending("2026-03-01T10:00:00Z"), at("2026-03-01T10:01:00Z")],
      null,
    ],
    ["matters when it comes later", [at("2026-03-01T10:00:00Z"), pending("2026-03-01T10:01:00Z")], "scan-pending"],
    ["matters at the same second", [at("2026-03-01T10:00:00Z"), pending("2026-03-01T10:00:00Z")], "scan-pending"],
    ["matters without a time", [at("2026-03-01T10:00:00Z"), pending("soon")], "scan-pending"],
    ["matters beside an evaluation without a time", [at("soon"), pending("2026-03-01T10:00:00Z")], "scan-pending"],
    [
      "by tag ends with the tag's evaluation",
      [failedByTag("2026-03-01T10:00:00Z"), tagged("2026-03-01T10:01:00Z", "v1")],
      null,
    ],
    [
      "by tag stays beside another tag",
      [failedByTag("2026-03-01T10:00:00Z"), tagged("2026-03-01T10:01:00Z", "v2")],
      "call-failed",
    ],
  ] as const) {
    test(`${what}, in whatever order they are read`, async () => {
      for (const order of [records, records.toReversed()]) {
        const report = await evaluateFile(logFile(...order));
        expect(report.verdict).toBe(code === null ? "passed" : "inconclusive");
        expect(report.scans.find(({ outcome }) => outcome === "inconclusive")?.code ?? null).toBe(code);
      }
    });
  }

  test("by one tag is not another tag's", async () => {
    const calls = [failedByTag("2026-03-01T10:00:00Z", "v1"), failedByTag("2026-03-01T10:00:00Z", "v2")];
    const report = await evaluateFile(logFile(...calls, tagged("2026-03-01T10:01:00Z", "v1")));
    expect(report.scans.map(({ imageTags, outcome }) => [imageTags, outcome])).toEqual([
      [["v1"], "evaluated"],
      [["v2"], "inconclusive"],
    ]);
  });

  test("of another image, region or registry is another's", async () => {
    const elsewhere = [
      (r: Call) => (r.awsRegion = "eu-west-3"),
      (r: Call) => (r.responseElements.registryId = "444455556666"),
      (r: Call) => (r.requestParameters.repositoryName = r.responseElements.repositoryName = "team/else"),
    ];
    for (const change of elsewhere) {
      const report = await evaluateFile(logFile(pending("2026-03-01T10:00:00Z"), at("2026-03-01T10:01:00Z", change)));
      expect(report.verdict).toBe("inconclusive");
    }
  });
});

describe("pages", () => {
  const page = (time: string, asked: string | null, offered: string | null) =>
    at(time, (record) => {
      if (asked !== null) record.requestParameters.nextToken = asked;
      if (offered !== null) record.responseElements.nextToken = offered;
    });

  test("of an older, partial read do not matter once a later read is whole", async () => {
    const records = [page("2026-03-01T10:00:00Z", null, "t1"), at("2026-03-01T11:00:00Z")];
    expect((await evaluateFile(logFile(...records))).verdict).toBe("passed");
  });

  test("of a later, partial read matter, though an earlier read had the same tokens", async () => {
    const whole = [page("2026-03-01T10:00:00Z", null, "t1"), page("2026-03-01T10:00:01Z", "t1", null)];
    const partial = page("2026-03-01T11:00:00Z", null, "t1");
    expect((await evaluateFile(logFile(...whole))).verdict).toBe("passed");
    expect((await evaluateFile(logFile(...whole, partial))).scans[0]?.code).toBe("pages-missing");
    expect((await evaluateFile(logFile(partial, ...whole))).scans[0]?.code).toBe("pages-missing");
  });

  test("that lead back to themselves are not whole", async () => {
    const records = [page("2026-03-01T10:00:00Z", null, "t1"), page("2026-03-01T10:00:01Z", "t1", "t1")];
    expect((await evaluateFile(logFile(...records))).scans[0]?.code).toBe("pages-missing");
  });

  test("are held together against the counts", async () => {
    const counted = (record: Call, low: number) => {
      record.responseElements.imageScanFindings.findingSeverityCounts = { LOW: low };
      return record;
    };
    const pages = (low: number) => [
      counted(page("2026-03-01T10:00:00Z", null, "t1"), low),
      counted(page("2026-03-01T10:00:01Z", "t1", null), low),
    ];
    expect((await evaluateFile(logFile(...pages(2)))).verdict).toBe("passed");
    expect((await evaluateFile(logFile(...pages(3)))).scans[0]?.code).toBe("counts-disagree");
  });
});

describe("max-scan-age", () => {
  const day = 86_400_000;
  test("an older scan is inconclusive; without it, one older than 30 days is a notice", async () => {
    const content = logFile(cleanCall());
    const old = { settings: { now: Date.UTC(2026, 3, 15) } };
    expect(await evaluateFile(content)).toMatchObject({ verdict: "passed", notices: [] });
    expect(await evaluateFile(content, old)).toMatchObject({ verdict: "passed", notices: [{ code: "old-scan" }] });
    const limited = (maxScanAge: number) => ({ settings: { ...old.settings, maxScanAge } });
    expect(await evaluateFile(content, limited(60 * day))).toMatchObject({ verdict: "passed", notices: [] });
    const late = await evaluateFile(content, limited(7 * day));
    expect(late).toMatchObject({ verdict: "inconclusive", scans: [{ code: "scan-too-old" }], notices: [] });
  });

  test("a scan that does not say when it completed is too old", async () => {
    const content = logFile(cleanCall((r) => delete r.responseElements.imageScanFindings.imageScanCompletedAt));
    const report = await evaluateFile(content, { settings: { maxScanAge: day } });
    expect(report.scans[0]?.code).toBe("scan-too-old");
  });
});
