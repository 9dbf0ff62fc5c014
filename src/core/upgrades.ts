import type { Report, ReportGroup, ReportPackage } from "./report.ts";
import { compareSeverity, type Severity, worstSeverity } from "./severity.ts";
import { addTo, distinctBy, findingInImage, imageOf, nameOf } from "./vulnerabilities.ts";

/** One package to upgrade, and what that does about what gates. */
export type Upgrade = {
  package: string | null;
  version: string | null;
  /** The versions that mend it, as the findings name them; empty where none is said. */
  fixedVersions: string[];
  /** Every finding says that there is no fix yet. */
  unfixable: boolean;
  worst: Severity;
  /** The gating findings that it occurs in; one in two images is two. */
  findings: number;
  /** Those of them that it alone makes gate: they are gone once it is upgraded. */
  removes: number;
  /** The distinct vulnerabilities, by name, the worst first. */
  names: string[];
  /** A group of each image. */
  images: ReportGroup[];
};

/** How much gates: findings in images (not the rows of the search, of which each principal has its own), and images. */
export function gatingOf(report: Report): { findings: number; images: number; worst: Severity | null } {
  const matched = report.groups.filter(({ status }) => status === "matched");
  return {
    findings: new Set(matched.map(findingInImage)).size,
    images: new Set(matched.map(imageOf)).size,
    worst: worstSeverity(matched.map(({ severity }) => severity)),
  };
}

/**
 * What to do about what gates, the best first: an upgrade that can be had before one that cannot, then the one that
 * removes most findings, then the one that is in most, then the worst.
 */
export function upgradesOf(report: Report): Upgrade[] {
  const byPackage = new Map<string, { group: ReportGroup; found: ReportPackage; alone: boolean }[]>();
  for (const group of report.groups) {
    const gating = group.packages.filter(({ status }) => status === "matched");
    const keys = gating.map(({ name, version }) => JSON.stringify([name, version]));
    const alone = new Set(keys).size === 1;
    for (const [index, found] of gating.entries()) addTo(byPackage, keys[index] ?? "", { group, found, alone });
  }
  return [...byPackage.values()]
    .map(toUpgrade)
    .sort(
      (a, b) =>
        Number(a.unfixable) - Number(b.unfixable) ||
        b.removes - a.removes ||
        b.findings - a.findings ||
        compareSeverity(a.worst, b.worst) ||
        (`${a.package}\n${a.version}` < `${b.package}\n${b.version}` ? -1 : 1),
    );
}

function toUpgrade(places: { group: ReportGroup; found: ReportPackage; alone: boolean }[]): Upgrade {
  const groups = places.map(({ group }) => group);
  const packages = places.map(({ found }) => found);
  const fixedVersions = packages.map(({ fixedVersion }) => fixedVersion).filter((version) => version !== null);
  return {
    package: packages[0]?.name ?? null,
    version: packages[0]?.version ?? null,
    fixedVersions: [...new Set(fixedVersions)].sort(),
    unfixable: packages.every(({ fix }) => fix === "no"),
    worst: worstSeverity(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
    findings: new Set(groups.map(findingInImage)).size,
    removes: new Set(places.filter(({ alone }) => alone).map(({ group }) => findingInImage(group))).size,
    names: distinctBy(groups, nameOf).map(nameOf),
    images: distinctBy(groups, imageOf),
  };
}
