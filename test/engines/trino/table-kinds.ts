import type { Column, TableMetadata } from "@aws-sdk/client-athena";
import { date, enumeration, integer, table } from "../../support/athena/layouts.ts";
import {
  columns,
  lake,
  OCSF_COLUMNS,
  registeredTrail,
  securityLake,
  TRAIL_COLUMNS,
  trail,
  view,
} from "../../support/athena/tables.ts";
import { ACCOUNTS, REGIONS } from "./records.ts";
import { placeOf, quoted, trinoType } from "./sql-names.ts";

/** A table of CloudTrail's events, for Athena and for Trino. */
export type TableKind = {
  /** In words. */
  about: string;
  database: string;
  name: string;
  /** The options of its address. */
  options: string;
  metadata: TableMetadata;
  /** Creates it from the tables of `SOURCES`. */
  sql: string;
  records: "all" | "timed" | "ocsf";
  /** A query must name an account, a region and a time. */
  isInjected?: boolean;
};

/** Tables with the records as JSON, from which all others are made. */
export const SOURCES = { trail: "source_trail", lake: "source_lake", securityLake: "source_security_lake" } as const;

/** Columns of the sources with a record's place and day. */
const [ACCOUNT, REGION, YEAR, MONTH, DAY] = ["_account", "_region", "_year", "_month", "_day"] as const;

export const PLACE_COLUMNS: readonly Column[] = columns(ACCOUNT, REGION, YEAR, MONTH, DAY);

export const DATABASE = "sec";

const dateOf = (separator: string) => `${YEAR} || '${separator}' || ${MONTH} || '${separator}' || ${DAY}`;
const IN_AWS_LOGS = "s3://trail-bucket/AWSLogs";
const LIMITED = "?max-scan=1GB";

/** A trail whose keys (`NAME TYPE`) have these values, as SQL on the source. */
export function trailKind(
  about: string,
  name: string,
  metadata: TableMetadata,
  values: readonly string[],
  change: Partial<TableKind> = {},
): TableKind {
  const database = change.database ?? DATABASE;
  const keys = (metadata.PartitionKeys ?? []).map(({ Name = "", Type = "" }, index) => ({
    name: quoted(Name),
    value: `CAST(${values[index]} AS ${trinoType(Type)})`,
  }));
  const selected = [
    ...TRAIL_COLUMNS.map(({ Name = "" }) => quoted(Name)),
    ...keys.map((key) => `${key.value} AS ${key.name}`),
  ];
  const partitions = (metadata.PartitionKeys ?? []).map(({ Name = "" }) => `'${Name.replaceAll("'", "''")}'`);
  const properties = [
    "format = 'ORC'",
    ...(keys.length === 0 ? [] : [`partitioned_by = ARRAY[${partitions.join(", ")}]`]),
  ];
  const sql =
    `CREATE TABLE ${placeOf(database, name)} WITH (${properties.join(", ")}) AS ` +
    `SELECT ${selected.join(", ")} FROM ${placeOf(DATABASE, SOURCES.trail)}`;
  return { about, database, name, options: "", metadata, sql, records: "all", ...change };
}

const ACCOUNT_VALUES = enumeration(...ACCOUNTS);
const REGION_VALUES = enumeration(...REGIONS);

function unpartitioned(serde?: string): TableMetadata {
  const location = `${IN_AWS_LOGS}/`;
  return trail({ parameters: { location, ...(serde === undefined ? {} : { "serde.serialization.lib": serde }) } });
}

