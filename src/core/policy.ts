import type { FindingGroup, Occurrence } from "./detection.ts";

/** What became of an occurrence. Only `matched` gates. In the order of the rules. */
export const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"] as const;

export type Status = (typeof STATUSES)[number];

export type Excuse = Exclude<Status, "matched">;

/** Why an occurrence does not gate; null where the rule does not hold for it. */
export type Rule = { status: Excuse; excuse: (occurrence: Occurrence, row: FindingGroup) => string | null };

/** One rule that was held against an occurrence: its reason where it excused it. */
export type TrailStep = { rule: Excuse; reason: string | null };

export type Decision = { status: Status; reason: string | null; trail: TrailStep[] };

/** Suppressed or closed in Inspector. */
export const suppressedByRegistry: Rule = {
  status: "suppressed",
  excuse: ({ state }) => {
    if (state === "suppressed") return "suppressed in Amazon Inspector";
    return state === "closed" ? "closed in Amazon Inspector" : null;
  },
};

/**
 * Holds the rules against one occurrence, in their order; the first that excuses it decides. Policy decides on each
 * occurrence, so an exception for one package never excuses another of the same finding.
 */
export function decide(rules: readonly Rule[], occurrence: Occurrence, row: FindingGroup): Decision {
  const trail: TrailStep[] = [];
  for (const { status, excuse } of rules) {
    const reason = excuse(occurrence, row);
    trail.push({ rule: status, reason });
    if (reason !== null) return { status, reason, trail };
  }
  return { status: "matched", reason: null, trail };
}
