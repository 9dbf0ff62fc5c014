import { createHash } from "node:crypto";
import type { QueryExecution, QueryExecutionStatus, StartQueryExecutionInput } from "@aws-sdk/client-athena";
import { inBytes } from "../../core/text/byte-size.ts";
import { preview } from "../../core/text/json-values.ts";
import { inWords } from "../../core/text/time.ts";
import { Cancelled, OutOfTime } from "../aws/requests.ts";
import { callFailure, isThrottled, type QueryProblem, queryFailure } from "./query-faults.ts";
import type { Session } from "./session.ts";

/** How a query ended, and what it read, which is paid for either way. */
export type Execution =
  | { kind: "succeeded"; executionId: string; bytesScanned: number }
  | { kind: "failed"; problem: QueryProblem; bytesScanned: number };

const FIRST_LOOK = 500;
const GROWTH = 1.5;
const LONGEST_PAUSE = 5_000;

/** A query that failed for requests that were too fast may go back to RUNNING; calls that fail may succeed again. */
const PATIENCE = 60_000;

/** After TooManyRequestsException, for which the SDK's own retries are too quick. */
const START_PAUSE = 30_000;

/**
 * Runs one query to its end and, whatever stands in the way of that, leaves none running: on a cancelled run, at the
 * deadline, and as soon as it has read more than `max-scan`, it is stopped.
 */
export async function execute(session: Session, sql: string): Promise<Execution> {
  const started = await start(session, sql);
  if (started.kind === "failed") return started;
  const { executionId } = started;
  const { api, address, clock, sleep, random, signal, deadline, startedAt } = session;
  let pause = FIRST_LOOK;
  let bytesScanned = 0;
  let failingSince: number | null = null;
  for (;;) {
    const end = (code: QueryProblem["code"], why: string) =>
      stop(api, executionId, { code, detail: `${why}; it had read ${inBytes(bytesScanned)}` }, bytesScanned);
    if (signal.aborted) return end("query-failed", "the run was cancelled, and the query was stopped");
    if (clock() >= deadline) {
      return end(
        "query-failed",
        `the query did not end within the timeout of ${inWords(address.timeout)}, and was stopped`,
      );
    }
    const look = await lookAt(session, executionId, sql);
    if (look.kind === "answer") {
      bytesScanned = Math.max(bytesScanned, look.bytesScanned);
      const state = look.status.State ?? "unknown";
      session.progress({ kind: "running", address: address.entry, state, bytesScanned, elapsed: clock() - startedAt });
    }
    const verdict = look.kind === "answer" ? verdictOf(look) : look;
    if (verdict.kind === "succeeded") return { kind: "succeeded", executionId, bytesScanned };
    if (verdict.kind === "failed") return { kind: "failed", problem: verdict.problem, bytesScanned };
    if (verdict.kind === "running" && address.maxScan !== null && bytesScanned > address.maxScan) {
      return end("query-too-large", `the query was stopped at its max-scan of ${inBytes(address.maxScan)}`);
    }
    if (verdict.kind === "failing") {
      failingSince ??= clock();
      if (clock() - failingSince >= PATIENCE) {
        return look.kind === "answer"
          ? { kind: "failed", problem: verdict.problem, bytesScanned }
          : end(verdict.problem.code, `${verdict.problem.detail}; the query was stopped`);
      }
    } else {
      failingSince = null;
    }
    await sleep(Math.min(pause * (0.75 + random() / 2), Math.max(0, deadline - clock())), signal);
    pause = Math.min(LONGEST_PAUSE, pause * GROWTH);
  }
}

type Look =
  | { kind: "answer"; status: QueryExecutionStatus; bytesScanned: number; isReused: boolean }
  | { kind: "failing"; problem: QueryProblem }
  | { kind: "running" };

async function lookAt({ api, address }: Session, executionId: string, sql: string): Promise<Look> {
  try {
    const { QueryExecution = {} } = await api.getQueryExecution({ QueryExecutionId: executionId });
    const { Status: status = {}, Statistics: statistics = {} } = QueryExecution;
    const fault = answerFault(QueryExecution, executionId, sql);
    if (fault !== null) return { kind: "failing", problem: { code: "unreadable", detail: fault } };
    const isReused = statistics.ResultReuseInformation?.ReusedPreviousResult === true;
    return { kind: "answer", status, bytesScanned: statistics.DataScannedInBytes ?? 0, isReused };
  } catch (error) {
    // What ended the call ends the query as well: the next turn sees it.
    if (error instanceof Cancelled || error instanceof OutOfTime) return { kind: "running" };
    // Whatever it is, the query runs on, and is stopped if this stays.
    return { kind: "failing", problem: callFailure(error, "athena:GetQueryExecution", address.entry) };
  }
}

