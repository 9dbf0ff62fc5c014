import { isObject, objectAt } from "../../../core/text/json-values.ts";
import { awsFailure } from "../../aws/aws-failure.ts";
import type { Runtime } from "../../aws/runtime.ts";

/** What waiting between attempts needs. An aborted signal ends the wait. */
export type RetrySettings = Pick<Runtime, "sleep" | "random" | "signal">;

/** S3 asks for patience when a prefix gets busy (503 SlowDown): some twenty seconds of it in all. */
const TRIES = 7;
const FIRST_WAIT = 300;
const LONGEST_WAIT = 10_000;

/** Runs `attempt` until it succeeds, fails for good, or has failed too often. `tries` starts anew with each call. */
export async function retried<T>(attempt: () => Promise<T>, settings: RetrySettings): Promise<T> {
  const waiting = retryBudget(settings);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      await waiting.after(error);
    }
  }
}

/** Counts the tries of something that is done in parts. */
export type RetryBudget = {
  /** Waits before the next try, or throws `error` where there is none. */
  after(error: unknown): Promise<void>;
  /** Something was achieved: the count starts again. */
  reset(): void;
};

export function retryBudget({ sleep, random, signal }: RetrySettings): RetryBudget {
  let tries = 1;
  return {
    after: async (error) => {
      if (tries === TRIES || !mayRecover(error)) throw error;
      const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (tries - 1));
      tries += 1;
      // Not all at once again, and never at once.
      await sleep(wait * (0.5 + random() / 2), signal);
    },
    reset: () => {
      tries = 1;
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
  if (RETRYABLE_NAMES.test(failure.name) || failure.status === 408 || isAborted(error)) return true;
  // The SDK has corrected its clock by the response's.
  if (isObject(error) && objectAt(error, "$metadata")["clockSkewCorrected"] === true) return true;
  if (failure.kind === "network") return DROPPED.test(failure.code);
  if (failure.kind === "not-aws") return error instanceof SyntaxError;
  return failure.kind === "throttled" || failure.kind === "timeout" || failure.kind === "server-error";
}

/** Node's error for a connection that dropped inside a response body. */
function isAborted(error: unknown): boolean {
  return error instanceof Error && error.message === "aborted";
}
