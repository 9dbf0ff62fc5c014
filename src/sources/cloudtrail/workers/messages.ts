import type { Severity } from "../../../core/search/severity.ts";
import type { Tally } from "../../../core/search/tally.ts";

/** How a thread comes by the bytes of an input: it opens the file, or has them. */
export type WorkerInput = { kind: "path"; path: string; bytes: number } | { kind: "bytes"; bytes: Uint8Array };

/** What a thread is to read for, reported once. */
export type WorkerAssignment = {
  severities: readonly Severity[];
  keepOthers: boolean;
  /** The run's clock, epoch ms. */
  now: number;
  since: number | null;
  until: number | null;
};

/** To a thread. `worker over`: what was read since the last time, as a share, and begin a new one. */
export type WorkerRequest = { kind: "read"; path: string; from: WorkerInput } | { kind: "flush" };

/** From a thread, in the request of what it was reported. */
export type WorkerResponse =
  | { kind: "progress"; bytes: number; records: number }
  | { kind: "done" }
  | { kind: "share"; share: Tally };

/** A thread, as much as is used of Node's. It ends by an error, or by itself. */
export type WorkerThread = {
  postMessage(message: WorkerAssignment | WorkerRequest): void;
  on(event: "message", listen: (response: WorkerResponse) => void): unknown;
  /** `messageerror`: a response that came in pieces nobody can put together. */
  on(event: "error" | "messageerror", listen: (error: unknown) => void): unknown;
  on(event: "exit", listen: () => void): unknown;
  terminate(): Promise<unknown>;
};
