export type XmlElement = { name: string; children: XmlElement[]; text: string };

/** Why a text is not a complete XML document. */
export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** The deepest nesting; S3's responses have four levels. */
const DEEPEST = 16;

const OPENING = /<([A-Za-z_][\w.:-]*)(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const CLOSING = /<\/([A-Za-z_][\w.:-]*)\s*>/y;

/** Comments and processing instructions, with their ends. Document types are rejected: S3 sends none. */
const ASIDES: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];

/**
 * Parses a complete XML document: one closed root element with only white space and comments around it. The SDK's own
 * parser also accepts HTML, an empty text and a truncated document. Attributes are dropped. Throws an XmlError.
 */
export function parseXml(document: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  while (at < document.length) {
    const current = open.at(-1);
    if (document[at] !== "<") {
      const end = indexOrEnd(document, "<", at);
      const text = document.slice(at, end);
      if (current !== undefined) current.text += unescaped(text);
      else if (text.trim() !== "") throw new XmlError("there is text outside of the root element");
      at = end;
      continue;
    }
    const aside = ASIDES.find(([begin]) => document.startsWith(begin, at));
    if (aside !== undefined) {
      at = endOf(document, aside[1], at);
    } else if (document.startsWith("<![CDATA[", at) && current !== undefined) {
      const end = endOf(document, "]]>", at);
      current.text += document.slice(at + "<![CDATA[".length, end - "]]>".length);
      at = end;
    } else if (document.startsWith("</", at)) {
      const [tag, name] = tagAt(CLOSING, document, at);
      if (current === undefined || current.name !== name)
        throw new XmlError(`</${name}> does not close an open element`);
      open.pop();
      at += tag.length;
    } else {
      const [tag, name, slash] = tagAt(OPENING, document, at);
      if (root !== null && current === undefined) throw new XmlError(`a second root element, <${name}>, follows`);
      if (open.length === DEEPEST) throw new XmlError("its elements are nested too deeply");
      const element: XmlElement = { name, children: [], text: "" };
      current?.children.push(element);
      root ??= element;
      if (slash === "") open.push(element);
      at += tag.length;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new XmlError(`it is truncated inside <${unclosed.name}>`);
  if (root === null) throw new XmlError(document === "" ? "it is empty" : "it has no root element");
  return root;
}

function tagAt(pattern: RegExp, document: string, at: number): [tag: string, name: string, slash: string] {
  pattern.lastIndex = at;
  const [tag, name, slash = ""] = pattern.exec(document) ?? [];
  if (tag === undefined || name === undefined) throw new XmlError(`it is not XML at character ${at}`);
  return [tag, name, slash];
}

/** The index after `end`, searched from `at` on. */
function endOf(document: string, end: string, at: number): number {
  const index = document.indexOf(end, at);
  if (index < 0) throw new XmlError(`it is truncated: ${end} is missing`);
  return index + end.length;
}

function indexOrEnd(document: string, text: string, at: number): number {
  const index = document.indexOf(text, at);
  return index < 0 ? document.length : index;
}

const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&([^;&]*)(;?)/g, (entity, name: string, semicolon: string) => {
    const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal ?? "NaN") : Number.parseInt(hex, 16);
    const known = code <= 0x10ffff ? String.fromCodePoint(code) : NAMED.get(name);
    if (known === undefined || semicolon === "") throw new XmlError(`${entity.slice(0, 12)} is not an XML entity`);
    return known;
  });
}
