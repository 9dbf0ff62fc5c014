import { messageOf } from "../../core/errors.ts";
import { isObject, objectAt } from "../../core/text/json-values.ts";
import { attemptsOf } from "./attempts.ts";
import { CREDENTIALS_FIX, UnusableCredentials } from "./credentials-failure.ts";
import { Cancelled, OutOfTime, RequestTimeout } from "./requests.ts";
import { isTlsFailure, TLS_FIX } from "./tls-failures.ts";

/** Why a call to AWS failed; each source maps these kinds to its own codes. */
type FailureKind =
  /** A missing permission, with what AWS's message names: null for what it does not. The principal is left out. */
  | {
      kind: "denied";
      action: string | null;
      resource: string | null;
      reason: string | null;
      /** The account of the credentials. */
      account: string | null;
    }
  | { kind: "credentials-missing" | "credentials-expired" | "credentials-invalid" }
  /** No response. `code`: of the system, of Node or of OpenSSL. */
  | { kind: "network" | "tls"; code: string }
  | { kind: "timeout" | "throttled" | "server-error" }
  /** Most likely not written by AWS. `isRefusal`: a proxy or firewall rejects the request, so a retry does not help. */
  | { kind: "not-aws"; isRefusal: boolean }
  /** The SDK refused to send the request, for example because of its configuration. */
  | { kind: "not-sent" }
  | { kind: "cancelled" }
  | { kind: "out-of-time" }
  /** Any other error response. */
  | { kind: "other" };

export type AwsFailure = FailureKind & {
  /** The error's name; empty for a value that is not an Error. */
  name: string;
  /** The error's message, on one line. */
  message: string;
  /** The HTTP status; null if there was no response. */
  status: number | null;
  /** The request was sent more than once. */
  isRetried: boolean;
};

/** A response in a form that AWS does not document. */
export class UnexpectedResponse extends Error {
  override readonly name = "UnexpectedResponse";
}

const DENIED = /^(AccessDenied|AllAccessDisabled|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
const EXPIRED = /^(ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const MISSING = /^(CredentialsProviderError|TokenProviderError|ProviderError)/;
const INVALID =
  /^(UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|MissingSecurityHeader|InvalidIdentityToken|InvalidToken|InvalidSecurity|RequestTimeTooSkewed|AuthFailure|OptInRequired|NotSignedUp)/;
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughput)/;

/** Codes of the system (ECONNRESET), of its resolver, and of Node's HTTP and proxy code; not an unusable proxy setting. */
const NETWORK = /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(HTTP|SOCKET|STREAM_PREMATURE|PROXY_TUNNEL)\w*|HPE_\w+)$/;

/** Classifies what a call to AWS threw. */
export function awsFailure(error: unknown): AwsFailure {
  const name = error instanceof Error ? error.name : "";
  const message = oneLine(messageOf(error));
  const status = httpStatus(error);
  const isRetried = attemptsOf(error) > 1;
  return { ...kindOf(error, { name, message, status }), name, message, status, isRetried };
}

/** How the SDK names an error response without a code. */
const UNNAMED = /^(?:Unknown|UnknownError|Error)?$/;

function kindOf(
  error: unknown,
  { name, message, status }: Pick<AwsFailure, "name" | "message" | "status">,
): FailureKind {
  if (error instanceof Cancelled) return { kind: "cancelled" };
  if (error instanceof OutOfTime) return { kind: "out-of-time" };
  if (error instanceof UnusableCredentials) return { kind: `credentials-${error.state}` };
  if (EXPIRED.test(name)) return { kind: "credentials-expired" };
  if (MISSING.test(name)) return { kind: /\bexpired\b/.test(message) ? "credentials-expired" : "credentials-missing" };
  if (INVALID.test(name)) return { kind: "credentials-invalid" };
  if (DENIED.test(name)) return denied(message);
  if (status === 429 || THROTTLED.test(name)) return { kind: "throttled" };
  const noResponse = noResponseKind(error);
  if (noResponse !== null) return noResponse;
  const isUnreadable = error instanceof SyntaxError || error instanceof UnexpectedResponse;
  if (status === null && !isUnreadable) return { kind: "not-sent" };
  const isRefusal = status === 401 || status === 403 || status === 407;
  // AWS names the cause of each refusal; a proxy that refuses need not.
  if (isUnreadable || status === 407 || (status ?? 0) < 400 || (isRefusal && UNNAMED.test(name))) {
    return { kind: "not-aws", isRefusal };
  }
  if (isRefusal) return denied(message);
  return { kind: (status ?? 0) >= 500 ? "server-error" : "other" };
}

function denied(message: string): FailureKind {
  const [, action = null, resource = null] =
    /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on (?:the )?resource:? "?([^\s,"]+))?/i.exec(message) ??
    [];
  const [, reason = null] = /\b(because .*|with an explicit deny.*)$/.exec(message) ?? [];
  const [, account = null] = /\barn:aws[a-z-]*:(?:iam|sts)::(\d{12}):/.exec(message) ?? [];
  return { kind: "denied", action, resource, reason, account };
}

