import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import { readFindings } from "../../../src/sources/findings/findings.ts";
import { answer, reportOf } from "../../support/reports.ts";

type Raw = Record<string, unknown>;

/** A finding of Amazon Inspector, with its own `fixAvailable` and the `fixedInVersion` of each package. */
const finding = (fixAvailable: unknown, ...fixedInVersions: unknown[]): Raw => ({
  severity: "HIGH",
  status: "ACTIVE",
  ...(fixAvailable === undefined ? {} : { fixAvailable }),
  packageVulnerabilityDetails: {
    vulnerabilityId: "CVE-2026-0001",
    vulnerablePackages: fixedInVersions.map((fixedInVersion, index) => ({
      name: `lib${index}`,
      version: "1",
      ...(fixedInVersion === undefined ? {} : { fixedInVersion }),
    })),
  },
});

const read = (raw: Raw) => readFindings({ enhancedFindings: [raw] }).findings;

const fixes = (raw: Raw) => read(raw).flatMap(({ packages }) => packages.map(({ fix }) => fix));

/** The status of each package with `only-fixed`. */
const statuses = (...raws: Raw[]) =>
  reportOf([answer({ findings: raws.flatMap(read) })], { policy: { ...NO_POLICY, onlyFixed: true } }).groups.flatMap(
    ({ packages }) => packages.map(({ status }) => status),
  );

describe("whether a package has a fix, by fixedInVersion and fixAvailable", () => {
  const NONE = "NotAvailable";
  test.each([
    ["NO", [NONE], ["no"]],
    ["NO", [undefined], ["no"]],
    [undefined, [NONE], ["no"]],
    ["YES", ["2.0"], ["yes"]],
    ["YES", [undefined], ["yes"]],
    ["PARTIAL", ["2.0", NONE], ["yes", "no"]],
    ["PARTIAL", ["2.0", undefined], ["yes", null]],
    ["PARTIAL", [undefined, NONE], [null, "no"]],
    [undefined, [undefined], [null]],
    ["no", ["NOT AVAILABLE"], ["no"]],
    // From here on, the two contradict each other or are invalid.
    ["YES", [NONE], [null]],
    ["YES", ["2.0", NONE], ["yes", null]],
    ["NO", ["2.0"], ["yes"]],
    ["NO", ["2.0", undefined], ["yes", null]],
    ["NO", ["2.0", NONE], ["yes", "no"]],
    ["PARTIAL", [NONE], [null]],
    ["PARTIAL", [NONE, NONE], [null, null]],
    ["MAYBE", [NONE], [null]],
    ["MAYBE", [undefined], [null]],
    [false, [NONE], [null]],
    [0, [undefined], [null]],
    ["NO", [7], [null]],
    ["NO", [{}], [null]],
    ["NO", [false], [null]],
    ["YES", [7], ["yes"]],
    ["NO", [" "], ["no"]],
    ["NO", ["n/a"], ["yes"]],
  ])("fixAvailable %j, fixedInVersion %j: %j", (fixAvailable, fixedInVersions, expected) => {
    expect(fixes(finding(fixAvailable, ...fixedInVersions))).toEqual(expected);
  });

  test("only-fixed exempts only packages that are known to have no fix", () => {
    expect(statuses(finding("NO", NONE))).toEqual(["unfixed"]);
    expect(statuses(finding("YES", NONE))).toEqual(["matched"]);
  });

  const available = fc.constantFrom(undefined, "YES", "NO", "PARTIAL", "MAYBE", 7);
  const versions = fc.array(fc.constantFrom(undefined, "2.0", NONE, "", 7), { minLength: 1, maxLength: 3 });

  test("another observation of a finding never exempts a package", () => {
    fc.assert(
      fc.property(available, versions, available, versions, (firstAvailable, first, secondAvailable, second) => {
        const [one, other] = [finding(firstAvailable, ...first), finding(secondAvailable, ...second)];
        const before = statuses(one);
        const after = statuses(one, other);
        expect(before.filter((status, index) => status === "matched" && after[index] !== "matched")).toEqual([]);
        expect(statuses(other, one)).toEqual(after);
      }),
    );
  });

  test("a package that a finding lists twice has a fix if either entry has one, in any order", () => {
    const twice = (...fixedInVersions: unknown[]) => {
      const raw = finding(undefined, ...fixedInVersions);
      return JSON.parse(JSON.stringify(raw).replaceAll(/lib\d/g, "lib")) as Raw;
    };
    expect(statuses(twice("2.0", NONE))).toEqual(["matched"]);
    expect(statuses(twice(NONE, "2.0"))).toEqual(["matched"]);
    expect(statuses(twice(NONE, NONE))).toEqual(["unfixed"]);
  });
});

test("a contradiction about a fix is a notice", () => {
  const report = reportOf([answer({ findings: read(finding("YES", "NotAvailable")) })], {
    policy: { ...NO_POLICY, onlyFixed: true },
  });
  expect(report.notices).toContainEqual({
    code: "fix-unknown",
    detail: "1 finding: a finding and one of its packages contradict each other about the fix",
  });
});
