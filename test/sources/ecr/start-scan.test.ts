import { describe, expect, test } from "vitest";
import type { Fault } from "../../fakes/aws-server.ts";
import { ecrRegistry, type PushedImage, type RegistryOptions } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { type LiveRunOptions, runLive } from "../../fakes/live-run.ts";

const HIGH = basicFinding("CVE-2021-1", "HIGH");
const STARTED = [{ status: "IN_PROGRESS", isSilent: true }, { basic: [HIGH] }];
const ABSENT = { error: "ScanNotFoundException" };

async function run(registry: RegistryOptions, image: PushedImage, settings: Partial<LiveRunOptions> = {}) {
  const fake = ecrRegistry(registry);
  fake.image("app", { tags: ["1"], ...image });
  const live = await runLive({ ecr: fake.service, images: `${fake.host}/app:1`, ...settings });
  const outcome = live.results[0]?.outcome;
  return {
    ...live,
    code: outcome?.kind === "inconclusive" ? outcome.code : outcome?.kind,
    detail: outcome?.kind === "inconclusive" ? outcome.detail : "",
    starts: live.operations.filter((name) => name === "StartImageScan").length,
  };
}

/** Every call of StartImageScan, or the first only, is answered so. */
function startFault(fault: Fault, until = Number.POSITIVE_INFINITY): Pick<LiveRunOptions, "fault"> {
  return { fault: ({ operation, number }) => (operation === "StartImageScan" && number <= until ? fault : null) };
}

describe("a basic registry that has no scan of the image", () => {
  test("is asked for one, once, and it is waited for", async () => {
    const { code, starts, results } = await run({ frequency: "MANUAL" }, { onStart: STARTED });
    expect([code, starts]).toEqual(["evaluated", 1]);
    expect(results[0]?.findings).toHaveLength(1);
  });

  test("is asked for none under start-scan: never, and waiting in vain ends at once", async () => {
    const { code, starts, slept, detail } = await run({ frequency: "MANUAL" }, {}, { startScan: "never" });
    expect([code, starts, slept]).toEqual(["scan-not-found", 0, []]);
    expect(detail).toMatch(/not scanned on push, and `start-scan` is never: enable scan on push/);
  });

  test("and scans on push has half a minute to begin by itself", async () => {
    const soon = await run({}, { scan: [ABSENT, ABSENT, { basic: [HIGH] }] });
    expect([soon.code, soon.starts]).toEqual(["evaluated", 0]);
    const never = await run({}, { onStart: STARTED });
    expect([never.code, never.starts]).toEqual(["evaluated", 1]);
    expect(never.took).toBeGreaterThan(30_000);
    expect(never.took).toBeLessThan(90_000);
  });

  test("and scans on push is waited for under start-scan: never", async () => {
    const { code, took, detail } = await run({}, {}, { startScan: "never", waitTimeout: 60_000 });
    expect(code).toBe("scan-not-found");
    expect(took).toBeGreaterThanOrEqual(60_000);
    expect(detail).toBe("ECR has no scan of this image; `start-scan` is never, after waiting 1 minute");
  });

  test("containers-roadmap#1226: scanned once today already looks like throttling, is asked once, and its results are read", async () => {
    const limit: Fault = {
      fault: "error",
      name: "LimitExceededException",
      message: "The scan quota per image has been exceeded.",
    };
    const read = await run({ frequency: "MANUAL" }, { scan: [ABSENT, ABSENT, { basic: [HIGH] }] }, startFault(limit));
    expect([read.code, read.starts]).toEqual(["evaluated", 1]);
    const none = await run({ frequency: "MANUAL" }, {}, { ...startFault(limit), waitTimeout: 60_000 });
    expect([none.code, none.starts]).toEqual(["scan-not-found", 1]);
    expect(none.detail).toContain("it was scanned in the last 24 hours");
    expect(none.took).toBeLessThan(62_000);
  });

  test("that has not begun what was asked for says so", async () => {
    const { code, detail, starts } = await run({ frequency: "MANUAL" }, {}, { waitTimeout: 60_000 });
    expect([code, starts]).toEqual(["scan-not-found", 1]);
    expect(detail).toContain("a scan was requested but has not started");
  });
});

