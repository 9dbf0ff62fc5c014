const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Aborts `signal` on the first SIGINT or SIGTERM, so that what is known by then can be reported. A second one ends the
 * process at once, as by default, and so does the first after `release`.
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
