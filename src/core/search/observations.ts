import type { Finding, InconclusiveCode, ScanResult } from "./scan-result.ts";

/**
 * When something was observed, epoch ms. Without a credible time, an evaluation counts as the oldest (it resolves
 * nothing), and a failure as the newest (nothing resolves it).
 */
export type Moment = number;

export const NEVER: Moment = Number.NEGATIVE_INFINITY;

/** A scan that was evaluated completely. */
export type Evaluation = ScanResult["scan"] & { at: Moment };

/** Why an image was not evaluated, as observed once. */
export type Failure = { code: InconclusiveCode; detail: string; at: Moment; status: string | null };

/**
 * How many findings of each severity a result claims (null where it has no counts) and lists, and what distinguishes
 * its findings.
 */
export type Counts = Pick<ScanResult, "claimedCounts" | "listedCounts"> & {
  findings: readonly Pick<Finding, "arn" | "severity">[];
};

/**
 * A text about a severity of which the results claim more findings than they list; null where the lists are complete.
 * An Inspector finding that is listed twice counts once: a list that shifts between two pages repeats one finding and
 * omits another.
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
  for (const { findings } of pages) {
    for (const { arn, severity } of findings) {
      if (arn === null) continue;
      const known = listed.get(severity ?? "");
      if (arns.has(arn) && severity !== null && known !== undefined) listed.set(severity, known - 1);
      arns.add(arn);
    }
  }
  for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = listed.get(severity) ?? 0;
    if (count > found) return `findingSeverityCounts has ${count} ${severity}, but ${found} are listed`;
  }
  return null;
}
