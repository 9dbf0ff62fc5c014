import { describe, expect, test } from "vitest";
import { headlineText } from "../../src/render/headline.ts";
import { answer, digest, findingOf, ignoring, manyFindings, packageOf, reportOf, SCENES } from "../support/reports.ts";

const glibc = (name: string, more = {}) =>
  findingOf({ name, packages: [packageOf({ name: "glibc", version: "2.28-10", ...more })] });

describe("the headline", () => {
  test.each([
    ["failed-1", "Failed: 1 finding gates in 1 image, HIGH. Upgrade libexample 1.2.3-4 first: that removes it."],
    [
      "exploited",
      "Failed: 1 finding gates in 1 image, LOW, known to be exploited. Upgrade curl 7.88.1-10 to 7.88.1-12 first: that removes it.",
    ],
    ["passed", "Passed: 1 image evaluated, 102 findings seen, none CRITICAL or HIGH."],
    [
      "exempt",
      "Passed: 1 image evaluated, 2 findings seen; all 2 that would gate are exempt. Without its exemptions it would have failed.",
    ],
    [
      "platforms",
      "Failed: 3 findings gate in 2 images, the worst CRITICAL. Upgrade libssl3 3.0.2-1 to 3.0.2-2 first, openssl 3.0.2-1 with it: that removes 2 of them. 1 more image or input was not evaluated.",
    ],
    [
      "nothing",
      "Inconclusive: trail was not evaluated: it holds no DescribeImageScanFindings call. Check the path, `since` and `until`, and that something calls DescribeImageScanFindings in that account and region; or gate the images live with `images`.",
    ],
  ] as const)("of %s", (scene, headline) => {
    expect(headlineText(SCENES[scene]())).toBe(headline);
  });

  test("one package behind all of them", () => {
    expect(headlineText(reportOf([answer({ findings: [glibc("CVE-1"), glibc("CVE-2")] })]))).toBe(
      "Failed: 2 findings gate in 1 image, the worst HIGH. Upgrade glibc 2.28-10 first: that removes both.",
    );
  });

  test("no fix for any of them", () => {
    expect(headlineText(reportOf([answer({ findings: [glibc("CVE-1", { fix: "no" })] })]))).toBe(
      "Failed: 1 finding gates in 1 image, HIGH. None of them has a fix yet.",
    );
  });

  test("a finding that other packages have too is not removed by one of them", () => {
    const shared = findingOf({
      name: "CVE-1",
      packages: [packageOf({ name: "openssl", version: "3.0" }), packageOf({ name: "boringssl", version: "1.0" })],
    });
    const own = findingOf({ name: "CVE-2", packages: [packageOf({ name: "openssl", version: "3.0" })] });
    expect(headlineText(reportOf([answer({ findings: [shared, own] })]))).toBe(
      "Failed: 2 findings gate in 1 image, the worst HIGH. Upgrade openssl 3.0 first: 2 of them are in it.",
    );
  });

  test("a finding without a package", () => {
    expect(headlineText(reportOf([answer({ findings: [findingOf({ packages: [] })] })]))).toBe(
      "Failed: 1 finding gates in 1 image, HIGH. No package is named; see each finding.",
    );
  });

  test("people count findings, not the principals that read them", () => {
    const call = (user: string) => ({ ...answer().call, user });
    const readers = ["AROA1:a", "AROA1:b"].map((user) => answer({ findings: [glibc("CVE-1")], call: call(user) }));
    const report = reportOf(readers);
    expect(report.counts.matched).toBe(2);
    expect(headlineText(report)).toMatch(/^Failed: 1 finding gates in 1 image, HIGH\./);
  });

  test("nothing seen, one exempt, and an image accepted as not evaluated", () => {
    expect(headlineText(reportOf([answer()]))).toBe("Passed: 1 image evaluated, no findings seen.");
    const exempt = reportOf([answer({ findings: [glibc("CVE-1")] })], {
      policy: ignoring({ packages: ["glibc"], reason: "because", owner: null }),
    });
    expect(headlineText(exempt)).toBe(
      "Passed: 1 image evaluated, 1 finding seen; the 1 that would gate is exempt. Without its exemptions it would have failed.",
    );
    const report = reportOf([
      answer({ findings: manyFindings(1, () => "LOW") }),
      answer({
        image: { imageDigest: digest(2) },
        outcome: { kind: "inconclusive", code: "unsupported-image", detail: "status UNSUPPORTED_IMAGE" },
      }),
    ]);
    expect(headlineText(report)).toMatch(/^Inconclusive: team\/app@sha256:000000020000 was not evaluated: ECR cannot/);
    for (const scan of report.scans) {
      if (scan.outcome === "inconclusive") scan.accepted = { reason: "known", expires: "2026-12-31", owner: null };
    }
    report.verdict = "passed";
    report.verdictWithoutExemptions = "passed";
    expect(headlineText(report)).toBe(
      "Passed: 1 image evaluated, 1 finding seen, none CRITICAL or HIGH. 1 image not evaluated, and accepted as such.",
    );
  });
});
