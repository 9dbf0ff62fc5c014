// Recorded calls of DescribeImageScanFindings with their responses, which are what the search reads.
import { createHash } from "node:crypto";
import { SERVICES, USER_AGENTS } from "./event-kinds.ts";
import { type Random, randomFrom } from "./random.ts";
import { basicFindings, enhancedFindings, hexDigits } from "./scan-findings.ts";

const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1"];
const ACCOUNT = "111122223333";
/** Each worker keeps so many bytes of responses. */
const MOST_KEPT_BYTES = 128 * 1024 * 1024;

export type ScanCalls = {
  imageOf: (call: number) => number;
  /** A record as JSON in ASCII. */
  text: (call: number) => Buffer;
  /** How many rows the search has for an image. */
  groupsOf: (image: number) => number;
};

type Setting = {
  seed: string;
  images: number;
  /** How many findings an image has, in the mean. */
  findings: number;
  /** Each finding is HIGH or CRITICAL, and its description is short. */
  brief: boolean;
  /** Every other image has findings of enhanced scanning. */
  enhanced: boolean;
};

type Image = { groups: number; head: Buffer; tail: Buffer };

/** The calls of a profile, each image asked about several times, always by the same principal. */
export function scanCalls({ seed, images, findings, brief, enhanced }: Setting): ScanCalls {
  const known = new Map<number, Image>();
  let bytes = 0;
  const imageAt = (index: number) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    if (bytes > MOST_KEPT_BYTES) {
      known.clear();
      bytes = 0;
    }
    const image = makeImage(`${seed} image ${index}`, findings, { brief, enhanced: enhanced && index % 2 === 1 });
    known.set(index, image);
    bytes += image.tail.length;
    return image;
  };
  return {
    imageOf: (call) => call % images,
    groupsOf: (image) => imageAt(image).groups,
    text: (call) => {
      const { head, tail } = imageAt(call % images);
      const random = randomFrom(`${seed} call ${call}`);
      const time = new Date(Date.UTC(2026, 10, 1) + call * 20_000).toISOString().replace(".000Z", "Z");
      const ids = `"requestID":"${uuid(random)}","eventID":"${uuid(random)}"`;
      return Buffer.concat([Buffer.from(`{"eventVersion":"1.11","eventTime":"${time}",${ids},`), head, tail]);
    },
  };
}

function makeImage(seed: string, mean: number, { brief, enhanced }: { brief: boolean; enhanced: boolean }): Image {
  const random = randomFrom(seed);
  const region = random.pick(REGIONS);
  const repositoryName = `team/${random.pick(SERVICES)}-${random.pick(SERVICES)}`;
  const imageDigest = `sha256:${createHash("sha256").update(seed).digest("hex")}`;
  const role = `${random.pick(SERVICES)}-pipeline`;
  const session = `GitHubActions-${10_000_000 + random.below(89_999_999)}`;
  // Half to one and a half times the mean, so that files and images differ.
  const count = brief ? mean : Math.max(2, Math.round(mean * (0.5 + random.below(1000) / 1000)));
  const place = { account: ACCOUNT, region, repositoryName, imageDigest };
  // ECR lists at most 100 enhanced findings on a page, and nothing more than one page is recorded here.
  const { listed, counts, rows } = enhanced
    ? enhancedFindings(random, Math.max(1, Math.min(100, Math.round(count / 2))), place)
    : basicFindings(random, count, brief);
  const head = {
    userIdentity: {
      type: "AssumedRole",
      principalId: `AROAEXAMPLEEXAMPLE123:${session}`,
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${session}`,
      accountId: ACCOUNT,
      sessionContext: {
        sessionIssuer: {
          type: "Role",
          principalId: "AROAEXAMPLEEXAMPLE123",
          arn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
          accountId: ACCOUNT,
          userName: role,
        },
        attributes: { creationDate: "2026-11-01T08:00:00Z", mfaAuthenticated: "false" },
      },
    },
    eventSource: "ecr.amazonaws.com",
    eventName: "DescribeImageScanFindings",
    awsRegion: region,
    sourceIPAddress: `203.0.113.${1 + random.below(250)}`,
    userAgent: random.pick(USER_AGENTS),
    requestParameters: { registryId: ACCOUNT, repositoryName, imageId: { imageDigest }, maxResults: 1000 },
  };
  const responseElements = {
    registryId: ACCOUNT,
    repositoryName,
    imageId: { imageDigest },
    imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
    imageScanFindings: {
      imageScanCompletedAt: "Nov 1, 2026, 8:30:16 AM",
      vulnerabilitySourceUpdatedAt: "Nov 1, 2026, 1:17:52 AM",
      ...listed,
      findingSeverityCounts: counts,
    },
  };
  const tail = {
    responseElements,
    readOnly: true,
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: "Management",
  };
  return {
    groups: rows,
    head: Buffer.from(`${JSON.stringify(head).slice(1, -1)},`),
    tail: Buffer.from(JSON.stringify(tail).slice(1)),
  };
}

function uuid(random: Random): string {
  return hexDigits(random, 4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
