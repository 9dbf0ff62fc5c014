import { type InconclusiveCode, SCAN_CODES } from "../../search/scan-result.ts";

/**
 * Whether an `inconclusive` entry of an ignore file may accept a code:
 * - `refused`: no. The request to AWS failed, or the image that was scanned may not be the one that runs, so nothing is
 *   known about the image.
 * - `accepted`: yes. A run in which nothing was evaluated still does not pass.
 * - `in-image`: yes, and the reason lies in the image itself: no later run could evaluate it. A run may pass although
 *   nothing was evaluated.
 */
export type CodeAcceptance = "refused" | "accepted" | "in-image";

/** Lists every code: a new one does not compile until someone decides whether it may be accepted. */
export const CODE_ACCEPTANCE = {
  "scan-not-found": "accepted",
  "scan-pending": "accepted",
  "scan-failed": "accepted",
  "unsupported-image": "in-image",
  // An attacker who pushes an image writes its manifest. An entry that is meant for other manifests must not cover one
  // that a container runtime may run.
  "unclear-manifest": "refused",
  "eligibility-expired": "in-image",
  "findings-unavailable": "accepted",
  "limit-exceeded": "accepted",
  "image-archived": "in-image",
  "unknown-status": "accepted",
  "image-not-found": "accepted",
  "repository-not-found": "accepted",
  "access-denied": "refused",
  credentials: "refused",
  "service-error": "refused",
  network: "refused",
  "run-ended": "refused",
  cancelled: "refused",
  "foreign-endpoint": "refused",
  "empty-index": "accepted",
  "scan-too-old": "accepted",
  "call-failed": "accepted",
  "response-missing": "accepted",
  "response-omitted": "accepted",
  "findings-missing": "accepted",
  "pages-missing": "accepted",
  "counts-disagree": "accepted",
  "unknown-severity": "accepted",
  "malformed-finding": "accepted",
  "malformed-response": "accepted",
  "exploitation-unknown": "accepted",
} as const satisfies Record<InconclusiveCode, CodeAcceptance>;

type CodeOf<Acceptance extends CodeAcceptance> = {
  [Code in InconclusiveCode]: (typeof CODE_ACCEPTANCE)[Code] extends Acceptance ? Code : never;
}[InconclusiveCode];

/** A code that an `inconclusive` entry may name. */
export type AcceptableCode = CodeOf<"accepted" | "in-image">;

export function isAcceptable(code: InconclusiveCode): code is AcceptableCode {
  return CODE_ACCEPTANCE[code] !== "refused";
}

/** The codes that an `inconclusive` entry may name, in the order of `SCAN_CODES`. */
export const ACCEPTABLE_CODES: readonly AcceptableCode[] = SCAN_CODES.filter(isAcceptable);

/** Whether the reasons for all of an image's codes lie in the image itself. False for no codes. */
export function liesInImage(codes: readonly InconclusiveCode[]): boolean {
  return codes.length > 0 && codes.every((code) => CODE_ACCEPTANCE[code] === "in-image");
}
