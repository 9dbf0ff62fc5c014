import { DAY } from "../../../core/time.ts";

/** Days, UTC, as a trail's keys write them (`2026/03/01`), both inclusive; null where there is no bound. */
export type Days = { first: string | null; last: string | null };

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/; CloudTrail-Digest and -Insight are laid out alike. */
const REGION = "AWSLogs/(?:o-[a-z0-9]+/)?\\d{12}/CloudTrail(?:-[A-Za-z]+)?/[a-z0-9-]+/";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY_OF_MONTH = "(?:0[1-9]|[12]\\d|3[01])";

const DATED = new RegExp(`(?:^|/)${REGION}(\\d{4}(?:/${MONTH}(?:/${DAY_OF_MONTH})?)?)/`);

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

/** Whether a key, or a prefix that ends in `/`, is one of the trail's and lies wholly outside of these days. */
export function isOutside(key: string, { first, last }: Days): boolean {
  const date = DATED.exec(key)?.[1];
  if (date === undefined) return false;
  // A month is outside where all its days are: only as much of the bound is compared.
  return (first !== null && date < first.slice(0, date.length)) || (last !== null && date > last.slice(0, date.length));
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
