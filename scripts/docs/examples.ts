// examples/: CloudTrail exports of an invented shop, for `npm run demo` and for the self-test workflow.
import type { GeneratedPage } from "./generated-page.ts";

type Finding = { severity: string };
type EnhancedPackage = { name: string; fixedInVersion: string; [field: string]: string | number };

const ACCOUNT = "111122223333";
const REGION = "eu-central-1";
const COMPLETE = { status: "COMPLETE", description: "The scan was completed successfully." };

const digest = (seed: string) => `sha256:${seed.repeat(64).slice(0, 64)}`;

function call(time: string, repositoryName: string, imageDigest: string, response: object | null) {
  return {
    eventVersion: "1.11",
    userIdentity: {
      type: "AssumedRole",
      principalId: "AROAEXAMPLEEXAMPLE123:GitHubActions",
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/image-pipeline/GitHubActions`,
      accountId: ACCOUNT,
      sessionContext: { sessionIssuer: { type: "Role", userName: "image-pipeline", accountId: ACCOUNT } },
    },
    eventTime: time,
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    awsRegion: REGION,
    sourceIPAddress: "203.0.113.25",
    userAgent: "aws-sdk-js/3",
    requestParameters: { registryId: ACCOUNT, repositoryName, imageId: { imageDigest }, maxResults: 1000 },
    responseElements:
      response === null ? null : { registryId: ACCOUNT, repositoryName, imageId: { imageDigest }, ...response },
    eventID: `e0000000-0000-4000-8000-${time.replace(/\D/g, "").slice(2, 14)}`,
    readOnly: true,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: "Management",
  };
}

function basic(
  name: string,
  severity: string,
  packageName: string,
  packageVersion: string,
  score: number,
  description: string,
) {
  const attributes = [
    { key: "package_name", value: packageName },
    { key: "package_version", value: packageVersion },
    { key: "CVSS3_SCORE", value: String(score) },
  ];
  return { name, description, uri: `https://security-tracker.debian.org/tracker/${name}`, severity, attributes };
}

function enhanced(
  name: string,
  severity: string,
  score: number,
  description: string,
  packages: readonly [EnhancedPackage, ...EnhancedPackage[]],
  more: object = {},
) {
  return {
    findingArn: `arn:aws:inspector2:${REGION}:${ACCOUNT}:finding/${name.toLowerCase()}`,
    title: `${name} - ${packages[0].name}`,
    description,
    severity,
    score,
    status: "ACTIVE",
    fixAvailable: packages.every(({ fixedInVersion }) => fixedInVersion !== "NotAvailable") ? "YES" : "NO",
    exploitAvailable: "NO",
    packageVulnerabilityDetails: {
      vulnerabilityId: name,
      sourceUrl: `https://nvd.nist.gov/vuln/detail/${name}`,
      vulnerablePackages: packages,
    },
    ...more,
  };
}

function counts(findings: readonly Finding[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { severity } of findings) counted[severity] = (counted[severity] ?? 0) + 1;
  return counted;
}

function basicScan(completed: string, findings: readonly Finding[]) {
  const imageScanFindings = { imageScanCompletedAt: completed, findings, findingSeverityCounts: counts(findings) };
  return { imageScanStatus: COMPLETE, imageScanFindings };
}

function enhancedScan(completed: string, enhancedFindings: readonly Finding[]) {
  const imageScanFindings = {
    imageScanCompletedAt: completed,
    enhancedFindings,
    findingSeverityCounts: counts(enhancedFindings),
  };
  return {
    imageScanStatus: { status: "ACTIVE", description: "Continuous scan is selected for image." },
    imageScanFindings,
  };
}

const API = digest("1f3a");
const WEB = digest("77c0");
const BATCH = digest("9be4");
const DOCS = digest("4d21");

const apiFindings = [
  basic(
    "CVE-2024-45491",
    "CRITICAL",
    "expat",
    "2.5.0-1+deb12u0",
    9.8,
    "An integer overflow while attribute names are copied lets a crafted document write past its buffer on 32-bit platforms.",
  ),
  basic(
    "CVE-2024-45490",
    "HIGH",
    "expat",
    "2.5.0-1+deb12u0",
    7.5,
    "A negative length given to the buffer parser is not rejected, and memory is corrupted.",
  ),
  basic(
    "CVE-2024-2961",
    "HIGH",
    "glibc",
    "2.36-9+deb12u4",
    7.3,
    "Converting text to ISO-2022-CN-EXT with iconv may write up to four bytes past the output buffer.",
  ),
  basic(
    "CVE-2023-4911",
    "HIGH",
    "glibc",
    "2.36-9+deb12u4",
    7.8,
    "The dynamic loader overflows a buffer while it reads GLIBC_TUNABLES, so a local user may gain the rights of a setuid program.",
  ),
  basic("CVE-2023-7104", "MEDIUM", "sqlite3", "3.40.1-2", 7.3, "The session extension reads past its heap buffer."),
  basic("CVE-2011-3374", "LOW", "apt", "2.6.1", 3.7, "The key tool does not check keys with the master keyring."),
  {
    name: "CVE-2022-0563",
    uri: "https://security-tracker.debian.org/tracker/CVE-2022-0563",
    severity: "INFORMATIONAL",
    attributes: [
      { key: "package_name", value: "util-linux" },
      { key: "package_version", value: "2.38.1-5" },
    ],
  },
];

const webFindings = [
  enhanced(
    "CVE-2024-21626",
    "HIGH",
    8.6,
    "A file descriptor that stays open lets a container's process reach the host's file system.",
    [
      {
        name: "github.com/opencontainers/runc",
        version: "1.1.5",
        epoch: 0,
        packageManager: "GOBINARY",
        filePath: "usr/local/bin/web",
        fixedInVersion: "1.1.12",
      },
    ],
    { exploitAvailable: "YES" },
  ),
  enhanced("CVE-2023-44487", "HIGH", 7.5, "Streams of HTTP/2 that are opened and reset at once exhaust the server.", [
    {
      name: "golang.org/x/net",
      version: "0.15.0",
      epoch: 0,
      packageManager: "GOBINARY",
      filePath: "usr/local/bin/web",
      fixedInVersion: "0.17.0",
    },
    {
      name: "nghttp2",
      version: "1.52.0",
      release: "1",
      epoch: 0,
      packageManager: "OS",
      fixedInVersion: "1.52.0-1+deb12u1",
    },
  ]),
  enhanced(
    "CVE-2023-45853",
    "HIGH",
    8.8,
    "A long file name overflows a heap buffer in the minizip part of zlib.",
    [{ name: "zlib", version: "1.2.13", release: "1", epoch: 1, packageManager: "OS", fixedInVersion: "NotAvailable" }],
    { status: "SUPPRESSED" },
  ),
  enhanced(
    "CVE-2024-24790",
    "MEDIUM",
    6.3,
    "IPv4 addresses that are mapped into IPv6 are classified otherwise than plain ones.",
    [
      {
        name: "stdlib",
        version: "1.21.1",
        epoch: 0,
        packageManager: "GOBINARY",
        filePath: "usr/local/bin/web",
        fixedInVersion: "1.21.11",
      },
    ],
  ),
];

const other = {
  ...call("2026-11-20T08:59:58Z", "shop/api", API, null),
  eventName: "DescribeRepositories",
  requestParameters: { maxResults: 100 },
};

const logFile = (...records: object[]) => JSON.stringify({ Records: records });
const day = `trail/AWSLogs/${ACCOUNT}/CloudTrail/${REGION}/2026/11/20`;

const pending = {
  imageScanStatus: { status: "IN_PROGRESS", description: "The scan is in progress." },
  imageScanFindings: null,
};
const paged = basicScan("Nov 20, 2026, 9:07:40 AM", [
  basic(
    "CVE-2024-2961",
    "HIGH",
    "glibc",
    "2.36-9+deb12u4",
    7.3,
    "Converting text to ISO-2022-CN-EXT with iconv may write up to four bytes past the output buffer.",
  ),
]);
const clean = basicScan("Nov 20, 2026, 9:12:02 AM", [
  basic("CVE-2011-3374", "LOW", "apt", "2.6.1", 3.7, "The key tool does not check keys with the master keyring."),
]);

const FILES = {
  [`${day}/${ACCOUNT}_CloudTrail_${REGION}_20261120T0905Z_aaaaaaaaaaaaaaaa.json.gz`]: logFile(
    other,
    call("2026-11-20T09:00:01Z", "shop/api", API, pending),
    call("2026-11-20T09:01:14Z", "shop/api", API, basicScan("Nov 20, 2026, 9:01:10 AM", apiFindings)),
    call("2026-11-20T09:02:30Z", "shop/web", WEB, enhancedScan("Nov 20, 2026, 9:02:11 AM", webFindings)),
  ),
  [`${day}/${ACCOUNT}_CloudTrail_${REGION}_20261120T0910Z_bbbbbbbbbbbbbbbb.json.gz`]: logFile(
    call("2026-11-20T09:07:55Z", "shop/batch", BATCH, { ...paged, nextToken: "cGFnZSAy" }),
  ),
  "clean/events.json": `${JSON.stringify(call("2026-11-20T09:12:31Z", "shop/docs", DOCS, clean), null, 2)}\n`,
  "partial/events.ndjson": `${JSON.stringify(call("2026-11-20T09:12:31Z", "shop/docs", DOCS, { ...clean, nextToken: "cGFnZSAy" }))}\n`,
};

export const EXAMPLES: GeneratedPage[] = Object.entries(FILES).map(([path, text]) => ({
  path: `examples/${path}`,
  write: () => text,
}));
