import { describe, expect, test } from "vitest";
import { headlineText } from "../../src/render/headline.ts";
import { answer, digest, findingOf, ignoring, manyFindings, packageOf, reportOf, SCENES } from "../support/reports.ts";

const glibc = (name: string, more = {}) =>
  findingOf({ name, packages: [packageOf({ name: "glibc", version: "2.28-10", ...more })] });

describe("the headline", () => {
  test.each([
    [
      "failed-1",
      "Failed: 1 blocking finding in 1 image (1 high). It is in libexample 1.2.3-4; no fixed version is known.",
    ],
    [
      "exploited",
      "Failed: 1 blocking finding in 1 image (1 low, 1 known to be exploited). Upgrade curl 7.88.1-10 to 7.88.1-12 to fix it.",
    ],
    ["passed", "Passed: 1 image evaluated, 102 findings, none critical or high."],
    [
      "exempt",
      "Passed: 1 image evaluated, 2 findings; both that would block are exempt. Without exemptions the verdict would be failed.",
    ],
    [
      "platforms",
      "Failed: 5 blocking findings in 2 images (4 critical, 1 high). Upgrade libssl3 3.0.2-1 to 3.0.2-2 and openssl 3.0.2-1 to 3.0.2-2 to fix 4 of 5; no fixed version is known for 1. 1 image could not be evaluated.",
    ],
  ] as const)("counts the findings of the scene %s and has the first step", (scene, headline) => {
    expect(headlineText(SCENES[scene]())).toBe(headline);
  });

  test("names the first image or input of an inconclusive run, the reason and the fix", () => {
    expect(headlineText(SCENES.nothing())).toMatch(
      /^Inconclusive: nothing was evaluated\. trail: [A-Z][^.]*DescribeImageScanFindings[^.]*\. [A-Z].*\.$/,
    );
  });

  test("counts the other images and inputs of an inconclusive run", () => {
    expect(headlineText(SCENES.inconclusive())).toMatch(/ 1 more image and 1 more input could not be evaluated\.$/);
  });

  test("names the package with the most findings where no fixed version is known", () => {
    expect(headlineText(reportOf([answer({ findings: [glibc("CVE-1"), glibc("CVE-2")] })]))).toBe(
      "Failed: 2 blocking findings in 1 image (2 high). Both are in glibc 2.28-10; no fixed version is known.",
    );
  });

  test("names no version where findings name different fixed versions", () => {
    const findings = [glibc("CVE-1", { fixedVersion: "2.28-11" }), glibc("CVE-2", { fixedVersion: "2.28-12" })];
    expect(headlineText(reportOf([answer({ findings })]))).toBe(
      "Failed: 2 blocking findings in 1 image (2 high). Upgrade glibc 2.28-10 to fix both.",
    );
  });

  test("names the first of many packages that are upgraded together", () => {
    const packages = ["a", "b", "c", "d"].map((each) => packageOf({ name: each, version: "1", fixedVersion: "2" }));
    expect(headlineText(reportOf([answer({ findings: [findingOf({ packages })] })]))).toBe(
      "Failed: 4 blocking findings in 1 image (4 high). Upgrade a 1 to 2 and 3 other packages to fix all 4.",
    );
  });

  test("states that no fix exists", () => {
    expect(headlineText(reportOf([answer({ findings: [glibc("CVE-1", { fix: "no" })] })]))).toBe(
      "Failed: 1 blocking finding in 1 image (1 high). No fix exists yet.",
    );
  });

  test("counts what the upgrade fixes by package, so that a package of the same finding still blocks", () => {
    const zlib = packageOf({ name: "zlib", version: "1.2.11", fixedVersion: "1.2.13" });
    const dev = packageOf({ name: "zlib-dev", version: "1.2.11" });
    const inOneRow = [findingOf({ packages: [zlib, dev] })];
    const inTwoRows = [findingOf({ packages: [zlib] }), findingOf({ description: "its own", packages: [dev] })];
    for (const findings of [inOneRow, inTwoRows]) {
      expect(headlineText(reportOf([answer({ findings })]))).toMatch(
        /^Failed: 2 blocking findings in 1 image \(2 high\)\. Upgrade zlib 1\.2\.11 to 1\.2\.13 to fix 1 of 2; no fixed version is known for 1\.$/,
      );
    }
  });

  test("names a run that has a name of its own, on one line", () => {
    const named = (name: string) => headlineText(reportOf([answer()], { name }));
    expect(named("web")).toBe("Passed for web: 1 image evaluated, no findings.");
    expect(named("a\n::error::b")).toMatch(/^Passed for a ::error::b: /);
    expect(named("x".repeat(500)).length).toBeLessThan(200);
    expect(named("ECR findings")).toMatch(/^Passed: /);
  });

  test.each([
    ["failed-1", /^Failed \(not enforced: `warn-only`\): 1 blocking finding/],
    ["inconclusive", /^Inconclusive \(not enforced: `warn-only`\): /],
    ["passed", /^Passed: /],
  ] as const)("shows that warn-only does not enforce the verdict of %s", (scene, start) => {
    expect(headlineText(SCENES[scene](), { warnOnly: true })).toMatch(start);
  });

  test("counts an image that was evaluated in part as one of the images with blocking findings", () => {
    const outcome = { kind: "inconclusive", code: "malformed-finding", detail: "x" } as const;
    expect(headlineText(reportOf([answer({ findings: [glibc("CVE-1")], outcome })]))).toMatch(
      /in 1 image .* 1 of these images could not be evaluated completely\.$/,
    );
  });

  test("states that the scan results contain no package name", () => {
    expect(headlineText(reportOf([answer({ findings: [findingOf({ packages: [] })] })]))).toBe(
      "Failed: 1 blocking finding in 1 image (1 high). The scan results contain no package name.",
    );
  });

  test("counts a finding once, however many principals read it", () => {
    const call = (user: string) => ({ ...answer().call, user });
    const readers = ["AROA1:a", "AROA1:b"].map((user) => answer({ findings: [glibc("CVE-1")], call: call(user) }));
    const report = reportOf(readers);
    expect(report.counts.matched).toBe(2);
    expect(headlineText(report)).toMatch(/^Failed: 1 blocking finding in 1 image \(1 high\)\./);
  });

  test("states that a passed run has no findings", () => {
    expect(headlineText(reportOf([answer()]))).toBe("Passed: 1 image evaluated, no findings.");
  });

  test("counts one exempt finding of a passed run, and shows the verdict without exemptions", () => {
    const exempt = reportOf([answer({ findings: [glibc("CVE-1")] })], {
      policy: ignoring({ packages: ["glibc"], reason: "because", owner: null }),
    });
    expect(headlineText(exempt)).toBe(
      "Passed: 1 image evaluated, 1 finding; the only one that would block is exempt. Without exemptions the verdict would be failed.",
    );
  });

  test("counts the accepted images of a passed run that could not be evaluated", () => {
    const report = reportOf([
      answer({ findings: manyFindings(1, () => "LOW") }),
      answer({
        image: { imageDigest: digest(2) },
        outcome: { kind: "inconclusive", code: "unsupported-image", detail: "status UNSUPPORTED_IMAGE" },
      }),
    ]);
    for (const scan of report.scans) {
      if (scan.outcome === "inconclusive") scan.accepted = { reason: "known", expires: "2026-12-31", owner: null };
    }
    report.verdict = "passed";
    report.verdictWithoutExemptions = "passed";
    expect(headlineText(report)).toBe(
      "Passed: 1 image evaluated, 1 finding, none critical or high. 1 accepted image could not be evaluated.",
    );
  });
});
