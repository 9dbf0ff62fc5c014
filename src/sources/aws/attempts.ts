import { isObject, objectAt } from "../../core/text/json-values.ts";

const NOTED = new WeakMap<object, number>();

/** Records how often a request was sent until it failed with `error`, where the caller of the SDK retries. */
export function noteAttempts(error: unknown, attempts: number): void {
  if (isObject(error)) NOTED.set(error, attempts);
}

/** How often a request was sent until it failed with `error`: as noted, or as the SDK counted; 1 if that is unknown. */
export function attemptsOf(error: unknown): number {
  const noted = isObject(error) ? NOTED.get(error) : undefined;
  const counted = isObject(error) ? objectAt(error, "$metadata")["attempts"] : null;
  return noted ?? (typeof counted === "number" ? counted : 1);
}
