import { type FindingGroup, type FindingGroups, type Occurrence, rowsOf } from "../search/finding-groups.ts";
import type { Severity } from "../search/severity.ts";
import { type Decision, decide, type Rule, type RuleName, type Status } from "./decision.ts";
import type { Exemption } from "./exemptions/exemption.ts";
import type { Comparison } from "./exemptions/pull-request-exemptions.ts";
import { type Exploitation, exploitedBy, factsOf, type Selector, selectorsOf } from "./exploitation.ts";
import type { Policy } from "./rules.ts";

/** One occurrence, why it may gate at all, and what policy decided on it. */
export type DecidedOccurrence = {
  occurrence: Occurrence;
  selectedBy: Selector[];
  decision: Decision;
  /** What would have been decided without any exemption (of an ignore file or a VEX document). */
  statusWithoutExemptions: Status;
  /** What would have been decided with the exemptions that these are compared with; null where there are none. */
  compared: Decision | null;
};

export type DecidedGroup = { row: FindingGroup; occurrences: DecidedOccurrence[] };

export type EvaluationContext = {
  rules: readonly Rule[];
  /** The same rules with the exemptions that the policy's own are compared with; null where there are none. */
  comparedRules: readonly Rule[] | null;
  severities: readonly Severity[];
  policy: Pick<Policy, "exploitationPolicy" | "comparison">;
  exploitation: Exploitation;
};

const EXEMPTIONS: ReadonlySet<RuleName> = new Set(["vex", "ignore"]);

/** Decides on every occurrence of every group. */
export function evaluatePolicy(groups: FindingGroups, context: EvaluationContext): DecidedGroup[] {
  const { rules, comparedRules, severities, policy, exploitation } = context;
  const withoutExemptions = rules.filter(({ name }) => !EXEMPTIONS.has(name));
  const gate = policy.exploitationPolicy;
  return [...rowsOf(groups)].map((row) => {
    const facts = factsOf(row, exploitation);
    const exploited = exploitedBy(facts, gate).length > 0;
    // What an exemption of the pull request keeps from being asked about may be exploited, so that no grace applies.
    const maybeExploited = exploited || (policy.comparison.kind === "base" && gate !== null && facts === undefined);
    const occurrences = [...row.occurrences.values()].map((occurrence): DecidedOccurrence => {
      const decided = decide(rules, occurrence, row, exploited);
      const compared = comparedRules === null ? null : decide(comparedRules, occurrence, row, maybeExploited);
      const isAdded = policy.comparison.kind === "base" && isExemptedOnlyBy(decided, compared);
      const decision = isAdded ? markAdded(decided) : decided;
      const isExcepted = decision.status === "ignored";
      return {
        occurrence,
        selectedBy: selectorsOf(occurrence, row, severities, gate, exploitation),
        decision,
        compared,
        statusWithoutExemptions: isExcepted
          ? decide(withoutExemptions, occurrence, row, exploited).status
          : decision.status,
      };
    });
    return { row, occurrences };
  });
}

/** An exemption exempts it under `decided`, and nothing does under `other`. */
function isExemptedOnlyBy(decided: Decision, other: Decision | null): boolean {
  return decided.status === "ignored" && other?.status === "matched";
}

/** What the pull request's own files exempt and the base's do not: what is added, or, where that is refused, would be. */
export function addedDecisions(decided: readonly DecidedGroup[], { kind }: Comparison): Decision[] {
  return decided.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ decision, compared }) => {
      if (compared === null) return [];
      const [own, base] = kind === "own" ? [compared, decision] : [decision, compared];
      return isExemptedOnlyBy(own, base) ? [own] : [];
    }),
  );
}

/** The decision, with the word for who adds it among the terms in parentheses that end a reason. */
function markAdded(decision: Decision): Decision {
  const mark = (reason: string | null) => reason?.replace(/\)?$/, ", added by this pull request$&") ?? null;
  const ruleResults = decision.ruleResults.map((step) =>
    step.outcome === "exempt" ? { ...step, reason: mark(step.reason) } : step,
  );
  return { ...decision, reason: mark(decision.reason), ruleResults };
}

/** How many occurrences each exemption decided, or would have had it not ended. */
export function countByExemption(
  decisions: readonly Decision[],
  which: "exemptions" | "ended",
): Map<Exemption, number> {
  const uses = new Map<Exemption, number>();
  for (const decision of decisions) {
    for (const exemption of decision[which]) uses.set(exemption, (uses.get(exemption) ?? 0) + 1);
  }
  return uses;
}

/** How many occurrences gate of which a rule could not tell whether it holds. */
export function countUnknown(decided: readonly DecidedGroup[], rule: RuleName): number {
  return decided
    .flatMap(({ occurrences }) => occurrences)
    .filter(
      ({ decision: { status, ruleResults } }) =>
        status === "matched" && ruleResults.some((step) => step.rule === rule && step.outcome === "unknown"),
    ).length;
}
