import { describe, expect, test } from "vitest";
import { isObject, type JsonObject, objectAt } from "../../../src/core/text/json-values.ts";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { fakeDigest } from "../../fakes/manifests.ts";
import { BASIC, ENHANCED, outcomeOf, scene } from "../../support/ecr-scene.ts";

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
      detail: "the status is PENDING, after waiting 1 minute",
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
      detail: expect.stringContaining("the pagination token repeated"),
    });
    expect(results[0]?.findings.length).toBeGreaterThan(0);
    expect(reads).toBeLessThan(40);
    expect(took).toBeLessThan(120_000);
  });

  test("pages without end are a fault", async () => {
    const { outcome, reads } = await scene({ scan: [{ enhanced: [], neverEnds: true }], waitTimeout: 0 });
    expect(outcome).toMatchObject({
      code: "pages-missing",
      detail: expect.stringContaining("there are too many pages"),
    });
    expect(reads).toBe(500);
  });

  /** Changes what ECR says about `app:1`, page by page. */
  async function changed(
    change: (answer: JsonObject, input: JsonObject) => JsonObject,
    until = Number.POSITIVE_INFINITY,
  ) {
    const registry = ecrRegistry();
    const findings = [...BASIC, basicFinding("CVE-2021-2", "LOW")];
    registry.image("app", { tags: ["1"], scan: [{ basic: findings, pageSize: 1 }] });
    let reads = 0;
    const run = await runLive({
      ecr: (operation, input) => {
        const answer = registry.service(operation, input);
        if (operation !== "DescribeImageScanFindings" || !isObject(answer)) return answer;
        reads += 1;
        return reads <= until ? change(answer, input) : answer;
      },
      images: `${registry.host}/app:1`,
    });
    return { ...run, outcome: outcomeOf(run) };
  }

  const rescanned = (answer: JsonObject, { nextToken }: JsonObject) => ({
    ...answer,
    imageScanFindings: {
      ...objectAt(answer, "imageScanFindings"),
      imageScanCompletedAt: new Date(nextToken === undefined ? 1e12 : 2e12),
    },
  });

  test("of two different scans make no answer", async () => {
    const { outcome, took } = await changed(rescanned);
    expect(outcome).toMatchObject({
      code: "pages-missing",
      detail: expect.stringContaining("the scan changed at page 2, while it was read"),
    });
    expect(took).toBeLessThan(120_000);
  });

  test("of a scan that was replaced in between are read anew", async () => {
    const { outcome, results } = await changed(rescanned, 2);
    expect([outcome.code, results[0]?.findings.length]).toEqual(["evaluated", 2]);
  });

  test("about another image are none of ours", async () => {
    const other = fakeDigest("another image");
    const { outcome, results } = await changed((answer) => ({ ...answer, imageId: { imageDigest: other } }));
    expect(outcome).toMatchObject({
      code: "service-error",
      detail: expect.stringContaining(`the response is about ${other}`),
    });
    expect(results[0]?.findings).toEqual([]);
  });
});
