import { getMaxListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, ENHANCED, outcomeOf, scene } from "../../support/ecr-scene.ts";

/** A sleep that ends only when the run is cancelled; `asleep` gets the number of sleepers. */
function endless(asleep: (sleepers: number) => void) {
  let sleepers = 0;
  return (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve());
      sleepers += 1;
      asleep(sleepers);
    });
}

describe("a run that is cancelled", () => {
  test("while it sleeps ends at once, and shows the last status", async () => {
    const controller = new AbortController();
    const { outcome, reads } = await scene({
      scan: [{ status: "PENDING", isSilent: true }],
      signal: controller.signal,
      sleep: endless(() => controller.abort()),
    });
    expect(outcome).toMatchObject({
      code: "cancelled",
      detail: "the run was cancelled; until then: the status is PENDING",
    });
    expect(reads).toBe(1);
  });

  test("while Inspector is called, at the deadline, is not a pending scan", async () => {
    const controller = new AbortController();
    const { outcome } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ status: "PENDING", isSilent: true }],
      signal: controller.signal,
      waitTimeout: 0,
      inspector2: () => {
        controller.abort();
        return new Promise(() => {});
      },
    });
    expect(outcome).toMatchObject({ code: "cancelled", detail: expect.stringMatching(/; until then: .*PENDING/) });
  });

  test("while a request hangs ends at once", async () => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"] });
    const controller = new AbortController();
    const run = await runLive({
      ecr: registry.service,
      images: `${registry.host}/app:1`,
      signal: controller.signal,
      // Longer than a test may take: only the cancellation ends it.
      requestTimeout: 600_000,
      fault: () => {
        setImmediate(() => controller.abort());
        return { fault: "hang" };
      },
    });
    expect(outcomeOf(run)).toMatchObject({ code: "cancelled", detail: "the run was cancelled" });
    expect(run.operations).toHaveLength(1);
  });

  test("has a signal that any number of images can listen to without a warning", async () => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
    const { signal } = new AbortController();
    await runLive({ ecr: registry.service, images: `${registry.host}/app:1`, signal });
    expect(getMaxListeners(signal)).toBe(0);
  });

  test("before it starts sends no request", async () => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: BASIC }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1`, signal: AbortSignal.abort() });
    expect([outcomeOf(run).code, run.operations]).toEqual(["cancelled", []]);
  });

  test("keeps the images that were done, and the findings of those that were settling", async () => {
    const registry = ecrRegistry();
    registry.image("done", { tags: ["1"], scan: [{ basic: BASIC }] });
    registry.image("settling", { tags: ["1"], scan: [{ enhanced: ENHANCED }] });
    registry.image("waiting", { tags: ["1"], scan: [{ status: "IN_PROGRESS", isSilent: true }] });
    const controller = new AbortController();
    const seen = { sleepers: 0, evaluated: 0 };
    const endWhereAllAreSeen = () => {
      if (seen.sleepers === 2 && seen.evaluated === 1) controller.abort();
    };
    const images = ["done", "settling", "waiting"].map((name) => `${registry.host}/${name}:1`).join(",");
    const run = await runLive({
      ecr: registry.service,
      images,
      signal: controller.signal,
      sleep: endless((sleepers) => {
        seen.sleepers = sleepers;
        endWhereAllAreSeen();
      }),
      progress: ({ state }) => {
        if (state === "evaluated") seen.evaluated += 1;
        endWhereAllAreSeen();
      },
    });
    expect(run.results.map(({ outcome, findings }) => [outcome.kind, findings.length])).toEqual([
      ["evaluated", 1],
      ["inconclusive", 1],
      ["inconclusive", 0],
    ]);
  });
});
