import type { EvaluatedRule, RuleName, Status } from "../core/policy/decision.ts";
import type { Selector } from "../core/policy/exploitation.ts";
import type { ReportExemption } from "../core/report/report.ts";
import { untilLabel } from "./image-label.ts";
import { counted } from "./words.ts";

/** Words for how policy decided, the same in `--explain` and on the page. */

/** Why a finding may gate at all. */
export const SELECTOR_WORDS = {
  severity: "its severity is selected",
  "known-exploited": "it is known to be exploited (block-known-exploited)",
  epss: "its EPSS probability is at or above block-epss",
} satisfies Record<Selector, string>;

export const RULE_WORDS = {
  suppressed: "suppressed by the registry",
  vex: "VEX",
  ignore: "ignore file",
  baseline: "baseline",
  unfixed: "only-fixed",
  grace: "grace",
} satisfies Record<RuleName, string>;

export const OUTCOME_WORDS = {
  exempt: "yes, this decides",
  "not-exempt": "no",
  unknown: "cannot be told, so no",
} satisfies Record<EvaluatedRule["outcome"], string>;

export const DECISION_WORDS = {
  matched: "gates: no rule exempts it",
  suppressed: "does not gate: suppressed by the registry",
  ignored: "does not gate: ignored",
  baseline: "does not gate: in the baseline",
  unfixed: "does not gate: no fix exists",
  grace: "does not gate yet: in grace",
} satisfies Record<Status, string>;

/** What an exemption is about: the finding, or the codes of scans, and where. */
export function exemptionLabel({ kind, id, codes, packages, repositories }: ReportExemption): string {
  const where = [...packages, ...repositories].join(", ");
  return `${kind === "inconclusive" ? codes.join(", ") : (id ?? "")}${where === "" ? "" : ` in ${where}`}`;
}

/** Until when, whose word it is and where it is written: `through 2026-12-31, owner payments, .ignore.yaml:3`. */
export function exemptionTerms(exemption: ReportExemption): string {
  const { kind, expires, owner, untilFixed, file, line, addedByPullRequest, count } = exemption;
  const exempt = counted(count, kind === "inconclusive" ? "image" : "finding");
  return [
    untilLabel({ expires, owner }),
    ...(owner === null ? ["no owner"] : []),
    ...(untilFixed ? ["until fixed"] : []),
    line === null ? file : `${file}:${line}`,
    ...(addedByPullRequest === true ? ["added by this pull request"] : []),
    `exempts ${exempt}`,
  ].join(", ");
}
