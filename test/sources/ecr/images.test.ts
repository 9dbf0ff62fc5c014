import { describe, expect, test } from "vitest";
import { logAllowing } from "../../fakes/allowed-endpoints.ts";
import { COMPLETED_AT, ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { inspector } from "../../fakes/inspector.ts";
import { runLive } from "../../fakes/live-run.ts";

const HIGH = basicFinding("CVE-2021-1", "HIGH");

describe("a basic image", () => {
  test("by tag takes two calls: the tag is resolved once, then its digest is read", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { tags: ["1"], scan: [{ basic: [HIGH] }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.operations).toEqual(["BatchGetImage", "DescribeImageScanFindings"]);
    expect(run.calls[1]?.input).toMatchObject({ imageId: { imageDigest: digest }, maxResults: 1_000 });
    expect(run.slept).toEqual([]);
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({
      source: "ecr",
      reference: `${registry.host}/app:1`,
      image: {
        awsRegion: "eu-central-1",
        registryId: "111122223333",
        repositoryName: "app",
        imageDigest: digest,
        indexDigest: null,
        imageTags: ["1"],
        platform: null,
      },
      call: {
        eventName: "DescribeImageScanFindings",
        eventSource: "ecr.amazonaws.com",
        time: COMPLETED_AT.getTime(),
        user: null,
        userName: null,
        srcIp: null,
      },
      scan: { type: "basic", status: "COMPLETE", completedAt: COMPLETED_AT.getTime() },
      page: { asked: null, offered: null },
      outcome: { kind: "evaluated" },
    });
    expect(run.results[0]?.findings.map(({ name }) => name)).toEqual(["CVE-2021-1"]);
    expect(run.images).toEqual([
      { reference: `${registry.host}/app:1`, pinned: `${registry.host}/app@${digest}`, evaluated: true },
    ]);
    expect(run.policy).toBeNull();
  });

  test("by digest: its manifest is read even where there are findings", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:moved@${digest}` });
    expect(run.operations).toEqual(["BatchGetImage", "DescribeImageScanFindings"]);
    expect(run.results[0]).toMatchObject({
      image: { imageDigest: digest, imageTags: [] },
      outcome: { kind: "evaluated" },
    });
  });

  test("clean by digest: its manifest and the scanning configuration are read", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { scan: [{ basic: [] }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app@${digest}` });
    expect(run.operations).toEqual(["BatchGetImage", "DescribeImageScanFindings", "GetRegistryScanningConfiguration"]);
    expect(run.results[0]).toMatchObject({ scan: { type: "basic" }, findings: [], outcome: { kind: "evaluated" } });
    expect(run.slept).toEqual([]);
  });

  test("a thousand findings are one page, and one more is two", async () => {
    for (const [count, pages] of [
      [1_000, 1],
      [1_001, 2],
    ] as const) {
      const registry = ecrRegistry();
      const findings = Array.from({ length: count }, (_, index) => basicFinding(`CVE-2021-${index}`, "LOW"));
      registry.image("app", { tags: ["1"], scan: [{ basic: findings }] });
      const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
      expect(run.operations.filter((name) => name === "DescribeImageScanFindings")).toHaveLength(pages);
      expect(run.results[0]?.findings).toHaveLength(count);
      expect(run.results[0]?.listedCounts).toEqual(new Map([["LOW", count]]));
      expect(run.results[0]?.outcome).toEqual({ kind: "evaluated" });
    }
  });

  test("whose counts exceed its list is inconclusive", async () => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: [HIGH], counts: { HIGH: 2, CRITICAL: 1 } }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.results[0]?.outcome).toMatchObject({
      code: "counts-disagree",
      detail: expect.stringContaining("findingSeverityCounts has 1 CRITICAL, but 0 are listed"),
    });
    expect(run.results[0]?.findings).toHaveLength(1);
    expect(run.took).toBeLessThan(120_000);
  });

  test.each([
    ["an odd severity", { ...HIGH, severity: "SEVERE" }, "unknown-severity"],
    ["no severity", { name: "CVE-2021-2" }, "unknown-severity"],
    ["no name", { severity: "LOW" }, "malformed-finding"],
  ])("with %s is inconclusive, and its other findings are kept", async (_what, odd, code) => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: [HIGH, odd], counts: {} }] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.results[0]?.outcome).toMatchObject({ code });
    expect(run.results[0]?.findings).toHaveLength(2);
  });
});

