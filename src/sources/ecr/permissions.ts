import type { ImageReference } from "../../core/aws/image-reference.ts";
import { repositoryArn } from "../../core/aws/partitions.ts";
import { minimumPolicy } from "../aws/minimum-policy.ts";

const ON_REPOSITORY = [
  "ecr:BatchGetImage",
  "ecr:BatchGetRepositoryScanningConfiguration",
  "ecr:DescribeImageScanFindings",
];

/** Actions without a resource. DescribeImageScanFindings itself needs ListFindings where scanning is enhanced. */
const ON_REGISTRY = ["ecr:GetRegistryScanningConfiguration", "inspector2:ListCoverage", "inspector2:ListFindings"];

/** The minimum IAM policy to read the scans of these images, as JSON to paste. */
export function minimumEcrPolicy(references: readonly ImageReference[], startScan: "auto" | "never"): string {
  const repositories = references.map(({ awsRegion, registryId, repositoryName }) =>
    repositoryArn(awsRegion, registryId, repositoryName),
  );
  return minimumPolicy([
    {
      sid: "ReadImageScans",
      actions: [...ON_REPOSITORY, ...(startScan === "auto" ? ["ecr:StartImageScan"] : [])],
      resources: repositories,
    },
    { sid: "ReadScanSettings", actions: ON_REGISTRY, resources: "*" },
  ]);
}
