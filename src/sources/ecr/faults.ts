import type * as Ecr from "@aws-sdk/client-ecr";
import { messageOf } from "../../core/errors.ts";
import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import { Cancelled, OutOfTime, RequestTimeout } from "../aws/requests.ts";
import { isTlsFailure, TLS_FIX } from "../aws/tls-failures.ts";

/**
 * How long something that is not ready is worth waiting for: to the end of wait-timeout, for a short while (it mends
 * itself or never does), or not at all.
 */
export type RetryPolicy = "deadline" | "brief" | "none";

/** A call that failed: what it means for the image, in words, and what to do about it. */
export type Fault = {
  code: InconclusiveCode;
  detail: string;
  retry: RetryPolicy;
  /** The IAM action that is missing; null where that is not what failed. */
  deniedAction: string | null;
};

/** What was asked, for the words of a fault. */
export type FailedCall = { action: string; resource: string; proxyIgnored: boolean };

type ModelledError =
  | Ecr.ImageArchivedException
  | Ecr.ImageNotFoundException
  | Ecr.InvalidParameterException
  | Ecr.LimitExceededException
  | Ecr.RepositoryNotFoundException
  | Ecr.ScanNotFoundException
  | Ecr.ServerException
  | Ecr.UnableToGetUpstreamImageException
  | Ecr.UnsupportedImageTypeException
  | Ecr.ValidationException;

/** Every error that the service model has for the calls of ecr-api.ts. */
const MODELLED = {
  ImageArchivedException: ["image-archived", "none"],
  ImageNotFoundException: ["image-not-found", "brief"],
  InvalidParameterException: ["service-error", "none"],
  LimitExceededException: ["limit-exceeded", "none"],
  RepositoryNotFoundException: ["repository-not-found", "none"],
  ScanNotFoundException: ["scan-not-found", "deadline"],
  ServerException: ["service-error", "brief"],
  UnableToGetUpstreamImageException: ["service-error", "brief"],
  UnsupportedImageTypeException: ["unsupported-image", "none"],
  ValidationException: ["service-error", "none"],
} as const satisfies Record<ModelledError["name"], readonly [InconclusiveCode, RetryPolicy]>;

const MEANINGS: ReadonlyMap<string, readonly [InconclusiveCode, RetryPolicy]> = new Map(Object.entries(MODELLED));

