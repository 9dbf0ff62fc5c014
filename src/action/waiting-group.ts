import * as core from "@actions/core";
import type { Progress } from "../gate.ts";
import { logText } from "../render/escape.ts";
import { waitLine } from "../render/wait-line.ts";

/** A group of the log with a line for each image that changes its state. `withhold` takes out what must not be read. */
export function waitingGroup(withhold: (line: string) => string): {
  show: (progress: Progress) => void;
  close: () => void;
} {
  let open = false;
  return {
    show: (progress) => {
      if (progress.kind !== "waiting" || !progress.event.changed) return;
      if (!open) core.startGroup("Scans that are waited for");
      open = true;
      core.info(logText(withhold(waitLine(progress.event))));
    },
    close: () => {
      if (open) core.endGroup();
    },
  };
}
