import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { oncePerReport } from "./once-per-report.ts";
import { addTo, distinctBy, findingInImage } from "./vulnerabilities.ts";

/** What to upgrade in one go, and what that does about what gates: packages that always gate together are one. */
export type Upgrade = {
  packages: UpgradePackage[];
  /** Every finding says that there is no fix yet, for any of the packages. */
  unfixable: boolean;
  worst: Severity;
  /** The gating findings that it occurs in; one in two images is two. */
  findings: number;
  /** Those of them that nothing else makes gate: they are gone once it is upgraded. */
  removes: number;
  /** A group of each image. */
  images: ReportGroup[];
};

export type UpgradePackage = {
  name: string | null;
  version: string | null;
  /** The versions that mend it, as the findings name them; empty where none is said. */
  fixedVersions: string[];
  /** Every finding says that there is no fix yet. */
  unfixable: boolean;
};

/** How much gates: findings in images (not the rows of the search, of which each principal has its own), and images. */
export const blockingCounts = oncePerReport(countBlocking);

function countBlocking(report: Report): {
  findings: number;
  /** Those of them that are known to be exploited. */
  exploited: number;
  images: number;
  worst: Severity | null;
} {
  const matched = report.groups.filter(({ status }) => status === "matched");
  const exploited = matched.filter(({ knownExploited }) => knownExploited === true);
  return {
    findings: new Set(matched.map(findingInImage)).size,
    exploited: new Set(exploited.map(findingInImage)).size,
    images: new Set(matched.map(imageKey)).size,
    worst: worstSeverity(matched.map(({ severity }) => severity)),
  };
}

/**
 * What to do about what gates, the best first: an upgrade that can be had before one that cannot, then the one that
 * removes most findings, then the one that is in most, then the worst, then one whose fix is named.
 */
export const upgradesOf = oncePerReport(findUpgrades);

function findUpgrades(report: Report): readonly Upgrade[] {
  const places = new Map<string, Place[]>();
  const blockingPackages = new Map<ReportGroup, Set<string>>();
  for (const [index, group] of report.groups.entries()) {
    for (const found of group.packages) {
      if (found.status !== "matched") continue;
      const key = JSON.stringify([found.name, found.version]);
      addTo(places, key, { index, group, found });
      const keys = blockingPackages.get(group) ?? new Set();
      blockingPackages.set(group, keys.add(key));
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
  return [...together.values()]
    .map((packages) => toUpgrade(packages, blockingPackages))
    .sort(
      (a, b) =>
        Number(a.unfixable) - Number(b.unfixable) ||
        b.removes - a.removes ||
        b.findings - a.findings ||
        compareSeverity(a.worst, b.worst) ||
        Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
        compareText(textOf(a), textOf(b)),
    );
}

type Place = { index: number; group: ReportGroup; found: ReportPackage };

function toUpgrade(packages: Place[][], blockingPackages: ReadonlyMap<ReportGroup, ReadonlySet<string>>): Upgrade {
  // All of them occur in the same groups.
  const groups = distinctBy(packages[0] ?? [], ({ index }) => String(index)).map(({ group }) => group);
  const upgraded = sortedByText(packages.map(toPackage));
  const removed = groups.filter((group) => blockingPackages.get(group)?.size === packages.length);
  return {
    packages: upgraded,
    unfixable: upgraded.every(({ unfixable }) => unfixable),
    worst: worstSeverity(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
    findings: new Set(groups.map(findingInImage)).size,
    removes: new Set(removed.map(findingInImage)).size,
    images: distinctBy(groups, imageKey),
  };
}

/** In the order of their JSON, each of which is made once. */
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
