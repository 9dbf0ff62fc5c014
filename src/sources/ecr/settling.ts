import { createHash } from "node:crypto";
import { claimedBeyondListed } from "../../core/search/observations.ts";
import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { type PollResult, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId, ScanAnswer } from "./scan-answer.ts";

/** Between two full reads that have to agree, ms; longer where they agree on nothing, which is what comes too early. */
const SETTLING = 5_000;
const SETTLING_EMPTY = 15_000;

/** How far apart Inspector and ECR may date one scan, ms. */
const SAME_SCAN = 60_000;

/**
 * Judges one image's whole answers, one after the other. Basic findings count at once. Where scanning is, or may be,
 * enhanced, COMPLETE and ACTIVE come before the findings do: Inspector says when they are in. Without it, or where
 * its last scan is not the one that ECR shows, two reads some seconds apart have to agree.
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
        return waitFor({ code: "scan-pending", detail: "Inspector does not know of this image yet" });
      }
      lastScannedAt = coverage.kind === "ready" ? coverage.lastScannedAt : null;
    }
    const isCovered = isScanOf(answer, lastScannedAt);
    const print = fingerprint(answer);
    const now = clock();
    const gap = answer.findings.length === 0 ? SETTLING_EMPTY : SETTLING;
    if (previous?.print === print && (isCovered || now - previous.at >= gap)) return evaluated(answer);
    if (previous?.print !== print) previous = { print, at: now };
    const detail = `findings listed: ${answer.findings.length}; a second read has to agree before they count`;
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

/** Findings of basic scanning come whole; an empty answer could be one that enhanced scanning has yet to fill. */
async function isUnsettled(registry: Registry, answer: ScanAnswer): Promise<boolean> {
  if (isEnhancedAnswer(answer)) return true;
  return answer.findings.length === 0 && (await registry.configuration.registryType()) !== "BASIC";
}

export function isEnhancedAnswer({ type, status }: ScanAnswer): boolean {
  return type === "enhanced" || status === "ACTIVE";
}

/** Whether ECR's answer is of the scan that Inspector last made; one that does not say when it completed is not. */
function isScanOf({ completedAt }: ScanAnswer, lastScannedAt: number | null): boolean {
  return completedAt !== null && lastScannedAt !== null && Math.abs(completedAt - lastScannedAt) <= SAME_SCAN;
}

function evaluated(answer: ScanAnswer): PollResult<Outcome> {
  return done(answer.fault ?? { kind: "evaluated" });
}

function done(value: Outcome): PollResult<Outcome> {
  return { kind: "done", value };
}

/** What an answer lists, in whatever order, and of which scan. */
function fingerprint({ status, completedAt, findings }: ScanAnswer): string {
  const hash = createHash("sha256").update(`${status} ${completedAt}\n`);
  for (const text of findings.map((finding) => JSON.stringify(finding)).sort()) hash.update(text).update("\n");
  return hash.digest("hex");
}
