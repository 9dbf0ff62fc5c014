import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMembersInText, countMembersInValue } from "../../../../src/sources/cloudtrail/shapes/json-members.ts";

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom('":', '\\":"', ":", "\\", '"', "\\\\", "é€😀", "\\u003a"),
  fc.nat(140).map((length) => "\\".repeat(length)),
  fc.nat(140).map((length) => `${":".repeat(length)}"`),
);
const document = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "medium" },
    hostile,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(hostile, tie("value"), { maxKeys: 6 }),
  ),
})).value;

describe("the number of members of a text and of its parsed value", () => {
  it("is the same for any value", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll("\\", (backslash) => backslash);
        // Counted in the value and not in the parsed text: V8 13.6 can confuse a key that is a quote with a backslash.
        const keys = countMembersInValue(value, 512);
        expect(countMembersInText(text)).toBe(keys);
      }),
      { numRuns: 2000 },
    );
  });

  it("differs by one for each repeated key", () => {
    expect([countMembersInText('{"a":1,"a":2}'), countMembersInValue({ a: 2 }, 512)]).toEqual([2, 1]);
    expect(countMembersInText('{"a" \n : {"a":1, "\\u0061": "a:b"}}')).toBe(3);
    expect([countMembersInText('{"__proto__":1}'), countMembersInValue(JSON.parse('{"__proto__":1}'), 512)]).toEqual([
      1, 1,
    ]);
  });

  it("is NaN for a value that is nested too deeply", () => {
    const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);
    expect(countMembersInValue(nested(512), 512)).toBe(512);
    expect(countMembersInValue(nested(513), 512)).toBeNaN();
    expect(countMembersInValue(nested(100_000), 512)).toBeNaN();
  });
});
