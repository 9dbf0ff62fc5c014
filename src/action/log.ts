import * as core from "@actions/core";
import { clip } from "../render/budget.ts";
import { logText, neutralizeCommands, oneLine } from "../render/escape.ts";

/*
 * The one place that writes to the step's log: whatever a text says, the runner obeys no line of it, and no system that
 * reads the log afterwards does.
 */

export type Level = "error" | "warning" | "notice";

/** Where an annotation points at. */
type Place = { title: string; path: string | null; line: number | null };

const WRITE = { error: core.error, warning: core.warning, notice: core.notice } satisfies Record<Level, unknown>;

/** What the runner shows of a property. */
const TITLE_LIMIT = 255;

export const log = {
  info: (text: string): void => core.info(logText(text)),
  /** A text that was rendered for the log, colors and all. */
  rendered: (text: string): void => core.info(neutralizeCommands(text)),
  debug: (text: string): void => core.debug(logText(text)),
  startGroup: (title: string): void => core.startGroup(oneLine(logText(title))),
  endGroup: (): void => core.endGroup(),
  say: (level: Level, text: string): void => WRITE[level](logText(text)),
  annotate: (level: Level, text: string, { title, path, line }: Place): void => {
    // A path cannot be changed and still lead somewhere, so one that holds a command is left out.
    const place =
      path === null || path !== logText(path) ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
    WRITE[level](logText(text), { title: clip(oneLine(logText(title)), TITLE_LIMIT), ...place });
  },
  /** The step ends red, with this as its error. */
  fail: (text: string): void => core.setFailed(logText(text)),
};
