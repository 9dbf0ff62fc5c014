import { ScanStatusReason } from "@aws-sdk/client-inspector2";
import { describe, expect, test } from "vitest";
import { enhancedFinding } from "../../fakes/findings.ts";
import type { CoverageStep } from "../../fakes/inspector.ts";
import { countOf, ENHANCED, scene } from "../../support/ecr-scene.ts";

describe("Inspector's coverage", () => {
  const SILENT = { status: "ACTIVE", completedAt: null, enhanced: [] };

  test("ready: a second read follows at once, and nothing waits", async () => {
    const { outcome, operations, slept } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ status: "ACTIVE", enhanced: ENHANCED }],
      coverage: [{ reason: "SUCCESSFUL" }],
    });
    expect([outcome.code, slept]).toEqual(["evaluated", []]);
    expect(operations.filter((name) => name !== "GetRegistryScanningConfiguration")).toEqual([
      "BatchGetImage",
      "DescribeImageScanFindings",
      "ListCoverage",
      "DescribeImageScanFindings",
    ]);
  });

  test("ready, and a second read that differs: the findings are still on their way to ECR", async () => {
    const more = [...ENHANCED, enhancedFinding("CVE-2022-2", "CRITICAL")];
    const { results, reads } = await scene({
      scan: [{ enhanced: [] }, { enhanced: ENHANCED }, { enhanced: more }],
      registry: { scanning: "ENHANCED" },
      coverage: [{ reason: "SUCCESSFUL" }],
    });
    expect(results[0]?.findings).toHaveLength(2);
    expect(reads).toBe(4);
  });

  test("waiting: two equal empty reads are not enough", async () => {
    const waiting: CoverageStep = { reason: "PENDING_INITIAL_SCAN", lastScannedAt: null };
    const { results, reads, events } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ enhanced: [] }, { enhanced: [] }, { enhanced: [] }, { enhanced: ENHANCED }],
      coverage: [waiting, waiting, waiting, { reason: "SUCCESSFUL" }],
    });
    expect(results[0]?.findings).toHaveLength(1);
    expect(reads).toBe(5);
    expect(events[0]?.detail).toBe("Inspector status PENDING_INITIAL_SCAN");
  });

  test("not listed, in our own enhanced registry, and nothing found: it has yet to see the image", async () => {
    const { outcome } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ basic: [] }],
      coverage: [null],
      waitTimeout: 30_000,
    });
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not list/) });
  });

  const MEANINGS = {
    permanent: {
      SCAN_FREQUENCY_MANUAL: "scan-not-found",
      EXCLUDED_BY_TAG: "scan-not-found",
      PENDING_DISABLE: "scan-not-found",
      SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
      IMAGE_ARCHIVED: "image-archived",
      IMAGE_SIZE_EXCEEDED: "limit-exceeded",
      UNSUPPORTED_OS: "unsupported-image",
      UNSUPPORTED_MEDIA_TYPE: "unsupported-image",
      ACCESS_DENIED: "scan-failed",
      ACCESS_DENIED_TO_ENCRYPTION_KEY: "scan-failed",
    },
    waiting: ["PENDING_INITIAL_SCAN", "PENDING_REVIVAL_SCAN", "SCAN_IN_PROGRESS", "INTERNAL_ERROR"],
  } as const;

  test.each(Object.entries(MEANINGS.permanent))("%s is permanent: %s at once, with its cure", async (reason, code) => {
    for (const scan of [[SILENT], [{ error: "ScanNotFoundException" }], [{ basic: [] }]]) {
      const { outcome, slept } = await scene({
        registry: { scanning: "ENHANCED", frequency: "CONTINUOUS_SCAN" },
        scan,
        coverage: [{ reason, lastScannedAt: null }],
      });
      expect(outcome).toMatchObject({
        code,
        detail: expect.stringMatching(new RegExp(`^Inspector status ${reason}: .{20,}`)),
      });
      expect(slept).toEqual([]);
    }
  });

  test.each(MEANINGS.waiting)("%s is worth waiting for", async (reason) => {
    const coverage = [{ reason, lastScannedAt: null }];
    const { outcome, took } = await scene({ scan: [{ enhanced: [] }], coverage, waitTimeout: 40_000 });
    expect(outcome.code).toBe("scan-pending");
    expect(outcome.detail).toContain(reason);
    expect(took).toBeGreaterThanOrEqual(40_000);
  });

  test("a reason that is of no image, or that nobody knows, leaves it to settling", async () => {
    for (const reason of [ScanStatusReason.EC2_INSTANCE_STOPPED, "DREAMING"]) {
      const { outcome, slept } = await scene({ scan: [{ enhanced: ENHANCED }], coverage: [{ reason }] });
      expect([outcome.code, slept]).toEqual(["evaluated", [5_000]]);
    }
  });

  test("SUCCESSFUL without a scan that ever was says nothing", async () => {
    const coverage = [{ reason: "SUCCESSFUL", lastScannedAt: null }];
    const { outcome, slept } = await scene({ scan: [{ enhanced: ENHANCED }], coverage });
    expect([outcome.code, slept]).toEqual(["evaluated", [5_000]]);
  });

  test("is asked no second time once it was refused", async () => {
    const many = Array.from({ length: 3 }, (_, n) => ({ enhanced: [enhancedFinding(`CVE-2022-${n}`, "HIGH")] }));
    const run = await scene({ scan: many, coverage: "denied" });
    expect(countOf(run, "ListCoverage")).toBe(1);
    expect(run.outcome.code).toBe("evaluated");
    expect(run.policy).toBeNull();
  });
});
