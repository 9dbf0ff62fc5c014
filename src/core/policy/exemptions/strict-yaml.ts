import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from "yaml";
import { GateError } from "../../errors.ts";

/** Where in a file something stands, from 1. */
export type Position = { line: number; column: number };

/** What a file of plain YAML holds: every scalar is text, as it was written; `null` and nothing at all are absent. */
export type YamlValue =
  | { kind: "map"; entries: Map<string, YamlEntry>; at: Position }
  | { kind: "list"; items: YamlValue[]; at: Position }
  | { kind: "text"; text: string; at: Position }
  | { kind: "absent"; at: Position };

export type YamlEntry = { keyAt: Position; value: YamlValue };

/** What a person writes stays far below; what is beyond would take the parser seconds. */
const MOST_CHARACTERS = 256 * 1024;
const DEEPEST = 8;

/** An error of a policy file: which file, line and column, then what is wrong. */
export function errorAt(path: string, at: Position, message: string): GateError {
  return new GateError(`${path}:${at.line}:${at.column}: ${message}`, { code: "policy-file", option: "ignore-file" });
}

/**
 * Reads one document of plain YAML. Whatever could make it mean something other than what a reviewer sees (aliases,
 * anchors, tags, a second document, a key written twice) is a GateError, as is what is too long or nested too deeply.
 */
export function readYaml(text: string, path: string): YamlValue {
  if (text.length > MOST_CHARACTERS) {
    throw new GateError(
      `${path}: the file has ${text.length} characters; at most ${MOST_CHARACTERS} are accepted: split it`,
      { code: "policy-file", option: "ignore-file" },
    );
  }
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // The failsafe schema leaves every scalar the text that was written. Keys are compared here, in linear time.
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
    refuseSurprises(node, path, here);
    if (depth > DEEPEST) throw errorAt(path, here, `nested more than ${DEEPEST} levels deep`);
    if (isMap(node)) {
      const entries = new Map<string, YamlEntry>();
      for (const { key, value } of node.items) {
        const keyAt = isNode(key) && key.range ? at(key.range[0]) : here;
        if (isNode(key)) refuseSurprises(key, path, keyAt);
        if (!isScalar(key)) throw errorAt(path, keyAt, "a key must be a plain word");
        const name = String(key.value);
        const first = entries.get(name);
        if (first !== undefined) {
          throw errorAt(path, keyAt, `the key "${name}" is here twice; it is on line ${first.keyAt.line} already`);
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
  const unwritten = node.type === Scalar.PLAIN && /^(~|null|Null|NULL)?$/.test(text);
  return unwritten ? { kind: "absent", at } : { kind: "text", text, at };
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value) || isAlias(value);
}

/** Aliases, anchors and tags: what a reviewer does not see at the place where it counts. */
function refuseSurprises(node: Node, path: string, at: Position): void {
  if (isAlias(node)) {
    throw errorAt(path, at, `"*${node.source}" is an alias, which is not accepted; quote a text that begins with "*"`);
  }
  if (node.anchor !== undefined) {
    throw errorAt(path, at, `"&${node.anchor}" is an anchor, which is not accepted; quote a text that begins with "&"`);
  }
  if (node.tag !== undefined) {
    throw errorAt(path, at, `the tag ${node.tag} is not accepted; quote a text that begins with "!"`);
  }
}

function syntaxMessage(code: string, message: string): string {
  switch (code) {
    case "BAD_ALIAS":
      return 'a bare "*" begins an alias, which is not accepted; write it in quotes: "*"';
    case "RESOURCE_EXHAUSTION":
      return "nested too deeply";
    case "MULTIPLE_DOCS":
      return "a second document begins here; one is accepted";
    case "TAB_AS_INDENT":
      return "a tab indents this line; YAML wants blanks";
    default:
      return `not YAML: ${message}`;
  }
}
