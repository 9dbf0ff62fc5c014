import { isoTime } from "../../core/text/time.ts";

/**
 * Trino's quoting, which is all that stands between a name and the query: the quote itself is doubled, and nothing else
 * has a meaning inside, a backslash neither.
 */

/** A name of a catalog, a table or a column. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `TIMESTAMP '2026-11-23 12:00:00'` of epoch ms, to the second. */
export function sqlTimestamp(epochMs: number, zone: "" | " UTC"): string {
  const written = isoTime(epochMs)?.replace("T", " ").replace("Z", "") ?? "";
  return `TIMESTAMP ${sqlText(written + zone)}`;
}

/** One condition where all of them hold, in brackets where they are several. */
export function sqlAllOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}

/** One condition where any of them holds, in brackets. */
export function sqlOr(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : `(${conditions.join(" OR ")})`;
}

/** `name = a`, or `name IN (a, b)`. */
export function sqlIn(name: string, literals: readonly string[]): string {
  return literals.length === 1 ? `${name} = ${literals.join("")}` : `${name} IN (${literals.join(", ")})`;
}
