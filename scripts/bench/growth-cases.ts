// Inputs whose processing time must grow with their size alone.
import { gzipSync } from "node:zlib";

/** What a run reads: the export, other files by name, and the output format. */
export type GrowthInput = { trail: string | Buffer; files?: Record<string, string>; format?: string };

export type GrowthCase = {
  /** Of the smaller input. */
  size: number;
  /** The input of a size. */
  input: (size: number) => GrowthInput;
};

const digest = (number: number) => `sha256:${number.toString(16).padStart(64, "0")}`;
const finding = (number: number, more: object = {}) => ({
  name: `CVE-2026-${10_000 + number}`,
  description: "A flaw.",
  severity: "HIGH",
  attributes: [
    { key: "package_name", value: `lib${number % 100}` },
    { key: "package_version", value: "1.2.3" },
  ],
  ...more,
});
const range = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.round(count) }, (_, index) => make(index));

type CallParts = {
  image?: number;
  findings?: object[];
  minute?: number;
  request?: object;
  response?: object;
  imageId?: object;
};

/** A recorded call about an image, as JSON. */
function call({ image = 1, findings = [], minute = 0, request = {}, response = {}, imageId = {} }: CallParts): string {
  return JSON.stringify({
    eventVersion: "1.08",
    userIdentity: { type: "AssumedRole", principalId: "AROAEXAMPLEEXAMPLE123:scanner" },
    eventTime: new Date(Date.UTC(2026, 2, 1) + minute * 1_000).toISOString(),
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    awsRegion: "eu-west-1",
    sourceIPAddress: "192.0.2.17",
    requestParameters: { repositoryName: "team/app", imageId: { imageDigest: digest(image), ...imageId }, ...request },
    responseElements: {
      registryId: "111122223333",
      repositoryName: "team/app",
      imageId: { imageDigest: digest(image), ...imageId },
      imageScanStatus: { status: "COMPLETE" },
      imageScanFindings: { imageScanCompletedAt: "2026-03-01T00:00:00Z", findings },
      ...response,
    },
    recipientAccountId: "111122223333",
  });
}

const lines = (calls: readonly string[]) => `${calls.join("\n")}\n`;
const vex = (statements: readonly object[]) =>
  JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": "https://vex.example/1",
    author: "a",
    timestamp: "2026-01-01T00:00:00Z",
    version: 1,
    statements,
  });
const statement = (number: number, status: string) => ({
  vulnerability: { name: `CVE-2026-${10_000 + (number % 500)}` },
  products: [{ "@id": `pkg:oci/app@${digest(number)}` }],
  status,
  justification: "vulnerable_code_not_present",
});

