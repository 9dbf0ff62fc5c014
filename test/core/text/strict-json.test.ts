import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { parseStrictJson } from "../../../src/core/text/strict-json.ts";

const parse = (text: string) => parseStrictJson(text, "a.json", "ignore-file");

test("reads any JSON as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom("", "\uFEFF"), (text, mark) => {
      fc.pre(!text.includes("\uFFFD"));
      expect(parse(mark + text)).toEqual(JSON.parse(text));
    }),
  );
});

describe("an error with its place", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  test.each([
    [
      "a key twice",
      '{"a": 1,\n "a": 2}',
      'ignore-file: a.json:2:2: the key "a" appears twice in one object. Remove one.',
    ],
    [
      "a key twice, escaped",
      '{"status": 1, "st\\u0061tus": 2}',
      /^ignore-file: a\.json:1:15: the key "status" appears twice/,
    ],
    ["a key twice, deep inside", '[{"b": [{"c": {}, "d": "c", "c": []}]}]', /1:29: the key "c" appears twice/],
    ["a key twice behind text with quotes", '{"a": "\\"}", "b": "{,", "a": 1}', /the key "a" appears twice/],
    ["__proto__ twice", '{"__proto__": 1, "__proto__": 2}', /the key "__proto__" appears twice/],
    ["nesting", nested(101), /^ignore-file: a\.json:1:101: nested more than 100 levels deep$/],
    ["nesting without end", nested(200_000), /nested more than 100 levels deep$/],
    [
      "a byte that is not UTF-8",
      '{"a": "\uFFFD"}',
      /^ignore-file: a\.json:1:8: the text is not UTF-8\. Save the file as UTF-8\.$/,
    ],
    ["UTF-16", "\uFFFD\uFFFD{\0}\0", /1:1: the text is not UTF-8/],
    ["UTF-16 without a mark", "{\0}\0", /1:1: the text is not UTF-8/],
    ["a second mark", "\uFEFF\uFEFF{}", /^ignore-file: a\.json: not JSON: /],
    ["more behind it", '{"a": 1} x', /^ignore-file: a\.json:1:10: not JSON: /],
    ["two documents", "{}{}", /^ignore-file: a\.json:1:3: not JSON: /],
    ["the end too early", '{"a": ', /^ignore-file: a\.json:1:7: not JSON: /],
    ["nothing", "", /^ignore-file: a\.json:1:1: not JSON: /],
  ])("%s", (_what, text, message) => {
    expect(() => parse(text)).toThrow(GateError);
    expect(() => parse(text)).toThrow(message);
  });
});

test("the same key in other objects, and as a value, is fine", () => {
  const text = `${"[".repeat(98)}{"a": "a", "b": ["a", "a"]}${"]".repeat(98)}`;
  expect(JSON.stringify(parse(text))).toBe(text.replaceAll(" ", ""));
  expect(parse('[{"a": {"a": 1}}, {"a": 2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]);
});
