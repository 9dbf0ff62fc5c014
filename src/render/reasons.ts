import type { InconclusiveCode, InputCode } from "../core/search/scan-result.ts";
import type { Unevaluated } from "../core/view/unevaluated.ts";
import { withoutPeriod } from "./words.ts";

/**
 * `sentence` is a full sentence without its period, so that a detail can follow. `remediation` is what to do, in full
 * sentences.
 */
export type Reason = { sentence: string; remediation: string };

const FOREIGN_ENDPOINT: Reason = {
  sentence: "A non-AWS endpoint responded instead of AWS",
  remediation:
    "Find which step sets AWS_ENDPOINT_URL, or `endpoint_url` in the AWS configuration. If it was not you, do not trust this run. If it is your own test server or emulator, add its origin to `allowed-endpoints`.",
};

/** AWS charges for the data that a stopped query scanned: its detail shows how much. */
const CANCELLED: Reason = { sentence: "The run was cancelled", remediation: "Rerun the job and let it finish." };

const CREDENTIALS: Reason = {
  sentence: "The AWS credentials are missing, expired or invalid",
  remediation:
    "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, with `permissions: id-token: write`; if they have expired, increase its `role-duration-seconds`. The workflow of a pull request from a fork gets neither that permission nor secrets, so it cannot assume a role. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
};

/** In which of these ways the credentials cannot be used, by the beginning of the detail. */
const CREDENTIALS_STATES: readonly Reason[] = [
  {
    sentence: "No AWS credentials were found",
    remediation:
      "In a workflow, run `aws-actions/configure-aws-credentials` before this step, with `permissions: id-token: write`. The workflow of a pull request from a fork gets neither that permission nor secrets: evaluate its image in the merge queue. On a terminal, sign in (`aws sso login`), or set AWS_PROFILE to a profile that has credentials.",
  },
  {
    sentence: "The AWS credentials have expired",
    remediation:
      "In a workflow, run `aws-actions/configure-aws-credentials` right before this step, or increase its `role-duration-seconds`. On a terminal, sign in again (`aws sso login`).",
  },
];

/** Why an image was not evaluated. */
export const SCAN_REASONS = {
  "scan-not-found": {
    sentence: "ECR has no scan of this image",
    remediation:
      "Turn on scan on push or enhanced scanning for the repository, or set `start-scan: auto`. If enhanced scanning runs in another account, assume a role in that account. Switching from basic to enhanced scanning hides earlier scans.",
  },
  "scan-pending": {
    sentence: "The scan has not finished",
    remediation:
      "Raise `wait-timeout`, or rerun the job later. In a CloudTrail export, include the calls made after the scan completed.",
  },
  "scan-failed": {
    sentence: "The scan failed",
    remediation:
      "Start a new scan or push the image again. If it persists, check the reason in the ECR console: a scan fails where ECR does not support the operating system of the base image.",
  },
  "unsupported-image": {
    sentence: "ECR cannot scan this kind of image",
    remediation:
      "Scan it with another tool, build it on a supported base image, or accept it in the `inconclusive` section of the ignore file.",
  },
  "unclear-manifest": {
    sentence: "The manifest does not identify with certainty the images that run",
    remediation:
      "Build and push the image again with a current tool. Split an index that is too large or nested too deep, or list its images one by one.",
  },
  "eligibility-expired": {
    sentence: "The scan eligibility has expired, so the findings are no longer updated",
    remediation: "Push the image again, or extend the rescan duration in the ECR settings of Amazon Inspector.",
  },
  "findings-unavailable": {
    sentence: "ECR returned no findings for the scan",
    remediation: "Rerun the job in a few minutes. If it persists, start a new scan or push the image again.",
  },
  "limit-exceeded": {
    sentence: "A scan quota of the account is exhausted",
    remediation:
      "Wait until the quota resets, or request an increase from AWS. Basic scanning scans an image at most once in 24 hours.",
  },
  "image-archived": {
    sentence: "The image is archived, and ECR does not scan archived images",
    remediation: "Restore the image in ECR, then rerun the job.",
  },
  "unknown-status": {
    sentence: "The scan has a status that this version does not support",
    remediation: "Check the scan in the ECR console, and update ecr-findings-gate.",
  },
  "image-not-found": {
    sentence: "The repository contains no such image",
    remediation: "Check the tag or digest, and that the image is pushed before this step runs.",
  },
  "repository-not-found": {
    sentence: "The repository does not exist in this account and region",
    remediation: "Check the name of the repository, `region` and `registry-id`.",
  },
  "access-denied": {
    sentence: "AWS denied access",
    remediation:
      "Allow the action in the policy of the role that this step assumes. If the credentials are of another account than the image, assume a role in its account, or allow the action in the policy of the repository. Enhanced scanning also requires `inspector2:ListFindings`.",
  },
  credentials: CREDENTIALS,
  "service-error": {
    sentence: "AWS returned an error",
    remediation: "Rerun the job. If it persists, check the AWS Health Dashboard for the region.",
  },
  network: {
    sentence: "AWS could not be reached",
    remediation:
      "Check the runner's network, its proxy settings (HTTPS_PROXY, NO_PROXY) and the region's endpoint, then rerun the job. If a certificate could not be verified, set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS to the file of your certificate authority.",
  },
  "run-ended": {
    sentence: "The time ran out before the image was evaluated",
    remediation: "Raise `wait-timeout`, or evaluate fewer images per step.",
  },
  cancelled: CANCELLED,
  "empty-index": {
    sentence: "The image index contains no image that can be scanned",
    remediation: "Push an index with at least one image manifest, or use the digest of the image itself.",
  },
  "scan-too-old": {
    sentence: "The scan is older than `max-scan-age`, or its age is unknown",
    remediation:
      "Start a new scan, push the image again, or raise `max-scan-age`. If the scan is dated in the future, check the runner's clock.",
  },
  "foreign-endpoint": FOREIGN_ENDPOINT,
  "call-failed": {
    sentence: "The recorded call failed, so it contains no result for the image",
    remediation: "Export a call that succeeded. The error code shows why this one failed.",
  },
  "response-missing": {
    sentence: "CloudTrail did not record the response, as for many read-only calls",
    remediation: "Evaluate the image live with `images`.",
  },
  "response-omitted": {
    sentence: "CloudTrail omitted the response because it was too large, which is common for images with many findings",
    remediation: "Evaluate the image live with `images`, or have the caller request smaller pages (maxResults).",
  },
  "findings-missing": {
    sentence: "The response contains no list of findings",
    remediation: "Include a call made after the scan completed, or evaluate the image live with `images`.",
  },
  "pages-missing": {
    sentence: "The findings span several pages, and not every page is in the input",
    remediation: "Export the time range with all pages, or evaluate the image live with `images`.",
  },
  "counts-disagree": {
    sentence: "The response counts more findings than it lists",
    remediation: "Export the call again without filters, or evaluate the image live with `images`.",
  },
  "unknown-severity": {
    sentence: "A finding has no severity, or one that this version does not support",
    remediation: "Check the finding in the ECR console, and update ecr-findings-gate.",
  },
  "malformed-finding": {
    sentence: "A finding does not have the form that ECR documents",
    remediation: "Export the call again. If it persists, report it with the record, without the names in it.",
  },
  "malformed-response": {
    sentence: "The record of the call is damaged or contradicts itself",
    remediation: "Export the call again from CloudTrail's own log files, or evaluate the image live with `images`.",
  },
  "exploitation-unknown": {
    sentence: "It is unknown whether some of the findings are exploited",
    remediation:
      "Allow `inspector2:BatchGetFindingDetails` and `inspector2:SearchVulnerabilities` in the policy of the role that this step assumes, and turn on Amazon Inspector in this account and region. If Inspector has no record of a vulnerability, exempt it by its id in the ignore file, or remove `block-known-exploited` and `block-epss`.",
  },
} satisfies Record<InconclusiveCode, Reason>;

