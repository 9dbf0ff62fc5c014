import { describe, expect, test } from "vitest";
import { ecrRegistry, type ScanStep } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { ENHANCED, outcomeOf, scene } from "../../support/ecr-scene.ts";

describe("what is asked of Inspector", () => {
  /** The findings of an enhanced registry of one image, with what Inspector answers to each page that is asked for. */
  async function asked(
    pages: (object[] | "again")[],
    scan: ScanStep[] = [{ status: "ACTIVE", enhanced: [] }],
    waitTimeout = 60_000,
  ) {
    const registry = ecrRegistry({ scanning: "ENHANCED" });
    const digest = registry.image("app", { tags: ["1"], scan });
    const arn = `arn:aws:ecr:eu-central-1:111122223333:repository/app/${digest}`;
    let number = 0;
    const run = await runLive({
      ecr: registry.service,
      inspector2: () => {
        const page = pages[Math.min(number, pages.length - 1)] ?? [];
        number += 1;
        if (page === "again") return { coveredResources: [], nextToken: `page-${number}` };
        return { coveredResources: page.map((resource) => ({ ...resource, resourceId: idOf(resource) ?? arn })) };
      },
      // Without an account: the one that ECR answers with is Inspector's.
      images: "app:1",
      waitTimeout,
    });
    const inputs = run.calls.filter(({ operation }) => operation === "ListCoverage").map(({ input }) => input);
    return { ...run, arn, inputs, outcome: outcomeOf(run) };
  }
  const idOf = (resource: object) => ("resourceId" in resource ? resource.resourceId : undefined);
  const covered = (reason: string, more: object = {}) => ({
    accountId: "111122223333",
    resourceType: "AWS_ECR_CONTAINER_IMAGE",
    scanType: "PACKAGE",
    scanStatus: { statusCode: "ACTIVE", reason },
    lastScannedAt: new Date("2026-01-30T10:00:00Z"),
    ...more,
  });
  const { scanType: _, ...UNTYPED } = covered("SUCCESSFUL");

  test("is this image, and no other", async () => {
    const { arn, inputs } = await asked([[covered("SUCCESSFUL")]]);
    expect(inputs).toEqual([
      {
        filterCriteria: {
          resourceId: [{ comparison: "EQUALS", value: arn }],
          resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }],
        },
      },
    ]);
  });

  test.each([
    ["of another image", covered("SUCCESSFUL", { resourceId: `arn:aws:ecr:eu-central-1:111122223333:repository/b/x` })],
    ["of another kind of scan", covered("SUCCESSFUL", { scanType: "CODE" })],
  ])("and an answer %s is not taken for this one's", async (_what, resource) => {
    const { outcome } = await asked([[resource]]);
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not list/) });
  });

  test("an answer that does not say what kind of scan it is of is of packages", async () => {
    const { outcome, slept } = await asked([[UNTYPED]]);
    expect([outcome.code, slept]).toEqual(["evaluated", []]);
  });

  test("the page after an empty one is read, with its token", async () => {
    const { outcome, inputs } = await asked(["again", "again", [covered("IMAGE_ARCHIVED")]]);
    expect(outcome.code).toBe("image-archived");
    expect(inputs.map((input) => input["nextToken"])).toEqual([undefined, "page-1", "page-2"]);
  });

  test("and empty pages without end are a few", async () => {
    const { outcome, inputs } = await asked(["again"], undefined, 1_000);
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not list/) });
    const first = inputs.findIndex((input, at) => at > 0 && input["nextToken"] === undefined);
    expect(first).toBe(5);
  });

  test("of two answers the worse holds", async () => {
    const both = [covered("SUCCESSFUL"), covered("PENDING_INITIAL_SCAN")];
    for (const page of [both, both.toReversed()]) {
      const { outcome } = await asked([page]);
      expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringContaining("PENDING_INITIAL_SCAN") });
    }
    const { outcome } = await asked([[...both, covered("EXCLUDED_BY_TAG")]]);
    expect(outcome.code).toBe("scan-not-found");
  });

  test("of an image with findings that it does not list: two reads have to agree", async () => {
    const { outcome, slept } = await asked([[]], [{ enhanced: ENHANCED }]);
    expect([outcome.code, slept]).toEqual(["evaluated", [5_000]]);
  });

  test("of an image in a registry whose configuration is not known, and nothing listed: the same", async () => {
    const { outcome, slept } = await scene({
      registry: { denied: ["ecr:GetRegistryScanningConfiguration"] },
      scan: [{ basic: [] }],
      coverage: [null],
    });
    expect([outcome.code, slept]).toEqual(["evaluated", [15_000]]);
  });
});
