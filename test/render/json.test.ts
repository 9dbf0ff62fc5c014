import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Report, ReportGroup } from "../../src/core/report/report.ts";
import { jsonText } from "../../src/render/escape.ts";
import { PIECE_LENGTH, renderJson } from "../../src/render/json.ts";
import { jsonReport } from "../support/json-report.ts";
import { SCENES } from "../support/reports.ts";

/** The scene's report with `count` groups, each of which `change` may alter. */
function withGroups(count: number, change: (group: ReportGroup, index: number) => ReportGroup = (group) => group) {
  const report = SCENES["failed-1"]();
  const [group] = report.groups;
  if (group === undefined) throw new Error("the scene has no group");
  return { ...report, groups: Array.from({ length: count }, (_, index) => change(group, index)) };
}

const longest = (report: Report) => Math.max(...[...renderJson(report)].map(({ length }) => length));

describe("the pieces of the JSON report", () => {
  test.each(Object.entries(SCENES))("%s: together they are the JSON of the whole", (_name, scene) => {
    expect(jsonReport(scene())).toBe(`${jsonText(scene())}\n`);
  });

  it("together are the JSON of the whole, whatever is long in it", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("##[error]x", "\ud800", '"\\\n', "\u2028", "##vso[", ""),
      fc.nat(40_000).map((length) => "x#".repeat(length)),
    );
    const shape = fc.record({ groups: fc.nat(60), packages: fc.nat(300), tags: fc.nat(2000), text });
    fc.assert(
      fc.property(shape, ({ groups, packages, tags, text: written }) => {
        const report = withGroups(groups, (group, index) => {
          if (index % 7 !== 3) return { ...group, description: index % 2 === 0 ? written : null };
          const found = { ...group.packages[0], name: written };
          return Object.assign(structuredClone(group), {
            packages: Array.from({ length: packages }, () => found),
            imageTags: Array.from({ length: tags }, (_, tag) => `${written.slice(0, 20)}${tag}`),
          });
        });
        expect(jsonReport(report)).toBe(`${jsonText(report)}\n`);
      }),
      { numRuns: 15 },
    );
  });

  it("are bounded, however much the report contains", () => {
    expect(longest(withGroups(2000))).toBeLessThan(2 * PIECE_LENGTH);
    const packages = (group: ReportGroup) => Array.from({ length: 20_000 }, () => group.packages[0] ?? []).flat();
    expect(longest(withGroups(2, (group) => ({ ...group, packages: packages(group) })))).toBeLessThan(2 * PIECE_LENGTH);
    const tags = Array.from({ length: 50_000 }, (_, index) => `tag-${index}`);
    expect(longest(withGroups(2, (group) => ({ ...group, imageTags: tags })))).toBeLessThan(2 * PIECE_LENGTH);
    const length = 10 * PIECE_LENGTH;
    const description = "x".repeat(length);
    expect(longest(withGroups(20, (group) => ({ ...group, description })))).toBeLessThan(length + 2 * PIECE_LENGTH);
  });

  it("are not tiny either", () => {
    const pieces = [...renderJson(withGroups(2000))];
    for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(PIECE_LENGTH);
  });

  it("are rendered one by one", () => {
    const read = new Set<number>();
    const report = withGroups(2000);
    for (const [index, group] of report.groups.entries()) {
      Object.defineProperty(report.groups, index, {
        enumerable: true,
        get: () => {
          read.add(index);
          return group;
        },
      });
    }
    const pieces = renderJson(report)[Symbol.iterator]();
    expect(pieces.next().done).toBe(false);
    expect(read.size).toBeLessThan(200);
  });
});
