import { expect } from "vitest";
import { assess, type ImageHistories, recordResult } from "../../src/core/search/image-history.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { answer, NOW } from "./reports.ts";

/** Responses about an image at given times, and the codes that they result in together. */

export type Made = Parameters<typeof answer>[0];

export const at = (time: number | null, made: Made = {}): Made => ({ ...made, call: { ...answer().call, time } });
export const failed = (code: "scan-pending" | "call-failed", detail = "because"): Pick<ScanResult, "outcome"> => ({
  outcome: { kind: "inconclusive", code, detail },
});
export const counted = (claimed: Record<string, number>, listed: Record<string, number>) => ({
  claimedCounts: new Map(Object.entries(claimed)),
  listedCounts: new Map(Object.entries(listed)),
});
export const scanned = (scan: Partial<ScanResult["scan"]>) => ({ scan: { ...answer().scan, ...scan } });
export const live = (time: number, made: Made = {}): Made => ({ ...made, source: "ecr", observedAt: time });
export const page = (asked: string | null, offered: string | null) => ({ page: { asked, offered } });

/** The codes of each image, which must be equal in each order of the responses. */
export function codesOf(...responses: Made[]): (string | null)[] {
  const results = responses.map((made) => answer(made));
  const outcomes = [results, results.toReversed(), [...results.slice(1), ...results.slice(0, 1)]].map((order) => {
    const histories: ImageHistories = new Map();
    for (const result of order) recordResult(histories, result, NOW);
    return assess(histories)
      .map(({ history, failures, evaluated }) => ({
        image: JSON.stringify([history.image, [...history.imageTags]]),
        code: failures.map(({ code }) => code).join(" ") || (evaluated === null ? "nothing" : null),
      }))
      .sort((a, b) => (a.image < b.image ? -1 : 1))
      .map(({ code }) => code);
  });
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  return outcomes[0] ?? [];
}
