import { GateError } from "../core/errors.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

type Cancellation = { signal: AbortSignal; release: () => void };

/**
 * Aborts `signal` on the first SIGINT or SIGTERM, so that what is known by then can be reported. A second one ends the
 * process at once, as by default, and so does the first after `release`.
 */
export function cancellation(): Cancellation {
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

/** How long a cancelled run may take to report what it knows while no source does so, in ms. */
const GRACE = 1_000;

export type RunCancellation = Cancellation & {
  /** The cancellation of a source, which ends early and reports what it knows. */
  ofSource: () => Cancellation;
  /**
   * The result of `work`. Rejects with a GateError where the run is cancelled while it does what cannot end early, such
   * as reading an export: GitHub kills a cancelled step after 7.5 s, and it has to publish why it ended.
   */
  unlessAbandoned: <T>(work: Promise<T>) => Promise<T>;
  /** Whether work that goes on was abandoned, so that only `process.exit` ends the process. */
  isAbandoned: () => boolean;
};

/** As `cancellation`, for all of a run: its first signal lets it publish its end. */
export function runCancellation(): RunCancellation {
  const { signal, release } = cancellation();
  let sources = 0;
  let isAbandoned = false;
  let abandon = () => {};
  const abandonLater = () => {
    if (signal.aborted && sources === 0) setTimeout(() => sources === 0 && abandon(), GRACE).unref();
  };
  signal.addEventListener("abort", abandonLater, { once: true });
  return {
    signal,
    release,
    ofSource: () => {
      sources += 1;
      const end = () => {
        sources -= 1;
        abandonLater();
      };
      return { signal, release: end };
    },
    unlessAbandoned: (work) =>
      new Promise((resolve, reject) => {
        abandon = () => {
          isAbandoned = true;
          reject(new GateError("The run was cancelled.", { code: "cancelled", option: null }));
        };
        abandonLater();
        work.then(resolve, reject).finally(() => (abandon = () => {}));
      }),
    isAbandoned: () => isAbandoned,
  };
}
