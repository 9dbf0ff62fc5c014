import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderHtml } from "../../src/render/html.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { excerpt, golden } from "../support/golden.ts";
import { SCENES } from "../support/reports.ts";

const scenes = Object.entries(SCENES);

describe("every scene equals its golden files", () => {
  test.each(scenes)("the summary of %s", (name, scene) => {
    const summary = renderSummary(scene(), { budgetBytes: SUMMARY_BUDGET, fullReport: "report.json" });
    expect(excerpt(summary)).toBe(golden(`summary/${name}.md`, excerpt(summary)));
  });

  test.each(scenes)("the table of %s", (name, scene) => {
    const table = renderTable(scene(), { width: 80, color: false, hyperlinks: false });
    expect(excerpt(table)).toBe(golden(`table/${name}.txt`, excerpt(table)));
  });

  test.each(scenes)("the log of %s", (name, scene) => {
    const width = Number.POSITIVE_INFINITY;
    const log = renderTable(scene(), { width, color: false, hyperlinks: false, closing: "Exit code 0." });
    expect(excerpt(log)).toBe(golden(`log/${name}.txt`, excerpt(log)));
  });

  test.each(scenes)("the page of %s", (name, scene) => {
    const page = renderHtml(scene(), { sha256: (text) => createHash("sha256").update(text).digest("hex") });
    expect(excerpt(page)).toBe(golden(`html/${name}.html`, excerpt(page)));
  });
});
