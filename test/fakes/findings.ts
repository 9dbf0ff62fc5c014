import type { EnhancedImageScanFinding, FindingSeverity, ImageScanFinding } from "@aws-sdk/client-ecr";

/** A finding of basic scanning, as ECR lists it. */
export function basicFinding(
  name: string,
  severity: FindingSeverity,
  found = "openssl",
  version = "1.1.1k-1",
): ImageScanFinding {
  return {
    name,
    description: `A flaw in ${found}.`,
    uri: `https://security.example/${name} `,
    severity,
    attributes: [
      { key: "package_version", value: version },
      { key: "package_name", value: found },
      { key: "CVSS3_SCORE", value: "7.5" },
    ],
  };
}

/** A finding of enhanced scanning, as ECR lists it. */
export function enhancedFinding(
  name: string,
  severity: string,
  { fixedInVersion = "3.0.9", ...more }: { fixedInVersion?: string } & EnhancedImageScanFinding = {},
): EnhancedImageScanFinding {
  return {
    awsAccountId: "111122223333",
    findingArn: `arn:aws:inspector2:eu-central-1:111122223333:finding/${name}`,
    title: `${name} - openssl`,
    description: "A flaw in openssl.",
    severity,
    score: 8.1,
    status: "ACTIVE",
    type: "PACKAGE_VULNERABILITY",
    fixAvailable: "YES",
    exploitAvailable: "NO",
    firstObservedAt: new Date("2026-01-30T10:00:00Z"),
    packageVulnerabilityDetails: {
      vulnerabilityId: name,
      source: "NVD",
      sourceUrl: `https://security.example/${name}`,
      vendorCreatedAt: new Date("2026-01-02T00:00:00Z"),
      vulnerablePackages: [
        {
          name: "openssl",
          version: "3.0.7",
          epoch: 1,
          release: "2.el9",
          arch: "X86_64",
          packageManager: "OS",
          fixedInVersion,
        },
      ],
    },
    ...more,
  };
}
