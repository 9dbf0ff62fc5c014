import { describe, expect, test } from "vitest";
import { givenInputs } from "../../src/action/inputs.ts";
import { readOptions } from "../../src/core/options/option-reading.ts";
import { OPTIONS } from "../../src/core/options/options.ts";

const NAMES: string[] = Object.values(OPTIONS).map(({ name }) => name);
const KELVIN = "\u212A";

describe("an option is set by one variable alone", () => {
  test.each(NAMES)("%s", (name) => {
    expect(givenInputs({ [`INPUT_${name.toUpperCase()}`]: "x" })).toEqual(new Map([[name, "x"]]));
  });

  test.each(NAMES.filter((name) => name.includes("k")))("%s is not set with a Kelvin sign for its K", (name) => {
    const own = `INPUT_${name.toUpperCase()}`;
    const other = own.replaceAll("K", KELVIN);
    for (const env of [
      { [own]: "true", [other]: "false" },
      { [other]: "false", [own]: "true" },
    ]) {
      const given = givenInputs(env);
      expect(given.get(name)).toBe("true");
      // The error names the misspelled input.
      expect(() => readOptions(given, 0)).toThrow(/: unknown option\./);
    }
  });

  test("whatever letter stands in for one of its own", () => {
    // Characters that change case to an ASCII letter, and some that only look like one.
    const others = [KELVIN, "\u0130", "\u0131", "\u017F", "\uFF2B", "\u039A", "k", "_", " ", "\u00AD"];
    for (const name of NAMES) {
      const own = name.toUpperCase();
      for (const [index, letter] of own.split("").entries()) {
        for (const other of others.filter((each) => each !== letter)) {
          const key = `INPUT_${own.slice(0, index)}${other}${own.slice(index + 1)}`;
          expect(givenInputs({ [key]: "false" }).has(name), key).toBe(false);
        }
      }
    }
  });
});
