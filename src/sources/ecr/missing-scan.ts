import { inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { type PollResult, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";
import type { ManifestId } from "./scan-answer.ts";
import { type StartedScan, startScan } from "./start-scan.ts";

/** How long a scan on push is given to begin before one is asked for, ms. */
const ON_PUSH = 30_000;

/**
 * Judges ScanNotFound, one look after the other: just after a push it is normal; else nothing scans this image, and a
 * scan is asked for where `start-scan` allows it and the registry is, or may be, basic.
 */
export function missingScan(
  registry: Registry,
  image: ManifestId,
  { startScan: mayStart, clock }: { startScan: "auto" | "never"; clock: () => number },
): { look(): Promise<PollResult<Outcome>>; denied(): string | null } {
  const { configuration } = registry;
  let since: number | null = null;
  let started: StartedScan | null = null;

  async function ask(frequency: string | null): Promise<void> {
    since ??= clock();
    const isComing = frequency === "SCAN_ON_PUSH" && clock() - since < ON_PUSH;
    const mayTryAgain = started?.kind === "failed" && started.fault.retry !== "none";
    if (mayStart === "never" || isComing || (started !== null && !mayTryAgain)) return;
    started = await startScan(registry.api, image, registry.callOf("StartImageScan", image.repositoryName));
    if (started.kind === "enhanced") configuration.noteEnhanced();
  }

  async function lookAtBasic(frequency: string | null): Promise<PollResult<Outcome>> {
    await ask(frequency);
    if (started?.kind === "enhanced") return await lookAtEnhanced(frequency);
    if (started?.kind === "failed") {
      const { fault } = started;
      if (fault.retry !== "none") return { kind: "wait", reason: fault, retry: fault.retry };
      // Without the permission to ask for a scan, one that comes by itself is still worth waiting for.
      if (fault.deniedAction === null || frequency === "MANUAL") return done(inconclusive(fault.code, fault.detail));
    }
    if (mayStart === "never" && frequency === "MANUAL") return done(inconclusive("scan-not-found", NOBODY_SCANS));
    return waitFor({ code: "scan-not-found", detail: await detail() });
  }

  async function lookAtEnhanced(frequency: string | null): Promise<PollResult<Outcome>> {
    if (frequency === "MANUAL") return done(inconclusive("scan-not-found", NO_RULE));
    const coverage = await registry.coverage(image);
    if (coverage.kind === "permanent") return done(inconclusive(coverage.code, coverage.detail));
    const said = coverage.kind === "waiting" ? `; ${coverage.detail}` : "";
    return waitFor({ code: "scan-not-found", detail: `${await detail()}${said}` });
  }

  async function detail(): Promise<string> {
    const type = await configuration.registryType();
    const parts = ["ECR has no scan of this image"];
    if (mayStart === "never") parts.push("start-scan is never");
    if (started?.kind === "started") parts.push("one was asked for and has not begun");
    if (started?.kind === "already-scanned")
      parts.push("it was scanned in the last 24 hours, so no other can be started");
    if (started?.kind === "failed") parts.push(`none could be started: ${started.fault.detail}`);
    if (type === "ENHANCED") parts.push("scanning is enhanced, which hides what basic scanning found before");
    if (type === null) parts.push(TYPE_UNKNOWN);
    return parts.join("; ");
  }

  return {
    look: async () => {
      const type = await configuration.registryType();
      const frequency = type === null ? null : await configuration.frequency(image.repositoryName);
      return type === "ENHANCED" ? await lookAtEnhanced(frequency) : await lookAtBasic(frequency);
    },
    denied: () => (started?.kind === "failed" ? started.fault.deniedAction : null),
  };
}

function done(value: Outcome): PollResult<Outcome> {
  return { kind: "done", value };
}

const NO_RULE =
  "scanning is enhanced, and no rule of the registry's scanning configuration covers this repository: add one that scans on push";

const NOBODY_SCANS =
  "the repository is not scanned on push, and start-scan is never: switch scan on push on, or set start-scan: auto";

const TYPE_UNKNOWN =
  "how the registry scans is not known: where it is another account's and enhanced, assume a role in that account";
