import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { type Alternatives, combinedMembers, damageOf, only } from "./alternatives.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { EmbeddedText, isText } from "./embedded-text.ts";
import { type ShapeProblem, shapeProblem } from "./unwrapped.ts";

type Members = { readonly [name: string]: Members | null };

/** The members of a record that are objects, and those of their members that are read and are objects or lists. */
const OBJECT_MEMBERS: Members = {
  userIdentity: { sessionContext: null, onBehalfOf: null },
  requestParameters: { imageId: null },
  responseElements: { imageId: null, imageScanStatus: null, imageScanFindings: null },
};

/**
 * Decodes a record whose objects are JSON text, at the first or the second level, as tables and SIEM write them. There are
 * several values if a key occurs more than once in a text. Text that is not JSON stays as it is, so that the part is missing.
 */
export function decodeRecord(record: JsonObject): Alternatives<JsonObject> {
  return decodeMembers(record, OBJECT_MEMBERS, decodeText);
}

/** Decodes a row of a table, whose objects must be JSON text: Lake and Athena write it only if the query casts them. */
export function decodeRow(row: JsonObject): Alternatives<JsonObject> | ShapeProblem {
  const problems: ShapeProblem[] = [];
  const decoded = decodeMembers(row, OBJECT_MEMBERS, (name, value) => {
    const parsed = decodeCell(name, value);
    if (!("kind" in parsed)) return parsed;
    problems.push(parsed);
    return only(value);
  });
  return problems[0] ?? decoded;
}

type Decode = (name: string, value: unknown) => Alternatives;

/** Decodes the members of an object with `decode`, and theirs as text. */
function decodeMembers(object: JsonObject, members: Members, decode: Decode): Alternatives<JsonObject> {
  const decoded = new Map<string, Alternatives>();
  for (const name of Object.keys(members)) {
    if (!Object.hasOwn(object, name)) continue;
    const parsed = decodeEach(decode(name, object[name]), members[name] ?? null);
    if (parsed.values.length > 1 || parsed.values[0] !== object[name]) decoded.set(name, parsed);
  }
  return decoded.size === 0 ? only(object) : combinedMembers(decoded, { base: object });
}

/** Decodes the members of each value that is an object. */
function decodeEach(parsed: Alternatives, members: Members | null): Alternatives {
  if (members === null) return parsed;
  const all = parsed.values.map((each) => (isObject(each) ? decodeMembers(each, members, decodeText) : only(each)));
  const [first, ...rest] = all.flatMap(({ values }): readonly unknown[] => values);
  return { values: [first, ...rest], ...damageOf([parsed, ...all]) };
}

function decodeText(name: string, value: unknown): Alternatives {
  const isJson = typeof value === "string" ? /^\s*\{/.test(value) : value instanceof EmbeddedText;
  if (!isJson || !isText(value)) return only(value);
  const parsed = parseEmbeddedJson(value, name);
  return "kind" in parsed ? only(value.toString()) : parsed;
}

function decodeCell(name: string, value: unknown): Alternatives | ShapeProblem {
  if (!isText(value)) return only(value);
  if (typeof value === "string" && /^\{\s*[\w.-]+=/.test(value)) {
    return shapeProblem(
      "unsupported-shape",
      `expected JSON in the column ${name}, got ${preview(value)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`,
    );
  }
  return parseEmbeddedJson(value, `the column ${name}`);
}
