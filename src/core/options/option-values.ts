import { parseSeverity, type Severity } from "../search/severity.ts";
import { listItems } from "../text/list-items.ts";
import { DAY, parseDuration, parseIsoTime } from "../text/time.ts";

/** A value that was read from a text; null where the text is none. */
export type Parsed<Value> = { value: Value } | null;

/**
 * Null for an empty text, which is an option that was not given, else what `parse` makes of it. White space alone is
 * neither: `readOptions` refuses it before.
 */
export function optional<T>(text: string, parse: (text: string) => T | null): Parsed<T | null> {
  return text === "" ? { value: null } : required(parse(text.trim()));
}

export function required<T>(value: T | null): Parsed<T> {
  return value === null ? null : { value };
}

export function word<Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  return required(words.find((known) => known === text.trim()) ?? null);
}

export function onOff(text: string): Parsed<boolean> {
  const said = word(text.toLowerCase(), ["true", "false"]);
  return said === null ? null : { value: said.value === "true" };
}

/** Milliseconds of `90s`, `10m`, `1h`, `7d`, or of a bare number of seconds. */
export function durationOrSeconds(text: string): number | null {
  return parseDuration(/^\d+$/.test(text.trim()) ? `${text.trim()}s` : text);
}

/** Epoch ms of a time, or of a duration back from now. */
export function moment(text: string, now: number): number | null {
  const ago = parseDuration(text);
  return ago === null ? parseIsoTime(text) : now - ago;
}

/** As `moment`, but a date alone is its last moment: `until` includes the day that it names. */
export function lastMoment(text: string, now: number): number | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseIsoTime(text) : null;
  return midnight === null ? moment(text, now) : midnight + DAY - 1;
}

/** The severities of a list with commas or by line, each once. Throws a GateError for an empty item. */
export function severities(text: string): Parsed<Severity[]> {
  const found = new Set<Severity>();
  for (const part of listItems(text, { option: "severity", item: "severity", commas: true })) {
    const severity = parseSeverity(part);
    if (severity === null) return null;
    found.add(severity);
  }
  return { value: [...found] };
}

/** A probability from 0 to 1. */
export function probability(text: string): number | null {
  return /^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text) ? Number(text) : null;
}
