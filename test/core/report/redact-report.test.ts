import { describe, expect, test } from "vitest";
import { redactReport } from "../../../src/core/report/redact-report.ts";
import type { Report } from "../../../src/core/report/report.ts";
import { answer, digest, findingOf, packageOf, reportOf, SCENES } from "../../support/reports.ts";

const redact = (report: Report) => redactReport(report, "principals-and-accounts");

/** A report with an inconclusive image that has this detail. */
function reportWith(detail: string): Report {
  return reportOf([
    answer({ findings: [findingOf({})] }),
    answer({ image: { imageDigest: digest(2) }, outcome: { kind: "inconclusive", code: "access-denied", detail } }),
  ]);
}

function detailOf(detail: string): string | null | undefined {
  return redact(reportWith(detail)).scans.find(({ code }) => code === "access-denied")?.detail;
}

describe("redactReport", () => {
  test("redacts principals and account ids, and keeps null for absent ones", () => {
    const anonymous = { ...answer().call, user: null, userName: null, srcIp: null };
    const report = redact(
      reportOf([
        answer({ findings: [findingOf({})] }),
        answer({ findings: [findingOf({})], image: { imageDigest: digest(2), registryId: null }, call: anonymous }),
      ]),
    );
    expect(report.groups.map(({ user, userName, src_ip, registryId }) => [user, userName, src_ip, registryId])).toEqual(
      [
        ["redacted", "redacted", "redacted", "redacted"],
        [null, null, null, null],
      ],
    );
  });

  test("changes nothing else", () => {
    const report = SCENES["failed-104"]();
    const shown = redact(report);
    expect(shown.groups[0]).toEqual({
      ...report.groups[0],
      user: "redacted",
      userName: "redacted",
      src_ip: "redacted",
      registryId: "redacted",
    });
    expect(shown.counts).toEqual(report.counts);
    expect(shown.scans[0]?.reference).toBe(`redacted.dkr.ecr.eu-central-1.amazonaws.com/team/app@${digest(1)}`);
    expect(report.groups[0]?.user).toBe("AROAEXAMPLEEXAMPLE12:session@example.com");
  });

  test.each([
    [
      "User: arn:aws:sts::111122223333:assumed-role/deploy/run-42 is not authorized to perform: ecr:DescribeImageScanFindings on resource: arn:aws:ecr:eu-central-1:111122223333:repository/team/app",
      "User: arn:aws:sts::redacted is not authorized to perform: ecr:DescribeImageScanFindings on resource: arn:aws:ecr:eu-central-1:redacted:repository/team/app",
    ],
    ["arn:aws-us-gov:iam::444455556666:user/alice", "arn:aws-us-gov:iam::redacted"],
    ["AROAEXAMPLEEXAMPLE12:session@example.com did it.", "redacted did it."],
    ["AKIAIOSFODNN7EXAMPLE", "redacted"],
    ["from 192.0.2.10.", "from redacted."],
    [
      "s3://trail-111122223333-logs/AWSLogs/o-abc/111122223333/CloudTrail",
      "s3://trail-redacted-logs/AWSLogs/o-abc/redacted/CloudTrail",
    ],
    ["account111122223333x, account_111122223333_", "accountredactedx, account_redacted_"],
    ["1111-2222-3333", "redacted"],
    ["1111222233334 and 11112222333", "1111222233334 and 11112222333"],
  ])("%s", (detail, shown) => {
    expect(detailOf(detail)).toBe(shown);
  });

  test("a digest or UUID that contains twelve digits is not redacted", () => {
    const chance = `sha256:${"a1".repeat(10)}111122223333${"b2".repeat(16)}`;
    const digits = `sha256:${"111122223333".repeat(5)}1111`;
    const uuid = "123e4567-e89b-12d3-a456-426614174000";
    expect(chance).toHaveLength(71);
    expect(digits).toHaveLength(71);
    expect(detailOf(`${chance} ${digits} ${uuid} ${"1".repeat(40)}`)).toBe(
      `${chance} ${digits} ${uuid} ${"1".repeat(40)}`,
    );
  });

  test("no field contains an account id or a principal", () => {
    const account = "111122223333";
    const leak = `${account} arn:aws:iam::${account}:user/alice AIDAEXAMPLEEXAMPLE12 198.51.100.7`;
    const report = reportOf(
      [
        answer({
          reference: leak,
          image: { repositoryName: leak, imageTags: [leak], platform: leak, indexDigest: leak, imageDigest: leak },
          call: { eventName: leak, eventSource: leak, time: 0, user: leak, userName: "alice", srcIp: "198.51.100.7" },
          scan: { type: "basic", status: leak, completedAt: 0 },
          findings: [
            findingOf({
              name: leak,
              description: leak,
              uri: `https://v.example/${account}`,
              packages: [packageOf({ name: leak, version: leak, fixedVersion: leak, type: leak, path: leak })],
            }),
          ],
        }),
      ],
      { name: leak, sources: [leak], problems: [{ path: leak, code: "damaged", detail: leak }] },
    );
    const shown = JSON.stringify(redact(report));
    expect(shown).not.toMatch(/111122223333|alice|AIDAEXAMPLE|198\.51\.100\.7/);
    expect(JSON.stringify(report)).toMatch(/111122223333.*alice.*AIDAEXAMPLE/);
  });
});
