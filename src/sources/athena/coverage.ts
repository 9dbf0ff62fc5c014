import { DAY } from "../../core/text/time.ts";
import { daysBetween, midnightOf } from "./day-format.ts";
import { dayLiterals, isTimeKey, type PartitionKey } from "./partition-keys.ts";
import { unprojected, type Wanted } from "./partition-predicate.ts";
import { hasTimeKey } from "./plan.ts";
import { reachOf } from "./projection.ts";

/** The wanted days that have started. The day after the last is only for files that are delivered late. */
export function daysToCover({ days }: Wanted, now: number): number[] {
  if (days === null) return [];
  return daysBetween(days.first, Math.min(days.last - DAY, midnightOf(now)));
}

/**
 * What the projected partitions do not cover, as a message; null if they cover everything that is wanted. Outside of
 * its projection, Athena finds no rows and reports no error.
 */
export function projectionGap(keys: readonly PartitionKey[], wanted: Wanted, now: number): string | null {
  for (const { name, meaning } of unprojected(keys, wanted)) {
    const value = meaning.kind === "region" ? wanted.region : wanted.account;
    return `projection.${name} does not include ${value ?? "it"}`;
  }
  const days = daysToCover(wanted, now);
  const unread = days.length === 0 ? undefined : unreadTime(keys);
  if (unread !== undefined) {
    return `the partition key ${unread.name} may be a time, but its values cannot be read as days, so it is unknown whether the projection covers ${inDays(days)}`;
  }
  for (const key of keys.filter(isTimeKey)) {
    const { projection } = key;
    if (projection === null || days.length === 0) continue;
    if (projection.type !== "date") {
      const missing = days.filter((day) => dayLiterals(key, day).length === 0);
      if (missing.length > 0) return `projection.${key.name} does not include ${inDays(missing)}`;
      continue;
    }
    const reach = reachOf(projection, now);
    if (reach === null)
      return `the days that projection.${key.name} covers are unknown: its range or interval cannot be read`;
    const missing = days.filter((day) => day < midnightOf(reach.first) || day > midnightOf(reach.last));
    if (missing.length > 0) return `projection.${key.name}.range does not cover ${inDays(missing)}`;
  }
  return null;
}

/** A key that may decide which days are covered, and whose values cannot be read as days. */
export function unreadTime(keys: readonly PartitionKey[]): PartitionKey | undefined {
  return keys.find(
    ({ meaning, projection }) => meaning.kind === "unread-time" && (projection?.type === "date" || !hasTimeKey(keys)),
  );
}

/** `2026-11-23`, `2026-11-23 to 2026-11-25`, `2026-11-23 and 4 other days`. */
export function inDays(days: readonly number[]): string {
  const [first = 0] = days;
  const last = days.at(-1) ?? first;
  const write = (day: number) => new Date(day).toISOString().slice(0, 10);
  if (days.length === 1) return write(first);
  if ((last - first) / DAY === days.length - 1) return `${write(first)} to ${write(last)}`;
  return `${write(first)} and ${days.length - 1} other day${days.length === 2 ? "" : "s"}`;
}
