import type { Report } from "../core/report/report.ts";
import { oneLine } from "./escape.ts";
import { headlineText } from "./headline.ts";
import { NOTICE_REASONS } from "./notice-reasons.ts";
import { withoutPeriod } from "./words.ts";

/** The headline, the notices and the reason of the exit code, one per line: what people see beside a format for machines. */
export function resultLines(
  report: Report,
  { exitReason, warnOnly }: { exitReason: string; warnOnly: boolean },
): string {
  const lines = report.notices.map(({ code, detail }) => {
    const { sentence, remediation } = NOTICE_REASONS[code];
    return oneLine(`Notice: ${sentence}: ${withoutPeriod(detail)}. ${remediation}`);
  });
  return [headlineText(report, { warnOnly }), ...lines, exitReason].map((line) => `${line}\n`).join("");
}
