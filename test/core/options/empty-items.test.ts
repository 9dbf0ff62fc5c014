import { describe, expect, test } from "vitest";
import { readCommandLine } from "../../../src/cli/arguments.ts";
import { GateError } from "../../../src/core/errors.ts";
import { readOptions } from "../../../src/core/options/option-reading.ts";
import { OPTIONS } from "../../../src/core/options/options.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const read = (given: Record<string, string>) =>
  readOptions(new Map(Object.entries({ images: `${HOST}/shop:v1`, ...given })), 0);

/** One item of each option that takes a list, and whether commas separate them too. */
const LISTS = [
  ["images", `${HOST}/shop:v1`, `${HOST}/shop:v2`, true],
  ["cloudtrail", "trail", "s3://bucket/prefix", false],
  ["ignore-file", "a.yaml", "b.json", false],
  ["severity", "HIGH", "CRITICAL", true],
  ["grace", "HIGH=1d", "CRITICAL=2d", true],
] as const;

describe.each(LISTS)("%s", (name, a, b, commas) => {
  const texts = [`${a}\n\n${b}`, `\n${a}`, `${a}\n\n`, `${a}\n \n`, "\n", "\n\n", " \n"];
  const withCommas = [`${a},`, `,${a}`, `${a},,${b}`, `${a},\n${b}`, `${a},\n`, ",", `${a}, ,${b}`];

  test.each(commas ? [...texts, ...withCommas] : texts)("%j is an error: an item is empty", (text) => {
    expect(() => read({ [name]: text })).toThrow(new RegExp(`^${name}: .*is empty`, "s"));
  });

  test.each([`${a}\n${b}`, `${a}\n${b}\n`, `${a}\r\n${b}\r\n`, ` ${a} \n${b}`])("%j is a list", (text) => {
    expect(() => read({ [name]: text })).not.toThrow();
  });
});

describe("white space alone is refused", () => {
  // `name: |` with an expression that evaluates to an empty string leaves a line break.
  const blanks = [" ", "\n", "\r\n", "\t", " \n ", "\u00A0", "\uFEFF", "\u2028"];

  test.each(Object.values(OPTIONS).map(({ name, kind }) => [name, kind] as const))("%s, a %s", (name) => {
    for (const text of blanks) {
      const parse = () => read({ [name]: text });
      expect(parse, JSON.stringify(text)).toThrow(GateError);
      expect(parse).toThrow(new RegExp(`^${name}: .*is empty.*expression.* evaluated to an empty string`, "s"));
    }
  });

  test("an empty text counts as not given where the option has no default", () => {
    const empty = Object.values(OPTIONS).filter((option) => option.default === "" && option.name !== "images");
    expect(() => read(Object.fromEntries(empty.map(({ name }) => [name, ""])))).not.toThrow();
  });
});

describe("on the command line", () => {
  const line = (...args: string[]) => {
    const parsed = readCommandLine(args);
    return parsed.kind === "run" ? parsed.given : null;
  };

  test.each([
    ["--images", ["--images", "a:1", "--images", ""]],
    ["--images", ["--images=", "--images", "a:1"]],
    ["--cloudtrail", ["--cloudtrail", "trail", "--cloudtrail", " "]],
    ["--ignore-file", ["--ignore-file", "", "--images", "a:1"]],
    ["--build-metadata", ["--images", "a:1", "--build-metadata", ""]],
    ["--max-scan-age", ["a:1", "--max-scan-age", ""]],
    ["--block-epss", ["a:1", "--block-epss="]],
    ["--region", ["a:1", "--region", ""]],
    ["--registry-id", ["a:1", "--registry-id="]],
    ["--registry-id", ["a:1", "--registry-id", "\n"]],
    ["--allowed-endpoints", ["a:1", "--allowed-endpoints", ""]],
    ["--format", ["a:1", "--format", ""]],
    ["--explain", ["a:1", "--explain="]],
    ["IMAGE", ["a:1", ""]],
    ["IMAGE", ["a:1", "\n"]],
  ])("an empty value of %s is an error", (argument, args) => {
    expect(() => line(...args)).toThrow(`${argument}: the value is empty.`);
  });

  // The token is the exception: without one, the command line calls GitHub no less.
  const valued = Object.values(OPTIONS).filter(({ name, kind }) => kind !== "boolean" && name !== "github-token");
  test.each(valued.map(({ name }) => name))(
    "an empty --%s is an error, as it is where a variable is not set",
    (name) => {
      for (const args of [[`--${name}`, ""], [`--${name}=`], [`--${name}`, " "]]) {
        const others = name === "images" ? [] : ["a:1"];
        expect(() => line(...others, ...args), args.join(" ")).toThrow(
          `--${name}: the value is empty. Check whether a variable is empty, or remove the argument.`,
        );
      }
    },
  );

  test("an empty --github-token is accepted, as it asks for nothing", () => {
    expect(line("a:1", "--github-token", "")?.get("github-token")).toBe("");
  });

  test.each([
    ["a:1,", ["--images", "a:1,", "--images", "b:1"]],
    ["a:1 and a blank line", ["--images", "a:1\n\n", "--images", "b:1"]],
  ])("%s is an error as in a workflow", (_what, args) => {
    const given = line(...args, "--region", "eu-central-1");
    expect(() => readOptions(given ?? new Map(), 0)).toThrow(/^images: got .* is empty/s);
  });

  test("a final line break in a repeated option does not make a blank line", () => {
    expect(line("--cloudtrail", "a\n", "--cloudtrail", "b\r\n", "--cloudtrail", "c")?.get("cloudtrail")).toBe(
      "a\nb\nc",
    );
  });
});
