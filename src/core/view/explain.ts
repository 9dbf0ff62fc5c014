import { formatReference } from "../aws/image-reference.ts";
import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { type ImageHistories, occurrencesNamed } from "../search/image-history.ts";
import type { Severity } from "../search/severity.ts";
import { withoutZeroEpoch } from "../text/shown-version.ts";

/** An occurrence that the policy was evaluated for: its group and its package, with the rule results. */
export type ExplainedOccurrence = { group: ReportGroup; package: ReportPackage };

/** An occurrence whose severity does not block: no rules were evaluated. */
export type UnselectedOccurrence = {
  /** `HOST/repository@sha256:...`. */
  image: string;
  severity: Severity;
  package: { name: string | null; version: string | null; path: string | null };
};

/** Every occurrence of one finding. */
export type Explanation = {
  /** As the user wrote it. */
  id: string;
  severities: readonly Severity[];
  decided: ExplainedOccurrence[];
  unselected: UnselectedOccurrence[];
  /** Images that were evaluated, and images that were not: these may contain the finding too. */
  scans: { evaluated: number; inconclusive: number };
};

/**
 * Why a finding blocks or not; `id` is its name, case-insensitive. In the report's order. `shown`: the same report as its
 * readers may see it. The histories of the images are not redacted, so only `report` has the same images as they have.
 */
export function explain(id: string, report: Report, images: ImageHistories, shown: Report = report): Explanation {
  const wanted = id.trim().toLowerCase();
  const known = new Set<string>();
  const decided: ExplainedOccurrence[] = [];
  for (const [index, group] of report.groups.entries()) {
    const shownGroup = shown.groups[index];
    if (shownGroup === undefined || group.name?.trim().toLowerCase() !== wanted) continue;
    for (const found of group.packages) known.add(placeOf(formatReference(group), found));
    for (const found of shownGroup.packages) decided.push({ group: shownGroup, package: found });
  }
  const unselected: UnselectedOccurrence[] = [];
  for (const history of images.values()) {
    const image = formatReference({ ...history.image, imageTags: [...history.imageTags].sort() });
    for (const { severity, package: raw } of occurrencesNamed(history, wanted)) {
      const found = { ...raw, version: raw.version === null ? null : withoutZeroEpoch(raw.version) };
      if (!known.has(placeOf(image, found))) unselected.push({ image, severity, package: found });
    }
  }
  const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
  return {
    id: id.trim(),
    severities: report.detection.severity,
    decided,
    unselected: unselected.sort((a, b) => (placeOf(a.image, a.package) < placeOf(b.image, b.package) ? -1 : 1)),
    scans: { evaluated, inconclusive: report.scans.length - evaluated },
  };
}

function placeOf(image: string, { name, version, path }: UnselectedOccurrence["package"]): string {
  return JSON.stringify([image, name, version, path]);
}
