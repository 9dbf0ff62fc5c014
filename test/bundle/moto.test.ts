import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { findMoto, type MotoServer, startMoto } from "../fakes/moto-server.ts";
import { ROOT, runCommand, runStep } from "./runner.ts";

const command = findMoto();
if (command === null) console.log("skipped: moto_server, an ECR that others wrote, is not installed");

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";
const COMPLETE = { status: "COMPLETE", description: "The scan was completed successfully." };

function manifest(seed: string, layer = "application/vnd.oci.image.layer.v1.tar+gzip"): object {
  const part = (mediaType: string, letter: string) => ({ mediaType, size: 10, digest: `sha256:${letter.repeat(64)}` });
  const config = part("application/vnd.oci.image.config.v1+json", seed);
  return {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config,
    layers: [part(layer, seed)],
  };
}

const basic = (name: string, severity: string, packageName: string) => ({
  name,
  severity,
  description: "d",
  attributes: [
    { key: "package_name", value: packageName },
    { key: "package_version", value: "1.0" },
  ],
});
const enhanced = (id: string, severity: string, status: string) => ({
  findingArn: `arn:aws:inspector2:eu-west-1:123456789012:finding/${id}`,
  severity,
  status,
  packageVulnerabilityDetails: { vulnerabilityId: id, vulnerablePackages: [{ name: "libx", version: "1" }] },
});
const scanned = (findings: object) => ({
  imageScanStatus: COMPLETE,
  imageScanFindings: { imageScanCompletedAt: Date.now() / 1_000, ...findings },
});

