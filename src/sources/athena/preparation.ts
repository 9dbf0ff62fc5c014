import type { TableMetadata } from "@aws-sdk/client-athena";
import { daysToCover, projectionGap } from "./coverage.ts";
import { layoutGap } from "./layout.ts";
import { askedKeys } from "./odd-partitions.ts";
import { type PartitionKey, partitionKeys } from "./partition-keys.ts";
import { hasTimeKey, narrowingOf, planQuery, type QueryScope, unboundedReason, unnamedKey } from "./plan.ts";
import { isProjected } from "./projection.ts";
import type { Narrowing, Query } from "./query.ts";
import { type QueryProblem, requestFailure } from "./query-faults.ts";
import { registrationGap, samplePartitions, sampleQuery } from "./registered-partitions.ts";
import { type ScanSize, scanSize } from "./scan-size.ts";
import type { Session } from "./session.ts";
import { readTable, type Table } from "./table.ts";

/** A query that can be run. */
export type PreparedQuery = {
  kind: "prepared";
  table: Table;
  query: Query;
  /** What the table does not cover, as a message; what it covers is read. */
  gap: string | null;
  /** How much the query will read; null if that is unknown. */
  size: ScanSize | null;
  /** What was skipped, if no query may be run. */
  remarks: string[];
};

/** Why the query is not run. `query`: null if none was built. */
export type Refusal = { kind: "refused"; problem: QueryProblem; query: Query | null };

/**
 * Reads the table's definition and builds its query. Refuses a query that could miss rows without an error, or cost more
 * than allowed. Runs only queries that are free; if `mayQuery` is false, none at all.
 */
export async function prepare(
  session: Session,
  asked: QueryScope,
  { mayQuery }: { mayQuery: boolean },
): Promise<PreparedQuery | Refusal> {
  const { address, clock } = session;
  const described = await describeTable(session);
  if (described.kind === "refused") return described;
  const reading = readTable(described.metadata);
  if (reading.kind === "refused") return refused({ code: "unsupported-shape", detail: reading.reason });
  const { table } = reading;
  const narrowing = narrowingOf(asked, clock());
  const known = await knownKeys(session, table, narrowing, mayQuery);
  if (known.kind === "refused") return known;
  const { keys } = known;
  const unnamed = unnamedKey(keys, asked);
  if (unnamed !== null) return refused(unnamed);
  const planned = planQuery(address, table, keys, narrowing);
  if (planned.kind === "refused") return refused(planned.problem);
  const { query } = planned;
  const unbounded = unboundedReason(table, keys, asked);
  if (unbounded !== null && address.maxScan === null) {
    const remediation =
      asked.since === null ? "Set `since`" : "Use a table that is partitioned by day (docs/athena.md)";
    const detail = `${unbounded}. ${remediation}, or set a limit with max-scan in the address.`;
    return refused({ code: "query-too-large", detail }, query);
  }
  const size = await scanSize(session, table, keys, narrowing);
  if (size.kind === "refused") return refused(size.problem, query);
  const gap = await gapOf(session, table, keys, narrowing, mayQuery);
  if (gap.kind === "refused") return gap;
  const remarks = [...known.remarks, ...gap.remarks];
  return { kind: "prepared", table, query, gap: gap.gap, size: size.size, remarks };
}

function refused(problem: QueryProblem, query: Query | null = null): Refusal {
  return { kind: "refused", problem, query };
}

async function describeTable({
  api,
  address,
}: Session): Promise<{ kind: "metadata"; metadata: TableMetadata } | Refusal> {
  const { catalog, database, table, workgroup, entry } = address;
  try {
    const { TableMetadata: metadata } = await api.getTableMetadata({
      CatalogName: catalog,
      DatabaseName: database,
      TableName: table,
      ...(workgroup === null ? {} : { WorkGroup: workgroup }),
    });
    if (metadata !== undefined) return { kind: "metadata", metadata };
    return refused({ code: "unreadable", detail: "Athena's response does not describe the table" });
  } catch (error) {
    return refused(requestFailure(error, "athena:GetTableMetadata", entry));
  }
}

/** If the names of registered partition keys do not show their meaning, their values may. */
async function knownKeys(
  session: Session,
  table: Table,
  { days }: Narrowing,
  mayQuery: boolean,
): Promise<{ kind: "keys"; keys: PartitionKey[]; remarks: string[] } | Refusal> {
  const keys = table.kind === "trail" ? partitionKeys(table.metadata, null) : [];
  const isKnown = hasTimeKey(keys) && keys.every(({ meaning }) => meaning.kind !== "unknown");
  if (keys.length === 0 || days === null || isKnown || isProjected(table.metadata.Parameters ?? {})) {
    return { kind: "keys", keys, remarks: [] };
  }
  if (!mayQuery) {
    const { sql } = sampleQuery(session.address, keys);
    return {
      kind: "keys",
      keys,
      remarks: [
        `a run first reads the first and last values of the partitions, which is free, to detect their format: ${sql}`,
      ],
    };
  }
  const samples = await samplePartitions(session, keys);
  if (samples.kind === "failed") return refused(samples.problem);
  return { kind: "keys", keys: partitionKeys(table.metadata, samples.partitions), remarks: [] };
}

async function gapOf(
  session: Session,
  { kind, metadata }: Table,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
  mayQuery: boolean,
): Promise<{ kind: "gap"; gap: string | null; remarks: string[] } | Refusal> {
  if (kind !== "trail") return { kind: "gap", gap: null, remarks: [] };
  const parameters = metadata.Parameters ?? {};
  const days = daysToCover(narrowing, session.clock());
  const outside = layoutGap(parameters, keys, narrowing, days);
  if (isProjected(parameters) || keys.length === 0) {
    const gap = projectionGap(keys, narrowing, session.clock()) ?? outside;
    return { kind: "gap", gap, remarks: [] };
  }
  if (narrowing.days === null && askedKeys(keys, narrowing).length === 0) {
    return { kind: "gap", gap: outside, remarks: [] };
  }
  if (!mayQuery) {
    const remarks = ["a run first checks whether each day has a partition, which is free"];
    return { kind: "gap", gap: outside, remarks: narrowing.days !== null && hasTimeKey(keys) ? remarks : [] };
  }
  const answer = await registrationGap(session, keys, narrowing);
  return answer.kind === "failed" ? refused(answer.problem) : { ...answer, gap: outside ?? answer.gap, remarks: [] };
}
