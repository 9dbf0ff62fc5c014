import { REGION_PATTERN } from "../../../core/aws/partitions.ts";
import { DAY } from "../../../core/text/time.ts";

/** Days in UTC as in a trail's keys (`2026/03/01`), both inclusive; null for no bound. */
export type Days = { first: string | null; last: string | null };

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/; CloudTrail-Digest and -Insight have the same layout. */
const REGION = `AWSLogs/(?:o-[a-z0-9]+/)?\\d{12}/CloudTrail(?:-[A-Za-z]+)?/${REGION_PATTERN}/`;
const MONTH = "(?:0[1-9]|1[0-2])";

/** A date, with at most one name below it. */
const DATED = new RegExp(`^${REGION}(\\d{4}(?:/${MONTH}(?:/\\d{2})?)?)/[^/]*$`);

const ABOVE_REGION = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]+\/)?(?:\d{12}\/(?:CloudTrail(?:-[A-Za-z]+)?\/)?)?$/;

const ABOVE_DAY = new RegExp(`(?:^|/)${REGION}(?:\\d{4}/(?:${MONTH}/)?)?$`);

/**
 * The days of delivery of events from `since` to `until` (epoch ms, null for no bound). Events are delivered after they
 * happen, usually within minutes, so the day after the last is included.
 */
export function daysOf(since: number | null, until: number | null): Days {
  return {
    first: since === null ? null : written(since),
    last: until === null ? null : written(until + DAY),
  };
}

/**
 * Whether a key, or a prefix that ends in `/`, belongs to a trail and is dated completely outside of these days. A trail
 * may be copied into a folder of another one, so the last `AWSLogs/` of a key decides. A key that is deeper below a date
 * than a trail's own files may be of any day, so it is never outside.
 */
export function isOutside(key: string, { first, last }: Days): boolean {
  if (first === null && last === null) return false;
  const date = dateOf(key);
  if (date === null) return false;
  // A month is outside if all its days are, so only that part of the bound is compared.
  return (first !== null && date < first.slice(0, date.length)) || (last !== null && date > last.slice(0, date.length));
}

/** The year, month or day in a key, as it is written there; null if the key does not have a trail's layout. */
function dateOf(key: string): string | null {
  const start = `/${key}`.lastIndexOf("/AWSLogs/");
  if (start < 0) return null;
  const date = DATED.exec(key.slice(start))?.[1];
  if (date === undefined) return null;
  const [year, month = "01", day = "01"] = date.split("/");
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // February 30 is not a day, so keys below it may be of any day.
  const isReal = !Number.isNaN(real.getTime()) && written(real.getTime()).endsWith(`/${month}/${day}`);
  return isReal ? date : null;
}

/**
 * Whether to list a prefix folder by folder: to list accounts and regions in parallel, and to skip days.
 */
export function hasFolders(prefix: string, { first, last }: Days): boolean {
  return ABOVE_REGION.test(prefix) || ((first !== null || last !== null) && ABOVE_DAY.test(prefix));
}

/** The day of a moment. Times outside of 1970 to 9999 become the first or the last day. */
function written(epochMs: number): string {
  const bounded = Math.min(Math.max(epochMs, 0), Date.UTC(9999, 11, 31));
  return new Date(bounded).toISOString().slice(0, 10).replaceAll("-", "/");
}
