// The whole query in DuckDB, with the columns given, on two threads: `query-duckdb.ts FILE...`; one row per line on standard output.
import { DuckDBInstance, version } from "@duckdb/node-api";

const FINDING = "STRUCT(name VARCHAR, description VARCHAR, severity VARCHAR)";
const RECORD = `STRUCT(
  eventTime VARCHAR, eventSource VARCHAR, eventName VARCHAR, awsRegion VARCHAR, sourceIPAddress VARCHAR,
  userIdentity STRUCT(principalId VARCHAR, sessionContext STRUCT(sessionIssuer STRUCT(userName VARCHAR))),
  requestParameters STRUCT(repositoryName VARCHAR, imageId STRUCT(imageDigest VARCHAR)),
  responseElements STRUCT(imageScanFindings STRUCT(findings ${FINDING}[])))`;

const files = process.argv.slice(2).map((path) => `'${path.replaceAll("'", "''")}'`);
const query = `
  SELECT r.awsRegion, r.eventName, r.eventSource, r.requestParameters.imageId.imageDigest, r.requestParameters.repositoryName,
    r.userIdentity.principalId, r.userIdentity.sessionContext.sessionIssuer.userName, r.sourceIPAddress,
    f.name || ', ' || f.description, min(r.eventTime), max(r.eventTime)
  FROM (
    SELECT r, unnest(r.responseElements.imageScanFindings.findings) AS f
    FROM (
      SELECT unnest(Records) AS r
      FROM read_json([${files.join(", ")}], columns = {Records: '${RECORD}[]'}, maximum_object_size = 1073741824)
    )
    WHERE r.eventSource = 'ecr.amazonaws.com' AND r.eventName = 'DescribeImageScanFindings'
  )
  WHERE f.severity IN ('HIGH', 'CRITICAL')
  GROUP BY ALL`;

if (process.argv[2] === "--version") {
  process.stdout.write(`DuckDB ${version()}\n`);
  process.exit();
}
const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
const connection = await instance.connect();
const answer = await connection.runAndReadAll(query);
for (const row of answer.getRows()) process.stdout.write(`${JSON.stringify(row)}\n`);
