import { isOutsideWindow, type TimeSpan, type TimeWindow } from "../../../core/search/time-window.ts";
import type { JsonObject } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";

/** Ms. CloudTrail writes times to the second. */
const SECOND = 1_000;

/**
 * A record's eventTime in epoch milliseconds. Null if it is missing or invalid, or less precise than a second (only a
 * date, or no seconds), because then the order of two calls is unknown.
 */
export function eventTime(record: JsonObject): number | null {
  const span = spanOf(record);
  return span === null || span.last - span.first >= SECOND ? null : span.first;
}

/** Whether a record is outside of the window, however precise its time is. One without a readable time never is. */
export function isOutside(record: JsonObject, window: TimeWindow): boolean {
  const span = spanOf(record);
  return span !== null && isOutsideWindow(span, window);
}

function spanOf(record: JsonObject): TimeSpan | null {
  const time = record["eventTime"];
  return typeof time === "string" ? parseIsoSpan(time) : null;
}
