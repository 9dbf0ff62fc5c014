import type { JsonObject } from "../../core/json-values.ts";
import { DAY, parseIsoSpan } from "../../core/time.ts";

/** Bounds on eventTime, epoch ms, both inclusive; null for none. */
export type TimeBounds = { since: number | null; until: number | null };

/**
 * Epoch milliseconds of a record's eventTime. Null where it has none that can be read, and where it is a date alone: the
 * order of two calls of one day is then unknown.
 */
export function eventTime(record: JsonObject): number | null {
  const span = spanOf(record);
  return span === null || span.last - span.first >= DAY - 1 ? null : span.first;
}

/** Whether a record is outside the bounds, whatever the rest of its time is. One without a readable time never is. */
export function isOutside(record: JsonObject, { since, until }: TimeBounds): boolean {
  const span = spanOf(record);
  return span !== null && ((since !== null && span.last < since) || (until !== null && span.first > until));
}

function spanOf(record: JsonObject): { first: number; last: number } | null {
  const time = record["eventTime"];
  return typeof time === "string" ? parseIsoSpan(time) : null;
}
