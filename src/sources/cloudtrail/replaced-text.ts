import { inShort } from "../../core/json-values.ts";

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
export function replacedText(text: string): string {
  return `${inShort(text)}, which has bytes that are not valid UTF-8, so it may be an event of this search`;
}

/** A key of the object whose bytes could not be decoded; null where there is none. */
export function replacedKey(object: object): string | null {
  for (const key in object) if (key.includes(REPLACEMENT)) return key;
  return null;
}
