import { addDistinct, type Distinct, type Equality, valuesOf } from "./distinct.ts";
import { packageKey } from "./occurrences.ts";
import type { Package } from "./scan-result.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

/** The packages in which findings were seen, by the severity and the name that the finding had. */
export type SeenPackages = Map<Severity, Map<string | null, Distinct<Package>>>;

/** A package in which a finding was seen, with its worst severity there. `id`: the name of the finding. */
export type SeenPackage = { id: string | null; package: Package; severity: Severity };

/** Adds one of them. Commutes. `id`: the name of the finding. */
export function addPackage(findings: SeenPackages, id: string | null, found: Package, severity: Severity): void {
  let byId = findings.get(severity);
  if (byId === undefined) {
    byId = new Map();
    findings.set(severity, byId);
  }
  const known = byId.get(id);
  // Nearly always: an interned finding that was seen in an earlier call about the image.
  if (known === found) return;
  const all = known === undefined ? found : addDistinct(known, found, SAME_PLACE);
  if (all !== known) byId.set(id, all);
}

const SAME_PLACE: Equality<Package> = {
  isSame: (a, b) => a.name === b.name && a.version === b.version && a.path === b.path,
  keyOf: packageKey,
};

/** Each distinct package of each finding once, with the worst severity. */
export function* occurrencesIn(findings: SeenPackages): Generator<SeenPackage> {
  const worse: Map<string | null, Distinct<Package>>[] = [];
  for (const severity of SEVERITIES) {
    const byId = findings.get(severity);
    if (byId === undefined) continue;
    for (const [id, packages] of byId) {
      const seen = worse.flatMap((other) => other.get(id) ?? []);
      const places = seen.length === 0 ? null : new Set(seen.map(packageKey));
      for (const found of valuesOf(packages)) {
        if (places === null || !places.has(packageKey(found))) yield { id, package: found, severity };
      }
    }
    worse.push(byId);
  }
}
