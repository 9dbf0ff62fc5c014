import type { Finding, Package } from "../../core/search/scan-result.ts";
import { parseSeverity } from "../../core/search/severity.ts";
import { isObject, type JsonObject, listAt, objectAt, preview, textAt } from "../../core/text/json-values.ts";
import { highest, listAtOrMalformed, type ReportMalformed, scoreOf, webAddress } from "./finding-fields.ts";
import { findingFix, packageFixes } from "./package-fix.ts";
import { parseScanDate } from "./scan-dates.ts";

/** Reads an entry of `enhancedFindings`, of Amazon Inspector. Reads as much as possible. */
export function readEnhanced(raw: JsonObject, malformed: ReportMalformed): Finding {
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
