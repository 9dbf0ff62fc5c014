import { describe, expect, test } from "vitest";
import { packageRowsOf } from "../../../src/core/view/package-rows.ts";
import { answer, digest, findingOf, manyFindings, packageOf, reportOf, SCENES } from "../../support/reports.ts";

const rowsOf = (findings: Parameters<typeof findingOf>[0][]) =>
  packageRowsOf(reportOf([answer({ findings: findings.map(findingOf) })]));

const fixed = (name: string) => packageOf({ name, version: "1", fixedVersion: "2" });

describe("packageRowsOf", () => {
  test("puts known fixed versions first, then the others, then findings without a package; within each the worst", () => {
    const rows = rowsOf([
      { name: "CVE-1", severity: "CRITICAL", packages: [] },
      { name: "CVE-2", severity: "CRITICAL", packages: [packageOf({ name: "unknown" })] },
      { name: "CVE-3", severity: "HIGH", packages: [packageOf({ name: "none", fix: "no" })] },
      { name: "CVE-4", severity: "HIGH", packages: [fixed("high")] },
      { name: "CVE-5", severity: "HIGH", packages: [fixed("two-high")] },
      { name: "CVE-6", severity: "HIGH", packages: [fixed("two-high")] },
      { name: "CVE-7", severity: "CRITICAL", packages: [fixed("critical")] },
      { name: "CVE-8", severity: "HIGH", packages: [] },
    ]);
    expect(rows.map(({ name, vulnerabilities }) => name ?? vulnerabilities[0]?.name)).toEqual([
      "critical",
      "two-high",
      "high",
      "unknown",
      "none",
      "CVE-1",
      "CVE-8",
    ]);
  });

  test("has a row for each version, with its vulnerabilities, worst first, and its images", () => {
    const findings = [
      findingOf({ name: "CVE-1", packages: [fixed("zlib")] }),
      findingOf({ name: "CVE-2", severity: "CRITICAL", packages: [packageOf({ name: "zlib", version: "1" })] }),
    ];
    const report = reportOf([answer({ findings }), answer({ findings, image: { imageDigest: digest(2) } })]);
    const [row, ...others] = packageRowsOf(report);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      name: "zlib",
      findings: 4,
      withFixedVersion: 2,
      fixedVersions: ["2"],
      severity: { CRITICAL: 2, HIGH: 2 },
      vulnerabilities: [{ name: "CVE-2" }, { name: "CVE-1" }],
    });
    expect(row?.images.map(({ imageDigest }) => imageDigest)).toEqual([digest(1), digest(2)]);
  });

  test.each(Object.keys(SCENES).filter((name) => name !== "nothing"))("has every blocking finding of %s", (name) => {
    const scene = Object.entries(SCENES).find(([each]) => each === name)?.[1];
    const report = scene?.() ?? reportOf([]);
    const names = new Set(
      packageRowsOf(report).flatMap(({ vulnerabilities }) => vulnerabilities.map((each) => each.name)),
    );
    const blocking = report.groups.filter(({ status }) => status === "matched");
    expect(names).toEqual(new Set(blocking.map((group) => group.name)));
  });

  test("counts a finding that two principals read once", () => {
    const call = (user: string) => ({ ...answer().call, user });
    const findings = manyFindings(3, () => "HIGH");
    const report = reportOf(["AROA1:a", "AROA1:b"].map((user) => answer({ findings, call: call(user) })));
    expect(packageRowsOf(report).reduce((sum, row) => sum + row.findings, 0)).toBe(3);
  });
});
