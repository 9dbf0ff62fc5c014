import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../src/core/report/report.ts";
import { fakeAthena } from "./fakes/athena.ts";
import type { Service } from "./fakes/aws-server.ts";
import { ecrRegistry, type ScanStep } from "./fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "./fakes/findings.ts";
import { inspector } from "./fakes/inspector.ts";
import { vulnerabilityDatabase } from "./fakes/vulnerability-database.ts";
import { runWhole as run, SERVICES, type ServiceName } from "./fakes/whole-run.ts";
import { ADDRESS, fixedRows, PATH } from "./support/athena/fixed-rows.ts";
import { projectedTrail } from "./support/athena/tables.ts";
import { cleanCall, logFile, scanCall } from "./support/records.ts";

const codes = (report: Report) => [
  ...report.scans.map(({ code }) => code),
  ...report.inputs.problems.map(({ code }) => code),
];

const registry = (scan: ScanStep[], scanning: "BASIC" | "ENHANCED" = "BASIC") => {
  const fake = ecrRegistry({ scanning });
  const digest = fake.image("app", { tags: ["1"], scan });
  return { service: fake.service, image: `${fake.host}/app:1`, digest };
};

const CLEAN: ScanStep = { basic: [] };
const HIGH: ScanStep = { basic: [basicFinding("CVE-2026-0001", "HIGH")] };

describe("a foreign ECR", () => {
  const accepting = [
    "inconclusive:",
    "  - codes: [unsupported-image, image-archived, eligibility-expired, scan-failed, scan-pending]",
    '    repositories: ["**"]',
    "    reason: known",
    "    expires: never",
  ].join("\n");

  test.each<[string, ScanStep]>([
    ["clean", CLEAN],
    ["an image that cannot be scanned", { status: "UNSUPPORTED_IMAGE" }],
    ["an archived image", { status: "IMAGE_ARCHIVED" }],
    ["an image that is no longer scanned", { status: "SCAN_ELIGIBILITY_EXPIRED" }],
    ["a failed scan", { status: "FAILED" }],
    ["a scan that runs", { status: "IN_PROGRESS" }],
    ["an error", { error: "ServerException" }],
    ["no image", { error: "ImageNotFoundException" }],
  ])("that responds with %s is neither evaluated nor accepted, whatever the ignore file accepts", async (_, step) => {
    const { service, image } = registry([step]);
    const given = { images: image, "ignore-file": "ignore.yaml" };
    const files = { "ignore.yaml": accepting };
    const { report } = await run({ ecr: service, given, allowed: [], files });
    expect(report).toMatchObject({
      verdict: "inconclusive",
      scans: [{ outcome: "inconclusive", code: "foreign-endpoint", accepted: null }],
    });
    expect(report.notices.map(({ code }) => code)).not.toContain("allowed-endpoint");
    expect(report.scans[0]?.detail).toMatch(/^http:\/\/127\.0\.0\.1:\d+ responded instead of Amazon ECR/);
  });

  test("with blocking findings fails the run, and the image is shown as not evaluated", async () => {
    const { service, image } = registry([HIGH]);
    const { report } = await run({ ecr: service, given: { images: image }, allowed: [] });
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, inconclusive: 1 } });
    expect(codes(report)).toEqual(["foreign-endpoint"]);
  });

  test("is not resolved by a later recorded call about the same image", async () => {
    const { service, image, digest } = registry([HIGH, HIGH]);
    const recorded = cleanCall((record) => {
      record.eventTime = "2026-11-20T10:00:00Z";
      record.awsRegion = "eu-central-1";
      for (const part of [record.requestParameters, record.responseElements]) {
        part.registryId = "111122223333";
        part.repositoryName = "app";
        part.imageId = { imageDigest: digest };
      }
    });
    const given = { images: image, cloudtrail: "s3://trail-bucket/x/", severity: "CRITICAL" };
    const objects = { "x/a.json": logFile(recorded) };
    const { report } = await run({ ecr: service, objects, given, allowed: ["s3"] });
    expect(report).toMatchObject({ verdict: "inconclusive", scans: [{ code: "foreign-endpoint" }] });
    const { report: honest } = await run({ ecr: service, objects, given, allowed: ["s3", "ecr"] });
    expect(honest).toMatchObject({ verdict: "passed", scans: [{ outcome: "evaluated" }] });
  });

  test("as a baseline is an error, and so is a report that contains its results", async () => {
    const { service, image } = registry([HIGH]);
    const other = image.replace("/app:", "/base:");
    const baseline = run({ ecr: service, given: { images: image, baseline: image.replace(":1", ":2") }, allowed: [] });
    await expect(baseline).rejects.toThrow(/^baseline: .*foreign-endpoint/);
    const scan = { outcome: "evaluated", code: null };
    const foreign = { outcome: "inconclusive", code: "foreign-endpoint" };
    const written = { schemaVersion: 1, tool: { name: "ecr-findings-gate" }, groups: [] };
    for (const part of [
      { scans: [scan, foreign], inputs: { problems: [] } },
      { scans: [scan], inputs: { problems: [{ path: "s3://x", code: "foreign-endpoint", detail: "" }] } },
    ]) {
      const files = { "before.json": JSON.stringify({ ...written, ...part }) };
      const from = run({ ecr: service, given: { images: other, baseline: "before.json" }, allowed: ["ecr"], files });
      await expect(from).rejects.toThrow(/^baseline: before\.json: .*foreign-endpoint/);
    }
  });
});

