import type { Report, ReportScan } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { oncePerReport } from "./once-per-report.ts";
import { findingInImage } from "./vulnerabilities.ts";

/** One image of the run, with the number of its blocking and exempt findings. */
export type ImageOverview = {
  scan: ReportScan;
  blocking: number;
  exempt: number;
  /** The highest severity that blocks. */
  worst: Severity | null;
};

/** Every image that was evaluated, at least in part: those with blocking findings first, by severity. */
export const imageOverviewsOf = oncePerReport(findOverviews);

function findOverviews(report: Report): readonly ImageOverview[] {
  const found = new Map<string, { blocking: Set<string>; exempt: Set<string>; worst: Severity | null }>();
  for (const group of report.groups) {
    const key = imageKey(group);
    const image = found.get(key) ?? { blocking: new Set(), exempt: new Set(), worst: null };
    found.set(key, image);
    if (group.status !== "matched") {
      image.exempt.add(findingInImage(group));
      continue;
    }
    image.blocking.add(findingInImage(group));
    image.worst = worstSeverity(image.worst === null ? [group.severity] : [image.worst, group.severity]);
  }
  return report.scans
    .filter((scan) => scan.outcome === "evaluated" || found.has(imageKey(scan)))
    .map((scan) => {
      const image = found.get(imageKey(scan));
      return {
        scan,
        blocking: image?.blocking.size ?? 0,
        exempt: image?.exempt.size ?? 0,
        worst: image?.worst ?? null,
      };
    })
    .sort((a, b) => compareWorst(a.worst, b.worst) || b.blocking - a.blocking);
}

function compareWorst(a: Severity | null, b: Severity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSeverity(a, b);
}
