import { SEARCH } from "../../core/search/detection.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import { isoTime } from "../../core/text/time.ts";
import type { AthenaAddress } from "./address.ts";
import { hasTimeZone, isText, isTimestamp } from "./column-type.ts";
import type { PartitionKey } from "./partition-keys.ts";
import { partitionConditions, type Wanted } from "./partition-predicate.ts";
import { sqlAllOf, sqlName, sqlText, sqlTimestamp } from "./sql-text.ts";
import type { Columns, Table } from "./table.ts";

/** What the rows of a query are asked for. Times are epoch ms. */
export type Narrowing = Wanted & TimeWindow;

export type Query = {
  sql: string;
  /** Of a row, in order. */
  columns: readonly string[];
};

/** The name of the column that says which file a row is from, where that can be told. */
export const PATH_COLUMN = "path";

/** Athena takes no longer ones, in bytes of UTF-8. */
export const LONGEST_QUERY = 262_144;

/**
 * The one SELECT of a run: the search's events of a table, with what the detection reads of them, as texts. Conditions
 * keep a row rather than lose it where they cannot tell: what is left is decided by the reader of the rows.
 */
export function buildQuery(
  address: Pick<AthenaAddress, "catalog" | "database" | "table">,
  table: Pick<Table, "kind" | "columns">,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
): Query {
  const isOcsf = table.kind === "security-lake";
  const selected = isOcsf ? ocsfColumns(table.columns) : trailColumns(table);
  const conditions = [
    ...(isOcsf ? ocsfConditions(table.columns, narrowing) : trailConditions(table.columns, narrowing)),
    ...partitionConditions(keys, narrowing, column),
  ];
  const sql = [
    `SELECT ${selected.map(([name, expression]) => `${expression} AS ${sqlName(name)}`).join(",\n  ")}`,
    `FROM ${tableName(address)} AS t`,
    `WHERE ${conditions.join("\n  AND ")}`,
  ].join("\n");
  return { sql, columns: selected.map(([name]) => name) };
}

/** Athena knows the account's own catalog in lower case. */
export function tableName(
  { catalog, database, table }: Pick<AthenaAddress, "catalog" | "database" | "table">,
  suffix = "",
): string {
  return [catalog.toLowerCase(), database, table + suffix].map(sqlName).join(".");
}

/** A column of the table, in SQL. */
function column(name: string): string {
  return `t.${sqlName(name)}`;
}

type Selected = readonly [name: string, expression: string];

const TEXTS = ["eventsource", "eventname", "awsregion", "sourceipaddress", "errorcode", "errormessage"];

function trailColumns({ kind, columns }: Pick<Table, "kind" | "columns">): Selected[] {
  return [
    ["useridentity", asText(columns, "useridentity")],
    ["eventtime", asText(columns, "eventtime")],
    ...TEXTS.map((name): Selected => [name, asText(columns, name)]),
    ["requestparameters", asText(columns, "requestparameters")],
    ["responseelements", asText(columns, "responseelements")],
    ["recipientaccountid", asText(columns, "recipientaccountid")],
    ...(kind === "trail" ? [[PATH_COLUMN, '"$path"'] as const] : []),
  ];
}

/** A struct by itself would come as `{type=Root, ..}`, which nobody can read back. */
function asText(columns: Columns, name: string): string {
  const type = columns.get(name);
  if (isText(type)) return column(name);
  // In the zone of the value, a text of it could not be read back: zones have names.
  if (hasTimeZone(type)) return `CAST(${column(name)} AT TIME ZONE 'UTC' AS VARCHAR)`;
  if (isTimestamp(type)) return `CAST(${column(name)} AS VARCHAR)`;
  return /^(struct|row|map|array)\b/.test(type ?? "")
    ? `json_format(CAST(${column(name)} AS JSON))`
    : `CAST(${column(name)} AS VARCHAR)`;
}

/**
 * A time as CloudTrail writes it, on a day that each month has. Others are compared by the reader of the rows, who may
 * not be able to either.
 */
const TIME_FORM =
  "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)" +
  "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";

function trailConditions(columns: Columns, narrowing: Narrowing): string[] {
  const { region, account } = narrowing;
  return [
    isOrIsNotSaid(column("eventsource"), SEARCH.eventSource, "case-blind"),
    isOrIsNotSaid(column("eventname"), SEARCH.eventName, "case-blind"),
    ...timeConditions("eventtime", columns.get("eventtime") ?? "", narrowing),
    ...(region === null ? [] : [isOrIsNotSaid(column("awsregion"), region)]),
    ...(account === null ? [] : [isOrIsNotSaid(column("recipientaccountid"), account)]),
  ];
}

function timeConditions(name: string, type: string, { since, until }: Narrowing): string[] {
  if (since === null && until === null) return [];
  const time = column(name);
  if (isTimestamp(type)) {
    const zone = hasTimeZone(type) ? " UTC" : "";
    // Bounds have milliseconds, the literals have not.
    const bounds = [
      ...(since === null ? [] : [`${time} >= ${sqlTimestamp(since, zone)}`]),
      ...(until === null ? [] : [`${time} < ${sqlTimestamp(until + 1_000, zone)}`]),
    ];
    return [`(${time} IS NULL OR ${sqlAllOf(bounds)})`];
  }
  if (!isText(type)) return [];
  const bounds = [
    ...(since === null ? [] : [`${time} >= ${sqlText(isoTime(since) ?? "")}`]),
    ...(until === null ? [] : [`${time} <= ${sqlText(isoTime(until) ?? "")}`]),
  ];
  return [`(${time} IS NULL OR NOT regexp_like(${time}, ${sqlText(TIME_FORM)}) OR ${sqlAllOf(bounds)})`];
}

/** What does not say may be what is looked for. */
function isOrIsNotSaid(what: string, value: string, how: "exact" | "case-blind" = "exact"): string {
  const is = how === "exact" ? `${what} = ${sqlText(value)}` : `lower(${what}) = ${sqlText(value.toLowerCase())}`;
  return `(${what} IS NULL OR ${is})`;
}

const OCSF_COLUMNS = ["api", "actor", "src_endpoint", "cloud", "unmapped"];

function ocsfColumns(columns: Columns): Selected[] {
  return [
    ["time_dt", asText(columns, "time_dt")],
    ...OCSF_COLUMNS.filter((name) => columns.has(name)).map((name): Selected => [name, asText(columns, name)]),
  ];
}

function ocsfConditions(columns: Columns, narrowing: Narrowing): string[] {
  const { region, account } = narrowing;
  const [api, cloud] = [column("api"), column("cloud")];
  return [
    isOrIsNotSaid(`${api}."service"."name"`, SEARCH.eventSource, "case-blind"),
    isOrIsNotSaid(`${api}."operation"`, SEARCH.eventName, "case-blind"),
    ...timeConditions("time_dt", columns.get("time_dt") ?? "", narrowing),
    // The table's own partitions, by names that Security Lake gives.
    ...(region === null ? [] : [isOrIsNotSaid(columns.has("region") ? column("region") : `${cloud}."region"`, region)]),
    ...(account === null || !columns.has("accountid") ? [] : [isOrIsNotSaid(column("accountid"), account)]),
  ];
}
