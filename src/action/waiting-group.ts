import type { Progress } from "../gate.ts";
import { progressLog, TICK } from "../render/progress-log.ts";
import type { Activity } from "../render/progress-status.ts";
import { log } from "./log.ts";

/** Groups in the log with lines of progress, at the latest every 40 s. `redact` is applied to every line. */
export function waitingGroup(redact: (line: string) => string): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let open: Activity | null = null;
  const write = (activity: Activity, line: string) => {
    if (open !== activity) {
      if (open !== null) log.endGroup();
      log.startGroup(activity);
    }
    open = activity;
    log.info(redact(line));
  };
  const lines = progressLog(write, Date.now);
  // It must not keep a finished run alive.
  const timer = setInterval(lines.tick, TICK).unref();
  return {
    show: (progress) => {
      if (progress.kind === "querying" && progress.event.kind === "planned") log.debug(redact(progress.event.sql));
      lines.show(progress);
    },
    close: () => {
      clearInterval(timer);
      if (open !== null) log.endGroup();
      open = null;
    },
  };
}
