import { isDigest } from "../../core/image-reference.ts";
import { inShort, isObject, type JsonObject, listAt, objectAt, textAt } from "../../core/json-values.ts";

/** What BatchGetImage is asked to give as it is, rather than to convert. */
export const MANIFEST_TYPES = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

const INDEX_TYPES = new Set(MANIFEST_TYPES.slice(0, 2));

/** An image that can run, an index of several, something else that a registry keeps, or no manifest at all. */
export type Manifest =
  | { kind: "image" }
  | { kind: "index"; children: IndexChild[] }
  | { kind: "artifact"; what: string }
  | { kind: "malformed"; why: string };

/** An entry of an index. What is `unsure` has to be looked at: its entry does not say that it is an image. */
export type IndexChild = {
  digest: string;
  /** `linux/arm64/v8`; null where the entry names none, or `unknown/unknown`. */
  platform: string | null;
  role: "image" | "attestation" | "unsure";
};

/** Reads a manifest. Whatever it is, it was written by whoever pushed it. */
export function readManifest(text: string | undefined, mediaType: string | undefined): Manifest {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text ?? "");
  } catch {
    return { kind: "malformed", why: "its manifest is not JSON" };
  }
  if (!isObject(manifest)) return { kind: "malformed", why: `its manifest is ${inShort(manifest)}` };
  const type = textAt(manifest, "mediaType") ?? mediaType ?? "";
  if (INDEX_TYPES.has(type) || Array.isArray(manifest["manifests"])) return readIndex(manifest);
  if (!isObject(manifest["config"]))
    return { kind: "malformed", why: "its manifest has neither a config nor manifests" };
  return readImage(manifest);
}

function readIndex(manifest: JsonObject): Manifest {
  const entries = manifest["manifests"];
  if (!Array.isArray(entries)) return { kind: "malformed", why: "its index has no list of manifests" };
  const digests = new Set(entries.map((entry) => (isObject(entry) ? textAt(entry, "digest") : null)));
  const children: IndexChild[] = [];
  for (const [index, entry] of entries.entries()) {
    const digest = isObject(entry) ? textAt(entry, "digest") : null;
    if (!isObject(entry) || digest === null || !isDigest(digest)) {
      return { kind: "malformed", why: `entry ${index} of its index has no digest` };
    }
    const platform = platformOf(entry);
    children.push({ digest, platform, role: roleOf(entry, digest, platform, digests) });
  }
  return { kind: "index", children };
}

/**
 * An attestation has both of BuildKit's marks, and names a sibling that it is about; whatever has only one of them may
 * be an image that was mislabelled.
 */
function roleOf(
  entry: JsonObject,
  digest: string,
  platform: string | null,
  siblings: ReadonlySet<string | null>,
): IndexChild["role"] {
  const annotations = objectAt(entry, "annotations");
  const about = textAt(annotations, "vnd.docker.reference.digest");
  const isMarked = textAt(annotations, "vnd.docker.reference.type") === "attestation-manifest";
  const { os, architecture } = objectAt(entry, "platform");
  const isNowhere = os === "unknown" && architecture === "unknown";
  if (isNowhere && isMarked && about !== null && about !== digest && siblings.has(about)) return "attestation";
  const isIndex = INDEX_TYPES.has(textAt(entry, "mediaType") ?? "");
  return platform !== null && !isIndex && textAt(entry, "artifactType") === null ? "image" : "unsure";
}

function platformOf(entry: JsonObject): string | null {
  const platform = objectAt(entry, "platform");
  const os = textAt(platform, "os");
  const architecture = textAt(platform, "architecture");
  if (os === null || architecture === null || os === "unknown" || architecture === "unknown") return null;
  const variant = textAt(platform, "variant");
  return `${os}/${architecture}${variant === null ? "" : `/${variant}`}`;
}

const IMAGE_CONFIGS = new Set([
  "application/vnd.oci.image.config.v1+json",
  "application/vnd.docker.container.image.v1+json",
]);

/** Layers that make a file system: what has one can be run, whatever else it says it is. */
const IMAGE_LAYER = /^application\/vnd\.(oci\.image\.layer\.|docker\.image\.rootfs\.)/;

/** What signatures, attestations and bills of materials are kept in, some of them under an image's config type. */
const ARTIFACT_LAYER = /^application\/(vnd\.in-toto|vnd\.dev\.(cosign|sigstore)\.|spdx|vnd\.cyclonedx|vnd\.syft)/;

/** Takes for an image what could be one: it is then scanned, or said not to be. */
function readImage(manifest: JsonObject): Manifest {
  const config = textAt(objectAt(manifest, "config"), "mediaType") ?? "";
  const layers = listAt(manifest, "layers").map((layer) => (isObject(layer) ? (textAt(layer, "mediaType") ?? "") : ""));
  if (layers.some((type) => IMAGE_LAYER.test(type))) return { kind: "image" };
  const isArtifact = IMAGE_CONFIGS.has(config)
    ? layers.length > 0 && layers.every((type) => ARTIFACT_LAYER.test(type))
    : config !== "";
  return isArtifact
    ? { kind: "artifact", what: textAt(manifest, "artifactType") ?? layers[0] ?? config }
    : { kind: "image" };
}
