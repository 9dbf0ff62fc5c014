import { createHash } from "node:crypto";
import type { QueryExecution, QueryExecutionStatus, StartQueryExecutionInput } from "@aws-sdk/client-athena";
import { inBytes } from "../../core/text/byte-size.ts";
import { preview } from "../../core/text/json-values.ts";
import { inWords } from "../../core/text/time.ts";
import { type Attempt, type Backoff, repeat } from "../aws/backoff.ts";
import { Cancelled, OutOfTime } from "../aws/requests.ts";
import { CANCELLED, callFailure, isThrottled, type QueryProblem, queryFailure } from "./query-faults.ts";
import { type Session, timesOf } from "./session.ts";

/** How a query ended, and how many bytes it read, which are billed either way. */
export type Execution =
  | { kind: "succeeded"; executionId: string; bytesScanned: number }
  | { kind: "failed"; problem: QueryProblem; bytesScanned: number };

const BACKOFF: Backoff = { first: 500, growth: 1.5, longest: 5_000, jitter: { least: 0.75, most: 1.25 } };

/** A query that failed because S3 throttled it may return to RUNNING, and calls that fail may recover. In ms. */
const FAILING_TIMEOUT = 60_000;

/** After TooManyRequestsException, for which the SDK's own retries are too quick. In ms. */
const START_PAUSE = 30_000;

/**
 * Runs one query until it ends and leaves none running: the query is stopped when the run is cancelled, at the deadline,
 * and as soon as it has read more than `max-scan`. `expectedBytes`: what it will scan, for its progress; null where that is
 * unknown.
 */
export async function execute(session: Session, sql: string, expectedBytes: number | null): Promise<Execution> {
  const started = await start(session, sql);
  if (started.kind === "failed") return started;
  const { executionId } = started;
  const { api, address, clock, signal, deadline } = session;
  let bytesScanned = 0;
  let failingSince: number | null = null;
  let runningSince: number | null = null;
  const done = (value: Execution): Attempt<Execution> => ({ kind: "done", value });
  const stopped = async (code: QueryProblem["code"], why: string) => {
    const detail = `${why}; ${await stop(api, executionId, inBytes(bytesScanned))}`;
    return done({ kind: "failed", problem: { code, detail }, bytesScanned });
  };
  const attempt = async (): Promise<Attempt<Execution>> => {
    if (signal.aborted) return stopped("cancelled", "the run was cancelled before the query finished");
    if (clock() >= deadline) {
      const timeout = inWords(address.timeout);
      return stopped("query-failed", `the query did not finish within the timeout of ${timeout}`);
    }
    const polled = await pollQuery(session, executionId, sql);
    if (polled.kind === "status") {
      bytesScanned = Math.max(bytesScanned, polled.bytesScanned);
      const state = polled.status.State ?? "unknown";
      if (state === "RUNNING") runningSince ??= clock();
      const running = runningSince === null ? 0 : clock() - runningSince;
      const scan = { state, bytesScanned, expectedBytes, running };
      session.progress({ kind: "running", address: address.entry, ...scan, ...timesOf(session) });
    }
    const state = polled.kind === "status" ? stateOf(polled) : polled;
    if (state.kind === "succeeded") return done({ kind: "succeeded", executionId, bytesScanned });
    if (state.kind === "failed") return done({ kind: "failed", problem: state.problem, bytesScanned });
    if (state.kind === "running") {
      failingSince = null;
      if (address.maxScan === null || bytesScanned <= address.maxScan) return { kind: "again" };
      return stopped("query-too-large", `the query exceeded its max-scan of ${inBytes(address.maxScan)}`);
    }
    const { problem } = state;
    failingSince ??= clock();
    if (clock() - failingSince < FAILING_TIMEOUT) return { kind: "again" };
    return polled.kind === "status"
      ? done({ kind: "failed", problem, bytesScanned })
      : stopped(problem.code, `${problem.detail}; the state of the query is unknown`);
  };
  return await repeat(attempt, session, { backoff: BACKOFF, deadline });
}

type PolledQuery =
  | { kind: "status"; status: QueryExecutionStatus; bytesScanned: number; isReused: boolean }
  | { kind: "failing"; problem: QueryProblem }
  | { kind: "running" };

