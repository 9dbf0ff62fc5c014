import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { type PollResult, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId } from "./scan-answer.ts";
import { type StartedScan, startScan } from "./start-scan.ts";

/** How long to wait for a scan on push to start before one is requested, ms. */
const ON_PUSH = 30_000;

/**
 * Polls an image for which ECR responds ScanNotFound. Just after a push that is normal. Otherwise nothing scans the
 * image, and a scan is requested if `start-scan` allows it and the registry has, or may have, basic scanning.
 */
export function missingScan(
  registry: Registry,
  image: ManifestId,
  { startScan: mayStart, clock }: { startScan: "auto" | "never"; clock: () => number },
): { look(): Promise<PollResult<Outcome>>; denied(): string | null } {
  const { configuration } = registry;
  let since: number | null = null;
  let started: StartedScan | null = null;

  async function requestScan(frequency: string | null): Promise<void> {
    since ??= clock();
    const isExpected = frequency === "SCAN_ON_PUSH" && clock() - since < ON_PUSH;
    const mayRetry = started?.kind === "failed" && started.fault.retry !== "none";
    if (mayStart === "never" || isExpected || (started !== null && !mayRetry)) return;
    started = await startScan(registry.api, image, registry.callOf("StartImageScan", image.repositoryName));
    if (started.kind === "enhanced") configuration.noteEnhanced();
  }

  async function pollBasic(frequency: string | null): Promise<PollResult<Outcome>> {
    await requestScan(frequency);
    if (started?.kind === "enhanced") return await pollEnhanced(frequency);
    if (started?.kind === "failed") {
      const { fault } = started;
      if (fault.retry !== "none") return { kind: "wait", reason: fault, retry: fault.retry };
      // Without the permission to start a scan, one that starts by itself is still worth waiting for.
      if (fault.deniedAction === null || frequency === "MANUAL") return done(inconclusive(fault.code, fault.detail));
    }
    if (mayStart === "never" && frequency === "MANUAL") return done(inconclusive("scan-not-found", NO_SCAN_ON_PUSH));
    return waitFor({ code: "scan-not-found", detail: await detail() });
  }

  async function pollEnhanced(frequency: string | null): Promise<PollResult<Outcome>> {
    if (frequency === "MANUAL") return done(inconclusive("scan-not-found", NO_RULE));
    const coverage = await registry.coverage(image);
    if (coverage.kind === "permanent") return done(inconclusive(coverage.code, coverage.detail));
    const status = coverage.kind === "waiting" ? `; ${coverage.detail}` : "";
    return waitFor({ code: "scan-not-found", detail: `${await detail()}${status}` });
  }

  async function detail(): Promise<string> {
    const type = await configuration.registryType();
    const parts = ["ECR has no scan of this image"];
    if (mayStart === "never") parts.push("`start-scan` is never");
    if (started?.kind === "started") parts.push("a scan was requested but has not started");
    if (started?.kind === "already-scanned")
      parts.push("it was scanned in the last 24 hours, so another scan cannot be started");
    if (started?.kind === "failed") parts.push(`a scan could not be started: ${started.fault.detail}`);
    if (type === "ENHANCED") parts.push("scanning is enhanced, which hides the results of earlier basic scans");
    if (type === null) parts.push(TYPE_UNKNOWN);
    return parts.join("; ");
  }

  return {
    look: async () => {
      const type = await configuration.registryType();
      const frequency = type === null ? null : await configuration.frequency(image.repositoryName);
      return type === "ENHANCED" ? await pollEnhanced(frequency) : await pollBasic(frequency);
    },
    denied: () => (started?.kind === "failed" ? started.fault.deniedAction : null),
  };
}

function done(value: Outcome): PollResult<Outcome> {
  return { kind: "done", value };
}

const NO_RULE =
  "scanning is enhanced, and no rule of the registry's scanning configuration covers this repository: add one that scans on push";

const NO_SCAN_ON_PUSH =
  "the repository is not scanned on push, and `start-scan` is never: enable scan on push, or set `start-scan` to auto";

const TYPE_UNKNOWN =
  "the registry's scan type is unknown: if it is another account's registry with enhanced scanning, assume a role in that account";
