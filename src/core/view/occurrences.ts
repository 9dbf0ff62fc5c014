import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { distinctBy, findingInImage } from "./vulnerabilities.ts";

/** One finding in one package of one image, whichever principal read it. */
export type ReportOccurrence = { group: ReportGroup; found: ReportPackage };

/** The identity of an occurrence: the same for every principal that read it. */
export function occurrenceKey({ group, found }: ReportOccurrence): string {
  return JSON.stringify([findingInImage(group), found.name, found.version, found.path]);
}

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
export function occurrencesOf({ groups }: Pick<Report, "groups">): ReportOccurrence[] {
  const all = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
  const distinct = distinctBy(all, (occurrence) => {
    return JSON.stringify([occurrenceKey(occurrence), occurrence.found.status, occurrence.found.reason]);
  });
  const blocks = ({ found }: ReportOccurrence) => found.status === "matched";
  return [...distinct.filter(blocks), ...distinct.filter((occurrence) => !blocks(occurrence))];
}
