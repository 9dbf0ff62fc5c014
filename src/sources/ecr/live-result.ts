import type { ImageReference } from "../../core/aws/image-reference.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { type Image, inconclusive, type ScanResult } from "../../core/search/scan-result.ts";
import type { AwaitedScan } from "./awaited-scan.ts";
import type { PendingReason } from "./polling.ts";

/** An image from its reference and what else is known of it. */
export function scannedImage(
  { repositoryName, tag, digest }: ImageReference,
  known: Pick<Image, "awsRegion" | "registryId"> & Partial<Image>,
): Image {
  return {
    repositoryName,
    imageDigest: digest,
    indexDigest: null,
    // A tag next to a digest is not looked up, so it may be of another image.
    imageTags: tag === null || digest !== null ? [] : [tag],
    platform: null,
    ...known,
  };
}

/** The call that the search looks for, as if CloudTrail had recorded it; no user made it. */
const CALL = {
  eventName: SEARCH.eventName,
  eventSource: SEARCH.eventSource,
  user: null,
  userName: null,
  srcIp: null,
};

/** The result of an image whose scan was read. */
export function scannedResult(reference: string, image: Image, scan: AwaitedScan): ScanResult {
  const { answer, status, type, outcome, observedAt } = scan;
  const { completedAt, findings, claimedCounts, listedCounts } = answer;
  // The response is not AWS's, so its time is not that of a scan.
  const isForeign = outcome.kind === "inconclusive" && outcome.code === "foreign-endpoint";
  return {
    source: "ecr",
    reference,
    observedAt,
    image,
    call: { ...CALL, time: isForeign ? null : completedAt },
    scan: { type, status, completedAt },
    page: { asked: null, offered: null },
    claimedCounts,
    listedCounts,
    findings,
    outcome,
  };
}

/** The result of an image whose scan could not be requested. `observedAt`: when that was known, epoch ms. */
export function unreadResult(
  reference: string,
  image: Image,
  { code, detail }: PendingReason,
  observedAt: number,
): ScanResult {
  return {
    source: "ecr",
    reference,
    observedAt,
    image,
    call: { ...CALL, time: null },
    scan: { type: null, status: null, completedAt: null },
    page: { asked: null, offered: null },
    claimedCounts: null,
    listedCounts: new Map(),
    findings: [],
    outcome: inconclusive(code, detail),
  };
}
