import type * as Ecr from "@aws-sdk/client-ecr";
import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import {
  type AwsCall,
  type AwsFailure,
  awsFailure,
  failedWith,
  failureDetail,
  isTransient,
} from "../aws/aws-failure.ts";

/**
 * How long to wait for something that is not ready: until wait-timeout, for a short while (it recovers soon or never),
 * or not at all.
 */
export type RetryPolicy = "deadline" | "brief" | "none";

/** A failed call: what it means for the image. */
export type Fault = {
  code: InconclusiveCode;
  detail: string;
  retry: RetryPolicy;
  /** The IAM action that is missing; null if no permission was missing. */
  deniedAction: string | null;
};

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

/** Every error that the service model lists for the calls of ecr-api.ts. */
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

/** What an error that `call` threw means for the image. */
export function faultOf(error: unknown, call: AwsCall): Fault {
  const failure = awsFailure(error);
  const modelled = MEANINGS.get(failure.name);
  if (modelled !== undefined) {
    const [code, retry] = modelled;
    return { code, retry, detail: withPlace(code, failedWith(failure, call.action), call), deniedAction: null };
  }
  return {
    code: codeOf(failure),
    retry: isTransient(failure) ? "brief" : "none",
    detail:
      failure.kind === "out-of-time"
        ? `wait-timeout passed before ${call.action} could be called`
        : failureDetail(failure, call),
    deniedAction: failure.kind === "denied" ? (failure.action ?? call.action) : null,
  };
}

const NOT_FOUND: ReadonlySet<InconclusiveCode> = new Set(["image-not-found", "repository-not-found"]);

/** Adds where something was not found: a wrong region or account is a common cause, and AWS's messages omit them. */
export function withPlace(code: InconclusiveCode, detail: string, call: AwsCall): string {
  const [, region, account] = /^arn:[^:]+:ecr:([^:]+):([^:]+):/.exec("resource" in call ? call.resource : "") ?? [];
  if (!NOT_FOUND.has(code) || region === undefined || account === undefined) return detail;
  const owner = account === "*" ? "the account of the credentials" : `account ${account}`;
  return `${detail} (searched in ${region}${detail.includes(account) ? "" : `, ${owner}`})`;
}

function codeOf(failure: AwsFailure): InconclusiveCode {
  switch (failure.kind) {
    case "cancelled":
      return "cancelled";
    case "out-of-time":
      return "run-ended";
    case "denied":
      return "access-denied";
    case "credentials-missing":
    case "credentials-expired":
    case "credentials-invalid":
      return "credentials";
    case "network":
    case "timeout":
    case "tls":
    // A setting of the environment, such as a proxy or an endpoint, rules out the request.
    case "not-sent":
      return "network";
    case "not-aws":
      return failure.isRefusal ? "network" : "service-error";
    default:
      return "service-error";
  }
}
