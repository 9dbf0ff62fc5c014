import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allImports, type Drawn, drawnArrows, roomOf, violations, walkedArrows } from "./floor-plan.ts";

const DRAWN = drawnArrows(readFileSync("docs/architecture.md", "utf8"));
const SOURCE = new Map(
  globSync("src/**/*.ts").map((path) => [path.replaceAll("\\", "/"), readFileSync(path, "utf8")] as const),
);

describe("the house", () => {
  it("has files to look at", () => {
    expect(SOURCE.has("src/core/search/detection.ts")).toBe(true);
  });

  it("is built as docs/architecture.md draws it", () => {
    expect(violations(SOURCE, DRAWN)).toEqual([]);
  });

  it.skipIf(!existsSync("src/gate.ts"))("walks every arrow that is drawn, and has every room", () => {
    const walked = walkedArrows(SOURCE);
    expect(DRAWN.house.filter((arrow) => !walked.house.has(arrow))).toEqual([]);
    expect(DRAWN.core.filter((arrow) => !walked.core.has(arrow))).toEqual([]);
  });

  it("draws no arrow out of core, and one to core only out of sources, github, render and node", () => {
    expect(DRAWN.house.filter((arrow) => /^(core|sources|github|render|node) /.test(arrow))).toEqual([
      "sources --> core",
      "github --> core",
      "render --> core",
      "node --> core",
    ]);
  });

  it("asks a package.json dependency for every package that it imports", () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    const packages = allImports(SOURCE).flatMap(({ target }) => (target.kind === "package" ? [target.name] : []));
    expect(packages.filter((name) => !name.startsWith("node:") && !Object.hasOwn(dependencies, name))).toEqual([]);
  });
});

