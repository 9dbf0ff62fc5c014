import type { NoticeCode } from "../core/report/report.ts";
import type { InconclusiveCode, InputCode } from "../core/search/scan-result.ts";
import type { Unevaluated } from "../core/view/unevaluated.ts";

/** `sentence` completes "... was not evaluated: ". `cure` is what to do, in whole sentences. */
export type Reason = { sentence: string; cure: string };

const FOREIGN_CURE =
  "If you did not set AWS_ENDPOINT_URL (or `endpoint_url` in the AWS configuration) yourself, find the step that did: the answers are not AWS's. If it is a test server or an emulator of yours, name its origin in `allowed-endpoints`.";

/** Words for each reason why an image was not evaluated. */
export const SCAN_REASONS = {
  "scan-not-found": {
    sentence: "there is no scan of it",
    cure: "Turn on scan on push (or enhanced scanning) for the repository, or let `start-scan` ask for one. With enhanced scanning in another account, assume a role in that account. A switch from basic to enhanced scanning hides earlier scans.",
  },
  "scan-pending": {
    sentence: "its scan had not finished",
    cure: "Raise `wait-timeout`, or run the gate later. In an export, include the calls that were made after the scan completed.",
  },
  "scan-failed": {
    sentence: "its scan failed",
    cure: "Push the image again or start a new scan, and read the reason that ECR gives. A base image whose operating system ECR does not know fails like this.",
  },
  "unsupported-image": {
    sentence: "ECR cannot scan this kind of image",
    cure: "Scan it with another tool, build it on a supported base, or accept it by name in the `inconclusive` section of the ignore file.",
  },
  "unclear-manifest": {
    sentence: "its manifest does not say for certain what runs",
    cure: "Build and push it again with a current tool. Split an index that is too large or nested too deep, or name its images one by one.",
  },
  "eligibility-expired": {
    sentence: "its scan eligibility has expired, so its findings are no longer kept up to date",
    cure: "Push the image again, or lengthen the rescan duration in Amazon Inspector's ECR settings.",
  },
  "findings-unavailable": {
    sentence: "ECR had no findings to give for its scan",
    cure: "Run the gate again in a few minutes; if it stays, start a new scan or push the image again.",
  },
  "limit-exceeded": {
    sentence: "a scan quota of the account was reached",
    cure: "Wait until the quota is renewed, or ask AWS to raise it. Basic scanning scans an image once in 24 hours.",
  },
  "image-archived": {
    sentence: "the image is archived, and archived images are not scanned",
    cure: "Restore the image in ECR, then run the gate again.",
  },
  "unknown-status": {
    sentence: "its scan has a status that this version does not know",
    cure: "Look at the scan in the ECR console, and update ecr-findings-gate.",
  },
  "image-not-found": {
    sentence: "there is no such image in the repository",
    cure: "Check the tag or digest, and that the push came before this step.",
  },
  "repository-not-found": {
    sentence: "there is no such repository in that account and region",
    cure: "Check the repository's name, `region` and `registry-id`.",
  },
  "access-denied": {
    sentence: "AWS denied access",
    cure: "Allow the named action to the role that runs this step. Enhanced scanning needs `inspector2:ListFindings` too.",
  },
  "service-error": {
    sentence: "AWS answered with an error",
    cure: "Run the step again; if it stays, look at the AWS Health Dashboard for the region.",
  },
  network: {
    sentence: "AWS could not be reached",
    cure: "Check the runner's network, proxy (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then run the step again. If a certificate could not be verified, name your certificate authority's file in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.",
  },
  "run-ended": {
    sentence: "the run ended before AWS had said enough about it",
    cure: "Let the run come to its end; where the time was over, raise `wait-timeout`.",
  },
  "empty-index": {
    sentence: "the image index holds no image that can be scanned",
    cure: "Push an index with at least one image manifest, or name the image's own digest.",
  },
  "scan-too-old": {
    sentence: "its scan is older than `max-scan-age` allows, or its age is unknown",
    cure: "Start a new scan (or push the image again), or raise `max-scan-age`. Where the scan is dated in the future, check the runner's clock.",
  },
  "foreign-endpoint": {
    sentence: "a host that is not AWS's answered about it",
    cure: FOREIGN_CURE,
  },
  "call-failed": {
    sentence: "the recorded call failed, which says nothing about the image",
    cure: "Make a call that succeeds, and export that one; the error code says what stood in its way.",
  },
  "response-missing": {
    sentence: "CloudTrail kept no answer of the call, as it does for many read-only calls",
    cure: "Gate the image live with `images`, which asks ECR itself.",
  },
  "response-omitted": {
    sentence: "CloudTrail left the answer out because it was too large, which happens to the images with most findings",
    cure: "Gate the image live with `images`, or have the caller ask for smaller pages (maxResults).",
  },
  "findings-missing": {
    sentence: "the answer holds no list of findings",
    cure: "Include a call that was made after the scan completed, or gate the image live with `images`.",
  },
  "pages-missing": {
    sentence: "the findings are spread over several pages, and not every page is in the input",
    cure: "Export the time span with all pages, or gate the image live with `images`.",
  },
  "counts-disagree": {
    sentence: "the answer counts more findings than it lists",
    cure: "Export again without a cut, or gate the image live with `images`.",
  },
  "unknown-severity": {
    sentence: "a finding has no severity, or one that this version does not know",
    cure: "Look at the finding in the ECR console, and update ecr-findings-gate.",
  },
  "malformed-finding": {
    sentence: "a finding does not have the form that ECR documents",
    cure: "Export again; if it stays, report it with the record, its names removed.",
  },
  "malformed-response": {
    sentence: "the record of the call is damaged or contradicts itself",
    cure: "Export the call again from CloudTrail's own log files, or name the image in `images`, so that ECR itself is asked.",
  },
  "exploitation-unknown": {
    sentence: "whether some of its findings are exploited could not be asked",
    cure: "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` to the role that runs this step, and turn on Amazon Inspector in that account and region. Where Inspector does not know a vulnerability, decide on it by its id in the ignore file; or leave out `gate-known-exploited` and `gate-epss`.",
  },
} satisfies Record<InconclusiveCode, Reason>;

