import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import { inWords } from "../../core/text/time.ts";
import { CANCELLED } from "../aws/aws-failure.ts";
import { type Attempt, type Backoff, repeat } from "../aws/backoff.ts";
import type { Runtime } from "../aws/runtime.ts";
import type { RetryPolicy } from "./faults.ts";

/** The time that a run has, in epoch ms; one deadline for all images. */
export type Timing = Pick<Runtime, "clock" | "sleep" | "random" | "signal"> & { startedAt: number; deadline: number };

/** Why something is not ready, with a code of the report. */
export type PendingReason = { code: InconclusiveCode; detail: string };

/** The result of one poll. `pause` in ms replaces the growing delay. */
export type PollResult<T> =
  | { kind: "done"; value: T }
  | { kind: "wait"; reason: PendingReason; retry: RetryPolicy; pause?: number };

/** Waits until the deadline. The next poll is after `pause` ms, if given. */
export function waitFor(reason: PendingReason, pause?: number): PollResult<never> {
  return { kind: "wait", reason, retry: "deadline", ...(pause === undefined ? {} : { pause }) };
}

export type PollOutcome<T> = { kind: "done"; value: T } | { kind: "given-up"; reason: PendingReason };

const BACKOFF: Backoff = { first: 2_000, growth: 1.5, longest: 30_000, jitter: { least: 0.75, most: 1.25 } };

/** How long to retry what recovers soon or never, ms. */
const BRIEFLY = 60_000;

/**
 * Polls at growing intervals until a poll is done or waiting makes no sense any more: at the deadline, when the run is
 * cancelled, or after a brief retry. `waiting` gets the reason before each wait.
 */
export async function poll<T>(
  timing: Timing,
  look: () => Promise<PollResult<T>>,
  waiting: (reason: PendingReason) => void,
): Promise<PollOutcome<T>> {
  const { clock, signal, startedAt, deadline } = timing;
  let pending: PendingReason | null = null;
  let briefSince: number | null = null;
  const giveUp = (reason: PendingReason): Attempt<PollOutcome<T>> => ({
    kind: "done",
    value: { kind: "given-up", reason },
  });
  const attempt = async (): Promise<Attempt<PollOutcome<T>>> => {
    if (signal.aborted && pending !== null) return giveUp(cancelled(pending));
    const seen = await look();
    if (seen.kind === "done") return { kind: "done", value: seen };
    const { reason, retry, pause } = seen;
    const now = clock();
    briefSince = retry === "brief" ? (briefSince ?? now) : null;
    const isBriefOver = briefSince !== null && now - briefSince >= BRIEFLY;
    // A poll that follows at once does not wait, so the deadline does not stop it.
    const isTimeOver = now >= deadline && pause !== 0;
    if (retry === "none") return giveUp(reason);
    if (signal.aborted) return giveUp(cancelled(reason));
    if (isBriefOver || isTimeOver) return giveUp(waitedFor(reason, now - startedAt));
    pending = reason;
    waiting(reason);
    return { kind: "again", ...(pause === undefined ? {} : { pause }) };
  };
  return await repeat(attempt, timing, { backoff: BACKOFF, deadline });
}

/** The code is not that of what was pending: it may be accepted in the ignore file, and a cancelled run would pass. */
function cancelled({ detail }: PendingReason): PendingReason {
  return { code: "cancelled", detail: detail === CANCELLED ? detail : `${CANCELLED}; until then: ${detail}` };
}

function waitedFor({ code, detail }: PendingReason, elapsed: number): PendingReason {
  return { code, detail: elapsed < 1_000 ? detail : `${detail}, after waiting ${inWords(elapsed)}` };
}
