import { describe, expect, test } from "vitest";
import { INPUT_CODES, type InputCode, type InputProblem } from "../../../src/core/search/scan-result.ts";
import { viewOf } from "../../../src/core/view/view.ts";
import { answer, reportOf } from "../../support/reports.ts";

const problem = (path: string, code: InputCode, detail: string = code): InputProblem => ({ path, code, detail });

function reportWith(problems: InputProblem[], hasImage = false) {
  return reportOf(hasImage ? [answer()] : [], { problems });
}

const summary = (problems: InputProblem[]) => {
  const report = reportWith(problems);
  const listed = report.inputs.problems.map(({ path, code }) => `${path} ${code}`);
  return { listed, count: report.counts.inconclusive, verdict: report.verdict };
};

const headlineOf = (problems: InputProblem[]) => viewOf(reportWith(problems)).headline.verdict;

describe("a run without any event", () => {
  test("whose inputs were read completely contains no matching events", () => {
    const { listed, count, verdict } = summary([]);
    expect([listed.length, count, verdict]).toEqual([1, 1, "inconclusive"]);
    expect(listed[0]).toMatch(/no-matching-events$/);
  });

  test.each(INPUT_CODES)("with the problem %s has this problem only", (code) => {
    const problems = [problem("a.json", code)];
    expect(summary(problems)).toEqual({ listed: [`a.json ${code}`], count: 1, verdict: "inconclusive" });
    expect(headlineOf(problems)).toMatchObject({ first: { path: "a.json", code }, others: { images: 0, inputs: 0 } });
  });
});

test.each<[string, InputProblem[], string[], number]>([
  [
    "a missing event is not listed beside the cause, for the same input",
    [problem("a", "no-matching-events"), problem("a", "truncated")],
    ["a truncated"],
    1,
  ],
  [
    "a missing event of another input comes after the causes",
    [problem("a", "no-matching-events"), problem("b", "damaged")],
    ["b damaged", "a no-matching-events"],
    2,
  ],
  [
    "a foreign endpoint comes first, because it may be the cause of the others",
    [problem("a", "damaged"), problem("b", "foreign-endpoint")],
    ["b foreign-endpoint", "a damaged"],
    2,
  ],
  [
    "several problems of one input count once",
    [problem("a", "unreadable", "first"), problem("a", "unreadable", "second"), problem("b", "too-large")],
    ["a unreadable", "a unreadable", "b too-large"],
    2,
  ],
])("%s", (_what, problems, listed, count) => {
  for (const given of [problems, problems.toReversed()]) {
    expect(summary(given)).toEqual({ listed, count, verdict: "inconclusive" });
  }
});

test("the headline counts an input with several problems once", () => {
  const two = [problem("a", "unreadable", "first"), problem("a", "unreadable", "second")];
  expect(headlineOf(two)).toMatchObject({ first: { path: "a" }, others: { images: 0, inputs: 0 } });
  const three = [...two, problem("b", "damaged", "1"), problem("b", "damaged", "2")];
  expect(headlineOf(three)).toMatchObject({ first: { path: "a" }, others: { images: 0, inputs: 1 } });
});

test("a problem keeps a run with an evaluated image from passing", () => {
  for (const code of INPUT_CODES) expect(reportWith([problem("a", code)], true).verdict, code).toBe("inconclusive");
});
