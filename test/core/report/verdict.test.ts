import { describe, expect, test } from "vitest";
import { exitStatusOf, verdictOf } from "../../../src/core/report/verdict.ts";

describe("the verdict", () => {
  for (const [matched, inconclusive, scans, verdict] of [
    [0, 0, 1, "passed"],
    [1, 0, 1, "failed"],
    [1, 1, 1, "failed"],
    [0, 1, 1, "inconclusive"],
    [0, 0, 0, "inconclusive"],
    [0, 1, 0, "inconclusive"],
  ] as const) {
    test(`${matched} matched, ${inconclusive} inconclusive of ${scans}: ${verdict}`, () => {
      expect(verdictOf({ matched, inconclusive, scans })).toBe(verdict);
    });
  }
});

describe("verdict x option x exit", () => {
  const table = [
    // verdict, images, inconclusive, warn-only, exit code, step
    ["passed", 1, "fail", false, 0, "success"],
    ["passed", 1, "warn", false, 0, "success"],
    ["passed", 1, "fail", true, 0, "success"],
    ["passed", 1, "warn", true, 0, "success"],
    ["failed", 1, "fail", false, 1, "failure"],
    ["failed", 1, "warn", false, 1, "failure"],
    ["failed", 1, "fail", true, 0, "warning"],
    ["failed", 1, "warn", true, 0, "warning"],
    ["inconclusive", 1, "fail", false, 2, "failure"],
    ["inconclusive", 1, "warn", false, 0, "warning"],
    ["inconclusive", 1, "fail", true, 0, "warning"],
    ["inconclusive", 1, "warn", true, 0, "warning"],
    ["inconclusive", 0, "fail", false, 2, "failure"],
    ["inconclusive", 0, "warn", false, 2, "failure"],
    ["inconclusive", 0, "fail", true, 0, "warning"],
    ["inconclusive", 0, "warn", true, 0, "warning"],
  ] as const;
  for (const [verdict, images, onInconclusive, warnOnly, exitCode, step] of table) {
    const what = `${verdict}, ${images} images, on-inconclusive: ${onInconclusive}, warn-only: ${warnOnly}`;
    test(`${what} exits ${exitCode}, ${step}`, () => {
      expect(exitStatusOf(verdict, { images, onInconclusive, warnOnly })).toEqual({ exitCode, step });
    });
  }
});
