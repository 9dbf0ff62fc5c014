/** What a parser returns: a value, or the reason why there is none. It throws neither. */
export type Result<Value, Reason = string> = { ok: true; value: Value } | { ok: false; reason: Reason };

/** A result with a value. */
export function success<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** A result without a value. */
export function failure<Reason>(reason: Reason): Result<never, Reason> {
  return { ok: false, reason };
}
