import { inWords } from "../core/time.ts";

/** An image that changed its state while the run waits. Times in ms. */
export type Waiting = {
  reference: string;
  platform: string | null;
  state: "waiting" | "inconclusive" | "evaluated";
  detail: string | null;
  elapsed: number;
  left: number;
};

/** One line about it: what is waited for, how long already and how long still. Not yet made safe for where it goes. */
export function waitLine({ reference, platform, state, detail, elapsed, left }: Waiting): string {
  const image = platform === null ? reference : `${reference} (${platform})`;
  const why = detail === null ? "" : `: ${detail}`;
  const time = state === "waiting" ? `${inWords(elapsed)} so far, ${inWords(left)} left` : `after ${inWords(elapsed)}`;
  return `${image}: ${state}${why} (${time})`;
}
