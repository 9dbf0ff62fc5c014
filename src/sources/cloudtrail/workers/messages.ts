import type { Severity } from "../../../core/search/severity.ts";
import type { Tally } from "../../../core/search/tally.ts";

/** How a thread comes by the bytes of an input: it opens the file, or has them. */
export type Portable = { kind: "path"; path: string; bytes: number } | { kind: "bytes"; bytes: Uint8Array };

/** What a thread is to read for, told once. */
export type Assignment = {
  severities: readonly Severity[];
  keepOthers: boolean;
  /** The run's clock, epoch ms. */
  now: number;
  since: number | null;
  until: number | null;
};

/** To a thread. `hand over`: what was read since the last time, as a share, and begin a new one. */
export type Order = { kind: "read"; path: string; from: Portable } | { kind: "hand over" };

/** From a thread, in the order of what it was told. */
export type Word =
  | { kind: "progress"; bytes: number; records: number }
  | { kind: "done" }
  | { kind: "share"; share: Tally };

/** A thread, as much as is used of Node's. It ends by an error, or by itself. */
export type Thread = {
  postMessage(message: Assignment | Order): void;
  on(event: "message", listen: (word: Word) => void): unknown;
  /** `messageerror`: a word that came in pieces nobody can put together. */
  on(event: "error" | "messageerror", listen: (error: unknown) => void): unknown;
  on(event: "exit", listen: () => void): unknown;
  terminate(): Promise<unknown>;
};
