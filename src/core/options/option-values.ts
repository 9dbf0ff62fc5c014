import { failure, type Result, success } from "../result.ts";
import { parseSeverity, type Severity } from "../search/severity.ts";
import { listItems } from "../text/list-items.ts";
import { DAY, parseDuration, parseIsoTime } from "../text/time.ts";

/**
 * The value of an option, or why its text was refused: sentences that follow the option's name and a colon. The reason is
 * null where the error of `readOptions` is enough: what it got, and what the option takes.
 */
export type Parsed<Value> = Result<Value, string | null>;

/** Reads an option without a default: an empty text is null, any other is trimmed and parsed. */
export function optional<Value>(text: string, parse: (text: string) => Parsed<Value>): Parsed<Value | null> {
  return text === "" ? success(null) : parse(text.trim());
}

/** Accepts text that matches the pattern. */
export function matching(text: string, pattern: RegExp): Parsed<string> {
  return pattern.test(text) ? success(text) : failure(null);
}

/** Accepts any text. */
export function anyText(text: string): Parsed<string> {
  return success(text);
}

/** Accepts one of these words, in lower case. */
export function parseWord<Word extends string>(text: string, words: readonly Word[]): Parsed<Word> {
  const word = words.find((known) => known === text.trim());
  return word === undefined ? failure(null) : success(word);
}

/** Accepts `true` and `false`, in any case. */
export function parseBoolean(text: string): Parsed<boolean> {
  const word = parseWord(text.toLowerCase(), ["true", "false"]);
  return word.ok ? success(word.value === "true") : word;
}

/** Accepts `90s`, `10m`, `1h`, `7d`; returns ms. */
export function durationOption(text: string): Parsed<number> {
  const duration = parseDuration(text);
  return duration.ok ? duration : failure(null);
}

/** As `durationOption`, or a number of seconds; returns ms. */
export function durationOrSeconds(text: string): Parsed<number> {
  return durationOption(/^\d+$/.test(text.trim()) ? `${text.trim()}s` : text);
}

/** Accepts an ISO 8601 time, or a duration back from `now`; takes and returns epoch ms. */
export function parseMoment(text: string, now: number): Parsed<number> {
  const ago = parseDuration(text);
  if (ago.ok) return success(now - ago.value);
  const time = parseIsoTime(text);
  return time === null ? failure(null) : success(time);
}

/** As `parseMoment`, but a date alone is its last millisecond: `until` includes the day that it names. */
export function parseLastMoment(text: string, now: number): Parsed<number> {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseIsoTime(text) : null;
  return midnight === null ? parseMoment(text, now) : success(midnight + DAY - 1);
}

/** Accepts severities, one per line or comma-separated; returns each once. */
export function parseSeverities(text: string): Parsed<Severity[]> {
  const items = listItems(text, { item: "severity", commas: true });
  if (!items.ok) return items;
  const found = new Set<Severity>();
  for (const item of items.value) {
    const severity = parseSeverity(item);
    if (severity === null) return failure(null);
    found.add(severity);
  }
  return success([...found]);
}

/** Accepts a probability from 0 to 1. */
export function parseProbability(text: string): Parsed<number> {
  return /^(0(\.\d+)?|1(\.0+)?|\.\d+)$/.test(text) ? success(Number(text)) : failure(null);
}

/**
 * A token, without the white space around it, with which secrets are often stored. HTTP refuses a header that contains
 * other characters, with an error that shows the whole header.
 */
export function parseToken(text: string): Parsed<string> {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return success(token);
  return failure(
    "the value is not shown, because it is a secret, and it contains white space or a character that is not ASCII. Expected one token.",
  );
}
