import type { Finding, Outcome, Package } from "../../core/search/scan-result.ts";
import { inconclusive } from "../../core/search/scan-result.ts";
import { parseSeverity } from "../../core/search/severity.ts";
import { isObject, type JsonObject, listAt, objectAt, preview, textAt } from "../../core/text/json-values.ts";
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
      : inconclusive("findings-missing", `imageScanFindings is ${preview(imageScanFindings)}`),
  };
  const blame = (fault: Outcome) => {
    listed.fault ??= fault;
  };
  for (const [key, type, read] of LISTS) {
    const list = from[key];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      blame(inconclusive("findings-missing", `${key} is ${preview(list)}, not a list`));
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
  read: (raw: JsonObject, malformed: (what: string) => void) => Finding,
  blame: (fault: Outcome) => void,
): void {
  if (!isObject(raw)) {
    blame(inconclusive("malformed-finding", `${place} is ${preview(raw)}, not a finding`));
    return;
  }
  const finding = read(raw, (what) => blame(inconclusive("malformed-finding", `${place}: ${what}`)));
  const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
  listed.findings.push(finding);
  listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
  if (finding.name === null) blame(inconclusive("malformed-finding", `${place} has no name`));
  if (finding.severity === null) {
    blame(inconclusive("unknown-severity", `severity of ${finding.name ?? place} is ${preview(raw["severity"])}`));
  }
}

type ReportMalformed = (what: string) => void;

function readBasic(raw: JsonObject, malformed: ReportMalformed): Finding {
  const { values, hidesName } = attributesOf(raw, malformed);
  const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((given) => given.length > 0) ?? [];
  return {
    name: textAt(raw, "name"),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(raw["uri"]),
    score: highest(scores.map(scoreOf)),
    fix: null,
    exploit: null,
    state: "active",
    publishedAt: null,
    arn: null,
    packages: basicPackages(
      [...(values.get("package_name") ?? [])],
      [...(values.get("package_version") ?? [])],
      hidesName,
    ),
  };
}

/**
 * The packages of a basic finding. A name or version that is given twice never hides another: each name is a package,
 * of an unknown version where it is not clear which one belongs to it.
 */
function basicPackages(names: readonly string[], versions: readonly string[], hidesName: boolean): Package[] {
  const [version, otherVersion] = versions;
  const isClear = names.length < 2 && otherVersion === undefined && !hidesName;
  const packageOf = (name: string | null): Package => ({
    name,
    version: isClear ? (version ?? null) : null,
    fixedVersion: null,
    fix: null,
    type: null,
    path: null,
  });
  const named = names.map(packageOf);
  return hidesName || (named.length === 0 && version !== undefined) ? [...named, packageOf(null)] : named;
}

/** The first that is given counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES: ReadonlySet<string> = new Set([...SCORES, ...PACKAGE]);

/** A basic finding's attributes, as far as they are read. `hidesName`: one that could not be read may name a package. */
type Attributes = { values: ReadonlyMap<string, ReadonlySet<string>>; hidesName: boolean };

function attributesOf(raw: JsonObject, malformed: ReportMalformed): Attributes {
  const values = new Map<string, Set<string>>();
  let hidesName = false;
  for (const attribute of listAtOrMalformed(raw, "attributes", malformed)) {
    const key = isObject(attribute) ? textAt(attribute, "key") : null;
    if (!isObject(attribute) || key === null) {
      malformed(`an attribute is ${preview(attribute)}, which has no key`);
      hidesName = true;
      continue;
    }
    if (!ATTRIBUTES.has(key)) continue;
    const given = attribute["value"] ?? "";
    if (typeof given !== "string") {
      malformed(`${key} is ${preview(given)}, not text`);
      hidesName ||= key === "package_name";
    } else if (given !== "") {
      const known = values.get(key) ?? new Set();
      values.set(key, known.add(given));
    }
  }
  for (const key of PACKAGE) {
    const given = [...(values.get(key) ?? [])];
    if (given.length > 1) malformed(`${key} is given ${given.length} times, as ${preview(given)}`);
  }
  return { values, hidesName };
}

/** The list at `key`; empty where the field is missing, and where it is something else, which is odd. */
function listAtOrMalformed(raw: JsonObject, key: string, malformed: ReportMalformed): readonly unknown[] {
  const value = raw[key] ?? null;
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  malformed(`${key} is ${preview(value)}, not a list`);
  return [];
}

function highest(scores: readonly (number | null)[]): number | null {
  return scores.reduce((most, score) => (most === null || (score !== null && score > most) ? score : most), null);
}

function readEnhanced(raw: JsonObject, malformed: ReportMalformed): Finding {
  const details = objectAt(raw, "packageVulnerabilityDetails");
  const given = raw["packageVulnerabilityDetails"] ?? null;
  if (given !== null && !isObject(given)) malformed(`packageVulnerabilityDetails is ${preview(given)}, not an object`);
  const listed = listAtOrMalformed(details, "vulnerablePackages", malformed);
  // One that is not listed has no name, and may be of any package manager.
  const packages = listed.length > 0 ? listed : [{}];
  const fixes = packageFixes(raw, listed);
  const exploit = (textAt(raw, "exploitAvailable") ?? "").toUpperCase();
  const cvss = listAt(details, "cvss").map((entry) => (isObject(entry) ? scoreOf(entry["baseScore"]) : null));
  return {
    name: textAt(details, "vulnerabilityId") ?? textAt(raw, "title") ?? textAt(raw, "findingArn"),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(details["sourceUrl"]),
    score: scoreOf(raw["score"]) ?? highest(cvss),
    fix: findingFix(raw),
    exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
    state: STATES.get((textAt(raw, "status") ?? "").toUpperCase()) ?? "active",
    publishedAt: parseScanDate(details["vendorCreatedAt"]),
    arn: textAt(raw, "findingArn"),
    packages: packages.map((found, index) => readPackage(found, fixes[index] ?? NO_FIX_KNOWN, malformed)),
  };
}

const NO_FIX_KNOWN = { fix: null, fixedVersion: null };

/** What policy reads of a package. */
const PACKAGE_FIELDS = ["name", "version", "release", "filePath", "packageManager", "fixedInVersion"];

/** An entry that is not an object is a package without a name, so that no other package speaks for it. */
function readPackage(given: unknown, fix: Pick<Package, "fix" | "fixedVersion">, malformed: ReportMalformed): Package {
  const raw = isObject(given) ? given : {};
  if (!isObject(given)) malformed(`a package is ${preview(given)}, not an object`);
  for (const field of PACKAGE_FIELDS) {
    const value = raw[field] ?? null;
    if (value !== null && typeof value !== "string") malformed(`${field} of a package is ${preview(value)}, not text`);
  }
  const epoch = raw["epoch"] ?? null;
  if (epoch !== null && typeof epoch !== "number") malformed(`epoch of a package is ${preview(epoch)}, not a number`);
  const type = textAt(raw, "packageManager");
  return {
    name: textAt(raw, "name"),
    version: packageVersion(raw),
    fixedVersion: fix.fixedVersion,
    fix: fix.fix,
    type,
    ...(type === null ? { isTypeUnknown: true } : {}),
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
    else blame(inconclusive("counts-disagree", `findingSeverityCounts has ${preview(count)} ${severity}`));
  }
  if (!isObject(raw)) blame(inconclusive("counts-disagree", `findingSeverityCounts is ${preview(raw)}`));
  return counts;
}
