import type { FindingGroups } from "../search/answer-rows.ts";
import { type FindingGroup, rowsOf } from "../search/finding-groups.ts";
import type { Occurrence } from "../search/occurrences.ts";
import type { Severity } from "../search/severity.ts";
import { type Decision, decide, type Rule, type RuleName, type Status } from "./decision.ts";
import type { Exemption } from "./exemptions/exemption.ts";
import type { Comparison } from "./exemptions/pull-request-exemptions.ts";
import { type Exploitation, exploitedBy, factsOf, type Selector, selectorsOf } from "./exploitation.ts";
import type { Policy } from "./rules.ts";

/** One occurrence, what selected it, and what policy decided on it. */
export type DecidedOccurrence = {
  occurrence: Occurrence;
  selectedBy: readonly Selector[];
  decision: Decision;
  /** The status without any exemption of an ignore file or a VEX document. */
  statusWithoutExemptions: Status;
  /** The decision under the exemptions that the policy's own are compared with; null where there are none. */
  compared: Decision | null;
};

export type DecidedGroup = { row: FindingGroup; occurrences: DecidedOccurrence[] };

export type EvaluationContext = {
  rules: readonly Rule[];
  /** The rules with the exemptions that the policy's own are compared with; null where there are none. */
  comparedRules: readonly Rule[] | null;
  severities: readonly Severity[];
  policy: Pick<Policy, "exploitationPolicy" | "comparison">;
  exploitation: Exploitation;
};

const EXEMPTIONS: ReadonlySet<RuleName> = new Set(["vex", "ignore"]);

/** Decides on every occurrence of every group, group by group: a group and its decisions may be discarded before the next. */
export function* evaluatePolicy(groups: FindingGroups, context: EvaluationContext): Generator<DecidedGroup> {
  const { rules, comparedRules, severities, policy, exploitation } = context;
  const withoutExemptions = rules.filter(({ name }) => !EXEMPTIONS.has(name));
  const { exploitationPolicy } = policy;
  for (const row of rowsOf(groups)) {
    const facts = factsOf(row, exploitation);
    const exploited = exploitedBy(facts, exploitationPolicy).length > 0;
    // An exemption of the pull request can prevent the request to Inspector: the vulnerability may be exploited then,
    // so no grace applies.
    const maybeExploited =
      exploited || (policy.comparison.kind === "base" && exploitationPolicy !== null && facts === undefined);
    const occurrences = row.occurrences.map((occurrence): DecidedOccurrence => {
      const decided = decide(rules, occurrence, row, exploited);
      const compared = comparedRules === null ? null : decide(comparedRules, occurrence, row, maybeExploited);
      const isAdded = policy.comparison.kind === "base" && isExemptedOnlyBy(decided, compared);
      const decision = isAdded ? markAdded(decided) : decided;
      const isExempted = decision.status === "ignored";
      return {
        occurrence,
        selectedBy: selectorsOf(occurrence, row, severities, exploitationPolicy, exploitation),
        decision,
        compared,
        statusWithoutExemptions: isExempted
          ? decide(withoutExemptions, occurrence, row, exploited).status
          : decision.status,
      };
    });
    yield { row, occurrences };
  }
}

/** Whether an exemption exempts the occurrence under `decided`, and nothing does under `other`. */
function isExemptedOnlyBy(decided: Decision, other: Decision | null): boolean {
  return decided.status === "ignored" && other?.status === "matched";
}

/** The decisions on what the pull request's own files exempt and the base's do not. */
export function addedDecisions(decided: readonly DecidedGroup[], { kind }: Comparison): Decision[] {
  return decided.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ decision, compared }) => {
      if (compared === null) return [];
      const [own, base] = kind === "own" ? [compared, decision] : [decision, compared];
      return isExemptedOnlyBy(own, base) ? [own] : [];
    }),
  );
}

/** Adds ", added by this pull request" to the terms in parentheses at the end of the decision's reason. */
function markAdded(decision: Decision): Decision {
  const mark = (reason: string | null) => reason?.replace(/\)?$/, ", added by this pull request$&") ?? null;
  const ruleResults = decision.ruleResults.map((result) =>
    result.outcome === "exempt" ? { ...result, reason: mark(result.reason) } : result,
  );
  return { ...decision, reason: mark(decision.reason), ruleResults };
}

/** The number of occurrences that each exemption decided, or would have decided if it had not ended. */
export function countByExemption(
  decisions: readonly Decision[],
  which: "exemptions" | "ended",
): Map<Exemption, number> {
  const counts = new Map<Exemption, number>();
  for (const decision of decisions) {
    for (const exemption of decision[which]) counts.set(exemption, (counts.get(exemption) ?? 0) + 1);
  }
  return counts;
}
