import { describe, expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { baselineFromImage, parseBaselineReport } from "../../../src/core/policy/baseline.ts";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import type { Report } from "../../../src/core/report/report.ts";
import type { Finding, ScanResult } from "../../../src/core/search/scan-result.ts";
import { collectedFrom } from "../../support/collected.ts";
import { decisions, GLIBC, noticesOf, OPENSSL } from "../../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../../support/reports.ts";

const NOW_BUILT = answer({ findings: [GLIBC, OPENSSL] });

/** The finding in an older glibc, in an image with another digest, repository and account. */
const PRODUCTION = answer({
  image: { repositoryName: "prod/app", imageDigest: digest(5), registryId: "444455556666" },
  findings: [findingOf({ ...GLIBC, packages: [packageOf({ name: "glibc", version: "2.27-1" })] })],
});

const fromReport = (report: Report) => {
  const baseline = parseBaselineReport(JSON.stringify(report), "main.json");
  return reportOf([NOW_BUILT], { policy: { ...NO_POLICY, baseline } });
};

const fromImage = (...results: ScanResult[]) => baselineFromImage(collectedFrom(results), "prod/app:live");

describe("a baseline", () => {
  test("from a report: known findings are exempt, and new ones block", () => {
    const report = fromReport(reportOf([PRODUCTION]));
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: baseline", "CVE-2021-3450 in openssl: matched"]);
    expect(report.groups[0]?.reason).toBe("already in the baseline main.json");
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, ignored: 0, total: 2 } });
    const before = answer({ image: { imageDigest: digest(4) }, findings: [GLIBC, OPENSSL] });
    expect(fromReport(reportOf([before])).verdict).toBe("passed");
  });

  test("from an image: contains findings of every severity", () => {
    const low = findingOf({ ...GLIBC, severity: "LOW" });
    const report = reportOf([NOW_BUILT], {
      policy: { ...NO_POLICY, baseline: fromImage(answer({ image: { imageDigest: digest(4) }, findings: [low] })) },
    });
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: baseline", "CVE-2021-3450 in openssl: matched"]);
    expect(report.groups[0]?.reason).toBe("already in the baseline prod/app:live");
  });

  test.each([
    ["the same finding in another package", findingOf({ ...GLIBC, packages: [packageOf({ name: "eglibc" })] })],
    ["the same finding in no package", findingOf({ ...GLIBC, packages: [] })],
    ["another finding in the same package", findingOf({ ...GLIBC, name: "CVE-2019-2501" })],
    ["a finding that is closed", findingOf({ ...GLIBC, state: "closed" })],
  ])("does not contain the finding after %s", (_what, finding: Finding) => {
    expect(
      decisions(fromReport(reportOf([answer({ image: { imageDigest: digest(4) }, findings: [finding] })])))[0],
    ).toBe("CVE-2019-25013 in glibc: matched");
    const baseline = fromImage(answer({ image: { imageDigest: digest(4) }, findings: [finding] }));
    const report = reportOf([NOW_BUILT], { policy: { ...NO_POLICY, baseline } });
    expect(decisions(report)[0]).toBe("CVE-2019-25013 in glibc: matched");
  });

  test("a report that is only partly evaluated is a notice", () => {
    const failed = answer({
      image: { imageDigest: digest(6) },
      outcome: { kind: "inconclusive", code: "scan-failed", detail: "FAILED" },
    });
    expect(noticesOf(fromReport(reportOf([PRODUCTION, failed])))).toEqual([
      "baseline-partial: main.json: 1 of its 2 scans could not be evaluated; their findings block",
    ]);
  });
});

describe("a baseline that cannot be evaluated is an error, never an empty one", () => {
  const REPORT = JSON.stringify(reportOf([PRODUCTION]));
  const changed = (change: (report: Record<string, unknown>) => void): string => {
    const report: Record<string, unknown> = JSON.parse(REPORT);
    change(report);
    return JSON.stringify(report);
  };
  test.each([
    ["an empty file", "", /^baseline: main\.json:1:1: not JSON: /],
    ["a truncated file", REPORT.slice(0, 900), /^baseline: main\.json:\d+:\d+: not JSON: /],
    [
      "a list",
      "[]",
      /^baseline: main\.json: expected a JSON object, got \[\]\. Use a report file that an earlier run wrote, or an image/,
    ],
    ["another tool's report", '{"Results": []}', /the file is not a report of ecr-findings-gate/],
    [
      "a report with another tool name",
      changed((report) => Object.assign(report, { tool: { name: "other", version: "1" } })),
      /the file is not a report of ecr-findings-gate/,
    ],
    [
      "a package name that is not text",
      changed((report) => Object.assign(report, { groups: [{ name: "X", packages: [{ name: 7 }] }] })),
      /packages\[0\]\.name is 7/,
    ],
    [
      "a later schema",
      changed((report) => Object.assign(report, { schemaVersion: 2 })),
      /schemaVersion is 2: expected 1/,
    ],
    ["no groups", changed((report) => delete report["groups"]), /groups is nothing: expected a list/],
    ["no scans", changed((report) => delete report["scans"]), /scans is nothing: expected a list/],
    ["a group that is not an object", changed((report) => Object.assign(report, { groups: [7] })), /groups\[0\] is 7/],
    [
      "a group without packages",
      changed((report) => Object.assign(report, { groups: [{ name: "X" }] })),
      /groups\[0\]\.packages is nothing: expected a list/,
    ],
    [
      "a package that is not an object",
      changed((report) => Object.assign(report, { groups: [{ packages: ["glibc"] }] })),
      /groups\[0\]\.packages\[0\] is "glibc"/,
    ],
    [
      "a name that is not text",
      changed((report) => Object.assign(report, { groups: [{ name: 1, packages: [] }] })),
      /groups\[0\]\.name is 1/,
    ],
    [
      "nothing evaluated",
      JSON.stringify(reportOf([answer({ outcome: { kind: "inconclusive", code: "scan-pending", detail: "" } })])),
      /nothing was evaluated/,
    ],
    ["nothing found", JSON.stringify(reportOf([])), /nothing was evaluated/],
  ])("%s", (_what, text, message) => {
    expect(() => parseBaselineReport(text, "main.json")).toThrow(GateError);
    expect(() => parseBaselineReport(text, "main.json")).toThrow(message);
  });

  test.each([
    [
      "whose scan is pending",
      [answer({ outcome: { kind: "inconclusive", code: "scan-pending", detail: "IN_PROGRESS" } })],
      "scan-pending: IN_PROGRESS",
    ],
    [
      "of an index with a part that was not evaluated",
      [PRODUCTION, answer({ outcome: { kind: "inconclusive", code: "network", detail: "reset" } })],
      "network: reset",
    ],
    ["without any scan result", [], "no scan was found"],
  ])("an image %s", (_what, results, why) => {
    expect(() => fromImage(...results)).toThrow(GateError);
    expect(() => fromImage(...results)).toThrow(`baseline: prod/app:live could not be evaluated (${why});`);
  });
});
