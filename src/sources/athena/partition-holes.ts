import { compareText } from "../../core/text/order.ts";
import { DAY } from "../../core/text/time.ts";
import { inDays } from "./coverage.ts";
import { isTimeKey, type PartitionKey, type PartitionValues, type TimeKey } from "./partition-keys.ts";

/** Days (midnights, epoch ms, ascending) without a partition, and the values of the other keys that lack it. */
export type Hole = {
  /** Empty if no partition has these days. */
  place: readonly { key: string; value: string | null }[];
  days: readonly number[];
};

/** Keys that divide a trail into parts, each with days of its own: accounts, regions and so on. */
export function placeKeys(keys: readonly PartitionKey[]): PartitionKey[] {
  return keys.filter(({ meaning }) => meaning.kind !== "time" && meaning.kind !== "unread-time");
}

/**
 * The holes in the wanted days: days that no registered partition has, and days that one combination of the other keys
 * (an account, a region) lacks while others have them. `partitions`: those of the wanted days and, for each combination
 * that exists around them, one without the time keys; in any order. `now` is epoch ms: hours of today that have not
 * started are not missing.
 */
export function partitionHoles(
  keys: readonly PartitionKey[],
  days: readonly number[],
  partitions: readonly PartitionValues[],
  now: number,
): Hole[] {
  const others = placeKeys(keys);
  const times = keys.filter(isTimeKey);
  const places = new Map<string, { place: Hole["place"]; known: Set<string> }>();
  for (const values of partitions) {
    const place = others.map(({ name }) => ({ key: name, value: values.get(name) ?? null }));
    const id = JSON.stringify(place.map(({ value }) => value));
    const entry = places.get(id) ?? { place, known: new Set() };
    entry.known.add(JSON.stringify(times.map(({ name }) => plain(values.get(name) ?? ""))));
    places.set(id, entry);
  }
  const written = new Map(days.map((day) => [day, combinationsOf(times, day)]));
  const missingIn = (known: ReadonlySet<string>, from: (day: number) => boolean) =>
    days.filter((day) => from(day) && written.get(day)?.some((values) => known.has(values)) !== true);
  const all = new Set([...places.values()].flatMap(({ known }) => [...known]));
  const nowhere = missingIn(all, () => true);
  const somewhere = new Set(days.filter((day) => !nowhere.includes(day)));
  const holes = [...places]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { place, known }]) => {
      const hour = hourOf(others, place);
      return { place, days: missingIn(known, (day) => somewhere.has(day) && day + hour * HOUR <= now) };
    });
  return [{ place: [], days: nowhere }, ...holes].filter(({ days: missing }) => missing.length > 0);
}

/** The most holes that are named. */
const MOST = 3;

/** The holes as a message; null for none. */
export function holesInWords(holes: readonly Hole[]): string | null {
  if (holes.length === 0) return null;
  const named = holes.slice(0, MOST).map(({ place, days }) => {
    const where = place.map(({ key, value }) => `${key} ${value ?? "NULL"}`).join(", ");
    return where === "" ? inDays(days) : `${inDays(days)} of ${where}`;
  });
  const rest = holes.length - named.length;
  const more = rest === 0 ? "" : `; and for days of ${rest} other combination${rest === 1 ? "" : "s"} of its keys`;
  return (
    `the table has no partition for ${named.join("; for ")}${more}: add it (ALTER TABLE ... ADD PARTITION; if ` +
    "CloudTrail wrote nothing, with an empty folder), or use partition projection"
  );
}

const HOUR = DAY / 24;

/** The hour of a combination; 0 without an hour key. */
function hourOf(keys: readonly PartitionKey[], place: Hole["place"]): number {
  const index = keys.findIndex(({ meaning }) => meaning.kind === "hour");
  const value = place[index]?.value ?? "";
  return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}

/** Every way in which a day may be registered. */
function combinationsOf(keys: readonly TimeKey[], day: number): string[] {
  const combinations = keys.reduce<string[][]>(
    (outer, { column, meaning }) => {
      const values =
        column === "date"
          ? [new Date(day).toISOString().slice(0, 10)]
          : meaning.formats.map((format) => format.write(day));
      return outer.flatMap((before) => values.map((value) => [...before, plain(value)]));
    },
    [[]],
  );
  return [...new Set(combinations.map((values) => JSON.stringify(values)))];
}

/** Numbers may be registered with leading zeros, but not in integer columns. */
function plain(value: string): string {
  return /^\d{1,3}$/.test(value) ? String(Number(value)) : value;
}
