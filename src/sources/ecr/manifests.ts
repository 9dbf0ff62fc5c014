import { isDigest } from "../../core/aws/image-reference.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../core/text/json-values.ts";
import { type Artifact, artifactIn, type Claims, OCI_MANIFEST } from "./artifacts.ts";
import { readManifestText } from "./manifest-text.ts";

const INDEX_TYPES: readonly string[] = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];

const IMAGE_TYPES: readonly string[] = [OCI_MANIFEST, "application/vnd.docker.distribution.manifest.v2+json"];

/** Types that BatchGetImage returns unconverted. */
export const MANIFEST_TYPES = [...INDEX_TYPES, ...IMAGE_TYPES];

/**
 * An image, or something that could be one; an index; or a manifest that runtimes may read differently. `artifact`: what
 * the manifest is known to be instead of an image. `subject`: the digest of the manifest that it refers to.
 */
export type Manifest =
  | { kind: "image"; mediaType: string | null; artifact: Artifact | null; subject: string | null; what: string }
  | { kind: "index"; mediaType: string | null; children: IndexChild[] }
  | { kind: "malformed"; why: string };

/** An entry of an index. */
export type IndexChild = {
  digest: string;
  mediaType: string | null;
  /** `linux/arm64/v8`; null if the entry has none, or `unknown/unknown`. */
  platform: string | null;
  claims: Claims;
};

/** Reads a manifest, which is untrusted. `mediaType`: its type according to ECR. */
export function readManifest(text: string | undefined, mediaType: string | undefined): Manifest {
  const read = readManifestText(text ?? "");
  if (read.kind === "unclear") return malformed(read.why);
  const { manifest } = read;
  const has = (name: string) => Object.hasOwn(manifest, name);
  const own = has("mediaType") ? manifest["mediaType"] : undefined;
  if (own !== undefined && typeof own !== "string") return malformed(`its mediaType is ${preview(own)}`);
  if (own !== undefined && mediaType !== undefined && own !== mediaType) {
    return malformed(`the mediaType in its manifest is ${preview(own)}, but ECR has ${preview(mediaType)}`);
  }
  const type = own ?? mediaType ?? null;
  if (has("fsLayers") || manifest["schemaVersion"] === 1) {
    return malformed(
      "it is a schema 1 manifest, which current runtimes reject: push the image again with a current tool",
    );
  }
  const isImage = has("config") || has("layers") || IMAGE_TYPES.includes(type ?? "");
  const isIndex = has("manifests") || INDEX_TYPES.includes(type ?? "");
  if (isImage && isIndex)
    return malformed("its manifest is both an image and an index, so runtimes may read it differently");
  if (isIndex) return readIndex(manifest, type);
  const config = manifest["config"];
  if (!isObject(config)) return malformed("its manifest has neither a config nor manifests");
  const layers = manifest["layers"] ?? [];
  if (!Array.isArray(layers)) return malformed(`its layers are ${preview(layers)}: expected a list`);
  const [first] = layers;
  const what = textAt(manifest, "artifactType") ?? (isObject(first) ? textAt(first, "mediaType") : null) ?? "unknown";
  const subject = textAt(objectAt(manifest, "subject"), "digest");
  return { kind: "image", mediaType: type, artifact: artifactIn(manifest, type), subject, what };
}

function malformed(why: string): Manifest {
  return { kind: "malformed", why };
}

function readIndex(manifest: JsonObject, mediaType: string | null): Manifest {
  const entries = manifest["manifests"];
  if (!Array.isArray(entries)) return malformed("its index has no list of manifests");
  const digests = new Set(entries.map((entry) => (isObject(entry) ? textAt(entry, "digest") : null)));
  const children: IndexChild[] = [];
  for (const [index, entry] of entries.entries()) {
    const digest = isObject(entry) ? textAt(entry, "digest") : null;
    if (!isObject(entry) || digest === null || !isDigest(digest)) {
      return malformed(`entry ${index} of its index has no digest`);
    }
    const claims = claimsOf(entry, (named) => named !== digest && digests.has(named));
    children.push({ digest, mediaType: textAt(entry, "mediaType"), platform: platformOf(entry), claims });
  }
  return { kind: "index", mediaType, children };
}

function claimsOf(entry: JsonObject, isSibling: (digest: string) => boolean): Claims {
  const annotations = objectAt(entry, "annotations");
  const about = textAt(annotations, "vnd.docker.reference.digest");
  const type = textAt(annotations, "vnd.docker.reference.type");
  const sociImage = textAt(annotations, "com.amazon.soci.image-manifest-digest");
  const platform = platformClaim(entry);
  const isWhole = about !== null && isSibling(about) && type === "attestation-manifest" && platform === "unknown";
  return {
    platform,
    marks: isWhole ? { state: "whole", about } : { state: about === null && type === null ? "none" : "broken" },
    isSociOfSibling: sociImage !== null && isSibling(sociImage),
  };
}

function platformClaim(entry: JsonObject): Claims["platform"] {
  const given = Object.hasOwn(entry, "platform") ? entry["platform"] : null;
  if (given === null) return "none";
  const { os, architecture } = objectAt(entry, "platform");
  return os === "unknown" && architecture === "unknown" ? "unknown" : "named";
}

function platformOf(entry: JsonObject): string | null {
  const platform = objectAt(entry, "platform");
  const os = textAt(platform, "os");
  const architecture = textAt(platform, "architecture");
  if (os === null || architecture === null || (os === "unknown" && architecture === "unknown")) return null;
  const variant = textAt(platform, "variant");
  return `${os}/${architecture}${variant === null ? "" : `/${variant}`}`;
}
