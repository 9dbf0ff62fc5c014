/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a source needs of the process that it runs in. All of it is passed in, so that tests can decide it. */
export type Runtime = {
  /** The time now, epoch ms. */
  clock: () => number;
  /** Resolves after so many ms, or as soon as the signal is aborted; at once if it already is. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 to 1, for jitter. */
  random: () => number;
  /** Aborted when the run is cancelled: requests and waits end at once. */
  signal: AbortSignal;
  env: Environment;
};
