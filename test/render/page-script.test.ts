import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compilePageScript, PAGE_SCRIPT_FILE } from "../../scripts/compile-page-script.ts";

const SOURCES = readdirSync("src/render/html/client")
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ name, source: readFileSync(`src/render/html/client/${name}`, "utf8") }));

it("the script in the page is what its source gives", () => {
  expect(readFileSync(PAGE_SCRIPT_FILE, "utf8")).toBe(compilePageScript(process.cwd()));
});

it("the modules of the script have fewer than 300 lines of code in all", () => {
  expect(SOURCES.map(({ name }) => name).sort()).toEqual(["elements.ts", "page.ts", "sorting.ts"]);
  const lines = SOURCES.flatMap(({ source }) => source.split("\n"));
  expect(lines.filter((line) => !/^\s*(\/\/|\/\*|\*|$)/.test(line)).length).toBeLessThan(300);
});

it("the modules import each other, and types alone from elsewhere", () => {
  const imports = SOURCES.flatMap(({ source }) => [...source.matchAll(/^import .*$/gm)].map(String));
  expect(imports.filter((line) => !/ from "\.\/(?:elements|sorting)\.ts";$/.test(line))).toEqual([
    'import type { RowData } from "../row-data.ts";',
  ]);
});

it("the script parses no text as HTML or code, and makes no request", () => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\b|Function\(|fetch\(|XMLHttpRequest|WebSocket|import\(/;
  for (const { source } of SOURCES) expect(forbidden.exec(source)).toBeNull();
});
