import type { ImageReference } from "../../core/image-reference.ts";
import { inconclusive, type Outcome, type ScanResult } from "../../core/scan-result.ts";
import { foreignDetail } from "../aws/answer-log.ts";
import { type AwaitedScan, awaitScan, type ScanSettings } from "./awaited-scan.ts";
import { type ChildImage, childImages } from "./index-children.ts";
import { imageOf, scannedResult, unreadResult } from "./live-result.ts";
import { type LocatedImage, locate } from "./located-image.ts";
import type { Reason } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId, ScanAnswer } from "./scan-answer.ts";

/** Everything that a reference stands for: one result for an image, one for each image of an index. */
export type ReferencedScans = {
  reference: ImageReference;
  /** What the reference came to, an index's own digest where it is one; null where it could not be found. */
  digest: string | null;
  results: ScanResult[];
  /** An IAM action was missing. */
  isDenied: boolean;
};

export type ReferenceRun = ScanSettings & {
  /** By manifest: an image that is named twice, or that two indexes hold, is read once. */
  scans: Map<string, Promise<AwaitedScan>>;
  tell(reference: ImageReference, platform: string | null, state: ImageState): void;
};

export type ImageState = { state: "waiting" | "inconclusive"; detail: string } | { state: "evaluated"; detail: null };

/** Reads one reference to its end. Never throws for what AWS says: that is the result. */
export async function readReference(
  registry: Registry,
  reference: ImageReference,
  run: ReferenceRun,
): Promise<ReferencedScans> {
  const { awsRegion } = registry;
  const located = await locate(registry, reference, run.timing, ({ detail }) =>
    run.tell(reference, null, { state: "waiting", detail }),
  );
  if (located.kind === "given-up") {
    const { isDenied } = located;
    const reason = vouchedReason(registry, located.reason);
    run.tell(reference, null, { state: "inconclusive", detail: reason.detail });
    const image = imageOf(reference, { awsRegion, registryId: reference.registryId });
    return { reference, digest: reference.digest, results: [unreadResult(reference.text, image, reason)], isDenied };
  }
  const { manifest, digest, answer } = located.value;
  const registryId = reference.registryId ?? located.value.registryId;
  const known = { ...reference, registryId };
  const images = await imagesAt(registry, known, located.value);
  const scanned = await Promise.all(
    images.map(async (child) => {
      const indexDigest = manifest.kind === "index" ? digest : null;
      const image = imageOf(reference, {
        awsRegion,
        registryId,
        imageDigest: child.digest,
        indexDigest,
        platform: child.platform,
      });
      if (child.problem !== null) {
        const reason = vouchedReason(registry, child.problem);
        run.tell(reference, child.platform, { state: "inconclusive", detail: reason.detail });
        return { result: unreadResult(reference.text, image, reason), isDenied: false };
      }
      const scan = await scanOf(registry, known, child, manifest.kind === "index" ? null : answer, run);
      return { result: scannedResult(reference.text, image, scan), isDenied: scan.isDenied };
    }),
  );
  return {
    reference: known,
    digest,
    results: scanned.map(({ result }) => result),
    isDenied: scanned.some(({ isDenied }) => isDenied),
  };
}

/** The images to evaluate at a located manifest; one with a problem where there are none. */
async function imagesAt(
  registry: Registry,
  { registryId, repositoryName }: ImageReference,
  { digest, manifest }: LocatedImage,
): Promise<ChildImage[]> {
  const only = (problem: Reason | null): ChildImage[] => [{ digest, platform: null, problem }];
  if (manifest.kind === "image") return only(null);
  if (manifest.kind === "malformed") return only({ code: "unsupported-image", detail: manifest.why });
  if (manifest.kind === "artifact") {
    return only({ code: "unsupported-image", detail: `this is no container image, but ${manifest.what}` });
  }
  const images = await childImages(registry, { registryId, repositoryName }, manifest.children);
  if (images.length > 0) return images;
  const detail = `none of the image index's ${manifest.children.length} manifests is an image that could be scanned`;
  return only({ code: "empty-index", detail });
}

async function scanOf(
  registry: Registry,
  reference: ImageReference,
  { digest, platform }: ChildImage,
  answer: ScanAnswer | null,
  run: ReferenceRun,
): Promise<AwaitedScan> {
  const { registryId, repositoryName } = reference;
  const id: ManifestId = { registryId, repositoryName, imageDigest: digest };
  const key = JSON.stringify([registry.awsRegion, registryId, repositoryName, digest]);
  const waiting = ({ detail }: Reason) => run.tell(reference, platform, { state: "waiting", detail });
  const scan = run.scans.get(key) ?? vouchedScan(registry, awaitScan(registry, id, run, answer, waiting));
  run.scans.set(key, scan);
  const awaited = await scan;
  const { outcome } = awaited;
  run.tell(
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
 * What an image comes to, unless somebody else answered for AWS: that is then the reason, whatever was answered, since
 * other reasons can be accepted in the ignore file.
 */
function vouchedOutcome(registry: Registry, outcome: Outcome): Outcome {
  if (outcome.kind === "inconclusive") {
    const { code, detail } = vouchedReason(registry, outcome);
    return inconclusive(code, detail);
  }
  const foreign = registry.foreign();
  return foreign.length === 0 ? outcome : inconclusive("foreign-endpoint", foreignDetail(foreign));
}

function vouchedReason(registry: Registry, { code, detail }: Reason): Reason {
  const foreign = registry.foreign();
  if (foreign.length === 0) return { code, detail };
  return { code: "foreign-endpoint", detail: `${foreignDetail(foreign)}; its answer: ${code}, ${detail}` };
}
