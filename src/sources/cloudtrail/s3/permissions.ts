import { partitionOf } from "../../../core/aws/partitions.ts";
import type { S3Fault } from "./faults.ts";
import type { Location } from "./location.ts";

/** The least IAM policy to read a location with, as JSON to paste; null where no permission was missing. */
export function minimumS3Policy(
  { bucket, prefix }: Location,
  region: string,
  denied: readonly NonNullable<S3Fault["denied"]>[],
): string | null {
  if (denied.length === 0) return null;
  const partition = partitionOf(region)?.name ?? "aws";
  const keys = [
    ...new Set(denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*")),
  ];
  const policy = {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "ListTrail",
        Effect: "Allow",
        Action: "s3:ListBucket",
        Resource: `arn:${partition}:s3:::${bucket}`,
        ...(prefix === "" ? {} : { Condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
      },
      {
        Sid: "ReadTrail",
        Effect: "Allow",
        Action: "s3:GetObject",
        Resource: `arn:${partition}:s3:::${bucket}/${prefix}*`,
      },
      ...(keys.length === 0
        ? []
        : [{ Sid: "DecryptTrail", Effect: "Allow", Action: "kms:Decrypt", Resource: keys.sort() }]),
    ],
  };
  return JSON.stringify(policy, null, 2);
}
