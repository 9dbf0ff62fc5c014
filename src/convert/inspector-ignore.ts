import { failure, type Result, success } from "../core/result.ts";
import { preview } from "../core/text/json-values.ts";
import { parseIsoTime } from "../core/text/time.ts";
import { commentedLines, splitFields } from "./commented-lines.ts";
import type { SourceEntries } from "./source-entries.ts";
import { idFault } from "./vulnerability-id.ts";

type Snooze = { expires: string | null; untilFixed: boolean };

/**
 * Reads the `.inspector-ignore` of Amazon Inspector's action: one id per line, with `SNOOZE:2026-12-31,until-fixed`. The
 * date is the last day, UTC. An early version read the directive from the comment, and later ones ignore it there: it is
 * read in both places, because it only shortens an entry. The comment on the line, or directly above it, is the reason.
 */
export function readInspectorIgnore(text: string): SourceEntries {
  const found: SourceEntries = { entries: [], leftOut: [] };
  for (const { line, fields, comment, above } of commentedLines(text)) {
    const [id = "", ...others] = fields;
    const words = splitFields(comment);
    const directives = [...others, ...words.filter(isDirective)];
    const snooze = readSnooze(directives);
    const fault = idFault(id) ?? (snooze.ok ? null : snooze.reason);
    if (fault !== null || !snooze.ok) {
      found.leftOut.push({ line, what: id, why: fault ?? "" });
      continue;
    }
    const reason = words.filter((word) => !isDirective(word)).join(" ") || above || null;
    found.entries.push({ id, packages: [], reason, ...snooze.value });
  }
  return found;
}

function isDirective(word: string): boolean {
  return word.startsWith("SNOOZE:");
}

function readSnooze(directives: readonly string[]): Result<Snooze> {
  const accepted = "expected SNOOZE:2026-12-31, SNOOZE:until-fixed or SNOOZE:2026-12-31,until-fixed";
  const [directive, second] = directives;
  if (directive === undefined) return success({ expires: null, untilFixed: false });
  if (second !== undefined || !isDirective(directive)) {
    return failure(`the line contains ${preview(directives.join(" "))} behind the id: ${accepted}`);
  }
  const parts = directive.slice("SNOOZE:".length).split(",");
  const dates = parts.filter((part) => part !== "until-fixed");
  const [expires = null] = dates;
  if (dates.length > 1 || parts.length > 2 || (expires !== null && !isDate(expires))) {
    return failure(`the directive is ${preview(directive)}: ${accepted}`);
  }
  return success({ expires, untilFixed: parts.includes("until-fixed") });
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseIsoTime(text) !== null;
}
