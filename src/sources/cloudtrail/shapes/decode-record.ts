import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { type Alternatives, combinedMembers } from "./combinations.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { EmbeddedText, isText } from "./embedded-text.ts";
import type { ParsedJson } from "./parse-json.ts";
import { type ShapeProblem, shapeProblem } from "./unwrapped.ts";

/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["userIdentity", ["sessionContext", "onBehalfOf"]],
  ["requestParameters", ["imageId"]],
  ["responseElements", ["imageId", "imageScanStatus", "imageScanFindings"]],
]);

/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
export function decodeRecord(record: JsonObject): Alternatives {
  return decodeObjects(record, decodeText);
}

/** Decodes a row of a table, whose objects must be JSON text: Lake and Athena write it only if the query casts them. */
export function decodeRow(row: JsonObject): Alternatives | ShapeProblem {
  const problems: ShapeProblem[] = [];
  const decoded = decodeObjects(row, (name, value) => {
    const parsed = decodeCell(name, value);
    if (!("kind" in parsed)) return parsed;
    problems.push(parsed);
    return only(value);
  });
  return problems[0] ?? decoded;
}

type Decode = (name: string, value: unknown) => ParsedJson;

/** Decodes the objects of a record with `decode`, and then theirs. */
function decodeObjects(record: JsonObject, decode: Decode): Alternatives {
  return decodeMembers(record, [...OBJECT_MEMBERS.keys()], (name, value) => {
    const parsed = decode(name, value);
    const nested = OBJECT_MEMBERS.get(name) ?? [];
    const all = parsed.values.map((each) => (isObject(each) ? decodeMembers(each, nested, decodeText) : only(each)));
    const [first, ...rest] = all.flatMap((each): readonly unknown[] => each.values);
    return {
      values: [first, ...rest],
      damage: parsed.damage ?? all.find(({ damage }) => damage !== null)?.damage ?? null,
      isPartial: [parsed, ...all].some(({ isPartial }) => isPartial === true),
    };
  });
}

function only(value: unknown): ParsedJson {
  return { values: [value], damage: null };
}

/** Decodes the members with these `names`. */
function decodeMembers(object: JsonObject, names: readonly string[], decode: Decode): Alternatives {
  const decoded = new Map<string, readonly unknown[]>();
  let damage: string | null = null;
  let isPartial = false;
  for (const name of names) {
    if (!Object.hasOwn(object, name)) continue;
    const parsed = decode(name, object[name]);
    damage ??= parsed.damage;
    if (parsed.isPartial === true) isPartial = true;
    if (parsed.values.length > 1 || parsed.values[0] !== object[name]) decoded.set(name, parsed.values);
  }
  if (decoded.size === 0) return { values: [object], damage: null, isPartial: false };
  const combined = combinedMembers(decoded);
  const [first, ...rest] = combined.values;
  const values = [{ ...object, ...first }, ...rest.map((members) => ({ ...object, ...members }))] as const;
  return { values, damage, isPartial: isPartial || combined.isPartial };
}

function decodeText(name: string, value: unknown): ParsedJson {
  const isJson = typeof value === "string" ? /^\s*\{/.test(value) : value instanceof EmbeddedText;
  if (!isJson || !isText(value)) return only(value);
  const parsed = parseEmbeddedJson(value, name);
  return parsed.kind === "problem" ? only(value.toString()) : parsed;
}

function decodeCell(name: string, value: unknown): ParsedJson | ShapeProblem {
  if (!isText(value)) return only(value);
  if (typeof value === "string" && /^\{\s*[\w.-]+=/.test(value)) {
    return shapeProblem(
      "unsupported-shape",
      `expected JSON in the column ${name}, got ${preview(value)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`,
    );
  }
  const parsed = parseEmbeddedJson(value, `the column ${name}`);
  return parsed.kind === "problem"
    ? parsed
    : { values: parsed.values, damage: parsed.damage, isPartial: parsed.isPartial };
}
