import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf } from "./imports.ts";

const TESTS = new Map(
  globSync("test/**/*.ts").map((path) => [path.replaceAll("\\", "/"), readFileSync(path, "utf8")] as const),
);

type Files = ReadonlyMap<string, string>;

/** Folders whose files every test may import. */
const SHARED = /^test\/(support|fakes)\//;

function targetsOf(path: string, files: Files): string[] {
  return importsOf(path, files.get(path) ?? "").flatMap(({ target }) => (target.kind === "file" ? [target.path] : []));
}

/** The fuzzer runs the properties of test/integrity on values of its own. */
const isProperty = (path: string, target: string) =>
  path.startsWith("test/fuzz/") && /^test\/integrity\/[\w-]+-property\.ts$/.test(target);

/** The real programs are asked about dist, which runs as it does in test/bundle; the folders of parts have one contract. */
const isRunner = (path: string, target: string) =>
  path.startsWith("test/engines/") &&
  /^test\/(bundle\/(runner|warnings|nodes)|engines\/(part|programs|or-skipped))\.ts$/.test(target);

/** Imports of a test file, or of a file of another test folder that is not shared. */
function misplacedBuilders(files: Files): string[] {
  return [...files.keys()].flatMap((path) =>
    targetsOf(path, files)
      .filter((target) => target.startsWith("test/"))
      .filter((target) => {
        const isNear = target.startsWith(`${posix.dirname(path)}/`);
        return (
          target.endsWith(".test.ts") ||
          !(SHARED.test(target) || isNear || isProperty(path, target) || isRunner(path, target))
        );
      })
      .map((target) => `${path} imports ${target}`),
  );
}

/** The renderers and sources that a test imports, itself or through files of test/. */
function beyondCore(path: string, files: Files, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return targetsOf(path, files).flatMap((target) => {
    if (/^src\/(render|sources)\//.test(target)) return [`${path} imports ${target}`];
    return target.startsWith("test/") ? beyondCore(target, files, seen) : [];
  });
}

const coreTests = (files: Files) => [...files.keys()].filter((path) => /^test\/core\/.*\.test\.ts$/.test(path));

describe("files under test/", () => {
  it("import builders only from test/support, test/fakes or their own folder, and never from a test", () => {
    expect(misplacedBuilders(TESTS)).toEqual([]);
  });

  it("import neither a renderer nor a source where they are tests of core", () => {
    expect(coreTests(TESTS).length).toBeGreaterThan(10);
    expect(coreTests(TESTS).flatMap((path) => beyondCore(path, TESTS))).toEqual([]);
  });
});

describe("the rules for files under test/ reject", () => {
  it.each([
    ["a builder in a test", "test/core/a.test.ts", "./b.test.ts"],
    ["a builder in another folder", "test/core/a.test.ts", "../render/b.ts"],
  ])("%s", (_, path, target) => {
    expect(misplacedBuilders(new Map([[path, `import "${target}";`]]))).toHaveLength(1);
    expect(misplacedBuilders(new Map([[path, 'import "../support/b.ts";\nimport "./b.ts";']]))).toEqual([]);
  });

  it("a renderer that a test of core imports through a builder", () => {
    const files = new Map([
      ["test/core/a.test.ts", 'import "../support/b.ts";'],
      ["test/support/b.ts", 'import "../../src/render/table.ts";'],
    ]);
    expect(coreTests(files).flatMap((path) => beyondCore(path, files))).toEqual([
      "test/support/b.ts imports src/render/table.ts",
    ]);
  });
});
