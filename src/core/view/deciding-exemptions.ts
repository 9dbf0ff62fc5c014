import type { Report, ReportException } from "../report/report.ts";

/** The exceptions without which the verdict would be another; none where it would be the same. */
export function decidingExceptions({ verdict, verdictWithoutExceptions, exceptions }: Report): ReportException[] {
  if (verdict === verdictWithoutExceptions) return [];
  return exceptions.filter(({ state }) => state === "applied");
}
