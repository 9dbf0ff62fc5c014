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
import { type AthenaRuntime, openSession, type Session } from "./session.ts";

/** What is asked of a table, by whom. */
export type AthenaRequest = QueryScope & AthenaRuntime;

/** What is worth knowing beside what was read. */
export type AthenaNotes = {
  /** What was paid for, in words; null where nothing was. */
  cost: string | null;
};

/** How often rows are told of. */
const ROWS_A_WORD = 100;

/**
 * Reads the search's calls of one table into `intake`, as `readTrail` does those of files. Whatever keeps a part of the
 * table from being read is a problem of the address, or of the file that a row is from, and so is an answer of a host
 * that is neither AWS's nor allowed. Throws a GateError for an environment that is wrong.
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
    const { query, estimate, gap } = prepared;
    if (gap !== null) problem({ code: "not-covered", detail: gap });
    request.progress({ kind: "planned", address: entry, sql: query.sql, estimate });
    const execution = await execute(session, query.sql);
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
  detail:
    "the query succeeded and read no byte, so there was no file where it looked: check the table's location and partitions",
};

/** The query that a run would be; null where there is none. */
export type QueryExplanation = { address: string; sql: string | null; remarks: string[] };

/** What `readAthena` would ask of a table, and what stands in its way. No query is run for it. */
export async function explainQuery(address: AthenaAddress, request: AthenaRequest): Promise<QueryExplanation> {
  const session = await openSession(address, request);
  try {
    const prepared = await prepare(session, request, { mayQuery: false });
    const { query } = prepared;
    const remarks =
      prepared.kind === "refused"
        ? [prepared.problem.detail]
        : [prepared.gap, prepared.estimate, ...prepared.remarks].filter((remark) => remark !== null);
    const foreign = foreignIn(session);
    if (foreign.length > 0) remarks.unshift(foreignDetail(foreign));
    return { address: address.entry, sql: query?.sql ?? null, remarks };
  } finally {
    session.api.close();
  }
}

/** Who answered in AWS's place, for Athena and for S3, which the estimate asks. */
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
      if (count % ROWS_A_WORD === 0) progress({ kind: "rows", address: address.entry, rows: count });
    }
  } catch (error) {
    // What came before it still counts.
    problem = resultProblem(error, address.entry);
  }
  inputs.files += Math.max(1, paths.size);
  for (const found of problems.told()) intake.problem(found);
  return { count, problem };
}
