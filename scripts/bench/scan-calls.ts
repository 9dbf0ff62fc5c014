// Recorded calls of DescribeImageScanFindings with their responses, which are what the search reads.
import { createHash } from "node:crypto";
import { SERVICES, USER_AGENTS } from "./event-kinds.ts";
import { type Random, randomFrom } from "./random.ts";

const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1"];
const ACCOUNT = "111122223333";
/** How often each severity is among a thousand findings; CRITICAL and HIGH make an eighth. */
const SEVERITIES = Object.entries({
  CRITICAL: 18,
  HIGH: 106,
  MEDIUM: 370,
  LOW: 336,
  INFORMATIONAL: 140,
  UNDEFINED: 30,
});
const PACKAGES = [
  "openssl",
  "glibc",
  "curl",
  "zlib",
  "expat",
  "systemd",
  "krb5",
  "libxml2",
  "perl",
  "sqlite3",
  "tar",
  "gnutls28",
];
const FAULTS = [
  "heap-based buffer overflow",
  "use-after-free",
  "integer overflow",
  "out-of-bounds read",
  "null pointer dereference",
  "race condition",
  "improper certificate validation",
  "uncontrolled recursion",
];
const WHERE = [
  "the parser",
  "the handshake code",
  "the decompression routine",
  "the regular expression engine",
  "the archive extractor",
  "the name resolver",
  "the session cache",
  "the XML reader",
];
const HOW = [
  "a crafted file",
  "a malformed packet",
  "a long header line",
  "a specially formed certificate",
  "an overly long host name",
  "repeated requests",
];
const EFFECTS = [
  "execute arbitrary code",
  "cause a denial of service (application crash)",
  "read memory beyond a buffer",
  "bypass an access check",
  "consume all memory",
];
const MORE = [
  "NOTE: the vendor disputes the severity of this issue because the attacker needs local access.",
  "This affects the default configuration.",
  "Versions that are no longer supported are not assessed.",
  "The fix is incomplete in earlier point releases; see the references for backports.",
];

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
};

type Image = { groups: number; head: Buffer; tail: Buffer };

type Finding = {
  name: string;
  description: string;
  uri: string;
  severity: string;
  attributes: { key: string; value: string }[];
};

/** The calls of a profile, each image asked about several times, always by the same principal. */
export function scanCalls({ seed, images, findings, brief }: Setting): ScanCalls {
  const known = new Map<number, Image>();
  const imageAt = (index: number) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const image = makeImage(`${seed} image ${index}`, findings, brief);
    known.set(index, image);
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

function makeImage(seed: string, mean: number, brief: boolean): Image {
  const random = randomFrom(seed);
  const region = random.pick(REGIONS);
  const repositoryName = `team/${random.pick(SERVICES)}-${random.pick(SERVICES)}`;
  const imageDigest = `sha256:${createHash("sha256").update(seed).digest("hex")}`;
  const role = `${random.pick(SERVICES)}-pipeline`;
  const session = `GitHubActions-${10_000_000 + random.below(89_999_999)}`;
  // Half to one and a half times the mean, so that files and images differ.
  const count = brief ? mean : Math.max(2, Math.round(mean * (0.5 + random.below(1000) / 1000)));
  const listed = new Map<string, Finding>();
  while (listed.size < count) {
    const finding = makeFinding(random, brief);
    listed.set(finding.name, finding);
  }
  const findings = [...listed.values()];
  const findingSeverityCounts: Record<string, number> = {};
  for (const { severity } of findings) findingSeverityCounts[severity] = (findingSeverityCounts[severity] ?? 0) + 1;
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
      findings,
      findingSeverityCounts,
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
  const rows = findings.filter(({ severity }) => severity === "CRITICAL" || severity === "HIGH");
  return {
    groups: rows.length,
    head: Buffer.from(`${JSON.stringify(head).slice(1, -1)},`),
    tail: Buffer.from(JSON.stringify(tail).slice(1)),
  };
}

function makeFinding(random: Random, brief: boolean): Finding {
  const name = `CVE-${2017 + random.below(10)}-${1000 + random.below(59_000)}`;
  const packageName = random.pick(PACKAGES);
  const version = `${random.below(9)}.${random.below(40)}-${random.below(20)}+deb12u${random.below(9)}`;
  const uri = `https://security-tracker.debian.org/tracker/${name}`;
  const severity = brief ? random.pick(["HIGH", "HIGH", "HIGH", "CRITICAL"]) : severityOf(random.below(1000));
  const fault = `A ${random.pick(FAULTS)} was found in ${random.pick(WHERE)} of ${packageName}`;
  const attributes = [
    { key: "package_version", value: version },
    { key: "package_name", value: packageName },
  ];
  if (brief) return { name, description: `${fault}.`, uri, severity, attributes };
  const place = `${random.pick(SERVICES)}_${hexDigits(random, 1).slice(0, 3)}`;
  const description = [
    `${fault} before ${random.below(9)}.${random.below(40)}.${random.below(20)} (function ${place},`,
    `line ${random.below(9000)}) that lets ${random.pick(["remote", "local", "authenticated"])} attackers ${random.pick(EFFECTS)}`,
    `via ${random.pick(HOW)}. ${random.pick(MORE)} It was fixed by commit ${hexDigits(random, 5)}.`,
  ].join(" ");
  const [confidentiality, integrity, interaction] = [random.pick("NLH"), random.pick("NLH"), random.pick("NR")];
  const cvss2 = `AV:${random.pick("NL")}/AC:${random.pick("LMH")}/Au:N/C:${random.pick("NPC")}/I:${random.pick("NPC")}/A:P`;
  const cvss3 = `AV:N/AC:${random.pick("LH")}/PR:N/UI:${interaction}/S:U/C:${confidentiality}/I:${integrity}/A:H`;
  attributes.push(
    { key: "CVSS2_VECTOR", value: cvss2 },
    { key: "CVSS2_SCORE", value: String((random.below(70) + 30) / 10) },
    { key: "CVSS3_VECTOR", value: `CVSS:3.1/${cvss3}` },
    { key: "CVSS3_SCORE", value: String((random.below(70) + 30) / 10) },
  );
  return { name, description, uri, severity, attributes };
}

function severityOf(thousandth: number): string {
  let seen = 0;
  for (const [severity, share] of SEVERITIES) {
    seen += share;
    if (thousandth < seen) return severity;
  }
  return "UNDEFINED";
}

function uuid(random: Random): string {
  return hexDigits(random, 4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Eight digits, so many times. */
function hexDigits({ next }: Random, times: number): string {
  return Array.from({ length: times }, () => next().toString(16).padStart(8, "0")).join("");
}