/** The SDK wraps errors of the connection, so their causes are searched as well. */
function noResponseKind(error: unknown): FailureKind | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof RequestTimeout) return { kind: "timeout" };
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (isTlsFailure(code)) return { kind: "tls", code };
    if (NETWORK.test(code)) return { kind: "network", code };
    // The SDK also gives this name to a connection that was reset, which has a code.
    if (cause.name === "TimeoutError") return { kind: "timeout" };
  }
  return null;
}

/** The HTTP status of an error response, as the SDK records it; null if there was none. */
function httpStatus(error: unknown): number | null {
  const status = isObject(error) ? objectAt(error, "$metadata")["httpStatusCode"] : null;
  return typeof status === "number" ? status : null;
}

/** Whether the same call may succeed within a minute. */
export function isTransient(failure: AwsFailure): boolean {
  switch (failure.kind) {
    case "throttled":
    case "timeout":
    case "network":
    case "server-error":
      return true;
    case "not-aws":
      return !failure.isRefusal;
    default:
      return false;
  }
}

/** Which call failed: its IAM action, what it reads, and the region if that is not clear from the resource. */
export type AwsCall = { action: string; resource: string } | { action: string; region: string };

/** As `failureDetail`, with the fix for credentials: for codes that also have other causes. */
export function failureWithFix(failure: AwsFailure, call: AwsCall): string {
  const detail = failureDetail(failure, call);
  return isOfCredentials(failure) ? `${detail}. ${CREDENTIALS_FIX}` : detail;
}

/** Whether the credentials are the cause, and not a permission. */
export function isOfCredentials({ kind }: AwsFailure): boolean {
  return kind === "credentials-missing" || kind === "credentials-expired" || kind === "credentials-invalid";
}

/**
 * What happened, on one line, and without the caller's identity. For credentials, the fix depends on where this runs, so
 * it is not included.
 */
export function failureDetail(failure: AwsFailure, call: AwsCall): string {
  const { message, status, isRetried } = failure;
  const after = isRetried ? AFTER_RETRIES : "";
  const where = "region" in call ? ` in ${call.region}` : "";
  const action = `${call.action}${where}`;
  const failed = failedWith(failure, action);
  switch (failure.kind) {
    case "denied": {
      const resource = failure.resource ?? ("resource" in call ? call.resource : "*");
      const on = resource === "*" ? "" : ` on ${resource}`;
      const reason = failure.reason === null ? "" : ` (${failure.reason})`;
      return `${failure.action ?? call.action}${where}${on} is not allowed${reason}${otherAccount(failure.account, resource)}`;
    }
    case "credentials-missing":
      return failure.name === UNUSABLE ? message : `no AWS credentials were found (${failed})`;
    case "credentials-expired":
      return failure.name === UNUSABLE ? message : `the AWS credentials have expired (${failed})`;
    case "credentials-invalid":
      return failure.name === UNUSABLE
        ? message
        : `AWS does not accept these credentials: they are unknown, incomplete or of another partition, the region is not enabled, or the runner's clock is wrong (${failed})`;
    case "network":
      return `${action} got no response${after}: ${failure.code}, ${message}`;
    case "timeout":
      return `${action} got no response${after}: timeout, ${message}`;
    case "tls":
      return `${action} got no response: ${failure.code}, ${message} (${TLS_FIX})`;
    case "throttled":
      return `${failed} (throttled${after})`;
    case "server-error":
      return `${failed} (HTTP ${status ?? "?"}${after})`;
    case "not-aws": {
      const http = status === null ? "" : ` (HTTP ${status})`;
      return `the response to ${action}${http} is not from AWS: ${message} (a proxy, a firewall or another endpoint responded instead)`;
    }
    case "not-sent":
      return `${action} could not be called: ${message}`;
    case "cancelled":
      return CANCELLED;
    case "out-of-time":
      return `the timeout passed before ${action} could be called`;
    case "other":
      return `${failed}${status === null ? "" : ` (HTTP ${status})`}`;
  }
}

/** Where it is true. */
export const AFTER_RETRIES = ", after retries";

const UNUSABLE: UnusableCredentials["name"] = "UnusableCredentials";

function otherAccount(account: string | null, resource: string): string {
  const [, owner = null] = /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}):/.exec(resource) ?? [];
  if (account === null || owner === null || account === owner) return "";
  return `: the credentials are of account ${account}, and the resource is in account ${owner}`;
}

export const CANCELLED = "the run was cancelled";

/** `ecr:BatchGetImage failed with ServerException: message` */
export function failedWith({ name, message }: AwsFailure, action: string): string {
  return `${action} failed with ${name === "" ? "an error" : name}: ${message}`;
}

/** The SDK's advice to developers, at the end of some of its messages. */
const ADVICE = / *Deserialization error: to see the raw response.*$/;

const LONGEST_MESSAGE = 400;

/** A message of a service on one line, without control characters, and truncated. */
export function oneLine(text: string, longest = LONGEST_MESSAGE): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(ADVICE, "")
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}...` : line;
}
