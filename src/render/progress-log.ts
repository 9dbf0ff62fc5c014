import { type Activity, progressStatus, type StatusEvent } from "./progress-status.ts";
import { queryLine } from "./query-line.ts";
import { waitLine } from "./wait-line.ts";

/** A line is due after this many ms without one. */
const DUE = 30_000;

/** How often to call `tick`, ms. */
export const TICK = 10_000;

/** Writes progress as lines of a log, for output that is not a terminal. */
export type ProgressLog = {
  /** For each event of a source. */
  show: (event: StatusEvent) => void;
  /** Writes the status where no line was written for 30 s. */
  tick: () => void;
};

/**
 * A line where an image begins or ends to wait or its reason changes and where a query changes its state, and at the
 * latest every 40 s as long as something is pending. Images that never waited are not listed. `write` must escape.
 */
export function progressLog(write: (activity: Activity, line: string) => void, clock: () => number): ProgressLog {
  const status = progressStatus();
  const waited = new Set<string>();
  let lastLine = clock();
  let queryState: string | null = null;
  const put = (activity: Activity, line: string) => {
    lastLine = clock();
    write(activity, line);
  };
  const tick = () => {
    if (clock() - lastLine < DUE) return;
    const now = status.line(clock());
    if (now !== null) put(now.activity, now.text);
  };
  return {
    show: (progress) => {
      status.add(progress, clock());
      if (progress.kind === "waiting") {
        const { event } = progress;
        const key = JSON.stringify([event.reference, event.platform]);
        const isFirst = event.state === "waiting" && !waited.has(key);
        if (event.state === "waiting") waited.add(key);
        if (waited.has(key) && (isFirst || event.changed)) put("Waiting for scans", waitLine(event));
      }
      if (progress.kind === "querying") {
        const { event } = progress;
        const state = event.kind === "running" ? event.state : event.kind;
        if (state !== queryState) put("Athena queries", queryLine(event));
        queryState = state;
      }
      tick();
    },
    tick,
  };
}
