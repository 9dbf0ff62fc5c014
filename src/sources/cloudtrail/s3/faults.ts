import type { InputCode } from "../../../core/search/scan-result.ts";
import { isObject, textAt } from "../../../core/text/json-values.ts";
import {
  AFTER_RETRIES,
  awsFailure,
  failedWith,
  failureWithFix,
  isOfCredentials,
  oneLine,
  UnexpectedResponse,
} from "../../aws/aws-failure.ts";
import { EmptyFolder, ListingTooLarge, type S3Object } from "./listing.ts";
import { InvalidListing } from "./listing-answer.ts";
import { BodyCut, ObjectChanged } from "./object-bytes.ts";
import { TooSlow } from "./pace.ts";

/** What went wrong with an object or a listing, and the permission that is missing, if that was the cause. */
export type S3Fault = {
  kind:
    | "denied"
    | "key-denied"
    | "key-unusable"
    | "archived"
    | "gone"
    | "no-bucket"
    | "changed"
    | "customer-key"
    | "invalid-listing"
    | "too-large"
    | "too-slow"
    | "wrong-region"
    | "credentials"
    | "network"
    | "service";
  code: InputCode;
  detail: string;
  /** The IAM action, and the ARN of the KMS key if the response names one. */
  denied: { action: string; keyArn: string | null } | null;
};

export type FaultKind = S3Fault["kind"];

/** What an error means for a listing or for `object`. `what`: the resource, for messages. */
export function s3Fault(
  error: unknown,
  action: "s3:ListBucket" | "s3:GetObject",
  what: string,
  object?: S3Object,
): S3Fault {
  const failure = awsFailure(error);
  const { name, message, status, isRetried } = failure;
  const after = isRetried ? AFTER_RETRIES : "";
  const failed = failedWith(failure, action);
  const fault = (kind: FaultKind, detail: string): S3Fault => ({ kind, code: "unreadable", detail, denied: null });
  if (error instanceof TooSlow) return fault("too-slow", `S3 was too slow for ${action}: ${message}`);
  if (error instanceof UnexpectedResponse) return fault("service", failureWithFix(failure, { action, resource: what }));
  if (error instanceof ListingTooLarge) {
    const detail = `${message}: use longer prefixes, one entry for each, or narrow since and until`;
    return { ...fault("too-large", detail), code: "too-large" };
  }
  if (error instanceof EmptyFolder) return fault("gone", `${message}: rerun the job`);
  if (error instanceof InvalidListing) {
    const fix = "Check what responds between this step and S3 (a proxy, your own endpoint)";
    return fault("invalid-listing", `the response to ${action} is not a valid listing${after}: ${message}. ${fix}`);
  }
  if (name === "InvalidObjectState") return archivedFault(object, error);
  if (name === "NoSuchBucket") return fault("no-bucket", "S3 responded that the bucket does not exist");
  if (name === "NoSuchKey" || (status === 404 && action === "s3:GetObject")) {
    return fault("gone", "it was deleted after the bucket was listed and before it could be read: rerun the job");
  }
  if (error instanceof ObjectChanged || STALE_STATUSES.has(status ?? 0)) {
    const why = error instanceof ObjectChanged ? message : failed;
    return fault("changed", `it was overwritten while it was read, or its responses disagree (${why}): rerun the job`);
  }
  if (name.startsWith("KMS.") || (/\bKMS\b/.test(message) && status === 400)) {
    return fault("key-unusable", `its KMS key cannot be used: ${message}`);
  }
  if (status === 400 && /server side encryption/i.test(message)) {
    return fault("customer-key", "it is encrypted with a customer-provided key (SSE-C), which is not supported");
  }
  if (status === 301 || /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint)/.test(name)) {
    return fault("wrong-region", `the bucket is in another region: set AWS_REGION to it (${failed})`);
  }
  if (error instanceof BodyCut || message === "aborted") {
    return fault("network", `the connection dropped${after}: ${message}`);
  }
  const detail = failureWithFix(failure, { action, resource: what });
  if (isOfCredentials(failure)) return fault("credentials", detail);
  if (failure.kind !== "denied") {
    const isNetwork = failure.kind === "network" || failure.kind === "timeout" || failure.kind === "tls";
    return fault(isNetwork ? "network" : "service", detail);
  }
  const deniedAction = failure.action ?? action;
  const isOfKey = deniedAction.startsWith("kms:");
  const keyArn = isOfKey ? (KEY_ARN.exec(failure.resource ?? "")?.[0] ?? null) : null;
  return { ...fault(isOfKey ? "key-denied" : "denied", detail), denied: { action: deniedAction, keyArn } };
}

const KEY_ARN = /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;

/** No longer the listed version (RFC 9110): 304 and 412 for If-Match, 416 for a range beyond the end. */
const STALE_STATUSES: ReadonlySet<number> = new Set([304, 412, 416]);

/**
 * Of an archived object: `error` is S3's response, null for one that is not requested because others of its storage class
 * are archived.
 */
export function archivedFault(object: S3Object | undefined, error: unknown = null): S3Fault {
  const response = isObject(error) ? error : {};
  const tier =
    textAt(response, "AccessTier") ?? textAt(response, "StorageClass") ?? object?.storageClass ?? "an archive tier";
  const fix =
    object?.isBeingRestored === true
      ? " and is being restored: rerun the job when that is done"
      : ": restore it (aws s3api restore-object), or narrow since and until";
  return { kind: "archived", code: "unreadable", detail: `it is archived (${oneLine(tier)})${fix}`, denied: null };
}
