import { compareText } from "../../core/text/order.ts";
import { DAY } from "../../core/text/time.ts";
import type { AthenaAddress } from "./address.ts";
import { daysToCover, inDays, unreadTime } from "./coverage.ts";
import { execute } from "./execution.ts";
import { askedKeys, type LeftOut, oddPartition, oddPlaces, oddTimes } from "./odd-partitions.ts";
import { holesInWords, partitionHoles, placeKeys } from "./partition-holes.ts";
import { isTimeKey, type PartitionKey, type PartitionValues, valueOf } from "./partition-keys.ts";
import { partitionConditions, type Wanted } from "./partition-predicate.ts";
import { hasTimeKey } from "./plan.ts";
import { type Query, tableName } from "./query.ts";
import { type QueryProblem, resultProblem } from "./query-faults.ts";
import { MOST_ROWS_A_PAGE, readResults } from "./results.ts";
import type { Session } from "./session.ts";
import { sqlAllOf, sqlName, sqlOr, sqlText } from "./sql-text.ts";

/**
 * Partitions that were added one by one, as Athena's `TABLE$partitions` lists them. Reading that table is free; it shows
 * how values are written, and which days have no partition.
 */

/** Selects the first and the last value of each key, in two rows: a single partition might not be typical. */
export function sampleQuery(address: AthenaAddress, keys: readonly PartitionKey[]): Query {
  const columns = keys.map(({ name }) => name);
  const rows = ["min", "max"].map((edge) => {
    const selected = keys.map((key) => `${edge}(${valueOf(key)}) AS ${sqlName(key.name)}`);
    return `SELECT ${selected.join(", ")} FROM ${tableName(address, "$partitions")}`;
  });
  return { sql: rows.join("\nUNION ALL\n"), columns };
}

/**
 * Selects the wanted days that have partitions, per combination of the other keys, and each combination that exists around
 * those days, with NULL for the time. Grouped by one key alone, a day that only one region lacks would not be noticed. The
 * last columns name a key because of which the run's own query may leave out a wanted partition: its value is NULL, or
 * is written in another form.
 */
export function daysQuery(address: AthenaAddress, keys: readonly PartitionKey[], wanted: Wanted): Query {
  const others = placeKeys(keys);
  const times = keys.filter(isTimeKey);
  const { days } = wanted;
  const timeConditions = (span: Wanted["days"]) => {
    const conditions = partitionConditions(keys, { days: span, region: null, account: null });
    return conditions.length === 0 ? "TRUE" : sqlAllOf(conditions);
  };
  const isWanted = timeConditions(days);
  const margin = around(keys);
  const isAround = timeConditions(days === null ? null : { first: days.first - margin, last: days.last + margin });
  const nullable = [...(days === null ? [] : times), ...askedKeys(keys, wanted)];
  const isNull = nullable.map(({ name }) => ({ name, condition: `${sqlName(name)} IS NULL` }));
  const odd = { time: days === null ? [] : oddTimes(keys), place: oddPlaces(keys, wanted) };
  const [nullColumn, oddColumn] = [nullColumnOf(keys), oddColumnOf(keys)];
  const selected = [
    ...others.map((key) => (key.column === "char" ? `${valueOf(key)} AS ${sqlName(key.name)}` : sqlName(key.name))),
    ...times.map((key) => {
      const value = days === null ? "NULL" : `CASE WHEN ${isWanted} THEN ${valueOf(key)} END`;
      return `${value} AS ${sqlName(key.name)}`;
    }),
    `${firstOf(isNull)} AS ${sqlName(nullColumn)}`,
    `${firstOf([...odd.time, ...odd.place])} AS ${sqlName(oddColumn)}`,
  ];
  const orLeftOut = (condition: string, leftOut: readonly LeftOut[]) =>
    sqlOr([condition, ...[...isNull, ...leftOut].map((each) => each.condition)]);
  const conditions = [
    ...partitionConditions(keys, { ...wanted, days: null }).map((condition) => orLeftOut(condition, odd.place)),
    orLeftOut(isAround, odd.time),
  ];
  const sql = [
    `SELECT DISTINCT ${selected.join(",\n  ")}`,
    `FROM ${tableName(address, "$partitions")}`,
    `WHERE ${conditions.join("\n  AND ")}`,
  ].join("\n");
  return { sql, columns: [...[...others, ...times].map(({ name }) => name), nullColumn, oddColumn] };
}

