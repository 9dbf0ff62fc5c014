import { messageOf } from "../../../core/errors.ts";
import type { InputCode } from "../../../core/search/scan-result.ts";
import { isObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { isTlsFailure, TLS_FIX } from "../../aws/tls-failures.ts";
import { EmptyFolder, ListingTooLarge, type S3Object } from "./listing.ts";
import { InvalidListing } from "./listing-answer.ts";
import { BodyCut, ObjectChanged } from "./object-bytes.ts";
import { TooSlow } from "./pace.ts";

/** What went wrong with an object or a listing: what it means, and the permission that would mend it. */
export type S3Fault = {
  kind: FaultKind;
  code: InputCode;
  detail: string;
  /** IAM action, and the key's ARN where the answer names one. */
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

/** After one of these, nothing more of the entry can be read. */
const ENDS_ENTRY: ReadonlySet<FaultKind> = new Set(["credentials", "no-bucket", "wrong-region"]);

export function endsEntry({ kind }: S3Fault): boolean {
  return ENDS_ENTRY.has(kind);
}

const CREDENTIALS =
  /^(CredentialsProviderError|TokenProviderError|ProviderError|ExpiredToken|TokenRefreshRequired|InvalidToken|InvalidAccessKeyId|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|InvalidSignature|MissingAuthenticationToken|MissingSecurityHeader|RequestTimeTooSkewed|InvalidSecurity|NotSignedUp)/;

const NETWORK =
  /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(TLS|SSL|HTTP|SOCKET|STREAM_PREMATURE|PROXY)\w*|HPE_\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;

/** What a call of S3 that failed comes to. `what` is the resource, for messages; `object` the object that was asked for. */
export function s3Fault(
  error: unknown,
  action: "s3:ListBucket" | "s3:GetObject",
  what: string,
  object?: S3Object,
): S3Fault {
  const name = error instanceof Error ? error.name : "";
  const message = oneLine(messageOf(error));
  const status = statusOf(error);
  const said = `${action} was answered with ${name === "" ? "an error" : name}: ${message}`;
  const fault = (kind: FaultKind, detail: string): S3Fault => ({ kind, code: "unreadable", detail, denied: null });
  if (error instanceof TooSlow) return fault("too-slow", `${action} had no answer, after retries: ${message}`);
  if (error instanceof ListingTooLarge) return { ...fault("too-large", tooLargeDetail(message)), code: "too-large" };
  if (error instanceof EmptyFolder) return fault("gone", `${message}: rerun the job`);
  if (error instanceof InvalidListing) return fault("invalid-listing", invalidDetail(message));
  if (name === "InvalidObjectState") return fault("archived", archivedDetail(error, object));
  if (name === "NoSuchBucket") return fault("no-bucket", "there is no such bucket");
  if (name === "NoSuchKey" || (status === 404 && action === "s3:GetObject")) {
    return fault(
      "gone",
      "it was there when the bucket was listed, and was deleted before it could be read: rerun the job",
    );
  }
  if (error instanceof ObjectChanged || STALE_STATUSES.has(status ?? 0)) {
    const why = error instanceof ObjectChanged ? message : said;
    return fault("changed", `it was overwritten while it was read, or answers disagree (${why}): rerun the job`);
  }
  if (name.startsWith("KMS.") || (/\bKMS\b/.test(message) && status === 400)) {
    return fault("key-unusable", `its KMS key cannot be used: ${message}`);
  }
  if (status === 400 && /server side encryption/i.test(message)) {
    return fault("customer-key", "it is encrypted with a key of the customer's own (SSE-C), which is not supported");
  }
  if (status === 301 || /^(PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint)/.test(name)) {
    return fault("wrong-region", `the bucket is in another region: set AWS_REGION to it (${said})`);
  }
  if (CREDENTIALS.test(name)) return fault("credentials", credentialsDetail(name, said));
  if (name === "AccessDenied" || name === "AllAccessDisabled" || status === 403 || status === 401) {
    return deniedFault(message, action, what);
  }
  if (error instanceof BodyCut || message === "aborted") {
    return fault("network", `the line broke off, after retries: ${message}`);
  }
  const code = networkCode(error);
  if (code !== null && isTlsFailure(code)) {
    return fault("network", `${action} had no answer: ${code}, ${message} (${TLS_FIX})`);
  }
  if (code !== null) return fault("network", `${action} had no answer, after retries: ${code}, ${message}`);
  return fault(
    "service",
    `${said}${status === null ? "" : ` (HTTP ${status}${status >= 500 ? ", after retries" : ""})`}`,
  );
}

/** Not the listed version any more (RFC 9110): 304 and 412 of If-Match, 416 of a range past its end. */
const STALE_STATUSES: ReadonlySet<number> = new Set([304, 412, 416]);

/** Whether an object is no longer as it was listed, so that listing it again may help. */
export function isStale(error: unknown): boolean {
  if (error instanceof ObjectChanged) return true;
  const status = statusOf(error);
  const name = error instanceof Error ? error.name : "";
  return name === "NoSuchKey" || STALE_STATUSES.has(status ?? 0) || (status === 404 && name !== "NoSuchBucket");
}

function tooLargeDetail(message: string): string {
  return `${message}: name a longer prefix, one for each part, or narrow since and until`;
}

function invalidDetail(message: string): string {
  return (
    `the answer to s3:ListBucket is not a valid listing, after retries: ${message}. ` +
    "Check what answers between this step and S3 (a proxy, an endpoint of your own)"
  );
}

/** Also for an object that is not asked for: others of its class were found archived. */
export function archivedFault(object: S3Object): S3Fault {
  return { kind: "archived", code: "unreadable", detail: archivedDetail(null, object), denied: null };
}

function archivedDetail(error: unknown, object: S3Object | undefined): string {
  const said = isObject(error) ? error : {};
  const place = textAt(said, "AccessTier") ?? textAt(said, "StorageClass") ?? object?.storageClass ?? "an archive tier";
  return object?.isBeingRestored === true
    ? `it is archived (${oneLine(place)}), and being restored: run again when that is done`
    : `it is archived (${oneLine(place)}): restore it first (aws s3api restore-object), or narrow since and until`;
}

function credentialsDetail(name: string, said: string): string {
  if (/^(CredentialsProviderError|TokenProviderError|ProviderError)$/.test(name)) {
    return `no AWS credentials were found: run aws-actions/configure-aws-credentials before this step, with \`permissions: id-token: write\` (${said})`;
  }
  if (name.startsWith("ExpiredToken") || name === "TokenRefreshRequired") {
    return `the credentials have expired: run aws-actions/configure-aws-credentials right before this step, or raise its role-duration-seconds (${said})`;
  }
  return `the credentials are not valid, were cut short, or the machine's clock is wrong (${said})`;
}

/** AWS names the action, mostly the resource, and why; the principal it names is left out. */
function deniedFault(message: string, asked: string, what: string): S3Fault {
  const parts = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on (?:the )?resource:? "?([^\s,"]+))?/i.exec(
    message,
  );
  const action = parts?.[1] ?? asked;
  const why = /\b(because .*|with an explicit deny.*)$/.exec(message)?.[1];
  const resource = parts?.[2] ?? what;
  const detail = `${action} on ${resource} is not allowed${why === undefined ? "" : ` (${why})`}`;
  if (!action.startsWith("kms:"))
    return { kind: "denied", code: "unreadable", detail, denied: { action, keyArn: null } };
  const keyArn = /^arn:[a-z-]+:kms:[a-z0-9-]+:\d{12}:key\/[A-Za-z0-9-]+$/.exec(resource)?.[0] ?? null;
  return { kind: "key-denied", code: "unreadable", detail, denied: { action, keyArn } };
}

function networkCode(error: unknown): string | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (NETWORK.test(code) || isTlsFailure(code)) return code;
    if (cause.name === "TimeoutError") return "timeout";
  }
  return null;
}

function statusOf(error: unknown): number | null {
  const status = isObject(error) ? objectAt(error, "$metadata")["httpStatusCode"] : null;
  return typeof status === "number" ? status : null;
}

/** A service's own words, on one line and not without end. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();
  return line.length > 300 ? `${line.slice(0, 300)}...` : line;
}
