import { type EcrRegistry, ecrRegistry } from "../fakes/ecr-registry.ts";
import { basicFinding } from "../fakes/findings.ts";
import { type LiveRun, runLive } from "../fakes/live-run.ts";
import { fakeDigest, MANIFEST_TYPE } from "../fakes/manifests.ts";

export const LOW = basicFinding("CVE-2021-2", "LOW");
export const CRITICAL = basicFinding("CVE-2021-1", "CRITICAL");

/** Types of an image; Docker's manifest type; the platform that no runtime has. */
export const IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";
export const LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
export const DOCKER_TYPE = "application/vnd.docker.distribution.manifest.v2+json";
export const NOWHERE = { os: "unknown", architecture: "unknown" };

/** One look at `app:1`. */
export const lookAt = (registry: EcrRegistry) =>
  runLive({ ecr: registry.service, images: `${registry.host}/app:1`, waitTimeout: 0, startScan: "never" });

export function isWhole({ images }: LiveRun): boolean {
  return images.every(({ evaluated }) => evaluated);
}

/** A manifest whose scan has a CRITICAL, hidden in an index by `entry`; what the run made of it. */
export async function hidden(
  manifest: object | string,
  entry: (image: string) => object = () => ({}),
  mediaType?: string,
) {
  const registry = ecrRegistry();
  const image = registry.image("app", { scan: [{ basic: [LOW] }] });
  const text = typeof manifest === "string" ? manifest : JSON.stringify(manifest);
  const digest = registry.text("app", text, { mediaType: mediaType ?? MANIFEST_TYPE });
  registry.scan(digest, [{ basic: [CRITICAL] }]);
  const index = registry.index(
    "app",
    [
      { digest: image, platform: "linux/amd64" },
      { digest, ...entry(image) },
    ],
    { tags: ["1"] },
  );
  const live = await lookAt(registry);
  const result = live.results.find(({ image: { imageDigest } }) => imageDigest === digest);
  const findings = result?.findings.map(({ severity }) => severity) ?? [];
  const ofIndex = live.results.find(({ image: { imageDigest } }) => imageDigest === index);
  return { result, ofIndex, isSeen: findings.includes("CRITICAL"), isWhole: isWhole(live) };
}

/** A manifest of these media types; null leaves one out. */
export const manifestOf = (config: string | null, layers: (string | null)[], more: object = {}) => ({
  schemaVersion: 2,
  mediaType: MANIFEST_TYPE,
  config: {
    ...(config === null ? {} : { mediaType: config }),
    digest: fakeDigest("config"),
    size: 2,
  },
  layers: layers.map((mediaType, index) => ({
    ...(mediaType === null ? {} : { mediaType }),
    digest: fakeDigest(`layer ${index}`),
    size: 9,
  })),
  ...more,
});

/** BuildKit's marks of an attestation about `about`. */
export const marks = (about: string) => ({
  "vnd.docker.reference.digest": about,
  "vnd.docker.reference.type": "attestation-manifest",
});
