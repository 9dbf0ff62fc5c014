import { createHash } from "node:crypto";

export const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
export const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

/** An entry of an index; `platform` as `linux/amd64`, or as it is in the manifest. */
export type IndexEntry = { digest: string; platform?: string | object; [member: string]: unknown };

/** The entry that buildx adds for an image's provenance. It refers to `attestationManifest`. */
export function attestation(about: string): IndexEntry {
  const text = JSON.stringify(attestationManifest(about));
  return {
    mediaType: MANIFEST_TYPE,
    digest: fakeDigest(text),
    size: text.length,
    annotations: { "vnd.docker.reference.digest": about, "vnd.docker.reference.type": "attestation-manifest" },
    platform: { architecture: "unknown", os: "unknown" },
  };
}

/** As buildx writes it: with an image's config type and one layer for each statement. */
export function attestationManifest(about: string): object {
  const statement = (predicate: string) => ({
    mediaType: "application/vnd.in-toto+json",
    digest: fakeDigest(`${predicate} of ${about}`),
    size: 1_234,
    annotations: { "in-toto.io/predicate-type": predicate },
  });
  return {
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: {
      mediaType: "application/vnd.oci.image.config.v1+json",
      digest: fakeDigest(`config of the attestation of ${about}`),
      size: 241,
    },
    layers: [statement("https://spdx.dev/Document"), statement("https://slsa.dev/provenance/v0.2")],
  };
}

/** The digest that a manifest with this text would have. */
export function fakeDigest(of: string): string {
  return `sha256:${createHash("sha256").update(of).digest("hex")}`;
}

/** As it is in the manifest of an index. */
export function indexEntry({ platform, ...rest }: IndexEntry): object {
  const [os, architecture, variant] = typeof platform === "string" ? platform.split("/") : [];
  const named =
    typeof platform === "string" ? { os, architecture, ...(variant === undefined ? {} : { variant }) } : platform;
  return { mediaType: MANIFEST_TYPE, size: 480, ...(named === undefined ? {} : { platform: named }), ...rest };
}

/** An image with one layer; each `serial` is another. */
export function imageManifest(serial: number): object {
  const config = {
    mediaType: "application/vnd.oci.image.config.v1+json",
    digest: fakeDigest(`config ${serial}`),
    size: 7,
  };
  const layer = {
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    digest: fakeDigest(`layer ${serial}`),
    size: 9,
  };
  return { schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers: [layer] };
}