export const GROWTH_CASES: Record<string, GrowthCase> = {
  "calls, each with another tag of one image": {
    size: 8_000,
    input: (n) => ({
      trail: lines(range(n, (at) => call({ minute: at, imageId: { imageTag: `v${at}` }, findings: [finding(1)] }))),
    }),
  },
  "findings in one image": {
    size: 40_000,
    input: (n) => ({
      trail: lines(
        range(n / 500, (at) => call({ minute: at, findings: range(500, (one) => finding(at * 500 + one)) })),
      ),
    }),
  },
  "findings in one image, as a table": {
    size: 20_000,
    input: (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "table" }),
  },
  "findings in one image, as Markdown": {
    size: 20_000,
    input: (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "markdown" }),
  },
  "findings in one image, as a page": {
    size: 20_000,
    input: (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "html" }),
  },
  "findings in one image, as SARIF": {
    size: 20_000,
    input: (n) => ({ trail: lines([call({ findings: range(n, (at) => finding(at)) })]), format: "sarif" }),
  },
  "images with one finding each": {
    size: 20_000,
    input: (n) => ({ trail: lines(range(n, (at) => call({ image: at, findings: [finding(1)] }))), format: "table" }),
  },
  "packages of one finding": {
    size: 60_000,
    input: (n) => ({
      trail: lines([
        call({
          response: {
            imageScanFindings: {
              imageScanCompletedAt: "2026-03-01T00:00:00Z",
              enhancedFindings: [
                {
                  findingArn: "arn:aws:inspector2:eu-west-1:111122223333:finding/0123456789abcdef0123456789abcdef",
                  severity: "HIGH",
                  status: "ACTIVE",
                  title: "CVE-2026-1",
                  packageVulnerabilityDetails: {
                    vulnerabilityId: "CVE-2026-1",
                    vulnerablePackages: range(n, (at) => ({ name: `lib${at}`, version: "1" })),
                  },
                },
              ],
            },
          },
        }),
      ]),
      format: "table",
    }),
  },
  "a description without a blank, as a table": {
    size: 2_000_000,
    input: (n) => ({
      trail: lines([call({ findings: [finding(1, { description: "x".repeat(n) })] })]),
      format: "table",
    }),
  },
  "observations of one finding that all differ": {
    size: 20_000,
    input: (n) => ({
      trail: lines(range(n, (at) => call({ minute: at, findings: [finding(1, { uri: `https://a.example/${at}` })] }))),
    }),
  },
  "first pages without a second": {
    size: 10_000,
    input: (n) => ({ trail: lines(range(n, (at) => call({ minute: at, response: { nextToken: "a" } }))) }),
  },
  "first pages, and second pages of another scan": {
    size: 10_000,
    input: (n) => ({
      trail: lines(
        range(n, (at) =>
          at % 2 === 0
            ? call({ minute: at, response: { nextToken: "a" } })
            : call({
                minute: at,
                request: { nextToken: "a" },
                response: { imageScanFindings: { imageScanCompletedAt: 1_700_000_000 + at, findings: [] } },
              }),
        ),
      ),
    }),
  },
  "keys of a record": {
    size: 100_000,
    input: (n) => ({ trail: lines([call({ request: Object.fromEntries(range(n, (at) => [`key${at}`, 1])) })]) }),
  },
  "VEX statements": {
    size: 5_000,
    input: (n) => ({
      trail: lines([call({ findings: range(500, (at) => finding(at)) })]),
      files: { "a.vex.json": vex(range(n, (at) => statement(at, "not_affected"))) },
    }),
  },
  "calls, each with another tag and address of one finding, under a VEX statement": {
    size: 4_000,
    input: (n) => ({
      trail: lines(
        range(n, (at) =>
          call({
            minute: at,
            imageId: { imageTag: `v${at}` },
            findings: [finding(1, { uri: `https://a.example/${at}` })],
          }),
        ),
      ),
      files: { "a.vex.json": vex([{ ...statement(1, "not_affected"), products: [{ "@id": "pkg:oci/app?tag=v1" }] }]) },
    }),
  },
  "entries of an ignore file": {
    size: 2_200,
    input: (n) => ({
      trail: lines([call({ findings: range(n, (at) => finding(at)) })]),
      files: {
        "ignore.yaml": `ignore:\n${range(n, (at) => `  - {id: CVE-2026-${10_000 + at}, reason: r, expires: never}`).join("\n")}\n`,
      },
    }),
  },
  "entries for every vulnerability": {
    size: 300,
    input: (n) => ({
      trail: lines([call({ findings: range(3_000, (at) => finding(at)) })]),
      files: {
        "ignore.yaml": `ignore:\n${range(n, (at) => `  - {id: "*", packages: [lib${at}-*], reason: r, expires: never}`).join("\n")}\n`,
      },
    }),
  },
  "gzip in gzip": { size: 30_000_000, input: (n) => ({ trail: gzipSync(gzipSync(Buffer.alloc(n, 0x20))) }) },
  // Both sizes are above 4 MB, up to which zlib reads all members at once.
  "members of a gzip": {
    size: 40_000,
    input: (n) => {
      const member = gzipSync(`${call({})}\n`);
      return { trail: Buffer.concat(range(n / 2, () => member)) };
    },
  },
};
