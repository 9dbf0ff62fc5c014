// The findings of one image, of basic or of enhanced scanning, as a response lists them.
import { SERVICES } from "./event-kinds.ts";
import type { Random } from "./random.ts";

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

type Finding = {
  name: string;
  description: string;
  uri: string;
  severity: string;
  attributes: { key: string; value: string }[];
};

/** Where an image is, which each finding of Inspector repeats. */
export type ImagePlace = { account: string; region: string; repositoryName: string; imageDigest: string };

/** The list of a response, by its name there, and how many rows the search has for it. */
export type ListedFindings = {
  listed: Record<string, readonly object[]>;
  counts: Record<string, number>;
  rows: number;
};

/** Findings of basic scanning: `count` of them, each with another name. */
export function basicFindings(random: Random, count: number, brief: boolean): ListedFindings {
  const findings = distinct(count, () => makeFinding(random, brief));
  return { listed: { findings }, ...summary(findings) };
}

/** Findings of Inspector: their ARNs and times are of this image alone. */
export function enhancedFindings(random: Random, count: number, place: ImagePlace): ListedFindings {
  const findings = distinct(count, () => makeFinding(random, false)).map((one) => enhanced(one, random, place));
  return { listed: { enhancedFindings: findings }, ...summary(findings) };
}

function distinct(count: number, make: () => Finding): Finding[] {
  const findings = new Map<string, Finding>();
  while (findings.size < count) {
    const finding = make();
    findings.set(finding.name, finding);
  }
  return [...findings.values()];
}

function summary(findings: readonly { severity: string }[]): Omit<ListedFindings, "listed"> {
  const counts: Record<string, number> = {};
  for (const { severity } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return { counts, rows: (counts["CRITICAL"] ?? 0) + (counts["HIGH"] ?? 0) };
}

/** One finding in the form of Inspector, with the fields of the example in the reference of DescribeImageScanFindings. */
function enhanced(
  { name, description, severity }: Finding,
  random: Random,
  place: ImagePlace,
): Record<string, unknown> & { severity: string } {
  const { account, region, repositoryName, imageDigest } = place;
  const score = (random.below(70) + 30) / 10;
  const vector = `CVSS:3.1/AV:${random.pick("NL")}/AC:${random.pick("LH")}/PR:${random.pick("NLH")}/UI:${random.pick("NR")}/S:U/C:${random.pick("NLH")}/I:${random.pick("NLH")}/A:${random.pick("NLH")}`;
  const source = random.pick(["DEBIAN_CVE", "REDHAT_CVE", "NVD", "GITHUB"]);
  const packageName = random.pick(PACKAGES);
  const isFixed = random.below(3) > 0;
  const fixed = `${random.below(9)}.${random.below(40)}-${random.below(20)}+deb12u9`;
  const observed = `Oct ${1 + random.below(28)}, 2026, ${1 + random.below(11)}:${10 + random.below(49)}:${10 + random.below(49)} AM`;
  const isNamedBySource = packageName === "openssl" || packageName === "krb5";
  const packages = (isNamedBySource ? [packageName, `lib${packageName}`] : [packageName]).map((each) => ({
    name: each,
    version: `${random.below(9)}.${random.below(40)}`,
    epoch: 0,
    release: `${random.below(20)}+deb12u${random.below(9)}`,
    arch: "AMD64",
    packageManager: "OS",
    fixedInVersion: isFixed ? fixed : "NotAvailable",
    sourceLayerHash: `sha256:${hexDigits(random, 8)}`,
  }));
  return {
    awsAccountId: account,
    description,
    findingArn: `arn:aws:inspector2:${region}:${account}:finding/${hexDigits(random, 4)}`,
    firstObservedAt: observed,
    lastObservedAt: "Nov 1, 2026, 8:30:16 AM",
    updatedAt: "Nov 1, 2026, 8:30:16 AM",
    packageVulnerabilityDetails: {
      cvss: [{ baseScore: score, scoringVector: vector, source, version: "3.1" }],
      referenceUrls: [
        `https://nvd.nist.gov/vuln/detail/${name}`,
        `https://lists.debian.org/debian-security-announce/2026/msg${1000 + random.below(9000)}.html`,
      ],
      relatedVulnerabilities: [],
      source,
      sourceUrl: `https://security-tracker.debian.org/tracker/${name}`,
      vendorCreatedAt: "Sep 12, 2026, 2:15:07 PM",
      vendorSeverity: severity.toLowerCase(),
      vendorUpdatedAt: "Oct 2, 2026, 1:15:11 PM",
      vulnerabilityId: name,
      vulnerablePackages: packages,
    },
    remediation: { recommendation: { text: "None Provided" } },
    resources: [
      {
        details: {
          awsEcrContainerImage: {
            architecture: "amd64",
            imageHash: imageDigest,
            imageTags: [`v${1 + random.below(90)}`],
            platform: "DEBIAN_12",
            pushedAt: "Nov 1, 2026, 8:29:41 AM",
            registry: account,
            repositoryName,
          },
        },
        id: `arn:aws:ecr:${region}:${account}:repository/${repositoryName}/${imageDigest}`,
        type: "AWS_ECR_CONTAINER_IMAGE",
      },
    ],
    score,
    scoreDetails: {
      cvss: { adjustments: [], score, scoreSource: source, scoringVector: vector, version: "3.1" },
    },
    severity: severity === "UNDEFINED" ? "UNTRIAGED" : severity,
    status: "ACTIVE",
    title: `${name} - ${packages.map((each) => each.name).join(", ")}`,
    type: "PACKAGE_VULNERABILITY",
    exploitAvailable: random.pick(["NO", "NO", "NO", "YES"]),
    fixAvailable: isFixed ? "YES" : "NO",
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

/** Eight digits, so many times. */
export function hexDigits({ next }: Random, times: number): string {
  return Array.from({ length: times }, () => next().toString(16).padStart(8, "0")).join("");
}
