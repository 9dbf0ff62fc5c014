import type { Finding, Outcome, Package } from "../../core/search/scan-result.ts";
import { inconclusive } from "../../core/search/scan-result.ts";
import { parseSeverity } from "../../core/search/severity.ts";
import { isObject, type JsonObject, listAt, objectAt, preview, textAt } from "../../core/text/json-values.ts";
import { findingFix, packageFixes } from "./package-fix.ts";
import { parseScanDate } from "./scan-dates.ts";

/** The contents of `imageScanFindings`, from a live response or a recorded one. */
export type ListedFindings = {
  type: "basic" | "enhanced" | null;
  findings: Finding[];
  /** The number of listed findings by severity, as ECR writes it, in upper case. */
  listedCounts: Map<string, number>;
  /** findingSeverityCounts; null if missing. */
  claimedCounts: Map<string, number> | null;
  completedAt: number | null;
  /** The first fault of the list or one of its entries; null if there is none. */
  fault: Outcome | null;
};

/**
 * Reads `imageScanFindings` of a DescribeImageScanFindings response: `findings` of basic scans and `enhancedFindings` of
 * Amazon Inspector. Reads as much as possible; the first part that cannot be read is the `fault`.
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
      : inconclusive("findings-missing", `imageScanFindings is ${preview(imageScanFindings)}, not an object`),
  };
  const report = (fault: Outcome) => {
    listed.fault ??= fault;
  };
  for (const [key, type, read] of LISTS) {
    const list = from[key];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      report(inconclusive("findings-missing", `${key} is ${preview(list)}, not a list`));
      continue;
    }
    if (listed.type === null || list.length > 0) listed.type = type;
    for (const [index, raw] of list.entries()) addFinding(listed, raw, { place: `${key}[${index}]`, read, report });
  }
  if (listed.type === null) report(inconclusive("findings-missing", "neither findings nor enhancedFindings is a list"));
  listed.claimedCounts = readCounts(from["findingSeverityCounts"], report);
  return listed;
}

const LISTS = [
  ["findings", "basic", readBasic],
  ["enhancedFindings", "enhanced", readEnhanced],
] as const;

type FindingContext = {
  /** The finding's location, for messages. */
  place: string;
  read: (raw: JsonObject, malformed: ReportMalformed) => Finding;
  report: (fault: Outcome) => void;
};

function addFinding(listed: ListedFindings, raw: unknown, { place, read, report }: FindingContext): void {
  if (!isObject(raw)) {
    report(inconclusive("malformed-finding", `${place} is ${preview(raw)}, not an object`));
    return;
  }
  const finding = read(raw, (detail) => report(inconclusive("malformed-finding", `${place}: ${detail}`)));
  const severity = typeof raw["severity"] === "string" ? raw["severity"].trim().toUpperCase() : "";
  listed.findings.push(finding);
  listed.listedCounts.set(severity, (listed.listedCounts.get(severity) ?? 0) + 1);
  if (finding.name === null) report(inconclusive("malformed-finding", `${place} has no name`));
  if (finding.severity === null) {
    report(inconclusive("unknown-severity", `the severity of ${finding.name ?? place} is ${preview(raw["severity"])}`));
  }
}

type ReportMalformed = (detail: string) => void;

