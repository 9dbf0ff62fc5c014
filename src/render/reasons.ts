import type { InconclusiveCode, InputCode } from "../core/search/scan-result.ts";
import type { Unevaluated } from "../core/view/unevaluated.ts";

/** `sentence` completes "... was not evaluated: ". `remediation` is what to do, in whole sentences. */
export type Reason = { sentence: string; remediation: string };

const FOREIGN_REMEDIATION =
  "If you did not set AWS_ENDPOINT_URL (or `endpoint_url` in the AWS configuration) yourself, find the step that did: the answers are not AWS's. If it is a test server or an emulator of yours, name its origin in `allowed-endpoints`.";

/** Words for each reason why an image was not evaluated. */
export const SCAN_REASONS = {
  "scan-not-found": {
    sentence: "there is no scan of it",
    remediation:
      "Turn on scan on push (or enhanced scanning) for the repository, or let `start-scan` ask for one. With enhanced scanning in another account, assume a role in that account. A switch from basic to enhanced scanning hides earlier scans.",
  },
  "scan-pending": {
    sentence: "its scan had not finished",
    remediation:
      "Raise `wait-timeout`, or run the gate later. In an export, include the calls that were made after the scan completed.",
  },
  "scan-failed": {
    sentence: "its scan failed",
    remediation:
      "Push the image again or start a new scan, and read the reason that ECR gives. A base image whose operating system ECR does not know fails like this.",
  },
  "unsupported-image": {
    sentence: "ECR cannot scan this kind of image",
    remediation:
      "Scan it with another tool, build it on a supported base, or accept it by name in the `inconclusive` section of the ignore file.",
  },
  "unclear-manifest": {
    sentence: "its manifest does not say for certain what runs",
    remediation:
      "Build and push it again with a current tool. Split an index that is too large or nested too deep, or name its images one by one.",
  },
  "eligibility-expired": {
    sentence: "its scan eligibility has expired, so its findings are no longer kept up to date",
    remediation: "Push the image again, or lengthen the rescan duration in Amazon Inspector's ECR settings.",
  },
  "findings-unavailable": {
    sentence: "ECR had no findings to give for its scan",
    remediation: "Run the gate again in a few minutes; if it stays, start a new scan or push the image again.",
  },
  "limit-exceeded": {
    sentence: "a scan quota of the account was reached",
    remediation:
      "Wait until the quota is renewed, or ask AWS to raise it. Basic scanning scans an image once in 24 hours.",
  },
  "image-archived": {
    sentence: "the image is archived, and archived images are not scanned",
    remediation: "Restore the image in ECR, then run the gate again.",
  },
  "unknown-status": {
    sentence: "its scan has a status that this version does not know",
    remediation: "Look at the scan in the ECR console, and update ecr-findings-gate.",
  },
  "image-not-found": {
    sentence: "there is no such image in the repository",
    remediation: "Check the tag or digest, and that the push came before this step.",
  },
  "repository-not-found": {
    sentence: "there is no such repository in that account and region",
    remediation: "Check the repository's name, `region` and `registry-id`.",
  },
  "access-denied": {
    sentence: "AWS denied access",
    remediation:
      "Allow the named action to the role that runs this step. Enhanced scanning needs `inspector2:ListFindings` too.",
  },
  "service-error": {
    sentence: "AWS answered with an error",
    remediation: "Run the step again; if it stays, look at the AWS Health Dashboard for the region.",
  },
  network: {
    sentence: "AWS could not be reached",
    remediation:
      "Check the runner's network, proxy (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then run the step again. If a certificate could not be verified, name your certificate authority's file in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.",
  },
  "run-ended": {
    sentence: "the run ended before AWS had said enough about it",
    remediation: "Let the run come to its end; where the time was over, raise `wait-timeout`.",
  },
  "empty-index": {
    sentence: "the image index holds no image that can be scanned",
    remediation: "Push an index with at least one image manifest, or name the image's own digest.",
  },
  "scan-too-old": {
    sentence: "its scan is older than `max-scan-age` allows, or its age is unknown",
    remediation:
      "Start a new scan (or push the image again), or raise `max-scan-age`. Where the scan is dated in the future, check the runner's clock.",
  },
  "foreign-endpoint": {
    sentence: "a host that is not AWS's answered about it",
    remediation: FOREIGN_REMEDIATION,
  },
  "call-failed": {
    sentence: "the recorded call failed, which says nothing about the image",
    remediation: "Make a call that succeeds, and export that one; the error code says what stood in its way.",
  },
  "response-missing": {
    sentence: "CloudTrail kept no answer of the call, as it does for many read-only calls",
    remediation: "Gate the image live with `images`, which asks ECR itself.",
  },
  "response-omitted": {
    sentence: "CloudTrail left the answer out because it was too large, which happens to the images with most findings",
    remediation: "Gate the image live with `images`, or have the caller ask for smaller pages (maxResults).",
  },
  "findings-missing": {
    sentence: "the answer holds no list of findings",
    remediation: "Include a call that was made after the scan completed, or gate the image live with `images`.",
  },
  "pages-missing": {
    sentence: "the findings are spread over several pages, and not every page is in the input",
    remediation: "Export the time span with all pages, or gate the image live with `images`.",
  },
  "counts-disagree": {
    sentence: "the answer counts more findings than it lists",
    remediation: "Export again without a cut, or gate the image live with `images`.",
  },
  "unknown-severity": {
    sentence: "a finding has no severity, or one that this version does not know",
    remediation: "Look at the finding in the ECR console, and update ecr-findings-gate.",
  },
  "malformed-finding": {
    sentence: "a finding does not have the form that ECR documents",
    remediation: "Export again; if it stays, report it with the record, its names removed.",
  },
  "malformed-response": {
    sentence: "the record of the call is damaged or contradicts itself",
    remediation:
      "Export the call again from CloudTrail's own log files, or name the image in `images`, so that ECR itself is asked.",
  },
  "exploitation-unknown": {
    sentence: "whether some of its findings are exploited could not be asked",
    remediation:
      "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` to the role that runs this step, and turn on Amazon Inspector in that account and region. Where Inspector does not know a vulnerability, decide on it by its id in the ignore file; or leave out `block-known-exploited` and `block-epss`.",
  },
} satisfies Record<InconclusiveCode, Reason>;

