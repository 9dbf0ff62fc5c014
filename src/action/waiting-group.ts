import * as core from "@actions/core";
import type { Progress } from "../gate.ts";
import { logText } from "../render/escape.ts";
import { queryLine } from "../render/query-line.ts";
import { waitLine } from "../render/wait-line.ts";

/**
 * Groups of the log with a line for each image, and each query, that changes its state. `withhold` takes out what must
 * not be read.
 */
export function waitingGroup(withhold: (line: string) => string): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let open: string | null = null;
  let queryState: string | null = null;
  const tell = (title: string, line: string) => {
    if (open !== title) {
      if (open !== null) core.endGroup();
      core.startGroup(title);
    }
    open = title;
    core.info(logText(withhold(line)));
  };
  return {
    show: (progress) => {
      if (progress.kind === "waiting" && progress.event.changed) {
        tell("Scans that are waited for", waitLine(progress.event));
      }
      if (progress.kind !== "querying") return;
      const { event } = progress;
      if (event.kind === "planned") core.debug(withhold(event.sql));
      const state = event.kind === "running" ? event.state : event.kind;
      if (state !== queryState) tell("Queries of Athena", queryLine(event));
      queryState = state;
    },
    close: () => {
      if (open !== null) core.endGroup();
    },
  };
}
