import type { NoticeCode } from "../core/report/report.ts";
import type { Reason } from "./reasons.ts";

/** Words for what is worth knowing without a say in the verdict. `sentence` stands by itself, before the detail. */
export const NOTICE_REASONS = {
  "other-severities": {
    sentence: "Findings of severities that `severity` does not list were seen",
    remediation: "Add them to `severity` if they should gate.",
  },
  "old-scan": {
    sentence: "Old scans",
    remediation: "Scan again, or set `max-scan-age` so that an old scan does not pass.",
  },
  "future-scan": {
    sentence: "Scans are dated in the future, so their age is unknown",
    remediation: "Check the clock of this runner and of whatever recorded the scan. `max-scan-age` refuses such scans.",
  },
  "allowed-endpoint": {
    sentence: "An endpoint that `allowed-endpoints` names answered instead of AWS",
    remediation: "Remove it from `allowed-endpoints` where this run is meant to ask AWS itself.",
  },
  "extra-ca": {
    sentence: "Certificate authorities beside the public ones were trusted for calls to AWS",
    remediation: "Check that you set this variable yourself: whoever holds the authority's key can answer as AWS.",
  },
  "missing-permission": {
    sentence: "The least policy for what this step reads",
    remediation: "Attach it to the role that this step assumes.",
  },
  "exemption-expired": {
    sentence: "An exemption has expired and no longer applies",
    remediation: "Mend what it named, or have its owner review it and give it a new date.",
  },
  "exemption-fixed": {
    sentence: "An exemption has ended, because a fix exists",
    remediation: "Upgrade the package, and take the entry out.",
  },
  "exemption-refused": {
    sentence: "An exemption of this pull request does not apply, because `refuse-pull-request-ignores` is on",
    remediation: "Merge it into the base branch first, in a pull request of its own.",
  },
  "exemption-added": {
    sentence: "This pull request adds exemptions, and they apply",
    remediation:
      "Review it as part of the pull request, or set `refuse-pull-request-ignores` so that only the base's exemptions apply.",
  },
  "exemption-expiring": {
    sentence: "An exemption ends soon",
    remediation: "Mend what it names before that day, or have its owner review it.",
  },
  "exemption-unused": {
    sentence: "An exemption exempts nothing",
    remediation: "Take it out, or compare its id, packages and repositories letter by letter with the report's.",
  },
  "base-unreadable": {
    sentence: "The base's ignore files could not be read, so what this pull request adds is unknown",
    remediation:
      "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
  },
  "own-files-invalid": {
    sentence: "An ignore file of this pull request is not valid; the base's files apply",
    remediation: "Fix it before you merge: it will be an error in the base branch.",
  },
  "nothing-to-refuse": {
    sentence: "`refuse-pull-request-ignores` has no effect in this run",
    remediation:
      "Run this step on pull_request or merge_group to refuse what a pull request adds, or remove the option.",
  },
  "vex-not-honored": {
    sentence: "Part of a VEX document was not understood or cannot be matched for certain, so it exempts nothing",
    remediation:
      "Name the image by its OCI package URL and the package by its own, with the version. Where such a statement may speak against an exemption, it blocks it.",
  },
  "baseline-partial": {
    sentence: "The baseline was not evaluated as a whole",
    remediation: "Make the baseline's report again once all of its images can be evaluated.",
  },
  "baseline-own-image": {
    sentence: "The baseline is an image of this run itself, so it exempts no finding of that image",
    remediation:
      "Name another image as the baseline, such as the one in production. To accept what this image has, use the ignore file.",
  },
  "baseline-severity-rose": {
    sentence: "Findings are exempt by the baseline although their severity is higher now",
    remediation: "Review them. To let them block, make a new baseline without them, or remove `baseline`.",
  },
  "fix-unknown": {
    sentence: "`only-fixed` cannot tell whether a fix exists, so these gate",
    remediation:
      "Turn on enhanced scanning, which says it for each package; or decide on them in the ignore file, `until-fixed`.",
  },
  "age-unknown": {
    sentence: "`grace` cannot tell how old these are, so they gate",
    remediation:
      "Turn on enhanced scanning, which says when a vulnerability was published; or decide on them in the ignore file.",
  },
  "epss-unknown": {
    sentence: "`block-epss` has no probability to go by for some vulnerabilities, so it does not hold them",
    remediation: "New vulnerabilities are scored within days; `severity` gates them meanwhile.",
  },
  "remediation-unknown": {
    sentence: "The commands that mend exploited packages could not be read",
    remediation: "Allow `inspector2:ListFindings` to the role that runs this step.",
  },
  "query-cost": {
    sentence: "What the query read",
    remediation: "Less is read where `since`, `until`, `region` and `registry-id` meet the table's partitions.",
  },
} satisfies Record<NoticeCode, Reason>;