function readBasic(raw: JsonObject, malformed: ReportMalformed): Finding {
  const { values, hidesName } = attributesOf(raw, malformed);
  const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((each) => each.length > 0) ?? [];
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
 * The packages of a basic finding. A repeated name or version never hides another: each name is a package, whose version is
 * unknown unless it is clear which one belongs to it.
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

/** The first of these attributes that is present counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES: ReadonlySet<string> = new Set([...SCORES, ...PACKAGE]);

/** The attributes of a basic finding that are read. `hidesName`: an attribute that could not be read may name a package. */
type Attributes = { values: ReadonlyMap<string, ReadonlySet<string>>; hidesName: boolean };

function attributesOf(raw: JsonObject, malformed: ReportMalformed): Attributes {
  const values = new Map<string, Set<string>>();
  let hidesName = false;
  for (const attribute of listAtOrMalformed(raw, "attributes", malformed)) {
    const key = isObject(attribute) ? textAt(attribute, "key") : null;
    if (!isObject(attribute) || key === null) {
      malformed(`an attribute has no key: ${preview(attribute)}`);
      hidesName = true;
      continue;
    }
    if (!ATTRIBUTES.has(key)) continue;
    const value = attribute["value"] ?? "";
    if (typeof value !== "string") {
      malformed(`${key} is ${preview(value)}, not text`);
      hidesName ||= key === "package_name";
    } else if (value !== "") {
      const known = values.get(key) ?? new Set();
      values.set(key, known.add(value));
    }
  }
  for (const key of PACKAGE) {
    const found = [...(values.get(key) ?? [])];
    if (found.length > 1) malformed(`${key} has ${found.length} different values: ${preview(found)}`);
  }
  return { values, hidesName };
}

/** The list at `key`; empty if the field is missing, or is not a list, which is reported. */
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
  const rawDetails = raw["packageVulnerabilityDetails"] ?? null;
  if (rawDetails !== null && !isObject(rawDetails)) {
    malformed(`packageVulnerabilityDetails is ${preview(rawDetails)}, not an object`);
  }
  const listed = listAtOrMalformed(details, "vulnerablePackages", malformed);
  // A finding without a package gets one without a name, which may be of any package manager.
  const packages = listed.length > 0 ? listed : [{}];
  const fixes = packageFixes(raw, listed);
  const related = listAt(details, "relatedVulnerabilities").filter((id) => typeof id === "string");
  const advisorySource = textAt(details, "source");
  const exploit = (textAt(raw, "exploitAvailable") ?? "").toUpperCase();
  const cvss = listAt(details, "cvss").map((entry) => (isObject(entry) ? scoreOf(entry["baseScore"]) : null));
  return {
    name: textAt(details, "vulnerabilityId") ?? textAt(raw, "title") ?? textAt(raw, "findingArn"),
    ...(related.length === 0 ? {} : { relatedIds: related }),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(details["sourceUrl"]),
    score: scoreOf(raw["score"]) ?? highest(cvss),
    fix: findingFix(raw),
    exploit: exploit === "YES" ? "yes" : exploit === "NO" ? "no" : null,
    state: STATES.get((textAt(raw, "status") ?? "").toUpperCase()) ?? "active",
    publishedAt: parseScanDate(details["vendorCreatedAt"]),
    arn: textAt(raw, "findingArn"),
    packages: packages.map((found, index) => ({
      ...readPackage(found, fixes[index] ?? NO_FIX_KNOWN, malformed),
      ...(advisorySource === null ? {} : { advisorySource }),
    })),
  };
}

const NO_FIX_KNOWN = { fix: null, fixedVersion: null };

/** The text fields of a package that policy uses. */
const PACKAGE_FIELDS = ["name", "version", "release", "filePath", "packageManager", "fixedInVersion"];

/** An entry that is not an object becomes a package without a name, so that policy for other packages cannot apply to it. */
function readPackage(entry: unknown, fix: Pick<Package, "fix" | "fixedVersion">, malformed: ReportMalformed): Package {
  const raw = isObject(entry) ? entry : {};
  if (!isObject(entry)) malformed(`a package is ${preview(entry)}, not an object`);
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

/** `epoch:version-release`, as package managers write it; an epoch of 0 is omitted. */
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

/** Matches addresses that are certainly in normal form, as nearly all are, without parsing them. */
const PLAIN_ADDRESS =
  /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;

/** An http or https address in normal form, else null. ECR's `uri` may end in a space. */
function webAddress(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (PLAIN_ADDRESS.test(value)) return value;
  if (!URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

/** Reads findingSeverityCounts. A count that is not a whole number is a fault, because the list cannot be compared with it. */
function readCounts(raw: unknown, report: (fault: Outcome) => void): Map<string, number> | null {
  if (raw === undefined || raw === null) return null;
  const counts = new Map<string, number>();
  for (const [severity, count] of Object.entries(isObject(raw) ? raw : {})) {
    if (typeof count === "number" && Number.isInteger(count) && count >= 0) counts.set(severity.toUpperCase(), count);
    else report(inconclusive("counts-disagree", `findingSeverityCounts.${severity} is ${preview(count)}, not a count`));
  }
  if (!isObject(raw)) {
    report(inconclusive("counts-disagree", `findingSeverityCounts is ${preview(raw)}, not an object`));
  }
  return counts;
}
