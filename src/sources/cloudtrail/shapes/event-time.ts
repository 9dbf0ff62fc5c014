import type { JsonObject } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";

/** Bounds on eventTime, epoch ms, both inclusive; null for none. */
export type TimeBounds = { since: number | null; until: number | null };

/** Ms. CloudTrail writes times to the second. */
const SECOND = 1_000;

/**
 * Epoch milliseconds of a record's eventTime. Null where it has none that can be read, and where it is less precise than a
 * second (a date alone, a minute): the order of two calls is then unknown.
 */
export function eventTime(record: JsonObject): number | null {
  const span = spanOf(record);
  return span === null || span.last - span.first >= SECOND ? null : span.first;
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
