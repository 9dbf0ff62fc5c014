import { quoted } from "../../core/errors.ts";
import { ACCOUNT, AWS_LOGS_LAYOUT, ORGANIZATION, REGION } from "../cloudtrail/aws-logs-layout.ts";
import { inDays } from "./coverage.ts";
import { daysBetween } from "./day-format.ts";
import { keysIn, type LocationTemplate, locationTemplate } from "./location-template.ts";
import { isTimeKey, type PartitionKey } from "./partition-keys.ts";
import type { Wanted } from "./partition-predicate.ts";
import { isProjected, type Parameters } from "./projection.ts";

/**
 * Why the folders that a table reads are not those that CloudTrail writes,
 * `AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD`, as a message; null if they are, or if the table has a layout of
 * its own. In a folder that CloudTrail never writes (`2026/3/8`, `EU-WEST-1`), Athena finds no rows and reports no
 * error. Ranges are not checked here. `days`: the wanted midnights; empty for all.
 */
export function layoutGap(
  parameters: Parameters,
  keys: readonly PartitionKey[],
  wanted: Wanted,
  days: readonly number[],
): string | null {
  const isRegistered = keys.length > 0 && !isProjected(parameters);
  // Each registered partition has its own location; the table's is only the usual one.
  const template = isRegistered ? locationTemplate(parameters, []) : locationTemplate(parameters, keys);
  if (template === null)
    return isRegistered
      ? null
      : "the location of the table's files is unknown: its location or storage.location.template cannot be read";
  const { segments } = template;
  const logs = segments.lastIndexOf("AWSLogs");
  const below = segments.slice(logs + 1);
  const other = below.find((segment) => (logs < 0 ? /^CloudTrail-(Digest|Insight)$/ : /^CloudTrail-/).test(segment));
  if (other !== undefined)
    return `the table's files are in ${other}, which contains no API calls: use the folder CloudTrail next to it`;
  if (isRegistered) return null;
  const trail = below.lastIndexOf("CloudTrail");
  const owners = trail < 0 ? below : below.slice(0, trail);
  const [region, ...times] = trail < 0 ? [] : below.slice(trail + 1);
  const isWhole = trail < 0 || owners.length > 0;
  // A copy may be anywhere, in folders of any names; if it keeps the names from CloudTrail on, they are checked.
  if (logs < 0) {
    if (trail < 0) return null;
  } else if (owners.length > 2 || !isWhole) {
    return `${settingOf(parameters)} does not follow CloudTrail's folders, ${AWS_LOGS_LAYOUT}`;
  }
  const account = owners.at(-1);
  const isOrganization =
    trail < 0 && owners.length === 1 && folderGap(template, account, ORGANIZATION, "an organization", null) === null;
  return (
    (logs >= 0 && owners.length === 2 ? folderGap(template, owners[0], ORGANIZATION, "an organization", null) : null) ??
    (account !== undefined && !isOrganization && (logs >= 0 || keysIn(account).length > 0 || ACCOUNT.test(account))
      ? folderGap(template, account, ACCOUNT, "an account", wanted.account)
      : null) ??
    (region === undefined ? null : folderGap(template, region, REGION, "a region", wanted.region)) ??
    timeGap(template, times, days)
  );
}

function settingOf(parameters: Parameters): string {
  return parameters["storage.location.template"] === undefined ? "the table's location" : "storage.location.template";
}

/** Why a folder is not one of CloudTrail's, or not the wanted one; null if it is. */
function folderGap(
  { keys }: LocationTemplate,
  segment: string | undefined,
  form: RegExp,
  what: string,
  value: string | null,
): string | null {
  if (segment === undefined) return null;
  const [name, ...more] = keysIn(segment);
  if (name === undefined) {
    if (!form.test(segment))
      return `the table's location has ${quoted(segment)}, but CloudTrail's folders have ${what} there (${AWS_LOGS_LAYOUT})`;
    return value === null || value === segment ? null : `the table's files are of ${segment}, not of ${value}`;
  }
  const key = keys.get(name);
  if (key === undefined || more.length > 0 || segment !== `\${${name}}`) {
    return `the table's location has ${quoted(segment)}, but CloudTrail's folders have only ${what} there (${AWS_LOGS_LAYOUT})`;
  }
  const bad = foldersOf(key, value).find((folder) => !form.test(folder));
  return bad === undefined
    ? null
    : `the partition key ${name} has the value ${quoted(bad)}, but CloudTrail's folders have ${what} there (${AWS_LOGS_LAYOUT})`;
}

/** What a key puts into the location: the wanted value, or the values of the projection (of a range, both ends). */
function foldersOf({ column, projection, meaning }: PartitionKey, value: string | null): string[] {
  switch (projection?.type) {
    case "enum":
      return value === null ? [...projection.values] : projection.values.filter((each) => each === value);
    case "integer": {
      const { range, digits } = projection;
      if (range === null) return [""];
      return [range.first, range.last].map((number) => String(number).padStart(digits, "0"));
    }
    case "injected":
      if (value === null) return [];
      return [column === "integer" && /^\d+$/.test(value) ? String(Number(value)) : value];
    case "date":
      return [projection.pattern];
    default:
      return [meaning.kind];
  }
}

/** The days whose folders are not read, because the values are written differently, as a message; null for none. */
function timeGap({ keys }: LocationTemplate, segments: readonly string[], wanted: readonly number[]): string | null {
  if (segments.length === 0) return null;
  const days = wanted.length > 0 ? wanted : LEAP_YEAR;
  const names = new Set(segments.flatMap(keysIn));
  const isFree = wanted.length === 0;
  const texts = (day: number) => {
    let made = [segments.join("/")];
    for (const name of names) {
      const values = timesOf(keys.get(name), day, isFree);
      made = made.flatMap((text) => values.map((value) => text.replaceAll(`\${${name}}`, () => value)));
    }
    return made.map((text) => text.replace(/\/$/, ""));
  };
  const path = (day: number) => new Date(day).toISOString().slice(0, 10).replaceAll("-", "/");
  const isRead = (day: number) => texts(day).some((text) => `${path(day)}/`.startsWith(`${text}/`));
  const missing = isFree && names.size === 0 ? [] : days.filter((day) => !isRead(day));
  const [first] = missing;
  if (first === undefined) return null;
  const [made = "none"] = texts(first);
  const which = isFree ? `days such as ${inDays(missing.slice(0, 1))}` : inDays(missing);
  return `the table does not read CloudTrail's folders of ${which}: CloudTrail writes ${path(first)}, but the table reads ${quoted(made)}`;
}

const LEAP_YEAR = daysBetween(Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31));

/** How a key may write a day into the location, whether or not the day is in its range. */
function timesOf(key: PartitionKey | undefined, day: number, isFree: boolean): string[] {
  if (key === undefined || !isTimeKey(key)) return ["?"];
  const { column, projection, meaning } = key;
  const values = meaning.formats.map((format) => format.write(day));
  switch (projection?.type) {
    case "date":
      return values;
    case "integer":
      return [...new Set(values.map((value) => String(Number(value)).padStart(projection.digits, "0")))];
    case "enum": {
      const listed = projection.values.filter((value) => values.includes(value));
      // Without bounds, years that are not listed are not wanted.
      return listed.length === 0 && isFree ? values : listed;
    }
    case "injected":
      return column === "integer" ? values.map((value) => String(Number(value))) : values;
    default:
      return ["?"];
  }
}
