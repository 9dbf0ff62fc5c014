import type { Report, ReportExemption } from "../report/report.ts";

/** The exemptions without which the verdict would be another; none where it would be the same. */
export function decidingExemptions({ verdict, verdictWithoutExemptions, exemptions }: Report): ReportExemption[] {
  if (verdict === verdictWithoutExemptions) return [];
  return exemptions.filter(({ state }) => state === "applied");
}
