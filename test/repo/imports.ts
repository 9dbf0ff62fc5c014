import { posix } from "node:path";
import { isNode, lineAt, nodesOf, oncePerText, type TreeNode } from "./syntax-tree.ts";

/** One import of one file: static, type, re-export, dynamic or `import("...")` as a type. */
export type Import = {
  from: string;
  line: number;
  /** A file of the project, a package (`node:fs`, `@actions/core`), or an import whose name is computed at run time. */
  target: { kind: "file"; path: string } | { kind: "package"; name: string } | { kind: "computed" };
};

/** What a file imports, in the order of the file. `path` is relative to the root, with slashes. */
export const importsOf = oncePerText((path, text) =>
  nodesOf(path, text).flatMap(({ node }): Import[] => {
    const source = sourceOf(node);
    return source === null ? [] : [{ from: path, line: lineAt(text, node.start), target: targetOf(path, source) }];
  }),
);

function sourceOf(node: TreeNode): TreeNode | null {
  const named = (field: unknown) => (isNode(field) ? field : null);
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return named(node["source"]);
    case "TSExternalModuleReference":
      return named(node["expression"]);
    default:
      return null;
  }
}

function targetOf(from: string, source: TreeNode): Import["target"] {
  const specifier = source["value"];
  if (source.type !== "Literal" || typeof specifier !== "string") return { kind: "computed" };
  if (specifier.startsWith(".")) return { kind: "file", path: posix.join(posix.dirname(from), specifier) };
  const [scope = "", name] = specifier.split("/");
  return { kind: "package", name: specifier.startsWith("@") ? `${scope}/${name}` : scope };
}
