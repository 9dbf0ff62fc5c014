import type { Finding, InconclusiveCode, ScanResult } from "./scan-result.ts";

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

/**
 * How many findings of each severity an answer claims (null where it does not say) and lists, in its own words, and
 * what tells its findings from one another.
 */
export type Counts = Pick<ScanResult, "claimedCounts" | "listedCounts"> & {
  findings: readonly Pick<Finding, "arn" | "severity">[];
};

/**
 * The counts that the answers claim beyond what they list, in words; null where the lists are whole. A finding of
 * Inspector's that is listed twice counts once: a list that shifts between two pages repeats one and leaves one out.
 */
export function claimedBeyondListed(pages: readonly Counts[]): string | null {
  const claimed = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const { claimedCounts, listedCounts } of pages) {
    for (const [severity, count] of claimedCounts ?? []) {
      claimed.set(severity, Math.max(count, claimed.get(severity) ?? 0));
    }
    for (const [severity, count] of listedCounts) listed.set(severity, count + (listed.get(severity) ?? 0));
  }
  const arns = new Set<string>();
  for (const { arn, severity } of pages.flatMap(({ findings }) => findings)) {
    if (arn === null) continue;
    const known = listed.get(severity ?? "");
    if (arns.has(arn) && severity !== null && known !== undefined) listed.set(severity, known - 1);
    arns.add(arn);
  }
  for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = listed.get(severity) ?? 0;
    if (count > found) return `findingSeverityCounts says ${count} ${severity}, ${found} listed`;
  }
  return null;
}
