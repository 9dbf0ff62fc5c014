import { createHash } from "node:crypto";

export const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
export const MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json";

/** An entry of an index; `platform` as `linux/amd64`, or as it stands in the manifest. */
export type IndexEntry = { digest: string; platform?: string | object; [member: string]: unknown };

/** The entry that buildx adds for an image's provenance. */
export function attestation(about: string): IndexEntry {
  return {
    mediaType: MANIFEST_TYPE,
    digest: fakeDigest(`attestation of ${about}`),
    size: 566,
    annotations: { "vnd.docker.reference.digest": about, "vnd.docker.reference.type": "attestation-manifest" },
    platform: { architecture: "unknown", os: "unknown" },
  };
}

/** The digest that a manifest with this text would have. */
export function fakeDigest(of: string): string {
  return `sha256:${createHash("sha256").update(of).digest("hex")}`;
}

/** As it stands in an index's manifest. */
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
