import { gzipSync } from "node:zlib";

/** A recorded DescribeImageScanFindings call as CloudTrail writes it, with 2 blocking findings. `change` modifies it. */
export function scanCall(change: (record: Call) => void = () => {}): Call {
  const record: Call = {
    eventVersion: "1.08",
    userIdentity: {
      type: "AssumedRole",
      principalId: "AROAEXAMPLEEXAMPLE123:scanner",
      arn: "arn:aws:sts::111122223333:assumed-role/image-scanner/scanner",
      accountId: "111122223333",
      sessionContext: { sessionIssuer: { type: "Role", userName: "image-scanner" } },
    },
    eventTime: "2026-03-01T10:00:00Z",
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    awsRegion: "eu-west-1",
    sourceIPAddress: "192.0.2.17",
    requestParameters: {
      registryId: "111122223333",
      repositoryName: "team/shop",
      imageId: { imageDigest: DIGEST },
    },
    responseElements: {
      registryId: "111122223333",
      repositoryName: "team/shop",
      imageId: { imageDigest: DIGEST },
      imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
      imageScanFindings: {
        imageScanCompletedAt: "Mar 1, 2026, 9:59:12 AM",
        findings: [
          finding("CVE-2026-0001", "HIGH", "libexample"),
          finding("CVE-2026-0002", "CRITICAL", "openexample"),
          finding("CVE-2026-0003", "LOW", "libexample"),
        ],
        findingSeverityCounts: { HIGH: 1, CRITICAL: 1, LOW: 1 },
      },
    },
    eventID: "0e0e0e0e-0000-4000-8000-000000000001",
    recipientAccountId: "111122223333",
  };
  change(record);
  return record;
}

/** JSON that tests modify. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests modify a record at any depth
export type Call = any;

export const DIGEST = `sha256:${"ab12".repeat(16)}`;

export function finding(name: string, severity: string, packageName: string): Call {
  return {
    name,
    description: `A flaw in ${packageName}.`,
    uri: `https://security.example.org/${name}`,
    severity,
    attributes: [
      { key: "package_name", value: packageName },
      { key: "package_version", value: "1.2.3" },
      { key: "CVSS3_SCORE", value: "7.5" },
    ],
  };
}

/** The same call about another image, without blocking findings. */
export function cleanCall(change: (record: Call) => void = () => {}): Call {
  return scanCall((record) => {
    record.requestParameters.repositoryName = "team/clean";
    record.responseElements.repositoryName = "team/clean";
    record.responseElements.imageScanFindings.findings = [finding("CVE-2026-0009", "LOW", "libexample")];
    record.responseElements.imageScanFindings.findingSeverityCounts = { LOW: 1 };
    change(record);
  });
}

/** A record of another event. */
export function otherCall(change: (record: Call) => void = () => {}): Call {
  return scanCall((record) => {
    record.eventName = "DescribeRepositories";
    record.responseElements = null;
    change(record);
  });
}

export function logFile(...records: Call[]): string {
  return JSON.stringify({ Records: records });
}

export function gzipped(text: string | Buffer): Buffer {
  return gzipSync(text);
}

/** A stream of these chunks. */
export async function* arriving(...chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}