/** Words for each reason why an input was not, or not wholly, read. */
export const INPUT_REASONS = {
  unreadable: {
    sentence: "it could not be read",
    cure: "Check that it exists and that this step may read it.",
  },
  damaged: {
    sentence: "it is damaged",
    cure: "Download or export it again, in binary mode, and compare its size with the original's.",
  },
  "cut-short": {
    sentence: "it ends before its end",
    cure: "Wait until it is written, then download or export it again.",
  },
  "unsupported-shape": {
    sentence: "it is in a form that is not read here",
    cure: "Hand over CloudTrail's own log files (JSON, gzipped or not), or another of the shapes in the documentation.",
  },
  "no-matching-events": {
    sentence: "it holds no DescribeImageScanFindings call",
    cure: "Check the path, `since` and `until`, and that something calls DescribeImageScanFindings in that account and region; or gate the images live with `images`.",
  },
  "nothing-evaluated": {
    sentence:
      "no image of this run was evaluated, and at least one is accepted for a reason that does not lie in the image itself",
    cure: "Make sure that at least one image is evaluated. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
  },
  "too-large": {
    sentence: "it is larger than can be read",
    cure: "Split it, or hand over CloudTrail's own log files one by one.",
  },
  "query-failed": {
    sentence: "its query did not come to an end",
    cure: "Do what the reason calls for, and run the gate again. A query that was stopped or failed is paid for as far as it read.",
  },
  "query-too-large": {
    sentence: "its query would read more than it may",
    cure: "Narrow `since`, `until`, `region` or `registry-id`, use a table whose partitions are days, or raise `max-scan` in the address.",
  },
  "not-covered": {
    sentence: "the table does not reach all of the time or place that was asked for",
    cure: "Add the missing partitions or widen the projection, or narrow `since`, `until`, `region` and `registry-id` to what the table reaches.",
  },
  "foreign-endpoint": {
    sentence: "a host that is not AWS's answered for it",
    cure: FOREIGN_CURE,
  },
} satisfies Record<InputCode, Reason>;

