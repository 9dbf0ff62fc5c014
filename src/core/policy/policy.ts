import type { FindingGroup, Occurrence } from "../finding-groups.ts";
import type { Exception } from "./exception.ts";

/** What became of an occurrence. Only `matched` gates. In the order of the rules. */
export const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"] as const;

export type Status = (typeof STATUSES)[number];

export type Excuse = Exclude<Status, "matched">;

/** Every rule there is, in the order in which they are held against an occurrence. */
export const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** What a rule has to say of an occurrence. */
export type Ruling = {
  /** `unknown`: it could not be told whether the rule holds, so that it does not. */
  outcome: "excused" | "not-excused" | "unknown";
  reason: string;
  /** The entries that apply; of `not-excused`, those that would, had they not ended. */
  exceptions?: readonly Exception[];
};

/** One reason not to gate; `hold` gives null where the rule has nothing to say of an occurrence. */
export type Rule = {
  name: RuleName;
  status: Excuse;
  hold: (occurrence: Occurrence, row: FindingGroup) => Ruling | null;
};

/** One rule that was held against an occurrence, and what it said. */
export type TrailStep = { rule: RuleName; outcome: Ruling["outcome"]; reason: string | null };

export type Decision = {
  status: Status;
  reason: string | null;
  trail: TrailStep[];
  /** The entries that decided. */
  exceptions: readonly Exception[];
  /** The entries that would have, had they not ended. */
  lapsed: readonly Exception[];
};

/** Time to mend it is given to what is not exploited yet. */
const NOT_FOR_EXPLOITED: ReadonlySet<RuleName> = new Set(["grace"]);

/** Suppressed or closed in Inspector. */
export const suppressedByRegistry: Rule = {
  name: "suppressed",
  status: "suppressed",
  hold: ({ state }) => (state === "active" ? null : { outcome: "excused", reason: `${state} in Amazon Inspector` }),
};

/**
 * Holds the rules against one occurrence, in their order; the first that excuses it decides. Policy decides on each
 * occurrence, so an exception for one package never excuses another of the same finding. `exploited`: it was asked to
 * gate on exploitation, and this one is.
 */
export function decide(rules: readonly Rule[], occurrence: Occurrence, row: FindingGroup, exploited = false): Decision {
  const trail: TrailStep[] = [];
  const lapsed: Exception[] = [];
  for (const { name, status, hold } of rules) {
    if (exploited && NOT_FOR_EXPLOITED.has(name)) {
      trail.push({ rule: name, outcome: "not-excused", reason: "not for a vulnerability that is exploited" });
      continue;
    }
    const ruling = hold(occurrence, row);
    const { outcome, reason } = ruling ?? { outcome: "not-excused" as const, reason: null };
    trail.push({ rule: name, outcome, reason });
    const exceptions = ruling?.exceptions ?? [];
    if (outcome === "excused") return { status, reason, trail, exceptions, lapsed };
    lapsed.push(...exceptions);
  }
  return { status: "matched", reason: null, trail, exceptions: [], lapsed };
}
