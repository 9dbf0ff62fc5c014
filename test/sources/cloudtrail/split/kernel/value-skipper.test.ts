import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLAGS, type Kernel, MARGIN, SKIP_RESULTS } from "../../../../../src/sources/cloudtrail/split/kernel/kernel.ts";
import { newKernel } from "../../../../../src/sources/cloudtrail/split/kernel/new-kernel.ts";
import { PlainKernel } from "../../../../../src/sources/cloudtrail/split/kernel/plain-kernel.ts";
import { ValueSkipper } from "../../../../../src/sources/cloudtrail/split/kernel/value-skipper.ts";

const DEEPEST = 6;

type End = { kind: string; at: number };

/** Skips the value at byte 0, in pieces that end at `borders`. `at` of the result is an index in all bytes. */
function passed(skipper: ValueSkipper, bytes: Buffer, borders: readonly number[] = []): End {
  const isString = bytes[0] === 0x22;
  if (isString) skipper.beginString();
  else skipper.begin(DEEPEST);
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    skipper.load(bytes.subarray(from, border));
    const { kind, at } = skipper.skip(isString && from === 0 ? Math.min(1, border) : 0);
    if (kind !== "open") return { kind, at: from + at };
    from = border;
  }
  return { kind: "open", at: bytes.length };
}

/** The expected result, computed byte by byte. */
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
      if (!quoted && open.length === 0) return { kind: "closed", at: at + 1 };
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
  .tuple(fc.constantFrom("{", "[", '"'), fc.array(piece, { maxLength: 40 }))
  .map(([first, rest]) => Buffer.from(first + rest.join("")));

/** The kernel in WebAssembly, which every supported Node version must be able to run. */
function wasmKernel(): Kernel {
  const kernel = newKernel();
  if (kernel instanceof PlainKernel) throw new Error("expected WebAssembly with SIMD, got none");
  return kernel;
}

describe.each([
  ["WebAssembly", wasmKernel],
  ["plain", () => new PlainKernel()],
])("the value skipper with the %s kernel", (_kernel, open) => {
  const skipper = new ValueSkipper(open());

  it("ends where a loop over single bytes ends", () => {
    fc.assert(
      fc.property(value, (bytes) => {
        expect(passed(skipper, bytes)).toEqual(expected(bytes));
      }),
      { numRuns: 5_000 },
    );
  });

  it("ends at the same byte in any pieces", () => {
    fc.assert(
      fc.property(value, fc.array(fc.nat(400), { maxLength: 5 }), (bytes, given) => {
        const borders = given.filter((border) => border <= bytes.length).sort((a, b) => a - b);
        expect(passed(skipper, bytes, borders)).toEqual(expected(bytes));
      }),
      { numRuns: 5_000 },
    );
  });

  it("recognizes other records in two pieces, at each border", () => {
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
        expect(passed(skipper, bytes, [border])).toEqual({ kind: "closed", at: bytes.length });
        found.add(skipper.isOtherRecord({ bytes, from: 0, to: bytes.length }));
      }
      expect(found.size).toBe(1);
      return [...found][0];
    });
    expect(others).toEqual([true, ...Array<boolean>(7).fill(false), true, false, false, true, false, false, false]);
  });

  it.each([
    ["as it is", "DescribeImageScanFindings", false],
    ["with an unassigned character", "DescribeImageScanFind\u0378ings", false],
    ["with an unassigned character of three bytes", "DescribeImageScanFind\u2427ings", false],
    ["with a zero-width space", "DescribeImageScanFind\u200bings", false],
    ["with a replaced letter", "DescribeImageScanFind\ufffdngs", false],
    ["in another name", "GétImageScanFindings", true],
  ])("decides for a name %s", (_, name, isOther) => {
    const bytes = Buffer.from(`{"eventVersion":"1.08","eventSource":"ecr","eventName":"${name}"}`);
    expect(passed(skipper, bytes)).toEqual({ kind: "closed", at: bytes.length });
    expect(skipper.isOtherRecord({ bytes, from: 0, to: bytes.length })).toBe(isOther);
  });

  it("a string that ends with a colon is not a key", () => {
    const bytes = Buffer.from(`{"eventVersion":"1.08","eventSource":"ecr","x":"eventName :"}`);
    expect(passed(skipper, bytes)).toEqual({ kind: "closed", at: bytes.length });
    expect(skipper.isOtherRecord({ bytes, from: 0, to: bytes.length })).toBe(false);
  });

  it("ignores bytes before the value", () => {
    const bytes = Buffer.from(`"eventSource":"eventName"{"eventVersion":"1"}`);
    skipper.load(bytes);
    skipper.begin(DEEPEST);
    expect(skipper.skip(25)).toEqual({ kind: "closed", at: bytes.length });
    expect(skipper.isOtherRecord({ bytes, from: 25, to: bytes.length })).toBe(false);
  });

  it("throws for a piece that is too long", () => {
    expect(() => skipper.load(Buffer.alloc(ValueSkipper.PIECE + 1))).toThrow("too long");
  });
});

