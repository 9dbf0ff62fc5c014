import { select } from "../../../core/search/detection.ts";
import { preview } from "../../../core/text/json-values.ts";

/** Whitespace and invisible characters, such as byte order marks and soft hyphens. */
const INVISIBLE = /[\p{C}\p{Z}]/gu;

/**
 * Detects names that only match the search once whitespace and invisible characters are removed, such as a carriage
 * return that a tool left at the end of a line. Returns a description; null if the names match as they are, or do not
 * match at all.
 */
export function nameDamage(eventSource: unknown, eventName: unknown): string | null {
  if (select(eventSource, eventName)) return null;
  if (!select(withoutInvisible(eventSource), withoutInvisible(eventName))) return null;
  return (
    `eventSource ${preview(eventSource)} and eventName ${preview(eventName)} contain whitespace or invisible characters ` +
    "and match the search without them"
  );
}

function withoutInvisible(name: unknown): unknown {
  return typeof name === "string" ? name.replace(INVISIBLE, "") : name;
}