const PROJECTED: readonly TableKind[] = [
  trailKind(
    "a trail projected by account, region and day",
    "projected",
    table(`${IN_AWS_LOGS}/\${account}/CloudTrail/\${region}/\${day}`, {
      account: ACCOUNT_VALUES,
      region: REGION_VALUES,
      day: date("yyyy/MM/dd"),
    }),
    [ACCOUNT, REGION, dateOf("/")],
  ),
  trailKind(
    "a trail projected under names of its own, as numbers",
    "projected_numbers",
    table(`${IN_AWS_LOGS}/\${who}/CloudTrail/\${where}/\${jahr}/\${monat}/\${tag}/`, {
      who: ACCOUNT_VALUES,
      where: REGION_VALUES,
      "jahr int": integer("2020,2099"),
      "monat smallint": integer("1,12", "2"),
      "tag tinyint": integer("1,31", "2"),
    }),
    [ACCOUNT, REGION, YEAR, MONTH, DAY],
  ),
  trailKind(
    "a trail with injected keys",
    "injected",
    table(`${IN_AWS_LOGS}/\${account}/CloudTrail/\${region}/\${day}`, {
      account: { type: "injected" },
      region: { type: "injected" },
      day: { type: "injected" },
    }),
    [ACCOUNT, REGION, dateOf("/")],
    { isInjected: true },
  ),
  trailKind(
    "a trail with an organization, projected by month",
    "projected_months",
    table(`${IN_AWS_LOGS}/\${org}/\${account}/CloudTrail/\${region}/\${month}`, {
      org: enumeration("o-exampleorg11"),
      "account bigint": { type: "integer", range: "111122223333,444455556666", digits: "12" },
      region: REGION_VALUES,
      month: { ...date("yyyy/MM"), "interval.unit": "MONTHS", interval: "1" },
    }),
    ["'o-exampleorg11'", ACCOUNT, REGION, `${YEAR} || '/' || ${MONTH}`],
  ),
  trailKind(
    "a copy of a trail, projected by dates that do not sort",
    "projected_reversed",
    table("s3://trail-bucket/copy/${dt}/", { "dt varchar(10)": date("dd-MM-yyyy") }),
    [`${DAY} || '-' || ${MONTH} || '-' || ${YEAR}`],
  ),
  trailKind(
    "a copy of a trail, projected by columns of the types date and char",
    "projected_dates",
    table("s3://trail-bucket/copy/${place}/${dt}/", { "place char(20)": REGION_VALUES, "dt date": date("yyyy-MM-dd") }),
    [REGION, dateOf("-")],
  ),
];

const REGISTERED: readonly TableKind[] = [
  trailKind(
    "a trail with registered regions, years, months and days",
    "registered_parts",
    registeredTrail(),
    // By hand, months and days are written in different ways.
    [
      REGION,
      YEAR,
      `IF(${DAY} = '28', ${MONTH}, CAST(CAST(${MONTH} AS integer) AS varchar))`,
      `CAST(CAST(${DAY} AS integer) AS varchar)`,
    ],
  ),
  trailKind(
    "a trail with registered accounts, regions and days",
    "registered_days",
    registeredTrail(columns("account", "region", "day")),
    [ACCOUNT, REGION, dateOf("/")],
  ),
  trailKind(
    "a trail with registered keys whose names do not show their meaning",
    "registered_unnamed",
    registeredTrail(columns("p1", "p2", "p3")),
    [dateOf(""), REGION, ACCOUNT],
  ),
  trailKind(
    "a trail with registered numbers",
    "registered_numbers",
    registeredTrail(columns("account bigint", "region varchar(20)", "year int", "month smallint", "day tinyint")),
    [ACCOUNT, REGION, YEAR, MONTH, DAY],
  ),
  trailKind(
    "a trail with registered columns of the types date and char",
    "registered_dates",
    registeredTrail(columns("account char(12)", "region char(20)", "dt date")),
    [ACCOUNT, REGION, dateOf("-")],
  ),
  trailKind("a trail with registered years", "registered_years", registeredTrail(columns("region", "year int")), [
    REGION,
    YEAR,
  ]),
  trailKind(
    "names that need quotes",
    `cloud'trail "logs" of ta-bles`,
    registeredTrail([`the "account"`, "select", `o'day; --`].map((Name) => ({ Name, Type: "string" }))),
    [ACCOUNT, REGION, dateOf("-")],
    { database: `my "data" base's` },
  ),
];

const UNPARTITIONED: readonly TableKind[] = [
  trailKind("a trail without partitions", "whole", unpartitioned(), [], { options: LIMITED }),
  trailKind(
    "a trail with the older SerDe",
    "older_serde",
    unpartitioned("com.amazon.emr.hive.serde.CloudTrailSerde"),
    [],
    { options: LIMITED },
  ),
];

const INSTANT = `from_iso8601_timestamp(eventtime)`;

const FIXED = ["eventtime", "eventsource", "eventname", "awsregion", "recipientaccountid"];
const FIXED_TYPES = Object.fromEntries(FIXED.map((name) => [name, "char(40)"]));
const FIXED_TEXTS = Object.fromEntries(FIXED.map((name) => [name, `CAST(${name} AS char(40))`]));

