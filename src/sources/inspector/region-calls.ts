import { messageOf } from "../../core/errors.ts";
import { isTlsFailure, TLS_FIX } from "../aws/tls-failures.ts";
import type { InspectorApi } from "./inspector-api.ts";

/** How the regions are called. */
export type RegionCalls = {
  /** Inspector2 in a region; what it throws is the reason why that region has no answer. */
  apiFor: (awsRegion: string) => Promise<InspectorApi>;
  /** Once aborted, faults are thrown rather than told. */
  signal: AbortSignal;
};

type Fault = { fault: string; isRefusal: boolean };

type Attempt<T> = { fault: null; value: T } | Fault;

/** What no second call would change: permission, a region or partition without the service. */
const REFUSALS = /^(AccessDenied|UnrecognizedClient|InvalidClientToken|ExpiredToken|Credentials|UnknownEndpoint)/;

export async function attempt<T>(
  { apiFor, signal }: RegionCalls,
  region: string,
  ask: (api: InspectorApi) => Promise<T>,
): Promise<Attempt<T>> {
  try {
    return { fault: null, value: await ask(await apiFor(region)) };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    const name = thrown instanceof Error ? thrown.name : "Error";
    const isTls = thrown instanceof Error && "code" in thrown && isTlsFailure(String(thrown.code));
    const isRefusal = isTls || REFUSALS.test(name) || /ENOTFOUND|ECONNREFUSED/.test(messageOf(thrown));
    return { fault: `${name}: ${messageOf(thrown)}${isTls ? ` (${TLS_FIX})` : ""}`, isRefusal };
  }
}

/**
 * Asks about the first by itself; where that is not refused, about the others side by side, else about none of them.
 * `ask` gives the fault, if any, and `tell` is told of each that it met.
 */
export async function untilRefused<Item>(
  items: readonly Item[],
  tell: (item: Item, fault: string) => unknown,
  ask: (item: Item) => Promise<Fault | null>,
): Promise<void> {
  const [first, ...others] = items;
  if (first === undefined) return;
  const refusal = await ask(first);
  if (refusal !== null) tell(first, refusal.fault);
  await Promise.all(
    others.map(async (item) => {
      const fault = refusal?.isRefusal === true ? refusal : await ask(item);
      if (fault !== null) tell(item, fault.fault);
    }),
  );
}

export async function eachRegion<FailedCall>(
  byRegion: ReadonlyMap<string, FailedCall>,
  ask: (region: string, asked: FailedCall) => Promise<void>,
): Promise<void> {
  await Promise.all([...byRegion].map(([region, asked]) => ask(region, asked)));
}

export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
