import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compilePageScript, PAGE_SCRIPT_FILE } from "../../scripts/compile-page-script.ts";

const SOURCE = readFileSync("src/render/html/client/page.ts", "utf8");

it("the script in the page is what its source gives", () => {
  expect(readFileSync(PAGE_SCRIPT_FILE, "utf8")).toBe(compilePageScript(process.cwd()));
});

it("the script has fewer than 300 lines", () => {
  expect(SOURCE.trimEnd().split("\n").length).toBeLessThan(300);
});

it("the script imports types alone", () => {
  expect([...SOURCE.matchAll(/^import .*$/gm)].map(String)).toEqual(['import type { RowData } from "../row-data.ts";']);
});

it("the script parses no text as HTML or code, and makes no request", () => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\b|Function\(|fetch\(|XMLHttpRequest|WebSocket|import\(/;
  expect(forbidden.exec(SOURCE)).toBeNull();
});
