import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { missingScan } from "./missing-scan.ts";
import { type PendingReason, type PollResult, poll, type Timing, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import { type ManifestId, readScan, type ScanAnswer } from "./scan-answer.ts";
import { isEnhancedAnswer, settling } from "./settling.ts";

/** A manifest's scan, once it was there, or once waiting for it was over. */
export type AwaitedScan = {
  /** The last answer that listed something, else the last one. */
  answer: ScanAnswer;
  /** The scan's status as it was last. */
  status: string | null;
  type: "basic" | "enhanced" | null;
  outcome: Outcome;
  /** When its last answer came, or waiting for one ended; epoch ms. */
  observedAt: number;
  /** An IAM action was missing. */
  isDenied: boolean;
};

export type ScanSettings = { startScan: "auto" | "never"; timing: Timing };

/** Reads one manifest's scan until it can be evaluated. */
export async function awaitScan(
  registry: Registry,
  image: ManifestId,
  { startScan, timing }: ScanSettings,
  waiting: (reason: PendingReason) => void,
): Promise<AwaitedScan> {
  const call = registry.callOf("DescribeImageScanFindings", image.repositoryName);
  const absent = missingScan(registry, image, { startScan, clock: timing.clock });
  const settle = settling(registry, image, timing.clock);
  let latest = await readScan(registry.api, image, call);
  let listing = latest;
  let isRead = true;

  async function look(): Promise<PollResult<Outcome>> {
    if (!isRead) latest = await readScan(registry.api, image, call);
    isRead = false;
    if (latest.findings.length > 0 || listing.findings.length === 0) listing = latest;
    if (latest.problem === null) return await settle(latest);
    const { outcome, retry } = latest.problem;
    if (outcome.code === "scan-not-found") return await absent.look();
    return (await whatInspectorKnows(latest)) ?? { kind: "wait", reason: outcome, retry };
  }

  /** ACTIVE and PENDING may go on for ever where scanning is enhanced; Inspector knows whether it is in vain. */
  async function whatInspectorKnows({ status, problem, registryId }: ScanAnswer): Promise<PollResult<Outcome> | null> {
    if (problem?.outcome.code !== "scan-pending" || (status !== "ACTIVE" && status !== "PENDING")) return null;
    if (status === "PENDING" && (await registry.configuration.registryType()) !== "ENHANCED") return null;
    const coverage = await registry.coverage({ ...image, registryId: image.registryId ?? registryId });
    if (coverage.kind === "permanent") {
      return { kind: "done", value: inconclusive(coverage.code, coverage.detail) };
    }
    if (coverage.kind !== "waiting") return null;
    return waitFor({ code: "scan-pending", detail: `${problem.outcome.detail}; ${coverage.detail}` });
  }

  const polled = await poll(timing, look, waiting);
  const isEnhanced = isEnhancedAnswer(listing) || (await isEmptyAndEnhanced(registry, listing));
  return {
    answer: listing,
    status: latest.status,
    type: isEnhanced ? "enhanced" : listing.type,
    observedAt: timing.clock(),
    outcome: polled.kind === "done" ? polled.value : inconclusive(polled.reason.code, polled.reason.detail),
    isDenied: (latest.problem?.fault?.deniedAction ?? absent.denied()) !== null,
  };
}

/** An empty list does not say what scanned; the registry's configuration, which was asked by then, does. */
async function isEmptyAndEnhanced(registry: Registry, { type, findings }: ScanAnswer): Promise<boolean> {
  if (type === null || findings.length > 0) return false;
  return (await registry.configuration.registryType()) === "ENHANCED";
}
