import type { Column, TableMetadata } from "@aws-sdk/client-athena";

/** Tables as GetTableMetadata describes them, of the common kinds. */

const TEXTS = [
  "eventversion eventtime eventsource eventname awsregion sourceipaddress useragent errorcode errormessage",
  "requestparameters responseelements requestid eventid eventtype recipientaccountid sharedeventid",
].flatMap((names) => names.split(" "));

const IDENTITY =
  "struct<type:string,principalid:string,arn:string,accountid:string,invokedby:string,accesskeyid:string,username:string," +
  "onbehalfof:struct<userid:string,identitystorearn:string>,sessioncontext:struct<attributes:struct<mfaauthenticated:string," +
  "creationdate:string>,sessionissuer:struct<type:string,principalid:string,arn:string,accountid:string,username:string>>>";

export const TRAIL_COLUMNS: Column[] = [
  { Name: "useridentity", Type: IDENTITY },
  ...TEXTS.map((name) => ({ Name: name, Type: "string" })),
];

const STORED = {
  inputformat: "com.amazon.emr.cloudtrail.CloudTrailInputFormat",
  "serde.serialization.lib": "org.apache.hive.hcatalog.data.JsonSerDe",
  location: "s3://trail-bucket/AWSLogs/111122223333/CloudTrail/",
};

export function columns(...names: string[]): Column[] {
  return names.map((name) => {
    const [Name = "", Type = "string"] = name.split(" ");
    return { Name, Type };
  });
}

/** Without partitions, as CloudTrail's console creates it. */
export function trail(change: Partial<TableMetadata> & { parameters?: Record<string, string> } = {}): TableMetadata {
  const { parameters = {}, ...rest } = change;
  return {
    Name: "cloudtrail_logs",
    TableType: "EXTERNAL_TABLE",
    Columns: TRAIL_COLUMNS,
    PartitionKeys: [],
    Parameters: { EXTERNAL: "TRUE", ...STORED, ...parameters },
    ...rest,
  };
}

/** As AWS's guide projects a trail of one account: a region and a day. */
export function projectedTrail(parameters: Record<string, string> = {}): TableMetadata {
  return trail({
    PartitionKeys: columns("region", "timestamp"),
    parameters: {
      "projection.enabled": "true",
      "projection.timestamp.type": "date",
      "projection.timestamp.format": "yyyy/MM/dd",
      "projection.timestamp.interval": "1",
      "projection.timestamp.interval.unit": "DAYS",
      "projection.timestamp.range": "2020/01/01,NOW",
      "projection.region.type": "enum",
      "projection.region.values": "eu-central-1,eu-west-1,us-east-1",
      "storage.location.template": "s3://trail-bucket/AWSLogs/111122223333/CloudTrail/${region}/${timestamp}",
      ...parameters,
    },
  });
}

/** With partitions added by hand, one at a time. */
export function registeredTrail(keys: Column[] = columns("region", "year", "month", "day")): TableMetadata {
  return trail({ PartitionKeys: keys });
}

export function view(change: Record<string, string> = {}): TableMetadata {
  const types = new Map(
    TRAIL_COLUMNS.map(({ Name = "", Type = "" }) => [Name, Type === "string" ? "varchar" : "varchar"]),
  );
  for (const [name, type] of Object.entries(change)) types.set(name, type);
  return {
    Name: "calls",
    TableType: "VIRTUAL_VIEW",
    Columns: [...types].map(([Name, Type]) => ({ Name, Type })),
    PartitionKeys: [],
    Parameters: { comment: "Presto View", presto_view: "true" },
  };
}

/** CloudTrail Lake, as the federated table of an event data store. */
export function lake(): TableMetadata {
  const maps = new Set(["requestparameters", "responseelements"]);
  return {
    Name: "0e0e0e0e-0000-4000-8000-000000000001",
    TableType: "EXTERNAL_TABLE",
    Columns: TRAIL_COLUMNS.map(({ Name = "", Type }) => ({
      Name,
      Type: Name === "eventtime" ? "timestamp" : maps.has(Name) ? "map<string,string>" : Type,
    })),
    PartitionKeys: [],
    Parameters: { "connection.type": "CloudTrail" },
  };
}

export const OCSF_COLUMNS: Column[] = [
  { Name: "time_dt", Type: "timestamp" },
  { Name: "time", Type: "bigint" },
  {
    Name: "api",
    Type: "struct<response:struct<error:string,message:string,data:string>,operation:string,version:string,service:struct<name:string>,request:struct<data:string,uid:string>>",
  },
  {
    Name: "actor",
    Type: "struct<user:struct<type:string,name:string,uid_alt:string,uid:string,account:struct<uid:string>>,session:struct<issuer:string>,invoked_by:string>",
  },
  { Name: "src_endpoint", Type: "struct<uid:string,ip:string,domain:string>" },
  { Name: "cloud", Type: "struct<region:string,provider:string,account:struct<uid:string>>" },
  { Name: "unmapped", Type: "map<string,string>" },
  { Name: "accountid", Type: "string" },
  { Name: "region", Type: "string" },
];

export function securityLake(change: Column[] = OCSF_COLUMNS): TableMetadata {
  return {
    Name: "amazon_security_lake_table_eu_central_1_cloud_trail_mgmt_2_0",
    TableType: "EXTERNAL_TABLE",
    Columns: change,
    PartitionKeys: [],
    Parameters: { table_type: "ICEBERG", metadata_location: "s3://security-lake/metadata.json" },
  };
}
