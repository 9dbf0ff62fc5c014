import { REGION_PATTERN } from "../../core/aws/partitions.ts";
import { isOutsideWindow, type TimeSpan, type TimeWindow } from "../../core/search/time-window.ts";
import { DAY } from "../../core/text/time.ts";

/** Where CloudTrail delivers log files, for messages. */
export const AWS_LOGS_LAYOUT = "AWSLogs/[o-ORGANIZATION/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD";

const ORGANIZATION_PATTERN = "o-[a-z0-9]{10,32}";
const ACCOUNT_PATTERN = "[0-9]{12}";

/** What the folders of the layout are called. */
export const ORGANIZATION = new RegExp(`^${ORGANIZATION_PATTERN}$`);
export const ACCOUNT = new RegExp(`^${ACCOUNT_PATTERN}$`);
export const REGION = new RegExp(`^${REGION_PATTERN}$`);

/** CloudTrail-Digest and CloudTrail-Insight are laid out alike. */
const ABOVE_TRAIL = `AWSLogs/(?:${ORGANIZATION_PATTERN}/)?`;
const ABOVE_DATE = `${ABOVE_TRAIL}${ACCOUNT_PATTERN}/CloudTrail(?:-[A-Za-z]+)?/${REGION_PATTERN}/`;
const MONTH = "(?:0[1-9]|1[0-2])";

/** A date, and one name at most below it. */
const DATED = new RegExp(`^${ABOVE_DATE}(\\d{4}(?:/${MONTH}(?:/\\d{2})?)?)/[^/]*$`);

const ENDS_ABOVE_REGION = new RegExp(`(?:^|/)${ABOVE_TRAIL}(?:${ACCOUNT_PATTERN}/(?:CloudTrail(?:-[A-Za-z]+)?/)?)?$`);

const ENDS_ABOVE_DAY = new RegExp(`(?:^|/)${ABOVE_DATE}(?:\\d{4}/(?:${MONTH}/)?)?$`);

/**
 * The whole days, UTC, on which events of the window may be delivered: an event is delivered after it happened, mostly
 * within minutes, so the day after the last one counts too.
 */
export function deliveryWindow({ since, until }: TimeWindow): TimeWindow {
  return {
    since: since === null ? null : Math.floor(since / DAY) * DAY,
    until: until === null ? null : (Math.floor(until / DAY) + 2) * DAY - 1,
  };
}

/**
 * Whether a key, or a prefix that ends in `/`, follows the layout and its date is wholly outside of the window. A trail may
 * be copied into a folder of another one, so the last `AWSLogs/` of a key decides. What is deeper below a date than the
 * trail's own files may be of any day, so it is never outside.
 */
export function isDatedOutside(key: string, window: TimeWindow): boolean {
  const span = dateOf(key);
  return span !== null && isOutsideWindow(span, window);
}

/** The year, month or day in a key; null where the key does not follow the layout. */
function dateOf(key: string): TimeSpan | null {
  const start = `/${key}`.lastIndexOf("/AWSLogs/");
  if (start < 0) return null;
  const [year, month, day] = DATED.exec(key.slice(start))?.[1]?.split("/") ?? [];
  if (year === undefined) return null;
  const first = Date.parse(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  // The 30th of February is not a day, so what is below it may be of any. Nor does a trail have days before 1970.
  if (Number.isNaN(first) || first < 0) return null;
  if (day !== undefined && new Date(first).getUTCDate() !== Number(day)) return null;
  const nextMonth = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { first, last: (day === undefined ? nextMonth : first + DAY) - 1 };
}

/**
 * Whether it is worth listing what is below a prefix folder by folder: regions and accounts to be listed side by side, and
 * days to be left out.
 */
export function hasFolders(prefix: string, { since, until }: TimeWindow): boolean {
  return ENDS_ABOVE_REGION.test(prefix) || ((since !== null || until !== null) && ENDS_ABOVE_DAY.test(prefix));
}

const PREFIX = new RegExp(
  `(?:^|/)AWSLogs/(${ORGANIZATION_PATTERN}/)?(?:(${ACCOUNT_PATTERN})/(?:(CloudTrail)/(?:([a-z0-9-]+)/)?)?)?$`,
);

/** Which folders of the layout a location in S3 ends in; null where it ends in none. */
export function foldersAtEnd(
  location: string,
): { organization: boolean; account: boolean; trail: boolean; region: boolean } | null {
  const parts = PREFIX.exec(location.replace(/\/*$/, "/"));
  if (parts === null) return null;
  const has = (group: number) => parts[group] !== undefined;
  return { organization: has(1), account: has(2), trail: has(3), region: has(4) };
}
