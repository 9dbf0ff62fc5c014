import { crc32 as native } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32ByTable } from "../../../../../src/sources/cloudtrail/bytes/crc32.ts";
import {
  countMembersInText,
  countMembersInValue,
} from "../../../../../src/sources/cloudtrail/split/kernel/member-count.ts";

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

describe("the members of a text are the keys of its value", () => {
  it("in bytes and in a string, whatever stands in strings and between them", () => {
    fc.assert(
      fc.property(document, fc.constantFrom(0, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent).replaceAll("\\", (backslash) => backslash);
        // Of the value, not of the text parsed again: V8 13.6 can take a key that is a quote for one that is a backslash.
        const keys = countMembersInValue(value, 512);
        expect([countMembersInText(text), countMembersInText(Buffer.from(text))]).toEqual([keys, keys]);
      }),
      { numRuns: 2000 },
    );
  });

  it("in a text longer than the memory, whose strings lie across its borders", () => {
    for (const filler of ["x", "é", "😀", "\\", '":"']) {
      const value = Array.from({ length: 900 }, (_, at) => ({ a: filler.repeat(at + 1), [`b${filler}`]: { c: ":" } }));
      const text = JSON.stringify(value);
      expect(text.length).toBeGreaterThan(300_000);
      expect([countMembersInText(text), countMembersInText(Buffer.from(text))]).toEqual([2700, 2700]);
    }
  });

  it("and one more for each that is repeated", () => {
    expect([countMembersInText('{"a":1,"a":2}'), countMembersInValue({ a: 2 }, 512)]).toEqual([2, 1]);
    expect(countMembersInText('{"a" \n : {"a":1, "\\u0061": "a:b"}}')).toBe(3);
    expect([countMembersInText('{"__proto__":1}'), countMembersInValue(JSON.parse('{"__proto__":1}'), 512)]).toEqual([
      1, 1,
    ]);
  });

  it("as deep as it may be, and no deeper", () => {
    const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`);
    expect(countMembersInValue(nested(512), 512)).toBe(512);
    expect(countMembersInValue(nested(513), 512)).toBeNaN();
    expect(countMembersInValue(nested(100_000), 512)).toBeNaN();
  });
});

describe.skipIf(native === undefined)("the checksum of gzip", () => {
  it("is Node's own, of any bytes in any pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (array, at) => {
        const bytes = Buffer.from(array);
        const pieces = crc32ByTable(bytes.subarray(at), crc32ByTable(bytes.subarray(0, at), 0));
        expect([crc32ByTable(bytes, 0), pieces]).toEqual([native(bytes), native(bytes)]);
      }),
    );
  });
});
