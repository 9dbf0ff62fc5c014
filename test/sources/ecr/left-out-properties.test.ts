import fc from "fast-check";
import { expect, test } from "vitest";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../src/core/text/json-values.ts";
import { isKnownArtifact } from "../../../src/sources/ecr/artifacts.ts";
import { readManifest } from "../../../src/sources/ecr/manifests.ts";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { attestation, attestationManifest, fakeDigest, INDEX_TYPE, MANIFEST_TYPE } from "../../fakes/manifests.ts";
import { convertedAttestation, REFERRERS, sociIndex } from "../../fakes/tool-manifests.ts";
import {
  CRITICAL,
  DOCKER_TYPE,
  IMAGE_CONFIG,
  isWhole,
  LAYER,
  LOW,
  lookAt,
  manifestOf,
  marks,
} from "../../support/hidden-image.ts";

const SIBLING = fakeDigest("sibling");
const HERE = fakeDigest("here");

const types = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("application/vnd.in-toto+json", "application/spdx+json", "application/octet-stream"),
  },
  fc.constantFrom(
    IMAGE_CONFIG,
    LAYER,
    "application/vnd.oci.empty.v1+json",
    "application/vnd.docker.container.image.v1+json",
    "application/vnd.docker.image.rootfs.diff.tar.gzip",
    "application/VND.OCI.image.layer.v1.tar",
    "application/json",
    "text/html",
    "application/vnd.amazon.soci.index.v1+json",
    "application/vnd.amazon.soci.index.v2+json",
    "application/vnd.cncf.helm.config.v1+json",
    "application/vnd.cncf.helm.chart.content.v1.tar+gzip",
    "application/vnd.dev.cosign.simplesigning.v1+json",
    "application/vnd.wasm.config.v0+json",
  ),
  fc.string({ maxLength: 12 }),
  fc.constant(null),
);

const configs = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "application/vnd.oci.empty.v1+json",
      IMAGE_CONFIG,
      "application/vnd.amazon.soci.index.v2+json",
    ),
  },
  types,
);

const layers = fc.oneof(
  types.chain((type) => fc.integer({ min: 0, max: 3 }).map((count) => Array.from({ length: count }, () => type))),
  fc.array(types, { maxLength: 3 }),
);

const manifests = fc
  .record({
    config: configs,
    layers,
    mediaType: fc.constantFrom(MANIFEST_TYPE, MANIFEST_TYPE, MANIFEST_TYPE, DOCKER_TYPE, "application/json"),
    subject: fc.option(fc.constantFrom(SIBLING, fakeDigest("elsewhere"))),
  })
  .map(({ config, layers: list, mediaType, subject }) => ({
    ...manifestOf(config, list, subject === null ? {} : { subject: { digest: subject } }),
    mediaType,
  }));

const names = fc.constantFrom("linux", "unknown", "windows", "");
const entries = fc.record(
  {
    platform: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom({ os: "unknown", architecture: "unknown" }, { os: "linux", architecture: "amd64" }),
      },
      fc.record({ os: names, architecture: fc.constantFrom("amd64", "unknown", "") }, { requiredKeys: [] }),
      fc.constant(null),
    ),
    artifactType: fc.constantFrom("application/spdx+json", "x/y"),
    annotations: fc.oneof(
      fc.constantFrom(marks(SIBLING), { "com.amazon.soci.image-manifest-digest": SIBLING }),
      fc.dictionary(
        fc.constantFrom(
          "vnd.docker.reference.type",
          "vnd.docker.reference.digest",
          "com.amazon.soci.image-manifest-digest",
        ),
        fc.constantFrom("attestation-manifest", SIBLING, HERE, fakeDigest("elsewhere")),
      ),
    ),
  },
  { requiredKeys: [] },
);

/** Whether the entry is left out, according to the code under test. */
function isLeftOut(entry: object, manifest: object): boolean {
  const index = { mediaType: INDEX_TYPE, manifests: [{ digest: SIBLING }, { digest: HERE, ...entry }] };
  const read = readManifest(JSON.stringify(index), INDEX_TYPE);
  const child = read.kind === "index" ? read.children[1] : undefined;
  const found = readManifest(JSON.stringify(manifest), undefined);
  if (child === undefined || found.kind !== "image" || found.artifact === null) return false;
  return isKnownArtifact(child.claims, found.artifact, found.subject);
}

const typeOf = (blob: unknown) => (isObject(blob) ? (textAt(blob, "mediaType") ?? "") : "");

/** Whether Docker runs it, from its source: the config and every layer, ignoring letter case. */
function docker(type: string): boolean {
  const lower = type.toLowerCase();
  return (
    /^application\/vnd\.(oci\.image|docker)\./.test(lower) ||
    ["application/octet-stream", "application/json", "text/html", ""].includes(lower)
  );
}

