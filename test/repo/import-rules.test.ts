import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Allowed, allImports, allowedImports, moduleOf, usedImports, violations } from "./import-rules.ts";

const ALLOWED = allowedImports(readFileSync("docs/architecture.md", "utf8"));
const SOURCE = new Map(
  // The script of the page runs in a browser, and only its compiled text is part of the renderer.
  globSync("src/**/*.ts", { exclude: ["src/render/html/client/**"] }).map(
    (path) => [path.replaceAll("\\", "/"), readFileSync(path, "utf8")] as const,
  ),
);

describe("the imports of src/", () => {
  it("are read from files that exist", () => {
    expect(SOURCE.has("src/core/search/detection.ts")).toBe(true);
  });

  it("are those that docs/architecture.md allows", () => {
    expect(violations(SOURCE, ALLOWED)).toEqual([]);
  });

  it("include every one that docs/architecture.md allows", () => {
    const used = usedImports(SOURCE);
    expect(ALLOWED.src.filter((arrow) => !used.src.has(arrow))).toEqual([]);
    expect(ALLOWED.core.filter((arrow) => !used.core.has(arrow))).toEqual([]);
  });

  it("never leave core, and lead from sources, github, render and node to core alone", () => {
    expect(ALLOWED.src.filter((arrow) => /^(core|sources|github|render|node) /.test(arrow))).toEqual([
      "sources --> core",
      "github --> core",
      "render --> core",
      "node --> core",
    ]);
  });

  it("name only packages that are dependencies in package.json", () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    const packages = allImports(SOURCE).flatMap(({ target }) => (target.kind === "package" ? [target.name] : []));
    expect(packages.filter((name) => !name.startsWith("node:") && !Object.hasOwn(dependencies, name))).toEqual([]);
  });
});

/** Tests of the rules themselves, on two or three files that break one of them. */
describe("the import rules reject", () => {
  const plant = (files: Record<string, string>, allowed: Allowed = ALLOWED) =>
    violations(new Map(Object.entries(files)), allowed);

  it("a file of core that imports render", () => {
    const planted = new Map(SOURCE)
      .set("src/render/words.ts", "export const words = 1;")
      .set(
        "src/core/report/verdict.ts",
        `import { words } from "../../render/words.ts";\n${SOURCE.get("src/core/report/verdict.ts")}`,
      );
    expect(violations(planted, ALLOWED)).toContain(
      "src/core/report/verdict.ts:1 imports core --> render, which docs/architecture.md does not allow",
    );
  });

  it("the search if it imports the policy", () => {
    const planted = new Map(SOURCE).set(
      "src/core/search/detection.ts",
      `export type { Policy } from "../policy/rules.ts";\n${SOURCE.get("src/core/search/detection.ts")}`,
    );
    expect(violations(planted, ALLOWED)).toContain(
      "src/core/search/detection.ts:1 imports core's search --> policy, which docs/architecture.md does not allow",
    );
  });

  it("an import cycle", () => {
    const planted = new Map(SOURCE).set(
      "src/core/search/severity.ts",
      `${SOURCE.get("src/core/search/severity.ts")}\nexport type { Report } from "../report/report.ts";\n`,
    );
    const cycles = violations(planted, ALLOWED).filter((fault) => fault.startsWith("cycle: "));
    expect(cycles.length).toBeGreaterThan(0);
    expect(cycles.every((cycle) => cycle.includes("src/core/search/severity.ts -> src/core/report/report.ts"))).toBe(
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
  ])("a forbidden import of every kind: %s", (_, statement) => {
    expect(plant({ "src/gate.ts": "export const a = 1;", "src/sources/a.ts": statement })).toEqual([
      "src/sources/a.ts:1 imports sources --> gate, which docs/architecture.md does not allow",
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
    const message = `${path}:2 imports ${name}, which ${moduleOf(path)} may not`;
    expect(plant({ [path]: `\nimport type { A } from "${name}";` })).toEqual([message]);
    expect(plant({ [path]: `\nconst a = await import("${name}");` })).toEqual([message]);
  });

  it.each([
    ["src/core/a.ts", "yaml"],
    ["src/sources/ecr/a.ts", "@aws-sdk/client-ecr"],
    ["src/action/a.ts", "@actions/core"],
    ["src/cli/a.ts", "node:fs/promises"],
  ])("nothing where it is allowed: %s imports %s", (path, name) => {
    expect(plant({ [path]: `import { a } from "${name}";` })).toEqual([]);
  });

  it("an entry that imports an entry, a computed import, an import of a missing file, and a file in no module", () => {
    expect(plant({ "src/main.ts": 'import "./cli.ts";', "src/cli.ts": "" })).toHaveLength(1);
    expect(plant({ "src/cli/a.ts": "await import(`./${process.argv[2]}.ts`);" })).toHaveLength(1);
    expect(plant({ "src/cli/a.ts": 'import "./b.ts";' })).toHaveLength(1);
    expect(plant({ "src/attic/a.ts": "" })).toEqual(["src/attic/a.ts is in no module"]);
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
  ])("a pure module that uses %s", (expression) => {
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
  ])("nothing in %s", (expression) => {
    expect(plant({ "src/core/a.ts": `export const a = (date, text, scan) => ${expression};` })).toEqual([]);
  });

  it("an arrow of the diagram that is malformed or names an unknown module", () => {
    const diagrams = (src: string, core: string) =>
      [src, core].map((line) => `\`\`\`mermaid\nflowchart TD\n  ${line}\n\`\`\`\n`).join("text\n");
    const [src, core] = ['action["action/"] --> core["core/"]', "report --> policy"];
    expect(allowedImports(diagrams(src, core))).toEqual({ src: ["action --> core"], core: ["report --> policy"] });
    expect(() => allowedImports(diagrams("attic --> core", core))).toThrow("expected modules among entries");
    expect(() => allowedImports(diagrams(src, src))).toThrow("expected modules among text");
    expect(() => allowedImports(diagrams("action -.-> core --> render", core))).toThrow("is not an arrow");
    expect(() => allowedImports("no diagram")).toThrow("two mermaid diagrams");
  });
});
