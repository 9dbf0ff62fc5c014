import { describe, expect, test } from "vitest";
import { bytesOf, clip, fitBlocks } from "../../src/render/budget.ts";

test("bytes are those of UTF-8", () => {
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

  test("all of it where there is room", () => {
    expect(fitBlocks([section(1, "A:", 2), section(2, "B:", 0)], 100, length)).toBe("A:row;row;(0)B:(0)");
  });

  test("a lower rank gets its rows first, in the order of the document all the same", () => {
    expect(fitBlocks([section(2, "A:", 3), section(1, "B:", 3)], 26, length)).toBe("A:row;(2)B:row;row;row;(0)");
  });

  test("a share leaves something for those after it", () => {
    expect(fitBlocks([section(1, "A:", 9, { share: 0.5 }), section(2, "B:", 9)], 26, length)).toBe(
      "A:row;row;(7)B:row;row;(7)",
    );
  });

  test("no more than at most", () => {
    expect(fitBlocks([section(1, "A:", 5, { atMost: 2 })], 100, length)).toBe("A:row;row;(3)");
  });

  test("rows for which there is no room are not made", () => {
    let made = 0;
    const rows = Array.from({ length: 10_000 }, () => () => {
      made += 1;
      return "row;";
    });
    fitBlocks([{ rank: 1, head: "", rows, foot: () => "" }], 40, length);
    expect(made).toBe(11);
  });
});
