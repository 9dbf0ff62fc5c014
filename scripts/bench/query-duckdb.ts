// The whole query in DuckDB: `query-duckdb.ts THREADS SHAPE FILE...`; one row per line on standard output.
import { DuckDBInstance, version } from "@duckdb/node-api";

/** The fields that are read, as DuckDB's JSON functions take them. */
const RECORD = {
  eventTime: "VARCHAR",
  eventSource: "VARCHAR",
  eventName: "VARCHAR",
  awsRegion: "VARCHAR",
  sourceIPAddress: "VARCHAR",
  userIdentity: { principalId: "VARCHAR", sessionContext: { sessionIssuer: { userName: "VARCHAR" } } },
  requestParameters: { repositoryName: "VARCHAR", imageId: { imageDigest: "VARCHAR" } },
  responseElements: {
    imageScanFindings: {
      findings: [{ name: "VARCHAR", description: "VARCHAR", severity: "VARCHAR" }],
      enhancedFindings: [
        {
          packageVulnerabilityDetails: { vulnerabilityId: "VARCHAR" },
          description: "VARCHAR",
          severity: "VARCHAR",
        },
      ],
    },
  },
};

type Structure = string | readonly Structure[] | { readonly [field: string]: Structure };

/** A structure as a type of DuckDB: `STRUCT(name VARCHAR, ...)`. */
function typeOf(structure: Structure): string {
  if (typeof structure === "string") return structure;
  if (isList(structure)) return `${structure.map(typeOf).join("")}[]`;
  const fields = Object.entries(structure).map(([name, field]) => `${name} ${typeOf(field)}`);
  return `STRUCT(${fields.join(", ")})`;
}

function isList(structure: Structure): structure is readonly Structure[] {
  return Array.isArray(structure);
}

const columns = (fields: Record<string, Structure>) =>
  `columns = {${Object.entries(fields)
    .map(([name, field]) => `${name}: '${typeOf(field)}'`)
    .join(", ")}}`;
const parsed = (cell: string, structure: Structure) => `from_json(${cell}, '${JSON.stringify(structure)}')`;
const csv = (files: string, ...names: string[]) =>
  `read_csv(${files}, header = true, delim = ',', quote = '"', escape = '"', max_line_size = 8388608, ${columns(Object.fromEntries(names.map((name) => [name, "VARCHAR"])))})`;
const documents = (files: string, limit: number) =>
  `SELECT unnest(Records) AS r FROM read_json(${files}, ${columns({ Records: [RECORD] })}, maximum_object_size = ${limit})`;

/** By shape: a query with the column `r`, the records. */
const RECORDS: Record<string, (files: string) => string> = {
  documents: (files) => documents(files, 64 * 1024 * 1024),
  small: (files) => documents(files, 64 * 1024 * 1024),
  // As much as it can be told to read.
  document: (files) => documents(files, 2 ** 32 - 1),
  lines: (files) =>
    `SELECT {${Object.keys(RECORD)
      .map((name) => `'${name}': ${name}`)
      .join(", ")}} AS r FROM read_json(${files}, ${columns(RECORD)}, format = 'newline_delimited')`,
  lookup: (files) =>
    `SELECT ${parsed("event.CloudTrailEvent", RECORD)} AS r FROM (
       SELECT unnest(Events) AS event
       FROM read_json(${files}, ${columns({ Events: [{ CloudTrailEvent: "VARCHAR" }] })}, maximum_object_size = ${64 * 1024 * 1024}))`,
  lake: (files) => `SELECT ${parsed("eventJson", RECORD)} AS r FROM ${csv(files, "eventJson")}`,
  athena: (files) =>
    `SELECT {
       'eventTime': eventtime, 'eventSource': eventsource, 'eventName': eventname, 'awsRegion': awsregion,
       'sourceIPAddress': sourceipaddress, 'userIdentity': ${parsed("useridentity", RECORD.userIdentity)},
       'requestParameters': ${parsed("requestparameters", RECORD.requestParameters)},
       'responseElements': ${parsed("responseelements", RECORD.responseElements)}} AS r
     FROM ${csv(files, "eventtime", "eventname", "eventsource", "awsregion", "sourceipaddress", "recipientaccountid", "useridentity", "requestparameters", "responseelements")}`,
};

function queryOf(shape: string, files: readonly string[]): string {
  const records = RECORDS[shape];
  if (records === undefined) throw new Error(`shape: expected one of ${Object.keys(RECORDS).join(", ")}, got ${shape}`);
  const scan = "r.responseElements.imageScanFindings";
  const name = "e.packageVulnerabilityDetails.vulnerabilityId";
  return `
    SELECT r.awsRegion, r.eventName, r.eventSource, r.requestParameters.imageId.imageDigest, r.requestParameters.repositoryName,
      r.userIdentity.principalId, r.userIdentity.sessionContext.sessionIssuer.userName, r.sourceIPAddress,
      f.name || ', ' || f.description, min(r.eventTime), max(r.eventTime)
    FROM (
      SELECT r, unnest(list_concat(${scan}.findings, list_transform(${scan}.enhancedFindings,
        lambda e: {'name': ${name}, 'description': e.description, 'severity': e.severity}))) AS f
      FROM (${records(`[${files.map((path) => `'${path.replaceAll("'", "''")}'`).join(", ")}]`)})
      WHERE r.eventSource = 'ecr.amazonaws.com' AND r.eventName = 'DescribeImageScanFindings'
    )
    WHERE f.severity IN ('HIGH', 'CRITICAL')
    GROUP BY ALL`;
}

const [threads = "", shape = "", ...files] = process.argv.slice(2);
if (threads === "--version") {
  process.stdout.write(`DuckDB ${version()}\n`);
  process.exit();
}
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const answer = await connection.runAndReadAll(files.length === 0 ? "SELECT 1 LIMIT 0" : queryOf(shape, files));
for (const row of answer.getRows()) process.stdout.write(`${JSON.stringify(row)}\n`);
