import type { FindingGroup, Occurrence } from "../finding-groups.ts";
import { compareText } from "../order.ts";
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
 * Evaluates the rules on one occurrence, in their order; the first that exempts it decides. Policy decides on each
 * occurrence, so an exemption for one package never exempts another of the same finding. Where answers disagreed about
 * it, every observation must be exempt: what one more answer says can never exempt what another one left blocking.
 * `exploited`: the run blocks on exploitation, and this finding is exploited.
 */
export function decide(rules: readonly Rule[], occurrence: Occurrence, row: FindingGroup, exploited = false): Decision {
  const namesMatter = row.seenAs !== null && rules.some(({ name }) => name === "vex");
  if (occurrence.observations === null && !namesMatter) return decideOn(rules, occurrence, row, exploited);
  const decisions: Decision[] = [];
  for (const observation of occurrence.observations?.values() ?? [occurrence]) {
    for (const seen of (namesMatter ? row.seenAs?.values() : null) ?? [row.seen]) {
      const observed = { ...observation, observations: null };
      decisions.push(decideOn(rules, observed, { ...row, seen, seenAs: null }, exploited));
    }
  }
  const [deciding, ...others] = decisions.sort(compareDecisions);
  if (deciding === undefined) return decideOn(rules, occurrence, row, exploited);
  if (deciding.status === "matched") return deciding;
  const exceptions = new Set([deciding, ...others].flatMap((decision) => decision.exceptions));
  return { ...deciding, exceptions: [...exceptions] };
}

/** What blocks comes first; then by the order of the statuses, and by what was said, so that the order is total. */
function compareDecisions(a: Decision, b: Decision): number {
  const rank = STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
  return rank === 0 ? compareText(JSON.stringify(a.trail), JSON.stringify(b.trail)) : rank;
}

/** The same for a single observation. */
function decideOn(rules: readonly Rule[], occurrence: Occurrence, group: FindingGroup, exploited: boolean): Decision {
  // What the row shows may be of another package or another answer.
  const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
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
