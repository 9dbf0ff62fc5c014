import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from "yaml";
import { GateError } from "../../errors.ts";

/** A position in a file, counted from 1. */
export type Position = { line: number; column: number };

/** A value of plain YAML. Every scalar is the text as written; `null` and an empty value are `absent`. */
export type YamlValue =
  | { kind: "map"; entries: Map<string, YamlEntry>; at: Position }
  | { kind: "list"; items: YamlValue[]; at: Position }
  | { kind: "text"; text: string; at: Position }
  | { kind: "absent"; at: Position };

export type YamlEntry = { keyAt: Position; value: YamlValue };

/** Far more than a person writes. The parser would need seconds for longer or deeper files. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 8;

/** An error in a policy file: `FILE:LINE:COLUMN: message`. */
export function errorAt(path: string, at: Position, message: string): GateError {
  return new GateError(`${path}:${at.line}:${at.column}: ${message}`, { code: "policy-file", option: "ignore-file" });
}

/**
 * Parses one document of plain YAML. Throws a GateError for everything that could mean something else than a reviewer
 * sees (aliases, anchors, tags, a second document, duplicate keys), and for a file that is too long or nested too deeply.
 */
export function readYaml(text: string, path: string): YamlValue {
  if (text.length > MAX_CHARACTERS) {
    throw new GateError(
      `${path}: the file has ${text.length} characters, and the limit is ${MAX_CHARACTERS}. Split the file`,
      { code: "policy-file", option: "ignore-file" },
    );
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The failsafe schema keeps every scalar as written. Duplicate keys are found below, in linear time: the parser's own
  // check is quadratic.
  const parsed = parseDocument(text, {
    lineCounter: lines,
    schema: "failsafe",
    version: "1.2",
    logLevel: "error",
    prettyErrors: false,
    uniqueKeys: false,
  });
  const [error] = parsed.errors;
  if (error !== undefined) throw errorAt(path, at(error.pos[0]), syntaxMessage(error.code, error.message));

  const convert = (node: Node | null, depth: number, fallback: Position): YamlValue => {
    const start = node?.range?.[0];
    const here = start === undefined ? fallback : at(start);
    if (node === null) return { kind: "absent", at: here };
    rejectIndirection(node, path, here);
    if (depth > MAX_DEPTH) throw errorAt(path, here, `nested more than ${MAX_DEPTH} levels deep`);
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items) {
        const keyAt = isNode(key) && key.range ? at(key.range[0]) : here;
        if (isNode(key)) rejectIndirection(key, path, keyAt);
        if (!isScalar(key)) throw errorAt(path, keyAt, "a key must be plain text, not a list or a mapping");
        const name = String(key.value);
        const first = entries.get(name);
        if (first !== undefined) {
          throw errorAt(
            path,
            keyAt,
            `duplicate key "${name}": it is already on line ${first.keyAt.line}. Remove one of them`,
          );
        }
        entries.set(name, { keyAt, value: convert(isNode(value) ? value : null, depth + 1, keyAt) });
      }
      return { kind: "map", entries, at: here };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => convert(isNode(item) ? item : null, depth + 1, here));
      return { kind: "list", items, at: here };
    }
    return isScalar(node) ? scalar(node, here) : { kind: "absent", at: here };
  };
  return convert(parsed.contents, 0, { line: 1, column: 1 });
}

function scalar(node: Scalar, at: Position): YamlValue {
  const text = String(node.value);
  const isAbsent = node.type === Scalar.PLAIN && /^(~|null|Null|NULL)?$/.test(text);
  return isAbsent ? { kind: "absent", at } : { kind: "text", text, at };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** Rejects aliases, anchors and tags: a reviewer does not see their effect where they are used. */
function rejectIndirection(node: Node, path: string, at: Position): void {
  if (isAlias(node)) {
    throw errorAt(path, at, `"*${node.source}" is an alias, which is not supported. Quote a text that starts with "*"`);
  }
  if (node.anchor !== undefined) {
    throw errorAt(
      path,
      at,
      `"&${node.anchor}" is an anchor, which is not supported. Quote a text that starts with "&"`,
    );
  }
  if (node.tag !== undefined) {
    throw errorAt(path, at, `the tag ${node.tag} is not supported. Quote a text that starts with "!"`);
  }
}

function syntaxMessage(code: string, message: string): string {
  switch (code) {
    case "BAD_ALIAS":
      return 'an unquoted "*" starts an alias, which is not supported. Quote it: "*"';
    case "RESOURCE_EXHAUSTION":
      return "nested too deeply";
    case "MULTIPLE_DOCS":
      return "a second document starts here, and only one is supported";
    case "TAB_AS_INDENT":
      return "a tab indents this line. Indent with spaces";
    default:
      return `not valid YAML: ${message}`;
  }
}
