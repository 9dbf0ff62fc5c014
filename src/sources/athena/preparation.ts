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
import { scanSize } from "./scan-size.ts";
import type { Session } from "./session.ts";
import { readTable, type Table } from "./table.ts";

/** A query that may be run. */
export type PreparedQuery = {
  kind: "prepared";
  table: Table;
  query: Query;
  /** What the table does not reach, in words; what it does reach is read. */
  gap: string | null;
  /** What it will read, in words; null where that cannot be told. */
  estimate: string | null;
  /** What was left out, where no query may be run. */
  remarks: string[];
};

/** `query` where there would be one. */
export type Refusal = { kind: "refused"; problem: QueryProblem; query: Query | null };

/**
 * Gets to know the table and makes its query; refuses what could be wrong without a word, or cost more than it may.
 * Nothing that is paid for is run; where `mayQuery` is false, nothing at all.
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
      asked.since === null ? "Give `since`" : "Use a table that is partitioned by day (docs/athena.md)";
    const detail = `${unbounded}. ${remediation}, or say with max-scan in the address how much it may read.`;
    return refused({ code: "query-too-large", detail }, query);
  }
  const size = await scanSize(session, table, keys, narrowing);
  if (size.kind === "refused") return refused(size.problem, query);
  const gap = await gapOf(session, table, keys, narrowing, mayQuery);
  if (gap.kind === "refused") return gap;
  const remarks = [...known.remarks, ...gap.remarks];
  return { kind: "prepared", table, query, gap: gap.gap, estimate: size.words, remarks };
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
    return refused({ code: "unreadable", detail: "Athena's answer does not describe the table" });
  } catch (error) {
    return refused(requestFailure(error, "athena:GetTableMetadata", entry));
  }
}

/** Where names do not tell what the keys of registered partitions mean, their values may. */
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
        `a run first reads the partitions' first and last values, which is free, to see how they are written: ${sql}`,
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
    const remarks = ["a run first asks whether each day has a partition, which is free"];
    return { kind: "gap", gap: outside, remarks: narrowing.days !== null && hasTimeKey(keys) ? remarks : [] };
  }
  const answer = await registrationGap(session, keys, narrowing);
  return answer.kind === "failed" ? refused(answer.problem) : { ...answer, gap: outside ?? answer.gap, remarks: [] };
}
