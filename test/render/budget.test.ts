import { describe, expect, test } from "vitest";
import { bytesOf, clip, fitBlocks } from "../../src/render/budget.ts";

test("bytesOf counts bytes in UTF-8", () => {
  expect(["a", "é", "漢", "😀"].map(bytesOf)).toEqual([1, 2, 3, 4]);
});

test.each([
  ["glibc", 5, "glibc"],
  ["glibc", 4, "gli…"],
  ["ab😀", 4, "ab😀"],
  ["ab😀c", 4, "ab…"],
  ["a😀bc", 4, "a😀…"],
])("clip(%j, %i) is %j", (text, limit, clipped) => {
  expect(clip(text, limit)).toBe(clipped);
});

describe("fitBlocks", () => {
  const section = (rank: number, head: string, count: number, more: { atMost?: number; share?: number } = {}) => ({
    rank,
    head,
    rows: Array.from({ length: count }, () => () => "row;"),
    foot: (leftOut: number) => `(${leftOut})`,
    ...more,
  });
  const length = (text: string) => text.length;

  test("returns every row where all of them fit", () => {
    expect(fitBlocks([section(1, "A:", 2), section(2, "B:", 0)], 100, length)).toBe("A:row;row;(0)B:(0)");
  });

  test("fills blocks of a lower rank first, and keeps the order of the document", () => {
    expect(fitBlocks([section(2, "A:", 3), section(1, "B:", 3)], 26, length)).toBe("A:row;(2)B:row;row;row;(0)");
  });

  test("leaves space for later blocks where a block has a share", () => {
    expect(fitBlocks([section(1, "A:", 9, { share: 0.5 }), section(2, "B:", 9)], 26, length)).toBe(
      "A:row;row;(7)B:row;row;(7)",
    );
  });

  test("returns at most `atMost` rows", () => {
    expect(fitBlocks([section(1, "A:", 5, { atMost: 2 })], 100, length)).toBe("A:row;row;(3)");
  });

  test("does not render rows that do not fit", () => {
    let made = 0;
    const rows = Array.from({ length: 10_000 }, () => () => {
      made += 1;
      return "row;";
    });
    fitBlocks([{ rank: 1, head: "", rows, foot: () => "" }], 40, length);
    expect(made).toBe(11);
  });
});
