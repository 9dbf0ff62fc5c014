import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ValueSkipper } from "../../../../../src/sources/cloudtrail/split/kernel/value-skipper.ts";

const DEEPEST = 6;

type End = { kind: string; at: number };

/** The value that begins at byte 0, passed over in pieces that end at `borders`; where it ended in all of the bytes. */
function passed(scan: ValueSkipper, bytes: Buffer, borders: readonly number[] = []): End {
  scan.begin(DEEPEST);
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    scan.take(bytes.subarray(from, border));
    const { kind, at } = scan.pass(0);
    if (kind !== "open") return { kind, at: from + at };
    from = border;
  }
  return { kind: "open", at: bytes.length };
}

/** The same, byte by byte. */
function expected(bytes: Buffer): End {
  const open: number[] = [];
  let quoted = false;
  let escaped = false;
  for (const [at, byte] of bytes.entries()) {
    if (quoted) {
      if (byte < 0x20) return { kind: "unexpected", at };
      if (escaped) escaped = false;
      else if (byte === 0x5c) escaped = true;
      else if (byte === 0x22) quoted = false;
    } else if (byte === 0x5c) {
      return { kind: "unexpected", at };
    } else if (byte === 0x22) {
      quoted = true;
    } else if (byte === 0x7b || byte === 0x5b) {
      if (open.length === DEEPEST) return { kind: "tooDeep", at };
      open.push(byte);
    } else if (byte === 0x7d || byte === 0x5d) {
      if (open.pop() !== byte - 2) return { kind: "unexpected", at };
      if (open.length === 0) return { kind: "closed", at: at + 1 };
    }
  }
  return { kind: "open", at: bytes.length };
}

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("{", "}", "[", "]", '"', "\\", '\\"', "\\\\", "a", " ", "\n", "é", "\0") },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.nat(130).map((length) => "x".repeat(length)) },
  { weight: 1, arbitrary: fc.nat(9).map((length) => "\\".repeat(length)) },
  { weight: 1, arbitrary: fc.nat(70).map((length) => `"${"\\".repeat(length * 2)}"`) },
);
const value = fc
  .tuple(fc.constantFrom("{", "["), fc.array(piece, { maxLength: 40 }))
  .map(([first, rest]) => Buffer.from(first + rest.join("")));

describe("a value is passed over", () => {
  const scan = new ValueSkipper();

  it("to where strings and brackets say, as a walk byte by byte does", () => {
    fc.assert(
      fc.property(value, (bytes) => {
        expect(passed(scan, bytes)).toEqual(expected(bytes));
      }),
      { numRuns: 5_000 },
    );
  });

  it("in whatever pieces", () => {
    fc.assert(
      fc.property(value, fc.array(fc.nat(400), { maxLength: 5 }), (bytes, given) => {
        const borders = given.filter((border) => border <= bytes.length).sort((a, b) => a - b);
        expect(passed(scan, bytes, borders)).toEqual(expected(bytes));
      }),
      { numRuns: 5_000 },
    );
  });

  it("in two pieces, at each place, with what is seen in it", () => {
    const texts = [
      `{"eventVersion":"1","eventSource":"a\\\\","eventName":"Other","x":[{"y":"\\"{"},["]"]]}`,
      `{"eventVersion":"1","eventSource":"ecr","eventName":"DescribeImageScanFindings"}`,
      `{"eventVersion":"1","eventSource":"ecr","eventName":"DESCRIBEimagescanFINDINGS${"x".repeat(80)}"}`,
      `{"eventVersion":"1","eventSource":"ecr","eventName":"Describe\\u0049mageScanFindings"}`,
      `{"eventVersion":"1","eventsource":"ecr","eventName":"Other"}`,
      `{"note":"1","eventSource":"ecr","eventName":"Other"}`,
      `{"eventVersion":"1","x":"{[","of":[{"eventSource":"ecr","eventName":"Other"}]}`,
      `{"eventVersion":"1","of":[{"eventSource":"ecr"}],"eventSource":"s3","x":{"eventName":"Other"}}`,
      `{"eventVersion":"1","of":[{"eventSource":"ecr"}],"eventSource":"s3","x":{},"eventName":"Other"}`,
      `{"eventVersion":"1","eventSource":"ecr","x":"eventName","y":["eventName"]}`,
      `{"eventVersion":"1","eventName":"Other","x\\"eventSource":"ecr"}`,
      `{"eventVersion": "1", "eventSource": "ecr", "eventName": "Other"}`,
      `{"eventVersion":"1","eventSource":"ecr","eventName":7,"x":"Other"}`,
      `{"eventVersion":"1","eventSource":["ecr"],"eventName":"Other"}`,
      `{"eventVersion":"1","eventSource":"ecr","eventName":null}`,
    ];
    const others = texts.map((text) => {
      const bytes = Buffer.from(text);
      const found = new Set<boolean>();
      for (let border = 0; border <= bytes.length; border += 1) {
        expect(passed(scan, bytes, [border])).toEqual({ kind: "closed", at: bytes.length });
        found.add(scan.isOtherRecord(bytes, 0, bytes.length));
      }
      expect(found.size).toBe(1);
      return [...found][0];
    });
    expect(others).toEqual([true, ...Array<boolean>(7).fill(false), true, false, false, true, false, false, false]);
  });

  it("and what came before it is not taken for its own", () => {
    const bytes = Buffer.from(`"eventSource":"eventName"{"eventVersion":"1"}`);
    scan.take(bytes);
    scan.begin(DEEPEST);
    expect(scan.pass(25)).toEqual({ kind: "closed", at: bytes.length });
    expect(scan.isOtherRecord(bytes, 25, bytes.length)).toBe(false);
  });

  it("of no more bytes at once than there is room for", () => {
    expect(() => scan.take(Buffer.alloc(ValueSkipper.PIECE + 1))).toThrow("too long");
  });
});