/** Words for each reason why an input was not, or not wholly, read. */
export const INPUT_REASONS = {
  unreadable: {
    sentence: "it could not be read",
    remediation: "Check that it exists and that this step may read it.",
  },
  damaged: {
    sentence: "it is damaged",
    remediation: "Download or export it again, in binary mode, and compare its size with the original's.",
  },
  truncated: {
    sentence: "it ends before its end",
    remediation: "Wait until it is written, then download or export it again.",
  },
  "unsupported-shape": {
    sentence: "it is in a form that is not read here",
    remediation:
      "Hand over CloudTrail's own log files (JSON, gzipped or not), or another of the shapes in the documentation.",
  },
  "no-matching-events": {
    sentence: "it holds no DescribeImageScanFindings call",
    remediation:
      "Check the path, `since` and `until`, and that something calls DescribeImageScanFindings in that account and region; or gate the images live with `images`.",
  },
  "nothing-evaluated": {
    sentence:
      "no image of this run was evaluated, and at least one is accepted for a reason that does not lie in the image itself",
    remediation:
      "Make sure that at least one image is evaluated. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
  },
  "too-large": {
    sentence: "it is larger than can be read",
    remediation: "Split it, or hand over CloudTrail's own log files one by one.",
  },
  "query-failed": {
    sentence: "its query did not come to an end",
    remediation:
      "Do what the reason calls for, and run the gate again. A query that was stopped or failed is paid for as far as it read.",
  },
  "query-too-large": {
    sentence: "its query would read more than it may",
    remediation:
      "Narrow `since`, `until`, `region` or `registry-id`, use a table whose partitions are days, or raise `max-scan` in the address.",
  },
  "not-covered": {
    sentence: "the table does not reach all of the time or place that was asked for",
    remediation:
      "Add the missing partitions or widen the projection, or narrow `since`, `until`, `region` and `registry-id` to what the table reaches.",
  },
  "foreign-endpoint": {
    sentence: "a host that is not AWS's answered for it",
    remediation: FOREIGN_REMEDIATION,
  },
} satisfies Record<InputCode, Reason>;

/** Why an image or an input was not evaluated, and what to do about it. */
export function reasonOf(what: Unevaluated): Reason {
  return what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
}
