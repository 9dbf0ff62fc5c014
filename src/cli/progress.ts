import type { Progress } from "../gate.ts";
import { logText, oneLine } from "../render/escape.ts";
import { progressStatus } from "../render/progress-status.ts";
import { cut } from "../render/terminal-text.ts";

/** How long a run reads before it shows progress, and how often it updates it, in ms. */
const FIRST_UPDATE = 1_000;
const INTERVAL = 200;

/** How often the time is updated while nothing happens, ms. */
const TICK = 1_000;

type Terminal = Pick<NodeJS.WriteStream, "columns" | "write">;

/** One line that is updated in place. `redact` is applied to every line. */
export function progressLine(
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
  redact: (line: string) => string,
  clock: () => number = Date.now,
): { show: (progress: Progress) => void; clear: () => void } {
  const status = progressStatus();
  let next = clock() + FIRST_UPDATE;
  let shown = false;
  const update = () => {
    next = clock() + INTERVAL;
    const line = status.line(clock());
    if (line === null) return;
    shown = true;
    terminal.write(`\r\x1b[K${cut(oneLine(logText(redact(line.text))), (terminal.columns || 80) - 1)}`);
  };
  // It must not keep a finished run alive.
  const timer = setInterval(() => {
    if (shown) update();
  }, TICK).unref();
  return {
    show: (progress) => {
      if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
        terminal.write(`${logText(redact(progress.event.sql))}\n`);
      }
      status.add(progress, clock());
      if (progress.kind !== "reading" || clock() >= next) update();
    },
    clear: () => {
      clearInterval(timer);
      if (shown) terminal.write("\r\x1b[K");
    },
  };
}
