import { globSync, readFileSync } from "node:fs";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import mutantTests from "../../vitest.mutants.config.ts";

const { mutate } = JSON.parse(readFileSync("stryker.config.json", "utf8")) as { mutate: string[] };
const isMutated = (path: string) =>
  mutate.reduce(
    (chosen, pattern) =>
      pattern.startsWith("!")
        ? chosen && !picomatch.isMatch(path, pattern.slice(1))
        : chosen || picomatch.isMatch(path, pattern),
    false,
  );

/** Parsers of texts, which the fuzzer tests. */
const LEFT_OUT = [
  "src/core/policy/exemptions/policy-files.ts",
  "src/core/policy/exemptions/strict-yaml.ts",
  "src/core/policy/vex/architectures.ts",
  "src/core/policy/vex/distributions.ts",
  "src/core/policy/vex/package-url-matching.ts",
  "src/core/policy/vex/package-url.ts",
];

/** One pattern for each alternative: `a/{b,c}.ts` becomes `a/b.ts` and `a/c.ts`. */
function alternatives(pattern: string): string[] {
  const [whole, list] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || list === undefined) return [pattern];
  return list.split(",").flatMap((one) => alternatives(pattern.replace(whole, () => one)));
}

const withoutFiles = (patterns: readonly string[]) =>
  patterns.flatMap(alternatives).filter((pattern) => globSync(pattern.replace(/^!/, "")).length === 0);

describe("npm run mutants", () => {
  it("changes every file of the policy except the parsers", () => {
    const files = globSync("src/core/policy/**/*.ts").map((path) => path.replaceAll("\\", "/"));
    expect(files.filter((path) => !isMutated(path)).sort()).toEqual(LEFT_OUT);
  });

  it.each(["search/detection", "search/finding-groups", "search/image-history", "report/verdict"])(
    "changes src/core/%s.ts",
    (name) => {
      expect(isMutated(`src/core/${name}.ts`)).toBe(true);
    },
  );

  it("changes only files that exist, and runs only tests that exist", () => {
    expect(withoutFiles(mutate)).toEqual([]);
    expect(withoutFiles(mutantTests.test?.include ?? [])).toEqual([]);
    expect(withoutFiles(["src/core/search/{detection,no-such-file}.ts"])).toEqual(["src/core/search/no-such-file.ts"]);
  });
});
