// docs/performance.md: what was measured stands between two marks, and nothing else of the page is touched.
import { readFileSync, writeFileSync } from "node:fs";

const PAGE = new URL("../../docs/performance.md", import.meta.url);
const BEGIN = "<!-- measured: begin, written by `npm run bench -- --write` -->\n";
const END = "<!-- measured: end -->\n";

/**
 * @param {string} measured Markdown, ending in a line end.
 * @throws {Error} Where the page has lost its marks.
 */
export function writePage(measured) {
  const text = readFileSync(PAGE, "utf8");
  const [before, rest] = halves(text, BEGIN);
  const [, after] = halves(rest, END);
  writeFileSync(PAGE, `${before}${BEGIN}\n${measured}\n${END}${after}`);
}

function halves(text, mark) {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`docs/performance.md has no line ${mark.trim()}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
