import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listItems } from "../../../src/core/text/list-items.ts";

const IMAGES = { item: "image", commas: true };
const PATHS = { item: "path or address", commas: false };

describe("a list", () => {
  test.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\r\n", ["a"]],
    [" a , b \n c\r\nd ", ["a", "b", "c", "d"]],
  ])("%j", (text, items) => {
    expect(listItems(text, IMAGES)).toEqual({ ok: true, value: items });
  });

  test("by line only: commas are part of a path", () => {
    expect(listItems("a,b\nc,\n", PATHS)).toEqual({ ok: true, value: ["a,b", "c,"] });
  });

  test.each([
    ["a,", "item 2 is empty"],
    [",a", "item 1 is empty"],
    [",", "item 1 is empty"],
    ["a,,b", "item 2 is empty"],
    ["a, \t,b", "item 2 is empty"],
    ["a,\nb", "item 2 of line 1 is empty"],
    ["a\nb,\n", "item 2 of line 2 is empty"],
    ["a\n\nb", "line 2 is empty"],
    ["a\n\n", "line 2 is empty"],
    ["\na", "line 1 is empty"],
    ["a\n ", "line 2 is empty"],
    ["a\r\n\r\nb", "line 2 is empty"],
    ["\n", "the only item is empty"],
    [" ", "the only item is empty"],
    ["\n\n", "line 1 is empty"],
  ])("%j is an error that says which item is empty and how to write the list", (text, which) => {
    expect(listItems(text, IMAGES)).toEqual({
      ok: false,
      reason: `got ${JSON.stringify(text)}, where ${which}. Check whether an expression evaluated to an empty string. Write one image per line, or separate them by commas, without a comma at the end of a line and without blank lines.`,
    });
  });

  const item = fc.constantFrom("a", "repo:tag", "x/y@z", "é");
  const separator = fc.constantFrom(",", "\n", "\r\n", " , ");

  test("gives every item, and none where one of them is empty", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(item, separator), { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 5 }),
        fc.constantFrom("", "\n", "\r\n"),
        (parts, empty, end) => {
          const write = (items: readonly string[]) =>
            items.map((text, index) => `${index === 0 ? "" : (parts[index - 1]?.[1] ?? ",")}${text}`).join("") + end;
          const items = parts.map(([text]) => text);
          expect(listItems(write(items), IMAGES)).toEqual({ ok: true, value: items });
          const holed = items.map((text, index) => (index === empty % items.length ? "" : text));
          // An empty last line without an end cannot be told from the line break that YAML adds.
          const isEnded = end === "" && empty % items.length === items.length - 1 && write(holed).endsWith("\n");
          if (write(holed) !== "" && !isEnded) expect(listItems(write(holed), IMAGES).ok).toBe(false);
        },
      ),
    );
  });
});
