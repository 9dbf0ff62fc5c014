import { fstatSync } from "node:fs";
import { logText, oneLine } from "../render/escape.ts";
import { type Format, forLog } from "../render/log-format.ts";

/*
 * The one place that writes to standard output and standard error: whatever a text says, a CI system that reads the log
 * obeys no line of it.
 */

/** Writes an answer to standard output. A regular file gets it as it is: that is data, and no log. */
export function printResult(rendered: string, format: Format): void {
  process.stdout.write(isFile(process.stdout) ? rendered : forLog(rendered, format));
}

/** Writes one line to standard error, after the name of the command. */
export function printProblem(text: string): void {
  printLog(`ecr-findings-gate: ${oneLine(text)}\n`);
}

/** Writes lines to standard error. */
export function printLog(text: string): void {
  process.stderr.write(logText(text));
}

/** A closed pipe is the reader's own wish: `| head` ends nothing with an error. */
export function ignoreClosedPipes(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

/** Whether what is written there goes into a file, and into no log. */
export function isFile({ fd }: { fd: number }): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    // Closed: nothing is read of it either.
    return false;
  }
}
