import { describe, expect, test } from "vitest";
import { NO_POLICY, type Policy } from "../../src/core/policy/rules.ts";
import { redactReport } from "../../src/core/report/redact-report.ts";
import type { Report } from "../../src/core/report/report.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { explain } from "../../src/core/view/explain.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { collectedFrom } from "../support/collected.ts";
import { entry, GLIBC, ignoreFile, OPENSSL, vexDocument, vexPolicy } from "../support/policies.ts";
import { answer, digest, findingOf, packageOf, reportOf } from "../support/reports.ts";

function explained(id: string, results: ScanResult[], policy: Policy = NO_POLICY): { text: string; report: Report } {
  const { images } = collectedFrom(results, { severities: ["HIGH"] });
  const report = reportOf(results, { policy, severities: ["HIGH"] });
  return { text: renderExplanation(explain(id, report, images)), report };
}

describe("--explain", () => {
  test("shows every occurrence, each rule result in order, and the one that decided", () => {
    const shared = findingOf({
      ...GLIBC,
      packages: [
        packageOf({ name: "glibc", version: "2.28-10", fix: "no" }),
        packageOf({ name: "libc-bin", version: "2.28-10", path: "usr/lib/libc.so", fix: null }),
      ],
    });
    const low = answer({
      image: { repositoryName: "team/web", imageDigest: digest(2) },
      findings: [findingOf({ ...GLIBC, severity: "LOW" })],
    });
    const policy: Policy = {
      ...ignoreFile(entry({ id: "CVE-2019-25013", packages: ["libc-bin"], expires: "2026-01-01", owner: "payments" })),
      vex: vexPolicy(
        vexDocument({
          vulnerability: { name: "CVE-2019-25013" },
          products: [{ "@id": "pkg:oci/app" }],
          status: "affected",
        }),
      ).vex,
      onlyFixed: true,
      grace: new Map([["CRITICAL", 1]]),
    };
    expect(
      explained(
        "cve-2019-25013 ",
        [answer({ findings: [shared, OPENSSL], image: { imageTags: ["1.4.2"] } }), low],
        policy,
      ).text,
    ).toMatchInlineSnapshot(`
      "cve-2019-25013: 3 occurrences in 2 evaluated images.

      glibc 2.28-10
        in        111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/app@sha256:0000000100000001000000010000000100000001000000010000000100000001 (1.4.2)
        seen      2026-01-31T11:00:00 by scanner from 192.0.2.10
        severity  HIGH: it has a blocking severity
        rule      suppressed by the registry: not applied
        rule      VEX: not applied; affected (Example Security Team, app.openvex.json)
        rule      ignore file: not applied
        rule      only-fixed: applied; no fix exists
        decision  exempt: no fix exists

      libc-bin 2.28-10 at usr/lib/libc.so
        in        111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/app@sha256:0000000100000001000000010000000100000001000000010000000100000001 (1.4.2)
        seen      2026-01-31T11:00:00 by scanner from 192.0.2.10
        severity  HIGH: it has a blocking severity
        rule      suppressed by the registry: not applied
        rule      VEX: not applied; affected (Example Security Team, app.openvex.json)
        rule      ignore file: not applied; the exemption at .ecr-findings-ignore.yaml:2 expired after 2026-01-01 (owner payments)
        rule      only-fixed: unknown, not applied; it is unknown whether a fix exists
        rule      grace: not applied
        decision  blocks: no rule exempts it

      glibc 2.28-10
        in        111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/web@sha256:0000000200000002000000020000000200000002000000020000000200000002
        severity  LOW: not one of HIGH
        decision  does not block: no rules were evaluated
      "
    `);
  });

  test("shows the rule results of the report", () => {
    const { report } = explained(
      "CVE-2019-25013",
      [answer({ findings: [GLIBC] })],
      ignoreFile(entry({ id: "CVE-2019-25013" })),
    );
    expect(report.groups[0]?.packages[0]?.ruleResults).toEqual([
      { rule: "suppressed", outcome: "not-exempt", reason: null },
      { rule: "ignore", outcome: "exempt", reason: "iconv is never called (through 2026-12-31)" },
    ]);
  });

  test.each(["2.28-10", "0:2.28-10"])(
    "shows an occurrence once where its report is redacted: version %s",
    (version) => {
      const finding = findingOf({ ...GLIBC, packages: [packageOf({ name: "glibc", version })] });
      const results = [answer({ findings: [finding] })];
      const { images } = collectedFrom(results, { severities: ["HIGH"] });
      const report = reportOf(results, { severities: ["HIGH"] });
      const shown = redactReport(report, "principals-and-accounts");
      const { decided, unselected } = explain("CVE-2019-25013", report, images, shown);
      expect(decided.map(({ group }) => group.registryId)).toEqual(["redacted"]);
      expect(unselected).toEqual([]);
    },
  );

  test("states that a finding was not found, and how many images could not be evaluated", () => {
    const failed = answer({
      image: { imageDigest: digest(2) },
      outcome: { kind: "inconclusive", code: "scan-failed", detail: "" },
    });
    expect(explained("CVE-2019-2501", [answer({ findings: [GLIBC] }), failed]).text).toBe(
      "CVE-2019-2501: not found in 1 evaluated image; 1 image could not be evaluated.\n",
    );
    expect(explained("CVE-2019-2501", [failed]).text).toBe(
      "CVE-2019-2501: unknown, because no image was evaluated; 1 image could not be evaluated.\n",
    );
  });

  test("shows the exploitation data and the fix", () => {
    const { report } = explained("CVE-2019-25013", [answer({ findings: [GLIBC] })]);
    const [group] = report.groups;
    if (group?.packages[0] === undefined) throw new Error("the finding is missing");
    group.kev = { dateAdded: "2025-11-03", dueDate: "2025-11-24", action: "Apply updates." };
    group.epss = 0.91;
    group.packages[0].selectedBy = ["severity", "known-exploited"];
    group.packages[0].remediation = "apt-get upgrade";
    const text = renderExplanation(explain("CVE-2019-25013", report, new Map()));
    expect(text).toContain(
      "  exploited listed by CISA on 2025-11-03, due 2025-11-24; Apply updates.\n  epss      0.91\n",
    );
    expect(text).toContain("it has a blocking severity; it is known to be exploited (block-known-exploited)\n");
    expect(text).toMatch(/decision {2}blocks: no rule exempts it\n {2}fix {7}apt-get upgrade\n$/);
  });

  test("escapes hostile text", () => {
    const attack = "\u001b[2J\r\n::error::x\u202e";
    const finding = findingOf({ ...GLIBC, packages: [packageOf({ name: attack, version: attack, path: attack })] });
    const image = { repositoryName: attack, imageTags: [attack] };
    const { text } = explained(
      "CVE-2019-25013",
      [answer({ findings: [finding], image })],
      ignoreFile(entry({ id: "CVE-2019-25013", reason: attack, owner: attack })),
    );
    expect(text).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
    expect(text.split("\n").filter((line) => line.startsWith("::"))).toEqual([]);
  });
});
