import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { oncePerReport } from "./once-per-report.ts";
import { findingInImage } from "./vulnerabilities.ts";

/** One finding in one package of one image, whichever principal read it. */
export type ReportOccurrence = { group: ReportGroup; found: ReportPackage };

/** The identity of an occurrence: the same for every principal that read it. */
export function occurrenceKey({ group, found }: ReportOccurrence): string {
  return JSON.stringify([found.name, found.version, found.path]) + findingInImage(group);
}

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
export const occurrencesOf = oncePerReport(({ groups }: Pick<Report, "groups">): readonly ReportOccurrence[] => {
  const distinct = new Map<string, ReportOccurrence>();
  for (const group of groups) {
    const finding = findingInImage(group);
    for (const found of group.packages) {
      const { name, version, path, status, reason } = found;
      const key = JSON.stringify([name, version, path, status, reason]) + finding;
      if (!distinct.has(key)) distinct.set(key, { group, found });
    }
  }
  const all = [...distinct.values()];
  const blocks = ({ found }: ReportOccurrence) => found.status === "matched";
  return [...all.filter(blocks), ...all.filter((occurrence) => !blocks(occurrence))];
});