describe.skipIf(command === null)("against moto", () => {
  let moto: MotoServer;

  /** Pushes an image and says what its scan found; its digest. */
  async function push(repositoryName: string, seed: string, answer: object | null, content: object = manifest(seed)) {
    const mediaType = "manifests" in content ? INDEX : MANIFEST;
    // moto forgets an image whose tag has moved on.
    const imageTag = `v${seed}`;
    const imageManifest = JSON.stringify(content);
    // Without it moto invents a digest; in ECR it is the manifest's hash.
    const hash = `sha256:${createHash("sha256").update(imageManifest).digest("hex")}`;
    const input = {
      repositoryName,
      imageTag,
      imageManifest,
      imageManifestMediaType: mediaType,
      imageDigest: hash,
    };
    const { image } = (await moto.ecr("PutImage", input)) as { image: { imageId: { imageDigest: string } } };
    const { imageDigest } = image.imageId;
    if (answer !== null) {
      await moto.ecr("StartImageScan", { repositoryName, imageId: { imageDigest } });
      for (const imageId of [{ imageDigest }, { imageTag }, { imageDigest, imageTag }])
        await moto.answer(repositoryName, imageId, answer);
    }
    return imageDigest;
  }

  /** The verdict by the command and as the action, which must agree. */
  function judge(images: string, more: Record<string, string> = {}) {
    const args = Object.entries(more).flatMap(([name, value]) => [`--${name}`, value]);
    const run = runCommand([images, ...args, "--format", "json"], { env: moto.env });
    // Anything besides the headline, notices and progress is a problem of the command, or a warning of Node or the SDK.
    const expected = /^(Failed|Passed|Inconclusive)[: ]|^Notice: |^Exit code \d: |^(waiting|evaluated|inconclusive), /;
    expect(run.stderr.split("\n").filter((line) => line !== "" && !expected.test(line))).toEqual([]);
    const report = JSON.parse(run.stdout) as Report;
    const step = runStep({ with: { images, ...more }, env: moto.env });
    expect(step.outputs["verdict"]).toBe(report.verdict);
    expect(step.exitCode).toBe(run.exitCode === 0 ? 0 : 1);
    expect(step.log).not.toContain("    at ");
    return { report, step, exitCode: run.exitCode };
  }

  beforeAll(async () => {
    moto = await startMoto(command ?? "");
    for (const repositoryName of ["basic", "clean", "index", "enhanced", "odd"]) {
      await moto.ecr("CreateRepository", { repositoryName });
    }
  });

  afterAll(() => moto.stop());

  test("a basic scan with the same CVE in two packages gives one group of two", async () => {
    const findings = [
      basic("CVE-2026-1", "HIGH", "liba"),
      basic("CVE-2026-1", "HIGH", "libb"),
      basic("CVE-2026-2", "LOW", "liba"),
    ];
    const digest = await push("basic", "1", scanned({ findings }));
    const { report, exitCode, step } = judge("basic:v1");
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, total: 3 } });
    expect(report.groups[0]).toMatchObject({
      count: 2,
      imageDigest: digest,
      packages: [{ name: "liba" }, { name: "libb" }],
    });
    expect(report.groups[0]).toMatchObject({
      eventName: "DescribeImageScanFindings",
      user: null,
      userName: null,
      src_ip: null,
    });
    expect(report.scans[0]).toMatchObject({ source: "ecr", scanType: "basic", outcome: "evaluated" });
    expect(step.outputs["images"]).toBe("");
  });

  test("a clean image passes", async () => {
    const digest = await push("clean", "2", scanned({ findings: [basic("CVE-2026-3", "MEDIUM", "liba")] }));
    const { report, exitCode } = judge(`123456789012.dkr.ecr.eu-west-1.amazonaws.com/clean@${digest}`);
    expect({ exitCode, verdict: report.verdict, total: report.counts.total }).toEqual({
      exitCode: 0,
      verdict: "passed",
      total: 1,
    });
  });

  test("an index with an attestation: its image is evaluated, and the attestation is not", async () => {
    const child = await push("index", "3", scanned({ findings: [basic("CVE-2026-4", "CRITICAL", "liba")] }));
    const attestation = await push("index", "4", null, manifest("4", "application/vnd.in-toto+json"));
    const entry = (digest: string, platform: object, annotations = {}) => ({
      mediaType: MANIFEST,
      size: 10,
      digest,
      platform,
      annotations,
    });
    const index = await push("index", "5", null, {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: [
        entry(child, { os: "linux", architecture: "arm64" }),
        entry(
          attestation,
          { os: "unknown", architecture: "unknown" },
          { "vnd.docker.reference.type": "attestation-manifest", "vnd.docker.reference.digest": child },
        ),
      ],
    });
    const { report, exitCode, step } = judge(`index@${index}`);
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: "failed" });
    expect(report.scans).toHaveLength(1);
    expect(report.scans[0]).toMatchObject({ imageDigest: child, indexDigest: index, platform: "linux/arm64" });
    expect(step.outputs["images"]).toBe("");
    const good = judge(`index@${index}`, { severity: "HIGH" });
    expect(good.exitCode).toBe(0);
    expect(good.step.outputs["images"]).toBe(`123456789012.dkr.ecr.eu-west-1.amazonaws.com/index@${index}`);
  });

  test("enhanced findings: a SUPPRESSED one does not block, and an UNTRIAGED one is reported", async () => {
    const enhancedFindings = [
      enhanced("CVE-2026-5", "HIGH", "SUPPRESSED"),
      enhanced("CVE-2026-6", "UNTRIAGED", "ACTIVE"),
    ];
    await push("enhanced", "6", scanned({ enhancedFindings }));
    const { report, exitCode } = judge("enhanced:v6");
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: "passed" });
    expect(report.groups).toMatchObject([{ name: "CVE-2026-5", status: "suppressed" }]);
    expect(report.notices).toContainEqual(expect.objectContaining({ code: "other-severities" }));
    expect(report.scans[0]?.scanType).toBe("enhanced");
  });

  test("a scan that never comes, UNSUPPORTED_IMAGE, an unknown tag and repository are inconclusive, each with its own message", async () => {
    const unscanned = await push("odd", "7", null);
    const unsupported = await push("odd", "8", { imageScanStatus: { status: "UNSUPPORTED_IMAGE", description: "no" } });
    const hasty = { "start-scan": "never", "wait-timeout": "2s" };
    for (const [image, code] of [
      [`odd@${unscanned}`, "scan-not-found"],
      [`odd@${unsupported}`, "unsupported-image"],
      ["odd:nowhere", "image-not-found"],
      ["nowhere:v1", "repository-not-found"],
    ] as const) {
      const { report, exitCode, step } = judge(image, hasty);
      expect({ exitCode, verdict: report.verdict, code: report.scans[0]?.code }).toEqual({
        exitCode: 2,
        verdict: "inconclusive",
        code,
      });
      expect(step.summary).toContain("Fix:");
      expect(step.outputs["images"]).toBe("");
    }
  });

  test.skipIf(process.platform === "win32")(
    "a canceled run ends at once, and reports what is known as inconclusive",
    async () => {
      const digest = await push("odd", "a", { imageScanStatus: { status: "IN_PROGRESS", description: "running" } });
      const args = [join(ROOT, "dist/cli.js"), `odd@${digest}`, "--format", "json", "--allowed-endpoints", moto.url];
      const run = spawn(process.execPath, args, { env: { PATH: process.env["PATH"] ?? "", ...moto.env } });
      let stdout = "";
      run.stdout.on("data", (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      const began = Date.now();
      setTimeout(() => run.kill("SIGTERM"), 3_000);
      const exitCode = await new Promise((resolve) => {
        run.on("exit", resolve);
      });
      expect(Date.now() - began).toBeGreaterThan(2_500);
      expect(Date.now() - began).toBeLessThan(30_000);
      expect(exitCode).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({
        verdict: "inconclusive",
        scans: [{ outcome: "inconclusive", imageDigest: digest }],
      });
    },
  );

  test("one image that cannot be read does not hide the findings of another", () => {
    const { report, exitCode } = judge("basic:v1,nowhere:v1", { "wait-timeout": "2s" });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 1, inconclusive: 1 } });
  });

  test("images in the metadata of a build step are evaluated by digest", async () => {
    const digest = await push("basic", "9", scanned({ findings: [] }));
    const metadata = {
      "containerimage.digest": digest,
      "image.name": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/basic:v2",
    };
    const step = runStep({ with: { "build-metadata": JSON.stringify(metadata) }, env: moto.env });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "passed", total: "0" } });
    expect(step.outputs["images"]).toMatch(`/basic@${digest}`);
  });
});
