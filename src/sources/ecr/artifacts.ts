import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../core/text/json-values.ts";

/** What registries store in addition to images. No container runtime can run it. */
export type ArtifactKind = "soci-index" | "helm-chart" | "signature" | "document";

/**
 * What a manifest is known to be, from its config and all of its layers. A `document` with an image's config (as BuildKit
 * and cosign write them) is marked: a runtime that checks only the config treats it as an image.
 */
export type Artifact = { kind: ArtifactKind; hasImageConfig: boolean };

/** The only manifest type for artifacts. With Docker's type, some runtimes ignore the config's type. */
export const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";

const IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json";

/** Attestations (in-toto, DSSE), signatures (cosign, Sigstore bundles) and bills of materials. */
const DOCUMENT =
  /^(?:application\/(?:vnd\.in-toto(?:[.+][a-z0-9.+-]+)?|vnd\.dsse\.envelope\.v1\+json|vnd\.dev\.(?:cosign|sigstore)\.[a-z0-9.+-]+|spdx(?:\+[a-z]+)?|vnd\.cyclonedx(?:\+[a-z]+)?|vnd\.syft(?:\+[a-z]+)?)|text\/spdx(?:\+[a-z]+)?)$/;

/**
 * Config and layer types of the known artifacts. Docker, containerd, Podman and CRI-O run none of these configs: Docker
 * runs `vnd.oci.image.*` and `vnd.docker.*` in any letter case, `application/octet-stream`, `application/json`,
 * `text/html` and a missing type, and the same for layers; the others require an image's config.
 */
const FORMATS: readonly { kind: ArtifactKind; config: RegExp; layer: RegExp }[] = [
  {
    kind: "soci-index",
    config: /^application\/vnd\.amazon\.soci\.index\.v\d+\+json$/,
    layer: /^application\/octet-stream$/,
  },
  {
    kind: "helm-chart",
    config: /^application\/vnd\.cncf\.helm\.config\.v1\+json$/,
    layer: /^application\/(?:vnd\.cncf\.helm\.chart\.(?:content\.v1\.tar\+gzip|provenance\.v1\.prov)|tar\+gzip)$/,
  },
  {
    kind: "signature",
    config: /^application\/(?:vnd\.cncf\.notary\.signature|vnd\.oci\.empty\.v1\+json)$/,
    layer: /^application\/(?:jose\+json|cose)$/,
  },
  {
    kind: "document",
    config:
      /^application\/(?:vnd\.oci\.empty\.v1\+json|vnd\.docker\.attestation\.config\.v1\+json|vnd\.unknown\.config\.v1\+json)$/,
    layer: DOCUMENT,
  },
  { kind: "document", config: DOCUMENT, layer: DOCUMENT },
];

/** What a manifest of the type `mediaType` is known to be; null for an image and for anything unknown. */
export function artifactIn(manifest: JsonObject, mediaType: string | null): Artifact | null {
  if (mediaType !== OCI_MANIFEST) return null;
  const config = textAt(objectAt(manifest, "config"), "mediaType") ?? "";
  const layers = listAt(manifest, "layers").map((layer) => (isObject(layer) ? (textAt(layer, "mediaType") ?? "") : ""));
  if (layers.length === 0) return null;
  const isOf = (format: RegExp) => layers.every((layer) => format.test(layer));
  const known = FORMATS.find((format) => format.config.test(config) && isOf(format.layer));
  if (known !== undefined) return { kind: known.kind, hasImageConfig: false };
  return config === IMAGE_CONFIG && isOf(DOCUMENT) ? { kind: "document", hasImageConfig: true } : null;
}

/** What an entry of an index claims to be, as far as that decides whether it may be left out. */
export type Claims = {
  /** `unknown`: unknown/unknown, which no runtime runs; `named`: any other platform. */
  platform: "named" | "unknown" | "none";
  /** BuildKit's two marks of an attestation: both, about a sibling (`whole`); none; or anything else (`broken`). */
  marks: { state: "none" } | { state: "broken" } | { state: "whole"; about: string };
  /** The SOCI annotation names a sibling. */
  isSociOfSibling: boolean;
};

/**
 * Whether an entry of an index is known not to be an image. Runtimes run an entry that names their platform; a SOCI index
 * is the exception, because it names its image's platform and that image. Podman and CRI-O run an entry without a
 * platform if no other fits, so one with an image's config may be left out only if it is unknown/unknown.
 */
export function isKnownArtifact(claims: Claims, { kind, hasImageConfig }: Artifact, subject: string | null): boolean {
  const { platform, marks, isSociOfSibling } = claims;
  if (kind === "soci-index") return isSociOfSibling;
  if (platform === "named" || marks.state === "broken") return false;
  if (marks.state === "whole" && (kind !== "document" || (subject !== null && subject !== marks.about))) return false;
  return !hasImageConfig || platform === "unknown";
}
