import * as core from "@actions/core";
import { writeFailure } from "../node/write-failure.ts";
import { clip } from "../render/budget.ts";
import { logText, neutralizeCommands, oneLine } from "../render/escape.ts";

/*
 * The only place that writes to the log of the step: neither the runner nor any system that reads the log later executes
 * a command that a text contains.
 */

export type Level = "error" | "warning" | "notice";

/** Where an annotation points. */
type Place = { title: string; path: string | null; line: number | null };

const WRITE = { error: core.error, warning: core.warning, notice: core.notice } satisfies Record<Level, unknown>;

/** The runner shows at most this many characters of a property. */
const TITLE_LIMIT = 255;

export const log = {
  info: (text: string): void => core.info(logText(text)),
  /** A text that was already rendered for the log. */
  rendered: (text: string): void => core.info(neutralizeCommands(text)),
  debug: (text: string): void => core.debug(logText(text)),
  /** The stack of what was thrown, with debug logging only: not every runner hides the debug lines of a step. */
  stack: (text: string): void => {
    if (core.isDebug()) core.debug(logText(text));
  },
  startGroup: (title: string): void => core.startGroup(oneLine(logText(title))),
  endGroup: (): void => core.endGroup(),
  write: (level: Level, text: string): void => WRITE[level](logText(text)),
  annotate: (level: Level, text: string, { title, path, line }: Place): void => {
    // A path that contains a command cannot be neutralized and still be a path, so it is omitted.
    const place =
      path === null || path !== logText(path) ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
    WRITE[level](logText(text), { title: clip(oneLine(logText(title)), TITLE_LIMIT), ...place });
  },
  /** Fails the step with this error. */
  fail: (text: string): void => core.setFailed(logText(text)),
};

/**
 * Lets the run go on where the log cannot be written, for example because its reader closed the pipe. The first failure
 * is reported on standard error.
 */
export function ignoreClosedLog(): void {
  let isReported = false;
  process.stdout.on("error", (error) => {
    if (isReported) return;
    isReported = true;
    process.stderr.write(`The log was not written: ${logText(writeFailure("standard output", error, "action"))}\n`);
  });
  process.stderr.on("error", () => undefined);
}

/** Resolves when everything that was logged is written, before the process exits. */
export function endLog(): Promise<void> {
  return new Promise((resolve) => process.stdout.write("", () => resolve()));
}
