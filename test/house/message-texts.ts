import picomatch from "picomatch";
import { isNode, nodesOf, type TreeNode } from "./syntax-tree.ts";

/** Where messages come from, in the order of docs/messages.md. A file of src/ that says something to users stands in one of them. */
const PLACES = [
  {
    heading: "Options and the command line",
    lead: "An option is wrong: nothing was evaluated, and the exit code is 2. [All options](../README.md#options).",
    files: [
      "src/cli/**",
      "src/gate.ts",
      "src/core/options/**",
      "src/core/image-reference.ts",
      "src/core/json-text.ts",
      "src/core/time.ts",
      "src/core/severity.ts",
      "src/sources/cloudtrail/input-paths.ts",
      "src/sources/cloudtrail/s3/location.ts",
      "src/sources/cloudtrail/athena/address.ts",
    ],
  },
  {
    heading: "Ignore files, VEX documents and baselines",
    lead: "What a policy file says wrong ends the run as an option does; the rest stands in reasons and notices. [Policy](policy.md).",
    files: ["src/core/policy/**", "src/core/glob.ts", "src/core/package-url.ts", "src/sources/policy/**"],
  },
  {
    heading: "ECR and Inspector",
    lead: "Details of an image that was not evaluated, behind its [code](troubleshooting.md#an-image-was-not-evaluated). [Scanning](scanning.md).",
    files: [
      "src/sources/ecr/**",
      "src/sources/inspector/**",
      "src/sources/aws/**",
      "src/sources/*.ts",
      "src/core/image-history.ts",
    ],
  },
  {
    heading: "CloudTrail exports",
    lead: "Details of an export that was not read, behind its [code](troubleshooting.md#an-export-was-not-read). [CloudTrail](cloudtrail.md).",
    files: ["src/sources/cloudtrail/*.ts", "src/sources/cloudtrail/{scan,threads}/*.ts"],
  },
  {
    heading: "S3",
    lead: "Details of a bucket or an object that was not read. [From S3](cloudtrail.md#from-s3).",
    files: ["src/sources/cloudtrail/s3/**"],
  },
  {
    heading: "Athena",
    lead: "Details of a table that was not queried, or not to its end.",
    files: ["src/sources/cloudtrail/athena/**"],
  },
  {
    heading: "The report",
    lead: "Parts of notices and of reasons.",
    files: ["src/core/report/**"],
  },
  {
    heading: "Summaries, comments and files",
    lead: "What could not be written. The verdict stands either way.",
    files: ["src/action/**", "src/machine/**"],
  },
] as const;

type MessagePlace = { heading: string; lead: string; messages: string[] };

/**
 * The messages of `files` (path to text), by where they come from: every text of three words and more, what varies in
 * it as `…`. Renderers are left out: what they say of a code stands in docs/troubleshooting.md. Throws for a file that
 * says something and stands in no place.
 */
export function messagesByPlace(files: ReadonlyMap<string, string>): MessagePlace[] {
  const places = PLACES.map(({ heading, lead }): MessagePlace => ({ heading, lead, messages: [] }));
  for (const [path, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (picomatch.isMatch(path, SPEAKS_OTHERWISE)) continue;
    const messages = messagesOf(path, text);
    if (messages.length === 0) continue;
    const place = places[PLACES.findIndex(({ files: globs }) => picomatch.isMatch(path, [...globs]))];
    if (place === undefined) throw new Error(`${path} says "${messages[0]}", and stands in no place of messages`);
    for (const message of messages) if (!place.messages.includes(message)) place.messages.push(message);
  }
  return places;
}

/** The sections of docs/messages.md. */
export function renderPlaces(places: readonly MessagePlace[]): string {
  return places
    .map(({ heading, lead, messages }) => `## ${heading}\n\n${lead}\n\n\`\`\`text\n${messages.join("\n")}\n\`\`\`\n`)
    .join("\n");
}

/** What renderers and the help say is no message; the steps of the search quote it. */
const SPEAKS_OTHERWISE = ["src/render/**", "src/cli/help.ts", "src/core/detection.ts"];

/** Keys of objects whose text is a heading, a name or the help, not a message. */
const NAMES = new Set(["meaning", "of", "title", "name"]);

/** Errors of ours that no user can mend are no messages; they ask to be reported. */
const FAULTS = new Set(["Error", "RangeError", "TypeError"]);

function messagesOf(path: string, text: string): string[] {
  const nodes = nodesOf(path, text);
  const parts = new Set(nodes.filter(({ parent }) => isSum(parent)).map(({ node }) => node));
  return nodes.flatMap(({ node, parent }) => {
    if (parts.has(node) || isNamed(parent) || isFault(parent)) return [];
    const message = textOf(node)?.replaceAll(/\s+/g, " ").trim();
    return message !== undefined && isProse(message) ? [message] : [];
  });
}

/** The text of a literal, a template or a sum of them, `…` for what varies; null for anything else. */
function textOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : null;
  if (node.type === "TemplateLiteral" && Array.isArray(node["quasis"])) {
    return node["quasis"].map((part: { value?: { cooked?: string } }) => part.value?.cooked ?? "").join("…");
  }
  if (!isSum(node)) return null;
  const [left, right] = [textOf(node["left"]), textOf(node["right"])];
  return left === null && right === null ? null : `${left ?? "…"}${right ?? "…"}`;
}

function isSum(node: TreeNode): boolean {
  return node.type === "BinaryExpression" && node["operator"] === "+";
}

function isNamed(parent: TreeNode): boolean {
  const key = parent.type === "Property" ? parent["key"] : null;
  return isNode(key) && typeof key["name"] === "string" && NAMES.has(key["name"]);
}

function isFault(parent: TreeNode): boolean {
  const callee = parent.type === "NewExpression" ? parent["callee"] : null;
  return isNode(callee) && typeof callee["name"] === "string" && FAULTS.has(callee["name"]);
}

/** Three words and more, one of them between blanks and in small letters; no SQL, no HTML. */
function isProse(text: string): boolean {
  return text.split(" ").length >= 3 && /(^| )[a-z]{2,} [a-z(]/.test(text) && !/^(SELECT|FROM|WHERE|<)/.test(text);
}
