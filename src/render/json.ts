import type { Report } from "../core/report/report.ts";
import { logJson } from "./escape.ts";

/** The report as JSON: two blanks of indent, a line feed at the end, the fields in the order of the type. */
export function renderJson(report: Report): string {
  return `${logJson(report)}\n`;
}
