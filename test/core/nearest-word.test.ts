import { describe, expect, test } from "vitest";
import { nearestWord } from "../../src/core/nearest-word.ts";
import { SCAN_CODES } from "../../src/core/scan-result.ts";

describe("the nearest word", () => {
  test.each([
    ["expire", "expires"],
    ["untilfixed", "until-fixed"],
    ["until_fixed", "until-fixed"],
    ["pakcages", "packages"],
    ["Repositories", "repositories"],
    ["colour", null],
    ["", null],
  ])("of %s is %s", (word, nearest) => {
    expect(nearestWord(word, ["id", "reason", "expires", "until-fixed", "packages", "repositories", "owner"])).toBe(
      nearest,
    );
  });

  test("of a megabyte is none, at once", () => {
    expect(nearestWord("x".repeat(1_000_000), SCAN_CODES)).toBeNull();
  });

  test("of each code is itself", () => {
    for (const code of SCAN_CODES) expect(nearestWord(code, SCAN_CODES)).toBe(code);
  });
});
