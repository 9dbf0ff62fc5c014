import type { ImageIndexes } from "../search/intake.ts";
import { type Baseline, baselineRule, ownDigests } from "./baseline.ts";
import { RULE_NAMES, type Rule, type RuleName, suppressedByRegistry } from "./decision.ts";
import { ignoreRule } from "./exemptions/ignore-rule.ts";
import { type Comparison, type Exemptions, NO_EXEMPTIONS } from "./exemptions/pull-request-exemptions.ts";
import type { ExploitationPolicy } from "./exploitation.ts";
import { type Grace, graceRule } from "./grace.ts";
import { onlyFixedRule } from "./only-fixed.ts";
import { vexRule } from "./vex/vex-rule.ts";

/** What the user says about what gates and what does not, as it was read. */
export type Policy = Exemptions & {
  comparison: Comparison;
  baseline: Baseline | null;
  onlyFixed: boolean;
  grace: Grace;
  /** Null where exploitation gates nothing. */
  exploitationPolicy: ExploitationPolicy | null;
};

/** Every finding of the selected severities gates, unless the registry suppresses it. */
export const NO_POLICY: Policy = {
  ...NO_EXEMPTIONS,
  comparison: { kind: "none" },
  baseline: null,
  onlyFixed: false,
  grace: new Map(),
  exploitationPolicy: null,
};

/** The rules that the policy asks for, in their one order. `now`: epoch ms. `indexes`: the image indexes that the run saw. */
export function rulesFor(policy: Policy, now: number, indexes: ImageIndexes): Rule[] {
  const entries = policy.ignoreFiles.flatMap(({ ignore }) => ignore);
  const statements = policy.vex.flatMap((document) => document.statements);
  const rules: Record<RuleName, Rule | null> = {
    suppressed: suppressedByRegistry,
    vex: statements.length === 0 ? null : vexRule(statements, now),
    ignore: entries.length === 0 ? null : ignoreRule(entries, now),
    baseline: policy.baseline === null ? null : baselineRule(policy.baseline, ownDigests(policy.baseline, indexes)),
    unfixed: policy.onlyFixed ? onlyFixedRule : null,
    grace: policy.grace.size === 0 ? null : graceRule(policy.grace, now),
  };
  return RULE_NAMES.map((name) => rules[name]).filter((rule) => rule !== null);
}
