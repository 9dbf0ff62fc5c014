import { select } from "../../../core/search/detection.ts";
import { preview } from "../../../core/text/json-values.ts";

/** Blanks, byte order marks, soft hyphens and the like, which nobody sees and a comparison of texts does. */
const UNSEEN = /[\p{C}\p{Z}]/gu;

/**
 * Why a record may be the search's although its names are not: they are once what nobody sees in them is left out, as
 * the carriage return that a tool left at a line's end. Null where they are the search's, or of another event.
 */
export function nameDamage(eventSource: unknown, eventName: unknown): string | null {
  if (select(eventSource, eventName)) return null;
  if (!select(withoutUnseen(eventSource), withoutUnseen(eventName))) return null;
  return (
    `the event's source and name are ${preview(eventSource)} and ${preview(eventName)}, which are those of this ` +
    "search but for blanks or characters that are not seen"
  );
}

function withoutUnseen(name: unknown): unknown {
  return typeof name === "string" ? name.replace(UNSEEN, "") : name;
}
