// Replaces the measured part of docs/performance.md, which is between two comments.
import { readFileSync, writeFileSync } from "node:fs";

const PAGE = new URL("../../docs/performance.md", import.meta.url);
const BEGIN = "<!-- measured: begin, written by `npm run bench -- --write` -->\n";
const END = "<!-- measured: end -->\n";

/**
 * @param measured Markdown, ending in a line end.
 * @throws {Error} Where the page lacks one of the comments.
 */
export function writePage(measured: string): void {
  const text = readFileSync(PAGE, "utf8");
  const [before, rest] = halves(text, BEGIN);
  const [, after] = halves(rest, END);
  writeFileSync(PAGE, `${before}${BEGIN}\n${measured}\n${END}${after}`);
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`docs/performance.md has no line ${mark.trim()}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
