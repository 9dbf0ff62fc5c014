import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { imageKeys } from "../search/image-key.ts";
import { oncePerReport } from "./once-per-report.ts";
import { distinctBy, nameOf } from "./vulnerabilities.ts";

/** One finding in one package of one image, whichever principal read it. */
export type ReportOccurrence = { group: ReportGroup; found: ReportPackage };

/** Returns a function that makes the identity of an occurrence: the same for every principal that read it. */
export function occurrenceKeys(): (occurrence: ReportOccurrence) => string {
  const imageOf = imageKeys();
  return ({ group, found }) => {
    const { name, version, path, status, reason } = found;
    return JSON.stringify([name, version, path, status, reason, nameOf(group)]) + imageOf(group);
  };
}

/** Every occurrence of the report's groups: blocking ones first, then in the report's order, which is by severity. */
export const occurrencesOf = oncePerReport(({ groups }: Pick<Report, "groups">): readonly ReportOccurrence[] => {
  const rows = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
  const all = distinctBy(rows, occurrenceKeys());
  const blocks = ({ found }: ReportOccurrence) => found.status === "matched";
  return [...all.filter(blocks), ...all.filter((occurrence) => !blocks(occurrence))];
});
