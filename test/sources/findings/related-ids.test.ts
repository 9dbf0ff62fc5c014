import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/search/scan-result.ts";
import { readFindings } from "../../../src/sources/findings/findings.ts";
import { enhancedFinding } from "../../fakes/findings.ts";
import { entry, ignoreFile, noticesOf, vexDocument } from "../../support/policies.ts";
import { answer, digest, packageOf, reportOf } from "../../support/reports.ts";
import { evaluateVex, IMAGE, product, statement } from "../../support/vex-statements.ts";

describe("a finding whose related id is exempt", () => {
  const GHSA = "GHSA-aaaa-bbbb-cccc";
  const CVE = "CVE-2026-1234";
  const related = (name: string, ...relatedVulnerabilities: unknown[]): Finding[] => {
    const packageVulnerabilityDetails = {
      vulnerabilityId: name,
      relatedVulnerabilities,
      vulnerablePackages: [{ name: "libexample", version: "1.2.3", packageManager: "NPM" }],
    };
    return readFindings({ enhancedFindings: [{ ...enhancedFinding(name, "HIGH"), packageVulnerabilityDetails }] })
      .findings;
  };
  const withIgnore = (findings: Finding[], fields: Record<string, unknown>) => {
    const report = reportOf([answer({ findings })], { policy: ignoreFile(entry(fields)) });
    const notices = noticesOf(report).filter((notice) => notice.startsWith("exemption-related: "));
    return { notices, verdict: report.verdict };
  };

  test.each([
    ["a GHSA that lists the CVE", related(GHSA, CVE), CVE, GHSA],
    ["a CVE that lists the GHSA", related(CVE, GHSA), GHSA, CVE],
    ["in another case", related(GHSA, CVE.toLowerCase()), CVE, GHSA],
    ["a CVE that a GHSA of the run lists", [...related(CVE), ...related(GHSA, CVE)], GHSA, CVE],
  ])("blocks, and a notice shows the exemption: %s", (_title, findings, id, name) => {
    const { notices, verdict } = withIgnore(findings, { id });
    expect(verdict).toBe("failed");
    expect(notices).toEqual([expect.stringMatching(new RegExp(`^exemption-related: ${name} blocks; the related `))]);
    expect(notices.join()).toMatch(/ is exempt \(\.ecr-findings-ignore\.yaml:2\)$/);
  });

  test.each([
    ["the exemption is for another package", related(GHSA, CVE), { id: CVE, packages: ["other"] }],
    ["the exemption has expired", related(GHSA, CVE), { id: CVE, expires: "2026-01-01" }],
    ["the ids are not related", related(GHSA, "CVE-2026-9999"), { id: CVE }],
    ["the related ids are not text", related(GHSA, 7, null, [CVE], ""), { id: CVE }],
    ["the finding lists itself", related(GHSA, GHSA), { id: CVE }],
  ])("has no notice if %s", (_title, findings, fields) => {
    expect(withIgnore(findings, fields)).toEqual({ notices: [], verdict: "failed" });
  });

  test("has no notice if the finding itself is exempt", () => {
    expect(withIgnore(related(GHSA, CVE), { id: GHSA })).toEqual({ notices: [], verdict: "passed" });
  });

  test("the order of the scans does not decide which of several exemptions the notice shows", () => {
    const inPackage = (name: string, image: number) =>
      answer({
        image: { imageDigest: digest(image) },
        findings: related(GHSA, CVE).map((finding) => ({ ...finding, packages: [packageOf({ name, type: "NPM" })] })),
      });
    const entries = ["liba", "libb"].map((name) => entry({ id: CVE, packages: [name] }));
    const policy = ignoreFile(entries.join("").replace(/(?<=.)ignore:\n/s, ""));
    const results = [inPackage("liba", 1), inPackage("libb", 2)];
    const notices = [results, results.toReversed()].map((ordered) => noticesOf(reportOf(ordered, { policy })));
    expect(notices[0]).toEqual(notices[1]);
    expect(notices.flat().filter((notice) => notice.startsWith("exemption-related: "))).toHaveLength(2);
  });

  test("includes the exemptions of VEX documents", () => {
    const text = vexDocument(statement({ vulnerability: { name: CVE }, ...product(IMAGE) }));
    const { statuses, notices } = evaluateVex(text, related(GHSA, CVE));
    expect(statuses).toEqual(["matched"]);
    expect(notices).toEqual([`exemption-related: ${GHSA} blocks; the related ${CVE} is exempt (app.openvex.json)`]);
  });
});