describe("a foreign Inspector beside AWS's own ECR", () => {
  const enhanced = (findings: Parameters<typeof enhancedFinding>[]) =>
    registry([{ status: "ACTIVE", enhanced: findings.map((each) => enhancedFinding(...each)) }], "ENHANCED");

  test.each(["SUCCESSFUL", "PENDING_INITIAL_SCAN", "UNSUPPORTED_OS", "IMAGE_ARCHIVED"])(
    "that reports %s for a scan resolves nothing",
    async (reason) => {
      const { service, image, digest } = enhanced([["CVE-2026-0001", "HIGH"]]);
      const inspector2 = inspector({ [digest]: [{ reason }] });
      const { report } = await run({ ecr: service, inspector2, given: { images: image }, allowed: ["ecr"] });
      expect(report).toMatchObject({ verdict: "failed", scans: [{ code: "foreign-endpoint" }] });
      expect(report.scans[0]?.detail).toContain("responded instead of Amazon Inspector");
    },
  );

  const known = (vulnerability: object) =>
    vulnerabilityDatabase({ vulnerabilities: { "CVE-2026-0002": vulnerability } });

  test.each<[string, Service, string]>([
    ["is not exploited", known({ epss: { score: 0.01 } }), "inconclusive"],
    ["is exploited", known({ cisaData: { dateAdded: new Date("2026-01-02T00:00:00Z") } }), "failed"],
    ["is not known", vulnerabilityDatabase({}), "inconclusive"],
  ])("that reports that a vulnerability %s leaves it unknown", async (_, inspector2, verdict) => {
    const { service, image } = registry([{ basic: [basicFinding("CVE-2026-0002", "LOW")] }]);
    const given = { images: image, "block-known-exploited": "true", "block-epss": "0.5" };
    const { report } = await run({ ecr: service, inspector2, given, allowed: ["ecr"] });
    expect(report).toMatchObject({ verdict, scans: [{ outcome: "inconclusive", code: "foreign-endpoint" }] });
    const { report: honest } = await run({ ecr: service, inspector2, given, allowed: ["ecr", "inspector2"] });
    expect(codes(honest)).not.toContain("foreign-endpoint");
  });
});

describe("a foreign S3", () => {
  const given = { cloudtrail: "s3://trail-bucket/x/" };

  test.each<[string, Record<string, string>, string]>([
    ["with a clean log", { "x/a.json": logFile(cleanCall()) }, "inconclusive"],
    ["with findings", { "x/a.json": logFile(scanCall()) }, "failed"],
    ["with nothing", {}, "inconclusive"],
  ])("%s", async (_, objects, verdict) => {
    const { report, urls } = await run({ objects, given, allowed: [] });
    expect(report.verdict).toBe(verdict);
    expect(report.inputs.problems).toContainEqual({
      path: "s3://trail-bucket/x/",
      code: "foreign-endpoint",
      detail: `${urls.get("s3")} responded instead of Amazon S3, but \`allowed-endpoints\` does not include it`,
    });
  });

  test("that responds that the bucket does not exist", async () => {
    const { report } = await run({ given: { cloudtrail: "s3://another-bucket/x/" }, allowed: [] });
    expect(codes(report)).toContain("foreign-endpoint");
    expect(report.verdict).toBe("inconclusive");
  });
});

