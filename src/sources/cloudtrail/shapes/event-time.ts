import { isOutsideWindow, type TimeSpan, type TimeWindow } from "../../../core/search/time-window.ts";
import type { JsonObject } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";

/** Ms. CloudTrail writes times to the second. */
export const SECOND = 1_000;

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
  if (typeof time === "number") return epochSpan(time);
  if (typeof time !== "string") return null;
  const text = time.trim();
  // Tables write times in UTC as `2021-08-11 11:52:27.000 UTC`.
  return /^\d+(\.\d+)?$/.test(text)
    ? epochSpan(Number(text))
    : parseIsoSpan(text.replace(/(:\d{2}(?:\.\d+)?) UTC$/, "$1Z"));
}

/** The years 2001 to 2286 in seconds, and in milliseconds: no time in one unit is a time in the other. */
const EPOCH = { first: 1e9, last: 1e10 };

/** The first and last millisecond of a time in epoch seconds or milliseconds; null for any other number. */
export function epochSpan(epoch: number): TimeSpan | null {
  if (epoch >= EPOCH.first * SECOND && epoch < EPOCH.last * SECOND) {
    const first = Math.floor(epoch);
    return { first, last: first };
  }
  if (!(epoch >= EPOCH.first && epoch < EPOCH.last)) return null;
  const first = Math.floor(epoch * SECOND);
  return { first, last: Number.isInteger(epoch) ? first + SECOND - 1 : first };
}
