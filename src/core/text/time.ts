import { failure, type Result, success } from "../result.ts";

const UNITS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export const DAY = UNITS.d;

/** How far clocks may differ, ms: what lies further in the future than this has not happened. */
export const CLOCK_TOLERANCE = 10 * UNITS.m;

/** Accepts `90s`, `10m`, `24h`, `7d`; returns ms. */
export function parseDuration(text: string): Result<number> {
  const parts = /^(\d{1,9})([smhd])$/.exec(text.trim());
  const unit = parts?.[2];
  if (unit !== "s" && unit !== "m" && unit !== "h" && unit !== "d") {
    return failure("expected a duration, such as 90s, 10m, 24h or 7d");
  }
  return success(Number(parts?.[1]) * UNITS[unit]);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Epoch milliseconds of an ISO 8601 date or time; a date alone is its first moment, a time without a zone is UTC.
 * Null for anything else, and for days that no month has.
 */
export function parseIsoTime(text: string): number | null {
  const parts = ISO.exec(text.trim());
  if (parts === null) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "0", zone = "Z"] = parts;
  const date = `${year}-${month}-${day}`;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const time = Date.parse(`${date}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, "0")}${offset}`);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || Number.isNaN(midnight)) return null;
  return new Date(midnight).toISOString().startsWith(date) ? time : null;
}

/**
 * The first and the last millisecond that an ISO 8601 date or time stands for: a date alone spans its day, a time to the
 * second its second. Null for what `parseIsoTime` does not read.
 */
export function parseIsoSpan(text: string): { first: number; last: number } | null {
  const first = parseIsoTime(text);
  if (first === null) return null;
  const [, , , , hour, , second, fraction] = ISO.exec(text.trim()) ?? [];
  const span =
    hour === undefined ? DAY : second === undefined ? UNITS.m : UNITS.s / 10 ** Math.min(3, fraction?.length ?? 0);
  return { first, last: first + span - 1 };
}

/** `2021-08-11T11:52:27`: UTC in the search's own form (its ctime macro), null kept. */
export function searchTime(epochMs: number | null): string | null {
  return isoTime(epochMs)?.slice(0, 19) ?? null;
}

/** `2021-08-11T11:52:27Z`; null for null, and for what is not a time of the years 0 to 9999. */
export function isoTime(epochMs: number | null): string | null {
  return epochMs === null || !isCalendarTime(epochMs) ? null : `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

/** Whether epoch ms lie in the years 0 to 9999, the only ones that ISO 8601 and every reader write with four digits. */
export function isCalendarTime(epochMs: number): boolean {
  return epochMs >= Date.UTC(-1, 12) && epochMs < Date.UTC(10_000, 0);
}

/** Whole days, for people: `1 day`, `30 days`; under a day, hours. */
export function inWords(durationMs: number): string {
  const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
  if (durationMs >= DAY) return count(Math.floor(durationMs / DAY), "day");
  if (durationMs >= UNITS.h) return count(Math.floor(durationMs / UNITS.h), "hour");
  if (durationMs >= UNITS.m) return count(Math.floor(durationMs / UNITS.m), "minute");
  return count(Math.floor(durationMs / UNITS.s), "second");
}