describe("a foreign Athena", () => {
  const given = { cloudtrail: `${ADDRESS}?max-scan=1GB`, since: "2026-02-28", until: "2026-03-02" };
  const athena = (calls: Parameters<typeof fixedRows>[0]) =>
    fakeAthena({ tables: { [PATH]: projectedTrail() }, engine: fixedRows(calls) }).service;

  test("with a clean call or with findings", async () => {
    const clean = await run({ athena: athena([cleanCall()]), given, allowed: ["s3"] });
    expect([clean.report.verdict, codes(clean.report)]).toEqual(["inconclusive", [null, "foreign-endpoint"]]);
    const { report } = await run({ athena: athena([scanCall()]), given, allowed: ["s3"] });
    expect(report.verdict).toBe("failed");
    expect(codes(report)).toContain("foreign-endpoint");
  });

  test("with a foreign S3 that reports how much a query reads", async () => {
    const { report } = await run({ athena: athena([cleanCall()]), given, allowed: ["athena"] });
    expect([report.verdict, codes(report)]).toEqual(["inconclusive", [null, "foreign-endpoint"]]);
    expect(report.inputs.problems[0]?.detail).toContain("responded instead of Amazon S3");
  });
});

test("a run passes only if every host that responded was allowed, whatever it responded", async () => {
  const clean = registry([CLEAN]);
  const high = registry([HIGH]);
  const athena = (calls: Parameters<typeof fixedRows>[0]) =>
    fakeAthena({ tables: { [PATH]: projectedTrail() }, engine: fixedRows(calls) }).service;
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        sources: fc.uniqueArray(fc.constantFrom("images", "s3", "athena"), { minLength: 1 }),
        allowed: fc.subarray([...SERVICES]),
        isClean: fc.boolean(),
        asksInspector: fc.boolean(),
      }),
      async ({ sources, allowed, isClean, asksInspector }) => {
        const call = isClean ? cleanCall() : scanCall();
        const cloudtrail = [
          ...(sources.includes("s3") ? ["s3://trail-bucket/x/"] : []),
          ...(sources.includes("athena") ? [ADDRESS] : []),
        ].join("\n");
        const { report } = await run({
          ecr: (isClean ? clean : high).service,
          inspector2: vulnerabilityDatabase({}),
          athena: athena([call]),
          objects: { "x/a.json": logFile(call) },
          allowed,
          given: {
            images: sources.includes("images") ? clean.image : "",
            cloudtrail,
            ...(cloudtrail === "" ? {} : { since: "2026-02-28", until: "2026-03-02" }),
            ...(asksInspector ? { "block-known-exploited": "true" } : {}),
          },
        });
        const needed: ServiceName[] = [
          ...(sources.includes("images") ? (["ecr"] as const) : []),
          ...(sources.includes("s3") ? (["s3"] as const) : []),
          ...(sources.includes("athena") ? (["athena", "s3"] as const) : []),
        ];
        const isAllAllowed = needed.every((name) => allowed.includes(name));
        if (!isAllAllowed) {
          expect(codes(report)).toContain("foreign-endpoint");
          expect(report.verdict).not.toBe("passed");
        } else if (isClean && !asksInspector) {
          expect(report.verdict).toBe("passed");
        }
        if (!isClean) expect(report.verdict).toBe("failed");
        if (sources.includes("images") && !allowed.includes("ecr")) {
          const live = report.scans.filter(({ source }) => source === "ecr");
          expect(live.map(({ outcome, code }) => [outcome, code])).toEqual([["inconclusive", "foreign-endpoint"]]);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("an allowed endpoint passes with a notice, and so do additional certificate authorities", async () => {
  const { service, image } = registry([CLEAN]);
  const env = { NODE_EXTRA_CA_CERTS: "/etc/ssl/proxy.pem", NODE_OPTIONS: "--use-system-ca" };
  const { report, urls } = await run({ ecr: service, given: { images: image }, allowed: ["ecr"], env });
  expect(report).toMatchObject({
    verdict: "passed",
    notices: expect.arrayContaining([
      { code: "allowed-endpoint", detail: `${urls.get("ecr")} responded instead of Amazon ECR` },
      { code: "extra-ca", detail: "NODE_EXTRA_CA_CERTS (/etc/ssl/proxy.pem), NODE_OPTIONS (--use-system-ca)" },
    ]),
  });
});
