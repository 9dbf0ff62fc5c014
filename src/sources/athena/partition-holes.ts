import { compareText } from "../../core/text/order.ts";
import { DAY } from "../../core/text/time.ts";
import { inDays } from "./coverage.ts";
import { isTimeKey, type PartitionKey, type PartitionValues, type TimeKey } from "./partition-keys.ts";

/** Days, midnights in epoch ms and in order, without a partition, of the values that other keys have. */
export type Hole = {
  /** None where no partition at all is of these days. */
  place: readonly { key: string; value: string | null }[];
  days: readonly number[];
};

/** Keys whose values tell one part of a trail from another, each of which has days of its own. */
export function placeKeys(keys: readonly PartitionKey[]): PartitionKey[] {
  return keys.filter(({ meaning }) => meaning.kind !== "time" && meaning.kind !== "unread-time");
}

/**
 * The holes that registered partitions leave in the wanted days: days that no partition has, and those that the
 * partitions of one combination of the other keys (an account, a region) lack while others have them. `partitions` are
 * those of the wanted days, and for each combination that exists around them one without the time keys. Their order
 * does not matter. `now` is epoch ms: hours of today that have not begun are not missing.
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

/** The most that are named. */
const MOST = 3;

/** The holes in words; null for none. */
export function holesInWords(holes: readonly Hole[]): string | null {
  if (holes.length === 0) return null;
  const named = holes.slice(0, MOST).map(({ place, days }) => {
    const where = place.map(({ key, value }) => `${key} ${value ?? "NULL"}`).join(", ");
    return where === "" ? inDays(days) : `${inDays(days)} of ${where}`;
  });
  const rest = holes.length - named.length;
  const more = rest === 0 ? "" : `; and for days of ${rest} other combination${rest === 1 ? "" : "s"} of its keys`;
  return (
    `the table has no partition for ${named.join("; for ")}${more}: add it (ALTER TABLE ... ADD PARTITION; where ` +
    "CloudTrail wrote nothing, an empty folder will do), or project the partitions"
  );
}

const HOUR = DAY / 24;

/** The hour that a combination is of; the first where it has none. */
function hourOf(keys: readonly PartitionKey[], place: Hole["place"]): number {
  const index = keys.findIndex(({ meaning }) => meaning.kind === "hour");
  const value = place[index]?.value ?? "";
  return /^\d{1,2}$/.test(value) ? Number(value) : 0;
}

/** Every way in which the values of a day may be registered. */
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

/** Numbers are registered with or without leading zeros, and of integer columns without. */
function plain(value: string): string {
  return /^\d{1,3}$/.test(value) ? String(Number(value)) : value;
}
