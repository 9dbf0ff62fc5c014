import { describe, expect, it } from "vitest";
import { assess, type ImageHistories, recordResult } from "../../../src/core/search/image-history.ts";
import { at, codesOf, failed, live, type Made, page, scanned } from "../../support/observed-responses.ts";
import { answer, NOW } from "../../support/reports.ts";

describe("a live look and a trail", () => {
  const minute = 60_000;
  it.each<[string, Made[], (string | null)[]]>([
    [
      "a trail resolves no live failure, however late its call",
      [live(1, failed("scan-pending")), at(9)],
      ["scan-pending"],
    ],
    ["a live look resolves an earlier failure in a trail", [live(9), at(1, failed("scan-pending"))], [null]],
    ["and none that was recorded later", [live(1), at(9, failed("scan-pending"))], ["scan-pending"]],
    ["and none of the same moment", [live(9), at(9, failed("scan-pending"))], ["scan-pending"]],
    [
      "the time of the scan does not count, only when it was seen",
      [live(5, { ...failed("scan-pending"), ...scanned({ completedAt: 1 }) }), at(3, scanned({ completedAt: 2 }))],
      ["scan-pending"],
    ],
    ["a later live look resolves an earlier one", [live(1, failed("scan-pending")), live(2)], [null]],
    [
      "both failures stay, the live one first",
      [live(1, failed("scan-pending")), at(2, failed("call-failed"))],
      ["scan-pending call-failed"],
    ],
    [
      "pages of a trail resolve no live failure",
      [live(1, failed("scan-pending")), at(2, page(null, "a")), at(3, page("a", null))],
      ["scan-pending"],
    ],
    [
      "a call that is recorded as of the future resolves nothing",
      [at(1, failed("scan-pending")), at(NOW + 11 * minute)],
      ["scan-pending"],
    ],
    ["within ten minutes clocks may differ", [at(1, failed("scan-pending")), at(NOW + 9 * minute)], [null]],
    [
      "a failure that is recorded as of the future stays",
      [at(NOW + 11 * minute, failed("scan-pending")), at(NOW)],
      ["scan-pending"],
    ],
    [
      "pages that are recorded as of the future are no read",
      [at(NOW + 11 * minute, page(null, "a")), at(NOW + 12 * minute, page("a", null))],
      ["pages-missing"],
    ],
  ])("%s", (_what, answers, expected) => {
    expect(codesOf(...answers)).toEqual(expected);
  });

  it("a live scan's age is the image's, whatever a trail says", () => {
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
