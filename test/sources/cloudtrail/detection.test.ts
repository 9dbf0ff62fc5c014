import { describe, expect, test } from "vitest";
import { evaluateFile } from "../../support/evaluate.ts";
import { type Call, DIGEST, finding, logFile, scanCall } from "../../support/records.ts";

const withFindings = (...findings: Call[]) =>
  scanCall((record) => {
    Object.assign(record.responseElements.imageScanFindings, { findings, findingSeverityCounts: undefined });
  });
const onlyHigh = { settings: { severities: ["HIGH" as const] } };

describe("the search", () => {
  test("returns its row with all columns", async () => {
    const report = await evaluateFile(logFile(scanCall()), onlyHigh);
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({
      awsRegion: "eu-west-1",
      eventName: "DescribeImageScanFindings",
      eventSource: "ecr.amazonaws.com",
      imageDigest: DIGEST,
      repositoryName: "team/shop",
      user: "AROAEXAMPLEEXAMPLE123:scanner",
      userName: "image-scanner",
      src_ip: "192.0.2.17",
      finding: "CVE-2026-0001, A flaw in libexample.",
      firstTime: "2026-03-01T10:00:00",
      lastTime: "2026-03-01T10:00:00",
      severity: "HIGH",
      count: 1,
      status: "matched",
    });
  });

  for (const [column, remove] of Object.entries({
    awsRegion: (r: Call) => delete r.awsRegion,
    imageDigest: (r: Call) => {
      r.requestParameters.imageId = {};
      delete r.responseElements.imageId;
    },
    repositoryName: (r: Call) => {
      delete r.requestParameters.repositoryName;
      delete r.responseElements.repositoryName;
    },
    user: (r: Call) => delete r.userIdentity.principalId,
    userName: (r: Call) => {
      delete r.userIdentity.sessionContext;
      delete r.userIdentity.arn;
    },
    src_ip: (r: Call) => delete r.sourceIPAddress,
    firstTime: (r: Call) => delete r.eventTime,
  })) {
    test(`keeps a row without ${column}, with null as its value`, async () => {
      const report = await evaluateFile(logFile(scanCall(remove)), onlyHigh);
      expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1 }, groups: [{ [column]: null }] });
    });
  }

  test("uses only the name where a finding has no description, and keeps a finding without a name", async () => {
    const nameless = { ...finding("x", "HIGH", "b"), name: undefined };
    const report = await evaluateFile(
      logFile(withFindings({ name: "CVE-2026-7", severity: "HIGH" }, nameless)),
      onlyHigh,
    );
    expect(report.groups.map((row) => row.finding)).toEqual(["CVE-2026-7", null]);
    expect(report.counts).toMatchObject({ matched: 2, inconclusive: 1 });
  });

  test("takes firstTime and lastTime over all calls, and one row for each caller", async () => {
    const times = ["2026-03-01T10:00:00Z", "2026-02-01T10:00:00Z", "2026-03-02T10:00:00Z"];
    const calls = times.map((eventTime) => scanCall((record) => Object.assign(record, { eventTime })));
    const other = scanCall((record) => (record.sourceIPAddress = "AWS Internal"));
    const report = await evaluateFile(logFile(...calls, other), onlyHigh);
    expect(report.groups.map((row) => [row.src_ip, row.firstTime, row.lastTime, row.count])).toEqual([
      ["192.0.2.17", "2026-02-01T10:00:00", "2026-03-02T10:00:00", 1],
      ["AWS Internal", "2026-03-01T10:00:00", "2026-03-01T10:00:00", 1],
    ]);
    expect(report.counts).toMatchObject({ matched: 2, total: 3, severity: { HIGH: 1 } });
  });

  test("one vulnerability in two packages is one group of two occurrences", async () => {
    const report = await evaluateFile(
      logFile(
        withFindings(...["liba", "libb"].map((name) => ({ ...finding("CVE-2026-1", "HIGH", name), description: "d" }))),
      ),
    );
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({ count: 2, packages: [{ name: "liba" }, { name: "libb" }] });
  });

  test("compares severities regardless of case", async () => {
    const report = await evaluateFile(logFile(withFindings(finding("CVE-2026-1", "high", "a"))), onlyHigh);
    expect(report).toMatchObject({ verdict: "failed", counts: { severity: { HIGH: 1 } } });
  });

  test("severity HIGH is exact, and one notice counts worse and untriaged findings", async () => {
    const calls = withFindings(finding("CVE-2026-1", "CRITICAL", "a"), finding("CVE-2026-2", "UNTRIAGED", "a"));
    const report = await evaluateFile(logFile(calls), onlyHigh);
    expect(report).toMatchObject({ verdict: "passed", groups: [], counts: { total: 2 } });
    expect(report.notices).toEqual([{ code: "other-severities", detail: "1 critical, 1 untriaged" }]);
  });
});

