import type { Report, ReportGroup, ReportPackage } from "../report/report.ts";
import { distinctBy, findingInImage } from "./vulnerabilities.ts";

/** One finding in one package of one image, whoever asked about it. */
export type ReportOccurrence = { group: ReportGroup; found: ReportPackage };

/** Every occurrence of the report's groups: those that gate first, then in the report's order, the worst first. */
export function occurrencesOf({ groups }: Report): ReportOccurrence[] {
  const all = groups.flatMap((group) => group.packages.map((found) => ({ group, found })));
  const distinct = distinctBy(all, ({ group, found }) => {
    return JSON.stringify([findingInImage(group), found.name, found.version, found.path, found.status, found.reason]);
  });
  const gates = ({ found }: ReportOccurrence) => found.status === "matched";
  return [...distinct.filter(gates), ...distinct.filter((occurrence) => !gates(occurrence))];
}
