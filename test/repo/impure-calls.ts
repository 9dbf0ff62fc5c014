import { isNode, lineAt, nodesOf, oncePerText, type TreeNode } from "./syntax-tree.ts";

/** Globals that reach the machine, the network or the clock. */
const GLOBALS = new Set(
  [
    "process fetch console performance crypto navigator globalThis global require WebSocket XMLHttpRequest",
    "setTimeout setInterval setImmediate queueMicrotask",
  ].flatMap((names) => names.split(" ")),
);

/** Methods whose answer hangs on the machine's locale or time zone. */
const LOCAL =
  /^(toLocale\w+|localeCompare|[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset))$/;

/**
 * Where a file uses the clock, randomness, the process, the network, or the machine's locale or time zone. Names are
 * taken at their word: a variable called `process` is found as well, and is better called something else.
 */
export const impureCalls = oncePerText((path, text) =>
  nodesOf(path, text).flatMap(({ node, parent, field }) => {
    const what = touch(node, parent, field);
    return what === null ? [] : [{ line: lineAt(text, node.start), what }];
  }),
);

function touch(node: TreeNode, parent: TreeNode, field: string): string | null {
  if (node.type === "MemberExpression") {
    const name = memberName(node);
    if (name === "random" && nameOf(node["object"]) === "Math") return "Math.random";
    return name !== null && LOCAL.test(name) ? `.${name}()` : null;
  }
  const name = node.type === "Identifier" ? nameOf(node) : null;
  if (name === null || isOnlyAName(parent, field)) return null;
  if (GLOBALS.has(name)) return name;
  if (name === "Intl") return memberName(parent) === "Segmenter" ? null : "Intl";
  return name === "Date" ? clock(parent, field) : null;
}

/** `Date` tells the time unless it is told one: `new Date(text)`, `Date.parse`, `Date.UTC`. */
function clock(parent: TreeNode, field: string): string | null {
  if (parent.type === "MemberExpression") {
    const name = memberName(parent);
    return name === "parse" || name === "UTC" ? null : `Date.${name ?? "[computed]"}`;
  }
  if (parent.type !== "NewExpression" || field !== "callee") return "Date as a value";
  const given = parent["arguments"];
  const [first, second] = Array.isArray(given) ? given : [];
  const told = isNode(first) && first.type !== "SpreadElement" && second === undefined;
  return told ? null : "new Date() without exactly one argument";
}

/** A property's name, a key, or a type: it only looks like the global. */
function isOnlyAName(parent: TreeNode, field: string): boolean {
  if (parent.type === "MemberExpression") return field === "property" && parent["computed"] !== true;
  if (parent.type === "Property" && parent["shorthand"] === true) return false;
  if (parent.type === "BinaryExpression" && parent["operator"] === "instanceof") return field === "right";
  if (field === "typeName") return true;
  return field === "key" && parent["computed"] !== true;
}

function memberName({ property, computed }: TreeNode): string | null {
  if (!isNode(property)) return null;
  const literal = property["value"];
  if (computed === true) return typeof literal === "string" ? literal : null;
  return nameOf(property);
}

function nameOf(node: unknown): string | null {
  return isNode(node) && typeof node["name"] === "string" ? node["name"] : null;
}
