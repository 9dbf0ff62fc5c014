import type { Progress } from "../gate.ts";
import { queryLine } from "../render/query-line.ts";
import { waitLine } from "../render/wait-line.ts";
import { log } from "./log.ts";

/**
 * Groups of the log with a line for each image, and each query, that changes its state. `redact` takes out what
 * readers may not see.
 */
export function waitingGroup(redact: (line: string) => string): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let open: string | null = null;
  let queryState: string | null = null;
  const tell = (title: string, line: string) => {
    if (open !== title) {
      if (open !== null) log.endGroup();
      log.startGroup(title);
    }
    open = title;
    log.info(redact(line));
  };
  return {
    show: (progress) => {
      if (progress.kind === "waiting" && progress.event.changed) {
        tell("Scans that are waited for", waitLine(progress.event));
      }
      if (progress.kind !== "querying") return;
      const { event } = progress;
      if (event.kind === "planned") log.debug(redact(event.sql));
      const state = event.kind === "running" ? event.state : event.kind;
      if (state !== queryState) tell("Queries of Athena", queryLine(event));
      queryState = state;
    },
    close: () => {
      if (open !== null) log.endGroup();
      open = null;
    },
  };
}
