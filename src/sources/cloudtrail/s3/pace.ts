import { setMaxListeners } from "node:events";

/** Why a whole input came to an end: S3 fell silent, or sends too slowly for a run to end. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/** How slow whoever answers for S3 may be. */
export type Pace = {
  /** Aborted when the input ends, for whatever reason. */
  signal: AbortSignal;
  /** Runs what waits for S3. Rejects with TooSlow as soon as S3 is too slow, whatever becomes of `wait`. */
  run: <T>(wait: () => Promise<T>) => Promise<T>;
  /** So many bytes arrived. */
  received: (bytes: number) => void;
  /** Whether S3 was too slow: nothing more can be run. */
  isOver: () => boolean;
  /** Ends every request. */
  end: () => void;
};

/** S3 sends far more over any line. */
export const LEAST_BYTES_PER_SECOND = 16 * 1024;

/** In idle timeouts: nothing at all arrives for so long, or less than the least rate for so long. */
const SILENT = 3;
const SLOW = 30;
const TICKS_PER_TIMEOUT = 2;

/**
 * One limit for everything that waits for S3 on behalf of one input. Time counts only while something waits. Nothing may
 * arrive for three idle timeouts; and the time that S3 has, thirty of them to begin with, is used up unless bytes arrive
 * at the least rate. So a server that never answers, and one that sends a byte now and then, both come to an end, while
 * an input of any size may take as long as its bytes need at that rate.
 *
 * @param idleTimeout how long one request may be silent, ms.
 */
export function startPace(idleTimeout: number): Pace {
  const ending = new AbortController();
  // Each request under way listens.
  setMaxListeners(0, ending.signal);
  const waiting = new Set<(error: TooSlow) => void>();
  const most = SLOW * idleTimeout;
  const tick = idleTimeout / TICKS_PER_TIMEOUT;
  let left = most;
  let silent = 0;
  let over: TooSlow | null = null;
  const stop = (message: string) => {
    over = new TooSlow(message);
    clearInterval(timer);
    ending.abort();
    for (const reject of waiting) reject(over);
  };
  // Counted in ticks, not by the clock: while this process itself is busy, or asleep, none passes.
  const timer = setInterval(() => {
    if (waiting.size === 0) return;
    silent += tick;
    left -= tick;
    if (silent >= SILENT * idleTimeout) stop(`nothing arrived for ${inSeconds(silent)}`);
    else if (left <= 0) stop(`less than ${LEAST_BYTES_PER_SECOND} bytes per second arrived for ${inSeconds(most)}`);
  }, tick);
  return {
    signal: ending.signal,
    run: (wait) =>
      new Promise((resolve, reject) => {
        if (over !== null) {
          reject(over);
          return;
        }
        waiting.add(reject);
        wait()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      }),
    received: (bytes) => {
      silent = 0;
      left = Math.min(most, left + (bytes / LEAST_BYTES_PER_SECOND) * 1000);
    },
    isOver: () => over !== null,
    end: () => {
      clearInterval(timer);
      ending.abort();
    },
  };
}

function inSeconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
