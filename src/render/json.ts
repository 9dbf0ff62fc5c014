import type { Report } from "../core/report/report.ts";
import { isObject } from "../core/text/json-values.ts";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { withoutCommandMarks } from "./escape.ts";

/** The length at which a piece is complete, in characters. */
export const PIECE_LENGTH = 64 * 1024;

/**
 * The report as JSON: indented by two spaces, with a final line feed, the fields in the order of the type. In pieces, of
 * which none begins or ends within a text: each is about `PIECE_LENGTH` long, or contains one longer text.
 */
export function* renderJson(report: Report): TextPieces & Generator<string, void, undefined> {
  let piece = "";
  for (const part of partsOf(report, 0)) {
    piece += part;
    if (piece.length < PIECE_LENGTH) continue;
    yield withoutCommandMarks(piece);
    piece = "";
  }
  yield withoutCommandMarks(`${piece}\n`);
}

/** `JSON.stringify(value, null, 2)` in parts, of a value within `depth` others: a value whose JSON is short is one part. */
function* partsOf(value: unknown, depth: number): Generator<string, void, undefined> {
  const isLong = lengthLeft(value, PIECE_LENGTH / 4) < 0;
  const newline = `\n${"  ".repeat(depth)}`;
  let separator = "";
  if (isLong && Array.isArray(value)) {
    yield "[";
    for (const item of value) {
      yield `${separator}${newline}  `;
      yield* partsOf(item, depth + 1);
      separator = ",";
    }
    yield `${newline}]`;
  } else if (isLong && isObject(value)) {
    yield "{";
    for (const [name, item] of Object.entries(value)) {
      yield `${separator}${newline}  ${JSON.stringify(name)}: `;
      yield* partsOf(item, depth + 1);
      separator = ",";
    }
    yield `${newline}}`;
  } else {
    yield indented(value, depth);
  }
}

/** The JSON of a value within `depth` others: that of lists around it without them, which is faster than indenting text. */
function indented(value: unknown, depth: number): string {
  let nested = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const json = JSON.stringify(nested, null, 2);
  // Each list is a bracket and a line feed before and after its item, which is one level deeper than the list.
  return json.slice(depth * (depth + 3), json.length - depth * (depth + 1));
}

/** What an indented line takes besides its text, about. */
const LINE_LENGTH = 24;

/** `length` without about what the JSON of the value takes. Once that is negative, the rest of the value is not counted. */
function lengthLeft(value: unknown, length: number): number {
  let left = length - LINE_LENGTH;
  if (typeof value === "string") return left - value.length;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (left < 0) break;
      left = lengthLeft(item, left);
    }
  } else if (isObject(value)) {
    // Without a list of the values: this is done for every object of the report.
    for (const key in value) {
      if (left < 0) break;
      left = lengthLeft(value[key], left);
    }
  }
  return left;
}
