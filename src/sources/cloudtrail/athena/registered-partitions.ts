import type { AthenaAddress } from "./address.ts";
import { daysToCover, inDays, unregisteredDays } from "./coverage.ts";
import { execute } from "./execution.ts";
import { isTimeKey, type PartitionKey, type PartitionValues } from "./partition-keys.ts";
import { partitionConditions, type Wanted } from "./partition-predicate.ts";
import { type Query, tableName } from "./query.ts";
import { type QueryProblem, resultProblem } from "./query-faults.ts";
import { readResults } from "./results.ts";
import type { Session } from "./session.ts";
import { sqlName } from "./sql-text.ts";

/**
 * Partitions that were added one by one, as Athena's own `TABLE$partitions` lists them. Reading that table is free; it
 * tells how values are written, and which days have none.
 */

/** Any one partition. */
export function sampleQuery(address: AthenaAddress, keys: readonly PartitionKey[]): Query {
  const columns = keys.map(({ name }) => name);
  const sql = `SELECT ${columns.map(sqlName).join(", ")} FROM ${tableName(address, "$partitions")} LIMIT 1`;
  return { sql, columns };
}

/** The days that have partitions, of those that are wanted. */
export function daysQuery(address: AthenaAddress, keys: readonly PartitionKey[], wanted: Wanted): Query {
  const columns = keys.filter(isTimeKey).map(({ name }) => name);
  const sql = [
    `SELECT DISTINCT ${columns.map(sqlName).join(", ")} FROM ${tableName(address, "$partitions")}`,
    `WHERE ${partitionConditions(keys, wanted).join("\n  AND ")}`,
  ].join("\n");
  return { sql, columns };
}

/** Null where the table has no partition at all. */
export async function samplePartition(
  session: Session,
  keys: readonly PartitionKey[],
): Promise<{ kind: "values"; values: PartitionValues | null } | { kind: "failed"; problem: QueryProblem }> {
  const answer = await rowsOf(session, sampleQuery(session.address, keys));
  if (answer.kind === "failed") return answer;
  const [row] = answer.rows;
  const values = row === undefined ? null : new Map(keys.map(({ name }, index) => [name, row[index] ?? ""]));
  return { kind: "values", values };
}

/** What the registered partitions leave out, in words; null where each wanted day has one. */
export async function registrationGap(
  session: Session,
  keys: readonly PartitionKey[],
  wanted: Wanted,
): Promise<{ kind: "gap"; gap: string | null } | { kind: "failed"; problem: QueryProblem }> {
  const answer = await rowsOf(session, daysQuery(session.address, keys, wanted));
  if (answer.kind === "failed") return answer;
  const days = daysToCover(wanted, session.clock());
  const missing = unregisteredDays(keys.filter(isTimeKey), days, answer.rows);
  if (missing.length === 0) return { kind: "gap", gap: null };
  return {
    kind: "gap",
    gap: `the table has no partition for ${inDays(missing)}: add it (ALTER TABLE ... ADD PARTITION), or project the partitions`,
  };
}

async function rowsOf(
  session: Session,
  query: Query,
): Promise<{ kind: "rows"; rows: string[][] } | { kind: "failed"; problem: QueryProblem }> {
  const execution = await execute(session, query.sql);
  if (execution.kind === "failed") return execution;
  const rows: string[][] = [];
  try {
    for await (const row of readResults(session.api, execution.executionId, query.columns)) {
      rows.push(query.columns.map((name) => row.get(name) ?? ""));
    }
    return { kind: "rows", rows };
  } catch (error) {
    return { kind: "failed", problem: resultProblem(error, session.address.entry, session.env) };
  }
}