describe("an enhanced image", () => {
  test("is read page by page, and counted by its listed findings", async () => {
    const registry = ecrRegistry({ scanning: "ENHANCED" });
    const findings = Array.from({ length: 250 }, (_, index) =>
      enhancedFinding(`CVE-2022-${index}`, index < 5 ? "CRITICAL" : "UNTRIAGED"),
    );
    const digest = registry.image("app", { tags: ["1"], scan: [{ status: "ACTIVE", enhanced: findings }] });
    const run = await runLive({
      ecr: registry.service,
      inspector2: inspector({ [digest]: [{ reason: "SUCCESSFUL" }] }),
      images: `${registry.host}/app:1`,
    });
    expect(run.results[0]?.outcome).toEqual({ kind: "evaluated" });
    expect(run.results[0]?.scan).toMatchObject({ type: "enhanced", status: "ACTIVE" });
    expect(run.results[0]?.listedCounts).toEqual(
      new Map([
        ["CRITICAL", 5],
        ["UNTRIAGED", 245],
      ]),
    );
    expect(run.operations.filter((name) => name === "DescribeImageScanFindings")).toHaveLength(6);
  });

  test("in full: package with epoch and release, fix, score, state, age", async () => {
    const registry = ecrRegistry({ scanning: "ENHANCED" });
    const enhanced = [
      enhancedFinding("CVE-2022-1", "HIGH"),
      enhancedFinding("CVE-2022-2", "HIGH", { fixedInVersion: "NotAvailable", fixAvailable: "NO" }),
      enhancedFinding("CVE-2022-3", "HIGH", { status: "SUPPRESSED" }),
    ];
    registry.image("app", { tags: ["1"], scan: [{ enhanced }] });
    const run = await runLive({
      ecr: registry.service,
      inspector2: inspector("denied"),
      images: `${registry.host}/app:1`,
    });
    expect(run.results[0]?.findings[0]).toEqual({
      name: "CVE-2022-1",
      description: "A flaw in openssl.",
      severity: "HIGH",
      uri: "https://security.example/CVE-2022-1",
      score: 8.1,
      fix: "yes",
      exploit: "no",
      state: "active",
      publishedAt: Date.parse("2026-01-02T00:00:00Z"),
      arn: "arn:aws:inspector2:eu-central-1:111122223333:finding/CVE-2022-1",
      packages: [
        {
          name: "openssl",
          version: "1:3.0.7-2.el9",
          fixedVersion: "3.0.9",
          fix: "yes",
          type: "OS",
          path: null,
          advisorySource: "NVD",
        },
      ],
    });
    expect(run.results[0]?.findings[1]?.packages[0]).toMatchObject({ fixedVersion: null, fix: "no" });
    expect(run.results[0]?.findings[2]?.state).toBe("suppressed");
  });
});

describe("several images", () => {
  test("have results of their own: a failure of one does not hide the findings of another", async () => {
    const registry = ecrRegistry();
    registry.image("good", { tags: ["1"], scan: [{ basic: [HIGH] }] });
    registry.image("bad", { tags: ["1"], scan: [{ status: "FAILED", description: "no luck", isSilent: true }] });
    const images = ["good:1", "bad:1", "none:1", "good:2"].map((name) => `${registry.host}/${name}`).join("\n");
    const run = await runLive({ ecr: registry.service, images });
    expect(
      run.results.map(({ reference, outcome }) => [
        reference?.split("/")[1],
        "code" in outcome ? outcome.code : "evaluated",
      ]),
    ).toEqual([
      ["good:1", "evaluated"],
      ["bad:1", "scan-failed"],
      ["none:1", "repository-not-found"],
      ["good:2", "image-not-found"],
    ]);
    const details = run.results.map(({ outcome }) => ("detail" in outcome ? outcome.detail : ""));
    expect(details[2]).toMatch(/'111122223333' \(searched in eu-central-1\)$/);
    expect(details[3]).toMatch(/\(searched in eu-central-1, account 111122223333\)/);
    expect(run.images.map(({ evaluated, pinned }) => [evaluated, pinned !== null])).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test("the same image under two tags and its digest is read once, and reported three times", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { tags: ["1", "latest"], scan: [{ basic: [HIGH] }] });
    const { host } = registry;
    const run = await runLive({ ecr: registry.service, images: `${host}/app:1,${host}/app:latest,${host}/app:1` });
    expect(run.operations.toSorted()).toEqual(["BatchGetImage", "BatchGetImage", "DescribeImageScanFindings"]);
    expect(run.results.map(({ image }) => [image.imageDigest, image.imageTags])).toEqual([
      [digest, ["1"]],
      [digest, ["latest"]],
    ]);
  });

  test("are read in their own regions, and a short reference in the option's", async () => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: [HIGH] }] });
    const images = "111122223333.dkr.ecr.us-east-1.amazonaws.com/app:1\napp:1";
    const run = await runLive({ ecr: registry.service, images, region: "ap-south-1" });
    const signedFor = run.calls.map(({ headers }) => /\d{8}\/([a-z0-9-]+)\/ecr/.exec(headers.authorization ?? "")?.[1]);
    expect(new Set(signedFor)).toEqual(new Set(["us-east-1", "ap-south-1"]));
    expect(run.results.map(({ image }) => [image.awsRegion, image.registryId])).toEqual([
      ["us-east-1", "111122223333"],
      ["ap-south-1", "111122223333"],
    ]);
  });

  test("forty at once are read in parallel, eight requests at a time", async () => {
    const registry = ecrRegistry();
    for (let index = 0; index < 40; index += 1) {
      registry.image(`app${index}`, { tags: ["1"], scan: [{ basic: [HIGH] }] });
    }
    let inFlight = 0;
    let most = 0;
    const ecr = async (operation: string, input: Record<string, unknown>) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setTimeout(resolve, 30));
      inFlight -= 1;
      return registry.service(operation, input);
    };
    const images = Array.from({ length: 40 }, (_, index) => `${registry.host}/app${index}:1`).join("\n");
    const run = await runLive({ ecr, images });
    expect(run.results.every(({ outcome }) => outcome.kind === "evaluated")).toBe(true);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });
});

describe("a host that is neither AWS's nor allowed", () => {
  const registry = ecrRegistry();
  registry.image("app", { tags: ["1"], scan: [{ basic: [HIGH] }] });

  test("a host that is not AWS's is reported", async () => {
    const image = `${registry.host}/app:1`;
    const run = await runLive({ ecr: registry.service, images: image, answers: logAllowing({}) });
    expect(run.results).toMatchObject([
      {
        outcome: {
          kind: "inconclusive",
          code: "foreign-endpoint",
          detail: expect.stringMatching(
            /^http:\/\/127\.0\.0\.1:\d+ responded instead of Amazon ECR, but `allowed-endpo/,
          ),
        },
        findings: [{ name: HIGH.name }],
      },
    ]);
    expect(run.images).toMatchObject([{ evaluated: false }]);
    expect(run.events.map(({ state }) => state)).not.toContain("evaluated");
  });
});
