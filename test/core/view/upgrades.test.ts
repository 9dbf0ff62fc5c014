import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Package } from "../../../src/core/search/scan-result.ts";
import { imageOverviewsOf } from "../../../src/core/view/image-overview.ts";
import { upgradesOf } from "../../../src/core/view/upgrades.ts";
import { exemptFindingsOf, vulnerabilitiesOf } from "../../../src/core/view/vulnerabilities.ts";
import { answer, digest, findingOf, ignoring, packageOf, reportOf, SCENES } from "../../support/reports.ts";

function inPackages(name: string, packages: Partial<Package>[], severity: "CRITICAL" | "HIGH" = "HIGH") {
  return findingOf({ name, severity, packages: packages.map(packageOf) });
}

/** For each upgrade its packages, the number of its findings, and how many of them it fixes. */
function preview(results: Parameters<typeof reportOf>[0], rules: Parameters<typeof reportOf>[1] = {}) {
  return upgradesOf(reportOf(results, rules)).map(({ packages, findings, fixes }) => {
    return [packages.map(({ name, version }) => `${name} ${version}`).join(" + "), findings, fixes];
  });
}

const fixed = { fixedVersion: "9", fix: "yes" as const };
const glibc = { name: "glibc", version: "2.28", ...fixed };
const openssl = { name: "openssl", version: "3.0", ...fixed };
const zlib = { name: "zlib", version: "1.2", ...fixed };
const unknown = { fixedVersion: null, fix: null };

describe("upgradesOf", () => {
  test("the upgrade that fixes most findings comes first, whatever the severity", () => {
    const findings = [
      inPackages("CVE-1", [openssl], "CRITICAL"),
      inPackages("CVE-2", [glibc]),
      inPackages("CVE-3", [glibc]),
    ];
    expect(preview([answer({ findings })])).toEqual([
      ["glibc 2.28", 2, 2],
      ["openssl 3.0", 1, 1],
    ]);
  });

  test("an upgrade without a fix comes last", () => {
    const findings = [
      inPackages("CVE-1", [{ ...glibc, fixedVersion: null, fix: "no" }]),
      inPackages("CVE-2", [{ ...glibc, fixedVersion: null, fix: "no" }]),
      inPackages("CVE-3", [{ ...zlib, ...unknown }]),
    ];
    expect(preview([answer({ findings })])).toEqual([
      ["zlib 1.2", 1, 0],
      ["glibc 2.28", 2, 0],
    ]);
  });

  test("packages with the same blocking findings are one upgrade", () => {
    const both = [glibc, { name: "libc-bin", version: "2.28", ...fixed }];
    const findings = [inPackages("CVE-1", both), inPackages("CVE-2", both)];
    expect(preview([answer({ findings })])).toEqual([["glibc 2.28 + libc-bin 2.28", 4, 4]]);
  });

  test.each([
    ["two packages", [inPackages("CVE-1", [glibc, zlib]), inPackages("CVE-2", [glibc])], ["glibc 2.28", 2, 2]],
    ["one group of two packages", [inPackages("CVE-1", [glibc, zlib])], ["glibc 2.28 + zlib 1.2", 2, 2]],
    [
      "two groups, because the packages have descriptions of their own",
      [findingOf({ packages: [packageOf(glibc)] }), findingOf({ description: "other", packages: [packageOf(zlib)] })],
      ["glibc 2.28", 1, 1],
    ],
    [
      "two packages, one of them without a known fixed version",
      [inPackages("CVE-1", [glibc, { ...zlib, ...unknown }]), inPackages("CVE-2", [glibc])],
      ["glibc 2.28", 2, 2],
    ],
  ])("a finding in %s counts once for each package", (_what, findings, first) => {
    expect(preview([answer({ findings })])[0]).toEqual(first);
  });

  test("an upgrade that fixes more comes before one with more findings", () => {
    const findings = [
      ...[1, 2, 3].map((each) =>
        inPackages(`CVE-${each}`, [
          { ...glibc, ...unknown },
          { name: `other-${each}`, version: "1" },
        ]),
      ),
      ...[4, 5].map((each) => inPackages(`CVE-${each}`, [zlib])),
    ];
    expect(preview([answer({ findings })]).slice(0, 2)).toEqual([
      ["zlib 1.2", 2, 2],
      ["glibc 2.28", 3, 0],
    ]);
  });

  test("an exempt package does not count as affected", () => {
    const findings = [inPackages("CVE-1", [glibc, zlib])];
    expect(
      preview([answer({ findings })], { policy: ignoring({ packages: ["zlib"], reason: "because", owner: null }) }),
    ).toEqual([["glibc 2.28", 1, 1]]);
  });

  test("fixed versions are those of the findings, and decide between equal upgrades", () => {
    const findings = [
      inPackages("CVE-1", [{ ...glibc, ...unknown }]),
      inPackages("CVE-2", [{ ...zlib, fixedVersion: "1.3", fix: "yes" }]),
      inPackages("CVE-2b", [{ ...openssl, fixedVersion: "3.1", fix: "yes" }]),
      inPackages("CVE-3", [{ ...openssl, fixedVersion: "3.2", fix: "yes" }]),
    ];
    const upgrades = upgradesOf(reportOf([answer({ findings })]));
    expect(upgrades.map(({ packages }) => [packages[0]?.name, packages[0]?.fixedVersions])).toEqual([
      ["openssl", ["3.1", "3.2"]],
      ["zlib", ["1.3"]],
      ["glibc", []],
    ]);
  });

  test("fixed findings add up to the blocking findings where every fixed version is known", () => {
    const name = fc.constantFrom("a", "b", "c");
    const finding = fc.record({ cve: fc.integer({ min: 1, max: 5 }), name, image: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.uniqueArray(finding, { selector: ({ cve, image }) => `${cve} ${image}` }), (found) => {
        const report = reportOf(
          found.map(({ cve, name: component, image }) =>
            answer({
              image: { imageDigest: digest(image) },
              findings: [inPackages(`CVE-${cve}`, [{ name: component, version: "1", ...fixed }])],
            }),
          ),
        );
        const fixes = upgradesOf(report).reduce((sum, upgrade) => sum + upgrade.fixes, 0);
        expect(fixes).toBe(found.length);
      }),
    );
  });
});

