import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../src/core/view/headline.ts";
import { upgradesOf } from "../../src/core/view/upgrades.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { oneLine } from "../../src/render/escape.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { columnsOf, columnsUpTo, cut, pad, wrap } from "../../src/render/terminal-text.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../support/reports.ts";

/*
 * These reports would take minutes, or exhaust the stack, if rendering were quadratic in characters, items or findings:
 * the timeout of a test is the limit.
 */

/** Characters of each kind that terminals measure differently. */
const UNITS = ["x", "漢", "e\u0301", "🇩🇪", "👩🏽", "\u1100", "\ufeff", "अि", "\u0300"];

describe("a long text without spaces", () => {
  it.each(UNITS)("of %j wraps to the width without losing characters", (unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length));
    const lines = wrap(text, 80);
    expect(lines.every((line) => columnsOf(line) <= 80)).toBe(true);
    expect(lines.join("").replaceAll(/\\u\{\w+\}/g, "").length).toBeLessThanOrEqual(text.length);
    expect(columnsOf(cut(text, 80))).toBeLessThanOrEqual(80);
  });

  it("of 1,000,000 characters in a finding is shown by every renderer", () => {
    const long = "x".repeat(1_000_000);
    const report = reportOf([
      answer({
        image: { repositoryName: long, imageTags: [long] },
        findings: [findingOf({ description: long, packages: [packageOf({ name: long, version: long, path: long })] })],
      }),
    ]);
    expect(renderTable(report, { width: 80, color: false, hyperlinks: false }).length).toBeGreaterThan(1_000_000);
    expect(renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null }).length).toBeLessThan(100_000);
    expect(renderHtml(report, { sha256: () => "" }).length).toBeGreaterThan(1_000_000);
    expect(annotationsOf(report, { dockerfile: null })).toHaveLength(1);
  });

  it("of 9,000,000 characters does not overflow the call stack", () => {
    const report = reportOf([answer({ findings: [findingOf({ description: "x".repeat(9_000_000) })] })]);
    expect(renderTable(report, { width: 80, color: false, hyperlinks: false })).toContain("Failed");
  });
});

describe("wrapping and truncating", () => {
  const text = fc
    .array(fc.constantFrom(...UNITS, " ", "word", "\u001b", "👩‍👩‍👧‍👦", "a\u0301"), { maxLength: 30 })
    .map((parts) => parts.join(""));

  it("keeps the width and every character", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 30 }), (given, width) => {
        const lines = wrap(given, width);
        for (const line of [...lines, cut(given, width)]) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(" ", "")).toBe(wrap(given, 1_000).join("").replaceAll(" ", ""));
        expect(columnsOf(pad(given, width))).toBe(width);
      }),
    );
  });

  it("measures the same width with and without a limit", () => {
    fc.assert(
      // Measured as oneLine returns it: a raw escape character would hide the text after it.
      fc.property(text.map(oneLine), fc.integer({ min: 0, max: 40 }), (given, most) => {
        expect(columnsUpTo(given, most)).toBe(Math.min(columnsOf(given), most));
      }),
    );
  });
});

describe("a very large report", () => {
  it("lists 150,000 images, with one notice about the oldest scan", () => {
    const images = Array.from({ length: 150_000 }, (_, index) => answer({ image: { imageDigest: digest(index) } }));
    const report = reportOf(images, { now: Date.parse("2027-01-31T12:00:00Z") });
    expect(report.notices.map(({ code }) => code)).toEqual(["old-scan"]);
    expect(renderHtml(report, { sha256: () => "" })).toContain("150,000 images evaluated");
  }, 30_000);

  it("prints 10,000 findings in packages with long names of any script in seconds", () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      findingOf({ name: `CVE-2026-${index}`, packages: [packageOf({ name: `${"ü漢".repeat(200)}${index}` })] }),
    );
    const report = reportOf([answer({ findings })]);
    const start = process.cpuUsage();
    const table = renderTable(report, { width: 200, color: true, hyperlinks: true });
    const { user } = process.cpuUsage(start);
    expect(table.split("\n").length).toBeGreaterThan(20_000);
    // Microseconds of CPU, because tests run side by side.
    expect(user).toBeLessThan(8_000_000);
  }, 60_000);

  it("lists 150,000 input problems", () => {
    const problems = Array.from({ length: 150_000 }, (_, index) => ({
      path: `${index}.json`,
      code: "damaged" as const,
      detail: "x",
    }));
    const report = reportOf([answer({})], { problems: [] });
    const damaged = { ...report, inputs: { ...report.inputs, problems } };
    expect(renderTable(damaged, { width: 80, color: false, hyperlinks: false })).toContain("149999.json");
    expect(annotationsOf(damaged, { dockerfile: null })).toHaveLength(9);
  }, 30_000);

  it("has one upgrade for 50,000 packages of one finding", () => {
    const packages = Array.from({ length: 50_000 }, (_, index) => packageOf({ name: `lib${index}`, version: "1" }));
    const report = reportOf([answer({ findings: [findingOf({ packages })] })]);
    expect(upgradesOf(report)).toHaveLength(1);
    expect(upgradesOf(report)[0]?.packages).toHaveLength(50_000);
    expect(headlineOf(report).verdict).toMatchObject({ blocking: { findings: 50_000, images: 1 } });
  });
});