describe("an enhanced registry", () => {
  test("is asked for no scan", async () => {
    const { starts, code, detail } = await run(
      { scanning: "ENHANCED", frequency: "CONTINUOUS_SCAN" },
      {},
      { waitTimeout: 60_000 },
    );
    expect([code, starts]).toEqual(["scan-not-found", 0]);
    expect(detail).toContain("scanning is enhanced, which hides the results of earlier basic scans");
  });

  test("that scans no image of this repository ends the wait at once", async () => {
    const { code, slept, detail } = await run({ scanning: "ENHANCED", frequency: "MANUAL" }, {});
    expect([code, slept]).toEqual(["scan-not-found", []]);
    expect(detail).toMatch(/no rule of the registry's scanning configuration covers this repository: add one/);
  });

  test("ecr-scan-image#44: that says This feature is disabled is waited for, and asked no second time", async () => {
    const { code, starts, results } = await run(
      { scanning: "ENHANCED", denied: ["ecr:GetRegistryScanningConfiguration"] },
      { scan: [ABSENT, ABSENT, ABSENT, { status: "ACTIVE", enhanced: [enhancedFinding("CVE-2022-1", "HIGH")] }] },
    );
    expect([code, starts]).toEqual(["evaluated", 1]);
    expect(results[0]?.scan.type).toBe("enhanced");
  });

  test("containers-roadmap#2541: of another account has no scan to show, and the cure is told", async () => {
    const { code, detail } = await run(
      { caller: "999988887777", denied: ["ecr:StartImageScan"] },
      {},
      { waitTimeout: 60_000 },
    );
    expect(code).toBe("scan-not-found");
    expect(detail).toContain(
      "if it is another account's registry with enhanced scanning, assume a role in that account",
    );
  });
});

describe("a scan that may not or cannot be started", () => {
  test("without the permission: one that comes by itself is waited for", async () => {
    const scan = [...Array.from({ length: 12 }, () => ABSENT), { basic: [HIGH] }];
    const { code, starts, policy } = await run({ denied: ["ecr:StartImageScan"] }, { scan });
    expect([code, starts]).toEqual(["evaluated", 1]);
    expect(policy).toContain("ecr:StartImageScan");
  });

  test("without the permission, and nothing that scans by itself: at once, with action and policy", async () => {
    const { code, slept, detail, policy } = await run({ frequency: "MANUAL", denied: ["ecr:StartImageScan"] }, {});
    expect([code, slept]).toEqual(["access-denied", []]);
    expect(detail).toMatch(
      /^ecr:StartImageScan on arn:aws:ecr:eu-central-1:111122223333:repository\/app is not allowed/,
    );
    expect(policy).toContain("ecr:StartImageScan");
  });

  test.each([
    ["UnsupportedImageTypeException", "unsupported-image"],
    ["ImageArchivedException", "image-archived"],
    ["RepositoryNotFoundException", "repository-not-found"],
    ["ValidationException", "service-error"],
    ["InvalidParameterException", "service-error"],
  ])("%s is %s at once", async (name, expected) => {
    const { code, slept } = await run({ frequency: "MANUAL" }, {}, startFault({ fault: "error", name }));
    expect([code, slept]).toEqual([expected, []]);
  });

  test.each(["ServerException", "ThrottlingException", "ImageNotFoundException"])(
    "%s once is tried again",
    async (name) => {
      const { code, starts } = await run(
        { frequency: "MANUAL" },
        { onStart: STARTED },
        startFault({ fault: "error", name }, 1),
      );
      expect([code, starts]).toEqual(["evaluated", 2]);
    },
  );
});
