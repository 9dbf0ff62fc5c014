import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Kernel, PIECE_BYTES } from "../../../../../src/sources/cloudtrail/split/kernel/kernel.ts";
import { newKernel } from "../../../../../src/sources/cloudtrail/split/kernel/new-kernel.ts";
import { PlainKernel } from "../../../../../src/sources/cloudtrail/split/kernel/plain-kernel.ts";
import { Unescaper } from "../../../../../src/sources/cloudtrail/split/kernel/unescaper.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const wasm = newKernel();

const KERNELS: [string, Kernel][] = [
  ["plain", new PlainKernel()],
  ["WebAssembly", wasm],
];

/** What is copied of a text, and where it stops. */
function copied(kernel: Kernel, escape: number, text: Buffer, start = 0): { at: number; copy: string } {
  const target = Buffer.alloc(start + text.length);
  const least = escape === QUOTE ? 0 : 0x20;
  const { at, end } = new Unescaper(escape, least, kernel).copy(text, 0, text.length, target, start);
  return { at, copy: target.toString("latin1", start, end) };
}

test("WebAssembly is tested", () => {
  expect(wasm).not.toBeInstanceOf(PlainKernel);
});

describe.each(KERNELS)("a text is copied without escapes: %s", (_name, kernel) => {
  test.each([
    ["to a quote", BACKSLASH, 'abc"d', 3, "abc"],
    ["with escaped quotes", BACKSLASH, String.raw`a\"b\"c"`, 7, 'a"b"c'],
    ["with escaped backslashes", BACKSLASH, String.raw`a\\b\\\"c"`, 9, String.raw`a\b\"c`],
    ["to another escape", BACKSLASH, String.raw`a\nb"`, 1, "a"],
    ["to a control character", BACKSLASH, 'a\nb"', 1, "a"],
    ["to a backslash at the end", BACKSLASH, "abc\\", 3, "abc"],
    ["to the end", BACKSLASH, "abcdefghijklmnopqrstuvwxyz", 26, "abcdefghijklmnopqrstuvwxyz"],
    ["with two quotes for one", QUOTE, 'a""b"",\n"c', 8, 'a"b",\n'],
    ["to a quote at the end", QUOTE, 'a"', 1, "a"],
    ["with two quotes at the end", QUOTE, 'a""', 3, 'a"'],
    ["with backslashes", QUOTE, String.raw`a\""b`, 5, String.raw`a\"b`],
    ["that is empty", QUOTE, "", 0, ""],
  ])("%s", (_title, escape, text, at, copy) => {
    for (const start of [0, 5]) expect(copied(kernel, escape, Buffer.from(text), start)).toEqual({ at, copy });
  });

  test("wherever a piece ends", () => {
    for (const [escape, pair] of [
      [BACKSLASH, String.raw`\"`],
      [QUOTE, '""'],
    ] as const) {
      for (let length = PIECE_BYTES - 4; length < PIECE_BYTES + 2; length += 1) {
        const before = "x".repeat(length);
        const found = copied(kernel, escape, Buffer.from(`${before}${pair}${pair}y`));
        expect(found).toEqual({ at: length + 5, copy: `${before}""y` });
        expect(copied(kernel, escape, Buffer.from(`${before}"y`))).toEqual({ at: length, copy: before });
      }
    }
  });
});

test("the kernels are equal for any text", () => {
  const texts = fc.string({
    unit: fc.constantFrom("a", '"', "\\", '\\"', '""', "\n", "\x00", "é", "0123456789abcdef"),
  });
  fc.assert(
    fc.property(texts, fc.constantFrom(QUOTE, BACKSLASH), (text, escape) => {
      const [first, ...others] = KERNELS.map(([, kernel]) => copied(kernel, escape, Buffer.from(text)));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 3_000 },
  );
});
