const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Notes the first wish to end, so that what is known by then can be written out; a second one ends the process at once,
 * as it would have without this. `release` gives the signals back.
 */
export function cancellation(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const release = () => {
    for (const name of SIGNALS) process.removeListener(name, cancel);
  };
  const cancel = () => {
    release();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, cancel);
  return { signal: controller.signal, release };
}
