import { describe, expect, test } from "vitest";
import { isObject, type JsonObject, objectAt } from "../../../src/core/json-values.ts";
import type { Service } from "../../fakes/aws-server.ts";
import { COMPLETED_AT, ecrRegistry, type RegistryOptions, type ScanStep } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, countOf, ENHANCED, outcomeOf, type Scene, scene } from "./scene.ts";

type Answer = {
  imageId?: JsonObject;
  imageScanStatus?: JsonObject;
  imageScanFindings?: JsonObject;
  nextToken?: string;
};

/** One image whose answers are what `change` makes of ECR's own, page by page. */
async function changed(
  change: (answer: Answer, page: number) => void,
  { scan, registry: options, ...settings }: Partial<Scene> = {},
) {
  const registry = ecrRegistry(options);
  const two = ["CVE-2021-1", "CVE-2021-2"].map((name) => basicFinding(name, "HIGH"));
  const digest = registry.image("app", { tags: ["1"], scan: scan ?? [{ basic: two, pageSize: 1 }] });
  const ecr: Service = (operation, input) => {
    const answer = registry.service(operation, input);
    if (operation === "DescribeImageScanFindings" && isObject(answer)) {
      change(answer, input["nextToken"] === undefined ? 1 : 2);
    }
    return answer;
  };
  const run = await runLive({ ecr, images: `${registry.host}/app:1`, ...settings });
  return { ...run, digest, outcome: outcomeOf(run), reads: countOf(run, "DescribeImageScanFindings") };
}

const counts = (answer: Answer, HIGH?: number) => {
  const { findingSeverityCounts: _, ...rest } = objectAt(answer, "imageScanFindings");
  answer.imageScanFindings = HIGH === undefined ? rest : { ...rest, findingSeverityCounts: { HIGH } };
};

describe("the pages of one answer", () => {
  const CLAIMS: Record<string, [number | undefined, number | undefined]> = {
    "counts that only the second page has": [undefined, 5],
    "counts that only the first page has": [5, undefined],
    "the larger of two counts, on the first page": [5, 1],
    "the larger of two counts, on the second page": [1, 5],
  };
  test.each(Object.entries(CLAIMS))("are held to %s", async (_what, [first, second]) => {
    const { outcome, results } = await changed((answer, page) => counts(answer, page === 1 ? first : second));
    expect(outcome.code).toBe("counts-disagree");
    expect(outcome.detail).toContain("5");
    expect(results[0]?.findings).toHaveLength(2);
  });

  const BETWEEN: Record<string, (answer: Answer) => void> = {
    "another status": (answer) => {
      answer.imageScanStatus = { status: "ACTIVE" };
    },
    "another time": (answer) => {
      answer.imageScanFindings = {
        ...answer.imageScanFindings,
        imageScanCompletedAt: new Date("2026-02-01T00:00:00Z"),
      };
    },
  };
  test.each(Object.entries(BETWEEN))("are not of one scan where the second has %s", async (_what, change) => {
    const { outcome, slept } = await changed((answer, page) => {
      if (page === 2) change(answer);
    });
    expect(outcome).toMatchObject({
      code: "pages-missing",
      detail: expect.stringMatching(/^the scan changed while its pages were read, at page 2, after /),
    });
    expect(slept.length).toBeGreaterThan(1);
  });

  test("are whole where the second leaves out the status, the time and the image", async () => {
    const { outcome, results } = await changed((answer, page) => {
      if (page === 1) return;
      delete answer.imageScanStatus;
      delete answer.imageId;
      const { imageScanCompletedAt: _, ...rest } = objectAt(answer, "imageScanFindings");
      answer.imageScanFindings = rest;
    });
    expect(outcome.code).toBe("evaluated");
    expect(results[0]?.findings).toHaveLength(2);
    expect(results[0]?.scan).toMatchObject({ status: "COMPLETE", completedAt: COMPLETED_AT.getTime() });
  });

  test("end where the next page's token is empty", async () => {
    const { outcome, reads } = await changed(
      (answer) => {
        answer.nextToken = "";
      },
      { scan: [{ basic: BASIC }] },
    );
    expect([outcome.code, reads]).toEqual(["evaluated", 1]);
  });

  test("without their list on the second are asked for again, and never whole", async () => {
    const { outcome, results, slept } = await changed((answer, page) => {
      if (page === 2) answer.imageScanFindings = { imageScanCompletedAt: COMPLETED_AT };
    });
    expect(outcome.code).toBe("findings-missing");
    expect(slept.length).toBeGreaterThan(1);
    expect(results[0]?.findings).toHaveLength(1);
  });

  test("about another image count for nothing, on whichever page", async () => {
    for (const wanted of [1, 2]) {
      const { outcome } = await changed((answer, page) => {
        if (page === wanted) answer.imageId = { imageDigest: `sha256:${"0".repeat(64)}` };
      });
      expect(outcome).toMatchObject({ code: "service-error", detail: expect.stringContaining("answered about") });
    }
  });
});

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
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not know/) });
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
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not know/) });
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
    expect(waiting.outcome.detail).toMatch(/\S.*; Inspector says SCAN_IN_PROGRESS, after 9 seconds of waiting$/);
    const hopeless = await scene({ ...settings, coverage: [{ reason: "IMAGE_ARCHIVED", lastScannedAt: null }] });
    expect([hopeless.outcome.code, hopeless.slept], status).toEqual(["image-archived", []]);
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

  test("nothing listed and not evaluated has no time", async () => {
    const { results } = await scene({ scan: [{ status: "FAILED", basic: [] }], waitTimeout: 0 });
    expect(results[0]?.outcome.kind).toBe("inconclusive");
    expect(results[0]?.call.time).toBeNull();
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
