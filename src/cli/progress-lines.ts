import type { Progress } from "../gate.ts";
import { oneLine } from "../render/escape.ts";
import { progressLog, TICK } from "../render/progress-log.ts";
import { printLog } from "./output.ts";

/**
 * Lines of progress on standard error, at the latest every 40 s, without a terminal or with NO_COLOR: nothing is
 * updated in place. `redact` is applied to every line.
 */
export function progressLines(
  env: NodeJS.ProcessEnv,
  redact: (line: string) => string,
  clock: () => number = Date.now,
): { show: (progress: Progress) => void; clear: () => void } {
  const lines = progressLog((_, line) => printLog(`${oneLine(redact(line))}\n`), clock);
  // It must not keep a finished run alive.
  const timer = setInterval(lines.tick, TICK).unref();
  return {
    show: (progress) => {
      if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
        printLog(`${redact(progress.event.sql)}\n`);
      }
      lines.show(progress);
    },
    clear: () => clearInterval(timer),
  };
}
