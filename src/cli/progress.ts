import type { Progress } from "../gate.ts";
import { logText, oneLine } from "../render/escape.ts";
import { queryLine } from "../render/query-line.ts";
import { cut } from "../render/terminal-text.ts";
import { waitLine } from "../render/wait-line.ts";

/** How long a run reads before it shows progress, and how often it updates it, in ms. */
const FIRST_UPDATE = 1_000;
const INTERVAL = 200;

type Terminal = Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;

/** One line that is updated in place, on a terminal only and never with NO_COLOR. `redact` is applied to every line. */
export function progressLine(
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
  redact: (line: string) => string,
  clock: () => number = Date.now,
): { show: (progress: Progress) => void; clear: () => void } {
  const wanted = terminal.isTTY && env["NO_COLOR"] === undefined;
  let next = clock() + FIRST_UPDATE;
  let shown = false;
  const write = (line: string) => {
    shown = true;
    terminal.write(`\r\x1b[K${cut(oneLine(logText(redact(line))), (terminal.columns || 80) - 1)}`);
  };
  return {
    show: (progress) => {
      if (progress.kind === "querying" && progress.event.kind === "planned" && env["DEBUG"] !== undefined) {
        terminal.write(`${logText(redact(progress.event.sql))}\n`);
      }
      if (!wanted) return;
      if (progress.kind === "querying") {
        write(queryLine(progress.event));
      } else if (progress.kind === "waiting") {
        write(waitLine(progress.event));
      } else if (clock() >= next) {
        next = clock() + INTERVAL;
        const { files, bytes, records, listed } = progress.read;
        const all = listed === null ? "" : ` of ${listed.files} files, ${megabytes(listed.bytes)} MB, listed so far`;
        write(`reading: ${files} files, ${megabytes(bytes)} MB${all}, ${records} records`);
      }
    },
    clear: () => {
      if (shown) terminal.write("\r\x1b[K");
    },
  };
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
