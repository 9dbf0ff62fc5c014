import { REGION_PATTERN } from "../../../core/aws/partitions.ts";
import { DAY } from "../../../core/text/time.ts";

/** Days, UTC, as a trail's keys write them (`2026/03/01`), both inclusive; null where there is no bound. */
export type Days = { first: string | null; last: string | null };

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/; CloudTrail-Digest and -Insight are laid out alike. */
const REGION = `AWSLogs/(?:o-[a-z0-9]+/)?\\d{12}/CloudTrail(?:-[A-Za-z]+)?/${REGION_PATTERN}/`;
const MONTH = "(?:0[1-9]|1[0-2])";

/** A date, and one name at most below it. */
const DATED = new RegExp(`^${REGION}(\\d{4}(?:/${MONTH}(?:/\\d{2})?)?)/[^/]*$`);

const ABOVE_REGION = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]+\/)?(?:\d{12}\/(?:CloudTrail(?:-[A-Za-z]+)?\/)?)?$/;

const ABOVE_DAY = new RegExp(`(?:^|/)${REGION}(?:\\d{4}/(?:${MONTH}/)?)?$`);

/**
 * The days of delivery that may hold events from `since` to `until` (epoch ms, null for no bound): an event is delivered
 * after it happened, mostly within minutes, so the day after the last is one of them.
 */
export function daysOf(since: number | null, until: number | null): Days {
  return {
    first: since === null ? null : written(since),
    last: until === null ? null : written(until + DAY),
  };
}

/**
 * Whether a key, or a prefix that ends in `/`, is one of the trail's and is dated wholly outside of these days. A trail
 * may be copied into a folder of another one, so the last `AWSLogs/` of a key decides; and what lies deeper below a date
 * than the trail's own files do may be of any day, so it is never outside.
 */
export function isOutside(key: string, { first, last }: Days): boolean {
  if (first === null && last === null) return false;
  const date = dateOf(key);
  if (date === null) return false;
  // A month is outside where all its days are: only as much of the bound is compared.
  return (first !== null && date < first.slice(0, date.length)) || (last !== null && date > last.slice(0, date.length));
}

/** The year, month or day that a key is dated by, as it is written there; null where the layout does not tell. */
function dateOf(key: string): string | null {
  const start = `/${key}`.lastIndexOf("/AWSLogs/");
  if (start < 0) return null;
  const date = DATED.exec(key.slice(start))?.[1];
  if (date === undefined) return null;
  const [year, month = "01", day = "01"] = date.split("/");
  const real = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The 30th of February is not a day, so what is below it may be of any.
  const isReal = !Number.isNaN(real.getTime()) && written(real.getTime()).endsWith(`/${month}/${day}`);
  return isReal ? date : null;
}

/**
 * Whether what is below a prefix is worth listing folder by folder: regions and accounts to be listed side by side, and
 * days to be left out.
 */
export function hasFolders(prefix: string, { first, last }: Days): boolean {
  return ABOVE_REGION.test(prefix) || ((first !== null || last !== null) && ABOVE_DAY.test(prefix));
}

/** Times that no trail has a folder for are the first or the last that one can have. */
function written(epochMs: number): string {
  const bounded = Math.min(Math.max(epochMs, 0), Date.UTC(9999, 11, 31));
  return new Date(bounded).toISOString().slice(0, 10).replaceAll("-", "/");
}
