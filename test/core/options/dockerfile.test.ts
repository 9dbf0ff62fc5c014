import { expect, test } from "vitest";
import { lastStage } from "../../../src/core/options/dockerfile.ts";

test.each([
  ["FROM a", 1],
  ["# FROM a\nARG X\nFROM a AS b\nRUN y\nfrom b\n", 5],
  ["FROM a\nRUN x \\\nFROM b\n", 1],
  ["FROM a\nRUN x \\\n# comment\nFROM b\n", 1],
  ["FROM a\r\n\r\n  FROM b\r\n", 3],
])("the last stage of %j begins in line %i", (text, line) => {
  expect(lastStage(text)).toEqual({ ok: true, value: line });
});

test.each(["", "RUN x", "# FROM a", "FROMAGE a", "RUN \\\nFROM a"])("%j has no stage, which is a reason", (text) => {
  expect(lastStage(text)).toEqual({
    ok: false,
    reason: "has no FROM line, so annotations have nothing to point at. Name a Dockerfile.",
  });
});
