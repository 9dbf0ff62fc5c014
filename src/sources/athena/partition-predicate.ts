import { DAY } from "../../core/text/time.ts";
import { daysBetween } from "./day-format.ts";
import { dayLiterals, isTimeKey, literal, type PartitionKey, type TimeKey } from "./partition-keys.ts";
import { projects } from "./projection.ts";
import { sqlAllOf, sqlIn, sqlName, sqlOr } from "./sql-text.ts";

/** What the query wants, as far as partitions can show it. */
export type Wanted = {
  /** Midnights of the first and last day of delivery; null without a lower bound on time. */
  days: { first: number; last: number } | null;
  region: string | null;
  account: string | null;
};

/**
 * SQL conditions on partition keys that exclude only what is not wanted. `column` writes a key in SQL. Keys with an
 * unknown meaning have no condition.
 */
export function partitionConditions(
  keys: readonly PartitionKey[],
  { days, region, account }: Wanted,
  column: (name: string) => string = sqlName,
): string[] {
  const conditions: string[] = [];
  for (const { name, column: kind, meaning } of keys) {
    if (meaning.kind === "region" && region !== null) conditions.push(sqlIn(column(name), [literal(kind, region)]));
    if (meaning.kind === "account" && account !== null) conditions.push(sqlIn(column(name), [literal(kind, account)]));
  }
  return days === null ? conditions : [...conditions, ...timeConditions(keys.filter(isTimeKey), days, column)];
}

/** Keys for which the projection does not include the wanted value. */
export function unprojected(keys: readonly PartitionKey[], { region, account }: Wanted): PartitionKey[] {
  return keys.filter(({ meaning, projection }) => {
    const value = meaning.kind === "region" ? region : meaning.kind === "account" ? account : null;
    return value !== null && projection !== null && !projects(projection, value);
  });
}

function timeConditions(
  keys: readonly TimeKey[],
  { first, last }: { first: number; last: number },
  column: (name: string) => string,
): string[] {
  const days = daysBetween(first, last);
  const whole = keys.filter(({ meaning }) => meaning.formats.every(({ units }) => units.has("year")));
  const parts = keys
    .filter(({ meaning }) => meaning.formats.every(({ units }) => units.size === 1))
    .sort((a, b) => rank(a) - rank(b));
  const conditions: string[] = [];
  // A year alone is a whole date too; together with months it is a part.
  for (const key of whole.filter((each) => parts.length < 2 || !parts.includes(each))) {
    const [format] = key.meaning.formats;
    const [from, to] = [dayLiterals(key, first)[0], dayLiterals(key, last)[0]];
    const isRange = key.meaning.formats.length === 1 && (format?.sorts === true || key.column === "date");
    if (isRange && key.projection?.type !== "injected" && from !== undefined && to !== undefined) {
      conditions.push(from === to ? sqlIn(column(key.name), [from]) : `${column(key.name)} BETWEEN ${from} AND ${to}`);
    } else {
      const values = new Set(days.flatMap((day) => dayLiterals(key, day)));
      conditions.push(values.size === 0 ? "FALSE" : sqlIn(column(key.name), [...values]));
    }
  }
  const isComplete = parts.length < 2 && parts.every((key) => whole.includes(key));
  return isComplete ? conditions : [...conditions, ...branches(days, parts, column)];
}

/**
 * Conditions for years with their months and days, which must all hold; none if every day is wanted. A whole month or
 * year needs no condition on days.
 */
function branches(days: readonly number[], keys: readonly TimeKey[], column: (name: string) => string): string[] {
  const [key, ...rest] = keys;
  if (key === undefined || isWhole(rank(key), days)) return [];
  const byLabel = new Map<string, { literals: string[]; days: number[] }>();
  for (const day of days) {
    const literals = dayLiterals(key, day);
    const branch = byLabel.get(literals.join()) ?? { literals, days: [] };
    branch.days.push(day);
    byLabel.set(literals.join(), branch);
  }
  const byRest = new Map<string, { below: string[]; literals: string[] }>();
  for (const branch of byLabel.values()) {
    const below = branches(branch.days, rest, column);
    const same = byRest.get(below.join()) ?? { below, literals: [] };
    same.literals.push(...branch.literals);
    byRest.set(below.join(), same);
  }
  const choices = [...byRest.values()].map(({ below, literals }) =>
    literals.length === 0 ? ["FALSE"] : [sqlIn(column(key.name), literals), ...below],
  );
  const [only, ...others] = choices;
  return only !== undefined && others.length === 0 ? only : [sqlOr(choices.map(sqlAllOf))];
}

/** 0 for a year, 1 for a month, 2 for a day. */
function rank({ meaning }: TimeKey): number {
  const units = meaning.formats[0]?.units;
  return units?.has("day") === true ? 2 : units?.has("month") === true ? 1 : 0;
}

/** Whether the days are all of one month, or of one year. */
function isWhole(unit: number, days: readonly number[]): boolean {
  const first = new Date(days[0] ?? 0);
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  if (unit === 0 || first.getUTCDate() !== 1 || (unit === 1 && month !== 0)) return false;
  const end = unit === 2 ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  return days.length === (end - first.getTime()) / DAY && (days.at(-1) ?? 0) === end - DAY;
}