const THROTTLING = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughput)/;
const DENIED = /^(AccessDenied|UnauthorizedOperation|NotAuthorized|AuthorizationError)/;
const EXPIRED = /^(ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const NO_CREDENTIALS = /^(CredentialsProviderError|TokenProviderError|ProviderError)/;
const BAD_CREDENTIALS =
  /^(UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken|AuthFailure|OptInRequired)/;
/** Of the system (ECONNRESET), of Node's TLS, HTTP and proxy code, of OpenSSL (SELF_SIGNED_CERT_IN_CHAIN). */
const NETWORK =
  /^(E(?!RR_)[A-Z]+|EAI_[A-Z]+|ERR_(TLS|SSL|HTTP|SOCKET|STREAM_PREMATURE|PROXY)\w*|HPE_\w+|\w*CERT\w*|UNABLE_TO_\w+)$/;

/** What a call that threw comes to. */
export function faultOf(error: unknown, asked: FailedCall): Fault {
  const name = error instanceof Error ? error.name : "";
  const status = httpStatus(error);
  const said = `${asked.action} was answered with ${name === "" ? "an error" : name}: ${oneLine(messageOf(error))}`;
  const fault = (code: InconclusiveCode, retry: RetryPolicy, detail: string): Fault => ({
    code,
    retry,
    detail,
    deniedAction: null,
  });
  if (error instanceof Cancelled) return fault("run-ended", "none", CANCELLED);
  if (error instanceof OutOfTime)
    return fault("run-ended", "none", `wait-timeout was over before ${asked.action} could be asked`);
  const modelled = MEANINGS.get(name);
  if (modelled !== undefined) return fault(modelled[0], modelled[1], said);
  if (EXPIRED.test(name)) return fault("access-denied", "none", `${said} (${EXPIRED_REMEDIATION})`);
  if (NO_CREDENTIALS.test(name)) return fault("access-denied", "none", `${NO_CREDENTIALS_REMEDIATION} (${said})`);
  if (BAD_CREDENTIALS.test(name)) return fault("access-denied", "none", `${said} (${BAD_CREDENTIALS_REMEDIATION})`);
  if (DENIED.test(name)) return denied(error, asked);
  if (status === 429 || THROTTLING.test(name))
    return fault("service-error", "brief", `${said} (throttled, after retries)`);
  const code = networkCode(error);
  if (code !== null) return fault("network", isTlsFailure(code) ? "none" : "brief", networkDetail(code, asked, error));
  if (status === null && !(error instanceof SyntaxError))
    return fault("service-error", "none", `${asked.action} could not be called: ${oneLine(messageOf(error))}`);
  if (error instanceof SyntaxError || (status !== null && status < 400)) return unreadable(error, status, asked);
  if (status === 403 || status === 401) return denied(error, asked);
  if (status !== null && status >= 500)
    return fault("service-error", "brief", `${said} (HTTP ${status}, after retries)`);
  return fault("service-error", "none", `${said} (HTTP ${status})`);
}

/** An answer that AWS did not write, most likely. A refusal of whatever stands in between is final. */
function unreadable(error: unknown, status: number | null, { action }: FailedCall): Fault {
  const isRefusal = status === 401 || status === 403 || status === 407;
  return {
    code: isRefusal ? "network" : "service-error",
    retry: isRefusal ? "none" : "brief",
    detail: `the answer to ${action} (HTTP ${status ?? "?"}) is not AWS's: ${oneLine(messageOf(error))} (a proxy, a firewall or another endpoint answered in its place)`,
    deniedAction: null,
  };
}

export const CANCELLED = "the run was cancelled";

const EXPIRED_REMEDIATION =
  "the credentials have expired: run aws-actions/configure-aws-credentials right before this step, or raise its role-duration-seconds";

const NO_CREDENTIALS_REMEDIATION =
  "no AWS credentials were found: run aws-actions/configure-aws-credentials before this step, with `permissions: id-token: write`";

const BAD_CREDENTIALS_REMEDIATION =
  "the credentials are not valid for this region or account, were cut short, or the machine's clock is wrong";

/** AWS names the action and mostly the resource; the principal it names is left out. */
function denied(error: unknown, asked: FailedCall): Fault {
  const message = oneLine(messageOf(error));
  const parts = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)(?: on resource: ([^\s,]+))?/i.exec(message);
  const why = /\b(because .*|with an explicit deny.*)$/.exec(message)?.[1];
  const action = parts?.[1] ?? asked.action;
  const detail = `${action} on ${parts?.[2] ?? asked.resource} is not allowed${why === undefined ? "" : ` (${why})`}`;
  return { code: "access-denied", retry: "none", detail, deniedAction: action };
}

function networkDetail(code: string, { action, proxyIgnored }: FailedCall, error: unknown): string {
  const hint = isTlsFailure(code)
    ? ` (${TLS_FIX})`
    : proxyIgnored
      ? ` (a proxy is set in the environment, and Node ${process.versions.node} cannot use it: 24.5 or newer can)`
      : "";
  return `${action} had no answer: ${code}, ${oneLine(messageOf(error))}${hint}`;
}

/** The code of a fault below HTTP, of the error or of what caused it. */
function networkCode(error: unknown): string | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof RequestTimeout) return "timeout";
    if ("code" in cause && typeof cause.code === "string" && isOfNetwork(cause.code)) return cause.code;
    if (cause.name === "TimeoutError") return "timeout";
  }
  return null;
}

function isOfNetwork(code: string): boolean {
  return NETWORK.test(code) || isTlsFailure(code);
}

/** The status of the answer that was an error, as the SDK notes it. */
function httpStatus(error: unknown): number | null {
  if (typeof error !== "object" || error === null || !("$metadata" in error)) return null;
  const { $metadata: metadata } = error;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return null;
  return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : null;
}

/** The SDK's advice to developers, behind some of its messages. */
const ADVICE = / *Deserialization error: to see the raw response.*$/;

/** A service's own words, on one line and not without end. */
function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(ADVICE, "")
    .trim();
  return line.length > 400 ? `${line.slice(0, 400)}...` : line;
}
