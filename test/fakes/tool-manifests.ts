import { attestationManifest, fakeDigest, type IndexEntry, MANIFEST_TYPE } from "./manifests.ts";

/** What tools write next to an image: the entry of an index, and the manifest that it refers to. */
export type Written = { entry: IndexEntry; manifest: object };

const blob = (mediaType: string, of: string, annotations?: object) => ({
  mediaType,
  digest: fakeDigest(of),
  size: 1_234,
  ...(annotations === undefined ? {} : { annotations }),
});

const EMPTY = "application/vnd.oci.empty.v1+json";

function written(manifest: object, entry: Omit<IndexEntry, "digest">): Written {
  const text = JSON.stringify(manifest);
  return { manifest, entry: { mediaType: MANIFEST_TYPE, digest: fakeDigest(text), size: text.length, ...entry } };
}

function ociManifest(config: object, layers: object[], more: object = {}): object {
  return { schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers, ...more };
}

/** `soci create` (v1: with a subject) and `soci convert` (v2: without one); both name their image's platform. */
export function sociIndex(version: 1 | 2, about: string, platform: string): Written {
  const type = `application/vnd.amazon.soci.index.v${version}+json`;
  const ztoc = blob("application/octet-stream", `ztoc of ${about}`, {
    "com.amazon.soci.image-layer-digest": fakeDigest(`layer of ${about}`),
    "com.amazon.soci.image-layer-mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
  });
  const subject = version === 1 ? { subject: { mediaType: MANIFEST_TYPE, digest: about, size: 480 } } : {};
  const annotations = { "com.amazon.soci.build-tool-identifier": "AWS SOCI CLI v0.2" };
  const manifest = ociManifest({ mediaType: type, digest: fakeDigest("{}"), size: 2 }, [ztoc], {
    ...subject,
    annotations,
  });
  return written(manifest, {
    artifactType: type,
    platform,
    annotations: { "com.amazon.soci.image-manifest-digest": about },
  });
}

const NOWHERE = { architecture: "unknown", os: "unknown" };

/** buildx with `oci-artifact=true`: a referrer with an empty config. */
export function artifactAttestation(about: string): Written {
  const manifest = ociManifest(blob(EMPTY, "{}"), [blob("application/vnd.in-toto+json", `provenance of ${about}`)], {
    artifactType: "application/vnd.docker.attestation.manifest.v1+json",
    subject: { mediaType: MANIFEST_TYPE, digest: about, size: 480 },
  });
  const annotations = { "vnd.docker.reference.digest": about, "vnd.docker.reference.type": "attestation-manifest" };
  return written(manifest, { annotations, platform: NOWHERE });
}

/** An attestation of buildx after `soci convert`, which replaces its marks with the manifest's own annotations. */
export function convertedAttestation(about: string): Written {
  const annotations = { "io.containerd.manifest-digest": fakeDigest(`before the conversion of ${about}`) };
  return written({ ...attestationManifest(about), annotations }, { annotations, platform: NOWHERE });
}

/** What may be in an index without a platform: signatures, SBOMs, charts. */
export const REFERRERS: Record<string, (about: string) => Written> = {
  "a cosign signature": () => {
    const type = "application/vnd.dev.cosign.artifact.sig.v1+json";
    const layer = blob("application/vnd.dev.cosign.simplesigning.v1+json", "payload", {
      "dev.cosignproject.cosign/signature": "MEUCIQ==",
    });
    return written(ociManifest(blob(type, "sig"), [layer]), { artifactType: type });
  },
  "a Sigstore bundle": (about) => {
    const type = "application/vnd.dev.sigstore.bundle.v0.3+json";
    const subject = { mediaType: MANIFEST_TYPE, digest: about, size: 480 };
    return written(ociManifest(blob(EMPTY, "{}"), [blob(type, "bundle")], { artifactType: type, subject }), {
      artifactType: type,
    });
  },
  "an SPDX document": () => {
    const type = "application/spdx+json";
    return written(ociManifest(blob(EMPTY, "{}"), [blob(type, "sbom")], { artifactType: type }), {
      artifactType: type,
    });
  },
  "a CycloneDX document": () =>
    written(ociManifest(blob(EMPTY, "{}"), [blob("application/vnd.cyclonedx+json", "sbom")]), {}),
  "a Helm chart with its provenance": () =>
    written(
      ociManifest(blob("application/vnd.cncf.helm.config.v1+json", "chart.yaml"), [
        blob("application/vnd.cncf.helm.chart.content.v1.tar+gzip", "chart"),
        blob("application/vnd.cncf.helm.chart.provenance.v1.prov", "provenance"),
      ]),
      {},
    ),
  "a Notation signature": (about) => {
    const subject = { mediaType: MANIFEST_TYPE, digest: about, size: 480 };
    const config = blob("application/vnd.cncf.notary.signature", "{}");
    return written(ociManifest(config, [blob("application/jose+json", "envelope")], { subject }), {
      artifactType: "application/vnd.cncf.notary.signature",
    });
  },
};
