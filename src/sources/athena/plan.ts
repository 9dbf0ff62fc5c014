import type { TimeWindow } from "../../core/search/time-window.ts";
import { DAY } from "../../core/text/time.ts";
import type { AthenaAddress } from "./address.ts";
import { midnightOf } from "./day-format.ts";
import { isTimeKey, type PartitionKey } from "./partition-keys.ts";
import { buildQuery, LONGEST_QUERY, type Narrowing, type Query } from "./query.ts";
import type { QueryProblem } from "./query-faults.ts";
import type { Table } from "./table.ts";

/** What a run asks for. Times are epoch ms, both inclusive. */
export type QueryScope = TimeWindow & {
  region: string | null;
  registryId: string | null;
};

/** CloudTrail keeps nothing from before it was there. */
const FIRST_TRAIL = Date.UTC(2013, 10, 1);

/** What partitions are asked for: files are delivered after the events in them, some of them a day later. */
export function narrowingOf({ since, until, region, registryId }: QueryScope, now: number): Narrowing {
  const last = midnightOf(Math.min(until ?? now, now)) + DAY;
  const first = since === null ? null : Math.min(Math.max(midnightOf(since), FIRST_TRAIL), last);
  return { since, until, region, account: registryId, days: first === null ? null : { first, last } };
}

/** Whether some key tells the year at least, so that a time is a part of the table. */
export function hasTimeKey(keys: readonly PartitionKey[]): boolean {
  return keys.some((key) => isTimeKey(key) && key.meaning.formats.every(({ units }) => units.has("year")));
}

/** Why `since` bounds nothing of what is read, in words; null where it does. */
export function unboundedReason({ kind }: Table, keys: readonly PartitionKey[], { since }: QueryScope): string | null {
  if (since === null) return "without `since` it reads all that the table has";
  switch (kind) {
    case "lake":
    case "security-lake":
      return null;
    case "view":
      return "what a view reads cannot be told, and `since` may bound nothing of it";
    case "trail": {
      if (hasTimeKey(keys)) return null;
      const names = keys.map(({ name }) => name).join(", ");
      return keys.length === 0
        ? "the table has no partitions, so it reads every file of the trail, whatever `since` is"
        : `none of the table's partition keys (${names}) is known to be a day, a month or a year, so \`since\` bounds nothing of what it reads`;
    }
  }
}

/** Keys whose value no option names. */
const UNASKED = { organization: null, hour: null, unknown: null, "unread-time": null } as const;

/** A projected key whose value the query must name, and cannot. */
export function unnamedKey(
  keys: readonly PartitionKey[],
  { since, region, registryId }: QueryScope,
): QueryProblem | null {
  const unnamed = keys.find(({ projection, meaning }) => {
    if (projection?.type !== "injected") return false;
    const given = { ...UNASKED, account: registryId, region, time: since }[meaning.kind];
    return given === null;
  });
  if (unnamed === undefined) return null;
  const option = { ...UNASKED, account: "`registry-id`", region: "`region`", time: "`since`" }[unnamed.meaning.kind];
  const remediation = option === null ? "use a table that projects it as an enum" : `give ${option}`;
  return {
    code: "unsupported-shape",
    detail: `the partition key ${unnamed.name} is injected, so a query must name its value: ${remediation}.`,
  };
}

/** The query, or why there can be none. */
export function planQuery(
  address: AthenaAddress,
  table: Table,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
): { kind: "query"; query: Query } | { kind: "refused"; problem: QueryProblem } {
  const query = buildQuery(address, table, keys, narrowing);
  const length = new TextEncoder().encode(query.sql).length;
  if (length <= LONGEST_QUERY) return { kind: "query", query };
  const detail = `the query has ${length} bytes, and Athena takes ${LONGEST_QUERY}: \`since\` is too long ago for partitions like these`;
  return { kind: "refused", problem: { code: "query-too-large", detail } };
}
