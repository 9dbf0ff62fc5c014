import type { Report, ReportScan } from "../report/report.ts";
import { imageKey, imageKeys } from "../search/image-key.ts";
import {
  compareSeverity,
  noSeverityCounts,
  type Severity,
  type SeverityCounts,
  worstSeverity,
} from "../search/severity.ts";
import { occurrencesOf } from "./occurrences.ts";
import { oncePerReport } from "./once-per-report.ts";

/** One image of the run, with the number of its blocking and exempt findings, each in one package. */
export type ImageOverview = {
  scan: ReportScan;
  blocking: number;
  /** Of the blocking findings. */
  severity: SeverityCounts;
  exempt: number;
  /** The highest severity that blocks. */
  worst: Severity | null;
};

/** Every image that was evaluated, at least in part: those with blocking findings first, by severity. */
export const imageOverviewsOf = oncePerReport(findOverviews);

function findOverviews(report: Report): readonly ImageOverview[] {
  const found = new Map<string, Omit<ImageOverview, "scan">>();
  const keyOf = imageKeys();
  for (const { group, found: place } of occurrencesOf(report)) {
    const key = keyOf(group);
    const image = found.get(key) ?? noFindings();
    found.set(key, image);
    if (place.status !== "matched") {
      image.exempt += 1;
      continue;
    }
    image.blocking += 1;
    image.severity[group.severity] += 1;
    image.worst = worstSeverity(image.worst === null ? [group.severity] : [image.worst, group.severity]);
  }
  return report.scans
    .filter((scan) => scan.outcome === "evaluated" || found.has(imageKey(scan)))
    .map((scan) => ({ scan, ...(found.get(imageKey(scan)) ?? noFindings()) }))
    .sort((a, b) => compareWorst(a.worst, b.worst) || b.blocking - a.blocking);
}

function noFindings(): Omit<ImageOverview, "scan"> {
  return { blocking: 0, severity: noSeverityCounts(), exempt: 0, worst: null };
}

function compareWorst(a: Severity | null, b: Severity | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSeverity(a, b);
}
