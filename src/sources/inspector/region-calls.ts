import { awsFailure, failureWithFix } from "../aws/aws-failure.ts";
import type { InspectorApi } from "./inspector-api.ts";

/** How Inspector is called in each region. */
export type RegionCalls = {
  /** Inspector2 in a region. If it throws, no call can be made there. */
  apiFor: (awsRegion: string) => Promise<InspectorApi>;
  /** Once aborted, errors are thrown instead of returned. */
  signal: AbortSignal;
};

/** `isRefusal`: other calls in the same region would fail alike. */
type Fault = { fault: string; isRefusal: boolean };

type Attempt<T> = { fault: null; value: T } | Fault;

/** Makes a call in a region; `action` is `inspector2:...`, for the message of a fault. */
export async function attempt<T>(
  { apiFor, signal }: RegionCalls,
  { action, region }: { action: string; region: string },
  call: (api: InspectorApi) => Promise<T>,
): Promise<Attempt<T>> {
  try {
    return { fault: null, value: await call(await apiFor(region)) };
  } catch (thrown) {
    if (signal.aborted) throw thrown;
    const fault = failureWithFix(awsFailure(thrown), { action, region });
    return { fault, isRefusal: isRefusal(thrown) };
  }
}

function isRefusal(error: unknown): boolean {
  const failure = awsFailure(error);
  switch (failure.kind) {
    case "denied":
    case "credentials-missing":
    case "credentials-expired":
    case "credentials-invalid":
    case "not-sent":
    case "tls":
      return true;
    case "network":
      return failure.code === "ENOTFOUND" || failure.code === "ECONNREFUSED";
    case "not-aws":
      return failure.isRefusal;
    default:
      return false;
  }
}

/**
 * Calls for the first item alone. If that is refused, the fault holds for all items; if not, calls for the others in
 * parallel. `call` returns its fault, if any; `notify` gets each item that has one.
 */
export async function untilRefused<Item>(
  items: readonly Item[],
  notify: (item: Item, fault: string) => unknown,
  call: (item: Item) => Promise<Fault | null>,
): Promise<void> {
  const [first, ...others] = items;
  if (first === undefined) return;
  const refusal = await call(first);
  if (refusal !== null) notify(first, refusal.fault);
  await Promise.all(
    others.map(async (item) => {
      const fault = refusal?.isRefusal === true ? refusal : await call(item);
      if (fault !== null) notify(item, fault.fault);
    }),
  );
}

/** Calls all regions in parallel. */
export async function eachRegion<Items>(
  byRegion: ReadonlyMap<string, Items>,
  call: (region: string, items: Items) => Promise<void>,
): Promise<void> {
  await Promise.all([...byRegion].map(([region, items]) => call(region, items)));
}

/** The items in lists of at most `size`. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
