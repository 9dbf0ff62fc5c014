import type { InputCode } from "../../../core/search/scan-result.ts";
import { isObject, textAt } from "../../../core/text/json-values.ts";
import {
  AFTER_RETRIES,
  type AwsFailure,
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
  kind: FaultKind;
  code: InputCode;
  detail: string;
  /** The IAM action, and the ARN of the KMS key if the response names one. */
  denied: { action: string; keyArn: string | null } | null;
};

export type FaultKind =
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

/** After one of these, no more of the entry can be read. */
const ENDS_ENTRY: Partial<Record<FaultKind, string>> = {
  credentials: "the credentials cannot be used",
  "wrong-region": "the bucket is in another region",
};

/** Why nothing more of the entry can be read after this fault, as a clause; null if more may be. */
export function endOfEntry({ kind }: S3Fault): string | null {
  return ENDS_ENTRY[kind] ?? null;
}

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
  if (error instanceof ListingTooLarge) return { ...fault("too-large", tooLargeDetail(message)), code: "too-large" };
  if (error instanceof EmptyFolder) return fault("gone", `${message}: rerun the job`);
  if (error instanceof InvalidListing) return fault("invalid-listing", invalidDetail(message, after));
  if (name === "InvalidObjectState") return fault("archived", archivedDetail(error, object));
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
  if (failure.kind !== "denied") return fault(kindOf(failure), detail);
  const deniedAction = failure.action ?? action;
  if (!deniedAction.startsWith("kms:")) {
    return { ...fault("denied", detail), denied: { action: deniedAction, keyArn: null } };
  }
  const keyArn = KEY_ARN.exec(failure.resource ?? "")?.[0] ?? null;
  return { ...fault("key-denied", detail), denied: { action: deniedAction, keyArn } };
}

const KEY_ARN = /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/;

function kindOf(failure: AwsFailure): FaultKind {
  const { kind } = failure;
  if (isOfCredentials(failure)) return "credentials";
  return kind === "network" || kind === "timeout" || kind === "tls" ? "network" : "service";
}

/** No longer the listed version (RFC 9110): 304 and 412 for If-Match, 416 for a range beyond the end. */
const STALE_STATUSES: ReadonlySet<number> = new Set([304, 412, 416]);

/** Whether an object is no longer as listed, so that listing it again may help. */
export function isStale(error: unknown): boolean {
  if (error instanceof ObjectChanged) return true;
  if (error instanceof UnexpectedResponse) return false;
  const { name, status } = awsFailure(error);
  return name === "NoSuchKey" || STALE_STATUSES.has(status ?? 0) || (status === 404 && name !== "NoSuchBucket");
}

function tooLargeDetail(message: string): string {
  return `${message}: use longer prefixes, one entry for each, or narrow since and until`;
}

function invalidDetail(message: string, after: string): string {
  return (
    `the response to s3:ListBucket is not a valid listing${after}: ${message}. ` +
    "Check what responds between this step and S3 (a proxy, your own endpoint)"
  );
}

/** Also for an object that is not requested because others of its storage class are archived. */
export function archivedFault(object: S3Object): S3Fault {
  return { kind: "archived", code: "unreadable", detail: archivedDetail(null, object), denied: null };
}

function archivedDetail(error: unknown, object: S3Object | undefined): string {
  const response = isObject(error) ? error : {};
  const tier =
    textAt(response, "AccessTier") ?? textAt(response, "StorageClass") ?? object?.storageClass ?? "an archive tier";
  return object?.isBeingRestored === true
    ? `it is archived (${oneLine(tier)}) and is being restored: rerun the job when that is done`
    : `it is archived (${oneLine(tier)}): restore it (aws s3api restore-object), or narrow since and until`;
}
