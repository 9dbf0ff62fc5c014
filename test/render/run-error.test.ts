import { describe, expect, test } from "vitest";
import { renderRunError } from "../../src/render/run-error.ts";
import { renderSummary } from "../../src/render/summary.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

const error = { name: "web", message: "severity: got HIHG.", isDecided: false };

describe("the summary of a run that ended with an error", () => {
  test("has the heading and the name as that of an inconclusive report", () => {
    const heading = /^(### ⚠️ Inconclusive: )[^\n]+\n\n(<b>)/;
    const report = renderSummary(SCENES.nothing(), { budgetBytes: 100_000, fullReport: null });
    expect(heading.exec(renderRunError(error))?.slice(1)).toEqual(heading.exec(report)?.slice(1));
    expect(renderRunError(error)).toBe(
      "### ⚠️ Inconclusive: nothing was evaluated\n\n<b>web</b>\n\nseverity: got HIHG.\n",
    );
  });

  test("has no name where that is the wrong option", () => {
    expect(renderRunError({ ...error, name: null })).toBe(
      "### ⚠️ Inconclusive: nothing was evaluated\n\nseverity: got HIHG.\n",
    );
  });

  test("does not deny a verdict that was published", () => {
    expect(renderRunError({ ...error, isDecided: true })).toMatch(
      /^### ❌ The verdict is known, but the run failed afterwards\n\n<b>web<\/b>/,
    );
  });

  test("has one line for the name, whatever it contains", () => {
    for (const attack of ATTACKS) {
      const [, , name] = renderRunError({ ...error, name: attack }).split("\n");
      expect(name).toMatch(/^<b>[^<]*<\/b>$/);
    }
  });
});
