import type { ImageReference } from "../../core/aws/image-reference.ts";
import { inconclusive, type Outcome, type ScanResult } from "../../core/search/scan-result.ts";
import { foreignDetail } from "../aws/answer-log.ts";
import type { ArtifactKind } from "./artifacts.ts";
import { type AwaitedScan, awaitScan, type ScanSettings } from "./awaited-scan.ts";
import { type ChildImage, childImages, unclear } from "./index-children.ts";
import { scannedImage, scannedResult, unreadResult } from "./live-result.ts";
import { type LocatedImage, locate } from "./located-image.ts";
import type { PendingReason, Timing } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId } from "./scan-answer.ts";

/** The results of a reference: one for an image, one for each image of a multi-platform image index. */
export type ReferencedScans = {
  reference: ImageReference;
  /** The digest of the reference, of an index its own; null if it was not found. */
  digest: string | null;
  results: ScanResult[];
  /** A permission was missing. */
  isDenied: boolean;
};

export type ReferenceRun = ScanSettings & {
  /** By manifest: an image that is named twice, or is in two indexes, is read once. */
  scans: Map<string, Promise<AwaitedScan>>;
  notify(reference: ImageReference, platform: string | null, state: ImageState): void;
};

export type ImageState = { state: "waiting" | "inconclusive"; detail: string } | { state: "evaluated"; detail: null };

/** Reads the scans of one reference. An error of AWS is part of the result and not thrown. */
export async function readReference(
  registry: Registry,
  reference: ImageReference,
  run: ReferenceRun,
): Promise<ReferencedScans> {
  const { awsRegion } = registry;
  const located = await locate(registry, reference, run.timing, ({ detail }) =>
    run.notify(reference, null, { state: "waiting", detail }),
  );
  if (located.kind === "given-up") {
    const { isDenied } = located;
    const reason = vouchedReason(registry, located.reason);
    run.notify(reference, null, { state: "inconclusive", detail: reason.detail });
    const image = scannedImage(reference, { awsRegion, registryId: reference.registryId });
    const results = [unreadResult(reference.text, image, reason, run.timing.clock())];
    return { reference, digest: reference.digest, results, isDenied };
  }
  const { manifest, digest } = located.value;
  const registryId = reference.registryId ?? located.value.registryId;
  const known = { ...reference, registryId };
  const images = await imagesAt(registry, known, located.value, run.timing);
  const scanned = await Promise.all(
    images.map(async ({ digest: imageDigest, platform, problem, isScanned }) => {
      const indexDigest = manifest.kind === "index" ? digest : null;
      const image = scannedImage(reference, { awsRegion, registryId, imageDigest, indexDigest, platform });
      const reason = problem === null ? null : vouchedReason(registry, problem);
      const refuse = ({ detail }: PendingReason) => run.notify(reference, platform, { state: "inconclusive", detail });
      if (reason !== null && !isScanned) {
        refuse(reason);
        return { result: unreadResult(reference.text, image, reason, run.timing.clock()), isDenied: false };
      }
      const scan = await scanOf(registry, known, { digest: imageDigest, platform }, run);
      if (reason === null) return { result: scannedResult(reference.text, image, scan), isDenied: scan.isDenied };
      refuse(reason);
      const outcome = inconclusive(reason.code, reason.detail);
      return { result: scannedResult(reference.text, image, { ...scan, outcome }), isDenied: scan.isDenied };
    }),
  );
  return {
    reference: known,
    digest,
    results: scanned.map(({ result }) => result),
    isDenied: scanned.some(({ isDenied }) => isDenied),
  };
}

/** The images to evaluate for a located manifest; one with a problem if there are none. */
async function imagesAt(
  registry: Registry,
  { registryId, repositoryName }: ImageReference,
  { digest, manifest }: LocatedImage,
  timing: Timing,
): Promise<ChildImage[]> {
  const only = (problem: PendingReason | null, isScanned = problem === null): ChildImage[] => [
    { digest, platform: null, problem, isScanned },
  ];
  if (manifest.kind === "malformed") return only(unclear(manifest.why), true);
  if (manifest.kind === "image") {
    const { artifact, what } = manifest;
    if (artifact === null || artifact.hasImageConfig) return only(null);
    return only({ code: "unsupported-image", detail: `this is not a container image; its type is ${what}` });
  }
  const index = { digest, children: manifest.children };
  const { images, leftOut } = await childImages(registry, { registryId, repositoryName }, index, timing);
  return images.length > 0
    ? images
    : only({ code: "empty-index", detail: emptyIndex(manifest.children.length, leftOut) });
}

const ARTIFACT_NAMES = {
  document: "attestations, signatures or SBOMs",
  signature: "signatures",
  "soci-index": "SOCI indexes",
  "helm-chart": "Helm charts",
} as const satisfies Record<ArtifactKind, string>;

function emptyIndex(entries: number, leftOut: ReadonlyMap<ArtifactKind, number>): string {
  if (entries === 0) return "the image index contains no manifests";
  const kinds = [...leftOut].map(([kind, count]) => `${ARTIFACT_NAMES[kind]} (${count})`).sort();
  const why = kinds.length === 0 ? "" : `; left out: ${kinds.join(", ")}`;
  return `the image index contains no image that can be scanned${why}`;
}

async function scanOf(
  registry: Registry,
  reference: ImageReference,
  { digest, platform }: Pick<ChildImage, "digest" | "platform">,
  run: ReferenceRun,
): Promise<AwaitedScan> {
  const { registryId, repositoryName } = reference;
  const id: ManifestId = { registryId, repositoryName, imageDigest: digest };
  const key = JSON.stringify([registry.awsRegion, registryId, repositoryName, digest]);
  const waiting = ({ detail }: PendingReason) => run.notify(reference, platform, { state: "waiting", detail });
  const scan = run.scans.get(key) ?? vouchedScan(registry, awaitScan(registry, id, run, waiting));
  run.scans.set(key, scan);
  const awaited = await scan;
  const { outcome } = awaited;
  run.notify(
    reference,
    platform,
    outcome.kind === "evaluated"
      ? { state: "evaluated", detail: null }
      : { state: "inconclusive", detail: outcome.detail },
  );
  return awaited;
}

async function vouchedScan(registry: Registry, awaited: Promise<AwaitedScan>): Promise<AwaitedScan> {
  const scan = await awaited;
  return { ...scan, outcome: vouchedOutcome(registry, scan.outcome) };
}

/**
 * The outcome of an image, unless a host responded that is neither AWS's nor allowed. That is then the reason, whatever
 * the response was, because other reasons can be accepted in the ignore file.
 */
function vouchedOutcome(registry: Registry, outcome: Outcome): Outcome {
  if (outcome.kind === "inconclusive") {
    const { code, detail } = vouchedReason(registry, outcome);
    return inconclusive(code, detail);
  }
  const foreign = registry.foreign();
  return foreign.length === 0 ? outcome : inconclusive("foreign-endpoint", foreignDetail(foreign));
}

function vouchedReason(registry: Registry, { code, detail }: PendingReason): PendingReason {
  const foreign = registry.foreign();
  if (foreign.length === 0) return { code, detail };
  return { code: "foreign-endpoint", detail: `${foreignDetail(foreign)}; its response: ${code}, ${detail}` };
}
