import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import {
  compareSeverity,
  noSeverityCounts,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
  worstSeverity,
} from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { type ImagePlace, placesOf } from "./image-places.ts";
import { occurrencesOf, type ReportOccurrence } from "./occurrences.ts";
import { oncePerReport } from "./once-per-report.ts";
import { addTo, distinctBy, nameOf } from "./vulnerabilities.ts";

/** The blocking findings in one version of a package, over all images. */
export type PackageRow = {
  /** Null where the scan results contain neither the package nor its path; such a row has one vulnerability. */
  name: string | null;
  version: string | null;
  /** Distinct vulnerabilities, worst first. */
  vulnerabilities: readonly RowVulnerability[];
  /** Blocking findings: one vulnerability in two images is two. By their severity. */
  severity: SeverityCounts;
  findings: number;
  /** The fixed versions, as the findings name them, and how many of the findings name one. */
  fixedVersions: readonly string[];
  withFixedVersion: number;
  /** No fix exists, according to every finding. */
  unfixable: boolean;
  images: readonly ImagePlace[];
};

export type RowVulnerability = { name: string; severity: Severity; uri: string | null; isExploited: boolean };

/**
 * Every blocking finding by package: first packages with a known fixed version, then those without a fix or with an
 * unknown one, then findings without a package; within each, the worst first.
 */
export const packageRowsOf = oncePerReport(findPackageRows);

function findPackageRows(report: Report): readonly PackageRow[] {
  const byPackage = new Map<string, ReportOccurrence[]>();
  for (const occurrence of blockingOccurrencesOf(report)) {
    const { found, group } = occurrence;
    const isNamed = found.name !== null || found.path !== null;
    const key = isNamed ? [found.name ?? "", found.name ?? found.path, found.version] : [nameOf(group)];
    addTo(byPackage, JSON.stringify(key), occurrence);
  }
  const placeOf = placesOf(report);
  return [...byPackage.values()].map((places) => toRow(places, placeOf)).sort(compareRows);
}

/** The blocking findings, each in one package of one image, whichever principal read it. */
export const blockingOccurrencesOf = oncePerReport((report: Report): readonly ReportOccurrence[] =>
  occurrencesOf(report).filter(({ found }) => found.status === "matched"),
);

function toRow(places: readonly ReportOccurrence[], placeOf: (group: ReportGroup) => ImagePlace): PackageRow {
  const [first] = places;
  const severity = noSeverityCounts();
  const byName = new Map<string, ReportGroup[]>();
  for (const { group } of places) {
    severity[group.severity] += 1;
    addTo(byName, nameOf(group), group);
  }
  const fixed = places.flatMap(({ found }) => found.fixedVersion ?? []);
  return {
    name: first?.found.name ?? first?.found.path ?? null,
    version: first?.found.version ?? null,
    vulnerabilities: [...byName].map(([name, groups]) => toVulnerability(name, groups)).sort(compareVulnerabilities),
    severity,
    findings: places.length,
    fixedVersions: [...new Set(fixed)].sort(),
    withFixedVersion: fixed.length,
    unfixable: places.every(({ found }) => found.fix === "no"),
    images: distinctBy(places, ({ group }) => imageKey(group)).map(({ group }) => placeOf(group)),
  };
}

function toVulnerability(name: string, groups: readonly ReportGroup[]): RowVulnerability {
  return {
    name,
    severity: worstSeverity(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
    uri: groups.find(({ uri }) => uri !== null)?.uri ?? null,
    isExploited: groups.some(({ knownExploited }) => knownExploited === true),
  };
}

function compareVulnerabilities(a: RowVulnerability, b: RowVulnerability): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    Number(b.isExploited) - Number(a.isExploited) ||
    compareText(a.name, b.name)
  );
}

function compareRows(a: PackageRow, b: PackageRow): number {
  return (
    kindOf(a) - kindOf(b) ||
    compareSeverity(worstOf(a), worstOf(b)) ||
    Number(isExploited(b)) - Number(isExploited(a)) ||
    compareCounts(a.severity, b.severity) ||
    compareText(a.name ?? a.vulnerabilities[0]?.name ?? "", b.name ?? b.vulnerabilities[0]?.name ?? "") ||
    compareText(a.version ?? "", b.version ?? "")
  );
}

function kindOf({ name, fixedVersions }: PackageRow): number {
  if (name === null) return 2;
  return fixedVersions.length > 0 ? 0 : 1;
}

function worstOf({ vulnerabilities }: PackageRow): Severity {
  return vulnerabilities[0]?.severity ?? "UNKNOWN";
}

function isExploited({ vulnerabilities }: PackageRow): boolean {
  return vulnerabilities.some((each) => each.isExploited);
}

/** More findings of the highest severity in which they differ come first. */
function compareCounts(a: SeverityCounts, b: SeverityCounts): number {
  return SEVERITIES.map((level) => b[level] - a[level]).find((difference) => difference !== 0) ?? 0;
}

/** Whether the baseline has this finding in this package and does not exempt it; null without a baseline. */
export function isInBaseline({ ruleResults }: Pick<ReportPackage, "ruleResults">): boolean | null {
  const result = ruleResults.find(({ rule }) => rule === "baseline");
  // A rule that does not concern a finding has no reason.
  return result === undefined ? null : result.reason !== null;
}
