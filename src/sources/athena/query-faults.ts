import type { QueryExecutionStatus } from "@aws-sdk/client-athena";
import type { InputCode } from "../../core/search/scan-result.ts";
import { awsFailure, failureDetail, isTransient, oneLine } from "../aws/aws-failure.ts";
import { Cancelled, OutOfTime } from "../aws/requests.ts";
import { ResultFault } from "./result-fault.ts";

/** Why a table, or a part of it, was not read. */
export type QueryProblem = { code: InputCode; detail: string };

type Failure = { type: number | null; category: number | null; said: string };

/** What Athena's words, or its error types (its guide's error catalog), call for. The first that fits is told. */
const QUERY_FIXES: readonly { fits: (failure: Failure) => boolean; remediation: string }[] = [
  {
    fits: ({ type, said }) => isBetween(type, 1400, 1406) || THROTTLED.test(said),
    remediation:
      "too many requests at once: narrow `since`, `until` or `region` so that fewer files are read, and run it again later",
  },
  {
    fits: ({ said }) => /bytes? scanned (limit|cutoff)/i.test(said),
    remediation: "the workgroup's own limit: narrow `since`, `until` or `region`, or raise the workgroup's limit",
  },
  {
    fits: ({ type, said }) =>
      type === 1500 || type === 1501 || type === 234 || /access ?denied|not authorized/i.test(said),
    remediation:
      "allow the role to read the table and its files (glue:GetTable, glue:GetPartitions, s3:ListBucket, s3:GetObject, kms:Decrypt), " +
      "and to write where the answer goes (s3:PutObject)",
  },
  {
    fits: ({ type }) => type === 206 || type === 210,
    remediation: "use a table whose partitions are projected, or narrow `since`, `until` or `region`",
  },
  {
    fits: ({ type, said }) => isBetween(type, 0, 8) || /exhausted resources/i.test(said),
    remediation: "narrow `since`, `until` or `region`, or run it again when the account runs fewer queries",
  },
  {
    fits: ({ type, said }) =>
      [1001, 1002, 1005, 1007].includes(type ?? -1) || /HIVE_(CURSOR_ERROR|BAD_DATA)/.test(said),
    remediation:
      "a file below the table's location is broken or no log of CloudTrail's: move it elsewhere (the reason, or the table's \"$path\", names it)",
  },
  {
    fits: ({ type, said }) => type === 1110 || /(TABLE|SCHEMA|CATALOG)_NOT_FOUND/.test(said),
    remediation: "check the catalog, the database and the table, and that AWS_REGION is the region that they are in",
  },
  {
    fits: ({ type }) => type === 1306 || type === 1109,
    remediation:
      "the bucket that the table, or the answer, lies in is not there: check the table's location and `output`",
  },
  {
    fits: ({ type, said }) => type === 1107 || /INVALID_VIEW|VIEW_IS_STALE/.test(said),
    remediation: "the view no longer fits its table: create it again",
  },
  {
    fits: ({ type }) => type === 401 || type === 402 || type === 238,
    remediation:
      "the answer could not be written: check `output`, or the workgroup's place for results, and s3:PutObject there",
  },
  { fits: ({ category }) => category === 1, remediation: "a fault of Athena's own: run it again" },
];

const THROTTLED = /SlowDown|reduce your request rate|throttl|TooManyRequests/i;

/** A query that Athena says failed, or that somebody else cancelled, in its own words and with the remediation. */
export function queryFailure(status: QueryExecutionStatus): QueryProblem {
  const said = reasonOf(status);
  const remediation = QUERY_FIXES.find(({ fits }) => fits(failureOf(status)))?.remediation;
  const retryable = status.AthenaError?.Retryable === true ? " (Athena says that it may succeed when run again)" : "";
  const ended = status.State === "CANCELLED" ? "the query was cancelled" : "the query failed";
  return {
    code: "query-failed",
    detail: `${ended}: ${said}${retryable}${remediation === undefined ? "" : `. What to do: ${remediation}`}`,
  };
}

/** S3 was asked too fast: such a query has been seen to go on. */
export function isThrottled(status: QueryExecutionStatus): boolean {
  const { type, said } = failureOf(status);
  return isBetween(type, 1400, 1406) || THROTTLED.test(said);
}

/** What an error that a call threw means for the table. `mayRecover`: the same call may succeed soon. */
export function callFailure(error: unknown, action: string, resource: string): QueryProblem & { mayRecover: boolean } {
  const failure = awsFailure(error);
  const detail = failureDetail(failure, { action, resource });
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
  if (error instanceof Cancelled) return truncated("the run was cancelled while the rows were read");
  if (error instanceof OutOfTime) return truncated("the timeout passed before all rows were read");
  if (error instanceof ResultFault) return { code: "damaged", detail: error.message };
  const { code, detail } = callFailure(error, "athena:GetQueryResults", resource);
  return { code, detail };
}

export const CANCELLED: QueryProblem = {
  code: "query-failed",
  detail: "the run was cancelled before the query started",
};

function truncated(detail: string): QueryProblem {
  return { code: "truncated", detail };
}

const CALL_FIXES: readonly [RegExp, string][] = [
  [
    /output location|OutputLocation|ResultConfiguration/i,
    "add output=s3://BUCKET/PREFIX/ to the address, or a workgroup that has a place for its results",
  ],
  [
    /work ?group.*(not found|does not exist|disabled)/i,
    "check `workgroup`, and that AWS_REGION is the region that it is in",
  ],
  [
    /EntityNotFound|MetadataException|(table|database|catalog).*(not found|does not exist)/i,
    "check the catalog, the database and the table, and that AWS_REGION is the region that they are in",
  ],
  [
    /TooManyRequests/,
    "the account runs or queues as many queries as it may: run it again later, or ask for a higher quota of active DML queries",
  ],
  [/region is missing/i, "set AWS_REGION to the region that the table is in"],
];

function failureOf(status: QueryExecutionStatus): Failure {
  const { ErrorType: type = null, ErrorCategory: category = null } = status.AthenaError ?? {};
  return { type, category, said: reasonOf(status) };
}

/** Athena's reasons name files and columns, and their end is the most specific. */
const LONGEST_REASON = 500;

function reasonOf({ StateChangeReason, AthenaError }: QueryExecutionStatus): string {
  return oneLine(StateChangeReason ?? AthenaError?.ErrorMessage ?? "Athena gave no reason", LONGEST_REASON);
}

function isBetween(type: number | null, first: number, last: number): boolean {
  return type !== null && type >= first && type <= last;
}
