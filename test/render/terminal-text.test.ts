import * as fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { alignColumns } from "../../src/render/columns.ts";
import { columnsOf, cut, hyperlink, pad, SEPARATE, wrap } from "../../src/render/terminal-text.ts";
import { ATTACKS } from "../support/reports.ts";

const anyText = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  // Leading jamo form one grapheme cluster of any length.
  fc.integer({ min: 1, max: 99 }).map((length) => "\u1100".repeat(length)),
);

describe("cut and pad", () => {
  test.each([
    ["glibc", 10, "glibc"],
    ["glibc-2.28", 6, "glibc…"],
    ["漢字カナ", 8, "漢字カナ"],
    ["漢字カナ", 7, "漢字カ…"],
    ["漢字カナ", 6, "漢字…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["a\u001b[31mb", 20, "a\\u{1b}[31mb"],
  ])("cut(%j, %i)", (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
  });

  test("pad fills to the width, on either side", () => {
    expect(pad("漢字", 6)).toBe("漢字  ");
    expect(pad("12", 5, "left")).toBe("   12");
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 90 }), (text, width) => {
        expect(stringWidth(pad(text, width), { countAnsiEscapeCodes: true })).toBe(width);
      }),
    );
  });
});

test("characters are measured one by one only where none combines with a neighbor", () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
    SEPARATE.test(character),
  );
  expect(characters.length).toBeGreaterThan(30_000);
  const text = characters.map((character) => `a${character}${character}漢`).join("");
  const segments = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)];
  expect(segments.map(({ segment }) => segment).filter(({ length }) => length > 1)).toEqual([]);
  expect(columnsOf(text)).toBe(stringWidth(text));
});

describe("wrap", () => {
  test("keeps every character, and no line exceeds the width", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 90 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(wrap(text, 100_000).join("").replaceAll(" ", ""));
      }),
    );
  });

  test("breaks between words, and inside a word only where it does not fit", () => {
    expect(wrap("upgrade glibc first", 13)).toEqual(["upgrade glibc", "first"]);
    expect(wrap("sha256:0123456789", 8)).toEqual(["sha256:0", "12345678", "9"]);
    expect(wrap("", 8)).toEqual([""]);
  });
});

describe("hyperlink", () => {
  test("writes OSC 8 around the text, for web addresses only", () => {
    expect(hyperlink("CVE-1", "https://v.example/1")).toBe(
      "\u001b]8;;https://v.example/1\u001b\\CVE-1\u001b]8;;\u001b\\",
    );
    expect(hyperlink("CVE-1", "javascript:alert(1)")).toBe("CVE-1");
    expect(hyperlink("CVE-1", "https://v.example/\u001b\\x\u0007")).toBe(
      "\u001b]8;;https://v.example/%1B/x\u001b\\CVE-1\u001b]8;;\u001b\\",
    );
  });
});

describe("alignColumns", () => {
  const columns = [{ head: "Name" }, { head: "Findings", align: "right", firm: true }, { head: "Image" }] as const;

  test("aligns columns, shrinks the widest flexible one, and never exceeds the width", () => {
    const rows = [
      [{ text: "glibc" }, { text: "2" }, { text: "team/app@sha256:0123456789ab" }],
      [{ text: "漢字" }, { text: "1,000" }, { text: "x" }],
    ];
    expect(alignColumns([...columns], rows, 80)).toEqual([
      "NAME   FINDINGS  IMAGE",
      "glibc         2  team/app@sha256:0123456789ab",
      "漢字      1,000  x",
    ]);
    expect(alignColumns([...columns], rows, 30)).toEqual([
      "NAME   FINDINGS  IMAGE",
      "glibc         2  team/app@sha…",
      "漢字      1,000  x",
    ]);
  });

  test("applies a style to the text only, without taking columns", () => {
    const style = (fitted: string) => `\u001b[31m${fitted}\u001b[0m`;
    expect(
      alignColumns(
        [{ head: "A" }, { head: "B" }],
        [
          [
            { text: "x", style },
            { text: "y", style },
          ],
        ],
        80,
      ),
    ).toEqual(["A  B", "\u001b[31mx\u001b[0m  \u001b[31my\u001b[0m"]);
  });

  test("fits any text in any column", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 }), { maxLength: 5 }), (texts) => {
        const rows = texts.map((row) => row.map((text) => ({ text })));
        for (const line of alignColumns([...columns], rows, 40)) expect(columnsOf(line)).toBeLessThanOrEqual(40);
      }),
    );
  });
});
