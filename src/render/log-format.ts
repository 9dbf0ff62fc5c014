import { htmlForLog, jsonForLog, neutralizeCommands } from "./escape.ts";

/** The formats of `--format` and of the files that a run writes. */
export const FORMATS = ["table", "json", "markdown", "sarif", "html"] as const;

export type Format = (typeof FORMATS)[number];

const FOR_LOG = {
  table: neutralizeCommands,
  // Names in it are escaped where it is rendered; this is for what only the whole of it makes a command.
  markdown: neutralizeCommands,
  json: jsonForLog,
  sarif: jsonForLog,
  html: htmlForLog,
} satisfies Record<Format, (rendered: string) => string>;

/** What was rendered as `format`, for a log or a terminal: no CI system obeys a line of it. JSON and HTML still say the same. */
export function forLog(rendered: string, format: Format): string {
  return FOR_LOG[format](rendered);
}
