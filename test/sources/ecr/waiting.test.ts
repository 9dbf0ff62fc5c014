import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, ENHANCED, scene } from "./scene.ts";

describe("waiting", () => {
  test("at growing intervals, until the scan is there", async () => {
    const pending = { status: "IN_PROGRESS", isSilent: true };
    const { outcome, slept, events } = await scene({
      scan: [pending, pending, pending, pending, { basic: BASIC }],
      random: () => 0.5,
    });
    expect(outcome.code).toBe("evaluated");
    expect(slept).toEqual([2_000, 3_000, 4_500, 6_750]);
    expect(events.map(({ state, changed }) => [state, changed])).toEqual([
      ["waiting", true],
      ["waiting", false],
      ["waiting", false],
      ["waiting", false],
      ["evaluated", true],
    ]);
    expect(events[0]).toMatchObject({ detail: "the status is IN_PROGRESS" });
    expect(events[0]?.left).toBeGreaterThan(590_000);
  });

  test("with jitter of a quarter either way, and never longer than half a minute and its quarter", async () => {
    for (const [random, first, longest] of [
      [0, 1_500, 22_500],
      [0.999, 2_500, 37_500],
    ] as const) {
      const { slept } = await scene({ scan: [{ status: "IN_PROGRESS", isSilent: true }], random: () => random });
      expect(slept[0]).toBeCloseTo(first, -2);
      expect(Math.max(...slept)).toBeLessThanOrEqual(longest);
    }
  });

  test("ends with wait-timeout, with a last look at its very end", async () => {
    const { outcome, took, slept, reads } = await scene({
      scan: [{ status: "PENDING", isSilent: true }],
      waitTimeout: 60_000,
    });
    expect(outcome).toEqual({
      kind: "inconclusive",
      code: "scan-pending",
      detail: "the status is PENDING, after 1 minute of waiting",
    });
    expect(took).toBeGreaterThanOrEqual(60_000);
    expect(took).toBeLessThan(61_000);
    expect(reads).toBe(slept.length + 1);
  });

  test("is not done at all with wait-timeout 0, and what is ready is read all the same", async () => {
    const waiting = await scene({ scan: [{ status: "PENDING", isSilent: true }], waitTimeout: 0 });
    expect([waiting.outcome.code, waiting.slept]).toEqual(["scan-pending", []]);
    const ready = await scene({ scan: [{ basic: BASIC }], waitTimeout: 0 });
    expect(ready.outcome.code).toBe("evaluated");
    const enhanced = await scene({
      scan: [{ enhanced: ENHANCED }],
      coverage: [{ reason: "SUCCESSFUL" }],
      waitTimeout: 0,
    });
    expect([enhanced.outcome.code, enhanced.slept]).toEqual(["evaluated", []]);
  });

  test("ends for all images together", async () => {
    const registry = ecrRegistry();
    for (const name of ["a", "b", "c"]) {
      registry.image(name, { tags: ["1"], scan: [{ status: "IN_PROGRESS", isSilent: true }] });
    }
    const images = ["a", "b", "c"].map((name) => `${registry.host}/${name}:1`).join(",");
    const run = await runLive({ ecr: registry.service, images, waitTimeout: 60_000 });
    expect(run.results.map(({ outcome }) => "code" in outcome && outcome.code)).toEqual(Array(3).fill("scan-pending"));
    expect(run.took).toBeLessThan(65_000);
  });
});

describe("pages", () => {
  test("the same next page twice is a fault, and what was read is kept", async () => {
    const { outcome, results, reads, took } = await scene({ scan: [{ basic: BASIC, repeatsPage: true }] });
    expect(outcome).toMatchObject({
      code: "pages-missing",
      detail: expect.stringContaining("the same next page twice"),
    });
    expect(results[0]?.findings.length).toBeGreaterThan(0);
    expect(reads).toBeLessThan(40);
    expect(took).toBeLessThan(120_000);
  });

  test("pages without end are a fault", async () => {
    const { outcome, reads } = await scene({ scan: [{ enhanced: [], neverEnds: true }], waitTimeout: 0 });
    expect(outcome).toMatchObject({ code: "pages-missing", detail: expect.stringContaining("no end to the pages") });
    expect(reads).toBe(500);
  });
});
