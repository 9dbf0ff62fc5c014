import { inShort, isObject, type JsonObject, listAt, objectAt, textAt } from "../core/json-values.ts";
import type { Finding, Outcome, Package } from "../core/scan-result.ts";
import { inconclusive } from "../core/scan-result.ts";
import { parseSeverity } from "../core/severity.ts";
import { findingFix, packageFixes } from "./package-fix.ts";
import { parseScanDate } from "./scan-dates.ts";

/** What `imageScanFindings` holds, live or recorded, in one form. */
export type ListedFindings = {
  type: "basic" | "enhanced" | null;
  findings: Finding[];
  /** How many were listed, by their own words for severity. */
  listedCounts: Map<string, number>;
  /** findingSeverityCounts; null where it is not there. */
  claimedCounts: Map<string, number> | null;
  completedAt: number | null;
  /** What was amiss with the list or one of its entries; null where nothing was. */
  fault: Outcome | null;
};

/**
 * Reads `imageScanFindings` of DescribeImageScanFindings: `findings` of basic scans, `enhancedFindings` of Inspector's.
 * Everything that can be read is, and the first thing that cannot is the fault.
 */
export function readFindings(imageScanFindings: unknown): ListedFindings {
  const from = isObject(imageScanFindings) ? imageScanFindings : {};
  const listed: ListedFindings = {
    type: null,
    findings: [],
    listedCounts: new Map(),
    claimedCounts: null,
    completedAt: parseScanDate(from["imageScanCompletedAt"]),
    fault: isObject(imageScanFindings)
      ? null
      : inconclusive("findings-missing", `imageScanFindings is ${inShort(imageScanFindings)}`),
  };
  const blame = (fault: Outcome) => {
    listed.fault ??= fault;
  };
  for (const [key, type, read] of LISTS) {
    const list = from[key];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      blame(inconclusive("findings-missing", `${key} is ${inShort(list)}, not a list`));
      continue;
    }
    if (listed.type === null || list.length > 0) listed.type = type;
    for (const [index, raw] of list.entries()) addFinding(listed, `${key}[${index}]`, raw, read, blame);
  }
  if (listed.type === null) blame(inconclusive("findings-missing", "neither findings nor enhancedFindings is a list"));
  listed.claimedCounts = readCounts(from["findingSeverityCounts"], blame);
  return listed;
}

const LISTS = [
  ["findings", "basic", readBasic],
  ["enhancedFindings", "enhanced", readEnhanced],
] as const;

function addFinding(
  listed: ListedFindings,
  place: string,
  raw: unknown,
  read: (raw: JsonObject) => Finding,
  blame: (fault: Outcome) => void,
): void {
  if (!isObject(raw)) {
    blame(inconclusive("malformed-finding", `${place} is ${inShort(raw)}, not a finding`));
    return;
  }
  const finding = read(raw);
  const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
  listed.findings.push(finding);
  listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
  if (finding.name === null) blame(inconclusive("malformed-finding", `${place} has no name`));
  if (finding.severity === null) {
    blame(inconclusive("unknown-severity", `severity of ${finding.name ?? place} is ${inShort(raw["severity"])}`));
  }
}

function readBasic(raw: JsonObject): Finding {
  const { package_name: name, package_version: version, CVSS4_SCORE, CVSS3_SCORE, CVSS2_SCORE } = attributesOf(raw);
  const found: Package = { name, version, fixedVersion: null, fix: null, type: null, path: null };
  return {
    name: textAt(raw, "name"),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(raw["uri"]),
    score: scoreOf(CVSS4_SCORE ?? CVSS3_SCORE ?? CVSS2_SCORE),
    fix: null,
    exploit: null,
    state: "active",
    publishedAt: null,
    arn: null,
    packages: name === null && version === null ? [] : [found],
  };
}

const ATTRIBUTES = {
  package_name: null,
  package_version: null,
  CVSS4_SCORE: null,
  CVSS3_SCORE: null,
  CVSS2_SCORE: null,
};

type Attributes = Record<keyof typeof ATTRIBUTES, string | null>;

