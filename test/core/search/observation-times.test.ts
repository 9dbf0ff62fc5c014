import { describe, expect, it } from "vitest";
import { assess, type ImageHistories, recordResult } from "../../../src/core/search/image-history.ts";
import { at, codesOf, failed, live, type Made, page, scanned } from "../../support/observed-responses.ts";
import { answer, NOW } from "../../support/reports.ts";

describe("live results and recorded calls", () => {
  const minute = 60_000;
  it.each<[string, Made[], (string | null)[]]>([
    [
      "a recorded call resolves no live failure, however late it is",
      [live(1, failed("scan-pending")), at(9)],
      ["scan-pending"],
    ],
    ["a live result resolves an earlier recorded failure", [live(9), at(1, failed("scan-pending"))], [null]],
    [
      "a live result does not resolve a failure that was recorded later",
      [live(1), at(9, failed("scan-pending"))],
      ["scan-pending"],
    ],
    [
      "a live result does not resolve a failure that was recorded at the same time",
      [live(9), at(9, failed("scan-pending"))],
      ["scan-pending"],
    ],
    [
      "the time of the scan does not count, only the time of the observation",
      [live(5, { ...failed("scan-pending"), ...scanned({ completedAt: 1 }) }), at(3, scanned({ completedAt: 2 }))],
      ["scan-pending"],
    ],
    ["a live result resolves an earlier live failure", [live(1, failed("scan-pending")), live(2)], [null]],
    [
      "both failures remain, the live one first",
      [live(1, failed("scan-pending")), at(2, failed("call-failed"))],
      ["scan-pending call-failed"],
    ],
    [
      "recorded pages resolve no live failure",
      [live(1, failed("scan-pending")), at(2, page(null, "a")), at(3, page("a", null))],
      ["scan-pending"],
    ],
    [
      "a call that is dated in the future resolves nothing",
      [at(1, failed("scan-pending")), at(NOW + 11 * minute)],
      ["scan-pending"],
    ],
    [
      "a call dated up to ten minutes ahead is credible, because clocks differ",
      [at(1, failed("scan-pending")), at(NOW + 9 * minute)],
      [null],
    ],
    [
      "a failure that is dated in the future remains",
      [at(NOW + 11 * minute, failed("scan-pending")), at(NOW)],
      ["scan-pending"],
    ],
    [
      "pages that are dated in the future are not joined",
      [at(NOW + 11 * minute, page(null, "a")), at(NOW + 12 * minute, page("a", null))],
      ["pages-missing"],
    ],
  ])("%s", (_what, answers, expected) => {
    expect(codesOf(...answers)).toEqual(expected);
  });

  it("the age of a live scan is the age of the image, whatever recorded calls contain", () => {
    for (const answers of [
      [live(5, scanned({ completedAt: 1 })), at(9, scanned({ completedAt: 8 }))],
      [at(9, scanned({ completedAt: 8 })), live(5, scanned({ completedAt: 1 }))],
    ]) {
      const histories: ImageHistories = new Map();
      for (const made of answers) recordResult(histories, answer(made), NOW);
      expect(assess(histories)[0]?.evaluated?.completedAt).toBe(1);
    }
  });
});
