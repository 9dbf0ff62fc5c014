import { type FindingGroup, type Occurrence, observationsOf } from "../search/finding-groups.ts";
import { compareText } from "../text/order.ts";
import type { Exemption } from "./exemptions/exemption.ts";

/** What became of an occurrence. Only `matched` gates. In the order of the rules. */
export const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"] as const;

export type Status = (typeof STATUSES)[number];

export type ExemptStatus = Exclude<Status, "matched">;

/** Every rule there is, in the order in which they are held against an occurrence. */
export const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"] as const;

export type RuleName = (typeof RULE_NAMES)[number];

/** What a rule has to say of an occurrence. */
export type RuleResult = {
  /** `unknown`: it could not be told whether the rule holds, so that it does not. */
  outcome: "exempt" | "not-exempt" | "unknown";
  reason: string;
  /** The entries that apply; of `not-exempt`, those that would, had they not ended. */
  exemptions?: readonly Exemption[];
};

/** One reason not to gate; `evaluate` gives null where the rule has nothing to say of an occurrence. */
export type Rule = {
  name: RuleName;
  status: ExemptStatus;
  evaluate: (occurrence: Occurrence, row: FindingGroup) => RuleResult | null;
};

/** One rule that was held against an occurrence, and what it said. */
export type EvaluatedRule = { rule: RuleName; outcome: RuleResult["outcome"]; reason: string | null };

export type Decision = {
  status: Status;
  reason: string | null;
  ruleResults: EvaluatedRule[];
  /** The entries that decided. */
  exemptions: readonly Exemption[];
  /** The entries that would have, had they not ended. */
  ended: readonly Exemption[];
};

/** Time to mend it is given to what is not exploited yet. */
const NOT_FOR_EXPLOITED: ReadonlySet<RuleName> = new Set(["grace"]);

/** Suppressed or closed in Inspector. */
export const suppressedByRegistry: Rule = {
  name: "suppressed",
  status: "suppressed",
  evaluate: ({ state }) => (state === "active" ? null : { outcome: "exempt", reason: `${state} in Amazon Inspector` }),
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
  const observations = observationsOf(occurrence);
  const names = [...((namesMatter ? row.seenAs?.values() : null) ?? [row.seen])];
  const isBounded = observations.length * names.length <= MOST_COMBINATIONS;
  const held = isBounded ? rules : rules.map((rule) => (rule.name === "vex" ? tooManyToTell : rule));
  let deciding: Decision | null = null;
  const exemptions = new Set<Exemption>();
  for (const observation of observations) {
    for (const seen of isBounded ? names : [row.seen]) {
      const observed = { ...observation, observations: null };
      const decision = decideOn(held, observed, { ...row, seen, seenAs: null }, exploited);
      for (const exemption of decision.exemptions) exemptions.add(exemption);
      if (deciding === null || compareDecisions(decision, deciding) < 0) deciding = decision;
    }
  }
  if (deciding === null) return decideOn(rules, occurrence, row, exploited);
  return deciding.status === "matched" ? deciding : { ...deciding, exemptions: [...exemptions] };
}

/** What was seen under so many pairs of an observation and an answer's names that each of them cannot be decided on. */
const MOST_COMBINATIONS = 10_000;

const tooManyToTell: Rule = {
  name: "vex",
  status: "ignored",
  evaluate: () => ({
    outcome: "unknown",
    reason: `seen in more than ${MOST_COMBINATIONS} combinations of what answers say and name`,
  }),
};

/**
 * Which of an occurrence's decisions stands for all: what blocks, then what an exemption exempts (it must never hide
 * behind what the registry suppresses, or nobody would be told of it), and then the rules that need no exemption.
 */
const STANDING = {
  matched: 0,
  ignored: 1,
  baseline: 2,
  unfixed: 3,
  grace: 4,
  suppressed: 5,
} as const satisfies Record<Status, number>;

/** The order is total up to what is said, so that the order of the answers changes nothing. */
function compareDecisions(a: Decision, b: Decision): number {
  const rank = STANDING[a.status] - STANDING[b.status];
  if (rank !== 0) return rank;
  for (const [index, step] of a.ruleResults.entries()) {
    const other = b.ruleResults[index];
    if (other === undefined) return 1;
    const order =
      compareText(step.rule, other.rule) ||
      compareText(step.outcome, other.outcome) ||
      compareText(step.reason ?? "", other.reason ?? "");
    if (order !== 0) return order;
  }
  return a.ruleResults.length - b.ruleResults.length;
}

/** The same for a single observation. */
function decideOn(rules: readonly Rule[], occurrence: Occurrence, group: FindingGroup, exploited: boolean): Decision {
  // What the row shows may be of another package or another answer.
  const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
  const ruleResults: EvaluatedRule[] = [];
  const ended: Exemption[] = [];
  for (const { name, status, evaluate } of rules) {
    if (exploited && NOT_FOR_EXPLOITED.has(name)) {
      ruleResults.push({ rule: name, outcome: "not-exempt", reason: "not for a vulnerability that is exploited" });
      continue;
    }
    const result = evaluate(occurrence, row);
    const { outcome, reason } = result ?? { outcome: "not-exempt" as const, reason: null };
    ruleResults.push({ rule: name, outcome, reason });
    const exemptions = result?.exemptions ?? [];
    if (outcome === "exempt") return { status, reason, ruleResults, exemptions, ended };
    for (const exemption of exemptions) ended.push(exemption);
  }
  return { status: "matched", reason: null, ruleResults, exemptions: [], ended };
}
