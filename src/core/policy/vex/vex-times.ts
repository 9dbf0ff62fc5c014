import { type JsonObject, preview } from "../../text/json-values.ts";
import { DAY, parseIsoTime } from "../../text/time.ts";

/** How far a statement's time may be ahead of the run's clock. */
const CLOCK_TOLERANCE = 10 * 60_000;

const HOUR = 3_600_000;

/** The first and the last moment that a text may mean, epoch ms. */
type Span = { from: number; to: number };

/** When a statement was made, epoch ms; null where that is unknown. `error`: the field that is not a valid time. */
export type StatementTime = { at: number | null; error: string | null };

/**
 * When a statement was made or last updated, whichever is later. An imprecise time is read as its first moment for an
 * exemption, and as its last for a blocking statement, so it never exempts more. A statement without a time has the
 * document's `timestamp`. The document's `last_updated` makes no exemption newer: it may be about another statement.
 */
export function readStatementTime(raw: JsonObject, root: JsonObject, blocks: boolean): StatementTime {
  const own = [readTime(raw, "timestamp"), readTime(raw, "last_updated")];
  const hasOwn = own.some((time) => time !== null);
  const inherited: (Span | string | null)[] = [];
  if (!hasOwn || (blocks && own[0] === null)) inherited.push(readTime(root, "timestamp"));
  if (!hasOwn && blocks) inherited.push(readTime(root, "last_updated"));
  const times: Span[] = [];
  for (const time of [...own, ...inherited]) {
    if (typeof time === "string") return { at: null, error: time };
    if (time !== null) times.push(time);
  }
  if (times.length === 0) return { at: null, error: null };
  return { at: Math.max(...times.map(({ from, to }) => (blocks ? to : from))), error: null };
}

/**
 * The sort key of statements; the greatest decides. An exemption without a time is the oldest, and so is one that is
 * dated in the future (`now`: epoch ms), because it would override statements that are made later. A blocking statement
 * without a time is the newest.
 */
export function orderingTime(at: number | null, blocks: boolean, now: number): number {
  if (blocks) return at ?? Number.POSITIVE_INFINITY;
  return at === null || isInFuture(at, now) ? Number.NEGATIVE_INFINITY : at;
}

export function isInFuture(at: number | null, now: number): boolean {
  return at !== null && at > now + CLOCK_TOLERANCE;
}

/** A date without a time means any moment of that day; a time without a zone may be in any zone. */
function readTime(object: JsonObject, key: string): Span | string | null {
  if (!Object.hasOwn(object, key)) return null;
  const value = object[key];
  const time = typeof value === "string" ? parseIsoTime(value) : null;
  if (typeof value !== "string" || time === null) {
    return `${key} is ${preview(value)}: expected a time such as 2026-01-31T12:00:00Z`;
  }
  if (/[Tt ].*(Z|[+-]\d\d:?\d\d)$/i.test(value.trim())) return { from: time, to: time };
  const length = /[Tt ]/.test(value.trim()) ? 0 : DAY - 1;
  return { from: time - 14 * HOUR, to: time + length + 12 * HOUR };
}
