import { preview } from "../core/text/json-values.ts";
import { parseIsoTime } from "../core/text/time.ts";
import { commentedLines, splitFields } from "./commented-lines.ts";
import { lastDayBefore } from "./last-day.ts";
import type { SourceEntries } from "./source-entries.ts";
import { idFault } from "./vulnerability-id.ts";

/**
 * Reads Trivy's `.trivyignore`: one id per line, `exp:2026-12-31` anywhere behind it (in a comment too, as Trivy reads it),
 * which ends at 00:00 UTC of that day. The comment on the line, or directly above it, is the reason.
 */
export function readTrivyignore(text: string): SourceEntries {
  const found: SourceEntries = { entries: [], leftOut: [] };
  for (const { line, fields, comment, above } of commentedLines(text)) {
    const [id = "", ...others] = fields;
    const leaveOut = (why: string) => found.leftOut.push({ line, what: id, why });
    const fault = idFault(id);
    const unknown = others.find((field) => !field.startsWith("exp:"));
    const expiry = [...others, ...splitFields(comment)].find((field) => field.startsWith("exp:"));
    const date = expiry?.slice("exp:".length) ?? null;
    const expires = date === null ? null : lastDayOf(date);
    if (fault !== null) leaveOut(fault);
    else if (unknown !== undefined) leaveOut(`the line contains ${preview(unknown)}: expected exp:DATE or a # comment`);
    else if (date !== null && expires === null)
      leaveOut(`the expiry is ${preview(expiry)}: expected a date such as exp:2026-12-31`);
    else {
      const words = splitFields(comment).filter((word) => !word.startsWith("exp:"));
      found.entries.push({ id, packages: [], reason: words.join(" ") || above || null, expires, untilFixed: false });
    }
  }
  return found;
}

function lastDayOf(date: string): string | null {
  const end = /^\d{4}-\d{2}-\d{2}$/.test(date) ? parseIsoTime(date) : null;
  return end === null ? null : lastDayBefore(end);
}
