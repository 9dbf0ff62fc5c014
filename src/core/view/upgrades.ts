import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { type ImagePlace, placesOf } from "./image-places.ts";
import { occurrenceKey } from "./occurrences.ts";
import { oncePerReport } from "./once-per-report.ts";
import { addTo, distinctBy } from "./vulnerabilities.ts";

/** Packages to upgrade together, because their blocking findings are the same, and the effect of the upgrade. */
export type Upgrade = {
  packages: UpgradePackage[];
  /** No fix exists for any of the packages, according to every finding. */
  unfixable: boolean;
  worst: Severity;
  /** The blocking findings in these packages; one in two packages or two images is two. */
  findings: number;
  /** Those of them whose fixed version is known. */
  fixes: number;
  images: readonly ImagePlace[];
};

export type UpgradePackage = {
  name: string | null;
  version: string | null;
  /** The fixed versions, as the findings name them; empty where they are unknown. */
  fixedVersions: string[];
  /** No fix exists, according to every finding. */
  unfixable: boolean;
};

/**
 * The upgrades for the blocking findings, most effective first: upgrades without a fix come last, then by the number of
 * findings that they fix, by the number of findings they are in, by severity, and those with a known version first.
 */
export const upgradesOf = oncePerReport(findUpgrades);

function findUpgrades(report: Report): readonly Upgrade[] {
  const places = new Map<string, Place[]>();
  for (const [index, group] of report.groups.entries()) {
    for (const found of group.packages) {
      if (found.status !== "matched") continue;
      const key = JSON.stringify([found.name, found.version]);
      addTo(places, key, { index, group, found });
    }
  }
  const together = new Map<string, Place[][]>();
  for (const occurrences of places.values()) {
    addTo(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
  }
  const texts = new Map<Upgrade, string>();
  const textOf = (upgrade: Upgrade) => {
    const text = texts.get(upgrade) ?? JSON.stringify(upgrade.packages);
    texts.set(upgrade, text);
    return text;
  };
  const placeOf = placesOf(report);
  return [...together.values()]
    .map((packages) => toUpgrade(packages, placeOf))
    .sort(
      (a, b) =>
        Number(a.unfixable) - Number(b.unfixable) ||
        b.fixes - a.fixes ||
        b.findings - a.findings ||
        compareSeverity(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        compareText(textOf(a), textOf(b)),
    );
}

type Place = { index: number; group: ReportGroup; found: ReportPackage };

function toUpgrade(packages: Place[][], placeOf: (group: ReportGroup) => ImagePlace): Upgrade {
  // All packages of an upgrade occur in the same groups.
  const groups = distinctBy(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
  const upgraded = sortedByText(packages.map(toPackage));
  const findings = distinctBy(packages.flat(), ({ group, found }) => occurrenceKey({ group, found }));
  return {
    packages: upgraded,
    unfixable: upgraded.every(({ unfixable }) => unfixable),
    worst: worstSeverity(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
    findings: findings.length,
    fixes: findings.filter(({ found }) => found.fixedVersion !== null).length,
    images: distinctBy(groups, imageKey).map(placeOf),
  };
}

/** Sorted by their JSON, which is computed once for each. */
function sortedByText<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, text: JSON.stringify(item) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}

function toPackage(places: readonly Place[]): UpgradePackage {
  const found = places.map((place) => place.found);
  const fixedVersions = found.map(({ fixedVersion }) => fixedVersion).filter((version) => version !== null);
  return {
    name: found[0]?.name ?? null,
    version: found[0]?.version ?? null,
    fixedVersions: [...new Set(fixedVersions)].sort(),
    unfixable: found.every(({ fix }) => fix === "no"),
  };
}

function isFixNamed({ packages }: Upgrade): boolean {
  return packages.every(({ fixedVersions }) => fixedVersions.length > 0);
}
