import { Buffer } from "node:buffer";
import { LOG_LINE } from "./container.ts";

/** Longer than any timestamp with the name of a log stream, which has at most 512 characters. */
const MAX_PREFIX_BYTES = 1024;

const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;

/** Replaces each byte of a timestamp, so that offsets in messages stay right. JSON ignores it, and no line starts with it. */
const FILLER = "\r";

/**
 * Overwrites the timestamp before each record of CloudWatch Logs with whitespace. Lines without one are not changed. A
 * JSON string cannot contain a line break, so a timestamp at the start of a line is never part of a record.
 */
export async function* stripTimestamps(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  /** The start of a line that is too short to decide yet. */
  let pending: Buffer = Buffer.alloc(0);
  let atLineStart = true;
  for await (const next of source) {
    const chunk = pending.length === 0 ? next : Buffer.concat([pending, next]);
    pending = Buffer.alloc(0);
    const parts: Buffer[] = [];
    let from = 0;
    while (from < chunk.length) {
      if (atLineStart) {
        const head = headOf(chunk, from);
        if (head === null) {
          pending = Buffer.from(chunk.subarray(from));
          break;
        }
        const { length } = LOG_LINE.exec(head)?.[0] ?? "";
        if (length > 0) parts.push(Buffer.alloc(length, FILLER));
        from += length;
      }
      const end = chunk.indexOf(LINE_FEED, from);
      const to = end < 0 ? chunk.length : end + 1;
      parts.push(chunk.subarray(from, to));
      atLineStart = end >= 0;
      from = to;
    }
    if (parts.length > 0) yield Buffer.concat(parts);
  }
  // A last line without a record is truncated; the JSON reader reports it.
  if (pending.length > 0) yield pending;
}

/** The line from `from` through its first brace, as Latin-1; "" if it has none, null if more bytes are needed. */
function headOf(chunk: Buffer, from: number): string | null {
  const window = chunk.subarray(from, from + MAX_PREFIX_BYTES);
  const brace = window.indexOf(OPEN_OBJECT);
  const end = window.indexOf(LINE_FEED);
  if (end >= 0 && (brace < 0 || end < brace)) return "";
  if (brace >= 0) return window.toString("latin1", 0, brace + 1);
  return window.length < MAX_PREFIX_BYTES ? null : "";
}
