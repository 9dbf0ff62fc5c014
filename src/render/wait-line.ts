import { inWords } from "../core/text/time.ts";

/** An image that changed its state while the run waits. Times in ms. */
export type Waiting = {
  reference: string;
  platform: string | null;
  state: "waiting" | "inconclusive" | "evaluated";
  detail: string | null;
  elapsed: number;
  left: number;
};

/**
 * One line about it, the state and the time first, so that they are seen where a terminal cuts the rest: what is waited
 * for, how long already and how long still. Not yet made safe for where it goes.
 */
export function waitLine({ reference, platform, state, detail, elapsed, left }: Waiting): string {
  const time = state === "waiting" ? `${inWords(elapsed)} so far, ${inWords(left)} left` : `after ${inWords(elapsed)}`;
  const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
  return `${state}, ${time}: ${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}