/** A basic finding's attributes, as far as they are read; the last of one key counts. */
function attributesOf(raw: JsonObject): Attributes {
  const attributes: Attributes = { ...ATTRIBUTES };
  for (const attribute of listAt(raw, "attributes")) {
    if (!isObject(attribute)) continue;
    const { key } = attribute;
    const value = isAttribute(key) ? textAt(attribute, "value") : null;
    if (isAttribute(key) && value !== null) attributes[key] = value;
  }
  return attributes;
}

function isAttribute(key: unknown): key is keyof Attributes {
  return typeof key === "string" && Object.hasOwn(ATTRIBUTES, key);
}

function readEnhanced(raw: JsonObject): Finding {
  const details = objectAt(raw, "packageVulnerabilityDetails");
  const packages = listAt(details, "vulnerablePackages").filter(isObject);
  const fixes = packageFixes(raw, packages);
  const exploit = (textAt(raw, "exploitAvailable") ?? "").toUpperCase();
  const cvss = listAt(details, "cvss").map((entry) => (isObject(entry) ? scoreOf(entry["baseScore"]) : null));
  const highest = cvss.reduce(
    (most, score) => (most === null || (score !== null && score > most) ? score : most),
    null,
  );
  return {
    name: textAt(details, "vulnerabilityId") ?? textAt(raw, "title") ?? textAt(raw, "findingArn"),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(details["sourceUrl"]),
    score: scoreOf(raw["score"]) ?? highest,
    fix: findingFix(raw),
    exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
    state: STATES.get((textAt(raw, "status") ?? "").toUpperCase()) ?? "active",
    publishedAt: parseScanDate(details["vendorCreatedAt"]),
    arn: textAt(raw, "findingArn"),
    packages: packages.map((found, index) => readPackage(found, fixes[index] ?? NO_FIX_KNOWN)),
  };
}

const NO_FIX_KNOWN = { fix: null, fixedVersion: null };

function readPackage(raw: JsonObject, { fix, fixedVersion }: Pick<Package, "fix" | "fixedVersion">): Package {
  return {
    name: textAt(raw, "name"),
    version: packageVersion(raw),
    fixedVersion,
    fix,
    type: textAt(raw, "packageManager"),
    path: textAt(raw, "filePath"),
  };
}

/** `epoch:version-release`, as package managers write it; an epoch of 0 is left out. */
function packageVersion(raw: JsonObject): string | null {
  const version = textAt(raw, "version");
  if (version === null) return null;
  const epoch = raw["epoch"];
  const release = textAt(raw, "release");
  const prefix = typeof epoch === "number" && epoch > 0 ? `${epoch}:` : "";
  return `${prefix}${version}${release === null ? "" : `-${release}`}`;
}

const STATES = new Map<string, "suppressed" | "closed">([
  ["SUPPRESSED", "suppressed"],
  ["CLOSED", "closed"],
]);

function scoreOf(value: unknown): number | null {
  const score = typeof value === "string" ? Number.parseFloat(value) : value;
  return typeof score === "number" && score >= 0 && score <= 10 ? score : null;
}

/** An address of letters, digits and hyphens is in its normal form already, as nearly all are. */
const PLAIN_ADDRESS =
  /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;

/** An http or https address in its normal form; ECR's `uri` may end in a space. */
function webAddress(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (PLAIN_ADDRESS.test(value)) return value;
  if (!URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** A count that is no whole number makes the answer one that cannot be held against its list. */
function readCounts(raw: unknown, blame: (fault: Outcome) => void): Map<string, number> | null {
  if (raw === undefined || raw === null) return null;
  const counts = new Map<string, number>();
  for (const [severity, count] of Object.entries(isObject(raw) ? raw : {})) {
    if (typeof count === "number" && Number.isInteger(count) && count >= 0) counts.set(severity.toUpperCase(), count);
    else blame(inconclusive("counts-disagree", `findingSeverityCounts says ${inShort(count)} ${severity}`));
  }
  if (!isObject(raw)) blame(inconclusive("counts-disagree", `findingSeverityCounts is ${inShort(raw)}`));
  return counts;
}