const VIEWS: readonly TableKind[] = [
  viewOf("a view with texts", "view_texts", {}, {}),
  viewOf(
    "a view with structs",
    "view_structs",
    { useridentity: typeOf("useridentity") },
    { useridentity: "useridentity" },
  ),
  viewOf(
    "a view with times",
    "view_times",
    { eventtime: "timestamp(3)" },
    { eventtime: `CAST(${INSTANT} AT TIME ZONE 'UTC' AS timestamp(3))` },
  ),
  viewOf(
    "a view with times in a time zone",
    "view_zones",
    { eventtime: "timestamp(6) with time zone" },
    { eventtime: `CAST(${INSTANT} AT TIME ZONE 'Asia/Kolkata' AS timestamp(6) with time zone)` },
  ),
  viewOf("a view with texts of fixed length", "view_chars", FIXED_TYPES, FIXED_TEXTS),
];

/** A view on the source, in which some columns have another type. */
export function viewOf(
  about: string,
  name: string,
  types: Record<string, string>,
  expressions: Record<string, string>,
): TableKind {
  const written: Record<string, string> = { useridentity: "json_format(CAST(useridentity AS JSON))", ...expressions };
  const selected = TRAIL_COLUMNS.map(({ Name = "" }) => `${written[Name] ?? Name} AS ${Name}`);
  const isTimed = types["eventtime"]?.startsWith("timestamp") === true;
  const condition = isTimed ? ` WHERE TRY(${INSTANT}) IS NOT NULL` : "";
  const sql = `CREATE VIEW ${placeOf(DATABASE, name)} AS SELECT ${selected.join(", ")} FROM ${placeOf(DATABASE, SOURCES.trail)}${condition}`;
  const records = isTimed ? "timed" : "all";
  return { about, database: DATABASE, name, options: LIMITED, metadata: view(types), sql, records };
}

const LAKES: readonly TableKind[] = [
  {
    about: "CloudTrail Lake",
    database: "aws:cloudtrail",
    name: "0e0e0e0e-0000-4000-8000-000000000001",
    options: "",
    metadata: lake(),
    sql: lakeSql("aws:cloudtrail", "0e0e0e0e-0000-4000-8000-000000000001"),
    records: "timed",
  },
  ...(["timestamp(3)", "timestamp(6) with time zone"] as const).map((type, index): TableKind => {
    const name = `amazon_security_lake_table_eu_central_1_cloud_trail_mgmt_2_${index}`;
    return {
      about: `Security Lake with ${type}`,
      database: "amazon_security_lake_glue_db_eu_central_1",
      name,
      options: "",
      metadata: securityLake(
        OCSF_COLUMNS.map((column) => (column.Name === "time_dt" ? { ...column, Type: type } : column)),
      ),
      sql: securityLakeSql("amazon_security_lake_glue_db_eu_central_1", name, type),
      records: "ocsf",
    };
  }),
];

export const TABLE_KINDS: readonly TableKind[] = [...PROJECTED, ...REGISTERED, ...UNPARTITIONED, ...VIEWS, ...LAKES];

function lakeSql(database: string, name: string): string {
  const selected = TRAIL_COLUMNS.map(({ Name = "" }) =>
    Name === "eventtime" ? `CAST(${INSTANT} AT TIME ZONE 'UTC' AS timestamp(3)) AS eventtime` : Name,
  );
  return `CREATE TABLE ${placeOf(database, name)} WITH (format = 'PARQUET') AS SELECT ${selected.join(", ")} FROM ${placeOf(DATABASE, SOURCES.lake)}`;
}

/** A view for times with a zone: Iceberg has such columns, but tables of Hive have none. */
function securityLakeSql(database: string, name: string, type: string): string {
  const time = type.endsWith("zone")
    ? `CAST(from_iso8601_timestamp(time_dt) AS ${type})`
    : `CAST(from_iso8601_timestamp(time_dt) AT TIME ZONE 'UTC' AS ${type})`;
  const selected = OCSF_COLUMNS.map(({ Name = "" }) => (Name === "time_dt" ? `${time} AS time_dt` : quoted(Name)));
  const what = type.endsWith("zone") ? "VIEW" : "TABLE";
  const format = what === "TABLE" ? " WITH (format = 'PARQUET')" : "";
  return `CREATE ${what} ${placeOf(database, name)}${format} AS SELECT ${selected.join(", ")} FROM ${placeOf(DATABASE, SOURCES.securityLake)}`;
}

function typeOf(name: string): string {
  return trinoType(TRAIL_COLUMNS.find((column) => column.Name === name)?.Type ?? "");
}
