import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { oncePerReport } from "./once-per-report.ts";
import { distinctBy, findingInImage } from "./vulnerabilities.ts";

/** One finding in one package of one image, whichever principal read it. */
export type ReportOccurrence = { group: ReportGroup; found: ReportPackage };

/** Kept for each group: a report may have a million occurrences. */
const findingKey = oncePerReport(findingInImage);

/** The identity of an occurrence: the same for every principal that read it. */
export function occurrenceKey({ group, found }: ReportOccurrence): string {
  return JSON.stringify([found.name, found.version, found.path]) + findingKey(group);
}

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
export const occurrencesOf = oncePerReport(({ groups }: Pick<Report, "groups">): readonly ReportOccurrence[] => {
  const all = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
  const distinct = distinctBy(all, ({ group, found }) => {
    const { name, version, path, status, reason } = found;
    return JSON.stringify([name, version, path, status, reason]) + findingKey(group);
  });
  const blocks = ({ found }: ReportOccurrence) => found.status === "matched";
  return [...distinct.filter(blocks), ...distinct.filter((occurrence) => !blocks(occurrence))];
});
