import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../../src/core/text/parse-json.ts";

const parse = (text: string) => parseJson(text, { path: "a.json", isQuotable: true, mayReplace: false });

test("reads any JSON as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom("", "\uFEFF"), (text, mark) => {
      fc.pre(!text.includes("\uFFFD"));
      expect(parse(mark + text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

describe("an error with its place", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  test.each([
    ["a key twice", '{"a": 1,\n "a": 2}', 'a.json:2:2: the key "a" appears twice in one object. Remove one.'],
    ["a key twice, escaped", '{"status": 1, "st\\u0061tus": 2}', /^a\.json:1:15: the key "status" appears twice/],
    ["a key twice, deep inside", '[{"b": [{"c": {}, "d": "c", "c": []}]}]', /1:29: the key "c" appears twice/],
    ["a key twice behind text with quotes", '{"a": "\\"}", "b": "{,", "a": 1}', /the key "a" appears twice/],
    ["__proto__ twice", '{"__proto__": 1, "__proto__": 2}', /the key "__proto__" appears twice/],
    ["nesting", nested(101), /^a\.json:1:101: nested more than 100 levels deep$/],
    ["nesting without end", nested(200_000), /nested more than 100 levels deep$/],
    ["a byte that is not UTF-8", '{"a": "\uFFFD"}', /^a\.json:1:8: the text is not UTF-8\. Save the file as UTF-8\.$/],
    ["UTF-16", "\uFFFD\uFFFD{\0}\0", /1:1: the text is not UTF-8/],
    ["UTF-16 without a mark", "{\0}\0", /1:1: the text is not UTF-8/],
    ["a second mark", "\uFEFF\uFEFF{}", /^a\.json: not JSON: /],
    ["more behind it", '{"a": 1} x', /^a\.json:1:10: not JSON: /],
    ["two documents", "{}{}", /^a\.json:1:3: not JSON: /],
    ["the end too early", '{"a": ', /^a\.json:1:7: not JSON: /],
    ["nothing", "", /^a\.json:1:1: not JSON: /],
  ])("%s", (_what, text, message) => {
    expect(parse(text)).toEqual({ ok: false, reason: expect.stringMatching(message) });
  });
});

test("the same key in other objects, and as a value, is fine", () => {
  const text = `${"[".repeat(98)}{"a": "a", "b": ["a", "a"]}${"]".repeat(98)}`;
  expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
  expect(parse('[{"a": {"a": 1}}, {"a": 2}]')).toEqual({ ok: true, value: [{ a: { a: 1 } }, { a: 2 }] });
});

test("U+FFFD is text where the source may contain it; UTF-16 is still refused", () => {
  const source = { path: "a.json", isQuotable: true, mayReplace: true };
  expect(parseJson('{"a": "\uFFFD"}', source)).toEqual({ ok: true, value: { a: "\uFFFD" } });
  expect(parseJson("{\0}\0", source)).toMatchObject({ ok: false });
});

test("an error shows nothing of a text that is not quotable", () => {
  const source = { path: "a.json", isQuotable: false, mayReplace: false };
  for (const text of ["hunter2", '{"hunter2": 1, "hunter2": 2}', "[hunter2"]) {
    const parsed = parseJson(text, source);
    expect(parsed).toMatchObject({ ok: false, reason: expect.stringMatching(/^a\.json/) });
    expect(JSON.stringify(parsed)).not.toContain("hunter2");
  }
});
