import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoTime } from "../../../src/core/text/time.ts";
import { answer, reportOf } from "../../support/reports.ts";

const NOW = Date.parse("2026-01-31T12:00:00Z");
const MINUTE = 60_000;
const DAY = 86_400_000;

function scannedAt(completedAt: number | null, maxScanAge: number | null = 7 * DAY) {
  const scan = { type: "basic" as const, status: "COMPLETE", completedAt };
  const { verdict, scans, notices } = reportOf([answer({ scan })], { maxScanAge, now: NOW });
  return { verdict, code: scans[0]?.code, detail: scans[0]?.detail ?? "", notices: notices.map(({ code }) => code) };
}

describe("max-scan-age", () => {
  test.each([
    ["now", NOW, null],
    ["a clock that is ten minutes ahead", NOW + 10 * MINUTE, null],
    ["a millisecond more", NOW + 10 * MINUTE + 1, "scan-too-old"],
    ["2030", Date.parse("2030-01-01T00:00:00Z"), "scan-too-old"],
    ["the year 9999", Date.parse("9999-12-31T23:59:59Z"), "scan-too-old"],
    ["exactly as old as is allowed", NOW - 7 * DAY, null],
    ["older by a millisecond", NOW - 7 * DAY - 1, "scan-too-old"],
    ["the epoch", 0, "scan-too-old"],
    ["before the epoch", -DAY, "scan-too-old"],
    ["no time", null, "scan-too-old"],
  ])("%s", (_what, completedAt, code) => {
    expect(scannedAt(completedAt)).toMatchObject({
      code,
      verdict: code === null ? "passed" : "inconclusive",
      notices: [],
    });
  });

  test("says what a date in the future is compared with", () => {
    expect(scannedAt(NOW + 2 * DAY).detail).toBe(
      "the scan is dated 2026-02-02T12:00:00Z, 2 days after this run, so its age is unknown; max-scan-age is 7 days",
    );
  });

  test("is met by no time but those of the allowed days and ten minutes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_000 }), (time) => {
        const isFresh = time >= NOW - 7 * DAY && time <= NOW + 10 * MINUTE;
        expect(scannedAt(time).code === null).toBe(isFresh);
      }),
    );
  });
});

test.each([
  ["now", NOW, []],
  ["ten minutes ahead", NOW + 10 * MINUTE, []],
  ["an hour ahead", NOW + 60 * MINUTE, ["future-scan"]],
  ["30 days old", NOW - 30 * DAY, []],
  ["31 days old", NOW - 31 * DAY, ["old-scan"]],
  ["the epoch", 0, ["old-scan"]],
])("without max-scan-age a scan %s gets its notice", (_what, completedAt, notices) => {
  expect(scannedAt(completedAt, null)).toMatchObject({ verdict: "passed", notices });
});

test.each([
  ["completes while the run waits for it", NOW + 19 * MINUTE, null, []],
  ["is ten minutes ahead of the end of reading", NOW + 30 * MINUTE, null, []],
  ["is further ahead", NOW + 31 * MINUTE, "scan-too-old", ["future-scan"]],
])("a scan that %s, of a run that reads for 20 minutes", (_what, completedAt, code, notices) => {
  const results = [answer({ scan: { type: "basic", status: "COMPLETE", completedAt } })];
  const run = { now: NOW, readBy: NOW + 20 * MINUTE };
  expect(reportOf(results, { ...run, maxScanAge: DAY }).scans[0]?.code).toBe(code);
  expect(reportOf(results, run).notices.map((notice) => notice.code)).toEqual(notices);
});

test("old and future scans are counted apart, of however many", () => {
  const scans = Array.from({ length: 3 }, (_, index) =>
    [NOW - 40 * DAY, NOW + 2 * DAY].map((completedAt) => ({ completedAt, index })),
  );
  const results = scans.flat().map(({ completedAt, index }) =>
    answer({
      image: { repositoryName: `app${index}${completedAt > NOW ? "b" : "a"}` },
      scan: { type: "basic", status: "COMPLETE", completedAt },
    }),
  );
  expect(reportOf(results, { now: NOW }).notices).toEqual([
    { code: "old-scan", detail: "3 scans are older than 30 days, the oldest 40 days" },
    { code: "future-scan", detail: "3 scans are dated after this run, the furthest by 2 days" },
  ]);
});

test.each([
  ["milliseconds that the SDK took for seconds", new Date(NOW * 1_000)],
  ["the last moment that a Date can hold", new Date(8.64e15)],
  ["an invalid Date", new Date(Number.NaN)],
  ["infinity", Number.POSITIVE_INFINITY],
])("%s is not written as a time in a report", (_what, value) => {
  expect(isoTime(Number(value))).toBeNull();
});
