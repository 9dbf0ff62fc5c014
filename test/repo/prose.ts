import { parseSync } from "vite";
import { lineAt, nodesOf } from "./syntax-tree.ts";

/** Text that people read, with the line where it begins. Its whitespace is collapsed, so that phrases match across lines. */
export type Prose = { line: number; text: string };

/** The comments and strings of a TypeScript file. Not the paths of imports and not identifiers. */
export function proseOfSource(path: string, source: string): Prose[] {
  return [...commentsOf(path, source), ...stringsOf(path, source)].sort((a, b) => a.line - b.line);
}

/** The paragraphs, list items and table rows of a Markdown or YAML file, without code spans of one word: those are names. */
export function proseOfPage(source: string): Prose[] {
  const found: Prose[] = [];
  let start = 0;
  for (const part of source.split(/\n(?=\s*(?:\n|[-*|#]|\d+\. ))/)) {
    const text = collapsed(part.replaceAll(/`[^`\s]+`/g, "`name`"));
    if (text !== "") found.push({ line: lineAt(source, start + part.length - part.trimStart().length), text });
    start += part.length + 1;
  }
  return found;
}

/** Comments; lines that follow each other are one text. */
function commentsOf(path: string, source: string): Prose[] {
  const found: (Prose & { end: number })[] = [];
  for (const { value, start, end } of parseSync(path, source).comments) {
    const text = collapsed(value.replaceAll(/^\s*\*+ ?/gm, ""));
    const last = found.at(-1);
    if (last !== undefined && source.slice(last.end, start).trim() === "") {
      last.text = `${last.text} ${text}`;
      last.end = end;
    } else found.push({ line: lineAt(source, start), text, end });
  }
  return found.map(({ line, text }) => ({ line, text }));
}

function stringsOf(path: string, source: string): Prose[] {
  return nodesOf(path, source).flatMap(({ node, field }): Prose[] => {
    if (field === "source") return [];
    const line = lineAt(source, node.start);
    if (node.type === "Literal" && typeof node["value"] === "string") {
      return [{ line, text: collapsed(node["value"]) }];
    }
    if (node.type !== "TemplateLiteral") return [];
    // The values between the parts are unknown: an ellipsis keeps the words beside them apart.
    const inner = source.slice(node.start, Number(node["end"]));
    return [{ line, text: collapsed(withoutExpressions(inner)) }];
  });
}

/** A template literal with `...` for each `${}`, however deep its braces are. */
function withoutExpressions(template: string): string {
  let text = "";
  let depth = 0;
  for (let index = 0; index < template.length; index++) {
    if (template.startsWith("${", index)) {
      if (depth === 0) text += "...";
      depth += 1;
      index += 1;
    } else if (depth === 0) text += template[index];
    else if (template[index] === "{") depth += 1;
    else if (template[index] === "}") depth -= 1;
  }
  return text;
}

function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
