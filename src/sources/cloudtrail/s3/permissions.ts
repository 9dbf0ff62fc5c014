import { partitionOf } from "../../../core/aws/partitions.ts";
import { minimumPolicy, type Statement } from "../../aws/minimum-policy.ts";
import type { S3Fault } from "./faults.ts";
import type { Location } from "./location.ts";

/** What reading a location needs, without the key of an encrypted one. */
export function s3Statements({ bucket, prefix }: Location, partition: string): Statement[] {
  const arn = `arn:${partition}:s3:::${bucket}`;
  return [
    {
      sid: "ListTrail",
      actions: "s3:ListBucket",
      resources: arn,
      ...(prefix === "" ? {} : { condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
    },
    { sid: "ReadTrail", actions: "s3:GetObject", resources: `${arn}/${prefix}*` },
  ];
}

/** The minimum IAM policy to read a location, as JSON to paste; null if no permission was missing. */
export function minimumS3Policy(
  location: Location,
  region: string,
  denied: readonly NonNullable<S3Fault["denied"]>[],
): string | null {
  if (denied.length === 0) return null;
  const keyArns = denied.filter(({ action }) => action.startsWith("kms:")).map(({ keyArn }) => keyArn ?? "*");
  return minimumPolicy([
    ...s3Statements(location, partitionOf(region)?.name ?? "aws"),
    ...(keyArns.length === 0 ? [] : [{ sid: "DecryptTrail", actions: "kms:Decrypt", resources: keyArns }]),
  ]);
}
