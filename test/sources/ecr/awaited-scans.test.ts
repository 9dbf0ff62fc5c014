import { describe, expect, test } from "vitest";
import { COMPLETED_AT, ecrRegistry, type RegistryOptions, type ScanStep } from "../../fakes/ecr-registry.ts";
import { enhancedFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, countOf, ENHANCED, type Scene, scene } from "../../support/ecr-scene.ts";

describe("what is waited for", () => {
  const ACTIVE: ScanStep = { status: "ACTIVE", completedAt: null, enhanced: [] };
  const PENDING: ScanStep = { status: "PENDING", isSilent: true };

  test("PENDING in a basic registry, and a scan that failed in an enhanced one: Inspector is not asked", async () => {
    const pending = await scene({ scan: [PENDING], coverage: [{ reason: "IMAGE_ARCHIVED" }], waitTimeout: 9_000 });
    expect([pending.outcome.code, countOf(pending, "ListCoverage")]).toEqual(["scan-pending", 0]);
    for (const status of ["FAILED", "IN_PROGRESS"]) {
      const run = await scene({
        registry: { scanning: "ENHANCED" },
        scan: [{ status, isSilent: true }],
        coverage: [{ reason: "IMAGE_ARCHIVED" }],
        waitTimeout: 9_000,
      });
      expect(run.outcome.code).not.toBe("image-archived");
      expect(countOf(run, "ListCoverage"), status).toBe(0);
    }
  });

  test.each([
    ["PENDING", PENDING],
    ["ACTIVE", ACTIVE],
  ])("%s in an enhanced registry: both sides are told", async (status, step) => {
    const settings = { registry: { scanning: "ENHANCED" }, scan: [step], waitTimeout: 9_000 } satisfies Scene;
    const waiting = await scene({ ...settings, coverage: [{ reason: "SCAN_IN_PROGRESS", lastScannedAt: null }] });
    expect(waiting.outcome.detail).toMatch(/\S.*; Inspector status SCAN_IN_PROGRESS, after waiting 9 seconds$/);
    const permanent = await scene({ ...settings, coverage: [{ reason: "IMAGE_ARCHIVED", lastScannedAt: null }] });
    expect([permanent.outcome.code, permanent.slept], status).toEqual(["image-archived", []]);
    for (const coverage of ["denied", [{ reason: "SUCCESSFUL" }]] as const) {
      const silent = await scene({ ...settings, coverage: coverage === "denied" ? coverage : [...coverage] });
      expect(silent.outcome.code).toBe("scan-pending");
      expect(silent.outcome.detail).not.toMatch(/Inspector|undefined/);
    }
  });

  test("findings that were listed once are kept where later answers list none", async () => {
    const { outcome, results } = await scene({ scan: [{ enhanced: ENHANCED }, PENDING], waitTimeout: 30_000 });
    expect(outcome.code).toBe("scan-pending");
    expect(results[0]?.findings).toHaveLength(1);
    expect(results[0]?.call.time).toBe(COMPLETED_AT.getTime());
  });

  test("of answers that list nothing, the last is told", async () => {
    const { results } = await scene({ scan: [{ status: "IN_PROGRESS", isSilent: true }, { basic: [] }] });
    expect(results[0]?.scan).toEqual({ type: "basic", status: "COMPLETE", completedAt: COMPLETED_AT.getTime() });
    expect(results[0]?.call.time).toBe(COMPLETED_AT.getTime());
  });

  test("a live look is observed when its last answer came, however old its scan is", async () => {
    for (const status of ["FAILED", "COMPLETE"] as const) {
      const now = COMPLETED_AT.getTime() + 86_400_000;
      const { results } = await scene({ scan: [{ status, basic: BASIC }], waitTimeout: 0, clock: () => now });
      expect(results[0]?.observedAt).toBe(now);
      expect(results[0]?.call.time).toBe(COMPLETED_AT.getTime());
    }
  });

  test("the same findings under another status have to be read again", async () => {
    const { reads } = await scene({
      scan: [
        { status: "COMPLETE", enhanced: ENHANCED },
        { status: "ACTIVE", enhanced: ENHANCED },
      ],
    });
    expect(reads).toBe(3);
  });

  test("counts that disagree are given a minute by a basic scan, and all the time by an enhanced one", async () => {
    const disagree = { counts: { HIGH: 9 } };
    const basic = await scene({ scan: [{ basic: BASIC, ...disagree }] });
    expect(basic.outcome.code).toBe("counts-disagree");
    expect(basic.took).toBeLessThan(120_000);
    const enhanced = await scene({ scan: [{ enhanced: ENHANCED, ...disagree }] });
    expect(enhanced.outcome.code).toBe("counts-disagree");
    expect(enhanced.took).toBeGreaterThanOrEqual(600_000);
  });

  test.each([
    ["BASIC", [{ basic: [] }], "basic"],
    ["ENHANCED", [{ basic: [] }], "enhanced"],
    ["ENHANCED", [{ basic: BASIC }], "basic"],
    ["BASIC", [{ enhanced: [enhancedFinding("CVE-2022-9", "LOW")] }], "enhanced"],
    ["BASIC", [{ status: "ACTIVE", basic: [] }], "enhanced"],
    ["ENHANCED", [{ error: "ScanNotFoundException" }], null],
  ] satisfies [RegistryOptions["scanning"], ScanStep[], string | null][])(
    "in a registry that is %s, an answer of %j is %s",
    async (scanning, scan, type) => {
      const { results } = await scene({ registry: { scanning }, scan, waitTimeout: 30_000 });
      expect(results[0]?.scan.type).toBe(type);
    },
  );

  test("a tag beside a digest is not told of the image", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:2@${digest}` });
    expect(run.results[0]?.image).toMatchObject({ imageDigest: digest, imageTags: [] });
  });
});
