/** Bounds on times, epoch ms, both inclusive; null for none. */
export type TimeWindow = { since: number | null; until: number | null };

/** The first and the last ms that a time may be at: a date alone spans its day. */
export type TimeSpan = { first: number; last: number };

/** Whether every moment of a span is outside of the window. */
export function isOutsideWindow({ first, last }: TimeSpan, { since, until }: TimeWindow): boolean {
  return (since !== null && last < since) || (until !== null && first > until);
}
