import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { InternedFinding } from "../../findings/finding-table.ts";
import { EmbeddedText } from "./embedded-text.ts";

/** The replacement character, which decoders write for bytes that are not valid UTF-8. */
const REPLACEMENT = "\uFFFD";

/**
 * Whether some bytes of a text could not be decoded, here or by the tool that wrote the file. Such a text may stand for
 * any name.
 */
export function isReplaced(text: unknown): text is string {
  return typeof text === "string" && text.includes(REPLACEMENT);
}

/** Describes such a text, for a message about a record that may be a searched event. */
export function replacedTextDetail(text: string): string {
  return `${preview(text)}, which is not valid UTF-8, so it may be a DescribeImageScanFindings call`;
}

/** The first key of the object itself that could not be decoded; null if there is none. */
export function replacedOwnKey(object: object): string | null {
  for (const key in object) if (key.includes(REPLACEMENT)) return key;
  return null;
}

/**
 * Describes the first key that could not be decoded, of a record or of its request and response at any depth; null if there
 * is none. Such a key may be one that marks a missing page or a failed call.
 */
export function replacedKeyDamage(record: JsonObject): string | null {
  const { requestParameters, responseElements } = record;
  const key = replacedOwnKey(record) ?? replacedNestedKey(requestParameters) ?? replacedNestedKey(responseElements);
  return key === null ? null : `the record has the key ${preview(key)}, which is not valid UTF-8`;
}

/** Objects whose keys users choose and whose values are not read. */
const KEYS_OF_USERS: ReadonlySet<string> = new Set(["tags"]);

/** The first key that could not be decoded, in a value at any depth; null if there is none. */
export function replacedNestedKey(value: unknown): string | null {
  // Findings are interned only without such a key, and the keys of embedded JSON are not keys of this value.
  if (value instanceof InternedFinding || value instanceof EmbeddedText) return null;
  if (Array.isArray(value)) {
    for (const element of value) {
      const key = replacedNestedKey(element);
      if (key !== null) return key;
    }
    return null;
  }
  if (!isObject(value)) return null;
  for (const name in value) {
    if (name.includes(REPLACEMENT)) return name;
    const key = KEYS_OF_USERS.has(name) ? null : replacedNestedKey(value[name]);
    if (key !== null) return key;
  }
  return null;
}
