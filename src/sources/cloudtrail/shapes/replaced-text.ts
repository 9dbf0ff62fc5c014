import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";

/** What a decoder writes where bytes are no character. */
const REPLACEMENT = "\uFFFD";

/**
 * Whether bytes of a text could not be decoded, here or by the tool that wrote it. Where a name decides what a record
 * is, such a text may be any name.
 */
export function isReplaced(text: unknown): text is string {
  return typeof text === "string" && text.includes(REPLACEMENT);
}

/** Such a text, for a message. */
export function replacedTextDetail(text: string): string {
  return `${preview(text)}, which has bytes that are not valid UTF-8, so it may be an event of this search`;
}

/** A key of the object itself whose bytes could not be decoded; null where there is none. */
export function replacedOwnKey(object: object): string | null {
  for (const key in object) if (key.includes(REPLACEMENT)) return key;
  return null;
}

/**
 * A key of a record whose bytes could not be decoded, its own or one of its request and its answer at any depth; null
 * where there is none. It may be the one that says that a page, or the whole answer, is missing.
 */
export function replacedKey(record: JsonObject): string | null {
  return replacedOwnKey(record) ?? within(record["requestParameters"]) ?? within(record["responseElements"]);
}

/** Why a call with such a key is damaged, for a message; null where it has none. */
export function replacedKeyDamage(record: JsonObject): string | null {
  const key = replacedKey(record);
  return key === null ? null : `a key of the record is ${preview(key)}, which has bytes that are not valid UTF-8`;
}

/** Keys that users give, over texts that are not read. */
const KEYS_OF_USERS: ReadonlySet<string> = new Set(["tags"]);

function within(value: unknown): string | null {
  if (Array.isArray(value)) {
    for (const element of value) {
      const key = within(element);
      if (key !== null) return key;
    }
    return null;
  }
  if (!isObject(value)) return null;
  for (const name in value) {
    if (name.includes(REPLACEMENT)) return name;
    const key = KEYS_OF_USERS.has(name) ? null : within(value[name]);
    if (key !== null) return key;
  }
  return null;
}
