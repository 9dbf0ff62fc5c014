import type { Report, ReportScan } from "../report/report.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { oncePerReport } from "./once-per-report.ts";
import { findingInImage } from "./vulnerabilities.ts";

/** One image of the run: what gates in it, beside what its scan says. */
export type ImageOverview = {
  scan: ReportScan;
  /** Findings that gate, and findings that are exempt. */
  gates: number;
  exempt: number;
  worst: Severity | null;
};

/** Every image that was evaluated, at least in part: those that gate first, the worst of them first. */
export const imageOverviewsOf = oncePerReport(findOverviews);

function findOverviews(report: Report): readonly ImageOverview[] {
  const found = new Map<string, { gates: Set<string>; exempt: Set<string>; worst: Severity | null }>();
  for (const group of report.groups) {
    const key = imageKey(group);
    const image = found.get(key) ?? { gates: new Set(), exempt: new Set(), worst: null };
    found.set(key, image);
    if (group.status !== "matched") {
      image.exempt.add(findingInImage(group));
      continue;
    }
    image.gates.add(findingInImage(group));
    image.worst = worstSeverity(image.worst === null ? [group.severity] : [image.worst, group.severity]);
  }
  return report.scans
    .filter((scan) => scan.outcome === "evaluated" || found.has(imageKey(scan)))
    .map((scan) => {
      const image = found.get(imageKey(scan));
      return { scan, gates: image?.gates.size ?? 0, exempt: image?.exempt.size ?? 0, worst: image?.worst ?? null };
    })
    .sort((a, b) => compareWorst(a.worst, b.worst) || b.gates - a.gates);
}

function compareWorst(a: Severity | null, b: Severity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSeverity(a, b);
}
