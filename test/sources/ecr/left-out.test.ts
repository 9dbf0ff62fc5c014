import { describe, expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { attestation, attestationManifest, fakeDigest, INDEX_TYPE } from "../../fakes/manifests.ts";
import {
  artifactAttestation,
  convertedAttestation,
  REFERRERS,
  sociIndex,
  type Written,
} from "../../fakes/tool-manifests.ts";
import {
  CRITICAL,
  DOCKER_TYPE,
  hidden,
  IMAGE_CONFIG,
  isWhole,
  LAYER,
  LOW,
  lookAt,
  manifestOf,
  marks,
  NOWHERE,
} from "../../support/hidden-image.ts";

/** An index of one clean image for linux/amd64 and what a tool wrote beside it; the run over it. */
async function besideAnImage(write: (image: string) => Written[]) {
  const registry = ecrRegistry();
  const image = registry.image("app", { scan: [{ basic: [LOW] }] });
  const beside = write(image);
  for (const { manifest } of beside) registry.manifest("app", manifest);
  registry.index("app", [{ digest: image, platform: "linux/amd64" }, ...beside.map(({ entry }) => entry)], {
    tags: ["1"],
  });
  return await lookAt(registry);
}

describe("what tools write beside an image is left out, for one more BatchGetImage", () => {
  test.each<[string, (image: string) => Written[]]>([
    ["SOCI v1", (image) => [sociIndex(1, image, "linux/amd64")]],
    ["SOCI v2", (image) => [sociIndex(2, image, "linux/amd64")]],
    ["buildx", (image) => [{ entry: attestation(image), manifest: attestationManifest(image) }]],
    ["buildx, oci-artifact=true", (image) => [artifactAttestation(image)]],
    ["soci convert of a buildx image", (image) => [convertedAttestation(image), sociIndex(2, image, "linux/amd64")]],
    ...Object.entries(REFERRERS).map(([what, write]): [string, (image: string) => Written[]] => [
      what,
      (image) => [write(image)],
    ]),
  ])("%s", async (_what, write) => {
    const live = await besideAnImage(write);
    expect(live.results.map(({ image: { platform }, outcome }) => [platform, outcome.kind])).toEqual([
      ["linux/amd64", "evaluated"],
    ]);
    expect(live.operations).toEqual(["BatchGetImage", "BatchGetImage", "DescribeImageScanFindings"]);
    expect(isWhole(live)).toBe(true);
  });
});

describe("what a runtime could run is scanned", () => {
  const EMPTY = "application/vnd.oci.empty.v1+json";
  const SOCI = "application/vnd.amazon.soci.index.v2+json";
  const IN_TOTO = "application/vnd.in-toto+json";

  test.each<[string, object, ((image: string) => object)?]>([
    [
      "a platform, artifactType and a config that Docker runs",
      manifestOf("application/octet-stream", [LAYER]),
      () => ({ platform: "linux/amd64", artifactType: "x/y" }),
    ],
    ["a config in upper case", manifestOf("application/VND.OCI.IMAGE.config.v1+json", [LAYER])],
    ["layers in upper case", manifestOf("application/json", ["application/VND.DOCKER.image.rootfs.diff.tar.gzip"])],
    ["layers of any type under vnd.docker", manifestOf("text/html", ["application/vnd.docker.plugin.v1+json"])],
    ["no media types at all", manifestOf(null, [null])],
    ["layers of application/octet-stream", manifestOf("application/octet-stream", ["application/octet-stream"])],
    ["EROFS layers", manifestOf(IMAGE_CONFIG, ["application/vnd.erofs.layer.v1"])],
    ["WebAssembly", manifestOf("application/vnd.wasm.config.v0+json", ["application/wasm"])],
    ["an empty config and layers of an image", manifestOf(EMPTY, [LAYER])],
    [
      "an empty config and one document beside a layer of an image",
      manifestOf(EMPTY, ["application/spdx+json", LAYER]),
    ],
    ["an empty config and no layers", manifestOf(EMPTY, [])],
    ["an unknown config", manifestOf("application/vnd.acme.config.v1+json", ["application/spdx+json"])],
    ["an SBOM's artifactType alone", manifestOf(IMAGE_CONFIG, [LAYER], { artifactType: "application/spdx+json" })],
    ["an SBOM for a platform", manifestOf(EMPTY, ["application/spdx+json"]), () => ({ platform: "linux/arm64" })],
    [
      "an SBOM for half a platform",
      manifestOf(EMPTY, ["application/spdx+json"]),
      () => ({ platform: { os: "unknown", architecture: "arm64" } }),
    ],
    ["an SBOM for an empty platform", manifestOf(EMPTY, ["application/spdx+json"]), () => ({ platform: {} })],
    ["a document's layer under an image's config, for no platform", manifestOf(IMAGE_CONFIG, [IN_TOTO])],
    ["a chart's config with layers of an image", manifestOf("application/vnd.cncf.helm.config.v1+json", [LAYER])],
    [
      "a chart for a platform",
      manifestOf("application/vnd.cncf.helm.config.v1+json", ["application/vnd.cncf.helm.chart.content.v1.tar+gzip"]),
      () => ({ platform: "linux/arm64" }),
    ],
    [
      "a document's type with more behind it",
      manifestOf(EMPTY, ["application/spdx+json; application/vnd.oci.image.layer.v1.tar"]),
    ],
    [
      "attestation marks on an image",
      manifestOf(IMAGE_CONFIG, [LAYER]),
      (image) => ({ platform: NOWHERE, annotations: marks(image) }),
    ],
    [
      "attestation marks on one layer of an image among documents",
      manifestOf(IMAGE_CONFIG, [IN_TOTO, LAYER]),
      (image) => ({ platform: NOWHERE, annotations: marks(image) }),
    ],
    [
      "attestation marks on a chart",
      manifestOf("application/vnd.cncf.helm.config.v1+json", ["application/tar+gzip"]),
      (image) => ({ platform: NOWHERE, annotations: marks(image) }),
    ],
    [
      "attestation marks and a platform",
      manifestOf(EMPTY, [IN_TOTO]),
      (image) => ({ platform: "linux/arm64", annotations: marks(image) }),
    ],
    [
      "attestation marks about another manifest than its subject",
      manifestOf(EMPTY, [IN_TOTO], { subject: { digest: fakeDigest("another") } }),
      (image) => ({ platform: NOWHERE, annotations: marks(image) }),
    ],
    [
      "half an attestation's marks",
      manifestOf(EMPTY, [IN_TOTO]),
      (image) => ({ platform: NOWHERE, annotations: { "vnd.docker.reference.digest": image } }),
    ],
    [
      "a SOCI index of no sibling",
      manifestOf(SOCI, ["application/octet-stream"]),
      () => ({
        platform: "linux/amd64",
        annotations: { "com.amazon.soci.image-manifest-digest": fakeDigest("elsewhere") },
      }),
    ],
    [
      "a SOCI index without its annotation",
      manifestOf(SOCI, ["application/octet-stream"]),
      () => ({ platform: "linux/amd64", artifactType: SOCI }),
    ],
    [
      "a SOCI config with layers of an image",
      manifestOf(SOCI, ["application/octet-stream", LAYER]),
      (image) => ({ platform: "linux/amd64", annotations: { "com.amazon.soci.image-manifest-digest": image } }),
    ],
    [
      "SOCI's artifactType on an image",
      manifestOf(IMAGE_CONFIG, [LAYER], { artifactType: SOCI }),
      (image) => ({
        platform: "linux/amd64",
        artifactType: SOCI,
        annotations: { "com.amazon.soci.image-manifest-digest": image },
      }),
    ],
    [
      "a SOCI config whose name goes on",
      manifestOf("application/vnd.amazon.soci.index.v2+json.evil", ["application/octet-stream"]),
      (image) => ({ platform: "linux/amd64", annotations: { "com.amazon.soci.image-manifest-digest": image } }),
    ],
    ["a document's type and a blank", manifestOf(EMPTY, ["application/spdx+json "])],
    ["a list of no layers that is null", { ...manifestOf(EMPTY, []), layers: null }],
    ["a layer that is no object", { ...manifestOf(EMPTY, []), layers: ["application/spdx+json"] }],
    ["a platform that is a list", manifestOf(EMPTY, ["application/spdx+json"]), () => ({ platform: ["linux/amd64"] })],
    ["no layers under __proto__", { ...manifestOf(IMAGE_CONFIG, [LAYER]), ["__proto__"]: { layers: [] } }],
  ])("%s", async (_what, manifest, entry) => {
    const { isSeen, result } = await hidden(manifest, entry);
    expect(result?.outcome).toEqual({ kind: "evaluated" });
    expect(isSeen).toBe(true);
  });

  test("an artifact under Docker's manifest type, where Podman does not look at the config's type", async () => {
    const manifest = { ...manifestOf(EMPTY, ["application/spdx+json"]), mediaType: DOCKER_TYPE };
    const { isSeen } = await hidden(manifest, () => ({ mediaType: DOCKER_TYPE }), DOCKER_TYPE);
    expect(isSeen).toBe(true);
  });

  test("a SOCI index about itself", async () => {
    const registry = ecrRegistry();
    const digest = registry.manifest("app", manifestOf(SOCI, ["application/octet-stream"]));
    registry.scan(digest, [{ basic: [CRITICAL] }]);
    const annotations = { "com.amazon.soci.image-manifest-digest": digest };
    registry.index("app", [{ digest, platform: "linux/amd64", annotations }], { tags: ["1"] });
    const { results } = await lookAt(registry);
    expect(results.map(({ findings }) => findings.length)).toEqual([1]);
  });

  test("a SOCI index under two entries, one of them without its annotation", async () => {
    const registry = ecrRegistry();
    const image = registry.image("app", { scan: [{ basic: [LOW] }] });
    const { entry, manifest } = sociIndex(2, image, "linux/amd64");
    registry.scan(registry.manifest("app", manifest), [{ basic: [CRITICAL] }]);
    const bare = { digest: entry.digest, platform: "linux/arm64" };
    registry.index("app", [{ digest: image, platform: "linux/amd64" }, entry, bare], { tags: ["1"] });
    const { results } = await lookAt(registry);
    expect(results.map(({ image: { platform } }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
  });

  test.each(["the artifact first", "the image first"])("one manifest under two entries, %s", async (order) => {
    const registry = ecrRegistry();
    const digest = registry.manifest("app", manifestOf(EMPTY, ["application/spdx+json"]));
    registry.scan(digest, [{ basic: [CRITICAL] }]);
    const entries = [{ digest }, { digest, platform: "linux/amd64" }];
    registry.index("app", order === "the image first" ? entries.toReversed() : entries, { tags: ["1"] });
    const live = await lookAt(registry);
    expect(live.results.map(({ findings }) => findings.length)).toEqual([1]);
  });

  test("an image in a nested index that an entry above calls an artifact", async () => {
    const registry = ecrRegistry();
    const digest = registry.manifest("app", manifestOf(EMPTY, ["application/spdx+json"]));
    registry.scan(digest, [{ basic: [CRITICAL] }]);
    const nested = registry.index("app", [{ digest, platform: "linux/amd64" }]);
    registry.index("app", [{ digest }, { digest: nested, mediaType: INDEX_TYPE }], { tags: ["1"] });
    const live = await lookAt(registry);
    expect(live.results.map(({ findings }) => findings.length)).toEqual([1]);
  });
});

test("an index of which everything was left out says what that was", async () => {
  const registry = ecrRegistry();
  const soci = sociIndex(2, fakeDigest("image"), "linux/amd64");
  const chart = REFERRERS["a Helm chart with its provenance"]?.("");
  const sbom = REFERRERS["an SPDX document"]?.("");
  const written = [chart, sbom].filter((one) => one !== undefined);
  for (const { manifest } of [...written, soci]) registry.manifest("app", manifest);
  registry.index(
    "app",
    written.map(({ entry }) => entry),
    { tags: ["1"] },
  );
  const { results } = await lookAt(registry);
  expect(results.map(({ outcome }) => outcome)).toMatchObject([
    {
      code: "empty-index",
      detail:
        "the image index contains no image that can be scanned; left out: Helm charts (1), attestations, signatures or SBOMs (1)",
    },
  ]);
});
