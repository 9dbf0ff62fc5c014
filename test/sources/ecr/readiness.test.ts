import { ScanStatus } from "@aws-sdk/client-ecr";
import { ScanStatusReason } from "@aws-sdk/client-inspector2";
import { describe, expect, test } from "vitest";
import { ecrRegistry, type RegistryOptions, type ScanStep } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { type CoverageStep, inspector } from "../../fakes/inspector.ts";
import { type LiveRun, type LiveRunOptions, runLive } from "../../fakes/live-run.ts";

const BASIC = [basicFinding("CVE-2021-1", "HIGH")];
const ENHANCED = [enhancedFinding("CVE-2022-1", "HIGH")];

type Scene = {
  registry?: RegistryOptions;
  scan: ScanStep[];
  coverage?: CoverageStep[] | "denied";
} & Partial<LiveRunOptions>;

/** One image, pushed as `app:1`, and what the run made of it. */
async function scene({ registry: options, scan, coverage = "denied", ...settings }: Scene) {
  const registry = ecrRegistry(options);
  const digest = registry.image("app", { tags: ["1"], scan });
  const inspector2 = inspector(coverage === "denied" ? "denied" : { [digest]: coverage });
  const run = await runLive({ ecr: registry.service, inspector2, images: `${registry.host}/app:1`, ...settings });
  return { ...run, outcome: outcomeOf(run), reads: countOf(run, "DescribeImageScanFindings") };
}

function outcomeOf({ results }: LiveRun): { code: string; detail: string } {
  const outcome = results[0]?.outcome;
  return outcome?.kind === "inconclusive" ? outcome : { code: outcome?.kind ?? "no result", detail: "" };
}

function countOf({ operations }: LiveRun, name: string): number {
  return operations.filter((operation) => operation === name).length;
}

describe("every status of the service model", () => {
  const EXPECTED = {
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
  } satisfies Record<ScanStatus, string>;

  test.each(Object.values(ScanStatus))("%s", async (status) => {
    const step = EXPECTED[status] === "evaluated" ? { status, enhanced: ENHANCED } : { status, isSilent: true };
    const { outcome, results, took } = await scene({ scan: [step] });
    expect(outcome.code).toBe(EXPECTED[status]);
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

  test("FINDINGS_UNAVAILABLE that passes is no obstacle", async () => {
    const { outcome } = await scene({ scan: [{ status: "FINDINGS_UNAVAILABLE", isSilent: true }, { basic: BASIC }] });
    expect(outcome.code).toBe("evaluated");
  });

  test("COMPLETE without imageScanFindings is inconclusive", async () => {
    const { outcome } = await scene({ scan: [{ status: "COMPLETE", isSilent: true }] });
    expect(outcome.code).toBe("findings-missing");
  });
});

describe("waiting", () => {
  test("at growing intervals, until the scan is there", async () => {
    const pending = { status: "IN_PROGRESS", isSilent: true };
    const { outcome, slept, events } = await scene({
      scan: [pending, pending, pending, pending, { basic: BASIC }],
      random: () => 0.5,
    });
    expect(outcome.code).toBe("evaluated");
    expect(slept).toEqual([2_000, 3_000, 4_500, 6_750]);
    expect(events.map(({ state }) => state)).toEqual(["waiting", "evaluated"]);
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

describe("settling, where Inspector may not be asked", () => {
  test("two full reads, five seconds apart, have to agree", async () => {
    const { outcome, reads, slept } = await scene({ scan: [{ enhanced: ENHANCED }] });
    expect([outcome.code, reads, slept]).toEqual(["evaluated", 2, [5_000]]);
  });

  test("two reads that wait-timeout brings closer together are not enough", async () => {
    const { outcome, results, reads } = await scene({ scan: [{ enhanced: ENHANCED }], waitTimeout: 3_000 });
    expect([outcome.code, reads]).toEqual(["scan-pending", 2]);
    expect(outcome.detail).toBe(
      "findings listed: 1; a second read has to agree before they count, after 3 seconds of waiting",
    );
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
    expect(events[0]?.detail).toBe("Inspector says PENDING_INITIAL_SCAN");
  });

  test("not listed, in our own enhanced registry, and nothing found: it has yet to see the image", async () => {
    const { outcome } = await scene({
      registry: { scanning: "ENHANCED" },
      scan: [{ basic: [] }],
      coverage: [null],
      waitTimeout: 30_000,
    });
    expect(outcome).toMatchObject({ code: "scan-pending", detail: expect.stringMatching(/Inspector does not know/) });
  });

  const MEANINGS = {
    hopeless: {
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

  test.each(Object.entries(MEANINGS.hopeless))("%s is hopeless: %s at once, with its cure", async (reason, code) => {
    for (const scan of [[SILENT], [{ error: "ScanNotFoundException" }], [{ basic: [] }]]) {
      const { outcome, slept } = await scene({
        registry: { scanning: "ENHANCED", frequency: "CONTINUOUS_SCAN" },
        scan,
        coverage: [{ reason, lastScannedAt: null }],
      });
      expect(outcome).toMatchObject({
        code,
        detail: expect.stringMatching(new RegExp(`^Inspector says ${reason}: .{20,}`)),
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

  test("is asked no second time once it was refused", async () => {
    const many = Array.from({ length: 3 }, (_, n) => ({ enhanced: [enhancedFinding(`CVE-2022-${n}`, "HIGH")] }));
    const run = await scene({ scan: many, coverage: "denied" });
    expect(countOf(run, "ListCoverage")).toBe(1);
    expect(run.outcome.code).toBe("evaluated");
    expect(run.policy).toBeNull();
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
