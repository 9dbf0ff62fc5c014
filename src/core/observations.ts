import type { InconclusiveCode, ScanResult } from "./scan-result.ts";

/**
 * When something was observed, epoch ms. An evaluation without a time that can be believed counts as the oldest (it
 * resolves nothing), a failure as the newest (nothing resolves it).
 */
export type Moment = number;

export const NEVER: Moment = Number.NEGATIVE_INFINITY;

/** An image's scan, evaluated whole. */
export type Evaluation = ScanResult["scan"] & { at: Moment };

/** Why an image was not evaluated, as it was observed once. */
export type Failure = { code: InconclusiveCode; detail: string; at: Moment; status: string | null };

/** How many findings of each severity an answer claims (null where it does not say) and lists, in its own words. */
export type Counts = Pick<ScanResult, "claimedCounts" | "listedCounts">;

/** The counts that the answers claim beyond what they list, in words; null where the lists are whole. */
export function claimedBeyondListed(pages: readonly Counts[]): string | null {
  const claimed = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const { claimedCounts, listedCounts } of pages) {
    for (const [severity, count] of claimedCounts ?? []) {
      claimed.set(severity, Math.max(count, claimed.get(severity) ?? 0));
    }
    for (const [severity, count] of listedCounts) listed.set(severity, count + (listed.get(severity) ?? 0));
  }
  for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = listed.get(severity) ?? 0;
    if (count > found) return `findingSeverityCounts says ${count} ${severity}, ${found} listed`;
  }
  return null;
}
