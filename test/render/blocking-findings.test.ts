import { expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { SCENES } from "../support/reports.ts";

const RENDERERS: Record<string, (report: Report) => string> = {
  summary: (report) => renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null }),
  table: (report) => renderTable(report, { width: 80, color: false, hyperlinks: false }),
  page: (report) => renderHtml(report, { sha256: () => "" }),
};

test.each(Object.entries(RENDERERS))("the %s shows each blocking finding", (_name, render) => {
  for (const scene of ["failed-1", "failed-104", "platforms", "exploited"] as const) {
    const report = SCENES[scene]();
    const text = render(report);
    const blocking = report.groups.filter(({ status }) => status === "matched").map(({ name }) => name ?? "");
    expect(blocking.filter((name) => !text.includes(name))).toEqual([]);
  }
});
