import { describe, expect, test } from "vitest";
import type { Package, ScanResult } from "../../../src/core/search/scan-result.ts";
import { headlineOf } from "../../../src/core/view/headline.ts";
import { answer, digest, findingOf, ignoring, packageOf, reportOf, SCENES } from "../../support/reports.ts";

const verdictOf = (results: ScanResult[]) => headlineOf(reportOf(results)).verdict;

const inPackage = (name: string, found: Partial<Package>) => findingOf({ name, packages: [packageOf(found)] });

describe("the headline of a failed run", () => {
  test("counts a finding in two images twice, and a finding that two principals read once", () => {
    const call = (user: string) => ({ ...answer().call, user });
    const findings = [inPackage("CVE-1", { name: "glibc" })];
    const verdict = verdictOf([
      answer({ findings, call: call("AROA1:a") }),
      answer({ findings, call: call("AROA1:b") }),
      answer({ findings, image: { imageDigest: digest(2) } }),
    ]);
    expect(verdict).toMatchObject({ kind: "failed", blocking: { findings: 2, images: 2, severity: { HIGH: 2 } } });
  });

  test("counts a finding once for each package, by the severity of its row, and its vulnerability once", () => {
    const findings = [
      inPackage("CVE-1", { name: "zlib" }),
      findingOf({ name: "CVE-1", severity: "CRITICAL", packages: [packageOf({ name: "zlib-dev" })] }),
    ];
    expect(verdictOf([answer({ findings })])).toMatchObject({
      blocking: { findings: 2, vulnerabilities: 1, severity: { CRITICAL: 2, HIGH: 0 } },
    });
  });

  test("counts the findings whose fixed version is unknown", () => {
    const fixed = packageOf({ name: "openssl", version: "3.0", fixedVersion: "3.1" });
    const findings = [
      findingOf({ name: "CVE-1", packages: [fixed] }),
      findingOf({ name: "CVE-2", packages: [fixed, packageOf({ name: "boringssl", version: "1.0" })] }),
    ];
    expect(verdictOf([answer({ findings })])).toMatchObject({
      blocking: { findings: 3, vulnerabilities: 2, withoutFixedVersion: 1 },
    });
  });

  test("proposes the upgrade with a known version before one that is in more findings", () => {
    const findings = [
      inPackage("CVE-1", { name: "glibc", version: "2.28" }),
      inPackage("CVE-2", { name: "glibc", version: "2.28" }),
      inPackage("CVE-3", { name: "runc", version: "1.1.5", fixedVersion: "1.1.12" }),
    ];
    expect(verdictOf([answer({ findings })])).toMatchObject({
      firstStep: { kind: "upgrade", upgrade: { packages: [{ name: "runc" }], fixes: 1 } },
    });
  });

  test.each([
    ["packages", { name: "glibc", fix: null }],
    ["no-fix-exists", { name: "glibc", fix: "no" as const }],
    ["no-package-named", {}],
  ])("has the first step %s for a finding in %j", (kind, found) => {
    expect(verdictOf([answer({ findings: [inPackage("CVE-1", found)] })])).toMatchObject({ firstStep: { kind } });
  });

  test("counts the images and inputs that were not evaluated, apart", () => {
    const report = reportOf(
      [
        answer({ findings: [inPackage("CVE-1", { name: "glibc" })] }),
        answer({
          image: { imageDigest: digest(2) },
          outcome: { kind: "inconclusive", code: "scan-failed", detail: "" },
        }),
      ],
      { problems: [{ path: "a.json", code: "damaged", detail: "" }] },
    );
    expect(headlineOf(report).verdict).toMatchObject({ unevaluated: { images: 1, inputs: 1, partly: 0 } });
  });

  test("counts an image with blocking findings that was evaluated in part once, as one of the failed images", () => {
    const findings = [inPackage("CVE-1", { name: "glibc" })];
    const outcome = { kind: "inconclusive", code: "malformed-finding", detail: "" } as const;
    expect(verdictOf([answer({ findings, outcome })])).toMatchObject({
      blocking: { images: 1 },
      unevaluated: { images: 0, inputs: 0, partly: 1 },
    });
  });
});

test("the headline of an inconclusive run has the first image or input that was not evaluated, and counts the others", () => {
  expect(headlineOf(SCENES.inconclusive()).verdict).toMatchObject({
    kind: "inconclusive",
    first: { kind: "image", code: "response-omitted" },
    others: { images: 1, inputs: 1 },
  });
});

test("the headline of a passed run has its exemptions, and the verdict without them", () => {
  expect(headlineOf(SCENES.accepted()).verdict).toEqual({
    kind: "passed",
    exempt: 1,
    exemptNames: ["CVE-2026-0001"],
    accepted: 1,
    verdictWithoutExemptions: "failed",
  });
  const report = reportOf([answer({ findings: [inPackage("CVE-1", { name: "glibc" })] })], {
    policy: ignoring({ packages: ["glibc"], reason: "never called", owner: null }),
  });
  expect(headlineOf(report).run).toMatchObject({ evaluated: 1, total: 1, severity: { HIGH: 1 } });
});

test("the headline of a failed run counts what the baseline lacks, and is null without a baseline", () => {
  expect(headlineOf(SCENES.baseline()).verdict).toMatchObject({
    blocking: { findings: 1, baseline: { new: 1, exempt: 2 } },
  });
  expect(headlineOf(SCENES["failed-1"]()).verdict).toMatchObject({ blocking: { baseline: null } });
});
