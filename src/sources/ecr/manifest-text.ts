import { isObject, type JsonObject, preview } from "../../core/text/json-values.ts";

/** A manifest that all runtimes read alike; or why they could read it differently. */
export type ManifestText = { kind: "read"; manifest: JsonObject } | { kind: "unclear"; why: string };

/** The names of all fields of manifests, indexes, descriptors and platforms. */
const NAMES: ReadonlySet<string> = new Set([
  "schemaVersion",
  "mediaType",
  "artifactType",
  "config",
  "layers",
  "fsLayers",
  "blobs",
  "manifests",
  "subject",
  "annotations",
  "digest",
  "size",
  "data",
  "urls",
  "platform",
  "architecture",
  "os",
  "os.version",
  "os.features",
  "variant",
]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([...NAMES].map((name) => [folded(name), name]));

/**
 * Parses a manifest. Container runtimes ignore the letter case of names and use the last of two equal ones, so a manifest
 * with `layers` and `Layers` has other layers for them than for a scanner: such a text is unclear.
 */
export function readManifestText(text: string): ManifestText {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return { kind: "unclear", why: "its manifest is not JSON" };
  }
  if (!isObject(manifest)) return { kind: "unclear", why: `its manifest is ${preview(manifest)}` };
  const why = ambiguousName(text);
  return why === null ? { kind: "read", manifest } : { kind: "unclear", why };
}

/** As Go's encoding/json compares names: it also treats the long s as an s, and the Kelvin sign as a k. */
function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

type Container = { names: Set<string> | null; isAnnotations: boolean };

/** The problem with the first name that is twice in one object or spelled unlike the specification. `text` is valid JSON. */
function ambiguousName(text: string): string | null {
  const open: Container[] = [];
  let name = "";
  let isNameNext = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const container = open.at(-1);
    if (character === '"') {
      const end = stringEnd(text, at);
      if (isNameNext && container !== undefined) {
        name = String(JSON.parse(text.slice(at, end + 1)));
        const why = nameProblem(name, container);
        if (why !== null) return why;
        isNameNext = false;
      }
      at = end;
    } else if (character === "{") {
      open.push({ names: new Set(), isAnnotations: name === "annotations" && container?.names != null });
      isNameNext = true;
    } else if (character === "[") {
      open.push({ names: null, isAnnotations: false });
    } else if (character === "}" || character === "]") {
      open.pop();
      isNameNext = false;
    } else if (character === ",") {
      isNameNext = container?.names != null;
    }
  }
  return null;
}

/** The names of annotations are free, and runtimes compare them exactly. */
function nameProblem(name: string, { names, isAnnotations }: Container): string | null {
  const key = isAnnotations ? name : folded(name);
  if (names?.has(key) === true) return `its manifest has ${preview(name)} twice in one object`;
  names?.add(key);
  const expected = isAnnotations ? undefined : SPELLINGS.get(key);
  if (expected === undefined || expected === name) return null;
  return `its manifest spells ${preview(expected)} as ${preview(name)}`;
}

/** The index of the closing quote of the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
