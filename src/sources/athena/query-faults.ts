import type { QueryExecutionStatus } from "@aws-sdk/client-athena";
import type { InputCode } from "../../core/search/scan-result.ts";
import { awsFailure, failureWithFix, isTransient, oneLine } from "../aws/aws-failure.ts";
import { Cancelled, OutOfTime } from "../aws/requests.ts";
import { ResultFault } from "./result-fault.ts";

/** Why a table, or a part of it, was not read. */
export type QueryProblem = { code: InputCode; detail: string };

type Failure = { type: number | null; category: number | null; reason: string };

/** Fixes by Athena's reason or its error type (the error catalog of its guide). The first that applies is shown. */
const QUERY_FIXES: readonly { applies: (failure: Failure) => boolean; fix: string }[] = [
  {
    applies: ({ type, reason }) => isBetween(type, 1400, 1406) || THROTTLED.test(reason),
    fix: "narrow `since`, `until` or `region` to read fewer files, and rerun the job later: there were too many requests at once",
  },
  {
    applies: ({ reason }) => /bytes? scanned (limit|cutoff)/i.test(reason),
    fix: "narrow `since`, `until` or `region`, or raise the workgroup's limit",
  },
  {
    applies: ({ type, reason }) =>
      type === 1500 || type === 1501 || type === 234 || /access ?denied|not authorized/i.test(reason),
    fix:
      "allow the role to read the table and its files (glue:GetTable, glue:GetPartitions, s3:ListBucket, s3:GetObject, kms:Decrypt), " +
      "and to write its result (s3:PutObject)",
  },
  {
    applies: ({ type }) => type === 206 || type === 210,
    fix: "use a table with partition projection, or narrow `since`, `until` or `region`",
  },
  {
    applies: ({ type, reason }) => isBetween(type, 0, 8) || /exhausted resources/i.test(reason),
    fix: "narrow `since`, `until` or `region`, or rerun the job when the account runs fewer queries",
  },
  {
    applies: ({ type, reason }) =>
      [1001, 1002, 1005, 1007].includes(type ?? -1) || /HIVE_(CURSOR_ERROR|BAD_DATA)/.test(reason),
    fix: "move elsewhere the file below the table's location that is damaged or not a CloudTrail log file (the reason, or the table's \"$path\", names it)",
  },
  {
    applies: ({ type, reason }) => type === 1110 || /(TABLE|SCHEMA|CATALOG)_NOT_FOUND/.test(reason),
    fix: "check the catalog, the database and the table, and that AWS_REGION is their region",
  },
  {
    applies: ({ type }) => type === 1306 || type === 1109,
    fix: "check the table's location and `output`: a bucket does not exist",
  },
  {
    applies: ({ type, reason }) => type === 1107 || /INVALID_VIEW|VIEW_IS_STALE/.test(reason),
    fix: "create the view again: it no longer matches its table",
  },
  {
    applies: ({ type }) => type === 401 || type === 402 || type === 238,
    fix: "check `output` or the workgroup's result location, and s3:PutObject there: the result could not be written",
  },
  { applies: ({ category }) => category === 1, fix: "rerun the job: Athena had an internal error" },
];

const THROTTLED = /SlowDown|reduce your request rate|throttl|TooManyRequests/i;

/** Why a query failed or was cancelled by somebody else: Athena's reason, and the fix if it is known. */
export function queryFailure(status: QueryExecutionStatus): QueryProblem {
  const reason = reasonOf(status);
  const fix = QUERY_FIXES.find(({ applies }) => applies(failureOf(status)))?.fix;
  const retryable = status.AthenaError?.Retryable === true ? " (according to Athena, a retry may succeed)" : "";
  const ended = status.State === "CANCELLED" ? "the query was cancelled" : "the query failed";
  return {
    code: "query-failed",
    detail: `${ended}: ${reason}${retryable}${fix === undefined ? "" : `. To fix: ${fix}`}`,
  };
}

/** Whether S3 throttled the query. Such queries have been seen to recover. */
export function isThrottled(status: QueryExecutionStatus): boolean {
  const { type, reason } = failureOf(status);
  return isBetween(type, 1400, 1406) || THROTTLED.test(reason);
}

/** What an error that a call threw means for the table. `mayRecover`: the same call may succeed soon. */
export function callFailure(error: unknown, action: string, resource: string): QueryProblem & { mayRecover: boolean } {
  const failure = awsFailure(error);
  const detail = failureWithFix(failure, { action, resource });
  const fix = CALL_FIXES.find(([pattern]) => pattern.test(`${failure.name} ${failure.message}`))?.[1];
  return {
    code: "unreadable",
    detail: fix === undefined ? detail : `${detail}. To fix: ${fix}`,
    mayRecover: isTransient(failure),
  };
}

/** What an error of a call before the query means. */
export function requestFailure(error: unknown, action: string, resource: string): QueryProblem {
  if (error instanceof Cancelled) return CANCELLED;
  if (error instanceof OutOfTime)
    return { code: "query-failed", detail: "the timeout passed before the query started" };
  const { code, detail } = callFailure(error, action, resource);
  return { code, detail };
}

/** Why rows are missing. */
export function resultProblem(error: unknown, resource: string): QueryProblem {
  if (error instanceof Cancelled)
    return { code: "cancelled", detail: "the run was cancelled while the rows were read" };
  if (error instanceof OutOfTime) return truncated("the timeout passed before all rows were read");
  if (error instanceof ResultFault) return { code: "damaged", detail: error.message };
  const { code, detail } = callFailure(error, "athena:GetQueryResults", resource);
  return { code, detail };
}

export const CANCELLED: QueryProblem = {
  code: "cancelled",
  detail: "the run was cancelled before the query started",
};

function truncated(detail: string): QueryProblem {
  return { code: "truncated", detail };
}

const CALL_FIXES: readonly [RegExp, string][] = [
  [
    /output location|OutputLocation|ResultConfiguration/i,
    "add output=s3://BUCKET/PREFIX/ to the address, or use a workgroup that has a result location",
  ],
  [/work ?group.*(not found|does not exist|disabled)/i, "check `workgroup`, and that AWS_REGION is its region"],
  [
    /EntityNotFound|MetadataException|(table|database|catalog).*(not found|does not exist)/i,
    "check the catalog, the database and the table, and that AWS_REGION is their region",
  ],
  [/TooManyRequests/, "rerun the job later, or request a higher quota of active DML queries"],
  [/region is missing/i, "set AWS_REGION to the region of the table"],
];

function failureOf(status: QueryExecutionStatus): Failure {
  const { ErrorType: type = null, ErrorCategory: category = null } = status.AthenaError ?? {};
  return { type, category, reason: reasonOf(status) };
}

/** Athena's reasons name files and columns, and their end is the most specific. */
const LONGEST_REASON = 500;

function reasonOf({ StateChangeReason, AthenaError }: QueryExecutionStatus): string {
  return oneLine(StateChangeReason ?? AthenaError?.ErrorMessage ?? "Athena gave no reason", LONGEST_REASON);
}

function isBetween(type: number | null, first: number, last: number): boolean {
  return type !== null && type >= first && type <= last;
}
