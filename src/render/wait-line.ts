import { inWords } from "../core/text/time.ts";
import { timeLeft } from "./time-left.ts";

/** An image whose state changed while the run polls it. Times in ms. */
export type Waiting = {
  reference: string;
  platform: string | null;
  state: "waiting" | "inconclusive" | "evaluated";
  detail: string | null;
  elapsed: number;
  left: number;
};

/**
 * The state, the time elapsed and left, the image and the detail on one line; state and time first, because terminals
 * truncate long lines. The caller must escape it.
 */
export function waitLine(waiting: Waiting): string {
  const { state, elapsed, left } = waiting;
  const time = state === "waiting" ? waitTime(elapsed, left) : `after ${inWords(elapsed)}`;
  return `${state}, ${time}: ${pendingLabel(waiting)}`;
}

/** `2 minutes so far, 8 minutes left`. */
export function waitTime(elapsed: number, left: number): string {
  return `${inWords(elapsed)} so far, ${timeLeft(left)} left`;
}

/** `team/shop:v1 (linux/arm64): the scan is running`. */
export function pendingLabel({
  reference,
  platform,
  detail,
}: Pick<Waiting, "reference" | "platform" | "detail">): string {
  const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
  return `${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}