/** The name of the first key whose condition holds, as SQL. */
function firstOf(leftOut: readonly LeftOut[]): string {
  const cases = leftOut.map(({ name, condition }) => `WHEN ${condition} THEN ${sqlText(name)}`);
  return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}

/** The column for keys that are NULL: a name that no key has. */
function nullColumnOf(keys: readonly PartitionKey[]): string {
  return `key of NULL${longerThan(keys)}`;
}

/** The column for keys in another form: a name that no key has. */
function oddColumnOf(keys: readonly PartitionKey[]): string {
  return `key of another form${longerThan(keys)}`;
}

function longerThan(keys: readonly PartitionKey[]): string {
  return "_".repeat(Math.max(0, ...keys.map(({ name }) => name.length)));
}

/** How far from the wanted days a combination of keys counts: a month; a year if only years are partitioned. */
function around(keys: readonly PartitionKey[]): number {
  const units = new Set(
    keys.filter(isTimeKey).flatMap(({ meaning }) => meaning.formats.flatMap((of) => [...of.units])),
  );
  return (units.has("day") || units.has("month") ? 31 : 366) * DAY;
}

/** The first and the last values of each key, as partitions; empty if the table has no partition. */
export async function samplePartitions(
  session: Session,
  keys: readonly PartitionKey[],
): Promise<{ kind: "partitions"; partitions: PartitionValues[] } | { kind: "failed"; problem: QueryProblem }> {
  const answer = await partitionsOf(session, sampleQuery(session.address, keys));
  if (answer.kind === "failed") return answer;
  return { kind: "partitions", partitions: answer.partitions.filter(({ size }) => size > 0) };
}

/** What the registered partitions do not cover, as a message; null if every wanted day has one for every other key. */
export async function registrationGap(
  session: Session,
  keys: readonly PartitionKey[],
  wanted: Wanted,
): Promise<{ kind: "gap"; gap: string | null } | { kind: "failed"; problem: QueryProblem }> {
  const now = session.clock();
  const days = daysToCover(wanted, now);
  // A day or a month without a year may be of any year.
  const unread = unreadTime(keys) ?? (hasTimeKey(keys) ? undefined : keys.find(isTimeKey));
  if (unread !== undefined && days.length > 0) {
    const gap = `the partition key ${unread.name} may be a time, but its values cannot be read as days, so it is unknown whether each of ${inDays(days)} has a partition`;
    return { kind: "gap", gap };
  }
  const answer = await partitionsOf(session, daysQuery(session.address, keys, wanted));
  if (answer.kind === "failed") return answer;
  const [nullKey] = answer.partitions.flatMap((values) => values.get(nullColumnOf(keys)) ?? []).sort(compareText);
  if (nullKey !== undefined) {
    const gap = `a partition whose ${nullKey} is NULL (__HIVE_DEFAULT_PARTITION__) is not read: drop it, or add it again with its value`;
    return { kind: "gap", gap };
  }
  const odd = oddPartition(keys, answer.partitions, oddColumnOf(keys));
  if (odd !== null) return { kind: "gap", gap: odd };
  return { kind: "gap", gap: holesInWords(partitionHoles(keys, days, answer.partitions, now)) };
}

async function partitionsOf(
  session: Session,
  query: Query,
): Promise<{ kind: "partitions"; partitions: PartitionValues[] } | { kind: "failed"; problem: QueryProblem }> {
  const execution = await execute(session, query.sql, null);
  if (execution.kind === "failed") return execution;
  const partitions: PartitionValues[] = [];
  try {
    for await (const row of readResults(session.api, execution.executionId, query.columns, MOST_ROWS_A_PAGE)) {
      partitions.push(new Map([...row].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))));
    }
    return { kind: "partitions", partitions };
  } catch (error) {
    return { kind: "failed", problem: resultProblem(error, session.address.entry) };
  }
}
