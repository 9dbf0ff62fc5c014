import { inWords } from "../core/text/time.ts";

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
export function waitLine({ reference, platform, state, detail, elapsed, left }: Waiting): string {
  const time = state === "waiting" ? `${inWords(elapsed)} so far, ${inWords(left)} left` : `after ${inWords(elapsed)}`;
  const image = reference.replace(/^[^/]*[.:][^/]*\//, "");
  return `${state}, ${time}: ${platform === null ? image : `${image} (${platform})`}${detail === null ? "" : `: ${detail}`}`;
}