describe("vulnerabilitiesOf and exemptFindingsOf", () => {
  test("vulnerabilities are ordered by severity, known exploitation, CVSS score and name", () => {
    const findings = [
      findingOf({ name: "CVE-4", score: 9.9 }),
      findingOf({ name: "CVE-3", score: 9.9 }),
      findingOf({ name: "CVE-2", score: 1 }),
      findingOf({ name: "CVE-1", severity: "CRITICAL", score: null }),
    ];
    const report = reportOf([answer({ findings })]);
    for (const group of report.groups) if (group.name === "CVE-2") group.knownExploited = true;
    expect(vulnerabilitiesOf(report).map(({ name }) => name)).toEqual(["CVE-1", "CVE-2", "CVE-3", "CVE-4"]);
  });

  test("a finding with one exempt package is in both, each with its own package", () => {
    const report = reportOf([answer({ findings: [inPackages("CVE-1", [glibc, zlib])] })], {
      policy: ignoring({ packages: ["zlib"], reason: "never called", owner: null }),
    });
    expect(vulnerabilitiesOf(report).map(({ packages }) => packages.map(({ name }) => name))).toEqual([["glibc"]]);
    expect(exemptFindingsOf(report)).toMatchObject([
      { name: "CVE-1", status: "ignored", reason: "never called (through 2026-12-31)", package: { name: "zlib" } },
    ]);
  });

  test("the same finding in several images is listed once, with its images", () => {
    const results = [1, 2, 3].map((seed) =>
      answer({ image: { imageDigest: digest(seed) }, findings: [inPackages("CVE-1", [glibc])] }),
    );
    const [only, ...others] = vulnerabilitiesOf(reportOf(results));
    expect(others).toEqual([]);
    expect(only?.images.map(({ imageDigest }) => imageDigest)).toEqual([digest(1), digest(2), digest(3)]);
  });
});

test("images with blocking findings come first, ordered by severity", () => {
  expect(
    imageOverviewsOf(SCENES.platforms()).map(({ scan, blocking, worst }) => [scan.platform, blocking, worst]),
  ).toEqual([
    ["linux/amd64", 3, "CRITICAL"],
    ["linux/arm64", 2, "CRITICAL"],
    ["linux/amd64", 0, null],
  ]);
});
