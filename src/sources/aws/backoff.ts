import type { Runtime } from "./runtime.ts";

/** Delays between attempts, in ms: they grow by a factor up to the longest. */
export type Backoff = {
  first: number;
  growth: number;
  longest: number;
  /** The range that a delay is multiplied by at random, so that parallel jobs do not retry at the same moment. */
  jitter: { least: number; most: number };
};

/** What waiting needs of the runtime. An aborted signal ends a wait. */
export type Waiting = Pick<Runtime, "sleep" | "random" | "signal">;

/** The delays of one series of attempts. */
export type Delays = { next(): number; reset(): void };

/** Starts a series of delays. */
export function delaysOf({ first, growth, longest, jitter }: Backoff, random: Runtime["random"]): Delays {
  let delay = first;
  return {
    next: () => {
      const jittered = delay * (jitter.least + random() * (jitter.most - jitter.least));
      delay = Math.min(longest, delay * growth);
      return jittered;
    },
    reset: () => {
      delay = first;
    },
  };
}

/** The result of one attempt. `pause` in ms replaces the next delay, which then does not grow. */
export type Attempt<T> = { kind: "done"; value: T } | { kind: "again"; pause?: number };

/**
 * Makes attempts until one is done, and waits between them, never beyond `deadline` (epoch ms; null: none). An aborted
 * signal and a deadline that has passed end the wait only: the next attempt has to check for them.
 */
export async function repeat<T>(
  attempt: () => Promise<Attempt<T>>,
  { sleep, random, signal, clock }: Waiting & Pick<Runtime, "clock">,
  { backoff, deadline }: { backoff: Backoff; deadline: number | null },
): Promise<T> {
  const delays = delaysOf(backoff, random);
  for (;;) {
    const made = await attempt();
    if (made.kind === "done") return made.value;
    const left = deadline === null ? Number.POSITIVE_INFINITY : Math.max(0, deadline - clock());
    const pause = Math.min(made.pause ?? delays.next(), left);
    if (pause > 0) await sleep(pause, signal);
  }
}
