import type { TrailProgress } from "../sources/cloudtrail/trail.ts";

/** How long a run is before it shows progress, and how often it does, in ms. */
const PATIENCE = 1_000;
const PACE = 200;

type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "write">;

/** One line that is rewritten, on a terminal only and never with NO_COLOR. */
export function progressLine(
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
  clock: () => number = Date.now,
): { show: (read: TrailProgress) => void; clear: () => void } {
  const wanted = terminal.isTTY && env["NO_COLOR"] === undefined;
  let next = clock() + PATIENCE;
  let shown = false;
  return {
    show: ({ files, bytes, records }) => {
      if (!wanted || clock() < next) return;
      next = clock() + PACE;
      shown = true;
      terminal.write(`\r\x1b[Kreading: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${records} records`);
    },
    clear: () => {
      if (shown) terminal.write("\r\x1b[K");
    },
  };
}
