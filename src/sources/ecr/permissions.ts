import type { ImageReference } from "../../core/aws/image-reference.ts";
import { repositoryArn } from "../../core/aws/partitions.ts";

const ON_REPOSITORY = [
  "ecr:BatchGetImage",
  "ecr:BatchGetRepositoryScanningConfiguration",
  "ecr:DescribeImageScanFindings",
];

/** Calls that know no resource. DescribeImageScanFindings itself needs ListFindings where scanning is enhanced. */
const ON_EVERYTHING = ["ecr:GetRegistryScanningConfiguration", "inspector2:ListCoverage", "inspector2:ListFindings"];

/** The least IAM policy to read these images' scans with, as JSON to paste. */
export function minimumEcrPolicy(references: readonly ImageReference[], startScan: "auto" | "never"): string {
  const arns = references.map(({ awsRegion, registryId, repositoryName }) =>
    repositoryArn(awsRegion, registryId, repositoryName),
  );
  const policy = {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "ReadImageScans",
        Effect: "Allow",
        Action: [...ON_REPOSITORY, ...(startScan === "auto" ? ["ecr:StartImageScan"] : [])],
        Resource: [...new Set(arns)].sort(),
      },
      { Sid: "KnowHowImagesAreScanned", Effect: "Allow", Action: ON_EVERYTHING, Resource: "*" },
    ],
  };
  return JSON.stringify(policy, null, 2);
}
