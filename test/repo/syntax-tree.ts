import { parseSync } from "vite";

/** A node of the ESTree that vite's parser gives; its other fields are looked at one by one. */
export type TreeNode = { type: string; start: number; [field: string]: unknown };

export function isNode(value: unknown): value is TreeNode {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    "start" in value &&
    typeof value.start === "number"
  );
}

/** Every node of a TypeScript file, each with the node it hangs on and the field it hangs by. Throws where the file does not parse. */
export function nodesOf(path: string, text: string): { node: TreeNode; parent: TreeNode; field: string }[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`);
  const found: { node: TreeNode; parent: TreeNode; field: string }[] = [];
  const visit = (parent: TreeNode) => {
    for (const [field, value] of Object.entries(parent)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (!isNode(child)) continue;
        found.push({ node: child, parent, field });
        visit(child);
      }
    }
  };
  if (isNode(program)) visit(program);
  return found;
}

/** Remembers what is found in a file: the rules are tried on many sets of files that differ in one. */
export function oncePerText<T>(find: (path: string, text: string) => T): (path: string, text: string) => T {
  const known = new Map<string, { found: T }>();
  return (path, text) => {
    const key = `${path}\n${text}`;
    const { found } = known.get(key) ?? { found: find(path, text) };
    known.set(key, { found });
    return found;
  };
}

/** The line, from 1, that an offset of `text` is on. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
