import { addDistinct, type Distinct, type Equality, valuesOf } from "./distinct.ts";
import { packageKey } from "./occurrences.ts";
import type { Package } from "./scan-result.ts";
import { compareSeverity, type Severity } from "./severity.ts";

/** A package in which a finding was seen, and the severity that the finding had. */
export type SeenPackage = { package: Package; severity: Severity };

/** By the name of the finding. */
export type SeenPackages = Map<string | null, Distinct<SeenPackage>>;

/** Adds one of them. Commutes. `id`: the name of the finding. */
export function addPackage(findings: SeenPackages, id: string | null, found: Package, severity: Severity): void {
  const known = findings.get(id);
  // Nearly always: an interned finding that was seen in an earlier call about the image.
  if (known !== undefined && !Array.isArray(known) && known.package === found && known.severity === severity) return;
  const seen = { package: found, severity };
  const all = known === undefined ? seen : addDistinct(known, seen, SAME_PACKAGE);
  if (all !== known) findings.set(id, all);
}

const SAME_PACKAGE: Equality<SeenPackage> = {
  isSame: (a, b) => a.severity === b.severity && isSamePlace(a.package, b.package),
  keyOf: ({ package: found, severity }) => `${severity} ${packageKey(found)}`,
};

function isSamePlace(a: Package, b: Package): boolean {
  return a === b || (a.name === b.name && a.version === b.version && a.path === b.path);
}

/** Each distinct package once, with the worst severity. */
export function occurrencesIn(packages: Distinct<SeenPackage>): readonly SeenPackage[] {
  const all = valuesOf(packages);
  if (all.length === 1) return all;
  const worst = new Map<string, SeenPackage>();
  for (const each of all) {
    const place = packageKey(each.package);
    const known = worst.get(place);
    if (known === undefined || compareSeverity(each.severity, known.severity) < 0) worst.set(place, each);
  }
  return [...worst.values()];
}
