import type { ImageReference } from "../../core/aws/image-reference.ts";
import { repositoryArn } from "../../core/aws/partitions.ts";
import { minimumPolicy, type Statement } from "../aws/minimum-policy.ts";

/**
 * Every action that reading images needs, and what it applies to; `starting`: a repository, with `start-scan: auto` only.
 * docs/permissions.md has the purpose of each. DescribeImageScanFindings itself needs ListFindings with enhanced scanning.
 */
export const ECR_ACTIONS = {
  "ecr:DescribeImageScanFindings": "repository",
  "ecr:BatchGetImage": "repository",
  "ecr:StartImageScan": "starting",
  "ecr:GetRegistryScanningConfiguration": "account",
  "ecr:BatchGetRepositoryScanningConfiguration": "repository",
  "inspector2:ListFindings": "account",
  "inspector2:ListCoverage": "account",
} as const;

type Scope = (typeof ECR_ACTIONS)[keyof typeof ECR_ACTIONS];

/** The statements of the minimum IAM policy to read the scans of these images. */
export function ecrStatements(references: readonly ImageReference[], startScan: "auto" | "never"): Statement[] {
  const repositories = references.map(({ awsRegion, registryId, repositoryName }) =>
    repositoryArn(awsRegion, registryId, repositoryName),
  );
  return [
    {
      sid: "ReadImageScans",
      actions: [...actionsOn("repository"), ...(startScan === "auto" ? actionsOn("starting") : [])],
      resources: repositories,
    },
    { sid: "ReadScanSettings", actions: actionsOn("account"), resources: "*" },
  ];
}

/** The minimum IAM policy to read the scans of these images, as JSON to paste. */
export function minimumEcrPolicy(references: readonly ImageReference[], startScan: "auto" | "never"): string {
  return minimumPolicy(ecrStatements(references, startScan));
}

function actionsOn(wanted: Scope): string[] {
  return Object.entries(ECR_ACTIONS).flatMap(([action, scope]) => (scope === wanted ? [action] : []));
}
