import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/core/report/report.ts";
import { type BySection, mapSections, type SectionKind, viewOf } from "../../../src/core/view/view.ts";
import { SCENES } from "../../support/reports.ts";

const kindsOf = (report: Report): SectionKind[] => viewOf(report).sections.map(({ kind }) => kind);

describe("viewOf", () => {
  test("puts what was not evaluated first where the verdict is inconclusive", () => {
    expect(kindsOf(SCENES.inconclusive())).toEqual(["unevaluated", "images", "search", "ignore-snippet"]);
  });

  test("puts the blocking findings first where the verdict is failed", () => {
    expect(kindsOf(SCENES.platforms())).toEqual([
      "upgrades",
      "vulnerabilities",
      "images",
      "unevaluated",
      "occurrences",
      "search",
      "ignore-snippet",
    ]);
  });

  test("puts notices first where the verdict is passed, then exemptions that changed it", () => {
    expect(kindsOf(SCENES.accepted())).toEqual([
      "notices",
      "deciding-exemptions",
      "images",
      "exempt",
      "unevaluated",
      "occurrences",
      "search",
    ]);
  });

  test("has no section of exemptions that did not change the verdict", () => {
    const report = SCENES.exploited();
    expect(report.exemptions.filter(({ state }) => state === "applied")).toHaveLength(1);
    expect(kindsOf(report)).not.toContain("deciding-exemptions");
  });

  test("is computed once per report", () => {
    const report = SCENES.platforms();
    expect(viewOf(report)).toBe(viewOf(report));
  });
});

describe("mapSections", () => {
  test("calls the function of each section's kind, in the view's order", () => {
    const nothing = () => "";
    const names = {
      unevaluated: nothing,
      "deciding-exemptions": nothing,
      upgrades: ({ rows }) => `${rows.length} upgrades`,
      vulnerabilities: ({ rows }) => `${rows.length} vulnerabilities`,
      images: ({ rows, scans }) => `${rows.length} of ${scans} images`,
      exempt: nothing,
      notices: nothing,
      occurrences: ({ list }) => `${list().length} occurrences`,
      search: ({ rows }) => `${rows.length} rows`,
      "ignore-snippet": ({ report }) => `entries for ${report.groups.length} rows`,
    } satisfies BySection<string>;
    expect(mapSections(viewOf(SCENES.platforms()), names)).toEqual([
      "2 upgrades",
      "2 vulnerabilities",
      "3 of 4 images",
      "",
      "5 occurrences",
      "3 rows",
      "entries for 3 rows",
    ]);
  });
});
