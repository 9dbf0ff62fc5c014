import { SEARCH } from "../../core/search/detection.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import { isoTime } from "../../core/text/time.ts";
import type { AthenaAddress } from "./address.ts";
import { hasTimeZone, isChar, isText, isTimestamp } from "./column-type.ts";
import type { PartitionKey } from "./partition-keys.ts";
import { partitionConditions, type Wanted } from "./partition-predicate.ts";
import { sqlAllOf, sqlIn, sqlName, sqlText, sqlTimestamp, sqlUnpadded } from "./sql-text.ts";
import type { Columns, Table } from "./table.ts";

/** The wanted rows of a query. Times are epoch ms. */
export type Narrowing = Wanted & TimeWindow;

export type Query = {
  sql: string;
  /** The columns of a row, in order. */
  columns: readonly string[];
};

/** The column with the file of a row, if the table has one. */
export const PATH_COLUMN = "path";

/** The longest query that Athena accepts, in bytes of UTF-8. */
export const LONGEST_QUERY = 262_144;

/**
 * The one SELECT of a run: the search's events in a table, with the fields that the detection needs, as texts. If a
 * condition cannot decide, it keeps the row, and the reader of the rows decides.
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

/** A table in SQL. Athena's name of the account's own catalog is in lower case there. */
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

/** A column of texts, in SQL. */
function textColumn(columns: Columns, name: string): string {
  return isChar(columns.get(name)) ? sqlUnpadded(column(name)) : column(name);
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

/** A column as text. A struct without conversion is returned as `{type=Root, ..}`, which cannot be parsed. */
function asText(columns: Columns, name: string): string {
  const type = columns.get(name);
  if (isText(type)) return textColumn(columns, name);
  // Without this, the text has the value's own time zone by name, which cannot be parsed.
  if (hasTimeZone(type)) return `CAST(${column(name)} AT TIME ZONE 'UTC' AS VARCHAR)`;
  if (isTimestamp(type)) return `CAST(${column(name)} AS VARCHAR)`;
  return /^(struct|row|map|array)\b/.test(type ?? "")
    ? `json_format(CAST(${column(name)} AS JSON))`
    : `CAST(${column(name)} AS VARCHAR)`;
}

/**
 * A time as CloudTrail writes it, on a day that exists in every year. The reader of the rows compares other times, if it
 * can.
 */
const TIME_FORM =
  "^[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)" +
  "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$";

/** A SerDe may write null as this text, which the reader of the rows takes for null. */
export const NULL_TEXT = "null";

function trailConditions(columns: Columns, narrowing: Narrowing): string[] {
  const { region, account } = narrowing;
  return [
    isOrIsNull(textColumn(columns, "eventsource"), [SEARCH.eventSource, NULL_TEXT], "case-blind"),
    isOrIsNull(textColumn(columns, "eventname"), [SEARCH.eventName, NULL_TEXT], "case-blind"),
    ...timeConditions(columns, "eventtime", narrowing),
    ...(region === null ? [] : [isOrIsNull(textColumn(columns, "awsregion"), [region, NULL_TEXT])]),
    ...(account === null ? [] : [isOrIsNull(textColumn(columns, "recipientaccountid"), [account, NULL_TEXT])]),
  ];
}

function timeConditions(columns: Columns, name: string, { since, until }: Narrowing): string[] {
  if (since === null && until === null) return [];
  const type = columns.get(name);
  const time = textColumn(columns, name);
  if (isTimestamp(type)) {
    const zone = hasTimeZone(type) ? " UTC" : "";
    // Bounds have milliseconds, but the literals do not.
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

/** A null value may be the wanted one. */
function isOrIsNull(what: string, values: readonly string[], how: "exact" | "case-blind" = "exact"): string {
  const [read, wanted] =
    how === "exact" ? [what, values] : [`lower(${what})`, values.map((value) => value.toLowerCase())];
  return `(${what} IS NULL OR ${sqlIn(read, wanted.map(sqlText))})`;
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
    isOrIsNull(`${api}."service"."name"`, [SEARCH.eventSource], "case-blind"),
    isOrIsNull(`${api}."operation"`, [SEARCH.eventName], "case-blind"),
    ...timeConditions(columns, "time_dt", narrowing),
    // The partitions of the table, by the names that Security Lake gives them.
    ...(region === null ? [] : [isOrIsNull(columns.has("region") ? column("region") : `${cloud}."region"`, [region])]),
    ...(account === null || !columns.has("accountid") ? [] : [isOrIsNull(column("accountid"), [account])]),
  ];
}
