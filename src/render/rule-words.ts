import type { EvaluatedRule, RuleName, Status } from "../core/policy/decision.ts";
import type { Selector } from "../core/policy/exploitation.ts";
import type { ReportExemption } from "../core/report/report.ts";
import { untilLabel } from "./image-label.ts";
import { pluralize } from "./words.ts";

/** Words for the policy decision, shared by `--explain` and the page. */

/** Why a finding is evaluated against the policy. */
export const SELECTOR_WORDS = {
  severity: "it has a blocking severity",
  "known-exploited": "it is known to be exploited (block-known-exploited)",
  epss: "its EPSS probability is at least block-epss",
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
  exempt: "applied",
  "not-exempt": "not applied",
  unknown: "unknown, not applied",
} satisfies Record<EvaluatedRule["outcome"], string>;

export const DECISION_WORDS = {
  matched: "blocks: no rule exempts it",
  suppressed: "exempt: suppressed by the registry",
  ignored: "exempt: ignore file or VEX",
  baseline: "exempt: in the baseline",
  unfixed: "exempt: no fix exists",
  grace: "exempt for now: in its grace period",
} satisfies Record<Status, string>;

/** The scope of an exemption: the finding or the codes of scans, then packages and repositories. */
export function exemptionLabel({ kind, id, codes, packages, repositories }: ReportExemption): string {
  const where = [...packages, ...repositories].join(", ");
  return `${kind === "inconclusive" ? codes.join(", ") : (id ?? "")}${where === "" ? "" : ` in ${where}`}`;
}

/** Expiry, owner and place of an exemption: `through 2026-12-31, owner payments, .ignore.yaml:3`. */
export function exemptionTerms(exemption: ReportExemption): string {
  const { kind, expires, owner, untilFixed, file, line, addedByPullRequest, count } = exemption;
  const exempt = pluralize(count, kind === "inconclusive" ? "image" : "finding");
  return [
    untilLabel({ expires, owner }),
    ...(owner === null ? ["no owner"] : []),
    ...(untilFixed ? ["until fixed"] : []),
    line === null ? file : `${file}:${line}`,
    ...(addedByPullRequest === true ? ["added by this pull request"] : []),
    `exempts ${exempt}`,
  ].join(", ");
}
