import type { Report } from "../core/report/report.ts";
import { jsonText } from "./escape.ts";

/** The report as JSON: indented by two spaces, with a final line feed, the fields in the order of the type. */
export function renderJson(report: Report): string {
  return `${jsonText(report)}\n`;
}
