import type { ScanStatus } from "@aws-sdk/client-ecr";
import { type InconclusiveCode, inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { type JsonObject, preview, textAt } from "../../core/text/json-values.ts";
import type { ListedFindings } from "./findings.ts";

type Meaning = "ready" | InconclusiveCode;

/** Whether an image with this scan status can be evaluated, or why not. Does not compile if the SDK adds a status. */
const SCAN_STATUSES = {
  COMPLETE: "ready",
  ACTIVE: "ready",
  PENDING: "scan-pending",
  IN_PROGRESS: "scan-pending",
  FAILED: "scan-failed",
  UNSUPPORTED_IMAGE: "unsupported-image",
  SCAN_ELIGIBILITY_EXPIRED: "eligibility-expired",
  FINDINGS_UNAVAILABLE: "findings-unavailable",
  LIMIT_EXCEEDED: "limit-exceeded",
  IMAGE_ARCHIVED: "image-archived",
} as const satisfies Record<ScanStatus, Meaning> & Record<string, Meaning>;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(Object.entries(SCAN_STATUSES));

/**
 * Why a response with this `imageScanStatus` cannot be evaluated; null if the scan is complete. ACTIVE (continuous scanning)
 * is set before the first scan completes, so it also needs `completedAt`.
 */
export function statusOutcome(
  imageScanStatus: JsonObject,
  listed: Pick<ListedFindings, "completedAt">,
): Outcome | null {
  const status = textAt(imageScanStatus, "status");
  const description = textAt(imageScanStatus, "description");
  const detail = description === null ? `the status is ${status}` : `the status is ${status}: ${description}`;
  const meaning = MEANINGS.get(status ?? "");
  if (meaning === undefined)
    return inconclusive("unknown-status", `the status is ${preview(imageScanStatus["status"])}`);
  if (meaning !== "ready") {
    const unsupported = meaning === "scan-failed" && (description ?? "").includes("UnsupportedImageError");
    return inconclusive(unsupported ? "unsupported-image" : meaning, detail);
  }
  if (status === "ACTIVE" && listed.completedAt === null) {
    return inconclusive("scan-pending", "the status is ACTIVE, but no scan has completed yet");
  }
  return null;
}
