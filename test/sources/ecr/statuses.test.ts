import type { ScanStatus } from "@aws-sdk/client-ecr";
import { describe, expect, test } from "vitest";
import { BASIC, ENHANCED, scene } from "../../support/ecr-scene.ts";

describe("every status of the service model, and undocumented ones", () => {
  const EXPECTED: Record<ScanStatus, string> & Record<string, string> = {
    COMPLETE: "evaluated",
    ACTIVE: "evaluated",
    PENDING: "scan-pending",
    IN_PROGRESS: "scan-pending",
    FAILED: "scan-failed",
    UNSUPPORTED_IMAGE: "unsupported-image",
    SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
    FINDINGS_UNAVAILABLE: "findings-unavailable",
    LIMIT_EXCEEDED: "limit-exceeded",
    IMAGE_ARCHIVED: "image-archived",
  };

  test.each(Object.entries(EXPECTED))("%s: %s", async (status, code) => {
    const step = code === "evaluated" ? { status, enhanced: ENHANCED } : { status, isSilent: true };
    const { outcome, results, took } = await scene({ scan: [step] });
    expect(outcome.code).toBe(code);
    expect(results[0]?.scan.status).toBe(status);
    expect(took).toBeLessThanOrEqual(600_000 + 30_000);
  });

  test.each([
    ["one that nobody knows yet", { status: "DREAMING" }],
    ["none at all", { status: null }],
  ])("%s is inconclusive, within a minute or so", async (_what, step) => {
    const { outcome, took } = await scene({ scan: [{ ...step, basic: BASIC }] });
    expect(outcome.code).toBe("unknown-status");
    expect(took).toBeLessThan(100_000);
  });

  test.each(["FAILED", "UNSUPPORTED_IMAGE", "SCAN_ELIGIBILITY_EXPIRED", "LIMIT_EXCEEDED", "IMAGE_ARCHIVED"])(
    "%s ends at once, and keeps what it lists",
    async (status) => {
      const { results, slept } = await scene({ scan: [{ status, basic: BASIC, description: "because" }] });
      expect(slept).toEqual([]);
      expect(results[0]?.findings).toHaveLength(1);
      expect(results[0]?.outcome).toMatchObject({ detail: `the status is ${status}: because` });
    },
  );

  test("FAILED with UnsupportedImageError is an unsupported image", async () => {
    const description = "UnsupportedImageError: The operating system and/or package manager are not supported.";
    const { outcome } = await scene({ scan: [{ status: "FAILED", description, isSilent: true }] });
    expect(outcome.code).toBe("unsupported-image");
    expect(outcome.detail).toContain("package manager");
  });

  test("a transient FINDINGS_UNAVAILABLE does not matter", async () => {
    const { outcome } = await scene({ scan: [{ status: "FINDINGS_UNAVAILABLE", isSilent: true }, { basic: BASIC }] });
    expect(outcome.code).toBe("evaluated");
  });

  test("COMPLETE without imageScanFindings is inconclusive", async () => {
    const { outcome } = await scene({ scan: [{ status: "COMPLETE", isSilent: true }] });
    expect(outcome.code).toBe("findings-missing");
  });
});