/** Whether Docker, containerd, Podman or CRI-O would choose this entry of an index on some machine, and run it. */
function couldRun(entry: JsonObject, manifest: JsonObject): boolean {
  const platform = objectAt(entry, "platform");
  const isNamed =
    isObject(entry["platform"]) && (platform["os"] !== "unknown" || platform["architecture"] !== "unknown");
  const isBare = !isObject(entry["platform"]);
  const config = typeOf(objectAt(manifest, "config"));
  const list = listAt(manifest, "layers").map(typeOf);
  const isOci = manifest["mediaType"] === MANIFEST_TYPE;
  const byDocker = (isNamed || isBare) && docker(config) && list.every(docker);
  const containerdConfig = [IMAGE_CONFIG, "application/vnd.docker.container.image.v1+json"].includes(config);
  const byContainerd = (isNamed || isBare) && containerdConfig;
  const byPodman = (isNamed || isBare) && (isOci ? config === IMAGE_CONFIG : true);
  return byDocker || byContainerd || byPodman;
}

test("what is left out is not an image: no runtime could run it, and its config and layers show its kind", () => {
  let count = 0;
  fc.assert(
    fc.property(entries, manifests, (entry, manifest) => {
      if (!isLeftOut(entry, manifest)) return;
      count += 1;
      const config = typeOf(manifest.config);
      const list = manifest.layers.map(typeOf);
      const isSoci = /^application\/vnd\.amazon\.soci\.index\.v\d\+json$/.test(config);
      expect(couldRun(entry, manifest)).toBe(false);
      expect(list.length).toBeGreaterThan(0);
      expect(manifest.mediaType).toBe(MANIFEST_TYPE);
      if (isSoci) {
        expect(new Set(list)).toEqual(new Set(["application/octet-stream"]));
        expect(entry.annotations).toMatchObject({ "com.amazon.soci.image-manifest-digest": SIBLING });
        return;
      }
      expect(list.every((type) => /in-toto|spdx|cosign|helm\.chart/.test(type))).toBe(true);
      const about = Object.keys(entry.annotations ?? {}).filter((name) => name.startsWith("vnd.docker."));
      if (about.length > 0) expect(entry.annotations).toMatchObject(marks(SIBLING));
    }),
    { numRuns: 3_000 },
  );
  expect(count).toBeGreaterThan(20);
});

test("another entry never makes an index pass, and never hides one of its images", async () => {
  const registry = ecrRegistry();
  const clean = registry.image("app", { scan: [{ basic: [LOW] }] });
  const bad = registry.image("app", { scan: [{ basic: [CRITICAL] }] });
  const pending = registry.image("app", { scan: [{ status: "IN_PROGRESS", isSilent: true }] });
  const disguised = registry.manifest("app", manifestOf("application/octet-stream", [LAYER]));
  registry.scan(disguised, [{ basic: [CRITICAL] }]);
  const unclear = registry.text("app", '{"config":{},"layers":[],"manifests":[]}', { mediaType: MANIFEST_TYPE });
  const nested = registry.index("app", [{ digest: bad, platform: "linux/arm64" }]);
  registry.manifest("app", attestationManifest(clean));
  const tools = [convertedAttestation(clean), sociIndex(2, clean, "linux/amd64")];
  tools.push(...Object.values(REFERRERS).map((write) => write(clean)));
  for (const { manifest } of tools) registry.manifest("app", manifest);
  const all = [clean, bad, pending, disguised, unclear, nested, ...tools.map(({ entry }) => entry.digest)];

  const pool = fc.oneof(
    fc.constantFrom(attestation(clean), ...tools.map(({ entry }) => entry)),
    fc.record({
      digest: fc.constantFrom(...all, fakeDigest("not in the registry")),
      platform: fc.constantFrom("linux/amd64", { os: "unknown", architecture: "unknown" }, { os: "unknown" }),
      mediaType: fc.constantFrom(MANIFEST_TYPE, MANIFEST_TYPE, INDEX_TYPE, DOCKER_TYPE),
      artifactType: fc.option(fc.constant("application/spdx+json"), { nil: undefined }),
    }),
    fc.record({ digest: fc.constantFrom(...all), annotations: fc.constant(marks(clean)) }),
  );
  let serial = 0;
  const look = async (list: readonly object[]) => {
    serial += 1;
    const index = {
      schemaVersion: 2,
      mediaType: INDEX_TYPE,
      manifests: [...list],
      annotations: { serial: `${serial}` },
    };
    registry.manifest("app", index, ["1"]);
    const run = await lookAt(registry);
    const empty = run.results.some(({ outcome }) => outcome.kind === "inconclusive" && outcome.code === "empty-index");
    const criticals = run.results.flatMap(({ image, findings }) =>
      findings.some(({ severity }) => severity === "CRITICAL") ? [image.imageDigest] : [],
    );
    // A problem of the index has the index's own digest, which differs after each change.
    const seen = run.results.flatMap(({ image: { imageDigest, indexDigest } }) =>
      imageDigest === indexDigest ? [] : [imageDigest],
    );
    return { whole: isWhole(run), empty, criticals, seen };
  };
  await fc.assert(
    // The clean image is there from the start, because an attestation needs the entry that it is about.
    fc.asyncProperty(fc.array(pool, { maxLength: 4 }), pool, fc.nat(4), async (list, more, at) => {
      const given = [{ digest: clean, platform: "linux/amd64" }, ...list];
      const before = await look(given);
      const after = await look(given.toSpliced(at, 0, more));
      expect(after.seen).toEqual(expect.arrayContaining(before.empty ? [] : before.seen));
      expect(after.criticals).toEqual(expect.arrayContaining(before.criticals));
      if (!before.whole && !before.empty) expect(after.whole).toBe(false);
    }),
    { numRuns: 60 },
  );
}, 60_000);
