import type { JsonObject } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";

/** Inclusive bounds on eventTime in epoch milliseconds; null if unbounded. */
export type TimeBounds = { since: number | null; until: number | null };

/** In milliseconds. CloudTrail's times have a precision of one second. */
const SECOND = 1_000;

/**
 * A record's eventTime in epoch milliseconds. Null if it is missing or invalid, or less precise than a second (only a
 * date, or no seconds), because then the order of two calls is unknown.
 */
export function eventTime(record: JsonObject): number | null {
  const span = spanOf(record);
  return span === null || span.last - span.first >= SECOND ? null : span.first;
}

/**
 * Whether a record's time is certainly outside the bounds. False if the time is missing or invalid, or if only part of the
 * span that it covers is outside.
 */
export function isOutside(record: JsonObject, { since, until }: TimeBounds): boolean {
  const span = spanOf(record);
  return span !== null && ((since !== null && span.last < since) || (until !== null && span.first > until));
}

function spanOf(record: JsonObject): { first: number; last: number } | null {
  const time = record["eventTime"];
  return typeof time === "string" ? parseIsoSpan(time) : null;
}
