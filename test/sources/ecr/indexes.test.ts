import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding } from "../../fakes/findings.ts";
import { type LiveRun, runLive } from "../../fakes/live-run.ts";
import { attestation, attestationManifest, fakeDigest, INDEX_TYPE, MANIFEST_TYPE } from "../../fakes/manifests.ts";

const HIGH = basicFinding("CVE-2021-1", "HIGH");
const LOW = basicFinding("CVE-2021-2", "LOW");

/** Platform, outcome and findings of each result. */
function summary({ results }: LiveRun): [string | null, string, number][] {
  return results.map(({ image, outcome, findings }) => [
    image.platform,
    outcome.kind === "inconclusive" ? outcome.code : "evaluated",
    findings.length,
  ]);
}

const UNKNOWN = { os: "unknown", architecture: "unknown" };

describe("an image index", () => {
  test("of two platforms with provenance: each image is read, no attestation is, and the index is what to deploy", async () => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const arm = registry.image("app", { scan: [{ basic: [LOW, HIGH] }] });
    const index = registry.index(
      "app",
      [
        { digest: amd, platform: "linux/amd64" },
        { digest: arm, platform: "linux/arm64/v8" },
      ],
      { tags: ["1"], attested: true },
    );
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.operations).toEqual([
      "BatchGetImage",
      "BatchGetImage",
      "DescribeImageScanFindings",
      "DescribeImageScanFindings",
    ]);
    expect(summary(run)).toEqual([
      ["linux/amd64", "evaluated", 1],
      ["linux/arm64/v8", "evaluated", 2],
    ]);
    expect(run.results.map(({ image }) => image)).toMatchObject([
      { imageDigest: amd, indexDigest: index, imageTags: ["1"] },
      { imageDigest: arm, indexDigest: index, imageTags: ["1"] },
    ]);
    expect(run.images).toMatchObject([{ pinned: `${registry.host}/app@${index}`, evaluated: true }]);
  });

  test("by digest: nothing is asked about the index's own scan", async () => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const index = registry.index("app", [{ digest: amd, platform: "linux/amd64" }], { attested: true });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app@${index}` });
    expect(run.operations).toEqual(["BatchGetImage", "BatchGetImage", "DescribeImageScanFindings"]);
    expect(summary(run)).toEqual([["linux/amd64", "evaluated", 1]]);
  });

  test("one platform that cannot be scanned leaves the others' findings, and the whole is not evaluated", async () => {
    const registry = ecrRegistry();
    const linux = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const windows = registry.image("app", { scan: [{ status: "UNSUPPORTED_IMAGE", isSilent: true }] });
    registry.index(
      "app",
      [
        { digest: linux, platform: "linux/amd64" },
        { digest: windows, platform: "windows/amd64" },
        { digest: fakeDigest("deleted since"), platform: "linux/arm64" },
      ],
      { tags: ["1"] },
    );
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(summary(run)).toEqual([
      ["linux/amd64", "evaluated", 1],
      ["windows/amd64", "unsupported-image", 0],
      ["linux/arm64", "image-not-found", 0],
    ]);
    expect(run.images[0]?.evaluated).toBe(false);
  });

  test("an image that two indexes hold is read once", async () => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const arm = registry.image("app", { scan: [{ basic: [HIGH] }] });
    registry.index("app", [{ digest: amd, platform: "linux/amd64" }], { tags: ["1"] });
    registry.index(
      "app",
      [
        { digest: amd, platform: "linux/amd64" },
        { digest: arm, platform: "linux/arm64" },
      ],
      { tags: ["2"] },
    );
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1,${registry.host}/app:2` });
    expect(run.operations.filter((name) => name === "DescribeImageScanFindings")).toHaveLength(2);
    expect(run.results).toHaveLength(3);
  });

  test("with a pushed image that has no scan yet asks for the image's scan, not the index's", async () => {
    const registry = ecrRegistry({ frequency: "MANUAL" });
    const amd = registry.image("app", { onStart: [{ status: "IN_PROGRESS", isSilent: true }, { basic: [HIGH] }] });
    registry.index("app", [{ digest: amd, platform: "linux/amd64" }], { tags: ["1"] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    const started = run.calls.filter(({ operation }) => operation === "StartImageScan");
    expect(started.map(({ input }) => input)).toMatchObject([{ imageId: { imageDigest: amd } }]);
    expect(summary(run)).toEqual([["linux/amd64", "evaluated", 1]]);
  });
});

