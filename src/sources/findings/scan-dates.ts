import { isCalendarTime, parseIsoTime } from "../../core/text/time.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Aug 11, 2021, 11:30:16 AM`, as CloudTrail writes dates in responseElements; the last space may be U+202F. */
const ENGLISH_DATE = /^([A-Za-z]{3})[a-z]* (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})\s([AP])M$/u;

/** A larger number is in milliseconds: in seconds it would be after the year 5000. */
const SECONDS_LIMIT = 1e11;

/**
 * Parses a date to epoch milliseconds: a Date of the SDK, CloudTrail's English format (in UTC), ISO 8601, or an epoch in
 * seconds or milliseconds. Null for anything else.
 */
export function parseScanDate(value: unknown): number | null {
  if (value instanceof Date) return validTime(value.getTime());
  if (typeof value === "number") return validTime(Math.abs(value) < SECONDS_LIMIT ? value * 1_000 : value);
  if (typeof value !== "string") return null;
  if (/^\d{9,13}(\.\d+)?$/.test(value)) return parseScanDate(Number(value));
  const parts = ENGLISH_DATE.exec(value.trim());
  if (parts === null) return parseIsoTime(value);
  const [, month = "", day, year, hour, minute, second, half] = parts;
  const index = MONTHS.indexOf(month.toLowerCase());
  const hours = (Number(hour) % 12) + (half === "P" ? 12 : 0);
  return index < 0
    ? null
    : validTime(Date.UTC(Number(year), index, Number(day), hours, Number(minute), Number(second)));
}

/** A time after the year 9999 is most likely milliseconds that were read as seconds, so it is unknown. */
function validTime(epochMs: number): number | null {
  const time = new Date(epochMs).getTime();
  return isCalendarTime(time) ? time : null;
}