describe("enhanced findings", () => {
  const enhanced = (change: (finding: Call) => void = () => {}) => {
    const one = {
      findingArn: "arn:aws:inspector2:eu-west-1:111122223333:finding/0a",
      title: "CVE-2026-5 - libx",
      description: "A flaw.",
      severity: "HIGH",
      status: "ACTIVE",
      score: 8.1,
      fixAvailable: "PARTIAL",
      exploitAvailable: "YES",
      packageVulnerabilityDetails: {
        vulnerabilityId: "CVE-2026-5",
        sourceUrl: "https://security.example.org/CVE-2026-5 ",
        vendorCreatedAt: "Jan 2, 2026, 1:02:03 PM",
        vulnerablePackages: [
          {
            name: "libx",
            version: "1.0",
            release: "3.el9",
            epoch: 2,
            packageManager: "OS",
            fixedInVersion: "2:1.0-4.el9",
          },
          {
            name: "liby",
            version: "2.0",
            epoch: 0,
            packageManager: "PYTHON",
            filePath: "app/liby",
            fixedInVersion: "NotAvailable",
          },
        ],
      },
    };
    change(one);
    return scanCall((record) => {
      record.responseElements.imageScanStatus = { status: "ACTIVE" };
      record.responseElements.imageScanFindings = { imageScanCompletedAt: 1772359152, enhancedFindings: [one] };
    });
  };

  test("are read with their packages, fixes and age", async () => {
    const report = await evaluateFile(logFile(enhanced()));
    expect(report.scans[0]).toMatchObject({
      scanType: "enhanced",
      scanStatus: "ACTIVE",
      scannedAt: "2026-03-01T09:59:12Z",
    });
    expect(report.groups[0]).toMatchObject({
      name: "CVE-2026-5",
      uri: "https://security.example.org/CVE-2026-5",
      score: 8.1,
      fix: "partial",
      exploit: "yes",
      publishedAt: "2026-01-02T13:02:03Z",
      count: 2,
      packages: [
        { name: "libx", version: "2:1.0-3.el9", fixedVersion: "2:1.0-4.el9", fix: "yes", type: "OS" },
        { name: "liby", version: "2.0", fixedVersion: null, fix: "no", type: "PYTHON", path: "app/liby" },
      ],
    });
  });

  for (const [status, expected] of [
    ["SUPPRESSED", "suppressed"],
    ["CLOSED", "suppressed"],
    ["ACTIVE", "matched"],
    ["SOMETHING", "matched"],
    [undefined, "matched"],
  ] as const) {
    test(`of status ${status} are ${expected}`, async () => {
      const report = await evaluateFile(logFile(enhanced((one) => Object.assign(one, { status }))));
      expect(report.groups[0]?.status).toBe(expected);
      expect(report.verdict).toBe(expected === "matched" ? "failed" : "passed");
    });
  }

  test("a finding that was suppressed in one result and active in another is not exempt", async () => {
    const suppressed = enhanced((one) => (one.status = "SUPPRESSED"));
    suppressed.eventTime = "2026-03-01T23:00:00Z";
    expect((await evaluateFile(logFile(enhanced(), suppressed))).verdict).toBe("failed");
  });

  test("without a vulnerability id are named by their title, or else by their ARN", async () => {
    const nameless = enhanced((one) => delete one.packageVulnerabilityDetails);
    const untitled = enhanced((one) => {
      delete one.packageVulnerabilityDetails;
      delete one.title;
    });
    const report = await evaluateFile(logFile(nameless, untitled));
    expect(report.groups.map(({ name }) => name)).toEqual([
      "CVE-2026-5 - libx",
      "arn:aws:inspector2:eu-west-1:111122223333:finding/0a",
    ]);
  });
});
