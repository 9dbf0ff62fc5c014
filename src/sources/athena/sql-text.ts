import { isoTime } from "../../core/text/time.ts";

/**
 * Trino's quoting, which keeps names and texts from being read as SQL: the quote itself is doubled, and nothing else has
 * a special meaning, not even a backslash.
 */

/** The name of a catalog, a table or a column. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A text of fixed length without its padding. `regexp_like` accepts no `char`. */
export function sqlUnpadded(char: string): string {
  return `rtrim(CAST(${char} AS VARCHAR))`;
}

/** Epoch ms as `TIMESTAMP '2026-11-23 12:00:00'`, rounded down to seconds. */
export function sqlTimestamp(epochMs: number, zone: "" | " UTC"): string {
  const written = isoTime(epochMs)?.replace("T", " ").replace("Z", "") ?? "";
  return `TIMESTAMP ${sqlText(written + zone)}`;
}

/** Conditions joined with AND, in brackets if there are several. */
export function sqlAllOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions.join("") : `(${conditions.join(" AND ")})`;
}

/** Conditions joined with OR, in brackets; FALSE for none. */
export function sqlOr(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : `(${conditions.join(" OR ")})`;
}

/** `name = a`, or `name IN (a, b)`. */
export function sqlIn(name: string, literals: readonly string[]): string {
  return literals.length === 1 ? `${name} = ${literals.join("")}` : `${name} IN (${literals.join(", ")})`;
}
