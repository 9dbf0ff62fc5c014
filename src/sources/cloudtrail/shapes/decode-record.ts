import { isObject, type JsonObject } from "../../../core/text/json-values.ts";
import { combinations } from "./combinations.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { EmbeddedText, isText } from "./embedded-text.ts";
import type { ParsedJson } from "./parse-json.ts";

/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["userIdentity", ["sessionContext"]],
  ["requestParameters", ["imageId"]],
  ["responseElements", ["imageId", "imageScanStatus", "imageScanFindings"]],
]);

/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
export function decodeRecord(record: JsonObject): ParsedJson {
  return decodeMembers(record, [...OBJECT_MEMBERS.keys()], (key, value) => {
    const nested = OBJECT_MEMBERS.get(key) ?? [];
    return isObject(value) ? decodeMembers(value, nested, (_, each) => only(each)) : only(value);
  });
}

function only(value: unknown): ParsedJson {
  return { values: [value], damage: null };
}

/** Decodes the members with these `names`, and then passes each value through `next`. */
function decodeMembers(
  object: JsonObject,
  names: readonly string[],
  next: (name: string, value: unknown) => ParsedJson,
): ParsedJson {
  const decoded = new Map<string, readonly unknown[]>();
  let damage: string | null = null;
  let isPartial = false;
  for (const name of names) {
    if (!Object.hasOwn(object, name)) continue;
    const parsed = decodeText(name, object[name]);
    const all = parsed.values.map((value) => next(name, value));
    for (const each of [parsed, ...all]) {
      damage ??= each.damage;
      if (each.isPartial === true) isPartial = true;
    }
    const values = all.flatMap((each) => each.values);
    if (values.length > 1 || values[0] !== object[name]) decoded.set(name, values);
  }
  if (decoded.size === 0) return only(object);
  const keys = [...decoded.keys()];
  const combined = combinations([...decoded.values()]);
  const [first, ...rest] = combined.rows.map((row) => ({
    ...object,
    ...Object.fromEntries(row.map((value, at) => [keys[at] ?? "", value])),
  }));
  return { values: [first, ...rest], damage, isPartial: isPartial || combined.isPartial };
}

function decodeText(name: string, value: unknown): ParsedJson {
  const isJson = typeof value === "string" ? /^\s*\{/.test(value) : value instanceof EmbeddedText;
  if (!isJson || !isText(value)) return only(value);
  const parsed = parseEmbeddedJson(value, name);
  return parsed.kind === "problem" ? only(value.toString()) : parsed;
}
