import type { TableMetadata } from "@aws-sdk/client-athena";
import { quoted } from "../../core/errors.ts";
import { preview } from "../../core/text/json-values.ts";
import { isText, isTimestamp, typeAt } from "./column-type.ts";

/** Types by column, both in lower case. */
export type Columns = ReadonlyMap<string, string>;

/** A table that CloudTrail's calls can be read from, and of which kind it is. */
export type Table = {
  /**
   * `trail`: log files on S3. `lake`: CloudTrail Lake, federated. `security-lake`: OCSF. `view`: whatever it is made of,
   * with a trail's columns.
   */
  kind: "trail" | "lake" | "security-lake" | "view";
  columns: Columns;
  metadata: TableMetadata;
};

export type TableReading = { kind: "table"; table: Table } | { kind: "refused"; reason: string };

/** The search's own columns; without one of them a row would be read as less than it is. */
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

/** What is read of OCSF's class API Activity. */
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

/** What kind of table it is, by what Athena says of it; refused where its rows could be wrong without a word. */
export function readTable(metadata: TableMetadata): TableReading {
  const columns: Columns = new Map(
    [...(metadata.Columns ?? []), ...(metadata.PartitionKeys ?? [])].map(({ Name = "", Type = "" }) => [
      Name.toLowerCase(),
      Type.toLowerCase(),
    ]),
  );
  if (columns.has("time_dt") || (columns.has("api") && columns.has("actor"))) return securityLake(columns, metadata);
  const missing = TRAIL_COLUMNS.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    return refused(
      `it has no column ${missing.join(", ")}, with ${preview([...columns.keys()])}. ` +
        "Create it with every column of AWS's DDL for CloudTrail, or name them in the view",
    );
  }
  const timeless = timelessReason(columns, "eventtime");
  if (timeless !== null) return refused(timeless);
  if (metadata.TableType === "VIRTUAL_VIEW") return { kind: "table", table: { kind: "view", columns, metadata } };
  if (isTimestamp(columns.get("eventtime"))) return { kind: "table", table: { kind: "lake", columns, metadata } };
  return storedTrail(columns, metadata);
}

/**
 * Why a column of times cannot be compared with `since` and `until`, or with other rows: a date has no time of day, and a
 * number could be of seconds or milliseconds. Null for texts and timestamps.
 */
function timelessReason(columns: Columns, name: string): string | null {
  const type = columns.get(name) ?? "";
  if (isText(type) || isTimestamp(type)) return null;
  return `its column ${name} has the type ${type}: expected a text or a timestamp, which have a date and a time of day`;
}

function storedTrail(columns: Columns, metadata: TableMetadata): TableReading {
  const parameters = metadata.Parameters ?? {};
  const inputFormat = parameters["inputformat"] ?? "";
  const serde = parameters["serde.serialization.lib"] ?? "";
  if (serde === OPENX) {
    return refused(
      `it reads with ${OPENX}, whose number of rows AWS calls non-deterministic. Create another table over the same files: ${DDL}`,
    );
  }
  if (inputFormat !== INPUT_FORMAT) {
    return refused(
      `its input format is ${quoted(inputFormat)}: over CloudTrail's log files, whose lines are {"Records":[...]}, it has ` +
        `null in every column and finds nothing. Create another table over the same files: ${DDL}`,
    );
  }
  if (!SERDES.includes(serde)) {
    return refused(`its SerDe is ${quoted(serde)}, which is not known here. Create another table: ${DDL}`);
  }
  const texts = TRAIL_COLUMNS.filter((name) => name !== "useridentity" && !isText(columns.get(name)));
  if (texts.length === 0) return { kind: "table", table: { kind: "trail", columns, metadata } };
  const types = texts.map((name) => `${name} ${columns.get(name) ?? ""}`);
  return refused(`its columns ${types.join(", ")} are no STRING, as in AWS's DDL for CloudTrail. Create another table`);
}

/** The response is in one piece from version 2 of the source on. */
function securityLake(columns: Columns, metadata: TableMetadata): TableReading {
  const missing = OCSF_FIELDS.filter(([column, ...path]) => typeAt(columns.get(column), path) === null);
  if (missing.length === 0) {
    const timeless = timelessReason(columns, "time_dt");
    if (timeless !== null) return refused(timeless);
    return { kind: "table", table: { kind: "security-lake", columns, metadata } };
  }
  if (columns.has("unmapped") && typeAt(columns.get("api"), ["response", "data"]) === null) {
    return refused(
      "it is of Security Lake's source version 1, which takes the response apart into `unmapped`. Move the source to " +
        "version 2, and use the table whose name ends in `_cloud_trail_mgmt_2_0`",
    );
  }
  const names = missing.map((path) => path.join("."));
  return refused(`it looks like one of Security Lake, and has no ${names.join(", ")}. Use its own table of CloudTrail`);
}

function refused(reason: string): TableReading {
  return { kind: "refused", reason: `the table cannot be trusted: ${reason}.` };
}