describe("the kernel in WebAssembly", () => {
  const compared = [wasmKernel(), new PlainKernel()];

  /** What a kernel does with a value in pieces: its results, and the flags that decide, after each piece. */
  function traced(kernel: Kernel, pieces: readonly Buffer[]) {
    const memory = Buffer.from(kernel.memory.buffer, kernel.pieceAddress() - MARGIN);
    const isString = Buffer.concat(pieces)[0] === 0x22;
    if (isString) kernel.beginString();
    else kernel.begin(DEEPEST);
    let from = isString ? 1 : 0;
    const steps: unknown[] = [];
    let previous = 0;
    for (const bytes of pieces) {
      memory.copyWithin(0, previous, previous + MARGIN);
      memory.set(bytes, MARGIN);
      memory.fill(0x20, MARGIN + bytes.length, MARGIN + bytes.length + MARGIN);
      previous = bytes.length;
      const at = kernel.skip(Math.min(from, bytes.length), bytes.length);
      if (bytes.length > 0) from = 0;
      const result = SKIP_RESULTS[kernel.getResult()];
      steps.push({ at, result, keys: kernel.getFlags() & (FLAGS.hasEventName | FLAGS.hasEventSource) });
      if (result !== "open") break;
    }
    return steps;
  }

  const key = fc.constantFrom("eventName", "eventSource", "eventTime", "Name", "e", 'x\\"eventName', "eventName\\\\");
  const member = fc
    .tuple(key, fc.constantFrom(":", ": ", ":  ", " :", ":\n"), fc.constantFrom('"x"', "1", '{"eventName":"x"}', '"}'))
    .map(([name, colon, text]) => `"${name}"${colon}${text}`);
  const object = fc
    .array(
      fc.oneof(
        member,
        fc.nat(70).map((length) => `"${"x".repeat(length)}":1`),
      ),
      { maxLength: 8 },
    )
    .map((members) => Buffer.from(`{${members.join(",")}}`));

  it("does what the plain one does, for any value in any pieces", () => {
    fc.assert(
      fc.property(fc.oneof(value, object), fc.array(fc.nat(400), { maxLength: 5 }), (bytes, given) => {
        const borders = given.filter((border) => border <= bytes.length).sort((a, b) => a - b);
        const pieces = [...borders, bytes.length].map((to, index) => bytes.subarray(borders[index - 1] ?? 0, to));
        const [wasm, plain] = compared.map((kernel) => traced(kernel, pieces));
        expect(wasm).toEqual(plain);
      }),
      { numRuns: 5_000 },
    );
  });

  it("excludes nothing that is in the value", () => {
    const [kernel] = compared;
    const contents: readonly (readonly [string, number])[] = [
      ["DescribeImageScanFindings", FLAGS.mayNameEvent],
      ["scanFINDINGS", FLAGS.mayNameEvent],
      ["\\\\", FLAGS.hasBackslash],
      ["é", FLAGS.hasNonAscii],
    ];
    for (const [text, flag] of contents) {
      for (let before = 0; before < 140; before += 1) {
        const bytes = Buffer.from(`["${"x".repeat(before)}${text}"]`);
        for (const border of [0, 1, before, before + 3, before + 5, bytes.length - 2]) {
          const pieces = [bytes.subarray(0, border), bytes.subarray(border)];
          if (kernel !== undefined) traced(kernel, pieces);
          expect((kernel?.getFlags() ?? 0) & flag, `${text} at ${before}, border at ${border}`).toBe(flag);
        }
      }
    }
    if (kernel !== undefined) traced(kernel, [Buffer.from(`["${"x".repeat(200)} tags and findin"]`)]);
    expect(kernel?.getFlags()).toBe(0);
  });
});
