import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import { inWords } from "../../core/text/time.ts";
import { CANCELLED } from "../aws/aws-failure.ts";
import type { Runtime } from "../aws/runtime.ts";
import type { RetryPolicy } from "./faults.ts";

/** The time that a run has, in epoch ms; one deadline for all images. */
export type Timing = Pick<Runtime, "clock" | "sleep" | "random" | "signal"> & { startedAt: number; deadline: number };

/** Why something is not ready, in the report's codes. */
export type PendingReason = { code: InconclusiveCode; detail: string };

/** What one look came to. `pause` in ms overrides the growing delay. */
export type PollResult<T> =
  | { kind: "done"; value: T }
  | { kind: "wait"; reason: PendingReason; retry: RetryPolicy; pause?: number };

/** Waits until the deadline; for the next look after `pause` ms, where it is given. */
export function waitFor(reason: PendingReason, pause?: number): PollResult<never> {
  return { kind: "wait", reason, retry: "deadline", ...(pause === undefined ? {} : { pause }) };
}

export type PollOutcome<T> = { kind: "done"; value: T } | { kind: "given-up"; reason: PendingReason };

const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 30_000;
const GROWTH = 1.5;

/** How long something is retried that mends itself soon or never. */
const BRIEFLY = 60_000;

/**
 * Looks again and again, at growing intervals with jitter, until a look is done or it is not worth waiting any longer:
 * the deadline, a cancelled run, a short retry that has run out.
 */
export async function poll<T>(
  timing: Timing,
  look: () => Promise<PollResult<T>>,
  waiting: (reason: PendingReason) => void,
): Promise<PollOutcome<T>> {
  const { clock, signal, startedAt, deadline } = timing;
  let delay = FIRST_DELAY;
  let briefSince: number | null = null;
  for (;;) {
    const seen = await look();
    if (seen.kind === "done") return seen;
    const { reason, retry } = seen;
    const now = clock();
    briefSince = retry === "brief" ? (briefSince ?? now) : null;
    const isPatienceOver = briefSince !== null && now - briefSince >= BRIEFLY;
    // A look that follows at once is no waiting.
    const isTimeOver = now >= deadline && seen.pause !== 0;
    if (retry === "none") return { kind: "given-up", reason };
    if (signal.aborted) return { kind: "given-up", reason: cancelled(reason) };
    if (isPatienceOver || isTimeOver) return { kind: "given-up", reason: waitedFor(reason, now - startedAt) };
    waiting(reason);
    const pause = seen.pause ?? delay * (0.75 + timing.random() / 2);
    if (pause > 0) await timing.sleep(Math.min(pause, deadline - now), signal);
    if (signal.aborted) return { kind: "given-up", reason: cancelled(reason) };
    if (seen.pause === undefined) delay = Math.min(LONGEST_DELAY, delay * GROWTH);
  }
}

/** Whatever it waited for, it did not wait to the end: a reason that can be accepted would let a cancelled run pass. */
function cancelled({ detail }: PendingReason): PendingReason {
  return { code: "run-ended", detail: detail === CANCELLED ? detail : `${CANCELLED}; until then: ${detail}` };
}

function waitedFor({ code, detail }: PendingReason, elapsed: number): PendingReason {
  return { code, detail: elapsed < 1_000 ? detail : `${detail}, after ${inWords(elapsed)} of waiting` };
}
