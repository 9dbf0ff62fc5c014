import { Buffer } from "node:buffer";
import { LOG_LINE } from "./container.ts";

/** A time and a stream's name (512 characters at most) are shorter than this. */
const LONGEST_PREFIX = 1024;

const LINE_FEED = 0x0a;
const OPEN_OBJECT = 0x7b;

/** In place of what is taken off, so that each byte stays where it is: a blank of JSON that begins no line elsewhere. */
const BLANK = "\r";

/**
 * Lines of CloudWatch Logs without the time before each record. A line that begins otherwise stays as it is: no line
 * break can stand inside a string of JSON, so what is taken off is never a part of a record.
 */
export async function* stripTimestamps(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  /** The beginning of a line of which too little is here to decide. */
  let begun: Buffer = Buffer.alloc(0);
  let atLineStart = true;
  for await (const next of source) {
    const chunk = begun.length === 0 ? next : Buffer.concat([begun, next]);
    begun = Buffer.alloc(0);
    const parts: Buffer[] = [];
    let from = 0;
    while (from < chunk.length) {
      if (atLineStart) {
        const head = headOf(chunk, from);
        if (head === null) {
          begun = Buffer.from(chunk.subarray(from));
          break;
        }
        const { length } = LOG_LINE.exec(head)?.[0] ?? "";
        if (length > 0) parts.push(Buffer.alloc(length, BLANK));
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
  // A line that ends here without a record was cut, and is left for the reader of JSON to refuse.
  if (begun.length > 0) yield begun;
}

/** The line from `from` up to and with its first brace, byte by character; null where more of it is needed. */
function headOf(chunk: Buffer, from: number): string | null {
  const window = chunk.subarray(from, from + LONGEST_PREFIX);
  const brace = window.indexOf(OPEN_OBJECT);
  const end = window.indexOf(LINE_FEED);
  if (end >= 0 && (brace < 0 || end < brace)) return "";
  if (brace >= 0) return window.toString("latin1", 0, brace + 1);
  return window.length < LONGEST_PREFIX ? null : "";
}