/** Why an input was not read, or not completely. */
export const INPUT_REASONS = {
  unreadable: {
    sentence: "The input could not be read",
    remediation: "Check that it exists and that this step has permission to read it.",
  },
  damaged: {
    sentence: "The input is damaged",
    remediation: "Download or export it again in binary mode, and compare its size with the original.",
  },
  truncated: {
    sentence: "The input is truncated",
    remediation: "Wait until it is completely written, then download or export it again.",
  },
  "unsupported-shape": {
    sentence: "The input has an unsupported format",
    remediation: "Use CloudTrail's own log files (JSON, gzipped or not), or another format from the documentation.",
  },
  "no-matching-events": {
    sentence: "The input contains no DescribeImageScanFindings event",
    remediation:
      "Check the path, `since` and `until`, and that DescribeImageScanFindings is called in this account and region. Without such calls, evaluate the images live with `images`.",
  },
  "nothing-evaluated": {
    sentence: "No image of this run was evaluated, and at least one is accepted for a reason outside the image itself",
    remediation:
      "Evaluate at least one image. A run in which every image is accepted passes only for `unsupported-image`, `image-archived` and `eligibility-expired`.",
  },
  "too-large": {
    sentence: "The input exceeds the size limit",
    remediation: "Split it, or use CloudTrail's own log files one by one.",
  },
  "query-failed": {
    sentence: "The Athena query did not finish",
    remediation: "See the reason, then rerun the job. AWS charges for the data that a stopped or failed query scanned.",
  },
  "query-too-large": {
    sentence: "The Athena query would scan more than `max-scan` allows",
    remediation:
      "Narrow `since`, `until`, `region` or `registry-id`, use a table with daily partitions, or raise `max-scan` in the address.",
  },
  cancelled: CANCELLED,
  "not-covered": {
    sentence: "The table does not cover the requested time range, regions and accounts",
    remediation:
      "Add the missing partitions or widen the partition projection, or narrow `since`, `until`, `region` and `registry-id` to what the table covers.",
  },
  "foreign-endpoint": FOREIGN_ENDPOINT,
} satisfies Record<InputCode, Reason>;

/**
 * Why an image or an input was not evaluated, and what to do about it. `joint` and `detail` follow the sentence: `: ` and
 * what it does not contain, which is of unknown origin. Both are empty where there is no more.
 */
export function reasonOf(what: Unevaluated): Reason & { joint: string; detail: string } {
  const detail = withoutPeriod(what.detail ?? "");
  const begins = ({ sentence }: Reason) => detail.toLowerCase().startsWith(sentence.toLowerCase());
  const general = what.kind === "image" ? SCAN_REASONS[what.code] : INPUT_REASONS[what.code];
  const reason = what.code === "credentials" ? (CREDENTIALS_STATES.find(begins) ?? general) : general;
  if (!begins(reason)) return { ...reason, joint: detail === "" ? "" : ": ", detail };
  const [joint = ""] = /^[ ,;:(]*/.exec(detail.slice(reason.sentence.length)) ?? [];
  return { ...reason, joint, detail: detail.slice(reason.sentence.length + joint.length) };
}
