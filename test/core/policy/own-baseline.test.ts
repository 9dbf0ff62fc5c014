import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Baseline, baselineFromImage, parseBaselineReport } from "../../../src/core/policy/baseline.ts";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import type { Image, ScanResult } from "../../../src/core/search/scan-result.ts";
import { SEVERITIES, type Severity } from "../../../src/core/search/severity.ts";
import { collectedFrom } from "../../support/collected.ts";
import { GLIBC, noticesOf } from "../../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../../support/reports.ts";

/** The baselines that the same results give: read from ECR, and from a report file. */
const baselines = (...results: ScanResult[]): Baseline[] => {
  const report = JSON.stringify(reportOf(results, { severities: [...SEVERITIES] }));
  return [baselineFromImage(collectedFrom(results), "shop:production"), parseBaselineReport(report, "before.json")];
};

const scan = (imageDigest: string, indexDigest: string | null = null, image: Partial<Image> = {}) =>
  answer({ source: "ecr", image: { imageDigest, indexDigest, ...image }, findings: [GLIBC] });

const run = (baseline: Baseline, ...results: ScanResult[]) => reportOf(results, { policy: { ...NO_POLICY, baseline } });

const [C1, C2, C3, I1, I2] = [1, 2, 3, 11, 12].map(digest) as [string, string, string, string, string];

describe("a baseline exempts nothing in an image that it is itself", () => {
  test.each([
    ["the same digest", [scan(C1)], [scan(C1)], [C1]],
    ["the same digest in another repository", [scan(C1)], [scan(C1, null, { repositoryName: "prod/app" })], [C1]],
    ["the same digest in another registry", [scan(C1)], [scan(C1, null, { registryId: "444455556666" })], [C1]],
    ["the same index", [scan(C1, I1), scan(C2, I1)], [scan(C1, I1), scan(C2, I1)], [C1, C2]],
    ["an index whose child it is", [scan(C1, I1), scan(C2, I1)], [scan(C1)], [C1, C2]],
    [
      "an index whose clean child it is",
      [answer({ image: { imageDigest: C1, indexDigest: I1 } }), scan(C2, I1)],
      [scan(C1)],
      [C2],
    ],
    ["a child of it", [scan(C1)], [scan(C1, I1), scan(C2, I1)], [C1]],
    ["another index with one of its children", [scan(C1, I1), scan(C2, I1)], [scan(C1, I2), scan(C3, I2)], [C1, C2]],
    [
      "two indexes, whichever of them has its child",
      [scan(C1, I1), scan(C2, I1), scan(C1, I2), scan(C3, I2)],
      [scan(C1)],
      [C1, C2, C3],
    ],
  ])("%s", (_what, results, before, blocking) => {
    for (const baseline of baselines(...before)) {
      const report = run(baseline, ...results);
      expect(report.groups.map(({ imageDigest, status }) => [imageDigest, status])).toEqual(
        [...blocking].sort().map((image) => [image, "matched"]),
      );
      expect(report.groups[0]?.packages[0]?.ruleResults.at(-1)?.reason).toBe(
        `the baseline ${baseline.source} is this image itself`,
      );
      expect(noticesOf(report)).toEqual([
        expect.stringMatching(
          /^baseline-own-image: (shop:production|before\.json) is, or shares an image with, 111122223333\S+/,
        ),
      ]);
      expect(report.verdict).toBe("failed");
    }
  });

  test.each([
    ["another digest", [scan(C2)], [scan(C1)]],
    ["another index", [scan(C1, I1)], [scan(C2, I2)]],
  ])("%s is another image", (_what, results, before) => {
    for (const baseline of baselines(...before)) {
      expect(run(baseline, ...results)).toMatchObject({ verdict: "passed", notices: [] });
    }
  });

  test("beside it, other images are exempt as they are without it", () => {
    for (const baseline of baselines(scan(C1))) {
      expect(run(baseline, scan(C1), scan(C2)).groups.map(({ status }) => status)).toEqual(["matched", "baseline"]);
    }
  });

  test("adding an image to the run never exempts another, in whatever order", () => {
    const image = fc.tuple(fc.constantFrom(C1, C2, C3), fc.constantFrom(null, I1, I2));
    const images = fc.array(image, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(images, images, image, (before, some, more) => {
        const results = (list: typeof some) => list.map(([child, index]) => scan(child, index));
        for (const baseline of baselines(...results(before))) {
          const blocking = (list: typeof some) =>
            run(baseline, ...results(list)).groups.flatMap((group) =>
              group.status === "matched" ? [group.imageDigest] : [],
            );
          const after = blocking([...some, more]);
          expect(blocking(some).filter((child) => !after.includes(child))).toEqual([]);
          expect(blocking([more, ...some.toReversed()])).toEqual(after);
        }
      }),
    );
  });
});

describe("a severity that rose since the baseline", () => {
  const glibc = (severity: Severity, name = "CVE-2019-25013") =>
    findingOf({ ...GLIBC, name, severity, packages: [packageOf({ name: "glibc" })] });
  const from = (...findings: ReturnType<typeof glibc>[]) => baselines(answer({ image: { imageDigest: C2 }, findings }));
  const rose = (baseline: Baseline, ...findings: ReturnType<typeof glibc>[]) => {
    const report = run(baseline, answer({ findings }));
    expect(report.verdict).toBe("passed");
    return noticesOf(report);
  };

  test("is exempt, and a notice says how many and the worst", () => {
    for (const baseline of from(glibc("LOW"), glibc("HIGH", "CVE-2026-0002"), glibc("MEDIUM", "CVE-2026-0003"))) {
      const now = [glibc("CRITICAL"), glibc("HIGH", "CVE-2026-0002"), glibc("HIGH", "CVE-2026-0003")];
      expect(rose(baseline, ...now)).toEqual([
        `baseline-severity-rose: ${baseline.source}: 2 findings, the worst CVE-2019-25013 in glibc, LOW there and CRITICAL now`,
      ]);
    }
  });

  test.each([
    ["LOW", "HIGH", true],
    ["UNTRIAGED", "HIGH", true],
    ["UNDEFINED", "CRITICAL", true],
    ["HIGH", "CRITICAL", true],
    ["HIGH", "HIGH", false],
    ["CRITICAL", "HIGH", false],
  ] as const)("from %s to %s: %s", (before, now, isTold) => {
    for (const baseline of from(glibc(before))) expect(rose(baseline, glibc(now))).toHaveLength(isTold ? 1 : 0);
  });

  test("the highest severity in the baseline is what counts, in whatever order", () => {
    const twice = [glibc("LOW"), findingOf({ ...glibc("HIGH"), description: "another" })];
    for (const baseline of [...from(...twice), ...from(...twice.toReversed())]) {
      expect(rose(baseline, glibc("HIGH"))).toEqual([]);
    }
  });
});

test.each([
  [{ scans: [7, { outcome: "evaluated" }] }, "scans[0] is 7"],
  [{ scans: [{ outcome: "evaluated", imageDigest: 7 }] }, "scans[0].imageDigest is 7"],
  [{ groups: [{ name: "X", imageDigest: [], severity: "HIGH", packages: [] }] }, "groups[0].imageDigest is []"],
  [{ groups: [{ name: "X", severity: "SEVERE", packages: [{ name: "a" }] }] }, 'groups[0].severity is "SEVERE"'],
])("a report file with %j is an error", (change, message) => {
  const report = { ...JSON.parse(JSON.stringify(reportOf([scan(C1)]))), ...change };
  expect(() => parseBaselineReport(JSON.stringify(report), "before.json")).toThrow(`baseline: before.json: ${message}`);
});
