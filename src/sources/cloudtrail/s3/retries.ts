import { isObject, objectAt, textAt } from "../../../core/text/json-values.ts";
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
      if (tries === TRIES || !isPassing(error)) throw error;
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

const PASSING_STATUSES = new Set([408, 429, 500, 502, 503, 504]);

const PASSING_NAMES =
  /^(SlowDown|InternalError|ServiceUnavailable|RequestTimeout|TimeoutError|Throttl|OperationAborted|BodyCut|InvalidListing)/;

/** Of the system, of Node's HTTP and of its streams; not of certificates, which do not mend themselves. */
const PASSING_CODES =
  /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|HPE_|ERR_STREAM_PREMATURE_CLOSE)/;

/** Whether trying again may help. */
function isPassing(error: unknown): boolean {
  if (!isObject(error)) return false;
  const metadata = objectAt(error, "$metadata");
  const status = metadata["httpStatusCode"];
  if (typeof status === "number" && PASSING_STATUSES.has(status)) return true;
  // The SDK has set its clock by the answer's.
  if (metadata["clockSkewCorrected"] === true) return true;
  if (error instanceof SyntaxError) return true;
  const name = error instanceof Error ? error.name : "";
  return PASSING_NAMES.test(name) || PASSING_CODES.test(textAt(error, "code") ?? "") || isAborted(error);
}

/** How Node says that the line went dead inside a body. */
function isAborted(error: object): boolean {
  return error instanceof Error && error.message === "aborted";
}
