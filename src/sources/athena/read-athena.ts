import type { Intake } from "../../core/search/intake.ts";
import { inBytes } from "../../core/text/byte-size.ts";
import { foreignDetail } from "../aws/answer-log.ts";
import { isOutside } from "../cloudtrail/shapes/event-time.ts";
import { readScanCall } from "../cloudtrail/shapes/scan-call.ts";
import type { AthenaAddress } from "./address.ts";
import { priceOf } from "./cost.ts";
import { execute } from "./execution.ts";
import type { QueryScope } from "./plan.ts";
import { type PreparedQuery, prepare } from "./preparation.ts";
import type { QueryProblem } from "./query-faults.ts";
import { resultProblem } from "./query-faults.ts";
import { readResults } from "./results.ts";
import { RowProblems } from "./row-problems.ts";
import { pathOf, type Row, readRow } from "./rows.ts";
import { type AthenaRuntime, openSession, type Session, timesOf } from "./session.ts";

/** What to read of a table, and with which runtime. */
export type AthenaRequest = QueryScope & AthenaRuntime;

/** What to notify in addition to what was read. */
export type AthenaNotes = {
  /** What was billed, as a message; null if nothing was read. */
  cost: string | null;
};

/** Progress is reported once per so many rows. */
const ROWS_PER_EVENT = 100;

/**
 * Reads the recorded calls in one table into `intake`, as `readTrail` does for files. A part of the table that cannot be
 * read is a problem of the address, or of the file that a row is from. So is a response of a host that is neither AWS's
 * nor allowed. Throws a GateError for an invalid environment.
 */
export async function readAthena(address: AthenaAddress, request: AthenaRequest, intake: Intake): Promise<AthenaNotes> {
  const { inputs } = intake.collected;
  const { entry } = address;
  const problem = ({ code, detail }: QueryProblem) => intake.problem({ path: entry, code, detail });
  const session = await openSession(address, request);
  const notes = (cost: string | null): AthenaNotes => {
    const foreign = foreignIn(session);
    if (foreign.length > 0) problem({ code: "foreign-endpoint", detail: foreignDetail(foreign) });
    return { cost };
  };
  try {
    const prepared = await prepare(session, request, { mayQuery: true });
    if (prepared.kind === "refused") {
      problem(prepared.problem);
      return notes(null);
    }
    const { query, size, gap } = prepared;
    if (gap !== null) problem({ code: "not-covered", detail: gap });
    request.progress({ kind: "planned", address: entry, sql: query.sql, estimate: size?.message ?? null });
    const execution = await execute(session, query.sql, size?.bytes ?? null);
    const { bytesScanned } = execution;
    inputs.bytes += bytesScanned;
    if (execution.kind === "failed") {
      problem(execution.problem);
    } else {
      const rows = await addRows(session, execution.executionId, prepared, request, intake);
      if (rows.problem !== null) problem(rows.problem);
      else if (rows.count === 0 && bytesScanned === 0 && gap === null) problem(NOTHING_READ);
    }
    return notes(bytesScanned === 0 ? null : `${inBytes(bytesScanned)} for ${entry}, ${priceOf(bytesScanned)}`);
  } finally {
    session.api.close();
  }
}

const NOTHING_READ: QueryProblem = {
  code: "not-covered",
  detail: "the query succeeded but read 0 bytes, so it found no files: check the table's location and partitions",
};

/** The query that a run would use (null if there is none), and what to know about it. */
export type QueryExplanation = { address: string; sql: string | null; remarks: string[] };

/** The query that `readAthena` would run on a table, and what would prevent it. Runs no query. */
export async function explainQuery(address: AthenaAddress, request: AthenaRequest): Promise<QueryExplanation> {
  const session = await openSession(address, request);
  try {
    const prepared = await prepare(session, request, { mayQuery: false });
    const { query } = prepared;
    const remarks =
      prepared.kind === "refused"
        ? [prepared.problem.detail]
        : [prepared.gap, prepared.size?.message ?? null, ...prepared.remarks].filter((remark) => remark !== null);
    const foreign = foreignIn(session);
    if (foreign.length > 0) remarks.unshift(foreignDetail(foreign));
    return { address: address.entry, sql: query?.sql ?? null, remarks };
  } finally {
    session.api.close();
  }
}

/** Hosts that responded instead of AWS, for Athena and for S3 (which the estimate lists). */
function foreignIn({ api, foreign }: Session): string[] {
  return [...new Set([...api.foreign(), ...foreign])].sort();
}

async function addRows(
  session: Session,
  executionId: string,
  { query, table }: PreparedQuery,
  bounds: QueryScope,
  intake: Intake,
): Promise<{ count: number; problem: QueryProblem | null }> {
  const { api, address, progress } = session;
  const { inputs } = intake.collected;
  const problems = new RowProblems(address.entry);
  const paths = new Set<string>();
  let count = 0;
  const add = (row: Row) => {
    count += 1;
    inputs.records += 1;
    const path = pathOf(row);
    if (path !== null) paths.add(path);
    const read = readRow(row, table.kind);
    if (read.kind === "problem") {
      problems.add(row, read);
      return;
    }
    if (read.kind === "skipped" || isOutside(read.record, bounds)) {
      inputs.skipped += 1;
      return;
    }
    inputs.matchedEvents += 1;
    if (read.damage !== null) problems.add(row, { kind: "problem", code: "damaged", detail: read.damage });
    for (const record of [read.record, ...read.alternatives]) {
      intake.add(readScanCall(record, read.damage));
    }
  };
  let problem: QueryProblem | null = null;
  try {
    for await (const row of readResults(api, executionId, query.columns)) {
      add(row);
      if (count % ROWS_PER_EVENT === 0)
        progress({ kind: "rows", address: address.entry, rows: count, ...timesOf(session) });
    }
  } catch (error) {
    // The rows before the error count.
    problem = resultProblem(error, address.entry);
  }
  inputs.files += Math.max(1, paths.size);
  for (const found of problems.list()) intake.problem(found);
  return { count, problem };
}
