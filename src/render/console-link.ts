import type { ReportScan } from "../core/report.ts";

/** The image's scan in the ECR console; null where a part of its address is not known, or withheld. */
export function consoleLink(
  image: Pick<ReportScan, "awsRegion" | "registryId" | "repositoryName" | "imageDigest">,
): string | null {
  const { awsRegion, registryId, repositoryName, imageDigest } = image;
  if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null) return null;
  if (!/^[a-z]{2}(?:-[a-z]+)+-\d+$/.test(awsRegion) || !/^\d{12}$/.test(registryId)) return null;
  if (!/^[a-z0-9._/-]+$/.test(repositoryName) || !/^sha256:[0-9a-f]{64}$/.test(imageDigest)) return null;
  const place = `${registryId}/${repositoryName}/_/image/${imageDigest}`;
  return `https://${consoleHost(awsRegion)}/ecr/repositories/private/${place}/scan-results?region=${awsRegion}`;
}

/** The console of the region's partition. */
function consoleHost(region: string): string {
  if (region.startsWith("cn-")) return `${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `${region}.console.amazonaws-us-gov.com`;
  return `${region}.console.aws.amazon.com`;
}
