import type { Report } from "../../src/core/report/report.ts";
import { renderJson } from "../../src/render/json.ts";

/** The whole JSON report. */
export function jsonReport(report: Report): string {
  return [...renderJson(report)].join("");
}