/** The plan's own tests: a house of two or three files, with one fault planted in it. */
describe("a fault that is planted is found", () => {
  const plant = (files: Record<string, string>, drawn: Drawn = DRAWN) =>
    violations(new Map(Object.entries(files)), drawn);

  it("in the real house: core that imports render", () => {
    const planted = new Map(SOURCE)
      .set("src/render/words.ts", "export const words = 1;")
      .set(
        "src/core/report/verdict.ts",
        `import { words } from "../../render/words.ts";\n${SOURCE.get("src/core/report/verdict.ts")}`,
      );
    expect(violations(planted, DRAWN)).toContain(
      "src/core/report/verdict.ts:1 walks core --> render, which docs/architecture.md does not draw",
    );
  });

  it("in the real house: the search that asks the policy", () => {
    const planted = new Map(SOURCE).set(
      "src/core/search/detection.ts",
      `export type { Policy } from "../policy/rules.ts";\n${SOURCE.get("src/core/search/detection.ts")}`,
    );
    expect(violations(planted, DRAWN)).toContain(
      "src/core/search/detection.ts:1 walks core's search --> policy, which docs/architecture.md does not draw",
    );
  });

  it("in the real house: a circle", () => {
    const planted = new Map(SOURCE).set(
      "src/core/search/severity.ts",
      `${SOURCE.get("src/core/search/severity.ts")}\nexport type { Report } from "../report/report.ts";\n`,
    );
    const circles = violations(planted, DRAWN).filter((fault) => fault.startsWith("circle: "));
    expect(circles.length).toBeGreaterThan(0);
    expect(circles.every((circle) => circle.includes("src/core/search/severity.ts -> src/core/report/report.ts"))).toBe(
      true,
    );
  });

  it.each([
    ["static", 'import { a } from "../gate.ts";'],
    ["for a side effect", 'import "../gate.ts";'],
    ["of a type", 'import type { A } from "../gate.ts";'],
    ["of a type, inline", 'import { type A } from "../gate.ts";'],
    ["re-export", 'export { a } from "../gate.ts";'],
    ["re-export of all", 'export * from "../gate.ts";'],
    ["re-export of a type", 'export type { A } from "../gate.ts";'],
    ["dynamic", 'export const a = () => import("../gate.ts");'],
    ["as a type", 'export type A = import("../gate.ts").A;'],
    ["assignment", 'import a = require("../gate.ts");'],
  ])("whatever the import is: %s", (_, statement) => {
    expect(plant({ "src/gate.ts": "export const a = 1;", "src/sources/a.ts": statement })).toEqual([
      "src/sources/a.ts:1 walks sources --> gate, which docs/architecture.md does not draw",
    ]);
  });

  it.each([
    ["src/core/a.ts", "node:fs"],
    ["src/core/a.ts", "@actions/core"],
    ["src/core/a.ts", "node:path"],
    ["src/render/a.ts", "yaml"],
    ["src/render/a.ts", "node:buffer"],
    ["src/gate.ts", "@aws-sdk/client-ecr"],
    ["src/cli/a.ts", "@actions/core"],
    ["src/action/a.ts", "@aws-sdk/client-ecr"],
    ["src/sources/a.ts", "@actions/github"],
    ["src/index.ts", "fs"],
  ])("%s that imports %s", (path, name) => {
    const message = `${path}:2 imports ${name}, which ${roomOf(path)} may not`;
    expect(plant({ [path]: `\nimport type { A } from "${name}";` })).toEqual([message]);
    expect(plant({ [path]: `\nconst a = await import("${name}");` })).toEqual([message]);
  });

  it.each([
    ["src/core/a.ts", "yaml"],
    ["src/sources/ecr/a.ts", "@aws-sdk/client-ecr"],
    ["src/action/a.ts", "@actions/core"],
    ["src/cli/a.ts", "node:fs/promises"],
  ])("and none is found where there is none: %s imports %s", (path, name) => {
    expect(plant({ [path]: `import { a } from "${name}";` })).toEqual([]);
  });

  it("entry to entry, an import whose name is computed, a file that is not there, one in no room", () => {
    expect(plant({ "src/main.ts": 'import "./cli.ts";', "src/cli.ts": "" })).toHaveLength(1);
    expect(plant({ "src/cli/a.ts": "await import(`./${process.argv[2]}.ts`);" })).toHaveLength(1);
    expect(plant({ "src/cli/a.ts": 'import "./b.ts";' })).toHaveLength(1);
    expect(plant({ "src/attic/a.ts": "" })).toEqual(["src/attic/a.ts stands in no room"]);
  });

  it.each([
    "Date.now()",
    "new Date()",
    "new Date",
    "new Date(...parts)",
    "new Date(2026, 0, 1)",
    "Date()",
    "Date['now']()",
    "(({ now }) => now())(Date)",
    "Math.random()",
    "process.env.TZ",
    "fetch(address)",
    "performance.now()",
    "crypto.randomUUID()",
    "setTimeout(run, 1)",
    "console.log(1)",
    "globalThis.Date",
    "date.getHours()",
    "date.toLocaleString()",
    "a.localeCompare(b)",
    "new Intl.NumberFormat().format(1)",
    "({ process })",
    "new Intl[kind](locale)",
  ])("a pure room that uses %s", (expression) => {
    expect(
      plant({ "src/core/a.ts": `export const a = (date, a, b, parts, run, address) => ${expression};` }),
    ).not.toEqual([]);
    expect(
      plant({ "src/render/a.ts": `export const a = (date, a, b, parts, run, address) => ${expression};` }),
    ).not.toEqual([]);
    expect(plant({ "src/cli/a.ts": `export const a = (date, a, b, parts, run, address) => ${expression};` })).toEqual(
      [],
    );
  });

  it.each([
    "new Date(text)",
    "Date.parse(text)",
    "Date.UTC(2026, 0)",
    "date.getUTCHours()",
    "date.toISOString()",
    "scan.process",
    "({ process: 1, fetch: 2 })",
    "a instanceof Date",
    "Math.min(1, 2)",
    'new Intl.Segmenter("en")',
    "(date: Date) => date",
  ])("and none is found in %s", (expression) => {
    expect(plant({ "src/core/a.ts": `export const a = (date, text, scan) => ${expression};` })).toEqual([]);
  });

  it("an arrow of the drawing that cannot be read, or leads nowhere", () => {
    const drawings = (house: string, core: string) =>
      [house, core].map((line) => `\`\`\`mermaid\nflowchart TD\n  ${line}\n\`\`\`\n`).join("text\n");
    const [house, core] = ['action["action/"] --> core["core/"]', "report --> policy"];
    expect(drawnArrows(drawings(house, core))).toEqual({ house: ["action --> core"], core: ["report --> policy"] });
    expect(() => drawnArrows(drawings("attic --> core", core))).toThrow("a room is one of entries");
    expect(() => drawnArrows(drawings(house, house))).toThrow("a room is one of text");
    expect(() => drawnArrows(drawings("action -.-> core --> render", core))).toThrow("no arrow that can be read");
    expect(() => drawnArrows("no drawing")).toThrow("two mermaid drawings");
  });
});
