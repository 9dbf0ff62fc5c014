import { type FindingGroup, type FindingGroups, type Occurrence, rowsOf } from "../finding-groups.ts";
import type { Severity } from "../severity.ts";
import type { Exception } from "./exception.ts";
import { type Exploitation, exploitedBy, factsOf, type Selector, selectorsOf } from "./exploitation.ts";
import { type Decision, decide, type Rule, type RuleName, type Status } from "./policy.ts";
import type { Policy } from "./rules.ts";

/** One occurrence, why it may gate at all, and what policy decided on it. */
export type JudgedOccurrence = {
  occurrence: Occurrence;
  selectedBy: Selector[];
  decision: Decision;
  /** What would have been decided without any exception (of an ignore file or a VEX document). */
  statusWithoutExceptions: Status;
};

export type JudgedGroup = { row: FindingGroup; occurrences: JudgedOccurrence[] };

export type Bench = {
  rules: readonly Rule[];
  severities: readonly Severity[];
  policy: Pick<Policy, "exploitationGate">;
  exploitation: Exploitation;
};

const EXCEPTIONS: ReadonlySet<RuleName> = new Set(["vex", "ignore"]);

/** Decides on every occurrence of every group. */
export function judge(groups: FindingGroups, { rules, severities, policy, exploitation }: Bench): JudgedGroup[] {
  const withoutExceptions = rules.filter(({ name }) => !EXCEPTIONS.has(name));
  const gate = policy.exploitationGate;
  return [...rowsOf(groups)].map((row) => {
    const exploited = exploitedBy(factsOf(row, exploitation), gate).length > 0;
    const occurrences = [...row.occurrences.values()].map((occurrence): JudgedOccurrence => {
      const decision = decide(rules, occurrence, row, exploited);
      const isExcepted = decision.status === "ignored";
      return {
        occurrence,
        selectedBy: selectorsOf(occurrence, row, severities, gate, exploitation),
        decision,
        statusWithoutExceptions: isExcepted
          ? decide(withoutExceptions, occurrence, row, exploited).status
          : decision.status,
      };
    });
    return { row, occurrences };
  });
}

/** How many occurrences each exception decided, or would have had it not ended. */
export function countUses(judged: readonly JudgedGroup[], which: "exceptions" | "lapsed"): Map<Exception, number> {
  const uses = new Map<Exception, number>();
  for (const { decision } of judged.flatMap(({ occurrences }) => occurrences)) {
    for (const exception of decision[which]) uses.set(exception, (uses.get(exception) ?? 0) + 1);
  }
  return uses;
}

/** How many occurrences gate of which a rule could not tell whether it holds. */
export function countUnknown(judged: readonly JudgedGroup[], rule: RuleName): number {
  return judged
    .flatMap(({ occurrences }) => occurrences)
    .filter(
      ({ decision: { status, trail } }) =>
        status === "matched" && trail.some((step) => step.rule === rule && step.outcome === "unknown"),
    ).length;
}
