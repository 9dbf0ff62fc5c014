import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { missingScan } from "./missing-scan.ts";
import { type PendingReason, type PollResult, poll, type Timing, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import { type ManifestId, readScan, type ScanAnswer } from "./scan-answer.ts";
import { isEnhancedAnswer, settling } from "./settling.ts";

/** A manifest's scan when it could be evaluated, or when waiting for it ended. */
export type AwaitedScan = {
  /** The last response that listed findings; if none did, the last one. */
  answer: ScanAnswer;
  /** The scan's last status. */
  status: string | null;
  type: "basic" | "enhanced" | null;
  outcome: Outcome;
  /** When the last response came or waiting ended, epoch ms. */
  observedAt: number;
  /** A permission was missing. */
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
    return (await inspectorResult(latest)) ?? { kind: "wait", reason: outcome, retry };
  }

  /** With enhanced scanning, ACTIVE and PENDING may never change; Inspector's coverage shows whether they will. */
  async function inspectorResult({ status, problem, registryId }: ScanAnswer): Promise<PollResult<Outcome> | null> {
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

/** An empty list does not show which kind of scan it is from; the registry's configuration, already read, does. */
async function isEmptyAndEnhanced(registry: Registry, { type, findings }: ScanAnswer): Promise<boolean> {
  if (type === null || findings.length > 0) return false;
  return (await registry.configuration.registryType()) === "ENHANCED";
}
