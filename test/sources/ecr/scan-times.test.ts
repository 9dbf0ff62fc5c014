import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { fakeDigest, MANIFEST_TYPE } from "../../fakes/manifests.ts";
import { countOf, ENHANCED, outcomeOf, scene } from "../../support/ecr-scene.ts";

const AT = new Date("2026-01-30T10:00:00Z");
const later = (ms: number) => new Date(AT.getTime() + ms);
const registry = { scanning: "ENHANCED" } as const;

describe("Inspector's coverage confirms only the scan that ECR shows", () => {
  test.each([
    ["the same moment", 0, []],
    ["a minute later", 60_000, []],
    ["a minute earlier", -60_000, []],
    ["an hour later: ECR's findings are older", 3_600_000, [5_000]],
    ["a little more than a minute later", 60_001, [5_000]],
    ["an hour earlier", -3_600_000, [5_000]],
    ["in 2030", Date.parse("2030-01-01T00:00:00Z") - AT.getTime(), [5_000]],
    ["at the epoch", -AT.getTime(), [5_000]],
  ])("scanned at %s", async (_what, difference, expected) => {
    const coverage = [{ reason: "SUCCESSFUL", lastScannedAt: later(difference) }];
    const { outcome, slept } = await scene({ registry, scan: [{ enhanced: ENHANCED, completedAt: AT }], coverage });
    expect([outcome.code, slept]).toEqual(["evaluated", expected]);
  });

  test("the scan has no completion time in ECR", async () => {
    const coverage = [{ reason: "SUCCESSFUL" }];
    const { outcome, slept } = await scene({ registry, scan: [{ enhanced: ENHANCED, completedAt: null }], coverage });
    expect([outcome.code, slept]).toEqual(["evaluated", [5_000]]);
  });

  test("no findings, of an older scan: fifteen seconds", async () => {
    const coverage = [{ reason: "SUCCESSFUL", lastScannedAt: later(3_600_000) }];
    const { outcome, slept } = await scene({ registry, scan: [{ enhanced: [], completedAt: AT }], coverage });
    expect([outcome.code, slept]).toEqual(["evaluated", [15_000]]);
  });

  test("the findings of the newer scan come in time, and count", async () => {
    const { results, slept } = await scene({
      registry,
      scan: [
        { enhanced: [], completedAt: AT },
        { enhanced: ENHANCED, completedAt: later(3_600_000) },
      ],
      coverage: [{ reason: "SUCCESSFUL", lastScannedAt: later(3_600_000) }],
    });
    expect(results[0]?.findings).toHaveLength(1);
    expect(slept).toEqual([15_000, 5_000]);
  });

  test("the same findings of another scan do not agree", async () => {
    const scan = [AT, later(1_000), later(2_000)].map((completedAt) => ({ enhanced: ENHANCED, completedAt }));
    const { outcome, reads } = await scene({ scan });
    expect([outcome.code, reads]).toEqual(["evaluated", 4]);
  });
});

