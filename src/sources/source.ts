import type { Buffer } from "node:buffer";
import type { ImageReference } from "../core/aws/image-reference.ts";
import type { Notice } from "../core/report/notices.ts";
import type { Intake } from "../core/search/intake.ts";
import type { AnswerLog } from "./aws/answer-log.ts";
import type { Environment } from "./aws/runtime.ts";
import type { LocalReads } from "./cloudtrail/local-reads.ts";
import type { PolicyPaths, ReadOwnFile } from "./policy/exemptions.ts";
import type { Progress } from "./progress.ts";

/**
 * Reads scan results from one place. Each source is a folder with a module that maps the options to its settings;
 * `requested-sources.ts` lists them.
 */
export type Source = {
  /**
   * Adds every result to the intake, and every input that could not be read as a problem. Returns notices for the
   * report. Throws a GateError only for what the user can fix before anything is evaluated, such as a wrong path.
   */
  read(intake: Intake, run: Run): Promise<Notice[]>;
};

/** Names images without evaluating them. All references of a run are deduplicated and read once, by `ecr/`. */
export type ReferenceSource = {
  /** Throws a GateError for a reference that is missing, malformed or contradictory. */
  read(run: Run): Promise<ImageReference[]>;
};

/** Loads a source. What a run does not need is never loaded: the AWS SDK alone takes most of a run's start. */
export type Load<T> = () => Promise<T>;

/** What all sources of one run share. */
export type Run = PolicyPaths & {
  /** Epoch ms. */
  clock: () => number;
  /** Resolves after this many ms, or as soon as the signal is aborted; at once if it already is. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** At least 0 and less than 1, for jitter. */
  random: () => number;
  env: Environment;
  /** Listens to SIGINT and SIGTERM until `release` is called. */
  cancellation: () => { signal: AbortSignal; release: () => void };
  progress: (progress: Progress) => void;
  /** Records who answered the requests of this run. */
  answers: AnswerLog;
  readOwnFile: ReadOwnFile;
  standardInput: () => AsyncIterable<Buffer>;
  /** Sources add each file and folder that they read, so that no report file overwrites it. */
  reads: LocalReads;
};

/** Runs `use` with a signal that SIGINT and SIGTERM abort. What is known by then can still be reported. */
export async function cancellable<T>(
  { cancellation }: Pick<Run, "cancellation">,
  use: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal, release } = cancellation();
  try {
    return await use(signal);
  } finally {
    release();
  }
}
