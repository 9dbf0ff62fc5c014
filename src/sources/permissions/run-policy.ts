import type { ImageReference } from "../../core/aws/image-reference.ts";
import { partitionOf } from "../../core/aws/partitions.ts";
import type { Options } from "../../core/options/options.ts";
import { type AthenaAddress, athenaAddresses } from "../athena/address.ts";
import { minimumPolicy, type Statement } from "../aws/minimum-policy.ts";
import type { Environment } from "../aws/runtime.ts";
import { distinctLocations } from "../cloudtrail/s3/location.ts";
import { s3Statements } from "../cloudtrail/s3/permissions.ts";
import { ecrStatements } from "../ecr/permissions.ts";

/** A policy as JSON, and what it cannot contain because no option names it, one sentence each. */
export type RunPolicy = { json: string; notes: string[] };

/** In place of what no option and no variable names. In capitals, so that it is seen and IAM rejects it where it can. */
const REGION = "REGION";
const ACCOUNT = "ACCOUNT";

/** For `block-known-exploited` and `block-epss`. */
export const EXPLOITATION_STATEMENT: Statement = {
  sid: "ReadExploitationData",
  actions: ["inspector2:BatchGetFindingDetails", "inspector2:ListFindings", "inspector2:SearchVulnerabilities"],
  resources: "*",
};

/**
 * The minimum IAM policy of a run with these options. `references`: every image that is read, also the baseline. Makes no
 * request. Throws a GateError for an invalid address in `cloudtrail`.
 */
export function runPolicy(
  { cloudtrail, startScan, blockKnownExploited, blockEpss, region: regionOption }: Options,
  references: readonly ImageReference[],
  env: Environment,
): RunPolicy {
  const region = regionOption ?? (env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || REGION);
  const partition = partitionOf(region)?.name ?? "aws";
  const named = references.map((reference) => ({
    ...reference,
    awsRegion: reference.awsRegion ?? region,
    registryId: reference.registryId ?? ACCOUNT,
  }));
  const locations = distinctLocations(cloudtrail.filter((entry) => entry.startsWith("s3://")));
  const tables = athenaAddresses(cloudtrail);
  const statements = [
    ...(named.length === 0 ? [] : ecrStatements(named, startScan)),
    ...(blockKnownExploited || blockEpss !== null ? [EXPLOITATION_STATEMENT] : []),
    ...locations.flatMap((location) => s3Statements(location, partition)),
    ...tables.flatMap((table) => athenaStatements(table, { region, partition })),
  ];
  const json = minimumPolicy(withDistinctSids(statements));
  const placeholders = PLACEHOLDERS.filter((name) => new RegExp(`\\b${name}\\b`).test(json));
  const fill = `Replace ${placeholders.join(", ")} in the policy.`;
  return {
    json,
    notes: [
      ...(statements.length === 0 ? ["These options need no AWS permission."] : []),
      ...(placeholders.length === 0 ? [] : [fill]),
      ...(locations.length + tables.length === 0 ? [] : [KMS_NOTE]),
      ...(tables.length === 0 ? [] : [LAKE_NOTE]),
    ],
  };
}

const TRAIL_BUCKET = "TRAIL-BUCKET";
const RESULTS_BUCKET = "RESULTS-BUCKET";
const PLACEHOLDERS = [REGION, ACCOUNT, TRAIL_BUCKET, RESULTS_BUCKET];

const KMS_NOTE =
  "If the trail is encrypted with a KMS key, add kms:Decrypt on that key (for Athena's results, kms:GenerateDataKey).";
const LAKE_NOTE =
  "For tables of CloudTrail Lake and Security Lake, add lakeformation:GetDataAccess. If the workgroup has managed results, remove WriteResults.";

/** The location of the table's files is in Glue, and that of the results in the workgroup unless the address has one. */
function athenaStatements(
  { catalog, database, table, workgroup, output }: AthenaAddress,
  { region, partition }: { region: string; partition: string },
): Statement[] {
  const arn = (service: string, resource: string) => `arn:${partition}:${service}:${region}:${ACCOUNT}:${resource}`;
  const [, bucket = RESULTS_BUCKET, prefix = ""] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(output ?? "") ?? [];
  const folder = prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`;
  const s3 = (name: string, keys: string) => [
    `arn:${partition}:s3:::${name}`,
    `arn:${partition}:s3:::${name}/${keys}*`,
  ];
  return [
    {
      sid: "RunQuery",
      actions: [
        "athena:GetQueryExecution",
        "athena:GetQueryResults",
        "athena:GetTableMetadata",
        "athena:StartQueryExecution",
        "athena:StopQueryExecution",
      ],
      resources: [arn("athena", `workgroup/${workgroup ?? "primary"}`), arn("athena", `datacatalog/${catalog}`)],
    },
    {
      sid: "ReadTable",
      actions: [
        "glue:BatchGetPartition",
        "glue:GetDatabase",
        "glue:GetPartition",
        "glue:GetPartitions",
        "glue:GetTable",
      ],
      resources: [
        arn("glue", "catalog"),
        arn("glue", `database/${database}`),
        arn("glue", `table/${database}/${table}`),
      ],
    },
    {
      sid: "ReadTrail",
      actions: ["s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket"],
      resources: s3(TRAIL_BUCKET, ""),
    },
    {
      sid: "WriteResults",
      actions: [
        "s3:AbortMultipartUpload",
        "s3:GetBucketLocation",
        "s3:GetObject",
        "s3:ListBucket",
        "s3:ListMultipartUploadParts",
        "s3:PutObject",
      ],
      resources: s3(bucket, folder),
    },
  ];
}

/** IAM requires that the ids of statements differ: `ReadTrail`, `ReadTrail2`. Equal statements are one. */
function withDistinctSids(statements: readonly Statement[]): Statement[] {
  const distinct = [...new Map(statements.map((statement) => [JSON.stringify(statement), statement])).values()];
  const counts = new Map<string, number>();
  return distinct.map((statement) => {
    const count = (counts.get(statement.sid) ?? 0) + 1;
    counts.set(statement.sid, count);
    return count === 1 ? statement : { ...statement, sid: `${statement.sid}${count}` };
  });
}
