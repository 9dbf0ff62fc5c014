import type { Report } from "../report/report.ts";
import { imageKeys } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { type ImagePlace, placesOf } from "./image-places.ts";
import { occurrenceKeys, type ReportOccurrence } from "./occurrences.ts";
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

/** An upgrade without its images, but with its blocking findings. */
export type UpgradeEffect = Omit<Upgrade, "images"> & { occurrences: readonly Place[] };

/** A package in a row of the report; `index`: of the group, `position`: among all of them. */
type Place = ReportOccurrence & { index: number; position: number };

export type UpgradePackage = {
  name: string | null;
  version: string | null;
  /** The fixed versions, as the findings name them; empty where they are unknown. */
  fixedVersions: string[];
  /** No fix exists, according to every finding. */
  unfixable: boolean;
};

/** The upgrades for the blocking findings, in the order of `compareUpgrades`. */
export const upgradesOf = oncePerReport((report: Report): readonly Upgrade[] => {
  const texts = new Map<UpgradeEffect, string>();
  const textOf = (upgrade: UpgradeEffect) => {
    const text = texts.get(upgrade) ?? textOfPackages(upgrade);
    texts.set(upgrade, text);
    return text;
  };
  const placeOf = placesOf(report);
  const keyOf = imageKeys();
  const imagesOf = (occurrences: readonly ReportOccurrence[]) =>
    distinctBy(occurrences, ({ group }) => keyOf(group)).map(({ group }) => placeOf(group));
  return [...findUpgrades(report)]
    .sort((a, b) => compareUpgrades(a, b, textOf))
    .map(({ packages, unfixable, worst, findings, fixes, occurrences }) => {
      return { packages, unfixable, worst, findings, fixes, images: imagesOf(occurrences) };
    });
});

/**
 * Compares two upgrades, most effective first: upgrades without a fix come last, then by the number of findings that they
 * fix, by the number of findings they are in, by severity, and those with a known version first.
 */
export function compareUpgrades(a: UpgradeEffect, b: UpgradeEffect, textOf = textOfPackages): number {
  return (
    Number(a.unfixable) - Number(b.unfixable) ||
    b.fixes - a.fixes ||
    b.findings - a.findings ||
    compareSeverity(a.worst, b.worst) ||
    Number(isFixNamed(b)) - Number(isFixNamed(a)) ||
    compareText(textOf(a), textOf(b))
  );
}

function textOfPackages({ packages }: UpgradeEffect): string {
  return JSON.stringify(packages);
}

/**
 * The upgrades for the blocking findings, by their first groups. Each blocking finding is in one of them. A generator,
 * because there may be very many.
 */
export function* findUpgrades(report: Report): Generator<UpgradeEffect> {
  const places = new Map<string, Place[]>();
  let position = 0;
  for (const [index, group] of report.groups.entries()) {
    for (const found of group.packages) {
      position += 1;
      if (found.status !== "matched") continue;
      addTo(places, JSON.stringify([found.name, found.version]), { index, position, group, found });
    }
  }
  const keyOf = occurrenceKeys();
  for (const packages of byFirstGroup(places.values())) {
    for (const upgraded of inSameGroups(packages)) yield toUpgrade(upgraded, keyOf);
  }
}

/** The packages with the same first group, from all packages in the order of their first groups. */
function* byFirstGroup(all: Iterable<Place[]>): Generator<Place[][]> {
  let packages: Place[][] = [];
  for (const places of all) {
    if (packages.length > 0 && packages[0]?.[0]?.index !== places[0]?.index) {
      yield packages;
      packages = [];
    }
    packages.push(places);
  }
  if (packages.length > 0) yield packages;
}

/** The packages that are in exactly the same groups, from packages with the same first group. */
function inSameGroups(packages: Place[][]): Iterable<Place[][]> {
  if (packages.length < 2) return [packages];
  const together = new Map<string, Place[][]>();
  for (const occurrences of packages) {
    addTo(together, [...new Set(occurrences.map(({ index }) => index))].join(), occurrences);
  }
  return together.values();
}

function toUpgrade(packages: readonly Place[][], keyOf: (occurrence: ReportOccurrence) => string): UpgradeEffect {
  const upgraded = sortedByText(packages.map(toPackage));
  const places = packages.flat();
  const occurrences = distinctBy(places, keyOf);
  return {
    packages: upgraded,
    unfixable: upgraded.every(({ unfixable }) => unfixable),
    worst: worstSeverity(places.map(({ group }) => group.severity)) ?? "UNKNOWN",
    findings: occurrences.length,
    fixes: occurrences.filter(({ found }) => found.fixedVersion !== null).length,
    occurrences,
  };
}

/** Sorted by their JSON, which is computed once for each. */
function sortedByText<Item>(items: Item[]): Item[] {
  if (items.length < 2) return items;
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

function isFixNamed({ packages }: UpgradeEffect): boolean {
  return packages.every(({ fixedVersions }) => fixedVersions.length > 0);
}
