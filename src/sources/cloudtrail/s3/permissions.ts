import { partitionOf } from "../../../core/aws/partitions.ts";
import { minimumPolicy } from "../../aws/minimum-policy.ts";
import type { S3Fault } from "./faults.ts";
import type { Location } from "./location.ts";

/** The minimum IAM policy to read a location, as JSON to paste; null if no permission was missing. */
export function minimumS3Policy(
  { bucket, prefix }: Location,
  region: string,
  denied: readonly NonNullable<S3Fault["denied"]>[],
): string | null {
  if (denied.length === 0) return null;
  const bucketArn = `arn:${partitionOf(region)?.name ?? "aws"}:s3:::${bucket}`;
  const keyArns = denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*");
  return minimumPolicy([
    {
      sid: "ListTrail",
      actions: "s3:ListBucket",
      resources: bucketArn,
      ...(prefix === "" ? {} : { condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
    },
    { sid: "ReadTrail", actions: "s3:GetObject", resources: `${bucketArn}/${prefix}*` },
    ...(keyArns.length === 0 ? [] : [{ sid: "DecryptTrail", actions: "kms:Decrypt", resources: keyArns }]),
  ]);
}
