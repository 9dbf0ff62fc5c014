import type { FindingGroup } from "../search/finding-groups.ts";
import { type Occurrence, observationsOf } from "../search/occurrences.ts";
import { compareText } from "../text/order.ts";
import type { Exemption } from "./exemptions/exemption.ts";

/** What policy decided on an occurrence, in the order of the rules. Only `matched` blocks. */
export const STATUSES = ["matched", "suppressed", "ignored", "baseline", "unfixed", "grace"] as const;

export type Status = (typeof STATUSES)[number];

export type ExemptStatus = Exclude<Status, "matched">;

/** Every rule, in the order of evaluation. */
export const RULE_NAMES = ["suppressed", "vex", "ignore", "baseline", "unfixed", "grace"] as const;

export type RuleName = (typeof RULE_NAMES)[number];

export type RuleResult = {
  /** `unknown`: the finding lacks what the rule needs to decide, so the rule does not exempt it. */
  outcome: "exempt" | "not-exempt" | "unknown";
  reason: string;
  /** The exemptions that apply; of `not-exempt`, those that would apply if they had not ended. */
  exemptions?: readonly Exemption[];
};

/** A reason not to block. `evaluate` returns null where the rule does not concern the occurrence. */
export type Rule = {
  name: RuleName;
  status: ExemptStatus;
  evaluate: (occurrence: Occurrence, row: FindingGroup) => RuleResult | null;
};

/** A rule that was evaluated on an occurrence, as the report shows it. */
export type EvaluatedRule = { rule: RuleName; outcome: RuleResult["outcome"]; reason: string | null };

export type Decision = {
  status: Status;
  reason: string | null;
  ruleResults: readonly EvaluatedRule[];
  /** The exemptions that decided. */
  exemptions: readonly Exemption[];
  /** The exemptions that would have decided if they had not ended. */
  ended: readonly Exemption[];
};

/** Grace is time to apply a fix before a vulnerability is exploited. */
const NOT_FOR_EXPLOITED: ReadonlySet<RuleName> = new Set(["grace"]);

/** Exempts findings that are suppressed or closed in Inspector. */
export const suppressedByRegistry: Rule = {
  name: "suppressed",
  status: "suppressed",
  evaluate: ({ state }) => (state === "active" ? null : { outcome: "exempt", reason: `${state} in Amazon Inspector` }),
};

/**
 * Evaluates the rules on one occurrence, in their order; the first one that exempts it decides. An exemption for one
 * package never exempts another package of the same finding. Where responses differ about the occurrence, every
 * observation must be exempt, so that one more response can never exempt what another one leaves blocking.
 * `exploited`: the run blocks exploited vulnerabilities, and this is one.
 */
export function decide(rules: readonly Rule[], occurrence: Occurrence, row: FindingGroup, exploited = false): Decision {
  const dependsOnNames = row.seenAs !== null && rules.some(({ name }) => name === "vex");
  if (occurrence.observations === null && !dependsOnNames) return decideOn(rules, occurrence, row, exploited);
  const observations = observationsOf(occurrence);
  const names = [...((dependsOnNames ? row.seenAs : null) ?? [row.seen])];
  const isWithinLimit = observations.length * names.length <= MAX_COMBINATIONS;
  const applicable = isWithinLimit ? rules : rules.map((rule) => (rule.name === "vex" ? vexNotEvaluated : rule));
  let deciding: Decision | null = null;
  const exemptions = new Set<Exemption>();
  for (const observation of observations) {
    for (const seen of isWithinLimit ? names : [row.seen]) {
      const observed = { ...observation, observations: null };
      const decision = decideOn(applicable, observed, { ...row, seen, seenAs: null }, exploited);
      for (const exemption of decision.exemptions) exemptions.add(exemption);
      if (deciding === null || compareDecisions(decision, deciding) < 0) deciding = decision;
    }
  }
  if (deciding === null) return decideOn(rules, occurrence, row, exploited);
  return deciding.status === "matched" ? deciding : { ...deciding, exemptions: [...exemptions] };
}

/** Pairs of an observation and the image's names in one response. VEX is not evaluated on more of them than this. */
const MAX_COMBINATIONS = 10_000;

const vexNotEvaluated: Rule = {
  name: "vex",
  status: "ignored",
  evaluate: () => ({
    outcome: "unknown",
    reason: `VEX was not evaluated: AWS reported the finding and the image in more than ${MAX_COMBINATIONS} combinations`,
  }),
};

/**
 * Where the decisions on an occurrence's observations differ, the first of these statuses applies. `ignored` precedes
 * the rules that need no exemption, so that an exemption is always reported.
 */
const STATUS_PRECEDENCE = {
  matched: 0,
  ignored: 1,
  baseline: 2,
  unfixed: 3,
  grace: 4,
  suppressed: 5,
} as const satisfies Record<Status, number>;

/** A total order, so that the order of the responses does not change the report. */
function compareDecisions(a: Decision, b: Decision): number {
  const rank = STATUS_PRECEDENCE[a.status] - STATUS_PRECEDENCE[b.status];
  if (rank !== 0) return rank;
  for (const [index, result] of a.ruleResults.entries()) {
    const other = b.ruleResults[index];
    if (other === undefined) return 1;
    const order =
      compareText(result.rule, other.rule) ||
      compareText(result.outcome, other.outcome) ||
      compareText(result.reason ?? "", other.reason ?? "");
    if (order !== 0) return order;
  }
  return a.ruleResults.length - b.ruleResults.length;
}

/** Decides on a single observation. */
function decideOn(rules: readonly Rule[], occurrence: Occurrence, group: FindingGroup, exploited: boolean): Decision {
  // The group's uri may come from another package or another response.
  const row = group.uri === occurrence.uri ? group : { ...group, uri: occurrence.uri };
  const ruleResults: EvaluatedRule[] = [];
  const ended: Exemption[] = [];
  let isConcerned = false;
  for (const { name, status, evaluate } of rules) {
    if (exploited && NOT_FOR_EXPLOITED.has(name)) {
      ruleResults.push({ rule: name, outcome: "not-exempt", reason: "does not apply to an exploited vulnerability" });
      isConcerned = true;
      continue;
    }
    const result = evaluate(occurrence, row);
    const { outcome, reason } = result ?? { outcome: "not-exempt" as const, reason: null };
    isConcerned ||= result !== null;
    ruleResults.push({ rule: name, outcome, reason });
    const exemptions = result?.exemptions ?? [];
    if (outcome === "exempt") return { status, reason, ruleResults, exemptions, ended };
    for (const exemption of exemptions) ended.push(exemption);
  }
  const decision: Decision = { status: "matched", reason: null, ruleResults, exemptions: [], ended };
  if (isConcerned) return decision;
  const shared = unconcerned.get(rules) ?? decision;
  unconcerned.set(rules, shared);
  return shared;
}

/** The decision on every occurrence that no rule concerns, by the rules: one object, because it is nearly all of them. */
const unconcerned = new WeakMap<readonly Rule[], Decision>();
