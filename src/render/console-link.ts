import { partitionOf } from "../core/aws/partitions.ts";
import type { ReportScan } from "../core/report/report.ts";

/** The image's scan in the ECR console; null where a part of its address is unknown or redacted. */
export function consoleLink(
  image: Pick<ReportScan, "awsRegion" | "registryId" | "repositoryName" | "imageDigest">,
): string | null {
  const { awsRegion, registryId, repositoryName, imageDigest } = image;
  if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null) return null;
  const partition = partitionOf(awsRegion);
  const domain = partition === null ? undefined : CONSOLES.get(partition.name);
  if (domain === undefined || !/^\d{12}$/.test(registryId)) return null;
  if (!/^[a-z0-9._/-]+$/.test(repositoryName) || !/^sha256:[0-9a-f]{64}$/.test(imageDigest)) return null;
  const place = `${registryId}/${repositoryName}/_/image/${imageDigest}`;
  return `https://${awsRegion}.${domain}/ecr/repositories/private/${place}/scan-results?region=${awsRegion}`;
}

/** The partitions whose console has a known address. */
const CONSOLES: ReadonlyMap<string, string> = new Map([
  ["aws", "console.aws.amazon.com"],
  ["aws-cn", "console.amazonaws.cn"],
  ["aws-us-gov", "console.amazonaws-us-gov.com"],
]);
