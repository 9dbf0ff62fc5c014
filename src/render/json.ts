import type { Report } from "../core/report/report.ts";
import { jsonText } from "./escape.ts";

/** The report as JSON: two blanks of indent, a line feed at the end, the fields in the order of the type. */
export function renderJson(report: Report): string {
  return `${jsonText(report)}\n`;
}