async function pollQuery({ api, address }: Session, executionId: string, sql: string): Promise<PolledQuery> {
  try {
    const { QueryExecution = {} } = await api.getQueryExecution({ QueryExecutionId: executionId });
    const { Status: status = {}, Statistics: statistics = {} } = QueryExecution;
    const fault = responseFault(QueryExecution, executionId, sql);
    if (fault !== null) return { kind: "failing", problem: { code: "unreadable", detail: fault } };
    const isReused = statistics.ResultReuseInformation?.ReusedPreviousResult === true;
    return { kind: "status", status, bytesScanned: statistics.DataScannedInBytes ?? 0, isReused };
  } catch (error) {
    // The next attempt sees what ended the call, and stops the query.
    if (error instanceof Cancelled || error instanceof OutOfTime) return { kind: "running" };
    // Whatever it is, the query is still running. It is stopped if this persists.
    return { kind: "failing", problem: callFailure(error, "athena:GetQueryExecution", address.entry) };
  }
}

/** Why a response does not describe this query, as a message; null if it does. */
function responseFault(execution: QueryExecution, executionId: string, sql: string): string | null {
  const { QueryExecutionId, Status, Statistics } = execution;
  if (QueryExecutionId !== undefined && QueryExecutionId !== executionId) {
    return `${RESPONSE} describes another query, ${preview(QueryExecutionId)}, not ${executionId}`;
  }
  const query: unknown = execution.Query;
  if (query !== undefined && (typeof query !== "string" || words(query) !== words(sql))) {
    return `${RESPONSE} contains another query than the one that was sent: ${preview(query)}`;
  }
  const type: unknown = execution.StatementType;
  if (type !== undefined && type !== "DML") {
    return `${RESPONSE} has the statement type ${preview(type)}: expected DML`;
  }
  if (typeof Status?.State !== "string") return `${RESPONSE} has no query state`;
  if (Status.State === "SUCCEEDED" && Status.AthenaError !== undefined) {
    return `${RESPONSE} has the state SUCCEEDED and the error ${preview(Status.AthenaError)}`;
  }
  const bytes: unknown = Statistics?.DataScannedInBytes ?? 0;
  const isCount = typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes >= 0;
  return isCount ? null : `${RESPONSE} has ${preview(bytes)} as the number of bytes read: expected a number`;
}

const RESPONSE = "the response to athena:GetQueryExecution";

/** It is not documented that Athena preserves the white space of a query. */
function words(query: string): string {
  return query.trim().replaceAll(/\s+/g, " ");
}

type QueryState =
  | { kind: "running" }
  | { kind: "succeeded" }
  /** A `failing` query may recover. */
  | { kind: "failing" | "failed"; problem: QueryProblem };

function stateOf({ status, isReused }: PolledQuery & { kind: "status" }): QueryState {
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
  detail: "Athena returned the stored result of an earlier query, although reuse was disabled: rerun the job",
};

type Started = { kind: "started"; executionId: string } | (Execution & { kind: "failed" });

/**
 * Starts the query once: every attempt has the same token, by which Athena recognizes it. Without it, an attempt after a
 * lost response would start, and bill, a second query.
 */
async function start(session: Session, sql: string): Promise<Started> {
  const { api, address, clock, random, signal } = session;
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
    // A stored result could be older than the newest events.
    ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
  };
  let attempts = 0;
  const attempt = async (): Promise<Attempt<Started>> => {
    attempts += 1;
    if (signal.aborted) return { kind: "done", value: failed(CANCELLED) };
    try {
      const { QueryExecutionId } = await api.startQueryExecution(input);
      if (isExecutionId(QueryExecutionId)) {
        return { kind: "done", value: { kind: "started", executionId: QueryExecutionId } };
      }
      const detail = "Athena's response does not identify the query that it started";
      return { kind: "done", value: failed({ code: "query-failed", detail }) };
    } catch (error) {
      const problem = callFailure(error, "athena:StartQueryExecution", address.entry);
      if (attempts > 1 || !problem.mayRecover) return { kind: "done", value: failed(problem) };
      return { kind: "again", pause: START_PAUSE };
    }
  };
  return await repeat(attempt, session, { backoff: BACKOFF, deadline: null });
}

/** The SDK does not validate it, and it is shown in a command to copy. */
function isExecutionId(value: unknown): value is string {
  return typeof value === "string" && /^[\w-]{1,128}$/.test(value);
}

function failed({ code, detail }: QueryProblem): Execution & { kind: "failed" } {
  return { kind: "failed", problem: { code, detail }, bytesScanned: 0 };
}

/** Stops a query. Returns what became of it, as a clause about it. `read`: how much it had read. */
async function stop(api: Session["api"], executionId: string, read: string): Promise<string> {
  try {
    await api.stopQueryExecution({ QueryExecutionId: executionId });
    return `it was stopped after it had read ${read}`;
  } catch {
    const command = `aws athena stop-query-execution --query-execution-id ${executionId}`;
    return `it had read ${read}, could not be stopped and may still be running. Stop it with: ${command}`;
  }
}