describe("what is in an index and no image", () => {
  test("nothing else: inconclusive", async () => {
    const registry = ecrRegistry();
    const signed = signature(registry);
    registry.manifest("app", attestationManifest(signed.digest));
    registry.index("app", [attestation(signed.digest), signed], { tags: ["1"] });
    registry.index("bare", [], { tags: ["1"] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1,${registry.host}/bare:1` });
    expect(summary(run)).toEqual([
      [null, "empty-index", 0],
      [null, "empty-index", 0],
    ]);
    expect(run.images.map(({ evaluated }) => evaluated)).toEqual([false, false]);
  });

  test("signatures and bills of materials are looked at, and skipped", async () => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [HIGH] }] });
    const sbom = registry.manifest("app", {
      mediaType: MANIFEST_TYPE,
      artifactType: "application/spdx+json",
      config: { mediaType: "application/vnd.oci.empty.v1+json", digest: fakeDigest("{}"), size: 2 },
      layers: [{ mediaType: "application/spdx+json", digest: fakeDigest("sbom"), size: 9 }],
    });
    const children = [
      { digest: amd, platform: "linux/amd64" },
      signature(registry),
      { digest: sbom, artifactType: "application/spdx+json" },
    ];
    registry.index("app", children, { tags: ["1"] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(summary(run)).toEqual([["linux/amd64", "evaluated", 1]]);
    expect(run.operations.filter((name) => name === "BatchGetImage")).toHaveLength(2);
  });

  /** As cosign keeps it since it uses referrers. */
  function signature(registry: ReturnType<typeof ecrRegistry>): { digest: string } {
    const type = "application/vnd.dev.cosign.artifact.sig.v1+json";
    const config = { mediaType: type, digest: fakeDigest("config"), size: 233 };
    const layers = [
      { mediaType: "application/vnd.dev.cosign.simplesigning.v1+json", digest: fakeDigest("sig"), size: 9 },
    ];
    return { digest: registry.manifest("app", { mediaType: MANIFEST_TYPE, config, layers }) };
  }
});

describe("an image under a false label does not slip by", () => {
  const BOTH = attestation("")["annotations"];

  test.each([
    ["only the platform's mark", () => ({ platform: UNKNOWN })],
    [
      "only the annotation's mark",
      (amd: string) => ({
        platform: "linux/arm64",
        annotations: { ...Object(BOTH), "vnd.docker.reference.digest": amd },
      }),
    ],
    [
      "both marks, about an image that is not here",
      () => ({
        platform: UNKNOWN,
        annotations: { ...Object(BOTH), "vnd.docker.reference.digest": fakeDigest("elsewhere") },
      }),
    ],
    [
      "both marks, about nothing",
      () => ({ platform: UNKNOWN, annotations: { "vnd.docker.reference.type": "attestation-manifest" } }),
    ],
    [
      "all but the annotation's type",
      (amd: string) => ({ platform: UNKNOWN, annotations: { "vnd.docker.reference.digest": amd } }),
    ],
    ["no platform at all", () => ({})],
    ["an artifact's type", () => ({ platform: "linux/arm64", artifactType: "application/spdx+json" })],
  ])("%s", async (_what, label) => {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [LOW] }] });
    const hidden = registry.image("app", { scan: [{ basic: [HIGH] }] });
    registry.index(
      "app",
      [
        { digest: amd, platform: "linux/amd64" },
        { digest: hidden, ...label(amd) },
      ],
      { tags: ["1"] },
    );
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.results.map(({ image }) => image.imageDigest)).toContain(hidden);
  });

  test("both marks, about itself", async () => {
    const registry = ecrRegistry();
    const hidden = registry.image("app", { scan: [{ basic: [HIGH] }] });
    registry.index("app", [{ ...attestation(hidden), digest: hidden }], { tags: ["1"] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.results.map(({ image }) => image.imageDigest)).toEqual([hidden]);
  });
});

describe("indexes in indexes", () => {
  function nested(depth: number) {
    const registry = ecrRegistry();
    const amd = registry.image("app", { scan: [{ basic: [HIGH] }] });
    let child: { digest: string; [member: string]: unknown } = { digest: amd, platform: "linux/amd64" };
    for (let level = 1; level <= depth; level += 1) {
      const tags = level === depth ? ["1"] : [`level${level}`];
      child = { digest: registry.index("app", [child], { tags }), mediaType: INDEX_TYPE };
    }
    return runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
  }

  test.each([1, 2, 3])("%i deep are followed", async (depth) => {
    expect(summary(await nested(depth))).toEqual([["linux/amd64", "evaluated", 1]]);
  });

  test("deeper are inconclusive", async () => {
    const run = await nested(4);
    expect(summary(run)).toEqual([[null, "unclear-manifest", 0]]);
    expect(run.results[0]?.outcome).toMatchObject({ detail: "indexes are nested more than 3 deep" });
  });

  test("with more manifests than any build has are inconclusive", async () => {
    const registry = ecrRegistry();
    registry.image("app");
    const children = Array.from({ length: 600 }, (_, index) => ({ digest: fakeDigest(`child ${index}`) }));
    registry.index("app", children, { tags: ["1"] });
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(run.images[0]?.evaluated).toBe(false);
    expect(run.operations.length).toBeLessThan(20);
  });
});

describe("manifests that are none", () => {
  test("a chart is no image, and has no scan that could be asked for", async () => {
    const registry = ecrRegistry();
    const chart = {
      config: { mediaType: "application/vnd.cncf.helm.config.v1+json" },
      layers: [{ mediaType: "application/vnd.cncf.helm.chart.content.v1.tar+gzip" }],
    };
    registry.scan(registry.manifest("app", chart, ["1"]), [{ basic: [HIGH] }]);
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(summary(run)).toEqual([[null, "unsupported-image", 0]]);
    const detail = expect.stringMatching(/not a container image; its type is application\/vnd\.cncf\.helm\.chart/);
    expect(run.results[0]?.outcome).toMatchObject({ detail });
    expect(run.slept).toEqual([]);
  });

  test.each([
    ["an index without its list", { mediaType: INDEX_TYPE }, /no list of manifests/],
    [
      "an entry without a digest",
      { mediaType: INDEX_TYPE, manifests: [{ mediaType: MANIFEST_TYPE }] },
      /entry 0 of its index has no digest/,
    ],
    ["an entry whose digest is none", { mediaType: INDEX_TYPE, manifests: [{ digest: "sha256:../../x" }] }, /entry 0/],
    ["an entry that is none", { mediaType: INDEX_TYPE, manifests: [null] }, /entry 0/],
    ["neither config nor manifests", { mediaType: MANIFEST_TYPE }, /neither a config nor manifests/],
    ["a list", [], /its manifest is \[\]/],
  ])("%s: inconclusive, and what ECR's scan found counts", async (_what, manifest, detail) => {
    const registry = ecrRegistry();
    registry.scan(registry.manifest("app", manifest, ["1"]), [{ basic: [HIGH] }]);
    const run = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
    expect(summary(run)).toEqual([[null, "unclear-manifest", 1]]);
    expect(run.results[0]?.outcome).toMatchObject({ detail: expect.stringMatching(detail) });
    expect(run.slept).toEqual([]);
  });
});
