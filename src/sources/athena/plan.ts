import type { TimeWindow } from "../../core/search/time-window.ts";
import { DAY } from "../../core/text/time.ts";
import type { AthenaAddress } from "./address.ts";
import { midnightOf } from "./day-format.ts";
import { isTimeKey, type PartitionKey } from "./partition-keys.ts";
import { buildQuery, LONGEST_QUERY, type Narrowing, type Query } from "./query.ts";
import type { QueryProblem } from "./query-faults.ts";
import type { Table } from "./table.ts";

/** The bounds of a run. Times are epoch ms, both inclusive. */
export type QueryScope = TimeWindow & {
  region: string | null;
  registryId: string | null;
};

/** CloudTrail's launch: there are no older events. */
const FIRST_TRAIL = Date.UTC(2013, 10, 1);

/** The wanted rows and partitions: files are delivered after their events, sometimes a day later. */
export function narrowingOf({ since, until, region, registryId }: QueryScope, now: number): Narrowing {
  const last = midnightOf(Math.min(until ?? now, now)) + DAY;
  const first = since === null ? null : Math.min(Math.max(midnightOf(since), FIRST_TRAIL), last);
  return { since, until, region, account: registryId, days: first === null ? null : { first, last } };
}

/** Whether a key contains at least the year, so that the table is partitioned by time. */
export function hasTimeKey(keys: readonly PartitionKey[]): boolean {
  return keys.some((key) => isTimeKey(key) && key.meaning.formats.every(({ units }) => units.has("year")));
}

/** Why `since` does not limit what is read, as a message; null if it does. */
export function unboundedReason({ kind }: Table, keys: readonly PartitionKey[], { since }: QueryScope): string | null {
  if (since === null) return "without `since`, the query reads the whole table";
  switch (kind) {
    case "lake":
    case "security-lake":
      return null;
    case "view":
      return "it is unknown what a view reads, and `since` may not limit it";
    case "trail": {
      if (hasTimeKey(keys)) return null;
      const names = keys.map(({ name }) => name).join(", ");
      return keys.length === 0
        ? "the table has no partitions, so the query reads every file of the trail, whatever `since` is"
        : `none of the table's partition keys (${names}) is known to be a day, a month or a year, so \`since\` does not limit what the query reads`;
    }
  }
}

/** Kinds of keys without an option for their value. */
const WITHOUT_OPTION = { organization: null, hour: null, unknown: null, "unread-time": null } as const;

/** The problem of a projected key whose value the query must name, but does not know; null for none. */
export function unnamedKey(
  keys: readonly PartitionKey[],
  { since, region, registryId }: QueryScope,
): QueryProblem | null {
  const unnamed = keys.find(({ projection, meaning }) => {
    if (projection?.type !== "injected") return false;
    const given = { ...WITHOUT_OPTION, account: registryId, region, time: since }[meaning.kind];
    return given === null;
  });
  if (unnamed === undefined) return null;
  const option = { ...WITHOUT_OPTION, account: "`registry-id`", region: "`region`", time: "`since`" }[
    unnamed.meaning.kind
  ];
  const remediation = option === null ? "use a table that projects it as an enum" : `set ${option}`;
  return {
    code: "unsupported-shape",
    detail: `the partition key ${unnamed.name} is injected, so a query must name its value: ${remediation}.`,
  };
}

/** The query, or why it is too long. */
export function planQuery(
  address: AthenaAddress,
  table: Table,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
): { kind: "query"; query: Query } | { kind: "refused"; problem: QueryProblem } {
  const query = buildQuery(address, table, keys, narrowing);
  const length = new TextEncoder().encode(query.sql).length;
  if (length <= LONGEST_QUERY) return { kind: "query", query };
  const detail = `the query has ${length} bytes, but Athena accepts at most ${LONGEST_QUERY}: \`since\` is too long ago for these partitions`;
  return { kind: "refused", problem: { code: "query-too-large", detail } };
}