describe("no response of Inspector or ECR keeps a run from ending", () => {
  const covered = (reason: string, lastScannedAt: Date | null) => ({
    accountId: "111122223333",
    resourceType: "AWS_ECR_CONTAINER_IMAGE",
    scanType: "PACKAGE",
    scanStatus: { statusCode: "ACTIVE", reason },
    ...(lastScannedAt === null ? {} : { lastScannedAt }),
  });

  /** A run over one image with generated responses; `turn` counts the calls of an operation. */
  async function endless(
    scanOf: (turn: number) => object,
    coverageOf: (turn: number) => { resources: object[]; nextToken?: string },
  ) {
    const ecr = ecrRegistry(registry);
    const digest = ecr.image("app", { tags: ["1"] });
    const resourceId = `arn:aws:ecr:eu-central-1:111122223333:repository/app/${digest}`;
    let scans = 0;
    let turns = 0;
    const run = await runLive({
      ecr: (operation, input) => {
        if (operation === "DescribeImageScanFindings") ecr.scan(digest, [scanOf((scans += 1))]);
        return ecr.service(operation, input);
      },
      inspector2: () => {
        turns += 1;
        const { resources, ...more } = coverageOf(turns);
        return { coveredResources: resources.map((resource) => ({ ...resource, resourceId })), ...more };
      },
      images: `${ecr.host}/app:1`,
      waitTimeout: 60_000,
    });
    return { ...run, outcome: outcomeOf(run) };
  }

  test.each<[string, (turn: number) => object, (turn: number) => { resources: object[]; nextToken?: string }]>([
    [
      "a scan that is always newer, and a coverage that follows it",
      (turn) => ({ enhanced: ENHANCED, completedAt: later(turn * 120_000) }),
      (turn) => ({ resources: [covered("SUCCESSFUL", later(turn * 120_000))] }),
    ],
    [
      "a coverage that is ready and waiting in turns",
      (turn) => ({ enhanced: [enhancedFinding(`CVE-2022-${turn}`, "LOW")] }),
      (turn) => ({ resources: [covered(turn % 2 === 0 ? "SUCCESSFUL" : "SCAN_IN_PROGRESS", AT)] }),
    ],
    [
      "a coverage that is ready and unlisted in turns",
      (turn) => ({ enhanced: turn % 2 === 0 ? ENHANCED : [] }),
      (turn) => ({ resources: turn % 2 === 0 ? [] : [covered("SUCCESSFUL", AT)] }),
    ],
    [
      "a coverage of tokens A, B, A, B",
      () => ({ enhanced: [] }),
      (turn) => ({ resources: [], nextToken: turn % 2 === 0 ? "A" : "B" }),
    ],
    [
      "a scan that never completes",
      () => ({ status: "ACTIVE", enhanced: [], completedAt: null }),
      () => ({ resources: [] }),
    ],
  ])("%s", async (_what, scanOf, coverageOf) => {
    const run = await endless(scanOf, coverageOf);
    expect(run.outcome.code).toBe("scan-pending");
    expect(run.took).toBeLessThan(62_000);
    expect(run.operations.length).toBeLessThan(200);
  });

  test("a coverage with a later page that is still waiting is not ready", async () => {
    const pages = [covered("SUCCESSFUL", AT), covered("SCAN_IN_PROGRESS", AT)];
    const run = await endless(
      () => ({ enhanced: ENHANCED }),
      (turn) => ({
        resources: pages.slice((turn - 1) % 2, ((turn - 1) % 2) + 1),
        ...(turn % 2 === 1 ? { nextToken: "2" } : {}),
      }),
    );
    expect(run.outcome).toMatchObject({ code: "scan-pending", detail: expect.stringContaining("SCAN_IN_PROGRESS") });
  });

  test("a coverage that is ready on every page of an endless listing does not confirm a scan", async () => {
    const run = await endless(
      () => ({ enhanced: ENHANCED, completedAt: AT }),
      (turn) => ({ resources: [covered("SUCCESSFUL", AT)], nextToken: `page-${turn}` }),
    );
    expect([run.outcome.code, run.slept]).toEqual(["evaluated", [5_000]]);
  });

  test("pages of findings with tokens A, B, A, B", async () => {
    const ecr = ecrRegistry();
    const digest = ecr.image("app", { tags: ["1"], scan: [{ basic: [basicFinding("CVE-2021-1", "LOW")] }] });
    let turn = 0;
    const run = await runLive({
      ecr: (operation, input) => {
        if (operation !== "DescribeImageScanFindings") return ecr.service(operation, input);
        turn += 1;
        const { nextToken: _, ...first } = input;
        return { ...Object(ecr.service(operation, first)), nextToken: turn % 2 === 0 ? "A" : "B" };
      },
      images: `${ecr.host}/app@${digest}`,
    });
    expect(outcomeOf(run).code).toBe("pages-missing");
    expect(run.took).toBeLessThan(120_000);
    expect(run.operations.length).toBeLessThan(60);
  });

  test("500 pending children end with wait-timeout", async () => {
    const ecr = ecrRegistry();
    const children = Array.from({ length: 500 }, () => ({
      digest: ecr.image("app", { scan: [{ status: "IN_PROGRESS", isSilent: true }] }),
      platform: "linux/amd64",
    }));
    ecr.index("app", children, { tags: ["1"] });
    const run = await runLive({ ecr: ecr.service, images: `${ecr.host}/app:1`, waitTimeout: 3_000 });
    expect(run.results).toHaveLength(500);
    expect(run.results.every(({ outcome }) => outcome.kind === "inconclusive")).toBe(true);
    expect(countOf(run, "BatchGetImage")).toBe(6);
    expect(run.took).toBeLessThan(4_000);
  }, 60_000);

  test("an index that contains itself", async () => {
    const ecr = ecrRegistry();
    ecr.image("app");
    const digest = fakeDigest("an index cannot know its own digest");
    const manifest = {
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [{ digest }],
    };
    ecr.text("app", JSON.stringify(manifest), { mediaType: manifest.mediaType, digest, tags: ["1"] });
    const run = await runLive({ ecr: ecr.service, images: `${ecr.host}/app:1` });
    expect(outcomeOf(run).code).toBe("service-error");
    expect(run.operations.length).toBeLessThan(20);
  });

  test("a BatchGetImage that fails from the third call on, over many nested indexes", async () => {
    const ecr = ecrRegistry();
    const image = ecr.image("app", { scan: [{ basic: [basicFinding("CVE-2021-1", "LOW")] }] });
    const type = "application/vnd.oci.image.index.v1+json";
    const nested = Array.from({ length: 20 }, (_, serial) => ({
      digest: ecr.index("app", [{ digest: image, serial }]),
      mediaType: type,
    }));
    ecr.index("app", nested, { tags: ["1"] });
    let calls = 0;
    const run = await runLive({
      ecr: ecr.service,
      fault: ({ operation }) => {
        if (operation !== "BatchGetImage") return null;
        calls += 1;
        return calls <= 2 ? null : { fault: "error", name: "ServerException", status: 400 };
      },
      images: `${ecr.host}/app:1`,
      waitTimeout: 90_000,
    });
    expect(outcomeOf(run).code).toBe("service-error");
    expect(run.took).toBeLessThan(92_000);
    expect(run.operations.length).toBeLessThan(200);
  }, 60_000);

  test("500 nested indexes that each list all others", async () => {
    const ecr = ecrRegistry();
    const image = ecr.image("app", { scan: [{ basic: [basicFinding("CVE-2021-1", "LOW")] }] });
    const type = "application/vnd.oci.image.index.v1+json";
    const level: { digest: string; mediaType: string; platform?: string }[] = [
      { digest: image, mediaType: MANIFEST_TYPE, platform: "linux/amd64" },
    ];
    for (let serial = 0; serial < 500; serial += 1) {
      const digest = ecr.index("app", level.slice(-20), { tags: ["1"] });
      level.push({ digest, mediaType: type });
    }
    const run = await runLive({ ecr: ecr.service, images: `${ecr.host}/app:1` });
    expect(run.images[0]?.evaluated).toBe(false);
    expect(run.operations.length).toBeLessThan(600);
  });
});
