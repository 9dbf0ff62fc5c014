import { setMaxListeners } from "node:events";

/** S3 sends nothing, or too slowly for the run to finish. Ends the whole entry. */
export class TooSlow extends Error {
  override readonly name = "TooSlow";
}

/** A limit on how slow S3 may be. */
export type Pace = {
  /** Aborted when the entry ends, for any reason. */
  signal: AbortSignal;
  /** Runs something that waits for S3. Rejects with TooSlow as soon as S3 is too slow, even if `wait` does not end. */
  run: <T>(wait: () => Promise<T>) => Promise<T>;
  /** Records that so many bytes arrived. */
  received: (bytes: number) => void;
  /** Whether S3 was too slow, so that nothing more can be run. */
  isOver: () => boolean;
  /** Ends every request. */
  end: () => void;
};

/** S3 sends far more over any connection. */
const LEAST_BYTES_PER_SECOND = 16 * 1024;

/** Limits in idle timeouts: how long nothing may arrive, and how long less than the least rate. */
const SILENT = 3;
const SLOW = 30;
const TICKS_PER_TIMEOUT = 2;

/**
 * One limit for everything in one entry that waits for S3. Time counts only while something waits. It is exceeded if
 * nothing arrives for three idle timeouts, or if a budget of thirty idle timeouts is used up; arriving bytes refill the
 * budget at the least rate. This ends servers that never respond and servers that send a byte now and then, while an
 * entry of any size may take as long as its bytes need at that rate.
 *
 * @param idleTimeout the longest time without a byte on one connection, ms.
 */
export function startPace(idleTimeout: number): Pace {
  const ending = new AbortController();
  // Each request in progress adds a listener.
  setMaxListeners(0, ending.signal);
  const waiting = new Set<(error: TooSlow) => void>();
  const most = SLOW * idleTimeout;
  const tick = idleTimeout / TICKS_PER_TIMEOUT;
  let left = most;
  let silent = 0;
  let over: TooSlow | null = null;
  const end = () => {
    clearInterval(timer);
    ending.abort();
  };
  const stop = (message: string) => {
    over = new TooSlow(message);
    end();
    for (const reject of waiting) reject(over);
  };
  // Counted in ticks, not by the clock: no tick passes while this process itself is busy or suspended.
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
    end,
  };
}

function inSeconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
