import { type JsonObject, preview } from "../../text/json-values.ts";
import { DAY, parseIsoTime } from "../../text/time.ts";

/** A clock may be this much ahead of the run's, as those of machines are. */
const AHEAD = 10 * 60_000;

const HOUR = 3_600_000;

/** Epoch ms of the first and the last moment that a text may mean. */
type Span = { from: number; to: number };

/** When a statement was made: epoch ms, null where that is unknown; `fault`: what is no time in it. */
export type StatementTime = { at: number | null; fault: string | null };

/**
 * When a statement was made or last changed, whichever is later, read so that it can only block: of an exemption the
 * first moment that may be meant, of what speaks against exemptions the last. The document's time holds where the
 * statement has none; that it was updated since may be for another statement, so it makes no exemption newer.
 */
export function readStatementTime(raw: JsonObject, root: JsonObject, blocks: boolean): StatementTime {
  const own = [readTime(raw, "timestamp"), readTime(raw, "last_updated")];
  const hasOwn = own.some((time) => time !== null);
  const inherited: (Span | string | null)[] = [];
  if (!hasOwn || (blocks && own[0] === null)) inherited.push(readTime(root, "timestamp"));
  if (!hasOwn && blocks) inherited.push(readTime(root, "last_updated"));
  const times: Span[] = [];
  for (const time of [...own, ...inherited]) {
    if (typeof time === "string") return { at: null, fault: time };
    if (time !== null) times.push(time);
  }
  if (times.length === 0) return { at: null, fault: null };
  return { at: Math.max(...times.map(({ from, to }) => (blocks ? to : from))), fault: null };
}

/**
 * What orders statements, the greatest first. An exemption without a time is older than anything, and so is one that
 * is dated in the future (`now`: epoch ms): else it would outdo whatever is found out later. What blocks without a time
 * is newer.
 */
export function orderingTime(at: number | null, blocks: boolean, now: number): number {
  if (blocks) return at ?? Number.POSITIVE_INFINITY;
  return at === null || isInFuture(at, now) ? Number.NEGATIVE_INFINITY : at;
}

export function isInFuture(at: number | null, now: number): boolean {
  return at !== null && at > now + AHEAD;
}

/** A day alone lasts until its end; a time without a zone may be of any. */
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
