import type { Progress } from "../gate.ts";
import { queryLine } from "../render/query-line.ts";
import { waitLine } from "../render/wait-line.ts";
import { log } from "./log.ts";

/**
 * Groups in the log, with a line for each image or query whose state changes. `redact` is applied to every line.
 */
export function waitingGroup(redact: (line: string) => string): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let open: string | null = null;
  let queryState: string | null = null;
  const write = (title: string, line: string) => {
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
        write("Waiting for scans", waitLine(progress.event));
      }
      if (progress.kind !== "querying") return;
      const { event } = progress;
      if (event.kind === "planned") log.debug(redact(event.sql));
      const state = event.kind === "running" ? event.state : event.kind;
      if (state !== queryState) write("Athena queries", queryLine(event));
      queryState = state;
    },
    close: () => {
      if (open !== null) log.endGroup();
      open = null;
    },
  };
}
