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

/** In production: glibc's finding, in an older version, under another digest, in another repository and account. */
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
  test("from a report: what it has already does not gate, and the rest does", () => {
    const report = fromReport(reportOf([PRODUCTION]));
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: baseline", "CVE-2021-3450 in openssl: matched"]);
    expect(report.groups[0]?.reason).toBe("in the baseline main.json already");
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, ignored: 0, total: 2 } });
    const before = answer({ image: { imageDigest: digest(4) }, findings: [GLIBC, OPENSSL] });
    expect(fromReport(reportOf([before])).verdict).toBe("passed");
  });

  test("from an image: findings of every severity count", () => {
    const low = findingOf({ ...GLIBC, severity: "LOW" });
    const report = reportOf([NOW_BUILT], {
      policy: { ...NO_POLICY, baseline: fromImage(answer({ image: { imageDigest: digest(4) }, findings: [low] })) },
    });
    expect(decisions(report)).toEqual(["CVE-2019-25013 in glibc: baseline", "CVE-2021-3450 in openssl: matched"]);
    expect(report.groups[0]?.reason).toBe("in the baseline prod/app:live already");
  });

  test.each([
    ["the same finding in another package", findingOf({ ...GLIBC, packages: [packageOf({ name: "eglibc" })] })],
    ["the same finding in no package", findingOf({ ...GLIBC, packages: [] })],
    ["another finding in the same package", findingOf({ ...GLIBC, name: "CVE-2019-2501" })],
    ["one that the registry counts as closed", findingOf({ ...GLIBC, state: "closed" })],
  ])("does not know %s", (_what, finding: Finding) => {
    expect(
      decisions(fromReport(reportOf([answer({ image: { imageDigest: digest(4) }, findings: [finding] })])))[0],
    ).toBe("CVE-2019-25013 in glibc: matched");
    const baseline = fromImage(answer({ image: { imageDigest: digest(4) }, findings: [finding] }));
    const report = reportOf([NOW_BUILT], { policy: { ...NO_POLICY, baseline } });
    expect(decisions(report)[0]).toBe("CVE-2019-25013 in glibc: matched");
  });

  test("a report that evaluated only a part is told", () => {
    const failed = answer({
      image: { imageDigest: digest(6) },
      outcome: { kind: "inconclusive", code: "scan-failed", detail: "FAILED" },
    });
    expect(noticesOf(fromReport(reportOf([PRODUCTION, failed])))).toEqual([
      "baseline-partial: main.json: 1 of its 2 scans not evaluated, whose findings gate",
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
    ["one that is cut short", REPORT.slice(0, 900), /^baseline: main\.json:\d+:\d+: not JSON: /],
    [
      "a list",
      "[]",
      /^baseline: main\.json: the file holds \[\]; accepted is a report file that this tool wrote, or an image/,
    ],
    ["another tool's report", '{"Results": []}', /it is no report of ecr-findings-gate/],
    [
      "a report of another name",
      changed((report) => Object.assign(report, { tool: { name: "other", version: "1" } })),
      /it is no report of ecr-findings-gate/,
    ],
    [
      "a package's name that is no text",
      changed((report) => Object.assign(report, { groups: [{ name: "X", packages: [{ name: 7 }] }] })),
      /packages\[0\]\.name is 7/,
    ],
    ["a later schema", changed((report) => Object.assign(report, { schemaVersion: 2 })), /schemaVersion is 2, not 1/],
    ["no groups", changed((report) => delete report["groups"]), /groups is nothing, not a list/],
    ["no scans", changed((report) => delete report["scans"]), /scans is nothing, not a list/],
    ["a group that is none", changed((report) => Object.assign(report, { groups: [7] })), /groups\[0\] is 7/],
    [
      "a group without packages",
      changed((report) => Object.assign(report, { groups: [{ name: "X" }] })),
      /groups\[0\]\.packages is nothing, not a list/,
    ],
    [
      "a package that is none",
      changed((report) => Object.assign(report, { groups: [{ packages: ["glibc"] }] })),
      /groups\[0\]\.packages\[0\] is "glibc"/,
    ],
    [
      "a name that is no text",
      changed((report) => Object.assign(report, { groups: [{ name: 1, packages: [] }] })),
      /groups\[0\]\.name is 1/,
    ],
    [
      "nothing evaluated",
      JSON.stringify(reportOf([answer({ outcome: { kind: "inconclusive", code: "scan-pending", detail: "" } })])),
      /nothing was evaluated in it/,
    ],
    ["nothing found", JSON.stringify(reportOf([])), /nothing was evaluated in it/],
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
      "of an index of which a part was not evaluated",
      [PRODUCTION, answer({ outcome: { kind: "inconclusive", code: "network", detail: "reset" } })],
      "network: reset",
    ],
    ["that was not answered for at all", [], "no scan was found"],
  ])("an image %s", (_what, results, why) => {
    expect(() => fromImage(...results)).toThrow(GateError);
    expect(() => fromImage(...results)).toThrow(`baseline: prod/app:live could not be evaluated (${why});`);
  });
});
