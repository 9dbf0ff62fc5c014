import type { GetQueryResultsOutput } from "@aws-sdk/client-athena";
import { preview } from "../../core/text/json-values.ts";
import type { AthenaApi } from "./athena-api.ts";
import { ResultFault } from "./result-fault.ts";
import type { Row } from "./rows.ts";

/** Records reach 256 KB, so more rows than this make a page that is long under way. */
const ROWS_A_PAGE = 100;

/** The most that Athena has on a page, for rows that are short. */
export const MOST_ROWS_A_PAGE = 1_000;

/**
 * The rows of a query that succeeded, page by page. `columns` are those that were selected, in order. What an empty
 * answer of Athena's would not be is never taken for one. Throws what the SDK throws, and a ResultFault.
 */
export async function* readResults(
  api: Pick<AthenaApi, "getQueryResults">,
  executionId: string,
  columns: readonly string[],
  rowsAPage = ROWS_A_PAGE,
): AsyncGenerator<Row> {
  let token: string | null = null;
  const seen = new Set<string>();
  do {
    const page: GetQueryResultsOutput = await api.getQueryResults({
      QueryExecutionId: executionId,
      MaxResults: rowsAPage,
      ...(token === null ? {} : { NextToken: token }),
    });
    const hasNames = checkColumns(page, columns);
    const rows = cellsOf(page);
    const isFirst = token === null;
    const hasHeader = isFirst && isHeader(rows[0], columns);
    if (isFirst && !hasNames && !hasHeader) {
      throw new ResultFault("the first page of the answer does not name its columns");
    }
    for (const cells of hasHeader ? rows.slice(1) : rows) {
      if (cells.length !== columns.length) {
        throw new ResultFault(`a row has ${cells.length} cells where ${columns.length} were selected`);
      }
      // One column may have its own name as a value.
      if (columns.length > 1 && isHeader(cells, columns)) {
        throw new ResultFault("the names of the columns are repeated among the rows of the answer");
      }
      yield new Map(columns.map((name, at) => [name, cells[at] ?? null]));
    }
    token = nextToken(page);
    if (token !== null && seen.has(token)) throw new ResultFault("the pages of the answer go round in a circle");
    if (token !== null) seen.add(token);
  } while (token !== null);
}

function isHeader(cells: readonly (string | null)[] | undefined, columns: readonly string[]): boolean {
  return cells?.length === columns.length && cells.every((cell, at) => cell === columns[at]);
}

/** The SDK passes on what is in the answer, whatever its type: only a missing token means the last page. */
function nextToken({ NextToken: token }: { NextToken?: unknown }): string | null {
  if (token === undefined || token === null) return null;
  if (typeof token === "string" && token !== "") return token;
  throw new ResultFault(`the token of the next page is ${preview(token)}: expected a text`);
}

/** NULL is a cell without a value. */
function cellsOf({ ResultSet, UpdateCount = 0 }: GetQueryResultsOutput): (string | null)[][] {
  // A page has a list, if an empty one: what has none is no page, and its rows are not known.
  if (!Array.isArray(ResultSet?.Rows)) throw new ResultFault("a page of the answer has no list of rows");
  // A SELECT changes nothing.
  if (UpdateCount !== 0) throw new ResultFault(`the answer counts ${preview(UpdateCount)} updated rows: expected none`);
  return ResultSet.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null));
}

/** Whether the page names its columns; a ResultFault where they are not those that were selected. */
function checkColumns({ ResultSet }: GetQueryResultsOutput, columns: readonly string[]): boolean {
  const info = ResultSet?.ResultSetMetadata?.ColumnInfo;
  if (info === undefined) return false;
  const names = info.map(({ Name }) => Name ?? "");
  if (names.length === columns.length && names.every((name, at) => name === columns[at])) return true;
  throw new ResultFault(`the answer has the columns ${preview(names)}, not those that were selected`);
}
