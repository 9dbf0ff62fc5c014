import type { AthenaError, QueryExecutionState, TableMetadata } from "@aws-sdk/client-athena";
import { objectAt, textAt } from "../../src/core/text/json-values.ts";
import { type Input, refuse, type Service } from "./aws-server.ts";

/** The result of a query: texts by row and column, and the bytes that were read. */
export type Answer = { columns: string[]; rows: (string | null)[][]; bytes: number };

/** One state of a query. Each poll moves on to the next; the last one remains. */
export type QueryStep = { state: QueryExecutionState; bytes?: number; reason?: string; error?: AthenaError };

/** Why a query fails, in Athena's words. */
export class QueryFailure extends Error {
  readonly error: AthenaError;
  constructor(reason: string, error: AthenaError) {
    super(reason);
    this.error = error;
  }
}

export type AthenaOptions = {
  /** By `CATALOG/DATABASE/TABLE`. */
  tables: Record<string, TableMetadata>;
  /** Runs the SQL; throws a QueryFailure with Athena's own reason, or any error for SQL that is rejected. */
  engine: (sql: string) => Promise<Answer>;
  steps?: (sql: string) => QueryStep[];
  /** The most rows on a page, the header included. */
  pageSize?: number;
  /** Leaves the names of the columns out of the first row, as for some results. */
  withoutHeader?: boolean;
  /** Neither the workgroup nor a default has a result location. */
  withoutOutput?: boolean;
  /** IAM actions that are missing. */
  denied?: string[];
};

export type Execution = {
  id: string;
  sql: string;
  token: string;
  input: Input;
  /** Null while it runs, and if it failed. */
  answer: Answer | null;
  state: QueryExecutionState;
  isStopped: boolean;
};

export type FakeAthena = { service: Service; executions: Execution[] };

const SUCCEEDS: QueryStep[] = [{ state: "QUEUED" }, { state: "RUNNING" }, { state: "SUCCEEDED" }];

/** Athena in one account and region: tables, and queries that the test's engine runs. */
export function fakeAthena(options: AthenaOptions): FakeAthena {
  const executions: Execution[] = [];
  const looks = new Map<string, number>();

  function tableMetadata(input: Input): unknown {
    const path = ["CatalogName", "DatabaseName", "TableName"].map((name) => textAt(input, name) ?? "");
    const metadata = options.tables[path.join("/")];
    return metadata === undefined
      ? refuse("MetadataException", `EntityNotFoundException: Entity Not Found: ${path.join(".")}`)
      : { TableMetadata: metadata };
  }

  async function start(input: Input): Promise<unknown> {
    const [sql, token] = [textAt(input, "QueryString") ?? "", textAt(input, "ClientRequestToken") ?? ""];
    if (Buffer.byteLength(sql) > 262_144) refuse("InvalidRequestException", "QueryString is too long");
    if (token.length < 32 || token.length > 128)
      refuse("InvalidRequestException", "ClientRequestToken is 32 to 128 long");
    const before = executions.find((execution) => execution.token === token);
    if (before !== undefined) {
      if (before.sql !== sql) refuse("InvalidRequestException", "Idempotent parameters do not match");
      return { QueryExecutionId: before.id };
    }
    const output = textAt(objectAt(input, "ResultConfiguration"), "OutputLocation");
    if (options.withoutOutput === true && output === null) {
      refuse(
        "InvalidRequestException",
        "No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.",
      );
    }
    const id = `00000000-0000-4000-8000-${String(executions.length + 1).padStart(12, "0")}`;
    executions.push({ id, sql, token, input, answer: null, state: "QUEUED", isStopped: false });
    return { QueryExecutionId: id };
  }

  function find(input: Input): Execution {
    const id = textAt(input, "QueryExecutionId");
    return (
      executions.find((execution) => execution.id === id) ??
      refuse("InvalidRequestException", `QueryExecution ${id} was not found`)
    );
  }

  async function look(input: Input): Promise<unknown> {
    const execution = find(input);
    const { id, sql } = execution;
    const steps = options.steps?.(sql) ?? SUCCEEDS;
    const number = looks.get(id) ?? 0;
    looks.set(id, number + 1);
    const step: QueryStep = execution.isStopped
      ? { state: "CANCELLED", reason: "Query was cancelled by user" }
      : (steps[Math.min(number, steps.length - 1)] ?? { state: "SUCCEEDED" });
    const ended = step.state === "SUCCEEDED" ? await run(execution) : step;
    execution.state = ended.state;
    return {
      QueryExecution: {
        QueryExecutionId: id,
        Query: sql,
        Status: {
          State: ended.state,
          ...(ended.reason === undefined ? {} : { StateChangeReason: ended.reason }),
          ...(ended.error === undefined ? {} : { AthenaError: ended.error }),
        },
        Statistics: { DataScannedInBytes: step.bytes ?? execution.answer?.bytes ?? 0 },
      },
    };
  }

  async function run(execution: Execution): Promise<QueryStep> {
    try {
      execution.answer ??= await options.engine(execution.sql);
      return { state: "SUCCEEDED" };
    } catch (error) {
      if (error instanceof QueryFailure) return { state: "FAILED", reason: error.message, error: error.error };
      const reason = `SYNTAX_ERROR: ${error instanceof Error ? error.message : String(error)}`;
      return { state: "FAILED", reason, error: { ErrorCategory: 2, ErrorType: 1006, Retryable: false } };
    }
  }

  function results(input: Input): unknown {
    const { answer, state } = find(input);
    if (answer === null || state !== "SUCCEEDED") {
      refuse("InvalidRequestException", `Query did not finish successfully. Final query state: ${state}`);
    }
    const { MaxResults: most = 1_000 } = input;
    if (typeof most !== "number" || most < 1 || most > 1_000) {
      refuse("InvalidRequestException", "MaxResults is between 1 and 1000");
    }
    const header = options.withoutHeader === true ? [] : [answer.columns];
    const rows = [...header, ...answer.rows];
    const from = Number(textAt(input, "NextToken") ?? 0);
    const to = from + Math.min(most, options.pageSize ?? 1_000);
    return {
      ResultSet: {
        Rows: rows.slice(from, to).map((cells) => ({
          Data: cells.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
        })),
        ResultSetMetadata: { ColumnInfo: answer.columns.map((name) => ({ Name: name, Type: "varchar" })) },
      },
      ...(to < rows.length ? { NextToken: String(to) } : {}),
    };
  }

  function stop(input: Input): unknown {
    find(input).isStopped = true;
    return {};
  }

  return {
    executions,
    service: (operation, input) => {
      if (options.denied?.includes(`athena:${operation}`) === true) {
        refuse(
          "AccessDeniedException",
          `User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: athena:${operation} on resource: arn:aws:athena:eu-central-1:111122223333:workgroup/primary because no identity-based policy allows the athena:${operation} action`,
        );
      }
      switch (operation) {
        case "GetTableMetadata":
          return tableMetadata(input);
        case "StartQueryExecution":
          return start(input);
        case "GetQueryExecution":
          return look(input);
        case "GetQueryResults":
          return results(input);
        case "StopQueryExecution":
          return stop(input);
        default:
          return refuse("UnknownOperationException", operation);
      }
    },
  };
}