/** Why an answer does not describe the query that was asked about, in words; null where it does. */
function answerFault(execution: QueryExecution, executionId: string, sql: string): string | null {
  const { QueryExecutionId, Status, Statistics } = execution;
  const says = "athena:GetQueryExecution answered";
  if (QueryExecutionId !== undefined && QueryExecutionId !== executionId) {
    return `${says} about another query, ${preview(QueryExecutionId)}, than ${executionId}`;
  }
  const query: unknown = execution.Query;
  if (query !== undefined && (typeof query !== "string" || words(query) !== words(sql))) {
    return `${says} about another query than was sent: ${preview(query)}`;
  }
  const type: unknown = execution.StatementType;
  if (type !== undefined && type !== "DML") {
    return `${says} about a statement of the type ${preview(type)}: expected DML, as a SELECT is`;
  }
  if (typeof Status?.State !== "string") return `${says} without the state of the query`;
  if (Status.State === "SUCCEEDED" && Status.AthenaError !== undefined) {
    return `${says} that the query succeeded, with the error ${preview(Status.AthenaError)}`;
  }
  const bytes: unknown = Statistics?.DataScannedInBytes ?? 0;
  const isCount = typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes >= 0;
  return isCount ? null : `${says} that the query has read ${preview(bytes)} bytes: expected a number`;
}

/** Nothing documents that Athena keeps the blanks of a query. */
function words(query: string): string {
  return query.trim().replaceAll(/\s+/g, " ");
}

type Verdict =
  | { kind: "running" | "succeeded" }
  /** `failing` may yet go on. */
  | { kind: "failing" | "failed"; problem: QueryProblem };

function verdictOf({ status, isReused }: Look & { kind: "answer" }): Verdict {
  switch (status.State) {
    case "SUCCEEDED":
      return isReused ? { kind: "failed", problem: REUSED } : { kind: "succeeded" };
    case "FAILED":
      return { kind: isThrottled(status) ? "failing" : "failed", problem: queryFailure(status) };
    case "CANCELLED":
      return { kind: "failed", problem: queryFailure(status) };
    default:
      return { kind: "running" };
  }
}

const REUSED: QueryProblem = {
  code: "query-failed",
  detail: "Athena answered with the stored result of an earlier query, which was not asked for: run it again",
};

/**
 * Starts the query once: every try has the same token, by which Athena knows it again. Without it a try whose answer
 * was lost would be a second query, and paid for.
 */
async function start(
  { api, address, clock, sleep, random, signal }: Session,
  sql: string,
): Promise<{ kind: "started"; executionId: string } | (Execution & { kind: "failed" })> {
  const token = createHash("sha256")
    .update(JSON.stringify([address.entry, sql, clock(), random()]))
    .digest("hex");
  const { catalog, database, workgroup, output } = address;
  const input: StartQueryExecutionInput = {
    QueryString: sql,
    ClientRequestToken: token,
    QueryExecutionContext: { Catalog: catalog, Database: database },
    ...(workgroup === null ? {} : { WorkGroup: workgroup }),
    ...(output === null ? {} : { ResultConfiguration: { OutputLocation: output } }),
    // An answer of yesterday's is no answer.
    ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
  };
  for (let attempt = 1; ; attempt += 1) {
    if (signal.aborted)
      return failed({ code: "query-failed", detail: "the run was cancelled before the query started" });
    try {
      const { QueryExecutionId } = await api.startQueryExecution(input);
      if (isExecutionId(QueryExecutionId)) return { kind: "started", executionId: QueryExecutionId };
      return failed({ code: "query-failed", detail: "Athena did not say which query it started" });
    } catch (error) {
      const problem = callFailure(error, "athena:StartQueryExecution", address.entry);
      if (attempt > 1 || !problem.mayRecover) return failed(problem);
      await sleep(START_PAUSE, signal);
    }
  }
}

/** The SDK hands over what stands in the answer; an identifier is asked with, and told in a command to copy. */
function isExecutionId(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}

function failed({ code, detail }: QueryProblem): Execution & { kind: "failed" } {
  return { kind: "failed", problem: { code, detail }, bytesScanned: 0 };
}

async function stop(
  api: Session["api"],
  executionId: string,
  problem: QueryProblem,
  bytesScanned: number,
): Promise<Execution> {
  const outcome = await api.stopQueryExecution({ QueryExecutionId: executionId }).then(
    () => "",
    () =>
      `; it could not be stopped, and may be running: aws athena stop-query-execution --query-execution-id ${executionId}`,
  );
  return { kind: "failed", problem: { ...problem, detail: problem.detail + outcome }, bytesScanned };
}
