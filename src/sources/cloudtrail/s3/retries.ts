import { isObject, objectAt } from "../../../core/text/json-values.ts";
import { noteAttempts } from "../../aws/attempts.ts";
import { awsFailure } from "../../aws/aws-failure.ts";
import { type Backoff, delaysOf, type Waiting } from "../../aws/backoff.ts";

/** S3 asks clients to slow down when a prefix gets busy (503 SlowDown): these waits add up to some twenty seconds. */
const BACKOFF: Backoff = { first: 300, growth: 2, longest: 10_000, jitter: { least: 0.5, most: 1 } };
const ATTEMPTS = 7;

/** Repeats `attempt` until it succeeds, fails permanently, or has failed too often. Throws its last error. */
export async function retried<T>(attempt: () => Promise<T>, waiting: Waiting): Promise<T> {
  const budget = retryBudget(waiting);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      await budget.after(error);
    }
  }
}

/** Counts the attempts at something that is read in parts. */
export type RetryBudget = {
  /** Waits before the next attempt, or throws `error` if there is none. */
  after(error: unknown): Promise<void>;
  /** Progress was made: the count starts again. */
  reset(): void;
};

/** A budget of some attempts without progress. */
export function retryBudget({ sleep, random, signal }: Waiting): RetryBudget {
  const delays = delaysOf(BACKOFF, random);
  let attempts = 1;
  return {
    after: async (error) => {
      if (attempts === ATTEMPTS || !mayRecover(error)) {
        noteAttempts(error, attempts);
        throw error;
      }
      attempts += 1;
      await sleep(delays.next(), signal);
    },
    reset: () => {
      attempts = 1;
      delays.reset();
    },
  };
}

/** Error codes of S3 for failures that S3 itself recovers from, whatever their HTTP status. */
const RETRYABLE_NAMES = /^(InternalError|ServiceUnavailable|RequestTimeout|OperationAborted|BodyCut|InvalidListing)/;

/** Of the system, of Node's HTTP and of its streams; not of names that cannot be resolved. */
const DROPPED = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|HPE_|ERR_STREAM_PREMATURE_CLOSE)/;

/** Whether another attempt may succeed. */
function mayRecover(error: unknown): boolean {
  const failure = awsFailure(error);
  if (RETRYABLE_NAMES.test(failure.name) || failure.status === 408) return true;
  // Node's error for a connection that dropped inside a response body.
  if (failure.message === "aborted") return true;
  // The SDK has corrected its clock by the response's.
  if (isObject(error) && objectAt(error, "$metadata")["clockSkewCorrected"] === true) return true;
  if (failure.kind === "network") return DROPPED.test(failure.code);
  // What is between this step and S3 may recover, but not from rejecting requests.
  if (failure.kind === "not-aws") return error instanceof SyntaxError || (failure.status ?? 0) >= 500;
  return failure.kind === "throttled" || failure.kind === "timeout" || failure.kind === "server-error";
}
