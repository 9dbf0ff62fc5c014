import { globSync, readFileSync } from "node:fs";
import picomatch from "picomatch";
import { describe, expect, it } from "vitest";

const { mutate } = JSON.parse(readFileSync("stryker.config.json", "utf8")) as { mutate: string[] };
const isMutated = (path: string) =>
  mutate.reduce(
    (chosen, pattern) =>
      pattern.startsWith("!")
        ? chosen && !picomatch.isMatch(path, pattern.slice(1))
        : chosen || picomatch.isMatch(path, pattern),
    false,
  );

/** Parsers of texts: what they take and refuse is the fuzzer's. */
const LEFT_OUT = [
  "src/core/policy/exemptions/policy-files.ts",
  "src/core/policy/exemptions/strict-yaml.ts",
  "src/core/policy/vex/architectures.ts",
  "src/core/policy/vex/distributions.ts",
  "src/core/policy/vex/package-url-matching.ts",
  "src/core/policy/vex/package-url.ts",
];

describe("npm run mutants", () => {
  it("changes every file of the policy, those aside that only parse", () => {
    const files = globSync("src/core/policy/**/*.ts").map((path) => path.replaceAll("\\", "/"));
    expect(files.filter((path) => !isMutated(path)).sort()).toEqual(LEFT_OUT);
  });

  it.each(["search/detection", "search/finding-groups", "search/image-history", "report/verdict"])(
    "changes %s",
    (name) => {
      expect(isMutated(`src/core/${name}.ts`)).toBe(true);
    },
  );

  it("names files that are there", () => {
    for (const pattern of mutate.filter((each) => !each.startsWith("!")))
      expect(globSync(pattern), pattern).not.toEqual([]);
  });
});
