import { DAY, isoTime } from "../core/text/time.ts";

/**
 * The last day, UTC, that is over when an exemption ends at `end` (epoch ms), so that an entry that applies through that day
 * does not outlive it. Null outside of the years 0 to 9999.
 */
export function lastDayBefore(end: number): string | null {
  return isoTime(Math.floor(end / DAY) * DAY - 1)?.slice(0, 10) ?? null;
}
