import type { ImageReference } from "../../core/aws/image-reference.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { type Image, inconclusive, type ScanResult } from "../../core/search/scan-result.ts";
import type { AwaitedScan } from "./awaited-scan.ts";
import type { PendingReason } from "./polling.ts";

/** An image as its reference names it, and as far as it is known by now. */
export function scannedImage(
  { repositoryName, tag, digest }: ImageReference,
  known: Pick<Image, "awsRegion" | "registryId"> & Partial<Image>,
): Image {
  return {
    repositoryName,
    imageDigest: digest,
    indexDigest: null,
    // A tag beside a digest was not looked up, so nothing is known of it.
    imageTags: tag === null || digest !== null ? [] : [tag],
    platform: null,
    ...known,
  };
}

/** The search's own call, as if it had been recorded; nobody made it but this run. */
const CALL = {
  eventName: SEARCH.eventName,
  eventSource: SEARCH.eventSource,
  user: null,
  userName: null,
  srcIp: null,
};

export function scannedResult(reference: string, image: Image, scan: AwaitedScan): ScanResult {
  const { answer, status, type, outcome, observedAt } = scan;
  const { completedAt, findings, claimedCounts, listedCounts } = answer;
  // A stranger's time is not the scan's.
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

/** An image whose scan could not so much as be asked for. `observedAt`: when that was known, epoch ms. */
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
