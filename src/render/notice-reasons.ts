import type { NoticeCode } from "../core/report/report.ts";
import type { Reason } from "./reasons.ts";

/** Notices do not change the verdict. The detail follows `sentence`. */
export const NOTICE_REASONS = {
  "other-severities": {
    sentence: "Not in `severity`",
    remediation: "These findings do not block. Add their severities to `severity` to block on them.",
  },
  "old-scan": {
    sentence: "Some scans are old",
    remediation: "Scan the images again, or set `max-scan-age` so that old scans do not pass.",
  },
  "future-scan": {
    sentence: "Some scans are dated in the future, so their age is unknown",
    remediation:
      "Check the clocks of this runner and of the system that recorded the scans. `max-scan-age` rejects such scans.",
  },
  "allowed-endpoint": {
    sentence: "An endpoint from `allowed-endpoints` responded instead of AWS",
    remediation: "Remove it from `allowed-endpoints` if this run must use AWS.",
  },
  "extra-ca": {
    sentence: "Certificate authorities other than the public ones were trusted for requests to AWS",
    remediation: "Check that you set this variable yourself: whoever has the key of the authority can impersonate AWS.",
  },
  "missing-permission": {
    sentence: "Minimum IAM policy for this step",
    remediation: "Attach it to the role that this step assumes.",
  },
  "exemption-expired": {
    sentence: "An exemption has expired and no longer applies",
    remediation: "Fix the finding, or ask the exemption's owner to renew it.",
  },
  "exemption-fixed": {
    sentence: "An exemption has ended because a fix exists",
    remediation: "Upgrade the package, and remove the entry.",
  },
  "exemption-refused": {
    sentence: "An exemption in this pull request does not apply because `refuse-pull-request-ignores` is set",
    remediation: "Merge the exemption into the base branch first, in a pull request of its own.",
  },
  "exemption-added": {
    sentence: "This pull request adds exemptions, and they apply",
    remediation:
      "Review them as part of the pull request, or set `refuse-pull-request-ignores` so that only the exemptions of the base branch apply.",
  },
  "exemption-expiring": {
    sentence: "An exemption expires soon",
    remediation: "Fix the finding before then, or ask the exemption's owner to renew it.",
  },
  "exemption-unused": {
    sentence: "An exemption matches nothing",
    remediation: "Remove it, or compare its id, packages and repositories with those in the report.",
  },
  "exemption-related": {
    sentence: "A finding blocks although a related id is exempt",
    remediation: "Check that both are the same vulnerability, and add an exemption with the id of the finding.",
  },
  "policy-not-pinned": {
    sentence: "A central policy is named by a ref that can move, so another run may read another version",
    remediation: "Replace the ref in `ignore-file` with the full commit.",
  },
  "base-unreadable": {
    sentence: "The ignore files of the base branch could not be read, so what this pull request adds is unknown",
    remediation:
      "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
  },
  "own-files-invalid": {
    sentence: "An ignore file in this pull request is invalid, so the files of the base branch apply",
    remediation: "Fix it before merging: in the base branch it is an error.",
  },
  "nothing-to-refuse": {
    sentence: "`refuse-pull-request-ignores` has no effect in this run",
    remediation: "Run this step on pull_request or merge_group events, or remove the option.",
  },
  "ignore-file-elsewhere": {
    sentence: "An ignore file was found, but not at the default path, so it is not read",
    remediation: "Set `ignore-file` to its path to use it, or to `none` to hide this notice.",
  },
  "vex-not-honored": {
    sentence: "Part of a VEX document is unsupported or cannot be matched with certainty, so it exempts nothing",
    remediation:
      "Identify the image by its OCI package URL and the package by its own package URL with the version. A statement that may contradict an exemption prevents that exemption.",
  },
  "vex-not-matched": {
    sentence: "A VEX statement is about a vulnerability of this run, and its products match none of its findings",
    remediation: "Compare the statement's package URLs with the images and packages in the report.",
  },
  "baseline-partial": {
    sentence: "The baseline was not evaluated completely",
    remediation: "Create the baseline report again once all of its images can be evaluated.",
  },
  "baseline-own-image": {
    sentence: "The baseline is an image of this run, so it exempts no finding of that image",
    remediation:
      "Use another image as the baseline, such as the one in production. To accept the findings of this image, use the ignore file.",
  },
  "baseline-severity-rose": {
    sentence: "The baseline exempts findings whose severity has increased",
    remediation: "Review them. To block them, create a new baseline without them, or remove `baseline`.",
  },
  "fix-unknown": {
    sentence: "`only-fixed` does not exempt these findings because it is unknown whether a fix exists",
    remediation:
      "Turn on enhanced scanning, which reports fixes for each package, or exempt them in the ignore file with `until-fixed`.",
  },
  "age-unknown": {
    sentence: "`grace` does not exempt these findings because their age is unknown",
    remediation:
      "Turn on enhanced scanning, which reports when a vulnerability was published, or exempt them in the ignore file.",
  },
  "epss-unknown": {
    sentence: "Some vulnerabilities have no EPSS score, so `block-epss` does not apply to them",
    remediation: "New vulnerabilities receive a score within days; until then only their severity can block.",
  },
  "remediation-unknown": {
    sentence: "The remediation of exploited packages could not be read",
    remediation: "Allow `inspector2:ListFindings` in the policy of the role that this step assumes.",
  },
  "query-cost": {
    sentence: "Data scanned by the Athena query",
    remediation: "To scan less, narrow `since`, `until`, `region` and `registry-id`, and partition the table by them.",
  },
} satisfies Record<NoticeCode, Reason>;
