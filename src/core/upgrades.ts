import type { Report, ReportGroup, ReportPackage } from "./report.ts";
import { compareSeverity, type Severity, worstSeverity } from "./severity.ts";

/** One package to upgrade, and what that removes of what gates. */
export type Upgrade = {
  package: string | null;
  version: string | null;
  /** The versions that mend it, as the findings name them; empty where none is said. */
  fixedVersions: string[];
  /** Every finding says that there is no fix yet. */
  unfixable: boolean;
  worst: Severity;
  /** The gating groups that it occurs in. */
  groups: ReportGroup[];
  /** Distinct vulnerabilities, by name. */
  findings: string[];
  /** Distinct images, as `repository@digest`. */
  images: string[];
};

/**
 * What to do about what gates, the best first: an upgrade that can be had before one that cannot, then the one that
 * removes most findings, then the worst.
 */
export function upgradesOf(report: Report): Upgrade[] {
  const byPackage = new Map<string, { groups: Set<ReportGroup>; packages: ReportPackage[] }>();
  for (const group of report.groups) {
    for (const found of group.packages) {
      if (found.status !== "matched") continue;
      const key = JSON.stringify([found.name, found.version]);
      const entry = byPackage.get(key) ?? { groups: new Set(), packages: [] };
      entry.groups.add(group);
      entry.packages.push(found);
      byPackage.set(key, entry);
    }
  }
  return [...byPackage.values()]
    .map(toUpgrade)
    .sort(
      (a, b) =>
        Number(a.unfixable) - Number(b.unfixable) ||
        b.findings.length - a.findings.length ||
        compareSeverity(a.worst, b.worst) ||
        (`${a.package}\n${a.version}` < `${b.package}\n${b.version}` ? -1 : 1),
    );
}

function toUpgrade({ groups, packages }: { groups: Set<ReportGroup>; packages: ReportPackage[] }): Upgrade {
  const rows = [...groups];
  const distinct = (texts: (string | null)[]) => [...new Set(texts.filter((text) => text !== null))].sort();
  return {
    package: packages[0]?.name ?? null,
    version: packages[0]?.version ?? null,
    fixedVersions: distinct(packages.map(({ fixedVersion }) => fixedVersion)),
    unfixable: packages.every(({ fix }) => fix === "no"),
    worst: worstSeverity(rows.map(({ severity }) => severity)) ?? "UNKNOWN",
    groups: rows,
    findings: distinct(rows.map(({ name, finding }) => name ?? finding ?? "(unnamed finding)")),
    images: distinct(rows.map(({ repositoryName, imageDigest }) => `${repositoryName ?? "?"}@${imageDigest ?? "?"}`)),
  };
}
