import type { TextPieces } from "../core/text/text-pieces.ts";
import { htmlForLog, jsonForLog, neutralizeCommands } from "./escape.ts";

/** The formats of `--format` and of the files that a run writes. */
export const FORMATS = ["table", "json", "markdown", "sarif", "html"] as const;

export type Format = (typeof FORMATS)[number];

const FOR_LOG = {
  table: neutralizeCommands,
  // Names are escaped where they are rendered. Commands may still arise from the text around them.
  markdown: neutralizeCommands,
  json: jsonForLog,
  sarif: jsonForLog,
  html: htmlForLog,
} satisfies Record<Format, (rendered: string) => string>;

/** `rendered` as `format`, for a log or a terminal: no line of it is a command of a CI system. JSON and HTML keep their meaning. */
export function forLog(rendered: string, format: Format): string {
  return FOR_LOG[format](rendered);
}

/** `forLog` for what a renderer returned: JSON in pieces that begin and end outside of texts, or another format in one. */
export function* piecesForLog(pieces: TextPieces, format: Format): TextPieces & Generator<string, void, undefined> {
  for (const piece of pieces) yield forLog(piece, format);
}
