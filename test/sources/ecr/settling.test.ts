import { describe, expect, test } from "vitest";
import { ecrRegistry, type RegistryOptions } from "../../fakes/ecr-registry.ts";
import { enhancedFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { ENHANCED, outcomeOf, scene } from "../../support/ecr-scene.ts";

describe("settling, where Inspector may not be asked", () => {
  test("two full reads, five seconds apart, have to agree", async () => {
    const { outcome, reads, slept } = await scene({ scan: [{ enhanced: ENHANCED }] });
    expect([outcome.code, reads, slept]).toEqual(["evaluated", 2, [5_000]]);
  });

  test("two reads that agree on nothing have to be fifteen seconds apart", async () => {
    const { outcome, reads, slept } = await scene({ registry: { scanning: "ENHANCED" }, scan: [{ enhanced: [] }] });
    expect([outcome.code, reads, slept]).toEqual(["evaluated", 2, [15_000]]);
  });

  test("two reads that wait-timeout brings closer together are not enough", async () => {
    const { outcome, results, reads } = await scene({ scan: [{ enhanced: ENHANCED }], waitTimeout: 3_000 });
    expect([outcome.code, reads]).toEqual(["scan-pending", 2]);
    expect(outcome.detail).toBe("1 finding listed; waiting for a second read to confirm, after waiting 3 seconds");
    expect(results[0]?.findings).toHaveLength(1);
  });

  test("HIGH that goes 1, 73, 97 over successive polls counts at 97", async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => enhancedFinding(`CVE-2022-${n}`, "HIGH"));
    const { results, reads } = await scene({
      scan: [1, 73, 97].map((count) => ({ status: "ACTIVE", enhanced: many(count) })),
    });
    expect(results[0]?.findings).toHaveLength(97);
    expect(reads).toBe(4);
  });

  test("findings in another order agree", async () => {
    const two = [...ENHANCED, enhancedFinding("CVE-2022-2", "LOW")];
    const { outcome, reads } = await scene({ scan: [{ enhanced: two }, { enhanced: two.toReversed() }] });
    expect([outcome.code, reads]).toEqual(["evaluated", 2]);
  });

  test("findings that never agree are inconclusive at the end, and kept", async () => {
    let serial = 0;
    const registry = ecrRegistry({ scanning: "ENHANCED" });
    const digest = registry.image("app", { tags: ["1"] });
    const run = await runLive({
      ecr: (operation, input) => {
        serial += 1;
        registry.scan(digest, [{ enhanced: [enhancedFinding(`CVE-2022-${serial}`, "HIGH")] }]);
        return registry.service(operation, input);
      },
      images: `${registry.host}/app:1`,
      waitTimeout: 60_000,
    });
    expect(outcomeOf(run).code).toBe("scan-pending");
    expect(run.results[0]?.findings).toHaveLength(1);
    expect(run.took).toBeLessThan(62_000);
  });

  test("ACTIVE without imageScanCompletedAt is no result yet", async () => {
    const { reads, results } = await scene({
      scan: [
        { status: "ACTIVE", completedAt: null, enhanced: [] },
        { status: "ACTIVE", completedAt: null, enhanced: [] },
        { status: "ACTIVE", enhanced: ENHANCED },
      ],
    });
    expect(results[0]?.findings).toHaveLength(1);
    expect(reads).toBe(4);
  });

  test.each([
    ["whose configuration says ENHANCED", { scanning: "ENHANCED" }],
    ["whose configuration may not be read", { denied: ["ecr:GetRegistryScanningConfiguration"] }],
    ["of another account, whose own says BASIC", { caller: "999988887777" }],
  ] satisfies [string, RegistryOptions][])(
    "an empty basic answer in a registry %s waits for a second",
    async (_what, registry) => {
      const { outcome, reads } = await scene({ registry, scan: [{ basic: [] }] });
      expect([outcome.code, reads]).toEqual(["evaluated", 2]);
      const filled = await scene({
        registry,
        scan: [{ basic: [] }, { enhanced: ENHANCED }],
      });
      expect(filled.results[0]?.findings).toHaveLength(1);
      expect(filled.results[0]?.scan.type).toBe("enhanced");
    },
  );
});
