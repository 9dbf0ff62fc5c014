import type { Status } from "../../core/policy/decision.ts";

/** The status of a finding, in the table and in its filter. */
export const STATUS_WORDS = {
  matched: "blocking",
  suppressed: "suppressed",
  ignored: "ignored",
  baseline: "in the baseline",
  unfixed: "no fix exists",
  grace: "in its grace period",
} satisfies Record<Status, string>;
