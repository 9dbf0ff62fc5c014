import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { inspector } from "../../fakes/inspector.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, ENHANCED, scene } from "../../support/ecr-scene.ts";

/** Bugs that users of other tools for this API reported. Those about StartImageScan are in start-scan.test.ts. */
describe("bugs of similar tools", () => {
  test("ecr-scan-image#3, #50: imageScanFindings missing, and counts missing, while a scan runs", async () => {
    const { results, outcome } = await scene({
      scan: [
        { status: "IN_PROGRESS", isSilent: true },
        { status: "IN_PROGRESS", basic: [], counts: {}, completedAt: null },
        { basic: BASIC },
      ],
    });
    expect(outcome.code).toBe("evaluated");
    expect(results[0]?.findings).toHaveLength(1);
  });

  test.each(["COMPLETE", "ACTIVE"])(
    "aws-sdk#289, aws-cli#6759: %s with an empty list before the results exist is no pass",
    async (status) => {
      const { results } = await scene({
        registry: { scanning: "ENHANCED" },
        scan: [
          { status, basic: [] },
          { status, enhanced: ENHANCED },
        ],
      });
      expect(results[0]?.findings).toHaveLength(1);
    },
  );

  test("aws-sdk#289: empty twice, while Inspector has yet to scan, does not pass", async () => {
    const { outcome, took } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ status: "COMPLETE", basic: [] }],
      coverage: [{ reason: "PENDING_INITIAL_SCAN", lastScannedAt: null }],
      waitTimeout: 60_000,
    });
    expect(outcome.code).toBe("scan-pending");
    expect(took).toBeGreaterThanOrEqual(60_000);
  });

  test("ecr-scan-image#45, theam/facility#127, kubescape#2962: ACTIVE is a result, and enhanced findings are read as such", async () => {
    const { outcome, results } = await scene({ scan: [{ status: "ACTIVE", enhanced: ENHANCED }] });
    expect(outcome.code).toBe("evaluated");
    expect(results[0]?.scan).toMatchObject({ type: "enhanced", status: "ACTIVE" });
    expect(results[0]?.findings[0]).toMatchObject({
      name: "CVE-2022-1",
      severity: "HIGH",
      packages: [{ name: "openssl" }],
    });
  });

  test("ecr-scan-image#43, buildkit#3499: provenance turns an image into an index, and the image is scanned", async () => {
    const registry = ecrRegistry({ frequency: "MANUAL" });
    const digest = registry.image("app", { onStart: [{ basic: BASIC }] });
    const index = registry.index("app", [{ digest, platform: "linux/amd64" }], { tags: ["1"], attested: true });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({
      image: { imageDigest: digest, indexDigest: index },
      outcome: { kind: "evaluated" },
    });
  });

  test("ecr-scan-image#24, aws-sdk#288: no status and no error is polled for ever", async () => {
    const endless = [
      { status: "IN_PROGRESS", isSilent: true },
      { status: "ACTIVE", completedAt: null, enhanced: [] },
      { status: "FINDINGS_UNAVAILABLE", isSilent: true },
      { error: "ScanNotFoundException" },
      { error: "ServerException" },
      { basic: BASIC, counts: { HIGH: 99 } },
    ];
    for (const step of endless) {
      const { outcome, took, reads } = await scene({ scan: [step] });
      expect(outcome.code).not.toBe("evaluated");
      expect(took).toBeLessThan(601_000);
      expect(reads).toBeLessThan(60);
    }
  });

  test("vonsteer/ecr-scan-action: findings without description, uri and attributes, as they often are", async () => {
    const { outcome, results } = await scene({
      scan: [
        {
          basic: [
            { name: "CVE-2021-1", severity: "HIGH" },
            { name: "CVE-2021-2", severity: "LOW", attributes: [] },
          ],
        },
      ],
    });
    expect(outcome.code).toBe("evaluated");
    expect(results[0]?.findings).toMatchObject([
      { name: "CVE-2021-1", description: null, uri: null, packages: [] },
      { name: "CVE-2021-2", severity: "LOW" },
    ]);
  });

  test("boto/boto3#3449: enhanced findings come a hundred per page, and all are read", async () => {
    const enhanced = Array.from({ length: 201 }, (_, index) => enhancedFinding(`CVE-2022-${index}`, "LOW"));
    const { results, outcome } = await scene({ scan: [{ enhanced }], coverage: [{ reason: "SUCCESSFUL" }] });
    expect([outcome.code, results[0]?.findings.length]).toEqual(["evaluated", 201]);
  });

  test("containers-roadmap#1683: the result is the union of all platforms", async () => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [] }] });
    const arm = registry.image("app", { scan: [{ basic: [basicFinding("CVE-2021-9", "CRITICAL")] }] });
    const children = [
      { digest: amd, platform: "linux/amd64" },
      { digest: arm, platform: "linux/arm64" },
    ];
    registry.index("app", children, { tags: ["1"] });
    const run = await runLive({
      ecr: registry.service,
      inspector2: inspector("denied"),
      images: `${registry.host}/app:1`,
    });
    expect(run.results.flatMap(({ findings }) => findings.map(({ name }) => name))).toEqual(["CVE-2021-9"]);
    expect(run.results.map(({ image }) => image.platform)).toEqual(["linux/amd64", "linux/arm64"]);
  });

  test("aws-otel-collector#2193: FAILED with UnsupportedImageError is an unsupported image, reported at once", async () => {
    const description = "UnsupportedImageError: The operating system 'distroless' is not supported.";
    const { outcome, slept } = await scene({ scan: [{ status: "FAILED", description, isSilent: true }] });
    expect([outcome.code, slept]).toEqual(["unsupported-image", []]);
  });
});
