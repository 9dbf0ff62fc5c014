import { describe, expect, test } from "vitest";
import { parseGrace } from "../../../src/core/policy/grace.ts";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import { DAY } from "../../../src/core/text/time.ts";
import { NOW, noticesOf } from "../../support/policies.ts";
import { answer, findingOf, packageOf, reportOf } from "../../support/reports.ts";
import { valueOf } from "../../support/value-of.ts";

const GRACE = valueOf(parseGrace("CRITICAL=15d,HIGH=30d"));
const policy = { ...NO_POLICY, grace: GRACE };

const published = (publishedAt: number | null, severity: "CRITICAL" | "HIGH" | "LOW" = "HIGH") =>
  reportOf([answer({ findings: [findingOf({ publishedAt, severity })] })], {
    policy,
    severities: ["CRITICAL", "HIGH", "LOW"],
  });

describe("grace", () => {
  test.each([
    ["HIGH" as const, 30 * DAY - 1, "grace"],
    ["HIGH" as const, 30 * DAY, "matched"],
    ["CRITICAL" as const, 15 * DAY - 1, "grace"],
    ["CRITICAL" as const, 15 * DAY, "matched"],
    ["LOW" as const, 0, "matched"],
  ])("a %s that was published %i ms ago: %s", (severity, age, status) => {
    const report = published(NOW - age, severity);
    expect(report.groups[0]?.status).toBe(status);
    expect(report.verdict).toBe(status === "grace" ? "passed" : "failed");
  });

  test("says when it will gate", () => {
    expect(published(Date.parse("2026-01-10T06:00:00Z")).groups[0]?.reason).toBe(
      "published on 2026-01-10; the grace for HIGH is 30 days: gates from 2026-02-09T06:00:00Z on",
    );
  });

  test("an age that is not known gates, and is told once", () => {
    const findings = [findingOf({ name: "CVE-2026-0001" }), findingOf({ name: "CVE-2026-0002" })];
    const report = reportOf([answer({ findings })], { policy });
    expect(report.counts.matched).toBe(2);
    expect(noticesOf(report)).toEqual([
      "age-unknown: 2 findings: when they were published is not said, as in basic scanning",
    ]);
  });

  test("a day that is still to come gives none", () => {
    expect(published(NOW + 2 * DAY).groups[0]?.status).toBe("matched");
    expect(noticesOf(published(NOW + 2 * DAY))).toEqual([expect.stringMatching(/^age-unknown: /)]);
  });

  test.each([
    "",
    "CRITICAL",
    "CRITICAL=",
    "CRITICAL=15",
    "CRITICAL=15 days",
    "SEVERE=15d",
    "HIGH=1d,HIGH=2d",
    "HIGH=1d=2d",
    "HIGH=-1d",
    "HIGH=9999d",
  ])("%j is no grace", (text) => {
    expect(parseGrace(text).ok).toBe(false);
  });

  test("is read by comma or line, whatever the case", () => {
    expect(valueOf(parseGrace(" critical=15d \n High=12h"))).toEqual(
      new Map([
        ["CRITICAL", 15 * DAY],
        ["HIGH", DAY / 2],
      ]),
    );
  });
});

describe("only-fixed", () => {
  const onlyFixed = { ...NO_POLICY, onlyFixed: true };
  const withFixes = (...fixes: ("yes" | "no" | null)[]) => {
    const packages = fixes.map((fix, index) =>
      packageOf({ name: `lib${index}`, fix, fixedVersion: fix === "yes" ? "2" : null }),
    );
    return reportOf([answer({ findings: [findingOf({ packages })] })], { policy: onlyFixed });
  };

  test.each([
    ["no fix", ["no" as const], "unfixed"],
    ["no fix for each of its packages", ["no" as const, "no" as const], "unfixed"],
    ["a fix for one of them", ["no" as const, "yes" as const], "matched"],
    ["a fix", ["yes" as const], "matched"],
    ["nobody who says so", [null], "matched"],
  ])("a finding with %s", (_what, fixes, status) => {
    expect(withFixes(...fixes).groups[0]?.status).toBe(status);
  });

  test("decides package by package", () => {
    expect(withFixes("no", "yes").groups[0]?.packages.map(({ status, reason }) => [status, reason])).toEqual([
      ["unfixed", "no fix exists yet"],
      ["matched", null],
    ]);
  });

  test("what is not known gates, and one notice says why", () => {
    expect(noticesOf(withFixes(null, null, "no"))).toEqual([
      "fix-unknown: 2 findings: whether a fix exists is not said, as in basic scanning",
    ]);
    expect(noticesOf(withFixes("yes", "no"))).toEqual([]);
  });

  test("is not asked of what another rule exempts", () => {
    const findings = [findingOf({ publishedAt: NOW, packages: [packageOf({ fix: null })] })];
    expect(noticesOf(reportOf([answer({ findings })], { policy: { ...onlyFixed, grace: GRACE } }))).toEqual([]);
  });
});
