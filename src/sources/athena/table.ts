import type { TableMetadata } from "@aws-sdk/client-athena";
import { quoted } from "../../core/errors.ts";
import { preview } from "../../core/text/json-values.ts";
import { isText, isTimestamp, typeAt } from "./column-type.ts";

/** Types by column, both in lower case. */
export type Columns = ReadonlyMap<string, string>;

/** A table with CloudTrail events, and its kind. */
export type Table = {
  /**
   * `trail`: log files in S3. `lake`: CloudTrail Lake, federated. `security-lake`: OCSF. `view`: any view with the columns
   * of a trail.
   */
  kind: "trail" | "lake" | "security-lake" | "view";
  columns: Columns;
  metadata: TableMetadata;
};

export type TableReading = { kind: "table"; table: Table } | { kind: "refused"; reason: string };

/** The columns that the search uses; without one of them, a row is incomplete. */
const TRAIL_COLUMNS = [
  "useridentity",
  "eventtime",
  "eventsource",
  "eventname",
  "awsregion",
  "sourceipaddress",
  "errorcode",
  "errormessage",
  "requestparameters",
  "responseelements",
  "recipientaccountid",
] as const;

/** The fields that are read of OCSF's class API Activity. */
const OCSF_FIELDS = [
  ["time_dt"],
  ["api", "operation"],
  ["api", "service", "name"],
  ["api", "request", "data"],
  ["api", "response", "data"],
  ["actor", "user"],
  ["src_endpoint", "ip"],
  ["cloud", "region"],
] as const;

const INPUT_FORMAT = "com.amazon.emr.cloudtrail.CloudTrailInputFormat";

const SERDES = ["org.apache.hive.hcatalog.data.JsonSerDe", "com.amazon.emr.hive.serde.CloudTrailSerde"];

const OPENX = "org.openx.data.jsonserde.JsonSerDe";

const DDL =
  `ROW FORMAT SERDE '${SERDES[0]}' STORED AS INPUTFORMAT '${INPUT_FORMAT}' ` +
  "OUTPUTFORMAT 'org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat'";

/** The kind of a table, from Athena's metadata. Refused if rows could be missing or wrong without an error. */
export function readTable(metadata: TableMetadata): TableReading {
  const columns: Columns = new Map(
    [...(metadata.Columns ?? []), ...(metadata.PartitionKeys ?? [])].map(({ Name = "", Type = "" }) => [
      Name.toLowerCase(),
      Type.toLowerCase(),
    ]),
  );
  if (columns.has("time_dt") || (columns.has("api") && columns.has("actor"))) return securityLake(columns, metadata);
  const missing = TRAIL_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length > 0 && columns.has("eventjson")) return refused(wholeRecords(missing));
  if (missing.length > 0) {
    return refused(
      `it lacks the columns ${missing.join(", ")}; it has ${preview([...columns.keys()])}. ` +
        "Create it with all columns of AWS's DDL for CloudTrail, or add them to the view",
    );
  }
  const timeless = timelessReason(columns, "eventtime");
  if (timeless !== null) return refused(timeless);
  if (metadata.TableType === "VIRTUAL_VIEW") return { kind: "table", table: { kind: "view", columns, metadata } };
  if (isTimestamp(columns.get("eventtime"))) return { kind: "table", table: { kind: "lake", columns, metadata } };
  return storedTrail(columns, metadata);
}

/** The columns that are JSON in a record, not texts. */
const NESTED_COLUMNS: ReadonlySet<string> = new Set(["useridentity", "requestparameters", "responseelements"]);

/** CloudTrail's names for the columns whose lower case differs from them. */
const RECORD_NAMES: Readonly<Record<(typeof TRAIL_COLUMNS)[number], string>> = {
  useridentity: "userIdentity",
  eventtime: "eventTime",
  eventsource: "eventSource",
  eventname: "eventName",
  awsregion: "awsRegion",
  sourceipaddress: "sourceIPAddress",
  errorcode: "errorCode",
  errormessage: "errorMessage",
  requestparameters: "requestParameters",
  responseelements: "responseElements",
  recipientaccountid: "recipientAccountId",
};

/** A table with each record as JSON text in one column, as CloudTrail Lake exports it. */
function wholeRecords(missing: readonly (typeof TRAIL_COLUMNS)[number][]): string {
  const selected = missing.map((name) => {
    const path = `eventjson, '$.${RECORD_NAMES[name]}'`;
    return NESTED_COLUMNS.has(name)
      ? `json_format(json_extract(${path})) AS ${name}`
      : `json_extract_scalar(${path}) AS ${name}`;
  });
  return (
    `it has whole records in the column eventjson, and lacks the columns ${missing.join(", ")}. ` +
    `Create a view with SELECT ${selected.join(", ")}, and name the view in the address, ` +
    "or save the rows as CSV and name the file in `cloudtrail`"
  );
}

/**
 * Why a time column cannot be compared with `since` and `until`, or between rows: a date has no time of day, and a number
 * may be seconds or milliseconds. Null for texts and timestamps.
 */
function timelessReason(columns: Columns, name: string): string | null {
  const type = columns.get(name) ?? "";
  if (isText(type) || isTimestamp(type)) return null;
  return `its column ${name} has the type ${type}: expected a text or a timestamp`;
}

function storedTrail(columns: Columns, metadata: TableMetadata): TableReading {
  const parameters = metadata.Parameters ?? {};
  const inputFormat = parameters["inputformat"] ?? "";
  const serde = parameters["serde.serialization.lib"] ?? "";
  if (serde === OPENX) {
    return refused(
      `its SerDe is ${OPENX}, which returns a non-deterministic number of rows, according to AWS. Create another table over the same files: ${DDL}`,
    );
  }
  if (inputFormat !== INPUT_FORMAT) {
    return refused(
      `its input format is ${quoted(inputFormat)}, which reads CloudTrail's log files ({"Records":[...]}) as rows of nulls. ` +
        `Create another table over the same files: ${DDL}`,
    );
  }
  if (!SERDES.includes(serde)) {
    return refused(`its SerDe is ${quoted(serde)}, which is not supported. Create another table: ${DDL}`);
  }
  const texts = TRAIL_COLUMNS.filter((name) => name !== "useridentity" && !isText(columns.get(name)));
  if (texts.length === 0) return { kind: "table", table: { kind: "trail", columns, metadata } };
  const types = texts.map((name) => `${name} ${columns.get(name) ?? ""}`);
  return refused(
    `its columns ${types.join(", ")} must be STRING, as in AWS's DDL for CloudTrail. Create another table`,
  );
}

/** From version 2 of the source on, the response is one field. */
function securityLake(columns: Columns, metadata: TableMetadata): TableReading {
  const missing = OCSF_FIELDS.filter(([column, ...path]) => typeAt(columns.get(column), path) === null);
  if (missing.length === 0) {
    const timeless = timelessReason(columns, "time_dt");
    if (timeless !== null) return refused(timeless);
    return { kind: "table", table: { kind: "security-lake", columns, metadata } };
  }
  if (columns.has("unmapped") && typeAt(columns.get("api"), ["response", "data"]) === null) {
    return refused(
      "it is of Security Lake's source version 1, which splits the response into `unmapped`. Upgrade the source to " +
        "version 2, and use the table whose name ends in `_cloud_trail_mgmt_2_0`",
    );
  }
  const names = missing.map((path) => path.join("."));
  return refused(
    `it looks like a table of Security Lake, but has no ${names.join(", ")}. Use Security Lake's own table of CloudTrail`,
  );
}

function refused(reason: string): TableReading {
  return { kind: "refused", reason: `the table cannot be used: ${reason}.` };
}
