import type { Result } from "../../src/core/result.ts";

/** The value of a result that has one; throws the reason of one that has none. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`no value: ${String(result.reason)}`);
}
