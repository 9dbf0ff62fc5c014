import type { ExemptStatus } from "../policy/decision.ts";
import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { type ImagePlace, placesOf } from "./image-places.ts";
import { oncePerReport } from "./once-per-report.ts";

/** A vulnerability with blocking findings, over all images. */
export type Vulnerability = {
  /** `CVE-2019-25013`, or another name of the finding. */
  name: string;
  severity: Severity;
  /** Its blocking groups: one for each image, and for each principal where a CloudTrail export contains several. */
  groups: ReportGroup[];
  /** The packages that block, distinct by name, version and fixed version. */
  packages: ReportPackage[];
  /** In the report's order. */
  images: readonly ImagePlace[];
};

/** An exempt finding in a package and the reason, over all images with the same reason. */
export type ExemptFinding = {
  name: string;
  severity: Severity;
  status: ExemptStatus;
  reason: string;
  package: ReportPackage;
  uri: string | null;
  images: readonly ImagePlace[];
  /** The exempt findings: one in two images is two. */
  findings: number;
};

/** The display name of a finding. */
export function nameOf({ name, finding, description }: ReportGroup): string {
  return name ?? finding ?? description ?? "(a finding without a name)";
}

/** Blocking findings by vulnerability, ordered by severity, known exploitation, CVSS score and name. */
export const vulnerabilitiesOf = oncePerReport(findVulnerabilities);

function findVulnerabilities(report: Report): readonly Vulnerability[] {
  const byName = new Map<string, ReportGroup[]>();
  const placeOf = placesOf(report);
  for (const group of report.groups) if (group.status === "matched") addTo(byName, nameOf(group), group);
  return [...byName]
    .map(([name, groups]) => ({
      name,
      severity: worstSeverity(groups.map(({ severity }) => severity)) ?? "UNKNOWN",
      groups,
      packages: distinctBy(
        groups.flatMap(({ packages }) => packages.filter(({ status }) => status === "matched")),
        (found) => JSON.stringify([found.name, found.version, found.fixedVersion]),
      ),
      images: distinctBy(groups, imageKey).map(placeOf),
    }))
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        Number(isExploited(b)) - Number(isExploited(a)) ||
        highestScore(b) - highestScore(a) ||
        (a.name < b.name ? -1 : 1),
    );
}

/** Exempt findings, in the report's order. */
export const exemptFindingsOf = oncePerReport(findExemptFindings);

function findExemptFindings(report: Report): readonly ExemptFinding[] {
  const placeOf = placesOf(report);
  const byReason = new Map<string, { group: ReportGroup; found: ReportPackage; status: ExemptStatus }[]>();
  for (const group of report.groups) {
    for (const found of group.packages) {
      const { status } = found;
      if (status === "matched") continue;
      const key = JSON.stringify([nameOf(group), found.name, found.version, status, found.reason]);
      addTo(byReason, key, { group, found, status });
    }
  }
  return [...byReason.values()].flatMap((places) => {
    const [first] = places;
    if (first === undefined) return [];
    const groups = places.map(({ group }) => group);
    return {
      name: nameOf(first.group),
      severity: worstSeverity(groups.map(({ severity }) => severity)) ?? first.group.severity,
      status: first.status,
      reason: first.found.reason ?? first.status,
      package: first.found,
      uri: first.group.uri,
      images: distinctBy(groups, imageKey).map(placeOf),
      findings: distinctBy(places, ({ group, found }) => JSON.stringify([imageKey(group), found.path])).length,
    };
  });
}

export function distinctBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  if (items.length < 2) return [...items];
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

export function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function isExploited({ groups }: { groups: ReportGroup[] }): boolean {
  return groups.some(({ knownExploited }) => knownExploited === true);
}

function highestScore({ groups }: { groups: ReportGroup[] }): number {
  return groups.reduce((highest, { score }) => Math.max(highest, score ?? -1), -1);
}
