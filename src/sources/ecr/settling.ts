import { createHash } from "node:crypto";
import { claimedBeyondListed } from "../../core/search/observations.ts";
import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { type PollResult, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId, ScanAnswer } from "./scan-answer.ts";

/** Between two full reads that have to agree, ms; longer for empty ones, which often come too early. */
const SETTLING = 5_000;
const SETTLING_EMPTY = 15_000;

/** How far apart Inspector's and ECR's times of the same scan may be, ms. */
const SAME_SCAN = 60_000;

/**
 * Decides from one complete read after the other when an image's findings are final. Basic findings are final at once.
 * With enhanced scanning, COMPLETE and ACTIVE come before the findings do; Inspector's coverage shows when they are
 * there. Without it, or if its last scan is not the one that ECR shows, two reads some seconds apart have to agree.
 */
export function settling(
  registry: Registry,
  image: ManifestId,
  clock: () => number,
): (answer: ScanAnswer) => Promise<PollResult<Outcome>> {
  let previous: { print: string; at: number } | null = null;
  let lastScannedAt: number | null = null;

  async function settle(answer: ScanAnswer): Promise<PollResult<Outcome>> {
    const wasCovered = lastScannedAt !== null;
    if (!isScanOf(answer, lastScannedAt)) {
      const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? answer.registryId });
      if (coverage.kind === "permanent") return done(inconclusive(coverage.code, coverage.detail));
      if (coverage.kind === "waiting") return waitFor({ code: "scan-pending", detail: coverage.detail });
      const isOurs = (await registry.configuration.registryType()) === "ENHANCED";
      if (coverage.kind === "unlisted" && isOurs && answer.findings.length === 0) {
        return waitFor({ code: "scan-pending", detail: "Inspector does not list this image yet" });
      }
      lastScannedAt = coverage.kind === "ready" ? coverage.lastScannedAt : null;
    }
    const isCovered = isScanOf(answer, lastScannedAt);
    const print = fingerprint(answer);
    const now = clock();
    const gap = answer.findings.length === 0 ? SETTLING_EMPTY : SETTLING;
    if (previous?.print === print && (isCovered || now - previous.at >= gap)) return evaluated(answer);
    if (previous?.print !== print) previous = { print, at: now };
    const detail = `${answer.findings.length} finding${answer.findings.length === 1 ? "" : "s"} listed; waiting for a second read to confirm`;
    return waitFor({ code: "scan-pending", detail }, isCovered && !wasCovered ? 0 : gap);
  }

  return async (answer) => {
    const mayBeEnhanced = await isUnsettled(registry, answer);
    const excess = claimedBeyondListed([answer]);
    if (excess === null) return mayBeEnhanced ? await settle(answer) : evaluated(answer);
    const reason = { code: "counts-disagree", detail: excess } as const;
    return { kind: "wait", reason, retry: mayBeEnhanced ? "deadline" : "brief" };
  };
}

/** Basic findings are complete; an empty list could be one that enhanced scanning has yet to fill. */
async function isUnsettled(registry: Registry, answer: ScanAnswer): Promise<boolean> {
  if (isEnhancedAnswer(answer)) return true;
  return answer.findings.length === 0 && (await registry.configuration.registryType()) !== "BASIC";
}

/** Whether a read is of an enhanced scan. */
export function isEnhancedAnswer({ type, status }: ScanAnswer): boolean {
  return type === "enhanced" || status === "ACTIVE";
}

/** Whether the read is of the scan that Inspector completed last; without a completion time it is not. */
function isScanOf({ completedAt }: ScanAnswer, lastScannedAt: number | null): boolean {
  return completedAt !== null && lastScannedAt !== null && Math.abs(completedAt - lastScannedAt) <= SAME_SCAN;
}

function evaluated(answer: ScanAnswer): PollResult<Outcome> {
  return done(answer.fault ?? { kind: "evaluated" });
}

function done(value: Outcome): PollResult<Outcome> {
  return { kind: "done", value };
}

/** Identifies the findings, regardless of their order, and the scan that they are of. */
function fingerprint({ status, completedAt, findings }: ScanAnswer): string {
  const hash = createHash("sha256").update(`${status} ${completedAt}\n`);
  for (const text of findings.map((finding) => JSON.stringify(finding)).sort()) hash.update(text).update("\n");
  return hash.digest("hex");
}
