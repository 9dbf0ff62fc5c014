import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { headlineText } from "../../src/render/headline.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { columnsOf } from "../../src/render/terminal-text.ts";
import { githubHtml, githubReads } from "../support/github-markdown.ts";
import { withText } from "../support/renderers.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

const scenes = ["failed-104", "exempt", "inconclusive", "platforms", "exploited", "accepted"] as const;

function summaryOf(report: Report): string {
  return renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: "report.json" });
}

describe.each(scenes)("hostile text in every field of %s", (scene) => {
  // Without the ignore-file entries at the end: hostile names have none.
  const structure = (report: Report) => {
    const [summary = ""] = summaryOf(report).split("<details>\n<summary>Entries for the ignore file");
    return githubReads(summary).elements.filter((name) => !["code", "br"].includes(name));
  };

  test.each(ATTACKS)("changes only the text of the summary: %j", (attack) => {
    const report = SCENES[scene]();
    expect(structure(withText(report, attack))).toEqual(structure(withText(report, "x")));
  });

  test.each(ATTACKS)("leaves the table within its width and without control characters: %j", (attack) => {
    const table = renderTable(withText(SCENES[scene](), attack), { width: 80, color: false, hyperlinks: false });
    for (const line of table.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(table.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
  });

  test("keeps the headline on one line", () => {
    for (const attack of ATTACKS) {
      expect(headlineText(withText(SCENES[scene](), attack))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }
  });
});

test("the hostile scene links only to its findings, and contains no mention outside code", () => {
  const html = githubHtml(summaryOf(SCENES.hostile()));
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) {
    expect(href).toMatch(/^https:\/\/(evil\.example|attack\.mitre\.org|docs\.aws\.amazon\.com)\//);
  }
  expect(html.replaceAll(/<code[ >].*?<\/code>|href="[^"]*"/gs, "")).not.toMatch(/@\w|\w#\d|GH-\d/);
});

const ESC = "\u001b";

test("a table with colors and links contains no other control characters", () => {
  const table = renderTable(SCENES.hostile(), { width: 100, color: true, hyperlinks: true });
  const colorOrLink = new RegExp(`${ESC}\\[[\\d;]*m|${ESC}\\]8;;[!-~]*${ESC}\\\\`, "g");
  const bare = table.replaceAll(colorOrLink, "");
  expect(table).toContain("\u001b]8;;https://evil.example/");
  expect(bare.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(bare).toBe(renderTable(SCENES.hostile(), { width: 100, color: false, hyperlinks: false }));
});
