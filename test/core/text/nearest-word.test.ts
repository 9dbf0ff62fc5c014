import { describe, expect, test } from "vitest";
import { SCAN_CODES } from "../../../src/core/search/scan-result.ts";
import { didYouMean, nearestWord } from "../../../src/core/text/nearest-word.ts";

test("a hint follows the sentence, and is empty where no word is near", () => {
  const options = ["report-file", "severity", "warn-only", "wait-timeout"];
  expect(didYouMean("severty", options)).toBe(" Did you mean severity?");
  expect(didYouMean("report", options)).toBe(" Did you mean report-file?");
  expect(didYouMean("xyz", options)).toBe("");
});

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