/** Words for what is worth knowing without a say in the verdict. `sentence` stands by itself, before the detail. */
export const NOTICE_REASONS = {
  "other-severities": {
    sentence: "Findings of severities that `severity` does not list were seen",
    cure: "Add them to `severity` if they should gate.",
  },
  "old-scan": {
    sentence: "Old scans",
    cure: "Scan again, or set `max-scan-age` so that an old scan does not pass.",
  },
  "future-scan": {
    sentence: "Scans are dated in the future, so their age is unknown",
    cure: "Check the clock of this runner and of whatever recorded the scan. `max-scan-age` refuses such scans.",
  },
  "allowed-endpoint": {
    sentence: "An endpoint that `allowed-endpoints` names answered instead of AWS",
    cure: "Remove it from `allowed-endpoints` where this run is meant to ask AWS itself.",
  },
  "extra-ca": {
    sentence: "Certificate authorities beside the public ones were trusted for calls to AWS",
    cure: "Check that you set this variable yourself: whoever holds the authority's key can answer as AWS.",
  },
  "missing-permission": {
    sentence: "The least policy for what this step reads",
    cure: "Attach it to the role that this step assumes.",
  },
  "exception-expired": {
    sentence: "An exception has expired and no longer applies",
    cure: "Mend what it named, or have its owner review it and give it a new date.",
  },
  "exception-fixed": {
    sentence: "An exception has ended, because a fix exists",
    cure: "Upgrade the package, and take the entry out.",
  },
  "exception-refused": {
    sentence: "An exception of this pull request does not apply, because `refuse-pull-request-ignores` is on",
    cure: "Merge it into the base branch first, in a pull request of its own.",
  },
  "exception-added": {
    sentence: "This pull request adds exceptions, and they apply",
    cure: "Review it as part of the pull request, or set `refuse-pull-request-ignores` so that only the base's exceptions apply.",
  },
  "exception-expiring": {
    sentence: "An exception ends soon",
    cure: "Mend what it names before that day, or have its owner review it.",
  },
  "exception-unused": {
    sentence: "An exception excuses nothing",
    cure: "Take it out, or compare its id, packages and repositories letter by letter with the report's.",
  },
  "base-unreadable": {
    sentence: "The base's ignore files could not be read, so what this pull request adds is unknown",
    cure: "Give the job `contents: read` and pass `github-token`, or fix the file in the base branch, then rerun the job.",
  },
  "own-files-invalid": {
    sentence: "An ignore file of this pull request is not valid; the base's files apply",
    cure: "Fix it before you merge: it will be an error in the base branch.",
  },
  "nothing-to-refuse": {
    sentence: "`refuse-pull-request-ignores` has no effect in this run",
    cure: "Run this step on pull_request or merge_group to refuse what a pull request adds, or remove the option.",
  },
  "vex-not-honoured": {
    sentence: "Part of a VEX document was not understood or cannot be matched for certain, so it exempts nothing",
    cure: "Name the image by its OCI package URL and the package by its own, with the version. Where such a statement may speak against an exemption, it blocks it.",
  },
  "baseline-partial": {
    sentence: "The baseline was not evaluated as a whole",
    cure: "Make the baseline's report again once all of its images can be evaluated.",
  },
  "baseline-own-image": {
    sentence: "The baseline is an image of this run itself, so it exempts no finding of that image",
    cure: "Name another image as the baseline, such as the one in production. To accept what this image has, use the ignore file.",
  },
  "baseline-severity-rose": {
    sentence: "Findings are exempt by the baseline although their severity is higher now",
    cure: "Review them. To let them block, make a new baseline without them, or remove `baseline`.",
  },
  "fix-unknown": {
    sentence: "`only-fixed` cannot tell whether a fix exists, so these gate",
    cure: "Turn on enhanced scanning, which says it for each package; or decide on them in the ignore file, `until-fixed`.",
  },
  "age-unknown": {
    sentence: "`grace` cannot tell how old these are, so they gate",
    cure: "Turn on enhanced scanning, which says when a vulnerability was published; or decide on them in the ignore file.",
  },
  "epss-unknown": {
    sentence: "`gate-epss` has no probability to go by for some vulnerabilities, so it does not hold them",
    cure: "New vulnerabilities are scored within days; `severity` gates them meanwhile.",
  },
  "remediation-unknown": {
    sentence: "The commands that mend exploited packages could not be read",
    cure: "Allow `inspector2:ListFindings` to the role that runs this step.",
  },
  "query-cost": {
    sentence: "What the query read",
    cure: "Less is read where `since`, `until`, `region` and `registry-id` meet the table's partitions.",
  },
} satisfies Record<NoticeCode, Reason>;

/** Why an image or an input was not evaluated, and what to do about it. */
export function reasonOf(what: Unevaluated): Reason {
  return what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
}
